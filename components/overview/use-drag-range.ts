import { type MouseEvent, type PointerEvent, useRef, useState } from "react";

/** A shorter way is a press. */
const LEAST_PIXELS = 6;

export interface DragRange {
  /** The first and the last step, counted from 0. */
  from: number;
  to: number;
}

interface DragRangeOptions {
  /** Steps that the plot is wide. */
  steps: number;
  /** The part of the element that the steps are drawn in. */
  plotOf?: (element: HTMLElement) => Element | null;
  onChoose: (range: DragRange) => void;
}

/** Lets a mouse, a pen or a finger drag over steps from left to right; a press remains a press. */
export function useDragRange({ steps, plotOf, onChoose }: DragRangeOptions) {
  const [range, setRange] = useState<DragRange | null>(null);
  const start = useRef<{ x: number; step: number } | null>(null);
  const hasDragged = useRef(false);

  function stepAt(element: HTMLElement, x: number): number {
    const { left, width } = (plotOf?.(element) ?? element).getBoundingClientRect();
    const step = Math.floor(((x - left) / Math.max(1, width)) * steps);
    return Math.min(steps - 1, Math.max(0, step));
  }

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      hasDragged.current = false;
      if (event.button === 0) {
        start.current = { x: event.clientX, step: stepAt(event.currentTarget, event.clientX) };
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!start.current) return;
      if (!hasDragged.current && Math.abs(event.clientX - start.current.x) < LEAST_PIXELS) return;
      if (!hasDragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      hasDragged.current = true;
      const step = stepAt(event.currentTarget, event.clientX);
      setRange({ from: Math.min(start.current.step, step), to: Math.max(start.current.step, step) });
    },
    onPointerUp() {
      if (hasDragged.current && range) onChoose(range);
      start.current = null;
      setRange(null);
    },
    onPointerCancel() {
      start.current = null;
      setRange(null);
    },
    /** The end of a drag presses nothing. */
    onClickCapture(event: MouseEvent) {
      if (!hasDragged.current) return;
      hasDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
  return { range, handlers };
}
