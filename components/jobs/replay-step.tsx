import { Button } from "@mantine/core";
import { replayJob } from "@/components/analyses/steer-job";
import { useSteering } from "@/components/analysis/use-steering";
import classes from "./run-steps.module.css";
import type { ToldStep } from "./step-words";

interface ReplayStepProps {
  jobId: string;
  step: ToldStep;
  onChanged: () => Promise<unknown> | undefined;
}

/** Does a failed run once more from one of its steps on. */
export function ReplayStep({ jobId, step, onChanged }: ReplayStepProps) {
  const { isBusy, problem, steer } = useSteering(onChanged);
  return (
    <span className={classes.replay}>
      <Button
        variant="subtle"
        size="compact-sm"
        h={40}
        loading={isBusy}
        aria-label={`Replay from “${step.title}”`}
        onClick={() => steer(() => replayJob(jobId, step.key))}
      >
        Replay from here
      </Button>
      {problem ? <span role="alert">{problem}</span> : null}
    </span>
  );
}
