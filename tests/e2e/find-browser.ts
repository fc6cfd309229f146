import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium as playwrightChromium } from "@playwright/test";

export interface Browser {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** `CHROME_PATH`, else Playwright's own browser, else one of the system, else the one that comes as a package. */
export async function findBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, playwrightChromium.executablePath(), ...SYSTEM_BROWSERS].find(
    (candidate) => candidate && existsSync(candidate),
  );
  return installed ? { executablePath: installed, args: QUIET } : packagedBrowser();
}

/** The package brings the libraries that a bare machine lacks, but unpacks them only where it believes to be on Lambda. */
async function packagedBrowser(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return {
    executablePath: await packaged.executablePath(),
    args: [...QUIET, "--no-zygote", "--font-render-hinting=none"],
    env: { ...definedEnv(), LD_LIBRARY_PATH: path.join(tmpdir(), "al2023", "lib") },
  };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}
