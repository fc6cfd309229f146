import type { CardFont, Measure } from "./card-shapes";
import { fonts } from "./card-shapes";
import type { Card } from "./layout-card";

/** The families of the page, which the browser has loaded already. */
function cssFont({ family, size, weight }: CardFont): string {
  const style = getComputedStyle(document.documentElement);
  const families =
    family === "display"
      ? style.getPropertyValue("--font-display")
      : style.getPropertyValue("--mantine-font-family");
  return `${weight} ${size}px ${families}`;
}

/** Waits until texts can be measured and drawn in the fonts of the page. */
export async function loadCardFonts(): Promise<void> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(cssFont(font))));
}

export function measureIn(canvas: HTMLCanvasElement): Measure {
  const context = canvas.getContext("2d");
  return (text, font) => {
    if (!context) return text.length * font.size * 0.5;
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

export function drawCard(canvas: HTMLCanvasElement, { width, height, shapes }: Card): void {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return;
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    if (shape.kind === "text") {
      context.globalAlpha = 1;
      context.font = cssFont(shape.font);
      context.textAlign = shape.align;
      context.fillText(shape.text, shape.x, shape.y);
    } else {
      context.globalAlpha = shape.strength ?? 1;
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      context.fill();
    }
  }
}

export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty."))), "image/png");
  });
}
