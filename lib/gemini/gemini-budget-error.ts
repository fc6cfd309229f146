/** Whoever asks has used up what one person may use of Gemini in a day. */
export class GeminiBudgetError extends Error {
  override name = "GeminiBudgetError";
}
