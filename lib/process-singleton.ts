/**
 * One value for the whole process. The bundler gives routes and start-up code separate copies of a module,
 * so a module variable would not be shared between them.
 */
export function processSingleton<T>(name: string, create: () => T): T {
  const key = Symbol.for(`backscroll.${name}`);
  const registry = globalThis as { [key: symbol]: T | undefined };
  registry[key] ??= create();
  return registry[key];
}
