// [LINE] Chat history with Ana · [LINE] Chat history in Rowers
// [LINE] 花子とのトーク履歴 · [LINE] 與Ana的聊天記錄 · [LINE] ประวัติการแชทกับ มะลิ · [LINE] 지민님과의 대화
const firstLine = /^\[LINE\] ?(.{1,300})$/;

// Chat history with Ana · Riwayat obrolan dengan Ana · 花子とのトーク履歴 · 與Ana的聊天記錄 · ประวัติแชทกับ มะลิ
const wordings: readonly RegExp[] = [
  /^(?:LINE )?Chat(?: history)? (?:with|in) (.+)$/i,
  /^Riwayat obrolan (?:dengan|di) (.+)$/i,
  /^(.+?)との(?:LINEでの)?トーク履歴$/,
  /^(.+?)のトーク履歴$/,
  /^[與与](.+?)的聊天[記记][錄录]$/,
  /^(.+?)的聊天[記记][錄录]$/,
  /^(.+?)\s?님과의? (?:LINE )?대화(?: ?내용)?$/,
  /^ประวัติการ(?:แชท|สนทนา)(?:กับ|ในกลุ่ม|ใน)? ?"?(.+?)"?$/,
  /^ประวัติแชทกับ (.+)$/,
];

/** What the chat is called, on the first line of an export; undefined where this is no such line. */
export function exportTitle(line: string): string | undefined {
  const found = firstLine.exec(line);
  if (!found) return undefined;
  const title = found[1] ?? "";
  for (const wording of wordings) {
    const name = wording.exec(title)?.[1];
    if (name) return name.trim();
  }
  return title.trim();
}

// Saved on: 2021/10/12 12:34 · 保存日時：2021/10/12 12:34 · 儲存日期： 2021/10/12 12:34 · บันทึกเมื่อ 04/09/2569 07:48
const saved =
  /^(?:Saved on|Save date|Saved date|Disimpan pada|保存日時|保存日期|儲存日期|저장한? ?(?:날짜|일시)|บันทึกเมื่อ|บันทึกวันที่)\s?[:：]?\s?\S.{0,60}$/i;

export function isSavedLine(line: string): boolean {
  return saved.test(line);
}
