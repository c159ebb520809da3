CREATE TABLE "bericht" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"key_id" uuid NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"status" text DEFAULT 'klaar' NOT NULL,
	"vanaf" timestamp with time zone DEFAULT now() NOT NULL,
	"tot" timestamp with time zone,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"fout" text,
	"gemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"verzonden_op" timestamp with time zone,
	CONSTRAINT "bericht_naam" UNIQUE("naam"),
	CONSTRAINT "bericht_status" CHECK ("bericht"."status" in ('klaar', 'verzonden', 'vervallen', 'opgegeven')),
	CONSTRAINT "bericht_verzonden" CHECK (("bericht"."verzonden_op" is not null) = ("bericht"."status" = 'verzonden'))
);
--> statement-breakpoint
CREATE TABLE "afspraaksoort" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"titel" text NOT NULL,
	"neutrale_titel" text NOT NULL,
	"uitleg" text NOT NULL,
	"minuten" integer NOT NULL,
	"rust_voor" integer DEFAULT 0 NOT NULL,
	"rust_na" integer DEFAULT 0 NOT NULL,
	"medewerkers" smallint DEFAULT 1 NOT NULL,
	"plek_soort" text NOT NULL,
	"toegang" text DEFAULT 'open' NOT NULL,
	"vervolg" boolean DEFAULT false NOT NULL,
	"gestopt_op" timestamp with time zone,
	CONSTRAINT "afspraaksoort_code_unique" UNIQUE("code"),
	CONSTRAINT "afspraaksoort_minuten" CHECK ("afspraaksoort"."minuten" between 5 and 480),
	CONSTRAINT "afspraaksoort_medewerkers" CHECK ("afspraaksoort"."medewerkers" between 1 and 2)
);
--> statement-breakpoint
CREATE TABLE "beschikbaarheid" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"weekdag" smallint NOT NULL,
	"van" time NOT NULL,
	"tot" time NOT NULL,
	"plek_id" uuid,
	"afspraaksoort_id" uuid,
	"reeks_id" uuid,
	"vanaf" date NOT NULL,
	"tot_en_met" date,
	CONSTRAINT "beschikbaarheid_weekdag" CHECK ("beschikbaarheid"."weekdag" between 1 and 7),
	CONSTRAINT "beschikbaarheid_uren" CHECK ("beschikbaarheid"."tot" > "beschikbaarheid"."van")
);
--> statement-breakpoint
CREATE TABLE "beschikbaarheid_uitzondering" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"dag" date NOT NULL,
	"aanwezig" boolean NOT NULL,
	"van" time,
	"tot" time,
	CONSTRAINT "beschikbaarheid_uitzondering_uren" CHECK ("beschikbaarheid_uitzondering"."aanwezig" = ("beschikbaarheid_uitzondering"."van" is not null) and num_nonnulls("beschikbaarheid_uitzondering"."van", "beschikbaarheid_uitzondering"."tot") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "bezetting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"bijeenkomst_id" uuid NOT NULL,
	"tijd" "tstzrange" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bijeenkomst" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reeks_id" uuid,
	"afspraaksoort_id" uuid,
	"titel" text NOT NULL,
	"neutrale_titel" text NOT NULL,
	"taal" text DEFAULT 'nl' NOT NULL,
	"toegang" text DEFAULT 'open' NOT NULL,
	"capaciteit" integer NOT NULL,
	"bezet" integer DEFAULT 0 NOT NULL,
	"wachtend" integer DEFAULT 0 NOT NULL,
	"sluit_op" timestamp with time zone NOT NULL,
	"host_id" uuid,
	"key_id" uuid NOT NULL,
	"versie" integer DEFAULT 0 NOT NULL,
	"afgelast_op" timestamp with time zone,
	"planmoment" timestamp with time zone,
	"gemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bijeenkomst_planmoment" UNIQUE("reeks_id","planmoment"),
	CONSTRAINT "bijeenkomst_capaciteit" CHECK ("bijeenkomst"."capaciteit" between 1 and 500),
	CONSTRAINT "bijeenkomst_niet_overboekt" CHECK ("bijeenkomst"."bezet" between 0 and "bijeenkomst"."capaciteit"),
	CONSTRAINT "bijeenkomst_herkomst" CHECK (num_nonnulls("bijeenkomst"."reeks_id", "bijeenkomst"."afspraaksoort_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "dagdeel" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bijeenkomst_id" uuid NOT NULL,
	"nummer" smallint NOT NULL,
	"plek_id" uuid NOT NULL,
	"begin" timestamp with time zone NOT NULL,
	"eind" timestamp with time zone NOT NULL,
	CONSTRAINT "dagdeel_nummer" UNIQUE("bijeenkomst_id","nummer"),
	CONSTRAINT "dagdeel_duur" CHECK ("dagdeel"."eind" > "dagdeel"."begin")
);
--> statement-breakpoint
CREATE TABLE "plek" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"soort" text NOT NULL,
	"adres" text,
	"rolstoel" boolean,
	"parkeren" text,
	"route" text,
	"verbinding" text,
	"gestopt_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "reeks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"soort" text NOT NULL,
	"titel" text NOT NULL,
	"neutrale_titel" text NOT NULL,
	"uitleg" text NOT NULL,
	"meebrengen" text,
	"taal" text DEFAULT 'nl' NOT NULL,
	"toegang" text DEFAULT 'open' NOT NULL,
	"capaciteit" integer NOT NULL,
	"sluit_uren" integer DEFAULT 0 NOT NULL,
	"plek_id" uuid,
	"host_id" uuid,
	"herhaling" jsonb,
	"externe_url" text,
	"gemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"gestopt_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "vraag" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reeks_id" uuid NOT NULL,
	"vraag" text NOT NULL,
	"antwoord" text,
	"gesteld_op" timestamp with time zone DEFAULT now() NOT NULL,
	"gepubliceerd_op" timestamp with time zone,
	"door_id" uuid
);
--> statement-breakpoint
CREATE TABLE "boeking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"bijeenkomst_id" uuid NOT NULL,
	"status" text NOT NULL,
	"personen" smallint NOT NULL,
	"gast" "bytea" NOT NULL,
	"account_id" uuid,
	"dossier_id" uuid,
	"link_tot" timestamp with time zone NOT NULL,
	"code_fouten" smallint DEFAULT 0 NOT NULL,
	"geldig_tot" timestamp with time zone,
	"overgeslagen" smallint DEFAULT 0 NOT NULL,
	"volgorde" bigserial NOT NULL,
	"verplaatst_van" uuid,
	"sleutel" text NOT NULL,
	"discreet" boolean DEFAULT false NOT NULL,
	"kanaal" text,
	"campagne" text,
	"versie" integer DEFAULT 0 NOT NULL,
	"aanwezig" boolean,
	"aanwezig_op" timestamp with time zone,
	"gemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "boeking_sleutel" UNIQUE("sleutel"),
	CONSTRAINT "boeking_verplaatst_van" UNIQUE("verplaatst_van"),
	CONSTRAINT "boeking_personen" CHECK ("boeking"."personen" between 1 and 3),
	CONSTRAINT "boeking_status" CHECK ("boeking"."status" in ('gehouden', 'bevestigd', 'wacht', 'aangeboden', 'verlopen', 'afgewezen', 'geannuleerd', 'afgelast')),
	CONSTRAINT "boeking_geldig_tot_hoort" CHECK (("boeking"."geldig_tot" is not null) = ("boeking"."status" in ('gehouden', 'aangeboden')))
);
--> statement-breakpoint
CREATE TABLE "boeking_verloop" (
	"nummer" bigserial PRIMARY KEY NOT NULL,
	"bijeenkomst_id" uuid NOT NULL,
	"boeking_id" uuid NOT NULL,
	"van" text,
	"naar" text NOT NULL,
	"personen" smallint NOT NULL,
	"bezet" integer NOT NULL,
	"wachtend" integer NOT NULL,
	"tijd" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beschikbaarheid" ADD CONSTRAINT "beschikbaarheid_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beschikbaarheid" ADD CONSTRAINT "beschikbaarheid_plek_id_plek_id_fk" FOREIGN KEY ("plek_id") REFERENCES "public"."plek"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beschikbaarheid" ADD CONSTRAINT "beschikbaarheid_afspraaksoort_id_afspraaksoort_id_fk" FOREIGN KEY ("afspraaksoort_id") REFERENCES "public"."afspraaksoort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beschikbaarheid" ADD CONSTRAINT "beschikbaarheid_reeks_id_reeks_id_fk" FOREIGN KEY ("reeks_id") REFERENCES "public"."reeks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beschikbaarheid_uitzondering" ADD CONSTRAINT "beschikbaarheid_uitzondering_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bezetting" ADD CONSTRAINT "bezetting_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bezetting" ADD CONSTRAINT "bezetting_bijeenkomst_id_bijeenkomst_id_fk" FOREIGN KEY ("bijeenkomst_id") REFERENCES "public"."bijeenkomst"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijeenkomst" ADD CONSTRAINT "bijeenkomst_reeks_id_reeks_id_fk" FOREIGN KEY ("reeks_id") REFERENCES "public"."reeks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijeenkomst" ADD CONSTRAINT "bijeenkomst_afspraaksoort_id_afspraaksoort_id_fk" FOREIGN KEY ("afspraaksoort_id") REFERENCES "public"."afspraaksoort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijeenkomst" ADD CONSTRAINT "bijeenkomst_host_id_account_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijeenkomst" ADD CONSTRAINT "bijeenkomst_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dagdeel" ADD CONSTRAINT "dagdeel_bijeenkomst_id_bijeenkomst_id_fk" FOREIGN KEY ("bijeenkomst_id") REFERENCES "public"."bijeenkomst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dagdeel" ADD CONSTRAINT "dagdeel_plek_id_plek_id_fk" FOREIGN KEY ("plek_id") REFERENCES "public"."plek"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reeks" ADD CONSTRAINT "reeks_plek_id_plek_id_fk" FOREIGN KEY ("plek_id") REFERENCES "public"."plek"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reeks" ADD CONSTRAINT "reeks_host_id_account_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vraag" ADD CONSTRAINT "vraag_reeks_id_reeks_id_fk" FOREIGN KEY ("reeks_id") REFERENCES "public"."reeks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vraag" ADD CONSTRAINT "vraag_door_id_account_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_bijeenkomst_id_bijeenkomst_id_fk" FOREIGN KEY ("bijeenkomst_id") REFERENCES "public"."bijeenkomst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking" ADD CONSTRAINT "boeking_verplaatst_van_boeking_id_fk" FOREIGN KEY ("verplaatst_van") REFERENCES "public"."boeking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking_verloop" ADD CONSTRAINT "boeking_verloop_bijeenkomst_id_bijeenkomst_id_fk" FOREIGN KEY ("bijeenkomst_id") REFERENCES "public"."bijeenkomst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boeking_verloop" ADD CONSTRAINT "boeking_verloop_boeking_id_boeking_id_fk" FOREIGN KEY ("boeking_id") REFERENCES "public"."boeking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bericht_klaar" ON "bericht" USING btree ("vanaf") WHERE "bericht"."status" = 'klaar';--> statement-breakpoint
CREATE INDEX "beschikbaarheid_account" ON "beschikbaarheid" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "beschikbaarheid_uitzondering_dag" ON "beschikbaarheid_uitzondering" USING btree ("account_id","dag");--> statement-breakpoint
CREATE INDEX "bezetting_bijeenkomst" ON "bezetting" USING btree ("bijeenkomst_id");--> statement-breakpoint
CREATE INDEX "dagdeel_begin" ON "dagdeel" USING btree ("begin");--> statement-breakpoint
CREATE INDEX "boeking_bijeenkomst" ON "boeking" USING btree ("bijeenkomst_id","status","volgorde");--> statement-breakpoint
CREATE INDEX "boeking_account" ON "boeking" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "boeking_geldig_tot" ON "boeking" USING btree ("geldig_tot") WHERE "boeking"."status" in ('gehouden', 'aangeboden');--> statement-breakpoint
CREATE INDEX "boeking_verloop_bijeenkomst" ON "boeking_verloop" USING btree ("bijeenkomst_id","nummer");