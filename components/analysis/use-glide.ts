import { type RefObject, useLayoutEffect, useRef } from "react";

const GLIDE_MS = 200;

/**
 * When what a component draws comes, goes or changes its height, has what stands below go to its new place instead of jumping
 * there. A page that is scrolled is kept still by the browser.
 */
export function useGlide(above: RefObject<HTMLElement | null>, below: RefObject<HTMLElement | null>): void {
  const known = useRef<number | null>(null);
  // Has to begin before the browser draws what has moved: an observer would be told too late.
  useLayoutEffect(() => {
    const height = above.current?.offsetHeight ?? 0;
    const moved = (known.current ?? height) - height;
    known.current = height;
    if (moved === 0 || window.scrollY > 0) return;
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    below.current?.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], {
      duration: GLIDE_MS,
      easing: "ease-out",
    });
  });
}
