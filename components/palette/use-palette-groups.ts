import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useParams, usePathname, useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { useKnownAnalyses } from "@/components/analyses/use-analyses";
import { tabHref, tabs } from "@/components/analysis/tabs";
import { useConversationIfAny } from "@/components/ask/conversation-provider";
import { chooseLanguage } from "@/components/chrome/choose-language";
import { CHOOSE_FILE } from "@/components/home/choose-file";
import { languageNames, languages } from "@/components/texts/language-names";
import type { PaletteAction, PaletteGroup } from "./palette-actions";

/** All that the palette offers on this page. */
export function usePaletteGroups(query: string): PaletteGroup[] {
  const t = useTranslations("palette");
  return [
    { label: t("groups.here"), actions: useTabActions() },
    { label: t("groups.chats"), actions: useChatActions() },
    { label: t("groups.pages"), actions: usePageActions() },
    { label: t("groups.settings"), actions: useSettingActions() },
    { label: t("groups.question"), actions: useQuestionActions(query.trim()) },
  ];
}

/** The chat that is open. */
function useChatHere(): string | null {
  const isOfChat = usePathname().startsWith("/analyses/");
  const { id } = useParams<{ id?: string }>();
  return isOfChat && id ? id : null;
}

function useTabActions(): PaletteAction[] {
  const t = useTranslations("analysis.tabs");
  const router = useRouter();
  const chat = useChatHere();
  if (chat === null) return [];
  return tabs.map(({ id, icon }) => ({
    id: `here ${id}`,
    label: t(id),
    icon,
    run: () => router.push(tabHref(chat, id)),
  }));
}

/** Where chats are asked, the words may be a question. It comes last, so that Enter asks nothing by mistake. */
function useQuestionActions(question: string): PaletteAction[] {
  const t = useTranslations("palette");
  const router = useRouter();
  const chat = useChatHere();
  const conversation = useConversationIfAny();
  if (!conversation || conversation.isAnswering) return [];
  const run = () => {
    conversation.ask(question);
    if (chat) router.push(tabHref(chat, "ask"));
  };
  return [{ id: "ask", label: t("ask", { question }), icon: "ask", isAboutWords: true, run }];
}

/** Every chat, and each of its pages. */
function useChatActions(): PaletteAction[] {
  const t = useTranslations("palette");
  const router = useRouter();
  return useKnownAnalyses().flatMap(({ id, title }) =>
    tabs.map((tab) => ({
      id: `${id} ${tab.id}`,
      label: tab.id === "overview" ? title : t(`${tab.id}Of`, { title }),
      icon: tab.icon,
      needsWords: tab.id !== "overview",
      run: () => router.push(tabHref(id, tab.id)),
    })),
  );
}

function usePageActions(): PaletteAction[] {
  const t = useTranslations("palette");
  const router = useRouter();
  const readyChats = useKnownAnalyses().filter(({ status }) => status === "ready").length;
  const to = (id: "home" | "upload" | "jobs" | "askAll", icon: PaletteAction["icon"], href: string) => ({
    id,
    label: t(id),
    icon,
    run: () => router.push(href),
  });
  return [
    to("home", "messages", "/"),
    to("upload", "upload", `/#${CHOOSE_FILE}`),
    ...(readyChats > 1 ? [to("askAll", "ask", "/ask")] : []),
    to("jobs", "activity", "/jobs"),
  ];
}

function useSettingActions(): PaletteAction[] {
  const t = useTranslations("palette");
  const tChrome = useTranslations("chrome");
  const current = useLocale().split("-")[0];
  const { setColorScheme } = useMantineColorScheme();
  const isLight = useComputedColorScheme("light") === "light";
  return [
    {
      id: "theme",
      label: tChrome(isLight ? "toDark" : "toLight"),
      icon: isLight ? "moon" : "sun",
      run: () => setColorScheme(isLight ? "dark" : "light"),
    },
    ...languages
      .filter((language) => language !== current)
      .map((language) => ({
        id: language,
        label: t("languageIn", { language: languageNames[language] }),
        icon: "language" as const,
        run: () => chooseLanguage(language),
      })),
  ];
}
