import type { Scope } from "../plan/plan";
import type { CountFacts } from "../tools/count-messages";
import type { AskedChat } from "./exact-answer";
import { outsideOf, ScopeWords } from "./scope-words";
import { cited, type Wording } from "./wording";

interface Nothing {
  facts?: CountFacts;
  /** It is the answer to whether there is any. */
  isNo?: boolean;
}

/** That there is nothing of the kind, in plain words, and what comes near. */
export function noneOf(asked: AskedChat, scope: Scope, { facts, isNo }: Nothing = {}): string {
  const { wording } = asked;
  const { nothing, when } = new ScopeWords(wording, scope);
  const key = scope.words === undefined ? "none" : "notFound";
  const none = wording.say(isNo ? `count.${key}No` : `count.${key}`, { nothing, when });
  const forms = facts?.otherForms ? ` ${formsOf(facts.otherForms, wording)}` : "";
  return `${none}${forms}${outsideOf(scope, asked)}`;
}

/** In which other forms the words stand where. */
export function formsOf(
  { forms, messages, first }: NonNullable<CountFacts["otherForms"]>,
  wording: Wording,
  key: "count.otherForms" | "count.moreForms" = "count.otherForms",
): string {
  return wording.say(key, {
    forms: wording.listed(forms.map((text) => wording.say("quoted", { text }))),
    number: wording.numeral(messages),
    count: messages,
    first: cited(first),
  });
}
