import Negotiator from "negotiator";
import { type SpokenLanguage, spokenLanguages, spokenOrEnglish } from "@/lib/language/spoken";

/** The language of whoever asks, as far as it is spoken here. */
export function readersLanguage(request: Request): SpokenLanguage {
  const accepted = request.headers.get("accept-language") ?? undefined;
  const negotiator = new Negotiator({ headers: { "accept-language": accepted } });
  return spokenOrEnglish(negotiator.languages([...spokenLanguages])[0]);
}
