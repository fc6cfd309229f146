import { Button } from "@mantine/core";
import { sentenceOf } from "@/components/api/api-error";
import classes from "./unreachable.module.css";

export function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className={classes.box} role="alert">
      <p className={classes.sentence}>{sentenceOf(error)}</p>
      <Button variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
