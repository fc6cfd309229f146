import type { Attachment, MessageKind } from "@/lib/formats/message";
import { fileKind } from "@/lib/formats/text/file-kind";

/** What stands behind the dash: something that somebody said or sent, or a notice. */
interface SaidLine {
  /** Null for a notice. */
  author: string | null;
  kind: MessageKind;
  text: string;
  attachment?: Attachment;
}

// Ana sent an image. (Media omitted)
const picture = /^(.{1,200}?) sent (?:an (image)|a sticker)\.(?: \([^()\n]{1,60}\))?$/;
// plan.pdf (File Attached)
const file =
  /^([^\n]{1,255}?) \((?:File Attached|Media omitted(?: - file size limit exceeded)?|Error fetching file)\)$/;

/** What Element says of a room, from its English wording; a name would hardly hold it. */
const noticeWords =
  / (?:changed the (?:topic|room name|power level|join rule|room avatar)|left the room|joined the room|banned |unbanned |removed |withdrew |invited |set the main address|added the alternative|made future room history|changed guest access)/;

/** `names`: of those who are known to have said something. */
export function readLine(rest: string, names: ReadonlySet<string>): SaidLine {
  const sent = picture.exec(rest);
  if (sent) {
    const kind = sent[2] ? "photo" : "sticker";
    return { author: sent[1] ?? "", kind: "media", text: "", attachment: { kind } };
  }
  if (rest.startsWith("* ")) return emote(rest.slice(2), names);
  const name = nameIn(rest);
  if (name === null || noticeWords.test(name)) return { author: null, kind: "system", text: rest };
  const text = rest.slice(name.length + 2);
  if (/^Message deleted(?: by .{1,200})?$/.test(text)) return { author: name, kind: "deleted", text: "" };
  const sentFile = file.exec(text)?.[1];
  if (sentFile === undefined) return { author: name, kind: "text", text };
  return { author: name, kind: "media", text: "", attachment: { kind: fileKind(sentFile), name: sentFile } };
}

/** The name before the first colon that a space or a line end follows: ids such as @ana:example.org hold one too. */
export function nameIn(rest: string): string | null {
  const found = /:(?: |$)/m.exec(rest.slice(0, 400));
  const end = found?.index ?? 0;
  return end > 0 && !rest.slice(0, end).includes("\n") ? rest.slice(0, end) : null;
}

/** Whether WhatsApp would never write this. */
export function isMatrixLine(rest: string): boolean {
  if (/^@[^\s:]{1,200}:[\w.-]{1,200}(?:: | )/.test(rest)) return true;
  return (
    picture.test(rest) || file.test(rest) || / (?:joined|left|created and configured) the room\.?$/.test(rest)
  );
}

/** "* Ana waves": where the name ends can be told for those who have spoken. */
function emote(said: string, names: ReadonlySet<string>): SaidLine {
  let end = said.indexOf(" ");
  for (let at = end; at !== -1 && at < 200; at = said.indexOf(" ", at + 1)) {
    if (names.has(said.slice(0, at))) end = at;
  }
  if (end <= 0) return { author: null, kind: "system", text: said };
  return { author: said.slice(0, end), kind: "text", text: said.slice(end + 1) };
}
