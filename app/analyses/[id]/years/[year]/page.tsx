import { YearInReview } from "@/components/overview/year/year-in-review";

export default async function YearPage({ params }: { params: Promise<{ id: string; year: string }> }) {
  const { id, year } = await params;
  return <YearInReview id={id} year={year} />;
}
