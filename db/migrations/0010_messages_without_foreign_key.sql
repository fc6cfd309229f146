ALTER TABLE "messages" DROP CONSTRAINT "messages_analysis_id_analyses_id_fk";--> statement-breakpoint
CREATE FUNCTION "delete_messages_of_analysis"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "messages" WHERE "analysis_id" = OLD."id";
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "analyses_delete_messages" AFTER DELETE ON "analyses" FOR EACH ROW EXECUTE FUNCTION "delete_messages_of_analysis"();
