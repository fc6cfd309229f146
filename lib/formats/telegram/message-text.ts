import { isRaw } from "@/lib/formats/json/raw";

/** Plain text of `text`: a string, or a list of strings and of entities that carry theirs. Null for other types. */
export function messageText(text: unknown): string | null {
  if (typeof text === "string") return text;
  if (text === undefined || text === null) return "";
  if (!Array.isArray(text)) return null;
  let joined = "";
  for (const part of text) {
    if (typeof part === "string") joined += part;
    else if (isRaw(part)) joined += typeof part.text === "string" ? part.text : "";
    else return null;
  }
  return joined;
}
