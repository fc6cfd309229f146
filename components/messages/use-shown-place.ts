import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { PAGE_SIZE, pageOf } from "./transcript-pages";
import type { Opening } from "./use-transcript";

/** What of a reader means that they want to be somewhere else. */
const OWN_WAYS = ["wheel", "touchmove", "pointerdown", "keydown"] as const;
const NEAR_PX = 1;

/**
 * Keeps the transcript where it was opened while pages come in and find their height, until the reader goes elsewhere.
 */
export function useShownPlace(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  opening: Opening | null,
) {
  const pinned = useRef<Opening | null>(null);
  const seen = useRef(0);
  if (opening && opening.key !== seen.current) {
    seen.current = opening.key;
    pinned.current = opening;
  }

  useEffect(() => {
    const box = scroller.current;
    const letGo = () => {
      pinned.current = null;
    };
    for (const way of OWN_WAYS) box?.addEventListener(way, letGo, { passive: true });
    return () => {
      for (const way of OWN_WAYS) box?.removeEventListener(way, letGo);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !pinned.current) return;
    const top = wantedTop(box, virtualizer, pinned.current);
    if (Math.abs(top - box.scrollTop) > NEAR_PX) box.scrollTop = top;
  });
}

function wantedTop(
  box: HTMLElement,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  opening: Opening,
): number {
  const most = box.scrollHeight - box.clientHeight;
  if (opening.at === "end") return most;
  if (opening.at === "start") return 0;
  const message = box.querySelector(`[data-message="${opening.id}"]`);
  if (message instanceof HTMLElement) {
    const middle = Math.max(16, (box.clientHeight - message.clientHeight) / 2);
    const distance = message.getBoundingClientRect().top - box.getBoundingClientRect().top;
    return Math.max(0, Math.min(most, Math.round(box.scrollTop + distance - middle)));
  }
  const page = pageOf(opening.place);
  const [start] = virtualizer.getOffsetForIndex(page, "start") ?? [0];
  const [end] = virtualizer.getOffsetForIndex(page + 1, "start") ?? [start];
  const share = (opening.place % PAGE_SIZE) / PAGE_SIZE;
  return Math.max(0, Math.min(most, Math.round(start + share * (end - start) - box.clientHeight / 2)));
}
