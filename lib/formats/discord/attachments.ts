import { type Raw, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Attachment } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";
import { fileKind, fileNameOf } from "@/lib/formats/text/file-kind";

/** Files, stickers and previews of links, of a message or of the message that it forwards. */
export function attachmentsOf(message: Raw): Attachment[] {
  const files = rawsOf(message.attachments).map((file) =>
    fileCalled(textOf(file.fileName) ?? textOf(file.url) ?? ""),
  );
  const stickers = rawsOf(message.stickers).map((sticker) => named("sticker", textOf(sticker.name)));
  const links = rawsOf(message.embeds).flatMap((embed) => {
    const url = textOf(embed.url);
    return url === null ? [] : [named("link", textOf(embed.title) ?? url)];
  });
  return [...files, ...stickers, ...links];
}

/** A file by its name or address. Voice messages of Discord have a name of their own. */
export function fileCalled(path: string): Attachment {
  const name = fileNameOf(path);
  if (name === "") return { kind: "other" };
  return named(name === "voice-message.ogg" ? "voice" : audioIfOpus(name), name);
}

/** Somebody who posts an .ogg has uploaded music. */
function audioIfOpus(name: string): Attachment["kind"] {
  const kind = fileKind(name);
  return kind === "voice" ? "audio" : kind;
}

/** What a bot says in its cards, where it says nothing else. */
export function wordsOfEmbeds(message: Raw): string {
  return rawsOf(message.embeds).map(wordsOfEmbed).filter(Boolean).join("\n\n");
}

function wordsOfEmbed(embed: Raw): string {
  const lines = rawsOf(embed.fields).map(({ name, value }) =>
    [textOf(name), textOf(value)].filter(Boolean).join(": "),
  );
  return [textOf(embed.title), textOf(embed.description), ...lines].filter(Boolean).join("\n");
}

function named(kind: Attachment["kind"], name: string | null): Attachment {
  return name === null ? { kind } : { kind, name: cleanText(name) };
}
