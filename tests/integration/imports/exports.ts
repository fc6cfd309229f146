interface Said {
  author: string;
  text: string;
  /** Minutes after the first message of all. */
  at: number;
}

/** A few messages a minute apart, told apart by their number. */
export function conversation(authors: string[], length: number, from = 0): Said[] {
  return Array.from({ length }, (_, i) => ({
    author: authors[(from + i) % authors.length] ?? "Ana",
    text: `message ${from + i} about the ${i % 2 ? "boat" : "garden"}`,
    at: from + i,
  }));
}

const START = Date.UTC(2024, 4, 27, 8);
const two = (value: number) => String(value).padStart(2, "0");

/** As WhatsApp on Android exports it, day first. */
export function whatsAppText(messages: Said[]): string {
  return messages
    .map(({ author, text, at }) => {
      const time = new Date(START + at * 60_000);
      const day = `${two(time.getUTCDate())}/${two(time.getUTCMonth() + 1)}/${time.getUTCFullYear()}`;
      return `${day}, ${two(time.getUTCHours())}:${two(time.getUTCMinutes())} - ${author}: ${text}\n`;
    })
    .join("");
}

function telegramChat(name: string, id: number, messages: Said[]): object {
  return {
    name,
    type: "personal_chat",
    id,
    messages: messages.map(({ author, text, at }) => {
      const seconds = START / 1000 + at * 60;
      return {
        id: at + 1,
        type: "message",
        date: new Date(seconds * 1000).toISOString().slice(0, 19),
        date_unixtime: String(seconds),
        from: author,
        from_id: `user-${author}`,
        text,
      };
    }),
  };
}

export function telegramChatFile(name: string, messages: Said[], id = 1): string {
  return JSON.stringify(telegramChat(name, id, messages));
}

/** As Telegram exports a whole account. */
export function telegramAccount(chats: { name: string; messages: Said[] }[]): string {
  return JSON.stringify({
    about: "",
    chats: { about: "", list: chats.map(({ name, messages }, i) => telegramChat(name, i + 1, messages)) },
  });
}
