import { text } from "node:stream/consumers";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** The texts of the files in a zip archive that was answered, by their paths. */
export async function readZip(response: Response): Promise<Map<string, string>> {
  const archive = await open(Buffer.from(await response.arrayBuffer()));
  const files = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    archive.on("end", resolve).on("error", reject);
    archive.on("entry", (entry: Entry) => {
      readEntry(archive, entry).then((content) => {
        files.set(entry.fileName, content);
        archive.readEntry();
      }, reject);
    });
    archive.readEntry();
  });
  return files;
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => (error ? reject(error) : resolve(archive)));
  });
}

function readEntry(archive: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(text(stream))));
  });
}
