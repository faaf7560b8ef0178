/** Traditional characters that occur in the Chinese word tables, each followed by its simplified form. */
const PAIRS =
  '個个這这請请幫帮煩烦給给導导輸输匯汇載载檔档視视頻频點点數数餘余額额狀状態态進进軌轨軸轴時时間间線线傳传圖图樣样發发麼么甚什幾几條条還还嗎吗現现剛刚裡里裏里會会沒没別别無无須须趕赶緊紧馬马後后來来賬账' +
  '帳账戶户錢钱買买夠够對对謝谢聲声鏡镜頭头畫画麵面鈕钮開开關关閉闭選选擇择單单側侧邊边欄栏編编輯辑預预覽览調调確确認认儲储製制產产動动繪绘鐘钟長长總总為为並并顯显內内項项專专歷历覺觉應应該该讓让過过當当' +
  '從从與与於于嘗尝試试暫暂穩稳錯错誤误問问題题樂乐簡简體体層层擊击標标訊讯軟软離离網网頁页連连結结鏈链務务號号員员週周報报說说話话誰谁讀读寫写記记錄录許许質质費费貴贵聽听見见觀观國国語语華华電电腦脑機机' +
  '張张種种歡欢愛爱終终舊旧處处備备復复雜杂漸渐隱隐轉转場场換换將将壓压縮缩詢询嘍喽囉啰撥拨財财値值綫线擋挡衝冲誌志鍵键嚇吓隨随錶表鬧闹裝装繼继續续寬宽獎奖師师團团聯联絕绝級级紅红綠绿藍蓝黃黄譯译詞词詳详' +
  '遠远違违適适郵邮銀银鋪铺陣阵險险隊队雙双難难雲云靜静願愿驗验兩两訂订閱阅購购儘尽麽么啟启檢检測测讚赞範范圍围滿满輕轻鬆松橫横豎竖絡络嚮向幀帧卻却僅仅歸归據据齊齐樓楼東东豐丰義义書书億亿優优傷伤兒儿兇凶' +
  '黨党準准鳳凤劃划創创勞劳區区葉叶嘆叹喚唤壞坏塊块夾夹尋寻屬属幹干庫库彈弹徵征憂忧戲戏執执掃扫擴扩掛挂攔拦搶抢擁拥損损搖摇敗败敵敌晝昼曉晓極极構构樹树橋桥殺杀氣气漢汉淺浅滾滚濾滤滅灭燈灯爐炉燒烧獨独獲获' +
  '療疗盤盘監监禮礼積积窮穷節节約约紹绍經经統统緒绪維维羅罗罰罚聰聪職职腳脚臨临興兴艙舱藝艺蘇苏蟲虫補补襯衬規规計计議议設设訪访評评訴诉證证識识護护貼贴資资賣卖賽赛贈赠趙赵躍跃較较輛辆輪轮農农遞递運运達达' +
  '遲迟鄰邻醫医針针銷销鎖锁鐵铁階阶陰阴陽阳際际飛飞飯饭館馆驅驱驟骤魚鱼鳥鸟麗丽龍龙籤签齡龄註注祕秘佈布係系淚泪溫温減减熱热牆墙畢毕盡尽礦矿縣县織织罷罢聖圣腸肠臺台薩萨蘭兰衛卫訓训詩诗誠诚課课謎谜豬猪貓猫' +
  '貨货賓宾賴赖贊赞跡迹軍军辦办邁迈醜丑鈴铃鋼钢鎮镇緣缘齒齿參参鑽钻閃闪閒闲闆板陳陈陸陆霧雾韓韩順顺飄飘駛驶髒脏鬥斗鮮鲜';

const simplified = new Map<string, string>();
const onlySimplified = new Set<string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
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
const SHARED = new Set('后里面台只于向几准卷采制征升表系余云范松合舍尽幸困郁秋谷曲丑丰借据斗干了复布注秘周板划叶虫');

/** What a character tells of a Chinese text: 1 traditional, -1 simplified, 0 nothing. */
export function variantOf(character: string): -1 | 0 | 1 {
  if (simplified.has(character)) return 1;
  return onlySimplified.has(character) && !SHARED.has(character) ? -1 : 0;
}
