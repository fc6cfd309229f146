import { useTranslations } from "use-intl";
import type { Parts } from "@/components/chrome/use-health";
import { formatList } from "@/components/intl/formats";
import type { Translate } from "@/components/texts/translate";
import classes from "./privacy-note.module.css";

/** Says only what the server has confirmed about itself; keeps its line until then. */
export function PrivacyNote({ parts }: { parts: Parts | undefined }) {
  const t = useTranslations("home.privacy");
  return <p className={classes.note}>{parts ? `${t("onlyYou")} ${whereItGoes(parts, t)}` : null}</p>;
}

function whereItGoes({ database, files, embeddings }: Parts, t: Translate<"home.privacy">): string {
  const keepers = [...(database === "neon" ? ["Neon"] : []), ...(files === "vercel-blob" ? ["Vercel"] : [])];
  const kept = keepers.length > 0 ? t("keptAt", { keepers: formatList(keepers) }) : null;
  if (embeddings === "gemini") return [kept, t("gemini")].filter(Boolean).join(" ");
  return kept ? `${kept} ${t("onThisServer")}` : t("nothingLeaves");
}
