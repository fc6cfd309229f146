CREATE TABLE "message_runs" (
	"analysis_id" uuid NOT NULL,
	"first_message" integer NOT NULL,
	"authors" "bytea" NOT NULL,
	"hours" "bytea" NOT NULL,
	CONSTRAINT "message_runs_analysis_id_first_message_pk" PRIMARY KEY("analysis_id","first_message")
);
--> statement-breakpoint
ALTER TABLE "message_runs" ADD CONSTRAINT "message_runs_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;