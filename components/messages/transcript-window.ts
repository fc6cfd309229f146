import type { TranscriptMessage, TranscriptPage } from "@/lib/analyses/analysis.schema";

/** Enough for many screens, few enough for the page to stay quick. */
const MOST_MESSAGES = 480;

/** The run of messages that is on the page, out of all that match. */
export interface TranscriptWindow {
  messages: TranscriptMessage[];
  hasEarlier: boolean;
  hasLater: boolean;
  matches: number | null;
}

/** Puts a page before the window; what is then too far below is let go. */
export function withEarlier(window: TranscriptWindow, page: TranscriptPage): TranscriptWindow {
  const messages = [...page.messages, ...window.messages];
  return {
    ...window,
    messages: messages.slice(0, MOST_MESSAGES),
    hasEarlier: page.hasEarlier,
    hasLater: window.hasLater || messages.length > MOST_MESSAGES,
  };
}

/** Puts a page after the window; what is then too far above is let go. */
export function withLater(window: TranscriptWindow, page: TranscriptPage): TranscriptWindow {
  const messages = [...window.messages, ...page.messages];
  return {
    ...window,
    messages: messages.slice(-MOST_MESSAGES),
    hasEarlier: window.hasEarlier || messages.length > MOST_MESSAGES,
    hasLater: page.hasLater,
  };
}
