import type { Texts } from "@/components/texts/texts";

export const guides: Texts["guides"] = {
  heading: "So kommst du an die Datei",
  whatsappAndroid: {
    title: "WhatsApp auf Android",
    first: "Öffne den Chat und tippe oben rechts auf die drei Punkte.",
    second: "Tippe auf „Mehr“, dann auf „Chat exportieren“.",
    third: "Wähle „Ohne Medien“: Die Worte genügen, und die Datei bleibt klein.",
    fourth: "Speichere die Datei oder schick sie dir selbst, und leg sie hier ab.",
  },
  whatsappIphone: {
    title: "WhatsApp auf dem iPhone",
    first: "Öffne den Chat und tippe oben auf seinen Namen.",
    second: "Scrolle nach unten und tippe auf „Chat exportieren“.",
    third: "Wähle „Ohne Medien“.",
    fourth: "Tippe auf „In Dateien sichern“ und leg das .zip hier ab, so wie es ist.",
  },
  telegram: {
    title: "Telegram",
    first: "Öffne Telegram Desktop; die Handy-Apps können nicht exportieren.",
    second: "Öffne den Chat, klicke oben rechts auf die drei Punkte, dann auf „Chatverlauf exportieren“.",
    third: "Stell das Format auf „Maschinenlesbares JSON“ und wähle Medien ab, die du nicht brauchst.",
    fourth:
      "Leg die result.json hier ab. HTML geht auch: zippe erst den Ordner. Aus dem Export des ganzen Kontos lassen sich die Chats auswählen.",
  },
  messenger: {
    title: "Messenger",
    first:
      "Öffne die Kontenübersicht, dann „Deine Informationen und Berechtigungen“, dann „Deine Informationen herunterladen“.",
    second: "Wähle nur „Nachrichten“, das Format „JSON“ und den Zeitraum „Gesamt“.",
    third: "Lade das zip herunter, sobald es fertig ist, und leg es hier ab, so wie es ist.",
    fourth:
      "Ende-zu-Ende-verschlüsselte Chats kommen gesondert: Öffne auf messenger.com „Privatsphäre & Sicherheit“, „Ende-zu-Ende-verschlüsselte Chats“, „Nachrichtenspeicher“, dann „Daten aus dem sicheren Speicher herunterladen“.",
  },
  instagram: {
    title: "Instagram",
    first:
      "Öffne die Kontenübersicht, dann „Deine Informationen und Berechtigungen“, dann „Deine Informationen herunterladen“.",
    second: "Wähle dein Instagram-Konto, nur „Nachrichten“, das Format „JSON“ und „Gesamt“.",
    third: "Lade das zip herunter, sobald es fertig ist, und leg es hier ab, so wie es ist.",
  },
  discord: {
    title: "Discord",
    first:
      "Exportiere den Kanal oder die Direktnachrichten mit DiscordChatExporter als JSON, CSV oder TXT, und leg diese Datei hier ab.",
    second:
      "Ohne ihn: Öffne die Einstellungen, „Daten & Privatsphäre“, und fordere deine Daten an. Dieses Paket enthält nur die Nachrichten, die du selbst geschrieben hast.",
  },
  slack: {
    title: "Slack",
    first:
      "Öffne als Inhaber oder Admin die Einstellungen des Workspace, dann „Daten importieren/exportieren“, dann „Exportieren“.",
    second: "Wähle den Zeitraum und starte den Export; Slack schreibt dir, wenn er fertig ist.",
    third: "Leg das zip hier ab, so wie es ist, und wähle die Kanäle.",
  },
  signal: {
    title: "Signal",
    first: "Führe auf einem Computer mit Signal Desktop signal-export oder sigtop export-messages aus.",
    second:
      "Leg die chat.md oder die data.json eines Chats hier ab, oder was sigtop davon schrieb, oder zippe den Ordner mit allen.",
  },
  imessage: {
    title: "iMessage",
    first: "Führe auf einem Mac oder neben einem iPhone-Backup imessage-exporter -f txt aus.",
    second: "Leg eine der .txt-Dateien hier ab, oder zippe den Ordner mit allen.",
  },
  line: {
    title: "LINE",
    first: "Öffne den Chat und oben rechts sein Menü, dann „Einstellungen“.",
    second: "Tippe auf „Chatverlauf exportieren“ und schick dir die .txt selbst.",
  },
  kakaotalk: {
    title: "KakaoTalk",
    first: "Öffne den Chat und sein Menü, dann unten die Einstellungen.",
    second: "Tippe auf „Chat exportieren“ und speichere den Text; ein Computer speichert .txt oder .csv.",
  },
  googleChat: {
    title: "Google Chat",
    first: "Öffne takeout.google.com, wähle alles ab und setze nur bei „Google Chat“ ein Häkchen.",
    second: "Erstelle den Export, lade das zip herunter und leg es hier ab, so wie es ist.",
  },
  element: {
    title: "Element (Matrix)",
    first: "Öffne den Raum, dann „Rauminfo“, dann „Chat exportieren“.",
    second: "Stell das Format auf „JSON“ und die Nachrichten auf „Von Anfang an“, und leg die Datei hier ab.",
  },
  skype: {
    title: "Skype",
    first:
      "Öffne die Exportseite von Skype, setze bei „Unterhaltungen“ ein Häkchen und sende die Anfrage ab.",
    second: "Lade das .tar herunter, sobald es fertig ist, und leg es hier ab, oder die messages.json darin.",
  },
  snapchat: {
    title: "Snapchat",
    first:
      "Öffne accounts.snapchat.com, dann „Meine Daten“. Schalte „JSON-Dateien exportieren“ ein und wähle Chatverlauf und Freunde.",
    second:
      "Sende die Anfrage ab, lade das zip herunter, wenn Snapchat dir schreibt, und leg es hier ab, so wie es ist.",
    third: "Es enthält, was in Chats gespeichert wurde; von allem anderen sagt es nur, dass es da war.",
  },
  chatgpt: {
    title: "ChatGPT",
    first: "Öffne die Einstellungen, „Datenkontrollen“, dann „Daten exportieren“.",
    second: "Leg das zip aus der E-Mail hier ab und wähle die Unterhaltungen.",
  },
  claude: {
    title: "Claude",
    first: "Öffne die Einstellungen, „Datenschutz“, dann „Daten exportieren“.",
    second: "Leg das zip aus der E-Mail hier ab und wähle die Unterhaltungen.",
  },
  other: {
    title: "Alles andere",
    first:
      "Speichere es als CSV-, JSON- oder JSON-Lines-Datei, in der jede Nachricht ein Datum, einen Absender und einen Text hat.",
    second:
      "Die Spalten werden an ihren Namen und ihrem Inhalt erkannt; nichts muss auf eine bestimmte Weise heißen.",
  },
};
