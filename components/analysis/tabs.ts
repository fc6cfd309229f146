import type { IconName } from "@/components/chrome/icon";

export type TabId = "overview" | "ask" | "messages" | "activity";

interface Tab {
  id: TabId;
  label: string;
  /** Below `/analyses/[id]`. */
  path: string;
  icon: IconName;
}

export const tabs: Tab[] = [
  { id: "overview", label: "Overview", path: "", icon: "overview" },
  { id: "ask", label: "Ask", path: "/ask", icon: "ask" },
  { id: "messages", label: "Messages", path: "/messages", icon: "messages" },
  { id: "activity", label: "Activity", path: "/activity", icon: "activity" },
];

export function tabHref(analysisId: string, id: TabId): string {
  return `/analyses/${analysisId}${tabs.find((tab) => tab.id === id)?.path ?? ""}`;
}

export function tabOf(pathname: string): TabId {
  return tabs.find((tab) => tab.path !== "" && pathname.endsWith(tab.path))?.id ?? "overview";
}
