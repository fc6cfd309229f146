import { db } from "@/db/client";
import { withOperator } from "@/lib/http/with-operator";
import { readOperations } from "@/lib/operations/read-operations";

/** How the jobs of all users go. */
export const GET = withOperator(async () => Response.json(await readOperations(db(), { now: Date.now() })));
