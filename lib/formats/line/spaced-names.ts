const maxWords = 5;
const maxPrefixes = 200_000;
/** A run of words that begins a message as often as its first word does is a name, if that is often enough. */
const enough = 3;

// 小明已收回訊息 · 花子がメッセージの送信を取り消しました · Ana Lind unsent a message.
const unsent =
  /(?:已收回(?:訊息|消息)|メッセージの送信を取り消しました|unsent a message|ยกเลิกข้อความ|메시지 (?:전송|보내기)(?:을|를) 취소했습니다)[.。]?$/;

/**
 * Exports from computers put a space between name and text, so where the name ends has to be learned: "Ana Lind" is a
 * name where no message of an "Ana" goes on otherwise.
 */
export class SpacedNames {
  private readonly counts = new Map<string, number>();

  constructor(private readonly chatTitle: string | null) {}

  learn(rest: string): void {
    for (const prefix of prefixesOf(rest)) {
      const count = this.counts.get(prefix);
      if (count === undefined && this.counts.size >= maxPrefixes) return;
      this.counts.set(prefix, (count ?? 0) + 1);
    }
  }

  /** `author` is null for a notice, which names people within what it says. */
  split(rest: string): { author: string | null; text: string } {
    const { chatTitle } = this;
    if (!rest.includes(" ") || unsent.test(rest)) return { author: null, text: rest };
    if (chatTitle !== null && rest.startsWith(`${chatTitle} `)) return cut(rest, chatTitle.length);
    let name = "";
    for (const prefix of prefixesOf(rest)) {
      const isSame = name === "" || (this.count(prefix) >= enough && this.count(prefix) === this.count(name));
      if (!isSame || (name !== "" && prefix.length === rest.length)) break;
      name = prefix;
    }
    return cut(rest, name.length);
  }

  private count(prefix: string): number {
    return this.counts.get(prefix) ?? 0;
  }
}

function cut(rest: string, at: number): { author: string; text: string } {
  return { author: rest.slice(0, at), text: rest.slice(at + 1) };
}

/** "Ana Lind is here" begins with "Ana", "Ana Lind", "Ana Lind is" … */
function prefixesOf(rest: string): string[] {
  const prefixes: string[] = [];
  let at = 0;
  for (let words = 0; words < maxWords && at < rest.length; words++) {
    const space = rest.indexOf(" ", at + 1);
    const end = space === -1 ? rest.length : space;
    if (end > 80) break;
    prefixes.push(rest.slice(0, end));
    at = end;
  }
  return prefixes.length > 0 ? prefixes : [rest.slice(0, 80)];
}
