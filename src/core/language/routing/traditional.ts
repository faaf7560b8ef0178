/** Traditional characters that occur in the Chinese word tables, each followed by its simplified form. */
const PAIRS =
  '個个這这請请幫帮麻麻煩烦給给導导輸输匯汇載载檔档視视頻频影影點点數数餘余額额狀状態态進进軌轨軸轴時时間间線线傳传圖图樣样發发' +
  '麼么甚什幾几條条還还剩剩嗎吗呢呢現现剛刚裡里裏里會会沒没別别無无須须趕赶緊紧馬马後后來来賬账帳账戶户錢钱買买夠够對对謝谢聲声' +
  '鏡镜頭头畫画麵面鈕钮開开關关閉闭選选擇择單单側侧邊边欄栏編编輯辑預预覽览調调確确認认儲储渲渲製制產产動动繪绘鐘钟長长總总' +
  '為为並并顯显示示內内項项專专案案歷历覺觉應应該该讓让過过當当從从與与於于嘗尝試试暫暂穩稳錯错誤误問问題题樂乐歌歌簡简體体' +
  '層层擊击滑滑鼠鼠標标訊讯軟软離离網网頁页連连結结鏈链務务號号員员週周報报說说話话誰谁讀读寫写記记錄录許许誤误質质費费貴贵' +
  '聽听見见觀观國国語语華华電电腦脑機机照照張张種种歡欢喜喜愛爱終终於于舊旧處处備备復复雜杂漸渐隱隐轉转場场換换掉掉將将壓压縮缩詢询嘍喽囉啰撥拨財财儲储値值綫线擋挡衝冲誌志鍵键頻频嚇吓隨随錶表鬧闹裝装剛刚繼继續续寬宽獎奖師师幾几樂乐團团聯联絕绝級级紅红綠绿藍蓝黃黄語语譯译詞词詳详誤误遠远違违適适郵邮銀银鋪铺陣阵險险隊队雙双難难雲云電电靜静願愿驗验' +
  '兩两雙双級级訂订閱阅購购儘尽麽么啟启動动檢检測测讚赞範范圍围滿满輕轻鬆松橫横豎竖絡络嚮向幀帧卻却僅仅歸归據据齊齐樓楼';

const simplified = new Map<string, string>();
const onlySimplified = new Set<string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
  if (PAIRS.charAt(i) === PAIRS.charAt(i + 1)) continue;
  simplified.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
  onlySimplified.add(PAIRS.charAt(i + 1));
}

/** The simplified form of a Chinese character, so far as the word tables need it; any other character as it is. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}

/** {@link simplify} for a text; its length stays the same. */
export function simplifyText(text: string): string {
  let result = '';
  for (const character of text) result += simplify(character);
  return result;
}

/** Characters that are simplified, but also written in traditional texts. */
const SHARED = new Set('后里面台只于向几准卷采制征升冬征表系余云范松合舍尽幸困郁秋谷曲丑丰借据斗干了复');

/** What a character tells of a Chinese text: 1 traditional, -1 simplified, 0 nothing. */
export function variantOf(character: string): -1 | 0 | 1 {
  if (simplified.has(character)) return 1;
  return onlySimplified.has(character) && !SHARED.has(character) ? -1 : 0;
}
