type LogLine = (fields: Record<string, unknown>, message: string) => void;

/** The part of a pino logger that the engine uses. It logs ids and counts, never payloads. */
export interface EngineLog {
  info: LogLine;
  warn: LogLine;
  error: LogLine;
}
