const ISSUE: readonly RegExp[] = [
  /^(?:(?:(?:oops|sorry|apologies|unfortunately|however|note)[,!.:—-]*\s*)|(?:i(?:'m| am) sorry,?\s*(?:but\s*)?)|(?:i apologi[sz]e,?\s*(?:but\s*)?)|(?:but\s+))*(?:it (?:looks|seems) (?:like |that )?|it appears (?:that )?)?(?:i|we|there|the system|something)(?:'ve| have|'s| has)?\s*(?:just\s+|also\s+)?(?:encounter(?:ed)?|experienc(?:ed|ing)|r[au]n into|hit|faced|met|had|was|is|seems to be|went)\b[^.!?]{0,60}\b(?:temporary|brief|transient|momentary|short-lived|technical|intermittent|unexpected)\s+(?:\w+\s+)?(?:issues?|problems?|errors?|glitch(?:es)?|hiccups?|failures?|difficult(?:y|ies)|interruptions?|snags?|outage)\b[^.!?]*[.!?…]*$/iu,
  /^(?:(?:抱歉|不好意思|很遗憾|对不起|非常抱歉|糟糕|哎呀)[，,！!。\s]*)?(?:不过|但是|但)?[，,]?(?:我|系统|这边|我们|服务|刚才|刚刚)*(?:暂时|刚刚|刚才|好像|似乎|这里)*(?:遇到|遇上|碰到|出现|出|发生)(?:了)?(?:一个|一些|一点|点|个)?(?:小)?(?:临时|暂时|短暂|技术|偶发|突发)(?:性|性的|的)?(?:小)?(?:问题|错误|故障|异常|状况|小状况)[^。！？]*[。！？.!…]*$/u,
  /^(?:(?:抱歉|不好意思|對不起)[，,！!。\s]*)?(?:不過|但是|但)?[，,]?(?:我|系統|這邊|我們|剛才|剛剛)*(?:遇到|碰到|出現|發生)(?:了)?(?:一個|一些|一點|個)?(?:小)?(?:臨時|暫時|短暫|技術)(?:性|性的|的)?(?:小)?(?:問題|錯誤|故障|異常|狀況)[^。！？]*[。！？.!…]*$/u,
];

const FOLLOW_UP =
  /^(?:please\b|kindly\b|sorry\b|try\b|you (?:can|may|could) (?:try|retry)|let'?s try|i(?:'ll| will) (?:try|retry)|i apologi[sz]e|apologies|feel free to try|could you (?:please )?try)[^.!?]{0,90}(?:again|later|retry|inconvenience|sorry|moment|shortly|once more|that|apologi[sz]e)[^.!?]*[.!?…]*$|^(?:sorry|apologies)[^.!?]{0,40}[.!?…]*$|^(?:请|請|您可以|你可以|可以|麻烦|麻煩|抱歉|不好意思|给您带来|給您帶來)[^。！？]{0,30}(?:再试|重试|再試|重試|稍后|稍後|不便|抱歉|谅解|諒解|再来)[^。！？]*[。！？.!…]*$/iu;

/**
 * Whether a sentence is the agent's "I encountered a temporary issue", which it appends to answers that are complete
 * (protocol, The event stream). It is dropped where it ends an answer that says something else.
 */
export function isTemporaryIssue(sentence: string): boolean {
  const bare = sentence.replace(/^[^\p{L}]+|[^\p{L}.!?…。！？]+$/gu, '');
  return bare.length <= 240 && ISSUE.some((pattern) => pattern.test(bare));
}

/** Whether a sentence goes with {@link isTemporaryIssue}: "Please try again later." */
export function isTemporaryIssueFollowUp(sentence: string): boolean {
  return sentence.length <= 200 && FOLLOW_UP.test(sentence.trim());
}
