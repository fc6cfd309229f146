export interface Name {
  idx: number;
  mergedInto: number | null;
}

/** Whom each name counts for: where following its merges ends. Merges make no circles. */
export function personOf(names: Name[]): Map<number, number> {
  const mergedInto = new Map(names.map((name) => [name.idx, name.mergedInto]));
  return new Map(
    names.map(({ idx }) => {
      let person = idx;
      for (
        let next = mergedInto.get(person);
        next !== null && next !== undefined;
        next = mergedInto.get(person)
      ) {
        person = next;
      }
      return [idx, person];
    }),
  );
}
