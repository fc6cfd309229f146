import { parseArgs } from "node:util";
import { type Inspection, inspectFile } from "./inspect-file";
import { reportOf } from "./inspect-report";

/** One line for a file, for other programs: first the keys that are promised, then more of the survey. */
function jsonLine(inspection: Inspection): string {
  if ("error" in inspection) return JSON.stringify(inspection);
  const chats = inspection.chats.map((survey) => {
    const { chat, clock, isDateOrderAmbiguous, attachments, skippedExamples, characters, ...promised } =
      survey;
    return { ...promised, chat, clock, isDateOrderAmbiguous, attachments, skippedExamples, characters };
  });
  return JSON.stringify({ file: inspection.file, chats });
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" } },
});
if (files.length === 0) {
  console.error("Usage: npm run inspect -- FILE… [--json]");
  process.exitCode = 2;
}
for (const file of files) {
  const inspection = await inspectFile(file);
  console.log(values.json ? jsonLine(inspection) : reportOf(inspection));
  if ("error" in inspection) process.exitCode = 1;
}
