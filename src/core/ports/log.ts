/** Structured log lines for operators (pino's shape). Never a token, never what a person wrote above `debug`. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
