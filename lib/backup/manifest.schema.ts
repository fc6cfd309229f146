import { z } from "zod";

/** The layout of a backup. One of another number is not read. */
export const BACKUP_VERSION = 1;

/** `manifest.json` of a backup: what must be found in it. */
export const manifestSchema = z.object({
  version: z.literal(BACKUP_VERSION),
  createdAt: z.iso.datetime(),
  /** The last migration of the database, by the time at which it was made. */
  migration: z.number().int(),
  /** Rows by table. */
  tables: z.record(z.string(), z.number().int().nonnegative()),
  /** Bytes by the key of a file in the store. A key is an id made by the app, and never a path. */
  files: z.record(z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/), z.number().int().nonnegative()),
  /** Whether the key that signs cookies is in it; it is not where it came from the settings. */
  hasSecret: z.boolean(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const memberOf = {
  manifest: "manifest.json",
  secret: "auth-secret",
  table: (name: string) => `tables/${name}.jsonl`,
  file: (key: string) => `files/${key}`,
};
