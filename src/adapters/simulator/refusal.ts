/** The service's own way of saying no: a code of the protocol ("Errors"), or the HTTP status that stands for one. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
