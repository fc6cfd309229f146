export const intl = {} as const;
