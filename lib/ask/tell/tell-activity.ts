import "server-only";
import { clock } from "@/lib/periods/read-recurring";
import type { ActivityUnit, PlanOf } from "../plan/plan";
import { type ActivityFacts, type ActivityRow, activityTool } from "../tools/activity";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { ScopeWords, whichOf } from "./scope-words";
import { noneOf } from "./tell-none";
import { bold, cited, type Noun, type Wording } from "./wording";

const MOST_NAMED = 3;
const MOST_LISTED = 5;

function keyInWords(key: string, unit: ActivityUnit, wording: Wording): string {
  const { calendar } = wording;
  switch (unit) {
    case "hour":
      return wording.say("busiest.hours", { from: clock(Number(key)), to: clock(Number(key), 59) });
    case "weekday":
      return calendar.weekdayName(Number(key));
    case "day":
      return wording.weekdayAndDay(key);
    case "week":
      return wording.say("busiest.week", { day: calendar.dayInWords(key) });
    case "month":
      return wording.monthInWords(key);
    case "year":
      return key;
  }
}

/** Hours and weekdays are told apart by their place in the day and the week. */
const nounOf = (unit: ActivityUnit): Noun =>
  unit === "hour" ? "hourOfDay" : unit === "weekday" ? "dayOfWeek" : unit;

/** The part of the calendar with the most messages, or the fewest. */
export async function tellBusiest(asked: AskedChat, plan: PlanOf<"busiest">): Promise<ExactAnswer> {
  const { scope, unit, order } = plan;
  if (unit === "any") return tellBusiestOfAll(asked, plan);
  const { wording } = asked;
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  const rows = order === "most" ? facts.busiest : facts.quietest;
  const [top] = rows;
  if (!top || facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const equal = rows.filter(({ messages }) => messages === top.messages);
  const words = new ScopeWords(wording, scope);
  const isMany = equal.length > MOST_NAMED;
  const head = wording.say(isMany ? "busiest.many" : "busiest.size", {
    unit,
    order,
    ...words.things,
    ...words.of,
    size: top.messages === 0 ? wording.say("busiest.nothing", words.things) : words.amount(top.messages),
    units: wording.amount(equal.length, nounOf(unit)),
    names: namesOf(isMany ? equal.slice(0, MOST_NAMED) : equal, unit, wording),
    count: equal.length,
    cited: citations(equal),
  });
  const listed = order === "most" ? rows.filter(({ messages }) => messages > 0) : rows;
  const rest = listed.slice(0, MOST_LISTED);
  const shown = [...rest, ...equal].flatMap(({ first }) => first ?? []);
  return {
    text: [head, listOf(rest, unit, wording), ...afterwards(facts, order, wording)].join("\n\n"),
    evidence: [...new Set(shown)],
  };
}

/** "When is Ana most active?": at which hour, on which day of the week, and on which day of all. */
async function tellBusiestOfAll(asked: AskedChat, { scope, order }: PlanOf<"busiest">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const parts: string[] = [];
  const evidence: number[] = [];
  for (const unit of ["hour", "weekday", "day"] as const) {
    const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
    const all = order === "most" ? facts.busiest : facts.quietest;
    const [top] = all;
    if (!top || facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
    const rows = all.filter(({ messages }) => messages === top.messages);
    const shown = rows.slice(0, MOST_NAMED);
    const names = namesOf(shown, unit, wording);
    const size = words.amount(top.messages);
    parts.push(
      wording.say("busiest.part", { unit, names, size, count: rows.length, cited: citations(shown) }),
    );
    evidence.push(...shown.flatMap(({ first }) => first ?? []));
  }
  const said = { order, ...words.things, ...words.of, parts: wording.listed(parts) };
  return { text: wording.say("busiest.ofAll", said), evidence: [...new Set(evidence)] };
}

const namesOf = (rows: ActivityRow[], unit: ActivityUnit, wording: Wording) =>
  wording.listed(rows.map(({ key }) => bold(keyInWords(key, unit, wording))));
const citations = (rows: ActivityRow[]) => rows.map(({ first }) => cited(first)).join("");

const listOf = (rows: ActivityRow[], unit: ActivityUnit, wording: Wording) =>
  rows
    .map(
      ({ key, messages, first }) =>
        `- ${keyInWords(key, unit, wording)}: ${wording.numeral(messages)}${cited(first)}`,
    )
    .join("\n");

/** On the quietest days there is nothing: then the quietest of the others are told as well. */
function afterwards({ all, active, by }: ActivityFacts, order: string, wording: Wording): string[] {
  const isTold = order === "fewest" && active < all && (by === "day" || by === "week");
  return isTold
    ? [wording.say("busiest.quiet", { ...amounts(all - active, by, wording), all: wording.numeral(all) })]
    : [];
}

const amounts = (number: number, unit: ActivityUnit, wording: Wording) => ({
  units: wording.amount(number, unit),
  unitsDative: wording.amount(number, unit, "dative"),
});

/** All hours, weekdays, months … in their order. */
export async function tellSpread(asked: AskedChat, { scope, unit }: PlanOf<"spread">): Promise<ExactAnswer> {
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  if (facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const rows = facts.each ?? facts.busiest;
  const total = rows.reduce((sum, { messages }) => sum + messages, 0);
  const mean = bold(words.amount(Math.round((10 * total) / rows.length) / 10));
  const head = facts.each
    ? wording.say("busiest.average", { mean, unit: wording.noun(unit, "one"), ...words.of })
    : wording.say("busiest.list", { units: wording.noun(unit, "other"), ...words.things, ...words.of });
  return {
    text: `${head}\n\n${listOf(rows, unit, wording)}`,
    evidence: rows.flatMap(({ first }) => first ?? []),
  };
}

/** On how many days, weeks, months or years there was anything, or nothing. */
export async function tellActiveDays(asked: AskedChat, plan: PlanOf<"active-days">): Promise<ExactAnswer> {
  const { scope, unit, isWithout } = plan;
  const { wording } = asked;
  const words = new ScopeWords(wording, scope);
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  const { all, active, busiest } = facts;
  if (active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const [top] = busiest;
  const most = top && {
    key: keyInWords(top.key, unit, wording),
    number: wording.numeral(top.messages),
    cited: cited(top.first),
  };
  const text = wording.say(isWithout ? "busiest.inactive" : "busiest.active", {
    unit,
    ...amounts(isWithout ? all - active : active, unit, wording),
    of: all > active || isWithout ? wording.say("busiest.of", { all: wording.numeral(all) }) : "",
    ...words.things,
    ...words.of,
    most: most ? wording.say("busiest.most", most) : "",
  });
  return { text, evidence: [top?.first ?? []].flat() };
}
