// "WhatsApp Chat with Ana.txt" · "WhatsApp-Chat mit Ana.zip" · "Chat de WhatsApp con Ana.txt" · "WhatsApp Chat - Ana.zip"
const namedAfterChat =
  /^(?:.{0,40}\bWhatsApp\b.{0,20}?)\s(?:-|with|mit|con|avec|com|met|med|с|з|z|ile|with:|和|與|と|dengan|với)\s+(?:(?:el|la|le|grupo|group|Gruppe)\s+)?(.+)$/iu;

/** The name of the person or group, where the file is still called what WhatsApp called it. */
export function titleFromFileName(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:txt|zip)$/i, "");
  const title = namedAfterChat
    .exec(name)?.[1]
    ?.replace(/\s*\(\d+\)$/, "")
    .trim();
  return title || null;
}
