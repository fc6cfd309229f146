import type { Texts } from "@/components/texts/texts";

export const ask: Texts["ask"] = {
  thisChat: "Diesen Chat fragen",
  allChats: "Alle Chats fragen",
  documentTitle: "Alle Chats fragen · Backscroll",
  back: "Deine Chats",
  noChat: "Noch gibt es keinen Chat zum Fragen. Zuerst <link>einen ablegen</link>.",
  promise: "Jede Antwort zeigt die Nachrichten, aus denen sie stammt.",
  chatItself: "Chat",
  cutOff: "Die Verbindung brach ab, bevor die Frage angekommen war. Bitte noch einmal fragen.",
  chats: {
    none: "Kein Chat ist ausgewählt.",
    quoted: "„{title}“",
    more: "{count, plural, other {# weitere}}",
    asking: "Gefragt: {chats}.",
    choose: "Chats auswählen",
    title: "Welche Chats gefragt werden",
    note: "Höchstens {most, number} auf einmal. Je weniger, desto schneller die Antwort.",
    newest: "Die neuesten",
    all: "Alle",
    noneOfThem: "Keinen",
    atLeastOne: "Mindestens einen auswählen",
    ask: "{count, plural, one {# Chat} other {# Chats}} fragen",
    messages: "{count, plural, one {# Nachricht} other {# Nachrichten}}",
    partly: "{messages}, zu {share} indexiert",
  },
  form: {
    label: "Deine Frage",
    tooLong:
      "Das ist {count, plural, one {# Zeichen} other {# Zeichen}} zu lang für eine Frage. Bitte auf {most, number} kürzen.",
    ask: "Fragen",
    stop: "Antwort anhalten",
  },
  conversations: {
    anew: "Neues Gespräch",
    all: "Gespräche",
    none: "Noch gibt es keines.",
    facts: "{count, plural, one {# Frage} other {# Fragen}} · {askedAt}",
    remove: "Gespräch „{title}“ löschen",
    confirm: "Löschen",
    keep: "Behalten",
  },
  notReady: {
    failed:
      "Das Indexieren brach bei {share} ab. Was bis dahin da war, kann gefragt werden; oder oben noch einmal versuchen.",
    failedUnread:
      "Das Indexieren brach ab, bevor eine Nachricht gelesen war. Oben noch einmal versuchen, dann fragen.",
    cancelled:
      "Das Indexieren wurde bei {share} abgebrochen. Was bis dahin da war, kann gefragt werden; oder oben fortsetzen.",
    cancelledUnread:
      "Das Indexieren wurde abgebrochen, bevor eine Nachricht gelesen war. Oben fortsetzen, dann fragen.",
    askable: "Zu {share} indexiert. Fragen geht schon; was später kommt, kann einer Antwort noch fehlen.",
    unread: "Fragen geht, sobald die Nachrichten gelesen sind, lange bevor alles indexiert ist.",
  },
  partly: {
    ofChat: "„{title}“: {sentence}",
    failed: "Das Indexieren brach bei {share} ab: Die Antwort kennt nur, was bis dahin da war.",
    cancelled: "Das Indexieren wurde bei {share} abgebrochen: Die Antwort kennt nur, was bis dahin da war.",
    moving: "Zu {share} indexiert: Was später kommt, kann der Antwort fehlen.",
  },
  turn: {
    searching: "{count, plural, one {# Nachricht wird} other {# Nachrichten werden}} durchsucht…",
    waiting:
      "Gemini ist gerade ausgelastet. In {count, plural, one {einer Sekunde} other {# Sekunden}} wird noch einmal gefragt.",
    stopped: "Vor dem Ende angehalten.",
    again: "Noch einmal fragen",
    quoted: "Ohne Gemini antworten",
    noSource: "ohne Quelle",
  },
  actions: {
    copied: "Kopiert",
    cannotCopy: "Der Browser erlaubt das Kopieren hier nicht",
    copy: "Mit Quellen kopieren",
    again: "Neu beantworten",
    good: "Gute Antwort",
    bad: "Schlechte Antwort",
    sources: "Quellen:",
    quote: "{who}: „{text}“",
  },
  cost: {
    tokens: "Gemini: {tokens, plural, one {# Token} other {# Tokens}}",
    priced: "Gemini: {tokens, plural, one {# Token} other {# Tokens}}, etwa {cents} US-Cent",
  },
  found: {
    title: "Wie das gefunden wurde",
    madeFrom: "Die Antwort entstand aus {found, plural, one {# Nachricht} other {# Nachrichten}}.",
    inOne:
      "{searched, plural, one {# Nachricht wurde} other {# Nachrichten wurden}} durchsucht; die Antwort entstand aus {found, plural, one {dieser einen} other {diesen #}}.",
    inSeveral:
      "{searched, plural, one {# Nachricht wurde} other {# Nachrichten wurden}} in {chats, plural, one {# Chat} other {# Chats}} durchsucht; die Antwort entstand aus {found, plural, one {dieser einen} other {diesen #}}.",
  },
  suggestions: {
    label: "Vorgeschlagene Fragen",
    month: "Was geschah im {month, date, ::yMMMM}?",
    most: "Wer hat die meisten Nachrichten geschickt?",
    word: "Wie oft hat {name} „{word}“ gesagt?",
    first: "Wann wurde „{word}“ zum ersten Mal erwähnt?",
    messages: "Wie viele Nachrichten hat {name} geschickt?",
    longest: "Was ist die längste Nachricht?",
    year: "Wie viele Nachrichten gab es {year}?",
    last: "Wann wurde das Abendessen zuletzt erwähnt?",
  },
};
