// 지수 님과 카카오톡 대화 · 달리기 모임 카카오톡 대화 · KakaoTalk Chats with Jimin · Jimin with KakaoTalk Chats
const wordings: readonly RegExp[] = [
  /^(.{1,300}?) ?님과의? ?카카오톡 대화$/,
  /^(.{1,300}?) 카카오톡 대화$/,
  /^KakaoTalk Chats with (.{1,300})$/i,
  /^(.{1,300}?) with KakaoTalk Chats$/i,
  /^(.{1,300}?) Talk Chats$/i,
  /^Chat with (.{1,300})$/i,
];

/** What the chat is called, on the first line of an export; null where the line does not say. */
export function exportTitle(line: string): string | null {
  for (const wording of wordings) {
    const name = wording.exec(line.trim())?.[1]?.replace(savedAs, "");
    if (name) return name;
  }
  return null;
}

// KakaoTalk Chats with Jimin-2015-09-14-13-12-00.txt
const savedAs = /-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}\.txt$/;

/** Of a chat without a name. */
export function isUntitledHeader(line: string): boolean {
  return line.trim() === "카카오톡 대화";
}

// 저장한 날짜 : 2021년 12월 18일 오후 7:17 · Date Saved : Apr 25, 2026 at 10:38 · Saved Date : …
const saved = /^(?:저장한 날짜|Date Saved|Saved Date)\s?: ?\S.{0,60}$/i;

export function isSavedLine(line: string): boolean {
  return saved.test(line);
}

// Talk_2026.4.25 10:20-1.txt · KakaoTalk_20260425_1020_00_000_group.txt
const ownName = /^(?:Kakao)?Talk_[\w.: -]{1,80}\.txt$/i;

export function isOwnFileName(line: string): boolean {
  return ownName.test(line.trim());
}
