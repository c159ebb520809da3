CREATE TABLE "installatie" (
	"onderdeel" text PRIMARY KEY NOT NULL,
	"gedaan_op" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"requests" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rate_limit_window_start" ON "rate_limit" USING btree ("window_start");