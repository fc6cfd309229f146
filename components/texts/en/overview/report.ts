/** How the file was read. */
export const report = {
  title: "How the file was read",
  read: "{messages, plural, one {# message} other {# messages}} and {system, plural, one {# system line} other {# system lines}} were read.",
  skipped:
    "{count, plural, =0 {Nothing was skipped.} one {# record was skipped because it could not be read.} other {# records were skipped because they could not be read.}}",
  twice:
    "{count, plural, one {# of them was in more than one part and counted once.} other {# of them were in more than one part and counted once.}}",
  attached:
    "{count, plural, one {# attachment is named, none is stored: {kinds}.} other {# attachments are named, none is stored: {kinds}.}}",
  attachedOfNoKind:
    "{count, plural, one {# attachment is named, but not stored.} other {# attachments are named, none is stored.}}",
  attachments: {
    photo: "{count, plural, one {# photo} other {# photos}}",
    video: "{count, plural, one {# video} other {# videos}}",
    audio: "{count, plural, one {# sound recording} other {# sound recordings}}",
    voice: "{count, plural, one {# voice message} other {# voice messages}}",
    sticker: "{count, plural, one {# sticker} other {# stickers}}",
    gif: "{count, plural, one {# GIF} other {# GIFs}}",
    document: "{count, plural, one {# document} other {# documents}}",
    contact: "{count, plural, one {# contact} other {# contacts}}",
    location: "{count, plural, one {# place} other {# places}}",
    poll: "{count, plural, one {# poll} other {# polls}}",
    link: "{count, plural, one {# link} other {# links}}",
    other: "{count, plural, one {# of another kind} other {# of another kind}}",
  },
  dates: {
    dmy: "Dates are written day first.",
    mdy: "Dates are written month first.",
    ymd: "Dates are written year first.",
  },
  zone: "Times are shown as those of {zone}.",
  otherChats:
    "{count, plural, one {# other chat of the same file was left out.} other {# other chats of the same file were left out.}}",
  seeSkipped: "See what was skipped",
  addedLater: "Added later",
  added: "{count, plural, =0 {nothing was new.} one {# message was new.} other {# messages were new.}}",
  addedBeside:
    "{count, plural, =0 {nothing was new} one {# message was new} other {# messages were new}}, {there, plural, one {# was there already.} other {# were there already.}}",
  addedSoFar:
    "{count, plural, =0 {nothing was new so far; it did not come to its end.} one {# message was new so far; it did not come to its end.} other {# messages were new so far; it did not come to its end.}}",
} as const;
