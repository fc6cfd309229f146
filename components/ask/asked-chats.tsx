import { Button, Checkbox, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "use-intl";
import { formatShare } from "@/components/intl/format-number";
import { formatList } from "@/components/intl/formats";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";
import { MOST_CHATS_ASKED } from "@/lib/ask/chat.schema";
import classes from "./asked-chats.module.css";
import type { ChosenChats } from "./use-chosen-chats";

const NAMED = 3;

interface AskedChatsProps {
  asked: AnalysisSummary[];
  choice: ChosenChats;
  /** A conversation keeps the chats that it began with. */
  isFixed: boolean;
}

/** Which chats are asked, and the way to choose others. */
export function AskedChats({ asked, choice, isFixed }: AskedChatsProps) {
  const t = useTranslations("ask");
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <div className={classes.line}>
      <p className={classes.names} data-testid="asked-chats">
        {sentenceOf(asked, t)}
      </p>
      {isFixed ? null : (
        <Button variant="default" size="sm" h={40} onClick={dialog.open}>
          {t("chats.choose")}
        </Button>
      )}
      {isOpen ? <ChooseChats choice={choice} onClose={dialog.close} /> : null}
    </div>
  );
}

function sentenceOf(asked: AnalysisSummary[], t: Translate<"ask">): string {
  if (asked.length === 0) return t("chats.none");
  const names = asked.slice(0, NAMED).map(({ title }) => t("chats.quoted", { title }));
  const more = asked.length - names.length;
  const list = more > 0 ? [...names, t("chats.more", { count: more })] : names;
  return t("chats.asking", { chats: formatList(list) });
}

function ChooseChats({
  choice: { askable, ids, choose },
  onClose,
}: {
  choice: ChosenChats;
  onClose: () => void;
}) {
  const t = useTranslations("ask");
  const isFull = ids.length >= MOST_CHATS_ASKED;
  return (
    <Modal opened onClose={onClose} title={t("chats.title")} size="lg">
      <p className={classes.note}>{t("chats.note", { most: MOST_CHATS_ASKED })}</p>
      <div className={classes.ways}>
        <Button
          variant="subtle"
          size="sm"
          h={40}
          onClick={() => choose(askable.slice(0, MOST_CHATS_ASKED).map(({ id }) => id))}
        >
          {askable.length > MOST_CHATS_ASKED ? t("chats.newest") : t("chats.all")}
        </Button>
        <Button variant="subtle" size="sm" h={40} onClick={() => choose([])}>
          {t("chats.noneOfThem")}
        </Button>
      </div>
      <Checkbox.Group value={ids} onChange={choose} aria-label={t("chats.title")}>
        <ul className={classes.list}>
          {askable.map((analysis) => (
            <li key={analysis.id} className={classes.row}>
              <Checkbox
                value={analysis.id}
                label={<bdi>{analysis.title}</bdi>}
                description={factsOf(analysis, t)}
                disabled={isFull && !ids.includes(analysis.id)}
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <Button fullWidth onClick={onClose} disabled={ids.length === 0}>
        {ids.length === 0 ? t("chats.atLeastOne") : t("chats.ask", { count: ids.length })}
      </Button>
    </Modal>
  );
}

function factsOf({ status, progress, messages }: AnalysisSummary, t: Translate<"ask">): string {
  const amount = t("chats.messages", { count: messages });
  return status === "ready"
    ? amount
    : t("chats.partly", { messages: amount, share: formatShare(progress / 100) });
}
