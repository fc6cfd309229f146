/** Figures of what is said. */
export const words = {
  words: {
    finding: "“{word}” is a word of {name}",
    subtitle: "What each says far more often than the others; a word opens where it was said",
    person: "Person",
    word: "Word",
    times: "Times",
  },
  tops: {
    times: "Times",
    emoji: {
      finding: "{names} {count, plural, one {is} other {are}} the favourite emoji",
      even: "No emoji stands out",
      subtitle: "Emoji by how often they were used",
      what: "Emoji",
    },
    media: {
      finding: "What was sent besides words",
      subtitle: "Attachments by kind; a kind opens them",
      what: "Kind",
    },
    domains: {
      finding: "{names} {count, plural, one {is} other {are}} linked the most",
      even: "Several sites are linked equally often",
      subtitle: "Links by site; a site opens the messages with it",
      what: "Site",
    },
    languages: {
      finding: "Mostly {most}, with some {second}",
      mixed: "{most} and {second}",
      subtitle:
        "Messages by language, told roughly by their most common words; short ones are left out; a language opens where it is first spoken",
      what: "Language",
    },
  },
} as const;
