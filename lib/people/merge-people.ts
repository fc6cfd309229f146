import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { findInsights } from "@/db/queries/facts";
import { lockNames, type NameRow, saveMergedInto, savePersons } from "@/db/queries/people";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { refreshStats } from "@/lib/indexing/refresh-stats";
import { computeInsights } from "@/lib/insights/compute-insights";
import { personOf } from "./person-of";

interface Owned {
  ownerId: string;
  analysisId: string;
}

/**
 * Lets one name of a chat count for another person of it. No message is changed, so that it can be undone exactly.
 * @throws AppError `not-found`, `bad-request` for a name merged into itself, `conflict` where the two are one already
 */
export async function mergePeople(
  database: Database,
  { from, into, ...owned }: Owned & { from: number; into: number },
): Promise<void> {
  if (from === into) throw new AppError("bad-request", "Choose two different people to merge.");
  await changeNames(database, owned, (names) => {
    const [merged, target] = [nameOf(names, from), nameOf(names, into)];
    if (merged.mergedInto !== null) {
      throw new AppError("conflict", "This name is merged already. Undo that first.");
    }
    if (target.person === from) {
      throw new AppError("conflict", "These two are merged already, the other way round.");
    }
    return { idx: from, mergedInto: into };
  });
}

/** Takes a merged name out again. @throws AppError `not-found`, or `conflict` for a name that is not merged */
export async function unmergePerson(
  database: Database,
  { idx, ...owned }: Owned & { idx: number },
): Promise<void> {
  await changeNames(database, owned, (names) => {
    if (nameOf(names, idx).mergedInto === null) {
      throw new AppError("conflict", "This name is not merged, so there is nothing to undo.");
    }
    return { idx, mergedInto: null };
  });
}

async function changeNames(
  database: Database,
  owned: Owned,
  decide: (names: NameRow[]) => { idx: number; mergedInto: number | null },
): Promise<void> {
  const { analysisId } = owned;
  await database.transaction(async (tx) => {
    if (!(await findAnalysis(tx, owned))) throw notFound();
    const names = await lockNames(tx, { analysisId });
    const change = decide(names);
    await saveMergedInto(tx, { analysisId, ...change });
    const persons = personOf(names.map((name) => (name.idx === change.idx ? { ...name, ...change } : name)));
    await savePersons(tx, { analysisId, persons });
    // Read after the lock: another change may have counted anew in between.
    const analysis = await findAnalysis(tx, owned);
    if (!analysis?.hasStats) return;
    await refreshStats(tx, analysis);
    if (await findInsights(tx, { analysisId })) await computeInsights(tx, { analysisId });
  });
}

function nameOf(names: NameRow[], idx: number): NameRow {
  const found = names.find((name) => name.idx === idx);
  if (!found) throw new AppError("not-found", "There is nobody with this number in this chat.");
  return found;
}
