import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAttempt } from "@/components/api/use-attempt";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { formatInstant } from "@/components/intl/format-date";
import type { SessionView } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";
import { endOtherSessions, endSession } from "./change-account";
import { readersZone } from "./readers-zone";
import { useSessions } from "./use-account";

/** Where the reader is signed in; each but this one can be ended. */
export function SessionsSection({ isGuest }: { isGuest: boolean }) {
  const t = useTranslations("accounts.sessions");
  const sentenceOf = useErrorSentence();
  const { sessions, error, refresh } = useSessions();
  const { isBusy, problem, attempt } = useAttempt();
  const end = async (work: () => Promise<void>) => {
    await attempt(work);
    await refresh();
  };
  return (
    <section className={classes.section} aria-labelledby="sessions">
      <h2 id="sessions" className={classes.title}>
        {t("title")}
      </h2>
      <p className={classes.soft}>{t(isGuest ? "guestNote" : "note")}</p>
      {error && !sessions ? <p role="alert">{sentenceOf(error)}</p> : null}
      {problem ? <p role="alert">{problem}</p> : null}
      <ul className={classes.sessions}>
        {sessions?.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={isBusy}
            onEnd={() => end(() => endSession(session.id))}
          />
        ))}
      </ul>
      {sessions && sessions.length > 2 ? (
        <Button variant="default" disabled={isBusy} onClick={() => end(endOtherSessions)}>
          {t("endOthers")}
        </Button>
      ) : null}
    </section>
  );
}

interface SessionRowProps {
  session: SessionView;
  isBusy: boolean;
  onEnd: () => Promise<void>;
}

function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const t = useTranslations("accounts.sessions");
  const { browser, system, address, lastSeenAt, isThisOne } = session;
  const name = browser && system ? t("browserOn", { browser, system }) : (browser ?? system ?? t("unknown"));
  return (
    <li className={classes.session} data-testid="session" data-this={isThisOne || undefined}>
      <span>
        <strong>{name}</strong>
        {isThisOne ? <span className={classes.mark}>{t("thisOne")}</span> : null}
        <span className={classes.sessionFacts}>
          {[address, t("lastSeen", { when: formatInstant(lastSeenAt, "day-and-time", readersZone()) })]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {isThisOne ? null : (
        <Button variant="default" disabled={isBusy} onClick={onEnd} aria-label={t("endNamed", { name })}>
          {t("end")}
        </Button>
      )}
    </li>
  );
}
