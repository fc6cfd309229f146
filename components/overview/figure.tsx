"use client";

import { Table, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import Link from "next/link";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import classes from "./figure.module.css";

interface FigureTable {
  head: string[];
  /** The first cell names the row, and leads to the messages behind it. */
  rows: { key: string; cells: string[]; href?: string }[];
}

interface FigureProps {
  /** The finding, as a sentence. */
  title: string;
  /** What is counted. */
  subtitle: string;
  /** The same numbers as rows. */
  table: FigureTable;
  children: ReactNode;
}

/** A chart as an answer, with its numbers one press away. */
export function Figure({ title, subtitle, table, children }: FigureProps) {
  const t = useTranslations("overview.figure");
  const [isTable, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <section className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h3 id={id} className={classes.title}>
            {title}
          </h3>
          <p className={classes.subtitle}>{subtitle}</p>
        </div>
        <UnstyledButton className={classes.toggle} onClick={toggle} aria-pressed={isTable}>
          <Icon name={isTable ? "overview" : "table"} size={18} />
          {isTable ? t("chart") : t("table")}
        </UnstyledButton>
      </div>
      {isTable ? <Rows table={table} /> : children}
    </section>
  );
}

function Rows({ table }: { table: FigureTable }) {
  const classOf = (column: number) => (column > 0 ? classes.number : undefined);
  return (
    <Table.ScrollContainer minWidth={0} maxHeight={420} type="native">
      <Table stickyHeader tabularNums>
        <Table.Thead>
          <Table.Tr>
            {table.head.map((cell, column) => (
              <Table.Th key={cell} className={classOf(column)}>
                {cell}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(({ key, cells, href }) => (
            <Table.Tr key={key}>
              {cells.map((cell, column) => (
                <Table.Td key={table.head[column]} className={classOf(column)}>
                  {column === 0 && href ? <Link href={href}>{cell}</Link> : cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
