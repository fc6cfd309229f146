import { addMessages } from "./functions/add-messages";
import { deleteAnalysis } from "./functions/delete-analysis";
import { deliverWebhook } from "./functions/deliver-webhook";
import { exportAnalysis } from "./functions/export-analysis";
import { indexAnalysis } from "./functions/index-analysis";
import { reindexAnalysis } from "./functions/reindex-analysis";
import { sweepJobs } from "./functions/sweep-jobs";

/** Every function the app serves. */
export const functions = [
  indexAnalysis,
  addMessages,
  reindexAnalysis,
  deleteAnalysis,
  exportAnalysis,
  deliverWebhook,
  sweepJobs,
];
