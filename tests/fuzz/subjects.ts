import { exportFormats } from "@/lib/formats/registry";
import type { FuzzSubject } from "./subject";
import {
  discordCsvSubject,
  discordJsonSubject,
  discordPackageSubject,
  discordTextSubject,
} from "./writers/discord";
import {
  chatGptSubject,
  claudeSubject,
  googleChatSubject,
  matrixJsonSubject,
  skypeSubject,
} from "./writers/documents";
import { instagramSubject, messengerEndToEndSubject, messengerSubject } from "./writers/meta";
import { slackSubject } from "./writers/slack";
import { snapchatSubject } from "./writers/snapchat";
import { csvSubject, jsonSubject } from "./writers/tables";
import { telegramHtmlSubject, telegramSubject } from "./writers/telegram";
import {
  iMessageSubject,
  kakaoTalkCsvSubject,
  kakaoTalkTextSubject,
  lineSubject,
  matrixTextSubject,
  signalDesktopJsonSubject,
  signalJsonSubject,
  signalMarkdownSubject,
  signalTextSubject,
} from "./writers/transcripts";
import { whatsAppSubject } from "./writers/whatsapp";

const writers: readonly FuzzSubject[] = [
  slackSubject,
  chatGptSubject,
  claudeSubject,
  discordPackageSubject,
  discordJsonSubject,
  discordCsvSubject,
  discordTextSubject,
  telegramHtmlSubject,
  matrixJsonSubject,
  matrixTextSubject,
  telegramSubject,
  signalJsonSubject,
  signalDesktopJsonSubject,
  signalMarkdownSubject,
  signalTextSubject,
  iMessageSubject,
  lineSubject,
  kakaoTalkTextSubject,
  kakaoTalkCsvSubject,
  whatsAppSubject,
  instagramSubject,
  messengerSubject,
  messengerEndToEndSubject,
  googleChatSubject,
  skypeSubject,
  snapchatSubject,
  jsonSubject,
  csvSubject,
];

/** One for each format of the registry. A format that nobody writes exports of is an error, not a gap. */
export const fuzzSubjects: readonly FuzzSubject[] = exportFormats.map(({ id }) => {
  const writer = writers.find(({ format }) => format === id);
  if (!writer) throw new Error(`No writer in tests/fuzz/writers makes exports of the format ${id}.`);
  return writer;
});
