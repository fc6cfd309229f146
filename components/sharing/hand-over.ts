/** A browser reads the picture some time after the press. */
const KEPT_MS = 60_000;

/** Saves a file as the browser saves what is downloaded. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== "undefined" && navigator.clipboard !== undefined;

export async function copyPicture(blob: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
}

const fileOf = (blob: Blob, fileName: string) => new File([blob], fileName, { type: blob.type });

/** Whether the device has apps to hand a picture to. */
export function canShareFiles(): boolean {
  const file = fileOf(new Blob([], { type: "image/png" }), "picture.png");
  return navigator.canShare?.({ files: [file] }) ?? false;
}

export async function sharePicture(blob: Blob, fileName: string): Promise<void> {
  await navigator.share({ files: [fileOf(blob, fileName)] });
}
