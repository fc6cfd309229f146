import { Table } from "@mantine/core";
import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import type { AccountCounts } from "@/lib/accounts/account.schema";
import classes from "./account-page.module.css";

type Kind = keyof AccountCounts;

/** In the order in which people care for them. */
const kinds: Kind[] = [
  "chats",
  "messages",
  "participants",
  "threads",
  "turns",
  "chunks",
  "terms",
  "statistics",
  "additions",
  "uploads",
  "files",
  "jobs",
  "jobEvents",
  "engineEvents",
  "engineRuns",
  "engineSteps",
  "webhooks",
  "deliveries",
  "sessions",
];

interface ReceiptTableProps {
  before: Partial<AccountCounts>;
  /** Null while it is not known. */
  left: Partial<AccountCounts> | null;
}

/** The receipt of a deletion: what there was of each kind, and what is left. */
export function ReceiptTable({ before, left }: ReceiptTableProps) {
  const t = useTranslations("accounts.receipt");
  const told = kinds.filter((kind) => before[kind] || left?.[kind]);
  if (told.length === 0) return <p className={classes.soft}>{t("nothing")}</p>;
  return (
    <Table tabularNums className={classes.receipt} data-testid="receipt">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("kind")}</Table.Th>
          <Table.Th className={classes.number}>{t("before")}</Table.Th>
          <Table.Th className={classes.number}>{t("left")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {told.map((kind) => (
          <Table.Tr key={kind}>
            <Table.Td>{t(`kinds.${kind}`)}</Table.Td>
            <Table.Td className={classes.number}>{formatCount(before[kind] ?? 0)}</Table.Td>
            <Table.Td className={classes.number}>{left ? formatCount(left[kind] ?? 0) : "–"}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
