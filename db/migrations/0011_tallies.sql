CREATE TABLE "tallies" (
	"analysis_id" uuid PRIMARY KEY NOT NULL,
	"next_seq" integer NOT NULL,
	"tally" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tallies" ADD CONSTRAINT "tallies_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;