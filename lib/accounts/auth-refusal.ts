import "server-only";
import { isAPIError } from "better-auth/api";
import { AppError } from "@/lib/errors/app-error";

const refusals: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: () =>
    new AppError("wrong-credentials", "The e-mail and the password do not belong together."),
  INVALID_PASSWORD: () => new AppError("wrong-credentials", "This is not your present password."),
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: () =>
    new AppError("email-taken", "There is an account with this e-mail already. Sign in to it instead."),
};

/** Runs what better-auth does for us. @throws AppError in the place of what it refuses */
export async function refusedPlainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = isAPIError(error) ? refusals[String(error.body?.code)]?.() : undefined;
    throw refusal ?? error;
  }
}
