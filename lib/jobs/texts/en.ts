/** What is told of a job and of what it works on, by what happened. */
export const stories = {
  uploadReceived: "Upload received.",
  additionReceived: "Upload received. What is new in it will be added.",
  reindexAskedFor: "A new index was asked for.",
  deletionAskedFor: "Deletion asked for.",
  exportAskedFor: "An export was asked for.",
  queuedAgain: "Queued once more.",
  notBegun: "The jobs engine did not begin it. Queued once more.",
  silent: "It gave no sign of life for 10 minutes. Queued once more.",
  started: "Started.",
  startedAgain: "Started again, going on from what was done.",
  replayed: "Its run is replayed.",
  replayedFromStep: "Its run is replayed from one of its steps.",

  waitingToStart: "Waiting to start.",
  waitingInLine: "Waiting in line: number {place, number}.",
  waitingAsTold: "Waiting {seconds, number} s, as a service asked to.",
  rateLimited:
    "An embedding batch was rate-limited.{seconds, plural, =0 {} other { Waiting {seconds, number} s.}}",
  notEmbedded:
    "An embedding batch did not go well.{seconds, plural, =0 {} other { Waiting {seconds, number} s.}}",
  triedAgain: "The server ran into an error of its own. The step is tried again.",

  starting: "Starting.",
  surveying: "Looking through the export.",
  reading: "Reading messages: {count, number} of {expected, number}.",
  counting: "Counting who wrote what and when.",
  planning: "Preparing the conversation for search.",
  embedding: "Indexing the conversation: {count, number} of {chunks, number} passages.",
  finishing: "Finishing.",
  adding: "Adding what is new to the chat.",
  preparingIndex: "Preparing the new index.",
  buildingIndex: "Building the new index: {done, number} of {total, number} passages.",
  deleting: "Deleting.",
  deletingRows: "Deleting: {done, number} of {total, number} rows.",
  writing: "Writing the file.",
  writingMessages: "Writing the file: {done, number} of {total, number} messages.",

  read: "Read {count, plural, one {# message} other {# messages}}.",
  found:
    "Found {count, plural, one {# new message} other {# new messages}}; {already, plural, one {# was} other {# were}} there already.",
  planned: "Made {count, plural, one {# passage} other {# passages}} to search.",
  spent: "Gemini embedded about {tokens, plural, one {# token} other {# tokens}}.",
  spentDollars:
    "Gemini embedded about {tokens, plural, one {# token} other {# tokens}}, for about {dollars, number, ::currency/USD @#} at its list price.",

  ready:
    "{count, plural, =0 {Nobody wrote anything in this chat, so there is nothing to ask about.} one {# message is ready to be asked.} other {# messages are ready to be asked.}}",
  indexed: "Ready to be asked.",
  indexedAndDeleted: "Ready to be asked. The uploaded file was deleted.",
  added: "{count, plural, =0 {Nothing was new.} one {Added # message.} other {Added # messages.}}",
  addedAll: "What was new is in the chat.",
  reindexed: "The new index is in use.",
  deleted: "Everything of this chat was deleted.",
  exported: "The file can be downloaded for a day.",
  cancelled: "Cancelled. What was done is kept.",
  cancelledDeletion: "Cancelled. Nothing was deleted.",
  cancelledReading:
    "{count, plural, =0 {Cancelled before any message was read.} one {Cancelled. # message read so far is kept.} other {Cancelled. # messages read so far are kept.}}",
  unfinished: "This could not be finished.",
} as const;
