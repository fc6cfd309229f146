"use client";

import { Button, Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ApiError } from "@/components/api/api-error";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { Page } from "@/components/chrome/page";
import { Signpost } from "@/components/chrome/signpost";
import { formatInstant } from "@/components/intl/format-date";
import { AlertBanners } from "./alert-banners";
import { OperationsFacts, OperationsKinds, StuckJobs } from "./operations-figures";
import classes from "./operations-page.module.css";
import { OperatorSignIn } from "./operator-sign-in";
import { signOutOperator, useOperations } from "./use-operations";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How the jobs of everybody go, for who looks after the server. */
export function OperationsPage() {
  const t = useTranslations("operations");
  const sentenceOf = useErrorSentence();
  const { operations, error, refresh } = useOperations();
  const status = error instanceof ApiError ? error.status : null;
  if (status === 404) {
    return <Signpost title={t("none")} documentTitle={t("pageTitle")} text={t("noneText")} />;
  }
  return (
    <Page
      title={t("title")}
      back={t("back")}
      beside={
        operations ? (
          <p className={classes.soft}>
            {t("asOf", { at: formatInstant(operations.at, "moment", readersZone) })}{" "}
            <Button variant="subtle" px="xs" onClick={() => signOutOperator().then(refresh)}>
              {t("signIn.signOut")}
            </Button>
          </p>
        ) : null
      }
    >
      <title>{t("pageTitle")}</title>
      {status === 401 ? <OperatorSignIn onSignedIn={refresh} /> : null}
      {error && status !== 401 ? <p role="alert">{sentenceOf(error)}</p> : null}
      {!operations && !error ? <Skeleton height={200} /> : null}
      {operations ? (
        <>
          <AlertBanners alerts={operations.alerts} />
          <OperationsFacts operations={operations} />
          <section aria-labelledby="kinds">
            <h2 id="kinds" className={classes.title}>
              {t("lastHour")}
            </h2>
            <OperationsKinds kinds={operations.kinds} />
          </section>
          <section aria-labelledby="stuck">
            <h2 id="stuck" className={classes.title}>
              {t("stuckJobs")}
            </h2>
            <StuckJobs stuck={operations.stuck} />
          </section>
        </>
      ) : null}
    </Page>
  );
}
