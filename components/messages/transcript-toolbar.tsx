import { NativeSelect, TextInput, UnstyledButton } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { tabHref } from "@/components/analysis/tabs";
import { messageHref } from "@/components/ask/message-href";
import { Icon } from "@/components/chrome/icon";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import { pageSearch } from "@/components/palette/use-page-search-key";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import { findFirstOn } from "./fetch-transcript";
import { Narrowings } from "./narrowings";
import classes from "./transcript-toolbar.module.css";
import { filterParams, type TranscriptView } from "./transcript-view";

const TYPING_PAUSE_MS = 300;

interface TranscriptToolbarProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
}

/** Search, person and day. Each change stands in the address, so that a search can be kept and gone back to. */
export function TranscriptToolbar({ analysis, view }: TranscriptToolbarProps) {
  const t = useTranslations("messages.toolbar");
  const router = useRouter();
  const [wanted, setWanted] = useState(view.search);
  const { first, last, timeZone } = analysis;
  const path = tabHref(analysis.id, "messages");

  function show(change: Partial<TranscriptView>) {
    const params = filterParams({ ...view, ...change });
    window.history.replaceState(null, "", params.size > 0 ? `${path}?${params}` : path);
  }

  useEffect(() => setWanted(view.search), [view.search]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search
  useEffect(() => {
    if (wanted.trim() === view.search) return;
    const timer = setTimeout(() => show({ search: wanted.trim() }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);

  async function goToDay(day: string) {
    if (!day) return;
    const id = await findFirstOn(analysis.id, day).catch(() => null);
    if (id !== null) router.push(messageHref(analysis.id, id));
  }

  return (
    <search className={classes.toolbar}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        size="md"
        value={wanted}
        {...pageSearch}
        onChange={(event) => setWanted(event.currentTarget.value)}
        leftSection={<Icon name="search" size={18} />}
      />
      <NativeSelect
        aria-label={t("author")}
        size="md"
        className={classes.person}
        value={view.author ?? ""}
        onChange={(event) =>
          show({ author: event.currentTarget.value === "" ? null : Number(event.currentTarget.value) })
        }
        data={[
          { value: "", label: t("everybody") },
          ...analysis.people.map((person) => ({ value: String(person.idx), label: person.name })),
        ]}
      />
      <TextInput
        className={classes.day}
        type="date"
        aria-label={t("day")}
        size="md"
        min={first ? calendarDay(first, timeZone) : undefined}
        max={last ? calendarDay(last, timeZone) : undefined}
        onChange={(event) => goToDay(event.currentTarget.value)}
      />
      {view.from && view.to ? (
        <UnstyledButton className={classes.period} onClick={() => show({ from: null, to: null })}>
          {t("period", {
            from: formatCalendar(view.from, "short-day"),
            to: formatCalendar(view.to, "short-day"),
          })}
          <Icon name="close" size={16} />
          <span className={classes.hidden}>{t("allDays")}</span>
        </UnstyledButton>
      ) : null}
      <Narrowings view={view} show={show} />
    </search>
  );
}
