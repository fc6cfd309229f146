/** Somebody of a chat: one person, whatever names they have in it. */
export interface Person {
  idx: number;
  name: string;
  /** Other names of theirs that were merged into this one. */
  otherNames?: string[];
}

export const namesOf = ({ name, otherNames = [] }: Person): string[] => [name, ...otherNames];

/** The persons behind the names of a chat, in the order of their first messages. */
export function personsOf(names: { idx: number; name: string; person: number }[]): Person[] {
  return names
    .filter(({ idx, person }) => idx === person)
    .map(({ idx, name }) => ({
      idx,
      name,
      otherNames: names
        .filter((other) => other.person === idx && other.idx !== idx)
        .map((other) => other.name),
    }));
}
