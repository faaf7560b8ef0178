/** What the addresses in a text are for. */
export interface MediaLinks {
  /** Direct addresses of media that the person wants used, each once, in their order. */
  readonly uploads: string[];
  /** The instruction that remains: an address in the middle of a sentence becomes its file's name, others vanish. */
  readonly rest: string;
  /** Names of services whose pages cannot be pulled in although the person wants their media used, each once. */
  readonly unsupported: string[];
}

/** What the backend accepts (protocol, Files). */
const MEDIA = /\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a|aac)$/iu;

/** Hosts (with their subdomains) that show media on pages of their own. */
const SERVICES: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'tiktok.com': 'TikTok',
  'spotify.com': 'Spotify',
  'spotify.link': 'Spotify',
  'soundcloud.com': 'SoundCloud',
  'instagram.com': 'Instagram',
  'instagr.am': 'Instagram',
  'bilibili.com': 'Bilibili',
  'b23.tv': 'Bilibili',
  'douyin.com': 'Douyin',
  'iesdouyin.com': 'Douyin',
  'music.apple.com': 'Apple Music',
  'music.163.com': 'NetEase Cloud Music',
  '163cn.tv': 'NetEase Cloud Music',
  'y.qq.com': 'QQ Music',
  'facebook.com': 'Facebook',
  'fb.watch': 'Facebook',
  'x.com': 'X',
  'twitter.com': 'X',
  'twitch.tv': 'Twitch',
  'dailymotion.com': 'Dailymotion',
  'kuaishou.com': 'Kuaishou',
  'xiaohongshu.com': 'Xiaohongshu',
  'xhslink.com': 'Xiaohongshu',
  'weibo.com': 'Weibo',
  'deezer.com': 'Deezer',
  'tidal.com': 'Tidal',
  'reddit.com': 'Reddit',
  'pinterest.com': 'Pinterest',
};

const UNADDRESSED = '[^\\s<>"“”「」『』《》，。；！？、（）【】\\u3400-\\u9fff\\uac00-\\ud7af]';
const HOSTS = Object.keys(SERVICES)
  .map((host) => host.replaceAll('.', '\\.'))
  .join('|');
const ADDRESS = new RegExp(
  `https?:\\/\\/${UNADDRESSED}+|(?<![\\w@.\\/-])(?:[\\w-]+\\.)*(?:${HOSTS})\\/${UNADDRESSED}+`,
  'giu',
);
const QUOTES =
  /"[^"\n]{0,500}"|“[^”\n]{0,500}”|「[^」\n]{0,500}」|『[^』\n]{0,500}』|«[^»\n]{0,500}»|`[^`\n]{0,500}`|‘[^’\n]{0,500}’|(?<![\p{L}\p{N}])'[^'\n]{0,500}'(?![\p{L}\p{N}])/gu;

/** Words before an address that make it copy for the screen. */
const SHOWN =
  /(?<!\p{L})(?:texts?|captions?|titles?|subtitles?|says?|saying|reads?|reading|writes?|written|types?|typed|words?|qr(?:[- ]?codes?)?|url|website|web ?site|slogan|label(?:led)?|spells?|(?:put|show|display|include|print|flash|mention|feature)(?:ing|s)?\s+(?:the|this|our|my|a)?\s*(?:link|url|address|website|page)|texto|título|titulo|subtítulos?|dice|diga|letrero|legenda|código qr|untertitel|titel|aufschrift|texte|titre|sous-titres?|текст\p{L}*|надпис\p{L}*|титр\p{L}*|qr-код\p{L}*)(?!\p{L})|文字|字幕|标题|標題|写着|寫著|写上|寫上|显示|顯示|二维码|二維碼|网址|網址|打上|打出|屏幕上|螢幕上|文案|字样|字樣|テキスト|タイトル|QRコード|文言|表示/giu;
/** Words before an address that make it material. */
const USED =
  /(?<!\p{L})(?:use|using|upload|add|take|insert|import|from|with|this|these|here|file|video|clip|image|photo|picture|pic|music|song|track|footage|background|logo|put|edit|trim|cut|replace|grab|play|download|start|usa|usar|añade|sube|adiciona|nutze|verwende|utilise|ajoute|используй|добавь|возьми)(?!\p{L})|用|上传|上傳|加入|添加|插入|把|将|將|这个|這個|这段|這段|这张|這張|素材|配乐|配樂|导入|導入|从|從|使って|追加/giu;
