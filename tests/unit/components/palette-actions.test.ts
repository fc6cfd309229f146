import { expect, it } from "vitest";
import { fittingActions, type PaletteAction } from "@/components/palette/palette-actions";

const action = (label: string, extras: Partial<PaletteAction> = {}): PaletteAction => ({
  id: label,
  label,
  icon: "ask",
  run: () => undefined,
  ...extras,
});
const groups = [
  {
    label: "Your chats",
    actions: [action("Garden Club"), action("Messages of Garden Club", { needsWords: true })],
  },
  { label: "Pages", actions: [action("Jobs")] },
  { label: "A question", actions: [action("Ask: “…”", { isAboutWords: true })] },
];
const shown = (query: string) =>
  fittingActions(groups, query).flatMap(({ actions }) => actions.map((a) => a.id));

it("begins with what needs no words, and finds the rest by all of the words in any order and case", () => {
  expect(shown("")).toEqual(["Garden Club", "Jobs"]);
  expect(shown("club GARDEN")).toEqual(["Garden Club", "Messages of Garden Club", "Ask: “…”"]);
  expect(shown("nothing like it")).toEqual(["Ask: “…”"]);
});

it("shows no more than can be looked over", () => {
  const many = Array.from({ length: 50 }, (_, i) => action(`Chat ${i}`));
  expect(fittingActions([{ label: "Your chats", actions: many }, ...groups], "")).toEqual([
    { label: "Your chats", actions: many.slice(0, 14) },
  ]);
});
