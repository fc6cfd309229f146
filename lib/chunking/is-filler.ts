const LONGEST_FILLER = 24;
const LAUGHTER = /^(?:ha|he|hi|ja|je|ah|ks|rs|ха|хе|ах)+[hjax]?$/u;

/** What people type to show that they are there. Nobody looks for it, in any of the languages a chat is likely to be in. */
const FILLERS = new Set(
  [
    "ok okay okey k kk yes yeah yep yup ya no nope nah hi hey hello bye lol lmao rofl xd omg wow cool nice great",
    "thanks thank you thx ty np sure fine good right hm hmm mhm oh aww yay",
    "ja nein jo nee jep danke bitte gut genau hallo tschüss oui non merci salut coucou ouais mdr ptdr",
    "si sí vale gracias hola claro grazie ciao bene sim não obrigado obrigada kkk kkkk",
    "да нет ок ага угу спасибо привет пока tamam evet hayır tak nie dzięki",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a message says nothing that a question could be about: a nod, a laugh, emoji, punctuation. */
export function isFiller(text: string): boolean {
  if (text.length > LONGEST_FILLER) return !/[\p{L}\p{N}]/u.test(text);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => FILLERS.has(word) || LAUGHTER.test(word));
}
