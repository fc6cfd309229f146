export type Role = "time" | "timeOfDay" | "author" | "direction" | "text" | "id" | "replyTo" | "attachment";

/** What columns and fields are called, the likeliest names first; without spaces, marks and capitals. */
const namesOfRoles: Record<Role, string> = {
  time:
    "timestamp datetime dateandtime datetimeutc dateutc createdat created sentat senton sent datesent messagedate " +
    "date time ts tsiso unixtime dateunixtime epoch createtime createdtime sendtime senttime when posted postedat " +
    "createddatetime receivedat originalarrivaltime timestampms messagetime strtime zeitstempel datum zeit fechahora fecha dataora data horodatage " +
    "дата время 日期 时间 時間 日時 送信日時 送信日 日付 날짜 시간 일시",
  timeOfDay: "time timeofday hour clock uhrzeit zeit hora heure ora время 時刻 送信時刻 时间 時間 시간",
  author:
    "author authorname sender sendername sentby from fromname user username displayname userdisplayname creator creatorname name " +
    "authorusername nickname nick speaker participant member contact contactname person who postedby createdby by handle " +
    "absender verfasser autor autore auteur remitente expediteur mittente remetente отправитель автор имя " +
    "发送者 发送人 發送者 傳送者 送信者 送信者名 名前 보낸사람 이름 사용자 role senderid userid authorid fromid",
  direction:
    "direction type messagetype issender issend isfromme fromme isoutgoing outgoing isme isself self",
  text:
    "text messagetext content messagecontent body messagebody message msg plaintext textcontent comment utterance " +
    "strcontent nachricht inhalt mensaje texto mensagem messaggio testo texte сообщение текст 内容 內容 訊息 消息 メッセージ 本文 메시지 내용 본문",
  id: "id messageid msgid uuid guid",
  replyTo: "replyto replytoid replytomessageid inreplyto inreplytoid parentid quotedmessageid",
  attachment:
    "attachment attachments media file files filename mediafile attachmentname image anhang adjunto allegato anexo " +
    "вложение 附件 添付ファイル 첨부파일",
};

const rolesByName = new Map<Role, readonly string[]>();
for (const [role, names] of Object.entries(namesOfRoles))
  rolesByName.set(role as Role, names.split(" ").map(simplified));

/** "Sent At" and "sent_at" are one name. */
function simplified(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .normalize("NFC");
}

/** The columns that may have this role by their names, the likeliest first. */
export function columnsNamed(role: Role, columns: readonly string[]): string[] {
  const wanted = rolesByName.get(role) ?? [];
  return columns
    .map((column) => ({ column, rank: rankOf(column, role, wanted) }))
    .filter(({ rank }) => rank !== -1)
    .sort((left, right) => left.rank - right.rank)
    .map(({ column }) => column);
}

/** A field of an object within counts by its own name, where the object is not about something else. */
function rankOf(column: string, role: Role, wanted: readonly string[]): number {
  const rank = wanted.indexOf(simplified(column));
  const dot = column.lastIndexOf(".");
  const leaf = simplified(column.slice(dot + 1));
  if (leaf === "") return -1;
  if (rank !== -1 || dot === -1) return rank;
  const own = wanted.indexOf(leaf);
  const isNamed = role !== "author" || column.slice(0, dot).split(".").some(isOfAuthor);
  return own === -1 || !isNamed ? -1 : wanted.length + own;
}

/** "u" as Rocket.Chat has it. */
function isOfAuthor(name: string): boolean {
  return name === "u" || (rolesByName.get("author") ?? []).includes(simplified(name));
}

// messageType · conversationId · room · lang
const ofNobody =
  /(?:(?:^|[a-z_.])(?:id|Id|ID)|type|kind|status|state|version|lang|language|locale|channel|room|thread|conversation|chat|group|folder|category|platform|model|url|link)$/i;

/** Whether a column is surely not of names, however often its values come again. */
export function namesNobody(column: string): boolean {
  return ofNobody.test(column);
}
