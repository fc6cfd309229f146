import { groupReactions } from "@/lib/formats/group-reactions";
import type { Attachment, Reaction } from "@/lib/formats/message";
import { nameOf, timeOn } from "@/lib/formats/signal/sigtop-header";
import { storedAttachment } from "@/lib/formats/signal/stored-attachment";
import { cleanText } from "@/lib/formats/text/clean-text";

interface SigtopBody {
  /** Milliseconds; null where it is unreadable or missing. */
  time: number | null;
  text: string;
  attachments: Attachment[];
  reactions: Reaction[];
  isEdited: boolean;
}

// Attachment: photo.jpg (image/jpeg, 12345 bytes) · Attachment: no filename (audio/aac, 99 bytes)
const attachment = /^Attachment: (.{1,300}) \(([\w.+-]{1,60})\/[\w.+-]{1,80}(?:, \d+ bytes)?\)$/;
// Reaction: 👍 from Ana Lind (+15550100)
const reaction = /^Reaction: (\S{1,40}) from (.{1,300})$/;
// Edited: 2 versions
const edited = /^Edited: \d+ versions$/;

/** Takes apart what follows the author and the type: fields up to an empty line, what is answered, and the text. */
export function readSigtopBody(lines: readonly string[]): SigtopBody {
  const end = lines.indexOf("");
  const fields = end === -1 ? lines : lines.slice(0, end);
  const rest = end === -1 ? [] : lines.slice(end + 1);
  const isEdited = fields.some((line) => edited.test(line));
  const version = isEdited ? lastVersion(rest) : { fields: [], text: rest };
  const described = [...fields, ...version.fields];
  const reactions = described.flatMap((line) => {
    const [, emoji, from] = reaction.exec(line) ?? [];
    return emoji === undefined ? [] : [{ emoji: cleanText(emoji), from: cleanText(nameOf(from ?? "")) }];
  });
  return {
    time: fields.map(timeOn).find((time) => time !== undefined) ?? null,
    text: cleanText(withoutQuote(version.text).join("\n").trimEnd()),
    attachments: described.flatMap(attachmentOn),
    reactions: groupReactions(reactions),
    isEdited,
  };
}

/** All versions stand behind bars, the last one first. */
function lastVersion(lines: readonly string[]): { fields: readonly string[]; text: readonly string[] } {
  const barred = lines.filter((line) => line.startsWith("|")).map((line) => line.replace(/^\| ?/, ""));
  const next = barred.findIndex((line, at) => at > 0 && barred[at - 1] === "" && /^Version: \d+$/.test(line));
  const version = next === -1 ? barred : barred.slice(0, next);
  const end = version.indexOf("");
  return end === -1
    ? { fields: version, text: [] }
    : { fields: version.slice(0, end), text: version.slice(end + 1) };
}

/** What is answered stands first, behind a sign on each of its lines. */
function withoutQuote(lines: readonly string[]): readonly string[] {
  if (!lines[0]?.startsWith("> From: ")) return lines;
  const end = lines.findIndex((line) => !line.startsWith(">"));
  return end === -1 ? [] : lines.slice(lines[end] === "" ? end + 1 : end);
}

function attachmentOn(line: string): Attachment[] {
  const [, name, type = ""] = attachment.exec(line) ?? [];
  if (name === undefined) return [];
  return [storedAttachment(name === "no filename" ? null : name, type)];
}
