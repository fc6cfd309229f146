/** From few to many, on paper of either theme. */
export const heatColours = [28, 46, 64, 82, 100].map(
  (share) => `color-mix(in oklab, var(--accent) ${share}%, var(--paper-sunk))`,
);
