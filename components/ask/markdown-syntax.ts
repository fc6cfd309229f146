/**
 * What of Markdown an answer does not use. Without it raw HTML, pictures and definitions of links stay the text they are, and
 * no line of a message becomes a heading or a rule because of what stands below it.
 */
const UNUSED = [
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "definition",
  "autolink",
  "characterReference",
  "codeIndented",
  "setextUnderline",
  "thematicBreak",
];

/** A plugin for the parser that leaves those parts of the syntax out. */
export function answerSyntax(this: { data(): object }): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: UNUSED } }];
}

/** "**Ana**, 2 January 2024 at 00:30" right above "> It broke [7]" */
const ATTRIBUTION = /^\*\*[^*\n]+\*\*(?:, [^\n]+)?(?=\n(?:>[^\n]*\n)*>[^\n]*\[\d+\][^\S\n]*$)/gm;

/** Blanks the lines that say whose a quote is where its citation says it too. All else keeps its place. */
export function withoutAttributions(answer: string): string {
  return answer.replace(ATTRIBUTION, (line) => " ".repeat(line.length));
}
