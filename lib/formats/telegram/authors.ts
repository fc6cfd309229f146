import { idOf, type Raw, textOf } from "@/lib/formats/json/raw";

const deletedAccount = "Deleted Account";

/** Names of a chat's people. Deleted accounts have lost theirs and are told apart by their ids. */
export class Authors {
  private readonly deleted = new Map<string, string>();

  authorOf(message: Raw): string {
    const name = textOf(message.from);
    if (name !== null) return name;
    const id = idOf(message.from_id);
    return id === undefined && message.from !== null ? "Unknown" : this.deletedAuthor(id ?? "");
  }

  private deletedAuthor(id: string): string {
    const known = this.deleted.get(id);
    if (known !== undefined) return known;
    const name = this.deleted.size === 0 ? deletedAccount : `${deletedAccount} ${this.deleted.size + 1}`;
    this.deleted.set(id, name);
    return name;
  }
}
