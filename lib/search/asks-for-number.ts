/** "How many", "what time", "wie viel", "cuánto", "combien" and the like. */
const QUESTION_OF_NUMBER =
  /(?<!\p{L})(?:how (?:many|much|old|long|often|big|tall|high|far|expensive)|what time|wie (?:viel|alt|lange|oft|gro(?:ß|ss)|hoch|weit|teuer)|cu[aá]nt[oa]|qu[eé] hora|combien|quelle heure|quel âge|quant[oiae]|che ora|que horas|hoeveel|hoe (?:oud|lang|vaak|groot)|сколько)/iu;

/** Whether a question is likely to be answered with a number. */
export function asksForNumber(question: string): boolean {
  return QUESTION_OF_NUMBER.test(question);
}
