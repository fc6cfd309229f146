import { existsSync, writeFileSync } from "node:fs";

/** Stands in for the encoder: answers the lengths of texts, and crashes at "once MARKER" the first time and at "always". */
process.on("disconnect", () => process.exit());
process.on("message", (/** @type {string[]} */ texts) => {
  for (const text of texts) {
    const [word, marker] = text.split(" ");
    if (word === "always") process.exit(1);
    if (word === "once" && marker && !existsSync(marker)) {
      writeFileSync(marker, "");
      process.exit(1);
    }
  }
  process.send?.(Float32Array.from(texts, (text) => text.length));
});
