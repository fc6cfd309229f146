import { useTranslations } from "use-intl";
import { readerLocale } from "@/components/intl/reader-locale";
import type { Insights } from "@/lib/insights/insights.schema";
import { messageTypeSchema } from "@/lib/messages/message-types.schema";
import { attachmentWord } from "./attachment-word";
import { useFigureScope } from "./figure-scope";
import { TopsFigure } from "./tops-figure";

interface ContentFigureProps {
  insights: Insights;
}

export function EmojiFigure({ insights: { emoji } }: ContentFigureProps) {
  const t = useTranslations("overview.tops.emoji");
  const { behind } = useFigureScope();
  const [favourite] = emoji;
  if (!favourite) return null;
  return (
    <TopsFigure
      title={t("finding", { emoji: favourite.text })}
      subtitle={t("subtitle")}
      what={t("what")}
      rows={emoji.map(({ text, count }) => ({
        key: text,
        label: text,
        count,
        href: behind({ search: text }),
      }))}
    />
  );
}

export function MediaFigure({ insights: { media } }: ContentFigureProps) {
  const t = useTranslations("overview.tops.media");
  const words = useTranslations("messages.attachments");
  const { behind } = useFigureScope();
  if (media.length === 0) return null;
  return (
    <TopsFigure
      title={t("finding")}
      subtitle={t("subtitle")}
      what={t("what")}
      rows={media.map(({ text, count }) => ({
        key: text,
        label: words(attachmentWord(text)),
        count,
        href: behind({ type: messageTypeSchema.safeParse(text).data ?? "media" }),
      }))}
    />
  );
}

export function DomainsFigure({ insights: { domains } }: ContentFigureProps) {
  const t = useTranslations("overview.tops.domains");
  const { behind } = useFigureScope();
  const [most] = domains;
  if (!most) return null;
  return (
    <TopsFigure
      title={t("finding", { site: most.text })}
      subtitle={t("subtitle")}
      what={t("what")}
      rows={domains.map(({ text, count }) => ({
        key: text,
        label: text,
        count,
        href: behind({ search: text }),
      }))}
    />
  );
}

/** Languages with a smaller share are mistaken for others. */
const LEAST_SHARE = 0.02;

/** Only where there is more than one. */
export function LanguagesFigure({ insights: { languages } }: ContentFigureProps) {
  const t = useTranslations("overview.tops.languages");
  const { at } = useFigureScope();
  const told = languages.reduce((sum, { count }) => sum + count, 0);
  const found = languages.filter(({ count }) => count >= LEAST_SHARE * told);
  const names = new Intl.DisplayNames(readerLocale(), { type: "language" });
  const nameOf = (code: string) => names.of(code) ?? code;
  const [most, second] = found;
  if (!most || !second) return null;
  return (
    <TopsFigure
      title={t("finding", { most: nameOf(most.text), second: nameOf(second.text) })}
      subtitle={t("subtitle")}
      what={t("what")}
      rows={found.map(({ text, count, messageId }) => ({
        key: text,
        label: nameOf(text),
        count,
        href: messageId === undefined ? undefined : at(messageId),
      }))}
    />
  );
}
