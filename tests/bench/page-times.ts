/** What a visitor of a page waits for, in the terms of web.dev. */
export interface PageTimes {
  /** Largest contentful paint. */
  lcpMs: number;
  /** Cumulative layout shift: the largest sum of a run of shifts that follow within a second, of five seconds at most. */
  layoutShift: number;
  /** What tasks of the main thread took beyond 50 ms each. */
  blockedMs: number;
  /** Bytes of scripts as they were sent, compressed. */
  scriptBytes: number;
}

interface Observed {
  lcpMs: number;
  shifts: { at: number; value: number }[];
  blockedMs: number;
}

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };

declare global {
  interface Window {
    observed?: Observed;
  }
}

/** Runs in the page before anything of it. */
export function observePage(): void {
  const observed: Observed = { lcpMs: 0, shifts: [], blockedMs: 0 };
  window.observed = observed;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    observed.lcpMs = startTime;
  });
  observe("layout-shift", (entry) => {
    const { startTime, value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) observed.shifts.push({ at: startTime, value });
  });
  observe("longtask", ({ duration }) => {
    observed.blockedMs += Math.max(0, duration - 50);
  });
}

/** Runs in the page when it is all there. */
export function readPageTimes(): PageTimes {
  const { lcpMs = Number.NaN, blockedMs = Number.NaN, shifts = [] } = window.observed ?? {};
  let layoutShift = 0;
  let run = { begun: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { at, value } of shifts) {
    const goesOn = at - run.last < 1000 && at - run.begun < 5000;
    run = goesOn ? { ...run, last: at, sum: run.sum + value } : { begun: at, last: at, sum: value };
    layoutShift = Math.max(layoutShift, run.sum);
  }
  const scripts = performance
    .getEntriesByType("resource")
    .filter((entry): entry is PerformanceResourceTiming => entry.name.includes("/_next/static/"))
    .filter(({ name }) => /\.js(\?|$)/.test(name));
  const scriptBytes = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { lcpMs, layoutShift, blockedMs, scriptBytes };
}
