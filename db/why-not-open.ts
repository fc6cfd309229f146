import { DataFolderInUseError } from "./embedded/data-folder-lock";

/** What to do about a database that cannot be opened, by the code of the system (errno) or of Postgres (SQLSTATE). */
const advice: Record<string, string> = {
  ECONNREFUSED: "Nothing answers at DATABASE_URL. Is the database running, and are host and port right?",
  ENOTFOUND: "The host in DATABASE_URL cannot be found.",
  "28P01": "The database refused the user or password in DATABASE_URL.",
  "28000": "The database refused the user or password in DATABASE_URL.",
  "3D000": "The database named in DATABASE_URL does not exist.",
  "42501": "The user in DATABASE_URL may not create what Backscroll needs in this database.",
  "0A000": "This Postgres has no pgvector. Install the extension “vector” and start again.",
  "58P01": "This Postgres has no pgvector. Install the extension “vector” and start again.",
};

/** Why the database could not be opened, in a sentence for whoever starts the server. */
export function whyNotOpen(error: unknown): string {
  if (error instanceof DataFolderInUseError) return error.message;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const known = "code" in cause ? advice[String(cause.code)] : undefined;
    if (known) return known;
  }
  return "The database could not be opened. The log says where it failed.";
}
