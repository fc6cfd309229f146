import { z } from "zod";

const largestInteger = 2 ** 31 - 1;

/** The number of a message or a person within an analysis, in a query: an integer column of the database. */
export const queriedNumber = (least = 0) => z.coerce.number().int().min(least).max(largestInteger);

/** A day of the calendar in a query; before it no chat was sent, and the database takes no year 0. */
export const queriedDay = () =>
  z.iso.date().refine((day) => day >= "1900-01-01", "Choose a day from 1900-01-01 on.");
