CREATE TABLE "additions" (
	"job_id" uuid PRIMARY KEY NOT NULL,
	"analysis_id" uuid NOT NULL,
	"upload_id" uuid,
	"file_name" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"chats" jsonb,
	"date_order" text,
	"import_report" jsonb,
	"read_cursor" integer DEFAULT 0 NOT NULL,
	"is_read" boolean DEFAULT false NOT NULL,
	"message_count" integer DEFAULT 0 NOT NULL,
	"system_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "parts" jsonb;--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "term_language" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "survey" json;--> statement-breakpoint
ALTER TABLE "additions" ADD CONSTRAINT "additions_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "additions" ADD CONSTRAINT "additions_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "additions" ADD CONSTRAINT "additions_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "additions_analysis" ON "additions" USING btree ("analysis_id");--> statement-breakpoint
CREATE INDEX "additions_upload" ON "additions" USING btree ("upload_id");