export const sharing = {
  open: "Make a picture",
  title: "A picture to share",
  figure: "Figure",
  names: {
    sum: "How much was written",
    people: "Who writes most",
    week: "The week, hour by hour",
    starts: "Who starts conversations",
    answers: "Who answers fastest",
    night: "Night owls",
    records: "Records",
  },
  colours: "Colours",
  light: "Light",
  dark: "Dark",
  showNames: "Show names",
  note: "The picture is made in this browser and sent nowhere. It has numbers and dates, no message and no word of one.",
  download: "Download",
  copy: "Copy",
  copied: "The picture is in the clipboard.",
  share: "Share",
  failed: "The picture could not be handed over. Download it instead.",
  files: {
    messages: { csv: "Messages as CSV", json: "Messages as JSON" },
    stats: { csv: "Numbers as CSV", json: "Numbers as JSON" },
  },
  cards: {
    person: "Person {number, number}",
    sum: {
      finding:
        "{messages, plural, one {# message} other {# messages}} on {days, plural, one {# day} other {# days}}",
      note: "Messages a month",
    },
    people: { finding: "{name} wrote {share} of the messages", note: "Messages by person" },
    week: {
      at: "{day} at {hour}",
      finding:
        "{names} {count, plural, one {is the liveliest hour} other {are the liveliest hours}} of the week",
      even: "No hour of the week stands out",
      note: "Messages by hour and day of the week",
    },
    starts: {
      finding: "{name} starts {share} of the conversations",
      note: "Who speaks first after three hours of silence, in {count, plural, one {# conversation} other {# conversations}}",
    },
    answers: {
      finding: "{names} {count, plural, one {answers} other {answer}} fastest",
      even: "Several answer equally fast",
      note: "About half of their answers come within this time",
    },
    night: {
      finding: "{names} {count, plural, one {is the night owl} other {are the night owls}}",
      even: "Several are night owls",
      note: "Share of their messages between midnight and five",
    },
    records: {
      finding: "What stands out",
      note: "Records of this chat",
      busiest: "messages on the busiest day, {day}",
      conversation: "messages in the longest conversation, in {time}",
      streak: "days in a row with messages",
      silence: "was the longest silence",
    },
  },
} as const;
