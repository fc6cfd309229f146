import {
  type ConversationMoment,
  conversationMomentSchema,
  type MessageType,
  messageTypeSchema,
} from "@/lib/messages/message-types.schema";

/** What of a transcript the address asks for. */
export interface TranscriptView {
  around: number | null;
  search: string;
  author: number | null;
  from: string | null;
  to: string | null;
  /** 1 (Monday) to 7, and 0 to 23. */
  weekday: number | null;
  hour: number | null;
  /** The last one, where `hour` is the first of several. */
  hourTo: number | null;
  type: MessageType | null;
  moment: ConversationMoment | null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function within(text: string | null, from: number, to: number): number | null {
  const number = wholeNumber(text);
  return number !== null && number >= from && number <= to ? number : null;
}

function calendarDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

export function transcriptViewOf(params: URLSearchParams): TranscriptView {
  return {
    around: wholeNumber(params.get("around")),
    search: params.get("search")?.trim().slice(0, 500) ?? "",
    author: wholeNumber(params.get("author")),
    from: calendarDay(params.get("from")),
    to: calendarDay(params.get("to")),
    weekday: within(params.get("weekday"), 1, 7),
    hour: within(params.get("hour"), 0, 23),
    hourTo: within(params.get("hourTo"), 0, 23),
    type: messageTypeSchema.safeParse(params.get("type")).data ?? null,
    moment: conversationMomentSchema.safeParse(params.get("moment")).data ?? null,
  };
}

/** Whether messages between two that are shown may be left out. */
export function hasGaps({ search, author, weekday, hour, type, moment }: TranscriptView): boolean {
  return search !== "" || [author, weekday, hour, type, moment].some((filter) => filter !== null);
}

export function isFiltered(view: TranscriptView): boolean {
  return hasGaps(view) || view.from !== null || view.to !== null;
}

const names = ["search", "author", "from", "to", "weekday", "hour", "hourTo", "type", "moment"] as const;

/** The query of the API for the filters of a view. */
export function filterParams({ around, ...filters }: Partial<TranscriptView>): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = filters[name];
    if (value !== null && value !== undefined && value !== "") params.set(name, String(value));
  }
  return params;
}
