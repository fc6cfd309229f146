import { useWindowEvent } from "@mantine/hooks";
import { isTypingIn } from "@/components/chrome/is-typing-in";

/** Marks the field in which the things of a page are searched. A page has at most one. */
export const pageSearch = { "data-page-search": true };

/** `/` goes to the search of the page, wherever that key needs Shift too, and never while somebody types. */
export function usePageSearchKey() {
  useWindowEvent("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTypingIn(event.target) || document.querySelector('[aria-modal="true"]')) return;
    const field = document.querySelector<HTMLElement>("[data-page-search]");
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
