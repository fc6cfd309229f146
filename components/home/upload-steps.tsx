import { Button, Progress } from "@mantine/core";
import { useTranslations } from "use-intl";
import { formatBytes, formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import { ChooseChatsDialog } from "./choose-chats-dialog";
import { ColumnsDialog } from "./columns-dialog";
import { CostDialog } from "./cost-dialog";
import { DateOrderDialog } from "./date-order-dialog";
import { SameChatDialog } from "./same-chat-dialog";
import type { UploadState } from "./upload-state";
import classes from "./upload-steps.module.css";
import type { Upload } from "./use-upload";

const askingSteps: ReadonlySet<UploadState["step"]> = new Set([
  "choosing-columns",
  "choosing-chats",
  "recognised",
  "choosing-order",
  "asking-cost",
]);

function sentenceFor(state: UploadState, t: Translate<"home.upload">): string {
  switch (state.step) {
    case "uploading":
      return state.share < 1
        ? t("uploading", { size: formatBytes(state.sizeBytes), share: formatShare(state.share) })
        : t("looking");
    case "surveying":
      return t("surveying");
    case "starting":
      return t("starting");
    default:
      return t("asking");
  }
}

/** The way of one file: bar, sentence, a way out, and the questions that only the reader can answer. */
export function UploadSteps({ upload }: { upload: Upload }) {
  const t = useTranslations("home.upload");
  const { state } = upload;
  if (state.step === "idle" || state.step === "failed") return null;
  const isAsking = askingSteps.has(state.step);
  const isMeasured = state.step === "uploading" && state.share < 1;
  return (
    <section className={classes.steps} aria-label={t("label")} data-testid="upload-progress">
      <div className={classes.words}>
        <p className={classes.name}>{state.name}</p>
        <p className={classes.sentence} role="status">
          {sentenceFor(state, t)}
        </p>
      </div>
      {state.step === "starting" ? null : (
        <Button variant="default" onClick={upload.cancel}>
          {t("cancel")}
        </Button>
      )}
      {isAsking ? null : (
        <Progress
          className={classes.bar}
          value={isMeasured ? state.share * 100 : 100}
          animated={!isMeasured}
          aria-label={t("progress")}
        />
      )}
      {state.step === "choosing-columns" ? (
        <ColumnsDialog
          uploadId={state.upload.id}
          table={state.table}
          onChoose={(columns) => upload.takeColumns(state.upload, columns)}
          onCancel={upload.cancel}
        />
      ) : null}
      {state.step === "choosing-chats" ? (
        <ChooseChatsDialog
          chats={state.chats}
          onChoose={(chats, isJoined) => upload.takeChats(state.upload, chats, { isJoined })}
          onCancel={upload.cancel}
        />
      ) : null}
      {state.step === "asking-cost" ? (
        <CostDialog
          cost={state.cost}
          onAccept={() => upload.acceptCost(state.chosen, state.dateOrder)}
          onCancel={upload.cancel}
        />
      ) : null}
      {state.step === "recognised" ? (
        <SameChatDialog
          recognised={state.recognised}
          onAdd={() => upload.addNew(state.chosen, state.recognised)}
          onOpen={upload.open}
          onKeepApart={() => upload.keepApart(state.chosen)}
          onCancel={upload.cancel}
        />
      ) : null}
      {state.step === "choosing-order" ? (
        <DateOrderDialog
          chat={state.unclear}
          onChoose={(order) => upload.takeOrder(state.chosen, order)}
          onCancel={upload.cancel}
        />
      ) : null}
    </section>
  );
}
