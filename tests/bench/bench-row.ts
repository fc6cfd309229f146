/** One figure of a bench; `ok` says whether it meets `target`. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  target?: string;
  ok?: boolean;
}
