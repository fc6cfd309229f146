import { Overview } from "@/components/overview/overview";

export default async function OverviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <Overview id={id} />;
}
