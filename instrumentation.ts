/** Runs once when the server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { noteAddresses } = await import("./lib/http/client-address");
    noteAddresses();
    const { startServer } = await import("./inngest/start-server");
    await startServer();
  }
}
