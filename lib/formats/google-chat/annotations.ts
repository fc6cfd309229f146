import { type Raw, rawOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";

/** What Google keeps beside the text of a message. */
export interface Annotations {
  links: Attachment[];
  /** In words, for messages that are nothing but a call. */
  call: string | null;
  /** An appointment or a task that was shared. */
  card: string | null;
  isMembership: boolean;
}

export function annotationsOf(message: Raw): Annotations {
  const found: Annotations = { links: [], call: null, card: null, isMembership: false };
  const addresses = new Set<string>();
  for (const annotation of rawsOf(message.annotations)) {
    const address = addressOf(annotation);
    if (address !== null) addresses.add(address);
    found.call ??= callOf(annotation);
    found.card ??= cardOf(annotation);
    found.isMembership ||= "membership_changed_metadata" in annotation;
  }
  found.links = [...addresses].map((address) => ({ kind: "link", name: cleanText(address) }));
  return found;
}

function addressOf(annotation: Raw): string | null {
  const { youtube_metadata, drive_metadata, video_call_metadata } = annotation;
  const video = textOf(rawOf(youtube_metadata).id);
  return (
    wrapped(rawOf(annotation.url_metadata).url) ??
    (video === null ? null : `https://www.youtube.com/watch?v=${video}`) ??
    textOf(rawOf(drive_metadata).title) ??
    wrapped(rawOf(annotation.interaction_data).url) ??
    textOf(rawOf(rawOf(video_call_metadata).meeting_space).meeting_url)
  );
}

function wrapped(url: unknown): string | null {
  return textOf(rawOf(url).private_do_not_access_or_else_safe_url_wrapped_value);
}

const callStatus = new Map([
  ["CALL_STARTED", "Call started"],
  ["CALL_ENDED", "Call ended"],
  ["CALL_MISSED", "Missed call"],
]);

function callOf(annotation: Raw): string | null {
  const status = textOf(rawOf(rawOf(annotation.gsuite_integration_metadata).call_data).call_status);
  if (status !== null) return callStatus.get(status) ?? "Call";
  return "video_call_metadata" in annotation ? "Video call" : null;
}

function cardOf(annotation: Raw): string | null {
  const { calendar_event_data, tasks_data } = rawOf(annotation.gsuite_integration_metadata);
  const event = textOf(rawOf(rawOf(calendar_event_data).calendar_event).title);
  const task = textOf(rawOf(rawOf(tasks_data).task_properties).title);
  if (event !== null) return `Calendar event: ${cleanText(event)}`;
  return task === null ? null : `Task: ${cleanText(task)}`;
}
