import { z } from "zod";
import { cleanText } from "@/lib/formats/text/clean-text";

/** Text that the database takes: NUL bytes and lone surrogates are left out. */
export const plainText = () => z.string().overwrite(cleanText);
