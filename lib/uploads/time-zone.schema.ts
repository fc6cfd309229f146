import { z } from "zod";

/** Abbreviations and offsets ("IST", "EST5EDT", "+05:30") mean other zones to other programs. */
const PLACE = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/./;

/** Names that ICU, and with it Chrome and Node, keeps in use after the tz database has replaced them (its file `backward`). */
const REPLACED: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The name of a time zone as the tz database has it today, which a Postgres without the old names knows as well. */
export const timeZoneSchema = z.string().transform((name, context) => {
  const known = /^(?:utc|gmt|[a-z]+\/.+)$/i.test(name) ? knownName(name) : undefined;
  if (known === "UTC" || (known && PLACE.test(known))) return REPLACED[known] ?? known;
  context.addIssue({
    code: "custom",
    message: "This is not the name of a time zone. Name it by area and city, such as Europe/Paris, or UTC.",
  });
  return z.NEVER;
});

/** The name of ICU for a zone, whichever of its names is given. */
function knownName(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
