import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./conversation-bar.module.css";
import { useConversation } from "./conversation-provider";
import { EarlierConversations } from "./earlier-conversations";
import { useThreads } from "./use-threads";

/** The way to a new conversation, and to the earlier ones. */
export function ConversationBar() {
  const t = useTranslations("ask.conversations");
  const { scope, turns, threadId, startAnew } = useConversation();
  const { threads } = useThreads(scope);
  const [isListOpen, list] = useDisclosure(false);
  const hasOthers = threads?.some(({ id }) => id !== threadId) ?? false;
  if (turns.length === 0 && !hasOthers) return null;
  return (
    <div className={classes.bar}>
      {turns.length > 0 ? (
        <Button
          className={classes.way}
          variant="subtle"
          color="gray"
          size="sm"
          h={40}
          leftSection={<Icon name="plus" size={16} />}
          onClick={startAnew}
        >
          {t("anew")}
        </Button>
      ) : null}
      {threads && threads.length > 0 ? (
        <Button
          className={classes.way}
          variant="subtle"
          color="gray"
          size="sm"
          h={40}
          leftSection={<Icon name="activity" size={16} />}
          onClick={list.open}
        >
          {t("all")}
        </Button>
      ) : null}
      {isListOpen ? <EarlierConversations onClose={list.close} /> : null}
    </div>
  );
}
