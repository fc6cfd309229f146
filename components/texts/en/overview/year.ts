/** A year in review. */
export const year = {
  title: "{year}",
  nav: "Years of this chat",
  back: "The whole chat",
  sum: "<a>{messages, plural, one {# message} other {# messages}}</a> on <b>{days, plural, one {# day} other {# days}}</b>.",
  more: "{share} more than in {before, number, ::group-off}.",
  less: "{share} less than in {before, number, ::group-off}.",
  months: "Messages by month",
  month: "{month}: {count, plural, one {# message} other {# messages}}",
  newPeople: "{count, plural, one {Somebody new wrote.} other {# people wrote for the first time.}}",
  night: "{name} was the night owl: {share} of their messages came between midnight and five.",
  busiestDay:
    "The busiest day was <a>{day}</a>, with <b>{count, plural, one {# message} other {# messages}}</b>.",
  conversation:
    "The longest conversation began on <a>{day}</a>: <b>{count, plural, one {# message} other {# messages}}</b> in {time}.",
  hour: "The liveliest hour of the week was <a>{day} at {hour}</a>.",
  streak: "At its longest, nobody skipped a day for <a>{count, plural, one {# day} other {# days}}</a>.",
  silence: "And once it was quiet for <a>{time}</a>.",
  word: "“{word}” is a word of this year.",
  onlyWord: "“{word}” is the word of this year.",
  emoji: "It was said with these.",
  media: "{count, plural, one {# photo or file was sent.} other {# photos and files were sent.}}",
  links: "{site} was linked the most.",
} as const;
