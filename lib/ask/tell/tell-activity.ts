import "server-only";
import { dayInWords, weekdayName } from "@/lib/periods/period-words";
import { clock } from "@/lib/periods/read-recurring";
import type { ActivityUnit, PlanOf } from "../plan/plan";
import { type ActivityFacts, type ActivityRow, activityTool } from "../tools/activity";
import type { AskedChat, ExactAnswer } from "./exact-answer";
import { amountOf, thingsOf, whenOf, whichOf, whoseOf } from "./scope-words";
import { noneOf } from "./tell-count";
import { amount, bold, cited, listed, monthInWords, numeral, weekdayAndDay } from "./wording";

const MOST_NAMED = 3;
const MOST_LISTED = 5;

function keyInWords(key: string, unit: ActivityUnit): string {
  switch (unit) {
    case "hour":
      return `${clock(Number(key))} to ${clock(Number(key), 59)}`;
    case "weekday":
      return weekdayName(Number(key));
    case "day":
      return weekdayAndDay(key);
    case "week":
      return `the week of ${dayInWords(key)}`;
    case "month":
      return monthInWords(key);
    case "year":
      return key;
  }
}

/** The part of the calendar with the most messages, or the fewest. */
export async function tellBusiest(asked: AskedChat, plan: PlanOf<"busiest">): Promise<ExactAnswer> {
  const { scope, unit, order } = plan;
  if (unit === "any") return tellBusiestOfAll(asked, plan);
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  const rows = order === "most" ? facts.busiest : facts.quietest;
  const [top] = rows;
  if (!top || facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const equal = rows.filter(({ messages }) => messages === top.messages);
  const size = bold(top.messages === 0 ? `no ${thingsOf(scope)}` : amountOf(top.messages, scope));
  const what = `${unit === "hour" ? "hour of the day" : unit === "weekday" ? "day of the week" : unit}`;
  const title = `The ${what} with the ${order} ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)}`;
  const head =
    equal.length > MOST_NAMED
      ? `${title}: ${amount(equal.length, what, `${what}s`)} have ${size} each, ${namesOf(equal.slice(0, MOST_NAMED), unit)} among them.`
      : `${title} ${equal.length > 1 ? "are" : "is"} ${namesOf(equal, unit)}: ${size}${equal.length > 1 ? " each" : ""}${citations(equal)}.`;
  const rest = rows.slice(0, MOST_LISTED);
  const shown = [...rest, ...equal].flatMap(({ first }) => first ?? []);
  return {
    text: [head, listOf(rest, unit), ...afterwards(facts, order)].join("\n\n"),
    evidence: [...new Set(shown)],
  };
}

/** "When is Ana most active?": at which hour, on which day of the week, and on which day of all. */
async function tellBusiestOfAll(asked: AskedChat, { scope, order }: PlanOf<"busiest">): Promise<ExactAnswer> {
  const parts: string[] = [];
  const evidence: number[] = [];
  for (const unit of ["hour", "weekday", "day"] as const) {
    const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
    const [top] = order === "most" ? facts.busiest : facts.quietest;
    if (!top || facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
    const rows = (order === "most" ? facts.busiest : facts.quietest).filter(
      ({ messages }) => messages === top.messages,
    );
    const shown = rows.slice(0, MOST_NAMED);
    const size = bold(amountOf(top.messages, scope));
    parts.push(
      `${unit === "hour" ? "from" : "on"} ${namesOf(shown, unit)} (${size}${rows.length > 1 ? " each" : ""})${citations(shown)}`,
    );
    evidence.push(...shown.flatMap(({ first }) => first ?? []));
  }
  const title = `The ${order} ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)} were sent`;
  return { text: `${title} ${listed(parts)}.`, evidence: [...new Set(evidence)] };
}

const namesOf = (rows: ActivityRow[], unit: ActivityUnit) =>
  listed(rows.map(({ key }) => bold(keyInWords(key, unit))));
const citations = (rows: ActivityRow[]) => rows.map(({ first }) => cited(first)).join("");

const listOf = (rows: ActivityRow[], unit: ActivityUnit) =>
  rows
    .map(({ key, messages, first }) => `- ${keyInWords(key, unit)}: ${numeral(messages)}${cited(first)}`)
    .join("\n");

/** On the quietest days there is nothing: then the quietest of the others are told as well. */
function afterwards({ all, active, by }: ActivityFacts, order: string): string[] {
  const isTold = order === "fewest" && active < all && (by === "day" || by === "week");
  return isTold
    ? [`On ${amount(all - active, by, `${by}s`)} of ${numeral(all)} there was nothing at all.`]
    : [];
}

/** All hours, weekdays, months … in their order. */
export async function tellSpread(asked: AskedChat, { scope, unit }: PlanOf<"spread">): Promise<ExactAnswer> {
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  if (facts.active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const rows = facts.each ?? facts.busiest;
  const total = rows.reduce((sum, { messages }) => sum + messages, 0);
  const mean = bold(amountOf(Math.round((10 * total) / rows.length) / 10, scope));
  const head = facts.each
    ? `On average there are ${mean} per ${unit}${whoseOf(scope)}${whenOf(scope)}:`
    : `These are the ${unit}s with the most ${thingsOf(scope)}${whoseOf(scope)}${whenOf(scope)}:`;
  return { text: `${head}\n\n${listOf(rows, unit)}`, evidence: rows.flatMap(({ first }) => first ?? []) };
}

/** On how many days, weeks, months or years there was anything, or nothing. */
export async function tellActiveDays(asked: AskedChat, plan: PlanOf<"active-days">): Promise<ExactAnswer> {
  const { scope, unit, isWithout } = plan;
  const { facts } = await activityTool.run(asked, { ...whichOf(scope), by: unit });
  const { all, active, busiest } = facts;
  if (active === 0) return { text: noneOf(asked, scope), evidence: [] };
  const number = isWithout ? all - active : active;
  const size = bold(amount(number, unit, `${unit}s`));
  const prefix = unit === "day" ? "On" : "In";
  const what = isWithout ? `there were no ${thingsOf(scope)}` : `there were ${thingsOf(scope)}`;
  const [top] = busiest;
  const most = top
    ? ` The most were on ${keyInWords(top.key, unit)}: ${numeral(top.messages)}${cited(top.first)}.`
    : "";
  const of = all > active || isWithout ? `, of ${numeral(all)}` : "";
  return {
    text: `${prefix} ${size}${of}, ${what}${whoseOf(scope)}${whenOf(scope)}.${most}`,
    evidence: [top?.first ?? []].flat(),
  };
}
