const paths = {
  overview: "M4 20V11M10 20V4M16 20v-6M21 20H3",
  ask: "M12 17h.01M9.2 9a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.1-1.6 2.3M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  messages: "M4 5h16v11H10l-4.5 3.5V16H4V5ZM8 9h8M8 12.2h5",
  activity: "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  upload: "M12 16V4M7.5 8.5 12 4l4.5 4.5M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  pencil: "m4 20 1-4L16 5l3 3L8 19l-4 1ZM14 7l3 3",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6",
  close: "m6 6 12 12M18 6 6 18",
  search: "M20 20l-4.5-4.5M17.5 10.8a6.7 6.7 0 1 1-13.4 0 6.7 6.7 0 0 1 13.4 0Z",
  send: "M12 20V5M6 11l6-6 6 6",
  stop: "M7.5 7.5h9v9h-9z",
  table: "M4 5h16v14H4V5ZM4 10h16M4 14.5h16M10 10v9",
  sun: "M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z",
  moon: "M20 14.2A8.2 8.2 0 0 1 9.8 4 8.2 8.2 0 1 0 20 14.2Z",
  back: "M19 12H5M11 6l-6 6 6 6",
  up: "m6 14 6-6 6 6",
  down: "m6 10 6 6 6-6",
  toTop: "M5 4h14M12 20V8M6.5 13.5 12 8l5.5 5.5",
  toBottom: "M5 20h14M12 4v12M6.5 10.5 12 16l5.5-5.5",
  again: "M19.5 5v5h-5M4.5 19v-5h5M19 10a7.5 7.5 0 0 0-13.4-2.2M5 14a7.5 7.5 0 0 0 13.4 2.2",
  copy: "M9 9h11v11H9V9ZM5 15H4V4h11v1",
  check: "m5 12.5 4.5 4.5L19 7.5",
  thumbUp:
    "M7 11v9H4v-9h3ZM7 11l4-7.5a2 2 0 0 1 2 2.3L12.4 9.5H18a2 2 0 0 1 2 2.4l-1.2 6.3a2 2 0 0 1-2 1.8H7",
  thumbDown:
    "M17 13V4h3v9h-3ZM17 13l-4 7.5a2 2 0 0 1-2-2.3l.6-3.7H6a2 2 0 0 1-2-2.4l1.2-6.3A2 2 0 0 1 7.2 4H17",
  plus: "M12 5v14M5 12h14",
  photo: "M4 5h16v14H4V5ZM4 16l4.5-4.5L13 16l3-3 4 4M15.5 9h.01",
  video: "M4 6h11v12H4V6ZM15 10.5l5-3v9l-5-3",
  sound:
    "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4ZM6 11.5a6 6 0 0 0 12 0M12 17.5V20",
  document: "M7 3.5h7L18 8v12.5H7v-17ZM14 3.5V8h4M10 12.5h5M10 16h5",
  sticker: "M5 5h14v8.5L13.5 19H5V5ZM19 13.5h-5.5V19",
  place: "M12 21s6.5-5.8 6.5-11a6.5 6.5 0 1 0-13 0c0 5.2 6.5 11 6.5 11ZM14 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z",
  person: "M5 20c.8-3.6 3.5-5.4 7-5.4s6.2 1.8 7 5.4M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z",
  call: "M5 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5V19a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z",
  deleted: "M6 6l12 12M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  language:
    "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3.5 9h17M3.5 15h17M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3Z",
  clip: "m20 11-8.2 8.2a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4L14.5 7",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of the set above. Decorative: what it stands for is said in words beside it or by its button. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
