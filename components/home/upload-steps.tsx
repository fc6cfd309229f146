import { Button, Progress } from "@mantine/core";
import { formatBytes, formatShare } from "@/components/intl/format-number";
import { ChooseChatDialog } from "./choose-chat-dialog";
import { DateOrderDialog } from "./date-order-dialog";
import type { UploadState } from "./upload-state";
import classes from "./upload-steps.module.css";
import type { Upload } from "./use-upload";

function sentenceFor(state: UploadState): string {
  switch (state.step) {
    case "uploading":
      return state.share < 1
        ? `Uploading ${formatBytes(state.sizeBytes)}, ${formatShare(state.share)} there`
        : "Taking a first look at the file";
    case "surveying":
      return "Finding the chats in the file";
    case "starting":
      return "Opening the analysis";
    default:
      return "One question before it starts";
  }
}

/** The way of one file: bar, sentence, a way out, and the questions that only the reader can answer. */
export function UploadSteps({ upload }: { upload: Upload }) {
  const { state } = upload;
  if (state.step === "idle" || state.step === "failed") return null;
  const name = "name" in state ? state.name : state.upload.name;
  const isAsking = state.step === "choosing-chat" || state.step === "choosing-order";
  const isMeasured = state.step === "uploading" && state.share < 1;
  return (
    <section className={classes.steps} aria-label="Upload" data-testid="upload-progress">
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        <p className={classes.sentence} role="status">
          {sentenceFor(state)}
        </p>
      </div>
      {state.step === "starting" ? null : (
        <Button variant="default" onClick={upload.cancel}>
          Cancel
        </Button>
      )}{" "}
      {isAsking ? null : (
        <Progress
          className={classes.bar}
          value={isMeasured ? state.share * 100 : 100}
          animated={!isMeasured}
          aria-label="Upload progress"
        />
      )}
      {state.step === "choosing-chat" ? (
        <ChooseChatDialog
          chats={state.chats}
          onChoose={(chat) => upload.takeChat(state.upload, chat)}
          onCancel={upload.cancel}
        />
      ) : null}
      {state.step === "choosing-order" ? (
        <DateOrderDialog
          chat={state.chat}
          onChoose={(order) => upload.takeOrder(state.upload, state.chat, order)}
          onCancel={upload.cancel}
        />
      ) : null}
    </section>
  );
}
