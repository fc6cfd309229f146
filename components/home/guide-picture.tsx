import classes from "./guide-picture.module.css";
import { type Scene, scenes } from "./guide-scenes";

/** A drawing of one step of an export. Decorative: the step stands in words beside it. */
export function GuidePicture({ scene }: { scene: Scene }) {
  return (
    <svg className={classes.picture} viewBox="0 0 160 120" aria-hidden="true" focusable="false">
      {scenes[scene]}
    </svg>
  );
}
