import { useWindowEvent } from "@mantine/hooks";

/** Takes a file from the clipboard, wherever on the page it is pasted. */
export function usePastedFile(isListening: boolean, onFile: (file: File) => void) {
  useWindowEvent("paste", (event) => {
    const file = event.clipboardData?.files[0];
    if (!file || !isListening) return;
    event.preventDefault();
    onFile(file);
  });
}
