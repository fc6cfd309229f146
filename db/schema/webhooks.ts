import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { users } from "./auth";
import { instant } from "./columns";

/** An address of a user that is told when one of their jobs ends. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    url: text("url").notNull(),
    /** Signs what is sent there. */
    secret: text("secret").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("webhooks_owner").on(table.ownerId)],
);

const deliveryStatuses = ["pending", "delivered", "failed"] as const;

/** What was, or is to be, sent to a webhook. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: uuid("id").primaryKey(),
    webhookId: uuid("webhook_id")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    jobId: uuid("job_id").notNull(),
    event: text("event", { enum: ["job.completed", "job.failed"] }).notNull(),
    payload: jsonb("payload").notNull(),
    status: text("status", { enum: deliveryStatuses }).notNull().default("pending"),
    attempts: integer("attempts").notNull().default(0),
    responseStatus: integer("response_status"),
    error: text("error"),
    createdAt: instant("created_at").notNull().defaultNow(),
    attemptedAt: instant("attempted_at"),
  },
  (table) => [
    index("webhook_deliveries_webhook").on(table.webhookId, table.createdAt),
    index("webhook_deliveries_status").on(table.status, table.createdAt),
  ],
);
