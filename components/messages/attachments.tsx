import { Icon, type IconName } from "@/components/chrome/icon";
import type { TranscriptMessage } from "@/lib/analyses/analysis.schema";
import classes from "./attachments.module.css";

const kinds: Record<string, { icon: IconName; label: string }> = {
  image: { icon: "photo", label: "Photo" },
  photo: { icon: "photo", label: "Photo" },
  gif: { icon: "photo", label: "GIF" },
  video: { icon: "video", label: "Video" },
  audio: { icon: "sound", label: "Sound recording" },
  voice: { icon: "sound", label: "Voice message" },
  sticker: { icon: "sticker", label: "Sticker" },
  document: { icon: "document", label: "Document" },
  file: { icon: "document", label: "File" },
  location: { icon: "place", label: "Place" },
  contact: { icon: "person", label: "Contact" },
};

/** Stand-ins for what the export names but the reader did not upload. */
export function Attachments({ attachments }: { attachments: TranscriptMessage["attachments"] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.list}>
      {attachments.map((attachment, place) => {
        const { icon, label } = kinds[attachment.kind] ?? { icon: "clip" as const, label: "Attachment" };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: attachments of a message never change their order
          <li key={place} className={classes.item}>
            <Icon name={icon} size={18} />
            <span>{label}</span>
            {attachment.name ? <span className={classes.name}>{attachment.name}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
