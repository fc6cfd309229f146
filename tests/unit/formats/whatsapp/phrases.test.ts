import { describe, expect, test } from "vitest";
import { readBody } from "@/lib/formats/whatsapp/body";

const sender = { author: "Ana", isGroupName: false, isFirst: false, placeholders: new Set<string>() };
const read = (body: string) => readBody(body, sender);

describe("readBody", () => {
  test.each([
    ["en", "<Media omitted>"],
    ["de", "<Medien ausgeschlossen>"],
    ["es", "<Multimedia omitido>"],
    ["fr", "<Médias omis>"],
    ["it", "<Media omessi>"],
    ["pt", "<Arquivo de mídia oculto>"],
    ["nl", "<Media weggelaten>"],
    ["pl", "<pominięto multimedia>"],
    ["ru", "<Без медиафайлов>"],
    ["uk", "<Медіа пропущено>"],
    ["tr", "<Medya dahil edilmedi>"],
    ["ar", "<تم استبعاد الوسائط>"],
    ["he", "<המדיה לא נכללה>"],
    ["hi", "<मीडिया शामिल नहीं है>"],
    ["id", "<Media tidak disertakan>"],
    ["ja", "<メディアは含まれていません>"],
    ["ko", "<미디어 파일을 제외한 내용>"],
    ["zh", "<省略多媒体文件>"],
    ["sv", "<Media har utelämnats>"],
    ["fi", "<Media jätettiin pois>"],
    ["vi", "<Bỏ qua tệp phương tiện>"],
    ["cs", "<Média vynechány>"],
    ["mr", "<मीडिया वगळले>"],
    ["bn", "<মিডিয়া বাদ দেওয়া হয়েছে>"],
    ["ta", "< ஊடகங்கள் நீக்கப்பட்டது >"],
  ])("knows the placeholder of media in %s", (_, body) => {
    expect(read(body)).toEqual({ kind: "media", text: "", attachments: [{ kind: "other" }] });
  });

  test.each([
    ["\u200eimage omitted", "photo"],
    ["\u200eBild weggelassen", "photo"],
    ["\u200evídeo omitido", "video"],
    ["\u200eaudio omis", "audio"],
    ["\u200esticker weggelaten", "sticker"],
    ["\u200eGIF omitted", "gif"],
    ["\u200eДокумент пропущен", "document"],
    ["\u200eContact card omitted", "contact"],
    ["GIF omitted", "gif"],
    ["Live location shared", "location"],
  ])("tells %j as %s", (body, kind) => {
    expect(read(body).attachments).toEqual([{ kind }]);
  });

  test.each([
    "This message was deleted",
    "Diese Nachricht wurde gelöscht.",
    "Se eliminó este mensaje",
    "Ce message a été supprimé",
    "Questo messaggio è stato eliminato",
    "Mensagem apagada",
    "Dit bericht is verwijderd",
    "Данное сообщение удалено",
    "Bu mesaj silindi",
    "\u200eこのメッセージは削除されました。",
    "\u200eThis message was deleted by admin Bo.",
  ])("knows %j as deleted", (body) => {
    expect(read(body)).toEqual({ kind: "deleted", text: "" });
  });

  test.each([
    "<This message was edited>",
    "\u200e<Diese Nachricht wurde bearbeitet.>",
    "<Se editó este mensaje.>",
    "<Ce message a été modifié>",
    "<Mensagem editada>",
    "<Это сообщение было изменено>",
  ])("cuts off %j", (mark) => {
    expect(read(`see you at six ${mark}`)).toEqual({ kind: "text", text: "see you at six", isEdited: true });
  });

  test.each([
    [
      "< attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg >",
      "photo",
      "00000042-PHOTO-2020-06-07-15-13-20.jpg",
    ],
    [
      "\u200e<Anhang: 00000007-AUDIO-2021-01-02-10-00-00.opus>",
      "voice",
      "00000007-AUDIO-2021-01-02-10-00-00.opus",
    ],
    ["\u200e<pièce jointe\u00a0: 00000008-VIDEO-2021.mp4>", "video", "00000008-VIDEO-2021.mp4"],
    ["VID-20210428-WA0001.mp4 (Datei angehängt)", "video", "VID-20210428-WA0001.mp4"],
    ["STK-20210428-WA0002.webp (archivo adjunto)", "sticker", "STK-20210428-WA0002.webp"],
    ["\u200eAnnual report.pdf (file attached)", "document", "Annual report.pdf"],
    ["2015-08-04-PHOTO-00004762.jpg <\u200eattached>", "photo", "2015-08-04-PHOTO-00004762.jpg"],
    ["PTT-20210428-WA0003.opus (some words in a new language)", "voice", "PTT-20210428-WA0003.opus"],
  ])("names the file of %j", (body, kind, name) => {
    expect(read(body)).toEqual({ kind: "media", text: "", attachments: [{ kind, name }] });
  });

  test("keeps a caption before and after the file", () => {
    expect(read("at last \u200e<attached: 0001-PHOTO.jpg>")).toMatchObject({
      kind: "media",
      text: "at last",
    });
    expect(read("IMG-20210428-WA0001.jpg (file attached)\nthe beach\nat night")).toMatchObject({
      text: "the beach\nat night",
    });
  });

  test.each([
    "Video call",
    "this message was deleted by somebody, I think",
    "I sent you the report.pdf (see the last page)",
    "<3",
    "x <y> z",
    "1 < 2 and 3 > 2",
    "image omitted from the album, why?",
    "the image was <b>bold</b>",
  ])("leaves %j a text", (body) => {
    expect(read(body)).toEqual({ kind: "text", text: body });
  });

  test.each([
    "Missed voice call",
    "\u200eVideo call",
    "Voice call, 5 min",
    "\u200eLlamada de voz. \u200e2 min",
  ])("knows %j as a call", (body) => {
    expect(read(body).kind).toBe("call");
  });
});
