import { isRaw, type Raw } from "@/lib/formats/json/raw";

/** The fields of an object, and with a dot those of the objects in it: `text`, `author.name`. */
export function fieldsOf(item: Raw): string[] {
  return Object.entries(item).flatMap(([name, value]) =>
    isRaw(value)
      ? Object.keys(value)
          .filter((inner) => !isRaw(value[inner]))
          .map((inner) => `${name}.${inner}`)
      : [name],
  );
}

export function fieldAt(item: Raw, field: string): unknown {
  if (Object.hasOwn(item, field)) return isRaw(item[field]) ? undefined : item[field];
  for (let dot = field.indexOf("."); dot !== -1; dot = field.indexOf(".", dot + 1)) {
    const name = field.slice(0, dot);
    const outer = Object.hasOwn(item, name) ? item[name] : undefined;
    const inner = field.slice(dot + 1);
    if (isRaw(outer) && Object.hasOwn(outer, inner)) return outer[inner];
  }
  return undefined;
}
