-- A function that runs as the owner must serve the log alone. Whoever may execute it could hang it on a table of their
-- own (a temporary one will do) and move the head of a chain on without writing an event: the log would seem broken.
REVOKE ALL ON FUNCTION schakel_gebeurtenis() FROM PUBLIC;
--> statement-breakpoint
-- Neither may the portal make anything in the schema in which that function looks for its tables.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
