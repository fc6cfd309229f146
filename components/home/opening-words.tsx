import classes from "./opening-words.module.css";

/** Who wrote a message of a chat's beginning and what, in one line. */
export function OpeningWords({ author, text }: { author: string; text: string }) {
  return (
    <span className={classes.words} dir="auto">
      <bdi className={classes.author}>{author}</bdi> {text}
    </span>
  );
}
