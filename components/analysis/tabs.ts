import type { IconName } from "@/components/chrome/icon";

export type TabId = "overview" | "ask" | "messages" | "activity";

interface Tab {
  id: TabId;
  /** Below `/analyses/[id]`. */
  path: string;
  icon: IconName;
}

export const tabs: Tab[] = [
  { id: "overview", path: "", icon: "overview" },
  { id: "ask", path: "/ask", icon: "ask" },
  { id: "messages", path: "/messages", icon: "messages" },
  { id: "activity", path: "/activity", icon: "activity" },
];

export function tabHref(analysisId: string, id: TabId): string {
  return `/analyses/${analysisId}${tabs.find((tab) => tab.id === id)?.path ?? ""}`;
}

export function tabOf(pathname: string): TabId {
  return tabs.find((tab) => tab.path !== "" && pathname.endsWith(tab.path))?.id ?? "overview";
}
