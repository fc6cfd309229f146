import path from "node:path";

export const SAMPLE_PATH = path.join(process.cwd(), "lib/sample/sample-chat.txt");
