import { Button, Modal, Radio } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatCalendar } from "@/components/intl/format-date";
import { type SurveyedChat, titleOfChat } from "./chat-choice";
import classes from "./date-order-dialog.module.css";
import { type DateOrder, type DateReading, dateReadings, readDayAs } from "./date-readings";
import { OpeningWords } from "./opening-words";

interface DateOrderDialogProps {
  chat: SurveyedChat;
  onChoose: (order: DateOrder) => void;
  onCancel: () => void;
}

/** The first messages with the days they get in one order. */
function Opening({ chat, assumed, order }: { chat: SurveyedChat; assumed: DateOrder; order: DateOrder }) {
  return chat.opening?.map(({ at, author, text }, index) => {
    const day = readDayAs(order, at, assumed);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be equal
      <span key={index} className={classes.line} data-testid="opening-line">
        <span className={classes.day}>{day ? formatCalendar(day, "short-day") : null}</span>
        <OpeningWords author={author} text={text} />
      </span>
    );
  });
}

/** Every date of the export could be read in more than one order, so the reader decides. */
export function DateOrderDialog({ chat, onChoose, onCancel }: DateOrderDialogProps) {
  const t = useTranslations("home.order");
  const tHome = useTranslations("home");
  const assumed = chat.dateOrder ?? "dmy";
  const [order, setOrder] = useState<DateOrder>(assumed);
  const readings: DateReading[] = dateReadings(chat.first ?? "", assumed);
  return (
    <Modal opened onClose={onCancel} title={t("title")} size="lg">
      <p className={classes.question}>
        {t.rich("question", { title: titleOfChat(chat, tHome), b: (title) => <bdi>{title}</bdi> })}
      </p>
      <Radio.Group value={order} onChange={(value) => setOrder(value as DateOrder)} aria-label={t("label")}>
        <div className={classes.readings}>
          {readings.map((reading) => (
            <Radio.Card
              key={reading.order}
              value={reading.order}
              className={classes.reading}
              data-autofocus={reading.order === assumed || undefined}
              data-testid={`order-${reading.order}`}
            >
              <Radio.Indicator />
              <span className={classes.facts}>
                <strong className={classes.first}>{formatCalendar(reading.day, "full-day")}</strong>
                <span className={classes.order}>{t(reading.order)}</span>
                <Opening chat={chat} assumed={assumed} order={reading.order} />
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <div className={classes.foot}>
        <Button onClick={() => onChoose(order)}>{t("submit")}</Button>
      </div>
    </Modal>
  );
}
