const names: Record<string, string> = {
  whatsapp: "WhatsApp",
  telegram: "Telegram",
};

export function platformName(platform: string | null): string | null {
  if (!platform) return null;
  return names[platform.toLowerCase()] ?? platform;
}
