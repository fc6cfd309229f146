import { useTranslations } from "use-intl";
import { readerLocale } from "@/components/intl/reader-locale";
import type { Insights } from "@/lib/insights/insights.schema";
import { messageTypeSchema } from "@/lib/messages/message-types.schema";
import { attachmentWord } from "./attachment-word";
import { useFigureScope } from "./figure-scope";
import { leadersOf } from "./leaders";
import { TopsFigure } from "./tops-figure";

interface ContentFigureProps {
  insights: Insights;
}

const mostCounted = (counted: { text: string; count: number }[]) =>
  leadersOf(
    counted.map(({ text, count }) => ({ name: text, count })),
    ({ count }) => count,
  );

export function EmojiFigure({ insights: { emoji } }: ContentFigureProps) {
  const t = useTranslations("overview.tops.emoji");
  const { behind } = useFigureScope();
  if (emoji.length === 0) return null;
  const favourite = mostCounted(emoji);
  return (
    <TopsFigure
      title={favourite ? t("finding", { ...favourite }) : t("even")}
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
  if (domains.length === 0) return null;
  const most = mostCounted(domains);
  return (
    <TopsFigure
      title={most ? t("finding", { ...most }) : t("even")}
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
/** With less, a language is one of two rather than the one that is spoken. */
const MAIN_SHARE = 0.6;

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
  const both = { most: nameOf(most.text), second: nameOf(second.text) };
  return (
    <TopsFigure
      title={most.count >= MAIN_SHARE * told ? t("finding", both) : t("mixed", both)}
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
