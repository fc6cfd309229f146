"use client";

import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { formatSpan } from "@/components/intl/format-date";
import type { Insights } from "@/lib/insights/insights.schema";

const ShareDialog = dynamic(() => import("./share-dialog").then((module) => module.ShareDialog), {
  ssr: false,
});

interface ShareButtonProps {
  /** Null until they are there: the button keeps its place. */
  insights: Insights | null;
  title: string;
}

/** Offers pictures of the figures that are shown. */
export function ShareButton({ insights, title }: ShareButtonProps) {
  const t = useTranslations("sharing");
  const [isOpen, { open, close }] = useDisclosure(false);
  const [first, last] = [insights?.days[0]?.day, insights?.days.at(-1)?.day];
  const isReady = insights !== null && first !== undefined && last !== undefined;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="photo" size={18} />}
        onClick={open}
        disabled={!isReady}
      >
        {t("open")}
      </Button>
      {isOpen && isReady ? (
        <ShareDialog
          insights={insights}
          span={formatSpan(`${first}T12:00:00Z`, `${last}T12:00:00Z`, "UTC")}
          title={title}
          onClose={close}
        />
      ) : null}
    </>
  );
}
