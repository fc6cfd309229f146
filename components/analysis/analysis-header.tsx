"use client";

import { ActionIcon } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { AnalysisMenu } from "@/components/analyses/analysis-menu";
import { platformName } from "@/components/analyses/platform-name";
import { Icon } from "@/components/chrome/icon";
import { formatSpan } from "@/components/intl/format-date";
import { joinFacts } from "@/components/intl/join-facts";
import { PeopleDialog } from "@/components/people/people-dialog";
import { PeopleRow } from "@/components/people/people-row";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-header.module.css";
import { EditableTitle } from "./editable-title";

function factsOf(
  analysis: AnalysisDetail,
  t: Translate<"analysis">,
  tAnalyses: Translate<"analyses">,
): string {
  const { first, last, messages, timeZone } = analysis;
  return joinFacts([
    platformName(analysis.platform, tAnalyses),
    first && last ? formatSpan(first, last, timeZone) : null,
    messages > 0 ? t("messages", { count: messages }) : null,
  ]);
}

/** `isBrief` keeps one line of it where the page below needs the height. */
export function AnalysisHeader({ analysis, isBrief }: { analysis: AnalysisDetail; isBrief: boolean }) {
  const t = useTranslations("analysis");
  const tAnalyses = useTranslations("analyses");
  const tChrome = useTranslations("chrome");
  const router = useRouter();
  const [hasPeopleOpen, people] = useDisclosure(false);
  return (
    <div className={classes.header} data-brief={isBrief || undefined}>
      <Link href="/" className={classes.back} aria-label={tChrome("yourChats")}>
        <Icon name="back" />
      </Link>
      <div className={classes.words}>
        <EditableTitle id={analysis.id} title={analysis.title} />
        <p className={classes.facts}>{factsOf(analysis, t, tAnalyses)}</p>
      </div>
      <div className={classes.people}>
        <PeopleRow people={analysis.people} shown={7} />
        {analysis.people.length > 1 ? (
          <ActionIcon aria-label={t("people")} onClick={people.open}>
            <Icon name="person" />
          </ActionIcon>
        ) : null}
      </div>
      <AnalysisMenu
        id={analysis.id}
        title={analysis.title}
        isReady={analysis.status === "ready"}
        onDeleted={() => router.push("/")}
      />
      {hasPeopleOpen ? <PeopleDialog id={analysis.id} onClose={people.close} /> : null}
    </div>
  );
}
