"use client";

import { Dropzone } from "@mantine/dropzone";
import { useRef } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { inFittingUnit } from "@/components/intl/format-number";
import { CHOOSE_FILE } from "./choose-file";
import classes from "./drop-zone.module.css";
import { SUPPORTED_APPS } from "./supported-apps";
import { UploadSteps } from "./upload-steps";
import { useEarlyFile } from "./use-early-file";
import { useFocusFromAddress } from "./use-focus-from-address";
import { usePastedFile } from "./use-pasted-file";
import type { Upload } from "./use-upload";

interface DropZoneProps {
  upload: Upload;
  isReady: boolean;
  maxUploadBytes: number;
  isCompact?: boolean;
}

/** Where an export is dropped, chosen or pasted; while one is on its way, the way itself stands here. */
export function DropZone({ upload, isReady, maxUploadBytes, isCompact = false }: DropZoneProps) {
  const t = useTranslations("home.drop");
  const format = useFormatter();
  const most = inFittingUnit(maxUploadBytes);
  const isOpen = upload.state.step === "idle" || upload.state.step === "failed";
  const chooser = useRef<HTMLButtonElement>(null);
  useFocusFromAddress(chooser, isReady && isOpen);
  const zone = useRef<HTMLDivElement>(null);
  usePastedFile(isReady && isOpen, upload.takeFile);
  useEarlyFile(zone, isReady && isOpen, upload.takeFile);
  if (!isOpen) return <UploadSteps upload={upload} />;
  return (
    <div ref={zone}>
      {upload.state.step === "failed" ? (
        <div className={classes.problem} role="alert">
          {upload.state.name ? <p className={classes.problemFile}>{upload.state.name}</p> : null}
          <p>{upload.state.message}</p>
        </div>
      ) : null}
      <Dropzone
        classNames={{ root: classes.zone, inner: classes.inner }}
        multiple={false}
        disabled={!isReady}
        onDrop={([file]) => file && upload.takeFile(file)}
        onReject={() => upload.refuse(t("oneAtATime"))}
        activateOnKeyboard={false}
        data-compact={isCompact || undefined}
        data-testid="drop-zone"
        inputProps={{ "aria-label": t("label"), autoComplete: "off" }}
      >
        <span className={classes.icon}>
          <Icon name="upload" size={isCompact ? 22 : 28} />
        </span>
        <span>
          <span className={classes.call}>
            {t.rich("call", {
              button: (words) => (
                <button
                  type="button"
                  ref={chooser}
                  id={CHOOSE_FILE}
                  className={classes.choose}
                  disabled={!isReady}
                >
                  {words}
                </button>
              ),
            })}
          </span>
          <span className={classes.formats}>
            {t("apps", { apps: SUPPORTED_APPS.join(", ") })}{" "}
            {t("kindsUpTo", { size: format.number(most.value, most.options) })}
          </span>
        </span>
      </Dropzone>
    </div>
  );
}
