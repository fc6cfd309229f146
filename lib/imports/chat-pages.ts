import type { ExportFile } from "@/lib/formats/export-format";
import { decodeHead } from "@/lib/formats/text/text-decoding";

const maxLooks = 20;

/** What only these programs write into a page of a chat, and how each exports the same for other programs to read. */
const programs: readonly { mark: RegExp; advice: string }[] = [
  // <div class="chatlog__message-container" …
  { mark: /\bchatlog__message/, advice: "Export the channel again as JSON." },
  // <div class="sent iMessage">
  {
    mark: /<div class="(?:sent|received)(?: (?:iMessage|SMS|RCS|MMS|Satellite))?">/,
    advice: "Export it again with imessage-exporter -f txt.",
  },
  // <div class="_3-95 _2pim _a6-h _a6-i">
  {
    mark: /class="[^"]{0,100}\b(?:_a6-[gho]|_2pim|uiBoxWhite)\b/,
    advice: "Ask for the download again and choose JSON as its format.",
  },
];

/** What to do with an export whose messages stand in web pages that no reader takes; null where there are none. */
export async function adviceOnChatPages(files: readonly ExportFile[]): Promise<string | null> {
  const pages = files.filter((file) => files.length === 1 || /\.html?$/i.test(file.path));
  for (const page of pages.slice(0, maxLooks)) {
    const head = decodeHead(await page.head());
    const program = /<(?:!doctype|html|div)\b/i.test(head.slice(0, 4096))
      ? programs.find(({ mark }) => mark.test(head))
      : undefined;
    if (program) return program.advice;
  }
  return null;
}
