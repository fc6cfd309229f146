import { idOf, type Raw, textOf } from "@/lib/formats/json/raw";

// <@412> · <@!412> · <:party:123> · <a:wave:124>
const reference = /<(?:@!?(\d{1,20})|a?:(\w{1,64}):\d{1,20})>/g;

/** Text as people see it, where the exporter was told to leave Discord's markup as it is. */
export function plainText(text: string, mentions: readonly Raw[]): string {
  if (!text.includes("<")) return text;
  const people = new Map(mentions.map((mention) => [idOf(mention.id), mention]));
  return text.replace(reference, (written, id: string | undefined, emoji: string | undefined) => {
    if (emoji !== undefined) return `:${emoji}:`;
    const person = people.get(id);
    const name = textOf(person?.nickname) ?? textOf(person?.name);
    return name === null ? written : `@${name}`;
  });
}
