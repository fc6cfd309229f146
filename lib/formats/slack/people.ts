import { idOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { cleanText } from "@/lib/formats/text/clean-text";

/** The people of a workspace, by the names that Slack shows. */
export class SlackPeople {
  private readonly names = new Map<string, string>();
  private readonly distinct = new DistinctNames();

  /** Takes an entry of `users.json`. */
  add(user: Raw): void {
    const id = idOf(user.id);
    const profile = rawOf(user.profile);
    const name = shownName(profile) ?? textOf(user.real_name) ?? textOf(user.name);
    if (id !== undefined && name !== null && !this.names.has(id))
      this.names.set(id, cleanText(this.distinct.nameOf(id, name, textOf(user.name))));
  }

  /** The name behind an id; null where the export does not know it. */
  find(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /** Who wrote a message. People who have left, and guests from elsewhere, may be described in the message only. */
  authorOf(message: Raw): string {
    const id = idOf(message.user) ?? idOf(rawOf(message.comment).user);
    const isBot = message.subtype === "bot_message" || id === undefined;
    if (isBot)
      return cleanText(botName(message) ?? (id === undefined ? "Unknown bot" : this.nameOf(id, message)));
    return this.nameOf(id, message);
  }

  private nameOf(id: string, message: Raw): string {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const profile = rawOf(message.user_profile);
    const name = shownName(profile) ?? textOf(profile.name) ?? botName(message);
    if (name === null) return id === "USLACKBOT" ? "Slackbot" : cleanText(id);
    this.names.set(id, cleanText(this.distinct.nameOf(id, name, textOf(profile.name))));
    return this.names.get(id) ?? name;
  }
}

function shownName(profile: Raw): string | null {
  return textOf(profile.display_name) ?? textOf(profile.real_name);
}

function botName(message: Raw): string | null {
  return textOf(message.username) ?? textOf(rawOf(message.bot_profile).name);
}
