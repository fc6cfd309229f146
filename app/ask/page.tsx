import { AskChatsPage } from "@/components/ask/ask-chats-page";

export default function AskChatsRoute() {
  return <AskChatsPage />;
}
