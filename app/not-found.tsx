import { Signpost } from "@/components/chrome/signpost";

export default function NotFound() {
  return (
    <Signpost
      title="There is no page at this address"
      documentTitle="No such page · Backscroll"
      text="Check the address for a typing mistake, or start again from your chats."
    />
  );
}
