"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useAnalyses } from "@/components/analyses/use-analyses";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { SiteHeader } from "@/components/chrome/site-header";
import classes from "./ask-chats-page.module.css";
import { AskChatsPanel } from "./ask-chats-panel";
import { ALL_CHATS } from "./ask-scope";
import { ConversationProvider } from "./conversation-provider";
import { useChosenChats } from "./use-chosen-chats";

/** One question to several chats at once. */
export function AskChatsPage() {
  const sentenceOf = useErrorSentence();
  const t = useTranslations("ask");
  const { analyses, error } = useAnalyses();
  const choice = useChosenChats(analyses);
  return (
    <ConversationProvider scope={ALL_CHATS} isReady={analyses !== undefined} analysisIds={choice.ids}>
      <title>{t("documentTitle")}</title>
      <div className={classes.page}>
        <SiteHeader back={t("back")} />
        <main id="content" tabIndex={-1} className={classes.main}>
          {error && !analyses ? <p role="alert">{sentenceOf(error)}</p> : null}
          {analyses && choice.askable.length === 0 ? (
            <p>{t.rich("noChat", { link: (words: ReactNode) => <Link href="/">{words}</Link> })}</p>
          ) : null}
          {choice.askable.length > 0 ? <AskChatsPanel choice={choice} /> : null}
        </main>
      </div>
    </ConversationProvider>
  );
}
