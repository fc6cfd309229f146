import type { ChatSurvey } from "@/lib/imports/survey.schema";
import type { Inspection } from "./inspect-file";

const orderNames = { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" };
const maxNames = 12;

/** What `npm run inspect` shows to a person. */
export function reportOf(inspection: Inspection): string {
  if ("error" in inspection) return `${inspection.file}\n  cannot be read: ${inspection.error.message}\n`;
  return [inspection.file, ...inspection.chats.map(chatReport), ""].join("\n");
}

function chatReport(chat: ChatSurvey): string {
  const rows: [string, string][] = [
    ["format", `${chat.platform} (${chat.format})`],
    [
      "messages",
      `${count(chat.messages)} by ${count(chat.participants.length)} people, ${count(chat.system)} notices`,
    ],
    ["people", namesOf(chat.participants)],
    ["from", chat.first ?? "no dates"],
    ["to", chat.last ?? "no dates"],
    ["clock", chat.clock === "utc" ? "instants (UTC)" : "as on the wall, time zone unknown"],
    ["dates", chat.dateOrder ? `read as ${orderNames[chat.dateOrder]}` : "as written"],
    ["attachments", attachmentsOf(chat.attachments)],
    ["skipped", chat.skipped === 0 ? "none" : count(chat.skipped)],
  ];
  const lines = rows.map(([name, value]) => `    ${name.padEnd(12)}${value}`);
  for (const { where, reason } of chat.skippedExamples) lines.push(`      ${where}: ${reason}`);
  for (const warning of chat.warnings) lines.push(`    note        ${warning.message}`);
  return [`  ${chat.title ?? "Chat without a name"}`, ...lines].join("\n");
}

function namesOf(names: string[]): string {
  const shown = names.slice(0, maxNames).join(", ");
  return names.length > maxNames ? `${shown} and ${count(names.length - maxNames)} more` : shown || "nobody";
}

function attachmentsOf(attachments: Record<string, number>): string {
  const kinds = Object.entries(attachments).map(([kind, number]) => `${count(number)} ${kind}`);
  return kinds.join(", ") || "none";
}

function count(number: number): string {
  return number.toLocaleString("en");
}