/** Words behind an address that make it copy for the screen. */
const SHOWN_BEHIND =
  /^\s*["”')]*\s*(?:(?:shown |displayed |written )?(?:on|across)[- ](?:the )?screen|(?:as|for) (?:an? |the )?(?:on-screen )?(?:text|caption|title|subtitle|qr|url|link|web address)|in (?:the (?:caption|title|text|subtitle)|(?:big|bold|white|black|red|large|small|yellow) (?:letters|text|type|font))|(?:的)?(?:字样|字樣|文字|二维码|二維碼|网址|網址)|(?:显示|顯示|打)在(?:屏幕|画面|螢幕|畫面))/iu;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Tells the addresses in a text that are material for a video from those that are words in it. */
export function mediaLinks(text: string): MediaLinks {
  const quoted = [...text.matchAll(QUOTES)].map((match) => [match.index, match.index + match[0].length] as const);
  const uploads: Found[] = [];
  const unsupported = new Set<string>();
  for (const found of addressesIn(text)) {
    const url = parse(found.url);
    if (!url || quoted.some(([start, end]) => found.start >= start && found.end <= end) || isCopy(text, found))
      continue;
    if (isMedia(url) && /^https?:/iu.test(found.url)) uploads.push(found);
    else {
      const service = serviceOf(url.hostname);
      if (service) unsupported.add(service);
    }
  }
  return {
    uploads: [...new Set(uploads.map(({ url }) => url))],
    rest: restOf(text, uploads),
    unsupported: [...unsupported],
  };
}

function addressesIn(text: string): Found[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    let url = match[0].replace(/[.,;:!?'*_]+$/u, '');
    while (/[)\]}]$/u.test(url) && isUnbalanced(url)) url = url.slice(0, -1).replace(/[.,;:!?'*_]+$/u, '');
    return { start: match.index, end: match.index + url.length, url };
  });
}

function isUnbalanced(url: string): boolean {
  return (url.match(/[)\]}]/gu)?.length ?? 0) > (url.match(/[([{]/gu)?.length ?? 0);
}

function parse(address: string): URL | undefined {
  const full = /^https?:/iu.test(address) ? address : `https://${address}`;
  return URL.canParse(full) ? new URL(full) : undefined;
}

function isMedia({ pathname }: URL): boolean {
  return MEDIA.test(pathname.replace(/\/+$/u, ''));
}

function serviceOf(hostname: string): string | undefined {
  const parts = hostname.toLowerCase().split('.');
  for (let i = 0; i < parts.length - 1; i += 1) {
    const service = SERVICES[parts.slice(i).join('.')];
    if (service) return service;
  }
  return undefined;
}

/** Whether the address is to be read on the screen: of the words before it in its sentence the nearest decides. */
function isCopy(text: string, { start, end }: Found): boolean {
  if (SHOWN_BEHIND.test(text.slice(end, end + 60))) return true;
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[!?;。；！？\n]|\.\s/u)
      .at(-1) ?? '';
  return lastEnd(before, SHOWN) > lastEnd(before, USED);
}

function lastEnd(text: string, words: RegExp): number {
  const last = [...text.matchAll(words)].at(-1);
  return last ? last.index + last[0].length : -1;
}

/** Words that say no more than "use this". */
const NOTHING_MORE =
  /^(?:[\s\p{P}\p{S}]|(?<!\p{L})(?:please|pls|plz|can you|could you|and|use|using|upload|add|take|this|these|that|it|them|here|here's|is|are|my|the|a|video|videos|clip|clips|image|images|photo|photos|picture|pictures|pic|file|files|song|music|link|links|for|you|me|to|from|with|hi|hey|ok|thanks|por favor|usa|sube|este|esta|bitte|merci)(?!\p{L})|请|請|用|使用|上传|上傳|加|添加|把|这个|這個|这段|這段|这张|這張|视频|視頻|影片|图片|圖片|照片|素材|音乐|音樂|链接|連結|一下|吧|帮我|幫我|我的|是|和|的|这|這|里|裡|首|歌)*$/iu;

function restOf(text: string, uploads: readonly Found[]): string {
  if (uploads.length === 0) return text.trim();
  let rest = '';
  let bare = '';
  let at = 0;
  for (const { start, end, url } of uploads) {
    const before = text.slice(at, start).replace(/<$/u, '');
    bare += before;
    rest += before + (/[\p{L}\p{N}:：,，][^\S\n]*$/u.test(before) ? nameOf(url) : '');
    at = text.charAt(end) === '>' ? end + 1 : end;
  }
  bare += text.slice(at);
  rest += text.slice(at);
  return NOTHING_MORE.test(bare) ? '' : tidied(rest);
}

/** The file's name where it reads as one. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const spaced = last.replaceAll('%20', ' ');
  return /^[\w .-]{1,60}$/u.test(spaced) ? spaced : 'this file';
}

function tidied(text: string): string {
  return text
    .replaceAll(/\(\s*\)|\[\s*\]|<\s*>/gu, '')
    .replaceAll(/[^\S\n]{2,}/gu, ' ')
    .replaceAll(/[^\S\n]+(?=[,.;!?，。；！？\n])/gu, '')
    .replaceAll(/([,;:，；：])(?:\s*[,;:，；：])+/gu, '$1')
    .replaceAll(/\n{2,}/gu, '\n')
    .replace(/^[\s,;:.，；：。、–—-]+|(?:[\s,;:，；：、–—-]|\s(?:and|with|from))+$/gu, '')
    .trim();
}
