const NUMBER = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 1 });

/** "1 message", "1234 messages", "12,345 messages". */
export function amount(number: number, one: string, many: string): string {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}

export const messagesIn = (number: number) => amount(number, "message", "messages");

const LIST = new Intl.ListFormat("en");

/** "Ana", "Ana and Ben", "Ana, Ben, and Cleo". */
export const listed = (items: string[]) => LIST.format(items);
