import type { Parts } from "@/components/chrome/use-health";
import { DropZone } from "./drop-zone";
import classes from "./first-visit.module.css";
import { PrivacyNote } from "./privacy-note";
import { SampleButton } from "./sample-button";
import { Specimen } from "./specimen";
import type { Upload } from "./use-upload";

interface FirstVisitProps {
  upload: Upload;
  isReady: boolean;
  maxUploadBytes: number | undefined;
  parts: Parts | undefined;
}

export function FirstVisit({ upload, isReady, maxUploadBytes, parts }: FirstVisitProps) {
  return (
    <div className={classes.spread}>
      <div className={classes.intake}>
        <h1 className={classes.headline}>Ask years of messages anything, and see who said so and when.</h1>
        <p className={classes.lead}>
          Drop in a chat you exported. A minute later you know who wrote what and when, and every question you
          ask it is answered with the messages the answer comes from.
        </p>
        <DropZone upload={upload} isReady={isReady} maxUploadBytes={maxUploadBytes} />
        <div className={classes.after}>
          <SampleButton upload={upload} isReady={isReady} isProminent />
          <PrivacyNote parts={parts} />
        </div>
      </div>
      <Specimen />
    </div>
  );
}
