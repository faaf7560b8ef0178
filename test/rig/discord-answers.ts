import type { SeenMessage } from './discord/view.ts';
import { beginClub } from './discord-journeys.ts';

/** Ann and Bob in a channel; the bot may call everybody, so that only its own manners keep it from that. */
export async function beginTalk() {
  const talk = await beginClub({ bob: 'en-US' });
  talk.expectsNoRefusals();
  talk.guild.grants('MENTION_EVERYONE');
  const { ann, clips, simulator, quiet } = talk;

  /** What the bot shows in the channel when the agent says that to Ann. */
  async function answered(text: string, by: 'mention' | 'command' = 'mention'): Promise<readonly SeenMessage[]> {
    simulator.nextTurn({ shape: 'plain', events: [JSON.stringify({ type: 'text', content: text })] });
    if (by === 'mention') clips.says(ann, '@nemo describe the scenes of the fox');
    else clips.slash(ann, 'video', { prompt: 'describe the scenes of the fox' });
    await quiet();
    return clips.messages.filter(({ from, text: shown }) => from === 'bot' && !/nothing to export/.test(shown));
  }

  return { ...talk, answered };
}
