/**
 * The answers that the app composes itself, by what is told. Numbers, days and lengths of time come in words already, with their
 * citations (" [12]") or without; what begins with a space (`whose`, `when`) is there or is empty.
 */
export const answers = {
  quoted: "“{text}”",
  others: "others",
  more: "{number} more",
  somebody: "somebody",
  yes: "Yes",
  no: "No",
  moment: "{day} at {time}",
  weekdayAndDay: "{weekday}, {day}",
  monthOf: "{month} {year}",
  noTime: "no time at all",

  /**
   * What is counted. `form` is `one` or `other`, and where a language has them, of many `dative` and `weak` (behind an article),
   * or `article`, which is that of one at the beginning of a sentence.
   */
  nouns: {
    message: "{form, select, one {message} other {messages}}",
    media: "{form, select, one {message with media} other {messages with media}}",
    photo: "{form, select, one {photo} other {photos}}",
    video: "{form, select, one {video} other {videos}}",
    voice: "{form, select, one {voice message} other {voice messages}}",
    audio: "{form, select, one {audio message} other {audio messages}}",
    sticker: "{form, select, one {sticker} other {stickers}}",
    gif: "{form, select, one {GIF} other {GIFs}}",
    document: "{form, select, one {document} other {documents}}",
    contact: "{form, select, one {contact card} other {contact cards}}",
    location: "{form, select, one {location} other {locations}}",
    poll: "{form, select, one {poll} other {polls}}",
    call: "{form, select, one {call} other {calls}}",
    deleted: "{form, select, one {deleted message} other {deleted messages}}",
    edited: "{form, select, one {edited message} other {edited messages}}",
    forwarded: "{form, select, one {forwarded message} other {forwarded messages}}",
    reply: "{form, select, one {reply} other {replies}}",
    reaction: "{form, select, one {message with a reaction} other {messages with a reaction}}",
    link: "{form, select, one {message with a link} other {messages with a link}}",
    emoji: "{form, select, one {message with emoji} other {messages with emoji}}",
    question: "{form, select, one {message with a question} other {messages with a question}}",
    word: "{form, select, one {word} other {words}}",
    character: "{form, select, one {character} other {characters}}",
    emojis: "{form, select, one {emoji} other {emoji}}",
    person: "{form, select, one {person} other {people}}",
    conversation: "{form, select, one {conversation} other {conversations}}",
    answer: "{form, select, one {reply} other {replies}}",
    reactions: "{form, select, one {reaction} other {reactions}}",
    time: "{form, select, one {time} other {times}}",
    hour: "{form, select, one {hour} other {hours}}",
    day: "{form, select, one {day} other {days}}",
    weekday: "{form, select, one {weekday} other {weekdays}}",
    dayOfWeek: "{form, select, one {day of the week} other {days of the week}}",
    hourOfDay: "{form, select, one {hour of the day} other {hours of the day}}",
    week: "{form, select, one {week} other {weeks}}",
    month: "{form, select, one {month} other {months}}",
    year: "{form, select, one {year} other {years}}",
    minute: "{form, select, one {minute} other {minutes}}",
    second: "{form, select, one {second} other {seconds}}",
  },
  having: "{things} with “{words}”",

  scope: {
    whose: " of {names}",
    noThings: "no {things}{whose}",
    noThingsHaving: "no {thing}{whose} with “{words}”",
    outside: " This chat goes from {first} to {last}.",
    relative: "Counted back from the last message of this chat, on {day}.",
  },

  count: {
    there: "{count, plural, one {There is} other {There are}} {size}{when}{ends}.",
    sent: "{name} sent {size}{when}{ends}.",
    sentNone: "{name} sent **no {things}**{when}.",
    together: "Together: {size}.",
    within: "{size} in {messages}",
    endsOne: ":{first}",
    ends: ", the first{first} and the last{last}",
    often: "“{words}” stands in them {number} {count, plural, one {time} other {times}} altogether.",
    otherForms:
      "In another form ({forms}) it is in {number} {count, plural, one {message} other {messages}}, first{first}.",
    moreForms:
      "In another form ({forms}) it is in {number} {count, plural, one {more message} other {more messages}}, first{first}.",
    none: "There are {nothing}{when}.",
    notFound: "I found {nothing}{when}.",
    noneNo: "**No**: there are {nothing}{when}.",
    notFoundNo: "**No**: I found {nothing}{when}.",
    yesThere: "**Yes**: there {count, plural, one {is} other {are}} {size}{when}{ends}.",
    yesSent: "**Yes**: {names} sent {size}{when}{ends}.",
    ofAll: "Of {size}{when}:",
    share: "{names} sent **{share} %** of the {things}{when}: **{number}** of {all}{ends}.",
    bySelf: "I cannot tell which of these people you are. This is how much each of them sent{when}:",
    noEmoji: "There are no emoji{whose}{when}.",
    emoji: "There are **{size}**{whose}{when}, in {messages}{ends}.",
    people: "**{size}** sent {things}{when}:",
  },

  rank: {
    sent: "{names} sent the {place, select, 2 {second } 3 {third } 4 {fourth } 5 {fifth } other {}}{order, select, most {most} other {fewest}} {things}{when}: {size}{each, select, yes { each} other {}}.",
    sentDays:
      "{names} sent the {place, select, 2 {second } 3 {third } 4 {fourth } 5 {fifth } other {}}{order, select, most {most} other {fewest}} days{when}: {size}{each, select, yes { each} other {}}.",
    writes:
      "{names} writes the {order, select, most {longest} other {shortest}} messages{when}: {size}{each, select, yes { each} other {}}.",
    onlyCompared: "There are only {size} to compare.",
    wordsPerMessage: "{number} words per message",
    isMore:
      "**{answer}**: {first} sent **{firstSize}**{firstCited} and {second} sent **{secondSize}**{secondCited}{when}.",
    more: " That is **{difference}** more.",
    fewer: " That is **{difference}** fewer.",
    equal: " That is just as many.",
    isTop: "**{answer}**: {ranking}",
    nobody: "Nobody wrote anything in this chat.",
    never: "{names} sent no {things}{when}.",
    everybody: "**Everybody** sent {things}{when}.",
    also: " (also {names})",
    people: "**{size}** wrote in this chat: {names}.",
  },

  compared: {
    ahead:
      "{when} {order, select, most {more} other {fewer}} {things}{whose} were sent{count, plural, =2 {} other { than in the others}}: {size}.",
    equal: "In each of them as many {things}{whose} were sent: {size}.",
    perDay: ", {mean} a day",
  },

  changes: {
    none: "The chat does not note{people, plural, =0 {} other {, with the name of {names},}} that somebody {of, select, joined {joined or was added} left {left or was removed} other {gave it a name}}{when}.",
    noted:
      "The chat notes {count, plural, one {**once**} other {**{number} times**}}{people, plural, =0 { that somebody} other {, with the name of {names}, that somebody}} {of, select, joined {joined or was added} left {left or was removed} other {gave it a name}}{when}",
    one: "The {which, select, first {first} other {last}} notice{people, plural, =0 {} other { with the name of {names}}} that somebody {of, select, joined {joined or was added} left {left or was removed} other {gave the chat a name}}{when}:",
  },

  membership: {
    still:
      "**Yes**, as far as this chat tells: {name} last wrote{at}{last}, and no notice since then says that {name} left or was removed.",
    gone: "**No**, as far as this chat tells. {name} last wrote{at}{last}, and then there is this notice:",
  },

  attached: {
    untold: "This export does not tell {things} from other files. All of them together:",
    more: "Besides, the export names {count, plural, one {one attachment} other {{number} attachments}} without saying what {count, plural, one {it is} other {they are}}.",
  },

  find: {
    several:
      "These are the {which, select, first {first} last {last} longest {longest} other {shortest}} {number} {things}{when}:",
    sent: "{whose, select, yes {{name}''s} other {The}} {which, select, first {first} last {last} longest {longest} other {shortest}} {thing}{when} was sent{whose, select, yes {} other { by {who}}}{at}:",
    long: "{whose, select, yes {{name}''s} other {The}} {which, select, first {first} last {last} longest {longest} other {shortest}} {thing}{when} has {size}. {who} sent it{at}:",
    at: " on **{moment}**",
    length: "**{characters}** ({words})",
    listSent: "{names} sent **{size}**{when}{end}",
    listThere: "{count, plural, one {There is} other {There are}} **{size}**{when}{end}",
    lastOn: ", the last on {moment}{last}",
    lastUnknown: ", the last on a day unknown{last}",
    theFirst: "These are the first {number}:",
  },

  busiest: {
    hours: "{from} to {to}",
    week: "the week of {day}",
    size: "The {unit, select, hour {{count, plural, one {hour} other {hours}} of the day} weekday {{count, plural, one {day} other {days}} of the week} day {{count, plural, one {day} other {days}}} week {{count, plural, one {week} other {weeks}}} month {{count, plural, one {month} other {months}}} other {{count, plural, one {year} other {years}}}} with the {order, select, most {most} other {fewest}} {things}{whose}{when} {count, plural, one {is} other {are}} {names}: **{size}**{count, plural, one {} other { each}}{cited}.",
    many: "The {unit, select, hour {hour of the day} weekday {day of the week} day {day} week {week} month {month} other {year}} with the {order, select, most {most} other {fewest}} {things}{whose}{when}: {units} have **{size}** each, {names} among them.",
    nothing: "no {things}",
    ofAll: "The {order, select, most {most} other {fewest}} {things}{whose}{when} were sent {parts}.",
    part: "{unit, select, hour {from} other {on}} {names} (**{size}**{count, plural, one {} other { each}}){cited}",
    quiet: "On {units} of {all} there was nothing at all.",
    average: "On average there are {mean} per {unit}{whose}{when}:",
    list: "These are the {units} with the most {things}{whose}{when}:",
    active: "{unit, select, day {On} other {In}} **{units}**{of}, there were {things}{whose}{when}.{most}",
    inactive:
      "{unit, select, day {On} other {In}} **{units}**{of}, there were no {things}{whose}{when}.{most}",
    of: ", of {all}",
    most: " The most were on {key}: {number}{cited}.",
  },

  spans: {
    days: "**{days}** lie between the first message{whose}{when}, on **{from}**{first}, and the last, on **{to}**{last}.",
    dates: "The messages{whose}{when} go from **{from}**{first} to **{to}**{last}, **{days}** later.",
    perPerson: "Each of {people} people sent **{each}** on average{when}.",
    average:
      "**{mean}** per {unit} on average{whose}{when}: {total} on {days}, from{first} to{last}.{active}",
    onActiveDays: " On the {days} with any it was {number} a day.",
    length:
      "On average the {things}{whose}{when} have **{size}** ({other}), over {texts} with text, from{first} to{last}.",
    wordsPerMessage: "Words per message:",
    noSilence: "There are fewer than two {things}{whose}{when}.",
    silence:
      "The longest silence between two {things}{whose}{when} lasted **{length}**: from **{from}**{before} to **{to}**{after}.",
    gap: "{length}: from {from}{before} to {to}{after}",
    nextGaps: "The next longest:",
    streak: "The longest run of days with {things}{whose}{when} is **{days}**: from {from}{first} to {to}.",
  },

  habits: {
    startedAll: "There are **{size}**{when}.",
    startedBy: "{names} started **{size}**{when}.",
    starters:
      "{names} started the {order, select, most {most} other {fewest}} conversations{when}: **{number}**.",
    startersNote: "A conversation begins here after {hours} hours without a message.",
    noReplies: "There are no replies to measure{whose}{when}.",
    replyTime:
      "{names} takes **{median}** to write after somebody else{when}, at the median of {replies}; the mean is {mean}.",
    replies:
      "{names} {people, plural, one {replies} other {reply}} {order, select, fastest {fastest} other {slowest}}{when}: after **{median}**, at the median.",
    repliesLine: "{median}, over {replies}",
    repliesNote: "Only what follows within {hours} hours counts as a reply.",
    noReactionsExported: "There are no reactions in what was exported{when}.",
    noReactions: "There are no reactions{whose}{when}.",
    noneGiven: "The export does not say that they gave any reactions{when}.",
    mostReacted: "The message with the most reactions{when} has **{size}**:",
    reactionEmoji: "The most used reaction{when} is {names}: **{size}**.",
    reactionsAll: "There are **{size}**{when}.",
    reactionsOf: "{names} {side, select, given {gave} other {got}} **{size}**{when}.",
    reactionsRank:
      "{names} {side, select, given {gave} other {got}} the {order, select, most {most} other {fewest}} reactions{when}: **{number}**.",
    noneUsed: "There is no {of, select, emoji {emoji} other {word}}{whose}{when}.",
    mostUsed:
      "The most used {of, select, emoji {emoji} other {word}}{whose}{when} {winners, plural, one {is} other {are}} {names}: **{number} {count, plural, one {time} other {times}}**.",
    wordsNote: "Small words that every text is full of, and names, are left out.",
    stranger: "Nobody who wrote in this chat is called {name}. Its messages are by {names}.",
  },

  digest: {
    sent: "{names} sent **{size}**{when}{on}{by}",
    there: "{count, plural, one {There is} other {There are}} **{size}**{when}{on}{by}",
    on: ", on {days}",
    by: ", most by {names}",
    busiest: " The busiest day was {day} with {number}{first}.",
    telling: "These messages tell most of the liveliest conversations:",
  },

  quoting: {
    likely: "These messages come closest:",
    unsure: "I am not sure that the chat answers this. These messages come closest:",
    unsureAcross: "I am not sure that these chats answer this. These messages come closest:",
    silent: "I found nothing about this that {name} wrote {mark}. These messages come closest:",
    nothing:
      "I found nothing about this in the {number} messages of this chat. Other words for it, or the name of somebody who wrote about it, may help.",
    nothingAcross:
      "I found nothing about this in the {messages} of these chats. Other words for it, or the name of somebody who wrote about it, may help.",
  },

  across: {
    inChat: "In **{title}**:",
    together: "**{messages}** in these chats together.",
    nowhere: "There is nothing of it in {chats}.",
    leftOut: "There was no time to search {chats}. Ask fewer chats at once to have them searched.",
  },

  notes: {
    keyless:
      "This is the keyless mode: messages are quoted as they stand, and nothing was sent anywhere to find them. With a Gemini key in GEMINI_API_KEY on the server the answer is written out.",
    cut: "*(The answer was cut off here, at its longest length. Ask about a part of it.)*",
    instead: "This is answered without it:",
  },

  /** Why there is no answer, or no end of one: mostly of Gemini. */
  failures: {
    deadline: "Gemini took longer than {seconds} seconds. Ask again, or for less at once.",
    "key-refused": "Gemini refused the key. Check GEMINI_API_KEY on the server.",
    "budget-used":
      "You have used what one person may use of Gemini on this server today. It starts anew at midnight UTC.",
    "quota-exhausted":
      "The quota of the Gemini key is used up for today. Ask again tomorrow, or use a key with a larger quota.",
    "rate-limited":
      "Gemini is asked too often at the moment. Ask again in {count, plural, one {a second} other {{seconds} seconds}}.",
    refused: "Gemini did not accept the question. Check GEMINI_ANSWER_MODEL on the server.",
    blocked: "Gemini declined to answer this from these messages. Ask in other words.",
    blockedMidway: "Gemini declined to go on with this answer. Ask in other words.",
    empty: "Gemini gave no answer to this question. Ask in other words.",
    unavailable: "Gemini could not be reached, or its answer could not be read. Ask again in a minute.",
    unavailableMidway: "Gemini stopped in the middle of its answer. Ask again in a minute.",
    "not-found": "This chat, or a message of it, is not there any more. Load the page again.",
    "too-many-requests": "That was a lot in a short time. Ask again in a moment.",
    "database-unavailable":
      "The database of this server does not answer at the moment. Nothing was lost; ask again in a moment.",
    "storage-full": "There is no room left on the server, so the answer could not be stored.",
    internal: "The question could not be answered because of an error of the server. Ask again in a moment.",
  },
} as const;
