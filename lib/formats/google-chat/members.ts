import type { ExportFile } from "@/lib/formats/export-format";
import { ListDocument } from "@/lib/formats/json/list-document";
import { isRaw, rawOf, textOf } from "@/lib/formats/json/raw";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Who is in a chat, as its messages and its `group_info.json` say. */
export class Members {
  private readonly names = new DistinctNames();
  private readonly byEmail = new Map<string, string>();

  /** Of a person's entry; people who have left Google have neither name nor address. */
  nameOf(person: unknown): string {
    const { name, email } = rawOf(person);
    const address = textOf(email);
    const shown = cleanText(textOf(name) ?? address ?? "Deleted user");
    const distinct = this.names.nameOf(address ?? undefined, shown, address);
    if (address !== null) this.byEmail.set(address, distinct);
    return distinct;
  }

  nameOfEmail(email: string): string {
    return this.byEmail.get(email) ?? cleanText(email);
  }
}

/**
 * What the chat is called: a space by its name, other chats after the people in it besides the account's owner.
 * @throws AppError `damaged-file`
 */
export async function titleOfGroup(
  members: Members,
  group: ExportFile | undefined,
  account: ExportFile | undefined,
): Promise<string | null> {
  if (!group) return null;
  const document = new ListDocument(group, "members", ["name"]);
  const names: string[] = [];
  const owner = account ? await ownerOf(account) : null;
  for await (const people of document.items(
    "The file about this chat is not complete. Export the chats again.",
  )) {
    for (const person of people.filter(isRaw)) {
      const name = members.nameOf(person);
      if (owner === null || textOf(person.email) !== owner) names.push(name);
    }
  }
  const name = textOf(document.fields.get("name"));
  return (name === null ? names.slice(0, 10).join(", ") : cleanText(name)) || null;
}

async function ownerOf(account: ExportFile): Promise<string | null> {
  const document = new ListDocument(account, "membership_info", ["user"]);
  const damage = "The file about this account is not complete. Export the chats again.";
  for await (const _ of document.items(damage)) if (document.fields.has("user")) break;
  return textOf(rawOf(document.fields.get("user")).email);
}
