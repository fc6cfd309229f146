import { useTranslations } from "use-intl";
import type { ServerSetup } from "@/lib/operations/server-setup.schema";
import type { SampleGlimpse } from "@/lib/sample/sample-glimpse.schema";
import { DropZone } from "./drop-zone";
import classes from "./first-visit.module.css";
import { PrivacyNote } from "./privacy-note";
import { SampleButton } from "./sample-button";
import { Specimen } from "./specimen";
import type { Upload } from "./use-upload";

interface FirstVisitProps {
  upload: Upload;
  isReady: boolean;
  maxUploadBytes: number;
  parts: ServerSetup["parts"];
  glimpse: SampleGlimpse;
}

export function FirstVisit({ upload, isReady, maxUploadBytes, parts, glimpse }: FirstVisitProps) {
  const t = useTranslations("home.firstVisit");
  return (
    <div className={classes.spread}>
      <div className={classes.intake}>
        <h1 className={classes.headline}>{t("headline")}</h1>
        <p className={classes.lead}>{t("lead")}</p>
        <DropZone upload={upload} isReady={isReady} maxUploadBytes={maxUploadBytes} />
        <div className={classes.after}>
          <SampleButton upload={upload} isReady={isReady} isProminent />
          <PrivacyNote parts={parts} />
        </div>
      </div>
      <Specimen glimpse={glimpse} />
    </div>
  );
}
