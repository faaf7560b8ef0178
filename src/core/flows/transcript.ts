import type { Failure } from '../errors.ts';
import { createTranslator, type GuiStream } from '../language/gui-stream.ts';
import { type GuiAction, translate } from '../language/gui-translator.ts';
import type { AgentEvent } from '../ports/backend.ts';

/** What the agent says in a turn, put together from its events. */
export interface Transcript {
  /** Takes in one event; heartbeats mean nothing here. Tells whether `draft` or `tool` is another one now. */
  hear(event: AgentEvent): boolean;
  /** The tool that works now or worked last. */
  readonly tool: string | undefined;
  /** What the agent's side reported as an error; the last one counts. */
  readonly failure: Failure | undefined;
  /** The translated answer as far as it will not change any more; empty unless drafts were asked for. */
  readonly draft: string;
  /** The whole answer, translated. */
  finish(): { readonly text: string; readonly actions: readonly GuiAction[] };
}

const BETWEEN = '\n\n';
/** Words made of white space and joiners alone say nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** `drafts`: translate while listening, for a surface that shows the answer as it comes. */
export function createTranscript(drafts: boolean): Transcript {
  /** Whole texts, in order. */
  let settled: string[] = [];
  /** Fragments since the last whole text or tool event. */
  let open = '';
  let translator: GuiStream | undefined = drafts ? createTranslator() : undefined;
  let draft = '';
  let tool: string | undefined;
  let failure: Failure | undefined;

  function feed(text: string): void {
    if (translator && text) draft = translator.push(text);
  }

  function fragment(text: string): void {
    if (!text) return;
    if (!open && settled.length > 0) feed(BETWEEN);
    open += text;
    feed(text);
  }

  function settle(): void {
    if (open) settled.push(open);
    open = '';
  }

  /** A whole text repeats its fragments; only where it does not, what was shown is said anew. */
  function whole(text: string): void {
    if (!open && settled.at(-1) === text) return;
    if (text.startsWith(open)) {
      fragment(text.slice(open.length));
      settle();
      return;
    }
    settled = [...settled, text];
    open = '';
    if (!translator) return;
    translator = createTranslator();
    draft = translator.push(settled.join(BETWEEN));
  }

  return {
    get tool() {
      return tool;
    },
    get failure() {
      return failure;
    },
    get draft() {
      return draft;
    },
    hear(event) {
      const before = { draft, tool };
      if (event.kind === 'fragment') fragment(event.text);
      else if (event.kind === 'whole') whole(event.text);
      else if (event.kind === 'tool-call') {
        settle();
        tool = event.name;
      } else if (event.kind === 'tool-result') settle();
      else if (event.kind === 'error') failure = event.failure;
      return draft !== before.draft || tool !== before.tool;
    },
    finish() {
      settle();
      const { text, actions } = translator ? translator.end() : translate(settled.join(BETWEEN));
      return { text: VISIBLE.test(text) ? text : '', actions };
    },
  };
}
