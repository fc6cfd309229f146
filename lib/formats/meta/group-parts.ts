import type { FileSet } from "@/lib/formats/export-format";
import type { ThreadFile } from "@/lib/formats/meta/recognize-threads";

interface Part extends ThreadFile {
  folder: string;
  /** The folder as every archive of an account has it, where it is known. */
  thread: string;
  number: number;
}

// your_facebook_activity/messages/inbox/analima_12ab/message_10.json · message.json, until 2018
const partName = /^(.*?)(?:^|\/)message(?:_(\d{1,6})[^/]*)?\.json$/i;
const section = /(?:^|\/)((?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)\/[^/]+)$/;

/** Parts of a thread stand in one folder, or in folders of the same name where an account comes in several archives. */
export function groupParts(files: readonly ThreadFile[]): FileSet[] {
  const sets: FileSet[] = [];
  const threads = new Map<string, Part[]>();
  for (const thread of files) {
    const [, folder, number] = partName.exec(thread.file.path) ?? [];
    if (folder === undefined) {
      sets.push({ key: keyOf(thread.file.path), files: [thread.file] });
      continue;
    }
    const name = section.exec(folder)?.[1] ?? folder;
    const parts = threads.get(name) ?? [];
    threads.set(name, parts);
    parts.push({ ...thread, folder, thread: name, number: Number(number ?? 1) });
  }
  return [...sets, ...[...threads.values()].flatMap(setsOf)];
}

function setsOf(parts: Part[]): FileSet[] {
  if (hasEachOnce(parts)) return [setOf(parts, parts[0]?.folder ?? "")];
  const folders = [...new Set(parts.map(({ folder }) => folder))];
  return folders.flatMap((folder) => {
    const members = parts.filter((part) => part.folder === folder);
    if (hasEachOnce(members)) return [setOf(members, folder)];
    return members.map(({ file }) => ({ key: keyOf(file.path), files: [file] }));
  });
}

function hasEachOnce(parts: readonly Part[]): boolean {
  return new Set(parts.map(({ number }) => number)).size === parts.length;
}

/** The oldest part has the highest number and the lowest times. */
function setOf(parts: readonly Part[], folder: string): FileSet {
  const oldestFirst = parts.toSorted((left, right) => left.time - right.time || right.number - left.number);
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  return {
    key: folder === "" ? "messages" : keyOf(folder),
    files: oldestFirst.map(({ file }) => file),
    // analima_12ab -> analima
    titleHint: name.replace(/_[A-Za-z0-9-]{1,64}$/, "") || null,
  };
}

/** `#` parts a set from its chats. */
function keyOf(path: string): string {
  return path.replaceAll("#", "%23");
}
