import { NativeSelect, TextInput, UnstyledButton } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { messageHref } from "@/components/ask/message-href";
import { Icon } from "@/components/chrome/icon";
import { calendarDay, formatCalendar } from "@/components/intl/format-date";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import type { MessageType } from "@/lib/messages/message-types.schema";
import { fetchMessages } from "./fetch-transcript";
import { HitsBar } from "./hits-bar";
import { Narrowings } from "./narrowings";
import { SearchField } from "./search-field";
import classes from "./transcript-toolbar.module.css";
import type { TranscriptView } from "./transcript-view";
import type { Hits } from "./use-hits";

const OFFERED_TYPES: MessageType[] = ["media", "photo", "video", "audio", "document", "link"];

interface TranscriptToolbarProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
  /** Each change stands in the address, so that a search can be kept and gone back to. */
  show: (change: Partial<TranscriptView>) => void;
  hits: Hits | null;
  matches: number | null;
  onStep: (by: 1 | -1) => void;
}

/** Search, person, kind and day. */
export function TranscriptToolbar({ analysis, view, show, hits, matches, onStep }: TranscriptToolbarProps) {
  const t = useTranslations("messages");
  const router = useRouter();
  const { first, last, timeZone } = analysis;
  const offered = OFFERED_TYPES.find((type) => type === view.type);
  const onlyAuthor = view.authors.length === 1 ? view.authors[0] : undefined;

  const looking = useRef<AbortController>(null);
  useEffect(() => () => looking.current?.abort(), []);

  /** Unless another day was chosen, or the page was left, before the day was found. */
  async function goToDay(day: string) {
    looking.current?.abort();
    if (!day) return;
    const abort = new AbortController();
    looking.current = abort;
    const place = { on: day, limit: 1 };
    const found = await fetchMessages(analysis.id, new URLSearchParams(), place, abort.signal).catch(
      () => null,
    );
    const [message] = found?.messages ?? [];
    if (message && !abort.signal.aborted) router.push(messageHref(analysis.id, message.id));
  }

  return (
    <search className={classes.toolbar}>
      <SearchField
        search={view.search}
        onSearch={(search) => show({ search, ...(search ? {} : { layout: null }) })}
        onStep={onStep}
      />
      <NativeSelect
        aria-label={t("toolbar.author")}
        size="md"
        className={classes.person}
        value={onlyAuthor ?? ""}
        onChange={(event) =>
          show({ authors: event.currentTarget.value === "" ? [] : [Number(event.currentTarget.value)] })
        }
        data={[
          { value: "", label: t("toolbar.everybody") },
          ...analysis.people.map((person) => ({ value: String(person.idx), label: person.name })),
        ]}
      />
      <NativeSelect
        aria-label={t("toolbar.type")}
        size="md"
        className={classes.person}
        value={offered ?? ""}
        onChange={(event) =>
          show({ type: OFFERED_TYPES.find((type) => type === event.currentTarget.value) ?? null })
        }
        data={[
          { value: "", label: t("toolbar.anyType") },
          ...OFFERED_TYPES.map((type) => ({ value: type, label: t(`types.${type}`) })),
        ]}
      />
      <TextInput
        className={classes.day}
        type="date"
        aria-label={t("toolbar.day")}
        size="md"
        min={first ? calendarDay(first, timeZone) : undefined}
        max={last ? calendarDay(last, timeZone) : undefined}
        onChange={(event) => goToDay(event.currentTarget.value)}
      />
      {view.from && view.to ? (
        <UnstyledButton className={classes.period} onClick={() => show({ from: null, to: null })}>
          {t("toolbar.period", {
            from: formatCalendar(view.from, "short-day"),
            to: formatCalendar(view.to, "short-day"),
          })}
          <Icon name="close" size={16} />
          <span className={classes.hidden}>{t("toolbar.allDays")}</span>
        </UnstyledButton>
      ) : null}
      <Narrowings
        view={{
          ...view,
          type: offered ? null : view.type,
          authors: onlyAuthor === undefined ? view.authors : [],
        }}
        people={analysis.people}
        show={show}
      />
      <HitsBar
        view={view}
        hits={hits}
        matches={matches}
        onStep={onStep}
        onLayout={(layout) => show({ layout })}
      />
    </search>
  );
}
