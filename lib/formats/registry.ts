import { chatGpt } from "@/lib/formats/chatgpt/format";
import { claude } from "@/lib/formats/claude/format";
import { discordCsv } from "@/lib/formats/discord/exporter-csv";
import { discordJson } from "@/lib/formats/discord/exporter-json";
import { discordText } from "@/lib/formats/discord/exporter-text";
import { discordPackage } from "@/lib/formats/discord/package/format";
import type { ExportFormat } from "@/lib/formats/export-format";
import { genericCsv, genericJson } from "@/lib/formats/generic/format";
import { googleChat } from "@/lib/formats/google-chat/format";
import { iMessage } from "@/lib/formats/imessage/format";
import { instagram } from "@/lib/formats/instagram/format";
import { kakaoTalkCsv, kakaoTalkText } from "@/lib/formats/kakaotalk/format";
import { line } from "@/lib/formats/line/format";
import { matrixJson, matrixText } from "@/lib/formats/matrix/format";
import { messenger, messengerEndToEnd } from "@/lib/formats/messenger/format";
import { signalDesktopJson, signalJson, signalMarkdown, signalText } from "@/lib/formats/signal/format";
import { skype } from "@/lib/formats/skype/format";
import { slack } from "@/lib/formats/slack/format";
import { snapchat } from "@/lib/formats/snapchat/format";
import { telegram } from "@/lib/formats/telegram/format";
import { telegramHtml } from "@/lib/formats/telegram-html/format";
import { whatsApp } from "@/lib/formats/whatsapp/format";

/** In the order in which they are asked; a file belongs to the first format that recognises it. */
export const exportFormats: readonly ExportFormat[] = [
  slack,
  chatGpt,
  claude,
  discordPackage,
  discordJson,
  discordCsv,
  discordText,
  telegramHtml,
  matrixJson,
  matrixText,
  telegram,
  signalJson,
  signalDesktopJson,
  signalMarkdown,
  signalText,
  iMessage,
  line,
  kakaoTalkText,
  kakaoTalkCsv,
  whatsApp,
  instagram,
  messenger,
  messengerEndToEnd,
  googleChat,
  skype,
  snapchat,
  genericJson,
  genericCsv,
];
