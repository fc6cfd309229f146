import { useTranslations } from "use-intl";
import { Icon, type IconName } from "@/components/chrome/icon";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";
import classes from "./attachments.module.css";

const icons = {
  photo: "photo",
  video: "video",
  audio: "sound",
  voice: "sound",
  sticker: "sticker",
  gif: "photo",
  document: "document",
  contact: "person",
  location: "place",
  poll: "overview",
  link: "link",
  other: "clip",
} satisfies Record<string, IconName>;

function isKnown(kind: string): kind is keyof typeof icons {
  return kind in icons;
}

/** Stand-ins for what the export names but the reader did not upload. */
export function Attachments({ attachments }: { attachments: TranscriptMessage["attachments"] }) {
  const t = useTranslations("messages.attachments");
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.list}>
      {attachments.map((attachment, place) => {
        const kind = isKnown(attachment.kind) ? attachment.kind : "other";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: attachments of a message never change their order
          <li key={place} className={classes.item}>
            <Icon name={icons[kind]} size={18} />
            <span>{t(kind)}</span>
            {attachment.name ? <span className={classes.name}>{attachment.name}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
