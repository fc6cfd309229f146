import { AppError } from "@/lib/errors/app-error";
import { baseNameOf } from "@/lib/formats/archive-path";
import { newChatHead } from "@/lib/formats/chat-head";
import { ChatIds } from "@/lib/formats/chat-ids";
import type { ChatBatch, ChatRecord, ExportFile, FileSet, ReadOptions } from "@/lib/formats/export-format";
import { jsonItems } from "@/lib/formats/json/json-items";
import { placeOf, skipped } from "@/lib/formats/skipped";
import { ChannelPeople } from "@/lib/formats/slack/people";
import { SlackMessageReader } from "@/lib/formats/slack/read-message";
import { Workspace } from "@/lib/formats/slack/workspace";

/** Reads a workspace, channel by channel: https://slack.com/help/articles/220556107 */
export async function* readSlack(set: FileSet, options: ReadOptions): AsyncGenerator<ChatBatch> {
  const workspace = new Workspace();
  await workspace.read(set.files);
  for (const channel of channelsOf(workspace, set)) {
    const chat = newChatHead(channel.chat, channel.title, "utc");
    if (options.only !== undefined && options.only !== chat.id) continue;
    chat.warnings.push(...workspace.notes);
    const messages = new SlackMessageReader(new ChannelPeople(workspace.people), workspace.names);
    for (const day of channel.days) {
      for await (const records of recordsOf(day, messages)) yield { chat, records };
    }
    yield { chat, records: [] };
  }
}

interface ListedChat {
  chat: string;
  title: string | null;
  days: readonly ExportFile[];
}

/** A day that was uploaded by itself is a chat without a workspace. */
function channelsOf({ channels }: Workspace, { key, files }: FileSet): ListedChat[] {
  if (files.length === 1) return [{ chat: key, title: null, days: files }];
  const ids = new ChatIds();
  return channels.map(({ id, title, days }) => ({ chat: ids.take(`${key}#${id}`), title, days }));
}

async function* recordsOf(day: ExportFile, messages: SlackMessageReader): AsyncGenerator<ChatRecord[]> {
  const name = baseNameOf(day.path);
  let place = 0;
  try {
    for await (const items of jsonItems(day, `${name} is damaged.`)) {
      if (items.length > 0) yield items.map((item) => messages.read(item, placeOf("message", ++place, name)));
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === "damaged-file")) throw error;
    yield [skipped(placeOf("afterMessage", place, name), "damaged-day")];
  }
}
