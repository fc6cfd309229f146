import { type RefObject, useEffect } from "react";

/** Gives the focus to the element that the address names, once it can take it. */
export function useFocusFromAddress(element: RefObject<HTMLElement | null>, isReady: boolean) {
  useEffect(() => {
    const target = element.current;
    if (!isReady || !target) return;
    const focus = () => {
      if (window.location.hash === `#${target.id}`) target.focus();
    };
    focus();
    window.addEventListener("hashchange", focus);
    return () => window.removeEventListener("hashchange", focus);
  }, [element, isReady]);
}
