/** A longer silence parts two conversations: in the overview, in answers and in passages alike. */
export const CONVERSATION_GAP_HOURS = 3;
export const CONVERSATION_GAP_MS = CONVERSATION_GAP_HOURS * 3_600_000;
