/** What speaks for a direction amounting to an action. Written by `npm run train`. */
export const ACTIONS = `
-88 ask b:^>account
12 ask b:^>adjust
-16 ask b:^>being
-29 ask b:^>button
-41 ask b:^>buy
-57 ask b:^>confirm
109 ask b:^>control
-58 ask b:^>drag
-96 ask b:^>export
-15 ask b:^>film
22 ask b:^>i
-90 ask b:^>key
-48 ask b:^>material
-69 ask b:^>open
-31 ask b:^>player
13 ask b:^>quoted
-14 ask b:^>screen
-15 ask b:^>see
-53 ask b:^>store
-40 ask b:^>undo
-30 ask b:^>you
-25 ask b:account>account
-39 ask b:account>button
-11 ask b:account>if
-14 ask b:account>name
-34 ask b:account>open
-46 ask b:account>panel
-44 ask b:account>place
-14 ask b:account>screen
-45 ask b:account>you
21 ask b:adjust>adjust
48 ask b:adjust>being
-29 ask b:adjust>confirm
15 ask b:adjust>control
-16 ask b:adjust>drag
-18 ask b:adjust>export
15 ask b:adjust>film
-57 ask b:adjust>quoted
24 ask b:adjust>you
40 ask b:being>control
-28 ask b:being>drag
27 ask b:being>film
-37 ask b:being>material
16 ask b:being>place
-43 ask b:being>see
-28 ask b:button>being
14 ask b:button>button
-58 ask b:button>can
-17 ask b:button>export
-20 ask b:button>film
-14 ask b:button>if
-27 ask b:button>panel
-78 ask b:button>place
-51 ask b:button>press
-52 ask b:button>quoted
-11 ask b:button>store
-7 ask b:buy>if
-9 ask b:buy>you
45 ask b:can>adjust
-32 ask b:can>buy
-16 ask b:can>can
37 ask b:can>control
-62 ask b:can>drag
-61 ask b:can>export
19 ask b:can>film
-10 ask b:can>name
-41 ask b:can>open
-9 ask b:can>panel
19 ask b:can>place
-32 ask b:can>player
-60 ask b:can>quoted
-46 ask b:can>screen
-82 ask b:can>see
60 ask b:can>you
-39 ask b:confirm>adjust
-38 ask b:confirm>button
-68 ask b:confirm>if
-28 ask b:confirm>name
34 ask b:control>adjust
49 ask b:control>can
52 ask b:control>control
40 ask b:control>drag
10 ask b:control>film
62 ask b:control>if
24 ask b:control>name
9 ask b:control>panel
21 ask b:control>place
117 ask b:control>quoted
-40 ask b:drag>being
-36 ask b:drag>button
-60 ask b:drag>can
27 ask b:drag>control
15 ask b:drag>drag
-30 ask b:drag>film
-34 ask b:drag>if
-58 ask b:drag>material
-36 ask b:drag>place
-13 ask b:drag>player
-20 ask b:export>if
-8 ask b:export>open
-35 ask b:export>panel
-48 ask b:export>place
-10 ask b:export>store
-49 ask b:film>can
29 ask b:film>control
-19 ask b:film>drag
-7 ask b:film>if
-41 ask b:film>material
-49 ask b:film>panel
20 ask b:film>place
82 ask b:film>press
-52 ask b:i>can
-13 ask b:if>account
29 ask b:if>adjust
-23 ask b:if>button
-13 ask b:if>buy
-55 ask b:if>confirm
-20 ask b:if>drag
-5 ask b:if>export
-14 ask b:if>i
-20 ask b:if>key
-16 ask b:if>material
7 ask b:if>name
-40 ask b:if>offer
-33 ask b:if>open
-73 ask b:if>player
-33 ask b:if>press
-21 ask b:if>quoted
15 ask b:if>screen
-44 ask b:if>see
-45 ask b:key>can
-68 ask b:key>name
-21 ask b:key>player
-21 ask b:key>see
30 ask b:material>adjust
-25 ask b:material>can
18 ask b:material>drag
-24 ask b:material>if
-42 ask b:material>panel
-64 ask b:material>place
-5 ask b:material>you
-17 ask b:name>account
26 ask b:name>adjust
-29 ask b:name>button
19 ask b:name>can
71 ask b:name>control
-36 ask b:name>film
-42 ask b:name>if
-24 ask b:name>material
-25 ask b:name>name
9 ask b:name>panel
11 ask b:name>place
-32 ask b:name>press
8 ask b:name>quoted
-49 ask b:name>store
-26 ask b:offer>i
7 ask b:offer>name
-13 ask b:open>being
-38 ask b:open>can
-11 ask b:open>export
-32 ask b:open>material
-34 ask b:open>open
-5 ask b:open>panel
-32 ask b:open>place
-61 ask b:open>player
25 ask b:open>screen
-16 ask b:open>see
-40 ask b:open>store
-55 ask b:open>you
37 ask b:panel>adjust
-59 ask b:panel>button
-58 ask b:panel>can
48 ask b:panel>control
-71 ask b:panel>if
-8 ask b:panel>key
-29 ask b:panel>material
40 ask b:panel>name
-62 ask b:panel>open
16 ask b:panel>player
-20 ask b:panel>quoted
-41 ask b:panel>screen
-31 ask b:panel>see
-41 ask b:panel>store
-37 ask b:place>account
-35 ask b:place>can
35 ask b:place>control
-6 ask b:place>export
-52 ask b:place>film
29 ask b:place>name
-42 ask b:place>open
-33 ask b:place>panel
-8 ask b:place>quoted
-24 ask b:place>screen
-23 ask b:place>you
25 ask b:player>button
-40 ask b:player>can
-38 ask b:player>drag
-5 ask b:player>if
-26 ask b:player>panel
-85 ask b:player>place
-12 ask b:player>player
-15 ask b:player>screen
-19 ask b:player>see
-31 ask b:press>account
-20 ask b:press>being
10 ask b:press>can
-22 ask b:press>confirm
38 ask b:press>control
-43 ask b:press>drag
-20 ask b:press>export
-26 ask b:press>key
16 ask b:press>material
-36 ask b:press>name
17 ask b:press>open
-45 ask b:press>place
8 ask b:press>player
13 ask b:press>press
-119 ask b:press>quoted
-9 ask b:press>screen
-40 ask b:press>see
44 ask b:quoted>adjust
-41 ask b:quoted>can
54 ask b:quoted>control
-88 ask b:quoted>if
16 ask b:quoted>place
-70 ask b:quoted>press
-30 ask b:quoted>quoted
-37 ask b:quoted>see
-36 ask b:quoted>store
-18 ask b:screen>account
6 ask b:screen>place
-38 ask b:screen>press
-15 ask b:see>account
-7 ask b:see>being
-30 ask b:see>button
-21 ask b:see>can
-53 ask b:see>film
-17 ask b:see>material
-53 ask b:see>name
-15 ask b:see>open
-65 ask b:see>place
-46 ask b:see>player
-26 ask b:see>screen
-18 ask b:see>see
-62 ask b:store>if
-22 ask b:store>name
-73 ask b:store>quoted
-7 ask b:store>screen
-76 ask b:store>store
-52 ask b:you>account
21 ask b:you>adjust
-5 ask b:you>being
-65 ask b:you>confirm
-14 ask b:you>if
-94 ask b:you>name
27 ask b:you>open
-24 ask b:you>panel
-15 ask b:you>player
-65 ask b:you>press
-15 ask b:you>screen
-25 ask b:you>see
-34 ask b:you>store
-17 ask b:you>you
26 ask bold
-86 ask c:account
-39 ask c:account+button
-25 ask c:account+buy
-14 ask c:account+offer
-18 ask c:account+open
-45 ask c:account+panel
-5 ask c:account+place
-23 ask c:account+press
-28 ask c:account+screen
-9 ask c:account+see
-45 ask c:account+you
88 ask c:adjust
55 ask c:adjust+being
33 ask c:adjust+button
34 ask c:adjust+can
-34 ask c:adjust+confirm
54 ask c:adjust+control
-43 ask c:adjust+drag
-22 ask c:adjust+export
60 ask c:adjust+film
34 ask c:adjust+i
28 ask c:adjust+if
37 ask c:adjust+key
41 ask c:adjust+material
-19 ask c:adjust+offer
30 ask c:adjust+panel
26 ask c:adjust+place
-27 ask c:adjust+player
71 ask c:adjust+press
-37 ask c:adjust+see
11 ask c:adjust+store
53 ask c:adjust+you
-34 ask c:being+button
-30 ask c:being+drag
-28 ask c:being+export
39 ask c:being+film
-13 ask c:being+material
-44 ask c:being+open
-12 ask c:being+player
-22 ask c:being+see
12 ask c:being+store
-13 ask c:being+you
-11 ask c:button
-9 ask c:button+can
-38 ask c:button+confirm
36 ask c:button+control
-44 ask c:button+drag
-20 ask c:button+export
-59 ask c:button+film
-8 ask c:button+if
-34 ask c:button+material
-53 ask c:button+open
10 ask c:button+panel
12 ask c:button+player
-65 ask c:button+screen
-46 ask c:button+see
-27 ask c:button+store
-31 ask c:button+you
-43 ask c:buy
-17 ask c:buy+can
-9 ask c:buy+if
-33 ask c:buy+place
-40 ask c:buy+screen
-10 ask c:buy+you
7 ask c:can+control
-62 ask c:can+drag
-45 ask c:can+export
-36 ask c:can+film
18 ask c:can+i
-88 ask c:can+key
-18 ask c:can+material
15 ask c:can+offer
-44 ask c:can+open
-21 ask c:can+place
-35 ask c:can+screen
-63 ask c:can+see
24 ask c:can+undo
-64 ask c:confirm
36 ask c:confirm+control
-23 ask c:confirm+if
-26 ask c:confirm+press
-44 ask c:confirm+you
153 ask c:control
33 ask c:control+drag
21 ask c:control+film
46 ask c:control+if
7 ask c:control+material
24 ask c:control+offer
34 ask c:control+panel
27 ask c:control+place
-30 ask c:control+player
52 ask c:control+press
-46 ask c:control+see
32 ask c:control+you
-55 ask c:drag
-29 ask c:drag+film
-50 ask c:drag+if
-9 ask c:drag+key
-20 ask c:drag+material
-26 ask c:drag+open
25 ask c:drag+panel
-34 ask c:drag+place
-39 ask c:drag+player
-6 ask c:drag+press
-64 ask c:drag+screen
-35 ask c:drag+you
-111 ask c:export
-10 ask c:export+film
-12 ask c:export+if
-35 ask c:export+panel
-12 ask c:export+place
-14 ask c:export+press
-12 ask c:film+if
-16 ask c:film+key
-35 ask c:film+material
-18 ask c:film+open
-40 ask c:film+panel
-8 ask c:film+place
32 ask c:film+press
40 ask c:film+screen
-10 ask c:film+see
-32 ask c:film+you
-28 ask c:i+if
-26 ask c:i+offer
-18 ask c:if+key
-11 ask c:if+material
-41 ask c:if+offer
-40 ask c:if+see
-26 ask c:if+undo
-105 ask c:key
-45 ask c:key+panel
-12 ask c:key+player
-19 ask c:key+press
-40 ask c:key+undo
-63 ask c:material
-25 ask c:material+open
-56 ask c:material+panel
-30 ask c:material+place
50 ask c:material+player
-6 ask c:material+screen
-27 ask c:material+see
-13 ask c:material+store
-21 ask c:offer
-21 ask c:offer+place
-6 ask c:offer+you
-77 ask c:open
-10 ask c:open+panel
-58 ask c:open+place
-62 ask c:open+player
-20 ask c:open+press
-15 ask c:open+see
-6 ask c:open+store
-36 ask c:panel+player
-20 ask c:panel+press
-30 ask c:panel+screen
-14 ask c:panel+see
-6 ask c:panel+store
-11 ask c:panel+you
-19 ask c:place+press
-38 ask c:place+see
-36 ask c:player
-20 ask c:player+see
-10 ask c:player+you
-37 ask c:press+screen
-48 ask c:press+see
-26 ask c:press+undo
-34 ask c:press+you
-7 ask c:screen+store
-18 ask c:screen+you
-74 ask c:see
-15 ask c:see+store
-36 ask c:see+you
-39 ask c:store
-28 ask c:store+you
-43 ask digit
20 ask f:a
-7 ask f:abra
35 ask f:abre
18 ask f:adjust
9 ask f:all
-22 ask f:and
-14 ask f:aperte
-9 ask f:arrastr
-18 ask f:as
-6 ask f:at
-14 ask f:auf
-45 ask f:basta
-21 ask f:below
9 ask f:beneath
-24 ask f:bottom
-24 ask f:by
-26 ask f:check
7 ask f:choisis
-20 ask f:choose
-58 ask f:clic
-64 ask f:click
-54 ask f:clique
-24 ask f:confirm
44 ask f:contras
-28 ask f:copiar
-16 ask f:copy
-21 ask f:ctrl
-49 ask f:dale
-46 ask f:dann
33 ask f:dans
-44 ask f:das
-30 ask f:don't
-16 ask f:done
-40 ask f:dort
32 ask f:double-
-21 ask f:downloa
-15 ask f:drag
-23 ask f:du
34 ask f:elige
-33 ask f:em
-10 ask f:en
36 ask f:escolha
-42 ask f:expand
-16 ask f:export
-26 ask f:feel
-31 ask f:first
21 ask f:for
17 ask f:from
-16 ask f:getting
-21 ask f:go
-14 ask f:have
-11 ask f:haz
-41 ask f:hit
-24 ask f:hover
-30 ask f:im
26 ask f:intensi
-35 ask f:jetez
-16 ask f:just
5 ask f:la
16 ask f:lastly
-24 ask f:left
-14 ask f:lo
18 ask f:lower
15 ask f:mit
9 ask f:move
-41 ask f:na
16 ask f:navigat
-15 ask f:no
-45 ask f:once
-13 ask f:or
-32 ask f:ouvre
-29 ask f:pela
-58 ask f:pelo
-50 ask f:pensez
-10 ask f:pick
8 ask f:play
-31 ask f:please
-62 ask f:pour
-54 ask f:press
-20 ask f:pressin
-38 ask f:puis
-13 ask f:pull
-45 ask f:pulsa
-50 ask f:que
-24 ask f:regarde
-7 ask f:reopen
-30 ask f:right-c
-42 ask f:save
-25 ask f:second
-65 ask f:see
12 ask f:select
20 ask f:set
40 ask f:sharpne
20 ask f:si
-34 ask f:sobald
-44 ask f:solo
-37 ask f:space
-31 ask f:step
-19 ask f:sur
-12 ask f:swap
-20 ask f:take
8 ask f:tap
51 ask f:tempo
-19 ask f:that
-16 ask f:the
-27 ask f:their
14 ask f:third
17 ask f:through
15 ask f:to
-56 ask f:top
12 ask f:type
6 ask f:under
33 ask f:until
23 ask f:use
-20 ask f:via
50 ask f:você
7 ask f:vous
-7 ask f:vá
-29 ask f:wait
-16 ask f:was
-27 ask f:wenn
-18 ask f:when
24 ask f:with
-57 ask f:y
15 ask f:you'll
-11 ask f:your
-28 ask f:zieh
-26 ask f:zum
-16 ask f:в
-21 ask f:и
18 ask f:на
-23 ask f:нажмите
-9 ask f:пополни
-42 ask f:порядок
-47 ask f:с
-25 ask f:там
-15 ask f:чтобы
9 ask f:クリップ
-45 ask f:タイムライン
-34 ask f:プレビュー
-58 ask f:下载
-24 ask f:不
41 ask f:不喜欢
-12 ask f:两
-20 ask f:从
-29 ask f:余额
-64 ask f:修改
-8 ask f:先
-53 ask f:全
26 ask f:双击
-55 ask f:可
-37 ask f:右上角
-23 ask f:否
13 ask f:在
36 ask f:如果
-18 ask f:它
21 ask f:完成后
-47 ask f:导出
-10 ask f:展开
-41 ask f:左
-15 ask f:打开
34 ask f:拖动
-10 ask f:按
-27 ask f:按住
-43 ask f:改
-23 ask f:新
-68 ask f:旁白
-38 ask f:查看
-24 ask f:满意
51 ask f:滤
-20 ask f:点
-34 ask f:点一下
-14 ask f:点击
22 ask f:然
16 ask f:用
15 ask f:若
-13 ask f:要
23 ask f:语
-45 ask f:选
25 ask f:选中
22 ask f:选好
-70 ask f:选择
21 ask f:速度
-15 ask f:顺
-48 ask f:预览窗口
43 ask kind:adjust
-75 ask kind:drag
-13 ask kind:look
-16 ask kind:press
20 ask kind:tail
-48 ask kind:take
-41 ask l:1080p
16 ask l:16
-39 ask l:19
-11 ask l:2
-38 ask l:33
25 ask l:accent
-18 ask l:account
-24 ask l:an
31 ask l:angle
28 ask l:another
-30 ask l:apply
-17 ask l:archivo
18 ask l:availab
-37 ask l:avatar
-27 ask l:back
-9 ask l:baixar
7 ask l:balance
-10 ask l:bar
-29 ask l:billing
-50 ask l:button
50 ask l:canvas
-11 ask l:cards
-39 ask l:change
-20 ask l:changed
12 ask l:changes
49 ask l:chosen
-69 ask l:clip
20 ask l:clips
-28 ask l:clique
-22 ask l:compare
-37 ask l:confirm
-31 ask l:continu
50 ask l:contras
-31 ask l:copy
-10 ask l:credits
-31 ask l:ctrl
-40 ask l:cut
-46 ask l:d'aperç
-22 ask l:dashboa
23 ask l:derecha
-12 ask l:dialog
-12 ask l:dialogu
32 ask l:direita
-16 ask l:done
-9 ask l:double-
-27 ask l:drafts
-6 ask l:drag
-35 ask l:drawer
32 ask l:dropdow
42 ask l:du
-22 ask l:earlier
-16 ask l:easy
-54 ask l:edit
50 ask l:editor
48 ask l:ein
23 ask l:es
-44 ask l:esquerd
-18 ask l:estão
-7 ask l:exporta
-14 ask l:exporte
-16 ask l:f
16 ask l:field
-21 ask l:find
-20 ask l:finish
-31 ask l:first
-34 ask l:folder
24 ask l:font
-55 ask l:format
-25 ask l:further
48 ask l:gauche
-34 ask l:icon
31 ask l:il
-41 ask l:inicia
37 ask l:inspect
-16 ask l:kannst
16 ask l:lastly
-27 ask l:lecteur
-42 ask l:lecture
-37 ask l:left
32 ask l:letra
-34 ask l:library
23 ask l:like
-16 ask l:link
-46 ask l:listed
-32 ask l:look
26 ask l:menu
-33 ask l:mouse
-33 ask l:mp4
33 ask l:name
-14 ask l:notice
-12 ask l:o
-39 ask l:ok
-47 ask l:on
17 ask l:one
-40 ask l:orden
-24 ask l:order
-15 ask l:out
-43 ask l:page
-32 ask l:pane
-16 ask l:para
-11 ask l:partage
-8 ask l:perfil
-48 ask l:picture
-55 ask l:place
-19 ask l:plan
-20 ask l:player
-37 ask l:pop-up
5 ask l:preview
-15 ask l:profile
-22 ask l:project
-37 ask l:que
-34 ask l:ready
-27 ask l:rhythm
-40 ask l:row
-11 ask l:s
-35 ask l:section
-27 ask l:see
42 ask l:set
30 ask l:setting
-48 ask l:shot
-16 ask l:shown
-24 ask l:side
18 ask l:sidebar
-59 ask l:sie
40 ask l:slider
-14 ask l:song
22 ask l:speed
-49 ask l:start
-37 ask l:starts
18 ask l:stepper
-31 ask l:stored
-23 ask l:storybo
-28 ask l:suggest
-28 ask l:symbol
42 ask l:taste
44 ask l:tempo
-14 ask l:texto
-35 ask l:there
-28 ask l:thumbna
-36 ask l:tiempo
-25 ask l:time
-28 ask l:timelin
13 ask l:title
-13 ask l:toolbar
27 ask l:top
25 ask l:twelve
20 ask l:two
-21 ask l:télécha
-33 ask l:título
10 ask l:undo
-44 ask l:ver
-33 ask l:verlo
-21 ask l:video
-10 ask l:view
-44 ask l:viewer
-41 ask l:visible
-50 ask l:watch
36 ask l:wheel
31 ask l:you
-40 ask l:z
-48 ask l:вас
-35 ask l:вправо
28 ask l:задаётс
-29 ask l:лежат
-45 ask l:меню
-14 ask l:можно
-27 ask l:предпро
-73 ask l:слева
40 ask l:справа
-23 ask l:く
-24 ask l:ください
-57 ask l:だけです
6 ask l:できます
-13 ask l:には
10 ask l:みてください
-28 ask l:られます
18 ask l:れば
-9 ask l:上
-56 ask l:下载
-10 ask l:保存
45 ask l:修改
-39 ask l:到
-26 ask l:即可
-49 ask l:右上角
-65 ask l:后
-35 ask l:吧
-18 ask l:图
-23 ask l:场景
-63 ask l:场景列表
-21 ask l:它
-28 ask l:对比
-26 ask l:导出
20 ask l:小
-23 ask l:就行
-19 ask l:序
21 ask l:微调
-46 ask l:拖
10 ask l:挑
-17 ask l:播放
-18 ask l:播放键
31 ask l:改
-19 ask l:文件
-49 ask l:来
-30 ask l:查看
-23 ask l:楚
-31 ask l:步
35 ask l:点
-47 ask l:版
-23 ask l:生效
-15 ask l:看
7 ask l:码
-9 ask l:确认
-25 ask l:窗口
-28 ask l:箭头
-19 ask l:置
25 ask l:调
-23 ask l:调整
11 ask l:选
50 ask l:遍
13 ask l:里
-48 ask l:链接
-40 ask l:面
-7 ask last
-55 ask later c:account
32 ask later c:adjust
29 ask later c:can
-16 ask later c:confirm
28 ask later c:control
-61 ask later c:export
-32 ask later c:material
7 ask later c:panel
-25 ask later c:player
-22 ask later c:press
-20 ask later c:see
-50 ask later c:undo
-48 ask later c:you
-33 ask later q:account
29 ask later q:confirm
-31 ask later q:export
-41 ask later q:film
75 ask later q:panel
-35 ask length:1
31 ask length:5
-27 ask link
14 ask no concept
-54 ask other c:account
-9 ask other c:button
-39 ask other c:buy
8 ask other c:can
-30 ask other c:confirm
34 ask other c:control
-29 ask other c:drag
-90 ask other c:export
-30 ask other c:film
-70 ask other c:if
-52 ask other c:material
-130 ask other c:open
-47 ask other c:panel
-38 ask other c:place
-50 ask other c:undo
-6 ask other c:you
-44 ask other q:account
23 ask other q:confirm
-38 ask other q:export
-41 ask other q:film
-57 ask other q:material
38 ask other q:panel
24 ask path
-29 ask q:account
80 ask q:adjust
-33 ask q:can
-85 ask q:confirm
-167 ask q:export
-38 ask q:film
65 ask q:if
-60 ask q:material
9 ask q:panel
-32 ask q:store
-15 ask quoted
-18 ask step
48 ask topic:adjust
-26 ask topic:credits
-47 ask topic:export
-58 ask topic:preview
-53 ask topic:timeline
22 ask v:de:adjust:st
-39 ask v:de:drag:en
-30 ask v:de:drag:ge
-16 ask v:de:export:en
-28 ask v:de:open:en
-57 ask v:de:press:ck
-30 ask v:de:press:en
36 ask v:en:adjust:ak
34 ask v:en:adjust:al
33 ask v:en:adjust:ck
9 ask v:en:adjust:ed
33 ask v:en:adjust:er
38 ask v:en:adjust:et
27 ask v:en:adjust:ge
-26 ask v:en:adjust:it
23 ask v:en:adjust:ne
12 ask v:en:adjust:pe
26 ask v:en:adjust:st
42 ask v:en:adjust:te
15 ask v:en:adjust:ts
42 ask v:en:adjust:ur
-25 ask v:en:buy:de
-33 ask v:en:buy:op
-24 ask v:en:confirm:ly
-16 ask v:en:confirm:ne
-38 ask v:en:confirm:ok
-19 ask v:en:confirm:pt
-40 ask v:en:confirm:rm
-20 ask v:en:confirm:sh
-9 ask v:en:confirm:te
-29 ask v:en:drag:ag
28 ask v:en:drag:ap
-41 ask v:en:drag:en
-15 ask v:en:drag:er
-23 ask v:en:drag:ge
-48 ask v:en:drag:im
-8 ask v:en:drag:ll
-12 ask v:en:drag:ng
-67 ask v:en:drag:op
-9 ask v:en:drag:ut
-18 ask v:en:export:ad
-15 ask v:en:export:ds
-60 ask v:en:export:ed
-7 ask v:en:export:nd
-30 ask v:en:export:p4
-23 ask v:en:export:py
-20 ask v:en:export:re
-38 ask v:en:export:rt
-39 ask v:en:export:ve
-7 ask v:en:open:ch
-46 ask v:en:open:ed
-7 ask v:en:open:go
-36 ask v:en:open:mp
11 ask v:en:open:nd
-15 ask v:en:open:ns
16 ask v:en:open:te
8 ask v:en:press:ap
-17 ask v:en:press:er
-43 ask v:en:press:it
-27 ask v:en:press:le
-76 ask v:en:press:ng
-56 ask v:en:press:ss
-16 ask v:en:see:ar
-14 ask v:en:see:ce
-10 ask v:en:see:ch
-23 ask v:en:see:ck
-50 ask v:en:see:ed
-36 ask v:en:see:ee
-28 ask v:en:see:le
-20 ask v:en:see:or
-54 ask v:en:see:re
-28 ask v:en:see:se
-16 ask v:en:see:wn
-35 ask v:es:confirm:ar
-33 ask v:es:drag:do
-11 ask v:es:drag:ra
-25 ask v:es:export:ar
-22 ask v:es:export:ir
-8 ask v:es:export:vo
35 ask v:es:open:re
-49 ask v:es:press:ic
-45 ask v:es:press:sa
-48 ask v:fr:drag:er
-8 ask v:fr:drag:ez
-26 ask v:fr:export:er
-47 ask v:fr:open:ez
-32 ask v:fr:open:re
-60 ask v:fr:press:er
-38 ask v:fr:press:ic
-29 ask v:fr:press:nt
-17 ask v:fr:see:er
-21 ask v:fr:see:ir
34 ask v:pt:adjust:ar
39 ask v:pt:adjust:te
-25 ask v:pt:open:el
-7 ask v:pt:open:ra
-7 ask v:pt:open:vá
-18 ask v:pt:open:ão
-48 ask v:pt:press:ar
7 ask v:pt:press:se
-14 ask v:pt:press:te
-54 ask v:pt:press:ue
-11 ask v:pt:see:er
-62 ask v:pt:see:ir
-42 ask v:ru:drag:ем
-43 ask v:ru:drag:ок
-35 ask v:ru:drag:те
-38 ask v:ru:export:те
-11 ask v:ru:export:ть
-29 ask v:ru:open:ат
-53 ask v:ru:open:те
19 ask v:ru:press:те
-11 ask v:ru:see:ть
-56 ask w:0
-39 ask w:0 19
-38 ask w:0 33
-38 ask w:0 :
-16 ask w:1
-41 ask w:1080p
16 ask w:16
-39 ask w:19
-19 ask w:2
-38 ask w:33
-37 ask w:4
16 ask w:9 16
-8 ask w:a barra
-38 ask w:a copy
20 ask w:a differe
-50 ask w:a direita
-24 ask w:a list
-26 ask w:a look
-24 ask w:a nova
-10 ask w:a tu
-35 ask w:aba
-7 ask w:abra
-7 ask w:abra a
35 ask w:abre
25 ask w:accent
-19 ask w:accept
-18 ask w:account
-27 ask w:account page
26 ask w:adjust
20 ask w:adjust the
13 ask w:al
8 ask w:all
-31 ask w:alles
-57 ask w:als
33 ask w:also
-24 ask w:an
-22 ask w:and
-5 ask w:and release
7 ask w:and the
43 ask w:andere
31 ask w:angle
27 ask w:another
25 ask w:another accent
-14 ask w:another song
-5 ask w:ansehen
18 ask w:any
-23 ask w:any time
15 ask w:ao lado
-43 ask w:aparece
-14 ask w:aperte
-24 ask w:apply
-8 ask w:archivo
-33 ask w:are
5 ask w:around
-32 ask w:arrastr
-32 ask w:arrastr las
-35 ask w:arrow
-62 ask w:as
-11 ask w:as the
16 ask w:aspect
16 ask w:aspect ratio
-19 ask w:assets
27 ask w:audio
57 ask w:audio tab
-33 ask w:auf
-29 ask w:auf das
-6 ask w:auf der
18 ask w:availab
-37 ask w:avatar
-20 ask w:avec
-32 ask w:avec ctrl
-14 ask w:away
-27 ask w:back
-9 ask w:baixar
-18 ask w:bar
-37 ask w:barra
-8 ask w:barra de
-34 ask w:barre
-34 ask w:barre d'espac
-45 ask w:basta
49 ask w:be
-11 ask w:be saved
40 ask w:bei
-23 ask w:below
-23 ask w:below the
9 ask w:beneath
9 ask w:beneath the
47 ask w:between
-22 ask w:billing
-20 ask w:bitte
18 ask w:blue
-16 ask w:bottom
-11 ask w:botón
-11 ask w:botón exporta
-39 ask w:bouton
-58 ask w:browser
-39 ask w:button
-24 ask w:by
-35 ask w:by draggin
19 ask w:by moving
-65 ask w:by ticking
-21 ask w:caixa
29 ask w:camera
39 ask w:can
49 ask w:can be
36 ask w:can tweak
-25 ask w:can upgrade
50 ask w:canvas
14 ask w:caption
-11 ask w:cards
-44 ask w:carpeta
-21 ask w:case
44 ask w:casilla
-32 ask w:celui
-33 ask w:cenas
9 ask w:change
-20 ask w:changed
12 ask w:changes
-23 ask w:check
7 ask w:choisis
-20 ask w:choose
-37 ask w:choose 1080p
25 ask w:choose one
-26 ask w:choose save
-47 ask w:choose the
49 ask w:chosen
-66 ask w:clic
-38 ask w:clic droit
-73 ask w:click
-19 ask w:click apply
-30 ask w:click generat
-29 ask w:clickin
-32 ask w:clickin the
-24 ask w:clip
-9 ask w:clip hacia
14 ask w:clip to
-39 ask w:clip vers
-31 ask w:clipe
-31 ask w:clipe para
-8 ask w:clips
-54 ask w:clique
-21 ask w:cmd
72 ask w:color
50 ask w:colour
-54 ask w:compare
-7 ask w:con
-53 ask w:confirm
-45 ask w:continu
58 ask w:contras
54 ask w:control
-28 ask w:copiar
-23 ask w:copy
-16 ask w:copy the
54 ask w:cor
-11 ask w:credits
-71 ask w:ctrl
-46 ask w:ctrl z
-23 ask w:cuadro
-25 ask w:cuadro de
52 ask w:curseur
10 ask w:cursor
-9 ask w:cut
14 ask w:côté
-46 ask w:d'aperç
-34 ask w:d'espac
53 ask w:da
-49 ask w:dale
-49 ask w:dale al
-46 ask w:dann
33 ask w:dans
20 ask w:dans la
23 ask w:dans le
-12 ask w:das
-22 ask w:dashboa
-43 ask w:de diálogo
40 ask w:de droite
-8 ask w:de espaço
-35 ask w:de factura
47 ask w:de la
-6 ask w:de lecture
-36 ask w:de tiempo
23 ask w:del
25 ask w:dem
26 ask w:den
-44 ask w:depuis
-55 ask w:der
-21 ask w:der zeitlei
23 ask w:derecha
-16 ask w:des
-16 ask w:descarg
39 ask w:desliza
-31 ask w:details
34 ask w:dial
-35 ask w:dialog
-12 ask w:dialogu
-40 ask w:die
-32 ask w:die leertas
-31 ask w:die neue
-14 ask w:die änderun
20 ask w:differe
-10 ask w:dir
21 ask w:direita
-41 ask w:direito
-49 ask w:disk
-20 ask w:display
-43 ask w:diálogo
-43 ask w:diálogo para
-40 ask w:do
-38 ask w:do título
-18 ask w:don't
-30 ask w:don't forget
-16 ask w:done
-40 ask w:dort
10 ask w:double-
16 ask w:double- the
-94 ask w:downloa
-11 ask w:downloa button
-42 ask w:drafts
-29 ask w:drag
-9 ask w:drag the
-35 ask w:draggin
-28 ask w:draggin the
-35 ask w:drawer
-38 ask w:droit
59 ask w:dropdow
6 ask w:du
40 ask w:du bei
20 ask w:dá
20 ask w:dá para
-23 ask w:earlier
-16 ask w:easy
-26 ask w:edit
41 ask w:editor
-35 ask w:editor to
12 ask w:effects
-9 ask w:effects tab
36 ask w:ein
12 ask w:eine
-31 ask w:einen
-32 ask w:either
-32 ask w:either side
-10 ask w:el archivo
-11 ask w:el botón
-23 ask w:el cuadro
34 ask w:el panel
34 ask w:elige
-31 ask w:em
-26 ask w:embaixo
-21 ask w:en
8 ask w:en el
-13 ask w:en la
-33 ask w:encontr
41 ask w:es
32 ask w:escolha
-8 ask w:espaço
-33 ask w:esquerd
16 ask w:est
-18 ask w:estão
-42 ask w:expand
-6 ask w:expand the
-39 ask w:export
-14 ask w:export menu
-7 ask w:exporta
-9 ask w:exporte
-29 ask w:exporti
-16 ask w:f
21 ask w:fader
-13 ask w:feel free
-46 ask w:fenêtre
-46 ask w:fenêtre d'aperç
-35 ask w:fica
-44 ask w:fichier
31 ask w:field
-16 ask w:file is
-11 ask w:final
27 ask w:find
-20 ask w:find the
29 ask w:fine-tu
-20 ask w:finish
-16 ask w:finishe
-31 ask w:first
-34 ask w:folder
33 ask w:font
21 ask w:for another
-12 ask w:for your
-30 ask w:forget
-30 ask w:forget to
-55 ask w:format
-8 ask w:foto
-13 ask w:free
-13 ask w:free to
10 ask w:from
17 ask w:from the
-33 ask w:from your
-39 ask w:full
-23 ask w:full screen
-25 ask w:further
48 ask w:gauche
22 ask w:gear
22 ask w:gear icon
-55 ask w:geht
-32 ask w:get
-16 ask w:getting
-16 ask w:getting the
56 ask w:gibt
-61 ask w:glisser
-7 ask w:go
-24 ask w:go to
-36 ask w:green
-9 ask w:hacia
-9 ask w:hacia la
-40 ask w:handle
-48 ask w:handles
-45 ask w:hard
-14 ask w:have
-14 ask w:have a
-11 ask w:haz
-16 ask w:hear
-8 ask w:hear it
-41 ask w:history
-41 ask w:history panel
-43 ask w:hit
-36 ask w:hit apply
-42 ask w:hit the
-17 ask w:hover
-17 ask w:hover over
-14 ask w:how
36 ask w:hue
-33 ask w:i
-12 ask w:icon
13 ask w:icon to
42 ask w:if you'd
-25 ask w:im
10 ask w:im reiter
-31 ask w:in der
-41 ask w:inicia
37 ask w:inspect
44 ask w:intensi
-5 ask w:into place
7 ask w:into the
-35 ask w:is availab
-20 ask w:is display
-16 ask w:is easy
-31 ask w:is just
-17 ask w:is shown
-61 ask w:ist
-14 ask w:it as
-22 ask w:it earlier
-5 ask w:it snaps
43 ask w:it's
-33 ask w:izquier
-35 ask w:jetez
-35 ask w:jetez un
-36 ask w:jump
21 ask w:junto al
-22 ask w:just
-31 ask w:just one
-67 ask w:kann
-20 ask w:kannst
-62 ask w:keep
-27 ask w:klicken
37 ask w:knob
-51 ask w:l
-27 ask w:l'ongle
-48 ask w:l'ordre
-32 ask w:la barre
-44 ask w:la carpeta
-21 ask w:la case
44 ask w:la casilla
23 ask w:la derecha
-39 ask w:la droite
-46 ask w:la fenêtre
-37 ask w:la lecture
-33 ask w:la lista
17 ask w:la liste
-36 ask w:la línea
-33 ask w:la page
-35 ask w:la pestaña
19 ask w:la pista
-6 ask w:la tête
15 ask w:lado
15 ask w:lado do
-44 ask w:lance
-32 ask w:lance avec
-40 ask w:las
-32 ask w:las miniatu
16 ask w:lastly
-32 ask w:lateral
-31 ask w:layers
-39 ask w:le bouton
-44 ask w:le fichier
-27 ask w:le lecteur
-60 ask w:le menu
-32 ask w:le volet
-27 ask w:lecteur
-41 ask w:lecture
-32 ask w:leertas
-6 ask w:left panel
-18 ask w:left sidebar
30 ask w:left to
-48 ask w:les
32 ask w:letra
15 ask w:lets
15 ask w:lets you
14 ask w:letteri
-32 ask w:library
50 ask w:lightin
11 ask w:like
-26 ask w:like it
-20 ask w:link
-34 ask w:links
-53 ask w:list
-24 ask w:list of
-36 ask w:list on
-25 ask w:lista
-25 ask w:lista de
15 ask w:liste
-46 ask w:listed
-26 ask w:lo
-46 ask w:lock
34 ask w:look panel
-45 ask w:loop
-30 ask w:los clips
18 ask w:lower
41 ask w:lässt
-36 ask w:línea
-36 ask w:línea de
-25 ask w:may
-78 ask w:media
-45 ask w:media panel
27 ask w:menu
32 ask w:menu at
-40 ask w:menu de
-32 ask w:miniatu
-16 ask w:mit
-21 ask w:mit der
6 ask w:mix
-20 ask w:monitor
-33 ask w:mouse
16 ask w:move it
19 ask w:moving
19 ask w:moving the
-37 ask w:mp
-37 ask w:mp 4
-26 ask w:mp4
-14 ask w:music library
-9 ask w:más
-42 ask w:mídia
-21 ask w:na caixa
-53 ask w:nach
-27 ask w:nach rechts
26 ask w:name
16 ask w:navigat to
12 ask w:neben
12 ask w:neben dem
22 ask w:need
-31 ask w:neue
-18 ask w:new
-34 ask w:next
-34 ask w:next to
-20 ask w:no
43 ask w:nome
-8 ask w:notes
-14 ask w:notice
-24 ask w:nova
-37 ask w:of your
-45 ask w:ok
-33 ask w:on
-12 ask w:on the
-45 ask w:once
-5 ask w:once it
-31 ask w:one click
25 ask w:one of
-13 ask w:open it
-15 ask w:opens
-13 ask w:or
-13 ask w:or use
-40 ask w:orden
-34 ask w:order
54 ask w:other
-29 ask w:out
-32 ask w:ouvre
-55 ask w:over
-15 ask w:over the
-49 ask w:page
67 ask w:paleta
63 ask w:palette
-23 ask w:pane
-35 ask w:panel to
-7 ask w:para
-39 ask w:para a
-8 ask w:para ver
-11 ask w:partage
-29 ask w:pela
-29 ask w:pela aba
-58 ask w:pelo
-50 ask w:pensez
-50 ask w:pensez à
-8 ask w:perfil
-35 ask w:pestaña
-10 ask w:pick
33 ask w:pick another
-43 ask w:picture
19 ask w:pista
34 ask w:pitch
-55 ask w:place
-25 ask w:plan
-43 ask w:plans
-68 ask w:play it
-27 ask w:play the
-53 ask w:player
-31 ask w:player to
-21 ask w:playhea
-27 ask w:playhea there
-8 ask w:playhea to
-31 ask w:please
-21 ask w:please confirm
-37 ask w:pop-up
35 ask w:por
-62 ask w:pour
-22 ask w:pour la
7 ask w:pouvez
-56 ask w:press
-24 ask w:press apply
-40 ask w:press confirm
-10 ask w:press ctrl
-20 ask w:press export
-16 ask w:pressin
-8 ask w:preview
-23 ask w:preview pane
-15 ask w:profile
17 ask w:project setting
33 ask w:propert
33 ask w:propert panel
-65 ask w:puedes
-38 ask w:puis
-8 ask w:pull
-14 ask w:pull it
-45 ask w:pulsa
33 ask w:página
-50 ask w:que
-43 ask w:que vous
-5 ask w:quieres
-9 ask w:quieres más
-55 ask w:quiser
-9 ask w:rain
16 ask w:ratio
16 ask w:ratio to
-41 ask w:ready
-23 ask w:rearran
-30 ask w:rearran them
-17 ask w:rechts
42 ask w:recolou
-24 ask w:regarde
-30 ask w:reihenf
10 ask w:reiter
-5 ask w:release
-5 ask w:release the
-11 ask w:remaini
-13 ask w:remaini balance
-6 ask w:remaini credits
-7 ask w:reopen
-7 ask w:reopen the
-15 ask w:reorder
-41 ask w:restant
-8 ask w:result
-27 ask w:rhythm
-30 ask w:right-c
-39 ask w:row
-6 ask w:s
-27 ask w:same
-39 ask w:save
-13 ask w:save button
-36 ask w:save the
-11 ask w:saved
-39 ask w:scene list
-58 ask w:scenes
-25 ask w:scenes panel
-5 ask w:screen
16 ask w:script
-32 ask w:se lance
-55 ask w:se quiser
-15 ask w:second
-34 ask w:section
-36 ask w:see
-34 ask w:see all
-75 ask w:see the
7 ask w:select the
-7 ask w:send
-7 ask w:send it
38 ask w:set
20 ask w:set the
61 ask w:setting
-20 ask w:share
-20 ask w:share button
-14 ask w:share dialog
-41 ask w:share menu
40 ask w:sharpne
-51 ask w:shot
-15 ask w:show
-16 ask w:shown
20 ask w:si
-42 ask w:si te
-21 ask w:sich
-8 ask w:side
11 ask w:sidebar
-46 ask w:sie
-27 ask w:sie auf
-32 ask w:sie den
-5 ask w:simply drag
10 ask w:size
66 ask w:slider
-5 ask w:snaps
-5 ask w:snaps into
-34 ask w:sobald
-34 ask w:sobald sie
-44 ask w:solo
-11 ask w:song
-37 ask w:space
-30 ask w:speaker icon
41 ask w:speed
35 ask w:speed can
-47 ask w:start
-37 ask w:starts
42 ask w:stellst
42 ask w:stellst du
-31 ask w:step
18 ask w:stepper
-31 ask w:stored
-52 ask w:storybo
25 ask w:strengt
25 ask w:strengt slider
28 ask w:style
28 ask w:style panel
42 ask w:styles
25 ask w:styles tab
-11 ask w:suffit
-19 ask w:suggest
-32 ask w:superio
-71 ask w:sur
-27 ask w:sur la
28 ask w:swap
-7 ask w:switch
-7 ask w:switch the
-47 ask w:symbol
-14 ask w:tab
18 ask w:table
-25 ask w:take
-31 ask w:takes
-49 ask w:também
8 ask w:tap
13 ask w:tap the
5 ask w:taste
-47 ask w:te
44 ask w:tempo
-14 ask w:texto
-19 ask w:that
-10 ask w:the account
-32 ask w:the arrow
16 ask w:the aspect
-19 ask w:the assets
37 ask w:the audio
-20 ask w:the blue
-8 ask w:the box
11 ask w:the canvas
14 ask w:the caption
-18 ask w:the change
-49 ask w:the clip
24 ask w:the colour
-49 ask w:the disk
46 ask w:the dropdow
7 ask w:the editor
-39 ask w:the export
14 ask w:the fader
-16 ask w:the finishe
22 ask w:the font
-55 ask w:the format
22 ask w:the gear
-36 ask w:the green
-14 ask w:the handle
-41 ask w:the history
36 ask w:the hue
37 ask w:the inspect
-31 ask w:the layers
-42 ask w:the left
14 ask w:the letteri
50 ask w:the lightin
-16 ask w:the link
34 ask w:the look
6 ask w:the mix
-20 ask w:the monitor
-5 ask w:the mouse
-20 ask w:the new
-8 ask w:the notes
-32 ask w:the order
-18 ask w:the other
-39 ask w:the picture
34 ask w:the pitch
-21 ask w:the play
-55 ask w:the player
-21 ask w:the playhea
-37 ask w:the pop-up
-15 ask w:the project
33 ask w:the propert
-9 ask w:the rain
-20 ask w:the render
-8 ask w:the result
-27 ask w:the rhythm
-12 ask w:the right
-9 ask w:the same
-13 ask w:the save
-47 ask w:the scenes
-34 ask w:the script
-18 ask w:the share
-13 ask w:the shot
24 ask w:the side
-66 ask w:the sidebar
31 ask w:the speed
-57 ask w:the start
18 ask w:the stepper
-27 ask w:the storybo
25 ask w:the strengt
28 ask w:the style
25 ask w:the styles
-16 ask w:the suggest
-34 ask w:the three
-28 ask w:the thumbna
-12 ask w:the timelin
9 ask w:the title
-13 ask w:the toolbar
13 ask w:the top
-43 ask w:the triangl
25 ask w:the twelve
-12 ask w:the two
-17 ask w:the video
-44 ask w:the viewer
45 ask w:the voice
36 ask w:the volume
-9 ask w:then click
19 ask w:there
45 ask w:there is
14 ask w:third
-61 ask w:this
-46 ask w:three
17 ask w:through
17 ask w:through the
-27 ask w:thumbna
-65 ask w:ticking
-65 ask w:ticking the
-36 ask w:tiempo
-25 ask w:time
-18 ask w:timelin
50 ask w:timing
6 ask w:title
-7 ask w:to 0
16 ask w:to 9
32 ask w:to change
-30 ask w:to click
-22 ask w:to compare
-9 ask w:to double-
-20 ask w:to finish
-32 ask w:to get
-14 ask w:to hear
-49 ask w:to keep
-40 ask w:to lock
-22 ask w:to look
-8 ask w:to play
16 ask w:to project
-15 ask w:to reorder
-7 ask w:to send
42 ask w:to taste
-20 ask w:to the
-14 ask w:to try
-6 ask w:to your
-37 ask w:tocar
-27 ask w:toggle
64 ask w:too
-13 ask w:toolbar
-33 ask w:top up
-18 ask w:track to
-76 ask w:transcr
48 ask w:transit
-44 ask w:triangl
-48 ask w:trim
-14 ask w:try another
-34 ask w:tu
36 ask w:tweak
25 ask w:twelve
18 ask w:two
12 ask w:type
-38 ask w:télécha
-6 ask w:tête
-6 ask w:tête de
-33 ask w:título
-23 ask w:um es
-56 ask w:uma
9 ask w:un
-10 ask w:una
-23 ask w:under account
35 ask w:under setting
-31 ask w:under the
-6 ask w:une
-53 ask w:unten
33 ask w:until
-24 ask w:upgrade
-16 ask w:upper
-8 ask w:upper right
-45 ask w:usage
-27 ask w:usar
12 ask w:use the
18 ask w:users can
-8 ask w:ver
-39 ask w:vers
-39 ask w:vers la
-40 ask w:verschi
-13 ask w:version
-20 ask w:via
-16 ask w:via the
-17 ask w:video
-44 ask w:viewer
-41 ask w:vignett
-41 ask w:visible
27 ask w:você
26 ask w:voice
24 ask w:voice menu
-21 ask w:voir
-5 ask w:volet
-32 ask w:volet des
32 ask w:volume
-82 ask w:vorscha
-45 ask w:votre
-29 ask w:vous
7 ask w:vous pouvez
-43 ask w:voz
-7 ask w:vá
-29 ask w:wait
-29 ask w:wait for
-9 ask w:want
-13 ask w:want the
-54 ask w:want to
-16 ask w:was
-16 ask w:was du
-10 ask w:watch
-27 ask w:wenn
-43 ask w:what
36 ask w:wheel
-18 ask w:when
-53 ask w:whether
-32 ask w:will
23 ask w:with
24 ask w:with the
-57 ask w:y
-42 ask w:yellow
9 ask w:you like
-25 ask w:you may
-17 ask w:you open
-30 ask w:you press
-6 ask w:you want
25 ask w:you'd
25 ask w:you'd like
13 ask w:you'll
28 ask w:you'll find
-14 ask w:you'll notice
-21 ask w:you'll see
-7 ask w:you're
-23 ask w:you're ready
-23 ask w:your
-22 ask w:your dashboa
-13 ask w:your profile
-13 ask w:your remaini
-15 ask w:your subscri
11 ask w:yours
-46 ask w:z
-21 ask w:zeitlei
-28 ask w:zieh
-28 ask w:zieh das
-27 ask w:zum
14 ask w:à côté
-19 ask w:à droite
-33 ask w:à esquerd
48 ask w:à gauche
8 ask w:änderst
8 ask w:änderst du
-14 ask w:änderun
-24 ask w:öffnen
56 ask w:букв
-16 ask w:в
-27 ask w:в окне
-44 ask w:в плеере
28 ask w:в поле
-48 ask w:вас
48 ask w:вкладка
-33 ask w:вкладке
-52 ask w:вниз
-35 ask w:вправо
-67 ask w:вы
-48 ask w:вы нажмёте
21 ask w:выберит
-52 ask w:до
-46 ask w:её
28 ask w:задаётс
-21 ask w:и
-28 ask w:их
-9 ask w:кадров
-43 ask w:как
-30 ask w:клип
-22 ask w:край
-57 ask w:курсор
-57 ask w:курсор на
-29 ask w:лежат
-46 ask w:меню
-42 ask w:меняетс
-75 ask w:можно
9 ask w:на
-33 ask w:на вкладке
-23 ask w:нажмите
-48 ask w:нажмёте
-27 ask w:новый
-27 ask w:окне
-27 ask w:окно
-27 ask w:окно предпро
-30 ask w:она
-42 ask w:перетас
-44 ask w:плеере
28 ask w:поле
-9 ask w:пополни
-43 ask w:порядок
-42 ask w:порядок меняетс
-27 ask w:предпро
-73 ask w:разверн
-47 ask w:ролик
-14 ask w:рядом
51 ask w:с
-15 ask w:скачать
-73 ask w:слева
-30 ask w:сохрани
26 ask w:справа
-16 ask w:страниц
-33 ask w:таймлай
-25 ask w:там
-13 ask w:увидеть
52 ask w:цвет
-15 ask w:чтобы
-15 ask w:чтобы скачать
-13 ask w:чтобы увидеть
-56 ask w:это
-56 ask w:あ
-38 ask w:い
-35 ask w:い ま
-35 ask w:い ま す
-36 ask w:お
31 ask w:が
40 ask w:き
32 ask w:き さ
32 ask w:き さ は
-30 ask w:く
-24 ask w:ください
20 ask w:け
18 ask w:け れば
-46 ask w:こ
-19 ask w:ご
-19 ask w:ご 确
-19 ask w:ご 确 认
48 ask w:さ
32 ask w:さ は
-31 ask w:し
-32 ask w:し て
-21 ask w:し て ください
7 ask w:し ま
7 ask w:し ま す
-49 ask w:す
-53 ask w:す る
-19 ask w:せ
-30 ask w:た
-52 ask w:だ
-57 ask w:だけです
-21 ask w:て ください
14 ask w:て みてください
-74 ask w:で 「
-22 ask w:で 确
-22 ask w:で 确 认
6 ask w:できます
-50 ask w:と
18 ask w:な け
18 ask w:な け れば
23 ask w:に
-13 ask w:には
32 ask w:の 大
32 ask w:の 大 き
15 ask w:の 横
-14 ask w:の 矢印
-41 ask w:は 「
19 ask w:べ
10 ask w:みてください
45 ask w:む
-28 ask w:られます
11 ask w:れば
-12 ask w:わ
-19 ask w:わ せ
-15 ask w:を クリック し
-18 ask w:を 开
-18 ask w:を 开 く
-46 ask w:を 押して
-69 ask w:を 押す
-11 ask w:を 选
-56 ask w:アイコン
-31 ask w:ウィンドウ
-48 ask w:クリック
-15 ask w:クリック し
-15 ask w:クリック し て
-39 ask w:クリック す
-39 ask w:クリック す る
9 ask w:クリップ
-15 ask w:サムネイル
-15 ask w:サムネイル を
-75 ask w:シーン
47 ask w:スライダー
47 ask w:スライダー で
-19 ask w:タイムライン
-35 ask w:タブ
-6 ask w:タブ を
14 ask w:ダ
-24 ask w:ダウンロード
-33 ask w:ドラッグ
-39 ask w:ドラッグ し
-39 ask w:ドラッグ し て
-13 ask w:パネル
-40 ask w:プレビュー
-6 ask w:プレーヤー
-6 ask w:プレーヤー で
6 ask w:メニュー
40 ask w:ン
-6 ask w:ー
-35 ask w:一 张
-45 ask w:一 步
46 ask w:一 点
-14 ask w:一下
-41 ask w:一覧
-10 ask w:一覧 を
-10 ask w:三
-17 ask w:三个点
-31 ask w:上
-9 ask w:上 预览
20 ask w:下
-46 ask w:下の
36 ask w:下拉
-69 ask w:下载
-25 ask w:下载 图标
-23 ask w:不 会
-23 ask w:不 会 生效
41 ask w:不喜欢
-12 ask w:两
-14 ask w:两 个
-56 ask w:个
-38 ask w:个人中心
-12 ask w:中
-11 ask w:中 预览
-23 ask w:中间的
-41 ask w:书 き
-38 ask w:了
-7 ask w:二
23 ask w:二 种
38 ask w:亮度
5 ask w:人
7 ask w:从
14 ask w:他
33 ask w:付
25 ask w:任
33 ask w:任 意
33 ask w:任 意 一
-42 ask w:会
-23 ask w:会 生效
-48 ask w:位
-48 ask w:位 置
48 ask w:体
-25 ask w:余额
-51 ask w:侧边栏
8 ask w:修改
39 ask w:值
-35 ask w:像
-41 ask w:充值
-16 ask w:先
-24 ask w:入
-53 ask w:全
-31 ask w:全 文
-41 ask w:全 部
7 ask w:其
14 ask w:其 他
12 ask w:再
-6 ask w:再生
-45 ask w:出
-41 ask w:分
-18 ask w:分 别
-18 ask w:分 别 点
-36 ask w:分 镜
-18 ask w:分 镜 图
-10 ask w:分享
-67 ask w:分页
-39 ask w:切换
-54 ask w:列
-53 ask w:列 在
-11 ask w:则
-18 ask w:别 点
-12 ask w:到
-8 ask w:到  
-8 ask w:到   0
-24 ask w:到 前
-24 ask w:到 前 面
-21 ask w:刷新
19 ask w:前
26 ask w:前 面
-18 ask w:剩余
6 ask w:加
14 ask w:动
23 ask w:勾选
25 ask w:十
23 ask w:十 二
23 ask w:十 二 种
-66 ask w:单
8 ask w:即可
23 ask w:去
26 ask w:双击
-23 ask w:发给
-31 ask w:取
-16 ask w:取 得
-18 ask w:口
-63 ask w:可
-59 ask w:可 在
-47 ask w:可 拖动
20 ask w:可以 从
21 ask w:可以 在 右侧
-8 ask w:可以 在 时间轴
-31 ask w:可以 对比
-13 ask w:可以 把
30 ask w:可以 改
23 ask w:可选
9 ask w:右
-59 ask w:右上角
-13 ask w:右上角 的 分享
-15 ask w:右下角
-7 ask w:右侧
-18 ask w:右侧 的
21 ask w:右侧 面板
21 ask w:右侧 面板 微调
59 ask w:右边
-44 ask w:各
-20 ask w:合
-19 ask w:合 わ
-19 ask w:合 わ せ
-18 ask w:名
26 ask w:后 在
-9 ask w:后 按
22 ask w:后 点
-30 ask w:向
-30 ask w:向 下
-23 ask w:否
-23 ask w:否 则
-35 ask w:吧
-34 ask w:听
-20 ask w:听听
-20 ask w:听听 看
22 ask w:和
40 ask w:喇叭
8 ask w:图标
-18 ask w:图标 保存
-30 ask w:图标 可以
21 ask w:在 “
53 ask w:在 “ 效
36 ask w:在 右侧
21 ask w:在 右侧 面板
52 ask w:在 播放器
-24 ask w:在 时间线
-24 ask w:在 时间线 上
-13 ask w:在 时间轴
-14 ask w:在 时间轴 上
-49 ask w:在 音
-59 ask w:场
-51 ask w:场景
-63 ask w:场景列表
33 ask w:型
29 ask w:声
19 ask w:声 音
32 ask w:変更
6 ask w:多
16 ask w:大
32 ask w:大 き
32 ask w:大 き さ
20 ask w:大 小
-46 ask w:太
-71 ask w:好
36 ask w:如果
52 ask w:如需
52 ask w:如需 修改
27 ask w:嫌
63 ask w:字
31 ask w:字 体
33 ask w:字 型
40 ask w:字幕
-27 ask w:存到
-28 ask w:它
-41 ask w:完
16 ask w:完 整
-43 ask w:完 记得
21 ask w:完成后
21 ask w:完成后 点击
21 ask w:完成后 点击 “
21 ask w:定
33 ask w:对
19 ask w:对 应
-28 ask w:对比
-49 ask w:对话方块
-35 ask w:导出
-26 ask w:导出 菜单
29 ask w:小
-13 ask w:就
-46 ask w:就 把
-24 ask w:就 点
-24 ask w:就 点 “
-63 ask w:就能
-25 ask w:就能 下载
-23 ask w:就行
25 ask w:属性
-41 ask w:左
-38 ask w:左 の
-33 ask w:左上角
-33 ask w:左上角 的
-56 ask w:左侧
-20 ask w:左侧 的
-10 ask w:左侧 的 素材
-15 ask w:左边
-18 ask w:左边 的
-58 ask w:已
-18 ask w:序
-16 ask w:序 的话
19 ask w:应
23 ask w:底部
25 ask w:底部 的
33 ask w:度
43 ask w:度 滑块
-58 ask w:开
-18 ask w:开 く
23 ask w:式
-35 ask w:张
43 ask w:强
43 ask w:强 度
43 ask w:强 度 滑块
23 ask w:往左
-17 ask w:得
35 ask w:微调
11 ask w:快
-41 ask w:态
-13 ask w:您 可以 在
-45 ask w:情
-14 ask w:想
16 ask w:想 换
-23 ask w:想 看
-17 ask w:想 要
33 ask w:意
33 ask w:意 一
-25 ask w:我
-11 ask w:或 点击
-11 ask w:或 点击 「
-46 ask w:手
-26 ask w:手 机
14 ask w:打开 “
43 ask w:打开 “ 风
-5 ask w:打开 左侧
-5 ask w:打开 左侧 的
-63 ask w:找到
-6 ask w:把 播放头
-6 ask w:把 播放头 拖
-46 ask w:押して
-69 ask w:押す
-35 ask w:拉
-34 ask w:拖动
43 ask w:拖动 强
43 ask w:拖动 强 度
-29 ask w:拖曳
-7 ask w:拖曳 片段
-32 ask w:按  
-59 ask w:按 “ 保存
-56 ask w:按 「
-51 ask w:按 「 套用
-22 ask w:按住
27 ask w:挑
13 ask w:挑 选
11 ask w:换
11 ask w:换 字
-20 ask w:播放
-32 ask w:播放头
-6 ask w:播放头 拖
-12 ask w:播放键
-47 ask w:收在
-43 ask w:改 完
-43 ask w:改 完 记得
-69 ask w:放
-62 ask w:放 大
-35 ask w:效
-35 ask w:效 果
29 ask w:数
50 ask w:数值
46 ask w:整
56 ask w:文 字
-22 ask w:文件
-20 ask w:文件夹
-21 ask w:新
6 ask w:新 的
-68 ask w:旁白
9 ask w:旁边
-22 ask w:时
-24 ask w:时间线
-24 ask w:时间线 上
-11 ask w:时间轴
-14 ask w:时间轴 上
-11 ask w:时间轴 中 预览
41 ask w:明
-5 ask w:是
-9 ask w:曲
-9 ask w:曲 目
-49 ask w:更
-23 ask w:更 清
-23 ask w:更 清 楚
30 ask w:更改
-40 ask w:最下
-29 ask w:有
23 ask w:有 十
23 ask w:有 十 二
-20 ask w:本
-26 ask w:机
-23 ask w:来
-34 ask w:果
-43 ask w:查看
-18 ask w:查看 分
-18 ask w:查看 分 镜
12 ask w:标题
-5 ask w:栏
-32 ask w:格
-32 ask w:格 式
-14 ask w:档案
-23 ask w:楚
-46 ask w:次
-59 ask w:步
19 ask w:比
-31 ask w:求
26 ask w:混
-67 ask w:清
-23 ask w:清 楚
12 ask w:滑块
27 ask w:滑杆
47 ask w:滑桿
-39 ask w:滑鼠
-24 ask w:满意
-24 ask w:满意 的话
51 ask w:滤
51 ask w:滤 镜
-25 ask w:点 “
-15 ask w:点 “ 完成
-21 ask w:点 它
-34 ask w:点一下
-15 ask w:点击
-67 ask w:点击 “
-11 ask w:点击 「
-11 ask w:点击 「 汇出
-19 ask w:点击 右上角
-23 ask w:点开
-18 ask w:点选
-8 ask w:点选 「
-11 ask w:点选 「 汇出
22 ask w:然
22 ask w:然 后
22 ask w:然 后 点
-27 ask w:照
-27 ask w:照 片
-27 ask w:片
-6 ask w:片段
-13 ask w:版
16 ask w:版 本
-41 ask w:状
-41 ask w:状 态
-23 ask w:生效
16 ask w:用
27 ask w:由
28 ask w:画
-35 ask w:画 像
65 ask w:留
-22 ask w:番
-15 ask w:的 “
-44 ask w:的 「
-5 ask w:的 「 汇出
-44 ask w:的 位
-44 ask w:的 位 置
-13 ask w:的 分享
-25 ask w:的 箭头
-10 ask w:的 素材
-10 ask w:的 素材 面板
-29 ask w:目
-11 ask w:直接
-27 ask w:看
-14 ask w:矢印
7 ask w:码
-6 ask w:确
-30 ask w:确 认
-19 ask w:确 认 ください
-8 ask w:确认
28 ask w:种
-42 ask w:移到
-22 ask w:空格键
-61 ask w:窗口
-37 ask w:第
-33 ask w:第 二
-27 ask w:箭头
-40 ask w:素材
-10 ask w:素材 面板
-17 ask w:素材库
-48 ask w:缩图
-59 ask w:缩略图
-48 ask w:置
19 ask w:能
-25 ask w:自
-49 ask w:自 动
11 ask w:色
15 ask w:若
46 ask w:若 要
49 ask w:菜单
34 ask w:菜单 中
35 ask w:菜单 里
8 ask w:菜单 里 选
-21 ask w:表示
14 ask w:要
-106 ask w:见
-14 ask w:见 られます
-27 ask w:视频
-10 ask w:觉得
-30 ask w:认
-19 ask w:认 ください
42 ask w:让
-47 ask w:记得
-42 ask w:设置
-58 ask w:试听
-46 ask w:详
23 ask w:语
23 ask w:语 音
19 ask w:请
-16 ask w:请 在
-56 ask w:请 在 时间轴
34 ask w:请 打开
-31 ask w:请 求
31 ask w:请 点
-19 ask w:请 点击
62 ask w:调
47 ask w:调 整
-43 ask w:调换
-35 ask w:调整
-22 ask w:账户
-46 ask w:走
9 ask w:轨道
31 ask w:输入
31 ask w:还
19 ask w:还 有
10 ask w:这
10 ask w:这 段
-51 ask w:进
-47 ask w:进度条
-46 ask w:进度条 走
-23 ask w:选  
-63 ask w:选 “
6 ask w:选 「
44 ask w:选中
35 ask w:选单
22 ask w:选好
-29 ask w:选择
20 ask w:选择 “
48 ask w:透
15 ask w:通过
46 ask w:速度
21 ask w:速度 可以
21 ask w:速度 可以 在
-46 ask w:部
9 ask w:里 可以
-39 ask w:里 按
23 ask w:里 还
19 ask w:里 还 有
11 ask w:里 选
-27 ask w:里 选  
37 ask w:里的
-48 ask w:链接
24 ask w:镜
-18 ask w:镜 图
-63 ask w:镜头
-29 ask w:长
-9 ask w:问
-9 ask w:问 题
-17 ask w:集
-60 ask w:需要
40 ask w:静
40 ask w:静 音
13 ask w:面板
21 ask w:面板 微调
-52 ask w:音 频
-45 ask w:音 频 轨道
-34 ask w:音 频 面板
-35 ask w:音量
-23 ask w:音量 滑块
-30 ask w:页
-11 ask w:页面
-24 ask w:顺
-14 ask w:顺 序
-16 ask w:顺 序 的话
-22 ask w:顺 番
-21 ask w:预览 效
-21 ask w:预览 效 果
-44 ask w:预览窗口
-35 ask w:预览视窗
-52 ask w:频
-45 ask w:频 轨道
-34 ask w:频 面板
-9 ask w:题
34 ask w:齿轮
34 ask w:齿轮 图标
-36 credits alone
-9 credits b:^>?
120 credits b:^>account
-10 credits b:^>adjust
-65 credits b:^>being
-62 credits b:^>button
79 credits b:^>buy
-85 credits b:^>control
-34 credits b:^>drag
-62 credits b:^>export
-48 credits b:^>film
-71 credits b:^>key
-63 credits b:^>material
-8 credits b:^>name
-38 credits b:^>panel
-46 credits b:^>player
-36 credits b:^>press
-47 credits b:^>quoted
14 credits b:^>screen
-75 credits b:^>store
-26 credits b:^>undo
60 credits b:account>account
32 credits b:account>button
12 credits b:account>buy
36 credits b:account>can
27 credits b:account>if
20 credits b:account>name
40 credits b:account>open
7 credits b:account>panel
19 credits b:account>place
40 credits b:account>screen
21 credits b:account>see
23 credits b:account>you
-9 credits b:adjust>account
-17 credits b:adjust>being
-43 credits b:adjust>drag
-14 credits b:adjust>if
7 credits b:adjust>see
-19 credits b:adjust>you
-26 credits b:being>can
-26 credits b:being>control
-45 credits b:button>being
-79 credits b:button>button
-18 credits b:button>can
-6 credits b:button>export
-22 credits b:button>film
-26 credits b:button>if
-15 credits b:button>place
-17 credits b:button>press
17 credits b:button>quoted
-11 credits b:button>store
25 credits b:buy>account
11 credits b:buy>you
-53 credits b:can>adjust
10 credits b:can>buy
-36 credits b:can>control
-53 credits b:can>drag
-42 credits b:can>if
-36 credits b:can>material
-28 credits b:can>name
-20 credits b:can>panel
-16 credits b:can>player
-21 credits b:can>quoted
-31 credits b:can>screen
-11 credits b:can>see
-36 credits b:can>you
-36 credits b:confirm>button
-12 credits b:confirm>if
-38 credits b:confirm>name
-31 credits b:control>can
-45 credits b:control>control
-47 credits b:control>if
-36 credits b:control>name
-32 credits b:control>place
-92 credits b:control>quoted
-34 credits b:drag>adjust
-13 credits b:drag>being
-19 credits b:drag>button
-32 credits b:drag>can
-15 credits b:drag>drag
-43 credits b:drag>if
-34 credits b:drag>material
-19 credits b:drag>player
-20 credits b:export>button
-7 credits b:export>can
-9 credits b:export>if
24 credits b:export>name
-20 credits b:export>open
-50 credits b:export>place
24 credits b:export>you
-24 credits b:film>can
-39 credits b:film>drag
-43 credits b:film>if
-15 credits b:film>open
-17 credits b:film>panel
-10 credits b:film>place
-44 credits b:film>press
22 credits b:i>can
35 credits b:if>account
-10 credits b:if>adjust
39 credits b:if>buy
-26 credits b:if>can
-19 credits b:if>confirm
-21 credits b:if>control
-30 credits b:if>drag
-18 credits b:if>export
41 credits b:if>i
-43 credits b:if>key
-18 credits b:if>material
-28 credits b:if>offer
-17 credits b:if>open
-22 credits b:if>player
-33 credits b:if>screen
-36 credits b:if>see
-38 credits b:key>can
-24 credits b:key>name
-12 credits b:key>player
-12 credits b:key>see
-52 credits b:material>adjust
-19 credits b:material>drag
-28 credits b:material>export
-6 credits b:material>film
-15 credits b:material>if
-29 credits b:material>material
-43 credits b:material>name
-28 credits b:material>panel
-38 credits b:material>place
26 credits b:name>account
-45 credits b:name>adjust
-24 credits b:name>button
-36 credits b:name>can
-41 credits b:name>control
-12 credits b:name>film
-10 credits b:name>material
8 credits b:name>open
-63 credits b:name>panel
-12 credits b:name>place
-46 credits b:name>player
-22 credits b:name>press
7 credits b:name>quoted
-13 credits b:name>see
7 credits b:offer>account
-27 credits b:offer>i
-16 credits b:offer>name
-8 credits b:offer>see
25 credits b:open>account
-11 credits b:open>being
-15 credits b:open>button
-26 credits b:open>can
-12 credits b:open>film
-28 credits b:open>material
-28 credits b:open>open
-68 credits b:open>panel
-49 credits b:open>player
-23 credits b:open>screen
-35 credits b:open>store
45 credits b:panel>account
-8 credits b:panel>adjust
-6 credits b:panel>being
-18 credits b:panel>can
-17 credits b:panel>control
-15 credits b:panel>film
-6 credits b:panel>if
-14 credits b:panel>material
-12 credits b:panel>name
-50 credits b:panel>open
-47 credits b:panel>panel
-54 credits b:panel>player
-15 credits b:panel>press
-45 credits b:panel>quoted
-16 credits b:panel>screen
19 credits b:panel>see
-21 credits b:panel>store
42 credits b:place>account
-23 credits b:place>adjust
-46 credits b:place>button
-8 credits b:place>can
-22 credits b:place>film
-8 credits b:place>material
12 credits b:place>open
-36 credits b:place>panel
-13 credits b:place>place
16 credits b:place>quoted
-5 credits b:player>button
-24 credits b:player>can
-49 credits b:player>place
-7 credits b:player>player
-35 credits b:player>see
28 credits b:press>account
-16 credits b:press>adjust
-7 credits b:press>being
-24 credits b:press>button
-51 credits b:press>can
-11 credits b:press>control
-22 credits b:press>export
-7 credits b:press>film
-36 credits b:press>name
-31 credits b:press>open
-53 credits b:press>quoted
-18 credits b:press>screen
-9 credits b:press>see
25 credits b:quoted>can
-24 credits b:quoted>control
-8 credits b:quoted>if
-26 credits b:quoted>panel
-51 credits b:quoted>press
-37 credits b:quoted>quoted
-39 credits b:quoted>screen
-44 credits b:quoted>store
21 credits b:screen>account
-26 credits b:screen>press
33 credits b:screen>quoted
-26 credits b:screen>see
25 credits b:screen>you
61 credits b:see>account
-31 credits b:see>button
-7 credits b:see>can
-36 credits b:see>film
-46 credits b:see>if
-10 credits b:see>material
-8 credits b:see>name
-17 credits b:see>panel
33 credits b:see>place
-69 credits b:see>player
10 credits b:see>screen
23 credits b:see>you
-27 credits b:store>if
-59 credits b:store>name
-16 credits b:store>open
-65 credits b:store>quoted
-13 credits b:store>screen
-64 credits b:store>store
80 credits b:you>account
-65 credits b:you>confirm
-13 credits b:you>drag
-32 credits b:you>name
-41 credits b:you>open
9 credits b:you>place
-23 credits b:you>player
-50 credits b:you>press
-10 credits b:you>screen
-11 credits b:you>you
-33 credits bias
-6 credits bold
145 credits c:account
47 credits c:account+adjust
32 credits c:account+button
48 credits c:account+buy
49 credits c:account+can
39 credits c:account+if
27 credits c:account+offer
69 credits c:account+open
62 credits c:account+panel
60 credits c:account+place
52 credits c:account+press
56 credits c:account+screen
72 credits c:account+see
79 credits c:account+you
-11 credits c:adjust
-14 credits c:adjust+being
-36 credits c:adjust+button
-43 credits c:adjust+can
-23 credits c:adjust+control
-36 credits c:adjust+drag
-21 credits c:adjust+material
19 credits c:adjust+offer
-14 credits c:adjust+open
-12 credits c:adjust+panel
-6 credits c:adjust+place
-20 credits c:adjust+player
6 credits c:adjust+see
-13 credits c:being+control
-25 credits c:being+export
-9 credits c:being+open
-8 credits c:being+press
-9 credits c:button
-26 credits c:button+can
-25 credits c:button+confirm
-13 credits c:button+drag
-14 credits c:button+export
-26 credits c:button+film
-21 credits c:button+if
-27 credits c:button+place
-6 credits c:button+press
-34 credits c:button+screen
-38 credits c:button+see
79 credits c:buy
21 credits c:buy+can
16 credits c:buy+if
22 credits c:buy+open
40 credits c:buy+place
28 credits c:buy+screen
16 credits c:buy+you
-45 credits c:can+control
-42 credits c:can+drag
19 credits c:can+i
-30 credits c:can+key
-27 credits c:can+player
-16 credits c:can+press
-12 credits c:can+undo
-66 credits c:confirm
-22 credits c:confirm+if
-23 credits c:confirm+panel
-23 credits c:confirm+place
-67 credits c:confirm+you
-89 credits c:control
-52 credits c:control+if
-15 credits c:control+place
-43 credits c:drag
-31 credits c:drag+if
-10 credits c:drag+material
6 credits c:drag+panel
-7 credits c:drag+screen
-20 credits c:drag+you
-20 credits c:export
-14 credits c:export+film
-22 credits c:export+open
-57 credits c:export+place
-13 credits c:export+press
-52 credits c:film
-19 credits c:film+key
-20 credits c:film+open
-38 credits c:film+panel
-13 credits c:film+place
-33 credits c:film+press
-21 credits c:film+screen
-29 credits c:film+see
31 credits c:i
39 credits c:i+if
-27 credits c:i+offer
-40 credits c:if+key
-21 credits c:if+player
-15 credits c:if+press
-21 credits c:if+see
-19 credits c:if+undo
-76 credits c:key
-10 credits c:key+player
-26 credits c:key+undo
-67 credits c:material
-29 credits c:material+open
-17 credits c:material+panel
-36 credits c:material+place
-23 credits c:material+screen
-30 credits c:material+see
10 credits c:offer+open
-46 credits c:open+player
-7 credits c:open+screen
-37 credits c:open+store
-43 credits c:panel
-21 credits c:panel+place
-36 credits c:panel+player
-6 credits c:panel+you
7 credits c:place+see
10 credits c:place+you
-86 credits c:player
-12 credits c:player+screen
-31 credits c:player+see
-19 credits c:player+you
-26 credits c:press
-26 credits c:press+screen
-33 credits c:press+see
-14 credits c:press+undo
-11 credits c:press+you
-13 credits c:screen+store
16 credits c:screen+you
-18 credits c:see+store
-83 credits c:store
-40 credits c:undo
-31 credits digit
-8 credits f:a
-21 credits f:after
-14 credits f:aperte
28 credits f:auf
-22 credits f:basta
-36 credits f:bottom
21 credits f:check
-33 credits f:clic
-6 credits f:click
-14 credits f:clique
-23 credits f:con
-30 credits f:copiar
-41 credits f:ctrl
-32 credits f:dale
-33 credits f:dann
-16 credits f:dans
-45 credits f:das
-33 credits f:die
-22 credits f:don't
-26 credits f:double-
-6 credits f:drag
-8 credits f:drop
-7 credits f:du
8 credits f:e
-39 credits f:elige
-29 credits f:en
-38 credits f:escolha
-33 credits f:expand
-15 credits f:export
-28 credits f:first
-8 credits f:from
-24 credits f:have
-13 credits f:head
-12 credits f:hover
-30 credits f:il
-71 credits f:im
-29 credits f:in
-35 credits f:just
-29 credits f:la
-27 credits f:left
-13 credits f:lower
-38 credits f:mit
-20 credits f:move
-45 credits f:no
-30 credits f:once
-21 credits f:open
-16 credits f:ouvre
-6 credits f:pela
-67 credits f:pelo
6 credits f:pensez
-44 credits f:pick
-9 credits f:play
-9 credits f:please
-34 credits f:press
-14 credits f:puis
-9 credits f:pull
-23 credits f:pulsa
-13 credits f:que
-23 credits f:save
-10 credits f:scroll
-30 credits f:se
-13 credits f:second
-20 credits f:see
-18 credits f:set
-15 credits f:si
-45 credits f:sobald
-15 credits f:solo
-36 credits f:space
-25 credits f:step
-20 credits f:swap
-16 credits f:take
-22 credits f:the
-9 credits f:their
-32 credits f:through
21 credits f:top
-26 credits f:type
-35 credits f:um
13 credits f:under
-11 credits f:use
11 credits f:users
8 credits f:via
-27 credits f:você
-25 credits f:vous
7 credits f:vá
-22 credits f:wait
-7 credits f:was
-6 credits f:wenn
-48 credits f:when
-14 credits f:with
-10 credits f:y
-17 credits f:you'll
-19 credits f:zieh
-19 credits f:zum
-10 credits f:в
-40 credits f:если
6 credits f:зайдите
-11 credits f:нажмите
-32 credits f:откройт
24 credits f:пополни
-25 credits f:порядок
41 credits f:с
-32 credits f:クリップ
-9 credits f:タイムライン
-8 credits f:プレビュー
-47 credits f:三
-56 credits f:下载
-19 credits f:不
-21 credits f:不喜欢
-7 credits f:两
52 credits f:余额
-21 credits f:修改
-40 credits f:全
-9 credits f:共有
9 credits f:再
13 credits f:剩余
-43 credits f:勾选
-11 credits f:双击
-12 credits f:右上
-48 credits f:右上角
-23 credits f:在
-18 credits f:导出
-28 credits f:展开
-32 credits f:左
-5 credits f:想
-52 credits f:打开
-13 credits f:改
-26 credits f:新
-35 credits f:旁白
-30 credits f:满意
-26 credits f:滤
-46 credits f:点
-22 credits f:点击
-20 credits f:用
8 credits f:积分
-28 credits f:要
-11 credits f:语
-42 credits f:请
-80 credits f:选
-42 credits f:选择
-39 credits f:预览窗口
-39 credits kind:adjust
-54 credits kind:drag
-42 credits kind:press
-26 credits kind:statement
-45 credits kind:tail
-40 credits kind:take
-43 credits l:1080p
-35 credits l:19
-33 credits l:33
-5 credits l:4
31 credits l:account
-29 credits l:ahead
-18 credits l:an
-13 credits l:another
29 credits l:auf
-13 credits l:availab
29 credits l:avatar
-15 credits l:back
-25 credits l:baixar
11 credits l:balance
8 credits l:bar
33 credits l:billing
-28 credits l:box
-43 credits l:button
-7 credits l:canvas
-15 credits l:cards
-20 credits l:changes
-45 credits l:check
-16 credits l:chosen
-30 credits l:compare
-29 credits l:compart
29 credits l:credits
-42 credits l:d'aperç
-21 credits l:dashboa
-28 credits l:derecha
-16 credits l:descarg
-5 credits l:dialog
-48 credits l:direita
-15 credits l:down
-49 credits l:downloa
-17 credits l:drafts
-19 credits l:drag
-31 credits l:drawer
-18 credits l:du
10 credits l:e
-11 credits l:earlier
-27 credits l:edit
-37 credits l:editor
-17 credits l:ein
-14 credits l:enlace
-16 credits l:esquerd
6 credits l:estão
-20 credits l:export
-46 credits l:exporte
25 credits l:factura
-12 credits l:finish
-28 credits l:first
-13 credits l:folder
-7 credits l:font
-43 credits l:format
-9 credits l:further
-25 credits l:icon
-8 credits l:il
-17 credits l:inicia
19 credits l:is
-41 credits l:it
-7 credits l:kannst
-26 credits l:lecture
-21 credits l:library
-46 credits l:like
-17 credits l:listed
-37 credits l:listen
-28 credits l:look
-16 credits l:menu
14 credits l:more
-21 credits l:mp4
-31 credits l:o
-10 credits l:ok
-27 credits l:on
-26 credits l:one
-14 credits l:orden
-15 credits l:order
-10 credits l:pane
-22 credits l:panel
-17 credits l:partage
26 credits l:perfil
7 credits l:picture
-24 credits l:pop-up
-33 credits l:preview
18 credits l:profile
-21 credits l:project
-14 credits l:ready
-32 credits l:rechts
-17 credits l:reprodu
-10 credits l:rest
-44 credits l:right
-29 credits l:row
-21 credits l:save
-21 credits l:scenes
-8 credits l:section
-26 credits l:see
-12 credits l:sehen
-15 credits l:set
17 credits l:setting
-14 credits l:shot
37 credits l:shown
-63 credits l:sidebar
28 credits l:sie
-7 credits l:slider
-7 credits l:song
-32 credits l:space
-44 credits l:start
-25 credits l:starts
-18 credits l:stored
-47 credits l:storybo
-39 credits l:suggest
22 credits l:symbol
-58 credits l:tab
-25 credits l:taste
-40 credits l:texto
-7 credits l:them
-19 credits l:there
-22 credits l:tiempo
-16 credits l:timelin
-11 credits l:two
-14 credits l:télécha
-31 credits l:título
-19 credits l:undo
33 credits l:up
-19 credits l:ver
-16 credits l:verlo
-14 credits l:version
-42 credits l:viewer
-51 credits l:visible
-14 credits l:watch
-24 credits l:wheel
-42 credits l:you
-22 credits l:yoursel
-26 credits l:z
-32 credits l:вас
-39 credits l:вправо
-24 credits l:его
-26 credits l:задаётс
-31 credits l:лежат
-6 credits l:меню
-31 credits l:предпро
-41 credits l:слева
-17 credits l:справа
-31 credits l:ссылку
-20 credits l:く
6 credits l:す
-25 credits l:だけです
-13 credits l:できます
9 credits l:は
-14 credits l:みてください
-9 credits l:られます
-21 credits l:る
-17 credits l:れば
-41 credits l:下载
-14 credits l:修改
10 credits l:充值
21 credits l:到
-44 credits l:右上角
-62 credits l:后
-15 credits l:图
-35 credits l:场景
-48 credits l:场景列表
-7 credits l:它
-32 credits l:对比
-65 credits l:导出
-25 credits l:就行
-53 credits l:度
-26 credits l:拖
-18 credits l:按钮
-11 credits l:挑
-16 credits l:播放
-38 credits l:改
-28 credits l:文件
-17 credits l:楚
-46 credits l:步
-21 credits l:版
-26 credits l:看到
-14 credits l:码
-18 credits l:窗口
-22 credits l:箭头
-6 credits l:置
-13 credits l:调
-21 credits l:面
-40 credits l:面板
27 credits l:额度
46 credits later c:account
-12 credits later c:adjust
15 credits later c:buy
-17 credits later c:drag
-50 credits later c:export
-30 credits later c:material
-24 credits later c:player
-18 credits later c:store
-27 credits later c:undo
16 credits later q:account
-60 credits later q:confirm
-55 credits later q:export
-27 credits later q:film
-29 credits later q:panel
-9 credits length:2
-32 credits link
-27 credits no concept
-8 credits opens
75 credits other c:account
-80 credits other c:adjust
-12 credits other c:being
9 credits other c:buy
-45 credits other c:drag
-34 credits other c:export
-83 credits other c:film
-53 credits other c:material
-30 credits other c:open
-39 credits other c:panel
-79 credits other c:place
-40 credits other c:player
-13 credits other c:press
-7 credits other c:screen
-17 credits other c:see
-27 credits other c:store
-44 credits other c:undo
8 credits other c:you
60 credits other q:account
-56 credits other q:confirm
-68 credits other q:export
-27 credits other q:film
-74 credits other q:material
84 credits q:account
-32 credits q:adjust
-42 credits q:can
-85 credits q:confirm
-87 credits q:export
-80 credits q:film
33 credits q:i
-57 credits q:if
-29 credits q:material
-7 credits q:panel
-45 credits q:store
-18 credits quoted
-20 credits step
55 credits topic:credits
-55 credits topic:preview
-45 credits topic:timeline
-26 credits v:de:adjust:st
14 credits v:de:export:en
-22 credits v:de:open:en
-36 credits v:de:press:ck
-25 credits v:de:press:en
-15 credits v:en:adjust:ak
-29 credits v:en:adjust:al
13 credits v:en:adjust:ce
-19 credits v:en:adjust:ed
-11 credits v:en:adjust:er
-11 credits v:en:adjust:et
-29 credits v:en:adjust:ge
-31 credits v:en:adjust:it
-43 credits v:en:adjust:ne
-26 credits v:en:adjust:pe
-9 credits v:en:adjust:rn
-25 credits v:en:adjust:te
-6 credits v:en:adjust:ur
10 credits v:en:buy:de
40 credits v:en:buy:op
14 credits v:en:buy:uy
-9 credits v:en:confirm:ly
-23 credits v:en:confirm:ok
-27 credits v:en:confirm:pt
-31 credits v:en:confirm:rm
-12 credits v:en:confirm:sh
-21 credits v:en:confirm:te
-22 credits v:en:drag:ag
-16 credits v:en:drag:ap
-37 credits v:en:drag:er
-16 credits v:en:drag:im
-22 credits v:en:drag:it
-60 credits v:en:drag:op
-22 credits v:en:export:ad
-9 credits v:en:export:ed
-8 credits v:en:export:nd
-29 credits v:en:export:p4
-31 credits v:en:export:re
-40 credits v:en:export:rt
-20 credits v:en:export:ve
-17 credits v:en:open:ed
7 credits v:en:open:it
-10 credits v:en:open:ll
-15 credits v:en:open:mp
-28 credits v:en:open:nd
-10 credits v:en:open:sh
-26 credits v:en:press:ck
-26 credits v:en:press:it
-32 credits v:en:see:ar
-13 credits v:en:see:ay
-6 credits v:en:see:ew
-43 credits v:en:see:le
-20 credits v:en:see:ng
-22 credits v:en:see:ok
-29 credits v:en:see:re
-25 credits v:en:see:se
-5 credits v:en:see:ub
37 credits v:en:see:wn
-35 credits v:en:undo:do
-34 credits v:es:confirm:ar
-18 credits v:es:drag:do
-10 credits v:es:export:ir
-8 credits v:es:export:lo
-19 credits v:es:press:ic
-23 credits v:es:press:sa
-27 credits v:es:see:lo
-37 credits v:fr:drag:er
-25 credits v:fr:export:er
14 credits v:fr:open:ez
-16 credits v:fr:open:re
-6 credits v:fr:press:er
-14 credits v:fr:press:ic
-24 credits v:fr:press:nt
5 credits v:fr:see:er
16 credits v:fr:see:ez
-36 credits v:fr:see:ir
-22 credits v:pt:adjust:ar
-19 credits v:pt:export:ar
-26 credits v:pt:open:el
7 credits v:pt:open:vá
6 credits v:pt:open:ão
-7 credits v:pt:press:ar
-14 credits v:pt:press:te
-14 credits v:pt:press:ue
-14 credits v:pt:see:er
-40 credits v:pt:see:ir
-35 credits v:ru:adjust:ся
-25 credits v:ru:drag:ем
-24 credits v:ru:drag:ок
-39 credits v:ru:drag:те
-32 credits v:ru:export:те
-41 credits v:ru:export:ть
-31 credits v:ru:open:ат
-16 credits v:ru:open:те
-7 credits v:ru:press:те
-20 credits v:ru:see:те
-44 credits v:ru:see:ть
-48 credits w:0
-35 credits w:0 19
-33 credits w:0 33
-14 credits w:0 :
-43 credits w:1080p
-35 credits w:19
-33 credits w:33
-12 credits w:4
-28 credits w:9
-11 credits w:a 0
-9 credits w:a copy
-6 credits w:a direita
-18 credits w:a look
-41 credits w:aba
-27 credits w:accept
41 credits w:account
-21 credits w:after
13 credits w:again
-29 credits w:ahead
-16 credits w:al
-28 credits w:all
-34 credits w:alles
-23 credits w:als
-11 credits w:an
-22 credits w:another
-7 credits w:another song
-7 credits w:ao
-14 credits w:aperte
-9 credits w:apply
-7 credits w:are
-19 credits w:arrastr
-26 credits w:arrastr las
-49 credits w:arrow
-13 credits w:as
-9 credits w:as the
-9 credits w:at
-8 credits w:audio panel
-19 credits w:audio tab
23 credits w:auf
32 credits w:auf der
-11 credits w:auf exporti
-8 credits w:autre
-13 credits w:availab
29 credits w:avatar
-28 credits w:avec ctrl
-15 credits w:back
-25 credits w:baixar
12 credits w:balance
7 credits w:balance is
13 credits w:bar
-30 credits w:barre
-39 credits w:barre d'espac
7 credits w:bas
-22 credits w:basta
-20 credits w:before
-12 credits w:bei
-25 credits w:below
-25 credits w:below the
-7 credits w:between
-6 credits w:between them
42 credits w:billing
30 credits w:bitte
-10 credits w:blue
-13 credits w:bottom
-14 credits w:bouton
-10 credits w:box
-23 credits w:browser
-16 credits w:button
14 credits w:buy
14 credits w:buy more
-6 credits w:by ticking
-12 credits w:can preview
-15 credits w:can tweak
10 credits w:can upgrade
-30 credits w:caption
-15 credits w:cards
-19 credits w:carpeta
-7 credits w:case
-16 credits w:celui
-17 credits w:cenas
-44 credits w:change
-20 credits w:changes
-15 credits w:check the
14 credits w:check your
-35 credits w:choose 1080p
16 credits w:choose billing
17 credits w:choose plan
-40 credits w:choose the
-16 credits w:chosen
-24 credits w:clic
-14 credits w:clic droit
-13 credits w:click
-32 credits w:click downloa
-72 credits w:click export
-41 credits w:click generat
17 credits w:click your
-5 credits w:clickin
-23 credits w:clickin the
-35 credits w:clip vers
-6 credits w:clipe
-6 credits w:clipe para
-19 credits w:clips
-14 credits w:clique
-11 credits w:clique em
-18 credits w:cmd
-31 credits w:color
-29 credits w:compare
-25 credits w:compart
-10 credits w:con
-23 credits w:confirm
-18 credits w:confirm the
-50 credits w:control
-30 credits w:copiar
-38 credits w:cor
-32 credits w:corner
-56 credits w:corner to
35 credits w:credits
-26 credits w:ctrl
-38 credits w:ctrl z
-6 credits w:curseur
8 credits w:côté
-42 credits w:d'aperç
-39 credits w:d'espac
-24 credits w:da
-32 credits w:dale
-32 credits w:dale al
-33 credits w:dann
-16 credits w:dans
-31 credits w:dans la
-43 credits w:dans le
-28 credits w:das
-21 credits w:dashboa
35 credits w:de factura
-52 credits w:de la
-6 credits w:de lecture
-22 credits w:de tiempo
-21 credits w:dem
-37 credits w:den
-43 credits w:depuis
-28 credits w:derecha
-43 credits w:des
-37 credits w:desliza
-6 credits w:details
-29 credits w:dial
-44 credits w:die
-14 credits w:die leertas
-25 credits w:die änderun
-13 credits w:dir
-65 credits w:direita
-32 credits w:direito
-30 credits w:disk
-8 credits w:do
-31 credits w:do título
-22 credits w:don't forget
-26 credits w:double-
-12 credits w:down
-45 credits w:downloa
-41 credits w:downloa your
-8 credits w:draft
-40 credits w:drafts
-22 credits w:drag
-7 credits w:drag its
-31 credits w:drawer
-14 credits w:droit
-15 credits w:droite
-8 credits w:drop
-25 credits w:du
-12 credits w:du bei
-22 credits w:dá
-22 credits w:dá para
-57 credits w:each
-31 credits w:edit
-52 credits w:editor
-42 credits w:editor to
-42 credits w:effects
13 credits w:ein
-54 credits w:einen
-14 credits w:el enlace
-33 credits w:el panel
-12 credits w:el reprodu
7 credits w:el saldo
-39 credits w:elige
-11 credits w:em exporta
-16 credits w:embaixo
-40 credits w:en la
-30 credits w:encontr
-9 credits w:end
-11 credits w:end of
-14 credits w:enlace
-23 credits w:es
-38 credits w:escolha
-15 credits w:esquerd
-26 credits w:est
6 credits w:estão
-13 credits w:everyth
-33 credits w:expand
-8 credits w:expand the
-39 credits w:export
-17 credits w:export is
-14 credits w:exporta
-48 credits w:exporta para
-36 credits w:exporte
-52 credits w:exporti
28 credits w:factura
-31 credits w:fader
-8 credits w:feld
-42 credits w:fenêtre
-42 credits w:fenêtre d'aperç
-35 credits w:fica
-43 credits w:fichier
-15 credits w:fine-tu
-12 credits w:finish
-7 credits w:finishe
-28 credits w:first
-13 credits w:folder
-14 credits w:font
-22 credits w:for a
19 credits w:for your
-22 credits w:for yoursel
-22 credits w:forget
-22 credits w:forget to
-43 credits w:format
5 credits w:foto
-19 credits w:from
-24 credits w:from your
-9 credits w:further
-63 credits w:geht
17 credits w:get more
-41 credits w:gibt
-54 credits w:glisser
-29 credits w:go ahead
-23 credits w:grab it
-53 credits w:green
-16 credits w:handles
-23 credits w:have a
-32 credits w:hear
-38 credits w:here
-16 credits w:herunte
-13 credits w:history
-13 credits w:history panel
-29 credits w:hit
-13 credits w:hit apply
-23 credits w:hit the
10 credits w:how
7 credits w:how many
-39 credits w:hue
-65 credits w:i
-31 credits w:icon
-30 credits w:il
-70 credits w:im
-7 credits w:in der
-9 credits w:in the
27 credits w:in your
-17 credits w:inicia
-27 credits w:into
-20 credits w:into the
-5 credits w:is just
15 credits w:ist
-15 credits w:it
-11 credits w:it earlier
-31 credits w:it's
-7 credits w:its
-11 credits w:izquier
-15 credits w:jump
-34 credits w:just
-5 credits w:just one
25 credits w:kann
-40 credits w:keep
-39 credits w:klicken
-29 credits w:knob
-47 credits w:l
-26 credits w:l'ongle
-37 credits w:l'ordre
-26 credits w:la
-19 credits w:la carpeta
-7 credits w:la case
-28 credits w:la derecha
-35 credits w:la droite
-42 credits w:la fenêtre
-19 credits w:la lista
-22 credits w:la línea
-6 credits w:la tête
-35 credits w:lance
-28 credits w:lance avec
-29 credits w:las
-26 credits w:las miniatu
-10 credits w:lateral
-26 credits w:layers
-8 credits w:le
-14 credits w:le bouton
-43 credits w:le fichier
-18 credits w:le menu
-16 credits w:le volet
-25 credits w:lecture
-14 credits w:leertas
-26 credits w:left sidebar
-7 credits w:left to
-27 credits w:les
-7 credits w:letteri
-33 credits w:lightin
-16 credits w:link
-22 credits w:links
-20 credits w:lista
-20 credits w:lista de
-17 credits w:listed
-26 credits w:listen
-23 credits w:lock
-22 credits w:look
-12 credits w:loop
-13 credits w:lower
-35 credits w:lässt
-22 credits w:línea
-22 credits w:línea de
7 credits w:many
7 credits w:many credits
-33 credits w:may
-20 credits w:media
-15 credits w:media panel
-31 credits w:menu
-19 credits w:menu at
-14 credits w:menu de
-16 credits w:miniatu
-56 credits w:mit
-22 credits w:mit der
-12 credits w:mix
13 credits w:more
17 credits w:more credits
-16 credits w:move the
-14 credits w:mp
-14 credits w:mp 4
-11 credits w:mp4
-7 credits w:music library
-30 credits w:mídia
-23 credits w:nach
-21 credits w:nach rechts
-6 credits w:name
-44 credits w:navigat
-33 credits w:need
-7 credits w:new
-37 credits w:no
-7 credits w:no player
-14 credits w:notes
-7 credits w:of the
-18 credits w:ok
-30 credits w:once
-11 credits w:one
-5 credits w:one click
-10 credits w:open the
-14 credits w:orden
-48 credits w:other
-26 credits w:out
-16 credits w:ouvre
-5 credits w:over the
25 credits w:page
-56 credits w:paleta
-30 credits w:palette
-45 credits w:panel
-12 credits w:panel to
18 credits w:par
-7 credits w:para a
-17 credits w:partage
-15 credits w:pause
-6 credits w:pela
-6 credits w:pela aba
-67 credits w:pelo
6 credits w:pensez
6 credits w:pensez à
26 credits w:perfil
-44 credits w:pick
-7 credits w:pick one
-21 credits w:pitch
7 credits w:plans
-8 credits w:play
-29 credits w:play it
-22 credits w:player
-18 credits w:player to
-18 credits w:playhea to
-9 credits w:please
-50 credits w:pode
-24 credits w:pop-up
-38 credits w:por
-28 credits w:pour la
-11 credits w:pour le
-25 credits w:pouvez
-18 credits w:press apply
-15 credits w:press confirm
-19 credits w:press downloa
-35 credits w:press export
-6 credits w:press play
-10 credits w:press the
-7 credits w:preview
18 credits w:profile
-16 credits w:puedes
-14 credits w:puis
-23 credits w:pulsa
21 credits w:página
-13 credits w:que
-27 credits w:que vous
-10 credits w:quieres
-20 credits w:quiser
-21 credits w:rain
15 credits w:recharg
-36 credits w:rechts
-6 credits w:recolou
-10 credits w:refresh
-10 credits w:refresh the
19 credits w:remaini
11 credits w:remaini balance
16 credits w:remaini credits
-37 credits w:reorder
-17 credits w:reprodu
29 credits w:restant
-12 credits w:right
-23 credits w:row
31 credits w:saldo
-20 credits w:save
-11 credits w:save the
-15 credits w:scenes panel
-33 credits w:script
-10 credits w:scroll
-16 credits w:scroll down
-5 credits w:scrub
-39 credits w:scrub to
-30 credits w:se
-28 credits w:se lance
-20 credits w:se quiser
-28 credits w:section to
-34 credits w:see it
-30 credits w:see the
-12 credits w:sehen
-8 credits w:send
-8 credits w:send it
-11 credits w:set
9 credits w:setting
-31 credits w:share
-37 credits w:share button
-23 credits w:shot
37 credits w:shown
-15 credits w:si
-16 credits w:si quieres
-25 credits w:si te
-53 credits w:sich
-69 credits w:sidebar
-39 credits w:sie auf
-18 credits w:sie den
-15 credits w:slider
-45 credits w:sobald
-45 credits w:sobald sie
-15 credits w:solo
-8 credits w:sous
-36 credits w:space
-8 credits w:speaker
-23 credits w:speed
-16 credits w:speed can
-22 credits w:split
-22 credits w:split the
-29 credits w:start
-25 credits w:starts
-18 credits w:stellst
-18 credits w:stellst du
-25 credits w:step
-18 credits w:stored
-50 credits w:storybo
-35 credits w:style
-35 credits w:style panel
-36 credits w:styles
33 credits w:sua
-17 credits w:suffit
-27 credits w:suggest
-6 credits w:sur
-21 credits w:sur le
-16 credits w:swap
-6 credits w:switch between
8 credits w:symbol
-50 credits w:tab
-6 credits w:tab for
-28 credits w:também
-9 credits w:tap the
-24 credits w:taste
-18 credits w:te
-25 credits w:text
-40 credits w:texto
35 credits w:the account
-51 credits w:the arrow
-24 credits w:the audio
9 credits w:the billing
-23 credits w:the blue
-11 credits w:the bottom
-8 credits w:the caption
-26 credits w:the dialog
-30 credits w:the disk
-8 credits w:the draft
-44 credits w:the editor
-12 credits w:the effects
-11 credits w:the end
-6 credits w:the finishe
-7 credits w:the font
-47 credits w:the format
-21 credits w:the full
-53 credits w:the green
-13 credits w:the history
-39 credits w:the hue
-26 credits w:the layers
-7 credits w:the letteri
-33 credits w:the lightin
16 credits w:the menu
-12 credits w:the mix
-29 credits w:the new
-14 credits w:the notes
-13 credits w:the page
-50 credits w:the picture
-21 credits w:the pitch
-20 credits w:the play
-15 credits w:the player
-24 credits w:the pop-up
-6 credits w:the preview
-6 credits w:the project
-21 credits w:the rain
-28 credits w:the script
-16 credits w:the shot
-38 credits w:the side
-23 credits w:the sidebar
-8 credits w:the speaker
-5 credits w:the start
-41 credits w:the storybo
-35 credits w:the style
-16 credits w:the suggest
-25 credits w:the text
-8 credits w:the timelin
-15 credits w:the track
-38 credits w:the triangl
-26 credits w:the two
14 credits w:the upper
-42 credits w:the viewer
-9 credits w:the voice
-25 credits w:the wavefor
-51 credits w:them
-37 credits w:there
-43 credits w:there is
-28 credits w:this
-23 credits w:three
-32 credits w:through
-32 credits w:through the
-6 credits w:ticking
-6 credits w:ticking the
-22 credits w:tiempo
-9 credits w:timelin
-32 credits w:to 0
14 credits w:to buy
-30 credits w:to change
-22 credits w:to click
-30 credits w:to compare
-12 credits w:to finish
-23 credits w:to grab
-21 credits w:to hear
-24 credits w:to keep
-10 credits w:to refresh
-37 credits w:to reorder
-8 credits w:to send
-6 credits w:to switch
-25 credits w:to taste
-7 credits w:to try
-22 credits w:tocar
-32 credits w:too
12 credits w:top
-20 credits w:top of
-32 credits w:top right
40 credits w:top up
-22 credits w:track
-43 credits w:track to
-51 credits w:transcr
-38 credits w:transit
-51 credits w:triangl
-16 credits w:trim
-7 credits w:try another
-17 credits w:tu
-9 credits w:turn
-15 credits w:tweak
-20 credits w:two
-26 credits w:type
-33 credits w:télécha
-6 credits w:tête
-6 credits w:tête de
-31 credits w:título
-35 credits w:um
-12 credits w:uma
-19 credits w:un
21 credits w:under account
-34 credits w:under the
16 credits w:under your
-35 credits w:undo
-36 credits w:une
-27 credits w:unten
29 credits w:unter
34 credits w:up
35 credits w:upgrade
11 credits w:upper
21 credits w:usage
11 credits w:users
-12 credits w:users can
-27 credits w:verlo
-35 credits w:vers
-35 credits w:vers la
-18 credits w:verschi
8 credits w:via
10 credits w:via the
-6 credits w:view it
-42 credits w:viewer
-25 credits w:vignett
-51 credits w:visible
7 credits w:visit
8 credits w:visit the
-37 credits w:voice
-36 credits w:voir
-13 credits w:volet
-16 credits w:volet des
-25 credits w:volume
-46 credits w:vorscha
21 credits w:votre
-25 credits w:vous pouvez
7 credits w:vá
7 credits w:vérifie
-22 credits w:wait
-22 credits w:wait for
-23 credits w:want to
-7 credits w:was
-7 credits w:was du
-12 credits w:watch it
-25 credits w:wavefor
-6 credits w:wenn
-22 credits w:what
-24 credits w:wheel
-48 credits w:when
-40 credits w:when you
23 credits w:whether
-17 credits w:which you'll
-18 credits w:will
-24 credits w:with
-13 credits w:with the
-10 credits w:y
-13 credits w:yellow
-16 credits w:you hit
-43 credits w:you like
-33 credits w:you may
-30 credits w:you press
-26 credits w:you'll
-23 credits w:you'll see
19 credits w:you're
-10 credits w:you've
22 credits w:your
15 credits w:your account
14 credits w:your avatar
16 credits w:your balance
-21 credits w:your dashboa
17 credits w:your picture
10 credits w:your profile
11 credits w:your remaini
17 credits w:yours
-22 credits w:yoursel
-39 credits w:z
-19 credits w:zieh
-19 credits w:zieh das
-12 credits w:zu sehen
-21 credits w:zum
8 credits w:à côté
-9 credits w:à droite
-17 credits w:à esquerd
17 credits w:à votre
-15 credits w:änderst
-15 credits w:änderst du
-25 credits w:änderun
-29 credits w:öffnen
-43 credits w:букв
-19 credits w:в
-20 credits w:в плеере
-26 credits w:в поле
-32 credits w:вас
-19 credits w:вкладка
-28 credits w:вкладке
-38 credits w:вниз
-39 credits w:вправо
-63 credits w:вы
-37 credits w:вы нажмёте
-21 credits w:выберит
-55 credits w:до
-24 credits w:его
-40 credits w:если
-50 credits w:её
-26 credits w:задаётс
6 credits w:зайдите
-8 credits w:кадров
-31 credits w:как
-45 credits w:клип
-30 credits w:край
-31 credits w:курсор
-31 credits w:курсор на
-31 credits w:лежат
-16 credits w:меню
-25 credits w:меняетс
-8 credits w:на
-28 credits w:на вкладке
-11 credits w:нажмите
-37 credits w:нажмёте
-31 credits w:названи
-31 credits w:окно
-31 credits w:окно предпро
-32 credits w:она
-32 credits w:откройт
-25 credits w:перетас
-20 credits w:плеере
-26 credits w:поле
24 credits w:пополни
-24 credits w:порядок
-25 credits w:порядок меняетс
-25 credits w:посмотр
-31 credits w:предпро
-41 credits w:разверн
-19 credits w:ролик
40 credits w:рядом
34 credits w:с
-27 credits w:скачать
-41 credits w:слева
-32 credits w:сохрани
-26 credits w:справа
-31 credits w:ссылку
6 credits w:страниц
-41 credits w:таймлай
-21 credits w:увидеть
-30 credits w:цвет
-27 credits w:чтобы скачать
-21 credits w:чтобы увидеть
-24 credits w:это
-50 credits w:あ
10 credits w:い ま
10 credits w:い ま す
37 credits w:お
-10 credits w:か
-26 credits w:から
-42 credits w:き
-16 credits w:き さ
-16 credits w:き さ は
-18 credits w:く
-17 credits w:け
-17 credits w:け れば
-33 credits w:こ
-11 credits w:ご
-11 credits w:ご 确
-11 credits w:ご 确 认
-16 credits w:さ は
-6 credits w:し
-14 credits w:し て ください
-14 credits w:す る
-9 credits w:す る だけです
-20 credits w:せ
-28 credits w:た
-20 credits w:だ
-25 credits w:だけです
-14 credits w:て ください
-27 credits w:て みてください
-54 credits w:で
-37 credits w:で 「
-13 credits w:できます
-46 credits w:と
9 credits w:な
-17 credits w:な け
-17 credits w:な け れば
-19 credits w:の 「
-12 credits w:の 「 书
-16 credits w:の 大
-16 credits w:の 大 き
13 credits w:の 横
-24 credits w:の 矢印
-31 credits w:は 「
-28 credits w:べ
6 credits w:ま
13 credits w:ま す
-14 credits w:みてください
-25 credits w:む
-9 credits w:られます
-27 credits w:る
-9 credits w:る だけです
-6 credits w:れば
-19 credits w:わ
-20 credits w:わ せ
-15 credits w:を
-12 credits w:を クリック し
-19 credits w:を 押して
-46 credits w:を 押す
-29 credits w:を 选
10 credits w:アイコン
-21 credits w:ウィンドウ
-13 credits w:クリック
-12 credits w:クリック し
-12 credits w:クリック し て
-32 credits w:クリップ
-39 credits w:シーン
-17 credits w:スライダー
-17 credits w:スライダー で
-29 credits w:タブ
-16 credits w:ダ
-24 credits w:ダウンロード
-44 credits w:パネル
-17 credits w:プレビュー
-10 credits w:ボタン
-10 credits w:ボタン を
-12 credits w:ボタン を クリック
-15 credits w:メニュー
-23 credits w:ン
-28 credits w:ー
-30 credits w:一
-21 credits w:一下
-18 credits w:一覧
-52 credits w:三
-34 credits w:上
-20 credits w:上方
-37 credits w:上方 的
-30 credits w:下
-41 credits w:下の
-22 credits w:下拉
-59 credits w:下载
-12 credits w:下载 图标
-37 credits w:不
-21 credits w:不喜欢
-7 credits w:两 个
-25 credits w:个
40 credits w:个人中心
15 credits w:中 心
-40 credits w:书
-31 credits w:书 き
-32 credits w:二
-11 credits w:二 种
-14 credits w:人
-40 credits w:从
-33 credits w:任
-25 credits w:任 意
-25 credits w:任 意 一
-33 credits w:会
23 credits w:会员
26 credits w:会员 中
26 credits w:会员 中 心
-21 credits w:位
-21 credits w:位 置
-9 credits w:体
44 credits w:余额
-35 credits w:侧边栏
-30 credits w:修改
-5 credits w:值
7 credits w:像
21 credits w:充值
27 credits w:入
-31 credits w:全
-24 credits w:全 文
-21 credits w:全 部
-9 credits w:共有
21 credits w:再 选
-21 credits w:分
-22 credits w:分 镜
-15 credits w:分 镜 图
-36 credits w:分享
8 credits w:分页
-7 credits w:列
-12 credits w:列 在
-19 credits w:别
-13 credits w:到 “
24 credits w:到 会员
-6 credits w:刷新
-11 credits w:前 面
14 credits w:前往
37 credits w:剩余
17 credits w:剩余 点数
23 credits w:剩余 额度
-38 credits w:动
-40 credits w:勾选
-11 credits w:十 二
-11 credits w:十 二 种
-58 credits w:单
-28 credits w:即可
-11 credits w:双击
-14 credits w:发给
-10 credits w:取
-23 credits w:取 得
-43 credits w:口
-42 credits w:可
-36 credits w:可 在
-8 credits w:可 拖动
-8 credits w:可以 从
-8 credits w:可以 在
-21 credits w:可以 对比
-9 credits w:可以 把
-40 credits w:可以 改
10 credits w:可以 点击
-13 credits w:可以 看到
-23 credits w:可选
-49 credits w:右
-12 credits w:右上 の
-12 credits w:右上 の 「
-69 credits w:右上角
-22 credits w:右上角 的 分享
-9 credits w:右下角
-10 credits w:右侧
-15 credits w:右边
-27 credits w:各
-20 credits w:合 わ
-20 credits w:合 わ せ
-62 credits w:名
-39 credits w:后
-10 credits w:后 按  
-10 credits w:听
-8 credits w:听听
-8 credits w:听听 看
-16 credits w:四
-14 credits w:图
-19 credits w:图标
-12 credits w:在
-33 credits w:在 “ 效
-22 credits w:在 播放器
-6 credits w:在 时间线
-6 credits w:在 时间线 上
-17 credits w:在 时间轴 上
-8 credits w:在 音
11 credits w:场
-42 credits w:场景
-46 credits w:场景列表
-35 credits w:型
-30 credits w:変え
13 credits w:変更
-28 credits w:大
-16 credits w:大 き
-16 credits w:大 き さ
-26 credits w:太
23 credits w:头像
-41 credits w:好
-16 credits w:如需
-16 credits w:如需 修改
-24 credits w:嫌
-38 credits w:字
-35 credits w:字 型
-29 credits w:字幕
-16 credits w:存到
-46 credits w:完
-20 credits w:完 整
-13 credits w:完 记得
-20 credits w:定
-19 credits w:对
-29 credits w:对比
-40 credits w:对话方块
-24 credits w:导出
-37 credits w:就
-26 credits w:就 把
-12 credits w:就能
-25 credits w:就行
-32 credits w:展开
-32 credits w:左
-17 credits w:左 の
19 credits w:左下角
-63 credits w:左侧
-45 credits w:已
-12 credits w:并
-59 credits w:度
-53 credits w:开
-57 credits w:开启
-17 credits w:式
-12 credits w:往左
-17 credits w:往左 拖
15 credits w:心
-42 credits w:快
-41 credits w:态
-21 credits w:您 可以 在
21 credits w:情
-25 credits w:意
-25 credits w:意 一
-21 credits w:手
-12 credits w:手 机
-47 credits w:打开
-15 credits w:找到 齿轮
-16 credits w:把
-17 credits w:把 它
-19 credits w:押して
-46 credits w:押す
-34 credits w:拿到
-17 credits w:按
-21 credits w:按  
-10 credits w:按   delete
-17 credits w:按 「
-26 credits w:按 「 套用
-8 credits w:按钮
-24 credits w:撤销
-10 credits w:播放
-16 credits w:播放头
-34 credits w:收在
-13 credits w:改 完
-13 credits w:改 完 记得
-28 credits w:放
-19 credits w:放 大
-27 credits w:效
-27 credits w:效 果
-6 credits w:数
-24 credits w:整
-42 credits w:文
-19 credits w:文 字
-9 credits w:文件
-27 credits w:文件夹
-39 credits w:新
-12 credits w:新 的
-9 credits w:方
-35 credits w:旁白
-7 credits w:时
-6 credits w:时间线
-6 credits w:时间线 上
-17 credits w:时间轴 上
-44 credits w:明
23 credits w:明细
-10 credits w:是
-13 credits w:曲
-13 credits w:曲 目
-9 credits w:更
-17 credits w:更 清
-17 credits w:更 清 楚
-38 credits w:更改
-37 credits w:最 终
-37 credits w:最 终 文件
-35 credits w:最下
-21 credits w:有
-11 credits w:有 十
-11 credits w:有 十 二
-31 credits w:本
-12 credits w:机
-6 credits w:来
-20 credits w:果
-15 credits w:查看 分
-15 credits w:查看 分 镜
-17 credits w:标签页
-9 credits w:标题
-46 credits w:栏
-14 credits w:格
-14 credits w:格 式
-22 credits w:档案
-17 credits w:楚
8 credits w:横
-27 credits w:次
-33 credits w:步
-7 credits w:比
39 credits w:求
-17 credits w:混
-24 credits w:清
-17 credits w:清 楚
-32 credits w:滑鼠
-30 credits w:满意
-45 credits w:满意 的话
-26 credits w:滤
-26 credits w:滤 镜
-41 credits w:点
-11 credits w:点 “
-20 credits w:点 “ 完成
-6 credits w:点 右上角
-7 credits w:点 它
-46 credits w:点击 “
-17 credits w:点击 “ 应用
-6 credits w:点击 右上角
-25 credits w:点开
26 credits w:点数
-19 credits w:照
-19 credits w:照 片
-19 credits w:片
-14 credits w:片段
-21 credits w:版
-11 credits w:版 本
-41 credits w:状
-41 credits w:状 态
-22 credits w:现
-11 credits w:用
23 credits w:用量
9 credits w:画
13 credits w:画 像
-24 credits w:留
-26 credits w:的 「 汇出
-15 credits w:的 位
-15 credits w:的 位 置
-22 credits w:的 分享
-18 credits w:目
-29 credits w:看一
-21 credits w:看一 遍
-24 credits w:矢印
-14 credits w:码
-14 credits w:确
-11 credits w:确 认 ください
-20 credits w:种
8 credits w:积分
-26 credits w:移到
-14 credits w:空格键
-16 credits w:窗口
-17 credits w:第
-15 credits w:第 二
-39 credits w:素材
-5 credits w:素材库
14 credits w:細
-37 credits w:终
-37 credits w:终 文件
-24 credits w:继
-24 credits w:继 续
-37 credits w:缩图
-37 credits w:缩略图
-21 credits w:置
-17 credits w:能
-33 credits w:自
-26 credits w:自 动
-51 credits w:色
-12 credits w:菜单
-15 credits w:菜单 里
-6 credits w:菜单 里 选
17 credits w:表示
-8 credits w:要
-15 credits w:见 られます
-19 credits w:视频
-16 credits w:觉得
-11 credits w:认 ください
-14 credits w:让
-10 credits w:记得
-34 credits w:设置
-37 credits w:试听
15 credits w:详
-11 credits w:语
-11 credits w:语 音
-13 credits w:请 到 “
-11 credits w:请 在
-7 credits w:请 在 时间轴
39 credits w:请 求
-36 credits w:请 点击
-27 credits w:请 进入
-26 credits w:调
-17 credits w:调 整
-32 credits w:调换
-35 credits w:调整
16 credits w:账单
31 credits w:账户
9 credits w:账户 页面
-42 credits w:走
-24 credits w:轨道
-19 credits w:过
-15 credits w:还 有
11 credits w:进
-37 credits w:进度条
-42 credits w:进度条 走
-26 credits w:选
-6 credits w:选  
-7 credits w:选   mp
-16 credits w:选 “
-42 credits w:选 「
-26 credits w:选中
-28 credits w:选单
-38 credits w:选择
-23 credits w:选择 “
-18 credits w:选项卡
-45 credits w:透
-24 credits w:遍
-30 credits w:部
-15 credits w:里
-12 credits w:里 可以
-12 credits w:里 还
-15 credits w:里 还 有
-13 credits w:里 选
-8 credits w:里 选  
-37 credits w:镜
-15 credits w:镜 图
-42 credits w:镜头
-29 credits w:长
-6 credits w:问
-6 credits w:问 题
-31 credits w:需要
-33 credits w:面
-34 credits w:面板
-29 credits w:音
-27 credits w:音 频
-25 credits w:音 频 轨道
-12 credits w:音 频 面板
27 credits w:页
-7 credits w:页面
-28 credits w:页面 查看
-25 credits w:预览窗口
-44 credits w:预览视窗
-27 credits w:频
-25 credits w:频 轨道
-12 credits w:频 面板
-6 credits w:题
23 credits w:额度
-43 credits w:齿轮
-38 credits w:齿轮 图标
-58 edit b:^>account
-6 edit b:^>adjust
29 edit b:^>being
-89 edit b:^>button
-42 edit b:^>buy
22 edit b:^>can
75 edit b:^>confirm
-42 edit b:^>control
47 edit b:^>drag
-68 edit b:^>export
-19 edit b:^>film
-10 edit b:^>key
-31 edit b:^>name
-8 edit b:^>offer
-78 edit b:^>open
-19 edit b:^>place
-36 edit b:^>player
-15 edit b:^>press
-83 edit b:^>quoted
-58 edit b:^>screen
-74 edit b:^>see
-91 edit b:^>store
51 edit b:^>undo
-49 edit b:account>account
-13 edit b:account>button
-29 edit b:account>buy
-10 edit b:account>can
-18 edit b:account>name
-15 edit b:account>open
-23 edit b:account>panel
-48 edit b:account>place
-39 edit b:account>screen
-44 edit b:account>you
13 edit b:adjust>adjust
-57 edit b:adjust>being
11 edit b:adjust>confirm
60 edit b:adjust>drag
-42 edit b:adjust>film
15 edit b:adjust>if
-8 edit b:adjust>you
-22 edit b:being>adjust
5 edit b:being>can
-31 edit b:being>control
24 edit b:being>drag
34 edit b:being>if
23 edit b:being>material
-10 edit b:being>see
43 edit b:button>being
-64 edit b:button>button
-20 edit b:button>film
-11 edit b:button>open
-24 edit b:button>panel
-16 edit b:button>quoted
-34 edit b:buy>account
-14 edit b:buy>if
-19 edit b:can>adjust
-21 edit b:can>buy
20 edit b:can>can
-45 edit b:can>control
62 edit b:can>drag
-58 edit b:can>export
-17 edit b:can>film
8 edit b:can>if
15 edit b:can>material
-13 edit b:can>name
63 edit b:can>panel
-56 edit b:can>quoted
36 edit b:can>screen
-86 edit b:can>see
-40 edit b:can>you
37 edit b:confirm>adjust
50 edit b:confirm>button
33 edit b:confirm>if
29 edit b:confirm>name
-24 edit b:confirm>place
-46 edit b:control>adjust
-65 edit b:control>can
-62 edit b:control>control
10 edit b:control>drag
-35 edit b:control>film
-48 edit b:control>if
33 edit b:control>panel
-47 edit b:control>place
-29 edit b:control>press
-110 edit b:control>quoted
5 edit b:drag>adjust
32 edit b:drag>being
31 edit b:drag>button
61 edit b:drag>can
43 edit b:drag>control
34 edit b:drag>drag
21 edit b:drag>film
54 edit b:drag>if
69 edit b:drag>material
43 edit b:drag>name
18 edit b:drag>open
28 edit b:drag>place
-36 edit b:drag>player
-31 edit b:drag>you
-22 edit b:export>being
-38 edit b:export>button
-20 edit b:export>can
-29 edit b:export>export
-25 edit b:export>if
-8 edit b:export>name
-50 edit b:export>place
-38 edit b:export>you
-35 edit b:film>control
59 edit b:film>drag
8 edit b:film>if
-43 edit b:film>open
-43 edit b:film>panel
-28 edit b:film>place
-9 edit b:film>store
24 edit b:i>can
-32 edit b:if>account
-12 edit b:if>adjust
21 edit b:if>being
8 edit b:if>control
79 edit b:if>drag
-31 edit b:if>export
-56 edit b:if>film
-29 edit b:if>i
-15 edit b:if>key
-28 edit b:if>material
-12 edit b:if>name
-24 edit b:if>player
20 edit b:if>press
30 edit b:if>quoted
20 edit b:if>screen
-67 edit b:if>see
-15 edit b:if>store
15 edit b:if>you
-15 edit b:key>drag
-29 edit b:key>if
-24 edit b:key>key
43 edit b:key>name
-36 edit b:key>player
-36 edit b:key>see
41 edit b:material>adjust
56 edit b:material>drag
-10 edit b:material>film
13 edit b:material>if
53 edit b:material>material
-24 edit b:material>place
-18 edit b:material>you
-25 edit b:name>adjust
-31 edit b:name>can
-64 edit b:name>control
-20 edit b:name>export
60 edit b:name>film
-9 edit b:name>if
58 edit b:name>material
18 edit b:name>name
-28 edit b:name>open
-39 edit b:name>panel
-10 edit b:name>place
-56 edit b:name>player
23 edit b:name>press
-36 edit b:name>quoted
-15 edit b:name>see
-11 edit b:name>store
-31 edit b:offer>i
-32 edit b:offer>name
21 edit b:offer>see
-31 edit b:open>account
-6 edit b:open>being
-47 edit b:open>button
-28 edit b:open>export
-11 edit b:open>if
-31 edit b:open>material
-19 edit b:open>name
-31 edit b:open>open
-11 edit b:open>place
-12 edit b:open>player
21 edit b:open>quoted
-9 edit b:open>see
-15 edit b:open>store
-40 edit b:open>you
-25 edit b:panel>account
20 edit b:panel>adjust
-32 edit b:panel>button
-7 edit b:panel>can
-35 edit b:panel>control
-8 edit b:panel>key
-31 edit b:panel>material
17 edit b:panel>open
-51 edit b:panel>panel
-24 edit b:panel>place
-73 edit b:panel>player
37 edit b:panel>press
10 edit b:panel>quoted
-10 edit b:panel>screen
-36 edit b:panel>store
-11 edit b:place>account
-96 edit b:place>button
-40 edit b:place>can
-18 edit b:place>control
-21 edit b:place>film
-47 edit b:place>name
-42 edit b:place>open
-29 edit b:place>panel
-20 edit b:place>place
17 edit b:place>screen
20 edit b:place>store
-9 edit b:player>being
10 edit b:player>can
-7 edit b:player>drag
-56 edit b:player>if
-19 edit b:player>place
-19 edit b:player>press
-17 edit b:player>see
-13 edit b:press>account
-39 edit b:press>adjust
-13 edit b:press>being
-13 edit b:press>button
-58 edit b:press>can
72 edit b:press>confirm
37 edit b:press>drag
-62 edit b:press>export
-8 edit b:press>if
-59 edit b:press>open
-16 edit b:press>place
-24 edit b:press>player
61 edit b:press>quoted
-13 edit b:press>screen
-43 edit b:press>see
-26 edit b:press>you
48 edit b:quoted>adjust
-15 edit b:quoted>button
-50 edit b:quoted>can
-29 edit b:quoted>control
88 edit b:quoted>if
-104 edit b:quoted>panel
26 edit b:quoted>place
78 edit b:quoted>press
-28 edit b:quoted>screen
-19 edit b:quoted>see
-13 edit b:quoted>store
-11 edit b:screen>account
-43 edit b:screen>if
-34 edit b:screen>place
-28 edit b:screen>press
-17 edit b:screen>see
8 edit b:screen>you
-14 edit b:see>account
-16 edit b:see>being
-17 edit b:see>can
-22 edit b:see>if
-16 edit b:see>material
-56 edit b:see>name
-16 edit b:see>offer
-57 edit b:see>open
-22 edit b:see>panel
-17 edit b:see>player
-12 edit b:see>screen
-29 edit b:see>see
-40 edit b:see>you
-23 edit b:store>can
-13 edit b:store>if
-51 edit b:store>name
-34 edit b:store>open
-20 edit b:store>panel
-29 edit b:store>quoted
-58 edit b:store>store
-30 edit b:you>account
-19 edit b:you>adjust
79 edit b:you>confirm
-40 edit b:you>export
-10 edit b:you>film
20 edit b:you>if
34 edit b:you>name
-21 edit b:you>open
-35 edit b:you>panel
-6 edit b:you>place
5 edit b:you>press
15 edit b:you>screen
-32 edit b:you>see
-31 edit b:you>you
-44 edit bold
-75 edit c:account
-13 edit c:account+button
-25 edit c:account+buy
-7 edit c:account+can
-6 edit c:account+if
-25 edit c:account+open
-20 edit c:account+panel
-16 edit c:account+place
-13 edit c:account+press
-27 edit c:account+screen
-25 edit c:account+you
-73 edit c:adjust+being
-6 edit c:adjust+button
-63 edit c:adjust+control
37 edit c:adjust+drag
-8 edit c:adjust+export
-28 edit c:adjust+film
-22 edit c:adjust+i
-7 edit c:adjust+if
12 edit c:adjust+key
-15 edit c:adjust+material
-15 edit c:adjust+offer
-46 edit c:adjust+open
-51 edit c:adjust+place
52 edit c:adjust+player
-8 edit c:adjust+see
-11 edit c:adjust+store
-72 edit c:adjust+you
43 edit c:being+button
-16 edit c:being+control
25 edit c:being+drag
10 edit c:being+export
-14 edit c:being+material
-8 edit c:being+open
-35 edit c:being+panel
-19 edit c:being+see
-20 edit c:being+store
-12 edit c:button+can
47 edit c:button+confirm
12 edit c:button+drag
-41 edit c:button+export
-46 edit c:button+film
-18 edit c:button+material
-48 edit c:button+open
-56 edit c:button+screen
-15 edit c:button+see
-13 edit c:button+store
-44 edit c:buy
-21 edit c:buy+can
-37 edit c:buy+open
-23 edit c:buy+place
-5 edit c:buy+screen
-5 edit c:buy+you
-25 edit c:can+control
59 edit c:can+drag
-55 edit c:can+export
-17 edit c:can+key
7 edit c:can+screen
-48 edit c:can+see
-6 edit c:can+store
33 edit c:can+undo
123 edit c:confirm
-44 edit c:confirm+control
-43 edit c:confirm+export
45 edit c:confirm+if
18 edit c:confirm+panel
23 edit c:confirm+place
55 edit c:confirm+press
7 edit c:confirm+see
58 edit c:confirm+you
-47 edit c:control
25 edit c:control+drag
-26 edit c:control+film
29 edit c:control+material
-17 edit c:control+offer
-22 edit c:control+open
-8 edit c:control+panel
-43 edit c:control+place
28 edit c:control+player
-14 edit c:control+see
-38 edit c:control+you
97 edit c:drag
14 edit c:drag+film
82 edit c:drag+if
81 edit c:drag+material
-53 edit c:drag+panel
34 edit c:drag+place
32 edit c:drag+press
26 edit c:drag+screen
-91 edit c:drag+see
-72 edit c:export
-61 edit c:export+if
-70 edit c:export+press
-9 edit c:export+screen
-8 edit c:export+see
-55 edit c:export+you
18 edit c:film+key
-52 edit c:film+open
-36 edit c:film+place
-12 edit c:film+player
-10 edit c:film+store
-18 edit c:film+you
-46 edit c:i+if
-31 edit c:i+offer
10 edit c:if+material
14 edit c:if+panel
-40 edit c:if+player
19 edit c:if+press
-60 edit c:if+see
-8 edit c:if+store
47 edit c:if+undo
9 edit c:if+you
-70 edit c:key+panel
-40 edit c:key+player
-52 edit c:key+see
32 edit c:key+undo
-34 edit c:key+you
11 edit c:material
-32 edit c:material+panel
52 edit c:material+player
22 edit c:material+screen
-21 edit c:material+see
-22 edit c:offer+place
-26 edit c:open
-10 edit c:open+panel
-7 edit c:open+place
-24 edit c:open+player
-6 edit c:open+press
-45 edit c:open+see
-7 edit c:open+store
-18 edit c:open+you
-36 edit c:panel+place
-59 edit c:panel+player
59 edit c:panel+press
-28 edit c:panel+screen
-17 edit c:panel+see
-26 edit c:panel+store
-9 edit c:place
-11 edit c:place+player
-19 edit c:place+see
-13 edit c:place+you
-23 edit c:player
-39 edit c:player+press
15 edit c:player+screen
-28 edit c:player+see
-25 edit c:press+screen
-75 edit c:press+see
-21 edit c:press+store
35 edit c:press+undo
19 edit c:press+you
-89 edit c:see
-24 edit c:see+you
-47 edit c:store
75 edit c:undo
-92 edit digit
-68 edit f:a
18 edit f:after
-38 edit f:all
-6 edit f:aperte
24 edit f:apply
21 edit f:arrastr
-29 edit f:as
7 edit f:auf
-32 edit f:basta
-29 edit f:below
-15 edit f:beneath
-32 edit f:bottom
-24 edit f:ce
-30 edit f:choisis
-45 edit f:choose
-51 edit f:clic
-8 edit f:clique
15 edit f:con
40 edit f:confirm
-15 edit f:contras
-35 edit f:copiar
-5 edit f:copy
68 edit f:ctrl
-32 edit f:dale
-48 edit f:dann
-32 edit f:dans
-41 edit f:das
-55 edit f:die
32 edit f:don't
-5 edit f:done
-52 edit f:double-
-12 edit f:downloa
26 edit f:drag
-24 edit f:du
-45 edit f:elige
23 edit f:em
-33 edit f:en
-39 edit f:escolha
-41 edit f:expand
12 edit f:export
-26 edit f:feel
66 edit f:finally
-15 edit f:for
-5 edit f:getting
-40 edit f:have
-32 edit f:head
7 edit f:hit
9 edit f:hover
-48 edit f:il
-27 edit f:im
-30 edit f:jetez
-47 edit f:la
7 edit f:left
-47 edit f:lo
-17 edit f:lower
43 edit f:mit
-51 edit f:move
-54 edit f:no
-44 edit f:o
22 edit f:or
-41 edit f:ouvre
-40 edit f:para
-12 edit f:pela
37 edit f:pelo
49 edit f:pensez
-60 edit f:pick
28 edit f:please
24 edit f:press
-7 edit f:preview
-37 edit f:puis
23 edit f:pulsa
26 edit f:que
13 edit f:regarde
-45 edit f:right-c
-45 edit f:save
-20 edit f:second
-46 edit f:see
6 edit f:simply
44 edit f:sobald
-18 edit f:solo
-25 edit f:space
-52 edit f:step
12 edit f:swap
-41 edit f:tap
36 edit f:that
-50 edit f:the
-22 edit f:their
16 edit f:then
42 edit f:third
35 edit f:tirez
-24 edit f:top
-15 edit f:type
-32 edit f:um
-42 edit f:under
17 edit f:until
-21 edit f:use
-6 edit f:users
-32 edit f:via
-35 edit f:você
-18 edit f:vous
-14 edit f:vá
-9 edit f:wait
-8 edit f:was
32 edit f:wenn
-8 edit f:which
-30 edit f:y
-19 edit f:you
-6 edit f:you'll
33 edit f:zieh
-15 edit f:zum
-7 edit f:в
-50 edit f:если
-14 edit f:зайдите
15 edit f:и
-15 edit f:на
-9 edit f:откройт
-13 edit f:пополни
25 edit f:порядок
-15 edit f:посмотр
-38 edit f:с
-43 edit f:там
-41 edit f:чтобы
40 edit f:クリップ
-41 edit f:タイムライン
-24 edit f:ファイル
39 edit f:三
-68 edit f:下载
19 edit f:不
-32 edit f:两
-14 edit f:从
-31 edit f:余额
7 edit f:修改
-33 edit f:先
-6 edit f:共有
-20 edit f:剩余
59 edit f:勾选
28 edit f:可
-18 edit f:右上
-16 edit f:右上角
16 edit f:否
50 edit f:在
-19 edit f:如果
31 edit f:它
16 edit f:完成后
-10 edit f:导出
5 edit f:就能
-30 edit f:左
-67 edit f:打开
-37 edit f:拖动
-67 edit f:按
13 edit f:按住
43 edit f:改
-52 edit f:新
-35 edit f:旁白
-34 edit f:查看
-20 edit f:滤
-52 edit f:点
-20 edit f:点击
-29 edit f:点选
10 edit f:然
28 edit f:用
-15 edit f:第
19 edit f:要
-21 edit f:语
-22 edit f:请
-59 edit f:选
29 edit f:选中
-24 edit f:选好
-58 edit f:选择
16 edit f:速度
33 edit f:顺
-59 edit f:预览窗口
99 edit kind:drag
-32 edit kind:look
-53 edit kind:open
-108 edit kind:statement
-20 edit kind:tail
-15 edit kind:take
-33 edit l:1080p
-54 edit l:19
-15 edit l:2
-22 edit l:33
-13 edit l:40
-42 edit l:an
20 edit l:another
35 edit l:apply
-5 edit l:avatar
-14 edit l:away
38 edit l:back
-8 edit l:baixar
16 edit l:bild
-17 edit l:billing
16 edit l:box
-31 edit l:button
-24 edit l:ce
37 edit l:change
-32 edit l:chosen
27 edit l:clip
-38 edit l:clips
27 edit l:clique
-33 edit l:compart
56 edit l:confirm
27 edit l:continu
-20 edit l:contras
-31 edit l:copy
-60 edit l:ctrl
-18 edit l:cut
-26 edit l:d'aperç
-23 edit l:dashboa
49 edit l:delete
29 edit l:dialog
11 edit l:dialogu
-5 edit l:direita
-5 edit l:done
26 edit l:double-
-20 edit l:downloa
7 edit l:droite
-18 edit l:du
20 edit l:earlier
-5 edit l:easy
25 edit l:edit
-19 edit l:editor
-17 edit l:ein
-17 edit l:es
-22 edit l:esquerd
-19 edit l:estão
-41 edit l:export
-18 edit l:exporta
-20 edit l:exporti
-51 edit l:f
-10 edit l:factura
-23 edit l:field
-26 edit l:file
24 edit l:film
66 edit l:finally
7 edit l:find
-27 edit l:finish
-29 edit l:folder
-15 edit l:font
-38 edit l:format
-32 edit l:further
-18 edit l:gauche
-28 edit l:happy
-46 edit l:icon
-39 edit l:il
-39 edit l:inicia
-9 edit l:it
-8 edit l:kannst
-13 edit l:lecteur
-14 edit l:lecture
-21 edit l:letra
-7 edit l:library
13 edit l:like
-39 edit l:link
-23 edit l:listed
-31 edit l:listen
-44 edit l:look
18 edit l:mouse
-9 edit l:mp4
-12 edit l:name
-24 edit l:notice
-17 edit l:o
33 edit l:ok
-36 edit l:on
29 edit l:or
30 edit l:orden
38 edit l:order
-26 edit l:out
-12 edit l:p
-16 edit l:pane
-20 edit l:panel
18 edit l:para
-13 edit l:partage
-33 edit l:perfil
-54 edit l:picture
52 edit l:place
23 edit l:plan
-9 edit l:play
-7 edit l:player
52 edit l:pop-up
-15 edit l:preview
-23 edit l:project
36 edit l:ready
9 edit l:rechts
-49 edit l:reprodu
-13 edit l:rest
-8 edit l:result
-24 edit l:rhythm
-48 edit l:row
34 edit l:s
-46 edit l:save
-21 edit l:section
-12 edit l:set
-12 edit l:setting
40 edit l:shift
62 edit l:shot
19 edit l:side
-42 edit l:sidebar
-21 edit l:sie
-34 edit l:slider
-9 edit l:song
22 edit l:space
-63 edit l:starts
-14 edit l:stored
-48 edit l:storybo
34 edit l:suggest
-24 edit l:symbol
-12 edit l:tab
-34 edit l:tempo
-30 edit l:texto
-21 edit l:there
-10 edit l:time
-24 edit l:top
19 edit l:track
-38 edit l:título
34 edit l:undo
-25 edit l:up
-51 edit l:ver
-32 edit l:verlo
-25 edit l:viewer
-44 edit l:visible
-33 edit l:wheel
25 edit l:you
-7 edit l:yoursel
51 edit l:z
-40 edit l:вас
43 edit l:вправо
-27 edit l:его
-32 edit l:задаётс
-49 edit l:лежат
-36 edit l:меню
-26 edit l:предпро
-42 edit l:слева
-40 edit l:справа
-36 edit l:ссылку
31 edit l:く
-7 edit l:ください
-31 edit l:だけです
-49 edit l:できます
-20 edit l:には
-24 edit l:みてください
-13 edit l:られます
-22 edit l:れば
-14 edit l:下载
-17 edit l:保存
22 edit l:修改
-17 edit l:充值
-65 edit l:到
6 edit l:即可
-34 edit l:右上角
64 edit l:后
-20 edit l:吧
-9 edit l:图
-34 edit l:场景
-73 edit l:场景列表
-24 edit l:它
-37 edit l:对比
-18 edit l:导出
-19 edit l:小
27 edit l:就行
10 edit l:序
-21 edit l:度
16 edit l:微调
14 edit l:拖
-15 edit l:按钮
-40 edit l:挑
-26 edit l:播放
-32 edit l:播放键
-24 edit l:改
-36 edit l:文件
-7 edit l:果
-32 edit l:查看
-22 edit l:楚
-12 edit l:步
-12 edit l:滑块
-38 edit l:点
-30 edit l:版
16 edit l:生效
43 edit l:用
5 edit l:的话
-7 edit l:看
-13 edit l:看到
-32 edit l:码
-27 edit l:确认
-33 edit l:窗口
25 edit l:箭头
20 edit l:素材库
10 edit l:置
-17 edit l:调
48 edit l:调整
-22 edit l:遍
-75 edit l:里
-64 edit l:链接
-74 edit l:面板
-25 edit last
-53 edit later c:account
-14 edit later c:adjust
-43 edit later c:button
-6 edit later c:buy
39 edit later c:confirm
52 edit later c:key
-24 edit later c:open
-8 edit later c:place
-14 edit later c:player
-41 edit later c:press
-27 edit later c:see
16 edit later c:undo
-42 edit later q:account
24 edit later q:confirm
-92 edit later q:export
-8 edit later q:film
-35 edit length:5
-49 edit link
-28 edit no concept
-27 edit opens
-55 edit other c:account
-67 edit other c:adjust
-26 edit other c:being
-77 edit other c:button
-24 edit other c:buy
-18 edit other c:can
-53 edit other c:export
11 edit other c:film
-21 edit other c:if
66 edit other c:key
-14 edit other c:material
-22 edit other c:open
14 edit other c:panel
-6 edit other c:place
20 edit other c:player
-37 edit other c:press
-48 edit other c:screen
28 edit other c:undo
11 edit other c:you
-50 edit other q:account
9 edit other q:confirm
-90 edit other q:export
-8 edit other q:film
-51 edit other q:material
34 edit other q:panel
-38 edit q:account
-27 edit q:adjust
9 edit q:can
194 edit q:confirm
-143 edit q:export
-33 edit q:film
-61 edit q:if
-75 edit q:material
30 edit q:panel
-12 edit q:store
-29 edit step
-20 edit topic:credits
-83 edit topic:export
-32 edit topic:preview
47 edit topic:reorder
-12 edit topic:timeline
-9 edit v:de:adjust:st
53 edit v:de:drag:en
14 edit v:de:drag:ge
-33 edit v:de:export:en
-27 edit v:de:open:en
-44 edit v:de:press:ck
18 edit v:de:press:en
-8 edit v:de:see:en
-28 edit v:en:adjust:al
-13 edit v:en:adjust:ck
-27 edit v:en:adjust:er
-24 edit v:en:adjust:et
25 edit v:en:adjust:it
-45 edit v:en:adjust:ne
-15 edit v:en:adjust:pe
16 edit v:en:adjust:rn
-44 edit v:en:adjust:se
-23 edit v:en:buy:de
-23 edit v:en:buy:op
52 edit v:en:confirm:ly
-5 edit v:en:confirm:ne
30 edit v:en:confirm:ok
43 edit v:en:confirm:pt
46 edit v:en:confirm:rm
-27 edit v:en:confirm:sh
39 edit v:en:confirm:te
41 edit v:en:drag:ag
12 edit v:en:drag:ap
52 edit v:en:drag:en
25 edit v:en:drag:er
35 edit v:en:drag:ge
35 edit v:en:drag:im
10 edit v:en:drag:it
10 edit v:en:drag:ll
25 edit v:en:drag:ng
59 edit v:en:drag:op
-29 edit v:en:drag:ve
-16 edit v:en:export:ad
-50 edit v:en:export:ed
-41 edit v:en:export:er
-24 edit v:en:export:nd
-7 edit v:en:export:p4
-35 edit v:en:export:py
-34 edit v:en:export:re
-21 edit v:en:export:rt
-27 edit v:en:export:ve
-31 edit v:en:open:ad
-23 edit v:en:open:ed
-20 edit v:en:open:en
-28 edit v:en:open:mp
-17 edit v:en:open:nd
-23 edit v:en:open:ns
-41 edit v:en:press:ap
-36 edit v:en:press:ck
35 edit v:en:press:it
21 edit v:en:press:ng
-10 edit v:en:press:se
10 edit v:en:press:ss
-14 edit v:en:see:ar
-36 edit v:en:see:ay
-24 edit v:en:see:ce
-6 edit v:en:see:ch
-14 edit v:en:see:ed
-18 edit v:en:see:ee
-35 edit v:en:see:en
-17 edit v:en:see:ew
-43 edit v:en:see:le
-54 edit v:en:see:ok
-39 edit v:en:see:re
48 edit v:en:undo:do
37 edit v:es:confirm:ar
-25 edit v:es:drag:do
21 edit v:es:drag:ra
-15 edit v:es:export:ar
-9 edit v:es:export:ia
-6 edit v:es:export:ir
-46 edit v:es:press:ic
23 edit v:es:press:sa
-32 edit v:es:see:lo
17 edit v:fr:adjust:er
42 edit v:fr:drag:er
53 edit v:fr:drag:ez
-44 edit v:fr:export:er
-40 edit v:fr:open:ez
-41 edit v:fr:open:re
45 edit v:fr:press:er
-8 edit v:fr:press:ez
-37 edit v:fr:press:ic
-43 edit v:fr:press:nt
-21 edit v:fr:see:ez
-32 edit v:fr:see:ir
-43 edit v:pt:adjust:ar
-25 edit v:pt:adjust:te
-20 edit v:pt:export:ar
-13 edit v:pt:open:el
-14 edit v:pt:open:vá
-19 edit v:pt:open:ão
28 edit v:pt:press:ar
20 edit v:pt:press:ne
-45 edit v:pt:press:se
-6 edit v:pt:press:te
-6 edit v:pt:press:ue
-29 edit v:pt:see:er
-12 edit v:pt:see:ir
27 edit v:pt:see:to
11 edit v:ru:adjust:ся
25 edit v:ru:drag:ем
43 edit v:ru:drag:те
-26 edit v:ru:export:йл
-29 edit v:ru:export:те
-40 edit v:ru:export:ть
-49 edit v:ru:open:ат
-56 edit v:ru:open:те
-18 edit v:ru:see:те
-29 edit v:ru:see:ть
-72 edit w:0
-54 edit w:0 19
-22 edit w:0 33
-13 edit w:0 40
-12 edit w:0 8
-12 edit w:0 8 0
-28 edit w:0 :
-10 edit w:0 : 1
-12 edit w:0 p
-15 edit w:1
-12 edit w:1 0
-12 edit w:1 0 8
-6 edit w:1 9
-33 edit w:1080p
-54 edit w:19
-22 edit w:2
-22 edit w:33
-20 edit w:4
-13 edit w:40
-13 edit w:5
-12 edit w:8
-12 edit w:8 0
-12 edit w:8 0 p
-11 edit w:9
-53 edit w:a 0
-8 edit w:a barra
42 edit w:a direita
-30 edit w:a list
-6 edit w:a look
29 edit w:a nova
-21 edit w:aba
43 edit w:accept
-7 edit w:account
18 edit w:after
-8 edit w:again
-29 edit w:al
-25 edit w:all
-43 edit w:alles
7 edit w:along the
-64 edit w:als
-32 edit w:also
-16 edit w:an
-16 edit w:andere
6 edit w:another
-9 edit w:another song
-10 edit w:ansehen
-41 edit w:any
-25 edit w:ao
-9 edit w:ao lado
-29 edit w:aparece
-6 edit w:aperte
52 edit w:apply
24 edit w:apply the
-78 edit w:are
43 edit w:arrastr
40 edit w:arrastr las
-61 edit w:arrow
-9 edit w:as the
-11 edit w:assets
-18 edit w:audio
-13 edit w:audio tab
8 edit w:auf das
-10 edit w:auf der
-26 edit w:auf exporti
-14 edit w:autre
-5 edit w:avatar
-54 edit w:avec ctrl
-39 edit w:away
38 edit w:back
-8 edit w:baixar
-30 edit w:barra
-8 edit w:barra de
-20 edit w:barre
-43 edit w:barre d'espac
9 edit w:bas
-32 edit w:basta
-10 edit w:be
15 edit w:be changed
-39 edit w:bei
-16 edit w:below
-16 edit w:below the
-15 edit w:beneath
-15 edit w:beneath the
-32 edit w:between
12 edit w:bild
-39 edit w:blue
-38 edit w:bottom
-9 edit w:browser
-28 edit w:button
-10 edit w:button at
-38 edit w:button to
-20 edit w:by clickin
49 edit w:by draggin
-13 edit w:by moving
7 edit w:by ticking
31 edit w:caixa
-15 edit w:camera
-9 edit w:can be
-14 edit w:can preview
-23 edit w:can upgrade
-36 edit w:caption
-47 edit w:carpeta
27 edit w:case
-12 edit w:casilla
-24 edit w:ce
-41 edit w:celui
-26 edit w:cenas
17 edit w:changer
-9 edit w:check your
-30 edit w:choisis
-44 edit w:choose
-55 edit w:choose 1080p
-13 edit w:choose save
-39 edit w:choose the
-32 edit w:chosen
-52 edit w:clic
-37 edit w:clic droit
9 edit w:click
29 edit w:click apply
-15 edit w:click downloa
-52 edit w:click export
61 edit w:click generat
-18 edit w:click the
34 edit w:clickin
35 edit w:clickin the
16 edit w:clip
22 edit w:clip hacia
-23 edit w:clip to
39 edit w:clip vers
40 edit w:clipe
40 edit w:clipe para
8 edit w:clips
-8 edit w:clique
-12 edit w:clique em
-31 edit w:cloud
-24 edit w:cmd
-58 edit w:color
-13 edit w:colour
24 edit w:com
-39 edit w:compare
-34 edit w:compart
80 edit w:confirm
30 edit w:confirm the
38 edit w:continu
-20 edit w:contras
-44 edit w:control
-9 edit w:copia
-35 edit w:copiar
-35 edit w:copy
-5 edit w:copy the
-43 edit w:cor
32 edit w:ctrl
35 edit w:ctrl +
40 edit w:ctrl + z
-20 edit w:ctrl s
52 edit w:ctrl z
21 edit w:cuadro
21 edit w:cuadro de
-31 edit w:curseur
-19 edit w:côté
-26 edit w:d'aperç
-43 edit w:d'espac
-63 edit w:da
-32 edit w:dale
-32 edit w:dale al
-48 edit w:dann
-32 edit w:dans
-21 edit w:dans la
-61 edit w:dans le
24 edit w:das
-23 edit w:dashboa
33 edit w:de diálogo
-9 edit w:de droite
-8 edit w:de espaço
-34 edit w:de factura
-43 edit w:de la
30 edit w:de lecture
43 edit w:delete
-53 edit w:dem
-48 edit w:depuis
11 edit w:des
-46 edit w:desliza
-16 edit w:details
-28 edit w:dial
45 edit w:dialog
11 edit w:dialogu
-52 edit w:die leertas
37 edit w:die neue
11 edit w:die änderun
-9 edit w:direita
-56 edit w:direito
-18 edit w:disk
-11 edit w:display
33 edit w:diálogo
33 edit w:diálogo para
-39 edit w:do título
36 edit w:don't
32 edit w:don't forget
20 edit w:don't need
-5 edit w:done
-31 edit w:double-
-46 edit w:downloa
-29 edit w:downloa your
-10 edit w:draft
-7 edit w:drafts
41 edit w:drag
15 edit w:drag its
-16 edit w:drag the
49 edit w:draggin
39 edit w:draggin the
-37 edit w:droit
-21 edit w:du
-39 edit w:du bei
-40 edit w:dá
-40 edit w:dá para
22 edit w:each
7 edit w:earlier
-5 edit w:easy
13 edit w:edge
25 edit w:edit
-40 edit w:editor
-42 edit w:editor to
9 edit w:effects
26 edit w:effects tab
-45 edit w:eine
-56 edit w:einen
30 edit w:either
30 edit w:either side
-24 edit w:el
21 edit w:el cuadro
-40 edit w:el panel
-13 edit w:el reprodu
-12 edit w:el saldo
-45 edit w:elige
8 edit w:em
-12 edit w:em exporta
-16 edit w:embaixo
-63 edit w:en la
-39 edit w:encontr
-15 edit w:es
-36 edit w:escolha
-8 edit w:espaço
-15 edit w:esquerd
-58 edit w:est
-19 edit w:estão
-28 edit w:everyth
-41 edit w:expand
-15 edit w:expand the
-23 edit w:export
-19 edit w:export dialog
-15 edit w:export is
24 edit w:export the
-18 edit w:exporta
-12 edit w:exporta para
-31 edit w:exporti
-51 edit w:f
-28 edit w:factura
-17 edit w:fader
20 edit w:feld
-26 edit w:fenêtre
-26 edit w:fenêtre d'aperç
-38 edit w:fica
-48 edit w:fichier
-23 edit w:field
-5 edit w:file is
9 edit w:file menu
24 edit w:film
41 edit w:final
66 edit w:finally
-8 edit w:find
-23 edit w:find the
-45 edit w:fine-tu
-27 edit w:finish
-29 edit w:finishe
-29 edit w:folder
-13 edit w:font
-23 edit w:for
-24 edit w:for a
-46 edit w:for the
-7 edit w:for yoursel
32 edit w:forget
32 edit w:forget to
-38 edit w:format
27 edit w:foto
-37 edit w:frame
-7 edit w:from
-43 edit w:from your
-14 edit w:full
-32 edit w:further
-18 edit w:gauche
-31 edit w:gear
-31 edit w:gear icon
63 edit w:geht
-33 edit w:get
-15 edit w:get the
-5 edit w:getting
-5 edit w:getting the
-41 edit w:gibt
55 edit w:glisser
-24 edit w:grab it
-28 edit w:green
22 edit w:hacia
22 edit w:hacia la
47 edit w:handle
35 edit w:handles
-28 edit w:happy
-13 edit w:hard
-31 edit w:have
-32 edit w:have a
-31 edit w:head
-32 edit w:head over
-14 edit w:hear
-12 edit w:hear it
-24 edit w:here
-29 edit w:herunte
-8 edit w:history
-8 edit w:history panel
33 edit w:hit
30 edit w:hit apply
11 edit w:hit export
-15 edit w:hit play
-6 edit w:hit the
-33 edit w:hue
22 edit w:i
-41 edit w:icon to
23 edit w:if you'd
-48 edit w:il
-27 edit w:im
-40 edit w:im reiter
-14 edit w:in der
-39 edit w:inicia
-14 edit w:inspect
-37 edit w:intensi
15 edit w:into
-21 edit w:into the
-20 edit w:is
-11 edit w:is display
-5 edit w:is easy
-36 edit w:is just
31 edit w:it as
20 edit w:it earlier
16 edit w:it's
-11 edit w:its
-16 edit w:izquier
-30 edit w:jetez
-30 edit w:jetez un
-28 edit w:jump
-14 edit w:junto
-12 edit w:junto al
-32 edit w:just
-36 edit w:just one
-65 edit w:kann
-7 edit w:kannst
41 edit w:keep
12 edit w:klicken
-21 edit w:knob
-29 edit w:l
-35 edit w:l'ongle
42 edit w:l'ordre
-12 edit w:la barre
-47 edit w:la carpeta
27 edit w:la case
-12 edit w:la casilla
39 edit w:la droite
-26 edit w:la fenêtre
-43 edit w:la lecture
-26 edit w:la lista
-15 edit w:la page
-37 edit w:la pestaña
-17 edit w:la pista
30 edit w:la tête
-9 edit w:lado
-9 edit w:lado do
-67 edit w:lance
-54 edit w:lance avec
19 edit w:las
40 edit w:las miniatu
-60 edit w:layers
-48 edit w:le fichier
-13 edit w:le lecteur
-38 edit w:le menu
-41 edit w:le volet
-13 edit w:lecteur
-16 edit w:lecture
-52 edit w:leertas
-28 edit w:left sidebar
-21 edit w:letra
-12 edit w:letteri
8 edit w:like
-40 edit w:link
-6 edit w:links
-32 edit w:list
-30 edit w:list of
-14 edit w:list on
-16 edit w:lista
-16 edit w:lista de
-47 edit w:liste
-23 edit w:listed
-31 edit w:listen
-37 edit w:lo
52 edit w:lock
-54 edit w:look
-41 edit w:loop
14 edit w:los
44 edit w:los clips
-9 edit w:los tres
-17 edit w:lower
-31 edit w:lässt
-9 edit w:media
33 edit w:media library
-16 edit w:media panel
-10 edit w:menu
-31 edit w:menu de
24 edit w:miniatu
11 edit w:mit der
18 edit w:mouse
-29 edit w:move
-51 edit w:move the
-13 edit w:moving
-13 edit w:moving the
-34 edit w:mp
-34 edit w:mp 4
-20 edit w:music
-9 edit w:music library
22 edit w:más
-42 edit w:mídia
31 edit w:na caixa
36 edit w:nach
42 edit w:nach rechts
-24 edit w:name
-39 edit w:navigat
-17 edit w:neben
-17 edit w:neben dem
20 edit w:need it
37 edit w:neue
18 edit w:new
45 edit w:new clip
-29 edit w:next
-29 edit w:next to
-8 edit w:no player
-31 edit w:nome
-13 edit w:notes
-24 edit w:notice
29 edit w:nova
-44 edit w:o
15 edit w:of the
38 edit w:ok
-19 edit w:one
-36 edit w:one click
47 edit w:onto
47 edit w:onto the
-20 edit w:open
-10 edit w:open the
-23 edit w:opens
22 edit w:or
30 edit w:orden
48 edit w:order
-8 edit w:other
-35 edit w:out
-41 edit w:ouvre
-32 edit w:over to
-12 edit w:p
-50 edit w:page
-6 edit w:page to
-54 edit w:paleta
-40 edit w:palette
-33 edit w:panel
-18 edit w:par
29 edit w:para a
-6 edit w:para ver
-13 edit w:partage
-12 edit w:pela
-12 edit w:pela aba
37 edit w:pelo
49 edit w:pensez
49 edit w:pensez à
-33 edit w:perfil
-37 edit w:pestaña
-60 edit w:pick
-13 edit w:pick another
-9 edit w:pick one
-62 edit w:picture
-17 edit w:pista
-28 edit w:pitch
52 edit w:place
-11 edit w:plans
-35 edit w:play
-25 edit w:play it
-28 edit w:play the
-26 edit w:play to
-14 edit w:player
-19 edit w:player to
-21 edit w:playhea
-41 edit w:playhea there
-40 edit w:playhea to
28 edit w:please
14 edit w:please confirm
-55 edit w:pode
-13 edit w:pode ser
52 edit w:pop-up
6 edit w:por
-25 edit w:pour la
23 edit w:pour le
-18 edit w:pouvez
10 edit w:press
25 edit w:press apply
19 edit w:press confirm
20 edit w:press delete
-14 edit w:press downloa
-42 edit w:press export
-19 edit w:press play
-52 edit w:press the
-18 edit w:preview
-9 edit w:preview it
-26 edit w:project
-12 edit w:project setting
-21 edit w:propert
-21 edit w:propert panel
-43 edit w:puedes
-37 edit w:puis
10 edit w:pull
23 edit w:pulsa
-9 edit w:puntos
-36 edit w:purple
-36 edit w:purple button
-8 edit w:página
26 edit w:que
-41 edit w:que vous
21 edit w:quieres
22 edit w:quieres más
53 edit w:quiser
17 edit w:rain
33 edit w:ready
36 edit w:rearran
28 edit w:rearran them
-35 edit w:recharg
13 edit w:regarde
14 edit w:reihenf
-40 edit w:reiter
-48 edit w:render
-41 edit w:render button
25 edit w:reorder
-49 edit w:reprodu
-46 edit w:restant
-14 edit w:result
-24 edit w:rhythm
-45 edit w:right-c
-15 edit w:right-c the
-48 edit w:row
31 edit w:s
-23 edit w:saldo
-41 edit w:same
-27 edit w:save
-10 edit w:save it
-44 edit w:save the
-14 edit w:scene
-15 edit w:scene list
-10 edit w:scrub to
-54 edit w:se lance
53 edit w:se quiser
-8 edit w:second
-35 edit w:section
-30 edit w:section to
-18 edit w:see
-23 edit w:see the
24 edit w:select the
-24 edit w:send
-24 edit w:send it
-13 edit w:ser
-24 edit w:set
-9 edit w:set the
-11 edit w:setting
-34 edit w:share
-41 edit w:share button
-34 edit w:share menu
46 edit w:shift
39 edit w:shot
-24 edit w:show
21 edit w:si quieres
-14 edit w:si te
-86 edit w:sich
16 edit w:side
-41 edit w:sidebar
12 edit w:sie auf
39 edit w:sie den
6 edit w:simply
-10 edit w:simply press
-12 edit w:size
-29 edit w:slider
44 edit w:sobald
44 edit w:sobald sie
-18 edit w:solo
-32 edit w:sous
-25 edit w:space
-29 edit w:spaceba
-29 edit w:spaceba to
-62 edit w:speed
-46 edit w:speed can
10 edit w:split
10 edit w:split the
-63 edit w:starts
-18 edit w:stellst
-18 edit w:stellst du
-52 edit w:step
-14 edit w:stored
-54 edit w:storybo
-28 edit w:strengt
-28 edit w:strengt slider
-15 edit w:style
-15 edit w:style panel
-28 edit w:styles
-28 edit w:styles tab
-11 edit w:sua
-13 edit w:suffit
43 edit w:suggest
6 edit w:sur
-35 edit w:sur le
12 edit w:swap
-27 edit w:symbol
-47 edit w:tab for
26 edit w:tab to
-41 edit w:table
-49 edit w:também
-41 edit w:tap
-47 edit w:tap the
-48 edit w:taste
-15 edit w:te
-34 edit w:tempo
-6 edit w:text
-30 edit w:texto
36 edit w:that
-9 edit w:the account
-43 edit w:the arrow
-11 edit w:the assets
-39 edit w:the blue
-15 edit w:the bottom
-15 edit w:the camera
-14 edit w:the caption
8 edit w:the change
23 edit w:the changes
23 edit w:the clip
-31 edit w:the cloud
66 edit w:the confirm
47 edit w:the dialog
-18 edit w:the disk
-10 edit w:the draft
-34 edit w:the editor
26 edit w:the effects
-33 edit w:the export
-17 edit w:the fader
24 edit w:the film
-24 edit w:the finishe
-12 edit w:the font
-44 edit w:the format
-17 edit w:the full
-31 edit w:the gear
-28 edit w:the green
-8 edit w:the history
-33 edit w:the hue
-60 edit w:the layers
-12 edit w:the letteri
-5 edit w:the link
-20 edit w:the music
13 edit w:the new
-13 edit w:the notes
32 edit w:the order
-8 edit w:the other
-62 edit w:the picture
-28 edit w:the pitch
-13 edit w:the player
-21 edit w:the playhea
52 edit w:the pop-up
-25 edit w:the project
-21 edit w:the propert
17 edit w:the rain
-26 edit w:the render
-14 edit w:the result
-24 edit w:the rhythm
-27 edit w:the same
10 edit w:the scenes
-15 edit w:the share
-37 edit w:the shot
-31 edit w:the sidebar
-29 edit w:the spaceba
-45 edit w:the speed
-12 edit w:the start
-35 edit w:the storybo
-28 edit w:the strengt
-15 edit w:the style
-28 edit w:the styles
50 edit w:the suggest
-6 edit w:the text
11 edit w:the three
-10 edit w:the title
6 edit w:the track
-54 edit w:the triangl
12 edit w:the two
-25 edit w:the viewer
-13 edit w:the volume
16 edit w:then
26 edit w:then click
-51 edit w:there
-21 edit w:there is
42 edit w:third
34 edit w:this
7 edit w:three
7 edit w:thumbna
7 edit w:ticking
7 edit w:ticking the
-10 edit w:time
10 edit w:timing
-11 edit w:tippen
35 edit w:tirez
23 edit w:title
-10 edit w:to 0
-49 edit w:to change
32 edit w:to click
26 edit w:to double-
-28 edit w:to downloa
-27 edit w:to finish
-33 edit w:to get
-24 edit w:to grab
20 edit w:to hit
-9 edit w:to keep
29 edit w:to lock
-37 edit w:to look
30 edit w:to move
-34 edit w:to play
25 edit w:to reorder
-9 edit w:to save
-24 edit w:to send
-9 edit w:to try
-6 edit w:to watch
-6 edit w:to your
-39 edit w:tocar
-17 edit w:too
14 edit w:tool
-17 edit w:top
10 edit w:top of
-23 edit w:top up
-21 edit w:track to
-38 edit w:transcr
-32 edit w:transit
-9 edit w:tres
-9 edit w:tres puntos
-59 edit w:triangl
35 edit w:trim
-9 edit w:try
-9 edit w:try another
26 edit w:tu
16 edit w:turn
-18 edit w:two
-15 edit w:type
-28 edit w:télécha
30 edit w:tête
30 edit w:tête de
-38 edit w:título
-32 edit w:um
-30 edit w:um es
-45 edit w:uma
-39 edit w:un
-24 edit w:under
-21 edit w:under account
-54 edit w:under the
48 edit w:undo
22 edit w:une
-47 edit w:unten
-12 edit w:unter
17 edit w:until
-23 edit w:up
-18 edit w:upgrade
-6 edit w:upper
-19 edit w:usage
31 edit w:usar
-6 edit w:users
-6 edit w:ver
-5 edit w:ver los
-32 edit w:verlo
39 edit w:vers
39 edit w:vers la
45 edit w:verschi
-32 edit w:via
-24 edit w:via the
-25 edit w:viewer
-44 edit w:visible
27 edit w:visto
27 edit w:você
-32 edit w:voir
-41 edit w:volet
-41 edit w:volet des
-39 edit w:volume
-56 edit w:vorscha
-40 edit w:votre
-44 edit w:vous
-18 edit w:vous pouvez
33 edit w:voz
-14 edit w:vá
-9 edit w:wait
-9 edit w:wait for
-35 edit w:want
-10 edit w:want the
-12 edit w:want to
-8 edit w:was
-8 edit w:was du
-6 edit w:watch
-25 edit w:watch it
32 edit w:wenn
-26 edit w:what
-33 edit w:wheel
-44 edit w:when you
-42 edit w:when you're
-19 edit w:where you
-54 edit w:whether
-8 edit w:which
-28 edit w:which you'll
29 edit w:will
17 edit w:with
-30 edit w:y
6 edit w:yellow
9 edit w:you don't
-12 edit w:you hit
28 edit w:you like
-35 edit w:you want
-16 edit w:you'll
-7 edit w:you'll find
-24 edit w:you'll notice
-26 edit w:you're
-28 edit w:you're happy
-48 edit w:you're ready
-23 edit w:your dashboa
-10 edit w:yours
-7 edit w:yoursel
68 edit w:z
33 edit w:zieh
33 edit w:zieh das
-37 edit w:zu
-7 edit w:zum
-19 edit w:à côté
-26 edit w:à esquerd
-18 edit w:à gauche
-32 edit w:à votre
11 edit w:änderun
-10 edit w:öffnen
-48 edit w:букв
-8 edit w:в
47 edit w:в окне
-41 edit w:в плеере
-32 edit w:в поле
-40 edit w:вас
-61 edit w:вкладка
-38 edit w:вкладке
-60 edit w:вниз
43 edit w:вправо
22 edit w:вы
31 edit w:вы нажмёте
-43 edit w:выберит
-41 edit w:до
-27 edit w:его
-50 edit w:если
-30 edit w:её
-32 edit w:задаётс
-14 edit w:зайдите
15 edit w:и
-33 edit w:их
-27 edit w:кадров
34 edit w:как
35 edit w:клип
42 edit w:край
-15 edit w:курсор
-15 edit w:курсор на
-49 edit w:лежат
-38 edit w:меню
25 edit w:меняетс
-23 edit w:можно
-22 edit w:на
-38 edit w:на вкладке
31 edit w:нажмёте
-22 edit w:названи
18 edit w:новый
47 edit w:окне
-26 edit w:окно
-26 edit w:окно предпро
49 edit w:она
-9 edit w:откройт
25 edit w:перетас
-41 edit w:плеере
-32 edit w:поле
-13 edit w:пополни
25 edit w:порядок меняетс
-23 edit w:посмотр
-26 edit w:предпро
-42 edit w:разверн
-29 edit w:ролик
-27 edit w:рядом
-33 edit w:с
-8 edit w:скачать
-42 edit w:слева
49 edit w:сохрани
-47 edit w:справа
-36 edit w:ссылку
-8 edit w:страниц
-36 edit w:таймлай
-43 edit w:там
-15 edit w:увидеть
-26 edit w:файл
-46 edit w:цвет
-41 edit w:чтобы
-8 edit w:чтобы скачать
-15 edit w:чтобы увидеть
-17 edit w:это
-33 edit w:あ
-8 edit w:い ま
-8 edit w:い ま す
-14 edit w:お
24 edit w:か
-79 edit w:から
-62 edit w:が
-37 edit w:き
30 edit w:き さ
30 edit w:き さ は
25 edit w:く
-7 edit w:ください
-53 edit w:け
-22 edit w:け れば
-25 edit w:こ
35 edit w:さ
30 edit w:さ は
-38 edit w:し ま
-38 edit w:し ま す
-8 edit w:す
-25 edit w:す る
-6 edit w:す る だけです
-14 edit w:せ
40 edit w:た
32 edit w:だ
-31 edit w:だけです
-27 edit w:て みてください
-24 edit w:で
-22 edit w:で 「
-7 edit w:で 再生
-9 edit w:で 确
-9 edit w:で 确 认
-49 edit w:できます
-6 edit w:と
-29 edit w:な
-22 edit w:な け
-22 edit w:な け れば
-33 edit w:に
-20 edit w:には
-18 edit w:の 「
-18 edit w:の 「 书
30 edit w:の 大
30 edit w:の 大 き
-31 edit w:の 横
-26 edit w:は 「
9 edit w:べ
-55 edit w:ま す
-24 edit w:みてください
-13 edit w:られます
-29 edit w:り
-34 edit w:る
-6 edit w:る だけです
-22 edit w:れば
-23 edit w:わ
-14 edit w:わ せ
17 edit w:を
-25 edit w:を クリック
-26 edit w:を クリック し
-21 edit w:を 开
-21 edit w:を 开 く
27 edit w:を 押して
61 edit w:を 押す
-32 edit w:を 选
-51 edit w:アイコン
-29 edit w:クリック
-26 edit w:クリック し
-26 edit w:クリック し て
-21 edit w:クリック す
-21 edit w:クリック す る
40 edit w:クリップ
33 edit w:サムネイル
33 edit w:サムネイル を
-56 edit w:シーン
-38 edit w:スライダー
-38 edit w:スライダー で
-17 edit w:タイムライン
-24 edit w:タブ
-47 edit w:ダ
49 edit w:ドラッグ
23 edit w:ドラッグ し
23 edit w:ドラッグ し て
-58 edit w:パネル
-24 edit w:ファイル
-13 edit w:プレビュー
-27 edit w:プレーヤー
-27 edit w:プレーヤー で
-27 edit w:ボタン
-27 edit w:ボタン を
-18 edit w:ボタン を クリック
10 edit w:メニュー
-37 edit w:ン
-30 edit w:ー
16 edit w:一
26 edit w:一 张
40 edit w:一 步
-45 edit w:一 点
-33 edit w:一下
-13 edit w:一覧
-9 edit w:一覧 を
39 edit w:三
-6 edit w:三个点
-12 edit w:上
-13 edit w:上 预览
-22 edit w:下
28 edit w:下の
-33 edit w:下拉
8 edit w:下方
-53 edit w:下载
24 edit w:不
16 edit w:不 会
16 edit w:不 会 生效
-28 edit w:两
-18 edit w:两 个
-53 edit w:个人中心
13 edit w:中
-37 edit w:中 心
-32 edit w:九
-32 edit w:九 个
11 edit w:也
11 edit w:也 可以
12 edit w:也 可以 在
-58 edit w:书
-26 edit w:书 き
14 edit w:了
-22 edit w:事
-21 edit w:二 种
-7 edit w:亮度
-12 edit w:人
-55 edit w:从
-16 edit w:他
-34 edit w:付
9 edit w:任 意
9 edit w:任 意 一
16 edit w:会 生效
-38 edit w:会员
-32 edit w:会员 中
-32 edit w:会员 中 心
36 edit w:位
36 edit w:位 置
-39 edit w:体
-34 edit w:余额
-63 edit w:侧边栏
-8 edit w:保存
19 edit w:修改
-53 edit w:像
-20 edit w:充值
18 edit w:先 在
-7 edit w:全 文
-6 edit w:共有
-16 edit w:其 他
7 edit w:再
-7 edit w:再生
-23 edit w:出
-22 edit w:分
-17 edit w:分 别
-17 edit w:分 别 点
-6 edit w:分 镜
-9 edit w:分 镜 图
-27 edit w:分享
-28 edit w:分页
-56 edit w:列
-44 edit w:列 在
16 edit w:则
-17 edit w:别 点
-15 edit w:到  
-15 edit w:到   0
-29 edit w:到 “
-22 edit w:到 会员
10 edit w:到 前
10 edit w:到 前 面
20 edit w:到 画布
20 edit w:到 画布 上
12 edit w:前
15 edit w:前 面
-23 edit w:剩余
-24 edit w:剩余 点数
-33 edit w:加
-30 edit w:动
59 edit w:勾选
-21 edit w:十
-21 edit w:十 二
-21 edit w:十 二 种
-39 edit w:单
8 edit w:卡片
8 edit w:卡片 拖
8 edit w:卡片 拖 到
-12 edit w:去
-15 edit w:发给
-44 edit w:取
-35 edit w:取 得
-33 edit w:口
-6 edit w:可 在
54 edit w:可 拖动
-15 edit w:可以
-9 edit w:可以 从
16 edit w:可以 在 右侧
-47 edit w:可以 在 时间轴
-26 edit w:可以 对比
-24 edit w:可以 改
-20 edit w:可以 点击
-21 edit w:可选
-11 edit w:右
-22 edit w:右上
-18 edit w:右上 の
-18 edit w:右上 の 「
-32 edit w:右上角
-7 edit w:右上角 的 分享
-37 edit w:右下角
-31 edit w:右侧
16 edit w:右侧 面板
16 edit w:右侧 面板 微调
-48 edit w:右边
-68 edit w:合
-14 edit w:合 わ
-14 edit w:合 わ せ
-22 edit w:同
-22 edit w:同 事
-74 edit w:名
55 edit w:后
9 edit w:后 按
40 edit w:后 按  
10 edit w:后 点
-22 edit w:向
-22 edit w:向 下
16 edit w:否
16 edit w:否 则
-20 edit w:吧
-61 edit w:听
-24 edit w:听听
-24 edit w:听听 看
-19 edit w:和
19 edit w:四
-23 edit w:回
-9 edit w:图
-47 edit w:图标
-17 edit w:图标 保存
-5 edit w:图标 可以
-32 edit w:图示
6 edit w:在
-70 edit w:在 “
-43 edit w:在 “ 效
16 edit w:在 右侧 面板
28 edit w:在 弹出
28 edit w:在 弹出 的
-56 edit w:在 播放器
-22 edit w:在 时间线
-22 edit w:在 时间线 上
8 edit w:在 时间轴
-51 edit w:在 时间轴 上
-16 edit w:在 时间轴 中
7 edit w:在 编辑器
13 edit w:在 音
-22 edit w:场
-76 edit w:场景列表
-33 edit w:型
-13 edit w:声
-13 edit w:声 音
51 edit w:変え
-44 edit w:変更
-40 edit w:多
-9 edit w:大
30 edit w:大 き
30 edit w:大 き さ
-19 edit w:大 小
14 edit w:太
-9 edit w:头像
-11 edit w:套餐
13 edit w:好
-19 edit w:如果
-31 edit w:如需
-31 edit w:如需 修改
9 edit w:嫌
-45 edit w:字
-31 edit w:字 体
-33 edit w:字 型
33 edit w:它
23 edit w:完
-24 edit w:完 整
43 edit w:完 记得
16 edit w:完成后
16 edit w:完成后 点击
16 edit w:完成后 点击 “
58 edit w:定
18 edit w:对
20 edit w:对 应
-23 edit w:对比
10 edit w:对话方块
-26 edit w:对话框
-34 edit w:导出
-19 edit w:小
30 edit w:就
14 edit w:就 把
-40 edit w:就能 看到
27 edit w:就行
-66 edit w:展开
-19 edit w:属性
-30 edit w:左
-27 edit w:左 の
26 edit w:左上角
26 edit w:左上角 的
-56 edit w:左侧
-22 edit w:左侧 的 素材
20 edit w:左侧 的 素材库
-11 edit w:左边
-11 edit w:左边 的
-59 edit w:已
40 edit w:并
15 edit w:序
8 edit w:序 的话
20 edit w:应
-35 edit w:底部
-35 edit w:底部 的
-39 edit w:度
-35 edit w:度 滑块
-81 edit w:开
-21 edit w:开 く
-73 edit w:开启
-48 edit w:式
26 edit w:张
13 edit w:弹出
28 edit w:弹出 的
-35 edit w:强
-35 edit w:强 度
-35 edit w:强 度 滑块
13 edit w:往左
14 edit w:往左 拖
-45 edit w:得
11 edit w:微调
-37 edit w:心
20 edit w:志
20 edit w:志 拖
20 edit w:志 拖 到
-57 edit w:快
39 edit w:态
-50 edit w:您 可以 在
-46 edit w:情
-21 edit w:想 换
-31 edit w:想 要
9 edit w:意
9 edit w:意 一
28 edit w:我
11 edit w:打开
25 edit w:打开 “
-35 edit w:打开 “ 风
-74 edit w:找到
-47 edit w:找到 齿轮
13 edit w:把 它
-55 edit w:把 播放头
-25 edit w:把 播放头 拖
20 edit w:把 标
20 edit w:把 标 志
27 edit w:押して
61 edit w:押す
41 edit w:拉
-27 edit w:拉到
35 edit w:拖
23 edit w:拖 到
20 edit w:拖 到 画布
27 edit w:拖动
-35 edit w:拖动 强
-35 edit w:拖动 强 度
40 edit w:拖曳
36 edit w:拖曳 片段
-21 edit w:拿到
34 edit w:按
12 edit w:按  
40 edit w:按   delete
59 edit w:按 “
59 edit w:按 “ 保存
22 edit w:按 「 套用
-20 edit w:按 播放键
13 edit w:按住
8 edit w:按住 卡片
8 edit w:按住 卡片 拖
-40 edit w:挑
-5 edit w:换
50 edit w:撤销
-12 edit w:播放
-56 edit w:播放器
15 edit w:播放头
-25 edit w:播放头 拖
-34 edit w:播放键
-31 edit w:收在
31 edit w:改
43 edit w:改 完
43 edit w:改 完 记得
-40 edit w:效
-40 edit w:效 果
58 edit w:数
-7 edit w:数值
-46 edit w:整
-45 edit w:文
-50 edit w:文 字
-49 edit w:文件
-48 edit w:新
-58 edit w:新 的
-26 edit w:方
-35 edit w:旁白
-31 edit w:旁边
-22 edit w:时间线
-22 edit w:时间线 上
8 edit w:时间轴
-51 edit w:时间轴 上
-16 edit w:时间轴 中
-29 edit w:时间轴 里
-27 edit w:明
-16 edit w:明细
-10 edit w:是
-41 edit w:曲
-41 edit w:曲 目
-8 edit w:更
-22 edit w:更 清
-22 edit w:更 清 楚
-41 edit w:更改
-25 edit w:最
-29 edit w:最 终
-29 edit w:最 终 文件
-39 edit w:最下
-18 edit w:有
-21 edit w:有 十
-21 edit w:有 十 二
-30 edit w:本
29 edit w:来
-31 edit w:果
-50 edit w:查看
-9 edit w:查看 分
-9 edit w:查看 分 镜
20 edit w:标
20 edit w:标 志
20 edit w:标 志 拖
-40 edit w:标题
-24 edit w:栏
-48 edit w:格
-48 edit w:格 式
-35 edit w:档案
-22 edit w:楚
-42 edit w:横
-42 edit w:比
-14 edit w:求
-33 edit w:混
-33 edit w:清
-22 edit w:清 楚
-28 edit w:滑杆
-9 edit w:滑鼠
5 edit w:满意 的话
-20 edit w:滤
-20 edit w:滤 镜
-40 edit w:点
-8 edit w:点 “
-30 edit w:点 “ 分享
-29 edit w:点 “ 导出
-24 edit w:点 它
-19 edit w:点击
29 edit w:点击 “
-41 edit w:点击 “ 导出
54 edit w:点击 “ 应用
-37 edit w:点击 右上角
-33 edit w:点开
-15 edit w:点数
-54 edit w:点选
-38 edit w:点选 「
-49 edit w:点选 「 汇出
10 edit w:然
10 edit w:然 后
10 edit w:然 后 点
41 edit w:片段
-36 edit w:版
39 edit w:状
39 edit w:状 态
-33 edit w:现
-41 edit w:生成
16 edit w:生效
62 edit w:用
-46 edit w:由
-71 edit w:画
-53 edit w:画 像
7 edit w:画布
20 edit w:画布 上
12 edit w:留
17 edit w:番
-31 edit w:的 “
-26 edit w:的 「
35 edit w:的 位
35 edit w:的 位 置
-7 edit w:的 分享
-45 edit w:的 箭头
-22 edit w:的 素材
-22 edit w:的 素材 面板
20 edit w:的 素材库
-64 edit w:目
19 edit w:直接
-29 edit w:看
-39 edit w:看一
-31 edit w:看一 遍
-36 edit w:看到
-32 edit w:码
-23 edit w:种
-51 edit w:移到
-44 edit w:空格键
15 edit w:第
7 edit w:第 二
15 edit w:箭头
-66 edit w:素材
-22 edit w:素材 面板
7 edit w:素材库
-23 edit w:細
-29 edit w:终
-29 edit w:终 文件
21 edit w:继
21 edit w:继 续
20 edit w:续
7 edit w:编辑器
-43 edit w:缩图
36 edit w:置
-42 edit w:能
-23 edit w:自
-19 edit w:自 动
-75 edit w:色
-36 edit w:菜单
-33 edit w:菜单 里
-53 edit w:表示
18 edit w:要
28 edit w:要 的
-80 edit w:见
-57 edit w:见 られます
-12 edit w:视频
14 edit w:觉得
13 edit w:让
44 edit w:记得
47 edit w:设置
-5 edit w:试听
-44 edit w:详
-21 edit w:语
-21 edit w:语 音
-11 edit w:请
-29 edit w:请 到 “
-40 edit w:请 在 时间轴
5 edit w:请 打开 左侧
-14 edit w:请 求
-18 edit w:请 点
-20 edit w:请 点击
44 edit w:请 进入
-34 edit w:调
-38 edit w:调 整
14 edit w:调换
16 edit w:调整
-23 edit w:账户
-17 edit w:走
13 edit w:轨道
-32 edit w:输入
45 edit w:过
-18 edit w:还 有
-8 edit w:还 能
-9 edit w:这
-9 edit w:这 段
41 edit w:进入
-31 edit w:进度条
-17 edit w:进度条 走
-7 edit w:选
15 edit w:选 “
29 edit w:选中
-34 edit w:选单
-24 edit w:选好
-62 edit w:选择
-39 edit w:选择 “
-36 edit w:选项卡
-46 edit w:通过
16 edit w:速度 可以
16 edit w:速度 可以 在
-34 edit w:遍
-16 edit w:里 可以
23 edit w:里 按
-18 edit w:里 还
-18 edit w:里 还 有
40 edit w:里 选
32 edit w:里的
-64 edit w:链接
-13 edit w:镜
-9 edit w:镜 图
-23 edit w:镜头
56 edit w:长
12 edit w:集
60 edit w:需要
6 edit w:面
-51 edit w:面板
16 edit w:面板 微调
-30 edit w:音
-8 edit w:音 频
-13 edit w:音 频 面板
43 edit w:音量
48 edit w:音量 滑块
-33 edit w:页
-19 edit w:页面
-28 edit w:页面 查看
-18 edit w:顶部
-18 edit w:顶部 的
18 edit w:顺
14 edit w:顺 序
8 edit w:顺 序 的话
17 edit w:顺 番
-15 edit w:预览 效
-15 edit w:预览 效 果
-59 edit w:预览窗口
-77 edit w:预览视窗
-8 edit w:频
-13 edit w:频 面板
-47 edit w:齿轮
-42 edit w:齿轮 图标
-18 export alone
-40 export b:^>account
60 export b:^>button
-31 export b:^>buy
-74 export b:^>confirm
-105 export b:^>control
-20 export b:^>drag
120 export b:^>export
-59 export b:^>film
-34 export b:^>i
-15 export b:^>key
17 export b:^>material
18 export b:^>name
-14 export b:^>offer
-20 export b:^>player
-12 export b:^>see
-48 export b:^>store
-27 export b:^>undo
-33 export b:account>account
-19 export b:account>button
-12 export b:account>can
-8 export b:account>if
-30 export b:account>name
-55 export b:account>open
-29 export b:account>panel
-32 export b:account>place
-31 export b:account>screen
-7 export b:account>see
-28 export b:account>you
-13 export b:adjust>being
-11 export b:adjust>confirm
-49 export b:adjust>drag
-10 export b:adjust>if
-13 export b:adjust>quoted
-30 export b:adjust>you
-7 export b:being>adjust
20 export b:being>can
-30 export b:being>control
-14 export b:being>if
-44 export b:being>material
-34 export b:being>place
-24 export b:being>see
27 export b:being>you
-52 export b:button>being
-27 export b:button>can
27 export b:button>export
13 export b:button>film
11 export b:button>if
11 export b:button>name
41 export b:button>panel
-5 export b:button>place
-21 export b:button>press
23 export b:button>store
-39 export b:can>adjust
-18 export b:can>buy
-17 export b:can>confirm
-78 export b:can>control
-83 export b:can>drag
60 export b:can>export
-6 export b:can>film
13 export b:can>if
11 export b:can>name
-13 export b:can>open
-31 export b:can>panel
-12 export b:can>place
10 export b:can>press
29 export b:can>quoted
-37 export b:can>screen
-39 export b:can>see
-17 export b:can>you
-6 export b:confirm>adjust
-45 export b:confirm>button
-19 export b:confirm>name
-24 export b:confirm>place
-15 export b:control>button
-24 export b:control>can
-64 export b:control>control
-65 export b:control>if
-11 export b:control>material
-50 export b:control>name
-23 export b:control>place
-112 export b:control>quoted
-26 export b:drag>adjust
-8 export b:drag>being
-24 export b:drag>button
-24 export b:drag>can
-34 export b:drag>control
-18 export b:drag>drag
-35 export b:drag>film
-68 export b:drag>if
-46 export b:drag>material
-8 export b:drag>name
16 export b:drag>player
30 export b:export>being
46 export b:export>button
37 export b:export>can
-17 export b:export>control
31 export b:export>export
22 export b:export>film
42 export b:export>if
-8 export b:export>name
17 export b:export>open
50 export b:export>panel
39 export b:export>place
18 export b:export>screen
-19 export b:film>can
-33 export b:film>control
-49 export b:film>drag
-21 export b:film>if
-24 export b:film>material
12 export b:film>open
-11 export b:film>place
-29 export b:film>press
-25 export b:film>store
-53 export b:i>can
-14 export b:if>account
-22 export b:if>adjust
-15 export b:if>being
25 export b:if>can
-53 export b:if>control
-26 export b:if>drag
49 export b:if>export
-26 export b:if>film
-53 export b:if>i
21 export b:if>key
18 export b:if>name
-9 export b:if>offer
-37 export b:if>screen
-68 export b:if>see
-29 export b:if>you
-74 export b:key>can
34 export b:key>export
-18 export b:key>if
6 export b:key>key
-20 export b:key>name
-28 export b:key>player
-28 export b:key>see
-25 export b:material>adjust
29 export b:material>can
-78 export b:material>drag
11 export b:material>export
-47 export b:material>material
11 export b:material>name
-14 export b:material>panel
-59 export b:material>place
17 export b:material>you
-32 export b:name>account
-37 export b:name>adjust
42 export b:name>button
-14 export b:name>can
-58 export b:name>control
38 export b:name>export
-34 export b:name>film
-34 export b:name>material
-53 export b:name>open
-52 export b:name>panel
-10 export b:name>place
-59 export b:name>player
-13 export b:name>press
-66 export b:name>quoted
-31 export b:name>see
-7 export b:name>store
-33 export b:offer>see
-11 export b:offer>you
-15 export b:open>account
-49 export b:open>button
56 export b:open>export
-40 export b:open>material
8 export b:open>name
37 export b:open>open
-78 export b:open>panel
28 export b:open>place
-74 export b:open>player
-67 export b:open>quoted
-30 export b:open>store
-33 export b:open>you
-26 export b:panel>being
48 export b:panel>button
-36 export b:panel>control
14 export b:panel>export
-63 export b:panel>film
-12 export b:panel>key
-36 export b:panel>material
-24 export b:panel>name
-35 export b:panel>open
-70 export b:panel>panel
-54 export b:panel>place
-64 export b:panel>player
-38 export b:panel>press
-38 export b:panel>quoted
23 export b:panel>screen
-20 export b:panel>store
-19 export b:panel>you
-70 export b:place>account
-9 export b:place>adjust
36 export b:place>button
24 export b:place>can
-14 export b:place>control
7 export b:place>export
28 export b:place>film
-34 export b:place>material
-67 export b:place>open
-6 export b:place>panel
31 export b:place>place
-12 export b:place>player
-21 export b:place>quoted
-13 export b:place>you
-11 export b:player>button
-38 export b:player>can
-43 export b:player>place
15 export b:player>player
-9 export b:player>press
-47 export b:press>account
-18 export b:press>adjust
18 export b:press>being
-46 export b:press>button
-11 export b:press>can
-55 export b:press>confirm
68 export b:press>export
-87 export b:press>film
-7 export b:press>if
-5 export b:press>material
17 export b:press>name
-47 export b:press>open
-19 export b:press>player
-17 export b:quoted>adjust
24 export b:quoted>button
-43 export b:quoted>control
22 export b:quoted>export
-109 export b:quoted>if
-20 export b:quoted>place
-22 export b:quoted>press
-41 export b:quoted>see
-60 export b:quoted>store
-27 export b:screen>account
11 export b:screen>place
-56 export b:screen>press
-9 export b:screen>see
-14 export b:screen>you
-30 export b:see>account
-47 export b:see>can
-24 export b:see>film
-9 export b:see>material
-59 export b:see>name
-20 export b:see>open
-49 export b:see>place
-21 export b:see>player
-15 export b:see>screen
24 export b:store>can
-24 export b:store>if
-41 export b:store>name
-9 export b:store>panel
-79 export b:store>quoted
23 export b:store>screen
-53 export b:store>store
-16 export b:you>account
-41 export b:you>confirm
-7 export b:you>drag
35 export b:you>export
-24 export b:you>film
-27 export b:you>if
29 export b:you>name
-39 export b:you>open
-5 export b:you>panel
20 export b:you>place
-28 export b:you>press
-12 export b:you>see
-36 export b:you>store
5 export b:you>you
-20 export bias
-78 export c:account
-19 export c:account+button
-21 export c:account+buy
-9 export c:account+can
-34 export c:account+open
-17 export c:account+panel
-37 export c:account+place
-57 export c:account+press
-31 export c:account+screen
-20 export c:account+you
-37 export c:adjust
-26 export c:adjust+being
-47 export c:adjust+button
-33 export c:adjust+can
-11 export c:adjust+control
-42 export c:adjust+drag
15 export c:adjust+export
-26 export c:adjust+film
-48 export c:adjust+if
-48 export c:adjust+player
-35 export c:adjust+press
-24 export c:adjust+you
-15 export c:being+button
-35 export c:being+control
-21 export c:being+drag
-43 export c:being+material
8 export c:being+press
-15 export c:being+see
19 export c:button
-35 export c:button+confirm
-33 export c:button+control
-49 export c:button+drag
57 export c:button+export
13 export c:button+film
47 export c:button+open
23 export c:button+panel
7 export c:button+place
-7 export c:button+player
-21 export c:button+press
-25 export c:button+see
22 export c:button+store
7 export c:button+you
-39 export c:buy
-31 export c:buy+can
-8 export c:buy+open
-37 export c:buy+place
-25 export c:buy+screen
-14 export c:buy+you
-21 export c:can+confirm
-71 export c:can+control
-48 export c:can+drag
84 export c:can+export
-61 export c:can+i
24 export c:can+key
25 export c:can+material
-18 export c:can+player
-37 export c:can+see
11 export c:can+store
-42 export c:can+undo
-7 export c:can+you
-76 export c:confirm
25 export c:confirm+export
-8 export c:confirm+if
-46 export c:confirm+place
-56 export c:confirm+press
-9 export c:confirm+see
-42 export c:confirm+you
-94 export c:control
-17 export c:control+export
-21 export c:control+material
-7 export c:control+open
-28 export c:control+panel
-31 export c:control+place
-22 export c:control+press
-26 export c:drag
-48 export c:drag+film
-39 export c:drag+if
-22 export c:drag+key
-52 export c:drag+material
-7 export c:drag+you
161 export c:export
50 export c:export+film
75 export c:export+if
36 export c:export+key
45 export c:export+material
64 export c:export+open
58 export c:export+panel
48 export c:export+place
24 export c:export+player
79 export c:export+press
30 export c:export+screen
23 export c:export+see
35 export c:export+store
34 export c:export+you
-25 export c:film
-9 export c:film+if
-59 export c:film+key
-19 export c:film+material
-43 export c:film+panel
-79 export c:film+press
-25 export c:film+store
-26 export c:film+you
-70 export c:i
-58 export c:i+if
17 export c:if+key
-23 export c:if+press
-5 export c:if+screen
-77 export c:if+see
-44 export c:if+undo
-39 export c:if+you
-65 export c:key+panel
-36 export c:key+player
-45 export c:key+see
-43 export c:key+undo
-32 export c:key+you
-70 export c:material+place
-41 export c:material+player
-19 export c:material+press
-14 export c:material+screen
6 export c:material+store
-14 export c:open
-32 export c:open+panel
-54 export c:open+player
-27 export c:open+press
-15 export c:open+store
-61 export c:open+you
-10 export c:panel
-36 export c:panel+place
-84 export c:panel+player
-59 export c:panel+press
42 export c:panel+screen
-30 export c:place+player
26 export c:place+press
18 export c:place+screen
-48 export c:place+see
7 export c:place+store
-31 export c:player
-20 export c:player+press
-37 export c:player+see
-13 export c:press+screen
-36 export c:press+see
35 export c:press+store
-34 export c:press+undo
-19 export c:press+you
23 export c:screen+store
-19 export c:screen+you
-67 export c:see
-35 export c:see+store
-11 export c:store
-26 export c:store+you
-69 export c:undo
-23 export f:a
-18 export f:abre
-35 export f:after
5 export f:and
-21 export f:aperte
-9 export f:as
10 export f:auf
20 export f:beneath
-39 export f:ce
15 export f:check
10 export f:choisis
34 export f:clic
-14 export f:click
27 export f:clique
62 export f:cliquez
-9 export f:con
-15 export f:contras
23 export f:copiar
15 export f:ctrl
-32 export f:dale
44 export f:dann
-39 export f:dans
-51 export f:das
-110 export f:die
-34 export f:don't
-16 export f:double-
21 export f:downloa
-27 export f:drop
-37 export f:du
6 export f:e
-11 export f:el
-16 export f:en
-14 export f:escolha
-11 export f:expand
34 export f:export
-22 export f:first
-6 export f:grab
-28 export f:have
12 export f:head
-31 export f:hit
-9 export f:hover
-13 export f:if
21 export f:il
75 export f:im
-50 export f:in
-18 export f:jetez
-13 export f:just
-11 export f:lastly
-29 export f:lo
-7 export f:lower
-89 export f:mit
-46 export f:na
-11 export f:navigat
11 export f:o
15 export f:once
-40 export f:or
-36 export f:ouvre
13 export f:pelo
-37 export f:pensez
-25 export f:play
-20 export f:please
7 export f:pour
-16 export f:press
-36 export f:pull
-74 export f:que
-25 export f:regarde
-25 export f:reopen
46 export f:right-c
36 export f:save
29 export f:se
-83 export f:see
-8 export f:select
-20 export f:set
-27 export f:simply
-9 export f:so
-46 export f:sobald
-34 export f:space
-39 export f:sur
-14 export f:swap
-18 export f:take
-57 export f:tempo
-71 export f:that
-27 export f:their
27 export f:then
-25 export f:third
-12 export f:through
-25 export f:top
-16 export f:um
-36 export f:você
-15 export f:vous
-13 export f:was
-6 export f:watch
-13 export f:when
17 export f:wheneve
8 export f:where
-14 export f:which
-8 export f:y
-17 export f:your
-41 export f:zieh
-24 export f:в
-49 export f:если
-20 export f:и
-21 export f:на
10 export f:нажмите
-7 export f:пополни
-26 export f:порядок
48 export f:посмотр
14 export f:с
-56 export f:там
7 export f:чтобы
-48 export f:クリップ
-21 export f:タイムライン
28 export f:ファイル
-16 export f:プレビュー
-27 export f:三
70 export f:下载
-49 export f:不
-37 export f:不喜欢
17 export f:两
12 export f:也
-25 export f:从
-60 export f:余额
-12 export f:修改
30 export f:先
-46 export f:全
17 export f:共有
-10 export f:剩余
-41 export f:勾选
-37 export f:双击
-29 export f:可
-20 export f:可以
31 export f:右上
33 export f:右上角
-11 export f:否
-19 export f:在
-31 export f:它
-7 export f:完成后
58 export f:导出
-12 export f:展开
-36 export f:左
13 export f:成片
13 export f:或
-17 export f:按
9 export f:新
-43 export f:旁白
-42 export f:查看
14 export f:满意
-39 export f:滤
-31 export f:点一下
-41 export f:点击
-26 export f:用
39 export f:第
-18 export f:若
-11 export f:语
-31 export f:选中
12 export f:选好
44 export f:选择
-7 export f:速度
-18 export f:顺
-64 export f:预览窗口
-28 export kind:adjust
-58 export kind:drag
-14 export kind:look
-37 export kind:statement
-7 export kind:tail
37 export kind:take
-11 export l:16
-47 export l:19
-38 export l:2
-35 export l:33
-22 export l:accent
15 export l:ahead
-22 export l:angle
-37 export l:another
-28 export l:apply
34 export l:archivo
-51 export l:auf
-18 export l:availab
-31 export l:avatar
-56 export l:back
20 export l:balance
-34 export l:bild
-27 export l:billing
-23 export l:box
-15 export l:buttons
-16 export l:cards
-39 export l:ce
-6 export l:change
-27 export l:check
-29 export l:chosen
-16 export l:clips
-55 export l:clique
-8 export l:compare
16 export l:compart
-15 export l:confirm
-35 export l:continu
-13 export l:contras
31 export l:copy
55 export l:ctrl
15 export l:cópia
-27 export l:d'aperç
-12 export l:dashboa
-36 export l:delete
-31 export l:derecha
11 export l:descarg
-64 export l:direita
-8 export l:double-
-33 export l:drafts
-30 export l:drag
-24 export l:drawer
-52 export l:droite
-36 export l:du
9 export l:e
-47 export l:editor
-48 export l:ein
9 export l:entrega
-10 export l:es
-33 export l:esquerd
-14 export l:estão
48 export l:export
39 export l:exporta
37 export l:exporte
34 export l:exporti
-54 export l:f
-13 export l:field
9 export l:finish
-22 export l:first
-31 export l:folder
-44 export l:further
-38 export l:gauche
22 export l:happy
37 export l:icon
8 export l:il
-58 export l:inicia
-23 export l:is
-13 export l:kannst
-11 export l:lastly
-18 export l:lecteur
11 export l:lecture
-43 export l:left
-27 export l:letra
-35 export l:library
-33 export l:like
31 export l:link
-27 export l:listed
-27 export l:listen
-44 export l:look
38 export l:mp4
-8 export l:name
-11 export l:o
-12 export l:option
-44 export l:or
-31 export l:orden
11 export l:order
20 export l:p
31 export l:page
-32 export l:panel
-20 export l:para
11 export l:partage
-7 export l:perfil
-39 export l:picture
-31 export l:place
-32 export l:plan
-30 export l:play
24 export l:player
-62 export l:pop-up
-19 export l:profile
-12 export l:project
-33 export l:ready
-21 export l:rechts
-9 export l:reprodu
11 export l:rest
12 export l:result
-24 export l:rhythm
-28 export l:row
55 export l:s
34 export l:save
-22 export l:screen
12 export l:section
-25 export l:see
-40 export l:sehen
-44 export l:set
-17 export l:setting
9 export l:shift
-39 export l:shot
-9 export l:shown
-36 export l:sidebar
-53 export l:sie
-18 export l:song
-42 export l:start
-62 export l:starts
-17 export l:still
-17 export l:stored
-57 export l:storybo
-27 export l:suggest
-24 export l:symbol
-9 export l:taste
-56 export l:tempo
-17 export l:texto
-35 export l:there
-12 export l:thumbna
-20 export l:tiempo
-11 export l:time
-13 export l:timelin
-28 export l:track
-22 export l:twelve
-9 export l:two
42 export l:télécha
20 export l:título
-32 export l:undo
-40 export l:up
-19 export l:ver
-17 export l:verlo
-26 export l:version
-15 export l:viewer
-37 export l:visible
-24 export l:watch
-29 export l:wheel
-38 export l:you
-27 export l:z
-26 export l:вас
-51 export l:вправо
58 export l:его
-15 export l:задаётс
-61 export l:лежат
6 export l:меню
-54 export l:можно
-31 export l:предпро
-26 export l:слева
-45 export l:справа
10 export l:ссылку
30 export l:から
-29 export l:く
10 export l:ください
-69 export l:す
48 export l:だけです
-52 export l:できます
33 export l:には
-24 export l:は
-17 export l:みてください
-41 export l:られます
33 export l:る
-38 export l:上
25 export l:下载
12 export l:保存
-25 export l:修改
-21 export l:充值
-28 export l:到
48 export l:右上角
-24 export l:后
-26 export l:吧
-14 export l:图
-31 export l:场景
-53 export l:场景列表
30 export l:它
-17 export l:对比
64 export l:导出
6 export l:就行
-20 export l:度
-7 export l:微调
-38 export l:拖
16 export l:按钮
-39 export l:播放
-13 export l:播放键
-31 export l:改
58 export l:文件
25 export l:来
-37 export l:查看
-32 export l:楚
-16 export l:点
-29 export l:版
-11 export l:生效
-25 export l:用
15 export l:电脑
-14 export l:的话
-16 export l:看到
25 export l:码
-7 export l:确认
29 export l:窗口
15 export l:箭头
-18 export l:调
31 export l:遍
-73 export l:里
13 export l:链接
-49 export l:面板
-8 export l:音
-14 export l:预览
-55 export later c:account
-11 export later c:adjust
8 export later c:buy
8 export later c:can
-32 export later c:confirm
-29 export later c:control
-24 export later c:drag
29 export later c:export
-29 export later c:open
-30 export later c:player
-33 export later c:see
17 export later c:store
-38 export later q:confirm
66 export later q:export
71 export later q:film
-41 export later q:panel
-40 export link
7 export opens
-66 export other c:account
40 export other c:adjust
18 export other c:button
-18 export other c:buy
-25 export other c:confirm
-39 export other c:drag
36 export other c:export
-18 export other c:film
-39 export other c:if
6 export other c:key
-8 export other c:material
-22 export other c:open
-24 export other c:panel
-17 export other c:player
-18 export other c:press
65 export other c:screen
11 export other c:store
-9 export other c:you
-12 export other q:account
-41 export other q:confirm
75 export other q:export
71 export other q:film
69 export other q:material
-96 export other q:panel
-53 export q:account
-86 export q:adjust
-55 export q:can
-148 export q:confirm
197 export q:export
72 export q:film
-34 export q:if
78 export q:material
-93 export q:panel
-70 export q:store
-73 export topic:adjust
-26 export topic:credits
121 export topic:export
-51 export topic:preview
-23 export topic:timeline
-33 export v:de:adjust:st
-51 export v:de:drag:en
-6 export v:de:drag:ge
-52 export v:de:open:en
10 export v:de:press:ck
-16 export v:de:see:en
-24 export v:en:adjust:ak
-17 export v:en:adjust:al
16 export v:en:adjust:ce
-26 export v:en:adjust:ck
-8 export v:en:adjust:er
-31 export v:en:adjust:ge
-19 export v:en:adjust:ne
-23 export v:en:adjust:rn
-9 export v:en:adjust:te
-15 export v:en:buy:de
-37 export v:en:buy:op
-17 export v:en:confirm:ly
-7 export v:en:confirm:ok
-36 export v:en:confirm:pt
-29 export v:en:confirm:rm
9 export v:en:confirm:sh
-40 export v:en:confirm:te
-24 export v:en:drag:ap
-22 export v:en:drag:en
-42 export v:en:drag:er
-24 export v:en:drag:ge
-37 export v:en:drag:im
-21 export v:en:drag:ll
-15 export v:en:drag:ng
-77 export v:en:drag:op
-47 export v:en:drag:ve
63 export v:en:export:ad
35 export v:en:export:ds
43 export v:en:export:ed
38 export v:en:export:er
13 export v:en:export:le
9 export v:en:export:nd
14 export v:en:export:p4
31 export v:en:export:py
38 export v:en:export:re
74 export v:en:export:rt
57 export v:en:export:ve
11 export v:en:open:ad
-24 export v:en:open:ch
-27 export v:en:open:ed
-19 export v:en:open:en
-35 export v:en:open:mp
-12 export v:en:open:nd
10 export v:en:open:ns
-29 export v:en:open:sh
-11 export v:en:open:te
-5 export v:en:press:ct
-8 export v:en:press:er
-30 export v:en:press:it
-57 export v:en:press:le
-31 export v:en:see:ar
-13 export v:en:see:ay
-25 export v:en:see:ed
-17 export v:en:see:ee
-21 export v:en:see:en
-34 export v:en:see:le
-36 export v:en:see:re
-6 export v:en:see:se
-9 export v:en:see:wn
-56 export v:en:undo:do
-41 export v:es:confirm:ar
-44 export v:es:drag:do
39 export v:es:export:ar
10 export v:es:export:ir
36 export v:es:export:vo
-18 export v:es:open:re
-11 export v:es:open:ve
33 export v:es:press:ic
-26 export v:es:see:lo
-17 export v:fr:drag:er
30 export v:fr:drag:ez
29 export v:fr:export:er
-21 export v:fr:open:ez
-36 export v:fr:open:re
-36 export v:fr:press:er
46 export v:fr:press:ez
-33 export v:fr:press:nt
-15 export v:fr:see:er
-35 export v:fr:see:ir
-21 export v:pt:adjust:ar
-12 export v:pt:adjust:te
29 export v:pt:export:ar
12 export v:pt:export:vo
-13 export v:pt:open:el
-14 export v:pt:open:ão
9 export v:pt:press:ha
-21 export v:pt:press:te
27 export v:pt:press:ue
-16 export v:pt:see:er
-27 export v:pt:see:to
-28 export v:ru:adjust:ся
-26 export v:ru:drag:ем
-25 export v:ru:drag:ок
-51 export v:ru:drag:те
53 export v:ru:export:йл
56 export v:ru:export:те
23 export v:ru:export:ть
-61 export v:ru:open:ат
-46 export v:ru:open:те
55 export v:ru:see:те
-46 export v:ru:see:ть
-35 export w:0
-47 export w:0 19
-35 export w:0 33
20 export w:0 8
20 export w:0 8 0
-40 export w:0 :
-24 export w:0 : 1
20 export w:0 p
20 export w:1 0
20 export w:1 0 8
-25 export w:1 9
-11 export w:16
-47 export w:19
-37 export w:2
-35 export w:33
5 export w:4
20 export w:8
20 export w:8 0
20 export w:8 0 p
-7 export w:9
-11 export w:9 16
-28 export w:a
-18 export w:a 0
-12 export w:a barra
19 export w:a copy
-31 export w:a direita
-19 export w:a list
-30 export w:a look
-5 export w:aba
-18 export w:abre
-22 export w:accent
-36 export w:accept
-35 export w:after
12 export w:again
15 export w:ahead
-42 export w:al
24 export w:alles
-37 export w:along
-31 export w:along the
72 export w:als
9 export w:also
-9 export w:an
-15 export w:an option
5 export w:and
-48 export w:andere
-22 export w:angle
-22 export w:another accent
-18 export w:another song
-14 export w:ansehen
-17 export w:any
-17 export w:ao lado
-38 export w:aparece
-21 export w:aperte
-17 export w:apply
36 export w:archivo
-84 export w:are
12 export w:arquivo
-34 export w:arrastr
-33 export w:arrastr las
47 export w:arrow
-13 export w:as
-23 export w:as the
-11 export w:aspect
-11 export w:aspect ratio
-36 export w:assets
-24 export w:audio
-33 export w:audio tab
26 export w:auf exporti
-37 export w:autre
-18 export w:availab
-31 export w:avatar
24 export w:avec
50 export w:avec ctrl
28 export w:away
-56 export w:back
15 export w:balance
-55 export w:barra
-12 export w:barra de
-60 export w:barre
-59 export w:barre d'espac
-6 export w:bas
7 export w:be exporte
28 export w:before
-8 export w:bei
-7 export w:below
-7 export w:below the
20 export w:beneath
20 export w:beneath the
-41 export w:between
-36 export w:between them
-7 export w:bild
-33 export w:billing
-48 export w:bitte
34 export w:blue
5 export w:botón
5 export w:botón exporta
25 export w:bouton
-19 export w:box
31 export w:browser
9 export w:button at
-21 export w:button is
27 export w:button to
-15 export w:buttons
15 export w:by clickin
-13 export w:by draggin
-19 export w:by moving
29 export w:by pressin
7 export w:by ticking
13 export w:camera
-9 export w:can preview
-24 export w:can tweak
-15 export w:can upgrade
-16 export w:cards
-30 export w:carpeta
-34 export w:case
-40 export w:casilla
-39 export w:ce
-36 export w:celui
-30 export w:cenas
-35 export w:change
19 export w:check your
10 export w:choisis
9 export w:choose export
-22 export w:choose one
-5 export w:choose plan
11 export w:choose save
-29 export w:chosen
27 export w:clic
14 export w:click downloa
-43 export w:click generat
-6 export w:click the
-5 export w:click your
-18 export w:clickin
-19 export w:clickin the
-23 export w:clip
-49 export w:clip vers
-32 export w:clipe
-32 export w:clipe para
-42 export w:clips
27 export w:clique
10 export w:clique em
62 export w:cliquez
34 export w:cloud
-58 export w:color
-34 export w:colour
-68 export w:com
-36 export w:compare
14 export w:compart
-27 export w:confirm
-43 export w:confirm the
-36 export w:continu
-13 export w:contras
-55 export w:control
23 export w:copiar
31 export w:copy
-44 export w:cor
-10 export w:corner
-40 export w:corner to
47 export w:ctrl
33 export w:ctrl +
34 export w:ctrl + s
-57 export w:ctrl z
-33 export w:curseur
15 export w:cópia
-38 export w:côté
-27 export w:d'aperç
-59 export w:d'espac
-18 export w:da
-32 export w:dale
-32 export w:dale al
44 export w:dann
-39 export w:dans
-54 export w:dans la
14 export w:dans le
-42 export w:das
-12 export w:dashboa
-38 export w:de droite
-12 export w:de espaço
-9 export w:de factura
37 export w:de lecture
-20 export w:de tiempo
-21 export w:del
-49 export w:delete
38 export w:dem
32 export w:depuis
-31 export w:derecha
-63 export w:des
16 export w:descarg
-43 export w:desliza
-27 export w:details
-17 export w:dial
-6 export w:dialog
-9 export w:die
-67 export w:die leertas
-50 export w:die neue
-11 export w:die änderun
9 export w:dir
-16 export w:direita
46 export w:direito
25 export w:disk
-5 export w:display
-26 export w:do
15 export w:do título
-36 export w:don't
-34 export w:don't forget
-15 export w:don't need
-56 export w:double-
-9 export w:down
109 export w:downloa
17 export w:downloa icon
34 export w:downloa the
21 export w:downloa your
-45 export w:draft
-41 export w:drafts
-29 export w:drag its
-13 export w:draggin
-15 export w:draggin the
-24 export w:drawer
13 export w:droite
-27 export w:drop
-42 export w:dropdow
-11 export w:du
-8 export w:du bei
-54 export w:dá
-54 export w:dá para
11 export w:e
-58 export w:editor
-34 export w:editor to
-44 export w:effects
-8 export w:effects tab
-26 export w:ein
11 export w:eine
-62 export w:einen
32 export w:el archivo
5 export w:el botón
-37 export w:el panel
11 export w:el reprodu
10 export w:em exporta
-41 export w:embaixo
-35 export w:en
-78 export w:en la
-26 export w:encontr
9 export w:entrega
-8 export w:es
-14 export w:escolha
-12 export w:espaço
-31 export w:esquerd
-39 export w:est
-14 export w:estão
-11 export w:expand
-21 export w:expand the
75 export w:export
22 export w:export dialog
17 export w:export is
40 export w:exporta
6 export w:exporta para
43 export w:exporte
48 export w:exporti
-54 export w:f
-9 export w:feld
-27 export w:fenêtre
-27 export w:fenêtre d'aperç
39 export w:fica
32 export w:fichier
-39 export w:field
13 export w:file
7 export w:file can
-16 export w:final
-15 export w:find
-26 export w:fine-tu
9 export w:finish
7 export w:finishe file
-22 export w:first
-31 export w:folder
-17 export w:font
8 export w:for a
-7 export w:for another
-34 export w:forget
-34 export w:forget to
-26 export w:foto
-52 export w:frame
-6 export w:free
-6 export w:free to
25 export w:from your
-42 export w:full
-44 export w:further
-38 export w:gauche
-9 export w:gear
-9 export w:gear icon
-97 export w:geht
-5 export w:get more
-37 export w:gibt
-59 export w:glisser
15 export w:go ahead
-11 export w:go to
17 export w:grab it
9 export w:guardar
-17 export w:handle at
-37 export w:handles
22 export w:happy
20 export w:hard
-31 export w:have
-31 export w:have a
11 export w:head
11 export w:head over
-31 export w:hear
-14 export w:hear it
58 export w:herunte
-27 export w:hit
-21 export w:hit apply
22 export w:hit export
-12 export w:hit the
-8 export w:hover
-8 export w:hover over
-32 export w:hue
-31 export w:i
-32 export w:icon to
-13 export w:if
-45 export w:if you
21 export w:il
73 export w:im
-52 export w:im reiter
-46 export w:in
-10 export w:in der
-34 export w:in the
-58 export w:inicia
-39 export w:intensi
-19 export w:into the
-5 export w:is display
29 export w:is just
51 export w:ist
-8 export w:it as
-17 export w:it left
-17 export w:it tighter
-44 export w:it's
-18 export w:jetez
-18 export w:jetez un
-35 export w:jump
24 export w:just
29 export w:just one
36 export w:kann
-9 export w:kannst
-24 export w:keep
-40 export w:knob
-61 export w:l
-10 export w:l'ongle
-17 export w:l'ordre
-12 export w:la
-54 export w:la barre
-30 export w:la carpeta
-34 export w:la case
-40 export w:la casilla
-31 export w:la derecha
-49 export w:la droite
-27 export w:la fenêtre
-62 export w:la lecture
-12 export w:la lista
-20 export w:la línea
20 export w:la page
-30 export w:la pista
37 export w:la tête
-17 export w:lado
-17 export w:lado do
38 export w:lance
50 export w:lance avec
-44 export w:las
-33 export w:las miniatu
-11 export w:lastly
-43 export w:lateral
-53 export w:layers
25 export w:le bouton
32 export w:le fichier
-18 export w:le lecteur
38 export w:le menu
-36 export w:le volet
-18 export w:lecteur
8 export w:lecture
-67 export w:leertas
-5 export w:left
-47 export w:les
-27 export w:letra
-29 export w:letteri
-22 export w:library
-53 export w:lightin
6 export w:like it
52 export w:link
-73 export w:links
-19 export w:list of
-27 export w:listed
-10 export w:listen
-27 export w:lo
-63 export w:lock
-47 export w:loop
-7 export w:lower
-22 export w:lässt
-20 export w:línea
-20 export w:línea de
-33 export w:media
-31 export w:media panel
-32 export w:menu at
31 export w:menu de
45 export w:menú
-24 export w:miniatu
24 export w:mit
-55 export w:mit der
-14 export w:more
-5 export w:more credits
-47 export w:move
-19 export w:moving
-19 export w:moving the
24 export w:mp
24 export w:mp 4
41 export w:mp4
-18 export w:music library
-41 export w:mídia
-80 export w:na
-38 export w:nach
-41 export w:nach rechts
-13 export w:name
-11 export w:navigat to
10 export w:neben
10 export w:neben dem
-17 export w:need
-15 export w:need it
-50 export w:neue
24 export w:next
24 export w:next to
11 export w:o
26 export w:oben
-21 export w:of
-51 export w:of your
-14 export w:ok
-10 export w:on
15 export w:once
-16 export w:once you
29 export w:one click
-22 export w:one of
-19 export w:open
-6 export w:open the
10 export w:opens
-10 export w:option
-40 export w:or
-31 export w:orden
-35 export w:other
-36 export w:ouvre
-12 export w:over the
11 export w:over to
20 export w:p
5 export w:page
-66 export w:paleta
-57 export w:palette
-45 export w:panel
-29 export w:para
-40 export w:para a
-19 export w:para ver
11 export w:partage
-8 export w:pause
13 export w:pelo
-37 export w:pensez
-37 export w:pensez à
-7 export w:perfil
-26 export w:pick another
-41 export w:picture
-30 export w:pista
-33 export w:pitch
-31 export w:place
-31 export w:plan
-21 export w:plans
-17 export w:play
23 export w:play button
-42 export w:play it
-11 export w:player to
-23 export w:playhea
-9 export w:playhea there
-19 export w:playhea to
-20 export w:please
-12 export w:please confirm
5 export w:pode ser
-62 export w:pop-up
-60 export w:por
7 export w:pour
-27 export w:pour le
-15 export w:pouvez
-37 export w:press apply
-15 export w:press confirm
-15 export w:press delete
27 export w:press export
7 export w:pressin
-19 export w:profile
-20 export w:puedes
-21 export w:pull
-9 export w:pull it
31 export w:purple
31 export w:purple button
-16 export w:página
-74 export w:que
-46 export w:que vous
-7 export w:quieres
-62 export w:quiser
-15 export w:radio
-15 export w:radio buttons
-23 export w:rain
-11 export w:ratio
-11 export w:ratio to
-31 export w:ready
-28 export w:rearran
-31 export w:recharg
25 export w:rechts
-29 export w:refresh
-29 export w:refresh the
-25 export w:regarde
-6 export w:reihenf
-52 export w:reiter
39 export w:render
12 export w:render button
-25 export w:reopen
-25 export w:reopen the
-42 export w:reorder
-9 export w:reprodu
7 export w:rest
-30 export w:restant
-24 export w:rhythm
46 export w:right-c
-31 export w:row
63 export w:s
-10 export w:saldo
57 export w:save
22 export w:save it
29 export w:save the
-12 export w:scene
-13 export w:scenes
-44 export w:script
-25 export w:scrub to
29 export w:se
50 export w:se lance
-62 export w:se quiser
-41 export w:section to
-17 export w:see
-26 export w:see the
-40 export w:sehen
-5 export w:select
-15 export w:select an
-8 export w:select the
9 export w:send
9 export w:send it
5 export w:ser
-14 export w:setting
38 export w:share
22 export w:share button
29 export w:share menu
14 export w:shift
-36 export w:shot
-37 export w:show
-9 export w:shown
-18 export w:si quieres
19 export w:si te
49 export w:sich
-35 export w:sidebar
-75 export w:sie
-39 export w:sie den
-27 export w:simply
-9 export w:so
-46 export w:sobald
-46 export w:sobald sie
-53 export w:sous
-34 export w:space
-18 export w:spaceba
-18 export w:spaceba to
-16 export w:speaker
-24 export w:speed
-10 export w:speed can
-48 export w:start
-62 export w:starts
-37 export w:stehen
-36 export w:stellst
-36 export w:stellst du
-17 export w:still
-17 export w:stored
-57 export w:storybo
-37 export w:styles
-10 export w:sua
11 export w:suffit
-36 export w:suggest
10 export w:superio
-65 export w:sur
-75 export w:sur la
-16 export w:sur le
-24 export w:swap
-24 export w:switch
-36 export w:switch between
6 export w:symbol
-24 export w:tab
-7 export w:tab for
-16 export w:tab to
-54 export w:table
-43 export w:takes
-22 export w:também
23 export w:tap export
-64 export w:taste
26 export w:te
-56 export w:tempo
-14 export w:text
-17 export w:texto
-71 export w:that
-8 export w:the
24 export w:the arrow
-11 export w:the aspect
-36 export w:the assets
-10 export w:the audio
-20 export w:the billing
35 export w:the blue
6 export w:the bottom
-14 export w:the box
23 export w:the camera
-5 export w:the caption
34 export w:the cloud
-34 export w:the dialog
25 export w:the disk
30 export w:the downloa
-45 export w:the draft
-48 export w:the dropdow
-6 export w:the editor
-26 export w:the effects
26 export w:the export
-6 export w:the fader
-20 export w:the font
-24 export w:the full
-9 export w:the gear
-9 export w:the handle
-32 export w:the hue
-53 export w:the layers
-29 export w:the letteri
-53 export w:the lightin
-19 export w:the other
-33 export w:the picture
-33 export w:the pitch
-23 export w:the playhea
-62 export w:the pop-up
-15 export w:the radio
-23 export w:the rain
9 export w:the render
7 export w:the rest
-24 export w:the rhythm
-34 export w:the same
-8 export w:the script
34 export w:the share
-13 export w:the side
-38 export w:the sidebar
-18 export w:the spaceba
-16 export w:the speaker
-45 export w:the start
-38 export w:the storybo
-35 export w:the suggest
-14 export w:the text
-12 export w:the thumbna
-32 export w:the track
-30 export w:the triangl
-22 export w:the twelve
-14 export w:the two
-15 export w:the viewer
-22 export w:the wavefor
-10 export w:their
27 export w:then
-8 export w:then click
25 export w:then hit
23 export w:then tap
-6 export w:there
-57 export w:there is
-25 export w:third
-15 export w:this
-12 export w:through
-12 export w:through the
-25 export w:thumbna
7 export w:ticking
7 export w:ticking the
-20 export w:tiempo
-17 export w:tighter
-17 export w:tighter still
-11 export w:time
-8 export w:timelin
47 export w:tippen
-28 export w:title
-13 export w:to 0
-11 export w:to 9
-26 export w:to change
-11 export w:to check
-34 export w:to click
-8 export w:to compare
-8 export w:to double-
7 export w:to downloa
6 export w:to file
9 export w:to finish
17 export w:to grab
-33 export w:to hear
27 export w:to hit
-5 export w:to keep
-41 export w:to lock
-16 export w:to look
-38 export w:to move
-20 export w:to play
-11 export w:to project
-29 export w:to refresh
-42 export w:to reorder
5 export w:to save
9 export w:to send
-36 export w:to switch
-9 export w:to taste
-18 export w:to try
14 export w:tocar
-57 export w:toggle
-33 export w:too
-7 export w:tool
-37 export w:top up
-25 export w:track
-44 export w:transcr
-44 export w:transit
-45 export w:triangl
-37 export w:trim
-18 export w:try another
-42 export w:tu
-23 export w:turn
-24 export w:tweak
-22 export w:twelve
-15 export w:two
51 export w:télécha
37 export w:tête
37 export w:tête de
20 export w:título
-16 export w:um
-15 export w:um es
-52 export w:un
-24 export w:under
8 export w:under account
-18 export w:under the
-56 export w:undo
41 export w:une
-62 export w:unten
-30 export w:unter
9 export w:upper right
-56 export w:usage
-19 export w:ver
-26 export w:verlo
-49 export w:vers
-49 export w:vers la
-54 export w:verschi
-9 export w:view
-26 export w:view it
-15 export w:viewer
-17 export w:vignett
-37 export w:visible
-13 export w:visit the
-27 export w:visto
-63 export w:você
-7 export w:voice
-35 export w:voir
-35 export w:volet
-36 export w:volet des
-17 export w:volume
-56 export w:vorscha
10 export w:vous
-15 export w:vous pouvez
-38 export w:vérifie
-15 export w:want
-25 export w:want to
-13 export w:was
-13 export w:was du
-8 export w:watch it
20 export w:watch the
-22 export w:wavefor
-29 export w:wheel
-13 export w:when
36 export w:when you're
17 export w:wheneve
17 export w:wheneve you
8 export w:where
22 export w:where you
-48 export w:whether
-14 export w:which
-9 export w:which you
-11 export w:which you'll
-7 export w:will
-8 export w:y
-19 export w:yellow
-10 export w:you
-10 export w:you don't
-18 export w:you hit
-36 export w:you like
-7 export w:you'll see
22 export w:you're happy
34 export w:you're ready
21 export w:your balance
-12 export w:your dashboa
-5 export w:your picture
-58 export w:z
-41 export w:zieh
-41 export w:zieh das
-40 export w:zu sehen
25 export w:à
-38 export w:à côté
41 export w:à droite
-30 export w:à esquerd
-38 export w:à gauche
16 export w:à votre
-11 export w:änderun
36 export w:öffnen
-27 export w:букв
-18 export w:в
-43 export w:в окне
10 export w:в плеере
-15 export w:в поле
-26 export w:вас
-40 export w:вкладка
-30 export w:вкладке
55 export w:вниз
-51 export w:вправо
-57 export w:вы
-30 export w:вы нажмёте
16 export w:выберит
-34 export w:до
58 export w:его
-49 export w:если
23 export w:её
-15 export w:задаётс
-20 export w:и
-24 export w:их
-40 export w:как
-62 export w:клип
-38 export w:край
-61 export w:лежат
9 export w:меню
-26 export w:меняетс
-24 export w:на
-30 export w:на вкладке
10 export w:нажмите
-30 export w:нажмёте
8 export w:названи
-39 export w:новый
-43 export w:окне
-31 export w:окно
-31 export w:окно предпро
-40 export w:она
-26 export w:перетас
10 export w:плеере
-15 export w:поле
-7 export w:пополни
-25 export w:порядок
-26 export w:порядок меняетс
30 export w:посмотр
-31 export w:предпро
-26 export w:разверн
-32 export w:ролик
-48 export w:рядом
-26 export w:слева
-40 export w:сохрани
-11 export w:справа
10 export w:ссылку
-38 export w:таймлай
-56 export w:там
-35 export w:увидеть
53 export w:файл
-53 export w:цвет
7 export w:чтобы
-35 export w:чтобы увидеть
-32 export w:это
51 export w:あ
-55 export w:い
-41 export w:い ま
-41 export w:い ま す
-19 export w:お
-34 export w:か
60 export w:から
-14 export w:が
-15 export w:き さ
-15 export w:き さ は
-40 export w:く
10 export w:ください
-12 export w:け
-51 export w:こ
-27 export w:さ
-15 export w:さ は
12 export w:し て
30 export w:し て から
17 export w:し て ください
18 export w:す
12 export w:す る
17 export w:す る だけです
-20 export w:せ
-34 export w:た
-46 export w:だ
48 export w:だけです
30 export w:て から
17 export w:て ください
-17 export w:て みてください
18 export w:で
30 export w:で 「
-28 export w:で 再生
14 export w:で 确
14 export w:で 确 认
-52 export w:できます
-6 export w:な
-15 export w:に
33 export w:には
35 export w:の 「
31 export w:の 「 书
-15 export w:の 大
-15 export w:の 大 き
-8 export w:の 横
28 export w:の 矢印
18 export w:は 「
-10 export w:べ
-69 export w:ま
-59 export w:ま す
-17 export w:みてください
-32 export w:む
-41 export w:られます
-14 export w:り
17 export w:る だけです
-18 export w:わ
-20 export w:わ せ
-29 export w:を
25 export w:を クリック
25 export w:を クリック し
-30 export w:を 开
-30 export w:を 开 く
-6 export w:を 押して
-72 export w:を 押す
36 export w:を 选
42 export w:アイコン
14 export w:ウィンドウ
9 export w:クリック
25 export w:クリック し
25 export w:クリック し て
-24 export w:クリック す
-24 export w:クリック す る
-48 export w:クリップ
-18 export w:サムネイル
-18 export w:サムネイル を
-43 export w:スライダー
-43 export w:スライダー で
-21 export w:タイムライン
21 export w:タブ
-36 export w:ダ
14 export w:ダウンロード
-6 export w:ドラッグ
-41 export w:ドラッグ し
-41 export w:ドラッグ し て
-22 export w:パネル
28 export w:ファイル
-24 export w:プレビュー
14 export w:プレーヤー
14 export w:プレーヤー で
5 export w:ボタン
17 export w:ボタン を
31 export w:ボタン を クリック
15 export w:メニュー
-33 export w:ー
-65 export w:一
-11 export w:一 步
-12 export w:一 点
16 export w:一覧 を
-31 export w:三
41 export w:三个点
10 export w:上 预览
23 export w:上 预览 效
14 export w:下
-38 export w:下の
-26 export w:下拉
13 export w:下方
22 export w:下方 的
47 export w:下载
27 export w:下载 图标
-74 export w:不
-11 export w:不 会
-11 export w:不 会 生效
-37 export w:不喜欢
15 export w:两
16 export w:两 个
22 export w:个
-39 export w:个人中心
-14 export w:中
-6 export w:中 心
8 export w:中 预览
-16 export w:中间的
-21 export w:九
-21 export w:九 个
7 export w:书
18 export w:书 き
-19 export w:了
12 export w:事
-11 export w:二 种
25 export w:人
12 export w:从
-15 export w:他
-38 export w:任
-40 export w:任 意
-40 export w:任 意 一
-7 export w:会
-11 export w:会 生效
-17 export w:会员
-10 export w:会员 中
-10 export w:会员 中 心
-22 export w:位
-22 export w:位 置
-51 export w:余额
-25 export w:侧边栏
32 export w:保存
-26 export w:修改
-16 export w:值
-14 export w:像
-21 export w:充值
33 export w:先 在
-10 export w:入
-33 export w:全
-22 export w:全 文
-24 export w:全 部
17 export w:共有
-18 export w:其
-15 export w:其 他
-37 export w:再
-53 export w:再生
33 export w:出
10 export w:分 别
10 export w:分 别 点
-28 export w:分 镜
-14 export w:分 镜 图
37 export w:分享
-50 export w:分页
-30 export w:切换
-36 export w:列
-31 export w:列 在
10 export w:别 点
-19 export w:到 “
-14 export w:刷新
-22 export w:前
-22 export w:前 面
-19 export w:剩余
-10 export w:剩余 点数
-7 export w:加
-54 export w:动
-44 export w:勾选
-11 export w:十
-11 export w:十 二
-11 export w:十 二 种
-53 export w:单
-31 export w:即可
-23 export w:去
-37 export w:双击
24 export w:发给
46 export w:取
35 export w:取 得
-27 export w:口
-43 export w:可
-39 export w:可 在
-7 export w:可以 在 右侧
23 export w:可以 在 时间线
-22 export w:可以 在 时间轴
-16 export w:可以 对比
-36 export w:可以 改
-34 export w:可以 看到
-20 export w:可选
-34 export w:右
31 export w:右上
31 export w:右上 の
31 export w:右上 の 「
73 export w:右上角
13 export w:右上角 的 分享
36 export w:右下角
-12 export w:右侧
-7 export w:右侧 面板
-7 export w:右侧 面板 微调
-30 export w:合
-20 export w:合 わ
-20 export w:合 わ せ
12 export w:同
12 export w:同 事
-66 export w:名
-56 export w:后 按  
23 export w:后 点击
23 export w:后 点击 “
32 export w:向
32 export w:向 下
-11 export w:否
-11 export w:否 则
-26 export w:吧
-23 export w:听
-9 export w:听听
-9 export w:听听 看
-26 export w:喇叭
-9 export w:喇叭 图标
-9 export w:喇叭 图标 打开
-20 export w:四
-14 export w:图
10 export w:图标 保存
-9 export w:图标 打开
-9 export w:图标 打开 声
-17 export w:图示
-16 export w:在
-77 export w:在 “
-34 export w:在 “ 效
-7 export w:在 右侧
-7 export w:在 右侧 面板
-34 export w:在 弹出
-37 export w:在 弹出 的
-39 export w:在 播放器
13 export w:在 时间线
13 export w:在 时间线 上
-21 export w:在 时间轴
-20 export w:在 时间轴 上
-23 export w:在 编辑器
-32 export w:在 音
-47 export w:场
-58 export w:场景
-55 export w:场景列表
-35 export w:型
-5 export w:声
-10 export w:声 音
-34 export w:変え
-8 export w:変更
-23 export w:多
-53 export w:大
-15 export w:大 き
-15 export w:大 き さ
-5 export w:大 小
-38 export w:太
-53 export w:好
-31 export w:嫌
-48 export w:字
-35 export w:字 型
-44 export w:字幕
39 export w:存到
10 export w:存档
-8 export w:完
-34 export w:完 整
-7 export w:完成后
-7 export w:完成后 点击
-7 export w:完成后 点击 “
-41 export w:对
-17 export w:对比
7 export w:对话方块
18 export w:对话框
36 export w:导出
11 export w:导出 菜单
-5 export w:就
-38 export w:就 把
20 export w:就 点
20 export w:就 点 “
10 export w:就能 下载
6 export w:就行
-26 export w:展开
-36 export w:左
-33 export w:左 の
-22 export w:左上角
-22 export w:左上角 的
-18 export w:左下角
-76 export w:左侧
-30 export w:左侧 的
-21 export w:左侧 的 素材
-5 export w:左边
-48 export w:已
-13 export w:并
-45 export w:开
-30 export w:开 く
28 export w:式
-37 export w:弹出 的
-7 export w:往左
-21 export w:往左 拖
30 export w:得
-11 export w:微调
-6 export w:心
-54 export w:快
-33 export w:态
-25 export w:情
-6 export w:想
-8 export w:想 换
-31 export w:想 看
23 export w:想 要
-40 export w:意
-40 export w:意 一
10 export w:成片
-25 export w:我
13 export w:或
8 export w:或 点击
8 export w:或 点击 「
21 export w:手
16 export w:手 机
-23 export w:打开
-56 export w:打开 “
-9 export w:打开 声
-9 export w:打开 声 音
-18 export w:打开 左侧
-18 export w:打开 左侧 的
-64 export w:找到
-49 export w:找到 齿轮
-6 export w:把
-37 export w:把 它
-6 export w:押して
-72 export w:押す
-28 export w:拖
-12 export w:拖曳
22 export w:拿到
-25 export w:按
-53 export w:按  
-56 export w:按   delete
-56 export w:按 「 套用
-9 export w:按 播放
-9 export w:按 播放键
-17 export w:挑
-7 export w:挑 选
-23 export w:撤销
-14 export w:播放
-19 export w:播放器
22 export w:播放器 下方
22 export w:播放器 下方 的
-16 export w:播放头
-10 export w:播放键
-34 export w:收在
-22 export w:改
-53 export w:放
-52 export w:放 大
-29 export w:数
-50 export w:整
-37 export w:文
38 export w:文件
16 export w:文件夹
-35 export w:新 的
-16 export w:方
-43 export w:旁白
13 export w:时间线
13 export w:时间线 上
23 export w:时间线 上 预览
-20 export w:时间轴
-20 export w:时间轴 上
8 export w:时间轴 中 预览
-27 export w:时间轴 里
-30 export w:明
-26 export w:明细
-30 export w:是
-37 export w:曲
-34 export w:曲 目
-82 export w:更
-32 export w:更 清
-32 export w:更 清 楚
-25 export w:更改
23 export w:最
24 export w:最 终
24 export w:最 终 文件
-42 export w:最下
-11 export w:有 十
-11 export w:有 十 二
-32 export w:本
16 export w:机
-14 export w:果
-54 export w:查看
-14 export w:查看 分
-14 export w:查看 分 镜
-8 export w:标签页
-5 export w:标题
-40 export w:栏
46 export w:格
46 export w:格 式
35 export w:档案
-32 export w:楚
-51 export w:横
-35 export w:次
-33 export w:比
-14 export w:求
13 export w:没
13 export w:没 问
13 export w:没 问 题
-5 export w:混
-20 export w:清
-32 export w:清 楚
-19 export w:滑杆
-36 export w:滑鼠
14 export w:满意
23 export w:满意 后
23 export w:满意 后 点击
-11 export w:满意 的话
-39 export w:滤
-39 export w:滤 镜
17 export w:点 “
13 export w:点 “ 分享
-43 export w:点 “ 完成
44 export w:点 “ 导出
-9 export w:点 喇叭
-9 export w:点 喇叭 图标
30 export w:点 它
-31 export w:点一下
-12 export w:点击 “
25 export w:点击 “ 导出
-40 export w:点击 “ 应用
8 export w:点击 「
8 export w:点击 「 汇出
22 export w:点击 右上角
-28 export w:点开
13 export w:点选
13 export w:点选 「
47 export w:点选 「 汇出
-16 export w:照
-16 export w:照 片
-16 export w:片
-17 export w:片段
-35 export w:版
-33 export w:状
-33 export w:状 态
-12 export w:现
33 export w:生成
-11 export w:生效
-45 export w:用
15 export w:电脑
-41 export w:画
-30 export w:画 像
-50 export w:留
-11 export w:番
10 export w:的 「 汇出
15 export w:的 下载
-21 export w:的 位
-21 export w:的 位 置
13 export w:的 分享
29 export w:的 箭头
-21 export w:的 素材
-21 export w:的 素材 面板
-13 export w:的话
-34 export w:目
-38 export w:看
-11 export w:看 得
13 export w:看一
16 export w:看一 遍
-24 export w:看到
28 export w:矢印
25 export w:码
6 export w:确
6 export w:确 认
-30 export w:确认
-15 export w:种
-44 export w:移到
-30 export w:空格键
14 export w:窗口
-24 export w:第
-34 export w:第 二
18 export w:箭头
-59 export w:素材
-21 export w:素材 面板
-55 export w:素材库
24 export w:终
24 export w:终 文件
-49 export w:继
-49 export w:继 续
-47 export w:续
-23 export w:编辑器
-44 export w:缩图
-48 export w:缩略图
-22 export w:置
-14 export w:自
-37 export w:自 动
-18 export w:若
-18 export w:若 要
5 export w:菜单
9 export w:菜单 里
8 export w:菜单 里 选
-32 export w:表示
-27 export w:要 的
-88 export w:见
-31 export w:见 られます
27 export w:视频
-23 export w:觉得
-9 export w:认 静
-9 export w:认 静 音
-40 export w:让
-11 export w:记得
-42 export w:设置
-33 export w:试听
-13 export w:详
-11 export w:语
-11 export w:语 音
-19 export w:请 到 “
-5 export w:请 前往
-44 export w:请 在
-14 export w:请 求
-20 export w:请 点
-9 export w:请 点 喇叭
-29 export w:请 进入
-46 export w:调
-43 export w:调 整
-20 export w:调换
-38 export w:调整
-28 export w:账单
-26 export w:账户
-10 export w:账户 页面
10 export w:走
-41 export w:轨道
-11 export w:过
-27 export w:进
-25 export w:进入
10 export w:进度条 走
21 export w:选  
7 export w:选   mp
-44 export w:选 「
-49 export w:选中
-18 export w:选单
12 export w:选好
40 export w:选择
-24 export w:选项卡
-41 export w:透
13 export w:通过
-7 export w:速度 可以
-7 export w:速度 可以 在
13 export w:遍
-26 export w:部
-33 export w:里
-16 export w:里 按
-5 export w:里 还
9 export w:里 选  
-22 export w:里的
13 export w:链接
-56 export w:镜
-14 export w:镜 图
-41 export w:镜头
-49 export w:长
19 export w:问
19 export w:问 题
13 export w:问 题 就
-6 export w:集
-30 export w:需要
-26 export w:静
-26 export w:静 音
-34 export w:面
-34 export w:面板
-7 export w:面板 微调
-62 export w:音
-44 export w:音 频
-37 export w:音 频 轨道
-6 export w:音 频 面板
-25 export w:页面 查看
-11 export w:顺 番
13 export w:预览 效
13 export w:预览 效 果
-67 export w:预览窗口
-9 export w:预览窗口 默
-9 export w:预览窗口 默 认
-45 export w:预览视窗
-44 export w:频
-37 export w:频 轨道
-6 export w:频 面板
19 export w:题
13 export w:题 就
-9 export w:默
-9 export w:默 认
-9 export w:默 认 静
-60 export w:齿轮
-36 export w:齿轮 图标
-108 state b:^>account
-36 state b:^>adjust
-74 state b:^>button
-55 state b:^>buy
-18 state b:^>can
-9 state b:^>confirm
-73 state b:^>control
-32 state b:^>drag
-87 state b:^>export
11 state b:^>film
-30 state b:^>i
-57 state b:^>key
12 state b:^>material
-6 state b:^>offer
43 state b:^>open
-139 state b:^>player
-8 state b:^>press
-23 state b:^>quoted
101 state b:^>store
-34 state b:^>undo
-61 state b:account>account
-30 state b:account>button
-12 state b:account>buy
-57 state b:account>can
-7 state b:account>if
-42 state b:account>open
-29 state b:account>panel
-28 state b:account>place
-27 state b:account>screen
-30 state b:account>see
-53 state b:adjust>being
-35 state b:adjust>drag
-38 state b:adjust>if
-47 state b:adjust>you
-43 state b:being>can
-36 state b:being>control
-51 state b:being>drag
-10 state b:being>film
-18 state b:being>see
-30 state b:button>being
-22 state b:button>export
-21 state b:button>film
-6 state b:button>open
9 state b:button>panel
-59 state b:button>place
-19 state b:button>quoted
-29 state b:button>store
-13 state b:buy>account
-22 state b:buy>if
-83 state b:can>adjust
-10 state b:can>being
-7 state b:can>confirm
-40 state b:can>control
-18 state b:can>drag
-26 state b:can>export
-8 state b:can>film
-52 state b:can>if
-22 state b:can>material
-31 state b:can>name
6 state b:can>open
-45 state b:can>panel
-40 state b:can>player
-6 state b:can>press
11 state b:can>quoted
15 state b:can>screen
24 state b:can>see
-27 state b:can>you
-28 state b:confirm>button
-37 state b:confirm>if
-32 state b:confirm>name
22 state b:confirm>place
-67 state b:control>adjust
-61 state b:control>can
-15 state b:control>control
12 state b:control>film
-80 state b:control>if
18 state b:control>name
-16 state b:control>panel
6 state b:control>place
14 state b:control>press
-128 state b:control>quoted
-36 state b:drag>adjust
-45 state b:drag>being
-23 state b:drag>button
-45 state b:drag>drag
-53 state b:drag>film
-53 state b:drag>if
-24 state b:drag>player
-11 state b:drag>you
-18 state b:export>button
-58 state b:export>can
-26 state b:export>film
-34 state b:export>if
-21 state b:export>name
-36 state b:export>open
-72 state b:export>panel
-48 state b:export>place
-22 state b:export>screen
26 state b:film>button
34 state b:film>can
-50 state b:film>control
-65 state b:film>drag
-30 state b:film>if
-11 state b:film>material
49 state b:film>panel
15 state b:film>store
-26 state b:i>can
-31 state b:if>account
-93 state b:if>adjust
-17 state b:if>being
-11 state b:if>button
-22 state b:if>buy
-83 state b:if>can
-42 state b:if>control
-10 state b:if>film
-46 state b:if>i
-38 state b:if>if
-37 state b:if>key
-18 state b:if>material
-10 state b:if>name
13 state b:if>open
-55 state b:if>place
-64 state b:if>press
-61 state b:if>quoted
-52 state b:if>screen
5 state b:if>see
-41 state b:key>can
31 state b:key>export
-18 state b:key>if
-8 state b:key>key
-36 state b:key>name
-15 state b:key>player
-15 state b:key>see
-24 state b:material>adjust
-40 state b:material>can
-60 state b:material>drag
-22 state b:material>if
-82 state b:material>material
-15 state b:material>name
19 state b:material>panel
25 state b:material>place
-43 state b:name>adjust
-55 state b:name>can
-30 state b:name>control
-17 state b:name>export
-76 state b:name>film
-22 state b:name>if
-49 state b:name>material
-72 state b:name>name
31 state b:name>open
-46 state b:name>player
-48 state b:name>press
28 state b:name>see
12 state b:name>store
14 state b:offer>i
29 state b:offer>name
-14 state b:offer>see
-56 state b:offer>you
-31 state b:open>account
34 state b:open>being
30 state b:open>button
19 state b:open>can
-47 state b:open>export
11 state b:open>film
-16 state b:open>if
-15 state b:open>open
39 state b:open>panel
-29 state b:open>place
-74 state b:open>player
22 state b:open>screen
-18 state b:open>see
33 state b:open>store
25 state b:open>you
-26 state b:panel>account
-37 state b:panel>adjust
-40 state b:panel>being
29 state b:panel>can
-45 state b:panel>control
-37 state b:panel>export
16 state b:panel>film
-7 state b:panel>if
-20 state b:panel>key
47 state b:panel>material
15 state b:panel>name
69 state b:panel>open
26 state b:panel>panel
38 state b:panel>place
-83 state b:panel>player
-9 state b:panel>press
24 state b:panel>store
-28 state b:place>account
-6 state b:place>adjust
-64 state b:place>button
-29 state b:place>can
-9 state b:place>film
8 state b:place>material
19 state b:place>open
73 state b:place>panel
21 state b:place>player
-31 state b:place>screen
-5 state b:place>store
-5 state b:place>you
-48 state b:player>can
-34 state b:player>film
-57 state b:player>if
-25 state b:player>panel
-70 state b:player>place
-5 state b:player>player
-19 state b:player>screen
-38 state b:player>see
-17 state b:press>account
38 state b:press>adjust
-36 state b:press>being
12 state b:press>can
-61 state b:press>confirm
-21 state b:press>control
-42 state b:press>export
25 state b:press>film
-23 state b:press>key
-15 state b:press>name
34 state b:press>open
15 state b:press>place
-27 state b:press>player
-162 state b:press>quoted
-35 state b:press>screen
-78 state b:press>see
26 state b:quoted>can
-48 state b:quoted>control
-37 state b:quoted>export
-18 state b:quoted>if
31 state b:quoted>panel
-26 state b:quoted>place
-84 state b:quoted>press
6 state b:quoted>screen
37 state b:quoted>see
53 state b:quoted>store
-9 state b:screen>account
11 state b:screen>if
9 state b:screen>place
-24 state b:screen>quoted
11 state b:screen>see
-22 state b:see>account
-21 state b:see>being
-53 state b:see>button
8 state b:see>can
12 state b:see>film
-8 state b:see>if
46 state b:see>name
18 state b:see>offer
7 state b:see>open
-21 state b:see>place
-68 state b:see>player
-23 state b:see>screen
-48 state b:see>see
38 state b:see>store
-48 state b:store>can
41 state b:store>if
46 state b:store>name
17 state b:store>panel
57 state b:store>quoted
-25 state b:store>screen
61 state b:store>store
-55 state b:you>account
-27 state b:you>adjust
-93 state b:you>confirm
18 state b:you>control
11 state b:you>drag
-12 state b:you>film
27 state b:you>open
-37 state b:you>player
-9 state b:you>press
48 state b:you>store
-9 state b:you>you
7 state bold
-129 state c:account
-30 state c:account+button
-31 state c:account+buy
-55 state c:account+can
-16 state c:account+if
-82 state c:account+open
-64 state c:account+panel
-52 state c:account+place
-12 state c:account+press
-36 state c:account+screen
-82 state c:account+see
-67 state c:account+you
-57 state c:adjust
-38 state c:adjust+being
-59 state c:adjust+button
-9 state c:adjust+can
-68 state c:adjust+control
-64 state c:adjust+drag
-14 state c:adjust+film
-71 state c:adjust+if
-28 state c:adjust+material
31 state c:adjust+offer
26 state c:adjust+open
-10 state c:adjust+place
-11 state c:adjust+press
32 state c:adjust+see
17 state c:adjust+store
-47 state c:adjust+you
-26 state c:being
-7 state c:being+button
-7 state c:being+can
-35 state c:being+control
-54 state c:being+drag
-17 state c:being+export
-20 state c:being+if
19 state c:being+open
-7 state c:being+place
-13 state c:being+press
-21 state c:being+see
6 state c:being+store
-54 state c:button
-20 state c:button+confirm
-9 state c:button+drag
-25 state c:button+export
-21 state c:button+film
-18 state c:button+if
15 state c:button+material
7 state c:button+panel
-57 state c:button+place
9 state c:button+screen
-42 state c:button+see
23 state c:button+store
-58 state c:buy
-11 state c:buy+can
-26 state c:buy+if
-30 state c:buy+open
-29 state c:buy+place
-23 state c:buy+screen
-8 state c:buy+you
-21 state c:can+confirm
-81 state c:can+control
-9 state c:can+drag
-53 state c:can+export
-25 state c:can+i
-58 state c:can+if
-51 state c:can+key
-62 state c:can+material
-37 state c:can+offer
24 state c:can+open
-74 state c:can+player
15 state c:can+press
9 state c:can+store
-27 state c:can+undo
-6 state c:can+you
-50 state c:confirm
30 state c:confirm+control
-6 state c:confirm+if
-37 state c:confirm+panel
30 state c:confirm+see
-92 state c:confirm+you
-42 state c:control
-13 state c:control+if
32 state c:control+offer
10 state c:control+open
-17 state c:control+panel
6 state c:control+place
-13 state c:control+player
37 state c:control+see
-34 state c:drag
-85 state c:drag+film
-5 state c:drag+if
-22 state c:drag+key
-12 state c:drag+material
5 state c:drag+panel
-37 state c:drag+place
-21 state c:drag+player
-39 state c:drag+screen
13 state c:drag+see
-106 state c:export
-38 state c:export+film
-16 state c:export+if
18 state c:export+key
-28 state c:export+material
-76 state c:export+open
-78 state c:export+panel
-73 state c:export+place
-27 state c:export+press
-19 state c:export+screen
-19 state c:export+store
-30 state c:film+key
43 state c:film+open
66 state c:film+panel
7 state c:film+place
-43 state c:film+player
-11 state c:film+screen
22 state c:film+store
-15 state c:film+you
-15 state c:i
-5 state c:i+if
14 state c:i+offer
-19 state c:if+key
-7 state c:if+material
11 state c:if+offer
17 state c:if+panel
10 state c:if+place
-7 state c:if+player
-9 state c:if+press
9 state c:if+see
43 state c:if+store
-15 state c:if+undo
-80 state c:key
-8 state c:key+panel
-12 state c:key+player
-36 state c:key+press
-29 state c:key+see
-21 state c:key+undo
31 state c:material+panel
13 state c:material+see
5 state c:material+store
31 state c:offer+place
-8 state c:offer+screen
-6 state c:offer+you
84 state c:open
49 state c:open+panel
11 state c:open+place
-87 state c:open+player
42 state c:open+press
33 state c:open+screen
7 state c:open+store
12 state c:open+you
59 state c:panel
80 state c:panel+place
-68 state c:panel+player
6 state c:panel+press
-16 state c:panel+screen
35 state c:panel+see
38 state c:panel+store
12 state c:panel+you
42 state c:place+see
-49 state c:place+store
-136 state c:player
-21 state c:player+press
-25 state c:player+screen
-106 state c:player+see
-42 state c:player+you
-9 state c:press
43 state c:press+see
15 state c:press+store
-25 state c:screen+store
15 state c:see
47 state c:see+store
122 state c:store
33 state c:store+you
-34 state c:undo
-41 state digit
18 state f:abra
11 state f:abre
-14 state f:after
-38 state f:and
-31 state f:aperte
-15 state f:apply
-20 state f:arrastr
-36 state f:as
10 state f:at
-28 state f:auf
-21 state f:basta
20 state f:bottom
9 state f:by
-8 state f:ce
16 state f:check
-47 state f:choose
-53 state f:clic
5 state f:clique
-31 state f:confirm
-30 state f:copiar
-7 state f:ctrl
-13 state f:cursor
-42 state f:dale
-9 state f:dans
25 state f:das
-8 state f:desde
-12 state f:don't
49 state f:dort
-20 state f:double-
-29 state f:downloa
-74 state f:drag
46 state f:drop
12 state f:du
-14 state f:e
-30 state f:el
-49 state f:elige
33 state f:em
18 state f:entra
-39 state f:escolha
31 state f:expand
-38 state f:export
-6 state f:feel
44 state f:first
-26 state f:for
-60 state f:from
20 state f:have
-42 state f:head
-6 state f:hit
-25 state f:hover
-24 state f:il
17 state f:in
-46 state f:jetez
-47 state f:just
-56 state f:la
-33 state f:lastly
-8 state f:lo
-8 state f:lower
-7 state f:mit
-33 state f:navigat
-28 state f:o
-65 state f:on
-36 state f:once
-32 state f:or
49 state f:ouvre
16 state f:para
-49 state f:pelo
-22 state f:pensez
-22 state f:pick
-17 state f:play
-10 state f:pour
-53 state f:press
-33 state f:puis
-15 state f:pull
-31 state f:pulsa
-21 state f:puxe
-7 state f:recarga
-7 state f:right-c
-16 state f:save
14 state f:scroll
-26 state f:scrub
-24 state f:se
-30 state f:second
14 state f:see
-33 state f:set
-37 state f:sharpne
-22 state f:should
-43 state f:si
-23 state f:simply
-21 state f:so
-48 state f:sobald
-35 state f:solo
-39 state f:space
-50 state f:step
-32 state f:sur
-32 state f:swap
-18 state f:take
-23 state f:tap
-54 state f:that
15 state f:the
29 state f:their
17 state f:then
-11 state f:tirez
-53 state f:to
-17 state f:type
-18 state f:um
-34 state f:use
-24 state f:users
-7 state f:ve
-9 state f:visit
-36 state f:você
-49 state f:vous
11 state f:vá
-40 state f:wait
-9 state f:was
-21 state f:watch
-35 state f:wenn
11 state f:where
-6 state f:which
-61 state f:y
18 state f:you'll
18 state f:your
-20 state f:zieh
-20 state f:zum
-39 state f:если
5 state f:зайдите
-45 state f:и
-42 state f:нажмите
23 state f:откройт
-20 state f:пополни
-29 state f:порядок
-18 state f:посмотр
-49 state f:с
22 state f:там
-37 state f:クリップ
-51 state f:ファイル
-15 state f:プレビュー
16 state f:三
-58 state f:下载
-9 state f:不
-29 state f:两
-27 state f:从
-48 state f:余额
17 state f:修改
14 state f:先
40 state f:全
14 state f:再
-15 state f:剩余
-21 state f:勾选
-52 state f:双击
6 state f:可
19 state f:可以
-10 state f:右上
-37 state f:右上角
-13 state f:否
11 state f:在
-30 state f:如果
-13 state f:它
-5 state f:完成后
-34 state f:导出
-17 state f:就能
18 state f:展开
11 state f:左
-11 state f:您
-55 state f:想
-29 state f:成片
-62 state f:把
-31 state f:按
-50 state f:按住
-16 state f:改
38 state f:旁白
9 state f:点
-31 state f:点一下
-42 state f:点击
-18 state f:点选
-17 state f:用
-22 state f:第
-45 state f:要
-14 state f:语
-51 state f:选
-14 state f:选中
-29 state f:选好
-57 state f:选择
-5 state f:速度
-48 state f:预览窗口
-51 state kind:drag
9 state kind:look
-15 state kind:press
10 state kind:tail
-51 state kind:take
-61 state l:1080p
-33 state l:16
-47 state l:19
30 state l:2
-32 state l:33
-24 state l:accent
-41 state l:account
-55 state l:ahead
-21 state l:an
-12 state l:and
-47 state l:apply
-30 state l:archivo
23 state l:auf
-12 state l:availab
-20 state l:avatar
17 state l:away
-43 state l:back
-26 state l:baixar
-14 state l:balance
14 state l:bar
-26 state l:billing
-54 state l:button
37 state l:cards
-8 state l:ce
-18 state l:changed
-31 state l:changes
-45 state l:check
-29 state l:chosen
-23 state l:clip
-10 state l:clips
28 state l:clique
11 state l:compare
-31 state l:compart
-42 state l:confirm
-43 state l:continu
-37 state l:contras
-17 state l:credits
-39 state l:ctrl
19 state l:cópia
-43 state l:d'aperç
-32 state l:derecha
-14 state l:descarg
-43 state l:dialog
-52 state l:direita
-37 state l:double-
10 state l:down
21 state l:drafts
47 state l:drag
53 state l:drawer
-54 state l:droite
-10 state l:du
-23 state l:e
-26 state l:earlier
-66 state l:editor
15 state l:ein
-10 state l:enlace
18 state l:entra
-29 state l:entrega
-44 state l:es
23 state l:esquerd
30 state l:estão
-29 state l:export
-33 state l:exporta
-23 state l:exporte
-21 state l:factura
-11 state l:field
-15 state l:film
15 state l:find
44 state l:first
23 state l:folder
-33 state l:font
-31 state l:format
-31 state l:further
9 state l:gauche
-29 state l:il
-25 state l:inicia
-22 state l:is
-43 state l:it
-9 state l:kannst
-33 state l:lastly
32 state l:lecteur
-41 state l:lecture
24 state l:left
-19 state l:letra
30 state l:library
-44 state l:like
35 state l:listed
-29 state l:listen
28 state l:look
-68 state l:menu
-13 state l:more
-36 state l:mp4
-37 state l:name
-28 state l:o
-33 state l:ok
-31 state l:or
-6 state l:order
26 state l:out
-25 state l:page
-22 state l:pane
9 state l:panel
-9 state l:para
-33 state l:picture
-9 state l:place
-33 state l:play
16 state l:player
-47 state l:pop-up
-33 state l:preview
-27 state l:que
-31 state l:ready
-53 state l:rechts
-24 state l:reprodu
22 state l:rest
-32 state l:right
-15 state l:row
-35 state l:s
-8 state l:satisfi
-60 state l:save
-11 state l:screen
-15 state l:scrub
-7 state l:section
-15 state l:see
34 state l:sehen
-19 state l:set
18 state l:setting
-62 state l:shot
6 state l:shown
65 state l:sidebar
17 state l:sie
6 state l:slider
15 state l:song
-26 state l:space
-50 state l:start
-19 state l:starts
21 state l:stored
40 state l:storybo
-35 state l:suggest
-40 state l:symbol
48 state l:tab
9 state l:tempo
22 state l:texto
24 state l:there
-23 state l:tiempo
-51 state l:timelin
-22 state l:top
-29 state l:track
-24 state l:twelve
-7 state l:two
-33 state l:télécha
22 state l:título
-31 state l:up
-19 state l:ver
-41 state l:verlo
-6 state l:version
-27 state l:video
15 state l:view
-10 state l:viewer
-26 state l:visible
-20 state l:watch
-40 state l:wheel
-21 state l:window
-49 state l:you
-29 state l:yoursel
-34 state l:z
-32 state l:вас
-55 state l:вправо
-30 state l:задаётс
45 state l:лежат
41 state l:меню
-49 state l:можно
-64 state l:предпро
66 state l:слева
-53 state l:справа
-16 state l:ссылку
31 state l:から
5 state l:く
-20 state l:だけです
-5 state l:できます
-35 state l:には
-15 state l:みてください
-6 state l:られます
-27 state l:る
-31 state l:上
-31 state l:下载
-12 state l:保存
-52 state l:修改
-30 state l:到
-46 state l:右上角
-71 state l:后
-26 state l:吧
22 state l:图
42 state l:场景
43 state l:场景列表
-31 state l:它
40 state l:对比
-31 state l:导出
-38 state l:小
-40 state l:就行
-20 state l:序
-40 state l:度
-5 state l:微调
-28 state l:拖
-41 state l:挑
-27 state l:播放
-31 state l:播放键
-47 state l:改
-34 state l:文件
-37 state l:来
-43 state l:果
39 state l:查看
-11 state l:楚
-72 state l:步
-35 state l:点
14 state l:版
-13 state l:生效
14 state l:用
-17 state l:电脑
-7 state l:看
-51 state l:看到
-7 state l:码
23 state l:确认
13 state l:窗口
-39 state l:箭头
-5 state l:素材库
-19 state l:置
-33 state l:调
26 state l:里
30 state l:链接
26 state l:面
25 state l:面板
-20 state l:预览
-48 state last
-75 state later c:adjust
25 state later c:being
-6 state later c:buy
-68 state later c:confirm
9 state later c:control
-17 state later c:export
8 state later c:film
11 state later c:if
-10 state later c:key
-42 state later c:material
-23 state later c:open
-6 state later c:press
9 state later c:undo
-6 state later q:account
-46 state later q:confirm
-87 state later q:export
33 state link
-42 state no concept
-25 state other c:account
-43 state other c:adjust
11 state other c:being
-37 state other c:buy
-30 state other c:can
-66 state other c:confirm
-12 state other c:control
-10 state other c:drag
14 state other c:key
-14 state other c:material
-13 state other c:open
-9 state other c:panel
-51 state other c:place
-8 state other c:player
-37 state other c:press
-17 state other c:screen
-44 state other c:see
-6 state other c:store
-50 state other c:you
-6 state other q:account
-46 state other q:confirm
-99 state other q:export
-58 state other q:material
-17 state path
-67 state q:account
-105 state q:adjust
21 state q:can
-169 state q:confirm
-177 state q:export
-9 state q:film
-63 state q:i
-76 state q:if
-39 state q:material
-33 state q:panel
37 state q:store
-9 state quoted
-11 state step
-54 state topic:credits
-59 state topic:export
-33 state topic:timeline
-37 state v:de:adjust:st
-26 state v:de:drag:en
17 state v:de:drag:ge
64 state v:de:open:en
-51 state v:de:press:ck
-33 state v:de:press:en
-37 state v:en:adjust:ak
-26 state v:en:adjust:al
-27 state v:en:adjust:ed
-34 state v:en:adjust:er
-39 state v:en:adjust:et
-44 state v:en:adjust:ge
-16 state v:en:adjust:ne
-17 state v:en:adjust:pe
-47 state v:en:adjust:se
-18 state v:en:adjust:ts
-29 state v:en:buy:op
-13 state v:en:buy:uy
-58 state v:en:confirm:ly
-32 state v:en:confirm:ok
-34 state v:en:confirm:pt
-39 state v:en:confirm:rm
-30 state v:en:confirm:te
6 state v:en:drag:ag
-32 state v:en:drag:ap
-32 state v:en:drag:en
-33 state v:en:drag:er
47 state v:en:drag:ge
-52 state v:en:drag:it
-15 state v:en:drag:ll
-29 state v:en:drag:ng
10 state v:en:drag:op
-60 state v:en:export:ad
-38 state v:en:export:ds
-25 state v:en:export:ed
-26 state v:en:export:er
-37 state v:en:export:le
-54 state v:en:export:p4
-35 state v:en:export:re
-28 state v:en:export:rt
-38 state v:en:export:ve
-37 state v:en:open:ad
-16 state v:en:open:ch
35 state v:en:open:ed
27 state v:en:open:en
-14 state v:en:open:go
-7 state v:en:open:it
14 state v:en:open:ll
-32 state v:en:open:mp
37 state v:en:open:nd
10 state v:en:open:ns
-33 state v:en:open:te
-23 state v:en:press:ap
-19 state v:en:press:ck
-20 state v:en:press:er
-57 state v:en:press:it
18 state v:en:press:le
-8 state v:en:press:ng
-61 state v:en:press:se
-46 state v:en:press:ss
-32 state v:en:see:ar
-62 state v:en:see:ay
-22 state v:en:see:ch
6 state v:en:see:ck
15 state v:en:see:ed
-28 state v:en:see:en
-22 state v:en:see:ew
-29 state v:en:see:le
-35 state v:en:see:ng
8 state v:en:see:ok
35 state v:en:see:re
-54 state v:en:see:ub
6 state v:en:see:wn
-9 state v:en:undo:do
-7 state v:es:buy:ga
-57 state v:es:confirm:ar
-13 state v:es:drag:do
-22 state v:es:drag:ra
-18 state v:es:export:ar
-19 state v:es:export:ir
-41 state v:es:export:vo
18 state v:es:open:ra
11 state v:es:open:re
-19 state v:es:open:ve
15 state v:es:press:ar
-36 state v:es:press:ic
-31 state v:es:press:sa
21 state v:es:see:er
-41 state v:es:see:lo
-44 state v:fr:adjust:er
-32 state v:fr:drag:er
-31 state v:fr:export:er
-24 state v:fr:open:ez
49 state v:fr:open:re
-32 state v:fr:press:er
-31 state v:fr:press:ez
-33 state v:fr:press:ic
-5 state v:fr:press:nt
-13 state v:fr:see:ez
-41 state v:pt:adjust:ar
-39 state v:pt:adjust:te
-21 state v:pt:drag:xe
15 state v:pt:export:vo
8 state v:pt:open:el
18 state v:pt:open:ra
11 state v:pt:open:vá
30 state v:pt:open:ão
-43 state v:pt:press:ar
-31 state v:pt:press:te
-17 state v:pt:see:er
-46 state v:pt:see:ir
-9 state v:pt:see:to
-48 state v:ru:adjust:ся
-29 state v:ru:drag:ем
11 state v:ru:drag:ок
-55 state v:ru:drag:те
-40 state v:ru:export:йл
-19 state v:ru:export:те
-44 state v:ru:export:ть
45 state v:ru:open:ат
-84 state v:ru:press:те
-54 state v:ru:see:те
-61 state w:0
-47 state w:0 19
-32 state w:0 33
-10 state w:0 : 1
-61 state w:1080p
-33 state w:16
-47 state w:19
28 state w:2
-32 state w:33
-13 state w:4
-27 state w:9
-33 state w:9 16
-12 state w:a 0
-20 state w:a barra
-11 state w:a copy
-51 state w:a differe
-40 state w:a direita
28 state w:a list
45 state w:a look
-17 state w:a nova
-37 state w:a tu
30 state w:aba
-28 state w:above
18 state w:abra
18 state w:abra a
11 state w:abre
-24 state w:accent
-34 state w:accept
-56 state w:account
-7 state w:account page
-14 state w:account setting
-14 state w:after
-55 state w:ahead
-55 state w:al
20 state w:all
40 state w:alles
-21 state w:als
-6 state w:an
-38 state w:and
-16 state w:and the
-37 state w:andere
-33 state w:another
-24 state w:another accent
15 state w:another song
-28 state w:ansehen
11 state w:any
19 state w:any time
-35 state w:ao
-7 state w:ao lado
22 state w:aparece
-31 state w:aperte
-58 state w:apply
-15 state w:apply the
-41 state w:archivo
35 state w:are
-12 state w:are satisfi
-22 state w:around
15 state w:arquivo
-22 state w:arrastr
-46 state w:arrastr las
-28 state w:arrow
17 state w:as
-16 state w:as the
-33 state w:aspect
-33 state w:aspect ratio
11 state w:assets
8 state w:at
6 state w:at the
47 state w:audio panel
-26 state w:audio tab
-6 state w:auf
-14 state w:auf das
-22 state w:auf der
-11 state w:autre
-12 state w:availab
-20 state w:avatar
-56 state w:avec
-25 state w:avec ctrl
15 state w:away
-43 state w:back
-26 state w:baixar
5 state w:bar
-22 state w:barra
-20 state w:barra de
-21 state w:basta
-24 state w:be
-45 state w:be changed
-52 state w:before
-35 state w:bei
-33 state w:below
-33 state w:below the
-29 state w:between
-20 state w:billing
-9 state w:bitte
-17 state w:box
35 state w:browser
-50 state w:button
-13 state w:buy
-13 state w:buy more
9 state w:by
-37 state w:by draggin
-11 state w:by ticking
-26 state w:caixa
-22 state w:can
-24 state w:can be
-37 state w:can tweak
30 state w:caption
37 state w:cards
47 state w:carpeta
-29 state w:case
-39 state w:casilla
-8 state w:ce
49 state w:celui
26 state w:cenas
-47 state w:change
-18 state w:changed
-44 state w:changer
-31 state w:changes
6 state w:check
-18 state w:check your
-47 state w:choose
-24 state w:choose one
-32 state w:choose the
-29 state w:chosen
-52 state w:clic
-33 state w:clic droit
-6 state w:click
-43 state w:click apply
-27 state w:click downloa
-60 state w:click export
-39 state w:click generat
25 state w:click the
-16 state w:clickin
-29 state w:clickin the
-22 state w:clip
-16 state w:clip hacia
-38 state w:clip vers
-43 state w:clipe
-43 state w:clipe para
-20 state w:clips
5 state w:clique
-20 state w:clique em
-43 state w:color
28 state w:com
35 state w:compare
-29 state w:compart
-13 state w:conferi
-65 state w:confirm
-31 state w:confirm the
-44 state w:continu
-37 state w:contras
-46 state w:control
-30 state w:copiar
-38 state w:cor
-26 state w:corner
-35 state w:corner to
-42 state w:credits
-40 state w:ctrl
31 state w:ctrl + s
-31 state w:ctrl + z
-33 state w:ctrl z
-54 state w:curseur
19 state w:cópia
-20 state w:côté
-43 state w:d'aperç
-62 state w:da
-42 state w:dale
-42 state w:dale al
-9 state w:dans
-81 state w:dans la
29 state w:dans le
28 state w:das
-13 state w:das dreieck
-38 state w:de
-21 state w:de diálogo
-45 state w:de droite
-20 state w:de espaço
-16 state w:de factura
-16 state w:de la
-23 state w:de tiempo
-36 state w:del
-62 state w:dem
-13 state w:dem bild
-45 state w:den
-40 state w:depuis
-5 state w:der
-37 state w:der zeitlei
-32 state w:derecha
-9 state w:descarg
-24 state w:desde
-53 state w:desliza
10 state w:details
-26 state w:dial
-76 state w:dialog
-43 state w:die leertas
-12 state w:die neue
6 state w:die änderun
-51 state w:differe
-15 state w:dir
-64 state w:direita
-65 state w:direito
-27 state w:disk
26 state w:display
-21 state w:diálogo
-21 state w:diálogo para
-21 state w:do clipe
23 state w:do título
-12 state w:don't forget
49 state w:dort
-56 state w:double-
-8 state w:double- the
16 state w:down
-82 state w:downloa
-6 state w:downloa your
29 state w:drafts
6 state w:drag
-17 state w:drag its
-37 state w:draggin
-16 state w:draggin the
53 state w:drawer
-13 state w:dreieck
-13 state w:dreieck unter
-33 state w:droit
-63 state w:droite
46 state w:drop
-16 state w:du
-35 state w:du bei
-16 state w:dá
-16 state w:dá para
-10 state w:e
17 state w:each
-16 state w:earlier
-16 state w:edge
15 state w:editor
42 state w:editor to
-54 state w:effects
-37 state w:effects tab
-49 state w:eine
-62 state w:einen
-17 state w:el
-39 state w:el archivo
-10 state w:el enlace
12 state w:el panel
-7 state w:el saldo
-49 state w:elige
24 state w:em
-20 state w:em exporta
15 state w:embaixo
-11 state w:en
12 state w:en la
46 state w:encontr
-30 state w:end
-23 state w:end of
-10 state w:enlace
18 state w:entra
-29 state w:entrega
-58 state w:es
-37 state w:escolha
-20 state w:espaço
22 state w:esquerd
-45 state w:est
30 state w:estão
31 state w:expand
15 state w:expand the
-27 state w:export
-15 state w:export the
-38 state w:exporta
-27 state w:exporta para
-17 state w:exporte
-23 state w:exporti
-23 state w:factura
-8 state w:fader
-42 state w:feld
-43 state w:fenêtre
-43 state w:fenêtre d'aperç
-48 state w:fica
-40 state w:fichier
-11 state w:field
-37 state w:file
-48 state w:file menu
-15 state w:film
15 state w:find
-16 state w:fine-tu
44 state w:first
23 state w:folder
-44 state w:font
-24 state w:for another
-42 state w:for the
-29 state w:for yoursel
-12 state w:forget
-12 state w:forget to
-31 state w:format
-24 state w:foto
25 state w:frame
-60 state w:from
-60 state w:from the
-13 state w:full screen
-31 state w:further
9 state w:gauche
32 state w:gear
32 state w:gear icon
-87 state w:geht
-29 state w:get
-53 state w:gibt
-41 state w:glisser
-14 state w:go
-55 state w:go ahead
-25 state w:grab it
-45 state w:green
-13 state w:guardar
-16 state w:hacia
-16 state w:hacia la
-9 state w:hard
9 state w:have
11 state w:have a
-37 state w:head
-32 state w:hear
-40 state w:hear it
41 state w:history
41 state w:history panel
-56 state w:hit
-37 state w:hit play
-26 state w:hit the
-20 state w:hover
-20 state w:hover over
-10 state w:how
-40 state w:hue
9 state w:i
16 state w:icon
-26 state w:icon to
-8 state w:if you'd
-24 state w:il
6 state w:im
46 state w:im reiter
28 state w:in
-24 state w:in der
20 state w:in the
-33 state w:in your
-25 state w:inicia
23 state w:inspect
-45 state w:into
-29 state w:into the
-12 state w:is availab
26 state w:is display
10 state w:is shown
8 state w:ist
-28 state w:it
-26 state w:it earlier
17 state w:izquier
-46 state w:jetez
-46 state w:jetez un
-32 state w:jump
-30 state w:junto
-40 state w:junto al
-45 state w:just
-47 state w:kann
-9 state w:kannst
14 state w:keep
-25 state w:klicken
-54 state w:knob
-47 state w:l
16 state w:l'ongle
-32 state w:l'ordre
-32 state w:la
-28 state w:la barre
47 state w:la carpeta
-29 state w:la case
-39 state w:la casilla
-32 state w:la derecha
-38 state w:la droite
-43 state w:la fenêtre
-36 state w:la lecture
18 state w:la lista
-23 state w:la línea
-21 state w:la page
23 state w:la pestaña
-7 state w:lado
-7 state w:lado do
-40 state w:lance
-25 state w:lance avec
-46 state w:las miniatu
-33 state w:lastly
14 state w:lateral
31 state w:layers
-40 state w:le fichier
32 state w:le lecteur
-21 state w:le menu
49 state w:le volet
32 state w:lecteur
-44 state w:lecture
-43 state w:leertas
32 state w:left
21 state w:left panel
8 state w:left to
34 state w:les
-19 state w:letra
-18 state w:lets
-18 state w:lets you
-19 state w:letteri
19 state w:library
8 state w:like
62 state w:links
30 state w:list
28 state w:list of
11 state w:list on
16 state w:lista
16 state w:lista de
24 state w:liste
35 state w:listed
-28 state w:listen
-12 state w:lo
-23 state w:lock
8 state w:look
-37 state w:look panel
-8 state w:lower
-32 state w:lässt
-23 state w:línea
-23 state w:línea de
37 state w:may
28 state w:media
20 state w:media panel
-53 state w:menu
-22 state w:menu de
-13 state w:menú
-18 state w:miniatu
-29 state w:mit
-5 state w:mit der
47 state w:mix
-13 state w:more
-19 state w:mp
-19 state w:mp 4
-38 state w:mp4
15 state w:music library
-16 state w:más
29 state w:mídia
-8 state w:na
-26 state w:na caixa
-7 state w:nach
-35 state w:nach rechts
21 state w:navigat
-33 state w:navigat to
-48 state w:neben
-48 state w:neben dem
-12 state w:neue
-37 state w:new clip
9 state w:next
9 state w:next to
-15 state w:no player
-37 state w:nome
17 state w:notes
-17 state w:nova
-28 state w:o
-8 state w:oben
-16 state w:of
-41 state w:of the
-34 state w:ok
-36 state w:once
-7 state w:once you
-28 state w:one
-24 state w:one of
-37 state w:onto
-37 state w:onto the
27 state w:open
27 state w:open it
10 state w:opens
-32 state w:or
-12 state w:or go
-8 state w:order
-33 state w:other
36 state w:out
49 state w:ouvre
-11 state w:over
-44 state w:over the
-20 state w:page
-14 state w:page to
-56 state w:paleta
-43 state w:palette
28 state w:panel
12 state w:panel to
-18 state w:par
-52 state w:para a
-35 state w:pause
-49 state w:pelo
-22 state w:pensez
-22 state w:pensez à
23 state w:pestaña
-22 state w:pick
15 state w:pick one
-42 state w:picture
-26 state w:pitch
-9 state w:place
8 state w:plans
-60 state w:play
-10 state w:play it
-33 state w:play to
-15 state w:player to
-35 state w:playhea
-39 state w:playhea there
-25 state w:playhea to
-70 state w:pode
-37 state w:pode ser
-47 state w:pop-up
-25 state w:por
-10 state w:pour
-27 state w:pour le
-49 state w:pouvez
-46 state w:press
-35 state w:press apply
-8 state w:press ctrl
-33 state w:press play
-33 state w:preview
-14 state w:preview window
9 state w:project
12 state w:project setting
-36 state w:propert
-36 state w:propert panel
-33 state w:puis
-15 state w:pull
-31 state w:pulsa
-21 state w:puxe
-21 state w:puxe a
-14 state w:página
25 state w:que vous
-22 state w:quieres
-16 state w:quieres más
-43 state w:quiser
-33 state w:rain
-33 state w:ratio
-33 state w:ratio to
-27 state w:ready
48 state w:rearran
-30 state w:rearran them
-7 state w:recarga
-21 state w:recharg
-25 state w:rechts
17 state w:reihenf
46 state w:reiter
-32 state w:remaini
-13 state w:remaini balance
-24 state w:remaini credits
-22 state w:render
-33 state w:reorder
-24 state w:reprodu
22 state w:rest
-14 state w:restant
-13 state w:result
-12 state w:right
-7 state w:right-c
12 state w:right-h
12 state w:right-h side
-5 state w:row
-7 state w:saldo
-33 state w:same
-8 state w:satisfi
-38 state w:save
-15 state w:save the
26 state w:scene
29 state w:scene list
57 state w:scenes panel
-24 state w:screen
36 state w:script
14 state w:scroll
16 state w:scroll down
-54 state w:scrub
-36 state w:scrub to
-24 state w:se
-25 state w:se lance
-43 state w:se quiser
-45 state w:second
6 state w:section
9 state w:section to
12 state w:see all
-25 state w:see how
7 state w:see it
20 state w:see the
34 state w:sehen
15 state w:select the
-37 state w:ser
-39 state w:set
-33 state w:set the
15 state w:setting
-35 state w:share
-11 state w:share button
-27 state w:share menu
-37 state w:sharpne
18 state w:shot
15 state w:shots
-25 state w:should
-17 state w:show
6 state w:shown
-43 state w:si
-20 state w:si quieres
-10 state w:si te
-14 state w:sich
19 state w:side
64 state w:sidebar
-25 state w:sie auf
-29 state w:sie den
-23 state w:simply
-19 state w:size
-21 state w:so
-48 state w:sobald
-48 state w:sobald sie
-35 state w:solo
11 state w:song
18 state w:sous
-39 state w:space
-18 state w:spaceba
-18 state w:spaceba to
-20 state w:speaker
-20 state w:speaker icon
-50 state w:speed
-41 state w:speed can
-52 state w:split
-52 state w:split the
-49 state w:start
-19 state w:starts
28 state w:stehen
-10 state w:stellst
-10 state w:stellst du
-50 state w:step
21 state w:stored
50 state w:storybo
16 state w:strengt
16 state w:strengt slider
-33 state w:style
-33 state w:style panel
16 state w:styles
16 state w:styles tab
-34 state w:suggest
-70 state w:sur
-29 state w:sur la
-27 state w:sur le
-32 state w:swap
-16 state w:switch
-16 state w:switch the
-52 state w:symbol
10 state w:tab
-37 state w:tab to
-45 state w:table
-12 state w:take
44 state w:takes
39 state w:também
-23 state w:tap
-29 state w:tap the
9 state w:tempo
16 state w:text
22 state w:texto
-54 state w:that
-27 state w:the account
-30 state w:the arrow
-33 state w:the aspect
11 state w:the assets
-17 state w:the box
23 state w:the caption
-11 state w:the changes
-48 state w:the dialog
-27 state w:the disk
-34 state w:the downloa
15 state w:the editor
-37 state w:the effects
-23 state w:the end
-8 state w:the fader
-42 state w:the file
-15 state w:the film
-19 state w:the font
-31 state w:the format
32 state w:the gear
-45 state w:the green
41 state w:the history
-40 state w:the hue
31 state w:the layers
33 state w:the left
-19 state w:the letteri
-37 state w:the look
6 state w:the media
47 state w:the mix
-33 state w:the mp4
17 state w:the notes
-31 state w:the order
-33 state w:the other
-42 state w:the picture
-26 state w:the pitch
-13 state w:the play
8 state w:the player
-35 state w:the playhea
-47 state w:the pop-up
-45 state w:the preview
-36 state w:the propert
-33 state w:the rain
22 state w:the rest
-13 state w:the result
12 state w:the right-h
36 state w:the same
48 state w:the scenes
36 state w:the script
-32 state w:the share
23 state w:the shot
40 state w:the side
61 state w:the sidebar
-18 state w:the spaceba
-20 state w:the speaker
-46 state w:the speed
43 state w:the storybo
16 state w:the strengt
-33 state w:the style
16 state w:the styles
16 state w:the text
-50 state w:the three
-50 state w:the timelin
-49 state w:the track
-32 state w:the triangl
-24 state w:the twelve
-33 state w:the two
-31 state w:the upper
-34 state w:the video
-10 state w:the viewer
-35 state w:the voice
-26 state w:the volume
-31 state w:the wavefor
-18 state w:their
-28 state w:them
17 state w:then
-37 state w:then click
-54 state w:there is
16 state w:three
-11 state w:ticking
-11 state w:ticking the
-23 state w:tiempo
-53 state w:timelin
-6 state w:tippen
-11 state w:tirez
-37 state w:title
-42 state w:to 0
-33 state w:to 9
-13 state w:to buy
-35 state w:to change
-42 state w:to check
-12 state w:to click
11 state w:to compare
-37 state w:to double-
-29 state w:to get
-25 state w:to grab
-10 state w:to hear
-25 state w:to hit
22 state w:to keep
19 state w:to look
22 state w:to open
-11 state w:to play
-33 state w:to project
-33 state w:to reorder
-14 state w:to see
15 state w:to try
-16 state w:to watch
-13 state w:tocar
18 state w:toggle
-8 state w:too
-29 state w:top up
-48 state w:track
-37 state w:track to
41 state w:transcr
-29 state w:transit
-44 state w:triangl
15 state w:try
15 state w:try another
-37 state w:tweak
-24 state w:twelve
-48 state w:two
-17 state w:type
-45 state w:télécha
22 state w:título
-18 state w:um
-10 state w:um es
-51 state w:uma
-77 state w:un
-13 state w:under
-22 state w:under account
-40 state w:under the
-9 state w:undo
-54 state w:une
45 state w:unten
-25 state w:unter
-13 state w:unter dem
-25 state w:up
-22 state w:upgrade
-34 state w:upper
-11 state w:usage
6 state w:usar
-29 state w:use
-38 state w:use the
-24 state w:users
-7 state w:ve
-7 state w:ve a
21 state w:ver los
-41 state w:verlo
-38 state w:vers
-38 state w:vers la
-24 state w:verschi
-40 state w:version
-34 state w:video
-40 state w:view it
-10 state w:viewer
-40 state w:vignett
-26 state w:visible
-7 state w:visit
-9 state w:visto
-51 state w:você
-50 state w:voice
-35 state w:voice menu
49 state w:volet des
-45 state w:volume
-55 state w:vorscha
-12 state w:votre
-49 state w:vous pouvez
-21 state w:voz
11 state w:vá
-40 state w:wait
-40 state w:wait for
-15 state w:want it
36 state w:want to
-9 state w:was
-9 state w:was du
-22 state w:watch
-13 state w:watch it
-31 state w:wavefor
-35 state w:wenn
54 state w:what
-40 state w:wheel
11 state w:where
-22 state w:whether
-6 state w:which
-43 state w:which you
-31 state w:which you'll
-28 state w:will
-14 state w:window
-29 state w:with
-61 state w:y
-12 state w:you are
-5 state w:you can
10 state w:you don't
-45 state w:you hit
-42 state w:you like
37 state w:you may
8 state w:you open
8 state w:you'd
19 state w:you'd like
13 state w:you'll find
22 state w:you'll see
-35 state w:you're
-38 state w:your account
-6 state w:your avatar
-13 state w:your remaini
-27 state w:yours
-29 state w:yoursel
-41 state w:z
-37 state w:zeitlei
-20 state w:zieh
-20 state w:zieh das
23 state w:zu
34 state w:zu sehen
-24 state w:zum
-11 state w:à
-20 state w:à côté
-33 state w:à droite
26 state w:à esquerd
9 state w:à gauche
-10 state w:à votre
-35 state w:änderst
-35 state w:änderst du
6 state w:änderun
20 state w:öffnen
-26 state w:букв
-22 state w:в окне
-27 state w:в плеере
-30 state w:в поле
-32 state w:вас
21 state w:вкладка
23 state w:вкладке
-36 state w:вниз
-55 state w:вправо
-39 state w:вы нажмёте
-53 state w:выберит
-10 state w:до
-39 state w:если
-51 state w:её
-30 state w:задаётс
5 state w:зайдите
-45 state w:и
27 state w:их
34 state w:кадров
-44 state w:как
-60 state w:клип
-57 state w:край
-41 state w:курсор
-41 state w:курсор на
45 state w:лежат
31 state w:меню
-29 state w:меняетс
29 state w:можно
23 state w:на вкладке
-42 state w:нажмите
-39 state w:нажмёте
-43 state w:названи
13 state w:новый
-22 state w:окне
-64 state w:окно
-64 state w:окно предпро
-29 state w:она
23 state w:откройт
-29 state w:перетас
-27 state w:плеере
-30 state w:поле
-20 state w:пополни
11 state w:порядок
-29 state w:порядок меняетс
-51 state w:посмотр
-64 state w:предпро
66 state w:разверн
-39 state w:ролик
-53 state w:рядом
-53 state w:с
-30 state w:скачать
66 state w:слева
-29 state w:сохрани
-63 state w:справа
-16 state w:ссылку
-35 state w:страниц
-58 state w:таймлай
22 state w:там
9 state w:увидеть
-40 state w:файл
-48 state w:цвет
-30 state w:чтобы скачать
9 state w:чтобы увидеть
-49 state w:это
-39 state w:あ
19 state w:い ま
19 state w:い ま す
-33 state w:お
7 state w:が
-16 state w:き
-38 state w:き さ
-38 state w:き さ は
15 state w:く
10 state w:け
37 state w:こ
23 state w:ご
23 state w:ご 确
23 state w:ご 确 认
-50 state w:さ
-38 state w:さ は
21 state w:し
31 state w:し て から
-49 state w:し て ください
-14 state w:し ま
-14 state w:し ま す
-7 state w:す
-38 state w:す る
-26 state w:せ
-44 state w:た
-29 state w:だ
-20 state w:だけです
31 state w:て から
-49 state w:て ください
-12 state w:て みてください
-32 state w:で
-64 state w:で 「
-5 state w:できます
-20 state w:と
-26 state w:な
-10 state w:に
-35 state w:には
-35 state w:の
-26 state w:の 「
-10 state w:の 「 书
-38 state w:の 大
-38 state w:の 大 き
-14 state w:の 横
-44 state w:の 矢印
-19 state w:は
10 state w:べ
15 state w:ま す
-15 state w:みてください
-26 state w:む
-6 state w:られます
15 state w:り
-49 state w:る
6 state w:わ
-26 state w:わ せ
-38 state w:を
-23 state w:を クリック し
34 state w:を 开
34 state w:を 开 く
-34 state w:を 押して
-75 state w:を 押す
-33 state w:を 选
-45 state w:アイコン
-42 state w:ウィンドウ
-23 state w:クリック し
-23 state w:クリック し て
-37 state w:クリップ
39 state w:シーン
-53 state w:スライダー
-53 state w:スライダー で
25 state w:タブ
39 state w:タブ を
-16 state w:ダ
-18 state w:ダウンロード
-38 state w:ドラッグ し
-38 state w:ドラッグ し て
29 state w:パネル
-51 state w:ファイル
-16 state w:プレビュー
-10 state w:ボタン を クリック
-40 state w:メニュー
-14 state w:ン
6 state w:一
-43 state w:一 张
-31 state w:一 步
-35 state w:一 点
15 state w:一下
47 state w:一覧
43 state w:一覧 を
28 state w:三
-33 state w:上
-25 state w:下
-57 state w:下の
-32 state w:下拉
-22 state w:下方
-69 state w:下载
-25 state w:下载 图标
-13 state w:不 会
-13 state w:不 会 生效
-29 state w:两
-23 state w:两 个
21 state w:个
-21 state w:个人中心
-17 state w:中 心
-10 state w:中间的
21 state w:九
21 state w:九 个
-15 state w:也
-15 state w:也 可以
10 state w:书
-36 state w:二
-14 state w:二 种
-7 state w:人
-59 state w:从
17 state w:他
12 state w:任
-19 state w:任 意
-19 state w:任 意 一
-16 state w:会
-13 state w:会 生效
-18 state w:会员
-18 state w:会员 中
-18 state w:会员 中 心
-30 state w:位
-30 state w:位 置
-67 state w:体
-52 state w:余额
38 state w:侧边栏
-21 state w:修改
-30 state w:值
-27 state w:像
-28 state w:充值
39 state w:先
-42 state w:入
46 state w:全
41 state w:全 文
25 state w:全 部
17 state w:其 他
-35 state w:出
19 state w:分
-22 state w:分 别
-22 state w:分 别 点
23 state w:分 镜
22 state w:分 镜 图
-20 state w:分享
26 state w:分页
22 state w:切换
29 state w:列
27 state w:列 在
-26 state w:则
-65 state w:别
-22 state w:别 点
20 state w:到 “
-27 state w:到 前
-27 state w:到 前 面
-5 state w:到 画布
-5 state w:到 画布 上
25 state w:刷新
-27 state w:前
-36 state w:前 面
-29 state w:前往
-14 state w:剩余
-14 state w:剩余 点数
-34 state w:加
-6 state w:勾选
-12 state w:十
-14 state w:十 二
-14 state w:十 二 种
67 state w:单
-25 state w:卡片
-32 state w:卡片 拖
-32 state w:卡片 拖 到
13 state w:即可
-20 state w:去
-52 state w:双击
-32 state w:取
-32 state w:取 得
8 state w:口
25 state w:可
-5 state w:可以 在 右侧
39 state w:可以 对比
-28 state w:可以 把
-47 state w:可以 改
34 state w:可以 看到
-19 state w:可选
-18 state w:右
-6 state w:右上
-10 state w:右上 の
-10 state w:右上 の 「
-63 state w:右上角
-40 state w:右下角
-5 state w:右侧 面板
-5 state w:右侧 面板 微调
-38 state w:右边
19 state w:各
-24 state w:合
-26 state w:合 わ
-26 state w:合 わ せ
58 state w:名
-74 state w:后
-10 state w:后 在
-25 state w:向
-25 state w:向 下
-13 state w:否
-13 state w:否 则
-26 state w:吧
-25 state w:听
-10 state w:喇叭 图标
-10 state w:喇叭 图标 打开
19 state w:图
-6 state w:图标
-22 state w:图标 保存
-10 state w:图标 打开
-10 state w:图标 打开 声
31 state w:图示
30 state w:在
36 state w:在 “
-35 state w:在 右侧
-5 state w:在 右侧 面板
-45 state w:在 弹出
-38 state w:在 弹出 的
-42 state w:在 播放器
-11 state w:在 时间线
-11 state w:在 时间线 上
-5 state w:在 时间轴
-20 state w:在 时间轴 上
14 state w:在 编辑器
21 state w:在 音
-37 state w:场
13 state w:场景
46 state w:场景列表
-39 state w:型
-24 state w:変え
-11 state w:変更
-18 state w:多
-51 state w:大
-38 state w:大 き
-38 state w:大 き さ
-41 state w:大 小
-28 state w:太
-11 state w:套餐
-30 state w:如果
-52 state w:如需
-52 state w:如需 修改
-8 state w:嫌
-91 state w:字
-56 state w:字 体
-39 state w:字 型
-35 state w:字幕
-7 state w:存到
-39 state w:存档
-59 state w:它
5 state w:完
25 state w:完 整
-16 state w:完 记得
-5 state w:完成后
-5 state w:完成后 点击
-5 state w:完成后 点击 “
-39 state w:定
40 state w:对比
-62 state w:对话方块
-24 state w:导出
-7 state w:导出 菜单
-41 state w:小
-48 state w:就
-28 state w:就 把
-6 state w:就能
-40 state w:就行
51 state w:展开
-42 state w:属性
11 state w:左
25 state w:左 の
-32 state w:左上角
-32 state w:左上角 的
16 state w:左下角
64 state w:左侧
27 state w:左侧 的 素材
-5 state w:左侧 的 素材库
23 state w:左边
13 state w:左边 的
6 state w:已
35 state w:并
-51 state w:底部
-46 state w:底部 的
-24 state w:度
22 state w:度 滑块
34 state w:开 く
-26 state w:开头
-19 state w:式
-43 state w:张
-60 state w:弹出
-38 state w:弹出 的
22 state w:强
22 state w:强 度
22 state w:强 度 滑块
-17 state w:往左
-21 state w:往左 拖
-31 state w:得
-17 state w:心
-5 state w:志
-5 state w:志 拖
-5 state w:志 拖 到
-40 state w:快
-10 state w:您
27 state w:情
-60 state w:想
-9 state w:想 换
-41 state w:想 看
-32 state w:想 要
-19 state w:意
-19 state w:意 一
-6 state w:成片
-50 state w:手
-34 state w:打开
22 state w:打开 “
22 state w:打开 “ 风
-10 state w:打开 声
-10 state w:打开 声 音
47 state w:找到
30 state w:找到 齿轮
-49 state w:把
-34 state w:把 它
-5 state w:把 标
-5 state w:把 标 志
-34 state w:押して
-75 state w:押す
-13 state w:拖
-38 state w:拖 到
-5 state w:拖 到 画布
22 state w:拖动 强
22 state w:拖动 强 度
-51 state w:拖曳
-44 state w:按
-23 state w:按  
-11 state w:按 “ 保存
-37 state w:按 「
-42 state w:按 「 套用
-44 state w:按住
-32 state w:按住 卡片
-32 state w:按住 卡片 拖
-36 state w:挑
-12 state w:换
-42 state w:撤销
-36 state w:播放
-44 state w:播放器
-18 state w:播放头
-26 state w:播放键
25 state w:收在
-42 state w:改
-16 state w:改 完
-16 state w:改 完 记得
31 state w:放
-44 state w:效
-44 state w:效 果
-32 state w:数
11 state w:文
-54 state w:文 字
-45 state w:文件
16 state w:文件夹
-16 state w:新
-43 state w:新 的
15 state w:方
38 state w:旁白
-16 state w:旁边
20 state w:时
-11 state w:时间线
-11 state w:时间线 上
-7 state w:时间轴
-20 state w:时间轴 上
-16 state w:明细
-20 state w:是
31 state w:曲
23 state w:曲 目
-62 state w:更
-11 state w:更 清
-11 state w:更 清 楚
-50 state w:更改
-29 state w:最
-29 state w:最 终
-29 state w:最 终 文件
50 state w:最下
24 state w:有
-14 state w:有 十
-14 state w:有 十 二
35 state w:本
-68 state w:来
-43 state w:果
49 state w:查看
22 state w:查看 分
22 state w:查看 分 镜
-5 state w:标
-5 state w:标 志
-5 state w:标 志 拖
23 state w:标签页
-42 state w:标题
-19 state w:格
-19 state w:格 式
-33 state w:档案
-11 state w:楚
-14 state w:横
8 state w:次
-71 state w:步
-28 state w:段
-44 state w:求
54 state w:混
-48 state w:清
-11 state w:清 楚
-8 state w:滑杆
-14 state w:滑桿
11 state w:滑鼠
-61 state w:点 “
-10 state w:点 喇叭
-10 state w:点 喇叭 图标
-31 state w:点 它
-31 state w:点一下
-41 state w:点击
-33 state w:点击 “
-20 state w:点击 “ 应用
39 state w:点开
-39 state w:点数
-18 state w:点选
-17 state w:点选 「
-12 state w:点选 「 汇出
37 state w:照
37 state w:照 片
37 state w:片
-55 state w:片段
15 state w:版
16 state w:版 本
-7 state w:现
-34 state w:生成
-13 state w:生效
-35 state w:用量
-43 state w:由
-17 state w:电脑
-61 state w:画
-35 state w:画 像
-5 state w:画布
-5 state w:画布 上
-11 state w:画面
9 state w:番
-30 state w:的 位
-30 state w:的 位 置
-24 state w:的 箭头
27 state w:的 素材
27 state w:的 素材 面板
-5 state w:的 素材库
41 state w:目
14 state w:直接
16 state w:看
-14 state w:看 得
-39 state w:看一
15 state w:看到
-44 state w:矢印
-7 state w:码
11 state w:确 认
23 state w:确 认 ください
19 state w:确认
-14 state w:种
-28 state w:空格键
-43 state w:第
-42 state w:第 二
-38 state w:箭头
71 state w:素材
27 state w:素材 面板
11 state w:素材库
-40 state w:細
-29 state w:终
-29 state w:终 文件
-7 state w:继
-7 state w:继 续
-49 state w:续
14 state w:编辑器
41 state w:缩图
-30 state w:置
-43 state w:能
-90 state w:色
-5 state w:菜单
14 state w:表示
-13 state w:要
65 state w:见
-7 state w:视频
-24 state w:觉得
23 state w:认 ください
-10 state w:认 静
-10 state w:认 静 音
-40 state w:让
-8 state w:记得
40 state w:设置
31 state w:试听
16 state w:详
-14 state w:语
-14 state w:语 音
20 state w:请 到 “
-7 state w:请 前往
7 state w:请 在
-41 state w:请 在 时间轴
-42 state w:请 打开
-44 state w:请 求
-11 state w:请 点
-10 state w:请 点 喇叭
-9 state w:请 进入
-65 state w:调
-53 state w:调 整
-51 state w:调换
-12 state w:调整
-26 state w:账单
-56 state w:账户
-12 state w:账户 页面
-41 state w:走
-40 state w:过
-36 state w:还
20 state w:进
-9 state w:进入
-37 state w:进度条
-41 state w:进度条 走
-8 state w:选
-14 state w:选中
-36 state w:选单
-29 state w:选好
-5 state w:选择
-18 state w:选择 “
11 state w:选项卡
-15 state w:透
15 state w:通过
-5 state w:速度 可以
-5 state w:速度 可以 在
-27 state w:遍
10 state w:部
-35 state w:里 按
-70 state w:里 选
-35 state w:里的
30 state w:链接
21 state w:镜
22 state w:镜 图
31 state w:镜头
-50 state w:长
28 state w:面
41 state w:面板
-5 state w:面板 微调
6 state w:音
14 state w:音 频
16 state w:音 频 面板
-10 state w:音量
-45 state w:页
26 state w:页面
16 state w:页面 查看
29 state w:顶部
29 state w:顶部 的
9 state w:顺 番
-16 state w:预览
-49 state w:预览窗口
-10 state w:预览窗口 默
-10 state w:预览窗口 默 认
-68 state w:预览视窗
14 state w:频
16 state w:频 面板
-10 state w:默
-10 state w:默 认
-10 state w:默 认 静
19 state w:齿轮
6 state w:齿轮 图标
-96 timeline b:^>account
-28 timeline b:^>adjust
-63 timeline b:^>being
-10 timeline b:^>buy
-60 timeline b:^>confirm
-95 timeline b:^>control
-47 timeline b:^>drag
-25 timeline b:^>export
-80 timeline b:^>film
-22 timeline b:^>i
28 timeline b:^>key
-28 timeline b:^>material
-26 timeline b:^>name
-7 timeline b:^>open
-38 timeline b:^>place
127 timeline b:^>player
-36 timeline b:^>quoted
9 timeline b:^>screen
11 timeline b:^>see
-35 timeline b:^>store
-36 timeline b:^>undo
-40 timeline b:account>account
-13 timeline b:account>buy
-24 timeline b:account>can
-22 timeline b:account>if
-24 timeline b:account>name
-28 timeline b:account>place
-23 timeline b:account>screen
-29 timeline b:account>see
-30 timeline b:account>you
-8 timeline b:adjust>can
-64 timeline b:adjust>drag
-28 timeline b:adjust>quoted
-6 timeline b:adjust>you
-10 timeline b:being>can
-31 timeline b:being>control
-8 timeline b:being>film
-9 timeline b:being>material
-41 timeline b:being>place
36 timeline b:being>see
19 timeline b:being>you
-35 timeline b:button>being
-20 timeline b:button>button
24 timeline b:button>can
-15 timeline b:button>export
-47 timeline b:button>name
-13 timeline b:button>panel
5 timeline b:button>press
-63 timeline b:button>quoted
-27 timeline b:button>store
-10 timeline b:buy>account
-44 timeline b:can>adjust
-12 timeline b:can>confirm
-31 timeline b:can>control
-47 timeline b:can>drag
-47 timeline b:can>export
-47 timeline b:can>if
-25 timeline b:can>material
-5 timeline b:can>open
-7 timeline b:can>place
37 timeline b:can>player
-48 timeline b:can>press
-24 timeline b:can>quoted
-43 timeline b:can>screen
16 timeline b:can>see
-37 timeline b:can>you
-10 timeline b:confirm>adjust
-27 timeline b:confirm>button
-25 timeline b:confirm>if
-9 timeline b:control>adjust
-8 timeline b:control>button
22 timeline b:control>can
-53 timeline b:control>control
-8 timeline b:control>drag
-34 timeline b:control>film
-22 timeline b:control>if
-14 timeline b:control>material
-6 timeline b:control>panel
-37 timeline b:control>place
-6 timeline b:control>press
-105 timeline b:control>quoted
-11 timeline b:drag>adjust
-25 timeline b:drag>being
-43 timeline b:drag>can
-49 timeline b:drag>control
-39 timeline b:drag>drag
-30 timeline b:drag>film
-56 timeline b:drag>if
-26 timeline b:drag>material
-28 timeline b:drag>name
-12 timeline b:drag>open
-29 timeline b:drag>place
23 timeline b:drag>player
-27 timeline b:export>being
-78 timeline b:export>button
-56 timeline b:export>can
34 timeline b:export>export
-59 timeline b:export>if
-26 timeline b:export>material
34 timeline b:export>name
-8 timeline b:export>open
-72 timeline b:export>place
-25 timeline b:export>screen
-16 timeline b:export>store
-51 timeline b:export>you
-38 timeline b:film>button
-26 timeline b:film>can
-21 timeline b:film>control
-52 timeline b:film>drag
-6 timeline b:film>if
-53 timeline b:film>material
-8 timeline b:film>open
-28 timeline b:film>press
10 timeline b:film>see
-9 timeline b:film>store
-42 timeline b:i>can
-25 timeline b:if>account
-63 timeline b:if>adjust
-14 timeline b:if>being
-23 timeline b:if>button
-9 timeline b:if>buy
-56 timeline b:if>can
-6 timeline b:if>confirm
-29 timeline b:if>drag
-10 timeline b:if>export
-17 timeline b:if>i
13 timeline b:if>material
-14 timeline b:if>panel
-21 timeline b:if>player
-15 timeline b:if>press
-20 timeline b:if>quoted
16 timeline b:if>screen
54 timeline b:if>see
40 timeline b:key>can
-18 timeline b:key>export
20 timeline b:key>if
16 timeline b:key>key
17 timeline b:key>player
17 timeline b:key>see
-27 timeline b:material>adjust
-24 timeline b:material>can
-37 timeline b:material>drag
-53 timeline b:material>export
10 timeline b:material>film
-44 timeline b:material>if
-29 timeline b:material>material
-56 timeline b:material>name
-61 timeline b:material>place
-63 timeline b:material>you
-24 timeline b:name>account
-40 timeline b:name>adjust
-84 timeline b:name>button
10 timeline b:name>can
-14 timeline b:name>control
32 timeline b:name>export
-14 timeline b:name>material
18 timeline b:name>name
-16 timeline b:name>panel
11 timeline b:name>place
32 timeline b:name>player
10 timeline b:name>press
-33 timeline b:name>quoted
-12 timeline b:name>see
-20 timeline b:name>store
6 timeline b:offer>see
17 timeline b:offer>you
-24 timeline b:open>account
-7 timeline b:open>being
-37 timeline b:open>button
-36 timeline b:open>name
-7 timeline b:open>open
-14 timeline b:open>panel
-49 timeline b:open>place
55 timeline b:open>player
-55 timeline b:open>screen
10 timeline b:open>see
-20 timeline b:open>you
-73 timeline b:panel>account
-5 timeline b:panel>adjust
17 timeline b:panel>being
-9 timeline b:panel>button
-50 timeline b:panel>control
-6 timeline b:panel>export
16 timeline b:panel>if
23 timeline b:panel>key
-87 timeline b:panel>material
-8 timeline b:panel>name
-22 timeline b:panel>open
-16 timeline b:panel>panel
-51 timeline b:panel>place
60 timeline b:panel>player
-64 timeline b:panel>quoted
-30 timeline b:panel>screen
-17 timeline b:panel>see
-62 timeline b:panel>store
-18 timeline b:panel>you
-31 timeline b:place>can
-18 timeline b:place>export
34 timeline b:place>film
-18 timeline b:place>open
-77 timeline b:place>panel
-115 timeline b:place>place
-18 timeline b:place>player
-31 timeline b:place>quoted
-15 timeline b:place>store
-10 timeline b:player>button
9 timeline b:player>can
22 timeline b:player>drag
17 timeline b:player>film
80 timeline b:player>if
83 timeline b:player>panel
41 timeline b:player>place
13 timeline b:player>player
6 timeline b:player>press
18 timeline b:player>screen
58 timeline b:player>see
-49 timeline b:press>account
-30 timeline b:press>being
45 timeline b:press>button
24 timeline b:press>can
-48 timeline b:press>confirm
-36 timeline b:press>control
-15 timeline b:press>export
18 timeline b:press>film
19 timeline b:press>if
15 timeline b:press>key
-30 timeline b:press>material
-44 timeline b:press>name
-47 timeline b:press>open
-14 timeline b:press>place
-31 timeline b:press>press
-58 timeline b:press>quoted
32 timeline b:press>screen
83 timeline b:press>see
-22 timeline b:press>you
-6 timeline b:quoted>button
-11 timeline b:quoted>can
21 timeline b:quoted>control
-58 timeline b:quoted>if
-24 timeline b:quoted>panel
-15 timeline b:quoted>press
-99 timeline b:quoted>quoted
-18 timeline b:quoted>screen
-35 timeline b:quoted>see
-51 timeline b:quoted>store
-39 timeline b:screen>account
-41 timeline b:screen>if
-56 timeline b:screen>place
39 timeline b:screen>press
-10 timeline b:screen>quoted
-17 timeline b:screen>see
-30 timeline b:screen>you
-38 timeline b:see>account
48 timeline b:see>being
-7 timeline b:see>button
9 timeline b:see>film
70 timeline b:see>if
-24 timeline b:see>material
-59 timeline b:see>name
-13 timeline b:see>open
-21 timeline b:see>place
42 timeline b:see>player
22 timeline b:see>see
44 timeline b:see>store
-30 timeline b:store>can
-41 timeline b:store>if
-94 timeline b:store>name
-30 timeline b:store>open
-38 timeline b:store>quoted
-82 timeline b:store>store
-29 timeline b:you>account
-7 timeline b:you>being
-42 timeline b:you>confirm
-27 timeline b:you>export
-126 timeline b:you>name
-63 timeline b:you>open
-63 timeline b:you>panel
-15 timeline b:you>place
23 timeline b:you>player
-31 timeline b:you>press
14 timeline b:you>screen
-36 timeline b:you>store
-7 timeline bias
-15 timeline bold
-89 timeline c:account
-15 timeline c:account+buy
-15 timeline c:account+can
-20 timeline c:account+if
-7 timeline c:account+offer
-38 timeline c:account+open
-20 timeline c:account+place
-45 timeline c:account+press
-41 timeline c:account+screen
-53 timeline c:account+see
-44 timeline c:account+you
-90 timeline c:adjust
-43 timeline c:adjust+button
-38 timeline c:adjust+can
-25 timeline c:adjust+control
-32 timeline c:adjust+drag
-35 timeline c:adjust+film
-11 timeline c:adjust+i
-84 timeline c:adjust+if
-20 timeline c:adjust+material
-11 timeline c:adjust+offer
-42 timeline c:adjust+open
-54 timeline c:adjust+player
-87 timeline c:adjust+press
-40 timeline c:adjust+see
-31 timeline c:adjust+you
-30 timeline c:being+control
-25 timeline c:being+drag
-42 timeline c:being+export
-8 timeline c:being+film
-29 timeline c:being+place
56 timeline c:being+see
-25 timeline c:button+confirm
-5 timeline c:button+control
-52 timeline c:button+export
28 timeline c:button+film
-8 timeline c:button+if
-11 timeline c:button+material
-39 timeline c:button+open
-21 timeline c:button+panel
-15 timeline c:button+player
27 timeline c:button+press
14 timeline c:button+screen
37 timeline c:button+see
-18 timeline c:button+store
-12 timeline c:buy
-16 timeline c:buy+open
-29 timeline c:buy+place
-8 timeline c:buy+screen
-46 timeline c:can+drag
-26 timeline c:can+export
26 timeline c:can+film
-18 timeline c:can+i
-40 timeline c:can+if
13 timeline c:can+offer
-18 timeline c:can+panel
19 timeline c:can+player
-30 timeline c:can+screen
34 timeline c:can+see
-66 timeline c:can+store
-70 timeline c:confirm
-56 timeline c:confirm+if
-36 timeline c:confirm+panel
-21 timeline c:confirm+place
-37 timeline c:confirm+press
-19 timeline c:confirm+see
-44 timeline c:confirm+you
-69 timeline c:control
-49 timeline c:control+drag
8 timeline c:control+film
-26 timeline c:control+if
-56 timeline c:control+material
8 timeline c:control+offer
39 timeline c:control+open
-37 timeline c:control+place
-51 timeline c:control+press
44 timeline c:control+see
-54 timeline c:drag
-15 timeline c:drag+film
-26 timeline c:drag+if
-22 timeline c:drag+key
-43 timeline c:drag+material
-31 timeline c:drag+panel
-27 timeline c:drag+place
29 timeline c:drag+player
-23 timeline c:drag+screen
17 timeline c:drag+see
-40 timeline c:drag+you
-50 timeline c:export
-8 timeline c:export+if
-38 timeline c:export+key
-8 timeline c:export+panel
-45 timeline c:export+place
-25 timeline c:export+screen
13 timeline c:export+see
15 timeline c:export+store
-26 timeline c:export+you
-38 timeline c:film+key
-5 timeline c:film+material
-28 timeline c:film+panel
10 timeline c:film+place
30 timeline c:film+player
36 timeline c:film+press
32 timeline c:film+see
24 timeline c:film+you
-15 timeline c:i
-12 timeline c:i+if
-53 timeline c:if+material
6 timeline c:if+player
-11 timeline c:if+press
52 timeline c:if+see
-40 timeline c:if+store
-36 timeline c:if+undo
18 timeline c:key
61 timeline c:key+panel
16 timeline c:key+player
29 timeline c:key+see
-38 timeline c:key+undo
-42 timeline c:material
-77 timeline c:material+panel
-65 timeline c:material+place
-34 timeline c:material+player
-46 timeline c:material+press
-48 timeline c:material+screen
23 timeline c:material+store
-5 timeline c:material+you
-31 timeline c:offer+screen
14 timeline c:offer+see
-52 timeline c:open+panel
-23 timeline c:open+place
69 timeline c:open+player
-15 timeline c:open+screen
-11 timeline c:open+store
-11 timeline c:open+you
-34 timeline c:panel
-42 timeline c:panel+place
87 timeline c:panel+player
-18 timeline c:panel+press
-15 timeline c:panel+see
-25 timeline c:place
-36 timeline c:place+screen
-20 timeline c:place+see
-21 timeline c:place+store
144 timeline c:player
7 timeline c:player+press
-13 timeline c:player+screen
104 timeline c:player+see
32 timeline c:player+you
36 timeline c:press+screen
31 timeline c:press+see
-6 timeline c:press+store
-40 timeline c:press+undo
-29 timeline c:press+you
66 timeline c:see
-18 timeline c:see+store
-60 timeline c:store
-35 timeline c:store+you
-32 timeline c:undo
20 timeline digit
32 timeline f:above
-16 timeline f:abra
40 timeline f:abre
-15 timeline f:after
-8 timeline f:all
-45 timeline f:and
41 timeline f:aperte
-27 timeline f:arrastr
7 timeline f:as
-36 timeline f:basta
17 timeline f:below
-35 timeline f:by
50 timeline f:ce
-41 timeline f:check
-6 timeline f:choisis
-8 timeline f:choose
12 timeline f:clic
-83 timeline f:click
27 timeline f:cliquez
-28 timeline f:con
-46 timeline f:confirm
-20 timeline f:contras
-44 timeline f:copiar
-30 timeline f:ctrl
18 timeline f:cursor
26 timeline f:dale
-39 timeline f:dann
-51 timeline f:das
-33 timeline f:desde
27 timeline f:die
-12 timeline f:dort
6 timeline f:double-
-24 timeline f:downloa
-8 timeline f:e
41 timeline f:el
-46 timeline f:elige
-26 timeline f:entra
-39 timeline f:escolha
-51 timeline f:expand
10 timeline f:feel
-36 timeline f:for
-6 timeline f:from
6 timeline f:haz
14 timeline f:hit
21 timeline f:hover
-12 timeline f:if
-40 timeline f:il
-41 timeline f:im
-27 timeline f:intensi
29 timeline f:jetez
27 timeline f:just
49 timeline f:lo
-58 timeline f:mit
10 timeline f:move
-16 timeline f:na
24 timeline f:no
-18 timeline f:on
-17 timeline f:once
-26 timeline f:open
-21 timeline f:or
-27 timeline f:pela
-41 timeline f:pelo
-15 timeline f:pensez
-41 timeline f:pick
22 timeline f:play
21 timeline f:pour
25 timeline f:puis
-23 timeline f:que
41 timeline f:regarde
-15 timeline f:right-c
-45 timeline f:save
12 timeline f:scrub
-9 timeline f:second
-46 timeline f:see
-31 timeline f:select
-25 timeline f:sharpne
8 timeline f:si
11 timeline f:so
-50 timeline f:sobald
-6 timeline f:solo
48 timeline f:space
-41 timeline f:step
33 timeline f:sur
-18 timeline f:swap
10 timeline f:take
-36 timeline f:that
-43 timeline f:the
-24 timeline f:top
-29 timeline f:um
-71 timeline f:under
-21 timeline f:until
-31 timeline f:use
-38 timeline f:users
-31 timeline f:via
-28 timeline f:você
-29 timeline f:vá
-31 timeline f:wait
14 timeline f:was
10 timeline f:watch
-23 timeline f:wenn
5 timeline f:when
-48 timeline f:where
39 timeline f:y
-15 timeline f:you
-53 timeline f:you'll
-34 timeline f:your
-32 timeline f:zieh
8 timeline f:zum
37 timeline f:зайдите
-8 timeline f:и
-67 timeline f:на
10 timeline f:нажмите
-38 timeline f:откройт
-18 timeline f:порядок
54 timeline f:посмотр
-52 timeline f:с
21 timeline f:там
-32 timeline f:クリップ
20 timeline f:プレビュー
-51 timeline f:三
-72 timeline f:下载
-10 timeline f:不
-11 timeline f:不喜欢
-17 timeline f:两
31 timeline f:从
-42 timeline f:余额
-31 timeline f:全
-24 timeline f:共有
-14 timeline f:剩余
-18 timeline f:勾选
-32 timeline f:双击
-38 timeline f:可以
-27 timeline f:右上
-37 timeline f:右上角
-45 timeline f:导出
-11 timeline f:就能
-40 timeline f:展开
30 timeline f:左
-65 timeline f:打开
8 timeline f:拖动
61 timeline f:按
-6 timeline f:按住
8 timeline f:新
-36 timeline f:查看
-6 timeline f:满意
-16 timeline f:滤
28 timeline f:点一下
-87 timeline f:点击
-16 timeline f:点选
-9 timeline f:然
-32 timeline f:用
-35 timeline f:第
-26 timeline f:若
-42 timeline f:要
-8 timeline f:请
-17 timeline f:选
-34 timeline f:选中
-68 timeline f:选择
-15 timeline f:顺
33 timeline f:预览窗口
-41 timeline kind:adjust
-63 timeline kind:drag
-30 timeline kind:open
-24 timeline kind:statement
-36 timeline kind:tail
-16 timeline kind:take
-7 timeline l:1080p
65 timeline l:19
11 timeline l:2
25 timeline l:33
13 timeline l:40
-15 timeline l:account
16 timeline l:ahead
54 timeline l:an
-9 timeline l:another
-24 timeline l:apply
31 timeline l:archivo
-31 timeline l:auf
-17 timeline l:away
-45 timeline l:back
-55 timeline l:baixar
-38 timeline l:bar
5 timeline l:bild
-21 timeline l:billing
-5 timeline l:box
-8 timeline l:buttons
-54 timeline l:canvas
-17 timeline l:cards
50 timeline l:ce
-10 timeline l:change
24 timeline l:check
-15 timeline l:chosen
-31 timeline l:clic
-25 timeline l:clip
-11 timeline l:clips
-36 timeline l:compare
-40 timeline l:compart
-17 timeline l:confirm
-50 timeline l:continu
-22 timeline l:contras
-25 timeline l:copy
-24 timeline l:credits
-34 timeline l:ctrl
-23 timeline l:cópia
47 timeline l:d'aperç
-41 timeline l:delete
-33 timeline l:derecha
42 timeline l:descarg
-24 timeline l:dialog
-28 timeline l:dialogu
-40 timeline l:direita
-42 timeline l:down
-26 timeline l:downloa
-38 timeline l:drafts
-6 timeline l:drag
-28 timeline l:droite
-14 timeline l:dropdow
-25 timeline l:du
-10 timeline l:e
-40 timeline l:editor
-47 timeline l:ein
-12 timeline l:enlace
-26 timeline l:entra
-45 timeline l:entrega
-20 timeline l:esquerd
-31 timeline l:estão
-33 timeline l:export
20 timeline l:exporta
15 timeline l:exporte
6 timeline l:exporti
52 timeline l:f
-40 timeline l:factura
-23 timeline l:file
-16 timeline l:folder
-30 timeline l:format
-22 timeline l:further
-54 timeline l:gauche
-44 timeline l:icon
-23 timeline l:il
38 timeline l:inicia
-40 timeline l:inspect
14 timeline l:kannst
6 timeline l:lecture
-26 timeline l:letra
-49 timeline l:library
-9 timeline l:like
-32 timeline l:link
-35 timeline l:listed
33 timeline l:listen
-18 timeline l:look
-12 timeline l:menu
32 timeline l:mouse
-41 timeline l:mp4
20 timeline l:notice
53 timeline l:o
-23 timeline l:ok
-29 timeline l:one
-8 timeline l:option
-24 timeline l:or
-47 timeline l:orden
-17 timeline l:p
-26 timeline l:page
-23 timeline l:panel
-39 timeline l:para
-25 timeline l:partage
-14 timeline l:perfil
39 timeline l:picture
-11 timeline l:place
33 timeline l:play
-38 timeline l:pop-up
29 timeline l:preview
-39 timeline l:ready
-40 timeline l:rechts
35 timeline l:reprodu
-22 timeline l:rest
21 timeline l:rhythm
-32 timeline l:row
-55 timeline l:s
-23 timeline l:save
22 timeline l:scrub
29 timeline l:see
-21 timeline l:shift
-31 timeline l:shot
-21 timeline l:shown
-68 timeline l:sidebar
-10 timeline l:slider
-11 timeline l:song
30 timeline l:space
6 timeline l:start
34 timeline l:starts
-19 timeline l:stored
-23 timeline l:storybo
-45 timeline l:suggest
-71 timeline l:tab
-69 timeline l:texto
-36 timeline l:them
21 timeline l:tiempo
18 timeline l:timelin
-46 timeline l:top
-58 timeline l:télécha
-31 timeline l:título
-14 timeline l:undo
-9 timeline l:up
60 timeline l:ver
18 timeline l:verlo
37 timeline l:viewer
31 timeline l:visible
29 timeline l:watch
-37 timeline l:wheel
35 timeline l:yoursel
-36 timeline l:z
16 timeline l:вас
-46 timeline l:вправо
-35 timeline l:лежат
-51 timeline l:меню
-11 timeline l:можно
40 timeline l:предпро
-59 timeline l:слева
-40 timeline l:справа
-6 timeline l:ссылку
18 timeline l:から
-35 timeline l:く
-46 timeline l:す
-55 timeline l:だけです
15 timeline l:できます
-27 timeline l:は
36 timeline l:られます
-35 timeline l:る
-31 timeline l:れば
15 timeline l:上
-60 timeline l:下载
-18 timeline l:保存
-24 timeline l:右上角
-50 timeline l:后
36 timeline l:吧
-47 timeline l:图
-40 timeline l:场景
-66 timeline l:场景列表
-21 timeline l:它
-40 timeline l:对比
-41 timeline l:导出
-41 timeline l:就行
-7 timeline l:序
-45 timeline l:度
-34 timeline l:拖
-32 timeline l:按钮
-9 timeline l:挑
24 timeline l:播放
27 timeline l:播放键
-34 timeline l:改
-8 timeline l:文件
25 timeline l:果
-46 timeline l:查看
11 timeline l:楚
-61 timeline l:步
-34 timeline l:点
36 timeline l:版
-25 timeline l:电脑
-40 timeline l:的话
45 timeline l:看到
-22 timeline l:码
-22 timeline l:窗口
-10 timeline l:箭头
-15 timeline l:素材库
17 timeline l:视频
-7 timeline l:调
-12 timeline l:调整
46 timeline l:遍
-33 timeline l:里
-18 timeline l:链接
-13 timeline l:面
-13 timeline l:音
30 timeline l:预览
-61 timeline last
-45 timeline later c:account
-25 timeline later c:adjust
60 timeline later c:button
-17 timeline later c:buy
7 timeline later c:can
-6 timeline later c:confirm
24 timeline later c:control
9 timeline later c:drag
22 timeline later c:film
35 timeline later c:key
-44 timeline later c:material
21 timeline later c:place
-37 timeline later c:press
-14 timeline later c:screen
22 timeline later c:see
-39 timeline later c:store
-19 timeline later c:you
-19 timeline later q:account
-25 timeline later q:export
28 timeline later q:film
-15 timeline later q:panel
-14 timeline length:1
-6 timeline length:2
28 timeline length:4
-12 timeline length:5
-15 timeline no concept
-28 timeline opens
-75 timeline other c:account
-54 timeline other c:adjust
-22 timeline other c:buy
-37 timeline other c:confirm
12 timeline other c:control
41 timeline other c:drag
41 timeline other c:film
-31 timeline other c:if
14 timeline other c:key
-40 timeline other c:material
-6 timeline other c:open
-50 timeline other c:panel
-31 timeline other c:press
-53 timeline other c:store
-48 timeline other c:you
-37 timeline other q:account
-58 timeline other q:export
28 timeline other q:film
-53 timeline other q:material
-45 timeline other q:panel
22 timeline path
-17 timeline q:account
-70 timeline q:adjust
-17 timeline q:can
-116 timeline q:confirm
-62 timeline q:export
-88 timeline q:film
24 timeline q:if
-37 timeline q:material
-43 timeline q:panel
-72 timeline q:store
-89 timeline quoted
-63 timeline topic:adjust
-47 timeline topic:credits
34 timeline topic:preview
-53 timeline topic:reorder
40 timeline topic:timeline
-36 timeline v:de:adjust:st
-50 timeline v:de:drag:en
-11 timeline v:de:open:en
41 timeline v:de:see:en
-8 timeline v:en:adjust:ak
-17 timeline v:en:adjust:al
-10 timeline v:en:adjust:er
-20 timeline v:en:adjust:ge
-16 timeline v:en:adjust:it
-13 timeline v:en:adjust:se
-8 timeline v:en:adjust:ur
-29 timeline v:en:buy:op
-14 timeline v:en:confirm:ok
-32 timeline v:en:confirm:pt
-28 timeline v:en:confirm:rm
-15 timeline v:en:confirm:te
-32 timeline v:en:drag:er
-26 timeline v:en:drag:ge
-23 timeline v:en:drag:im
-20 timeline v:en:drag:ng
-67 timeline v:en:drag:op
-38 timeline v:en:drag:ut
9 timeline v:en:drag:ve
-54 timeline v:en:export:ad
-37 timeline v:en:export:er
-20 timeline v:en:export:le
-25 timeline v:en:export:nd
-60 timeline v:en:export:p4
-24 timeline v:en:export:py
-30 timeline v:en:export:re
-43 timeline v:en:export:rt
-60 timeline v:en:export:ve
11 timeline v:en:open:ch
-35 timeline v:en:open:ed
-28 timeline v:en:open:en
27 timeline v:en:open:mp
-70 timeline v:en:open:nd
-26 timeline v:en:press:ck
-43 timeline v:en:press:ct
21 timeline v:en:press:er
9 timeline v:en:press:it
-28 timeline v:en:press:ng
-59 timeline v:en:press:se
12 timeline v:en:see:ar
58 timeline v:en:see:ay
20 timeline v:en:see:ce
18 timeline v:en:see:ch
-21 timeline v:en:see:ck
-26 timeline v:en:see:ed
30 timeline v:en:see:en
36 timeline v:en:see:ew
39 timeline v:en:see:le
14 timeline v:en:see:ng
-22 timeline v:en:see:ok
29 timeline v:en:see:or
-39 timeline v:en:see:re
18 timeline v:en:see:se
43 timeline v:en:see:ub
-21 timeline v:en:see:wn
-35 timeline v:en:undo:do
-32 timeline v:es:confirm:ar
28 timeline v:es:drag:do
-25 timeline v:es:drag:ra
37 timeline v:es:export:ar
39 timeline v:es:export:ir
-39 timeline v:es:export:lo
28 timeline v:es:export:vo
-39 timeline v:es:open:ga
-26 timeline v:es:open:ra
40 timeline v:es:open:re
-9 timeline v:es:open:ve
-38 timeline v:es:press:ar
-31 timeline v:es:press:az
-63 timeline v:es:see:er
24 timeline v:es:see:lo
-21 timeline v:fr:drag:er
-41 timeline v:fr:drag:ez
17 timeline v:fr:export:er
8 timeline v:fr:open:ez
-33 timeline v:fr:press:er
25 timeline v:fr:press:ic
32 timeline v:fr:press:nt
15 timeline v:fr:see:ez
25 timeline v:fr:see:ir
-28 timeline v:pt:adjust:ar
-17 timeline v:pt:export:vo
-16 timeline v:pt:open:ra
-29 timeline v:pt:open:vá
-31 timeline v:pt:open:ão
-24 timeline v:pt:press:ar
-15 timeline v:pt:press:ne
31 timeline v:pt:press:se
41 timeline v:pt:press:te
23 timeline v:pt:see:er
25 timeline v:pt:see:ir
-14 timeline v:pt:see:to
-22 timeline v:ru:adjust:ся
-18 timeline v:ru:drag:ем
-31 timeline v:ru:drag:ок
-46 timeline v:ru:drag:те
-50 timeline v:ru:export:йл
-60 timeline v:ru:export:те
-71 timeline v:ru:export:ть
-35 timeline v:ru:open:ат
30 timeline v:ru:open:те
-9 timeline v:ru:press:те
5 timeline v:ru:see:те
27 timeline v:ru:see:ть
57 timeline w:0
65 timeline w:0 19
25 timeline w:0 33
13 timeline w:0 40
-17 timeline w:0 8
-17 timeline w:0 8 0
22 timeline w:0 :
20 timeline w:0 : 1
-17 timeline w:0 p
-17 timeline w:1 0
-17 timeline w:1 0 8
13 timeline w:1 9
-7 timeline w:1080p
65 timeline w:19
18 timeline w:2
25 timeline w:33
13 timeline w:40
18 timeline w:5
-17 timeline w:8
-17 timeline w:8 0
-17 timeline w:8 0 p
10 timeline w:9
49 timeline w:a 0
23 timeline w:a barra
-28 timeline w:a copy
-27 timeline w:a differe
-10 timeline w:a direita
-44 timeline w:a look
-25 timeline w:a nova
-16 timeline w:a tu
-32 timeline w:aba
16 timeline w:above
32 timeline w:above the
-16 timeline w:abra
-16 timeline w:abra a
40 timeline w:abre
-32 timeline w:accept
-29 timeline w:account
-15 timeline w:after
16 timeline w:ahead
10 timeline w:al
-29 timeline w:all
-16 timeline w:alles
-57 timeline w:als
29 timeline w:an
-8 timeline w:an option
-45 timeline w:and
-30 timeline w:andere
-11 timeline w:another song
30 timeline w:ansehen
-8 timeline w:any
-33 timeline w:any time
12 timeline w:ao
-21 timeline w:aparece
41 timeline w:aperte
28 timeline w:archivo
-62 timeline w:are
-6 timeline w:around
-17 timeline w:arquivo
-38 timeline w:arrastr
-33 timeline w:arrastr las
-35 timeline w:arrow
-15 timeline w:at
-14 timeline w:at the
-51 timeline w:audio panel
-16 timeline w:audio tab
11 timeline w:auf exporti
-19 timeline w:autre
-23 timeline w:avec
-58 timeline w:avec ctrl
-14 timeline w:away
-45 timeline w:back
-55 timeline w:baixar
-37 timeline w:bar
32 timeline w:barra
23 timeline w:barra de
80 timeline w:barre
61 timeline w:barre d'espac
28 timeline w:bas
-36 timeline w:basta
-27 timeline w:before
39 timeline w:below
39 timeline w:below the
-11 timeline w:between
20 timeline w:bild
-26 timeline w:billing
-18 timeline w:blue
-34 timeline w:botón
-34 timeline w:botón exporta
-24 timeline w:bouton
-21 timeline w:browser
-28 timeline w:button at
14 timeline w:button is
-8 timeline w:buttons
-35 timeline w:by
-25 timeline w:by draggin
-32 timeline w:by pressin
-32 timeline w:by ticking
-21 timeline w:can
-20 timeline w:can be
31 timeline w:can preview
-8 timeline w:can tweak
-54 timeline w:canvas
-29 timeline w:caption
-17 timeline w:cards
-44 timeline w:carpeta
-30 timeline w:case
-16 timeline w:casilla
50 timeline w:ce
-38 timeline w:cenas
-25 timeline w:change
-21 timeline w:check
-7 timeline w:check your
-6 timeline w:choisis
-8 timeline w:choose
-22 timeline w:choose 1080p
-38 timeline w:choose the
-15 timeline w:chosen
16 timeline w:clic
25 timeline w:clic droit
-62 timeline w:click
-41 timeline w:click export
-34 timeline w:click generat
-33 timeline w:clickin
-35 timeline w:clickin the
-49 timeline w:clip
-14 timeline w:clip hacia
-40 timeline w:clip vers
-41 timeline w:clips
8 timeline w:clique em
27 timeline w:cliquez
-24 timeline w:cloud
-50 timeline w:color
-14 timeline w:com
-39 timeline w:compare
25 timeline w:compart
-33 timeline w:con
18 timeline w:conferi
-61 timeline w:confirm
-29 timeline w:confirm the
-52 timeline w:continu
-18 timeline w:contras
-35 timeline w:control
-44 timeline w:copiar
-24 timeline w:copy
-39 timeline w:cor
-7 timeline w:corner
-13 timeline w:corner to
-29 timeline w:credits
-83 timeline w:ctrl
-18 timeline w:ctrl + s
-30 timeline w:ctrl s
-58 timeline w:ctrl z
-8 timeline w:cuadro de
-9 timeline w:curseur
18 timeline w:cursor
-38 timeline w:cut
-23 timeline w:cópia
-30 timeline w:côté
47 timeline w:d'aperç
61 timeline w:d'espac
-22 timeline w:da
26 timeline w:dale
26 timeline w:dale al
-39 timeline w:dann
12 timeline w:dans la
6 timeline w:dans le
-20 timeline w:das
40 timeline w:das dreieck
-26 timeline w:de
-16 timeline w:de droite
23 timeline w:de espaço
-59 timeline w:de factura
-76 timeline w:de la
-26 timeline w:de lecture
21 timeline w:de tiempo
20 timeline w:del
-56 timeline w:delete
-8 timeline w:dem
40 timeline w:dem bild
-65 timeline w:den
-31 timeline w:depuis
27 timeline w:der
28 timeline w:der zeitlei
-33 timeline w:derecha
-59 timeline w:des
31 timeline w:descarg
46 timeline w:desde
-52 timeline w:desliza
-17 timeline w:dial
-35 timeline w:dialog
-28 timeline w:dialogu
7 timeline w:die
50 timeline w:die leertas
-15 timeline w:die neue
-52 timeline w:die änderun
-27 timeline w:differe
35 timeline w:dir
-48 timeline w:direita
-30 timeline w:direito
-42 timeline w:disk
-40 timeline w:display
-10 timeline w:do
-37 timeline w:do título
-28 timeline w:don't
-25 timeline w:don't need
-12 timeline w:dort
18 timeline w:double-
-14 timeline w:double- the
-36 timeline w:down
-96 timeline w:downloa
-36 timeline w:downloa the
-48 timeline w:drafts
-26 timeline w:drag its
17 timeline w:drag the
-25 timeline w:draggin
40 timeline w:dreieck
40 timeline w:dreieck unter
25 timeline w:droit
-39 timeline w:droite
17 timeline w:du
-6 timeline w:e
-46 timeline w:each
-17 timeline w:edge
-17 timeline w:edge to
-16 timeline w:edit
-70 timeline w:editor
-51 timeline w:editor to
-30 timeline w:effects
-35 timeline w:ein
-36 timeline w:eine
37 timeline w:einen
8 timeline w:el
30 timeline w:el archivo
-34 timeline w:el botón
-12 timeline w:el enlace
-70 timeline w:el panel
32 timeline w:el reprodu
-46 timeline w:elige
16 timeline w:em
8 timeline w:em exporta
48 timeline w:embaixo
7 timeline w:en
-45 timeline w:encontr
25 timeline w:end
25 timeline w:end of
-12 timeline w:enlace
-26 timeline w:entra
-45 timeline w:entrega
-38 timeline w:escolha
23 timeline w:espaço
-37 timeline w:esquerd
-22 timeline w:est
-31 timeline w:estão
-51 timeline w:expand
-37 timeline w:expand the
-47 timeline w:export
-20 timeline w:export button
-72 timeline w:exporta para
11 timeline w:exporte
-17 timeline w:extend
-17 timeline w:extend it
52 timeline w:f
-62 timeline w:factura
-20 timeline w:feld
47 timeline w:fenêtre
47 timeline w:fenêtre d'aperç
-31 timeline w:fichier
-20 timeline w:file
22 timeline w:final
-43 timeline w:find
-31 timeline w:finishe
-16 timeline w:folder
-49 timeline w:for a
-25 timeline w:for the
35 timeline w:for yoursel
-30 timeline w:format
-25 timeline w:foto
-6 timeline w:from your
16 timeline w:full screen
-22 timeline w:further
-54 timeline w:gauche
-19 timeline w:gear
-19 timeline w:gear icon
-79 timeline w:geht
-39 timeline w:get
-47 timeline w:gibt
-39 timeline w:glisser
16 timeline w:go ahead
-15 timeline w:go to
-44 timeline w:green
-14 timeline w:hacia
-14 timeline w:hacia la
-23 timeline w:handles
-12 timeline w:hard
6 timeline w:haz
-31 timeline w:haz clic
-19 timeline w:head over
12 timeline w:hear
14 timeline w:hear it
-43 timeline w:herunte
-35 timeline w:hit apply
25 timeline w:hit play
24 timeline w:hit the
21 timeline w:hover
21 timeline w:hover over
-8 timeline w:hue
-23 timeline w:i
-21 timeline w:icon
-12 timeline w:if
-40 timeline w:il
-52 timeline w:im
-30 timeline w:im reiter
-16 timeline w:in
21 timeline w:in der
-11 timeline w:in the
-6 timeline w:in your
38 timeline w:inicia
-44 timeline w:inspect
-70 timeline w:intensi
-54 timeline w:is
-40 timeline w:is display
-14 timeline w:is just
-40 timeline w:ist
-14 timeline w:it's
-19 timeline w:its
-17 timeline w:its right
25 timeline w:izquier
28 timeline w:izquier para
29 timeline w:jetez
29 timeline w:jetez un
27 timeline w:jump
-22 timeline w:junto
-23 timeline w:junto al
-14 timeline w:just one
-68 timeline w:kann
19 timeline w:kannst
-34 timeline w:keep
-48 timeline w:klicken
-43 timeline w:knob
67 timeline w:l
-65 timeline w:l'ongle
-21 timeline w:l'ordre
34 timeline w:la
52 timeline w:la barre
-44 timeline w:la carpeta
-30 timeline w:la case
-16 timeline w:la casilla
-33 timeline w:la derecha
-40 timeline w:la droite
47 timeline w:la fenêtre
27 timeline w:la lecture
-48 timeline w:la lista
-41 timeline w:la liste
21 timeline w:la línea
-23 timeline w:la page
13 timeline w:la pestaña
30 timeline w:la pista
-26 timeline w:la tête
-16 timeline w:lance
-58 timeline w:lance avec
-77 timeline w:las
-33 timeline w:las miniatu
35 timeline w:lateral
-38 timeline w:le
-24 timeline w:le bouton
-31 timeline w:le fichier
-27 timeline w:le menu
15 timeline w:lecture
50 timeline w:leertas
-28 timeline w:left
-35 timeline w:left sidebar
-24 timeline w:left to
-63 timeline w:les
-26 timeline w:letra
-7 timeline w:letteri
-48 timeline w:library
-31 timeline w:lightin
-43 timeline w:link
-34 timeline w:links
-16 timeline w:list on
-50 timeline w:lista
-50 timeline w:lista de
-43 timeline w:liste
-35 timeline w:listed
32 timeline w:listen
47 timeline w:lo
-36 timeline w:lock
-22 timeline w:look
-6 timeline w:look panel
60 timeline w:loop
-42 timeline w:los
-26 timeline w:los clips
-51 timeline w:lässt
21 timeline w:línea
21 timeline w:línea de
-36 timeline w:may
-52 timeline w:menu
-21 timeline w:menu at
-20 timeline w:menu de
-5 timeline w:menú
14 timeline w:miniatu
42 timeline w:mit der
-42 timeline w:mix
29 timeline w:monitor
-14 timeline w:more
32 timeline w:mouse
9 timeline w:move
11 timeline w:move the
-24 timeline w:mp
-24 timeline w:mp 4
-38 timeline w:mp4
-9 timeline w:music
-11 timeline w:music library
-14 timeline w:más
-59 timeline w:mídia
-34 timeline w:na
-23 timeline w:nach rechts
-27 timeline w:navigat
-50 timeline w:neben
-50 timeline w:neben dem
-62 timeline w:need
-25 timeline w:need it
-15 timeline w:neue
-54 timeline w:next
-54 timeline w:next to
59 timeline w:no player
-27 timeline w:notes
20 timeline w:notice
-25 timeline w:nova
-16 timeline w:oben
-17 timeline w:ok
-17 timeline w:once
-38 timeline w:once you
-14 timeline w:one click
-28 timeline w:open
-25 timeline w:open the
-8 timeline w:option
-21 timeline w:or
-47 timeline w:orden
-8 timeline w:other
-41 timeline w:out
-19 timeline w:over to
-17 timeline w:p
-24 timeline w:page
-54 timeline w:paleta
-26 timeline w:palette
-99 timeline w:panel
-66 timeline w:panel to
-23 timeline w:par
9 timeline w:para
9 timeline w:para a
-25 timeline w:partage
32 timeline w:pause
-27 timeline w:pela
-27 timeline w:pela aba
-41 timeline w:pelo
-15 timeline w:pensez
-15 timeline w:pensez à
-14 timeline w:perfil
13 timeline w:pestaña
-41 timeline w:pick
-9 timeline w:pick one
48 timeline w:picture
30 timeline w:pista
-26 timeline w:pitch
-11 timeline w:place
23 timeline w:plan
-47 timeline w:plans
54 timeline w:play
21 timeline w:play it
36 timeline w:play the
44 timeline w:play to
15 timeline w:player
17 timeline w:player to
38 timeline w:playhea
25 timeline w:playhea there
35 timeline w:playhea to
-17 timeline w:please select
16 timeline w:pode
29 timeline w:pode ser
-38 timeline w:pop-up
18 timeline w:por
21 timeline w:pour
38 timeline w:pour la
40 timeline w:pour le
-49 timeline w:press apply
-25 timeline w:press delete
-41 timeline w:press downloa
-53 timeline w:press export
48 timeline w:press play
8 timeline w:press the
-36 timeline w:pressin
44 timeline w:preview
35 timeline w:puedes
25 timeline w:puis
-14 timeline w:purple
-14 timeline w:purple button
-30 timeline w:página
-23 timeline w:que
11 timeline w:que vous
-14 timeline w:quieres más
-23 timeline w:quiser
-8 timeline w:radio
-8 timeline w:radio buttons
-28 timeline w:ready
-26 timeline w:rearran
-26 timeline w:rearran them
-31 timeline w:recharg
-72 timeline w:rechts
-8 timeline w:recolou
41 timeline w:regarde
-30 timeline w:reiter
-13 timeline w:remaini
-18 timeline w:remaini credits
-53 timeline w:render
-5 timeline w:render button
-32 timeline w:reorder
35 timeline w:reprodu
-25 timeline w:rest
-8 timeline w:restant
5 timeline w:result
21 timeline w:rhythm
-17 timeline w:right edge
-15 timeline w:right-c
-38 timeline w:row
-62 timeline w:s
-12 timeline w:saldo
-35 timeline w:same
-60 timeline w:save
-36 timeline w:save the
-10 timeline w:scene
-12 timeline w:scene list
-77 timeline w:scenes
-61 timeline w:scenes panel
-45 timeline w:script
-36 timeline w:scroll down
43 timeline w:scrub
27 timeline w:scrub to
-58 timeline w:se lance
-23 timeline w:se quiser
-24 timeline w:second
-17 timeline w:second clip
-27 timeline w:section to
-24 timeline w:see all
11 timeline w:see it
-31 timeline w:see the
-43 timeline w:select
-8 timeline w:select an
-36 timeline w:select the
-25 timeline w:send
-25 timeline w:send it
29 timeline w:ser
-40 timeline w:setting
-30 timeline w:share
-13 timeline w:share button
-18 timeline w:share menu
-25 timeline w:sharpne
-21 timeline w:shift
-55 timeline w:shot
-12 timeline w:shots
-21 timeline w:shown
8 timeline w:si
40 timeline w:si te
14 timeline w:sich
-29 timeline w:side
-74 timeline w:sidebar
-23 timeline w:sie
-48 timeline w:sie auf
-40 timeline w:sie den
11 timeline w:so
-50 timeline w:sobald
-50 timeline w:sobald sie
-6 timeline w:solo
-10 timeline w:song
-7 timeline w:sous
48 timeline w:space
20 timeline w:spaceba
20 timeline w:spaceba to
59 timeline w:speaker
37 timeline w:speaker icon
-26 timeline w:speed
7 timeline w:start
34 timeline w:starts
-25 timeline w:stellst
-25 timeline w:stellst du
-41 timeline w:step
-19 timeline w:stored
-49 timeline w:storybo
-12 timeline w:strengt
-12 timeline w:strengt slider
-6 timeline w:style
-6 timeline w:style panel
-13 timeline w:styles
-12 timeline w:styles tab
-10 timeline w:sua
-25 timeline w:suffit
-32 timeline w:suggest
-17 timeline w:superio
68 timeline w:sur
47 timeline w:sur la
31 timeline w:sur le
11 timeline w:switch
11 timeline w:switch the
-69 timeline w:tab
-44 timeline w:table
12 timeline w:take
32 timeline w:takes
-39 timeline w:também
33 timeline w:taste
35 timeline w:te
-34 timeline w:text
-69 timeline w:texto
-36 timeline w:that
-21 timeline w:the account
-53 timeline w:the arrow
-42 timeline w:the audio
-16 timeline w:the blue
7 timeline w:the bottom
-29 timeline w:the caption
-20 timeline w:the clip
-24 timeline w:the cloud
-46 timeline w:the dialog
-42 timeline w:the disk
-45 timeline w:the editor
25 timeline w:the end
-24 timeline w:the export
-31 timeline w:the format
-31 timeline w:the full
-19 timeline w:the gear
-44 timeline w:the green
-8 timeline w:the hue
-40 timeline w:the inspect
-30 timeline w:the left
-7 timeline w:the letteri
-31 timeline w:the lightin
-6 timeline w:the look
-42 timeline w:the mix
29 timeline w:the monitor
-9 timeline w:the music
-27 timeline w:the notes
17 timeline w:the other
-27 timeline w:the page
48 timeline w:the picture
-26 timeline w:the pitch
28 timeline w:the play
38 timeline w:the playhea
-38 timeline w:the pop-up
31 timeline w:the preview
-8 timeline w:the radio
-25 timeline w:the rest
5 timeline w:the result
21 timeline w:the rhythm
-8 timeline w:the scene
-55 timeline w:the scenes
-45 timeline w:the script
-17 timeline w:the second
-35 timeline w:the shot
-34 timeline w:the side
-47 timeline w:the sidebar
20 timeline w:the spaceba
59 timeline w:the speaker
-22 timeline w:the speed
18 timeline w:the start
-37 timeline w:the storybo
-12 timeline w:the strengt
-6 timeline w:the style
-12 timeline w:the styles
-32 timeline w:the suggest
-34 timeline w:the text
-11 timeline w:the three
18 timeline w:the timelin
-18 timeline w:the top
20 timeline w:the track
39 timeline w:the triangl
-18 timeline w:the two
-20 timeline w:the upper
11 timeline w:the video
37 timeline w:the viewer
19 timeline w:the wavefor
-31 timeline w:their
-36 timeline w:them
-48 timeline w:there is
-24 timeline w:this
-42 timeline w:three
-32 timeline w:ticking
-32 timeline w:ticking the
21 timeline w:tiempo
19 timeline w:timelin
-12 timeline w:timing
-49 timeline w:title
27 timeline w:to 0
-11 timeline w:to change
39 timeline w:to check
-36 timeline w:to compare
-17 timeline w:to extend
-60 timeline w:to file
-39 timeline w:to get
8 timeline w:to hear
-9 timeline w:to hit
-11 timeline w:to keep
-30 timeline w:to lock
-26 timeline w:to look
-26 timeline w:to move
-25 timeline w:to open
30 timeline w:to play
-32 timeline w:to reorder
-14 timeline w:to save
25 timeline w:to see
-25 timeline w:to send
-11 timeline w:to try
13 timeline w:to watch
-45 timeline w:tocar
-8 timeline w:too
-46 timeline w:tool
-26 timeline w:top
-30 timeline w:top of
-29 timeline w:top up
27 timeline w:track
26 timeline w:track to
-79 timeline w:transcr
-19 timeline w:transit
57 timeline w:triangl
-23 timeline w:trim
-13 timeline w:try
-11 timeline w:try another
-53 timeline w:tu
-8 timeline w:tweak
-17 timeline w:two
-50 timeline w:télécha
-26 timeline w:tête
-26 timeline w:tête de
-31 timeline w:título
-29 timeline w:um
12 timeline w:um es
38 timeline w:uma
14 timeline w:un
36 timeline w:una
-13 timeline w:under
-62 timeline w:under setting
14 timeline w:under the
-35 timeline w:undo
-59 timeline w:une
36 timeline w:unter
40 timeline w:unter dem
-21 timeline w:until
-12 timeline w:up
-9 timeline w:upgrade
-19 timeline w:upper
-6 timeline w:usage
-33 timeline w:usar
-40 timeline w:use
-5 timeline w:use the
-38 timeline w:users
-27 timeline w:users can
-45 timeline w:ver los
24 timeline w:verlo
-40 timeline w:vers
-40 timeline w:vers la
-46 timeline w:verschi
-31 timeline w:via
-35 timeline w:via the
11 timeline w:video
16 timeline w:view
17 timeline w:view it
37 timeline w:viewer
17 timeline w:vignett
31 timeline w:visible
-14 timeline w:visto
-30 timeline w:você
-9 timeline w:voice
25 timeline w:voir
-25 timeline w:volume
60 timeline w:vorscha
-37 timeline w:votre
19 timeline w:vous
-29 timeline w:vá
31 timeline w:vérifie
-31 timeline w:wait
-31 timeline w:wait for
-8 timeline w:want
-9 timeline w:want to
14 timeline w:was
14 timeline w:was du
18 timeline w:watch
12 timeline w:watch it
5 timeline w:watch the
19 timeline w:wavefor
-23 timeline w:wenn
-37 timeline w:wheel
5 timeline w:when
27 timeline w:when you
-48 timeline w:where
8 timeline w:which you
-26 timeline w:will
39 timeline w:y
-8 timeline w:yellow
-12 timeline w:you
-31 timeline w:you don't
12 timeline w:you hit
-36 timeline w:you may
-56 timeline w:you press
-8 timeline w:you want
-46 timeline w:you'll find
20 timeline w:you'll notice
-44 timeline w:you'll see
-15 timeline w:you're
-12 timeline w:you're ready
-11 timeline w:you've
-18 timeline w:your account
-36 timeline w:yours
35 timeline w:yoursel
-56 timeline w:z
28 timeline w:zeitlei
-32 timeline w:zieh
-32 timeline w:zieh das
-8 timeline w:zu
-37 timeline w:à
-30 timeline w:à côté
-62 timeline w:à droite
-38 timeline w:à esquerd
-54 timeline w:à gauche
-37 timeline w:à votre
-31 timeline w:änderst
-31 timeline w:änderst du
-52 timeline w:änderun
-7 timeline w:öffnen
-36 timeline w:букв
-34 timeline w:в окне
51 timeline w:в плеере
16 timeline w:вас
-42 timeline w:вкладка
-23 timeline w:вкладке
-64 timeline w:вниз
-46 timeline w:вправо
-32 timeline w:вы
-40 timeline w:вы нажмёте
-50 timeline w:выберит
17 timeline w:до
-55 timeline w:её
37 timeline w:зайдите
-8 timeline w:и
-49 timeline w:их
27 timeline w:кадров
-50 timeline w:как
-37 timeline w:клип
-39 timeline w:край
41 timeline w:курсор
41 timeline w:курсор на
-35 timeline w:лежат
-20 timeline w:меню
-18 timeline w:меняетс
-34 timeline w:можно
-23 timeline w:на вкладке
10 timeline w:нажмите
-40 timeline w:нажмёте
-12 timeline w:названи
-52 timeline w:новый
-34 timeline w:окне
40 timeline w:окно
40 timeline w:окно предпро
-32 timeline w:она
-38 timeline w:откройт
-18 timeline w:перетас
51 timeline w:плеере
-31 timeline w:порядок
-18 timeline w:порядок меняетс
63 timeline w:посмотр
40 timeline w:предпро
-59 timeline w:разверн
65 timeline w:ролик
-53 timeline w:рядом
-70 timeline w:с
-65 timeline w:скачать
-59 timeline w:слева
-32 timeline w:сохрани
-44 timeline w:справа
-6 timeline w:ссылку
-23 timeline w:страниц
39 timeline w:таймлай
21 timeline w:там
15 timeline w:увидеть
-50 timeline w:файл
-58 timeline w:цвет
-65 timeline w:чтобы скачать
15 timeline w:чтобы увидеть
40 timeline w:это
-24 timeline w:あ
-22 timeline w:い
-6 timeline w:か
-37 timeline w:から
-19 timeline w:き
-18 timeline w:き さ
-18 timeline w:き さ は
-39 timeline w:く
-9 timeline w:け
-31 timeline w:け れば
-38 timeline w:さ
-18 timeline w:さ は
18 timeline w:し て から
-7 timeline w:し ま
-7 timeline w:し ま す
-8 timeline w:す
11 timeline w:す る
-24 timeline w:す る だけです
-28 timeline w:た
-55 timeline w:だけです
18 timeline w:て から
-8 timeline w:で
-81 timeline w:で 「
13 timeline w:で 再生
29 timeline w:で 确
29 timeline w:で 确 认
15 timeline w:できます
35 timeline w:と
-36 timeline w:な
-31 timeline w:な け
-31 timeline w:な け れば
-36 timeline w:の 「
-27 timeline w:の 「 书
-18 timeline w:の 大
-18 timeline w:の 大 き
-39 timeline w:の 矢印
-39 timeline w:は
-17 timeline w:べ
-46 timeline w:ま
-25 timeline w:ま す
-31 timeline w:む
36 timeline w:られます
-24 timeline w:る だけです
6 timeline w:を クリック
8 timeline w:を クリック し
-36 timeline w:を 开
-36 timeline w:を 开 く
-35 timeline w:を 押して
20 timeline w:を 押す
-47 timeline w:を 选
-51 timeline w:アイコン
29 timeline w:クリック
8 timeline w:クリック し
8 timeline w:クリック し て
29 timeline w:クリック す
29 timeline w:クリック す る
-32 timeline w:クリップ
-15 timeline w:サムネイル
-15 timeline w:サムネイル を
-37 timeline w:スライダー
-37 timeline w:スライダー で
8 timeline w:タイムライン
-5 timeline w:タブ を
16 timeline w:ダ
-39 timeline w:ダウンロード
-29 timeline w:ドラッグ
-37 timeline w:ドラッグ し
-37 timeline w:ドラッグ し て
-17 timeline w:パネル
15 timeline w:プレビュー
40 timeline w:プレーヤー
40 timeline w:プレーヤー で
-27 timeline w:ボタン
-30 timeline w:ボタン を
-27 timeline w:ボタン を クリック
-25 timeline w:メニュー
-11 timeline w:ン
26 timeline w:ー
-64 timeline w:一
-30 timeline w:一 点
-31 timeline w:一覧
-23 timeline w:一覧 を
-51 timeline w:三
42 timeline w:上
30 timeline w:上 预览
15 timeline w:上 预览 效
-48 timeline w:下
31 timeline w:下の
-30 timeline w:下拉
-36 timeline w:下方
-29 timeline w:下方 的
-38 timeline w:下载
-30 timeline w:下载 图标
-14 timeline w:下载 按钮
17 timeline w:下载 视频
-42 timeline w:不
-11 timeline w:不喜欢
24 timeline w:两
29 timeline w:两 个
-37 timeline w:个人中心
-25 timeline w:中 心
28 timeline w:中 预览
77 timeline w:中间的
-30 timeline w:九
-30 timeline w:九 个
6 timeline w:也 可以 在
-16 timeline w:书
-23 timeline w:事
-23 timeline w:二
-23 timeline w:人
-19 timeline w:从
-41 timeline w:任
-41 timeline w:任 意
-41 timeline w:任 意 一
23 timeline w:会
-26 timeline w:会员
-23 timeline w:会员 中
-23 timeline w:会员 中 心
-29 timeline w:位
-29 timeline w:位 置
-7 timeline w:体
-39 timeline w:余额
-48 timeline w:侧边栏
-30 timeline w:值
26 timeline w:像
11 timeline w:先
36 timeline w:先 在
-39 timeline w:入
-63 timeline w:全
-42 timeline w:全 文
-43 timeline w:全 部
-24 timeline w:共有
-16 timeline w:再
13 timeline w:再生
-21 timeline w:分
-15 timeline w:分 别
-15 timeline w:分 别 点
-52 timeline w:分 镜
-47 timeline w:分 镜 图
-55 timeline w:分享
-40 timeline w:分页
41 timeline w:切换
-25 timeline w:列
-30 timeline w:列 在
-16 timeline w:别
-15 timeline w:别 点
-11 timeline w:到
16 timeline w:到  
16 timeline w:到   0
-18 timeline w:到 “
-7 timeline w:到 前
-7 timeline w:到 前 面
-15 timeline w:到 画布
-15 timeline w:到 画布 上
28 timeline w:刷新
-27 timeline w:前
-30 timeline w:前 面
-38 timeline w:剩余
-14 timeline w:剩余 点数
-38 timeline w:单
-7 timeline w:卡片
-7 timeline w:卡片 拖
-7 timeline w:卡片 拖 到
-8 timeline w:即可
-35 timeline w:去
-32 timeline w:双击
-24 timeline w:发给
-32 timeline w:取
-39 timeline w:取 得
-29 timeline w:口
17 timeline w:可以 在
32 timeline w:可以 在 时间线
41 timeline w:可以 对比
-30 timeline w:可以 改
5 timeline w:可以 点击
17 timeline w:可以 点击 右上角
-40 timeline w:可以 看到
-22 timeline w:右
-28 timeline w:右上
-27 timeline w:右上 の
-27 timeline w:右上 の 「
-33 timeline w:右上角
-63 timeline w:右下角
-9 timeline w:右侧
-45 timeline w:右边
-38 timeline w:各
-23 timeline w:同
-23 timeline w:同 事
-48 timeline w:名
-23 timeline w:后
-47 timeline w:后 按
-41 timeline w:后 按  
-9 timeline w:后 点
15 timeline w:后 点击
15 timeline w:后 点击 “
-29 timeline w:向
-29 timeline w:向 下
36 timeline w:吧
61 timeline w:听
21 timeline w:听听
21 timeline w:听听 看
-13 timeline w:喇叭
12 timeline w:喇叭 图标
12 timeline w:喇叭 图标 打开
-13 timeline w:四
-47 timeline w:图
-15 timeline w:图标 保存
12 timeline w:图标 打开
12 timeline w:图标 打开 声
-25 timeline w:图示
-7 timeline w:在 “
-18 timeline w:在 “ 效
36 timeline w:在 播放器
35 timeline w:在 时间线
35 timeline w:在 时间线 上
28 timeline w:在 时间轴
17 timeline w:在 时间轴 上
11 timeline w:在 时间轴 中
-40 timeline w:在 音
16 timeline w:场
-60 timeline w:场景
-72 timeline w:场景列表
-33 timeline w:型
-27 timeline w:変え
-13 timeline w:変更
-49 timeline w:多
30 timeline w:大
-18 timeline w:大 き
-18 timeline w:大 き さ
-7 timeline w:大 小
-34 timeline w:太
-21 timeline w:嫌
-37 timeline w:字
-33 timeline w:字 型
-50 timeline w:字幕
-33 timeline w:存到
-7 timeline w:存档
-34 timeline w:它
-41 timeline w:完
-38 timeline w:定
-41 timeline w:对
37 timeline w:对比
-48 timeline w:对话方块
-52 timeline w:导出
-7 timeline w:小
-27 timeline w:就
-34 timeline w:就 把
17 timeline w:就 点
17 timeline w:就 点 “
-5 timeline w:就能
-41 timeline w:就行
-44 timeline w:展开
30 timeline w:左
27 timeline w:左 の
-70 timeline w:左侧
-15 timeline w:左侧 的 素材库
-41 timeline w:左边
-29 timeline w:左边 的
9 timeline w:已
-27 timeline w:并
-50 timeline w:度
-36 timeline w:开 く
-53 timeline w:式
-5 timeline w:弹出
-22 timeline w:往左
-14 timeline w:往左 拖
-7 timeline w:得
-43 timeline w:微调
-25 timeline w:心
-15 timeline w:志
-15 timeline w:志 拖
-15 timeline w:志 拖 到
45 timeline w:快
-35 timeline w:态
22 timeline w:您 可以
7 timeline w:您 可以 在
17 timeline w:您 可以 点击
-16 timeline w:情
37 timeline w:想 看
-41 timeline w:意
-41 timeline w:意 一
28 timeline w:或 点击
28 timeline w:或 点击 「
-38 timeline w:手
-13 timeline w:手 机
-27 timeline w:打开
-13 timeline w:打开 “
12 timeline w:打开 声
12 timeline w:打开 声 音
-54 timeline w:找到
-37 timeline w:找到 齿轮
-25 timeline w:把 它
30 timeline w:把 播放头
-15 timeline w:把 标
-15 timeline w:把 标 志
-35 timeline w:押して
20 timeline w:押す
15 timeline w:拉到
-7 timeline w:拖
-15 timeline w:拖 到 画布
37 timeline w:拖曳 片段
-29 timeline w:拿到
9 timeline w:按  
-21 timeline w:按   ctrl
-41 timeline w:按   delete
-28 timeline w:按 「
-33 timeline w:按 「 套用
58 timeline w:按 播放
-6 timeline w:按住
-7 timeline w:按住 卡片
-7 timeline w:按住 卡片 拖
17 timeline w:按钮 下载
17 timeline w:按钮 下载 视频
53 timeline w:播放
23 timeline w:播放器
-29 timeline w:播放器 下方
-29 timeline w:播放器 下方 的
-11 timeline w:播放头
21 timeline w:播放键
-11 timeline w:收在
-15 timeline w:改
45 timeline w:放
57 timeline w:放 大
9 timeline w:效
9 timeline w:效 果
-17 timeline w:数
-50 timeline w:文
-16 timeline w:文件夹
7 timeline w:新
21 timeline w:新 的
-12 timeline w:方
-15 timeline w:旁边
35 timeline w:时间线
35 timeline w:时间线 上
32 timeline w:时间线 上 预览
28 timeline w:时间轴
17 timeline w:时间轴 上
11 timeline w:时间轴 中
28 timeline w:时间轴 中 预览
-33 timeline w:明
-33 timeline w:明细
11 timeline w:是
-34 timeline w:曲
-31 timeline w:曲 目
6 timeline w:更
11 timeline w:更 清
11 timeline w:更 清 楚
-39 timeline w:更改
-8 timeline w:最
-36 timeline w:最 终
-36 timeline w:最 终 文件
-48 timeline w:最下
-55 timeline w:有
-61 timeline w:本
-13 timeline w:机
-29 timeline w:来
20 timeline w:果
-71 timeline w:查看
-47 timeline w:查看 分
-47 timeline w:查看 分 镜
-15 timeline w:标
-15 timeline w:标 志
-15 timeline w:标 志 拖
-47 timeline w:标签页
-20 timeline w:标题
15 timeline w:栏
-31 timeline w:格
-31 timeline w:格 式
-39 timeline w:档案
11 timeline w:楚
6 timeline w:次
-61 timeline w:步
-14 timeline w:求
11 timeline w:没
11 timeline w:没 问
11 timeline w:没 问 题
-31 timeline w:混
11 timeline w:清 楚
-13 timeline w:滑杆
33 timeline w:滑鼠
-6 timeline w:满意
15 timeline w:满意 后
15 timeline w:满意 后 点击
-19 timeline w:满意 的话
-16 timeline w:滤
-16 timeline w:滤 镜
-16 timeline w:点 “
-19 timeline w:点 “ 完成
-32 timeline w:点 右上角
12 timeline w:点 喇叭
12 timeline w:点 喇叭 图标
-21 timeline w:点 它
28 timeline w:点一下
-22 timeline w:点击
-29 timeline w:点击 “
-15 timeline w:点击 “ 应用
28 timeline w:点击 「
28 timeline w:点击 「 汇出
-41 timeline w:点开
-15 timeline w:点数
-13 timeline w:点选 「 汇出
-9 timeline w:然
-9 timeline w:然 后
-9 timeline w:然 后 点
-44 timeline w:版 本
-35 timeline w:状
-35 timeline w:状 态
-29 timeline w:用
-29 timeline w:由
-25 timeline w:电脑
32 timeline w:画
37 timeline w:画 像
-15 timeline w:画布 上
51 timeline w:画面
-23 timeline w:留
-27 timeline w:番
-61 timeline w:的
-8 timeline w:的 「
-38 timeline w:的 下载
-14 timeline w:的 下载 按钮
-33 timeline w:的 位
-33 timeline w:的 位 置
-14 timeline w:的 箭头
-15 timeline w:的 素材库
-36 timeline w:的话
-41 timeline w:目
50 timeline w:看一
48 timeline w:看一 遍
-39 timeline w:矢印
-22 timeline w:码
12 timeline w:确
23 timeline w:确 认
9 timeline w:秒
34 timeline w:移到
15 timeline w:空格键
-26 timeline w:窗口
-7 timeline w:第
-30 timeline w:箭头
-61 timeline w:素材
-10 timeline w:素材库
-11 timeline w:細
-36 timeline w:终
-36 timeline w:终 文件
-18 timeline w:继
-18 timeline w:继 续
-14 timeline w:续
16 timeline w:缩图
59 timeline w:缩略图
-29 timeline w:置
18 timeline w:自
28 timeline w:自 动
-56 timeline w:色
-26 timeline w:若
-26 timeline w:若 要
-16 timeline w:菜单
-9 timeline w:菜单 里
-32 timeline w:要
-36 timeline w:要 的
19 timeline w:见
38 timeline w:见 られます
10 timeline w:视频
-17 timeline w:觉得
27 timeline w:认
12 timeline w:认 静
12 timeline w:认 静 音
-31 timeline w:让
-31 timeline w:设置
-32 timeline w:试听
-24 timeline w:请
-18 timeline w:请 到 “
24 timeline w:请 在 时间轴
-14 timeline w:请 求
-14 timeline w:请 点
12 timeline w:请 点 喇叭
-17 timeline w:请 点击
-23 timeline w:请 进入
-38 timeline w:调
-37 timeline w:调 整
-12 timeline w:调换
-26 timeline w:调整
-36 timeline w:账单
-38 timeline w:账户
-62 timeline w:走
-30 timeline w:轨道
-11 timeline w:还
-23 timeline w:还 能
-22 timeline w:进
-21 timeline w:进入
-28 timeline w:进度条
-62 timeline w:进度条 走
-43 timeline w:选
-8 timeline w:选  
-6 timeline w:选 “
-22 timeline w:选 「
-47 timeline w:选中
-30 timeline w:选单
-68 timeline w:选择
-18 timeline w:选择 “
-33 timeline w:透
54 timeline w:遍
-12 timeline w:部
-16 timeline w:里 可以
-16 timeline w:里 还
-18 timeline w:链接
-57 timeline w:镜
-47 timeline w:镜 图
-47 timeline w:镜头
-29 timeline w:长
11 timeline w:问
11 timeline w:问 题
11 timeline w:问 题 就
-7 timeline w:集
-25 timeline w:需要
-13 timeline w:静
-13 timeline w:静 音
-33 timeline w:面
-6 timeline w:面板
-37 timeline w:音
-24 timeline w:音 频
-30 timeline w:音 频 面板
-14 timeline w:音量
-49 timeline w:页
-58 timeline w:页面
-22 timeline w:页面 查看
-12 timeline w:顺
-6 timeline w:顺 序
-27 timeline w:顺 番
48 timeline w:预览
37 timeline w:预览窗口
12 timeline w:预览窗口 默
12 timeline w:预览窗口 默 认
17 timeline w:预览视窗
-24 timeline w:频
-30 timeline w:频 面板
11 timeline w:题
11 timeline w:题 就
12 timeline w:默
12 timeline w:默 认
12 timeline w:默 认 静
-61 timeline w:齿轮
-52 timeline w:齿轮 图标
`;
