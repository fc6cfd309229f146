import "server-only";
import type { Asked } from "../answer";
import { answerMode } from "../answer-mode";
import type { Wording } from "./wording";

/** What a server without a key says of its answers, once in a thread; nothing where the model was only not wanted. */
export function keylessNote({ history }: Pick<Asked, "history">, wording: Wording): string[] {
  return answerMode() === "keyless" && history.length === 0 ? [wording.say("notes.keyless")] : [];
}
