CREATE TABLE "day_facts" (
	"analysis_id" uuid NOT NULL,
	"day" date NOT NULL,
	"author" integer NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "day_facts_analysis_id_day_author_pk" PRIMARY KEY("analysis_id","day","author")
);
--> statement-breakpoint
CREATE TABLE "insights" (
	"analysis_id" uuid PRIMARY KEY NOT NULL,
	"insights" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "period_words" (
	"analysis_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"author" integer NOT NULL,
	"words" jsonb NOT NULL,
	"phrases" jsonb NOT NULL,
	CONSTRAINT "period_words_analysis_id_first_day_author_pk" PRIMARY KEY("analysis_id","first_day","author")
);
--> statement-breakpoint
ALTER TABLE "day_facts" ADD CONSTRAINT "day_facts_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_words" ADD CONSTRAINT "period_words_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;