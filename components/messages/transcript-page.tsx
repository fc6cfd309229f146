import { memo, useMemo } from "react";
import type { BubbleContext } from "./bubble";
import { type LoadedPage, PAGE_SIZE } from "./transcript-pages";
import { TranscriptRowView } from "./transcript-row-view";
import { transcriptRows } from "./transcript-rows";

interface TranscriptPageProps {
  number: number;
  loaded: LoadedPage;
  context: BubbleContext;
}

/** One page of messages; drawn again only when it changes. */
export const TranscriptPage = memo(function TranscriptPage({ number, loaded, context }: TranscriptPageProps) {
  const rows = useMemo(
    () => transcriptRows({ ...loaded, first: number * PAGE_SIZE }, context.analysis.timeZone),
    [loaded, number, context.analysis.timeZone],
  );
  return rows.map((row) => <TranscriptRowView key={row.key} row={row} context={context} />);
});
