import { AskPage } from "@/components/ask/ask-page";

export default async function AskRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <AskPage id={id} />;
}
