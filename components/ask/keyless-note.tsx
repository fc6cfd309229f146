import { Code } from "@mantine/core";
import classes from "./keyless-note.module.css";

/** Said once in a conversation: what the answers are without a key, and how to get the other kind. */
export function KeylessNote() {
  return (
    <p className={classes.note}>
      Nothing was sent anywhere to find these. To get answers in whole sentences instead, put a Gemini key in{" "}
      <Code>GEMINI_API_KEY</Code> on the server and restart it.
    </p>
  );
}
