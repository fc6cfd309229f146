import type { ExportFile } from "@/lib/formats/export-format";
import { lineDate, orderOf } from "@/lib/formats/line/date-line";
import { SpacedNames } from "@/lib/formats/line/spaced-names";
import { timeLine } from "@/lib/formats/line/time-line";
import type { DateOrder } from "@/lib/formats/message";
import { TextDecoding } from "@/lib/formats/text/text-decoding";
import { textLines } from "@/lib/formats/text/text-lines";

/** What can only be told from all of a transcript. */
export interface LineProfile {
  separator: "tab" | "space";
  names: SpacedNames;
  /** Null where every date begins with its year. */
  order: DateOrder | null;
  isOrderAmbiguous: boolean;
}

export async function profileLine(
  file: ExportFile,
  titleHint: string | null,
  wanted: DateOrder | null,
): Promise<LineProfile> {
  const profiler = new Profiler(new SpacedNames(titleHint));
  for await (const lines of textLines(file.bytes(), new TextDecoding())) {
    for (const { text } of lines) profiler.line(text);
  }
  return profiler.profile(wanted);
}

class Profiler {
  private tabs = 0;
  private spaces = 0;
  private dayFirst = 0;
  private monthFirst = 0;
  private hasYearLast = false;

  constructor(private readonly names: SpacedNames) {}

  line(text: string): void {
    const time = timeLine(text);
    if (!time) this.date(text);
    else if (time.separator === "tab") this.tabs++;
    else {
      this.spaces++;
      if (this.tabs === 0) this.names.learn(time.rest);
    }
  }

  profile(wanted: DateOrder | null): LineProfile {
    const found = this.monthFirst > this.dayFirst ? "mdy" : "dmy";
    return {
      separator: this.tabs > 0 || this.spaces === 0 ? "tab" : "space",
      names: this.names,
      order: this.hasYearLast ? (wanted ?? found) : null,
      isOrderAmbiguous: this.hasYearLast && wanted === null && this.dayFirst === this.monthFirst,
    };
  }

  private date(text: string): void {
    const date = lineDate(text);
    if (!date || date.isYearFirst) return;
    this.hasYearLast = true;
    const order = orderOf(date);
    if (order === "dmy") this.dayFirst++;
    if (order === "mdy") this.monthFirst++;
  }
}
