import type { imports as english } from "./en";

type Same<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> };

export const imports: Same<typeof english> = {
  notes: {
    "encoding-assumed": "Die Datei ist nicht in UTF-8. Sie wurde als {encoding} gelesen.",
    "damaged-characters":
      "{count, plural, one {Ein Byte ist} other {# Bytes sind}} beschädigt und als � zu sehen.",
    "date-order-ambiguous":
      "Die Daten lassen sich auf mehr als eine Weise lesen. Gelesen wurden sie als {order, select, dmy {Tag/Monat/Jahr} mdy {Monat/Tag/Jahr} other {Jahr/Monat/Tag}}.",
    "date-order-assumed":
      "Bei den Daten wurde {order, select, dmy {der Tag} mdy {der Monat} other {das Jahr}} zuerst gelesen; die Datei selbst klärt das nicht. Falls die Tage nicht stimmen, lade sie noch einmal hoch und wähle die andere Reihenfolge.",
    "time-zone-assumed": "Die Datei nennt keine Zeitzone. Ihre Zeiten wurden als die von {zone} genommen.",
    "largest-chat-taken":
      "Diese Datei enthält {count, plural, other {# Chats}}. Gelesen wurde der mit den meisten Nachrichten.",
    "day-period-unknown":
      "Neben den Uhrzeiten steht {words}. Die Stunden wurden so gelesen, wie sie dastehen.",
    "quoted-messages":
      "{count, plural, one {Eine Zeile sieht} other {# Zeilen sehen}} aus wie der Anfang einer Nachricht, aber mit einer anderen Art von Datum. Das blieb Teil der Nachricht, in der es steht.",
    "export-cap-reached":
      "WhatsApp hört bei einem Export {media, select, with {mit Medien} other {ohne Medien}} nach etwa {cap, number} Nachrichten auf; ältere fehlen also wahrscheinlich.",
    "columns-assumed":
      "Gelesen wurde {hasTime, select, yes {die Zeit aus „{time}“, } other {}}{hasTimeOfDay, select, yes {die Uhrzeit aus „{timeOfDay}“, } other {}}{hasAuthor, select, yes {der Absender aus „{author}“, } other {}}der Text aus „{text}“.",
    "other-lists-left-out":
      "In dieser Datei {count, plural, one {steht eine weitere Liste} other {stehen # weitere Listen}} neben „{name}“, die gelesen wurde. Um eine andere zu lesen, speichere sie als eigene Datei.",
    "events-applied":
      "{count, plural, one {Ein Ereignis, das} other {# Ereignisse, die}} eine frühere Nachricht {count, plural, one {ändert (Bearbeitung, Reaktion, Löschung), ist} other {ändern (Bearbeitungen, Reaktionen, Löschungen), sind}} jetzt Teil dieser Nachricht.",
    "snaps-left-out":
      "Snaps außerhalb von Chats wurden ausgelassen: Der Export sagt, wann sie gesendet wurden, nicht, was sie zeigten.",
    "own-messages-only":
      "Das Datenpaket von Discord enthält nur die eigenen Nachrichten: Was andere geschrieben haben, ist nicht darin.",
    "damaged-member": "{file} ist beschädigt, deshalb fehlen vielleicht Namen.",
    "group-info-damaged":
      "Die Datei mit den Angaben zu diesem Chat ist nicht vollständig. Exportiere die Chats noch einmal.",
  },
  skips: {
    "too-long": "Das ist länger als 4 Millionen Zeichen.",
    "much-too-long": "Das ist länger als 16 Millionen Zeichen.",
    "not-an-object": "Das ist kein Objekt.",
    "not-a-list": "Das ist keine Liste von Nachrichten.",
    "not-text": "Das ist kein Text.",
    "invalid-json": "Das ist kein gültiges JSON.",
    "no-sender": "Der Absender fehlt.",
    "no-author": "Der Autor fehlt.",
    "unreadable-date": "Das Datum lässt sich nicht lesen.",
    "no-such-time": "Dieses Datum oder diese Uhrzeit gibt es nicht.",
    "no-time": "Datum oder Uhrzeit fehlt, oder es gibt sie nicht.",
    "text-not-text": "Der Text ist kein Text.",
    "text-not-texts": "Der Text ist weder ein Text noch eine Liste von Texten.",
    "content-not-text": "Der Inhalt ist kein Text.",
    "message-not-an-object": "Die Nachricht darin ist kein Objekt.",
    repeated: "Dieselbe Nachricht steht weiter oben in diesem Export.",
    "unclosed-quotation": "Ein Anführungszeichen darin wird nie geschlossen.",
    "too-few-cells": "Die Zeile hat zu wenige Zellen.",
    "too-many-cells": "Die Zeile hat mehr Zellen, als es Spalten gibt.",
    "too-few-columns": "Die Zeile hat weniger als drei Spalten.",
    "of-no-message": "Das gehört zu keiner Nachricht.",
    "before-first-date": "Das steht vor der ersten Zeile, die mit einem Datum beginnt.",
    "inactive-branch": "Das steht auf einem Zweig, der nicht der aktive ist.",
    "not-saved": "Der Text wurde nicht gespeichert und ist deshalb nicht im Export.",
    encrypted: "Das ist verschlüsselt, und der Export enthält die Worte nicht.",
    "not-decrypted": "Das ließ sich beim Export des Raums nicht entschlüsseln.",
    "not-exported": "Diese Art von Nachricht konnte Telegram nicht exportieren.",
    "no-date-nor-text": "Es fehlen Datum und Text.",
    "no-text": "Der Text fehlt.",
    "no-text-nor-file": "Da ist weder Text noch Datei.",
    empty: "Da steht nichts.",
    "only-thoughts": "Da stehen nur Gedanken und der Gebrauch von Werkzeugen.",
    "between-tools": "Das ging zwischen ChatGPT und einem Werkzeug hin und her.",
    "hidden-instruction": "Das ist eine Anweisung, die ChatGPT nicht zeigt.",
    hidden: "Das ist in ChatGPT verborgen.",
    "of-another-author": "Das stammt weder von dir noch von ChatGPT.",
    "damaged-day": "Der Rest dieses Tages ist beschädigt.",
    "reacts-to-missing": "Das ist eine Reaktion auf eine Nachricht, die nicht in diesem Export steht.",
    "deletes-missing": "Das löscht eine Nachricht, die nicht in diesem Export steht.",
  },
  places: {
    line: "Zeile {number}",
    row: "Zeile {number}",
    record: "Eintrag {number}",
    message: "Nachricht {number}",
    event: "Ereignis {number}",
    node: "Knoten {number}",
    conversation: "Gespräch {number}",
    afterMessage: "nach Nachricht {number}",
    inFile: "{file}, {place}",
    inPart: "Teil {part}, {place}",
  },
};
