export const analyses = {
  chatFile: "Chat file",
  menu: {
    label: "Actions for {title}",
    rename: "Rename",
    exportCsv: "Export the messages as CSV",
    exportJson: "Export the messages as JSON",
    reindex: "Index it anew",
    delete: "Delete",
  },
  jobs: {
    exporting: "The file is being written. It is offered here once it is done.",
    reindexing: "A new index is being built. The chat can be asked meanwhile.",
  },
  deletion: {
    deleted: "Deleted “{title}”.",
    undo: "Undo",
    undone: "“{title}” is back.",
    failed: "“{title}” could not be deleted. {why}",
  },
  rename: {
    heading: "Rename this chat",
    title: "Title",
    keep: "Keep the old one",
    save: "Rename",
  },
} as const;
