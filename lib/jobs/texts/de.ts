import type { stories as english } from "./en";

export const stories: Record<keyof typeof english, string> = {
  uploadReceived: "Die Datei ist angekommen.",
  additionReceived: "Die Datei ist angekommen. Was darin neu ist, wird hinzugefügt.",
  reindexAskedFor: "Ein neuer Index wurde in Auftrag gegeben.",
  deletionAskedFor: "Das Löschen wurde in Auftrag gegeben.",
  exportAskedFor: "Ein Export wurde in Auftrag gegeben.",
  queuedAgain: "Noch einmal eingereiht.",
  notBegun: "Die Auftragsverwaltung hat nicht damit begonnen. Noch einmal eingereiht.",
  silent: "10 Minuten lang kam kein Lebenszeichen. Noch einmal eingereiht.",
  started: "Begonnen.",
  startedAgain: "Von Neuem begonnen; weiter geht es ab dem, was schon getan ist.",
  replayed: "Der Lauf wird wiederholt.",
  replayedFromStep: "Der Lauf wird ab einem seiner Schritte wiederholt.",

  waitingToStart: "Wartet auf den Beginn.",
  waitingInLine: "Wartet in der Schlange, auf Platz {place, number}.",
  waitingAsTold: "Wartet {seconds, number} s, weil ein Dienst darum gebeten hat.",
  rateLimited:
    "Eine Gruppe von Passagen musste warten, weil zu viele Anfragen kamen.{seconds, plural, =0 {} other { Weiter in {seconds, number} s.}}",
  notEmbedded:
    "Eine Gruppe von Passagen ließ sich nicht einbetten.{seconds, plural, =0 {} other { Weiter in {seconds, number} s.}}",
  triedAgain: "Auf dem Server ist ein Fehler aufgetreten. Der Schritt wird noch einmal versucht.",

  starting: "Beginnt.",
  surveying: "Der Export wird durchgesehen.",
  reading: "Nachrichten werden gelesen: {count, number} von {expected, number}.",
  counting: "Es wird gezählt, wer wann was geschrieben hat.",
  planning: "Das Gespräch wird für die Suche vorbereitet.",
  embedding: "Das Gespräch wird indexiert: {count, number} von {chunks, number} Passagen.",
  finishing: "Das Letzte wird erledigt.",
  adding: "Was neu ist, wird dem Chat hinzugefügt.",
  preparingIndex: "Der neue Index wird vorbereitet.",
  buildingIndex: "Der neue Index entsteht: {done, number} von {total, number} Passagen.",
  deleting: "Wird gelöscht.",
  deletingRows: "Wird gelöscht: {done, number} von {total, number} Zeilen.",
  writing: "Die Datei wird geschrieben.",
  writingMessages: "Die Datei wird geschrieben: {done, number} von {total, number} Nachrichten.",

  read: "{count, plural, one {# Nachricht} other {# Nachrichten}} gelesen.",
  found:
    "{count, plural, one {# neue Nachricht} other {# neue Nachrichten}} gefunden; {already, plural, one {# war} other {# waren}} schon da.",
  planned: "{count, plural, one {# Passage} other {# Passagen}} zum Suchen gebildet.",
  spent: "Gemini hat ungefähr {tokens, plural, one {# Token} other {# Tokens}} eingebettet.",
  spentDollars:
    "Gemini hat ungefähr {tokens, plural, one {# Token} other {# Tokens}} eingebettet, zum Listenpreis von etwa {dollars, number, ::currency/USD @#}.",

  ready:
    "{count, plural, =0 {In diesem Chat hat niemand etwas geschrieben, also gibt es nichts zu fragen.} one {# Nachricht ist bereit für Fragen.} other {# Nachrichten sind bereit für Fragen.}}",
  indexed: "Bereit für Fragen.",
  indexedAndDeleted: "Bereit für Fragen. Die hochgeladene Datei wurde gelöscht.",
  added:
    "{count, plural, =0 {Nichts war neu.} one {# Nachricht hinzugefügt.} other {# Nachrichten hinzugefügt.}}",
  addedAll: "Was neu war, steht jetzt im Chat.",
  reindexed: "Der neue Index ist in Gebrauch.",
  deleted: "Alles von diesem Chat wurde gelöscht.",
  exported: "Die Datei lässt sich einen Tag lang herunterladen.",
  cancelled: "Abgebrochen. Was getan war, bleibt erhalten.",
  cancelledDeletion: "Abgebrochen. Nichts wurde gelöscht.",
  cancelledReading:
    "{count, plural, =0 {Noch vor der ersten Nachricht abgebrochen.} one {Abgebrochen. # gelesene Nachricht bleibt erhalten.} other {Abgebrochen. # gelesene Nachrichten bleiben erhalten.}}",
  unfinished: "Das ließ sich nicht abschließen.",
};
