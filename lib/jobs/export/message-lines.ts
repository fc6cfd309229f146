import type { ExportedMessageRow } from "@/db/queries/exported-messages";
import { BYTE_ORDER_MARK, csvLine } from "./csv";

/** How messages become a file: what stands before, between and after them. */
export interface MessageFormat {
  head(chat: { title: string; timeZone: string }): string;
  line(message: ExportedMessageRow, isFirst: boolean): string;
  tail: string;
}

const csv: MessageFormat = {
  head: () =>
    BYTE_ORDER_MARK +
    csvLine([
      "number",
      "sent at",
      "author",
      "kind",
      "text",
      "reply to",
      "edited",
      "attachments",
      "reactions",
    ]),
  line: ({ seq, sentAt, author, kind, text, replyTo, extras }) =>
    csvLine([
      seq,
      sentAt?.toISOString() ?? null,
      author,
      kind,
      text,
      replyTo,
      extras?.isEdited ? "yes" : null,
      extras?.attachments?.map(({ name, kind: what }) => name ?? what).join("; ") ?? null,
      extras?.reactions?.map(({ emoji, count }) => `${emoji} ${count}`).join("; ") ?? null,
    ]),
  tail: "",
};

const json: MessageFormat = {
  head: ({ title, timeZone }) =>
    `{"title":${JSON.stringify(title)},"timeZone":${JSON.stringify(timeZone)},"messages":[\n`,
  line: ({ seq, extras, replyTo, ...message }, isFirst) =>
    (isFirst ? "" : ",\n") + JSON.stringify({ number: seq, ...message, ...extras, replyTo }),
  tail: "\n]}\n",
};

export const messageFormats = { csv, json };
