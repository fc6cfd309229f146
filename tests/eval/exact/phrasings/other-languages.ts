import type { Phrasings } from "./phrasings";

/** Usual questions in other languages, at hand while the planner was written. */
export const otherLanguages: Phrasings = {
  "count.all": [
    "Wie viele Nachrichten gibt es insgesamt?",
    "¿Cuántos mensajes hay en total?",
    "Combien de messages y a-t-il au total ?",
    "Quanti messaggi ci sono in totale?",
    "Quantas mensagens há no total?",
  ],
  "count.month": [
    "Wie viele Nachrichten hat {person} im {month_de} geschickt?",
    "¿Cuántos mensajes envió {person} en {month_es}?",
    "Combien de messages {person} a-t-elle envoyés en {month_fr} ?",
    "Quanti messaggi ha inviato {person} a {month_it}?",
    "Quantas mensagens {person} enviou em {month_pt}?",
  ],
  "rank.most": [
    "Wer hat die meisten Nachrichten geschrieben?",
    "¿Quién envió más mensajes?",
    "Qui a envoyé le plus de messages ?",
    "Chi ha scritto più messaggi?",
    "Quem enviou mais mensagens?",
  ],
  "count.word": [
    "Wie oft wurde {word} erwähnt?",
    "¿Cuántas veces se mencionó {word}?",
    "Combien de fois le mot « {word} » a-t-il été mentionné ?",
    "Quante volte è stata menzionata la parola “{word}”?",
    "Quantas vezes foi mencionado {word}?",
  ],
  "rank.photos": [
    "Wer hat die meisten Fotos geschickt?",
    "¿Quién mandó más fotos?",
    "Qui a partagé le plus de photos ?",
    "Chi ha mandato più foto?",
    "Quem mandou mais fotos?",
  ],
  "first.day": [
    "Wann wurde die erste Nachricht geschrieben?",
    "¿Cuándo se envió el primer mensaje?",
    "Quand le premier message a-t-il été envoyé ?",
    "Quando è stato inviato il primo messaggio?",
    "Quando foi enviada a primeira mensagem?",
  ],
  "last.personDay": [
    "Wann hat {person} zuletzt geschrieben?",
    "¿Cuándo escribió {person} por última vez?",
    "Quand {person} a-t-il écrit pour la dernière fois ?",
    "Quando ha scritto {person} l'ultima volta?",
    "Quando {person} escreveu pela última vez?",
  ],
  "busiest.day": [
    "An welchem Tag wurden die meisten Nachrichten geschrieben?",
    "¿Qué día se enviaron más mensajes?",
    "Quel jour y a-t-il eu le plus de messages ?",
    "In quale giorno sono stati inviati più messaggi?",
    "Em que dia foram enviadas mais mensagens?",
  ],
  "longest.who": [
    "Wer hat die längste Nachricht geschrieben?",
    "¿Quién escribió el mensaje más largo?",
    "Qui a écrit le message le plus long ?",
    "Chi ha scritto il messaggio più lungo?",
    "Quem escreveu a mensagem mais longa?",
  ],
};
