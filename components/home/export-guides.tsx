import { Tabs } from "@mantine/core";
import classes from "./export-guides.module.css";
import { exportGuides } from "./supported-apps";

/** All apps by name; the steps of one of them unfold below. */
export function ExportGuides() {
  return (
    <section className={classes.guides} aria-labelledby="export-guides" data-testid="export-guides">
      <h2 id="export-guides" className={classes.heading}>
        How to get the file
      </h2>
      <Tabs
        defaultValue={null}
        allowTabDeactivation
        variant="unstyled"
        classNames={{ list: classes.apps, tab: classes.app, panel: classes.panel }}
      >
        <Tabs.List aria-labelledby="export-guides">
          {exportGuides.map((guide) => (
            <Tabs.Tab key={guide.id} value={guide.id}>
              {guide.title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {exportGuides.map((guide) => (
          <Tabs.Panel key={guide.id} value={guide.id}>
            <ol className={classes.steps}>
              {guide.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
