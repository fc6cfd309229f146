import type { Parts } from "@/components/chrome/use-health";
import classes from "./privacy-note.module.css";

/** Says only what the server has confirmed about itself; keeps its line until then. */
export function PrivacyNote({ parts }: { parts: Parts | undefined }) {
  return (
    <p className={classes.note}>{parts ? `Only you can see what you upload. ${whereItGoes(parts)}` : null}</p>
  );
}

function whereItGoes({ database, files, embeddings }: Parts): string {
  const keepers = [database === "neon" ? "Neon" : null, files === "vercel-blob" ? "Vercel" : null].filter(
    Boolean,
  );
  const kept =
    keepers.length > 0 ? `It is kept at ${keepers.join(" and ")}, who host this server's data.` : null;
  if (embeddings === "gemini") {
    return `${kept ?? ""} This server has a Gemini key, so the text of your messages is sent to Google to index it and to answer your questions.`;
  }
  return kept
    ? `${kept} Reading, indexing and answering happen on this server.`
    : "Nothing leaves this server: reading, indexing and answering happen on it.";
}
