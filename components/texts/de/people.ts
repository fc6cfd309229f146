import type { Texts } from "@/components/texts/texts";

export const people: Texts["people"] = {
  count: "{count, plural, one {# Person} other {# Personen}}",
  messages: "{count, plural, one {# Nachricht} other {# Nachrichten}}",
  rest: "+{count, number}",
  dialog: {
    title: "Personen dieses Chats",
    note: "Wer Namen oder Nummer gewechselt hat, erscheint mehrfach. Sag, welche Namen eine Person sind, und alles zählt sie als eine. Keine Nachricht wird geändert, und es lässt sich zurücknehmen.",
    rest: "Und {count, number} weitere, die oben gewählt werden können.",
  },
  merge: {
    from: "Dieser Name",
    into: "Ist dieselbe Person wie",
    submit: "Als eine zählen",
    none: "Niemand mit diesem Namen",
  },
  merged: {
    also: "auch <b>{name}</b>, {count, plural, one {# Nachricht} other {# Nachrichten}}",
    undo: "Rückgängig",
    undoLabel: "{name} wieder getrennt zählen",
  },
};
