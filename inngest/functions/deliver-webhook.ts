import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { deliveryQueued } from "@/inngest/events";
import { deliver, giveUp } from "@/lib/webhooks/deliver";

/** Tells a webhook of the end of a job, again and again until it is taken or has been tried often enough. */
export const deliverWebhook = inngest.createFunction(
  {
    id: "deliver-webhook",
    triggers: [deliveryQueued],
    retries: 5,
    concurrency: { limit: 2, key: "event.data.ownerId" },
    onFailure: async ({ event, step }) => {
      const { deliveryId } = event.data.event.data;
      await step.run("give-up", () => giveUp(db(), { deliveryId }));
    },
  },
  async ({ event, step }) => {
    const { deliveryId } = event.data;
    return step.run("deliver", async () => {
      const outcome = await deliver(db(), { deliveryId });
      if (outcome === "try-again") throw new Error("The webhook did not take it.");
      return outcome;
    });
  },
);
