import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { countByName } from "@/db/queries/people";
import { notFound } from "@/lib/errors/not-found";
import type { People } from "./people.schema";

/** The people of an analysis with the names each has in it. @throws AppError `not-found` for one of somebody else */
export async function listPeople(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<People> {
  if (!(await findAnalysis(database, owned))) throw notFound();
  const names = await countByName(database, owned);
  const people = names.filter(({ idx, person }) => idx === person);
  return {
    people: people.map(({ idx, name, messages }) => {
      const merged = names.flatMap(({ mergedInto, person, ...other }) =>
        person === idx && mergedInto !== null
          ? [{ idx: other.idx, name: other.name, messages: other.messages, mergedInto }]
          : [],
      );
      return { idx, name, messages: merged.reduce((sum, other) => sum + other.messages, messages), merged };
    }),
  };
}
