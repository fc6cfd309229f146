/**
 * What Messenger and Instagram write as if somebody had said it. In English, where most is written in the language
 * of the account; what stands in for an attachment and for a reaction also in the other large ones.
 */

/** "named the group Holidays." of "Ana named the group Holidays."; null where it is not about its own author. */
function deedIn(text: string, sender: string): string | null {
  const [firstName = sender] = sender.split(" ", 1);
  const subject = [sender, firstName, "You"].find((name) => name !== "" && text.startsWith(`${name} `));
  return subject === undefined ? null : text.slice(subject.length + 1).trim();
}

// Liked a message · Reacted 😂 to your message
const reactionEchoes = [
  /^liked a message$/iu,
  /^reacted .{1,16} to (?:your|a|his|her|their) message$/iu,
  /^(?:(?:le|les) (?:gustó|ha gustado) un mensaje|(?:reaccionó|ha reaccionado) con .{1,16} a tu mensaje)$/iu,
  /^(?:a aimé un message|a réagi avec .{1,16} à (?:votre|ton) message)$/iu,
  /^(?:(?:curtiu|gostou de) uma mensagem|reagiu (?:com )?.{1,16} à (?:sua|tua) mensagem)$/iu,
  /^(?:gefällt eine nachricht|hat mit .{1,16} auf deine nachricht reagiert)$/iu,
  /^(?:ha messo ["“«]?mi piace["”»]? a un messaggio|ha reagito con .{1,16} al tuo messaggio)$/iu,
  /^(?:vindt een bericht leuk|heeft (?:met )?.{1,16} op je bericht gereageerd|heeft (?:met )?.{1,16} gereageerd op je bericht)$/iu,
  /^(?:polubił\(?a?\)? wiadomość|zareagował\(?a?\)? .{1,16} na twoją wiadomość)$/iu,
  /^(?:bir mesajı beğendi|mesajına .{1,16} ifadesini bıraktı)$/iu,
  /^(?:gillade ett meddelande|reagerade med .{1,16} på ditt meddelande)$/iu,
  /^(?:syntes? godt om en besked|reagerede med .{1,16} på din besked)$/iu,
  /^(?:likte en melding|reagerte med .{1,16} på meldingen din)$/iu,
  /^(?:tykkäsi viestistä|reagoi .{1,16} viestiisi)$/iu,
  /^(?:menyukai (?:sebuah )?pesan|menanggapi .{1,16} pesan anda)$/iu,
];

export function isReactionEcho(text: string, sender: string): boolean {
  if (text.length > 200) return false;
  const deed = (deedIn(text, sender) ?? text.trim()).replace(/\.$/, "");
  return reactionEchoes.some((echo) => echo.test(deed));
}

// Ana sent an attachment. · Ana hat einen Anhang gesendet.
const attachmentPhrase =
  /^.{1,100} (?:sent an attachment|hat einen anhang gesendet|(?:envió|ha enviado) un (?:archivo )?adjunto|a envoyé une pièce jointe|enviou um anexo|ha inviato un allegato|bir ek gönderdi|heeft een bijlage (?:verzonden|verstuurd|gestuurd)|wysłał\(?a?\)? załącznik|skickade en bilaga|sendte en vedhæftet fil|sendte et vedlegg|lähetti liitteen|mengirim lampiran)\.?$/iu;
// You sent a photo. · Ana sent 3 photos.
const sentPhrase =
  /^sent (?:an?|\d{1,3}) (?:link|photo|video|gif|sticker|voice message|audio clip|file|location|live location|post|reel|story)s?\.?$/iu;

export function standsForAttachment(text: string, sender: string): boolean {
  if (text.length > 200) return false;
  return attachmentPhrase.test(text) || sentPhrase.test(deedIn(text, sender) ?? "");
}

export function saysUnsent(text: string, sender: string): boolean {
  return text.length < 200 && /^unsent a message\.?$/iu.test(deedIn(text, sender) ?? "");
}

// Audio call ended · The video chat ended. · Missed audio call
const callByItself =
  /^(?:(?:the )?(?:audio|video|voice|group) (?:call|chat) (?:has )?ended|missed (?:audio|video|voice) (?:call|chat))\.?$/iu;
// You missed a call from Ana. · Ana started an audio call
const callDeed =
  /^(?:started an? (?:(?:audio|video|voice|group) )?(?:call|chat)|missed (?:a|an|your) (?:(?:audio|video|voice) )?(?:call|chat)(?: (?:from|with) .{1,100})?)\.?$/iu;

export function saysCall(text: string, sender: string): boolean {
  if (text.length > 240) return false;
  return callByItself.test(text) || callDeed.test(deedIn(text, sender) ?? "");
}

export function saysPoll(text: string, sender: string): boolean {
  return deedIn(text, sender)?.startsWith("created a poll: ") ?? false;
}

const deeds =
  /^(?:named the (?:group|plan)|(?:changed|removed) the (?:group|chat|theme|emoji|word effects)|set the (?:emoji|quick reaction|nickname|word effects|chat theme)|(?:set|cleared) (?:the|your|his|her|their) (?:own )?nickname|created the group|added .{1,500} to the (?:group|chat)|(?:added|made) .{1,200} (?:as )?an? (?:group )?admin|removed .{1,200} from the (?:group|chat)|left the (?:group|chat)|joined the (?:group|chat|call|(?:video|audio) (?:chat|call))|turned (?:on|off) |(?:un)?pinned a message|voted for |(?:changed|removed) (?:his|her|their|your) vote|is now an admin)/iu;
const connections =
  /^(?:you are now connected on messenger|you can now message and call each other|say hi to your new facebook friend|messages and calls are (?:now )?secured with end-to-end encryption)/iu;

/** Notices about the chat itself: "Ana named the group Holidays." */
export function isNotice(text: string, sender: string): boolean {
  return text.length < 800 && (connections.test(text) || deeds.test(deedIn(text, sender) ?? ""));
}
