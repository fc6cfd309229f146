import type { ExportFile } from "@/lib/formats/export-format";
import { isRaw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import { readSmallJson } from "@/lib/formats/json/small-json";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Names of people by their user names, as `friends.json` and `account.json` tell them. */
export class SnapchatPeople {
  private readonly names = new Map<string, string>();
  private readonly distinct = new DistinctNames();

  async read(files: readonly ExportFile[]): Promise<void> {
    for (const file of files) {
      if (/(?:^|\/)friends\.json$/i.test(file.path)) this.seeFriends(await readSmallJson(file));
      if (/(?:^|\/)account\.json$/i.test(file.path)) {
        const { Username, Name } = rawOf(rawOf(await readSmallJson(file))["Basic Information"]);
        this.see(Username, Name);
      }
    }
  }

  /** The user name itself where nothing else is known of its owner. */
  nameOf(username: string): string {
    const shown = this.names.get(username) ?? username;
    return this.distinct.nameOf(username, cleanText(shown), cleanText(username));
  }

  isKnown(username: string): boolean {
    return this.names.has(username);
  }

  /** Friends, former ones, requests: each is a list of people. */
  private seeFriends(document: unknown): void {
    if (!isRaw(document)) return;
    for (const list of Object.values(document))
      for (const person of rawsOf(list)) this.see(person.Username, person["Display Name"]);
  }

  private see(username: unknown, name: unknown): void {
    const [known, shown] = [textOf(username), textOf(name)];
    if (known !== null && shown !== null && !this.names.has(known)) this.names.set(known, shown);
  }
}
