import fc from "fast-check";

export type SaidKind = "text" | "media" | "notice";

export interface Said {
  author: string;
  text: string;
  /** Since the beginning of the chat; each message has a minute of its own. */
  minute: number;
  kind: SaidKind;
}

/** A conversation to be written the way an app writes it. */
export interface FuzzChat {
  said: Said[];
  /** Chooses among the variants that a writer knows. */
  style: number;
}

const chatStart = Date.UTC(2024, 1, 28, 21, 30);

/** The instant of a message, on a clock without a zone. */
export function timeOf({ minute }: Said): Date {
  return new Date(chatStart + minute * 60_000);
}

export const two = (value: number) => String(value).padStart(2, "0");

/** What any text may hold and no reader may stumble over. */
const beginnings = ["soup", "Boat", "naïve", "한글", "مرحبا", "ça", "😀", "日本", "Ωmega"];
const words = [
  ...beginnings,
  ...[
    "<3",
    "a&b",
    '"quoted"',
    "it's",
    "50%",
    "#tag",
    "x@y.example",
    ":)",
    "12:30",
    "(maybe)",
    "--",
    "1/2/2024",
    "a;b",
    "x|y",
    "no, yes",
    `""`,
    "\\n",
  ],
];
const line = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(fc.constantFrom(...words), { maxLength: 5 }))
  .map(([first, more]) => [first, ...more].join(" "));
const tameAuthor = fc.constantFrom("Ana", "Ben Li", "Zoë", "__proto__", "constructor", "길동", "عمر");
const tameText = (isMultiline: boolean) =>
  fc.array(line, { minLength: 1, maxLength: isMultiline ? 3 : 1 }).map((lines) => lines.join("\n"));

/** Fragments by which some reader tells something. */
const telling = [
  ..."< > & \" ' [ ] { } ( ) : , ; | \\ / - – — ~ * _ # ! ? @ $ % ^ ` = + . 0 1 24 99 12:30 1/2/2024".split(
    " ",
  ),
  ...[
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u200e",
    "\u200f",
    "\u202f",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "\ud83d",
    "\udc00",
  ],
  ...["<br>", "</div>", "<quote>", "]]>", "<!--", "&amp;", "&#0;", "\\u0000", "```", "    ", "\n\n", "\n> "],
  ...["__proto__", "constructor", "null", "NaN", "image omitted", "<Media omitted>", " joined the room"],
  ...[
    "13/06/2018, 13:55 - ",
    "[13.06.18, 13:55:12] ",
    "[오후 3:04]",
    "2024-03-01 10:00",
    "10:30\tAna\t",
    "Ana: ",
  ],
];
const wildText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...telling, ...words) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function chats(author: fc.Arbitrary<string>, text: fc.Arbitrary<string>, kinds: readonly SaidKind[]) {
  const kind = fc.constantFrom(...kinds);
  const one = fc.record({ author, text, gap: fc.integer({ min: 1, max: 900 }), kind });
  return fc
    .record({ said: fc.array(one, { minLength: 1, maxLength: 25 }), style: fc.nat(1000) })
    .map(({ said, style }): FuzzChat => {
      let minute = 0;
      const timed = said.map(({ gap, ...rest }) => {
        minute += gap;
        return { ...rest, minute };
      });
      return { style, said: timed };
    });
}

/** Chats that come back from their export word for word. */
export function tameChats(kinds: readonly SaidKind[], isMultiline: boolean): fc.Arbitrary<FuzzChat> {
  return chats(tameAuthor, tameText(isMultiline), kinds);
}

/** Chats with anything for text and name, of which only has to be true that they are read or refused. */
export function wildChats(kinds: readonly SaidKind[]): fc.Arbitrary<FuzzChat> {
  return chats(fc.oneof(tameAuthor, wildText), wildText, kinds);
}
