import type { ExportFile } from "@/lib/formats/export-format";
import type { Glance } from "@/lib/formats/json/glance";
import { isRaw, listOf, type Raw, textOf } from "@/lib/formats/json/raw";

export type MetaApp = "Messenger" | "Instagram";

const folders: readonly (readonly [MetaApp, RegExp])[] = [
  ["Instagram", /(?:^|\/)your_instagram_activity\//],
  ["Messenger", /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|stickers_used)\//],
];
/** Of archives and of files that stand alone: facebook-ana-2024-05-01.zip */
const names: readonly (readonly [MetaApp, RegExp])[] = [
  ["Instagram", /instagram/i],
  ["Messenger", /facebook|messenger/i],
];
/** Folders that only an account of Instagram has, from before its chats had a folder of their own. */
const instagramFolder = /(?:^|\/)(?:followers_and_following|account_information|your_topics)\//;

/** Both apps write threads alike; which one it was shows in folders, links and small phrases. */
export function appOf(glance: Glance, file: ExportFile, files: readonly ExportFile[]): MetaApp {
  const messages = glance.items.filter(isRaw);
  return (
    appIn(folders, file.path) ??
    appOfMessages(messages) ??
    appOfThreadPath(glance.fields.get("thread_path")) ??
    appIn(names, file.archiveName ?? (files.length === 1 ? file.path : "")) ??
    (files.some(({ path }) => instagramFolder.test(path)) || hasHandles(glance, messages)
      ? "Instagram"
      : "Messenger")
  );
}

function appIn(signs: readonly (readonly [MetaApp, RegExp])[], path: string): MetaApp | null {
  return signs.find(([, sign]) => sign.test(path))?.[0] ?? null;
}

function appOfMessages(messages: readonly Raw[]): MetaApp | null {
  for (const message of messages) {
    const uris = ["photos", "videos", "audio_files"].flatMap((field) => listOf(message[field])).filter(isRaw);
    if ("sticker" in message || "files" in message || "gifs" in message) return "Messenger";
    for (const { uri } of uris) {
      const app = typeof uri === "string" ? appIn(folders, uri) : null;
      if (app) return app;
    }
    if (isRaw(message.share) && "original_content_owner" in message.share) return "Instagram";
    if (message.content === "Liked a message") return "Instagram";
  }
  return null;
}

/** "inbox/ana_340282366841710300949128127342190192321": numbers of that length only Instagram gives. */
function appOfThreadPath(path: unknown): MetaApp | null {
  return typeof path === "string" && /_\d{30,45}$/.test(path) ? "Instagram" : null;
}

/** People have handles on Instagram, and first and last names on Facebook. */
function hasHandles({ fields }: Glance, messages: readonly Raw[]): boolean {
  const people = listOf(fields.get("participants")).filter(isRaw);
  const names = [...people.map(({ name }) => name), ...messages.map((message) => message.sender_name)];
  const known = names.flatMap((name) => textOf(name) ?? []);
  return known.length > 0 && known.every((name) => /^[a-z0-9._]{1,30}$/.test(name));
}
