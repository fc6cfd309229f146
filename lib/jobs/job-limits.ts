/** How much is done at once, and how much may wait. What is over a limit waits in line. */
export const jobLimits = {
  /** Jobs let through to the engine at once. */
  active: 10,
  activePerUser: 3,
  activePerAnalysis: 2,
  /** Steps that run at once, over all jobs of a user. */
  stepsPerUser: 5,
  /** Past this many waiting jobs a user is asked to come back later. */
  waitingPerUser: 20,
};

/** When to come back with another job. */
export const FULL_QUEUE_RETRY_AFTER_SECONDS = 60;
