// 수아님을 초대하였습니다. · 테스트님이 나갔습니다. · 홍길동님이 들어왔습니다. · 지민님을 내보냈습니다.
const korean =
  /^.{1,200}님(?:이|을|를|과|에게|의).{0,200}(?:초대(?:하였|했)습니다|나갔습니다|들어왔습니다|내보냈습니다|참여했습니다|되었습니다|변경(?:하였|했)습니다|해제(?:하였|했)습니다)\.?$/;
// 채팅방 관리자가 메시지를 가렸습니다. · 메시지가 삭제되었습니다.
const koreanOfRoom =
  /^(?:채팅방 관리자가 메시지를 가렸습니다|메시지가 삭제되었습니다|채팅방이 .{1,60}되었습니다)\.?$/;
// Jimin invited Sua and . · Sua left this chatroom. · Tom has been removed from this chatroom.
const english =
  /^(?:.{1,200} invited .{0,400}\.|.{1,200} (?:joined|left|has left|entered|has entered) (?:this|the) (?:chatroom|chat room)\.|.{1,200} (?:has been|was) removed from (?:this|the) (?:chatroom|chat room)\.)$/;

/** True for a line that KakaoTalk itself writes, where nothing else tells it from what people say. */
export function isNotice(line: string): boolean {
  if (line.length > 600) return false;
  return korean.test(line) || koreanOfRoom.test(line) || english.test(line);
}
