/**
 * What Messenger and Instagram write as if somebody had said it. In English, where most is written in the language
 * of the account; what stands in for an attachment and for a reaction also in the other large ones.
 */

// Liked a message · Reacted 😂 to your message · Ana reacted 😂 to your message
const reactionEchoes = [
  /^(?:.{1,60} )?liked a message\.?\s*$/iu,
  /^(?:.{1,60} )?reacted .{1,16} to (?:your|a|his|her|their) message\.?\s*$/iu,
  /^(?:le gustó un mensaje|reaccionó con .{1,16} a tu mensaje)\.?\s*$/iu,
  /^(?:a aimé un message|a réagi avec .{1,16} à votre message)\.?\s*$/iu,
  /^(?:curtiu uma mensagem|reagiu com .{1,16} à sua mensagem)\.?\s*$/iu,
  /^(?:gefällt eine nachricht|hat mit .{1,16} auf deine nachricht reagiert)\.?\s*$/iu,
];

export function isReactionEcho(text: string): boolean {
  return text.length < 120 && reactionEchoes.some((echo) => echo.test(text));
}

// You sent an attachment. · Ana Lima sent 3 photos. · Ana hat einen Anhang gesendet.
const attachmentPhrases = [
  /^.{1,100} sent (?:an?|\d{1,3}) (?:attachment|link|photo|video|gif|sticker|voice message|audio clip|file|location|live location|post|reel|story)s?\.?$/iu,
  /^.{1,100} (?:hat einen anhang gesendet|envió un archivo adjunto|a envoyé une pièce jointe|enviou um anexo|ha inviato un allegato|bir ek gönderdi)\.?$/iu,
];

export function standsForAttachment(text: string): boolean {
  return text.length < 160 && attachmentPhrases.some((phrase) => phrase.test(text));
}

// You unsent a message · Ana unsent a message.
const unsent = /^.{1,100} unsent a message\.?$/iu;

export function saysUnsent(text: string): boolean {
  return text.length < 160 && unsent.test(text);
}

// Ana started an audio call · Video chat ended · You missed a call from Ana. · Ana called you.
const calls = [
  /^.{1,100} started an? (?:audio|video|voice|group)? ?(?:call|chat)\.?$/iu,
  /^(?:the )?(?:audio|video|voice|group)? ?(?:call|chat) (?:has )?ended\.?$/iu,
  /^.{1,100} missed (?:a|an|your) (?:(?:audio|video|voice) )?(?:call|chat)(?: (?:from|with) .{1,100})?\.?$/iu,
  /^missed (?:audio|video|voice) (?:call|chat)\.?$/iu,
  /^.{1,100} called (?:you|.{1,100})\.$/iu,
];

export function saysCall(text: string): boolean {
  return text.length < 240 && calls.some((call) => call.test(text));
}

// Ana created a poll: Where to?
const poll = /^.{1,100} created a poll: /iu;

export function saysPoll(text: string): boolean {
  return poll.test(text.slice(0, 120));
}

/** What follows the name of the one who did it: "Ana named the group Holidays." */
const deeds =
  /^(?:named the (?:group|plan)|(?:changed|removed) the (?:group|chat|theme|emoji|word effects)|changed the chat (?:theme|colou?rs?)|set the (?:emoji|quick reaction|nickname|word effects|chat theme)|set (?:your|his|her|their|his own|her own|their own) (?:own )?nickname|cleared (?:the|your|his|her|their) (?:own )?nickname|created the group|added .{1,500} to the (?:group|chat)|added .{1,200} as (?:a group )?admin|removed .{1,200} from the (?:group|chat)|left the (?:group|chat)|joined the (?:group|chat|call|video (?:chat|call)|audio call)|turned (?:on|off) |(?:un)?pinned a message|voted for |changed (?:his|her|their|your) vote|removed (?:his|her|their|your) vote|made .{1,200} (?:a|an) (?:group )?admin|is now an admin)/iu;
const connections =
  /^(?:you are now connected on messenger|you can now message and call each other|say hi to your new facebook friend|messages and calls are (?:now )?secured with end-to-end encryption|you can now call each other)/iu;

/** Notices about the chat itself, which carry the name of their author in their text. */
export function isNotice(text: string, sender: string): boolean {
  if (text.length > 800) return false;
  if (connections.test(text)) return true;
  const [firstName = sender] = sender.split(" ", 1);
  return [sender, firstName, "You"].some(
    (name) => name !== "" && text.startsWith(`${name} `) && deeds.test(text.slice(name.length + 1)),
  );
}
