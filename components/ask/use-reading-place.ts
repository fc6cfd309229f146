import { type RefObject, useCallback, useEffect } from "react";
import { useConversation } from "./conversation-provider";

/** Where somebody reads a conversation: how far below the top of a turn. */
export interface ReadingPlace {
  /** The last turn when they were there. */
  newest: string;
  turn: string;
  offset: number;
}

/**
 * Shows a new turn from its top. A conversation that is only shown somewhere else on the page, as when a citation opens the
 * transcript, goes on where it was read. Gives what to do when it is scrolled.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>): () => void {
  const { turns, place } = useConversation();
  const newest = turns.at(-1)?.key;

  useEffect(() => {
    const box = scroller.current;
    if (!box || newest === undefined) return;
    const known = place.current?.newest === newest ? place.current : { turn: newest, offset: 0 };
    const turn = box.querySelector(`[data-turn="${CSS.escape(known.turn)}"]`);
    if (turn instanceof HTMLElement) box.scrollTop = turn.offsetTop + known.offset;
  }, [scroller, place, newest]);

  return useCallback(() => {
    const box = scroller.current;
    if (!box || newest === undefined) return;
    const shown = [...box.querySelectorAll<HTMLElement>("[data-turn]")].find(
      (turn) => turn.offsetTop + turn.offsetHeight > box.scrollTop,
    );
    if (!shown?.dataset.turn) return;
    place.current = { newest, turn: shown.dataset.turn, offset: box.scrollTop - shown.offsetTop };
  }, [scroller, place, newest]);
}
