import { type KeyboardEvent, useState } from "react";

const directions: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Lets arrows move between the cells of a heat map, of which one at a time is a stop of the tab key. A cell has `data-cell`
 * with its key; the container gets `onKeyDown`.
 */
export function useCellFocus(firstStop: string) {
  const [stop, setStop] = useState(firstStop);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const direction = directions[event.key];
    const from = document.activeElement?.closest("[data-cell]");
    if (!direction || !from) return;
    const next = nearest(from, [...event.currentTarget.querySelectorAll("[data-cell]")], direction);
    if (!(next instanceof HTMLElement || next instanceof SVGElement)) return;
    event.preventDefault();
    next.focus();
  }

  const cellProps = (key: string) => ({
    "data-cell": key,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => setStop(key),
  });
  return { onKeyDown, cellProps };
}

/** The next cell in a direction: what lies aside of it counts as far away. */
function nearest(from: Element, cells: Element[], [x, y]: [number, number]): Element | undefined {
  const start = from.getBoundingClientRect();
  const ranked = cells.flatMap((cell) => {
    const { left, top } = cell.getBoundingClientRect();
    const ahead = (left - start.left) * x + (top - start.top) * y;
    const aside = Math.abs((left - start.left) * y) + Math.abs((top - start.top) * x);
    return ahead > 1 ? { cell, distance: ahead + 10 * aside } : [];
  });
  return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.cell;
}
