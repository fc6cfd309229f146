import { timeOf } from "../chat";
import type { FuzzSubject } from "../subject";

const types = { text: "TEXT", media: "MEDIA", notice: "STATUSPARTICIPANTREMOVED" } as const;

export const snapchatSubject: FuzzSubject = {
  format: "snapchat-json",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  records: { path: ["maya.kh"] },
  write({ said, style }) {
    const messages = said.map((one) => ({
      From: one.author,
      "Media Type": types[one.kind],
      Created: `${timeOf(one).toISOString().slice(0, 19).replace("T", " ")} UTC`,
      Content: one.kind === "text" ? one.text : "",
      "Conversation Title": style % 2 ? "Rowers" : null,
      IsSender: one.author === "Ana",
      "Created(microseconds)": timeOf(one).getTime(),
      IsSaved: true,
      "Media IDs": one.kind === "media" ? "b~abc" : "",
    }));
    const history = { "maya.kh": style % 3 ? messages.reverse() : messages };
    return {
      "json/chat_history.json": JSON.stringify(history),
      ...(style % 5 === 0 && {
        "chat_media/2024-04-20_b~abc.jpg": "x",
        "json/friends.json": '{"Friends":[]}',
      }),
    };
  },
};
