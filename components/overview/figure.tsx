"use client";

import { Table, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useId } from "react";
import { Icon } from "@/components/chrome/icon";
import classes from "./figure.module.css";

interface FigureProps {
  /** The finding, as a sentence. */
  title: string;
  /** What is counted. */
  subtitle: string;
  /** The same numbers as rows; the first column names them. */
  table: { head: string[]; rows: { key: string; cells: string[] }[] };
  children: ReactNode;
}

/** A chart as an answer, with its numbers one press away. */
export function Figure({ title, subtitle, table, children }: FigureProps) {
  const [isTable, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <section className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          <p className={classes.subtitle}>{subtitle}</p>
        </div>
        <UnstyledButton className={classes.toggle} onClick={toggle} aria-pressed={isTable}>
          <Icon name={isTable ? "overview" : "table"} size={18} />
          {isTable ? "Chart" : "Table"}
        </UnstyledButton>
      </div>
      {isTable ? (
        <Table.ScrollContainer minWidth={0} maxHeight={420} type="native">
          <Table stickyHeader tabularNums>
            <Table.Thead>
              <Table.Tr>
                {table.head.map((cell, column) => (
                  <Table.Th key={cell} className={column > 0 ? classes.number : undefined}>
                    {cell}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {table.rows.map((row) => (
                <Table.Tr key={row.key}>
                  {row.cells.map((cell, column) => (
                    <Table.Td key={table.head[column]} className={column > 0 ? classes.number : undefined}>
                      {cell}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : (
        children
      )}
    </section>
  );
}
