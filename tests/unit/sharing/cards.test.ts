import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { cardIds } from "@/components/sharing/card-figure";
import { cardFigures, namingOf } from "@/components/sharing/card-figures";
import type { CardFont, Measure } from "@/components/sharing/card-shapes";
import { CARD_WIDTH, type Card, layoutCard } from "@/components/sharing/layout-card";
import { fitText, wrapText } from "@/components/sharing/wrap-text";
import { en } from "@/components/texts/en";
import { palettes } from "@/components/theme";
import type { TalliedMessage } from "@/lib/insights/fact-tally";
import { FactTally } from "@/lib/insights/fact-tally";
import { MentionFinder } from "@/lib/insights/find-mentions";
import { sumInsights } from "@/lib/insights/sum-insights";

const NAMES = ["Zaphira", "Quentin Oberholzer", "Mbali"];
const SECRETS = ["artichoke", "lighthouse", "https://secret.example/plan", "🦑"];
const TITLE = "The secret garden";
const MINUTE = 60_000;
const measure: Measure = (text, font: CardFont) => text.length * font.size * 0.5;

/** Four months in which all three write by day and by night. */
function insights() {
  const tally = new FactTally({
    vocabulary: { isStopword: () => false, isName: (word) => word === "ben" },
    isEnglish: true,
    mentions: new MentionFinder([]),
    authorOf: () => undefined,
  });
  const days = [];
  const words = [];
  for (let seq = 0; seq < 600; seq++) {
    const time = Date.UTC(2024, 0, 1) + Math.floor(seq / 3) * 870 * MINUTE + (seq % 3) * 2 * MINUTE;
    const date = new Date(time).toISOString();
    const message: TalliedMessage = {
      seq,
      author: (seq * 7 + (seq % 5)) % 3,
      kind: "text",
      text: SECRETS.join(" "),
      words: 4,
      extras: null,
      time,
      day: date.slice(0, 10),
      hour: Number(date.slice(11, 13)),
      repliesTo: null,
    };
    const full = tally.add(message);
    days.push(...(full?.days ?? []));
    words.push(...(full?.words ?? []));
  }
  const rest = tally.finish();
  const stored = <Row>(rows: Row[]) => rows.map((row) => ({ analysisId: "", ...row }));
  return sumInsights({
    rows: stored([...days, ...rest.days]),
    words: stored([...words, ...rest.words]),
    names: NAMES.map((name, idx) => ({ idx, name, person: idx })),
    events: { joined: 0, left: 0, renamed: 0, latest: [] },
  });
}

const summed = insights();
const t = createTranslator({ locale: "en", messages: en, namespace: "sharing.cards" });

function cards(hasNames: boolean): Card[] {
  return cardFigures(summed, namingOf(summed, hasNames, t), t).map((figure) =>
    layoutCard(figure, {
      palette: palettes.dark,
      measure,
      span: "1 Jan – 30 Apr 2024",
      title: hasNames ? TITLE : null,
    }),
  );
}

describe("a picture of a figure", () => {
  it("is there for every kind of figure", () => {
    expect(cardFigures(summed, namingOf(summed, false, t), t).map(({ id }) => id)).toEqual([...cardIds]);
  });

  it("has no name and nothing that was written, with names hidden", () => {
    for (const card of cards(false)) {
      const drawn = JSON.stringify(card).toLowerCase();
      for (const told of [...NAMES, "Quentin", TITLE, ...SECRETS])
        expect(drawn).not.toContain(told.toLowerCase());
    }
    expect(JSON.stringify(cards(false))).toContain("Person 1");
  });

  it("has names and the chat's title, yet nothing that was written, with names shown", () => {
    const drawn = JSON.stringify(cards(true));
    for (const name of [...NAMES, TITLE]) expect(drawn).toContain(name);
    for (const secret of SECRETS) expect(drawn).not.toContain(secret);
  });

  it("is 1080 pixels wide with everything inside", () => {
    for (const { width, height, shapes } of cards(true)) {
      expect(width).toBe(CARD_WIDTH);
      for (const shape of shapes) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeLessThanOrEqual(height);
        const right =
          shape.kind === "box"
            ? shape.x + shape.width
            : shape.align === "left"
              ? shape.x + measure(shape.text, shape.font)
              : shape.x;
        expect(right).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe("text of a picture", () => {
  const font: CardFont = { family: "text", size: 20, weight: 400 };
  it("breaks between words and cuts one that is too wide", () => {
    expect(wrapText("one two three", font, 80, measure)).toEqual(["one two", "three"]);
    expect(wrapText("incomprehensibilities", font, 80, measure)).toEqual(["incompr…"]);
    expect(fitText("short", font, 80, measure)).toBe("short");
  });
});
