/** How each app exports a chat, step by step. */
export const guides = {
  heading: "How to get the file",
  whatsappAndroid: {
    title: "WhatsApp on Android",
    first: "Open the chat and tap the three dots at the top right.",
    second: "Tap “More”, then “Export chat”.",
    third: "Choose “Without media”: the words are enough, and the file stays small.",
    fourth: "Save the file, or send it to yourself, and drop it here.",
  },
  whatsappIphone: {
    title: "WhatsApp on iPhone",
    first: "Open the chat and tap its name at the top.",
    second: "Scroll down and tap “Export Chat”.",
    third: "Choose “Without Media”.",
    fourth: "Tap “Save to Files”, then drop the .zip here as it is.",
  },
  telegram: {
    title: "Telegram",
    first: "Open Telegram Desktop; the phone apps cannot export.",
    second: "Open the chat, click the three dots at the top right, then “Export chat history”.",
    third: "Set the format to “Machine-readable JSON” and untick the media you do not need.",
    fourth:
      "Drop the result.json here. HTML works too: zip the folder first. An export of your whole account lets you choose the chats.",
  },
  messenger: {
    title: "Messenger",
    first: "Open Accounts Centre, then “Your information and permissions”, then “Download your information”.",
    second: "Choose “Messages” only, the format “JSON” and the date range “All time”.",
    third: "Download the zip when it is ready and drop it here as it is.",
    fourth:
      "End-to-end encrypted chats come apart from it: on messenger.com open “Privacy & safety”, “End-to-end encrypted chats”, “Message storage”, then “Download secure storage data”.",
  },
  instagram: {
    title: "Instagram",
    first: "Open Accounts Centre, then “Your information and permissions”, then “Download your information”.",
    second: "Choose your Instagram account, “Messages” only, the format “JSON” and “All time”.",
    third: "Download the zip when it is ready and drop it here as it is.",
  },
  discord: {
    title: "Discord",
    first:
      "Export the channel or the direct messages with DiscordChatExporter, as JSON, CSV or TXT, and drop that file here.",
    second:
      "Without it: open Settings, “Data & Privacy”, “Request Data”. That package has only the messages you wrote yourself.",
  },
  slack: {
    title: "Slack",
    first: "As an owner or admin open the workspace’s settings, then “Import/Export Data”, then “Export”.",
    second: "Choose the dates and start the export; Slack writes to you when it is ready.",
    third: "Drop the zip here as it is and choose the channels.",
  },
  signal: {
    title: "Signal",
    first: "On a computer with Signal Desktop, run signal-export, or sigtop export-messages.",
    second:
      "Drop the chat.md or the data.json of a chat here, or what sigtop wrote of it, or zip the folder with all of them.",
  },
  imessage: {
    title: "iMessage",
    first: "On a Mac, or beside an iPhone backup, run imessage-exporter -f txt.",
    second: "Drop one of its .txt files here, or zip the folder with all of them.",
  },
  line: {
    title: "LINE",
    first: "Open the chat and its menu at the top right, then “Settings”.",
    second: "Tap “Export chat history” and send yourself the .txt.",
  },
  kakaotalk: {
    title: "KakaoTalk",
    first: "Open the chat and its menu, then the settings at the bottom.",
    second: "Tap “Export chat” and save the text; a computer saves a .txt or a .csv.",
  },
  googleChat: {
    title: "Google Chat",
    first: "Open takeout.google.com, press “Deselect all” and tick “Google Chat”.",
    second: "Create the export, download the zip and drop it here as it is.",
  },
  element: {
    title: "Element (Matrix)",
    first: "Open the room, then “Room info”, then “Export Chat”.",
    second: "Set the format to “JSON” and the messages to “From the beginning”, then drop the file here.",
  },
  skype: {
    title: "Skype",
    first: "Open Skype’s export page, tick “Conversations” and submit the request.",
    second: "Download the .tar when it is ready and drop it here, or the messages.json that is in it.",
  },
  snapchat: {
    title: "Snapchat",
    first:
      "Open accounts.snapchat.com, then “My Data”. Turn on “Export JSON files” and choose the chat history and friends.",
    second: "Submit the request, download the zip when Snapchat writes to you, and drop it here as it is.",
    third: "It holds what was saved in chats; of what was not saved it only tells that it was there.",
  },
  chatgpt: {
    title: "ChatGPT",
    first: "Open Settings, “Data controls”, then “Export data”.",
    second: "Drop the zip from the e-mail here and choose the conversations.",
  },
  claude: {
    title: "Claude",
    first: "Open Settings, “Privacy”, then “Export data”.",
    second: "Drop the zip from the e-mail here and choose the conversations.",
  },
  other: {
    title: "Anything else",
    first:
      "Save it as a CSV, JSON or JSON Lines file in which each message has a date, an author and a text.",
    second:
      "The columns are found by their names and by what is in them; nothing has to be called anything in particular.",
  },
} as const;
