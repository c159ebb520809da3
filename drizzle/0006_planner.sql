ALTER TABLE "bijeenkomst" ADD COLUMN "afgelast_reden" text;--> statement-breakpoint
ALTER TABLE "boeking" ADD COLUMN "antwoord" text;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_antwoord" CHECK ("boeking"."antwoord" in ('gevraagd', 'komt'));--> statement-breakpoint
-- The portal may change all columns of a session but its counts: see 0005.
GRANT UPDATE (afgelast_reden) ON bijeenkomst TO ondernemerszaken_portaal;
