import { useTranslations } from "use-intl";
import { AskedChats } from "./asked-chats";
import { useConversation } from "./conversation-provider";
import { ConversationView } from "./conversation-view";
import { Invitation } from "./invitation";
import { suggestAcross } from "./suggest-across";
import { SuggestedQuestions } from "./suggested-questions";
import type { ChosenChats } from "./use-chosen-chats";

/** The conversation with several chats. */
export function AskChatsPanel({ choice }: { choice: ChosenChats }) {
  const t = useTranslations("ask");
  const { ask, turns } = useConversation();
  const chosen = choice.askable.filter(({ id }) => choice.ids.includes(id));
  const inThread = turns.at(-1)?.chats.map(({ id }) => id) ?? [];
  const asked = inThread.length > 0 ? choice.askable.filter(({ id }) => inThread.includes(id)) : chosen;
  const isNoneChosen = turns.length === 0 && chosen.length === 0;
  return (
    <ConversationView
      label={t("allChats")}
      messages={asked.reduce((sum, { messages }) => sum + messages, 0)}
      isDisabled={isNoneChosen}
      note={null}
      head={<AskedChats asked={asked} choice={choice} isFixed={turns.length > 0} />}
    >
      <Invitation title={t("allChats")}>
        <SuggestedQuestions questions={suggestAcross(chosen, t)} isDisabled={isNoneChosen} onAsk={ask} />
      </Invitation>
    </ConversationView>
  );
}
