import { useTranslations } from "use-intl";
import { formatCents } from "@/components/intl/format-number";
import type { AnswerCost as Cost } from "@/lib/ask/chat.schema";
import classes from "./answer-cost.module.css";

/** What a written answer took, for those who pay for it. */
export function AnswerCost({ cost: { inputTokens, outputTokens, dollars } }: { cost: Cost }) {
  const t = useTranslations("ask");
  const tokens = inputTokens + outputTokens;
  return (
    <p className={classes.cost} data-testid="answer-cost">
      {dollars === null
        ? t("cost.tokens", { tokens })
        : t("cost.priced", { tokens, cents: formatCents(dollars) })}
    </p>
  );
}
