import {
  type ConversationMoment,
  conversationMomentSchema,
  type MessageType,
  messageTypeSchema,
} from "@/lib/messages/message-types.schema";

/** As many as the API takes. */
const MOST_PEOPLE = 200;
const LAYOUTS = ["chat", "list"] as const;

/** What of a transcript the address asks for. */
export interface TranscriptView {
  /** The message the reader was sent to. */
  message: number | null;
  search: string;
  /** Numbers of people; none stands for everybody. */
  authors: number[];
  from: string | null;
  to: string | null;
  /** 1 (Monday) to 7, and 0 to 23. */
  weekday: number | null;
  hour: number | null;
  /** The last one, where `hour` is the first of several. */
  hourTo: number | null;
  type: MessageType | null;
  moment: ConversationMoment | null;
  /** Whether matches are shown within the chat or by themselves, where somebody chose it. */
  layout: (typeof LAYOUTS)[number] | null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function wholeNumbers(text: string | null): number[] {
  const numbers = (text ?? "").split(",").map(wholeNumber);
  return [...new Set(numbers.filter((number) => number !== null))].slice(0, MOST_PEOPLE);
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
    message: wholeNumber(params.get("message")),
    search: params.get("search")?.trim().slice(0, 500) ?? "",
    authors: wholeNumbers(params.get("author")),
    from: calendarDay(params.get("from")),
    to: calendarDay(params.get("to")),
    weekday: within(params.get("weekday"), 1, 7),
    hour: within(params.get("hour"), 0, 23),
    hourTo: within(params.get("hourTo"), 0, 23),
    type: messageTypeSchema.safeParse(params.get("type")).data ?? null,
    moment: conversationMomentSchema.safeParse(params.get("moment")).data ?? null,
    layout: LAYOUTS.find((layout) => layout === params.get("layout")) ?? null,
  };
}

/** Whether messages between two that match may be left out. */
function hasGaps({ search, authors, weekday, hour, type, moment }: TranscriptView): boolean {
  const isOfSome = search !== "" || authors.length > 0;
  return isOfSome || [weekday, hour, type, moment].some((filter) => filter !== null);
}

export function isFiltered(view: TranscriptView): boolean {
  return hasGaps(view) || view.from !== null || view.to !== null;
}

/** Whether only what matches is shown. What is searched for is shown within the chat, unless somebody wants it otherwise. */
export function isList(view: TranscriptView): boolean {
  if (!isFiltered(view)) return false;
  return view.layout === null ? view.search === "" : view.layout === "list";
}

/** Whether every message has to show the way back to its surroundings. */
export function isTornOut(view: TranscriptView): boolean {
  return isList(view) && hasGaps(view);
}

const FILTERS = ["search", "authors", "from", "to", "weekday", "hour", "hourTo", "type", "moment"] as const;

function paramsOf(
  values: Partial<TranscriptView>,
  names: readonly (keyof TranscriptView)[],
): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = String(values[name] ?? "");
    if (value !== "") params.set(name === "authors" ? "author" : name, value);
  }
  return params;
}

/** The query of the API for what matches a view. */
export function filterParams(view: Partial<TranscriptView>): URLSearchParams {
  return paramsOf(view, FILTERS);
}

/** The query of the address of a view, without the message it opens at. */
export function addressParams(view: Partial<TranscriptView>): URLSearchParams {
  return paramsOf(view, [...FILTERS, "layout"]);
}

/** The query of the API for the messages that a view shows, with the words to be marked in them. */
export function shownParams(view: TranscriptView): URLSearchParams {
  if (isList(view)) return filterParams(view);
  return new URLSearchParams(view.search ? { mark: view.search } : {});
}
