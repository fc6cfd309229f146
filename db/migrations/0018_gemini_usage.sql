CREATE TABLE "gemini_usage" (
	"owner_id" text NOT NULL,
	"day" date NOT NULL,
	"embeddings" integer DEFAULT 0 NOT NULL,
	"embedding_tokens" bigint DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"micro_dollars" bigint DEFAULT 0 NOT NULL,
	"unpriced_tokens" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "gemini_usage_owner_id_day_pk" PRIMARY KEY("owner_id","day")
);
--> statement-breakpoint
ALTER TABLE "gemini_usage" ADD CONSTRAINT "gemini_usage_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;