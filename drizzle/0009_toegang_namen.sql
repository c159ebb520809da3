ALTER TABLE "passkey" ALTER COLUMN "label" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "passkey" ADD COLUMN "naam" "bytea";--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_nummer" ON "dossier" USING btree (left("id"::text, 13));
