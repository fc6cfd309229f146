import type { Random } from "../chaos/random";

const people = ["Ana", "Ben", "Chidi", "Dora"];
const words =
  "harbour lunch friday boat rain ticket photo train late again sure thanks where tomorrow bring".split(" ");

/** A WhatsApp export of so many messages, like no other. */
export function writeChat(messages: number, random: Random): string {
  const pick = <T>(items: T[]): T | undefined => items[random.between(0, items.length - 1)];
  const line = (i: number) => {
    const time = new Date(Date.UTC(2024, 2, 1, 8) + i * 37 * 60_000);
    const two = (part: number) => String(part).padStart(2, "0");
    const day = `${two(time.getUTCDate())}/${two(time.getUTCMonth() + 1)}/${time.getUTCFullYear()}`;
    const text = Array.from({ length: random.between(4, 11) }, () => pick(words)).join(" ");
    return `${day}, ${two(time.getUTCHours())}:${two(time.getUTCMinutes())} - ${pick(people)}: ${text}`;
  };
  return Array.from({ length: messages }, (_, i) => line(i)).join("\n");
}
