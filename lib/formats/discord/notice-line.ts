const namedNotices = new Set([
  "RecipientAdd",
  "RecipientRemove",
  "Call",
  "ChannelNameChange",
  "ChannelIconChange",
  "ChannelPinnedMessage",
  "GuildMemberJoin",
  "ThreadCreated",
]);

/** Replies, commands and the first message of a thread: https://discord.com/developers/docs/resources/message */
const numbersOfMessages = new Set([0, 19, 20, 21, 23]);

const wordings = new Map([
  [8, "boosted the server"],
  [9, "boosted the server to level 1"],
  [10, "boosted the server to level 2"],
  [11, "boosted the server to level 3"],
  [12, "followed another channel"],
  [24, "was stopped by AutoMod"],
  [27, "started a stage"],
  [28, "ended a stage"],
  [46, "closed a poll"],
]);

/** Types that DiscordChatExporter has no word for are written as Discord's number. */
export function isNoticeType(type: string): boolean {
  if (namedNotices.has(type)) return true;
  return /^\d{1,4}$/.test(type) && !numbersOfMessages.has(Number(type));
}

export function noticeLine(type: string, author: string, content: string): string {
  const words = isNumber(type) ? (wordings.get(Number(type)) ?? content) : content;
  return words === "" ? `${author}: ${spelledOut(type)}` : sentence(author, words);
}

// "Joined the server." · "Added Ana to the group." · "Started a call that lasted 12 minutes."
const exporterSentence =
  /^(?:Joined the server\.|Pinned a message\.|Started a thread\.|Changed the channel (?:icon\.|name(?:\.|: .{1,120}))|Left the group\.|(?:Added|Removed) (?:a recipient\.|.{1,64} (?:to|from) the group\.)|Started a call that lasted [\d,]{1,9} minutes\.)$/;

/** What DiscordChatExporter writes for a notice in formats that do not tell notices from messages. */
export function isExporterSentence(content: string): boolean {
  return content.length < 160 && exporterSentence.test(content);
}

/** "Ana" and "Joined the server." are "Ana joined the server." */
export function sentence(author: string, words: string): string {
  return `${author} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function isNumber(type: string): boolean {
  return /^\d+$/.test(type);
}

/** "ChannelIconChange" is "channel icon change". */
function spelledOut(type: string): string {
  if (isNumber(type)) return `notice of type ${type}`;
  return type.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
