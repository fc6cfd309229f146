import { Button, Checkbox, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import { formatList } from "@/components/intl/formats";
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
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <div className={classes.line}>
      <p className={classes.names} data-testid="asked-chats">
        {sentenceOf(asked)}
      </p>
      {isFixed ? null : (
        <Button variant="default" size="sm" h={40} onClick={dialog.open}>
          Choose chats
        </Button>
      )}
      {isOpen ? <ChooseChats choice={choice} onClose={dialog.close} /> : null}
    </div>
  );
}

function sentenceOf(asked: AnalysisSummary[]): string {
  if (asked.length === 0) return "No chat is chosen.";
  const names = asked.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = asked.length - names.length;
  const list = more > 0 ? [...names, `${formatCount(more)} more`] : names;
  return `Asking ${formatList(list)}.`;
}

function ChooseChats({
  choice: { askable, ids, choose },
  onClose,
}: {
  choice: ChosenChats;
  onClose: () => void;
}) {
  const isFull = ids.length >= MOST_CHATS_ASKED;
  return (
    <Modal opened onClose={onClose} title="Which chats to ask" size="lg">
      <p
        className={classes.note}
      >{`At most ${MOST_CHATS_ASKED} at once. The fewer, the quicker the answer.`}</p>
      <div className={classes.ways}>
        <Button
          variant="subtle"
          size="sm"
          h={40}
          onClick={() => choose(askable.slice(0, MOST_CHATS_ASKED).map(({ id }) => id))}
        >
          {askable.length > MOST_CHATS_ASKED ? "The newest" : "All"}
        </Button>
        <Button variant="subtle" size="sm" h={40} onClick={() => choose([])}>
          None
        </Button>
      </div>
      <Checkbox.Group value={ids} onChange={choose} aria-label="Which chats to ask">
        <ul className={classes.list}>
          {askable.map((analysis) => (
            <li key={analysis.id} className={classes.row}>
              <Checkbox
                value={analysis.id}
                label={<bdi>{analysis.title}</bdi>}
                description={factsOf(analysis)}
                disabled={isFull && !ids.includes(analysis.id)}
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <Button fullWidth onClick={onClose} disabled={ids.length === 0}>
        {ids.length === 0 ? "Choose at least one" : `Ask ${formatAmount(ids.length, "chat", "chats")}`}
      </Button>
    </Modal>
  );
}

function factsOf({ status, progress, messages }: AnalysisSummary): string {
  const amount = formatAmount(messages, "message", "messages");
  return status === "ready" ? amount : `${amount}, ${formatShare(progress / 100)} indexed`;
}
