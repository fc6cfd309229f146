import { z } from "zod";
import { openDatabase } from "@/db/client";
import { whyNotOpen } from "@/db/why-not-open";
import { createAccount, resetPassword } from "@/lib/accounts/operator-accounts";
import { AppError } from "@/lib/errors/app-error";
import { readEnvFile } from "./read-env-file.mjs";

/** For who runs the server: `npm run account -- create <e-mail>` and `npm run account -- reset-password <e-mail>`. */
const commands = { create: createAccount, "reset-password": resetPassword };

const [name = "", address] = process.argv.slice(2);
const email = z.email().safeParse(address?.trim().toLowerCase()).data;
const command = Object.entries(commands).find(([key]) => key === name)?.[1];
if (command && email) {
  readEnvFile();
  await run(command, email);
} else {
  console.error(
    "Usage: npm run account -- create <e-mail>\n       npm run account -- reset-password <e-mail>",
  );
  process.exitCode = 2;
}

async function run(work: typeof createAccount, to: string): Promise<void> {
  const open = await openDatabase().catch((error: unknown) => {
    console.error(whyNotOpen(error));
    process.exit(1);
  });
  try {
    const password = await work(open.database, { email: to });
    console.log(`The password of ${to} is now:\n\n    ${password}\n`);
    console.log("It is shown once. Pass it on safely, and have it changed under Account.");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await open.close();
  }
}
