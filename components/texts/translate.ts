import type { Messages, NamespaceKeys, NestedKeyOf, useTranslations } from "use-intl";

/** The texts of one room, as `useTranslations(room)` gives them: for functions that build sentences outside of components. */
export type Translate<Room extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<
  typeof useTranslations<Room>
>;
