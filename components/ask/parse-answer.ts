export type Inline =
  | { type: "text"; text: string }
  | { type: "strong"; text: string }
  | { type: "citation"; messageId: number };

export type Block =
  | { type: "paragraph"; content: Inline[] }
  /** `said` is the line right above it: who said it and when. */
  | { type: "quote"; content: Inline[]; said: Inline[] | null }
  | { type: "list"; isOrdered: boolean; items: Inline[][] };

/** Either `**strong words**` or a citation, `[12]` or `[12, 13]`. */
const marks = /\*\*(?<strong>[^*\n]+)\*\*|\[(?<ids>\d+(?:\s*[,;]\s*\d+)*)\]/g;
/** `- point`, `* point`, `• point` */
const bullet = /^\s*[-*•]\s+(?<text>.*)$/;
/** `1. point`, `2) point` */
const ordinal = /^\s*\d+[.)]\s+(?<text>.*)$/;
/** `> words of somebody` */
const quote = /^\s*>\s?(?<text>.*)$/;
/** `## A heading`, shown as strong words */
const heading = /^\s*#{1,6}\s+(?<text>.*)$/;

/** Splits a line into words, strong words and citations. */
export function parseInline(line: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(marks)) {
    if (match.index > end) parts.push({ type: "text", text: line.slice(end, match.index) });
    end = match.index + match[0].length;
    const { strong, ids } = match.groups ?? {};
    if (strong !== undefined) parts.push({ type: "strong", text: strong });
    for (const id of ids?.split(/[,;]/) ?? []) parts.push({ type: "citation", messageId: Number(id) });
  }
  if (end < line.length) parts.push({ type: "text", text: line.slice(end) });
  return parts;
}

interface Line {
  kind: "blank" | "plain" | "quote" | "bullet" | "ordinal";
  content: Inline[];
}

function readLine(line: string): Line {
  if (line.trim() === "") return { kind: "blank", content: [] };
  for (const [kind, pattern] of [
    ["quote", quote],
    ["bullet", bullet],
    ["ordinal", ordinal],
  ] as const) {
    const text = pattern.exec(line)?.groups?.text;
    if (text !== undefined) return { kind, content: parseInline(text) };
  }
  const title = heading.exec(line)?.groups?.text;
  if (title !== undefined) return { kind: "plain", content: [{ type: "strong", text: title }] };
  return { kind: "plain", content: parseInline(line) };
}

/** `**Ana**, 2 January 2024 at 00:30` */
function isAttribution([name, when, ...rest]: Inline[]): boolean {
  if (name?.type !== "strong" || rest.length > 0) return false;
  return when === undefined || (when.type === "text" && /^, [^\n]+$/.test(when.text));
}

const lineBreak: Inline = { type: "text", text: "\n" };

/**
 * Reads the very small part of Markdown that answers use: paragraphs, quotes, lists, strong words and citations.
 * Everything else stays the text it is, so nothing of a message can become markup.
 */
export function parseAnswer(answer: string): Block[] {
  const blocks: Block[] = [];
  let previous: Line["kind"] = "blank";
  for (const { kind, content } of answer.split("\n").map(readLine)) {
    const last = blocks.at(-1);
    if (kind === "bullet" || kind === "ordinal") {
      if (last?.type === "list" && previous === kind) last.items.push(content);
      else blocks.push({ type: "list", isOrdered: kind === "ordinal", items: [content] });
    } else if (kind === "quote") {
      if (last?.type === "quote" && previous === kind) last.content.push(lineBreak, ...content);
      else if (last?.type === "paragraph" && previous === "plain" && isAttribution(last.content)) {
        blocks.splice(-1, 1, { type: "quote", content, said: last.content });
      } else blocks.push({ type: "quote", content, said: null });
    } else if (kind === "plain") {
      if (last?.type === "paragraph" && previous === kind) last.content.push(lineBreak, ...content);
      else blocks.push({ type: "paragraph", content });
    }
    previous = kind;
  }
  return blocks;
}
