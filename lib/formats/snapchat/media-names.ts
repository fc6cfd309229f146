import { baseNameOf } from "@/lib/formats/archive-path";
import type { ExportFile } from "@/lib/formats/export-format";
import type { Attachment, AttachmentKind } from "@/lib/formats/message";
import { fileKind } from "@/lib/formats/text/file-kind";

// 2024-04-20_b~EiQSFTM0SEdmSTFN.jpg
const mediaName = /^\d{4}-\d{2}-\d{2}_(.{1,200})\.[A-Za-z0-9]{1,8}$/;
const mostOfOneMessage = 1000;

/** The files of `chat_media` by the ids that messages have for them. */
export class MediaNames {
  private readonly names = new Map<string, string>();

  constructor(files: readonly ExportFile[]) {
    for (const { path } of files) {
      const name = baseNameOf(path);
      const id = mediaName.exec(name)?.[1];
      if (id !== undefined) this.names.set(id, name);
    }
  }

  /** `ids`: "b~abc | b~def". `kind` is that of files which are not in the archive. */
  attachments(ids: string, kind: AttachmentKind): Attachment[] {
    const wanted = ids.split("|", mostOfOneMessage).flatMap((id) => id.trim() || []);
    if (wanted.length === 0) return [{ kind }];
    return wanted.map((id) => {
      const name = this.names.get(id);
      if (name === undefined) return { kind };
      return { kind: kind === "other" ? fileKind(name) : kind, name };
    });
  }
}
