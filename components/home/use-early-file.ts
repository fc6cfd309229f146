import { type RefObject, useEffect } from "react";

/** Takes a file that was put into the file input of an element before the page could listen to it. */
export function useEarlyFile(
  within: RefObject<HTMLElement | null>,
  isListening: boolean,
  onFile: (file: File) => void,
) {
  useEffect(() => {
    const input = within.current?.querySelector<HTMLInputElement>("input[type=file]");
    const file = input?.files?.[0];
    if (isListening && file) onFile(file);
  }, [within, isListening, onFile]);
}
