import classes from "./privacy-note.module.css";

/** Says only what the server has confirmed about itself; keeps its line until then. */
export function PrivacyNote({ embeddings }: { embeddings: "local" | "gemini" | undefined }) {
  return (
    <p className={classes.note}>
      {embeddings === "local"
        ? "Only you can see what you upload. Nothing leaves this server: reading, indexing and answering happen on it."
        : null}
      {embeddings === "gemini"
        ? "Only you can see what you upload. This server has a Gemini key, so the text of your messages is sent to Google to index it and to answer your questions."
        : null}
    </p>
  );
}
