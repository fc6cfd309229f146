import type { Message } from "@/lib/formats/message";

/** What happened, after the name of the person who did it or to whom it was done. */
const deeds = new Map([
  ["STATUSSAVETOCAMERAROLL", "saved something to the camera roll."],
  ["STATUSPARTICIPANTREMOVED", "is no longer in this chat."],
  ["STATUSPARTICIPANTADDED", "joined this chat."],
  ["STATUSCONVERSATIONCAPTURESCREENSHOT", "took a screenshot of this chat."],
  ["STATUSCONVERSATIONCAPTURERECORD", "recorded this chat."],
  ["STATUSCOUNTERCHANGED", "changed how long messages are kept."],
]);
// STATUSCALLMISSEDAUDIO · STATUSCALLENDEDVIDEO
const call = /^STATUSCALL(MISSED)?/;

/** A line that Snapchat wrote: a message that was erased, a call, or a notice. */
export function noticeFor(type: string, author: string): Pick<Message, "author" | "kind" | "text"> {
  if (/^STATUSERASED/.test(type)) return { author, kind: "deleted", text: "" };
  const calling = call.exec(type);
  if (calling) {
    const medium = type.endsWith("VIDEO") ? "video call" : "voice call";
    const text = calling[1] ? `Missed ${medium}` : medium.charAt(0).toUpperCase() + medium.slice(1);
    return { author, kind: "call", text };
  }
  const deed = deeds.get(type) ?? `${type.slice("STATUS".length).toLowerCase()}.`;
  return { author: null, kind: "system", text: `${author} ${deed}` };
}
