import { imports } from "@/lib/formats/texts/de";
import { stories } from "@/lib/jobs/texts/de";
import { accounts } from "./de/accounts";
import { activity } from "./de/activity";
import { analyses } from "./de/analyses";
import { analysis } from "./de/analysis";
import { ask } from "./de/ask";
import { chrome } from "./de/chrome";
import { errors } from "./de/errors";
import { guides } from "./de/guides";
import { home } from "./de/home";
import { intl } from "./de/intl";
import { jobs } from "./de/jobs";
import { messages } from "./de/messages";
import { operations } from "./de/operations";
import { overview } from "./de/overview";
import { palette } from "./de/palette";
import { people } from "./de/people";
import { sharing } from "./de/sharing";
import type { Texts } from "./texts";

export const de: Texts = {
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
};
