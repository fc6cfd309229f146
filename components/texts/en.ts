import { imports } from "@/lib/formats/texts/en";
import { stories } from "@/lib/jobs/texts/en";
import { accounts } from "./en/accounts";
import { activity } from "./en/activity";
import { analyses } from "./en/analyses";
import { analysis } from "./en/analysis";
import { ask } from "./en/ask";
import { chrome } from "./en/chrome";
import { errors } from "./en/errors";
import { guides } from "./en/guides";
import { home } from "./en/home";
import { intl } from "./en/intl";
import { jobs } from "./en/jobs";
import { messages } from "./en/messages";
import { operations } from "./en/operations";
import { overview } from "./en/overview";
import { palette } from "./en/palette";
import { people } from "./en/people";
import { sharing } from "./en/sharing";

/** Every text of the interface, by room. Other languages have the same shape; messages are written in ICU MessageFormat. */
export const en = {
  accounts,
  activity,
  analyses,
  analysis,
  ask,
  chrome,
  errors,
  guides,
  home,
  imports,
  intl,
  jobs,
  messages,
  operations,
  overview,
  palette,
  people,
  sharing,
  stories,
} as const;
