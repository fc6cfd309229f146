"use client";

import { useAnalysis } from "@/components/analyses/use-analysis";
import { AskPanel } from "./ask-panel";

export function AskPage({ id }: { id: string }) {
  const { analysis } = useAnalysis(id);
  return analysis ? <AskPanel analysis={analysis} /> : null;
}
