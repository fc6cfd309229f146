import { rawOf, textOf } from "@/lib/formats/json/raw";
import { cleanText } from "@/lib/formats/text/clean-text";

// 8:live:.cid.0123456789abcdef · 28:bot · live:ana · https://client-s.gateway.messenger.live.com/v1/users/ME/contacts/8:ana
const idPrefix = /^(?:https?:\/\/[^\s]{1,200}\/contacts\/)?(?:\d{1,2}:)?/;

/** Names of one conversation's people. A message often lacks that of its author, which others have. */
export class People {
  private readonly names = new Map<string, string>();

  /** The newest name of a person is kept; the newest messages come first. */
  see(id: unknown, name: unknown): void {
    const known = textOf(name);
    const key = plainId(id);
    if (known !== null && key !== "" && !this.names.has(key)) this.names.set(key, cleanText(known));
  }

  nameOf(id: unknown): string {
    const key = plainId(id);
    return this.names.get(key) ?? (key === "" ? "Skype user" : cleanText(key));
  }

  /** Of reactions and members, which give `mri` or `id`. */
  nameOfEntry(entry: unknown): string {
    const { mri, id } = rawOf(entry);
    return this.nameOf(mri ?? id ?? entry);
  }
}

function plainId(id: unknown): string {
  return textOf(id)?.replace(idPrefix, "") ?? "";
}
