/** Stands behind an answer of a model that ended at its longest length. Our own words: they need no source. */
export const CUT_NOTE = "*(The answer was cut off here, at its longest length. Ask about a part of it.)*";
