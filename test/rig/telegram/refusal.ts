/** What a call is refused with, worded as tdlib/telegram-bot-api words it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly parameters: Readonly<Record<string, number>> | undefined;

  constructor(status: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** 400; the server lowers the first letter unless an all-caps code follows (`Client::fail_query_with_error`). */
export function badRequest(message: string, parameters?: Readonly<Record<string, number>>): Refusal {
  const second = message[1] ?? '';
  const code = second === '_' || /[A-Z]/.test(second);
  const text = code ? message : message.charAt(0).toLowerCase() + message.slice(1);
  return new Refusal(400, `Bad Request: ${text}`, parameters);
}

/** 403. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, `Forbidden: ${message}`);
}

/** 429; `seconds` stands in the text, in `parameters` and in the header. */
export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
