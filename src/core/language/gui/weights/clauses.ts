/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
17 after
5 after:bullet
-11 after:false
89 after:ordered
-41 after:plain
34 after:true
-23 alone
-57 b:^>?
39 b:^>account
2 b:^>adjust
-87 b:^>being
1 b:^>button
83 b:^>buy
-31 b:^>can
-1 b:^>confirm
1 b:^>control
26 b:^>export
-79 b:^>film
-170 b:^>i
8 b:^>if
94 b:^>key
8 b:^>material
34 b:^>name
-29 b:^>offer
21 b:^>open
-16 b:^>panel
-2 b:^>place
33 b:^>player
20 b:^>press
-3 b:^>quoted
-66 b:^>screen
9 b:^>see
4 b:^>store
-12 b:^>you
25 b:account>account
-1 b:account>adjust
-2 b:account>can
59 b:account>open
2 b:account>panel
1 b:account>place
86 b:account>screen
2 b:account>see
-1 b:adjust>control
81 b:adjust>drag
-9 b:adjust>film
-19 b:adjust>if
48 b:adjust>name
1 b:being>account
2 b:being>can
16 b:being>export
-24 b:being>film
-1 b:being>if
1 b:being>material
-1 b:being>name
-127 b:being>press
-2 b:button>adjust
24 b:button>being
69 b:button>button
1 b:button>can
16 b:button>if
-1 b:button>name
-26 b:button>open
121 b:button>place
-34 b:button>press
29 b:buy>if
2 b:can>adjust
10 b:can>being
1 b:can>control
70 b:can>export
-19 b:can>if
1 b:can>material
1 b:can>name
-45 b:can>offer
15 b:can>open
6 b:can>quoted
14 b:can>screen
13 b:can>see
4 b:confirm>button
33 b:confirm>name
-2 b:confirm>offer
30 b:control>can
29 b:control>if
32 b:control>name
22 b:control>panel
46 b:control>place
116 b:control>quoted
64 b:drag>adjust
33 b:drag>can
-35 b:drag>control
69 b:drag>drag
-1 b:drag>if
75 b:drag>material
51 b:drag>player
14 b:drag>you
-3 b:export>being
64 b:export>button
1 b:export>can
-1 b:export>control
29 b:export>export
9 b:export>if
1 b:export>name
7 b:export>panel
-26 b:film>adjust
1 b:film>can
1 b:film>control
-1 b:film>export
-119 b:film>film
2 b:film>if
-19 b:film>key
13 b:film>material
-91 b:film>name
87 b:film>panel
-3 b:film>place
55 b:film>press
-70 b:film>quoted
1 b:film>you
-2 b:i>export
10 b:i>i
-58 b:i>if
11 b:i>name
-59 b:i>offer
20 b:if>adjust
-1 b:if>being
103 b:if>drag
-37 b:if>export
2 b:if>film
20 b:if>i
56 b:if>if
71 b:if>key
24 b:if>name
40 b:if>offer
-1 b:if>open
13 b:if>panel
-45 b:if>place
-1 b:if>player
42 b:if>press
-70 b:if>quoted
83 b:if>see
59 b:if>you
1 b:key>can
21 b:key>key
93 b:key>name
1 b:material>adjust
18 b:material>can
1 b:material>control
20 b:material>drag
1 b:material>export
30 b:material>if
1 b:material>material
1 b:material>name
35 b:material>panel
63 b:material>place
-1 b:material>quoted
18 b:name>adjust
66 b:name>button
175 b:name>control
-26 b:name>drag
1 b:name>export
11 b:name>film
-22 b:name>if
-11 b:name>name
-11 b:name>open
206 b:name>panel
26 b:name>place
1 b:name>player
2 b:name>quoted
1 b:name>screen
-12 b:name>see
2 b:name>store
-2 b:offer>i
-61 b:offer>if
36 b:offer>name
-2 b:open>account
1 b:open>can
1 b:open>export
2 b:open>film
-58 b:open>if
-2 b:open>material
33 b:open>name
36 b:open>open
-8 b:open>panel
91 b:open>player
43 b:open>quoted
1 b:open>screen
20 b:open>store
1 b:panel>adjust
-1 b:panel>film
103 b:panel>name
142 b:panel>panel
30 b:panel>place
35 b:panel>press
54 b:place>adjust
72 b:place>button
-1 b:place>film
2 b:place>if
-35 b:place>name
1 b:place>open
6 b:place>panel
80 b:place>place
2 b:place>quoted
19 b:place>you
-1 b:player>being
70 b:player>can
-2 b:player>film
13 b:player>if
-22 b:player>open
1 b:player>panel
18 b:player>place
28 b:player>player
-1 b:player>press
-41 b:player>quoted
86 b:player>see
6 b:press>account
-10 b:press>adjust
-1 b:press>being
48 b:press>can
26 b:press>export
-16 b:press>if
1 b:press>key
1 b:press>material
154 b:press>name
-2 b:press>open
-13 b:press>panel
139 b:press>quoted
1 b:press>screen
15 b:press>see
-1 b:press>you
1 b:quoted>can
145 b:quoted>panel
119 b:quoted>press
15 b:quoted>quoted
26 b:quoted>store
1 b:screen>if
1 b:screen>open
-46 b:screen>panel
4 b:screen>place
42 b:screen>press
2 b:screen>quoted
2 b:screen>see
22 b:see>being
10 b:see>film
13 b:see>if
2 b:see>open
-26 b:see>place
41 b:see>player
101 b:store>quoted
65 b:store>store
27 b:you>account
-15 b:you>being
-1 b:you>can
108 b:you>confirm
11 b:you>drag
-27 b:you>film
90 b:you>name
85 b:you>open
29 b:you>see
20 b:you>you
58 c:account
-1 c:account+adjust
1 c:account+being
-1 c:account+can
-10 c:account+export
-31 c:account+film
-3 c:account+i
-1 c:account+if
84 c:account+open
18 c:account+panel
10 c:account+place
6 c:account+press
97 c:account+screen
119 c:account+see
63 c:account+you
62 c:adjust
-2 c:adjust+button
101 c:adjust+can
24 c:adjust+control
95 c:adjust+drag
-1 c:adjust+export
-30 c:adjust+film
-64 c:adjust+i
33 c:adjust+if
-4 c:adjust+key
1 c:adjust+material
-19 c:adjust+offer
-45 c:adjust+open
37 c:adjust+panel
92 c:adjust+place
65 c:adjust+press
-2 c:adjust+screen
37 c:adjust+you
-42 c:being
-21 c:being+confirm
1 c:being+film
-19 c:being+i
12 c:being+if
-15 c:being+open
-21 c:being+player
13 c:being+press
18 c:being+see
108 c:button
1 c:button+can
10 c:button+confirm
24 c:button+drag
76 c:button+export
74 c:button+film
-2 c:button+i
118 c:button+if
110 c:button+place
-1 c:button+player
5 c:button+press
66 c:button+screen
42 c:button+see
71 c:button+you
94 c:buy
31 c:buy+if
146 c:can
1 c:can+confirm
83 c:can+control
126 c:can+drag
96 c:can+export
-5 c:can+i
7 c:can+if
58 c:can+key
26 c:can+material
56 c:can+open
50 c:can+panel
-5 c:can+place
109 c:can+player
139 c:can+press
81 c:can+screen
11 c:can+see
-7 c:can+you
43 c:confirm
77 c:confirm+if
-2 c:confirm+offer
47 c:confirm+panel
16 c:confirm+place
72 c:confirm+press
122 c:confirm+you
133 c:control
-42 c:control+drag
-1 c:control+export
15 c:control+film
76 c:control+if
45 c:control+material
124 c:control+place
10 c:control+press
46 c:drag
49 c:drag+film
112 c:drag+if
109 c:drag+material
-3 c:drag+offer
-15 c:drag+panel
69 c:drag+player
101 c:drag+you
84 c:export
-18 c:export+film
-33 c:export+i
-2 c:export+if
30 c:export+material
87 c:export+panel
-1 c:export+place
54 c:export+press
-56 c:film
-118 c:film+i
-16 c:film+if
-11 c:film+material
2 c:film+open
108 c:film+panel
8 c:film+place
-1 c:film+player
56 c:film+press
1 c:film+screen
31 c:film+see
-50 c:film+you
-148 c:i
-69 c:i+if
-2 c:i+offer
-2 c:i+open
-1 c:i+place
10 c:if
62 c:if+key
17 c:if+material
-2 c:if+offer
-6 c:if+open
51 c:if+panel
-8 c:if+place
46 c:if+player
132 c:if+press
50 c:if+screen
97 c:if+see
20 c:if+you
116 c:key
-49 c:key+open
33 c:key+panel
1 c:key+press
105 c:material
-3 c:material+offer
-25 c:material+open
87 c:material+panel
87 c:material+place
1 c:material+press
16 c:material+you
-31 c:offer
45 c:offer+place
-1 c:offer+you
1 c:open
112 c:open+panel
60 c:open+place
5 c:open+player
23 c:open+screen
39 c:open+see
1 c:open+store
46 c:open+you
99 c:panel
28 c:panel+place
71 c:panel+player
-52 c:panel+screen
-36 c:panel+see
51 c:panel+you
92 c:place
50 c:place+player
15 c:place+screen
70 c:place+you
156 c:player
-1 c:player+press
-4 c:player+screen
92 c:player+see
37 c:player+you
105 c:press
49 c:press+screen
51 c:screen
19 c:screen+you
66 c:see
77 c:store
84 c:you
-176 digit
-40 f:0
-1 f:1
-21 f:2
-18 f:3
-1 f:4
-32 f:a
-1 f:again
-3 f:all
22 f:als
-9 f:and
14 f:as
29 f:at
-51 f:auf
-1 f:because
-43 f:by
-20 f:check
40 f:choose
27 f:clic
5 f:click
-2 f:con
20 f:confirm
39 f:contras
32 f:ctrl
20 f:dale
85 f:dans
-70 f:das
-88 f:der
-1 f:die
-36 f:done
28 f:dort
1 f:double-
-38 f:downloa
1 f:e
-31 f:each
73 f:elige
3 f:en
-2 f:enter
58 f:escolha
-2 f:everyth
1 f:falls
-24 f:find
-34 f:firefli
52 f:first
-2 f:five
2 f:for
-1 f:from
43 f:have
47 f:hit
9 f:hover
-71 f:i
-2 f:i'd
22 f:if
35 f:il
71 f:im
107 f:in
-76 f:it
-32 f:j'ai
1 f:just
-109 f:la
-115 f:le
6 f:lo
2 f:move
-1 f:o
-76 f:on
-2 f:open
-5 f:opens
2 f:or
-1 f:ou
12 f:ouvre
24 f:para
49 f:pick
44 f:pour
-34 f:press
-1 f:preview
34 f:puis
-65 f:pull
-3 f:push
89 f:que
1 f:regarde
-1 f:says
1 f:scroll
45 f:se
65 f:second
-72 f:she
114 f:si
30 f:space
108 f:step
-3 f:sur
-38 f:tap
-2 f:tell
22 f:that
-147 f:the
12 f:their
2 f:then
-1 f:there
64 f:third
-1 f:though
-27 f:through
81 f:to
1 f:todas
-44 f:two
-4 f:um
70 f:under
-1 f:unter
-1 f:use
1 f:users
1 f:você
43 f:wait
-3 f:watch
14 f:wenn
-30 f:when
-2 f:wheneve
19 f:where
14 f:which
-43 f:while
2 f:with
-109 f:you
17 f:you'll
-110 f:your
5 f:à
3 f:в
47 f:если
1 f:и
-82 f:на
27 f:он
-42 f:под
2 f:порядок
47 f:там
51 f:чтобы
38 f:это
1 f:クリップ
-1 f:タイトル
-1 f:一
-29 f:不
1 f:不喜欢
1 f:两
-1 f:今
10 f:从
-2 f:他
70 f:全
-1 f:切换
2 f:剩余
1 f:勾选
1 f:可以
2 f:否
-1 f:和
70 f:在
28 f:它
-9 f:宇
-1 f:完成
-58 f:屏幕
25 f:左
-1 f:平
-19 f:您
142 f:想
1 f:我
19 f:打开
70 f:把
-5 f:拖动
-3 f:按
-1 f:按钮
-1 f:播放器
-1 f:收
1 f:放在
1 f:新
-16 f:最
2 f:有
1 f:查看
-10 f:没
2 f:滤
20 f:点击
-1 f:特写
7 f:用
-3 f:由
-2 f:目
1 f:第
28 f:第三
-9 f:结尾
-3 f:菜单
-37 f:这
24 f:追
1 f:选中
45 f:选择
-1 f:配音
-4 f:重
-1 f:页面
48 in:bullet
27 in:ordered
-16 in:plain
1 j:and
57 j:and>and
-1 j:and>close
-84 j:and>comma
79 j:and>place
-15 j:and>strong
1 j:and>undefined
1 j:close
65 j:close>comma
-70 j:close>undefined
-1 j:colon>close
-80 j:colon>comma
17 j:colon>place
1 j:colon>strong
6 j:colon>undefined
-1 j:colon>word
-71 j:comma>and
-15 j:comma>colon
-5 j:comma>comma
118 j:comma>place
-76 j:comma>strong
-26 j:comma>undefined
111 j:comma>word
13 j:open
-31 j:open>close
62 j:open>comma
2 j:open>place
50 j:open>strong
-31 j:open>undefined
-1 j:open>word
47 j:place
71 j:place>and
17 j:place>colon
2 j:place>comma
-56 j:place>strong
45 j:place>undefined
-39 j:start
1 j:start>and
19 j:start>colon
-60 j:start>comma
-57 j:start>open
-6 j:start>place
-10 j:start>strong
-23 j:start>undefined
2 j:start>word
36 j:strong
38 j:strong>comma
49 j:strong>strong
-8 j:strong>undefined
-5 j:word
-49 j:word>colon
-29 j:word>strong
4 j:word>undefined
-1 j:word>word
-2 l:05
-1 l:1
76 l:1080p
100 l:19
13 l:2
10 l:33
20 l:4
1 l:40
-3 l:above
-1 l:again
1 l:an
13 l:and
25 l:angle
7 l:aparece
1 l:appears
-24 l:asked
13 l:autre
2 l:avatar
54 l:back
-2 l:balance
-1 l:below
-2 l:black
63 l:camera
-1 l:card
-37 l:change
24 l:changes
1 l:check
15 l:chosen
1 l:clip
-1 l:confirm
49 l:continu
40 l:contras
2 l:copy
-1 l:corner
-46 l:credits
2 l:ctrl
-2 l:da
-3 l:dawn
30 l:derecha
-45 l:dialogu
68 l:direita
-60 l:diálogo
-70 l:done
-22 l:door
-32 l:downloa
2 l:drawer
8 l:droite
-3 l:drop
20 l:e
1 l:editor
2 l:end
-1 l:ending
-2 l:escena
31 l:esquerd
1 l:field
-8 l:file
1 l:fim
-38 l:finishe
-9 l:firefli
44 l:first
-63 l:flat
2 l:folder
-24 l:follows
7 l:format
-55 l:four
1 l:frame
3 l:further
-37 l:harbour
-1 l:here
26 l:highlig
1 l:icon
34 l:il
-80 l:in
79 l:it
2 l:itself
2 l:izquier
-1 l:key
-1 l:lamp
1 l:lecteur
30 l:lecture
-48 l:left
-1 l:library
-1 l:like
2 l:listed
2 l:listen
76 l:look
-1 l:low
-3 l:me
-11 l:motion
33 l:mp4
-2 l:music
-2 l:name
-1 l:nothing
41 l:o
19 l:ok
1 l:one
3 l:or
9 l:orden
-35 l:ouvir
27 l:p
1 l:pane
111 l:panel
1 l:picture
-1 l:pill
40 l:plan
-1 l:play
-1 l:plays
-1 l:que
-32 l:radio
-51 l:reel
-1 l:render
57 l:reprodu
1 l:rest
-4 l:right
1 l:s
-1 l:saved
-17 l:say
1 l:screen
1 l:scène
43 l:second
2 l:see
-1 l:shots
1 l:shown
28 l:sidebar
-1 l:slider
-1 l:sound
31 l:start
9 l:stored
23 l:storybo
2 l:symbol
43 l:tab
-2 l:table
28 l:tempo
-1 l:termina
27 l:there
36 l:third
19 l:tiempo
-1 l:times
1 l:to
1 l:top
34 l:track
-1 l:twice
64 l:título
15 l:undo
1 l:unfolds
-1 l:valley
-1 l:ventana
1 l:viewer
1 l:vignett
-1 l:voice
1 l:watch
27 l:way
-1 l:words
50 l:you
-45 l:yours
1 l:yoursel
26 l:вас
1 l:голос
2 l:лежат
-2 l:меню
59 l:く
-1 l:し
-13 l:す
-2 l:た
1 l:だけです
14 l:できます
31 l:る
4 l:れば
-3 l:ん
-2 l:一
-58 l:上
-53 l:了
-15 l:位
-2 l:作
-20 l:光
1 l:到
17 l:动
24 l:后
-2 l:吗
19 l:吧
-1 l:哦
1 l:噪
-33 l:图标
2 l:场景
59 l:场景列表
-79 l:声
-49 l:头
-3 l:奏
32 l:始
31 l:它
-33 l:完成
1 l:就行
-3 l:帧
28 l:度
1 l:得
1 l:情
35 l:拖
-1 l:故事
29 l:文件
16 l:时
25 l:机
28 l:果
1 l:查看
4 l:楚
97 l:步
-20 l:毕
-16 l:点
1 l:片
-1 l:特写
-1 l:现
2 l:生效
8 l:用
-1 l:画面
-2 l:白
-1 l:示
-1 l:秒
-1 l:色
-37 l:著
-1 l:角
-2 l:说
-63 l:足
33 l:转
-7 l:过
-1 l:配音
99 l:里
34 l:链接
12 l:集
1 l:面
41 l:面板
55 length:1
-3 length:2
-44 length:3
-115 length:4
-1 length:5
-17 length:6
16 n:account
-20 n:being
77 n:button
-59 n:can
6 n:confirm
37 n:control
106 n:drag
-27 n:edge
6 n:export
67 n:film
-41 n:if
51 n:key
64 n:material
-37 n:offer
7 n:open
58 n:panel
13 n:place
50 n:player
12 n:press
13 n:screen
-3 n:see
24 n:store
-14 n:you
-87 no concept
-62 no rule
39 o:account
-34 o:adjust
-33 o:being
1 o:buy
3 o:can
21 o:confirm
22 o:control
28 o:drag
-5 o:export
-31 o:film
-13 o:i
57 o:if
43 o:key
2 o:material
-106 o:offer
33 o:open
43 o:panel
23 o:place
2 o:player
1 o:press
-24 o:see
-11 o:store
-1 o:undo
-29 o:you
88 p:account
12 p:adjust
1 p:button
49 p:can
23 p:confirm
-39 p:control
-55 p:drag
-39 p:edge
7 p:export
14 p:film
19 p:i
47 p:key
20 p:material
-18 p:open
-63 p:panel
-7 p:place
35 p:player
-58 p:press
-26 p:screen
2 p:see
20 p:store
2 p:you
13 path
19 q:account
87 q:adjust
21 q:confirm
68 q:export
138 q:film
30 q:if
72 q:material
-51 q:offer
-46 q:open
22 q:panel
-102 q:press
-23 q:you
-150 question
91 quoted
172 rule
-77 rule beside
1 rule:adjust
-1 rule:drag
142 rule:look
89 rule:open
52 rule:press
2 rule:statement
-38 s:account
25 s:adjust
-15 s:being
-8 s:button
6 s:can
-25 s:confirm
54 s:control
-59 s:drag
1 s:export
23 s:film
-3 s:i
-3 s:if
1 s:key
44 s:material
42 s:offer
-11 s:open
9 s:panel
10 s:place
1 s:player
40 s:press
-12 s:screen
19 s:see
-3 s:store
16 s:undo
-17 s:you
115 step and 00
-350 step and 01
-460 step and 10
117 step and 11
-21 step close 00
37 step close 01
-8 step close 10
-139 step close 11
125 step colon 00
-418 step colon 01
-238 step colon 10
107 step colon 11
100 step comma 00
-166 step comma 01
-195 step comma 10
73 step comma 11
8 step open 00
44 step open 01
-235 step open 10
-101 step open 11
60 step place 00
-426 step place 01
-297 step place 10
200 step place 11
54 step strong 00
-33 step strong 01
-224 step strong 10
48 step strong 11
88 step word 00
-508 step word 01
-296 step word 10
137 step word 11
64 v:de:open:en
-3 v:de:see:en
-1 v:en:adjust:al
-1 v:en:adjust:ce
48 v:en:adjust:ed
-71 v:en:adjust:er
-54 v:en:adjust:ge
-1 v:en:adjust:ol
37 v:en:adjust:se
-72 v:en:confirm:ne
19 v:en:confirm:ok
92 v:en:confirm:rm
10 v:en:drag:ag
-36 v:en:drag:es
-42 v:en:drag:ll
43 v:en:drag:op
-34 v:en:drag:ut
1 v:en:drag:ve
-13 v:en:export:ad
-1 v:en:export:ed
-1 v:en:export:er
-1 v:en:export:le
-18 v:en:export:ng
-2 v:en:export:p4
2 v:en:export:py
16 v:en:export:rt
1 v:en:open:ds
1 v:en:open:ed
-2 v:en:open:en
-4 v:en:open:er
1 v:en:open:ll
1 v:en:open:mp
-62 v:en:open:ng
-53 v:en:open:ns
-37 v:en:press:ap
62 v:en:press:ck
18 v:en:press:er
2 v:en:press:it
-1 v:en:press:ks
-3 v:en:press:sh
-1 v:en:press:ss
56 v:en:see:ay
-3 v:en:see:ed
8 v:en:see:ee
1 v:en:see:en
-29 v:en:see:ew
-1 v:en:see:or
1 v:en:see:se
10 v:en:see:ub
38 v:en:undo:do
59 v:es:drag:do
-39 v:es:open:re
1 v:es:press:ic
-1 v:es:press:sa
-2 v:es:see:sa
16 v:fr:adjust:er
1 v:fr:adjust:ge
52 v:fr:drag:er
53 v:fr:export:er
2 v:fr:open:re
2 v:fr:press:ic
2 v:pt:export:ar
1 v:pt:open:ai
1 v:pt:open:el
-8 v:pt:press:ca
-1 v:pt:see:ir
-36 v:pt:see:ta
12 v:ru:adjust:ся
2 v:ru:drag:ем
32 v:ru:drag:ок
2 v:ru:open:ат
59 v:ru:open:те
-2 v:ru:press:ет
119 v:ru:press:те
36 v:ru:see:ай
62 w:0
100 w:0 19
10 w:0 33
1 w:0 40
26 w:0 8
27 w:0 8 0
27 w:0 p
-2 w:05
-50 w:1
22 w:1 0
27 w:1 0 8
74 w:1080p
-53 w:12
100 w:19
-24 w:2
-1 w:28
-44 w:3
-3 w:3  
9 w:33
-1 w:35
-2 w:4  
-2 w:4   秒
1 w:40
-74 w:48
-38 w:4k
-26 w:4k would
-76 w:6
-2 w:6  
-1 w:7
-1 w:7  
-1 w:7   秒
2 w:8
27 w:8 0
27 w:8 0 p
-3 w:9
-122 w:a
55 w:a 0
2 w:a copy
1 w:a list
25 w:a look
-2 w:a los
-14 w:a minute
-1 w:a panel
-3 w:a piano
-1 w:a warmer
-81 w:about
-14 w:about a
-3 w:above
-2 w:above the
-44 w:abre
38 w:account
4 w:al
-2 w:alargué
-1 w:all
36 w:alles
1 w:along
1 w:along the
30 w:als
-9 w:and
-1 w:and each
-77 w:and the
25 w:angle
-2 w:animati
-1 w:antes
-30 w:antes da
41 w:antes de
-2 w:antes del
39 w:any
1 w:ao
34 w:aparece
1 w:appears
53 w:are
3 w:are in
1 w:arrastr
4 w:arrastr las
46 w:arrow
-25 w:as
-33 w:as the
-16 w:as you
-24 w:asked
-44 w:at
-23 w:at 0
-3 w:at dawn
2 w:at the
2 w:até
-27 w:au
1 w:auch
-33 w:audio
1 w:audio panel
-29 w:auf
-50 w:auf dem
2 w:auf der
-43 w:aus
15 w:autre
2 w:avatar
9 w:avec
2 w:avec ctrl
12 w:away
21 w:back
-44 w:baixo
-44 w:baixo do
-24 w:balance
-1 w:balance is
37 w:barre
36 w:barre d'espac
47 w:be
1 w:be exporte
-2 w:beat
-1 w:because
-1 w:been
-4 w:behind
-15 w:bei
-64 w:bell
-1 w:below
20 w:between
1 w:bitte
-2 w:black
-1 w:black at
36 w:blue
-3 w:board
1 w:breaks
2 w:bridge
73 w:browser
-43 w:by
-1 w:by a
-58 w:by itself
-1 w:cadeira
-3 w:café
7 w:called
65 w:camera
-1 w:can
43 w:can be
1 w:can continu
-36 w:can hear
-24 w:canvas
-1 w:card
12 w:celui
31 w:cenas
-31 w:change
16 w:changer
24 w:changes
-49 w:check the
-2 w:choir
37 w:choose
52 w:choose 1080p
-36 w:choose a
2 w:choose the
13 w:chosen
-23 w:cima
44 w:clic
2 w:clic droit
14 w:click
-2 w:click a
22 w:clickin
22 w:clickin the
-1 w:clicks
1 w:clip
-2 w:clip to
3 w:clip vers
1 w:clips
-25 w:closing
1 w:cmd
75 w:color
14 w:colour
-55 w:como
-1 w:complet
-126 w:con
-2 w:con una
5 w:conferi
56 w:confirm
47 w:confirm the
27 w:continu
62 w:contras
11 w:control
2 w:copy
58 w:cor
-39 w:corner
-1 w:corner of
-1 w:craie
-84 w:credits
1 w:credits in
-1 w:credits left
82 w:ctrl
15 w:ctrl z
-1 w:cuenta
5 w:curseur
-34 w:cut
-2 w:cut to
1 w:côté
1 w:côté de
36 w:d'espac
-6 w:da
20 w:dale
20 w:dale al
46 w:dans
-2 w:date
-3 w:dawn
19 w:de
-29 w:de jouer
1 w:de la
1 w:de tiempo
2 w:de votre
-95 w:del
1 w:delete
-66 w:dem
-31 w:den
40 w:depuis
-65 w:der
30 w:derecha
2 w:dernièr
91 w:des
-1 w:dial
-45 w:dialogu
-46 w:die
1 w:die leertas
1 w:die änderun
130 w:direita
3 w:disk
-60 w:diálogo
-12 w:do
64 w:do título
-72 w:done
-62 w:door
28 w:dort
-2 w:dos
1 w:double-
1 w:double- the
-1 w:downloa
21 w:drafts
10 w:drag
2 w:drawer
-29 w:drei
2 w:droit
12 w:droite
-2 w:drop
-21 w:dust
-4 w:dá
-4 w:dá para
1 w:e
-40 w:each
1 w:editor
-60 w:eine
-30 w:el
-1 w:eleven
73 w:elige
6 w:em
32 w:en
-1 w:en el
105 w:en la
2 w:encontr
1 w:end
-1 w:ending
-23 w:enter
36 w:es
-2 w:escena
58 w:escolha
32 w:esquerd
-2 w:est
26 w:et le
-1 w:every
-11 w:exit
48 w:export
27 w:extra
1 w:falls
1 w:feel
-83 w:fenster
68 w:fica
44 w:fichier
8 w:field
-1 w:file
1 w:file can
1 w:fim
-23 w:find the
-26 w:finishe
1 w:finishe file
-34 w:firefli
32 w:first
-26 w:five
-63 w:flat
1 w:folder
-24 w:follows
-1 w:fondo
1 w:font
1 w:for
1 w:for a
1 w:for another
1 w:for yoursel
7 w:format
-1 w:forty
-71 w:four
1 w:frame
-37 w:frau
-39 w:from
15 w:from your
3 w:further
55 w:geht
66 w:get
-65 w:gives
-1 w:glass
104 w:glisser
-1 w:goes
-1 w:goes down
-7 w:handle
-2 w:hangs
-38 w:harbour
2 w:hard
-1 w:has been
18 w:have
44 w:have a
-29 w:he
-51 w:hear the
-1 w:here
26 w:highlig
-1 w:his
41 w:hit
18 w:hit the
21 w:horizon
18 w:hover
18 w:hover over
-34 w:hört
-34 w:hört man
-40 w:i
2 w:i left
-2 w:i'd
1 w:i've
6 w:ich
60 w:icon
22 w:if
-1 w:if you
35 w:il
1 w:im
17 w:images
-53 w:in
-13 w:in 4k
-11 w:in slow
41 w:in the
-61 w:intervi
2 w:into
22 w:into the
1 w:is
2 w:is just
-3 w:is now
-69 w:is ready
1 w:ist
69 w:it
-2 w:it as
2 w:it is
-19 w:it takes
1 w:it to
1 w:itself
-1 w:itself in
2 w:izquier
-32 w:j'ai
-85 w:jetzt
-29 w:jouer
1 w:jump
2 w:just
2 w:just one
93 w:kann
13 w:keep
10 w:keep it
-18 w:kettle
-45 w:key
-2 w:knight
36 w:knob
-6 w:know
-2 w:know whether
47 w:l'ongle
53 w:l'ordre
-14 w:la
10 w:la barre
-1 w:la craie
36 w:la derecha
2 w:la dernièr
3 w:la droite
18 w:la lecture
2 w:la lista
19 w:la línea
-3 w:la pantall
1 w:la scène
-20 w:la ventana
-1 w:laine
-1 w:lamp
68 w:lance
2 w:lance avec
7 w:las
4 w:las miniatu
2 w:last
1 w:le
44 w:le fichier
1 w:le lecteur
-1 w:le menu
-2 w:le titre
14 w:le volet
-1 w:leave
1 w:lecteur
28 w:lecture
1 w:leertas
-6 w:left
-42 w:les
-12 w:library
-1 w:lights
-1 w:lights up
-2 w:like
1 w:like it
-2 w:like to
1 w:line
13 w:links
1 w:list
1 w:list of
4 w:lista
4 w:lista de
1 w:listed
2 w:listen
34 w:lock
-103 w:logo
-9 w:logotip
-10 w:loop
-38 w:los
-29 w:low
-43 w:lower
1 w:línea
1 w:línea de
-34 w:man
-61 w:mar
-61 w:mar por
-45 w:me
1 w:media
-2 w:mention
-7 w:menu
-3 w:menu board
-1 w:menu du
5 w:miniatu
-14 w:minute
-1 w:mission
-1 w:mit
14 w:mit der
-56 w:monitor
-37 w:mood
-11 w:motion
1 w:move
2 w:move the
47 w:mp
47 w:mp 4
43 w:mp4
-22 w:muestra
-1 w:music
25 w:na
33 w:neben
33 w:neben dem
14 w:need
51 w:new
-1 w:night
-1 w:nobody
-2 w:noch
-1 w:nothing
-77 w:now
-1 w:o
-28 w:of
1 w:of credits
-5 w:of the
-1 w:of three
10 w:of your
19 w:ok
-82 w:on
-1 w:on each
-37 w:on the
12 w:one
2 w:one click
-1 w:one continu
13 w:one is
8 w:onto
24 w:onto the
-2 w:open
-53 w:opens
2 w:or
9 w:orden
-80 w:os
-1 w:ou
-3 w:outside
-35 w:ouvir
2 w:ouvre
25 w:over
37 w:over the
27 w:p
27 w:page
106 w:paleta
1 w:pane
54 w:panel
-1 w:panel of
-1 w:panels
-3 w:pantall
9 w:para
-19 w:past
-41 w:pausa
-42 w:pausa antes
1 w:pause
-1 w:pen
74 w:per
-44 w:piano
-1 w:piano plays
49 w:pick
1 w:picture
-1 w:pill
-2 w:placed
1 w:plan
56 w:play
2 w:playhea
2 w:playhea to
-1 w:plays
2 w:pode
-2 w:police
-2 w:pond
-5 w:por
-44 w:por baixo
-2 w:porta
44 w:pour
-2 w:pour le
-1 w:press
-36 w:press the
-1 w:preview
1 w:preview pane
-2 w:primeir
34 w:puis
-42 w:pull
1 w:pull it
-47 w:pull the
-1 w:pulsa
-3 w:push
1 w:página
18 w:quadrad
89 w:que
-1 w:que la
-67 w:radio
-43 w:ready
-41 w:ready to
58 w:rechts
-55 w:reel
28 w:reflect
1 w:regarde
1 w:remaini
1 w:remaini credits
-1 w:render
-9 w:replace
57 w:reprodu
2 w:restant
-8 w:right
-2 w:right corner
-35 w:ring
-24 w:runs
1 w:s
2 w:s'affic
-1 w:save the
-1 w:saved
-17 w:say
-1 w:says the
6 w:scene
33 w:scenes
1 w:scroll
10 w:scrub
10 w:scrub to
1 w:scène
45 w:se
-1 w:se abre
2 w:se lance
56 w:second
2 w:seconds
1 w:see
1 w:share button
-1 w:share one
-109 w:she
-10 w:shot
2 w:should end
114 w:si
45 w:si te
9 w:sich
4 w:side
28 w:sidebar
12 w:sie
-2 w:sind
35 w:slider
-19 w:slow
-11 w:slow motion
-2 w:sobre
-1 w:sound
30 w:space
-9 w:speed
-2 w:stage
31 w:start
1 w:stehen
101 w:step
-1 w:steps
9 w:stored
2 w:storybo
1 w:sur la
-1 w:sur le
2 w:symbol
83 w:tab
-2 w:table
33 w:também
-37 w:tap
11 w:taste
27 w:te
-14 w:tell
-13 w:tell me
27 w:tempo
87 w:text
22 w:that
1 w:that the
-1 w:that's
-98 w:the
-40 w:the audio
-1 w:the bell
2 w:the blue
2 w:the bridge
-18 w:the canvas
-25 w:the closing
-35 w:the corner
-35 w:the dial
48 w:the dialog
3 w:the disk
-2 w:the downloa
-1 w:the end
-1 w:the ending
37 w:the file
-1 w:the final
1 w:the finishe
7 w:the format
-1 w:the frame
9 w:the green
1 w:the handle
-37 w:the harbour
-2 w:the icon
-18 w:the kettle
-1 w:the key
2 w:the last
-17 w:the library
1 w:the line
-2 w:the lower
-1 w:the music
60 w:the new
1 w:the old
1 w:the picture
2 w:the playhea
-1 w:the preview
73 w:the scene
43 w:the share
1 w:the shot
48 w:the side
2 w:the sidebar
-1 w:the tab
-2 w:the table
89 w:the text
66 w:the timelin
1 w:the top
3 w:the triangl
1 w:the upper
78 w:the video
1 w:the viewer
1 w:the volume
-1 w:the whole
52 w:their
71 w:them
2 w:then
63 w:there
-12 w:there are
13 w:there is
52 w:third
-1 w:this
-1 w:this render
-1 w:though
-74 w:through
-23 w:through the
-1 w:tick
1 w:tiempo
13 w:timelin
1 w:timelin to
-1 w:times
13 w:titel
11 w:title
-1 w:titre
3 w:to 0
-3 w:to black
-35 w:to change
1 w:to check
-47 w:to downloa
-3 w:to drop
2 w:to file
66 w:to get
-2 w:to know
24 w:to see
41 w:to the
-6 w:toca
1 w:todas
1 w:todas as
21 w:top
1 w:track
-29 w:trailer
3 w:triangl
42 w:tu
-1 w:turns
-1 w:tutoria
-8 w:twice
-53 w:two
54 w:título
-4 w:um
-56 w:uma
4 w:un
5 w:un curseur
-106 w:una
118 w:under
38 w:undo
-42 w:une
1 w:unfolds
1 w:unten
-6 w:unter dem
1 w:until the
2 w:upgrade
26 w:upper
1 w:usage
-1 w:use
-1 w:use a
2 w:used
1 w:users
1 w:vai
-1 w:valley
-20 w:ventana
3 w:vers
3 w:vers la
-44 w:version
1 w:video
-48 w:video is
1 w:viewer
1 w:vignett
-44 w:vista
-1 w:você
1 w:voice
23 w:voice is
14 w:volet
14 w:volet des
1 w:volume
-65 w:vor
1 w:vorscha
45 w:votre
6 w:vous
1 w:vídeo
43 w:wait
43 w:wait for
-1 w:warmer
-25 w:watch the
-12 w:way
14 w:wenn
-2 w:what
-30 w:when
-2 w:wheneve
-1 w:wheneve you
19 w:where
2 w:where the
9 w:whether
-2 w:whether the
14 w:which
-43 w:while
-1 w:whole
98 w:will
1 w:will take
-104 w:window
1 w:with
-19 w:with a
81 w:with the
-1 w:without
-4 w:words
-38 w:would
1 w:wrong
23 w:you
-24 w:you asked
-1 w:you can
-1 w:you like
61 w:you'll
10 w:you've
-2 w:your
-41 w:your reel
-48 w:your video
-24 w:yours
1 w:yoursel
5 w:z
31 w:zip
82 w:à
1 w:à côté
28 w:à esquerd
-32 w:à la
5 w:à votre
1 w:änderun
1 w:öffnen
-6 w:último
-6 w:último plano
-65 w:über
-10 w:библиот
15 w:в
1 w:в плеере
-19 w:в ролике
26 w:вас
1 w:вкладка
2 w:вкладке
1 w:голос
13 w:до
47 w:если
1 w:и
-30 w:интервь
-15 w:кнопка
-1 w:кнопку
56 w:курсор
56 w:курсор на
2 w:лежат
-1 w:мальчик
1 w:меню
2 w:меняетс
-97 w:на
2 w:на вкладке
-30 w:на экране
-2 w:нажимае
-1 w:нажимае на
47 w:не
1 w:новый
24 w:он
55 w:она
-67 w:перед
2 w:перетас
1 w:плеере
-78 w:под
32 w:порядок
2 w:порядок меняетс
-1 w:после
2 w:ролик
-19 w:ролике
-1 w:с
37 w:сохрани
47 w:там
-11 w:телефон
1 w:третий
31 w:через
51 w:чтобы
-30 w:экране
40 w:это
-2 w:あ り
-2 w:あ り ま
40 w:い
10 w:い た
-1 w:い ま
-1 w:い 声
61 w:お
73 w:か
37 w:か り
3 w:から
-1 w:から 「
-1 w:が 「
54 w:き
1 w:き さ
1 w:き さ は
23 w:く
41 w:け
-1 w:け に
4 w:け れば
2 w:こ の
94 w:さ
1 w:さ は
-1 w:し
17 w:し い
-2 w:し た
-1 w:し て
33 w:す る
-2 w:せ
-3 w:せ ん
-1 w:そ
1 w:た
1 w:だ
1 w:だ け
1 w:だけです
-2 w:て
-18 w:て い
-2 w:て い ま
6 w:で
-1 w:で 「
-2 w:で し
-2 w:で し た
-79 w:で す
2 w:で 再生
14 w:できます
-77 w:と
86 w:な
4 w:な け
4 w:な け れば
-39 w:に 変
-39 w:に 変 わ
1 w:の
-1 w:の ま
-1 w:の ま ま
11 w:の カット
-5 w:の ボタン
1 w:の 大
1 w:の 大 き
-2 w:の 色
-1 w:の 色 は
-1 w:の 音
78 w:は
-2 w:は 「
1 w:び
40 w:べ
-3 w:ま せ
-3 w:ま せ ん
-1 w:ま ま
38 w:む
-1 w:も
-1 w:り
-1 w:り ま
-1 w:り ま す
1 w:る
-1 w:る と
-44 w:れ
10 w:れば
14 w:わ
-2 w:わ り
107 w:を
1 w:を 変え
18 w:を 开
18 w:を 开 く
22 w:を 押して
34 w:を 押す
39 w:を 选
-3 w:ん
1 w:アイコン
6 w:カット
1 w:クリップ
-2 w:クレジット
-2 w:クレジット で
-2 w:クレジット で し
-1 w:タイトル
7 w:ダ
-1 w:パネル の
1 w:プレーヤー
1 w:プレーヤー で
-60 w:ボタン
-52 w:ボタン を
-6 w:レ
-31 w:ー
-73 w:一
1 w:一 个
34 w:一 个  
3 w:一 层
1 w:一 张
16 w:一 遍
47 w:一覧
12 w:一覧 を
-8 w:三
-106 w:上
-2 w:上 写着
-2 w:下
10 w:下载
1 w:不
2 w:不 会
2 w:不 会 生效
-54 w:不 足
1 w:不喜欢
-3 w:与
-83 w:两
2 w:两 个
1 w:个
31 w:个  
-28 w:中
2 w:中 心
-52 w:为
-13 w:之前
-1 w:乎
-3 w:也
15 w:书
-224 w:了
12 w:二
15 w:二 维
15 w:二 维 码
1 w:云
1 w:亮
-22 w:今
-2 w:今 回
-2 w:今 回 は
-2 w:今 日
20 w:从
-4 w:他
25 w:任
24 w:任 意
24 w:任 意 一
8 w:会
-1 w:会 出
-1 w:会 出 现
2 w:会 生效
2 w:会员
2 w:会员 中
2 w:会员 中 心
-1 w:传
-1 w:传 片
-1 w:传 片 的
-1 w:伸
6 w:位 置
-1 w:作
-2 w:侍
-1 w:侧
-1 w:侧 の
4 w:修改
-1 w:做
1 w:像
48 w:先
-62 w:光
1 w:光标
32 w:入
7 w:全
7 w:全 文
-2 w:六
-1 w:关
-1 w:关 键
-1 w:其
-1 w:其 中
2 w:再生
-2 w:写着
-1 w:冰
-79 w:出
-1 w:出 现
1 w:分
1 w:分页
1 w:切
1 w:切到
73 w:列
52 w:列 在
5 w:则
1 w:删
1 w:删 掉
28 w:别
-33 w:到
1 w:到 “
-2 w:到 的
-40 w:前
-42 w:剩
4 w:剩余
2 w:剩余 点数
1 w:剪
71 w:加
1 w:动
-2 w:动 作
-77 w:动 画
-39 w:动 画 放在
1 w:勾选
-2 w:包
35 w:单
27 w:即可
2 w:取
2 w:取 得
-30 w:变
9 w:口 号
-89 w:只
-1 w:只 剩
101 w:可以
1 w:可以 从
1 w:可以 看到
17 w:右
-34 w:右下角
48 w:右侧
2 w:号
19 w:合
-6 w:同
1 w:名
1 w:名 单
1 w:后 按
1 w:后 按  
-2 w:后 面
-2 w:吗
2 w:否
2 w:否 则
18 w:吧
4 w:听
-38 w:告诉我
-10 w:员
-2 w:呼
-61 w:和
-1 w:哦
-1 w:器
1 w:噪
3 w:四
-42 w:回
-2 w:回 は
-1 w:因
-15 w:图标
66 w:在
59 w:在 “
6 w:在 “ 效
-1 w:在 第 二
31 w:在 音
-1 w:地
-1 w:地 上
-16 w:场
56 w:场景
80 w:场景列表
-1 w:均
-1 w:均 每
-1 w:型
-102 w:声
-38 w:处
-39 w:変
-39 w:変 わ
-2 w:変 わ り
1 w:変更
1 w:大 き
1 w:大 き さ
-3 w:大 提
-3 w:大 提 琴
10 w:太
-7 w:头
-5 w:奏
-1 w:女
2 w:好
-1 w:子
-37 w:字
-1 w:字 が
34 w:字幕
26 w:存到
104 w:它
-11 w:宇
-5 w:完
-20 w:完 毕
-1 w:完 记得
-53 w:完成
1 w:定
-1 w:宣
-1 w:宣 传
-1 w:宣 传 片
-1 w:室
-13 w:家
62 w:对
10 w:导出
-38 w:小
63 w:就
35 w:就 把
108 w:就能
1 w:就行
3 w:层
-42 w:屏幕
1 w:展开
-2 w:岁
25 w:左
19 w:左 の
51 w:左侧
-89 w:已
-3 w:帧
-1 w:平
-1 w:平 均
-1 w:平 均 每
-3 w:年
-2 w:年 轻
-51 w:序
-13 w:序 已
-1 w:应
76 w:度
-2 w:廊
15 w:开
18 w:开 く
35 w:式
1 w:张
1 w:张 照
1 w:张 照 片
-20 w:弹出
-30 w:弹出 “
-80 w:归
-6 w:影片
10 w:往左 拖
-21 w:很
53 w:得
2 w:得 到
1 w:得 更
1 w:心
-101 w:您
-26 w:您 的
1 w:悬停
1 w:悬停 在
1 w:情
15 w:想
3 w:想 看
2 w:想 要
-23 w:想 请
23 w:意
24 w:意 一
-2 w:慢 动
-2 w:慢 动 作
-19 w:成
1 w:我
8 w:手 机
7 w:打开
60 w:把
1 w:报
-7 w:押し ま
22 w:押して
34 w:押す
-1 w:拉
36 w:拖
-26 w:拖动
-20 w:拖动 滑块
-35 w:指针
51 w:按
1 w:按  
1 w:按   delete
-2 w:换成
-1 w:掉
-2 w:排
-1 w:推
6 w:描
-3 w:提
-3 w:提 琴
-1 w:播放器
4 w:播放头
-1 w:收
1 w:收在
-23 w:改 为
-33 w:改成
92 w:放
58 w:放 大
-50 w:放在
-1 w:故事
1 w:效
1 w:效 果
-22 w:教
-1 w:教 程
-1 w:数 字
21 w:文
30 w:文件
1 w:文件夹
10 w:新
17 w:新 し
17 w:新 し い
15 w:新 人
-3 w:日
-1 w:时
1 w:明
-88 w:是
2 w:是 反
2 w:晰
37 w:曲
37 w:曲 目
1 w:更
17 w:更 清
17 w:更 清 楚
-1 w:替
-1 w:替 换
-94 w:最
-28 w:最 后
33 w:最下
1 w:月
3 w:有 一
29 w:有 一 个
2 w:本
-6 w:机
-2 w:机 图标
1 w:权
-1 w:来
-29 w:板
1 w:果
1 w:查看
-1 w:标
-1 w:标题
51 w:栏
1 w:格
34 w:格 式
2 w:档案
4 w:楚
4 w:横
-1 w:橘
-1 w:次
-1 w:止
64 w:步
-1 w:残
-1 w:每 个
-39 w:毕
-39 w:水
1 w:求
-13 w:没
-15 w:没 用
-26 w:海
1 w:清
2 w:清 晰
4 w:清 楚
-12 w:滑块
26 w:滑鼠
-1 w:满
2 w:滤
2 w:滤 镜
-3 w:演
-112 w:灯
-41 w:点
31 w:点 它
9 w:点击
2 w:点数
1 w:照
1 w:照 片
-57 w:片
-1 w:片 的
-18 w:片段
-15 w:片段 都
-15 w:片段 都 留
-22 w:版
-1 w:版 权
-50 w:牌
-1 w:物
-1 w:特写
3 w:独
-43 w:现
-36 w:现 在
-1 w:珠
-57 w:琴
-1 w:生
-89 w:生成
2 w:生效
-93 w:用
-1 w:用 上
-1 w:田
-6 w:由
-54 w:画
-39 w:画 放在
53 w:画布
-54 w:画面
-2 w:留
35 w:番
-2 w:白
-112 w:的
1 w:的 “
1 w:的 「
2 w:的 一
20 w:的 位
20 w:的 位 置
-1 w:的 关
-1 w:的 关 键
-42 w:的 动
-39 w:的 动 画
-6 w:的 灯
-15 w:的 片段
-15 w:的 片段 都
-1 w:的 画面
-3 w:的 那
-3 w:的 那 一
26 w:的话
30 w:目
-2 w:目 前
-40 w:相
10 w:看
44 w:看 得
1 w:看到
-41 w:真
-22 w:着
68 w:确
-1 w:示
-90 w:秒
-38 w:积分
-54 w:积分 不 足
-1 w:程
1 w:稿
1 w:端
1 w:第
3 w:第 二
7 w:第三
-1 w:筆
-47 w:箱
1 w:素材
1 w:素材库
3 w:細
-1 w:红
-1 w:红 色
-14 w:结尾
71 w:继
71 w:继 续
-17 w:绪
71 w:续
14 w:维
15 w:维 码
-1 w:绿
33 w:缩图
2 w:缩略图
6 w:置
-17 w:翻
-1 w:老
-35 w:背景
65 w:能
44 w:自
40 w:自 动
-1 w:色 は
-57 w:花
-1 w:茶
-3 w:菜单 上
10 w:菜单 里
-1 w:落
-2 w:落 在
-90 w:著
-6 w:蓋
-1 w:蓝
-1 w:蓝 色
-65 w:行
-1 w:表示
10 w:被
45 w:要
1 w:要 的
5 w:见
-1 w:观众
1 w:视频
39 w:觉得
-1 w:角
3 w:解
-1 w:计
30 w:讯
-1 w:记得
41 w:设置
13 w:证
1 w:详
-2 w:说
57 w:请
1 w:请 到 “
27 w:请 求
-1 w:谁
-1 w:谁 も
2 w:调整
-20 w:调节
-1 w:账户
-1 w:贴
-28 w:走
-36 w:走 到
-28 w:足
-24 w:车
27 w:转
-1 w:轻
-83 w:过
-2 w:还
-70 w:这
-2 w:这 次
-1 w:进度条
-1 w:进度条 走
24 w:追
129 w:选
2 w:选  
2 w:选   mp
10 w:选 “
9 w:选中
49 w:选择
2 w:透
2 w:透 明
-1 w:造
-1 w:造 型
60 w:遍
-79 w:那
-3 w:那 一
2 w:部 分
-4 w:都
-15 w:都 留
2 w:配音
173 w:里
-1 w:里 说
4 w:里 还
-75 w:里的
-73 w:重
-1 w:铃
-1 w:铃 の
-1 w:铃 の 音
34 w:链接
-1 w:键
10 w:镜
-11 w:镜头
-1 w:长
1 w:长按
-92 w:门
1 w:降 噪
-11 w:随时
-60 w:雨
-1 w:静
52 w:音
-1 w:音 は
28 w:音 频
1 w:音 频 轨道
-25 w:音乐
-1 w:页面
2 w:页面 查看
-53 w:顺 序
-13 w:顺 序 已
57 w:顺 番
28 w:频
1 w:频 轨道
-28 w:風
-1 w:飘
-1 w:飞
1 w:首
1 w:黄
1 w:黄 色
-15 w:鼓
-2 w:鼓 点
-1 w:鼠标
`;
