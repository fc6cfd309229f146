import type { palettes } from "@/components/theme";

export type Palette = (typeof palettes)["light"];

/** What a card is drawn of, in pixels of the picture. */
export type Shape =
  | {
      kind: "box";
      x: number;
      y: number;
      width: number;
      height: number;
      radius: number;
      fill: string;
      strength?: number;
    }
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      font: CardFont;
      fill: string;
      align: "left" | "right" | "center";
    };

export interface CardFont {
  family: "display" | "text";
  size: number;
  weight: number;
}

/** How wide a text is in a font. */
export type Measure = (text: string, font: CardFont) => number;

export const fonts = {
  finding: { family: "display", size: 72, weight: 500 },
  fact: { family: "display", size: 84, weight: 500 },
  note: { family: "text", size: 32, weight: 400 },
  label: { family: "text", size: 34, weight: 400 },
  number: { family: "text", size: 34, weight: 600 },
  small: { family: "text", size: 26, weight: 400 },
} satisfies Record<string, CardFont>;
