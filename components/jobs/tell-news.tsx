import { Anchor } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import Link from "next/link";
import type { JobNews } from "./job-news";

const SHOWN_MS = 12_000;

/** A toast with a way there; also a notification of the browser, where the reader has allowed them and looks elsewhere. */
export function tellNews({ message, isGood, action }: JobNews): void {
  const id = notifications.show({
    message: (
      <span data-testid="job-toast">
        {message}{" "}
        {action.isDownload ? (
          <Anchor href={action.href} download fw={600}>
            {action.label}
          </Anchor>
        ) : (
          <Anchor component={Link} href={action.href} fw={600} onClick={() => notifications.hide(id)}>
            {action.label}
          </Anchor>
        )}
      </span>
    ),
    color: isGood ? "var(--good)" : "var(--bad)",
    autoClose: SHOWN_MS,
  });
  if (!document.hidden || !("Notification" in window) || Notification.permission !== "granted") return;
  // One for all tabs: they are told of the same.
  const note = new Notification("Backscroll", { body: message, tag: action.href });
  note.onclick = () => window.focus();
}
