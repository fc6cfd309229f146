import classes from "./sparkline.module.css";

const WIDTH = 96;
const HEIGHT = 28;

/** Months as bars, oldest first. Drawn by hand so that the first page needs no chart library. */
export function Sparkline({ values }: { values: number[] }) {
  const most = Math.max(...values, 1);
  const slots = Math.max(values.length, 12);
  const pitch = WIDTH / slots;
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {values.map((value, index) => {
        const height = value === 0 ? 0.75 : Math.max(1.5, (value / most) * HEIGHT);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a bar is its identity
            key={index}
            x={WIDTH - (values.length - index) * pitch}
            y={HEIGHT - height}
            width={Math.max(1, pitch - 1)}
            height={height}
          />
        );
      })}
    </svg>
  );
}
