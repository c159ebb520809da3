ALTER TABLE "boeking" ADD COLUMN "vrijgegeven" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_vrijgegeven" CHECK (not "boeking"."vrijgegeven" or "boeking"."aanwezig" is false);--> statement-breakpoint
-- A chair that went to somebody at the door is counted for them alone: see docs/besluiten/016.
CREATE FUNCTION boeking_stoelen(status text, personen smallint, vrijgegeven boolean) RETURNS integer LANGUAGE sql IMMUTABLE AS
	$$ SELECT CASE WHEN status IN ('gehouden', 'bevestigd', 'aangeboden') AND NOT vrijgegeven THEN personen::integer ELSE 0 END $$;
--> statement-breakpoint
-- As before, with that chair left out. Whoever comes after all takes it back before others who wait, as they had it.
CREATE OR REPLACE FUNCTION tel_stoelen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	stoelen integer := boeking_stoelen(NEW.status, NEW.personen, NEW.vrijgegeven);
	wacht integer := (NEW.status = 'wacht')::integer;
	bezet_nu integer;
	wachtend_nu integer;
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.bijeenkomst_id <> OLD.bijeenkomst_id THEN
			RAISE EXCEPTION 'Een boeking blijft bij haar bijeenkomst' USING ERRCODE = 'integrity_constraint_violation';
		END IF;
		stoelen := stoelen - boeking_stoelen(OLD.status, OLD.personen, OLD.vrijgegeven);
		wacht := wacht - (OLD.status = 'wacht')::integer;
	END IF;
	IF TG_OP = 'UPDATE' AND NEW.status = OLD.status AND stoelen = 0 THEN
		RETURN NULL;
	END IF;
	UPDATE bijeenkomst SET bezet = bezet + stoelen, wachtend = wachtend + wacht
		WHERE id = NEW.bijeenkomst_id RETURNING bezet, wachtend INTO bezet_nu, wachtend_nu;
	IF wachtend_nu > 0 AND NEW.status IN ('gehouden', 'bevestigd')
		AND (TG_OP = 'INSERT' OR OLD.status NOT IN ('gehouden', 'bevestigd', 'aangeboden')) THEN
		RAISE EXCEPTION 'Er wachten anderen op een plek' USING ERRCODE = 'check_violation', CONSTRAINT = 'bijeenkomst_wachtlijst_eerst';
	END IF;
	INSERT INTO boeking_verloop (bijeenkomst_id, boeking_id, van, naar, personen, bezet, wachtend, tijd)
		VALUES (NEW.bijeenkomst_id, NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status, NEW.personen,
			bezet_nu, wachtend_nu, clock_timestamp());
	RETURN NULL;
END $$;
--> statement-breakpoint
DROP FUNCTION boeking_stoelen(text, smallint);
