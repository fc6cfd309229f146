/** An error as the API of Vercel Blob answers it. */
export class BlobRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
