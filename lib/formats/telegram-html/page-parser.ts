import { Parser } from "htmlparser2";
import { PageMessage } from "@/lib/formats/telegram-html/page-message";
import { noteTag, type Tag, type Target } from "@/lib/formats/telegram-html/page-roles";
import { PageText } from "@/lib/formats/telegram-html/page-text";

/** The page breaks off, or is not made like one. */
export class BrokenPage extends Error {}

const maxDepth = 2000;
const maxSilence = 16_000_000;

interface OpenElement {
  target: Exclude<Target, "around">;
  isMessage: boolean;
}

/** Finds the messages on a page of Telegram Desktop while it streams by. */
export class PageParser {
  readonly title = new PageText();
  private readonly elements: OpenElement[] = [];
  private isTitled = false;
  private message: PageMessage | null = null;
  private messages: PageMessage[] = [];
  private silence = 0;
  private isCutOff = false;

  private readonly parser = new Parser(
    {
      onopentag: (name, attributes) => this.open(name, attributes),
      ontext: (text) => this.text(text),
      onclosetag: (name, isImplied) => this.close(name, isImplied),
    },
    { decodeEntities: true },
  );

  /** @throws BrokenPage */
  write(text: string): void {
    this.silence += text.length;
    this.parser.write(text);
    if (this.silence > maxSilence) throw new BrokenPage("A tag does not end.");
  }

  /** @throws BrokenPage where the page breaks off */
  end(): void {
    this.parser.end();
    if (this.isCutOff) throw new BrokenPage("The page breaks off.");
  }

  takeMessages(): PageMessage[] {
    const { messages } = this;
    this.messages = [];
    return messages;
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.silence = 0;
    if (name === "br") {
      const target = this.target();
      if (target instanceof PageText) target.addBreak();
    }
    if (this.elements.length > maxDepth) throw new BrokenPage("Its tags are nested too deeply.");
    const classes = new Set((attributes.class ?? "").split(/\s+/));
    const isMessage = this.message === null && classes.has("message") && this.begin(classes, attributes.id);
    const target = isMessage ? "nowhere" : this.targetOf({ name, classes, attributes });
    this.elements.push({ target: target === "around" ? this.target() : target, isMessage });
  }

  private begin(classes: ReadonlySet<string>, id = ""): boolean {
    const isService = classes.has("service");
    if (!isService && !classes.has("default")) return false;
    this.message = new PageMessage(id, isService, classes.has("joined"));
    return true;
  }

  private targetOf(tag: Tag): Target {
    if (this.message) return noteTag(this.message, tag);
    const isTitle = !this.isTitled && tag.classes.has("text") && tag.classes.has("bold");
    if (!isTitle) return "around";
    this.isTitled = true;
    return this.title;
  }

  private text(text: string): void {
    this.silence = 0;
    const target = this.target();
    if (target instanceof PageText) target.add(text);
  }

  private target(): OpenElement["target"] {
    return this.elements.at(-1)?.target ?? "nowhere";
  }

  private close(name: string, isImplied: boolean): void {
    this.silence = 0;
    const element = this.elements.pop();
    if (isImplied && (name === "html" || element?.isMessage)) this.isCutOff = true;
    if (!element?.isMessage || !this.message) return;
    this.messages.push(this.message);
    this.message = null;
  }
}
