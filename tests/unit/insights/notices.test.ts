import { describe, expect, it } from "vitest";
import { callSeconds } from "@/lib/insights/call-seconds";
import { chatEventOf } from "@/lib/insights/chat-event";
import { languageOf } from "@/lib/insights/message-language";
import { tokenize } from "@/lib/search/tokenize";

describe("what a notice tells", () => {
  it.each([
    ["joined", "Maya added Tomasz"],
    ["joined", "Cy joined the room"],
    ["joined", "+48 600 100 200 joined using this group's invite link"],
    ["joined", "noor h has joined the channel"],
    ["joined", "Mira joined the server."],
    ["joined", "Ana hat Ben hinzugefügt"],
    ["joined", "Ana añadió a Ben"],
    ["joined", "Ana a ajouté Ben"],
    ["joined", "지수님이 민호님을 초대하였습니다."],
    ["joined", "阿德加入群組"],
    ["left", "+49 170 1234567 left"],
    ["left", "Zoë Lindqvist removed Ida Moe"],
    ["left", "Ana hat die Gruppe verlassen"],
    ["left", "Maya (ivo) is no longer in this chat."],
    ["left", "지수님이 나갔습니다."],
    ["renamed", 'Owen changed the subject from "Plot 14" to "The Plot Thickens"'],
    ["renamed", "Zoë named the group Bücherwürmer 📚."],
    ["renamed", "Ana changed the room name to “Garden”"],
    ["renamed", "Die Gruppe wurde umbenannt"],
    [undefined, "Messages and calls are end-to-end encrypted. Only people in this chat can read them."],
    [undefined, "Ines changed the group description"],
    [undefined, "Mila pinned this message"],
    [undefined, "Tomas Lind added an integration to this channel: Buildbot (https://acme.slack.com)"],
    [undefined, "Ana removed the group icon"],
  ])("%s: %s", (kind, notice) => expect(chatEventOf(notice)).toBe(kind));
});

describe("how long a call was", () => {
  it.each([
    ["Voice call. 3 min", 180],
    ["Piet called, 2 min", 120],
    ["Call, 84 s", 84],
    ["Incoming voice call (accepted, 3m 2s)", 182],
    ["Started a call that lasted 1,012 minutes.", 60_720],
    ["☎ Call time 5:10", 310],
    ["보이스톡 1:00:32", 3632],
    ["Sprachanruf, 1 Std. 5 Min.", 3900],
    ["Missed voice call", 0],
  ])("%s", (text, seconds) => expect(callSeconds(text)).toBe(seconds));
});

describe("the language of a message", () => {
  it.each([
    ["en", "I think we should go there tomorrow"],
    ["de", "Ich glaube, wir sollten morgen nicht mehr dahin"],
    ["fr", "je ne sais pas si nous pouvons"],
    ["ja", "明日行きましょう"],
    ["ko", "내일 갑시다"],
    [undefined, "ok"],
    [undefined, "haha 😂"],
  ])("%s: %s", (language, text) => expect(languageOf(text, tokenize(text.toLowerCase()))).toBe(language));
});
