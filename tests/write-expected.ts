import { writeFileSync } from "node:fs";
import path from "node:path";
import { fixtureSource } from "./fixture-export";
import { inspectSource } from "./unit/formats/inspect-source";

/** `npm run expect -- tests/fixtures/<format>/<case>`: writes down what is read of a case now, to be checked by eye. */
for (const folder of process.argv.slice(2)) {
  const found = await inspectSource(fixtureSource(folder));
  const file = path.join(folder, "expected.json");
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${file} is what is read now. Read it, and mend what should be otherwise.`);
}
