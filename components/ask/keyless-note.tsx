import { Code } from "@mantine/core";
import classes from "./keyless-note.module.css";

/** Said once in a conversation: what the answers are without a key, and how to get the other kind. */
export function KeylessNote() {
  return (
    <p className={classes.note}>
      These are the messages closest to your question, in their own words: nothing was sent anywhere. To get
      answers in whole sentences, put a Gemini key in <Code>GEMINI_API_KEY</Code> on the server and restart
      it.
    </p>
  );
}
