import { db } from "@/db/client";
import { only } from "@/lib/http/only";
import { withOperator } from "@/lib/http/with-operator";
import { readOperations } from "@/lib/operations/read-operations";

/** How the jobs of all users go. */
export const GET = withOperator(async () => Response.json(await readOperations(db(), { now: Date.now() })));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
