import { piecesOf } from './pieces.ts';
import type { TurnEvent, WireContext } from './wire.ts';

/** The protocol's second shape ("The event stream", plain events). A text's pieces continue one another. */
export function plainPayloads(event: TurnEvent, { random }: WireContext): readonly object[] {
  switch (event.kind) {
    case 'thought':
      return [{ type: 'thinking', content: event.text }];
    case 'text': {
      const texts = piecesOf(event.text, random).map((content) => ({ type: 'text', content }));
      return event.call ? [...texts, toolCall(event.call)] : texts;
    }
    case 'call':
      return [toolCall(event.call)];
    case 'result':
      return [{ type: 'tool_result', name: event.call.name, result: event.response }];
    case 'error':
      return [{ type: 'error', code: event.code, message: event.message }];
  }
}

function toolCall({ name, args }: { name: string; args: object }): object {
  return { type: 'tool_call', name, args };
}
