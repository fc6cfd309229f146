/** Of the notice at the top of an export, in the languages of WhatsApp. */
const encryptionWords = [
  "end-to-end encrypted",
  "ende-zu-ende",
  "end-to-end versleuteld",
  "totalsträcks",
  "ende-til-ende",
  "cifrad[oa]s? de extrem",
  "xifra\\S+ d['’]extrem",
  "criptografia de ponta",
  "encripta\\S+ (?:de )?ponto",
  "crittograf\\S+ end-to-end",
  "chiffr\\S+ de bout en bout",
  "criptate (?:integral|end)",
  "сквозным шифрованием",
  "наскрізн",
  "криптиран",
  "szyfrowa\\S+",
  "koncov\\S+ šifrov",
  "šifr\\S+ (?:end-to-end|od kraja)",
  "uçtan uca",
  "terenkripsi",
  "disulitkan hujung",
  "mã h[oó][aá] đầu cuối",
  "päästä päähän",
  "végponttól",
  "κρυπτογράφηση",
  "مشفرة",
  "تشفير",
  "מוצפנות",
  "הצפנה",
  "رمزگذاری",
  "एन्क्रिप्ट",
  "এনক্রিপ্ট",
  "انکرپ",
  "暗号化",
  "암호화",
  "加密",
  "เข้ารหัส",
];

/**
 * Words that WhatsApp uses when it reports what happened in a group or to a number, and that are no part of a name.
 * They tell `Ana changed the subject to "Trip: plans"` from a message by somebody.
 */
const noticeWords = [
  ...encryptionWords,
  // en
  "created (?:this |the )?(?:group|community)",
  "changed (?:the|this|their|your|to)\\b",
  "security code",
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
  "^you (?:added|removed|created|changed|left|joined|were|pinned|turned)",
  // de, nl, sv, da, nb
  "hat die gruppe",
  "hat den (?:gruppen|betreff)",
  "gruppenbeschreibung",
  "sicherheitsnummer",
  "hat .+ hinzugefügt",
  "^du (?:hast .+ (?:hinzugefügt|entfernt|erstellt|geändert)|wurdest)",
  "^je (?:hebt .+ (?:toegevoegd|verwijderd|gemaakt|gewijzigd)|bent)",
  "heeft (?:de groep|het onderwerp|de groeps)",
  "beveiligingscode",
  "skapade gruppen",
  "oprettede gruppen",
  "opprettet gruppen",
  // es, pt, it, fr, ca, ro
  "cre[oó] el grupo",
  "cambi[oó] (?:el|la|las|este|de)\\b",
  "c[oó]digo de seguridad",
  "añadió a",
  "^(?:añadiste|agregaste|has añadido|eliminaste|creaste|cambiaste) (?:a|al|el|la|este)\\b",
  "^(?:você|tu) (?:adicion|remov|cri|mud|alter)\\S+",
  "^hai (?:aggiunto|rimosso|creato|cambiato|modificato)",
  "^vous avez (?:ajouté|retiré|créé|modifié|changé)",
  "criou o grupo",
  "(?:mudou|alterou) (?:o|a|as|para)\\b",
  "ha creato il gruppo",
  "ha (?:cambiato|modificato)",
  "a créé le groupe",
  "a (?:changé|modifié) (?:le|la|les|l['’])",
  "ha creat el grup",
  "a creat grupul",
  // ru, uk, pl, cs
  "созда\\S+ группу",
  "измени\\S+ (?:тему|название|описание|иконку|картинку|настройки|номер)",
  "код безопасности",
  "^вы (?:добавили|удалили|создали|изменили)",
  "створи\\S+ групу",
  "utworzył\\S* grupę",
  "zmienił\\S* (?:temat|nazwę|opis|ikonę)",
  "vytvořil\\S* skupinu",
  // tr, id, vi, fi, hu, el
  "grubu oluşturdu",
  "(?:konuyu|grup açıklamasını|grup simgesini)",
  "membuat grup",
  "mengubah (?:subjek|deskripsi|ikon|nama)",
  "đã tạo nhóm",
  "loi ryhmän",
  "létrehozta a",
  "δημιούργησε την ομάδα",
  // ar, he, fa, hi, bn, ur
  "المجموعة",
  "את הקבוצה",
  "گروه را",
  "ग्रुप",
  "গ্রুপ",
  "গ্রুপ",
  // ja, ko, zh, th
  "グループ(?:を|の|名)",
  "그룹을",
  "创建了",
  "建立了",
  "更改了",
  "變更了",
  "สร้างกลุ่ม",
].join("|");

// `Ana created group "Trip: plans"` · `Ana hat die Gruppe „Reise: Pläne“ erstellt`
const noticePattern = new RegExp(`(?:^|[\\s\\u200e\\u2068\\u2069])(?:${noticeWords})`, "iu");

// "Trip" is quoted; Hebrew writes the same mark inside of abbreviations: מפק"צ
const quoteMark = /(?<!\p{L})"|"(?!\p{L})/u;

const closingQuotes: Record<string, string> = { "“": "”", "„": "“", "«": "»", "「": "」", "『": "』" };

/** Whether words that stand before a colon are the beginning of a notice and not a name. */
export function looksLikeNotice(words: string): boolean {
  return hasOpenQuote(words) || (words.includes(" ") ? noticePattern.test(words) : isUnspacedNotice(words));
}

// "Messages and calls are end-to-end encrypted. Tap to learn more." · 消息和通话都进行端到端加密。
const encryptionPattern = new RegExp(encryptionWords.join("|"), "iu");
const longestEncryptionNotice = 400;

/** The notice with which an export begins. Nobody asks and nothing is quoted in it. */
export function isEncryptionNotice(line: string): boolean {
  return line.length <= longestEncryptionNotice && !/[?？\n]/.test(line) && encryptionPattern.test(line);
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
  if (words.split(quoteMark).length % 2 === 0) return true;
  return Object.entries(closingQuotes).some(
    ([open, close]) =>
      words.lastIndexOf(open) >
      Math.max(words.lastIndexOf(close), close === "“" ? words.lastIndexOf("”") : -1),
  );
}
