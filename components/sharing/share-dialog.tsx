import { Button, Group, Modal, NativeSelect, SegmentedControl, Switch } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { palettes } from "@/components/theme";
import type { Insights } from "@/lib/insights/insights.schema";
import { cardFigures, namingOf } from "./card-figures";
import { drawCard, loadCardFonts, measureIn, pngOf } from "./draw-card";
import { canCopyPictures, canShareFiles, copyPicture, download, sharePicture } from "./hand-over";
import { layoutCard } from "./layout-card";
import classes from "./share-dialog.module.css";

type Scheme = keyof typeof palettes;

interface ShareDialogProps {
  insights: Insights;
  /** From when to when the insights are. */
  span: string;
  title: string;
  onClose: () => void;
}

/** Makes a picture of a figure, in the browser: nothing is sent anywhere. */
export function ShareDialog({ insights, span, title, onClose }: ShareDialogProps) {
  const t = useTranslations("sharing");
  const words = useTranslations("sharing.cards");
  const canvas = useRef<HTMLCanvasElement>(null);
  const [chosen, setChosen] = useState("sum");
  const [scheme, setScheme] = useState<Scheme>("light");
  const [hasNames, setHasNames] = useState(false);
  const figures = useMemo(
    () => cardFigures(insights, namingOf(insights, hasNames, words), words),
    [insights, hasNames, words],
  );
  const figure = figures.find(({ id }) => id === chosen) ?? figures[0];
  const fileName = `backscroll-${figure?.id}-${scheme}.png`;

  useEffect(() => {
    let isCurrent = true;
    void loadCardFonts().then(() => {
      if (!isCurrent || !canvas.current || !figure) return;
      const measure = measureIn(canvas.current);
      const options = { palette: palettes[scheme], measure, span, title: hasNames ? title : null };
      drawCard(canvas.current, layoutCard(figure, options));
      canvas.current.dataset.drawn = `${figure.id} ${scheme} ${hasNames}`;
    });
    return () => {
      isCurrent = false;
    };
  }, [figure, scheme, hasNames, span, title]);

  async function hand(over: (picture: Blob) => void | Promise<void>, done?: string) {
    if (!canvas.current) return;
    try {
      await over(await pngOf(canvas.current));
      if (done) notifications.show({ message: done });
    } catch (error) {
      // Giving up in the device's own dialog is no failure.
      if (error instanceof DOMException && error.name === "AbortError") return;
      notifications.show({ message: t("failed"), color: "var(--bad)" });
    }
  }

  return (
    <Modal opened onClose={onClose} title={t("title")} size="lg">
      <div className={classes.dialog}>
        <NativeSelect
          label={t("figure")}
          value={figure?.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={figures.map(({ id }) => ({ value: id, label: t(`names.${id}`) }))}
        />
        <Group justify="space-between">
          <SegmentedControl
            aria-label={t("colours")}
            value={scheme}
            onChange={(value) => setScheme(value === "dark" ? "dark" : "light")}
            data={[
              { value: "light", label: t("light") },
              { value: "dark", label: t("dark") },
            ]}
          />
          <Switch
            label={t("showNames")}
            checked={hasNames}
            onChange={(event) => setHasNames(event.currentTarget.checked)}
          />
        </Group>
        <canvas ref={canvas} className={classes.preview} role="img" aria-label={figure?.finding} />
        <p className={classes.note}>{t("note")}</p>
        <Group>
          <Button onClick={() => hand((picture) => download(picture, fileName))}>{t("download")}</Button>
          {canCopyPictures() ? (
            <Button variant="default" onClick={() => hand(copyPicture, t("copied"))}>
              {t("copy")}
            </Button>
          ) : null}
          {canShareFiles() ? (
            <Button variant="default" onClick={() => hand((picture) => sharePicture(picture, fileName))}>
              {t("share")}
            </Button>
          ) : null}
        </Group>
      </div>
    </Modal>
  );
}
