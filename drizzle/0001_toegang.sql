CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"soort" text NOT NULL,
	"key_id" uuid NOT NULL,
	"naam" "bytea",
	"email" "bytea",
	"email_index" "bytea",
	"organisatie_id" uuid,
	"blocked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_emailIndex_unique" UNIQUE("email_index"),
	CONSTRAINT "account_soort" CHECK ("account"."soort" in ('ondernemer', 'medewerker'))
);
--> statement-breakpoint
CREATE TABLE "account_identity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"middel" text NOT NULL,
	"subject_index" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_identity_subject" UNIQUE("middel","subject_index")
);
--> statement-breakpoint
CREATE TABLE "account_rol" (
	"account_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_rol_account_id_rol_pk" PRIMARY KEY("account_id","rol"),
	CONSTRAINT "account_rol_rol" CHECK ("account_rol"."rol" in ('ondernemer', 'gegevensbeheerder', 'consulent', 'senior', 'adviseur', 'begeleider', 'verwijzer', 'beheerder', 'regio'))
);
--> statement-breakpoint
CREATE TABLE "organisatie" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	CONSTRAINT "organisatie_naam_unique" UNIQUE("naam")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "lockout" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "password" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"account_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code_account_id_hash_pk" PRIMARY KEY("account_id","hash")
);
--> statement-breakpoint
CREATE TABLE "totp" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "data_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"master" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ondernemer_id" uuid NOT NULL,
	"key_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"feit" text NOT NULL,
	"waarde" "bytea" NOT NULL,
	"herkomst" text NOT NULL,
	"bron" text NOT NULL,
	"gezegd_op" timestamp with time zone DEFAULT now() NOT NULL,
	"door_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "toestemming" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gegeven_op" timestamp with time zone DEFAULT now() NOT NULL,
	"ingetrokken_op" timestamp with time zone,
	CONSTRAINT "toestemming_eenmaal" UNIQUE("dossier_id","organisatie_id","gegeven_op")
);
--> statement-breakpoint
CREATE TABLE "toewijzing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"als" text NOT NULL,
	"vanaf" timestamp with time zone DEFAULT now() NOT NULL,
	"tot" timestamp with time zone,
	"door_id" uuid NOT NULL,
	CONSTRAINT "toewijzing_als" CHECK ("toewijzing"."als" in ('consulent', 'adviseur', 'begeleider'))
);
--> statement-breakpoint
CREATE TABLE "gebeurtenis" (
	"keten" text NOT NULL,
	"volgnummer" bigint NOT NULL,
	"tijd" timestamp with time zone NOT NULL,
	"begonnen_op" timestamp with time zone,
	"actie" text NOT NULL,
	"uitkomst" text NOT NULL,
	"object_soort" text,
	"object_id" text,
	"actor_id" uuid,
	"actor_rol" text,
	"herkomst" text NOT NULL,
	"bezoeker" text,
	"trace_id" text,
	"span_id" text,
	"parent_span_id" text,
	"verwerking" text NOT NULL,
	"betrokkene_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"vorige" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "gebeurtenis_keten_volgnummer_pk" PRIMARY KEY("keten","volgnummer")
);
--> statement-breakpoint
CREATE TABLE "keten" (
	"id" text PRIMARY KEY NOT NULL,
	"volgnummer" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"middel" text NOT NULL,
	"acr" text,
	"device" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_identity" ADD CONSTRAINT "account_identity_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_rol" ADD CONSTRAINT "account_rol_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_rol" ADD CONSTRAINT "account_rol_granted_by_account_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password" ADD CONSTRAINT "password_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "totp" ADD CONSTRAINT "totp_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_ondernemer_id_account_id_fk" FOREIGN KEY ("ondernemer_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feit" ADD CONSTRAINT "feit_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feit" ADD CONSTRAINT "feit_door_id_account_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD CONSTRAINT "toewijzing_door_id_account_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_account" ON "passkey" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "data_key_master" ON "data_key" USING btree ("master");--> statement-breakpoint
CREATE INDEX "dossier_ondernemer" ON "dossier" USING btree ("ondernemer_id");--> statement-breakpoint
CREATE INDEX "feit_dossier" ON "feit" USING btree ("dossier_id","feit","gezegd_op");--> statement-breakpoint
CREATE INDEX "toewijzing_account" ON "toewijzing" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "gebeurtenis_betrokkene" ON "gebeurtenis" USING btree ("betrokkene_id","tijd");--> statement-breakpoint
CREATE INDEX "gebeurtenis_object" ON "gebeurtenis" USING btree ("object_soort","object_id","tijd");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "session_ends" ON "session" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "ticket_expires" ON "ticket" USING btree ("expires_at");