/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
2 after
1 after:bullet
-21 after:false
148 after:ordered
-65 after:plain
33 after:true
-1 alone
-67 b:^>?
37 b:^>account
1 b:^>adjust
-126 b:^>being
-22 b:^>button
88 b:^>buy
-29 b:^>can
1 b:^>confirm
1 b:^>control
12 b:^>drag
30 b:^>export
-84 b:^>film
-165 b:^>i
41 b:^>if
36 b:^>key
90 b:^>name
-10 b:^>offer
7 b:^>open
2 b:^>panel
-42 b:^>place
67 b:^>player
28 b:^>press
-1 b:^>quoted
-36 b:^>screen
15 b:^>see
-32 b:^>store
1 b:^>undo
-25 b:^>you
1 b:account>button
-1 b:account>film
-41 b:account>if
93 b:account>open
2 b:account>place
57 b:account>screen
-1 b:adjust>button
1 b:adjust>confirm
12 b:adjust>drag
-59 b:adjust>film
36 b:adjust>name
1 b:adjust>you
1 b:being>account
1 b:being>button
1 b:being>can
-2 b:being>drag
2 b:being>export
-2 b:being>if
-1 b:being>name
-1 b:being>place
-83 b:being>press
2 b:button>being
108 b:button>button
-1 b:button>drag
1 b:button>film
15 b:button>if
-2 b:button>name
-2 b:button>open
71 b:button>place
-52 b:button>press
2 b:button>screen
35 b:button>see
-3 b:button>store
33 b:button>you
-2 b:can>account
1 b:can>can
21 b:can>confirm
25 b:can>drag
-4 b:can>film
-1 b:can>if
-11 b:can>offer
1 b:can>open
1 b:can>press
1 b:can>see
1 b:can>undo
2 b:confirm>account
3 b:confirm>adjust
2 b:confirm>button
3 b:confirm>name
1 b:confirm>open
3 b:confirm>panel
49 b:control>can
19 b:control>drag
1 b:control>if
97 b:control>name
94 b:control>place
1 b:control>press
77 b:control>quoted
44 b:drag>adjust
47 b:drag>drag
-5 b:drag>export
25 b:drag>film
-61 b:drag>if
54 b:drag>material
1 b:drag>open
-3 b:drag>panel
-3 b:drag>place
3 b:drag>player
8 b:drag>press
1 b:drag>you
-3 b:export>being
1 b:export>button
-3 b:export>confirm
80 b:export>export
1 b:export>film
-1 b:export>material
1 b:export>name
2 b:export>press
-1 b:film>being
1 b:film>button
34 b:film>can
2 b:film>control
-13 b:film>drag
1 b:film>export
-93 b:film>film
10 b:film>if
-2 b:film>key
55 b:film>material
-48 b:film>name
-1 b:film>open
75 b:film>panel
-170 b:film>quoted
-2 b:film>see
2 b:film>you
-42 b:i>offer
61 b:if>adjust
9 b:if>being
1 b:if>can
53 b:if>confirm
81 b:if>drag
12 b:if>export
4 b:if>i
45 b:if>if
61 b:if>key
-1 b:if>material
62 b:if>name
124 b:if>offer
-1 b:if>open
-85 b:if>panel
-92 b:if>place
-1 b:if>player
13 b:if>press
-107 b:if>quoted
5 b:if>screen
78 b:if>see
26 b:if>store
54 b:if>you
-2 b:key>material
96 b:key>name
1 b:material>can
-1 b:material>film
40 b:material>if
1 b:material>panel
-1 b:material>player
1 b:material>screen
-1 b:material>see
-1 b:name>being
75 b:name>button
-1 b:name>can
-25 b:name>confirm
201 b:name>control
-4 b:name>drag
1 b:name>export
-1 b:name>film
-23 b:name>if
-65 b:name>name
-47 b:name>open
309 b:name>panel
-1 b:name>player
-1 b:name>press
95 b:name>screen
83 b:name>store
-1 b:name>you
-13 b:offer>i
-67 b:offer>if
-1 b:offer>material
8 b:offer>you
-1 b:open>account
33 b:open>export
-22 b:open>if
1 b:open>material
96 b:open>name
30 b:open>open
-31 b:open>panel
91 b:open>player
-1 b:open>press
57 b:open>quoted
2 b:open>screen
1 b:open>store
1 b:open>you
17 b:panel>adjust
40 b:panel>can
-1 b:panel>film
104 b:panel>name
113 b:panel>panel
25 b:panel>place
1 b:panel>press
-18 b:panel>quoted
29 b:panel>see
25 b:place>adjust
9 b:place>button
21 b:place>film
1 b:place>material
-18 b:place>name
1 b:place>open
2 b:place>panel
7 b:place>place
35 b:place>quoted
-2 b:place>undo
49 b:place>you
-1 b:player>being
3 b:player>if
30 b:player>material
-1 b:player>name
-28 b:player>open
3 b:player>place
8 b:player>player
-3 b:player>press
-33 b:player>quoted
77 b:player>see
55 b:press>button
73 b:press>can
36 b:press>confirm
56 b:press>export
30 b:press>film
-58 b:press>if
177 b:press>name
-1 b:press>panel
76 b:press>quoted
2 b:press>screen
15 b:press>see
-1 b:press>you
-2 b:quoted>button
1 b:quoted>can
-2 b:quoted>export
-2 b:quoted>name
142 b:quoted>panel
-3 b:quoted>place
172 b:quoted>press
38 b:quoted>quoted
34 b:quoted>store
1 b:screen>drag
2 b:screen>if
-86 b:screen>panel
8 b:screen>place
1 b:screen>press
-1 b:screen>see
1 b:see>being
1 b:see>can
20 b:see>film
92 b:see>name
-1 b:see>offer
-2 b:see>panel
25 b:see>player
-1 b:see>screen
83 b:store>name
-3 b:store>open
42 b:store>quoted
87 b:store>store
1 b:undo>key
1 b:undo>name
-1 b:you>being
57 b:you>confirm
52 b:you>drag
1 b:you>if
26 b:you>name
1 b:you>offer
55 b:you>open
1 b:you>place
-1 b:you>press
-1 b:you>see
30 b:you>you
-1 bias
2 bold
44 c:account
1 c:account+being
1 c:account+button
2 c:account+confirm
-8 c:account+film
1 c:account+i
-27 c:account+if
117 c:account+open
45 c:account+panel
1 c:account+place
-2 c:account+player
133 c:account+screen
66 c:account+see
47 c:account+you
65 c:adjust
-1 c:adjust+button
42 c:adjust+can
1 c:adjust+confirm
5 c:adjust+control
65 c:adjust+drag
-72 c:adjust+i
80 c:adjust+if
-1 c:adjust+key
-52 c:adjust+offer
41 c:adjust+panel
72 c:adjust+place
1 c:adjust+press
-24 c:being
1 c:being+button
-2 c:being+can
-1 c:being+confirm
-1 c:being+drag
19 c:being+export
-1 c:being+film
-35 c:being+i
9 c:being+if
-1 c:being+material
-29 c:being+player
14 c:being+press
1 c:being+see
77 c:button
2 c:button+can
1 c:button+confirm
12 c:button+export
133 c:button+film
85 c:button+if
-1 c:button+open
97 c:button+place
70 c:button+screen
27 c:button+see
-17 c:button+store
93 c:button+you
146 c:buy
1 c:buy+place
155 c:can
35 c:can+confirm
134 c:can+control
129 c:can+drag
24 c:can+export
1 c:can+film
20 c:can+if
4 c:can+key
-2 c:can+offer
19 c:can+open
26 c:can+panel
-2 c:can+place
105 c:can+player
141 c:can+press
97 c:can+screen
1 c:can+see
1 c:can+undo
77 c:confirm
-2 c:confirm+export
80 c:confirm+if
1 c:confirm+open
6 c:confirm+panel
1 c:confirm+place
38 c:confirm+press
54 c:confirm+you
132 c:control
2 c:control+drag
1 c:control+film
47 c:control+if
1 c:control+panel
109 c:control+place
2 c:control+press
64 c:drag
-2 c:drag+export
23 c:drag+film
82 c:drag+if
118 c:drag+material
1 c:drag+open
-78 c:drag+panel
-3 c:drag+place
54 c:drag+player
1 c:drag+press
-25 c:drag+see
2 c:drag+store
158 c:drag+you
133 c:export
-38 c:export+film
-27 c:export+i
-1 c:export+if
32 c:export+material
69 c:export+panel
-1 c:export+place
1 c:export+player
57 c:export+press
-16 c:export+see
-3 c:export+store
7 c:export+you
-67 c:film
-103 c:film+i
-2 c:film+key
-1 c:film+material
-1 c:film+offer
105 c:film+panel
47 c:film+place
73 c:film+press
5 c:film+see
-2 c:film+undo
-41 c:film+you
-179 c:i
-38 c:i+if
46 c:if+key
-1 c:if+panel
26 c:if+player
90 c:if+press
1 c:if+screen
47 c:if+see
1 c:if+store
15 c:if+you
111 c:key
-2 c:key+material
-24 c:key+open
13 c:key+panel
-1 c:key+press
1 c:key+undo
-1 c:key+you
107 c:material
-1 c:material+offer
1 c:material+open
88 c:material+panel
76 c:material+place
-1 c:material+player
-1 c:material+press
-14 c:offer
-1 c:offer+screen
-1 c:offer+store
1 c:offer+you
2 c:open
64 c:open+panel
61 c:open+place
1 c:open+player
66 c:open+see
50 c:open+store
49 c:open+you
90 c:panel
24 c:panel+place
-1 c:panel+press
-119 c:panel+screen
101 c:panel+you
82 c:place
26 c:place+player
-1 c:place+press
16 c:place+screen
-2 c:place+undo
54 c:place+you
172 c:player
-2 c:player+press
-23 c:player+screen
40 c:player+see
1 c:player+you
77 c:press
2 c:press+screen
2 c:press+see
-1 c:press+you
115 c:screen
-2 c:screen+see
-2 c:screen+store
-1 c:screen+you
67 c:see
-6 c:see+you
83 c:store
1 c:undo+you
117 c:you
-163 digit
-179 f:0
-11 f:3
-47 f:a
27 f:abra
-2 f:after
-2 f:alle
-36 f:am
-33 f:an
2 f:and
2 f:arraste
-2 f:as
1 f:at
-46 f:auf
-2 f:because
-4 f:before
-3 f:bei
-1 f:below
1 f:beneath
-8 f:both
2 f:bottom
-1 f:but
-14 f:by
3 f:change
-28 f:check
-2 f:cierra
3 f:clic
-3 f:clicand
16 f:click
36 f:clipe
28 f:coloca
-22 f:com
2 f:compare
-74 f:con
3 f:confirm
13 f:ctrl
1 f:cuando
1 f:cut
2 f:damit
2 f:dann
-70 f:das
2 f:de
-2 f:depois
-150 f:der
-135 f:die
32 f:donde
2 f:dort
-3 f:downloa
25 f:drag
-1 f:drags
33 f:drop
-1 f:drops
-17 f:dá
3 f:dê
-38 f:each
1 f:efeito
-106 f:el
2 f:ela
1 f:ele
14 f:elige
3 f:em
-1 f:enjoy
-1 f:enter
32 f:escolha
7 f:et
-3 f:everyth
-2 f:expand
1 f:export
5 f:falls
-22 f:find
-37 f:firefli
2 f:first
2 f:for
1 f:full
1 f:give
-1 f:go
-2 f:grabé
-1 f:guardei
10 f:have
-1 f:her
3 f:hit
4 f:hover
-69 f:i
64 f:if
1 f:il
36 f:im
110 f:in
1 f:is
-66 f:it
1 f:its
2 f:keep
-137 f:la
-125 f:le
-21 f:les
1 f:move
2 f:my
50 f:na
-4 f:no
-39 f:o
-1 f:oben
-31 f:on
-8 f:once
-1 f:open
-2 f:or
1 f:ouvrez
80 f:para
2 f:pick
35 f:pour
-21 f:press
-1 f:puedes
2 f:puis
-33 f:pull
87 f:que
-3 f:rechts
-1 f:renderi
-3 f:replace
-2 f:right
3 f:s
58 f:se
1 f:second
18 f:selecio
1 f:select
2 f:senão
83 f:set
-50 f:she
-1 f:should
121 f:si
12 f:sinon
5 f:so
-16 f:sobre
1 f:solte
1 f:space
1 f:speiche
-1 f:square
90 f:step
2 f:stop
19 f:sélecti
7 f:take
-17 f:tap
-1 f:tell
20 f:that
-156 f:the
2 f:their
1 f:then
-2 f:there
28 f:third
-108 f:through
123 f:to
-1 f:toca
1 f:top
1 f:trim
-4 f:two
3 f:type
-7 f:um
71 f:under
-1 f:une
1 f:unfold
1 f:unless
-9 f:until
1 f:users
1 f:via
2 f:você
-3 f:vous
1 f:wait
-24 f:waiting
-2 f:warmer
3 f:was
-1 f:watch
6 f:wenn
-19 f:when
-2 f:wheneve
1 f:where
-26 f:while
2 f:wie
-2 f:während
2 f:y
-112 f:you
6 f:you'll
-110 f:your
33 f:zieh
-2 f:zoom
1 f:ändere
1 f:écoutez
2 f:öffne
1 f:öffnen
35 f:в
1 f:выберит
-2 f:голос
62 f:если
2 f:есть
8 f:за
-26 f:и
2 f:иначе
1 f:когда
-1 f:музыка
1 f:на
64 f:не
1 f:остаток
17 f:открыв
-13 f:под
1 f:подтвер
1 f:порядок
2 f:ролик
-6 f:с
-2 f:сейчас
-1 f:снег
-2 f:что
18 f:чтобы
-1 f:щёлкает
-43 f:экспорт
2 f:это
5 f:②
-2 f:す
20 f:ま
-1 f:タイトル
1 f:フ
-1 f:一
-1 f:下载
-1 f:不
2 f:不满意
-2 f:两
-2 f:主
1 f:也
-2 f:人
2 f:从
-2 f:他
-1 f:你
-1 f:光标
33 f:全
-1 f:其
26 f:再
1 f:再生ヘッド
1 f:前
2 f:合
2 f:否
1 f:喜
46 f:在
-1 f:城
-1 f:壁
34 f:夜
2 f:头像
-1 f:女孩
-1 f:如果
-1 f:婚
-1 f:完成
-27 f:屏幕
2 f:左
-11 f:您
103 f:想
3 f:戳
37 f:打开
1 f:找到
158 f:把
3 f:拉
42 f:接
1 f:撤销
-7 f:收
1 f:文
1 f:新
-1 f:旁白
-3 f:时
2 f:更
-1 f:最
-3 f:木
-3 f:柜
8 f:每
-1 f:毕
-1 f:毛
-2 f:渡
1 f:渲染
2 f:点
2 f:点击
-1 f:画面
-1 f:白
2 f:积分
-1 f:窗
1 f:第
7 f:第三
1 f:等
-1 f:老板
-1 f:背景
12 f:若
2 f:要
-2 f:视频
-2 f:语
1 f:请
-26 f:轻点
3 f:还
-2 f:这
-14 f:进度条
1 f:追
-2 f:选
2 f:选中
3 f:选择
14 f:那
2 f:长按
-1 f:随
-2 f:随时
-44 f:雨
-1 f:面板
40 f:音
1 f:页面
7 f:顺
-1 f:预览
-1 f:鼠标
1 g:あと
2 g:いて
18 g:いと
-3 g:いま
-2 g:い声
-1 g:えて
1 g:えま
8 g:から
27 g:かり
-2 g:が見
1 g:が足
38 g:くだ
5 g:くと
1 g:けで
1 g:けれ
-2 g:ころ
38 g:さい
-1 g:した
20 g:して
2 g:じた
1 g:する
1 g:せて
-2 g:せん
20 g:たら
1 g:だけ
38 g:ださ
-1 g:って
-2 g:てい
5 g:てく
1 g:てみ
1 g:て聞
-7 g:です
3 g:で変
1 g:で選
-1 g:とき
-2 g:とこ
1 g:とす
2 g:と感
1 g:なけ
7 g:にあ
1 g:に合
-2 g:に変
-1 g:ので
-2 g:のを
1 g:のア
1 g:の中
1 g:の右
-2 g:の数
1 g:の矢
-1 g:の色
1 g:はタ
1 g:はマ
1 g:は画
1 g:べま
60 g:ます
-2 g:ませ
1 g:みて
-1 g:めま
-2 g:もの
1 g:りな
-1 g:りの
-1 g:ると
1 g:れば
1 g:わせ
-2 g:わり
-2 g:を使
-1 g:を入
24 g:を押
98 g:を開
7 g:アイ
7 g:イコ
1 g:イペ
1 g:ォン
3 g:キス
1 g:クリ
9 g:コン
2 g:サイ
1 g:ジの
1 g:スト
2 g:ズは
10 g:タブ
-15 g:タン
1 g:ッド
42 g:ップ
3 g:テキ
-2 g:トが
1 g:トは
3 g:トタ
-2 g:ネル
-2 g:ハー
-2 g:パネ
1 g:フォ
2 g:ブで
1 g:ヘッ
1 g:ペー
-15 g:ボタ
1 g:マイ
1 g:リッ
-2 g:ルの
1 g:ンか
-2 g:ンと
1 g:ンの
-81 g:ンを
1 g:ント
1 g:ンロ
4 g:ーで
24 g:ージ
-2 g:ート
9 g:一下
19 g:一个
23 g:一共
-2 g:一条
1 g:一点
1 g:一片
-2 g:一种
20 g:一覧
8 g:一遍
1 g:三个
1 g:三步
-1 g:上の
-1 g:上写
2 g:上去
2 g:上的
1 g:上角
1 g:下の
1 g:下的
-12 g:下角
39 g:下载
2 g:不会
-2 g:不同
3 g:不够
2 g:不满
-1 g:不要
-20 g:不足
1 g:个向
2 g:个片
-5 g:个节
1 g:中で
3 g:中第
-2 g:之后
-3 g:九个
1 g:也可
-1 g:也跟
-1 g:了很
-3 g:了暖
-2 g:了这
1 g:二维
-2 g:今天
1 g:以对
-2 g:以把
2 g:以直
1 g:以自
2 g:任意
2 g:会出
2 g:会生
11 g:位置
1 g:余额
4 g:侧边
1 g:保留
1 g:修改
-3 g:倒影
-25 g:停在
2 g:側邊
1 g:像度
2 g:先点
-1 g:光标
-2 g:入れ
1 g:全文
1 g:全片
-1 g:其中
1 g:再把
1 g:再生
-1 g:写着
2 g:出现
1 g:出現
1 g:出页
-3 g:分为
2 g:分辨
66 g:列在
2 g:列表
1 g:则改
-1 g:到了
3 g:到全
1 g:到手
-2 g:到明
1 g:到每
5 g:前の
-1 g:前是
1 g:动不
-45 g:动画
-1 g:動畫
1 g:单独
-2 g:卡片
-1 g:变成
-1 g:口里
1 g:可从
63 g:可以
1 g:可逐
1 g:可通
1 g:右に
30 g:右上
-19 g:右下
33 g:右侧
2 g:右拉
2 g:右边
1 g:合わ
2 g:合唱
-2 g:后的
-1 g:后面
2 g:向下
2 g:向右
2 g:否则
-1 g:告里
2 g:問題
1 g:喜欢
-1 g:單上
-1 g:图标
2 g:图案
-1 g:在会
-2 g:在右
1 g:在时
-1 g:在是
1 g:在色
3 g:场景
-2 g:场的
-1 g:城市
1 g:声が
3 g:处修
-1 g:変え
-3 g:変わ
1 g:変更
-1 g:外是
41 g:夜市
-2 g:天的
1 g:头像
-9 g:头的
-1 g:女孩
-1 g:好了
1 g:好的
-1 g:如果
-1 g:婚礼
-2 g:字が
14 g:字幕
1 g:存到
-1 g:孩打
-1 g:完成
-1 g:完整
1 g:定格
-1 g:寫著
1 g:对勾
1 g:对应
22 g:导出
-1 g:就会
16 g:就把
1 g:就拖
60 g:就能
1 g:就點
2 g:屉里
-29 g:屏幕
-1 g:左上
1 g:已放
-1 g:已经
37 g:市的
2 g:布上
-1 g:广告
2 g:序可
20 g:库里
2 g:度を
1 g:度条
3 g:开场
1 g:开头
-1 g:开文
3 g:开时
-1 g:开窗
1 g:张照
-3 g:张老
-5 g:弹出
-3 g:影也
1 g:待进
-2 g:很多
-3 g:微笑
-2 g:您的
-2 g:想换
2 g:意一
2 g:感じ
-8 g:成了
-2 g:成好
-1 g:房间
1 g:才會
2 g:打开
2 g:找到
4 g:把多
1 g:把第
1 g:把语
2 g:抽屉
3 g:拉一
3 g:拉开
2 g:拉长
3 g:拖一
-1 g:拖到
2 g:拖放
-2 g:拖着
-50 g:按下
2 g:按右
2 g:按钮
-2 g:换一
-35 g:换成
1 g:换顺
-1 g:排序
2 g:接用
-2 g:提到
14 g:播放
3 g:收货
-1 g:改为
1 g:改动
1 g:改好
-38 g:改成
-1 g:放了
-36 g:放在
2 g:放的
-2 g:教学
-2 g:数字
1 g:文字
1 g:新人
2 g:新的
-2 g:新闻
4 g:方案
-1 g:旁白
-2 g:无法
63 g:时间
-2 g:是一
-1 g:是揉
2 g:是正
-1 g:是雪
-1 g:显示
-2 g:景は
24 g:景列
-2 g:景里
3 g:曲线
1 g:更し
2 g:更多
1 g:替换
2 g:最右
1 g:會出
1 g:有个
-2 g:李箱
1 g:材页
1 g:条走
-2 g:果想
2 g:染的
-1 g:柜台
1 g:查看
-1 g:标打
-1 g:标点
46 g:栏里
1 g:格就
2 g:格式
-1 g:楼梯
2 g:欄點
1 g:欢哪
2 g:正常
2 g:歯車
1 g:段就
-7 g:段都
11 g:每一
-2 g:每个
-2 g:比較
-1 g:毕业
-11 g:水墨
1 g:沒問
1 g:渲染
1 g:滑鼠
3 g:满意
-1 g:火焰
-1 g:灯的
2 g:点击
-1 g:点头
9 g:点它
-15 g:片的
1 g:版は
-3 g:版本
-30 g:现在
1 g:生ヘ
-83 g:生成
2 g:生效
-21 g:用户
-8 g:用的
36 g:画布
-11 g:画放
-2 g:白里
-1 g:白鹭
2 g:的上
2 g:的下
1 g:的二
-15 g:的动
-2 g:的天
-1 g:的店
2 g:的拖
1 g:的文
2 g:的方
28 g:的灯
-51 g:的片
-3 g:的版
1 g:的画
-1 g:的积
1 g:的箭
1 g:的粗
35 g:的话
2 g:的进
1 g:的鏡
-1 g:的霓
-4 g:目前
13 g:直接
3 g:看得
-2 g:着行
-1 g:矢印
2 g:确认
1 g:秒に
-30 g:积分
2 g:移到
-1 g:移动
-1 g:窗外
-1 g:窗户
2 g:第三
2 g:第二
1 g:等待
-2 g:箱走
65 g:素材
2 g:縮圖
-1 g:红色
1 g:线上
39 g:继续
1 g:维码
2 g:绿色
11 g:编辑
-3 g:老照
-1 g:老闆
1 g:者都
1 g:聞い
-2 g:背景
1 g:自動
1 g:自行
-1 g:色は
2 g:色板
1 g:色的
-5 g:节点
1 g:获取
-1 g:菜单
1 g:落と
-2 g:行李
-2 g:表示
1 g:要按
1 g:要是
-1 g:要重
-2 g:見せ
1 g:覧を
-2 g:观众
1 g:角有
1 g:解像
1 g:設定
1 g:請求
1 g:让它
11 g:设置
1 g:语速
-1 g:贵州
-20 g:走到
1 g:走完
-2 g:走过
-1 g:起飞
1 g:足り
-1 g:跟着
2 g:車ア
2 g:轨道
-26 g:轻点
2 g:载图
2 g:载按
2 g:辨率
2 g:边栏
-2 g:还原
3 g:还嫌
1 g:进度
1 g:追加
5 g:选中
3 g:选择
1 g:逐一
1 g:通过
1 g:速度
1 g:選べ
-1 g:選單
2 g:邊欄
-1 g:那首
1 g:都可
-2 g:都是
-2 g:都生
-3 g:配一
21 g:里一
2 g:里拖
2 g:里挑
-2 g:里提
-48 g:里的
1 g:里能
-1 g:里都
7 g:链接
-13 g:镜头
2 g:长按
1 g:開い
-3 g:间是
25 g:间线
1 g:间轴
-1 g:随后
-2 g:随时
-1 g:雪山
-1 g:霓虹
1 g:面下
2 g:面右
-1 g:面的
-3 g:音乐
1 g:音声
14 g:音效
12 g:音频
2 g:順序
9 g:順番
1 g:題就
1 g:页可
1 g:页面
2 g:顶栏
1 g:顶部
-1 g:顺序
-8 g:频已
3 g:频轨
20 g:颜色
-2 g:风格
-1 g:飞的
-1 g:骑手
1 g:點右
18 in:bullet
40 in:ordered
-17 in:plain
72 j:and>and
-1 j:and>close
-7 j:and>comma
29 j:and>place
-4 j:and>strong
1 j:close
33 j:close>and
19 j:close>comma
-83 j:close>undefined
-9 j:colon
1 j:colon>and
-68 j:colon>comma
1 j:colon>place
-1 j:colon>strong
2 j:colon>undefined
-92 j:comma>and
1 j:comma>close
-15 j:comma>colon
-2 j:comma>comma
-2 j:comma>open
80 j:comma>place
-4 j:comma>strong
-21 j:comma>undefined
85 j:comma>word
-1 j:open>and
-2 j:open>close
53 j:open>comma
23 j:open>strong
-11 j:open>undefined
25 j:place
47 j:place>and
1 j:place>colon
14 j:place>comma
-30 j:place>place
-12 j:place>strong
16 j:place>undefined
-28 j:start
-14 j:start>and
22 j:start>colon
-58 j:start>comma
1 j:start>open
15 j:start>place
-1 j:start>undefined
6 j:start>word
39 j:strong
-1 j:strong>and
62 j:strong>comma
1 j:strong>place
45 j:strong>strong
-22 j:strong>undefined
-1 j:strong>word
-2 j:word
7 j:word>and
-8 j:word>colon
-11 j:word>strong
-3 j:word>word
22 l:0
-3 l:04
-1 l:05
1 l:09
41 l:1080p
1 l:12
34 l:14
87 l:19
69 l:2
-2 l:28
-1 l:3
2 l:4
-13 l:45
-2 l:4k
2 l:achar
-26 l:agua
-1 l:all
-17 l:amarill
2 l:an
116 l:and
1 l:angle
2 l:anterio
3 l:appliqu
21 l:are
-1 l:around
-8 l:asked
2 l:até
2 l:avatar
-1 l:balance
2 l:bar
-2 l:bedienf
-2 l:before
-3 l:bell
-1 l:below
3 l:bibliot
-1 l:bin
-2 l:black
-1 l:breath
25 l:browser
-2 l:cai
23 l:camera
-2 l:canal
1 l:canvas
2 l:caption
-2 l:change
1 l:changes
2 l:check
-2 l:clear
-3 l:clicand
3 l:clipe
-2 l:close-u
2 l:code
2 l:continu
2 l:control
-63 l:corner
-76 l:credits
1 l:ctrl
3 l:das
2 l:delete
1 l:derecha
-1 l:desk
-1 l:dial
-1 l:dialogu
12 l:direita
1 l:disponi
-48 l:diálogo
-102 l:done
-26 l:door
2 l:down
-1 l:dragon
3 l:drawer
-2 l:droite
-1 l:drop
1 l:e
1 l:each
-1 l:enters
3 l:está
3 l:f
-2 l:faces
-22 l:fenster
2 l:field
-3 l:file
2 l:fim
-92 l:finishe
-27 l:firefli
2 l:first
-36 l:flat
-3 l:fog
-20 l:follows
3 l:formats
13 l:foto
-2 l:frame
3 l:gilt
23 l:glisser
-2 l:harbour
-1 l:harp
2 l:highlig
10 l:horizon
10 l:il
-62 l:in
-1 l:include
69 l:is
36 l:ist
82 l:it
10 l:izquier
-1 l:janela
-1 l:kamera
-34 l:l'enver
1 l:l'expor
1 l:l'édite
3 l:lago
52 l:lecture
2 l:length
-1 l:letter
3 l:liegt
11 l:lienzo
-1 l:links
1 l:listed
-3 l:lixeira
2 l:logo
40 l:look
-1 l:lower
-46 l:mb
-1 l:me
-2 l:menü
-3 l:midnigh
-3 l:minute
2 l:montaje
-3 l:mostra
-1 l:motion
33 l:mouse
19 l:mp4
5 l:médiath
-12 l:neve
-1 l:note
27 l:o
3 l:ok
29 l:one
-2 l:ones
2 l:opacity
35 l:orden
-13 l:ouvir
3 l:p
82 l:page
1 l:partage
-3 l:pediu
-1 l:pendant
33 l:phone
-2 l:piano
3 l:picture
-2 l:pier
-2 l:pill
-19 l:pista
-3 l:pitch
2 l:plano
39 l:player
3 l:playhea
1 l:por
1 l:preview
3 l:princip
2 l:projekt
9 l:quadrad
-1 l:que
9 l:quieras
-22 l:ready
2 l:recurso
-2 l:reel
-1 l:regler
73 l:reprodu
34 l:rest
-1 l:right
-1 l:roux
2 l:s
3 l:saturat
-2 l:say
2 l:scenes
2 l:scène
1 l:second
1 l:see
-1 l:seen
18 l:selecio
-2 l:shown
3 l:sidebar
-1 l:silence
-1 l:sink
-2 l:sliders
22 l:slow
38 l:small
18 l:souris
2 l:stop
98 l:storybo
-2 l:studio
9 l:tab
1 l:taste
2 l:tempo
3 l:that
65 l:there
-1 l:through
2 l:tick
2 l:tippen
-3 l:tone
2 l:tool
-1 l:top
38 l:track
1 l:télécha
40 l:título
1 l:um
-1 l:und
2 l:underne
2 l:up
-1 l:valley
-3 l:versão
-3 l:vert
1 l:visible
2 l:visor
-1 l:volunte
-27 l:vor
1 l:waiting
-2 l:waterma
63 l:way
-1 l:wind
-3 l:window
-2 l:wished
2 l:yellow
23 l:you
-30 l:yours
3 l:zahlung
1 l:écoutez
2 l:вас
2 l:видно
1 l:воспрои
1 l:готово
1 l:дорожке
-2 l:земли
1 l:инструм
-1 l:меню
2 l:панели
-3 l:папку
3 l:рендера
2 l:ролик
1 l:сверху
10 l:сцену
27 l:く
1 l:し
-79 l:す
5 l:たら
1 l:だけです
1 l:にあります
-1 l:ので
47 l:は
1 l:みてください
44 l:る
1 l:れば
-2 l:ん
-78 l:上
30 l:下载
3 l:个
1 l:之后
-21 l:了
3 l:二
-1 l:位
1 l:倍
-2 l:入れ
2 l:全片
1 l:动
2 l:去
1 l:取
49 l:后
-8 l:吗
36 l:吧
2 l:唱
1 l:图标
3 l:场景列表
-68 l:声
2 l:处
2 l:够
-3 l:天
-51 l:头
-2 l:好
13 l:始
9 l:它
1 l:完
-54 l:完成
69 l:对调
2 l:开
1 l:开头
2 l:按
1 l:按钮
1 l:挑
-2 l:接
-1 l:文件夹
2 l:时
1 l:机
-1 l:来
-2 l:格
-1 l:歌
99 l:步
-2 l:气
-1 l:灯
-1 l:点
1 l:点开
1 l:现
2 l:生效
1 l:留
1 l:的
1 l:的话
-19 l:积分
-1 l:移动
-2 l:稳
-2 l:空
1 l:窗口
-1 l:笑
1 l:箭头
-2 l:红
-2 l:线
-1 l:绿
2 l:色
-1 l:茶
1 l:著
-2 l:角
-37 l:足
2 l:边
-2 l:还原
-1 l:里
6 l:链接
17 l:面
8 l:面板
96 length:1
13 length:2
-79 length:3
-184 length:4
-28 length:5
-15 length:6
159 link
9 n:account
35 n:adjust
-1 n:being
22 n:button
1 n:buy
-51 n:can
55 n:confirm
37 n:drag
-32 n:edge
-18 n:export
107 n:film
24 n:i
-17 n:if
28 n:material
-29 n:offer
1 n:open
20 n:panel
1 n:place
1 n:player
19 n:press
8 n:screen
11 n:store
-1 n:undo
-3 n:you
-64 no concept
-64 no rule
49 o:account
-28 o:adjust
-17 o:being
12 o:button
45 o:buy
2 o:can
9 o:confirm
12 o:control
9 o:drag
-35 o:export
-1 o:film
37 o:if
1 o:key
2 o:material
-86 o:offer
54 o:open
22 o:panel
10 o:place
11 o:player
36 o:press
-72 o:screen
-26 o:store
-57 o:you
18 p:account
6 p:adjust
-16 p:being
34 p:button
2 p:buy
6 p:can
-1 p:confirm
-69 p:control
-77 p:drag
-28 p:edge
1 p:export
44 p:film
29 p:i
-8 p:if
9 p:key
26 p:material
-20 p:open
-65 p:panel
-1 p:place
39 p:player
-90 p:press
-23 p:screen
6 p:see
4 p:store
22 p:you
95 path
44 q:account
58 q:adjust
2 q:can
46 q:confirm
142 q:export
61 q:film
1 q:if
43 q:material
-78 q:offer
-3 q:open
2 q:panel
2 q:player
-148 q:press
1 q:screen
13 q:see
32 q:store
2 q:undo
-123 question
78 quoted
164 rule
-60 rule beside
69 rule:adjust
-8 rule:drag
165 rule:look
51 rule:open
-18 rule:press
2 rule:statement
19 rule:tail
-39 s:account
33 s:adjust
-2 s:being
-23 s:button
-1 s:buy
14 s:can
-28 s:confirm
28 s:control
-26 s:drag
-7 s:export
-3 s:film
6 s:i
-7 s:if
-15 s:key
1 s:material
18 s:offer
-31 s:open
9 s:panel
3 s:place
-12 s:player
5 s:press
-60 s:screen
1 s:see
-1 s:store
41 s:undo
-15 s:you
98 step and 00
-388 step and 01
-321 step and 10
131 step and 11
-21 step close 00
51 step close 01
-8 step close 10
-113 step close 11
160 step colon 00
-348 step colon 01
-249 step colon 10
91 step colon 11
109 step comma 00
-160 step comma 01
-195 step comma 10
98 step comma 11
10 step open 00
53 step open 01
-350 step open 10
-112 step open 11
38 step place 00
-416 step place 01
-367 step place 10
192 step place 11
60 step strong 00
-3 step strong 01
-234 step strong 10
45 step strong 11
116 step word 00
-489 step word 01
-311 step word 10
135 step word 11
1 v:de:adjust:re
1 v:de:adjust:st
-13 v:de:confirm:ig
-4 v:de:drag:en
-2 v:de:export:de
1 v:de:export:ei
1 v:de:export:en
1 v:de:export:rn
66 v:de:open:en
2 v:de:open:gt
-21 v:de:open:ht
1 v:de:open:ne
-3 v:de:press:kt
30 v:en:adjust:ed
-63 v:en:adjust:er
28 v:en:adjust:et
-1 v:en:adjust:ge
2 v:en:adjust:ne
3 v:en:adjust:pe
1 v:en:adjust:se
1 v:en:adjust:te
-1 v:en:adjust:ts
2 v:en:buy:op
-1 v:en:confirm:ms
-102 v:en:confirm:ne
3 v:en:confirm:ok
67 v:en:confirm:rm
43 v:en:drag:ag
1 v:en:drag:ed
-91 v:en:drag:es
-71 v:en:drag:gs
1 v:en:drag:im
-23 v:en:drag:ll
1 v:en:drag:op
-52 v:en:drag:ps
-25 v:en:drag:ut
1 v:en:drag:ve
1 v:en:export:ad
-1 v:en:export:er
-3 v:en:export:le
-1 v:en:export:ng
-2 v:en:export:p4
9 v:en:export:rt
-1 v:en:open:ad
1 v:en:open:ed
-3 v:en:open:en
-1 v:en:open:er
-1 v:en:open:go
1 v:en:open:ld
-1 v:en:open:ll
-3 v:en:open:mp
-2 v:en:open:nd
-62 v:en:open:ng
-75 v:en:open:ns
-1 v:en:open:se
-17 v:en:press:ap
44 v:en:press:ck
1 v:en:press:ct
-1 v:en:press:ed
10 v:en:press:er
2 v:en:press:ng
-6 v:en:press:ps
-6 v:en:press:ss
1 v:en:see:ar
34 v:en:see:ay
-21 v:en:see:ch
2 v:en:see:ds
11 v:en:see:ee
-1 v:en:see:en
1 v:en:see:ls
8 v:en:see:ok
-2 v:en:see:om
2 v:en:see:re
1 v:en:see:se
15 v:en:see:ub
-2 v:en:see:wn
-1 v:en:see:ws
2 v:es:adjust:ar
62 v:es:confirm:ar
28 v:es:drag:ca
22 v:es:drag:do
-24 v:es:export:da
-2 v:es:open:ra
-41 v:es:open:re
-2 v:es:open:ve
-15 v:es:press:ca
2 v:es:see:ar
2 v:es:see:ra
-1 v:es:see:sa
3 v:fr:confirm:er
-2 v:fr:drag:er
106 v:fr:export:er
2 v:fr:open:ez
-2 v:fr:open:re
3 v:fr:press:ic
-3 v:fr:see:ez
2 v:fr:see:ir
1 v:pt:drag:te
13 v:pt:export:ar
2 v:pt:open:ai
3 v:pt:open:tá
1 v:pt:open:ão
-3 v:pt:press:do
1 v:pt:press:se
-6 v:pt:press:ta
-25 v:pt:see:ta
58 v:ru:adjust:ся
-2 v:ru:adjust:че
1 v:ru:confirm:во
1 v:ru:confirm:те
2 v:ru:confirm:ть
1 v:ru:drag:ем
-3 v:ru:drag:ет
2 v:ru:drag:ок
3 v:ru:export:ра
-43 v:ru:export:рт
31 v:ru:export:ся
-3 v:ru:open:ет
31 v:ru:open:те
17 v:ru:open:ыв
-11 v:ru:press:ет
2 v:ru:press:ми
148 v:ru:press:те
-1 v:ru:see:ан
1 v:ru:see:ие
2 v:ru:see:но
78 w:0
1 w:0   处
-3 w:0 04
1 w:0 09
1 w:0 12
88 w:0 19
-13 w:0 45
-1 w:0 52
14 w:0 8
26 w:0 8 0
1 w:0 :
25 w:0 p
-3 w:04
-1 w:05
1 w:09
38 w:1
32 w:1  
23 w:1 0
26 w:1 0 8
36 w:1 1
39 w:1 1  
40 w:1080p
1 w:12
4 w:14
87 w:19
-1 w:2
1 w:2 秒
1 w:25
1 w:27
-1 w:28
-32 w:3
1 w:3  
1 w:4
-17 w:45
-14 w:48
-115 w:4k
-1 w:52
-54 w:6
-1 w:720p
2 w:8
25 w:8 0
26 w:8 0 p
-87 w:a
37 w:a 0
-3 w:a bell
1 w:a bibliot
1 w:a differe
-1 w:a drop
-1 w:a fachada
-1 w:a file
-1 w:a folder
10 w:a foto
-3 w:a janela
46 w:a la
-1 w:a letter
12 w:a look
1 w:a mano
-3 w:a minute
45 w:a partir
36 w:a phone
-1 w:a photo
-3 w:a piano
2 w:a página
2 w:a seta
2 w:a slider
-3 w:a soft
1 w:a tesoura
-2 w:a versão
-2 w:a waterma
-69 w:about
-3 w:about a
-6 w:above
27 w:abra
2 w:abra a
-29 w:abre
34 w:abspiel
60 w:account
1 w:account for
2 w:achar
-31 w:across
-21 w:across the
1 w:active
-87 w:after
-68 w:after the
3 w:afterwa
-29 w:agua
33 w:al
1 w:al lienzo
-1 w:alargué
19 w:all
1 w:all at
1 w:all four
-56 w:am
-1 w:am mischpu
-29 w:amarill
-41 w:an
-2 w:an export
2 w:and
1 w:and it
-12 w:and the
1 w:angle
2 w:anterio
4 w:antes de
-1 w:antes del
43 w:any
-6 w:aperta
3 w:appliqu
3 w:après
1 w:are
2 w:are in
2 w:are listed
-20 w:are ready
2 w:arraste
96 w:arrow
-41 w:as
-3 w:as mp4
-93 w:as the
-2 w:as you
-8 w:asked
75 w:assets
-45 w:at
-1 w:at 0
-2 w:at all
-3 w:at midnigh
1 w:at the
2 w:até
-74 w:au
-3 w:au vert
-3 w:audio
-1 w:auf
2 w:auf datei
-79 w:auf dem
-1 w:auf den
-1 w:avant de
2 w:avatar
1 w:avec
1 w:avec ctrl
2 w:away
34 w:back
1 w:badge
-2 w:bahnhof
-14 w:baixo
-8 w:baixo do
4 w:bar
-2 w:bar is
-1 w:barely
44 w:barra
49 w:barre
41 w:barre d'espac
19 w:be
-2 w:be seen
-2 w:because
1 w:bedarf
-2 w:bedienf
-1 w:before
2 w:before i
-1 w:before the
-3 w:beginnt
-5 w:behind
-2 w:bei
1 w:bei bedarf
-4 w:beim
-26 w:bell
1 w:beneath
1 w:bereich
144 w:between
2 w:bibliot
19 w:bild
-2 w:bilder
-2 w:black
-1 w:black at
2 w:blocks
50 w:blue
10 w:blue arrow
-11 w:board
-20 w:both
-21 w:both version
-1 w:bottom to
-1 w:boulang
1 w:box
-1 w:breath
-1 w:breathi
1 w:brilho
72 w:browser
-1 w:but
-2 w:but you
42 w:button
4 w:button is
-14 w:by
1 w:by a
-40 w:by itself
10 w:by the
-1 w:caballe
-2 w:cai
1 w:called
36 w:cambia
2 w:cambiar
2 w:cambiar el
28 w:camera
-1 w:can
15 w:can be
-3 w:can export
-1 w:can render
-2 w:canal
-1 w:candle
-4 w:canvas
1 w:caption
-7 w:card
-2 w:carries
-1 w:cartoon
-2 w:castle
-3 w:cat
-2 w:cello
1 w:changes
-60 w:check the
28 w:choose 1080p
-1 w:choose a
-1 w:choose the
-2 w:cierra
-1 w:cinema
-2 w:clear
2 w:clic
3 w:clic droit
-3 w:clicand
2 w:click
1 w:click downloa
1 w:click on
2 w:clickin
2 w:clickin the
-5 w:climbs
1 w:clip
-47 w:clip is
-1 w:clip to
1 w:clip's
14 w:clipe
3 w:cliqué
3 w:cliqué sur
-2 w:close-u
-1 w:closing
-1 w:closing credits
-1 w:clouds
2 w:code
-1 w:collaps
28 w:coloca
15 w:color
-58 w:com
-2 w:como
2 w:compare
2 w:compare the
-1 w:complet
2 w:comprar
-72 w:con
-3 w:con ctrl
19 w:con la
-2 w:con un
-1 w:con una
1 w:conferi
84 w:confirm
1 w:confirm the
2 w:confirm with
3 w:continu
2 w:contras
2 w:control
44 w:cor
-79 w:corner
-37 w:corners
1 w:correct
8 w:corta
-3 w:covers
-3 w:covers the
-50 w:credits
1 w:credits are
1 w:credits in
-2 w:credits were
-2 w:crowd
-2 w:crédito para
132 w:ctrl
1 w:ctrl +
1 w:ctrl + z
27 w:ctrl z
1 w:cuando
17 w:curseur
-29 w:cut
-2 w:cut to
2 w:côté
2 w:côté de
41 w:d'espac
19 w:d'espac lance
-31 w:da
2 w:damit
2 w:dann
168 w:dans
1 w:dans l'édite
1 w:das ergebni
1 w:datei
-1 w:davon
25 w:de
-19 w:de agua
2 w:de downloa
-2 w:de jouer
1 w:de la
1 w:de lecture
-1 w:de página
-3 w:de sa
2 w:de votre
-1 w:debajo
-1 w:debajo del
-14 w:del
1 w:delete
-85 w:dem
-2 w:den
-2 w:depois
1 w:depuis
-62 w:der
1 w:derecha
44 w:des
-1 w:desk
1 w:desliza
2 w:despleg
1 w:deux
-1 w:dialogu
-2 w:die
3 w:die leertas
2 w:die wiederg
1 w:differe
2 w:dir
2 w:dir die
91 w:direita
1 w:disponi
-47 w:diálogo
2 w:do
5 w:do título
-1 w:dois
32 w:donde
35 w:donde quieras
-102 w:done
-92 w:door
33 w:dort
1 w:double- any
1 w:down
22 w:downloa
3 w:downloa button
1 w:downloa to
43 w:drag
-1 w:drag a
33 w:drag-an
-1 w:dragon
-71 w:drags
-1 w:drags a
2 w:drawer
-1 w:drawn
3 w:droit
-2 w:droite
-1 w:drop in
4 w:drop the
1 w:dropped
1 w:dropped the
-52 w:drops
-1 w:drops it
-1 w:drums
16 w:du
-1 w:durch
-3 w:durch die
2 w:détail
3 w:dê
-21 w:each
1 w:efeito
1 w:effects
12 w:egg
-31 w:ein
-91 w:eine
-1 w:einer
-49 w:el
-1 w:el mar
2 w:el montaje
39 w:el orden
1 w:el reprodu
2 w:el storybo
2 w:el visor
2 w:ela
1 w:ele
1 w:element
14 w:elige
67 w:em
24 w:en
-2 w:en 4k
1 w:en changer
67 w:en el
159 w:en la
1 w:en lançant
2 w:encontr
-1 w:end credits
-1 w:english
-1 w:enjoy
-66 w:enter
-1 w:enter a
-1 w:enters
2 w:er
1 w:ergebni
-2 w:erschei
-2 w:erschei ein
22 w:erst
26 w:es
2 w:es auf
32 w:escolha
1 w:está
1 w:estão
7 w:et
1 w:et le
-2 w:every
-2 w:exit
-2 w:expand
-2 w:expand the
1 w:explain
-1 w:explica
77 w:export
-2 w:export button
-3 w:export it
1 w:export menu
2 w:export the
1 w:export them
36 w:exporta
2 w:extra
1 w:eye
3 w:f
1 w:face
-2 w:faces
-1 w:fachada
-1 w:fachada da
-36 w:fala
5 w:falls
2 w:fassung
-103 w:fenster
-3 w:fenêtre
-3 w:fenêtre de
-13 w:fertig
2 w:fica
1 w:fichier
62 w:field
2 w:field on
-3 w:file
-2 w:film
2 w:fim
-1 w:final
-1 w:find
-27 w:find the
2 w:fine-tu
-57 w:finishe
-37 w:firefli
-8 w:firewor
2 w:first
-20 w:five
-36 w:flat
-20 w:flechas
-8 w:flicker
-1 w:flips
-1 w:floor
-2 w:fog
36 w:fois
-2 w:folder of
-21 w:follows
-3 w:for
22 w:for a
-26 w:for the
-2 w:for this
10 w:for what
2 w:formato
3 w:formats
83 w:foto
-52 w:four
-2 w:frame
-2 w:frau
-49 w:free
-2 w:free plan
-52 w:from
2 w:from your
8 w:full
-1 w:gap
-2 w:gap with
3 w:gaveta
4 w:gaveta de
3 w:gear
3 w:gear icon
-1 w:gears
2 w:gefällt
3 w:geht
-2 w:gets
-3 w:gets a
3 w:gilt
1 w:give
1 w:give it
-28 w:gives
51 w:glisser
-2 w:glisser le
-1 w:go
-1 w:go to
-2 w:grabé
-24 w:guarda
-24 w:guarda el
-1 w:guardei
-1 w:habe
-2 w:hamburg
-1 w:handle
-7 w:harbour
1 w:hard
-1 w:harp
9 w:has
-2 w:has a
2 w:has it
-2 w:has no
1 w:hasta
3 w:hasta el
1 w:have
16 w:have a
1 w:hay
-1 w:hd
-1 w:head
3 w:header
1 w:hear
2 w:hear it
-1 w:hidden
2 w:highlig
-1 w:hinterg
1 w:his
2 w:his face
1 w:history
1 w:history panel
2 w:holds
9 w:horizon
10 w:hover
10 w:hover over
-1 w:how to
-32 w:hört
-1 w:hört man
-70 w:i
-3 w:i can
2 w:i've
110 w:icon
2 w:icon will
64 w:if
1 w:if that's
-2 w:ihre
40 w:il
1 w:im
-1 w:im bild
-1 w:im hinterg
3 w:im medienb
31 w:images
-60 w:in
-1 w:in 720p
8 w:in der
-1 w:in from
-19 w:in one
-1 w:in slow
102 w:in the
2 w:in yellow
-1 w:include
-16 w:intervi
1 w:into
-19 w:into a
87 w:into the
-6 w:is
-3 w:is done
-17 w:is finishe
2 w:is highlig
2 w:is just
-2 w:is now
-110 w:is ready
-1 w:is saved
1 w:is the
27 w:is waiting
8 w:ist
-13 w:ist fertig
111 w:it
-2 w:it as
-3 w:it covers
-2 w:it has
-1 w:it into
5 w:it is
1 w:it looks
-3 w:it takes
1 w:it there
1 w:it to
-9 w:itself
3 w:izquier
-13 w:janela
-3 w:janela do
-13 w:jetzt
-2 w:jouer
1 w:judge
-3 w:jump
2 w:just
2 w:just one
-1 w:kamera
19 w:kann
7 w:keep
2 w:keep it
-2 w:key
-3 w:klickt
-2 w:knight
-34 w:l'enver
1 w:l'expor
1 w:l'ongle
1 w:l'édite
28 w:la
27 w:la barre
1 w:la derecha
-2 w:la droite
-3 w:la fenêtre
1 w:la foto
2 w:la izquier
38 w:la lecture
2 w:la lista
5 w:la médiath
1 w:la paleta
1 w:la pestaña
-2 w:la pista
16 w:la página
2 w:la scène
18 w:la souris
1 w:la tête
-1 w:la ventana
-2 w:la versión
-2 w:lade
2 w:laden
3 w:lago
73 w:lance
1 w:lance avec
3 w:lance la
-3 w:lange
-1 w:langsam
1 w:lançant
1 w:lançant la
-14 w:las
1 w:latest
2 w:laut
-2 w:le
2 w:le clip
1 w:le fichier
-2 w:le panneau
2 w:le solde
60 w:lecture
1 w:lecture à
3 w:leertas
1 w:left
2 w:left sidebar
3 w:left-ha
2 w:length
2 w:les deux
-1 w:les vignes
-1 w:lesson
-6 w:letreir
-1 w:lets
-1 w:letter
1 w:liegen
2 w:liegt
11 w:lienzo
1 w:line to
-1 w:links
-4 w:links die
1 w:list on
2 w:lista
2 w:lista de
1 w:listed
-3 w:lixeira
1 w:lo
2 w:lock
1 w:logo
8 w:look
1 w:looks
-2 w:loop
-22 w:los
-2 w:lower
-1 w:luz
-1 w:läuft
-1 w:mainten
-32 w:man
1 w:mano
-3 w:manteau
2 w:map
-49 w:mar
-48 w:mar por
-1 w:marked
-3 w:marks
-50 w:mb
-78 w:me
3 w:medienb
7 w:menu
-1 w:menu board
2 w:menu has
38 w:menu offers
-1 w:menu opens
-2 w:menü
-3 w:midnigh
-3 w:minute
2 w:mira
-1 w:mischpu
3 w:mit
1 w:mit dem
15 w:mit der
-1 w:moderat
-31 w:monitor
2 w:montaje
-16 w:mood
-3 w:mostra
-1 w:motion
19 w:mouse
1 w:move
1 w:move it
1 w:move the
8 w:mp
8 w:mp 4
29 w:mp4
52 w:my
5 w:médiath
1 w:mídia
88 w:na
1 w:na gaveta
2 w:na pasta
-1 w:na segunda
3 w:na trilha
2 w:name
-1 w:names
7 w:neben
7 w:neben dem
-2 w:neon
-13 w:neve
2 w:new
1 w:new clip
-2 w:no
1 w:no segundo
-3 w:no ícone
-54 w:noch
35 w:normal
-1 w:note
2 w:notes
2 w:notes field
-111 w:now
-2 w:now a
2 w:number
2 w:number into
-4 w:nur
-39 w:o
-3 w:o vídeo
-1 w:oben rechts
-46 w:of
-7 w:of a
39 w:of credits
1 w:of each
-8 w:of the
38 w:offers
10 w:ok
-60 w:on
6 w:on a
-38 w:on the
2 w:on this
-8 w:once
2 w:one click
2 w:one is
2 w:onto
2 w:onto the
4 w:opacity
-3 w:open
-1 w:open a
1 w:open it
-75 w:opens
-2 w:or
-1 w:or i
2 w:orange
41 w:orden
3 w:ordre
-2 w:os
40 w:other
3 w:other formats
59 w:otro
1 w:otro color
-13 w:ouvir
-2 w:ouvre
-3 w:ouvre la
1 w:ouvrez
2 w:ouvrez la
1 w:over
2 w:over the
1 w:own
25 w:p
79 w:page
78 w:paleta
4 w:panel
-1 w:panel of
-46 w:panels
-2 w:panneau
3 w:par
28 w:para
2 w:para cambiar
-2 w:para la
-17 w:para ouvir
1 w:partage
45 w:partir
-1 w:past
2 w:pasta
-3 w:pausa
-3 w:pausa antes
1 w:pause
-1 w:pause before
7 w:pdf
-3 w:pediu
-1 w:pendant
16 w:per
24 w:per drag-an
1 w:pestaña
1 w:peut
1 w:peut être
24 w:phone
-1 w:photo
-2 w:photogr
2 w:photos
-63 w:piano
2 w:pick
1 w:pick a
-2 w:pier
-2 w:pill
-1 w:pilot
-8 w:pista
-1 w:pitch
1 w:plano
39 w:play
2 w:play to
56 w:playhea
1 w:pode ser
-47 w:por
-14 w:por baixo
-1 w:porte
-1 w:poster
35 w:pour
2 w:pour voir
-3 w:prepare
-3 w:prepare a
-6 w:press
2 w:press play
-21 w:press the
-2 w:preview of
2 w:previsu
1 w:price
1 w:price of
1 w:primero
3 w:princip
-3 w:program
2 w:projekt
-1 w:prune
18 w:puedes
2 w:puis
-23 w:pull
-26 w:pull the
-1 w:pushes
72 w:página
2 w:página de
8 w:quadrad
87 w:que
-1 w:que la
-1 w:quedan
-1 w:queen
35 w:quieras
-62 w:radio
29 w:rate
-145 w:ready
-79 w:ready to
26 w:rechts
1 w:recipe
1 w:recipe video
2 w:recurso
-1 w:red
-2 w:reel
-7 w:regler
1 w:release
2 w:remaini
1 w:remaini credits
-1 w:renderi
-2 w:repeats
-2 w:replace
-2 w:replace the
79 w:reprodu
2 w:rest
-1 w:rest of
2 w:restant
-1 w:restaur
-1 w:restaur menu
-2 w:right
-2 w:right now
-3 w:ring
3 w:route
-1 w:roux
-19 w:runs
2 w:s
2 w:s'affic
-3 w:sa
3 w:saturat
1 w:saves
1 w:saves the
-2 w:say
14 w:scene
1 w:scene list
1 w:scenes
2 w:scissor
2 w:scissor tool
-2 w:screen
-1 w:scroll
15 w:scrub
1 w:scène
58 w:se
1 w:se lance
53 w:second
-14 w:seconds
1 w:see
-1 w:see the
-1 w:seen
-1 w:segunda
21 w:segundo
65 w:segundo 14
-1 w:sekunde
30 w:selecio
1 w:select
3 w:select the
2 w:senão
1 w:ser
-13 w:serra
28 w:set
27 w:set the
2 w:seta
1 w:share button
-127 w:she
-2 w:she carries
-2 w:shelves
-1 w:shorter
-1 w:shot
-3 w:shot of
-2 w:shown
-1 w:shows
-1 w:shows how
121 w:si
6 w:si te
2 w:sich
1 w:side
3 w:sidebar
82 w:sie
2 w:sie die
-1 w:silence
-1 w:sink
12 w:sinon
-2 w:skin
-2 w:skin tones
27 w:slider
-2 w:sliders
-1 w:slides
1 w:slow
-1 w:slow motion
37 w:small
5 w:so
-1 w:sobre
2 w:sobre a
-29 w:sobre la
-3 w:soft
2 w:solde
-1 w:sole
-2 w:solo
1 w:solte
-2 w:sonar
1 w:song
2 w:sound
12 w:sound is
-1 w:sound of
18 w:souris
1 w:space
1 w:speiche
3 w:startet
-1 w:statt
-23 w:steht
1 w:stellst
1 w:stellst du
104 w:step
-1 w:still
1 w:stop
75 w:storybo
-2 w:studio
1 w:style
-2 w:subtitl
1 w:such
1 w:suffit
1 w:suggest
-3 w:suits
-1 w:sunset
2 w:sur
3 w:sur appliqu
2 w:sur la
2 w:sur partage
19 w:sélecti
-1 w:só
97 w:tab
32 w:take
-2 w:takes
-3 w:takes about
-17 w:tap
-6 w:taps
-1 w:taps the
3 w:taste
49 w:te
1 w:team
-2 w:teddy
-30 w:tela
-14 w:tell
-17 w:tell me
1 w:tells
1 w:tells you
43 w:tempo
1 w:tesoura
22 w:text
20 w:that
1 w:that the
-46 w:the
-15 w:the audio
2 w:the bar
51 w:the blue
-2 w:the canal
-1 w:the candle
-4 w:the canvas
-2 w:the castle
-3 w:the cat
1 w:the clip's
-1 w:the closing
-1 w:the clouds
2 w:the code
-61 w:the corner
-20 w:the corners
1 w:the credits
-1 w:the desk
-12 w:the dial
3 w:the dialog
2 w:the downloa
44 w:the export
-1 w:the final
-8 w:the firewor
-2 w:the fog
-2 w:the folder
-2 w:the frame
-2 w:the free
-1 w:the gap
3 w:the gear
-2 w:the harbour
-1 w:the harp
3 w:the header
1 w:the history
1 w:the left
3 w:the left-ha
-1 w:the list
25 w:the logo
2 w:the map
-1 w:the mouse
3 w:the new
2 w:the notes
12 w:the other
-1 w:the panel
1 w:the picture
-2 w:the pier
-1 w:the pilot
-1 w:the pitch
1 w:the price
-1 w:the red
2 w:the rest
-1 w:the restaur
-1 w:the right
-3 w:the ring
3 w:the route
2 w:the scene
2 w:the scissor
1 w:the second
1 w:the share
2 w:the side
1 w:the sidebar
20 w:the speech
-2 w:the studio
1 w:the suggest
2 w:the tempo
7 w:the text
-3 w:the third
29 w:the timelin
1 w:the top
1 w:the upper
1 w:the usage
73 w:the video
32 w:the wallet
1 w:the waterma
1 w:the wavefor
11 w:the way
14 w:the white
-3 w:the wind
-1 w:the windmil
-68 w:the window
2 w:their
27 w:them
1 w:them all
1 w:then
2 w:then export
90 w:there
-3 w:there are
5 w:they
-2 w:third
2 w:those
-15 w:three
2 w:three photos
-2 w:three seconds
-47 w:through
-1 w:through the
54 w:timelin
2 w:tippen
1 w:to
-1 w:to black
-6 w:to change
2 w:to check
-43 w:to downloa
-1 w:to drop
2 w:to get
2 w:to hear
1 w:to judge
-1 w:to open
29 w:to see
1 w:to taste
-1 w:to top
-1 w:toca
-1 w:todos
-1 w:ton
-3 w:tone
-2 w:tones
104 w:too
38 w:too small
2 w:tool
18 w:top
2 w:top bar
2 w:top up
2 w:toutes
2 w:toutes les
-67 w:tres
3 w:trilha
3 w:trilha princip
1 w:trim
1 w:trim the
1 w:turns
-28 w:two
3 w:type
3 w:type a
1 w:télécha
1 w:tête
1 w:tête de
16 w:título
-7 w:um
1 w:um por
-86 w:uma
-1 w:un
1 w:un curseur
2 w:un plano
-17 w:un vaso
-69 w:una
-2 w:und alle
79 w:under
2 w:underne
-21 w:une
55 w:une fois
1 w:unfold
1 w:unfold the
1 w:unless
1 w:unless you
3 w:unten
-2 w:unterti
-9 w:until
-2 w:until it
1 w:up
1 w:up there
1 w:upper
1 w:upper bar
1 w:usage
1 w:users
2 w:vai
2 w:valer
-1 w:valley
-17 w:vaso
-17 w:vaso de
2 w:ve
2 w:ve a
-1 w:ventana
39 w:ver
-3 w:verrez
-2 w:vers
-2 w:vers la
-32 w:version
-21 w:version are
-2 w:version del
-2 w:versión
-2 w:versão
-3 w:vert
1 w:via
1 w:via the
-9 w:video is
-2 w:vier
-1 w:vignes
33 w:vignett
1 w:visible
2 w:visor
-10 w:vista
1 w:vitesse
2 w:você
-3 w:você pediu
2 w:voice
4 w:voice is
2 w:voir
-1 w:volunte
-9 w:vor
-1 w:vorscha
14 w:votre
-3 w:vous verrez
-3 w:vuelve
-2 w:vídeo
-3 w:vídeo mostra
1 w:wait
1 w:wait for
-2 w:waiting
-24 w:waiting for
-2 w:walks
77 w:wallet
1 w:want to
-18 w:warmer
3 w:was
-21 w:watch
-2 w:watch the
-2 w:water
-1 w:waterma
1 w:wavefor
1 w:wavefor below
23 w:way
-1 w:way to
6 w:wenn
2 w:wenn du
1 w:wer
-2 w:were
-2 w:were used
-19 w:when
1 w:when it
-2 w:when you
-2 w:wheneve
-1 w:wheneve you
1 w:where
-26 w:while
1 w:white
1 w:why
2 w:wie
2 w:wiederg
86 w:will
2 w:will be
-1 w:windmil
-97 w:window
-34 w:wings
-2 w:wished
-4 w:with
-3 w:with a
1 w:with ctrl
21 w:with the
2 w:without
2 w:without the
-2 w:would
2 w:written
2 w:wrong
-2 w:während
2 w:y
2 w:y lo
7 w:yellow
9 w:you
-8 w:you asked
-2 w:you press
1 w:you the
88 w:you'll
-2 w:you'll see
-2 w:you're
1 w:you've
-26 w:your
1 w:your avatar
-16 w:your clip
1 w:your own
1 w:your recipe
-2 w:your reel
1 w:your team
2 w:your three
-45 w:your video
37 w:z
3 w:zahlung
35 w:zieh
-5 w:ziehen
-2 w:zoom
71 w:zu
2 w:zufried
-1 w:zwei
66 w:à
1 w:à 0
2 w:à côté
-34 w:à l'enver
18 w:à la
1 w:ändere
1 w:écoutez
1 w:être
-3 w:ícone
-3 w:ícone da
1 w:öffne
2 w:öffne die
3 w:öffnen
1 w:öffnen sie
3 w:öffnet
-78 w:über
-3 w:über den
-2 w:библиот
2 w:боковой
2 w:боковой панели
2 w:букв
21 w:в
3 w:в медиате
3 w:в плеере
-1 w:в ролике
-1 w:вариант
2 w:вас
-1 w:вверх
1 w:виден
2 w:видно
2 w:вкладка
1 w:вкладку
2 w:внизу
1 w:воспрои
1 w:вы нажмёте
1 w:выберит
2 w:галочко
1 w:готово
1 w:дорожке
-1 w:другим
40 w:его
62 w:если
2 w:есть
1 w:за
-1 w:за другим
-1 w:закончи
2 w:замену
2 w:звук
1 w:зелёная
-2 w:земли
-1 w:зерна
-26 w:и
-3 w:из
2 w:иначе
1 w:инструм
-1 w:интервь
-3 w:к
-1 w:как вы
1 w:когда
-2 w:колокол
-1 w:конец
-1 w:кредиты
1 w:курсор
1 w:курсор на
1 w:лишнее
-1 w:мальчик
3 w:медиате
-1 w:меню
2 w:меняетс
-1 w:музыка
-2 w:музыку
-80 w:на
2 w:на боковой
1 w:на вкладку
1 w:на дорожке
1 w:на панели
-19 w:на экране
-123 w:над
1 w:нажмёте
-1 w:начинае
36 w:не
1 w:новый
-1 w:одно
2 w:она
1 w:остаток
17 w:открыв
-3 w:открыва
2 w:панели
1 w:панели инструм
-3 w:папку
-2 w:перед
1 w:перетас
3 w:плеере
-1 w:под
2 w:подтвер
2 w:подтвер замену
-1 w:показан
1 w:ползуно
2 w:порядок
1 w:порядок меняетс
-1 w:появляе
1 w:пробел
3 w:рендера
5 w:ролик
-1 w:ролике
-79 w:с
1 w:сверху
-3 w:себе
-2 w:сейчас
2 w:силу
-1 w:снег
34 w:сохрани
2 w:сохрани ролик
-1 w:стала
3 w:сцену
-1 w:телефон
2 w:только
1 w:третий
-3 w:тянет
1 w:цвет
-1 w:что
18 w:чтобы
-2 w:щёлкает
-19 w:экране
-41 w:экспорт
-1 w:экспорт зерна
19 w:это
2 w:это видно
5 w:②
5 w:②  
1 w:あ と
51 w:い
2 w:い と
2 w:い と 感
-3 w:い ま
-1 w:い ま す
-2 w:い 声
14 w:お
52 w:か
27 w:か り
29 w:か り ま
-2 w:から 「
-24 w:が
-2 w:が 「
-2 w:が 见
1 w:が 足
1 w:が 足 り
14 w:き
-1 w:き ま
-1 w:き ま す
1 w:け
1 w:け れば
-1 w:こ
-2 w:こ ろ
64 w:さ
40 w:し
3 w:じ
2 w:じ たら
-1 w:す
1 w:す る
-2 w:せ
1 w:せ て
1 w:せ て 聞い
-2 w:せ ん
20 w:たら
1 w:だけです
21 w:て
-2 w:て い
-2 w:て い ま
1 w:て みてください
1 w:て 聞い
1 w:て 聞い て
57 w:で
-73 w:で す
2 w:で 変更
1 w:で 変更 し
1 w:で 选
-1 w:と
-2 w:と こ
-2 w:と こ ろ
1 w:と す
2 w:と 感
2 w:と 感 じ
-1 w:とき
106 w:な
1 w:な け
1 w:な け れば
-1 w:に
1 w:に 合
1 w:に 合 わ
-3 w:に 変
-3 w:に 変 わ
1 w:にあります
1 w:の
-2 w:の を
1 w:の アイコン
1 w:の アイコン から
1 w:の 中
-2 w:の 数
1 w:の 矢印
-1 w:の 色
-1 w:の 色 は
-1 w:ので
103 w:は
1 w:は マイページ
1 w:は マイページ の
7 w:べ
1 w:べ ま
1 w:べ ま す
-1 w:ま
-1 w:ま す
-2 w:ま せ
-2 w:ま せ ん
1 w:みてください
-1 w:め
-1 w:め ま
-1 w:め ま す
-1 w:も
-2 w:も の
-2 w:も の を
-1 w:り
1 w:り な
1 w:り な け
-1 w:り の
-6 w:り ま
-5 w:り ま す
5 w:る
-2 w:る と
-2 w:る とき
-46 w:れ
1 w:れば
-2 w:ろ
-1 w:わ
1 w:わ せ
1 w:わ せ て
-2 w:わ り
-2 w:わ り ま
84 w:を
1 w:を 1
-2 w:を 入れ
98 w:を 开
1 w:を 开 い
-2 w:ん
7 w:アイコン
1 w:アイコン から
1 w:アイコン の
2 w:イ
1 w:ォ
1 w:ォ ン
1 w:ォ ン ト
3 w:キ
3 w:キ ス
3 w:キ ス ト
1 w:サ
-1 w:シ
1 w:ス
1 w:ス ト
3 w:ス ト タブ
2 w:ズ
2 w:ズ は
10 w:タブ
2 w:タブ で
1 w:ダウンロード
2 w:テ
3 w:テ キ
3 w:テ キ ス
1 w:ト
3 w:ト タブ
3 w:ト タブ で
-1 w:ハ
-2 w:ハ ー
-2 w:パネル
-2 w:パネル の
-2 w:パネル の 数
1 w:フ
1 w:フ ォ
1 w:フ ォ ン
-15 w:ボタン
-14 w:ボタン を
1 w:マイページ
1 w:マイページ の
-2 w:ン と
1 w:ン ト
-1 w:ー
-2 w:ー ト
-42 w:一
6 w:一 个
1 w:一 个  
23 w:一 共
42 w:一 共  
-3 w:一 张 老
-1 w:一 扇 窗
-2 w:一 条
1 w:一 点
1 w:一 片
-2 w:一 种
1 w:一下
20 w:一覧
1 w:一覧 を
-82 w:三
-52 w:上
-1 w:上 写着
2 w:上 去
1 w:上 的
1 w:下 的
2 w:下 的 箭头
49 w:下载
1 w:下载  
2 w:下载 图标
2 w:下载 按钮
2 w:不 会
2 w:不 会 生效
-2 w:不 同
3 w:不 够
-1 w:不 要
-20 w:不 足
2 w:不满意
-1 w:业
-63 w:两
-2 w:两 张
20 w:个
1 w:个  
2 w:个 向
2 w:个 向 下
-5 w:个 节
-5 w:个 节 点
-1 w:中
1 w:中 で
-104 w:为
-2 w:主
3 w:么
-2 w:之后
-3 w:九
-3 w:九 个
-1 w:也
1 w:也 可以
-1 w:也 跟
-3 w:也 跟 着
1 w:书
-169 w:了
-1 w:了 很
-2 w:了 很 多
-3 w:了 暖
-2 w:了 这
2 w:二
1 w:二 维
1 w:二 维 码
1 w:云
-1 w:五
-74 w:人
-22 w:今
-2 w:今 天
-2 w:今 天 的
1 w:从
1 w:从 侧边栏
1 w:从 头
-1 w:他
-1 w:付
-2 w:们
2 w:任
2 w:任 意
2 w:任 意 一
2 w:会 出
2 w:会 出 现
-3 w:会 变
-3 w:会 变 成
2 w:会 生效
11 w:位 置
7 w:余 的
1 w:余额
-2 w:侍
9 w:侧边栏
1 w:保 留
1 w:修改
1 w:倍
-1 w:倒
-3 w:倒 影
-3 w:倒 影 也
-1 w:偏
-9 w:停在
1 w:像
1 w:像 度
1 w:像 度 を
96 w:先
2 w:先 点
2 w:先 点 “
-71 w:光
-1 w:光标
25 w:入
-2 w:入れ
10 w:全
1 w:全 文
1 w:全片
3 w:共
29 w:共  
32 w:共   1
-1 w:关
-1 w:关 掉
-1 w:其
-1 w:其 中
1 w:再 把
1 w:再生ヘッド
1 w:再生ヘッド を
-1 w:写
-1 w:写 著
-1 w:写 著 「
-1 w:写着
-125 w:出
2 w:出 现
1 w:出 现 在
9 w:分
-3 w:分 为
2 w:分 辨
2 w:分 辨 率
42 w:列
66 w:列 在
-1 w:列表
1 w:则 改
1 w:则 改 动
-26 w:到
-1 w:到 3
-2 w:到 了
-2 w:到 明
1 w:到 画布
1 w:到 画布 上
-4 w:前
5 w:前 の
-1 w:前 是
-38 w:剩
1 w:剪掉
1 w:加
2 w:动
1 w:动 不
1 w:动 不 会
-12 w:动 画
-11 w:动 画 放在
-1 w:动 画 里
1 w:区
1 w:单
1 w:单 独
-2 w:卡片
1 w:原
2 w:去
1 w:取
-2 w:变
-1 w:变 成
-1 w:口
-69 w:只
46 w:可
1 w:可 从
1 w:可 逐
1 w:可 逐 一
47 w:可以
1 w:可以 对比
-2 w:可以 把
2 w:可以 直接
-10 w:台
1 w:右上
1 w:右上角
-26 w:右下角
37 w:右侧
-1 w:号
1 w:合
1 w:合 わ
1 w:合 わ せ
2 w:合 唱
-2 w:同
-1 w:后 面
1 w:向
2 w:向 下
2 w:向 下 的
2 w:向右
-8 w:吗
2 w:否
2 w:否 则
1 w:否 则 改
35 w:吧
-44 w:听
-2 w:告
-27 w:员
-1 w:咔
1 w:咳
2 w:唱
1 w:喜
1 w:喜 欢
1 w:喜 欢 哪
-1 w:器
-44 w:回
-1 w:团
2 w:图
2 w:图 案
-2 w:图标
111 w:在
16 w:在  
91 w:在 “
-2 w:在 会
1 w:在 时间轴
-1 w:在 是
1 w:在 素材
-1 w:场
-2 w:场 的
24 w:场景列表
27 w:块
-3 w:城
-1 w:城 市
-1 w:城 市 的
-1 w:壁
-30 w:声
1 w:声 が
2 w:处
3 w:处 修改
-1 w:备
-3 w:変
-3 w:変 わ
-2 w:変 わ り
-1 w:変え
-1 w:変え て
1 w:変更
1 w:変更 し
-1 w:外
-1 w:外 是
-1 w:外 是 雪
15 w:多
7 w:多 余
7 w:多 余 的
3 w:夜
41 w:夜 市
4 w:够
-35 w:天
-2 w:天 的
60 w:太
-1 w:头
1 w:头像
2 w:头像 →
-1 w:女孩
-1 w:女孩 打开
-1 w:好
-1 w:好 了
1 w:好 的
-1 w:如果
-2 w:如果 想
-2 w:如果 想 换
-2 w:始
-1 w:婚 礼
65 w:嫌
-15 w:子
-46 w:字
-2 w:字 が
14 w:字幕
1 w:存到
1 w:存到 手
1 w:存到 手 机
-1 w:学
113 w:它
-1 w:完 整
-73 w:完成
1 w:定
1 w:定 格
-2 w:实
-2 w:密
11 w:对
1 w:对 应
1 w:对勾
69 w:对调
9 w:导出
1 w:导出 页
-27 w:小
173 w:就
16 w:就 把
1 w:就 点
60 w:就能
-2 w:尾
-29 w:屏幕
-1 w:州
1 w:左
-1 w:左上
13 w:左侧
-7 w:差
-164 w:已
1 w:已 放
-1 w:已 经
3 w:市
37 w:市 的
41 w:市 的 灯
-1 w:带
1 w:常
-1 w:广
-1 w:广 告
2 w:序 可以
2 w:库里
-10 w:店
-1 w:店 员
48 w:度
2 w:度 を
-2 w:廊
2 w:开
1 w:开 い
1 w:开 い て
1 w:开头
1 w:开头 的
75 w:式
-24 w:张
1 w:张 照
1 w:张 照 片
-3 w:张 老
-3 w:张 老 照
-5 w:弹出
-32 w:弹出 “
-2 w:弾
-18 w:归
-1 w:影
-3 w:影 也
1 w:待
-2 w:很
-2 w:很 多
51 w:得
-3 w:微
-3 w:微 笑
3 w:急
-97 w:您
-2 w:您 的
-1 w:您 的 积分
1 w:情
9 w:想
-2 w:想 换
-2 w:想 换 一
1 w:想 换 顺
1 w:意
2 w:意 一
2 w:感
2 w:感 じ
2 w:感 じ たら
-3 w:战
3 w:戳
3 w:戳 “
3 w:戳 “ 下载
-22 w:户
-1 w:房 间
-63 w:手
1 w:才 会 出
2 w:打开
3 w:打开 场景列表
2 w:找到
117 w:把
4 w:把 多
4 w:把 多 余
1 w:把 第
1 w:把 第  
1 w:把 语
1 w:把 语 速
1 w:报
2 w:抽屉
2 w:抽屉 里
3 w:拉
3 w:拉 开
1 w:拉到  
39 w:拖
2 w:拖 一
-1 w:拖 到
1 w:拖 到 画布
-2 w:拖 着
-2 w:拖 着 行
2 w:拖放
9 w:按
1 w:按 “
-21 w:按下
1 w:按钮
-1 w:换
-2 w:换 一
-2 w:换 一 种
1 w:换 顺
1 w:换 顺 序
-39 w:换成
-35 w:掉
-2 w:掌
-5 w:排
-1 w:排序
1 w:接
-42 w:推
-1 w:揉
-5 w:提
-2 w:提 到
-2 w:播
-1 w:播放
2 w:收
3 w:收 货
-1 w:改 为
1 w:改 动
1 w:改 动 不
1 w:改 好
1 w:改 好 的
-38 w:改成
-2 w:改成 了
52 w:放
-65 w:放在
-5 w:放在 右下角
-1 w:教
-2 w:教 学
-2 w:数
-2 w:数 字
1 w:文
1 w:文 字
20 w:新
1 w:新 人
2 w:新 的
-2 w:新 闻
21 w:方
1 w:方案
-1 w:旁白
-2 w:旁白 里
-1 w:族
-2 w:无
-2 w:无 法
-43 w:日
-5 w:时
-3 w:时 间
-1 w:时间线
1 w:时间线 上
-27 w:明
-84 w:是
-2 w:是 一
-1 w:是 揉
2 w:是 正
2 w:是 正 常
-1 w:是 雪
-1 w:显示
-2 w:暖
3 w:曲线
6 w:更
2 w:更 多
1 w:替
1 w:替 换
-86 w:最
-30 w:最 后
2 w:最右
2 w:最右 边
-22 w:有
1 w:有 一 个
1 w:有 个
1 w:期
-2 w:木
-1 w:本
-2 w:李
-2 w:李 箱
-2 w:李 箱 走
-1 w:条
-61 w:板
-1 w:架
-3 w:柜
-1 w:柜 台
1 w:查看
58 w:栏
2 w:格 式
2 w:案
1 w:档
-3 w:桥
-27 w:梯
-1 w:楼
-1 w:楼 梯
1 w:欢
1 w:欢 哪
-1 w:歌
2 w:正 常
19 w:步
2 w:歯車
2 w:歯車 アイコン
1 w:段
1 w:每
11 w:每 一
-2 w:每 个
-1 w:比较
-1 w:毕
-1 w:毕 业
-1 w:毛
-1 w:气
-114 w:水
-11 w:水 墨
1 w:求
-2 w:沉
2 w:没 问
2 w:没 问 题
-1 w:油
-2 w:法
-1 w:洒
-2 w:渡
1 w:渲染
2 w:渲染 的
-2 w:源
1 w:滑鼠
-1 w:滚
-2 w:滴
-48 w:火
-1 w:火 焰
-89 w:灯
-1 w:灯 的
-1 w:炉
-17 w:点
48 w:点 “
2 w:点 「
-1 w:点 头
9 w:点 它
2 w:点击
1 w:点击 “ 应用
-1 w:焰
10 w:然
-71 w:片
-53 w:片段
-1 w:版
1 w:版 は
-3 w:版 本
2 w:牌
-33 w:物
-1 w:特写
1 w:独
2 w:率
-87 w:现
-63 w:现 在
-2 w:现 在 会
-1 w:现 在 是
-1 w:珠
-65 w:琴
-82 w:生成
-2 w:生成 好
-2 w:生成 好 了
2 w:生效
-96 w:用
-25 w:用 户
-1 w:用 的
-2 w:电
-9 w:画
-11 w:画 放在
-1 w:画 里
35 w:画布
2 w:画布 上
-32 w:画面
1 w:画面下
1 w:画面下 の
1 w:番
-42 w:白
-1 w:白 鹭
-70 w:的
1 w:的  
2 w:的 「
2 w:的 上
2 w:的 下载
2 w:的 下载 按钮
1 w:的 二
1 w:的 二 维
-15 w:的 动
-12 w:的 动 画
-2 w:的 天
-1 w:的 店
2 w:的 拖
1 w:的 文
2 w:的 灯
-50 w:的 片段
-3 w:的 版
-3 w:的 版 本
1 w:的 画面
-1 w:的 积分
1 w:的 箭头
1 w:的 粗
2 w:的 进度条
1 w:的 镜头
-1 w:的 霓
-1 w:的 霓 虹
65 w:的话
45 w:目
-4 w:目 前
-1 w:目 前 是
13 w:直接
2 w:直接 用
-67 w:相
46 w:看
3 w:看 得
-54 w:着
-2 w:着 行
-2 w:着 行 李
-1 w:矢印
-2 w:石
1 w:确
2 w:确认
-1 w:礼
-2 w:秀
-2 w:种
-12 w:秒
1 w:秒 に
-32 w:积分
3 w:积分 不 够
-19 w:积分 不 足
2 w:移到
-1 w:移动
-2 w:稳
-19 w:空
-1 w:窗
-1 w:窗 外
-1 w:窗 外 是
-1 w:窗 户
-1 w:窗口 里
-2 w:章
-3 w:笑
29 w:第
1 w:第  
1 w:第   2
2 w:第 二
2 w:第三
3 w:第三 个
2 w:第三 步
-1 w:筆
1 w:等 待
-46 w:箱
-2 w:箱 走
-2 w:箱 走 过
-1 w:粉
1 w:粗
1 w:素材 页
-64 w:红
-2 w:红 色
2 w:细
-1 w:经
-1 w:给
39 w:继
39 w:继 续
31 w:续
1 w:维
1 w:维 码
2 w:绿 色
2 w:绿 色 的
2 w:缓
1 w:编辑
2 w:缩图
50 w:置
-2 w:老
-3 w:老 照
-3 w:老 照 片
-1 w:老板
5 w:联
1 w:聞い
1 w:聞い て
1 w:聞い て みてください
-2 w:背景
-2 w:背景 は
-2 w:背景 里的
26 w:能
1 w:自行
25 w:色
-1 w:色 は
2 w:色 的
2 w:色板
2 w:色板 里
-4 w:节
-5 w:节 点
-54 w:花
117 w:若
-2 w:茶
-2 w:莓
2 w:获
1 w:获 取
-6 w:菜单
-18 w:落
1 w:落 と
1 w:落 と す
-1 w:著 「
-36 w:蓋
1 w:虚
-1 w:虹
-78 w:行
-2 w:行 李
-2 w:行 李 箱
-1 w:衣
-2 w:表示
41 w:要
1 w:要 是
26 w:见
-2 w:见 せ
-2 w:观众
-8 w:视频 已
-1 w:视频 已 经
-3 w:角
1 w:解 像
1 w:解 像 度
-3 w:言
-1 w:誓
11 w:认
1 w:让
1 w:让 它
1 w:设
1 w:设 定
11 w:设置
-1 w:词
-2 w:语 气
1 w:语 速
-74 w:说
54 w:请
1 w:请 求
3 w:货
1 w:购
-1 w:贵
-1 w:贵 州
-31 w:走
-20 w:走 到
1 w:走 完
-2 w:走 过
-5 w:起
-1 w:起 飞
-1 w:起 飞 的
-1 w:足
1 w:足 り
1 w:足 り な
-1 w:跟 着
-1 w:车
2 w:轨道
-1 w:转
-26 w:轻点
2 w:辨
2 w:辨 率
1 w:边
-4 w:过
2 w:还
3 w:还 嫌
-2 w:还原
-21 w:这
-1 w:这 次
1 w:进 度
1 w:进度条
1 w:进度条 走
-14 w:进度条 走 到
-2 w:远
1 w:追
1 w:追 加
131 w:选
2 w:选  
2 w:选   mp
1 w:选 べ
1 w:选 べ ま
5 w:选中
-1 w:选单
4 w:选择
1 w:逐 一
1 w:通过
10 w:速
-1 w:那 首
1 w:都 可
-2 w:都 是
-2 w:都 生成
-3 w:配
-3 w:配 一
210 w:里
21 w:里 一
2 w:里 挑
-2 w:里 提
1 w:里 能
1 w:里 能 看到
-1 w:里 都
-67 w:里的
-45 w:重
-2 w:金
6 w:链接
16 w:镜
2 w:长按
-73 w:门
-2 w:闪
-1 w:闭
1 w:问
33 w:问 题
2 w:问 题 就
-2 w:间
-3 w:间 是
-2 w:闻
-2 w:随
-1 w:随 后
-2 w:随时
-94 w:雨
-18 w:雪
-1 w:雪 山
-1 w:霓
-1 w:霓 虹
-1 w:面
-1 w:面 的
24 w:音
1 w:音 声
12 w:音 频
3 w:音 频 轨道
-9 w:音乐
14 w:音效
35 w:页
2 w:页面
2 w:顶栏
1 w:顶部
28 w:顺
2 w:顺 序 可以
9 w:顺 番
-1 w:预览
9 w:频
3 w:频 轨道
2 w:题
2 w:题 就
1 w:题 就 点
19 w:颜
19 w:颜 色
-1 w:風
-14 w:风
-2 w:风 格
-13 w:飞
-1 w:飞 的
-3 w:首
-1 w:骑
-1 w:骑 手
-2 w:鳴
-1 w:鹭
`;
