import { UnstyledButton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatList } from "@/components/intl/formats";
import type { Participant } from "@/lib/analyses/analysis.schema";
import classes from "./transcript-toolbar.module.css";
import type { TranscriptView } from "./transcript-view";

interface NarrowingsProps {
  view: TranscriptView;
  people: Participant[];
  show: (change: Partial<TranscriptView>) => void;
}

/** What a figure of the overview has narrowed the messages to, beside search, one person and days; a press gives it up. */
export function Narrowings({ view, people, show }: NarrowingsProps) {
  const t = useTranslations("messages");
  const { weekday, hour, type, moment } = view;
  const names = people.filter(({ idx }) => view.authors.includes(idx)).map(({ name }) => name);
  const hourTo = view.hourTo ?? hour ?? 0;
  const time = [
    weekday === null ? null : formatWeekday(weekday - 1, "long"),
    hour === null ? null : t("toolbar.hour", { from: formatHour(hour), to: formatHour((hourTo + 1) % 24) }),
  ].filter((part) => part !== null);
  const chips: { id: string; label: string; without: Partial<TranscriptView> }[] = [
    ...(names.length > 0 ? [{ id: "people", label: formatList(names), without: { authors: [] } }] : []),
    ...(time.length > 0
      ? [{ id: "time", label: time.join(", "), without: { weekday: null, hour: null, hourTo: null } }]
      : []),
    ...(type ? [{ id: "type", label: t(`types.${type}`), without: { type: null } }] : []),
    ...(moment ? [{ id: "moment", label: t(`moments.${moment}`), without: { moment: null } }] : []),
  ];
  return chips.map(({ id, label, without }) => (
    <UnstyledButton key={id} className={classes.period} onClick={() => show(without)}>
      {label}
      <Icon name="close" size={16} />
      <span className={classes.hidden}>{t("toolbar.widen")}</span>
    </UnstyledButton>
  ));
}
