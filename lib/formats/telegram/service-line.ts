import { isRaw, listOf, numberOf, type Raw, textOf } from "@/lib/formats/json/raw";

type Wording = (notice: Raw, actor: string) => string;

/** What a service message says, in words. Actions that are not listed are spelled out from their name. */
const descriptions: Record<string, Wording> = {
  create_group: (notice, actor) => `${actor} created the group ${quoted(notice.title)}${withMembers(notice)}`,
  create_channel: (notice) => `The channel ${quoted(notice.title)} was created`,
  edit_group_title: (notice, actor) => `${actor} changed the title to ${quoted(notice.title)}`,
  edit_group_photo: (_, actor) => `${actor} changed the photo`,
  delete_group_photo: (_, actor) => `${actor} removed the photo`,
  edit_chat_theme: (notice, actor) =>
    `${actor} changed the theme${notice.emoticon ? ` to ${notice.emoticon}` : ""}`,
  invite_members: (notice, actor) => `${actor} added ${members(notice)}`,
  remove_members: (notice, actor) => `${actor} removed ${members(notice)}`,
  join_group_by_link: (_, actor) => `${actor} joined by a link`,
  join_group_by_request: (_, actor) => `${actor} joined by request`,
  joined_telegram: (_, actor) => `${actor} joined Telegram`,
  migrate_to_supergroup: (_, actor) => `${actor} made this group a supergroup`,
  migrate_from_group: (notice) => `This group continues ${quoted(notice.title)}`,
  pin_message: (_, actor) => `${actor} pinned a message`,
  clear_history: (_, actor) => `${actor} cleared the history`,
  score_in_game: (notice, actor) => `${actor} scored ${numberOf(notice.score) ?? 0} in a game`,
  phone_call: describeCall,
  group_call: (_, actor) => `${actor} started a group call`,
  invite_to_group_call: (notice, actor) => `${actor} invited ${members(notice)} to a group call`,
  take_screenshot: (_, actor) => `${actor} took a screenshot`,
  set_messages_ttl: (_, actor) => `${actor} changed how long messages are kept`,
  topic_created: (notice, actor) => `${actor} created the topic ${quoted(notice.title)}`,
  topic_edit: (notice, actor) => `${actor} changed the topic ${quoted(notice.new_title)}`,
  send_payment: (_, actor) => `${actor} sent a payment`,
  boost_apply: (_, actor) => `${actor} boosted the group`,
  suggest_profile_photo: (_, actor) => `${actor} suggested a profile photo`,
  set_chat_wallpaper: (_, actor) => `${actor} changed the wallpaper`,
};

export function serviceLine(notice: Raw): string {
  const actor = textOf(notice.actor) ?? textOf(notice.from) ?? "Deleted Account";
  const action = textOf(notice.action);
  const wording = action !== null && Object.hasOwn(descriptions, action) ? descriptions[action] : undefined;
  if (wording) return wording(notice, actor);
  return action === null ? actor : `${actor}: ${action.replaceAll("_", " ")}`;
}

function describeCall(notice: Raw, actor: string): string {
  const seconds = numberOf(notice.duration_seconds);
  if (seconds !== null && seconds > 0) return `${actor} called, ${duration(seconds)}`;
  const reason = textOf(notice.discard_reason);
  return reason === null ? `${actor} called` : `${actor} called, ${reason.replaceAll("_", " ")}`;
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

function members(notice: Raw): string {
  const names = listOf(notice.members).map((member) => {
    const name = isRaw(member) ? textOf(member.name) : textOf(member);
    return name ?? "a deleted account";
  });
  return names.length > 0 ? names.join(", ") : "somebody";
}

function withMembers(notice: Raw): string {
  return listOf(notice.members).length > 0 ? ` with ${members(notice)}` : "";
}

function quoted(title: unknown): string {
  const text = textOf(title);
  return text === null ? "without a title" : `“${text}”`;
}
