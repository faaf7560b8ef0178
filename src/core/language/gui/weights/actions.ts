/** What speaks for a direction amounting to an action. Written by `npm run train`. */
export const ACTIONS = `
-103 ask b:^>account
16 ask b:^>adjust
-13 ask b:^>being
-16 ask b:^>button
-41 ask b:^>buy
-13 ask b:^>can
-62 ask b:^>confirm
102 ask b:^>control
-72 ask b:^>drag
-85 ask b:^>export
-18 ask b:^>film
22 ask b:^>i
-84 ask b:^>key
-55 ask b:^>material
-71 ask b:^>open
-7 ask b:^>place
-45 ask b:^>player
15 ask b:^>quoted
-12 ask b:^>screen
-19 ask b:^>see
-42 ask b:^>store
-40 ask b:^>undo
-20 ask b:^>you
-20 ask b:account>account
-34 ask b:account>button
-11 ask b:account>can
-13 ask b:account>if
-15 ask b:account>name
-43 ask b:account>open
-37 ask b:account>panel
-33 ask b:account>place
-22 ask b:account>screen
-40 ask b:account>you
23 ask b:adjust>adjust
57 ask b:adjust>being
-29 ask b:adjust>confirm
9 ask b:adjust>control
-13 ask b:adjust>drag
-12 ask b:adjust>export
13 ask b:adjust>film
-46 ask b:adjust>quoted
28 ask b:adjust>you
47 ask b:being>control
-28 ask b:being>drag
13 ask b:being>film
-36 ask b:being>material
24 ask b:being>place
-50 ask b:being>see
-27 ask b:button>being
8 ask b:button>button
-70 ask b:button>can
-33 ask b:button>export
-25 ask b:button>film
-15 ask b:button>if
-41 ask b:button>panel
-83 ask b:button>place
-46 ask b:button>press
-46 ask b:button>quoted
-12 ask b:button>store
-11 ask b:buy>if
-5 ask b:buy>you
44 ask b:can>adjust
-32 ask b:can>buy
57 ask b:can>control
-59 ask b:can>drag
-68 ask b:can>export
22 ask b:can>film
-5 ask b:can>if
-16 ask b:can>name
-45 ask b:can>open
-9 ask b:can>panel
29 ask b:can>place
-33 ask b:can>player
-5 ask b:can>press
-59 ask b:can>quoted
-51 ask b:can>screen
-70 ask b:can>see
52 ask b:can>you
-32 ask b:confirm>adjust
-27 ask b:confirm>button
-56 ask b:confirm>if
-25 ask b:confirm>name
11 ask b:confirm>place
46 ask b:control>adjust
50 ask b:control>can
47 ask b:control>control
35 ask b:control>drag
7 ask b:control>film
66 ask b:control>if
31 ask b:control>name
14 ask b:control>panel
22 ask b:control>place
134 ask b:control>quoted
-35 ask b:drag>being
-45 ask b:drag>button
-58 ask b:drag>can
23 ask b:drag>control
13 ask b:drag>drag
-31 ask b:drag>film
-32 ask b:drag>if
-47 ask b:drag>material
-36 ask b:drag>place
-9 ask b:drag>player
-9 ask b:export>can
-8 ask b:export>export
-17 ask b:export>film
-13 ask b:export>if
-12 ask b:export>open
-45 ask b:export>panel
-41 ask b:export>place
-17 ask b:export>store
-57 ask b:film>can
33 ask b:film>control
-21 ask b:film>drag
-50 ask b:film>material
-14 ask b:film>open
-35 ask b:film>panel
22 ask b:film>place
72 ask b:film>press
-50 ask b:i>can
-14 ask b:if>account
32 ask b:if>adjust
-30 ask b:if>button
-7 ask b:if>buy
-34 ask b:if>confirm
-29 ask b:if>drag
-10 ask b:if>export
-27 ask b:if>key
-15 ask b:if>material
9 ask b:if>name
-33 ask b:if>offer
-24 ask b:if>open
-73 ask b:if>player
-38 ask b:if>press
-8 ask b:if>quoted
15 ask b:if>screen
-55 ask b:if>see
-29 ask b:key>can
-11 ask b:key>key
-60 ask b:key>name
-26 ask b:key>player
-26 ask b:key>see
28 ask b:material>adjust
-21 ask b:material>can
6 ask b:material>drag
-7 ask b:material>film
-17 ask b:material>if
-51 ask b:material>panel
-63 ask b:material>place
-16 ask b:name>account
31 ask b:name>adjust
-29 ask b:name>button
21 ask b:name>can
77 ask b:name>control
-33 ask b:name>film
-38 ask b:name>if
-29 ask b:name>material
-32 ask b:name>name
-8 ask b:name>open
8 ask b:name>panel
9 ask b:name>place
-21 ask b:name>press
12 ask b:name>quoted
-9 ask b:name>screen
-53 ask b:name>store
-22 ask b:offer>i
19 ask b:offer>see
-15 ask b:open>being
-41 ask b:open>can
7 ask b:open>film
-39 ask b:open>material
-16 ask b:open>name
-42 ask b:open>open
-18 ask b:open>panel
-31 ask b:open>place
-63 ask b:open>player
25 ask b:open>screen
-33 ask b:open>see
-44 ask b:open>store
-52 ask b:open>you
42 ask b:panel>adjust
-62 ask b:panel>button
-45 ask b:panel>can
37 ask b:panel>control
-67 ask b:panel>if
-13 ask b:panel>key
-27 ask b:panel>material
38 ask b:panel>name
-63 ask b:panel>open
15 ask b:panel>player
-7 ask b:panel>press
-17 ask b:panel>quoted
-33 ask b:panel>screen
-23 ask b:panel>see
-42 ask b:panel>store
-29 ask b:place>account
-19 ask b:place>can
36 ask b:place>control
-58 ask b:place>film
32 ask b:place>name
-47 ask b:place>open
-44 ask b:place>panel
-11 ask b:place>quoted
-21 ask b:place>screen
-26 ask b:place>you
17 ask b:player>button
-39 ask b:player>can
-32 ask b:player>drag
-9 ask b:player>if
-19 ask b:player>panel
-77 ask b:player>place
-8 ask b:player>player
-22 ask b:player>screen
-25 ask b:player>see
-39 ask b:press>account
-24 ask b:press>being
10 ask b:press>can
-12 ask b:press>confirm
34 ask b:press>control
-41 ask b:press>drag
-19 ask b:press>export
-23 ask b:press>key
-43 ask b:press>name
14 ask b:press>open
-54 ask b:press>place
25 ask b:press>player
15 ask b:press>press
-114 ask b:press>quoted
-60 ask b:press>see
39 ask b:quoted>adjust
-36 ask b:quoted>can
62 ask b:quoted>control
-78 ask b:quoted>if
6 ask b:quoted>panel
25 ask b:quoted>place
-74 ask b:quoted>press
-30 ask b:quoted>quoted
-27 ask b:quoted>see
-36 ask b:quoted>store
-16 ask b:screen>account
8 ask b:screen>place
-35 ask b:screen>press
-17 ask b:see>account
-7 ask b:see>being
-24 ask b:see>button
-18 ask b:see>can
-45 ask b:see>film
-10 ask b:see>if
-26 ask b:see>material
-38 ask b:see>name
-34 ask b:see>open
-50 ask b:see>place
-38 ask b:see>player
-24 ask b:see>screen
-20 ask b:see>see
-51 ask b:store>if
-31 ask b:store>name
-8 ask b:store>panel
-81 ask b:store>quoted
-16 ask b:store>screen
-83 ask b:store>store
-50 ask b:you>account
26 ask b:you>adjust
-54 ask b:you>confirm
-11 ask b:you>if
-90 ask b:you>name
34 ask b:you>open
-26 ask b:you>panel
-18 ask b:you>player
-70 ask b:you>press
-14 ask b:you>screen
-35 ask b:you>see
-33 ask b:you>store
-25 ask b:you>you
35 ask bold
-77 ask c:account
-34 ask c:account+button
-27 ask c:account+buy
-14 ask c:account+offer
-22 ask c:account+open
-42 ask c:account+panel
-13 ask c:account+place
-30 ask c:account+press
-28 ask c:account+screen
-14 ask c:account+see
-45 ask c:account+you
90 ask c:adjust
65 ask c:adjust+being
34 ask c:adjust+button
31 ask c:adjust+can
-39 ask c:adjust+confirm
56 ask c:adjust+control
-34 ask c:adjust+drag
-19 ask c:adjust+export
64 ask c:adjust+film
40 ask c:adjust+i
30 ask c:adjust+if
40 ask c:adjust+key
49 ask c:adjust+material
-24 ask c:adjust+offer
26 ask c:adjust+panel
17 ask c:adjust+place
-27 ask c:adjust+player
56 ask c:adjust+press
-39 ask c:adjust+see
11 ask c:adjust+store
50 ask c:adjust+you
-34 ask c:being+button
6 ask c:being+control
-35 ask c:being+drag
-41 ask c:being+export
42 ask c:being+film
-18 ask c:being+material
-33 ask c:being+open
-14 ask c:being+see
14 ask c:being+store
-5 ask c:button
-9 ask c:button+can
-23 ask c:button+confirm
55 ask c:button+control
-52 ask c:button+drag
-46 ask c:button+film
-7 ask c:button+if
-30 ask c:button+material
-55 ask c:button+open
8 ask c:button+panel
-25 ask c:button+place
9 ask c:button+player
-56 ask c:button+screen
-44 ask c:button+see
-17 ask c:button+store
-21 ask c:button+you
-44 ask c:buy
-15 ask c:buy+can
-13 ask c:buy+if
-28 ask c:buy+place
-29 ask c:buy+screen
-8 ask c:buy+you
-10 ask c:can+confirm
11 ask c:can+control
-67 ask c:can+drag
-36 ask c:can+export
27 ask c:can+i
-62 ask c:can+key
-21 ask c:can+material
7 ask c:can+offer
-49 ask c:can+open
-9 ask c:can+panel
-26 ask c:can+place
-28 ask c:can+screen
-72 ask c:can+see
27 ask c:can+undo
-64 ask c:confirm
35 ask c:confirm+control
-20 ask c:confirm+if
-14 ask c:confirm+press
-41 ask c:confirm+you
156 ask c:control
30 ask c:control+drag
19 ask c:control+film
47 ask c:control+if
9 ask c:control+material
27 ask c:control+offer
37 ask c:control+panel
26 ask c:control+place
-32 ask c:control+player
44 ask c:control+press
-40 ask c:control+see
21 ask c:control+you
-58 ask c:drag
-34 ask c:drag+film
-56 ask c:drag+if
-25 ask c:drag+material
-30 ask c:drag+open
29 ask c:drag+panel
-44 ask c:drag+place
-39 ask c:drag+player
-5 ask c:drag+press
-77 ask c:drag+screen
-50 ask c:drag+you
-107 ask c:export
-33 ask c:export+film
-20 ask c:export+if
-46 ask c:export+panel
-25 ask c:export+place
-8 ask c:export+press
-6 ask c:film+if
-18 ask c:film+key
-37 ask c:film+material
-14 ask c:film+open
-30 ask c:film+panel
-24 ask c:film+place
30 ask c:film+press
42 ask c:film+screen
-18 ask c:film+see
-18 ask c:film+you
-18 ask c:i+if
-22 ask c:i+offer
-25 ask c:if+key
-34 ask c:if+offer
5 ask c:if+player
-21 ask c:if+see
-16 ask c:if+store
-20 ask c:if+undo
-101 ask c:key
-35 ask c:key+panel
-13 ask c:key+player
-22 ask c:key+press
-10 ask c:key+see
-40 ask c:key+undo
-54 ask c:material
-24 ask c:material+open
-64 ask c:material+panel
-35 ask c:material+place
44 ask c:material+player
-7 ask c:material+screen
-31 ask c:material+see
-6 ask c:material+store
-15 ask c:offer
-19 ask c:offer+place
-6 ask c:offer+you
-70 ask c:open
-57 ask c:open+place
-54 ask c:open+player
-27 ask c:open+press
-9 ask c:open+see
-20 ask c:open+store
-41 ask c:panel+player
-20 ask c:panel+press
-29 ask c:panel+screen
-27 ask c:panel+see
-12 ask c:panel+store
-22 ask c:place+press
-60 ask c:place+see
-33 ask c:player
8 ask c:player+press
-21 ask c:player+see
-8 ask c:player+you
-34 ask c:press+screen
-44 ask c:press+see
-20 ask c:press+undo
-43 ask c:press+you
-13 ask c:screen+see
-16 ask c:screen+store
-16 ask c:screen+you
-61 ask c:see
-9 ask c:see+store
-40 ask c:see+you
-37 ask c:store
-21 ask c:store+you
-56 ask digit
18 ask f:a
35 ask f:abre
17 ask f:adjust
-7 ask f:after
8 ask f:all
-25 ask f:and
-10 ask f:aperte
-16 ask f:apply
-23 ask f:as
-46 ask f:basta
-23 ask f:below
8 ask f:beneath
-28 ask f:bottom
-25 ask f:by
-23 ask f:check
10 ask f:choisis
-21 ask f:choose
-56 ask f:clic
-63 ask f:click
-44 ask f:clique
-10 ask f:cliquez
-22 ask f:confirm
44 ask f:contras
-24 ask f:copiar
-15 ask f:ctrl
-45 ask f:dale
-46 ask f:dann
29 ask f:dans
-51 ask f:das
-28 ask f:don't
-39 ask f:dort
35 ask f:double-
-35 ask f:downloa
-22 ask f:du
33 ask f:elige
-35 ask f:em
-15 ask f:en
39 ask f:escolha
-54 ask f:expand
-45 ask f:export
-22 ask f:feel
-31 ask f:first
22 ask f:for
-17 ask f:go
-17 ask f:have
-13 ask f:haz
-36 ask f:hit
-27 ask f:hover
-34 ask f:im
25 ask f:intensi
-37 ask f:jetez
-23 ask f:just
5 ask f:la
16 ask f:lastly
-22 ask f:left
-8 ask f:lo
10 ask f:lower
14 ask f:mit
9 ask f:move
-36 ask f:na
16 ask f:navigat
-16 ask f:no
-30 ask f:once
-10 ask f:or
-39 ask f:ouvre
-33 ask f:pela
-58 ask f:pelo
-56 ask f:pensez
9 ask f:play
-21 ask f:please
-61 ask f:pour
-50 ask f:press
-18 ask f:pressin
-37 ask f:puis
-7 ask f:pull
-45 ask f:pulsa
-52 ask f:que
-12 ask f:regarde
-30 ask f:right-c
-39 ask f:save
-20 ask f:second
-59 ask f:see
8 ask f:select
19 ask f:set
49 ask f:sharpne
6 ask f:should
24 ask f:si
-10 ask f:simply
-35 ask f:sobald
-34 ask f:solo
-36 ask f:space
-31 ask f:step
-19 ask f:sur
-7 ask f:swap
-23 ask f:take
14 ask f:tap
45 ask f:tempo
-15 ask f:that
-24 ask f:the
-38 ask f:their
9 ask f:third
24 ask f:through
9 ask f:to
-55 ask f:top
12 ask f:type
24 ask f:until
22 ask f:use
-16 ask f:via
51 ask f:você
6 ask f:vous
-31 ask f:wait
-17 ask f:was
-31 ask f:wenn
-13 ask f:when
15 ask f:where
10 ask f:while
26 ask f:with
-55 ask f:y
15 ask f:you'll
-21 ask f:your
-32 ask f:zieh
-21 ask f:zum
-13 ask f:в
5 ask f:если
-18 ask f:и
19 ask f:на
-20 ask f:нажмите
-11 ask f:откройт
-9 ask f:пополни
-39 ask f:порядок
-40 ask f:с
-28 ask f:там
-16 ask f:чтобы
10 ask f:クリップ
-35 ask f:タイムライン
-9 ask f:ファイル
-17 ask f:プレビュー
-62 ask f:下载
-35 ask f:不
33 ask f:不喜欢
-19 ask f:两
-20 ask f:从
-36 ask f:余额
-63 ask f:修改
-6 ask f:先
-49 ask f:全
-10 ask f:共有
8 ask f:再
32 ask f:双击
-52 ask f:可
-40 ask f:右上角
-21 ask f:否
16 ask f:在
45 ask f:如果
-19 ask f:它
23 ask f:完成后
-35 ask f:导出
-18 ask f:展开
-41 ask f:左
-10 ask f:打开
5 ask f:把
26 ask f:拖动
-21 ask f:按
-20 ask f:按住
-41 ask f:改
-18 ask f:新
-63 ask f:旁白
-38 ask f:查看
-34 ask f:满意
41 ask f:滤
-28 ask f:点
-43 ask f:点一下
-17 ask f:点击
-8 ask f:点选
23 ask f:然
11 ask f:用
10 ask f:若
-13 ask f:要
20 ask f:语
-49 ask f:选
32 ask f:选中
23 ask f:选好
-75 ask f:选择
23 ask f:速度
-16 ask f:顺
-55 ask f:预览窗口
34 ask kind:adjust
-78 ask kind:drag
-20 ask kind:look
-20 ask kind:press
17 ask kind:tail
-46 ask kind:take
-44 ask l:1080p
16 ask l:16
-36 ask l:19
-6 ask l:2
-41 ask l:33
22 ask l:accent
-16 ask l:account
-38 ask l:an
35 ask l:angle
17 ask l:another
-30 ask l:apply
-30 ask l:archivo
19 ask l:availab
-39 ask l:avatar
-25 ask l:back
-7 ask l:baixar
11 ask l:balance
-6 ask l:bar
-55 ask l:billing
-66 ask l:button
52 ask l:canvas
-12 ask l:cards
-32 ask l:change
-13 ask l:changed
16 ask l:changes
42 ask l:chosen
-63 ask l:clip
16 ask l:clips
-30 ask l:clique
-24 ask l:compare
-9 ask l:compart
-34 ask l:confirm
-29 ask l:continu
51 ask l:contras
-30 ask l:copy
-32 ask l:ctrl
-21 ask l:cut
-43 ask l:d'aperç
-20 ask l:dashboa
21 ask l:derecha
-10 ask l:dialogu
32 ask l:direita
-46 ask l:drafts
-6 ask l:drag
-38 ask l:drawer
51 ask l:dropdow
40 ask l:du
-23 ask l:earlier
-53 ask l:edit
52 ask l:editor
48 ask l:ein
15 ask l:es
-42 ask l:esquerd
-21 ask l:estão
-20 ask l:exporte
-19 ask l:f
15 ask l:field
-16 ask l:film
-21 ask l:find
-17 ask l:finish
-31 ask l:first
-44 ask l:folder
30 ask l:font
-52 ask l:format
-26 ask l:further
44 ask l:gauche
-41 ask l:icon
31 ask l:il
-33 ask l:inicia
41 ask l:inspect
-17 ask l:kannst
16 ask l:lastly
-22 ask l:lecteur
-40 ask l:lecture
-44 ask l:left
31 ask l:letra
-45 ask l:library
13 ask l:like
-47 ask l:listed
-57 ask l:look
21 ask l:menu
-22 ask l:mouse
-25 ask l:mp4
33 ask l:name
-13 ask l:notice
-36 ask l:ok
-48 ask l:on
9 ask l:one
-12 ask l:or
-33 ask l:orden
-17 ask l:order
-16 ask l:out
-47 ask l:page
-35 ask l:pane
-22 ask l:para
-25 ask l:partage
-9 ask l:perfil
-45 ask l:picture
-60 ask l:place
-18 ask l:plan
-17 ask l:player
-36 ask l:pop-up
-13 ask l:profile
-20 ask l:project
-42 ask l:que
-27 ask l:ready
-29 ask l:rhythm
-46 ask l:row
-7 ask l:save
-36 ask l:section
-11 ask l:see
47 ask l:set
26 ask l:setting
-46 ask l:shot
-16 ask l:shown
-22 ask l:side
22 ask l:sidebar
-59 ask l:sie
45 ask l:slider
-12 ask l:song
20 ask l:speed
-64 ask l:start
-35 ask l:starts
17 ask l:stepper
-32 ask l:stored
-23 ask l:storybo
-25 ask l:suggest
-27 ask l:symbol
-6 ask l:tab
58 ask l:taste
39 ask l:tempo
-16 ask l:texto
-45 ask l:there
-26 ask l:thumbna
-38 ask l:tiempo
-26 ask l:time
-25 ask l:timelin
11 ask l:title
28 ask l:top
22 ask l:twelve
11 ask l:two
-32 ask l:télécha
-33 ask l:título
11 ask l:undo
-21 ask l:up
-24 ask l:ver
-39 ask l:verlo
-8 ask l:version
-27 ask l:video
-49 ask l:viewer
-42 ask l:visible
-62 ask l:watch
38 ask l:wheel
33 ask l:you
-40 ask l:z
-47 ask l:вас
-38 ask l:вправо
-5 ask l:его
17 ask l:задаётс
-34 ask l:лежат
-43 ask l:меню
-13 ask l:можно
-30 ask l:предпро
-64 ask l:слева
47 ask l:справа
-21 ask l:く
-21 ask l:ください
-10 ask l:す
-53 ask l:だけです
-14 ask l:には
-33 ask l:られます
18 ask l:れば
-7 ask l:上
-38 ask l:下载
-18 ask l:保存
42 ask l:修改
-28 ask l:到
-16 ask l:即可
-47 ask l:右上角
-63 ask l:后
-37 ask l:吧
-18 ask l:图
-16 ask l:场景
-60 ask l:场景列表
-20 ask l:它
-32 ask l:对比
-48 ask l:导出
21 ask l:小
-19 ask l:就行
-24 ask l:序
23 ask l:微调
-41 ask l:拖
8 ask l:挑
-14 ask l:播放
-30 ask l:播放键
28 ask l:改
-30 ask l:文件
-45 ask l:来
-14 ask l:查看
-16 ask l:楚
-34 ask l:步
36 ask l:点
-40 ask l:版
-21 ask l:生效
-29 ask l:看
7 ask l:码
-11 ask l:确认
-22 ask l:窗口
-33 ask l:箭头
-18 ask l:置
-6 ask l:视频
22 ask l:调
-23 ask l:调整
10 ask l:选
50 ask l:遍
21 ask l:里
-46 ask l:链接
-47 ask l:面
-15 ask last
-64 ask later c:account
40 ask later c:adjust
15 ask later c:can
-40 ask later c:confirm
29 ask later c:control
-73 ask later c:export
-34 ask later c:material
15 ask later c:panel
-8 ask later c:player
-7 ask later c:press
-6 ask later c:see
-47 ask later c:undo
-47 ask later c:you
-40 ask later q:account
27 ask later q:confirm
-42 ask later q:export
-41 ask later q:film
78 ask later q:panel
-34 ask length:1
42 ask length:5
-34 ask link
13 ask no concept
-55 ask other c:account
-36 ask other c:buy
-35 ask other c:confirm
12 ask other c:control
-36 ask other c:drag
-98 ask other c:export
-31 ask other c:film
-81 ask other c:if
-57 ask other c:material
-129 ask other c:open
-43 ask other c:panel
-45 ask other c:place
-9 ask other c:see
-47 ask other c:undo
-10 ask other c:you
-48 ask other q:account
21 ask other q:confirm
-51 ask other q:export
-41 ask other q:film
-61 ask other q:material
32 ask other q:panel
23 ask path
-33 ask q:account
85 ask q:adjust
-33 ask q:can
-94 ask q:confirm
-142 ask q:export
-37 ask q:film
58 ask q:if
-55 ask q:material
13 ask q:panel
-31 ask q:store
-23 ask quoted
-13 ask step
38 ask topic:adjust
-17 ask topic:credits
-59 ask topic:export
-63 ask topic:preview
-53 ask topic:timeline
23 ask v:de:adjust:st
-40 ask v:de:drag:en
-31 ask v:de:drag:ge
-21 ask v:de:export:en
-32 ask v:de:open:en
-55 ask v:de:press:ck
-38 ask v:de:press:en
29 ask v:en:adjust:ak
19 ask v:en:adjust:al
30 ask v:en:adjust:ck
18 ask v:en:adjust:er
42 ask v:en:adjust:et
20 ask v:en:adjust:ge
-18 ask v:en:adjust:it
43 ask v:en:adjust:ne
12 ask v:en:adjust:pe
23 ask v:en:adjust:st
58 ask v:en:adjust:te
11 ask v:en:adjust:ts
46 ask v:en:adjust:ur
-23 ask v:en:buy:de
-28 ask v:en:buy:op
-47 ask v:en:confirm:ly
-42 ask v:en:confirm:ok
-31 ask v:en:confirm:pt
-40 ask v:en:confirm:rm
-17 ask v:en:confirm:sh
-16 ask v:en:confirm:te
-25 ask v:en:drag:ag
25 ask v:en:drag:ap
-40 ask v:en:drag:en
-14 ask v:en:drag:er
-17 ask v:en:drag:ge
-48 ask v:en:drag:im
-16 ask v:en:drag:ng
-56 ask v:en:drag:op
-12 ask v:en:drag:ut
-20 ask v:en:export:ad
-65 ask v:en:export:ed
-7 ask v:en:export:nd
-22 ask v:en:export:p4
-25 ask v:en:export:py
-25 ask v:en:export:re
-32 ask v:en:export:rt
-41 ask v:en:export:ve
-47 ask v:en:open:ed
-44 ask v:en:open:mp
13 ask v:en:open:nd
-20 ask v:en:open:ns
16 ask v:en:open:te
14 ask v:en:press:ap
-17 ask v:en:press:er
-46 ask v:en:press:it
-31 ask v:en:press:le
-57 ask v:en:press:ng
-48 ask v:en:press:ss
-21 ask v:en:see:ar
-13 ask v:en:see:ce
-21 ask v:en:see:ck
-53 ask v:en:see:ed
-53 ask v:en:see:ee
-26 ask v:en:see:le
-20 ask v:en:see:or
-62 ask v:en:see:re
-46 ask v:en:see:se
-16 ask v:en:see:wn
-30 ask v:es:confirm:ar
-42 ask v:es:drag:do
-19 ask v:es:drag:ra
-34 ask v:es:export:ar
-23 ask v:es:export:ir
35 ask v:es:open:re
-40 ask v:es:press:ic
-45 ask v:es:press:sa
-46 ask v:fr:drag:er
-20 ask v:fr:export:er
-46 ask v:fr:open:ez
-39 ask v:fr:open:re
-67 ask v:fr:press:er
-37 ask v:fr:press:ic
-30 ask v:fr:press:nt
-16 ask v:fr:see:er
-22 ask v:fr:see:ir
45 ask v:pt:adjust:ar
37 ask v:pt:adjust:te
-29 ask v:pt:open:el
-21 ask v:pt:open:ão
-40 ask v:pt:press:ar
11 ask v:pt:press:se
-10 ask v:pt:press:te
-44 ask v:pt:press:ue
-17 ask v:pt:see:er
-63 ask v:pt:see:ir
-39 ask v:ru:drag:ем
-44 ask v:ru:drag:ок
-38 ask v:ru:drag:те
-36 ask v:ru:export:те
-12 ask v:ru:export:ть
-34 ask v:ru:open:ат
-66 ask v:ru:open:те
23 ask v:ru:press:те
-10 ask v:ru:see:ть
-60 ask w:0
-36 ask w:0 19
-41 ask w:0 33
-38 ask w:0 :
-18 ask w:0 : 1
-21 ask w:1
-24 ask w:1 9
-44 ask w:1080p
16 ask w:16
-36 ask w:19
-16 ask w:2
-41 ask w:33
-25 ask w:4
16 ask w:9 16
-6 ask w:a 0
-13 ask w:a barra
-33 ask w:a copy
20 ask w:a differe
-33 ask w:a direita
-24 ask w:a list
-34 ask w:a look
-31 ask w:a nova
-39 ask w:aba
35 ask w:abre
22 ask w:accent
-31 ask w:accept
-18 ask w:account
-26 ask w:account page
23 ask w:adjust
18 ask w:adjust the
-7 ask w:after
9 ask w:al
11 ask w:all
-22 ask w:alles
-53 ask w:als
26 ask w:also
-38 ask w:an
-25 ask w:and
-17 ask w:and release
52 ask w:andere
35 ask w:angle
24 ask w:another
22 ask w:another accent
-12 ask w:another song
-10 ask w:ansehen
5 ask w:any
-19 ask w:any time
11 ask w:ao lado
-40 ask w:aparece
-10 ask w:aperte
-47 ask w:apply
-16 ask w:apply the
-21 ask w:are
-35 ask w:arrastr
-35 ask w:arrastr las
-46 ask w:arrow
-67 ask w:as
-8 ask w:as the
16 ask w:aspect
16 ask w:aspect ratio
-14 ask w:assets
25 ask w:audio
68 ask w:audio tab
-26 ask w:auf
-31 ask w:auf das
19 ask w:availab
-39 ask w:avatar
-25 ask w:avec
-34 ask w:avec ctrl
-12 ask w:away
-25 ask w:back
-7 ask w:baixar
-12 ask w:bar
-31 ask w:barra
-13 ask w:barra de
-34 ask w:barre
-34 ask w:barre d'espac
-46 ask w:basta
56 ask w:be
-8 ask w:be exporte
-10 ask w:be saved
32 ask w:bei
-20 ask w:below
-20 ask w:below the
8 ask w:beneath
8 ask w:beneath the
40 ask w:between
-16 ask w:billing
-16 ask w:bitte
17 ask w:blue
-21 ask w:bottom
-18 ask w:botón
-18 ask w:botón exporta
-34 ask w:bouton
-56 ask w:browser
-36 ask w:button
-25 ask w:by
-36 ask w:by draggin
23 ask w:by moving
-48 ask w:by ticking
-21 ask w:caixa
33 ask w:camera
41 ask w:can
51 ask w:can be
29 ask w:can tweak
-23 ask w:can upgrade
52 ask w:canvas
14 ask w:caption
-12 ask w:cards
-38 ask w:carpeta
-11 ask w:case
45 ask w:casilla
-39 ask w:celui
-41 ask w:cenas
-13 ask w:changed
16 ask w:changes
-21 ask w:check
10 ask w:choisis
-21 ask w:choose
-46 ask w:choose 1080p
-8 ask w:choose export
22 ask w:choose one
-10 ask w:choose save
-44 ask w:choose the
42 ask w:chosen
-57 ask w:clic
-37 ask w:clic droit
-68 ask w:click
-14 ask w:click apply
-25 ask w:click generat
-35 ask w:clickin
-39 ask w:clickin the
-27 ask w:clip
-13 ask w:clip hacia
13 ask w:clip to
-38 ask w:clip vers
-26 ask w:clipe
-26 ask w:clipe para
-44 ask w:clique
-10 ask w:cliquez
-22 ask w:cmd
75 ask w:color
39 ask w:colour
-62 ask w:compare
-15 ask w:compart
-51 ask w:confirm
-43 ask w:continu
61 ask w:contras
47 ask w:control
-24 ask w:copiar
-25 ask w:copy
48 ask w:cor
-11 ask w:credits
-62 ask w:ctrl
-42 ask w:ctrl z
-24 ask w:cuadro
-28 ask w:cuadro de
51 ask w:curseur
9 ask w:cursor
-12 ask w:cut
15 ask w:côté
-43 ask w:d'aperç
-34 ask w:d'espac
44 ask w:da
-45 ask w:dale
-45 ask w:dale al
-46 ask w:dann
29 ask w:dans
15 ask w:dans la
27 ask w:dans le
-11 ask w:das
-8 ask w:das dreieck
-20 ask w:dashboa
-33 ask w:de diálogo
42 ask w:de droite
-13 ask w:de espaço
-32 ask w:de factura
43 ask w:de la
-38 ask w:de tiempo
26 ask w:del
25 ask w:dem
-8 ask w:dem bild
20 ask w:den
-37 ask w:depuis
-47 ask w:der
-20 ask w:der zeitlei
21 ask w:derecha
-18 ask w:des
-12 ask w:descarg
35 ask w:desliza
-32 ask w:details
19 ask w:dial
-41 ask w:dialog
-10 ask w:dialogu
-38 ask w:die
-36 ask w:die leertas
-26 ask w:die neue
-23 ask w:die änderun
20 ask w:differe
-12 ask w:dir
14 ask w:direita
-42 ask w:direito
-41 ask w:disk
-19 ask w:display
-33 ask w:diálogo
-33 ask w:diálogo para
-30 ask w:do
-36 ask w:do título
-20 ask w:don't
-28 ask w:don't forget
-39 ask w:dort
12 ask w:double-
15 ask w:double- the
-92 ask w:downloa
-10 ask w:downloa button
-57 ask w:drafts
-25 ask w:drag
-13 ask w:drag the
-36 ask w:draggin
-27 ask w:draggin the
-38 ask w:drawer
-8 ask w:dreieck
-8 ask w:dreieck unter
-37 ask w:droit
67 ask w:dropdow
10 ask w:du
32 ask w:du bei
17 ask w:dá
17 ask w:dá para
-23 ask w:earlier
-18 ask w:edit
44 ask w:editor
-51 ask w:editor to
17 ask w:effects
35 ask w:ein
10 ask w:eine
-33 ask w:einen
-31 ask w:either
-31 ask w:either side
-14 ask w:el archivo
-18 ask w:el botón
-24 ask w:el cuadro
37 ask w:el panel
11 ask w:el reprodu
33 ask w:elige
-33 ask w:em
-14 ask w:embaixo
-19 ask w:en
15 ask w:en el
-11 ask w:en la
-31 ask w:encontr
32 ask w:es
35 ask w:escolha
-13 ask w:espaço
-41 ask w:esquerd
16 ask w:est
-21 ask w:estão
-54 ask w:expand
-20 ask w:expand the
-35 ask w:export
-7 ask w:export is
-10 ask w:export menu
-16 ask w:export the
-17 ask w:exporte
-28 ask w:exporti
-19 ask w:f
-9 ask w:factura
20 ask w:fader
-6 ask w:feel free
-43 ask w:fenêtre
-43 ask w:fenêtre d'aperç
-38 ask w:fica
-37 ask w:fichier
30 ask w:field
-8 ask w:file can
-16 ask w:film
26 ask w:find
-13 ask w:find the
35 ask w:fine-tu
-17 ask w:finish
-23 ask w:finishe
-8 ask w:finishe file
-31 ask w:first
-44 ask w:folder
42 ask w:font
22 ask w:for another
-20 ask w:for your
-28 ask w:forget
-28 ask w:forget to
-52 ask w:format
-9 ask w:foto
-6 ask w:free
-6 ask w:free to
15 ask w:from
20 ask w:from the
-39 ask w:from your
-42 ask w:full
-25 ask w:full screen
-26 ask w:further
44 ask w:gauche
21 ask w:gear
21 ask w:gear icon
-54 ask w:geht
-46 ask w:get
45 ask w:gibt
-60 ask w:glisser
-26 ask w:go to
-42 ask w:green
-13 ask w:hacia
-13 ask w:hacia la
-40 ask w:handle
-48 ask w:handles
-39 ask w:hard
-16 ask w:have
-17 ask w:have a
-13 ask w:haz
-21 ask w:hear
-29 ask w:hear it
-37 ask w:history
-37 ask w:history panel
-46 ask w:hit
-19 ask w:hit apply
-41 ask w:hit the
-17 ask w:hover
-17 ask w:hover over
46 ask w:hue
-26 ask w:i
-13 ask w:icon
7 ask w:icon to
28 ask w:if you'd
-28 ask w:im
15 ask w:im reiter
-22 ask w:in der
-33 ask w:inicia
41 ask w:inspect
53 ask w:intensi
-17 ask w:into place
7 ask w:into the
-31 ask w:is availab
-19 ask w:is display
-29 ask w:is just
-27 ask w:is shown
-48 ask w:ist
-6 ask w:it as
-23 ask w:it earlier
-17 ask w:it snaps
51 ask w:it's
13 ask w:its
-23 ask w:izquier
-37 ask w:jetez
-37 ask w:jetez un
-44 ask w:jump
5 ask w:junto
22 ask w:junto al
-40 ask w:just
-29 ask w:just one
-63 ask w:kann
-27 ask w:kannst
-63 ask w:keep
-30 ask w:klicken
41 ask w:knob
-44 ask w:l
-47 ask w:l'ongle
-46 ask w:l'ordre
-30 ask w:la barre
-38 ask w:la carpeta
-11 ask w:la case
45 ask w:la casilla
21 ask w:la derecha
-38 ask w:la droite
-43 ask w:la fenêtre
-36 ask w:la lecture
-24 ask w:la lista
7 ask w:la liste
-38 ask w:la línea
-32 ask w:la page
-27 ask w:la pestaña
18 ask w:la pista
11 ask w:lado
11 ask w:lado do
-43 ask w:lance
-34 ask w:lance avec
-50 ask w:las
-35 ask w:las miniatu
16 ask w:lastly
-30 ask w:lateral
-38 ask w:layers
-34 ask w:le bouton
-37 ask w:le fichier
-22 ask w:le lecteur
-44 ask w:le menu
-39 ask w:le volet
-22 ask w:lecteur
-39 ask w:lecture
-36 ask w:leertas
-21 ask w:left sidebar
23 ask w:left to
-57 ask w:les
31 ask w:letra
11 ask w:lets
11 ask w:lets you
13 ask w:letteri
-40 ask w:library
57 ask w:lightin
11 ask w:like
-18 ask w:like it
-32 ask w:link
-37 ask w:links
-53 ask w:list
-24 ask w:list of
-44 ask w:list on
-29 ask w:lista
-29 ask w:lista de
5 ask w:liste
-47 ask w:listed
-19 ask w:lo
-58 ask w:lock
31 ask w:look panel
-43 ask w:loop
-31 ask w:los clips
10 ask w:lower
44 ask w:lässt
-38 ask w:línea
-38 ask w:línea de
-16 ask w:may
-67 ask w:media
-45 ask w:media panel
28 ask w:menu
34 ask w:menu at
-31 ask w:menu de
-35 ask w:miniatu
-14 ask w:mit
-24 ask w:mit der
-20 ask w:monitor
-22 ask w:mouse
-8 ask w:move it
23 ask w:moving
23 ask w:moving the
-33 ask w:mp
-33 ask w:mp 4
-20 ask w:mp4
-12 ask w:music library
-13 ask w:más
-45 ask w:mídia
-21 ask w:na caixa
-47 ask w:nach
-33 ask w:nach rechts
21 ask w:name
16 ask w:navigat to
12 ask w:neben
12 ask w:neben dem
22 ask w:need
-26 ask w:neue
-26 ask w:new
-47 ask w:next
-47 ask w:next to
-21 ask w:no
41 ask w:nome
-13 ask w:notice
-31 ask w:nova
-33 ask w:of your
-51 ask w:ok
-39 ask w:on
-9 ask w:on the
-30 ask w:once
-17 ask w:once it
-29 ask w:one click
22 ask w:one of
-15 ask w:open it
-20 ask w:opens
-10 ask w:or
-33 ask w:orden
-48 ask w:order
50 ask w:other
-27 ask w:out
-39 ask w:ouvre
-62 ask w:over
-15 ask w:over the
-55 ask w:page
68 ask w:paleta
43 ask w:palette
-21 ask w:pane
-31 ask w:panel to
-26 ask w:para
-35 ask w:para a
-25 ask w:partage
-33 ask w:pela
-33 ask w:pela aba
-58 ask w:pelo
-56 ask w:pensez
-56 ask w:pensez à
-9 ask w:perfil
-27 ask w:pestaña
30 ask w:pick another
-40 ask w:picture
18 ask w:pista
19 ask w:pitch
-60 ask w:place
-17 ask w:plan
-30 ask w:plans
-67 ask w:play it
-23 ask w:play the
-52 ask w:player
-34 ask w:player to
-26 ask w:playhea
-34 ask w:playhea there
-21 ask w:please
-16 ask w:please confirm
-36 ask w:pop-up
25 ask w:por
-61 ask w:pour
-24 ask w:pour la
-9 ask w:pour le
6 ask w:pouvez
-48 ask w:press
-25 ask w:press apply
-40 ask w:press confirm
-22 ask w:press export
-15 ask w:pressin
-21 ask w:preview pane
-13 ask w:profile
26 ask w:project setting
27 ask w:propert
27 ask w:propert panel
-67 ask w:puedes
-37 ask w:puis
-20 ask w:pull it
-45 ask w:pulsa
33 ask w:página
-52 ask w:que
-64 ask w:que vous
-13 ask w:quieres más
-46 ask w:quiser
16 ask w:ratio
16 ask w:ratio to
-28 ask w:ready
-17 ask w:rearran
-27 ask w:rearran them
-7 ask w:rechts
46 ask w:recolou
-12 ask w:regarde
-31 ask w:reihenf
15 ask w:reiter
-17 ask w:release
-17 ask w:release the
-7 ask w:remaini
-11 ask w:remaini balance
-14 ask w:reorder
-37 ask w:restant
-7 ask w:result
-29 ask w:rhythm
-30 ask w:right-c
-43 ask w:row
-14 ask w:same
-41 ask w:save
-32 ask w:save the
-10 ask w:saved
-8 ask w:scene
-44 ask w:scene list
-57 ask w:scenes
-40 ask w:scenes panel
-10 ask w:screen
13 ask w:script
-34 ask w:se lance
-46 ask w:se quiser
-10 ask w:second
-34 ask w:section
-5 ask w:section to
-53 ask w:see
-8 ask w:see all
-58 ask w:see the
15 ask w:select the
-7 ask w:send
-7 ask w:send it
42 ask w:set
19 ask w:set the
55 ask w:setting
-25 ask w:share
-31 ask w:share button
-31 ask w:share menu
49 ask w:sharpne
-56 ask w:shot
-8 ask w:shots
-17 ask w:show
-16 ask w:shown
24 ask w:si
-38 ask w:si te
-26 ask w:sich
20 ask w:sidebar
-48 ask w:sie
-30 ask w:sie auf
-34 ask w:sie den
-10 ask w:simply
-17 ask w:simply drag
8 ask w:size
79 ask w:slider
-17 ask w:snaps
-17 ask w:snaps into
-35 ask w:sobald
-35 ask w:sobald sie
-34 ask w:solo
-7 ask w:song
-36 ask w:space
-25 ask w:speaker icon
37 ask w:speed
40 ask w:speed can
-63 ask w:start
-35 ask w:starts
-7 ask w:stehen
40 ask w:stellst
40 ask w:stellst du
-31 ask w:step
17 ask w:stepper
-32 ask w:stored
-51 ask w:storybo
24 ask w:strengt
24 ask w:strengt slider
40 ask w:style
40 ask w:style panel
40 ask w:styles
24 ask w:styles tab
-25 ask w:suffit
-31 ask w:suggest
-22 ask w:superio
-50 ask w:sur
-25 ask w:sur la
25 ask w:swap
-39 ask w:symbol
-11 ask w:tab
18 ask w:table
-15 ask w:take
-33 ask w:takes
-49 ask w:também
14 ask w:tap
17 ask w:tap the
-40 ask w:te
39 ask w:tempo
-16 ask w:texto
-15 ask w:that
-9 ask w:the account
-42 ask w:the arrow
16 ask w:the aspect
-14 ask w:the assets
41 ask w:the audio
-16 ask w:the blue
-15 ask w:the box
5 ask w:the camera
10 ask w:the canvas
14 ask w:the caption
-16 ask w:the change
-39 ask w:the clip
23 ask w:the colour
-26 ask w:the dialog
-41 ask w:the disk
50 ask w:the dropdow
6 ask w:the editor
-36 ask w:the export
15 ask w:the fader
-16 ask w:the film
-23 ask w:the finishe
23 ask w:the font
-52 ask w:the format
21 ask w:the gear
-42 ask w:the green
-20 ask w:the handle
-37 ask w:the history
46 ask w:the hue
41 ask w:the inspect
-38 ask w:the layers
-31 ask w:the left
13 ask w:the letteri
57 ask w:the lightin
31 ask w:the look
-20 ask w:the monitor
-17 ask w:the mouse
-29 ask w:the new
-39 ask w:the order
-24 ask w:the other
-40 ask w:the picture
19 ask w:the pitch
-28 ask w:the play
-55 ask w:the player
-26 ask w:the playhea
-36 ask w:the pop-up
-7 ask w:the project
27 ask w:the propert
-17 ask w:the render
-7 ask w:the result
-29 ask w:the rhythm
-14 ask w:the right
-8 ask w:the same
-50 ask w:the scenes
-31 ask w:the script
-14 ask w:the share
-18 ask w:the shot
36 ask w:the side
-55 ask w:the sidebar
33 ask w:the speed
-65 ask w:the start
17 ask w:the stepper
-29 ask w:the storybo
24 ask w:the strengt
40 ask w:the style
24 ask w:the styles
-10 ask w:the suggest
-28 ask w:the three
-26 ask w:the thumbna
15 ask w:the title
18 ask w:the top
-6 ask w:the track
-45 ask w:the triangl
22 ask w:the twelve
-10 ask w:the two
-8 ask w:the video
-49 ask w:the viewer
35 ask w:the voice
32 ask w:the volume
-18 ask w:their
20 ask w:there
35 ask w:there is
9 ask w:third
-56 ask w:this
-34 ask w:three
24 ask w:through
24 ask w:through the
-33 ask w:thumbna
-48 ask w:ticking
-48 ask w:ticking the
-38 ask w:tiempo
-26 ask w:time
-14 ask w:timelin
40 ask w:timing
16 ask w:to 9
36 ask w:to change
-28 ask w:to click
-24 ask w:to compare
-17 ask w:to finish
-46 ask w:to get
-18 ask w:to hear
-46 ask w:to keep
-35 ask w:to lock
-40 ask w:to look
-15 ask w:to move
-9 ask w:to play
16 ask w:to project
-14 ask w:to reorder
-7 ask w:to send
58 ask w:to taste
-10 ask w:to the
-12 ask w:to try
-10 ask w:to watch
-7 ask w:to your
-25 ask w:tocar
-31 ask w:toggle
50 ask w:too
-28 ask w:top up
-21 ask w:track to
-79 ask w:transcr
50 ask w:transit
-44 ask w:triangl
-48 ask w:trim
17 ask w:try
-12 ask w:try another
-43 ask w:tu
29 ask w:tweak
22 ask w:twelve
20 ask w:two
12 ask w:type
-47 ask w:télécha
-33 ask w:título
-12 ask w:um es
-56 ask w:uma
7 ask w:un
-7 ask w:una
-24 ask w:under account
46 ask w:under setting
-27 ask w:under the
-9 ask w:une
-50 ask w:unten
-7 ask w:unter
-8 ask w:unter dem
24 ask w:until
-18 ask w:up
-21 ask w:upgrade
-10 ask w:upper
-10 ask w:upper right
-34 ask w:usage
-22 ask w:usar
6 ask w:use
24 ask w:use the
14 ask w:users can
-38 ask w:vers
-38 ask w:vers la
-41 ask w:verschi
-16 ask w:version
-16 ask w:via
-13 ask w:via the
-8 ask w:video
-49 ask w:viewer
-49 ask w:vignett
-42 ask w:visible
27 ask w:você
24 ask w:voice
22 ask w:voice menu
-22 ask w:voir
-39 ask w:volet des
44 ask w:volume
-81 ask w:vorscha
-45 ask w:votre
-19 ask w:vous
6 ask w:vous pouvez
-33 ask w:voz
-31 ask w:wait
-31 ask w:wait for
-24 ask w:want
-6 ask w:want the
-52 ask w:want to
-17 ask w:was
-17 ask w:was du
-31 ask w:wenn
-37 ask w:what
38 ask w:wheel
-13 ask w:when
-6 ask w:when you
15 ask w:where
-45 ask w:whether
5 ask w:which you'll
10 ask w:while
10 ask w:while the
-38 ask w:will
24 ask w:with
26 ask w:with the
-55 ask w:y
-46 ask w:yellow
9 ask w:you like
-16 ask w:you may
-14 ask w:you open
-24 ask w:you press
-17 ask w:you want
17 ask w:you'd
17 ask w:you'd like
17 ask w:you'll
27 ask w:you'll find
-13 ask w:you'll notice
-36 ask w:you'll see
-15 ask w:you're
-15 ask w:you're ready
-29 ask w:your
-20 ask w:your dashboa
-10 ask w:your profile
-11 ask w:your remaini
-13 ask w:your subscri
10 ask w:yours
-42 ask w:z
-20 ask w:zeitlei
-32 ask w:zieh
-32 ask w:zieh das
-21 ask w:zum
15 ask w:à côté
-28 ask w:à droite
-41 ask w:à esquerd
44 ask w:à gauche
-12 ask w:à votre
10 ask w:änderst
10 ask w:änderst du
-23 ask w:änderun
-45 ask w:öffnen
35 ask w:букв
-15 ask w:в
-22 ask w:в окне
-44 ask w:в плеере
17 ask w:в поле
-47 ask w:вас
40 ask w:вкладка
-51 ask w:вкладке
-53 ask w:вниз
-38 ask w:вправо
-70 ask w:вы
-40 ask w:вы нажмёте
17 ask w:выберит
-47 ask w:до
-5 ask w:его
5 ask w:если
-51 ask w:её
17 ask w:задаётс
-18 ask w:и
-29 ask w:их
-9 ask w:кадров
-43 ask w:как
-29 ask w:клип
-23 ask w:край
-54 ask w:курсор
-54 ask w:курсор на
-34 ask w:лежат
-46 ask w:меню
-39 ask w:меняетс
-71 ask w:можно
7 ask w:на
-51 ask w:на вкладке
-20 ask w:нажмите
-40 ask w:нажмёте
7 ask w:названи
-22 ask w:новый
-22 ask w:окне
-30 ask w:окно
-30 ask w:окно предпро
-30 ask w:она
-11 ask w:откройт
-39 ask w:перетас
-44 ask w:плеере
17 ask w:поле
-9 ask w:пополни
-44 ask w:порядок
-39 ask w:порядок меняетс
-30 ask w:предпро
-64 ask w:разверн
-44 ask w:ролик
49 ask w:с
-10 ask w:скачать
-64 ask w:слева
-30 ask w:сохрани
29 ask w:справа
-13 ask w:страниц
-36 ask w:таймлай
-28 ask w:там
-13 ask w:увидеть
61 ask w:цвет
-16 ask w:чтобы
-10 ask w:чтобы скачать
-13 ask w:чтобы увидеть
-57 ask w:это
-51 ask w:あ
-37 ask w:い
-30 ask w:い ま
-30 ask w:い ま す
-39 ask w:お
7 ask w:か
31 ask w:が
34 ask w:き
29 ask w:き さ
29 ask w:き さ は
-28 ask w:く
-21 ask w:ください
18 ask w:け
18 ask w:け れば
-39 ask w:こ
45 ask w:さ
29 ask w:さ は
-27 ask w:し
-21 ask w:し て
-22 ask w:し て ください
7 ask w:し ま
7 ask w:し ま す
-43 ask w:す
-49 ask w:す る
-10 ask w:す る だけです
-27 ask w:せ
-28 ask w:た
-42 ask w:だ
-53 ask w:だけです
-9 ask w:て
-22 ask w:て ください
7 ask w:て みてください
-70 ask w:で 「
-16 ask w:で 确
-16 ask w:で 确 认
-44 ask w:と
10 ask w:な
18 ask w:な け
18 ask w:な け れば
19 ask w:に
-14 ask w:には
29 ask w:の 大
29 ask w:の 大 き
25 ask w:の 横
-26 ask w:の 矢印
-34 ask w:は 「
18 ask w:べ
-10 ask w:ま
-7 ask w:ま す
49 ask w:む
-33 ask w:られます
-10 ask w:る だけです
13 ask w:れば
-12 ask w:わ
-27 ask w:わ せ
-7 ask w:を
-15 ask w:を クリック し
-19 ask w:を 开
-19 ask w:を 开 く
-44 ask w:を 押して
-64 ask w:を 押す
-20 ask w:を 选
-51 ask w:アイコン
-18 ask w:ウィンドウ
-42 ask w:クリック
-15 ask w:クリック し
-15 ask w:クリック し て
-41 ask w:クリック す
-41 ask w:クリック す る
10 ask w:クリップ
-16 ask w:サムネイル
-16 ask w:サムネイル を
-45 ask w:シーン
45 ask w:スライダー
45 ask w:スライダー で
-13 ask w:タイムライン
-36 ask w:タブ
10 ask w:ダ
-25 ask w:ダウンロード
-34 ask w:ドラッグ
-38 ask w:ドラッグ し
-38 ask w:ドラッグ し て
-15 ask w:パネル
-9 ask w:ファイル
-18 ask w:プレビュー
-11 ask w:プレーヤー
-11 ask w:プレーヤー で
46 ask w:ン
-29 ask w:一 张
-36 ask w:一 步
48 ask w:一 点
-15 ask w:一下
-38 ask w:一覧
-9 ask w:一覧 を
-12 ask w:三
-18 ask w:三个点
-58 ask w:上
22 ask w:下
-43 ask w:下の
37 ask w:下拉
-58 ask w:下载
-38 ask w:下载 图标
-6 ask w:下载 视频
-21 ask w:不 会
-21 ask w:不 会 生效
33 ask w:不喜欢
-19 ask w:两
-14 ask w:两 个
-53 ask w:个
-27 ask w:个人中心
-31 ask w:中间的
-8 ask w:九
-8 ask w:九 个
-6 ask w:也 可以 在
-34 ask w:书 き
-36 ask w:了
-8 ask w:事
-6 ask w:二
20 ask w:二 种
43 ask w:亮度
13 ask w:人
6 ask w:从
14 ask w:他
38 ask w:付
28 ask w:任
34 ask w:任 意
34 ask w:任 意 一
-40 ask w:会
-21 ask w:会 生效
-50 ask w:位
-50 ask w:位 置
61 ask w:体
-32 ask w:余额
-52 ask w:侧边栏
41 ask w:值
-22 ask w:像
-32 ask w:充值
-14 ask w:先
-24 ask w:入
-48 ask w:全
-27 ask w:全 文
-35 ask w:全 部
-10 ask w:共有
14 ask w:其 他
10 ask w:再
-13 ask w:再生
-27 ask w:出
-51 ask w:分
-31 ask w:分 别
-31 ask w:分 别 点
-48 ask w:分 镜
-18 ask w:分 镜 图
-6 ask w:分享
-67 ask w:分页
-32 ask w:切换
-41 ask w:列
-38 ask w:列 在
-13 ask w:则
-31 ask w:别 点
-17 ask w:到
-9 ask w:到  
-9 ask w:到   0
-31 ask w:到 前
-31 ask w:到 前 面
-15 ask w:刷新
21 ask w:前
24 ask w:前 面
-17 ask w:剩余
11 ask w:加
11 ask w:动
24 ask w:勾选
22 ask w:十
20 ask w:十 二
20 ask w:十 二 种
-61 ask w:单
9 ask w:即可
-9 ask w:即可 下载
14 ask w:去
32 ask w:双击
-10 ask w:发给
-24 ask w:取
-17 ask w:取 得
-19 ask w:口
-59 ask w:可
-59 ask w:可 在
-38 ask w:可 拖动
10 ask w:可以
17 ask w:可以 从
23 ask w:可以 在 右侧
-35 ask w:可以 对比
28 ask w:可以 改
-6 ask w:可以 点击 右上角
32 ask w:可选
7 ask w:右
-68 ask w:右上角
-13 ask w:右上角 的 分享
-13 ask w:右下角
-5 ask w:右侧
-11 ask w:右侧 的
23 ask w:右侧 面板
23 ask w:右侧 面板 微调
32 ask w:右边
-35 ask w:各
-14 ask w:合
-27 ask w:合 わ
-27 ask w:合 わ せ
-8 ask w:同
-8 ask w:同 事
-19 ask w:名
27 ask w:后 在
-6 ask w:后 按
23 ask w:后 点
-28 ask w:向
-28 ask w:向 下
-21 ask w:否
-21 ask w:否 则
-37 ask w:吧
-36 ask w:听
-34 ask w:听听
-34 ask w:听听 看
26 ask w:和
40 ask w:喇叭
13 ask w:回
10 ask w:图标
-31 ask w:图标 保存
-33 ask w:图标 可以
29 ask w:在 “
51 ask w:在 “ 效
36 ask w:在 右侧
23 ask w:在 右侧 面板
-11 ask w:在 弹出 的
53 ask w:在 播放器
-31 ask w:在 时间线
-31 ask w:在 时间线 上
-11 ask w:在 时间轴
-27 ask w:在 时间轴 上
-45 ask w:在 音
-41 ask w:场
-27 ask w:场景
-62 ask w:场景列表
33 ask w:型
30 ask w:声
16 ask w:声 音
33 ask w:変更
10 ask w:大
29 ask w:大 き
29 ask w:大 き さ
27 ask w:大 小
-41 ask w:太
-54 ask w:好
45 ask w:如果
41 ask w:如需
41 ask w:如需 修改
48 ask w:嫌
72 ask w:字
42 ask w:字 体
33 ask w:字 型
38 ask w:字幕
-19 ask w:存到
-28 ask w:它
-48 ask w:完
16 ask w:完 整
-41 ask w:完 记得
23 ask w:完成后
23 ask w:完成后 点击
23 ask w:完成后 点击 “
19 ask w:定
33 ask w:对
19 ask w:对 应
-32 ask w:对比
-35 ask w:对话方块
-31 ask w:导出
-16 ask w:导出 菜单
37 ask w:小
-15 ask w:就
-41 ask w:就 把
-18 ask w:就 点
-18 ask w:就 点 “
-64 ask w:就能
-16 ask w:就能 下载
-19 ask w:就行
28 ask w:属性
-41 ask w:左
-38 ask w:左 の
-22 ask w:左上角
-22 ask w:左上角 的
-58 ask w:左侧
-17 ask w:左侧 的
-9 ask w:左侧 的 素材
-16 ask w:左边
-17 ask w:左边 的
-44 ask w:已
-16 ask w:序
-14 ask w:序 的话
19 ask w:应
27 ask w:底部
30 ask w:底部 的
34 ask w:度
42 ask w:度 滑块
-55 ask w:开
-19 ask w:开 く
24 ask w:式
-29 ask w:张
-11 ask w:弹出 的
42 ask w:强
42 ask w:强 度
42 ask w:强 度 滑块
21 ask w:往左
-22 ask w:得
41 ask w:微调
-39 ask w:态
-26 ask w:您 可以 在
-6 ask w:您 可以 点击
-50 ask w:情
-13 ask w:想
19 ask w:想 换
-44 ask w:想 看
-22 ask w:想 要
34 ask w:意
34 ask w:意 一
-17 ask w:我
-50 ask w:手
-27 ask w:手 机
22 ask w:打开 “
42 ask w:打开 “ 风
-62 ask w:找到
-44 ask w:押して
-64 ask w:押す
-35 ask w:拉
-7 ask w:拖
-30 ask w:拖动
42 ask w:拖动 强
42 ask w:拖动 强 度
-43 ask w:拖曳
-10 ask w:按
-34 ask w:按  
-52 ask w:按 “ 保存
-35 ask w:按 「
-35 ask w:按 「 套用
-14 ask w:按住
-6 ask w:按钮 下载
-6 ask w:按钮 下载 视频
-9 ask w:按钮 即可
-9 ask w:按钮 即可 下载
25 ask w:挑
13 ask w:挑 选
10 ask w:换
10 ask w:换 字
-20 ask w:播放
-44 ask w:播放头
-10 ask w:播放键
-32 ask w:收在
-41 ask w:改 完
-41 ask w:改 完 记得
-52 ask w:放
-62 ask w:放 大
-47 ask w:效
-47 ask w:效 果
27 ask w:数
38 ask w:数值
34 ask w:整
51 ask w:文 字
-35 ask w:文件
-29 ask w:文件夹
-13 ask w:新
-63 ask w:旁白
9 ask w:旁边
-20 ask w:时
-31 ask w:时间线
-31 ask w:时间线 上
-27 ask w:时间轴 上
40 ask w:明
-14 ask w:曲
-14 ask w:曲 目
-51 ask w:更
-16 ask w:更 清
-16 ask w:更 清 楚
34 ask w:更改
-39 ask w:最下
-34 ask w:有
20 ask w:有 十
20 ask w:有 十 二
-22 ask w:本
-27 ask w:机
-35 ask w:来
-47 ask w:果
-38 ask w:查看
-18 ask w:查看 分
-18 ask w:查看 分 镜
12 ask w:标题
-30 ask w:格
-30 ask w:格 式
-15 ask w:档案
-16 ask w:楚
-37 ask w:次
-38 ask w:步
13 ask w:比
-35 ask w:求
18 ask w:混
-64 ask w:清
-16 ask w:清 楚
39 ask w:滑杆
28 ask w:滑桿
-51 ask w:滑鼠
-34 ask w:满意
-35 ask w:满意 的话
41 ask w:滤
41 ask w:滤 镜
-28 ask w:点 “
-8 ask w:点 “ 分享
-20 ask w:点 它
-43 ask w:点一下
-10 ask w:点击
-70 ask w:点击 “
-7 ask w:点击 “ 导出
-24 ask w:点击 右上角
-23 ask w:点开
-16 ask w:点选
-13 ask w:点选 「
-14 ask w:点选 「 汇出
23 ask w:然
23 ask w:然 后
23 ask w:然 后 点
-29 ask w:照
-29 ask w:照 片
-29 ask w:片
-16 ask w:版
15 ask w:版 本
-39 ask w:状
-39 ask w:状 态
-21 ask w:生效
15 ask w:用
30 ask w:由
30 ask w:画
-22 ask w:画 像
64 ask w:留
-23 ask w:番
-27 ask w:的 “
-10 ask w:的 “ 导出
-37 ask w:的 「
-39 ask w:的 位
-39 ask w:的 位 置
-13 ask w:的 分享
-22 ask w:的 箭头
-9 ask w:的 素材
-9 ask w:的 素材 面板
-37 ask w:目
-11 ask w:直接
-40 ask w:看
6 ask w:看一 遍
-26 ask w:矢印
7 ask w:码
-14 ask w:确 认
-11 ask w:确认
26 ask w:种
-38 ask w:移到
-26 ask w:空格键
-48 ask w:窗口
-44 ask w:第
-39 ask w:第 二
-17 ask w:箭头
-47 ask w:素材
-9 ask w:素材 面板
-26 ask w:素材库
-45 ask w:缩图
-61 ask w:缩略图
-50 ask w:置
19 ask w:能
-6 ask w:自
-42 ask w:自 动
12 ask w:色
10 ask w:若
46 ask w:若 要
54 ask w:菜单
35 ask w:菜单 中
39 ask w:菜单 里
-16 ask w:表示
14 ask w:要
-111 ask w:见
-14 ask w:见 られます
-26 ask w:视频
-8 ask w:觉得
-14 ask w:认
39 ask w:让
-43 ask w:记得
-40 ask w:设置
-51 ask w:试听
-44 ask w:详
20 ask w:语
20 ask w:语 音
13 ask w:请
-8 ask w:请 在
-41 ask w:请 在 时间轴
34 ask w:请 打开
-35 ask w:请 求
32 ask w:请 点
-28 ask w:请 点击
48 ask w:调
45 ask w:调 整
-41 ask w:调换
-35 ask w:调整
-26 ask w:账户
-45 ask w:走
10 ask w:轨道
36 ask w:输入
37 ask w:还
16 ask w:还 有
-53 ask w:进
-46 ask w:进度条
-45 ask w:进度条 走
-15 ask w:选  
-67 ask w:选 “
20 ask w:选 「
44 ask w:选中
33 ask w:选单
23 ask w:选好
-25 ask w:选择
20 ask w:选择 “
49 ask w:透
9 ask w:通过
49 ask w:速度
23 ask w:速度 可以
23 ask w:速度 可以 在
-44 ask w:部
9 ask w:里 可以
-28 ask w:里 按
18 ask w:里 还
16 ask w:里 还 有
5 ask w:里 选
-16 ask w:里 选  
52 ask w:里的
-46 ask w:链接
30 ask w:镜
-18 ask w:镜 图
-55 ask w:镜头
-28 ask w:长
-10 ask w:问
-10 ask w:问 题
-19 ask w:集
-60 ask w:需要
40 ask w:静
40 ask w:静 音
16 ask w:面板
23 ask w:面板 微调
-55 ask w:音 频
-46 ask w:音 频 轨道
-28 ask w:音 频 面板
-36 ask w:音量
-23 ask w:音量 滑块
-32 ask w:页
-6 ask w:页面
-22 ask w:顺
-13 ask w:顺 序
-14 ask w:顺 序 的话
-23 ask w:顺 番
-10 ask w:预览 效
-10 ask w:预览 效 果
-48 ask w:预览窗口
-25 ask w:预览视窗
-55 ask w:频
-46 ask w:频 轨道
-28 ask w:频 面板
-10 ask w:题
37 ask w:齿轮
37 ask w:齿轮 图标
-33 credits alone
112 credits b:^>account
-21 credits b:^>adjust
-51 credits b:^>being
-64 credits b:^>button
77 credits b:^>buy
-10 credits b:^>can
-87 credits b:^>control
-41 credits b:^>drag
-78 credits b:^>export
-38 credits b:^>film
-9 credits b:^>i
-77 credits b:^>key
-59 credits b:^>material
-14 credits b:^>name
-30 credits b:^>panel
-55 credits b:^>player
-27 credits b:^>press
-45 credits b:^>quoted
11 credits b:^>screen
-75 credits b:^>store
-26 credits b:^>undo
63 credits b:account>account
34 credits b:account>button
30 credits b:account>buy
32 credits b:account>can
22 credits b:account>if
37 credits b:account>name
41 credits b:account>open
26 credits b:account>place
34 credits b:account>screen
22 credits b:account>see
43 credits b:account>you
-21 credits b:adjust>being
-40 credits b:adjust>drag
-6 credits b:adjust>export
-12 credits b:adjust>if
-7 credits b:adjust>material
10 credits b:adjust>see
-19 credits b:adjust>you
-29 credits b:being>can
-27 credits b:being>control
-47 credits b:button>being
-75 credits b:button>button
-14 credits b:button>can
-18 credits b:button>film
-12 credits b:button>if
-10 credits b:button>place
-34 credits b:button>press
14 credits b:button>quoted
-13 credits b:button>store
27 credits b:buy>account
12 credits b:buy>you
-39 credits b:can>adjust
-34 credits b:can>control
-56 credits b:can>drag
-42 credits b:can>if
-18 credits b:can>material
-18 credits b:can>name
-25 credits b:can>panel
-19 credits b:can>place
-20 credits b:can>player
-15 credits b:can>press
-17 credits b:can>quoted
-26 credits b:can>screen
-23 credits b:can>see
-40 credits b:can>you
-33 credits b:confirm>button
-10 credits b:confirm>if
-40 credits b:confirm>name
-13 credits b:control>adjust
-27 credits b:control>can
-48 credits b:control>control
-34 credits b:control>if
-16 credits b:control>name
-34 credits b:control>place
-93 credits b:control>quoted
-35 credits b:drag>adjust
-8 credits b:drag>being
-18 credits b:drag>button
-36 credits b:drag>can
-12 credits b:drag>drag
-35 credits b:drag>if
-30 credits b:drag>material
-23 credits b:export>button
-12 credits b:export>export
-11 credits b:export>if
15 credits b:export>name
-22 credits b:export>open
-45 credits b:export>place
24 credits b:export>you
-13 credits b:film>can
-50 credits b:film>drag
-45 credits b:film>if
-16 credits b:film>open
-11 credits b:film>panel
-8 credits b:film>place
-32 credits b:film>press
24 credits b:i>can
32 credits b:if>account
-9 credits b:if>adjust
31 credits b:if>buy
-59 credits b:if>can
-20 credits b:if>confirm
-23 credits b:if>control
-21 credits b:if>drag
-14 credits b:if>export
43 credits b:if>i
-28 credits b:if>key
-27 credits b:if>material
-11 credits b:if>name
-24 credits b:if>offer
-21 credits b:if>open
-23 credits b:if>player
-24 credits b:if>screen
-46 credits b:if>see
-30 credits b:key>can
-6 credits b:key>if
-30 credits b:key>name
-13 credits b:key>player
-13 credits b:key>see
-50 credits b:material>adjust
-7 credits b:material>can
-17 credits b:material>drag
-15 credits b:material>export
-8 credits b:material>film
-13 credits b:material>if
-33 credits b:material>material
-19 credits b:material>name
-20 credits b:material>panel
-42 credits b:material>place
26 credits b:name>account
-38 credits b:name>adjust
-23 credits b:name>button
-32 credits b:name>can
-63 credits b:name>control
-16 credits b:name>film
-21 credits b:name>material
-75 credits b:name>panel
-17 credits b:name>place
-48 credits b:name>player
-26 credits b:name>press
-8 credits b:name>see
-9 credits b:name>store
-21 credits b:offer>i
-18 credits b:offer>name
-9 credits b:offer>see
22 credits b:open>account
-13 credits b:open>being
-14 credits b:open>button
-27 credits b:open>can
-12 credits b:open>film
-24 credits b:open>material
-29 credits b:open>open
-65 credits b:open>panel
-53 credits b:open>player
-22 credits b:open>screen
-42 credits b:open>store
46 credits b:panel>account
-12 credits b:panel>being
-15 credits b:panel>can
-12 credits b:panel>control
-11 credits b:panel>film
-7 credits b:panel>if
-12 credits b:panel>material
-60 credits b:panel>open
-26 credits b:panel>panel
-6 credits b:panel>place
-43 credits b:panel>player
-13 credits b:panel>press
-39 credits b:panel>quoted
-19 credits b:panel>screen
12 credits b:panel>see
-20 credits b:panel>store
38 credits b:place>account
-20 credits b:place>adjust
-42 credits b:place>button
-24 credits b:place>can
-29 credits b:place>film
-8 credits b:place>material
10 credits b:place>open
-39 credits b:place>panel
17 credits b:place>quoted
13 credits b:place>you
-24 credits b:player>can
-49 credits b:player>place
-11 credits b:player>player
-23 credits b:player>see
67 credits b:press>account
-9 credits b:press>adjust
-15 credits b:press>being
-23 credits b:press>button
-55 credits b:press>can
-10 credits b:press>control
-9 credits b:press>export
-5 credits b:press>material
-22 credits b:press>name
-31 credits b:press>open
-8 credits b:press>press
-44 credits b:press>quoted
-17 credits b:press>screen
-17 credits b:press>see
23 credits b:quoted>can
-19 credits b:quoted>control
-10 credits b:quoted>if
-13 credits b:quoted>panel
-49 credits b:quoted>press
-34 credits b:quoted>quoted
-37 credits b:quoted>screen
-28 credits b:quoted>see
-43 credits b:quoted>store
30 credits b:screen>account
-27 credits b:screen>press
32 credits b:screen>quoted
-24 credits b:screen>see
27 credits b:screen>you
50 credits b:see>account
-39 credits b:see>button
-37 credits b:see>film
-43 credits b:see>if
-18 credits b:see>material
-6 credits b:see>name
-17 credits b:see>panel
37 credits b:see>place
-74 credits b:see>player
12 credits b:see>screen
19 credits b:see>you
-35 credits b:store>if
-62 credits b:store>name
-19 credits b:store>open
-66 credits b:store>quoted
-5 credits b:store>screen
-72 credits b:store>store
67 credits b:you>account
-67 credits b:you>confirm
-7 credits b:you>drag
-38 credits b:you>name
-34 credits b:you>open
14 credits b:you>place
-23 credits b:you>player
-25 credits b:you>press
-6 credits b:you>screen
-5 credits b:you>store
-14 credits b:you>you
-32 credits bias
-6 credits bold
143 credits c:account
33 credits c:account+adjust
34 credits c:account+button
51 credits c:account+buy
46 credits c:account+can
39 credits c:account+if
18 credits c:account+offer
73 credits c:account+open
50 credits c:account+panel
60 credits c:account+place
47 credits c:account+press
49 credits c:account+screen
80 credits c:account+see
75 credits c:account+you
-12 credits c:adjust
-19 credits c:adjust+being
-46 credits c:adjust+button
-48 credits c:adjust+can
-25 credits c:adjust+control
-33 credits c:adjust+drag
-7 credits c:adjust+key
-13 credits c:adjust+material
12 credits c:adjust+offer
-6 credits c:adjust+open
-12 credits c:adjust+panel
-16 credits c:adjust+place
-13 credits c:adjust+player
5 credits c:adjust+see
-17 credits c:being
-20 credits c:being+control
-19 credits c:being+export
-11 credits c:being+open
-10 credits c:button
-30 credits c:button+can
-26 credits c:button+confirm
-9 credits c:button+export
-24 credits c:button+film
-21 credits c:button+if
-29 credits c:button+place
-30 credits c:button+screen
-32 credits c:button+see
81 credits c:buy
26 credits c:buy+can
15 credits c:buy+if
26 credits c:buy+open
40 credits c:buy+place
24 credits c:buy+screen
13 credits c:buy+you
-32 credits c:can+control
-34 credits c:can+drag
21 credits c:can+i
-37 credits c:can+key
-8 credits c:can+material
-22 credits c:can+player
-25 credits c:can+press
-7 credits c:can+undo
-65 credits c:confirm
-29 credits c:confirm+if
-23 credits c:confirm+panel
-26 credits c:confirm+place
-7 credits c:confirm+press
-68 credits c:confirm+you
-85 credits c:control
-36 credits c:control+if
-22 credits c:control+place
-53 credits c:drag
-35 credits c:drag+if
-12 credits c:drag+material
5 credits c:drag+panel
-5 credits c:drag+screen
-12 credits c:drag+you
-25 credits c:export
-7 credits c:export+film
-9 credits c:export+if
-24 credits c:export+open
-40 credits c:export+place
-10 credits c:export+press
-7 credits c:export+screen
-65 credits c:film
-19 credits c:film+key
-9 credits c:film+open
-30 credits c:film+panel
-10 credits c:film+place
-16 credits c:film+press
-22 credits c:film+screen
-26 credits c:film+see
33 credits c:i
40 credits c:i+if
-21 credits c:i+offer
-28 credits c:if+key
-12 credits c:if+player
-21 credits c:if+press
-8 credits c:if+see
-28 credits c:if+undo
-65 credits c:key
-9 credits c:key+player
-5 credits c:key+see
-26 credits c:key+undo
-49 credits c:material
-33 credits c:material+open
-17 credits c:material+panel
-39 credits c:material+place
-35 credits c:material+screen
-29 credits c:material+see
-8 credits c:material+you
8 credits c:offer+open
-5 credits c:open+panel
-42 credits c:open+player
-7 credits c:open+screen
-37 credits c:open+store
-49 credits c:panel
-25 credits c:panel+place
-25 credits c:panel+player
21 credits c:place+you
-104 credits c:player
-38 credits c:player+see
-35 credits c:player+you
-34 credits c:press
-29 credits c:press+screen
-24 credits c:press+see
-16 credits c:press+undo
-5 credits c:screen+store
28 credits c:screen+you
-29 credits c:see+store
-79 credits c:store
-39 credits c:undo
-44 credits digit
-12 credits f:after
-14 credits f:aperte
-7 credits f:as
28 credits f:auf
-12 credits f:basta
-30 credits f:bottom
13 credits f:check
-31 credits f:clic
-7 credits f:click
-15 credits f:clique
-26 credits f:con
-27 credits f:copiar
-33 credits f:ctrl
-33 credits f:dale
-35 credits f:dann
-18 credits f:dans
-47 credits f:das
-33 credits f:die
-17 credits f:don't
-22 credits f:double-
-18 credits f:drag
-11 credits f:drop
-13 credits f:du
-38 credits f:elige
-17 credits f:en
5 credits f:entra
-43 credits f:escolha
-39 credits f:expand
-19 credits f:export
-30 credits f:first
-14 credits f:from
-31 credits f:have
-12 credits f:hit
-33 credits f:il
-66 credits f:im
-15 credits f:in
-30 credits f:just
-25 credits f:la
-27 credits f:left
-43 credits f:mit
-9 credits f:move
-44 credits f:no
7 credits f:o
-29 credits f:once
-14 credits f:open
-17 credits f:ouvre
-15 credits f:pela
-62 credits f:pelo
-33 credits f:pick
-8 credits f:please
-57 credits f:press
-12 credits f:puis
-7 credits f:pull
-11 credits f:pulsa
-22 credits f:que
8 credits f:recarga
-5 credits f:reopen
-24 credits f:save
-12 credits f:scroll
-28 credits f:se
-12 credits f:second
-18 credits f:see
-10 credits f:set
-12 credits f:si
-41 credits f:sobald
-23 credits f:solo
-37 credits f:space
-28 credits f:step
-21 credits f:swap
-41 credits f:take
-26 credits f:the
-36 credits f:through
30 credits f:top
-18 credits f:type
-35 credits f:um
5 credits f:under
-28 credits f:use
11 credits f:users
8 credits f:ve
5 credits f:via
-32 credits f:você
-21 credits f:vous
8 credits f:vá
-22 credits f:wait
-40 credits f:when
-10 credits f:where
-8 credits f:while
-6 credits f:with
-18 credits f:y
-20 credits f:you'll
-20 credits f:zieh
-19 credits f:zum
-20 credits f:в
-42 credits f:если
8 credits f:зайдите
5 credits f:и
-15 credits f:на
-9 credits f:нажмите
-35 credits f:откройт
29 credits f:пополни
-24 credits f:порядок
43 credits f:с
-35 credits f:クリップ
-15 credits f:タイムライン
-44 credits f:三
-61 credits f:下载
-44 credits f:不
-22 credits f:不喜欢
-12 credits f:两
49 credits f:余额
-13 credits f:修改
-40 credits f:全
8 credits f:再
16 credits f:剩余
-32 credits f:勾选
-6 credits f:双击
-15 credits f:右上
-44 credits f:右上角
-18 credits f:在
-15 credits f:完成后
-23 credits f:导出
6 credits f:就能
-27 credits f:展开
-29 credits f:左
-6 credits f:想
-7 credits f:成片
-34 credits f:打开
-14 credits f:改
-32 credits f:新
-40 credits f:旁白
-25 credits f:满意
-30 credits f:滤
-47 credits f:点
-18 credits f:点击
-12 credits f:点选
-16 credits f:用
7 credits f:积分
-33 credits f:要
-11 credits f:语
-26 credits f:请
-67 credits f:选
-34 credits f:选择
-15 credits f:速度
-38 credits f:预览窗口
-41 credits kind:adjust
-50 credits kind:drag
-44 credits kind:press
-22 credits kind:statement
-45 credits kind:tail
-26 credits kind:take
-44 credits l:1080p
-37 credits l:19
-31 credits l:33
28 credits l:account
-38 credits l:ahead
-14 credits l:an
-9 credits l:another
29 credits l:auf
-9 credits l:availab
16 credits l:avatar
-12 credits l:back
-27 credits l:baixar
10 credits l:balance
41 credits l:billing
-28 credits l:box
-59 credits l:button
-10 credits l:canvas
-20 credits l:cards
-14 credits l:changes
-34 credits l:check
-15 credits l:chosen
-11 credits l:clips
-27 credits l:compare
-27 credits l:compart
33 credits l:credits
-10 credits l:ctrl
-39 credits l:d'aperç
-18 credits l:dashboa
-27 credits l:derecha
-12 credits l:descarg
-7 credits l:dialog
-53 credits l:direita
-12 credits l:down
-52 credits l:downloa
-14 credits l:drafts
-24 credits l:drag
-25 credits l:drawer
-17 credits l:droite
-10 credits l:dropdow
-17 credits l:du
12 credits l:e
-10 credits l:earlier
-27 credits l:edit
-40 credits l:editor
-18 credits l:ein
-13 credits l:enlace
5 credits l:entra
-21 credits l:esquerd
5 credits l:estão
-52 credits l:export
-40 credits l:exporte
32 credits l:factura
-11 credits l:finish
-30 credits l:first
-18 credits l:folder
-7 credits l:font
-19 credits l:format
-22 credits l:icon
-17 credits l:il
-20 credits l:inicia
-32 credits l:it
-24 credits l:lecture
-13 credits l:letra
-15 credits l:library
-50 credits l:like
-25 credits l:listed
-35 credits l:listen
-30 credits l:look
-19 credits l:mp4
-6 credits l:notice
-25 credits l:o
-8 credits l:ok
-18 credits l:on
-40 credits l:one
-12 credits l:orden
-14 credits l:order
-8 credits l:out
-9 credits l:pane
-30 credits l:panel
-13 credits l:partage
27 credits l:perfil
-30 credits l:pop-up
-36 credits l:preview
14 credits l:profile
-18 credits l:project
-16 credits l:ready
-28 credits l:rechts
-17 credits l:reprodu
-51 credits l:right
-47 credits l:row
-33 credits l:save
-21 credits l:scenes
-23 credits l:see
-12 credits l:sehen
-17 credits l:set
11 credits l:setting
-15 credits l:shot
35 credits l:shown
-64 credits l:sidebar
27 credits l:sie
-22 credits l:space
-26 credits l:start
-26 credits l:starts
-22 credits l:stored
-58 credits l:storybo
-30 credits l:suggest
21 credits l:symbol
-54 credits l:tab
-22 credits l:taste
-44 credits l:texto
-7 credits l:them
-25 credits l:there
-23 credits l:tiempo
-31 credits l:timelin
-15 credits l:two
-25 credits l:télécha
-32 credits l:título
-31 credits l:undo
41 credits l:up
-21 credits l:ver
-9 credits l:verlo
-20 credits l:version
-44 credits l:viewer
-47 credits l:visible
-17 credits l:watch
-20 credits l:wheel
-50 credits l:you
-15 credits l:yoursel
-26 credits l:z
-26 credits l:вас
-45 credits l:вправо
-26 credits l:его
-20 credits l:задаётс
-34 credits l:лежат
-11 credits l:меню
-31 credits l:предпро
-37 credits l:слева
-17 credits l:справа
-20 credits l:ссылку
-19 credits l:く
6 credits l:ください
-40 credits l:だけです
-11 credits l:できます
7 credits l:は
-11 credits l:みてください
-9 credits l:られます
-20 credits l:る
-17 credits l:れば
-40 credits l:下载
-21 credits l:修改
19 credits l:充值
16 credits l:到
-36 credits l:右上角
-58 credits l:后
-11 credits l:图
-34 credits l:场景
-45 credits l:场景列表
-15 credits l:它
-33 credits l:对比
-54 credits l:导出
-22 credits l:就行
-39 credits l:度
-15 credits l:微调
-30 credits l:拖
-23 credits l:按钮
-7 credits l:挑
-14 credits l:播放
-42 credits l:改
-35 credits l:文件
-9 credits l:查看
-14 credits l:楚
-48 credits l:步
-24 credits l:版
-13 credits l:看到
-15 credits l:码
-15 credits l:箭头
-14 credits l:调
-29 credits l:面
-39 credits l:面板
21 credits l:额度
-19 credits last
57 credits later c:account
-39 credits later c:adjust
8 credits later c:buy
-21 credits later c:drag
-64 credits later c:export
-6 credits later c:if
-37 credits later c:material
-15 credits later c:player
-11 credits later c:press
6 credits later c:screen
-8 credits later c:store
-21 credits later c:undo
27 credits later q:account
-56 credits later q:confirm
-66 credits later q:export
-33 credits later q:film
-22 credits later q:panel
-10 credits length:2
-32 credits link
-40 credits no concept
-16 credits opens
36 credits other c:account
-79 credits other c:adjust
-11 credits other c:being
22 credits other c:buy
-43 credits other c:drag
-23 credits other c:export
-71 credits other c:film
-72 credits other c:material
-25 credits other c:open
-35 credits other c:panel
-77 credits other c:place
-39 credits other c:player
-18 credits other c:press
-10 credits other c:see
-17 credits other c:store
-38 credits other c:undo
28 credits other c:you
40 credits other q:account
-49 credits other q:confirm
-78 credits other q:export
-33 credits other q:film
-71 credits other q:material
90 credits q:account
-24 credits q:adjust
-34 credits q:can
-106 credits q:confirm
-91 credits q:export
-75 credits q:film
40 credits q:i
-61 credits q:if
-29 credits q:material
-45 credits q:store
-18 credits quoted
-13 credits step
54 credits topic:credits
-5 credits topic:export
-44 credits topic:preview
-33 credits topic:timeline
-27 credits v:de:adjust:st
14 credits v:de:export:en
-20 credits v:de:open:en
-34 credits v:de:press:ck
-15 credits v:de:press:en
-11 credits v:de:see:en
-17 credits v:en:adjust:ak
-22 credits v:en:adjust:al
17 credits v:en:adjust:ce
-21 credits v:en:adjust:ed
-6 credits v:en:adjust:er
-26 credits v:en:adjust:ge
-25 credits v:en:adjust:it
-42 credits v:en:adjust:ne
-18 credits v:en:adjust:pe
-22 credits v:en:adjust:te
-14 credits v:en:adjust:ur
9 credits v:en:buy:de
40 credits v:en:buy:op
-8 credits v:en:confirm:ly
-28 credits v:en:confirm:ok
-25 credits v:en:confirm:pt
-24 credits v:en:confirm:rm
-11 credits v:en:confirm:sh
-25 credits v:en:confirm:te
-24 credits v:en:drag:ag
-15 credits v:en:drag:ap
-18 credits v:en:drag:en
-36 credits v:en:drag:er
-17 credits v:en:drag:im
-18 credits v:en:drag:it
-66 credits v:en:drag:op
-25 credits v:en:export:ad
-12 credits v:en:export:ed
-15 credits v:en:export:nd
-32 credits v:en:export:p4
-32 credits v:en:export:re
-32 credits v:en:export:rt
-12 credits v:en:export:ve
-25 credits v:en:open:ed
-12 credits v:en:open:ll
-11 credits v:en:open:mp
-28 credits v:en:open:nd
-18 credits v:en:open:sh
-28 credits v:en:press:ck
-24 credits v:en:press:it
-34 credits v:en:see:ar
-16 credits v:en:see:ay
-6 credits v:en:see:ce
-6 credits v:en:see:ch
-57 credits v:en:see:le
-18 credits v:en:see:ng
-24 credits v:en:see:ok
-36 credits v:en:see:re
-20 credits v:en:see:se
35 credits v:en:see:wn
-33 credits v:en:undo:do
8 credits v:es:buy:ga
-18 credits v:es:confirm:ar
-11 credits v:es:drag:do
-6 credits v:es:export:ir
-15 credits v:es:export:lo
5 credits v:es:open:ra
9 credits v:es:open:ve
-21 credits v:es:press:ic
-11 credits v:es:press:sa
-26 credits v:es:see:lo
-7 credits v:fr:adjust:er
-38 credits v:fr:drag:er
-21 credits v:fr:export:er
16 credits v:fr:open:ez
-17 credits v:fr:open:re
-12 credits v:fr:press:ic
-13 credits v:fr:press:nt
17 credits v:fr:see:ez
-38 credits v:fr:see:ir
-25 credits v:pt:adjust:ar
-31 credits v:pt:export:ar
-34 credits v:pt:open:el
8 credits v:pt:open:vá
5 credits v:pt:open:ão
-14 credits v:pt:press:te
-17 credits v:pt:press:ue
-11 credits v:pt:see:er
-29 credits v:pt:see:ir
-31 credits v:ru:adjust:ся
-24 credits v:ru:drag:ем
-27 credits v:ru:drag:ок
-45 credits v:ru:drag:те
-19 credits v:ru:export:те
-28 credits v:ru:export:ть
-34 credits v:ru:open:ат
-22 credits v:ru:open:те
-12 credits v:ru:press:те
-30 credits v:ru:see:те
-41 credits v:ru:see:ть
-42 credits w:0
-37 credits w:0 19
-31 credits w:0 33
-44 credits w:1080p
-37 credits w:19
-31 credits w:33
-10 credits w:9
-7 credits w:a
-11 credits w:a copy
-9 credits w:a differe
-7 credits w:a direita
-21 credits w:a look
-44 credits w:aba
-25 credits w:accept
35 credits w:account
-12 credits w:after
12 credits w:again
-38 credits w:ahead
-10 credits w:al
-30 credits w:all
-37 credits w:alles
-16 credits w:als
-12 credits w:another
7 credits w:any time
6 credits w:ao lado
7 credits w:aparece
-14 credits w:aperte
-8 credits w:apply
-6 credits w:are
-18 credits w:arrastr
-26 credits w:arrastr las
-47 credits w:arrow
-16 credits w:as
-11 credits w:at
-15 credits w:audio panel
-19 credits w:audio tab
24 credits w:auf
31 credits w:auf der
-11 credits w:auf exporti
-8 credits w:autre
-9 credits w:availab
16 credits w:avatar
-8 credits w:avec
-29 credits w:avec ctrl
-12 credits w:back
-27 credits w:baixar
16 credits w:balance
10 credits w:balance is
6 credits w:bar
-25 credits w:barre
-33 credits w:barre d'espac
7 credits w:bas
-12 credits w:basta
-22 credits w:before
-13 credits w:bei
-22 credits w:below
-22 credits w:below the
-13 credits w:between
-10 credits w:between them
47 credits w:billing
30 credits w:bitte
-12 credits w:blue
-37 credits w:bottom
-12 credits w:bouton
-17 credits w:box
-25 credits w:browser
-12 credits w:button
-9 credits w:by ticking
-6 credits w:caixa
-12 credits w:can preview
-17 credits w:can tweak
9 credits w:can upgrade
-35 credits w:caption
-20 credits w:cards
-16 credits w:carpeta
-17 credits w:celui
-17 credits w:cenas
-48 credits w:change
-7 credits w:changer
-14 credits w:changes
13 credits w:check your
-37 credits w:choose 1080p
18 credits w:choose plan
-20 credits w:choose the
-15 credits w:chosen
-24 credits w:clic
-12 credits w:clic droit
-13 credits w:click
-35 credits w:click downloa
-72 credits w:click export
-42 credits w:click generat
18 credits w:click your
-6 credits w:clickin
-23 credits w:clickin the
-26 credits w:clip vers
-17 credits w:clips
-15 credits w:clique
-15 credits w:clique em
-21 credits w:cmd
-31 credits w:color
-36 credits w:compare
-21 credits w:compart
-16 credits w:con
-22 credits w:confirm
-19 credits w:confirm the
-56 credits w:control
-27 credits w:copiar
-38 credits w:cor
-6 credits w:corner
-35 credits w:corner to
35 credits w:credits
-26 credits w:ctrl
-6 credits w:ctrl +
-34 credits w:ctrl z
-13 credits w:curseur
8 credits w:côté
-39 credits w:d'aperç
-33 credits w:d'espac
-15 credits w:da
-33 credits w:dale
-33 credits w:dale al
-35 credits w:dann
-18 credits w:dans
-32 credits w:dans la
-33 credits w:dans le
-20 credits w:das
-18 credits w:dashboa
32 credits w:de factura
-48 credits w:de la
-23 credits w:de tiempo
-21 credits w:dem
-34 credits w:den
-42 credits w:depuis
-27 credits w:derecha
-51 credits w:des
-38 credits w:desliza
-8 credits w:details
-22 credits w:dial
-10 credits w:dialog
-48 credits w:die
-13 credits w:die leertas
-19 credits w:die änderun
-9 credits w:differe
-13 credits w:dir
-68 credits w:direita
-30 credits w:direito
-32 credits w:disk
-32 credits w:do título
-17 credits w:don't forget
-31 credits w:double-
-9 credits w:down
-49 credits w:downloa
-22 credits w:downloa your
-5 credits w:draft
-30 credits w:drafts
-24 credits w:drag
-19 credits w:drag its
-11 credits w:draggin the
-25 credits w:drawer
-12 credits w:droit
-20 credits w:droite
-11 credits w:drop
-34 credits w:du
-13 credits w:du bei
-11 credits w:dá
-11 credits w:dá para
-41 credits w:each
-25 credits w:edit
-60 credits w:editor
-49 credits w:editor to
-39 credits w:effects
11 credits w:ein
-56 credits w:einen
-13 credits w:el enlace
-42 credits w:el panel
-16 credits w:el reprodu
10 credits w:el saldo
-38 credits w:elige
-15 credits w:em exporta
-20 credits w:embaixo
-42 credits w:en la
-33 credits w:encontr
-9 credits w:end of
-13 credits w:enlace
5 credits w:entra
-23 credits w:es
-42 credits w:escolha
-17 credits w:esquerd
-21 credits w:est
5 credits w:estão
-38 credits w:everyth
-39 credits w:expand
-8 credits w:expand the
-31 credits w:export
-8 credits w:export dialog
-18 credits w:export is
-6 credits w:export to
-12 credits w:exporta
-39 credits w:exporta para
-29 credits w:exporte
-50 credits w:exporti
37 credits w:factura
-34 credits w:fader
-8 credits w:feld
-39 credits w:fenêtre
-39 credits w:fenêtre d'aperç
-39 credits w:fica
-42 credits w:fichier
-17 credits w:fine-tu
-11 credits w:finish
-7 credits w:finishe
-30 credits w:first
-18 credits w:folder
-15 credits w:font
-23 credits w:for a
10 credits w:for your
-15 credits w:for yoursel
-17 credits w:forget
-17 credits w:forget to
-19 credits w:format
12 credits w:foto
-19 credits w:from
-20 credits w:from your
-70 credits w:geht
7 credits w:get
18 credits w:get more
-36 credits w:gibt
-40 credits w:glisser
-38 credits w:go ahead
-25 credits w:grab it
-49 credits w:green
-17 credits w:handles
-10 credits w:have
-32 credits w:have a
-34 credits w:hear
-27 credits w:here
-23 credits w:herunte
-15 credits w:history
-15 credits w:history panel
-28 credits w:hit
-17 credits w:hit apply
-21 credits w:hit the
-33 credits w:hue
-56 credits w:i
-33 credits w:icon
-33 credits w:il
-66 credits w:im
-12 credits w:im reiter
-8 credits w:in der
-23 credits w:in the
11 credits w:in your
-20 credits w:inicia
-8 credits w:intensi
-13 credits w:into
-16 credits w:into the
16 credits w:ist
-6 credits w:it
-10 credits w:it earlier
-35 credits w:it's
-12 credits w:its
-12 credits w:izquier
-11 credits w:jump
-30 credits w:just
26 credits w:kann
-50 credits w:keep
-37 credits w:klicken
-28 credits w:knob
-48 credits w:l
-22 credits w:l'ongle
-38 credits w:l'ordre
-37 credits w:la
-16 credits w:la carpeta
-27 credits w:la derecha
-26 credits w:la droite
-39 credits w:la fenêtre
-5 credits w:la lecture
-22 credits w:la lista
-23 credits w:la línea
6 credits w:lado
6 credits w:lado do
-36 credits w:lance
-29 credits w:lance avec
-33 credits w:las
-26 credits w:las miniatu
-14 credits w:lateral
-22 credits w:layers
-19 credits w:le
-12 credits w:le bouton
-42 credits w:le fichier
-16 credits w:le menu
-17 credits w:le volet
-21 credits w:lecture
-13 credits w:leertas
-39 credits w:left sidebar
-31 credits w:les
-13 credits w:letra
-12 credits w:letteri
-15 credits w:library
-35 credits w:lightin
-8 credits w:like
-24 credits w:links
-19 credits w:lista
-19 credits w:lista de
-25 credits w:listed
-24 credits w:listen
-31 credits w:lock
-24 credits w:look
-13 credits w:loop
-36 credits w:lässt
-23 credits w:línea
-23 credits w:línea de
-26 credits w:may
-30 credits w:media
-20 credits w:media panel
-19 credits w:menu
-21 credits w:menu at
-16 credits w:menu de
-14 credits w:miniatu
-65 credits w:mit
-25 credits w:mit der
-15 credits w:mix
13 credits w:more
18 credits w:more credits
-7 credits w:move the
-14 credits w:mp
-14 credits w:mp 4
-11 credits w:mp4
-28 credits w:mídia
-8 credits w:na
-6 credits w:na caixa
-25 credits w:nach
-21 credits w:nach rechts
-44 credits w:navigat
5 credits w:neben
5 credits w:neben dem
-29 credits w:need
-21 credits w:new
-8 credits w:new clip
-31 credits w:no
-13 credits w:nome
-16 credits w:notes
-6 credits w:notice
7 credits w:o
-21 credits w:of the
26 credits w:of your
-17 credits w:ok
-29 credits w:once
-19 credits w:one
-7 credits w:open it
-12 credits w:orden
-11 credits w:order
-48 credits w:other
-30 credits w:out
-17 credits w:ouvre
19 credits w:page
-57 credits w:paleta
-21 credits w:palette
-38 credits w:panel
-21 credits w:panel to
20 credits w:par
-13 credits w:para a
-7 credits w:para ver
-13 credits w:partage
-14 credits w:pause
-15 credits w:pela
-15 credits w:pela aba
-62 credits w:pelo
27 credits w:perfil
-33 credits w:pick
-38 credits w:pitch
-8 credits w:play
-55 credits w:play it
-13 credits w:player
-20 credits w:player to
-15 credits w:playhea to
-8 credits w:please
-50 credits w:pode
-30 credits w:pop-up
-33 credits w:por
-26 credits w:pour la
-8 credits w:pour le
-21 credits w:pouvez
-23 credits w:press apply
-21 credits w:press downloa
-33 credits w:press export
-12 credits w:press play
-14 credits w:press the
14 credits w:profile
-6 credits w:project
-21 credits w:puedes
-12 credits w:puis
-11 credits w:pulsa
28 credits w:página
-22 credits w:que
-19 credits w:que vous
-12 credits w:quieres
-15 credits w:quiser
-27 credits w:rain
-7 credits w:ready
8 credits w:recarga
19 credits w:recharg
-54 credits w:rechts
-14 credits w:recolou
-18 credits w:refresh
-18 credits w:refresh the
-12 credits w:reiter
32 credits w:remaini
11 credits w:remaini balance
26 credits w:remaini credits
-5 credits w:reopen
-5 credits w:reopen the
-36 credits w:reorder
-17 credits w:reprodu
35 credits w:restant
-32 credits w:row
22 credits w:saldo
-12 credits w:save
-10 credits w:save the
-9 credits w:scene list
-13 credits w:scenes panel
-42 credits w:script
-12 credits w:scroll
-14 credits w:scroll down
-39 credits w:scrub to
-28 credits w:se
-29 credits w:se lance
-15 credits w:se quiser
-27 credits w:section to
-30 credits w:see it
-22 credits w:see the
-12 credits w:sehen
-15 credits w:send
-15 credits w:send it
10 credits w:setting
-32 credits w:share
-42 credits w:share button
-11 credits w:shot
35 credits w:shown
-12 credits w:si
-23 credits w:si quieres
-21 credits w:si te
-66 credits w:sich
-7 credits w:side
-70 credits w:sidebar
-37 credits w:sie auf
-13 credits w:sie den
-20 credits w:slider
-41 credits w:sobald
-41 credits w:sobald sie
-23 credits w:solo
-12 credits w:sous
-37 credits w:space
-6 credits w:spaceba
-6 credits w:spaceba to
-28 credits w:speed
-19 credits w:speed can
-18 credits w:split
-18 credits w:split the
-20 credits w:start
-26 credits w:starts
-17 credits w:stellst
-17 credits w:stellst du
-28 credits w:step
-22 credits w:stored
-52 credits w:storybo
-31 credits w:style
-31 credits w:style panel
-22 credits w:styles
31 credits w:sua
-13 credits w:suffit
-25 credits w:suggest
-21 credits w:sur
-21 credits w:sur le
-15 credits w:swap
-10 credits w:switch between
9 credits w:symbol
-48 credits w:tab
-7 credits w:tab for
-25 credits w:também
-24 credits w:taste
-18 credits w:te
-29 credits w:text
-44 credits w:texto
37 credits w:the account
-50 credits w:the arrow
-11 credits w:the audio
10 credits w:the billing
-21 credits w:the blue
-17 credits w:the bottom
-26 credits w:the dialog
-32 credits w:the disk
-5 credits w:the draft
-43 credits w:the editor
-17 credits w:the effects
-9 credits w:the end
-12 credits w:the font
-63 credits w:the format
-17 credits w:the full
-49 credits w:the green
-15 credits w:the history
-33 credits w:the hue
-22 credits w:the layers
-12 credits w:the letteri
-35 credits w:the lightin
-15 credits w:the mix
-21 credits w:the new
-16 credits w:the notes
-11 credits w:the page
-36 credits w:the picture
-38 credits w:the pitch
-28 credits w:the play
-12 credits w:the player
-30 credits w:the pop-up
-15 credits w:the preview
-12 credits w:the project
-27 credits w:the rain
-35 credits w:the script
-31 credits w:the side
-22 credits w:the sidebar
-6 credits w:the spaceba
-13 credits w:the start
-47 credits w:the storybo
-31 credits w:the style
-10 credits w:the suggest
-29 credits w:the text
-27 credits w:the track
-31 credits w:the triangl
-29 credits w:the two
16 credits w:the upper
-44 credits w:the viewer
-14 credits w:the volume
-18 credits w:the wavefor
-36 credits w:them
-44 credits w:there
-42 credits w:there is
-33 credits w:this
-21 credits w:three
-36 credits w:through
-36 credits w:through the
-9 credits w:ticking
-9 credits w:ticking the
-23 credits w:tiempo
-35 credits w:to 0
-28 credits w:to change
-17 credits w:to click
-27 credits w:to compare
-9 credits w:to file
-11 credits w:to finish
7 credits w:to get
-25 credits w:to grab
-23 credits w:to hear
-28 credits w:to keep
-18 credits w:to refresh
-36 credits w:to reorder
-15 credits w:to send
-10 credits w:to switch
-22 credits w:to taste
-19 credits w:tocar
-29 credits w:too
-19 credits w:top of
-22 credits w:top right
40 credits w:top up
-27 credits w:track
-31 credits w:track to
-55 credits w:transcr
-24 credits w:transit
-35 credits w:triangl
-17 credits w:trim
-9 credits w:tu
-17 credits w:tweak
-18 credits w:two
-18 credits w:type
-34 credits w:télécha
-32 credits w:título
-35 credits w:um
-8 credits w:um es
-15 credits w:uma
-24 credits w:un
19 credits w:under account
-28 credits w:under the
-33 credits w:undo
-37 credits w:une
-30 credits w:unten
28 credits w:unter
39 credits w:up
32 credits w:upgrade
12 credits w:upper
37 credits w:usage
11 credits w:users
-14 credits w:users can
8 credits w:ve
8 credits w:ve a
-7 credits w:ver
-7 credits w:ver los
-26 credits w:verlo
-26 credits w:vers
-26 credits w:vers la
-12 credits w:verschi
5 credits w:via
8 credits w:via the
-12 credits w:view it
-44 credits w:viewer
-31 credits w:vignett
-47 credits w:visible
-39 credits w:voice
-38 credits w:voir
-10 credits w:volet
-17 credits w:volet des
-34 credits w:volume
-47 credits w:vorscha
24 credits w:votre
-21 credits w:vous pouvez
8 credits w:vá
6 credits w:vérifie
-22 credits w:wait
-22 credits w:wait for
-10 credits w:want
-19 credits w:want to
-6 credits w:watch
-22 credits w:watch it
-18 credits w:wavefor
-20 credits w:what
-20 credits w:wheel
-40 credits w:when
-35 credits w:when you
-10 credits w:where
-8 credits w:where you
34 credits w:whether
-19 credits w:which you'll
-8 credits w:while
-8 credits w:while the
-11 credits w:will
-34 credits w:with
-18 credits w:y
-24 credits w:yellow
-6 credits w:you
-22 credits w:you hit
-46 credits w:you like
-26 credits w:you may
-38 credits w:you press
-33 credits w:you'll
-6 credits w:you'll notice
-11 credits w:you'll see
14 credits w:you're
27 credits w:your
13 credits w:your account
7 credits w:your avatar
15 credits w:your balance
-18 credits w:your dashboa
18 credits w:your picture
11 credits w:your profile
11 credits w:your remaini
16 credits w:yours
-15 credits w:yoursel
-40 credits w:z
-20 credits w:zieh
-20 credits w:zieh das
-12 credits w:zu sehen
-28 credits w:zum
8 credits w:à côté
-8 credits w:à droite
-17 credits w:à esquerd
9 credits w:à votre
-20 credits w:änderst
-20 credits w:änderst du
-19 credits w:änderun
-29 credits w:öffnen
-52 credits w:букв
-26 credits w:в
-12 credits w:в плеере
-20 credits w:в поле
-26 credits w:вас
-24 credits w:вкладка
-28 credits w:вкладке
-24 credits w:вниз
-45 credits w:вправо
-75 credits w:вы
-33 credits w:вы нажмёте
-21 credits w:выберит
-57 credits w:до
-26 credits w:его
-42 credits w:если
-52 credits w:её
-20 credits w:задаётс
8 credits w:зайдите
5 credits w:и
-6 credits w:кадров
-37 credits w:как
-51 credits w:клип
-33 credits w:край
-30 credits w:курсор
-30 credits w:курсор на
-34 credits w:лежат
-10 credits w:меню
-24 credits w:меняетс
-24 credits w:на
-28 credits w:на вкладке
-9 credits w:нажмите
-33 credits w:нажмёте
-24 credits w:названи
-31 credits w:окно
-31 credits w:окно предпро
-31 credits w:она
-35 credits w:откройт
-24 credits w:перетас
-12 credits w:плеере
-20 credits w:поле
29 credits w:пополни
-27 credits w:порядок
-24 credits w:порядок меняетс
-11 credits w:посмотр
-31 credits w:предпро
-37 credits w:разверн
-14 credits w:ролик
40 credits w:рядом
30 credits w:с
-24 credits w:скачать
-37 credits w:слева
-31 credits w:сохрани
-25 credits w:справа
-20 credits w:ссылку
-37 credits w:таймлай
-25 credits w:увидеть
-35 credits w:цвет
-24 credits w:чтобы скачать
-25 credits w:чтобы увидеть
-22 credits w:это
-37 credits w:あ
11 credits w:い ま
11 credits w:い ま す
36 credits w:お
-17 credits w:か
-20 credits w:から
-42 credits w:き
-17 credits w:き さ
-17 credits w:き さ は
-21 credits w:く
6 credits w:ください
-15 credits w:け
-17 credits w:け れば
-38 credits w:こ
-8 credits w:ご
-8 credits w:ご 确
-8 credits w:ご 确 认
-17 credits w:さ は
-13 credits w:し て ください
-19 credits w:す る
-26 credits w:せ
-27 credits w:た
-19 credits w:だ
-40 credits w:だけです
-13 credits w:て ください
-44 credits w:て みてください
-59 credits w:で
-46 credits w:で 「
-11 credits w:できます
-51 credits w:と
10 credits w:な
-17 credits w:な け
-17 credits w:な け れば
-14 credits w:に
-19 credits w:の 「
-15 credits w:の 「 书
-17 credits w:の 大
-17 credits w:の 大 き
13 credits w:の 横
-21 credits w:の 矢印
-36 credits w:は 「
-37 credits w:べ
9 credits w:ま す
-11 credits w:みてください
-32 credits w:む
-9 credits w:られます
-32 credits w:る
-28 credits w:わ
-26 credits w:わ せ
-8 credits w:を
-5 credits w:を クリック
-12 credits w:を クリック し
-19 credits w:を 押して
-45 credits w:を 押す
-40 credits w:を 选
9 credits w:アイコン
-21 credits w:ウィンドウ
-11 credits w:クリック
-12 credits w:クリック し
-12 credits w:クリック し て
-35 credits w:クリップ
-38 credits w:シーン
-27 credits w:スライダー
-27 credits w:スライダー で
-24 credits w:タブ
-5 credits w:タブ を
-16 credits w:ダ
-23 credits w:ダウンロード
-7 credits w:ドラッグ し
-7 credits w:ドラッグ し て
-48 credits w:パネル
-12 credits w:プレビュー
-7 credits w:ボタン を
-15 credits w:ボタン を クリック
-5 credits w:メニュー
-21 credits w:ン
-34 credits w:ー
-25 credits w:一
-30 credits w:一下
-14 credits w:一覧
-48 credits w:三
-28 credits w:上
-11 credits w:上 预览
-19 credits w:上方
-36 credits w:上方 的
-30 credits w:下
-38 credits w:下の
-24 credits w:下拉
-62 credits w:下载
-14 credits w:下载 图标
-38 credits w:不
-22 credits w:不喜欢
-9 credits w:两
-15 credits w:两 个
-26 credits w:个
43 credits w:个人中心
20 credits w:中 心
-42 credits w:书
-36 credits w:书 き
-32 credits w:二
-11 credits w:二 种
-13 credits w:人
-35 credits w:从
-33 credits w:任
-22 credits w:任 意
-22 credits w:任 意 一
-29 credits w:会
17 credits w:会员
18 credits w:会员 中
18 credits w:会员 中 心
-22 credits w:位
-22 credits w:位 置
60 credits w:余额
-33 credits w:侧边栏
-29 credits w:修改
-8 credits w:值
13 credits w:像
19 credits w:充值
23 credits w:入
-32 credits w:全
-23 credits w:全 文
-22 credits w:全 部
20 credits w:再 选
-19 credits w:分
-24 credits w:分 镜
-11 credits w:分 镜 图
-36 credits w:分享
-12 credits w:列
-15 credits w:列 在
-25 credits w:别
-17 credits w:到 “
27 credits w:到 会员
-10 credits w:刷新
10 credits w:前往
42 credits w:剩余
14 credits w:剩余 点数
25 credits w:剩余 额度
6 credits w:加
-40 credits w:动
-30 credits w:勾选
-11 credits w:十
-11 credits w:十 二
-11 credits w:十 二 种
-55 credits w:单
-28 credits w:即可
7 credits w:去
-6 credits w:双击
-28 credits w:发给
-17 credits w:取
-21 credits w:取 得
-42 credits w:口
-47 credits w:可
-25 credits w:可 在
-6 credits w:可 拖动
-7 credits w:可以
-6 credits w:可以 从
-25 credits w:可以 在
-15 credits w:可以 在 右侧
-23 credits w:可以 对比
-19 credits w:可以 把
-38 credits w:可以 改
14 credits w:可以 点击
-25 credits w:可选
-55 credits w:右
-6 credits w:右上
-15 credits w:右上 の
-15 credits w:右上 の 「
-52 credits w:右上角
-5 credits w:右上角 的 分享
-9 credits w:右下角
-12 credits w:右侧
-15 credits w:右侧 面板
-15 credits w:右侧 面板 微调
-21 credits w:右边
-36 credits w:各
6 credits w:合
-26 credits w:合 わ
-26 credits w:合 わ せ
-68 credits w:名
-32 credits w:后
-19 credits w:后 按  
-8 credits w:听听
-8 credits w:听听 看
-14 credits w:四
-12 credits w:图
-19 credits w:图标
-6 credits w:图标 可以
-15 credits w:在
-30 credits w:在 “ 效
-15 credits w:在 右侧 面板
-8 credits w:在 弹出
-18 credits w:在 播放器
-20 credits w:在 时间线
-20 credits w:在 时间线 上
-15 credits w:在 时间轴 上
-12 credits w:在 音
13 credits w:场
-39 credits w:场景
-44 credits w:场景列表
-37 credits w:型
-35 credits w:変え
17 credits w:変更
-26 credits w:大
-17 credits w:大 き
-17 credits w:大 き さ
-30 credits w:太
23 credits w:头像
-42 credits w:好
-19 credits w:如需
-19 credits w:如需 修改
-30 credits w:嫌
-42 credits w:字
-37 credits w:字 型
-23 credits w:字幕
-15 credits w:存到
-37 credits w:完
-14 credits w:完 整
-14 credits w:完 记得
-15 credits w:完成后
-15 credits w:完成后 点击
-15 credits w:完成后 点击 “
-23 credits w:定
-18 credits w:对
-31 credits w:对比
-34 credits w:对话方块
-31 credits w:导出
-40 credits w:就
-30 credits w:就 把
-8 credits w:就能
-22 credits w:就行
-29 credits w:展开
-29 credits w:左
-14 credits w:左 の
19 credits w:左下角
-66 credits w:左侧
-53 credits w:已
-10 credits w:并
-5 credits w:序 的话
-42 credits w:度
-34 credits w:开
-47 credits w:开启
-27 credits w:式
-8 credits w:弹出
-10 credits w:往左
-18 credits w:往左 拖
-15 credits w:微调
20 credits w:心
-41 credits w:快
-44 credits w:态
-21 credits w:您 可以 在
14 credits w:情
-22 credits w:意
-22 credits w:意 一
-23 credits w:手
-10 credits w:手 机
-33 credits w:打开
-14 credits w:找到 齿轮
-19 credits w:把
-24 credits w:把 它
-19 credits w:押して
-45 credits w:押す
-9 credits w:拿到
-13 credits w:按
-28 credits w:按  
-19 credits w:按   delete
-13 credits w:按 「
-19 credits w:按 「 套用
-17 credits w:按钮
-25 credits w:撤销
-16 credits w:播放头
-34 credits w:收在
-10 credits w:改
-14 credits w:改 完
-14 credits w:改 完 记得
-33 credits w:放
-23 credits w:放 大
-34 credits w:效
-34 credits w:效 果
-11 credits w:数
-7 credits w:数值
-30 credits w:整
-50 credits w:文
-21 credits w:文 字
-20 credits w:文件
-27 credits w:文件夹
-49 credits w:新
-20 credits w:新 的
-9 credits w:方
-40 credits w:旁白
-20 credits w:时间线
-20 credits w:时间线 上
-15 credits w:时间轴 上
-38 credits w:明
22 credits w:明细
-16 credits w:曲
-14 credits w:曲 目
-14 credits w:更 清
-14 credits w:更 清 楚
-36 credits w:更改
-11 credits w:最
-32 credits w:最 终
-32 credits w:最 终 文件
-34 credits w:最下
-26 credits w:有
-11 credits w:有 十
-11 credits w:有 十 二
-27 credits w:本
-10 credits w:机
-7 credits w:来
-21 credits w:果
-11 credits w:查看 分
-11 credits w:查看 分 镜
-18 credits w:标签页
-11 credits w:标题
-45 credits w:栏
-14 credits w:格
-14 credits w:格 式
-15 credits w:档案
-14 credits w:楚
8 credits w:横
-41 credits w:次
-33 credits w:步
30 credits w:求
-16 credits w:混
-27 credits w:清
-14 credits w:清 楚
-12 credits w:滑杆
-34 credits w:滑鼠
-25 credits w:满意
-25 credits w:满意 的话
-30 credits w:滤
-30 credits w:滤 镜
-28 credits w:点
-13 credits w:点 “
-6 credits w:点 “ 完成
-6 credits w:点 右上角
-15 credits w:点 它
-29 credits w:点击
-65 credits w:点击 “
-34 credits w:点击 “ 应用
-30 credits w:点开
20 credits w:点数
-8 credits w:点选 「
-18 credits w:照
-18 credits w:照 片
-18 credits w:片
-12 credits w:片段
-21 credits w:版
-16 credits w:版 本
-44 credits w:状
-44 credits w:状 态
-9 credits w:现
16 credits w:用量
12 credits w:画
16 credits w:画 像
-26 credits w:留
-33 credits w:的 「 汇出
-18 credits w:的 位
-18 credits w:的 位 置
-5 credits w:的 分享
-19 credits w:目
-33 credits w:看一
-7 credits w:看一 遍
-21 credits w:矢印
-15 credits w:码
-8 credits w:确
-8 credits w:确 认 ください
-23 credits w:种
7 credits w:积分
-27 credits w:移到
-16 credits w:空格键
-21 credits w:第
-12 credits w:第 二
-46 credits w:素材
-13 credits w:素材库
15 credits w:細
-32 credits w:终
-32 credits w:终 文件
-23 credits w:继
-23 credits w:继 续
-36 credits w:缩图
-44 credits w:缩略图
-22 credits w:置
-9 credits w:能
-36 credits w:自
-28 credits w:自 动
-58 credits w:色
-15 credits w:菜单
-6 credits w:菜单 中
-21 credits w:菜单 里
16 credits w:表示
-12 credits w:要
-5 credits w:见
-11 credits w:见 られます
-21 credits w:视频
-14 credits w:觉得
-8 credits w:认 ください
-13 credits w:让
-36 credits w:设置
-38 credits w:试听
13 credits w:详
-11 credits w:语
-11 credits w:语 音
-17 credits w:请 到 “
-7 credits w:请 在
-11 credits w:请 在 时间轴
30 credits w:请 求
-6 credits w:请 点
-17 credits w:请 点击
-22 credits w:请 进入
-18 credits w:调
-27 credits w:调 整
-35 credits w:调换
-31 credits w:调整
22 credits w:账单
27 credits w:账户
9 credits w:账户 页面
-37 credits w:走
-11 credits w:轨道
-8 credits w:输入
-20 credits w:过
-14 credits w:还 有
-10 credits w:这
-10 credits w:这 段
15 credits w:进
-14 credits w:进入
-32 credits w:进度条
-37 credits w:进度条 走
-27 credits w:选
-35 credits w:选 「
-28 credits w:选中
-30 credits w:选单
-26 credits w:选择
-21 credits w:选择 “
-15 credits w:选项卡
-37 credits w:透
-15 credits w:速度 可以
-15 credits w:速度 可以 在
-20 credits w:遍
-28 credits w:部
-14 credits w:里
-15 credits w:里 可以
-20 credits w:里 还
-14 credits w:里 还 有
-40 credits w:镜
-11 credits w:镜 图
-47 credits w:镜头
-32 credits w:长
-22 credits w:需要
-34 credits w:面
-52 credits w:面板
-15 credits w:面板 微调
-27 credits w:音
-30 credits w:音 频
-25 credits w:音 频 轨道
-16 credits w:音 频 面板
26 credits w:页
-7 credits w:页面
-27 credits w:页面 查看
-8 credits w:顺 序
-5 credits w:顺 序 的话
-10 credits w:预览 效
-10 credits w:预览 效 果
-22 credits w:预览窗口
-46 credits w:预览视窗
-30 credits w:频
-25 credits w:频 轨道
-16 credits w:频 面板
25 credits w:额度
-38 credits w:齿轮
-34 credits w:齿轮 图标
-71 edit b:^>account
29 edit b:^>being
-82 edit b:^>button
-50 edit b:^>buy
18 edit b:^>can
73 edit b:^>confirm
-59 edit b:^>control
60 edit b:^>drag
-58 edit b:^>export
-9 edit b:^>film
-6 edit b:^>key
10 edit b:^>material
-37 edit b:^>name
-11 edit b:^>offer
-83 edit b:^>open
-23 edit b:^>place
-37 edit b:^>player
-13 edit b:^>press
-90 edit b:^>quoted
-68 edit b:^>screen
-84 edit b:^>see
-72 edit b:^>store
52 edit b:^>undo
-41 edit b:account>account
-12 edit b:account>button
-29 edit b:account>buy
-11 edit b:account>can
-15 edit b:account>name
-17 edit b:account>open
-29 edit b:account>panel
-38 edit b:account>place
-43 edit b:account>screen
-44 edit b:account>you
16 edit b:adjust>adjust
-66 edit b:adjust>being
16 edit b:adjust>confirm
9 edit b:adjust>control
48 edit b:adjust>drag
-42 edit b:adjust>film
14 edit b:adjust>if
-8 edit b:adjust>name
-6 edit b:adjust>you
-24 edit b:being>adjust
8 edit b:being>can
-36 edit b:being>control
17 edit b:being>drag
43 edit b:being>if
27 edit b:being>material
42 edit b:button>being
-88 edit b:button>button
-12 edit b:button>export
-28 edit b:button>film
-13 edit b:button>open
-36 edit b:button>panel
-20 edit b:button>quoted
-22 edit b:buy>account
-16 edit b:buy>if
-21 edit b:can>adjust
-11 edit b:can>buy
24 edit b:can>can
-48 edit b:can>control
70 edit b:can>drag
-53 edit b:can>export
-19 edit b:can>film
16 edit b:can>material
-15 edit b:can>name
62 edit b:can>panel
-70 edit b:can>quoted
37 edit b:can>screen
-97 edit b:can>see
-51 edit b:can>you
39 edit b:confirm>adjust
52 edit b:confirm>button
28 edit b:confirm>if
31 edit b:confirm>name
-22 edit b:confirm>place
-60 edit b:control>adjust
10 edit b:control>button
-59 edit b:control>can
-61 edit b:control>control
11 edit b:control>drag
-36 edit b:control>film
-49 edit b:control>if
37 edit b:control>panel
-37 edit b:control>place
-28 edit b:control>press
-106 edit b:control>quoted
11 edit b:drag>adjust
21 edit b:drag>being
43 edit b:drag>button
52 edit b:drag>can
46 edit b:drag>control
39 edit b:drag>drag
23 edit b:drag>film
53 edit b:drag>if
72 edit b:drag>material
35 edit b:drag>name
23 edit b:drag>open
19 edit b:drag>place
-22 edit b:drag>player
-33 edit b:drag>you
-30 edit b:export>being
-40 edit b:export>button
-23 edit b:export>can
-28 edit b:export>export
-34 edit b:export>if
-10 edit b:export>name
-48 edit b:export>place
-46 edit b:export>you
-39 edit b:film>control
39 edit b:film>drag
-29 edit b:film>open
-38 edit b:film>panel
-26 edit b:film>place
-7 edit b:film>see
26 edit b:i>can
-21 edit b:if>account
-18 edit b:if>adjust
8 edit b:if>being
-7 edit b:if>buy
20 edit b:if>control
76 edit b:if>drag
-30 edit b:if>export
-40 edit b:if>film
-33 edit b:if>i
-12 edit b:if>key
-26 edit b:if>material
-14 edit b:if>name
-19 edit b:if>player
21 edit b:if>press
34 edit b:if>quoted
23 edit b:if>screen
-71 edit b:if>see
-18 edit b:if>store
11 edit b:if>you
-24 edit b:key>drag
-29 edit b:key>if
-33 edit b:key>key
33 edit b:key>name
-35 edit b:key>player
-35 edit b:key>see
43 edit b:material>adjust
56 edit b:material>drag
-10 edit b:material>film
17 edit b:material>if
40 edit b:material>material
-12 edit b:material>panel
-23 edit b:material>place
-19 edit b:material>you
-5 edit b:name>account
-20 edit b:name>adjust
-25 edit b:name>can
-72 edit b:name>control
-22 edit b:name>export
56 edit b:name>film
-6 edit b:name>if
38 edit b:name>material
27 edit b:name>name
-22 edit b:name>open
-43 edit b:name>panel
-44 edit b:name>player
18 edit b:name>press
-36 edit b:name>quoted
-17 edit b:name>see
-16 edit b:name>store
-34 edit b:offer>i
-30 edit b:offer>name
14 edit b:offer>see
-43 edit b:open>account
-9 edit b:open>being
-30 edit b:open>button
-7 edit b:open>can
-30 edit b:open>export
-10 edit b:open>if
-29 edit b:open>material
-14 edit b:open>name
-22 edit b:open>open
-13 edit b:open>player
26 edit b:open>quoted
-14 edit b:open>see
-5 edit b:open>store
-26 edit b:open>you
-16 edit b:panel>account
20 edit b:panel>adjust
-30 edit b:panel>button
-9 edit b:panel>can
-38 edit b:panel>control
-11 edit b:panel>key
-30 edit b:panel>material
19 edit b:panel>open
-53 edit b:panel>panel
-9 edit b:panel>place
-58 edit b:panel>player
39 edit b:panel>press
-10 edit b:panel>screen
-40 edit b:panel>store
-11 edit b:place>account
8 edit b:place>adjust
-93 edit b:place>button
-28 edit b:place>can
-14 edit b:place>control
-22 edit b:place>film
-9 edit b:place>if
-42 edit b:place>name
-38 edit b:place>open
-31 edit b:place>panel
-33 edit b:place>place
12 edit b:place>screen
19 edit b:place>store
8 edit b:player>can
-65 edit b:player>if
-38 edit b:player>place
-20 edit b:player>press
-8 edit b:player>screen
-14 edit b:player>see
-20 edit b:press>account
-37 edit b:press>adjust
-20 edit b:press>being
-8 edit b:press>button
-65 edit b:press>can
63 edit b:press>confirm
-6 edit b:press>control
31 edit b:press>drag
-72 edit b:press>export
-9 edit b:press>if
-59 edit b:press>open
-10 edit b:press>place
-27 edit b:press>player
54 edit b:press>quoted
-46 edit b:press>see
-18 edit b:press>you
44 edit b:quoted>adjust
-12 edit b:quoted>button
-50 edit b:quoted>can
-28 edit b:quoted>control
85 edit b:quoted>if
-105 edit b:quoted>panel
31 edit b:quoted>place
82 edit b:quoted>press
-18 edit b:quoted>screen
-38 edit b:quoted>see
-7 edit b:screen>account
-17 edit b:screen>if
-33 edit b:screen>place
-26 edit b:screen>press
-9 edit b:screen>quoted
-14 edit b:screen>see
15 edit b:screen>you
-14 edit b:see>account
-18 edit b:see>being
-7 edit b:see>button
-20 edit b:see>can
-25 edit b:see>if
-59 edit b:see>name
-15 edit b:see>offer
-48 edit b:see>open
-15 edit b:see>panel
-8 edit b:see>place
-10 edit b:see>player
-10 edit b:see>screen
-29 edit b:see>see
-25 edit b:see>you
-19 edit b:store>can
-11 edit b:store>if
-49 edit b:store>name
-21 edit b:store>open
-19 edit b:store>panel
-29 edit b:store>quoted
-50 edit b:store>store
-31 edit b:you>account
-17 edit b:you>adjust
76 edit b:you>confirm
-40 edit b:you>export
-9 edit b:you>film
16 edit b:you>if
26 edit b:you>name
-17 edit b:you>open
-22 edit b:you>panel
-8 edit b:you>place
-7 edit b:you>player
9 edit b:you>screen
-38 edit b:you>see
-24 edit b:you>store
-33 edit b:you>you
-34 edit bold
-72 edit c:account
-12 edit c:account+button
-22 edit c:account+buy
-8 edit c:account+can
-13 edit c:account+if
-31 edit c:account+open
-20 edit c:account+panel
-6 edit c:account+place
-6 edit c:account+press
-17 edit c:account+screen
-11 edit c:account+see
-28 edit c:account+you
-84 edit c:adjust+being
-61 edit c:adjust+control
38 edit c:adjust+drag
-24 edit c:adjust+film
-19 edit c:adjust+i
-20 edit c:adjust+if
12 edit c:adjust+key
-12 edit c:adjust+material
-19 edit c:adjust+offer
-48 edit c:adjust+open
-54 edit c:adjust+place
54 edit c:adjust+player
-22 edit c:adjust+see
-15 edit c:adjust+store
-44 edit c:adjust+you
43 edit c:being+button
-16 edit c:being+control
24 edit c:being+drag
9 edit c:being+export
-14 edit c:being+material
-29 edit c:being+panel
6 edit c:being+place
-7 edit c:being+screen
-27 edit c:being+see
-20 edit c:being+store
-10 edit c:button+can
50 edit c:button+confirm
21 edit c:button+drag
-40 edit c:button+export
-45 edit c:button+film
-30 edit c:button+material
-50 edit c:button+open
-66 edit c:button+screen
-15 edit c:button+see
-12 edit c:button+you
-43 edit c:buy
-33 edit c:buy+can
-9 edit c:buy+if
-43 edit c:buy+open
-25 edit c:buy+place
-10 edit c:buy+screen
-13 edit c:can+control
60 edit c:can+drag
-55 edit c:can+export
-23 edit c:can+key
-11 edit c:can+place
-41 edit c:can+see
31 edit c:can+undo
118 edit c:confirm
-44 edit c:confirm+control
-41 edit c:confirm+export
38 edit c:confirm+if
20 edit c:confirm+panel
20 edit c:confirm+place
55 edit c:confirm+press
9 edit c:confirm+see
60 edit c:confirm+you
-61 edit c:control
12 edit c:control+drag
-15 edit c:control+film
28 edit c:control+material
-16 edit c:control+offer
-22 edit c:control+open
-48 edit c:control+place
28 edit c:control+player
-14 edit c:control+see
-52 edit c:control+you
98 edit c:drag
20 edit c:drag+film
71 edit c:drag+if
-11 edit c:drag+key
83 edit c:drag+material
-56 edit c:drag+panel
31 edit c:drag+place
30 edit c:drag+press
31 edit c:drag+screen
-73 edit c:drag+see
-68 edit c:export
-65 edit c:export+if
-13 edit c:export+open
-86 edit c:export+press
-11 edit c:export+screen
-75 edit c:export+you
17 edit c:film+key
-51 edit c:film+open
-44 edit c:film+place
-11 edit c:film+player
-8 edit c:film+screen
-11 edit c:film+you
-51 edit c:i+if
-34 edit c:i+offer
12 edit c:if+material
11 edit c:if+open
15 edit c:if+panel
-38 edit c:if+player
33 edit c:if+press
-48 edit c:if+see
-22 edit c:if+store
44 edit c:if+undo
13 edit c:if+you
-52 edit c:key+panel
-38 edit c:key+player
-37 edit c:key+see
33 edit c:key+undo
-36 edit c:key+you
-15 edit c:material+open
-32 edit c:material+panel
53 edit c:material+player
24 edit c:material+screen
-15 edit c:material+see
-22 edit c:offer+place
-10 edit c:offer+you
-34 edit c:open
-5 edit c:open+panel
-10 edit c:open+place
-31 edit c:open+player
-15 edit c:open+press
-9 edit c:open+screen
-51 edit c:open+see
-11 edit c:open+store
-20 edit c:open+you
-25 edit c:panel+place
-46 edit c:panel+player
75 edit c:panel+press
-20 edit c:panel+screen
-15 edit c:panel+see
-26 edit c:panel+store
-31 edit c:place+see
-28 edit c:place+you
-25 edit c:player
-39 edit c:player+press
14 edit c:player+screen
-39 edit c:player+see
-14 edit c:press+screen
-75 edit c:press+see
-24 edit c:press+store
34 edit c:press+undo
18 edit c:press+you
-11 edit c:screen+see
-95 edit c:see
-16 edit c:see+you
-58 edit c:store
-24 edit c:store+you
74 edit c:undo
-106 edit digit
-73 edit f:a
-5 edit f:abra
14 edit f:after
-46 edit f:all
-6 edit f:and
-9 edit f:aperte
26 edit f:apply
15 edit f:arrastr
-46 edit f:as
10 edit f:auf
-34 edit f:basta
-37 edit f:below
-12 edit f:beneath
-22 edit f:bottom
-23 edit f:ce
-28 edit f:choisis
-49 edit f:choose
-65 edit f:clic
-8 edit f:clique
10 edit f:con
43 edit f:confirm
-19 edit f:contras
-36 edit f:copiar
62 edit f:ctrl
-36 edit f:dale
-47 edit f:dann
-25 edit f:dans
-46 edit f:das
-41 edit f:die
42 edit f:don't
-53 edit f:double-
29 edit f:drag
-24 edit f:du
-45 edit f:elige
26 edit f:em
-33 edit f:en
-41 edit f:escolha
-46 edit f:expand
20 edit f:export
-28 edit f:feel
60 edit f:finally
-6 edit f:first
-25 edit f:for
-42 edit f:have
-9 edit f:haz
-29 edit f:head
12 edit f:hit
8 edit f:hover
-50 edit f:il
-21 edit f:im
-24 edit f:jetez
-66 edit f:la
-14 edit f:lastly
10 edit f:left
-59 edit f:lo
-19 edit f:lower
39 edit f:mit
-44 edit f:move
-14 edit f:navigat
-44 edit f:no
-43 edit f:o
-8 edit f:open
27 edit f:or
-35 edit f:ouvre
-32 edit f:para
-6 edit f:pela
37 edit f:pelo
47 edit f:pensez
-62 edit f:pick
26 edit f:please
23 edit f:press
-47 edit f:puis
6 edit f:pull
21 edit f:pulsa
9 edit f:puxe
25 edit f:que
22 edit f:regarde
-50 edit f:right-c
-42 edit f:save
-27 edit f:second
-46 edit f:see
-14 edit f:set
7 edit f:simply
48 edit f:sobald
-21 edit f:solo
-38 edit f:space
-59 edit f:step
10 edit f:swap
-33 edit f:tap
39 edit f:that
-50 edit f:the
-23 edit f:their
13 edit f:then
39 edit f:third
50 edit f:tirez
-39 edit f:top
-14 edit f:type
-31 edit f:um
-60 edit f:under
35 edit f:until
-6 edit f:use
-31 edit f:via
-40 edit f:você
-22 edit f:vous
-10 edit f:vá
-23 edit f:wait
34 edit f:wenn
-12 edit f:which
-40 edit f:y
-22 edit f:you
-6 edit f:you'll
37 edit f:zieh
-14 edit f:zum
-12 edit f:в
-42 edit f:если
-10 edit f:зайдите
17 edit f:и
-6 edit f:на
14 edit f:нажмите
-16 edit f:пополни
20 edit f:порядок
-15 edit f:посмотр
-35 edit f:с
-47 edit f:там
-41 edit f:чтобы
35 edit f:クリップ
-33 edit f:タイムライン
-23 edit f:ファイル
-9 edit f:プレビュー
39 edit f:三
-72 edit f:下载
16 edit f:不
-32 edit f:两
-12 edit f:从
-33 edit f:余额
13 edit f:修改
-42 edit f:先
-10 edit f:共有
-18 edit f:剩余
57 edit f:勾选
26 edit f:可
-28 edit f:右上
-31 edit f:右上角
16 edit f:否
42 edit f:在
-20 edit f:如果
35 edit f:它
14 edit f:完成后
-12 edit f:导出
-41 edit f:左
-70 edit f:打开
-31 edit f:拖动
-59 edit f:按
18 edit f:按住
41 edit f:改
-50 edit f:新
-33 edit f:旁白
-30 edit f:查看
-19 edit f:滤
-52 edit f:点
-8 edit f:点一下
-15 edit f:点击
-32 edit f:点选
11 edit f:然
23 edit f:用
-18 edit f:第
15 edit f:若
15 edit f:要
-21 edit f:语
-29 edit f:请
-79 edit f:选
29 edit f:选中
-24 edit f:选好
-57 edit f:选择
14 edit f:速度
25 edit f:顺
-66 edit f:预览窗口
102 edit kind:drag
-26 edit kind:look
-39 edit kind:open
-103 edit kind:statement
-17 edit kind:tail
-8 edit kind:take
-38 edit l:1080p
-14 edit l:16
-69 edit l:19
-16 edit l:2
-13 edit l:33
-42 edit l:an
12 edit l:another
35 edit l:apply
-14 edit l:archivo
-13 edit l:availab
-19 edit l:away
37 edit l:back
-8 edit l:balance
19 edit l:bild
-15 edit l:billing
36 edit l:box
-24 edit l:button
10 edit l:buttons
-23 edit l:ce
39 edit l:change
5 edit l:changes
-36 edit l:chosen
33 edit l:clip
-22 edit l:clips
21 edit l:clique
-36 edit l:compart
74 edit l:confirm
23 edit l:continu
-21 edit l:contras
-36 edit l:copy
-39 edit l:ctrl
-25 edit l:d'aperç
-12 edit l:dashboa
44 edit l:delete
25 edit l:dialog
11 edit l:dialogu
25 edit l:double-
-5 edit l:downloa
-17 edit l:drawer
7 edit l:droite
-22 edit l:du
6 edit l:e
26 edit l:earlier
39 edit l:edit
-21 edit l:editor
-23 edit l:ein
-30 edit l:es
-19 edit l:esquerd
-20 edit l:estão
-39 edit l:export
-19 edit l:exporta
-16 edit l:exporti
-51 edit l:f
-18 edit l:factura
-24 edit l:field
-22 edit l:file
26 edit l:film
60 edit l:finally
8 edit l:find
-26 edit l:finish
-6 edit l:first
-28 edit l:folder
-11 edit l:font
-31 edit l:format
-36 edit l:further
-20 edit l:gauche
-23 edit l:happy
-50 edit l:icon
-36 edit l:il
-26 edit l:inicia
-5 edit l:it
-14 edit l:lastly
-12 edit l:lecteur
-10 edit l:lecture
-18 edit l:letra
25 edit l:like
-41 edit l:link
-27 edit l:listed
-32 edit l:listen
-43 edit l:look
9 edit l:mouse
-12 edit l:name
-26 edit l:notice
-18 edit l:o
37 edit l:ok
-32 edit l:on
34 edit l:or
23 edit l:orden
40 edit l:order
-25 edit l:out
-10 edit l:p
-12 edit l:page
-14 edit l:pane
-14 edit l:panel
26 edit l:para
-16 edit l:partage
-29 edit l:perfil
-58 edit l:picture
48 edit l:place
29 edit l:plan
54 edit l:pop-up
-12 edit l:project
8 edit l:que
36 edit l:ready
19 edit l:rechts
-49 edit l:reprodu
-11 edit l:rest
-22 edit l:rhythm
-48 edit l:row
21 edit l:s
-38 edit l:save
-19 edit l:section
-8 edit l:sehen
-11 edit l:set
-21 edit l:setting
33 edit l:shift
53 edit l:shot
23 edit l:side
-49 edit l:sidebar
-34 edit l:sie
-27 edit l:slider
-60 edit l:starts
-12 edit l:stored
-44 edit l:storybo
37 edit l:suggest
-25 edit l:symbol
-13 edit l:tab
-18 edit l:tempo
-32 edit l:texto
-23 edit l:there
9 edit l:thumbna
-29 edit l:top
24 edit l:track
-38 edit l:título
32 edit l:undo
-27 edit l:up
-13 edit l:ver
-31 edit l:verlo
-21 edit l:viewer
-52 edit l:visible
-9 edit l:watch
-37 edit l:wheel
22 edit l:you
52 edit l:z
-38 edit l:вас
31 edit l:вправо
-25 edit l:его
-25 edit l:задаётс
-41 edit l:лежат
-44 edit l:меню
-21 edit l:предпро
-45 edit l:слева
-49 edit l:справа
-43 edit l:ссылку
-7 edit l:から
32 edit l:く
-23 edit l:だけです
-55 edit l:できます
-28 edit l:には
-6 edit l:は
-18 edit l:みてください
-7 edit l:られます
-18 edit l:れば
-21 edit l:下载
-17 edit l:保存
22 edit l:修改
-54 edit l:到
-30 edit l:右上角
63 edit l:后
-16 edit l:吧
-7 edit l:图
-33 edit l:场景
-69 edit l:场景列表
-23 edit l:它
-24 edit l:对比
-18 edit l:导出
-20 edit l:小
29 edit l:就行
12 edit l:序
-21 edit l:度
14 edit l:微调
13 edit l:拖
-9 edit l:按钮
-38 edit l:挑
-22 edit l:播放
-25 edit l:播放键
-25 edit l:改
-35 edit l:文件
-19 edit l:果
-35 edit l:查看
-23 edit l:楚
-10 edit l:步
-34 edit l:点
-28 edit l:版
16 edit l:生效
47 edit l:用
-14 edit l:看
-29 edit l:码
-44 edit l:确认
-30 edit l:窗口
24 edit l:箭头
19 edit l:素材库
9 edit l:置
-18 edit l:调
33 edit l:调整
-16 edit l:遍
-70 edit l:里
-53 edit l:链接
-19 edit l:面
-72 edit l:面板
-18 edit last
-55 edit later c:account
-15 edit later c:adjust
-57 edit later c:button
-9 edit later c:buy
19 edit later c:confirm
12 edit later c:control
14 edit later c:drag
17 edit later c:key
-24 edit later c:open
-27 edit later c:player
-32 edit later c:press
-30 edit later c:see
9 edit later c:undo
-42 edit later q:account
27 edit later q:confirm
-106 edit later q:export
-54 edit length:5
-43 edit link
-23 edit no concept
-25 edit opens
-59 edit other c:account
-50 edit other c:adjust
-58 edit other c:being
-83 edit other c:button
-33 edit other c:buy
-13 edit other c:can
13 edit other c:confirm
24 edit other c:drag
-51 edit other c:export
6 edit other c:film
-23 edit other c:if
33 edit other c:key
-18 edit other c:material
-29 edit other c:open
9 edit other c:panel
-9 edit other c:place
14 edit other c:player
-35 edit other c:press
-47 edit other c:screen
24 edit other c:undo
11 edit other c:you
-50 edit other q:account
19 edit other q:confirm
-103 edit other q:export
-64 edit other q:material
35 edit other q:panel
-37 edit q:account
-29 edit q:adjust
183 edit q:confirm
-147 edit q:export
-31 edit q:film
-61 edit q:if
-73 edit q:material
30 edit q:panel
-26 edit q:store
-27 edit step
-15 edit topic:credits
-93 edit topic:export
-30 edit topic:preview
51 edit topic:reorder
-16 edit topic:timeline
-7 edit v:de:adjust:st
29 edit v:de:drag:en
10 edit v:de:drag:ge
-18 edit v:de:export:en
-23 edit v:de:open:en
-42 edit v:de:press:ck
10 edit v:de:press:en
-15 edit v:de:see:en
-31 edit v:en:adjust:al
-13 edit v:en:adjust:ck
-28 edit v:en:adjust:er
-38 edit v:en:adjust:et
39 edit v:en:adjust:it
-39 edit v:en:adjust:ne
-14 edit v:en:adjust:pe
12 edit v:en:adjust:rn
-47 edit v:en:adjust:se
-22 edit v:en:buy:de
-25 edit v:en:buy:op
45 edit v:en:confirm:ly
34 edit v:en:confirm:ok
43 edit v:en:confirm:pt
45 edit v:en:confirm:rm
-26 edit v:en:confirm:sh
30 edit v:en:confirm:te
30 edit v:en:drag:ag
10 edit v:en:drag:ap
29 edit v:en:drag:en
26 edit v:en:drag:er
35 edit v:en:drag:ge
33 edit v:en:drag:im
10 edit v:en:drag:it
8 edit v:en:drag:ll
32 edit v:en:drag:ng
60 edit v:en:drag:op
-33 edit v:en:drag:ve
-10 edit v:en:export:ad
-35 edit v:en:export:ed
-40 edit v:en:export:er
-19 edit v:en:export:nd
-38 edit v:en:export:py
-38 edit v:en:export:re
-11 edit v:en:export:rt
-42 edit v:en:export:ve
-25 edit v:en:open:ad
-27 edit v:en:open:ed
-17 edit v:en:open:en
-26 edit v:en:open:mp
-11 edit v:en:open:nd
-23 edit v:en:open:ns
-14 edit v:en:open:te
-33 edit v:en:press:ap
-25 edit v:en:press:ck
37 edit v:en:press:it
29 edit v:en:press:ng
-6 edit v:en:press:se
13 edit v:en:press:ss
-11 edit v:en:see:ar
-41 edit v:en:see:ay
-26 edit v:en:see:ce
-10 edit v:en:see:ee
-38 edit v:en:see:en
-15 edit v:en:see:ew
-23 edit v:en:see:le
-46 edit v:en:see:ok
-37 edit v:en:see:re
46 edit v:en:undo:do
35 edit v:es:confirm:ar
-11 edit v:es:drag:do
16 edit v:es:drag:ra
-6 edit v:es:export:ar
-10 edit v:es:export:ia
-11 edit v:es:export:ir
-43 edit v:es:press:ic
21 edit v:es:press:sa
-31 edit v:es:see:lo
16 edit v:fr:adjust:er
42 edit v:fr:drag:er
58 edit v:fr:drag:ez
-42 edit v:fr:export:er
-32 edit v:fr:open:ez
-35 edit v:fr:open:re
43 edit v:fr:press:er
-47 edit v:fr:press:ic
-53 edit v:fr:press:nt
-21 edit v:fr:see:ez
-33 edit v:fr:see:ir
-45 edit v:pt:adjust:ar
-26 edit v:pt:adjust:te
9 edit v:pt:drag:xe
-22 edit v:pt:export:ar
-12 edit v:pt:open:el
-5 edit v:pt:open:ra
-10 edit v:pt:open:vá
-20 edit v:pt:open:ão
31 edit v:pt:press:ar
22 edit v:pt:press:ne
-31 edit v:pt:press:se
-9 edit v:pt:press:te
-6 edit v:pt:press:ue
-10 edit v:pt:see:er
-20 edit v:pt:see:ir
20 edit v:pt:see:to
8 edit v:ru:adjust:ся
20 edit v:ru:drag:ем
31 edit v:ru:drag:те
-30 edit v:ru:export:йл
-44 edit v:ru:export:те
-46 edit v:ru:export:ть
-41 edit v:ru:open:ат
-58 edit v:ru:open:те
-12 edit v:ru:see:те
-34 edit v:ru:see:ть
-75 edit w:0
-69 edit w:0 19
-13 edit w:0 33
-10 edit w:0 8
-10 edit w:0 8 0
-18 edit w:0 :
-12 edit w:0 : 1
-10 edit w:0 p
-21 edit w:1
-10 edit w:1 0
-10 edit w:1 0 8
-10 edit w:1 9
-38 edit w:1080p
-14 edit w:16
-69 edit w:19
-20 edit w:2
-13 edit w:33
-23 edit w:4
-19 edit w:5
-10 edit w:8
-10 edit w:8 0
-10 edit w:8 0 p
-14 edit w:9
-14 edit w:9 16
-59 edit w:a 0
-11 edit w:a barra
21 edit w:a direita
-28 edit w:a list
-17 edit w:a look
23 edit w:a nova
-22 edit w:aba
-5 edit w:abra
-5 edit w:abra a
43 edit w:accept
14 edit w:after
-16 edit w:again
-29 edit w:al
-14 edit w:all
-45 edit w:alles
17 edit w:along
13 edit w:along the
-62 edit w:als
-38 edit w:also
-18 edit w:an
10 edit w:an option
-6 edit w:and
-9 edit w:and you
-21 edit w:andere
12 edit w:another
-14 edit w:ansehen
-49 edit w:any
-29 edit w:ao
-7 edit w:ao lado
-25 edit w:aparece
-9 edit w:aperte
45 edit w:apply
26 edit w:apply the
-50 edit w:are
32 edit w:arrastr
32 edit w:arrastr las
-70 edit w:arrow
-8 edit w:as the
-14 edit w:aspect
-14 edit w:aspect ratio
-9 edit w:assets
-16 edit w:audio
-14 edit w:audio tab
13 edit w:auf das
-9 edit w:auf der
-19 edit w:auf exporti
-16 edit w:autre
-13 edit w:availab
-59 edit w:avec ctrl
-32 edit w:away
37 edit w:back
-24 edit w:barra
-11 edit w:barra de
-12 edit w:barre
-42 edit w:barre d'espac
21 edit w:bas
-34 edit w:basta
-12 edit w:be
11 edit w:be changed
-59 edit w:bei
-14 edit w:below
-14 edit w:below the
-12 edit w:beneath
-12 edit w:beneath the
-36 edit w:between
15 edit w:bild
12 edit w:bitte
-24 edit w:blue
-22 edit w:bottom
-14 edit w:browser
-23 edit w:button
-36 edit w:button to
10 edit w:buttons
-26 edit w:by clickin
37 edit w:by draggin
-13 edit w:by moving
35 edit w:caixa
-12 edit w:camera
-10 edit w:can be
-10 edit w:can preview
-22 edit w:can upgrade
-39 edit w:caption
-46 edit w:carpeta
33 edit w:case
-11 edit w:casilla
-23 edit w:ce
-35 edit w:celui
-23 edit w:cenas
16 edit w:changer
5 edit w:changes
-8 edit w:check the
-28 edit w:choisis
-47 edit w:choose
-67 edit w:choose 1080p
-8 edit w:choose plan
-9 edit w:choose save
-35 edit w:choose the
-36 edit w:chosen
-65 edit w:clic
-47 edit w:clic droit
25 edit w:click apply
-9 edit w:click downloa
-39 edit w:click export
60 edit w:click generat
-27 edit w:click the
-8 edit w:click your
37 edit w:clickin
38 edit w:clickin the
19 edit w:clip
15 edit w:clip hacia
-26 edit w:clip to
41 edit w:clip vers
21 edit w:clipe
21 edit w:clipe para
5 edit w:clips
-8 edit w:clique
-9 edit w:clique em
-38 edit w:cloud
-34 edit w:cmd
-59 edit w:color
-13 edit w:colour
17 edit w:com
-37 edit w:compare
-40 edit w:compart
95 edit w:confirm
30 edit w:confirm the
37 edit w:continu
-21 edit w:contras
-43 edit w:control
-10 edit w:copia
-36 edit w:copiar
-38 edit w:copy
-45 edit w:cor
37 edit w:ctrl
48 edit w:ctrl +
42 edit w:ctrl + z
-12 edit w:ctrl s
51 edit w:ctrl z
22 edit w:cuadro
22 edit w:cuadro de
-39 edit w:curseur
-23 edit w:côté
-25 edit w:d'aperç
-42 edit w:d'espac
-63 edit w:da
-36 edit w:dale
-36 edit w:dale al
-47 edit w:dann
-25 edit w:dans
-16 edit w:dans la
-67 edit w:dans le
16 edit w:das
-12 edit w:dashboa
37 edit w:de diálogo
-14 edit w:de droite
-11 edit w:de espaço
-17 edit w:de factura
-64 edit w:de la
20 edit w:de lecture
45 edit w:delete
-65 edit w:dem
-43 edit w:depuis
13 edit w:des
-48 edit w:desliza
-28 edit w:details
-31 edit w:dial
51 edit w:dialog
11 edit w:dialogu
-39 edit w:die leertas
33 edit w:die neue
5 edit w:die änderun
-53 edit w:direito
-13 edit w:disk
37 edit w:diálogo
37 edit w:diálogo para
11 edit w:do
9 edit w:do clipe
-39 edit w:do título
40 edit w:don't
42 edit w:don't forget
18 edit w:don't need
-14 edit w:double-
-65 edit w:downloa
-31 edit w:downloa your
-12 edit w:draft
-14 edit w:drafts
30 edit w:drag
17 edit w:drag its
-15 edit w:drag the
37 edit w:draggin
27 edit w:draggin the
-17 edit w:drawer
-47 edit w:droit
-14 edit w:du
-59 edit w:du bei
-41 edit w:dá
-41 edit w:dá para
24 edit w:each
12 edit w:edge
39 edit w:edit
-55 edit w:editor
-52 edit w:editor to
17 edit w:effects
25 edit w:effects tab
-36 edit w:eine
-60 edit w:einen
26 edit w:either
26 edit w:either side
22 edit w:el cuadro
-44 edit w:el panel
-13 edit w:el reprodu
-18 edit w:el saldo
-45 edit w:elige
-9 edit w:em exporta
-24 edit w:embaixo
-8 edit w:en el
-55 edit w:en la
-37 edit w:encontr
-16 edit w:es
-38 edit w:escolha
-11 edit w:espaço
-17 edit w:esquerd
-48 edit w:est
-20 edit w:estão
-20 edit w:everyth
-46 edit w:expand
-18 edit w:expand the
-14 edit w:export
-20 edit w:export dialog
-38 edit w:export is
26 edit w:export the
-20 edit w:exporta
-9 edit w:exporta para
-19 edit w:exporti
-51 edit w:f
-24 edit w:factura
-19 edit w:fader
21 edit w:feld
-25 edit w:fenêtre
-25 edit w:fenêtre d'aperç
-40 edit w:fica
-43 edit w:fichier
-24 edit w:field
10 edit w:file menu
26 edit w:film
38 edit w:final
60 edit w:finally
-6 edit w:find
-22 edit w:find the
-39 edit w:fine-tu
-26 edit w:finish
-34 edit w:finishe
-6 edit w:first
-28 edit w:folder
-20 edit w:font
-35 edit w:for
-41 edit w:for a
-40 edit w:for the
42 edit w:forget
42 edit w:forget to
-31 edit w:format
29 edit w:foto
-38 edit w:frame
-16 edit w:from
-35 edit w:from your
-24 edit w:full
-36 edit w:further
-20 edit w:gauche
-37 edit w:gear
-37 edit w:gear icon
70 edit w:geht
-41 edit w:get
-8 edit w:get more
-12 edit w:get the
-49 edit w:gibt
62 edit w:glisser
-10 edit w:grab it
-18 edit w:green
15 edit w:hacia
15 edit w:hacia la
18 edit w:handle
33 edit w:handles
-23 edit w:happy
-8 edit w:have
-9 edit w:have a
-9 edit w:haz
-25 edit w:head
-30 edit w:head over
-11 edit w:hear
-7 edit w:hear it
-19 edit w:here
-18 edit w:herunte
-9 edit w:history
-9 edit w:history panel
35 edit w:hit
13 edit w:hit apply
11 edit w:hit export
-20 edit w:hit play
-5 edit w:hit the
-37 edit w:hue
23 edit w:i
-44 edit w:icon to
-7 edit w:if you
9 edit w:if you'd
-50 edit w:il
-21 edit w:im
-33 edit w:im reiter
-25 edit w:in der
-26 edit w:inicia
-13 edit w:inspect
-40 edit w:intensi
12 edit w:into
-20 edit w:into the
-28 edit w:is
-13 edit w:is availab
-35 edit w:is just
-7 edit w:ist
36 edit w:it as
26 edit w:it earlier
12 edit w:it's
-18 edit w:izquier
-24 edit w:jetez
-24 edit w:jetez un
-26 edit w:jump
-14 edit w:junto
-11 edit w:junto al
-29 edit w:just
-35 edit w:just one
-55 edit w:kann
35 edit w:keep
-16 edit w:knob
-23 edit w:l
-32 edit w:l'ongle
42 edit w:l'ordre
-46 edit w:la carpeta
33 edit w:la case
-11 edit w:la casilla
41 edit w:la droite
-25 edit w:la fenêtre
-36 edit w:la lecture
-30 edit w:la lista
-15 edit w:la page
-28 edit w:la pestaña
-10 edit w:la pista
20 edit w:la tête
-7 edit w:lado
-7 edit w:lado do
-69 edit w:lance
-59 edit w:lance avec
22 edit w:las
32 edit w:las miniatu
-14 edit w:lastly
-41 edit w:layers
-10 edit w:le
-43 edit w:le fichier
-12 edit w:le lecteur
-46 edit w:le menu
-35 edit w:le volet
-12 edit w:lecteur
-11 edit w:lecture
-39 edit w:leertas
-30 edit w:left sidebar
-18 edit w:letra
-11 edit w:letteri
11 edit w:like
10 edit w:like it
-44 edit w:link
-43 edit w:links
-32 edit w:list
-28 edit w:list of
-26 edit w:list on
-19 edit w:lista
-19 edit w:lista de
-46 edit w:liste
-27 edit w:listed
-31 edit w:listen
-53 edit w:lo
52 edit w:lock
-46 edit w:look
-36 edit w:loop
19 edit w:los
46 edit w:los clips
-10 edit w:los tres
-19 edit w:lower
-45 edit w:lässt
-15 edit w:media
36 edit w:media library
-12 edit w:media panel
-6 edit w:menu
-32 edit w:menu de
-5 edit w:menú
15 edit w:miniatu
9 edit w:mit der
-8 edit w:more credits
9 edit w:mouse
-33 edit w:move
-44 edit w:move the
-13 edit w:moving
-13 edit w:moving the
-24 edit w:mp
-24 edit w:mp 4
-14 edit w:music
15 edit w:más
-45 edit w:mídia
-5 edit w:na
35 edit w:na caixa
27 edit w:nach
30 edit w:nach rechts
-32 edit w:name
-56 edit w:navigat
-14 edit w:navigat to
-13 edit w:neben
-13 edit w:neben dem
5 edit w:need
18 edit w:need it
33 edit w:neue
13 edit w:new
49 edit w:new clip
-17 edit w:next
-17 edit w:next to
-6 edit w:no player
-29 edit w:nome
-10 edit w:notes
-26 edit w:notice
23 edit w:nova
9 edit w:now
-43 edit w:o
14 edit w:of the
44 edit w:ok
-23 edit w:one
-35 edit w:one click
47 edit w:onto
47 edit w:onto the
-17 edit w:open
-9 edit w:open the
-23 edit w:opens
27 edit w:or
23 edit w:orden
54 edit w:order
-32 edit w:out
-35 edit w:ouvre
-30 edit w:over to
-10 edit w:p
-47 edit w:page
-56 edit w:paleta
-39 edit w:palette
-27 edit w:panel
-15 edit w:par
18 edit w:para a
-9 edit w:para ver
-16 edit w:partage
-6 edit w:pela
-6 edit w:pela aba
37 edit w:pelo
47 edit w:pensez
47 edit w:pensez à
-29 edit w:perfil
-28 edit w:pestaña
-62 edit w:pick
-13 edit w:pick another
-57 edit w:picture
-10 edit w:pista
-31 edit w:pitch
48 edit w:place
-10 edit w:plans
-41 edit w:play
-16 edit w:play it
-31 edit w:play the
-23 edit w:play to
-24 edit w:player
-17 edit w:player to
-31 edit w:playhea
-39 edit w:playhea there
-42 edit w:playhea to
26 edit w:please
27 edit w:please confirm
-51 edit w:pode
-7 edit w:pode ser
54 edit w:pop-up
7 edit w:por
-25 edit w:pour la
18 edit w:pour le
-22 edit w:pouvez
13 edit w:press
16 edit w:press apply
29 edit w:press confirm
18 edit w:press delete
-14 edit w:press downloa
-53 edit w:press export
-16 edit w:press play
-43 edit w:press the
-16 edit w:preview
-49 edit w:project
-27 edit w:project setting
-26 edit w:propert
-26 edit w:propert panel
-54 edit w:puedes
-47 edit w:puis
8 edit w:pull
21 edit w:pulsa
-10 edit w:puntos
-46 edit w:purple
-46 edit w:purple button
9 edit w:puxe
9 edit w:puxe a
-9 edit w:página
25 edit w:que
-46 edit w:que vous
16 edit w:quieres
15 edit w:quieres más
27 edit w:quiser
10 edit w:radio
10 edit w:radio buttons
15 edit w:rain
-14 edit w:ratio
-14 edit w:ratio to
36 edit w:ready
36 edit w:rearran
29 edit w:rearran them
-24 edit w:recharg
11 edit w:rechts
22 edit w:regarde
10 edit w:reihenf
-33 edit w:reiter
-48 edit w:render
-44 edit w:render button
26 edit w:reorder
-49 edit w:reprodu
-9 edit w:rest
-50 edit w:restant
-10 edit w:result
-22 edit w:rhythm
-50 edit w:right-c
-12 edit w:right-c the
-48 edit w:row
20 edit w:s
-24 edit w:saldo
-34 edit w:same
-42 edit w:save
-51 edit w:save the
-21 edit w:scene
-27 edit w:scene list
-22 edit w:scrub to
-59 edit w:se lance
27 edit w:se quiser
-11 edit w:second
-33 edit w:section
-28 edit w:section to
-10 edit w:see
-31 edit w:see the
-8 edit w:sehen
10 edit w:select an
25 edit w:select the
-19 edit w:send
-19 edit w:send it
-7 edit w:ser
-38 edit w:set
-44 edit w:set the
-38 edit w:share
-29 edit w:share button
-35 edit w:share menu
42 edit w:shift
40 edit w:shot
-15 edit w:show
15 edit w:si quieres
-13 edit w:si te
-96 edit w:sich
21 edit w:side
-49 edit w:sidebar
48 edit w:sie den
7 edit w:simply
-6 edit w:simply press
-11 edit w:size
-25 edit w:slider
48 edit w:sobald
48 edit w:sobald sie
-21 edit w:solo
-29 edit w:sous
-38 edit w:space
-29 edit w:spaceba
-29 edit w:spaceba to
-54 edit w:speed
-47 edit w:speed can
10 edit w:split
10 edit w:split the
-60 edit w:starts
-22 edit w:stellst
-22 edit w:stellst du
-59 edit w:step
-12 edit w:stored
-46 edit w:storybo
-23 edit w:strengt
-23 edit w:strengt slider
-11 edit w:style
-11 edit w:style panel
-23 edit w:styles
-23 edit w:styles tab
-6 edit w:sua
-16 edit w:suffit
43 edit w:suggest
11 edit w:sur
-30 edit w:sur le
10 edit w:swap
-27 edit w:symbol
-26 edit w:tab for
25 edit w:tab to
-41 edit w:table
-20 edit w:takes
-37 edit w:também
-33 edit w:tap
-34 edit w:tap the
-43 edit w:taste
-19 edit w:te
-18 edit w:tempo
-9 edit w:text
-32 edit w:texto
39 edit w:that
-10 edit w:the account
-43 edit w:the arrow
-14 edit w:the aspect
-9 edit w:the assets
-16 edit w:the audio
-24 edit w:the blue
-9 edit w:the bottom
-12 edit w:the camera
-13 edit w:the caption
25 edit w:the changes
22 edit w:the clip
-38 edit w:the cloud
60 edit w:the confirm
48 edit w:the dialog
-13 edit w:the disk
-12 edit w:the draft
-38 edit w:the editor
25 edit w:the effects
-41 edit w:the export
-19 edit w:the fader
26 edit w:the film
-22 edit w:the finishe
-11 edit w:the font
-34 edit w:the format
-22 edit w:the full
-37 edit w:the gear
-18 edit w:the green
-9 edit w:the history
-37 edit w:the hue
-41 edit w:the layers
-11 edit w:the letteri
-14 edit w:the music
6 edit w:the new
-10 edit w:the notes
37 edit w:the order
-57 edit w:the picture
-31 edit w:the pitch
-6 edit w:the play
-9 edit w:the player
-31 edit w:the playhea
54 edit w:the pop-up
-38 edit w:the project
-26 edit w:the propert
10 edit w:the radio
15 edit w:the rain
-25 edit w:the render
-9 edit w:the rest
-10 edit w:the result
-22 edit w:the rhythm
11 edit w:the right
-10 edit w:the same
6 edit w:the second
-6 edit w:the share
-33 edit w:the shot
-38 edit w:the sidebar
-29 edit w:the spaceba
-43 edit w:the speed
-6 edit w:the start
-33 edit w:the storybo
-23 edit w:the strengt
-11 edit w:the style
-23 edit w:the styles
34 edit w:the suggest
-9 edit w:the text
20 edit w:the three
9 edit w:the thumbna
-11 edit w:the title
6 edit w:the track
-57 edit w:the triangl
14 edit w:the two
-21 edit w:the viewer
-14 edit w:the volume
13 edit w:then
25 edit w:then click
-49 edit w:there
-16 edit w:there is
39 edit w:third
23 edit w:this
12 edit w:thumbna
10 edit w:timing
-10 edit w:tippen
50 edit w:tirez
33 edit w:title
-10 edit w:to 0
-14 edit w:to 9
-38 edit w:to change
42 edit w:to click
25 edit w:to double-
-29 edit w:to downloa
-26 edit w:to finish
-41 edit w:to get
-10 edit w:to grab
-6 edit w:to hear
20 edit w:to hit
22 edit w:to lock
-36 edit w:to look
16 edit w:to move
-36 edit w:to play
-14 edit w:to project
26 edit w:to reorder
-19 edit w:to send
-5 edit w:to the
-11 edit w:to watch
-30 edit w:tocar
-19 edit w:too
19 edit w:tool
-13 edit w:top
12 edit w:top of
-25 edit w:top up
-18 edit w:track to
-68 edit w:transcr
-36 edit w:transit
-10 edit w:tres
-10 edit w:tres puntos
-64 edit w:triangl
33 edit w:trim
26 edit w:tu
12 edit w:turn
-18 edit w:two
-14 edit w:type
-16 edit w:télécha
20 edit w:tête
20 edit w:tête de
-38 edit w:título
-31 edit w:um
-19 edit w:um es
-36 edit w:uma
-38 edit w:un
-25 edit w:under
-8 edit w:under account
-64 edit w:under the
46 edit w:undo
25 edit w:une
-36 edit w:unten
-17 edit w:unter
35 edit w:until
-24 edit w:up
-15 edit w:upgrade
-7 edit w:usage
34 edit w:usar
-9 edit w:ver
-31 edit w:verlo
41 edit w:vers
41 edit w:vers la
26 edit w:verschi
-31 edit w:via
-31 edit w:via the
-21 edit w:viewer
-52 edit w:visible
20 edit w:visto
26 edit w:você
-33 edit w:voir
-52 edit w:volet
-35 edit w:volet des
-45 edit w:volume
-44 edit w:vorscha
-27 edit w:votre
-43 edit w:vous
-22 edit w:vous pouvez
37 edit w:voz
-10 edit w:vá
-23 edit w:wait
-23 edit w:wait for
-34 edit w:want
-9 edit w:want the
-16 edit w:want to
-10 edit w:watch it
34 edit w:wenn
-25 edit w:what
-37 edit w:wheel
-57 edit w:when you
-38 edit w:when you're
-20 edit w:where you
-69 edit w:whether
-12 edit w:which
-13 edit w:which you'll
28 edit w:will
7 edit w:with
-40 edit w:y
9 edit w:yellow
15 edit w:you don't
-9 edit w:you hit
14 edit w:you like
-33 edit w:you want
8 edit w:you'd
-13 edit w:you'll
-6 edit w:you'll find
-26 edit w:you'll notice
-25 edit w:you're
-23 edit w:you're happy
-50 edit w:you're ready
-12 edit w:your dashboa
-8 edit w:your picture
-17 edit w:yours
69 edit w:z
37 edit w:zieh
37 edit w:zieh das
-39 edit w:zu
-8 edit w:zu sehen
-12 edit w:zum
-8 edit w:à
-23 edit w:à côté
-23 edit w:à esquerd
-20 edit w:à gauche
-25 edit w:à votre
5 edit w:änderun
-9 edit w:öffnen
-35 edit w:букв
-12 edit w:в
39 edit w:в окне
-46 edit w:в плеере
-25 edit w:в поле
-38 edit w:вас
-42 edit w:вкладка
-34 edit w:вкладке
-66 edit w:вниз
31 edit w:вправо
16 edit w:вы
50 edit w:вы нажмёте
-45 edit w:выберит
-29 edit w:до
-25 edit w:его
-42 edit w:если
-36 edit w:её
-25 edit w:задаётс
-10 edit w:зайдите
17 edit w:и
-33 edit w:их
-29 edit w:кадров
58 edit w:как
26 edit w:клип
50 edit w:край
-15 edit w:курсор
-15 edit w:курсор на
-41 edit w:лежат
-46 edit w:меню
20 edit w:меняетс
-15 edit w:можно
-16 edit w:на
-34 edit w:на вкладке
14 edit w:нажмите
50 edit w:нажмёте
-16 edit w:названи
18 edit w:новый
39 edit w:окне
-21 edit w:окно
-21 edit w:окно предпро
47 edit w:она
20 edit w:перетас
-46 edit w:плеере
-25 edit w:поле
-16 edit w:пополни
20 edit w:порядок меняетс
-32 edit w:посмотр
-21 edit w:предпро
-45 edit w:разверн
-42 edit w:ролик
-22 edit w:рядом
-21 edit w:с
-11 edit w:скачать
-45 edit w:слева
47 edit w:сохрани
-49 edit w:справа
-43 edit w:ссылку
-52 edit w:таймлай
-47 edit w:там
-13 edit w:увидеть
-30 edit w:файл
-56 edit w:цвет
-41 edit w:чтобы
-11 edit w:чтобы скачать
-13 edit w:чтобы увидеть
-22 edit w:это
-22 edit w:あ
-7 edit w:い ま
-7 edit w:い ま す
-14 edit w:お
29 edit w:か
-68 edit w:から
-67 edit w:が
-37 edit w:き
21 edit w:き さ
21 edit w:き さ は
27 edit w:く
-49 edit w:け
-18 edit w:け れば
-19 edit w:こ
35 edit w:さ
21 edit w:さ は
-6 edit w:し
-7 edit w:し て から
-21 edit w:し ま
-21 edit w:し ま す
-5 edit w:す
-14 edit w:す る
-10 edit w:す る だけです
-11 edit w:せ
39 edit w:た
32 edit w:だ
-23 edit w:だけです
-7 edit w:て から
-34 edit w:て みてください
-18 edit w:で
-26 edit w:で 「
-13 edit w:で 再生
-10 edit w:で 确
-10 edit w:で 确 认
-55 edit w:できます
-20 edit w:な
-18 edit w:な け
-18 edit w:な け れば
-26 edit w:に
-28 edit w:には
-28 edit w:の 「
-28 edit w:の 「 书
21 edit w:の 大
21 edit w:の 大 き
-24 edit w:の 横
-23 edit w:は 「
16 edit w:べ
-53 edit w:ま す
-18 edit w:みてください
-7 edit w:られます
-19 edit w:り
-23 edit w:る
-10 edit w:る だけです
-19 edit w:れば
-20 edit w:わ
-11 edit w:わ せ
24 edit w:を
-15 edit w:を クリック
-16 edit w:を クリック し
-22 edit w:を 开
-22 edit w:を 开 く
25 edit w:を 押して
51 edit w:を 押す
-36 edit w:を 选
-64 edit w:アイコン
-32 edit w:クリック
-16 edit w:クリック し
-16 edit w:クリック し て
-26 edit w:クリック す
-26 edit w:クリック す る
35 edit w:クリップ
25 edit w:サムネイル
25 edit w:サムネイル を
-54 edit w:シーン
-37 edit w:スライダー
-37 edit w:スライダー で
-25 edit w:タイムライン
-20 edit w:タブ
-48 edit w:ダ
-9 edit w:ダウンロード
42 edit w:ドラッグ
20 edit w:ドラッグ し
20 edit w:ドラッグ し て
-64 edit w:パネル
-23 edit w:ファイル
-11 edit w:プレビュー
-17 edit w:プレーヤー
-17 edit w:プレーヤー で
-25 edit w:ボタン
-33 edit w:ボタン を
-28 edit w:ボタン を クリック
-47 edit w:ン
-49 edit w:ー
19 edit w:一
21 edit w:一 张
39 edit w:一 步
-40 edit w:一 点
-33 edit w:一下
-16 edit w:一覧
39 edit w:三
-18 edit w:上
-22 edit w:上 预览
-16 edit w:上 预览 效
-15 edit w:下
23 edit w:下の
-34 edit w:下拉
8 edit w:下方
-50 edit w:下载
-8 edit w:下载 图标
21 edit w:不
16 edit w:不 会
16 edit w:不 会 生效
-27 edit w:两
-17 edit w:两 个
-40 edit w:个人中心
21 edit w:中
-30 edit w:中 心
-30 edit w:九
-30 edit w:九 个
13 edit w:也
13 edit w:也 可以
12 edit w:也 可以 在
-64 edit w:书
-23 edit w:书 き
12 edit w:了
-17 edit w:事
-21 edit w:二 种
-15 edit w:人
-48 edit w:从
-16 edit w:他
-42 edit w:付
9 edit w:任 意
9 edit w:任 意 一
16 edit w:会 生效
-27 edit w:会员
-27 edit w:会员 中
-27 edit w:会员 中 心
36 edit w:位
36 edit w:位 置
-47 edit w:体
-34 edit w:余额
-62 edit w:侧边栏
-10 edit w:保存
23 edit w:修改
-59 edit w:像
-16 edit w:充值
15 edit w:先
28 edit w:先 在
7 edit w:入
-11 edit w:全 文
-10 edit w:共有
-16 edit w:其 他
9 edit w:再
-5 edit w:再生
-25 edit w:出
-21 edit w:分
-17 edit w:分 别
-17 edit w:分 别 点
-7 edit w:分 镜 图
-66 edit w:分享
-31 edit w:分页
-46 edit w:列
-38 edit w:列 在
16 edit w:则
10 edit w:别
-17 edit w:别 点
-19 edit w:到  
-19 edit w:到   0
-18 edit w:到 “
-35 edit w:到 会员
12 edit w:到 前
12 edit w:到 前 面
19 edit w:到 画布
19 edit w:到 画布 上
15 edit w:前
29 edit w:前 面
-20 edit w:剩余
-18 edit w:剩余 点数
-54 edit w:加
-20 edit w:动
57 edit w:勾选
-18 edit w:十
-21 edit w:十 二
-21 edit w:十 二 种
-39 edit w:单
-5 edit w:即可
-16 edit w:发给
-42 edit w:取
-33 edit w:取 得
-33 edit w:口
-12 edit w:可 在
36 edit w:可 拖动
-16 edit w:可以
-6 edit w:可以 从
-14 edit w:可以 在
14 edit w:可以 在 右侧
-16 edit w:可以 在 时间线
-23 edit w:可以 在 时间轴
-28 edit w:可以 对比
16 edit w:可以 把
-25 edit w:可以 改
-17 edit w:可以 点击
-23 edit w:可选
-6 edit w:右
-17 edit w:右上
-28 edit w:右上 の
-28 edit w:右上 の 「
-56 edit w:右上角
-41 edit w:右下角
-28 edit w:右侧
14 edit w:右侧 面板
14 edit w:右侧 面板 微调
-44 edit w:右边
-76 edit w:合
-11 edit w:合 わ
-11 edit w:合 わ せ
-17 edit w:同
-17 edit w:同 事
-62 edit w:名
49 edit w:后
11 edit w:后 按
42 edit w:后 按  
11 edit w:后 点
-16 edit w:后 点击
-16 edit w:后 点击 “
-15 edit w:向
-15 edit w:向 下
16 edit w:否
16 edit w:否 则
-16 edit w:吧
-45 edit w:听
-17 edit w:听听
-17 edit w:听听 看
-30 edit w:和
13 edit w:四
-22 edit w:回
-7 edit w:图
-48 edit w:图标
-17 edit w:图标 保存
-18 edit w:图示
-62 edit w:在 “
-41 edit w:在 “ 效
14 edit w:在 右侧 面板
30 edit w:在 弹出
30 edit w:在 弹出 的
-46 edit w:在 播放器
-20 edit w:在 时间线
-20 edit w:在 时间线 上
-35 edit w:在 时间轴 上
-11 edit w:在 时间轴 中
6 edit w:在 编辑器
18 edit w:在 音
-26 edit w:场
-72 edit w:场景列表
-34 edit w:型
52 edit w:変え
-45 edit w:変更
-41 edit w:多
21 edit w:大 き
21 edit w:大 き さ
-20 edit w:大 小
13 edit w:太
-9 edit w:头像
7 edit w:好
-20 edit w:如果
-33 edit w:如需
-33 edit w:如需 修改
8 edit w:嫌
-50 edit w:字
-33 edit w:字 体
-34 edit w:字 型
-10 edit w:存到
31 edit w:它
16 edit w:完
-23 edit w:完 整
41 edit w:完 记得
14 edit w:完成后
14 edit w:完成后 点击
14 edit w:完成后 点击 “
45 edit w:定
12 edit w:对
19 edit w:对 应
-19 edit w:对比
11 edit w:对话方块
-23 edit w:对话框
-27 edit w:导出
-20 edit w:小
39 edit w:就
13 edit w:就 把
-44 edit w:就能 看到
29 edit w:就行
-60 edit w:展开
-20 edit w:属性
-41 edit w:左
-36 edit w:左 の
21 edit w:左上角
21 edit w:左上角 的
-50 edit w:左侧
-19 edit w:左侧 的 素材
19 edit w:左侧 的 素材库
-13 edit w:左边
-15 edit w:左边 的
-59 edit w:已
25 edit w:并
9 edit w:序
19 edit w:应
-35 edit w:底部
-35 edit w:底部 的
-42 edit w:度
-39 edit w:度 滑块
-93 edit w:开
-22 edit w:开 く
-55 edit w:开启
-44 edit w:式
21 edit w:张
14 edit w:弹出
30 edit w:弹出 的
-39 edit w:强
-39 edit w:强 度
-39 edit w:强 度 滑块
17 edit w:往左
15 edit w:往左 拖
-45 edit w:得
19 edit w:微调
-30 edit w:心
19 edit w:志
19 edit w:志 拖
19 edit w:志 拖 到
-51 edit w:快
37 edit w:态
-35 edit w:您 可以 在
-54 edit w:情
-21 edit w:想 换
-30 edit w:想 要
9 edit w:意
9 edit w:意 一
23 edit w:我
-7 edit w:手
-9 edit w:手 机
18 edit w:打开 “
-39 edit w:打开 “ 风
-81 edit w:找到
-30 edit w:找到 齿轮
17 edit w:把 它
-58 edit w:把 播放头
-27 edit w:把 播放头 拖
19 edit w:把 标
19 edit w:把 标 志
25 edit w:押して
51 edit w:押す
43 edit w:拉
-14 edit w:拉到
32 edit w:拖
30 edit w:拖 到
19 edit w:拖 到 画布
40 edit w:拖动
-39 edit w:拖动 强
-39 edit w:拖动 强 度
42 edit w:拖曳
37 edit w:拖曳 片段
-17 edit w:拿到
27 edit w:按
19 edit w:按  
9 edit w:按   ctrl
42 edit w:按   delete
55 edit w:按 “
55 edit w:按 “ 保存
27 edit w:按 「 套用
-29 edit w:按 播放键
18 edit w:按住
-38 edit w:挑
48 edit w:撤销
-17 edit w:播放
-48 edit w:播放器
18 edit w:播放头
-27 edit w:播放头 拖
-31 edit w:播放键
-40 edit w:收在
38 edit w:改
41 edit w:改 完
41 edit w:改 完 记得
-30 edit w:效
-30 edit w:效 果
45 edit w:数
-43 edit w:整
-46 edit w:文
-31 edit w:文 字
-50 edit w:文件
-41 edit w:新
-59 edit w:新 的
-16 edit w:方
-33 edit w:旁白
-32 edit w:旁边
-8 edit w:时
-20 edit w:时间线
-20 edit w:时间线 上
-16 edit w:时间线 上 预览
-35 edit w:时间轴 上
-11 edit w:时间轴 中
-28 edit w:时间轴 里
-34 edit w:明
-7 edit w:明细
-11 edit w:是
-44 edit w:曲
-41 edit w:曲 目
-10 edit w:更
-23 edit w:更 清
-23 edit w:更 清 楚
-44 edit w:更改
-30 edit w:最
-31 edit w:最 终
-31 edit w:最 终 文件
-36 edit w:最下
-23 edit w:有
-21 edit w:有 十
-21 edit w:有 十 二
-33 edit w:本
-9 edit w:机
38 edit w:来
-27 edit w:果
-51 edit w:查看
-7 edit w:查看 分
-7 edit w:查看 分 镜
19 edit w:标
19 edit w:标 志
19 edit w:标 志 拖
-10 edit w:标签页
-38 edit w:标题
-21 edit w:栏
-44 edit w:格
-44 edit w:格 式
-33 edit w:档案
-23 edit w:楚
-31 edit w:横
-44 edit w:比
-15 edit w:求
-31 edit w:混
-26 edit w:清
-23 edit w:清 楚
-32 edit w:滑杆
-43 edit w:滑鼠
-16 edit w:满意 后
-16 edit w:满意 后 点击
6 edit w:满意 的话
-19 edit w:滤
-19 edit w:滤 镜
-31 edit w:点
-11 edit w:点 “
-38 edit w:点 “ 分享
-35 edit w:点 “ 导出
-23 edit w:点 它
-8 edit w:点一下
-18 edit w:点击
30 edit w:点击 “
-32 edit w:点击 “ 导出
56 edit w:点击 “ 应用
-39 edit w:点击 右上角
-15 edit w:点开
-11 edit w:点数
-54 edit w:点选
-46 edit w:点选 「
-49 edit w:点选 「 汇出
11 edit w:然
11 edit w:然 后
11 edit w:然 后 点
46 edit w:片段
-35 edit w:版
-6 edit w:版 本
37 edit w:状
37 edit w:状 态
-38 edit w:现
-38 edit w:生成
16 edit w:生效
61 edit w:用
-41 edit w:由
-77 edit w:画
-59 edit w:画 像
8 edit w:画布
19 edit w:画布 上
-7 edit w:画面
13 edit w:留
9 edit w:番
-43 edit w:的 “
-30 edit w:的 「
36 edit w:的 位
36 edit w:的 位 置
-23 edit w:的 箭头
-19 edit w:的 素材
-19 edit w:的 素材 面板
19 edit w:的 素材库
-61 edit w:目
19 edit w:直接
-35 edit w:看
-37 edit w:看一
-28 edit w:看一 遍
-46 edit w:看到
-29 edit w:码
-9 edit w:确
-6 edit w:确 认
-23 edit w:种
-58 edit w:移到
-38 edit w:空格键
19 edit w:第
9 edit w:第 二
11 edit w:箭头
-69 edit w:素材
-19 edit w:素材 面板
8 edit w:素材库
-28 edit w:細
-31 edit w:终
-31 edit w:终 文件
23 edit w:继
23 edit w:继 续
22 edit w:续
6 edit w:编辑器
-49 edit w:缩图
36 edit w:置
-50 edit w:能
-9 edit w:自
-5 edit w:自 动
-70 edit w:色
15 edit w:若
-36 edit w:菜单
-35 edit w:菜单 里
-56 edit w:表示
20 edit w:要
28 edit w:要 的
-87 edit w:见
-67 edit w:见 られます
-15 edit w:视频
15 edit w:觉得
-16 edit w:认
13 edit w:让
42 edit w:记得
45 edit w:设置
-9 edit w:试听
-48 edit w:详
-21 edit w:语
-21 edit w:语 音
-7 edit w:请
-8 edit w:请 到
-18 edit w:请 到 “
-44 edit w:请 在 时间轴
-15 edit w:请 求
-17 edit w:请 点
-23 edit w:请 点击
40 edit w:请 进入
-35 edit w:调
-37 edit w:调 整
24 edit w:调换
18 edit w:调整
-24 edit w:账户
-7 edit w:账户 页面
-16 edit w:走
10 edit w:轨道
-29 edit w:输入
44 edit w:过
-13 edit w:还 有
-6 edit w:还 能
38 edit w:进入
-23 edit w:进度条
-16 edit w:进度条 走
20 edit w:选 “
29 edit w:选中
-34 edit w:选单
-24 edit w:选好
-61 edit w:选择
-36 edit w:选择 “
-36 edit w:选项卡
-46 edit w:通过
14 edit w:速度 可以
14 edit w:速度 可以 在
-34 edit w:遍
-16 edit w:里 可以
24 edit w:里 按
-13 edit w:里 还
-13 edit w:里 还 有
40 edit w:里 选
38 edit w:里的
-53 edit w:链接
-21 edit w:镜
-7 edit w:镜 图
-25 edit w:镜头
58 edit w:长
-8 edit w:问
-8 edit w:问 题
9 edit w:集
57 edit w:需要
-49 edit w:面板
14 edit w:面板 微调
-22 edit w:音
-9 edit w:音 频
-16 edit w:音 频 面板
46 edit w:音量
33 edit w:音量 滑块
-32 edit w:页
-17 edit w:页面
-18 edit w:页面 查看
-18 edit w:顶部
-18 edit w:顶部 的
20 edit w:顺
9 edit w:顺 番
-20 edit w:预览 效
-20 edit w:预览 效 果
-70 edit w:预览窗口
-66 edit w:预览视窗
-9 edit w:频
-16 edit w:频 面板
-8 edit w:题
-58 edit w:齿轮
-44 edit w:齿轮 图标
-21 export alone
-42 export b:^>account
-10 export b:^>being
61 export b:^>button
-41 export b:^>buy
-75 export b:^>confirm
-118 export b:^>control
-12 export b:^>drag
114 export b:^>export
-71 export b:^>film
-37 export b:^>i
-24 export b:^>key
15 export b:^>material
15 export b:^>name
-12 export b:^>offer
-16 export b:^>open
-28 export b:^>player
7 export b:^>quoted
-19 export b:^>see
-42 export b:^>store
-34 export b:^>undo
-25 export b:account>account
-19 export b:account>button
-7 export b:account>buy
-12 export b:account>can
-41 export b:account>name
-64 export b:account>open
-37 export b:account>panel
-19 export b:account>place
-51 export b:account>screen
-12 export b:account>see
-28 export b:account>you
-25 export b:adjust>being
-7 export b:adjust>confirm
-54 export b:adjust>drag
6 export b:adjust>film
-24 export b:adjust>if
-6 export b:adjust>quoted
-30 export b:adjust>you
-17 export b:being>adjust
23 export b:being>can
-28 export b:being>control
-36 export b:being>material
-32 export b:being>place
-32 export b:being>see
29 export b:being>you
-51 export b:button>being
13 export b:button>button
-23 export b:button>can
35 export b:button>export
16 export b:button>film
39 export b:button>panel
-10 export b:button>place
-25 export b:button>press
17 export b:button>store
-40 export b:can>adjust
-23 export b:can>buy
-22 export b:can>confirm
-67 export b:can>control
-76 export b:can>drag
60 export b:can>export
-8 export b:can>film
15 export b:can>if
7 export b:can>material
19 export b:can>name
-9 export b:can>open
-50 export b:can>panel
5 export b:can>press
35 export b:can>quoted
-35 export b:can>screen
-46 export b:can>see
-25 export b:can>you
-42 export b:confirm>button
-13 export b:confirm>name
-20 export b:confirm>place
-17 export b:control>can
-62 export b:control>control
-47 export b:control>if
-8 export b:control>material
-44 export b:control>name
-13 export b:control>place
-98 export b:control>quoted
-18 export b:drag>adjust
-8 export b:drag>being
-22 export b:drag>button
-11 export b:drag>can
-19 export b:drag>control
-11 export b:drag>drag
-24 export b:drag>film
-65 export b:drag>if
-61 export b:drag>material
-6 export b:drag>name
-7 export b:drag>place
15 export b:drag>player
26 export b:export>being
37 export b:export>button
34 export b:export>can
-13 export b:export>control
34 export b:export>export
26 export b:export>film
37 export b:export>if
-18 export b:export>name
16 export b:export>open
45 export b:export>panel
46 export b:export>place
17 export b:export>screen
12 export b:film>button
-25 export b:film>can
-18 export b:film>control
-47 export b:film>drag
-18 export b:film>if
-30 export b:film>material
15 export b:film>open
-7 export b:film>place
-35 export b:film>press
-14 export b:film>store
-48 export b:i>can
-21 export b:if>account
-38 export b:if>adjust
-19 export b:if>being
22 export b:if>can
-45 export b:if>control
-30 export b:if>drag
48 export b:if>export
-33 export b:if>film
-51 export b:if>i
15 export b:if>key
11 export b:if>name
-10 export b:if>offer
-11 export b:if>player
-35 export b:if>screen
-78 export b:if>see
11 export b:if>store
-19 export b:if>you
-71 export b:key>can
31 export b:key>export
-9 export b:key>if
12 export b:key>key
-25 export b:key>name
-27 export b:key>player
-27 export b:key>see
-28 export b:material>adjust
30 export b:material>can
-70 export b:material>drag
20 export b:material>export
-5 export b:material>if
-38 export b:material>material
16 export b:material>name
-15 export b:material>panel
-62 export b:material>place
11 export b:material>you
-38 export b:name>account
-42 export b:name>adjust
45 export b:name>button
-34 export b:name>can
-41 export b:name>control
41 export b:name>export
-51 export b:name>film
-33 export b:name>material
-54 export b:name>open
-45 export b:name>panel
-5 export b:name>place
-61 export b:name>player
-19 export b:name>press
-72 export b:name>quoted
-28 export b:name>see
-18 export b:name>store
-9 export b:offer>name
-18 export b:offer>see
-11 export b:open>account
-54 export b:open>button
65 export b:open>export
-8 export b:open>film
-8 export b:open>if
-51 export b:open>material
12 export b:open>name
33 export b:open>open
-72 export b:open>panel
23 export b:open>place
-54 export b:open>player
-58 export b:open>quoted
-37 export b:open>store
-47 export b:open>you
-7 export b:panel>adjust
-23 export b:panel>being
34 export b:panel>button
-26 export b:panel>control
19 export b:panel>export
-67 export b:panel>film
-23 export b:panel>key
-31 export b:panel>material
-29 export b:panel>name
-29 export b:panel>open
-77 export b:panel>panel
-40 export b:panel>place
-70 export b:panel>player
-38 export b:panel>press
-29 export b:panel>quoted
24 export b:panel>screen
-10 export b:panel>store
-30 export b:panel>you
-63 export b:place>account
33 export b:place>button
22 export b:place>can
-18 export b:place>control
9 export b:place>export
34 export b:place>film
-31 export b:place>material
-74 export b:place>open
30 export b:place>place
-17 export b:place>quoted
9 export b:place>screen
-24 export b:place>you
-16 export b:player>button
-37 export b:player>can
-41 export b:player>place
17 export b:player>player
-51 export b:press>account
-24 export b:press>adjust
32 export b:press>being
-52 export b:press>button
-11 export b:press>can
-68 export b:press>confirm
-15 export b:press>control
60 export b:press>export
-67 export b:press>film
-8 export b:press>if
22 export b:press>name
-67 export b:press>open
-8 export b:press>player
-6 export b:press>see
-34 export b:quoted>adjust
28 export b:quoted>button
-41 export b:quoted>control
24 export b:quoted>export
-67 export b:quoted>if
-33 export b:quoted>place
-20 export b:quoted>press
-37 export b:quoted>see
-65 export b:quoted>store
-25 export b:screen>account
24 export b:screen>place
-37 export b:screen>press
-17 export b:screen>see
-34 export b:see>account
-28 export b:see>can
-25 export b:see>film
-9 export b:see>if
-11 export b:see>material
-54 export b:see>name
-17 export b:see>open
-45 export b:see>place
-18 export b:see>player
-9 export b:see>screen
-8 export b:see>store
27 export b:store>can
-24 export b:store>if
-45 export b:store>name
-7 export b:store>open
-6 export b:store>panel
-73 export b:store>quoted
21 export b:store>screen
-62 export b:store>store
-21 export b:you>account
-42 export b:you>confirm
24 export b:you>export
-21 export b:you>film
-20 export b:you>if
16 export b:you>name
-31 export b:you>open
-8 export b:you>panel
16 export b:you>place
-7 export b:you>player
-25 export b:you>press
-12 export b:you>see
-30 export b:you>store
12 export b:you>you
-8 export bias
-74 export c:account
-19 export c:account+button
-13 export c:account+buy
-7 export c:account+can
-9 export c:account+if
-28 export c:account+open
-20 export c:account+panel
-32 export c:account+place
-57 export c:account+press
-50 export c:account+screen
-12 export c:account+you
-36 export c:adjust
-27 export c:adjust+being
-54 export c:adjust+button
-36 export c:adjust+can
-16 export c:adjust+control
-40 export c:adjust+drag
23 export c:adjust+export
-24 export c:adjust+film
-33 export c:adjust+if
-9 export c:adjust+panel
-7 export c:adjust+place
-49 export c:adjust+player
-26 export c:adjust+press
-7 export c:adjust+store
-20 export c:adjust+you
-32 export c:being+button
-32 export c:being+control
-14 export c:being+drag
-38 export c:being+material
-14 export c:being+place
6 export c:being+press
7 export c:being+screen
-16 export c:being+see
22 export c:button
-39 export c:button+confirm
-44 export c:button+control
-42 export c:button+drag
52 export c:button+export
10 export c:button+film
47 export c:button+open
22 export c:button+panel
10 export c:button+place
-6 export c:button+player
-29 export c:button+press
-15 export c:button+see
22 export c:button+store
-46 export c:buy
-36 export c:buy+can
-11 export c:buy+open
-44 export c:buy+place
-16 export c:buy+screen
-13 export c:buy+you
-26 export c:can+confirm
-66 export c:can+control
-31 export c:can+drag
77 export c:can+export
-55 export c:can+i
9 export c:can+if
32 export c:can+key
31 export c:can+material
-6 export c:can+offer
-25 export c:can+player
-34 export c:can+see
9 export c:can+store
-35 export c:can+undo
-11 export c:can+you
-82 export c:confirm
20 export c:confirm+export
-20 export c:confirm+if
-49 export c:confirm+place
-83 export c:confirm+press
-12 export c:confirm+see
-42 export c:confirm+you
-115 export c:control
-13 export c:control+export
-11 export c:control+material
-39 export c:control+panel
-16 export c:control+place
-34 export c:control+press
-27 export c:drag
-51 export c:drag+film
-43 export c:drag+if
-25 export c:drag+key
-73 export c:drag+material
12 export c:drag+player
-10 export c:drag+you
154 export c:export
67 export c:export+film
75 export c:export+if
45 export c:export+key
38 export c:export+material
64 export c:export+open
54 export c:export+panel
53 export c:export+place
24 export c:export+player
76 export c:export+press
28 export c:export+screen
21 export c:export+see
44 export c:export+store
32 export c:export+you
-28 export c:film
-7 export c:film+if
-54 export c:film+key
-25 export c:film+material
-38 export c:film+panel
8 export c:film+place
-81 export c:film+press
-8 export c:film+screen
-7 export c:film+see
-14 export c:film+store
-11 export c:film+you
-67 export c:i
-52 export c:i+if
6 export c:if+key
-7 export c:if+open
-9 export c:if+player
-22 export c:if+press
-90 export c:if+see
-43 export c:if+undo
-27 export c:if+you
-65 export c:key+panel
-34 export c:key+player
-39 export c:key+see
-39 export c:key+undo
-31 export c:key+you
-70 export c:material+place
-41 export c:material+player
-11 export c:material+press
-8 export c:material+screen
9 export c:material+store
-13 export c:offer
-7 export c:offer+see
-18 export c:open
-34 export c:open+panel
-54 export c:open+player
-27 export c:open+press
-12 export c:open+store
-57 export c:open+you
-5 export c:panel
-42 export c:panel+place
-87 export c:panel+player
-60 export c:panel+press
44 export c:panel+screen
-30 export c:place+player
33 export c:place+press
21 export c:place+screen
-43 export c:place+see
7 export c:place+store
-31 export c:player
-13 export c:player+press
-32 export c:player+see
-16 export c:press+screen
-45 export c:press+see
37 export c:press+store
-26 export c:press+undo
-25 export c:press+you
-7 export c:screen+see
21 export c:screen+store
-21 export c:screen+you
-66 export c:see
-25 export c:see+store
-11 export c:store
-6 export c:store+you
-62 export c:undo
-7 export f:a
-8 export f:abre
-38 export f:after
9 export f:all
-33 export f:aperte
15 export f:auf
27 export f:beneath
-43 export f:ce
14 export f:check
13 export f:choisis
34 export f:clic
-18 export f:click
23 export f:clique
54 export f:cliquez
-15 export f:contras
18 export f:copiar
15 export f:copy
10 export f:ctrl
-32 export f:dale
48 export f:dann
-40 export f:dans
-51 export f:das
7 export f:desde
-108 export f:die
-28 export f:don't
15 export f:done
-16 export f:dort
-28 export f:double-
38 export f:downloa
-21 export f:drop
-40 export f:du
-23 export f:el
-11 export f:en
-15 export f:escolha
-13 export f:expand
63 export f:export
-26 export f:first
15 export f:getting
11 export f:go
-32 export f:have
14 export f:head
-41 export f:hit
-18 export f:hover
-30 export f:if
25 export f:il
75 export f:im
-68 export f:in
-26 export f:jetez
-21 export f:just
-13 export f:lastly
-28 export f:lo
-83 export f:mit
-51 export f:na
-13 export f:navigat
13 export f:o
11 export f:once
-31 export f:or
-33 export f:ouvre
-17 export f:pela
6 export f:pelo
-29 export f:pensez
-24 export f:play
-19 export f:please
-27 export f:press
9 export f:pressin
-26 export f:pull
-65 export f:que
-15 export f:regarde
-29 export f:reopen
48 export f:right-c
23 export f:save
-7 export f:scroll
29 export f:se
-74 export f:see
-10 export f:select
-19 export f:set
-8 export f:should
-14 export f:simply
-11 export f:so
-44 export f:sobald
-36 export f:space
-35 export f:sur
-14 export f:swap
-33 export f:take
12 export f:tap
-53 export f:tempo
-71 export f:that
-15 export f:the
-24 export f:their
31 export f:then
-29 export f:third
-14 export f:through
-24 export f:top
14 export f:toque
-17 export f:um
-8 export f:until
-5 export f:users
6 export f:via
-25 export f:você
-11 export f:vous
-12 export f:was
-9 export f:when
23 export f:wheneve
-14 export f:which
-31 export f:your
-46 export f:zieh
-36 export f:в
-37 export f:если
-6 export f:зайдите
-23 export f:и
-16 export f:на
15 export f:нажмите
-30 export f:порядок
47 export f:посмотр
12 export f:с
-39 export f:там
-49 export f:クリップ
-14 export f:タイムライン
30 export f:ファイル
-5 export f:プレビュー
-30 export f:三
70 export f:下载
-36 export f:不
-24 export f:不喜欢
29 export f:两
13 export f:也
-22 export f:从
-58 export f:余额
31 export f:先
-44 export f:全
10 export f:共有
-9 export f:剩余
-40 export f:勾选
-28 export f:双击
-27 export f:可
-18 export f:可以
22 export f:右上
32 export f:右上角
-10 export f:否
-24 export f:在
-27 export f:它
-10 export f:完成后
61 export f:导出
-45 export f:左
-6 export f:想
11 export f:成片
20 export f:或
-29 export f:按
6 export f:新
-40 export f:旁白
-37 export f:查看
17 export f:满意
-38 export f:滤
-33 export f:点一下
-35 export f:点击
-24 export f:用
47 export f:第
-16 export f:若
-9 export f:语
-44 export f:选中
14 export f:选好
37 export f:选择
-10 export f:速度
-15 export f:顺
-49 export f:预览窗口
-27 export kind:adjust
-69 export kind:drag
-15 export kind:look
-33 export kind:statement
-8 export kind:tail
43 export kind:take
-13 export l:16
-46 export l:19
-35 export l:2
-41 export l:33
11 export l:4
-26 export l:accent
15 export l:ahead
7 export l:and
-16 export l:angle
-23 export l:another
-20 export l:apply
59 export l:archivo
-45 export l:auf
-17 export l:availab
-34 export l:avatar
-51 export l:back
19 export l:balance
-9 export l:bar
-26 export l:bild
-25 export l:billing
-46 export l:box
-24 export l:cards
-43 export l:ce
-20 export l:check
-27 export l:chosen
-11 export l:clips
-58 export l:clique
-5 export l:compare
15 export l:compart
-34 export l:continu
-12 export l:contras
29 export l:copy
-8 export l:credits
49 export l:ctrl
-8 export l:cut
13 export l:cópia
-28 export l:d'aperç
-26 export l:dashboa
-38 export l:delete
-31 export l:derecha
-53 export l:direita
15 export l:done
-29 export l:drafts
-25 export l:drag
-19 export l:drawer
-53 export l:droite
-35 export l:du
15 export l:easy
-11 export l:edit
-44 export l:editor
-47 export l:ein
6 export l:enlace
9 export l:entrega
-12 export l:es
-28 export l:esquerd
-8 export l:estão
47 export l:export
39 export l:exporta
31 export l:exporte
36 export l:exporti
-60 export l:f
-17 export l:field
20 export l:file
21 export l:finish
-26 export l:first
-29 export l:folder
-40 export l:further
-44 export l:gauche
8 export l:happy
36 export l:icon
5 export l:il
-46 export l:inicia
-32 export l:is
-12 export l:kannst
-13 export l:lastly
-13 export l:lecteur
5 export l:lecture
-41 export l:left
-29 export l:letra
-37 export l:library
-26 export l:like
42 export l:link
-23 export l:listed
-29 export l:listen
-46 export l:look
21 export l:mp4
-10 export l:name
-21 export l:o
-37 export l:or
-33 export l:orden
20 export l:p
19 export l:page
-35 export l:panel
-26 export l:para
14 export l:partage
-18 export l:perfil
-36 export l:picture
-23 export l:place
-38 export l:plan
-26 export l:play
22 export l:player
-43 export l:pop-up
-14 export l:profile
-26 export l:project
9 export l:que
-28 export l:ready
-13 export l:rechts
-17 export l:reprodu
13 export l:rest
14 export l:result
-18 export l:rhythm
16 export l:right
-27 export l:row
54 export l:s
48 export l:save
-8 export l:scenes
-9 export l:screen
11 export l:section
-23 export l:see
-35 export l:sehen
-43 export l:set
-12 export l:setting
10 export l:shift
-39 export l:shot
-9 export l:shown
-61 export l:sidebar
-48 export l:sie
-14 export l:song
-42 export l:start
-61 export l:starts
-13 export l:still
-12 export l:stored
-63 export l:storybo
-28 export l:suggest
-12 export l:taste
14 export l:tela
-51 export l:tempo
-15 export l:texto
-39 export l:there
-17 export l:thumbna
-23 export l:tiempo
-11 export l:timelin
-33 export l:track
-26 export l:twelve
-17 export l:two
50 export l:télécha
13 export l:título
-35 export l:undo
-50 export l:up
-17 export l:ver
-17 export l:verlo
-16 export l:version
-19 export l:viewer
-41 export l:visible
-32 export l:watch
-16 export l:wheel
-50 export l:you
-34 export l:z
-27 export l:вас
-42 export l:вправо
56 export l:его
-13 export l:задаётс
-62 export l:лежат
6 export l:меню
-44 export l:можно
-34 export l:предпро
-34 export l:слева
-48 export l:справа
11 export l:ссылку
31 export l:から
-33 export l:く
10 export l:ください
-67 export l:す
47 export l:だけです
-45 export l:できます
24 export l:には
-15 export l:は
-23 export l:みてください
-51 export l:られます
42 export l:る
-30 export l:上
25 export l:下载
15 export l:保存
-22 export l:修改
-11 export l:充值
-28 export l:到
61 export l:右上角
-36 export l:后
-26 export l:吧
-14 export l:图
-37 export l:场景
-53 export l:场景列表
36 export l:它
-22 export l:对比
65 export l:导出
7 export l:就行
-22 export l:度
-10 export l:微调
-41 export l:拖
12 export l:按钮
-30 export l:播放
-12 export l:播放键
-27 export l:改
54 export l:文件
23 export l:来
6 export l:果
-45 export l:查看
-33 export l:楚
-12 export l:点
-38 export l:版
-10 export l:生效
-22 export l:用
14 export l:电脑
-27 export l:的话
-14 export l:看到
25 export l:码
-10 export l:确认
28 export l:窗口
9 export l:箭头
-13 export l:调
32 export l:遍
-75 export l:里
16 export l:链接
-58 export l:面板
-21 export l:音
-49 export later c:account
-14 export later c:adjust
-14 export later c:being
11 export later c:buy
-37 export later c:confirm
-29 export later c:control
-28 export later c:drag
-14 export later c:open
-29 export later c:player
9 export later c:screen
-25 export later c:see
14 export later c:store
-9 export later c:undo
-62 export later q:confirm
54 export later q:export
86 export later q:film
-33 export later q:panel
-51 export link
17 export opens
-51 export other c:account
29 export other c:adjust
-14 export other c:buy
-17 export other c:confirm
-7 export other c:control
-50 export other c:drag
45 export other c:export
-14 export other c:film
-26 export other c:if
19 export other c:key
-14 export other c:material
-23 export other c:open
-33 export other c:panel
7 export other c:place
-6 export other c:player
-19 export other c:press
59 export other c:screen
13 export other c:store
-27 export other c:you
-16 export other q:account
-56 export other q:confirm
50 export other q:export
86 export other q:film
82 export other q:material
-89 export other q:panel
-56 export q:account
-93 export q:adjust
-56 export q:can
-164 export q:confirm
188 export q:export
75 export q:film
-33 export q:if
32 export q:material
-84 export q:panel
-62 export q:store
-5 export quoted
-85 export topic:adjust
-18 export topic:credits
119 export topic:export
-60 export topic:preview
-17 export topic:timeline
-38 export v:de:adjust:st
-51 export v:de:drag:en
-47 export v:de:open:en
9 export v:de:press:ck
-28 export v:de:see:en
-27 export v:en:adjust:ak
-13 export v:en:adjust:al
15 export v:en:adjust:ce
-14 export v:en:adjust:ck
-10 export v:en:adjust:er
-37 export v:en:adjust:ge
-8 export v:en:adjust:it
-17 export v:en:adjust:ne
-18 export v:en:adjust:rn
-12 export v:en:adjust:te
-12 export v:en:buy:de
-44 export v:en:buy:op
-9 export v:en:confirm:ly
15 export v:en:confirm:ne
-35 export v:en:confirm:pt
-47 export v:en:confirm:rm
21 export v:en:confirm:sh
-42 export v:en:confirm:te
-6 export v:en:drag:ag
-33 export v:en:drag:ap
-25 export v:en:drag:en
-49 export v:en:drag:er
-11 export v:en:drag:ge
-29 export v:en:drag:im
-17 export v:en:drag:ll
-14 export v:en:drag:ng
-82 export v:en:drag:op
-6 export v:en:drag:ut
-44 export v:en:drag:ve
62 export v:en:export:ad
16 export v:en:export:ds
43 export v:en:export:ed
41 export v:en:export:er
22 export v:en:export:le
11 export v:en:export:nd
29 export v:en:export:py
23 export v:en:export:re
62 export v:en:export:rt
33 export v:en:export:ve
13 export v:en:open:ad
-16 export v:en:open:ch
-23 export v:en:open:ed
-15 export v:en:open:en
-7 export v:en:open:ll
-24 export v:en:open:mp
-14 export v:en:open:nd
10 export v:en:open:ns
-30 export v:en:open:sh
-13 export v:en:open:te
12 export v:en:press:ap
-15 export v:en:press:er
-37 export v:en:press:it
-47 export v:en:press:le
-18 export v:en:see:ar
-21 export v:en:see:ay
-15 export v:en:see:ed
-15 export v:en:see:ee
-34 export v:en:see:en
-22 export v:en:see:le
-29 export v:en:see:re
-5 export v:en:see:se
-9 export v:en:see:wn
-55 export v:en:undo:do
-37 export v:es:confirm:ar
-47 export v:es:drag:do
47 export v:es:export:ar
7 export v:es:export:ir
26 export v:es:export:vo
-8 export v:es:open:re
-6 export v:es:open:ve
5 export v:es:press:ar
34 export v:es:press:ic
-28 export v:es:see:lo
-12 export v:fr:drag:er
30 export v:fr:drag:ez
47 export v:fr:export:er
-13 export v:fr:open:ez
-33 export v:fr:open:re
-29 export v:fr:press:er
52 export v:fr:press:ez
-29 export v:fr:press:nt
-37 export v:fr:see:ir
-20 export v:pt:adjust:ar
-10 export v:pt:adjust:te
25 export v:pt:export:ar
14 export v:pt:export:p4
30 export v:pt:export:vo
-19 export v:pt:open:el
-8 export v:pt:open:ão
10 export v:pt:press:ha
-18 export v:pt:press:ne
-33 export v:pt:press:te
23 export v:pt:press:ue
-15 export v:pt:see:er
-14 export v:pt:see:ir
-23 export v:pt:see:to
-34 export v:ru:adjust:ся
-30 export v:ru:drag:ем
-26 export v:ru:drag:ок
-42 export v:ru:drag:те
58 export v:ru:export:йл
56 export v:ru:export:те
15 export v:ru:export:ть
-62 export v:ru:open:ат
-40 export v:ru:open:те
51 export v:ru:see:те
-39 export v:ru:see:ть
-43 export w:0
-46 export w:0 19
-41 export w:0 33
20 export w:0 8
20 export w:0 8 0
-55 export w:0 :
-30 export w:0 : 1
20 export w:0 p
10 export w:1
20 export w:1 0
20 export w:1 0 8
-33 export w:1 9
-13 export w:16
-46 export w:19
-34 export w:2
-41 export w:33
6 export w:4
20 export w:8
20 export w:8 0
20 export w:8 0 p
-13 export w:9 16
-28 export w:a
-28 export w:a 0
-23 export w:a barra
18 export w:a copy
-42 export w:a direita
-28 export w:a list
-34 export w:a look
-16 export w:aba
-12 export w:above
-8 export w:abre
-26 export w:accent
-35 export w:accept
-38 export w:after
12 export w:again
15 export w:ahead
-33 export w:al
13 export w:all
14 export w:alles
-33 export w:along
-31 export w:along the
71 export w:als
8 export w:also
-52 export w:andere
-16 export w:angle
-12 export w:another
-26 export w:another accent
-14 export w:another song
-14 export w:ansehen
-14 export w:any
-16 export w:ao lado
-34 export w:aparece
-33 export w:aperte
-9 export w:apply
26 export w:archivo
-85 export w:are
30 export w:arquivo
-30 export w:arrastr
-31 export w:arrastr las
36 export w:arrow
-27 export w:as
-23 export w:as the
-13 export w:aspect
-13 export w:aspect ratio
-35 export w:assets
-26 export w:audio
-46 export w:audio tab
34 export w:auf exporti
-39 export w:autre
-17 export w:availab
-34 export w:avatar
30 export w:avec
50 export w:avec ctrl
32 export w:away
-51 export w:back
14 export w:balance
-8 export w:bar
-46 export w:barra
-23 export w:barra de
-53 export w:barre
-52 export w:barre d'espac
9 export w:be exporte
16 export w:before
-11 export w:bei
-6 export w:below
-6 export w:below the
27 export w:beneath
27 export w:beneath the
-36 export w:between
-35 export w:between them
-7 export w:bild
-34 export w:billing
-43 export w:bitte
36 export w:blue
12 export w:bouton
-30 export w:box
22 export w:browser
8 export w:button at
-21 export w:button is
30 export w:button to
7 export w:by clickin
-11 export w:by draggin
-19 export w:by moving
35 export w:by pressin
12 export w:by ticking
-9 export w:caixa
9 export w:camera
-27 export w:can tweak
-12 export w:can upgrade
14 export w:canto
14 export w:canto superio
-24 export w:cards
-29 export w:carpeta
-30 export w:case
-47 export w:casilla
-43 export w:ce
-33 export w:celui
-25 export w:cenas
-44 export w:change
18 export w:check your
13 export w:choisis
7 export w:choose 1080p
-26 export w:choose one
-10 export w:choose plan
23 export w:choose save
-27 export w:chosen
25 export w:clic
-9 export w:click
15 export w:click downloa
-40 export w:click generat
-6 export w:click the
-10 export w:click your
-12 export w:clickin
-10 export w:clip
-49 export w:clip vers
-40 export w:clipe
-40 export w:clipe para
-45 export w:clips
23 export w:clique
11 export w:clique em
54 export w:cliquez
27 export w:cloud
-58 export w:color
-24 export w:colour
-50 export w:com
-29 export w:compare
13 export w:compart
-41 export w:confirm
-39 export w:confirm the
-35 export w:continu
-18 export w:contras
-43 export w:control
18 export w:copiar
29 export w:copy
15 export w:copy the
-48 export w:cor
-10 export w:corner
-31 export w:corner to
-9 export w:credits
50 export w:ctrl
41 export w:ctrl +
31 export w:ctrl + s
-55 export w:ctrl z
-38 export w:curseur
-6 export w:cut
13 export w:cópia
-38 export w:côté
-28 export w:d'aperç
-52 export w:d'espac
-23 export w:da
14 export w:da tela
-32 export w:dale
-32 export w:dale al
48 export w:dann
-40 export w:dans
-48 export w:dans la
10 export w:dans le
-46 export w:das
-26 export w:dashboa
-37 export w:de droite
-23 export w:de espaço
-14 export w:de factura
38 export w:de lecture
-23 export w:de tiempo
-14 export w:del
-47 export w:delete
37 export w:dem
30 export w:depuis
-31 export w:derecha
-57 export w:des
17 export w:descarg
-40 export w:desliza
-26 export w:details
-13 export w:dial
-7 export w:dialog
-13 export w:die
-53 export w:die leertas
-44 export w:die neue
22 export w:dir
-12 export w:direita
65 export w:direito
14 export w:direito da
20 export w:disk
-10 export w:display
-16 export w:do
14 export w:do título
-37 export w:don't
-28 export w:don't forget
-16 export w:don't need
15 export w:done
-16 export w:dort
-62 export w:double-
-18 export w:down
96 export w:downloa
10 export w:downloa icon
44 export w:downloa the
30 export w:downloa your
-44 export w:draft
-35 export w:drafts
-6 export w:drag
-24 export w:drag its
-11 export w:draggin
-23 export w:draggin the
-19 export w:drawer
13 export w:droite
-21 export w:drop
-24 export w:dropdow
-21 export w:du
-11 export w:du bei
-34 export w:dá
-34 export w:dá para
13 export w:e
14 export w:e escolha
15 export w:easy
-8 export w:edit
-59 export w:editor
-40 export w:editor to
-51 export w:effects
-21 export w:ein
19 export w:eine
-63 export w:einen
24 export w:el archivo
6 export w:el enlace
-36 export w:el panel
22 export w:el reprodu
14 export w:em baixar
11 export w:em exporta
-53 export w:embaixo
-31 export w:en
-75 export w:en la
-38 export w:encontr
6 export w:enlace
9 export w:entrega
-14 export w:escolha
14 export w:escolha mp4
-23 export w:espaço
-24 export w:esquerd
-36 export w:est
-8 export w:estão
6 export w:everyth
-13 export w:expand
-20 export w:expand the
71 export w:export
23 export w:export dialog
16 export w:export is
39 export w:exporta
30 export w:exporte
51 export w:exporti
-60 export w:f
-12 export w:factura
-7 export w:feld
-28 export w:fenêtre
-28 export w:fenêtre d'aperç
29 export w:fica
30 export w:fichier
-52 export w:field
22 export w:file
9 export w:file can
15 export w:file is
-11 export w:final
-17 export w:find
-18 export w:fine-tu
21 export w:finish
9 export w:finishe file
-26 export w:first
-29 export w:folder
-14 export w:font
10 export w:for a
-7 export w:for another
-28 export w:forget
-28 export w:forget to
-26 export w:foto
-57 export w:frame
17 export w:from your
-41 export w:full
-40 export w:further
-44 export w:gauche
-10 export w:gear
-10 export w:gear icon
-96 export w:geht
6 export w:get
-10 export w:get more
17 export w:get the
15 export w:getting
15 export w:getting the
-39 export w:gibt
-55 export w:glisser
15 export w:go ahead
-7 export w:go to
20 export w:grab it
-5 export w:green
10 export w:guardar
-13 export w:handle at
-29 export w:handles
8 export w:happy
17 export w:hard
-22 export w:have
-22 export w:have a
13 export w:head
12 export w:head over
-18 export w:hear
-11 export w:hear it
51 export w:herunte
-34 export w:hit
-15 export w:hit apply
49 export w:hit export
-14 export w:hit the
-15 export w:hover
-15 export w:hover over
-22 export w:hue
-40 export w:i
-36 export w:icon to
-30 export w:if
-56 export w:if you
25 export w:il
65 export w:im
-58 export w:im reiter
-40 export w:in
-12 export w:in der
-35 export w:in the
-46 export w:inicia
-44 export w:intensi
-11 export w:into the
-9 export w:is
-10 export w:is display
15 export w:is easy
37 export w:is just
32 export w:ist
-13 export w:it left
-13 export w:it tighter
-39 export w:it's
-26 export w:jetez
-26 export w:jetez un
-24 export w:jump
31 export w:just
37 export w:just one
32 export w:kann
-6 export w:kannst
-46 export w:keep
5 export w:klicken
-39 export w:knob
-74 export w:l
-23 export w:l'ongle
-12 export w:l'ordre
-20 export w:la
-56 export w:la barre
-29 export w:la carpeta
-30 export w:la case
-47 export w:la casilla
-31 export w:la derecha
-49 export w:la droite
-28 export w:la fenêtre
-61 export w:la lecture
-14 export w:la lista
-23 export w:la línea
22 export w:la page
-28 export w:la pista
38 export w:la tête
-16 export w:lado
-16 export w:lado do
37 export w:lance
50 export w:lance avec
-44 export w:las
-31 export w:las miniatu
-13 export w:lastly
-31 export w:lateral
-62 export w:layers
12 export w:le bouton
30 export w:le fichier
-13 export w:le lecteur
39 export w:le menu
-33 export w:le volet
-13 export w:lecteur
-53 export w:leertas
-48 export w:les
-29 export w:letra
-27 export w:letteri
-21 export w:library
-51 export w:lightin
7 export w:like it
61 export w:link
-63 export w:links
-28 export w:list of
-23 export w:listed
-27 export w:listen
-26 export w:lo
-52 export w:lock
-31 export w:loop
-38 export w:lässt
-23 export w:línea
-23 export w:línea de
-37 export w:media
-33 export w:media panel
-33 export w:menu at
24 export w:menu de
41 export w:menú
-19 export w:miniatu
31 export w:mit
-63 export w:mit der
-19 export w:more
-10 export w:more credits
-44 export w:move
-19 export w:moving
-19 export w:moving the
16 export w:mp
16 export w:mp 4
23 export w:mp4
-14 export w:music library
-27 export w:mídia
-64 export w:na
-9 export w:na caixa
-37 export w:nach
-38 export w:nach rechts
-13 export w:name
-13 export w:navigat to
12 export w:neben
12 export w:neben dem
-5 export w:need
-16 export w:need it
-44 export w:neue
23 export w:next
23 export w:next to
14 export w:no canto
-13 export w:nome
-15 export w:notes
13 export w:o
23 export w:oben
-19 export w:of
-7 export w:of the
-53 export w:of your
-9 export w:on the
11 export w:once
-15 export w:once you
37 export w:one click
-26 export w:one of
-15 export w:open
10 export w:opens
-31 export w:or
-33 export w:orden
-49 export w:other
-33 export w:ouvre
-11 export w:over the
12 export w:over to
20 export w:p
11 export w:page
8 export w:page to
-61 export w:paleta
-61 export w:palette
-52 export w:panel
-15 export w:para
-49 export w:para a
-18 export w:para ver
14 export w:partage
-9 export w:pause
-17 export w:pela
-17 export w:pela aba
6 export w:pelo
-29 export w:pensez
-29 export w:pensez à
-18 export w:perfil
-14 export w:pick another
-37 export w:picture
-28 export w:pista
-22 export w:pitch
-23 export w:place
-35 export w:plan
-17 export w:plans
-14 export w:play
21 export w:play button
-46 export w:play it
-10 export w:play to
12 export w:player
-17 export w:player to
-23 export w:playhea
-13 export w:playhea there
-17 export w:playhea to
-19 export w:please
-7 export w:please confirm
-7 export w:pode
-43 export w:pop-up
-71 export w:por
-32 export w:pour le
-11 export w:pouvez
-33 export w:press apply
-10 export w:press confirm
-16 export w:press delete
18 export w:press export
-11 export w:press play
23 export w:pressin
-14 export w:profile
8 export w:project
-29 export w:puedes
-17 export w:pull
-9 export w:pull it
22 export w:purple
22 export w:purple button
-17 export w:página
-65 export w:que
-44 export w:que vous
-9 export w:quieres
-64 export w:quiser
-24 export w:rain
-13 export w:ratio
-13 export w:ratio to
-26 export w:ready
-15 export w:rearran
-10 export w:recharg
21 export w:rechts
-30 export w:refresh
-30 export w:refresh the
-15 export w:regarde
-58 export w:reiter
-7 export w:remaini
-10 export w:remaini credits
42 export w:render
11 export w:render button
-29 export w:reopen
-29 export w:reopen the
-49 export w:reorder
-17 export w:reprodu
-38 export w:restant
-18 export w:rhythm
48 export w:right-c
17 export w:right-c the
-29 export w:row
68 export w:s
-15 export w:saldo
33 export w:save
28 export w:save it
47 export w:save the
-10 export w:scene
-11 export w:scenes
-26 export w:script
-7 export w:scroll
-17 export w:scroll down
-23 export w:scrub to
29 export w:se
50 export w:se lance
-64 export w:se quiser
-38 export w:section to
-15 export w:see
-65 export w:see the
-35 export w:sehen
-10 export w:select the
11 export w:send
11 export w:send it
-7 export w:setting
23 export w:share
23 export w:share button
13 export w:share dialog
30 export w:share menu
16 export w:shift
-23 export w:shot
-27 export w:show
-9 export w:shown
-15 export w:si quieres
21 export w:si te
45 export w:sich
-58 export w:sidebar
-72 export w:sie
5 export w:sie auf
-38 export w:sie den
-14 export w:simply
-7 export w:slider
-11 export w:so
-44 export w:sobald
-44 export w:sobald sie
-58 export w:sous
-36 export w:space
-9 export w:spaceba
-9 export w:spaceba to
-21 export w:speaker
-21 export w:speed
-10 export w:speed can
-45 export w:start
-61 export w:starts
-47 export w:stehen
-35 export w:stellst
-35 export w:stellst du
-13 export w:still
-12 export w:stored
-61 export w:storybo
-44 export w:styles
-18 export w:sua
14 export w:suffit
-35 export w:suggest
25 export w:superio
14 export w:superio direito
-60 export w:sur
-62 export w:sur la
-21 export w:sur le
-33 export w:swap
-16 export w:switch
-35 export w:switch between
11 export w:symbol
-24 export w:tab
-23 export w:tab to
-44 export w:table
-35 export w:takes
-14 export w:também
12 export w:tap
21 export w:tap export
-55 export w:taste
27 export w:te
14 export w:tela
-51 export w:tempo
-11 export w:text
-15 export w:texto
-71 export w:that
26 export w:the arrow
-13 export w:the aspect
-35 export w:the assets
-19 export w:the billing
37 export w:the blue
-5 export w:the box
33 export w:the camera
27 export w:the cloud
-21 export w:the dialog
20 export w:the disk
16 export w:the downloa
-44 export w:the draft
-28 export w:the dropdow
-31 export w:the effects
29 export w:the export
19 export w:the file
-18 export w:the font
-23 export w:the full
-10 export w:the gear
-5 export w:the green
-9 export w:the handle
-22 export w:the hue
-62 export w:the layers
-7 export w:the left
-27 export w:the letteri
-51 export w:the lightin
15 export w:the link
25 export w:the mp4
-15 export w:the notes
-25 export w:the other
-27 export w:the picture
-22 export w:the pitch
-23 export w:the playhea
-43 export w:the pop-up
13 export w:the project
-24 export w:the rain
18 export w:the render
-18 export w:the rhythm
-31 export w:the same
-8 export w:the script
47 export w:the share
-5 export w:the shot
-21 export w:the side
-23 export w:the sidebar
-9 export w:the spaceba
-21 export w:the speaker
-46 export w:the start
-56 export w:the storybo
-33 export w:the suggest
-11 export w:the text
-17 export w:the thumbna
-5 export w:the timelin
-35 export w:the track
-24 export w:the triangl
-26 export w:the twelve
-18 export w:the two
-8 export w:the upper
-19 export w:the viewer
-28 export w:the wavefor
-9 export w:their
31 export w:then
54 export w:then hit
21 export w:then tap
-11 export w:there
-57 export w:there is
-29 export w:third
-15 export w:this
-10 export w:three
-14 export w:through
-14 export w:through the
-17 export w:thumbna
12 export w:ticking
12 export w:ticking the
-23 export w:tiempo
-13 export w:tighter
-13 export w:tighter still
-7 export w:timelin
41 export w:tippen
-21 export w:title
-13 export w:to 9
-28 export w:to change
-9 export w:to check
-28 export w:to click
-5 export w:to compare
29 export w:to downloa
17 export w:to file
21 export w:to finish
6 export w:to get
20 export w:to grab
-18 export w:to hear
21 export w:to hit
-34 export w:to lock
-14 export w:to look
-28 export w:to move
-12 export w:to play
-13 export w:to project
-30 export w:to refresh
-49 export w:to reorder
29 export w:to save
11 export w:to send
-35 export w:to switch
-12 export w:to taste
-14 export w:to try
7 export w:to your
16 export w:tocar
-47 export w:toggle
-32 export w:too
-6 export w:tool
10 export w:top right
-44 export w:top up
14 export w:toque
14 export w:toque em
-33 export w:track
-10 export w:track to
-57 export w:transcr
-52 export w:transit
-41 export w:triangl
-29 export w:trim
-14 export w:try another
-44 export w:tu
-18 export w:turn
-27 export w:tweak
-26 export w:twelve
-20 export w:two
54 export w:télécha
38 export w:tête
38 export w:tête de
13 export w:título
-17 export w:um
-12 export w:um es
-51 export w:un
-25 export w:under
7 export w:under account
-19 export w:under the
-55 export w:undo
42 export w:une
-59 export w:unten
-36 export w:unter
-8 export w:until
-10 export w:up
9 export w:upper right
-59 export w:usage
-5 export w:users
-18 export w:ver
-28 export w:verlo
-49 export w:vers
-49 export w:vers la
-55 export w:verschi
6 export w:via
-6 export w:view
-23 export w:view it
-19 export w:viewer
-15 export w:vignett
-41 export w:visible
-23 export w:visto
-59 export w:você
-37 export w:voir
-32 export w:volet
-33 export w:volet des
-21 export w:volume
-62 export w:vorscha
-11 export w:vous pouvez
-36 export w:vérifie
-16 export w:want
-7 export w:want it
-17 export w:want to
-12 export w:was
-12 export w:was du
19 export w:watch the
-28 export w:wavefor
-16 export w:wheel
-9 export w:when
24 export w:when you're
23 export w:wheneve
23 export w:wheneve you
23 export w:where you
-39 export w:whether
-14 export w:which
-20 export w:which you'll
-7 export w:will
-17 export w:yellow
-15 export w:you
-20 export w:you don't
-16 export w:you hit
-25 export w:you like
-7 export w:you want
8 export w:you're happy
33 export w:you're ready
22 export w:your balance
-26 export w:your dashboa
-10 export w:your picture
-49 export w:z
-46 export w:zieh
-46 export w:zieh das
-7 export w:zu
-35 export w:zu sehen
10 export w:zum
25 export w:à
-38 export w:à côté
49 export w:à droite
-25 export w:à esquerd
-44 export w:à gauche
15 export w:à votre
50 export w:öffnen
-26 export w:букв
-9 export w:в
-34 export w:в окне
15 export w:в плеере
-13 export w:в поле
-27 export w:вас
-36 export w:вкладка
-33 export w:вкладке
50 export w:вниз
-42 export w:вправо
-52 export w:вы
-28 export w:вы нажмёте
20 export w:выберит
-36 export w:до
56 export w:его
-37 export w:если
21 export w:её
-13 export w:задаётс
-6 export w:зайдите
-23 export w:и
-33 export w:их
-8 export w:кадров
-41 export w:как
-55 export w:клип
-52 export w:край
-7 export w:курсор
-7 export w:курсор на
-62 export w:лежат
22 export w:меню
-30 export w:меняетс
-23 export w:на
-33 export w:на вкладке
15 export w:нажмите
-28 export w:нажмёте
-38 export w:новый
-34 export w:окне
-34 export w:окно
-34 export w:окно предпро
-41 export w:она
-30 export w:перетас
15 export w:плеере
-13 export w:поле
-26 export w:порядок
-30 export w:порядок меняетс
31 export w:посмотр
-34 export w:предпро
-34 export w:разверн
-34 export w:ролик
-46 export w:рядом
-11 export w:с
-34 export w:слева
-41 export w:сохрани
-14 export w:справа
11 export w:ссылку
-48 export w:таймлай
-39 export w:там
-33 export w:увидеть
58 export w:файл
-52 export w:цвет
-33 export w:чтобы увидеть
-43 export w:это
53 export w:あ
-61 export w:い
-45 export w:い ま
-45 export w:い ま す
-19 export w:お
-29 export w:か
47 export w:から
-21 export w:が
-16 export w:き さ
-16 export w:き さ は
-44 export w:く
10 export w:ください
-15 export w:け
-53 export w:こ
-45 export w:さ
-16 export w:さ は
14 export w:し て
31 export w:し て から
20 export w:し て ください
13 export w:す
14 export w:す る
10 export w:す る だけです
-21 export w:せ
-37 export w:た
-43 export w:だ
47 export w:だけです
31 export w:て から
20 export w:て ください
-26 export w:て みてください
11 export w:で
28 export w:で 「
-32 export w:で 再生
8 export w:で 确
8 export w:で 确 认
-45 export w:できます
-7 export w:に
24 export w:には
23 export w:の 「
22 export w:の 「 书
-16 export w:の 大
-16 export w:の 大 き
20 export w:の 矢印
5 export w:は
10 export w:は 「
-67 export w:ま
-50 export w:ま す
-23 export w:みてください
-32 export w:む
-51 export w:られます
-13 export w:り
10 export w:る だけです
-24 export w:わ
-21 export w:わ せ
-39 export w:を
28 export w:を クリック
28 export w:を クリック し
-30 export w:を 开
-30 export w:を 开 く
-11 export w:を 押して
-70 export w:を 押す
38 export w:を 选
33 export w:アイコン
13 export w:ウィンドウ
19 export w:クリック
28 export w:クリック し
28 export w:クリック し て
-24 export w:クリック す
-24 export w:クリック す る
-49 export w:クリップ
-15 export w:サムネイル
-15 export w:サムネイル を
-38 export w:スライダー
-38 export w:スライダー で
-14 export w:タイムライン
26 export w:タブ
12 export w:タブ を
-40 export w:ダ
15 export w:ダウンロード
-50 export w:ドラッグ し
-50 export w:ドラッグ し て
-52 export w:パネル
30 export w:ファイル
-16 export w:プレビュー
7 export w:プレーヤー
7 export w:プレーヤー で
23 export w:ボタン を
22 export w:ボタン を クリック
16 export w:メニュー
-45 export w:ー
-67 export w:一
-13 export w:一 步
-6 export w:一 点
7 export w:一覧
18 export w:一覧 を
-32 export w:三
37 export w:三个点
11 export w:上 预览
26 export w:上 预览 效
10 export w:下
-44 export w:下の
-31 export w:下拉
12 export w:下方
19 export w:下方 的
47 export w:下载
62 export w:下载 图标
7 export w:下载 按钮
-73 export w:不
-10 export w:不 会
-10 export w:不 会 生效
-24 export w:不喜欢
26 export w:两
18 export w:两 个
6 export w:个
-47 export w:个人中心
-12 export w:中
-11 export w:中 心
13 export w:中 预览
-15 export w:中间的
-22 export w:九
-22 export w:九 个
10 export w:书 き
-21 export w:了
19 export w:事
-9 export w:二 种
26 export w:人
-17 export w:他
-39 export w:任
-40 export w:任 意
-40 export w:任 意 一
-6 export w:会
-10 export w:会 生效
-13 export w:会员
-11 export w:会员 中
-11 export w:会员 中 心
-24 export w:位
-24 export w:位 置
-53 export w:余额
-18 export w:侧边栏
28 export w:保存
-24 export w:修改
-23 export w:值
-9 export w:像
-25 export w:充值
34 export w:先 在
-23 export w:入
-31 export w:全
-19 export w:全 文
-23 export w:全 部
10 export w:共有
-16 export w:其
-17 export w:其 他
-28 export w:再
-55 export w:再生
38 export w:出
13 export w:分 别
13 export w:分 别 点
-26 export w:分 镜
-14 export w:分 镜 图
40 export w:分享
-51 export w:分页
-30 export w:切换
-43 export w:列
-30 export w:列 在
-5 export w:则
13 export w:别 点
-21 export w:到 “
-10 export w:到 会员
-7 export w:刷新
-21 export w:前
-22 export w:前 面
-18 export w:剩余
-11 export w:剩余 点数
-50 export w:动
-40 export w:勾选
-7 export w:十
-9 export w:十 二
-9 export w:十 二 种
-53 export w:单
-29 export w:即可
-53 export w:去
-28 export w:双击
21 export w:发给
52 export w:取
39 export w:取 得
-34 export w:口
-42 export w:可
-40 export w:可 在
-6 export w:可 拖动
-10 export w:可以
-7 export w:可以 在
-10 export w:可以 在 右侧
26 export w:可以 在 时间线
-38 export w:可以 在 时间轴
-20 export w:可以 对比
-29 export w:可以 改
-37 export w:可以 看到
-20 export w:可选
-35 export w:右
22 export w:右上
22 export w:右上 の
22 export w:右上 の 「
78 export w:右上角
11 export w:右上角 的 分享
38 export w:右下角
-6 export w:右侧
-10 export w:右侧 面板
-10 export w:右侧 面板 微调
-15 export w:右边
-56 export w:合
-21 export w:合 わ
-21 export w:合 わ せ
19 export w:同
19 export w:同 事
-66 export w:名
-15 export w:后
9 export w:后 按
-48 export w:后 按  
26 export w:后 点击
26 export w:后 点击 “
31 export w:向
31 export w:向 下
-10 export w:否
-10 export w:否 则
-26 export w:吧
-19 export w:听
-29 export w:喇叭
-14 export w:喇叭 图标
-14 export w:喇叭 图标 打开
-19 export w:四
-12 export w:图
13 export w:图标 保存
-14 export w:图标 打开
-14 export w:图标 打开 声
-13 export w:图示
-27 export w:在
-75 export w:在 “
-31 export w:在 “ 效
-10 export w:在 右侧 面板
-30 export w:在 弹出
-27 export w:在 弹出 的
-36 export w:在 播放器
16 export w:在 时间线
16 export w:在 时间线 上
-25 export w:在 时间轴
-37 export w:在 时间轴 上
-18 export w:在 编辑器
-31 export w:在 音
-26 export w:场
-68 export w:场景
-53 export w:场景列表
-32 export w:型
-11 export w:声
-13 export w:声 音
-33 export w:変え
-12 export w:変更
-22 export w:多
-54 export w:大
-16 export w:大 き
-16 export w:大 き さ
-41 export w:太
-56 export w:好
-29 export w:嫌
-34 export w:字
-32 export w:字 型
-40 export w:字幕
40 export w:存到
9 export w:存档
-36 export w:完 整
-10 export w:完成后
-10 export w:完成后 点击
-10 export w:完成后 点击 “
-36 export w:对
-20 export w:对比
10 export w:对话方块
18 export w:对话框
35 export w:导出
12 export w:导出 菜单
-41 export w:就 把
20 export w:就 点
20 export w:就 点 “
11 export w:就能 下载
7 export w:就行
-19 export w:展开
-45 export w:左
-39 export w:左 の
-19 export w:左上角
-19 export w:左上角 的
-27 export w:左下角
-70 export w:左侧
-31 export w:左侧 的
-17 export w:左侧 的 素材
-49 export w:已
-8 export w:并
-8 export w:度
-45 export w:开
-30 export w:开 く
21 export w:式
-27 export w:弹出 的
-16 export w:往左 拖
23 export w:得
-12 export w:微调
-11 export w:心
-43 export w:快
-33 export w:态
-40 export w:情
-10 export w:想 换
-35 export w:想 看
-40 export w:意
-40 export w:意 一
9 export w:成片
-16 export w:我
20 export w:或
13 export w:或 点击
13 export w:或 点击 「
24 export w:手
17 export w:手 机
-24 export w:打开
-57 export w:打开 “
-14 export w:打开 声
-14 export w:打开 声 音
-21 export w:打开 左侧
-21 export w:打开 左侧 的
-71 export w:找到
-54 export w:找到 齿轮
-37 export w:把 它
-11 export w:押して
-70 export w:押す
-32 export w:拖
-5 export w:拖曳
26 export w:拿到
-21 export w:按
-45 export w:按  
-48 export w:按   delete
-53 export w:按 「 套用
14 export w:按钮
-13 export w:挑
-7 export w:挑 选
-6 export w:换
-17 export w:撤销
-29 export w:播放
-14 export w:播放器
19 export w:播放器 下方
19 export w:播放器 下方 的
-19 export w:播放头
-9 export w:播放键
-33 export w:收在
-38 export w:改
-56 export w:放
-54 export w:放 大
-6 export w:效
-6 export w:效 果
-20 export w:数
-44 export w:整
-41 export w:文
41 export w:文件
15 export w:文件夹
-7 export w:新
-22 export w:新 的
-13 export w:方
-40 export w:旁白
16 export w:时间线
16 export w:时间线 上
26 export w:时间线 上 预览
-23 export w:时间轴
-37 export w:时间轴 上
13 export w:时间轴 中 预览
-23 export w:时间轴 里
-45 export w:明
-28 export w:明细
-29 export w:是
-41 export w:曲
-34 export w:曲 目
-81 export w:更
-33 export w:更 清
-33 export w:更 清 楚
-21 export w:更改
25 export w:最
26 export w:最 终
26 export w:最 终 文件
-47 export w:最下
-9 export w:有 十
-9 export w:有 十 二
-31 export w:本
17 export w:机
-6 export w:果
-61 export w:查看
-14 export w:查看 分
-14 export w:查看 分 镜
-8 export w:标题
-53 export w:栏
44 export w:格
44 export w:格 式
39 export w:档案
-33 export w:楚
-53 export w:横
-43 export w:次
-35 export w:比
-18 export w:求
14 export w:没
14 export w:没 问
14 export w:没 问 题
-22 export w:清
-33 export w:清 楚
-15 export w:滑杆
-39 export w:滑鼠
17 export w:满意
26 export w:满意 后
26 export w:满意 后 点击
-10 export w:满意 的话
-38 export w:滤
-38 export w:滤 镜
19 export w:点 “
18 export w:点 “ 分享
-36 export w:点 “ 完成
44 export w:点 “ 导出
-14 export w:点 喇叭
-14 export w:点 喇叭 图标
36 export w:点 它
-33 export w:点一下
-8 export w:点击
-18 export w:点击 “
28 export w:点击 “ 导出
-48 export w:点击 “ 应用
13 export w:点击 「
13 export w:点击 「 汇出
21 export w:点击 右上角
-38 export w:点开
-9 export w:点数
23 export w:点选
14 export w:点选 「
52 export w:点选 「 汇出
-20 export w:照
-20 export w:照 片
-20 export w:片
-17 export w:片段
-41 export w:版
-33 export w:状
-33 export w:状 态
34 export w:生成
-10 export w:生效
-47 export w:用
5 export w:由
14 export w:电脑
-46 export w:画
-33 export w:画 像
-48 export w:留
-10 export w:番
9 export w:的 「 汇出
16 export w:的 下载
7 export w:的 下载 按钮
-25 export w:的 位
-25 export w:的 位 置
11 export w:的 分享
28 export w:的 箭头
-17 export w:的 素材
-17 export w:的 素材 面板
-24 export w:的话
-34 export w:目
8 export w:直接
-40 export w:看
-9 export w:看 得
8 export w:看一
12 export w:看一 遍
-17 export w:看到
20 export w:矢印
25 export w:码
9 export w:确
8 export w:确 认
-33 export w:确认
-14 export w:种
-43 export w:移到
-31 export w:空格键
13 export w:窗口
-24 export w:第
-20 export w:第 二
13 export w:箭头
-62 export w:素材
-17 export w:素材 面板
-36 export w:素材库
26 export w:终
26 export w:终 文件
-47 export w:继
-47 export w:继 续
-45 export w:续
-18 export w:编辑器
-42 export w:缩图
-46 export w:缩略图
-24 export w:置
-6 export w:能
-27 export w:自
-35 export w:自 动
-16 export w:若
-16 export w:若 要
10 export w:菜单 里
8 export w:菜单 里 选
-39 export w:表示
-8 export w:要
-34 export w:要 的
-95 export w:见
-40 export w:见 られます
28 export w:视频
-21 export w:觉得
-14 export w:认 静
-14 export w:认 静 音
-37 export w:让
-10 export w:记得
-43 export w:设置
-46 export w:试听
-20 export w:详
-9 export w:语
-9 export w:语 音
-21 export w:请 到 “
-37 export w:请 在
-7 export w:请 打开
-14 export w:请 打开 左侧
-18 export w:请 求
-24 export w:请 点
-14 export w:请 点 喇叭
-38 export w:请 进入
-37 export w:调
-38 export w:调 整
-19 export w:调换
-35 export w:调整
-27 export w:账单
-46 export w:账户
11 export w:走
-45 export w:轨道
-13 export w:过
6 export w:这
6 export w:这 段
-19 export w:进
-31 export w:进入
11 export w:进度条 走
20 export w:选  
8 export w:选   mp
17 export w:选 “
-44 export w:选 「
-53 export w:选中
-21 export w:选单
14 export w:选好
26 export w:选择
-22 export w:选项卡
-39 export w:透
15 export w:通过
-11 export w:速度
-10 export w:速度 可以
-10 export w:速度 可以 在
9 export w:遍
-30 export w:部
-26 export w:里
-15 export w:里 按
10 export w:里 选  
-18 export w:里的
16 export w:链接
-54 export w:镜
-14 export w:镜 图
-34 export w:镜头
-47 export w:长
26 export w:问
26 export w:问 题
14 export w:问 题 就
-24 export w:需要
-29 export w:静
-29 export w:静 音
-35 export w:面
-33 export w:面板
-10 export w:面板 微调
-57 export w:音
-37 export w:音 频
-30 export w:音 频 轨道
-7 export w:音 频 面板
-28 export w:页面 查看
-10 export w:顺 番
16 export w:预览 效
16 export w:预览 效 果
-53 export w:预览窗口
-14 export w:预览窗口 默
-14 export w:预览窗口 默 认
-39 export w:预览视窗
-37 export w:频
-30 export w:频 轨道
-7 export w:频 面板
26 export w:题
14 export w:题 就
-14 export w:默
-14 export w:默 认
-14 export w:默 认 静
-63 export w:齿轮
-43 export w:齿轮 图标
-105 state b:^>account
-35 state b:^>adjust
-12 state b:^>being
-78 state b:^>button
-62 state b:^>buy
-12 state b:^>can
-6 state b:^>confirm
-65 state b:^>control
-36 state b:^>drag
-90 state b:^>export
-29 state b:^>i
-58 state b:^>key
17 state b:^>material
-7 state b:^>offer
42 state b:^>open
-113 state b:^>player
-14 state b:^>press
-17 state b:^>quoted
100 state b:^>store
-51 state b:^>undo
-50 state b:account>account
-31 state b:account>button
-5 state b:account>buy
-51 state b:account>can
-42 state b:account>open
-26 state b:account>panel
-33 state b:account>place
-22 state b:account>screen
-24 state b:account>see
-55 state b:adjust>being
-44 state b:adjust>drag
-11 state b:adjust>export
-40 state b:adjust>if
-14 state b:adjust>name
-8 state b:adjust>see
-45 state b:adjust>you
-37 state b:being>can
-32 state b:being>control
-41 state b:being>drag
-20 state b:being>see
-34 state b:button>being
-26 state b:button>export
-23 state b:button>film
-5 state b:button>open
-45 state b:button>place
-21 state b:button>quoted
-28 state b:button>store
-22 state b:buy>account
-30 state b:buy>if
-85 state b:can>adjust
-27 state b:can>being
-21 state b:can>confirm
-39 state b:can>control
-21 state b:can>drag
-22 state b:can>export
-52 state b:can>if
-25 state b:can>material
-20 state b:can>name
9 state b:can>open
-53 state b:can>panel
-42 state b:can>player
12 state b:can>quoted
18 state b:can>screen
16 state b:can>see
-19 state b:can>you
-41 state b:confirm>button
-39 state b:confirm>if
-27 state b:confirm>name
28 state b:confirm>place
-44 state b:control>adjust
-51 state b:control>can
-25 state b:control>control
17 state b:control>film
-64 state b:control>if
18 state b:control>name
-25 state b:control>panel
6 state b:control>place
13 state b:control>press
-123 state b:control>quoted
-29 state b:drag>adjust
-55 state b:drag>being
-22 state b:drag>button
-43 state b:drag>drag
-50 state b:drag>film
-37 state b:drag>if
-11 state b:drag>material
-5 state b:drag>place
-22 state b:drag>player
-10 state b:drag>you
-17 state b:export>button
-66 state b:export>can
-17 state b:export>film
-25 state b:export>if
-23 state b:export>name
-33 state b:export>open
-60 state b:export>panel
-40 state b:export>place
-18 state b:export>screen
-8 state b:export>you
32 state b:film>button
36 state b:film>can
-50 state b:film>control
-52 state b:film>drag
-38 state b:film>if
-16 state b:film>material
47 state b:film>panel
15 state b:film>store
-31 state b:i>can
-32 state b:if>account
-103 state b:if>adjust
-12 state b:if>being
-13 state b:if>button
-13 state b:if>buy
-79 state b:if>can
-31 state b:if>control
-15 state b:if>export
-8 state b:if>film
-26 state b:if>i
-19 state b:if>if
-27 state b:if>key
-18 state b:if>material
-19 state b:if>name
-76 state b:if>place
-47 state b:if>press
-60 state b:if>quoted
-37 state b:if>screen
5 state b:if>see
-10 state b:if>you
-38 state b:key>can
31 state b:key>export
-20 state b:key>if
-34 state b:key>name
-20 state b:key>player
-20 state b:key>see
-27 state b:material>adjust
-36 state b:material>can
-52 state b:material>drag
-22 state b:material>if
-69 state b:material>material
-12 state b:material>name
32 state b:material>panel
32 state b:material>place
-37 state b:name>adjust
-43 state b:name>can
-37 state b:name>control
-7 state b:name>export
-68 state b:name>film
-17 state b:name>if
-30 state b:name>material
-84 state b:name>name
21 state b:name>open
-49 state b:name>player
-39 state b:name>press
6 state b:name>quoted
26 state b:name>see
23 state b:name>store
-6 state b:offer>account
15 state b:offer>name
-12 state b:offer>see
-67 state b:offer>you
-33 state b:open>account
35 state b:open>being
29 state b:open>button
17 state b:open>can
-81 state b:open>export
11 state b:open>film
-12 state b:open>if
-12 state b:open>open
36 state b:open>panel
-13 state b:open>place
-72 state b:open>player
20 state b:open>screen
-16 state b:open>see
32 state b:open>store
27 state b:open>you
-33 state b:panel>account
-40 state b:panel>adjust
-54 state b:panel>being
30 state b:panel>can
-55 state b:panel>control
-26 state b:panel>export
12 state b:panel>film
-9 state b:panel>if
-22 state b:panel>key
45 state b:panel>material
7 state b:panel>name
69 state b:panel>open
25 state b:panel>panel
37 state b:panel>place
-88 state b:panel>player
-13 state b:panel>press
15 state b:panel>quoted
29 state b:panel>store
-32 state b:place>account
-5 state b:place>adjust
-61 state b:place>button
-31 state b:place>can
-5 state b:place>control
-15 state b:place>film
10 state b:place>name
21 state b:place>open
63 state b:place>panel
-10 state b:place>place
12 state b:place>player
-20 state b:place>screen
-6 state b:place>store
-46 state b:player>can
-42 state b:player>film
-51 state b:player>if
-35 state b:player>panel
-66 state b:player>place
-24 state b:player>screen
-58 state b:player>see
40 state b:press>adjust
-44 state b:press>being
20 state b:press>can
-71 state b:press>confirm
-25 state b:press>control
-37 state b:press>export
26 state b:press>film
-18 state b:press>key
-15 state b:press>name
34 state b:press>open
12 state b:press>place
-31 state b:press>player
-154 state b:press>quoted
-43 state b:press>screen
-79 state b:press>see
30 state b:quoted>can
-45 state b:quoted>control
-44 state b:quoted>export
-7 state b:quoted>if
40 state b:quoted>panel
-21 state b:quoted>place
-85 state b:quoted>press
41 state b:quoted>see
53 state b:quoted>store
10 state b:screen>if
5 state b:screen>place
-28 state b:screen>quoted
12 state b:screen>see
-25 state b:see>account
-25 state b:see>being
-65 state b:see>button
17 state b:see>film
-12 state b:see>if
47 state b:see>name
15 state b:see>offer
10 state b:see>open
-22 state b:see>place
-60 state b:see>player
-19 state b:see>screen
-49 state b:see>see
36 state b:see>store
-46 state b:store>can
38 state b:store>if
34 state b:store>name
19 state b:store>panel
61 state b:store>quoted
-30 state b:store>screen
62 state b:store>store
-43 state b:you>account
-20 state b:you>adjust
-10 state b:you>being
-94 state b:you>confirm
18 state b:you>control
9 state b:you>drag
-9 state b:you>film
15 state b:you>if
19 state b:you>open
8 state b:you>panel
-52 state b:you>player
-11 state b:you>see
47 state b:you>store
-11 state b:you>you
7 state bold
-130 state c:account
-31 state c:account+button
-34 state c:account+buy
-47 state c:account+can
-15 state c:account+if
-105 state c:account+open
-55 state c:account+panel
-56 state c:account+place
-24 state c:account+screen
-85 state c:account+see
-60 state c:account+you
-59 state c:adjust
-30 state c:adjust+being
-66 state c:adjust+button
-15 state c:adjust+can
-56 state c:adjust+control
-59 state c:adjust+drag
-22 state c:adjust+film
-71 state c:adjust+if
-33 state c:adjust+material
35 state c:adjust+offer
24 state c:adjust+open
-23 state c:adjust+place
37 state c:adjust+see
17 state c:adjust+store
-54 state c:adjust+you
-16 state c:being
-7 state c:being+button
-11 state c:being+can
-32 state c:being+control
-59 state c:being+drag
-23 state c:being+if
-15 state c:being+material
25 state c:being+open
-25 state c:being+see
7 state c:being+store
-38 state c:button
-36 state c:button+confirm
-16 state c:button+drag
-29 state c:button+export
-35 state c:button+film
17 state c:button+material
-50 state c:button+place
-8 state c:button+player
10 state c:button+screen
-52 state c:button+see
15 state c:button+store
-56 state c:buy
-7 state c:buy+can
-30 state c:buy+if
-37 state c:buy+open
-32 state c:buy+place
-19 state c:buy+screen
-6 state c:buy+you
-23 state c:can+confirm
-66 state c:can+control
-7 state c:can+drag
-57 state c:can+export
-30 state c:can+i
-65 state c:can+if
-56 state c:can+key
-72 state c:can+material
-41 state c:can+offer
30 state c:can+open
-20 state c:can+place
-63 state c:can+player
10 state c:can+press
8 state c:can+screen
10 state c:can+store
-35 state c:can+undo
-6 state c:can+you
-46 state c:confirm
29 state c:confirm+control
-9 state c:confirm+if
-40 state c:confirm+panel
14 state c:confirm+place
28 state c:confirm+see
-94 state c:confirm+you
-53 state c:control
31 state c:control+offer
7 state c:control+open
-15 state c:control+panel
-17 state c:control+player
36 state c:control+see
-35 state c:drag
-6 state c:drag+export
-77 state c:drag+film
-6 state c:drag+if
-28 state c:drag+key
-20 state c:drag+material
-59 state c:drag+place
-30 state c:drag+player
-18 state c:drag+press
-22 state c:drag+screen
7 state c:drag+see
-107 state c:export
-33 state c:export+film
-33 state c:export+if
18 state c:export+key
-48 state c:export+material
-71 state c:export+open
-63 state c:export+panel
-65 state c:export+place
-25 state c:export+press
-8 state c:export+screen
-32 state c:export+store
-9 state c:film+if
-32 state c:film+key
50 state c:film+open
66 state c:film+panel
-48 state c:film+player
-11 state c:film+screen
24 state c:film+store
-26 state c:film+you
-7 state c:i
-14 state c:if+key
20 state c:if+offer
21 state c:if+panel
11 state c:if+place
-14 state c:if+player
13 state c:if+see
51 state c:if+store
-82 state c:key
-11 state c:key+panel
-14 state c:key+player
-32 state c:key+press
-39 state c:key+see
-36 state c:key+undo
38 state c:material+panel
10 state c:material+screen
14 state c:material+see
34 state c:offer+place
-13 state c:offer+screen
78 state c:open
52 state c:open+panel
-89 state c:open+player
42 state c:open+press
27 state c:open+screen
5 state c:open+you
64 state c:panel
77 state c:panel+place
-65 state c:panel+player
-16 state c:panel+screen
35 state c:panel+see
29 state c:panel+store
14 state c:panel+you
7 state c:place
38 state c:place+see
-43 state c:place+store
-129 state c:player
-32 state c:player+press
-26 state c:player+screen
-100 state c:player+see
-28 state c:player+you
-13 state c:press
46 state c:press+see
15 state c:press+store
6 state c:press+undo
-30 state c:screen+store
23 state c:see
54 state c:see+store
116 state c:store
42 state c:store+you
-13 state c:undo
-53 state digit
7 state f:above
21 state f:abra
10 state f:abre
-17 state f:after
-23 state f:and
-39 state f:aperte
-25 state f:arrastr
-14 state f:as
10 state f:at
-26 state f:auf
-20 state f:basta
26 state f:bottom
13 state f:by
-9 state f:ce
17 state f:check
-34 state f:choose
-50 state f:clic
8 state f:clique
-27 state f:confirm
-27 state f:copiar
-14 state f:cursor
-42 state f:dale
19 state f:das
-24 state f:don't
40 state f:dort
-27 state f:double-
-47 state f:downloa
-54 state f:drag
47 state f:drop
12 state f:du
-14 state f:e
-45 state f:el
-47 state f:elige
34 state f:em
16 state f:entra
-44 state f:escolha
33 state f:expand
-25 state f:export
-10 state f:feel
9 state f:finally
28 state f:first
-29 state f:for
-45 state f:from
-7 state f:grab
20 state f:have
-23 state f:head
-14 state f:hit
-29 state f:hover
-22 state f:il
5 state f:im
21 state f:in
-39 state f:jetez
-40 state f:just
-55 state f:la
-28 state f:lastly
-12 state f:mit
-28 state f:navigat
-31 state f:o
-70 state f:on
-48 state f:once
-26 state f:or
50 state f:ouvre
16 state f:para
-48 state f:pelo
-21 state f:pensez
-18 state f:pick
-14 state f:play
-11 state f:pour
-51 state f:press
-31 state f:puis
-29 state f:pull
-21 state f:pulsa
-15 state f:puxe
-17 state f:right-c
-17 state f:save
15 state f:scroll
-22 state f:scrub
-19 state f:se
-26 state f:second
11 state f:see
-28 state f:set
-39 state f:sharpne
-39 state f:should
-50 state f:si
-25 state f:simply
-28 state f:so
-37 state f:sobald
-27 state f:solo
-44 state f:space
-45 state f:step
-38 state f:sur
-33 state f:swap
-28 state f:take
-27 state f:tap
-8 state f:tempo
-62 state f:that
30 state f:their
20 state f:then
-6 state f:through
-48 state f:to
-17 state f:type
-17 state f:um
-32 state f:use
-26 state f:users
-34 state f:você
-43 state f:vous
23 state f:vá
-43 state f:wait
-8 state f:was
-33 state f:watch
-51 state f:wenn
-6 state f:when
17 state f:where
-10 state f:with
-61 state f:y
13 state f:you'll
17 state f:your
-28 state f:zieh
-15 state f:zum
-39 state f:если
-51 state f:и
-57 state f:нажмите
19 state f:откройт
-14 state f:пополни
-31 state f:порядок
-21 state f:посмотр
-57 state f:с
30 state f:там
-45 state f:クリップ
-53 state f:ファイル
-24 state f:プレビュー
14 state f:三
-65 state f:下载
-20 state f:不
-32 state f:两
-24 state f:从
-54 state f:余额
18 state f:修改
16 state f:先
40 state f:全
18 state f:再
-12 state f:勾选
-57 state f:双击
6 state f:可
23 state f:可以
-11 state f:右上
-37 state f:右上角
-12 state f:否
9 state f:在
-20 state f:如果
-12 state f:它
-30 state f:导出
-20 state f:就能
20 state f:展开
12 state f:左
-5 state f:您
-51 state f:想
-33 state f:成片
-60 state f:把
-32 state f:按
-26 state f:按住
-14 state f:改
6 state f:新
32 state f:旁白
7 state f:点
-26 state f:点一下
-34 state f:点击
-18 state f:点选
-20 state f:用
-25 state f:第
-45 state f:要
-13 state f:语
-59 state f:选
-15 state f:选中
-29 state f:选好
-63 state f:选择
-10 state f:顺
-47 state f:预览窗口
-5 state kind:adjust
-45 state kind:drag
-28 state kind:press
-62 state kind:take
-70 state l:1080p
-28 state l:16
-42 state l:19
35 state l:2
-32 state l:33
-31 state l:accent
-47 state l:account
-41 state l:ahead
-24 state l:an
-10 state l:and
-7 state l:another
-53 state l:apply
-33 state l:archivo
21 state l:auf
-8 state l:availab
-18 state l:avatar
11 state l:away
-28 state l:back
-17 state l:baixar
-13 state l:balance
12 state l:bar
-25 state l:billing
-51 state l:button
37 state l:cards
-9 state l:ce
-9 state l:changed
-23 state l:changes
-47 state l:check
-31 state l:chosen
-28 state l:clip
-14 state l:clips
32 state l:clique
10 state l:compare
-27 state l:compart
-37 state l:confirm
-43 state l:continu
-39 state l:contras
-10 state l:copy
-15 state l:credits
-29 state l:ctrl
33 state l:cópia
-41 state l:d'aperç
-44 state l:derecha
-52 state l:dialog
-53 state l:direita
-39 state l:double-
10 state l:down
-17 state l:downloa
18 state l:drafts
49 state l:drag
33 state l:drawer
-61 state l:droite
-8 state l:du
-30 state l:e
-37 state l:earlier
-66 state l:editor
12 state l:ein
-12 state l:enlace
16 state l:entra
-28 state l:entrega
-45 state l:es
24 state l:esquerd
24 state l:estão
-12 state l:export
-29 state l:exporta
-14 state l:exporte
-17 state l:factura
-16 state l:field
9 state l:finally
14 state l:find
28 state l:first
22 state l:folder
-36 state l:font
-43 state l:format
-34 state l:further
9 state l:gauche
-14 state l:happy
-29 state l:il
-23 state l:inicia
-27 state l:is
-52 state l:it
-8 state l:kannst
-28 state l:lastly
25 state l:lecteur
-42 state l:lecture
19 state l:left
-29 state l:letra
28 state l:library
-43 state l:like
-7 state l:link
40 state l:listed
-39 state l:listen
29 state l:look
-75 state l:menu
-16 state l:more
-42 state l:mp4
-59 state l:name
-5 state l:narrato
-21 state l:notice
-21 state l:o
-31 state l:ok
-34 state l:or
-49 state l:order
14 state l:out
-13 state l:page
-28 state l:pane
18 state l:panel
-14 state l:para
-39 state l:picture
-25 state l:place
-32 state l:play
10 state l:player
-49 state l:pop-up
-34 state l:preview
-30 state l:que
-26 state l:ready
-56 state l:rechts
-19 state l:reprodu
39 state l:rest
-9 state l:rhythm
-29 state l:right
-14 state l:row
-31 state l:s
-57 state l:save
-20 state l:scrub
-12 state l:section
-12 state l:see
28 state l:sehen
-21 state l:set
18 state l:setting
-59 state l:shot
5 state l:shown
51 state l:sidebar
19 state l:sie
10 state l:slider
15 state l:song
-43 state l:space
-50 state l:start
-21 state l:starts
18 state l:stored
36 state l:storybo
-36 state l:suggest
-38 state l:symbol
53 state l:tab
13 state l:tempo
22 state l:texto
22 state l:there
-24 state l:tiempo
-52 state l:timelin
-27 state l:top
-23 state l:track
-31 state l:twelve
-6 state l:two
-34 state l:télécha
26 state l:título
9 state l:undo
-30 state l:up
-21 state l:ver
-47 state l:verlo
-29 state l:video
8 state l:view
-18 state l:viewer
-32 state l:visible
-13 state l:watch
-27 state l:wheel
-21 state l:window
-53 state l:you
-30 state l:yoursel
-51 state l:z
-32 state l:вас
-58 state l:вправо
-26 state l:задаётс
42 state l:лежат
40 state l:меню
-49 state l:можно
-65 state l:предпро
63 state l:слева
-52 state l:справа
-21 state l:ссылку
27 state l:から
-26 state l:だけです
-40 state l:には
-19 state l:は
-24 state l:みてください
-28 state l:る
-31 state l:上
-32 state l:下载
-20 state l:保存
-51 state l:修改
-40 state l:到
-47 state l:右上角
-70 state l:后
-23 state l:吧
24 state l:图
42 state l:场景
46 state l:场景列表
-29 state l:它
42 state l:对比
-38 state l:导出
-25 state l:小
-37 state l:就行
-20 state l:序
-50 state l:度
-38 state l:拖
-42 state l:挑
-23 state l:播放
-33 state l:播放键
-50 state l:改
-31 state l:文件
-33 state l:来
-48 state l:果
45 state l:查看
-14 state l:楚
-75 state l:步
6 state l:滑块
-39 state l:点
10 state l:版
-12 state l:生效
14 state l:用
-14 state l:电脑
-6 state l:看
-51 state l:看到
-6 state l:码
25 state l:确认
14 state l:窗口
-40 state l:箭头
-6 state l:素材库
-24 state l:置
-37 state l:调
25 state l:里
29 state l:链接
15 state l:面
27 state l:面板
-27 state l:预览
-39 state last
-7 state later c:account
-80 state later c:adjust
29 state later c:being
-73 state later c:confirm
6 state later c:control
-15 state later c:export
19 state later c:film
8 state later c:if
-26 state later c:material
-13 state later c:open
-12 state later c:place
5 state later c:see
7 state later c:undo
-8 state later c:you
-58 state later q:confirm
-85 state later q:export
29 state link
-37 state no concept
-29 state other c:account
-46 state other c:adjust
-34 state other c:buy
-29 state other c:can
-81 state other c:confirm
-16 state other c:drag
-18 state other c:export
7 state other c:film
26 state other c:key
-21 state other c:material
-36 state other c:place
-11 state other c:player
-30 state other c:press
-25 state other c:screen
-32 state other c:see
-50 state other c:you
-51 state other q:confirm
-96 state other q:export
-60 state other q:material
-13 state path
-85 state q:account
-97 state q:adjust
29 state q:can
-149 state q:confirm
-176 state q:export
-12 state q:film
-60 state q:i
-68 state q:if
-36 state q:material
-36 state q:panel
38 state q:store
-10 state quoted
-11 state step
-20 state topic:adjust
-71 state topic:credits
-56 state topic:export
-35 state topic:timeline
-32 state v:de:adjust:st
-36 state v:de:drag:en
15 state v:de:drag:ge
-5 state v:de:export:en
62 state v:de:open:en
-51 state v:de:press:ck
-49 state v:de:press:en
-39 state v:en:adjust:ak
-24 state v:en:adjust:al
-8 state v:en:adjust:ck
-21 state v:en:adjust:ed
-30 state v:en:adjust:er
-29 state v:en:adjust:et
-46 state v:en:adjust:ge
-18 state v:en:adjust:ne
-17 state v:en:adjust:pe
-34 state v:en:adjust:se
-15 state v:en:adjust:ts
-32 state v:en:buy:op
-16 state v:en:buy:uy
-52 state v:en:confirm:ly
-26 state v:en:confirm:ok
-29 state v:en:confirm:pt
-38 state v:en:confirm:rm
-28 state v:en:confirm:te
-6 state v:en:drag:ab
-33 state v:en:drag:ap
-32 state v:en:drag:en
-31 state v:en:drag:er
46 state v:en:drag:ge
-10 state v:en:drag:im
-50 state v:en:drag:it
-21 state v:en:drag:ll
-33 state v:en:drag:ng
13 state v:en:drag:op
-6 state v:en:export:ab
-56 state v:en:export:ad
-23 state v:en:export:ds
-37 state v:en:export:er
-39 state v:en:export:le
-41 state v:en:export:p4
-7 state v:en:export:py
-33 state v:en:export:re
-21 state v:en:export:rt
-36 state v:en:export:ve
-22 state v:en:open:ad
-16 state v:en:open:ch
40 state v:en:open:ed
29 state v:en:open:en
-8 state v:en:open:go
15 state v:en:open:ll
-33 state v:en:open:mp
39 state v:en:open:nd
8 state v:en:open:ns
-28 state v:en:open:te
-27 state v:en:press:ap
-23 state v:en:press:er
-52 state v:en:press:it
18 state v:en:press:le
-14 state v:en:press:ng
-42 state v:en:press:se
-37 state v:en:press:ss
-27 state v:en:see:ar
-48 state v:en:see:ay
-21 state v:en:see:ce
-25 state v:en:see:ch
10 state v:en:see:ck
21 state v:en:see:ed
-27 state v:en:see:en
-26 state v:en:see:ew
-41 state v:en:see:le
-41 state v:en:see:ng
8 state v:en:see:ok
38 state v:en:see:re
10 state v:en:see:se
-49 state v:en:see:ub
5 state v:en:see:wn
-50 state v:es:confirm:ar
-23 state v:es:drag:do
-25 state v:es:drag:ra
-7 state v:es:export:ar
-15 state v:es:export:ir
-42 state v:es:export:vo
16 state v:es:open:ra
10 state v:es:open:re
-26 state v:es:open:ve
13 state v:es:press:ar
-34 state v:es:press:ic
-21 state v:es:press:sa
20 state v:es:see:er
-47 state v:es:see:lo
-45 state v:fr:adjust:er
-32 state v:fr:drag:er
-28 state v:fr:export:er
-31 state v:fr:open:ez
50 state v:fr:open:re
-29 state v:fr:press:er
-29 state v:fr:press:ez
-31 state v:fr:press:ic
-11 state v:fr:press:nt
-8 state v:fr:see:er
-17 state v:fr:see:ez
-49 state v:pt:adjust:ar
-45 state v:pt:adjust:te
-15 state v:pt:drag:xe
29 state v:pt:export:vo
8 state v:pt:open:el
21 state v:pt:open:ra
23 state v:pt:open:vá
24 state v:pt:open:ão
-52 state v:pt:press:ar
-39 state v:pt:press:te
-13 state v:pt:see:er
-33 state v:pt:see:ir
-17 state v:pt:see:to
-44 state v:ru:adjust:ся
-31 state v:ru:drag:ем
12 state v:ru:drag:ок
-58 state v:ru:drag:те
-40 state v:ru:export:йл
-26 state v:ru:export:те
-50 state v:ru:export:ть
42 state v:ru:open:ат
-92 state v:ru:press:те
-60 state v:ru:see:те
-63 state w:0
-42 state w:0 19
-32 state w:0 33
-5 state w:0 : 1
-70 state w:1080p
-28 state w:16
-42 state w:19
24 state w:2
-32 state w:33
-34 state w:9
-28 state w:9 16
-21 state w:a 0
-22 state w:a barra
-9 state w:a copy
-21 state w:a differe
-38 state w:a direita
30 state w:a list
44 state w:a look
-5 state w:a narrato
-14 state w:a nova
-22 state w:a tu
24 state w:aba
-41 state w:above
7 state w:above the
21 state w:abra
21 state w:abra a
10 state w:abre
-31 state w:accent
-29 state w:accept
-51 state w:account
-17 state w:after
-14 state w:again
-41 state w:ahead
-53 state w:al
17 state w:all
27 state w:alles
-42 state w:als
-14 state w:an
-23 state w:and
-12 state w:and the
-37 state w:andere
-9 state w:another
-31 state w:another accent
15 state w:another song
-25 state w:ansehen
8 state w:any time
-34 state w:ao
24 state w:aparece
-39 state w:aperte
-52 state w:apply
-42 state w:archivo
34 state w:are
-20 state w:around
29 state w:arquivo
-29 state w:arrastr
-26 state w:arrastr las
-16 state w:arrow
24 state w:as
-21 state w:as the
-28 state w:aspect
-28 state w:aspect ratio
10 state w:assets
37 state w:audio panel
-25 state w:audio tab
-8 state w:auf
-28 state w:auf das
-24 state w:auf der
-8 state w:autre
-8 state w:availab
-18 state w:avatar
-47 state w:avec
-27 state w:avec ctrl
-28 state w:back
-17 state w:baixar
-8 state w:balance is
10 state w:bar
-20 state w:barra
-22 state w:barra de
-20 state w:basta
-19 state w:be
-44 state w:be changed
-55 state w:before
-36 state w:bei
-36 state w:below
-36 state w:below the
-31 state w:between
-20 state w:billing
-12 state w:bitte
11 state w:bottom
-12 state w:box
34 state w:browser
-49 state w:button
-16 state w:buy
-16 state w:buy more
13 state w:by
-9 state w:by clickin
-38 state w:by draggin
-21 state w:by ticking
-40 state w:caixa
-16 state w:can
-19 state w:can be
-39 state w:can tweak
46 state w:caption
37 state w:cards
47 state w:carpeta
-28 state w:case
-35 state w:casilla
-9 state w:ce
50 state w:celui
28 state w:cenas
-50 state w:change
-9 state w:changed
-45 state w:changer
-23 state w:changes
10 state w:check
-31 state w:check your
-34 state w:choose
-13 state w:choose 1080p
-5 state w:choose a
-17 state w:choose mp4
-31 state w:choose one
-48 state w:choose the
-31 state w:chosen
-48 state w:clic
-31 state w:clic droit
-10 state w:click
-46 state w:click apply
-17 state w:click downloa
-89 state w:click export
-38 state w:click generat
24 state w:click the
-13 state w:clickin
-14 state w:clickin the
-32 state w:clip
-12 state w:clip hacia
-36 state w:clip vers
-42 state w:clipe
-42 state w:clipe para
-16 state w:clips
8 state w:clique
-28 state w:clique em
-9 state w:cloud
-35 state w:color
-8 state w:colour
26 state w:com
38 state w:compare
-29 state w:compart
-14 state w:conferi
-56 state w:confirm
-34 state w:confirm the
-47 state w:continu
-39 state w:contras
-44 state w:control
-27 state w:copiar
-7 state w:copy
-36 state w:cor
-22 state w:corner
-38 state w:corner to
-42 state w:credits
-22 state w:ctrl
31 state w:ctrl + s
-33 state w:ctrl + z
-43 state w:ctrl z
-52 state w:curseur
33 state w:cópia
-22 state w:côté
-41 state w:d'aperç
-62 state w:da
-42 state w:dale
-42 state w:dale al
-74 state w:dans la
23 state w:dans le
40 state w:das
-12 state w:das dreieck
-37 state w:de
-28 state w:de diálogo
-42 state w:de droite
-22 state w:de espaço
-24 state w:de factura
-11 state w:de la
-24 state w:de tiempo
-30 state w:del
-56 state w:dem
-12 state w:dem bild
-55 state w:den
-38 state w:depuis
-13 state w:der
-38 state w:der zeitlei
-44 state w:derecha
-6 state w:des
-5 state w:desde
-53 state w:desliza
10 state w:details
-24 state w:dial
-72 state w:dialog
-39 state w:die leertas
-12 state w:die neue
13 state w:die änderun
-21 state w:differe
-11 state w:dir
-67 state w:direita
-60 state w:direito
-24 state w:disk
25 state w:display
-28 state w:diálogo
-27 state w:diálogo para
7 state w:do
-15 state w:do clipe
26 state w:do título
-24 state w:don't forget
40 state w:dort
-61 state w:double-
-20 state w:double- the
17 state w:down
-66 state w:downloa
25 state w:drafts
-5 state w:drag its
-14 state w:drag the
-38 state w:draggin
-6 state w:draggin the
33 state w:drawer
-12 state w:dreieck
-12 state w:dreieck unter
-31 state w:droit
-71 state w:droite
47 state w:drop
-12 state w:du
-36 state w:du bei
-22 state w:dá
-22 state w:dá para
-10 state w:e
15 state w:each
-20 state w:earlier
-13 state w:edge
8 state w:editor
40 state w:editor to
-62 state w:effects
-39 state w:effects tab
-47 state w:eine
-59 state w:einen
-7 state w:el
-39 state w:el archivo
-12 state w:el enlace
11 state w:el panel
-6 state w:el saldo
-47 state w:elige
24 state w:em
-28 state w:em exporta
19 state w:embaixo
17 state w:en la
44 state w:encontr
-31 state w:end
-25 state w:end of
-12 state w:enlace
16 state w:entra
-28 state w:entrega
-47 state w:es
-41 state w:escolha
-22 state w:espaço
24 state w:esquerd
-41 state w:est
24 state w:estão
33 state w:expand
10 state w:expand the
-20 state w:export
-10 state w:export is
-36 state w:exporta
-30 state w:exporta para
-12 state w:exporte
-41 state w:exporti
-18 state w:factura
-33 state w:feld
-41 state w:fenêtre
-41 state w:fenêtre d'aperç
-53 state w:fica
-38 state w:fichier
-16 state w:field
-39 state w:file
-43 state w:file menu
9 state w:finally
12 state w:find
-18 state w:fine-tu
8 state w:finishe
28 state w:first
22 state w:folder
-46 state w:font
-31 state w:for another
-41 state w:for the
-30 state w:for yoursel
-24 state w:forget
-24 state w:forget to
-43 state w:format
-17 state w:foto
32 state w:frame
-5 state w:free
-5 state w:free to
-52 state w:from
-46 state w:from the
-15 state w:from your
-15 state w:full screen
-34 state w:further
9 state w:gauche
35 state w:gear
35 state w:gear icon
-89 state w:geht
-46 state w:get
-49 state w:gibt
-53 state w:glisser
-8 state w:go
-41 state w:go ahead
8 state w:go to
-6 state w:grab
-30 state w:grab it
-39 state w:green
-12 state w:hacia
-12 state w:hacia la
-10 state w:handles
-14 state w:happy
-21 state w:hard
10 state w:have
12 state w:have a
-22 state w:head
-27 state w:hear
-37 state w:hear it
-6 state w:herunte
39 state w:history
39 state w:history panel
-51 state w:hit
-17 state w:hit downloa
-35 state w:hit play
-10 state w:hit the
-23 state w:hover
-23 state w:hover over
-17 state w:how
-6 state w:how many
-27 state w:hue
10 state w:i
15 state w:icon
-23 state w:icon to
-11 state w:if you'd
-22 state w:il
13 state w:im
41 state w:im reiter
30 state w:in
-29 state w:in der
21 state w:in the
-40 state w:in your
-23 state w:inicia
39 state w:inspect
-67 state w:into
-27 state w:into the
-8 state w:is availab
25 state w:is display
9 state w:is shown
-22 state w:it
-37 state w:it earlier
17 state w:izquier
-39 state w:jetez
-39 state w:jetez un
-33 state w:jump
-35 state w:junto
-35 state w:junto al
-40 state w:just
-43 state w:kann
-15 state w:kannst
19 state w:keep
-22 state w:klicken
-54 state w:knob
-52 state w:l
24 state w:l'ongle
-32 state w:l'ordre
-46 state w:la
-30 state w:la barre
47 state w:la carpeta
-28 state w:la case
-35 state w:la casilla
-44 state w:la derecha
-36 state w:la droite
-41 state w:la fenêtre
-39 state w:la lecture
19 state w:la lista
-24 state w:la línea
-24 state w:la page
23 state w:la pestaña
-41 state w:lance
-27 state w:lance avec
-26 state w:las miniatu
-28 state w:lastly
28 state w:lateral
33 state w:layers
-38 state w:le fichier
25 state w:le lecteur
-24 state w:le menu
50 state w:le volet
25 state w:lecteur
-45 state w:lecture
-39 state w:leertas
31 state w:left
20 state w:left panel
30 state w:les
-29 state w:letra
-15 state w:lets
-15 state w:lets you
-21 state w:letteri
16 state w:library
56 state w:links
42 state w:list
30 state w:list of
24 state w:list on
17 state w:lista
17 state w:lista de
31 state w:liste
40 state w:listed
-38 state w:listen
-25 state w:lock
8 state w:look
-39 state w:look panel
-17 state w:loop
-23 state w:lässt
-24 state w:línea
-24 state w:línea de
-6 state w:many
-6 state w:many credits
21 state w:may
25 state w:media
29 state w:media panel
-66 state w:menu
-29 state w:menu de
-9 state w:menú
-21 state w:miniatu
-25 state w:mit
37 state w:mix
-16 state w:more
-19 state w:mp
-19 state w:mp 4
-42 state w:mp4
15 state w:music library
-12 state w:más
36 state w:mídia
-6 state w:na
-40 state w:na caixa
-33 state w:nach rechts
-5 state w:narrato
12 state w:navigat
-28 state w:navigat to
-43 state w:neben
-43 state w:neben dem
-12 state w:neue
-24 state w:new
-21 state w:new clip
12 state w:next
12 state w:next to
-18 state w:no player
-42 state w:nome
20 state w:notes
-21 state w:notice
-14 state w:nova
-31 state w:o
-16 state w:oben
-20 state w:of
-52 state w:of the
-30 state w:ok
-48 state w:once
-31 state w:one
-31 state w:one of
-21 state w:onto
-21 state w:onto the
29 state w:open
30 state w:open it
8 state w:opens
-26 state w:or
-55 state w:order
-32 state w:other
29 state w:out
50 state w:ouvre
-40 state w:over the
-15 state w:page
-9 state w:page to
-52 state w:paleta
-42 state w:palette
-16 state w:pane
37 state w:panel
12 state w:panel to
-5 state w:par
-46 state w:para a
-44 state w:pause
-48 state w:pelo
-21 state w:pensez
-21 state w:pensez à
23 state w:pestaña
-18 state w:pick
-8 state w:pick another
15 state w:pick one
-31 state w:picture
-24 state w:pitch
-25 state w:place
16 state w:plans
-47 state w:play
-18 state w:play it
-12 state w:play the
-44 state w:play to
-27 state w:player to
-29 state w:playhea
-22 state w:playhea there
-30 state w:playhea to
-44 state w:pode
-23 state w:pode ser
-49 state w:pop-up
-30 state w:por
-11 state w:pour
18 state w:pour la
-24 state w:pour le
-43 state w:pouvez
-37 state w:press
-29 state w:press apply
-34 state w:press play
-35 state w:preview
-16 state w:preview pane
-16 state w:preview window
9 state w:project
8 state w:project setting
-44 state w:propert
-44 state w:propert panel
-31 state w:puis
-21 state w:pull
-21 state w:pulsa
-15 state w:puxe
-15 state w:puxe a
-11 state w:página
26 state w:que vous
-25 state w:quieres
-12 state w:quieres más
-38 state w:quiser
-32 state w:rain
-28 state w:ratio
-28 state w:ratio to
-24 state w:ready
47 state w:rearran
-32 state w:rearran them
-11 state w:recharg
-20 state w:rechts
15 state w:reihenf
41 state w:reiter
-35 state w:remaini
-13 state w:remaini balance
-28 state w:remaini credits
-34 state w:render
-31 state w:reorder
-19 state w:reprodu
22 state w:rest
-14 state w:restant
-25 state w:result
-9 state w:rhythm
-17 state w:right-c
16 state w:right-h
16 state w:right-h side
-6 state w:row
-24 state w:same
-36 state w:save
-16 state w:save the
16 state w:scene
34 state w:scene list
34 state w:scenes panel
-21 state w:screen
41 state w:script
15 state w:scroll
17 state w:scroll down
-49 state w:scrub
-48 state w:scrub to
-19 state w:se
-27 state w:se lance
-38 state w:se quiser
-27 state w:second
10 state w:section to
11 state w:see all
-26 state w:see how
16 state w:see the
28 state w:sehen
11 state w:select the
-5 state w:select them
-23 state w:ser
-29 state w:set
-28 state w:set the
7 state w:setting
-33 state w:share
-18 state w:share button
-27 state w:share menu
-39 state w:sharpne
9 state w:shots
-28 state w:should
-23 state w:show
5 state w:shown
-50 state w:si
-25 state w:si quieres
-6 state w:si te
-9 state w:sich
16 state w:side
56 state w:sidebar
-22 state w:sie auf
-39 state w:sie den
-25 state w:simply
-21 state w:size
-28 state w:so
-37 state w:sobald
-37 state w:sobald sie
-27 state w:solo
10 state w:song
18 state w:sous
-44 state w:space
-20 state w:spaceba
-20 state w:spaceba to
-28 state w:speaker
-28 state w:speaker icon
-58 state w:speed
-58 state w:speed can
-50 state w:split
-50 state w:split the
-49 state w:start
-21 state w:starts
39 state w:stehen
-8 state w:stellst
-8 state w:stellst du
-45 state w:step
18 state w:stored
48 state w:storybo
18 state w:strengt
18 state w:strengt slider
-36 state w:style
-36 state w:style panel
18 state w:styles
18 state w:styles tab
-29 state w:suggest
-73 state w:sur
-23 state w:sur la
-24 state w:sur le
-33 state w:swap
-16 state w:switch
-16 state w:switch the
-52 state w:symbol
-10 state w:tab for
-39 state w:tab to
-45 state w:table
28 state w:takes
43 state w:também
-27 state w:tap
-38 state w:tap the
13 state w:tempo
20 state w:text
22 state w:texto
-62 state w:that
-28 state w:the account
-37 state w:the arrow
-28 state w:the aspect
10 state w:the assets
-12 state w:the box
39 state w:the caption
-9 state w:the cloud
9 state w:the confirm
-48 state w:the dialog
-24 state w:the disk
-27 state w:the downloa
6 state w:the editor
-39 state w:the effects
-25 state w:the end
-20 state w:the export
-37 state w:the file
-21 state w:the font
-43 state w:the format
35 state w:the gear
-39 state w:the green
39 state w:the history
-27 state w:the hue
33 state w:the layers
29 state w:the left
-21 state w:the letteri
-39 state w:the look
37 state w:the mix
-21 state w:the mp4
-16 state w:the new
20 state w:the notes
-14 state w:the order
-32 state w:the other
-31 state w:the picture
-24 state w:the pitch
-12 state w:the play
-29 state w:the playhea
-49 state w:the pop-up
-54 state w:the preview
-44 state w:the propert
-32 state w:the rain
22 state w:the rest
-25 state w:the result
-9 state w:the rhythm
16 state w:the right-h
24 state w:the same
41 state w:the scenes
41 state w:the script
-32 state w:the share
28 state w:the shot
41 state w:the side
50 state w:the sidebar
-20 state w:the spaceba
-28 state w:the speaker
-45 state w:the speed
34 state w:the storybo
18 state w:the strengt
-36 state w:the style
18 state w:the styles
-13 state w:the suggest
20 state w:the text
-53 state w:the three
-53 state w:the timelin
-5 state w:the title
-43 state w:the track
-43 state w:the triangl
-31 state w:the twelve
-33 state w:the two
-26 state w:the upper
-25 state w:the video
-18 state w:the viewer
-42 state w:the voice
-25 state w:the volume
-24 state w:the wavefor
-18 state w:their
-16 state w:them
20 state w:then
-39 state w:then click
-54 state w:there is
11 state w:three
-6 state w:through
-6 state w:through the
-21 state w:ticking
-21 state w:ticking the
-24 state w:tiempo
-58 state w:timelin
-11 state w:timelin to
-36 state w:title
-42 state w:to 0
-28 state w:to 9
-16 state w:to buy
-37 state w:to change
-57 state w:to check
-24 state w:to click
10 state w:to compare
-39 state w:to double-
-46 state w:to get
-30 state w:to grab
-20 state w:to hear
-32 state w:to hit
30 state w:to keep
12 state w:to look
32 state w:to open
-23 state w:to play
-28 state w:to project
-31 state w:to reorder
-8 state w:to save
-9 state w:to see
-5 state w:to the
15 state w:to try
-19 state w:to watch
-17 state w:tocar
18 state w:toggle
-32 state w:top up
-43 state w:track
-45 state w:track to
60 state w:transcr
-31 state w:transit
-49 state w:triangl
-10 state w:trim
15 state w:try
15 state w:try another
-39 state w:tweak
-31 state w:twelve
-49 state w:two
-17 state w:type
-43 state w:télécha
26 state w:título
-17 state w:um
-14 state w:um es
-55 state w:uma
-70 state w:un
-7 state w:under
-26 state w:under account
-46 state w:under the
-52 state w:une
43 state w:unten
-23 state w:unter
-12 state w:unter dem
-28 state w:up
-25 state w:upgrade
-22 state w:upper
-11 state w:upper right
-15 state w:usage
-27 state w:use
-35 state w:use the
-26 state w:users
20 state w:ver los
-47 state w:verlo
-36 state w:vers
-36 state w:vers la
-37 state w:verschi
-45 state w:version
-25 state w:video
-6 state w:view
-54 state w:view it
-18 state w:viewer
-39 state w:vignett
-32 state w:visible
-17 state w:visto
-56 state w:você
-51 state w:voice
-42 state w:voice menu
50 state w:volet des
-40 state w:volume
-60 state w:vorscha
-14 state w:votre
-43 state w:vous pouvez
-27 state w:voz
23 state w:vá
-43 state w:wait
-43 state w:wait for
-23 state w:want it
14 state w:want the
37 state w:want to
-8 state w:was
-8 state w:was du
-25 state w:watch
-14 state w:watch it
-24 state w:wavefor
-51 state w:wenn
26 state w:what
-27 state w:wheel
-6 state w:when
-11 state w:when you're
17 state w:where
-19 state w:whether
-52 state w:which you
-58 state w:which you'll
-53 state w:will
-23 state w:will be
-16 state w:window
-15 state w:with
-8 state w:with the
-61 state w:y
-6 state w:you can
9 state w:you don't
-37 state w:you hit
-29 state w:you like
21 state w:you may
16 state w:you'd like
8 state w:you'll find
-21 state w:you'll notice
25 state w:you'll see
-30 state w:you're
-14 state w:you're happy
-34 state w:your account
-9 state w:your avatar
-13 state w:your remaini
-37 state w:yours
-30 state w:yoursel
-58 state w:z
-38 state w:zeitlei
-28 state w:zieh
-28 state w:zieh das
16 state w:zu
28 state w:zu sehen
-19 state w:zum
-15 state w:à
-22 state w:à côté
-32 state w:à droite
28 state w:à esquerd
9 state w:à gauche
-7 state w:à votre
-37 state w:änderst
-37 state w:änderst du
13 state w:änderun
29 state w:öffnen
-21 state w:букв
-33 state w:в окне
-26 state w:в плеере
-26 state w:в поле
-32 state w:вас
35 state w:вкладка
26 state w:вкладке
-36 state w:вниз
-58 state w:вправо
-10 state w:вы
-30 state w:вы нажмёте
-49 state w:выберит
-39 state w:если
-52 state w:её
-26 state w:задаётс
-51 state w:и
24 state w:их
43 state w:кадров
-45 state w:как
-64 state w:клип
-57 state w:край
-37 state w:курсор
-37 state w:курсор на
42 state w:лежат
32 state w:меню
-31 state w:меняетс
36 state w:можно
26 state w:на вкладке
-57 state w:нажмите
-30 state w:нажмёте
-37 state w:названи
27 state w:новый
-33 state w:окне
-65 state w:окно
-65 state w:окно предпро
-40 state w:она
19 state w:откройт
-31 state w:перетас
-26 state w:плеере
-26 state w:поле
-14 state w:пополни
12 state w:порядок
-31 state w:порядок меняетс
-49 state w:посмотр
-65 state w:предпро
63 state w:разверн
-40 state w:ролик
-58 state w:рядом
-59 state w:с
-29 state w:скачать
63 state w:слева
-40 state w:сохрани
-61 state w:справа
-21 state w:ссылку
-41 state w:страниц
-47 state w:таймлай
30 state w:там
12 state w:увидеть
-40 state w:файл
-44 state w:цвет
-29 state w:чтобы скачать
12 state w:чтобы увидеть
-50 state w:это
-38 state w:あ
9 state w:い
20 state w:い ま
20 state w:い ま す
-30 state w:お
6 state w:が
-19 state w:き
-35 state w:き さ
-35 state w:き さ は
11 state w:く
20 state w:け
40 state w:こ
25 state w:ご
25 state w:ご 确
25 state w:ご 确 认
-47 state w:さ
-35 state w:さ は
16 state w:し
27 state w:し て から
-45 state w:し て ください
-15 state w:し ま
-15 state w:し ま す
-7 state w:す
-37 state w:す る
-26 state w:せ
-34 state w:た
-28 state w:だ
-26 state w:だけです
27 state w:て から
-45 state w:て ください
-19 state w:て みてください
-30 state w:で
-71 state w:で 「
-19 state w:と
-20 state w:な
-13 state w:に
-40 state w:には
-40 state w:の
-26 state w:の 「
-11 state w:の 「 书
-35 state w:の 大
-35 state w:の 大 き
-14 state w:の 横
-45 state w:の 矢印
-18 state w:は
8 state w:べ
10 state w:ま す
-24 state w:みてください
-37 state w:む
7 state w:り
-47 state w:る
5 state w:わ
-26 state w:わ せ
-35 state w:を
-6 state w:を クリック
-21 state w:を クリック し
36 state w:を 开
36 state w:を 开 く
-31 state w:を 押して
-80 state w:を 押す
-36 state w:を 选
-40 state w:アイコン
-42 state w:ウィンドウ
-6 state w:クリック
-21 state w:クリック し
-21 state w:クリック し て
-45 state w:クリップ
-10 state w:サムネイル
-10 state w:サムネイル を
41 state w:シーン
-43 state w:スライダー
-43 state w:スライダー で
23 state w:タブ
41 state w:タブ を
-21 state w:ダ
-20 state w:ダウンロード
-35 state w:ドラッグ し
-35 state w:ドラッグ し て
30 state w:パネル
-53 state w:ファイル
-28 state w:プレビュー
-11 state w:ボタン を クリック
-38 state w:メニュー
-13 state w:ン
-43 state w:一 张
-33 state w:一 步
-39 state w:一 点
17 state w:一下
50 state w:一覧
45 state w:一覧 を
28 state w:三
-36 state w:上
-28 state w:下
-57 state w:下の
-37 state w:下拉
-13 state w:下方
-63 state w:下载
-23 state w:下载 图标
-12 state w:不 会
-12 state w:不 会 生效
-32 state w:两
-26 state w:两 个
21 state w:个
-30 state w:个人中心
-11 state w:中 心
-11 state w:中间的
28 state w:九
28 state w:九 个
-23 state w:也
-23 state w:也 可以
9 state w:书
-6 state w:事
-44 state w:二
-13 state w:二 种
-6 state w:人
-54 state w:从
17 state w:他
12 state w:任
-24 state w:任 意
-24 state w:任 意 一
-23 state w:会
-12 state w:会 生效
-16 state w:会员
-15 state w:会员 中
-15 state w:会员 中 心
-29 state w:位
-29 state w:位 置
-68 state w:体
-56 state w:余额
38 state w:侧边栏
-19 state w:修改
-26 state w:值
-30 state w:像
-24 state w:充值
33 state w:先
-31 state w:入
45 state w:全
38 state w:全 文
23 state w:全 部
17 state w:其 他
-34 state w:出
16 state w:分
-25 state w:分 别
-25 state w:分 别 点
26 state w:分 镜
24 state w:分 镜 图
-21 state w:分享
27 state w:分页
25 state w:切换
24 state w:列
22 state w:列 在
-30 state w:则
-42 state w:别
-25 state w:别 点
20 state w:到 “
-21 state w:到 前
-21 state w:到 前 面
-6 state w:到 画布
-6 state w:到 画布 上
17 state w:刷新
-22 state w:前
-24 state w:前 面
-27 state w:前往
-12 state w:剩余 点数
-30 state w:加
-11 state w:十
-13 state w:十 二
-13 state w:十 二 种
71 state w:单
-20 state w:卡片
-22 state w:卡片 拖
-22 state w:卡片 拖 到
15 state w:即可
-18 state w:去
-57 state w:双击
-30 state w:取
-30 state w:取 得
18 state w:口
25 state w:可
41 state w:可以 对比
-25 state w:可以 把
-61 state w:可以 改
42 state w:可以 看到
-27 state w:可选
-20 state w:右
-11 state w:右上 の
-11 state w:右上 の 「
-65 state w:右上角
-40 state w:右下角
-40 state w:右边
21 state w:各
-25 state w:合
-26 state w:合 わ
-26 state w:合 わ せ
-6 state w:同
-6 state w:同 事
50 state w:名
-71 state w:后
-13 state w:后 在
-28 state w:向
-28 state w:向 下
-12 state w:否
-12 state w:否 则
-23 state w:吧
-24 state w:听
-9 state w:喇叭
-12 state w:喇叭 图标
-12 state w:喇叭 图标 打开
21 state w:图
-6 state w:图标
-25 state w:图标 保存
-12 state w:图标 打开
-12 state w:图标 打开 声
32 state w:图示
34 state w:在
33 state w:在 “
-27 state w:在 右侧
-45 state w:在 弹出
-41 state w:在 弹出 的
-40 state w:在 播放器
-14 state w:在 时间线
-14 state w:在 时间线 上
-17 state w:在 时间轴
-20 state w:在 时间轴 上
10 state w:在 编辑器
20 state w:在 音
-39 state w:场
17 state w:场景
47 state w:场景列表
-38 state w:型
-8 state w:声
-8 state w:声 音
-32 state w:変え
-13 state w:変更
-13 state w:多
-43 state w:大
-35 state w:大 き
-35 state w:大 き さ
-36 state w:大 小
-38 state w:太
-9 state w:套餐
-20 state w:如果
-58 state w:如需
-58 state w:如需 修改
-85 state w:字
-61 state w:字 体
-38 state w:字 型
-38 state w:字幕
-46 state w:存档
-49 state w:它
8 state w:完
35 state w:完 整
-14 state w:完 记得
-37 state w:定
-9 state w:对
42 state w:对比
-49 state w:对话方块
-27 state w:导出
-15 state w:导出 菜单
-36 state w:小
-58 state w:就
-38 state w:就 把
-37 state w:就行
52 state w:展开
-31 state w:属性
12 state w:左
26 state w:左 の
-33 state w:左上角
-33 state w:左上角 的
17 state w:左下角
64 state w:左侧
26 state w:左侧 的 素材
-6 state w:左侧 的 素材库
20 state w:左边
12 state w:左边 的
6 state w:已
36 state w:并
-14 state w:序
-46 state w:底部
-42 state w:底部 的
-17 state w:度
21 state w:度 滑块
8 state w:开
36 state w:开 く
-35 state w:开头
-19 state w:式
-43 state w:张
-60 state w:弹出
-41 state w:弹出 的
21 state w:强
21 state w:强 度
21 state w:强 度 滑块
-16 state w:往左
-27 state w:往左 拖
-33 state w:得
-11 state w:心
-6 state w:志
-6 state w:志 拖
-6 state w:志 拖 到
-43 state w:快
25 state w:情
-55 state w:想
-9 state w:想 换
-52 state w:想 看
-35 state w:想 要
-24 state w:意
-24 state w:意 一
-6 state w:成片
-54 state w:手
-29 state w:打开
21 state w:打开 “
21 state w:打开 “ 风
-12 state w:打开 声
-12 state w:打开 声 音
47 state w:找到
29 state w:找到 齿轮
-48 state w:把
-30 state w:把 它
-6 state w:把 标
-6 state w:把 标 志
-31 state w:押して
-80 state w:押す
-6 state w:拉
-9 state w:拖
-39 state w:拖 到
-6 state w:拖 到 画布
21 state w:拖动 强
21 state w:拖动 强 度
-51 state w:拖曳
-32 state w:按
-28 state w:按  
-7 state w:按 “
-9 state w:按 “ 保存
-34 state w:按 「
-36 state w:按 「 套用
-25 state w:按住
-22 state w:按住 卡片
-22 state w:按住 卡片 拖
-44 state w:挑
-21 state w:换
-38 state w:撤销
-29 state w:播放
-38 state w:播放器
-23 state w:播放头
-28 state w:播放键
24 state w:收在
-28 state w:改
-14 state w:改 完
-14 state w:改 完 记得
31 state w:放
-51 state w:效
-51 state w:效 果
-28 state w:数
23 state w:文
-55 state w:文 字
-48 state w:文件
17 state w:文件夹
-12 state w:新
-37 state w:新 的
19 state w:方
32 state w:旁白
-13 state w:旁边
21 state w:时
-14 state w:时间线
-14 state w:时间线 上
-18 state w:时间轴
-20 state w:时间轴 上
-34 state w:是
31 state w:曲
23 state w:曲 目
-42 state w:更
-14 state w:更 清
-14 state w:更 清 楚
-56 state w:更改
-29 state w:最
-29 state w:最 终
-29 state w:最 终 文件
55 state w:最下
27 state w:有
-13 state w:有 十
-13 state w:有 十 二
39 state w:本
-70 state w:来
-50 state w:果
48 state w:查看
24 state w:查看 分
24 state w:查看 分 镜
-6 state w:标
-6 state w:标 志
-6 state w:标 志 拖
17 state w:标签页
-47 state w:标题
-19 state w:格
-19 state w:格 式
-29 state w:档案
-14 state w:楚
-14 state w:横
10 state w:次
-74 state w:步
-25 state w:段
-31 state w:求
47 state w:混
-53 state w:清
-14 state w:清 楚
-17 state w:滑杆
-19 state w:滑桿
20 state w:滑鼠
-57 state w:点 “
-12 state w:点 喇叭
-12 state w:点 喇叭 图标
-29 state w:点 它
-26 state w:点一下
-36 state w:点击
-40 state w:点击 “
-35 state w:点击 “ 应用
44 state w:点开
-58 state w:点数
-22 state w:点选
-14 state w:点选 「
-11 state w:点选 「 汇出
39 state w:照
39 state w:照 片
39 state w:片
-35 state w:片段
11 state w:版
14 state w:版 本
-34 state w:生成
-12 state w:生效
-37 state w:用量
-41 state w:由
-14 state w:电脑
-63 state w:画
-33 state w:画 像
-6 state w:画布
-6 state w:画布 上
-11 state w:画面
11 state w:番
-29 state w:的 位
-29 state w:的 位 置
-22 state w:的 箭头
26 state w:的 素材
26 state w:的 素材 面板
-6 state w:的 素材库
44 state w:目
14 state w:直接
21 state w:看
-17 state w:看 得
-43 state w:看一
11 state w:看到
-45 state w:矢印
-6 state w:码
6 state w:确 认
25 state w:确 认 ください
20 state w:确认
-13 state w:种
9 state w:移到
-26 state w:空格键
-45 state w:第
-39 state w:第 二
-36 state w:箭头
70 state w:素材
26 state w:素材 面板
11 state w:素材库
-41 state w:細
-29 state w:终
-29 state w:终 文件
-11 state w:继
-11 state w:继 续
-37 state w:续
10 state w:编辑器
47 state w:缩图
-29 state w:置
-46 state w:能
-68 state w:色
-5 state w:菜单
14 state w:表示
-19 state w:要
68 state w:见
-6 state w:视频
-32 state w:觉得
25 state w:认 ください
-12 state w:认 静
-12 state w:认 静 音
-44 state w:让
-11 state w:记得
40 state w:设置
24 state w:试听
18 state w:详
-13 state w:语
-13 state w:语 音
20 state w:请 到 “
-11 state w:请 前往
10 state w:请 在
-37 state w:请 在 时间轴
-42 state w:请 打开
-31 state w:请 求
-13 state w:请 点
-12 state w:请 点 喇叭
-57 state w:调
-43 state w:调 整
-49 state w:调换
-13 state w:调整
-24 state w:账单
-51 state w:账户
-37 state w:走
-6 state w:轨道
-45 state w:过
-27 state w:还
20 state w:进
-45 state w:进度条
-37 state w:进度条 走
-13 state w:选
-15 state w:选中
-37 state w:选单
-29 state w:选好
-9 state w:选择 “
12 state w:选项卡
-19 state w:透
12 state w:通过
-25 state w:遍
8 state w:部
-43 state w:里 按
-58 state w:里 选
-30 state w:里的
29 state w:链接
24 state w:镜
24 state w:镜 图
41 state w:镜头
-45 state w:长
-9 state w:静
-9 state w:静 音
24 state w:面
34 state w:面板
12 state w:音
13 state w:音 频
14 state w:音 频 面板
-12 state w:音量
-50 state w:页
20 state w:页面
21 state w:页面 查看
29 state w:顶部
29 state w:顶部 的
-15 state w:顺 序
11 state w:顺 番
-23 state w:预览
-48 state w:预览窗口
-12 state w:预览窗口 默
-12 state w:预览窗口 默 认
-74 state w:预览视窗
13 state w:频
14 state w:频 面板
-12 state w:默
-12 state w:默 认
-12 state w:默 认 静
13 state w:齿轮
-75 timeline b:^>account
-43 timeline b:^>adjust
-64 timeline b:^>being
-19 timeline b:^>buy
-66 timeline b:^>confirm
-91 timeline b:^>control
-39 timeline b:^>drag
-25 timeline b:^>export
-91 timeline b:^>film
-33 timeline b:^>i
27 timeline b:^>key
-31 timeline b:^>material
-24 timeline b:^>name
-35 timeline b:^>place
125 timeline b:^>player
-36 timeline b:^>quoted
15 timeline b:^>screen
23 timeline b:^>see
-41 timeline b:^>store
-35 timeline b:^>undo
-59 timeline b:account>account
-8 timeline b:account>button
-12 timeline b:account>buy
-23 timeline b:account>can
-20 timeline b:account>if
-27 timeline b:account>name
-19 timeline b:account>place
-16 timeline b:account>screen
-28 timeline b:account>see
-35 timeline b:account>you
-55 timeline b:adjust>drag
-23 timeline b:adjust>quoted
-16 timeline b:adjust>you
-8 timeline b:being>can
-30 timeline b:being>control
-15 timeline b:being>film
-47 timeline b:being>place
42 timeline b:being>see
18 timeline b:being>you
-47 timeline b:button>being
-21 timeline b:button>button
20 timeline b:button>can
-19 timeline b:button>export
-43 timeline b:button>name
-18 timeline b:button>panel
6 timeline b:button>press
-48 timeline b:button>quoted
-29 timeline b:button>store
-13 timeline b:buy>account
-38 timeline b:can>adjust
-19 timeline b:can>confirm
-32 timeline b:can>control
-55 timeline b:can>drag
-71 timeline b:can>export
-34 timeline b:can>if
-9 timeline b:can>material
-11 timeline b:can>place
31 timeline b:can>player
-35 timeline b:can>press
-26 timeline b:can>quoted
-43 timeline b:can>screen
19 timeline b:can>see
-37 timeline b:can>you
-23 timeline b:confirm>button
-28 timeline b:confirm>if
-6 timeline b:control>adjust
-6 timeline b:control>button
12 timeline b:control>can
-55 timeline b:control>control
-25 timeline b:control>film
-34 timeline b:control>if
-16 timeline b:control>material
-16 timeline b:control>name
-11 timeline b:control>panel
-51 timeline b:control>place
-10 timeline b:control>press
-98 timeline b:control>quoted
-14 timeline b:drag>adjust
-49 timeline b:drag>being
-8 timeline b:drag>button
-35 timeline b:drag>can
-52 timeline b:drag>control
-37 timeline b:drag>drag
-36 timeline b:drag>film
-66 timeline b:drag>if
-33 timeline b:drag>material
-19 timeline b:drag>name
-19 timeline b:drag>open
-33 timeline b:drag>place
18 timeline b:drag>player
-38 timeline b:export>being
-68 timeline b:export>button
-56 timeline b:export>can
8 timeline b:export>export
-54 timeline b:export>if
-30 timeline b:export>material
35 timeline b:export>name
-14 timeline b:export>open
-69 timeline b:export>place
-21 timeline b:export>screen
-18 timeline b:export>store
-52 timeline b:export>you
-36 timeline b:film>button
-27 timeline b:film>can
-14 timeline b:film>control
-55 timeline b:film>drag
-10 timeline b:film>if
-50 timeline b:film>material
-27 timeline b:film>open
-30 timeline b:film>press
11 timeline b:film>see
-49 timeline b:i>can
-33 timeline b:if>account
-71 timeline b:if>adjust
-19 timeline b:if>button
-64 timeline b:if>can
-8 timeline b:if>confirm
-8 timeline b:if>control
-20 timeline b:if>drag
-12 timeline b:if>i
-15 timeline b:if>if
8 timeline b:if>material
-28 timeline b:if>panel
-18 timeline b:if>player
-9 timeline b:if>press
-34 timeline b:if>quoted
7 timeline b:if>screen
45 timeline b:if>see
-18 timeline b:if>you
24 timeline b:key>can
-19 timeline b:key>export
25 timeline b:key>if
22 timeline b:key>name
21 timeline b:key>player
21 timeline b:key>see
-27 timeline b:material>adjust
-13 timeline b:material>can
-39 timeline b:material>drag
-30 timeline b:material>export
-26 timeline b:material>if
-30 timeline b:material>material
-36 timeline b:material>name
-9 timeline b:material>panel
-49 timeline b:material>place
-67 timeline b:material>you
-36 timeline b:name>account
-23 timeline b:name>adjust
-87 timeline b:name>button
-40 timeline b:name>control
33 timeline b:name>export
-9 timeline b:name>if
-8 timeline b:name>material
26 timeline b:name>name
-23 timeline b:name>panel
19 timeline b:name>place
34 timeline b:name>player
10 timeline b:name>press
-54 timeline b:name>quoted
-5 timeline b:name>screen
-26 timeline b:name>see
-17 timeline b:name>store
5 timeline b:offer>see
19 timeline b:offer>you
-24 timeline b:open>account
-8 timeline b:open>being
-35 timeline b:open>button
-5 timeline b:open>can
-57 timeline b:open>name
-41 timeline b:open>open
-13 timeline b:open>panel
-45 timeline b:open>place
62 timeline b:open>player
-39 timeline b:open>screen
11 timeline b:open>see
-29 timeline b:open>you
-62 timeline b:panel>account
15 timeline b:panel>being
-9 timeline b:panel>button
-36 timeline b:panel>control
15 timeline b:panel>if
22 timeline b:panel>key
-82 timeline b:panel>material
-16 timeline b:panel>name
-18 timeline b:panel>open
-10 timeline b:panel>panel
-55 timeline b:panel>place
56 timeline b:panel>player
-8 timeline b:panel>press
-77 timeline b:panel>quoted
-37 timeline b:panel>screen
-20 timeline b:panel>see
-50 timeline b:panel>store
-14 timeline b:panel>you
-28 timeline b:place>can
-34 timeline b:place>export
37 timeline b:place>film
-31 timeline b:place>open
-77 timeline b:place>panel
-103 timeline b:place>place
-40 timeline b:place>quoted
-10 timeline b:place>screen
-15 timeline b:place>store
32 timeline b:player>drag
23 timeline b:player>film
49 timeline b:player>if
34 timeline b:player>panel
33 timeline b:player>place
13 timeline b:player>player
10 timeline b:player>press
13 timeline b:player>screen
67 timeline b:player>see
-42 timeline b:press>account
-30 timeline b:press>being
42 timeline b:press>button
24 timeline b:press>can
-43 timeline b:press>confirm
-37 timeline b:press>control
30 timeline b:press>film
14 timeline b:press>if
8 timeline b:press>key
-24 timeline b:press>material
-45 timeline b:press>name
-47 timeline b:press>open
-14 timeline b:press>place
5 timeline b:press>player
-32 timeline b:press>press
-65 timeline b:press>quoted
48 timeline b:press>screen
57 timeline b:press>see
-46 timeline b:press>you
22 timeline b:quoted>control
-78 timeline b:quoted>if
-37 timeline b:quoted>panel
-15 timeline b:quoted>press
-83 timeline b:quoted>quoted
-24 timeline b:quoted>screen
-43 timeline b:quoted>see
-55 timeline b:quoted>store
-39 timeline b:screen>account
-17 timeline b:screen>if
-24 timeline b:screen>place
46 timeline b:screen>press
-7 timeline b:screen>quoted
-28 timeline b:screen>see
-26 timeline b:screen>you
-35 timeline b:see>account
46 timeline b:see>being
10 timeline b:see>film
46 timeline b:see>if
-23 timeline b:see>material
-62 timeline b:see>name
-10 timeline b:see>open
9 timeline b:see>panel
-32 timeline b:see>place
46 timeline b:see>player
26 timeline b:see>see
38 timeline b:see>store
-20 timeline b:store>can
-46 timeline b:store>if
-93 timeline b:store>name
-39 timeline b:store>open
-52 timeline b:store>quoted
-96 timeline b:store>store
-31 timeline b:you>account
-56 timeline b:you>confirm
-35 timeline b:you>export
-5 timeline b:you>if
-108 timeline b:you>name
-59 timeline b:you>open
-39 timeline b:you>panel
-17 timeline b:you>place
30 timeline b:you>player
-17 timeline b:you>press
7 timeline b:you>screen
13 timeline b:you>see
-29 timeline b:you>store
-13 timeline bias
-6 timeline bold
-102 timeline c:account
-8 timeline c:account+button
-11 timeline c:account+buy
-21 timeline c:account+can
-31 timeline c:account+if
-38 timeline c:account+open
-8 timeline c:account+panel
-23 timeline c:account+place
-41 timeline c:account+press
-24 timeline c:account+screen
-54 timeline c:account+see
-45 timeline c:account+you
-101 timeline c:adjust
-37 timeline c:adjust+button
-56 timeline c:adjust+can
-10 timeline c:adjust+control
-34 timeline c:adjust+drag
-33 timeline c:adjust+film
-11 timeline c:adjust+i
-69 timeline c:adjust+if
-17 timeline c:adjust+material
-12 timeline c:adjust+offer
-48 timeline c:adjust+open
-55 timeline c:adjust+player
-78 timeline c:adjust+press
-39 timeline c:adjust+see
-21 timeline c:adjust+you
-25 timeline c:being+control
-24 timeline c:being+drag
-43 timeline c:being+export
-12 timeline c:being+film
-16 timeline c:being+open
-24 timeline c:being+place
46 timeline c:being+see
-23 timeline c:button+confirm
-43 timeline c:button+export
12 timeline c:button+film
-9 timeline c:button+if
-19 timeline c:button+material
-41 timeline c:button+open
-29 timeline c:button+panel
-10 timeline c:button+player
25 timeline c:button+press
26 timeline c:button+see
-16 timeline c:button+store
-17 timeline c:buy
-17 timeline c:buy+open
-23 timeline c:buy+place
-9 timeline c:can+confirm
-38 timeline c:can+drag
-30 timeline c:can+export
14 timeline c:can+film
-25 timeline c:can+i
-27 timeline c:can+if
-11 timeline c:can+material
7 timeline c:can+offer
-19 timeline c:can+panel
13 timeline c:can+player
-15 timeline c:can+screen
29 timeline c:can+see
-69 timeline c:can+store
-86 timeline c:confirm
-8 timeline c:confirm+export
-35 timeline c:confirm+if
-25 timeline c:confirm+panel
-16 timeline c:confirm+place
-7 timeline c:confirm+press
-14 timeline c:confirm+see
-58 timeline c:confirm+you
-69 timeline c:control
-55 timeline c:control+drag
7 timeline c:control+film
-10 timeline c:control+if
-60 timeline c:control+material
43 timeline c:control+open
-52 timeline c:control+place
7 timeline c:control+player
-42 timeline c:control+press
48 timeline c:control+see
-46 timeline c:drag
-20 timeline c:drag+film
-47 timeline c:drag+key
-53 timeline c:drag+material
-27 timeline c:drag+panel
-6 timeline c:drag+place
17 timeline c:drag+player
-15 timeline c:drag+screen
11 timeline c:drag+see
-35 timeline c:drag+you
-45 timeline c:export
-5 timeline c:export+if
-29 timeline c:export+key
-26 timeline c:export+panel
-56 timeline c:export+place
-12 timeline c:export+player
-17 timeline c:export+screen
17 timeline c:export+see
11 timeline c:export+store
-27 timeline c:export+you
-38 timeline c:film+key
-27 timeline c:film+material
-44 timeline c:film+panel
9 timeline c:film+place
34 timeline c:film+player
41 timeline c:film+press
20 timeline c:film+see
15 timeline c:film+store
19 timeline c:film+you
-24 timeline c:i
-13 timeline c:i+if
-35 timeline c:if+material
-5 timeline c:if+panel
18 timeline c:if+player
58 timeline c:if+see
-41 timeline c:if+store
-30 timeline c:if+undo
16 timeline c:key
59 timeline c:key+panel
22 timeline c:key+player
-10 timeline c:key+screen
42 timeline c:key+see
-43 timeline c:key+undo
-11 timeline c:key+you
-47 timeline c:material
-9 timeline c:material+open
-64 timeline c:material+panel
-53 timeline c:material+place
-23 timeline c:material+player
-40 timeline c:material+press
-53 timeline c:material+screen
7 timeline c:material+see
18 timeline c:material+store
-22 timeline c:offer+screen
16 timeline c:offer+see
-42 timeline c:open+panel
-17 timeline c:open+place
65 timeline c:open+player
-14 timeline c:open+screen
11 timeline c:open+see
-14 timeline c:open+you
-24 timeline c:panel
-47 timeline c:panel+place
73 timeline c:panel+player
-44 timeline c:panel+press
-6 timeline c:panel+see
-26 timeline c:place
-31 timeline c:place+screen
-16 timeline c:place+store
138 timeline c:player
16 timeline c:player+press
97 timeline c:player+see
55 timeline c:player+you
36 timeline c:press+screen
39 timeline c:press+see
-12 timeline c:press+store
-25 timeline c:press+undo
-28 timeline c:press+you
65 timeline c:see
-16 timeline c:see+store
-63 timeline c:store
-27 timeline c:store+you
-47 timeline c:undo
27 timeline digit
15 timeline f:above
-22 timeline f:abra
33 timeline f:abre
-19 timeline f:after
-30 timeline f:and
50 timeline f:aperte
-28 timeline f:arrastr
13 timeline f:auf
-32 timeline f:basta
12 timeline f:below
-20 timeline f:by
45 timeline f:ce
-50 timeline f:check
-11 timeline f:choose
8 timeline f:clic
-62 timeline f:click
19 timeline f:cliquez
-23 timeline f:con
-47 timeline f:confirm
-22 timeline f:contras
-45 timeline f:copiar
-39 timeline f:ctrl
14 timeline f:cursor
26 timeline f:dale
-42 timeline f:dann
-46 timeline f:das
-31 timeline f:desde
25 timeline f:die
-12 timeline f:dort
-18 timeline f:downloa
-5 timeline f:drop
-10 timeline f:e
43 timeline f:el
-45 timeline f:elige
-28 timeline f:em
12 timeline f:en
-29 timeline f:entra
-40 timeline f:escolha
-42 timeline f:expand
-40 timeline f:for
8 timeline f:haz
8 timeline f:hit
15 timeline f:hover
-18 timeline f:if
-43 timeline f:il
-39 timeline f:im
-34 timeline f:intensi
28 timeline f:jetez
33 timeline f:just
46 timeline f:lo
-40 timeline f:mit
7 timeline f:move
-14 timeline f:na
30 timeline f:no
-18 timeline f:on
-25 timeline f:once
-32 timeline f:open
-21 timeline f:or
-5 timeline f:ouvre
-28 timeline f:pela
-50 timeline f:pelo
-16 timeline f:pensez
-38 timeline f:pick
36 timeline f:play
6 timeline f:please
21 timeline f:pour
6 timeline f:preview
20 timeline f:puis
-9 timeline f:que
41 timeline f:regarde
-21 timeline f:reopen
-22 timeline f:right-c
-47 timeline f:save
-12 timeline f:scroll
26 timeline f:scrub
-24 timeline f:see
-37 timeline f:select
-28 timeline f:sharpne
15 timeline f:simply
22 timeline f:so
-43 timeline f:sobald
-14 timeline f:solo
50 timeline f:space
-43 timeline f:step
26 timeline f:sur
-12 timeline f:swap
9 timeline f:take
-50 timeline f:that
-41 timeline f:the
-6 timeline f:their
-35 timeline f:top
-6 timeline f:toque
-33 timeline f:um
-79 timeline f:under
-25 timeline f:until
-27 timeline f:use
-42 timeline f:users
-28 timeline f:via
-28 timeline f:você
-16 timeline f:vá
-27 timeline f:wait
15 timeline f:was
10 timeline f:watch
-34 timeline f:wenn
-45 timeline f:where
-9 timeline f:with
40 timeline f:y
-12 timeline f:you
-52 timeline f:you'll
-40 timeline f:your
-36 timeline f:zieh
16 timeline f:в
-10 timeline f:если
35 timeline f:зайдите
-7 timeline f:и
-74 timeline f:на
6 timeline f:нажмите
-28 timeline f:откройт
-7 timeline f:пополни
-19 timeline f:порядок
63 timeline f:посмотр
-44 timeline f:с
18 timeline f:там
-8 timeline f:чтобы
-33 timeline f:クリップ
7 timeline f:タイムライン
33 timeline f:プレビュー
-49 timeline f:三
-74 timeline f:下载
-15 timeline f:不
-19 timeline f:不喜欢
-13 timeline f:两
29 timeline f:从
-46 timeline f:余额
-34 timeline f:全
-27 timeline f:共有
-13 timeline f:剩余
-18 timeline f:勾选
-32 timeline f:双击
-31 timeline f:可以
-30 timeline f:右上
-31 timeline f:右上角
-41 timeline f:导出
-10 timeline f:就能
-53 timeline f:展开
33 timeline f:左
-71 timeline f:打开
12 timeline f:拖动
50 timeline f:按
7 timeline f:新
-34 timeline f:查看
-6 timeline f:满意
-15 timeline f:滤
27 timeline f:点一下
-91 timeline f:点击
-29 timeline f:用
-27 timeline f:第
-31 timeline f:若
-41 timeline f:要
-11 timeline f:请
-16 timeline f:选
-26 timeline f:选中
-63 timeline f:选择
-14 timeline f:顺
34 timeline f:预览窗口
-72 timeline kind:adjust
-67 timeline kind:drag
-6 timeline kind:look
-37 timeline kind:open
-22 timeline kind:statement
-33 timeline kind:tail
-8 timeline kind:take
-9 timeline l:1080p
53 timeline l:19
10 timeline l:2
21 timeline l:33
8 timeline l:4
14 timeline l:40
-10 timeline l:account
6 timeline l:ahead
44 timeline l:an
-23 timeline l:apply
33 timeline l:archivo
-33 timeline l:auf
-9 timeline l:away
-57 timeline l:back
-56 timeline l:baixar
-44 timeline l:bar
8 timeline l:bild
-20 timeline l:billing
-20 timeline l:box
-6 timeline l:buttons
-54 timeline l:canvas
-14 timeline l:cards
45 timeline l:ce
32 timeline l:check
-13 timeline l:chosen
-32 timeline l:clic
-39 timeline l:clip
-10 timeline l:clips
-24 timeline l:compare
-42 timeline l:compart
-18 timeline l:confirm
-35 timeline l:continu
-23 timeline l:contras
-25 timeline l:copy
-22 timeline l:credits
-39 timeline l:ctrl
-23 timeline l:cópia
46 timeline l:d'aperç
-45 timeline l:delete
-32 timeline l:derecha
40 timeline l:descarg
-34 timeline l:dialog
-26 timeline l:dialogu
-49 timeline l:direita
-25 timeline l:down
-33 timeline l:downloa
-46 timeline l:drafts
-7 timeline l:drag
-42 timeline l:droite
-25 timeline l:du
-35 timeline l:editor
-53 timeline l:ein
-20 timeline l:enlace
-29 timeline l:entra
-37 timeline l:entrega
-33 timeline l:esquerd
-31 timeline l:estão
-39 timeline l:export
25 timeline l:exporta
20 timeline l:exporte
6 timeline l:exporti
54 timeline l:f
-35 timeline l:factura
-20 timeline l:file
-10 timeline l:finish
-15 timeline l:folder
-22 timeline l:format
-13 timeline l:further
-56 timeline l:gauche
-41 timeline l:icon
-32 timeline l:il
31 timeline l:inicia
-37 timeline l:inspect
-7 timeline l:is
15 timeline l:kannst
8 timeline l:lecteur
-36 timeline l:letra
-60 timeline l:library
-32 timeline l:link
-33 timeline l:listed
35 timeline l:listen
-16 timeline l:look
-8 timeline l:menu
47 timeline l:mouse
-46 timeline l:mp4
21 timeline l:notice
18 timeline l:o
-13 timeline l:ok
-46 timeline l:one
-6 timeline l:option
-33 timeline l:or
-39 timeline l:orden
-26 timeline l:p
-23 timeline l:page
9 timeline l:pane
-24 timeline l:panel
-43 timeline l:para
-16 timeline l:partage
-16 timeline l:perfil
41 timeline l:picture
-17 timeline l:place
21 timeline l:play
-31 timeline l:pop-up
50 timeline l:preview
-32 timeline l:ready
-23 timeline l:rechts
38 timeline l:reprodu
-33 timeline l:rest
-9 timeline l:result
29 timeline l:rhythm
-35 timeline l:row
-50 timeline l:s
-34 timeline l:save
28 timeline l:scrub
8 timeline l:section
43 timeline l:see
-27 timeline l:shift
-34 timeline l:shot
-21 timeline l:shown
-67 timeline l:sidebar
37 timeline l:space
35 timeline l:starts
-20 timeline l:stored
-22 timeline l:storybo
-35 timeline l:suggest
-67 timeline l:tab
-6 timeline l:tela
-61 timeline l:texto
-49 timeline l:them
21 timeline l:tiempo
19 timeline l:timelin
-41 timeline l:top
-57 timeline l:télécha
-31 timeline l:título
-33 timeline l:undo
-8 timeline l:up
62 timeline l:ver
17 timeline l:verlo
11 timeline l:video
48 timeline l:viewer
21 timeline l:visible
21 timeline l:watch
-18 timeline l:wheel
10 timeline l:window
35 timeline l:yoursel
-35 timeline l:z
17 timeline l:вас
-43 timeline l:вправо
-29 timeline l:лежат
-51 timeline l:меню
-14 timeline l:можно
37 timeline l:предпро
-51 timeline l:слева
-37 timeline l:справа
-12 timeline l:ссылку
16 timeline l:から
-30 timeline l:く
-41 timeline l:す
-41 timeline l:だけです
25 timeline l:できます
-19 timeline l:は
36 timeline l:られます
-35 timeline l:る
-39 timeline l:れば
16 timeline l:上
-57 timeline l:下载
-17 timeline l:保存
-13 timeline l:修改
-36 timeline l:右上角
-52 timeline l:后
30 timeline l:吧
-47 timeline l:图
-54 timeline l:场景
-59 timeline l:场景列表
-24 timeline l:它
-37 timeline l:对比
-43 timeline l:导出
-35 timeline l:就行
-7 timeline l:序
-44 timeline l:度
-39 timeline l:拖
-19 timeline l:按钮
-11 timeline l:挑
40 timeline l:播放
34 timeline l:播放键
-37 timeline l:改
42 timeline l:果
-56 timeline l:查看
17 timeline l:楚
-52 timeline l:步
-28 timeline l:点
31 timeline l:版
-22 timeline l:电脑
-46 timeline l:的话
47 timeline l:看到
-23 timeline l:码
-15 timeline l:窗口
-15 timeline l:箭头
-15 timeline l:素材库
17 timeline l:视频
-16 timeline l:调整
42 timeline l:遍
-43 timeline l:里
-16 timeline l:链接
-17 timeline l:面
-13 timeline l:音
28 timeline l:预览
-58 timeline last
-37 timeline later c:account
-15 timeline later c:adjust
48 timeline later c:button
-33 timeline later c:buy
9 timeline later c:can
-9 timeline later c:confirm
31 timeline later c:control
7 timeline later c:drag
27 timeline later c:film
42 timeline later c:key
-52 timeline later c:material
35 timeline later c:place
-31 timeline later c:press
-8 timeline later c:screen
6 timeline later c:see
-47 timeline later c:store
-13 timeline later c:you
-22 timeline later q:account
-26 timeline later q:export
21 timeline later q:film
-10 timeline later q:panel
-8 timeline length:1
20 timeline length:4
-39 timeline length:5
-11 timeline no concept
-30 timeline opens
-67 timeline other c:account
-54 timeline other c:adjust
-47 timeline other c:buy
8 timeline other c:can
-45 timeline other c:confirm
10 timeline other c:control
43 timeline other c:drag
32 timeline other c:film
-37 timeline other c:if
11 timeline other c:key
-53 timeline other c:material
-45 timeline other c:panel
-34 timeline other c:press
-57 timeline other c:store
-37 timeline other c:you
-38 timeline other q:account
15 timeline other q:confirm
-51 timeline other q:export
21 timeline other q:film
-68 timeline other q:material
-51 timeline other q:panel
17 timeline path
-22 timeline q:account
-73 timeline q:adjust
-30 timeline q:can
-112 timeline q:confirm
-58 timeline q:export
-89 timeline q:film
22 timeline q:if
-49 timeline q:material
-46 timeline q:panel
-56 timeline q:store
-86 timeline quoted
-9 timeline step
-54 timeline topic:adjust
-41 timeline topic:credits
34 timeline topic:preview
-38 timeline topic:reorder
41 timeline topic:timeline
-22 timeline v:de:adjust:st
-28 timeline v:de:drag:en
-10 timeline v:de:drag:ge
-9 timeline v:de:open:en
34 timeline v:de:see:en
-9 timeline v:en:adjust:ak
-12 timeline v:en:adjust:al
-16 timeline v:en:adjust:ge
-13 timeline v:en:adjust:it
-13 timeline v:en:adjust:se
-16 timeline v:en:adjust:ur
-23 timeline v:en:buy:op
-21 timeline v:en:confirm:ly
-40 timeline v:en:confirm:pt
-19 timeline v:en:confirm:rm
-10 timeline v:en:confirm:sh
-22 timeline v:en:confirm:te
-27 timeline v:en:drag:er
-54 timeline v:en:drag:ge
-27 timeline v:en:drag:im
-15 timeline v:en:drag:ng
-69 timeline v:en:drag:op
-26 timeline v:en:drag:ut
9 timeline v:en:drag:ve
-58 timeline v:en:export:ad
-24 timeline v:en:export:er
-19 timeline v:en:export:le
-37 timeline v:en:export:nd
-38 timeline v:en:export:p4
-24 timeline v:en:export:py
-41 timeline v:en:export:re
-51 timeline v:en:export:rt
-57 timeline v:en:export:ve
-7 timeline v:en:open:ad
10 timeline v:en:open:ch
-33 timeline v:en:open:ed
-32 timeline v:en:open:en
-12 timeline v:en:open:ll
27 timeline v:en:open:mp
-62 timeline v:en:open:nd
-48 timeline v:en:press:ck
-42 timeline v:en:press:ct
17 timeline v:en:press:er
7 timeline v:en:press:it
-13 timeline v:en:press:ng
-45 timeline v:en:press:se
19 timeline v:en:see:ar
57 timeline v:en:see:ay
21 timeline v:en:see:ce
23 timeline v:en:see:ch
-22 timeline v:en:see:ck
-25 timeline v:en:see:ed
24 timeline v:en:see:en
37 timeline v:en:see:ew
49 timeline v:en:see:le
31 timeline v:en:see:ng
-24 timeline v:en:see:ok
16 timeline v:en:see:or
-39 timeline v:en:see:re
15 timeline v:en:see:se
50 timeline v:en:see:ub
-21 timeline v:en:see:wn
-47 timeline v:en:undo:do
-26 timeline v:es:confirm:ar
23 timeline v:es:drag:do
-26 timeline v:es:drag:ra
39 timeline v:es:export:ar
46 timeline v:es:export:ir
-39 timeline v:es:export:lo
22 timeline v:es:export:vo
-35 timeline v:es:open:ga
-29 timeline v:es:open:ra
33 timeline v:es:open:re
-14 timeline v:es:open:ve
-34 timeline v:es:press:ar
-32 timeline v:es:press:az
-7 timeline v:es:press:ic
-61 timeline v:es:see:er
22 timeline v:es:see:lo
-7 timeline v:fr:adjust:er
-16 timeline v:fr:drag:er
-42 timeline v:fr:drag:ez
8 timeline v:fr:export:er
-5 timeline v:fr:open:re
-38 timeline v:fr:press:er
20 timeline v:fr:press:ic
22 timeline v:fr:press:nt
24 timeline v:fr:see:ir
-23 timeline v:pt:adjust:ar
-6 timeline v:pt:export:p4
-10 timeline v:pt:export:vo
-22 timeline v:pt:open:ra
-16 timeline v:pt:open:vá
-31 timeline v:pt:open:ão
-24 timeline v:pt:press:ar
-24 timeline v:pt:press:ne
47 timeline v:pt:press:se
50 timeline v:pt:press:te
-13 timeline v:pt:press:ue
15 timeline v:pt:see:er
26 timeline v:pt:see:ir
-17 timeline v:pt:see:to
-19 timeline v:ru:adjust:ся
-19 timeline v:ru:drag:ем
-31 timeline v:ru:drag:ок
-43 timeline v:ru:drag:те
-48 timeline v:ru:export:йл
-41 timeline v:ru:export:те
-71 timeline v:ru:export:ть
-29 timeline v:ru:open:ат
21 timeline v:ru:open:те
-18 timeline v:ru:press:те
28 timeline v:ru:see:ть
62 timeline w:0
53 timeline w:0 19
21 timeline w:0 33
14 timeline w:0 40
-26 timeline w:0 8
-26 timeline w:0 8 0
25 timeline w:0 :
21 timeline w:0 : 1
-26 timeline w:0 p
-26 timeline w:1 0
-26 timeline w:1 0 8
10 timeline w:1 9
-9 timeline w:1080p
53 timeline w:19
20 timeline w:2
21 timeline w:33
14 timeline w:40
29 timeline w:5
-26 timeline w:8
-26 timeline w:8 0
-26 timeline w:8 0 p
7 timeline w:9
33 timeline w:a 0
22 timeline w:a barra
-30 timeline w:a copy
-24 timeline w:a differe
-16 timeline w:a direita
-59 timeline w:a look
-22 timeline w:a nova
-19 timeline w:a tu
-30 timeline w:aba
18 timeline w:above
15 timeline w:above the
-22 timeline w:abra
-22 timeline w:abra a
33 timeline w:abre
-40 timeline w:accept
-50 timeline w:account
-5 timeline w:account page
-19 timeline w:after
6 timeline w:ahead
15 timeline w:al
-42 timeline w:all
-65 timeline w:als
22 timeline w:an
-6 timeline w:an option
-30 timeline w:and
-25 timeline w:andere
34 timeline w:ansehen
-11 timeline w:any
-26 timeline w:any time
15 timeline w:ao
-30 timeline w:aparece
50 timeline w:aperte
-21 timeline w:apply
22 timeline w:archivo
-88 timeline w:are
-9 timeline w:around
-10 timeline w:arquivo
-40 timeline w:arrastr
-35 timeline w:arrastr las
-51 timeline w:arrow
-19 timeline w:at
-11 timeline w:at the
-43 timeline w:audio panel
8 timeline w:auf das
10 timeline w:auf exporti
-30 timeline w:autre
-30 timeline w:avec
-51 timeline w:avec ctrl
-18 timeline w:away
-57 timeline w:back
-56 timeline w:baixar
-44 timeline w:bar
32 timeline w:barra
22 timeline w:barra de
65 timeline w:barre
56 timeline w:barre d'espac
33 timeline w:bas
-32 timeline w:basta
-12 timeline w:be
-34 timeline w:before
-12 timeline w:bei
32 timeline w:below
32 timeline w:below the
-6 timeline w:between
23 timeline w:bild
-26 timeline w:billing
-20 timeline w:blue
-34 timeline w:botón
-34 timeline w:botón exporta
-11 timeline w:bouton
-7 timeline w:box
-9 timeline w:browser
-34 timeline w:button at
18 timeline w:button is
-6 timeline w:buttons
-20 timeline w:by
-55 timeline w:by draggin
-33 timeline w:by ticking
-18 timeline w:can
-15 timeline w:can be
33 timeline w:can preview
-9 timeline w:can tweak
-6 timeline w:canto
-6 timeline w:canto superio
-54 timeline w:canvas
-33 timeline w:caption
-14 timeline w:cards
-44 timeline w:carpeta
-34 timeline w:case
-19 timeline w:casilla
45 timeline w:ce
-5 timeline w:celui
-26 timeline w:cenas
-25 timeline w:change
-7 timeline w:changer
-22 timeline w:check
-9 timeline w:check your
-11 timeline w:choose
-19 timeline w:choose 1080p
-47 timeline w:choose the
-13 timeline w:chosen
12 timeline w:clic
20 timeline w:clic droit
-52 timeline w:click
-29 timeline w:click export
-37 timeline w:click generat
-45 timeline w:clickin
-48 timeline w:clickin the
-49 timeline w:clip
-18 timeline w:clip hacia
-31 timeline w:clip vers
-17 timeline w:clipe
-17 timeline w:clipe para
-46 timeline w:clips
9 timeline w:clique em
19 timeline w:cliquez
-38 timeline w:cloud
-8 timeline w:cmd
-49 timeline w:color
-17 timeline w:com
-39 timeline w:compare
40 timeline w:compart
-30 timeline w:con
14 timeline w:conferi
-63 timeline w:confirm
-22 timeline w:confirm the
-38 timeline w:continu
-20 timeline w:contras
-35 timeline w:control
-45 timeline w:copiar
-24 timeline w:copy
-39 timeline w:cor
-10 timeline w:corner
-31 timeline w:corner to
-22 timeline w:credits
-84 timeline w:ctrl
-19 timeline w:ctrl + s
-21 timeline w:ctrl s
-57 timeline w:ctrl z
-6 timeline w:cuadro
-12 timeline w:cuadro de
-17 timeline w:curseur
14 timeline w:cursor
-26 timeline w:cut
-23 timeline w:cópia
-33 timeline w:côté
46 timeline w:d'aperç
56 timeline w:d'espac
-29 timeline w:da
-6 timeline w:da tela
26 timeline w:dale
26 timeline w:dale al
-42 timeline w:dann
12 timeline w:dans la
7 timeline w:dans le
-27 timeline w:das
42 timeline w:das dreieck
-31 timeline w:de
-7 timeline w:de diálogo
-18 timeline w:de droite
22 timeline w:de espaço
-53 timeline w:de factura
-63 timeline w:de la
-27 timeline w:de lecture
21 timeline w:de tiempo
18 timeline w:del
-40 timeline w:delete
-15 timeline w:dem
42 timeline w:dem bild
-71 timeline w:den
-38 timeline w:depuis
25 timeline w:der
35 timeline w:der zeitlei
-32 timeline w:derecha
-53 timeline w:des
38 timeline w:descarg
46 timeline w:desde
-41 timeline w:desliza
6 timeline w:details
-12 timeline w:dial
-45 timeline w:dialog
-26 timeline w:dialogu
6 timeline w:die
52 timeline w:die leertas
-18 timeline w:die neue
-31 timeline w:die änderun
-24 timeline w:differe
24 timeline w:dir
-55 timeline w:direita
-39 timeline w:direito
-6 timeline w:direito da
-45 timeline w:disk
-41 timeline w:display
-7 timeline w:diálogo
-16 timeline w:diálogo para
-26 timeline w:do
-32 timeline w:do título
-23 timeline w:don't
-27 timeline w:don't need
-12 timeline w:dort
25 timeline w:double-
-17 timeline w:double- the
-28 timeline w:down
-100 timeline w:downloa
-44 timeline w:downloa the
-58 timeline w:drafts
-39 timeline w:drag its
38 timeline w:drag the
-55 timeline w:draggin
42 timeline w:dreieck
42 timeline w:dreieck unter
20 timeline w:droit
-62 timeline w:droite
-5 timeline w:drop
21 timeline w:du
-12 timeline w:du bei
-5 timeline w:e
-6 timeline w:e escolha
-47 timeline w:each
-14 timeline w:edge
-14 timeline w:edge to
-13 timeline w:edit
-64 timeline w:editor
-46 timeline w:editor to
-26 timeline w:effects
-66 timeline w:ein
-33 timeline w:eine
37 timeline w:einen
7 timeline w:el
31 timeline w:el archivo
-34 timeline w:el botón
-6 timeline w:el cuadro
-20 timeline w:el enlace
-69 timeline w:el panel
37 timeline w:el reprodu
-45 timeline w:elige
-6 timeline w:em baixar
9 timeline w:em exporta
41 timeline w:embaixo
-54 timeline w:encontr
24 timeline w:end
24 timeline w:end of
-20 timeline w:enlace
-29 timeline w:entra
-37 timeline w:entrega
-47 timeline w:escolha
-6 timeline w:escolha mp4
22 timeline w:espaço
-26 timeline w:esquerd
-13 timeline w:est
-31 timeline w:estão
-42 timeline w:expand
-47 timeline w:expand the
-53 timeline w:export
-25 timeline w:export button
-70 timeline w:exporta para
13 timeline w:exporte
-14 timeline w:extend
-14 timeline w:extend it
54 timeline w:f
-54 timeline w:factura
-9 timeline w:feld
46 timeline w:fenêtre
46 timeline w:fenêtre d'aperç
-15 timeline w:fica
-38 timeline w:fichier
-19 timeline w:file
29 timeline w:final
-40 timeline w:find
-10 timeline w:finish
-28 timeline w:finishe
-15 timeline w:folder
-51 timeline w:for a
-14 timeline w:for the
35 timeline w:for yoursel
-22 timeline w:format
-24 timeline w:foto
-7 timeline w:from your
12 timeline w:full screen
-13 timeline w:further
-56 timeline w:gauche
-26 timeline w:gear
-26 timeline w:gear icon
-87 timeline w:geht
-44 timeline w:get
-43 timeline w:gibt
-44 timeline w:glisser
6 timeline w:go ahead
-21 timeline w:go to
-53 timeline w:green
-9 timeline w:guardar
-18 timeline w:hacia
-18 timeline w:hacia la
-27 timeline w:handles
-12 timeline w:hard
8 timeline w:haz
-32 timeline w:haz clic
-7 timeline w:head
-16 timeline w:head over
19 timeline w:hear
28 timeline w:hear it
-38 timeline w:herunte
-29 timeline w:hit apply
23 timeline w:hit play
23 timeline w:hit the
17 timeline w:hover
17 timeline w:hover over
-34 timeline w:hue
-35 timeline w:i
-15 timeline w:icon
-18 timeline w:if
-43 timeline w:il
-46 timeline w:im
-26 timeline w:im reiter
-11 timeline w:in
23 timeline w:in der
-9 timeline w:in the
31 timeline w:inicia
-49 timeline w:inspect
-63 timeline w:intensi
-68 timeline w:is
-41 timeline w:is display
-12 timeline w:is just
-37 timeline w:ist
-10 timeline w:it's
-22 timeline w:its
-14 timeline w:its right
24 timeline w:izquier
27 timeline w:izquier para
28 timeline w:jetez
28 timeline w:jetez un
27 timeline w:jump
-32 timeline w:junto
-32 timeline w:junto al
-12 timeline w:just one
-62 timeline w:kann
19 timeline w:kannst
-48 timeline w:keep
-36 timeline w:klicken
-32 timeline w:knob
57 timeline w:l
-78 timeline w:l'ongle
-16 timeline w:l'ordre
40 timeline w:la
45 timeline w:la barre
-44 timeline w:la carpeta
-34 timeline w:la case
-19 timeline w:la casilla
-32 timeline w:la derecha
-31 timeline w:la droite
46 timeline w:la fenêtre
38 timeline w:la lecture
-41 timeline w:la lista
-43 timeline w:la liste
21 timeline w:la línea
-26 timeline w:la page
16 timeline w:la pestaña
27 timeline w:la pista
-27 timeline w:la tête
-19 timeline w:lance
-51 timeline w:lance avec
-60 timeline w:las
-35 timeline w:las miniatu
38 timeline w:lateral
-8 timeline w:layers
-37 timeline w:le
-11 timeline w:le bouton
-38 timeline w:le fichier
8 timeline w:le lecteur
-34 timeline w:le menu
-5 timeline w:le volet
8 timeline w:lecteur
11 timeline w:lecture
52 timeline w:leertas
-32 timeline w:left
-27 timeline w:left sidebar
-27 timeline w:left to
-73 timeline w:les
-36 timeline w:letra
-7 timeline w:letteri
-59 timeline w:library
-36 timeline w:lightin
-47 timeline w:link
-26 timeline w:links
-6 timeline w:list on
-41 timeline w:lista
-41 timeline w:lista de
-46 timeline w:liste
-33 timeline w:listed
26 timeline w:listen
36 timeline w:lo
-51 timeline w:lock
-24 timeline w:look
-14 timeline w:look panel
34 timeline w:loop
-51 timeline w:los
-36 timeline w:los clips
-25 timeline w:lässt
21 timeline w:línea
21 timeline w:línea de
-30 timeline w:may
-54 timeline w:menu
-11 timeline w:menu at
-19 timeline w:menu de
16 timeline w:miniatu
-18 timeline w:mit
34 timeline w:mit der
-43 timeline w:mix
16 timeline w:monitor
-31 timeline w:more
47 timeline w:mouse
9 timeline w:move
8 timeline w:move the
-25 timeline w:mp
-25 timeline w:mp 4
-43 timeline w:mp4
-18 timeline w:más
-61 timeline w:mídia
-31 timeline w:na
-11 timeline w:nach rechts
-32 timeline w:navigat
-52 timeline w:neben
-52 timeline w:neben dem
-49 timeline w:need
-27 timeline w:need it
-18 timeline w:neue
-55 timeline w:next
-55 timeline w:next to
-6 timeline w:no canto
37 timeline w:no player
-27 timeline w:notes
21 timeline w:notice
-22 timeline w:nova
-31 timeline w:oben
-9 timeline w:ok
-25 timeline w:once
-34 timeline w:once you
-8 timeline w:one
-12 timeline w:one click
-32 timeline w:open
-33 timeline w:open the
-21 timeline w:or
-39 timeline w:orden
-14 timeline w:other
-49 timeline w:out
-5 timeline w:ouvre
-16 timeline w:over to
-26 timeline w:p
-26 timeline w:page
-51 timeline w:paleta
-48 timeline w:palette
9 timeline w:pane
-96 timeline w:panel
-58 timeline w:panel to
-17 timeline w:par
11 timeline w:para
10 timeline w:para a
-14 timeline w:para ver
-16 timeline w:partage
42 timeline w:pause
-28 timeline w:pela
-28 timeline w:pela aba
-50 timeline w:pelo
-16 timeline w:pensez
-16 timeline w:pensez à
-16 timeline w:perfil
16 timeline w:pestaña
-38 timeline w:pick
51 timeline w:picture
27 timeline w:pista
-19 timeline w:pitch
-17 timeline w:place
9 timeline w:plan
-48 timeline w:plans
51 timeline w:play
34 timeline w:play it
26 timeline w:play the
73 timeline w:play to
19 timeline w:player
23 timeline w:player to
39 timeline w:playhea
38 timeline w:playhea there
28 timeline w:playhea to
6 timeline w:please
-14 timeline w:please select
28 timeline w:pode
36 timeline w:pode ser
-31 timeline w:pop-up
21 timeline w:por
21 timeline w:pour
36 timeline w:pour la
40 timeline w:pour le
-40 timeline w:press apply
-27 timeline w:press delete
-36 timeline w:press downloa
-57 timeline w:press export
67 timeline w:press play
-7 timeline w:pressin
42 timeline w:preview
9 timeline w:preview pane
9 timeline w:preview window
32 timeline w:puedes
20 timeline w:puis
-10 timeline w:purple
-10 timeline w:purple button
-30 timeline w:página
-9 timeline w:que
6 timeline w:que vous
-18 timeline w:quieres más
-20 timeline w:quiser
-6 timeline w:radio
-6 timeline w:radio buttons
-23 timeline w:ready
-54 timeline w:rearran
-47 timeline w:rearran them
-26 timeline w:recharg
-68 timeline w:rechts
-16 timeline w:recolou
41 timeline w:regarde
-10 timeline w:reihenf
-26 timeline w:reiter
-14 timeline w:remaini
-17 timeline w:remaini credits
-28 timeline w:render
-29 timeline w:render button
-21 timeline w:reopen
-21 timeline w:reopen the
-27 timeline w:reorder
38 timeline w:reprodu
-30 timeline w:rest
-8 timeline w:restant
29 timeline w:rhythm
-14 timeline w:right edge
-22 timeline w:right-c
-6 timeline w:right-h
-6 timeline w:right-h side
-34 timeline w:row
-58 timeline w:s
-13 timeline w:saldo
-35 timeline w:same
-57 timeline w:save
-38 timeline w:save the
-6 timeline w:scene
-8 timeline w:scene list
-70 timeline w:scenes
-59 timeline w:scenes panel
-55 timeline w:script
-12 timeline w:scroll
-30 timeline w:scroll down
50 timeline w:scrub
35 timeline w:scrub to
-51 timeline w:se lance
-20 timeline w:se quiser
-14 timeline w:second
-14 timeline w:second clip
-28 timeline w:section to
-24 timeline w:see all
9 timeline w:see it
-37 timeline w:see the
-42 timeline w:select
-6 timeline w:select an
-30 timeline w:select the
-37 timeline w:send
-37 timeline w:send it
36 timeline w:ser
-39 timeline w:setting
-41 timeline w:share
-24 timeline w:share button
-28 timeline w:sharpne
-26 timeline w:shift
-56 timeline w:shot
-19 timeline w:shots
-21 timeline w:shown
38 timeline w:si te
10 timeline w:sich
-29 timeline w:side
-72 timeline w:sidebar
-38 timeline w:sie
-36 timeline w:sie auf
-34 timeline w:sie den
15 timeline w:simply
22 timeline w:so
-43 timeline w:sobald
-43 timeline w:sobald sie
-14 timeline w:solo
50 timeline w:space
25 timeline w:spaceba
25 timeline w:spaceba to
46 timeline w:speaker
21 timeline w:speaker icon
-31 timeline w:speed
5 timeline w:start
35 timeline w:starts
-25 timeline w:stellst
-25 timeline w:stellst du
-43 timeline w:step
-20 timeline w:stored
-57 timeline w:storybo
-11 timeline w:style
-11 timeline w:style panel
-16 timeline w:suffit
-40 timeline w:suggest
-18 timeline w:superio
-6 timeline w:superio direito
63 timeline w:sur
47 timeline w:sur la
25 timeline w:sur le
10 timeline w:switch
10 timeline w:switch the
-70 timeline w:tab
-56 timeline w:table
11 timeline w:take
28 timeline w:takes
-52 timeline w:também
6 timeline w:tap the
34 timeline w:taste
34 timeline w:te
-6 timeline w:tela
-32 timeline w:text
-61 timeline w:texto
-50 timeline w:that
-29 timeline w:the account
-52 timeline w:the arrow
-27 timeline w:the audio
-23 timeline w:the blue
-33 timeline w:the caption
-36 timeline w:the clip
-38 timeline w:the cloud
-9 timeline w:the colour
-55 timeline w:the dialog
-45 timeline w:the disk
-44 timeline w:the editor
24 timeline w:the end
-30 timeline w:the export
-22 timeline w:the format
-27 timeline w:the full
-26 timeline w:the gear
-53 timeline w:the green
-34 timeline w:the hue
-37 timeline w:the inspect
-8 timeline w:the layers
-18 timeline w:the left
-7 timeline w:the letteri
-36 timeline w:the lightin
-14 timeline w:the look
-43 timeline w:the mix
16 timeline w:the monitor
-27 timeline w:the notes
12 timeline w:the other
-30 timeline w:the page
51 timeline w:the picture
-19 timeline w:the pitch
17 timeline w:the play
39 timeline w:the playhea
-31 timeline w:the pop-up
35 timeline w:the preview
-6 timeline w:the radio
-7 timeline w:the render
-30 timeline w:the rest
29 timeline w:the rhythm
-6 timeline w:the right-h
-55 timeline w:the scenes
-55 timeline w:the script
-14 timeline w:the second
-35 timeline w:the shot
-30 timeline w:the side
-46 timeline w:the sidebar
25 timeline w:the spaceba
46 timeline w:the speaker
-19 timeline w:the speed
37 timeline w:the start
-49 timeline w:the storybo
-11 timeline w:the style
-35 timeline w:the suggest
-32 timeline w:the text
-10 timeline w:the three
17 timeline w:the timelin
-17 timeline w:the top
16 timeline w:the track
37 timeline w:the triangl
-12 timeline w:the two
-18 timeline w:the upper
18 timeline w:the video
48 timeline w:the viewer
26 timeline w:the wavefor
-30 timeline w:their
-50 timeline w:them
-34 timeline w:there is
-18 timeline w:this
-48 timeline w:three
-33 timeline w:ticking
-33 timeline w:ticking the
21 timeline w:tiempo
19 timeline w:timelin
-7 timeline w:timing
-48 timeline w:title
23 timeline w:to 0
-15 timeline w:to change
50 timeline w:to check
-24 timeline w:to compare
-14 timeline w:to extend
-64 timeline w:to file
-10 timeline w:to finish
-44 timeline w:to get
15 timeline w:to hear
-16 timeline w:to keep
-26 timeline w:to lock
-20 timeline w:to look
-9 timeline w:to move
27 timeline w:to play
-27 timeline w:to reorder
-27 timeline w:to save
32 timeline w:to see
-37 timeline w:to send
14 timeline w:to watch
-41 timeline w:tocar
-49 timeline w:tool
-31 timeline w:top
-17 timeline w:top of
-23 timeline w:top up
-6 timeline w:toque
-6 timeline w:toque em
12 timeline w:track
28 timeline w:track to
-64 timeline w:transcr
-25 timeline w:transit
56 timeline w:triangl
-27 timeline w:trim
-23 timeline w:try
-51 timeline w:tu
-9 timeline w:tweak
-25 timeline w:two
-61 timeline w:télécha
-27 timeline w:tête
-27 timeline w:tête de
-31 timeline w:título
-33 timeline w:um
12 timeline w:um es
44 timeline w:uma
12 timeline w:un
39 timeline w:una
-58 timeline w:under setting
22 timeline w:under the
-47 timeline w:undo
-69 timeline w:une
38 timeline w:unter
42 timeline w:unter dem
-25 timeline w:until
-6 timeline w:up
-17 timeline w:upper
-5 timeline w:usage
-35 timeline w:usar
-27 timeline w:use
-42 timeline w:users
-42 timeline w:users can
-14 timeline w:ver
-50 timeline w:ver los
22 timeline w:verlo
-31 timeline w:vers
-31 timeline w:vers la
-30 timeline w:verschi
-28 timeline w:via
-29 timeline w:via the
18 timeline w:video
14 timeline w:view
15 timeline w:view it
48 timeline w:viewer
15 timeline w:vignett
21 timeline w:visible
-17 timeline w:visto
-37 timeline w:você
24 timeline w:voir
-5 timeline w:volet des
-16 timeline w:volume
62 timeline w:vorscha
-49 timeline w:votre
15 timeline w:vous
-16 timeline w:voz
-16 timeline w:vá
39 timeline w:vérifie
-27 timeline w:wait
-27 timeline w:wait for
15 timeline w:was
15 timeline w:was du
23 timeline w:watch
15 timeline w:watch the
26 timeline w:wavefor
-34 timeline w:wenn
-18 timeline w:wheel
36 timeline w:when you
-45 timeline w:where
20 timeline w:which you
-32 timeline w:will
9 timeline w:window
40 timeline w:y
-23 timeline w:yellow
-21 timeline w:you don't
15 timeline w:you hit
-30 timeline w:you may
-55 timeline w:you press
-44 timeline w:you'll find
21 timeline w:you'll notice
-49 timeline w:you'll see
-12 timeline w:you're
-27 timeline w:your account
-25 timeline w:yours
35 timeline w:yoursel
-61 timeline w:z
35 timeline w:zeitlei
-36 timeline w:zieh
-36 timeline w:zieh das
-34 timeline w:à
-33 timeline w:à côté
-45 timeline w:à droite
-26 timeline w:à esquerd
-56 timeline w:à gauche
-47 timeline w:à votre
-20 timeline w:änderst
-20 timeline w:änderst du
-31 timeline w:änderun
-36 timeline w:букв
-34 timeline w:в окне
57 timeline w:в плеере
17 timeline w:вас
-52 timeline w:вкладка
-25 timeline w:вкладке
-60 timeline w:вниз
-43 timeline w:вправо
-34 timeline w:вы
-40 timeline w:вы нажмёте
-45 timeline w:выберит
23 timeline w:до
-10 timeline w:если
-64 timeline w:её
35 timeline w:зайдите
-7 timeline w:и
-38 timeline w:их
18 timeline w:кадров
-48 timeline w:как
-36 timeline w:клип
-31 timeline w:край
63 timeline w:курсор
63 timeline w:курсор на
-29 timeline w:лежат
-31 timeline w:меню
-19 timeline w:меняетс
-36 timeline w:можно
-6 timeline w:на
-25 timeline w:на вкладке
6 timeline w:нажмите
-40 timeline w:нажмёте
-9 timeline w:названи
-46 timeline w:новый
-34 timeline w:окне
37 timeline w:окно
37 timeline w:окно предпро
-31 timeline w:она
-28 timeline w:откройт
-19 timeline w:перетас
57 timeline w:плеере
-7 timeline w:пополни
-31 timeline w:порядок
-19 timeline w:порядок меняетс
77 timeline w:посмотр
37 timeline w:предпро
-51 timeline w:разверн
63 timeline w:ролик
-50 timeline w:рядом
-62 timeline w:с
-55 timeline w:скачать
-51 timeline w:слева
-31 timeline w:сохрани
-43 timeline w:справа
-12 timeline w:ссылку
-34 timeline w:страниц
56 timeline w:таймлай
18 timeline w:там
16 timeline w:увидеть
-48 timeline w:файл
-58 timeline w:цвет
-8 timeline w:чтобы
-55 timeline w:чтобы скачать
16 timeline w:чтобы увидеть
59 timeline w:это
-26 timeline w:あ
-23 timeline w:い
-34 timeline w:か
-32 timeline w:から
-17 timeline w:き
-15 timeline w:き さ
-15 timeline w:き さ は
-32 timeline w:く
-39 timeline w:け れば
5 timeline w:こ
8 timeline w:ご
8 timeline w:ご 确
8 timeline w:ご 确 认
-38 timeline w:さ
-15 timeline w:さ は
16 timeline w:し て から
-5 timeline w:す
-27 timeline w:す る だけです
-27 timeline w:た
-41 timeline w:だけです
16 timeline w:て から
-11 timeline w:で
-84 timeline w:で 「
19 timeline w:で 再生
25 timeline w:で 确
25 timeline w:で 确 认
25 timeline w:できます
38 timeline w:と
-28 timeline w:な
-39 timeline w:な け
-39 timeline w:な け れば
-36 timeline w:の 「
-30 timeline w:の 「 书
-15 timeline w:の 大
-15 timeline w:の 大 き
-47 timeline w:の 矢印
-71 timeline w:は
-6 timeline w:べ
-41 timeline w:ま
-25 timeline w:ま す
-30 timeline w:む
36 timeline w:られます
-27 timeline w:る だけです
5 timeline w:を クリック
7 timeline w:を クリック し
-37 timeline w:を 开
-37 timeline w:を 开 く
-33 timeline w:を 押して
20 timeline w:を 押す
-50 timeline w:を 选
-35 timeline w:アイコン
27 timeline w:クリック
7 timeline w:クリック し
7 timeline w:クリック し て
32 timeline w:クリック す
32 timeline w:クリック す る
-33 timeline w:クリップ
-14 timeline w:サムネイル
-14 timeline w:サムネイル を
-32 timeline w:スライダー
-32 timeline w:スライダー で
5 timeline w:タイムライン
-6 timeline w:タブ を
22 timeline w:ダ
-44 timeline w:ダウンロード
-26 timeline w:ドラッグ
-32 timeline w:ドラッグ し
-32 timeline w:ドラッグ し て
-11 timeline w:パネル
29 timeline w:プレビュー
35 timeline w:プレーヤー
35 timeline w:プレーヤー で
-30 timeline w:ボタン
-37 timeline w:ボタン を
-30 timeline w:ボタン を クリック
-22 timeline w:メニュー
-7 timeline w:ン
21 timeline w:ー
-64 timeline w:一
-26 timeline w:一 点
-27 timeline w:一覧
-23 timeline w:一覧 を
-49 timeline w:三
53 timeline w:上
14 timeline w:上 预览
-41 timeline w:下
30 timeline w:下の
-29 timeline w:下拉
-31 timeline w:下方
-25 timeline w:下方 的
-32 timeline w:下载
-30 timeline w:下载 图标
-13 timeline w:下载 按钮
17 timeline w:下载 视频
-39 timeline w:不
-19 timeline w:不喜欢
24 timeline w:两
30 timeline w:两 个
-44 timeline w:个人中心
-26 timeline w:中 心
30 timeline w:中 预览
51 timeline w:中间的
-33 timeline w:九
-33 timeline w:九 个
6 timeline w:也 可以 在
-19 timeline w:书
-19 timeline w:事
-17 timeline w:二
-24 timeline w:人
-15 timeline w:从
-42 timeline w:任
-42 timeline w:任 意
-42 timeline w:任 意 一
23 timeline w:会
-17 timeline w:会员
-21 timeline w:会员 中
-21 timeline w:会员 中 心
-23 timeline w:位
-23 timeline w:位 置
-43 timeline w:余额
-52 timeline w:侧边栏
-28 timeline w:值
27 timeline w:像
11 timeline w:先
28 timeline w:先 在
-35 timeline w:入
-62 timeline w:全
-39 timeline w:全 文
-40 timeline w:全 部
-27 timeline w:共有
-28 timeline w:再
18 timeline w:再生
-12 timeline w:出
-35 timeline w:分
-15 timeline w:分 别
-15 timeline w:分 别 点
-53 timeline w:分 镜
-47 timeline w:分 镜 图
-43 timeline w:分享
-34 timeline w:分页
42 timeline w:切换
-26 timeline w:列
-28 timeline w:列 在
-15 timeline w:别
-15 timeline w:别 点
-15 timeline w:到
18 timeline w:到  
18 timeline w:到   0
-18 timeline w:到 “
-7 timeline w:到 前
-7 timeline w:到 前 面
-15 timeline w:到 画布
-15 timeline w:到 画布 上
34 timeline w:刷新
-24 timeline w:前
-36 timeline w:前 面
-28 timeline w:剩余
-13 timeline w:剩余 点数
6 timeline w:动
-37 timeline w:单
-12 timeline w:即可
-28 timeline w:去
-32 timeline w:双击
-20 timeline w:发给
-35 timeline w:取
-44 timeline w:取 得
-29 timeline w:口
6 timeline w:可 拖动
8 timeline w:可以 在
15 timeline w:可以 在 时间线
42 timeline w:可以 对比
-34 timeline w:可以 改
6 timeline w:可以 点击
17 timeline w:可以 点击 右上角
-34 timeline w:可以 看到
-5 timeline w:右
-34 timeline w:右上
-30 timeline w:右上 の
-30 timeline w:右上 の 「
-31 timeline w:右上角
-6 timeline w:右上角 的 分享
-63 timeline w:右下角
-17 timeline w:右侧
-16 timeline w:右边
-36 timeline w:各
-19 timeline w:同
-19 timeline w:同 事
-46 timeline w:名
-25 timeline w:后
-37 timeline w:后 按
-38 timeline w:后 按  
-26 timeline w:向
-26 timeline w:向 下
30 timeline w:吧
53 timeline w:听
25 timeline w:听听
25 timeline w:听听 看
-10 timeline w:喇叭
13 timeline w:喇叭 图标
13 timeline w:喇叭 图标 打开
-17 timeline w:四
-46 timeline w:图
-6 timeline w:图标
-15 timeline w:图标 保存
13 timeline w:图标 打开
13 timeline w:图标 打开 声
-28 timeline w:图示
-11 timeline w:在 “
-16 timeline w:在 “ 效
-8 timeline w:在 弹出
-9 timeline w:在 弹出 的
38 timeline w:在 播放器
23 timeline w:在 时间线
23 timeline w:在 时间线 上
35 timeline w:在 时间轴
22 timeline w:在 时间轴 上
13 timeline w:在 时间轴 中
-35 timeline w:在 音
23 timeline w:场
-60 timeline w:场景
-63 timeline w:场景列表
-33 timeline w:型
-26 timeline w:変え
-8 timeline w:変更
-49 timeline w:多
40 timeline w:大
-15 timeline w:大 き
-15 timeline w:大 き さ
-16 timeline w:大 小
-39 timeline w:太
-28 timeline w:嫌
-36 timeline w:字
-33 timeline w:字 型
-54 timeline w:字幕
-26 timeline w:存到
-14 timeline w:存档
-37 timeline w:它
-43 timeline w:完
-38 timeline w:定
-51 timeline w:对
36 timeline w:对比
-32 timeline w:对话方块
-52 timeline w:导出
-14 timeline w:小
-19 timeline w:就
-39 timeline w:就 把
18 timeline w:就 点
18 timeline w:就 点 “
-35 timeline w:就行
-59 timeline w:展开
33 timeline w:左
31 timeline w:左 の
-22 timeline w:左下角
-80 timeline w:左侧
-15 timeline w:左侧 的 素材库
-40 timeline w:左边
-27 timeline w:左边 的
12 timeline w:已
-36 timeline w:并
7 timeline w:底部
9 timeline w:底部 的
-53 timeline w:度
-37 timeline w:开 く
-46 timeline w:式
-9 timeline w:弹出
-9 timeline w:弹出 的
-20 timeline w:往左
-20 timeline w:往左 拖
-11 timeline w:得
-38 timeline w:微调
-26 timeline w:心
-15 timeline w:志
-15 timeline w:志 拖
-15 timeline w:志 拖 到
39 timeline w:快
-31 timeline w:态
21 timeline w:您 可以
17 timeline w:您 可以 点击
-11 timeline w:情
46 timeline w:想 看
-42 timeline w:意
-42 timeline w:意 一
30 timeline w:或 点击
30 timeline w:或 点击 「
-39 timeline w:手
-11 timeline w:手 机
-33 timeline w:打开
-12 timeline w:打开 “
13 timeline w:打开 声
13 timeline w:打开 声 音
-38 timeline w:找到
-35 timeline w:找到 齿轮
-29 timeline w:把 它
45 timeline w:把 播放头
8 timeline w:把 播放头 拖
-15 timeline w:把 标
-15 timeline w:把 标 志
-33 timeline w:押して
20 timeline w:押す
17 timeline w:拉到
-12 timeline w:拖
-15 timeline w:拖 到 画布
36 timeline w:拖曳 片段
-38 timeline w:拿到
10 timeline w:按  
-9 timeline w:按   ctrl
-38 timeline w:按   delete
-23 timeline w:按 「
-24 timeline w:按 「 套用
16 timeline w:按 播放
17 timeline w:按钮 下载
17 timeline w:按钮 下载 视频
21 timeline w:播放
23 timeline w:播放器
-25 timeline w:播放器 下方
-25 timeline w:播放器 下方 的
8 timeline w:播放头 拖
32 timeline w:播放键
-11 timeline w:收在
-12 timeline w:改
47 timeline w:放
59 timeline w:放 大
-15 timeline w:数
-12 timeline w:整
-46 timeline w:文
-15 timeline w:文件夹
12 timeline w:新
27 timeline w:新 的
-23 timeline w:方
-11 timeline w:旁边
23 timeline w:时间线
23 timeline w:时间线 上
15 timeline w:时间线 上 预览
23 timeline w:时间轴
22 timeline w:时间轴 上
13 timeline w:时间轴 中
30 timeline w:时间轴 中 预览
9 timeline w:时间轴 里
-29 timeline w:明
-28 timeline w:明细
11 timeline w:是
-25 timeline w:曲
-28 timeline w:曲 目
7 timeline w:更
17 timeline w:更 清
17 timeline w:更 清 楚
-42 timeline w:更改
-40 timeline w:最 终
-40 timeline w:最 终 文件
-41 timeline w:最下
-45 timeline w:有
-54 timeline w:本
-11 timeline w:机
-15 timeline w:来
21 timeline w:果
-64 timeline w:查看
-47 timeline w:查看 分
-47 timeline w:查看 分 镜
-15 timeline w:标
-15 timeline w:标 志
-15 timeline w:标 志 拖
-50 timeline w:标签页
-20 timeline w:标题
5 timeline w:栏
-26 timeline w:格
-26 timeline w:格 式
-50 timeline w:档案
17 timeline w:楚
23 timeline w:次
-52 timeline w:步
-14 timeline w:求
6 timeline w:没
6 timeline w:没 问
6 timeline w:没 问 题
-29 timeline w:混
-5 timeline w:清
17 timeline w:清 楚
-12 timeline w:滑杆
41 timeline w:滑鼠
-6 timeline w:满意
-22 timeline w:满意 的话
-15 timeline w:滤
-15 timeline w:滤 镜
-10 timeline w:点 “
-28 timeline w:点 “ 完成
11 timeline w:点 “ 导出
-32 timeline w:点 右上角
13 timeline w:点 喇叭
13 timeline w:点 喇叭 图标
-24 timeline w:点 它
27 timeline w:点一下
-25 timeline w:点击
-32 timeline w:点击 “
-13 timeline w:点击 “ 应用
30 timeline w:点击 「
30 timeline w:点击 「 汇出
-40 timeline w:点开
-10 timeline w:点数
-16 timeline w:点选 「 汇出
-43 timeline w:版 本
-31 timeline w:状
-31 timeline w:状 态
-6 timeline w:现
-37 timeline w:用
-7 timeline w:由
-22 timeline w:电脑
31 timeline w:画
36 timeline w:画 像
-15 timeline w:画布 上
51 timeline w:画面
-23 timeline w:留
-32 timeline w:番
-56 timeline w:的
13 timeline w:的 “ 导出
-34 timeline w:的 下载
-13 timeline w:的 下载 按钮
-44 timeline w:的 位
-44 timeline w:的 位 置
-6 timeline w:的 分享
-21 timeline w:的 箭头
-15 timeline w:的 素材库
-45 timeline w:的话
-38 timeline w:目
46 timeline w:看一
44 timeline w:看一 遍
-47 timeline w:矢印
-23 timeline w:码
21 timeline w:确
31 timeline w:确 认
8 timeline w:确 认 ください
43 timeline w:移到
15 timeline w:空格键
-24 timeline w:窗口
-27 timeline w:箭头
-61 timeline w:素材
-10 timeline w:素材库
-40 timeline w:终
-40 timeline w:终 文件
-15 timeline w:继
-15 timeline w:继 续
-8 timeline w:续
60 timeline w:缩略图
-23 timeline w:置
9 timeline w:自
31 timeline w:自 动
-52 timeline w:色
-31 timeline w:若
-31 timeline w:若 要
-20 timeline w:菜单
-17 timeline w:菜单 里
-46 timeline w:要
-25 timeline w:要 的
12 timeline w:见
36 timeline w:见 られます
11 timeline w:视频
-20 timeline w:觉得
35 timeline w:认
8 timeline w:认 ください
13 timeline w:认 静
13 timeline w:认 静 音
-27 timeline w:让
-29 timeline w:设置
-31 timeline w:试听
-32 timeline w:请
-15 timeline w:请 到
-18 timeline w:请 到 “
32 timeline w:请 在 时间轴
-14 timeline w:请 求
-12 timeline w:请 点
13 timeline w:请 点 喇叭
-21 timeline w:请 点击
-23 timeline w:请 进入
-31 timeline w:调
-32 timeline w:调 整
-15 timeline w:调换
-14 timeline w:调整
-26 timeline w:账单
-39 timeline w:账户
-62 timeline w:走
-36 timeline w:轨道
-17 timeline w:还
-7 timeline w:还 有
-22 timeline w:还 能
-20 timeline w:进
-18 timeline w:进入
-29 timeline w:进度条
-62 timeline w:进度条 走
-68 timeline w:选
-22 timeline w:选 「
-42 timeline w:选中
-30 timeline w:选单
-63 timeline w:选择
-20 timeline w:选择 “
-22 timeline w:透
48 timeline w:遍
-8 timeline w:部
-7 timeline w:里 可以
-13 timeline w:里 还
-7 timeline w:里 还 有
-16 timeline w:链接
-49 timeline w:镜
-47 timeline w:镜 图
-45 timeline w:镜头
-29 timeline w:长
6 timeline w:问
6 timeline w:问 题
6 timeline w:问 题 就
-10 timeline w:集
-21 timeline w:需要
-10 timeline w:静
-10 timeline w:静 音
-42 timeline w:面
-21 timeline w:面板
-37 timeline w:音
-23 timeline w:音 频
-29 timeline w:音 频 面板
-11 timeline w:音量
-55 timeline w:页
-43 timeline w:页面
-27 timeline w:页面 查看
-9 timeline w:顺
-32 timeline w:顺 番
42 timeline w:预览
35 timeline w:预览窗口
13 timeline w:预览窗口 默
13 timeline w:预览窗口 默 认
33 timeline w:预览视窗
-23 timeline w:频
-29 timeline w:频 面板
6 timeline w:题
6 timeline w:题 就
13 timeline w:默
13 timeline w:默 认
13 timeline w:默 认 静
-57 timeline w:齿轮
-48 timeline w:齿轮 图标
`;
