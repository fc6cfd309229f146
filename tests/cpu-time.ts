/**
 * Milliseconds that this process has computed, on all its threads. Unlike a clock it does not go on while the machine is busy
 * with something else.
 */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
