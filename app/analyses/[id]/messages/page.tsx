import { Transcript } from "@/components/messages/transcript";

export default async function MessagesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <Transcript id={id} />;
}
