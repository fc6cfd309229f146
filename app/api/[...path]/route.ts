import { notFound } from "@/lib/errors/not-found";
import { errorResponse } from "@/lib/http/error-response";

/** Every address of the API at which there is nothing. */
const nothing = (request: Request) => errorResponse(notFound(), request);

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
export const OPTIONS = nothing;
