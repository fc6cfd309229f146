import type { Translate } from "@/components/texts/translate";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";

/** Questions that several chats can be asked together, made of the people and years in them. */
export function suggestAcross(chats: AnalysisSummary[], t: Translate<"ask">): string[] {
  const chatsOf = new Map<string, number>();
  for (const { people } of chats) {
    for (const { name } of people) chatsOf.set(name, (chatsOf.get(name) ?? 0) + 1);
  }
  const shared = [...chatsOf].filter(([, count]) => count > 1).toSorted(([, a], [, b]) => b - a);
  const last = chats
    .flatMap(({ last: at }) => at ?? [])
    .toSorted()
    .at(-1);
  return [
    t("suggestions.most"),
    ...shared.slice(0, 2).map(([name]) => t("suggestions.messages", { name })),
    ...(last ? [t("suggestions.year", { year: last.slice(0, 4) })] : []),
    t("suggestions.last"),
  ];
}
