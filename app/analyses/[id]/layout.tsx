import type { ReactNode } from "react";
import { AnalysisShell } from "@/components/analysis/analysis-shell";

interface AnalysisLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export default async function AnalysisLayout({ params, children }: AnalysisLayoutProps) {
  const { id } = await params;
  return <AnalysisShell id={id}>{children}</AnalysisShell>;
}
