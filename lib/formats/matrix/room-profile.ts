import { idOf, isRaw, numberOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import { eventOf, relationOf } from "@/lib/formats/matrix/event";
import type { Reaction } from "@/lib/formats/message";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { cleanText } from "@/lib/formats/text/clean-text";

interface Edit {
  time: number;
  content: Raw;
}

/** What only all of a room tells: the names of its people, and what became of its messages. */
export class RoomProfile {
  private readonly displayNames = new Map<string, string>();
  private readonly distinct = new DistinctNames();
  private readonly edits = new Map<string, Edit>();
  private readonly redacted = new Set<string>();
  private readonly reactions = new Map<string, Map<string, string[]>>();

  see(value: unknown): void {
    if (!isRaw(value)) return;
    const event = eventOf(value);
    if (event.type === "m.room.member") this.seeMember(event);
    const relation = relationOf(event);
    if (relation?.kind === "redaction") this.redacted.add(relation.target);
    else if (relation?.kind === "edit") this.seeEdit(relation.target, event);
    else if (relation?.kind === "reaction") this.seeReaction(relation.target, event);
  }

  /** As the person is called at the end; the id where the export does not say. */
  nameOf(id: string): string {
    return cleanText(this.distinct.nameOf(id, this.displayNames.get(id) ?? id, id));
  }

  /** What a message says after its last edit; null where it was not edited. */
  editOf(id: string | undefined): Raw | null {
    return (id !== undefined && this.edits.get(id)?.content) || null;
  }

  /** Whether later events are about this one. */
  isTarget(id: string): boolean {
    return this.edits.has(id) || this.redacted.has(id) || this.reactions.has(id);
  }

  isRedacted(id: string | undefined): boolean {
    return id !== undefined && this.redacted.has(id);
  }

  reactionsTo(id: string | undefined): Reaction[] {
    const found = id === undefined ? undefined : this.reactions.get(id);
    return [...(found ?? [])].map(([emoji, people]) => {
      const from = people.map((person) => this.nameOf(person));
      return { emoji: cleanText(emoji), count: from.length, from };
    });
  }

  private seeMember(event: Raw): void {
    const content = rawOf(event.content);
    const id = idOf(event.state_key) ?? idOf(event.sender);
    const name = textOf(content.displayname);
    if (id !== undefined && name !== null && content.membership === "join") this.displayNames.set(id, name);
  }

  private seeEdit(target: string, event: Raw): void {
    const content = rawOf(event.content)["m.new_content"];
    const time = numberOf(event.origin_server_ts) ?? 0;
    const known = this.edits.get(target);
    if (isRaw(content) && (!known || known.time <= time)) this.edits.set(target, { time, content });
  }

  private seeReaction(target: string, event: Raw): void {
    const emoji = textOf(rawOf(rawOf(event.content)["m.relates_to"]).key);
    const person = textOf(event.sender);
    if (emoji === null || person === null) return;
    const byEmoji = this.reactions.get(target) ?? new Map<string, string[]>();
    this.reactions.set(target, byEmoji);
    const people = byEmoji.get(emoji);
    if (people) people.push(person);
    else byEmoji.set(emoji, [person]);
  }
}
