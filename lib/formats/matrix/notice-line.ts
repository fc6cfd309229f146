import { type Raw, rawOf, textOf } from "@/lib/formats/json/raw";

interface Notice {
  actor: string;
  /** Whom it is about. */
  target: string;
  content: Raw;
  previous: Raw;
  isBySelf: boolean;
}

const wordings = new Map<string, (notice: Notice) => string>([
  ["m.room.member", memberLine],
  ["m.room.create", ({ actor }) => `${actor} created the room`],
  ["m.room.name", ({ actor, content }) => `${actor} changed the room name to ${quoted(content.name)}`],
  ["m.room.topic", ({ actor, content }) => `${actor} changed the topic to ${quoted(content.topic)}`],
  ["m.room.avatar", ({ actor }) => `${actor} changed the room picture`],
  ["m.room.encryption", ({ actor }) => `${actor} turned on end-to-end encryption`],
  ["m.room.join_rules", ({ actor }) => `${actor} changed who can join the room`],
  ["m.room.history_visibility", ({ actor }) => `${actor} changed who can see the history`],
  ["m.room.guest_access", ({ actor }) => `${actor} changed whether guests can join`],
  ["m.room.power_levels", ({ actor }) => `${actor} changed what people may do in the room`],
  ["m.room.pinned_events", ({ actor }) => `${actor} changed the pinned messages`],
  ["m.room.canonical_alias", ({ actor }) => `${actor} changed the address of the room`],
  ["m.room.tombstone", ({ actor }) => `${actor} upgraded the room`],
  ["m.room.server_acl", ({ actor }) => `${actor} changed which servers may take part`],
  ["m.call.hangup", ({ actor }) => `${actor} ended the call`],
  ["m.call.answer", ({ actor }) => `${actor} answered the call`],
  ["m.call.reject", ({ actor }) => `${actor} declined the call`],
  ["m.poll.end", ({ actor }) => `${actor} closed a poll`],
  ["org.matrix.msc3381.poll.end", ({ actor }) => `${actor} closed a poll`],
]);

/** What an event of a room says, in words. Types that are not listed are spelled out from their name. */
export function noticeLine(event: Raw, nameOf: (id: string) => string): string {
  const sender = textOf(event.sender) ?? "";
  const key = textOf(event.state_key) ?? sender;
  const type = textOf(event.type) ?? "event";
  const actor = nameOf(sender);
  const wording = wordings.get(type);
  if (!wording) return `${actor}: ${type.replace(/^.*\./, "").replaceAll("_", " ")}`;
  const previous = rawOf(event.prev_content ?? rawOf(event.unsigned).prev_content);
  return wording({
    actor,
    target: nameOf(key),
    content: rawOf(event.content),
    previous,
    isBySelf: key === sender,
  });
}

function memberLine({ actor, target, content, previous, isBySelf }: Notice): string {
  switch (content.membership) {
    case "invite":
      return `${actor} invited ${target}`;
    case "ban":
      return `${actor} banned ${target}`;
    case "knock":
      return `${actor} asked to join`;
    case "leave":
      if (!isBySelf) return `${actor} removed ${target}`;
      return previous.membership === "invite"
        ? `${target} declined the invitation`
        : `${target} left the room`;
    case "join":
      return previous.membership === "join"
        ? profileLine(target, content, previous)
        : `${target} joined the room`;
    default:
      return `${target}: membership changed`;
  }
}

function profileLine(target: string, content: Raw, previous: Raw): string {
  const [before, after] = [textOf(previous.displayname), textOf(content.displayname)];
  if (before !== after) return `${before ?? target} is now called ${after ?? target}`;
  return `${target} changed their profile`;
}

function quoted(value: unknown): string {
  return `“${textOf(value) ?? ""}”`;
}
