import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** A table of the app, as Postgres describes it. */
export interface Table {
  name: string;
  /** Those that are stored, without what the database computes of them. */
  columns: string[];
  /** The columns of the primary key. */
  key: string[];
  /** The tables that its rows point to. */
  refersTo: string[];
}

const ROWS_A_FETCH = 500;

/** Every table of the app, each after those that it refers to. */
export async function listTables(database: Database): Promise<Table[]> {
  const { rows } = await database.execute<{ [Key in keyof Table]: Table[Key] }>(sql`
    select
      c.relname as name,
      array(
        select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum
      ) as columns,
      array(
        select a.attname::text from pg_constraint p
        cross join unnest(p.conkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where p.conrelid = c.oid and p.contype = 'p'
        order by k.place
      ) as key,
      array(
        select distinct f.relname::text from pg_constraint p join pg_class f on f.oid = p.confrelid
        where p.conrelid = c.oid and p.contype = 'f' and f.oid <> c.oid
      ) as "refersTo"
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`);
  return inOrder(rows);
}

function inOrder(tables: Table[]): Table[] {
  const ordered: Table[] = [];
  const names = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !names.has(name) && refersTo.every((other) => names.has(other)),
    );
    if (next.length === 0) throw new Error("The tables refer to each other in a circle.");
    for (const table of next) names.add(table.name);
    ordered.push(...next);
  }
  return ordered;
}

/** Has a transaction write its values as every Postgres reads them. */
export async function useOneNotation(tx: Database): Promise<void> {
  await tx.execute(sql`set local datestyle = 'ISO'`);
  await tx.execute(sql`set local timezone = 'UTC'`);
  await tx.execute(sql`set local extra_float_digits = 1`);
}

/** The rows of a table in the notation of Postgres, ordered by their key. Only within a transaction. */
export async function* dumpRows(tx: Database, { name, key }: Table): AsyncGenerator<string> {
  const order = sql.join(
    key.map((column) => sql`t.${sql.identifier(column)}`),
    sql`, `,
  );
  await tx.execute(
    sql`declare dumped no scroll cursor for select t::text as row from ${sql.identifier(name)} t order by ${order}`,
  );
  const fetch = sql`fetch forward ${sql.raw(String(ROWS_A_FETCH))} from dumped`;
  for (;;) {
    const { rows } = await tx.execute<{ row: string }>(fetch);
    for (const { row } of rows) yield row;
    if (rows.length < ROWS_A_FETCH) break;
  }
  await tx.execute(sql`close dumped`);
}

/** Stores rows of `dumpRows`. */
export async function insertDumped(tx: Database, { name, columns }: Table, rows: string[]): Promise<void> {
  const table = sql.identifier(name);
  const names = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  const values = sql.join(
    columns.map((column) => sql`(parsed.one).${sql.identifier(column)}`),
    sql`, `,
  );
  // Without the offset each column would have the row parsed for itself.
  await tx.execute(sql`
    insert into ${table} (${names})
    select ${values} from (select given::${table} as one from unnest(${sql.param(rows)}::text[]) as given offset 0) parsed`);
}

export async function countRows(database: Database, { name }: Table): Promise<number> {
  const { rows } = await database.execute<{ value: number }>(
    sql`select count(*)::integer as value from ${sql.identifier(name)}`,
  );
  return rows[0]?.value ?? 0;
}

/** Empties tables, whatever refers to them. */
export async function emptyTables(tx: Database, tables: Table[]): Promise<void> {
  await tx.execute(
    sql`truncate ${sql.join(
      tables.map(({ name }) => sql.identifier(name)),
      sql`, `,
    )}`,
  );
}

/** Has numbers that the database gives go on after those that are stored. */
export async function continueNumbers(tx: Database): Promise<void> {
  const { rows } = await tx.execute<{ table: string; column: string }>(sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and column_default like 'nextval(%'`);
  for (const { table, column } of rows) {
    await tx.execute(sql`
      select setval(
        pg_get_serial_sequence(${table}, ${column}),
        (select coalesce(max(${sql.identifier(column)}), 0) + 1 from ${sql.identifier(table)}),
        false)`);
  }
}

/** The last migration that the database has, by the time at which it was made. */
export async function findLastMigration(database: Database): Promise<number> {
  const { rows } = await database.execute<{ value: string }>(
    sql`select max(created_at)::text as value from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.value ?? 0);
}
