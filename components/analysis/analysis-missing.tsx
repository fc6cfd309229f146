import { Signpost } from "@/components/chrome/signpost";

/** One answer for deleted, foreign and mistyped addresses: which of them it is stays unsaid. */
export function AnalysisMissing() {
  return (
    <Signpost
      title="This chat is not here"
      documentTitle="Not here · Backscroll"
      text="It may have been deleted, or it was opened in another browser: what you upload can only be seen from the browser you uploaded it with."
    />
  );
}
