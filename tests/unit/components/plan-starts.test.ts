import { describe, expect, it } from "vitest";
import type { SurveyedChat } from "@/components/home/chat-choice";
import { planStarts } from "@/components/home/plan-starts";

const chat = (id: string, isDateOrderAmbiguous = false) =>
  ({ chat: id, isDateOrderAmbiguous }) as SurveyedChat;

describe("planStarts", () => {
  it("starts clear and unclear chats apart, the answer with those that asked", () => {
    const chats = [chat("a"), chat("b", true), chat("c")];
    expect(planStarts({ chats, additions: [], columns: null, isJoined: false, dateOrder: "mdy" })).toEqual([
      { chats: ["a", "c"] },
      { chats: ["b"], dateOrder: "mdy" },
    ]);
  });

  it("takes all at once where nothing was asked", () => {
    const chats = [chat("a"), chat("b")];
    expect(planStarts({ chats, additions: [], columns: null, isJoined: false, dateOrder: null })).toEqual([
      { chats: ["a", "b"] },
    ]);
  });

  it("keeps parts of one conversation in one request", () => {
    const chats = [chat("a"), chat("b", true)];
    expect(planStarts({ chats, additions: [], columns: null, isJoined: true, dateOrder: "dmy" })).toEqual([
      { chats: ["a", "b"], join: true, dateOrder: "dmy" },
    ]);
  });

  it("adds to what is there beside starting the rest", () => {
    const same = { analysisId: "kept", title: "Rowers", newMessages: 3 };
    const plan = { chats: [chat("b")], columns: null, isJoined: false, dateOrder: null };
    expect(planStarts({ ...plan, additions: [{ chat: chat("a", true), same }] })).toEqual([
      { chats: ["a"], addTo: "kept" },
      { chats: ["b"] },
    ]);
  });

  it("names the columns of a table in every request", () => {
    const columns = { date: null, author: "x", text: "p" };
    const plan = { chats: [chat("a", true)], additions: [], columns, isJoined: false };
    expect(planStarts({ ...plan, dateOrder: "mdy" })).toEqual([{ chats: ["a"], dateOrder: "mdy", columns }]);
  });
});
