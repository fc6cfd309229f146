import { type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";

interface SaidContent {
  text: string;
  attachments: Attachment[];
}

const kindsByType = new Map<unknown, AttachmentKind>([
  ["m.image", "photo"],
  ["m.video", "video"],
  ["m.audio", "audio"],
  ["m.file", "document"],
]);

const pollStarts = ["m.poll.start", "org.matrix.msc3381.poll.start"];

export function isPoll(type: unknown): boolean {
  return pollStarts.includes(String(type));
}

/** Null where there is neither text nor a file. */
export function readContent(type: unknown, content: Raw): SaidContent | null {
  if (isPoll(type)) return readPoll(content);
  const body = textOf(content.body);
  if (type === "m.sticker") return { text: "", attachments: [named("sticker", body)] };
  if (content.msgtype === "m.location") return { text: body ?? "", attachments: [{ kind: "location" }] };
  const kind = kindsByType.get(content.msgtype);
  if (kind !== undefined) return readFile(kind, body, content);
  return body === null ? null : { text: body, attachments: [] };
}

/** The body is the name of the file, or a caption where the name stands elsewhere. */
function readFile(kind: AttachmentKind, body: string | null, content: Raw): SaidContent {
  const isVoice = "org.matrix.msc3245.voice" in content || "m.voice" in content;
  const isGif = kind === "photo" && rawOf(content.info).mimetype === "image/gif";
  const name = textOf(content.filename) ?? body;
  const attachment = named(isVoice ? "voice" : isGif ? "gif" : kind, name);
  return { text: body === null || body === name ? "" : body, attachments: [attachment] };
}

function readPoll(content: Raw): SaidContent {
  const poll = rawOf(
    content["m.poll"] ?? content["m.poll.start"] ?? content["org.matrix.msc3381.poll.start"],
  );
  const answers = rawsOf(poll.answers).map((answer) => `- ${wordsOf(answer)}`);
  const words = [wordsOf(rawOf(poll.question)), ...answers].filter(Boolean).join("\n");
  return { text: words || (textOf(content.body) ?? ""), attachments: [{ kind: "poll" }] };
}

function wordsOf(value: Raw): string {
  const [first] = rawsOf(value["m.text"]);
  return textOf(value["org.matrix.msc1767.text"]) ?? textOf(value.body) ?? textOf(first?.body) ?? "";
}

function named(kind: AttachmentKind, name: string | null): Attachment {
  return name === null ? { kind } : { kind, name: cleanText(name) };
}
