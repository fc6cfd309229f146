import { useEffect } from "react";

/** Shows the message of the address again when a link to it is followed once more: the address does not change then. */
export function useSameAddress(message: number | null, openMessage: (id: number) => Promise<void>): void {
  useEffect(() => {
    if (message === null) return;
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.href === window.location.href) void openMessage(message).catch(() => undefined);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [message, openMessage]);
}
