import type { Fields } from './fields.ts';

/** What a call is refused with: an HTTP status, Discord's own code, its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  /** Goes into the answer beside `code` and `message`. */
  readonly more: Fields;

  constructor(status: number, code: number, message: string, more: Fields = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

const known = {
  notFound: [404, 0, '404: Not Found'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  oldEdits: [429, 30046, 'Maximum number of edits to messages older than 1 hour reached. Try again later'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowups: [400, 40094, 'This interaction has reached the maximum number of follow-up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  closed: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  systemMessage: [403, 50021, 'Cannot execute action on a system message'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  archived: [400, 50083, 'Thread is archived'],
  noMutualGuilds: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  replyWithoutHistory: [400, 160002, 'Cannot reply without permission to read message history'],
  hasThread: [400, 160004, 'A thread has already been created for this message'],
  tooManyThreads: [400, 160006, 'Maximum number of active threads reached'],
} as const satisfies Readonly<Record<string, readonly [number, number, string]>>;

/** Discord's documented refusals by name (DD:topics/opcodes-and-status-codes). */
export function refusal(name: keyof typeof known, more: Fields = {}): Refusal {
  const [status, code, message] = known[name];
  return new Refusal(status, code, message, more);
}

/** One thing that is wrong with a body: where, and Discord's name and words for it. */
export interface FormError {
  readonly path: ReadonlyArray<string | number>;
  readonly code: string;
  readonly message: string;
}

/** 50035, with the errors nested as the body is. */
export function invalidForm(errors: readonly FormError[]): Refusal {
  const tree: Record<string, unknown> = {};
  for (const { path, code, message } of errors) {
    let node = tree;
    for (const step of path) {
      const next = node[step];
      const inner: Record<string, unknown> = isRecord(next) ? next : {};
      node[step] = inner;
      node = inner;
    }
    const own = node._errors;
    node._errors = [...(Array.isArray(own) ? own : []), { code, message }];
  }
  return new Refusal(400, 50035, 'Invalid Form Body', { errors: tree });
}

/** 50035 for one field. */
export function badField(path: FormError['path'], code: string, message: string): Refusal {
  return invalidForm([{ path, code, message }]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
