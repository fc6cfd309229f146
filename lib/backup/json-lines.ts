import { StringDecoder } from "node:string_decoder";

/** Texts in lines, one each, whatever is in them. */
export function toLine(text: string): string {
  return `${JSON.stringify(text)}\n`;
}

/** Reads what `toLine` wrote, to its end. */
export async function* fromLines(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of content) {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as string;
  }
}
