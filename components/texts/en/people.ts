export const people = {
  count: "{count, plural, one {# person} other {# people}}",
  messages: "{count, plural, one {# message} other {# messages}}",
  rest: "+{count, number}",
  dialog: {
    title: "People of this chat",
    note: "People who changed their name or number appear more than once. Say which names are one person, and everything counts them as one. No message is changed, and it can be undone.",
    rest: "And {count, number} more, who can be chosen above.",
  },
  merge: {
    from: "This name",
    into: "Is the same person as",
    submit: "Count as one",
    none: "Nobody of that name",
  },
  merged: {
    also: "also <b>{name}</b>, {count, plural, one {# message} other {# messages}}",
    undo: "Undo",
    undoLabel: "Count {name} apart again",
  },
} as const;
