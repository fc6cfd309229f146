import { Activity } from "@/components/activity/activity";

export default async function ActivityPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <Activity id={id} />;
}
