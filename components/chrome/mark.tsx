/** The mark of the product: a speech bubble that scrolls back. Decorative, the name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        fill="var(--accent)"
        d="M7 3h18a5 5 0 0 1 5 5v11a5 5 0 0 1-5 5H13.5L6.6 29.3A1 1 0 0 1 5 28.5V23.6A5 5 0 0 1 2 19V8a5 5 0 0 1 5-5Z"
      />
      <path
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m10.5 12.2 5.5-5 5.5 5M10.5 18.6h11"
      />
    </svg>
  );
}
