import type { SpokenLanguage } from "@/lib/language/spoken";
import { type CitedMessage, citedAs } from "./chat.schema";
import { uncited } from "./citation-filter";

const LONGEST_QUOTE = 320;

interface QuoteOptions {
  /** Words around which a long message is quoted. */
  terms?: ReadonlySet<string>;
  timeZone: string;
  language: SpokenLanguage;
}

/** A message as a quotation with who, when and its citation, in the little Markdown that answers use. */
export function quote(
  message: CitedMessage,
  { terms = new Set(), timeZone, language }: QuoteOptions,
): string {
  const when = message.sentAt ? sentAt(new Date(message.sentAt), timeZone, language) : undefined;
  const who = message.author ? `**${plain(message.author.name)}**` : undefined;
  const head = [who, when].filter(Boolean).join(", ");
  const lines = excerpt(message.text, terms).split(/\s*\n\s*/);
  const quoted = lines.map((line) => `> ${plain(line)}`).join("\n");
  return `${head}\n${quoted} [${citedAs(message)}]`;
}

const locales: Record<SpokenLanguage, string> = { en: "en-GB", de: "de" };

function sentAt(time: Date, timeZone: string, language: SpokenLanguage): string {
  const style = { dateStyle: "long", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(time);
}

/** The part of a long text around the first of the words looked for. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const lower = text.toLowerCase();
  const places = [...terms].map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const middle = places.length > 0 ? Math.min(...places) : 0;
  const from = middle <= LONGEST_QUOTE / 2 ? 0 : text.indexOf(" ", middle - LONGEST_QUOTE / 2) + 1;
  const to = text.lastIndexOf(" ", from + LONGEST_QUOTE);
  const part = text.slice(from, to > from ? to : from + LONGEST_QUOTE);
  return `${from > 0 ? "…" : ""}${part.trim()}${from + part.length < text.length ? "…" : ""}`;
}

/**
 * What Markdown would take for emphasis or code, or at the beginning of a line for a heading or a list. A backslash before what
 * an address or a tag is made of is left alone: it is taken out where markup is defused.
 */
const MARKUP =
  /\\(?![[\]()<>!:/.&@])|`|(?<!\s)\*|\*(?!\s)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^(?:[#+=~-])/gu;

/** A quoted "[12]" is no citation, and quoted markup no markup. */
export function plain(text: string): string {
  return uncited(text).replace(MARKUP, "\\$&");
}
