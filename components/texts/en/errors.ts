import type { ErrorCode } from "@/lib/errors/error-code.schema";

/** Refusals by their code, for languages that the server does not speak and answers that have no sentence. */
export const errors = {
  unreachable: "The server did not answer. Check that it is running and try again.",
  "bad-request": "The server did not understand this request. Load the page again and try once more.",
  "not-signed-in": "This needs a sign-in first.",
  "wrong-credentials": "The e-mail and the password do not belong together.",
  "email-taken": "There is an account with this e-mail already. Sign in to it instead.",
  "last-way-in": "This is the only way to sign in to the account. Set a password first.",
  "sign-up-closed": "New accounts are not made on this server. Ask whoever runs it for one.",
  "not-found": "There is nothing at this address, or it belongs to someone else.",
  "method-not-allowed": "This address does not take such a request.",
  "not-ready": "This is not ready yet. Try again in a moment.",
  "cross-site": "This request came from another site and was not carried out.",
  conflict: "That does not go with what is being done just now. Load the page again to see how things stand.",
  "upload-too-large": "This file is larger than this server takes. Export the chat without media.",
  "upload-cut-off": "The file did not arrive whole. Send it again.",
  "storage-full": "This server has no space left for the file.",
  "storage-unavailable": "The store for files cannot be reached at the moment. Try again later.",
  "database-unavailable":
    "The database of this server does not answer at the moment. Nothing was lost; try again in a moment.",
  "empty-file": "This file is empty. Export the chat again and upload the new file.",
  "unknown-format": "This is no chat export that can be read. See below how each app exports a chat.",
  "no-chat-found": "There is no chat in this file. Export the chat again.",
  "chat-as-web-page":
    "This export holds the chat as web pages. Export it again as JSON (Messenger, Instagram, Discord) or as text (iMessage).",
  "no-messages": "There are no messages in this file. Export the chat again.",
  "not-text": "This file is not text. Drop in the export of a chat.",
  "columns-unclear": "It is not clear which column of this table holds what.",
  "damaged-file": "This file is damaged. Export the chat again.",
  "damaged-archive":
    "This archive is damaged. Export the chat again, or unpack it and drop in the chat alone.",
  "password-protected": "This archive is protected with a password. Unpack it and drop in the chat.",
  "archive-bomb": "This archive holds too much. Upload only the exported chat.",
  "chat-not-in-export": "This chat is not in the file any more. Upload the export again.",
  "upload-gone": "The uploaded file is no longer here. Upload the export again.",
  "embedding-key-refused":
    "Google refused the Gemini key of this server. Whoever runs the server has to set another.",
  "embedding-quota-exhausted": "The quota of this server’s Gemini key is used up. Try again later.",
  "gemini-budget-used":
    "You have used what one person may use of Gemini on this server today. It starts anew at midnight UTC.",
  "embedding-unavailable": "Google’s index service did not answer. Try again later.",
  "answer-unavailable": "No answer could be written just now. Try again in a moment.",
  cancelled: "This was cancelled.",
  "too-many-jobs": "Too many jobs are waiting already. Wait until some of them are done.",
  "too-many-streams": "This is open in too many tabs. Close some of them.",
  "too-many-requests": "That was a lot in a short time. Try again in a moment.",
  "export-gone": "This file was deleted, a day after it was made. Export once more.",
  internal: "The server could not do that. Nothing of yours was changed; try again in a moment.",
} as const satisfies Record<ErrorCode | "unreachable", string>;
