interface ExportGuide {
  id: string;
  title: string;
  steps: string[];
}

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

/** How to get the file out of each app, in the fewest steps that work. */
export const exportGuides: ExportGuide[] = [
  {
    id: "whatsapp-android",
    title: "WhatsApp on Android",
    steps: [
      "Open the chat and tap the three dots at the top right.",
      "Tap “More”, then “Export chat”.",
      "Choose “Without media”: the words are enough, and the file stays small.",
      "Save the file, or send it to yourself, and drop it here.",
    ],
  },
  {
    id: "whatsapp-iphone",
    title: "WhatsApp on iPhone",
    steps: [
      "Open the chat and tap its name at the top.",
      "Scroll down and tap “Export Chat”.",
      "Choose “Without Media”.",
      "Tap “Save to Files”, then drop the .zip here as it is.",
    ],
  },
  {
    id: "telegram",
    title: "Telegram",
    steps: [
      "Open Telegram Desktop; the phone apps cannot export.",
      "Open the chat, click the three dots at the top right, then “Export chat history”.",
      "Set the format to “Machine-readable JSON” and untick the media you do not need.",
      "Drop the result.json here. HTML works too: zip the folder first. An export of your whole account lets you choose the chats.",
    ],
  },
  {
    id: "messenger",
    title: "Messenger",
    steps: [
      "Open Accounts Centre, then “Your information and permissions”, then “Download your information”.",
      "Choose “Messages” only, the format “JSON” and the date range “All time”.",
      "Download the zip when it is ready and drop it here as it is.",
      "End-to-end encrypted chats come apart from it: on messenger.com open “Privacy & safety”, “End-to-end encrypted chats”, “Message storage”, then “Download secure storage data”.",
    ],
  },
  {
    id: "instagram",
    title: "Instagram",
    steps: [
      "Open Accounts Centre, then “Your information and permissions”, then “Download your information”.",
      "Choose your Instagram account, “Messages” only, the format “JSON” and “All time”.",
      "Download the zip when it is ready and drop it here as it is.",
    ],
  },
  {
    id: "discord",
    title: "Discord",
    steps: [
      "Export the channel or the direct messages with DiscordChatExporter, as JSON, CSV or TXT, and drop that file here.",
      "Without it: open Settings, “Data & Privacy”, “Request Data”. That package has only the messages you wrote yourself.",
    ],
  },
  {
    id: "slack",
    title: "Slack",
    steps: [
      "As an owner or admin open the workspace's settings, then “Import/Export Data”, then “Export”.",
      "Choose the dates and start the export; Slack writes to you when it is ready.",
      "Drop the zip here as it is and choose the channels.",
    ],
  },
  {
    id: "signal",
    title: "Signal",
    steps: [
      "On a computer with Signal Desktop, run signal-export.",
      "Drop the chat.md or the data.json of a chat here, or zip the folder with all of them.",
    ],
  },
  {
    id: "imessage",
    title: "iMessage",
    steps: [
      "On a Mac, or beside an iPhone backup, run imessage-exporter -f txt.",
      "Drop one of its .txt files here, or zip the folder with all of them.",
    ],
  },
  {
    id: "line",
    title: "LINE",
    steps: [
      "Open the chat and its menu at the top right, then “Settings”.",
      "Tap “Export chat history” and send yourself the .txt.",
    ],
  },
  {
    id: "kakaotalk",
    title: "KakaoTalk",
    steps: [
      "Open the chat and its menu, then the settings at the bottom.",
      "Tap “Export chat” and save the text; a computer saves a .txt or a .csv.",
    ],
  },
  {
    id: "google-chat",
    title: "Google Chat",
    steps: [
      "Open takeout.google.com, press “Deselect all” and tick “Google Chat”.",
      "Create the export, download the zip and drop it here as it is.",
    ],
  },
  {
    id: "element",
    title: "Element (Matrix)",
    steps: [
      "Open the room, then “Room info”, then “Export Chat”.",
      "Set the format to “JSON” and the messages to “From the beginning”, then drop the file here.",
    ],
  },
  {
    id: "skype",
    title: "Skype",
    steps: [
      "Open Skype's export page, tick “Conversations” and submit the request.",
      "Download the .tar when it is ready and drop it here, or the messages.json that is in it.",
    ],
  },
  {
    id: "snapchat",
    title: "Snapchat",
    steps: [
      "Open accounts.snapchat.com, then “My Data”. Turn on “Export JSON files” and choose the chat history and friends.",
      "Submit the request, download the zip when Snapchat writes to you, and drop it here as it is.",
      "It holds what was saved in chats; of what was not saved it only tells that it was there.",
    ],
  },
  {
    id: "chatgpt",
    title: "ChatGPT",
    steps: [
      "Open Settings, “Data controls”, then “Export data”.",
      "Drop the zip from the e-mail here and choose the conversations.",
    ],
  },
  {
    id: "claude",
    title: "Claude",
    steps: [
      "Open Settings, “Privacy”, then “Export data”.",
      "Drop the zip from the e-mail here and choose the conversations.",
    ],
  },
  {
    id: "other",
    title: "Anything else",
    steps: [
      "Save it as a CSV, JSON or JSON Lines file in which each message has a date, an author and a text.",
      "The columns are found by their names and by what is in them; nothing has to be called anything in particular.",
    ],
  },
];
