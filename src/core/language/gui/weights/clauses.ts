/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
3 after
-22 after:false
146 after:ordered
-63 after:plain
31 after:true
-69 b:^>?
40 b:^>account
2 b:^>adjust
-123 b:^>being
-19 b:^>button
93 b:^>buy
-26 b:^>can
15 b:^>drag
22 b:^>export
-76 b:^>film
-164 b:^>i
41 b:^>if
35 b:^>key
92 b:^>name
-8 b:^>offer
11 b:^>open
3 b:^>panel
-32 b:^>place
78 b:^>player
28 b:^>press
-32 b:^>screen
19 b:^>see
-18 b:^>store
-19 b:^>you
-1 b:account>adjust
-2 b:account>i
-45 b:account>if
87 b:account>open
1 b:account>panel
1 b:account>place
60 b:account>screen
1 b:account>see
-2 b:adjust>being
2 b:adjust>confirm
1 b:adjust>control
13 b:adjust>drag
-54 b:adjust>film
-1 b:adjust>if
1 b:adjust>material
39 b:adjust>name
-2 b:adjust>offer
1 b:adjust>open
-1 b:adjust>place
-3 b:being>confirm
-16 b:being>drag
-93 b:being>press
1 b:being>see
1 b:being>you
1 b:button>being
113 b:button>button
-3 b:button>drag
16 b:button>if
-2 b:button>panel
57 b:button>place
-61 b:button>press
35 b:button>see
-2 b:button>store
33 b:button>you
-1 b:can>account
-1 b:can>being
20 b:can>confirm
14 b:can>drag
2 b:can>export
-5 b:can>offer
7 b:can>open
1 b:can>place
-1 b:can>press
1 b:can>quoted
1 b:can>see
2 b:can>undo
1 b:confirm>button
-2 b:confirm>can
5 b:confirm>panel
-1 b:control>being
53 b:control>can
13 b:control>drag
2 b:control>material
95 b:control>name
98 b:control>place
73 b:control>quoted
-1 b:control>screen
1 b:control>see
47 b:drag>adjust
48 b:drag>drag
-1 b:drag>export
18 b:drag>film
-69 b:drag>if
54 b:drag>material
1 b:drag>name
2 b:drag>open
-2 b:drag>panel
1 b:drag>press
-3 b:export>account
1 b:export>button
83 b:export>export
-1 b:export>film
-1 b:export>i
3 b:export>name
-2 b:export>see
1 b:film>adjust
35 b:film>can
-1 b:film>control
-15 b:film>drag
1 b:film>export
-94 b:film>film
11 b:film>if
-2 b:film>key
56 b:film>material
-36 b:film>name
65 b:film>panel
2 b:film>player
-161 b:film>quoted
1 b:film>screen
-1 b:film>see
-2 b:i>button
1 b:i>i
2 b:i>name
-48 b:i>offer
57 b:if>adjust
14 b:if>being
-2 b:if>button
2 b:if>can
52 b:if>confirm
-1 b:if>control
74 b:if>drag
3 b:if>export
2 b:if>i
53 b:if>if
69 b:if>key
-2 b:if>material
65 b:if>name
120 b:if>offer
-1 b:if>open
-80 b:if>panel
-86 b:if>place
-2 b:if>player
25 b:if>press
-91 b:if>quoted
1 b:if>screen
93 b:if>see
24 b:if>store
49 b:if>you
-2 b:key>key
-2 b:key>material
94 b:key>name
1 b:key>player
2 b:key>see
-1 b:material>adjust
-2 b:material>control
1 b:material>drag
3 b:material>export
-2 b:material>film
45 b:material>if
1 b:material>material
3 b:material>name
-1 b:material>open
1 b:material>panel
-2 b:material>player
-2 b:material>see
1 b:material>you
79 b:name>button
-2 b:name>can
-30 b:name>confirm
194 b:name>control
-1 b:name>drag
2 b:name>export
1 b:name>film
-26 b:name>if
-70 b:name>name
-45 b:name>open
309 b:name>panel
1 b:name>place
-2 b:name>quoted
98 b:name>screen
-1 b:name>see
86 b:name>store
-1 b:name>you
-11 b:offer>i
-65 b:offer>if
4 b:offer>you
-2 b:open>account
-1 b:open>being
28 b:open>export
2 b:open>film
-24 b:open>if
109 b:open>name
25 b:open>open
-42 b:open>panel
1 b:open>place
87 b:open>player
60 b:open>quoted
1 b:open>see
2 b:open>store
13 b:panel>adjust
33 b:panel>can
109 b:panel>name
115 b:panel>panel
26 b:panel>place
-17 b:panel>quoted
42 b:panel>see
-1 b:panel>you
22 b:place>adjust
2 b:place>button
25 b:place>film
1 b:place>if
-21 b:place>name
2 b:place>panel
10 b:place>place
34 b:place>quoted
53 b:place>you
-2 b:player>film
1 b:player>if
29 b:player>material
-30 b:player>open
1 b:player>place
6 b:player>player
-19 b:player>quoted
82 b:player>see
-1 b:press>being
53 b:press>button
60 b:press>can
20 b:press>confirm
-1 b:press>control
39 b:press>export
29 b:press>film
-51 b:press>if
-2 b:press>key
-1 b:press>material
184 b:press>name
1 b:press>open
78 b:press>quoted
9 b:press>see
-2 b:quoted>button
1 b:quoted>if
146 b:quoted>panel
-2 b:quoted>place
158 b:quoted>press
37 b:quoted>quoted
50 b:quoted>store
2 b:screen>being
-2 b:screen>confirm
-1 b:screen>if
-75 b:screen>panel
6 b:screen>place
1 b:screen>press
1 b:see>being
25 b:see>film
95 b:see>name
1 b:see>open
-1 b:see>panel
-2 b:see>place
34 b:see>player
1 b:see>see
2 b:store>being
1 b:store>can
1 b:store>film
69 b:store>name
1 b:store>panel
45 b:store>quoted
79 b:store>store
2 b:undo>key
2 b:undo>name
-1 b:you>account
-1 b:you>adjust
53 b:you>confirm
36 b:you>drag
1 b:you>if
26 b:you>name
1 b:you>offer
46 b:you>open
1 b:you>place
2 b:you>player
-1 b:you>screen
2 b:you>see
3 b:you>store
29 b:you>you
-5 bias
49 c:account
-1 c:account+can
-2 c:account+export
-9 c:account+film
-24 c:account+if
113 c:account+open
46 c:account+panel
1 c:account+place
-1 c:account+player
131 c:account+screen
72 c:account+see
47 c:account+you
65 c:adjust
-1 c:adjust+being
54 c:adjust+can
2 c:adjust+confirm
1 c:adjust+control
54 c:adjust+drag
-84 c:adjust+i
83 c:adjust+if
-1 c:adjust+material
-53 c:adjust+offer
1 c:adjust+open
46 c:adjust+panel
79 c:adjust+place
1 c:adjust+undo
-26 c:being
-1 c:being+can
-2 c:being+confirm
-2 c:being+drag
21 c:being+export
-40 c:being+i
11 c:being+if
1 c:being+material
-23 c:being+player
20 c:being+press
2 c:being+screen
2 c:being+see
2 c:being+store
2 c:being+you
83 c:button
1 c:button+can
-2 c:button+control
-2 c:button+drag
14 c:button+export
120 c:button+film
-2 c:button+i
76 c:button+if
-2 c:button+panel
118 c:button+place
-1 c:button+press
63 c:button+screen
31 c:button+see
-18 c:button+store
78 c:button+you
157 c:buy
1 c:buy+if
153 c:can
39 c:can+confirm
133 c:can+control
154 c:can+drag
29 c:can+export
1 c:can+film
16 c:can+if
4 c:can+key
-3 c:can+offer
14 c:can+open
26 c:can+panel
106 c:can+player
149 c:can+press
93 c:can+screen
5 c:can+see
2 c:can+undo
80 c:confirm
-1 c:confirm+film
80 c:confirm+if
9 c:confirm+panel
1 c:confirm+place
44 c:confirm+press
-2 c:confirm+screen
55 c:confirm+you
135 c:control
1 c:control+drag
-2 c:control+i
38 c:control+if
1 c:control+material
100 c:control+place
-1 c:control+screen
1 c:control+see
66 c:drag
-1 c:drag+export
32 c:drag+film
-1 c:drag+i
89 c:drag+if
116 c:drag+material
2 c:drag+open
-75 c:drag+panel
-1 c:drag+place
53 c:drag+player
-2 c:drag+press
-32 c:drag+see
1 c:drag+store
169 c:drag+you
141 c:export
-37 c:export+film
-37 c:export+i
31 c:export+material
-1 c:export+offer
1 c:export+open
62 c:export+panel
-1 c:export+place
38 c:export+press
-21 c:export+see
-1 c:export+store
4 c:export+you
-71 c:film
-110 c:film+i
-2 c:film+key
-2 c:film+offer
1 c:film+open
103 c:film+panel
49 c:film+place
1 c:film+player
72 c:film+press
-1 c:film+screen
4 c:film+see
-41 c:film+you
-176 c:i
-34 c:i+if
-1 c:i+offer
-2 c:i+press
-1 c:if
52 c:if+key
-1 c:if+panel
24 c:if+player
87 c:if+press
-1 c:if+screen
39 c:if+see
1 c:if+store
27 c:if+you
111 c:key
-2 c:key+material
-26 c:key+open
4 c:key+panel
1 c:key+player
-3 c:key+press
2 c:key+see
2 c:key+undo
107 c:material
-1 c:material+offer
-1 c:material+open
83 c:material+panel
79 c:material+place
1 c:material+player
-1 c:material+press
2 c:material+store
-12 c:offer
2 c:offer+player
1 c:offer+see
5 c:open
65 c:open+panel
60 c:open+place
1 c:open+press
-1 c:open+screen
68 c:open+see
46 c:open+store
50 c:open+you
92 c:panel
28 c:panel+place
4 c:panel+player
-2 c:panel+press
-111 c:panel+screen
-1 c:panel+see
1 c:panel+store
96 c:panel+you
77 c:place
31 c:place+player
15 c:place+screen
-1 c:place+see
53 c:place+you
159 c:player
-17 c:player+screen
44 c:player+see
6 c:player+you
86 c:press
115 c:screen
-1 c:screen+see
-1 c:screen+store
-1 c:screen+you
62 c:see
-5 c:see+you
75 c:store
2 c:store+you
1 c:undo
1 c:undo+you
115 c:you
-164 digit
-177 f:0
-1 f:2
-3 f:3
-1 f:31
-1 f:4
-52 f:a
26 f:abra
-5 f:after
2 f:ali
-36 f:am
-45 f:an
2 f:and
-1 f:antes
3 f:arraste
-2 f:as
-1 f:au
-43 f:auf
-1 f:aus
-1 f:because
-9 f:before
-1 f:bei
-11 f:both
-10 f:by
1 f:cambia
1 f:change
-24 f:check
-2 f:cierra
2 f:clic
-2 f:clicand
24 f:click
33 f:clipe
29 f:coloca
-18 f:com
-82 f:con
1 f:contras
13 f:ctrl
2 f:cuando
-1 f:cut
2 f:dale
2 f:damit
1 f:dann
-73 f:das
-149 f:der
-123 f:die
34 f:donde
2 f:dort
-1 f:downloa
35 f:drag
31 f:drop
-20 f:dá
4 f:dê
-40 f:each
2 f:efeito
-117 f:el
1 f:ele
15 f:elige
2 f:em
-2 f:enquant
28 f:escolha
1 f:espera
6 f:et
-3 f:everyth
1 f:expand
1 f:export
3 f:exporta
-3 f:exports
6 f:falls
-26 f:find
-37 f:firefli
2 f:for
-2 f:grabé
14 f:have
2 f:here
3 f:hit
2 f:hover
-70 f:i
62 f:if
36 f:im
101 f:in
-66 f:it
-1 f:it's
2 f:its
-2 f:j'ai
1 f:just
-2 f:l'ardoi
-135 f:la
-121 f:le
1 f:left
-20 f:les
2 f:lleva
-2 f:mission
-2 f:music
48 f:na
-3 f:no
-1 f:not
-38 f:o
-42 f:on
-7 f:once
-1 f:open
-3 f:opening
-3 f:opens
2 f:ouvre
3 f:ouvrez
77 f:para
1 f:pay
1 f:pick
36 f:pour
-23 f:press
2 f:puis
-33 f:pull
88 f:que
-2 f:replace
1 f:s
-1 f:scene
2 f:schneid
61 f:se
25 f:selecio
-1 f:select
-2 f:selects
2 f:senão
93 f:set
-48 f:she
-1 f:shot
-2 f:should
123 f:si
15 f:sinon
2 f:so
-18 f:sobre
-1 f:son
3 f:space
84 f:step
16 f:sélecti
-17 f:tap
-1 f:tell
1 f:tempo
18 f:that
-152 f:the
1 f:they're
28 f:third
-2 f:this
-1 f:though
-106 f:through
126 f:to
-2 f:toca
1 f:trim
-2 f:two
1 f:type
-4 f:um
70 f:under
-2 f:unter
-7 f:until
1 f:via
3 f:wait
-22 f:waiting
3 f:was
2 f:wenn
-18 f:when
2 f:where
1 f:which
-23 f:while
-1 f:with
2 f:y
-114 f:you
4 f:you'll
-125 f:your
39 f:zieh
-2 f:zoom
1 f:à
2 f:écoutez
4 f:öffne
-1 f:über
34 f:в
1 f:выберит
61 f:если
1 f:есть
6 f:за
1 f:затем
-31 f:и
56 f:не
2 f:осталос
15 f:открыв
-1 f:панельн
-6 f:под
1 f:подтвер
-3 f:с
-2 f:снег
-1 f:сцена
1 f:там
-2 f:что
17 f:чтобы
-39 f:экспорт
2 f:это
5 f:②
2 f:こ
-3 f:す
14 f:ま
-1 f:エ
2 f:サムネイル
-1 f:下载
1 f:不
1 f:不满意
-2 f:两
-1 f:也
-1 f:二
-1 f:五
-1 f:今
3 f:从
2 f:以
-2 f:你
-1 f:保存
-1 f:停在
36 f:全
-1 f:其
17 f:再
1 f:切到
-2 f:切换
1 f:前
1 f:剩余
1 f:勾选
1 f:单击
-2 f:反
-1 f:可以
3 f:否
49 f:在
29 f:夜
-1 f:如果
1 f:字幕
1 f:完
-2 f:完成
-4 f:导
-29 f:屏幕
10 f:左
1 f:快
-13 f:您
105 f:想
3 f:我
1 f:或
32 f:打开
2 f:找到
155 f:把
3 f:拉
-1 f:按下
-2 f:按钮
39 f:接
-9 f:收
1 f:改
1 f:新
1 f:更
-2 f:最
1 f:有
-1 f:柜
1 f:查看
3 f:每
-1 f:没
-2 f:渡
1 f:点
1 f:点击
-2 f:生成
-2 f:白
4 f:第三
1 f:素材
-1 f:纪
-2 f:老板
2 f:背景
3 f:若
-1 f:蒸
-1 f:蜂
-1 f:视频
-3 f:让
-1 f:豆
-23 f:轻点
1 f:还
-2 f:这
-17 f:进度条
2 f:选择
22 f:那
-1 f:重
-2 f:镜头
-3 f:随时
-42 f:雨
-3 f:露
-1 f:面板
40 f:音
3 f:顺
1 f:预览
1 f:预览窗口
1 g:あと
1 g:あり
1 g:いて
11 g:いと
-2 g:いま
2 g:えた
-2 g:えて
21 g:から
26 g:かり
-3 g:が見
2 g:きは
38 g:くだ
14 g:くと
1 g:けま
1 g:けれ
2 g:この
-3 g:ころ
38 g:さい
-1 g:さを
-1 g:した
19 g:して
2 g:じた
-2 g:すか
-1 g:すだ
2 g:すと
2 g:する
-3 g:せん
-1 g:その
-1 g:それ
1 g:たい
-1 g:たの
23 g:たら
1 g:た動
38 g:ださ
-2 g:てい
2 g:てく
3 g:でき
-2 g:でし
-13 g:です
3 g:で変
1 g:とき
-3 g:とこ
1 g:とす
2 g:と感
-1 g:ない
1 g:なけ
-3 g:なり
15 g:にあ
-2 g:にし
2 g:にド
-1 g:に変
-1 g:ので
-1 g:のま
1 g:のア
2 g:のク
2 g:のバ
-3 g:の上
-2 g:の数
-2 g:の色
-1 g:の音
1 g:はハ
1 g:は画
50 g:ます
-3 g:ませ
-1 g:まま
-2 g:まり
2 g:も見
1 g:られ
-2 g:ら始
1 g:れば
1 g:れま
1 g:れ替
2 g:を先
17 g:を押
89 g:を開
5 g:アイ
5 g:イコ
2 g:イル
-2 g:エン
2 g:クリ
-3 g:クレ
2 g:グす
2 g:コン
2 g:サム
-3 g:ジッ
2 g:ジョ
1 g:スタ
14 g:タブ
-16 g:タン
2 g:ッグ
-1 g:ット
41 g:ップ
-1 g:トで
-2 g:ドク
2 g:ドラ
2 g:ネイ
-2 g:ネル
1 g:バー
-2 g:パネ
1 g:ビュ
1 g:フォ
1 g:ブの
2 g:プを
-16 g:ボタ
2 g:ムネ
1 g:ュー
1 g:ョン
2 g:ラッ
2 g:リッ
-3 g:ルの
2 g:ルを
-3 g:レジ
1 g:ンか
-90 g:ンを
-2 g:ンド
19 g:ーで
26 g:ージ
2 g:一下
20 g:一个
20 g:一共
-1 g:一帧
-3 g:一座
-3 g:一种
26 g:一覧
6 g:一遍
-2 g:三段
-1 g:上に
1 g:上去
2 g:上的
2 g:下の
-2 g:下快
1 g:下的
-9 g:下角
43 g:下载
1 g:下面
3 g:不会
2 g:不够
1 g:不满
-19 g:不足
1 g:不过
1 g:个向
-1 g:个片
1 g:中后
1 g:中心
-2 g:之后
-1 g:也可
-1 g:了很
2 g:二维
-1 g:二胡
-2 g:五个
-1 g:今回
2 g:以前
-2 g:以改
2 g:以直
-3 g:以看
3 g:会生
5 g:位置
1 g:体库
-2 g:余六
1 g:侧媒
4 g:侧边
-1 g:保存
-29 g:停在
1 g:像度
1 g:先点
2 g:先頭
-3 g:公式
-2 g:共三
-1 g:其余
1 g:再把
-2 g:写真
-1 g:写着
-2 g:准备
2 g:出页
-2 g:分に
-2 g:分不
2 g:分辨
1 g:切り
1 g:切到
-2 g:切換
68 g:列在
2 g:列表
2 g:则改
1 g:别忘
2 g:到手
-1 g:到最
-1 g:到的
1 g:到竖
4 g:前の
1 g:剩餘
2 g:动不
-2 g:动作
-43 g:动画
1 g:動画
1 g:勾选
-2 g:半分
2 g:单击
-3 g:卡片
-1 g:厨师
-2 g:反派
-3 g:发布
1 g:口号
60 g:可以
20 g:右上
-17 g:右下
35 g:右侧
-1 g:同步
1 g:向下
3 g:否则
-2 g:告里
1 g:員中
-3 g:單上
-1 g:回は
3 g:图层
-5 g:图标
1 g:图案
-3 g:在右
-2 g:在地
3 g:在媒
1 g:在屏
1 g:在左
-3 g:在监
2 g:在音
1 g:在项
-2 g:地上
1 g:场景
2 g:声が
-1 g:声を
-2 g:备好
-2 g:変え
-2 g:変わ
35 g:夜市
-2 g:大提
-1 g:头从
-11 g:头的
-1 g:如果
-2 g:始ま
1 g:媒体
3 g:媒體
-3 g:字が
18 g:字幕
2 g:存到
-1 g:孩把
-1 g:完成
-2 g:完毕
1 g:定し
-3 g:寫字
-3 g:寫著
24 g:导出
-4 g:导演
-1 g:就会
1 g:就可
14 g:就把
-1 g:就绪
58 g:就能
1 g:尾的
1 g:屉里
-31 g:屏幕
1 g:展开
1 g:左边
-1 g:已就
-2 g:已经
31 g:市的
-1 g:师的
1 g:幕下
-2 g:幕弹
-2 g:广告
2 g:序可
-2 g:序已
30 g:库里
2 g:度を
2 g:开场
3 g:开时
1 g:开预
-6 g:弹出
-1 g:後は
1 g:得到
-1 g:微笑
1 g:心看
1 g:忘了
-2 g:快门
-3 g:您可
-2 g:您的
-1 g:悬停
-2 g:想换
1 g:意了
2 g:感じ
-2 g:慢动
1 g:成し
-15 g:成了
-2 g:成手
1 g:或者
-3 g:扇窗
-3 g:手寫
2 g:手机
1 g:打开
5 g:找到
5 g:把多
1 g:押し
6 g:押す
2 g:抽屉
4 g:拉一
-2 g:拉到
3 g:拉开
4 g:拖一
-1 g:拖上
1 g:拖到
2 g:拖放
-1 g:拖着
-2 g:招牌
1 g:拿到
2 g:指で
-55 g:按下
-1 g:按钮
-3 g:换一
-38 g:换成
-2 g:掉在
2 g:接用
-1 g:提琴
15 g:播放
-1 g:收尾
2 g:改动
-36 g:改成
-1 g:改用
-2 g:放了
-42 g:放在
2 g:放的
-1 g:故事
-3 g:数字
1 g:文件
2 g:新人
1 g:新的
6 g:方案
-2 g:旁白
67 g:时间
-1 g:明显
1 g:是正
-1 g:显示
23 g:景列
1 g:曲目
1 g:曲线
2 g:更多
1 g:最下
-1 g:最後
-1 g:最高
1 g:會員
-1 g:有一
1 g:有个
1 g:材在
2 g:材都
-1 g:条走
-3 g:果想
3 g:查看
-1 g:标停
45 g:栏里
2 g:格式
-3 g:梯田
1 g:横幅
-2 g:次生
-2 g:次用
1 g:正常
-5 g:段都
12 g:每一
1 g:比例
1 g:気に
-4 g:水墨
-3 g:湯気
1 g:滑鼠
2 g:满意
-3 g:灯塔
-1 g:点全
1 g:点击
1 g:点它
-2 g:片段
-22 g:片的
1 g:版は
1 g:版和
-2 g:牌改
-28 g:现在
-82 g:生成
3 g:生效
-1 g:用到
-17 g:用户
-3 g:用掉
-1 g:用的
1 g:用顶
1 g:画は
45 g:画布
-17 g:画放
-1 g:留著
1 g:番を
-1 g:畫面
-2 g:白鹭
1 g:的上
2 g:的二
-18 g:的动
1 g:的字
2 g:的方
-2 g:的旁
23 g:的灯
-60 g:的片
-3 g:的积
-1 g:的笑
1 g:的箭
2 g:的粗
33 g:的话
-3 g:监视
-4 g:目前
5 g:直接
-2 g:看到
2 g:看得
1 g:看過
1 g:确认
-32 g:积分
1 g:移到
-3 g:移动
1 g:窗里
1 g:竖版
-2 g:竹叶
2 g:第三
1 g:第二
3 g:第四
64 g:素材
2 g:紫色
1 g:縮圖
1 g:线上
2 g:线的
38 g:继续
2 g:维码
2 g:编辑
-2 g:翻頁
-2 g:老闆
-2 g:聲音
1 g:背景
4 g:能在
-2 g:航拍
-2 g:色は
1 g:色的
1 g:若要
-1 g:茶の
-1 g:菜单
1 g:落と
-1 g:落在
1 g:蝉鸣
1 g:表在
-3 g:表示
1 g:要な
1 g:要换
-3 g:見せ
2 g:見ら
-4 g:视器
1 g:视图
1 g:览窗
1 g:解像
1 g:設定
-1 g:誰も
2 g:设置
-2 g:调整
-23 g:走到
-2 g:起飞
-2 g:輪の
-23 g:轻点
2 g:辨率
1 g:还嫌
-2 g:这一
-1 g:进度
-2 g:进来
-3 g:远处
1 g:退回
2 g:选中
2 g:选择
3 g:逐层
-3 g:這次
-2 g:速さ
2 g:速度
-3 g:選單
1 g:部分
1 g:部的
2 g:都列
-2 g:都在
-1 g:都留
3 g:都能
16 g:里一
3 g:里可
1 g:里拖
1 g:里点
-46 g:里的
-2 g:里说
-1 g:鈴の
7 g:链接
-10 g:镜头
10 g:间线
1 g:降噪
-3 g:随时
-2 g:雨里
1 g:面下
1 g:面右
1 g:面比
-1 g:音は
-5 g:音乐
2 g:音声
16 g:音效
-1 g:音楽
1 g:音訊
10 g:音频
2 g:順序
11 g:順番
2 g:頭に
1 g:页面
1 g:项目
-1 g:顺序
2 g:预览
-12 g:频已
20 g:颜色
1 g:额见
-3 g:风格
-2 g:飞的
1 g:餘點
-3 g:骑手
-1 g:高音
2 g:默认
1 g:點數
-1 g:鼓点
7 in:bullet
33 in:ordered
-26 in:plain
4 j:and
70 j:and>and
-1 j:and>close
1 j:and>colon
-5 j:and>comma
29 j:and>place
3 j:close
30 j:close>and
17 j:close>comma
-91 j:close>undefined
-18 j:colon
-71 j:colon>comma
1 j:comma
-82 j:comma>and
1 j:comma>close
-9 j:comma>colon
2 j:comma>comma
89 j:comma>place
-8 j:comma>undefined
96 j:comma>word
-1 j:open
-1 j:open>and
-6 j:open>close
58 j:open>comma
-2 j:open>place
24 j:open>strong
-2 j:open>undefined
-2 j:open>word
27 j:place
37 j:place>and
14 j:place>comma
-30 j:place>place
-16 j:place>strong
14 j:place>undefined
-23 j:start
-15 j:start>and
23 j:start>colon
-53 j:start>comma
14 j:start>place
4 j:start>word
42 j:strong
63 j:strong>comma
1 j:strong>place
45 j:strong>strong
-17 j:strong>undefined
-14 j:word
-2 j:word>close
-7 j:word>colon
-1 j:word>place
-17 j:word>strong
-3 j:word>word
22 l:0
-1 l:05
38 l:1080p
37 l:14
90 l:19
67 l:2
1 l:20
1 l:4
-9 l:45
-2 l:4k
1 l:9
1 l:a
3 l:ab
-2 l:abertur
1 l:abra
-19 l:agua
-12 l:amarill
115 l:and
2 l:angle
2 l:anterio
1 l:aplicar
1 l:apply
-1 l:appuie
17 l:are
-7 l:asked
2 l:assets
2 l:aus
2 l:avatar
1 l:bar
-1 l:bas
-2 l:before
-2 l:bell
-1 l:below
4 l:bibliot
2 l:bild
-2 l:breath
1 l:brillo
23 l:browser
23 l:camera
-1 l:card
-3 l:change
-3 l:chart
2 l:chosen
-1 l:chute
-3 l:cima
-1 l:clay
-1 l:clear
-2 l:clicand
3 l:clipe
1 l:clips
-2 l:complet
-2 l:confirm
1 l:continu
1 l:contras
-58 l:corner
-74 l:credits
-1 l:crédits
-1 l:curseur
-2 l:curve
-1 l:dawn
1 l:delete
-2 l:demo
1 l:derecha
2 l:details
-1 l:dial
15 l:direita
1 l:disponi
-48 l:diálogo
-104 l:done
-29 l:door
1 l:down
-1 l:drawing
-1 l:drop
1 l:du
2 l:earlier
2 l:efectos
2 l:effets
1 l:ein
-3 l:enter
1 l:esquerd
2 l:está
2 l:f
-2 l:faces
-1 l:fala
-22 l:fenster
-1 l:field
-3 l:file
1 l:fin
1 l:final
-90 l:finishe
-24 l:firefli
-40 l:flat
-25 l:follows
2 l:formats
2 l:forward
7 l:foto
1 l:gilt
23 l:glisser
-1 l:grand-m
-2 l:harbour
-1 l:here
13 l:horizon
-60 l:in
72 l:is
34 l:ist
76 l:it
16 l:izquier
-1 l:janela
-32 l:l'enver
2 l:l'édite
1 l:late
44 l:lecture
10 l:lienzo
1 l:listed
-2 l:lixeira
3 l:logo
51 l:look
-1 l:looks
-44 l:mb
-2 l:menü
2 l:miniatu
-1 l:monitor
-2 l:mostra
-2 l:motion
29 l:mouse
16 l:mp4
10 l:médiath
-13 l:neve
-3 l:new
-1 l:note
14 l:o
-1 l:oil
1 l:ok
29 l:one
1 l:opacity
-3 l:opening
1 l:or
27 l:orden
-16 l:ouvir
2 l:p
83 l:page
-2 l:panels
-5 l:pediu
-2 l:pendant
27 l:phone
-2 l:pier
-19 l:pista
-1 l:plano
46 l:player
7 l:playhea
-2 l:plays
2 l:point
1 l:preview
-1 l:primero
-1 l:project
2 l:projekt
10 l:quadrad
2 l:quedan
12 l:quieras
-3 l:radio
1 l:rate
-17 l:ready
1 l:recurso
-1 l:red
-1 l:reel
1 l:regula
79 l:reprodu
35 l:rest
2 l:saturat
-1 l:saved
2 l:scenes
2 l:scène
2 l:scènes
-1 l:seconds
-2 l:seen
1 l:sehen
25 l:selecio
-1 l:ship
-1 l:shoes
1 l:shorter
-1 l:shown
2 l:sidebar
-2 l:silence
-2 l:sliders
21 l:slow
35 l:small
1 l:softer
14 l:souris
2 l:space
-1 l:speed
-1 l:stage
-1 l:start
-1 l:storm
101 l:storybo
-2 l:studio
-2 l:style
2 l:superio
15 l:tab
-1 l:table
1 l:tempo
10 l:that
65 l:there
2 l:third
1 l:tiempo
1 l:timelin
2 l:titre
-2 l:tone
-2 l:top
-1 l:total
40 l:track
-1 l:twice
2 l:télécha
44 l:título
-1 l:underne
-1 l:valley
-3 l:versão
-1 l:vert
2 l:vertica
2 l:visible
-25 l:vor
67 l:way
-1 l:wheel
-1 l:wind
-17 l:window
17 l:you
-27 l:yours
1 l:z
-1 l:zieht
2 l:écoutez
2 l:вас
2 l:видно
1 l:вниз
2 l:готово
1 l:инструм
-2 l:карте
-1 l:меню
-1 l:окно
-2 l:просыпа
5 l:рендера
1 l:сверху
-1 l:секунд
11 l:сцену
23 l:く
1 l:ください
-1 l:しました
-71 l:す
-2 l:た
2 l:たら
1 l:て
-1 l:ので
37 l:は
-2 l:ますか
-1 l:め
1 l:られます
1 l:り
40 l:る
1 l:れば
-3 l:ん
-72 l:上
18 l:下载
-37 l:了
-1 l:位
-2 l:作
-1 l:前
1 l:去
-2 l:叶
52 l:后
-7 l:吗
34 l:吧
1 l:噪
2 l:场景列表
-3 l:塔
-68 l:声
1 l:处
-1 l:多
-59 l:头
-2 l:奏
-1 l:好
14 l:始
-3 l:字
1 l:它
-55 l:完成
71 l:对调
-1 l:尾
1 l:展开
-1 l:帧
1 l:幅
-1 l:式
3 l:找到
2 l:押す
-2 l:掉
-1 l:故事
-1 l:是
2 l:机
-1 l:来
3 l:查看
1 l:栏
-3 l:格
100 l:步
-1 l:段
-2 l:毕
-4 l:点
-2 l:特写
3 l:生效
-2 l:田
1 l:的
5 l:的话
2 l:码
-2 l:种
-26 l:积分
-1 l:移
-3 l:移动
-3 l:窗
1 l:箭头
-1 l:脸
3 l:色
-2 l:行
-2 l:说
-2 l:调整
-1 l:起
-39 l:足
2 l:转
-1 l:过
1 l:遍
-3 l:都在
1 l:里
5 l:链接
-1 l:镜
-2 l:门
3 l:集
14 l:面
2 l:面板
2 l:预览
92 length:1
11 length:2
-81 length:3
-188 length:4
-23 length:5
-10 length:6
156 link
5 n:account
36 n:adjust
-1 n:being
18 n:button
-1 n:buy
-50 n:can
55 n:confirm
33 n:drag
-38 n:edge
-18 n:export
107 n:film
25 n:i
-16 n:if
31 n:material
-28 n:offer
19 n:panel
2 n:place
1 n:player
18 n:press
7 n:screen
13 n:store
-3 n:you
-59 no concept
-63 no rule
49 o:account
-26 o:adjust
-18 o:being
6 o:button
37 o:buy
3 o:can
12 o:confirm
11 o:control
11 o:drag
-33 o:export
-2 o:film
37 o:if
13 o:key
2 o:material
-85 o:offer
52 o:open
23 o:panel
8 o:place
13 o:player
33 o:press
-75 o:screen
-3 o:see
-25 o:store
1 o:undo
-56 o:you
17 p:account
9 p:adjust
-13 p:being
30 p:button
8 p:can
-2 p:confirm
-73 p:control
-85 p:drag
-23 p:edge
43 p:film
29 p:i
-9 p:if
9 p:key
26 p:material
1 p:offer
-16 p:open
-64 p:panel
38 p:player
-88 p:press
-22 p:screen
5 p:see
3 p:store
22 p:you
106 path
40 q:account
59 q:adjust
-2 q:being
-1 q:buy
3 q:can
34 q:confirm
141 q:export
60 q:film
2 q:i
57 q:material
-82 q:offer
-4 q:open
2 q:panel
2 q:player
-145 q:press
10 q:see
33 q:store
-1 q:you
-124 question
76 quoted
172 rule
-58 rule beside
64 rule:adjust
-15 rule:drag
180 rule:look
39 rule:open
-24 rule:press
2 rule:statement
15 rule:tail
-37 s:account
33 s:adjust
-2 s:being
-22 s:button
-3 s:buy
14 s:can
-30 s:confirm
26 s:control
-23 s:drag
-11 s:export
-4 s:film
5 s:i
-7 s:if
-21 s:key
1 s:material
17 s:offer
-32 s:open
8 s:panel
4 s:place
-13 s:player
6 s:press
-60 s:screen
-1 s:see
-2 s:store
45 s:undo
-17 s:you
96 step and 00
-384 step and 01
-322 step and 10
137 step and 11
-44 step close 00
42 step close 01
-22 step close 10
-102 step close 11
147 step colon 00
-338 step colon 01
-266 step colon 10
96 step colon 11
92 step comma 00
-174 step comma 01
-217 step comma 10
80 step comma 11
9 step open 00
54 step open 01
-332 step open 10
-115 step open 11
28 step place 00
-414 step place 01
-382 step place 10
191 step place 11
52 step strong 00
-4 step strong 01
-241 step strong 10
45 step strong 11
113 step word 00
-467 step word 01
-320 step word 10
154 step word 11
1 v:de:confirm:en
-11 v:de:confirm:ig
-1 v:de:drag:ht
-1 v:de:export:de
2 v:de:export:re
58 v:de:open:en
-20 v:de:open:ht
3 v:de:open:ne
1 v:de:open:st
2 v:de:open:zt
1 v:de:press:ck
-1 v:en:adjust:al
15 v:en:adjust:ed
-74 v:en:adjust:er
28 v:en:adjust:et
-5 v:en:adjust:ge
-1 v:en:adjust:me
1 v:en:adjust:pe
1 v:en:adjust:se
-2 v:en:adjust:ts
1 v:en:buy:ay
1 v:en:confirm:ly
-3 v:en:confirm:ms
-100 v:en:confirm:ne
66 v:en:confirm:rm
-1 v:en:confirm:te
40 v:en:drag:ag
1 v:en:drag:ed
-92 v:en:drag:es
-1 v:en:drag:ft
-72 v:en:drag:gs
1 v:en:drag:im
-22 v:en:drag:ll
2 v:en:drag:op
-53 v:en:drag:ps
-21 v:en:drag:ut
-2 v:en:drag:ze
-1 v:en:export:ed
-2 v:en:export:le
-1 v:en:export:nd
1 v:en:export:re
10 v:en:export:rt
-1 v:en:export:ts
2 v:en:export:ve
1 v:en:open:ed
-2 v:en:open:en
-1 v:en:open:es
-2 v:en:open:ll
-3 v:en:open:nd
-71 v:en:open:ng
-79 v:en:open:ns
-17 v:en:press:ap
34 v:en:press:ck
-1 v:en:press:ct
10 v:en:press:er
-3 v:en:press:es
-1 v:en:press:ks
-9 v:en:press:ps
-1 v:en:press:se
-7 v:en:press:ss
1 v:en:see:ar
36 v:en:see:ay
-20 v:en:see:ch
-3 v:en:see:ck
1 v:en:see:ds
-2 v:en:see:ed
17 v:en:see:ee
-1 v:en:see:en
-2 v:en:see:ew
2 v:en:see:le
8 v:en:see:ok
-2 v:en:see:om
-1 v:en:see:or
13 v:en:see:ub
-1 v:en:see:wn
-1 v:en:see:ws
2 v:es:adjust:ia
1 v:es:adjust:la
66 v:es:confirm:ar
29 v:es:drag:ca
25 v:es:drag:do
-29 v:es:export:da
-2 v:es:open:ra
-34 v:es:open:re
-1 v:es:open:ve
-22 v:es:press:ca
2 v:es:press:le
2 v:es:see:ar
2 v:es:see:ir
-1 v:es:see:sa
1 v:fr:confirm:er
1 v:fr:drag:ez
103 v:fr:export:er
2 v:fr:open:ez
2 v:fr:open:se
2 v:fr:open:ve
1 v:fr:press:er
2 v:fr:press:ic
-1 v:fr:press:ie
2 v:fr:see:ir
-2 v:pt:drag:ta
5 v:pt:export:ar
2 v:pt:open:am
1 v:pt:open:ra
1 v:pt:open:re
1 v:pt:open:ão
-1 v:pt:press:ca
-2 v:pt:press:do
-4 v:pt:press:ta
1 v:pt:see:er
-28 v:pt:see:ta
52 v:ru:adjust:ся
-1 v:ru:adjust:че
2 v:ru:confirm:во
1 v:ru:confirm:те
1 v:ru:confirm:ть
1 v:ru:export:йл
5 v:ru:export:ра
-39 v:ru:export:рт
18 v:ru:export:ся
-1 v:ru:open:ет
36 v:ru:open:те
15 v:ru:open:ыв
-18 v:ru:press:ет
153 v:ru:press:те
-1 v:ru:see:ан
2 v:ru:see:но
1 v:ru:see:ть
73 w:0
1 w:0   处
1 w:0 .
-1 w:0 05
-1 w:0 10
91 w:0 19
-9 w:0 45
16 w:0 8
28 w:0 8 0
1 w:0 9
1 w:0 : 0
27 w:0 p
-1 w:05
37 w:1
28 w:1  
26 w:1 0
28 w:1 0 8
30 w:1 1
33 w:1 1  
-2 w:1 2
-1 w:1 2  
-1 w:1 2 积分
1 w:1 :
1 w:1 : 1
-1 w:10
37 w:1080p
1 w:112
6 w:14
90 w:19
-2 w:2
-5 w:2  
-1 w:2 1
-1 w:2 seconds
-1 w:2 积分
1 w:20
1 w:22
2 w:27
-1 w:28
-38 w:3
-1 w:30 seconds
-1 w:4
-1 w:4 s
-14 w:45
-13 w:48
-110 w:4k
-51 w:6
-1 w:6  
-1 w:6   点
-1 w:7
-1 w:7  
1 w:8
26 w:8 0
27 w:8 0 p
-2 w:9 credits
1 w:9 に
-87 w:a
33 w:a 0
-2 w:a bell
3 w:a bibliot
-1 w:a child
-2 w:a coin
-2 w:a drop
4 w:a foto
-2 w:a gloved
-2 w:a janela
39 w:a la
16 w:a look
43 w:a partir
2 w:a pasta
33 w:a phone
-2 w:a piano
-3 w:a player
1 w:a prévia
2 w:a reprodu
3 w:a seta
-2 w:a single
-2 w:a versão
3 w:ab
-2 w:abertur
-66 w:about
-12 w:above
26 w:abra
3 w:abra a
-24 w:abre
33 w:abspiel
50 w:account
-31 w:across
-21 w:across the
-80 w:after
-63 w:after the
-1 w:again
-23 w:agua
36 w:al
1 w:al play
-1 w:alargué
2 w:ali
19 w:all
-60 w:am
-26 w:amarill
-41 w:an
-7 w:an export
2 w:and
-2 w:and a
-11 w:and the
2 w:angle
-2 w:annonce
2 w:anterio
-1 w:antes da
9 w:antes de
-1 w:antes del
46 w:any
-4 w:aperta
-2 w:app
1 w:apply
-1 w:appuie
2 w:après
4 w:are
-2 w:are done
1 w:are in
-20 w:are ready
1 w:around
3 w:arraste
1 w:arraste a
1 w:arrastr
2 w:arrastr las
90 w:arrow
-48 w:as
2 w:as soon
-94 w:as the
1 w:as três
-7 w:asked
78 w:assets
-2 w:astrona
-50 w:at
-1 w:at dawn
-1 w:at half
3 w:at it
-74 w:au
-1 w:au vert
-1 w:audio
-1 w:auf
-88 w:auf dem
1 w:auf überneh
-1 w:aus dem
2 w:avatar
38 w:back
-1 w:badge
-15 w:baixo
-11 w:baixo do
1 w:baje
1 w:bang
2 w:bar
3 w:bar to
-2 w:barely
46 w:barra
-1 w:barra de
1 w:barra lateral
2 w:barra superio
48 w:barre
40 w:barre d'espac
-1 w:bas
28 w:be
-1 w:because
-3 w:before
-2 w:behind
-1 w:behind the
-21 w:bell
-1 w:below
142 w:between
3 w:bibliot
16 w:bild
-2 w:bisher
-2 w:blinks
46 w:blue
11 w:blue arrow
-9 w:board
-18 w:both
-21 w:both version
-1 w:bottom
-3 w:bottom to
-1 w:bouton rouge
-2 w:breath
-1 w:bride's
-1 w:bride's speech
1 w:brillo
2 w:bring
1 w:brings
1 w:brings the
63 w:browser
-1 w:bubbles
36 w:button
1 w:button is
-1 w:buttons
-10 w:by
-2 w:by a
1 w:by hand
-44 w:by itself
12 w:by the
-2 w:caballe
1 w:cabezal
-3 w:cadeira
-1 w:café
-1 w:calés
-1 w:calés sur
31 w:cambia
27 w:camera
8 w:can be
-1 w:can see
-1 w:candle
-2 w:canvas
-3 w:card
1 w:care
1 w:carpeta
-1 w:castle
2 w:celui
2 w:central
-1 w:change
-3 w:chart
-3 w:check
-54 w:check the
-2 w:child
-2 w:child presses
25 w:choose 1080p
-2 w:choose a
2 w:chosen
-1 w:chute
-2 w:cierra
-3 w:cima
-1 w:class
-1 w:clay
-1 w:clear
2 w:clic
2 w:clic droit
2 w:clic en
-2 w:clicand
2 w:click
1 w:click on
-1 w:clicks
-3 w:climbs
-43 w:clip is
10 w:clipe
1 w:clips
1 w:cliquer
1 w:cliquer sur
1 w:cliqué
1 w:cliqué sur
-2 w:closing
-2 w:closing credits
-1 w:coin
29 w:coloca
24 w:color
-61 w:com
2 w:come
-1 w:como você
2 w:compara
-3 w:complet
2 w:comprar
-85 w:con
-1 w:con ctrl
-1 w:con el
15 w:con la
-2 w:con un
-1 w:con una
88 w:confirm
1 w:confirm the
1 w:continu
1 w:contras
1 w:control
50 w:cor
-79 w:corner
-41 w:corners
11 w:corta
-51 w:credits
2 w:credits are
-1 w:credits were
-2 w:crédito para
-1 w:crédits
139 w:ctrl
25 w:ctrl z
2 w:cuando
15 w:curseur
-1 w:cursor
-3 w:cursor opens
-1 w:curtain
-2 w:curve
-33 w:cut
-1 w:cut to
2 w:cuántos
1 w:côté
40 w:d'espac
20 w:d'espac lance
-32 w:da
2 w:dale
2 w:dale a
1 w:dale al
2 w:damit
1 w:dann
162 w:dans
2 w:dans l'édite
-1 w:dawn
21 w:de
-19 w:de agua
4 w:de downloa
-1 w:de herrami
-1 w:de jouer
2 w:de lecture
3 w:de reprodu
-2 w:de sa
1 w:de tiempo
2 w:de télécha
-1 w:de uma
-21 w:del
2 w:delete
-88 w:dem
2 w:dem bild
-3 w:demo
1 w:den
3 w:den griffen
2 w:depuis
-63 w:der
1 w:der zeitlei
1 w:derecha
2 w:dernièr
47 w:des
2 w:des scènes
2 w:desde
2 w:desde la
-3 w:desenha
1 w:despleg
2 w:details
-1 w:dial
-9 w:die
2 w:die wiederg
2 w:dir
1 w:dir die
94 w:direita
1 w:disponi
-46 w:diálogo
1 w:do
7 w:do título
2 w:does
2 w:does the
34 w:donde
36 w:donde quieras
-100 w:done
-87 w:door
43 w:dort
22 w:downloa
40 w:drag
39 w:drag-an
-72 w:drags
-1 w:drags the
-1 w:drawing
-2 w:drifts
2 w:droit
2 w:droite du
-2 w:drop in
2 w:drop the
2 w:drop-do
1 w:dropped
1 w:dropped the
-53 w:drops
-1 w:drops the
-1 w:drums
16 w:du
2 w:du titre
-2 w:dust
2 w:détail
4 w:dê
-20 w:each
2 w:earlier
1 w:edge of
2 w:efectos
2 w:efeito
2 w:effects
2 w:effets
5 w:egg
-3 w:eight
-35 w:ein
-94 w:eine
-37 w:el
1 w:el cabezal
1 w:el menú
46 w:el orden
2 w:el storybo
1 w:ele
15 w:elige
67 w:em
3 w:em partilh
12 w:en
-2 w:en 4k
-1 w:en bas
64 w:en el
172 w:en la
1 w:encontr
1 w:end
-2 w:enginee
-2 w:enquant
-66 w:enter
1 w:entre
-2 w:erschei
-2 w:erschei ein
30 w:erst
24 w:es
2 w:es auf
28 w:escolha
2 w:escolhe
1 w:espera
1 w:espera a
-1 w:estilo
1 w:está
1 w:estão
6 w:et
2 w:et le
-2 w:every
-2 w:everyth
-1 w:everyth is
1 w:expand
91 w:export
1 w:export  
-3 w:export button
1 w:export menu
40 w:exporta
2 w:exporti
-1 w:exports
2 w:f
-2 w:faces
-28 w:fala
6 w:falls
1 w:fassung
-2 w:faíscas
1 w:feel
-110 w:fenster
-1 w:fenêtre
-1 w:fenêtre de
-11 w:fertig
2 w:ficam
3 w:ficheir
2 w:fichier
59 w:field
-2 w:file
3 w:fill
-1 w:fill the
-2 w:film
1 w:fin
-1 w:find
-19 w:find the
1 w:findest
-58 w:finishe
-2 w:firefig
-37 w:firefli
-5 w:firewor
-2 w:first ten
-18 w:five
-40 w:flat
-19 w:flechas
-9 w:flicker
2 w:flèche
-3 w:fog
-3 w:foguete
30 w:fois
2 w:folder
-26 w:follows
-2 w:for
24 w:for a
-23 w:for the
-1 w:for this
6 w:for what
2 w:formats
2 w:forward
96 w:foto
-59 w:four
1 w:frame rate
-42 w:free
-2 w:free plan
-47 w:from
-1 w:from the
2 w:full
-3 w:gap
-3 w:gap with
6 w:gaveta
8 w:gaveta de
1 w:gear
1 w:gear icon
1 w:gefällt
3 w:geht
1 w:gets
-1 w:gewünsc
1 w:gilt
-22 w:gives
56 w:glisser
-1 w:glisser le
1 w:glissez le
-2 w:gloved
-2 w:gloved hand
-1 w:goes
-2 w:grabé
-1 w:grand-m
-1 w:griff
3 w:griffen
-29 w:guarda
-29 w:guarda el
-1 w:habe
-1 w:half
-1 w:half speed
-1 w:halves
1 w:hand
-2 w:handles
-14 w:harbour
2 w:has
11 w:has it
1 w:has the
15 w:have a
1 w:hear
-1 w:heavy
2 w:here
-1 w:herrami
-2 w:hidden
-1 w:his
1 w:hit
1 w:hit apply
-1 w:hits the
1 w:holds
-2 w:holds a
12 w:horizon
10 w:hover
10 w:hover over
-2 w:how the
-28 w:hört
-2 w:hört man
-61 w:i
-2 w:i laid
2 w:i've
105 w:icon
-2 w:icons
62 w:if
1 w:if you
-1 w:ignitio
41 w:il
1 w:il ne
2 w:im
1 w:im medienb
32 w:images
-64 w:in
15 w:in der
-18 w:in one
-2 w:in slow
109 w:in the
-1 w:in total
1 w:inspect
1 w:intensi
1 w:intensi del
-6 w:intervi
-17 w:into a
98 w:into the
-7 w:is
-2 w:is complet
-16 w:is finishe
-3 w:is new
-113 w:is ready
-2 w:is saved
-1 w:is set
1 w:is the
2 w:is visible
23 w:is waiting
6 w:ist
-11 w:ist fertig
110 w:it
-1 w:it again
-1 w:it into
-5 w:itself
-3 w:itself in
10 w:izquier
-2 w:j'ai
-19 w:janela
-2 w:janela do
-10 w:jetzt
-1 w:jingle
-1 w:jouer
1 w:judge
1 w:just
21 w:kann
9 w:keep
-15 w:key
-1 w:kitchen
-2 w:kommen
-2 w:l'ardoi
-32 w:l'enver
1 w:l'ongle
2 w:l'édite
27 w:la
2 w:la barra
36 w:la barre
1 w:la carpeta
1 w:la derecha
2 w:la dernièr
-1 w:la droite
-1 w:la fenêtre
1 w:la fin
2 w:la flèche
1 w:la intensi
42 w:la lecture
1 w:la lista
1 w:la línea
10 w:la médiath
1 w:la paleta
-2 w:la pantall
1 w:la pestaña
-1 w:la pista
26 w:la página
1 w:la scène
14 w:la souris
2 w:la tête
-2 w:la versión
-2 w:la última
-1 w:lade
-2 w:laid
74 w:lance
2 w:lance la
-10 w:las
2 w:las miniatu
2 w:last
1 w:late
1 w:laut
-1 w:le
2 w:le fichier
1 w:le plan
-1 w:le titre
2 w:le volet
61 w:lecture
2 w:lecture à
1 w:left
2 w:left sidebar
1 w:left-ha
-1 w:les
4 w:les deux
-1 w:les lèvres
-1 w:les sous-ti
-1 w:let
-3 w:let the
-5 w:letreir
-2 w:lets
10 w:lienzo
-1 w:lift
1 w:like
-1 w:line of
2 w:lined
2 w:lined up
2 w:lista
2 w:lista de
1 w:listed
-2 w:lixeira
2 w:lleva
1 w:lo
1 w:logo
8 w:look
2 w:look at
-5 w:loop
-22 w:los
-1 w:low
-1 w:luz
-1 w:lèvres
1 w:línea
1 w:línea de
-1 w:main
-32 w:man
-1 w:manteau
-49 w:mar
-49 w:mar por
1 w:mark
2 w:market
1 w:materia
-45 w:mb
-78 w:me
-1 w:me the
1 w:medienb
-1 w:mensaje
11 w:menu
-1 w:menu board
31 w:menu offers
1 w:menú
-2 w:menü
2 w:miniatu
-1 w:mission
-2 w:mission control
2 w:mit
3 w:mit den
7 w:mit der
-40 w:monitor
3 w:montage
-12 w:mood
-2 w:mostra
-2 w:motion
19 w:mouse
6 w:mp
6 w:mp 4
30 w:mp4
-1 w:muestra
-2 w:muestra la
36 w:my
10 w:médiath
83 w:na
1 w:na aba
1 w:na barra
1 w:na bibliot
2 w:na gaveta
-3 w:na tela
2 w:na trilha
1 w:ne vous
8 w:neben
8 w:neben dem
1 w:need
-1 w:neon
-14 w:neve
1 w:new clip
-3 w:no
-2 w:no ícone
-1 w:nobody
-52 w:noch
-1 w:nom
34 w:normal
-1 w:not
-1 w:note
-111 w:now
-3 w:nur
-38 w:o
3 w:o ficheir
-2 w:o vídeo
-51 w:of
44 w:of credits
-1 w:of the
-2 w:of your
31 w:offers
-1 w:ohne
-1 w:oil
3 w:ok
1 w:older
-54 w:on
8 w:on a
-36 w:on the
3 w:on this
-7 w:once
-3 w:once to
1 w:onto
1 w:onto the
5 w:opacity
-2 w:open
1 w:open the
-3 w:opening
-79 w:opens
-3 w:opens the
1 w:opções
1 w:opções de
-2 w:or would
47 w:orden
1 w:ordre
-6 w:os
35 w:other
2 w:other formats
56 w:otro
1 w:otro color
-1 w:outside
-16 w:ouvir
-1 w:ouvre la
3 w:ouvrez
1 w:ouvrez la
3 w:ouvrez le
1 w:over
27 w:p
68 w:page
-1 w:painel
81 w:paleta
5 w:panel
-45 w:panels
-2 w:pantall
1 w:par
28 w:para
2 w:para compara
-2 w:para la
-19 w:para ouvir
1 w:para ver
3 w:partilh
43 w:partir
1 w:pasta
-3 w:pausa
-3 w:pausa antes
-1 w:pause before
1 w:pay
14 w:pdf
-5 w:pediu
-2 w:pencil
-2 w:pendant
15 w:per
18 w:per drag-an
1 w:pestaña
2 w:peut
2 w:peut être
22 w:phone
-59 w:piano
-3 w:piano plays
8 w:pick
1 w:pick a
-1 w:picture
-2 w:pier
-2 w:pisca
-7 w:pista
1 w:plan
1 w:plan de
-1 w:plano
40 w:play
-1 w:play it
-1 w:player
-3 w:player piano
55 w:playhea
-2 w:plays
-1 w:poem is
-1 w:police
-44 w:por
-15 w:por baixo
-1 w:porta
-1 w:portrai
36 w:pour
-1 w:pour la
-1 w:pour le
2 w:pour voir
-3 w:prepare
-3 w:prepare a
-7 w:press
-22 w:press the
-1 w:presse
-3 w:presses
-2 w:presses every
-1 w:preview
-1 w:preview of
2 w:previsu
-1 w:primeir
-3 w:profess
-2 w:program
1 w:project setting
2 w:projekt
13 w:puedes
2 w:puis
-22 w:pull
-27 w:pull the
67 w:página
2 w:página de
1 w:qu'à
9 w:quadrad
88 w:que
-2 w:que la
-1 w:quedan
-1 w:quick
36 w:quieras
-66 w:radio
29 w:rate
-2 w:rather
-2 w:rather have
1 w:read
1 w:read the
-150 w:ready
-83 w:ready to
2 w:rearran them
30 w:rechts
2 w:recibos
-1 w:recordi
1 w:recurso
-1 w:red
-1 w:reel
-6 w:regler
1 w:regula
1 w:remaini
-1 w:rename
-2 w:render used
-1 w:replace the
87 w:reprodu
-2 w:resize
2 w:rest
1 w:restant
1 w:reste plus
1 w:returns
-3 w:ring
-1 w:roll
-1 w:rouge
1 w:route
-21 w:runs
-1 w:s'ouvre
-1 w:sa
2 w:saturat
2 w:save
2 w:save button
-1 w:saved
15 w:scene
1 w:scene 3
-2 w:scene five
2 w:scenes
-2 w:schlitt
-1 w:schluss
2 w:schneid
-1 w:scorebo
-4 w:screen
-2 w:scroll
13 w:scrub
2 w:scrub to
1 w:scène
-1 w:scène du
2 w:scènes
61 w:se
1 w:se regula
2 w:se trouve
64 w:second
-12 w:seconds
2 w:seconds to
1 w:see
-2 w:see how
-2 w:seen
20 w:segundo
64 w:segundo 14
1 w:sehen
26 w:selecio
-1 w:select
3 w:select the
-2 w:selects
-1 w:send
-1 w:send me
2 w:senão
-1 w:series
-16 w:serra
28 w:set
23 w:set the
4 w:seta
-1 w:shadow
1 w:share
1 w:share button
-129 w:she
-1 w:shelves
-1 w:ship
-1 w:shoes
-1 w:shot 1
-1 w:shown
-1 w:shows
-1 w:shows a
123 w:si
2 w:si te
1 w:sich
2 w:sichern
2 w:sidebar
75 w:sie
-2 w:silence
-2 w:single
-1 w:sino
15 w:sinon
2 w:sitzt
-1 w:six
35 w:slider
1 w:slider to
-2 w:sliders
1 w:slow
-2 w:slow motion
36 w:small
2 w:so
2 w:sobre a
-26 w:sobre la
1 w:softer
-1 w:solo
-2 w:solta
-1 w:son
-1 w:sont calés
2 w:soon
2 w:soon as
5 w:sound is
13 w:souris
-1 w:sous-ti
3 w:space
1 w:space starts
1 w:speech
-2 w:squeaks
-1 w:stage
2 w:stand
1 w:star
-1 w:start
-1 w:starts at
-2 w:static
-22 w:steht
104 w:step
3 w:still
2 w:stock
-1 w:storm
-2 w:story
73 w:storybo
-2 w:storybo for
-2 w:studio
-2 w:style
-1 w:subtitl
-1 w:suits
2 w:superio
2 w:sur
2 w:sur la
-1 w:sur les
1 w:sur télécha
-1 w:switche
-1 w:switche to
16 w:sélecti
80 w:tab
-3 w:tab of
-1 w:table
42 w:take
-17 w:tap
-9 w:taps
2 w:taste
46 w:te
2 w:te quedan
-1 w:teddy
-31 w:tela
-18 w:tell
-20 w:tell me
40 w:tempo
1 w:ten
2 w:ten seconds
18 w:text
-1 w:than
18 w:that
-51 w:the
-10 w:the audio
3 w:the bar
-2 w:the bell
46 w:the blue
-1 w:the bride's
-1 w:the button
-1 w:the candle
-2 w:the canvas
-1 w:the castle
-2 w:the closing
-60 w:the corner
-23 w:the corners
-1 w:the countdo
-3 w:the cursor
-3 w:the demo
2 w:the details
-10 w:the dial
5 w:the dialog
2 w:the drop-do
1 w:the drums
1 w:the edge
41 w:the export
-2 w:the field
-2 w:the final
1 w:the finishe
-2 w:the firefig
-5 w:the firewor
-1 w:the first
-1 w:the fog
-2 w:the free
-3 w:the gap
1 w:the gear
-1 w:the glass
-1 w:the guitar
-2 w:the handles
-10 w:the harbour
-1 w:the heavy
1 w:the inspect
-1 w:the jingle
-1 w:the kitchen
2 w:the last
1 w:the left-ha
-1 w:the list
20 w:the logo
2 w:the market
-1 w:the monitor
1 w:the music
1 w:the new
-1 w:the oil
1 w:the old
1 w:the older
17 w:the other
-2 w:the pier
-2 w:the preview
1 w:the render
2 w:the rest
-2 w:the ring
1 w:the route
-1 w:the scorebo
-2 w:the screen
2 w:the second
1 w:the share
-1 w:the ship
4 w:the side
20 w:the speech
-1 w:the stage
-1 w:the storm
1 w:the storybo
-2 w:the studio
-1 w:the table
2 w:the text
-8 w:the third
45 w:the timelin
1 w:the toolbar
1 w:the triangl
73 w:the video
1 w:the volume
26 w:the wallet
14 w:the way
-2 w:the weather
-1 w:the wheel
13 w:the white
-1 w:the wind
-3 w:the windmil
-60 w:the window
1 w:their
31 w:them
-1 w:then to
87 w:there
8 w:they
2 w:they are
1 w:they're
1 w:this
-2 w:this render
-1 w:though
-21 w:three
1 w:three photos
-44 w:through
-1 w:through the
-1 w:tick
1 w:tiempo
49 w:timelin
-1 w:to 2
-1 w:to 30
2 w:to bring
-6 w:to change
-40 w:to downloa
1 w:to get
1 w:to judge
-3 w:to let
3 w:to look
1 w:to read
-2 w:to resize
16 w:to see
-3 w:to top
-2 w:toca
1 w:todo
1 w:todo el
-2 w:toma
-2 w:tone
115 w:too
1 w:too late
35 w:too small
1 w:toolbar
18 w:top
-1 w:total
2 w:toutes
2 w:toutes les
-2 w:tower
1 w:track
-2 w:tram
2 w:transit
-65 w:tres
1 w:triangl
1 w:trilha
1 w:trilhas
1 w:trim
1 w:trim the
-1 w:trimmed
-1 w:trimmed to
2 w:trouve
-2 w:twelve
-1 w:twice
-34 w:two
2 w:two clips
-1 w:two halves
1 w:type
1 w:type a
13 w:télécha
2 w:tête
2 w:tête de
11 w:título
-4 w:um
2 w:um den
-78 w:uma
-1 w:un
-15 w:un vaso
-67 w:una
-2 w:und die
2 w:und exporti
77 w:under
-1 w:underne
-2 w:une
48 w:une fois
-1 w:une main
-2 w:unter
-2 w:unter dem
-7 w:until
1 w:up
1 w:up there
-1 w:update
1 w:upper
-1 w:use
-1 w:use the
-2 w:used
-2 w:used 9
2 w:valer
-1 w:valley
1 w:variant
-15 w:vaso
-15 w:vaso de
2 w:ve
2 w:ve a
3 w:velocid
40 w:ver
-1 w:vers
-1 w:vers la
-30 w:version
-21 w:version are
-2 w:version del
-2 w:versión
-2 w:versão
-1 w:vert
2 w:vertica
-2 w:vez
-2 w:vez de
1 w:via
1 w:via the
-9 w:video is
35 w:vignett
2 w:visible
-17 w:vista
2 w:vitesse
1 w:você
-5 w:você pediu
5 w:voice is
2 w:voir
2 w:volet
2 w:volet des
1 w:volume
2 w:volume slider
1 w:von
-12 w:vor
8 w:votre
1 w:vous
-1 w:vuelve
-2 w:vídeo
-2 w:vídeo mostra
3 w:wait
3 w:wait for
-2 w:waiting
-21 w:waiting for
-1 w:walks
72 w:wallet
2 w:want
2 w:want the
-1 w:warmer
2 w:was
-20 w:watch
-1 w:watch the
-1 w:water
-1 w:waterma
1 w:wave
12 w:way
-2 w:way to
-2 w:weather
2 w:wenn
3 w:wenn du
-1 w:were
-1 w:were used
-1 w:wet
-1 w:wet clay
-18 w:when
-2 w:when you
2 w:where
1 w:whether
1 w:which
2 w:which you'll
-23 w:while
2 w:white
2 w:wiederg
76 w:will
1 w:will take
-3 w:windmil
-100 w:window
-37 w:wings
-3 w:with
-11 w:with a
2 w:with ctrl
19 w:with the
2 w:without
3 w:without the
-6 w:would
-2 w:would you
2 w:y
2 w:y lo
4 w:yellow
8 w:you
-7 w:you asked
1 w:you can
1 w:you hit
-2 w:you press
-2 w:you rather
2 w:you want
94 w:you'll
2 w:you'll hear
1 w:you've
-20 w:your
-14 w:your clip
1 w:your three
-40 w:your video
36 w:z
1 w:z brings
1 w:zeitlei
40 w:zieh
-1 w:zieht
-2 w:zoom
79 w:zu
1 w:zu sehen
-1 w:zwei
69 w:à
2 w:à 0
1 w:à côté
2 w:à droite
-32 w:à l'enver
16 w:à la
2 w:écoutez
2 w:être
-2 w:ícone
-2 w:ícone da
3 w:öffne
3 w:öffne die
1 w:öffnen
2 w:öffnet
-2 w:última
-3 w:último
-3 w:último plano
-71 w:über
21 w:в
3 w:в медиате
1 w:в плеере
-1 w:в ролике
2 w:вас
-2 w:вверх
2 w:видно
1 w:вкладку
1 w:выберит
1 w:галочко
2 w:готово
-1 w:для
-1 w:другим
43 w:его
61 w:если
1 w:есть
1 w:жмите
2 w:за
-1 w:за другим
-1 w:занимае
1 w:затем
3 w:звук
1 w:звучит
-2 w:зерна
-31 w:и
-1 w:играет
1 w:инструм
-1 w:интервь
1 w:кадров
-2 w:карте
-2 w:кнопке
-2 w:колокол
-1 w:конец
3 w:медиате
-85 w:на
1 w:на вкладку
-2 w:на карте
1 w:на панели
-18 w:на экране
-126 w:над
37 w:не
1 w:новый
-1 w:о
-1 w:одно
-1 w:окно
2 w:осталос
15 w:открыв
-1 w:открыва
-1 w:открыва окно
2 w:панели
1 w:панели инструм
-1 w:панельн
-1 w:перед
1 w:плеере
1 w:подтвер
-1 w:показан
2 w:ползуно
-1 w:появляе
1 w:правый
2 w:прокрут
-2 w:просыпа
5 w:рендера
-1 w:ровно
9 w:ролик
-1 w:ролике
-81 w:с
1 w:сверху
-1 w:секунд
-2 w:сидит
2 w:силу
1 w:смело
1 w:смело жмите
-2 w:снег
32 w:сохрани
1 w:сохраня
-1 w:сцена
3 w:сцену
1 w:так
1 w:там
-1 w:телефон
1 w:третий
1 w:увидеть
2 w:углу
1 w:файл
1 w:чернови
-2 w:что
17 w:чтобы
1 w:чтобы увидеть
-18 w:экране
-38 w:экспорт
-2 w:экспорт зерна
17 w:это
2 w:это видно
5 w:②
5 w:②  
1 w:あ と
-1 w:あ り
-1 w:あ り ま
55 w:い
2 w:い と
2 w:い と 感
2 w:い とき
2 w:い とき は
-2 w:い ま
16 w:お
47 w:か
26 w:か り
28 w:か り ま
-1 w:から
-3 w:から 「
-2 w:から 始
-2 w:から 始 ま
-28 w:が
-3 w:が 「
-3 w:が 见
5 w:き
1 w:ください
1 w:け
2 w:け ま
2 w:け ま す
1 w:け れば
-1 w:こ
2 w:こ の
-3 w:こ ろ
62 w:さ
-1 w:さ を
35 w:し
-1 w:し た ので
1 w:し て
1 w:し て ください
-1 w:しました
2 w:じ
2 w:じ たら
-2 w:す
2 w:す る
-9 w:せ
-3 w:せ ん
-1 w:そ
-1 w:そ の
-1 w:そ の ま
-1 w:そ れ
-1 w:た
1 w:た い
2 w:た い とき
-1 w:た ので
1 w:た 动
1 w:た 动 画
23 w:たら
-2 w:だ
30 w:て
-2 w:て い
-2 w:て い ま
1 w:て ください
48 w:で
-2 w:で し
-2 w:で し た
-72 w:で す
1 w:で 変更
-3 w:と こ
-3 w:と こ ろ
1 w:と す
2 w:と 感
2 w:と 感 じ
1 w:とき
2 w:とき は
107 w:な
-1 w:な い
1 w:な け
1 w:な け れば
-3 w:な り
-3 w:な り ま
-1 w:に し
-2 w:に しました
2 w:に ドラッグ
-2 w:に 変
-2 w:に 変 わ
1 w:に 変え
1 w:の
-1 w:の ま
-1 w:の ま ま
1 w:の アイコン
1 w:の アイコン から
2 w:の クリップ
2 w:の クリップ を
2 w:の バ
2 w:の バ ー
-3 w:の 上
-2 w:の 数
-2 w:の 色
-2 w:の 色 は
-1 w:の 音
-1 w:の 音 は
-1 w:ので
109 w:は
1 w:は ハ
1 w:へ
2 w:べ
-2 w:ま
-1 w:ま す
-3 w:ま せ
-3 w:ま せ ん
-1 w:ま ま
-2 w:ま り
-2 w:ま り ま
-2 w:ますか
2 w:も 见
2 w:も 见 られます
1 w:られます
-1 w:り
-6 w:り ま
-5 w:り ま す
9 w:る
-3 w:る と
-46 w:れ
1 w:れば
-3 w:ろ
-1 w:わ
89 w:を
1 w:を 0
1 w:を 1
2 w:を 先
2 w:を 先 头
1 w:を 入れ替え
89 w:を 开
2 w:を 押す
-3 w:ん
5 w:アイコン
1 w:アイコン から
-1 w:エ
-2 w:エ ン
-2 w:エ ン ド
2 w:クリップ
2 w:クリップ を
-3 w:クレジット
-1 w:クレジット で
-1 w:クレジット で し
-2 w:クレジット の
1 w:サ
2 w:サムネイル
2 w:サムネイル を
2 w:ジ
2 w:ジ ョ
2 w:ジ ョ ン
14 w:タブ
1 w:タブ の
2 w:ト
-1 w:ド
-2 w:ド クレジット
2 w:ドラッグ
2 w:ドラッグ す
1 w:ハ
2 w:バ
2 w:バ ー
2 w:バ ー ジ
-2 w:パネル
-3 w:パネル の
-3 w:パネル の 数
1 w:ボ
-16 w:ボタン
-14 w:ボタン を
1 w:ミ
1 w:ョ
1 w:ョ ン
-2 w:ン ド
-2 w:ン ド クレジット
1 w:ー
1 w:ー で
2 w:ー ジ
2 w:ー ジ ョ
-44 w:一
6 w:一 个
2 w:一 个  
20 w:一 共
36 w:一 共  
-1 w:一 帧
-3 w:一 座
-3 w:一 种
2 w:一 遍
1 w:一下
26 w:一覧
-84 w:三
-2 w:三 段
-56 w:上
-2 w:上 に
1 w:上 去
2 w:上 的
-1 w:上 的 “
1 w:下 的
1 w:下 的 箭头
51 w:下载
1 w:不
3 w:不 会
3 w:不 会 生效
2 w:不 够
1 w:不 要
1 w:不 要 な
-19 w:不 足
1 w:不 过
1 w:不满意
-68 w:两
-1 w:两 张
20 w:个
1 w:个  
1 w:个 向
1 w:个 向 下
-2 w:个 片段
1 w:中 心
-96 w:为
2 w:么
-2 w:之后
-2 w:也
-1 w:也 可以
1 w:书
-161 w:了
-1 w:了 很
1 w:二
2 w:二 维
2 w:二 维 码
-1 w:二 胡
1 w:云
-1 w:五
-2 w:五 个
-83 w:人
-22 w:今
-1 w:今 回
-1 w:今 回 は
2 w:从
2 w:从 头
-1 w:他
2 w:以
2 w:以 前
3 w:会 生效
1 w:会员
1 w:会员 中
1 w:会员 中 心
5 w:位 置
2 w:体
-2 w:余 六
7 w:余 的
1 w:余额 见
1 w:余额 见 “
-2 w:作
-2 w:你
1 w:例
-2 w:侍
6 w:侧边栏
-1 w:保存
-21 w:停在
-1 w:停在 “
1 w:像 度
1 w:像 度 を
100 w:先
2 w:先 头
2 w:先 头 に
1 w:先 点
1 w:先 点 “
-73 w:光
-1 w:光标 停在
-1 w:光标 停在 “
21 w:入
1 w:入れ替え
4 w:全
-1 w:公
-3 w:公 式
-1 w:六
2 w:共
25 w:共  
28 w:共   1
-1 w:共   3
-2 w:共 三
-2 w:共 三 段
-2 w:关
-2 w:关 掉
-1 w:其 余
-2 w:其 余 六
1 w:再
1 w:再 把
-4 w:写
-3 w:写 字
-2 w:写 真
-3 w:写 著
-3 w:写 著 「
-1 w:写着
-1 w:准
-1 w:准 备
-2 w:准 备 好
-133 w:出
10 w:分
-2 w:分 に
2 w:分 辨
2 w:分 辨 率
-1 w:分钟
2 w:切
1 w:切到
1 w:切到 “
-1 w:切换
40 w:列
68 w:列 在
3 w:则
2 w:则 改
2 w:则 改 动
1 w:别 忘
1 w:别 忘 了
-26 w:到
1 w:到  
-1 w:到 的
-1 w:刷
-3 w:前
4 w:前 の
2 w:前 の バ
-35 w:剩
1 w:剩余
1 w:剩余 点数
2 w:动
2 w:动 不
2 w:动 不 会
-2 w:动 作
-18 w:动 画
1 w:动 画 は
-17 w:动 画 放在
1 w:勾选
-2 w:半 分
-2 w:半 分 に
2 w:单击
-3 w:卡片
-1 w:厨
-1 w:厨 师
-1 w:厨 师 的
1 w:去
-3 w:反
-2 w:反 派
-3 w:发布
2 w:叠
-1 w:口
1 w:口 号
-62 w:只
46 w:可
46 w:可以
-2 w:可以 改
2 w:可以 直接
-3 w:可以 看到
-3 w:可以 看到 远
-11 w:台
1 w:右上角
-23 w:右下角
35 w:右侧
-2 w:叶
1 w:合
-2 w:同
-1 w:同 步
-1 w:后
-1 w:后 は
1 w:后 按
1 w:后 按  
1 w:向
1 w:向 下
1 w:向 下 的
-7 w:吗
3 w:否
3 w:否 则
2 w:否 则 改
33 w:吧
-43 w:听
-3 w:告
-33 w:员
1 w:和
-1 w:咔
-2 w:品
-1 w:哪
-4 w:喊
1 w:噪
3 w:四
-43 w:回
-1 w:回 は
1 w:图
1 w:图 案
-6 w:图标
108 w:在
21 w:在  
97 w:在 “
-1 w:在 会
-2 w:在 地
-2 w:在 地 上
1 w:在 屏幕
1 w:在 左侧
1 w:在 弹窗
1 w:在 弹窗 里
2 w:在 音
1 w:在 项
1 w:在 项 目
-2 w:地
-2 w:地 上
-2 w:场
23 w:场景列表
23 w:块
-3 w:塔
-2 w:墨
-33 w:声
2 w:声 が
-1 w:声 を
-1 w:声 を 変え
-1 w:声 音
-1 w:处
-1 w:备
-2 w:备 好
-2 w:変
-2 w:変 わ
-2 w:変え
-2 w:変え て
-2 w:夏
7 w:多
7 w:多 余
7 w:多 余 的
5 w:夜
35 w:夜 市
2 w:够
-2 w:大 提
-2 w:大 提 琴
-32 w:天
58 w:太
-1 w:头
2 w:头 に
1 w:头 看
-2 w:奏
1 w:好
-1 w:如果
-3 w:如果 想
-3 w:如果 想 换
-3 w:始
-2 w:始 ま
-2 w:始 ま り
4 w:媒
4 w:媒 体
71 w:嫌
-31 w:子
-48 w:字
-3 w:字 が
18 w:字幕
2 w:存到
2 w:存到 手
2 w:存到 手 机
125 w:它
-1 w:完
1 w:完 成
1 w:完 成 し
-2 w:完 毕
-73 w:完成
13 w:对
71 w:对调
-4 w:导
-4 w:导 演
12 w:导出
2 w:导出 页
-23 w:小
179 w:就
14 w:就 把
-1 w:就 绪
1 w:就可以
58 w:就能
-2 w:尽
-1 w:尾
2 w:层
-31 w:屏幕
1 w:屏幕 下方
-2 w:屏幕 弹出
-2 w:屏幕 弹出 “
1 w:展开
23 w:左侧
1 w:左边
-4 w:差
-161 w:已
-1 w:已 就
-1 w:已 就 绪
-2 w:已 经
3 w:市
31 w:市 的
34 w:市 的 灯
-1 w:师 的
-1 w:帧
-2 w:帶
1 w:常
1 w:幅
-3 w:广
-2 w:广 告
-2 w:广 告 的
2 w:序 可以
-2 w:序 已
1 w:库里
-23 w:店
43 w:度
2 w:度 を
-3 w:座
-2 w:廊
1 w:开
-1 w:开 始
77 w:式
-25 w:张
4 w:张 都
-1 w:弦
-6 w:弹出
-33 w:弹出 “
1 w:弹窗 里
1 w:弹窗 里 点
-19 w:归
-13 w:很
55 w:得
1 w:得 到
-1 w:微
-1 w:微 笑
1 w:忘
1 w:忘 了
-2 w:快 门
1 w:急
-101 w:您
-3 w:您 可以
-3 w:您 可以 看到
-2 w:您 的
-3 w:您 的 积分
-1 w:悬停
-1 w:悬停 在
4 w:想
-2 w:想 换
-3 w:想 换 一
2 w:感
2 w:感 じ
2 w:感 じ たら
-1 w:慢
-2 w:慢 动
-2 w:慢 动 作
1 w:成 し
3 w:我
1 w:或
1 w:或 者
-24 w:户
-2 w:扇
-3 w:扇 窗
-83 w:手
-3 w:手 写
-3 w:手 写 字
2 w:手 机
1 w:打开
2 w:打开 场景列表
1 w:打开 预览
2 w:扫
5 w:找到
119 w:把
1 w:把  
5 w:把 多
5 w:把 多 余
2 w:折
1 w:押し
2 w:押す
1 w:抽屉
1 w:抽屉 里
1 w:拉
3 w:拉 开
-2 w:拉到
-1 w:拍
28 w:拖
1 w:拖 一
-1 w:拖 上
1 w:拖 到
-1 w:拖 着
2 w:拖放
-2 w:招
-2 w:招 牌
-3 w:招 牌 改成
1 w:拿到
1 w:指
2 w:指 で
1 w:按
1 w:按  
1 w:按   delete
-23 w:按下
-2 w:按下 快
-2 w:按下 快 门
-1 w:按钮
-1 w:换
-3 w:换 一
-3 w:换 一 种
-43 w:换成
-1 w:掀
-1 w:掀 开
1 w:授
-40 w:掉
-3 w:掉  
-2 w:掉 在
-2 w:掉 在 地
-7 w:排
2 w:接
-62 w:推
2 w:描
-8 w:提
-1 w:提 琴
-1 w:播放
-3 w:攤
-1 w:收 尾
1 w:改
2 w:改 动
2 w:改 动 不
-1 w:改 用
-36 w:改成
45 w:放
-62 w:放在
-7 w:放在 右下角
-1 w:故事
-2 w:数
-3 w:数 字
-1 w:整
1 w:文
16 w:新
2 w:新 人
3 w:新 旧
1 w:新 的
38 w:方
2 w:方案
-2 w:旁白
-31 w:日
3 w:旧
-1 w:时
-24 w:明
-1 w:映
-86 w:是
1 w:是 正
1 w:是 正 常
-1 w:显示
1 w:曲
1 w:曲 目
1 w:曲线
5 w:更
2 w:更 多
-82 w:最
-37 w:最 后
-1 w:最 高
1 w:最下
1 w:最下 面
-27 w:有
-1 w:有 一
2 w:有 一 个
1 w:有 个
2 w:期
1 w:机
1 w:权
-58 w:板
-1 w:架
-1 w:柜
3 w:查看
-2 w:柴
61 w:栏
-1 w:格
2 w:格 式
1 w:案
-29 w:梯
-3 w:梯 田
-1 w:棚
-1 w:楼
2 w:横
1 w:横 幅
-2 w:次
-2 w:次 生成
-2 w:次 用
-1 w:止
1 w:正 常
19 w:步
1 w:每
12 w:每 一
1 w:比
1 w:比 例
-2 w:毕
1 w:気 に
-136 w:水
-4 w:水 墨
-1 w:没
-1 w:没 用
-2 w:派
-2 w:流
-2 w:渡
-3 w:湯
-3 w:湯 気
1 w:滑鼠
-1 w:满
-1 w:滴
-3 w:演
-53 w:火
-84 w:灯
-3 w:灯 塔
-22 w:点
46 w:点 “
1 w:点 “ 应用
1 w:点 它
1 w:点一下 “
1 w:点击
1 w:点数
7 w:然
-74 w:片
1 w:片尾 的
-54 w:片段
-1 w:片段 都
-1 w:片段 都 留
1 w:版 は
1 w:版 和
2 w:牌
-3 w:牌 改成
-38 w:物
-3 w:特写
2 w:率
-89 w:现
-66 w:现 在
-1 w:现 在 会
-62 w:琴
-82 w:生成
3 w:生效
-105 w:用
1 w:用 “
-21 w:用 户
-3 w:用 掉
-3 w:用 掉  
-3 w:田
-1 w:由
-2 w:电
-2 w:画
1 w:画 は
-17 w:画 放在
43 w:画布
-39 w:画面
1 w:画面 比
1 w:画面 比 例
1 w:画面下
1 w:画面下 の
-1 w:留
-1 w:留 著
1 w:番
1 w:番 を
2 w:番 を 入れ替え
-43 w:白
-2 w:白 鹭
-67 w:的
1 w:的  
1 w:的 “
1 w:的 上
2 w:的 二
2 w:的 二 维
-18 w:的 动
-17 w:的 动 画
1 w:的 字
-2 w:的 旁白
2 w:的 灯
-42 w:的 片段
-1 w:的 片段 都
-3 w:的 积分
-1 w:的 笑
1 w:的 箭头
2 w:的 粗
-1 w:的 那 一
60 w:的话
-4 w:监视器
54 w:目
-4 w:目 前
5 w:直接
2 w:直接 用
-54 w:相
49 w:看
2 w:看 得
1 w:看 得 到
1 w:看 过
-2 w:看到
-3 w:看到 远
-3 w:看到 远 处
-1 w:真
-61 w:着
-2 w:睡
2 w:码
2 w:确认
-4 w:种
-11 w:秒
-34 w:积分
-2 w:积分 不
2 w:积分 不 够
-24 w:积分 不 足
1 w:移到
-3 w:移动
-17 w:空
-4 w:窗
1 w:竖
1 w:竖 版
-2 w:竹
-2 w:竹 叶
-1 w:笑
27 w:第
1 w:第 二
3 w:第 四
2 w:第三
1 w:第三 步
-36 w:箱
-1 w:粉
2 w:粗
-3 w:糕
2 w:素材
1 w:素材 在
2 w:素材 都
2 w:紫
2 w:紫 色
-1 w:縁
-71 w:红
-1 w:纪
1 w:线
2 w:线 的
2 w:细
-2 w:经
38 w:继
38 w:继 续
-1 w:绪
31 w:续
2 w:维
2 w:维 码
1 w:缩图
52 w:置
-2 w:翻
-2 w:翻 页
-2 w:老板
1 w:者
4 w:联
2 w:聞
1 w:背景
-1 w:胡
25 w:能
4 w:能 在
-1 w:航
-2 w:航 拍
21 w:色
-2 w:色 は
-50 w:花
128 w:若
1 w:若 要
-1 w:茶
-1 w:茶 の
-6 w:菜单
-14 w:落
1 w:落 と
1 w:落 と す
-1 w:落 在
-1 w:著
-3 w:著 「
-1 w:蒸
-36 w:蓋
2 w:虚
-1 w:蜂
1 w:蝉
1 w:蝉 鸣
-71 w:行
-3 w:表示
39 w:要
1 w:要 な
26 w:见
1 w:见 “
1 w:见 “ 我
-3 w:见 せ
2 w:见 られます
-12 w:视频 已
-1 w:视频 已 就
-2 w:视频 已 经
1 w:解 像
1 w:解 像 度
3 w:认
-2 w:让
1 w:讯
-2 w:讲
1 w:设
1 w:设 定
2 w:设置
1 w:证
-2 w:语
-76 w:说
44 w:请
-1 w:课
-3 w:谁
-1 w:谁 も
1 w:调
-2 w:调整
-1 w:豆
-27 w:走
-23 w:走 到
-2 w:起
-2 w:起 飞
-2 w:起 飞 的
-1 w:足
-3 w:车
2 w:轨
-2 w:轮
-2 w:轮 の
-23 w:轻点
2 w:辨
2 w:辨 率
-1 w:边
-1 w:过
1 w:过 一
1 w:还 嫌
-23 w:这
-2 w:这 一
-3 w:这 次
-2 w:这 次 生成
-1 w:进
-2 w:进 来
1 w:进入 “
-1 w:进度条
-1 w:进度条 走
-17 w:进度条 走 到
1 w:进度条 走 完
-3 w:远
-3 w:远 处
1 w:退回
130 w:选
2 w:选中
1 w:选中 后
-3 w:选单
2 w:选择
3 w:逐
3 w:逐 层
10 w:速
-2 w:速 さ
1 w:速 度
1 w:速 度 を
2 w:遍
-1 w:那 一
-1 w:那 一 帧
1 w:部
1 w:部 分
2 w:都
2 w:都 列
2 w:都 列 在
-1 w:都 留
-1 w:都 留 著
3 w:都 能
-2 w:都在
210 w:里
16 w:里 一
3 w:里 可以
4 w:里 找到
1 w:里 点
1 w:里 点 “
-2 w:里 说
-67 w:里的
-35 w:重
-2 w:金
-1 w:钟
-1 w:铃
-1 w:铃 の
-1 w:铃 の 音
5 w:链接
12 w:镜
-1 w:镜头
-1 w:镜头 从
-73 w:门
1 w:问
41 w:问 题
1 w:降
1 w:降 噪
-3 w:随时
3 w:集
-107 w:雨
-2 w:雨 里
-32 w:雪
-3 w:露
35 w:音
-1 w:音 は
2 w:音 声
1 w:音 讯
10 w:音 频
-9 w:音乐
16 w:音效
-1 w:音楽
33 w:页
1 w:页面
1 w:顶部 的
1 w:项
1 w:项 目
31 w:顺
2 w:顺 序 可以
-2 w:顺 序 已
11 w:顺 番
1 w:顺 番 を
1 w:预览
1 w:预览窗口
6 w:频
1 w:题
19 w:颜
19 w:颜 色
-3 w:風
-14 w:风
-3 w:风 格
-13 w:飞
-2 w:飞 的
-2 w:首
-2 w:駅
-3 w:骑
-3 w:骑 手
-2 w:高
-1 w:高 音
-1 w:鸟
1 w:鸣
-2 w:鹭
2 w:默
2 w:默 认
`;
