import { isFiller } from "./is-filler";

/** "see https://www.example.org/a/b?c=d" keeps "see example.org": an address is many tokens and little meaning. */
const URL_REST = /\bhttps?:\/\/(?:www\.)?([^\s/?#]+)[^\s]*/giu;

/** What an encoder reads of a message's text; empty when there is nothing worth it. */
export function embeddableText({ kind, text }: { kind: string; text: string }): string {
  if (kind !== "text" && kind !== "media") return "";
  const plain = text.replace(URL_REST, "$1").replace(/\s+/gu, " ").trim();
  return isFiller(plain) ? "" : plain;
}
