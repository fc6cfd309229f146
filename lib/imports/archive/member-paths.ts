import { cleanText } from "@/lib/formats/text/clean-text";
import { UnusedNames } from "@/lib/formats/unused-names";

/** No app nests so deeply; what is compared with expressions must not be of any length. */
const maxLength = 1000;
// "inbox/ana_1/message_1" and ".json"
const extension = /(?:\.[A-Za-z0-9]{1,8})?$/;

/** Names of members as they are compared, shown and stored: as text, so that names like `../x` do no harm. */
export class MemberPaths {
  private readonly names = new UnusedNames();

  /** An archive may have several members of one name. */
  take(written: string): string {
    const path = cleanText(written.slice(-maxLength));
    return this.names.take(path, (number) => path.replace(extension, (end) => ` (${number})${end}`));
  }
}
