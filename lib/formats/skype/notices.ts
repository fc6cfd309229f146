import { piecesOf } from "@/lib/formats/skype/markup";
import type { People } from "@/lib/formats/skype/people";
import { cleanText } from "@/lib/formats/text/clean-text";

interface Activity {
  initiator: string;
  targets: string;
  isOwnDoing: boolean;
  value: string;
}

const wordings = new Map<string, (activity: Activity) => string>([
  [
    "AddMember",
    ({ initiator, targets, isOwnDoing }) =>
      isOwnDoing ? `${initiator} joined` : `${initiator} added ${targets}`,
  ],
  [
    "DeleteMember",
    ({ initiator, targets, isOwnDoing }) =>
      isOwnDoing ? `${initiator} left` : `${initiator} removed ${targets}`,
  ],
  ["TopicUpdate", ({ initiator, value }) => `${initiator} changed the title to “${value}”`],
  ["PictureUpdate", ({ initiator }) => `${initiator} changed the photo`],
  ["HistoryDisclosedUpdate", ({ initiator }) => `${initiator} changed who can see the history`],
  ["JoiningEnabledUpdate", ({ initiator }) => `${initiator} changed who can join`],
  ["RoleUpdate", ({ initiator, targets }) => `${initiator} changed the role of ${targets}`],
]);

/** What a `ThreadActivity/…` says, in words. */
export function activityLine(type: string, markup: string, from: unknown, people: People): string {
  const activity = activityOf(markup, from, people);
  const wording = wordings.get(type);
  // "MemberConsumptionHorizonUpdate" -> "member consumption horizon update"
  return wording
    ? wording(activity)
    : `${activity.initiator}: ${type.replace(/\B([A-Z])/g, " $1").toLowerCase()}`;
}

function activityOf(markup: string, from: unknown, people: People): Activity {
  const texts = new Map<string, string[]>();
  let element = "";
  for (const piece of piecesOf(markup)) {
    if (piece.type !== "text") {
      element = piece.type === "open" ? piece.name : "";
      continue;
    }
    const known = texts.get(element);
    if (known) known.push(piece.text);
    else texts.set(element, [piece.text]);
  }
  const initiator = texts.get("initiator")?.[0] ?? from;
  const targets = (texts.get("target") ?? []).slice(0, 100);
  return {
    initiator: people.nameOf(initiator),
    targets: targets.length === 0 ? "somebody" : targets.map((id) => people.nameOf(id)).join(", "),
    isOwnDoing: targets.length === 1 && targets[0] === initiator,
    value: cleanText(texts.get("value")?.[0] ?? ""),
  };
}

/** What an `Event/Call` says: `<partlist type="ended"><part identity="8:ana"><duration>84.8</duration></part></partlist>`. */
export function callLine(markup: string): string {
  let type = "";
  let longest = 0;
  let element = "";
  for (const piece of piecesOf(markup)) {
    if (piece.type === "text") {
      if (element === "duration") longest = Math.max(longest, Number.parseFloat(piece.text) || 0);
      continue;
    }
    element = piece.type === "open" ? piece.name : "";
    if (piece.type !== "close" && piece.name === "partlist") type = piece.attributes.get("type") ?? "";
  }
  if (type === "missed" || type === "noAnswer") return "Missed call";
  if (longest === 0) return type === "started" ? "Call started" : "Call";
  return longest < 60 ? `Call, ${Math.round(longest)} s` : `Call, ${Math.round(longest / 60)} min`;
}
