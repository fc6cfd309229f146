import type { Mark, MarkedQuestion } from "./mark";

const AUXILIARIES = new Set(["did", "does", "hat", "hatte"]);

/** Whether what comes next is who did it: "did Zoe say", "hat Zoe gesagt", and not "was pizza mentioned". */
export function opensSubject({ tokens }: MarkedQuestion, mark: Mark | undefined): boolean {
  return mark !== undefined && AUXILIARIES.has(tokens[mark.from]?.folded ?? "");
}
