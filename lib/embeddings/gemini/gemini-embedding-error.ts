import { EmbeddingError } from "@/lib/embeddings/embedding-error";
import { geminiFailure } from "@/lib/gemini/gemini-failure";

/** What a failed call of the SDK means for the work that needs the embeddings. */
export function toEmbeddingError(cause: unknown): EmbeddingError {
  const failure = geminiFailure(cause);
  switch (failure.reason) {
    case "key-refused":
      return new EmbeddingError(
        "permanent",
        "embedding-key-refused",
        "Gemini refused the key. Check GEMINI_API_KEY, then try again.",
        { cause },
      );
    case "budget-used":
      return new EmbeddingError(
        "permanent",
        "gemini-budget-used",
        "You have used what one person may use of Gemini on this server today. What was done is kept: try again after midnight UTC, and it goes on from there.",
        { cause },
      );
    case "quota-exhausted":
      return new EmbeddingError(
        "permanent",
        "embedding-quota-exhausted",
        "The quota of the Gemini key is used up for today. Try again tomorrow, or use a key with a larger quota.",
        { cause },
      );
    case "rate-limited":
      return new EmbeddingError(
        "rate-limited",
        "embedding-unavailable",
        "Gemini asks to slow down. It goes on by itself in a moment.",
        { cause, retryAfterMs: failure.retryAfterMs },
      );
    case "refused":
    case "blocked":
    case "empty":
      return new EmbeddingError(
        "permanent",
        "embedding-unavailable",
        "Gemini did not accept the request. Check GEMINI_EMBEDDING_MODEL, then try again.",
        { cause },
      );
    case "unavailable":
      return unavailable(cause);
  }
}

/** An answer of another shape than asked for, twice: something on the way is out of order. */
export function unparsableAnswer(cause: unknown): EmbeddingError {
  return new EmbeddingError(
    "unparsable",
    "embedding-unavailable",
    "Gemini answered twice with something that is no embedding. Check GEMINI_EMBEDDING_MODEL and GEMINI_BASE_URL, then try again.",
    { cause },
  );
}

function unavailable(cause: unknown): EmbeddingError {
  return new EmbeddingError(
    "transient",
    "embedding-unavailable",
    "Gemini could not be reached or gave no usable answer. Try again in a few minutes.",
    { cause },
  );
}
