import { type Said, timeOf, two } from "../chat";
import type { FuzzSubject } from "../subject";

const idOf = (at: number) => String(1_200_000_000_000_000_000n + BigInt(at));
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const address = "https://cdn.example/attachments/1/2/shed.png?ex=1";

function jsonMessage(one: Said, at: number): object {
  const attachment = { id: idOf(at), url: address, fileName: "shed.png", fileSizeBytes: 1 };
  return {
    id: idOf(at),
    type: one.kind === "notice" ? "ChannelPinnedMessage" : "Default",
    timestamp: `${timeOf(one).toISOString().slice(0, 19)}+01:00`,
    timestampEdited: null,
    isPinned: false,
    content: one.kind === "text" ? one.text : one.kind === "notice" ? "Pinned a message." : "",
    author: { id: "411", name: one.author, discriminator: "0000", nickname: one.author, isBot: false },
    attachments: one.kind === "media" ? [attachment] : [],
    embeds: [],
    stickers: [],
    reactions: [],
    mentions: [],
  };
}

export const discordJsonSubject: FuzzSubject = {
  format: "discord-json",
  kinds: ["text", "text", "media", "notice"],
  isMultiline: true,
  records: { path: ["messages"] },
  write: ({ said }) => ({
    "Allotments - plots [400000000000000010].json": JSON.stringify({
      guild: { id: "4", name: "Allotments" },
      channel: { id: "400000000000000010", type: "GuildTextChat", name: "plots" },
      messages: said.map(jsonMessage),
      messageCount: said.length,
    }),
  }),
};

export const discordCsvSubject: FuzzSubject = {
  format: "discord-csv",
  kinds: ["text", "text", "media"],
  isMultiline: true,
  write({ said }) {
    const rows = said.map((one) => {
      const date = `${timeOf(one).toISOString().slice(0, 19)}.1230000+01:00`;
      const isMedia = one.kind === "media";
      return ["411", one.author, date, isMedia ? "" : one.text, isMedia ? address : "", ""]
        .map(quoted)
        .join(",");
    });
    return {
      "plots.csv": `${["AuthorID,Author,Date,Content,Attachments,Reactions", ...rows].join("\r\n")}\r\n`,
    };
  },
};

const ruler = "=".repeat(62);

export const discordTextSubject: FuzzSubject = {
  format: "discord-txt",
  kinds: ["text", "text", "media"],
  isMultiline: true,
  write({ said }) {
    const entries = said.map((one) => {
      const time = timeOf(one);
      const hour = time.getUTCHours();
      const date = `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()}`;
      const clock = `${hour % 12 || 12}:${two(time.getUTCMinutes())} ${hour < 12 ? "AM" : "PM"}`;
      const body = one.kind === "media" ? `\n\n{Attachments}\n${address}\n` : one.text;
      return `[${date} ${clock}] ${one.author}\n${body}\n\n`;
    });
    const heading = `${ruler}\nGuild: Allotments\nChannel: Text / plots\n${ruler}\n\n`;
    return {
      "plots.txt": `${heading}${entries.join("\n")}\n${ruler}\nExported ${said.length} message(s)\n${ruler}\n`,
    };
  },
};

export const discordPackageSubject: FuzzSubject = {
  format: "discord-package",
  isMultiline: true,
  keepsAuthors: false,
  write({ said, style }) {
    const folder = "Messages/c1057381394713755648";
    const rows = said.map((one, at) => ({
      ID: Number(idOf(at)),
      Timestamp: timeOf(one).toISOString().slice(0, 19).replace("T", " "),
      Contents: one.text,
      Attachments: "",
    }));
    const newestFirst = rows.reverse();
    const csv = newestFirst.map((row) => [row.ID, row.Timestamp, quoted(row.Contents), ""].join(","));
    return {
      "Account/user.json": JSON.stringify({ id: "411", username: "mira.k", global_name: "Mira" }),
      "Messages/index.json": JSON.stringify({ "1057381394713755648": "plots in Allotments" }),
      [`${folder}/channel.json`]: JSON.stringify({
        id: "1057381394713755648",
        type: "GUILD_TEXT",
        name: "plots",
      }),
      ...(style % 2 === 0
        ? { [`${folder}/messages.json`]: JSON.stringify(newestFirst) }
        : { [`${folder}/messages.csv`]: ["ID,Timestamp,Contents,Attachments", ...csv].join("\n") }),
    };
  },
};
