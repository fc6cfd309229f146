"use client";

import { Button } from "@mantine/core";
import { Signpost } from "@/components/chrome/signpost";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Signpost
      title="This page could not be drawn"
      documentTitle="Not drawn · Backscroll"
      text="The fault is in the page, not in your chats: they are stored as they were. Draw it again, or go back to the list."
    >
      <Button onClick={reset}>Draw it again</Button>
    </Signpost>
  );
}
