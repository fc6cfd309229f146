import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

interface Place {
  id: string;
  top: number;
}

/** Keeps the message at the top of the scroller where it is while others come in above or below it. */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, content: unknown) {
  const place = useRef<Place | null>(null);

  const remember = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const edge = box.getBoundingClientRect().top;
    const first = Array.from(box.querySelectorAll("[data-message]")).find(
      (element) => element.getBoundingClientRect().bottom > edge,
    );
    place.current = first ? { id: first.id, top: first.getBoundingClientRect().top } : null;
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the messages on the page have changed
  useLayoutEffect(() => {
    const kept = place.current;
    place.current = null;
    const element = kept ? document.getElementById(kept.id) : null;
    if (kept && element && scroller.current) {
      scroller.current.scrollTop += element.getBoundingClientRect().top - kept.top;
    }
  }, [content, scroller]);

  return remember;
}
