-- What the portal may do with its own tables, and what nobody may do: see docs/besluiten/012.

CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- Roles belong to the whole server, so another database, or another process at this moment, may have made it.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ondernemerszaken_portaal') THEN
		CREATE ROLE ondernemerszaken_portaal NOLOGIN;
	END IF;
EXCEPTION
	WHEN duplicate_object OR unique_violation THEN NULL;
	WHEN insufficient_privilege THEN
		RAISE EXCEPTION 'Deze databasegebruiker mag geen rollen maken. Laat een beheerder uitvoeren: create role ondernemerszaken_portaal nologin; grant ondernemerszaken_portaal to "%" with admin option;', current_user;
END $$;
--> statement-breakpoint
DO $$
BEGIN
	IF NOT pg_has_role(current_user, 'ondernemerszaken_portaal', 'MEMBER')
		OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
		EXECUTE format('GRANT ondernemerszaken_portaal TO %I', current_user);
	END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, drizzle TO ondernemerszaken_portaal;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA drizzle TO ondernemerszaken_portaal;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ondernemerszaken_portaal;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ondernemerszaken_portaal;
--> statement-breakpoint
-- What is known and what happened can only be added to.
REVOKE UPDATE, DELETE ON feit, gebeurtenis FROM ondernemerszaken_portaal;
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON keten FROM ondernemerszaken_portaal;
--> statement-breakpoint
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'In % kan alleen worden bijgeschreven', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER feit_alleen_bijschrijven BEFORE UPDATE OR DELETE OR TRUNCATE ON feit
	FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
--> statement-breakpoint
CREATE TRIGGER gebeurtenis_alleen_bijschrijven BEFORE UPDATE OR DELETE OR TRUNCATE ON gebeurtenis
	FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
--> statement-breakpoint
-- A field with its length before it, so that no two rows read the same.
CREATE FUNCTION keten_veld(waarde text) RETURNS text LANGUAGE sql IMMUTABLE AS
	$$ SELECT coalesce(octet_length(waarde) || ':' || waarde, '-') $$;
--> statement-breakpoint
CREATE FUNCTION keten_moment(waarde timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS
	$$ SELECT to_char(waarde AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') $$;
--> statement-breakpoint
-- Links a new event to the last one of its chain. Runs as the owner: the portal itself cannot touch the chain.
CREATE FUNCTION schakel_gebeurtenis() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	INSERT INTO keten (id, volgnummer, hash) VALUES (NEW.keten, 0, sha256(convert_to(NEW.keten, 'UTF8'))) ON CONFLICT DO NOTHING;
	SELECT volgnummer + 1, hash INTO NEW.volgnummer, NEW.vorige FROM keten WHERE id = NEW.keten FOR UPDATE;
	NEW.tijd := clock_timestamp();
	NEW.hash := sha256(NEW.vorige || convert_to(
		keten_veld(NEW.keten) || keten_veld(NEW.volgnummer::text) || keten_veld(keten_moment(NEW.tijd))
		|| keten_veld(keten_moment(NEW.begonnen_op)) || keten_veld(NEW.actie) || keten_veld(NEW.uitkomst)
		|| keten_veld(NEW.object_soort) || keten_veld(NEW.object_id) || keten_veld(NEW.actor_id::text)
		|| keten_veld(NEW.actor_rol) || keten_veld(NEW.herkomst) || keten_veld(NEW.bezoeker)
		|| keten_veld(NEW.trace_id) || keten_veld(NEW.span_id) || keten_veld(NEW.parent_span_id)
		|| keten_veld(NEW.verwerking) || keten_veld(NEW.betrokkene_id::text) || keten_veld(NEW.details::text), 'UTF8'));
	UPDATE keten SET volgnummer = NEW.volgnummer, hash = NEW.hash WHERE id = NEW.keten;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER gebeurtenis_schakel BEFORE INSERT ON gebeurtenis
	FOR EACH ROW EXECUTE FUNCTION schakel_gebeurtenis();
--> statement-breakpoint
-- A body that assessed whether the business can live never coaches the same dossier, and the other way round.
ALTER TABLE toewijzing ADD CONSTRAINT toewijzing_geen_belangenconflict
	EXCLUDE USING gist (dossier_id WITH =, organisatie_id WITH =, als WITH <>)
	WHERE (als IN ('adviseur', 'begeleider'));
--> statement-breakpoint
-- Nobody has the same task twice at the same time.
CREATE UNIQUE INDEX toewijzing_lopend ON toewijzing (dossier_id, account_id, als) WHERE tot IS NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX toestemming_lopend ON toestemming (dossier_id, organisatie_id) WHERE ingetrokken_op IS NULL;
