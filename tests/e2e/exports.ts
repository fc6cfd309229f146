import { zip } from "../unit/formats/zip";

const minute = 60_000;
const begin = Date.UTC(2024, 1, 1, 9);

function messengerPart(names: string[], from: number, amount: number): string {
  const messages = Array.from({ length: amount }, (_, i) => ({
    sender_name: names[(from + i) % names.length],
    timestamp_ms: begin + (from + i) * minute,
    content: `${names.join(" and ")}, message ${from + i} about the boat`,
  }));
  return JSON.stringify({
    participants: names.map((name) => ({ name })),
    messages: messages.toReversed(),
    title: names.slice(1).join(", "),
    thread_path: `inbox/${names.join("").toLowerCase()}_1`,
  });
}

/** An account with a thread in two parts, one in a single part, and one without messages. */
export function messengerAccount(): Promise<Buffer> {
  const inbox = "your_facebook_activity/messages/inbox";
  return zip({
    [`${inbox}/lena_1/message_1.json`]: messengerPart(["Maya", "Lena"], 30, 30),
    [`${inbox}/lena_1/message_2.json`]: messengerPart(["Maya", "Lena"], 0, 30),
    [`${inbox}/rowers_2/message_1.json`]: messengerPart(["Maya", "Owen", "Ines"], 0, 25),
    [`${inbox}/tomasz_3/message_1.json`]: messengerPart(["Maya", "Tomasz"], 0, 10),
    [`${inbox}/nobody_4/message_1.json`]: messengerPart(["Maya", "Nobody"], 0, 0),
  });
}

/** An account with a thread in two parts and one in a single part. */
export function instagramAccount(): Promise<Buffer> {
  const inbox = "your_instagram_activity/messages/inbox";
  return zip({
    [`${inbox}/zoe_1/message_1.json`]: messengerPart(["maya.draws", "zoe.sails"], 20, 20),
    [`${inbox}/zoe_1/message_2.json`]: messengerPart(["maya.draws", "zoe.sails"], 0, 20),
    [`${inbox}/ivo_2/message_1.json`]: messengerPart(["maya.draws", "ivo.cooks"], 0, 15),
    [`${inbox}/ada_3/message_1.json`]: messengerPart(["maya.draws", "ada.runs"], 0, 5),
  });
}

/** A whole account with three chats, one of them left. */
export function telegramAccount(): string {
  const chat = (id: number, name: string, amount: number) => ({
    id,
    name,
    type: "personal_chat",
    messages: Array.from({ length: amount }, (_, i) => ({
      id: i + 1,
      type: "message",
      date: new Date(begin + i * minute).toISOString().slice(0, 19),
      date_unixtime: String((begin + i * minute) / 1000),
      from: i % 2 ? name : "Maya",
      from_id: i % 2 ? `user${id}` : "user1",
      text: `message ${i} of ${name} about the boat`,
    })),
  });
  return JSON.stringify({
    chats: { about: "", list: [chat(11, "Nils", 30), chat(12, "Yara", 20)] },
    left_chats: { about: "", list: [chat(13, "Old crew", 10)] },
  });
}

/** A time in Slack is a message's id too, so no two channels share one. */
function slackDay(day: number, amount: number, about: string): string {
  const first = Date.UTC(2024, 1, day, 9) / 1000;
  return JSON.stringify(
    Array.from({ length: amount }, (_, i) => ({
      type: "message",
      ts: `${first + i * 60}.${String(about.length).padStart(6, "0")}`,
      user: i % 2 ? "U01" : "U02",
      text: `note ${i} of day ${day} about ${about}`,
    })),
  );
}

/** A workspace with three channels, the first of them over two days. */
export function slackWorkspace(): Promise<Buffer> {
  const members = ["U01", "U02"];
  return zip({
    "channels.json": JSON.stringify(
      ["general", "harbour", "lunch"].map((name, i) => ({ id: `C0${i}`, name, members })),
    ),
    "users.json": JSON.stringify([
      { id: "U01", name: "noor", real_name: "Noor Haddad", profile: { real_name: "Noor Haddad" } },
      { id: "U02", name: "tomas", real_name: "Tomas Lind", profile: { real_name: "Tomas Lind" } },
    ]),
    "general/2024-02-01.json": slackDay(1, 12, "the quay"),
    "general/2024-02-02.json": slackDay(2, 8, "the quay"),
    "harbour/2024-02-01.json": slackDay(1, 15, "the harbour"),
    "lunch/2024-02-01.json": slackDay(1, 5, "soup"),
  });
}

/** An Android chat of the given length; the same beginning whatever the length. */
export function whatsAppChat(amount: number, names: [string, string] = ["Lena", "Paul"]): string {
  return Array.from({ length: amount }, (_, i) => {
    const at = new Date(Date.UTC(2023, 0, 13, 12) + i * 97 * minute);
    const [day, time] = [at.toISOString().slice(0, 10).split("-").reverse(), at.toISOString().slice(11, 16)];
    return `${day.join("/")}, ${time} - ${names[i % 2]}: note ${i} about the harbour and the weather`;
  }).join("\n");
}

/** A table whose columns are called nothing that tells what they hold. */
export const UNCLEAR_TABLE = [
  "p,q,r,s",
  ...Array.from({ length: 8 }, (_, i) =>
    [`w${i % 2}`, `2024-05-0${i + 1} 10:00`, `note ${i} on the boat`, `remark ${i} on the soup`].join(","),
  ),
].join("\n");

/** Three days that are the fourth to sixth of March, or the third of April, May and June. */
export const AMBIGUOUS_CHAT = [
  "04/03/2023, 09:15 - Ana: the boat is back",
  "05/03/2023, 09:20 - Ben: at last",
  "06/03/2023, 10:05 - Ana: and it floats",
].join("\n");
