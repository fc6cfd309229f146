// @ts-check

const LOOKED_EVERY_MS = 500;

/** As it was when this process began, before anything took its time. */
const parent = process.ppid;

/**
 * Calls back once the process that started this one is gone. A signal to npm ends npm and the shell it runs a script in, which
 * does not pass it on.
 * @param {() => void} then
 */
export function whenParentEnds(then) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, LOOKED_EVERY_MS);
  watch.unref();
}
