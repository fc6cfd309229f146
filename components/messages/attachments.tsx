import { Icon, type IconName } from "@/components/chrome/icon";
import type { TranscriptMessage } from "@/lib/analyses/analysis.schema";
import classes from "./attachments.module.css";

const kinds: Record<string, { icon: IconName; label: string }> = {
  photo: { icon: "photo", label: "Photo" },
  video: { icon: "video", label: "Video" },
  audio: { icon: "sound", label: "Sound recording" },
  voice: { icon: "sound", label: "Voice message" },
  sticker: { icon: "sticker", label: "Sticker" },
  gif: { icon: "photo", label: "GIF" },
  document: { icon: "document", label: "Document" },
  contact: { icon: "person", label: "Contact" },
  location: { icon: "place", label: "Place" },
  poll: { icon: "overview", label: "Poll" },
  link: { icon: "link", label: "Link" },
};

/** Stand-ins for what the export names but the reader did not upload. */
export function Attachments({ attachments }: { attachments: TranscriptMessage["attachments"] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.list}>
      {attachments.map((attachment, place) => {
        const { icon, label } = kinds[attachment.kind] ?? { icon: "clip" as const, label: "Photo or file" };
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
