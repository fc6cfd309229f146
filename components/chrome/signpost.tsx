"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./signpost.module.css";
import { SiteHeader } from "./site-header";

interface SignpostProps {
  title: string;
  documentTitle: string;
  text: string;
  children?: ReactNode;
}

/** A page that has nothing to show and says where to go instead. */
export function Signpost({ title, documentTitle, text, children }: SignpostProps) {
  const t = useTranslations("chrome");
  return (
    <>
      <title>{documentTitle}</title>
      <SiteHeader />
      <main id="content" tabIndex={-1} className={classes.page}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{text}</p>
        <div className={classes.ways}>
          {children}
          <Button component={Link} href="/" variant={children ? "default" : "filled"}>
            {t("goToChats")}
          </Button>
        </div>
      </main>
    </>
  );
}
