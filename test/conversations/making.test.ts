import { afterEach, describe, expect, test } from 'vitest';
import { type Conversation, startConversation } from '../rig/conversation.ts';

let talk: Conversation;
afterEach(async () => {
  expect(talk.simulator.violations).toEqual([]);
  await talk.end();
});

describe('from a prompt to the finished video', () => {
  test('a first contact connects, the raw video is told, all tracks are shown, the export is delivered with its link', async () => {
    talk = await startConversation();
    const turn = talk.simulator.nextTurn({ shape: 'adk', holdAfter: 6 });
    await talk.says('a 10 second clip of waves at sunset');
    await talk.sees(/Connecting/);
    await talk.sees(/Ready!/);
    await talk.sees(/raw video is there.*waves at sunset/s);
    turn.release();
    const answer = await talk.sees(/Timeline \(\d tracks\)/, 1);
    expect(answer.text).toMatch(/1\. Video: waves at sunset \(0-10s\)/);
    expect(answer.text).toMatch(/Keep them, or take them out/);
    expect(answer.choices.map((choice) => choice.label)).toEqual(
      expect.arrayContaining(['👍 Keep everything', '🧹 Video only', '📦 Export']),
    );

    await talk.presses(/Export/);
    const video = await talk.sees(/Video ready! .*10s/);
    expect(video.video?.bytes).toBeGreaterThan(10_000);
    expect(video.video?.fileName).toMatch(/^[\w -]+\.mp4$/);
    expect(video.text).toMatch(/https:\/\/nemovideo\.com\/workspace\/claim\?ct=clm_/);
    expect(talk.simulator.posts()).toEqual(['a 10 second clip of waves at sunset']);
  });

  test('edits follow one another; what was added is taken out again on request, and a history is kept', async () => {
    talk = await startConversation();
    await talk.says('a 10 second clip of a lighthouse');
    await talk.quiet();
    await talk.presses(/Video only/);
    await talk.quiet();
    await talk.says('/status');
    expect(talk.last().text).toMatch(/^Timeline \(1 track\):\n1\. Video: .*lighthouse \(0-10s\)$/);

    await talk.says('add a title "Night Watch"');
    await talk.quiet();
    await talk.says('export please');
    await talk.quiet();
    await talk.says('export');
    await talk.quiet();
    await talk.says('/history');
    expect(talk.last().text).toMatch(/^🗂️ Your videos:\n1\. .+ · 10s · .+\n2\. .+ · 10s · .+$/);

    await talk.says('/history 2');
    await talk.quiet();
    expect(talk.room.messages.filter((message) => message.role === 'video')).toHaveLength(3);
    expect(talk.simulator.callsOf('render')).toHaveLength(2);
    expect(talk.simulator.posts()).toHaveLength(3);
  });

  test('/video is the whole way in one', async () => {
    talk = await startConversation();
    await talk.says('/video a 5 second clip of a candle');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
    expect(talk.last().text).toMatch(/5s/);
  });

  test('“add a title and then export it” is a message, then an export', async () => {
    talk = await startConversation();
    await talk.says('a 10 second clip of a lighthouse');
    await talk.quiet();
    await talk.says('add a title "Night Watch" and then export it');
    await talk.quiet();
    expect(talk.simulator.posts().at(-1)).not.toMatch(/export/);
    expect(talk.last().role).toBe('video');
  });

  test('speaks Chinese with whoever does, and the agent is asked to', async () => {
    talk = await startConversation({ locale: 'zh-CN' });
    await talk.says('做一个10秒的海浪日落短片');
    await talk.sees(/正在连接/);
    await talk.quiet();
    expect(talk.last().text).toMatch(/时间线（\d 条轨道）/);
    expect(talk.simulator.callsOf('session')[0]?.body).toMatchObject({ language: 'zh' });
    await talk.says('导出');
    await talk.quiet();
    expect(talk.last().text).toMatch(/视频已就绪.*10/s);
    await talk.says('我还剩多少积分');
    expect(talk.last().text).toMatch(/可用积分/);
  });

  test('goes by what is written where the platform tells no locale, until /language says otherwise', async () => {
    talk = await startConversation();
    await talk.says('做一个10秒的海浪日落短片');
    await talk.quiet();
    expect(talk.last().text).toMatch(/时间线/);
    await talk.says('/language en');
    await talk.says('/status');
    expect(talk.last().text).toMatch(/^Timeline/);
    await talk.says('/language auto');
    await talk.says('/credits');
    expect(talk.last().text).toMatch(/credits available/);
  });
});

