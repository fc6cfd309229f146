import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

/**
 * Changes the query of the address without going anywhere. While the router draws what was written, it puts older addresses back
 * for a moment: so a change builds upon the last one that was written here, until that is drawn or another page is.
 */
export function useAddressQuery(): (next: (query: URLSearchParams) => URLSearchParams) => void {
  const path = usePathname();
  const drawn = useSearchParams().toString();
  const written = useRef<string[]>([]);

  useEffect(() => {
    const isOnItsWay = written.current.includes(drawn) && written.current.at(-1) !== drawn;
    if (!isOnItsWay) written.current = [];
  }, [drawn]);

  return useCallback(
    (next) => {
      const query = next(new URLSearchParams(written.current.at(-1) ?? window.location.search)).toString();
      written.current.push(query);
      window.history.replaceState(null, "", query ? `${path}?${query}` : path);
    },
    [path],
  );
}
