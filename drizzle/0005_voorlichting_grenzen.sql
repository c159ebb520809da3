-- Seats are counted by the database itself, under the lock of the session: see docs/besluiten/015.

CREATE FUNCTION boeking_stoelen(status text, personen smallint) RETURNS integer LANGUAGE sql IMMUTABLE AS
	$$ SELECT CASE WHEN status IN ('gehouden', 'bevestigd', 'aangeboden') THEN personen::integer ELSE 0 END $$;
--> statement-breakpoint
-- Runs as the owner: the portal itself may not write the count.
-- Runs as the owner: the portal itself may not write the counts. Who books while others wait for a seat does not go
-- before them: only who was offered a seat, or was there already, gets one.
CREATE FUNCTION tel_stoelen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	stoelen integer := boeking_stoelen(NEW.status, NEW.personen);
	wacht integer := (NEW.status = 'wacht')::integer;
	bezet_nu integer;
	wachtend_nu integer;
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.bijeenkomst_id <> OLD.bijeenkomst_id THEN
			RAISE EXCEPTION 'Een boeking blijft bij haar bijeenkomst' USING ERRCODE = 'integrity_constraint_violation';
		END IF;
		stoelen := stoelen - boeking_stoelen(OLD.status, OLD.personen);
		wacht := wacht - (OLD.status = 'wacht')::integer;
	END IF;
	IF TG_OP = 'UPDATE' AND NEW.status = OLD.status AND stoelen = 0 THEN
		RETURN NULL;
	END IF;
	UPDATE bijeenkomst SET bezet = bezet + stoelen, wachtend = wachtend + wacht
		WHERE id = NEW.bijeenkomst_id RETURNING bezet, wachtend INTO bezet_nu, wachtend_nu;
	IF wachtend_nu > 0 AND NEW.status IN ('gehouden', 'bevestigd')
		AND (TG_OP = 'INSERT' OR boeking_stoelen(OLD.status, OLD.personen) = 0) THEN
		RAISE EXCEPTION 'Er wachten anderen op een plek' USING ERRCODE = 'check_violation', CONSTRAINT = 'bijeenkomst_wachtlijst_eerst';
	END IF;
	INSERT INTO boeking_verloop (bijeenkomst_id, boeking_id, van, naar, personen, bezet, wachtend, tijd)
		VALUES (NEW.bijeenkomst_id, NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status, NEW.personen,
			bezet_nu, wachtend_nu, clock_timestamp());
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER boeking_telt AFTER INSERT OR UPDATE ON boeking
	FOR EACH ROW EXECUTE FUNCTION tel_stoelen();
--> statement-breakpoint
CREATE FUNCTION begin_leeg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.bezet := 0;
	NEW.wachtend := 0;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER bijeenkomst_begint_leeg BEFORE INSERT ON bijeenkomst
	FOR EACH ROW EXECUTE FUNCTION begin_leeg();
--> statement-breakpoint
-- A booking is part of what happened: it ends, it does not go away.
REVOKE INSERT, UPDATE, DELETE ON boeking_verloop FROM ondernemerszaken_portaal;
--> statement-breakpoint
REVOKE DELETE ON boeking, bijeenkomst, bericht FROM ondernemerszaken_portaal;
--> statement-breakpoint
REVOKE UPDATE ON bijeenkomst FROM ondernemerszaken_portaal;
--> statement-breakpoint
DO $$
DECLARE
	kolommen text := (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
		WHERE attrelid = 'bijeenkomst'::regclass AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('bezet', 'wachtend'));
BEGIN
	EXECUTE format('GRANT UPDATE (%s) ON bijeenkomst TO ondernemerszaken_portaal', kolommen);
END $$;
--> statement-breakpoint
-- Nobody is in two places at once.
ALTER TABLE bezetting ADD CONSTRAINT bezetting_niet_dubbel EXCLUDE USING gist (account_id WITH =, tijd WITH &&);
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ondernemerszaken_portaal;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ondernemerszaken_portaal;
