CREATE TABLE "chat_events" (
	"analysis_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "chat_events_analysis_id_seq_pk" PRIMARY KEY("analysis_id","seq")
);
--> statement-breakpoint
ALTER TABLE "chat_events" ADD CONSTRAINT "chat_events_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;