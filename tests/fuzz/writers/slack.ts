import { type FuzzChat, type Said, timeOf } from "../chat";
import type { FuzzSubject } from "../subject";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function record(one: Said, people: string[]): object {
  const user = `U0${people.indexOf(one.author)}`;
  const message = { type: "message", ts: `${timeOf(one).getTime() / 1000}.000100`, user };
  if (one.kind === "notice")
    return { ...message, subtype: "channel_join", text: `<@${user}> has joined the channel` };
  if (one.kind === "text") return { ...message, text: escaped(one.text) };
  return {
    ...message,
    text: "",
    upload: true,
    files: [{ id: "F1", name: "plan.pdf", mimetype: "application/pdf" }],
  };
}

function byDay({ said }: FuzzChat): Map<string, Said[]> {
  const days = new Map<string, Said[]>();
  for (const one of said) {
    const day = timeOf(one).toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
}

export const slackSubject: FuzzSubject = {
  format: "slack-zip",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  records: { path: [], member: /\d{4}-\d{2}-\d{2}\.json$/ },
  write(chat) {
    const people = [...new Set(chat.said.map(({ author }) => author))];
    const users = people.map((name, at) => ({
      id: `U0${at}`,
      name: `u${at}`,
      profile: { display_name: name },
    }));
    const days = [...byDay(chat)].map(([day, said]) => {
      return [`general/${day}.json`, JSON.stringify(said.map((one) => record(one, people)))];
    });
    return {
      "channels.json": JSON.stringify([{ id: "C01", name: "general", members: users.map(({ id }) => id) }]),
      "users.json": JSON.stringify(users),
      ...Object.fromEntries(days),
    };
  },
};
