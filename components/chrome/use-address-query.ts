import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

/**
 * The query of the address, and how to change it without going anywhere. A change holds at once: the router takes a moment to
 * draw it, and puts older addresses back meanwhile, so that a second change would undo the first.
 */
export function useAddressQuery(): {
  query: URLSearchParams;
  change: (next: (query: URLSearchParams) => URLSearchParams) => void;
} {
  const path = usePathname();
  const drawn = useSearchParams().toString();
  const [wanted, setWanted] = useState<string | null>(null);
  /** What the router may still draw on its way to what is wanted. */
  const onTheWay = useRef<string[]>([]);

  useEffect(() => {
    if (wanted === null || (drawn !== wanted && onTheWay.current.includes(drawn))) return;
    onTheWay.current = [];
    setWanted(null);
  }, [drawn, wanted]);

  const current = useRef(drawn);
  current.current = wanted ?? drawn;
  const change = useCallback(
    (next: (query: URLSearchParams) => URLSearchParams) => {
      onTheWay.current.push(current.current);
      current.current = next(new URLSearchParams(current.current)).toString();
      setWanted(current.current);
      window.history.replaceState(null, "", current.current ? `${path}?${current.current}` : path);
    },
    [path],
  );
  return { query: useMemo(() => new URLSearchParams(wanted ?? drawn), [wanted, drawn]), change };
}
