CREATE TABLE "transcript_marks" (
	"analysis_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "transcript_marks_analysis_id_place_pk" PRIMARY KEY("analysis_id","place")
);
--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "marked_messages" integer;--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "is_in_order" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "transcript_marks" ADD CONSTRAINT "transcript_marks_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;