import { type RefObject, useCallback, useRef } from "react";

interface Place {
  id: string;
  top: number;
}

/** Keeps the message at the top of the scroller where it is while others come in above or below it. */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>) {
  const place = useRef<Place | null>(null);

  /** To be called before the messages change. */
  const remember = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const edge = box.getBoundingClientRect().top;
    const first = Array.from(box.querySelectorAll("[data-message]")).find(
      (element) => element.getBoundingClientRect().bottom > edge,
    );
    place.current = first ? { id: first.id, top: first.getBoundingClientRect().top } : null;
  }, [scroller]);

  /** To be called once they have changed, before the page is painted. */
  const restore = useCallback(() => {
    const kept = place.current;
    place.current = null;
    const element = kept ? document.getElementById(kept.id) : null;
    if (kept && element && scroller.current) {
      scroller.current.scrollTop += element.getBoundingClientRect().top - kept.top;
    }
  }, [scroller]);

  return { remember, restore };
}
