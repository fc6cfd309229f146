export const chrome = {
  name: "Backscroll",
  description: "Drop in a chat export, see who wrote what and when, and ask it anything.",
  everywhere: "Everywhere",
  askAll: "Ask all",
  jobs: "Jobs",
  toDark: "Switch to dark colours",
  toLight: "Switch to light colours",
  language: "Language",
} as const;
