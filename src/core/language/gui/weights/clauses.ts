/** What speaks for (or, below zero, against) a clause being a direction. Written by `npm run train`. */
export const CLAUSES = `
20 after
1 after:bullet
-5 after:false
81 after:ordered
-49 after:plain
39 after:true
-27 alone
-55 b:^>?
39 b:^>account
10 b:^>adjust
-85 b:^>being
3 b:^>button
92 b:^>buy
-22 b:^>can
-8 b:^>confirm
2 b:^>control
2 b:^>drag
31 b:^>export
-70 b:^>film
-181 b:^>i
15 b:^>if
88 b:^>key
13 b:^>material
40 b:^>name
-26 b:^>offer
22 b:^>open
-22 b:^>panel
37 b:^>player
32 b:^>press
-2 b:^>quoted
-47 b:^>screen
14 b:^>see
8 b:^>store
-5 b:^>you
28 b:account>account
-1 b:account>can
1 b:account>if
1 b:account>name
55 b:account>open
86 b:account>screen
1 b:adjust>account
1 b:adjust>adjust
76 b:adjust>drag
-1 b:adjust>film
-7 b:adjust>if
49 b:adjust>name
-2 b:adjust>panel
-1 b:adjust>quoted
1 b:being>account
-1 b:being>button
3 b:being>can
12 b:being>export
-28 b:being>film
1 b:being>material
-1 b:being>place
-117 b:being>press
-1 b:button>adjust
24 b:button>being
65 b:button>button
17 b:button>if
-23 b:button>open
133 b:button>place
-26 b:button>press
-1 b:button>quoted
24 b:buy>if
4 b:can>adjust
9 b:can>being
74 b:can>export
-19 b:can>if
1 b:can>material
-40 b:can>offer
5 b:can>open
1 b:can>quoted
14 b:can>screen
14 b:can>see
7 b:confirm>button
36 b:confirm>name
3 b:control>adjust
26 b:control>can
-1 b:control>drag
31 b:control>if
37 b:control>name
-2 b:control>open
19 b:control>panel
48 b:control>place
129 b:control>quoted
68 b:drag>adjust
28 b:drag>can
-39 b:drag>control
73 b:drag>drag
-1 b:drag>film
-1 b:drag>if
79 b:drag>material
21 b:drag>player
7 b:drag>you
-2 b:export>being
71 b:export>button
31 b:export>export
4 b:export>if
-18 b:film>adjust
1 b:film>can
-1 b:film>confirm
2 b:film>control
-1 b:film>drag
-132 b:film>film
-1 b:film>i
-15 b:film>key
23 b:film>material
-93 b:film>name
86 b:film>panel
-10 b:film>place
-1 b:film>player
63 b:film>press
-74 b:film>quoted
-1 b:i>export
17 b:i>i
-53 b:i>if
23 b:i>name
-58 b:i>offer
1 b:if>account
17 b:if>adjust
-1 b:if>being
2 b:if>confirm
2 b:if>control
98 b:if>drag
-36 b:if>export
14 b:if>i
54 b:if>if
66 b:if>key
-1 b:if>material
38 b:if>name
45 b:if>offer
18 b:if>panel
-60 b:if>place
50 b:if>press
-91 b:if>quoted
85 b:if>see
-1 b:if>store
54 b:if>you
24 b:key>key
90 b:key>name
-2 b:material>button
8 b:material>can
1 b:material>control
14 b:material>drag
28 b:material>if
32 b:material>panel
56 b:material>place
-2 b:material>quoted
1 b:name>account
20 b:name>adjust
78 b:name>button
1 b:name>can
164 b:name>control
-29 b:name>drag
16 b:name>film
-25 b:name>if
-13 b:name>name
-20 b:name>open
204 b:name>panel
32 b:name>place
2 b:name>screen
-18 b:name>see
2 b:name>store
-1 b:name>you
-1 b:offer>account
-4 b:offer>i
-64 b:offer>if
31 b:offer>name
1 b:offer>you
-1 b:open>account
1 b:open>can
2 b:open>film
-35 b:open>if
-1 b:open>material
36 b:open>name
42 b:open>open
-1 b:open>panel
-1 b:open>place
96 b:open>player
52 b:open>quoted
14 b:open>store
-1 b:panel>film
4 b:panel>if
96 b:panel>name
1 b:panel>open
124 b:panel>panel
32 b:panel>place
31 b:panel>press
1 b:panel>quoted
1 b:panel>store
59 b:place>adjust
70 b:place>button
2 b:place>can
-43 b:place>name
1 b:place>open
91 b:place>place
3 b:place>quoted
-2 b:place>screen
19 b:place>you
75 b:player>can
-2 b:player>film
8 b:player>if
-30 b:player>open
25 b:player>place
19 b:player>player
-1 b:player>press
-46 b:player>quoted
95 b:player>see
6 b:press>account
-9 b:press>adjust
-1 b:press>being
9 b:press>button
65 b:press>can
31 b:press>export
-16 b:press>if
1 b:press>material
162 b:press>name
-1 b:press>open
-16 b:press>panel
125 b:press>quoted
1 b:press>screen
-2 b:press>you
1 b:quoted>control
143 b:quoted>panel
126 b:quoted>press
18 b:quoted>quoted
24 b:quoted>store
-1 b:screen>drag
-1 b:screen>film
2 b:screen>open
-47 b:screen>panel
3 b:screen>place
32 b:screen>press
2 b:screen>you
1 b:see>account
15 b:see>being
19 b:see>film
21 b:see>if
1 b:see>name
-30 b:see>place
44 b:see>player
-1 b:see>see
1 b:store>name
-2 b:store>open
1 b:store>panel
82 b:store>quoted
70 b:store>store
35 b:you>account
1 b:you>adjust
-25 b:you>being
105 b:you>confirm
15 b:you>drag
-22 b:you>film
88 b:you>name
71 b:you>open
2 b:you>player
5 b:you>press
17 b:you>see
2 b:you>store
17 b:you>you
55 c:account
1 c:account+being
-1 c:account+can
-9 c:account+export
-38 c:account+film
-1 c:account+i
1 c:account+if
-1 c:account+offer
100 c:account+open
5 c:account+panel
1 c:account+place
15 c:account+press
95 c:account+screen
143 c:account+see
82 c:account+you
61 c:adjust
-1 c:adjust+button
107 c:adjust+can
29 c:adjust+control
97 c:adjust+drag
-2 c:adjust+export
-23 c:adjust+film
-55 c:adjust+i
23 c:adjust+if
-2 c:adjust+key
-17 c:adjust+offer
-51 c:adjust+open
21 c:adjust+panel
74 c:adjust+place
-1 c:adjust+player
51 c:adjust+press
22 c:adjust+you
-39 c:being
1 c:being+can
-16 c:being+confirm
12 c:being+film
-28 c:being+i
15 c:being+if
-4 c:being+open
-19 c:being+player
14 c:being+press
11 c:being+see
1 c:being+you
98 c:button
10 c:button+can
7 c:button+confirm
22 c:button+drag
76 c:button+export
68 c:button+film
-1 c:button+i
107 c:button+if
-2 c:button+material
-2 c:button+open
118 c:button+place
-1 c:button+player
9 c:button+press
58 c:button+screen
27 c:button+see
68 c:button+you
118 c:buy
26 c:buy+if
143 c:can
91 c:can+control
145 c:can+drag
82 c:can+export
-1 c:can+i
56 c:can+key
29 c:can+material
51 c:can+open
43 c:can+panel
-7 c:can+place
112 c:can+player
128 c:can+press
61 c:can+screen
6 c:can+see
35 c:confirm
1 c:confirm+export
-1 c:confirm+film
85 c:confirm+if
44 c:confirm+panel
5 c:confirm+place
73 c:confirm+press
122 c:confirm+you
130 c:control
-29 c:control+drag
15 c:control+film
84 c:control+if
48 c:control+material
-2 c:control+open
-1 c:control+panel
135 c:control+place
9 c:control+press
53 c:drag
43 c:drag+film
110 c:drag+if
104 c:drag+material
-41 c:drag+panel
-1 c:drag+place
65 c:drag+player
-1 c:drag+screen
91 c:drag+you
85 c:export
-20 c:export+film
-21 c:export+i
-2 c:export+if
32 c:export+material
-1 c:export+open
103 c:export+panel
-2 c:export+place
57 c:export+press
-1 c:export+you
-69 c:film
-137 c:film+i
-8 c:film+if
-12 c:film+material
1 c:film+open
111 c:film+panel
5 c:film+place
-3 c:film+player
60 c:film+press
33 c:film+see
-1 c:film+store
-37 c:film+you
-126 c:i
-80 c:i+if
-4 c:i+offer
-1 c:i+open
-2 c:i+panel
17 c:if
47 c:if+key
7 c:if+material
-1 c:if+offer
-14 c:if+open
48 c:if+panel
-6 c:if+place
41 c:if+player
133 c:if+press
59 c:if+screen
93 c:if+see
2 c:if+undo
18 c:if+you
132 c:key
-64 c:key+open
24 c:key+panel
101 c:material
-14 c:material+open
93 c:material+panel
92 c:material+place
1 c:material+press
1 c:material+store
10 c:material+you
-32 c:offer
40 c:offer+place
1 c:offer+see
1 c:offer+you
2 c:open
94 c:open+panel
53 c:open+place
19 c:open+player
11 c:open+press
26 c:open+screen
19 c:open+see
55 c:open+you
110 c:panel
28 c:panel+place
67 c:panel+player
-56 c:panel+screen
-35 c:panel+see
1 c:panel+store
58 c:panel+you
97 c:place
49 c:place+player
25 c:place+screen
63 c:place+you
165 c:player
-1 c:player+press
-9 c:player+screen
78 c:player+see
39 c:player+you
101 c:press
40 c:press+screen
4 c:press+see
2 c:press+undo
37 c:screen
33 c:screen+you
69 c:see
91 c:store
1 c:undo
85 c:you
-175 digit
-36 f:0
-1 f:1
-1 f:12
-26 f:2
-24 f:3
-2 f:7
-40 f:a
-1 f:abre
-1 f:after
-8 f:all
24 f:als
-12 f:and
20 f:as
24 f:at
-45 f:auf
-50 f:by
-27 f:check
38 f:choose
29 f:clic
17 f:confirm
39 f:contras
31 f:ctrl
1 f:cursor
18 f:dale
1 f:dann
109 f:dans
-59 f:das
-112 f:der
-10 f:die
-33 f:done
20 f:dort
-37 f:downloa
-48 f:each
66 f:elige
1 f:em
-2 f:enter
61 f:escolha
1 f:et
-5 f:everyth
1 f:falls
-28 f:find
-34 f:firefli
57 f:first
1 f:for
-1 f:from
-1 f:go
47 f:have
43 f:hit
11 f:hover
-65 f:i
-1 f:i'd
24 f:if
38 f:il
68 f:im
108 f:in
-69 f:it
-24 f:j'ai
-122 f:la
-127 f:le
-2 f:left
1 f:mit
2 f:no
-73 f:on
-1 f:once
-2 f:open
-5 f:opens
1 f:or
19 f:ouvre
23 f:para
52 f:pick
-1 f:plan
44 f:pour
-31 f:press
36 f:puis
-58 f:pull
-2 f:push
93 f:que
1 f:regarde
2 f:save
46 f:se
71 f:second
-74 f:she
104 f:si
25 f:space
108 f:step
-41 f:tap
-6 f:tell
24 f:that
-155 f:the
14 f:their
-2 f:there
63 f:third
-37 f:through
95 f:to
4 f:todas
-50 f:two
2 f:type
-6 f:um
66 f:under
-2 f:unter
1 f:until
1 f:users
43 f:wait
-9 f:watch
17 f:wenn
-26 f:when
19 f:where
19 f:which
-37 f:while
1 f:with
-103 f:you
19 f:you'll
-118 f:your
2 f:à
-2 f:а
4 f:в
40 f:если
-1 f:и
-1 f:кнопка
-79 f:на
28 f:он
-39 f:под
2 f:порядок
45 f:там
49 f:чтобы
40 f:это
-1 f:タイトル
-2 f:下载
-33 f:不
-2 f:两
10 f:从
-2 f:他
-1 f:停在
65 f:全
-1 f:其
1 f:再
4 f:否
56 f:在
-1 f:字
33 f:它
-8 f:宇
-3 f:完成
-2 f:将
-64 f:屏幕
26 f:左
1 f:并
-1 f:影片
-21 f:您
137 f:想
1 f:我
-3 f:所
-1 f:手が
23 f:打开
57 f:把
-20 f:拖动
-2 f:按
1 f:按住
2 f:新
-27 f:最
4 f:有
-1 f:机
-15 f:没
1 f:滤
-1 f:点
22 f:点击
-1 f:然
-1 f:片头
4 f:用
-2 f:由
-1 f:目
-1 f:祝
1 f:积分
-1 f:第
27 f:第三
-10 f:结尾
-2 f:菜单
-2 f:蒸
1 f:请
-31 f:这
25 f:追
-1 f:选
42 f:选择
-1 f:重
-1 f:镜头
-2 f:音乐
-1 f:页面
-2 f:鼓
36 in:bullet
20 in:ordered
-24 in:plain
2 j:and
54 j:and>and
-1 j:and>close
-74 j:and>comma
83 j:and>place
2 j:and>undefined
2 j:close
80 j:close>comma
-1 j:close>open
-75 j:close>undefined
-12 j:colon
-1 j:colon>close
-82 j:colon>comma
17 j:colon>place
1 j:colon>strong
1 j:colon>undefined
-4 j:comma
-70 j:comma>and
-12 j:comma>colon
115 j:comma>place
-73 j:comma>strong
-28 j:comma>undefined
113 j:comma>word
10 j:open
-34 j:open>close
64 j:open>comma
52 j:open>strong
-32 j:open>undefined
35 j:place
57 j:place>and
25 j:place>colon
6 j:place>comma
-55 j:place>strong
35 j:place>undefined
-37 j:start
1 j:start>and
27 j:start>colon
-57 j:start>comma
-70 j:start>open
-4 j:start>place
-1 j:start>strong
-27 j:start>undefined
9 j:start>word
28 j:strong
41 j:strong>comma
61 j:strong>strong
-17 j:strong>undefined
-1 j:word
1 j:word>and
1 j:word>close
-46 j:word>colon
-1 j:word>comma
-1 j:word>place
-21 j:word>strong
4 j:word>undefined
-1 j:word>word
-5 l:1
76 l:1080p
106 l:19
12 l:2
1 l:3
11 l:33
26 l:4
-2 l:after
14 l:and
32 l:angle
7 l:aparece
1 l:appears
-21 l:asked
20 l:autre
1 l:avatar
56 l:back
-5 l:below
-1 l:black
-1 l:cai
65 l:camera
-35 l:change
26 l:changes
1 l:check
7 l:chosen
1 l:clip
2 l:compart
42 l:continu
39 l:contras
2 l:control
3 l:copy
-1 l:corner
-48 l:credits
-2 l:da
-2 l:dawn
30 l:derecha
-50 l:dialogu
62 l:direita
-60 l:diálogo
-66 l:done
-16 l:door
-28 l:downloa
-2 l:dragon
4 l:drawer
4 l:droite
13 l:e
2 l:end
-2 l:ending
-1 l:enter
-2 l:escena
36 l:esquerd
-1 l:falls
2 l:field
-9 l:file
2 l:final
2 l:find
2 l:finish
-44 l:finishe
-13 l:firefli
43 l:first
-60 l:flat
2 l:folder
-16 l:follows
1 l:font
12 l:format
1 l:fotos
-41 l:four
6 l:further
-1 l:glass
-34 l:harbour
33 l:highlig
1 l:icon
29 l:il
-88 l:in
82 l:it
1 l:itself
2 l:izquier
20 l:lecture
-49 l:left
1 l:length
-5 l:library
1 l:listed
74 l:look
-1 l:monitor
-2 l:motion
-1 l:moves
32 l:mp4
-1 l:name
1 l:notice
37 l:o
14 l:ok
3 l:or
8 l:orden
-37 l:ouvir
2 l:over
28 l:p
107 l:panel
1 l:para
2 l:picture
43 l:plan
-1 l:play
1 l:player
-1 l:plays
2 l:profile
-1 l:pronto
-29 l:radio
-47 l:reel
-1 l:render
51 l:reprodu
4 l:rest
-4 l:right
-3 l:saved
-17 l:say
1 l:screen
41 l:second
26 l:sidebar
26 l:start
2 l:starts
2 l:stored
20 l:storybo
4 l:symbol
35 l:tab
27 l:tempo
36 l:there
35 l:third
18 l:tiempo
-1 l:timelin
-1 l:title
1 l:titre
2 l:to
36 l:track
-2 l:twice
1 l:télécha
69 l:título
16 l:undo
1 l:up
-2 l:ventana
23 l:way
-2 l:words
2 l:yellow
64 l:you
-47 l:yours
21 l:вас
-1 l:изменен
-2 l:меню
-2 l:папку
1 l:слева
59 l:く
-2 l:し
-1 l:しました
-5 l:す
-1 l:は
1 l:られます
38 l:る
5 l:れば
-2 l:一
-76 l:上
-40 l:了
-1 l:事
1 l:二
-1 l:位
-24 l:光
-1 l:分钟
24 l:动
34 l:后
20 l:吧
2 l:唱
-1 l:图
-31 l:图标
57 l:场景列表
-74 l:声
-51 l:头
-2 l:奏
28 l:始
28 l:它
-31 l:完成
1 l:就行
-2 l:序
29 l:度
-2 l:开
36 l:拖
29 l:文件
18 l:时
26 l:机
1 l:来
12 l:果
3 l:楚
-2 l:歌
95 l:步
-1 l:段
-15 l:毕
-15 l:点
4 l:生效
2 l:用
-1 l:画面
2 l:的话
-1 l:看
1 l:码
1 l:确认
1 l:窗口
-1 l:色
-28 l:著
-2 l:角
-1 l:语
-3 l:说
-1 l:走
-72 l:足
34 l:转
-7 l:过
98 l:里
36 l:链接
-1 l:门
24 l:集
1 l:面
46 l:面板
67 length:1
1 length:2
-43 length:3
-122 length:4
-1 length:5
-11 length:6
28 n:account
1 n:adjust
-26 n:being
86 n:button
-64 n:can
16 n:confirm
40 n:control
104 n:drag
-25 n:edge
4 n:export
76 n:film
1 n:i
-38 n:if
41 n:key
63 n:material
-31 n:offer
10 n:open
63 n:panel
9 n:place
44 n:player
19 n:press
12 n:screen
-3 n:see
22 n:store
-13 n:you
-80 no concept
-72 no rule
42 o:account
-37 o:adjust
-40 o:being
3 o:can
33 o:confirm
20 o:control
25 o:drag
-5 o:export
-27 o:film
-12 o:i
55 o:if
40 o:key
10 o:material
-103 o:offer
36 o:open
45 o:panel
21 o:place
2 o:player
-1 o:screen
-24 o:see
-21 o:store
-31 o:you
91 p:account
31 p:adjust
11 p:button
-1 p:buy
43 p:can
23 p:confirm
-44 p:control
-58 p:drag
-37 p:edge
10 p:export
18 p:film
21 p:i
46 p:key
13 p:material
1 p:offer
-19 p:open
-58 p:panel
34 p:player
-54 p:press
-30 p:screen
3 p:see
18 p:store
5 p:you
6 path
15 q:account
94 q:adjust
28 q:confirm
64 q:export
133 q:film
29 q:if
70 q:material
-45 q:offer
-43 q:open
14 q:panel
-127 q:press
-15 q:you
-146 question
93 quoted
165 rule
-82 rule beside
1 rule:adjust
158 rule:look
68 rule:open
55 rule:press
1 rule:tail
-38 s:account
22 s:adjust
-12 s:being
-13 s:button
12 s:can
-27 s:confirm
58 s:control
-53 s:drag
1 s:export
17 s:film
-3 s:i
-2 s:if
3 s:key
43 s:material
39 s:offer
-13 s:open
6 s:panel
10 s:place
2 s:player
38 s:press
-13 s:screen
21 s:see
-3 s:store
5 s:undo
-17 s:you
116 step and 00
-357 step and 01
-449 step and 10
112 step and 11
-13 step close 00
43 step close 01
-3 step close 10
-142 step close 11
124 step colon 00
-405 step colon 01
-256 step colon 10
114 step colon 11
111 step comma 00
-156 step comma 01
-193 step comma 10
75 step comma 11
2 step open 00
46 step open 01
-277 step open 10
-103 step open 11
50 step place 00
-428 step place 01
-327 step place 10
194 step place 11
48 step strong 00
-32 step strong 01
-248 step strong 10
34 step strong 11
95 step word 00
-521 step word 01
-296 step word 10
130 step word 11
-1 v:de:drag:en
79 v:de:open:en
-1 v:de:open:gt
1 v:de:press:ck
-3 v:de:see:en
46 v:en:adjust:ed
-72 v:en:adjust:er
-47 v:en:adjust:ge
2 v:en:adjust:pe
35 v:en:adjust:se
-67 v:en:confirm:ne
14 v:en:confirm:ok
90 v:en:confirm:rm
2 v:en:confirm:sh
10 v:en:drag:ag
-1 v:en:drag:de
-49 v:en:drag:es
-54 v:en:drag:ll
53 v:en:drag:op
-29 v:en:drag:ut
3 v:en:drag:ve
-20 v:en:export:ad
-3 v:en:export:ed
-1 v:en:export:le
-18 v:en:export:ng
-2 v:en:export:p4
3 v:en:export:py
6 v:en:export:rt
2 v:en:export:ve
-2 v:en:open:en
-2 v:en:open:er
-1 v:en:open:go
-64 v:en:open:ng
-48 v:en:open:ns
-40 v:en:press:ap
43 v:en:press:ck
20 v:en:press:er
8 v:en:press:it
2 v:en:press:se
-2 v:en:press:sh
-4 v:en:press:ss
1 v:en:see:ar
63 v:en:see:ay
1 v:en:see:ck
-1 v:en:see:ed
6 v:en:see:ee
-23 v:en:see:ew
-2 v:en:see:or
1 v:en:see:se
12 v:en:see:ub
40 v:en:undo:do
59 v:es:drag:do
-40 v:es:open:re
-3 v:es:open:ve
-6 v:es:see:sa
24 v:fr:adjust:er
49 v:fr:drag:er
54 v:fr:export:er
2 v:fr:open:re
3 v:fr:press:ic
2 v:pt:adjust:te
-1 v:pt:press:ca
-39 v:pt:see:ta
-1 v:ru:adjust:ия
17 v:ru:adjust:ся
2 v:ru:drag:ем
-2 v:ru:drag:ет
35 v:ru:drag:ок
-2 v:ru:open:ет
51 v:ru:open:те
-2 v:ru:press:ет
131 v:ru:press:те
38 v:ru:see:ай
57 w:0
106 w:0 19
11 w:0 33
-2 w:0 52
27 w:0 8
28 w:0 8 0
-1 w:0 :
28 w:0 p
-40 w:1
17 w:1 0
28 w:1 0 8
76 w:1080p
-63 w:12
-1 w:12 s
106 w:19
-21 w:2
-1 w:2  
-2 w:2 2
1 w:25
-1 w:28
-50 w:3
-2 w:3  
-1 w:3   分钟
-1 w:3   秒
10 w:33
-1 w:35
-80 w:48
-26 w:4k
-16 w:4k would
-2 w:52
-63 w:6
-1 w:7
28 w:8 0
28 w:8 0 p
-3 w:9
-1 w:9  
-110 w:a
59 w:a 0
3 w:a copy
1 w:a differe
-1 w:a door
31 w:a look
-2 w:a los
-23 w:a minute
-4 w:a piano
2 w:a slider
-72 w:about
-23 w:about a
-1 w:above
-42 w:abre
-1 w:abre la
31 w:account
-1 w:after
1 w:al
-12 w:alargué
43 w:alles
31 w:als
-12 w:and
-87 w:and the
32 w:angle
-1 w:animado
-1 w:animati
1 w:another
-28 w:antes da
45 w:antes de
-7 w:antes del
39 w:any
31 w:aparece
1 w:appears
66 w:are
9 w:are in
4 w:arrastr las
44 w:arrow
-30 w:as
2 w:as soon
-27 w:as the
-16 w:as you
-21 w:asked
-43 w:at
-12 w:at 0
-2 w:at dawn
5 w:at the
-11 w:au
1 w:auch
-32 w:audio
-33 w:auf
1 w:auf das
-50 w:auf dem
-42 w:aus
22 w:autre
1 w:avant
1 w:avatar
2 w:avec
12 w:away
26 w:back
-52 w:baixo
-52 w:baixo do
-8 w:balance
39 w:barre
38 w:barre d'espac
51 w:be
-2 w:been
-2 w:begins
-2 w:behind
-2 w:behind the
-13 w:bei
-58 w:bell
7 w:between
1 w:bibliot
1 w:billing
-1 w:black
-1 w:black at
36 w:blue
-9 w:board
66 w:browser
1 w:button
-50 w:by
1 w:by a
-56 w:by itself
-8 w:cadeira
-2 w:café
-1 w:cai
13 w:called
60 w:camera
44 w:can be
1 w:can continu
-35 w:can hear
-18 w:canvas
2 w:carpeta
-2 w:carte
20 w:celui
29 w:cenas
-29 w:change
24 w:changer
26 w:changes
1 w:check
-58 w:check the
-1 w:choir
35 w:choose
48 w:choose 1080p
-21 w:choose a
3 w:choose the
5 w:chosen
-30 w:cima
40 w:clic
3 w:clic droit
26 w:click
22 w:clickin
22 w:clickin the
3 w:clip vers
7 w:clips
-16 w:closing
75 w:color
12 w:colour
-57 w:como
2 w:compart
-131 w:con
5 w:conferi
57 w:confirm
43 w:confirm the
31 w:continu
65 w:contras
14 w:control
3 w:copy
61 w:cor
-47 w:corner
-1 w:corner of
-2 w:craie
-74 w:credits
1 w:credits in
-1 w:credits left
-1 w:crowd
87 w:ctrl
9 w:ctrl z
-2 w:cuenta
8 w:curseur
1 w:cursor
-29 w:cut
-3 w:cut to
38 w:d'espac
-3 w:da
18 w:dale
18 w:dale al
1 w:dann
35 w:dans
-1 w:das
-1 w:date
-2 w:dawn
22 w:de
-27 w:de jouer
1 w:de la
1 w:de tiempo
1 w:de votre
-80 w:del
-71 w:dem
-44 w:den
42 w:depuis
-52 w:der
30 w:derecha
2 w:dernièr
87 w:des
1 w:desliza
-50 w:dialogu
-39 w:die
1 w:differe
121 w:direita
3 w:disk
-49 w:diálogo
-9 w:do
69 w:do título
-67 w:done
-64 w:door
-1 w:door handle
20 w:dort
1 w:downloa icon
15 w:drafts
10 w:drag
-2 w:dragon
4 w:drawer
-1 w:drawing
-17 w:drei
3 w:droit
19 w:droite
1 w:droite du
-1 w:durch
-19 w:dust
-1 w:dá
-1 w:dá para
-30 w:each
-1 w:ein
-69 w:eine
-41 w:el
66 w:elige
3 w:em
51 w:en
-2 w:en el
87 w:en la
2 w:encontr
2 w:end
-2 w:ending
-25 w:enter
41 w:es
-2 w:escena
61 w:escolha
42 w:esquerd
-2 w:est
1 w:et
20 w:et le
-2 w:everyth
-11 w:exit
44 w:export
31 w:extra
1 w:falls
1 w:feel
1 w:feld
-82 w:fenster
70 w:fica
42 w:fichier
15 w:field
-1 w:file
1 w:final
-28 w:find the
2 w:finish
-29 w:finishe
-34 w:firefli
31 w:first
-25 w:five
-60 w:flat
1 w:folder
-16 w:follows
-2 w:fondo
1 w:font
1 w:for
2 w:for another
12 w:format
1 w:foto
1 w:fotos
-75 w:four
-44 w:frau
-39 w:from
-1 w:from the
30 w:from your
6 w:further
1 w:gaveta
51 w:geht
66 w:get
-2 w:gewünsc
-65 w:gives
-1 w:glass
95 w:glisser
-1 w:go
-1 w:go to
-1 w:gone
4 w:green
-6 w:handle
-49 w:harbour
-1 w:has
-2 w:has been
20 w:have
49 w:have a
-7 w:he
1 w:hear
-45 w:hear the
33 w:highlig
-1 w:his
31 w:hit
15 w:hit the
24 w:horizon
20 w:hover
20 w:hover over
2 w:how
-33 w:hört
-33 w:hört man
-47 w:i
-1 w:i'd
7 w:ich
73 w:icon
24 w:if
38 w:il
1 w:im
17 w:images
-71 w:in
-16 w:in 4k
-1 w:in scene
-2 w:in slow
58 w:in the
-73 w:intervi
1 w:into
33 w:into the
2 w:is
7 w:is just
2 w:is left
-72 w:is ready
1 w:ist
75 w:it
-27 w:it takes
1 w:it to
-1 w:itself in
2 w:izquier
-29 w:j'ai
1 w:je
-84 w:jetzt
-27 w:jouer
1 w:just
7 w:just one
91 w:kann
11 w:keep
10 w:keep it
-18 w:kettle
-42 w:key
-2 w:knight
40 w:knob
-3 w:know
-1 w:know whether
39 w:l'ongle
49 w:l'ordre
-3 w:la
14 w:la barre
2 w:la carpeta
-2 w:la craie
37 w:la derecha
2 w:la dernièr
3 w:la droite
12 w:la lecture
2 w:la lista
18 w:la línea
-11 w:la ventana
65 w:lance
6 w:las
4 w:las miniatu
1 w:last
4 w:le
42 w:le fichier
-2 w:le menu
19 w:le volet
16 w:lecture
-1 w:left
1 w:length
-46 w:les
-19 w:library
-1 w:liegt
1 w:like it
-1 w:like to
9 w:links
3 w:list
7 w:list on
3 w:lista
3 w:lista de
-2 w:lo
30 w:lock
-91 w:logo
-5 w:logotip
2 w:looked
-11 w:loop
-33 w:los
-24 w:low
-30 w:lower
1 w:línea
1 w:línea de
-33 w:man
-1 w:mapa
-1 w:mapa animado
-60 w:mar
-60 w:mar por
-50 w:me
1 w:media
-1 w:mention
-9 w:menu
-2 w:menu board
-2 w:menu du
9 w:miniatu
-23 w:minute
-57 w:monitor
-33 w:mood
-2 w:motion
3 w:move
-1 w:moves
45 w:mp
45 w:mp 4
35 w:mp4
2 w:much
-29 w:muestra
1 w:music
1 w:mídia
28 w:na
1 w:name
34 w:neben
34 w:neben dem
11 w:need
54 w:new
2 w:no
-3 w:noch
-70 w:now
-33 w:of
1 w:of credits
8 w:of your
14 w:ok
-85 w:on
-37 w:on the
-1 w:once
21 w:one
7 w:one click
9 w:one is
13 w:onto
23 w:onto the
-2 w:open
-48 w:opens
1 w:or
8 w:orden
-80 w:os
-2 w:outside
-37 w:ouvir
2 w:ouvre
17 w:over
42 w:over the
1 w:own
28 w:p
14 w:page
2 w:page of
2 w:painel
107 w:paleta
68 w:panel
10 w:para
-1 w:part
-29 w:past
-46 w:pausa
-46 w:pausa antes
1 w:pause
67 w:per
-1 w:photogr
-44 w:piano
-1 w:piano plays
52 w:pick
2 w:picture
-1 w:placed
1 w:plan
63 w:play
-1 w:plays
-1 w:pond
-52 w:por baixo
-3 w:porta
44 w:pour
-4 w:press
-36 w:press the
-1 w:preview
2 w:profile
-1 w:pronto
36 w:puis
-54 w:pull
2 w:pull it
-58 w:pull the
-2 w:push
19 w:quadrad
93 w:que
1 w:que je
-57 w:radio
-53 w:ready
-40 w:ready to
64 w:rechts
-51 w:reel
24 w:reflect
1 w:regarde
-1 w:regler
1 w:remaini
1 w:remaini credits
-8 w:replace
51 w:reprodu
1 w:rest
1 w:restant
-1 w:returns
-10 w:right
-1 w:right corner
-42 w:ring
-25 w:runs
1 w:s'affic
-1 w:sale
2 w:save
-3 w:saved
-17 w:say
6 w:scene
2 w:scene list
28 w:scenes
1 w:screen
-2 w:script
12 w:scrub
10 w:scrub to
46 w:se
-2 w:se abre
52 w:second
-2 w:seven
-2 w:shadow
5 w:share button
-113 w:she
2 w:short
-5 w:shot
2 w:should end
-1 w:shows a
104 w:si
48 w:si te
9 w:sich
2 w:side
26 w:sidebar
18 w:sie
-5 w:sind
-1 w:slide
40 w:slider
-21 w:slow
-2 w:slow motion
-2 w:sobre
1 w:song
2 w:soon
2 w:soon as
25 w:space
2 w:speaker
-9 w:speed
26 w:start
2 w:starts
1 w:stehen
105 w:step
2 w:stored
5 w:storybo
4 w:symbol
72 w:tab
45 w:também
-40 w:tap
8 w:taste
30 w:te
-17 w:tell
-16 w:tell me
24 w:tempo
94 w:text
24 w:that
1 w:that is
-89 w:the
1 w:the account
-46 w:the audio
1 w:the balance
-13 w:the canvas
-4 w:the clip
-16 w:the closing
-22 w:the corner
-37 w:the dial
43 w:the dialog
3 w:the disk
-2 w:the ending
23 w:the file
12 w:the format
-2 w:the frame
-1 w:the glass
15 w:the green
1 w:the handle
-47 w:the harbour
-18 w:the kettle
1 w:the last
-28 w:the library
-1 w:the lower
-1 w:the monitor
1 w:the mp4
1 w:the music
61 w:the new
2 w:the picture
-1 w:the play
-1 w:the preview
1 w:the render
1 w:the rest
77 w:the scene
-2 w:the script
49 w:the share
48 w:the side
2 w:the speaker
97 w:the text
50 w:the timelin
-2 w:the title
4 w:the triangl
1 w:the upper
75 w:the video
-2 w:the window
62 w:their
92 w:them
-1 w:then to
58 w:there
-11 w:there are
8 w:there is
1 w:they
51 w:third
-2 w:this
-1 w:this render
-68 w:through
-29 w:through the
1 w:tiempo
12 w:timelin
14 w:titel
7 w:title
1 w:titre
-2 w:to
3 w:to 0
-1 w:to black
-40 w:to change
1 w:to check
-49 w:to downloa
2 w:to finish
66 w:to get
-1 w:to know
25 w:to see
38 w:to the
-5 w:toca
2 w:todas
2 w:todas as
-2 w:togethe
9 w:top
-18 w:trailer
1 w:transcr
-2 w:tres
5 w:triangl
42 w:tu
-2 w:twice
-43 w:two
2 w:type
1 w:télécha
50 w:título
-6 w:um
-53 w:uma
2 w:un
8 w:un curseur
-122 w:una
110 w:under
40 w:undo
-48 w:une
1 w:unten
-2 w:unter
-2 w:unter dem
1 w:until
1 w:until the
1 w:up
26 w:upper
1 w:usage
2 w:used
1 w:users
-14 w:ventana
-1 w:ventana de
3 w:vers
3 w:vers la
-42 w:version
-50 w:video is
-40 w:vista
2 w:voice
14 w:voice is
20 w:volet
19 w:volet des
-65 w:vor
46 w:votre
8 w:vous
43 w:wait
43 w:wait for
-14 w:watch the
-15 w:way
-1 w:well
17 w:wenn
-2 w:what
-26 w:when
19 w:where
2 w:where the
12 w:whether
-1 w:whether the
19 w:which
2 w:which you'll
-37 w:while
-2 w:wie
85 w:will
1 w:will be
1 w:will take
-110 w:window
-2 w:window of
1 w:with
-27 w:with a
89 w:with the
-2 w:words
-34 w:would
2 w:wrong
11 w:yellow
22 w:you
-21 w:you asked
1 w:you press
72 w:you'll
2 w:you'll find
1 w:you'll notice
11 w:you've
-2 w:your
1 w:your own
2 w:your profile
-38 w:your reel
-50 w:your video
-23 w:yours
11 w:z
-1 w:ziehen
32 w:zip
90 w:à
1 w:à droite
23 w:à esquerd
-25 w:à la
9 w:à votre
2 w:öffnen
-4 w:último
-4 w:último plano
-66 w:über
-2 w:а
-11 w:библиот
1 w:букв
22 w:в
-1 w:в окне
-31 w:в ролике
21 w:вас
-1 w:видео
1 w:вкладка
7 w:до
40 w:если
-1 w:и
-2 w:из
-1 w:изменен
-27 w:интервь
-1 w:к
-15 w:кнопка
57 w:курсор
57 w:курсор на
-2 w:мальчик
2 w:меняетс
2 w:можно
-89 w:на
-33 w:на экране
-2 w:нажимае
-2 w:нажимае на
50 w:не
-1 w:окне
25 w:он
57 w:она
-2 w:открыва
-2 w:папку
-71 w:перед
2 w:перетас
-74 w:под
35 w:порядок
2 w:порядок меняетс
-3 w:после
-1 w:последн
1 w:разверн
-31 w:ролике
-2 w:себе
1 w:слева
37 w:сохрани
-1 w:сцены
1 w:таймлай
45 w:там
-20 w:телефон
-2 w:тянет
2 w:цвет
31 w:через
49 w:чтобы
-33 w:экране
41 w:это
37 w:い
8 w:い た
51 w:お
76 w:か
36 w:か り
1 w:から
1 w:が
59 w:き
19 w:く
35 w:け
5 w:け れば
105 w:さ
18 w:し い
-1 w:しました
1 w:す
31 w:す る
-1 w:ず
-10 w:て い
15 w:で
-88 w:で す
1 w:で は
-87 w:と
77 w:な
5 w:な け
5 w:な け れば
-37 w:に 変
-37 w:に 変 わ
7 w:の
13 w:の カット
2 w:の 色
2 w:の 色 は
83 w:は
-1 w:は 6
-2 w:は 「
1 w:び
26 w:べ
1 w:ま
2 w:ま す
1 w:ま で
30 w:む
-1 w:め
1 w:られます
1 w:り
1 w:り ま
1 w:り ま す
1 w:る
-47 w:れ
13 w:れば
15 w:わ
112 w:を
17 w:を 开
17 w:を 开 く
20 w:を 押して
28 w:を 押す
38 w:を 选
-2 w:イ
5 w:カット
-1 w:シーン
1 w:スライダー
1 w:スライダー で
-1 w:タ
2 w:タブ を
1 w:ドラッグ
1 w:パネル で
-62 w:ボタン
-56 w:ボタン を
-1 w:レ
-29 w:ー
-68 w:一
-1 w:一 つ
1 w:一 个
35 w:一 个  
-2 w:一 位
-1 w:一 共
3 w:一 句
1 w:一 层
-1 w:一 步
18 w:一 遍
1 w:一下
45 w:一覧
13 w:一覧 を
-2 w:三
-86 w:上
-2 w:上 了
-2 w:上 写着
-1 w:下 其
-1 w:下 其 中
1 w:下の
-2 w:下方
-1 w:下载
2 w:不
1 w:不 会
4 w:不 会 生效
-50 w:不 足
-2 w:与
-88 w:两
1 w:个
32 w:个  
-28 w:中
-1 w:中 一 个
1 w:中央
-51 w:为
-18 w:之前
-9 w:也
13 w:书
-223 w:了
-1 w:了 一
-1 w:事
10 w:二
16 w:二 维
16 w:二 维 码
-1 w:人 物
-28 w:今
-2 w:今 日
13 w:从
-4 w:他
1 w:仮
-1 w:件
24 w:任
23 w:任 意
23 w:任 意 一
10 w:会
-1 w:会 出
-1 w:会 出 现
-1 w:会 在
4 w:会 生效
1 w:位 置
-3 w:侍
4 w:修改
-2 w:停
-1 w:停在
-1 w:停在 一
-1 w:停在 一 张
1 w:像
44 w:先
-60 w:光
26 w:入
5 w:全
14 w:全 文
1 w:全 部
-1 w:六
-1 w:共
-1 w:其
-1 w:其 中
1 w:再
-2 w:写着
-67 w:出
-1 w:出 现
-2 w:出 现 在
-1 w:分钟
2 w:分页
1 w:切
1 w:切到
73 w:列
50 w:列 在
8 w:则
14 w:别
-39 w:到
-1 w:到 的
-1 w:刻
-42 w:前
1 w:前 面
-34 w:剩
1 w:剪
62 w:加
-1 w:动
-65 w:动 画
-39 w:动 画 放在
-2 w:包
30 w:单
-2 w:卡片
37 w:即可
-1 w:友
-26 w:变
5 w:口 号
2 w:句
1 w:另
1 w:另 一
-117 w:只
1 w:可 能
113 w:可以
-1 w:可以 看到
23 w:右
-35 w:右下角
57 w:右侧
1 w:号
16 w:合
2 w:合 唱
-3 w:同
-3 w:同 时
1 w:名
2 w:名 单
4 w:否
4 w:否 则
19 w:吧
8 w:听
-1 w:告
-33 w:告诉我
-2 w:员
-65 w:和
-2 w:和 脚
-2 w:和 脚 步
2 w:唱
1 w:四
-36 w:回
-1 w:图
-12 w:图标
74 w:在
51 w:在 “
1 w:在 “ 效
-1 w:在 第
-1 w:在 第  
31 w:在 音
-5 w:场
53 w:场景
84 w:场景列表
-99 w:声
-33 w:处
-37 w:変
-37 w:変 わ
-2 w:大 提
-2 w:大 提 琴
-11 w:头
-5 w:奏
6 w:好
1 w:如需
1 w:如需 修改
-33 w:字
-1 w:字 号
33 w:字幕
-1 w:字幕 已
28 w:存到
103 w:它
-8 w:宇
-3 w:宇 航
-15 w:完 毕
-47 w:完成
1 w:定
-6 w:家
57 w:对
-2 w:对 上
-2 w:对 上 了
8 w:导出
-2 w:将
-38 w:小
-1 w:小 朋
-1 w:小 朋 友
76 w:就
36 w:就 把
118 w:就能
1 w:就行
1 w:层
-47 w:屏幕
-1 w:岁
-2 w:州
26 w:左
21 w:左 の
47 w:左侧
-80 w:已
1 w:已 放
-2 w:市
-2 w:幕
-3 w:年
1 w:并
1 w:并 べ
-51 w:序
-19 w:序 已
-2 w:店
-2 w:店 招
-2 w:店 招 牌
77 w:度
-2 w:廊
9 w:开
17 w:开 く
37 w:式
-2 w:张
-12 w:弹出
-29 w:弹出 “
-1 w:强
-82 w:归
-9 w:影片
-2 w:往下
9 w:往左 拖
-8 w:很
70 w:得
-1 w:快
1 w:态
-102 w:您
-41 w:您 的
1 w:情
-1 w:情 绪
13 w:想
13 w:想 看
6 w:想 要
-28 w:想 请
21 w:意
23 w:意 一
-2 w:慢
-19 w:成
1 w:我
-2 w:所
-2 w:所 有
14 w:手 机
-1 w:手が
2 w:才
2 w:才 会
6 w:打开
1 w:打开 “
60 w:把
2 w:报
-1 w:押し
-1 w:押し ま
20 w:押して
28 w:押す
42 w:拖
1 w:拖 到
-3 w:拖 着
-27 w:拖动
-21 w:拖动 滑块
-2 w:招
-2 w:招 牌
-35 w:指针
57 w:按
1 w:按住
-1 w:挑
-1 w:换成
-1 w:捲
-2 w:排
-2 w:控制
-2 w:控制 面板
-1 w:推
4 w:描
-2 w:提
-2 w:提 琴
16 w:播放头
-1 w:改
-28 w:改 为
-31 w:改成
-1 w:改成 了
92 w:放
65 w:放 大
-29 w:放在
1 w:效
1 w:效 果
-32 w:教
-1 w:教 程
1 w:数
21 w:文
-1 w:文 字
30 w:文件
2 w:新
18 w:新 し
18 w:新 し い
16 w:新 人
-2 w:日
-6 w:时
1 w:明
-1 w:星
-81 w:是
1 w:是 反
-1 w:是 给
32 w:曲
32 w:曲 目
1 w:更
17 w:更 清
17 w:更 清 楚
-1 w:替 换
-81 w:最
-31 w:最 后
30 w:最下
-1 w:月
1 w:有
2 w:有 一
31 w:有 一 个
-1 w:朋
-1 w:朋 友
1 w:本
-9 w:机
-9 w:机 图标
1 w:权
-2 w:李
-2 w:李 箱
-3 w:李 箱 走
-1 w:条
1 w:来
-33 w:板
4 w:果
59 w:栏
1 w:格
34 w:格 式
-1 w:梯
3 w:楚
3 w:模
3 w:模 式
-1 w:歌
62 w:步
-2 w:步 对
-2 w:步 对 上
1 w:段 的
-33 w:毕
-2 w:气
-39 w:水
1 w:求
-12 w:没
-18 w:没 用
-38 w:海
-2 w:消
1 w:清
3 w:清 楚
-11 w:滑块
27 w:滑鼠
-1 w:满
1 w:滤
1 w:滤 镜
-2 w:演
-130 w:灯
-43 w:点
-2 w:点 和
-2 w:点 和 脚
28 w:点 它
15 w:点击
1 w:点开
-1 w:然
-1 w:然 后
-58 w:片
-1 w:片头
-22 w:片段
-18 w:片段 都
-18 w:片段 都 留
-27 w:版
-1 w:版 权
-40 w:牌
-2 w:物
1 w:状
1 w:状 态
1 w:独
-49 w:现
-47 w:现 在
-54 w:琴
-89 w:生成
4 w:生效
-87 w:用
-1 w:田
-6 w:由
-76 w:画
-39 w:画 放在
55 w:画布
-63 w:画面
30 w:番
-112 w:的
-1 w:的  
1 w:的 一
20 w:的 位
20 w:的 位 置
-46 w:的 动
-39 w:的 动 画
-18 w:的 片段
-18 w:的 片段 都
-1 w:的 画面
28 w:的话
31 w:目
-1 w:目 前
-43 w:相
8 w:看
39 w:看 得
-44 w:真
-16 w:着
61 w:确
1 w:确认
-1 w:祝
-1 w:祝 您
-1 w:福
-98 w:秒
-51 w:积分
-50 w:积分 不 足
-1 w:程
-1 w:立
-1 w:第  
-1 w:第   1
-1 w:第 一
-1 w:第 一 步
2 w:第 二
7 w:第三
-2 w:筆
-2 w:箭头
-41 w:箱
-3 w:箱 走
-3 w:箱 走 过
-2 w:粤
-2 w:粤 语
2 w:素材
8 w:細
-2 w:红
-2 w:红 色
-18 w:结尾
-1 w:给
-1 w:给 家
65 w:继
65 w:继 续
-13 w:绪
65 w:续
14 w:维
16 w:维 码
-1 w:绿
1 w:编辑
39 w:缩图
1 w:置
-10 w:翻
-31 w:背景
63 w:能
-2 w:脚
-2 w:脚 步
-2 w:脚 步 对
47 w:自
44 w:自 动
-3 w:航
1 w:色
2 w:色 は
-59 w:花
-2 w:英
-2 w:英 文
-2 w:菜单 上
2 w:菜单 里
-6 w:落 在
-74 w:著
-2 w:蒸
-4 w:蓋
-2 w:蓝
-2 w:蓝 色
-62 w:行
-2 w:行 李
-2 w:行 李 箱
9 w:被
44 w:要
8 w:见
1 w:见 られます
-1 w:观看
5 w:视频
36 w:觉得
-2 w:角
1 w:解
27 w:讯
40 w:设置
12 w:证
-1 w:语
-8 w:说
63 w:请
26 w:请 求
1 w:调 整
2 w:调整
-24 w:调节
1 w:购
-2 w:贵
-2 w:贵 州
-34 w:走
-35 w:走 到
-3 w:走 过
-28 w:足
-1 w:车
2 w:轨道
14 w:转
-91 w:过
-4 w:还
-2 w:还 是
-76 w:这
25 w:追
1 w:适
137 w:选
13 w:选 “
2 w:选中
44 w:选择
2 w:透
2 w:透 明
1 w:速度
63 w:遍
-71 w:那
-1 w:都
-18 w:都 留
2 w:配音
190 w:里
-2 w:里 说
13 w:里 还
-75 w:里的
-75 w:重
36 w:链接
11 w:镜
-4 w:镜头
1 w:镜头 三
-2 w:镜头 二
-2 w:长
-1 w:长按 下
-1 w:长按 下 其
-96 w:门
-16 w:随时
-61 w:雨
-1 w:面板
54 w:音
-1 w:音 を
26 w:音 频
2 w:音 频 轨道
-21 w:音乐
1 w:页
-1 w:页面
1 w:顺
-62 w:顺 序
-19 w:顺 序 已
56 w:顺 番
26 w:频
2 w:频 轨道
-28 w:風
-2 w:飞
1 w:首
1 w:黄
5 w:黄 色
-20 w:鼓
-13 w:鼓 点
-2 w:鼓 点 和
-2 w:鼠标
`;
