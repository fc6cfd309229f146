import type { CSSProperties } from "react";
import { PEOPLE_COLOURS } from "@/components/theme";

const slot = (idx: number) => idx % PEOPLE_COLOURS;

/** For shapes: bars, dots, rules. */
export function personColour(idx: number): string {
  return `var(--person-${slot(idx)})`;
}

/** Sets `--who`, `--who-text` and `--who-wash` for a stylesheet; system lines and unknown authors get ink. */
export function personVariables(idx: number | null | undefined): CSSProperties {
  const of = (part: string, fallback: string) =>
    idx === null || idx === undefined ? fallback : `var(--person-${slot(idx)}${part})`;
  return {
    "--who": of("", "var(--ink-soft)"),
    "--who-text": of("-text", "var(--ink-soft)"),
    "--who-wash": of("-wash", "var(--paper-sunk)"),
  } as CSSProperties;
}
