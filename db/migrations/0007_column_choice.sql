ALTER TABLE "additions" ADD COLUMN "columns" jsonb;--> statement-breakpoint
ALTER TABLE "analyses" ADD COLUMN "columns" jsonb;