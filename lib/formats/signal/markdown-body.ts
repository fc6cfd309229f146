import { groupReactions } from "@/lib/formats/group-reactions";
import type { Attachment, Reaction } from "@/lib/formats/message";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";
import { withoutTrailing } from "@/lib/formats/text/without-trailing";

export interface MarkdownBody {
  text: string;
  attachments: Attachment[];
  reactions: Reaction[];
  isDeleted: boolean;
}

// "\n\n> what is answered\n> in two lines\n\n", in front of the text.
const quote = /^\n\n?> [^\n]*(?:\n>[^\n]*)*(?:\n\n|\n?$)/;
// (- Ana: 👍, Bob: ❤️ -)
const reactionLine = /\n\(- ([^\n]{1,20000}) -\)/;
// ![IMG 1.jpg](./media/2023-01-05_00_IMG%201.jpg) · [voice.aac](./media/…)
const link = /!?\[([^\][\n]{0,300})\]\((?:\.\/)?(media\/[^\n]{1,400}?)\)(?: {1,2}|$)/gm;
// [🙂](../exported_stickers/…/3.webp)
const stickerLink = /\[[^\][\n]{0,40}\]\(\.\.\/exported_stickers\/[^()\n]{1,400}\)(?: {1,2}|$)/gm;
// (( 🙂 ))
const sticker = /\n\(\( [^\n]{0,40} \)\)/;
// (media not exported)
const missing = /\((media|attachment) not exported\) {0,2}/g;

/** Takes apart what signal-export puts into the text of a message in markdown. */
export function readMarkdownBody(source: string): MarkdownBody {
  if (source.trim() === "(This message was deleted)") {
    return { text: "", attachments: [], reactions: [], isDeleted: true };
  }
  const attachments: Attachment[] = [];
  let reactions: Reaction[] = [];
  const text = source
    .replace(quote, "")
    .replace(reactionLine, (_, list: string) => {
      reactions = groupReactions(list.split(", ").map(reactionOn));
      return "";
    })
    .replace(stickerLink, () => {
      attachments.push({ kind: "sticker" });
      return "";
    })
    .replace(sticker, () => {
      attachments.push({ kind: "sticker" });
      return "";
    })
    .replace(link, (_, name: string, path: string) => {
      const fileName = name || fileNameOf(path);
      attachments.push({ kind: fileKind(fileName), name: fileName });
      return "";
    })
    .replace(missing, (_, kind: string) => {
      attachments.push({ kind: kind === "media" ? "photo" : "document" });
      return "";
    });
  return { text: withoutBreaks(text), attachments, reactions, isDeleted: false };
}

function reactionOn(entry: string): { from: string; emoji: string } {
  const colon = entry.lastIndexOf(": ");
  return colon === -1
    ? { from: "", emoji: entry }
    : { from: entry.slice(0, colon), emoji: entry.slice(colon + 2) };
}

/** Two spaces at the end keep markdown from joining lines; they are not part of the message. */
function withoutBreaks(text: string): string {
  return withoutTrailing(text.endsWith("  ") ? text.slice(0, -2) : text, "\n");
}
