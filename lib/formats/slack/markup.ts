interface Names {
  person(id: string): string | null;
  channel(id: string): string | null;
}

// <@U02A1B2C3> · <@U02A1B2C3|ana> · <#C024BE7LR|general> · <!here> · <https://example.org|a page>
const reference = /<(?!\s)([@#!]?)([^<>|\n]{1,4000})(?:\|([^<>\n]{0,4000}))?>/g;
const entity = /&(amp|lt|gt);/g;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">" };

/** Text as people see it: https://docs.slack.dev/messaging/formatting-message-text */
export function plainText(text: string, names: Names): string {
  const withNames = text.includes("<")
    ? text.replace(reference, (_, sign: string, target: string, label: string | undefined) =>
        wordsFor(sign, target, label || null, names),
      )
    : text;
  return withNames.includes("&")
    ? withNames.replace(entity, (_, name: string) => entities[name] ?? "")
    : withNames;
}

function wordsFor(sign: string, target: string, label: string | null, names: Names): string {
  if (sign === "@") return `@${names.person(target) ?? label ?? target}`;
  if (sign === "#") return `#${label ?? names.channel(target) ?? target}`;
  if (sign === "!") return special(target, label);
  if (label === null || isSameAddress(target, label)) return withoutScheme(target);
  return `${label} (${withoutScheme(target)})`;
}

/** "here" · "subteam^S012|@design" · "date^1392734382^Posted {date_num}|Posted 2014-02-18" */
function special(target: string, label: string | null): string {
  if (label !== null) return label;
  return `@${target.split("^")[0]}`;
}

/** Slack makes a link of what looks like one: <http://example.org|example.org>. */
function isSameAddress(target: string, label: string): boolean {
  const address = target.replace(/^(?:https?:\/\/|mailto:|tel:)/, "");
  return label === target || label === address || label === address.replace(/\/$/, "");
}

function withoutScheme(target: string): string {
  return target.replace(/^(?:mailto|tel):/, "");
}
