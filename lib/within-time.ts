/**
 * Does a call to a service that may not answer. Its signal ends the call.
 * @throws its error, or a `TimeoutError` after `timeoutMs`
 */
export async function withinTime<T>(
  timeoutMs: number,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // By its usual reason: @vercel/blob takes any other for an error of the network, and tries again.
      abort.abort();
      reject(new DOMException(`There was no answer for ${timeoutMs} ms.`, "TimeoutError"));
    }, timeoutMs);
  });
  try {
    // The SDK sees an abort only once it has waited for its next try.
    return await Promise.race([call(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
