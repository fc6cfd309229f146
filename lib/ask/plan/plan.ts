import type { ChatEventKind } from "@/db/schema/insights";
import type { Unit } from "@/lib/language/concept";
import type { MessageType } from "@/lib/messages/message-types.schema";
import type { Person } from "@/lib/people/person";
import type { Period } from "@/lib/periods/period";

/** Whose messages a question is about, of when, with which words, of which type: all of them where it does not say. */
export interface Scope {
  people: Person[];
  period?: Period;
  words?: string;
  /** The words stand in the question without quotation marks. */
  isLoose?: boolean;
  type?: MessageType;
}

export type Order = "most" | "fewest";
export type Measure = "messages" | "words" | "characters" | "words_per_message" | "emoji" | "days";
export type Counted = Extract<Measure, "messages" | "words" | "characters" | "emoji">;
export type ActivityUnit = Unit | "weekday";
export type Which = "first" | "last" | "longest" | "shortest";

/** What a question asks for, as one look-up that answers it exactly. */
export type Plan = { scope: Scope } & (
  | { kind: "count"; counted: Counted; isShare?: boolean; isBySelf?: boolean }
  | { kind: "count-people" }
  | { kind: "rank"; measure: Measure; order: Order /** 2 for "second most". */; place?: number }
  | { kind: "is-more"; measure: Measure; order: Order }
  | { kind: "is-top"; measure: Measure; order: Order }
  /** `isYesNo` where it is asked whether it was more in the first period than in the second. */
  | { kind: "compare-periods"; counted: Counted; order: Order; periods: Period[]; isYesNo: boolean }
  | { kind: "who-never" }
  | { kind: "ever" }
  | { kind: "find"; which: Which; asks: "when" | "who" | "what" | "length"; limit: number }
  /** `isLoose` where it may have been said in other words. */
  | { kind: "list-messages"; isLoose?: boolean }
  | { kind: "busiest"; unit: ActivityUnit | "any"; order: Order }
  | { kind: "spread"; unit: ActivityUnit }
  | { kind: "average"; counted: Counted; per: Unit | "person" | "message" }
  | { kind: "span"; asks: "days" | "dates" }
  | { kind: "active-days"; unit: Exclude<Unit, "hour">; isWithout: boolean }
  | { kind: "silence" }
  | { kind: "streak" }
  | { kind: "participants" }
  | { kind: "reactions"; asks: "received" | "given" | "emoji" | "message"; order: Order; isCount: boolean }
  | { kind: "starters"; order: Order; isCount: boolean }
  | { kind: "reply-times"; order: "fastest" | "slowest" }
  | { kind: "frequent"; of: "emoji" | "words" }
  | { kind: "digest" }
  /** `isLoose` where it may be about something else than the group. */
  | { kind: "group-changes"; of: ChatEventKind; which: "first" | "last" | "all"; isLoose?: boolean }
  | { kind: "membership"; person: Person }
  /** `isLoose` where those who wrote may have written about them. */
  | { kind: "stranger"; name: string; isLoose?: boolean }
);

export type PlanOf<Kind extends Plan["kind"]> = Extract<Plan, { kind: Kind }>;
