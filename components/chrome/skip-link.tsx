"use client";

import { useTranslations } from "use-intl";
import classes from "./skip-link.module.css";

/** The first stop of the keyboard on every page: past its header. */
export function SkipLink() {
  return (
    <a href="#content" className={classes.link}>
      {useTranslations("chrome")("skip")}
    </a>
  );
}
