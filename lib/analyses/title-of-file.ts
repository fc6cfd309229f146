/** A file's name without its ending: what an analysis is called until its chat's own name is known. */
export function titleOfFile(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, "") || fileName;
}
