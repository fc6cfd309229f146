import type { ChatEventKind } from "@/db/schema/insights";

/** Longer notices are not of people or names. */
const LONGEST = 300;
const WORD = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const anyOf = (...wordings: string[]) => new RegExp(`${WORD}(?:${wordings.join("|")})${END}`, "iu");
const anywhere = (...wordings: string[]) => new RegExp(wordings.join("|"), "u");

/** In the order in which they are tried, each with some of the lines it is for. */
const wordings: [kind: ChatEventKind, wording: RegExp][] = [
  // June changed the subject from "Trip" to "Hike" · Zoë named the group Books · Ana hat den Betreff zu „Rom“ geändert
  [
    "renamed",
    anyOf(
      "changed the (?:subject|title|(?:group|room|chat|channel|conversation) name)",
      "(?:named|renamed) the (?:group|chat|room|channel|conversation)",
      "changed (?:the name of )?(?:this|the) group.s name",
      "(?:den )?(?:betreff|gruppennamen|titel) .*geändert",
      "gruppe wurde umbenannt",
      "cambió el (?:asunto|nombre|título)",
      "a (?:changé|modifié) (?:le sujet|le nom|l.objet|le titre)",
      "ha (?:cambiato|modificato) (?:l.oggetto|il nome|il titolo)",
      "(?:mudou|alterou) o (?:assunto|nome|título)",
      "heeft (?:het onderwerp|de naam) .*gewijzigd",
    ),
  ],
  // Ana added Ben · Cy joined the room · Ana hat Ben hinzugefügt · Ana añadió a Ben
  [
    "joined",
    anyOf(
      "(?:added|invited) (?!an? (?:integration|bot|poll|event))[^:]+",
      "(?:has )?joined(?: the (?:room|group|server|channel|chat|conversation)|(?: this)? chatroom| using .*)?\\.?",
      "was added",
      "hinzugefügt",
      "(?:ist )?(?:.* )?beigetreten",
      "(?:añadió|agregó) a .+",
      "se (?:unió|ha unido)",
      "a (?:ajouté|rejoint) ?.*",
      "ha aggiunto .+",
      "si è unit[oa]",
      "adicionou .+",
      "entrou",
      "heeft .+ toegevoegd",
    ),
  ],
  // +49 170 1234567 left · Zoë removed Ida · Ana hat die Gruppe verlassen · Ana salió del grupo
  [
    "left",
    anyOf(
      "(?:has )?left(?: the (?:room|group|server|channel|chat|conversation))?\\.?$",
      "(?:kicked|removed|banned) (?!the |this |their |an? (?:message|integration|bot))[^:]+",
      "is no longer in this (?:chat|group)",
      "(?:gruppe|chat|raum) verlassen",
      "entfernt",
      "salió",
      "(?:eliminó|expulsó) a .+",
      "a (?:quitté|retiré|supprimé) .*",
      "(?:è uscit[oa]|ha abbandonato|ha rimosso)",
      "saiu",
      "removeu .+",
      "heeft de groep verlaten",
    ),
  ],
  // 민호님을 초대하였습니다. · 阿德加入群組 · มะลิ เข้าร่วมกลุ่ม · 太郎が参加しました
  ["joined", anywhere("초대", "들어왔습니다", "加入", "参加しました", "招待しました", "เข้าร่วมกลุ่ม")],
  // 지수님이 나갔습니다. · 阿德已退出群組 · 太郎が退会しました
  ["left", anywhere("나갔습니다", "내보냈습니다", "退出", "退会しました", "離開", "ออกจากกลุ่ม")],
];

/** What a notice tells of the people of a chat or of its name; undefined for every other notice. */
export function chatEventOf(notice: string): ChatEventKind | undefined {
  if (notice.length > LONGEST) return undefined;
  return wordings.find(([, wording]) => wording.test(notice))?.[0];
}
