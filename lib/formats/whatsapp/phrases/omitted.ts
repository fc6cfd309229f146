import type { AttachmentKind } from "@/lib/formats/message";
import { type OmittedKind, omittedKinds } from "@/lib/formats/whatsapp/phrases/omitted-kinds";
import { omittedMedia } from "@/lib/formats/whatsapp/phrases/omitted-media";
import { phraseSet, simplifyPhrase } from "@/lib/formats/whatsapp/phrases/simplify-phrase";

const kinds = new Map<string, AttachmentKind>();
for (const phrase of phraseSet(omittedMedia)) kinds.set(phrase, "other");
for (const [kind, phrases] of Object.entries(omittedKinds)) {
  for (const phrase of phraseSet(phrases)) kinds.set(phrase, kind as OmittedKind);
}

export const omittedPhrases: ReadonlySet<string> = new Set(kinds.keys());

/** Which kind of media the placeholder stands for; undefined where the words are nobody's placeholder. */
export function omittedKind(placeholder: string): AttachmentKind | undefined {
  const phrase = simplifyPhrase(placeholder);
  return kinds.get(
    phrase.startsWith("<") && phrase.endsWith(">") ? simplifyPhrase(phrase.slice(1, -1)) : phrase,
  );
}
