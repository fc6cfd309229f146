import { isRaw, type Raw } from "@/lib/formats/json/raw";

/** `from.user.displayName` */
const maxDepth = 3;

/** The fields of an object, and behind dots those of the objects in it: `text`, `author.name`. */
export function fieldsOf(item: Raw, depth = 1): string[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (!isRaw(value)) return [name];
    return depth < maxDepth ? fieldsOf(value, depth + 1).map((inner) => `${name}.${inner}`) : [];
  });
}

export function fieldAt(item: Raw, field: string, depth = 1): unknown {
  if (Object.hasOwn(item, field)) return isRaw(item[field]) ? undefined : item[field];
  if (depth === maxDepth) return undefined;
  for (let dot = field.indexOf("."); dot !== -1; dot = field.indexOf(".", dot + 1)) {
    const name = field.slice(0, dot);
    const outer = Object.hasOwn(item, name) ? item[name] : undefined;
    const value = isRaw(outer) ? fieldAt(outer, field.slice(dot + 1), depth + 1) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
