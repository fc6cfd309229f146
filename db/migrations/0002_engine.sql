CREATE TABLE "engine_events" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" json NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engine_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"function_id" text NOT NULL,
	"event_id" text NOT NULL,
	"replay_of" text,
	"status" text DEFAULT 'queued' NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"idempotency_key" text,
	"attempt" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"output" json,
	"error" json
);
--> statement-breakpoint
CREATE TABLE "engine_steps" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"position" integer,
	"attempt" integer NOT NULL,
	"due_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"output" json,
	"error" json,
	CONSTRAINT "engine_steps_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
ALTER TABLE "engine_runs" ADD CONSTRAINT "engine_runs_event_id_engine_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."engine_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engine_runs" ADD CONSTRAINT "engine_runs_replay_of_engine_runs_id_fk" FOREIGN KEY ("replay_of") REFERENCES "public"."engine_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engine_steps" ADD CONSTRAINT "engine_steps_run_id_engine_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."engine_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engine_events_received" ON "engine_events" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "engine_runs_idempotency" ON "engine_runs" USING btree ("function_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "engine_runs_status" ON "engine_runs" USING btree ("status");--> statement-breakpoint
CREATE INDEX "engine_runs_event" ON "engine_runs" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "engine_runs_replay" ON "engine_runs" USING btree ("replay_of");--> statement-breakpoint
CREATE INDEX "engine_runs_ended" ON "engine_runs" USING btree ("ended_at");