import { NativeSelect, TextInput, UnstyledButton } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { tabHref } from "@/components/analysis/tabs";
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
import { addressParams, type TranscriptView, transcriptViewOf } from "./transcript-view";
import type { Hits } from "./use-hits";

const OFFERED_TYPES: MessageType[] = ["media", "photo", "video", "audio", "document", "link"];

interface TranscriptToolbarProps {
  analysis: AnalysisDetail;
  view: TranscriptView;
  hits: Hits | null;
  matches: number | null;
  onStep: (by: 1 | -1) => void;
}

/** Search, person, kind and day. Each change stands in the address, so that a search can be kept and gone back to. */
export function TranscriptToolbar({ analysis, view, hits, matches, onStep }: TranscriptToolbarProps) {
  const t = useTranslations("messages");
  const router = useRouter();
  const { first, last, timeZone } = analysis;
  const path = tabHref(analysis.id, "messages");
  const offered = OFFERED_TYPES.find((type) => type === view.type);

  function show(change: Partial<TranscriptView>) {
    // The address is ahead of what is drawn: two quick changes must not undo each other.
    const current = transcriptViewOf(new URLSearchParams(window.location.search));
    const params = addressParams({ ...current, ...change });
    window.history.replaceState(null, "", params.size > 0 ? `${path}?${params}` : path);
  }

  async function goToDay(day: string) {
    if (!day) return;
    const place = { on: day, limit: 1 };
    const found = await fetchMessages(analysis.id, new URLSearchParams(), place).catch(() => null);
    const [message] = found?.messages ?? [];
    if (message) router.push(messageHref(analysis.id, message.id));
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
        value={view.author ?? ""}
        onChange={(event) =>
          show({ author: event.currentTarget.value === "" ? null : Number(event.currentTarget.value) })
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
      <Narrowings view={offered ? { ...view, type: null } : view} show={show} />
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
