import type { WordTable } from "@/lib/language/word-table";

export const english: WordTable = {
  language: "en",
  words: {
    howMany:
      "how many | how much | number of | count of | amount of | message count | in how many | how big is | how large is | how big | how active was | how active is | how active were | how talkative | how talkative is | how chatty | how chatty is | what number of | quantity of | what quantity of | how lively was | size of | how many of | how manny | how mnay | hwo many | how mny | just how many",
    howManyPeople:
      "how many people | how many persons | how many participants | how many members | how many users | how many different people | how many of us | number of people | number of participants | number of members | how many people are | how big is the group | how large is the group | how big is this group | how large is this group",
    howOften: "how often | how many times | how frequently | number of times | in how many cases",
    howLong:
      "how long | how far back | how wordy | how verbose | how lengthy | how long winded | how fast | how quickly | how quick | how soon | how slow | how slowly | what length",
    who: "who | whose | which person | what person | which member | which participant | which of us | which of them | which user | who else | whom | which sender | top sender | top texter | top poster | top contributor | which one of us | who all | which one | who is the one who",
    writer:
      "texter | talker | poster | writer | chatterbox | sender | texters | writers | senders | posters | talkers | contributor | contributors | chatter | chatters | yapper",
    when: "when | what date | which date | on what date | on which date | at what point | what was the date | date of | whens | wen",
    whatTime: "what time | which time",
    which: "which | what | how does | how did | how is | how was | wich | whcih | whats | what s",
    share:
      "what percentage of | what percent of | what share of | what fraction of | what proportion of | percentage of | percent of | share of | proportion of | what percentage | what percent",
    total:
      "total | totals | in total | altogether | overall | in all | all together | all in all | combined | total number of | total count of | total amount of | grand total | sum of | count | counting",
    average:
      "average | averages | on average | mean | in average | avg | typical | typically | usual | usually",
    list: "list | show | show me | display | give me | find | find me | name | let me see | get me | pull up | list all | show all | list of",
    happened:
      "what happened | what is being talked about | what is talked about | what do we talk about | what are we talking about | what is this chat about | what is the chat about | what s this chat about | what was happening | what went on | what was going on | what has happened | what s happened | what is new | what was new | summarise | summarize | summary of | a summary of | summary | recap | recap of | sum up | overview of | what did we talk about | what did they talk about | what did people talk about | what did everyone talk about | what was talked about | what was discussed | what did we discuss | what were we talking about | what were they talking about | what was said | what did we chat about | what did i miss | catch me up on | what was the chat about | what were the topics | tldr of | tldr | tl dr | what did we say | give me a summary of | give me a summary",
    rankBy:
      "rank | rank everyone | rank everybody | rank all | ranking | ranked | leaderboard | rank people | rank us | order everyone | sort everyone | ordered",
    nobody: "nobody | no one | none | noone | neither | no",
    ever: "ever | is there any | are there any | was there any | were there any | at any point | at any time | even once | at least once | once | in any | anything | any of it",
    utterance:
      "thanks | thank you | thx | ok | okay | well | hi | hello | hey | please | maybe | love | love you | miss you | lol",
    never:
      "never | not | didn t | didnt | did not | hasn t | hasnt | has not | haven t | havent | have not | doesn t | doesnt | does not | nothing | never ever | not once | wasn t | wasnt | without ever",
    why: "why | how come | for what reason | what for | why so",
    most: "most | highest | most often | most frequently | top | favourite | favorite | most used | most common | most popular | most frequent | maximum | at most | biggest | largest | greatest | heaviest | nr 1 | number one",
    fewest:
      "fewest | least | lowest | lowest number of | smallest number of | least often | minimum | smallest | least used",
    more: "more | more often | more frequently | most of the two | higher | bigger | most often of the two",
    fewer: "fewer | less | less often",
    first:
      "first | earliest | oldest | first ever | very first | first time | for the first time | initially | at first | first of all | first one | first to | first person to | first one to | one to first",
    last: "last | latest | most recent | newest | final | very last | last time | for the last time | most recently | last one | last to | last person to | last one to",
    longest: "longest | lengthiest | longest ever | very long | longer | lengthier",
    shortest: "shortest | briefest | shorter | briefer | tersest",
    busiest:
      "busiest | more going on | most going on | most active | liveliest | peak | most busy | most talkative | chattiest | busiest ever | most chatty | chattier | more talkative | more active | livelier | dominates the conversation | dominates the chat | dominate the conversation | dominate the chat | dominated the conversation | dominated the chat | dominates | busier",
    quietest:
      "quietest | least active | calmest | slowest day | least busy | least talkative | most quiet | quieter | calmer | less active | less busy",
    fastest: "fastest | quickest | quicker | faster | most quickly | soonest | fast | quickly | quick",
    slowest: "slowest | slower | slow | slowly",
    message:
      "message | text | text message | msg | line | post | thing | chat message | entry | dm | sms | note",
    messages:
      "messages | texts | text messages | msgs | lines | posts | things | chat messages | entries | dms | messages sent",
    word: "word | words",
    character: "character | characters | letters",
    emoji: "emoji | emojis | emoticon | emoticons | smiley | smileys | smilies",
    favouriteEmoji: "fav emoji | go to emoji | fave emoji | signature emoji",
    media: "media | media files | attachments | attachment | media messages | files and photos | media file",
    photo:
      "photo | photos | picture | pictures | pic | pics | image | images | photograph | photographs | snapshots | selfies",
    video: "video | videos | clip | clips | video messages | video message",
    voice:
      "voice message | voice messages | voice note | voice notes | voice memo | voice memos | voicemail | voicemails | voice recordings | voice recording | audio messages | audio message | voice",
    audio: "audio | audios | audio file | audio files | recordings",
    sticker: "sticker | stickers",
    gif: "gif | gifs",
    document: "document | documents | file | files | pdf | pdfs | docs",
    contact: "contact card | contact cards | contacts",
    location: "location | locations",
    poll: "poll | polls",
    call: "call | calls | phone calls | phone call | voice calls | video calls | video call | voice call",
    deleted: "deleted | delete | deletes | removed | unsent",
    edited: "edited | edit | edits | corrected",
    forwarded: "forwarded | forward | forwards",
    reply:
      "reply | replies | replied | answer | answers | answered | respond | responds | responded | response | responses | replying | responding | answering",
    reaction: "reaction | reactions | likes | most reacted | most liked",
    link: "link | links | url | urls | website | websites | web link | web links | hyperlinks",
    question: "question | questions | question mark | question marks | questionmark",
    person:
      "people | person | participant | participants | member | members | persons | users | somebody | someone | anyone | anybody | everyone | everybody | all of us | each of us | one who | user",
    conversation:
      "conversations | discussions | chats | texts first | writes first | messages first | starts the conversation | starts the chat | starts most conversations | initiates conversations | initiates the conversation | initiates contact",
    silence:
      "silence | silences | gap | gaps | break | breaks | pause | pauses | quiet period | quiet spell | radio silence | time without messages | time without any messages | time without a message | time without any message | period without messages | period without any messages | stretch without messages | without messages | without any messages | without a message | without a single message | without writing | without texting | without talking | time with no messages | no messages | dry spell | period of silence | time between two messages | time between messages | time passed between two messages | time that passed between two messages | silent | inactive | quiet for | nobody wrote | nobody writing | nobody was writing | no one wrote | nobody texted | no one texted | nobody said anything | no one said anything | nobody sent anything | no one sent a message | nobody sent a message | nobody wrote anything | no one wrote anything | without anyone writing | without anybody writing | went the longest without | go the longest without | not talking | not texting | not writing | not chatting | went without talking | went without texting | went without writing | go without talking | go without texting | go without writing | didn t talk | didn t text | did not talk | didnt talk | didnt text | gone without talking | gone without texting | went quiet | radio silent | longest we went without talking | ghosted each other | didn t write | did not write | didnt write | hasn t written | hasnt written | didn t post | gone without writing",
    streak:
      "streak | streaks | in a row | consecutive | consecutively | straight days | run of days | back to back | uninterrupted",
    length: "length | long",
    date: "date | dates",
    send: "send | sends | sent | sending | write | writes | wrote | written | writing | share | shares | shared | sharing | texted | texting | messaged | messaging | posted | posting | talk | talks | talked | talking | chats with | chatted | chatting | exchange | exchanged | ask | asks | asked | asking | speak | speaks | spoke | spoken | author | wrote in | contribute | contributed | contributes | typed | type | types | came from | come from | received in | traded | swapped | correspond | upload | uploaded | uploads | hear from | heard from | user | sending out | sends out | handed in | wrote down | chat | chats | put out | been texting | been chatting | been talking | been writing | was texting",
    handle:
      "make | makes | made | record | recorded | records | produced | take | took | taken | put | takes | puts | drop | dropped | heard | use | uses | used | using | come | comes | coming | see | saw | seen | hear",
    say: "say | says | said | saying | tell | tells | told",
    mention:
      "mention | mentions | mentioned | mentioning | talk about | talks about | talked about | talking about | speak about | spoke about | spoken about | discuss | discusses | discussed | bring up | brings up | brought up | refer to | refers to | referred to | write about | wrote about | written about | referenced | speak of | message about | texted about | bringing up | chatted about | chat about | mention of | mentions of | mentioning of | said about | say about | something about | anything about | a word about",
    contain:
      "contain | contains | contained | containing | include | includes | included | including | with | featuring",
    wordMark:
      "the word | the words | the phrase | the term | the expression | the emoji | phrase | term | expression | the name | the topic | the subject | topic of | subject of | the topic of | topic | about",
    occur:
      "appear | appears | appeared | come up | comes up | came up | occur | occurs | occurred | show up | shows up | showed up | turn up | turns up | turned up | pop up | popped up | pops up | be found | get mentioned | gets mentioned | got mentioned | crop up | cropped up | dropped in | fall",
    start:
      "start | starts | started | starting | begin | begins | began | begun | initiate | initiates | initiated | opens | opened | kick off | kicked off | beginning of | the start of | since when | opening of",
    end: "end | ends | ended | stop | stopped | finish | finished",
    cover:
      "existed | go | goes | cover | covers | covered | span | spans | spanned | time span | timespan | time frame | timeframe | time range | date range | from when to when | what time span | which time span | what period | which period | period of time | go on | been going on | go back | goes back | lasted | last for | duration | run for | been going | reach back | reaches back | what time period | which time period | from which date to which date | from what date to what date | from which day to which day | from which day until which day | from when until when | what dates | which dates | range of dates | the chat last | this chat last | the conversation last | it last | the group last | extend | extends | stretch | stretches | run | runs | time period | time period of | period of this | timeline | been chatting for | been talking for | been texting for",
    active:
      "active | online | talkative | activity | takes part | take part | took part | participate | participates | participated | involved",
    receive:
      "receive | receives | received | get | gets | got | gotten | earn | earned | collected | attract | attracted",
    give: "give | gives | gave | given | hand out | handed out | hands out",
    react: "react | reacts | reacted | reacting | reacted to",
    replyTime:
      "take to reply | takes to reply | take to answer | takes to answer | take to respond | takes to respond | need to reply | needs to reply | need to answer | wait for a reply | response time | reply time | answer time | response times | reply times | took to reply | take to text back | takes to text back | time to reply | time to respond | need to respond | needs to respond | to reply | to respond | to answer | to text back | to write back | to get back | reply speed | response speed",
    join: "join | joins | joined | joining | added | was added | were added | got added | invited | was invited | newcomers | new members | entered the group | come in | came into the group",
    part: "left | left the group | leave the group | leaves the group | leave the chat | leave us | quit | quits | quitting | kicked | kicked out | was kicked out | thrown out | was removed from the group | were removed from the group | got removed from the group | exited",
    leave: "leave | leaves | leaving",
    stay: "still in the group | still in this group | still in our group | still in the chat | still in this chat | still in here | still in it | still a member | still a member of the group | still part of the group | still around | still here | still with us",
    rename:
      "rename | renamed | renames | renaming | change the name | changed the name | changes the name | changed its name | change its name | name change | name changes | changed the group name | change the group name | changed the subject | group name changed | get its name | got its name",
    perHour: "per hour | an hour | each hour | every hour | hourly | by hour",
    perDay:
      "per day | a day | each day | every day | daily | by day | in a day | on a day | in one day | in a single day | on a single day | per active day",
    perWeek: "per week | a week | each week | every week | weekly | by week | in a week",
    perMonth: "per month | a month | each month | every month | monthly | by month | in a month",
    perYear: "per year | a year | each year | every year | yearly | by year",
    perPerson:
      "per person | each person | by person | per participant | per member | by each person | by each of us | each one | by everyone | for each person | did each | did everyone | does everyone | did each person | broken down by person | per head | by participant | by sender | does each | does each of us | does each person | did each of us | did everybody | per user | has each | has everyone | has everybody | have each",
    perMessage: "per message | each message | every message | per text",
    weekdayUnit:
      "weekday | weekdays | day of the week | days of the week | week day | day of week | which weekday | what weekday | what day of the week | which day of the week",
    and: "and",
    or: "or | versus | vs | compare | comparison of | compared | comparing",
    than: "than | compared to | compared with",
    be: "is | was | were | are | be | been | being | s | m | re",
    article: "the | a | an | our | your | its | this | that | any | some | these | those",
    ofBetween: "between",
    to: "to",
    it: "it | that one",
    self: "i | my | mine | myself",
    by: "by | from | of | sent by | written by",
    preposition:
      "in | on | at | for | during | over | across | throughout | through | among | amongst | inside",
    pronoun: "he | she | they | him | them | his | her | their | theirs",
    goOn: "what about | how about | and what about | and how about | but | also | same for | the same for | and for | what of | now",
    filler:
      "did | do | does | had | has | have | been | there | we | us | all | one | so far | tell me | can you tell me | could you tell me | do you know | can you | could you | would you | i want to know | i d like to know | i would like to know | me | you | exactly | this chat | the chat | chat | chats | conversation | group | group chat | the group | this group | the conversation | this conversation | thread | history | chat history | the whole chat | whole | entire | everybody | different | individual | actually | really | roughly | approximately | at least one | at least a | in here | here | together | two | both | between us | that | which | time | times | ones | ever sent | at once | within | contained in | lie | lies | passed | pass | elapsed | apart | hold | holds | held | exist | exists | no matter | each | every | as a whole | out of | up to now | to date | until now | up until now | as of now | from the beginning | single | recorded in | happen | happened | took place | place | wondering | i m wondering | so | sum | belong | belongs | account for | accounts for | accounted for | up | in them | in it | something | take part | takes part | took part in | taking part | else | ones that | give a | currently | among us | of us | i have | there s | we ve | i wonder | i was wondering | i am wondering | i am curious | curious | each other | one another | i e | e g | responsible for | keeps | keep | kept | tends to | tend to | tended to | likes to | like to | names of | names | name of | comes in | loves | prefers | prefer | enjoys | guess | do you think | you think | i think | basically | generally | regularly | usually | simply | perhaps | let s see | among all | amongst all | in their | in his | in her | even | most of all | for me | give | gonna | ya | pls | plz | btw | been sent | been written | in general | ever since | guys | of all time | all time | the most of all | just tell me | just wondering | just want to know | is it",
    at: "in | on | at | during | within | throughout | over | of | in the month of | the month of | in the year | the year | back in | for | over the course of | in the course of | from",
    since:
      "since | ever since | starting | starting from | beginning | beginning in | starting in | from and after",
    before: "before | prior to | earlier than | previous to",
    after: "after | later than | following",
    until: "until | till | up to | up until | through | by the end of | to | not later than",
    from: "from | starting from | starting on",
    till: "to | until | till | through | up to | up until",
    pastUnit: "last | past | previous | the last | the past | the previous | final | most recent",
    thisUnit: "this | the current | current",
    today: "today",
    yesterday: "yesterday",
    weekend:
      "weekend | weekends | the weekend | the weekends | a weekend | saturdays and sundays | saturdays or sundays | saturday or sunday",
    workday:
      "weekdays | workdays | working days | a weekday | business days | work days | week days | weekday | working day | on a weekday",
    half: "half",
    halfYear: "half year",
    quarter: "quarter | calendar quarter | quarter year",
    startOf: "early | early in | the beginning of | beginning of | the start of | start of",
    middleOf: "mid | the middle of | middle of",
    endOf: "the end of | end of | late | late in",
    onwards: "onwards | onward | on | and later | or later",
    noon: "noon | midday | 12 noon",
    midnight: "midnight",
    am: "am | a m | in the morning | o clock in the morning",
    pm: "pm | p m | in the evening | in the afternoon | at night | o clock in the evening",
  },
  units: {
    hour: "hour | hours",
    day: "day | days",
    week: "week | weeks",
    month: "month | months",
    year: "year | years",
  },
  seasons: ["spring | springtime", "summer | summertime", "autumn | fall", "winter | wintertime"],
  dayParts: {
    morning: "morning | mornings | the morning | the mornings",
    afternoon: "afternoon | afternoons | the afternoon | the afternoons",
    evening: "evening | evenings | the evening | the evenings",
    night: "night | nights | the night | nighttime | the nights",
  },
  ordinals: ["first", "second", "third", "fourth", "fifth"],
  numbers: [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
  holidays: {
    "12-24": "christmas eve",
    "12-25": "christmas | christmas day | xmas",
    "12-31": "new year s eve | new years eve",
    "01-01": "new year s day | new year | new years day | new years",
    "02-14": "valentine s day | valentines day | valentines",
    "10-31": "halloween",
    "12-26": "boxing day",
    "12-24/01-01":
      "holidays | the holidays | holiday season | christmas holidays | christmas break | christmas time | festive season",
    "easter-47": "shrove tuesday | mardi gras",
    "easter-2": "good friday",
    "easter-2/easter+1": "easter | easter weekend | easter holidays",
    "easter+0": "easter sunday",
    "easter+1": "easter monday",
    "easter+49": "whit sunday | pentecost",
  },
  shortMonths: ["", "", "", "", "", "", "", "", "sept"],
  weekdays: [
    "mondays",
    "tuesdays | tues",
    "wednesdays",
    "thursdays | thurs | thur",
    "fridays",
    "saturdays",
    "sundays",
  ],
};
