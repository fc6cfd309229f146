export const activity = {
  title: "What was done to this chat",
  nothing: "Nothing yet.",
} as const;
