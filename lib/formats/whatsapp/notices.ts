/**
 * Words that WhatsApp uses when it reports what happened in a group or to a number, and that are no part of a name.
 * They tell `Ana changed the subject to "Trip: plans"` from a message by somebody.
 */
const noticeWords = [
  // en
  "created (?:this |the )?(?:group|community)",
  "changed (?:the|this|their|your|to)\\b",
  "security code",
  "end-to-end encrypted",
  "joined (?:using|from|via)",
  "(?:was|were|are) (?:added|removed)",
  "added (?:you|~)",
  "removed you",
  "disappearing messages",
  "pinned a message",
  "messages (?:and calls|to this)",
  "now an admin",
  "phone number",
  "invite link",
  "tap to (?:learn|change|message)",
  // de, nl, sv, da, nb
  "hat die gruppe",
  "hat den (?:gruppen|betreff)",
  "gruppenbeschreibung",
  "sicherheitsnummer",
  "ende-zu-ende",
  "hat .+ hinzugefügt",
  "heeft (?:de groep|het onderwerp|de groeps)",
  "beveiligingscode",
  "end-to-end versleuteld",
  "skapade gruppen",
  "totalsträcks",
  "oprettede gruppen",
  "ende-til-ende",
  "opprettet gruppen",
  // es, pt, it, fr, ca, ro
  "cre[oó] el grupo",
  "cambi[oó] (?:el|la|las|este|de)\\b",
  "c[oó]digo de seguridad",
  "cifrado de extremo",
  "añadió a",
  "criou o grupo",
  "(?:mudou|alterou) (?:o|a|as|para)\\b",
  "criptografia de ponta",
  "encriptação ponto",
  "ha creato il gruppo",
  "ha (?:cambiato|modificato)",
  "crittograf\\w+ end-to-end",
  "a créé le groupe",
  "a (?:changé|modifié) (?:le|la|les|l['’])",
  "chiffr\\w+ de bout en bout",
  "ha creat el grup",
  "a creat grupul",
  "criptate (?:integral|end)",
  // ru, uk, pl, cs
  "созда\\S+ группу",
  "измени\\S+ (?:тему|название|описание|иконку|картинку|настройки|номер)",
  "сквозным шифрованием",
  "код безопасности",
  "створи\\S+ групу",
  "наскрізн",
  "utworzył\\S* grupę",
  "zmienił\\S* (?:temat|nazwę|opis|ikonę)",
  "szyfrowa\\S+",
  "vytvořil\\S* skupinu",
  "koncov\\S+ šifrov",
  // tr, id, vi, fi, hu, el
  "grubu oluşturdu",
  "(?:konuyu|grup açıklamasını|grup simgesini)",
  "uçtan uca",
  "membuat grup",
  "mengubah (?:subjek|deskripsi|ikon|nama)",
  "terenkripsi",
  "đã tạo nhóm",
  "mã hóa đầu cuối",
  "loi ryhmän",
  "päästä päähän",
  "létrehozta a",
  "végponttól",
  "δημιούργησε την ομάδα",
  // ar, he, fa, hi, bn, ur
  "المجموعة",
  "مشفرة",
  "تشفير",
  "את הקבוצה",
  "מוצפנות",
  "הצפנה",
  "گروه را",
  "رمزگذاری",
  "ग्रुप",
  "एन्क्रिप्ट",
  "গ্রুপ",
  "গ্রুপ",
  "انکرپ",
  // ja, ko, zh, th
  "グループ(?:を|の|名)",
  "暗号化",
  "그룹을",
  "암호화",
  "创建了",
  "建立了",
  "更改了",
  "變更了",
  "加密",
  "สร้างกลุ่ม",
  "เข้ารหัส",
].join("|");

// `Ana created group "Trip: plans"` · `Ana hat die Gruppe „Reise: Pläne“ erstellt`
const noticePattern = new RegExp(`(?:^|[\\s\\u200e\\u2068\\u2069])(?:${noticeWords})`, "iu");

const closingQuotes: Record<string, string> = { "“": "”", "„": "“", "«": "»", "「": "」", "『": "』" };

/** Whether words that stand before a colon are the beginning of a notice and not a name. */
export function looksLikeNotice(words: string): boolean {
  return hasOpenQuote(words) || (words.includes(" ") ? noticePattern.test(words) : isUnspacedNotice(words));
}

/** Names have no spaces in some scripts, notices neither. */
function isUnspacedNotice(words: string): boolean {
  return (
    words.length > 8 && /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(words) && unspacedPattern.test(words)
  );
}

// 小明创建了群组 · 太郎がグループを作成しました
const unspacedPattern = new RegExp(noticeWords, "iu");

function hasOpenQuote(words: string): boolean {
  if ((words.split('"').length - 1) % 2 === 1) return true;
  return Object.entries(closingQuotes).some(
    ([open, close]) =>
      words.lastIndexOf(open) >
      Math.max(words.lastIndexOf(close), close === "“" ? words.lastIndexOf("”") : -1),
  );
}
