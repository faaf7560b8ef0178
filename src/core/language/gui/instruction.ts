import type { Direction } from './direction.ts';

const OPENING =
  /^(?:please|just|simply|then|you can|click|tap|press|hit|push|select|choose|on|请|点击|单击|按下|按|点|也|可以|可|您|你|手动)[\s:：]*/iu;
const SURFACE =
  /\s*(?:(?:in|on|at|from|of|onto|under)\s+(?:the|your)\s+)(?:\S+\s+){0,3}?(?:dialog|pop-?up|toolbar|sidebar|panel|menu|corner|editor|tab|screen|page|window)(?:\s+box)?|(?:弹窗|对话框|右上角|左上角|右下角|左下角|工具栏|面板|菜单|页面)(?:里|中|上|内|下方|上方)?的?/giu;
const CONDITION =
  /[,，]?\s*(?:if|when|whenever|once|should)\s+(?:you|needed|it|they|that|the|ready|done|finished|satisfied|happy)\b.*$|(?:^|[，,])?(?:如果|想|如需|若)[^，]*?的话[，,]?/giu;
const AIM = /(?:即可|就可以|就能|便可)(?:生效|应用|完成|保存)?$/u;

/** A direction reworded so little that it can be sent to the agent as an edit: without button and place, with its aim. */
export function instructionOf({ kind, text }: Pick<Direction, 'kind' | 'text'>): string {
  let words = text
    .replaceAll('**', '')
    .replace(/\]\([^)]*\)/gu, '')
    .replaceAll('[', '')
    .replace(CONDITION, '');
  if (kind === 'press') words = words.replace(SURFACE, '').replace(AIM, '');
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(OPENING, '').trimStart();
  }
  words = words.replace(/^(?:the|a)\s+(?=["“'‘\p{Lu}])/u, '').replace(/\s+button\b|按钮|按键/giu, '');
  return (
    words
      .replace(/^可以?/u, '')
      .replace(/[\s.,;:!?。，；：！？]+$/u, '')
      .trim() || text.trim()
  );
}
