const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

/** Answers a prompt of the app by quoting the message that shares most words with the question, with its citation. */
export function writeAnswer(prompt: string): string {
  const question = wordsOf(prompt.slice(prompt.lastIndexOf("The question:") + "The question:".length));
  let best = { shared: 0, text: "", number: -1 };
  for (const line of prompt.split("\n")) {
    if (!line.startsWith('{"number":')) continue;
    const { number, text } = JSON.parse(line) as { number: number; text: string };
    const shared = [...wordsOf(text)].filter((word) => question.has(word)).length;
    if (shared > best.shared) best = { shared, text, number };
  }
  return best.shared > 0 ? `The chat says: ${best.text} [${best.number}]` : "That is not in this chat.";
}
