import "server-only";
import type { Database } from "@/db/client";
import { type AlikeRow, findAlike } from "@/db/queries/additions";
import { loadParticipants } from "@/db/queries/read-messages";
import { identityOf } from "./identity";
import type { PlacedMessage } from "./placed-message";

interface Scope {
  analysisId: string;
  /** Of the export that is compared. */
  clock: "utc" | "wall";
  timeZone: string;
}

interface StoredAlike {
  messages: number;
  /** Number of the first of them; null where there is none. */
  first: number | null;
}

/** Tells which messages of an export an analysis has already. Names that were merged count as one author. */
export class StoredMessages {
  private constructor(
    private readonly database: Database,
    private readonly scope: Scope,
    private readonly personOfName: ReadonlyMap<string, number>,
    private readonly personOfIdx: ReadonlyMap<number, number>,
  ) {}

  static async of(database: Database, scope: Scope): Promise<StoredMessages> {
    const names = await loadParticipants(database, scope);
    return new StoredMessages(
      database,
      scope,
      new Map(names.map(({ name, person }) => [name, person])),
      new Map(names.map(({ idx, person }) => [idx, person])),
    );
  }

  identityOf(placed: PlacedMessage): string {
    return identityOf(placed, this.authorOf(placed));
  }

  /** For each message, the stored ones that are alike. */
  async alike(messages: PlacedMessage[]): Promise<StoredAlike[]> {
    const sought = messages.map(({ message: { text, sourceId = null }, placedTime }) => ({
      text,
      sourceId,
      placedTime,
    }));
    const rows = await findAlike(this.database, { ...this.scope, sought });
    const ofMessage: AlikeRow[][] = messages.map(() => []);
    for (const row of rows) ofMessage[row.index]?.push(row);
    return messages.map((placed, index) => this.count(placed, ofMessage[index] ?? []));
  }

  /** By id where both have one, else by text and author. */
  private count(placed: PlacedMessage, rows: AlikeRow[]): StoredAlike {
    const { sourceId } = placed.message;
    const same = rows.filter(({ isSameSource }) => isSameSource);
    const isAlike = (row: AlikeRow) =>
      row.isSameText &&
      (sourceId === undefined || !row.hasSourceId) &&
      this.storedAuthor(row) === this.authorOf(placed);
    const counted = same.length > 0 ? same : rows.filter(isAlike);
    return {
      messages: counted.reduce((sum, row) => sum + row.messages, 0),
      first: counted.length > 0 ? Math.min(...counted.map(({ first }) => first)) : null,
    };
  }

  private authorOf({ message: { author } }: PlacedMessage): string | null {
    if (author === null) return null;
    const person = this.personOfName.get(author);
    return person === undefined ? author : `#${person}`;
  }

  private storedAuthor({ author }: AlikeRow): string | null {
    return author === null ? null : `#${this.personOfIdx.get(author) ?? author}`;
  }
}
