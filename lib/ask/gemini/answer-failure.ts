import { AppError } from "@/lib/errors/app-error";
import { geminiFailure } from "@/lib/gemini/gemini-failure";
import type { Wording } from "../tell/wording";

interface Circumstances {
  isBegun: boolean;
  deadline: AbortSignal;
  seconds: number;
}

/** Why there is no answer by Gemini, or no end of one, and what to do: `answer-unavailable` in the words of the answer. */
export function answerFailure(cause: unknown, circumstances: Circumstances, wording: Wording): AppError {
  return new AppError("answer-unavailable", explain(cause, circumstances, wording), { cause });
}

function explain(cause: unknown, { isBegun, deadline, seconds }: Circumstances, wording: Wording): string {
  if (deadline.aborted) return wording.say("failures.deadline", { seconds: wording.numeral(seconds) });
  const failure = geminiFailure(cause);
  switch (failure.reason) {
    case "rate-limited": {
      const count = Math.max(1, Math.ceil(failure.retryAfterMs / 1000));
      return wording.say("failures.rate-limited", { count, seconds: wording.numeral(count) });
    }
    case "blocked":
      return wording.say(isBegun ? "failures.blockedMidway" : "failures.blocked");
    case "unavailable":
      return wording.say(isBegun ? "failures.unavailableMidway" : "failures.unavailable");
    default:
      return wording.say(`failures.${failure.reason}`);
  }
}
