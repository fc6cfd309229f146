/** Names to show for people who are known by ids: two people with one name do not become one. */
export class DistinctNames {
  private readonly owners = new Map<string, string>();
  private readonly shown = new Map<string, string>();
  private readonly namesakes = new Map<string, number>();

  /** `handle`: what tells a second person of that name from the first, where the platform has such a thing. */
  nameOf(id: string | undefined, name: string, handle?: string | null): string {
    if (id === undefined) return name;
    const key = `${id}\n${name}`;
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const shown = this.freeName(id, name, handle ?? null);
    this.owners.set(shown, id);
    this.shown.set(key, shown);
    return shown;
  }

  private freeName(id: string, name: string, handle: string | null): string {
    if (this.isFree(name, id)) return name;
    const withHandle = `${name} (${handle})`;
    if (handle !== null && handle !== name && this.isFree(withHandle, id)) return withHandle;
    const number = (this.namesakes.get(name) ?? 1) + 1;
    this.namesakes.set(name, number);
    return `${name} ${number}`;
  }

  private isFree(name: string, id: string): boolean {
    const owner = this.owners.get(name);
    return owner === undefined || owner === id;
  }
}
