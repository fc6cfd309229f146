import type { Translate } from "@/components/texts/translate";
import type { Scene } from "./guide-scenes";

type GuideText = Parameters<Translate<"guides">>[0];

interface ExportGuide {
  id: string;
  title: GuideText;
  steps: { text: GuideText; scene: Scene }[];
}

/** The export guides: each step is said in the texts by its key, and drawn as a scene. */
export const exportGuides: ExportGuide[] = [
  {
    id: "whatsapp-android",
    title: "whatsappAndroid.title",
    steps: [
      { text: "whatsappAndroid.first", scene: "phoneMenu" },
      { text: "whatsappAndroid.second", scene: "phoneExport" },
      { text: "whatsappAndroid.third", scene: "phoneWithoutMedia" },
      { text: "whatsappAndroid.fourth", scene: "dropFile" },
    ],
  },
  {
    id: "whatsapp-iphone",
    title: "whatsappIphone.title",
    steps: [
      { text: "whatsappIphone.first", scene: "phoneName" },
      { text: "whatsappIphone.second", scene: "phoneExport" },
      { text: "whatsappIphone.third", scene: "phoneWithoutMedia" },
      { text: "whatsappIphone.fourth", scene: "dropFile" },
    ],
  },
  {
    id: "telegram",
    title: "telegram.title",
    steps: [
      { text: "telegram.first", scene: "windowSettings" },
      { text: "telegram.second", scene: "windowMenu" },
      { text: "telegram.third", scene: "windowFormat" },
      { text: "telegram.fourth", scene: "dropFile" },
    ],
  },
  {
    id: "messenger",
    title: "messenger.title",
    steps: [
      { text: "messenger.first", scene: "windowSettings" },
      { text: "messenger.second", scene: "windowFormat" },
      { text: "messenger.third", scene: "dropFile" },
      { text: "messenger.fourth", scene: "windowSettings" },
    ],
  },
  {
    id: "instagram",
    title: "instagram.title",
    steps: [
      { text: "instagram.first", scene: "windowSettings" },
      { text: "instagram.second", scene: "windowFormat" },
      { text: "instagram.third", scene: "dropFile" },
    ],
  },
  {
    id: "discord",
    title: "discord.title",
    steps: [
      { text: "discord.first", scene: "dropFile" },
      { text: "discord.second", scene: "windowSettings" },
    ],
  },
  {
    id: "slack",
    title: "slack.title",
    steps: [
      { text: "slack.first", scene: "windowSettings" },
      { text: "slack.second", scene: "letter" },
      { text: "slack.third", scene: "dropFile" },
    ],
  },
  {
    id: "signal",
    title: "signal.title",
    steps: [
      { text: "signal.first", scene: "terminal" },
      { text: "signal.second", scene: "dropFile" },
    ],
  },
  {
    id: "imessage",
    title: "imessage.title",
    steps: [
      { text: "imessage.first", scene: "terminal" },
      { text: "imessage.second", scene: "dropFile" },
    ],
  },
  {
    id: "line",
    title: "line.title",
    steps: [
      { text: "line.first", scene: "phoneMenu" },
      { text: "line.second", scene: "phoneExport" },
    ],
  },
  {
    id: "kakaotalk",
    title: "kakaotalk.title",
    steps: [
      { text: "kakaotalk.first", scene: "phoneMenu" },
      { text: "kakaotalk.second", scene: "phoneExport" },
    ],
  },
  {
    id: "google-chat",
    title: "googleChat.title",
    steps: [
      { text: "googleChat.first", scene: "windowTicks" },
      { text: "googleChat.second", scene: "dropFile" },
    ],
  },
  {
    id: "element",
    title: "element.title",
    steps: [
      { text: "element.first", scene: "windowSettings" },
      { text: "element.second", scene: "windowFormat" },
    ],
  },
  {
    id: "skype",
    title: "skype.title",
    steps: [
      { text: "skype.first", scene: "windowTicks" },
      { text: "skype.second", scene: "dropFile" },
    ],
  },
  {
    id: "snapchat",
    title: "snapchat.title",
    steps: [
      { text: "snapchat.first", scene: "windowTicks" },
      { text: "snapchat.second", scene: "letter" },
      { text: "snapchat.third", scene: "dropFile" },
    ],
  },
  {
    id: "chatgpt",
    title: "chatgpt.title",
    steps: [
      { text: "chatgpt.first", scene: "windowSettings" },
      { text: "chatgpt.second", scene: "letter" },
    ],
  },
  {
    id: "claude",
    title: "claude.title",
    steps: [
      { text: "claude.first", scene: "windowSettings" },
      { text: "claude.second", scene: "letter" },
    ],
  },
  {
    id: "other",
    title: "other.title",
    steps: [
      { text: "other.first", scene: "table" },
      { text: "other.second", scene: "dropFile" },
    ],
  },
];
