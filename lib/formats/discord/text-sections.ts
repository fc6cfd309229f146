import { fileCalled } from "@/lib/formats/discord/attachments";
import type { Attachment, Reaction } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";

type SectionName = "attachments" | "embed" | "stickers" | "reactions" | "forwarded";

const sectionNames = new Map<string, SectionName>([
  ["{Attachments}", "attachments"],
  ["{Embed}", "embed"],
  ["{Stickers}", "stickers"],
  ["{Reactions}", "reactions"],
  ["{Forwarded Message}", "forwarded"],
]);

interface SectionedText {
  content: string;
  /** Text of a message that is passed on; null where none is. */
  forwarded: string | null;
  embeds: string[];
  attachments: Attachment[];
  reactions: Reaction[];
}

/** Takes apart what DiscordChatExporter writes under the head of a message in its plain text format. */
export function readSections(body: string): SectionedText {
  const sectioned: SectionedText = {
    content: "",
    forwarded: null,
    embeds: [],
    attachments: [],
    reactions: [],
  };
  let name: SectionName | null = null;
  let lines: string[] = [];
  let isAfterBlank = true;
  for (const line of body.split("\n")) {
    const next = isAfterBlank ? sectionNames.get(line) : undefined;
    isAfterBlank = line === "";
    if (next === undefined) {
      lines.push(line);
      continue;
    }
    addSection(sectioned, name, lines);
    name = next;
    lines = [];
  }
  addSection(sectioned, name, lines);
  return sectioned;
}

function addSection(sectioned: SectionedText, name: SectionName | null, lines: string[]): void {
  const text = lines.join("\n").replace(/\n{1,9}$/, "");
  const filled = lines.filter((line) => line !== "");
  if (name === null) sectioned.content = text;
  else if (name === "forwarded") sectioned.forwarded = withoutOrigin(text);
  else if (name === "attachments") for (const line of filled) sectioned.attachments.push(fileCalled(line));
  else if (name === "stickers") for (const _ of filled) sectioned.attachments.push({ kind: "sticker" });
  else if (name === "reactions") sectioned.reactions = reactionsOn(filled.join(" "));
  else sectioned.embeds.push(text);
}

/** The last line says when the message was first sent, in the style of the export. */
function withoutOrigin(text: string): string {
  const at = text.lastIndexOf("Originally sent: ");
  return at === -1 ? text : text.slice(0, at).replace(/\n$/, "");
}

// "👍 (2) ❤ :party: (11)"
const reaction = /(\S{1,80})(?: \((\d{1,9})\))?/g;

function reactionsOn(line: string): Reaction[] {
  return [...line.matchAll(reaction)].map(([, emoji = "", count = "1"]) => ({
    emoji: cleanText(emoji),
    count: Number(count),
  }));
}
