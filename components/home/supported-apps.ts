/** As the drop zone names them. */
export const SUPPORTED_APPS = [
  "WhatsApp",
  "Telegram",
  "Messenger",
  "Instagram",
  "Discord",
  "Slack",
  "Signal",
  "iMessage",
  "LINE",
  "KakaoTalk",
  "Google Chat",
  "Element",
  "Skype",
  "Snapchat",
  "ChatGPT",
  "Claude",
];
