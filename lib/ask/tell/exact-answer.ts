import type { ChatDays } from "@/lib/periods/period";
import type { AskedAnalysis } from "../tools/tool";
import type { Wording } from "./wording";

/** What a plan is carried out on. */
export interface AskedChat extends AskedAnalysis {
  /** The days of the first and the last message; undefined where none has a time. */
  days: ChatDays | undefined;
  /** In which language it is answered. */
  wording: Wording;
}

/** An exact answer with the messages that show it. `text` cites them as "[12]". */
export interface ExactAnswer {
  text: string;
  evidence: number[];
  /** Messages to quote below the text, in this order. */
  quoted?: number[];
  /** How many messages were counted, where that is what was asked. */
  total?: number;
}
