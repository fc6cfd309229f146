import type { DayCount, DayFacts, DayMoment, DayTally } from "@/db/schema/insights";

/** What somebody does on a day, noted message by message. */
export class DayRecord {
  readonly facts: DayFacts = { counts: {}, tallies: {} };

  count(what: DayCount, amount = 1): void {
    if (amount !== 0) this.facts.counts[what] = (this.facts.counts[what] ?? 0) + amount;
  }

  tally(what: DayTally, key: string | number, amount = 1): void {
    let tally = this.facts.tallies[what];
    if (!tally) {
      // Keys come from the chat: none of them may meet what every object has.
      tally = Object.create(null) as Record<string, number>;
      this.facts.tallies[what] = tally;
    }
    tally[key] = (tally[key] ?? 0) + amount;
  }

  place(seq: number, time: number, characters: number): void {
    this.facts.first ??= { time, seq };
    this.facts.last = { time, seq };
    if (characters > (this.facts.longest?.characters ?? 0)) this.facts.longest = { characters, seq };
  }

  note(moment: DayMoment, seq: number): void {
    this.facts.moments ??= {};
    this.facts.moments[moment] ??= [];
    this.facts.moments[moment].push(seq);
  }

  speak(language: string, seq: number): void {
    this.tally("languages", language);
    this.facts.spoken ??= {};
    this.facts.spoken[language] ??= seq;
  }

  placeReactions(seq: number, reactions: number): void {
    if (reactions > (this.facts.mostReacted?.reactions ?? 0)) this.facts.mostReacted = { reactions, seq };
  }

  placeConversation(conversation: NonNullable<DayFacts["conversation"]>): void {
    if (conversation.messages > (this.facts.conversation?.messages ?? 0))
      this.facts.conversation = conversation;
  }
}