describe('what is answered without the agent', () => {
  test('credits, status, help, export with nothing there, and an unknown command', async () => {
    talk = await startConversation();
    await talk.says('how many credits do I have left?');
    expect(talk.last().text).toMatch(/1,000 credits available/);
    await talk.says('/status');
    expect(talk.last().text).toMatch(/no video yet/);
    await talk.says('/export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/nothing to export yet.*paper boat/s);
    await talk.says('/help');
    expect(talk.last().text).toMatch(/\/cancel – stop waiting/);
    await talk.says('/nonsense');
    expect(talk.last().text).toMatch(/do not know \/nonsense/);
    expect(talk.simulator.posts()).toEqual([]);
  });

  test('/skill switches limits and attribution; the session stays', async () => {
    talk = await startConversation();
    await talk.says('a 5 second clip of a candle');
    await talk.quiet();
    await talk.says('/skill');
    expect(talk.last().text).toMatch(/👉 \*\*Free Video Generation\*\*/);
    await talk.presses(/4K/);
    expect(talk.last().text).toMatch(/Now working as 4K Video Generation/);
    await talk.says('export');
    await talk.quiet();
    expect(talk.simulator.callsOf('render')[0]?.headers['x-skill-source']).toBe('video-generation-4k');
    expect(talk.simulator.sessions()).toHaveLength(1);
  });

  test('/new begins anew; /forget asks first and then knows nothing any more', async () => {
    talk = await startConversation();
    await talk.says('a 5 second clip of a candle');
    await talk.says('export');
    await talk.quiet();
    await talk.says('/new');
    await talk.quiet();
    await talk.says('/status');
    expect(talk.last().text).toMatch(/Timeline.*empty|no video/s);
    await talk.says('/forget');
    await talk.presses(/Keep it/);
    await talk.says('/history');
    expect(talk.last().text).toMatch(/1\. /);
    await talk.says('/forget');
    await talk.presses(/Delete everything/);
    await talk.says('/history');
    expect(talk.last().text).toMatch(/no exports yet/);
    await talk.presses(/Without music/).catch(() => undefined);
    expect(talk.last().text).toMatch(/too old|no exports yet/);
  });

  test('what can be meant in two ways is asked once, and the answer is carried out', async () => {
    talk = await startConversation();
    await talk.says('what is left?');
    expect(talk.last().text).toMatch(/read that in two ways/);
    expect(talk.last().choices).toHaveLength(2);
    await talk.presses(/My credits/);
    expect(talk.last().text).toMatch(/credits available/);
    expect(talk.simulator.posts()).toEqual([]);
  });

  test('a link to a place that cannot be pulled from gets the honest answer', async () => {
    talk = await startConversation();
    await talk.says('use the music from https://open.spotify.com/track/42 please');
    expect(talk.last().text).toMatch(/cannot pull media from Spotify/);
    expect(talk.simulator.calls.filter((call) => call.kind === 'message')).toEqual([]);
  });
});

describe('what the agent says to someone before an editor', () => {
  const draft = { t: [{ tt: 0, sg: [{ d: 8000, m: { name: 'harbour' } }] }], d: 8000 };
  const says = (text: string) => [JSON.stringify({ content: { role: 'model', parts: [{ text }] } })];

  test('an export that it directs is run, once the draft is ready', async () => {
    talk = await startConversation();
    talk.simulator.nextTurn({
      events: says(
        'The harbour clip is 8 seconds long. Click the Export button in the top right corner to download it.',
      ),
      change: { after: 0, draft },
    });
    await talk.says('a harbour at dawn, 8 seconds');
    await talk.quiet();
    const answer = talk.room.messages.find((message) => message.role === 'answer');
    expect(answer?.text).toMatch(/The harbour clip is 8 seconds long\./);
    expect(answer?.text).not.toMatch(/click|button/i);
    expect(talk.last().role).toBe('video');
  });

  test('an edit that it directs is offered, and sent only when it is taken', async () => {
    talk = await startConversation();
    talk.simulator.nextTurn({
      events: says('The harbour clip is in place. You can drag the clip to the right to start it later.'),
      change: { after: 0, draft },
    });
    await talk.says('a harbour at dawn, 8 seconds');
    await talk.quiet();
    expect(talk.last().text).not.toMatch(/drag/i);
    expect(talk.simulator.posts()).toHaveLength(1);
    talk.simulator.nextTurn({ events: says('It begins later now.') });
    await talk.presses(/drag/i);
    await talk.quiet();
    expect(talk.simulator.posts().at(-1)).toMatch(/drag the clip to the right/i);
    await talk.presses(/drag/i);
    await talk.quiet();
    expect(talk.last().text).toMatch(/already taken/);
    expect(talk.simulator.posts()).toHaveLength(2);
  });

  test('credits and the timeline are shown at once, and a trailing “temporary issue” is dropped', async () => {
    talk = await startConversation();
    talk.simulator.nextTurn({
      events: says(
        'The harbour clip is in place. Preview it in the timeline. To see what is left, open the Billing tab in your account.\n\nI encountered a temporary issue. Please try again.',
      ),
      change: { after: 0, draft },
    });
    await talk.says('a harbour at dawn, 8 seconds');
    await talk.quiet();
    expect(talk.last().text).toMatch(/Video: harbour \(0-8s\)/);
    expect(talk.last().text).toMatch(/credits available/);
    expect(talk.last().text).not.toMatch(/temporary issue|Billing|Preview/);
  });
});

describe('files', () => {
  const text = (words: string) => new TextEncoder().encode(words);

  test('a script becomes the prompt, with the words beside it as the instruction', async () => {
    talk = await startConversation();
    const words = 'Scene 1: a fox wakes in the snow. Scene 2: it crosses a frozen lake.';
    await talk.sends([['story.txt', text(words)]], 'make a 20 second video of this');
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([`make a 20 second video of this\n\n${words}`]);
    expect(talk.room.messages[0]?.text).toMatch(/Script read/);
    expect(talk.simulator.callsOf('upload')).toEqual([]);
  });

  test('an instruction that sounds like an edit is about the script beside it, and the export follows', async () => {
    talk = await startConversation();
    await talk.sends(
      [['fox.txt', text('A 6 second clip of a fox crossing a frozen lake.')]],
      'make it vertical and then export it',
    );
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual(['make it vertical\n\nA 6 second clip of a fox crossing a frozen lake.']);
    expect(talk.last().role).toBe('video');
    expect(talk.last().video?.video).toMatchObject({ duration: 6 });
  });

  test('three media of one message go one after another and are reported once; then they are used', async () => {
    talk = await startConversation();
    const png = samplePng();
    await talk.sends([
      ['one.png', png],
      ['two.png', png],
      ['wrong-name.mp4', png],
    ]);
    await talk.quiet();
    expect(talk.transcript()).toHaveLength(1);
    expect(talk.last().text).toMatch(/3 files received: one\.png.*two\.png.*wrong-name\.png/s);
    expect(talk.last().text).toMatch(/What should I do with/);
    await talk.says('make a slideshow of my pictures');
    await talk.quiet();
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
  });

  test('a batch with an instruction each is worked through one by one, each with its own render', async () => {
    talk = await startConversation();
    const png = samplePng();
    await talk.sends(
      [
        ['a.png', png],
        ['b.png', png],
        ['c.png', png],
      ],
      '1) make a 5 second video of my picture 2) make a 6 second video of my picture 3) make a 7 second video of my picture',
    );
    await talk.quiet();
    const videos = talk.room.messages.filter((message) => message.role === 'video');
    expect(videos).toHaveLength(3);
    expect(talk.simulator.sessions()).toHaveLength(3);
    expect(talk.simulator.posts()).toEqual([
      'make a 5 second video of my picture',
      'make a 6 second video of my picture',
      'make a 7 second video of my picture',
    ]);
  });

  test('an item of a batch that fails does not take the others with it', async () => {
    talk = await startConversation();
    const png = samplePng();
    const words = '1) make a 5 second video of my picture 2) make it 6 seconds 3) make a 7 second video of my picture';
    await talk.sends(
      [
        ['a.png', png],
        ['b.png', text('no picture at all, whatever its name says')],
        ['c.png', png],
      ],
      words,
    );
    await talk.quiet();
    expect(talk.room.messages.filter((message) => message.role === 'video')).toHaveLength(2);
    expect(talk.transcript().filter((line) => /b\.png is not a type/.test(line))).toHaveLength(1);
    expect(talk.simulator.posts()).toHaveLength(2);
  });

  test('what cannot be used is refused with what to do, before a byte is sent', async () => {
    talk = await startConversation();
    await talk.sends([
      ['virus.exe', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
      ['empty.txt', text('   \n')],
    ]);
    await talk.quiet();
    expect(talk.transcript()).toHaveLength(1);
    expect(talk.last().text).toMatch(/virus\.exe is not a type.*Accepted: mp4/s);
    expect(talk.last().text).toMatch(/empty\.txt: The document has no text/);
    expect(talk.simulator.callsOf('upload')).toEqual([]);
    expect(talk.simulator.posts()).toEqual([]);
  });

  test('a direct link to media is fetched by the backend', async () => {
    talk = await startConversation();
    await talk.says('use https://media.example.com/clips/boat.mp4');
    await talk.quiet();
    expect(talk.simulator.callsOf('upload')).toHaveLength(1);
    expect(talk.room.messages[0]?.text).toMatch(/boat\.mp4/);
  });
});

/** A real, small PNG. */
function samplePng(): Uint8Array {
  return new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
}
