import { tabHref } from "@/components/analysis/tabs";

/** Where a message stands in the transcript, with its surroundings. */
export function messageHref(analysisId: string, messageId: number): string {
  return `${tabHref(analysisId, "messages")}?message=${messageId}`;
}
