import type { en } from "./en";

export type Translated<Room> = {
  [Key in keyof Room]: Room[Key] extends string ? string : Translated<Room[Key]>;
};

/** What a language has to say: the keys of English, whatever its words. */
export type Texts = Translated<typeof en>;
