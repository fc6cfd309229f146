import { useFormatter, useTranslations } from "use-intl";
import type { ServerSetup } from "@/lib/operations/server-setup.schema";
import classes from "./privacy-note.module.css";

type Parts = ServerSetup["parts"];

/** Says only what the server tells about itself. */
export function PrivacyNote({ parts }: { parts: Parts }) {
  const t = useTranslations("home.privacy");
  const format = useFormatter();
  const { embeddings } = parts;
  const keepers = keepersOf(parts);
  const kept = keepers.length > 0 ? t("keptAt", { keepers: format.list(keepers) }) : null;
  const here = kept ? t("onThisServer") : t("nothingLeaves");
  const sentences = [t("onlyYou"), kept, embeddings === "gemini" ? t("gemini") : here];
  return <p className={classes.note}>{sentences.filter(Boolean).join(" ")}</p>;
}

/** Who keeps what is uploaded, beside this server. */
function keepersOf({ database, files }: Parts): string[] {
  return [...(database === "neon" ? ["Neon"] : []), ...(files === "vercel-blob" ? ["Vercel"] : [])];
}
