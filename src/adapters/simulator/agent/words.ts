/** What the agent says. English, and Chinese where the person writes it or the session speaks it. */
export interface Words {
  readonly rawReady: (subject: string, seconds: string) => string;
  readonly finished: (subject: string, seconds: string, extras: string) => string;
  readonly working: string;
  readonly thought: string;
  readonly temporaryIssue: string;
  readonly greeting: string;
  readonly kept: string;
  readonly nothingThere: string;
  readonly noVideoYet: string;
  readonly about: (seconds: string, size: string, tracks: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly used: (names: string) => string;
  readonly title: (text: string) => string;
  readonly music: (name: string, percent: number) => string;
  readonly volume: (percent: number) => string;
  readonly noMusic: string;
  readonly voice: string;
  readonly subtitles: string;
  readonly effect: (name: string) => string;
  readonly removed: (what: string) => string;
  readonly length: (seconds: string) => string;
  readonly faster: (seconds: string) => string;
  readonly slower: (seconds: string) => string;
  readonly tracks: Readonly<Record<'video' | 'image' | 'music' | 'voice' | 'title' | 'subtitles' | 'effect', string>>;
  /** Advice for somebody who sits before an editor, which nobody does. */
  readonly guiTalk: readonly [string, ...string[]];
}

export const english: Words = {
  rawReady: (subject, seconds) =>
    `The raw video is ready: ${subject}, ${seconds} seconds. I'm adding the finishing touches now.`,
  finished: (subject, seconds, extras) =>
    `Your video is done: ${subject}, ${seconds} seconds${extras === '' ? '' : `, with ${extras}`}.`,
  working: "I'll take care of that now.",
  thought: 'The user wants a change to the timeline. I should pick the right tool and keep everything else as it is.',
  temporaryIssue: 'I encountered a temporary issue. Please try again later.',
  greeting: 'Hello! Describe the video you have in mind: what is to be seen, how long, and in which format.',
  kept: 'Everything stays as it is.',
  nothingThere: 'There is no video on the timeline yet. Describe what you would like to see and I will generate it.',
  noVideoYet:
    'I can generate clips from a description, use your footage, and add music, titles, effects, subtitles and narration.',
  about: (seconds, size, tracks) => `The video is ${seconds} seconds long at ${size} and holds ${tracks}.`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  used: (names) => `I put ${names} on the timeline.`,
  title: (text) => `The title "${text}" appears at the beginning.`,
  music: (name, percent) => `${name} plays under the whole video at ${percent}%.`,
  volume: (percent) => `The music now plays at ${percent}%.`,
  noMusic: 'There is no music whose volume I could change.',
  voice: 'A narrator now speaks over the pictures.',
  subtitles: 'Subtitles run along the bottom.',
  effect: (name) => `The whole video now has the look "${name}".`,
  removed: (what) => `Gone from the video: ${what}.`,
  length: (seconds) => `The video now lasts ${seconds} seconds.`,
  faster: (seconds) => `The pictures run faster and the video lasts ${seconds} seconds.`,
  slower: (seconds) => `The pictures run slower and the video lasts ${seconds} seconds.`,
  tracks: {
    video: 'a video track',
    image: 'pictures',
    music: 'music',
    voice: 'narration',
    title: 'a title',
    subtitles: 'subtitles',
    effect: 'an effect',
  },
  guiTalk: [
    'You can preview it in the timeline.',
    'Click the Export button in the top right corner to download it.',
    'If the order is not right, drag the clip on the timeline.',
    'Open the Music panel to choose another song.',
    'Check your balance in the Billing tab.',
  ],
};

export const chinese: Words = {
  rawReady: (subject, seconds) => `原始视频已生成：${subject}，${seconds}秒。正在添加后期效果。`,
  finished: (subject, seconds, extras) =>
    `视频已完成：${subject}，${seconds}秒${extras === '' ? '' : `，包含${extras}`}。`,
  working: '好的，马上处理。',
  thought: '用户想修改时间线，我需要选择合适的工具，其他内容保持不变。',
  temporaryIssue: 'I encountered a temporary issue. 请稍后再试。',
  greeting: '你好！请描述你想要的视频：画面内容、时长和画幅。',
  kept: '所有内容保持不变。',
  nothingThere: '时间线上还没有视频。请描述你想看到的画面，我来生成。',
  noVideoYet: '我可以根据描述生成视频、使用你的素材，并添加音乐、标题、特效、字幕和旁白。',
  about: (seconds, size, tracks) => `视频时长${seconds}秒，分辨率${size}，包含${tracks}。`,
  list: (items) => items.join('、'),
  used: (names) => `已把${names}放到时间线上。`,
  title: (text) => `标题“${text}”已加在片头。`,
  music: (name, percent) => `已配上${name}音乐，音量${percent}%。`,
  volume: (percent) => `音乐音量已调到${percent}%。`,
  noMusic: '现在没有音乐可以调节音量。',
  voice: '已添加旁白。',
  subtitles: '已添加字幕。',
  effect: (name) => `已应用“${name}”效果。`,
  removed: (what) => `已去掉：${what}。`,
  length: (seconds) => `视频时长现在是${seconds}秒。`,
  faster: (seconds) => `画面已加速，时长${seconds}秒。`,
  slower: (seconds) => `画面已放慢，时长${seconds}秒。`,
  tracks: {
    video: '视频',
    image: '图片',
    music: '音乐',
    voice: '旁白',
    title: '标题',
    subtitles: '字幕',
    effect: '特效',
  },
  guiTalk: [
    '可以在时间线中预览效果。',
    '点击右上角的“导出”按钮即可下载。',
    '如需调整顺序，请在时间线上拖拽片段。',
    '打开音乐面板可以更换歌曲。',
    '余额请在账单页面查看。',
  ],
};

/** The language of an answer: Chinese to who writes it, else the session's. */
export function wordsFor(message: string, sessionLanguage: string): Words {
  return /\p{Script=Han}/u.test(message) || sessionLanguage.toLowerCase().startsWith('zh') ? chinese : english;
}

/** Seconds as people read them: at most one decimal. */
export function secondsOf(ms: number): string {
  return String(Math.round(ms / 100) / 10);
}
