/** Tells the layout the nonce of its page. */
export const NONCE_HEADER = "x-nonce";
