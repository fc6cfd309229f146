import { indexAnalysis } from "./functions/index-analysis";

/** Every function the app serves. */
export const functions = [indexAnalysis];
