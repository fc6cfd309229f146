import type { Translate } from "@/components/texts/translate";

const names: Record<string, string> = {
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  signal: "Signal",
  discord: "Discord",
  slack: "Slack",
  messenger: "Messenger",
  instagram: "Instagram",
  imessage: "iMessage",
  line: "LINE",
  kakaotalk: "KakaoTalk",
  skype: "Skype",
  snapchat: "Snapchat",
  matrix: "Matrix",
  "google-chat": "Google Chat",
  chatgpt: "ChatGPT",
  claude: "Claude",
};

/** The name of an app as it writes it itself. */
export function platformName(platform: string | null, t: Translate<"analyses">): string | null {
  if (platform === "generic") return t("chatFile");
  return platform === null ? null : (names[platform] ?? platform);
}
