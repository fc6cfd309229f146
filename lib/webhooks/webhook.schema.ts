import { z } from "zod";

/** `POST /api/webhooks` */
export const newWebhookSchema = z.object({ url: z.url().max(2_000) });

/** `GET /api/webhooks` lists these. */
export interface WebhookView {
  id: string;
  url: string;
  createdAt: string;
}

/** `POST /api/webhooks` answers 201 with this; the secret is told this once. */
export interface CreatedWebhook extends WebhookView {
  secret: string;
}

/** `GET /api/webhooks/[id]/deliveries`, newest first. `DELETE /api/webhooks/[id]` answers 204. */
const deliveryListSchema = z.object({
  deliveries: z.array(
    z.object({
      id: z.string(),
      event: z.enum(["job.completed", "job.failed"]),
      jobId: z.string(),
      status: z.enum(["pending", "delivered", "failed"]),
      attempts: z.number().int(),
      responseStatus: z.number().int().nullable(),
      error: z.string().nullable(),
      createdAt: z.string(),
      attemptedAt: z.string().nullable(),
    }),
  ),
});
export type DeliveryList = z.infer<typeof deliveryListSchema>;
