DROP INDEX "messages_sent_at";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "placed_at" timestamp with time zone;--> statement-breakpoint
UPDATE "messages" m SET "placed_at" = coalesce(m."sent_at", (
	SELECT p."sent_at" FROM "messages" p
	WHERE p."analysis_id" = m."analysis_id" AND p."seq" < m."seq" AND p."sent_at" IS NOT NULL
	ORDER BY p."seq" DESC LIMIT 1
), '-infinity');--> statement-breakpoint
ALTER TABLE "messages" ALTER COLUMN "placed_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "person" integer;--> statement-breakpoint
UPDATE "participants" SET "person" = "idx";--> statement-breakpoint
ALTER TABLE "participants" ALTER COLUMN "person" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "messages_placed_at" ON "messages" USING btree ("analysis_id","placed_at","seq");
