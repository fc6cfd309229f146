import { idOf, type Raw, rawOf, textOf } from "@/lib/formats/json/raw";
import { DistinctNames } from "@/lib/formats/people/distinct-names";
import { cleanText } from "@/lib/formats/text/clean-text";

/** The people of a workspace, by the names that Slack shows. */
export class WorkspacePeople {
  private readonly names = new Map<string, string>();
  private readonly distinct = new DistinctNames();

  /** Takes an entry of `users.json`. */
  add(user: Raw): void {
    const id = idOf(user.id);
    const handle = textOf(user.name);
    const name = shownName(rawOf(user.profile)) ?? textOf(user.real_name) ?? handle;
    if (id !== undefined && name !== null && !this.names.has(id))
      this.names.set(id, cleanText(this.distinct.nameOf(id, name, handle)));
  }

  find(id: string): string | null {
    return this.names.get(id) ?? null;
  }
}

// added an integration to this channel: <https://acme.slack.com/services/B0JL6RASU|github>
const addedBot = /<https?:[^<>|]{1,400}\|([^<>|\n]{1,80})>\s*$/;

/**
 * The people of a channel. Bots, guests and people who have left may be described in its messages only; what one
 * channel tells is not used in another, so that a channel reads the same by itself as among all.
 */
export class ChannelPeople {
  private readonly learned = new Map<string, string>();

  constructor(private readonly workspace: WorkspacePeople) {}

  find(id: string): string | null {
    return this.workspace.find(id) ?? this.learned.get(id) ?? null;
  }

  /** Who wrote a message. */
  authorOf(message: Raw): string {
    const bot = idOf(message.bot_id);
    const id = idOf(message.user) ?? idOf(rawOf(message.comment).user);
    if (id !== undefined && message.subtype !== "bot_message") return this.nameOf(id, message);
    if (bot === undefined) return cleanText(botName(message) ?? id ?? "Unknown bot");
    return cleanText(botName(message) ?? this.learned.get(bot) ?? `Bot ${bot}`);
  }

  /** Takes the notice that a bot was added, which may be the only place with its name. */
  learnBot(notice: Raw): void {
    const bot = idOf(notice.bot_id);
    const name = addedBot.exec(textOf(notice.text) ?? "")?.[1];
    if (bot !== undefined && name !== undefined) this.learned.set(bot, name);
  }

  private nameOf(id: string, message: Raw): string {
    const known = this.find(id);
    if (known !== null) return known;
    const profile = rawOf(message.user_profile);
    const name = shownName(profile) ?? textOf(profile.name) ?? botName(message);
    if (name === null) return id === "USLACKBOT" ? "Slackbot" : cleanText(id);
    this.learned.set(id, cleanText(name));
    return cleanText(name);
  }
}

function shownName(profile: Raw): string | null {
  return textOf(profile.display_name) ?? textOf(profile.real_name);
}

function botName(message: Raw): string | null {
  return textOf(message.username) ?? textOf(rawOf(message.bot_profile).name);
}
