import { Button, Modal, Radio, Stack } from "@mantine/core";
import { useState } from "react";
import { formatCalendar } from "@/components/intl/format-date";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { type DateOrder, dateReadings } from "./date-readings";

interface DateOrderDialogProps {
  chat: ChatSurvey;
  onChoose: (order: DateOrder) => void;
  onCancel: () => void;
}

const orderNames: Record<DateOrder, string> = {
  dmy: "Day first",
  mdy: "Month first",
  ymd: "Year first",
};

/** Every date of the export could be read in more than one order, so the reader decides. */
export function DateOrderDialog({ chat, onChoose, onCancel }: DateOrderDialogProps) {
  const [order, setOrder] = useState<DateOrder>(chat.dateOrder ?? "dmy");
  const readings = dateReadings(chat.first ?? "", chat.dateOrder ?? "dmy");
  return (
    <Modal opened onClose={onCancel} title="On which day did this chat begin?">
      <Stack gap="lg">
        <p style={{ margin: 0 }}>
          The dates in this file can be read in more than one way. Choose the right first day and the rest
          follows.
        </p>
        <Radio.Group value={order} onChange={(value) => setOrder(value as DateOrder)} aria-label="First day">
          <Stack gap="sm">
            {readings.map((reading) => (
              <Radio.Card
                key={reading.order}
                value={reading.order}
                p="md"
                data-autofocus={reading.order === chat.dateOrder || undefined}
                data-testid={`order-${reading.order}`}
              >
                <span style={{ display: "flex", alignItems: "center", gap: "var(--mantine-spacing-md)" }}>
                  <Radio.Indicator />
                  <span>
                    <strong style={{ display: "block" }}>{formatCalendar(reading.day, "full-day")}</strong>
                    <span style={{ color: "var(--ink-soft)" }}>{orderNames[reading.order]}</span>
                  </span>
                </span>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <Button onClick={() => onChoose(order)}>Read it this way</Button>
      </Stack>
    </Modal>
  );
}
