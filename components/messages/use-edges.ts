import { type RefObject, useEffect, useRef } from "react";
import type { Direction } from "./use-transcript";

interface UseEdgesOptions {
  scroller: RefObject<HTMLElement | null>;
  hasEarlier: boolean;
  hasLater: boolean;
  isBusy: boolean;
  onReach: (direction: Direction) => void;
}

/** Tells when the reader comes near the first or the last message on the page. */
export function useEdges({ scroller, hasEarlier, hasLater, isBusy, onReach }: UseEdgesOptions) {
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isBusy || !scroller.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
        if (hasEarlier && top.current && reached.includes(top.current)) onReach("earlier");
        else if (hasLater && bottom.current && reached.includes(bottom.current)) onReach("later");
      },
      { root: scroller.current, rootMargin: "600px 0px" },
    );
    if (top.current) observer.observe(top.current);
    if (bottom.current) observer.observe(bottom.current);
    return () => observer.disconnect();
  }, [scroller, hasEarlier, hasLater, isBusy, onReach]);

  return { top, bottom };
}
