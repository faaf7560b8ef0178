/** What speaks for a direction amounting to an action. Written by `npm run train`. */
export const ACTIONS = `
-97 ask b:^>account
22 ask b:^>adjust
-93 ask b:^>buy
-97 ask b:^>confirm
127 ask b:^>control
-45 ask b:^>drag
-140 ask b:^>export
-36 ask b:^>i
-101 ask b:^>key
-18 ask b:^>open
-12 ask b:^>place
-27 ask b:^>player
-28 ask b:^>press
-43 ask b:^>screen
-42 ask b:^>see
-72 ask b:^>store
-26 ask b:^>undo
-38 ask b:^>you
-13 ask b:account>account
-42 ask b:account>if
-29 ask b:account>open
-50 ask b:account>panel
33 ask b:adjust>adjust
58 ask b:adjust>being
-43 ask b:adjust>confirm
14 ask b:adjust>control
-72 ask b:adjust>drag
-69 ask b:adjust>export
35 ask b:adjust>if
50 ask b:adjust>open
21 ask b:adjust>panel
-43 ask b:adjust>place
-36 ask b:adjust>press
-54 ask b:adjust>quoted
32 ask b:adjust>screen
-15 ask b:adjust>see
53 ask b:adjust>you
30 ask b:being>control
-53 ask b:being>drag
-54 ask b:being>export
-40 ask b:being>material
33 ask b:being>name
-48 ask b:being>open
-17 ask b:being>player
-30 ask b:being>press
-70 ask b:being>see
-21 ask b:being>you
40 ask b:button>button
-19 ask b:button>can
-11 ask b:button>export
-18 ask b:button>open
-45 ask b:button>panel
-105 ask b:button>place
-52 ask b:button>press
-19 ask b:button>quoted
-66 ask b:button>screen
42 ask b:button>see
31 ask b:button>you
-38 ask b:buy>if
78 ask b:can>adjust
28 ask b:can>being
-20 ask b:can>buy
-22 ask b:can>confirm
76 ask b:can>control
-97 ask b:can>drag
-61 ask b:can>export
38 ask b:can>film
-22 ask b:can>material
61 ask b:can>name
-36 ask b:can>open
-36 ask b:can>panel
-10 ask b:can>player
-32 ask b:can>press
17 ask b:can>quoted
-92 ask b:can>see
46 ask b:can>undo
-15 ask b:confirm>adjust
-24 ask b:confirm>button
-11 ask b:confirm>if
-15 ask b:confirm>panel
19 ask b:confirm>place
24 ask b:control>adjust
37 ask b:control>can
85 ask b:control>control
52 ask b:control>drag
-35 ask b:control>film
38 ask b:control>if
-17 ask b:control>material
65 ask b:control>name
31 ask b:control>panel
28 ask b:control>place
122 ask b:control>quoted
38 ask b:control>see
-26 ask b:drag>adjust
-70 ask b:drag>button
-102 ask b:drag>can
-70 ask b:drag>film
-79 ask b:drag>if
-111 ask b:drag>material
18 ask b:drag>name
-82 ask b:drag>open
56 ask b:drag>panel
-26 ask b:drag>place
-20 ask b:drag>player
30 ask b:drag>press
11 ask b:drag>quoted
-27 ask b:drag>screen
-29 ask b:export>film
-14 ask b:export>if
-42 ask b:export>panel
-23 ask b:export>place
68 ask b:film>adjust
-33 ask b:film>being
-64 ask b:film>can
42 ask b:film>control
-36 ask b:film>drag
22 ask b:film>if
-78 ask b:film>material
24 ask b:film>place
63 ask b:film>press
64 ask b:if>adjust
-29 ask b:if>button
-29 ask b:if>buy
19 ask b:if>can
-36 ask b:if>confirm
27 ask b:if>control
-82 ask b:if>drag
-23 ask b:if>export
-31 ask b:if>i
-46 ask b:if>key
-22 ask b:if>name
-52 ask b:if>offer
-40 ask b:if>player
-63 ask b:if>quoted
-13 ask b:if>screen
-30 ask b:if>see
29 ask b:if>undo
-13 ask b:key>being
-52 ask b:key>name
-19 ask b:key>see
91 ask b:material>adjust
-36 ask b:material>button
-55 ask b:material>can
-32 ask b:material>control
-33 ask b:material>export
-46 ask b:material>if
-27 ask b:material>material
-19 ask b:material>name
-19 ask b:material>panel
-28 ask b:material>place
-39 ask b:material>quoted
-68 ask b:material>screen
42 ask b:name>adjust
55 ask b:name>can
135 ask b:name>control
-51 ask b:name>material
-26 ask b:name>name
-59 ask b:name>press
-54 ask b:name>screen
-30 ask b:name>see
-54 ask b:name>store
-88 ask b:name>you
19 ask b:offer>being
-32 ask b:open>being
-58 ask b:open>button
-40 ask b:open>control
-11 ask b:open>drag
-51 ask b:open>export
23 ask b:open>i
-50 ask b:open>if
-43 ask b:open>material
-18 ask b:open>name
-100 ask b:open>open
18 ask b:open>panel
-32 ask b:open>place
-55 ask b:open>player
-46 ask b:open>you
-67 ask b:panel>account
57 ask b:panel>adjust
-17 ask b:panel>being
-14 ask b:panel>button
43 ask b:panel>can
-19 ask b:panel>confirm
15 ask b:panel>control
-26 ask b:panel>export
31 ask b:panel>film
-18 ask b:panel>key
-66 ask b:panel>material
77 ask b:panel>name
-88 ask b:panel>open
-49 ask b:panel>panel
12 ask b:panel>quoted
-42 ask b:panel>screen
-51 ask b:panel>see
-51 ask b:panel>store
-26 ask b:place>account
-18 ask b:place>adjust
-28 ask b:place>can
24 ask b:place>control
-87 ask b:place>film
-24 ask b:place>material
21 ask b:place>name
-34 ask b:place>open
-58 ask b:place>panel
-66 ask b:place>press
-13 ask b:place>quoted
-12 ask b:place>screen
-15 ask b:place>you
23 ask b:player>button
-18 ask b:player>can
-54 ask b:player>drag
-66 ask b:player>if
-50 ask b:player>material
-79 ask b:player>place
-28 ask b:player>press
-58 ask b:player>screen
-19 ask b:player>see
-55 ask b:press>account
37 ask b:press>adjust
-37 ask b:press>being
-21 ask b:press>buy
18 ask b:press>can
-37 ask b:press>confirm
17 ask b:press>control
-42 ask b:press>drag
-61 ask b:press>film
-26 ask b:press>key
-53 ask b:press>name
41 ask b:press>open
-67 ask b:press>panel
-60 ask b:press>place
-15 ask b:press>press
-143 ask b:press>quoted
-67 ask b:press>see
-38 ask b:press>store
-53 ask b:press>undo
97 ask b:quoted>adjust
-68 ask b:quoted>can
-11 ask b:quoted>confirm
39 ask b:quoted>control
-60 ask b:quoted>export
-30 ask b:quoted>film
-56 ask b:quoted>if
-30 ask b:quoted>open
-85 ask b:quoted>press
-20 ask b:quoted>quoted
-24 ask b:quoted>screen
-37 ask b:quoted>store
-12 ask b:screen>account
-17 ask b:screen>adjust
-40 ask b:screen>buy
-47 ask b:screen>can
-33 ask b:screen>drag
-13 ask b:screen>if
-32 ask b:screen>open
-51 ask b:screen>quoted
-53 ask b:see>adjust
-15 ask b:see>being
-30 ask b:see>button
-17 ask b:see>can
17 ask b:see>confirm
34 ask b:see>control
-26 ask b:see>film
-35 ask b:see>if
-34 ask b:see>material
-74 ask b:see>name
11 ask b:see>offer
-28 ask b:see>place
-27 ask b:see>player
-24 ask b:see>see
-41 ask b:see>store
-39 ask b:see>you
-64 ask b:store>name
-50 ask b:store>open
-21 ask b:store>panel
-88 ask b:store>quoted
-29 ask b:store>store
-26 ask b:you>account
-37 ask b:you>confirm
-28 ask b:you>if
-17 ask b:you>material
-79 ask b:you>name
13 ask b:you>open
-33 ask b:you>panel
-73 ask b:you>press
-14 ask b:you>screen
-49 ask b:you>see
-16 ask b:you>store
-54 ask b:you>you
-116 ask c:account
-65 ask c:account+adjust
-57 ask c:account+being
-18 ask c:account+can
20 ask c:account+material
-79 ask c:account+panel
-60 ask c:account+press
-25 ask c:account+you
109 ask c:adjust
58 ask c:adjust+being
43 ask c:adjust+can
-58 ask c:adjust+confirm
48 ask c:adjust+control
-62 ask c:adjust+drag
-98 ask c:adjust+export
48 ask c:adjust+film
15 ask c:adjust+i
56 ask c:adjust+if
25 ask c:adjust+key
34 ask c:adjust+material
-24 ask c:adjust+offer
26 ask c:adjust+open
47 ask c:adjust+panel
-47 ask c:adjust+player
36 ask c:adjust+press
11 ask c:adjust+store
38 ask c:adjust+you
-92 ask c:being+button
-20 ask c:being+confirm
-26 ask c:being+drag
-37 ask c:being+export
52 ask c:being+film
-34 ask c:being+material
19 ask c:being+offer
-46 ask c:being+open
-70 ask c:being+screen
26 ask c:button+control
-57 ask c:button+film
-27 ask c:button+if
-45 ask c:button+material
-42 ask c:button+open
-16 ask c:button+place
10 ask c:button+player
-10 ask c:button+press
-72 ask c:button+screen
24 ask c:button+see
-51 ask c:button+store
-111 ask c:buy
-39 ask c:buy+can
-33 ask c:buy+if
-45 ask c:buy+place
-45 ask c:buy+screen
-42 ask c:can+confirm
-29 ask c:can+drag
-14 ask c:can+export
-49 ask c:can+key
-15 ask c:can+open
-28 ask c:can+place
-52 ask c:can+see
46 ask c:can+undo
-96 ask c:confirm
-50 ask c:confirm+film
-65 ask c:confirm+if
-35 ask c:confirm+press
11 ask c:confirm+see
-23 ask c:confirm+you
159 ask c:control
39 ask c:control+drag
22 ask c:control+if
19 ask c:control+material
-11 ask c:control+open
29 ask c:control+panel
12 ask c:control+place
-43 ask c:control+player
21 ask c:control+press
29 ask c:control+screen
25 ask c:control+see
26 ask c:control+you
-23 ask c:drag
-32 ask c:drag+film
-108 ask c:drag+if
-17 ask c:drag+key
-63 ask c:drag+material
-28 ask c:drag+open
67 ask c:drag+panel
-21 ask c:drag+place
-83 ask c:drag+player
-65 ask c:drag+screen
25 ask c:drag+see
-48 ask c:drag+you
-130 ask c:export
-52 ask c:export+film
-35 ask c:export+if
-18 ask c:export+open
-49 ask c:export+panel
-16 ask c:film+key
-41 ask c:film+material
18 ask c:film+panel
-10 ask c:film+press
16 ask c:film+screen
-42 ask c:film+see
-21 ask c:i
-40 ask c:i+if
24 ask c:i+offer
-53 ask c:i+place
-28 ask c:if+key
-25 ask c:if+material
-43 ask c:if+offer
-15 ask c:if+open
-14 ask c:if+screen
-23 ask c:if+see
-20 ask c:if+store
10 ask c:if+undo
-116 ask c:key
-12 ask c:key+material
-51 ask c:key+panel
-18 ask c:key+press
-34 ask c:key+undo
-32 ask c:key+you
-14 ask c:material
-37 ask c:material+panel
-31 ask c:material+place
75 ask c:material+player
-16 ask c:material+press
-32 ask c:material+see
13 ask c:offer+open
-14 ask c:offer+you
-29 ask c:open
-92 ask c:open+place
-79 ask c:open+player
-22 ask c:open+store
-15 ask c:panel+player
-40 ask c:panel+screen
-13 ask c:panel+see
-27 ask c:panel+store
-18 ask c:place+player
-33 ask c:place+press
-15 ask c:player
-32 ask c:player+see
-14 ask c:press
-26 ask c:press+see
-53 ask c:press+undo
-30 ask c:press+you
-20 ask c:screen+you
-73 ask c:see
-33 ask c:see+store
-19 ask c:see+you
-91 ask c:store
-58 ask c:undo+you
-16 ask digit
67 ask f:a
35 ask f:abra
76 ask f:adjust
-45 ask f:all
-73 ask f:aperte
-35 ask f:arraste
-75 ask f:as
-67 ask f:assista
-21 ask f:at
-14 ask f:auf
12 ask f:avec
-15 ask f:below
-47 ask f:billing
12 ask f:but
-40 ask f:by
20 ask f:choisis
-64 ask f:choose
-52 ask f:clic
-50 ask f:click
-43 ask f:clique
-36 ask f:compare
-14 ask f:con
-50 ask f:confirm
31 ask f:contras
-52 ask f:dale
-64 ask f:dann
-32 ask f:das
-41 ask f:depois
-15 ask f:die
-74 ask f:dort
64 ask f:double-
-72 ask f:drag
-63 ask f:drop
-29 ask f:e
43 ask f:elige
-50 ask f:em
36 ask f:entra
43 ask f:escolha
-55 ask f:expand
-37 ask f:find
-14 ask f:give
-14 ask f:go
-37 ask f:have
-43 ask f:haz
-44 ask f:hit
-36 ask f:hover
-16 ask f:im
-58 ask f:it
-74 ask f:it's
-58 ask f:just
34 ask f:la
-80 ask f:lo
-66 ask f:look
13 ask f:lower
-23 ask f:mit
-35 ask f:na
11 ask f:no
-38 ask f:open
18 ask f:or
47 ask f:other
-58 ask f:ouvre
-120 ask f:pour
-42 ask f:press
-36 ask f:puis
-64 ask f:pull
-26 ask f:pulsa
-26 ask f:put
-44 ask f:que
90 ask f:raise
-47 ask f:right-c
-66 ask f:save
42 ask f:se
-11 ask f:see
-35 ask f:select
53 ask f:set
38 ask f:si
33 ask f:slide
-52 ask f:so
-36 ask f:space
-32 ask f:step
-20 ask f:subscri
-55 ask f:sur
-64 ask f:switch
-58 ask f:take
-30 ask f:tap
39 ask f:there's
-49 ask f:they're
22 ask f:through
-28 ask f:top
-64 ask f:trim
21 ask f:type
-26 ask f:undo
19 ask f:until
-29 ask f:upgrade
23 ask f:users
-16 ask f:visit
-22 ask f:vá
-41 ask f:wait
-32 ask f:watch
-57 ask f:wenn
34 ask f:when
-14 ask f:where
-24 ask f:which
42 ask f:with
-45 ask f:y
-52 ask f:zum
-55 ask f:à
31 ask f:есть
-43 ask f:и
-14 ask f:на
-63 ask f:нажмите
-57 ask f:откройт
-63 ask f:порядок
-57 ask f:посмотр
-62 ask f:с
-55 ask f:там
-74 ask f:чтобы
-37 ask f:ファイル
-31 ask f:三
-52 ask f:下载
-24 ask f:不
15 ask f:不喜欢
-49 ask f:从
-25 ask f:余额
-57 ask f:你
-37 ask f:先
16 ask f:光
-41 ask f:全
-60 ask f:其
19 ask f:到
-53 ask f:前往
-36 ask f:勾选
-34 ask f:升级
-38 ask f:单击
-22 ask f:可
-23 ask f:否
-21 ask f:喜
21 ask f:如果
10 ask f:如需
17 ask f:字幕
37 ask f:审
-14 ask f:将
36 ask f:就
-57 ask f:展开
-59 ask f:左
-45 ask f:左侧
-44 ask f:戳
-22 ask f:打开
-57 ask f:找到
-26 ask f:拖动
-29 ask f:按
-33 ask f:按一下
-38 ask f:按下
-30 ask f:按住
-45 ask f:改
-30 ask f:新
-33 ask f:时间线
-74 ask f:查看
-44 ask f:每
-24 ask f:满意
-38 ask f:点
-63 ask f:点一下
-25 ask f:点击
-21 ask f:点开
-33 ask f:点选
46 ask f:画
-35 ask f:素材
20 ask f:若
-12 ask f:要
-30 ask f:觉得
18 ask f:语
-34 ask f:请
20 ask f:还
-40 ask f:进入
-104 ask f:选
42 ask f:选中
11 ask f:选好
-82 ask f:选择
32 ask f:速度
47 ask f:需要
11 ask f:音
11 ask f:音量
-32 ask f:顺
-19 ask f:预览
-62 ask f:预览窗口
-66 ask g:あり
-39 ask g:いて
-56 ask g:うぞ
17 ask g:きま
-43 ask g:けで
32 ask g:さは
-30 ask g:して
-56 ask g:すと
-33 ask g:する
-39 ask g:だけ
-58 ask g:てい
17 ask g:でき
-36 ask g:です
-30 ask g:で確
-56 ask g:どう
-68 ask g:にあ
-28 ask g:の矢
-19 ask g:はタ
31 ask g:はド
-45 ask g:りは
-67 ask g:りま
-14 ask g:わせ
-68 ask g:を押
-24 ask g:ァイ
31 ask g:アイ
31 ask g:イコ
29 ask g:イダ
-26 ask g:イム
-53 ask g:イル
-26 ask g:イン
33 ask g:ウン
-29 ask g:クリ
-32 ask g:グで
29 ask g:コン
-54 ask g:シー
29 ask g:スラ
-18 ask g:タイ
33 ask g:ダウ
29 ask g:ダー
-43 ask g:ック
-23 ask g:ッグ
36 ask g:ット
17 ask g:ップ
-21 ask g:ドを
-23 ask g:ドラ
-68 ask g:ビュ
-24 ask g:ファ
38 ask g:フォ
-17 ask g:ブを
-32 ask g:ペー
-26 ask g:ムラ
-23 ask g:ヤー
-47 ask g:ュー
-23 ask g:ラッ
-29 ask g:リッ
35 ask g:ルの
-55 ask g:ルを
-30 ask g:レー
-60 ask g:ンか
19 ask g:ンで
23 ask g:ンの
-23 ask g:ーで
-33 ask g:ージ
-30 ask g:ーヤ
-54 ask g:ーン
-32 ask g:一下
-52 ask g:一个
-32 ask g:一张
86 ask g:一栏
-47 ask g:一次
-43 ask g:一步
39 ask g:一点
-49 ask g:一覧
-31 ask g:一镜
-12 ask g:上の
-15 ask g:上即
-59 ask g:上可
-21 ask g:上的
-11 ask g:上角
-64 ask g:下の
42 ask g:下拉
-33 ask g:下方
-14 ask g:下的
-13 ask g:下角
-18 ask g:下載
-35 ask g:下载
-34 ask g:下面
-23 ask g:不会
41 ask g:不合
15 ask g:不喜
13 ask g:不对
15 ask g:不满
30 ask g:不需
-32 ask g:两端
-24 ask g:个点
13 ask g:个片
-50 ask g:中一
-14 ask g:中心
-69 ask g:中的
13 ask g:也能
-31 ask g:事板
35 ask g:亮度
24 ask g:仍有
12 ask g:以打
-31 ask g:以看
-20 ask g:件可
-36 ask g:件夹
-22 ask g:会生
-26 ask g:位于
-32 ask g:位置
-17 ask g:体库
-57 ask g:侧的
-65 ask g:侧边
-28 ask g:保存
42 ask g:修改
-48 ask g:側邊
-30 ask g:先后
-21 ask g:先打
-19 ask g:先点
-50 ask g:全屏
-24 ask g:全文
-41 ask g:全部
67 ask g:具栏
-50 ask g:再把
-16 ask g:再生
14 ask g:几秒
-47 ask g:出的
-21 ask g:击导
-14 ask g:分镜
14 ask g:分頁
-30 ask g:切到
16 ask g:切换
-56 ask g:列在
-34 ask g:删掉
-42 ask g:删除
-16 ask g:到全
-40 ask g:到最
35 ask g:制点
-45 ask g:前往
15 ask g:前面
-21 ask g:剩余
-56 ask g:剪掉
-62 ask g:匯出
-31 ask g:升级
27 ask g:单独
27 ask g:单里
21 ask g:参数
10 ask g:双击
-38 ask g:发票
-57 ask g:发给
-30 ask g:取得
14 ask g:口查
-23 ask g:口里
-26 ask g:可从
-12 ask g:可查
-19 ask g:可直
-25 ask g:可试
45 ask g:可选
-49 ask g:右下
-29 ask g:右侧
-17 ask g:右邊
-14 ask g:合わ
-40 ask g:合适
-27 ask g:后点
16 ask g:向左
-23 ask g:否则
-13 ask g:听听
-16 ask g:哪一
-43 ask g:問題
38 ask g:喇叭
-59 ask g:回到
-57 ask g:图可
14 ask g:图层
-18 ask g:圖示
18 ask g:在右
-28 ask g:在媒
-78 ask g:在左
-18 ask g:在弹
-31 ask g:在故
14 ask g:在画
-21 ask g:在素
10 ask g:在编
51 ask g:在那
-74 ask g:在音
-66 ask g:场景
43 ask g:块往
-27 ask g:場景
32 ask g:声音
-12 ask g:复制
58 ask g:大き
59 ask g:大小
12 ask g:太快
21 ask g:如果
18 ask g:如需
-24 ask g:媒体
38 ask g:字体
55 ask g:字号
42 ask g:字型
34 ask g:字幕
-13 ask g:存到
-38 ask g:它的
43 ask g:完整
-31 ask g:完记
-34 ask g:对话
-22 ask g:导出
-47 ask g:封面
-50 ask g:對話
-19 ask g:就会
-15 ask g:就可
23 ask g:就在
-26 ask g:就拖
-40 ask g:就是
-13 ask g:就用
-51 ask g:就能
19 ask g:尾的
36 ask g:层列
37 ask g:屉里
-52 ask g:展开
-45 ask g:展開
15 ask g:属性
-62 ask g:左の
-34 ask g:左上
-65 ask g:左侧
-39 ask g:左側
-35 ask g:左拖
-23 ask g:左边
-26 ask g:序可
-53 ask g:序的
-15 ask g:应用
30 ask g:度可
70 ask g:度滑
10 ask g:度请
-34 ask g:开右
-64 ask g:开场
-16 ask g:开头
-35 ask g:开始
-41 ask g:开查
-43 ask g:开音
-52 ask g:弹窗
42 ask g:强度
26 ask g:当前
-28 ask g:录在
-22 ask g:影片
21 ask g:微调
-26 ask g:恢复
-17 ask g:您也
-16 ask g:您的
45 ask g:想再
-48 ask g:想恢
19 ask g:想改
-22 ask g:手动
-29 ask g:手机
-33 ask g:才会
-57 ask g:打開
-75 ask g:找到
41 ask g:把字
-52 ask g:把手
-53 ask g:把文
-39 ask g:把片
17 ask g:把音
-27 ask g:抓住
-39 ask g:押し
-62 ask g:押す
13 ask g:抽屉
38 ask g:拉一
34 ask g:拉到
19 ask g:拉菜
-47 ask g:拖一
-32 ask g:拖入
-19 ask g:拖到
-53 ask g:拖动
-34 ask g:拖拽
-14 ask g:拖放
-75 ask g:拖进
-40 ask g:按一
-70 ask g:按下
-28 ask g:按住
-42 ask g:按空
-40 ask g:挑一
-57 ask g:换到
25 ask g:换字
-46 ask g:接点
18 ask g:控制
-55 ask g:提示
31 ask g:提高
-47 ask g:收在
-45 ask g:改动
-25 ask g:改好
-27 ask g:改完
30 ask g:改成
-27 ask g:放器
-75 ask g:放在
-65 ask g:放大
14 ask g:放窗
-16 ask g:放键
-31 ask g:故事
-27 ask g:效果
25 ask g:数值
-59 ask g:文件
18 ask g:文字
-62 ask g:方案
-53 ask g:旁白
20 ask g:旋钮
-28 ask g:无误
-31 ask g:时间
21 ask g:明度
-63 ask g:景列
28 ask g:曲线
10 ask g:更换
25 ask g:更改
-16 ask g:替え
-38 ask g:替换
-44 ask g:最下
14 ask g:来调
-27 ask g:板中
11 ask g:板里
-33 ask g:果想
-38 ask g:查看
-18 ask g:标拖
-12 ask g:标签
12 ask g:栏的
19 ask g:样式
-28 ask g:格就
-49 ask g:格式
-12 ask g:檔案
21 ask g:欢的
-46 ask g:段拖
-19 ask g:每一
-17 ask g:每个
-45 ask g:比较
-22 ask g:水印
-28 ask g:清單
-53 ask g:清晰
43 ask g:滑块
54 ask g:滑杆
50 ask g:滑桿
-22 ask g:滑鼠
-82 ask g:点一
-17 ask g:点中
-26 ask g:点击
-18 ask g:点右
-35 ask g:点开
-36 ask g:点播
-18 ask g:照片
-26 ask g:片段
19 ask g:用户
31 ask g:用滑
-15 ask g:用的
-18 ask g:用鼠
-54 ask g:略图
-27 ask g:的三
-26 ask g:的下
-17 ask g:的位
40 ask g:的字
38 ask g:的滑
-23 ask g:的那
-40 ask g:的音
-55 ask g:看新
-28 ask g:矢印
-80 ask g:确认
-26 ask g:確認
16 ask g:积分
-46 ask g:移到
-27 ask g:窗口
-48 ask g:窗里
-36 ask g:第二
10 ask g:签里
-23 ask g:箭头
-45 ask g:素材
-67 ask g:縮圖
-41 ask g:线上
-54 ask g:缩略
25 ask g:自行
43 ask g:色可
13 ask g:若仍
-36 ask g:若想
42 ask g:若要
14 ask g:菜单
-15 ask g:蓝色
-38 ask g:表在
28 ask g:表里
-17 ask g:裁剪
37 ask g:要换
-11 ask g:覽視
-26 ask g:观看
-42 ask g:视图
-25 ask g:视频
-44 ask g:览窗
-12 ask g:角形
-31 ask g:認で
50 ask g:調整
-48 ask g:請在
-30 ask g:請點
-57 ask g:记录
-38 ask g:记得
15 ask g:设置
-59 ask g:试听
-34 ask g:话框
-28 ask g:误后
-26 ask g:请从
-19 ask g:请先
-13 ask g:请展
21 ask g:请打
-20 ask g:请按
13 ask g:请点
-60 ask g:调整
66 ask g:调节
-43 ask g:账单
-15 ask g:走完
-24 ask g:軸上
30 ask g:轮图
-15 ask g:轴上
60 ask g:输入
-73 ask g:边栏
-50 ask g:过去
-20 ask g:这一
-61 ask g:这里
-46 ask g:进入
-46 ask g:进度
46 ask g:选中
11 ask g:选好
56 ask g:选项
17 ask g:透明
50 ask g:速度
-48 ask g:邊欄
32 ask g:那个
-16 ask g:那段
28 ask g:那里
-30 ask g:部的
-19 ask g:都在
-15 ask g:都收
25 ask g:里修
-39 ask g:里可
-43 ask g:里听
36 ask g:里把
-35 ask g:里拖
28 ask g:里挑
20 ask g:里换
68 ask g:里改
-11 ask g:里有
-15 ask g:里查
-36 ask g:里点
56 ask g:里自
35 ask g:里调
-19 ask g:里还
-16 ask g:里预
-32 ask g:量滑
-32 ask g:鏡頭
-33 ask g:链接
-21 ask g:镜头
-11 ask g:长按
-50 ask g:開啟
-22 ask g:间的
-37 ask g:间线
-16 ask g:随时
-59 ask g:需发
24 ask g:需要
38 ask g:静音
-13 ask g:面查
37 ask g:面的
-20 ask g:音量
-16 ask g:音频
-46 ask g:順序
-18 ask g:順番
-18 ask g:页可
-32 ask g:页面
-43 ask g:顶部
57 ask g:项卡
-60 ask g:顺序
-46 ask g:预览
-47 ask g:频轨
14 ask g:频面
-30 ask g:题就
32 ask g:颜色
-27 ask g:點選
-21 ask g:鼠标
30 ask g:齿轮
60 ask kind:adjust
-48 ask kind:drag
-35 ask kind:look
-27 ask kind:press
-61 ask kind:statement
31 ask kind:tail
-65 ask kind:take
28 ask l:1
-75 ask l:1080p
-69 ask l:12
-40 ask l:19
-63 ask l:2
-63 ask l:20
-27 ask l:33
-37 ask l:4
23 ask l:adjuste
-39 ask l:ahead
-30 ask l:all
-38 ask l:alterna
-24 ask l:an
55 ask l:and
-23 ask l:archivo
-59 ask l:arrow
-46 ask l:assets
-20 ask l:at
-20 ask l:auf
-25 ask l:avatar
43 ask l:away
-38 ask l:back
-20 ask l:below
-41 ask l:bild
-48 ask l:billing
-35 ask l:both
-15 ask l:bottom
-34 ask l:button
30 ask l:canvas
-25 ask l:card
-48 ask l:click
-70 ask l:clip
14 ask l:clips
-27 ask l:clique
-14 ask l:compart
-25 ask l:confirm
-48 ask l:continu
53 ask l:contras
-20 ask l:copy
-48 ask l:ctrl
25 ask l:cut
-60 ask l:d'aperç
-11 ask l:dashboa
-74 ask l:delete
39 ask l:derecha
-37 ask l:descarg
-59 ask l:details
-22 ask l:dialogu
48 ask l:direita
-22 ask l:done
-14 ask l:downloa
-62 ask l:drawer
32 ask l:drop-do
54 ask l:dropdow
28 ask l:du
-11 ask l:each
-68 ask l:edit
32 ask l:editor
84 ask l:ein
-36 ask l:end
36 ask l:entra
-40 ask l:esquerd
-18 ask l:export
-17 ask l:exporte
-20 ask l:exporti
-10 ask l:factura
-21 ask l:faster
-52 ask l:fichier
46 ask l:field
-46 ask l:final
-21 ask l:find
-21 ask l:first
21 ask l:font
-66 ask l:format
13 ask l:found
19 ask l:frame
35 ask l:gauche
-81 ask l:handle
13 ask l:handles
-28 ask l:icon
44 ask l:inspect
-32 ask l:invoice
-26 ask l:is
-73 ask l:lateral
-44 ask l:layer
-71 ask l:lecteur
-55 ask l:lecture
-66 ask l:left
-30 ask l:library
-39 ask l:link
-57 ask l:list
-58 ask l:listed
-31 ask l:listen
-38 ask l:long
73 ask l:menu
-67 ask l:mouse
-12 ask l:mp4
55 ask l:name
-51 ask l:notice
-40 ask l:now
-51 ask l:ok
31 ask l:on
-20 ask l:once
-30 ask l:one
-76 ask l:orden
-52 ask l:order
-56 ask l:other
-23 ask l:out
-55 ask l:overvie
-36 ask l:page
-41 ask l:pane
-15 ask l:para
-68 ask l:passt
-12 ask l:picture
-68 ask l:place
-49 ask l:plan
-26 ask l:player
-19 ask l:pop-up
27 ask l:positio
-20 ask l:preview
-63 ask l:que
-44 ask l:ready
-28 ask l:recharg
21 ask l:reprodu
38 ask l:resolut
-26 ask l:rest
-36 ask l:rhythm
-61 ask l:s
-27 ask l:save
-13 ask l:saved
-45 ask l:scenes
-51 ask l:see
-29 ask l:sehen
38 ask l:set
-50 ask l:shot
-32 ask l:side
14 ask l:sidebar
-10 ask l:sie
30 ask l:size
71 ask l:slider
39 ask l:sound
21 ask l:speed
-58 ask l:start
-27 ask l:stored
-32 ask l:storybo
-39 ask l:subscri
-45 ask l:suggest
-40 ask l:symbol
-14 ask l:takes
46 ask l:taste
29 ask l:tempo
69 ask l:text
20 ask l:texto
34 ask l:that
-32 ask l:thumbna
-54 ask l:tick
-53 ask l:timelin
25 ask l:title
-55 ask l:tool
-15 ask l:toolbar
41 ask l:top
-84 ask l:track
-38 ask l:télécha
-50 ask l:título
-27 ask l:upgrade
-69 ask l:ver
-47 ask l:version
-33 ask l:video
-19 ask l:visible
47 ask l:volume
-40 ask l:watch
39 ask l:wheel
-27 ask l:window
22 ask l:you
-44 ask l:yoursel
-34 ask l:z
-65 ask l:его
-67 ask l:лежат
-62 ask l:предпро
-83 ask l:слева
-28 ask l:ください
-43 ask l:だけです
25 ask l:できます
-32 ask l:一下
-13 ask l:上
-13 ask l:下
-27 ask l:个
28 ask l:体
62 ask l:修改
59 ask l:倍
-24 ask l:先
-44 ask l:右上角
-40 ask l:后
-41 ask l:吧
-27 ask l:图标
-21 ask l:场景
-30 ask l:处
25 ask l:大
-49 ask l:它
-15 ask l:完
-51 ask l:对比
-19 ask l:导出
27 ask l:小
-44 ask l:展开
-63 ask l:序
14 ask l:度
-11 ask l:影片
-19 ask l:得
20 ask l:微调
31 ask l:快
-48 ask l:恢复
-65 ask l:打开
-61 ask l:找到
-70 ask l:拖
35 ask l:换
-41 ask l:播放
-42 ask l:播放键
68 ask l:改
-25 ask l:文件夹
29 ask l:时
-38 ask l:来
-16 ask l:查询
-43 ask l:标签页
-21 ask l:栏
-29 ask l:步
-19 ask l:点
-35 ask l:片
-39 ask l:生效
-50 ask l:看
-61 ask l:看一遍
-19 ask l:看到
-24 ask l:看看
-38 ask l:短
12 ask l:秒
-18 ask l:窗口
-29 ask l:箭头
-28 ask l:置
-10 ask l:色
-41 ask l:菜单
-27 ask l:试听
24 ask l:调
-14 ask l:轨道
25 ask l:速度
-26 ask l:链接
-42 ask l:除
22 ask l:需要
-70 ask l:面
-69 ask l:面板
-26 ask l:页面
-16 ask last
-35 ask later c:account
-89 ask later c:buy
18 ask later c:control
-71 ask later c:drag
-29 ask later c:export
-26 ask later c:film
-42 ask later c:material
-31 ask later c:open
-37 ask later c:player
-88 ask later c:screen
-54 ask later c:see
-38 ask later c:undo
68 ask later q:adjust
12 ask later q:confirm
-64 ask later q:export
-13 ask later q:i
69 ask later q:panel
-23 ask length:1
-39 ask length:6
-100 ask link
-73 ask other c:account
-47 ask other c:being
-26 ask other c:button
-106 ask other c:buy
-16 ask other c:can
-21 ask other c:drag
-84 ask other c:export
-43 ask other c:i
-59 ask other c:key
-37 ask other c:material
-33 ask other c:player
-27 ask other c:press
-42 ask other c:screen
-76 ask other c:store
-27 ask other c:you
-33 ask other q:account
70 ask other q:adjust
-74 ask other q:buy
26 ask other q:can
-86 ask other q:export
-49 ask other q:film
-32 ask other q:i
-69 ask other q:material
60 ask other q:panel
17 ask other q:player
-35 ask other q:screen
-46 ask other q:see
-28 ask other q:store
22 ask path
-76 ask q:account
85 ask q:adjust
-65 ask q:buy
-54 ask q:can
-102 ask q:confirm
-121 ask q:export
-23 ask q:film
-42 ask q:i
67 ask q:if
-91 ask q:material
-48 ask q:open
29 ask q:panel
-49 ask q:player
-37 ask q:screen
-71 ask q:see
-101 ask q:store
-31 ask step
54 ask topic:adjust
-57 ask topic:export
-47 ask topic:preview
-46 ask topic:timeline
34 ask v:de:adjust:st
-46 ask v:de:confirm:en
18 ask v:de:drag:en
-42 ask v:de:export:en
-83 ask v:de:open:en
-61 ask v:de:press:ck
-64 ask v:de:press:en
-49 ask v:de:see:en
15 ask v:en:adjust:al
55 ask v:en:adjust:ck
13 ask v:en:adjust:ed
74 ask v:en:adjust:er
19 ask v:en:adjust:et
-53 ask v:en:adjust:it
45 ask v:en:adjust:ol
21 ask v:en:adjust:pe
-12 ask v:en:adjust:se
83 ask v:en:adjust:st
46 ask v:en:adjust:te
-29 ask v:en:adjust:ts
-37 ask v:en:buy:de
-28 ask v:en:buy:ge
-28 ask v:en:buy:uy
-15 ask v:en:confirm:ly
-18 ask v:en:confirm:ne
-18 ask v:en:confirm:ok
-28 ask v:en:confirm:rm
-11 ask v:en:confirm:sh
-68 ask v:en:drag:ag
33 ask v:en:drag:de
73 ask v:en:drag:en
-27 ask v:en:drag:im
-60 ask v:en:drag:ll
-17 ask v:en:drag:ng
-68 ask v:en:drag:op
-49 ask v:en:export:ed
-14 ask v:en:export:le
-46 ask v:en:export:nd
-41 ask v:en:export:p4
-28 ask v:en:export:py
-34 ask v:en:export:rt
-20 ask v:en:export:ve
-17 ask v:en:open:ch
-58 ask v:en:open:ed
-40 ask v:en:open:en
-29 ask v:en:open:it
-42 ask v:en:open:mp
32 ask v:en:open:se
-32 ask v:en:press:ap
-35 ask v:en:press:ct
-36 ask v:en:press:er
-34 ask v:en:press:it
-85 ask v:en:press:ng
-45 ask v:en:press:ss
-12 ask v:en:see:ar
-21 ask v:en:see:ay
-47 ask v:en:see:ce
-26 ask v:en:see:ch
-54 ask v:en:see:ed
-42 ask v:en:see:en
-18 ask v:en:see:ew
-22 ask v:en:see:ng
-21 ask v:en:see:or
-53 ask v:en:see:re
-31 ask v:en:see:se
-70 ask v:en:see:ws
-70 ask v:es:confirm:ar
-63 ask v:es:drag:ra
-34 ask v:es:export:ar
-12 ask v:es:export:ir
36 ask v:es:open:ra
-24 ask v:es:open:ve
-71 ask v:es:press:ic
-57 ask v:es:press:le
-26 ask v:es:press:sa
-58 ask v:fr:confirm:er
-33 ask v:fr:drag:er
-39 ask v:fr:export:er
-64 ask v:fr:open:ez
-58 ask v:fr:open:re
-20 ask v:fr:press:ez
-31 ask v:fr:press:ic
-21 ask v:fr:see:er
-82 ask v:fr:see:ez
-40 ask v:fr:see:ir
-35 ask v:pt:confirm:ar
-77 ask v:pt:drag:te
-44 ask v:pt:export:ar
35 ask v:pt:open:ra
-22 ask v:pt:open:vá
-55 ask v:pt:press:ar
-82 ask v:pt:press:ha
-99 ask v:pt:press:se
-73 ask v:pt:press:te
-81 ask v:pt:press:ue
-67 ask v:pt:see:er
-69 ask v:pt:see:ir
28 ask v:ru:adjust:ся
-79 ask v:ru:drag:ок
-25 ask v:ru:export:йл
-36 ask v:ru:export:те
-67 ask v:ru:open:ат
-99 ask v:ru:open:те
-49 ask v:ru:see:те
-40 ask v:ru:see:ть
-32 ask w:0
60 ask w:0 .
-40 ask w:0 19
-27 ask w:0 33
-41 ask w:0 :
19 ask w:1  
54 ask w:1 .
-53 ask w:1 0
-75 ask w:1080p
-69 ask w:12
-40 ask w:19
-15 ask w:2
-66 ask w:20
-93 ask w:3
-27 ask w:33
20 ask w:5
23 ask w:5  
-73 ask w:6
-22 ask w:6  
27 ask w:8
15 ask w:8  
81 ask w:9
-24 ask w:a copy
-43 ask w:a cut
19 ask w:a differe
-42 ask w:a look
-25 ask w:a nova
20 ask w:aba
-13 ask w:above the
35 ask w:abra
45 ask w:abra a
-20 ask w:account
-24 ask w:account menu
-31 ask w:add
83 ask w:adjust
82 ask w:adjust the
23 ask w:adjuste
-39 ask w:ahead
11 ask w:al
-27 ask w:all
-34 ask w:all of
-58 ask w:all the
-28 ask w:alles
-11 ask w:along
-16 ask w:along the
-18 ask w:also
-38 ask w:alterna
-93 ask w:an
-44 ask w:and the
-33 ask w:and you
73 ask w:another
13 ask w:any
-39 ask w:aparece
-73 ask w:aperte
-32 ask w:aplicar
-15 ask w:apply
-22 ask w:apply to
-38 ask w:archive
11 ask w:around
-35 ask w:arraste
-53 ask w:arrastr
-119 ask w:as
-19 ask w:as you
-13 ask w:assets
-67 ask w:assista
-34 ask w:at
94 ask w:audio
-42 ask w:audio panel
58 ask w:audio tab
-92 ask w:auf
-25 ask w:avatar
-23 ask w:avec
17 ask w:away
-36 ask w:back
-25 ask w:backgro
-14 ask w:balance is
-11 ask w:bar
-18 ask w:bar to
-59 ask w:barra
-18 ask w:barra de
-47 ask w:barre
-31 ask w:barre d'espac
-42 ask w:bas
68 ask w:be
23 ask w:be adjuste
13 ask w:be found
-27 ask w:below
57 ask w:beside
38 ask w:between
-17 ask w:bild
-22 ask w:billing
-16 ask w:bin
-28 ask w:bitte
-44 ask w:both
-19 ask w:bottom
-22 ask w:box
52 ask w:brightn
-21 ask w:brings
-37 ask w:browse
-34 ask w:browser
12 ask w:but
-71 ask w:button
-51 ask w:button is
-28 ask w:buy
-40 ask w:by
-26 ask w:by draggin
-56 ask w:by ticking
28 ask w:camera
23 ask w:can
70 ask w:can be
50 ask w:can change
-30 ask w:can downloa
-33 ask w:can find
-25 ask w:can see
31 ask w:canvas
35 ask w:caption
66 ask w:caption panel
-27 ask w:card
-49 ask w:cards
-45 ask w:carpeta
-23 ask w:case
51 ask w:change the
-57 ask w:charact
-53 ask w:checked
20 ask w:choisis
-52 ask w:choose
-67 ask w:choose 1080p
-27 ask w:choose downloa
-63 ask w:choose export
-32 ask w:choose split
-87 ask w:choose the
-72 ask w:clic
-69 ask w:click
-16 ask w:click apply
-41 ask w:click the
-16 ask w:clickin
-22 ask w:clickin the
-48 ask w:clip
25 ask w:clip to
-92 ask w:clipe
-21 ask w:clipe para
-41 ask w:clips
-43 ask w:clique
32 ask w:close
-34 ask w:cloud
-39 ask w:coin
99 ask w:color
47 ask w:color tab
86 ask w:colour
-11 ask w:column
-47 ask w:com
-41 ask w:come
-53 ask w:compare
-28 ask w:compare them
-50 ask w:con
-36 ask w:conferi
-41 ask w:confirm
-11 ask w:confirm the
-67 ask w:continu
63 ask w:contras
81 ask w:control
-28 ask w:copy
87 ask w:cor
29 ask w:crop
-59 ask w:ctrl
-38 ask w:ctrl z
-72 ask w:cuadro
-14 ask w:current
68 ask w:curseur
-60 ask w:d'aperç
-31 ask w:d'espac
87 ask w:da
-52 ask w:dale
-64 ask w:dann
41 ask w:dans
45 ask w:dans l'ongle
33 ask w:dans le
-11 ask w:dashboa
-20 ask w:de
-35 ask w:de diálogo
62 ask w:de droite
-12 ask w:de factura
56 ask w:de la
-31 ask w:de tiempo
-26 ask w:del
-85 ask w:delete
28 ask w:dem
29 ask w:den
-41 ask w:depois
-60 ask w:der
-26 ask w:der zeitlei
39 ask w:derecha
-20 ask w:des
-49 ask w:descarg
43 ask w:desliza
-63 ask w:details
15 ask w:dial
-59 ask w:dialog
-22 ask w:dialogu
-34 ask w:die
19 ask w:differe
41 ask w:direita
-53 ask w:disk
-38 ask w:diálogo
-33 ask w:do
-25 ask w:don't
-20 ask w:don't need
-18 ask w:done
-74 ask w:dort
78 ask w:double- the
-95 ask w:downloa
-22 ask w:downloa it
-40 ask w:drafts
-68 ask w:drag
-27 ask w:drag it
-32 ask w:drag one
-57 ask w:drag the
-26 ask w:draggin
-32 ask w:draggin the
-37 ask w:drawer
-61 ask w:drop
-45 ask w:drop it
49 ask w:drop-do
88 ask w:dropdow
52 ask w:duratio
33 ask w:dá
33 ask w:dá para
-21 ask w:e
-53 ask w:edit
28 ask w:editor
37 ask w:effects
33 ask w:effects drawer
80 ask w:ein
-50 ask w:einen
-85 ask w:either
-72 ask w:el cuadro
30 ask w:el menú
-13 ask w:el panel
43 ask w:elige
-69 ask w:em
-59 ask w:en
-70 ask w:end
36 ask w:entra
37 ask w:es
41 ask w:escolha
-40 ask w:esquerd
-65 ask w:everyth
-55 ask w:expand
-38 ask w:expand the
-42 ask w:export
-32 ask w:export in
-77 ask w:export menu
-58 ask w:exporta
-13 ask w:exporte
-28 ask w:exporti
-24 ask w:eye
89 ask w:face
-11 ask w:factura
39 ask w:fader
25 ask w:faster
26 ask w:feels
-46 ask w:ficheir
-53 ask w:fichier
18 ask w:field
-14 ask w:file
-25 ask w:file menu
-27 ask w:files
-34 ask w:final
-27 ask w:find it
-32 ask w:find the
-11 ask w:finish
-49 ask w:first
-68 ask w:folder
44 ask w:font
34 ask w:fonts
34 ask w:for more
-60 ask w:for the
-44 ask w:for yoursel
42 ask w:format
13 ask w:found
-12 ask w:frame
-53 ask w:frames
-35 ask w:from your
-36 ask w:full
35 ask w:gauche
44 ask w:gear
60 ask w:gear icon
35 ask w:get
-61 ask w:get it
32 ask w:get the
58 ask w:gibt
-95 ask w:glisser
-39 ask w:go ahead
34 ask w:grain
-52 ask w:green
-67 ask w:half
-98 ask w:handle
-11 ask w:handles
-51 ask w:handles to
28 ask w:hard
29 ask w:has
-26 ask w:has the
-81 ask w:haut
-40 ask w:have
-37 ask w:have a
-43 ask w:haz
-13 ask w:header
-12 ask w:hear
-15 ask w:her
-42 ask w:history
-43 ask w:history panel
-32 ask w:hit
-40 ask w:hit the
-36 ask w:hover
-36 ask w:hover over
30 ask w:how
44 ask w:hue
25 ask w:hue slider
-31 ask w:i
18 ask w:icon to
-58 ask w:if it
44 ask w:if the
-22 ask w:if you're
-15 ask w:im
85 ask w:in den
-35 ask w:in der
-36 ask w:in setting
28 ask w:inspect
73 ask w:intensi
39 ask w:intensi slider
-35 ask w:into
-35 ask w:into the
-39 ask w:invoice
-25 ask w:is availab
-42 ask w:is the
35 ask w:ist
-14 ask w:it as
-28 ask w:it back
-19 ask w:it earlier
-50 ask w:it from
-45 ask w:it in
-31 ask w:it is
19 ask w:it looks
-22 ask w:it onto
-28 ask w:it there
-71 ask w:it with
-62 ask w:it's
-31 ask w:it's the
-36 ask w:it's too
-62 ask w:izquier
-42 ask w:jump
14 ask w:junto
16 ask w:junto al
-66 ask w:just
-13 ask w:kannst
-49 ask w:keep
68 ask w:knob
-75 ask w:l
44 ask w:l'ongle
-55 ask w:la barra
-46 ask w:la barre
-45 ask w:la carpeta
39 ask w:la derecha
-54 ask w:la lecture
12 ask w:la liste
-31 ask w:la línea
-50 ask w:lance
16 ask w:languag
-93 ask w:las
-13 ask w:last
-104 ask w:lateral
-56 ask w:layer
-45 ask w:layers
-56 ask w:layers panel
-46 ask w:le fichier
-71 ask w:le lecteur
-30 ask w:le menu
-78 ask w:le volet
-71 ask w:lecteur
-56 ask w:lecture
-27 ask w:leertas
-23 ask w:left
-40 ask w:left sidebar
32 ask w:left to
-39 ask w:left-ha
55 ask w:lengthe
-100 ask w:les
-29 ask w:lets
-29 ask w:lets you
-30 ask w:library
19 ask w:line
-52 ask w:link
-68 ask w:links
-64 ask w:list
-33 ask w:lista
-33 ask w:lista de
-58 ask w:listed
-32 ask w:listen
-80 ask w:lo
-54 ask w:lock
-25 ask w:logo
-38 ask w:long
-26 ask w:look at
-47 ask w:look for
-27 ask w:look into
62 ask w:looks
-25 ask w:looks right
-57 ask w:loop
-25 ask w:los
22 ask w:lower the
72 ask w:lässt
-31 ask w:línea
-31 ask w:línea de
50 ask w:make
-43 ask w:make it
-68 ask w:markers
-53 ask w:may
-53 ask w:media
-13 ask w:media library
-17 ask w:media panel
-35 ask w:media tab
125 ask w:menu
58 ask w:menu to
28 ask w:menú
-44 ask w:miniatu
-38 ask w:mit
68 ask w:mit dem
-54 ask w:mit der
30 ask w:mixer
-21 ask w:monitor
51 ask w:motion
-74 ask w:mouse
16 ask w:move it
-52 ask w:mp
-52 ask w:mp 4
-36 ask w:mp4
-60 ask w:my
-57 ask w:mídia
-30 ask w:na
-74 ask w:nach
25 ask w:name
33 ask w:neben
33 ask w:neben dem
-21 ask w:new
-61 ask w:next
-63 ask w:next to
-14 ask w:no
-63 ask w:notes
-29 ask w:notes tab
-47 ask w:notice
-25 ask w:nova
-82 ask w:now
-23 ask w:oben rechts
-48 ask w:of them
-52 ask w:ok
-11 ask w:ok to
-18 ask w:old
-59 ask w:on
-53 ask w:on the
-14 ask w:one
-64 ask w:ones
-29 ask w:onto
-27 ask w:onto the
38 ask w:opacity
-40 ask w:open
-19 ask w:open the
18 ask w:or
18 ask w:or change
-76 ask w:orden
-48 ask w:order
81 ask w:other
20 ask w:otro
-31 ask w:out
-58 ask w:ouvre
-78 ask w:over
-70 ask w:over the
-51 ask w:overvie
-51 ask w:p
-20 ask w:page
-30 ask w:page to
76 ask w:palette
-40 ask w:pane
-81 ask w:panel de
-45 ask w:panel to
-83 ask w:par
-65 ask w:para
-43 ask w:para a
-68 ask w:passt
-65 ask w:persona
55 ask w:pick another
-78 ask w:pick mp4
-70 ask w:pick one
32 ask w:picker
53 ask w:pitch
-76 ask w:place
-51 ask w:plan
-35 ask w:plans
-17 ask w:play
-50 ask w:play it
-36 ask w:player
-23 ask w:player to
-109 ask w:playhea
-61 ask w:playhea to
-90 ask w:plays
-25 ask w:please visit
-25 ask w:pop-up
16 ask w:por
27 ask w:positio
-120 ask w:pour
-61 ask w:pour en
-15 ask w:pour la
-45 ask w:press
-13 ask w:press apply
-26 ask w:press confirm
-27 ask w:press play
-31 ask w:press replace
-53 ask w:pressin
-15 ask w:price
-50 ask w:profile
40 ask w:project setting
54 ask w:propert
-95 ask w:puedes
-36 ask w:puis
-60 ask w:pull
-60 ask w:pull it
-50 ask w:pull the
-63 ask w:pulling
-26 ask w:pulsa
-34 ask w:put
-23 ask w:put it
-18 ask w:put the
-20 ask w:página
-44 ask w:que
-48 ask w:que vous
-61 ask w:quiser
-18 ask w:rain
90 ask w:raise
90 ask w:raise the
77 ask w:rate
-24 ask w:rather
-61 ask w:read
-61 ask w:read the
-42 ask w:ready
-19 ask w:recharg
17 ask w:rechts
49 ask w:reiter
-66 ask w:release
-11 ask w:remaini balance
19 ask w:reprodu
38 ask w:resolut
-25 ask w:rest
-78 ask w:review
-36 ask w:rhythm
-65 ask w:right handle
-47 ask w:right-c
-30 ask w:right-h
-64 ask w:row
-51 ask w:s
-23 ask w:same
64 ask w:saturat
-20 ask w:save
-14 ask w:save button
-17 ask w:saved
-36 ask w:scene
-18 ask w:scene list
-74 ask w:scenes
-27 ask w:scenes panel
-55 ask w:scenes tab
-64 ask w:scissor
21 ask w:script
-51 ask w:scènes
42 ask w:se
-61 ask w:se quiser
-30 ask w:second
-27 ask w:section
15 ask w:see how
-61 ask w:see it
-53 ask w:see the
-19 ask w:see them
-29 ask w:sehen
-35 ask w:select
-34 ask w:select the
-46 ask w:send
-21 ask w:send it
19 ask w:set
26 ask w:set the
32 ask w:setting
-62 ask w:share menu
61 ask w:sharpne
-47 ask w:shelf
-73 ask w:short
50 ask w:shorten
18 ask w:shorten it
-93 ask w:shot
-35 ask w:shots
-24 ask w:show
-70 ask w:shows
38 ask w:si
19 ask w:sich
10 ask w:sidebar
-21 ask w:sidebar to
-37 ask w:sie
80 ask w:size
33 ask w:slide
103 ask w:slider
42 ask w:slider to
88 ask w:slow
-52 ask w:so
35 ask w:sound
-26 ask w:space
32 ask w:speed
37 ask w:speed can
67 ask w:speed tab
59 ask w:square
-32 ask w:start
-81 ask w:starts
49 ask w:stellst
49 ask w:stellst du
-35 ask w:step
-71 ask w:still
-27 ask w:stored
-52 ask w:storybo
-37 ask w:storybo tab
137 ask w:style
70 ask w:style panel
61 ask w:subtitl
-41 ask w:suggest
-44 ask w:superio
-68 ask w:sur
-81 ask w:sur la
-17 ask w:switch
25 ask w:switch between
-85 ask w:switch to
-51 ask w:symbol
-68 ask w:só
-45 ask w:tab for
-71 ask w:tab to
-92 ask w:take
-32 ask w:take a
-32 ask w:tap
-22 ask w:tap the
38 ask w:taste
-42 ask w:te
23 ask w:tempo
67 ask w:text
26 ask w:text panel
11 ask w:text tab
20 ask w:texto
-38 ask w:the archive
66 ask w:the audio
-26 ask w:the backgro
-13 ask w:the bar
-81 ask w:the blue
-39 ask w:the box
53 ask w:the brightn
35 ask w:the caption
-44 ask w:the change
-24 ask w:the changes
-57 ask w:the charact
-40 ask w:the clip
-34 ask w:the cloud
-39 ask w:the coin
52 ask w:the color
50 ask w:the colour
29 ask w:the crop
-18 ask w:the current
-16 ask w:the dialog
-51 ask w:the disk
60 ask w:the drop-do
50 ask w:the duratio
-34 ask w:the end
-30 ask w:the export
-29 ask w:the file
-38 ask w:the files
-14 ask w:the finishe
-52 ask w:the first
88 ask w:the font
34 ask w:the fonts
42 ask w:the format
44 ask w:the frame
-48 ask w:the frames
-20 ask w:the full
44 ask w:the gear
-52 ask w:the green
-38 ask w:the handle
-44 ask w:the handles
-13 ask w:the header
-43 ask w:the history
44 ask w:the hue
12 ask w:the inspect
46 ask w:the intensi
-14 ask w:the last
-55 ask w:the layer
-45 ask w:the layers
-73 ask w:the left
-39 ask w:the left-ha
27 ask w:the line
-25 ask w:the logo
66 ask w:the look
-68 ask w:the markers
-37 ask w:the media
30 ask w:the mixer
-28 ask w:the monitor
52 ask w:the motion
-58 ask w:the mouse
-22 ask w:the new
-63 ask w:the notes
-18 ask w:the old
-48 ask w:the order
32 ask w:the other
15 ask w:the page
46 ask w:the pitch
-35 ask w:the play
-23 ask w:the player
-70 ask w:the playhea
-25 ask w:the pop-up
-23 ask w:the price
54 ask w:the propert
-18 ask w:the rain
-25 ask w:the rest
-36 ask w:the rhythm
-32 ask w:the right-h
-11 ask w:the save
-64 ask w:the scenes
-64 ask w:the scissor
-24 ask w:the script
-32 ask w:the share
-74 ask w:the shot
-34 ask w:the shots
-34 ask w:the sidebar
53 ask w:the size
22 ask w:the speed
-49 ask w:the start
-40 ask w:the storybo
83 ask w:the style
61 ask w:the subtitl
40 ask w:the text
-52 ask w:the three-d
-39 ask w:the thumbna
-61 ask w:the timelin
88 ask w:the titles
-26 ask w:the track
-88 ask w:the transcr
37 ask w:the transit
-44 ask w:the two
-65 ask w:the upper
-30 ask w:the video
-72 ask w:the viewer
105 ask w:the voice
44 ask w:the volume
-51 ask w:the wallet
-19 ask w:the wavefor
-47 ask w:the whole
-42 ask w:the yellow
-13 ask w:their
24 ask w:them
-22 ask w:then save
42 ask w:there
27 ask w:there's
46 ask w:there's a
-32 ask w:they
-49 ask w:they're
-60 ask w:this
-52 ask w:three-d
-52 ask w:three-d menu
-37 ask w:thumbna
-86 ask w:tick
-56 ask w:ticking
-56 ask w:ticking the
-31 ask w:tiempo
-65 ask w:timelin
88 ask w:titles
-55 ask w:to 0
35 ask w:to change
-12 ask w:to each
-57 ask w:to get
-32 ask w:to keep
-35 ask w:to look
51 ask w:to make
-14 ask w:to move
-60 ask w:to play
-20 ask w:to put
-60 ask w:to setting
25 ask w:to switch
-26 ask w:to the
-43 ask w:to use
-48 ask w:to watch
-59 ask w:tool
-45 ask w:track
-125 ask w:transcr
48 ask w:transit
-72 ask w:triangl
-27 ask w:trim
-33 ask w:trim it
-54 ask w:trim the
-52 ask w:tu
21 ask w:type
10 ask w:type a
-56 ask w:télécha
-50 ask w:título
-35 ask w:un
43 ask w:under setting
-58 ask w:under the
-19 ask w:under your
-39 ask w:une
-69 ask w:unten
-19 ask w:unter
19 ask w:until
21 ask w:up
-30 ask w:upgrade
-63 ask w:upper
-15 ask w:usage
-39 ask w:usar
37 ask w:use the
23 ask w:users
-25 ask w:ve
-25 ask w:ve a
-21 ask w:ver
-71 ask w:vers
-29 ask w:version
-50 ask w:video
-70 ask w:view
-72 ask w:viewer
-58 ask w:vignett
-19 ask w:visible
-29 ask w:visit
-41 ask w:visit the
99 ask w:voice
79 ask w:voice tab
28 ask w:voices
-40 ask w:voir
-41 ask w:volet
54 ask w:volume
23 ask w:volume slider
-73 ask w:vorscha
-18 ask w:votre
-22 ask w:vá
-41 ask w:wait
-41 ask w:wait for
-48 ask w:waiting
-49 ask w:wallet
-40 ask w:want to
-15 ask w:was
-26 ask w:watch
-12 ask w:watch it
-19 ask w:wavefor
-76 ask w:way
-57 ask w:wenn
-43 ask w:what
40 ask w:wheel
34 ask w:when
-14 ask w:where
-35 ask w:whereve
-35 ask w:whereve you
-24 ask w:which
-47 ask w:whole
-54 ask w:will
-58 ask w:window
31 ask w:with
42 ask w:with the
-34 ask w:with your
-45 ask w:y
-60 ask w:yellow
-11 ask w:you like
-11 ask w:you the
-24 ask w:you'd rather
24 ask w:you'll
21 ask w:you'll find
-51 ask w:you'll notice
-52 ask w:you'll see
-28 ask w:you're ready
-44 ask w:your
-35 ask w:your account
-11 ask w:your dashboa
-34 ask w:your mouse
-17 ask w:your remaini
11 ask w:yours
-44 ask w:yoursel
-38 ask w:z
-26 ask w:zeitlei
-47 ask w:zu
-29 ask w:zu sehen
-43 ask w:zum
-19 ask w:à
-32 ask w:à droite
-33 ask w:à esquerd
35 ask w:à gauche
-64 ask w:é
-75 ask w:ícone
-47 ask w:öffnen
-19 ask w:в
-28 ask w:в окне
-62 ask w:вы
31 ask w:есть
-44 ask w:её
-77 ask w:за
-43 ask w:и
-65 ask w:край
-67 ask w:лежат
-31 ask w:меню
-88 ask w:можно
-37 ask w:на
-63 ask w:нажмите
-52 ask w:не
-47 ask w:новый
-40 ask w:окне
-54 ask w:она
-57 ask w:откройт
18 ask w:панели
-39 ask w:подтвер
-79 ask w:порядок
-63 ask w:порядок меняетс
-51 ask w:посмотр
-62 ask w:предпро
-84 ask w:разверн
-64 ask w:ролик
58 ask w:с
-83 ask w:слева
-37 ask w:сохрани
50 ask w:справа
-27 ask w:таймлай
-55 ask w:там
-40 ask w:увидеть
-25 ask w:файл
85 ask w:цвет
-74 ask w:чтобы
-40 ask w:чтобы увидеть
-68 ask w:это
-66 ask w:い
-40 ask w:い て
-35 ask w:お
31 ask w:が
33 ask w:き
14 ask w:く
-28 ask w:ください
58 ask w:さ
32 ask w:さ は
-31 ask w:し
-21 ask w:し て
-10 ask w:す
-33 ask w:す る
-14 ask w:せ
-43 ask w:だけです
-30 ask w:で 确
-30 ask w:で 确 认
25 ask w:できます
-53 ask w:と
-28 ask w:の 矢印
-88 ask w:は 「
50 ask w:べ
-32 ask w:め
-45 ask w:り は
-24 ask w:わ
-14 ask w:わ せ
-13 ask w:を
-24 ask w:を 押して
-62 ask w:を 押す
31 ask w:アイコン
-28 ask w:クリック
-54 ask w:シーン
29 ask w:スライダー
29 ask w:スライダー で
-26 ask w:タイムライン
-17 ask w:タブ を
59 ask w:ト
-23 ask w:ドラッグ
-24 ask w:ファイル
-30 ask w:プレーヤー
-30 ask w:プレーヤー で
58 ask w:ン
-32 ask w:ー
-41 ask w:一
-52 ask w:一 个
-32 ask w:一 张
-43 ask w:一 步
28 ask w:一 点
-31 ask w:一 镜
-25 ask w:一下
-49 ask w:一覧
-26 ask w:上
-15 ask w:上 即可
-19 ask w:上 的
16 ask w:下
-14 ask w:下 的
23 ask w:下拉
19 ask w:下拉 菜单
-29 ask w:下方
-18 ask w:下载
26 ask w:不
-23 ask w:不 会
-23 ask w:不 会 生效
41 ask w:不 合
13 ask w:不 对
30 ask w:不 需要
15 ask w:不喜欢
-82 ask w:两
-30 ask w:两 个
-30 ask w:两 段
-32 ask w:两端
-20 ask w:个
-13 ask w:中 心
-23 ask w:中间的
49 ask w:也 可以 在
13 ask w:也 能
13 ask w:也 能 在
-66 ask w:了
-48 ask w:云
20 ask w:亮
35 ask w:亮度
-16 ask w:人
13 ask w:仍
24 ask w:仍 有
-32 ask w:从
-40 ask w:从 “
28 ask w:任
-51 ask w:会
-21 ask w:会 生效
-32 ask w:位 置
-26 ask w:位于
49 ask w:体
-44 ask w:余
-33 ask w:余 的
-13 ask w:侧栏
-81 ask w:侧边栏
42 ask w:修改
59 ask w:倍
-39 ask w:倒
47 ask w:值
53 ask w:偏
-42 ask w:先
-21 ask w:先 打开
-19 ask w:先 点
16 ask w:光
-40 ask w:入
-72 ask w:全
-24 ask w:全 文
-41 ask w:全 部
-50 ask w:全屏
-50 ask w:再 把
-31 ask w:准
14 ask w:几 秒
-78 ask w:出
-15 ask w:出 现
-102 ask w:分
-18 ask w:分页
-54 ask w:切
-30 ask w:切到
-30 ask w:切到 “
15 ask w:切换
-55 ask w:切换 到
-57 ask w:切换 到 “
-54 ask w:列
-56 ask w:列 在
27 ask w:列表
33 ask w:列表 里
-46 ask w:删
-42 ask w:删 除
-34 ask w:删掉
17 ask w:到 「
15 ask w:前 面
-45 ask w:前往
-56 ask w:前往 “
-18 ask w:剩余
-38 ask w:剪
-31 ask w:区
24 ask w:十
-31 ask w:升级
27 ask w:单 独
-22 ask w:印
-72 ask w:原
10 ask w:双击
-37 ask w:发票
-57 ask w:发给
-32 ask w:取
-30 ask w:取 得
-20 ask w:变
18 ask w:口 查看
29 ask w:句
-42 ask w:另
-12 ask w:可 从
-18 ask w:可 查看
-19 ask w:可 直接
-22 ask w:可以 从 “
-24 ask w:可以 在 播放器
-13 ask w:可以 在 时间轴
17 ask w:可以 在 编辑器
-19 ask w:可以 在 预览窗口
12 ask w:可以 打开
-26 ask w:可以 点
21 ask w:可以 用 “
-33 ask w:可以 看到
45 ask w:可选
-29 ask w:右上 の
-48 ask w:右下角
-23 ask w:右侧
-51 ask w:右侧 的
27 ask w:右边
13 ask w:右边 的
-35 ask w:右边缘
-72 ask w:各
-30 ask w:合
-14 ask w:合 わ
-14 ask w:合 わ せ
-40 ask w:合 适
-23 ask w:同
-18 ask w:名
-23 ask w:后
-36 ask w:后 点
-28 ask w:后 点 “
-12 ask w:后 点击
-12 ask w:后 点击 “
16 ask w:向左
-23 ask w:否
-23 ask w:否 则
-41 ask w:吧
-44 ask w:听
-16 ask w:听一遍
41 ask w:和
46 ask w:响
-16 ask w:哪 一
38 ask w:喇叭
-11 ask w:四
-59 ask w:回到
24 ask w:图层
36 ask w:图层 列表
-18 ask w:图示
29 ask w:在 “
-20 ask w:在 “ 动
23 ask w:在 「
51 ask w:在 右侧
-66 ask w:在 左侧
-18 ask w:在 播放器
14 ask w:在 播放窗
15 ask w:在 播放窗 口
-31 ask w:在 故事板
-31 ask w:在 故事板 里
20 ask w:在 编辑器
25 ask w:在 编辑器 里
51 ask w:在 那
51 ask w:在 那 里
-54 ask w:在 音
-44 ask w:在 音 频
-77 ask w:场
-29 ask w:场景
-63 ask w:场景列表
-62 ask w:块
28 ask w:型
-12 ask w:声
38 ask w:声 音
-33 ask w:处
-63 ask w:备
-30 ask w:备 选
-17 ask w:多
-33 ask w:多 余
-33 ask w:多 余 的
21 ask w:够
43 ask w:大
58 ask w:大 き
59 ask w:大 小
38 ask w:太
12 ask w:太 快
-52 ask w:头
11 ask w:奏
-50 ask w:好
21 ask w:如果
-33 ask w:如果 想
18 ask w:如需
-35 ask w:始
-17 ask w:媒体库
81 ask w:字
38 ask w:字 体
55 ask w:字 号
42 ask w:字 型
34 ask w:字幕
-16 ask w:存到
-46 ask w:它
-38 ask w:它 的
43 ask w:完 整
-31 ask w:完 记得
35 ask w:审
-49 ask w:对比
-54 ask w:对话框
-22 ask w:导出
-47 ask w:封
-47 ask w:封 面
-14 ask w:将
43 ask w:小
-40 ask w:就 是
-47 ask w:就 点 “
-13 ask w:就 用
-29 ask w:就会
-15 ask w:就可以
23 ask w:就在
-51 ask w:就能
25 ask w:尾
-56 ask w:层
-55 ask w:展开
-43 ask w:工具
67 ask w:工具栏
76 ask w:工具栏 的
-57 ask w:左
-34 ask w:左上角
-34 ask w:左上角 的
-69 ask w:左侧
-19 ask w:左边
-20 ask w:左边 的
-27 ask w:帧
33 ask w:幅
-92 ask w:序
-53 ask w:序 的话
-15 ask w:应用
76 ask w:度
33 ask w:度 可以
-38 ask w:开
-35 ask w:开 始
-50 ask w:开启
-35 ask w:开头
38 ask w:式
-59 ask w:张
-52 ask w:弹窗
42 ask w:强
42 ask w:强 度
26 ask w:当
26 ask w:当 前
-57 ask w:录
-24 ask w:录 在
-28 ask w:录 在 “
26 ask w:影
-22 ask w:影片
-41 ask w:往左 拖
28 ask w:微调
-13 ask w:心
-26 ask w:恢复
-17 ask w:您 也
-16 ask w:您 的
-35 ask w:情
45 ask w:想 再
-48 ask w:想 恢复
19 ask w:想 改
-38 ask w:想 确认
47 ask w:意
-44 ask w:戳
16 ask w:户
-32 ask w:手
-22 ask w:手 动
-29 ask w:手 机
-41 ask w:才
-41 ask w:才 会
-13 ask w:打开
46 ask w:打开  
-18 ask w:打开 “
-53 ask w:打开 「
-75 ask w:找到
27 ask w:把
20 ask w:把  
41 ask w:把 字
-28 ask w:把 播放头
-52 ask w:把手
-27 ask w:抓住
-24 ask w:押して
-62 ask w:押す
15 ask w:抽屉
37 ask w:抽屉 里
-24 ask w:拉
33 ask w:拉一
34 ask w:拉到
-38 ask w:拖
-32 ask w:拖 入
-19 ask w:拖 到
-75 ask w:拖 进
-79 ask w:拖动
-34 ask w:拖拽
-14 ask w:拖放
-36 ask w:按
-59 ask w:按 “
-29 ask w:按 「
-31 ask w:按 「 套用
-40 ask w:按一下
-70 ask w:按下
-28 ask w:按住
12 ask w:挑
-40 ask w:挑 一
30 ask w:换
53 ask w:换 字
-56 ask w:换 顺
-56 ask w:换 顺 序
38 ask w:掉
10 ask w:控制
35 ask w:控制点
59 ask w:推
-55 ask w:提 示
31 ask w:提 高
-20 ask w:播放
-27 ask w:播放器
-33 ask w:播放头
-45 ask w:播放头 移到
14 ask w:播放窗
15 ask w:播放窗 口
18 ask w:播放窗 口 查看
-66 ask w:收
-47 ask w:收在
-45 ask w:改 动
-25 ask w:改 好
-27 ask w:改 完
-31 ask w:改 完 记得
30 ask w:改成
30 ask w:改成  
30 ask w:改成   1
-53 ask w:放
-42 ask w:放 大
-17 ask w:放在
-31 ask w:故事板
-31 ask w:故事板 里
-29 ask w:效
-27 ask w:效 果
19 ask w:数
23 ask w:数值
54 ask w:整
18 ask w:文 字
-22 ask w:文件
-32 ask w:文件夹
-22 ask w:新
-53 ask w:旁白
20 ask w:旋钮
-52 ask w:旧
18 ask w:时
-41 ask w:时间线 上
-28 ask w:时间轴 上
22 ask w:明
21 ask w:明 度
-32 ask w:是
-53 ask w:晰
28 ask w:曲线
10 ask w:更换
39 ask w:更改
-41 ask w:替
-38 ask w:替 换
-21 ask w:最
-44 ask w:最下
-45 ask w:月
-18 ask w:期
-32 ask w:本
-63 ask w:机
-15 ask w:条
-48 ask w:查
-16 ask w:查询
12 ask w:标
10 ask w:标签 里
-40 ask w:栏里
19 ask w:样
19 ask w:样 式
-14 ask w:格
-49 ask w:格 式
-32 ask w:档
-12 ask w:档案
-25 ask w:检查
-12 ask w:横
-85 ask w:次
-10 ask w:欢
20 ask w:正
-62 ask w:步
-32 ask w:段
-29 ask w:每
-19 ask w:每 一
-22 ask w:每 个
20 ask w:比
-45 ask w:比较
-12 ask w:水
-22 ask w:水 印
-62 ask w:汇出
-53 ask w:清 晰
43 ask w:滑块
54 ask w:滑杆
50 ask w:滑桿
-22 ask w:滑鼠
-27 ask w:满意
-25 ask w:满意 的话
73 ask w:滤
73 ask w:滤 镜
-35 ask w:点 “ 保存
21 ask w:点 “ 保存更改
-11 ask w:点 “ 分享
-50 ask w:点 “ 完成
-17 ask w:点 “ 导出
-16 ask w:点 “ 应用
-55 ask w:点 「
-38 ask w:点 播放
-72 ask w:点一下
-36 ask w:点一下 “
-24 ask w:点击
-58 ask w:点击 “
-21 ask w:点击 导出
-28 ask w:点开
-12 ask w:点选 「
-53 ask w:然
-15 ask w:然 后 在
-23 ask w:然 后 点
-18 ask w:照
-18 ask w:照 片
-67 ask w:片
-12 ask w:片头
-41 ask w:片段
-56 ask w:版
27 ask w:独
-20 ask w:现
-39 ask w:生效
18 ask w:用 “
-18 ask w:用 鼠标
-16 ask w:用 鼠标 拖动
53 ask w:画
60 ask w:画 质
18 ask w:画面
37 ask w:留
-18 ask w:番
-49 ask w:的  
28 ask w:的 “ 文
-35 ask w:的 「
-14 ask w:的 下载 图标
-17 ask w:的 位
-17 ask w:的 位 置
50 ask w:的 字
-23 ask w:的 蓝
-23 ask w:的 蓝 色
-23 ask w:的 那
-30 ask w:目
-11 ask w:直接 拖
-33 ask w:看
-18 ask w:看一 下
-60 ask w:看一遍
-28 ask w:矢印
-79 ask w:短
-57 ask w:确
-44 ask w:确 认
-55 ask w:示
20 ask w:种
23 ask w:积分
-46 ask w:移到
17 ask w:空
-11 ask w:空格
-49 ask w:窗口
-52 ask w:第
-36 ask w:第 二
-23 ask w:箭头
-42 ask w:素材
-36 ask w:续订
20 ask w:编辑器
25 ask w:编辑器 里
-67 ask w:缩图
-54 ask w:缩略图
-38 ask w:置
29 ask w:能
-57 ask w:自
25 ask w:自行
-54 ask w:色 的
16 ask w:色盘
11 ask w:节 奏
23 ask w:若
13 ask w:若 仍
24 ask w:若 仍 有
-36 ask w:若 想
42 ask w:若 要
-32 ask w:若 觉得
14 ask w:菜单
27 ask w:菜单 里
-35 ask w:菜单 里 选
-43 ask w:蓝
-43 ask w:蓝 色
-17 ask w:裁剪
36 ask w:要 换
-105 ask w:见
-72 ask w:见 “
-32 ask w:视图
-25 ask w:视频
14 ask w:角
-28 ask w:认
63 ask w:让
-57 ask w:记
-57 ask w:记 录
-28 ask w:记 录 在
-38 ask w:记得
15 ask w:设置
-59 ask w:试听
-20 ask w:详
64 ask w:语
-34 ask w:误 后 点击
-26 ask w:请 从
14 ask w:请 在 右侧
18 ask w:请 在 播放窗
-13 ask w:请 展开
11 ask w:请 打开
39 ask w:调
30 ask w:调 整
30 ask w:调低
41 ask w:调大
-21 ask w:调换
-26 ask w:调整
66 ask w:调节
-43 ask w:账单
-19 ask w:账户
-29 ask w:账户 页
60 ask w:质
-11 ask w:走
-15 ask w:走 完
27 ask w:足
-41 ask w:轨
-74 ask w:转
-46 ask w:载
61 ask w:输入
-15 ask w:过
24 ask w:还 有
-57 ask w:这
-20 ask w:这 一
-55 ask w:这 里
-70 ask w:进
-46 ask w:进入
-70 ask w:进入 “
-77 ask w:进度条
-40 ask w:适
-56 ask w:选
-64 ask w:选  
-88 ask w:选 “
-59 ask w:选 「
46 ask w:选中
11 ask w:选好
-11 ask w:选择 “
-37 ask w:选择 “ 导出
57 ask w:选项卡
17 ask w:透
17 ask w:透 明
21 ask w:透 明 度
-60 ask w:逐
56 ask w:速
50 ask w:速度
41 ask w:那
32 ask w:那 个
-16 ask w:那 段
28 ask w:那 里
-41 ask w:部
-31 ask w:都
-15 ask w:都 收在
-19 ask w:都在
-19 ask w:都在 “
42 ask w:里
25 ask w:里 修改
-39 ask w:里 可以
-31 ask w:里 可以 看到
36 ask w:里 把
-18 ask w:里 按
28 ask w:里 挑
52 ask w:里 换
31 ask w:里 提
31 ask w:里 提 高
68 ask w:里 改
-23 ask w:里 点
-29 ask w:里 点 “
-49 ask w:里 看看
-35 ask w:里 选
-53 ask w:里 选 “
-16 ask w:里 预览
-40 ask w:里的 “
54 ask w:重
-32 ask w:链接
-34 ask w:镜头
22 ask w:长
-11 ask w:长按
-41 ask w:问
-41 ask w:问 题
-39 ask w:除
-16 ask w:随时
24 ask w:需要
34 ask w:静
38 ask w:静 音
-27 ask w:面板 中
12 ask w:面板 里
-26 ask w:音 轨
-16 ask w:音 频
14 ask w:音 频 面板
-20 ask w:音量
-32 ask w:音量 滑块
-21 ask w:页
40 ask w:页签
-27 ask w:页面
-43 ask w:顶部
-47 ask w:顶部 的
-11 ask w:项
-68 ask w:顺
-67 ask w:顺 序
-53 ask w:顺 序 的话
-18 ask w:顺 番
-53 ask w:预览窗口
-14 ask w:预览窗口 里
-11 ask w:预览视窗
-16 ask w:频
14 ask w:频 面板
-41 ask w:题
-12 ask w:题 就 点
29 ask w:颜
29 ask w:颜 色
29 ask w:高
-21 ask w:鼠标
-16 ask w:鼠标 拖动
30 ask w:齿轮
30 ask w:齿轮 图标
-23 credits alone
171 credits b:^>account
-16 credits b:^>adjust
-28 credits b:^>being
-70 credits b:^>button
61 credits b:^>buy
-48 credits b:^>confirm
-65 credits b:^>drag
-63 credits b:^>export
-15 credits b:^>film
-13 credits b:^>i
-54 credits b:^>key
-27 credits b:^>material
-24 credits b:^>open
-21 credits b:^>panel
-51 credits b:^>player
-15 credits b:^>press
-85 credits b:^>quoted
-25 credits b:^>see
-34 credits b:^>store
-25 credits b:^>undo
47 credits b:account>account
36 credits b:account>button
45 credits b:account>can
29 credits b:account>if
23 credits b:account>name
69 credits b:account>open
76 credits b:account>panel
37 credits b:account>place
59 credits b:account>quoted
34 credits b:account>screen
61 credits b:account>see
14 credits b:account>you
13 credits b:adjust>account
-34 credits b:adjust>adjust
-19 credits b:adjust>can
-27 credits b:adjust>drag
-34 credits b:adjust>if
16 credits b:adjust>name
-32 credits b:adjust>panel
-48 credits b:adjust>quoted
-21 credits b:adjust>you
18 credits b:being>button
-37 credits b:being>control
-13 credits b:being>if
-45 credits b:being>open
-22 credits b:being>press
-26 credits b:being>see
-13 credits b:being>you
-15 credits b:button>can
-17 credits b:button>place
-54 credits b:button>press
29 credits b:buy>account
30 credits b:buy>can
-27 credits b:buy>if
13 credits b:can>account
-22 credits b:can>adjust
-19 credits b:can>being
56 credits b:can>buy
-29 credits b:can>can
-46 credits b:can>control
-15 credits b:can>drag
-23 credits b:can>if
-26 credits b:can>material
32 credits b:can>name
-58 credits b:can>panel
-28 credits b:can>player
-20 credits b:can>press
-60 credits b:can>screen
-13 credits b:can>undo
28 credits b:can>you
-51 credits b:confirm>button
-36 credits b:confirm>panel
-12 credits b:confirm>place
-11 credits b:control>adjust
-52 credits b:control>can
-44 credits b:control>control
-39 credits b:control>film
-11 credits b:control>if
-67 credits b:control>name
-83 credits b:control>place
-100 credits b:control>quoted
-34 credits b:control>see
-29 credits b:drag>can
-13 credits b:drag>drag
-31 credits b:drag>if
-15 credits b:drag>place
-21 credits b:drag>screen
-11 credits b:export>being
-22 credits b:export>button
-30 credits b:export>export
35 credits b:export>name
-28 credits b:export>open
-28 credits b:export>place
-52 credits b:export>press
-46 credits b:export>screen
17 credits b:export>you
-41 credits b:film>adjust
-23 credits b:film>button
-51 credits b:film>can
-39 credits b:film>drag
-24 credits b:film>material
-15 credits b:film>panel
-30 credits b:film>place
23 credits b:i>can
-11 credits b:i>store
51 credits b:if>account
-46 credits b:if>adjust
-18 credits b:if>button
27 credits b:if>buy
-50 credits b:if>can
-17 credits b:if>confirm
-23 credits b:if>export
33 credits b:if>i
-23 credits b:if>key
-25 credits b:if>material
-12 credits b:if>name
-37 credits b:if>open
-18 credits b:if>player
-15 credits b:if>quoted
-19 credits b:if>screen
-35 credits b:if>see
-18 credits b:if>store
-59 credits b:if>undo
-25 credits b:key>name
-19 credits b:key>player
-33 credits b:key>see
-55 credits b:material>adjust
-34 credits b:material>button
-14 credits b:material>can
-31 credits b:material>export
-15 credits b:material>film
-11 credits b:material>if
-42 credits b:material>material
-40 credits b:material>screen
15 credits b:material>store
24 credits b:name>account
-60 credits b:name>adjust
-15 credits b:name>button
12 credits b:name>can
-55 credits b:name>control
-50 credits b:name>film
-33 credits b:name>material
-26 credits b:name>name
-47 credits b:name>panel
-40 credits b:name>player
-55 credits b:name>press
46 credits b:name>screen
23 credits b:name>see
-14 credits b:name>store
-29 credits b:name>you
24 credits b:open>account
-13 credits b:open>being
-11 credits b:open>button
-59 credits b:open>can
-21 credits b:open>control
-32 credits b:open>export
-15 credits b:open>material
-63 credits b:open>open
-31 credits b:open>panel
-36 credits b:open>place
-34 credits b:open>player
-53 credits b:open>screen
63 credits b:panel>account
-41 credits b:panel>being
-29 credits b:panel>can
-29 credits b:panel>confirm
-36 credits b:panel>control
-53 credits b:panel>film
-13 credits b:panel>material
11 credits b:panel>name
-26 credits b:panel>open
-55 credits b:panel>panel
-39 credits b:panel>place
-45 credits b:panel>player
-82 credits b:panel>quoted
-33 credits b:panel>screen
-45 credits b:panel>see
-54 credits b:panel>you
46 credits b:place>account
-16 credits b:place>being
-39 credits b:place>button
-62 credits b:place>can
-23 credits b:place>export
-78 credits b:place>film
-36 credits b:place>panel
-29 credits b:place>place
-42 credits b:place>press
-29 credits b:place>store
42 credits b:place>you
-14 credits b:player>being
-13 credits b:player>can
-36 credits b:player>place
-15 credits b:player>player
-25 credits b:player>see
77 credits b:press>account
-21 credits b:press>adjust
48 credits b:press>buy
-32 credits b:press>confirm
-19 credits b:press>control
-21 credits b:press>export
-68 credits b:press>film
-34 credits b:press>if
-39 credits b:press>key
-17 credits b:press>open
-56 credits b:press>panel
-13 credits b:press>press
-63 credits b:press>quoted
-52 credits b:press>screen
-33 credits b:press>see
-25 credits b:press>undo
18 credits b:quoted>can
-24 credits b:quoted>film
-39 credits b:quoted>if
11 credits b:quoted>open
16 credits b:quoted>place
-80 credits b:quoted>press
20 credits b:quoted>screen
-38 credits b:quoted>see
20 credits b:screen>account
27 credits b:screen>buy
77 credits b:screen>can
15 credits b:screen>if
-15 credits b:screen>place
-22 credits b:screen>player
-33 credits b:screen>press
13 credits b:screen>quoted
-14 credits b:screen>see
44 credits b:see>account
-18 credits b:see>being
-24 credits b:see>button
-44 credits b:see>film
-32 credits b:see>if
-22 credits b:see>material
35 credits b:see>place
-49 credits b:see>player
22 credits b:see>quoted
-10 credits b:see>see
-23 credits b:see>store
20 credits b:see>you
-39 credits b:store>name
-29 credits b:store>open
-28 credits b:store>place
-95 credits b:store>quoted
-12 credits b:store>screen
-22 credits b:undo>button
75 credits b:you>account
-11 credits b:you>can
-54 credits b:you>confirm
-62 credits b:you>drag
-13 credits b:you>export
-32 credits b:you>name
-22 credits b:you>open
10 credits b:you>panel
17 credits b:you>place
-22 credits b:you>player
-52 credits b:you>press
-46 credits b:you>store
-50 credits b:you>you
-53 credits bias
-28 credits bold
231 credits c:account
47 credits c:account+adjust
42 credits c:account+button
34 credits c:account+buy
65 credits c:account+can
43 credits c:account+confirm
16 credits c:account+i
65 credits c:account+if
-36 credits c:account+material
31 credits c:account+offer
77 credits c:account+open
108 credits c:account+panel
61 credits c:account+place
77 credits c:account+press
46 credits c:account+screen
92 credits c:account+see
97 credits c:account+you
-21 credits c:adjust
-44 credits c:adjust+button
-25 credits c:adjust+can
-38 credits c:adjust+control
-18 credits c:adjust+if
-11 credits c:adjust+undo
-34 credits c:being+control
-19 credits c:being+export
-48 credits c:being+store
-14 credits c:button
-17 credits c:button+can
-46 credits c:button+confirm
-55 credits c:button+screen
-17 credits c:button+see
-13 credits c:button+store
108 credits c:buy
53 credits c:buy+can
15 credits c:buy+open
49 credits c:buy+place
47 credits c:buy+press
58 credits c:buy+screen
40 credits c:buy+you
-12 credits c:can+control
-26 credits c:can+key
-16 credits c:can+press
11 credits c:can+screen
-31 credits c:confirm
-24 credits c:confirm+if
-28 credits c:confirm+panel
-25 credits c:confirm+place
-30 credits c:confirm+press
35 credits c:confirm+screen
-22 credits c:confirm+you
-25 credits c:control
-23 credits c:control+material
-47 credits c:control+place
-15 credits c:control+press
-29 credits c:control+screen
-10 credits c:control+see
-64 credits c:drag
-43 credits c:drag+if
-44 credits c:drag+you
-46 credits c:export
-25 credits c:export+if
-16 credits c:export+open
-34 credits c:export+screen
-14 credits c:film+open
-14 credits c:film+press
-57 credits c:film+screen
-16 credits c:film+see
37 credits c:i+if
-11 credits c:i+place
-17 credits c:if+key
-12 credits c:if+panel
-12 credits c:if+store
-58 credits c:if+undo
-60 credits c:key
-19 credits c:key+press
-19 credits c:key+undo
-41 credits c:material
-14 credits c:material+player
-27 credits c:material+screen
-31 credits c:offer+player
-22 credits c:open+panel
-24 credits c:open+player
-36 credits c:open+store
-14 credits c:panel
-19 credits c:panel+player
-21 credits c:panel+screen
-25 credits c:place+undo
28 credits c:place+you
-81 credits c:player
-35 credits c:player+you
-28 credits c:press
-19 credits c:press+screen
-18 credits c:press+see
-19 credits c:press+you
-14 credits c:screen+see
-12 credits c:screen+store
54 credits c:screen+you
-15 credits c:see+store
-68 credits c:store
-35 credits c:store+you
-63 credits c:undo
-12 credits c:undo+you
-25 credits digit
-52 credits f:a
-24 credits f:abra
-30 credits f:abre
-51 credits f:adjust
-41 credits f:all
-48 credits f:aperte
-54 credits f:assista
39 credits f:auf
-43 credits f:avec
17 credits f:billing
-37 credits f:by
-18 credits f:change
-24 credits f:clic
-16 credits f:click
-13 credits f:clique
-20 credits f:con
-30 credits f:confirm
-22 credits f:ctrl
-28 credits f:dale
12 credits f:dans
-26 credits f:das
-36 credits f:depois
-48 credits f:dort
-63 credits f:double-
-37 credits f:drag
-27 credits f:drop
-32 credits f:elige
-30 credits f:en
-27 credits f:escolha
-55 credits f:expand
-27 credits f:export
-28 credits f:find
-16 credits f:first
-20 credits f:give
-15 credits f:go
-19 credits f:haz
-47 credits f:hover
-46 credits f:il
-34 credits f:im
37 credits f:it
-25 credits f:just
36 credits f:le
-48 credits f:look
-35 credits f:mit
-26 credits f:no
-28 credits f:open
-42 credits f:other
-26 credits f:ouvre
23 credits f:please
-16 credits f:press
-12 credits f:preview
-13 credits f:puis
-33 credits f:pull
-63 credits f:que
-51 credits f:raise
-50 credits f:right-c
-16 credits f:save
-13 credits f:see
-46 credits f:select
-23 credits f:set
-27 credits f:si
-25 credits f:space
12 credits f:subscri
-13 credits f:switch
21 credits f:tap
-20 credits f:there's
-36 credits f:they're
-14 credits f:tirez
-59 credits f:to
21 credits f:top
-11 credits f:trim
-41 credits f:um
12 credits f:under
-13 credits f:undo
-51 credits f:use
52 credits f:visit
-33 credits f:wait
-23 credits f:wenn
-21 credits f:when
-22 credits f:where
-25 credits f:which
-27 credits f:y
-25 credits f:you
-18 credits f:you'll
-31 credits f:zieh
-49 credits f:zum
-33 credits f:à
-42 credits f:если
-51 credits f:есть
-24 credits f:и
-15 credits f:на
-36 credits f:нажмите
-55 credits f:откройт
15 credits f:пополни
-19 credits f:порядок
-41 credits f:посмотр
47 credits f:с
-24 credits f:там
-36 credits f:чтобы
-18 credits f:クリップ
-27 credits f:ファイル
-67 credits f:三
-29 credits f:不
-28 credits f:不喜欢
-16 credits f:两
-24 credits f:也
-27 credits f:从
21 credits f:余额
-74 credits f:修改
-25 credits f:先
-26 credits f:光
-33 credits f:全
-39 credits f:到
13 credits f:前往
16 credits f:剩余
-63 credits f:勾选
-43 credits f:单击
-15 credits f:去
-27 credits f:双击
-53 credits f:审
-31 credits f:导出
-27 credits f:展开
-31 credits f:左
-22 credits f:左侧
-30 credits f:成片
-35 credits f:戳
-12 credits f:打开
-31 credits f:找到
-17 credits f:把
-24 credits f:拖
-16 credits f:拖动
-27 credits f:按
-40 credits f:按下
-13 credits f:按住
-13 credits f:改
-33 credits f:新
27 credits f:明细
-15 credits f:最
-10 credits f:没
-54 credits f:点
-27 credits f:点一下
-31 credits f:点击
26 credits f:点开
-12 credits f:点选
-19 credits f:用
-15 credits f:画
-27 credits f:看
26 credits f:积分
-24 credits f:等
-12 credits f:觉得
-24 credits f:语
-16 credits f:请
20 credits f:进入
-37 credits f:选中
-14 credits f:选择
-43 credits f:需要
-24 credits f:预览
-41 credits g:あり
-25 credits g:いた
-14 credits g:いて
-13 credits g:えら
-11 credits g:きま
-14 credits g:けで
-27 credits g:すと
-25 credits g:ただ
-14 credits g:だけ
-16 credits g:てく
-11 credits g:でき
-36 credits g:です
-44 credits g:にあ
-19 credits g:には
-42 credits g:のパ
-12 credits g:の矢
-18 credits g:はタ
-11 credits g:りは
-44 credits g:りま
-17 credits g:れば
-23 credits g:わせ
-51 credits g:を押
-25 credits g:を選
-12 credits g:ァイ
-26 credits g:ィン
-13 credits g:イダ
-13 credits g:イム
-18 credits g:イル
-13 credits g:イン
-26 credits g:ウィ
-56 credits g:クリ
-13 credits g:スラ
-18 credits g:タイ
-33 credits g:タブ
-13 credits g:ダー
-52 credits g:ック
-26 credits g:ドウ
-22 credits g:ニュ
-26 credits g:ネル
-26 credits g:パネ
-12 credits g:ファ
-51 credits g:フォ
22 credits g:ペー
-13 credits g:ムラ
-22 credits g:メニ
-16 credits g:ヤー
-23 credits g:ライ
-56 credits g:リッ
-19 credits g:ルの
-24 credits g:ルを
-27 credits g:レー
-27 credits g:ンか
-38 credits g:ンで
12 credits g:ンの
-26 credits g:ンド
-12 credits g:ーで
-39 credits g:ーの
25 credits g:ージ
-27 credits g:ーヤ
-47 credits g:一下
-10 credits g:一条
-16 credits g:一栏
-23 credits g:一点
-38 credits g:一版
-36 credits g:三个
-21 credits g:上一
-63 credits g:上可
-17 credits g:上的
-16 credits g:下的
-43 credits g:下載
-20 credits g:下载
-14 credits g:不合
-13 credits g:不喜
-34 credits g:个点
-19 credits g:中一
13 credits g:中心
-14 credits g:中间
-17 credits g:也可
-13 credits g:以在
-45 credits g:以对
-19 credits g:以打
32 credits g:以查
17 credits g:以看
-14 credits g:件可
-62 credits g:件夹
-11 credits g:位置
-53 credits g:体库
44 credits g:余额
-20 credits g:你可
-55 credits g:侧边
-21 credits g:便能
-55 credits g:修改
-37 credits g:側邊
-21 credits g:先后
-41 credits g:全屏
-27 credits g:全文
-13 credits g:全部
-28 credits g:再点
-14 credits g:出的
-21 credits g:出页
-45 credits g:击右
-27 credits g:击导
-14 credits g:分别
-26 credits g:分镜
-16 credits g:切到
-58 credits g:切换
-38 credits g:列表
-11 credits g:到上
-35 credits g:到它
-21 credits g:到开
-12 credits g:到时
-12 credits g:到最
-26 credits g:前面
25 credits g:剩余
-35 credits g:剪掉
-38 credits g:勾选
-41 credits g:匯出
18 credits g:升级
-32 credits g:单击
17 credits g:单独
-49 credits g:去就
-25 credits g:双击
74 credits g:发票
-57 credits g:发给
-27 credits g:取得
-16 credits g:口查
-35 credits g:可下
-17 credits g:可从
57 credits g:可到
-29 credits g:可播
-36 credits g:可查
-14 credits g:可直
-13 credits g:可看
-17 credits g:可试
-16 credits g:可选
-55 credits g:右下
-37 credits g:右侧
-29 credits g:右边
-23 credits g:合わ
-28 credits g:向左
-38 credits g:听听
-18 credits g:問題
-40 credits g:图可
-33 credits g:图层
-26 credits g:在右
-39 credits g:在媒
-58 credits g:在左
-10 credits g:在画
-31 credits g:在音
-44 credits g:場景
-40 credits g:复制
-23 credits g:大き
71 credits g:头像
29 credits g:套餐
-49 credits g:媒体
-32 credits g:字型
-45 credits g:字幕
-25 credits g:对比
-59 credits g:对照
-35 credits g:导出
-47 credits g:對話
-39 credits g:就可
-32 credits g:就把
-53 credits g:就拖
-16 credits g:就点
-13 credits g:就能
-12 credits g:就行
-14 credits g:屏幕
-39 credits g:展开
-27 credits g:展開
-29 credits g:左の
-44 credits g:左上
-56 credits g:左侧
-27 credits g:左側
-12 credits g:序的
-17 credits g:度条
27 credits g:开右
-10 credits g:开始
-12 credits g:开导
-21 credits g:开就
-39 credits g:开查
-36 credits g:弹窗
14 credits g:录在
-41 credits g:影片
-10 credits g:往左
-15 credits g:後按
-15 credits g:您也
18 credits g:您的
-23 credits g:想换
-31 credits g:想改
18 credits g:想要
-26 credits g:成品
28 credits g:户页
-37 credits g:手机
-29 credits g:才会
-32 credits g:打开
22 credits g:打開
-36 credits g:把字
-34 credits g:把片
-19 credits g:抓住
-15 credits g:押し
-53 credits g:押す
-50 credits g:抽屉
-28 credits g:拖拽
-14 credits g:拖放
-18 credits g:拖进
-23 credits g:按一
-42 credits g:按下
-53 credits g:按右
-19 credits g:按空
-36 credits g:按鈕
-27 credits g:换到
-63 credits g:接点
-19 credits g:控制
-15 credits g:提高
-32 credits g:收在
-12 credits g:改动
-21 credits g:改成
-13 credits g:放器
-33 credits g:放大
-18 credits g:效果
-59 credits g:文件
-14 credits g:新的
58 credits g:方案
-56 credits g:旁白
-49 credits g:旁的
-38 credits g:时间
26 credits g:明细
-43 credits g:景列
-13 credits g:曲线
-25 credits g:最下
-19 credits g:来调
-23 credits g:板可
-33 credits g:标可
-25 credits g:标签
-33 credits g:标题
-43 credits g:栏里
35 credits g:核对
-24 credits g:格式
-28 credits g:框里
-19 credits g:檢視
-33 credits g:每一
-28 credits g:比较
28 credits g:水印
-19 credits g:沒問
-36 credits g:混音
-37 credits g:清單
-18 credits g:清晰
-13 credits g:渲染
-38 credits g:滑杆
-14 credits g:滑鼠
-24 credits g:点一
-30 credits g:点中
-21 credits g:点击
-51 credits g:点右
-73 credits g:点左
-37 credits g:点播
-52 credits g:片拖
-39 credits g:片段
15 credits g:版本
-12 credits g:现在
-13 credits g:生效
20 credits g:用户
33 credits g:用量
-28 credits g:画面
-30 credits g:略图
-17 credits g:的位
-24 credits g:的分
-21 credits g:的字
-21 credits g:直接
-13 credits g:看分
-12 credits g:矢印
38 credits g:积分
-29 credits g:移到
-22 credits g:空格
-37 credits g:窗里
-28 credits g:签页
-13 credits g:箭头
-19 credits g:素材
-40 credits g:縮圖
-22 credits g:继续
-30 credits g:缩略
-19 credits g:背景
-33 credits g:能在
-14 credits g:能找
-13 credits g:若想
-33 credits g:若要
-13 credits g:获取
-66 credits g:菜单
-15 credits g:蓝色
-31 credits g:表在
16 credits g:要拿
-17 credits g:要换
-37 credits g:視窗
-33 credits g:覽視
-31 credits g:视图
-14 credits g:览区
-23 credits g:览窗
59 credits g:角头
-26 credits g:調整
27 credits g:請先
-43 credits g:請在
28 credits g:记录
-14 credits g:记得
-52 credits g:试听
-42 credits g:请展
-12 credits g:请打
-32 credits g:请按
-20 credits g:调整
-21 credits g:调色
-47 credits g:调节
19 credits g:账单
22 credits g:账户
-25 credits g:走完
-31 credits g:轨道
-31 credits g:轮图
-23 credits g:轴上
-11 credits g:输入
-49 credits g:边栏
-52 credits g:边的
-48 credits g:这里
-22 credits g:进度
-20 credits g:选中
-31 credits g:选项
-11 credits g:透明
-25 credits g:選單
-37 credits g:邊欄
-17 credits g:部的
-12 credits g:都在
-14 credits g:都收
-18 credits g:都能
-20 credits g:里挑
-32 credits g:里换
-36 credits g:里查
-16 credits g:里点
15 credits g:里的
-39 credits g:里能
-31 credits g:里还
-18 credits g:链接
-27 credits g:開啟
-45 credits g:间线
-17 credits g:随时
33 credits g:需发
-30 credits g:面上
15 credits g:面升
-16 credits g:面板
-28 credits g:面查
-26 credits g:音效
32 credits g:頁面
-38 credits g:順序
-44 credits g:預覽
-14 credits g:題就
-54 credits g:页可
-29 credits g:预览
-13 credits g:频面
22 credits g:额度
20 credits g:额见
33 credits g:额请
-20 credits g:點右
38 credits g:點數
-28 credits g:點選
-21 credits g:鼠标
-22 credits g:齿轮
-47 credits kind:adjust
-84 credits kind:drag
-42 credits kind:press
-71 credits kind:statement
-57 credits kind:tail
-32 credits kind:take
-60 credits kind:weak
-67 credits l:1080p
-30 credits l:12
-23 credits l:19
-15 credits l:2
-25 credits l:3
-30 credits l:33
29 credits l:account
-28 credits l:adjuste
-34 credits l:ahead
-21 credits l:all
-39 credits l:alterna
-32 credits l:an
-32 credits l:apply
-42 credits l:are
-27 credits l:assets
36 credits l:auf
14 credits l:avatar
-20 credits l:back
11 credits l:balance
-32 credits l:below
-14 credits l:bild
22 credits l:billing
-39 credits l:bin
-45 credits l:both
-18 credits l:bottom
-41 credits l:box
-44 credits l:button
-63 credits l:check
-12 credits l:click
-29 credits l:clips
-44 credits l:compare
-29 credits l:compart
-40 credits l:confirm
-43 credits l:continu
-17 credits l:copy
27 credits l:credits
-34 credits l:ctrl
-60 credits l:d'aperç
19 credits l:dashboa
-54 credits l:delete
-18 credits l:derecha
-31 credits l:descarg
-26 credits l:dialog
-12 credits l:dialogu
-35 credits l:direita
-38 credits l:done
-22 credits l:down
-76 credits l:downloa
-70 credits l:drawer
-29 credits l:droite
-18 credits l:drop-do
-30 credits l:dropdow
-23 credits l:earlier
-26 credits l:editor
-26 credits l:effect
-75 credits l:end
-28 credits l:esquerd
-91 credits l:export
-20 credits l:exporte
-40 credits l:exporti
58 credits l:factura
-17 credits l:fichier
-19 credits l:final
-13 credits l:find
-26 credits l:first
-13 credits l:font
-42 credits l:format
-24 credits l:further
-12 credits l:gauche
-10 credits l:icon
-21 credits l:if
-44 credits l:inspect
52 credits l:invoice
-39 credits l:is
-33 credits l:lecture
-43 credits l:library
-29 credits l:like
-25 credits l:link
-34 credits l:list
-36 credits l:listed
-65 credits l:listen
28 credits l:more
-31 credits l:mouse
-26 credits l:mp4
-35 credits l:need
-38 credits l:notice
-22 credits l:now
-56 credits l:on
-49 credits l:one
-15 credits l:orden
-17 credits l:other
-23 credits l:out
-32 credits l:pane
-40 credits l:panel
-47 credits l:passt
15 credits l:perfil
-11 credits l:picture
23 credits l:plan
-33 credits l:pop-up
-50 credits l:preview
22 credits l:profile
-44 credits l:project
-33 credits l:ready
32 credits l:recharg
14 credits l:render
-48 credits l:resolut
-13 credits l:rest
-33 credits l:rhythm
-41 credits l:right
-20 credits l:s
-34 credits l:satisfi
-49 credits l:save
-44 credits l:see
-29 credits l:sehen
-36 credits l:set
-23 credits l:share
-23 credits l:shot
16 credits l:shown
-75 credits l:sidebar
37 credits l:sie
-26 credits l:size
-27 credits l:slider
-27 credits l:stored
-41 credits l:storybo
33 credits l:subscri
-33 credits l:suggest
30 credits l:symbol
-33 credits l:tab
-11 credits l:takes
-24 credits l:text
-40 credits l:texto
-56 credits l:there
-37 credits l:tick
-46 credits l:timelin
-23 credits l:tool
-17 credits l:two
-39 credits l:título
-26 credits l:undo
19 credits l:up
26 credits l:upgrade
-24 credits l:ver
-34 credits l:version
-24 credits l:viewer
-46 credits l:visible
-18 credits l:volume
-37 credits l:watch
-46 credits l:wheel
-12 credits l:window
-48 credits l:you
-31 credits l:yoursel
-18 credits l:z
-31 credits l:его
-20 credits l:лежат
-40 credits l:предпро
-41 credits l:слева
-18 credits l:く
-14 credits l:だけです
-19 credits l:には
13 credits l:は
-17 credits l:る
-23 credits l:一下
-12 credits l:下方
-41 credits l:下载
-13 credits l:体
-21 credits l:先
15 credits l:升级
-32 credits l:取
16 credits l:右上角
-36 credits l:后
-49 credits l:吧
-46 credits l:图
-32 credits l:场景
-41 credits l:它
-25 credits l:完
-34 credits l:对比
-23 credits l:导出
-12 credits l:就行
-41 credits l:幅
-30 credits l:度
-38 credits l:得
-15 credits l:微调
-13 credits l:慢
-16 credits l:拖
-29 credits l:换
-21 credits l:改
-20 credits l:文件
16 credits l:本
-29 credits l:查看
-22 credits l:标签页
25 credits l:栏
44 credits l:核对
-32 credits l:次
-20 credits l:步
-16 credits l:滑块
-20 credits l:点
-11 credits l:片
-15 credits l:生效
-46 credits l:看
-11 credits l:看一遍
-15 credits l:看到
-27 credits l:看看
-32 credits l:码
-20 credits l:确认
-11 credits l:秒
-18 credits l:移
-39 credits l:箭头
-32 credits l:置
-54 credits l:色
-17 credits l:观看
-42 credits l:试听
-16 credits l:轨
-30 credits l:轨道
11 credits l:选
-12 credits l:链接
-28 credits l:需要
-14 credits l:面
-67 credits l:面板
48 credits l:页
22 credits l:页面
-26 credits l:预览
26 credits l:额度
-72 credits last
75 credits later c:account
-11 credits later c:adjust
-50 credits later c:button
99 credits later c:buy
-17 credits later c:confirm
-22 credits later c:control
-53 credits later c:drag
-53 credits later c:export
-28 credits later c:film
-13 credits later c:panel
-28 credits later c:player
-52 credits later c:undo
107 credits later q:account
-41 credits later q:confirm
-38 credits later q:export
-48 credits later q:film
47 credits later q:i
-59 credits later q:panel
-28 credits length:1
-10 credits length:2
-11 credits length:6
-41 credits link
-40 credits no concept
-38 credits opens
93 credits other c:account
-17 credits other c:adjust
-45 credits other c:being
113 credits other c:buy
-19 credits other c:can
-39 credits other c:control
-44 credits other c:drag
-50 credits other c:film
-22 credits other c:if
-49 credits other c:key
-36 credits other c:material
-43 credits other c:panel
-49 credits other c:place
-88 credits other c:player
-22 credits other c:press
-55 credits other c:store
-32 credits other c:undo
-15 credits other c:you
131 credits other q:account
-13 credits other q:adjust
87 credits other q:buy
-18 credits other q:can
-61 credits other q:confirm
-23 credits other q:export
-32 credits other q:film
56 credits other q:i
-65 credits other q:material
-71 credits other q:screen
-74 credits other q:store
178 credits q:account
68 credits q:buy
-31 credits q:can
-120 credits q:confirm
-63 credits q:export
-84 credits q:film
15 credits q:i
-66 credits q:if
-58 credits q:material
-77 credits q:open
-53 credits q:player
-64 credits q:screen
-39 credits q:see
-80 credits q:store
-23 credits step
94 credits topic:credits
-27 credits topic:export
-54 credits topic:preview
-30 credits topic:undo
-42 credits v:de:adjust:st
-57 credits v:de:confirm:en
-32 credits v:de:drag:en
-66 credits v:de:open:en
-79 credits v:de:press:ck
-45 credits v:de:press:en
-48 credits v:de:see:en
-12 credits v:en:adjust:al
14 credits v:en:adjust:ce
-58 credits v:en:adjust:er
-41 credits v:en:adjust:et
-38 credits v:en:adjust:ge
-22 credits v:en:adjust:it
-48 credits v:en:adjust:ne
-45 credits v:en:adjust:rn
-12 credits v:en:adjust:st
55 credits v:en:buy:de
35 credits v:en:buy:ge
33 credits v:en:buy:op
38 credits v:en:buy:uy
-29 credits v:en:confirm:ly
-25 credits v:en:confirm:ne
-51 credits v:en:confirm:pt
-21 credits v:en:confirm:sh
-24 credits v:en:drag:ag
-13 credits v:en:drag:er
-49 credits v:en:drag:ll
-70 credits v:en:drag:op
-14 credits v:en:drag:ut
-46 credits v:en:export:ed
-20 credits v:en:export:le
-49 credits v:en:export:nd
-42 credits v:en:export:p4
-29 credits v:en:export:py
-35 credits v:en:export:ve
-36 credits v:en:open:ed
-22 credits v:en:open:en
74 credits v:en:open:it
-21 credits v:en:open:nd
-51 credits v:en:open:ng
-25 credits v:en:open:ok
17 credits v:en:press:ap
-30 credits v:en:press:ck
-41 credits v:en:press:ct
-45 credits v:en:press:er
-15 credits v:en:press:it
-19 credits v:en:press:ss
-29 credits v:en:see:ar
-38 credits v:en:see:ay
-36 credits v:en:see:ce
-34 credits v:en:see:ch
-35 credits v:en:see:le
-41 credits v:en:see:ng
-19 credits v:en:see:ow
-19 credits v:en:see:re
-42 credits v:en:see:se
-12 credits v:en:see:ub
16 credits v:en:see:wn
22 credits v:en:see:ws
-29 credits v:en:undo:do
-45 credits v:es:confirm:ar
-20 credits v:es:export:ir
-30 credits v:es:open:re
-50 credits v:es:press:ic
-22 credits v:es:press:le
-16 credits v:es:see:er
-19 credits v:es:see:lo
-28 credits v:fr:confirm:er
-34 credits v:fr:drag:er
-28 credits v:fr:export:er
-26 credits v:fr:open:re
-26 credits v:fr:press:ez
-16 credits v:fr:press:ic
-16 credits v:fr:see:er
-11 credits v:fr:see:ez
-46 credits v:fr:see:ir
-56 credits v:pt:confirm:ar
-31 credits v:pt:drag:te
-75 credits v:pt:export:ar
-24 credits v:pt:open:ra
-39 credits v:pt:press:ar
-20 credits v:pt:press:ha
-24 credits v:pt:press:se
-48 credits v:pt:press:te
-61 credits v:pt:press:ue
-14 credits v:pt:see:er
-35 credits v:pt:see:ir
-72 credits v:ru:adjust:ся
11 credits v:ru:buy:ть
-20 credits v:ru:drag:ок
-34 credits v:ru:export:йл
-39 credits v:ru:export:те
-43 credits v:ru:export:ть
-20 credits v:ru:open:ат
-48 credits v:ru:open:те
-66 credits v:ru:press:те
-39 credits v:ru:see:те
-43 credits v:ru:see:ть
-51 credits w:0
-10 credits w:0 .
-23 credits w:0 19
-30 credits w:0 33
-21 credits w:1  
-21 credits w:1 0
-67 credits w:1080p
-30 credits w:12
-23 credits w:19
-13 credits w:2
-33 credits w:3
-30 credits w:33
-18 credits w:4
-34 credits w:4  
-17 credits w:5  
-26 credits w:6
-28 credits w:a differe
-11 credits w:a look
-46 credits w:aba
-35 credits w:able
-35 credits w:able to
-24 credits w:abra
-20 credits w:abra a
-30 credits w:abre
-51 credits w:accept
-11 credits w:accept the
45 credits w:account
21 credits w:account menu
28 credits w:add
-12 credits w:adjust
-35 credits w:adjust the
-28 credits w:adjuste
-34 credits w:ahead
-19 credits w:al
-39 credits w:all
-18 credits w:alles
-16 credits w:along
-41 credits w:along the
-48 credits w:also
-39 credits w:alterna
-20 credits w:an
-30 credits w:and the
-23 credits w:and you
-74 credits w:another
-27 credits w:any
-38 credits w:ao
-48 credits w:aperte
-49 credits w:aplicar
-29 credits w:apply
-27 credits w:archive
30 credits w:are shown
-15 credits w:arrastr
-29 credits w:arrow
-15 credits w:as
-25 credits w:as you
15 credits w:assets folder
-54 credits w:assista
-11 credits w:at
-36 credits w:at the
-35 credits w:audio
23 credits w:auf
67 credits w:auf der
-47 credits w:auf exporti
14 credits w:avatar
-42 credits w:avec
-39 credits w:avec la
-16 credits w:away
-30 credits w:back
12 credits w:balance
-21 credits w:bar to
-27 credits w:barra de
-29 credits w:barre
-28 credits w:be adjuste
-12 credits w:beside
-60 credits w:between
-19 credits w:bild
49 credits w:billing
24 credits w:billing tab
-22 credits w:bin
32 credits w:bitte
-62 credits w:blue
-39 credits w:both
-32 credits w:bottom
-18 credits w:box
-43 credits w:browse
-41 credits w:browser
-25 credits w:button
-35 credits w:button is
38 credits w:buy
-37 credits w:by
-21 credits w:by ticking
-37 credits w:called
-20 credits w:can change
-28 credits w:can drag
-12 credits w:can find
-12 credits w:can preview
-57 credits w:can view
-27 credits w:caption
-55 credits w:caption panel
-14 credits w:carpeta
-36 credits w:change
-36 credits w:changes
-70 credits w:charact
-16 credits w:check it
-65 credits w:choose 1080p
-45 credits w:choose downloa
-22 credits w:choose mp4
-24 credits w:choose the
-53 credits w:clic
-18 credits w:click
-37 credits w:click save
-50 credits w:click share
-55 credits w:click the
36 credits w:click your
-20 credits w:clip to
-64 credits w:clipe
-42 credits w:clips
-13 credits w:clique
-23 credits w:cloud
63 credits w:coin
-25 credits w:color
-64 credits w:column
-44 credits w:com
-34 credits w:come
-19 credits w:compare
-23 credits w:compare them
-19 credits w:compart
-48 credits w:con
-34 credits w:conferi
-16 credits w:confirm
-26 credits w:confirm the
-40 credits w:continu
-19 credits w:contras
-74 credits w:control
-29 credits w:copy
-47 credits w:cor
-38 credits w:corner to
47 credits w:cost
55 credits w:credits
40 credits w:credits are
37 credits w:credits page
-23 credits w:ctrl
-32 credits w:ctrl z
-23 credits w:curseur
-60 credits w:d'aperç
-44 credits w:da
-28 credits w:dale
-60 credits w:dans l'ongle
-40 credits w:dans la
-40 credits w:dans le
-19 credits w:das
19 credits w:dashboa
48 credits w:de factura
-31 credits w:de la
-61 credits w:del
-47 credits w:delete
-44 credits w:dem
-47 credits w:dem bild
-36 credits w:depois
-12 credits w:der zeitlei
-17 credits w:derecha
-49 credits w:des
-41 credits w:descarg
-45 credits w:desliza
-12 credits w:dial
-27 credits w:dialog
-12 credits w:dialogu
-27 credits w:die
-28 credits w:differe
-32 credits w:dir
-42 credits w:direita
-11 credits w:disk
-16 credits w:do
-23 credits w:does
-17 credits w:don't need
-25 credits w:done
-48 credits w:dort
-69 credits w:double-
-42 credits w:double- the
-43 credits w:down
-17 credits w:downloa
-14 credits w:downloa it
-43 credits w:drafts
-24 credits w:drag
-27 credits w:drag its
-14 credits w:drag one
-11 credits w:drag the
-73 credits w:drawer
-24 credits w:droite
-21 credits w:drop
-30 credits w:drop the
-25 credits w:drop-do
-23 credits w:dropdow
-38 credits w:du
-16 credits w:duratio
-10 credits w:earlier
-22 credits w:edit
-54 credits w:editor
-26 credits w:effect
-78 credits w:effects
-69 credits w:einen
-11 credits w:either
-26 credits w:el
-13 credits w:el panel
-32 credits w:elige
-21 credits w:em
-37 credits w:en el
-58 credits w:en la
-55 credits w:end
19 credits w:enough
-31 credits w:escolha
-24 credits w:esquerd
-55 credits w:expand
-16 credits w:export
-23 credits w:export page
-14 credits w:export the
-50 credits w:exporta
-60 credits w:exporti
-16 credits w:face
59 credits w:factura
-47 credits w:fader
-46 credits w:ficheir
-26 credits w:fichier
-18 credits w:field
-20 credits w:file
-25 credits w:files
16 credits w:film
-23 credits w:final
-16 credits w:fine-tu
-21 credits w:finish
-33 credits w:finishe
-25 credits w:finishe file
-12 credits w:first
15 credits w:for a
-28 credits w:for more
-31 credits w:for yoursel
-64 credits w:format
-29 credits w:frame
-49 credits w:frames
-33 credits w:from the
-10 credits w:full
-44 credits w:further
-12 credits w:gauche
-54 credits w:gear icon
-25 credits w:get it
-11 credits w:get the
-22 credits w:give
-22 credits w:give it
-64 credits w:glisser
-34 credits w:go ahead
-41 credits w:grain
-19 credits w:green
-35 credits w:half
-26 credits w:hard
-31 credits w:has
23 credits w:has the
-52 credits w:haut
-19 credits w:haz
-42 credits w:header
-29 credits w:hear
-68 credits w:her
-63 credits w:here
-48 credits w:herunte
-14 credits w:hit
-17 credits w:hit undo
-45 credits w:hover
-45 credits w:hover over
-13 credits w:how
-31 credits w:hue
-40 credits w:i
-29 credits w:icon
-16 credits w:if that's
-19 credits w:if you
31 credits w:if you're
-46 credits w:il
-34 credits w:im
-33 credits w:images
-77 credits w:in der
-15 credits w:in my
31 credits w:in setting
-15 credits w:in the
25 credits w:in your
-63 credits w:inspect
-31 credits w:intensi
-39 credits w:intensi slider
-15 credits w:into
-16 credits w:into the
62 credits w:invoice
-36 credits w:is
18 credits w:is availab
17 credits w:ist
-11 credits w:it back
-30 credits w:it earlier
-17 credits w:it should
-35 credits w:it to
-61 credits w:it's the
-32 credits w:just
-35 credits w:keep
-40 credits w:knob
-17 credits w:l
-61 credits w:l'ongle
-53 credits w:la
-14 credits w:la barra
-11 credits w:la barre
-14 credits w:la carpeta
-18 credits w:la derecha
-20 credits w:la lecture
-24 credits w:lance
-28 credits w:las
-17 credits w:last
-13 credits w:layers
-26 credits w:layers panel
-38 credits w:le
-32 credits w:le fichier
-17 credits w:le menu
-43 credits w:le volet
-27 credits w:lecture
-38 credits w:leertas
-18 credits w:left sidebar
-83 credits w:les
-48 credits w:library
-13 credits w:like
-73 credits w:line
-38 credits w:link
-52 credits w:links
-27 credits w:list
-11 credits w:liste
-36 credits w:listed
-31 credits w:listen
-26 credits w:lo
-57 credits w:lock
26 credits w:logo
-34 credits w:look at
-27 credits w:look for
13 credits w:look into
-45 credits w:looks
-18 credits w:looks right
-15 credits w:los
-51 credits w:lässt
-18 credits w:make it
-33 credits w:may
-39 credits w:media
-10 credits w:media bin
-37 credits w:media library
-12 credits w:menu
-16 credits w:miniatu
-50 credits w:mit
-37 credits w:mit dem
-31 credits w:mit der
-70 credits w:mixer
27 credits w:more
40 credits w:more credits
-14 credits w:motion
-46 credits w:mouse
-25 credits w:mp
-25 credits w:mp 4
-28 credits w:mp4
-16 credits w:mídia
-35 credits w:na
14 credits w:nach
-49 credits w:no
-30 credits w:notes
-34 credits w:notes tab
-34 credits w:notice
-50 credits w:now
-22 credits w:number
19 credits w:oben
50 credits w:of credits
-23 credits w:of the
27 credits w:of your
-23 credits w:old
-33 credits w:once you've
-13 credits w:one
-34 credits w:one you
-37 credits w:ones
-22 credits w:open
-18 credits w:open it
-36 credits w:open the
-13 credits w:option
-15 credits w:orden
-25 credits w:origina
-68 credits w:other
-21 credits w:otro
-54 credits w:out
-26 credits w:ouvre
-18 credits w:p
27 credits w:page
36 credits w:page to
-64 credits w:palette
-24 credits w:pane
-27 credits w:panel
-20 credits w:panel de
-11 credits w:para ver
-47 credits w:passt
15 credits w:perfil
64 credits w:persona
-13 credits w:pick
25 credits w:pick a
-23 credits w:pick mp4
-13 credits w:picker
-34 credits w:picture to
-21 credits w:pitch
29 credits w:plan
28 credits w:plan page
43 credits w:plans
-38 credits w:play
-12 credits w:player
-16 credits w:playhea
-20 credits w:playhea to
-39 credits w:plays
22 credits w:please
-59 credits w:please hit
46 credits w:please visit
-33 credits w:pode
-29 credits w:pop-up
46 credits w:pour en
-13 credits w:prefer
-19 credits w:press
-51 credits w:press confirm
-35 credits w:press downloa
-10 credits w:press export
-70 credits w:press replace
-33 credits w:pressin
-14 credits w:preview it
-25 credits w:preview player
29 credits w:price
-26 credits w:project
-26 credits w:propert
-80 credits w:puedes
-13 credits w:puis
-49 credits w:pull
-31 credits w:pull it
-37 credits w:pull the
-15 credits w:purple
-13 credits w:put
-47 credits w:put it
35 credits w:página
-63 credits w:que
-15 credits w:que vous
-16 credits w:queue
-14 credits w:quiser
-51 credits w:raise
-51 credits w:raise the
-55 credits w:rate
-43 credits w:read
-43 credits w:read the
-18 credits w:ready
31 credits w:recharg
-17 credits w:rechts
-29 credits w:reiter
-43 credits w:release
26 credits w:remaini
27 credits w:remaini credits
-16 credits w:render queue
-13 credits w:reorder
-48 credits w:resolut
-11 credits w:rest
-71 credits w:review
-33 credits w:rhythm
-50 credits w:right-c
-27 credits w:right-h
-43 credits w:row
-11 credits w:run
18 credits w:saldo
-18 credits w:same
-34 credits w:satisfi
-35 credits w:save
-34 credits w:saved
-31 credits w:scene
-32 credits w:scenes
-19 credits w:scenes panel
-12 credits w:scenes tab
-32 credits w:script
-12 credits w:scrub
-54 credits w:scènes
-14 credits w:se quiser
-18 credits w:seconds
-17 credits w:see all
-38 credits w:see it
-58 credits w:see the
-29 credits w:sehen
-41 credits w:select
-43 credits w:select the
-49 credits w:send
-18 credits w:send it
-41 credits w:set
-37 credits w:set the
-44 credits w:shelf
-40 credits w:shot
-27 credits w:shots
-12 credits w:should
-28 credits w:show
16 credits w:shown
22 credits w:shows
-27 credits w:si
-82 credits w:sich
-73 credits w:sidebar
24 credits w:sie
-18 credits w:size
-18 credits w:slider
-63 credits w:slow
13 credits w:small
-21 credits w:soon
-17 credits w:sound
-31 credits w:speaker
-23 credits w:speed
-24 credits w:speed can
-18 credits w:speed tab
-46 credits w:square
-13 credits w:start
-54 credits w:starts
-12 credits w:stellst
-12 credits w:stellst du
-32 credits w:step
-18 credits w:sticker
-37 credits w:still
-27 credits w:stored
-45 credits w:storybo
-33 credits w:storybo tab
-63 credits w:style
-10 credits w:style panel
61 credits w:subscri
-35 credits w:suggest
17 credits w:sure
-16 credits w:switch between
24 credits w:symbol
-14 credits w:só
-20 credits w:tab
14 credits w:tab for
-41 credits w:take
-33 credits w:take a
17 credits w:tap
-12 credits w:taste
-28 credits w:te
-18 credits w:ten
-18 credits w:ten seconds
-28 credits w:text
-40 credits w:texto
26 credits w:the account
-27 credits w:the archive
-25 credits w:the arrow
-24 credits w:the audio
-41 credits w:the bar
34 credits w:the billing
-40 credits w:the blue
-27 credits w:the bottom
-12 credits w:the caption
-70 credits w:the charact
-23 credits w:the cloud
63 credits w:the coin
37 credits w:the credits
-32 credits w:the current
-19 credits w:the dialog
-16 credits w:the downloa
-44 credits w:the drop-do
-34 credits w:the duratio
-39 credits w:the editor
-40 credits w:the effects
-34 credits w:the end
-42 credits w:the files
-38 credits w:the finishe
-42 credits w:the format
-46 credits w:the frame
-43 credits w:the frames
-24 credits w:the full
-19 credits w:the green
-42 credits w:the header
-31 credits w:the hue
-49 credits w:the inspect
-17 credits w:the last
-31 credits w:the layer
-13 credits w:the layers
-19 credits w:the left
-32 credits w:the line
28 credits w:the logo
-18 credits w:the look
-70 credits w:the mixer
-15 credits w:the monitor
-20 credits w:the motion
-28 credits w:the mouse
-30 credits w:the notes
-23 credits w:the old
-34 credits w:the one
-48 credits w:the other
-58 credits w:the page
-51 credits w:the picture
-16 credits w:the pitch
26 credits w:the plan
-29 credits w:the pop-up
30 credits w:the price
-25 credits w:the project
-26 credits w:the propert
-11 credits w:the rest
-33 credits w:the rhythm
-31 credits w:the right-h
-40 credits w:the scene
-18 credits w:the scenes
-13 credits w:the screen
-28 credits w:the script
-36 credits w:the shots
-37 credits w:the sidebar
-51 credits w:the speaker
-11 credits w:the speed
-30 credits w:the storybo
-35 credits w:the style
44 credits w:the subscri
-16 credits w:the suggest
-32 credits w:the tempo
-10 credits w:the three
-42 credits w:the three-d
-24 credits w:the timelin
-36 credits w:the titles
-26 credits w:the track
-47 credits w:the transcr
-25 credits w:the transit
-27 credits w:the two
20 credits w:the usage
-31 credits w:the viewer
-30 credits w:the volume
68 credits w:the wallet
-50 credits w:the wavefor
-11 credits w:the whole
-47 credits w:the yellow
-35 credits w:them
-37 credits w:then export
-14 credits w:then save
-12 credits w:there
-40 credits w:there's
-37 credits w:there's a
-36 credits w:they're
-41 credits w:third
-32 credits w:three
-42 credits w:three-d
-42 credits w:three-d menu
-47 credits w:through
-30 credits w:through the
-28 credits w:tick
-21 credits w:ticking
-21 credits w:ticking the
-32 credits w:timelin
-14 credits w:tirez
-19 credits w:title
-36 credits w:titles
-44 credits w:to change
-48 credits w:to compare
-56 credits w:to each
-27 credits w:to file
-31 credits w:to keep
-41 credits w:to make
-26 credits w:to put
21 credits w:to setting
-40 credits w:to start
-16 credits w:to switch
-43 credits w:to the
10 credits w:to use
-50 credits w:to watch
-19 credits w:to your
-48 credits w:too
-26 credits w:top right
33 credits w:top up
-30 credits w:track
-61 credits w:transcr
-27 credits w:transit
-66 credits w:triangl
-18 credits w:trim the
-45 credits w:turn
-17 credits w:two
-35 credits w:type a
-24 credits w:télécha
-39 credits w:título
-41 credits w:um
-55 credits w:un
20 credits w:under profile
-66 credits w:under the
18 credits w:under your
-29 credits w:undo
-58 credits w:une
43 credits w:unter
22 credits w:up
64 credits w:upgrade
33 credits w:usage
-38 credits w:usar
11 credits w:use it
33 credits w:ve
33 credits w:ve a
-25 credits w:ver
-31 credits w:verlo
-26 credits w:vers
-13 credits w:view
-29 credits w:view it
-31 credits w:viewer
-41 credits w:vignett
-46 credits w:visible
74 credits w:visit
74 credits w:visit the
-47 credits w:voice
-30 credits w:voices
-46 credits w:voir
-36 credits w:volet
-43 credits w:volume
-37 credits w:vorscha
49 credits w:votre
-33 credits w:wait
-33 credits w:wait for
-26 credits w:waiting
69 credits w:wallet
42 credits w:wallet to
-38 credits w:want to
-43 credits w:was
-34 credits w:watch
-27 credits w:watch it
-50 credits w:wavefor
-93 credits w:way
-23 credits w:wenn
-38 credits w:wheel
-21 credits w:when
-33 credits w:when you
-22 credits w:where
24 credits w:whether
-25 credits w:which
-11 credits w:whole
-16 credits w:window
-27 credits w:with
-27 credits w:y
-63 credits w:yellow
11 credits w:you have
-26 credits w:you like
-20 credits w:you may
-13 credits w:you prefer
-32 credits w:you'll
-38 credits w:you'll notice
-30 credits w:you'll see
-34 credits w:you've
19 credits w:your
53 credits w:your account
12 credits w:your avatar
12 credits w:your balance
15 credits w:your billing
19 credits w:your dashboa
10 credits w:your plan
14 credits w:your profile
23 credits w:your remaini
47 credits w:your wallet
-31 credits w:yoursel
-32 credits w:z
-12 credits w:zeitlei
-31 credits w:zieh
-33 credits w:zu
-29 credits w:zu sehen
-50 credits w:zum
-39 credits w:à
-27 credits w:à esquerd
-12 credits w:à gauche
-33 credits w:é
-61 credits w:ícone
-57 credits w:öffnen
-17 credits w:в
-37 credits w:вы
-48 credits w:его
-42 credits w:если
-51 credits w:есть
-58 credits w:её
-24 credits w:и
-57 credits w:край
-20 credits w:лежат
-22 credits w:меню
-38 credits w:меняетс
-40 credits w:на
-36 credits w:нажмите
-45 credits w:не
-14 credits w:новый
-57 credits w:она
-55 credits w:откройт
-31 credits w:панели
-72 credits w:подтвер
15 credits w:пополни
-20 credits w:порядок
-19 credits w:порядок меняетс
-43 credits w:посмотр
-40 credits w:предпро
-43 credits w:разверн
-62 credits w:ролик
30 credits w:с
-41 credits w:слева
-25 credits w:сохрани
-31 credits w:справа
-44 credits w:таймлай
-24 credits w:там
-25 credits w:увидеть
-34 credits w:файл
-38 credits w:цвет
-36 credits w:чтобы
-25 credits w:чтобы увидеть
-61 credits w:это
-18 credits w:い て
-14 credits w:か
-24 credits w:から
-12 credits w:が
-42 credits w:き
-23 credits w:く
-14 credits w:し て ください
-23 credits w:せ
-14 credits w:だけです
-15 credits w:て ください
-12 credits w:て みてください
-37 credits w:で
-32 credits w:と
-19 credits w:には
-24 credits w:の 「 书
-12 credits w:の 矢印
-47 credits w:は 「
-57 credits w:べ
-14 credits w:め
-11 credits w:り は
-29 credits w:る
-17 credits w:れば
-18 credits w:わ
-23 credits w:わ せ
-50 credits w:を 押す
-25 credits w:を 选
-26 credits w:ウィンドウ
-17 credits w:クリック
-18 credits w:クリップ
-13 credits w:スライダー
-13 credits w:スライダー で
-13 credits w:タイムライン
-33 credits w:タブ
-45 credits w:ト
-26 credits w:パネル
-12 credits w:ファイル
-27 credits w:プレーヤー
-27 credits w:プレーヤー で
-22 credits w:メニュー
-28 credits w:ン
-58 credits w:一
-10 credits w:一 条
-38 credits w:一 版
-24 credits w:一下
-88 credits w:三
-29 credits w:上
-24 credits w:上 一
-42 credits w:上方
-16 credits w:下 的
-25 credits w:下载
-11 credits w:不
-14 credits w:不 合
-13 credits w:不喜欢
-20 credits w:两
11 credits w:个 镜头
-29 credits w:书
12 credits w:了
-20 credits w:二
-22 credits w:云
-40 credits w:亮
-13 credits w:人
-18 credits w:从
-52 credits w:任
-30 credits w:会
-21 credits w:位
-11 credits w:位 置
-13 credits w:体
-11 credits w:余
-16 credits w:余 的
44 credits w:余额
20 credits w:余额 见
33 credits w:余额 请
-20 credits w:你 可以
-69 credits w:侧边栏
-21 credits w:便
-21 credits w:便 能
-55 credits w:修改
-10 credits w:倍
-53 credits w:倒
-11 credits w:值
-26 credits w:先 在 时间轴
-13 credits w:先 点
-26 credits w:光
12 credits w:入
-29 credits w:全
-27 credits w:全 文
-13 credits w:全 部
-41 credits w:全屏
29 credits w:准
-47 credits w:分
-14 credits w:分 别
-29 credits w:分 镜
-16 credits w:分页
-23 credits w:切
-16 credits w:切到
-60 credits w:切换
-18 credits w:切换 到
-27 credits w:切换 到 “
-12 credits w:列
-25 credits w:别
18 credits w:到 「
21 credits w:則
-26 credits w:前 面
-70 credits w:前往 “
28 credits w:剩余
-24 credits w:动
-38 credits w:勾选
-10 credits w:勾选 “
-22 credits w:十
18 credits w:升级
17 credits w:单 独
-32 credits w:单击
28 credits w:印
-11 credits w:原
-25 credits w:双击
41 credits w:发票
-57 credits w:发给
-42 credits w:取
-27 credits w:取 得
-62 credits w:口
-13 credits w:可 从
57 credits w:可 到
-31 credits w:可 查看
13 credits w:可 点
-14 credits w:可 直接
-16 credits w:可 通过
-15 credits w:可以 在
-35 credits w:可以 在 “
-24 credits w:可以 在 播放器
-19 credits w:可以 打开
31 credits w:可以 查看
-23 credits w:可以 点
20 credits w:可以 看到
-16 credits w:可选
-37 credits w:右
-19 credits w:右下角
-37 credits w:右侧
-42 credits w:右边
-57 credits w:右边 的
-40 credits w:右边缘
-19 credits w:号
-27 credits w:各
-23 credits w:合 わ
-23 credits w:合 わ せ
-66 credits w:名
-12 credits w:后 拖
-11 credits w:后 点
-28 credits w:向左
-49 credits w:吧
-30 credits w:听一遍
-40 credits w:听听
-17 credits w:和
-10 credits w:四
-17 credits w:回
13 credits w:回到
-57 credits w:图
-68 credits w:在  
-36 credits w:在 “ 动
-19 credits w:在 图层
-31 credits w:在 左侧
-31 credits w:在 播放器
-13 credits w:在 时间轴 上
-26 credits w:在 画布
-26 credits w:在 编辑器
-31 credits w:在 编辑器 里
-34 credits w:在 音
-16 credits w:在 预览区
-36 credits w:在 预览窗口
-43 credits w:场景列表
-30 credits w:块
-43 credits w:型
-22 credits w:声
-28 credits w:备
11 credits w:多
-16 credits w:多 余
-16 credits w:多 余 的
16 credits w:够
-22 credits w:大
-23 credits w:大 き
-56 credits w:头
46 credits w:头像
29 credits w:头像 →
29 credits w:套餐
-20 credits w:好
-10 credits w:始
-43 credits w:媒体库
-48 credits w:字
-32 credits w:字 型
-45 credits w:字幕
-12 credits w:它
-22 credits w:完
-20 credits w:定
-44 credits w:审
-18 credits w:对
-32 credits w:对比
-59 credits w:对照
-11 credits w:对话框
-35 credits w:导出
-22 credits w:导出 页
-36 credits w:小
-34 credits w:就
-32 credits w:就 把
-12 credits w:就 点
-45 credits w:就会
-39 credits w:就可以
-13 credits w:就能
-14 credits w:就能 找到
-12 credits w:就行
-76 credits w:层
-14 credits w:屏幕
-50 credits w:展开
-30 credits w:左
-29 credits w:左上角
-29 credits w:左上角 的
-39 credits w:左侧
-19 credits w:左侧 的 “
-15 credits w:左边 的
-40 credits w:已
-41 credits w:幅
-12 credits w:序 的话
-22 credits w:度
-49 credits w:开
-10 credits w:开 始
-27 credits w:开启
-31 credits w:式
-26 credits w:张
-36 credits w:弹窗
32 credits w:录
18 credits w:录 在
14 credits w:录 在 “
-48 credits w:往
-15 credits w:微调
-40 credits w:快
-15 credits w:您 也
26 credits w:您 可
-22 credits w:您 可以
18 credits w:您 的
12 credits w:情
-18 credits w:想 换
-31 credits w:想 改
-42 credits w:想 确认
18 credits w:想 要
-45 credits w:意
-13 credits w:慢
-28 credits w:成品
-26 credits w:我
-35 credits w:戳
-15 credits w:户
-33 credits w:手
-37 credits w:手 机
-14 credits w:才
-14 credits w:才 会
-13 credits w:打开
-49 credits w:打开  
-78 credits w:打开 “
37 credits w:打开 「
-12 credits w:打开 导出
-18 credits w:把
-51 credits w:把  
-36 credits w:把 字
-19 credits w:抓住
-50 credits w:押す
-26 credits w:抽屉
-30 credits w:拉
-18 credits w:拖 进
-28 credits w:拖拽
-14 credits w:拖放
13 credits w:拿
-19 credits w:按
-28 credits w:按 “
-25 credits w:按 「
-23 credits w:按一下
-42 credits w:按下
-23 credits w:换
-25 credits w:换 字
-18 credits w:控制
-13 credits w:提
-15 credits w:提 高
-25 credits w:播放 确认
-13 credits w:播放器
-11 credits w:播放键
57 credits w:收
-32 credits w:收在
-16 credits w:改
-11 credits w:改 动
-21 credits w:改成
-21 credits w:改成  
-21 credits w:改成   1
-41 credits w:放
-19 credits w:放 大
-11 credits w:效
-18 credits w:效 果
-20 credits w:数
-40 credits w:文
-14 credits w:新 的
-49 credits w:方
-56 credits w:旁白
-49 credits w:旁的
22 credits w:无
-34 credits w:旧
-42 credits w:明
26 credits w:明细
-39 credits w:是
-18 credits w:晰
-24 credits w:曲
-13 credits w:曲线
-20 credits w:更
-25 credits w:最下
-14 credits w:有
-46 credits w:机
-32 credits w:条
-12 credits w:来
40 credits w:查
29 credits w:标
-28 credits w:标签页
-33 credits w:标题
-16 credits w:栏里
35 credits w:核对
-24 credits w:格 式
-11 credits w:框
-17 credits w:档
-54 credits w:次
-17 credits w:步
-33 credits w:每 一
-28 credits w:比较
26 credits w:水
28 credits w:水 印
-41 credits w:汇出
-18 credits w:没
-35 credits w:混
-13 credits w:清
-18 credits w:清 晰
-21 credits w:清单
-13 credits w:渲染
-38 credits w:滑杆
-14 credits w:滑鼠
-33 credits w:滤
-33 credits w:滤 镜
-23 credits w:点
-33 credits w:点 “ 分享
-17 credits w:点 “ 应用
-38 credits w:点 「
-19 credits w:点 右上角
-15 credits w:点 右上角 的
-38 credits w:点 播放
-23 credits w:点 播放键
-27 credits w:点一下
-33 credits w:点一下 “
-20 credits w:点击
-11 credits w:点击 “ 导出
-31 credits w:点击 “ 应用
-17 credits w:点击 右上角
-27 credits w:点击 导出
38 credits w:点数
-19 credits w:点选
-38 credits w:点选 「
-46 credits w:然 后 点
-29 credits w:片头
15 credits w:版 本
17 credits w:独
-12 credits w:现 在
-15 credits w:生效
-11 credits w:用
-12 credits w:用 鼠标 拖动
33 credits w:用量
-20 credits w:由
-14 credits w:画
-24 credits w:画 质
-29 credits w:留
-40 credits w:的  
-15 credits w:的 “ 下载
-22 credits w:的 “ 分享
-27 credits w:的 「
-25 credits w:的 「 汇出
-21 credits w:的 下载 图标
-17 credits w:的 位
-17 credits w:的 位 置
-24 credits w:的 分享
-22 credits w:的 字
-49 credits w:目
-21 credits w:直接
-13 credits w:直接 拖
-38 credits w:看一遍
-12 credits w:矢印
-14 credits w:码
-23 credits w:种
37 credits w:积分
-18 credits w:移
-29 credits w:移到
-19 credits w:空格
-29 credits w:第
-24 credits w:等
-13 credits w:箭头
-27 credits w:素材
-22 credits w:线
11 credits w:细
-22 credits w:继
-22 credits w:继 续
-14 credits w:续
54 credits w:续订
-26 credits w:编辑器
-31 credits w:编辑器 里
-19 credits w:缩
-40 credits w:缩图
-30 credits w:缩略图
-31 credits w:置
-27 credits w:者
-19 credits w:背景
-27 credits w:能
-33 credits w:能 在
-16 credits w:自
-54 credits w:色
-12 credits w:色 的
-43 credits w:色盘
-13 credits w:若 想
-33 credits w:若 要
-39 credits w:若 觉得
-21 credits w:获
-13 credits w:获 取
-14 credits w:蓝
-14 credits w:蓝 色
-17 credits w:表
-50 credits w:要 换
-23 credits w:视图
-14 credits w:角
28 credits w:记
28 credits w:记 录
14 credits w:记 录 在
-14 credits w:记得
-56 credits w:试听
11 credits w:详
-12 credits w:语
-13 credits w:误 后 点击
-11 credits w:请 从
18 credits w:请 先
-33 credits w:请 先 在
-33 credits w:请 在 时间轴
-17 credits w:请 在 编辑器
-42 credits w:请 展开
-18 credits w:请 打开
-22 credits w:调
-28 credits w:调 整
-29 credits w:调低
-36 credits w:调大
-38 credits w:调换
-20 credits w:调整
-47 credits w:调节
20 credits w:账单
21 credits w:账户
16 credits w:账户 页
-24 credits w:质
-25 credits w:走 完
16 credits w:足
-31 credits w:轨道
-58 credits w:转
-14 credits w:载
-10 credits w:输入
-29 credits w:过
-40 credits w:这
-57 credits w:这 里
-36 credits w:进 度
12 credits w:进入 “
-46 credits w:选
-26 credits w:选  
-43 credits w:选 “
-60 credits w:选 「
-20 credits w:选中
-25 credits w:选单
-41 credits w:选择 “ 导出
-11 credits w:透 明
-69 credits w:逐
-20 credits w:道
-10 credits w:部
-57 credits w:都
-14 credits w:都 收在
-18 credits w:都 能
-12 credits w:都在
-12 credits w:都在 “
-14 credits w:里
-73 credits w:里 可以 看到
-20 credits w:里 挑
-15 credits w:里 换
-15 credits w:里 提
-15 credits w:里 提 高
-30 credits w:里 能
-30 credits w:里 能 看到
-26 credits w:里 还
15 credits w:里的
34 credits w:里的 “
-12 credits w:链接
-53 credits w:镜
-14 credits w:问
-14 credits w:问 题
-17 credits w:随时
-22 credits w:集
-16 credits w:面板
-13 credits w:面板 可
-21 credits w:面板 里
-13 credits w:音 频 面板
-26 credits w:音效
15 credits w:页
-38 credits w:页 
-38 credits w:页  
-21 credits w:页签
15 credits w:页面 升级
-38 credits w:页面 查看
-23 credits w:页面 
-23 credits w:页面  
-25 credits w:顶部 的
-12 credits w:顺 序 的话
-16 credits w:预览区
-28 credits w:预览窗口
-33 credits w:预览视窗
-13 credits w:频 面板
-14 credits w:题
-12 credits w:题 就 点
22 credits w:额度
-21 credits w:鼠标
-12 credits w:鼠标 拖动
-24 credits w:齿轮
-31 credits w:齿轮 图标
-60 edit b:^>account
-118 edit b:^>button
-67 edit b:^>buy
33 edit b:^>confirm
-77 edit b:^>control
62 edit b:^>drag
-87 edit b:^>export
-13 edit b:^>key
79 edit b:^>material
-47 edit b:^>name
-130 edit b:^>open
12 edit b:^>panel
-51 edit b:^>place
-18 edit b:^>press
-68 edit b:^>quoted
-29 edit b:^>see
-39 edit b:^>store
63 edit b:^>undo
-32 edit b:account>account
-58 edit b:account>open
-31 edit b:account>panel
-52 edit b:account>screen
-13 edit b:adjust>account
-24 edit b:adjust>adjust
-59 edit b:adjust>being
21 edit b:adjust>confirm
21 edit b:adjust>control
81 edit b:adjust>drag
-37 edit b:adjust>film
-45 edit b:adjust>open
33 edit b:adjust>press
35 edit b:adjust>screen
22 edit b:being>button
-17 edit b:being>can
-23 edit b:being>control
11 edit b:being>export
49 edit b:being>if
37 edit b:being>material
-29 edit b:being>name
70 edit b:being>open
35 edit b:being>press
-39 edit b:being>see
-82 edit b:button>button
-30 edit b:button>key
-37 edit b:button>open
-53 edit b:button>panel
29 edit b:button>press
-23 edit b:button>quoted
36 edit b:button>screen
-46 edit b:button>you
-27 edit b:buy>account
-61 edit b:buy>if
38 edit b:can>confirm
-65 edit b:can>control
94 edit b:can>drag
-53 edit b:can>export
-24 edit b:can>film
-12 edit b:can>name
-84 edit b:can>open
28 edit b:can>panel
25 edit b:can>place
-32 edit b:can>quoted
25 edit b:can>screen
-64 edit b:can>see
-43 edit b:can>you
30 edit b:confirm>adjust
47 edit b:confirm>button
-42 edit b:confirm>export
36 edit b:confirm>panel
-35 edit b:confirm>place
-31 edit b:control>adjust
-48 edit b:control>can
-50 edit b:control>control
-21 edit b:control>drag
-29 edit b:control>if
36 edit b:control>panel
-49 edit b:control>press
-113 edit b:control>quoted
33 edit b:drag>adjust
38 edit b:drag>being
71 edit b:drag>button
38 edit b:drag>can
16 edit b:drag>drag
73 edit b:drag>film
19 edit b:drag>if
87 edit b:drag>material
35 edit b:drag>name
62 edit b:drag>open
-30 edit b:drag>panel
26 edit b:drag>place
-64 edit b:drag>player
55 edit b:drag>press
-43 edit b:drag>quoted
24 edit b:drag>screen
23 edit b:drag>you
-60 edit b:export>being
-31 edit b:export>button
-22 edit b:export>can
-29 edit b:export>if
-11 edit b:export>name
-23 edit b:export>place
-26 edit b:export>press
-27 edit b:export>you
-43 edit b:film>being
-48 edit b:film>control
40 edit b:film>drag
10 edit b:film>if
-45 edit b:film>material
-71 edit b:film>open
-53 edit b:film>panel
-47 edit b:film>place
-24 edit b:film>player
-22 edit b:film>see
28 edit b:i>can
-30 edit b:if>account
-19 edit b:if>adjust
49 edit b:if>being
13 edit b:if>can
-42 edit b:if>confirm
77 edit b:if>drag
-12 edit b:if>if
-23 edit b:if>key
-56 edit b:if>material
13 edit b:if>offer
-21 edit b:if>open
-33 edit b:if>panel
29 edit b:if>quoted
64 edit b:if>screen
-33 edit b:if>see
39 edit b:if>store
24 edit b:if>undo
23 edit b:key>being
-28 edit b:key>key
-39 edit b:key>see
30 edit b:material>adjust
-22 edit b:material>button
-48 edit b:material>can
45 edit b:material>control
50 edit b:material>drag
-35 edit b:material>export
28 edit b:material>if
57 edit b:material>material
-65 edit b:material>name
54 edit b:material>screen
-31 edit b:name>adjust
-18 edit b:name>button
-34 edit b:name>can
-94 edit b:name>control
-26 edit b:name>export
38 edit b:name>film
38 edit b:name>material
30 edit b:name>name
-83 edit b:name>panel
-75 edit b:name>place
-47 edit b:name>player
46 edit b:name>press
-30 edit b:name>quoted
-41 edit b:name>screen
-11 edit b:name>see
-25 edit b:name>you
-13 edit b:offer>being
-32 edit b:open>button
-15 edit b:open>control
40 edit b:open>drag
-23 edit b:open>export
-62 edit b:open>name
-69 edit b:open>open
-21 edit b:open>place
-17 edit b:open>screen
-53 edit b:open>you
-47 edit b:panel>account
-15 edit b:panel>adjust
-24 edit b:panel>being
-48 edit b:panel>button
34 edit b:panel>confirm
-100 edit b:panel>control
44 edit b:panel>drag
-19 edit b:panel>if
-22 edit b:panel>key
25 edit b:panel>material
19 edit b:panel>name
28 edit b:panel>open
-24 edit b:panel>place
-120 edit b:panel>player
-28 edit b:panel>press
-22 edit b:panel>quoted
-14 edit b:panel>screen
-66 edit b:panel>see
-38 edit b:panel>store
-23 edit b:panel>you
25 edit b:place>adjust
-89 edit b:place>button
-24 edit b:place>export
-83 edit b:place>film
-59 edit b:place>open
-15 edit b:place>panel
-64 edit b:place>place
-42 edit b:place>store
-21 edit b:player>confirm
28 edit b:player>drag
-112 edit b:player>if
-73 edit b:player>material
-24 edit b:player>open
-88 edit b:player>place
-36 edit b:player>player
35 edit b:player>screen
-22 edit b:press>account
-11 edit b:press>adjust
-40 edit b:press>button
-47 edit b:press>buy
-60 edit b:press>can
128 edit b:press>confirm
14 edit b:press>control
14 edit b:press>drag
-64 edit b:press>export
26 edit b:press>if
-53 edit b:press>key
-58 edit b:press>material
-41 edit b:press>open
11 edit b:press>panel
-79 edit b:press>player
31 edit b:press>press
26 edit b:press>quoted
-75 edit b:press>see
-40 edit b:press>store
56 edit b:press>undo
-80 edit b:press>you
-56 edit b:quoted>can
11 edit b:quoted>confirm
-36 edit b:quoted>control
36 edit b:quoted>film
102 edit b:quoted>if
39 edit b:quoted>open
-77 edit b:quoted>panel
52 edit b:quoted>press
-58 edit b:quoted>store
-45 edit b:screen>account
-27 edit b:screen>can
-56 edit b:screen>if
-13 edit b:screen>place
-17 edit b:screen>press
62 edit b:screen>quoted
-15 edit b:see>adjust
-49 edit b:see>being
-71 edit b:see>can
-20 edit b:see>confirm
-43 edit b:see>control
-34 edit b:see>film
-15 edit b:see>i
-12 edit b:see>if
-48 edit b:see>name
-20 edit b:see>offer
-36 edit b:see>open
-43 edit b:see>player
-13 edit b:see>screen
-86 edit b:see>store
-33 edit b:see>you
12 edit b:store>can
-58 edit b:store>name
-70 edit b:store>open
-40 edit b:store>place
-52 edit b:store>quoted
-61 edit b:store>store
21 edit b:undo>button
-12 edit b:you>account
-51 edit b:you>adjust
29 edit b:you>being
67 edit b:you>confirm
-15 edit b:you>drag
16 edit b:you>film
24 edit b:you>if
37 edit b:you>material
-43 edit b:you>open
-38 edit b:you>panel
21 edit b:you>place
-34 edit b:you>see
-13 edit b:you>store
53 edit b:you>you
-41 edit bold
-95 edit c:account
-33 edit c:account+being
-59 edit c:account+button
-70 edit c:account+confirm
-50 edit c:account+if
-28 edit c:account+open
-53 edit c:account+panel
-39 edit c:account+press
-70 edit c:account+screen
-28 edit c:account+you
-55 edit c:adjust+being
34 edit c:adjust+button
45 edit c:adjust+confirm
20 edit c:adjust+drag
-17 edit c:adjust+film
53 edit c:adjust+key
-43 edit c:adjust+material
-40 edit c:adjust+offer
-12 edit c:adjust+panel
66 edit c:adjust+player
13 edit c:adjust+screen
-32 edit c:adjust+see
17 edit c:adjust+undo
-84 edit c:adjust+you
54 edit c:being+button
58 edit c:being+confirm
40 edit c:being+drag
-35 edit c:being+export
-13 edit c:being+offer
44 edit c:being+open
60 edit c:being+press
-32 edit c:being+see
-17 edit c:being+store
39 edit c:button+confirm
17 edit c:button+control
-22 edit c:button+export
-62 edit c:button+film
-30 edit c:button+key
-38 edit c:button+material
-35 edit c:button+open
-30 edit c:button+panel
22 edit c:button+screen
-82 edit c:button+see
40 edit c:button+store
21 edit c:button+undo
-32 edit c:button+you
-81 edit c:buy
-49 edit c:buy+if
-17 edit c:buy+open
-52 edit c:buy+press
11 edit c:can+confirm
29 edit c:can+control
78 edit c:can+drag
-38 edit c:can+export
21 edit c:can+i
-35 edit c:can+key
-57 edit c:can+see
18 edit c:can+store
30 edit c:can+undo
133 edit c:confirm
-12 edit c:confirm+export
35 edit c:confirm+film
50 edit c:confirm+key
-63 edit c:confirm+material
24 edit c:confirm+open
40 edit c:confirm+panel
53 edit c:confirm+place
-19 edit c:confirm+player
91 edit c:confirm+press
-37 edit c:confirm+screen
-55 edit c:control
-17 edit c:control+drag
18 edit c:control+if
10 edit c:control+material
-44 edit c:control+open
-10 edit c:control+place
61 edit c:control+player
-16 edit c:control+screen
-54 edit c:control+see
-45 edit c:control+you
87 edit c:drag
-45 edit c:drag+export
45 edit c:drag+film
44 edit c:drag+if
-18 edit c:drag+key
116 edit c:drag+material
59 edit c:drag+open
-27 edit c:drag+panel
57 edit c:drag+place
20 edit c:drag+press
61 edit c:drag+screen
-116 edit c:drag+see
29 edit c:drag+store
17 edit c:drag+you
-102 edit c:export
-19 edit c:export+film
-39 edit c:export+if
-37 edit c:export+key
-19 edit c:export+material
-60 edit c:export+press
-29 edit c:export+screen
-61 edit c:export+you
-18 edit c:film+open
-80 edit c:film+place
-55 edit c:film+player
-56 edit c:film+screen
-12 edit c:film+see
-45 edit c:film+store
-53 edit c:i+offer
-39 edit c:i+open
-22 edit c:i+see
-13 edit c:if+key
-17 edit c:if+player
27 edit c:if+press
47 edit c:if+undo
-41 edit c:key
60 edit c:key+material
24 edit c:key+open
-71 edit c:key+panel
17 edit c:key+place
-65 edit c:key+player
-40 edit c:key+press
-68 edit c:key+see
34 edit c:key+undo
-30 edit c:key+you
96 edit c:material+player
-54 edit c:material+press
68 edit c:material+screen
-63 edit c:material+see
-11 edit c:material+store
27 edit c:material+you
-43 edit c:offer+place
-35 edit c:offer+press
-11 edit c:open+place
-59 edit c:open+store
-46 edit c:open+you
-79 edit c:panel+player
13 edit c:panel+press
-15 edit c:panel+screen
-11 edit c:panel+store
21 edit c:panel+undo
-36 edit c:panel+you
-68 edit c:place+player
-32 edit c:place+screen
-49 edit c:place+store
21 edit c:place+undo
-36 edit c:player+press
30 edit c:player+screen
-30 edit c:player+see
-22 edit c:press+store
45 edit c:press+undo
-42 edit c:screen+see
-74 edit c:see
-60 edit c:see+store
-25 edit c:see+you
-17 edit c:store
89 edit c:undo
56 edit c:undo+you
-75 edit digit
-77 edit f:a
-40 edit f:abre
-15 edit f:adjust
-23 edit f:all
-43 edit f:aperte
30 edit f:arraste
23 edit f:arrastr
-80 edit f:as
-75 edit f:assista
-21 edit f:at
52 edit f:avec
-21 edit f:basta
-11 edit f:beneath
-22 edit f:billing
-32 edit f:by
40 edit f:change
-42 edit f:choisis
-59 edit f:choose
-67 edit f:clic
-16 edit f:clique
-38 edit f:compare
-54 edit f:con
65 edit f:confirm
-50 edit f:contras
72 edit f:ctrl
-66 edit f:dale
-44 edit f:dann
-46 edit f:das
-64 edit f:depois
-58 edit f:die
-32 edit f:dort
-10 edit f:double-
-31 edit f:downloa
68 edit f:drag
68 edit f:drop
-26 edit f:e
-58 edit f:elige
26 edit f:em
-51 edit f:escolha
-13 edit f:expand
-15 edit f:export
-23 edit f:for
18 edit f:give
-43 edit f:have
-68 edit f:haz
-62 edit f:il
-35 edit f:im
-23 edit f:in
15 edit f:it
-59 edit f:it's
-36 edit f:its
11 edit f:just
-114 edit f:la
-62 edit f:le
-19 edit f:listen
-56 edit f:lo
-39 edit f:look
-29 edit f:lower
80 edit f:mit
20 edit f:na
-138 edit f:no
-49 edit f:o
-35 edit f:other
-130 edit f:para
-89 edit f:pick
13 edit f:please
11 edit f:pour
18 edit f:press
-38 edit f:preview
-56 edit f:puis
72 edit f:pull
25 edit f:pulsa
-31 edit f:put
22 edit f:que
-61 edit f:raise
18 edit f:regarde
-47 edit f:right-c
-18 edit f:save
-38 edit f:se
-54 edit f:see
-53 edit f:select
-33 edit f:should
-16 edit f:si
-22 edit f:slide
-33 edit f:so
-46 edit f:space
36 edit f:split
-49 edit f:step
23 edit f:sur
-35 edit f:tap
23 edit f:that
-30 edit f:they're
-42 edit f:through
29 edit f:tirez
-46 edit f:to
-29 edit f:top
66 edit f:trim
-25 edit f:type
-11 edit f:um
-50 edit f:under
28 edit f:undo
-14 edit f:via
-39 edit f:visit
-46 edit f:wait
-14 edit f:watch
40 edit f:wenn
-12 edit f:when
20 edit f:where
-48 edit f:which
-40 edit f:y
-38 edit f:you'll
-16 edit f:your
35 edit f:zieh
-45 edit f:zum
38 edit f:à
-71 edit f:в
-61 edit f:если
-52 edit f:есть
26 edit f:на
-38 edit f:откройт
-15 edit f:пополни
57 edit f:порядок
-73 edit f:посмотр
-50 edit f:с
-81 edit f:там
21 edit f:чтобы
39 edit f:クリップ
-34 edit f:ファイル
25 edit f:三
-71 edit f:下载
56 edit f:不
30 edit f:不喜欢
25 edit f:不满意
-45 edit f:两
-54 edit f:从
24 edit f:位
-22 edit f:余额
14 edit f:先
-23 edit f:光
-30 edit f:全
13 edit f:其
25 edit f:再
-31 edit f:前往
72 edit f:勾选
-13 edit f:升级
-24 edit f:单击
-11 edit f:去
-24 edit f:双击
-15 edit f:喜
20 edit f:如果
-32 edit f:如需
50 edit f:完成后
57 edit f:审
-41 edit f:就
-56 edit f:左
-34 edit f:左侧
-43 edit f:想
-31 edit f:戳
-14 edit f:打开
48 edit f:找到
-20 edit f:拖
-70 edit f:按
-40 edit f:按一下
60 edit f:按下
-34 edit f:播放
35 edit f:改
-27 edit f:新
-34 edit f:时间线
-73 edit f:查看
30 edit f:每
-95 edit f:没
-21 edit f:满意
-12 edit f:点
-47 edit f:点开
47 edit f:用
-51 edit f:画
48 edit f:看
-38 edit f:确认
-23 edit f:等
-47 edit f:素材
36 edit f:觉得
-12 edit f:语
-13 edit f:请
-15 edit f:还
-19 edit f:这
-49 edit f:进入
-88 edit f:选
19 edit f:选中
-31 edit f:选好
-55 edit f:选择
-40 edit f:需要
-22 edit f:音
-19 edit f:音量
31 edit f:顺
-10 edit f:预览
-35 edit f:预览窗口
43 edit g:あり
-36 edit g:いて
48 edit g:えら
-55 edit g:から
-43 edit g:きま
-47 edit g:けで
-53 edit g:けま
-32 edit g:けれ
37 edit g:して
41 edit g:すと
-25 edit g:する
-46 edit g:だけ
16 edit g:てく
-15 edit g:てみ
-43 edit g:でき
14 edit g:です
-32 edit g:なけ
44 edit g:にあ
-32 edit g:には
-47 edit g:のパ
-13 edit g:の矢
-28 edit g:はタ
-10 edit g:はド
-30 edit g:みく
-15 edit g:みて
30 edit g:りま
-17 edit g:れば
31 edit g:れ替
-26 edit g:をク
31 edit g:を入
67 edit g:を押
-13 edit g:を開
-30 edit g:ァイ
-21 edit g:アイ
-21 edit g:イコ
-19 edit g:イダ
-33 edit g:イム
-33 edit g:イン
-43 edit g:ウン
-29 edit g:クし
-12 edit g:クリ
54 edit g:グで
-35 edit g:シー
-19 edit g:スラ
-33 edit g:タイ
-52 edit g:タブ
-43 edit g:ダウ
-19 edit g:ダー
-80 edit g:ック
39 edit g:ッグ
-49 edit g:ット
11 edit g:ドを
39 edit g:ドラ
-43 edit g:ネル
-43 edit g:パネ
-32 edit g:ビュ
-30 edit g:ファ
-69 edit g:フォ
-14 edit g:ブを
-24 edit g:プレ
-46 edit g:ペー
-33 edit g:ムラ
-31 edit g:ュー
-27 edit g:ライ
39 edit g:ラッ
-12 edit g:リッ
-14 edit g:ルを
-40 edit g:レー
-13 edit g:ンか
-34 edit g:ンで
-53 edit g:ンの
-44 edit g:ンを
-59 edit g:ーで
-53 edit g:ージ
18 edit g:ード
-40 edit g:ーヤ
-35 edit g:ーン
-20 edit g:一个
26 edit g:一张
-27 edit g:一栏
26 edit g:一步
-50 edit g:一点
-29 edit g:一版
-28 edit g:一遍
-33 edit g:一镜
-55 edit g:三角
-31 edit g:上の
26 edit g:上即
-60 edit g:上可
-43 edit g:上播
-27 edit g:上角
-27 edit g:上预
-26 edit g:下拉
-58 edit g:下載
-63 edit g:下载
-21 edit g:下面
30 edit g:不喜
34 edit g:不需
45 edit g:两端
-33 edit g:个向
24 edit g:中一
-19 edit g:中心
20 edit g:中查
49 edit g:中的
10 edit g:也可
40 edit g:事板
15 edit g:二个
52 edit g:从顶
-37 edit g:以对
-18 edit g:以找
52 edit g:以拖
-22 edit g:件夹
21 edit g:会生
28 edit g:位置
-57 edit g:体库
22 edit g:余的
-15 edit g:余额
-18 edit g:侧栏
-52 edit g:侧边
-18 edit g:便可
-54 edit g:側邊
15 edit g:先后
-42 edit g:先打
31 edit g:入れ
-56 edit g:全屏
-21 edit g:全文
-11 edit g:全部
-42 edit g:具列
15 edit g:具栏
93 edit g:再把
27 edit g:再按
55 edit g:出的
-47 edit g:击右
-30 edit g:击导
-11 edit g:分享
-27 edit g:分别
-32 edit g:分鏡
61 edit g:切到
-61 edit g:切换
-69 edit g:列在
-38 edit g:列表
38 edit g:删除
-11 edit g:到时
-26 edit g:到最
-13 edit g:到本
16 edit g:到画
58 edit g:制点
-31 edit g:前往
71 edit g:剪掉
74 edit g:勾选
-11 edit g:匯出
-20 edit g:单击
-22 edit g:单独
-45 edit g:单里
-27 edit g:卡里
-51 edit g:去就
-57 edit g:参数
-24 edit g:双击
-37 edit g:取得
-15 edit g:口查
26 edit g:只要
-37 edit g:可从
-27 edit g:可以
-59 edit g:可播
-24 edit g:可点
37 edit g:可直
-47 edit g:可看
-13 edit g:可试
-38 edit g:可选
-38 edit g:可通
-67 edit g:右上
-39 edit g:右側
-23 edit g:右邊
29 edit g:合适
-21 edit g:后在
33 edit g:后拖
-40 edit g:后点
-13 edit g:向下
37 edit g:向左
-59 edit g:听一
-36 edit g:听听
-53 edit g:問題
-12 edit g:喜歡
-37 edit g:回到
-44 edit g:图可
-50 edit g:图标
-60 edit g:圖示
25 edit g:在图
-24 edit g:在媒
-25 edit g:在左
43 edit g:在弹
18 edit g:在故
18 edit g:在时
-66 edit g:在画
-22 edit g:在素
14 edit g:在轨
-14 edit g:在那
37 edit g:在預
-16 edit g:在预
-47 edit g:场景
-39 edit g:块往
-15 edit g:声音
48 edit g:変え
22 edit g:多余
-40 edit g:太快
21 edit g:太长
-51 edit g:头移
-18 edit g:夹里
20 edit g:如果
-32 edit g:如需
-55 edit g:媒体
-31 edit g:字体
-42 edit g:字号
-37 edit g:字型
-61 edit g:字幕
-29 edit g:存到
60 edit g:完成
-38 edit g:完整
48 edit g:完记
11 edit g:对比
-35 edit g:对照
-24 edit g:导出
45 edit g:封面
70 edit g:對話
-64 edit g:就可
54 edit g:就在
14 edit g:就好
-14 edit g:就把
47 edit g:就拖
54 edit g:就按
-47 edit g:就是
-12 edit g:就点
-33 edit g:就用
34 edit g:尾的
-32 edit g:屉里
-81 edit g:展开
-56 edit g:属性
37 edit g:工具
-30 edit g:左の
-15 edit g:左下
-76 edit g:左侧
-34 edit g:左側
56 edit g:左拖
54 edit g:布上
16 edit g:序可
34 edit g:库里
40 edit g:应用
-31 edit g:底部
-69 edit g:度条
-67 edit g:度滑
-53 edit g:开场
-49 edit g:开始
-24 edit g:开就
-21 edit g:开预
12 edit g:弹出
57 edit g:弹窗
-45 edit g:强度
-16 edit g:当前
-26 edit g:影片
23 edit g:往右
-19 edit g:往左
55 edit g:恢复
-23 edit g:您可
22 edit g:想再
55 edit g:想恢
-22 edit g:想换
-31 edit g:想改
-32 edit g:想看
29 edit g:成后
30 edit g:手动
-26 edit g:手机
39 edit g:才会
-29 edit g:打開
-21 edit g:把字
76 edit g:把它
70 edit g:把手
-105 edit g:把播
32 edit g:把文
38 edit g:把片
-27 edit g:把音
27 edit g:押し
59 edit g:押す
-25 edit g:抽屉
-58 edit g:拉到
73 edit g:拖一
60 edit g:拖入
50 edit g:拖到
54 edit g:拖动
43 edit g:拖拽
25 edit g:拖放
21 edit g:拖曳
81 edit g:拖进
-29 edit g:按一
-13 edit g:按下
-33 edit g:按右
-33 edit g:按播
-73 edit g:按空
-13 edit g:按钮
34 edit g:挑一
-14 edit g:换字
27 edit g:接拖
50 edit g:控制
12 edit g:提示
-35 edit g:提高
60 edit g:撤销
-16 edit g:播放
34 edit g:改动
40 edit g:改好
17 edit g:改完
-16 edit g:改成
-50 edit g:放器
-26 edit g:放在
-64 edit g:放大
-58 edit g:放键
40 edit g:故事
-29 edit g:效果
-66 edit g:数值
-59 edit g:文件
-52 edit g:方案
-31 edit g:方的
-32 edit g:旁白
-62 edit g:旁的
-36 edit g:旁边
-28 edit g:旋钮
-27 edit g:是否
18 edit g:显示
-48 edit g:景列
-41 edit g:曲线
48 edit g:替え
50 edit g:替换
-23 edit g:最下
-20 edit g:最终
-13 edit g:本地
-15 edit g:条走
-44 edit g:板中
-18 edit g:果想
-32 edit g:查看
-22 edit g:标志
-16 edit g:标签
-18 edit g:标题
-19 edit g:栏的
-67 edit g:栏里
-30 edit g:样式
-14 edit g:核对
44 edit g:格就
-50 edit g:格式
-28 edit g:檔案
-38 edit g:每一
26 edit g:每个
-11 edit g:比较
-38 edit g:沒問
30 edit g:没问
-63 edit g:清單
-71 edit g:滑块
-39 edit g:滑杆
-24 edit g:滑桿
-35 edit g:滑鼠
-17 edit g:满意
-70 edit g:点左
-46 edit g:点开
-23 edit g:点播
-80 edit g:点选
45 edit g:片头
24 edit g:片尾
45 edit g:片拖
20 edit g:片段
-63 edit g:生成
76 edit g:生效
-45 edit g:用户
-25 edit g:用滑
-47 edit g:用的
45 edit g:画布
-41 edit g:的下
-43 edit g:的字
21 edit g:的撤
-36 edit g:的滑
-21 edit g:的箭
-25 edit g:的话
27 edit g:的音
-21 edit g:看一
-18 edit g:看分
-28 edit g:看到
-11 edit g:看得
-13 edit g:矢印
-21 edit g:确认
-49 edit g:確認
-78 edit g:移到
-26 edit g:空格
36 edit g:窗里
-11 edit g:第三
-25 edit g:第二
-13 edit g:签页
-17 edit g:素材
-50 edit g:縮圖
-17 edit g:线的
-20 edit g:终文
24 edit g:继续
18 edit g:绿色
10 edit g:置不
-34 edit g:能找
-43 edit g:能看
-26 edit g:色可
11 edit g:色板
14 edit g:色的
-66 edit g:节奏
28 edit g:若想
-27 edit g:若要
-46 edit g:菜单
-14 edit g:蓝色
-32 edit g:表在
60 edit g:裁剪
39 edit g:裁掉
-64 edit g:要换
15 edit g:要是
34 edit g:要的
-60 edit g:見ら
-67 edit g:視窗
-48 edit g:覽視
17 edit g:观看
18 edit g:视图
-43 edit g:视频
-12 edit g:览器
-24 edit g:览窗
-30 edit g:觉得
24 edit g:角的
-14 edit g:請到
25 edit g:請在
-29 edit g:請點
-54 edit g:认后
-15 edit g:记录
48 edit g:记得
27 edit g:设置
-49 edit g:试听
16 edit g:请先
-24 edit g:请到
-21 edit g:请在
-62 edit g:请展
-43 edit g:请按
41 edit g:调整
-54 edit g:调色
-37 edit g:调节
-19 edit g:账户
-22 edit g:走完
-14 edit g:軸上
-37 edit g:轮图
-50 edit g:轴上
-48 edit g:载按
-51 edit g:输入
-33 edit g:边栏
-46 edit g:边的
30 edit g:边缘
34 edit g:这个
-18 edit g:这段
-46 edit g:这里
-53 edit g:进度
37 edit g:选中
12 edit g:选好
-81 edit g:选择
-57 edit g:选项
-47 edit g:通过
-69 edit g:速度
-34 edit g:選單
-54 edit g:邊欄
-15 edit g:那一
22 edit g:那段
-34 edit g:那里
34 edit g:部分
-53 edit g:部的
-33 edit g:都能
-13 edit g:里修
-24 edit g:里把
30 edit g:里拖
16 edit g:里按
-38 edit g:里挑
-37 edit g:里换
-31 edit g:里改
-41 edit g:里有
58 edit g:里点
15 edit g:里的
-37 edit g:里自
-35 edit g:里还
-10 edit g:量滑
-48 edit g:链接
-18 edit g:镜头
-34 edit g:開啟
26 edit g:问题
-10 edit g:随时
20 edit g:需要
-29 edit g:面板
-31 edit g:面查
-52 edit g:音效
-16 edit g:音频
-25 edit g:頁面
-30 edit g:页可
-54 edit g:顶栏
-56 edit g:项卡
40 edit g:顺序
-57 edit g:预览
-19 edit g:频轨
32 edit g:题就
-22 edit g:颜色
-12 edit g:额见
-27 edit g:點右
-30 edit g:點擊
-26 edit g:點選
-32 edit g:齿轮
-19 edit kind:adjust
86 edit kind:drag
-11 edit kind:look
-69 edit kind:open
-86 edit kind:statement
-44 edit kind:tail
-37 edit kind:take
-40 edit kind:weak
-38 edit l:1
-28 edit l:1080p
-61 edit l:12
-59 edit l:19
19 edit l:2
24 edit l:20
-65 edit l:3
-17 edit l:adjuste
-25 edit l:again
-20 edit l:ahead
-40 edit l:all
-25 edit l:alterna
-42 edit l:an
-10 edit l:and
52 edit l:apply
-50 edit l:are
-28 edit l:assets
-27 edit l:availab
-26 edit l:avatar
-29 edit l:away
40 edit l:back
-61 edit l:both
21 edit l:box
-46 edit l:button
94 edit l:canvas
-30 edit l:caption
-69 edit l:card
29 edit l:change
29 edit l:changes
-55 edit l:click
-62 edit l:clips
-22 edit l:compart
84 edit l:confirm
25 edit l:continu
-47 edit l:contras
-19 edit l:corner
-70 edit l:ctrl
-43 edit l:cut
-72 edit l:d'aperç
-15 edit l:dashboa
93 edit l:delete
-36 edit l:descarg
-26 edit l:details
27 edit l:dialog
31 edit l:dialogu
-21 edit l:direita
-26 edit l:done
-19 edit l:down
-72 edit l:downloa
-58 edit l:drawer
-18 edit l:drop-do
-33 edit l:dropdow
-21 edit l:du
-34 edit l:each
18 edit l:earlier
22 edit l:edit
-21 edit l:editor
29 edit l:effect
-29 edit l:ein
19 edit l:end
-46 edit l:esquerd
-21 edit l:export
-46 edit l:exporti
36 edit l:faster
-22 edit l:field
-33 edit l:file
65 edit l:final
-22 edit l:find
26 edit l:first
-20 edit l:folder
-42 edit l:font
-19 edit l:format
-12 edit l:frame
-18 edit l:further
-28 edit l:gauche
-39 edit l:good
72 edit l:handle
34 edit l:handles
-64 edit l:icon
-44 edit l:if
-48 edit l:inspect
-23 edit l:invoice
30 edit l:lateral
-15 edit l:layer
-59 edit l:lecture
31 edit l:like
-33 edit l:link
-35 edit l:listed
-42 edit l:listen
-64 edit l:look
-14 edit l:menu
81 edit l:mouse
-12 edit l:name
-44 edit l:notice
-38 edit l:now
73 edit l:ok
-43 edit l:on
78 edit l:orden
35 edit l:order
-24 edit l:other
-20 edit l:page
-46 edit l:pane
23 edit l:para
-47 edit l:passt
-28 edit l:perfil
14 edit l:picker
-32 edit l:picture
54 edit l:place
54 edit l:plan
-34 edit l:play
-18 edit l:player
52 edit l:pop-up
-36 edit l:positio
-78 edit l:preview
26 edit l:ready
-54 edit l:recharg
11 edit l:rechts
28 edit l:render
-70 edit l:reprodu
-34 edit l:resolut
-32 edit l:rest
-39 edit l:rhythm
57 edit l:s
-33 edit l:satisfi
-42 edit l:save
-50 edit l:scenes
-24 edit l:see
-37 edit l:sehen
-28 edit l:set
-11 edit l:setting
-26 edit l:share
46 edit l:shot
16 edit l:shots
47 edit l:side
-69 edit l:sidebar
-48 edit l:sie
-32 edit l:size
-79 edit l:slider
-18 edit l:sound
-31 edit l:speed
31 edit l:start
-27 edit l:stored
-42 edit l:storybo
58 edit l:suggest
-32 edit l:tab
-29 edit l:takes
-37 edit l:taste
-43 edit l:tempo
-84 edit l:texto
-40 edit l:them
-41 edit l:there
10 edit l:thumbna
28 edit l:tick
-45 edit l:timelin
50 edit l:tool
-37 edit l:top
-57 edit l:título
56 edit l:undo
-33 edit l:up
-12 edit l:upgrade
-36 edit l:ver
-13 edit l:viewer
-62 edit l:visible
-48 edit l:volume
29 edit l:want
-23 edit l:watch
-43 edit l:wheel
-34 edit l:yoursel
63 edit l:z
43 edit l:его
-51 edit l:лежат
-18 edit l:предпро
-23 edit l:слева
-47 edit l:だけです
-42 edit l:できます
-32 edit l:には
-39 edit l:は
-15 edit l:みてください
-29 edit l:られます
-32 edit l:れば
-24 edit l:下
-36 edit l:个
-21 edit l:体
-35 edit l:倍
-38 edit l:列表
-29 edit l:到
-23 edit l:即可
83 edit l:去
66 edit l:后
-71 edit l:吧
-21 edit l:图示
-26 edit l:场景
-38 edit l:处
-67 edit l:它
-22 edit l:完
22 edit l:对比
-23 edit l:导出
-37 edit l:小
14 edit l:就好
-27 edit l:展开
-30 edit l:幅
-33 edit l:度
-42 edit l:开头
-12 edit l:得
-26 edit l:微调
55 edit l:恢复
18 edit l:打开
-42 edit l:找到
37 edit l:拖
-27 edit l:按钮
-29 edit l:播放
-40 edit l:播放键
-47 edit l:改
-20 edit l:文件
-11 edit l:文件夹
-13 edit l:本
-37 edit l:标签页
-42 edit l:栏
-14 edit l:核对
-16 edit l:滑块
-61 edit l:点
26 edit l:片
-45 edit l:版
47 edit l:生效
-28 edit l:的
-56 edit l:的话
-70 edit l:看
-33 edit l:看到
18 edit l:看看
48 edit l:短
-39 edit l:码
-40 edit l:确认
-11 edit l:移
-18 edit l:置
12 edit l:色
-56 edit l:调
29 edit l:调整
39 edit l:轨道
-55 edit l:选
-35 edit l:速度
-23 edit l:遍
-36 edit l:里
-51 edit l:链接
31 edit l:长
52 edit l:间
38 edit l:除
30 edit l:需要
-27 edit l:面
-72 edit l:面板
-39 edit l:页
-33 edit l:页面
-16 edit l:预览
-21 edit last
-22 edit later c:account
-23 edit later c:adjust
27 edit later c:being
-36 edit later c:button
-14 edit later c:buy
47 edit later c:confirm
18 edit later c:drag
-49 edit later c:export
-43 edit later c:i
-42 edit later c:offer
-43 edit later c:open
-28 edit later c:screen
-58 edit later c:see
-78 edit later c:store
19 edit later c:undo
-57 edit later q:account
64 edit later q:adjust
106 edit later q:confirm
-108 edit later q:export
-60 edit later q:film
-47 edit later q:i
-24 edit length:6
-118 edit link
-36 edit opens
-30 edit other c:account
-108 edit other c:button
-26 edit other c:buy
-25 edit other c:can
-91 edit other c:export
-39 edit other c:i
-23 edit other c:key
-22 edit other c:offer
-79 edit other c:open
-27 edit other c:panel
-53 edit other c:place
-49 edit other c:screen
-57 edit other c:see
44 edit other c:undo
-44 edit other q:account
29 edit other q:adjust
-63 edit other q:buy
29 edit other q:can
98 edit other q:confirm
-104 edit other q:export
-54 edit other q:film
-49 edit other q:i
65 edit other q:panel
-42 edit other q:player
-60 edit other q:screen
-70 edit other q:see
-106 edit q:account
27 edit q:adjust
-35 edit q:buy
254 edit q:confirm
-172 edit q:export
-32 edit q:film
-49 edit q:i
-74 edit q:if
-79 edit q:material
17 edit q:panel
-62 edit q:player
-51 edit q:screen
-75 edit q:see
-35 edit q:store
-46 edit topic:adjust
-47 edit topic:credits
-126 edit topic:export
-80 edit topic:preview
76 edit topic:reorder
21 edit topic:undo
63 edit v:de:confirm:en
112 edit v:de:drag:en
-55 edit v:de:export:en
-49 edit v:de:export:rn
-72 edit v:de:press:ck
45 edit v:de:press:en
-40 edit v:de:see:en
-38 edit v:en:adjust:al
-22 edit v:en:adjust:ck
23 edit v:en:adjust:ge
22 edit v:en:adjust:it
-14 edit v:en:adjust:ne
-36 edit v:en:adjust:ol
-25 edit v:en:adjust:pe
-29 edit v:en:adjust:rn
-58 edit v:en:adjust:se
-38 edit v:en:adjust:st
-37 edit v:en:adjust:te
-31 edit v:en:buy:de
-35 edit v:en:buy:ge
-16 edit v:en:buy:op
-30 edit v:en:buy:uy
79 edit v:en:confirm:ly
-18 edit v:en:confirm:ne
41 edit v:en:confirm:ok
66 edit v:en:confirm:pt
65 edit v:en:confirm:rm
-75 edit v:en:confirm:sh
-28 edit v:en:drag:ab
71 edit v:en:drag:ag
36 edit v:en:drag:ap
-22 edit v:en:drag:de
10 edit v:en:drag:en
30 edit v:en:drag:er
-18 edit v:en:drag:ft
37 edit v:en:drag:ge
97 edit v:en:drag:im
52 edit v:en:drag:it
68 edit v:en:drag:ll
42 edit v:en:drag:ng
58 edit v:en:drag:op
-13 edit v:en:drag:ve
-28 edit v:en:export:ab
-13 edit v:en:export:ad
-53 edit v:en:export:ed
-14 edit v:en:export:le
-48 edit v:en:export:nd
-12 edit v:en:export:p4
-24 edit v:en:export:py
-24 edit v:en:export:re
-16 edit v:en:export:rt
-42 edit v:en:export:ve
-46 edit v:en:open:ch
-35 edit v:en:open:ed
-16 edit v:en:open:en
-19 edit v:en:open:go
-51 edit v:en:open:it
-49 edit v:en:open:mp
-25 edit v:en:open:nd
52 edit v:en:open:ng
-33 edit v:en:press:ap
-52 edit v:en:press:ct
-48 edit v:en:press:er
17 edit v:en:press:ng
-45 edit v:en:press:se
20 edit v:en:press:ss
-27 edit v:en:see:ar
-70 edit v:en:see:ay
-29 edit v:en:see:ch
-11 edit v:en:see:ck
-20 edit v:en:see:ee
-40 edit v:en:see:en
-46 edit v:en:see:le
-58 edit v:en:see:ok
-30 edit v:en:see:or
-22 edit v:en:see:ow
-42 edit v:en:see:re
-17 edit v:en:see:ws
60 edit v:en:undo:do
45 edit v:es:confirm:ar
45 edit v:es:drag:ra
-45 edit v:es:export:ar
-15 edit v:es:export:ir
-40 edit v:es:open:re
-26 edit v:es:press:ic
-64 edit v:es:press:le
25 edit v:es:press:sa
-34 edit v:es:see:er
-50 edit v:es:see:lo
78 edit v:fr:confirm:er
21 edit v:fr:drag:er
-38 edit v:fr:export:er
-75 edit v:fr:open:ez
-56 edit v:fr:press:ic
37 edit v:fr:see:er
-89 edit v:fr:see:ez
-65 edit v:fr:see:ir
51 edit v:pt:confirm:ar
57 edit v:pt:drag:te
-65 edit v:pt:export:ar
18 edit v:pt:press:se
-43 edit v:pt:press:te
-15 edit v:pt:see:er
-69 edit v:pt:see:ir
16 edit v:ru:adjust:ся
-37 edit v:ru:drag:ок
-33 edit v:ru:export:йл
-39 edit v:ru:export:те
-67 edit v:ru:export:ть
-51 edit v:ru:open:ат
-89 edit v:ru:open:те
40 edit v:ru:see:те
-77 edit v:ru:see:ть
-80 edit w:0
-59 edit w:0 19
-12 edit w:0 : 1
-48 edit w:1
-44 edit w:1  
-33 edit w:1 .
-28 edit w:1080p
-61 edit w:12
-59 edit w:19
17 edit w:20
11 edit w:3
-22 edit w:4
-46 edit w:5
-10 edit w:5  
-32 edit w:6
-16 edit w:6  
-33 edit w:8
-10 edit w:8  
-62 edit w:9
12 edit w:a cut
29 edit w:a nova
-54 edit w:aba
27 edit w:above the
-40 edit w:abre
66 edit w:accept
32 edit w:accept the
-24 edit w:account page
-15 edit w:add
-38 edit w:adjust
-40 edit w:adjust the
-17 edit w:adjuste
-20 edit w:again
-20 edit w:ahead
-28 edit w:all
17 edit w:all of
-52 edit w:alles
-60 edit w:also
-25 edit w:alterna
-15 edit w:an
-44 edit w:and the
14 edit w:and you
-15 edit w:any
-27 edit w:ao
-55 edit w:aparece
-43 edit w:aperte
48 edit w:aplicar
79 edit w:apply
50 edit w:apply to
-54 edit w:are
30 edit w:arraste
50 edit w:arrastr
-71 edit w:arrow
28 edit w:as you
-44 edit w:assets
-17 edit w:assets tab
-75 edit w:assista
-52 edit w:audio
22 edit w:auf
-16 edit w:auf der
-42 edit w:auf exporti
-27 edit w:availab
-26 edit w:avatar
14 edit w:avec
64 edit w:avec la
-39 edit w:away
53 edit w:back
-41 edit w:backgro
-29 edit w:baixar
-39 edit w:bar to
-22 edit w:barra de
40 edit w:barre
-77 edit w:barre d'espac
-21 edit w:basta
-31 edit w:be
-17 edit w:be adjuste
-28 edit w:be set
-13 edit w:below the
-33 edit w:between
-18 edit w:big
-19 edit w:billing
-49 edit w:billing tab
38 edit w:bitte
26 edit w:block
-23 edit w:both
-45 edit w:bottom
17 edit w:box
18 edit w:brings
-36 edit w:browse
-45 edit w:browser
-13 edit w:button
-19 edit w:button below
-70 edit w:button is
-11 edit w:button to
-30 edit w:buy
-32 edit w:by
48 edit w:by draggin
45 edit w:caixa
-13 edit w:can be
-28 edit w:can change
-34 edit w:can find
-15 edit w:can view
81 edit w:canvas
-47 edit w:caption panel
17 edit w:card
33 edit w:cards
-71 edit w:carpeta
47 edit w:case
26 edit w:change
-16 edit w:change its
-60 edit w:change the
30 edit w:changes
-19 edit w:charact
-11 edit w:check
-48 edit w:check the
-39 edit w:checked
-42 edit w:choisis
-35 edit w:choose
-23 edit w:choose 1080p
58 edit w:choose split
-23 edit w:choose the
-52 edit w:clic
68 edit w:click apply
59 edit w:click confirm
-40 edit w:click export
60 edit w:click ok
21 edit w:click save
-36 edit w:click share
-30 edit w:click your
42 edit w:clickin
42 edit w:clickin the
-25 edit w:clip to
90 edit w:clipe
20 edit w:clipe para
-16 edit w:clique
-63 edit w:cloud
-68 edit w:coin
-70 edit w:color
-73 edit w:column
60 edit w:com
-42 edit w:compare
-26 edit w:compart
24 edit w:con
-38 edit w:conferi
96 edit w:confirm
22 edit w:confirm the
32 edit w:confirm to
50 edit w:continu
-47 edit w:contras
-59 edit w:control
-24 edit w:copy
-43 edit w:cor
-35 edit w:credits are
-16 edit w:crop
27 edit w:ctrl
51 edit w:ctrl +
-42 edit w:ctrl + e
-27 edit w:ctrl + s
57 edit w:ctrl + z
48 edit w:ctrl z
42 edit w:cuadro
-43 edit w:curseur
-77 edit w:cursor
-72 edit w:d'aperç
-77 edit w:d'espac
-83 edit w:da
-66 edit w:dale
-44 edit w:dann
-31 edit w:dans
-51 edit w:dans l'ongle
-48 edit w:dans le
40 edit w:das
-15 edit w:dashboa
-17 edit w:de
40 edit w:de diálogo
-33 edit w:de droite
-14 edit w:de factura
-109 edit w:de la
-11 edit w:de lecture
-14 edit w:de tiempo
-93 edit w:del
108 edit w:delete
32 edit w:delete  
-68 edit w:dem
11 edit w:den
-64 edit w:depois
17 edit w:der
-27 edit w:der zeitlei
30 edit w:des
-29 edit w:descarg
-52 edit w:desliza
-27 edit w:details
-38 edit w:dial
66 edit w:dialog
31 edit w:dialogu
-31 edit w:die
-17 edit w:dir
-32 edit w:direita
-27 edit w:disk
40 edit w:diálogo
26 edit w:does
80 edit w:don't
26 edit w:don't need
-18 edit w:done
-32 edit w:dort
-11 edit w:double-
-35 edit w:downloa
-13 edit w:downloa it
-35 edit w:drafts
71 edit w:drag
76 edit w:drag it
65 edit w:drag one
15 edit w:drag the
48 edit w:draggin
44 edit w:draggin the
-57 edit w:drawer
69 edit w:drop
58 edit w:drop it
34 edit w:drop the
-37 edit w:drop-do
-33 edit w:dropdow
-45 edit w:duratio
-40 edit w:dá
-40 edit w:dá para
-42 edit w:e  
24 edit w:each
22 edit w:edit
-53 edit w:editor
29 edit w:effect
-69 edit w:effects
-73 edit w:einen
55 edit w:either
19 edit w:el
42 edit w:el cuadro
-34 edit w:el menú
-21 edit w:el reprodu
-58 edit w:elige
20 edit w:en el
-78 edit w:en la
75 edit w:end
16 edit w:enough
-14 edit w:es
-51 edit w:escolha
-28 edit w:espaço
-40 edit w:esquerd
-37 edit w:everyth
-13 edit w:expand
-30 edit w:export
-55 edit w:exporta
-47 edit w:exporti
-23 edit w:eye
-33 edit w:fader
36 edit w:faster
-55 edit w:ficheir
-40 edit w:fichier
-49 edit w:field
-14 edit w:file
-10 edit w:files
64 edit w:final
-22 edit w:find
-21 edit w:find the
-14 edit w:fine-tu
-75 edit w:finish
-27 edit w:finishe
15 edit w:first
-48 edit w:font
-44 edit w:for
-12 edit w:for a
-21 edit w:for more
-34 edit w:for the
-34 edit w:for yoursel
-20 edit w:format
-21 edit w:frame
-41 edit w:from your
27 edit w:further
-28 edit w:gauche
-47 edit w:gear
-48 edit w:gear icon
-69 edit w:get
-57 edit w:get the
-41 edit w:gibt
16 edit w:give
16 edit w:give it
113 edit w:glisser
-19 edit w:go
-20 edit w:go ahead
-39 edit w:good
-28 edit w:grab
-54 edit w:grab it
20 edit w:hacia
20 edit w:hacia la
87 edit w:handle
78 edit w:handles
26 edit w:handles to
-13 edit w:hard
-10 edit w:has the
-64 edit w:haut
19 edit w:have
-32 edit w:have a
-68 edit w:haz
-64 edit w:header
-27 edit w:hear
-36 edit w:hear it
-15 edit w:her
-26 edit w:here
-23 edit w:herunte
-21 edit w:history
-35 edit w:history panel
34 edit w:hit apply
-66 edit w:hit downloa
-19 edit w:hit export
-18 edit w:hit play
32 edit w:hit save
-48 edit w:hover
-48 edit w:hover over
-58 edit w:hue
-25 edit w:hue slider
21 edit w:i
-17 edit w:icon
-51 edit w:icon to
59 edit w:if it
16 edit w:if it's
37 edit w:if that's
-16 edit w:if the
-62 edit w:il
-39 edit w:im
-57 edit w:im reiter
-36 edit w:in den
-42 edit w:in der
-16 edit w:in setting
-11 edit w:in the
-16 edit w:inspect
-46 edit w:intensi
-39 edit w:invoice
-32 edit w:is
-53 edit w:is the
42 edit w:it as
-17 edit w:it down
-31 edit w:it from
42 edit w:it in
-41 edit w:it is
-38 edit w:it looks
41 edit w:it should
38 edit w:it there
-62 edit w:it's the
63 edit w:it's too
-43 edit w:izquier
-49 edit w:jump
-34 edit w:junto
-36 edit w:junto al
-27 edit w:kannst
27 edit w:keep
-20 edit w:knob
-69 edit w:l'ongle
19 edit w:la
46 edit w:la barre
-71 edit w:la carpeta
-97 edit w:la lecture
-14 edit w:la línea
-37 edit w:la pestaña
-39 edit w:la pista
-11 edit w:la tête
18 edit w:languag
25 edit w:las
-34 edit w:last
28 edit w:lateral
-27 edit w:le
-42 edit w:le fichier
-21 edit w:le menu
-79 edit w:le volet
-88 edit w:lecture
-74 edit w:leertas
-36 edit w:left
-12 edit w:left sidebar
-21 edit w:lengthe
41 edit w:les
14 edit w:like
78 edit w:line
-30 edit w:link
-35 edit w:links
-11 edit w:list
-33 edit w:lista
-33 edit w:lista de
-35 edit w:listed
-40 edit w:listen
-21 edit w:listen to
-54 edit w:lo
47 edit w:lock
17 edit w:logo
-58 edit w:look
-63 edit w:looks
-39 edit w:looks good
-22 edit w:loop
67 edit w:los
-14 edit w:lower
-17 edit w:lower the
-28 edit w:lässt
-14 edit w:línea
-14 edit w:línea de
16 edit w:make it
28 edit w:may
-17 edit w:media
-45 edit w:media panel
-66 edit w:menu
-46 edit w:menu to
-27 edit w:menú
34 edit w:miniatu
23 edit w:mit
-44 edit w:mit dem
42 edit w:mit der
-56 edit w:mixer
-30 edit w:monitor
-15 edit w:motion
97 edit w:mouse
-13 edit w:move
-11 edit w:mp
-11 edit w:mp 4
-42 edit w:music
-33 edit w:mídia
45 edit w:na caixa
37 edit w:nach
-36 edit w:name
19 edit w:need
14 edit w:next to
38 edit w:no
-32 edit w:notes
29 edit w:nova
-35 edit w:now
-23 edit w:number
-49 edit w:o
-30 edit w:oben
-23 edit w:of credits
11 edit w:of them
82 edit w:ok
51 edit w:ok to
52 edit w:old
-32 edit w:on your
39 edit w:once you
-63 edit w:once you've
-26 edit w:one you
74 edit w:onto
55 edit w:onto the
-16 edit w:open
78 edit w:orden
72 edit w:order
-11 edit w:origina
-34 edit w:other
54 edit w:otro
-10 edit w:over the
-10 edit w:own
-37 edit w:p
-40 edit w:page
-42 edit w:page to
-72 edit w:palette
-34 edit w:pane
28 edit w:panel de
73 edit w:par
23 edit w:para a
-47 edit w:passt
21 edit w:pause
-28 edit w:perfil
-68 edit w:persona
-37 edit w:pestaña
-98 edit w:pick
-40 edit w:pick a
-22 edit w:pick another
-30 edit w:pick one
-17 edit w:picture to
-39 edit w:pista
-68 edit w:pitch
54 edit w:place
34 edit w:plan
-58 edit w:plans
-69 edit w:play
-17 edit w:play the
-48 edit w:play to
-30 edit w:player
-16 edit w:player to
-48 edit w:playhea
-62 edit w:playhea to
13 edit w:plays
13 edit w:please
44 edit w:please hit
-30 edit w:please visit
-67 edit w:pode
51 edit w:pop-up
-36 edit w:positio
11 edit w:pour
-54 edit w:pour la
20 edit w:press
44 edit w:press apply
36 edit w:press confirm
-24 edit w:press ctrl
-29 edit w:press downloa
-65 edit w:press play
53 edit w:press replace
-11 edit w:preview the
-24 edit w:project
-20 edit w:project setting
-44 edit w:propert
-107 edit w:puedes
-56 edit w:puis
68 edit w:pull
48 edit w:pull it
25 edit w:pulsa
-65 edit w:purple
13 edit w:put it
-48 edit w:put the
-82 edit w:página
22 edit w:que
-53 edit w:que vous
47 edit w:quiser
-61 edit w:raise
-61 edit w:raise the
-61 edit w:rate
-52 edit w:read
-52 edit w:read the
25 edit w:ready
37 edit w:rearran
36 edit w:rearran them
-51 edit w:recharg
18 edit w:regarde
-57 edit w:reiter
-62 edit w:render button
30 edit w:reorder
31 edit w:reorder the
-12 edit w:replay
-76 edit w:reprodu
-34 edit w:resolut
-32 edit w:rest
-39 edit w:rhythm
30 edit w:right handle
-47 edit w:right-c
-69 edit w:row
-12 edit w:run
54 edit w:s
-11 edit w:saldo
-32 edit w:same
-33 edit w:satisfi
-43 edit w:saturat
-42 edit w:save
-49 edit w:save this
-16 edit w:save video
-29 edit w:scene
-30 edit w:scene list
-22 edit w:scenes tab
43 edit w:scissor
-55 edit w:screen
-38 edit w:se
47 edit w:se quiser
-19 edit w:seconds
-16 edit w:section
-20 edit w:see
-17 edit w:see it
-31 edit w:see the
-37 edit w:sehen
-52 edit w:select
-43 edit w:select the
-48 edit w:send
-35 edit w:send it
-30 edit w:set the
-24 edit w:share
13 edit w:shift
50 edit w:shorten
25 edit w:shorten it
28 edit w:shot
-33 edit w:show
-17 edit w:shows
-16 edit w:si
-86 edit w:sich
46 edit w:side
-60 edit w:sidebar
63 edit w:sie
-65 edit w:size
-22 edit w:slide
-85 edit w:slider
-26 edit w:slider to
-46 edit w:slow
-55 edit w:small
-33 edit w:so
-15 edit w:soon
-61 edit w:sous
-55 edit w:space
-27 edit w:spaceba
-27 edit w:spaceba to
-29 edit w:speaker
-45 edit w:speed
-22 edit w:speed can
52 edit w:split
36 edit w:split the
-56 edit w:square
42 edit w:start
31 edit w:start the
-68 edit w:starts
-22 edit w:stellst
-22 edit w:stellst du
-49 edit w:step
13 edit w:still
-27 edit w:stored
-39 edit w:storybo
18 edit w:storybo panel
-50 edit w:storybo tab
-65 edit w:style
-27 edit w:subscri
-28 edit w:subtitl
61 edit w:suggest
-41 edit w:superio
11 edit w:sur
14 edit w:sur la
15 edit w:sure
35 edit w:swap
-46 edit w:switch
-34 edit w:switch between
-72 edit w:symbol
-40 edit w:tab
-26 edit w:tab for
-33 edit w:tap
-44 edit w:tap the
-55 edit w:taste
-45 edit w:tempo
-19 edit w:ten
-19 edit w:ten seconds
-24 edit w:text
-37 edit w:text tab
-84 edit w:texto
23 edit w:that
14 edit w:that's
-36 edit w:the arrow
-18 edit w:the audio
-20 edit w:the backgro
-18 edit w:the bar
-18 edit w:the big
-29 edit w:the billing
-50 edit w:the bottom
19 edit w:the box
81 edit w:the canvas
29 edit w:the change
39 edit w:the changes
-19 edit w:the charact
-63 edit w:the cloud
-68 edit w:the coin
31 edit w:the colour
-16 edit w:the crop
42 edit w:the dialog
-37 edit w:the disk
-36 edit w:the drop-do
-42 edit w:the duratio
-22 edit w:the editor
62 edit w:the end
-16 edit w:the files
-28 edit w:the finishe
-37 edit w:the font
-23 edit w:the format
-26 edit w:the frames
-47 edit w:the gear
23 edit w:the handle
32 edit w:the handles
-64 edit w:the header
-33 edit w:the history
-58 edit w:the hue
-15 edit w:the inspect
18 edit w:the languag
-38 edit w:the last
-65 edit w:the layer
-19 edit w:the left
30 edit w:the library
-43 edit w:the line
31 edit w:the logo
-56 edit w:the mixer
-39 edit w:the monitor
66 edit w:the mouse
-42 edit w:the music
-32 edit w:the notes
52 edit w:the old
-26 edit w:the one
46 edit w:the order
-19 edit w:the other
-13 edit w:the page
-26 edit w:the picture
-68 edit w:the pitch
-26 edit w:the player
-74 edit w:the playhea
51 edit w:the pop-up
-24 edit w:the project
-44 edit w:the propert
-31 edit w:the render
-32 edit w:the rest
-39 edit w:the rhythm
-11 edit w:the right-h
-52 edit w:the scene
43 edit w:the scissor
-31 edit w:the shot
-33 edit w:the sidebar
-41 edit w:the size
-27 edit w:the spaceba
-29 edit w:the speed
28 edit w:the start
-22 edit w:the storybo
-30 edit w:the subscri
-28 edit w:the subtitl
31 edit w:the suggest
-23 edit w:the text
-28 edit w:the three-d
-48 edit w:the timelin
-56 edit w:the timing
-16 edit w:the title
-40 edit w:the titles
18 edit w:the toolbar
-24 edit w:the transcr
-40 edit w:the transit
29 edit w:the two
20 edit w:the uploads
-13 edit w:the upper
-30 edit w:the upper-r
-39 edit w:the viewer
-27 edit w:the voice
-34 edit w:the volume
-33 edit w:the wallet
-26 edit w:the whole
18 edit w:the yellow
-20 edit w:then hit
18 edit w:then save
32 edit w:then use
-47 edit w:there
-52 edit w:they
-30 edit w:they're
41 edit w:third
19 edit w:this
-16 edit w:three
-28 edit w:three-d
-28 edit w:three-d menu
-41 edit w:through
53 edit w:tick
-14 edit w:tiempo
-49 edit w:timelin
-36 edit w:tippen
29 edit w:tirez
13 edit w:title
-40 edit w:titles
38 edit w:to accept
-15 edit w:to adjust
-20 edit w:to buy
-25 edit w:to change
-33 edit w:to check
32 edit w:to each
-29 edit w:to hear
-18 edit w:to it
-55 edit w:to look
-23 edit w:to play
-27 edit w:to preview
51 edit w:to start
-34 edit w:to switch
-41 edit w:to view
-89 edit w:to watch
-54 edit w:to your
51 edit w:tool
18 edit w:toolbar
-36 edit w:top of
-16 edit w:top up
-47 edit w:transcr
-55 edit w:transit
-80 edit w:triangl
97 edit w:trim
17 edit w:trim it
50 edit w:trim the
-29 edit w:turn
-25 edit w:type
-27 edit w:type a
-11 edit w:tête
-11 edit w:tête de
-57 edit w:título
-11 edit w:um
18 edit w:un
-44 edit w:under
-70 edit w:under the
60 edit w:undo
83 edit w:une
25 edit w:unten
-29 edit w:unter
-34 edit w:up
-28 edit w:upgrade
20 edit w:uploads
-30 edit w:upper-r
-30 edit w:upper-r corner
-58 edit w:usage
15 edit w:use it
-22 edit w:use the
-45 edit w:ve
-45 edit w:ve a
-37 edit w:ver
-48 edit w:verlo
37 edit w:vers
-14 edit w:via
-15 edit w:via the
-10 edit w:video
-32 edit w:view
-39 edit w:viewer
36 edit w:vignett
-62 edit w:visible
-51 edit w:visit
-54 edit w:visit the
39 edit w:você
-39 edit w:voice tab
-29 edit w:voices
-65 edit w:voir
-93 edit w:volet
-46 edit w:volume
-35 edit w:volume slider
-51 edit w:vorscha
-63 edit w:votre
-93 edit w:vous
-14 edit w:vérifie
-46 edit w:wait
-46 edit w:wait for
-32 edit w:waiting
-12 edit w:wallet
28 edit w:want
38 edit w:want a
51 edit w:want it
12 edit w:want the
-45 edit w:want to
-29 edit w:was
-29 edit w:watch
-50 edit w:watch it
-26 edit w:way
40 edit w:wenn
-68 edit w:what
-43 edit w:wheel
-12 edit w:when
-54 edit w:when you
-55 edit w:when you're
20 edit w:where
31 edit w:where you
13 edit w:whereve
13 edit w:whereve you
-23 edit w:whether
-48 edit w:which
-26 edit w:whole
23 edit w:will
10 edit w:with
34 edit w:with your
-40 edit w:y
-17 edit w:yellow
19 edit w:you don't
37 edit w:you have
28 edit w:you like
11 edit w:you need
38 edit w:you want
-16 edit w:you'd like
-76 edit w:you'll
-23 edit w:you'll find
-44 edit w:you'll notice
-13 edit w:you're ready
-64 edit w:you've
-32 edit w:your
-15 edit w:your dashboa
34 edit w:your mouse
-56 edit w:yours
-34 edit w:yoursel
79 edit w:z
-27 edit w:zeitlei
35 edit w:zieh
-40 edit w:zu
-37 edit w:zu sehen
-47 edit w:zum
12 edit w:à
-57 edit w:à esquerd
-28 edit w:à gauche
-22 edit w:ícone
-60 edit w:öffnen
-30 edit w:в
58 edit w:в окне
43 edit w:вы
43 edit w:его
-61 edit w:если
-52 edit w:есть
-14 edit w:её
-40 edit w:за
45 edit w:край
-51 edit w:лежат
-76 edit w:меню
57 edit w:меняетс
-50 edit w:можно
25 edit w:на
66 edit w:не
-10 edit w:новый
79 edit w:окне
54 edit w:она
-38 edit w:откройт
35 edit w:панели
84 edit w:подтвер
-15 edit w:пополни
-37 edit w:порядок
57 edit w:порядок меняетс
-62 edit w:посмотр
-18 edit w:предпро
-22 edit w:разверн
-66 edit w:ролик
-67 edit w:с
-23 edit w:слева
-72 edit w:справа
-69 edit w:таймлай
-81 edit w:там
-53 edit w:увидеть
-33 edit w:файл
-33 edit w:цвет
21 edit w:чтобы
-53 edit w:чтобы увидеть
-16 edit w:い
-39 edit w:い て
-71 edit w:お
-46 edit w:から
-49 edit w:が
-48 edit w:き
-73 edit w:け
-32 edit w:け れば
16 edit w:さ
22 edit w:し て
27 edit w:し て ください
-25 edit w:す る
-47 edit w:だけです
11 edit w:て
22 edit w:て ください
-19 edit w:て みてください
-16 edit w:で
-42 edit w:できます
-32 edit w:な け
-32 edit w:な け れば
-35 edit w:に
-32 edit w:には
24 edit w:の
-36 edit w:の 「 书
-13 edit w:の 矢印
33 edit w:は
50 edit w:は 「
22 edit w:へ
-44 edit w:ま す
-30 edit w:み
-30 edit w:み ください
-15 edit w:みてください
-32 edit w:め
-29 edit w:られます
23 edit w:り
-47 edit w:る
-17 edit w:れば
-28 edit w:わ
14 edit w:を
-26 edit w:を クリック
-29 edit w:を クリック し
31 edit w:を 入れ替え
-13 edit w:を 开
28 edit w:を 押して
59 edit w:を 押す
-21 edit w:アイコン
-33 edit w:クリック
-29 edit w:クリック し
-29 edit w:クリック し て
39 edit w:クリップ
-35 edit w:シーン
-19 edit w:スライダー
-19 edit w:スライダー で
-33 edit w:タイムライン
-52 edit w:タブ
-14 edit w:タブ を
-51 edit w:ト
39 edit w:ドラッグ
-43 edit w:パネル
-30 edit w:ファイル
-40 edit w:プレーヤー
-40 edit w:プレーヤー で
-21 edit w:ボタン を
-24 edit w:ン
-55 edit w:ー
-20 edit w:一 个
26 edit w:一 张
26 edit w:一 步
-12 edit w:一 点
-29 edit w:一 版
-23 edit w:一 遍
-33 edit w:一 镜
-57 edit w:三角
26 edit w:上 即可
-43 edit w:上 播放
19 edit w:上方
-19 edit w:下拉
-25 edit w:下方 的
-28 edit w:下方 的 “
-38 edit w:下载
-21 edit w:下载 按钮
23 edit w:不
34 edit w:不 需要
30 edit w:不喜欢
30 edit w:两
54 edit w:两 段
45 edit w:两端
13 edit w:个 片段
40 edit w:中
-22 edit w:中 心
20 edit w:中 查看
18 edit w:主
17 edit w:也 可以
-51 edit w:书
16 edit w:了
-32 edit w:二
15 edit w:二 个
-43 edit w:云
-12 edit w:从
-17 edit w:任
27 edit w:会
-15 edit w:会员 中
-15 edit w:会员 中 心
26 edit w:位
28 edit w:位 置
10 edit w:位 置 不
-66 edit w:体
52 edit w:余
73 edit w:余 的
-23 edit w:余额
-12 edit w:余额 见
-86 edit w:侧边栏
-18 edit w:便可
-15 edit w:信
-36 edit w:倍
-33 edit w:倒
-37 edit w:值
14 edit w:偏
-60 edit w:像
21 edit w:先
20 edit w:先 在 时间轴
-42 edit w:先 打开
-23 edit w:光
31 edit w:入れ替え
-45 edit w:全
-21 edit w:全 文
-11 edit w:全 部
-56 edit w:全屏
23 edit w:其
93 edit w:再 把
27 edit w:再 按
-72 edit w:准
36 edit w:出
-27 edit w:分 别
-35 edit w:分 镜
-11 edit w:分享
-33 edit w:分页
21 edit w:切
61 edit w:切到
73 edit w:切到 “
-50 edit w:切换
-77 edit w:列
-69 edit w:列 在
15 edit w:则
47 edit w:删
38 edit w:删 除
-23 edit w:到  
-13 edit w:到   0
-60 edit w:到 “
-36 edit w:到 「
22 edit w:到 画布
15 edit w:到 画布 上
84 edit w:前
-31 edit w:前往
-38 edit w:前往 “
37 edit w:剪
27 edit w:加
-35 edit w:动
74 edit w:勾选
-19 edit w:勾选 “
-11 edit w:十
-46 edit w:单
-22 edit w:单 独
-20 edit w:单击
-24 edit w:双击
-78 edit w:取
-37 edit w:取 得
-67 edit w:口
26 edit w:只要
-12 edit w:可
-34 edit w:可 从
-17 edit w:可 在 “
-29 edit w:可 点
37 edit w:可 直接
-23 edit w:可 通过
-17 edit w:可以
-27 edit w:可以 在 “
-16 edit w:可以 在 时间轴
17 edit w:可以 在 编辑器
-18 edit w:可以 找到
50 edit w:可以 拖动
-24 edit w:可以 点
15 edit w:可以 用 “
-38 edit w:可选
-17 edit w:右上
-56 edit w:右上角
-34 edit w:右上角 的
-13 edit w:右上角 的 “
-11 edit w:右上角 的 「
-58 edit w:右边
-61 edit w:右边 的
28 edit w:右边缘
-40 edit w:号
29 edit w:合 适
-38 edit w:同
-93 edit w:名
45 edit w:后
45 edit w:后 在
28 edit w:后 拖
-39 edit w:后 点
-40 edit w:后 点 “
-19 edit w:后 点击
42 edit w:向
-13 edit w:向 下
37 edit w:向左
-71 edit w:吧
-100 edit w:听
-11 edit w:听一遍
-34 edit w:听听
-73 edit w:和
-29 edit w:响
-11 edit w:喜
-11 edit w:喜 欢
14 edit w:四
-22 edit w:回
-37 edit w:回到
17 edit w:图
-60 edit w:图示
-44 edit w:在 “
-43 edit w:在 “ 动
-42 edit w:在 「
-39 edit w:在 图层
-56 edit w:在 左侧
24 edit w:在 弹出
24 edit w:在 弹出 的
31 edit w:在 弹窗
31 edit w:在 弹窗 里
-54 edit w:在 播放器
16 edit w:在 故事板
16 edit w:在 故事板 里
-76 edit w:在 时间线
-61 edit w:在 时间线 上
-38 edit w:在 时间轴 上
18 edit w:在 时间轴 中
-68 edit w:在 画布
14 edit w:在 轨道
14 edit w:在 轨道 上
-14 edit w:在 那
-14 edit w:在 那 里
39 edit w:在 音 频
-22 edit w:在 预览 里
20 edit w:在 预览区
-22 edit w:场
-48 edit w:场景列表
-30 edit w:块
-61 edit w:型
-17 edit w:声 音
-68 edit w:备
48 edit w:変え
31 edit w:多
73 edit w:多 余
73 edit w:多 余 的
-45 edit w:够
-40 edit w:太 快
22 edit w:太 长
-11 edit w:头像
-30 edit w:头像 →
-67 edit w:奏
71 edit w:好
20 edit w:如果
-18 edit w:如果 想
-32 edit w:如需
-49 edit w:始
-26 edit w:媒体库
44 edit w:嫌
-35 edit w:字
-31 edit w:字 体
-42 edit w:字 号
-37 edit w:字 型
-61 edit w:字幕
-48 edit w:存到
-38 edit w:完 整
48 edit w:完 记得
50 edit w:完成后
53 edit w:完成后 点击
51 edit w:定
48 edit w:审
13 edit w:对比
-35 edit w:对照
57 edit w:对话框
-24 edit w:导出
45 edit w:封
45 edit w:封 面
-14 edit w:就 把
54 edit w:就 按
-47 edit w:就 是
-33 edit w:就 用
-64 edit w:就可以
54 edit w:就在
14 edit w:就好
-34 edit w:就能 找到
-55 edit w:就能 看到
-14 edit w:尾
-16 edit w:层
-83 edit w:展开
-72 edit w:属性
35 edit w:工具
-42 edit w:工具列
15 edit w:工具栏
-56 edit w:左
-78 edit w:左侧
-48 edit w:已
34 edit w:帧
-57 edit w:幅
41 edit w:序
30 edit w:库里
40 edit w:应用
-31 edit w:底部
-32 edit w:底部 的
-73 edit w:度
-69 edit w:开
-49 edit w:开 始
-34 edit w:开启
-49 edit w:式
12 edit w:弹出
24 edit w:弹出 的
57 edit w:弹窗
31 edit w:弹窗 里
-45 edit w:强
-45 edit w:强 度
-16 edit w:当
-16 edit w:当 前
-13 edit w:录
-28 edit w:影片
43 edit w:往
-10 edit w:往左
57 edit w:往左 拖
-51 edit w:得
-22 edit w:心
-22 edit w:志
-77 edit w:快
55 edit w:恢复
-11 edit w:您 可
-19 edit w:您 可以
31 edit w:情
-19 edit w:想
22 edit w:想 再
55 edit w:想 恢复
-18 edit w:想 换
-31 edit w:想 改
-32 edit w:想 看
-80 edit w:想 确认
28 edit w:想 要 的
-28 edit w:感
29 edit w:我
-11 edit w:或
-31 edit w:戳
-33 edit w:户
30 edit w:手 动
-26 edit w:手 机
38 edit w:才
38 edit w:才 会
-40 edit w:打开  
-21 edit w:打开 预览
-30 edit w:把  
-10 edit w:把 “
-21 edit w:把 字
76 edit w:把 它
-98 edit w:把 播放头
70 edit w:把手
28 edit w:押して
59 edit w:押す
-18 edit w:抽屉
-32 edit w:抽屉 里
61 edit w:拉
-58 edit w:拉到
35 edit w:拖
60 edit w:拖 入
50 edit w:拖 到
22 edit w:拖 到 画布
81 edit w:拖 进
58 edit w:拖动
43 edit w:拖拽
25 edit w:拖放
21 edit w:拖曳
-20 edit w:拿
37 edit w:按
18 edit w:按  
48 edit w:按   delete
41 edit w:按 “
11 edit w:按 「
23 edit w:按 「 套用
-46 edit w:按 播放键
-29 edit w:按一下
-13 edit w:按下
34 edit w:挑 一
-26 edit w:换 字
36 edit w:掉
11 edit w:控制
58 edit w:控制点
-41 edit w:推
11 edit w:提
12 edit w:提 示
-35 edit w:提 高
60 edit w:撤销
-15 edit w:播放 一 遍
-30 edit w:播放 确认
-50 edit w:播放器
-42 edit w:播放头 移到
-55 edit w:播放键
26 edit w:收
32 edit w:改 动
40 edit w:改 好
17 edit w:改 完
48 edit w:改 完 记得
-16 edit w:改成
-16 edit w:改成  
-16 edit w:改成   1
-24 edit w:放
-21 edit w:放 大
-26 edit w:放在
40 edit w:故事板
16 edit w:故事板 里
-30 edit w:效
-29 edit w:效 果
-12 edit w:数
-75 edit w:数值
-45 edit w:整
-45 edit w:文件
-27 edit w:文件夹
-18 edit w:文件夹 里
26 edit w:方
-32 edit w:旁白
-62 edit w:旁的
-36 edit w:旁边
-28 edit w:旋钮
-10 edit w:无 误
-10 edit w:无 误 后
-21 edit w:旧
-49 edit w:时间轴 上
18 edit w:时间轴 中
-21 edit w:明
-32 edit w:是
-27 edit w:是否
18 edit w:显示
-43 edit w:曲
-41 edit w:曲线
-60 edit w:更
67 edit w:替
50 edit w:替 换
-20 edit w:最
-20 edit w:最 终
-20 edit w:最 终 文件
-23 edit w:最下
-29 edit w:期
-40 edit w:本
-15 edit w:机
45 edit w:来
-26 edit w:果
-12 edit w:查
-32 edit w:查看
-25 edit w:标
-22 edit w:标 志
-16 edit w:标签
-13 edit w:标签页
-18 edit w:标题
-30 edit w:样
-30 edit w:样 式
-14 edit w:核对
-50 edit w:格 式
53 edit w:框
-58 edit w:档
-28 edit w:档案
-59 edit w:横
-38 edit w:次
-38 edit w:每 一
21 edit w:每 个
-55 edit w:比
-11 edit w:比较
-11 edit w:汇出
15 edit w:没 问
15 edit w:没 问 题
-21 edit w:混
-53 edit w:清
-59 edit w:清单
-71 edit w:滑块
-39 edit w:滑杆
-24 edit w:滑桿
-35 edit w:滑鼠
-28 edit w:满意
-23 edit w:滤
-23 edit w:滤 镜
-29 edit w:点
-93 edit w:点 “ 下载
-59 edit w:点 “ 保存
44 edit w:点 “ 保存更改
-69 edit w:点 “ 分享
-55 edit w:点 “ 完成
-97 edit w:点 “ 导出
103 edit w:点 “ 应用
55 edit w:点 “ 确定
-52 edit w:点 「
-15 edit w:点 右上角
-15 edit w:点 右上角 的
-58 edit w:点 播放
72 edit w:点一下 “
-27 edit w:点击 “ 下载
-83 edit w:点击 “ 导出
57 edit w:点击 “ 应用
-29 edit w:点击 右上角
-30 edit w:点击 导出
-50 edit w:点开
-37 edit w:点选
-60 edit w:点选 「
-21 edit w:然 后 在
39 edit w:片
55 edit w:片头
24 edit w:片尾
16 edit w:版
-22 edit w:独
-63 edit w:生成
47 edit w:生效
81 edit w:用
15 edit w:用 “
-47 edit w:由
-77 edit w:画
-32 edit w:画 质
38 edit w:画布
54 edit w:画布 上
33 edit w:留
-32 edit w:的  
-28 edit w:的 “ 下载
-23 edit w:的 “ 导出
-19 edit w:的 “ 文
-21 edit w:的 下载 按钮
-49 edit w:的 字
-21 edit w:的 箭头
-10 edit w:的 蓝
-10 edit w:的 蓝 色
-19 edit w:的话
-25 edit w:目
19 edit w:直接 拖
22 edit w:直接 拖动
-11 edit w:看 得
-16 edit w:看一
-19 edit w:看一 下
-38 edit w:看一遍
-28 edit w:看到
-13 edit w:矢印
63 edit w:短
-19 edit w:码
-44 edit w:确
-11 edit w:确 认
-37 edit w:确认
-54 edit w:确认 后
12 edit w:示
-18 edit w:种
15 edit w:秒
15 edit w:移
-78 edit w:移到
-26 edit w:空格
41 edit w:端
19 edit w:第  
-25 edit w:第 二
15 edit w:第 二 个
-11 edit w:第三
-23 edit w:等
-17 edit w:素材
-47 edit w:細
12 edit w:线
-19 edit w:终
-20 edit w:终 文件
24 edit w:继
24 edit w:继 续
23 edit w:续
-22 edit w:续订
18 edit w:绿
18 edit w:绿 色
11 edit w:缩
-50 edit w:缩图
13 edit w:置
10 edit w:置 不
-19 edit w:能
-41 edit w:自
-43 edit w:色
30 edit w:色 的
11 edit w:色板
-23 edit w:色盘
-74 edit w:节
-67 edit w:节 奏
28 edit w:若 想
-27 edit w:若 要
-60 edit w:若 觉得
-37 edit w:菜单
-45 edit w:菜单 里
-34 edit w:蓝
-34 edit w:蓝 色
43 edit w:表
45 edit w:裁
39 edit w:裁 掉
60 edit w:裁剪
-54 edit w:要 换
15 edit w:要 是
-72 edit w:见
-33 edit w:见 “
-60 edit w:见 られます
17 edit w:视图
-43 edit w:视频
-24 edit w:觉得
-20 edit w:角
-16 edit w:认
17 edit w:让
-15 edit w:记
-15 edit w:记 录
48 edit w:记得
27 edit w:设置
-35 edit w:详
-28 edit w:语
-10 edit w:误
-10 edit w:误 后
20 edit w:请 先
14 edit w:请 先 在
-25 edit w:请 到
-33 edit w:请 到 “
-19 edit w:请 到 「
-32 edit w:请 在 时间轴
-27 edit w:请 在 编辑器
-62 edit w:请 展开
-18 edit w:请 按
23 edit w:请 点 “
-23 edit w:请 点击
-12 edit w:调
-19 edit w:调 整
-75 edit w:调低
-21 edit w:调大
19 edit w:调换
41 edit w:调整
-37 edit w:调节
-27 edit w:账户
-18 edit w:账户 页
-32 edit w:质
-15 edit w:走
-22 edit w:走 完
-36 edit w:足
13 edit w:转
-68 edit w:载
-26 edit w:输入
43 edit w:边缘
16 edit w:过
-35 edit w:还
-11 edit w:还 有
34 edit w:这 个
-15 edit w:这 段
-51 edit w:这 里
-12 edit w:进 度
-47 edit w:进度条
-15 edit w:进度条 走
29 edit w:适
-26 edit w:选
-12 edit w:选 “
44 edit w:选 「
37 edit w:选中
-34 edit w:选单
12 edit w:选好
-73 edit w:选择
-28 edit w:选择 “
-56 edit w:选项卡
-41 edit w:逐
-47 edit w:通过
-30 edit w:速
-69 edit w:速度
-23 edit w:遍
-22 edit w:道
22 edit w:那 段
-34 edit w:那 里
19 edit w:部
34 edit w:部 分
-42 edit w:都
-33 edit w:都 能
-22 edit w:里
-13 edit w:里 修改
-24 edit w:里 把
27 edit w:里 按
-38 edit w:里 挑
-20 edit w:里 换
-35 edit w:里 提
-35 edit w:里 提 高
-27 edit w:里 改
-42 edit w:里 有
34 edit w:里 点
41 edit w:里 点 “
-37 edit w:里 还
29 edit w:里 选 “
15 edit w:里的
46 edit w:里的 “
-28 edit w:重
-14 edit w:重 新
-47 edit w:链接
-45 edit w:键
27 edit w:问 题 就
46 edit w:间
27 edit w:除
-10 edit w:随时
11 edit w:集
20 edit w:需要
12 edit w:面
-29 edit w:面板
-44 edit w:面板 中
20 edit w:音 轨
-16 edit w:音 频
-52 edit w:音效
-10 edit w:音量 滑块
-47 edit w:页
-11 edit w:页面 查看
-54 edit w:顶栏
-12 edit w:顶栏 的
-36 edit w:顶部 的
-32 edit w:项
31 edit w:顺
40 edit w:顺 序
-22 edit w:预览 里
37 edit w:预览区
-29 edit w:预览窗口
-26 edit w:预览窗口 里
-48 edit w:预览视窗
-16 edit w:频
27 edit w:题 就
-85 edit w:题 就 点
-12 edit w:颜
-12 edit w:颜 色
-33 edit w:高
-26 edit w:黄
-53 edit w:齿轮
-37 edit w:齿轮 图标
-14 export alone
-32 export b:^>account
-40 export b:^>adjust
-16 export b:^>being
73 export b:^>button
-93 export b:^>buy
-113 export b:^>control
-66 export b:^>drag
110 export b:^>export
-22 export b:^>offer
-19 export b:^>open
-46 export b:^>panel
-22 export b:^>player
-16 export b:^>press
43 export b:^>quoted
-15 export b:^>screen
-28 export b:^>see
-48 export b:^>store
-45 export b:^>undo
-42 export b:account>account
-23 export b:account>button
-30 export b:account>name
-29 export b:account>panel
17 export b:account>place
-13 export b:account>quoted
-36 export b:account>screen
-14 export b:account>you
-22 export b:adjust>account
-24 export b:adjust>adjust
-18 export b:adjust>being
-32 export b:adjust>can
-23 export b:adjust>confirm
-22 export b:adjust>drag
33 export b:adjust>export
-13 export b:adjust>name
-35 export b:adjust>open
-50 export b:adjust>panel
22 export b:adjust>press
-36 export b:adjust>you
35 export b:being>button
-35 export b:being>control
-14 export b:being>drag
-49 export b:being>export
-18 export b:being>material
39 export b:being>name
-19 export b:being>open
-77 export b:being>press
-27 export b:being>see
16 export b:button>button
-23 export b:button>can
36 export b:button>export
-30 export b:button>key
25 export b:button>open
59 export b:button>panel
-45 export b:button>press
-21 export b:button>screen
-45 export b:button>see
34 export b:button>you
-39 export b:buy>account
-12 export b:buy>button
-54 export b:buy>if
-22 export b:can>account
-36 export b:can>adjust
-46 export b:can>buy
-33 export b:can>confirm
-75 export b:can>control
-23 export b:can>drag
51 export b:can>export
29 export b:can>if
36 export b:can>material
-32 export b:can>open
14 export b:can>quoted
-54 export b:can>screen
-50 export b:can>see
-49 export b:can>undo
-19 export b:confirm>button
26 export b:confirm>export
-43 export b:control>can
-63 export b:control>control
-19 export b:control>film
-36 export b:control>if
-24 export b:control>material
-65 export b:control>name
-28 export b:control>place
-23 export b:control>press
-107 export b:control>quoted
-30 export b:drag>button
-28 export b:drag>can
-25 export b:drag>control
-18 export b:drag>film
-42 export b:drag>if
-25 export b:drag>place
-22 export b:drag>screen
46 export b:export>being
46 export b:export>button
44 export b:export>export
33 export b:export>film
69 export b:export>if
33 export b:export>open
37 export b:export>panel
29 export b:export>place
45 export b:export>press
40 export b:export>screen
28 export b:export>store
-39 export b:film>adjust
51 export b:film>being
-29 export b:film>drag
-39 export b:film>if
-34 export b:film>place
-49 export b:i>can
26 export b:i>store
-17 export b:if>account
-29 export b:if>adjust
-30 export b:if>being
46 export b:if>button
-34 export b:if>buy
-17 export b:if>control
-15 export b:if>drag
76 export b:if>export
-45 export b:if>i
41 export b:if>key
28 export b:if>material
-40 export b:if>open
-60 export b:if>player
-21 export b:if>quoted
-70 export b:if>screen
-76 export b:if>see
-21 export b:if>store
-71 export b:if>undo
-34 export b:key>being
-41 export b:key>can
40 export b:key>export
-10 export b:key>name
-12 export b:key>player
-34 export b:key>see
-48 export b:material>adjust
-26 export b:material>button
11 export b:material>can
-13 export b:material>drag
55 export b:material>export
-38 export b:material>material
45 export b:material>name
-12 export b:name>account
-30 export b:name>adjust
42 export b:name>button
-46 export b:name>can
-41 export b:name>control
22 export b:name>export
-25 export b:name>if
-20 export b:name>material
10 export b:name>name
13 export b:name>open
-57 export b:name>panel
-58 export b:name>player
-17 export b:name>press
-78 export b:name>quoted
-38 export b:name>see
-72 export b:name>you
-17 export b:offer>being
-51 export b:open>account
-88 export b:open>button
-35 export b:open>can
-32 export b:open>control
-12 export b:open>film
36 export b:open>open
-106 export b:open>panel
31 export b:open>place
-40 export b:open>player
11 export b:open>screen
-28 export b:open>store
-37 export b:open>you
-11 export b:panel>account
32 export b:panel>button
-76 export b:panel>can
-18 export b:panel>confirm
-67 export b:panel>control
-19 export b:panel>drag
31 export b:panel>export
-79 export b:panel>film
-24 export b:panel>key
-29 export b:panel>name
-65 export b:panel>open
-100 export b:panel>panel
-14 export b:panel>place
-65 export b:panel>player
-37 export b:panel>quoted
-11 export b:panel>see
-62 export b:panel>you
-93 export b:place>account
-23 export b:place>being
18 export b:place>can
21 export b:place>export
17 export b:place>film
-71 export b:place>open
45 export b:place>place
32 export b:place>press
14 export b:place>screen
-47 export b:place>you
-35 export b:player>button
-41 export b:player>can
-26 export b:player>place
-27 export b:player>player
-47 export b:player>screen
-55 export b:press>account
-21 export b:press>adjust
-26 export b:press>being
-31 export b:press>button
-26 export b:press>buy
-18 export b:press>can
-66 export b:press>confirm
-29 export b:press>drag
79 export b:press>export
-77 export b:press>film
-88 export b:press>if
-49 export b:press>key
-44 export b:press>material
-72 export b:press>open
-29 export b:press>player
-22 export b:press>press
-23 export b:press>see
-22 export b:press>store
-31 export b:press>undo
-23 export b:quoted>adjust
47 export b:quoted>button
20 export b:quoted>can
14 export b:quoted>confirm
109 export b:quoted>export
-18 export b:quoted>film
-100 export b:quoted>if
19 export b:quoted>place
-34 export b:quoted>store
-33 export b:screen>account
-13 export b:screen>adjust
-24 export b:screen>if
-32 export b:screen>player
-15 export b:screen>press
-39 export b:screen>see
-46 export b:see>adjust
-57 export b:see>export
-29 export b:see>film
-10 export b:see>i
-26 export b:see>material
-43 export b:see>name
-35 export b:see>place
62 export b:see>player
10 export b:see>quoted
-50 export b:see>screen
-37 export b:see>store
-87 export b:store>name
-33 export b:store>open
-52 export b:store>place
-48 export b:store>quoted
42 export b:store>screen
-39 export b:store>store
21 export b:store>you
-42 export b:undo>button
-21 export b:you>account
-47 export b:you>confirm
-38 export b:you>drag
64 export b:you>export
15 export b:you>name
-34 export b:you>place
-37 export b:you>press
17 export b:you>screen
-41 export b:you>see
-49 export b:you>store
-32 export bias
30 export bold
-64 export c:account
-65 export c:account+being
-29 export c:account+button
-17 export c:account+buy
25 export c:account+confirm
-22 export c:account+if
-12 export c:account+offer
-25 export c:account+panel
-65 export c:account+press
-35 export c:account+screen
-44 export c:account+you
-52 export c:adjust
-17 export c:adjust+button
-18 export c:adjust+can
55 export c:adjust+export
-20 export c:adjust+film
-45 export c:adjust+key
-16 export c:adjust+material
-24 export c:adjust+place
-41 export c:adjust+you
-57 export c:being+confirm
-19 export c:being+control
-17 export c:being+drag
16 export c:being+film
-35 export c:being+key
-17 export c:being+offer
-18 export c:being+press
18 export c:being+screen
-17 export c:being+store
30 export c:button
-12 export c:button+buy
-53 export c:button+control
-23 export c:button+drag
77 export c:button+export
21 export c:button+film
24 export c:button+if
-30 export c:button+key
38 export c:button+material
63 export c:button+open
45 export c:button+panel
25 export c:button+place
-35 export c:button+press
-44 export c:button+see
-23 export c:button+store
-42 export c:button+undo
-87 export c:buy
-34 export c:buy+if
-39 export c:buy+place
-20 export c:buy+press
-27 export c:can+control
-31 export c:can+drag
53 export c:can+export
-44 export c:can+i
43 export c:can+key
-31 export c:can+open
-31 export c:can+see
-31 export c:can+undo
-39 export c:confirm
-74 export c:confirm+film
-40 export c:confirm+if
-30 export c:confirm+key
16 export c:confirm+material
-63 export c:confirm+place
-52 export c:confirm+press
-18 export c:confirm+see
-81 export c:control
-15 export c:control+film
-23 export c:control+material
-57 export c:control+panel
-26 export c:control+press
-39 export c:control+screen
-92 export c:drag
13 export c:drag+export
-21 export c:drag+film
-24 export c:drag+if
-25 export c:drag+key
-20 export c:drag+material
-22 export c:drag+you
159 export c:export
66 export c:export+film
81 export c:export+if
63 export c:export+key
62 export c:export+material
40 export c:export+open
60 export c:export+panel
58 export c:export+place
52 export c:export+player
49 export c:export+press
28 export c:export+screen
76 export c:export+store
47 export c:export+you
-51 export c:film+key
-34 export c:film+panel
17 export c:film+place
-36 export c:film+press
-42 export c:i+if
-24 export c:i+place
25 export c:i+store
39 export c:if+key
-11 export c:if+open
48 export c:if+place
-30 export c:if+player
-23 export c:if+press
-37 export c:if+see
-17 export c:if+store
-71 export c:if+undo
39 export c:key+open
-79 export c:key+panel
34 export c:key+place
-41 export c:key+press
12 export c:key+screen
-18 export c:key+see
-34 export c:key+undo
-49 export c:key+you
-55 export c:material+offer
-115 export c:material+player
-16 export c:offer
-29 export c:open
-35 export c:open+player
-15 export c:open+store
-53 export c:open+you
-21 export c:panel+player
-20 export c:panel+see
-21 export c:panel+undo
-27 export c:panel+you
-26 export c:place+player
25 export c:place+screen
-55 export c:place+undo
-39 export c:player
-24 export c:player+press
-21 export c:player+you
-60 export c:press+see
-16 export c:press+undo
-67 export c:press+you
42 export c:screen+store
-74 export c:see
-25 export c:see+store
-38 export c:store
-97 export c:undo
-53 export c:undo+you
-11 export f:a
-38 export f:abre
-18 export f:adjust
-25 export f:after
-45 export f:aperte
-25 export f:arraste
-59 export f:assista
-74 export f:avec
-26 export f:billing
-35 export f:check
-15 export f:choose
26 export f:clic
16 export f:cliquez
-29 export f:compare
28 export f:con
-37 export f:confirm
22 export f:ctrl
22 export f:dann
27 export f:dans
-46 export f:das
68 export f:depois
-21 export f:die
-63 export f:dort
-67 export f:double-
62 export f:downloa
-13 export f:drag
-22 export f:drop
-32 export f:el
-59 export f:em
-29 export f:entra
-14 export f:expand
54 export f:export
-48 export f:find
-42 export f:give
-41 export f:have
-40 export f:haz
-20 export f:hit
-58 export f:hover
31 export f:il
67 export f:im
-49 export f:in
-12 export f:it
-58 export f:it's
-60 export f:just
-30 export f:la
-61 export f:le
40 export f:lo
-106 export f:mit
-32 export f:na
-32 export f:no
13 export f:once
-49 export f:other
-27 export f:ouvre
33 export f:para
-42 export f:pick
-50 export f:please
-20 export f:pour
-38 export f:press
-30 export f:preview
-36 export f:pull
-22 export f:put
-29 export f:que
-44 export f:raise
70 export f:save
-18 export f:scrub
27 export f:se
-36 export f:see
-49 export f:select
-50 export f:set
-28 export f:si
-16 export f:simply
-12 export f:slide
-13 export f:so
-59 export f:space
21 export f:step
-51 export f:subscri
-61 export f:sur
-29 export f:switch
-20 export f:that
40 export f:then
-14 export f:there's
-44 export f:they're
-34 export f:through
-53 export f:to
-18 export f:top
-11 export f:trim
-26 export f:undo
-65 export f:visit
-41 export f:vá
-41 export f:watch
-11 export f:when
-22 export f:which
-32 export f:y
-55 export f:your
-39 export f:zieh
49 export f:zum
-26 export f:à
-71 export f:в
-43 export f:если
-31 export f:есть
-36 export f:и
-25 export f:на
-11 export f:нажмите
-10 export f:откройт
-19 export f:пополни
-17 export f:порядок
18 export f:с
-54 export f:там
-43 export f:クリップ
31 export f:ファイル
-16 export f:プレビュー
-36 export f:三
83 export f:下载
-48 export f:不
-47 export f:不喜欢
-37 export f:不满意
-20 export f:也
-69 export f:从
-48 export f:余额
-42 export f:你
-44 export f:修改
-13 export f:充值
-38 export f:先
19 export f:全
-18 export f:其
11 export f:再
-81 export f:勾选
-47 export f:升级
-19 export f:原
-51 export f:双击
-16 export f:否
24 export f:喜
-20 export f:在
-11 export f:如需
-42 export f:字幕
-23 export f:它
-10 export f:完成后
-59 export f:审
63 export f:导出
-59 export f:就
-29 export f:展开
-45 export f:左
-32 export f:左侧
-25 export f:想
41 export f:成片
51 export f:戳
-11 export f:打开
-25 export f:找到
-44 export f:拖
48 export f:按一下
-62 export f:按下
-27 export f:按住
-27 export f:播放
25 export f:最
-55 export f:查看
-32 export f:每
42 export f:没
32 export f:满意
-36 export f:点
-57 export f:点一下
-73 export f:点击
-41 export f:点开
-25 export f:看
27 export f:确认
15 export f:第
-27 export f:素材
16 export f:要
-36 export f:觉得
-36 export f:语
-23 export f:还
-63 export f:进入
-24 export f:选
-28 export f:选中
53 export f:选择
26 export f:需要
-56 export f:预览窗口
-52 export g:あり
-30 export g:いた
-47 export g:いて
-13 export g:えら
40 export g:から
-38 export g:きま
-42 export g:くと
39 export g:けで
-48 export g:けま
11 export g:して
-61 export g:すと
-30 export g:ただ
21 export g:だけ
-57 export g:てい
-38 export g:でき
23 export g:です
-52 export g:にあ
-15 export g:のパ
55 export g:の矢
-37 export g:ます
-19 export g:られ
-52 export g:りま
-18 export g:れま
26 export g:をク
-52 export g:を押
42 export g:を選
31 export g:ァイ
-30 export g:イダ
14 export g:イル
13 export g:ウン
25 export g:クし
26 export g:クリ
-28 export g:グで
-20 export g:シー
-30 export g:スラ
13 export g:ダウ
-30 export g:ダー
35 export g:ック
-15 export g:ッグ
-33 export g:ット
-46 export g:ドを
-15 export g:ドラ
41 export g:ニュ
-16 export g:ネル
-16 export g:パネ
-48 export g:ビュ
31 export g:ファ
-66 export g:フォ
-20 export g:ブを
-18 export g:ペー
41 export g:メニ
-13 export g:ヤー
18 export g:ュー
-34 export g:ライ
-15 export g:ラッ
26 export g:リッ
-22 export g:ルを
33 export g:ンか
-11 export g:ンで
-62 export g:ンの
-13 export g:ーで
-18 export g:ージ
21 export g:ード
-20 export g:ーン
-16 export g:一张
-48 export g:一条
-53 export g:一栏
19 export g:一次
-37 export g:一点
-10 export g:一版
-23 export g:一遍
-21 export g:一镜
-25 export g:三角
12 export g:上の
-28 export g:上一
-66 export g:上可
25 export g:上角
-15 export g:上预
-29 export g:下拉
70 export g:下載
98 export g:下载
28 export g:下面
-16 export g:不会
-41 export g:不喜
-17 export g:不需
-13 export g:个人
14 export g:个向
34 export g:个点
-15 export g:个镜
-46 export g:中一
-43 export g:中的
-27 export g:中间
-17 export g:事板
-13 export g:人中
-32 export g:以在
-28 export g:以对
-24 export g:以播
-19 export g:以查
16 export g:件可
-25 export g:件夹
-27 export g:会生
-55 export g:体库
-22 export g:余额
-41 export g:侧栏
-23 export g:侧的
-52 export g:侧边
14 export g:便可
-14 export g:便能
-38 export g:修改
-50 export g:側邊
-34 export g:先后
-44 export g:先点
-46 export g:全屏
-40 export g:全文
-40 export g:全部
-42 export g:具列
-12 export g:具栏
-10 export g:再把
-50 export g:再按
30 export g:再点
-19 export g:再生
-56 export g:出的
14 export g:出页
36 export g:击右
41 export g:击导
43 export g:分享
-17 export g:分鏡
-12 export g:分頁
-17 export g:切到
-89 export g:切换
-48 export g:列在
-21 export g:列表
-28 export g:删掉
-28 export g:删除
23 export g:到电
13 export g:到视
-22 export g:前面
-20 export g:剩余
-33 export g:勾选
66 export g:匯出
-37 export g:卡里
-41 export g:去就
-60 export g:双击
30 export g:取得
-35 export g:口里
-27 export g:只要
-21 export g:可到
14 export g:可点
-16 export g:可直
-47 export g:可选
10 export g:可通
48 export g:右上
29 export g:右下
-16 export g:右側
-47 export g:合适
41 export g:后点
47 export g:向下
-30 export g:向左
-16 export g:否则
-26 export g:听一
-14 export g:听听
-21 export g:器中
-51 export g:回到
-48 export g:图可
51 export g:圖示
-10 export g:在图
-37 export g:在媒
-11 export g:在屏
-42 export g:在弹
-10 export g:在播
-15 export g:在故
-27 export g:在画
-24 export g:在那
-29 export g:在音
-32 export g:场景
-26 export g:場景
-23 export g:変え
-25 export g:大き
-19 export g:头像
19 export g:套餐
-28 export g:如需
-51 export g:媒体
-20 export g:字体
-39 export g:字型
-65 export g:字幕
29 export g:存到
-23 export g:它的
-13 export g:完整
-31 export g:完记
-67 export g:对照
83 export g:导出
-15 export g:封面
-29 export g:對話
-80 export g:就会
39 export g:就可
-29 export g:就在
-20 export g:就把
-21 export g:就拖
-30 export g:就按
-11 export g:就用
-33 export g:尾的
-24 export g:屉里
-54 export g:展开
-10 export g:展開
-35 export g:工具
-36 export g:左の
-47 export g:左上
-28 export g:左下
-45 export g:左侧
-49 export g:左側
-18 export g:序的
-33 export g:应用
66 export g:开右
-61 export g:开场
14 export g:开导
-34 export g:开就
-18 export g:开左
-20 export g:开音
-15 export g:弹窗
-13 export g:强度
40 export g:影片
-19 export g:往左
-20 export g:後按
-14 export g:恢复
-17 export g:您的
-17 export g:想恢
-29 export g:想换
-36 export g:想改
-46 export g:想看
21 export g:想要
20 export g:意的
-10 export g:手动
12 export g:手机
-36 export g:才会
-74 export g:打開
-40 export g:找到
-40 export g:把字
-17 export g:把它
-18 export g:把播
-29 export g:押し
-57 export g:押す
-33 export g:拖放
-16 export g:拖进
23 export g:拿到
37 export g:按一
14 export g:按下
-20 export g:按住
13 export g:按右
-64 export g:按空
-35 export g:挑一
-23 export g:换一
-35 export g:换到
-19 export g:接拖
-20 export g:提高
-15 export g:撤销
-27 export g:播放
-30 export g:收在
-18 export g:改动
-47 export g:改好
27 export g:改完
-34 export g:改成
-24 export g:放在
-20 export g:放大
-17 export g:故事
-29 export g:数值
65 export g:文件
-12 export g:新排
-25 export g:新的
-69 export g:方案
-55 export g:旁白
-13 export g:旁的
-27 export g:时间
-19 export g:明度
-15 export g:時間
-37 export g:景列
-68 export g:更改
20 export g:最终
-12 export g:材库
29 export g:条走
-14 export g:查器
-31 export g:标签
-36 export g:标题
-61 export g:栏里
-18 export g:核对
-55 export g:格就
21 export g:格式
-11 export g:格键
-41 export g:框里
-16 export g:检查
32 export g:檔案
-18 export g:段就
-24 export g:每一
-31 export g:每个
-32 export g:比较
36 export g:水印
15 export g:没问
-53 export g:清單
24 export g:清晰
-14 export g:渲染
-28 export g:滑杆
-13 export g:滑桿
-28 export g:滑鼠
25 export g:满意
-69 export g:点一
-36 export g:点中
-12 export g:点击
12 export g:点右
-54 export g:点左
-55 export g:点开
-30 export g:点播
-22 export g:照片
32 export g:片可
14 export g:片在
-16 export g:片头
-39 export g:片尾
-40 export g:片段
11 export g:片请
-24 export g:现在
-28 export g:生效
-64 export g:用的
-22 export g:用量
23 export g:电脑
-24 export g:画布
16 export g:画面
-46 export g:略图
-18 export g:的位
-16 export g:的字
-20 export g:的播
13 export g:的箭
-55 export g:看到
-45 export g:看成
-18 export g:看新
55 export g:矢印
-28 export g:確認
-39 export g:移到
-15 export g:窗里
-13 export g:签页
-20 export g:箭头
-48 export g:素材
-51 export g:縮圖
-15 export g:线上
-30 export g:线里
20 export g:终文
-38 export g:继续
-46 export g:缩略
-37 export g:背景
-36 export g:能在
-26 export g:能找
26 export g:能拿
-42 export g:能看
-24 export g:自行
-24 export g:若想
-41 export g:若要
29 export g:获取
25 export g:蓝色
-30 export g:表在
41 export g:要拿
-78 export g:要换
-19 export g:要更
-23 export g:要的
-21 export g:見ら
-36 export g:視窗
-48 export g:覽視
-46 export g:观看
-44 export g:视图
18 export g:视频
-37 export g:览区
-48 export g:览窗
16 export g:觉得
-28 export g:角头
-21 export g:角形
-33 export g:認で
-39 export g:調整
11 export g:請點
44 export g:认后
-67 export g:记得
-44 export g:设置
-28 export g:试听
-20 export g:请从
59 export g:请先
-40 export g:请到
-65 export g:请展
19 export g:请按
-53 export g:请点
-11 export g:调色
-36 export g:调节
-44 export g:账单
-27 export g:账户
27 export g:走完
-26 export g:轨道
-21 export g:轮图
17 export g:载按
-40 export g:输入
-42 export g:边栏
-10 export g:边的
26 export g:这里
-62 export g:进入
-47 export g:选中
39 export g:选择
32 export g:選單
-50 export g:邊欄
-27 export g:部分
-27 export g:都在
-18 export g:都收
-38 export g:里听
-19 export g:里把
-19 export g:里挑
-76 export g:里换
-32 export g:里改
-46 export g:里点
-47 export g:里能
-18 export g:里自
-35 export g:里调
-21 export g:里还
11 export g:里选
-22 export g:里预
20 export g:链接
-22 export g:镜头
19 export g:開く
32 export g:開啟
-15 export g:間軸
29 export g:问题
-22 export g:间的
-27 export g:间线
-16 export g:随时
20 export g:面升
-33 export g:面板
-13 export g:面查
-24 export g:音效
-21 export g:頁面
-48 export g:順序
-20 export g:題就
34 export g:顶栏
-32 export g:预览
-48 export g:频轨
-23 export g:额见
-17 export g:默认
34 export g:點右
58 export g:點擊
-30 export g:齿轮
-133 export kind:drag
-37 export kind:open
-42 export kind:statement
64 export kind:take
-65 export kind:weak
-55 export l:12
-34 export l:19
-12 export l:2
-33 export l:20
-42 export l:33
-31 export l:above
-26 export l:adjuste
41 export l:again
34 export l:ahead
-18 export l:all
-30 export l:alterna
-49 export l:an
-35 export l:apply
37 export l:archivo
-59 export l:are
20 export l:arrow
-57 export l:assets
-47 export l:auf
-28 export l:availab
-59 export l:avatar
-54 export l:back
37 export l:baixar
46 export l:bar
-32 export l:below
-15 export l:bild
-57 export l:billing
-48 export l:both
18 export l:bottom
-24 export l:box
-12 export l:button
-20 export l:canvas
-29 export l:card
-34 export l:change
-42 export l:changes
27 export l:click
-42 export l:clips
-78 export l:clique
-25 export l:compare
-33 export l:confirm
-81 export l:continu
44 export l:copy
-17 export l:credits
81 export l:ctrl
-20 export l:cut
-77 export l:d'aperç
-55 export l:dashboa
-88 export l:delete
-28 export l:derecha
78 export l:descarg
-20 export l:details
-29 export l:dialogu
-56 export l:direita
48 export l:downloa
-61 export l:drawer
-84 export l:droite
11 export l:drop-do
-41 export l:dropdow
-34 export l:du
21 export l:e
-38 export l:editor
-30 export l:effect
-52 export l:ein
-29 export l:entra
-55 export l:esquerd
68 export l:export
57 export l:exporta
72 export l:exporte
76 export l:exporti
-43 export l:factura
41 export l:fichier
-29 export l:final
-17 export l:font
-53 export l:frame
-26 export l:further
-77 export l:gauche
-23 export l:inspect
-33 export l:invoice
-10 export l:is
-18 export l:lateral
-12 export l:layer
31 export l:lecture
-75 export l:left
-36 export l:library
-70 export l:like
10 export l:link
-30 export l:listed
-32 export l:listen
-25 export l:look
-65 export l:more
-62 export l:mouse
94 export l:mp4
-17 export l:name
21 export l:need
-54 export l:notice
-58 export l:one
-33 export l:orden
-23 export l:overvie
-56 export l:pane
-89 export l:panel
-47 export l:para
84 export l:passt
-53 export l:picture
-62 export l:place
-47 export l:plan
-46 export l:play
-42 export l:please
-77 export l:pop-up
-24 export l:positio
-56 export l:preview
-25 export l:ready
-41 export l:recharg
-39 export l:rechts
-48 export l:render
-22 export l:reprodu
-38 export l:rhythm
96 export l:s
42 export l:save
-42 export l:saved
-55 export l:scenes
-10 export l:see
-57 export l:sehen
-17 export l:set
25 export l:share
-46 export l:shot
-16 export l:shots
-85 export l:sidebar
-53 export l:sie
-12 export l:size
-13 export l:speed
-13 export l:start
-20 export l:stored
-51 export l:storybo
-41 export l:subscri
-55 export l:suggest
-44 export l:symbol
-42 export l:tab
-37 export l:takes
-41 export l:tempo
-12 export l:texto
-20 export l:thumbna
-50 export l:tick
-24 export l:time
-46 export l:timelin
-38 export l:tool
-21 export l:two
44 export l:télécha
-26 export l:up
-15 export l:upgrade
-49 export l:ver
-19 export l:viewer
-60 export l:visible
-15 export l:volume
29 export l:vídeo
-50 export l:waiting
-22 export l:wallet
-22 export l:wheel
-11 export l:you
-40 export l:yoursel
-31 export l:z
-55 export l:лежат
-30 export l:предпро
-42 export l:слева
24 export l:く
-57 export l:す
39 export l:だけです
-30 export l:できます
-13 export l:られます
40 export l:る
-18 export l:一下
-32 export l:上
-33 export l:下
20 export l:下方
79 export l:下载
-30 export l:体
32 export l:保存
-19 export l:修改
-43 export l:倍
-51 export l:先
20 export l:升级
57 export l:取
55 export l:右上角
-50 export l:后
-16 export l:图标
42 export l:图示
-28 export l:场景
-24 export l:处
-25 export l:大
19 export l:它
27 export l:完
-44 export l:对比
39 export l:导出
-30 export l:展开
-31 export l:幅
-35 export l:序
22 export l:得
-25 export l:微调
-11 export l:恢复
-25 export l:慢
-36 export l:打开
-41 export l:找到
-20 export l:拖
-51 export l:换
-21 export l:播放
-21 export l:改
-20 export l:文件夹
-14 export l:时间线
18 export l:本
-26 export l:查看
-24 export l:查询
-21 export l:标签页
-73 export l:栏
-23 export l:核对
17 export l:次
14 export l:版
-42 export l:生效
23 export l:电脑
-24 export l:的
-21 export l:看
-34 export l:确认
-25 export l:移
-29 export l:箭头
22 export l:置
-13 export l:色
18 export l:菜单
12 export l:视频
-33 export l:试听
-34 export l:调
-24 export l:轨
-78 export l:选
-27 export l:遍
-84 export l:里
33 export l:链接
-28 export l:除
-25 export l:需要
11 export l:面
-90 export l:面板
-14 export l:页
-29 export last
-66 export later c:account
-22 export later c:adjust
-66 export later c:being
-18 export later c:buy
-16 export later c:confirm
-35 export later c:control
-81 export later c:drag
53 export later c:export
-42 export later c:film
-15 export later c:i
-13 export later c:key
-36 export later c:material
-13 export later c:offer
-22 export later c:open
-39 export later c:player
-130 export later c:see
-57 export later c:undo
-39 export later q:adjust
139 export later q:export
62 export later q:film
-39 export later q:i
-14 export later q:panel
-44 export length:5
16 export length:6
-20 export no concept
-48 export other c:account
-37 export other c:adjust
-56 export other c:being
-12 export other c:button
-21 export other c:buy
-12 export other c:confirm
-49 export other c:control
-45 export other c:drag
20 export other c:export
-35 export other c:film
28 export other c:i
-16 export other c:if
-30 export other c:open
-12 export other c:panel
-77 export other c:undo
-23 export other q:adjust
-81 export other q:buy
-49 export other q:can
134 export other q:export
25 export other q:film
-47 export other q:i
28 export other q:material
-61 export other q:panel
49 export other q:screen
-11 export other q:see
-56 export q:account
-115 export q:adjust
-53 export q:buy
-58 export q:can
-165 export q:confirm
304 export q:export
68 export q:film
-65 export q:i
-12 export q:if
60 export q:material
21 export q:open
-84 export q:player
49 export q:screen
-76 export q:see
-30 export q:store
-66 export q:undo
-26 export step
-25 export topic:adjust
-18 export topic:credits
191 export topic:export
-45 export topic:preview
-30 export topic:reorder
-85 export topic:undo
-46 export v:de:adjust:st
-78 export v:de:confirm:en
-72 export v:de:drag:en
80 export v:de:export:rn
-128 export v:de:open:en
-12 export v:de:press:en
-32 export v:de:see:en
-29 export v:en:adjust:ck
-44 export v:en:adjust:er
-51 export v:en:adjust:et
-31 export v:en:adjust:ge
-53 export v:en:adjust:ne
-56 export v:en:adjust:rn
-42 export v:en:buy:ge
-28 export v:en:buy:op
-62 export v:en:confirm:ly
-19 export v:en:confirm:ok
-40 export v:en:confirm:pt
-77 export v:en:confirm:rm
64 export v:en:confirm:sh
-42 export v:en:confirm:te
-16 export v:en:drag:ag
-12 export v:en:drag:ap
-12 export v:en:drag:de
-19 export v:en:drag:er
-14 export v:en:drag:ge
-33 export v:en:drag:ll
-29 export v:en:drag:ng
-45 export v:en:drag:op
94 export v:en:export:ad
20 export v:en:export:ds
31 export v:en:export:ed
-46 export v:en:export:er
15 export v:en:export:le
12 export v:en:export:nd
27 export v:en:export:p4
42 export v:en:export:py
55 export v:en:export:re
90 export v:en:export:rt
22 export v:en:export:ts
70 export v:en:export:ve
-15 export v:en:open:ch
-30 export v:en:open:ed
-10 export v:en:open:en
-64 export v:en:open:it
-74 export v:en:open:ng
-18 export v:en:open:se
-16 export v:en:press:ck
-48 export v:en:press:ct
-26 export v:en:press:er
-11 export v:en:press:it
-53 export v:en:press:le
-18 export v:en:press:ss
-16 export v:en:see:ar
-38 export v:en:see:ay
-46 export v:en:see:ce
-28 export v:en:see:ch
-21 export v:en:see:ck
-20 export v:en:see:en
-21 export v:en:see:ew
-32 export v:en:see:re
-27 export v:en:see:se
-17 export v:en:see:ub
-15 export v:en:see:ws
-46 export v:en:undo:do
-74 export v:es:confirm:ar
66 export v:es:export:ar
46 export v:es:export:vo
-29 export v:es:open:ra
-38 export v:es:open:re
-26 export v:es:open:ve
17 export v:es:press:le
-36 export v:es:see:lo
-65 export v:fr:confirm:er
29 export v:fr:export:er
-27 export v:fr:open:re
65 export v:fr:press:ez
-48 export v:fr:see:er
54 export v:fr:see:ez
-57 export v:fr:see:ir
-49 export v:pt:confirm:ar
-43 export v:pt:drag:te
81 export v:pt:export:ar
-41 export v:pt:open:vá
-47 export v:pt:press:se
-45 export v:pt:press:te
-49 export v:pt:see:er
-40 export v:pt:see:ir
-33 export v:ru:adjust:ся
-22 export v:ru:buy:ть
-19 export v:ru:drag:ок
87 export v:ru:export:йл
63 export v:ru:export:те
29 export v:ru:export:ть
-55 export v:ru:open:ат
-91 export v:ru:open:те
-23 export v:ru:press:те
-44 export v:ru:see:ть
-33 export w:0
-30 export w:0 .
-34 export w:0 19
-42 export w:0 33
-35 export w:1  
49 export w:1 0
-55 export w:12
-34 export w:19
-17 export w:20
-26 export w:3
-42 export w:33
-14 export w:6
-47 export w:9
-46 export w:a
12 export w:a copy
-23 export w:a look
-19 export w:a nova
-20 export w:aba
13 export w:able
13 export w:able to
-38 export w:abre
-40 export w:accept
-46 export w:accept the
-31 export w:account page
-32 export w:adjust the
-26 export w:adjuste
-26 export w:after
38 export w:again
34 export w:ahead
88 export w:alles
-63 export w:also
-30 export w:alterna
38 export w:and the
-11 export w:and you
-35 export w:another
-30 export w:ansehen
-51 export w:any
-24 export w:any time
-50 export w:ao
-20 export w:aparece
-45 export w:aperte
-64 export w:aplicar
-62 export w:apply
-42 export w:apply to
46 export w:archivo
-81 export w:are
-25 export w:arraste
-11 export w:arrastr
32 export w:arrow
-53 export w:as you
-30 export w:assets
-59 export w:assista
-40 export w:audio
-43 export w:auf
-31 export w:auf der
75 export w:auf exporti
-28 export w:availab
-59 export w:avatar
27 export w:avec
-77 export w:avec la
33 export w:away
-89 export w:back
-19 export w:backgro
35 export w:baixar
-36 export w:barra de
-61 export w:barre
-86 export w:barre d'espac
-21 export w:bas
-26 export w:be adjuste
37 export w:be saved
-23 export w:before
-43 export w:before the
-24 export w:below
-19 export w:below the
-12 export w:beside
-63 export w:between
-29 export w:big
-14 export w:billing
-58 export w:bitte
-35 export w:block
54 export w:blue
14 export w:bouton
-51 export w:brings
-20 export w:browse
82 export w:button is
21 export w:by clickin
-25 export w:by draggin
14 export w:by ticking
23 export w:can downloa
-37 export w:can see
-26 export w:cards
-44 export w:carpeta
-89 export w:case
-53 export w:change
-13 export w:change the
-46 export w:changes
-25 export w:charact
-21 export w:check
-32 export w:check the
26 export w:checked
17 export w:choose downloa
43 export w:choose export
-50 export w:click apply
-49 export w:click confirm
22 export w:click downloa
47 export w:click export
16 export w:click ok
-46 export w:click the
-31 export w:click your
-28 export w:clickin
-28 export w:clickin the
-77 export w:clipe
-24 export w:clipe para
-57 export w:clips
16 export w:cliquez
55 export w:cloud
-69 export w:coin
-53 export w:color
-69 export w:column
-65 export w:com
-50 export w:come
-32 export w:compare
19 export w:con
-46 export w:conferi
-64 export w:confirm
-42 export w:confirm the
-82 export w:continu
-51 export w:contras
-43 export w:control
42 export w:copy
-70 export w:cor
-73 export w:corner to
-62 export w:cost
-37 export w:credits
-30 export w:credits are
-29 export w:credits page
78 export w:ctrl
20 export w:ctrl +
22 export w:ctrl + e
42 export w:ctrl + s
-52 export w:ctrl + z
12 export w:ctrl s
-55 export w:ctrl z
-48 export w:curseur
-14 export w:cursor
-27 export w:cut
-77 export w:d'aperç
-86 export w:d'espac
-60 export w:da
22 export w:dann
15 export w:dans
-81 export w:dans l'ongle
-90 export w:dans la
60 export w:dans le
-60 export w:das
-55 export w:dashboa
-44 export w:de droite
-28 export w:de factura
54 export w:de la
-14 export w:de tiempo
59 export w:del
-83 export w:delete
47 export w:dem
68 export w:depois
-25 export w:der
-28 export w:derecha
-59 export w:des
80 export w:descarg
-24 export w:desliza
-41 export w:details
-29 export w:dialogu
52 export w:disk
-27 export w:do
-10 export w:does
-61 export w:don't
-21 export w:don't need
-63 export w:dort
-83 export w:double-
-53 export w:double- the
-49 export w:down
134 export w:downloa
27 export w:downloa icon
18 export w:downloa it
24 export w:downloa the
-35 export w:drafts
-16 export w:drag
-19 export w:drag it
-38 export w:drag its
-13 export w:drag one
-25 export w:draggin
-39 export w:draggin the
-58 export w:drawer
20 export w:droite
-21 export w:drop
-15 export w:drop it
-39 export w:dropdow
-44 export w:du
20 export w:e
22 export w:e  
-74 export w:editor
-30 export w:effect
-93 export w:effects
-12 export w:ein
-86 export w:einen
36 export w:el archivo
-24 export w:el menú
-61 export w:el panel
-13 export w:en
-153 export w:en la
-24 export w:end
-28 export w:end of
-14 export w:enough
-29 export w:entra
23 export w:es
-27 export w:espaço
-54 export w:esquerd
-14 export w:expand
-12 export w:expand the
111 export w:export
22 export w:export in
24 export w:export it
41 export w:export menu
22 export w:export page
18 export w:export to
89 export w:exporta
71 export w:exporte
76 export w:exporti
22 export w:exports
-53 export w:eye
-55 export w:face
-51 export w:factura
-36 export w:faster
46 export w:ficheir
49 export w:fichier
-27 export w:field
15 export w:file
30 export w:file menu
38 export w:film
-22 export w:final
-19 export w:find the
-44 export w:fine-tu
64 export w:finish
19 export w:finishe
23 export w:finishe file
-36 export w:folder
-23 export w:fonts
-27 export w:for more
-40 export w:for yoursel
68 export w:format
-58 export w:frame
-49 export w:frames
31 export w:from your
-42 export w:full
-47 export w:further
-77 export w:gauche
-49 export w:gear
-44 export w:gear icon
32 export w:get it
25 export w:gibt
-44 export w:give
-44 export w:give it
21 export w:gives
21 export w:gives you
-75 export w:glisser
34 export w:go ahead
-24 export w:go to
14 export w:grab it
-42 export w:grab the
-22 export w:grain
10 export w:guardar
-51 export w:half
29 export w:happy
13 export w:hard
-42 export w:has
-51 export w:has the
67 export w:haut
-39 export w:have a
-40 export w:haz
76 export w:header
-16 export w:hear
-17 export w:her
30 export w:herunte
-13 export w:history
-45 export w:hit apply
27 export w:hit downloa
17 export w:hit export
-12 export w:hit play
-26 export w:hover
-26 export w:hover over
-38 export w:how
-48 export w:hue
-21 export w:i
-38 export w:if that's
-41 export w:if you
31 export w:il
65 export w:im
-56 export w:im reiter
-17 export w:images
-44 export w:in den
-75 export w:in der
-11 export w:in setting
-51 export w:inspect
-99 export w:intensi
-31 export w:intensi slider
-19 export w:into
-51 export w:into the
-42 export w:invoice
53 export w:ist
-12 export w:it as
-32 export w:it down
-30 export w:it from
33 export w:it is
-74 export w:it there
13 export w:it to
-24 export w:it's
-51 export w:it's the
-32 export w:izquier
20 export w:junto
29 export w:junto al
-30 export w:knob
-41 export w:l
-61 export w:l'ongle
14 export w:la barra
-60 export w:la barre
-44 export w:la carpeta
-28 export w:la derecha
31 export w:la lecture
-14 export w:la línea
-28 export w:la pista
46 export w:lance
35 export w:languag
-32 export w:las
-11 export w:lateral
-25 export w:layer
-33 export w:layers
32 export w:le
14 export w:le bouton
39 export w:le fichier
21 export w:le menu
-64 export w:le volet
28 export w:lecture
-111 export w:leertas
-21 export w:left
-39 export w:left sidebar
-15 export w:left to
-103 export w:les
-36 export w:library
15 export w:like it
-71 export w:line
57 export w:link
-85 export w:links
-18 export w:list
-44 export w:lista
-44 export w:lista de
-30 export w:listed
-33 export w:listen
-18 export w:listen to
23 export w:lo
-47 export w:lock
-23 export w:logo
-24 export w:looks
68 export w:looks right
-26 export w:loop
-52 export w:los
-52 export w:lässt
-14 export w:línea
-14 export w:línea de
-56 export w:make
-18 export w:make it
-38 export w:markers
-13 export w:may
-35 export w:media
-34 export w:media library
-31 export w:media panel
-13 export w:menú
-17 export w:miniatu
24 export w:mit
-57 export w:mit dem
-120 export w:mit der
-34 export w:mixer
-17 export w:moment
-40 export w:more
-74 export w:mouse
97 export w:mp4
-14 export w:mídia
-117 export w:na
30 export w:nach
-11 export w:name
13 export w:next to
-63 export w:no
-58 export w:notes
-50 export w:notice
-19 export w:nova
30 export w:oben
-47 export w:of credits
-35 export w:ok
-50 export w:ok to
-41 export w:old
13 export w:once
24 export w:once you've
-21 export w:ones
-17 export w:onto
-15 export w:onto the
-17 export w:opacity
-10 export w:open
-28 export w:open it
-33 export w:orden
-38 export w:origina
-63 export w:other
-54 export w:otro
-27 export w:ouvre
-18 export w:over
-32 export w:over the
33 export w:p
-54 export w:palette
-52 export w:pane
-67 export w:panel
-44 export w:panel de
-53 export w:par
-41 export w:para ver
84 export w:passt
-24 export w:pause
-25 export w:persona
-35 export w:pick
-71 export w:pick a
-29 export w:pick another
-47 export w:pick one
-44 export w:picture
-28 export w:pista
-42 export w:pitch
-58 export w:place
-57 export w:plan
-18 export w:plan page
-28 export w:plans
-36 export w:play
-33 export w:play it
-33 export w:playhea
-50 export w:plays
-52 export w:please
-21 export w:please hit
-14 export w:please visit
-76 export w:pop-up
-24 export w:positio
-20 export w:pour
-18 export w:press
-14 export w:press apply
-10 export w:press confirm
14 export w:press ctrl
16 export w:press downloa
63 export w:press export
-26 export w:press play
-52 export w:press replace
-27 export w:preview
-23 export w:preview player
-35 export w:price
-33 export w:pull
-15 export w:pull it
-19 export w:pulling
10 export w:purple
-39 export w:put it
31 export w:put the
-29 export w:página
-29 export w:que
-88 export w:que vous
-47 export w:queue
-46 export w:quiser
-44 export w:raise
-44 export w:raise the
-62 export w:rate
-39 export w:read
-39 export w:read the
-25 export w:ready
-21 export w:rearran
-37 export w:recharg
-57 export w:reiter
-68 export w:release
-44 export w:render
27 export w:render button
-50 export w:render queue
-19 export w:reorder
-29 export w:reorder the
-12 export w:replay
-25 export w:reprodu
-12 export w:review
-38 export w:rhythm
-19 export w:right edge
-22 export w:right-h
-32 export w:row
105 export w:s
-14 export w:saldo
70 export w:save
35 export w:save button
23 export w:save it
27 export w:save this
15 export w:save video
-19 export w:saved
-52 export w:scene
-26 export w:scene 3
-30 export w:scenes
-22 export w:scenes panel
-48 export w:scissor
-24 export w:script
-17 export w:scrub
-62 export w:scènes
27 export w:se
-46 export w:se quiser
-12 export w:section
-56 export w:see the
-57 export w:sehen
-48 export w:select
-42 export w:select the
12 export w:send
13 export w:send it
-51 export w:set
-41 export w:set the
55 export w:share
25 export w:share dialog
20 export w:share menu
-45 export w:shelf
-47 export w:shot
-13 export w:shots
-51 export w:show
-15 export w:shows
-28 export w:si
53 export w:sich
-11 export w:side
-76 export w:sidebar
-97 export w:sie
-16 export w:simply
-55 export w:size
-12 export w:slide
-11 export w:slider to
-73 export w:slow
-60 export w:small
-13 export w:so
22 export w:soon
-11 export w:sound
-70 export w:sous
-57 export w:space
-44 export w:speaker
-19 export w:speed
-33 export w:speed tab
-51 export w:square
-52 export w:start
-46 export w:start the
-84 export w:starts
-43 export w:stellst
-43 export w:stellst du
-21 export w:step
-62 export w:sticker
-81 export w:still
-20 export w:stored
-48 export w:storybo
-95 export w:style
-25 export w:subscri
-13 export w:subtitl
-48 export w:suggest
51 export w:superio
-81 export w:sur
-60 export w:sur la
-16 export w:sure
-18 export w:swap
-15 export w:switch
-19 export w:só
-39 export w:tab
-53 export w:take a
-17 export w:takes
-11 export w:tap the
-67 export w:taste
-34 export w:tempo
-12 export w:text
-12 export w:texto
-20 export w:that
-12 export w:that's
-11 export w:the
-15 export w:the audio
-25 export w:the backgro
-22 export w:the bar
-29 export w:the big
46 export w:the blue
15 export w:the bottom
-23 export w:the change
-41 export w:the changes
-25 export w:the charact
55 export w:the cloud
-69 export w:the coin
-30 export w:the dialog
48 export w:the disk
34 export w:the downloa
-13 export w:the duratio
-11 export w:the earlier
-35 export w:the effects
75 export w:the export
22 export w:the exports
19 export w:the finishe
-10 export w:the font
-23 export w:the fonts
-14 export w:the frame
-16 export w:the frames
-39 export w:the full
-49 export w:the gear
-28 export w:the handle
76 export w:the header
-48 export w:the hue
-52 export w:the inspect
37 export w:the languag
-60 export w:the layer
-33 export w:the layers
-77 export w:the line
-20 export w:the logo
-38 export w:the markers
-34 export w:the mixer
-14 export w:the motion
-53 export w:the mouse
16 export w:the mp4
-58 export w:the notes
-41 export w:the old
-42 export w:the other
13 export w:the page
-40 export w:the picture
-26 export w:the pitch
-55 export w:the plan
-76 export w:the pop-up
-23 export w:the preview
-44 export w:the price
24 export w:the project
-33 export w:the render
-38 export w:the rhythm
-22 export w:the right
-27 export w:the right-h
41 export w:the save
-54 export w:the scene
-48 export w:the scissor
32 export w:the share
-12 export w:the shots
-21 export w:the size
-36 export w:the speaker
-16 export w:the start
-60 export w:the storybo
-25 export w:the subscri
-13 export w:the subtitl
-33 export w:the suggest
-19 export w:the text
-15 export w:the three
-15 export w:the thumbna
-53 export w:the timelin
23 export w:the title
-48 export w:the titles
-30 export w:the toolbar
-24 export w:the track
-45 export w:the transcr
-30 export w:the transit
-29 export w:the two
12 export w:the upper-r
-32 export w:the usage
-25 export w:the viewer
-20 export w:the voice
-27 export w:the wallet
-32 export w:the wavefor
-45 export w:their
24 export w:them all
40 export w:then
44 export w:then save
-14 export w:there
-20 export w:there's a
-53 export w:they
-44 export w:they're
-44 export w:third
-29 export w:this
-27 export w:thumbna
-50 export w:tick
14 export w:ticking
14 export w:ticking the
-14 export w:tiempo
-24 export w:time
-52 export w:timelin
94 export w:tippen
-48 export w:titles
-58 export w:to change
-17 export w:to compare
-20 export w:to each
29 export w:to get
-32 export w:to it
-24 export w:to look
-47 export w:to make
-31 export w:to setting
-47 export w:to start
-17 export w:to use
-18 export w:to watch
19 export w:to your
-53 export w:toggle
-58 export w:too
-31 export w:tool
-30 export w:toolbar
42 export w:top bar
11 export w:top of
-28 export w:top up
-28 export w:track
-48 export w:transcr
-33 export w:transit
-59 export w:triangl
-113 export w:tu
-56 export w:turn
53 export w:télécha
-69 export w:un
-18 export w:under
-27 export w:under the
-46 export w:undo
-16 export w:une
10 export w:unten
-12 export w:unter
12 export w:upper-r
12 export w:upper-r corner
-26 export w:usage
-22 export w:use it
-17 export w:use the
-48 export w:ver
-41 export w:verlo
-42 export w:vers
30 export w:video
-25 export w:viewer
-81 export w:vignett
-60 export w:visible
-64 export w:visit
-68 export w:visit the
-67 export w:você
-54 export w:voice
-21 export w:voices
-57 export w:voir
-62 export w:volet
-60 export w:vorscha
-41 export w:vá
-23 export w:vérifie
29 export w:vídeo
42 export w:waiting
-26 export w:wallet
-14 export w:want
-39 export w:want to
-28 export w:watch
-33 export w:watch it
-32 export w:wavefor
-54 export w:way
-41 export w:wheel
-11 export w:when
-15 export w:when you
-12 export w:whereve
-12 export w:whereve you
-22 export w:which
-21 export w:will
-15 export w:with the
-21 export w:with your
-32 export w:y
-49 export w:yellow
20 export w:you the
-20 export w:you'll
-54 export w:you'll notice
29 export w:you're happy
28 export w:you've
-20 export w:your account
-55 export w:your dashboa
-21 export w:your mouse
11 export w:yours
-40 export w:yoursel
-76 export w:z
-39 export w:zieh
-25 export w:zu
-57 export w:zu sehen
47 export w:zum
55 export w:à droite
-54 export w:à esquerd
-77 export w:à gauche
-104 export w:в
-54 export w:вы
-43 export w:если
-31 export w:есть
-89 export w:за
-36 export w:и
-40 export w:край
-55 export w:лежат
32 export w:меню
-26 export w:меняетс
-11 export w:нажмите
-81 export w:не
-38 export w:новый
-41 export w:окне
-54 export w:она
-10 export w:откройт
-61 export w:панели
-51 export w:подтвер
-19 export w:пополни
-19 export w:порядок
-17 export w:порядок меняетс
-11 export w:посмотр
-30 export w:предпро
-30 export w:разверн
-14 export w:ролик
-42 export w:слева
-28 export w:сохрани
19 export w:справа
-66 export w:таймлай
-54 export w:там
-47 export w:увидеть
87 export w:файл
-55 export w:цвет
12 export w:через
-47 export w:чтобы увидеть
-64 export w:это
-41 export w:い
-42 export w:い て
-22 export w:お
-56 export w:か
41 export w:から
-15 export w:が
-15 export w:け
-39 export w:さ
12 export w:し て
15 export w:し て ください
-48 export w:だ
39 export w:だけです
-30 export w:できます
-38 export w:に
-18 export w:の
26 export w:の 「 书
55 export w:の 矢印
-17 export w:は
-60 export w:べ
-18 export w:ま
-44 export w:ま す
-50 export w:め
-13 export w:られます
-36 export w:り
26 export w:を クリック
25 export w:を クリック し
19 export w:を 开 く
-19 export w:を 押して
-75 export w:を 押す
42 export w:を 选
14 export w:クリック
25 export w:クリック し
25 export w:クリック し て
-43 export w:クリップ
-20 export w:シーン
-30 export w:スライダー
-30 export w:スライダー で
-20 export w:タブ を
-48 export w:ト
-15 export w:ドラッグ
-16 export w:パネル
31 export w:ファイル
13 export w:ボタン を
41 export w:メニュー
-34 export w:ン
-55 export w:ー
-22 export w:一
-16 export w:一 张
-48 export w:一 条
-31 export w:一 点
-10 export w:一 版
-21 export w:一 镜
-15 export w:一下
-18 export w:三
-62 export w:上
-27 export w:上 一
-28 export w:上方
-29 export w:下拉
13 export w:下方 的 “
96 export w:下载
15 export w:下载 按钮
-22 export w:不
-16 export w:不 会
-16 export w:不 会 生效
-17 export w:不 需要
-41 export w:不喜欢
-22 export w:不满意
13 export w:两 个
-44 export w:两 段
-25 export w:个
-13 export w:个人中心
-62 export w:中
-22 export w:中间的
-18 export w:也
12 export w:书
40 export w:云
-38 export w:亮
51 export w:从 “
-41 export w:任
-35 export w:会
-20 export w:会员 中
-20 export w:会员 中 心
-40 export w:位
-28 export w:余额
-23 export w:余额 见
-43 export w:侧栏
-67 export w:侧边栏
-14 export w:便
-14 export w:便 能
14 export w:便可
11 export w:信
-38 export w:修改
-26 export w:倍
-32 export w:倒
-23 export w:值
-33 export w:像
-34 export w:先
-27 export w:先 在 时间轴
-44 export w:先 点
-15 export w:入
-40 export w:全 文
-40 export w:全 部
-46 export w:全屏
-10 export w:再 把
-50 export w:再 按
25 export w:再 点
25 export w:再 点 “
43 export w:分享
-72 export w:分页
-14 export w:切
-17 export w:切到
-27 export w:切到 “
-75 export w:切换
-29 export w:切换 到 “
-56 export w:列
-48 export w:列 在
-12 export w:则
-25 export w:删
-28 export w:删 除
-28 export w:删掉
35 export w:到 「
-62 export w:前
-22 export w:前 面
-22 export w:剩余
-44 export w:加
-28 export w:动
-33 export w:勾选
-22 export w:勾选 “
-39 export w:区
-32 export w:十
-37 export w:单
36 export w:印
-39 export w:原
-60 export w:双击
84 export w:取
30 export w:取 得
-10 export w:变
-61 export w:口
-30 export w:句
-18 export w:另
-27 export w:只要
-21 export w:可 到
-73 export w:可 在 “
17 export w:可 点
-16 export w:可 直接
11 export w:可 通过
17 export w:可以 从 “
-31 export w:可以 在
-43 export w:可以 在 “
-61 export w:可以 在 播放器
-13 export w:可以 在 预览窗口
-33 export w:可以 点
-11 export w:可以 看到
-47 export w:可选
-30 export w:右
30 export w:右上
16 export w:右上 の
45 export w:右上角
31 export w:右上角 的
12 export w:右上角 的 「
-24 export w:右边 的
-32 export w:号
-60 export w:合
-47 export w:合 适
-31 export w:同
-61 export w:名
35 export w:后 点
47 export w:后 点 “
19 export w:向
47 export w:向 下
-30 export w:向左
-16 export w:否
-16 export w:否 则
-38 export w:听一遍
-24 export w:响
33 export w:喜
33 export w:喜 欢
-52 export w:四
-31 export w:回
-50 export w:回到
-15 export w:图
-10 export w:图标
51 export w:图示
-17 export w:在
-27 export w:在  
-14 export w:在 “ 动
15 export w:在 「
-24 export w:在 右侧
-14 export w:在 图层
-11 export w:在 屏幕
-48 export w:在 左侧
-23 export w:在 弹出
-19 export w:在 弹出 的
-31 export w:在 弹窗
-31 export w:在 弹窗 里
-12 export w:在 播放器
-15 export w:在 故事板
-15 export w:在 故事板 里
-11 export w:在 时间线
-30 export w:在 时间线 里
-38 export w:在 画布
-11 export w:在 编辑器
-23 export w:在 编辑器 里
-24 export w:在 那
-24 export w:在 那 里
-25 export w:在 音
-47 export w:在 预览窗口
-23 export w:场景
-37 export w:场景列表
-45 export w:块
-50 export w:型
-18 export w:处
-37 export w:备 选
-23 export w:変え
-28 export w:大
-25 export w:大 き
-14 export w:太
-52 export w:头
-14 export w:头像
-36 export w:头像 →
19 export w:套餐
-36 export w:好
-28 export w:如需
-48 export w:媒体库
-46 export w:字
-20 export w:字 体
-39 export w:字 型
-65 export w:字幕
25 export w:存到
-23 export w:它 的
10 export w:完
-13 export w:完 整
-31 export w:完 记得
-10 export w:完成后
-48 export w:定
-59 export w:审
-47 export w:对
-35 export w:对比
-67 export w:对照
-60 export w:对话框
83 export w:导出
19 export w:导出 页
-15 export w:封
-15 export w:封 面
-50 export w:小
-20 export w:就 把
-30 export w:就 按
-11 export w:就 用
-13 export w:就会
39 export w:就可以
-29 export w:就在
-26 export w:就能 找到
26 export w:就能 拿到
13 export w:就能 拿到 视频
-55 export w:展开
-42 export w:工具列
-12 export w:工具栏
-20 export w:工具栏 的
-46 export w:左
-39 export w:左上角
-39 export w:左上角 的
-54 export w:左侧
-22 export w:左侧 的
-27 export w:左侧 的 “
-13 export w:左边 的
-33 export w:已
-37 export w:幅
-31 export w:并
-13 export w:序
-18 export w:序 的话
-33 export w:应用
19 export w:开 く
32 export w:开启
-32 export w:张
-19 export w:弹出 的
-15 export w:弹窗
-31 export w:弹窗 里
-13 export w:强
-13 export w:强 度
40 export w:影片
-36 export w:往
-14 export w:往左
-10 export w:往左 拖
12 export w:得
-29 export w:微调
-58 export w:快
-14 export w:恢复
-11 export w:您
-17 export w:您 的
-15 export w:情
-32 export w:想
-17 export w:想 恢复
-23 export w:想 换
-36 export w:想 改
-46 export w:想 看
-33 export w:想 确认
21 export w:想 要
-33 export w:意
-25 export w:慢
-32 export w:我
22 export w:或
51 export w:戳
-10 export w:手 动
12 export w:手 机
-30 export w:才
-30 export w:才 会
-19 export w:打开  
-53 export w:打开 “
-57 export w:打开 「
14 export w:打开 导出
-45 export w:打开 左侧
-40 export w:找到
-28 export w:把  
-71 export w:把 “
-40 export w:把 字
-17 export w:把 它
-18 export w:把 播放头
-19 export w:押して
-75 export w:押す
-13 export w:抽屉
-24 export w:抽屉 里
-16 export w:拖 进
-33 export w:拖放
48 export w:拿
23 export w:拿到
13 export w:拿到 视频
-30 export w:按
-16 export w:按  
-11 export w:按   delete
-46 export w:按 「
-45 export w:按 「 套用
37 export w:按一下
14 export w:按下
-20 export w:按住
-35 export w:挑
-35 export w:挑 一
-14 export w:挪
-46 export w:换
-29 export w:换 一
-24 export w:换 字
-19 export w:换 顺
-19 export w:换 顺 序
-39 export w:掉
-10 export w:提
-20 export w:提 高
-15 export w:撤销
-21 export w:播放
-37 export w:播放 确认
-10 export w:播放头
-27 export w:播放头 移到
-30 export w:收在
-13 export w:改 动
-47 export w:改 好
27 export w:改 完
-31 export w:改 完 记得
-34 export w:改成
-34 export w:改成  
-34 export w:改成   1
-47 export w:放
-16 export w:放 大
-23 export w:放在
-17 export w:故事板
-15 export w:故事板 里
-36 export w:数
-33 export w:数值
-16 export w:整
-19 export w:文
71 export w:文件
-15 export w:文件夹
-25 export w:新 的
-39 export w:方
-55 export w:旁白
-13 export w:旁的
88 export w:无
50 export w:无 误
50 export w:无 误 后
-34 export w:旧
-17 export w:早
-13 export w:时间线
-17 export w:时间线 上
-30 export w:时间线 里
-15 export w:时间轴
-21 export w:明
-19 export w:明 度
24 export w:晰
-24 export w:曲
-70 export w:更
-67 export w:更改
11 export w:最
20 export w:最 终
20 export w:最 终 文件
18 export w:最右 边
-45 export w:月
-57 export w:期
-32 export w:条
-24 export w:查询
-13 export w:标签页
-36 export w:标题
-55 export w:栏
-12 export w:栏 的
-23 export w:栏里
-18 export w:核对
-17 export w:格
21 export w:格 式
-11 export w:框
26 export w:档
32 export w:档案
-15 export w:检查
-14 export w:检查器
-14 export w:检查器 里
24 export w:欢
-45 export w:段
-36 export w:每
-24 export w:每 一
-29 export w:每 个
-37 export w:比
-32 export w:比较
25 export w:水
36 export w:水 印
66 export w:汇出
10 export w:没
24 export w:清 晰
-30 export w:清单
-14 export w:渲染
-28 export w:滑杆
-13 export w:滑桿
-28 export w:滑鼠
46 export w:满意
23 export w:满意 的话
-61 export w:滤
-61 export w:滤 镜
74 export w:点 “ 下载
24 export w:点 “ 保存
-24 export w:点 “ 保存更改
31 export w:点 “ 分享
-25 export w:点 “ 完成
82 export w:点 “ 导出
-93 export w:点 “ 应用
-14 export w:点 “ 确定
-16 export w:点 「
17 export w:点 右上角
-68 export w:点一下
-45 export w:点一下 “
-16 export w:点击 “
44 export w:点击 “ 下载
55 export w:点击 “ 导出
-56 export w:点击 “ 应用
19 export w:点击 右上角
41 export w:点击 导出
-61 export w:点开
21 export w:点选 「
-16 export w:然
-82 export w:然 后 点
-22 export w:照
-22 export w:照 片
-32 export w:片
-57 export w:片头
-39 export w:片尾
-33 export w:片段
-24 export w:现 在
-42 export w:生效
-35 export w:用
-34 export w:用 鼠标 拖动
-22 export w:用量
23 export w:电脑
-36 export w:画
-18 export w:留
24 export w:的  
18 export w:的 “ 下载
-17 export w:的 “ 文
11 export w:的 「 汇出
15 export w:的 下载 按钮
-18 export w:的 位
-18 export w:的 位 置
-32 export w:的 字
13 export w:的 箭头
10 export w:目
-24 export w:直接 拖
-35 export w:看
43 export w:看一
11 export w:看一 下
-18 export w:看一遍
-55 export w:看到
55 export w:矢印
14 export w:确认
44 export w:确认 后
-39 export w:种
-59 export w:移
-39 export w:移到
-17 export w:空
-11 export w:空格键
39 export w:窗口
-35 export w:第
-20 export w:箭头
-65 export w:素材
20 export w:终
20 export w:终 文件
-38 export w:继
-38 export w:继 续
-37 export w:续
-48 export w:续订
-11 export w:编辑器
-23 export w:编辑器 里
-21 export w:缩
-51 export w:缩图
-46 export w:缩略图
35 export w:者
-37 export w:背景
-31 export w:能
-36 export w:能 在
-35 export w:能 看到
-18 export w:自
-24 export w:自行
-25 export w:色
-24 export w:色盘
-24 export w:若 想
-41 export w:若 要
34 export w:若 觉得
16 export w:获
29 export w:获 取
15 export w:菜单
28 export w:菜单 里 选
-48 export w:要 换
-66 export w:见
-22 export w:见 “
-21 export w:见 られます
-14 export w:视图
18 export w:视频
-28 export w:角
-19 export w:让
-67 export w:记得
-44 export w:设置
-39 export w:试听
-11 export w:详
-44 export w:语
50 export w:误
50 export w:误 后
-10 export w:请
26 export w:请 从
49 export w:请 先
-17 export w:请 先 在
-36 export w:请 到
-45 export w:请 到 “
28 export w:请 在 “
-36 export w:请 在 右侧
-32 export w:请 在 时间轴
-65 export w:请 展开
-24 export w:请 打开 左侧
-54 export w:请 点
-51 export w:请 点 “
-69 export w:调
-32 export w:调 整
-37 export w:调低
-40 export w:调大
-42 export w:调换
-23 export w:调整
-36 export w:调节
-44 export w:账单
-37 export w:账户
-32 export w:账户 页
44 export w:走
27 export w:走 完
-44 export w:轨
-26 export w:轨道
-62 export w:转
54 export w:载
-43 export w:输入
18 export w:边
-30 export w:过
-18 export w:还
29 export w:这 里
-11 export w:进 度
-62 export w:进入
-70 export w:进入 “
29 export w:进度条 走
-47 export w:适
15 export w:选  
31 export w:选 “
-33 export w:选 「
-47 export w:选中
32 export w:选单
50 export w:选择
28 export w:选择 “
33 export w:选择 “ 导出
-19 export w:透 明 度
-19 export w:逐
-15 export w:速
-36 export w:部
-27 export w:部 分
-18 export w:都 收在
-27 export w:都在
-27 export w:都在 “
-19 export w:里 把
-45 export w:里 按
-19 export w:里 挑
-32 export w:里 换
-20 export w:里 提
-20 export w:里 提 高
-30 export w:里 点
-34 export w:里 点 “
-48 export w:里 能
-48 export w:里 能 看到
-18 export w:里 还
17 export w:里 选
23 export w:里 选 “
-22 export w:里 预览
-13 export w:里的 “
22 export w:链接
12 export w:键
-75 export w:镜
-22 export w:镜头
-22 export w:长
35 export w:问
35 export w:问 题
-16 export w:随时
-29 export w:集
-32 export w:面板
-25 export w:音
-13 export w:音 轨
-24 export w:音效
26 export w:页 
26 export w:页  
20 export w:页面 升级
-21 export w:页面 查看
34 export w:顶栏
36 export w:项
-18 export w:顺 序 的话
-40 export w:预览区
-69 export w:预览窗口
-33 export w:预览窗口 里
-48 export w:预览视窗
35 export w:题
41 export w:题 就 点
-42 export w:高
-17 export w:默
-17 export w:默 认
-34 export w:鼠标 拖动
-62 export w:齿轮
-21 export w:齿轮 图标
-85 state b:^>account
-50 state b:^>adjust
-81 state b:^>button
-81 state b:^>buy
-12 state b:^>can
-44 state b:^>confirm
-25 state b:^>control
-39 state b:^>drag
-44 state b:^>export
11 state b:^>film
18 state b:^>i
-20 state b:^>if
-91 state b:^>key
13 state b:^>material
-35 state b:^>offer
35 state b:^>open
49 state b:^>panel
32 state b:^>place
-77 state b:^>player
-14 state b:^>press
-19 state b:^>quoted
57 state b:^>screen
145 state b:^>store
-47 state b:^>undo
-34 state b:account>account
-34 state b:account>button
-28 state b:account>can
-48 state b:account>if
-32 state b:account>name
-63 state b:account>open
-73 state b:account>panel
16 state b:account>quoted
-21 state b:account>screen
-20 state b:account>see
-38 state b:account>you
-40 state b:adjust>account
-43 state b:adjust>being
-10 state b:adjust>confirm
-49 state b:adjust>drag
-67 state b:adjust>if
-22 state b:adjust>panel
22 state b:adjust>place
-25 state b:adjust>press
12 state b:adjust>screen
-43 state b:adjust>you
-45 state b:being>control
-41 state b:being>drag
-55 state b:being>export
-51 state b:being>film
-42 state b:being>name
29 state b:being>open
28 state b:being>player
-26 state b:being>press
-22 state b:being>you
19 state b:button>button
-69 state b:button>can
-52 state b:button>export
-48 state b:button>panel
-21 state b:button>place
-32 state b:button>you
-14 state b:buy>button
-18 state b:buy>can
-47 state b:buy>if
-43 state b:can>account
-106 state b:can>adjust
-35 state b:can>being
-54 state b:can>can
-45 state b:can>confirm
-13 state b:can>control
-17 state b:can>export
-75 state b:can>if
-30 state b:can>material
-16 state b:can>name
17 state b:can>open
-31 state b:can>player
-19 state b:can>press
-36 state b:can>you
-34 state b:confirm>button
-11 state b:confirm>export
-26 state b:confirm>panel
22 state b:confirm>place
-51 state b:control>adjust
-62 state b:control>can
-14 state b:control>film
-13 state b:control>if
-18 state b:control>material
11 state b:control>name
-55 state b:control>panel
12 state b:control>press
-111 state b:control>quoted
-16 state b:drag>being
-90 state b:drag>can
-50 state b:drag>film
-48 state b:drag>material
22 state b:drag>name
-14 state b:drag>panel
-54 state b:drag>place
-18 state b:drag>player
-32 state b:drag>press
44 state b:drag>quoted
-12 state b:export>being
-23 state b:export>button
-79 state b:export>can
-21 state b:export>export
-72 state b:export>if
-29 state b:export>name
-80 state b:export>open
-12 state b:export>panel
-21 state b:export>place
-24 state b:export>press
-17 state b:export>screen
15 state b:export>store
-13 state b:export>you
70 state b:film>button
-64 state b:film>drag
34 state b:film>panel
15 state b:film>place
-31 state b:film>see
-39 state b:i>can
50 state b:i>store
-53 state b:if>adjust
-50 state b:if>being
-45 state b:if>button
-77 state b:if>confirm
-43 state b:if>drag
-33 state b:if>export
-22 state b:if>if
-27 state b:if>material
-25 state b:if>name
-107 state b:if>place
35 state b:if>player
-74 state b:if>press
-28 state b:if>quoted
-85 state b:if>screen
-26 state b:if>store
-38 state b:if>undo
22 state b:key>being
-15 state b:key>if
-13 state b:key>name
-33 state b:key>see
-20 state b:material>can
-73 state b:material>export
-14 state b:material>if
-47 state b:material>material
-39 state b:material>name
45 state b:material>panel
23 state b:material>quoted
54 state b:material>screen
49 state b:material>store
-21 state b:material>you
-49 state b:name>account
-53 state b:name>adjust
-53 state b:name>button
-76 state b:name>control
-42 state b:name>export
-63 state b:name>film
-46 state b:name>material
-115 state b:name>name
14 state b:name>open
34 state b:name>panel
-58 state b:name>player
-53 state b:name>press
16 state b:name>quoted
29 state b:name>see
91 state b:name>store
-13 state b:name>you
-31 state b:offer>being
-16 state b:offer>you
-61 state b:open>account
83 state b:open>being
13 state b:open>button
25 state b:open>can
50 state b:open>control
60 state b:open>i
-15 state b:open>if
37 state b:open>material
52 state b:open>panel
-48 state b:open>place
-75 state b:open>player
25 state b:open>quoted
-31 state b:open>screen
-57 state b:open>see
59 state b:open>store
43 state b:open>you
-93 state b:panel>account
-121 state b:panel>adjust
-35 state b:panel>being
67 state b:panel>can
-62 state b:panel>confirm
-46 state b:panel>control
-95 state b:panel>drag
-44 state b:panel>export
57 state b:panel>film
79 state b:panel>material
31 state b:panel>name
92 state b:panel>open
104 state b:panel>panel
43 state b:panel>place
-129 state b:panel>player
10 state b:panel>press
64 state b:panel>quoted
-33 state b:panel>screen
84 state b:panel>see
14 state b:panel>store
-17 state b:panel>you
-47 state b:place>account
-27 state b:place>being
17 state b:place>button
-36 state b:place>can
-29 state b:place>control
32 state b:place>open
87 state b:place>panel
-23 state b:place>place
-78 state b:place>press
-47 state b:place>screen
-34 state b:place>store
-45 state b:place>you
-13 state b:player>button
-46 state b:player>can
-11 state b:player>confirm
-24 state b:player>drag
-41 state b:player>film
-103 state b:player>if
14 state b:player>material
-19 state b:player>open
-36 state b:player>panel
-112 state b:player>place
17 state b:player>press
-34 state b:player>see
28 state b:press>adjust
-33 state b:press>buy
11 state b:press>can
-41 state b:press>confirm
-83 state b:press>control
-15 state b:press>if
-50 state b:press>key
-39 state b:press>material
55 state b:press>open
-74 state b:press>panel
-36 state b:press>player
-53 state b:press>press
-101 state b:press>quoted
-30 state b:press>see
-18 state b:press>undo
-72 state b:quoted>adjust
-19 state b:quoted>button
-31 state b:quoted>can
-67 state b:quoted>control
-49 state b:quoted>export
-62 state b:quoted>film
32 state b:quoted>open
30 state b:quoted>panel
-28 state b:quoted>place
-100 state b:quoted>press
123 state b:quoted>see
52 state b:quoted>store
76 state b:screen>account
-15 state b:screen>adjust
-19 state b:screen>buy
-30 state b:screen>can
-35 state b:screen>drag
-20 state b:screen>place
26 state b:screen>press
-34 state b:screen>quoted
-17 state b:screen>you
-43 state b:see>account
17 state b:see>adjust
-64 state b:see>button
26 state b:see>control
14 state b:see>export
26 state b:see>film
-25 state b:see>if
40 state b:see>material
21 state b:see>name
29 state b:see>offer
-26 state b:see>panel
-104 state b:see>player
-53 state b:see>quoted
-11 state b:see>see
95 state b:see>store
-23 state b:store>can
42 state b:store>if
17 state b:store>open
29 state b:store>place
84 state b:store>quoted
85 state b:store>store
-75 state b:undo>button
-54 state b:you>account
-46 state b:you>confirm
11 state b:you>control
-67 state b:you>drag
-12 state b:you>export
19 state b:you>name
22 state b:you>open
-32 state b:you>place
-15 state b:you>player
-25 state b:you>press
64 state b:you>store
-65 state b:you>you
-11 state bias
-77 state c:account
38 state c:account+being
-36 state c:account+button
-78 state c:account+can
-55 state c:account+i
-16 state c:account+material
-35 state c:account+offer
-135 state c:account+open
-96 state c:account+panel
-39 state c:account+place
12 state c:account+screen
-57 state c:account+see
-66 state c:account+you
-75 state c:adjust
-45 state c:adjust+being
-87 state c:adjust+button
-33 state c:adjust+can
-63 state c:adjust+control
-26 state c:adjust+film
-41 state c:adjust+i
-27 state c:adjust+if
30 state c:adjust+offer
-28 state c:adjust+panel
20 state c:adjust+player
46 state c:adjust+see
35 state c:adjust+store
-46 state c:adjust+you
-62 state c:being+button
-29 state c:being+drag
-29 state c:being+export
18 state c:being+key
-31 state c:being+offer
50 state c:being+open
47 state c:being+panel
-60 state c:being+screen
34 state c:being+store
-14 state c:button+buy
-30 state c:button+confirm
-12 state c:button+control
-40 state c:button+export
-21 state c:button+film
-15 state c:button+if
23 state c:button+material
-16 state c:button+player
-27 state c:button+see
23 state c:button+store
-51 state c:button+undo
-12 state c:button+you
-64 state c:buy
-17 state c:buy+if
-42 state c:buy+open
-33 state c:buy+press
-65 state c:buy+screen
-34 state c:buy+you
-23 state c:can+confirm
-22 state c:can+control
-41 state c:can+drag
-45 state c:can+export
-43 state c:can+i
-10 state c:can+if
-70 state c:can+key
-23 state c:can+material
-50 state c:can+place
-11 state c:can+store
-18 state c:can+undo
-10 state c:can+you
-45 state c:confirm
17 state c:confirm+export
13 state c:confirm+film
-54 state c:confirm+panel
-16 state c:confirm+player
-55 state c:confirm+you
-40 state c:control
-23 state c:control+film
-14 state c:control+material
21 state c:control+open
-44 state c:control+screen
53 state c:control+see
-47 state c:drag
-17 state c:drag+export
-71 state c:drag+film
-31 state c:drag+material
-98 state c:drag+place
29 state c:drag+store
-19 state c:drag+you
-58 state c:export
-48 state c:export+film
-26 state c:export+if
-80 state c:export+material
-23 state c:export+open
-29 state c:export+panel
-42 state c:export+place
-11 state c:export+player
-33 state c:export+screen
28 state c:export+see
-53 state c:export+you
28 state c:film+open
28 state c:film+panel
-34 state c:film+player
19 state c:film+screen
12 state c:film+see
56 state c:film+store
31 state c:i
35 state c:i+open
24 state c:i+place
50 state c:i+store
20 state c:if+offer
13 state c:if+panel
-21 state c:if+screen
19 state c:if+see
24 state c:if+store
-29 state c:if+undo
-65 state c:key
13 state c:key+material
-26 state c:key+panel
-49 state c:key+press
-39 state c:key+see
-22 state c:key+undo
29 state c:material+offer
38 state c:material+open
71 state c:material+panel
-29 state c:material+player
41 state c:material+screen
51 state c:material+see
10 state c:material+store
16 state c:offer+open
22 state c:offer+place
33 state c:offer+press
66 state c:open
29 state c:open+panel
-80 state c:open+player
46 state c:open+press
24 state c:open+see
46 state c:panel
76 state c:panel+place
-74 state c:panel+player
42 state c:panel+press
-80 state c:panel+screen
77 state c:panel+see
-49 state c:panel+undo
-18 state c:place+player
-40 state c:place+screen
10 state c:place+see
-38 state c:place+store
-77 state c:place+undo
-22 state c:place+you
-74 state c:player
-15 state c:player+screen
-25 state c:player+see
-10 state c:player+you
43 state c:press+see
52 state c:press+store
-67 state c:screen+you
78 state c:see+store
156 state c:store
71 state c:store+you
-75 state c:undo
-12 state c:you
-16 state digit
-19 state f:a
68 state f:abra
-22 state f:adjust
47 state f:all
-63 state f:aperte
-33 state f:arraste
-27 state f:arrastr
14 state f:as
-68 state f:assista
65 state f:at
-15 state f:avec
-28 state f:basta
-32 state f:beneath
-21 state f:billing
-77 state f:by
-39 state f:change
28 state f:check
-46 state f:clic
15 state f:clique
-80 state f:compare
-48 state f:con
-51 state f:confirm
-34 state f:ctrl
-55 state f:dale
-41 state f:dann
-46 state f:dans
32 state f:das
-25 state f:depois
56 state f:dort
-66 state f:double-
-30 state f:downloa
-31 state f:drag
-32 state f:drop
-49 state f:e
-53 state f:el
-53 state f:elige
47 state f:em
27 state f:en
-39 state f:entra
-61 state f:escolha
84 state f:expand
-91 state f:export
70 state f:find
40 state f:first
-59 state f:from
-16 state f:give
-36 state f:head
-52 state f:hover
-50 state f:il
-40 state f:im
30 state f:in
-52 state f:it
-51 state f:its
-61 state f:just
-43 state f:la
-11 state f:le
-27 state f:listen
67 state f:look
-11 state f:mit
47 state f:na
63 state f:ouvre
-55 state f:pick
-15 state f:please
-57 state f:press
-25 state f:preview
-35 state f:puis
-60 state f:pull
-27 state f:pulsa
-37 state f:put
-18 state f:raise
-78 state f:right-c
-32 state f:save
-34 state f:scrub
-40 state f:select
-42 state f:si
-33 state f:simply
-31 state f:slide
-29 state f:so
-38 state f:space
-36 state f:step
-10 state f:subscri
-68 state f:sur
33 state f:switch
-24 state f:take
-53 state f:tap
-37 state f:that
44 state f:the
-29 state f:there's
87 state f:they're
-49 state f:to
-14 state f:trim
-15 state f:type
-25 state f:um
-114 state f:use
-29 state f:users
-48 state f:visit
41 state f:vá
-36 state f:wait
-45 state f:wenn
18 state f:while
-15 state f:with
-69 state f:y
11 state f:your
-17 state f:zieh
-52 state f:zum
16 state f:à
-19 state f:в
-55 state f:если
-65 state f:есть
-37 state f:и
19 state f:на
-75 state f:нажмите
-11 state f:пополни
-25 state f:порядок
-51 state f:посмотр
-54 state f:с
-17 state f:там
-40 state f:чтобы
-31 state f:クリップ
-54 state f:ファイル
-41 state f:プレビュー
25 state f:三
-76 state f:下载
-44 state f:不
-32 state f:不满意
38 state f:两
24 state f:从
-20 state f:余额
23 state f:修改
-19 state f:充值
68 state f:全
35 state f:其
20 state f:切换
-17 state f:剩余
-45 state f:升级
16 state f:单击
52 state f:原
-20 state f:可
-25 state f:喜
44 state f:在
-10 state f:如需
-22 state f:审
-47 state f:导出
13 state f:将
-44 state f:就
-33 state f:就能
12 state f:展开
11 state f:左
12 state f:左侧
-78 state f:想
-30 state f:成片
-47 state f:戳
80 state f:打开
32 state f:找到
-31 state f:拖动
-15 state f:按
-34 state f:按一下
-47 state f:按下
-72 state f:按住
-17 state f:明细
-22 state f:最
-70 state f:查看
-20 state f:每
-58 state f:点
-45 state f:点一下
-15 state f:点击
16 state f:点开
-70 state f:点选
-48 state f:用
-35 state f:画
-48 state f:等
45 state f:素材
-58 state f:要
-26 state f:语
-13 state f:还
-45 state f:这
-21 state f:进入
-54 state f:选好
-35 state f:选择
-40 state f:速度
-46 state f:音
-18 state f:音量
-19 state f:预览
-75 state f:预览窗口
52 state g:あり
18 state g:いた
27 state g:いて
-43 state g:うぞ
-28 state g:えら
-39 state g:から
12 state g:くと
-31 state g:けで
18 state g:けま
-33 state g:さは
-35 state g:して
-63 state g:すと
-52 state g:する
18 state g:ただ
26 state g:だけ
22 state g:てい
-31 state g:です
-13 state g:で確
-43 state g:どう
55 state g:にあ
21 state g:には
-49 state g:の矢
-28 state g:はタ
14 state g:はド
-27 state g:みく
-19 state g:られ
-10 state g:りは
60 state g:りま
-19 state g:れば
-16 state g:れま
-41 state g:れ替
-30 state g:わせ
-41 state g:を入
-96 state g:を押
-61 state g:を選
31 state g:を開
-54 state g:ァイ
-37 state g:アイ
-50 state g:ィン
-37 state g:イコ
-28 state g:イダ
-16 state g:イム
-56 state g:イル
-16 state g:イン
-50 state g:ウィ
-46 state g:ウン
-54 state g:クリ
-42 state g:コン
35 state g:シー
-28 state g:スラ
-31 state g:タイ
21 state g:タブ
-46 state g:ダウ
-28 state g:ダー
-36 state g:ック
-21 state g:ット
-55 state g:ップ
-50 state g:ドウ
-43 state g:ニュ
35 state g:ネル
35 state g:パネ
-50 state g:ビュ
-54 state g:ファ
39 state g:フォ
33 state g:ブを
-40 state g:プレ
-37 state g:ペー
-16 state g:ムラ
-43 state g:メニ
30 state g:ヤー
-66 state g:ュー
-26 state g:ライ
-54 state g:リッ
-33 state g:ルの
15 state g:ルを
-27 state g:レビ
-24 state g:レー
-23 state g:ンか
-16 state g:ンで
-25 state g:ンを
-50 state g:ンド
-51 state g:ーで
-36 state g:ーの
-39 state g:ージ
-41 state g:ード
-24 state g:ーヤ
35 state g:ーン
-38 state g:一下
11 state g:一个
-26 state g:一条
-12 state g:一栏
-50 state g:一步
13 state g:一段
-18 state g:一点
37 state g:一版
42 state g:一覧
-64 state g:一遍
22 state g:一镜
-25 state g:三角
-19 state g:上方
-58 state g:上的
-36 state g:上预
-56 state g:下の
-60 state g:下拉
-47 state g:下方
-30 state g:下的
-30 state g:下載
-56 state g:下载
-10 state g:下面
-23 state g:不合
-21 state g:个人
-13 state g:个向
-50 state g:个点
-44 state g:个片
34 state g:个镜
-41 state g:中一
-36 state g:中心
-15 state g:也能
-21 state g:人中
-19 state g:仍有
-11 state g:以从
57 state g:以对
16 state g:以打
42 state g:以找
-10 state g:以查
-29 state g:以点
-35 state g:以用
33 state g:件夹
45 state g:体库
-32 state g:余额
-24 state g:使用
51 state g:侧栏
38 state g:侧边
-36 state g:便可
56 state g:側邊
-13 state g:充值
-58 state g:先后
-41 state g:入れ
-22 state g:入口
-64 state g:全屏
44 state g:全文
50 state g:全部
29 state g:其他
-15 state g:具栏
34 state g:再把
-11 state g:再按
40 state g:再点
-16 state g:几秒
-15 state g:出菜
-63 state g:出页
-16 state g:击右
-21 state g:击导
-32 state g:分享
-11 state g:分别
24 state g:分鏡
-35 state g:分頁
72 state g:切换
21 state g:列在
62 state g:列表
-58 state g:删掉
-19 state g:到上
46 state g:到它
-31 state g:到开
-15 state g:到最
-18 state g:前往
-71 state g:前面
-43 state g:剩余
-45 state g:剪掉
-51 state g:勾选
-48 state g:匯出
-30 state g:升级
-32 state g:单里
-53 state g:卡片
10 state g:卡里
23 state g:参数
16 state g:双击
-35 state g:发票
-28 state g:发给
-49 state g:取得
-25 state g:口在
-47 state g:口查
-29 state g:口里
31 state g:只要
-16 state g:叭图
-17 state g:可从
-32 state g:可到
-41 state g:可播
17 state g:可查
15 state g:可点
-35 state g:可直
37 state g:可看
-55 state g:可试
-16 state g:可选
-51 state g:右上
-59 state g:右下
-33 state g:右邊
-30 state g:合わ
-50 state g:后在
-18 state g:向下
-24 state g:向左
-60 state g:听一
-40 state g:听听
19 state g:哪一
-17 state g:喇叭
-29 state g:喜歡
-26 state g:回到
21 state g:图可
22 state g:图层
-34 state g:在右
57 state g:在图
28 state g:在媒
38 state g:在左
-38 state g:在弹
-57 state g:在播
-14 state g:在时
29 state g:在画
43 state g:在素
-11 state g:在轨
13 state g:在那
36 state g:在音
-17 state g:在預
-26 state g:在预
55 state g:场景
73 state g:場景
39 state g:声音
-22 state g:変え
18 state g:复制
-33 state g:大き
-43 state g:大小
-71 state g:头像
-57 state g:头移
19 state g:夹里
-19 state g:如需
45 state g:媒体
-24 state g:字体
-13 state g:字号
-15 state g:字型
10 state g:字幕
-39 state g:存檔
13 state g:它们
28 state g:它的
36 state g:完整
17 state g:对应
32 state g:对比
51 state g:对照
16 state g:对话
-49 state g:导出
53 state g:封面
-107 state g:對話
-25 state g:就会
-43 state g:就可
-51 state g:就在
-40 state g:就好
-23 state g:就把
-50 state g:就拖
-10 state g:就按
-32 state g:就行
44 state g:层列
12 state g:层面
51 state g:屉里
77 state g:展开
32 state g:展開
-67 state g:属性
21 state g:左の
43 state g:左上
20 state g:左侧
59 state g:左側
-30 state g:左拖
36 state g:左边
21 state g:布上
10 state g:库里
-19 state g:应用
-23 state g:底部
-16 state g:度可
-29 state g:度条
-49 state g:开右
23 state g:开图
14 state g:开场
-31 state g:开头
-52 state g:开导
-17 state g:开左
40 state g:开查
-31 state g:开预
-38 state g:弹出
-28 state g:弹窗
-48 state g:强度
42 state g:当前
46 state g:录在
-82 state g:影片
-45 state g:往左
-12 state g:恢复
-31 state g:您也
-52 state g:您的
-35 state g:想恢
-17 state g:想换
-30 state g:想改
-45 state g:想看
-28 state g:成品
-20 state g:成片
-26 state g:户页
-56 state g:手动
-27 state g:手机
-48 state g:才会
17 state g:打开
62 state g:打開
78 state g:找到
-35 state g:把字
-80 state g:把它
-25 state g:把文
28 state g:把片
-50 state g:押し
-75 state g:押す
-40 state g:拉一
-39 state g:拉菜
-13 state g:拖一
-49 state g:拖入
-68 state g:拖拽
-36 state g:拖放
-46 state g:拖曳
81 state g:拖进
-30 state g:按一
-67 state g:按下
-70 state g:按住
-21 state g:按右
-24 state g:按空
-18 state g:按钮
42 state g:挑一
31 state g:换到
-45 state g:接点
-46 state g:控制
12 state g:提示
-31 state g:提高
-43 state g:撤销
-37 state g:播放
27 state g:收在
-45 state g:放一
-61 state g:放器
13 state g:放在
-30 state g:放大
-48 state g:放头
-17 state g:放窗
-42 state g:放键
-23 state g:效果
18 state g:文件
-55 state g:文字
-17 state g:方案
47 state g:旁白
31 state g:旁的
-34 state g:旋钮
-28 state g:时间
-30 state g:明细
-10 state g:显示
-33 state g:時間
64 state g:景列
-36 state g:更换
-22 state g:最终
-26 state g:材库
37 state g:材面
-46 state g:来调
12 state g:板中
18 state g:板可
-41 state g:果想
66 state g:查看
-72 state g:标可
-43 state g:标志
-24 state g:标拖
63 state g:标签
-71 state g:标题
61 state g:栏里
-40 state g:核对
13 state g:格就
-15 state g:格式
-45 state g:框里
-37 state g:檔案
-12 state g:段拖
41 state g:每一
-18 state g:每个
44 state g:比较
-24 state g:水印
31 state g:混音
40 state g:清單
-58 state g:清晰
46 state g:渲染
13 state g:滑鼠
-37 state g:点一
-34 state g:点中
-24 state g:点击
-50 state g:点右
-60 state g:点喇
77 state g:点左
80 state g:点开
-77 state g:点播
31 state g:点选
48 state g:照片
-12 state g:片可
-16 state g:片头
-47 state g:片尾
33 state g:片拖
-10 state g:片段
38 state g:版本
-20 state g:现在
-24 state g:用鼠
42 state g:画布
-45 state g:的下
-20 state g:的分
-26 state g:的字
-44 state g:的撤
-13 state g:的箭
-49 state g:的素
-61 state g:的話
31 state g:的那
-35 state g:直接
-14 state g:看一
42 state g:看分
25 state g:看到
12 state g:看得
-32 state g:看成
-11 state g:看效
-49 state g:矢印
14 state g:确认
18 state g:移到
-55 state g:窗口
-15 state g:窗里
-48 state g:第三
11 state g:签里
47 state g:签页
12 state g:箭头
42 state g:素材
92 state g:縮圖
15 state g:线上
-38 state g:线的
-15 state g:线里
-22 state g:终文
-17 state g:继续
-12 state g:绿色
21 state g:编辑
-27 state g:置不
37 state g:背景
15 state g:能看
-18 state g:自行
-18 state g:色可
-32 state g:色板
-28 state g:色的
-11 state g:若仍
-51 state g:若要
-20 state g:获取
-89 state g:菜单
-20 state g:蓝色
57 state g:表在
19 state g:表里
-27 state g:裁剪
-12 state g:裁掉
-65 state g:要存
-10 state g:要拿
-47 state g:視窗
40 state g:覧を
-42 state g:覽視
46 state g:视图
-40 state g:视频
-14 state g:览器
-37 state g:览窗
-15 state g:觉得
-76 state g:角头
-28 state g:角形
-14 state g:認で
-20 state g:調整
-18 state g:請先
-22 state g:請到
26 state g:设置
29 state g:试听
16 state g:话框
29 state g:请从
-14 state g:请到
52 state g:请展
-37 state g:请打
-13 state g:请按
-56 state g:调整
-26 state g:调色
-30 state g:账单
-46 state g:账户
-44 state g:走完
10 state g:轨道
-36 state g:输入
47 state g:边栏
-30 state g:边缘
-89 state g:这里
-41 state g:进入
45 state g:进度
-56 state g:选好
-32 state g:选择
-13 state g:速度
-16 state g:道上
-82 state g:選單
56 state g:邊欄
-26 state g:那一
20 state g:那个
-34 state g:那段
-30 state g:那里
-35 state g:部分
53 state g:都在
-33 state g:里修
54 state g:里可
-34 state g:里把
-29 state g:里拖
-17 state g:里挑
-55 state g:里换
-38 state g:里改
-18 state g:里有
31 state g:里查
-39 state g:里的
54 state g:里能
-16 state g:里自
-58 state g:里选
-32 state g:重新
-47 state g:鏡頭
81 state g:镜头
-72 state g:长按
19 state g:開く
-17 state g:開啟
-33 state g:間軸
-46 state g:间线
-22 state g:需发
-17 state g:静音
-25 state g:面上
19 state g:面板
21 state g:面查
55 state g:音轨
15 state g:音频
-13 state g:頁面
-20 state g:順序
-43 state g:預覽
29 state g:页可
-47 state g:顶栏
-97 state g:预览
25 state g:频轨
-18 state g:题就
-36 state g:颜色
-32 state g:额度
14 state g:默认
-28 state g:點右
-30 state g:點數
-35 state g:點選
-62 state kind:adjust
-58 state kind:drag
-46 state kind:press
-27 state kind:statement
-34 state kind:tail
-96 state kind:take
-81 state l:1080p
-34 state l:12
-43 state l:19
26 state l:2
20 state l:20
-42 state l:33
-53 state l:above
-35 state l:account
-25 state l:adjuste
-90 state l:ahead
22 state l:all
35 state l:alterna
-33 state l:an
15 state l:and
-126 state l:apply
-32 state l:archivo
60 state l:are
60 state l:assets
20 state l:at
46 state l:auf
-43 state l:availab
-13 state l:avatar
-31 state l:back
-33 state l:baixar
-73 state l:below
-38 state l:bild
-44 state l:billing
11 state l:bin
-12 state l:both
-55 state l:bottom
-59 state l:box
-85 state l:button
34 state l:card
-17 state l:changed
17 state l:changes
24 state l:click
57 state l:clique
-51 state l:colour
-49 state l:compart
-63 state l:confirm
-60 state l:continu
-55 state l:contras
-16 state l:credits
-30 state l:ctrl
-79 state l:d'aperç
-22 state l:dashboa
-64 state l:delete
-35 state l:derecha
-13 state l:descarg
41 state l:details
-76 state l:dialog
-22 state l:dir
-64 state l:direita
-33 state l:done
15 state l:down
-47 state l:downloa
104 state l:drawer
-54 state l:droite
-25 state l:du
-42 state l:e
-35 state l:editor
-18 state l:effect
31 state l:ein
-39 state l:entra
64 state l:esquerd
-36 state l:export
-67 state l:exporta
-45 state l:exporte
-53 state l:exporti
-34 state l:factura
-16 state l:faster
-30 state l:fichier
24 state l:find
17 state l:first
43 state l:folder
-32 state l:font
-29 state l:format
26 state l:found
-22 state l:frame
-33 state l:further
16 state l:icon
61 state l:inspect
-26 state l:invoice
62 state l:is
71 state l:lateral
16 state l:lecteur
-61 state l:lecture
43 state l:left
101 state l:library
-38 state l:link
70 state l:list
66 state l:listed
-44 state l:listen
35 state l:look
-92 state l:menu
-42 state l:more
-68 state l:mouse
-59 state l:mp4
-57 state l:name
-29 state l:notice
-39 state l:ok
19 state l:once
-46 state l:one
-13 state l:order
-14 state l:other
20 state l:out
17 state l:overvie
22 state l:pane
17 state l:panel
-35 state l:para
-35 state l:passt
-51 state l:picture
-49 state l:place
-41 state l:plan
-32 state l:play
-13 state l:positio
-66 state l:preview
-22 state l:profile
49 state l:project
-32 state l:que
46 state l:queue
-31 state l:ready
-40 state l:recharg
-58 state l:rechts
-80 state l:render
-64 state l:reprodu
-31 state l:resolut
40 state l:rest
-12 state l:rhythm
-44 state l:s
-33 state l:satisfi
-86 state l:save
36 state l:saved
-96 state l:scene
10 state l:scenes
-45 state l:screen
29 state l:sehen
-42 state l:set
-36 state l:setting
-78 state l:share
-68 state l:shift
-61 state l:shot
116 state l:sidebar
33 state l:sie
-57 state l:sound
-40 state l:speed
-58 state l:start
28 state l:stored
-21 state l:subscri
-43 state l:symbol
48 state l:tab
49 state l:takes
-23 state l:taste
-22 state l:tempo
-19 state l:text
-50 state l:that
29 state l:there
-26 state l:tick
-74 state l:timelin
-55 state l:top
-25 state l:télécha
41 state l:título
-17 state l:undo
-20 state l:up
-19 state l:video
-17 state l:viewer
-48 state l:visible
-17 state l:vídeo
33 state l:waiting
-11 state l:wallet
-18 state l:want
-61 state l:watch
-23 state l:wheel
-43 state l:window
-65 state l:you
-46 state l:yoursel
45 state l:его
78 state l:лежат
-54 state l:можно
-66 state l:предпро
92 state l:слева
-21 state l:く
-31 state l:だけです
21 state l:には
-50 state l:は
-39 state l:る
-28 state l:一下
-27 state l:下方
-36 state l:下载
-42 state l:个
-40 state l:了
-29 state l:体
-39 state l:修改
14 state l:先
12 state l:列表
-15 state l:卡片
-18 state l:即可
-42 state l:取
-53 state l:右上角
-59 state l:后
33 state l:图
52 state l:图标
-65 state l:图示
34 state l:场景
-17 state l:处
-44 state l:完
39 state l:对比
-33 state l:导出
-40 state l:就好
-32 state l:就行
50 state l:展开
-55 state l:序
-13 state l:开头
-53 state l:影片
-49 state l:得
-29 state l:恢复
-30 state l:慢
44 state l:打开
42 state l:找到
-41 state l:拖
-69 state l:改
-13 state l:文件
37 state l:文件夹
-20 state l:果
49 state l:查看
-31 state l:查询
49 state l:标签页
-38 state l:核对
-72 state l:次
-56 state l:步
-108 state l:点
-74 state l:片
27 state l:版
-30 state l:的
-21 state l:的话
11 state l:看
21 state l:看到
-42 state l:看看
37 state l:确认
-45 state l:移
19 state l:窗口
27 state l:色
-62 state l:菜单
16 state l:试听
-43 state l:调
-29 state l:调整
23 state l:轨道
-46 state l:遍
105 state l:里
11 state l:链接
-20 state l:长
-42 state l:间
19 state l:面
28 state l:音
-52 state l:页
18 state l:页面
-24 state l:预览
-30 state l:额度
-80 state last
-35 state later c:account
-37 state later c:adjust
-26 state later c:buy
-65 state later c:confirm
12 state later c:control
-28 state later c:export
-68 state later c:i
-42 state later c:key
15 state later c:material
57 state later c:offer
19 state later c:screen
33 state later c:store
-26 state later c:undo
-34 state later q:account
-64 state later q:adjust
-70 state later q:confirm
-52 state later q:export
47 state later q:i
56 state later q:material
-31 state length:1
-22 state length:4
-20 state length:6
18 state opens
-100 state other c:account
-40 state other c:adjust
-49 state other c:being
-102 state other c:confirm
-56 state other c:export
-28 state other c:i
-39 state other c:key
56 state other c:offer
-31 state other c:open
-15 state other c:panel
-30 state other c:place
-54 state other c:player
-44 state other c:press
19 state other c:screen
50 state other c:store
-21 state other c:undo
-25 state other q:account
-15 state other q:adjust
-63 state other q:can
-108 state other q:confirm
-83 state other q:export
26 state other q:i
11 state other q:material
-46 state other q:player
-52 state other q:screen
33 state other q:see
-22 state other q:store
-37 state path
-129 state q:account
-94 state q:adjust
-47 state q:buy
-156 state q:confirm
-148 state q:export
13 state q:i
-52 state q:if
20 state q:material
-54 state q:open
14 state q:panel
-84 state q:player
21 state q:see
78 state q:store
-75 state q:undo
-19 state step
-106 state topic:adjust
-52 state topic:credits
-59 state topic:export
-47 state topic:preview
-41 state topic:reorder
-65 state topic:timeline
-69 state topic:undo
-37 state v:de:adjust:st
-55 state v:de:confirm:en
-82 state v:de:drag:en
-40 state v:de:export:en
-18 state v:de:export:rn
87 state v:de:open:en
-49 state v:de:press:ck
-62 state v:de:press:en
-29 state v:en:adjust:al
-32 state v:en:adjust:ed
-49 state v:en:adjust:ge
-47 state v:en:adjust:ol
-15 state v:en:adjust:pe
-29 state v:en:adjust:rn
-30 state v:en:adjust:st
-23 state v:en:adjust:te
-42 state v:en:buy:de
-35 state v:en:buy:ge
-43 state v:en:buy:uy
-21 state v:en:confirm:ly
-56 state v:en:confirm:ne
-40 state v:en:confirm:ok
-12 state v:en:confirm:pt
-22 state v:en:confirm:rm
-36 state v:en:confirm:sh
-50 state v:en:confirm:te
-18 state v:en:drag:ab
-15 state v:en:drag:ce
-31 state v:en:drag:de
-88 state v:en:drag:en
-70 state v:en:drag:er
-61 state v:en:drag:ge
-12 state v:en:drag:im
-59 state v:en:drag:ll
-90 state v:en:drag:op
-59 state v:en:drag:ut
-18 state v:en:export:ab
-45 state v:en:export:ad
59 state v:en:export:er
-88 state v:en:export:le
-43 state v:en:export:nd
-48 state v:en:export:p4
-40 state v:en:export:py
-53 state v:en:export:re
-63 state v:en:export:rt
26 state v:en:export:ts
-35 state v:en:open:ad
30 state v:en:open:ch
66 state v:en:open:ed
-57 state v:en:open:it
-23 state v:en:open:mp
70 state v:en:open:nd
-33 state v:en:open:ng
-61 state v:en:open:ok
-50 state v:en:press:ap
-48 state v:en:press:ct
-53 state v:en:press:er
-57 state v:en:press:it
11 state v:en:press:le
-51 state v:en:press:ng
-56 state v:en:press:ss
-66 state v:en:see:ar
-55 state v:en:see:ay
-23 state v:en:see:ce
-48 state v:en:see:ch
18 state v:en:see:ck
32 state v:en:see:ed
-30 state v:en:see:en
-47 state v:en:see:le
-80 state v:en:see:ng
29 state v:en:see:ok
-53 state v:en:see:or
30 state v:en:see:ow
-50 state v:en:see:ub
46 state v:en:see:ws
-46 state v:en:undo:do
-100 state v:es:confirm:ar
-33 state v:es:drag:ra
-44 state v:es:export:ar
-42 state v:es:export:ir
-42 state v:es:export:vo
-39 state v:es:open:ra
-36 state v:es:open:ve
-70 state v:es:press:ic
-49 state v:es:press:le
-27 state v:es:press:sa
37 state v:es:see:er
-54 state v:es:see:lo
-47 state v:fr:confirm:er
-37 state v:fr:drag:er
-66 state v:fr:export:er
-69 state v:fr:open:ez
63 state v:fr:open:re
-87 state v:fr:press:ez
-32 state v:fr:press:ic
-37 state v:fr:see:er
-65 state v:fr:see:ez
55 state v:fr:see:ir
-70 state v:pt:confirm:ar
-16 state v:pt:drag:te
-83 state v:pt:export:ar
68 state v:pt:open:ra
41 state v:pt:open:vá
-61 state v:pt:press:ar
74 state v:pt:press:se
-63 state v:pt:press:te
-69 state v:pt:see:ir
-64 state v:ru:adjust:ся
-13 state v:ru:buy:ть
-15 state v:ru:drag:ок
-42 state v:ru:export:йл
-58 state v:ru:export:те
-91 state v:ru:export:ть
78 state v:ru:open:ат
-137 state v:ru:press:те
-77 state v:ru:see:те
-37 state w:0
-36 state w:0 .
-33 state w:0 0
-37 state w:0 0 :
-43 state w:0 19
-42 state w:0 33
-51 state w:0 :
-40 state w:0 : 1
-24 state w:1
-23 state w:1  
-16 state w:1 0
-81 state w:1080p
-34 state w:12
-43 state w:19
13 state w:20
34 state w:3
-42 state w:33
-32 state w:4  
23 state w:6
21 state w:6  
-31 state w:8
-57 state w:9
-57 state w:a cut
-38 state w:a differe
-27 state w:a nova
-25 state w:a tu
37 state w:aba
-35 state w:above
68 state w:abra
34 state w:abra a
-12 state w:accept
-66 state w:account
-34 state w:account menu
-21 state w:account page
-35 state w:add
-30 state w:adjust
-24 state w:adjust the
-25 state w:adjuste
-90 state w:ahead
15 state w:al
85 state w:all
32 state w:all of
22 state w:all the
42 state w:alles
-45 state w:along the
75 state w:also
35 state w:alterna
-35 state w:an
16 state w:and the
-38 state w:and you
-57 state w:another
-41 state w:ansehen
36 state w:any
14 state w:ao
29 state w:aparece
-63 state w:aperte
-79 state w:aplicar
-21 state w:apply
23 state w:apply to
38 state w:archive
-42 state w:archivo
33 state w:are
-15 state w:are shown
-24 state w:around
-33 state w:arraste
-47 state w:arrastr
-14 state w:arrow
11 state w:as
-28 state w:as you
68 state w:assets
49 state w:assets folder
-68 state w:assista
32 state w:at
51 state w:at the
95 state w:audio panel
-36 state w:audio tab
-51 state w:auf
-27 state w:auf exporti
-43 state w:availab
-13 state w:avatar
-36 state w:avec
-46 state w:back
53 state w:backgro
-45 state w:baixar
-21 state w:balance is
-15 state w:bar to
24 state w:barra
-47 state w:barra de
-53 state w:barre
-52 state w:bas
-28 state w:basta
-37 state w:be
-25 state w:be adjuste
-43 state w:be changed
26 state w:be found
-40 state w:be set
-45 state w:before
-35 state w:before the
-83 state w:below
-41 state w:below the
-17 state w:beneath
-25 state w:beside
-73 state w:between
-27 state w:big
-38 state w:bild
-32 state w:billing
10 state w:billing page
-26 state w:billing tab
22 state w:bin
-49 state w:bitte
-74 state w:blue
-49 state w:bottom
-45 state w:box
-30 state w:brings
77 state w:browse
51 state w:browser
-73 state w:button
-15 state w:button in
-56 state w:button is
-43 state w:buy
-77 state w:by
-68 state w:caixa
-12 state w:called
-39 state w:can be
19 state w:can change
20 state w:can drag
21 state w:can find
15 state w:can see
39 state w:caption panel
34 state w:card
68 state w:carpeta
-42 state w:case
-51 state w:change
-40 state w:change its
-14 state w:change the
-17 state w:changed
14 state w:changes
81 state w:charact
18 state w:check
-57 state w:check it
41 state w:check the
-29 state w:checked
-44 state w:choose 1080p
-54 state w:clic
-18 state w:click confirm
-43 state w:click downloa
-80 state w:click export
-35 state w:click ok
-83 state w:click save
-71 state w:click share
31 state w:click the
-46 state w:click your
-41 state w:clickin
-50 state w:clickin the
-97 state w:clipe
-20 state w:clipe para
15 state w:clique
-54 state w:clique em
-34 state w:close
-48 state w:cloud
-53 state w:coin
-37 state w:color
-53 state w:colour
61 state w:column
-26 state w:com
14 state w:come
56 state w:compare them
-43 state w:compart
-78 state w:con
-60 state w:conferi
-85 state w:confirm
-13 state w:confirm the
-59 state w:continu
-55 state w:contras
-61 state w:control
-40 state w:copy
-66 state w:cor
-41 state w:corner
-38 state w:corner to
-83 state w:credits
-60 state w:credits are
-33 state w:credits page
-45 state w:crop
-46 state w:ctrl
-31 state w:ctrl z
-38 state w:cuadro
38 state w:current
-41 state w:curseur
-34 state w:cut
-79 state w:d'aperç
24 state w:da
-55 state w:dale
-41 state w:dann
69 state w:dans l'ongle
-117 state w:dans la
24 state w:das
-22 state w:dashboa
-85 state w:de
-19 state w:de diálogo
-21 state w:de droite
-15 state w:de factura
-35 state w:de la
-19 state w:de lecture
-21 state w:de tiempo
-75 state w:del
-61 state w:delete
-73 state w:dem
-52 state w:dem bild
-63 state w:den
-25 state w:depois
-43 state w:der
-38 state w:der zeitlei
-35 state w:derecha
10 state w:des
-63 state w:desliza
42 state w:details
-29 state w:dial
-106 state w:dialog
30 state w:die
-38 state w:differe
-46 state w:dir
-72 state w:direita
-31 state w:disk
-30 state w:diálogo
11 state w:do
-17 state w:do clipe
-70 state w:does
-22 state w:don't
-56 state w:done
56 state w:dort
-87 state w:double-
-64 state w:downloa
-14 state w:downloa it
20 state w:drafts
-12 state w:drag it
-30 state w:drag its
-24 state w:drag one
104 state w:drawer
-61 state w:droite
-35 state w:drop
-17 state w:drop it
-32 state w:drop the
-25 state w:drop-do
-86 state w:du
-28 state w:duratio
-21 state w:dá
-21 state w:dá para
-37 state w:e
12 state w:each
-23 state w:edge
36 state w:editor
-18 state w:effect
-32 state w:effects
34 state w:effects drawer
17 state w:ein
-35 state w:el
-38 state w:el archivo
-38 state w:el cuadro
-25 state w:el menú
27 state w:el panel
-53 state w:elige
-13 state w:en el
36 state w:en la
-71 state w:end
-28 state w:end of
-39 state w:entra
-104 state w:es
-64 state w:escolha
-25 state w:espaço
63 state w:esquerd
-24 state w:everyth
84 state w:expand
17 state w:expand the
-67 state w:export
-12 state w:export icon
-66 state w:export menu
29 state w:export page
-84 state w:exporta
-45 state w:exporte
-75 state w:exporti
26 state w:exports
-38 state w:factura
-16 state w:faster
-52 state w:feels
-59 state w:ficheir
-45 state w:fichier
16 state w:field
-88 state w:file
-73 state w:file menu
85 state w:files
41 state w:find
11 state w:find it
13 state w:find the
-36 state w:finish
-47 state w:finishe file
62 state w:folder
-40 state w:font
13 state w:fonts
-19 state w:for a
-19 state w:for your
-46 state w:for yoursel
-75 state w:format
26 state w:found
51 state w:frame
42 state w:frames
-33 state w:from
-76 state w:from the
-24 state w:from your
-34 state w:further
56 state w:gear
60 state w:gear icon
-14 state w:get it
-69 state w:gibt
34 state w:gives
34 state w:gives you
-72 state w:glisser
-90 state w:go ahead
-18 state w:grab
-28 state w:grab it
-50 state w:grain
-38 state w:green
-24 state w:guardar
-49 state w:half
-20 state w:handles
-30 state w:handles to
-38 state w:hard
-27 state w:has
-59 state w:has the
-56 state w:haut
-35 state w:have
-35 state w:head
-21 state w:head over
-32 state w:head to
-60 state w:header
-66 state w:hear
-66 state w:hear it
53 state w:her
-17 state w:here
53 state w:history
55 state w:history panel
-58 state w:hit
-28 state w:hit play
-22 state w:hit save
-53 state w:hover
-53 state w:hover over
11 state w:i
48 state w:icon
-38 state w:icon to
-55 state w:if it's
-27 state w:if that's
-40 state w:if the
-28 state w:if you're
-50 state w:il
-23 state w:im
39 state w:im reiter
22 state w:images
-51 state w:in den
-23 state w:in setting
-18 state w:in your
81 state w:inspect
-33 state w:invoice
-35 state w:is availab
10 state w:is shown
22 state w:ist
-19 state w:it
-28 state w:it back
-30 state w:it down
-87 state w:it earlier
-20 state w:it in
-38 state w:it should
-45 state w:it with
-22 state w:it's
79 state w:it's the
-56 state w:its colour
49 state w:izquier
-23 state w:jump
-36 state w:junto
-38 state w:junto al
-61 state w:just
-41 state w:kannst
17 state w:keep
-50 state w:knob
-52 state w:l
62 state w:l'ongle
-30 state w:la
27 state w:la barra
-64 state w:la barre
68 state w:la carpeta
-35 state w:la derecha
-55 state w:la lecture
-21 state w:la línea
22 state w:la pestaña
-19 state w:la tête
-46 state w:lance
-23 state w:languag
-23 state w:last
71 state w:lateral
22 state w:layer
27 state w:layers
-15 state w:le
-50 state w:le fichier
16 state w:le lecteur
-26 state w:le menu
12 state w:le volet
16 state w:lecteur
-64 state w:lecture
-59 state w:leertas
10 state w:left
40 state w:left sidebar
-13 state w:left to
54 state w:left-ha
-59 state w:lengthe
62 state w:les
78 state w:library
14 state w:like
60 state w:like to
-94 state w:line
-47 state w:link
87 state w:links
92 state w:list
13 state w:list on
33 state w:list to
49 state w:lista
49 state w:lista de
23 state w:liste
66 state w:listed
-42 state w:listen
-57 state w:lo
-42 state w:lock
-28 state w:logo
29 state w:look
77 state w:look at
38 state w:look for
-45 state w:looks
-18 state w:loop
75 state w:los
-10 state w:lower
-42 state w:lässt
-21 state w:línea
-21 state w:línea de
-44 state w:make
42 state w:markers
27 state w:media
35 state w:media panel
62 state w:media tab
-96 state w:menu
-25 state w:menú
-32 state w:miniatu
-33 state w:mit
-18 state w:mit dem
-60 state w:mit der
-39 state w:mixer
-60 state w:moment
-53 state w:monitor
-35 state w:more
-23 state w:motion
-71 state w:mouse
-24 state w:mp
-24 state w:mp 4
-61 state w:mp4
52 state w:my
50 state w:my project
37 state w:mídia
-68 state w:na caixa
-22 state w:nach
-29 state w:name
-36 state w:neben
-36 state w:neben dem
-52 state w:new
18 state w:next
19 state w:next to
-47 state w:no
57 state w:notes
42 state w:notes tab
-32 state w:notice
-27 state w:nova
-21 state w:now
-25 state w:oben rechts
-63 state w:of credits
-43 state w:of the
25 state w:of them
-32 state w:ok
34 state w:on
-33 state w:once you've
-81 state w:one
-58 state w:one you
33 state w:ones
-56 state w:opacity
35 state w:open it
-12 state w:option
-33 state w:or change
-18 state w:origina
83 state w:others
26 state w:out
63 state w:ouvre
-30 state w:over
-62 state w:over the
-21 state w:over to
18 state w:overvie
-21 state w:p
-10 state w:page
-56 state w:page for
-59 state w:page to
-54 state w:palette
16 state w:pane
87 state w:panel
27 state w:panel de
64 state w:panel for
92 state w:panel to
-67 state w:par
-31 state w:para
-55 state w:para a
-35 state w:passt
-73 state w:pause
-24 state w:persona
22 state w:pestaña
-67 state w:pick
-60 state w:pick a
-76 state w:picture
-53 state w:picture to
-42 state w:pitch
-49 state w:place
-77 state w:plan
-62 state w:plan page
-38 state w:play
-26 state w:play the
-31 state w:play to
-42 state w:player
-43 state w:player to
-77 state w:playhea
-16 state w:playhea to
-67 state w:plays
-15 state w:please
-45 state w:please hit
10 state w:please top
-32 state w:please visit
-55 state w:pode
-23 state w:por
-13 state w:positio
-63 state w:pour en
-12 state w:pour la
-22 state w:prefer
-56 state w:press
-36 state w:press apply
-43 state w:press play
-39 state w:press replace
-43 state w:pressin
-37 state w:preview
-96 state w:preview pane
-35 state w:preview player
-31 state w:preview the
18 state w:price
36 state w:profile
-27 state w:project setting
-37 state w:propert
-50 state w:puedes
-35 state w:puis
-59 state w:pull
-43 state w:pull it
-37 state w:pull the
-22 state w:pulling
-27 state w:pulsa
-76 state w:purple
-52 state w:put
-47 state w:put it
64 state w:página
43 state w:que vous
48 state w:queue
28 state w:quiser
-18 state w:raise
-18 state w:raise the
52 state w:rate
-69 state w:rather
48 state w:read
48 state w:read the
-29 state w:ready
-51 state w:rearran
-52 state w:rearran them
-37 state w:recharg
-29 state w:rechts
39 state w:reiter
-58 state w:release
-22 state w:remaini
-12 state w:remaini balance
-22 state w:remaini credits
58 state w:render
78 state w:render queue
-70 state w:reorder
-39 state w:replay
-63 state w:reprodu
-31 state w:resolut
39 state w:rest
27 state w:review
-12 state w:rhythm
-78 state w:right-c
20 state w:right-h
-63 state w:run
-43 state w:s
-17 state w:saldo
-36 state w:same
-33 state w:satisfi
-24 state w:saturat
-47 state w:save button
19 state w:save the
-14 state w:save this
15 state w:saved
31 state w:scene
47 state w:scene 3
25 state w:scene list
63 state w:scenes
92 state w:scenes panel
75 state w:scenes tab
-64 state w:screen
42 state w:script
-50 state w:scrub
82 state w:scènes
28 state w:se quiser
-74 state w:second
-38 state w:seconds
-41 state w:section
23 state w:see all
59 state w:see the
30 state w:see them
29 state w:sehen
-48 state w:select
-43 state w:send
-34 state w:send it
-36 state w:setting
-53 state w:share
-32 state w:share dialog
-23 state w:share menu
-54 state w:sharpne
60 state w:shelf
-18 state w:short
-58 state w:shorten
47 state w:shot
-60 state w:should
46 state w:shows
-42 state w:si
82 state w:sidebar
-33 state w:simply
-40 state w:size
-31 state w:slide
-42 state w:slider to
-59 state w:small
-29 state w:so
-21 state w:soon
-14 state w:sous
-30 state w:space
-36 state w:speaker
-66 state w:speed
-50 state w:speed can
-33 state w:square
-51 state w:start
-51 state w:starts
-45 state w:step
33 state w:sticker
37 state w:still
28 state w:stored
56 state w:storybo
36 state w:storybo panel
88 state w:storybo tab
-54 state w:style
-76 state w:style panel
-54 state w:subscri
-32 state w:subtitl
19 state w:suggest
-64 state w:superio
-71 state w:sur
-48 state w:sur la
30 state w:switch
-16 state w:switch between
61 state w:switch to
-65 state w:symbol
-70 state w:só
12 state w:tab
-16 state w:tab for
42 state w:tab on
-24 state w:tab to
79 state w:takes
-50 state w:tap
-80 state w:tap the
-51 state w:te
-25 state w:tempo
-38 state w:ten
-38 state w:ten seconds
-35 state w:text
-25 state w:text tab
-37 state w:that
-51 state w:that's
-34 state w:the account
38 state w:the archive
-84 state w:the arrow
15 state w:the assets
53 state w:the backgro
-44 state w:the bar
-27 state w:the big
-70 state w:the blue
-63 state w:the bottom
-13 state w:the brightn
-13 state w:the change
24 state w:the changes
81 state w:the charact
-30 state w:the clip
-48 state w:the cloud
-53 state w:the coin
-51 state w:the credits
-45 state w:the crop
52 state w:the current
-72 state w:the dialog
-51 state w:the disk
-76 state w:the downloa
-26 state w:the drop-do
-28 state w:the duratio
14 state w:the editor
-18 state w:the effects
-29 state w:the end
-58 state w:the export
26 state w:the exports
-61 state w:the file
77 state w:the files
13 state w:the fonts
-36 state w:the format
52 state w:the frame
63 state w:the frames
56 state w:the gear
-38 state w:the green
-60 state w:the header
60 state w:the history
70 state w:the inspect
-23 state w:the languag
-23 state w:the last
63 state w:the layer
27 state w:the layers
30 state w:the left
54 state w:the left-ha
68 state w:the library
-52 state w:the line
-38 state w:the logo
-54 state w:the look
42 state w:the markers
-39 state w:the mixer
-55 state w:the monitor
-24 state w:the motion
-53 state w:the mouse
-35 state w:the mp4
-33 state w:the new
57 state w:the notes
-58 state w:the one
-12 state w:the other
83 state w:the others
-30 state w:the page
-65 state w:the picture
-30 state w:the pitch
-73 state w:the plan
15 state w:the play
-37 state w:the player
-53 state w:the playhea
-27 state w:the preview
30 state w:the price
15 state w:the project
-37 state w:the propert
89 state w:the render
39 state w:the rest
-12 state w:the rhythm
22 state w:the right-h
33 state w:the scene
86 state w:the scenes
42 state w:the script
-69 state w:the second
-38 state w:the share
62 state w:the shot
13 state w:the shots
60 state w:the sidebar
-21 state w:the size
-36 state w:the speaker
-46 state w:the speed
58 state w:the storybo
-76 state w:the style
-28 state w:the subscri
-32 state w:the subtitl
24 state w:the suggest
-34 state w:the text
37 state w:the three
14 state w:the three-d
-50 state w:the thumbna
-72 state w:the timelin
-56 state w:the timing
-36 state w:the titles
-50 state w:the toolbar
-19 state w:the top
-59 state w:the track
65 state w:the transcr
-35 state w:the transit
59 state w:the uploads
-43 state w:the upper
42 state w:the usage
20 state w:the version
-57 state w:the video
-26 state w:the viewer
-43 state w:the voice
-53 state w:the wallet
-42 state w:the wavefor
-24 state w:the yellow
26 state w:them
40 state w:them all
-15 state w:then click
-26 state w:then downloa
-42 state w:then press
-27 state w:then save
-38 state w:there's
-29 state w:there's a
11 state w:they
87 state w:they're
68 state w:third
-25 state w:this
-18 state w:this version
46 state w:three
14 state w:three-d
14 state w:three-d menu
-51 state w:through the
-48 state w:thumbna
-45 state w:tick
-21 state w:tiempo
-73 state w:timelin
-52 state w:timing
-18 state w:tippen
-20 state w:title
-36 state w:titles
-22 state w:to accept
-46 state w:to each
-34 state w:to file
23 state w:to find
-47 state w:to hear
27 state w:to keep
83 state w:to look
-44 state w:to make
-57 state w:to move
-12 state w:to play
-67 state w:to setting
-44 state w:to start
-16 state w:to switch
31 state w:to the
-40 state w:to use
39 state w:to view
-82 state w:to watch
-24 state w:to your
11 state w:toggle
-62 state w:too
-50 state w:toolbar
-35 state w:track
80 state w:transcr
-42 state w:transit
-74 state w:triangl
-12 state w:trim
-43 state w:tu
-29 state w:turn
-16 state w:two
-15 state w:type
-28 state w:télécha
-19 state w:tête
-19 state w:tête de
41 state w:título
-25 state w:um
-13 state w:un
-27 state w:under the
-23 state w:under your
-46 state w:undo
-73 state w:une
37 state w:unten
-30 state w:unter
-19 state w:up
-32 state w:upgrade
59 state w:uploads
-41 state w:upper
37 state w:usage
-115 state w:use
-37 state w:use it
-10 state w:use the
-29 state w:users
-38 state w:ve
-38 state w:ve a
22 state w:ver
-51 state w:verlo
-49 state w:vers
11 state w:via the
-48 state w:video
-28 state w:video to
-32 state w:view it
-26 state w:viewer
-80 state w:vignett
-48 state w:visible
-57 state w:visit
-54 state w:visit the
-17 state w:visit your
-72 state w:você
-43 state w:voice
67 state w:voice tab
64 state w:voices
55 state w:voir
-61 state w:vorscha
41 state w:vá
-35 state w:vérifie
-17 state w:vídeo
-36 state w:wait
-36 state w:wait for
-58 state w:wallet
-17 state w:wallet to
-36 state w:want a
27 state w:want the
44 state w:want to
-24 state w:was
-48 state w:watch
-73 state w:watch it
33 state w:watch the
-42 state w:wavefor
-77 state w:way
-45 state w:wenn
-39 state w:wheel
-33 state w:when you
33 state w:whereve
33 state w:whereve you
-36 state w:whether
-28 state w:which you'll
18 state w:while
18 state w:while the
-42 state w:will
-64 state w:window
22 state w:with it
-72 state w:with the
-69 state w:y
-21 state w:yellow
-50 state w:you have
-22 state w:you prefer
34 state w:you'd
55 state w:you'd like
-69 state w:you'd rather
-29 state w:you'll notice
18 state w:you'll see
-31 state w:you've
-22 state w:your
-46 state w:your account
-17 state w:your avatar
-49 state w:your billing
-12 state w:your credits
-22 state w:your dashboa
-15 state w:your own
-12 state w:your plan
-23 state w:your profile
-12 state w:your remaini
-24 state w:your wallet
-59 state w:yours
-46 state w:yoursel
-34 state w:z
-38 state w:zeitlei
-17 state w:zieh
29 state w:zu sehen
-50 state w:zum
-26 state w:à droite
66 state w:à esquerd
-82 state w:é
23 state w:ícone
79 state w:öffnen
-25 state w:в
-24 state w:в окне
45 state w:его
-55 state w:если
-65 state w:есть
-38 state w:её
66 state w:за
-37 state w:и
-95 state w:край
78 state w:лежат
-25 state w:меняетс
22 state w:можно
-75 state w:нажмите
-68 state w:не
-24 state w:новый
-38 state w:окне
-56 state w:она
46 state w:панели
-87 state w:подтвер
-11 state w:пополни
-15 state w:порядок
-25 state w:порядок меняетс
-58 state w:посмотр
-66 state w:предпро
84 state w:разверн
-46 state w:ролик
-71 state w:с
92 state w:слева
-37 state w:сохрани
-82 state w:справа
-80 state w:таймлай
-17 state w:там
-42 state w:файл
-49 state w:цвет
-54 state w:через
-40 state w:чтобы
-86 state w:это
27 state w:い
29 state w:い て
-58 state w:お
-33 state w:から
-17 state w:き
26 state w:く と
-40 state w:さ
-33 state w:さ は
-20 state w:し て
-47 state w:し て ください
-52 state w:す る
-30 state w:せ
29 state w:だ
-31 state w:だけです
11 state w:て みてください
-50 state w:で
-13 state w:で 确
-13 state w:で 确 认
-51 state w:な
21 state w:には
-57 state w:の 「
-20 state w:の 「 书
-49 state w:の 矢印
44 state w:は 「
-40 state w:へ
-27 state w:み
-27 state w:み ください
-37 state w:め
-12 state w:り
-10 state w:り は
-19 state w:れば
-30 state w:わ せ
-41 state w:を 入れ替え
31 state w:を 开
19 state w:を 开 く
-50 state w:を 押して
-73 state w:を 押す
-61 state w:を 选
-37 state w:アイコン
-50 state w:ウィンドウ
-31 state w:クリップ
35 state w:シーン
-28 state w:スライダー
-28 state w:スライダー で
-16 state w:タイムライン
21 state w:タブ
33 state w:タブ を
-15 state w:ト
35 state w:パネル
-54 state w:ファイル
-27 state w:プレビュー
-24 state w:プレーヤー
-24 state w:プレーヤー で
-43 state w:メニュー
-22 state w:ン
-45 state w:ー
19 state w:一
11 state w:一 个
-26 state w:一 条
-42 state w:一 步
13 state w:一 段
-76 state w:一 点
37 state w:一 版
-44 state w:一 遍
22 state w:一 镜
-11 state w:一下
42 state w:一覧
40 state w:一覧 を
68 state w:三
-16 state w:三角
-42 state w:上 的
-39 state w:上方
-81 state w:下
-30 state w:下 的
-49 state w:下拉
-39 state w:下拉 菜单
-63 state w:下方
-59 state w:下载
-48 state w:不
-23 state w:不 合
16 state w:两
-41 state w:两 个
-65 state w:两 段
17 state w:个
-16 state w:个 片段
34 state w:个 镜头
-21 state w:个人中心
-24 state w:中 心
-51 state w:也 可以
-26 state w:也 可以 在
-15 state w:也 能
-48 state w:也 能 在
16 state w:书
-11 state w:亮
15 state w:人
-19 state w:仍 有
-16 state w:从 “
29 state w:他
13 state w:们
-31 state w:任
-30 state w:会
-13 state w:会 生效
-27 state w:位 置 不
-31 state w:余 的
-25 state w:余额
-32 state w:你
-24 state w:使
-24 state w:使 用
48 state w:侧栏
72 state w:侧边栏
-36 state w:便可
-51 state w:信
-19 state w:倒
-41 state w:值
-14 state w:偏
-33 state w:像
-13 state w:充值
-49 state w:入
-41 state w:入れ替え
-22 state w:入口
-25 state w:入口 在
71 state w:全
44 state w:全 文
50 state w:全 部
-64 state w:全屏
27 state w:其
29 state w:其 他
34 state w:再 把
-11 state w:再 按
-16 state w:再 点
-16 state w:再 点 “
-40 state w:准
-16 state w:几 秒
-55 state w:出
-11 state w:分 别
43 state w:分 镜
-32 state w:分享
-58 state w:切
65 state w:切换
33 state w:切换 到
41 state w:切换 到 “
21 state w:列
21 state w:列 在
28 state w:列表
19 state w:列表 里
-19 state w:则
-38 state w:删
-58 state w:删掉
-94 state w:别
-43 state w:到
-39 state w:到  
-25 state w:到   0
-12 state w:到 “
-52 state w:到 「
-39 state w:則
39 state w:前
-71 state w:前 面
-18 state w:前往
78 state w:前往 “
-52 state w:剩余
-35 state w:剪
-40 state w:加
-16 state w:动
-51 state w:勾选
19 state w:区
-25 state w:十
-30 state w:升级
58 state w:单
-53 state w:卡片
-24 state w:印
41 state w:原
-24 state w:去
16 state w:双击
-54 state w:发票
-28 state w:发给
-54 state w:取
-49 state w:取 得
-28 state w:变
-18 state w:口 查看
-18 state w:句
-27 state w:另
31 state w:只要
-28 state w:可 从
-32 state w:可 到
18 state w:可 在 “
18 state w:可 查看
-35 state w:可 直接
-14 state w:可以 从
-11 state w:可以 从 “
-40 state w:可以 在 “
-12 state w:可以 在 编辑器
-39 state w:可以 在 预览
16 state w:可以 打开
42 state w:可以 找到
-74 state w:可以 点
-35 state w:可以 用
-16 state w:可选
-24 state w:右
-53 state w:右上角
-22 state w:右上角 的 「
-74 state w:右下角
-12 state w:右边
-12 state w:右边 的
-28 state w:右边缘
24 state w:号
14 state w:各
-20 state w:合
-30 state w:合 わ
-30 state w:合 わ せ
60 state w:名
-27 state w:后
-56 state w:后 在
-22 state w:向
-18 state w:向 下
-24 state w:向左
-16 state w:听
-52 state w:听一遍
-40 state w:听听
-14 state w:听听 看
-45 state w:和
-41 state w:响
28 state w:哪
19 state w:哪 一
-17 state w:喇叭
-16 state w:喇叭 图标
-26 state w:器
22 state w:四
-79 state w:回
-27 state w:回到
58 state w:图
19 state w:图层
44 state w:图层 列表
11 state w:图层 面板
16 state w:图标
16 state w:在
23 state w:在  
61 state w:在 “
-44 state w:在 「
-13 state w:在 右侧
73 state w:在 图层
51 state w:在 左侧
12 state w:在 左侧 的
-36 state w:在 弹出
-35 state w:在 弹出 的
-26 state w:在 弹窗
-26 state w:在 弹窗 里
-50 state w:在 播放器
-17 state w:在 播放窗
-34 state w:在 时间线
-18 state w:在 时间线 上
-15 state w:在 时间线 里
18 state w:在 画布
-11 state w:在 轨道
-11 state w:在 轨道 上
13 state w:在 那
13 state w:在 那 里
37 state w:在 音
36 state w:在 音 频
-24 state w:在 预览
-30 state w:在 预览区
-16 state w:在 预览窗口
-51 state w:场
60 state w:场景
64 state w:场景列表
-45 state w:块
-43 state w:型
28 state w:声
28 state w:声 音
26 state w:备
39 state w:备 选
-22 state w:変え
39 state w:多
-31 state w:多 余
-31 state w:多 余 的
-51 state w:大
-33 state w:大 き
-43 state w:大 小
-34 state w:太
-12 state w:太 长
-57 state w:头
-32 state w:好
-41 state w:如果 想
-19 state w:如需
17 state w:媒体库
-48 state w:嫌
-87 state w:字
-24 state w:字 体
-13 state w:字 号
-15 state w:字 型
10 state w:字幕
-14 state w:存到
-39 state w:存档
33 state w:它
13 state w:它 们
28 state w:它 的
36 state w:完 整
-39 state w:定
-19 state w:审
17 state w:对 应
33 state w:对比
51 state w:对照
-49 state w:导出
-63 state w:导出 页
53 state w:封
53 state w:封 面
13 state w:将
-59 state w:就
-23 state w:就 把
-10 state w:就 按
-73 state w:就会
-43 state w:就可以
-51 state w:就在
-40 state w:就好
-32 state w:就行
45 state w:层
79 state w:展开
-67 state w:属性
-31 state w:工具
-15 state w:工具栏
11 state w:左
52 state w:左上角
52 state w:左上角 的
29 state w:左侧
-11 state w:左侧 的
83 state w:左侧 的 “
47 state w:左侧 的 素材
36 state w:左边
13 state w:左边 的
42 state w:已
26 state w:并
14 state w:库里
19 state w:应
-19 state w:应用
-23 state w:底部
-22 state w:底部 的
12 state w:开
19 state w:开 く
26 state w:开 く と
-17 state w:开启
-27 state w:开头
-31 state w:式
27 state w:张
-38 state w:弹出
-35 state w:弹出 的
-28 state w:弹窗
-26 state w:弹窗 里
-48 state w:强
-48 state w:强 度
42 state w:当
42 state w:当 前
46 state w:录 在
46 state w:录 在 “
22 state w:影
-78 state w:影片
-13 state w:往
-10 state w:往左 拖
-24 state w:心
-43 state w:志
-43 state w:快
-12 state w:恢复
-31 state w:您 也
-31 state w:您 可
-52 state w:您 的
15 state w:情
-45 state w:想
-35 state w:想 恢复
-24 state w:想 换
-30 state w:想 改
-45 state w:想 看
-70 state w:想 确认
-83 state w:意
-30 state w:慢
-38 state w:成品
-22 state w:成片
-47 state w:戳
-36 state w:手
-56 state w:手 动
-27 state w:手 机
-53 state w:才
-53 state w:才 会
34 state w:打开
59 state w:打开  
84 state w:打开 “
45 state w:打开 「
19 state w:打开 图层
-52 state w:打开 导出
-29 state w:打开 左侧 的
-33 state w:打开 预览
78 state w:找到
-31 state w:把  
-17 state w:把 “
-35 state w:把 字
-80 state w:把 它
-15 state w:把 播放头
-50 state w:押して
-73 state w:押す
68 state w:抽屉
51 state w:抽屉 里
-36 state w:拉
-36 state w:拉一
-49 state w:拖 入
81 state w:拖 进
-12 state w:拖动
-68 state w:拖拽
-36 state w:拖放
-46 state w:拖曳
-31 state w:按
-17 state w:按 “
-56 state w:按 「
-54 state w:按 「 套用
-30 state w:按一下
-67 state w:按下
-70 state w:按住
16 state w:挑
42 state w:挑 一
-25 state w:挪
-26 state w:换 顺
-26 state w:换 顺 序
-45 state w:控制
-13 state w:提
12 state w:提 示
-31 state w:提 高
-43 state w:撤销
-11 state w:播放
-50 state w:播放 确认
-61 state w:播放器
-54 state w:播放头
-64 state w:播放头 移到
-17 state w:播放窗
-18 state w:播放窗 口 查看
-45 state w:播放键
-96 state w:收
27 state w:收在
-46 state w:改
13 state w:放
-23 state w:效 果
-21 state w:数
-18 state w:文
-55 state w:文 字
21 state w:文件夹
19 state w:文件夹 里
17 state w:新
-73 state w:方
47 state w:旁白
31 state w:旁的
-34 state w:旋钮
36 state w:旧
22 state w:早
-26 state w:时间线
-23 state w:时间线 上
-15 state w:时间线 里
10 state w:时间轴 上 播放
20 state w:明
-30 state w:明细
-10 state w:显示
-58 state w:晰
17 state w:曲
-23 state w:更
-36 state w:更换
-23 state w:最
-22 state w:最 终
-22 state w:最 终 文件
11 state w:有
-60 state w:期
44 state w:本
-10 state w:机
-21 state w:果
-46 state w:查
63 state w:查看
-31 state w:查询
-39 state w:标
-43 state w:标 志
34 state w:标签
11 state w:标签 里
47 state w:标签页
-71 state w:标题
12 state w:栏
41 state w:栏 的
35 state w:栏里
-40 state w:核对
-15 state w:格 式
33 state w:档
-37 state w:档案
-45 state w:检查
-23 state w:横
14 state w:欢
-61 state w:步
-22 state w:每
41 state w:每 一
-18 state w:每 个
14 state w:比
44 state w:比较
-18 state w:水
-24 state w:水 印
-48 state w:汇出
-31 state w:没
34 state w:混
-65 state w:清
-58 state w:清 晰
30 state w:清单
46 state w:渲染
13 state w:滑鼠
-27 state w:滤
-27 state w:滤 镜
-77 state w:点 “
-35 state w:点 “ 确定
33 state w:点 「
-17 state w:点 右上角 的
-60 state w:点 喇叭
-69 state w:点 播放
-46 state w:点 播放键
-45 state w:点一下
-43 state w:点一下 “
-17 state w:点击
-42 state w:点击 “
-20 state w:点击 “ 应用
-21 state w:点击 导出
80 state w:点开
-30 state w:点数
-35 state w:点选 「
-62 state w:然 后 点
48 state w:照
48 state w:照 片
48 state w:片
-66 state w:片头
-47 state w:片尾
59 state w:版
38 state w:版 本
-20 state w:现 在
-24 state w:用
-24 state w:用 鼠标
-34 state w:用 鼠标 拖动
-47 state w:由
-11 state w:画
-63 state w:画 质
20 state w:画布
21 state w:画布 上
-11 state w:的  
15 state w:的 “
62 state w:的 “ 文
-14 state w:的 「 汇出
-17 state w:的 下载 图标
-20 state w:的 分享
-26 state w:的 字
-13 state w:的 箭头
47 state w:的 素材
47 state w:的 素材 面板
31 state w:的 那
-23 state w:的话
42 state w:目
-35 state w:直接
-12 state w:直接 拖
12 state w:看
12 state w:看 得
13 state w:看 得 到
25 state w:看到
-49 state w:矢印
-35 state w:短
12 state w:码
12 state w:示
-67 state w:秒
-52 state w:移
18 state w:移到
-12 state w:空格
-47 state w:窗口
-48 state w:第三
-48 state w:等
12 state w:箭头
72 state w:素材
37 state w:素材 面板
-26 state w:素材库
-27 state w:細
26 state w:细
-15 state w:终
-22 state w:终 文件
-17 state w:继
-17 state w:继 续
-39 state w:续
-31 state w:续订
-12 state w:绿
-12 state w:绿 色
92 state w:缩图
-27 state w:置 不
38 state w:者
37 state w:背景
46 state w:能 看到
-18 state w:自行
-23 state w:色 的
-32 state w:色板
-31 state w:色盘
-11 state w:若 仍
-19 state w:若 仍 有
-51 state w:若 要
-58 state w:若 觉得
-20 state w:获
-20 state w:获 取
-77 state w:菜单
-32 state w:菜单 里
-15 state w:菜单 里 选
-25 state w:蓝
-25 state w:蓝 色
-12 state w:裁 掉
-27 state w:裁剪
-32 state w:要
77 state w:见
53 state w:见 “
46 state w:视图
-40 state w:视频
39 state w:角
46 state w:记 录 在
26 state w:设置
28 state w:试听
19 state w:详
-35 state w:语
-19 state w:请 到
-12 state w:请 到 “
-28 state w:请 到 「
-37 state w:请 在 右侧
-18 state w:请 在 播放窗
-63 state w:请 在 时间轴
52 state w:请 展开
-30 state w:请 打开
-40 state w:请 打开 左侧
-20 state w:请 点
-56 state w:调
-28 state w:调 整
-44 state w:调低
-35 state w:调大
-89 state w:调换
-16 state w:调整
-27 state w:账单
-60 state w:账户
-50 state w:账户 页
-63 state w:质
-47 state w:走
-44 state w:走 完
20 state w:轨
10 state w:轨道
-16 state w:轨道 上
-65 state w:转
-52 state w:载
-50 state w:输入
-20 state w:边缘
-43 state w:过
-38 state w:这
-24 state w:这 段
-89 state w:这 里
86 state w:进
65 state w:进 度
-41 state w:进入
-41 state w:进入 “
-35 state w:进度条
-12 state w:选
-25 state w:选  
-66 state w:选 「
-82 state w:选单
-56 state w:选好
-32 state w:选择
-20 state w:选择 “
35 state w:逐
-53 state w:速
-13 state w:速度
-44 state w:遍
14 state w:道
-14 state w:那
20 state w:那 个
-34 state w:那 段
-30 state w:那 里
17 state w:部
-35 state w:部 分
53 state w:都在
53 state w:都在 “
17 state w:里
-33 state w:里 修改
54 state w:里 可以
48 state w:里 可以 看到
-34 state w:里 把
-50 state w:里 按
-17 state w:里 挑
-47 state w:里 换
-31 state w:里 提
-31 state w:里 提 高
-49 state w:里 改
-11 state w:里 有
-39 state w:里 点 “
-19 state w:里 看看
56 state w:里 能
56 state w:里 能 看到
-59 state w:里 选
-34 state w:里 选 “
-39 state w:里的
-54 state w:里的 “
-20 state w:重 新
28 state w:镜
69 state w:镜头
-19 state w:长
-72 state w:长按
-44 state w:间
-17 state w:静 音
12 state w:面板 中
-12 state w:面板 里
33 state w:音
15 state w:音 频
-26 state w:页 
-26 state w:页  
39 state w:页面 查看
-44 state w:页面 
-44 state w:页面  
-47 state w:顶栏
17 state w:项
-21 state w:预览
-14 state w:预览区
-15 state w:预览窗
-56 state w:预览窗口
-32 state w:预览窗口 里
-42 state w:预览视窗
15 state w:频
-36 state w:颜
-36 state w:颜 色
-32 state w:额度
-30 state w:高
14 state w:默
14 state w:默 认
-34 state w:鼠标 拖动
31 state w:齿轮
-90 timeline b:^>account
-51 timeline b:^>adjust
-60 timeline b:^>buy
-71 timeline b:^>confirm
-74 timeline b:^>control
-64 timeline b:^>drag
-25 timeline b:^>export
-68 timeline b:^>film
-50 timeline b:^>i
36 timeline b:^>key
-93 timeline b:^>material
-43 timeline b:^>name
-17 timeline b:^>open
-23 timeline b:^>panel
-43 timeline b:^>place
128 timeline b:^>player
-22 timeline b:^>quoted
31 timeline b:^>see
-22 timeline b:^>store
-98 timeline b:^>undo
-44 timeline b:account>account
-22 timeline b:account>buy
-17 timeline b:account>if
-57 timeline b:account>name
-24 timeline b:account>open
-23 timeline b:account>place
-57 timeline b:account>you
-37 timeline b:adjust>adjust
-18 timeline b:adjust>confirm
-25 timeline b:adjust>drag
-58 timeline b:adjust>open
-47 timeline b:adjust>place
-33 timeline b:adjust>screen
23 timeline b:adjust>see
-25 timeline b:being>button
-47 timeline b:being>can
-34 timeline b:being>control
-28 timeline b:being>export
-18 timeline b:being>film
-15 timeline b:being>if
-43 timeline b:being>name
-44 timeline b:being>open
-20 timeline b:being>place
-23 timeline b:being>player
-26 timeline b:being>press
40 timeline b:being>see
-46 timeline b:button>button
34 timeline b:button>can
-37 timeline b:button>export
37 timeline b:button>if
26 timeline b:button>key
-26 timeline b:button>name
-65 timeline b:button>open
-50 timeline b:button>panel
-57 timeline b:button>quoted
-35 timeline b:button>see
-30 timeline b:button>you
-13 timeline b:buy>account
-20 timeline b:can>account
-64 timeline b:can>adjust
-73 timeline b:can>confirm
-35 timeline b:can>control
-42 timeline b:can>drag
-58 timeline b:can>export
-56 timeline b:can>if
-40 timeline b:can>material
-19 timeline b:can>name
-24 timeline b:can>screen
-21 timeline b:can>you
-54 timeline b:confirm>button
-51 timeline b:confirm>panel
-89 timeline b:control>control
-34 timeline b:control>film
-35 timeline b:control>if
-66 timeline b:control>name
-70 timeline b:control>place
-14 timeline b:control>press
-120 timeline b:control>quoted
-18 timeline b:control>see
-37 timeline b:drag>being
-18 timeline b:drag>can
-33 timeline b:drag>control
-21 timeline b:drag>film
-109 timeline b:drag>if
-37 timeline b:drag>material
-15 timeline b:drag>name
-10 timeline b:drag>open
-13 timeline b:drag>place
27 timeline b:drag>player
-21 timeline b:export>being
-58 timeline b:export>button
23 timeline b:export>export
-15 timeline b:export>film
-32 timeline b:export>if
-13 timeline b:export>material
20 timeline b:export>name
-12 timeline b:export>place
-32 timeline b:export>press
-39 timeline b:export>screen
-55 timeline b:export>store
-81 timeline b:export>you
-47 timeline b:film>adjust
-36 timeline b:film>being
-48 timeline b:film>button
-61 timeline b:film>material
-45 timeline b:film>open
52 timeline b:film>player
-15 timeline b:i>can
-36 timeline b:if>account
-89 timeline b:if>adjust
-40 timeline b:if>button
-38 timeline b:if>buy
-58 timeline b:if>can
-45 timeline b:if>drag
-21 timeline b:if>if
-20 timeline b:if>offer
10 timeline b:if>open
-47 timeline b:if>panel
-10 timeline b:if>player
-12 timeline b:if>quoted
-18 timeline b:if>screen
65 timeline b:if>see
-30 timeline b:if>store
-41 timeline b:if>undo
32 timeline b:key>being
14 timeline b:key>if
32 timeline b:key>key
30 timeline b:key>name
13 timeline b:key>player
11 timeline b:key>see
-15 timeline b:material>adjust
25 timeline b:material>can
-15 timeline b:material>drag
-60 timeline b:material>export
-34 timeline b:material>if
-28 timeline b:material>material
43 timeline b:material>screen
-82 timeline b:material>you
-48 timeline b:name>account
-58 timeline b:name>adjust
-38 timeline b:name>button
-62 timeline b:name>control
24 timeline b:name>export
14 timeline b:name>name
-88 timeline b:name>open
-30 timeline b:name>panel
16 timeline b:name>place
36 timeline b:name>player
19 timeline b:name>press
-71 timeline b:name>quoted
-30 timeline b:name>screen
-43 timeline b:name>see
-28 timeline b:name>store
48 timeline b:name>you
-24 timeline b:open>being
-42 timeline b:open>can
-70 timeline b:open>control
-39 timeline b:open>export
-16 timeline b:open>film
-60 timeline b:open>material
-91 timeline b:open>name
-26 timeline b:open>open
-17 timeline b:open>panel
-106 timeline b:open>place
46 timeline b:open>player
-32 timeline b:open>quoted
-34 timeline b:open>screen
-14 timeline b:open>store
-43 timeline b:open>you
-75 timeline b:panel>account
-50 timeline b:panel>can
-60 timeline b:panel>control
-23 timeline b:panel>export
38 timeline b:panel>key
-109 timeline b:panel>material
-16 timeline b:panel>name
-115 timeline b:panel>panel
-81 timeline b:panel>place
76 timeline b:panel>player
-37 timeline b:panel>press
-106 timeline b:panel>quoted
-49 timeline b:panel>screen
-57 timeline b:panel>store
38 timeline b:panel>you
-12 timeline b:place>adjust
-20 timeline b:place>export
45 timeline b:place>film
-13 timeline b:place>name
-37 timeline b:place>open
-61 timeline b:place>panel
-150 timeline b:place>place
-41 timeline b:place>press
-49 timeline b:place>quoted
-13 timeline b:place>store
45 timeline b:player>confirm
14 timeline b:player>film
58 timeline b:player>if
42 timeline b:player>material
45 timeline b:player>open
37 timeline b:player>panel
40 timeline b:player>place
13 timeline b:player>player
-30 timeline b:player>press
73 timeline b:player>screen
44 timeline b:player>see
-44 timeline b:press>account
-52 timeline b:press>being
27 timeline b:press>button
-15 timeline b:press>buy
-56 timeline b:press>confirm
-13 timeline b:press>control
-14 timeline b:press>export
-38 timeline b:press>name
-71 timeline b:press>open
-29 timeline b:press>place
-103 timeline b:press>press
-35 timeline b:press>quoted
107 timeline b:press>see
-27 timeline b:press>undo
-16 timeline b:press>you
-18 timeline b:quoted>button
-37 timeline b:quoted>confirm
19 timeline b:quoted>control
-34 timeline b:quoted>film
-67 timeline b:quoted>if
-58 timeline b:quoted>panel
-30 timeline b:quoted>place
-59 timeline b:quoted>press
-58 timeline b:quoted>quoted
-18 timeline b:quoted>screen
-14 timeline b:quoted>see
-39 timeline b:quoted>store
-21 timeline b:screen>account
-61 timeline b:screen>can
-44 timeline b:screen>drag
-23 timeline b:screen>player
49 timeline b:screen>press
74 timeline b:screen>quoted
-31 timeline b:screen>see
-22 timeline b:screen>you
-39 timeline b:see>account
-33 timeline b:see>adjust
20 timeline b:see>being
29 timeline b:see>can
26 timeline b:see>confirm
-30 timeline b:see>control
-17 timeline b:see>i
38 timeline b:see>if
-12 timeline b:see>material
-87 timeline b:see>name
12 timeline b:see>panel
-27 timeline b:see>place
53 timeline b:see>player
-57 timeline b:see>quoted
27 timeline b:see>screen
73 timeline b:see>see
-50 timeline b:see>store
-21 timeline b:see>you
-36 timeline b:store>can
-59 timeline b:store>if
-109 timeline b:store>name
-63 timeline b:store>open
-19 timeline b:store>place
-55 timeline b:store>quoted
-65 timeline b:store>store
-56 timeline b:store>you
-29 timeline b:undo>button
-18 timeline b:you>account
-57 timeline b:you>confirm
-68 timeline b:you>drag
-13 timeline b:you>if
-56 timeline b:you>material
-132 timeline b:you>name
-44 timeline b:you>open
-65 timeline b:you>panel
14 timeline b:you>player
-28 timeline b:you>press
23 timeline b:you>see
-28 timeline b:you>store
-64 timeline b:you>you
-23 timeline bias
-114 timeline c:account
-39 timeline c:account+being
-22 timeline c:account+can
-28 timeline c:account+i
-10 timeline c:account+offer
-32 timeline c:account+panel
-45 timeline c:account+press
-74 timeline c:account+see
-33 timeline c:account+you
-108 timeline c:adjust
-34 timeline c:adjust+can
-35 timeline c:adjust+if
-13 timeline c:adjust+material
-43 timeline c:adjust+offer
-38 timeline c:adjust+open
-16 timeline c:adjust+player
-24 timeline c:adjust+press
-13 timeline c:adjust+see
-38 timeline c:adjust+store
-26 timeline c:being+can
-34 timeline c:being+confirm
-29 timeline c:being+control
-43 timeline c:being+export
31 timeline c:being+key
-12 timeline c:being+material
-50 timeline c:being+open
-38 timeline c:being+press
-11 timeline c:being+screen
26 timeline c:being+see
-43 timeline c:being+store
-51 timeline c:button+confirm
-24 timeline c:button+control
-77 timeline c:button+export
22 timeline c:button+film
26 timeline c:button+key
-51 timeline c:button+material
-23 timeline c:button+open
59 timeline c:button+see
-52 timeline c:button+store
-69 timeline c:button+you
-64 timeline c:buy
-26 timeline c:buy+if
-12 timeline c:buy+place
-11 timeline c:buy+press
-17 timeline c:can+control
-18 timeline c:can+drag
-20 timeline c:can+if
-28 timeline c:can+key
25 timeline c:can+press
-38 timeline c:can+screen
-61 timeline c:can+store
-90 timeline c:confirm
-40 timeline c:confirm+film
-31 timeline c:confirm+if
-17 timeline c:confirm+panel
-59 timeline c:confirm+place
65 timeline c:confirm+player
-49 timeline c:confirm+press
-70 timeline c:confirm+you
-60 timeline c:control
17 timeline c:control+film
-29 timeline c:control+if
-41 timeline c:control+material
29 timeline c:control+open
-25 timeline c:control+panel
-71 timeline c:control+place
-31 timeline c:control+player
-43 timeline c:control+press
-15 timeline c:control+screen
-67 timeline c:drag
-27 timeline c:drag+if
-46 timeline c:drag+key
-37 timeline c:drag+material
-28 timeline c:drag+panel
-14 timeline c:drag+press
-22 timeline c:drag+screen
56 timeline c:drag+see
-80 timeline c:drag+you
-50 timeline c:export
-19 timeline c:export+film
-41 timeline c:export+key
-44 timeline c:export+open
-59 timeline c:export+place
-60 timeline c:export+player
-22 timeline c:export+screen
-26 timeline c:export+see
24 timeline c:export+store
-20 timeline c:export+you
25 timeline c:film+key
51 timeline c:film+player
24 timeline c:film+press
32 timeline c:film+see
19 timeline c:film+store
16 timeline c:film+you
-14 timeline c:i
-26 timeline c:i+open
-14 timeline c:i+see
20 timeline c:if+key
-23 timeline c:if+material
-12 timeline c:if+offer
-24 timeline c:if+panel
55 timeline c:if+player
52 timeline c:if+see
-25 timeline c:if+store
-42 timeline c:if+undo
18 timeline c:key
-59 timeline c:key+material
-36 timeline c:key+open
90 timeline c:key+panel
-39 timeline c:key+place
11 timeline c:key+see
-27 timeline c:key+undo
-14 timeline c:key+you
-47 timeline c:material
-60 timeline c:material+panel
-13 timeline c:material+place
-70 timeline c:material+player
-23 timeline c:material+press
11 timeline c:material+screen
23 timeline c:material+store
-62 timeline c:offer+press
-49 timeline c:open+panel
78 timeline c:open+player
-40 timeline c:open+store
-10 timeline c:open+you
-38 timeline c:panel+place
86 timeline c:panel+player
-50 timeline c:panel+press
-45 timeline c:panel+undo
22 timeline c:panel+you
-19 timeline c:place+store
-29 timeline c:place+you
157 timeline c:player
43 timeline c:player+screen
103 timeline c:player+see
17 timeline c:player+you
14 timeline c:press+screen
52 timeline c:press+see
-16 timeline c:press+store
-15 timeline c:press+you
-39 timeline c:screen+you
48 timeline c:see
-76 timeline c:see+store
-67 timeline c:store
-33 timeline c:store+you
-104 timeline c:undo
-13 timeline c:undo+you
19 timeline digit
-62 timeline f:abra
21 timeline f:abre
-77 timeline f:all
-15 timeline f:arrastr
84 timeline f:assista
-61 timeline f:avec
-43 timeline f:basta
-16 timeline f:below
-15 timeline f:beneath
-16 timeline f:by
23 timeline f:choisis
33 timeline f:clic
-64 timeline f:click
19 timeline f:cliquez
-42 timeline f:con
-64 timeline f:confirm
-34 timeline f:contras
-34 timeline f:ctrl
40 timeline f:dale
-36 timeline f:dann
27 timeline f:dans
-39 timeline f:das
-73 timeline f:depois
53 timeline f:die
-33 timeline f:dort
-27 timeline f:double-
-43 timeline f:downloa
-11 timeline f:drag
-28 timeline f:drop
37 timeline f:el
-58 timeline f:elige
24 timeline f:en
-60 timeline f:entra
-52 timeline f:escolha
-56 timeline f:expand
-66 timeline f:export
-19 timeline f:find
-53 timeline f:for
-28 timeline f:go
-15 timeline f:have
-41 timeline f:head
-41 timeline f:hover
-13 timeline f:if
-79 timeline f:il
29 timeline f:im
-55 timeline f:it
20 timeline f:its
25 timeline f:la
43 timeline f:listen
56 timeline f:lo
-44 timeline f:look
-83 timeline f:mit
12 timeline f:move
-50 timeline f:na
90 timeline f:no
19 timeline f:once
-32 timeline f:open
-37 timeline f:other
-28 timeline f:ouvre
-74 timeline f:para
-52 timeline f:pick
76 timeline f:play
35 timeline f:pour
76 timeline f:preview
33 timeline f:puis
-42 timeline f:pull
-17 timeline f:que
-19 timeline f:raise
43 timeline f:regarde
-60 timeline f:right-c
61 timeline f:scrub
-40 timeline f:see
-66 timeline f:select
-21 timeline f:si
15 timeline f:simply
-11 timeline f:slide
54 timeline f:space
-47 timeline f:split
-34 timeline f:step
-38 timeline f:sur
-37 timeline f:tap
-19 timeline f:that
-67 timeline f:the
-19 timeline f:then
-35 timeline f:they're
-25 timeline f:tirez
-47 timeline f:to
-21 timeline f:trim
-25 timeline f:um
-63 timeline f:under
-24 timeline f:undo
-41 timeline f:until
-79 timeline f:use
-45 timeline f:users
21 timeline f:via
-20 timeline f:visit
-24 timeline f:vá
-32 timeline f:wait
-60 timeline f:wenn
-53 timeline f:where
66 timeline f:y
-34 timeline f:you
-64 timeline f:you'll
-40 timeline f:zieh
-91 timeline f:à
28 timeline f:если
-69 timeline f:есть
-57 timeline f:на
-29 timeline f:откройт
77 timeline f:посмотр
-50 timeline f:с
35 timeline f:там
-19 timeline f:чтобы
-49 timeline f:クリップ
-21 timeline f:ファイル
-40 timeline f:三
-57 timeline f:下载
-56 timeline f:不
29 timeline f:从
-38 timeline f:余额
34 timeline f:先
-27 timeline f:光
-18 timeline f:全
-25 timeline f:其
41 timeline f:切换
-30 timeline f:前往
-60 timeline f:勾选
-43 timeline f:升级
-60 timeline f:原
-43 timeline f:去
-16 timeline f:双击
-11 timeline f:喜
-22 timeline f:在
-13 timeline f:如果
-12 timeline f:它
-52 timeline f:审
-49 timeline f:导出
-21 timeline f:就能
-61 timeline f:展开
24 timeline f:左
-30 timeline f:想
-33 timeline f:成片
-33 timeline f:戳
-48 timeline f:打开
-31 timeline f:找到
-33 timeline f:拖
-26 timeline f:按下
-58 timeline f:按住
12 timeline f:播放
-42 timeline f:新
17 timeline f:时间线
-11 timeline f:明细
-39 timeline f:最
-29 timeline f:查看
-40 timeline f:每
-38 timeline f:点击
-48 timeline f:点开
-11 timeline f:点选
-53 timeline f:用
26 timeline f:画
-30 timeline f:直接
-15 timeline f:第
-40 timeline f:等
-17 timeline f:素材
-15 timeline f:若
-19 timeline f:要
-39 timeline f:觉得
-18 timeline f:语
-15 timeline f:请
-38 timeline f:选
-41 timeline f:选中
-51 timeline f:选择
-47 timeline f:需要
-38 timeline f:顺
20 timeline f:预览
19 timeline f:预览窗口
-12 timeline g:あり
-41 timeline g:いた
-19 timeline g:いて
-35 timeline g:えら
-22 timeline g:から
-38 timeline g:けで
15 timeline g:する
-41 timeline g:ただ
-43 timeline g:だけ
-69 timeline g:です
31 timeline g:で再
19 timeline g:で確
-52 timeline g:にあ
-51 timeline g:には
-60 timeline g:のパ
-24 timeline g:の矢
25 timeline g:られ
-54 timeline g:りま
24 timeline g:れま
-59 timeline g:を選
-42 timeline g:を開
-34 timeline g:アイ
-34 timeline g:イコ
-35 timeline g:イダ
16 timeline g:イム
-29 timeline g:イル
16 timeline g:イン
-37 timeline g:グで
-31 timeline g:コン
-23 timeline g:シー
-35 timeline g:スラ
-40 timeline g:タブ
-35 timeline g:ダー
-12 timeline g:ッグ
-11 timeline g:ット
-45 timeline g:ップ
-12 timeline g:ドラ
-18 timeline g:ニュ
-51 timeline g:ネル
-51 timeline g:パネ
32 timeline g:ビュ
-54 timeline g:フォ
31 timeline g:プレ
-18 timeline g:ペー
16 timeline g:ムラ
-18 timeline g:メニ
22 timeline g:ヤー
21 timeline g:ュー
-12 timeline g:ラッ
-21 timeline g:ルの
-71 timeline g:ルを
28 timeline g:レー
-16 timeline g:ンを
28 timeline g:ーで
-56 timeline g:ージ
28 timeline g:ーヤ
-23 timeline g:ーン
-13 timeline g:一个
-24 timeline g:一张
-45 timeline g:一条
-20 timeline g:一栏
47 timeline g:一次
-65 timeline g:一点
-17 timeline g:一覧
63 timeline g:一遍
-70 timeline g:三个
60 timeline g:三角
-55 timeline g:上の
13 timeline g:上即
64 timeline g:上可
-30 timeline g:上角
17 timeline g:下の
-15 timeline g:下拉
-38 timeline g:下方
-11 timeline g:下的
-41 timeline g:下角
-42 timeline g:下載
-78 timeline g:下载
-11 timeline g:不需
-28 timeline g:个人
-53 timeline g:个点
-19 timeline g:个片
-57 timeline g:中一
13 timeline g:中查
31 timeline g:中间
-28 timeline g:人中
49 timeline g:以对
-48 timeline g:以打
13 timeline g:以播
-11 timeline g:以查
-71 timeline g:以看
-13 timeline g:会生
-42 timeline g:位于
-21 timeline g:位置
-16 timeline g:体库
-15 timeline g:余额
-25 timeline g:侧栏
-52 timeline g:侧边
34 timeline g:保存
-62 timeline g:側邊
-20 timeline g:先后
45 timeline g:先点
38 timeline g:全屏
-45 timeline g:全文
-27 timeline g:全部
27 timeline g:再生
-16 timeline g:几秒
-12 timeline g:出页
-14 timeline g:击右
-36 timeline g:击导
-55 timeline g:分享
-23 timeline g:分别
-22 timeline g:分鏡
-29 timeline g:分镜
27 timeline g:切换
-15 timeline g:列在
-32 timeline g:列表
-13 timeline g:删掉
-39 timeline g:到它
24 timeline g:到时
-29 timeline g:到电
-25 timeline g:到画
-35 timeline g:前往
-27 timeline g:前面
-15 timeline g:剩餘
-36 timeline g:剪掉
-59 timeline g:勾选
-46 timeline g:单击
-12 timeline g:单里
-61 timeline g:去就
-25 timeline g:双击
-72 timeline g:发给
-53 timeline g:取得
24 timeline g:口查
-16 timeline g:只要
16 timeline g:叭图
-23 timeline g:可到
32 timeline g:可播
-46 timeline g:可查
-29 timeline g:可直
39 timeline g:可看
43 timeline g:可试
-29 timeline g:可选
-36 timeline g:右上
-62 timeline g:右下
-36 timeline g:右侧
-29 timeline g:右邊
-27 timeline g:后点
-28 timeline g:向下
-12 timeline g:向左
-18 timeline g:喜欢
-20 timeline g:器下
26 timeline g:器中
32 timeline g:图可
-51 timeline g:图层
-59 timeline g:圖示
-48 timeline g:在媒
-24 timeline g:在左
34 timeline g:在播
53 timeline g:在时
-40 timeline g:在画
-31 timeline g:在素
-18 timeline g:在编
-29 timeline g:在轨
-47 timeline g:在那
-64 timeline g:在音
21 timeline g:在預
-55 timeline g:场景
-62 timeline g:場景
-18 timeline g:変え
-46 timeline g:复制
-55 timeline g:大き
50 timeline g:头移
-13 timeline g:如果
-17 timeline g:如需
-30 timeline g:媒体
-37 timeline g:字型
-45 timeline g:字幕
-33 timeline g:存到
-28 timeline g:存檔
-16 timeline g:它的
22 timeline g:完整
37 timeline g:对比
29 timeline g:对照
-43 timeline g:导出
-23 timeline g:封面
-56 timeline g:對話
-11 timeline g:就可
-32 timeline g:就把
-50 timeline g:就拖
-27 timeline g:就按
15 timeline g:就是
-31 timeline g:就点
17 timeline g:就用
-30 timeline g:就能
-35 timeline g:就行
-34 timeline g:屉里
-56 timeline g:展开
-57 timeline g:展開
-47 timeline g:工具
32 timeline g:左の
-47 timeline g:左上
-50 timeline g:左侧
-32 timeline g:左側
-30 timeline g:左边
-48 timeline g:布上
-52 timeline g:序可
-14 timeline g:库里
-25 timeline g:应用
-20 timeline g:度条
-16 timeline g:开右
-34 timeline g:开就
-51 timeline g:开查
-31 timeline g:开音
17 timeline g:开预
-24 timeline g:弹窗
-62 timeline g:影片
-16 timeline g:得到
-20 timeline g:您也
-32 timeline g:想再
40 timeline g:想看
-14 timeline g:成品
-23 timeline g:成片
-19 timeline g:手动
-36 timeline g:才会
-29 timeline g:打开
-34 timeline g:找到
-32 timeline g:把片
-12 timeline g:抓住
-47 timeline g:押し
-56 timeline g:抽屉
-13 timeline g:拉到
-24 timeline g:拖入
-25 timeline g:拖到
-47 timeline g:拖拽
-34 timeline g:拿到
-11 timeline g:按一
-37 timeline g:按下
-55 timeline g:按住
-55 timeline g:按右
50 timeline g:按空
-19 timeline g:按钮
-18 timeline g:接拖
-60 timeline g:接点
-23 timeline g:提示
-11 timeline g:撤销
76 timeline g:播放
-50 timeline g:收在
-30 timeline g:改成
78 timeline g:放一
34 timeline g:放器
-34 timeline g:放在
52 timeline g:放大
-13 timeline g:放头
12 timeline g:放看
34 timeline g:放窗
34 timeline g:放键
-25 timeline g:新排
-32 timeline g:方案
-35 timeline g:旁的
65 timeline g:时间
-36 timeline g:明细
-15 timeline g:显示
-44 timeline g:景列
-20 timeline g:更换
-14 timeline g:更改
-57 timeline g:最下
-22 timeline g:材库
-67 timeline g:条走
-16 timeline g:查器
-41 timeline g:查看
13 timeline g:标可
-41 timeline g:标题
-56 timeline g:栏里
-18 timeline g:核对
-21 timeline g:格就
-28 timeline g:格式
13 timeline g:格键
13 timeline g:检查
20 timeline g:檢視
36 timeline g:段太
-18 timeline g:段就
-15 timeline g:每一
-49 timeline g:每个
-21 timeline g:没问
-33 timeline g:混音
-42 timeline g:清單
-26 timeline g:清晰
-47 timeline g:渲染
-22 timeline g:滑桿
25 timeline g:滑鼠
-39 timeline g:点击
-66 timeline g:点右
44 timeline g:点喇
-56 timeline g:点左
-68 timeline g:点开
-24 timeline g:点选
-30 timeline g:照片
-21 timeline g:片可
-16 timeline g:片尾
-18 timeline g:片拖
29 timeline g:片段
-19 timeline g:片请
-20 timeline g:生效
-24 timeline g:用的
-19 timeline g:用量
-29 timeline g:电脑
-46 timeline g:画布
33 timeline g:画面
48 timeline g:略图
-22 timeline g:畫布
-16 timeline g:的下
-48 timeline g:的位
20 timeline g:的播
-35 timeline g:的话
-13 timeline g:的那
54 timeline g:看一
-10 timeline g:看分
-33 timeline g:看到
29 timeline g:看成
38 timeline g:看看
-24 timeline g:矢印
18 timeline g:確認
-12 timeline g:积分
48 timeline g:移到
50 timeline g:空格
20 timeline g:窗口
28 timeline g:窗里
-16 timeline g:第三
-33 timeline g:签页
-36 timeline g:箭头
-48 timeline g:素材
21 timeline g:线上
-25 timeline g:继续
-22 timeline g:绿色
-21 timeline g:编辑
48 timeline g:缩略
31 timeline g:聽看
31 timeline g:聽聽
-24 timeline g:背景
-35 timeline g:能在
68 timeline g:能播
-16 timeline g:自己
-18 timeline g:色板
-18 timeline g:色的
-16 timeline g:节奏
22 timeline g:若仍
-17 timeline g:若想
-67 timeline g:若要
-29 timeline g:获取
-12 timeline g:蓝色
-24 timeline g:表在
-38 timeline g:表里
-30 timeline g:要拿
-12 timeline g:要换
28 timeline g:見ら
39 timeline g:視窗
-15 timeline g:覧を
55 timeline g:覽視
27 timeline g:观看
-58 timeline g:视图
-32 timeline g:视频
29 timeline g:览区
23 timeline g:览窗
62 timeline g:角形
-33 timeline g:調整
-19 timeline g:請在
-30 timeline g:记得
-37 timeline g:设置
17 timeline g:试听
-39 timeline g:请展
-12 timeline g:请按
31 timeline g:请点
-35 timeline g:调节
-12 timeline g:账单
-47 timeline g:走完
33 timeline g:軸上
-34 timeline g:轨道
-20 timeline g:轮图
18 timeline g:轴上
-12 timeline g:载图
-22 timeline g:载按
-26 timeline g:输入
-48 timeline g:边栏
-17 timeline g:边缘
33 timeline g:过去
-42 timeline g:这里
-39 timeline g:进入
-23 timeline g:进度
-59 timeline g:选中
-43 timeline g:选好
-60 timeline g:选择
-26 timeline g:选项
-41 timeline g:逐一
-36 timeline g:速度
-25 timeline g:選單
-62 timeline g:邊欄
16 timeline g:那里
-18 timeline g:都收
-43 timeline g:都能
-39 timeline g:里可
-37 timeline g:里挑
-20 timeline g:里查
-44 timeline g:里点
-52 timeline g:里能
-22 timeline g:里调
-16 timeline g:链接
-29 timeline g:长按
-30 timeline g:開く
45 timeline g:间的
51 timeline g:间线
50 timeline g:间轴
-11 timeline g:需发
-26 timeline g:需要
-22 timeline g:静音
-41 timeline g:面上
-31 timeline g:面查
-36 timeline g:面的
-61 timeline g:音效
-34 timeline g:音频
-61 timeline g:頁面
-20 timeline g:順序
72 timeline g:預覽
-38 timeline g:页可
-45 timeline g:顶栏
-35 timeline g:项卡
71 timeline g:预览
-36 timeline g:频面
-25 timeline g:题就
-14 timeline g:额见
-15 timeline g:餘點
-11 timeline g:點數
-41 timeline g:點選
-15 timeline g:齿轮
-75 timeline kind:adjust
-74 timeline kind:drag
-39 timeline kind:open
-21 timeline kind:statement
-37 timeline kind:tail
-27 timeline kind:take
-23 timeline kind:weak
-42 timeline l:1080p
57 timeline l:12
71 timeline l:19
47 timeline l:2
19 timeline l:20
-14 timeline l:3
21 timeline l:33
48 timeline l:above
-41 timeline l:all
-57 timeline l:alterna
70 timeline l:an
15 timeline l:and
-17 timeline l:apply
48 timeline l:archivo
-41 timeline l:are
-45 timeline l:assets
15 timeline l:at
-12 timeline l:auf
-18 timeline l:availab
-57 timeline l:away
-39 timeline l:back
-57 timeline l:baixar
-51 timeline l:bar
41 timeline l:below
-10 timeline l:bild
-56 timeline l:bin
-14 timeline l:bottom
-17 timeline l:button
-79 timeline l:canvas
-11 timeline l:caption
-27 timeline l:card
-96 timeline l:clic
-28 timeline l:click
-46 timeline l:clip
-12 timeline l:clips
25 timeline l:clique
-13 timeline l:compare
-88 timeline l:compart
-36 timeline l:confirm
-77 timeline l:continu
-32 timeline l:contras
-57 timeline l:copy
-54 timeline l:ctrl
83 timeline l:d'aperç
-61 timeline l:delete
-47 timeline l:derecha
36 timeline l:descarg
-24 timeline l:dialog
-70 timeline l:dialogu
43 timeline l:dir
-54 timeline l:direita
-41 timeline l:done
-27 timeline l:down
-24 timeline l:downloa
-71 timeline l:drawer
-58 timeline l:droite
-22 timeline l:dropdow
-33 timeline l:du
-33 timeline l:editor
-29 timeline l:effect
-43 timeline l:ein
-60 timeline l:entra
-41 timeline l:esquerd
-91 timeline l:export
-37 timeline l:factura
-26 timeline l:fichier
-91 timeline l:file
-20 timeline l:font
-26 timeline l:format
19 timeline l:frame
-57 timeline l:gauche
-49 timeline l:good
-85 timeline l:icon
-23 timeline l:if
-58 timeline l:inspect
-15 timeline l:invoice
-64 timeline l:lateral
-37 timeline l:layer
21 timeline l:lecteur
30 timeline l:lecture
-24 timeline l:left
-64 timeline l:library
-58 timeline l:like
-45 timeline l:link
-21 timeline l:list
-38 timeline l:listed
27 timeline l:listen
-27 timeline l:menu
-22 timeline l:more
12 timeline l:mouse
-40 timeline l:mp4
-26 timeline l:name
-13 timeline l:notice
-41 timeline l:now
-52 timeline l:on
15 timeline l:once
-58 timeline l:one
-84 timeline l:orden
-20 timeline l:overvie
-15 timeline l:page
-72 timeline l:panel
-61 timeline l:para
-52 timeline l:passt
52 timeline l:picture
-15 timeline l:place
77 timeline l:play
13 timeline l:player
29 timeline l:please
-58 timeline l:pop-up
19 timeline l:preview
22 timeline l:que
-47 timeline l:queue
-31 timeline l:ready
-42 timeline l:recharg
-27 timeline l:rechts
53 timeline l:reprodu
-23 timeline l:resolut
-55 timeline l:rest
18 timeline l:rhythm
-32 timeline l:right
-82 timeline l:s
-83 timeline l:satisfi
-27 timeline l:saved
12 timeline l:scene
-29 timeline l:scenes
31 timeline l:scrub
32 timeline l:share
-60 timeline l:shift
-13 timeline l:shot
-82 timeline l:sidebar
16 timeline l:speed
-41 timeline l:stored
27 timeline l:storybo
-15 timeline l:subscri
-19 timeline l:suggest
21 timeline l:symbol
-40 timeline l:tab
28 timeline l:takes
-47 timeline l:text
-80 timeline l:texto
-31 timeline l:tick
-14 timeline l:time
25 timeline l:timelin
-19 timeline l:title
-52 timeline l:top
-11 timeline l:two
-65 timeline l:télécha
-37 timeline l:título
-24 timeline l:undo
-22 timeline l:up
-11 timeline l:upgrade
49 timeline l:ver
30 timeline l:video
66 timeline l:viewer
49 timeline l:visible
-20 timeline l:volume
-22 timeline l:vídeo
-19 timeline l:wheel
62 timeline l:window
-34 timeline l:you
47 timeline l:yoursel
-37 timeline l:z
-22 timeline l:лежат
-17 timeline l:можно
77 timeline l:предпро
-80 timeline l:слева
-37 timeline l:く
-38 timeline l:だけです
-51 timeline l:には
28 timeline l:られます
-58 timeline l:る
-54 timeline l:上
-30 timeline l:下方
-19 timeline l:下载
-11 timeline l:了
-10 timeline l:体
-35 timeline l:倍
-32 timeline l:先
-38 timeline l:即可
-11 timeline l:去
-37 timeline l:取
-47 timeline l:右上角
-46 timeline l:后
-44 timeline l:图
-30 timeline l:图标
-50 timeline l:图示
-47 timeline l:场景
13 timeline l:处
-42 timeline l:它
-47 timeline l:完
-29 timeline l:对比
-51 timeline l:导出
-22 timeline l:小
-35 timeline l:就行
-38 timeline l:展开
-30 timeline l:度
18 timeline l:开头
-51 timeline l:影片
-54 timeline l:得
-20 timeline l:快
-29 timeline l:找到
47 timeline l:播放
28 timeline l:播放键
-48 timeline l:改
-22 timeline l:文件
-20 timeline l:文件夹
29 timeline l:时间线
-22 timeline l:本
-28 timeline l:查询
-40 timeline l:标签页
-63 timeline l:栏
-46 timeline l:核对
-31 timeline l:步
-41 timeline l:点
-15 timeline l:片
-16 timeline l:生效
-29 timeline l:电脑
-17 timeline l:的
-27 timeline l:的话
29 timeline l:看
37 timeline l:看到
40 timeline l:看看
-33 timeline l:码
32 timeline l:确认
-22 timeline l:秒
-16 timeline l:窗口
37 timeline l:观看
45 timeline l:试听
-26 timeline l:轨道
-23 timeline l:选
42 timeline l:遍
-16 timeline l:页
17 timeline l:预览
-78 timeline last
-27 timeline later c:account
-22 timeline later c:adjust
-28 timeline later c:buy
-22 timeline later c:can
-44 timeline later c:confirm
67 timeline later c:key
-11 timeline later c:open
-31 timeline later c:press
-29 timeline later c:screen
43 timeline later c:see
-30 timeline later c:store
19 timeline later c:undo
-86 timeline later c:you
-17 timeline later q:account
-34 timeline later q:adjust
-13 timeline later q:confirm
-43 timeline length:1
12 timeline length:4
30 timeline length:5
-57 timeline length:6
-106 timeline link
-20 timeline no concept
-19 timeline opens
-36 timeline other c:account
-55 timeline other c:adjust
-16 timeline other c:being
-20 timeline other c:button
-81 timeline other c:buy
-36 timeline other c:confirm
-27 timeline other c:export
42 timeline other c:key
-16 timeline other c:material
-41 timeline other c:open
-64 timeline other c:panel
-15 timeline other c:place
24 timeline other c:see
-101 timeline other c:store
15 timeline other c:undo
-48 timeline other c:you
-55 timeline other q:account
-44 timeline other q:adjust
-63 timeline other q:buy
-27 timeline other q:can
-34 timeline other q:confirm
-14 timeline other q:i
-23 timeline other q:panel
-56 timeline other q:screen
42 timeline other q:see
-76 timeline other q:store
22 timeline path
-28 timeline q:account
-24 timeline q:buy
46 timeline q:can
-129 timeline q:confirm
-149 timeline q:export
-72 timeline q:film
-18 timeline q:i
-38 timeline q:material
-57 timeline q:open
-33 timeline q:panel
105 timeline q:player
-44 timeline q:screen
117 timeline q:see
-118 timeline q:store
-67 timeline quoted
-18 timeline topic:adjust
-11 timeline topic:export
114 timeline topic:preview
-79 timeline topic:reorder
48 timeline topic:timeline
-72 timeline topic:undo
-71 timeline v:de:adjust:st
-45 timeline v:de:confirm:en
-64 timeline v:de:drag:en
-91 timeline v:de:export:en
-54 timeline v:de:export:rn
-45 timeline v:de:open:en
28 timeline v:de:see:en
-16 timeline v:en:adjust:et
-41 timeline v:en:adjust:ne
-36 timeline v:en:adjust:rn
-22 timeline v:en:buy:de
-38 timeline v:en:buy:ge
-28 timeline v:en:buy:uy
-24 timeline v:en:confirm:ne
-18 timeline v:en:confirm:pt
-25 timeline v:en:confirm:te
-25 timeline v:en:drag:ag
-11 timeline v:en:drag:de
-41 timeline v:en:drag:er
-26 timeline v:en:drag:ft
-50 timeline v:en:drag:ge
-18 timeline v:en:drag:im
-33 timeline v:en:drag:it
-46 timeline v:en:drag:ll
-60 timeline v:en:drag:op
-72 timeline v:en:export:ad
-36 timeline v:en:export:ed
-57 timeline v:en:export:er
-21 timeline v:en:export:le
-56 timeline v:en:export:nd
-84 timeline v:en:export:p4
-52 timeline v:en:export:py
-21 timeline v:en:export:rt
-38 timeline v:en:open:ed
-34 timeline v:en:open:en
-23 timeline v:en:open:go
-34 timeline v:en:open:it
28 timeline v:en:open:mp
-65 timeline v:en:open:nd
-52 timeline v:en:open:ng
-41 timeline v:en:open:se
-38 timeline v:en:press:ap
-58 timeline v:en:press:ck
-72 timeline v:en:press:ct
-34 timeline v:en:press:er
-20 timeline v:en:press:ng
-33 timeline v:en:press:se
26 timeline v:en:see:ar
124 timeline v:en:see:ay
-44 timeline v:en:see:ce
83 timeline v:en:see:ch
-41 timeline v:en:see:ed
-18 timeline v:en:see:ee
44 timeline v:en:see:en
19 timeline v:en:see:ew
40 timeline v:en:see:le
71 timeline v:en:see:ng
-37 timeline v:en:see:ok
29 timeline v:en:see:or
-41 timeline v:en:see:ow
-36 timeline v:en:see:re
-40 timeline v:en:see:se
77 timeline v:en:see:ub
-57 timeline v:en:see:ws
-34 timeline v:en:undo:do
-77 timeline v:es:confirm:ar
56 timeline v:es:export:ar
34 timeline v:es:export:ir
44 timeline v:es:export:vo
-66 timeline v:es:open:ga
-60 timeline v:es:open:ra
21 timeline v:es:open:re
-29 timeline v:es:open:ve
-73 timeline v:es:press:az
-27 timeline v:es:press:ic
34 timeline v:es:press:le
-107 timeline v:es:see:er
22 timeline v:es:see:lo
-97 timeline v:fr:confirm:er
-41 timeline v:fr:drag:er
-22 timeline v:fr:drag:ez
-12 timeline v:fr:export:er
27 timeline v:fr:open:ez
-28 timeline v:fr:open:re
36 timeline v:fr:press:ez
27 timeline v:fr:press:ic
21 timeline v:fr:see:er
57 timeline v:fr:see:ez
-23 timeline v:fr:see:ir
-42 timeline v:pt:confirm:ar
-23 timeline v:pt:drag:te
-97 timeline v:pt:export:ar
-62 timeline v:pt:open:ra
-24 timeline v:pt:open:vá
-54 timeline v:pt:press:ar
-33 timeline v:pt:press:ha
-19 timeline v:pt:press:se
-117 timeline v:pt:press:ue
44 timeline v:pt:see:er
39 timeline v:pt:see:ir
-45 timeline v:ru:adjust:ся
-46 timeline v:ru:drag:ок
-37 timeline v:ru:export:йл
-40 timeline v:ru:export:те
-129 timeline v:ru:export:ть
-22 timeline v:ru:open:ат
30 timeline v:ru:open:те
-61 timeline v:ru:press:те
56 timeline v:ru:see:те
43 timeline v:ru:see:ть
91 timeline w:0
71 timeline w:0 19
21 timeline w:0 33
37 timeline w:0 :
43 timeline w:0 : 1
25 timeline w:1
57 timeline w:1  
-37 timeline w:1 .
-84 timeline w:1 0
-42 timeline w:1080p
57 timeline w:12
71 timeline w:19
48 timeline w:20
-42 timeline w:3
21 timeline w:33
-25 timeline w:5  
-11 timeline w:6
-11 timeline w:6  
28 timeline w:7
-12 timeline w:8
19 timeline w:8  
-56 timeline w:a copy
-60 timeline w:a differe
-73 timeline w:a look
-32 timeline w:a nova
-34 timeline w:aba
26 timeline w:above
-62 timeline w:abra
-44 timeline w:abra a
21 timeline w:abre
-18 timeline w:accept
-23 timeline w:accept the
-17 timeline w:account
-12 timeline w:account page
-44 timeline w:add
-13 timeline w:al
-107 timeline w:all
-12 timeline w:all of
-34 timeline w:all the
-51 timeline w:alles
-57 timeline w:alterna
-32 timeline w:and the
24 timeline w:ansehen
-70 timeline w:any
-45 timeline w:any time
11 timeline w:ao
-28 timeline w:aparece
-71 timeline w:aplicar
44 timeline w:archivo
-78 timeline w:are
-26 timeline w:are shown
-43 timeline w:around
-23 timeline w:arrastr
-68 timeline w:as a
-16 timeline w:assets
84 timeline w:assista
-28 timeline w:audio
-72 timeline w:audio panel
84 timeline w:auf das
-30 timeline w:auf der
-18 timeline w:availab
-47 timeline w:avec
-52 timeline w:away
-63 timeline w:back
-26 timeline w:backgro
-64 timeline w:baixar
-22 timeline w:bar to
51 timeline w:barre
81 timeline w:barre d'espac
41 timeline w:bas
-43 timeline w:basta
-14 timeline w:be saved
51 timeline w:below
30 timeline w:below the
-12 timeline w:beside
-107 timeline w:between
-22 timeline w:big
20 timeline w:bild
-28 timeline w:bin
-12 timeline w:block
-41 timeline w:blue
-40 timeline w:botón
-40 timeline w:botón exporta
-42 timeline w:brings
-60 timeline w:browse
-11 timeline w:browser
-15 timeline w:button
26 timeline w:button below
-38 timeline w:button is
-28 timeline w:buy
-16 timeline w:by
-32 timeline w:by draggin
-18 timeline w:by ticking
-58 timeline w:called
-21 timeline w:can
-21 timeline w:can be
-52 timeline w:can change
-31 timeline w:can downloa
28 timeline w:can preview
-25 timeline w:can see
-34 timeline w:can view
-69 timeline w:canvas
-24 timeline w:caption
-14 timeline w:caption panel
-15 timeline w:card
-77 timeline w:carpeta
-68 timeline w:case
-52 timeline w:change the
-17 timeline w:changes
-59 timeline w:charact
73 timeline w:check it
-21 timeline w:check your
31 timeline w:checked
23 timeline w:choisis
-54 timeline w:choose 1080p
-31 timeline w:choose the
20 timeline w:clic
-40 timeline w:click
-37 timeline w:click save
-87 timeline w:click share
-67 timeline w:click the
-42 timeline w:clickin
-45 timeline w:clickin the
-51 timeline w:clip
-74 timeline w:clipe
-64 timeline w:clips
-23 timeline w:clique em
19 timeline w:cliquez
-38 timeline w:cloud
-45 timeline w:coin
-84 timeline w:color
-26 timeline w:color tab
-76 timeline w:column
-44 timeline w:com
-46 timeline w:come
-36 timeline w:compare
-18 timeline w:compare them
24 timeline w:compart
-110 timeline w:con
31 timeline w:conferi
-72 timeline w:confirm
-12 timeline w:confirm the
-75 timeline w:continu
-47 timeline w:contras
-38 timeline w:control
-52 timeline w:copy
-37 timeline w:cor
-36 timeline w:corner
-54 timeline w:corner to
-13 timeline w:credits
-97 timeline w:ctrl
-39 timeline w:ctrl +
-13 timeline w:ctrl + s
-39 timeline w:ctrl + z
-61 timeline w:ctrl s
-48 timeline w:ctrl z
-23 timeline w:cuadro
-24 timeline w:curseur
47 timeline w:cursor
-20 timeline w:cut
83 timeline w:d'aperç
81 timeline w:d'espac
-34 timeline w:da
40 timeline w:dale
-36 timeline w:dann
-78 timeline w:dans l'ongle
25 timeline w:dans la
-30 timeline w:de droite
-28 timeline w:de factura
-47 timeline w:de la
-12 timeline w:de lecture
34 timeline w:de tiempo
-60 timeline w:delete
-18 timeline w:dem
39 timeline w:dem bild
-40 timeline w:den
-73 timeline w:depois
13 timeline w:der
46 timeline w:der zeitlei
-49 timeline w:derecha
-58 timeline w:des
35 timeline w:descarg
45 timeline w:desde
-47 timeline w:desliza
-57 timeline w:dialog
-70 timeline w:dialogu
-60 timeline w:differe
-63 timeline w:direita
-66 timeline w:disk
-21 timeline w:diálogo
-24 timeline w:done
-33 timeline w:dort
-20 timeline w:double-
-66 timeline w:double- the
-46 timeline w:down
-90 timeline w:downloa
-39 timeline w:downloa button
-22 timeline w:downloa icon
-12 timeline w:downloa it
-33 timeline w:downloa the
-59 timeline w:drafts
-25 timeline w:drag
-49 timeline w:drag it
-21 timeline w:drag one
-32 timeline w:draggin
-76 timeline w:drawer
-73 timeline w:droite
-31 timeline w:drop
-12 timeline w:drop it
-33 timeline w:drop the
88 timeline w:du
-17 timeline w:duratio
-40 timeline w:each
-69 timeline w:editor
-29 timeline w:effect
-56 timeline w:effects drawer
-72 timeline w:ein
29 timeline w:einen
-22 timeline w:either
14 timeline w:el
46 timeline w:el archivo
-40 timeline w:el botón
-23 timeline w:el cuadro
-79 timeline w:el menú
-14 timeline w:el panel
58 timeline w:el reprodu
-58 timeline w:elige
23 timeline w:en
37 timeline w:en el
21 timeline w:end
40 timeline w:end of
-60 timeline w:entra
26 timeline w:es
-64 timeline w:escolha
36 timeline w:espaço
-56 timeline w:esquerd
-56 timeline w:expand
-14 timeline w:expand the
-85 timeline w:export
-45 timeline w:export menu
-31 timeline w:export the
-42 timeline w:exporta
-54 timeline w:exporta para
-43 timeline w:exporti
-39 timeline w:eye
-54 timeline w:face
-50 timeline w:factura
-33 timeline w:feels
-46 timeline w:fichier
-21 timeline w:file
-11 timeline w:files
-27 timeline w:find
-18 timeline w:fine-tu
-32 timeline w:font
-21 timeline w:fonts
-12 timeline w:for
-54 timeline w:for a
-23 timeline w:for more
47 timeline w:for yoursel
-78 timeline w:format
-27 timeline w:frames
32 timeline w:full
-44 timeline w:further
-57 timeline w:gauche
-72 timeline w:gear
-47 timeline w:gear icon
-19 timeline w:get it
-24 timeline w:get the
-58 timeline w:gibt
-32 timeline w:glisser
-23 timeline w:go
-28 timeline w:go to
-49 timeline w:good
-34 timeline w:grain
-78 timeline w:green
-69 timeline w:guardar
42 timeline w:half
-48 timeline w:hard
-43 timeline w:has
-98 timeline w:haut
-15 timeline w:have a
-73 timeline w:haz clic
-53 timeline w:head over
-59 timeline w:header
26 timeline w:hear
39 timeline w:hear it
-28 timeline w:herunte
-18 timeline w:history
-33 timeline w:hit apply
-41 timeline w:hit downloa
-46 timeline w:hit export
25 timeline w:hit play
-75 timeline w:hit save
16 timeline w:hit the
-34 timeline w:hover
-34 timeline w:hover over
-13 timeline w:i
-35 timeline w:icon
10 timeline w:icon to
-13 timeline w:if
-18 timeline w:if it
-17 timeline w:if that's
-21 timeline w:if you'd
-13 timeline w:if you're
-79 timeline w:il
21 timeline w:im
-16 timeline w:im reiter
-43 timeline w:images
-97 timeline w:in den
-24 timeline w:in my
-47 timeline w:in setting
-86 timeline w:inspect
-89 timeline w:intensi
-46 timeline w:into
-47 timeline w:into the
-16 timeline w:invoice
-46 timeline w:is
12 timeline w:is the
-31 timeline w:ist
-53 timeline w:it down
29 timeline w:it from
-28 timeline w:it in
-58 timeline w:it to
23 timeline w:it with
-42 timeline w:it's the
36 timeline w:izquier
28 timeline w:jump
-58 timeline w:junto
-59 timeline w:junto al
17 timeline w:kannst
-35 timeline w:knob
69 timeline w:l
-82 timeline w:l'ongle
-42 timeline w:la barra
30 timeline w:la barre
-77 timeline w:la carpeta
-47 timeline w:la derecha
80 timeline w:la lecture
-63 timeline w:la liste
34 timeline w:la línea
26 timeline w:la pestaña
51 timeline w:la pista
-12 timeline w:la tête
27 timeline w:lance
-77 timeline w:las
28 timeline w:lateral
-30 timeline w:layer
-51 timeline w:le fichier
21 timeline w:le lecteur
-60 timeline w:le menu
21 timeline w:lecteur
61 timeline w:lecture
46 timeline w:leertas
-30 timeline w:left
-11 timeline w:left sidebar
-14 timeline w:left to
-101 timeline w:les
-64 timeline w:library
-35 timeline w:like
-12 timeline w:like to
-68 timeline w:line
-88 timeline w:link
-70 timeline w:links
-40 timeline w:list
-58 timeline w:list to
-81 timeline w:lista
-81 timeline w:lista de
-64 timeline w:liste
-38 timeline w:listed
62 timeline w:listen
54 timeline w:listen to
72 timeline w:lo
-51 timeline w:lock
-37 timeline w:look
-49 timeline w:look at
-62 timeline w:look for
-23 timeline w:look into
-21 timeline w:looks
-49 timeline w:looks good
-37 timeline w:looks right
16 timeline w:loop
-96 timeline w:los
-67 timeline w:lässt
34 timeline w:línea
34 timeline w:línea de
-44 timeline w:may
-16 timeline w:media
-29 timeline w:media bin
-53 timeline w:menu
-26 timeline w:menu to
-75 timeline w:menú
38 timeline w:miniatu
54 timeline w:mit der
-45 timeline w:mixer
29 timeline w:monitor
-25 timeline w:more
14 timeline w:move the
-35 timeline w:mp
-35 timeline w:mp 4
-38 timeline w:mp4
-38 timeline w:mídia
-19 timeline w:nach
-17 timeline w:name
-47 timeline w:neben
-47 timeline w:neben dem
-12 timeline w:need
-56 timeline w:next
-60 timeline w:next to
-17 timeline w:no
13 timeline w:notes tab
-32 timeline w:notice
-32 timeline w:nova
-60 timeline w:now
-19 timeline w:number
-42 timeline w:of credits
-44 timeline w:old
-14 timeline w:on your
19 timeline w:once
-36 timeline w:once you
14 timeline w:once you've
-20 timeline w:one
-28 timeline w:one you
-41 timeline w:ones
-18 timeline w:onto
-16 timeline w:onto the
-34 timeline w:open
-21 timeline w:open it
-27 timeline w:open the
-24 timeline w:option
-84 timeline w:orden
-52 timeline w:other
-46 timeline w:otro
-39 timeline w:out
-28 timeline w:ouvre
-31 timeline w:over
-21 timeline w:over the
-53 timeline w:over to
-49 timeline w:overvie
-41 timeline w:p
-37 timeline w:page to
-49 timeline w:palette
-49 timeline w:panel
-12 timeline w:par
30 timeline w:para
20 timeline w:para ver
-52 timeline w:passt
35 timeline w:pause
-75 timeline w:persona
26 timeline w:pestaña
-61 timeline w:pick
-45 timeline w:pick a
-15 timeline w:pick mp4
-36 timeline w:pick one
-34 timeline w:picker
41 timeline w:picture
51 timeline w:pista
-21 timeline w:pitch
-15 timeline w:place
-34 timeline w:plans
120 timeline w:play
19 timeline w:play it
55 timeline w:play the
42 timeline w:play to
37 timeline w:player
31 timeline w:playhea
61 timeline w:playhea to
-58 timeline w:please hit
-18 timeline w:please top
-38 timeline w:please visit
55 timeline w:pode
-58 timeline w:pop-up
34 timeline w:por
35 timeline w:pour
-64 timeline w:pour en
50 timeline w:pour la
-29 timeline w:press apply
-24 timeline w:press confirm
-46 timeline w:press ctrl
-34 timeline w:press downloa
-47 timeline w:press export
88 timeline w:press play
-55 timeline w:press replace
32 timeline w:press the
-21 timeline w:pressin
56 timeline w:preview
30 timeline w:preview tab
65 timeline w:preview the
36 timeline w:preview window
81 timeline w:puedes
33 timeline w:puis
-46 timeline w:pull
-32 timeline w:pull it
-41 timeline w:pull the
-14 timeline w:pulling
-31 timeline w:purple
-21 timeline w:put it
-78 timeline w:página
-17 timeline w:que
20 timeline w:que vous
-46 timeline w:queue
-41 timeline w:quiser
-19 timeline w:raise
-19 timeline w:raise the
-45 timeline w:rate
-27 timeline w:ready
-50 timeline w:rearran
-46 timeline w:rearran them
-37 timeline w:recharg
-73 timeline w:rechts
43 timeline w:regarde
-55 timeline w:reiter
-67 timeline w:release
-57 timeline w:render
-50 timeline w:render queue
-41 timeline w:reorder
64 timeline w:replay
55 timeline w:reprodu
-23 timeline w:resolut
-54 timeline w:rest
-67 timeline w:review
18 timeline w:rhythm
-60 timeline w:right-c
-44 timeline w:right-h
-50 timeline w:row
47 timeline w:run
-86 timeline w:s
-21 timeline w:saldo
-44 timeline w:same
-83 timeline w:satisfi
-27 timeline w:saturat
-57 timeline w:save the
-25 timeline w:saved
-68 timeline w:scenes panel
57 timeline w:scenes tab
-65 timeline w:script
77 timeline w:scrub
-61 timeline w:scènes
-41 timeline w:se quiser
49 timeline w:seconds
-18 timeline w:see
-45 timeline w:see all
10 timeline w:see it
-43 timeline w:see the
-48 timeline w:see them
-72 timeline w:select
-67 timeline w:select the
-56 timeline w:send
-42 timeline w:send it
-16 timeline w:set
-32 timeline w:sharpne
-46 timeline w:shelf
-59 timeline w:shift
26 timeline w:short
-66 timeline w:shot
-45 timeline w:shots
-20 timeline w:show
-57 timeline w:shows
-21 timeline w:si
-44 timeline w:side
-93 timeline w:sidebar
-31 timeline w:sidebar to
-94 timeline w:sie
15 timeline w:simply
-40 timeline w:size
-11 timeline w:slide
-46 timeline w:slider to
-66 timeline w:slow
-68 timeline w:small
29 timeline w:sous
53 timeline w:space
13 timeline w:spaceba
13 timeline w:spaceba to
69 timeline w:speaker
-33 timeline w:split
-43 timeline w:split the
-22 timeline w:square
54 timeline w:starts
-17 timeline w:stellst
-17 timeline w:stellst du
19 timeline w:step
-47 timeline w:still
-41 timeline w:stored
-32 timeline w:storybo
-47 timeline w:storybo panel
-55 timeline w:storybo tab
-59 timeline w:style
-34 timeline w:subtitl
-45 timeline w:superio
13 timeline w:sur
-12 timeline w:switch to
-42 timeline w:só
-44 timeline w:tab
-30 timeline w:tab on
-110 timeline w:tab to
-12 timeline w:take a
20 timeline w:takes
-38 timeline w:tap
-20 timeline w:tap the
54 timeline w:taste
49 timeline w:ten
49 timeline w:ten seconds
-80 timeline w:texto
-19 timeline w:that
-29 timeline w:that's
-75 timeline w:the arrow
-61 timeline w:the audio
-44 timeline w:the backgro
-22 timeline w:the big
-38 timeline w:the blue
10 timeline w:the bottom
-50 timeline w:the canvas
-24 timeline w:the caption
-59 timeline w:the charact
-49 timeline w:the clip
-38 timeline w:the cloud
-45 timeline w:the coin
-21 timeline w:the color
-16 timeline w:the colour
-24 timeline w:the dialog
-43 timeline w:the disk
-22 timeline w:the drop-do
-27 timeline w:the duratio
-59 timeline w:the editor
10 timeline w:the effects
34 timeline w:the end
-40 timeline w:the export
-16 timeline w:the files
38 timeline w:the first
-30 timeline w:the font
-21 timeline w:the fonts
-45 timeline w:the frame
-25 timeline w:the frames
-72 timeline w:the gear
-78 timeline w:the green
-22 timeline w:the handle
-59 timeline w:the header
-20 timeline w:the history
-60 timeline w:the inspect
37 timeline w:the intensi
-33 timeline w:the layer
-31 timeline w:the left
-21 timeline w:the library
-44 timeline w:the line
-25 timeline w:the look
-23 timeline w:the media
-45 timeline w:the mixer
35 timeline w:the monitor
-12 timeline w:the motion
-76 timeline w:the mouse
-44 timeline w:the old
-28 timeline w:the one
-17 timeline w:the other
-22 timeline w:the page
49 timeline w:the picture
52 timeline w:the play
26 timeline w:the player
51 timeline w:the playhea
-58 timeline w:the pop-up
39 timeline w:the preview
-38 timeline w:the render
-54 timeline w:the rest
18 timeline w:the rhythm
-45 timeline w:the right-h
-39 timeline w:the save
-65 timeline w:the script
23 timeline w:the second
-17 timeline w:the share
-58 timeline w:the shot
-30 timeline w:the shots
-63 timeline w:the sidebar
-19 timeline w:the size
13 timeline w:the spaceba
75 timeline w:the speaker
-34 timeline w:the speed
-75 timeline w:the storybo
-55 timeline w:the style
-26 timeline w:the subscri
-34 timeline w:the subtitl
32 timeline w:the thumbna
42 timeline w:the timelin
28 timeline w:the timing
-41 timeline w:the title
-38 timeline w:the titles
-42 timeline w:the toolbar
19 timeline w:the track
-63 timeline w:the transcr
-11 timeline w:the two
-31 timeline w:the upper
18 timeline w:the video
83 timeline w:the viewer
-21 timeline w:the wallet
25 timeline w:the wavefor
-46 timeline w:the yellow
-38 timeline w:their
-14 timeline w:them
-33 timeline w:them all
-19 timeline w:then
-31 timeline w:then export
-81 timeline w:then save
-13 timeline w:they
-35 timeline w:they're
-39 timeline w:third
-41 timeline w:this
-31 timeline w:three
26 timeline w:thumbna
-27 timeline w:tick
-18 timeline w:ticking
-18 timeline w:ticking the
34 timeline w:tiempo
-14 timeline w:time
56 timeline w:timelin
28 timeline w:timing
12 timeline w:tippen
-25 timeline w:tirez
-61 timeline w:title
-38 timeline w:titles
35 timeline w:to 0
-17 timeline w:to change
-22 timeline w:to compare
-53 timeline w:to get
24 timeline w:to hear
37 timeline w:to it
-70 timeline w:to keep
-26 timeline w:to move
32 timeline w:to play
-17 timeline w:to put
-43 timeline w:to save
-14 timeline w:to start
-40 timeline w:to use
-13 timeline w:to view
45 timeline w:to watch
-41 timeline w:to your
-18 timeline w:too
-25 timeline w:tool
-42 timeline w:toolbar
-100 timeline w:transcr
83 timeline w:triangl
-18 timeline w:trim
-29 timeline w:trim the
11 timeline w:tu
-36 timeline w:turn
-13 timeline w:two
-71 timeline w:télécha
-12 timeline w:tête
-12 timeline w:tête de
-37 timeline w:título
-25 timeline w:um
-58 timeline w:under setting
27 timeline w:under the
-37 timeline w:under your
-34 timeline w:undo
-105 timeline w:une
-45 timeline w:unten
102 timeline w:unter
-41 timeline w:until
-19 timeline w:up
-16 timeline w:upgrade
-29 timeline w:upper
-57 timeline w:usar
-87 timeline w:use
-45 timeline w:users
-42 timeline w:ve
-42 timeline w:ve a
22 timeline w:verlo
21 timeline w:via
-75 timeline w:via the
17 timeline w:video
20 timeline w:video to
-19 timeline w:view
83 timeline w:viewer
49 timeline w:visible
-34 timeline w:visit
-38 timeline w:visit the
-101 timeline w:você
-27 timeline w:voices
-23 timeline w:voir
54 timeline w:vorscha
-40 timeline w:votre
20 timeline w:vous
-24 timeline w:vá
24 timeline w:vérifie
-22 timeline w:vídeo
-32 timeline w:wait
-32 timeline w:wait for
-50 timeline w:waiting
83 timeline w:watch
54 timeline w:watch it
25 timeline w:wavefor
-77 timeline w:way
-60 timeline w:wenn
-28 timeline w:what
-30 timeline w:wheel
31 timeline w:when you
-23 timeline w:when you're
-53 timeline w:where
-29 timeline w:will
61 timeline w:window
-22 timeline w:with your
66 timeline w:y
-50 timeline w:you like
-31 timeline w:you may
-16 timeline w:you need
-20 timeline w:you the
-32 timeline w:you'll
-35 timeline w:you'll find
-13 timeline w:you'll notice
-42 timeline w:you'll see
-30 timeline w:your
-22 timeline w:your mouse
-46 timeline w:your plan
-35 timeline w:your video
-57 timeline w:yours
47 timeline w:yoursel
-65 timeline w:z
46 timeline w:zeitlei
-40 timeline w:zieh
-19 timeline w:zu
-64 timeline w:à
-50 timeline w:à droite
-54 timeline w:à esquerd
-57 timeline w:à gauche
-64 timeline w:é
-62 timeline w:ícone
-17 timeline w:в окне
-66 timeline w:вы
28 timeline w:если
-69 timeline w:есть
-88 timeline w:её
-71 timeline w:за
-63 timeline w:край
-22 timeline w:лежат
-13 timeline w:меню
-56 timeline w:меняетс
-48 timeline w:на
-52 timeline w:не
-70 timeline w:новый
-35 timeline w:окне
-53 timeline w:она
-29 timeline w:откройт
-85 timeline w:панели
-82 timeline w:подтвер
-46 timeline w:порядок
93 timeline w:посмотр
77 timeline w:предпро
-73 timeline w:разверн
46 timeline w:ролик
-56 timeline w:с
-80 timeline w:слева
-76 timeline w:сохрани
-28 timeline w:справа
-59 timeline w:страниц
59 timeline w:таймлай
35 timeline w:там
20 timeline w:увидеть
-37 timeline w:файл
-43 timeline w:цвет
-19 timeline w:чтобы
20 timeline w:чтобы увидеть
61 timeline w:это
-38 timeline w:い
-31 timeline w:い て
-21 timeline w:から
-59 timeline w:き
-60 timeline w:く
-25 timeline w:さ
15 timeline w:す る
-38 timeline w:だけです
-13 timeline w:て ください
31 timeline w:で 再生
19 timeline w:で 确
19 timeline w:で 确 认
50 timeline w:と
-25 timeline w:な
-51 timeline w:には
-52 timeline w:の 「
-17 timeline w:の 「 书
-24 timeline w:の 矢印
-59 timeline w:は
-50 timeline w:は 「
-31 timeline w:べ
12 timeline w:め
28 timeline w:られます
-42 timeline w:を 开
-30 timeline w:を 开 く
-17 timeline w:を 押して
-59 timeline w:を 选
-34 timeline w:アイコン
24 timeline w:クリック
-49 timeline w:クリップ
-23 timeline w:シーン
-35 timeline w:スライダー
-35 timeline w:スライダー で
16 timeline w:タイムライン
-40 timeline w:タブ
-60 timeline w:ト
-12 timeline w:ドラッグ
-51 timeline w:パネル
28 timeline w:プレーヤー
28 timeline w:プレーヤー で
-33 timeline w:ボタン を
-18 timeline w:メニュー
-11 timeline w:ン
49 timeline w:ー
-13 timeline w:一 个
-24 timeline w:一 张
-45 timeline w:一 条
-14 timeline w:一 步
-68 timeline w:一 点
40 timeline w:一 遍
-17 timeline w:一覧
-15 timeline w:一覧 を
-27 timeline w:三
31 timeline w:三角
20 timeline w:上
-17 timeline w:上 一
13 timeline w:上 即可
-17 timeline w:下
-11 timeline w:下 的
-16 timeline w:下拉
-32 timeline w:下方
-13 timeline w:下方 的
-80 timeline w:下载
-12 timeline w:下载 图标
-15 timeline w:下载 按钮
-62 timeline w:不
-11 timeline w:不 需要
31 timeline w:两
38 timeline w:两 个
-61 timeline w:两 段
-28 timeline w:个人中心
-16 timeline w:中
13 timeline w:中 查看
52 timeline w:中间的
-10 timeline w:书
-31 timeline w:了
-24 timeline w:二
-25 timeline w:云
-38 timeline w:亮
-48 timeline w:人
26 timeline w:仍
-56 timeline w:任
-18 timeline w:会员
-32 timeline w:会员 中
-32 timeline w:会员 中 心
-25 timeline w:位
-21 timeline w:位 置
-42 timeline w:位于
-32 timeline w:体
-28 timeline w:余
-27 timeline w:余 的
-27 timeline w:余额
-14 timeline w:余额 见
-35 timeline w:侧栏
-74 timeline w:侧边栏
35 timeline w:保存
-34 timeline w:倍
52 timeline w:倒
-11 timeline w:值
-16 timeline w:偏
18 timeline w:停
28 timeline w:像
45 timeline w:先 点
-27 timeline w:光
-34 timeline w:入
-45 timeline w:全 文
-27 timeline w:全 部
38 timeline w:全屏
17 timeline w:再生
-27 timeline w:准
-16 timeline w:几
-16 timeline w:几 秒
-37 timeline w:分
-23 timeline w:分 别
-39 timeline w:分 镜
-55 timeline w:分享
-37 timeline w:分页
-12 timeline w:切
-31 timeline w:切到 “
23 timeline w:切换
-55 timeline w:切换 到 “
-15 timeline w:列 在
-31 timeline w:列表 里
-22 timeline w:删
-13 timeline w:删掉
21 timeline w:到  
42 timeline w:到   0
-54 timeline w:到 “
-24 timeline w:到 「
-48 timeline w:到 画布
-28 timeline w:到 画布 上
17 timeline w:前
-27 timeline w:前 面
-35 timeline w:前往
-19 timeline w:前往 “
-15 timeline w:剩余
-15 timeline w:剩余 点数
-56 timeline w:剪
-59 timeline w:勾选
-21 timeline w:勾选 “
-46 timeline w:单击
-25 timeline w:双击
-72 timeline w:发给
-57 timeline w:取
-53 timeline w:取 得
24 timeline w:口 查看
-29 timeline w:另
-16 timeline w:只要
17 timeline w:可
-23 timeline w:可 到
-38 timeline w:可 查看
21 timeline w:可 点
-29 timeline w:可 直接
17 timeline w:可以 在 预览窗口
-48 timeline w:可以 打开
-17 timeline w:可以 拖动
10 timeline w:可以 播放
61 timeline w:可以 点
-66 timeline w:可以 看到
-29 timeline w:可选
-28 timeline w:右上 の
-15 timeline w:右上角
-48 timeline w:右下角
-33 timeline w:右侧
-10 timeline w:右侧 的
-44 timeline w:右边缘
-43 timeline w:同
-79 timeline w:名
-26 timeline w:后 拖
-32 timeline w:后 点
-26 timeline w:后 点 “
-19 timeline w:后 点击 “
-47 timeline w:向
-28 timeline w:向 下
-12 timeline w:向左
14 timeline w:听
18 timeline w:听听 看
-36 timeline w:和
-26 timeline w:哪
16 timeline w:喇叭 图标
-23 timeline w:喜
-23 timeline w:喜 欢
-67 timeline w:四
-84 timeline w:图
-59 timeline w:图示
-61 timeline w:在  
-18 timeline w:在 “
-13 timeline w:在 图层
-32 timeline w:在 左侧
-24 timeline w:在 左侧 的
56 timeline w:在 播放器
50 timeline w:在 播放器 里
34 timeline w:在 播放窗
22 timeline w:在 播放窗 口
51 timeline w:在 时间轴
17 timeline w:在 时间轴 上
42 timeline w:在 时间轴 中
-37 timeline w:在 画布
-29 timeline w:在 编辑器 里
-29 timeline w:在 轨道
-29 timeline w:在 轨道 上
-47 timeline w:在 那
-47 timeline w:在 那 里
-56 timeline w:在 音
-45 timeline w:在 音 频
31 timeline w:在 预览区
14 timeline w:在 预览窗口
-64 timeline w:场景
-44 timeline w:场景列表
46 timeline w:块
-20 timeline w:型
-62 timeline w:备
-20 timeline w:备 选
-18 timeline w:変え
-27 timeline w:多 余
-27 timeline w:多 余 的
18 timeline w:大
-55 timeline w:大 き
17 timeline w:头
-13 timeline w:如果
-17 timeline w:如需
-16 timeline w:媒体库
-37 timeline w:字 型
-45 timeline w:字幕
-43 timeline w:存到
-28 timeline w:存档
-59 timeline w:它
-16 timeline w:它 的
22 timeline w:完 整
-49 timeline w:定
-34 timeline w:审
-55 timeline w:对
38 timeline w:对比
29 timeline w:对照
-43 timeline w:导出
-14 timeline w:导出 页
-23 timeline w:封
-23 timeline w:封 面
-30 timeline w:小
-10 timeline w:就
-32 timeline w:就 把
-27 timeline w:就 按
15 timeline w:就 是
-12 timeline w:就 点
17 timeline w:就 用
-11 timeline w:就可以
-30 timeline w:就能
68 timeline w:就能 播放
-35 timeline w:就行
-56 timeline w:层
-85 timeline w:展开
-45 timeline w:工具
38 timeline w:左
-39 timeline w:左上角
-39 timeline w:左上角 的
-48 timeline w:左侧
-27 timeline w:左边
-29 timeline w:已
-44 timeline w:帧
-14 timeline w:并
-16 timeline w:序
-25 timeline w:应用
14 timeline w:底部 的
-43 timeline w:度
-16 timeline w:度 可以
-30 timeline w:开 く
-56 timeline w:式
-35 timeline w:张
-24 timeline w:弹窗
-64 timeline w:影片
-27 timeline w:往
-16 timeline w:得 到
-20 timeline w:您 也
-16 timeline w:情
-31 timeline w:想
-32 timeline w:想 再
40 timeline w:想 看
-28 timeline w:想 要 的
-49 timeline w:意
-17 timeline w:成品
-23 timeline w:成片
-33 timeline w:戳
-12 timeline w:户
-19 timeline w:手 动
-31 timeline w:才
-31 timeline w:才 会
-29 timeline w:打开
-73 timeline w:打开  
-22 timeline w:打开 “
-22 timeline w:打开 「
23 timeline w:打开 预览
-34 timeline w:找到
-13 timeline w:把
-59 timeline w:把  
57 timeline w:把 播放头
-12 timeline w:抓住
-17 timeline w:押して
-52 timeline w:抽屉
-34 timeline w:抽屉 里
42 timeline w:拉
-13 timeline w:拉到
-24 timeline w:拖 入
-25 timeline w:拖 到
-46 timeline w:拖 到 画布
-47 timeline w:拖拽
-34 timeline w:拿到
-40 timeline w:按   ctrl
-49 timeline w:按 “
-58 timeline w:按 「
19 timeline w:按 播放键
-11 timeline w:按一下
-37 timeline w:按下
-55 timeline w:按住
-23 timeline w:提 示
-11 timeline w:撤销
33 timeline w:播放
19 timeline w:播放 一
12 timeline w:播放 看看
43 timeline w:播放 确认
34 timeline w:播放器
-20 timeline w:播放器 下方
-20 timeline w:播放器 下方 的
50 timeline w:播放器 里
32 timeline w:播放头 移到
34 timeline w:播放窗
22 timeline w:播放窗 口
24 timeline w:播放窗 口 查看
37 timeline w:播放键
-26 timeline w:收
-50 timeline w:收在
-30 timeline w:改成
-30 timeline w:改成  
-30 timeline w:改成   1
35 timeline w:放
52 timeline w:放 大
-45 timeline w:文
-18 timeline w:文件
-63 timeline w:方
-35 timeline w:旁的
-22 timeline w:旧
33 timeline w:时间线
21 timeline w:时间线 上
56 timeline w:时间轴
36 timeline w:时间轴 上
42 timeline w:时间轴 中
-36 timeline w:明细
11 timeline w:是
-15 timeline w:显示
-26 timeline w:晰
-26 timeline w:更
-20 timeline w:更换
-15 timeline w:更改
-57 timeline w:最下
-29 timeline w:月
-25 timeline w:期
-22 timeline w:本
-33 timeline w:条
-54 timeline w:查
-41 timeline w:查看
-28 timeline w:查询
-33 timeline w:标签页
-41 timeline w:标题
-19 timeline w:栏里
-18 timeline w:核对
-47 timeline w:格
-28 timeline w:格 式
-14 timeline w:框
-20 timeline w:档
39 timeline w:检查
-16 timeline w:检查器
-16 timeline w:检查器 里
-20 timeline w:欢
-38 timeline w:步
36 timeline w:段 太
-15 timeline w:每 一
-45 timeline w:每 个
-38 timeline w:水
-10 timeline w:没
-20 timeline w:没 问
-20 timeline w:没 问 题
-42 timeline w:混
-26 timeline w:清 晰
-11 timeline w:清单
-47 timeline w:渲染
-22 timeline w:滑桿
25 timeline w:滑鼠
-52 timeline w:滤
-52 timeline w:滤 镜
14 timeline w:点 “
-37 timeline w:点 “ 保存
-36 timeline w:点 “ 分享
-30 timeline w:点 “ 完成
-36 timeline w:点 “ 导出
-18 timeline w:点 “ 应用
-14 timeline w:点 “ 确定
-28 timeline w:点 右上角
44 timeline w:点 喇叭
-60 timeline w:点一下 “
-38 timeline w:点击
-15 timeline w:点击 “ 导出
-36 timeline w:点击 导出
-57 timeline w:点开
-11 timeline w:点数
-47 timeline w:点选
-44 timeline w:点选 「
-11 timeline w:然
-13 timeline w:然 后 点
-30 timeline w:照
-30 timeline w:照 片
-20 timeline w:片
-12 timeline w:片头
-16 timeline w:片尾
30 timeline w:片段
18 timeline w:版
-16 timeline w:生效
-34 timeline w:用
-18 timeline w:用 鼠标 拖动
-19 timeline w:用量
-47 timeline w:由
-29 timeline w:电脑
-37 timeline w:画 质
-49 timeline w:画布
-48 timeline w:画布 上
42 timeline w:画面
-49 timeline w:留
-27 timeline w:的 下载
-13 timeline w:的 下载 图标
-15 timeline w:的 下载 按钮
-48 timeline w:的 位
-48 timeline w:的 位 置
-24 timeline w:的 字
11 timeline w:的 蓝
11 timeline w:的 蓝 色
-13 timeline w:的 那
-35 timeline w:的话
-60 timeline w:目
-14 timeline w:直接 拖
23 timeline w:看
-21 timeline w:看 得 到
46 timeline w:看一
49 timeline w:看一 下
-33 timeline w:看到
38 timeline w:看看
-24 timeline w:矢印
-27 timeline w:短
-30 timeline w:码
19 timeline w:确
18 timeline w:确 认
-23 timeline w:示
-19 timeline w:移
48 timeline w:移到
61 timeline w:空格
13 timeline w:空格键
-25 timeline w:端
-15 timeline w:第
-16 timeline w:第三
-40 timeline w:等
-36 timeline w:箭头
-46 timeline w:素材
-22 timeline w:素材库
-13 timeline w:终
-25 timeline w:继
-25 timeline w:继 续
-13 timeline w:续
-22 timeline w:续订
-22 timeline w:绿
-22 timeline w:绿 色
-29 timeline w:编辑器 里
-26 timeline w:缩
48 timeline w:缩略图
-26 timeline w:置
-23 timeline w:者
-24 timeline w:背景
-35 timeline w:能 在
12 timeline w:自
-16 timeline w:自己
-26 timeline w:色 的
-18 timeline w:色板
-62 timeline w:色盘
-14 timeline w:若
22 timeline w:若 仍
-17 timeline w:若 想
-67 timeline w:若 要
-15 timeline w:获
-29 timeline w:获 取
-12 timeline w:菜单 里
-17 timeline w:裁
-53 timeline w:要
-33 timeline w:见 “
28 timeline w:见 られます
17 timeline w:观看
-43 timeline w:视图
-32 timeline w:视频
-26 timeline w:角
10 timeline w:认
-47 timeline w:让
-30 timeline w:记得
-37 timeline w:设置
17 timeline w:试听
-54 timeline w:语
-39 timeline w:请 从
-10 timeline w:请 到 “
-23 timeline w:请 在 “
-16 timeline w:请 在 右侧
24 timeline w:请 在 播放窗
-39 timeline w:请 展开
33 timeline w:请 点
48 timeline w:请 点 “
-37 timeline w:调
-41 timeline w:调 整
-17 timeline w:调低
-36 timeline w:调换
-35 timeline w:调节
-14 timeline w:账单
-24 timeline w:账户 页
-37 timeline w:质
-68 timeline w:走
-47 timeline w:走 完
-37 timeline w:足
-34 timeline w:轨道
55 timeline w:转
-20 timeline w:输入
-12 timeline w:边缘
-16 timeline w:还
-12 timeline w:这
-42 timeline w:这 里
-27 timeline w:进
-11 timeline w:进 度
-39 timeline w:进入
-75 timeline w:进入 “
-19 timeline w:进度条
-67 timeline w:进度条 走
-83 timeline w:选
-41 timeline w:选  
-59 timeline w:选中
-25 timeline w:选单
-43 timeline w:选好
-65 timeline w:选择
-35 timeline w:选项卡
-53 timeline w:逐
-41 timeline w:逐 一
-36 timeline w:速
-36 timeline w:速度
40 timeline w:遍
-44 timeline w:道
16 timeline w:那 里
-53 timeline w:都
-18 timeline w:都 收在
-43 timeline w:都 能
-39 timeline w:里 可以
-37 timeline w:里 挑
-26 timeline w:里 改
-32 timeline w:里 点
-11 timeline w:里 点 “
-45 timeline w:里 能
-45 timeline w:里 能 看到
-12 timeline w:链接
-19 timeline w:键
-44 timeline w:镜
-29 timeline w:长按
-15 timeline w:问
-15 timeline w:问 题
-27 timeline w:问 题 就
-25 timeline w:除
-10 timeline w:集
-26 timeline w:需要
-30 timeline w:静
-22 timeline w:静 音
-53 timeline w:面
-39 timeline w:音
-34 timeline w:音 频
-36 timeline w:音 频 面板
-61 timeline w:音效
-52 timeline w:页
-27 timeline w:页 
-27 timeline w:页  
-42 timeline w:页面
-22 timeline w:页面 查看
-45 timeline w:顶栏
-16 timeline w:顶部 的
-18 timeline w:顺
-17 timeline w:顺 序
31 timeline w:预览区
27 timeline w:预览窗口
55 timeline w:预览视窗
-34 timeline w:频
-36 timeline w:频 面板
-15 timeline w:题
-27 timeline w:题 就
15 timeline w:黄
-18 timeline w:鼠标 拖动
-22 timeline w:齿轮
-20 timeline w:齿轮 图标
`;
