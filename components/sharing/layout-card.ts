import type { CardFigure } from "./card-figure";
import { fonts, type Measure, type Palette, type Shape } from "./card-shapes";
import { layoutDrawing } from "./layout-drawing";
import { wrapText } from "./wrap-text";

export const CARD_WIDTH = 1080;
const MARGIN = 84;
const FINDING_LINE = 86;
const NOTE_LINE = 44;
const DRAWING_GAP = 72;
const FOOTER = 150;
const BRAND = "Backscroll";

export interface Card {
  width: number;
  height: number;
  shapes: Shape[];
}

interface CardOptions {
  palette: Palette;
  measure: Measure;
  /** From when to when. */
  span: string;
  /** Of which chat; left out where names are hidden. */
  title: string | null;
}

/** Sets a figure as a picture: the finding, what is counted, its drawing, and where it comes from. */
export function layoutCard(figure: CardFigure, { palette, measure, span, title }: CardOptions): Card {
  const width = CARD_WIDTH - 2 * MARGIN;
  const shapes: Shape[] = [];
  let y = MARGIN + fonts.finding.size;
  const setLines = (text: string, font: (typeof fonts)["finding" | "note"], fill: string, step: number) => {
    for (const line of wrapText(text, font, width, measure)) {
      shapes.push({ kind: "text", x: MARGIN, y, text: line, font, fill, align: "left" });
      y += step;
    }
  };
  setLines(figure.finding, fonts.finding, palette.ink, FINDING_LINE);
  y += NOTE_LINE - fonts.note.size;
  setLines(figure.note, fonts.note, palette.soft, NOTE_LINE);
  y += DRAWING_GAP - NOTE_LINE;

  const drawing = layoutDrawing(figure.drawing, { x: MARGIN, y, width, palette, measure });
  shapes.push(...drawing.shapes);
  const height = Math.max(CARD_WIDTH, Math.ceil(y + drawing.height + FOOTER));
  return {
    width: CARD_WIDTH,
    height,
    shapes: [background(palette, height), ...shapes, ...footer({ palette, height, span, title, measure })],
  };
}

const background = ({ paper }: Palette, height: number): Shape => ({
  kind: "box",
  x: 0,
  y: 0,
  width: CARD_WIDTH,
  height,
  radius: 0,
  fill: paper,
});

function footer({ palette, height, span, title, measure }: CardOptions & { height: number }): Shape[] {
  const y = height - MARGIN * 0.75;
  const font = fonts.small;
  const source = title === null ? span : `${title}, ${span}`;
  const room = CARD_WIDTH - 2 * MARGIN - measure(BRAND, font) - MARGIN;
  return [
    {
      kind: "box",
      x: MARGIN,
      y: y - 56,
      width: CARD_WIDTH - 2 * MARGIN,
      height: 2,
      radius: 0,
      fill: palette.rule,
    },
    {
      kind: "text",
      x: MARGIN,
      y,
      text: wrapText(source, font, room, measure)[0] ?? "",
      font,
      fill: palette.soft,
      align: "left",
    },
    { kind: "text", x: CARD_WIDTH - MARGIN, y, text: BRAND, font, fill: palette.accent, align: "right" },
  ];
}
