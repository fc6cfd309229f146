export function isNeon(connectionString: string): boolean {
  return URL.canParse(connectionString) && new URL(connectionString).hostname.endsWith(".neon.tech");
}
