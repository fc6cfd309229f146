import { z } from "zod";
import { db } from "@/db/client";
import { errorResponse } from "@/lib/http/error-response";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { noteArrival } from "@/lib/uploads/note-arrival";

/** Vercel Blob tells here that a file has arrived. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readJson(request, z.unknown());
    await noteArrival(db(), { request, body });
    return Response.json({ response: "ok" });
  } catch (error) {
    return errorResponse(error, request);
  }
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
