/** Words that point at something said before: alone they find nothing. */
const POINTS_BACK =
  /^(?:and|but|so|what about|how about|why|really|und|aber|et|y|e)\b|\b(?:he|him|his|she|her|hers|they|them|their|it|its|that|this|those|these|there|then)\b/i;
const FEWEST_WORDS = 3;
const LONGEST_FOLLOW_UP = 200;

/** What to search for: a question that leans on the one before is searched for together with it. */
export function searchedText(question: string, before: string | undefined): string {
  if (!before || question.length > LONGEST_FOLLOW_UP || !/\p{L}/u.test(question)) return question;
  const words = question.trim().split(/\s+/).length;
  return words < FEWEST_WORDS || POINTS_BACK.test(question) ? `${before} ${question}` : question;
}
