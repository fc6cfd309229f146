import type { CardFigure } from "./card-figure";
import { fonts, type Measure, type Palette, type Shape } from "./card-shapes";
import { fitText, wrapText } from "./wrap-text";

interface Place {
  x: number;
  y: number;
  width: number;
  palette: Palette;
  measure: Measure;
}

interface Drawn {
  shapes: Shape[];
  height: number;
}

type Drawing = CardFigure["drawing"];
type Of<Kind> = Extract<Drawing, { kind: Kind }>;

const ROW = 68;
const BAR = 30;
const GAP = 28;
const COLUMNS_HEIGHT = 420;
const CELL_GAP = 4;
const CELL_HEIGHT = 46;
const FACT = 170;

/** Draws the numbers of a figure from a place downwards. */
export function layoutDrawing(drawing: Drawing, place: Place): Drawn {
  switch (drawing.kind) {
    case "bars":
      return bars(drawing, place);
    case "columns":
      return columns(drawing, place);
    case "week":
      return week(drawing, place);
    case "facts":
      return facts(drawing, place);
  }
}

function bars({ bars: rows }: Of<"bars">, { x, y, width, palette, measure }: Place): Drawn {
  const most = Math.max(...rows.map(({ value }) => value), 1e-9);
  const widest = (texts: string[], font: (typeof fonts)["label"]) =>
    Math.max(...texts.map((text) => measure(text, font)));
  const labels = Math.min(
    width * 0.34,
    widest(
      rows.map(({ label }) => label),
      fonts.label,
    ),
  );
  const numbers = widest(
    rows.map(({ text }) => text),
    fonts.number,
  );
  const room = width - labels - numbers - 2 * GAP;
  const shapes = rows.flatMap(({ label, value, text, person }, i): Shape[] => {
    const middle = y + i * ROW + ROW / 2;
    const base = middle + fonts.label.size * 0.35;
    return [
      {
        kind: "text",
        x,
        y: base,
        text: fitText(label, fonts.label, labels, measure),
        font: fonts.label,
        fill: palette.ink,
        align: "left",
      },
      {
        kind: "box",
        x: x + labels + GAP,
        y: middle - BAR / 2,
        width: Math.max(6, (value / most) * room),
        height: BAR,
        radius: 4,
        fill: palette.people[person % palette.people.length] ?? palette.accent,
      },
      { kind: "text", x: x + width, y: base, text, font: fonts.number, fill: palette.soft, align: "right" },
    ];
  });
  return { shapes, height: rows.length * ROW };
}

function columns({ columns: all }: Of<"columns">, { x, y, width, palette }: Place): Drawn {
  const most = Math.max(...all.map(({ value }) => value), 1);
  const step = width / Math.max(1, all.length);
  const bodies = all.map(({ value }, i): Shape => {
    const height = Math.max(2, (value / most) * COLUMNS_HEIGHT);
    const fill = value === most ? palette.accent : palette.soft;
    return {
      kind: "box",
      x: x + i * step + step * 0.08,
      y: y + COLUMNS_HEIGHT - height,
      width: step * 0.84,
      height,
      radius: Math.min(4, step * 0.2),
      fill,
      strength: value === most ? 1 : 0.55,
    };
  });
  const [first, last] = [all[0]?.label ?? "", all.length > 1 ? (all.at(-1)?.label ?? "") : ""];
  const base = y + COLUMNS_HEIGHT + fonts.small.size + 16;
  const label = (text: string, at: number, align: "left" | "right"): Shape => ({
    kind: "text",
    x: at,
    y: base,
    text,
    font: fonts.small,
    fill: palette.soft,
    align,
  });
  return {
    shapes: [...bodies, label(first, x, "left"), label(last, x + width, "right")],
    height: COLUMNS_HEIGHT + fonts.small.size + 16,
  };
}

function week({ week: rows, days, hours }: Of<"week">, { x, y, width, palette, measure }: Place): Drawn {
  const most = Math.max(...rows.flat(), 1);
  const labels = Math.max(...days.map((day) => measure(day, fonts.small))) + GAP / 2;
  const cell = (width - labels) / 24;
  const text = (what: string, at: number, base: number): Shape => ({
    kind: "text",
    x: at,
    y: base,
    text: what,
    font: fonts.small,
    fill: palette.soft,
    align: "left",
  });
  const cells = rows.flatMap((row, day): Shape[] => {
    const top = y + day * (CELL_HEIGHT + CELL_GAP);
    return [
      text(days[day] ?? "", x, top + CELL_HEIGHT * 0.68),
      ...row.map((messages, hour): Shape => {
        const at = { x: x + labels + hour * cell, y: top, width: cell - CELL_GAP, height: CELL_HEIGHT };
        const shade = messages === 0 ? { fill: palette.rule, strength: 0.5 } : { fill: palette.accent };
        return { kind: "box", ...at, radius: 4, strength: 0.2 + 0.8 * (messages / most), ...shade };
      }),
    ];
  });
  const base = y + rows.length * (CELL_HEIGHT + CELL_GAP) + fonts.small.size + 8;
  const marks = hours.map((hour, i) => text(hour, x + labels + i * 6 * cell, base));
  return { shapes: [...cells, ...marks], height: base - y };
}

function facts({ facts: all }: Of<"facts">, { x, y, width, palette, measure }: Place): Drawn {
  const shapes = all.flatMap(({ value, label }, i): Shape[] => {
    const top = y + i * FACT;
    return [
      {
        kind: "text",
        x,
        y: top + fonts.fact.size * 0.8,
        text: fitText(value, fonts.fact, width, measure),
        font: fonts.fact,
        fill: palette.accent,
        align: "left",
      },
      {
        kind: "text",
        x,
        y: top + fonts.fact.size * 0.8 + 50,
        text: wrapText(label, fonts.note, width, measure)[0] ?? "",
        font: fonts.note,
        fill: palette.soft,
        align: "left",
      },
    ];
  });
  return { shapes, height: all.length * FACT };
}
