/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
12 after
-21 after:false
119 after:ordered
-63 after:plain
48 after:true
-1 alone
-65 b:^>?
50 b:^>account
-139 b:^>being
-1 b:^>button
106 b:^>buy
-33 b:^>can
1 b:^>control
13 b:^>drag
38 b:^>export
-82 b:^>film
-168 b:^>i
42 b:^>if
40 b:^>key
-1 b:^>material
75 b:^>name
-1 b:^>offer
1 b:^>open
-1 b:^>panel
-40 b:^>place
66 b:^>player
32 b:^>press
-35 b:^>screen
25 b:^>see
-10 b:^>store
-33 b:^>you
1 b:account>button
-2 b:account>if
79 b:account>open
-1 b:account>place
6 b:account>quoted
76 b:account>screen
16 b:account>see
2 b:adjust>adjust
-2 b:adjust>control
28 b:adjust>drag
-59 b:adjust>film
-1 b:adjust>if
39 b:adjust>name
-1 b:adjust>quoted
1 b:adjust>you
-1 b:being>confirm
-10 b:being>drag
2 b:being>export
1 b:being>open
-1 b:being>place
-76 b:being>press
1 b:being>see
1 b:button>being
120 b:button>button
-1 b:button>drag
1 b:button>if
1 b:button>key
2 b:button>material
1 b:button>open
86 b:button>place
-95 b:button>press
25 b:button>see
22 b:button>you
2 b:buy>if
1 b:can>being
-1 b:can>can
40 b:can>confirm
13 b:can>drag
1 b:can>export
-2 b:can>offer
1 b:can>open
1 b:can>place
4 b:can>screen
1 b:can>see
1 b:confirm>account
2 b:confirm>button
8 b:confirm>name
-1 b:confirm>offer
8 b:confirm>panel
-3 b:control>being
56 b:control>can
28 b:control>drag
1 b:control>if
75 b:control>name
92 b:control>place
99 b:control>quoted
89 b:drag>adjust
1 b:drag>being
1 b:drag>button
-1 b:drag>control
65 b:drag>drag
16 b:drag>film
-31 b:drag>if
82 b:drag>material
1 b:drag>open
10 b:drag>player
2 b:drag>press
-1 b:drag>see
1 b:export>button
62 b:export>export
14 b:export>panel
1 b:export>you
24 b:film>can
-2 b:film>confirm
-154 b:film>film
1 b:film>if
80 b:film>material
-38 b:film>name
82 b:film>panel
1 b:film>place
-120 b:film>quoted
1 b:film>screen
-1 b:film>see
1 b:i>i
2 b:i>name
-54 b:i>offer
2 b:i>place
-3 b:i>quoted
1 b:i>store
59 b:if>adjust
12 b:if>being
38 b:if>drag
23 b:if>export
3 b:if>film
4 b:if>i
69 b:if>if
46 b:if>key
-2 b:if>material
9 b:if>name
107 b:if>offer
-1 b:if>open
-58 b:if>panel
-70 b:if>place
-1 b:if>player
31 b:if>press
-118 b:if>quoted
13 b:if>screen
83 b:if>see
4 b:if>store
-2 b:if>undo
35 b:if>you
1 b:key>drag
133 b:key>name
-1 b:material>button
1 b:material>can
1 b:material>export
-1 b:material>film
75 b:material>if
21 b:material>panel
2 b:material>place
-2 b:material>quoted
1 b:material>you
103 b:name>button
-3 b:name>can
-9 b:name>confirm
226 b:name>control
-55 b:name>name
329 b:name>panel
25 b:name>place
-1 b:name>quoted
103 b:name>screen
-14 b:name>see
93 b:name>store
-1 b:name>you
2 b:offer>being
1 b:offer>film
-13 b:offer>i
-83 b:offer>if
2 b:offer>name
7 b:offer>you
-1 b:open>account
40 b:open>export
1 b:open>film
-61 b:open>if
-1 b:open>material
47 b:open>name
42 b:open>open
1 b:open>place
108 b:open>player
65 b:open>quoted
1 b:open>screen
1 b:open>store
2 b:open>you
60 b:panel>can
-1 b:panel>control
-1 b:panel>film
74 b:panel>name
113 b:panel>panel
35 b:panel>place
-19 b:panel>quoted
2 b:panel>screen
56 b:panel>see
1 b:panel>store
38 b:place>adjust
39 b:place>button
1 b:place>control
1 b:place>export
2 b:place>film
-1 b:place>if
-36 b:place>name
-1 b:place>panel
18 b:place>place
7 b:place>quoted
34 b:place>you
-1 b:player>button
1 b:player>can
5 b:player>if
20 b:player>material
-23 b:player>open
7 b:player>place
26 b:player>player
-42 b:player>quoted
108 b:player>see
-1 b:press>adjust
-1 b:press>being
43 b:press>button
-2 b:press>buy
57 b:press>can
36 b:press>confirm
2 b:press>export
62 b:press>film
-62 b:press>if
189 b:press>name
-1 b:press>open
-2 b:press>panel
2 b:press>place
-2 b:press>press
113 b:press>quoted
2 b:press>see
1 b:press>undo
-1 b:press>you
1 b:quoted>can
159 b:quoted>panel
139 b:quoted>press
54 b:quoted>quoted
39 b:quoted>store
1 b:screen>being
2 b:screen>if
-88 b:screen>panel
2 b:screen>press
1 b:see>being
-1 b:see>button
4 b:see>film
84 b:see>name
-1 b:see>offer
-2 b:see>panel
-8 b:see>place
28 b:see>player
-1 b:see>screen
2 b:see>store
1 b:see>you
2 b:store>can
1 b:store>film
2 b:store>material
34 b:store>name
58 b:store>quoted
44 b:store>store
-1 b:you>account
-1 b:you>being
-2 b:you>can
87 b:you>confirm
52 b:you>drag
-22 b:you>film
2 b:you>if
2 b:you>material
21 b:you>name
46 b:you>open
2 b:you>press
1 b:you>quoted
21 b:you>see
2 b:you>store
30 b:you>you
-1 bias
48 c:account
1 c:account+button
1 c:account+confirm
-2 c:account+export
-27 c:account+film
-2 c:account+if
103 c:account+open
8 c:account+panel
-1 c:account+place
-1 c:account+player
91 c:account+screen
60 c:account+see
48 c:account+you
43 c:adjust
1 c:adjust+being
66 c:adjust+can
8 c:adjust+control
78 c:adjust+drag
1 c:adjust+export
-1 c:adjust+film
-71 c:adjust+i
75 c:adjust+if
-1 c:adjust+key
-43 c:adjust+offer
-1 c:adjust+open
24 c:adjust+panel
100 c:adjust+place
3 c:adjust+press
1 c:adjust+store
-1 c:adjust+you
-21 c:being
10 c:being+button
-1 c:being+can
-2 c:being+confirm
-1 c:being+drag
2 c:being+export
1 c:being+film
-27 c:being+i
13 c:being+if
2 c:being+offer
-20 c:being+player
1 c:being+press
1 c:being+screen
10 c:being+see
95 c:button
1 c:button+confirm
9 c:button+export
106 c:button+film
64 c:button+if
1 c:button+key
1 c:button+open
127 c:button+place
-1 c:button+player
-1 c:button+press
54 c:button+screen
53 c:button+see
83 c:button+you
145 c:buy
3 c:buy+if
-2 c:buy+press
159 c:can
41 c:can+confirm
118 c:can+control
130 c:can+drag
17 c:can+export
4 c:can+if
18 c:can+key
-1 c:can+offer
37 c:can+open
82 c:can+player
135 c:can+press
93 c:can+screen
4 c:can+see
1 c:can+store
-1 c:can+you
42 c:confirm
-1 c:confirm+film
51 c:confirm+if
-1 c:confirm+offer
10 c:confirm+panel
1 c:confirm+place
54 c:confirm+press
68 c:confirm+you
135 c:control
1 c:control+drag
1 c:control+film
34 c:control+if
1 c:control+open
-1 c:control+panel
115 c:control+place
1 c:control+press
64 c:drag
25 c:drag+film
-1 c:drag+i
68 c:drag+if
1 c:drag+key
97 c:drag+material
2 c:drag+open
-2 c:drag+panel
51 c:drag+player
-4 c:drag+see
148 c:drag+you
134 c:export
-55 c:export+film
-31 c:export+i
42 c:export+material
1 c:export+open
120 c:export+panel
14 c:export+press
-1 c:export+see
-75 c:film
-124 c:film+i
1 c:film+if
2 c:film+open
97 c:film+panel
49 c:film+place
73 c:film+press
1 c:film+store
-54 c:film+you
-159 c:i
-49 c:i+if
1 c:i+place
-1 c:i+press
8 c:if
31 c:if+key
1 c:if+open
-2 c:if+panel
30 c:if+player
92 c:if+press
2 c:if+screen
42 c:if+see
1 c:if+store
-1 c:if+undo
30 c:if+you
125 c:key
-57 c:key+open
17 c:key+panel
113 c:material
-1 c:material+open
85 c:material+panel
75 c:material+place
46 c:material+player
19 c:material+store
2 c:material+you
-25 c:offer
2 c:offer+place
1 c:offer+player
-1 c:offer+you
2 c:open
78 c:open+panel
62 c:open+place
1 c:open+player
-1 c:open+press
1 c:open+screen
61 c:open+see
40 c:open+store
55 c:open+you
103 c:panel
53 c:panel+place
5 c:panel+player
-1 c:panel+press
-93 c:panel+screen
-1 c:panel+see
1 c:panel+store
84 c:panel+you
89 c:place
27 c:place+player
14 c:place+screen
-2 c:place+see
45 c:place+you
151 c:player
-35 c:player+screen
40 c:player+see
88 c:press
3 c:press+screen
1 c:press+undo
119 c:screen
52 c:see
1 c:see+store
-2 c:see+you
97 c:store
1 c:store+you
1 c:undo+you
119 c:you
-154 digit
-171 f:0
-1 f:2
-19 f:3
-50 f:a
7 f:all
-50 f:an
-1 f:as
2 f:at
-67 f:auf
-1 f:before
-14 f:by
-9 f:check
2 f:clic
30 f:click
-2 f:clicks
35 f:clipe
-2 f:com
2 f:confirm
13 f:ctrl
1 f:cursor
13 f:dale
1 f:damit
1 f:dann
57 f:dans
-65 f:das
-90 f:der
-48 f:die
31 f:donde
-1 f:done
18 f:dort
-9 f:downloa
47 f:drag
44 f:drop
2 f:dê
-39 f:each
-2 f:ein
-5 f:el
26 f:elige
24 f:en
-1 f:enjoy
-1 f:enter
29 f:escolha
3 f:et
-20 f:everyth
-15 f:find
-41 f:firefli
2 f:first
1 f:full
-3 f:grabé
14 f:have
-1 f:he
1 f:here
14 f:hit
8 f:hover
-90 f:i
69 f:if
24 f:il
37 f:im
104 f:in
1 f:is
-52 f:it
-2 f:j'ai
1 f:jetez
-3 f:l'orage
-119 f:la
-100 f:le
-19 f:les
-2 f:let
2 f:lo
1 f:mouse
2 f:my
1 f:na
1 f:no
-39 f:on
-11 f:once
-2 f:one
1 f:ouvre
65 f:para
3 f:pay
2 f:pelo
6 f:pick
30 f:pour
-26 f:press
3 f:puis
-34 f:pull
64 f:que
-5 f:renderi
-2 f:right
1 f:save
-1 f:say
1 f:scene
25 f:se
7 f:second
92 f:set
-59 f:she
96 f:si
-1 f:sie
-1 f:slides
-1 f:snow
16 f:so
1 f:sobald
-2 f:sous
1 f:space
87 f:step
29 f:take
-19 f:tap
-1 f:taps
-1 f:tell
25 f:that
-158 f:the
-1 f:there
40 f:third
-1 f:though
-109 f:through
148 f:to
1 f:todas
1 f:trim
-20 f:two
2 f:type
-1 f:uma
-1 f:und
78 f:under
2 f:une
1 f:unfold
1 f:unless
-1 f:unter
-11 f:until
1 f:use
1 f:users
1 f:via
2 f:você
-1 f:vous
5 f:wait
-38 f:waiting
-2 f:watch
9 f:wenn
2 f:what
-26 f:when
4 f:where
-33 f:while
-1 f:white
1 f:y
-130 f:you
12 f:you'll
-116 f:your
-5 f:zoom
2 f:à
2 f:öffnen
15 f:в
35 f:если
2 f:есть
22 f:за
-1 f:как
-21 f:на
1 f:нажмите
62 f:не
1 f:откройт
25 f:открыв
-39 f:под
1 f:порядок
-15 f:снег
2 f:там
-1 f:что
35 f:чтобы
-1 f:щёлкает
-2 f:экспорт
3 f:это
12 f:②
1 f:お
1 f:下载
1 f:不满意
-1 f:两
-2 f:今
11 f:从
-2 f:但
-3 f:你
-1 f:保存
-1 f:像
30 f:全
26 f:再
1 f:准
-2 f:切换
1 f:前
1 f:否
1 f:喜
-3 f:回
65 f:在
-1 f:城
-2 f:壁
40 f:夜
2 f:如果
-2 f:完成
-1 f:导
-1 f:将
-37 f:屏幕
1 f:展开
8 f:左
1 f:开启
-1 f:弹窗
1 f:快
-1 f:急
-10 f:您
133 f:想
-1 f:手が
45 f:打开
166 f:把
10 f:拉
-1 f:拖动
-1 f:按钮
51 f:接
-12 f:收
2 f:放
3 f:放在
1 f:文
2 f:新
1 f:时间线
-2 f:最
1 f:有
-2 f:柜
12 f:每
-2 f:渡
1 f:点
2 f:点一下
2 f:点击
-1 f:片
-1 f:由
18 f:第三
2 f:能
32 f:若
-1 f:菜单
-1 f:蒸
-2 f:蜂
-2 f:视频
-2 f:解
1 f:请
-1 f:谁
-24 f:轻点
2 f:还
-12 f:进度条
13 f:选择
30 f:那
-1 f:配音
-1 f:镜头
-2 f:随
-2 f:随时
-42 f:雨
-1 f:雪
-2 f:面板
19 f:顺
1 g:あり
1 g:いと
-1 g:いま
-1 g:い声
36 g:から
8 g:かり
-3 g:が見
1 g:きさ
24 g:くだ
44 g:くと
3 g:けま
-3 g:ころ
24 g:さい
1 g:さな
1 g:さは
3 g:しい
-1 g:した
11 g:して
1 g:すと
-1 g:せん
24 g:ださ
-1 g:てい
3 g:てく
-2 g:でし
-2 g:です
-1 g:とあ
-3 g:とこ
12 g:にあ
-3 g:に変
3 g:のカ
1 g:の大
-3 g:の数
1 g:の横
2 g:はハ
69 g:ます
-1 g:ませ
2 g:りま
-2 g:ると
-1 g:わり
13 g:を押
3 g:を開
1 g:ォン
3 g:カッ
-2 g:クレ
-2 g:ジッ
-27 g:タン
2 g:ット
-2 g:トで
-3 g:ネル
-3 g:パネ
1 g:ビュ
1 g:フォ
-27 g:ボタ
-3 g:ルの
-2 g:レジ
-23 g:ンを
1 g:ント
2 g:ーで
8 g:一下
17 g:一个
25 g:一共
-3 g:一座
1 g:一栏
1 g:一步
-1 g:一种
14 g:一覧
21 g:一遍
2 g:三步
3 g:上一
-2 g:上写
1 g:上去
1 g:上的
-7 g:下角
43 g:下载
1 g:不满
-1 g:不要
-26 g:不足
-3 g:两分
1 g:两秒
1 g:个拖
-1 g:之前
-9 g:之后
1 g:了多
1 g:了就
1 g:二维
-2 g:人物
-2 g:今回
-1 g:今日
2 g:以倒
1 g:以用
1 g:以直
-2 g:以看
2 g:件夹
1 g:会变
2 g:会生
1 g:会用
1 g:位于
1 g:位置
2 g:体库
6 g:侧边
-30 g:停在
-1 g:像一
-2 g:光落
1 g:全文
-1 g:六个
2 g:具列
1 g:再把
-2 g:写着
-1 g:准备
1 g:出即
1 g:出页
1 g:击导
4 g:分辨
-1 g:分镜
2 g:切り
-3 g:切換
70 g:列在
3 g:列的
1 g:列表
-2 g:到今
1 g:到手
1 g:到画
-1 g:到的
1 g:到竖
-2 g:剩一
-1 g:剩下
-1 g:剪完
2 g:剪掉
-1 g:动作
-1 g:动滑
-36 g:动画
-1 g:单上
-1 g:卡片
-1 g:发布
-2 g:变成
-1 g:口的
-1 g:只剩
67 g:可以
2 g:可用
23 g:右上
-22 g:右下
39 g:右侧
2 g:右边
-1 g:同意
1 g:名の
-4 g:后的
-1 g:后面
1 g:否则
-2 g:告里
2 g:問題
1 g:喜欢
-2 g:回は
3 g:回上
-1 g:回去
-18 g:图标
1 g:图案
-1 g:在会
-2 g:在右
-1 g:在地
2 g:在媒
1 g:在时
2 g:在素
2 g:在音
1 g:在项
-1 g:地上
2 g:场景
2 g:块往
-1 g:块调
-1 g:城市
-1 g:备好
-3 g:変わ
-3 g:夕陽
-1 g:外公
1 g:多少
3 g:多餘
41 g:夜市
1 g:大き
-1 g:大提
2 g:太响
3 g:太快
-2 g:头二
-1 g:头的
2 g:夹里
1 g:好了
2 g:如果
-1 g:婚式
2 g:媒体
3 g:媒體
-3 g:字が
28 g:字幕
1 g:存到
-49 g:完成
-1 g:室的
37 g:导出
-1 g:导演
-2 g:就会
1 g:就可
19 g:就把
2 g:就拖
2 g:就是
1 g:就点
73 g:就能
3 g:就點
-36 g:屏幕
1 g:展开
19 g:左の
2 g:左拉
1 g:已放
-3 g:已经
35 g:市的
1 g:布上
-1 g:幕弹
-2 g:广告
-1 g:序已
3 g:库的
29 g:库里
-2 g:店招
2 g:开场
1 g:开始
11 g:开时
-6 g:弹出
-1 g:弹窗
2 g:往左
2 g:得更
-2 g:微笑
-2 g:您可
-2 g:您的
-2 g:悬停
2 g:想了
-1 g:想换
-1 g:意吗
-1 g:慢动
-32 g:成了
-1 g:手が
1 g:手机
-4 g:手身
1 g:打开
6 g:找到
9 g:把多
2 g:把音
-1 g:押し
17 g:押す
6 g:拉一
2 g:拉开
14 g:拖一
1 g:拖到
-2 g:招牌
1 g:拿到
-75 g:按下
1 g:按右
-1 g:换一
-27 g:换成
-1 g:掉在
1 g:接点
-1 g:提琴
-2 g:撤销
27 g:播放
-2 g:收到
1 g:收在
2 g:收费
-25 g:改成
-37 g:放在
2 g:放大
-3 g:数字
2 g:文件
1 g:文字
3 g:新し
1 g:新人
22 g:方案
64 g:时间
-5 g:明显
-2 g:星光
4 g:是正
-3 g:显示
34 g:景列
2 g:曲目
2 g:曲线
2 g:更清
-2 g:書店
2 g:最右
-1 g:最後
-1 g:有一
-1 g:机图
2 g:材库
-1 g:条走
-1 g:果想
-1 g:柜台
14 g:查看
2 g:标记
2 g:栏的
48 g:栏里
1 g:格式
-3 g:模型
1 g:欢哪
3 g:正常
1 g:段在
1 g:段就
-16 g:段都
26 g:每一
2 g:每个
2 g:気に
-23 g:水墨
3 g:沒問
-1 g:没有
2 g:清楚
-1 g:清版
-2 g:湖面
3 g:滑鼠
1 g:满意
-2 g:火焰
-3 g:灯塔
1 g:点一
3 g:点击
2 g:点它
-2 g:点点
1 g:片头
-1 g:片段
-21 g:片的
-1 g:版吗
1 g:版和
-1 g:版本
-2 g:牌改
-20 g:现在
-78 g:生成
14 g:生效
-1 g:用到
-41 g:用户
-17 g:用的
1 g:用顶
52 g:画布
-16 g:画放
-1 g:画面
-1 g:留着
-1 g:留著
-1 g:畫面
1 g:的上
1 g:的二
-1 g:的人
-20 g:的动
1 g:的文
2 g:的滑
26 g:的灯
-1 g:的燈
-59 g:的片
-1 g:的版
2 g:的粗
-1 g:的素
3 g:的結
3 g:的話
34 g:的话
-1 g:的霓
-13 g:目前
10 g:直接
-1 g:相机
-1 g:看到
1 g:看得
2 g:看過
1 g:眨眼
1 g:确认
-42 g:积分
4 g:移到
-1 g:移动
1 g:竖版
2 g:第三
1 g:第二
2 g:第四
67 g:素材
-1 g:結婚
2 g:結尾
7 g:縮圖
1 g:线上
1 g:线可
1 g:线的
46 g:继续
1 g:维码
10 g:编辑
-3 g:翻頁
3 g:能在
2 g:能看
1 g:花了
1 g:若嫌
-2 g:落在
-3 g:落地
2 g:蝉鸣
-3 g:表示
1 g:裁掉
-2 g:要重
1 g:視窗
3 g:覧を
1 g:覽視
-1 g:视器
-1 g:视频
1 g:角色
-1 g:誰も
2 g:认无
1 g:设置
2 g:请展
-1 g:调节
-27 g:走到
-4 g:身后
-24 g:轻点
2 g:载图
4 g:辨率
-2 g:还剩
2 g:还嫌
1 g:这段
-3 g:远处
17 g:选中
15 g:选择
-2 g:透明
2 g:速度
1 g:那一
1 g:那个
2 g:部分
-2 g:都留
2 g:都能
-1 g:配音
19 g:里一
1 g:里拖
-52 g:里的
6 g:链接
-1 g:镜头
3 g:開く
1 g:開啟
-2 g:闪烁
32 g:间线
1 g:间轴
-2 g:随后
-2 g:随时
-1 g:霓虹
-2 g:面上
-2 g:面部
-2 g:音乐
22 g:音效
2 g:音訊
19 g:音频
1 g:順序
37 g:順番
1 g:預覽
3 g:題就
2 g:顶栏
1 g:项目
-1 g:顺序
-33 g:频已
38 g:颜色
-1 g:风格
3 g:餘的
-1 g:骑手
-1 g:高清
1 g:黄色
3 g:點右
15 in:bullet
35 in:ordered
-25 in:plain
2 j:and
57 j:and>and
-1 j:and>close
-35 j:and>comma
1 j:and>place
5 j:and>undefined
-2 j:and>word
8 j:close
46 j:close>and
27 j:close>comma
-88 j:close>undefined
-18 j:colon
3 j:colon>and
-45 j:colon>comma
1 j:colon>undefined
-66 j:comma>and
2 j:comma>close
-20 j:comma>colon
2 j:comma>comma
104 j:comma>place
-53 j:comma>strong
-12 j:comma>undefined
109 j:comma>word
-1 j:open>and
77 j:open>comma
-1 j:open>place
39 j:open>strong
-29 j:open>undefined
39 j:place
-1 j:place>and
37 j:place>colon
18 j:place>comma
-46 j:place>place
-21 j:place>strong
35 j:place>undefined
-31 j:start
-11 j:start>and
5 j:start>colon
-51 j:start>comma
-11 j:start>open
13 j:start>place
1 j:start>strong
-1 j:start>undefined
10 j:start>word
32 j:strong
61 j:strong>comma
1 j:strong>place
56 j:strong>strong
-33 j:strong>undefined
-1 j:strong>word
-1 j:word
25 j:word>and
-16 j:word>colon
19 j:word>place
-25 j:word>strong
-1 j:word>undefined
30 l:0
2 l:09
-1 l:1
44 l:1080p
2 l:14
97 l:19
57 l:2
-2 l:3
-22 l:45
2 l:achar
-16 l:agua
-1 l:all
109 l:and
1 l:angle
2 l:aparece
-2 l:appear
1 l:appears
1 l:are
-19 l:asked
1 l:assets
1 l:assim
-2 l:auf
1 l:bar
-1 l:before
-2 l:below
-1 l:better
3 l:bild
-2 l:book
-1 l:brakes
26 l:browser
-1 l:button
-1 l:cai
40 l:camera
-14 l:change
-10 l:cima
-2 l:clear
-1 l:click
-2 l:clicks
1 l:clip
1 l:code
3 l:coin
1 l:com
-1 l:complet
9 l:continu
2 l:copy
-68 l:corner
-1 l:craie
-66 l:credits
1 l:d'aperç
-1 l:da
2 l:delete
-10 l:dial
-1 l:dialog
-3 l:dialogu
29 l:direita
-50 l:diálogo
2 l:does
-96 l:done
-53 l:door
2 l:down
-2 l:drawing
-1 l:drop
1 l:each
1 l:earlier
1 l:edge
13 l:effets
2 l:end
-2 l:ending
-2 l:escena
2 l:esquerd
3 l:está
2 l:exporti
-2 l:file
2 l:fim
1 l:final
2 l:find
-36 l:finishe
-30 l:firefli
7 l:first
-55 l:flat
-1 l:fog
-31 l:follows
1 l:format
2 l:formats
1 l:forward
2 l:fotos
-1 l:friday
-1 l:glass
2 l:gone
-2 l:grand-m
-9 l:harbour
3 l:header
-1 l:here
2 l:highlig
22 l:horizon
10 l:il
-64 l:in
-1 l:intervi
71 l:is
2 l:ist
83 l:it
2 l:izquier
-2 l:know
-43 l:l'enver
36 l:lecture
-2 l:library
-2 l:lines
1 l:listed
66 l:look
-53 l:mb
-2 l:monitor
1 l:more
6 l:mouse
19 l:mp4
-2 l:music
-1 l:música
-17 l:neve
-1 l:night
2 l:notice
7 l:o
1 l:off
3 l:ok
40 l:one
15 l:orden
2 l:out
-18 l:ouvir
2 l:over
18 l:p
76 l:page
3 l:panel
-12 l:panels
2 l:parts
29 l:phone
1 l:picture
-1 l:pier
-2 l:place
1 l:plan
27 l:playhea
18 l:preview
2 l:princip
1 l:projekt
2 l:que
-3 l:race
-1 l:radio
1 l:rain
-4 l:reel
-2 l:render
-1 l:renderi
72 l:reprodu
40 l:rest
-1 l:right
-1 l:ring
-1 l:roof
-1 l:roux
15 l:saturat
-1 l:saved
3 l:scène
24 l:scènes
-2 l:seam
1 l:second
-1 l:see
-2 l:seen
-1 l:shoes
1 l:sidebar
-2 l:silence
-8 l:sliders
29 l:slow
43 l:small
1 l:square
-1 l:steel
63 l:storybo
-1 l:studio
-3 l:style
1 l:suivant
2 l:symbol
23 l:tab
1 l:taste
2 l:tempo
17 l:that
82 l:there
3 l:third
-1 l:three
4 l:tick
1 l:titre
2 l:to
44 l:track
-2 l:twice
1 l:télécha
13 l:título
1 l:undo
1 l:up
-2 l:valley
-3 l:ventana
-3 l:vitres
2 l:waiting
68 l:way
-3 l:wind
-26 l:window
-2 l:wished
-1 l:words
1 l:yellow
19 l:you
-34 l:yours
1 l:zahlung
1 l:вас
-1 l:готово
1 l:его
-1 l:секунд
3 l:слева
37 l:く
3 l:ください
-42 l:す
-2 l:た
2 l:り
-1 l:ん
-82 l:上
46 l:下载
-50 l:了
-2 l:位
-1 l:作
3 l:先
-2 l:光
2 l:准
-2 l:到
-2 l:前
2 l:动
-1 l:变
-1 l:台词
61 l:后
-2 l:吗
58 l:吧
2 l:响
2 l:场景列表
-2 l:塔
-59 l:声
2 l:处
1 l:够
-54 l:头
-1 l:奏
-2 l:好
26 l:始
3 l:它
-25 l:完成
67 l:对调
1 l:导出
2 l:小
1 l:少
2 l:慢
3 l:找到
1 l:押す
1 l:按
1 l:掉
-2 l:接
-2 l:撤销
-13 l:来
-1 l:格
2 l:楚
105 l:步
-1 l:河
-1 l:灭
-1 l:点
9 l:生效
2 l:的
14 l:的话
-2 l:着
-20 l:积分
-2 l:移动
-3 l:程
-2 l:空
-2 l:窗
1 l:窗口
2 l:结尾
8 l:色
2 l:著
-2 l:起
-36 l:足
2 l:转
2 l:边
2 l:遍
-1 l:配音
1 l:里
4 l:链接
-1 l:镜
1 l:长
2 l:集
32 l:面
10 l:面板
90 length:1
7 length:2
-70 length:3
-185 length:4
-2 length:5
-2 length:6
128 link
1 n:account
36 n:adjust
2 n:being
27 n:button
-62 n:can
40 n:confirm
1 n:control
43 n:drag
-31 n:edge
-1 n:export
86 n:film
25 n:i
-28 n:if
23 n:material
-47 n:offer
10 n:panel
14 n:player
8 n:press
17 n:screen
1 n:see
8 n:store
-1 n:you
-65 no concept
-60 no rule
56 o:account
-35 o:adjust
-6 o:being
23 o:button
34 o:buy
8 o:can
22 o:confirm
19 o:control
13 o:drag
-29 o:export
-4 o:film
1 o:i
27 o:if
5 o:key
-1 o:material
-92 o:offer
51 o:open
3 o:panel
17 o:place
26 o:player
30 o:press
-72 o:screen
-10 o:see
-31 o:store
-3 o:undo
-42 o:you
42 p:account
4 p:adjust
-14 p:being
33 p:button
4 p:can
8 p:confirm
-66 p:control
-83 p:drag
-31 p:edge
-1 p:export
34 p:film
23 p:i
-20 p:if
22 p:key
12 p:material
-14 p:open
-60 p:panel
35 p:player
-82 p:press
-35 p:screen
2 p:see
1 p:store
-2 p:undo
7 p:you
31 path
45 q:account
63 q:adjust
1 q:can
36 q:confirm
114 q:export
70 q:film
2 q:if
66 q:material
-74 q:offer
-6 q:open
7 q:panel
7 q:player
-148 q:press
1 q:screen
29 q:see
2 q:undo
-12 q:you
-134 question
64 quoted
174 rule
-44 rule beside
-14 rule:drag
204 rule:look
28 rule:open
10 rule:press
1 rule:tail
-49 s:account
37 s:adjust
-6 s:being
-24 s:button
-1 s:buy
5 s:can
-15 s:confirm
35 s:control
-26 s:drag
-23 s:export
-4 s:film
3 s:i
1 s:if
-1 s:key
22 s:material
18 s:offer
-27 s:open
3 s:panel
6 s:place
-20 s:player
6 s:press
-46 s:screen
1 s:see
4 s:store
32 s:undo
-13 s:you
92 step and 00
-396 step and 01
-287 step and 10
133 step and 11
-37 step close 00
47 step close 01
-7 step close 10
-82 step close 11
152 step colon 00
-378 step colon 01
-224 step colon 10
126 step colon 11
105 step comma 00
-162 step comma 01
-203 step comma 10
85 step comma 11
24 step open 00
53 step open 01
-285 step open 10
-99 step open 11
26 step place 00
-453 step place 01
-338 step place 10
176 step place 11
43 step strong 00
-23 step strong 01
-234 step strong 10
54 step strong 11
114 step word 00
-452 step word 01
-288 step word 10
159 step word 11
-19 v:de:drag:ht
1 v:de:export:en
2 v:de:export:rn
115 v:de:open:en
3 v:de:open:zt
1 v:de:press:ck
1 v:de:press:en
-1 v:en:adjust:al
42 v:en:adjust:ed
-43 v:en:adjust:er
35 v:en:adjust:et
-2 v:en:adjust:ge
2 v:en:adjust:ne
2 v:en:adjust:pe
31 v:en:adjust:se
-2 v:en:adjust:st
1 v:en:adjust:te
2 v:en:buy:ay
-2 v:en:confirm:ms
-97 v:en:confirm:ne
3 v:en:confirm:ok
84 v:en:confirm:rm
52 v:en:drag:ag
1 v:en:drag:ap
-2 v:en:drag:ce
1 v:en:drag:er
-102 v:en:drag:es
-82 v:en:drag:gs
1 v:en:drag:im
-29 v:en:drag:ll
11 v:en:drag:op
-51 v:en:drag:ps
-20 v:en:drag:ut
1 v:en:export:ad
-1 v:en:export:er
-3 v:en:export:le
-1 v:en:export:ng
2 v:en:export:py
2 v:en:export:re
21 v:en:export:rt
-4 v:en:export:ts
1 v:en:export:ve
-1 v:en:open:er
-1 v:en:open:es
1 v:en:open:ld
-3 v:en:open:nd
-73 v:en:open:ng
-95 v:en:open:ns
-1 v:en:open:se
-19 v:en:press:ap
22 v:en:press:ck
18 v:en:press:er
-1 v:en:press:es
1 v:en:press:it
-18 v:en:press:ps
-2 v:en:press:ss
56 v:en:see:ay
2 v:en:see:ce
-2 v:en:see:ch
-1 v:en:see:ck
2 v:en:see:ds
16 v:en:see:ee
-1 v:en:see:en
1 v:en:see:ls
7 v:en:see:ok
-1 v:en:see:om
-1 v:en:see:or
1 v:en:see:re
-2 v:en:see:ts
25 v:en:see:ub
-9 v:en:see:wn
-1 v:en:see:ws
1 v:en:undo:do
39 v:es:drag:do
-14 v:es:open:ra
-26 v:es:open:re
1 v:es:see:ar
-3 v:es:see:sa
-1 v:fr:drag:re
53 v:fr:export:er
1 v:fr:open:ez
3 v:fr:press:ic
2 v:fr:see:il
1 v:pt:confirm:ar
3 v:pt:drag:te
1 v:pt:export:ar
2 v:pt:open:ai
2 v:pt:open:tá
7 v:pt:press:se
-1 v:pt:see:ir
-8 v:pt:see:ta
1 v:ru:adjust:ся
-1 v:ru:confirm:во
2 v:ru:confirm:ть
2 v:ru:drag:ок
-1 v:ru:drag:ся
1 v:ru:export:йл
-2 v:ru:export:рт
36 v:ru:open:те
25 v:ru:open:ыв
-6 v:ru:press:ет
92 v:ru:press:те
-2 v:ru:see:ан
56 w:0
1 w:0   处
2 w:0 09
-1 w:0 10
1 w:0 12
97 w:0 19
-22 w:0 45
7 w:0 8
17 w:0 8 0
19 w:0 :
1 w:0 : 4
15 w:0 p
2 w:09
24 w:1
38 w:1  
14 w:1 0
17 w:1 0 8
44 w:1 1
49 w:1 1  
-1 w:1 2
-1 w:1 9
-1 w:10
-2 w:100
42 w:1080p
2 w:112
-1 w:120
2 w:14
97 w:19
-8 w:2
-14 w:2  
-43 w:3
-2 w:35
1 w:4 0
1 w:4 0  
-1 w:4 k
-1 w:4 k  
-27 w:45
-41 w:48
-68 w:4k
-1 w:4k would
-48 w:6
-1 w:7
-1 w:7 クレジット
1 w:8
15 w:8 0
15 w:8 0 p
-16 w:9
-2 w:9 0
-100 w:a
42 w:a 0
-2 w:a coin
2 w:a copy
-1 w:a differe
2 w:a la
-1 w:a letter
3 w:a look
-3 w:a los
40 w:a phone
-1 w:a photo
-1 w:a play
13 w:a seta
-1 w:a thumb
-2 w:a timelin
-1 w:a versão
-2 w:a visible
-2 w:a warmer
-80 w:about
-29 w:above
-41 w:abre
64 w:abspiel
38 w:account
2 w:achar
-38 w:across
-27 w:across the
-2 w:adjust
-2 w:adjust the
-76 w:after
-78 w:after the
-17 w:agua
-3 w:alargué
20 w:all
1 w:all four
2 w:alle
2 w:alles
-2 w:alley
1 w:als
-59 w:an
-10 w:an export
-2 w:and a
-22 w:and the
1 w:and you
1 w:angle
-2 w:antes
-2 w:antes da
7 w:antes de
-3 w:antes del
61 w:any
2 w:aparece
1 w:aplicar
-2 w:appear
1 w:appears
23 w:are
3 w:are in
-2 w:are missing
1 w:arrastr
2 w:arrastr las
82 w:arrow
1 w:arrow keys
-1 w:arrows
-36 w:as
-99 w:as the
-19 w:asked
74 w:assets
1 w:assim
-57 w:at
-2 w:at all
-1 w:at night
2 w:até
-23 w:au
-2 w:audio
-11 w:auf
-77 w:auf dem
2 w:auf exporti
1 w:auf überneh
-13 w:aus dem
-1 w:avant
-3 w:avant le
1 w:away
1 w:azul
28 w:back
-2 w:back to
-23 w:baixo
-14 w:baixo do
21 w:bar
57 w:barre
47 w:barre d'espac
33 w:be
-1 w:been
-15 w:behind
-1 w:being
-58 w:bell
-1 w:bells
-2 w:below
1 w:beneath
1 w:beneath the
-1 w:better
130 w:between
1 w:between the
-5 w:bibliot
2 w:bild
10 w:billing
-1 w:black
46 w:blue
2 w:blue arrow
-11 w:board
-2 w:bois
-2 w:book
1 w:both are
-2 w:both halves
-1 w:bottom of
1 w:botão
-1 w:boulang
1 w:box
-1 w:brakes
1 w:brings
1 w:brings the
51 w:browser
20 w:button
7 w:button is
-14 w:by
2 w:by frame
-51 w:by itself
18 w:by the
9 w:cabezal
-1 w:cai
-2 w:calés
-2 w:calés sur
39 w:camera
-1 w:can
13 w:can be
-2 w:can change
-3 w:candle
-1 w:caption
1 w:cards
2 w:care
-1 w:carte
-2 w:castle
8 w:celui
2 w:cenas
-2 w:change
-2 w:change the
-1 w:check
-59 w:check the
-1 w:chef
31 w:choose 1080p
-2 w:choose a
-4 w:cima
-2 w:clear
15 w:clic
3 w:clic droit
7 w:click
1 w:clickin
1 w:clickin the
-16 w:climbs
1 w:clip
1 w:clip's
49 w:clipe
1 w:clipes
-1 w:closes
-1 w:closes her
-1 w:closing
-1 w:closing credits
1 w:cmd
1 w:code
-1 w:collaps
25 w:color
-15 w:com
-31 w:como
1 w:compare
-19 w:complet
-48 w:con
34 w:con la
1 w:conferi
58 w:confirm
3 w:confirm with
16 w:continu
1 w:contras
2 w:copy
57 w:cor
-66 w:corner
-52 w:corners
2 w:cost
-1 w:craie
-82 w:credits
1 w:credits are
-2 w:credits left
2 w:credits page
-1 w:credits were
-1 w:crowd
1 w:crédito
132 w:ctrl
15 w:ctrl z
-2 w:cuenta
2 w:current
2 w:current one
19 w:curseur
-29 w:cut
-15 w:cut to
1 w:d'aperç
47 w:d'espac
22 w:d'espac lance
-24 w:da
13 w:dale
1 w:damit
1 w:dann
27 w:dans
1 w:dans la
41 w:de
-16 w:de agua
-1 w:de bois
8 w:de downloa
-2 w:de jouer
1 w:de mídia
-2 w:de página
-65 w:del
2 w:delete
-87 w:dem
3 w:dem bild
7 w:depuis
-37 w:der
1 w:dernièr
50 w:des
24 w:des scènes
1 w:desliza
6 w:deux
-1 w:dial
-1 w:dialog
-3 w:dialogu
-52 w:die
-1 w:differe
99 w:direita
2 w:disk
2 w:disk symbol
-49 w:diálogo
-13 w:do
13 w:do título
1 w:does
-1 w:dog
1 w:dois
31 w:donde
-97 w:done
-98 w:door
18 w:dort
2 w:down
13 w:downloa
52 w:drag
-1 w:drag a
-2 w:drag race
30 w:drag-an
-82 w:drags
-1 w:drags the
6 w:drawer
-2 w:drawing
-1 w:drifts
3 w:droit
1 w:droite
1 w:droite du
7 w:drop the
-51 w:drops
6 w:du
1 w:du titre
-1 w:dust
-1 w:dá
-1 w:dá para
3 w:détail
2 w:dê
-12 w:each
-2 w:each window
1 w:earlier
1 w:edge
5 w:effects
13 w:effets
9 w:egg
-3 w:eight
-12 w:ein
-57 w:eine
-2 w:einen
9 w:el cabezal
14 w:el orden
26 w:elige
31 w:em
70 w:en
110 w:en la
2 w:encontr
1 w:end
-2 w:ending
-11 w:enter
-2 w:entire
-1 w:erschei
-1 w:erschei ein
37 w:erst
-2 w:escena
29 w:escolha
2 w:esquerd
-1 w:est
2 w:está
3 w:et
3 w:et le
-18 w:every
-1 w:everyth
-1 w:everyth in
-1 w:everyth is
-1 w:exit
-1 w:expand the
69 w:export
1 w:export  
-9 w:export button
1 w:exporti
-4 w:exports
2 w:extra
1 w:feel
-1 w:feel the
-53 w:fenster
1 w:fenêtre
1 w:fenêtre d'aperç
18 w:fica
12 w:fichier
3 w:ficou
71 w:field
2 w:field on
-3 w:file
-1 w:film
2 w:fim
-1 w:find
-31 w:find the
2 w:fine-tu
-5 w:finishe
-1 w:firefig
-41 w:firefli
-23 w:firewor
1 w:first
-27 w:five
-55 w:flat
-3 w:flicker
1 w:flèche
-16 w:fog
53 w:fois
-32 w:follows
-1 w:fondo
-1 w:for
45 w:for a
-36 w:for the
-1 w:for this
18 w:for what
2 w:formats
1 w:forward
2 w:fotos
-78 w:four
1 w:frame
-7 w:frau
-53 w:free
-1 w:friday
-48 w:from
16 w:full
-2 w:gap with
-3 w:gato
1 w:gaveta
1 w:gaveta de
2 w:gear
2 w:gear icon
1 w:geht
-1 w:gewünsc
3 w:give
3 w:give it
-36 w:gives
-2 w:glass
118 w:glisser
2 w:gone
-1 w:good
-3 w:grabé
-2 w:grand-m
-1 w:halves
-3 w:halves of
-13 w:harbour
9 w:has
-1 w:has been
32 w:has it
-2 w:has no
1 w:have
17 w:have a
2 w:hay
-1 w:he
2 w:header
1 w:hear it
-1 w:hear the
1 w:her
-3 w:hidden
2 w:highlig
-1 w:his
1 w:history
1 w:history panel
1 w:hit
1 w:hit the
2 w:holds
22 w:horizon
18 w:hover
18 w:hover over
-1 w:how
-21 w:hört
-21 w:hört man
-47 w:i
-1 w:i can
2 w:i left
-3 w:i recorde
11 w:i've
95 w:icon
1 w:icon will
69 w:if
-1 w:if you
-2 w:if you'd
24 w:il
8 w:im
22 w:images
-79 w:in
-1 w:in 4k
-38 w:in one
-2 w:in place
106 w:in the
1 w:in yellow
-1 w:include
1 w:intensi
-9 w:intervi
-13 w:into a
88 w:into the
-2 w:invoice
-1 w:is complet
2 w:is highlig
-76 w:is ready
-1 w:is saved
1 w:is the
30 w:is waiting
1 w:ist
106 w:it
1 w:it as
-1 w:it for
-1 w:it into
1 w:it is
2 w:it there
2 w:it to
1 w:it's the
-2 w:itself
2 w:izquier
-2 w:j'ai
1 w:jetez
1 w:jetez un
-24 w:jetzt
-2 w:jouer
4 w:judge
1 w:just
-1 w:k  
-1 w:k   版
39 w:kann
21 w:keep
1 w:keep it
-1 w:kettle
-19 w:key
1 w:keys
-1 w:kitchen
2 w:klick
1 w:klicken
-1 w:knight
-2 w:know
-2 w:kommen
-43 w:l'enver
8 w:l'ongle
-3 w:l'orage
21 w:la
33 w:la barre
-1 w:la craie
1 w:la dernièr
1 w:la fenêtre
1 w:la flèche
36 w:la lecture
2 w:la lista
-1 w:la poignée
2 w:la página
9 w:la scène
-2 w:la ventana
85 w:lance
1 w:lance la
2 w:las
2 w:las miniatu
-1 w:le
11 w:le fichier
-1 w:le menu
-2 w:le titre
13 w:le volet
52 w:lecture
2 w:left out
3 w:left-ha
2 w:leitor
1 w:lengthe
1 w:lengthe the
-1 w:les
6 w:les deux
-2 w:les lèvres
-2 w:les sous-ti
-1 w:lesson
-2 w:let
1 w:lets you
-1 w:letter
-2 w:library
2 w:liegen
2 w:like it
-1 w:like the
-2 w:like to
1 w:line
-2 w:lines
-1 w:list
1 w:list on
2 w:lista
2 w:lista de
-2 w:lists
3 w:lo
1 w:lock
-2 w:logo
-2 w:logo to
-1 w:long
7 w:look
-45 w:loop
-2 w:los
-19 w:lower
-2 w:lèvres
2 w:make
-22 w:man
-51 w:mar
-50 w:mar por
1 w:mark
1 w:market
-56 w:mb
-70 w:me
2 w:menu
-1 w:menu du
38 w:menu offers
-1 w:menü
-1 w:might
-1 w:might notice
2 w:miniatu
-2 w:missing
-2 w:missing for
1 w:mit
21 w:mit der
1 w:mixer
-32 w:monitor
-13 w:mood
1 w:more
3 w:mouse
1 w:move it
4 w:mp
4 w:mp 4
30 w:mp4
-2 w:muestra
-1 w:music
25 w:my
1 w:my project
-1 w:mão
1 w:mídia
-1 w:música
52 w:na
3 w:na pasta
-19 w:neve
1 w:new
-2 w:new version
-1 w:night
11 w:no
2 w:no leitor
-1 w:no sound
-1 w:nobody
-58 w:noch
42 w:normal
2 w:notes
2 w:notes field
2 w:notice
-1 w:notice the
-117 w:now
2 w:number
2 w:number into
-3 w:nur
1 w:oben
1 w:oben rechts
-60 w:of
-1 w:of a
51 w:of credits
1 w:of each
-7 w:of the
-1 w:off the
38 w:offers
3 w:ok
-60 w:on
9 w:on a
-1 w:on friday
-40 w:on the
16 w:on this
-11 w:once
1 w:one
2 w:one is
-1 w:ones
2 w:opacity
2 w:open it
1 w:open my
-95 w:opens
15 w:orden
8 w:ordre
1 w:os dois
37 w:other
2 w:other formats
44 w:otro
1 w:out
-18 w:ouvir
4 w:over
2 w:over the
15 w:p
74 w:page
-2 w:page of
-1 w:painel de
87 w:paleta
-2 w:palette
6 w:panel
-40 w:panels
78 w:para
2 w:para conferi
-25 w:para ouvir
2 w:parts
-2 w:past
3 w:pasta
-3 w:pausa
-3 w:pausa antes
2 w:pay
7 w:pdf
2 w:pelo
-3 w:pencil
10 w:per
25 w:phone
-1 w:photogr
3 w:photos
-65 w:piano
26 w:pick
1 w:pick a
-1 w:picture
-2 w:picture book
-1 w:pier
-2 w:place
56 w:play
-1 w:play button
1 w:play the
1 w:play to
-3 w:player
-1 w:player piano
80 w:playhea
-2 w:plays
-1 w:poignée
-1 w:poignée du
-2 w:police
-1 w:por
-23 w:por baixo
30 w:pour
-2 w:pour le
-7 w:prepare
-6 w:prepare a
-2 w:press
2 w:press play
-16 w:press the
1 w:press undo
-2 w:presse
-1 w:presses
-9 w:preview of
1 w:previsu
1 w:price
1 w:price of
-1 w:primeir
2 w:princip
2 w:project
1 w:project folder
1 w:projekt
3 w:puis
-29 w:pull
2 w:pull it
-30 w:pull the
41 w:página
2 w:página de
19 w:quadrad
64 w:que
-3 w:que la
3 w:que você
1 w:quieres
-3 w:race
-78 w:radio
37 w:rate
-68 w:ready
-45 w:ready to
56 w:rechts
2 w:recipe
2 w:recipe video
-3 w:recorde
-10 w:reel
2 w:reflect
-1 w:regler
1 w:remaini credits
-1 w:render
-8 w:renderi
-2 w:renders
1 w:reorder
1 w:replace
1 w:replace the
72 w:reprodu
5 w:rest
-1 w:rest of
1 w:returns
-11 w:right
-21 w:ring
-1 w:roof
2 w:route
-1 w:roux
-25 w:runs
15 w:saturat
1 w:save
1 w:save it
-1 w:saved
33 w:scene
-1 w:scene 1
1 w:scene 3
1 w:scene list
21 w:scenes
1 w:scenes to
-18 w:screen
25 w:scrub
3 w:scène
25 w:scènes
25 w:se
-3 w:se abre
-2 w:seam
71 w:second
-13 w:seconds
-2 w:seen
2 w:segundo
37 w:selecio
11 w:select the
35 w:set
30 w:set the
13 w:seta
-1 w:setting
-1 w:shape
2 w:share
2 w:share button
-3 w:sharply
-135 w:she
-2 w:shelves
-1 w:shoes
-1 w:shot
2 w:should end
-9 w:shown
-1 w:shows
-6 w:shows a
96 w:si
1 w:si quieres
11 w:si te
1 w:sich
3 w:sichern
1 w:sidebar
91 w:sie
1 w:sie auf
2 w:sie die
-2 w:silence
3 w:sitzt
20 w:slider
-8 w:sliders
-1 w:slides
-1 w:slides off
2 w:slow
48 w:small
-2 w:snail
-1 w:snow
16 w:so
-2 w:so the
1 w:sobald
1 w:sobald sie
-1 w:sobre
-3 w:softly
-2 w:sont
-2 w:sont calés
8 w:sound is
-2 w:sous
-2 w:sous le
-2 w:sous-ti
3 w:space
1 w:spaceba
1 w:spaceba to
1 w:speech
2 w:speiche
1 w:square
-1 w:stamps
-1 w:stays
-1 w:steel
102 w:step
-2 w:stick
-1 w:stops
-1 w:story
63 w:storybo
-1 w:storybo for
-1 w:studio
-2 w:style
-2 w:subtitl
1 w:suivant
-1 w:sur
2 w:sur la
-3 w:sur le
-2 w:sur les
1 w:swap
2 w:symbol
90 w:tab
53 w:take
14 w:também
-19 w:tap
2 w:tap the
-18 w:taps
-2 w:taps it
2 w:taste
16 w:te
-1 w:teddy
-16 w:tell
-18 w:tell me
1 w:tells
1 w:tells you
39 w:tempo
-1 w:termina
24 w:text
25 w:that
-3 w:that i
1 w:that is
-46 w:the
-2 w:the alley
1 w:the arrow
-14 w:the audio
2 w:the bar
45 w:the blue
-1 w:the bottom
-3 w:the candle
-2 w:the castle
1 w:the clip's
-1 w:the closing
1 w:the code
3 w:the coin
-73 w:the corner
-25 w:the corners
2 w:the credits
2 w:the current
-29 w:the dial
8 w:the dialog
2 w:the disk
-2 w:the drag
-2 w:the ending
-2 w:the entire
44 w:the export
1 w:the fader
-2 w:the final
-1 w:the firefig
-23 w:the firewor
-1 w:the first
-1 w:the fog
-1 w:the folder
-1 w:the frame
2 w:the gear
-1 w:the glass
1 w:the handle
-7 w:the harbour
2 w:the header
1 w:the history
-1 w:the intervi
-1 w:the kettle
-1 w:the kitchen
3 w:the left-ha
-2 w:the library
-2 w:the list
23 w:the logo
1 w:the market
1 w:the mixer
-2 w:the monitor
1 w:the mouse
-1 w:the music
24 w:the new
2 w:the notes
19 w:the other
-1 w:the pier
-2 w:the player
1 w:the price
2 w:the project
1 w:the rain
5 w:the rest
-1 w:the roof
2 w:the route
3 w:the scene
-1 w:the script
3 w:the share
9 w:the side
-2 w:the snail
1 w:the spaceba
27 w:the speech
-1 w:the studio
2 w:the tempo
24 w:the text
-12 w:the third
1 w:the three-d
48 w:the timelin
-2 w:the toddler
1 w:the toolbar
-1 w:the tram
1 w:the two
1 w:the upper
103 w:the video
57 w:the wallet
19 w:the way
23 w:the white
-1 w:the whole
-16 w:the wind
-80 w:the window
-2 w:the word
30 w:them
1 w:then press
-2 w:then to
79 w:there
-1 w:there are
12 w:they
2 w:they are
2 w:they cost
-1 w:thick
1 w:third
-2 w:this render
-1 w:though
-29 w:three
3 w:three photos
-2 w:three renders
1 w:three-d
1 w:three-d menu
-63 w:through
-2 w:through the
-1 w:thumb
-1 w:thumb taps
52 w:timelin
-1 w:timelin of
-1 w:tire
-1 w:titre
1 w:to
-2 w:to adjust
-21 w:to change
-46 w:to downloa
14 w:to get
1 w:to hear
4 w:to judge
1 w:to lengthe
2 w:to make
1 w:to reorder
59 w:to see
1 w:to taste
1 w:todas
1 w:todas as
-2 w:toddler
-1 w:togethe
121 w:too
43 w:too small
1 w:toolbar
4 w:top
-3 w:tres
2 w:trilha
1 w:trim
1 w:trim the
-1 w:trimmed
-1 w:trimmed to
-2 w:twice
-38 w:two
2 w:two cards
2 w:two parts
2 w:type
2 w:type a
1 w:télécha
3 w:título
-78 w:uma
-1 w:uma mão
1 w:un curseur
2 w:un œil
-94 w:una
-1 w:und
-2 w:und die
88 w:under
1 w:undo
53 w:une fois
1 w:unfold
1 w:unfold the
1 w:unless
1 w:unless you
-1 w:unter
-1 w:unter dem
-11 w:until
-1 w:until it
1 w:until the
2 w:up
2 w:up there
1 w:upper
1 w:upper bar
1 w:use
1 w:use a
1 w:used
1 w:users
2 w:vai
7 w:valer
-2 w:valley
1 w:ve
2 w:ve a
-2 w:ventana
-2 w:version
-2 w:version the
-2 w:versão
1 w:via
1 w:via the
1 w:video
-10 w:video is
48 w:vignett
-2 w:visible seam
-2 w:vista
-3 w:vitres
1 w:você
1 w:voice
9 w:voice is
1 w:volet
11 w:volet des
-7 w:von
-5 w:vor
-1 w:vous
2 w:wait
5 w:wait for
-38 w:waiting for
-2 w:walks
72 w:wallet
1 w:want
1 w:want the
-13 w:warmer
-2 w:watch
-12 w:watch the
-2 w:water
-2 w:wave
15 w:way
-2 w:way to
9 w:wenn
19 w:wer
-2 w:were
-1 w:were used
1 w:what
-26 w:when
1 w:wheneve you
4 w:where
2 w:where the
2 w:whether
-33 w:while
3 w:white
-1 w:whole
70 w:will
2 w:will take
-103 w:window
-2 w:window in
-44 w:wings
-2 w:wished
-9 w:with
-9 w:with a
15 w:with the
-2 w:with three
-1 w:without a
-2 w:word
-1 w:words
-18 w:would
-1 w:would take
2 w:written
1 w:y
1 w:y lo
18 w:yellow
18 w:you
-19 w:you asked
-1 w:you can
-1 w:you look
-1 w:you might
1 w:you press
1 w:you the
1 w:you want
-2 w:you'd
-2 w:you'd like
84 w:you'll
2 w:you'll find
2 w:you'll notice
-15 w:your
-2 w:your invoice
-1 w:your plan
2 w:your recipe
-3 w:your reel
3 w:your three
-46 w:your video
-1 w:yours
18 w:z
1 w:z brings
1 w:zahlung
-19 w:zieht
1 w:zip
-1 w:zoom
93 w:à
1 w:à droite
2 w:à esquerd
-43 w:à l'enver
34 w:à la
3 w:öffnen
2 w:öffnen sie
-63 w:über
2 w:über dem
2 w:œil
2 w:œil à
1 w:библиот
31 w:в
1 w:вас
-8 w:вверх
-1 w:видео
-1 w:вы
2 w:галочко
-1 w:готово
-1 w:девять
-2 w:длится
1 w:его
35 w:если
2 w:есть
1 w:её
30 w:за
2 w:замену
-1 w:и на
-1 w:из
2 w:инструм
-1 w:как
-4 w:как вы
-1 w:кнопка
-2 w:кнопку
-1 w:колокол
5 w:курсор
5 w:курсор на
1 w:меняетс
-55 w:на
-1 w:на слове
-11 w:на экране
-3 w:над
-2 w:нажимае
1 w:нажмите
65 w:не
-1 w:не хватает
12 w:она
1 w:откройт
25 w:открыв
2 w:панели
-1 w:перед
-24 w:под
2 w:подтвер
2 w:подтвер замену
-2 w:показан
2 w:порядок
1 w:порядок меняетс
-2 w:последн
-1 w:появятс
-2 w:при
2 w:прокрут
1 w:разверн
-1 w:с
-1 w:секунд
3 w:слева
-1 w:слове
-15 w:снег
2 w:сохрани
-1 w:сцены
2 w:там
1 w:углу
1 w:файл
-1 w:хватает
-1 w:через
-1 w:что
35 w:чтобы
-1 w:щёлкает
-11 w:экране
-2 w:экспорт
13 w:это
12 w:②
12 w:②  
26 w:い
-1 w:い ま
-1 w:い 声
29 w:お
77 w:か
8 w:か り
-2 w:から
-3 w:から 「
-39 w:が
-3 w:が 「
-3 w:が 见
34 w:き
1 w:き さ
1 w:き さ は
34 w:く
3 w:ください
11 w:け
1 w:け ま
1 w:け ま す
-2 w:こ
-3 w:こ ろ
54 w:さ
1 w:さ な
1 w:さ は
2 w:し
3 w:し い
-2 w:し た
1 w:し て
2 w:し て ください
1 w:し ま
1 w:し ま す
-1 w:す
-3 w:せ
-1 w:せ ん
-1 w:た
2 w:て ください
31 w:で
-2 w:で し
-2 w:で し た
-51 w:で す
-10 w:と
-1 w:と あ
-1 w:と あ り
-3 w:と こ
-3 w:と こ ろ
118 w:な
-2 w:に
-3 w:に 変
-3 w:に 変 わ
1 w:の
3 w:の カット
1 w:の 大
1 w:の 大 き
-3 w:の 数
1 w:の 横
94 w:は
2 w:は ハ
2 w:へ
1 w:ま す
-1 w:ま せ
-1 w:ま せ ん
-1 w:も
2 w:り
2 w:り ま
2 w:り ま す
-2 w:る
-3 w:る と
-1 w:れ
-3 w:ろ
1 w:わ
-1 w:わ り
-1 w:わ り ま
102 w:を
3 w:を 开
3 w:を 开 く
7 w:を 押す
-1 w:ん
1 w:ォ
1 w:ォ ン
1 w:ォ ン ト
3 w:カット
-2 w:クレジット
-2 w:クレジット で
-2 w:クレジット で し
1 w:ト
2 w:ハ
-3 w:パネル
-3 w:パネル の
-3 w:パネル の 数
1 w:フ
1 w:フ ォ
1 w:フ ォ ン
-27 w:ボタン
-25 w:ボタン を
1 w:ン
1 w:ン ト
-48 w:一
10 w:一 个
2 w:一 个  
25 w:一 共
41 w:一 共  
-3 w:一 座
1 w:一 步
-1 w:一 种
2 w:一 遍
14 w:一覧
3 w:一覧 を
3 w:一覧 を 开
-82 w:三
-60 w:上
3 w:上 一
3 w:上 一 步
-2 w:上 写着
1 w:上 去
-1 w:下
53 w:下载
2 w:下载 图标
1 w:不 会 生效
-1 w:不 要
-26 w:不 足
1 w:不满意
-3 w:与
-78 w:两
-3 w:两 分钟
1 w:两 秒
11 w:个
1 w:个  
1 w:个 拖
1 w:个 镜头 花
-1 w:中
-104 w:为
-2 w:为 「
1 w:么
-1 w:之前
-9 w:之后
-2 w:书 店
-149 w:了
1 w:了 多
1 w:了 多 少
1 w:了 就
1 w:二
1 w:二 维
1 w:二 维 码
-1 w:五
-1 w:亮
-73 w:人
-2 w:人 物
-13 w:今
-2 w:今 回
-2 w:今 回 は
-1 w:今 日
2 w:从 头
-1 w:他
-1 w:会 多
1 w:会 生效
-1 w:传 片 的
-2 w:但
-2 w:位
1 w:位 置
1 w:位于
2 w:体
2 w:余
11 w:余 的
-1 w:作
-2 w:你
-2 w:侍
4 w:侧边栏
1 w:倒
-25 w:停在
-1 w:像
-1 w:像 一
79 w:先
-55 w:光
-2 w:光 落
-2 w:光 落 在
4 w:全
1 w:全 文
-1 w:六
-1 w:六 个
35 w:共  
38 w:共   1
-1 w:关
1 w:再
1 w:再 把
-15 w:写
-2 w:写着
1 w:准
-1 w:准 备
-1 w:准 备 好
-130 w:出
12 w:分
4 w:分 辨
4 w:分 辨 率
-1 w:分 镜
13 w:切
-2 w:切换
54 w:列
70 w:列 在
-2 w:列表
-23 w:到
-2 w:到 今
-2 w:到 今 天
1 w:到 画布
1 w:到 画布 上
-1 w:到 的
-3 w:前
-3 w:剖
-37 w:剩
-2 w:剩 一
-1 w:剩 下
3 w:加
2 w:动
-1 w:动 作
-40 w:动 画
-16 w:动 画 放在
1 w:区
-1 w:卡片
-1 w:发布
-1 w:变
-2 w:变 成
-3 w:口
-1 w:古
-72 w:只
-1 w:只 剩
55 w:可
2 w:可 用
53 w:可以
2 w:可以 倒
1 w:可以 用
1 w:可以 直接
-2 w:可以 看到
-2 w:可以 看到 远
-9 w:台
2 w:右上
-19 w:右下角
45 w:右侧
-4 w:叶
-4 w:吉
-11 w:同
-1 w:同意
-1 w:同意 吗
1 w:名
1 w:名 の
-2 w:后
-2 w:后 的
-1 w:后 面
-2 w:吗
1 w:否
1 w:否 则
57 w:吧
-38 w:听
-9 w:告
-30 w:员
-2 w:咔
-1 w:品
2 w:响
-1 w:喊
1 w:喜
1 w:喜 欢
1 w:喜 欢 哪
1 w:四
-35 w:回
-2 w:回 は
1 w:图 案
-20 w:图标
114 w:在
20 w:在  
86 w:在 “
-1 w:在 会
-1 w:在 地
-1 w:在 地 上
1 w:在 时间轴
1 w:在 时间轴 的
2 w:在 音
1 w:在 项
1 w:在 项 目
-5 w:地
-1 w:地 上
-2 w:场
34 w:场景列表
25 w:块
-3 w:型
-2 w:城
-1 w:城 市
-2 w:塔
-2 w:墙
-1 w:墨
-2 w:壁
-49 w:声
-1 w:备
-1 w:备 好
-3 w:変
-3 w:変 わ
-1 w:変 わ り
-3 w:夕
-3 w:夕 阳
-1 w:外 公
20 w:多
11 w:多 余
11 w:多 余 的
1 w:多 少
13 w:夜
41 w:夜 市
2 w:够
1 w:大 き
1 w:大 き さ
-1 w:大 提
-1 w:大 提 琴
-44 w:天
83 w:太
2 w:太 响
3 w:太 快
-22 w:头
2 w:头 看
-1 w:奏
1 w:好 了
2 w:如果
-1 w:如果 想
-1 w:如果 想 换
-1 w:婚
-1 w:婚 式
3 w:媒
3 w:媒 体
1 w:媒体库
2 w:媒体库 的
91 w:嫌
-33 w:子
-66 w:字
-3 w:字 が
28 w:字幕
1 w:存到
1 w:存到 手
1 w:存到 手 机
124 w:它
-47 w:完成
-1 w:室
-1 w:室 的
36 w:对
67 w:对调
-1 w:导
-1 w:导 演
25 w:导出
1 w:导出 即可
1 w:导出 页
-1 w:将
-20 w:小
187 w:就
19 w:就 把
2 w:就 是
2 w:就 点
1 w:就 点击
1 w:就会 变
1 w:就可以
73 w:就能
1 w:就能 看到
-1 w:尽
-13 w:尾
-36 w:屏幕
-1 w:屏幕 弹出
-1 w:屏幕 弹出 “
1 w:展开
2 w:展开 “
2 w:工具列
3 w:工具列 的
3 w:工具列 的 「
3 w:左
3 w:左 の
15 w:左侧
-5 w:差
-150 w:已
1 w:已 放
-3 w:已 经
6 w:市
35 w:市 的
37 w:市 的 灯
3 w:常
-2 w:广
-2 w:广 告
-1 w:序 已
1 w:库里
-26 w:店
-2 w:店 招
-2 w:店 招 牌
28 w:度
-3 w:座
1 w:开
3 w:开 く
1 w:开启
75 w:式
-22 w:张
3 w:张 都
-6 w:弹出
-39 w:弹出 “
-1 w:弹窗
-25 w:归
2 w:往左拉
-17 w:很
67 w:得
2 w:得 更
-2 w:微
-2 w:微 笑
-2 w:心
1 w:快
2 w:急
2 w:悔
-105 w:您
-2 w:您 可以
-2 w:您 可以 看到
-2 w:您 的
-2 w:悬停
-2 w:悬停 在
20 w:想
2 w:想 了
-1 w:想 换
-1 w:想 换 一
1 w:慢
-1 w:慢 动
-1 w:慢 动 作
-22 w:成
-38 w:户
-72 w:手
1 w:手 机
-4 w:手 身
-4 w:手 身 后
-1 w:手が
1 w:打开
2 w:打开 场景列表
6 w:找到
110 w:把
9 w:把 多
9 w:把 多 余
1 w:报
-1 w:押し
-2 w:押し ま
-1 w:押し ま す
4 w:押す
1 w:拉
2 w:拉 开
52 w:拖
1 w:拖 一
1 w:拖 到
1 w:拖 到 画布
1 w:拖 进 来
-1 w:拖动 滑块
-2 w:招
-2 w:招 牌
1 w:拿到
-48 w:按下
-1 w:按钮
-1 w:换
-1 w:换 一
-1 w:换 一 种
-32 w:换成
-1 w:掀
-1 w:掀 开
1 w:授
-52 w:掉
-1 w:掉 在
-1 w:掉 在 地
-28 w:排
4 w:接
-66 w:推
-1 w:提
-1 w:提 琴
-2 w:撤销
-2 w:收 到
2 w:收 费
1 w:收在
-1 w:改
-1 w:改 为
-25 w:改成
40 w:放
2 w:放 大
-57 w:放在
-12 w:放在 右下角
-1 w:教
-2 w:数
-3 w:数 字
1 w:文 字
2 w:文件夹
2 w:文件夹 里
40 w:新
3 w:新 し
3 w:新 し い
1 w:新 人
35 w:方
16 w:方案
-37 w:日
2 w:旧
-1 w:时
1 w:时间线
2 w:时间线 上
2 w:时间线 上 的
-1 w:时间线 从
1 w:时间轴
1 w:时间轴 的
1 w:时间轴 的  
-23 w:明
-4 w:星
-2 w:星 光
-2 w:星 光 落
-92 w:是
4 w:是 正
5 w:是 正 常
-3 w:显示
-1 w:景
2 w:曲
2 w:曲 目
2 w:曲线
4 w:更
2 w:更 清
2 w:更 清 楚
-83 w:最
-45 w:最 后
2 w:最右
2 w:最右 边
-24 w:有
-1 w:有 一
2 w:有 一 个
15 w:期
-1 w:机 图标
-1 w:来
-64 w:板
-2 w:柜
-1 w:柜 台
13 w:查看
1 w:标
2 w:标记
57 w:栏
1 w:格 式
1 w:档
-29 w:梯
2 w:楚
-1 w:楼
-3 w:模
-3 w:模 型
2 w:横
1 w:欢
1 w:欢 哪
1 w:正
3 w:正 常
26 w:步
3 w:段
1 w:段 在
1 w:段 在 时间轴
7 w:每
26 w:每 一
2 w:每 个
1 w:每 个 镜头
-1 w:比
-1 w:气
2 w:気
2 w:気 に
-129 w:水
-23 w:水 墨
-1 w:没 有
-2 w:没 用
2 w:没 问
2 w:没 问 题
-1 w:河
2 w:清 楚
-1 w:清 版
-2 w:渡
-2 w:湖
-2 w:湖 面
3 w:滑鼠
-1 w:满
-11 w:演
-58 w:火
-2 w:火 焰
-1 w:灭
-64 w:灯
-1 w:灯 一
-2 w:灯 塔
-2 w:炉
-26 w:点
46 w:点 “
2 w:点 它
-2 w:点 点
1 w:点一下
2 w:点一下 “
3 w:点击
-1 w:点击 “
-1 w:点击 “ 新
1 w:点击 导出
-2 w:烁
-2 w:焰
13 w:然
-1 w:熄
-1 w:熄 灭
-67 w:片
-3 w:片 长
1 w:片头
-64 w:片段
-2 w:片段 都
-2 w:片段 都 留
-1 w:版
-1 w:版 吗
1 w:版 和
-1 w:版 本
-2 w:物
4 w:率
-94 w:现
-82 w:现 在
-1 w:现 在 会
-68 w:琴
-78 w:生成
9 w:生效
-99 w:用
-43 w:用 户
-3 w:用 的
-1 w:由
-73 w:画
-16 w:画 放在
51 w:画布
1 w:画布 上
-31 w:画面
-1 w:留
-1 w:留 着
-1 w:留 著
8 w:番
-26 w:白
-68 w:的
5 w:的  
1 w:的   0
3 w:的 “
3 w:的 「
3 w:的 「 复原
1 w:的 上
1 w:的 二
1 w:的 二 维
-20 w:的 动
-16 w:的 动 画
1 w:的 文
2 w:的 滑块
-1 w:的 灯 一
-58 w:的 片段
-2 w:的 片段 都
-1 w:的 版
-1 w:的 版 本
2 w:的 粗
-1 w:的 素材
3 w:的 结尾
-1 w:的 霓
-1 w:的 霓 虹
2 w:的 黄
80 w:的话
-1 w:监视器
49 w:目
-13 w:目 前
10 w:直接
-68 w:相
-1 w:相 机
51 w:看
1 w:看 得
2 w:看 过
-1 w:看到
-2 w:看到 远
-2 w:看到 远 处
1 w:眨
1 w:眨 眼
1 w:眼
-78 w:着
-4 w:砖
24 w:确认
2 w:确认 无
2 w:确认 无 误
-1 w:票
-2 w:种
-44 w:积分
-23 w:积分 不 足
1 w:移
4 w:移到
-1 w:移动
-2 w:程
-26 w:空
-2 w:窗
-1 w:窗口 的
-1 w:窗口 的 灯
1 w:竖 版
-1 w:站
-2 w:笑
42 w:第
1 w:第 二
2 w:第 四
2 w:第三
8 w:第三 步
-52 w:箱
1 w:类
-1 w:粉
2 w:粗
2 w:素材库
-62 w:红
-3 w:红 色
1 w:线 的
2 w:组
13 w:细
-3 w:经
-1 w:结
-1 w:结 婚
-1 w:结 婚 式
2 w:结尾
46 w:继
46 w:继 续
-1 w:绪
36 w:续
1 w:维
1 w:维 码
2 w:缓
1 w:编辑
7 w:缩图
56 w:置
-2 w:翻
-3 w:翻 页
21 w:联
1 w:聞
22 w:能
3 w:能 在
2 w:能 看
2 w:自
2 w:自 动
8 w:色
-53 w:花
1 w:花 了
123 w:若
1 w:若 嫌
-12 w:菜单
-10 w:落
-2 w:落 在
-3 w:落 地
1 w:著
-1 w:蒸
-33 w:蓋
-1 w:虹
-2 w:蜂
2 w:蝉
2 w:蝉 鸣
-68 w:行
-3 w:表示
1 w:裁
1 w:裁 掉
70 w:要
-1 w:视频
-33 w:视频 已
-1 w:视频 已 就
-2 w:视频 已 经
1 w:角 色
-1 w:解
3 w:认
2 w:讯
1 w:设置
1 w:证
-66 w:说
66 w:请
2 w:请 展开
2 w:请 展开 “
-3 w:课
-1 w:谁
-1 w:谁 も
2 w:调
-1 w:调节
2 w:费
-20 w:走
-27 w:走 到
-19 w:起
-4 w:身 后
-4 w:身 后 的
-5 w:车
1 w:转
-24 w:轻点
4 w:辨
4 w:辨 率
1 w:边
-7 w:过
2 w:过 一
1 w:还
-2 w:还 剩
2 w:还 嫌
-6 w:这
1 w:这 段
1 w:这 段 在
-1 w:进度条
-1 w:进度条 走
-12 w:进度条 走 到
-27 w:远
-2 w:远 处
149 w:选
17 w:选中
1 w:选中 的
1 w:选中 的 那
17 w:选择
-2 w:透
-2 w:透 明
2 w:速度
2 w:遍
1 w:那
1 w:那 个
1 w:部
2 w:部 分
-2 w:部 的
1 w:都
-2 w:都 留
-1 w:都 留 著
2 w:都 能
-1 w:配音
208 w:里
19 w:里 一
3 w:里 找到
-72 w:里的
-44 w:重
-18 w:金
-2 w:钟
-1 w:铃
4 w:链接
19 w:镜
-2 w:镜头 二
1 w:镜头 花
1 w:镜头 花 了
-81 w:门
-5 w:闪
-2 w:闪 烁
1 w:问
47 w:问 题
2 w:问 题 就
-2 w:阳
-3 w:随
-2 w:随 后
-2 w:随时
-99 w:雨
-1 w:雪
-1 w:霓
-1 w:霓 虹
-18 w:面
-2 w:面 上
-2 w:面 部
8 w:音
2 w:音 讯
19 w:音 频
-2 w:音乐
22 w:音效
51 w:页
2 w:顶栏
1 w:顶部 的
1 w:项
1 w:项 目
43 w:顺
-1 w:顺 序 已
37 w:顺 番
1 w:预览视窗
17 w:频
9 w:题
2 w:题 就
3 w:题 就 点
38 w:颜
38 w:颜 色
-2 w:風
-2 w:风
-1 w:风 格
-12 w:飞
-1 w:骑
-1 w:骑 手
-1 w:高 清
-1 w:高 清 版
-2 w:鸟
2 w:鸣
1 w:黄
1 w:黄 色
`;
