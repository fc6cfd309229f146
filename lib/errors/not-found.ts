import { AppError } from "./app-error";

/** There is no such thing, or it is somebody else's, which must look the same. */
export function notFound(): AppError {
  return new AppError("not-found", "There is nothing at this address, or it belongs to someone else.");
}
