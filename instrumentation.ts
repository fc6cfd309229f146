/** Runs once when the server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { endOnWrongSettings } = await import("./lib/end-on-wrong-settings");
    endOnWrongSettings();
    const { noteAddresses } = await import("./lib/http/client-address");
    noteAddresses();
    const { allowSlowUploads } = await import("./lib/http/allow-slow-uploads");
    allowSlowUploads();
    const { mendRequests } = await import("./lib/http/mend-requests");
    mendRequests();
    const { startServer } = await import("./inngest/start-server");
    await startServer();
  }
}
