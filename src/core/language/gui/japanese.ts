import type { Cut, Direction, Findings } from './direction.ts';
import { NOTHING_FOUND } from './direction.ts';
import type { Topic } from './talk.ts';

const PLACES =
  'ボタン|タブ|パネル|メニュー|ツールバー|サイドバー|ダイアログ|ポップアップ|スライダー|アイコン|エディタ|エディター|タイムライン|キャンバス|ページ|プロフィール|アカウント|設定|ライブラリ|フォルダ|プレビュー|画面右上|画面左上|右上|左上|右下|左下|ウィンドウ|マイページ|リンク|レイヤー|編集画面';
const ADDRESSED =
  '(?:ください|下さい|できます|できるように|可能です|ましょう|られます|いただけます|お願いします|してね|してみて|ことができます|ご覧になれます)';
const DOING =
  'クリック|タップ|押|選択|選|開|ドラッグ|移動|動か|プレビュー|確認|見|ご覧|ダウンロード|書き出|エクスポート|調整|変更|編集|保存|チェック|再生|アクセス|進|切り替え|購入|チャージ';

const direction = new RegExp(`(?:${PLACES}|\ue003|\ue004)[^、。]*?(?:${DOING})[^、。]*?${ADDRESSED}`, 'u');
const dragged = new RegExp(`ドラッグ[^、。]*?${ADDRESSED}`, 'u');
/** "…をクリックすると": a step whose result the next segment tells. */
const step = new RegExp(
  `(?:${PLACES}|\ue003)[^、。]*?(?:クリック|タップ|押|選択|開)[^、。]*?(?:と|ば|れば|たら|して|き|いて)$`,
  'u',
);
const dependent = /(?:場合は?|には|たら|れば|ときは?|際は?|なら)$/u;
const TOPICS: ReadonlyArray<readonly [Topic, RegExp]> = [
  ['undo', /元に戻|取り消/u],
  ['export', /書き出|エクスポート|ダウンロード|レンダリング/u],
  ['credits', /クレジット|残高|アカウント|プロフィール|請求|購入|チャージ|マイページ|プラン/u],
  ['adjust', /調整|変更|編集(?!画面)|設定|スライダー/u],
  ['preview', /プレビュー|再生|ご覧|見る|見て/u],
  ['timeline', /タイムライン|プレビュー/u],
  ['upload', /アップロード|インポート/u],
  ['reorder', /削除|カット|分割|移動|置き換/u],
];

/** Finds directions in a Japanese sentence; they end with a request or an offer. `masked` as `mask` makes it of `text`. */
export function findInJapanese(text: string, masked: string): Findings {
  const segments = [...masked.matchAll(/[^、。！？!?，\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0].trim(),
  }));
  const directions: Direction[] = [];
  const cuts: Cut[] = [];
  for (const [index, { start, end, words }] of segments.entries()) {
    if (!direction.test(words) && !dragged.test(words)) continue;
    let first = index;
    while (first > 0 && leadsTo(segments[first - 1]?.words ?? '')) first -= 1;
    const from = segments[first]?.start ?? start;
    cuts.push({ start: first === 0 ? 0 : (segments[first - 1]?.end ?? from), end });
    directions.push(directionOf(text.slice(from, end)));
  }
  return directions.length === 0 ? NOTHING_FOUND : { directions, cuts, follows: false };
}

function leadsTo(words: string): boolean {
  return dependent.test(words) || step.test(words);
}

function directionOf(text: string): Direction {
  const topics = new Set(TOPICS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic));
  return { kind: kindOf(text, topics), text: text.trim(), topics, opens: /タブ|パネル|メニュー/u.test(text) };
}

function kindOf(text: string, topics: ReadonlySet<Topic>): Direction['kind'] {
  if (text.includes('ドラッグ')) return 'drag';
  if (topics.has('export')) return 'take';
  if (/開/u.test(text)) return 'open';
  if (topics.has('adjust')) return 'adjust';
  return /クリック|タップ|押|選択/u.test(text) ? 'press' : 'look';
}
