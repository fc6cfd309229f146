import type { answers as english } from "./en";

type Same<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> };

export const answers = {
  quoted: "„{text}“",
  others: "andere",
  more: "{number} weitere",
  somebody: "jemandem",
  yes: "Ja",
  no: "Nein",
  moment: "{day} um {time}",
  weekdayAndDay: "{weekday}, {day}",
  monthOf: "{month} {year}",
  noTime: "gar keine Zeit",

  nouns: {
    message: "{form, select, article {Die} one {Nachricht} other {Nachrichten}}",
    media: "{form, select, article {Die} one {Nachricht mit Medien} other {Nachrichten mit Medien}}",
    photo: "{form, select, article {Das} one {Foto} other {Fotos}}",
    video: "{form, select, article {Das} one {Video} other {Videos}}",
    voice: "{form, select, article {Die} one {Sprachnachricht} other {Sprachnachrichten}}",
    audio: "{form, select, article {Die} one {Audionachricht} other {Audionachrichten}}",
    sticker: "{form, select, article {Der} one {Sticker} dative {Stickern} other {Sticker}}",
    gif: "{form, select, article {Das} one {GIF} other {GIFs}}",
    document: "{form, select, article {Das} one {Dokument} dative {Dokumenten} other {Dokumente}}",
    contact: "{form, select, article {Die} one {Kontaktkarte} other {Kontaktkarten}}",
    location: "{form, select, article {Der} one {Standort} dative {Standorten} other {Standorte}}",
    poll: "{form, select, article {Die} one {Umfrage} other {Umfragen}}",
    call: "{form, select, article {Der} one {Anruf} dative {Anrufen} other {Anrufe}}",
    deleted:
      "{form, select, article {Die} one {gelöschte Nachricht} dative {gelöschten Nachrichten} weak {gelöschten Nachrichten} other {gelöschte Nachrichten}}",
    edited:
      "{form, select, article {Die} one {bearbeitete Nachricht} dative {bearbeiteten Nachrichten} weak {bearbeiteten Nachrichten} other {bearbeitete Nachrichten}}",
    forwarded:
      "{form, select, article {Die} one {weitergeleitete Nachricht} dative {weitergeleiteten Nachrichten} weak {weitergeleiteten Nachrichten} other {weitergeleitete Nachrichten}}",
    reply: "{form, select, article {Die} one {Antwort} other {Antworten}}",
    reaction: "{form, select, article {Die} one {Nachricht mit Reaktion} other {Nachrichten mit Reaktion}}",
    link: "{form, select, article {Die} one {Nachricht mit Link} other {Nachrichten mit Link}}",
    emoji: "{form, select, article {Die} one {Nachricht mit Emojis} other {Nachrichten mit Emojis}}",
    question:
      "{form, select, article {Die} one {Nachricht mit einer Frage} other {Nachrichten mit einer Frage}}",
    word: "{form, select, one {Wort} dative {Wörtern} other {Wörter}}",
    character: "{form, select, one {Zeichen} other {Zeichen}}",
    emojis: "{form, select, one {Emoji} other {Emojis}}",
    person: "{form, select, one {Person} other {Personen}}",
    conversation: "{form, select, one {Gespräch} dative {Gesprächen} other {Gespräche}}",
    answer: "{form, select, one {Antwort} other {Antworten}}",
    reactions: "{form, select, one {Reaktion} other {Reaktionen}}",
    time: "{form, select, one {Mal} other {Mal}}",
    hour: "{form, select, one {Stunde} other {Stunden}}",
    day: "{form, select, one {Tag} dative {Tagen} other {Tage}}",
    weekday: "{form, select, one {Wochentag} dative {Wochentagen} other {Wochentage}}",
    dayOfWeek: "{form, select, one {Wochentag} dative {Wochentagen} other {Wochentage}}",
    hourOfDay: "{form, select, one {Stunde des Tages} other {Stunden des Tages}}",
    week: "{form, select, one {Woche} other {Wochen}}",
    month: "{form, select, one {Monat} dative {Monaten} other {Monate}}",
    year: "{form, select, one {Jahr} dative {Jahren} other {Jahre}}",
    minute: "{form, select, one {Minute} other {Minuten}}",
    second: "{form, select, one {Sekunde} other {Sekunden}}",
  },
  having: "{things} mit „{words}“",

  scope: {
    whose: " von {names}",
    noThings: "keine {thingsWeak}{whose}",
    noThingsHaving: "keine {thingsWeak}{whose} mit „{words}“",
    outside: " Dieser Chat reicht vom {first} bis zum {last}.",
    relative: "Zurückgezählt von der letzten Nachricht dieses Chats am {day}.",
  },

  count: {
    there: "Es gibt{when} {size}{ends}.",
    sent: "{name} hat{when} {size} geschickt{ends}.",
    sentNone: "{name} hat{when} **keine {thingsWeak}** geschickt.",
    together: "Zusammen: {size}.",
    within: "{size} in {messages}",
    endsOne: ":{first}",
    ends: ", zuerst{first} und zuletzt{last}",
    often: "„{words}“ steht darin insgesamt {number} Mal.",
    otherForms:
      "In anderer Form ({forms}) steht es in {number} {count, plural, one {Nachricht} other {Nachrichten}}, zuerst{first}.",
    moreForms:
      "In anderer Form ({forms}) steht es in {number} {count, plural, one {weiteren Nachricht} other {weiteren Nachrichten}}, zuerst{first}.",
    none: "Es gibt{when} {nothing}.",
    notFound: "Ich habe{when} {nothing} gefunden.",
    noneNo: "**Nein**: Es gibt{when} {nothing}.",
    notFoundNo: "**Nein**: Ich habe{when} {nothing} gefunden.",
    yesThere: "**Ja**: Es gibt{when} {size}{ends}.",
    yesSent: "**Ja**: {names} {people, plural, one {hat} other {haben}}{when} {size} geschickt{ends}.",
    ofAll: "{size}{when}, davon:",
    share:
      "{names} {people, plural, one {hat} other {haben}}{when} **{share} %** der {things} geschickt: **{number}** von {all}{ends}.",
    bySelf:
      "Welche dieser Personen du bist, kann ich nicht erkennen. So viel hat jede von ihnen{when} geschickt:",
    noEmoji: "Es gibt{when} keine Emojis{whose}.",
    emoji: "Es gibt{when} **{size}**{whose}, in {messages}{ends}.",
    people: "**{size}** {count, plural, one {hat} other {haben}}{when} {things} geschickt:",
  },

  rank: {
    sent: "{names} {people, plural, one {hat} other {haben}}{when} die {place, select, 2 {zweit} 3 {dritt} 4 {viert} 5 {fünft} other {}}{order, select, most {meisten} other {wenigsten}} {thingsWeak} geschickt: {each, select, yes {je } other {}}{size}.",
    sentDays:
      "{names} {people, plural, one {hat} other {haben}}{when} an den {place, select, 2 {zweit} 3 {dritt} 4 {viert} 5 {fünft} other {}}{order, select, most {meisten} other {wenigsten}} Tagen geschrieben: {each, select, yes {je } other {}}{size}.",
    writes:
      "{names} {people, plural, one {schreibt} other {schreiben}}{when} die {order, select, most {längsten} other {kürzesten}} Nachrichten: {each, select, yes {je } other {}}{size}.",
    onlyCompared: "Zum Vergleichen gibt es nur {size}.",
    wordsPerMessage: "{number} Wörter pro Nachricht",
    isMore:
      "**{answer}**: {first} hat{when} **{firstSize}**{firstCited} geschickt, {second} **{secondSize}**{secondCited}.",
    more: " Das sind **{difference}** mehr.",
    fewer: " Das sind **{difference}** weniger.",
    equal: " Das ist gleich viel.",
    isTop: "**{answer}**: {ranking}",
    nobody: "In diesem Chat hat niemand etwas geschrieben.",
    never: "{names} {people, plural, one {hat} other {haben}}{when} keine {thingsWeak} geschickt.",
    everybody: "**Alle** haben{when} {things} geschickt.",
    also: " (auch {names})",
    people: "**{size}** {count, plural, one {hat} other {haben}} in diesem Chat geschrieben: {names}.",
  },

  compared: {
    ahead:
      "{when} wurden {order, select, most {mehr} other {weniger}} {things}{whose} geschickt{count, plural, =2 {} other { als in den anderen}}: {size}.",
    equal: "In jedem davon wurden gleich viele {things}{whose} geschickt: {size}.",
    perDay: ", {mean} am Tag",
  },

  changes: {
    none: "Der Chat vermerkt{when} {people, plural, =0 {nicht} other {nichts mit dem Namen von {names} darüber}}, dass jemand {of, select, joined {beitrat oder hinzugefügt wurde} left {ging oder entfernt wurde} other {ihm einen Namen gab}}.",
    noted:
      "Der Chat vermerkt{when} {count, plural, one {**einmal**} other {**{number}-mal**}}{people, plural, =0 {} other {, mit dem Namen von {names}}}, dass jemand {of, select, joined {beitrat oder hinzugefügt wurde} left {ging oder entfernt wurde} other {ihm einen Namen gab}}",
    one: "Der {which, select, first {erste} other {letzte}} Vermerk{when}{people, plural, =0 {} other { mit dem Namen von {names}}}, dass jemand {of, select, joined {beitrat oder hinzugefügt wurde} left {ging oder entfernt wurde} other {dem Chat einen Namen gab}}:",
  },

  membership: {
    still:
      "**Ja**, soweit der Chat es verrät: {name} schrieb zuletzt{at}{last}, und kein Vermerk danach sagt, dass {name} ging oder entfernt wurde.",
    gone: "**Nein**, soweit der Chat es verrät. {name} schrieb zuletzt{at}{last}, und danach steht dieser Vermerk:",
  },

  attached: {
    untold: "Dieser Export unterscheidet {things} nicht von anderen Dateien. Alle zusammen:",
    more: "Dazu nennt der Export {count, plural, one {einen Anhang} other {{number} Anhänge}}, ohne zu sagen, was {count, plural, one {er ist} other {sie sind}}.",
  },

  find: {
    several:
      "Das sind die {which, select, first {ersten} last {letzten} longest {längsten} other {kürzesten}} {number} {thingsWeak}{when}:",
    sent: "{article} {which, select, first {erste} last {letzte} longest {längste} other {kürzeste}} {thing}{whose, select, yes { von **{name}**} other {}}{when} kam{at}{whose, select, yes {} other { von {who}}}:",
    long: "{article} {which, select, first {erste} last {letzte} longest {längste} other {kürzeste}} {thing}{whose, select, yes { von **{name}**} other {}}{when} hat {size} und kam{at}{whose, select, yes {} other { von {who}}}:",
    at: " am **{moment}**",
    length: "**{characters}** ({words})",
    listSent: "{names} {people, plural, one {hat} other {haben}}{when} **{size}** geschickt{end}",
    listThere: "Es gibt{when} **{size}**{end}",
    lastOn: ", zuletzt am {moment}{last}",
    lastUnknown: ", zuletzt an einem unbekannten Tag{last}",
    theFirst: "Das sind die ersten {number}:",
  },

  busiest: {
    hours: "{from} bis {to}",
    week: "die Woche ab {day}",
    size: "{unit, select, hour {{count, plural, one {Die Stunde} other {Die Stunden}} des Tages} weekday {{count, plural, one {Der Wochentag} other {Die Wochentage}}} day {{count, plural, one {Der Tag} other {Die Tage}}} week {{count, plural, one {Die Woche} other {Die Wochen}}} month {{count, plural, one {Der Monat} other {Die Monate}}} other {{count, plural, one {Das Jahr} other {Die Jahre}}}} mit den {order, select, most {meisten} other {wenigsten}} {thingsDative}{whose}{when} {count, plural, one {ist} other {sind}} {names}: {count, plural, one {} other {je }}**{size}**{cited}.",
    many: "{unit, select, hour {Die Stunden des Tages} weekday {Die Wochentage} day {Die Tage} week {Die Wochen} month {Die Monate} other {Die Jahre}} mit den {order, select, most {meisten} other {wenigsten}} {thingsDative}{whose}{when}: {units} haben je **{size}**, darunter {names}.",
    nothing: "keine {thingsWeak}",
    ofAll:
      "Die {order, select, most {meisten} other {wenigsten}} {thingsWeak}{whose}{when} wurden {parts} geschickt.",
    part: "{unit, select, hour {von} other {am}} {names} ({count, plural, one {} other {je }}**{size}**){cited}",
    quiet: "An {unitsDative} von {all} gab es gar nichts.",
    average: "Im Durchschnitt gibt es{when} {mean}{whose} pro {unit}:",
    list: "Das sind die {units} mit den meisten {thingsDative}{whose}{when}:",
    active: "{unit, select, day {An} other {In}} **{unitsDative}**{of} gab es{when} {things}{whose}.{most}",
    inactive:
      "{unit, select, day {An} other {In}} **{unitsDative}**{of} gab es{when} keine {thingsWeak}{whose}.{most}",
    of: " von {all}",
    most: " Am meisten: {key} mit {number}{cited}.",
  },

  spans: {
    days: "Zwischen der ersten Nachricht{whose}{when} am **{from}**{first} und der letzten am **{to}**{last} {count, plural, one {liegt} other {liegen}} **{days}**.",
    dates:
      "Die Nachrichten{whose}{when} reichen vom **{from}**{first} bis zum **{to}**{last}, **{days}** später.",
    perPerson: "Jede von {people} Personen hat{when} im Durchschnitt **{each}** geschickt.",
    average:
      "Im Durchschnitt **{mean}** pro {unit}{whose}{when}: {total} an {daysDative}, von{first} bis{last}.{active}",
    onActiveDays: " An den {daysDative} mit Nachrichten waren es {number} am Tag.",
    length:
      "Im Durchschnitt haben die {thingsWeak}{whose}{when} **{size}** ({other}), bei {texts} mit Text, von{first} bis{last}.",
    wordsPerMessage: "Wörter pro Nachricht:",
    noSilence: "Es gibt{when} weniger als zwei {things}{whose}.",
    silence:
      "Die längste Stille zwischen zwei {thingsDative}{whose}{when} dauerte **{length}**: von **{from}**{before} bis **{to}**{after}.",
    gap: "{length}: von {from}{before} bis {to}{after}",
    nextGaps: "Die nächstlängsten:",
    streak:
      "Die längste Reihe von Tagen mit {thingsDative}{whose}{when} hat **{days}**: von {from}{first} bis {to}.",
  },

  habits: {
    startedAll: "Es gibt{when} **{size}**.",
    startedBy: "{names} {people, plural, one {hat} other {haben}}{when} **{size}** begonnen.",
    starters:
      "{names} {people, plural, one {hat} other {haben}}{when} die {order, select, most {meisten} other {wenigsten}} Gespräche begonnen: **{number}**.",
    startersNote: "Ein Gespräch beginnt hier nach {hours} Stunden ohne Nachricht.",
    noReplies: "Es gibt{when} keine Antworten{whose}, die sich messen ließen.",
    replyTime:
      "{names} braucht{when} **{median}**, um nach jemand anderem zu schreiben, im Median von {replies}; der Mittelwert ist {mean}.",
    replies:
      "{names} {people, plural, one {antwortet} other {antworten}}{when} am {order, select, fastest {schnellsten} other {langsamsten}}: **{median}** im Median.",
    repliesLine: "{median}, bei {replies}",
    repliesNote: "Als Antwort zählt nur, was innerhalb von {hours} Stunden folgt.",
    noReactionsExported: "In dem, was exportiert wurde, gibt es{when} keine Reaktionen.",
    noReactions: "Es gibt{when} keine Reaktionen auf Nachrichten{whose}.",
    noneGiven: "Der Export sagt nicht, dass jemand von ihnen{when} reagiert hat.",
    mostReacted: "Die Nachricht mit den meisten Reaktionen{when} hat **{size}**:",
    reactionEmoji: "Die häufigste Reaktion{when} ist {names}: **{size}**.",
    reactionsAll: "Es gibt{when} **{size}**.",
    reactionsOf:
      "{names} {people, plural, one {hat} other {haben}}{when} **{size}** {side, select, given {gegeben} other {bekommen}}.",
    reactionsRank:
      "{names} {people, plural, one {hat} other {haben}}{when} die {order, select, most {meisten} other {wenigsten}} Reaktionen {side, select, given {gegeben} other {bekommen}}: **{number}**.",
    noneUsed: "Es gibt{when} kein {of, select, emoji {Emoji} other {Wort}}{whose}.",
    mostUsed:
      "{winners, plural, one {Das häufigste {of, select, emoji {Emoji} other {Wort}}{whose}{when} ist} other {Die häufigsten {of, select, emoji {Emojis} other {Wörter}}{whose}{when} sind}} {names}: {winners, plural, one {} other {je }}**{number} Mal**.",
    wordsNote: "Kleine Wörter, von denen jeder Text voll ist, und Namen sind ausgelassen.",
    stranger: "Niemand, der in diesem Chat geschrieben hat, heißt {name}. Die Nachrichten sind von {names}.",
  },

  digest: {
    sent: "{names} {people, plural, one {hat} other {haben}}{when}{on} **{size}** geschickt{by}",
    there: "Es gibt{when}{on} **{size}**{by}",
    on: " an {daysDative}",
    by: ", die meisten von {names}",
    busiest: " Der lebhafteste Tag war {day} mit {number}{first}.",
    telling: "Diese Nachrichten erzählen am meisten von den lebhaftesten Gesprächen:",
  },

  quoting: {
    likely: "Diese Nachrichten kommen der Frage am nächsten:",
    unsure: "Ob der Chat das beantwortet, ist nicht sicher. Diese Nachrichten kommen der Frage am nächsten:",
    unsureAcross:
      "Ob diese Chats das beantworten, ist nicht sicher. Diese Nachrichten kommen der Frage am nächsten:",
    silent:
      "Ich habe dazu nichts gefunden, was {name} geschrieben hat {mark}. Diese Nachrichten kommen der Frage am nächsten:",
    nothing:
      "Dazu habe ich in den {number} Nachrichten dieses Chats nichts gefunden. Andere Worte dafür oder der Name von jemandem, der darüber geschrieben hat, helfen vielleicht.",
    nothingAcross:
      "Dazu habe ich in {messages} dieser Chats nichts gefunden. Andere Worte dafür oder der Name von jemandem, der darüber geschrieben hat, helfen vielleicht.",
  },

  across: {
    inChat: "In **{title}**:",
    together: "**{messages}** in diesen Chats zusammen.",
    nowhere: "In {chats} gibt es nichts davon.",
    leftOut:
      "Um {chats} zu durchsuchen, war keine Zeit. Frage weniger Chats auf einmal, damit sie durchsucht werden.",
  },

  notes: {
    keyless:
      "So antwortet Backscroll ohne Schlüssel: Nachrichten werden zitiert, wie sie dastehen, und nichts wurde verschickt, um sie zu finden. Mit einem Gemini-Schlüssel in GEMINI_API_KEY auf dem Server wird die Antwort ausformuliert.",
    cut: "*(Die Antwort endet hier, weil sie ihre größte Länge erreicht hat. Frage nach einem Teil davon.)*",
    instead: "Diese Antwort kommt ohne Gemini aus:",
  },

  failures: {
    deadline:
      "Gemini hat länger als {seconds} Sekunden gebraucht. Frage noch einmal, oder nach weniger auf einmal.",
    "key-refused": "Gemini hat den Schlüssel abgelehnt. Prüfe GEMINI_API_KEY auf dem Server.",
    "budget-used":
      "Was eine Person auf diesem Server am Tag von Gemini nutzen darf, ist für heute aufgebraucht. Um Mitternacht UTC geht es weiter.",
    "quota-exhausted":
      "Das Kontingent des Gemini-Schlüssels ist für heute aufgebraucht. Frage morgen noch einmal, oder nutze einen Schlüssel mit größerem Kontingent.",
    "rate-limited":
      "Gemini wird gerade zu oft gefragt. Frage in {count, plural, one {einer Sekunde} other {{seconds} Sekunden}} noch einmal.",
    refused: "Gemini hat die Frage nicht angenommen. Prüfe GEMINI_ANSWER_MODEL auf dem Server.",
    blocked: "Gemini wollte das aus diesen Nachrichten nicht beantworten. Frage mit anderen Worten.",
    blockedMidway: "Gemini wollte diese Antwort nicht fortsetzen. Frage mit anderen Worten.",
    empty: "Gemini hat auf diese Frage nicht geantwortet. Frage mit anderen Worten.",
    unavailable:
      "Gemini war nicht zu erreichen, oder die Antwort war nicht zu lesen. Frage in einer Minute noch einmal.",
    unavailableMidway: "Gemini hörte mitten in der Antwort auf. Frage in einer Minute noch einmal.",
    "not-found": "Diesen Chat oder eine Nachricht daraus gibt es nicht mehr. Lade die Seite neu.",
    "too-many-requests": "Das war viel in kurzer Zeit. Frage gleich noch einmal.",
    "database-unavailable":
      "Die Datenbank dieses Servers antwortet gerade nicht. Verloren ist nichts; frage gleich noch einmal.",
    "storage-full": "Auf dem Server ist kein Platz mehr, deshalb ließ sich die Antwort nicht speichern.",
    internal:
      "Wegen eines Fehlers auf dem Server ließ sich die Frage nicht beantworten. Frage gleich noch einmal.",
  },
} as const satisfies Same<typeof english>;
