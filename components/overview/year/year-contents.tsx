import Link from "next/link";
import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import { useFigureScope } from "@/components/overview/figure-scope";
import { SaidList } from "@/components/overview/said-list";
import type { Year } from "@/lib/insights/insights.schema";
import { Plate } from "./plate";
import classes from "./year.module.css";

const MOST_EMOJI = 8;
const MOST_SITES = 5;

/** Words, emoji and links of the year. */
export function YearContents({ told: { years, words, phrases, insights } }: { told: Year }) {
  const t = useTranslations("overview.year");
  const { behind } = useFigureScope();
  const hrefOf = (search: string) => behind({ search });
  const [word] = words;
  const { emoji, domains, media } = insights;
  const attached = media.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {word ? (
        <Plate
          sentence={years.length > 1 ? t("word", { word: word.text }) : t("onlyWord", { word: word.text })}
        >
          <SaidList said={words} hrefOf={hrefOf} />
          <SaidList said={phrases} hrefOf={hrefOf} />
        </Plate>
      ) : null}
      {emoji.length > 0 ? (
        <Plate sentence={t("emoji")}>
          <ul className={classes.emoji}>
            {emoji.slice(0, MOST_EMOJI).map(({ text, count }) => (
              <li key={text}>
                <Link href={hrefOf(text)}>{text}</Link>
                <span>{formatCount(count)}</span>
              </li>
            ))}
          </ul>
        </Plate>
      ) : null}
      {attached > 0 ? (
        <Plate sentence={<Link href={behind({ type: "media" })}>{t("media", { count: attached })}</Link>} />
      ) : null}
      {domains.length > 0 ? (
        <Plate sentence={t("links", { site: domains[0]?.text ?? "" })}>
          <SaidList said={domains.slice(0, MOST_SITES)} hrefOf={hrefOf} />
        </Plate>
      ) : null}
    </>
  );
}
