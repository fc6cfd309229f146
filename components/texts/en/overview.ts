import { people } from "./overview/people";
import { report } from "./overview/report";
import { time } from "./overview/time";
import { words } from "./overview/words";
import { year } from "./overview/year";

export const overview = {
  empty: "There are no messages of these people on these days.",
  waiting: {
    none: "There are no numbers yet, because the messages were not all read.",
    soon: "The first numbers come as soon as the messages are read.",
  },
  chapters: {
    when: "When it was",
    who: "Who does what",
    what: "What is said",
    group: "The group",
    share: "To take with you",
    years: "Year by year",
  },
  figure: { chart: "Chart", table: "Table" },
  opening: {
    label: "In short",
    someDays:
      "<b>{messages, plural, one {# message} other {# messages}}</b> and <b>{words, plural, one {# word} other {# words}}</b> by {people, plural, one {# person} other {# people}}, on <b>{activeDays, plural, one {# day} other {# days}}</b> out of {days, number}.",
    everyDay:
      "<b>{messages, plural, one {# message} other {# messages}}</b> and <b>{words, plural, one {# word} other {# words}}</b> by {people, plural, one {# person} other {# people}}, {days, plural, one {on <b>one day</b>} other {on each of <b># days</b>}}.",
    busiestDay: "Busiest day",
    messages: "{count, plural, one {# message} other {# messages}}",
    aDay: "On a day with messages",
    onAverage: "messages on average",
    length: "Length",
    wordsAMessage: "words a message",
    media: "Photos and files",
    ofAll: "{share} of all messages",
  },
  filter: {
    label: "What is shown",
    period: "Period",
    allTime: "All the time",
    chosenDays: "Chosen days",
    allOf: "All of {year}",
    firstDay: "First day",
    lastDay: "Last day",
    everything: "Show everything",
  },
  brush: {
    label: "Choose a period",
    hint: "Drag over it to choose a period",
    from: "Start of the period",
    to: "End of the period",
  },
  ...time,
  ...people,
  ...words,
  report,
  year,
} as const;
