import { isRaw, type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";

/** Blocks stand in blocks, but not deeply. */
const maxDepth = 6;

/** The words of a message that was built of blocks, in Slack's own markup: https://docs.slack.dev/reference/block-kit/blocks */
export function wordsOfBlocks(message: Raw): string {
  return joined(rawsOf(message.blocks), "\n", 0);
}

function joined(elements: readonly Raw[], separator: string, depth: number): string {
  if (depth > maxDepth) return "";
  return elements
    .map((element) => wordsOf(element, depth))
    .filter(Boolean)
    .join(separator);
}

function wordsOf(element: Raw, depth: number): string {
  const inner = rawsOf(element.elements);
  switch (element.type) {
    case "rich_text_section":
    case "rich_text_quote":
    case "rich_text_preformatted":
      return joined(inner, "", depth + 1);
    case "rich_text_list":
      return inner.map((item) => `• ${wordsOf(item, depth + 1)}`).join("\n");
    case "text":
      return escaped(textOf(element.text) ?? "");
    case "link":
      return linkTo(textOf(element.url), textOf(element.text));
    case "emoji":
      return `:${textOf(element.name) ?? "emoji"}:`;
    case "user":
      return `<@${textOf(element.user_id) ?? ""}>`;
    case "channel":
      return `<#${textOf(element.channel_id) ?? ""}>`;
    case "usergroup":
      return `<!subteam^${textOf(element.usergroup_id) ?? ""}>`;
    case "broadcast":
      return `<!${textOf(element.range) ?? ""}>`;
    case "date":
      return escaped(textOf(element.fallback) ?? "");
    default:
      return [textIn(element), ...rawsOf(element.fields).map(textIn), joined(inner, "\n", depth + 1)]
        .filter(Boolean)
        .join("\n");
  }
}

/** Of a section, a header, a button, a picture: its text is an object in most, and markup already. */
function textIn(element: Raw): string {
  const { text, title } = element;
  if (typeof text === "string") return text;
  return (
    textOf(rawOf(text).text) ?? textOf(isRaw(title) ? title.text : title) ?? textOf(element.alt_text) ?? ""
  );
}

function linkTo(address: string | null, label: string | null): string {
  if (address === null) return escaped(label ?? "");
  return label === null ? `<${address}>` : `<${address}|${escaped(label)}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
