import type { Intent } from '../../../../src/core/language/router.ts';

/** Two wishes at once: the text, what the agent gets, what comes afterwards. */
export const COMPOUND: ReadonlyArray<readonly [string, string, ...('export' | 'state' | 'credits')[]]> = [
  ['add a title and then export it', 'add a title', 'export'],
  ['Make it slower. Then send me the video.', 'Make it slower.', 'export'],
  ['remove the watermark & download', 'remove the watermark', 'export'],
  ['change the font to bold, then show me the timeline', 'change the font to bold', 'state'],
  ['trim the first 3 seconds and export in 4k please', 'trim the first 3 seconds', 'export'],
  ['a dog surfing at dawn, 10 seconds. export when done', 'a dog surfing at dawn, 10 seconds.', 'export'],
  ['add music, then export and tell me how many credits are left', 'add music', 'export', 'credits'],
  ['put "Final Sale" on the end card, then send me the file', 'put "Final Sale" on the end card', 'export'],
  ['加个标题然后导出', '加个标题', 'export'],
  ['把背景音乐调小，再导出', '把背景音乐调小', 'export'],
  ['字幕改成白色，然后把视频发给我', '字幕改成白色', 'export'],
  ['去掉水印后导出', '去掉水印', 'export'],
  ['把標題改成紅色，然後匯出', '把標題改成紅色', 'export'],
  ['añade un título y luego exporta', 'añade un título', 'export'],
  ['adiciona um título e depois exporta', 'adiciona um título', 'export'],
  ['füge einen Titel hinzu und dann exportieren', 'füge einen Titel hinzu', 'export'],
  ['ajoute un titre puis exporte', 'ajoute un titre', 'export'],
  ['добавь заголовок, потом экспортируй', 'добавь заголовок', 'export'],
];

/** Truly open: both readings are named. */
export const OPEN: ReadonlyArray<readonly [string, readonly [Intent, Intent]]> = [
  ["what's left?", ['credits', 'state']],
  ['export it but without the logo', ['export', 'message']],
  ['export it, then make a square version', ['export', 'message']],
  ['导出，但是不要字幕', ['export', 'message']],
];
