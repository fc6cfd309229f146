interface Limit {
  times: number;
  seconds: number;
}

/** How often something may be done: by one user, and from one address, behind which may be a household or an office. */
export const limits = {
  upload: { user: { times: 600, seconds: 600 }, address: { times: 2_400, seconds: 600 } },
  ask: { user: { times: 200, seconds: 60 }, address: { times: 1_200, seconds: 60 } },
  /** Asking for a first cookie, which makes a user. */
  visit: { address: { times: 300, seconds: 60 } },
  signUp: { address: { times: 20, seconds: 3600 } },
  /** The user is the e-mail that somebody tries to sign in with, or whose password they say. */
  signIn: { user: { times: 10, seconds: 600 }, address: { times: 60, seconds: 600 } },
} as const satisfies Record<string, { user?: Limit; address: Limit }>;

export type Limited = keyof typeof limits;
