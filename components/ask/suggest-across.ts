import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";

/** Questions that several chats can be asked together, made of the people and years in them. */
export function suggestAcross(chats: AnalysisSummary[]): string[] {
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
    "Who sent the most messages?",
    ...shared.slice(0, 2).map(([name]) => `How many messages did ${name} send?`),
    ...(last ? [`How many messages were there in ${last.slice(0, 4)}?`] : []),
    "When was dinner last mentioned?",
  ];
}
