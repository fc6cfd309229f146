import { type RefObject, useEffect, useState } from "react";

/** As good as there. */
const NEAR_PX = 160;

/** Whether a box is scrolled to its beginning, and to its end. */
export function useScrollEnds(scroller: RefObject<HTMLElement | null>): { atStart: boolean; atEnd: boolean } {
  const [ends, setEnds] = useState({ atStart: true, atEnd: true });

  // Upon every drawing too: what is read makes the box higher.
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const atStart = box.scrollTop < NEAR_PX;
      const atEnd = box.scrollHeight - box.clientHeight - box.scrollTop < NEAR_PX;
      setEnds((known) => (known.atStart === atStart && known.atEnd === atEnd ? known : { atStart, atEnd }));
    };
    look();
    box.addEventListener("scroll", look, { passive: true });
    return () => box.removeEventListener("scroll", look);
  });
  return ends;
}
