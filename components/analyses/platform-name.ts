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
  generic: "Chat file",
};

/** The name of an app as it writes it itself. */
export function platformName(platform: string | null): string | null {
  return platform === null ? null : (names[platform] ?? platform);
}
