/** What an answer says about the scope of a question, in its words: who, when and which words. */
export interface ToldScope {
  /** " in May 2023", or nothing. */
  when: string;
  /** Named people, by name. */
  who: string[];
  /** The words looked for. */
  words?: string;
}
