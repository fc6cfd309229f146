import { periodInWords } from "@/lib/periods/period-words";
import type { Scope } from "../plan/plan";
import type { WhichMessages } from "../tools/which-messages.schema";
import type { AskedChat } from "./exact-answer";
import type { Wording } from "./wording";

/** A scope as arguments of a tool. */
export function whichOf({ people, period, words, type }: Scope): WhichMessages {
  return {
    ...(people.length > 0 && { people: people.map(({ name }) => name) }),
    ...period?.times,
    ...(words !== undefined && { words }),
    ...(type && { type }),
  };
}

/** A scope in the words of an answer. */
export class ScopeWords {
  /** " of Ana and Ben", or nothing. */
  readonly whose: string;
  /** " in May 2023", or nothing. */
  readonly when: string;
  readonly #scope: Scope;
  readonly #wording: Wording;

  constructor(wording: Wording, scope: Scope) {
    this.#wording = wording;
    this.#scope = scope;
    this.whose = this.#whose((names) => wording.listed(names));
    this.when = scope.period ? ` ${periodInWords(scope.period, wording.language)}` : "";
  }

  /** Both, as most sentences have them. */
  get of(): { whose: string; when: string } {
    return { whose: this.whose, when: this.when };
  }

  /** The people that it is about. */
  get names(): string {
    return this.#wording.listed(this.#scope.people.map(({ name }) => name));
  }

  /** "photo", "photos", "messages with “pizza”". */
  noun(form: "one" | "other" | "dative" | "weak"): string {
    return this.#having(this.#wording.noun(this.#scope.type ?? "message", form));
  }

  /** The same of many, as sentences have them. */
  get things() {
    return { things: this.noun("other"), thingsWeak: this.noun("weak"), thingsDative: this.noun("dative") };
  }

  /** "12 photos", "1 message with “pizza”". */
  amount(number: number): string {
    return this.#having(this.#wording.amount(number, this.#scope.type ?? "message"));
  }

  /** "no message of Ana with “pizza”", "no photos of Ana or Ben". */
  get nothing(): string {
    const { type = "message", words } = this.#scope;
    const wording = this.#wording;
    const named = {
      things: wording.noun(type, "other"),
      thingsWeak: wording.noun(type, "weak"),
      whose: this.whoseOr,
    };
    return words === undefined
      ? wording.say("scope.noThings", named)
      : wording.say("scope.noThingsHaving", { ...named, thing: wording.noun(type, "one"), words });
  }

  /** " of Ana or Ben", or nothing. */
  get whoseOr(): string {
    return this.#whose((names) => this.#wording.anyOf(names));
  }

  #whose(join: (names: string[]) => string): string {
    const names = this.#scope.people.map(({ name }) => name);
    return names.length === 0 ? "" : this.#wording.say("scope.whose", { names: join(names) });
  }

  #having(things: string): string {
    const { words } = this.#scope;
    return words === undefined ? things : this.#wording.say("having", { things, words });
  }
}

/** Why there is nothing: what the chat has at all, where its days are others. */
export function outsideOf({ period }: Scope, { days, wording }: AskedChat): string {
  if (!period || !days) return "";
  const { from = days.first, to = days.last } = period.times;
  if (from <= days.last && to >= days.first) return "";
  const { calendar } = wording;
  const [first, last] = [calendar.dayInWords(days.first), calendar.dayInWords(days.last)];
  return wording.say("scope.outside", { first, last });
}

/** What a period was counted back from, for those who mean another today. */
export function relativeNote({ period }: Scope, { days, wording }: AskedChat): string {
  if (!period?.isRelative || !days) return "";
  return `\n\n${wording.say("scope.relative", { day: wording.calendar.dayInWords(days.last) })}`;
}
