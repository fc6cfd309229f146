import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { formatDollars } from "@/components/intl/format-number";
import type { GeminiToday } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";

/** What the reader has used of Gemini today, and what is left of their share. */
export function GeminiSection({ today }: { today: GeminiToday }) {
  const t = useTranslations("accounts.gemini");
  const { tokens, tokenLimit, embeddings: texts, embeddingLimit, dollars, pricesCheckedOn } = today;
  const facts = [
    tokenLimit === null ? t("tokens", { tokens }) : t("tokensOf", { tokens, limit: tokenLimit }),
    embeddingLimit === null
      ? t("embeddings", { texts })
      : t("embeddingsOf", { texts, limit: embeddingLimit }),
    dollars === null ? null : t("cost", { cost: formatDollars(dollars) }),
  ];
  return (
    <section className={classes.section} aria-labelledby="gemini" data-testid="gemini-today">
      <h2 id="gemini" className={classes.title}>
        {t("title")}
      </h2>
      <p className={classes.lead}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <p className={classes.soft}>
        {t("note")} {dollars === null ? null : t("prices", { day: formatCalendar(pricesCheckedOn, "day") })}
      </p>
    </section>
  );
}
