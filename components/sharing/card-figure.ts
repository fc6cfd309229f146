/** A figure as a picture shows it: numbers, dates and people, and nothing that anybody wrote. */
export interface CardFigure {
  id: CardId;
  /** The finding, as a sentence. */
  finding: string;
  /** What is counted. */
  note: string;
  drawing:
    | { kind: "bars"; bars: { label: string; value: number; text: string; person: number }[] }
    | { kind: "columns"; columns: { value: number; label: string }[] }
    | { kind: "week"; week: number[][]; days: string[]; hours: string[] }
    | { kind: "facts"; facts: { value: string; label: string }[] };
}

export const cardIds = ["sum", "people", "week", "starts", "answers", "night", "records"] as const;
type CardId = (typeof cardIds)[number];
