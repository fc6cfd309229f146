import fc from "fast-check";
import { rawZip } from "../integration/imports/raw-zip";
import { tar } from "../unit/imports/tar";
import { damagedFiles, damages } from "./damage";
import type { Observer } from "./observer";
import { packed } from "./pack";
import type { ExportFiles } from "./subject";
import { type FuzzInput, tryExport } from "./try-export";

/** Lines as transcripts have them, of which some are wrong. */
const transcriptLines = [
  "13/06/2018, 13:55 - Ana: hello",
  "13/06/2018, 13:55 - Ana: ",
  "13/06/2018, 13:55 - Ana changed the subject to “x: y”",
  "[13.06.18, 13:55:12] ~\u202fBo: \u200eimage omitted",
  "\u200e[13.06.18, 13:55:12] Bo: \u200e<attached: a.jpg>",
  "6/13/18, 1:55\u202fPM - Bo: <Media omitted>",
  "99/99/9999, 99:99 - Bo: never",
  "13/06/2018, 13:55 - ",
  "13/06/2018, 13:55 -",
  "13. 6. 2018. 21:25:15 a: m",
  "٢٥/٣/٢٠٢٢، ٩:٠٥ ص - x: y",
  "",
  "plain",
  "\0\0",
  "\ud83d",
  "a: b: c: d",
  "<This message was edited>",
];

export const transcripts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...transcriptLines) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
  )
  .map((lines) => lines.join("\n"));

const fields =
  "id type date date_unixtime from from_id text actor action members photo file poll reactions edited __proto__ " +
  "reply_to_message_id sender_name timestamp_ms content senderName timestamp author channel guild ts user sender body";
const value = fc.oneof(
  fc.constantFrom<unknown>(
    "message",
    "service",
    "Ana",
    "2020-01-01T00:00:00",
    "1600000000",
    "",
    1_600_000_000_000,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const item = fc.dictionary(fc.constantFrom(...fields.split(" ")), value);
const list = fc.oneof(fc.array(fc.oneof(item, value)), value);
const account = fc.record(
  {
    name: value,
    type: fc.constantFrom("personal_chat", 1, null),
    messages: list,
    conversations: list,
    participants: list,
    chats: fc.oneof(value, fc.record({ list: fc.array(fc.record({ name: value, messages: list })) })),
  },
  { requiredKeys: [] },
);

/** JSON as accounts have it, of which some types are wrong. */
export const accounts: fc.Arbitrary<string> = fc
  .oneof(account, list)
  .map((document) => JSON.stringify(document));

const beginnings = [
  ...[
    "PK\x03\x04",
    "PK\x05\x06",
    "\x1f\x8b",
    "%PDF-1.7",
    "SQLite format 3\0",
    "\xff\xfe",
    "\xfe\xff",
    "\xef\xbb\xbf",
  ],
  ...[
    "{",
    "[",
    "[{",
    '{"messages":[',
    "<!DOCTYPE html>",
    '<div class="message default"',
    "[LINE] ",
    "date,author,text\n",
  ],
];
const bytes = fc
  .tuple(fc.constantFrom("", ...beginnings), fc.uint8Array({ maxLength: 2000 }))
  .map(([first, rest]) => Buffer.concat([Buffer.from(first, "latin1"), rest]));

const memberNames = fc.oneof(
  fc.constantFrom(
    ...[
      "_chat.txt",
      "result.json",
      "messages/inbox/a_1/message_1.json",
      "messages.html",
      "conversations.json",
    ],
    ...[
      "general/2024-02-01.json",
      "users.json",
      "Takeout/Google Chat/Groups/DM a/messages.json",
      "chat.md",
      "a.csv",
    ],
    ...[
      "../../etc/passwd",
      "/root.txt",
      "C:\\a.txt",
      "a//b.json",
      "inner.zip",
      "__MACOSX/._chat.txt",
      "c1/messages.json",
    ],
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
);
const memberContent = fc.oneof(bytes, transcripts.map(Buffer.from), accounts.map(Buffer.from));
const members = fc.array(fc.tuple(memberNames, memberContent), { maxLength: 6 });
const zips = members.map((files) =>
  rawZip(files.map(([path, content]) => ({ path, content: Buffer.from(content) }))),
);
const tars = members.map((files) =>
  tar(
    Object.fromEntries(files.map(([path, content]) => [path.slice(0, 60), content.toString("latin1")])),
    "gnu",
  ),
);
const wrongBytes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });

/** An archive of which the directory, a header or a member may be wrong. */
const archives = fc.tuple(fc.oneof(zips, tars), wrongBytes).map(([archive, changes]) => {
  for (const [at, byte] of changes) archive[at % archive.length] = byte;
  return archive;
});

const contents = fc.oneof(
  { weight: 2, arbitrary: bytes },
  { weight: 2, arbitrary: transcripts.map(Buffer.from) },
  { weight: 3, arbitrary: accounts.map(Buffer.from) },
  { weight: 3, arbitrary: archives },
);

const chunkBytes = fc.integer({ min: 1, max: 70_000 });

function inputs(exports: readonly ExportFiles[]): fc.Arbitrary<FuzzInput> {
  const pieces = fc.tuple(chunkBytes, chunkBytes);
  const random = fc
    .tuple(contents, pieces)
    .map(([content, chunkBytes]) => inputOf({ name: "export", content, bytes: 50_000_000 }, chunkBytes));
  /** Members of several apps in one archive. */
  const mixed = fc
    .tuple(fc.array(fc.constantFrom(...exports), { minLength: 2, maxLength: 4 }), damages, pieces)
    .map(([chosen, changes, chunkBytes]) =>
      inputOf(packed(damagedFiles(Object.assign({}, ...chosen), changes), true), chunkBytes),
    );
  return fc.oneof({ weight: 5, arbitrary: random }, { weight: 1, arbitrary: mixed });
}

function inputOf(
  file: Pick<FuzzInput, "name" | "content" | "bytes">,
  chunkBytes: [number, number],
): FuzzInput {
  return { ...file, chunkBytes, dateOrder: null };
}

/** Anything at all, on the way that an upload takes through detection. */
export function anyFileProperty(exports: readonly ExportFiles[], observer: Observer = {}) {
  return fc.asyncProperty(inputs(exports), async (input) => {
    observer.before?.();
    observer.after?.(await tryExport(input));
  });
}
