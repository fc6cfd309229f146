import type { Database } from "@/db/client";

const never = new Promise<never>(() => {});

/** The life of a process, as seen by its database: it can be cut off at any operation, or fail for a while. */
export class Life {
  isOver = false;
  operations = 0;
  #end: { operation: number; when: "before" | "after" } | undefined;
  #failures = 0;

  /** Ends at the given operation, which is then never begun, or done but never acknowledged. */
  endAt(operation: number, when: "before" | "after"): void {
    this.#end = { operation, when };
  }

  /** Lets the next operations fail as a lost connection does. */
  failNext(operations: number): void {
    this.#failures = operations;
  }

  async live<T>(operate: () => PromiseLike<T>): Promise<T> {
    this.operations += 1;
    const isLast = this.operations === this.#end?.operation;
    if (isLast && this.#end?.when === "before") this.isOver = true;
    if (this.isOver) return never;
    if (this.#failures > 0) {
      this.#failures -= 1;
      throw Object.assign(new Error("the connection is lost"), { code: "08006" });
    }
    const result = await operate();
    if (isLast) this.isOver = true;
    return this.isOver ? never : result;
  }
}

type Then = (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void;

/** A database whose operations go through a life: whole transactions, and single statements when they are awaited. */
export function killable(database: Database, life: Life): Database {
  return wrap(database, life);
}

function wrap<T extends object>(target: T, life: Life): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property);
      if (typeof value !== "function") return value;
      if (property === "transaction") return (work: unknown) => life.live(() => value.call(object, work));
      if (property === "then") return throughLife(value.bind(object), life);
      return (...args: unknown[]) => {
        const result: unknown = value.apply(object, args);
        return typeof result === "object" && result !== null ? wrap(result, life) : result;
      };
    },
  });
}

function throughLife(then: Then, life: Life): Then {
  return (resolve, reject) => {
    life.live(() => new Promise<unknown>((done, failed) => then(done, failed))).then(resolve, reject);
  };
}
