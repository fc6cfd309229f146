"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { tabHref } from "@/components/analysis/tabs";
import { messageHref } from "@/components/ask/message-href";
import { filterParams, type TranscriptView } from "@/components/messages/transcript-view";
import type { InsightFilter } from "./insight-filter";

interface FigureScope {
  analysisId: string;
  timeZone: string;
  /** Where the messages behind a figure are: of the people and days that the overview is of, narrowed further. */
  behind: (narrowing?: Partial<TranscriptView>) => string;
  /** Where one message stands. */
  at: (messageId: number) => string;
}

const Scope = createContext<FigureScope | null>(null);

interface FigureScopeProviderProps {
  analysisId: string;
  timeZone: string;
  filter: InsightFilter;
  children: ReactNode;
}

export function FigureScopeProvider({ analysisId, timeZone, filter, children }: FigureScopeProviderProps) {
  const { from, to } = filter;
  const people = filter.people.join();
  const scope = useMemo(
    () => ({
      analysisId,
      timeZone,
      behind: (narrowing: Partial<TranscriptView> = {}) =>
        hrefOf(analysisId, filterParams({ authors: numbersOf(people), from, to, ...narrowing })),
      at: (messageId: number) => messageHref(analysisId, messageId),
    }),
    [analysisId, timeZone, people, from, to],
  );
  return <Scope value={scope}>{children}</Scope>;
}

const numbersOf = (list: string) => (list === "" ? [] : list.split(",").map(Number));

function hrefOf(analysisId: string, params: URLSearchParams): string {
  const path = tabHref(analysisId, "messages");
  return params.size > 0 ? `${path}?${params}` : path;
}

export function useFigureScope(): FigureScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error("A figure stands within a FigureScopeProvider.");
  return scope;
}
