import type { ImportChoices } from "@/lib/uploads/upload.schema";
import type { SurveyedChat } from "./chat-choice";
import type { DateOrder } from "./date-readings";
import type { Chosen } from "./upload-state";

type PlannedStart = Pick<ImportChoices, "chats" | "join" | "dateOrder" | "addTo" | "columns">;

interface Choice extends Pick<Chosen, "chats" | "isJoined" | "additions" | "columns"> {
  /** The reader's answer for the chats that leave it open; null where none does. */
  dateOrder: DateOrder | null;
}

/**
 * The requests that start what was chosen: an answered date order goes only with the chats that asked for it, and an
 * addition is read in the order of the analysis it goes to.
 */
export function planStarts(choice: Choice): PlannedStart[] {
  const { columns } = choice;
  const starts = planOrders(choice);
  return columns === null ? starts : starts.map((start) => ({ ...start, columns }));
}

function planOrders({ chats, isJoined, additions, dateOrder }: Choice): PlannedStart[] {
  const ids = (some: SurveyedChat[]) => some.map(({ chat }) => chat);
  const order = dateOrder ?? undefined;
  const added = additions.map(({ chat, same }) => ({ chats: [chat.chat], addTo: same.analysisId }));
  if (isJoined) return [...added, { chats: ids(chats), join: true, dateOrder: order }];
  const clear = chats.filter((chat) => order === undefined || !chat.isDateOrderAmbiguous);
  const unclear = chats.filter((chat) => !clear.includes(chat));
  return [
    ...added,
    ...(clear.length > 0 ? [{ chats: ids(clear) }] : []),
    ...(unclear.length > 0 ? [{ chats: ids(unclear), dateOrder: order }] : []),
  ];
}
