import { Tabs } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./export-guides.module.css";
import { GuidePicture } from "./guide-picture";
import { exportGuides } from "./guides";

/** All apps by name; the steps of one of them unfold below. */
export function ExportGuides() {
  const t = useTranslations("guides");
  return (
    <section className={classes.guides} aria-labelledby="export-guides" data-testid="export-guides">
      <h2 id="export-guides" className={classes.heading}>
        {t("heading")}
      </h2>
      <Tabs
        defaultValue={null}
        allowTabDeactivation
        keepMounted={false}
        variant="unstyled"
        classNames={{ list: classes.apps, tab: classes.app, panel: classes.panel }}
      >
        <Tabs.List aria-labelledby="export-guides">
          {exportGuides.map((guide) => (
            <Tabs.Tab key={guide.id} value={guide.id}>
              {t(guide.title)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {exportGuides.map((guide) => (
          <Tabs.Panel key={guide.id} value={guide.id}>
            <ol className={classes.steps}>
              {guide.steps.map(({ text, scene }) => (
                <li key={text} className={classes.step}>
                  <GuidePicture scene={scene} />
                  <span>{t(text)}</span>
                </li>
              ))}
            </ol>
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
