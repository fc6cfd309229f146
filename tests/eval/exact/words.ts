import type { Sent } from "./chat-model";

/** Whole words, whatever their capital letters. */
export function hasWord(word: string): (sent: Sent) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, "iu");
  return ({ text }) => pattern.test(text);
}

export const wordsIn = ({ text }: Sent): number => text.split(/\s+/).filter(Boolean).length;
export const charactersIn = ({ text }: Sent): number => [...text].length;
export const hasLink = ({ text }: Sent): boolean => text.includes("https://");
export const isQuestion = ({ text }: Sent): boolean => text.includes("?");

const EMOJI = /\p{Extended_Pictographic}\uFE0F?/gu;
export const emojiIn = ({ text }: Sent): string[] => text.match(EMOJI) ?? [];
