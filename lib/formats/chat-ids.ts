import { cleanText } from "@/lib/formats/text/clean-text";
import { UnusedNames } from "@/lib/formats/unused-names";

const maxLength = 500;

/**
 * Gives each chat of an export an id that no other has and that can be stored and sent. Chats come in the same order on
 * every reading, and so do their ids.
 */
export class ChatIds {
  private readonly names = new UnusedNames();

  take(wanted: string): string {
    const id = cleanText(wanted.slice(0, maxLength));
    return this.names.take(id, (number) => `${id}~${number}`);
  }
}
