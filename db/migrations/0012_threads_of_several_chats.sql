CREATE TABLE "thread_analyses" (
	"thread_id" uuid NOT NULL,
	"analysis_id" uuid NOT NULL,
	CONSTRAINT "thread_analyses_thread_id_analysis_id_pk" PRIMARY KEY("thread_id","analysis_id")
);
--> statement-breakpoint
DROP INDEX "threads_analysis";--> statement-breakpoint
ALTER TABLE "threads" ALTER COLUMN "analysis_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "asked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "problem" text;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "sources" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "unsourced" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "searched" integer;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "partly_indexed" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "feedback" text;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "attempt" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "alive_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "thread_analyses" ADD CONSTRAINT "thread_analyses_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_analyses" ADD CONSTRAINT "thread_analyses_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "thread_analyses_analysis" ON "thread_analyses" USING btree ("analysis_id");--> statement-breakpoint
CREATE INDEX "threads_owner" ON "threads" USING btree ("owner_id","asked_at");--> statement-breakpoint
CREATE INDEX "threads_analysis" ON "threads" USING btree ("analysis_id","asked_at");--> statement-breakpoint
UPDATE "threads" SET "asked_at" = coalesce((SELECT max("turns"."created_at") FROM "turns" WHERE "turns"."thread_id" = "threads"."id"), "created_at");--> statement-breakpoint
UPDATE "turns" SET "sources" = jsonb_build_array(jsonb_build_object('analysisId', "threads"."analysis_id", 'messageIds', "turns"."citations"))
FROM "threads" WHERE "threads"."id" = "turns"."thread_id" AND "turns"."citations" IS NOT NULL;
