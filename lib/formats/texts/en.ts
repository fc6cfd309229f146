/** What is told of an import besides its figures. */
export const imports = {
  /** What was taken for granted and what may be missing, by the code of the note. */
  notes: {
    "encoding-assumed": "The file is not UTF-8. It was read as {encoding}.",
    "damaged-characters": "{count, plural, one {One byte is} other {# bytes are}} damaged and shown as �.",
    "date-order-ambiguous":
      "The dates can be read in more than one order. They were read as {order, select, dmy {day/month/year} mdy {month/day/year} other {year/month/day}}.",
    "date-order-assumed":
      "Dates were read {order, select, dmy {day first} mdy {month first} other {year first}}, which the file itself does not settle. If the days look wrong, upload it again and choose the other order.",
    "time-zone-assumed": "The file has no time zone. Its times were taken as those of {zone}.",
    "largest-chat-taken":
      "This file holds {count, plural, other {# chats}}. The one with the most messages was taken.",
    "day-period-unknown": "The times have {words} beside them. Hours were read as they stand.",
    "quoted-messages":
      "{count, plural, one {One line looks} other {# lines look}} like the beginning of a message, but with another kind of date. They were left in the message they stand in.",
    "export-cap-reached":
      "WhatsApp stops at about {cap, number} messages in an export {media, select, with {with media} other {without media}}, so older ones are probably missing.",
    "columns-assumed":
      "Read {hasTime, select, yes {the time from “{time}”, } other {}}{hasTimeOfDay, select, yes {the time of day from “{timeOfDay}”, } other {}}{hasAuthor, select, yes {the sender from “{author}”, } other {}}the text from “{text}”.",
    "other-lists-left-out":
      "This file has {count, plural, one {one other list} other {# other lists}} beside “{name}”, which was read. To read another, save it as a file of its own.",
    "events-applied":
      "{count, plural, one {One event that changes} other {# events that change}} an earlier message (edits, reactions, deletions) became part of that message.",
    "snaps-left-out":
      "Snaps outside of chats were left out: the export tells when they were sent, not what they showed.",
    "own-messages-only":
      "Discord’s data package holds only your own messages: what others wrote is not in it.",
    "damaged-member": "{file} is damaged, so names may be missing.",
    "group-info-damaged": "The file about this chat is not complete. Export the chats again.",
  },
  /** Why a record was skipped. */
  skips: {
    "too-long": "It is longer than 4 million characters.",
    "much-too-long": "It is longer than 16 million characters.",
    "not-an-object": "It is not an object.",
    "not-a-list": "It is not a list of messages.",
    "not-text": "It is not text.",
    "invalid-json": "It is not valid JSON.",
    "no-sender": "It has no sender.",
    "no-author": "It has no author.",
    "unreadable-date": "Its date cannot be read.",
    "no-such-time": "Its date or time does not exist.",
    "no-time": "Its date or time is missing or does not exist.",
    "text-not-text": "Its text is not a text.",
    "text-not-texts": "Its text is neither a text nor a list of texts.",
    "content-not-text": "Its content is not text.",
    "message-not-an-object": "Its message is not an object.",
    repeated: "The same message stands earlier in this export.",
    "unclosed-quotation": "A quotation mark in it is never closed.",
    "too-few-cells": "It has too few cells.",
    "too-many-cells": "It has more cells than there are columns.",
    "too-few-columns": "It has fewer than three columns.",
    "of-no-message": "It belongs to no message.",
    "before-first-date": "It stands before the first line that begins with a date.",
    "inactive-branch": "It stands on a branch that is not the active one.",
    "not-saved": "Its text was not saved, so it is not in the export.",
    encrypted: "It is encrypted, and the export does not have its words.",
    "not-decrypted": "It could not be decrypted when the room was exported.",
    "not-exported": "Telegram could not export this kind of message.",
    "no-date-nor-text": "It has neither a date nor a text.",
    "no-text": "It has no text.",
    "no-text-nor-file": "It has neither text nor a file.",
    empty: "It is empty.",
    "only-thoughts": "It holds only thoughts and the use of tools.",
    "between-tools": "It passes between ChatGPT and a tool.",
    "hidden-instruction": "It is an instruction that ChatGPT does not show.",
    hidden: "It is hidden in ChatGPT.",
    "of-another-author": "Its author is neither you nor ChatGPT.",
    "damaged-day": "The rest of this day is damaged.",
    "reacts-to-missing": "It reacts to a message that is not in this export.",
    "deletes-missing": "It deletes a message that is not in this export.",
  },
  /** Where a record stands in its file. */
  places: {
    line: "line {number}",
    row: "row {number}",
    record: "record {number}",
    message: "message {number}",
    event: "event {number}",
    node: "node {number}",
    conversation: "conversation {number}",
    afterMessage: "after message {number}",
    inFile: "{file}, {place}",
    inPart: "part {part}, {place}",
  },
} as const;
