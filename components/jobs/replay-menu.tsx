import { Button, Menu } from "@mantine/core";
import { useTranslations } from "use-intl";
import { type JobStep, tellSteps } from "./step-words";

interface ReplayMenuProps {
  steps: JobStep[];
  isBusy: boolean;
  /** All of the run where no step is named. */
  onReplay: (from?: string) => void;
}

/** Does a failed run once more: from where it stopped, from its beginning, or from a step in between. */
export function ReplayMenu({ steps, isBusy, onReplay }: ReplayMenuProps) {
  const t = useTranslations("jobs");
  const told = tellSteps(steps, t).filter(({ canReplay }) => canReplay);
  const stopped = told.at(-1);
  // One that came twice is begun from where it came first.
  const before = told.filter(({ key }, place) => told.findIndex((step) => step.key === key) === place);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" h={40} loading={isBusy}>
          {t("actions.replay")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {stopped ? (
          <>
            <Menu.Label>{t("actions.fromStop")}</Menu.Label>
            <Menu.Item onClick={() => onReplay(stopped.key)}>{stopped.title}</Menu.Item>
          </>
        ) : null}
        <Menu.Label>{t("actions.fromBefore")}</Menu.Label>
        <Menu.Item onClick={() => onReplay()}>{t("actions.beginning")}</Menu.Item>
        {before
          .filter(({ key }) => key !== stopped?.key)
          .map(({ key, title }) => (
            <Menu.Item key={key} onClick={() => onReplay(key)}>
              {title}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
