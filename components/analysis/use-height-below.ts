import { type RefObject, useEffect } from "react";

/** Lets an element reach from where it is to the bottom of the window, however far the page is scrolled. */
export function useHeightBelow(element: RefObject<HTMLElement | null>, isOn: boolean) {
  useEffect(() => {
    const target = element.current;
    if (!isOn || !target) return;
    let frame = 0;
    const fit = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        target.style.height = `${window.innerHeight - target.getBoundingClientRect().top}px`;
      });
    };
    const observer = new ResizeObserver(fit);
    observer.observe(document.body);
    window.addEventListener("scroll", fit, { passive: true });
    window.addEventListener("resize", fit);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener("scroll", fit);
      window.removeEventListener("resize", fit);
      target.style.height = "";
    };
  }, [element, isOn]);
}
