import { Button } from "@mantine/core";
import { useEffect, useState } from "react";

/** Asks the browser once whether it may tell of the end of a job while the reader looks elsewhere. */
export function NotificationsSwitch() {
  const [permission, setPermission] = useState<NotificationPermission | null>(null);
  useEffect(() => {
    if ("Notification" in window) setPermission(Notification.permission);
  }, []);
  if (permission === "granted") return <span>This browser tells you when a job ends.</span>;
  if (permission !== "default") return null;
  return (
    <Button
      variant="subtle"
      px="xs"
      onClick={async () => setPermission(await Notification.requestPermission())}
    >
      Tell me when a job ends
    </Button>
  );
}
