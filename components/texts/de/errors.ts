import type { Texts } from "@/components/texts/texts";

export const errors: Texts["errors"] = {
  unreachable: "Der Server hat nicht geantwortet. Prüfe, ob er läuft, und versuche es noch einmal.",
  "bad-request":
    "Der Server hat diese Anfrage nicht verstanden. Lade die Seite neu und versuche es noch einmal.",
  "not-signed-in": "Dafür ist erst eine Anmeldung nötig.",
  "wrong-credentials": "E-Mail-Adresse und Passwort gehören nicht zusammen.",
  "email-taken": "Mit dieser E-Mail-Adresse gibt es schon ein Konto. Bitte dort anmelden.",
  "last-way-in": "Anders lässt sich das Konto nicht öffnen. Bitte zuerst ein Passwort setzen.",
  "sign-up-closed":
    "Auf diesem Server werden keine neuen Konten angelegt. Wer ihn betreibt, kann eines einrichten.",
  "not-found": "Unter dieser Adresse ist nichts, oder es gehört jemand anderem.",
  "method-not-allowed": "Diese Adresse nimmt eine solche Anfrage nicht an.",
  "not-ready": "Das ist noch nicht so weit. Versuche es gleich noch einmal.",
  "cross-site": "Diese Anfrage kam von einer anderen Website und wurde nicht ausgeführt.",
  conflict:
    "Das verträgt sich nicht mit dem, was gerade geschieht. Lade die Seite neu, um den Stand zu sehen.",
  "upload-too-large": "Diese Datei ist größer, als dieser Server annimmt. Exportiere den Chat ohne Medien.",
  "upload-cut-off": "Die Datei ist nicht vollständig angekommen. Sende sie noch einmal.",
  "storage-full": "Auf diesem Server ist kein Platz mehr für die Datei.",
  "storage-unavailable": "Der Dateispeicher ist gerade nicht erreichbar. Versuche es später noch einmal.",
  "database-unavailable":
    "Die Datenbank dieses Servers antwortet gerade nicht. Nichts ging verloren; versuche es gleich noch einmal.",
  "empty-file": "Diese Datei ist leer. Exportiere den Chat neu und lade die neue Datei hoch.",
  "unknown-format":
    "Das ist kein Chat-Export, der sich lesen lässt. Auf der Startseite steht, wie jede App einen Chat exportiert.",
  "no-chat-found": "In dieser Datei ist kein Chat. Exportiere den Chat noch einmal.",
  "chat-as-web-page":
    "Dieser Export enthält den Chat als Webseiten. Exportiere ihn noch einmal als JSON (Messenger, Instagram, Discord) oder als Text (iMessage).",
  "no-messages": "In dieser Datei sind keine Nachrichten. Exportiere den Chat noch einmal.",
  "not-text": "Diese Datei ist kein Text. Lege den Export eines Chats ab.",
  "columns-unclear": "Es ist nicht klar, welche Spalte dieser Tabelle was enthält.",
  "damaged-file": "Diese Datei ist beschädigt. Exportiere den Chat noch einmal.",
  "damaged-archive":
    "Dieses Archiv ist beschädigt. Exportiere den Chat noch einmal, oder entpacke es und lege nur den Chat ab.",
  "password-protected": "Dieses Archiv ist mit einem Passwort geschützt. Entpacke es und lege den Chat ab.",
  "archive-bomb": "Dieses Archiv enthält zu viel. Lade nur den exportierten Chat hoch.",
  "chat-not-in-export": "Dieser Chat ist nicht mehr in der Datei. Lade den Export noch einmal hoch.",
  "upload-gone": "Die hochgeladene Datei ist nicht mehr da. Lade den Export noch einmal hoch.",
  "embedding-key-refused":
    "Google hat den Gemini-Schlüssel dieses Servers abgelehnt. Wer den Server betreibt, muss einen anderen eintragen.",
  "embedding-quota-exhausted":
    "Das Kontingent des Gemini-Schlüssels dieses Servers ist aufgebraucht. Versuche es später noch einmal.",
  "gemini-budget-used":
    "Was eine Person auf diesem Server am Tag von Gemini nutzen darf, ist für heute aufgebraucht. Um Mitternacht UTC geht es weiter.",
  "embedding-unavailable": "Googles Indexdienst hat nicht geantwortet. Versuche es später noch einmal.",
  "answer-unavailable": "Gerade ließ sich keine Antwort schreiben. Versuche es gleich noch einmal.",
  cancelled: "Das wurde abgebrochen.",
  "too-many-jobs": "Es warten schon zu viele Aufträge. Warte, bis einige davon fertig sind.",
  "too-many-streams": "Das ist in zu vielen Tabs geöffnet. Schließe einige davon.",
  "too-many-requests": "Das war viel in kurzer Zeit. Versuche es gleich noch einmal.",
  "export-gone": "Diese Datei wurde gelöscht, einen Tag nachdem sie geschrieben war. Exportiere noch einmal.",
  internal:
    "Der Server konnte das nicht tun. An deinen Daten hat sich nichts geändert; versuche es gleich noch einmal.",
};
