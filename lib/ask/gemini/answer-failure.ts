import { AppError } from "@/lib/errors/app-error";
import { geminiFailure } from "@/lib/gemini/gemini-failure";

/** Why there is no answer by Gemini, or no end of one, and what to do: `answer-unavailable` in plain words. */
export function answerFailure(
  cause: unknown,
  { isBegun, deadline, seconds }: { isBegun: boolean; deadline: AbortSignal; seconds: number },
): AppError {
  const reason = deadline.aborted
    ? `Gemini took longer than ${seconds} seconds. Ask again, or for less at once.`
    : explain(cause, isBegun);
  return new AppError("answer-unavailable", reason, { cause });
}

function explain(cause: unknown, isBegun: boolean): string {
  const failure = geminiFailure(cause);
  switch (failure.reason) {
    case "key-refused":
      return "Gemini refused the key. Check GEMINI_API_KEY on the server.";
    case "budget-used":
      return "You have used what one person may use of Gemini on this server today. It starts anew at midnight UTC.";
    case "quota-exhausted":
      return "The quota of the Gemini key is used up for today. Ask again tomorrow, or use a key with a larger quota.";
    case "rate-limited":
      return `Gemini is asked too often at the moment. Ask again in ${inSeconds(failure.retryAfterMs)}.`;
    case "refused":
      return "Gemini did not accept the question. Check GEMINI_ANSWER_MODEL on the server.";
    case "blocked":
      return isBegun
        ? "Gemini declined to go on with this answer. Ask in other words."
        : "Gemini declined to answer this from these messages. Ask in other words.";
    case "empty":
      return "Gemini gave no answer to this question. Ask in other words.";
    case "unavailable":
      return isBegun
        ? "Gemini stopped in the middle of its answer. Ask again in a minute."
        : "Gemini could not be reached, or its answer could not be read. Ask again in a minute.";
  }
}

function inSeconds(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}
