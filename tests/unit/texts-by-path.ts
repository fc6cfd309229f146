export type TextTree = { [key: string]: string | TextTree };

/** Every text of a tree, by the keys that lead to it: "jobs.state.failed". */
export function textsByPath(tree: TextTree, path: string[] = []): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[[...path, key].join("."), value] as [string, string]]
      : textsByPath(value, [...path, key]),
  );
}
