import { createTranslator } from "use-intl/core";
import type { ToldStory } from "./story.schema";
import { stories } from "./texts/en";

const tell = createTranslator({ locale: "en", messages: stories });

type StoryKey = keyof typeof stories;

/** What happened, not yet in any language: a text of `texts/` and what stands in it. */
export type Story = ToldStory & { key: StoryKey };

/** A story with the values that its text has places for. */
export function story<Key extends StoryKey>(...[key, values]: Parameters<typeof tell<Key>>): Story {
  return { key, values: (values ?? {}) as Story["values"] };
}

/** As the API and its webhooks tell it, which speak English. */
export function inEnglish({ key, values }: Story): string {
  // Which values belong to the key was checked where the story was made.
  return tell(key, values as never);
}

/** A sentence of the API: in English, and as a story where it is one. */
export interface Told {
  message: string;
  story: Story | null;
}

/** The end of what failed is told by its error, which has a code. */
export function toldFailure(errorMessage: string | null): Told {
  return errorMessage ? { message: errorMessage, story: null } : told(story("unfinished"));
}

export function told(what: Story): Told {
  return { message: inEnglish(what), story: what };
}
