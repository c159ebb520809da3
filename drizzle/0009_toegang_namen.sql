-- Written so that it may run twice: it was numbered before 0006 to 0008 were made, and comes after them.
ALTER TABLE "passkey" ALTER COLUMN "label" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "passkey" ADD COLUMN IF NOT EXISTS "naam" "bytea";--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "dossier_nummer" ON "dossier" USING btree (left("id"::text, 13));
