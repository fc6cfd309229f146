import { createTranslator } from "use-intl/core";
import type { Place, Skipped } from "@/lib/formats/message";
import { imports } from "@/lib/formats/texts/en";

const tell = createTranslator({ locale: "en", messages: imports });

/** A skipped record in English: where it stands, and why it was skipped. */
export function toldSkip({ where, reason }: Pick<Skipped, "where" | "reason">) {
  return { where: toldPlace(where), reason: tell(`skips.${reason}`) };
}

function toldPlace({ unit, number, source }: Place): string {
  const place = tell(`places.${unit}`, { number: String(number) });
  if (source === undefined) return place;
  return typeof source === "number"
    ? tell("places.inPart", { part: String(source), place })
    : tell("places.inFile", { file: source, place });
}
