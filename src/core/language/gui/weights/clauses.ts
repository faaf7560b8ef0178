/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
1 after
-11 after:false
137 after:ordered
-70 after:plain
43 after:true
1 alone
-67 b:^>?
41 b:^>account
2 b:^>adjust
-126 b:^>being
-14 b:^>button
89 b:^>buy
-31 b:^>can
1 b:^>confirm
9 b:^>drag
25 b:^>export
-71 b:^>film
-157 b:^>i
46 b:^>if
38 b:^>key
-1 b:^>material
97 b:^>name
-17 b:^>offer
11 b:^>open
8 b:^>panel
-30 b:^>place
67 b:^>player
38 b:^>press
-32 b:^>screen
25 b:^>see
-24 b:^>store
-19 b:^>you
-2 b:account>adjust
-3 b:account>film
-39 b:account>if
77 b:account>open
87 b:account>screen
2 b:adjust>adjust
-1 b:adjust>being
-2 b:adjust>button
1 b:adjust>can
15 b:adjust>drag
-56 b:adjust>film
34 b:adjust>name
1 b:adjust>place
2 b:being>being
2 b:being>button
1 b:being>can
2 b:being>control
-13 b:being>drag
-1 b:being>material
1 b:being>name
1 b:being>open
-1 b:being>place
-71 b:being>press
1 b:being>see
1 b:button>being
121 b:button>button
-1 b:button>drag
12 b:button>if
-1 b:button>open
70 b:button>place
-67 b:button>press
32 b:button>see
27 b:button>you
2 b:buy>if
-2 b:can>account
21 b:can>confirm
5 b:can>drag
-1 b:can>export
-1 b:can>film
1 b:can>name
-7 b:can>offer
3 b:can>open
-2 b:can>panel
1 b:can>player
1 b:can>you
3 b:confirm>name
-2 b:confirm>offer
4 b:confirm>panel
-1 b:control>adjust
57 b:control>can
2 b:control>if
1 b:control>material
102 b:control>name
88 b:control>place
77 b:control>quoted
55 b:drag>adjust
1 b:drag>being
-1 b:drag>control
42 b:drag>drag
29 b:drag>film
-72 b:drag>if
62 b:drag>material
1 b:drag>open
-3 b:drag>panel
-1 b:drag>place
1 b:drag>player
1 b:drag>quoted
1 b:drag>you
-1 b:export>being
1 b:export>button
-3 b:export>confirm
81 b:export>export
-1 b:export>if
1 b:export>name
2 b:export>panel
-1 b:export>place
-1 b:export>see
-1 b:film>adjust
24 b:film>can
2 b:film>control
-24 b:film>drag
-98 b:film>film
9 b:film>if
-2 b:film>key
52 b:film>material
-33 b:film>name
-1 b:film>offer
75 b:film>panel
1 b:film>player
-173 b:film>quoted
-2 b:film>see
2 b:i>drag
-39 b:i>offer
2 b:i>open
-1 b:i>quoted
56 b:if>adjust
7 b:if>being
1 b:if>button
4 b:if>can
53 b:if>confirm
1 b:if>control
69 b:if>drag
4 b:if>export
1 b:if>i
48 b:if>if
62 b:if>key
-1 b:if>material
71 b:if>name
106 b:if>offer
-2 b:if>open
-79 b:if>panel
-82 b:if>place
36 b:if>press
-99 b:if>quoted
1 b:if>screen
73 b:if>see
17 b:if>store
-3 b:if>undo
62 b:if>you
1 b:key>if
-2 b:key>material
95 b:key>name
2 b:material>export
43 b:material>if
1 b:material>name
-1 b:material>open
2 b:material>panel
-1 b:material>see
91 b:name>button
-2 b:name>can
-21 b:name>confirm
193 b:name>control
-15 b:name>drag
-22 b:name>if
-70 b:name>name
-53 b:name>open
306 b:name>panel
1 b:name>quoted
97 b:name>screen
85 b:name>store
-1 b:name>you
-16 b:offer>i
-61 b:offer>if
3 b:offer>you
-1 b:open>being
28 b:open>export
1 b:open>film
-29 b:open>if
-1 b:open>material
97 b:open>name
25 b:open>open
-31 b:open>panel
95 b:open>player
54 b:open>quoted
2 b:open>store
-1 b:open>you
12 b:panel>adjust
1 b:panel>being
47 b:panel>can
-2 b:panel>drag
-1 b:panel>film
1 b:panel>if
114 b:panel>name
-1 b:panel>open
115 b:panel>panel
20 b:panel>place
-15 b:panel>quoted
40 b:panel>see
1 b:place>account
28 b:place>adjust
2 b:place>button
-1 b:place>can
23 b:place>film
2 b:place>if
-19 b:place>name
1 b:place>panel
7 b:place>place
29 b:place>quoted
1 b:place>screen
48 b:place>you
-1 b:player>being
1 b:player>control
-1 b:player>film
17 b:player>if
2 b:player>material
-1 b:player>name
-23 b:player>open
2 b:player>place
5 b:player>player
-17 b:player>quoted
88 b:player>see
-1 b:press>adjust
-1 b:press>being
51 b:press>button
65 b:press>can
30 b:press>confirm
-1 b:press>drag
57 b:press>export
38 b:press>film
-53 b:press>if
175 b:press>name
-1 b:press>open
-2 b:press>press
78 b:press>quoted
2 b:press>see
1 b:quoted>control
1 b:quoted>export
2 b:quoted>if
1 b:quoted>name
158 b:quoted>panel
-3 b:quoted>place
155 b:quoted>press
40 b:quoted>quoted
44 b:quoted>store
-1 b:screen>adjust
1 b:screen>can
-78 b:screen>panel
6 b:screen>place
2 b:screen>press
-2 b:screen>see
-1 b:see>button
-1 b:see>confirm
25 b:see>film
85 b:see>name
-1 b:see>offer
39 b:see>player
3 b:see>press
-2 b:see>screen
2 b:see>you
2 b:store>can
60 b:store>name
-1 b:store>open
-1 b:store>place
52 b:store>quoted
92 b:store>store
1 b:undo>button
-1 b:you>account
45 b:you>confirm
29 b:you>drag
-1 b:you>film
31 b:you>name
39 b:you>open
1 b:you>player
1 b:you>see
2 b:you>store
33 b:you>you
-1 bias
1 bold
56 c:account
-1 c:account+adjust
-1 c:account+can
-3 c:account+film
-22 c:account+if
113 c:account+open
48 c:account+panel
123 c:account+screen
75 c:account+see
49 c:account+you
67 c:adjust
-2 c:adjust+being
-1 c:adjust+button
46 c:adjust+can
2 c:adjust+control
60 c:adjust+drag
-1 c:adjust+film
-68 c:adjust+i
79 c:adjust+if
-1 c:adjust+key
-46 c:adjust+offer
44 c:adjust+panel
77 c:adjust+place
-1 c:adjust+screen
-18 c:being
2 c:being+button
-1 c:being+can
1 c:being+control
10 c:being+export
-48 c:being+i
15 c:being+if
-1 c:being+material
-19 c:being+player
12 c:being+press
1 c:being+see
1 c:being+you
77 c:button
2 c:button+can
6 c:button+export
138 c:button+film
86 c:button+if
-1 c:button+open
105 c:button+place
75 c:button+screen
29 c:button+see
-7 c:button+store
1 c:button+undo
89 c:button+you
159 c:buy
2 c:buy+if
160 c:can
33 c:can+confirm
127 c:can+control
151 c:can+drag
25 c:can+export
1 c:can+film
14 c:can+if
7 c:can+key
-3 c:can+offer
18 c:can+open
16 c:can+panel
96 c:can+player
143 c:can+press
88 c:can+screen
7 c:can+see
1 c:can+store
1 c:can+you
83 c:confirm
-2 c:confirm+export
69 c:confirm+if
-2 c:confirm+offer
7 c:confirm+panel
41 c:confirm+press
56 c:confirm+you
139 c:control
5 c:control+drag
1 c:control+film
39 c:control+if
105 c:control+place
1 c:control+player
73 c:drag
27 c:drag+film
1 c:drag+i
88 c:drag+if
1 c:drag+key
111 c:drag+material
-87 c:drag+panel
-2 c:drag+place
55 c:drag+player
-42 c:drag+see
2 c:drag+store
143 c:drag+you
147 c:export
-39 c:export+film
-36 c:export+i
21 c:export+material
68 c:export+panel
-1 c:export+place
41 c:export+press
-24 c:export+see
-5 c:export+store
5 c:export+you
-73 c:film
-126 c:film+i
-1 c:film+if
-1 c:film+key
-1 c:film+material
-1 c:film+offer
1 c:film+open
107 c:film+panel
47 c:film+place
72 c:film+press
10 c:film+see
-31 c:film+you
-179 c:i
-33 c:i+if
1 c:i+open
2 c:if
41 c:if+key
2 c:if+material
1 c:if+offer
2 c:if+panel
1 c:if+place
29 c:if+player
84 c:if+press
49 c:if+see
1 c:if+store
-2 c:if+undo
15 c:if+you
116 c:key
-2 c:key+material
-33 c:key+open
10 c:key+panel
1 c:key+place
-1 c:key+press
-1 c:key+you
104 c:material
-1 c:material+open
84 c:material+panel
79 c:material+place
3 c:material+player
-1 c:material+press
1 c:material+store
-7 c:offer
-1 c:offer+open
1 c:offer+player
-2 c:offer+screen
-1 c:offer+see
-2 c:offer+store
6 c:open
57 c:open+panel
62 c:open+place
-1 c:open+player
-2 c:open+press
-1 c:open+screen
66 c:open+see
45 c:open+store
47 c:open+you
91 c:panel
33 c:panel+place
1 c:panel+player
-116 c:panel+screen
-1 c:panel+see
97 c:panel+you
79 c:place
28 c:place+player
6 c:place+screen
50 c:place+you
166 c:player
-15 c:player+screen
46 c:player+see
3 c:player+you
75 c:press
1 c:press+screen
2 c:press+see
119 c:screen
-2 c:screen+see
-5 c:screen+store
63 c:see
-1 c:see+store
-20 c:see+you
80 c:store
1 c:store+you
-2 c:undo
121 c:you
-156 digit
-168 f:0
-2 f:1
-2 f:2
-9 f:3
-57 f:a
22 f:abra
-8 f:after
2 f:als
-44 f:am
-37 f:an
2 f:and
2 f:ao
2 f:arraste
-1 f:arrastr
1 f:at
-46 f:auf
-1 f:because
-10 f:before
-2 f:bei
1 f:billing
3 f:blende
-18 f:both
-11 f:by
-45 f:check
1 f:clic
20 f:click
36 f:clipe
30 f:coloca
-14 f:com
-2 f:como
-80 f:con
2 f:confirm
12 f:ctrl
1 f:cuando
2 f:damit
1 f:dann
3 f:dans
-75 f:das
-2 f:depois
-144 f:der
-130 f:die
35 f:donde
-1 f:done
1 f:dort
37 f:drag
37 f:drop
-2 f:dura
-20 f:dá
3 f:dê
-38 f:each
2 f:efeito
-114 f:el
10 f:elige
-1 f:en
-1 f:enter
2 f:es
31 f:escolha
10 f:et
-2 f:everyth
2 f:exporta
1 f:exporti
6 f:falls
-22 f:find
-34 f:firefli
1 f:for
-2 f:from
2 f:full
2 f:für
2 f:give
-2 f:guardei
16 f:have
1 f:here
2 f:hit
5 f:hover
-65 f:i
-2 f:i'll
2 f:i've
65 f:if
1 f:il
36 f:im
113 f:in
2 f:is
-61 f:it
-1 f:it's
2 f:its
-127 f:la
-113 f:le
-1 f:left
-20 f:les
-1 f:mais
1 f:mouse
57 f:na
-1 f:nine
-42 f:no
-37 f:o
-39 f:on
-9 f:once
-1 f:onglet
-2 f:open
-2 f:opening
1 f:ouvre
2 f:ouvrez
73 f:para
2 f:pay
1 f:pick
1 f:please
-2 f:por
40 f:pour
-22 f:press
1 f:preview
1 f:puis
-30 f:pull
93 f:que
-2 f:renderi
-2 f:right
1 f:s
-2 f:save
-3 f:say
-1 f:says
59 f:se
1 f:second
25 f:selecio
2 f:select
3 f:senão
84 f:set
-52 f:she
118 f:si
17 f:sinon
-1 f:slides
10 f:so
-15 f:sobre
-2 f:solo
1 f:space
82 f:step
-2 f:suelta
-3 f:swap
17 f:sélecti
1 f:take
-19 f:tap
21 f:that
-152 f:the
2 f:their
-146 f:there
23 f:third
-102 f:through
127 f:to
-1 f:toca
2 f:trim
-2 f:two
3 f:type
-5 f:um
102 f:under
1 f:unless
-4 f:until
2 f:veja
3 f:via
-3 f:viewers
-1 f:vous
2 f:wait
-26 f:waiting
-2 f:warmer
6 f:wenn
-18 f:when
3 f:where
1 f:which
-23 f:while
1 f:wie
-4 f:während
-113 f:you
2 f:you'll
-113 f:your
35 f:zieh
-3 f:zurzeit
36 f:в
-1 f:голубь
61 f:если
7 f:за
-1 f:загрузк
-30 f:и
-2 f:как
-1 f:кнопка
-2 f:музыка
1 f:на
57 f:не
3 f:он
1 f:остаток
14 f:открыв
-8 f:под
-1 f:поздрав
2 f:послуша
-2 f:с
4 f:через
-2 f:что
20 f:чтобы
-3 f:щёлкает
-39 f:экспорт
1 f:это
7 f:②
1 f:こ
-2 f:す
14 f:ま
1 f:カ
1 f:クリップ
1 f:サムネイル
1 f:シーン
-3 f:タイトル
2 f:ファイル
-1 f:一
-2 f:下载
2 f:不满意
-1 f:两
-2 f:五
-2 f:产
2 f:从
-1 f:他
-3 f:你
-2 f:保存
-1 f:先
28 f:全
20 f:再
2 f:准
-2 f:切换
3 f:前
-1 f:可以
53 f:在
-2 f:壁
28 f:夜
-1 f:大
-1 f:女孩
-2 f:如果
1 f:字幕
2 f:完
-36 f:屏幕
3 f:左
1 f:左侧
-25 f:您
115 f:想
1 f:戳
32 f:打开
2 f:找到
156 f:把
11 f:拉
1 f:拖
-1 f:拖动
-2 f:按钮
-2 f:换成
33 f:接
-2 f:播放器
-9 f:收
1 f:文
3 f:更
-1 f:最
2 f:有
-1 f:机器人
-2 f:松手
4 f:每
-2 f:毛
-1 f:水
-1 f:没
-2 f:渡
-1 f:游
-2 f:火
1 f:点
2 f:点击
-1 f:然
-1 f:用
-2 f:由
-2 f:电
1 f:画
-1 f:画面
2 f:看
-2 f:积分
-1 f:第
10 f:第三
2 f:色
-1 f:花
12 f:若
-1 f:蒸
-1 f:蚵
-2 f:蜂
-2 f:视频
-2 f:解
2 f:请
-2 f:谁
2 f:账单
-3 f:车
-19 f:轻点
-16 f:进度条
18 f:那
-1 f:配音
-2 f:金
-2 f:钟
-1 f:镜头
1 f:长按
-3 f:随
-3 f:随时
-42 f:雨
-3 f:面板
42 f:音
1 f:顺
2 f:预览窗口
-2 f:飞
2 g:あと
3 g:あり
1 g:いて
16 g:いと
-2 g:いま
2 g:い場
-2 g:い声
-1 g:えて
1 g:えら
21 g:から
24 g:かり
-1 g:かれ
-2 g:が見
3 g:きさ
2 g:きま
2 g:ぎる
40 g:くだ
1 g:くと
1 g:けで
4 g:けま
1 g:けれ
1 g:この
-2 g:ころ
40 g:さい
3 g:さは
1 g:した
20 g:して
2 g:じた
2 g:すぎ
1 g:すと
2 g:する
-2 g:せん
1 g:ただ
19 g:たら
2 g:た動
1 g:だけ
40 g:ださ
1 g:つか
11 g:てく
3 g:でき
-17 g:です
2 g:で変
-2 g:とこ
2 g:とす
2 g:と感
1 g:ない
1 g:なけ
9 g:にあ
1 g:には
1 g:にド
1 g:に入
-3 g:に変
2 g:のア
1 g:のバ
-1 g:の一
-1 g:の場
3 g:の大
1 g:の横
-1 g:の空
1 g:の端
-1 g:の色
2 g:はド
2 g:はハ
2 g:は画
2 g:は設
1 g:まし
59 g:ます
2 g:まず
-2 g:ませ
1 g:まだ
-1 g:まり
1 g:むと
-1 g:ら始
1 g:りま
-2 g:りを
1 g:るに
1 g:れば
-2 g:わり
1 g:をつ
1 g:を下
2 g:を付
1 g:を先
1 g:を変
33 g:を押
102 g:を開
2 g:ァイ
7 g:アイ
7 g:イコ
-3 g:イト
3 g:イル
2 g:ウン
1 g:ォン
1 g:カラ
-1 g:カー
1 g:キス
2 g:クリ
1 g:グす
4 g:コン
1 g:サム
1 g:ジョ
-1 g:ソル
-3 g:タイ
10 g:タブ
-14 g:タン
2 g:ダウ
31 g:ップ
1 g:テキ
1 g:トタ
-3 g:トル
2 g:ドロ
1 g:ニュ
1 g:ネイ
-1 g:ネル
1 g:バー
-1 g:パネ
3 g:ビュ
2 g:ファ
1 g:フォ
1 g:ブで
1 g:プの
1 g:プを
-14 g:ボタ
1 g:ムネ
1 g:メニ
2 g:ュー
1 g:ラー
2 g:リッ
1 g:ルで
-2 g:ルの
-3 g:ルは
1 g:ルを
2 g:ルメ
2 g:ロッ
2 g:ンか
2 g:ンで
1 g:ンと
-87 g:ンを
1 g:ント
1 g:ン一
11 g:ーで
1 g:ーの
18 g:ージ
-1 g:ーソ
1 g:ーパ
1 g:一下
22 g:一个
18 g:一共
-1 g:一圈
-1 g:一块
1 g:一张
-3 g:一种
19 g:一覧
2 g:一遍
-1 g:三分
2 g:三步
-1 g:上の
-1 g:上写
2 g:上去
2 g:上的
-1 g:上还
1 g:下げ
2 g:下の
-1 g:下移
-8 g:下角
40 g:下载
1 g:下面
-1 g:不出
2 g:不满
-2 g:不要
-26 g:不足
2 g:不过
1 g:不透
-1 g:个片
1 g:中后
3 g:中央
-2 g:之后
-3 g:也同
-2 g:也跟
1 g:了多
2 g:了就
-1 g:了很
-1 g:二个
-2 g:五个
-3 g:产品
-1 g:什么
-2 g:从右
-2 g:他把
2 g:付け
1 g:任意
-1 g:会发
1 g:位置
2 g:体は
-1 g:你会
1 g:侧栏
7 g:侧边
-1 g:保存
-19 g:停在
1 g:像の
2 g:先点
-1 g:光标
-2 g:光落
-1 g:內的
3 g:全文
2 g:全部
2 g:再点
-1 g:写着
-1 g:冰箱
-1 g:几乎
2 g:击导
1 g:分か
-3 g:分不
2 g:分辨
-1 g:分鐘
2 g:切り
2 g:切成
-2 g:切換
69 g:列在
1 g:列表
1 g:删除
-1 g:到的
1 g:到音
5 g:前の
-2 g:前排
2 g:剪掉
-1 g:动作
-1 g:动分
-1 g:动滑
-38 g:动画
2 g:動き
2 g:動画
-2 g:卡片
1 g:反了
-1 g:发现
2 g:口号
59 g:可以
1 g:可用
2 g:可逐
20 g:右上
-13 g:右下
37 g:右侧
1 g:右拉
2 g:合は
-2 g:同意
-3 g:同步
1 g:名の
-1 g:后的
1 g:向反
1 g:向右
-2 g:告里
-1 g:器人
-1 g:四分
-2 g:回去
2 g:回声
-5 g:图标
2 g:图案
-2 g:在右
-2 g:在地
1 g:在屏
1 g:在播
1 g:在素
3 g:在音
2 g:在项
-2 g:地上
2 g:场景
-1 g:块调
2 g:場合
1 g:声が
1 g:声的
-1 g:変え
-3 g:変わ
2 g:変更
1 g:多少
2 g:多餘
34 g:夜市
3 g:大き
1 g:大小
-2 g:大提
2 g:太响
2 g:太快
2 g:头三
-13 g:头的
-2 g:头跟
-2 g:头里
-1 g:奔跑
-2 g:女声
-1 g:女孩
1 g:好了
-2 g:如果
-1 g:始ま
-2 g:字が
-3 g:字で
1 g:字の
19 g:字幕
-2 g:字改
2 g:存放
1 g:完成
1 g:定し
2 g:对应
15 g:导出
-1 g:小到
2 g:小在
-3 g:就会
10 g:就把
3 g:就按
2 g:就点
-1 g:就绪
61 g:就能
-1 g:尺寸
3 g:屉里
-34 g:屏幕
1 g:展开
2 g:履歴
1 g:左の
-1 g:左上
1 g:左边
-1 g:差别
-1 g:已就
3 g:已放
-1 g:已经
-2 g:币投
30 g:市的
1 g:布上
2 g:幕の
-2 g:幕弹
-2 g:年轻
-2 g:广告
2 g:库的
20 g:库里
-1 g:店招
2 g:开场
2 g:开始
3 g:开就
14 g:开时
2 g:开镜
1 g:张照
-7 g:弹出
-1 g:往左
-1 g:您的
2 g:您要
-1 g:悬停
-1 g:情绪
3 g:想了
-3 g:想换
1 g:想看
1 g:想要
1 g:意一
-2 g:意吗
2 g:感じ
-2 g:慢动
2 g:成し
-20 g:成了
1 g:打开
-1 g:打開
3 g:找到
4 g:把多
-2 g:把行
1 g:押し
2 g:押す
3 g:抽屉
1 g:拉一
4 g:拉开
1 g:拉长
2 g:拖一
-2 g:拖出
-1 g:拖动
-1 g:招牌
1 g:指で
-54 g:按下
2 g:按右
-3 g:换一
-29 g:换成
-2 g:掉在
-1 g:排列
-3 g:排好
-1 g:排队
-2 g:提琴
-3 g:撤销
24 g:播放
-1 g:撮は
-1 g:收尾
3 g:收费
-1 g:改为
-34 g:改成
-43 g:放在
1 g:效抽
1 g:效果
2 g:数値
-2 g:数字
-1 g:整整
2 g:文件
-1 g:文字
1 g:新的
1 g:方向
10 g:方案
1 g:旋转
1 g:旋钮
6 g:时间
1 g:明度
-2 g:明显
2 g:明细
-2 g:星光
2 g:是反
2 g:是正
-1 g:是空
-2 g:显示
27 g:景列
2 g:曲目
1 g:曲线
2 g:更で
3 g:更多
2 g:書体
-1 g:書店
2 g:最下
1 g:有一
-1 g:机器
-1 g:机图
-1 g:李箱
1 g:材页
-2 g:条走
-2 g:松手
-3 g:果想
1 g:查看
-2 g:栏拖
46 g:栏里
1 g:格式
-1 g:梯的
-2 g:楼梯
-2 g:模型
1 g:横の
1 g:横幅
1 g:欄で
2 g:正常
-1 g:步声
-3 g:步换
-2 g:段都
11 g:每一
2 g:比べ
1 g:水印
-4 g:水墨
-1 g:水珠
-21 g:没有
3 g:没问
-3 g:湖面
-1 g:滑块
2 g:滑鼠
2 g:满意
-1 g:滴落
-2 g:演示
-2 g:火焰
-2 g:火车
3 g:点击
3 g:点它
2 g:点开
-2 g:点点
-1 g:然后
1 g:照片
1 g:片名
-15 g:片段
-17 g:片的
-2 g:片里
3 g:版は
-1 g:版本
-1 g:牌改
-1 g:特寫
1 g:特效
-34 g:现在
1 g:玻璃
-88 g:生成
-1 g:用到
-19 g:用户
-9 g:用的
2 g:画は
1 g:画像
42 g:画布
-11 g:画放
1 g:留着
-1 g:留著
-1 g:白鹭
2 g:的上
-17 g:的动
1 g:的大
3 g:的文
1 g:的旋
2 g:的水
22 g:的灯
-1 g:的燈
-37 g:的片
-1 g:的版
2 g:的画
-2 g:的积
1 g:的粗
2 g:的結
-1 g:的老
-1 g:的背
3 g:的节
37 g:的话
1 g:的顺
-3 g:目前
12 g:直接
-1 g:相机
1 g:看到
2 g:看得
2 g:看效
2 g:看看
3 g:看起
-1 g:矢印
-2 g:硬币
1 g:确认
-2 g:示片
-31 g:积分
2 g:移到
-1 g:移动
-1 g:空撮
3 g:窗口
1 g:端を
-1 g:竹叶
3 g:第三
1 g:第二
1 g:第四
-3 g:筆文
-1 g:箭头
-2 g:箱拖
65 g:素材
2 g:紫色
2 g:結尾
2 g:縮圖
1 g:线的
39 g:继续
-2 g:缓缓
3 g:编辑
-1 g:翻过
-2 g:翻頁
3 g:能找
-1 g:能换
-2 g:自动
2 g:自動
-1 g:自己
2 g:色が
-1 g:色は
1 g:色的
2 g:节奏
-2 g:菜单
2 g:落と
-3 g:落在
1 g:螢幕
-1 g:行李
1 g:表在
-2 g:表示
2 g:要な
1 g:要文
1 g:要是
-3 g:要重
-2 g:見せ
-3 g:视频
1 g:览窗
1 g:角头
1 g:設定
1 g:調整
10 g:设置
4 g:请展
2 g:请选
-1 g:调节
-20 g:走到
3 g:起来
-1 g:足し
-1 g:跟著
-1 g:踢了
-2 g:车从
-2 g:车的
2 g:轨上
-1 g:轨道
-19 g:轻点
2 g:辨率
-1 g:还剩
1 g:还嫌
-1 g:还是
-1 g:还没
1 g:还留
-1 g:进度
5 g:选中
3 g:选择
-1 g:透明
1 g:逐一
1 g:速度
-1 g:造型
1 g:選ぶ
1 g:那条
2 g:部分
-1 g:都在
-1 g:都留
-2 g:配樂
-1 g:配音
16 g:里一
2 g:里拖
-50 g:里的
1 g:里还
-2 g:金魚
-2 g:钟声
8 g:链接
-8 g:镜头
1 g:長さ
1 g:长按
-1 g:长的
1 g:開い
3 g:问题
11 g:间线
-3 g:随后
-3 g:随时
-1 g:需要
1 g:面が
-1 g:面に
-2 g:面上
2 g:面下
-7 g:音乐
1 g:音声
10 g:音效
2 g:音訊
1 g:音轨
13 g:音频
6 g:順番
1 g:頭に
-1 g:頭の
2 g:页可
2 g:项目
1 g:预览
-13 g:频已
2 g:题就
23 g:颜色
-3 g:风格
2 g:餘的
-1 g:骑手
15 in:bullet
43 in:ordered
-18 in:plain
5 j:and
67 j:and>and
-2 j:and>close
-3 j:and>comma
27 j:and>place
-2 j:and>strong
-1 j:and>word
3 j:close
29 j:close>and
8 j:close>comma
-101 j:close>undefined
-15 j:colon
-2 j:colon>close
-69 j:colon>comma
1 j:colon>place
-5 j:comma
-87 j:comma>and
-1 j:comma>close
-9 j:comma>colon
89 j:comma>place
-11 j:comma>strong
-8 j:comma>undefined
92 j:comma>word
-2 j:open>and
-5 j:open>close
64 j:open>comma
-1 j:open>place
20 j:open>strong
-8 j:open>undefined
32 j:place
41 j:place>and
1 j:place>colon
39 j:place>comma
-80 j:place>place
-3 j:place>strong
37 j:place>undefined
-27 j:start
-19 j:start>and
26 j:start>colon
-47 j:start>comma
-1 j:start>open
10 j:start>place
-2 j:start>strong
1 j:start>undefined
4 j:start>word
36 j:strong
71 j:strong>comma
1 j:strong>place
46 j:strong>strong
-11 j:strong>undefined
-1 j:strong>word
-11 j:word
2 j:word>and
1 j:word>close
-16 j:word>colon
-21 j:word>strong
-2 j:word>word
21 l:0
-1 l:1
35 l:1080p
2 l:12
40 l:14
88 l:19
60 l:2
-2 l:3
1 l:33
1 l:4
-8 l:45
3 l:9
1 l:abra
-22 l:agua
-2 l:all
-11 l:amarill
117 l:and
2 l:angle
3 l:anterio
-1 l:antes
1 l:aplicar
1 l:appliqu
-1 l:around
-12 l:asked
2 l:assets
1 l:availab
-1 l:azul
-1 l:balance
1 l:bar
-1 l:bedienf
-1 l:before
1 l:billing
1 l:blick
-3 l:book
33 l:browser
1 l:button
-1 l:cai
22 l:camera
1 l:caption
-1 l:card
-24 l:change
1 l:chosen
-2 l:clear
4 l:clipe
1 l:clips
-2 l:close-u
1 l:code
1 l:coin
1 l:com
-2 l:complet
1 l:continu
2 l:control
-60 l:corner
-81 l:credits
-2 l:date
-2 l:dawn
1 l:derecha
16 l:direita
-48 l:diálogo
-102 l:done
-32 l:door
1 l:down
-1 l:downloa
-1 l:dragon
-2 l:droite
1 l:effets
3 l:ein
12 l:está
3 l:f
-27 l:fenster
2 l:ficou
2 l:field
-3 l:file
-1 l:film
-89 l:finishe
-21 l:firefli
-46 l:flat
-1 l:folder
-21 l:follows
-3 l:font
2 l:formats
16 l:foto
-1 l:frame
1 l:from
30 l:glisser
-5 l:harbour
-1 l:harp
11 l:horizon
10 l:il
-49 l:in
15 l:is
37 l:ist
86 l:it
-1 l:itself
12 l:izquier
-2 l:janela
1 l:l'aperç
-34 l:l'enver
-1 l:lamp
1 l:late
47 l:lecture
-1 l:left
-1 l:leiser
2 l:length
-2 l:letter
15 l:lienzo
1 l:like
3 l:listed
59 l:look
-2 l:low
-1 l:map
-44 l:mb
2 l:menu
-1 l:menü
-1 l:minutes
1 l:more
-2 l:motion
31 l:mouse
13 l:mp4
10 l:médiath
-1 l:móvil
2 l:need
-6 l:neve
1 l:notice
14 l:o
-2 l:oben
-1 l:oil
3 l:ok
31 l:one
2 l:opacity
-2 l:opening
35 l:orden
-11 l:ouvir
87 l:page
-1 l:palette
-3 l:panels
-2 l:para
2 l:pause
-9 l:pediu
32 l:phone
-2 l:piano
1 l:picture
-3 l:pill
-15 l:pista
1 l:place
2 l:plano
60 l:player
4 l:playhea
1 l:plays
-3 l:poster
-2 l:pressed
2 l:preview
2 l:princip
9 l:quadrad
9 l:quieras
-24 l:ready
-2 l:reel
-2 l:regler
-1 l:renderi
76 l:reprodu
45 l:rest
-2 l:roux
1 l:saturat
-1 l:saved
-2 l:say
-1 l:scenes
1 l:schiebe
1 l:scènes
2 l:se
1 l:second
-2 l:seconde
2 l:sehen
25 l:selecio
-1 l:share
-2 l:shown
1 l:sidebar
-1 l:silence
-3 l:sliders
22 l:slow
36 l:small
14 l:souris
2 l:space
2 l:speed
1 l:starts
-2 l:storm
104 l:storybo
2 l:strg
-2 l:style
1 l:superio
14 l:tab
-2 l:tela
3 l:that
91 l:there
-1 l:three
-2 l:through
3 l:tick
-1 l:timelin
47 l:track
-2 l:tracks
1 l:trilha
-1 l:turn
-1 l:twice
1 l:télécha
39 l:título
-1 l:und
-1 l:underne
1 l:up
1 l:validat
2 l:veja
-3 l:ventana
-1 l:versão
-1 l:vert
-1 l:video
27 l:visible
-20 l:vor
-1 l:want
-1 l:waterma
59 l:way
-21 l:window
20 l:you
-26 l:yours
1 l:zahlung
1 l:вас
1 l:видно
3 l:вниз
1 l:голос
-1 l:город
2 l:готово
-2 l:земли
-1 l:карте
1 l:мешает
1 l:можно
-1 l:окно
3 l:панели
-2 l:папку
1 l:порядок
2 l:послуша
6 l:рендера
-1 l:секунд
-1 l:слышно
14 l:сцену
23 l:く
2 l:ください
-1 l:し
-67 l:す
5 l:たら
1 l:だけです
3 l:できます
2 l:に
1 l:には
37 l:は
1 l:ぶ
1 l:べ
2 l:り
40 l:る
1 l:れば
-2 l:ん
1 l:一下
-80 l:上
1 l:下げ
24 l:下载
-39 l:了
-3 l:位
-2 l:作
2 l:先
-2 l:光
3 l:准
-1 l:分钟
-2 l:前
2 l:动
-2 l:台
-1 l:叶
1 l:名
41 l:后
-8 l:吗
33 l:吧
-1 l:图标
-1 l:圈
2 l:场景列表
-1 l:型
-67 l:声
12 l:处
-56 l:头
-2 l:奏
-2 l:好
15 l:始
3 l:它
-54 l:完成
71 l:对调
2 l:导出
1 l:少
-1 l:尾
-1 l:层
1 l:幅
2 l:序
1 l:度
1 l:开
2 l:慢
1 l:押す
2 l:按
-2 l:接
-3 l:撤销
1 l:文件
-3 l:来
2 l:果
2 l:栏
-3 l:格
-2 l:款
100 l:步
-1 l:段
2 l:点开
1 l:片
-1 l:特写
-1 l:生成
1 l:的
1 l:的话
2 l:确认
-30 l:积分
-1 l:移
-1 l:移动
-3 l:空
3 l:窗口
-2 l:红
2 l:结尾
2 l:色
-2 l:花
-1 l:落
1 l:著
1 l:调
-2 l:起
-44 l:足
-1 l:过
-1 l:都在
-1 l:配音
7 l:链接
-2 l:镜
1 l:除
1 l:集
10 l:面
4 l:面板
99 length:1
19 length:2
-74 length:3
-183 length:4
-24 length:5
-7 length:6
161 link
3 n:account
28 n:adjust
1 n:being
15 n:button
-2 n:buy
-47 n:can
47 n:confirm
1 n:control
34 n:drag
-39 n:edge
-21 n:export
103 n:film
24 n:i
-13 n:if
27 n:material
-33 n:offer
-1 n:open
20 n:panel
8 n:player
20 n:press
8 n:screen
9 n:store
1 n:undo
-3 n:you
-56 no concept
-88 no rule
47 o:account
-27 o:adjust
-12 o:being
11 o:button
35 o:buy
2 o:can
18 o:confirm
10 o:control
16 o:drag
-38 o:export
-1 o:film
1 o:i
38 o:if
6 o:key
8 o:material
-76 o:offer
52 o:open
20 o:panel
10 o:place
10 o:player
36 o:press
-74 o:screen
-24 o:store
-3 o:undo
-54 o:you
16 p:account
11 p:adjust
-13 p:being
32 p:button
-1 p:buy
8 p:can
-2 p:confirm
-77 p:control
-80 p:drag
-27 p:edge
-1 p:export
43 p:film
32 p:i
-7 p:if
9 p:key
13 p:material
-18 p:open
-63 p:panel
-1 p:place
40 p:player
-89 p:press
-17 p:screen
8 p:see
7 p:store
-3 p:undo
18 p:you
103 path
36 q:account
48 q:adjust
5 q:can
42 q:confirm
-1 q:drag
142 q:export
55 q:film
1 q:i
42 q:material
-70 q:offer
-2 q:open
3 q:panel
2 q:player
-151 q:press
11 q:see
27 q:store
-120 question
78 quoted
141 rule
-55 rule beside
63 rule:adjust
-9 rule:drag
202 rule:look
47 rule:open
-23 rule:press
3 rule:statement
18 rule:tail
-36 s:account
32 s:adjust
-17 s:button
-2 s:buy
13 s:can
-29 s:confirm
29 s:control
-22 s:drag
-8 s:export
-2 s:film
3 s:i
-6 s:if
-21 s:key
15 s:offer
-31 s:open
8 s:panel
4 s:place
-20 s:player
6 s:press
-61 s:screen
1 s:see
1 s:store
40 s:undo
-18 s:you
98 step and 00
-391 step and 01
-313 step and 10
139 step and 11
-21 step close 00
73 step close 01
-12 step close 10
-99 step close 11
148 step colon 00
-344 step colon 01
-260 step colon 10
94 step colon 11
102 step comma 00
-169 step comma 01
-211 step comma 10
80 step comma 11
7 step open 00
60 step open 01
-338 step open 10
-107 step open 11
30 step place 00
-444 step place 01
-377 step place 10
172 step place 11
58 step strong 00
-2 step strong 01
-225 step strong 10
57 step strong 11
108 step word 00
-484 step word 01
-319 step word 10
143 step word 11
-1 v:de:adjust:er
2 v:de:adjust:le
-9 v:de:confirm:ig
1 v:de:drag:eh
-2 v:de:export:de
60 v:de:open:en
-1 v:de:open:gt
-16 v:de:open:ht
1 v:de:open:ne
1 v:de:see:en
-1 v:en:adjust:ce
22 v:en:adjust:ed
-67 v:en:adjust:er
28 v:en:adjust:et
-18 v:en:adjust:ge
3 v:en:adjust:pe
-1 v:en:adjust:rn
1 v:en:adjust:se
2 v:en:buy:ay
-1 v:en:confirm:ed
-1 v:en:confirm:ms
-103 v:en:confirm:ne
3 v:en:confirm:ok
69 v:en:confirm:rm
36 v:en:drag:ag
-1 v:en:drag:ap
-84 v:en:drag:es
1 v:en:drag:ft
-72 v:en:drag:gs
1 v:en:drag:im
-22 v:en:drag:ll
1 v:en:drag:op
-53 v:en:drag:ps
-13 v:en:drag:ut
-1 v:en:export:ad
-2 v:en:export:le
-2 v:en:export:ng
20 v:en:export:rt
3 v:en:open:ed
-3 v:en:open:en
-1 v:en:open:er
-2 v:en:open:es
1 v:en:open:it
-2 v:en:open:nd
-74 v:en:open:ng
-73 v:en:open:ns
-2 v:en:open:se
-19 v:en:press:ap
41 v:en:press:ck
2 v:en:press:ct
-2 v:en:press:ed
9 v:en:press:er
-1 v:en:press:es
-1 v:en:press:ks
-6 v:en:press:ps
-1 v:en:press:se
-7 v:en:press:ss
42 v:en:see:ay
1 v:en:see:ce
-25 v:en:see:ch
-2 v:en:see:ck
1 v:en:see:ds
12 v:en:see:ee
9 v:en:see:le
-2 v:en:see:lo
9 v:en:see:ok
1 v:en:see:ow
1 v:en:see:re
20 v:en:see:ub
-2 v:en:see:wn
-1 v:en:see:ws
2 v:es:adjust:ar
70 v:es:confirm:ar
30 v:es:drag:ca
18 v:es:drag:do
-1 v:es:drag:ra
-2 v:es:drag:ta
-27 v:es:export:da
-36 v:es:open:re
-2 v:es:open:tá
-1 v:es:open:ve
-21 v:es:press:ca
-1 v:es:see:sa
2 v:fr:confirm:er
-2 v:fr:drag:er
-1 v:fr:drag:re
-1 v:fr:drag:se
99 v:fr:export:er
1 v:fr:export:p4
2 v:fr:open:ez
-1 v:fr:open:re
1 v:fr:press:ic
3 v:fr:see:ir
2 v:pt:drag:ar
12 v:pt:export:ar
2 v:pt:open:am
-1 v:pt:open:ca
1 v:pt:open:ra
-3 v:pt:press:ta
1 v:pt:see:er
-1 v:pt:see:ir
2 v:pt:see:ja
-25 v:pt:see:ta
46 v:ru:adjust:ся
3 v:ru:adjust:те
-2 v:ru:adjust:че
2 v:ru:confirm:во
-2 v:ru:drag:ет
-2 v:ru:drag:ся
1 v:ru:drag:те
4 v:ru:export:p4
-1 v:ru:export:ка
6 v:ru:export:ра
-39 v:ru:export:рт
20 v:ru:export:ся
1 v:ru:export:те
-3 v:ru:open:ет
30 v:ru:open:те
14 v:ru:open:ыв
-14 v:ru:press:ет
149 v:ru:press:те
3 v:ru:see:ай
-2 v:ru:see:ан
1 v:ru:see:но
75 w:0
-2 w:0 06
2 w:0 12
88 w:0 19
1 w:0 33
-8 w:0 45
17 w:0 8
26 w:0 8 0
3 w:0 9
2 w:0 : 0
25 w:0 p
-2 w:06
29 w:1
29 w:1  
25 w:1 0
26 w:1 0 8
30 w:1 1
33 w:1 1  
34 w:1080p
2 w:12
2 w:14
88 w:19
-2 w:2
-2 w:2  
1 w:22
-1 w:28
-45 w:3
1 w:33
-1 w:40 segundo
-12 w:45
-26 w:48
-100 w:4k
-1 w:4k would
-61 w:6
-2 w:6 2
-1 w:6 кредито
25 w:8 0
25 w:8 0 p
2 w:9
-1 w:9  
-81 w:a
25 w:a 0
-2 w:a coin
-1 w:a fachada
-2 w:a folder
14 w:a foto
45 w:a la
-2 w:a letter
19 w:a look
-1 w:a lower
-1 w:a map
36 w:a partir
34 w:a phone
-2 w:a photo
-2 w:a piano
1 w:a seta
2 w:a slider
-1 w:a warmer
-1 w:a waterma
-60 w:about
-3 w:above
22 w:abra
-31 w:abre
29 w:abspiel
40 w:account
-28 w:across
-16 w:across the
-1 w:actual
1 w:add
1 w:add more
-59 w:after
-67 w:after the
1 w:after this
1 w:afterwa
-25 w:agua
42 w:al
-1 w:alargué
22 w:all
1 w:alle
3 w:alles
-2 w:alley
2 w:als
-57 w:am
-2 w:am mischpu
-21 w:amarill
-38 w:an
-12 w:an export
2 w:and
-2 w:and a
-20 w:and the
1 w:and you
2 w:angle
-2 w:animaci
-1 w:answer
3 w:anterio
1 w:antes de
-1 w:antes del
48 w:any
1 w:ao
-3 w:aperta
-1 w:applied
1 w:appliqu
2 w:après
2 w:are
2 w:are in
2 w:are listed
-3 w:are missing
-16 w:are ready
2 w:arraste
-2 w:arrastr el
104 w:arrow
1 w:arrow at
-34 w:as
-1 w:as mp4
1 w:as soon
-87 w:as the
-12 w:asked
89 w:assets
-46 w:at
-2 w:at dawn
2 w:at half
-2 w:atrás
-63 w:au
-1 w:au vert
-2 w:audio
-1 w:auf
-88 w:auf dem
-1 w:auf den
1 w:auf der
1 w:auf die
1 w:availab
1 w:avec
1 w:avec ctrl
-1 w:azul
36 w:back
-15 w:baixo
-11 w:baixo do
-2 w:balance
-2 w:balance is
1 w:bang
6 w:bar
1 w:bar to
51 w:barra
1 w:barra superio
50 w:barre
42 w:barre d'espac
30 w:be
-1 w:because
-1 w:bedienf
-2 w:before
-1 w:beginnt
-7 w:behind
-23 w:bell
1 w:best
141 w:between
16 w:bild
-2 w:blanco
3 w:blende
2 w:blocks
45 w:blue
3 w:blue arrow
-3 w:board
-1 w:bolero
-3 w:book
-33 w:both
-16 w:both version
1 w:bottom
1 w:bottom of
1 w:box
66 w:browser
42 w:button
2 w:button is
-11 w:by
2 w:by a
1 w:by hand
-45 w:by itself
12 w:by the
-3 w:caballe
-2 w:café
-2 w:cai
35 w:cambia
2 w:cambiar
2 w:cambiar el
18 w:camera
-1 w:can
1 w:can also
7 w:can be
1 w:can continu
-2 w:can downloa
-1 w:can export
1 w:caption
-4 w:card
2 w:carte
-2 w:cartoon
2 w:cela
1 w:celui
2 w:central
1 w:centre
-1 w:change the
-2 w:check
-66 w:check the
26 w:choose 1080p
-2 w:choose a
-1 w:choose the
1 w:chosen
-2 w:clear
2 w:clic
1 w:clic en
6 w:click
-1 w:clicks
-44 w:clip is
1 w:clip's
8 w:clipe
2 w:cliqué
2 w:cliqué sur
-2 w:close-u
1 w:code
-2 w:collaps
30 w:coloca
19 w:color
-47 w:com
3 w:come
-2 w:como
2 w:como ficou
-2 w:como você
1 w:compare
-3 w:complet
-79 w:con
17 w:con la
-1 w:con una
73 w:confirm
1 w:confirm the
2 w:confirm with
2 w:continu
2 w:control
49 w:cor
-74 w:corner
-37 w:corners
9 w:corta
-1 w:credit
-57 w:credits
2 w:credits are
-1 w:crowd
146 w:ctrl
35 w:ctrl z
1 w:cuando
-2 w:cuenta
14 w:curseur
-1 w:cursor
-14 w:cut
-4 w:cut to
42 w:d'espac
21 w:d'espac lance
-29 w:da
-2 w:da tela
2 w:damit
1 w:dann
159 w:dans
1 w:das
-2 w:date
-2 w:dawn
21 w:de
-20 w:de agua
11 w:de downloa
-1 w:de página
2 w:de reprodu
-3 w:de sa
-2 w:de uma
1 w:de validat
-21 w:del
-89 w:dem
2 w:den reiter
-2 w:depois
1 w:depuis
-66 w:der
-2 w:der regen
-2 w:der trailer
1 w:derecha
1 w:dernièr
52 w:des
1 w:des scènes
1 w:desde
1 w:desde la
1 w:deux
-6 w:die
-1 w:die möwen
1 w:die szenenl
93 w:direita
-1 w:dit
-46 w:diálogo
-2 w:dj
1 w:do
3 w:do título
1 w:does
-1 w:dois
1 w:don't
2 w:don't need
35 w:donde
37 w:donde quieras
-103 w:done
-85 w:door
38 w:dort
-1 w:dos
-1 w:dossier
1 w:down
22 w:downloa
1 w:downloa button
-2 w:downloa the
36 w:drag
-2 w:drag a
35 w:drag-an
-1 w:dragon
-72 w:drags
-2 w:drei
-2 w:droite
2 w:drop the
1 w:drop-do
-53 w:drops
14 w:du
-2 w:dura
-1 w:durch
-1 w:dá
-1 w:dá para
1 w:détail
3 w:dê
-29 w:each
-2 w:each window
2 w:efeito
12 w:effects
1 w:effets
18 w:egg
-2 w:eight
-38 w:ein
-90 w:eine
1 w:einen
-32 w:el
40 w:el orden
2 w:element
10 w:elige
2 w:elige mp4
70 w:em
2 w:em partilh
-2 w:empieza
11 w:en
63 w:en el
188 w:en la
1 w:end
-1 w:end credits
-77 w:enter
-1 w:enter a
-1 w:erschei
-1 w:erschei ein
34 w:erst
24 w:es
4 w:es auf
-1 w:es un
31 w:escolha
-1 w:est
1 w:estiver
-1 w:está
-1 w:está termina
10 w:et
-3 w:every
-1 w:everyth is
-2 w:exit
-1 w:explica
77 w:export
-10 w:export button
-1 w:export it
3 w:export menu
1 w:export the
43 w:exporta
3 w:f
-1 w:fachada
-1 w:fachada da
-32 w:fala
6 w:falls
1 w:faster
-105 w:fenster
-3 w:fenêtre
-3 w:fenêtre de
-9 w:fertig
2 w:ficam
2 w:ficheir
1 w:fichier
2 w:ficou
68 w:field
-2 w:file
1 w:fill
-1 w:film
-1 w:final
-2 w:find
-25 w:find the
-51 w:finishe
-1 w:firefig
-34 w:firefli
-13 w:firewor
-1 w:first
-18 w:five
-2 w:five minutes
-46 w:flat
-17 w:flechas
-1 w:flicker
28 w:fois
-22 w:follows
-2 w:fondo
-2 w:font
-2 w:for
25 w:for a
-21 w:for the
20 w:for what
2 w:formats
83 w:foto
-61 w:four
-1 w:frau
-45 w:free
-2 w:free plan
1 w:friends
-36 w:from
-1 w:from a
-2 w:from the
16 w:full
1 w:für
-1 w:gap
-2 w:gap with
5 w:gaveta
11 w:gaveta de
1 w:gear
1 w:gear icon
2 w:gibt
2 w:give
2 w:give it
-24 w:gives
-1 w:glisse
-1 w:glisse sur
62 w:glisser
-2 w:glisser le
1 w:green
2 w:green tick
-27 w:guarda
-27 w:guarda el
-2 w:guardei
2 w:half
2 w:half speed
2 w:hall
1 w:hand
-1 w:handle
-10 w:harbour
-1 w:harp
-1 w:has a
3 w:has it
-2 w:hasta
-2 w:hasta la
16 w:have a
1 w:header
1 w:her
1 w:here
-2 w:hidden
-1 w:hinterg
1 w:holds
10 w:horizon
9 w:hover
9 w:hover over
-2 w:how to
-28 w:hört
-1 w:hört man
-71 w:i
-1 w:i can
-1 w:i recorde
-2 w:i'll
-2 w:i'll try
2 w:i've
105 w:icon
65 w:if
2 w:if that's
-2 w:ignitio
-3 w:ihre
39 w:il
2 w:im
-1 w:im hinterg
1 w:im inspekt
33 w:images
-59 w:in
-1 w:in 4k
16 w:in der
1 w:in die
-2 w:in nine
-25 w:in one
1 w:in setting
-2 w:in slow
93 w:in the
1 w:inspekt
-16 w:intervi
-23 w:into a
101 w:into the
-17 w:is
1 w:is availab
-2 w:is complet
-3 w:is done
-16 w:is finishe
-118 w:is ready
-1 w:is saved
2 w:is the
1 w:is visible
27 w:is waiting
11 w:ist
-9 w:ist fertig
105 w:it
-1 w:it has
-2 w:it into
9 w:it is
1 w:it should
-1 w:it takes
1 w:it with
-11 w:itself
1 w:izquier
-17 w:janela
-14 w:jetzt
2 w:judge
17 w:kann
31 w:keep
-4 w:key
-2 w:knight
-2 w:kommt
2 w:l'ancie
1 w:l'aperç
-34 w:l'enver
25 w:la
1 w:la barra
29 w:la barre
1 w:la derecha
1 w:la dernièr
-2 w:la droite
-3 w:la fenêtre
46 w:la lecture
10 w:la médiath
1 w:la nueva
1 w:la paleta
-1 w:la pantall
-3 w:la pista
-1 w:la porte
23 w:la página
-2 w:la radio
14 w:la souris
-2 w:la ventana
-1 w:la vidéo
-2 w:lade
67 w:lance
1 w:lance avec
3 w:lance la
-2 w:langsam
-1 w:languag
-15 w:las
1 w:late
2 w:laut
-2 w:le
1 w:le fichier
1 w:le mp4
-3 w:le panneau
-2 w:le pont
1 w:le volet
63 w:lecture
-1 w:leiser
2 w:leitor
2 w:length
2 w:les deux
-3 w:les vignes
-2 w:lesson
-4 w:letreir
-2 w:letter
1 w:liegen
-1 w:liegt
15 w:lienzo
-1 w:lies
1 w:like
3 w:listed
9 w:look
2 w:looks
2 w:looks best
-2 w:loop
-20 w:los
-1 w:low
-1 w:lower
-2 w:luz
1 w:lässt
1 w:lässt sich
-1 w:läuft
-1 w:mais
-32 w:man
-1 w:manteau
-48 w:mar
-48 w:mar por
-56 w:mb
-70 w:me
-11 w:me what
-2 w:medio
10 w:menu
-2 w:menu board
2 w:menu has
31 w:menu offers
-1 w:menu opens
-1 w:menü
-2 w:middle
-1 w:minute
-1 w:minutes
-2 w:mischpu
2 w:miss
-3 w:missing
-3 w:missing for
-1 w:mission
3 w:mit
16 w:mit der
-1 w:moderat
-42 w:monitor
-15 w:mood
1 w:more
-2 w:motion
20 w:mouse
2 w:mp
2 w:mp 4
25 w:mp4
1 w:music
-1 w:muted
49 w:my
10 w:médiath
-1 w:móvil
-1 w:möwen
85 w:na
2 w:na gaveta
-1 w:na segunda
3 w:na trilha
-2 w:nach
-2 w:nach oben
3 w:name
1 w:nebel
5 w:neben
5 w:neben dem
-2 w:neon
-7 w:neve
2 w:new
-2 w:nine
-1 w:nine seconds
-15 w:no
2 w:no leitor
-54 w:noch
33 w:normal
-18 w:nothing
1 w:notice
-113 w:now
1 w:nueva
-1 w:nueve
2 w:number
2 w:number into
-4 w:nur
-37 w:o
2 w:o ficheir
-2 w:o letreir
-2 w:oben
1 w:obtenir
1 w:obtenir le
-2 w:ocupa
-45 w:of
47 w:of credits
31 w:offers
-1 w:oil
12 w:ok
-56 w:on
5 w:on a
-44 w:on the
3 w:on this
-9 w:once
-1 w:once more
1 w:one
-1 w:onglet
1 w:onto
1 w:onto the
2 w:opacity
-3 w:open
-2 w:open a
-2 w:opening
-73 w:opens
1 w:opções
1 w:opções de
2 w:orange
41 w:orden
1 w:ordre
-11 w:os
-1 w:os dois
41 w:other
2 w:other formats
66 w:otro
1 w:otro color
-2 w:outside
-11 w:ouvir
-1 w:ouvre
-3 w:ouvre la
2 w:ouvrez
3 w:ouvrez la
2 w:own
25 w:p
62 w:page
-2 w:page of
84 w:paleta
5 w:panel
-2 w:panel of
-50 w:panels
-3 w:panneau
-1 w:pantall
-2 w:pantall del
1 w:par
33 w:para
2 w:para cambiar
-18 w:para ouvir
1 w:para ver
2 w:partilh
36 w:partir
-2 w:passe
-3 w:pausa
-2 w:pausa antes
2 w:pay
15 w:pdf
-9 w:pediu
-2 w:pencil
15 w:per
22 w:per drag-an
1 w:persona
1 w:persona centre
28 w:phone
-1 w:photo
-1 w:photogr
1 w:photos
-65 w:piano
2 w:pick
-3 w:picture book
-3 w:pill
-3 w:pista
1 w:place
2 w:plano
45 w:play
52 w:playhea
1 w:plays
1 w:please
1 w:please visit
-2 w:pont
-48 w:por
-15 w:por baixo
-1 w:porte
-3 w:poster
40 w:pour
-1 w:pour la
1 w:pour obtenir
3 w:pour voir
-1 w:prepare
-1 w:prepare a
-7 w:press
-19 w:press the
-2 w:pressed
-1 w:presses
1 w:preview
2 w:preview player
1 w:preview window
2 w:princip
8 w:puedes
1 w:puis
-22 w:pull
-25 w:pull the
59 w:página
1 w:página de
8 w:quadrad
93 w:que
-1 w:que el
37 w:quieras
-66 w:radio
29 w:rate
-139 w:ready
-81 w:ready to
28 w:rechts
2 w:recibos
-1 w:recorde
-1 w:recordi
-1 w:red
-2 w:reel
2 w:reflect
-2 w:regen
-7 w:regler
1 w:reiter
2 w:reiter klang
2 w:release
-2 w:renderi
-2 w:repeats
82 w:reprodu
6 w:rest
-1 w:restaur
-1 w:restaur menu
1 w:returns
-1 w:right
-1 w:ring
-2 w:roux
-11 w:runs
-3 w:sa
1 w:saturat
-2 w:save the
-1 w:saved
-2 w:say
-1 w:says
-1 w:says the
18 w:scene
1 w:scene 3
-1 w:scenes
-1 w:schnee
-2 w:screen
20 w:scrub
1 w:scènes
59 w:se
-1 w:se abre
1 w:se lance
-1 w:se ve
63 w:second
-2 w:seconde
-10 w:seconds
-1 w:segunda
17 w:segundo
71 w:segundo 14
2 w:sehen
1 w:seitenl
-3 w:sekunde
26 w:selecio
2 w:select
4 w:select the
3 w:senão
-7 w:serra
28 w:set
23 w:set the
1 w:seta
1 w:share button
-1 w:sharply
-120 w:she
1 w:shift
1 w:short
1 w:show
-1 w:show your
-2 w:shown
-1 w:shows
-3 w:shows a
-2 w:shows how
118 w:si
1 w:si te
3 w:sich
1 w:side
1 w:sidebar
81 w:sie
-1 w:silence
17 w:sinon
1 w:size
-2 w:skin
-2 w:skin tones
27 w:slider
-3 w:sliders
1 w:slow
-2 w:slow motion
36 w:small
10 w:so
-1 w:sobre
2 w:sobre a
-2 w:sobre fondo
-24 w:sobre la
-2 w:softly
-3 w:solo
-1 w:son
-1 w:son nueve
-2 w:sonar
2 w:song
1 w:soon
1 w:soon as
-1 w:sort
2 w:sound
18 w:sound is
13 w:souris
-1 w:sous
-1 w:sous le
1 w:space
1 w:speed
-1 w:stage
-1 w:stamps
-18 w:steht
2 w:stelle
102 w:step
-2 w:storm
-1 w:story
76 w:storybo
-1 w:storybo for
2 w:strg
-1 w:style
-3 w:subtitl
1 w:such
-2 w:suelta
-2 w:suelta el
1 w:superio
2 w:sur
1 w:sur appliqu
-1 w:swap
-3 w:swap the
1 w:szenenl
17 w:sélecti
-1 w:só
86 w:tab
40 w:take
1 w:take a
-2 w:take around
-1 w:takes
-19 w:tap
1 w:tap the
-6 w:taps
1 w:tarifse
3 w:taste
44 w:te
-1 w:teacher
-1 w:teacher clicks
2 w:team
-32 w:tela
-11 w:tell
-13 w:tell me
40 w:tempo
21 w:text
21 w:that
-1 w:that i
2 w:that the
2 w:that's
-43 w:the
-2 w:the alley
-14 w:the audio
1 w:the bar
53 w:the blue
1 w:the bottom
1 w:the caption
-1 w:the clip
1 w:the clip's
1 w:the code
1 w:the coin
-57 w:the corner
-19 w:the corners
2 w:the crowd
-2 w:the date
-7 w:the dial
4 w:the dialog
1 w:the downloa
1 w:the drop-do
43 w:the export
-1 w:the final
-1 w:the firefig
-13 w:the firewor
-1 w:the first
-2 w:the font
-1 w:the frame
-2 w:the free
-1 w:the gap
1 w:the gear
2 w:the green
-5 w:the harbour
-1 w:the harp
1 w:the header
19 w:the logo
1 w:the mouse
1 w:the music
2 w:the new
-1 w:the oil
15 w:the other
-1 w:the page
-2 w:the panel
1 w:the persona
-1 w:the picture
-2 w:the poster
-1 w:the red
6 w:the rest
-1 w:the restaur
1 w:the second
1 w:the share
7 w:the side
2 w:the sidebar
20 w:the speech
-2 w:the storm
-1 w:the teacher
2 w:the tempo
10 w:the text
-7 w:the third
1 w:the toolbar
1 w:the top
-1 w:the two
70 w:the video
2 w:the viewer
14 w:the wallet
13 w:the way
12 w:the white
-1 w:the wind
-1 w:the windmil
-54 w:the window
-1 w:the word
1 w:their
27 w:them
1 w:then export
-2 w:there are
-26 w:there is
11 w:they
1 w:they are
2 w:this
-6 w:three
10 w:three photos
-2 w:three seconds
-43 w:through
1 w:tick
9 w:timelin
2 w:tirador amarill
-1 w:tire
1 w:titel
-1 w:to
1 w:to add
-29 w:to change
-41 w:to downloa
3 w:to get
2 w:to judge
-2 w:to open
17 w:to see
1 w:to the
-2 w:toca
-1 w:todas
-1 w:todas as
2 w:tom
-2 w:tones
116 w:too
1 w:too late
36 w:too small
1 w:toolbar
8 w:top
1 w:top bar
3 w:toutes
3 w:toutes les
-2 w:tracks
-2 w:trailer
1 w:transit
-64 w:tres
3 w:trilha
2 w:trilha princip
1 w:trim
2 w:trim the
-1 w:try
-2 w:tráiler
-2 w:tráiler de
-1 w:tu
-1 w:turn
-1 w:twice
-29 w:two
1 w:two clips
3 w:type
3 w:type a
13 w:télécha
16 w:título
-5 w:um
-72 w:uma
1 w:un curseur
2 w:un plano
-16 w:un vaso
-62 w:una
67 w:under
-1 w:underne
-2 w:une
46 w:une fois
1 w:unless
1 w:unless you
-4 w:until
1 w:up
1 w:up there
1 w:upper
1 w:usage
-1 w:use
-1 w:use a
2 w:used
3 w:valer
1 w:validat
-16 w:vaso
-16 w:vaso de
2 w:veja
2 w:velocid
-2 w:ventana
40 w:ver
-1 w:verrez
-2 w:vers
-2 w:vers la
-29 w:version
-16 w:version are
-1 w:vert
3 w:via
3 w:via the
-2 w:video
-2 w:video is
-1 w:vidéo
2 w:viewer
-3 w:viewers
-3 w:vignes
53 w:vignett
1 w:visible
1 w:visit
1 w:visit the
-22 w:vista
-9 w:você pediu
2 w:voice
3 w:voice is
3 w:voir
1 w:volet
1 w:volet des
-13 w:vor
7 w:votre
1 w:vous
-1 w:vous verrez
2 w:wait
2 w:wait for
-2 w:waiting
-25 w:waiting for
63 w:wallet
-9 w:warmer
-25 w:watch
1 w:watch it
-2 w:watch the
-2 w:water
-1 w:waterma
20 w:way
6 w:wenn
-1 w:went
2 w:wer
-18 w:when
-1 w:when the
-1 w:when you
3 w:where
1 w:which
2 w:which looks
1 w:which you'll
-23 w:while
1 w:white
-1 w:whole film
1 w:wie
81 w:will
2 w:will be
-1 w:windmil
-101 w:window
-2 w:window in
-38 w:wings
-1 w:wird
-2 w:with
-1 w:with a
14 w:with the
-2 w:word
-17 w:would
-1 w:would take
3 w:wrong
-4 w:während
-2 w:ya
-2 w:ya está
31 w:yellow
2 w:you
-12 w:you asked
1 w:you don't
1 w:you like
2 w:you miss
-1 w:you press
94 w:you'll
1 w:you'll hear
1 w:you'll notice
-1 w:you're
-35 w:your
-15 w:your clip
2 w:your own
-1 w:your reel
2 w:your team
10 w:your three
-41 w:your video
22 w:z
1 w:zahlung
36 w:zieh
2 w:zip
68 w:zu
2 w:zu sehen
-3 w:zurzeit
-3 w:zurzeit kommt
69 w:à
-34 w:à l'enver
19 w:à la
2 w:à votre
1 w:öffne
2 w:öffne den
2 w:öffnen
3 w:öffnet
-88 w:über
-1 w:über den
-1 w:библиот
3 w:боковой
3 w:боковой панели
1 w:будет
3 w:букв
23 w:в
3 w:в медиате
1 w:в плеере
1 w:вас
1 w:видно
3 w:вкладка
1 w:вниз
-1 w:вы
1 w:голос
-1 w:голубь
-1 w:город
2 w:готово
-1 w:для
59 w:его
61 w:если
1 w:её
2 w:жмите
2 w:заголов
-1 w:загрузк
-2 w:закончи
-1 w:занимае
3 w:звук
-2 w:земли
-30 w:и
-2 w:из
-2 w:интервь
-1 w:к
-2 w:как
-2 w:как вы
-1 w:карте
-2 w:карту
-1 w:кнопка
-2 w:колокол
-3 w:конец
-2 w:кредиты
3 w:медиате
2 w:меню
4 w:меню файл
1 w:мешает
1 w:можно
-2 w:музыка
-76 w:на
3 w:на боковой
-1 w:на карте
-24 w:на экране
-127 w:над
41 w:не
2 w:новый
-1 w:о
-1 w:окно
4 w:он
1 w:она
1 w:остаток
14 w:открыв
-3 w:открыва
-1 w:открыва окно
1 w:панели
-2 w:папку
1 w:плеере
2 w:по
-2 w:под
-1 w:поздрав
-1 w:поздрав для
-2 w:показан
2 w:послуша
-2 w:при
-1 w:прямо
6 w:рендера
-1 w:ровно
11 w:ролик
1 w:рядом
-81 w:с
-2 w:себе
-1 w:секунд
3 w:скорост
-1 w:слышно
3 w:смело
3 w:смело жмите
-1 w:снята
24 w:сохрани
1 w:сохраня
-2 w:стала
-1 w:стрелка
4 w:сцену
2 w:таймлай
3 w:так
2 w:только
-2 w:тянет
-2 w:тянется
2 w:цвет
2 w:через
4 w:через меню
-2 w:что
20 w:чтобы
-2 w:щёлкает
2 w:щёлкнит
2 w:щёлкнит по
-24 w:экране
-38 w:экспорт
21 w:это
1 w:это видно
1 w:это можно
7 w:②
7 w:②  
1 w:あ
2 w:あ と
55 w:い
1 w:い た
1 w:い た だ
1 w:い て
2 w:い と
2 w:い と 感
-2 w:い ま
2 w:い 场
1 w:い 场 面
-2 w:い 声
11 w:お
51 w:か
24 w:か り
26 w:か り ま
-1 w:か れ
-2 w:から 「
-1 w:から 始
-1 w:から 始 ま
-27 w:が
-2 w:が 「
-2 w:が 见
5 w:き
3 w:き さ
3 w:き さ は
-1 w:き ま
-1 w:き ま す
2 w:ぎ
2 w:ぎ る
2 w:ください
3 w:け
3 w:け ま
3 w:け ま す
2 w:け ました
1 w:け れば
1 w:こ の
-2 w:こ ろ
66 w:さ
3 w:さ は
36 w:し
2 w:し た
2 w:し て
-1 w:し て い
2 w:し て ください
1 w:し ま
1 w:し ま す
2 w:じ
2 w:じ たら
-1 w:す
2 w:す ぎ
2 w:す ぎ る
2 w:す る
2 w:す る には
1 w:ず
-3 w:せ
-2 w:せ ん
2 w:た
1 w:た だ
2 w:た 动
2 w:た 动 画
19 w:たら
-1 w:だ け
1 w:だけです
-1 w:っ
1 w:つ か
16 w:て
-2 w:て い
-2 w:て い ま
2 w:て ください
58 w:で
-3 w:で 「
-77 w:で す
2 w:で 変更
3 w:できます
-1 w:と
-2 w:と こ
-2 w:と こ ろ
2 w:と す
2 w:と 感
2 w:と 感 じ
106 w:な
1 w:な い
1 w:な い 场
1 w:な け
1 w:な け れば
1 w:に ドラッグ
-3 w:に 変
-3 w:に 変 わ
1 w:には
2 w:の
2 w:の 「 书
2 w:の アイコン
2 w:の アイコン から
1 w:の クリップ
1 w:の クリップ を
1 w:の バ
1 w:の バ ー
-1 w:の 一
-1 w:の 场
-1 w:の 场 面
3 w:の 大
3 w:の 大 き
2 w:の 数 值
1 w:の 横
-1 w:の 空
-1 w:の 空 撮
1 w:の 端
1 w:の 端 を
-1 w:の 色
-1 w:の 色 は
108 w:は
2 w:は 「
2 w:は ハ
2 w:は 设
2 w:は 设 定
1 w:ぶ
2 w:へ
1 w:べ
-1 w:ま
-1 w:ま す
2 w:ま ず
-2 w:ま せ
-2 w:ま せ ん
1 w:ま だ
-1 w:ま り
-1 w:ま り ま
2 w:ました
3 w:む
-8 w:り ま
-7 w:り ま す
-2 w:り を
15 w:る
-2 w:る と
1 w:る には
-44 w:れ
1 w:れば
-2 w:ろ
-2 w:わ
-2 w:わ り
-3 w:わ り ま
90 w:を
1 w:を 下げ
2 w:を 付
2 w:を 付 け
1 w:を 先
1 w:を 先 头
1 w:を 変え
102 w:を 开
1 w:を 开 い
1 w:を 押す
1 w:を 选 ぶ
-1 w:ん
7 w:アイコン
2 w:アイコン から
2 w:ウ
1 w:ォ
1 w:ォ ン
1 w:ォ ン ト
1 w:カ
1 w:カ ラ
1 w:カ ラ ー
-1 w:カーソル
1 w:キ
1 w:キ ス
1 w:キ ス ト
1 w:クリップ
1 w:クリップ の
1 w:クリップ の 端
1 w:クリップ を
2 w:サ
1 w:サムネイル
1 w:サムネイル を
1 w:シーン 一覧
1 w:ジ
1 w:ジ ョ
1 w:ジ ョ ン
1 w:ス ト タブ
-3 w:タイトル
10 w:タブ
1 w:タブ で
2 w:ダ
1 w:テ
1 w:テ キ
1 w:テ キ ス
1 w:ト
1 w:ト タブ
1 w:ト タブ で
1 w:ドラッグ す
2 w:ドロップ
-1 w:ネ
2 w:ハ
1 w:バ
1 w:バ ー
1 w:バ ー ジ
-1 w:パネル
1 w:パネル で
-2 w:パネル の
-2 w:パネル の 数
1 w:フ
1 w:フ ォ
1 w:フ ォ ン
2 w:ファイル
2 w:ファイル メニュー
2 w:ファイル メニュー の
-14 w:ボタン
-11 w:ボタン を
-1 w:ボタン を 押す
2 w:ミ
1 w:メニュー
1 w:メニュー の
1 w:ラ
1 w:ラ ー
1 w:ラ ー パネル
2 w:ン
1 w:ン と
1 w:ン ト
1 w:ー
2 w:ー で
1 w:ー ジ
1 w:ー ジ ョ
1 w:ー パネル
-38 w:一
8 w:一 个
2 w:一 个  
18 w:一 共
35 w:一 共  
-1 w:一 圈
-1 w:一 块
1 w:一 张
-3 w:一 种
1 w:一 遍
1 w:一下
19 w:一覧
-85 w:三
-1 w:三 分
-62 w:上
-1 w:上 写着
2 w:上 去
-1 w:上 还
-1 w:上 还 没
-1 w:下
-1 w:下 移
1 w:下げ
49 w:下载
-1 w:不
-1 w:不 出
-2 w:不 要
2 w:不 要 な
-26 w:不 足
2 w:不 过
1 w:不 透
1 w:不 透 明
2 w:不满意
-1 w:与
-1 w:业
-64 w:两
22 w:个
2 w:个  
-2 w:个 片段
-2 w:个 镜头里
3 w:中央
-87 w:为
-2 w:为  
-2 w:为   6
-1 w:为 「
-2 w:之后
-1 w:乎
-2 w:也
-3 w:也 同
-3 w:也 同 步
-2 w:也 跟
2 w:书
2 w:书 体
-1 w:书 店
-162 w:了
1 w:了 多
1 w:了 多 少
2 w:了 就
-1 w:了 很
1 w:二
-1 w:二 个
-2 w:二 个 镜头里
2 w:云
-2 w:五
-2 w:五 个
-1 w:五 张
-3 w:产
-3 w:产 品
-77 w:人
-1 w:什
-1 w:什 么
-25 w:今
-2 w:从 侧边栏
-2 w:从 右
1 w:从 头
-1 w:他
-2 w:他 把
2 w:付 け
2 w:付 け ました
1 w:任 意
1 w:任 意 一
-1 w:会
-1 w:会 发
-1 w:会 发 现
-2 w:位
1 w:位 置
2 w:体
2 w:余
7 w:余 的
-1 w:作
-11 w:你
-1 w:你 会
-1 w:你 会 发
-1 w:侍
7 w:侧边栏
-1 w:保存
2 w:值
-17 w:停在
1 w:像 の
90 w:先
1 w:先 头 に
2 w:先 点
2 w:先 点 “
-68 w:光
-2 w:光 落
-2 w:光 落 在
-1 w:光标
25 w:入
4 w:全
3 w:全 文
2 w:全 部
-1 w:公
2 w:共
27 w:共  
29 w:共   1
-1 w:内
-1 w:内 的
1 w:再
-2 w:写
-1 w:写着
-1 w:冰
-1 w:冰 箱
2 w:准
-1 w:几
-1 w:几 乎
-129 w:出
-1 w:出 现 在
13 w:分
1 w:分 か
2 w:分 辨
2 w:分 辨 率
-1 w:分钟
3 w:切
2 w:切 成
-1 w:切换
43 w:列
69 w:列 在
-3 w:列表
1 w:删
1 w:删 除
-29 w:到
-1 w:到 的
-3 w:前
5 w:前 の
1 w:前 の バ
-2 w:前 排
-2 w:前 排 队
-2 w:剖
-38 w:剩
1 w:动
2 w:动 き
-1 w:动 作
-14 w:动 画
2 w:动 画 は
-11 w:动 画 放在
-1 w:北
3 w:区
-2 w:卡
-2 w:卡片
1 w:印
-2 w:历
1 w:反 了
-2 w:发
-1 w:发 现
-2 w:变
-1 w:口
2 w:口 号
-60 w:只
-2 w:叫
49 w:可
1 w:可 播放
1 w:可 用
2 w:可 逐
2 w:可 逐 一
48 w:可以
-15 w:台
-1 w:右
-23 w:右下角
43 w:右侧
-1 w:叶
2 w:号
1 w:合
2 w:合 は
-2 w:同
-3 w:同 步
-2 w:同意
-2 w:同意 吗
1 w:名
1 w:名 の
-2 w:后
-1 w:后 用
1 w:向 反
1 w:向 反 了
1 w:向右
-8 w:吗
32 w:吧
-44 w:听
-2 w:告
-15 w:员
-3 w:咔
-2 w:品
-1 w:四 分钟
-47 w:回
2 w:回 声
-2 w:团
-1 w:围
1 w:图
2 w:图 案
-6 w:图标
-1 w:圈
111 w:在
6 w:在  
86 w:在 “
2 w:在 “ 混
2 w:在 右上角
-2 w:在 地
-2 w:在 地 上
1 w:在 屏幕
2 w:在 播放器
-2 w:在 第 二
2 w:在 素材
2 w:在 音
2 w:在 项
2 w:在 项 目
-1 w:地
-2 w:地 上
2 w:场 合
2 w:场 合 は
1 w:场 面 が
-1 w:场 面 に
27 w:场景列表
25 w:块
-2 w:型
-1 w:墨
-2 w:壁
-23 w:声
1 w:声 が
1 w:声 的
1 w:备
-3 w:変
-3 w:変 わ
-3 w:変 わ り
-1 w:変え
-1 w:変え て
2 w:変更
6 w:多
7 w:多 余
7 w:多 余 的
1 w:多 少
3 w:夜
34 w:夜 市
3 w:大 き
3 w:大 き さ
1 w:大 小
2 w:大 小 在
-2 w:大 提
-2 w:大 提 琴
-1 w:大 约
-1 w:大 约 需要
-33 w:天
59 w:太
2 w:太 响
2 w:太 快
-2 w:头
1 w:头 に
-1 w:头 の
1 w:头像 → “
-1 w:奏
-1 w:奔
-1 w:奔 跑
-1 w:女
-2 w:女 声
-1 w:女孩
-1 w:好
1 w:好 了
-2 w:如果
-3 w:如果 想
-3 w:如果 想 换
-1 w:始 ま
-1 w:始 ま り
73 w:嫌
-18 w:子
-46 w:字
-2 w:字 が
-3 w:字 で
1 w:字 の
19 w:字幕
2 w:字幕 の
2 w:存放在
121 w:它
2 w:完
2 w:完 成
2 w:完 成 し
-74 w:完成
1 w:定
-1 w:客
-1 w:室
-1 w:寸
14 w:对
2 w:对 应
71 w:对调
2 w:导出
-24 w:小
-1 w:小 到
2 w:小 在
2 w:小 在 “
-2 w:少 年
188 w:就
10 w:就 把
3 w:就 按
2 w:就 点击
-1 w:就 绪
-2 w:就会
61 w:就能
3 w:就能 找到
-1 w:尺
-1 w:尺 寸
-2 w:尽
-2 w:尾
-34 w:屏幕
-2 w:屏幕 弹出
-2 w:屏幕 弹出 “
1 w:展开
4 w:展开 “
2 w:履歴
2 w:左
-1 w:左上
13 w:左侧
1 w:左侧 栏
1 w:左边
-2 w:差
-1 w:差 别
-154 w:已
-1 w:已 就
-1 w:已 就 绪
3 w:已 放
-1 w:已 经
-2 w:币
-2 w:币 投
4 w:市
30 w:市 的
32 w:市 的 灯
2 w:常
1 w:幅
1 w:幕
-2 w:年
-2 w:年 轻
-2 w:广
-2 w:广 告
2 w:序
2 w:库里
1 w:应
-14 w:店
-1 w:店 招
-1 w:店 招 牌
45 w:度
3 w:开
1 w:开 い
1 w:开 い て
1 w:开 始
78 w:式
-21 w:张
1 w:张 照
1 w:张 照 片
-7 w:弹出
-30 w:弹出 “
-1 w:强
-18 w:归
1 w:彩
-2 w:往左
-14 w:很
59 w:得
-1 w:微
-2 w:心
1 w:快
2 w:悔
-85 w:您
-1 w:您 的
-2 w:您 的 积分
2 w:您 要
-1 w:悬停
-1 w:悬停 在
-1 w:情 绪
1 w:想
3 w:想 了
-3 w:想 换
-3 w:想 换 一
1 w:想 看
1 w:想 要
1 w:意
1 w:意 一
1 w:感
2 w:感 じ
2 w:感 じ たら
1 w:慢
-2 w:慢 动
-2 w:慢 动 作
1 w:成
2 w:成 し
1 w:戳
1 w:戳 “
1 w:戳 “ 下载
-18 w:户
-77 w:手
2 w:打开 场景列表
3 w:打开 就能
3 w:找到
129 w:把
4 w:把 多
4 w:把 多 余
-2 w:把 行
-2 w:把 行 李
-2 w:投
1 w:押し
1 w:押す
3 w:抽屉
3 w:抽屉 里
2 w:拉
4 w:拉 开
1 w:拍
31 w:拖
2 w:拖 一
-2 w:拖 出
-2 w:拖 过
-1 w:拖动
-1 w:拖动 分
-1 w:拖动 滑块
-1 w:招
-1 w:招 牌
1 w:指
1 w:指 で
6 w:按
2 w:按 “
-20 w:按下
-1 w:挑
-3 w:换
-3 w:换 一
-3 w:换 一 种
-36 w:换成
-3 w:换成 了
2 w:授
-35 w:掉
-2 w:掉 在
-2 w:掉 在 地
-4 w:排
-3 w:排 好
-1 w:排 队
1 w:接
-64 w:推
-11 w:提
-2 w:提 琴
-1 w:摇
-1 w:摇 头
-3 w:撤销
-1 w:撮 は
1 w:收
-1 w:收 尾
3 w:收 费
-1 w:改
-2 w:改 为
-2 w:改 为  
-34 w:改成
54 w:放
-62 w:放在
-10 w:放在 右下角
1 w:效
1 w:效 抽屉
1 w:效 果
-1 w:教
-1 w:数
2 w:数 值
-2 w:数 字
-1 w:整 整
2 w:文
-1 w:文 字
-3 w:文 字 で
1 w:文 字 の
2 w:文件
-1 w:料
17 w:新
1 w:新 的
22 w:方
1 w:方 向
1 w:方 向 反
4 w:方案
-2 w:旁
1 w:旋钮
-29 w:日
-1 w:时
-25 w:明
1 w:明 度
2 w:明细
-5 w:星
-2 w:星 光
-2 w:星 光 落
-83 w:是
2 w:是 反
2 w:是 正
2 w:是 正 常
-1 w:是 空
-2 w:显示
-2 w:景
-1 w:暗
2 w:曲
2 w:曲 目
1 w:曲线
11 w:更
3 w:更 多
-90 w:最
-34 w:最 后
2 w:最下
1 w:最下 面
-1 w:月
-47 w:有
1 w:有 一
2 w:有 一 个
-2 w:望
3 w:期
-1 w:机
-1 w:机 图标
-1 w:机器人
2 w:权
-1 w:李
-1 w:李 箱
-2 w:李 箱 拖
-1 w:束
1 w:条
-2 w:松手
-52 w:板
-1 w:极
1 w:果
-1 w:架
1 w:查看
1 w:标
51 w:栏
1 w:栏 で
-1 w:格
1 w:格 式
2 w:案
3 w:档
-29 w:梯
-1 w:梯 的
-1 w:棚
-2 w:楼
-2 w:楼 梯
-2 w:模
-2 w:模 型
1 w:横
1 w:横 の
1 w:横 幅
-2 w:款
2 w:正
2 w:正 常
15 w:步
-1 w:步 声
2 w:每
11 w:每 一
2 w:比 べ
-2 w:毛
-1 w:气
-141 w:水
1 w:水 印
-4 w:水 墨
-1 w:水 珠
-8 w:没
-7 w:没 有
-1 w:没 用
2 w:没 问
2 w:没 问 题
-2 w:油
-2 w:渡
-3 w:湖
-3 w:湖 面
-1 w:滑块
2 w:滑鼠
-2 w:滚
-1 w:满
-1 w:滴 落
-2 w:演
-2 w:演 示
-2 w:演 示 片
-49 w:火
-2 w:火 焰
-2 w:火 车
-72 w:灯
-2 w:炉
-16 w:点
46 w:点 “
3 w:点 它
-2 w:点 点
3 w:点击
-1 w:点击 “
-1 w:点击 “ 新
2 w:点击 导出
2 w:点开
-2 w:焰
8 w:然
-1 w:然 后
1 w:照
1 w:照 片
-69 w:片
-1 w:片 中 的
1 w:片 名
-2 w:片 里
1 w:片尾 的
-88 w:片段
-1 w:片段 都
-1 w:片段 都 留
1 w:版
3 w:版 は
-1 w:版 本
2 w:牌
-35 w:物
1 w:特 效
1 w:特 效 抽屉
-1 w:特写
2 w:率
-83 w:现
-63 w:现 在
1 w:玻
1 w:玻 璃
-1 w:珠
-70 w:琴
1 w:璃
-88 w:生成
-98 w:用
-22 w:用 户
-2 w:用 的
-2 w:田
-2 w:由
-1 w:电
-2 w:画
2 w:画 は
1 w:画 像
1 w:画 像 の
-11 w:画 放在
1 w:画 质
41 w:画布
1 w:画布 上
-39 w:画面
2 w:画面下
2 w:画面下 の
-1 w:留
1 w:留 着
-1 w:留 著
1 w:番
-36 w:白
-1 w:白 鹭
-70 w:的
1 w:的  
2 w:的 “
2 w:的 上
-17 w:的 动
-12 w:的 动 画
1 w:的 大
3 w:的 文
2 w:的 水
2 w:的 水 印
1 w:的 灯
-34 w:的 片段
-1 w:的 片段 都
-1 w:的 版
-1 w:的 版 本
2 w:的 画面
-2 w:的 积分
1 w:的 粗
2 w:的 结尾
3 w:的 节
-1 w:的 节 奏
1 w:的 顺
1 w:的 顺 序
76 w:的话
56 w:目
-3 w:目 前
12 w:直接
-64 w:相
-1 w:相 机
38 w:看
2 w:看 得
3 w:看 起
3 w:看 起 来
1 w:看到
2 w:看看
-1 w:真
-51 w:着
-1 w:瞬
-1 w:矢印
-2 w:硬
-2 w:硬 币
-2 w:硬 币 投
1 w:确认
3 w:碎
-2 w:示
-2 w:示 片
-2 w:种
-11 w:秒
-32 w:积分
-3 w:积分 不
-25 w:积分 不 足
2 w:移到
-1 w:移动
-2 w:程
-36 w:空
-1 w:空 撮
-1 w:空 撮 は
2 w:窗口
1 w:端
1 w:端 を
-1 w:竹
-1 w:竹 叶
-1 w:笑
25 w:第
1 w:第 二
-1 w:第 二 个
1 w:第 四
3 w:第三
3 w:第三 步
-3 w:筆
-3 w:筆 文
-3 w:筆 文 字
-1 w:箭头
-54 w:箱
-2 w:箱 拖
-1 w:粉
1 w:粗
2 w:素材
1 w:素材 页
1 w:紫
2 w:紫 色
-74 w:红
-3 w:红 色
-1 w:约
-1 w:约 需要
1 w:线 的
3 w:组
1 w:细
-1 w:经
1 w:结尾
39 w:继
39 w:继 续
-2 w:绪
28 w:续
-2 w:缓 缓
3 w:编辑
2 w:缩图
53 w:置
-1 w:羽
-2 w:翻
-1 w:翻 过
-2 w:翻 页
5 w:联
3 w:聞
24 w:能
-1 w:脚 步 声
-1 w:臂
1 w:自
1 w:自 动
-1 w:自己
31 w:色
2 w:色 が
-1 w:色 は
1 w:节
1 w:节 奏
-47 w:花
122 w:若
-1 w:茶
-1 w:草
-2 w:莓
-2 w:菜
-5 w:菜单
-9 w:落
2 w:落 と
2 w:落 と す
-3 w:落 在
-1 w:蒸
-34 w:蓋
1 w:虚
-1 w:蚵
-2 w:蜂
-1 w:蝶
1 w:螢
1 w:螢 幕
-74 w:行
-1 w:行 李
-1 w:行 李 箱
-2 w:衣
-2 w:表示
39 w:要
2 w:要 な
1 w:要 是
25 w:见
-2 w:见 せ
-2 w:观
-3 w:视频
-13 w:视频 已
-2 w:视频 已 就
-1 w:视频 已 经
-2 w:角
7 w:认
2 w:讯
1 w:设
1 w:设 定
10 w:设置
2 w:证
-1 w:语
-88 w:说
50 w:请
4 w:请 展开
4 w:请 展开 “
-2 w:课
-2 w:谁
1 w:调
1 w:调整
-1 w:调节
-1 w:账
1 w:质
-1 w:贴
1 w:费
-20 w:走
-20 w:走 到
-7 w:起
3 w:起 来
-3 w:足
-1 w:跑
-3 w:跟
-1 w:跟 著
-1 w:踢
-1 w:踢 了
-2 w:車
-4 w:车
-2 w:车 从
-2 w:车 的
2 w:轨 上
-1 w:轨道
-2 w:轮
-1 w:轻
-19 w:轻点
2 w:辨
2 w:辨 率
-1 w:边
-3 w:过
-2 w:还
-1 w:还 剩
1 w:还 嫌
-1 w:还 是
-1 w:还 没
-1 w:还 没 有
1 w:还 留
-17 w:这
-10 w:这 次
-2 w:这 首
2 w:进
-2 w:进度条
-2 w:进度条 走
-16 w:进度条 走 到
-3 w:远
126 w:选
1 w:选  
1 w:选   mp
1 w:选 ぶ
5 w:选中
1 w:选中 后
4 w:选择
-1 w:透
-1 w:透 明
1 w:透 明 度
1 w:逐 一
15 w:速
2 w:速度
-1 w:造
-1 w:造 型
1 w:遍
2 w:那
1 w:那 条
2 w:部
2 w:部 分
-1 w:都 留
-1 w:都 留 著
-1 w:都在
-1 w:配音
213 w:里
16 w:里 一
1 w:里 还
-73 w:里的
-39 w:重
-2 w:金
-2 w:金 鱼
-1 w:钟
-2 w:钟 声
7 w:链接
10 w:镜
2 w:镜头 三
-2 w:镜头 跟
-2 w:镜头里
1 w:长 さ
1 w:长 さ を
-1 w:长 的
1 w:长按
-2 w:門
-73 w:门
-1 w:闪
2 w:问
43 w:问 题
2 w:问 题 就
-2 w:队
1 w:除
-3 w:随
-3 w:随 后
-3 w:随时
-1 w:集
-92 w:雨
-21 w:雪
-2 w:雾
-1 w:需要
-1 w:面
1 w:面 が
-1 w:面 に
-2 w:面 上
41 w:音
1 w:音 声
2 w:音 讯
1 w:音 轨
13 w:音 频
-11 w:音乐
10 w:音效
33 w:页
-1 w:顶
2 w:项
2 w:项 目
36 w:顺
2 w:顺 序
6 w:顺 番
1 w:预览窗口
9 w:频
6 w:题
2 w:题 就
3 w:题 就 按
22 w:颜
22 w:颜 色
-1 w:風
-3 w:风
-3 w:风 格
-5 w:飞
-2 w:首
-1 w:駅
-2 w:驶
-2 w:驶 过
-1 w:骑
-1 w:骑 手
-1 w:鱼
-2 w:鸟
-1 w:鹭
`;
