import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

/** Asks the browser once whether it may tell of the end of a job while the reader looks elsewhere. */
export function NotificationsSwitch() {
  const t = useTranslations("jobs.notifications");
  const [permission, setPermission] = useState<NotificationPermission | null>(null);
  useEffect(() => {
    if ("Notification" in window) setPermission(Notification.permission);
  }, []);
  if (permission === "granted") return <span>{t("granted")}</span>;
  if (permission !== "default") return null;
  return (
    <Button
      variant="subtle"
      px="xs"
      mx="calc(-1 * var(--mantine-spacing-xs))"
      onClick={async () => setPermission(await Notification.requestPermission())}
    >
      {t("ask")}
    </Button>
  );
}
