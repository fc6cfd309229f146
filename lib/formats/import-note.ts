import { createTranslator } from "use-intl/core";
import type { ImportNote } from "@/lib/formats/export-format";
import { imports } from "@/lib/formats/texts/en";

const tell = createTranslator({ locale: "en", messages: imports.notes });

/** Which values belong to a code is checked where the note is made. */
const inEnglish = tell as (code: string, values?: object) => string;

/** What a person should know about how an export was read, as facts and in English. */
export function importNote<Code extends keyof typeof imports.notes>(
  ...[code, values]: Parameters<typeof tell<Code>>
): ImportNote {
  return {
    code,
    message: inEnglish(code, values),
    values: (values ?? {}) as ImportNote["values"],
  };
}
