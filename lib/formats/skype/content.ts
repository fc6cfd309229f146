import type { Attachment } from "@/lib/formats/message";
import { type Markup, piecesOf } from "@/lib/formats/skype/markup";
import { uriObjectKind } from "@/lib/formats/skype/uri-object-kind";
import { cleanText } from "@/lib/formats/text/clean-text";

export interface SkypeContent {
  /** What the author wrote, without what is quoted. */
  text: string;
  /** Each quoted text under the name of who wrote it. */
  quotes: { author: string; text: string; messageId: string | null }[];
  attachments: Attachment[];
  isEdited: boolean;
}

/** Elements that stand for something other than their text. */
const silent = new Set(["legacyquote", "uriobject", "contacts", "partlist", "swift"]);
const breaking = new Set(["br", "p", "div", "li", "tr"]);

/** Takes a message's markup apart: `<quote>`, `<ss>` smileys, `<URIObject>` files, `<contacts>`, `<location>`. */
export function skypeContent(markup: string): SkypeContent {
  const reading = new ContentReading();
  for (const piece of piecesOf(markup)) reading.take(piece);
  return reading.finish();
}

class ContentReading {
  private readonly content: SkypeContent = { text: "", quotes: [], attachments: [], isEdited: false };
  private readonly words: string[] = [];
  private quoted: { author: string; messageId: string | null; words: string[] } | null = null;
  /** Of the silent element that is open, with how many of its kind are inside each other. */
  private muted: { name: string; depth: number } | null = null;
  private unsaid: string[] = [];
  private isPlain = true;
  private file: Attachment | null = null;

  take(piece: Markup): void {
    if (piece.type === "text") this.say(piece.text);
    else if (piece.type === "close") this.close(piece.name);
    else this.open(piece.name, piece.attributes, piece.type === "empty");
  }

  finish(): SkypeContent {
    this.endQuote();
    // An element that never ends must not swallow the message.
    const words = this.muted ? this.words.concat(this.unsaid) : this.words;
    const text = cleanText(words.join(""));
    this.content.text = this.isPlain ? text : text.trim();
    return this.content;
  }

  private say(text: string): void {
    if (this.muted) this.unsaid.push(text);
    else (this.quoted?.words ?? this.words).push(text);
  }

  private open(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const { content } = this;
    if (name === "e_m") content.isEdited = true;
    if (name === "quote") this.beginQuote(attributes);
    if (name === "uriobject") {
      this.file = { kind: uriObjectKind(attributes.get("type") ?? "") };
      content.attachments.push(this.file);
    }
    if (name === "originalname" || name === "meta") this.nameFile(attributes);
    if (name === "c") content.attachments.push(contact(attributes));
    if (name === "location") content.attachments.push(place(attributes));
    if (breaking.has(name) && this.words.length > 0) this.say("\n");
    this.isPlain &&= !breaking.has(name) && !silent.has(name) && name !== "quote";
    if (silent.has(name) && !isEmpty) this.mute(name);
  }

  private close(name: string): void {
    if (name === "quote") this.endQuote();
    if (name === "uriobject") this.file = null;
    if (this.muted?.name === name && --this.muted.depth === 0) this.muted = null;
  }

  private mute(name: string): void {
    if (this.muted === null) {
      this.muted = { name, depth: 1 };
      this.unsaid = [];
    } else if (this.muted.name === name) this.muted.depth++;
  }

  private beginQuote(attributes: ReadonlyMap<string, string>): void {
    this.endQuote();
    const author = attributes.get("authorname") || attributes.get("author") || "";
    this.quoted = { author, messageId: attributes.get("messageid") || null, words: [] };
  }

  private endQuote(): void {
    if (!this.quoted) return;
    const { author, messageId, words } = this.quoted;
    this.content.quotes.push({
      author: cleanText(author),
      text: cleanText(words.join("").trim()),
      messageId,
    });
    this.quoted = null;
  }

  private nameFile(attributes: ReadonlyMap<string, string>): void {
    const name = cleanText(attributes.get("v") ?? attributes.get("originalname") ?? "");
    if (this.file && name !== "") this.file.name = name;
  }
}

function contact(attributes: ReadonlyMap<string, string>): Attachment {
  const name = cleanText(attributes.get("f") || attributes.get("s") || "");
  return name === "" ? { kind: "contact" } : { kind: "contact", name };
}

function place(attributes: ReadonlyMap<string, string>): Attachment {
  const name = cleanText(attributes.get("address") || attributes.get("pointofinterest") || "");
  return name === "" ? { kind: "location" } : { kind: "location", name };
}
