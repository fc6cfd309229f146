/** What a generated message is, in the words of the questions asked about it. */
export type SentKind = "text" | "photo" | "video" | "voice" | "sticker" | "document" | "system";

/** One message as the generator knows it: the truth that answers are held against. */
export interface Sent {
  /** Its place in the file, from 0: the number that citations carry. */
  seq: number;
  /** Seconds since 1970, without seconds where the export has none. */
  time: number;
  /** The person, whatever name it was sent under; null for lines of the app itself. */
  person: string | null;
  /** The name in the export. */
  writtenAs: string | null;
  kind: SentKind;
  text: string;
  reactions: { emoji: string; from: string }[];
  isEdited: boolean;
  /** On the clock of the chat. */
  day: string;
  year: number;
  month: number;
  dayOfMonth: number;
  hour: number;
  /** 1 is Monday. */
  weekday: number;
}

export type ExportForm = "whatsapp-android" | "whatsapp-ios" | "telegram";

export interface ChatPerson {
  name: string;
  /** A second name of the same person, merged after the import. */
  otherName?: string;
  /** How questions call them besides their full name. */
  calledAlso: string[];
}

export interface ChatModel {
  title: string;
  form: ExportForm;
  timeZone: string;
  language: string;
  people: ChatPerson[];
  /** Words with a known number of uses, and words that never occur. */
  topics: string[];
  absentWords: string[];
  sent: Sent[];
}

/** Messages of people: what "messages" means in every question. */
export const ofPeople = (chat: ChatModel): Sent[] => chat.sent.filter(({ person }) => person !== null);
