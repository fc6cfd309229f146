import { describe, expect, test } from "vitest";
import { isReactionEcho, standsForAttachment } from "@/lib/formats/meta/phrases";

describe("what Messenger and Instagram write as if somebody had said it", () => {
  test.each([
    "Liked a message",
    "Reacted 😂 to your message ",
    "Le ha gustado un mensaje",
    "Hat mit ❤️ auf deine Nachricht reagiert",
    "Ha messo “Mi piace” a un messaggio",
    "Heeft 😂 gereageerd op je bericht",
    "Zareagowała 😂 na Twoją wiadomość",
    "Mesajına 😂 ifadesini bıraktı",
    "Reagerade med 😂 på ditt meddelande",
    "Ana Lind liked a message.",
  ])("takes %j for the echo of a reaction", (text) => {
    expect(isReactionEcho(text, "Ana Lind")).toBe(true);
  });

  test.each(["Liked a message I never saw", "She reacted to your message", "Gillade du ett meddelande?"])(
    "leaves %j to its author",
    (text) => {
      expect(isReactionEcho(text, "Ana Lind")).toBe(false);
    },
  );

  test.each([
    "Ana Lind heeft een bijlage verzonden.",
    "Ana Lind wysłała załącznik.",
    "Ana sendte et vedlegg.",
  ])("knows that %j stands for an attachment", (text) => {
    expect(standsForAttachment(text, "Ana Lind")).toBe(true);
  });
});
