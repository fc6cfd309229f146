export interface GeneratedMessage {
  /** Milliseconds, whole seconds. */
  time: number;
  author: string;
  text: string;
  isMedia: boolean;
}

const authors = ["Nadia Berg", "Tom", "Óscar Vidal", "+49 170 5550147", "Dr. Lee: Clinic", "Mei 🌱"];
const openers = [
  "Did you see",
  "I can't find",
  "Remember",
  "We should talk about",
  "I just booked",
  "Who took",
  "Please bring",
  "Nobody told me about",
  "I finally fixed",
  "Tell me more about",
  "I'd rather skip",
  "Let's plan",
];
const things = [
  "the train tickets",
  "grandma's recipe",
  "the spare keys",
  "the concert on Friday",
  "that photo from Lisbon",
  "the leaking tap",
  "the school form",
  "our winter tyres",
  "the blue tent",
  "my bike lock",
  "the electricity bill",
  "the vet appointment",
  "the birthday cake",
  "the library books",
  "the new neighbours",
  "the garden fence",
];
const places = [
  "at the station",
  "in the kitchen",
  "near the old bridge",
  "at work",
  "behind the gym",
  "on the second shelf",
  "in Hamburg",
  "at the market",
  "by the lake",
  "in the cellar",
];
const times = [
  "tomorrow",
  "before noon",
  "next Tuesday",
  "tonight",
  "in two weeks",
  "right after lunch",
  "on Sunday",
  "as soon as it stops raining",
];
const closers = [
  "",
  "",
  "",
  "?",
  "!",
  " 😂",
  " 🙈",
  " — what do you think?",
  ", I promise",
  " ok?",
  "...",
  " ❤️",
];
const short = [
  "ok",
  "yes",
  "no way",
  "haha",
  "on my way",
  "thanks!",
  "👍",
  "call you later",
  "sí, claro",
  "naïve question: why?",
  "good night",
  "running late",
];

/** A chat over some years: bursts and pauses, short answers, long messages, links, lists, media. Repeats for a seed. */
export function* generateMessages(count: number, seed: number): Generator<GeneratedMessage> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let time = Date.UTC(2015, 2, 14, 8, 30, 0);
  let author = pick(authors);
  for (let n = 0; n < count; n++) {
    time += random() < 0.06 ? Math.floor(random() * 14_400) * 1000 : Math.floor(random() * 150) * 1000;
    if (random() < 0.6) author = pick(authors);
    const kind = random();
    yield { time, author, text: textOf(kind, n, random, pick), isMedia: kind < 0.05 };
  }
}

function textOf(kind: number, n: number, random: () => number, pick: <T>(from: readonly T[]) => T): string {
  const sentence = () => `${pick(openers)} ${pick(things)} ${pick(places)} ${pick(times)}${pick(closers)}`;
  if (kind < 0.3) return pick(short);
  if (kind < 0.33)
    return `https://example.org/${pick(places).split(" ").pop()}/${n}?ref=${Math.floor(random() * 1e6)}`;
  if (kind < 0.37) return `shopping list:\n- ${pick(things)}\n- ${pick(things)}\n\n${pick(short)}`;
  if (kind < 0.45) return `${sentence()}. ${sentence()}. ${sentence()}`;
  return sentence();
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
