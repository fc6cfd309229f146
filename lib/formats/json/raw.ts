/** A value of an export before anybody has looked at its fields: any of them may be missing or of another type. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Null for an empty text as well. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(value: unknown): number | null {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) return null;
  return Number(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function rawsOf(value: unknown): readonly Raw[] {
  return listOf(value).filter(isRaw);
}

/** The object itself, or an empty one in place of anything else. */
export function rawOf(value: unknown): Raw {
  return isRaw(value) ? value : {};
}

/** An id, which some programs write as a number and others as text. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
