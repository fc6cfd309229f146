/** Words that generated messages are made of, none of which is asked about. */
export const everydayWords: Record<string, [string, ...string[]]> = {
  en: [
    ..."so then we went over there because nobody had called before and it took ages but honestly fine with that maybe".split(
      " ",
    ),
    ..."later today could bring something along if you want just tell them what time works best for everyone really nice".split(
      " ",
    ),
    ..."still waiting here looks good sounds great never mind thanks again almost done with work coming home soon".split(
      " ",
    ),
  ] as [string, ...string[]],
  de: [
    ..."und dann sind wir noch hingegangen weil niemand vorher angerufen hat das hat ewig gedauert aber ehrlich gesagt".split(
      " ",
    ),
    ..."später könnte jemand etwas mitbringen wenn ihr wollt sag einfach wann es am besten passt wirklich schön".split(
      " ",
    ),
    ..."warte immer noch hier sieht gut aus klingt super danke nochmal fast fertig mit arbeit komme bald heim".split(
      " ",
    ),
  ] as [string, ...string[]],
  es: [
    ..."entonces fuimos allí porque nadie había llamado antes y tardó mucho pero la verdad está bien quizás luego".split(
      " ",
    ),
    ..."alguien puede traer algo si quieren dime qué hora les viene mejor muy bonito todavía esperando aquí".split(
      " ",
    ),
    ..."se ve bien suena genial gracias otra vez casi listo con el trabajo llego pronto a casa".split(" "),
  ] as [string, ...string[]],
  fr: [
    ..."alors on est passés là-bas parce que personne ne répondait avant et ça a duré longtemps mais franchement ça va".split(
      " ",
    ),
    ..."plus tard quelqu'un peut apporter quelque chose si vous voulez dis juste quelle heure vous convient vraiment".split(
      " ",
    ),
    ..."toujours en attente ici super merci encore presque fini avec le travail je rentre bientôt".split(" "),
  ] as [string, ...string[]],
};

/** Words with a number of uses of their own, and words that nobody ever uses. */
export const topicWords: Record<string, { used: string[]; absent: string[] }> = {
  en: {
    used: ["pizza", "harbour", "dentist", "passport", "guitar", "volcano", "umbrella", "croissant"],
    absent: ["zeppelin", "marmalade", "archaeology"],
  },
  de: {
    used: ["Kuchen", "Fahrrad", "Zahnarzt", "Bahnhof", "Gitarre", "Vulkan", "Regenschirm", "Brezel"],
    absent: ["Zeppelin", "Marmelade", "Sternwarte"],
  },
  es: {
    used: ["paella", "puerto", "dentista", "pasaporte", "guitarra", "volcán", "paraguas", "churros"],
    absent: ["zepelín", "mermelada", "telescopio"],
  },
  fr: {
    used: ["pizza", "port", "dentiste", "passeport", "guitare", "volcan", "parapluie", "croissant"],
    absent: ["zeppelin", "marmelade", "télescope"],
  },
};

export const emoji: [string, ...string[]] = ["😂", "❤️", "👍", "🎉", "😢"];
export const reactionEmoji: [string, ...string[]] = ["👍", "❤️", "😂", "🔥"];
