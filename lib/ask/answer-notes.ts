/** Stands behind an answer of a model that ended at its longest length. Our own words: they need no source. */
export const CUT_NOTE = "*(The answer was cut off here, at its longest length. Ask about a part of it.)*";

/** Stands behind the first answer of a thread that is made of quotations, once and kindly. */
export const KEYLESS_NOTE =
  "This is the keyless mode: messages are quoted as they stand, and nothing was sent anywhere to find them. With a Gemini key in GEMINI_API_KEY on the server the answer is written out.";
