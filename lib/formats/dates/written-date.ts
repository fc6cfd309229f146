/** Which of the three numbers has four digits. */
export type YearPlace = "first" | "second" | "third" | "unmarked";

/** The numbers of a date in the order in which they stand. */
export interface WrittenDate {
  first: number;
  second: number;
  third: number;
  yearPlace: YearPlace;
}
