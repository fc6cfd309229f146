/** Words that point at something said before: alone they find nothing. */
const POINTS_BACK =
  /^(?:and|but|so|what about|how about|why|really|und|aber|et|y|e)\b|\b(?:he|him|his|she|her|hers|they|them|their|it|its|that|this|those|these|there|then)\b/i;
/** "Show me the messages", "zeig mir die": they say nothing of what to look for. */
const SHOWN_AGAIN =
  /^(?:show|list|quote|zeige?)(?: (?:me|us|mir|uns|all|alle|the|those|die|it|them|to|sie|es|messages?|texts?|ones|nachrichten))*\W*$/i;
const FEWEST_WORDS = 3;
const LONGEST_FOLLOW_UP = 200;

/**
 * What to search for: a question that leans on those before is searched for together with the last that stands by itself.
 * `before` is oldest first.
 */
export function searchedText(question: string, before: { question: string }[]): string {
  return [...before.map((turn) => turn.question), question].reduce(leaning);
}

function leaning(before: string, question: string): string {
  if (question.length > LONGEST_FOLLOW_UP || !/\p{L}/u.test(question)) return question;
  if (SHOWN_AGAIN.test(question.trim())) return before;
  const words = question.trim().split(/\s+/).length;
  return words < FEWEST_WORDS || POINTS_BACK.test(question) ? `${before} ${question}` : question;
}
