ALTER TABLE "beschikbaarheid_uitzondering" ADD COLUMN "plek_id" uuid;--> statement-breakpoint
ALTER TABLE "bezetting" ADD COLUMN "vrijgegeven" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "boeking" ADD COLUMN "te_bellen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "beschikbaarheid_uitzondering" ADD CONSTRAINT "beschikbaarheid_uitzondering_plek_id_plek_id_fk" FOREIGN KEY ("plek_id") REFERENCES "public"."plek"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "boeking_te_bellen" ON "boeking" USING btree ("bijeenkomst_id") WHERE "boeking"."te_bellen";--> statement-breakpoint
-- Time that nobody holds any more stays written down, so that who confirms late takes the same time again if it is free.
ALTER TABLE bezetting DROP CONSTRAINT bezetting_niet_dubbel;
--> statement-breakpoint
ALTER TABLE bezetting ADD CONSTRAINT bezetting_niet_dubbel EXCLUDE USING gist (account_id WITH =, tijd WITH &&) WHERE (NOT vrijgegeven);
--> statement-breakpoint
-- Two that take time of the same person at once would each wait for the other: here they come one after the other.
CREATE FUNCTION bezetting_om_beurten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended(NEW.account_id::text, 2004));
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER bezetting_om_beurten BEFORE INSERT OR UPDATE ON bezetting
	FOR EACH ROW EXECUTE FUNCTION bezetting_om_beurten();
--> statement-breakpoint
-- The time of an appointment follows its seat, whichever way that goes: expired, cancelled, moved, confirmed late.
CREATE FUNCTION bezetting_volgt_stoel() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	een uuid;
BEGIN
	FOR een IN SELECT id FROM bezetting
		WHERE bijeenkomst_id = NEW.id AND vrijgegeven = (NEW.bezet > 0) ORDER BY account_id
	LOOP
		UPDATE bezetting SET vrijgegeven = (NEW.bezet = 0) WHERE id = een;
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER bijeenkomst_geeft_tijd_vrij AFTER UPDATE OF bezet ON bijeenkomst
	FOR EACH ROW WHEN (NEW.afspraaksoort_id IS NOT NULL AND (NEW.bezet = 0) <> (OLD.bezet = 0))
	EXECUTE FUNCTION bezetting_volgt_stoel();
