import { Kbd } from "@mantine/core";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./command-palette.module.css";
import { fittingActions } from "./palette-actions";
import { usePaletteGroups } from "./use-palette-groups";

interface CommandPaletteProps {
  /** How often it was asked for: it opens whenever this changes. */
  times: number;
  chord: string;
}

/** Goes to every chat, page and setting by its name. */
export function CommandPalette({ times, chord }: CommandPaletteProps) {
  const t = useTranslations("palette");
  const [query, setQuery] = useState("");
  const groups = fittingActions(usePaletteGroups(query), query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it opens once more
  useEffect(() => spotlight.open(), [times]);

  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      centered={false}
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      maxHeight="min(28rem, 70dvh)"
      classNames={{ search: classes.search, action: classes.action, footer: classes.keys }}
      attributes={{ content: { "aria-label": t("label") } }}
    >
      <Spotlight.Search
        placeholder={t("search")}
        aria-label={t("search")}
        leftSection={<Icon name="search" />}
      />
      {groups.length > 0 ? (
        <Spotlight.ActionsList>
          {groups.map(({ label, actions }) => (
            <Spotlight.ActionsGroup key={label} label={label}>
              {actions.map((action) => (
                <Spotlight.Action
                  key={action.id}
                  label={action.label}
                  leftSection={<Icon name={action.icon} />}
                  onClick={action.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        </Spotlight.ActionsList>
      ) : (
        <Spotlight.Empty>{t("nothing")}</Spotlight.Empty>
      )}
      <Spotlight.Footer>
        <Keys chord={chord} />
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

/** The keys that work everywhere. */
function Keys({ chord }: { chord: string }) {
  const t = useTranslations("palette.keys");
  const key = (name: ReactNode) => <Kbd size="xs">{name}</Kbd>;
  return (
    <>
      <span>{t.rich("choose", { key })}</span>
      <span>{t.rich("open", { key })}</span>
      <span>{t.rich("close", { key })}</span>
      <span>{t.rich("search", { key })}</span>
      <span>{t.rich("again", { key, chord })}</span>
    </>
  );
}
