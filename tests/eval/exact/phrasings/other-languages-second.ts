import type { Phrasings } from "./phrasings";

/** Questions in other languages, written after the tables of their words. */
export const otherLanguagesSecond: Phrasings = {
  "count.all": [
    "Wie viele Nachrichten haben wir uns insgesamt geschrieben?",
    "¿Cuántos mensajes tiene este chat?",
    "Combien de messages avons-nous échangés ?",
    "Quanti messaggi ci siamo scambiati?",
    "Quantas mensagens trocamos?",
  ],
  "count.month": [
    "Wie oft hat {person} im {month_de} geschrieben?",
    "¿Cuántos mensajes mandó {person} durante {month_es}?",
    "Combien de messages de {person} y a-t-il en {month_fr} ?",
    "Quanti messaggi ha scritto {person} nel {month_it}?",
    "Quantas mensagens {person} mandou durante {month_pt}?",
  ],
  "rank.most": [
    "Wer schreibt am meisten?",
    "¿Quién es la persona más activa del grupo?",
    "Qui écrit le plus ?",
    "Chi è il più attivo?",
    "Quem escreve mais?",
  ],
  "count.word": [
    "In wie vielen Nachrichten kommt das Wort „{word}“ vor?",
    "¿En cuántos mensajes aparece la palabra «{word}»?",
    "Combien de messages contiennent « {word} » ?",
    "In quanti messaggi compare “{word}”?",
    'Em quantas mensagens aparece "{word}"?',
  ],
  "rank.photos": [
    "Von wem sind die meisten Bilder?",
    "¿Quién compartió más imágenes?",
    "Qui a envoyé le plus d'images ?",
    "Chi ha condiviso più immagini?",
    "Quem enviou mais imagens?",
  ],
  "first.day": [
    "Wann begann dieser Chat?",
    "¿Cuál es la fecha del primer mensaje?",
    "À quelle date la conversation a-t-elle commencé ?",
    "Qual è la data del primo messaggio?",
    "Qual é a data da primeira mensagem?",
  ],
  "last.personDay": [
    "Wann war die letzte Nachricht von {person}?",
    "¿Cuándo fue el último mensaje de {person}?",
    "Quelle est la date du dernier message de {person} ?",
    "Quando è stato l'ultimo messaggio di {person}?",
    "Qual foi a data da última mensagem de {person}?",
  ],
  "busiest.day": [
    "Welcher Tag war der aktivste?",
    "¿Cuál fue el día con más mensajes?",
    "Quel a été le jour le plus actif ?",
    "Qual è stato il giorno più attivo?",
    "Qual foi o dia mais ativo?",
  ],
  "longest.who": [
    "Von wem ist die längste Nachricht?",
    "¿De quién es el mensaje más largo?",
    "De qui est le plus long message ?",
    "Di chi è il messaggio più lungo?",
    "De quem é a mensagem mais longa?",
  ],
};
