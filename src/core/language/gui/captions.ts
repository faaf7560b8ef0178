/** Words that only announce steps: nothing is lost with them once the steps are gone. */
const CAPTIONS: readonly RegExp[] = [
  /^(?:(?:and|so|now|then|next|finally|also|ok(?:ay)?)[,\s]+)*(?:to|for|here'?s how|here is how|here are the|how to|how you can|follow|next steps?|steps?|quick (?:steps|start|guide)|instructions|what(?:'s| is)? next|what you can do|you can|if you|when you|once you|please|just|simply|tips?|pro tip|notes?|action|heads[- ]up|reminder|export(?:ing)?|download(?:ing)?|preview(?:ing)?|save|saving|getting your|get your|do the following|the steps|in the editor|your options|from here|all you need|alternatively|otherwise|step \d+)(?![\p{L}\p{N}])[^.!?]{0,80}$/iu,
  /^(?:要|如需|如果|若|想|请|您可以|你可以|接下来|下一步|操作|步骤|方法|提示|注意|温馨提示|小贴士|然后|导出|下载|预览|怎么|如何|具体|按以下|可以|另外|第.步|步骤.)[^。！？]{0,24}$|^[^。！？，]{0,16}(?:步骤|方法|如下|操作|教程|指南|方式)$/u,
  /^(?:para|si|sigue|pasos|cómo|siga|siguientes pasos|próximos pasos|passos|siga os passos|como|um zu|so|schritte|nächste schritte|wenn|pour|si vous|étapes|voici comment|suivez|чтобы|для|шаги|как|следующие шаги|если)(?![\p{L}\p{N}])[^.!?]{0,80}$/iu,
  /^[^。！？]{0,30}(?:手順|方法|するには|には|以下の通り|場合は)$/u,
];

/** What the agent did, a second clause, a quote or a figure is more than an announcement. */
const TELLS =
  /(?<!\p{L})(?:i|we|i['’](?:ve|ll|m)|we['’]ve|my|yo|he|ich|habe|je|j['’]ai|eu|я)(?!\p{L})|我|[,，、"“「]|(?<!step |步骤)\d/iu;

/** Whether a heading, an introduction or the rest of a sentence merely announces directions. */
export function isCaption(text: string): boolean {
  const bare = text.replace(/^[#\s>*_~-]+|[*_~:：.。\s]+$/gu, '').trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  return !TELLS.test(bare) && CAPTIONS.some((pattern) => pattern.test(bare));
}
