/** What speaks for a direction amounting to an action. Written by `npm run train`. */
export const ACTIONS = `
-85 ask b:^>account
7 ask b:^>adjust
-3 ask b:^>being
-39 ask b:^>button
-34 ask b:^>buy
-12 ask b:^>can
-47 ask b:^>confirm
115 ask b:^>control
-80 ask b:^>drag
-96 ask b:^>export
-25 ask b:^>film
12 ask b:^>i
-108 ask b:^>key
-34 ask b:^>material
-69 ask b:^>open
-2 ask b:^>place
-33 ask b:^>player
11 ask b:^>quoted
-3 ask b:^>screen
-21 ask b:^>see
-60 ask b:^>store
-39 ask b:^>undo
-23 ask b:^>you
-20 ask b:account>account
-38 ask b:account>button
-10 ask b:account>can
-28 ask b:account>name
-48 ask b:account>open
-46 ask b:account>panel
-21 ask b:account>place
-15 ask b:account>screen
-8 ask b:account>see
-31 ask b:account>you
28 ask b:adjust>adjust
50 ask b:adjust>being
-25 ask b:adjust>confirm
14 ask b:adjust>control
-10 ask b:adjust>drag
-1 ask b:adjust>export
23 ask b:adjust>film
-43 ask b:adjust>quoted
35 ask b:adjust>you
48 ask b:being>control
-37 ask b:being>drag
14 ask b:being>film
-1 ask b:being>if
-48 ask b:being>material
32 ask b:being>place
-42 ask b:being>see
-34 ask b:button>being
10 ask b:button>button
-56 ask b:button>can
-24 ask b:button>export
-18 ask b:button>film
-20 ask b:button>if
-1 ask b:button>name
-27 ask b:button>panel
-69 ask b:button>place
-35 ask b:button>press
-39 ask b:button>quoted
-24 ask b:button>store
-12 ask b:buy>account
-11 ask b:buy>if
-16 ask b:buy>you
38 ask b:can>adjust
-1 ask b:can>being
-20 ask b:can>buy
-12 ask b:can>can
-5 ask b:can>confirm
39 ask b:can>control
-66 ask b:can>drag
-50 ask b:can>export
17 ask b:can>film
-16 ask b:can>if
-1 ask b:can>material
-12 ask b:can>name
-31 ask b:can>open
-13 ask b:can>panel
21 ask b:can>place
-53 ask b:can>player
-59 ask b:can>quoted
-56 ask b:can>screen
-64 ask b:can>see
33 ask b:can>you
-25 ask b:confirm>adjust
-45 ask b:confirm>button
-51 ask b:confirm>if
-35 ask b:confirm>name
4 ask b:confirm>place
44 ask b:control>adjust
60 ask b:control>can
60 ask b:control>control
32 ask b:control>drag
14 ask b:control>film
55 ask b:control>if
1 ask b:control>material
25 ask b:control>name
17 ask b:control>panel
24 ask b:control>place
13 ask b:control>press
109 ask b:control>quoted
-23 ask b:drag>being
-38 ask b:drag>button
-62 ask b:drag>can
36 ask b:drag>control
13 ask b:drag>drag
-43 ask b:drag>film
-33 ask b:drag>if
-71 ask b:drag>material
1 ask b:drag>name
-9 ask b:drag>open
-45 ask b:drag>place
-4 ask b:drag>player
-9 ask b:export>can
-18 ask b:export>if
-1 ask b:export>material
-13 ask b:export>open
-48 ask b:export>panel
-52 ask b:export>place
-22 ask b:export>store
-51 ask b:film>can
25 ask b:film>control
-25 ask b:film>drag
-45 ask b:film>material
-18 ask b:film>open
-43 ask b:film>panel
26 ask b:film>place
71 ask b:film>press
9 ask b:film>store
-38 ask b:i>can
-10 ask b:if>account
30 ask b:if>adjust
-7 ask b:if>being
-29 ask b:if>button
-11 ask b:if>buy
8 ask b:if>can
-25 ask b:if>confirm
11 ask b:if>control
-17 ask b:if>drag
-18 ask b:if>export
-10 ask b:if>i
1 ask b:if>if
-17 ask b:if>key
-25 ask b:if>material
-44 ask b:if>offer
-24 ask b:if>open
-57 ask b:if>player
-33 ask b:if>press
-43 ask b:if>quoted
14 ask b:if>screen
-39 ask b:if>see
-28 ask b:key>can
-18 ask b:key>key
-44 ask b:key>name
-24 ask b:key>player
-24 ask b:key>see
20 ask b:material>adjust
-22 ask b:material>can
23 ask b:material>drag
-10 ask b:material>if
-3 ask b:material>material
-67 ask b:material>panel
-57 ask b:material>place
-39 ask b:name>account
39 ask b:name>adjust
-40 ask b:name>button
18 ask b:name>can
71 ask b:name>control
-46 ask b:name>film
-43 ask b:name>if
-34 ask b:name>material
-41 ask b:name>name
-13 ask b:name>open
21 ask b:name>panel
20 ask b:name>place
3 ask b:name>player
-19 ask b:name>press
12 ask b:name>quoted
-1 ask b:name>screen
-51 ask b:name>store
-38 ask b:offer>i
11 ask b:offer>name
15 ask b:offer>see
-12 ask b:open>being
-26 ask b:open>can
-56 ask b:open>material
-38 ask b:open>open
-4 ask b:open>panel
-29 ask b:open>place
-51 ask b:open>player
-4 ask b:open>quoted
35 ask b:open>screen
-15 ask b:open>see
-56 ask b:open>store
-55 ask b:open>you
-4 ask b:panel>account
45 ask b:panel>adjust
-61 ask b:panel>button
-40 ask b:panel>can
51 ask b:panel>control
-3 ask b:panel>export
7 ask b:panel>film
-60 ask b:panel>if
-12 ask b:panel>key
-31 ask b:panel>material
43 ask b:panel>name
-59 ask b:panel>open
7 ask b:panel>player
-12 ask b:panel>press
-26 ask b:panel>quoted
-36 ask b:panel>screen
-25 ask b:panel>see
-41 ask b:panel>store
-45 ask b:place>account
-33 ask b:place>can
47 ask b:place>control
-2 ask b:place>export
-57 ask b:place>film
23 ask b:place>name
-52 ask b:place>open
-35 ask b:place>panel
4 ask b:place>player
-25 ask b:place>screen
-38 ask b:place>you
30 ask b:player>button
-49 ask b:player>can
-45 ask b:player>drag
-17 ask b:player>if
-25 ask b:player>panel
-76 ask b:player>place
-11 ask b:player>player
-23 ask b:player>screen
-15 ask b:player>see
-24 ask b:press>account
5 ask b:press>adjust
-28 ask b:press>being
20 ask b:press>can
-16 ask b:press>confirm
25 ask b:press>control
-47 ask b:press>drag
-10 ask b:press>export
-2 ask b:press>film
10 ask b:press>if
-24 ask b:press>key
9 ask b:press>material
-47 ask b:press>name
-39 ask b:press>place
16 ask b:press>player
7 ask b:press>press
-117 ask b:press>quoted
-19 ask b:press>screen
-44 ask b:press>see
11 ask b:press>you
42 ask b:quoted>adjust
-33 ask b:quoted>can
48 ask b:quoted>control
-76 ask b:quoted>if
15 ask b:quoted>place
-69 ask b:quoted>press
-22 ask b:quoted>quoted
-21 ask b:quoted>see
-52 ask b:quoted>store
-37 ask b:screen>account
-44 ask b:screen>press
-13 ask b:see>account
-10 ask b:see>being
-47 ask b:see>button
-26 ask b:see>can
-49 ask b:see>film
-18 ask b:see>if
-22 ask b:see>material
-72 ask b:see>name
-36 ask b:see>open
-58 ask b:see>place
-58 ask b:see>player
-27 ask b:see>screen
-24 ask b:see>see
-4 ask b:see>you
-55 ask b:store>if
-36 ask b:store>name
-4 ask b:store>open
-10 ask b:store>panel
-91 ask b:store>quoted
-99 ask b:store>store
-36 ask b:you>account
19 ask b:you>adjust
-76 ask b:you>confirm
-34 ask b:you>if
-115 ask b:you>name
32 ask b:you>open
-23 ask b:you>panel
-2 ask b:you>player
-80 ask b:you>press
-48 ask b:you>see
-42 ask b:you>store
-26 ask b:you>you
31 ask bold
-72 ask c:account
-4 ask c:account+adjust
-38 ask c:account+button
-40 ask c:account+buy
-14 ask c:account+can
-21 ask c:account+offer
-13 ask c:account+open
-40 ask c:account+panel
-12 ask c:account+place
-22 ask c:account+press
-30 ask c:account+screen
-10 ask c:account+see
-34 ask c:account+you
90 ask c:adjust
57 ask c:adjust+being
32 ask c:adjust+button
25 ask c:adjust+can
-37 ask c:adjust+confirm
54 ask c:adjust+control
-24 ask c:adjust+drag
-9 ask c:adjust+export
46 ask c:adjust+film
35 ask c:adjust+i
27 ask c:adjust+if
16 ask c:adjust+key
42 ask c:adjust+material
-19 ask c:adjust+offer
-13 ask c:adjust+open
27 ask c:adjust+panel
30 ask c:adjust+place
-29 ask c:adjust+player
55 ask c:adjust+press
-52 ask c:adjust+see
12 ask c:adjust+store
59 ask c:adjust+you
-30 ask c:being+button
-27 ask c:being+drag
-36 ask c:being+export
33 ask c:being+film
-2 ask c:being+material
-45 ask c:being+open
4 ask c:being+place
-7 ask c:being+player
-17 ask c:being+see
12 ask c:being+store
-9 ask c:button
-37 ask c:button+confirm
50 ask c:button+control
-48 ask c:button+drag
-45 ask c:button+film
-24 ask c:button+material
-50 ask c:button+open
2 ask c:button+panel
-16 ask c:button+place
14 ask c:button+player
-52 ask c:button+screen
-39 ask c:button+see
-42 ask c:button+store
-35 ask c:button+you
-36 ask c:buy
-21 ask c:buy+can
-13 ask c:buy+if
-23 ask c:buy+place
-14 ask c:buy+screen
-24 ask c:buy+you
-19 ask c:can+confirm
11 ask c:can+control
-74 ask c:can+drag
-51 ask c:can+export
-7 ask c:can+film
11 ask c:can+i
-71 ask c:can+key
-17 ask c:can+material
5 ask c:can+offer
-51 ask c:can+open
-17 ask c:can+panel
-26 ask c:can+place
-27 ask c:can+screen
-64 ask c:can+see
29 ask c:can+undo
-47 ask c:confirm
37 ask c:confirm+control
-17 ask c:confirm+export
-15 ask c:confirm+if
-11 ask c:confirm+panel
-5 ask c:confirm+place
-17 ask c:confirm+press
-55 ask c:confirm+you
157 ask c:control
40 ask c:control+drag
14 ask c:control+film
41 ask c:control+if
23 ask c:control+material
29 ask c:control+offer
27 ask c:control+panel
29 ask c:control+place
-32 ask c:control+player
48 ask c:control+press
-29 ask c:control+see
26 ask c:control+you
-47 ask c:drag
-44 ask c:drag+film
-39 ask c:drag+if
-21 ask c:drag+key
-16 ask c:drag+material
-15 ask c:drag+open
3 ask c:drag+panel
-25 ask c:drag+place
-45 ask c:drag+player
-15 ask c:drag+press
-69 ask c:drag+screen
-2 ask c:drag+see
-64 ask c:drag+you
-110 ask c:export
-7 ask c:export+film
-22 ask c:export+if
-46 ask c:export+panel
-23 ask c:export+place
-1 ask c:export+press
-29 ask c:film+key
-41 ask c:film+material
-19 ask c:film+open
-28 ask c:film+panel
-12 ask c:film+place
21 ask c:film+press
49 ask c:film+screen
-22 ask c:film+see
7 ask c:film+store
-37 ask c:film+you
-25 ask c:i+if
-38 ask c:i+offer
-14 ask c:if+key
-11 ask c:if+material
-51 ask c:if+offer
2 ask c:if+place
-6 ask c:if+press
-32 ask c:if+see
-14 ask c:if+store
-28 ask c:if+undo
-75 ask c:key
-39 ask c:key+panel
-18 ask c:key+player
-22 ask c:key+press
-7 ask c:key+see
-39 ask c:key+undo
-41 ask c:material
-44 ask c:material+open
-60 ask c:material+panel
-26 ask c:material+place
63 ask c:material+player
-15 ask c:material+screen
-24 ask c:material+see
-4 ask c:material+store
-11 ask c:offer
7 ask c:offer+open
-33 ask c:offer+place
-6 ask c:offer+you
-69 ask c:open
-62 ask c:open+place
-50 ask c:open+player
-42 ask c:open+press
-15 ask c:open+see
-7 ask c:open+store
-37 ask c:panel+player
-23 ask c:panel+press
-27 ask c:panel+screen
-26 ask c:panel+see
-17 ask c:panel+store
-7 ask c:place+player
-25 ask c:place+press
-31 ask c:place+see
-24 ask c:player
-15 ask c:player+see
-14 ask c:player+you
-1 ask c:press
-40 ask c:press+screen
-47 ask c:press+see
-28 ask c:press+undo
-6 ask c:press+you
-5 ask c:screen+you
-77 ask c:see
-10 ask c:see+store
-36 ask c:see+you
-29 ask c:store
-17 ask c:store+you
-3 ask c:undo
-40 ask digit
15 ask f:a
27 ask f:abre
17 ask f:adjust
-4 ask f:after
10 ask f:all
-24 ask f:and
-17 ask f:aperte
-5 ask f:arrastr
-32 ask f:as
-15 ask f:at
-34 ask f:basta
-27 ask f:below
10 ask f:beneath
-18 ask f:bottom
-24 ask f:by
-28 ask f:check
7 ask f:choisis
-32 ask f:choose
-50 ask f:clic
-52 ask f:click
-56 ask f:clique
-1 ask f:con
-32 ask f:confirm
45 ask f:contras
-25 ask f:copiar
-16 ask f:ctrl
-43 ask f:dale
-45 ask f:dann
37 ask f:dans
-55 ask f:das
-2 ask f:die
-24 ask f:don't
-42 ask f:dort
33 ask f:double-
-17 ask f:downloa
-12 ask f:drag
-1 ask f:drop
-36 ask f:du
39 ask f:elige
-35 ask f:em
-3 ask f:en
38 ask f:escolha
-47 ask f:expand
-28 ask f:export
-21 ask f:feel
-39 ask f:first
19 ask f:for
12 ask f:from
-52 ask f:go
-25 ask f:have
-25 ask f:haz
-37 ask f:hit
-20 ask f:hover
6 ask f:il
-25 ask f:im
25 ask f:intensi
-39 ask f:jetez
-20 ask f:just
21 ask f:la
16 ask f:lastly
-16 ask f:left
-24 ask f:lo
11 ask f:lower
19 ask f:mit
18 ask f:move
-38 ask f:na
16 ask f:navigat
-12 ask f:no
-1 ask f:o
-40 ask f:once
-12 ask f:or
-39 ask f:ouvre
-28 ask f:pela
-59 ask f:pelo
-52 ask f:pensez
22 ask f:play
-21 ask f:please
-61 ask f:pour
-53 ask f:press
-24 ask f:pressin
-1 ask f:preview
-33 ask f:puis
-11 ask f:pull
-32 ask f:pulsa
-51 ask f:que
-13 ask f:regarde
-10 ask f:reopen
-22 ask f:right-c
-43 ask f:save
-1 ask f:se
-19 ask f:second
-64 ask f:see
11 ask f:select
21 ask f:set
43 ask f:sharpne
3 ask f:should
16 ask f:si
-40 ask f:sobald
-37 ask f:solo
-38 ask f:space
-36 ask f:step
-14 ask f:sur
-14 ask f:swap
-15 ask f:take
7 ask f:tap
44 ask f:tempo
-23 ask f:that
-19 ask f:the
-34 ask f:their
-2 ask f:then
20 ask f:third
20 ask f:through
-6 ask f:tirez
-1 ask f:to
-35 ask f:top
-3 ask f:toque
24 ask f:type
14 ask f:under
29 ask f:until
22 ask f:use
-14 ask f:via
45 ask f:você
6 ask f:vous
-7 ask f:vá
-31 ask f:wait
-13 ask f:was
-1 ask f:watch
-34 ask f:wenn
-19 ask f:when
-1 ask f:wheneve
12 ask f:where
1 ask f:which
26 ask f:with
-62 ask f:y
-10 ask f:you
13 ask f:you'll
-19 ask f:your
-37 ask f:zieh
-23 ask f:zum
-24 ask f:в
7 ask f:если
-3 ask f:зайдите
-30 ask f:и
40 ask f:на
-24 ask f:нажмите
-10 ask f:пополни
-37 ask f:порядок
-46 ask f:с
-37 ask f:там
-17 ask f:чтобы
10 ask f:クリップ
-43 ask f:タイムライン
-11 ask f:ファイル
-38 ask f:プレビュー
-5 ask f:三
-37 ask f:下载
-26 ask f:不
22 ask f:不喜欢
-15 ask f:两
-7 ask f:也
-22 ask f:从
-57 ask f:余额
-51 ask f:修改
-1 ask f:先
-55 ask f:全
8 ask f:再
32 ask f:双击
-64 ask f:可
-1 ask f:右上
-45 ask f:右上角
-24 ask f:否
23 ask f:在
24 ask f:如果
-15 ask f:它
21 ask f:完成后
-29 ask f:导出
-18 ask f:展开
-52 ask f:左
-4 ask f:成片
-24 ask f:打开
15 ask f:把
34 ask f:拖动
-20 ask f:按
-32 ask f:按住
-41 ask f:改
-22 ask f:新
-63 ask f:旁白
-26 ask f:查看
-22 ask f:满意
56 ask f:滤
-35 ask f:点
-24 ask f:点一下
-22 ask f:点击
7 ask f:然
18 ask f:用
-8 ask f:积分
9 ask f:若
-21 ask f:要
30 ask f:语
-44 ask f:选
14 ask f:选中
17 ask f:选好
-67 ask f:选择
21 ask f:速度
-19 ask f:顺
-50 ask f:预览窗口
41 ask kind:adjust
-66 ask kind:drag
-31 ask kind:look
-23 ask kind:press
14 ask kind:tail
-45 ask kind:take
1 ask kind:weak
-66 ask l:1080p
16 ask l:16
-44 ask l:19
-43 ask l:33
25 ask l:accent
-21 ask l:account
-41 ask l:an
39 ask l:angle
20 ask l:another
-30 ask l:apply
-33 ask l:archivo
12 ask l:availab
-42 ask l:avatar
-25 ask l:back
-1 ask l:baixar
9 ask l:balance
-12 ask l:bar
-3 ask l:bild
-19 ask l:billing
6 ask l:box
-65 ask l:button
51 ask l:canvas
-15 ask l:cards
-25 ask l:change
-22 ask l:changed
6 ask l:changes
-12 ask l:check
36 ask l:chosen
-1 ask l:clic
-66 ask l:clip
17 ask l:clips
-36 ask l:clique
-34 ask l:compare
-8 ask l:compart
-44 ask l:confirm
-44 ask l:continu
51 ask l:contras
-21 ask l:copy
-31 ask l:ctrl
-17 ask l:cut
-47 ask l:d'aperç
-16 ask l:dashboa
33 ask l:derecha
-15 ask l:dialogu
30 ask l:direita
-13 ask l:double-
-49 ask l:drafts
-6 ask l:drag
-29 ask l:drawer
28 ask l:dropdow
27 ask l:du
-39 ask l:earlier
-54 ask l:edit
53 ask l:editor
32 ask l:ein
30 ask l:es
-34 ask l:esquerd
-30 ask l:estão
-9 ask l:export
-7 ask l:exporta
-20 ask l:exporte
-21 ask l:f
22 ask l:field
-1 ask l:file
-5 ask l:find
-15 ask l:finish
-39 ask l:first
-43 ask l:folder
36 ask l:font
-52 ask l:format
-25 ask l:further
47 ask l:gauche
-3 ask l:happy
-41 ask l:icon
17 ask l:il
-41 ask l:inicia
15 ask l:inspect
-9 ask l:it
-13 ask l:kannst
16 ask l:lastly
-47 ask l:lecteur
-53 ask l:lecture
-38 ask l:left
31 ask l:letra
-46 ask l:library
17 ask l:like
-43 ask l:listed
-9 ask l:listen
-40 ask l:look
33 ask l:menu
-45 ask l:mouse
-28 ask l:mp4
44 ask l:name
11 ask l:narrato
-9 ask l:notice
-5 ask l:o
-38 ask l:ok
-44 ask l:on
13 ask l:one
-16 ask l:or
-34 ask l:orden
-15 ask l:order
-19 ask l:out
-4 ask l:p
-37 ask l:page
-36 ask l:pane
-21 ask l:para
-22 ask l:partage
-9 ask l:perfil
-40 ask l:picture
-62 ask l:place
-29 ask l:plan
-30 ask l:player
-29 ask l:pop-up
-1 ask l:preview
-18 ask l:profile
-16 ask l:project
-39 ask l:que
-25 ask l:ready
-3 ask l:reprodu
-25 ask l:rhythm
1 ask l:right
-51 ask l:row
-5 ask l:save
-32 ask l:section
-27 ask l:see
60 ask l:set
24 ask l:setting
-50 ask l:shot
-19 ask l:shown
-22 ask l:side
20 ask l:sidebar
-63 ask l:sie
31 ask l:slider
-3 ask l:song
24 ask l:speed
-47 ask l:start
-37 ask l:starts
17 ask l:stepper
-34 ask l:stored
-32 ask l:storybo
-18 ask l:suggest
-42 ask l:symbol
-4 ask l:tab
25 ask l:taste
-3 ask l:tela
41 ask l:tempo
-7 ask l:texto
-40 ask l:there
-27 ask l:thumbna
-27 ask l:tiempo
-23 ask l:time
-39 ask l:timelin
14 ask l:title
31 ask l:top
25 ask l:twelve
13 ask l:two
-37 ask l:télécha
-27 ask l:título
21 ask l:undo
-18 ask l:up
-32 ask l:ver
-24 ask l:verlo
-18 ask l:version
-32 ask l:video
-7 ask l:view
-45 ask l:viewer
-42 ask l:visible
-53 ask l:watch
35 ask l:wheel
24 ask l:you
-39 ask l:z
-42 ask l:вас
-33 ask l:вправо
30 ask l:задаётс
-44 ask l:лежат
-39 ask l:меню
-26 ask l:можно
-37 ask l:предпро
-77 ask l:слева
47 ask l:справа
-33 ask l:く
-25 ask l:ください
-11 ask l:す
-57 ask l:だけです
8 ask l:できます
-7 ask l:には
14 ask l:みてください
-29 ask l:られます
20 ask l:れば
-24 ask l:下载
-18 ask l:保存
41 ask l:修改
-44 ask l:到
-17 ask l:卡片
-31 ask l:即可
-54 ask l:右上角
-68 ask l:后
-44 ask l:吧
-20 ask l:图
-24 ask l:场景
-55 ask l:场景列表
-15 ask l:它
-31 ask l:对比
-41 ask l:导出
15 ask l:小
-38 ask l:就行
-19 ask l:序
-6 ask l:度
21 ask l:微调
-50 ask l:拖
-1 ask l:按钮
19 ask l:挑
-11 ask l:播放
-27 ask l:播放键
45 ask l:改
-26 ask l:文件
-52 ask l:来
-18 ask l:查看
-25 ask l:楚
-29 ask l:步
6 ask l:滑块
32 ask l:点
-55 ask l:版
-24 ask l:生效
-9 ask l:用
12 ask l:的话
-19 ask l:看
-14 ask l:确认
-23 ask l:窗口
-23 ask l:箭头
-15 ask l:置
28 ask l:调
-29 ask l:调整
10 ask l:选
57 ask l:遍
9 ask l:里
-55 ask l:链接
-43 ask l:面
-3 ask l:音
-25 ask last
-64 ask later c:account
38 ask later c:adjust
24 ask later c:can
-33 ask later c:confirm
32 ask later c:control
-57 ask later c:export
-3 ask later c:film
-26 ask later c:material
1 ask later c:open
9 ask later c:panel
-8 ask later c:player
-9 ask later c:press
-1 ask later c:see
-42 ask later c:undo
-55 ask later c:you
-37 ask later q:account
22 ask later q:confirm
-41 ask later q:export
-41 ask later q:film
81 ask later q:panel
-35 ask length:1
36 ask length:5
-35 ask link
3 ask opens
-58 ask other c:account
6 ask other c:adjust
-18 ask other c:button
-38 ask other c:buy
19 ask other c:can
-40 ask other c:confirm
27 ask other c:control
-41 ask other c:drag
-75 ask other c:export
-21 ask other c:film
-86 ask other c:if
-70 ask other c:material
-125 ask other c:open
-36 ask other c:panel
-31 ask other c:place
-5 ask other c:press
-13 ask other c:screen
-5 ask other c:store
-42 ask other c:undo
-41 ask other c:you
-48 ask other q:account
25 ask other q:confirm
-46 ask other q:export
-41 ask other q:film
-62 ask other q:material
30 ask other q:panel
29 ask path
-31 ask q:account
79 ask q:adjust
-45 ask q:can
-97 ask q:confirm
-159 ask q:export
-33 ask q:film
58 ask q:if
-66 ask q:material
10 ask q:panel
-39 ask q:store
-11 ask quoted
-17 ask step
41 ask topic:adjust
-15 ask topic:credits
-56 ask topic:export
-42 ask topic:preview
-52 ask topic:timeline
33 ask v:de:adjust:st
-45 ask v:de:drag:en
-43 ask v:de:drag:ge
-11 ask v:de:export:en
-45 ask v:de:open:en
-50 ask v:de:press:ck
-33 ask v:de:press:en
45 ask v:en:adjust:ak
37 ask v:en:adjust:al
40 ask v:en:adjust:ck
16 ask v:en:adjust:er
52 ask v:en:adjust:et
14 ask v:en:adjust:ge
-12 ask v:en:adjust:it
19 ask v:en:adjust:ne
24 ask v:en:adjust:pe
-3 ask v:en:adjust:se
30 ask v:en:adjust:st
25 ask v:en:adjust:te
10 ask v:en:adjust:ts
52 ask v:en:adjust:ur
-17 ask v:en:buy:de
-23 ask v:en:buy:op
-28 ask v:en:confirm:ly
-33 ask v:en:confirm:ok
-26 ask v:en:confirm:pt
-46 ask v:en:confirm:rm
-15 ask v:en:confirm:sh
-21 ask v:en:confirm:te
-22 ask v:en:drag:ag
28 ask v:en:drag:ap
-39 ask v:en:drag:en
-31 ask v:en:drag:er
-23 ask v:en:drag:ge
-46 ask v:en:drag:im
-18 ask v:en:drag:ll
-16 ask v:en:drag:ng
-53 ask v:en:drag:op
7 ask v:en:drag:ve
-25 ask v:en:export:ad
-60 ask v:en:export:ed
-28 ask v:en:export:p4
-16 ask v:en:export:py
-24 ask v:en:export:re
-28 ask v:en:export:rt
-31 ask v:en:export:ve
-11 ask v:en:open:ch
-43 ask v:en:open:ed
-9 ask v:en:open:go
-41 ask v:en:open:mp
12 ask v:en:open:nd
-10 ask v:en:open:ns
16 ask v:en:open:te
7 ask v:en:press:ap
-7 ask v:en:press:ck
8 ask v:en:press:ct
-19 ask v:en:press:er
-39 ask v:en:press:it
-15 ask v:en:press:le
-55 ask v:en:press:ng
-5 ask v:en:press:se
-51 ask v:en:press:ss
-23 ask v:en:see:ar
-9 ask v:en:see:ce
-3 ask v:en:see:ch
-29 ask v:en:see:ck
-54 ask v:en:see:ed
-35 ask v:en:see:ee
-15 ask v:en:see:en
-6 ask v:en:see:ew
-22 ask v:en:see:le
-32 ask v:en:see:or
-59 ask v:en:see:re
-35 ask v:en:see:se
-19 ask v:en:see:wn
-3 ask v:en:undo:do
-39 ask v:es:confirm:ar
-34 ask v:es:drag:do
-18 ask v:es:drag:ra
-34 ask v:es:export:ar
-21 ask v:es:export:ir
-2 ask v:es:export:vo
27 ask v:es:open:re
-7 ask v:es:press:ar
-1 ask v:es:press:az
-66 ask v:es:press:ic
-32 ask v:es:press:sa
-47 ask v:fr:drag:er
-13 ask v:fr:drag:ez
-30 ask v:fr:export:er
-43 ask v:fr:open:ez
-39 ask v:fr:open:re
-57 ask v:fr:press:er
-33 ask v:fr:press:ic
-25 ask v:fr:press:nt
-43 ask v:fr:see:er
-1 ask v:fr:see:ez
-16 ask v:fr:see:ir
36 ask v:pt:adjust:ar
34 ask v:pt:adjust:te
-3 ask v:pt:export:p4
-27 ask v:pt:open:el
-7 ask v:pt:open:vá
-30 ask v:pt:open:ão
-39 ask v:pt:press:ar
8 ask v:pt:press:se
-17 ask v:pt:press:te
-56 ask v:pt:press:ue
-18 ask v:pt:see:er
-65 ask v:pt:see:ir
-9 ask v:pt:see:to
-16 ask v:ru:adjust:ся
-37 ask v:ru:drag:ем
-46 ask v:ru:drag:ок
-33 ask v:ru:drag:те
-38 ask v:ru:export:те
-15 ask v:ru:export:ть
-44 ask v:ru:open:ат
-55 ask v:ru:open:те
12 ask v:ru:press:те
-13 ask v:ru:see:ть
-49 ask w:0
-44 ask w:0 19
-43 ask w:0 33
-4 ask w:0 8
-4 ask w:0 8 0
-27 ask w:0 :
-15 ask w:0 : 1
-4 ask w:0 p
-33 ask w:1
-4 ask w:1 0
-4 ask w:1 0 8
-16 ask w:1 9
-66 ask w:1080p
16 ask w:16
-44 ask w:19
-43 ask w:33
-39 ask w:4
-4 ask w:8
-4 ask w:8 0
-4 ask w:8 0 p
-8 ask w:9
16 ask w:9 16
1 ask w:a
-12 ask w:a barra
-25 ask w:a copy
20 ask w:a differe
-40 ask w:a direita
-18 ask w:a list
-25 ask w:a look
11 ask w:a narrato
-31 ask w:a nova
-10 ask w:a tu
-42 ask w:aba
27 ask w:abre
25 ask w:accent
-26 ask w:accept
-29 ask w:account
-24 ask w:account page
30 ask w:adjust
22 ask w:adjust the
-4 ask w:after
8 ask w:all
-24 ask w:alles
-51 ask w:als
27 ask w:also
-41 ask w:an
-24 ask w:and
-10 ask w:and release
8 ask w:and the
63 ask w:andere
39 ask w:angle
28 ask w:another
25 ask w:another accent
-3 ask w:another song
-6 ask w:ansehen
9 ask w:any
-20 ask w:any time
-2 ask w:ao
16 ask w:ao lado
-36 ask w:aparece
-17 ask w:aperte
-28 ask w:apply
-2 ask w:archivo
-18 ask w:are
10 ask w:around
-35 ask w:arrastr
-35 ask w:arrastr las
-51 ask w:arrow
-63 ask w:as
-4 ask w:as the
16 ask w:aspect
16 ask w:aspect ratio
-13 ask w:assets
12 ask w:audio
-9 ask w:audio panel
68 ask w:audio tab
-47 ask w:auf
-9 ask w:auf das
5 ask w:autre
12 ask w:availab
-42 ask w:avatar
-16 ask w:avec
-35 ask w:avec ctrl
-3 ask w:away
-25 ask w:back
-1 ask w:baixar
-26 ask w:bar
-39 ask w:barra
-12 ask w:barra de
-44 ask w:barre
-44 ask w:barre d'espac
-34 ask w:basta
48 ask w:be
-10 ask w:be exporte
-2 ask w:be saved
-1 ask w:before
42 ask w:bei
-17 ask w:below
-17 ask w:below the
10 ask w:beneath
10 ask w:beneath the
29 ask w:between
-16 ask w:billing
-18 ask w:bitte
9 ask w:blue
-14 ask w:bottom
-14 ask w:botón
-14 ask w:botón exporta
-39 ask w:bouton
6 ask w:box
-51 ask w:browser
-53 ask w:button
-24 ask w:by
-6 ask w:by clickin
-37 ask w:by draggin
31 ask w:by moving
-2 ask w:by pressin
-57 ask w:by ticking
-21 ask w:caixa
34 ask w:camera
41 ask w:can
47 ask w:can be
45 ask w:can tweak
-17 ask w:can upgrade
-3 ask w:canto
-3 ask w:canto superio
51 ask w:canvas
29 ask w:caption
-15 ask w:cards
-44 ask w:carpeta
-17 ask w:case
53 ask w:casilla
-39 ask w:celui
-34 ask w:cenas
-7 ask w:change
-22 ask w:changed
6 ask w:changes
-29 ask w:check
7 ask w:choisis
-32 ask w:choose
-62 ask w:choose 1080p
11 ask w:choose a
-6 ask w:choose billing
25 ask w:choose one
-8 ask w:choose save
-45 ask w:choose the
36 ask w:chosen
-53 ask w:clic
-33 ask w:clic droit
-68 ask w:click
-23 ask w:click apply
-6 ask w:click export
-25 ask w:click generat
-3 ask w:click the
-16 ask w:clickin
-37 ask w:clickin the
-23 ask w:clip
-15 ask w:clip hacia
32 ask w:clip to
-49 ask w:clip vers
-38 ask w:clipe
-38 ask w:clipe para
-56 ask w:clique
-20 ask w:cmd
70 ask w:color
64 ask w:colour
-5 ask w:com
-59 ask w:compare
-9 ask w:compart
-2 ask w:con
-54 ask w:confirm
-11 ask w:confirm the
-39 ask w:continu
58 ask w:contras
52 ask w:control
-25 ask w:copiar
-16 ask w:copy
57 ask w:cor
-58 ask w:ctrl
-48 ask w:ctrl z
-19 ask w:cuadro
-20 ask w:cuadro de
26 ask w:curseur
20 ask w:cursor
11 ask w:côté
-47 ask w:d'aperç
-44 ask w:d'espac
48 ask w:da
-3 ask w:da tela
-43 ask w:dale
-43 ask w:dale al
-45 ask w:dann
37 ask w:dans
17 ask w:dans la
19 ask w:dans le
-6 ask w:das dreieck
-16 ask w:dashboa
-3 ask w:de
-27 ask w:de diálogo
24 ask w:de droite
-12 ask w:de espaço
-30 ask w:de factura
37 ask w:de la
-5 ask w:de lecture
-27 ask w:de tiempo
20 ask w:del
24 ask w:dem
-6 ask w:dem bild
18 ask w:den
-42 ask w:depuis
-80 ask w:der
-13 ask w:der zeitlei
33 ask w:derecha
-13 ask w:des
-7 ask w:descarg
42 ask w:desliza
-29 ask w:details
37 ask w:dial
-34 ask w:dialog
-15 ask w:dialogu
-37 ask w:die
-35 ask w:die leertas
-39 ask w:die neue
-17 ask w:die änderun
20 ask w:differe
-7 ask w:dir
19 ask w:direita
-37 ask w:direito
-3 ask w:direito da
-46 ask w:disk
-29 ask w:display
-27 ask w:diálogo
-27 ask w:diálogo para
-34 ask w:do
-30 ask w:do título
-16 ask w:don't
-24 ask w:don't forget
-42 ask w:dort
18 ask w:double-
17 ask w:double- the
-93 ask w:downloa
-2 ask w:downloa button
-12 ask w:downloa the
-52 ask w:drafts
-22 ask w:drag
-37 ask w:draggin
-27 ask w:draggin the
-29 ask w:drawer
-6 ask w:dreieck
-6 ask w:dreieck unter
-33 ask w:droit
-1 ask w:drop
54 ask w:dropdow
11 ask w:du
42 ask w:du bei
21 ask w:dá
21 ask w:dá para
-3 ask w:e escolha
-34 ask w:earlier
-8 ask w:edge
-12 ask w:edit
45 ask w:editor
-47 ask w:editor to
17 ask w:effects
-13 ask w:effects tab
27 ask w:ein
14 ask w:eine
-38 ask w:einen
-32 ask w:either
-32 ask w:either side
-9 ask w:el archivo
-14 ask w:el botón
-19 ask w:el cuadro
32 ask w:el panel
3 ask w:el reprodu
39 ask w:elige
-32 ask w:em
-3 ask w:em baixar
-18 ask w:embaixo
-21 ask w:en
10 ask w:en el
-8 ask w:en la
-43 ask w:encontr
-9 ask w:end
29 ask w:es
34 ask w:escolha
-3 ask w:escolha mp4
-12 ask w:espaço
-34 ask w:esquerd
20 ask w:est
-30 ask w:estão
-47 ask w:expand
-11 ask w:expand the
-32 ask w:export
-5 ask w:export is
-17 ask w:export menu
-4 ask w:exporta
-9 ask w:exporte
-28 ask w:exporti
-21 ask w:f
-10 ask w:factura
17 ask w:fader
-1 ask w:feel
-5 ask w:feel free
9 ask w:feld
-47 ask w:fenêtre
-47 ask w:fenêtre d'aperç
-27 ask w:fica
-42 ask w:fichier
51 ask w:field
-10 ask w:file can
-3 ask w:final
29 ask w:find
-9 ask w:find the
24 ask w:fine-tu
-15 ask w:finish
-26 ask w:finishe
-10 ask w:finishe file
-39 ask w:first
-43 ask w:folder
42 ask w:font
9 ask w:for a
34 ask w:for another
-8 ask w:for your
-24 ask w:forget
-24 ask w:forget to
-52 ask w:format
-9 ask w:foto
-5 ask w:free
-5 ask w:free to
6 ask w:from
11 ask w:from the
-34 ask w:from your
-46 ask w:full
-29 ask w:full screen
-25 ask w:further
47 ask w:gauche
28 ask w:gear
28 ask w:gear icon
-59 ask w:geht
-36 ask w:get
59 ask w:gibt
-57 ask w:glisser
-9 ask w:go
-17 ask w:go to
-33 ask w:green
-15 ask w:hacia
-15 ask w:hacia la
-39 ask w:handle
-46 ask w:handles
-3 ask w:happy
-29 ask w:hard
-25 ask w:have
-25 ask w:have a
-25 ask w:haz
-1 ask w:haz clic
-23 ask w:hear
-14 ask w:hear it
-51 ask w:history
-51 ask w:history panel
-39 ask w:hit
-47 ask w:hit apply
-40 ask w:hit the
-19 ask w:hover
-19 ask w:hover over
-3 ask w:how
39 ask w:hue
-43 ask w:i
-15 ask w:icon
14 ask w:icon to
17 ask w:if you'd
6 ask w:il
-20 ask w:im
7 ask w:im reiter
-40 ask w:in der
-41 ask w:inicia
15 ask w:inspect
42 ask w:intensi
-10 ask w:into place
-27 ask w:is availab
-29 ask w:is display
-21 ask w:is just
-12 ask w:is shown
-47 ask w:ist
-15 ask w:it as
-39 ask w:it earlier
-10 ask w:it snaps
50 ask w:it's
7 ask w:its
-35 ask w:izquier
-39 ask w:jetez
-39 ask w:jetez un
-41 ask w:jump
5 ask w:junto
21 ask w:junto al
-28 ask w:just
-21 ask w:just one
-62 ask w:kann
-21 ask w:kannst
-54 ask w:keep
-39 ask w:klicken
54 ask w:knob
-32 ask w:l
-43 ask w:l'ongle
-47 ask w:l'ordre
-34 ask w:la barre
-44 ask w:la carpeta
-17 ask w:la case
53 ask w:la casilla
33 ask w:la derecha
-49 ask w:la droite
-47 ask w:la fenêtre
-47 ask w:la lecture
-35 ask w:la lista
13 ask w:la liste
-27 ask w:la línea
-30 ask w:la page
-43 ask w:la pestaña
19 ask w:la pista
-5 ask w:la tête
16 ask w:lado
16 ask w:lado do
-54 ask w:lance
-35 ask w:lance avec
-52 ask w:las
-35 ask w:las miniatu
16 ask w:lastly
-35 ask w:lateral
-41 ask w:layers
-39 ask w:le bouton
-42 ask w:le fichier
-47 ask w:le lecteur
-54 ask w:le menu
-39 ask w:le volet
-47 ask w:lecteur
-52 ask w:lecture
-35 ask w:leertas
1 ask w:left
-17 ask w:left panel
-23 ask w:left sidebar
39 ask w:left to
-42 ask w:les
31 ask w:letra
10 ask w:lets
10 ask w:lets you
19 ask w:letteri
-42 ask w:library
35 ask w:lightin
15 ask w:like
-35 ask w:like it
-5 ask w:link
-57 ask w:links
-49 ask w:list
-18 ask w:list of
-36 ask w:list on
-29 ask w:lista
-29 ask w:lista de
4 ask w:liste
-43 ask w:listed
-10 ask w:listen
-25 ask w:lo
-39 ask w:lock
48 ask w:look panel
-48 ask w:loop
-10 ask w:los
-29 ask w:los clips
11 ask w:lower
32 ask w:lässt
-27 ask w:línea
-27 ask w:línea de
-24 ask w:may
-68 ask w:media
-50 ask w:media panel
40 ask w:menu
30 ask w:menu at
-31 ask w:menu de
-35 ask w:miniatu
-9 ask w:mit
-15 ask w:mit der
5 ask w:mix
-32 ask w:monitor
-45 ask w:mouse
7 ask w:move
14 ask w:move it
13 ask w:move the
31 ask w:moving
31 ask w:moving the
-36 ask w:mp
-36 ask w:mp 4
-22 ask w:mp4
-3 ask w:music library
-15 ask w:más
-42 ask w:mídia
-21 ask w:na caixa
-50 ask w:nach
-28 ask w:nach rechts
20 ask w:name
11 ask w:narrato
-4 ask w:navigat
16 ask w:navigat to
15 ask w:neben
15 ask w:neben dem
28 ask w:need
-39 ask w:neue
-25 ask w:new
-26 ask w:next
-26 ask w:next to
-17 ask w:no
-3 ask w:no canto
42 ask w:nome
-9 ask w:notice
-31 ask w:nova
-5 ask w:now
-1 ask w:o
-3 ask w:of
-1 ask w:of the
-37 ask w:of your
-48 ask w:ok
-40 ask w:on
-13 ask w:on the
-40 ask w:once
-10 ask w:once it
-10 ask w:once you
-21 ask w:one click
25 ask w:one of
-12 ask w:open it
-10 ask w:opens
-1 ask w:option
-12 ask w:or
-34 ask w:orden
-39 ask w:order
49 ask w:other
-15 ask w:out
-39 ask w:ouvre
-56 ask w:over
-23 ask w:over the
-4 ask w:p
-50 ask w:page
66 ask w:paleta
36 ask w:palette
-25 ask w:pane
4 ask w:panel
-50 ask w:panel to
-27 ask w:para
-30 ask w:para a
-2 ask w:para ver
-22 ask w:partage
-13 ask w:pause
-28 ask w:pela
-28 ask w:pela aba
-59 ask w:pelo
-52 ask w:pensez
-52 ask w:pensez à
-9 ask w:perfil
-43 ask w:pestaña
40 ask w:pick another
9 ask w:pick one
-45 ask w:picture
19 ask w:pista
31 ask w:pitch
-62 ask w:place
-29 ask w:plan
-54 ask w:plans
-54 ask w:play it
-21 ask w:play the
-29 ask w:player
-18 ask w:player to
-26 ask w:playhea
-30 ask w:playhea there
-5 ask w:playhea to
-21 ask w:please
-14 ask w:please confirm
-29 ask w:pop-up
34 ask w:por
-61 ask w:pour
-13 ask w:pour la
-10 ask w:pour le
6 ask w:pouvez
-51 ask w:press
-40 ask w:press apply
-41 ask w:press confirm
-21 ask w:press export
-19 ask w:pressin
-16 ask w:preview
-25 ask w:preview pane
-18 ask w:profile
19 ask w:project setting
34 ask w:propert
34 ask w:propert panel
-62 ask w:puedes
-33 ask w:puis
-18 ask w:pull
-16 ask w:pull it
-32 ask w:pulsa
24 ask w:página
-51 ask w:que
-64 ask w:que vous
-15 ask w:quieres más
-56 ask w:quiser
-9 ask w:rain
16 ask w:ratio
16 ask w:ratio to
-24 ask w:ready
-23 ask w:rearran
-33 ask w:rearran them
-6 ask w:rechts
52 ask w:recolou
-13 ask w:regarde
-43 ask w:reihenf
7 ask w:reiter
-10 ask w:release
-10 ask w:release the
-18 ask w:remaini
-28 ask w:remaini balance
-10 ask w:reopen
-10 ask w:reopen the
-31 ask w:reorder
-3 ask w:reprodu
-1 ask w:rest
-40 ask w:restant
-8 ask w:result
-25 ask w:rhythm
-22 ask w:right-c
2 ask w:right-h
2 ask w:right-h side
-49 ask w:row
-16 ask w:saldo
-27 ask w:same
-31 ask w:save
-34 ask w:save the
-2 ask w:saved
-40 ask w:scene list
-51 ask w:scenes
-31 ask w:scenes panel
-4 ask w:scrub to
-1 ask w:se
-35 ask w:se lance
-56 ask w:se quiser
-2 ask w:second
-34 ask w:section
-12 ask w:section to
-35 ask w:see
-12 ask w:see all
-31 ask w:see the
8 ask w:select
10 ask w:select the
11 ask w:select them
52 ask w:set
21 ask w:set the
53 ask w:setting
-24 ask w:share
-17 ask w:share button
-52 ask w:share menu
43 ask w:sharpne
-56 ask w:shot
-15 ask w:show
-19 ask w:shown
16 ask w:si
-31 ask w:si te
-15 ask w:sich
-7 ask w:side
12 ask w:sidebar
-15 ask w:sie
-39 ask w:sie auf
-18 ask w:sie den
-10 ask w:simply drag
19 ask w:size
58 ask w:slider
-10 ask w:snaps
-10 ask w:snaps into
-40 ask w:sobald
-40 ask w:sobald sie
-37 ask w:solo
-38 ask w:space
-10 ask w:speaker icon
38 ask w:speed
50 ask w:speed can
-46 ask w:start
-37 ask w:starts
-10 ask w:stehen
27 ask w:stellst
27 ask w:stellst du
-36 ask w:step
17 ask w:stepper
-34 ask w:stored
-46 ask w:storybo
17 ask w:strengt
17 ask w:strengt slider
35 ask w:style
35 ask w:style panel
47 ask w:styles
17 ask w:styles tab
-3 ask w:subscri
-22 ask w:suffit
-26 ask w:suggest
-28 ask w:superio
-3 ask w:superio direito
-45 ask w:sur
-23 ask w:sur la
-7 ask w:sur le
28 ask w:swap
-11 ask w:switch
-11 ask w:switch the
-52 ask w:symbol
-8 ask w:tab
22 ask w:table
-28 ask w:take
-52 ask w:takes
-43 ask w:também
7 ask w:tap
14 ask w:tap the
1 ask w:taste
-33 ask w:te
-3 ask w:tela
41 ask w:tempo
5 ask w:text
-7 ask w:texto
-23 ask w:that
-11 ask w:the account
-49 ask w:the arrow
16 ask w:the aspect
-13 ask w:the assets
39 ask w:the audio
-17 ask w:the blue
-1 ask w:the box
11 ask w:the canvas
29 ask w:the caption
-21 ask w:the change
-3 ask w:the changes
-47 ask w:the clip
38 ask w:the colour
-13 ask w:the dialog
-46 ask w:the disk
51 ask w:the dropdow
13 ask w:the editor
-29 ask w:the export
12 ask w:the fader
-26 ask w:the finishe
23 ask w:the font
-52 ask w:the format
-10 ask w:the full
28 ask w:the gear
-33 ask w:the green
-16 ask w:the handle
-51 ask w:the history
39 ask w:the hue
15 ask w:the inspect
-41 ask w:the layers
-35 ask w:the left
19 ask w:the letteri
35 ask w:the lightin
48 ask w:the look
-6 ask w:the menu
5 ask w:the mix
-32 ask w:the monitor
-10 ask w:the mouse
-25 ask w:the new
-38 ask w:the order
-23 ask w:the other
-50 ask w:the picture
31 ask w:the pitch
-37 ask w:the play
-28 ask w:the player
-26 ask w:the playhea
-29 ask w:the pop-up
-4 ask w:the preview
-4 ask w:the project
34 ask w:the propert
-9 ask w:the rain
-15 ask w:the render
-1 ask w:the rest
-8 ask w:the result
-25 ask w:the rhythm
-32 ask w:the right
2 ask w:the right-h
-14 ask w:the same
-46 ask w:the scenes
-35 ask w:the script
-10 ask w:the share
-20 ask w:the shot
26 ask w:the side
-60 ask w:the sidebar
28 ask w:the speed
-42 ask w:the start
17 ask w:the stepper
-21 ask w:the storybo
17 ask w:the strengt
35 ask w:the style
17 ask w:the styles
-23 ask w:the suggest
5 ask w:the text
-18 ask w:the three
-27 ask w:the thumbna
13 ask w:the title
14 ask w:the top
-19 ask w:the track
-46 ask w:the triangl
25 ask w:the twelve
-15 ask w:the two
-14 ask w:the upper
-6 ask w:the video
-45 ask w:the viewer
29 ask w:the voice
14 ask w:the volume
-1 ask w:the wavefor
-13 ask w:their
-2 ask w:then
-13 ask w:then click
15 ask w:there
36 ask w:there is
20 ask w:third
-44 ask w:this
-21 ask w:three
20 ask w:through
20 ask w:through the
-26 ask w:thumbna
-57 ask w:ticking
-57 ask w:ticking the
-27 ask w:tiempo
-23 ask w:time
-9 ask w:timelin
55 ask w:timing
-6 ask w:tirez
7 ask w:title
16 ask w:to 9
42 ask w:to change
-24 ask w:to click
-34 ask w:to compare
-13 ask w:to double-
-15 ask w:to finish
-36 ask w:to get
-21 ask w:to hear
-43 ask w:to keep
-31 ask w:to lock
-30 ask w:to look
-11 ask w:to play
16 ask w:to project
-31 ask w:to reorder
-10 ask w:to see
25 ask w:to taste
-10 ask w:to the
-3 ask w:to try
-2 ask w:to watch
-29 ask w:tocar
-15 ask w:toggle
63 ask w:too
-23 ask w:top up
-3 ask w:toque
-3 ask w:toque em
-20 ask w:track to
-88 ask w:transcr
46 ask w:transit
-38 ask w:triangl
-46 ask w:trim
4 ask w:try
-3 ask w:try another
-46 ask w:tu
45 ask w:tweak
25 ask w:twelve
11 ask w:two
24 ask w:type
-44 ask w:télécha
-5 ask w:tête
-5 ask w:tête de
-27 ask w:título
-10 ask w:um es
-58 ask w:uma
8 ask w:un
-12 ask w:una
-25 ask w:under account
42 ask w:under setting
-21 ask w:under the
-6 ask w:under your
-3 ask w:undo
-1 ask w:une
-55 ask w:unten
-12 ask w:unter
-6 ask w:unter dem
29 ask w:until
-17 ask w:up
-14 ask w:upgrade
-22 ask w:upper
-12 ask w:upper right
-42 ask w:usage
-36 ask w:usar
3 ask w:use
10 ask w:use the
13 ask w:users can
-2 ask w:ver
-1 ask w:ver los
-49 ask w:vers
-49 ask w:vers la
-46 ask w:verschi
-15 ask w:version
-14 ask w:via
-11 ask w:via the
-6 ask w:video
-14 ask w:view
-45 ask w:viewer
-40 ask w:vignett
-42 ask w:visible
-9 ask w:visto
33 ask w:você
21 ask w:voice
26 ask w:voice menu
-16 ask w:voir
-39 ask w:volet des
26 ask w:volume
-83 ask w:vorscha
-42 ask w:votre
-25 ask w:vous
6 ask w:vous pouvez
-27 ask w:voz
-7 ask w:vá
-31 ask w:wait
-31 ask w:wait for
-4 ask w:want
-15 ask w:want the
-54 ask w:want to
-13 ask w:was
-13 ask w:was du
-3 ask w:watch
-1 ask w:wavefor
-34 ask w:wenn
-61 ask w:what
35 ask w:wheel
-19 ask w:when
-13 ask w:when you
-3 ask w:when you're
-1 ask w:wheneve
-1 ask w:wheneve you
12 ask w:where
-51 ask w:whether
1 ask w:which
-40 ask w:will
22 ask w:with
26 ask w:with the
-62 ask w:y
-43 ask w:yellow
-2 ask w:you hit
6 ask w:you like
-24 ask w:you may
-21 ask w:you open
-39 ask w:you press
-5 ask w:you want
9 ask w:you'd
9 ask w:you'd like
7 ask w:you'll
29 ask w:you'll find
-9 ask w:you'll notice
-40 ask w:you'll see
-17 ask w:you're
-3 ask w:you're happy
-22 ask w:you're ready
-37 ask w:your
-1 ask w:your balance
-16 ask w:your dashboa
-9 ask w:your profile
-28 ask w:your remaini
-9 ask w:your subscri
16 ask w:yours
-48 ask w:z
-13 ask w:zeitlei
-37 ask w:zieh
-37 ask w:zieh das
-13 ask w:zum
-9 ask w:à
11 ask w:à côté
-28 ask w:à droite
-34 ask w:à esquerd
47 ask w:à gauche
-12 ask w:à votre
17 ask w:änderst
17 ask w:änderst du
-17 ask w:änderun
-51 ask w:öffnen
47 ask w:букв
-24 ask w:в
-26 ask w:в окне
-39 ask w:в плеере
30 ask w:в поле
-42 ask w:вас
37 ask w:вкладка
-54 ask w:вкладке
-53 ask w:вниз
-33 ask w:вправо
-73 ask w:вы
-41 ask w:вы нажмёте
21 ask w:выберит
-42 ask w:до
7 ask w:если
-49 ask w:её
30 ask w:задаётс
-3 ask w:зайдите
-30 ask w:и
-46 ask w:их
-6 ask w:кадров
-43 ask w:как
-32 ask w:клип
-15 ask w:край
-55 ask w:курсор
-55 ask w:курсор на
-44 ask w:лежат
-41 ask w:меню
-37 ask w:меняетс
-70 ask w:можно
28 ask w:на
-54 ask w:на вкладке
-24 ask w:нажмите
-41 ask w:нажмёте
6 ask w:названи
-24 ask w:новый
-26 ask w:окне
-37 ask w:окно
-37 ask w:окно предпро
-32 ask w:она
-37 ask w:перетас
-39 ask w:плеере
30 ask w:поле
-10 ask w:пополни
-46 ask w:порядок
-37 ask w:порядок меняетс
-37 ask w:предпро
-77 ask w:разверн
-41 ask w:ролик
-17 ask w:рядом
36 ask w:с
-7 ask w:скачать
-77 ask w:слева
-32 ask w:сохрани
41 ask w:справа
-36 ask w:страниц
-42 ask w:таймлай
-37 ask w:там
-14 ask w:увидеть
58 ask w:цвет
-17 ask w:чтобы
-7 ask w:чтобы скачать
-14 ask w:чтобы увидеть
-48 ask w:это
-48 ask w:あ
-42 ask w:い
-32 ask w:い ま
-32 ask w:い ま す
-39 ask w:お
13 ask w:か
-7 ask w:から
29 ask w:が
35 ask w:き
23 ask w:き さ
23 ask w:き さ は
-31 ask w:く
-25 ask w:ください
18 ask w:け
20 ask w:け れば
-42 ask w:こ
-7 ask w:ご
-7 ask w:ご 确
-7 ask w:ご 确 认
36 ask w:さ
23 ask w:さ は
-13 ask w:し
-28 ask w:し て
-31 ask w:し て ください
2 ask w:し ま
2 ask w:し ま す
-32 ask w:す
-55 ask w:す る
-18 ask w:せ
-27 ask w:た
-41 ask w:だ
-57 ask w:だけです
-2 ask w:て
-31 ask w:て ください
18 ask w:て みてください
7 ask w:で
-62 ask w:で 「
-4 ask w:で 再生
-31 ask w:で 确
-31 ask w:で 确 认
8 ask w:できます
-56 ask w:と
4 ask w:な
20 ask w:な け
20 ask w:な け れば
9 ask w:に
-7 ask w:には
-1 ask w:の 「
-1 ask w:の 「 书
23 ask w:の 大
23 ask w:の 大 き
13 ask w:の 横
-27 ask w:の 矢印
3 ask w:は
-41 ask w:は 「
30 ask w:べ
-11 ask w:ま
-6 ask w:ま す
14 ask w:みてください
47 ask w:む
-29 ask w:られます
4 ask w:り
14 ask w:れば
-18 ask w:わ
-18 ask w:わ せ
-18 ask w:を
-1 ask w:を クリック
-15 ask w:を クリック し
-6 ask w:を 开
-6 ask w:を 开 く
-36 ask w:を 押して
-56 ask w:を 押す
-20 ask w:を 选
-49 ask w:アイコン
-33 ask w:ウィンドウ
-62 ask w:クリック
-15 ask w:クリック し
-15 ask w:クリック し て
-49 ask w:クリック す
-49 ask w:クリック す る
10 ask w:クリップ
-19 ask w:サムネイル
-19 ask w:サムネイル を
-55 ask w:シーン
39 ask w:スライダー
39 ask w:スライダー で
-19 ask w:タイムライン
-36 ask w:タブ
25 ask w:ダ
-39 ask w:ダウンロード
-27 ask w:ドラッグ
-26 ask w:ドラッグ し
-26 ask w:ドラッグ し て
-20 ask w:パネル
-11 ask w:ファイル
-48 ask w:プレビュー
-9 ask w:プレーヤー
-9 ask w:プレーヤー で
-14 ask w:ボタン
-1 ask w:ボタン を
-1 ask w:ボタン を クリック
18 ask w:メニュー
39 ask w:ン
2 ask w:ー
4 ask w:一
-22 ask w:一 张
-44 ask w:一 步
41 ask w:一 点
-26 ask w:一下
-49 ask w:一覧
-4 ask w:一覧 を
-18 ask w:三
-5 ask w:三个点
-29 ask w:上
27 ask w:下
-44 ask w:下の
50 ask w:下拉
-40 ask w:下载
-48 ask w:下载 图标
-1 ask w:下载 按钮
-24 ask w:不 会
-24 ask w:不 会 生效
22 ask w:不喜欢
-15 ask w:两
-18 ask w:两 个
-62 ask w:个
-26 ask w:个人中心
-3 ask w:中
-13 ask w:中间的
-4 ask w:九
-4 ask w:九 个
-1 ask w:书
-41 ask w:书 き
-36 ask w:了
-4 ask w:事
-18 ask w:二
30 ask w:二 种
36 ask w:亮度
5 ask w:人
9 ask w:从
13 ask w:他
34 ask w:付
25 ask w:任
29 ask w:任 意
29 ask w:任 意 一
-46 ask w:会
-24 ask w:会 生效
-6 ask w:会员
-5 ask w:会员 中
-5 ask w:会员 中 心
-38 ask w:位
-38 ask w:位 置
58 ask w:体
-23 ask w:余额
-44 ask w:侧边栏
6 ask w:修改
36 ask w:值
-35 ask w:像
-34 ask w:充值
-10 ask w:先
-29 ask w:入
-54 ask w:全
-28 ask w:全 文
-50 ask w:全 部
7 ask w:其
13 ask w:其 他
24 ask w:再
-17 ask w:再生
-39 ask w:出
-52 ask w:分
-23 ask w:分 别
-23 ask w:分 别 点
-45 ask w:分 镜
-20 ask w:分 镜 图
-15 ask w:分享
-58 ask w:分页
-44 ask w:切换
-45 ask w:列
-43 ask w:列 在
-13 ask w:则
1 ask w:别
-23 ask w:别 点
-9 ask w:到
-4 ask w:到  
-4 ask w:到   0
-1 ask w:到 “
-18 ask w:到 前
-18 ask w:到 前 面
-19 ask w:刷新
28 ask w:前
30 ask w:前 面
-16 ask w:剩余
5 ask w:加
5 ask w:动
28 ask w:勾选
17 ask w:十
30 ask w:十 二
30 ask w:十 二 种
-59 ask w:单
-14 ask w:卡片
9 ask w:即可
6 ask w:去
32 ask w:双击
-20 ask w:发给
-35 ask w:取
-23 ask w:取 得
-31 ask w:口
-60 ask w:可
-52 ask w:可 在
-46 ask w:可 拖动
4 ask w:可以 从
21 ask w:可以 在 右侧
-33 ask w:可以 对比
-15 ask w:可以 把
44 ask w:可以 改
32 ask w:可选
12 ask w:右
-1 ask w:右上
-1 ask w:右上 の
-1 ask w:右上 の 「
-60 ask w:右上角
-25 ask w:右上角 的 分享
-13 ask w:右下角
-12 ask w:右侧
-31 ask w:右侧 的
21 ask w:右侧 面板
21 ask w:右侧 面板 微调
23 ask w:右边
-61 ask w:各
-15 ask w:合
-18 ask w:合 わ
-18 ask w:合 わ せ
-4 ask w:同
-4 ask w:同 事
-17 ask w:名
34 ask w:后 在
-8 ask w:后 按
7 ask w:后 点
-17 ask w:后 点 “
-22 ask w:向
-22 ask w:向 下
-24 ask w:否
-24 ask w:否 则
-44 ask w:吧
-45 ask w:听
-25 ask w:听听
-25 ask w:听听 看
20 ask w:和
38 ask w:喇叭
5 ask w:回
2 ask w:图
16 ask w:图标
-23 ask w:图标 保存
-17 ask w:图标 可以
-1 ask w:在
8 ask w:在 “
53 ask w:在 “ 效
41 ask w:在 右侧
21 ask w:在 右侧 面板
3 ask w:在 弹出
-8 ask w:在 弹出 的
55 ask w:在 播放器
-17 ask w:在 故事板
-17 ask w:在 故事板 里
-27 ask w:在 时间线
-27 ask w:在 时间线 上
-18 ask w:在 时间轴
-24 ask w:在 时间轴 上
-7 ask w:在 时间轴 中
-50 ask w:在 音
-57 ask w:场
-43 ask w:场景
-55 ask w:场景列表
28 ask w:型
17 ask w:声
20 ask w:声 音
24 ask w:変更
8 ask w:多
9 ask w:大
23 ask w:大 き
23 ask w:大 き さ
42 ask w:大 小
-50 ask w:太
-6 ask w:头像
-38 ask w:好
24 ask w:如果
47 ask w:如需
47 ask w:如需 修改
38 ask w:嫌
72 ask w:字
39 ask w:字 体
28 ask w:字 型
63 ask w:字幕
-14 ask w:存到
-27 ask w:它
-37 ask w:完
8 ask w:完 整
-41 ask w:完 记得
21 ask w:完成后
21 ask w:完成后 点击
21 ask w:完成后 点击 “
34 ask w:定
24 ask w:对
21 ask w:对 应
-31 ask w:对比
-33 ask w:对话方块
-11 ask w:对话框
-31 ask w:导出
-18 ask w:导出 菜单
22 ask w:小
-23 ask w:就
-50 ask w:就 把
-13 ask w:就 点
-13 ask w:就 点 “
-71 ask w:就能
-15 ask w:就能 下载
-3 ask w:就能 看到
-38 ask w:就行
29 ask w:属性
-52 ask w:左
-46 ask w:左 の
-19 ask w:左上角
-19 ask w:左上角 的
-76 ask w:左侧
-17 ask w:左侧 的
-4 ask w:左侧 的 素材
-15 ask w:左边
-16 ask w:左边 的
-51 ask w:已
-18 ask w:并
-17 ask w:并 拖动
-17 ask w:并 拖动 卡片
-24 ask w:序
-15 ask w:序 的话
21 ask w:应
21 ask w:底部
24 ask w:底部 的
29 ask w:度
40 ask w:度 滑块
-61 ask w:开
-6 ask w:开 く
31 ask w:式
-22 ask w:张
1 ask w:弹出
-8 ask w:弹出 的
40 ask w:强
40 ask w:强 度
40 ask w:强 度 滑块
20 ask w:往左
-5 ask w:往左 拖
-23 ask w:得
37 ask w:微调
6 ask w:快
-39 ask w:态
-14 ask w:您 可以 在
-58 ask w:情
-19 ask w:想
15 ask w:想 换
-36 ask w:想 看
-30 ask w:想 要
29 ask w:意
29 ask w:意 一
-15 ask w:我
-26 ask w:手
-22 ask w:手 机
8 ask w:打开 “
40 ask w:打开 “ 风
-57 ask w:找到
-6 ask w:把 它
-5 ask w:把 播放头
-4 ask w:把 播放头 拖
-36 ask w:押して
-56 ask w:押す
-43 ask w:拉
-16 ask w:拖
-6 ask w:拖 到
-39 ask w:拖动
-17 ask w:拖动 卡片
40 ask w:拖动 强
40 ask w:拖动 强 度
-44 ask w:拖曳
-11 ask w:按
-25 ask w:按  
-1 ask w:按 “
-48 ask w:按 “ 保存
-41 ask w:按 「
-41 ask w:按 「 套用
-21 ask w:按住
-17 ask w:按住 并
-17 ask w:按住 并 拖动
15 ask w:挑
12 ask w:挑 选
6 ask w:换
10 ask w:换 字
-21 ask w:播放
2 ask w:播放器
-56 ask w:播放头
-4 ask w:播放头 拖
-13 ask w:播放键
-46 ask w:收在
-41 ask w:改 完
-41 ask w:改 完 记得
-53 ask w:放
-66 ask w:放 大
-17 ask w:故事板
-17 ask w:故事板 里
-17 ask w:故事板 里 按住
-53 ask w:效
-53 ask w:效 果
31 ask w:数
24 ask w:数值
33 ask w:整
5 ask w:文
37 ask w:文 字
-40 ask w:文件
-28 ask w:文件夹
-16 ask w:新
9 ask w:新 的
-63 ask w:旁白
-5 ask w:时
-27 ask w:时间线
-27 ask w:时间线 上
-11 ask w:时间轴
-24 ask w:时间轴 上
-7 ask w:时间轴 中
42 ask w:明
-9 ask w:明细
-5 ask w:曲
-5 ask w:曲 目
-68 ask w:更
-25 ask w:更 清
-25 ask w:更 清 楚
18 ask w:更改
-17 ask w:更改 顺
-17 ask w:更改 顺 序
-44 ask w:最下
-46 ask w:有
30 ask w:有 十
30 ask w:有 十 二
-20 ask w:本
-22 ask w:机
-21 ask w:来
-50 ask w:果
-40 ask w:查看
-20 ask w:查看 分
-20 ask w:查看 分 镜
-6 ask w:标签页
14 ask w:标题
-36 ask w:格
-36 ask w:格 式
-18 ask w:档案
-25 ask w:楚
-67 ask w:次
-62 ask w:步
7 ask w:段
13 ask w:比
-40 ask w:求
-5 ask w:没
-5 ask w:没 问
-5 ask w:没 问 题
16 ask w:混
-55 ask w:清
-25 ask w:清 楚
16 ask w:滑块
26 ask w:滑杆
35 ask w:滑桿
-54 ask w:滑鼠
-22 ask w:满意
-22 ask w:满意 的话
56 ask w:滤
56 ask w:滤 镜
-41 ask w:点 “
-18 ask w:点 “ 完成
-4 ask w:点 “ 导出
-15 ask w:点 它
-24 ask w:点一下
-6 ask w:点击
-41 ask w:点击 “
-7 ask w:点击 “ 导出
-5 ask w:点击 右上角
-28 ask w:点开
-8 ask w:点选
-16 ask w:点选 「
-18 ask w:点选 「 汇出
7 ask w:然
7 ask w:然 后
7 ask w:然 后 点
-25 ask w:照
-25 ask w:照 片
-25 ask w:片
-15 ask w:版
2 ask w:版 本
-39 ask w:状
-39 ask w:状 态
-24 ask w:生效
8 ask w:用
29 ask w:由
33 ask w:画
-35 ask w:画 像
56 ask w:留
-25 ask w:番
-14 ask w:的 “
-39 ask w:的 「
-7 ask w:的 下载
-1 ask w:的 下载 按钮
-30 ask w:的 位
-30 ask w:的 位 置
-25 ask w:的 分享
-19 ask w:的 箭头
-4 ask w:的 素材
-4 ask w:的 素材 面板
-24 ask w:目
-18 ask w:直接
-34 ask w:看
9 ask w:看一 遍
-6 ask w:看到
-27 ask w:矢印
-7 ask w:确
-16 ask w:确 认
-7 ask w:确 认 ください
-13 ask w:确认
32 ask w:种
-8 ask w:积分
-46 ask w:移到
-21 ask w:空格键
-44 ask w:窗口
-36 ask w:第
-33 ask w:第 二
-18 ask w:箭头
-60 ask w:素材
-4 ask w:素材 面板
-20 ask w:素材库
14 ask w:細
-1 ask w:继
-1 ask w:继 续
-42 ask w:缩图
-67 ask w:缩略图
-38 ask w:置
16 ask w:能
-6 ask w:能 看到
-21 ask w:自
-50 ask w:自 动
1 ask w:色
9 ask w:若
39 ask w:若 要
49 ask w:菜单
32 ask w:菜单 中
36 ask w:菜单 里
3 ask w:菜单 里 选
-31 ask w:表示
6 ask w:要
-17 ask w:要 更改
-17 ask w:要 更改 顺
-113 ask w:见
-16 ask w:见 られます
-14 ask w:视频
-1 ask w:觉得
-16 ask w:认
-7 ask w:认 ください
46 ask w:让
-48 ask w:记得
-46 ask w:设置
-61 ask w:试听
-43 ask w:详
30 ask w:语
30 ask w:语 音
7 ask w:请
-1 ask w:请 到 “
-18 ask w:请 在
-17 ask w:请 在 故事板
-33 ask w:请 在 时间轴
36 ask w:请 打开
-40 ask w:请 求
36 ask w:请 点
-49 ask w:请 点击
-7 ask w:请 进入
43 ask w:调
39 ask w:调 整
-29 ask w:调换
-43 ask w:调整
-35 ask w:账户
-40 ask w:走
12 ask w:轨道
25 ask w:输入
11 ask w:还
20 ask w:还 有
-2 ask w:还 能
11 ask w:这
11 ask w:这 段
-50 ask w:进
-4 ask w:进入
-42 ask w:进度条
-40 ask w:进度条 走
-19 ask w:选  
-68 ask w:选 “
24 ask w:选 「
44 ask w:选中
39 ask w:选单
17 ask w:选好
-13 ask w:选择
9 ask w:选择 “
1 ask w:选项卡
58 ask w:透
13 ask w:通过
49 ask w:速度
21 ask w:速度 可以
21 ask w:速度 可以 在
-52 ask w:部
-22 ask w:里 按
-17 ask w:里 按住
-17 ask w:里 按住 并
24 ask w:里 还
20 ask w:里 还 有
7 ask w:里 选
-20 ask w:里 选  
14 ask w:里的
-55 ask w:链接
34 ask w:镜
-20 ask w:镜 图
-61 ask w:镜头
-34 ask w:长
-10 ask w:问
-10 ask w:问 题
-5 ask w:问 题 就
-21 ask w:集
-62 ask w:需要
38 ask w:静
38 ask w:静 音
11 ask w:面
9 ask w:面板
21 ask w:面板 微调
-53 ask w:音 频
-48 ask w:音 频 轨道
-23 ask w:音 频 面板
-18 ask w:音量
-17 ask w:音量 滑块
-36 ask w:页
-17 ask w:页面
-17 ask w:顶部
-17 ask w:顶部 的
-30 ask w:顺
-20 ask w:顺 序
-15 ask w:顺 序 的话
-25 ask w:顺 番
-54 ask w:预览窗口
-40 ask w:预览视窗
-53 ask w:频
-48 ask w:频 轨道
-23 ask w:频 面板
-10 ask w:题
-5 ask w:题 就
39 ask w:齿轮
39 ask w:齿轮 图标
-37 credits alone
-20 credits b:^>?
123 credits b:^>account
-7 credits b:^>adjust
-47 credits b:^>being
-64 credits b:^>button
78 credits b:^>buy
-4 credits b:^>confirm
-81 credits b:^>control
-28 credits b:^>drag
-67 credits b:^>export
-52 credits b:^>film
-12 credits b:^>i
-64 credits b:^>key
-41 credits b:^>material
-12 credits b:^>name
-7 credits b:^>open
-22 credits b:^>panel
-45 credits b:^>player
-25 credits b:^>press
-53 credits b:^>quoted
6 credits b:^>screen
-69 credits b:^>store
-26 credits b:^>undo
59 credits b:account>account
34 credits b:account>button
19 credits b:account>buy
41 credits b:account>can
36 credits b:account>if
43 credits b:account>name
41 credits b:account>open
24 credits b:account>place
43 credits b:account>screen
22 credits b:account>see
24 credits b:account>you
14 credits b:adjust>account
-1 credits b:adjust>adjust
-25 credits b:adjust>being
-3 credits b:adjust>confirm
-3 credits b:adjust>control
-52 credits b:adjust>drag
-9 credits b:adjust>if
-6 credits b:adjust>quoted
10 credits b:adjust>see
-15 credits b:adjust>you
-29 credits b:being>can
-30 credits b:being>control
-10 credits b:being>drag
-39 credits b:button>being
-72 credits b:button>button
-15 credits b:button>can
-23 credits b:button>film
-13 credits b:button>if
-13 credits b:button>place
-37 credits b:button>press
14 credits b:button>quoted
-7 credits b:button>store
22 credits b:buy>account
17 credits b:buy>you
-41 credits b:can>adjust
3 credits b:can>buy
-35 credits b:can>control
-45 credits b:can>drag
-36 credits b:can>if
-39 credits b:can>material
-17 credits b:can>name
-22 credits b:can>panel
-21 credits b:can>player
-25 credits b:can>press
-20 credits b:can>quoted
-24 credits b:can>screen
-6 credits b:can>see
-36 credits b:can>you
-38 credits b:confirm>button
-31 credits b:confirm>name
-1 credits b:control>adjust
-36 credits b:control>can
-50 credits b:control>control
-6 credits b:control>drag
-9 credits b:control>film
-46 credits b:control>if
-29 credits b:control>name
-1 credits b:control>panel
-34 credits b:control>place
-2 credits b:control>press
-84 credits b:control>quoted
-40 credits b:drag>adjust
-17 credits b:drag>being
-26 credits b:drag>button
-33 credits b:drag>can
-17 credits b:drag>drag
-37 credits b:drag>if
-44 credits b:drag>material
-11 credits b:drag>open
-29 credits b:drag>player
-1 credits b:export>being
-20 credits b:export>button
-12 credits b:export>export
-14 credits b:export>if
26 credits b:export>name
-25 credits b:export>open
-41 credits b:export>place
-3 credits b:export>screen
25 credits b:export>you
-26 credits b:film>can
-3 credits b:film>control
-39 credits b:film>drag
-42 credits b:film>if
-16 credits b:film>open
-21 credits b:film>panel
-14 credits b:film>place
-52 credits b:film>press
25 credits b:i>can
38 credits b:if>account
-9 credits b:if>adjust
-2 credits b:if>button
21 credits b:if>buy
-51 credits b:if>can
-16 credits b:if>confirm
-21 credits b:if>control
-27 credits b:if>drag
-14 credits b:if>export
-8 credits b:if>film
40 credits b:if>i
-44 credits b:if>key
-34 credits b:if>material
-23 credits b:if>offer
-1 credits b:if>open
-33 credits b:if>player
-6 credits b:if>quoted
-33 credits b:if>screen
-31 credits b:if>see
-43 credits b:key>can
-1 credits b:key>if
-21 credits b:key>name
-13 credits b:key>player
-13 credits b:key>see
-43 credits b:material>adjust
-8 credits b:material>drag
-20 credits b:material>export
-7 credits b:material>film
-10 credits b:material>if
-30 credits b:material>material
-36 credits b:material>name
-16 credits b:material>panel
-32 credits b:material>place
-3 credits b:material>you
40 credits b:name>account
-33 credits b:name>adjust
-20 credits b:name>button
-38 credits b:name>can
-54 credits b:name>control
-1 credits b:name>export
-22 credits b:name>film
-20 credits b:name>material
-75 credits b:name>panel
-1 credits b:name>place
-34 credits b:name>player
-26 credits b:name>press
4 credits b:name>quoted
-9 credits b:name>see
-11 credits b:name>store
-23 credits b:offer>i
-19 credits b:offer>name
-4 credits b:offer>see
23 credits b:open>account
-12 credits b:open>being
-9 credits b:open>button
-15 credits b:open>can
-1 credits b:open>export
-4 credits b:open>film
-40 credits b:open>material
-4 credits b:open>name
-14 credits b:open>open
-45 credits b:open>panel
-4 credits b:open>place
-31 credits b:open>player
-37 credits b:open>screen
-32 credits b:open>store
-1 credits b:open>you
37 credits b:panel>account
-8 credits b:panel>adjust
-25 credits b:panel>being
-15 credits b:panel>can
-14 credits b:panel>control
-18 credits b:panel>film
-24 credits b:panel>material
-13 credits b:panel>name
-56 credits b:panel>open
-19 credits b:panel>panel
-13 credits b:panel>place
-37 credits b:panel>player
-20 credits b:panel>press
-30 credits b:panel>quoted
-18 credits b:panel>screen
5 credits b:panel>see
-29 credits b:panel>store
40 credits b:place>account
-20 credits b:place>adjust
-31 credits b:place>button
-15 credits b:place>can
-32 credits b:place>film
-13 credits b:place>material
-2 credits b:place>name
6 credits b:place>open
-26 credits b:place>panel
-16 credits b:place>place
8 credits b:place>quoted
-6 credits b:place>screen
7 credits b:place>you
-10 credits b:player>button
-35 credits b:player>can
-4 credits b:player>if
-58 credits b:player>place
-9 credits b:player>player
-36 credits b:player>see
35 credits b:press>account
-23 credits b:press>adjust
-3 credits b:press>being
-19 credits b:press>button
-67 credits b:press>can
-11 credits b:press>confirm
-13 credits b:press>control
-9 credits b:press>drag
-25 credits b:press>export
-9 credits b:press>film
-5 credits b:press>name
-26 credits b:press>open
-5 credits b:press>place
-68 credits b:press>quoted
-20 credits b:press>screen
-28 credits b:press>see
5 credits b:press>you
-1 credits b:quoted>button
26 credits b:quoted>can
-26 credits b:quoted>control
-2 credits b:quoted>if
-12 credits b:quoted>panel
2 credits b:quoted>place
-56 credits b:quoted>press
-43 credits b:quoted>quoted
-28 credits b:quoted>screen
-35 credits b:quoted>see
-50 credits b:quoted>store
31 credits b:screen>account
-11 credits b:screen>place
-24 credits b:screen>press
40 credits b:screen>quoted
-20 credits b:screen>see
22 credits b:screen>you
41 credits b:see>account
-53 credits b:see>button
-17 credits b:see>can
-32 credits b:see>film
-39 credits b:see>if
-13 credits b:see>material
-8 credits b:see>name
-13 credits b:see>panel
40 credits b:see>place
-80 credits b:see>player
12 credits b:see>screen
-3 credits b:see>store
26 credits b:see>you
-31 credits b:store>if
-57 credits b:store>name
-26 credits b:store>open
-61 credits b:store>quoted
-7 credits b:store>screen
-56 credits b:store>store
74 credits b:you>account
-10 credits b:you>can
-78 credits b:you>confirm
-8 credits b:you>drag
-5 credits b:you>if
-1 credits b:you>material
-15 credits b:you>name
-30 credits b:you>open
1 credits b:you>place
-22 credits b:you>player
-57 credits b:you>press
-7 credits b:you>screen
-7 credits b:you>store
-23 credits b:you>you
-34 credits bias
-17 credits bold
156 credits c:account
46 credits c:account+adjust
34 credits c:account+button
50 credits c:account+buy
55 credits c:account+can
36 credits c:account+if
25 credits c:account+offer
81 credits c:account+open
45 credits c:account+panel
64 credits c:account+place
56 credits c:account+press
54 credits c:account+screen
80 credits c:account+see
82 credits c:account+you
-13 credits c:adjust
-17 credits c:adjust+being
-46 credits c:adjust+button
-48 credits c:adjust+can
-1 credits c:adjust+confirm
-15 credits c:adjust+control
-30 credits c:adjust+drag
-3 credits c:adjust+film
-1 credits c:adjust+if
-25 credits c:adjust+material
9 credits c:adjust+offer
-14 credits c:adjust+panel
-8 credits c:adjust+place
-14 credits c:adjust+player
-8 credits c:adjust+press
3 credits c:adjust+see
-1 credits c:adjust+you
-11 credits c:being
-18 credits c:being+control
-7 credits c:being+drag
-27 credits c:being+export
-8 credits c:being+open
-2 credits c:being+press
-10 credits c:being+screen
-10 credits c:button
-24 credits c:button+can
-24 credits c:button+confirm
-6 credits c:button+drag
-10 credits c:button+export
-23 credits c:button+film
-7 credits c:button+if
-21 credits c:button+place
-9 credits c:button+player
-15 credits c:button+press
-35 credits c:button+screen
-15 credits c:button+see
85 credits c:buy
18 credits c:buy+can
18 credits c:buy+if
30 credits c:buy+open
40 credits c:buy+place
10 credits c:buy+screen
12 credits c:buy+you
-38 credits c:can+control
-26 credits c:can+drag
-13 credits c:can+film
22 credits c:can+i
-37 credits c:can+key
-5 credits c:can+material
-23 credits c:can+player
-12 credits c:can+press
-59 credits c:confirm
-32 credits c:confirm+if
-24 credits c:confirm+panel
-17 credits c:confirm+place
-16 credits c:confirm+press
-76 credits c:confirm+you
-83 credits c:control
-7 credits c:control+film
-52 credits c:control+if
-7 credits c:control+material
-6 credits c:control+offer
-5 credits c:control+open
-18 credits c:control+place
-2 credits c:control+press
-38 credits c:drag
-13 credits c:drag+film
-32 credits c:drag+if
-8 credits c:drag+key
-25 credits c:drag+material
-12 credits c:drag+open
-4 credits c:drag+panel
-1 credits c:drag+screen
-14 credits c:drag+see
-20 credits c:drag+you
-34 credits c:export
-1 credits c:export+film
-20 credits c:export+open
-47 credits c:export+place
-7 credits c:export+press
-11 credits c:export+see
-38 credits c:film
-24 credits c:film+key
-17 credits c:film+open
-41 credits c:film+panel
-13 credits c:film+place
-14 credits c:film+press
-26 credits c:film+screen
-27 credits c:film+see
31 credits c:i
39 credits c:i+if
-23 credits c:i+offer
-44 credits c:if+key
-3 credits c:if+offer
-6 credits c:if+place
-16 credits c:if+player
-25 credits c:if+press
-14 credits c:if+see
-9 credits c:if+store
-28 credits c:if+undo
-78 credits c:key
-11 credits c:key+player
-4 credits c:key+see
-23 credits c:key+undo
-56 credits c:material
-34 credits c:material+open
-16 credits c:material+panel
-31 credits c:material+place
-24 credits c:material+screen
-33 credits c:material+see
5 credits c:offer+open
-33 credits c:open+player
-6 credits c:open+press
-6 credits c:open+screen
-29 credits c:open+store
-47 credits c:panel
-24 credits c:panel+place
-33 credits c:panel+player
-8 credits c:panel+screen
-11 credits c:place+player
3 credits c:place+see
17 credits c:place+you
-86 credits c:player
-4 credits c:player+press
-31 credits c:player+see
-36 credits c:player+you
-30 credits c:press
-28 credits c:press+screen
-10 credits c:press+see
-10 credits c:press+you
-4 credits c:screen+see
-7 credits c:screen+store
20 credits c:screen+you
-35 credits c:see+store
-72 credits c:store
-27 credits c:undo
-40 credits digit
-7 credits f:a
-5 credits f:abre
-16 credits f:after
1 credits f:and
-18 credits f:aperte
-5 credits f:arrastr
17 credits f:auf
-16 credits f:basta
-32 credits f:bottom
-1 credits f:by
9 credits f:check
-38 credits f:clic
-18 credits f:click
-20 credits f:clique
-38 credits f:con
-23 credits f:copiar
-26 credits f:ctrl
-30 credits f:dale
-23 credits f:dann
-17 credits f:dans
-47 credits f:das
-26 credits f:die
-13 credits f:don't
-23 credits f:double-
-29 credits f:drag
-13 credits f:drop
-11 credits f:du
9 credits f:e
-36 credits f:elige
-15 credits f:en
-36 credits f:escolha
-36 credits f:expand
-29 credits f:export
-4 credits f:feel
-17 credits f:first
-3 credits f:for
-10 credits f:from
-26 credits f:have
-10 credits f:head
-12 credits f:hit
-8 credits f:hover
-22 credits f:il
-57 credits f:im
-13 credits f:in
-29 credits f:just
-20 credits f:la
-21 credits f:left
-13 credits f:lower
-39 credits f:mit
-15 credits f:move
-39 credits f:no
-27 credits f:once
-9 credits f:open
-19 credits f:ouvre
-8 credits f:pela
-55 credits f:pelo
1 credits f:pensez
-43 credits f:pick
-46 credits f:press
-1 credits f:pressin
-10 credits f:puis
-14 credits f:pull
-6 credits f:pulsa
-28 credits f:que
-26 credits f:save
-12 credits f:scroll
-21 credits f:se
-13 credits f:second
-20 credits f:see
-11 credits f:set
-10 credits f:should
-16 credits f:si
-1 credits f:simply
-43 credits f:sobald
-22 credits f:solo
-38 credits f:space
-18 credits f:step
-17 credits f:swap
-29 credits f:take
1 credits f:that
-20 credits f:the
-2 credits f:their
-32 credits f:through
-2 credits f:to
28 credits f:top
-22 credits f:type
-42 credits f:um
14 credits f:under
-21 credits f:use
4 credits f:users
-22 credits f:você
-14 credits f:vous
1 credits f:vá
-23 credits f:wait
-6 credits f:was
-7 credits f:watch
-24 credits f:when
-4 credits f:which
-3 credits f:with
-15 credits f:y
-14 credits f:you'll
-15 credits f:zieh
-18 credits f:zum
-8 credits f:в
-38 credits f:если
12 credits f:зайдите
4 credits f:и
-25 credits f:на
-19 credits f:нажмите
-27 credits f:откройт
16 credits f:пополни
-26 credits f:порядок
40 credits f:с
-1 credits f:там
-36 credits f:クリップ
-16 credits f:タイムライン
-11 credits f:プレビュー
-48 credits f:三
-41 credits f:下载
-27 credits f:不
-16 credits f:不喜欢
-3 credits f:两
56 credits f:余额
-31 credits f:全
5 credits f:再
12 credits f:剩余
-40 credits f:勾选
-11 credits f:双击
-9 credits f:右上
-48 credits f:右上角
-1 credits f:否
-13 credits f:在
-3 credits f:如果
-31 credits f:导出
1 credits f:就能
-34 credits f:展开
-19 credits f:左
-9 credits f:想
-39 credits f:打开
-16 credits f:把
-1 credits f:按
-17 credits f:改
-22 credits f:新
-44 credits f:旁白
5 credits f:查看
-26 credits f:满意
-32 credits f:滤
-17 credits f:点
-9 credits f:点一下
-16 credits f:点击
-2 credits f:点选
-15 credits f:然
-12 credits f:用
8 credits f:积分
-24 credits f:要
-7 credits f:语
-19 credits f:请
-75 credits f:选
-43 credits f:选择
-25 credits f:预览窗口
-52 credits kind:adjust
-45 credits kind:drag
-41 credits kind:press
-27 credits kind:statement
-48 credits kind:tail
-27 credits kind:take
-50 credits l:1080p
-35 credits l:19
-36 credits l:33
-1 credits l:40
-3 credits l:accent
44 credits l:account
-23 credits l:ahead
-22 credits l:an
-8 credits l:another
-8 credits l:apply
21 credits l:auf
-14 credits l:availab
28 credits l:avatar
-21 credits l:back
-27 credits l:baixar
38 credits l:billing
-27 credits l:box
-39 credits l:button
-10 credits l:canvas
-10 credits l:cards
-1 credits l:changed
-8 credits l:changes
-42 credits l:check
-19 credits l:chosen
-1 credits l:clic
-1 credits l:clip
-2 credits l:clips
-27 credits l:compare
-23 credits l:compart
-1 credits l:confirm
-1 credits l:copy
34 credits l:credits
-14 credits l:ctrl
-30 credits l:d'aperç
-22 credits l:dashboa
-1 credits l:delete
-20 credits l:derecha
-27 credits l:descarg
-49 credits l:direita
-9 credits l:down
-54 credits l:downloa
-20 credits l:drafts
-13 credits l:drag
-27 credits l:drawer
-10 credits l:droite
-6 credits l:dropdow
-19 credits l:du
2 credits l:e
-1 credits l:earlier
-28 credits l:edit
-35 credits l:editor
-19 credits l:ein
-20 credits l:enlace
-15 credits l:esquerd
8 credits l:estão
-25 credits l:export
-40 credits l:exporte
34 credits l:factura
-1 credits l:file
-1 credits l:find
-14 credits l:finish
-17 credits l:first
-12 credits l:folder
-14 credits l:font
-36 credits l:format
-10 credits l:happy
-18 credits l:icon
-12 credits l:il
-13 credits l:inicia
11 credits l:is
-18 credits l:it
-6 credits l:kannst
-33 credits l:lecture
-18 credits l:library
-41 credits l:like
-25 credits l:listed
-44 credits l:listen
-26 credits l:look
-1 credits l:menu
18 credits l:more
-20 credits l:mp4
-2 credits l:notice
-24 credits l:o
-10 credits l:ok
-32 credits l:on
-34 credits l:one
-15 credits l:orden
-19 credits l:order
-16 credits l:pane
-21 credits l:panel
-17 credits l:partage
20 credits l:perfil
-1 credits l:place
-28 credits l:pop-up
-38 credits l:preview
9 credits l:profile
-22 credits l:project
-16 credits l:ready
-29 credits l:rechts
-18 credits l:reprodu
-6 credits l:rest
-1 credits l:rhythm
-35 credits l:right
-35 credits l:row
-40 credits l:save
-25 credits l:scenes
12 credits l:screen
-1 credits l:section
-26 credits l:see
-11 credits l:sehen
-17 credits l:set
2 credits l:setting
-16 credits l:shot
18 credits l:shown
-72 credits l:sidebar
28 credits l:sie
-15 credits l:space
-44 credits l:start
-24 credits l:starts
-19 credits l:stored
-45 credits l:storybo
-24 credits l:suggest
21 credits l:symbol
-64 credits l:tab
-28 credits l:taste
-1 credits l:tempo
-41 credits l:texto
-28 credits l:there
-22 credits l:tiempo
-35 credits l:timelin
-3 credits l:twelve
-21 credits l:two
-17 credits l:télécha
-26 credits l:título
-28 credits l:undo
40 credits l:up
-18 credits l:ver
-23 credits l:verlo
-24 credits l:version
-51 credits l:viewer
-47 credits l:visible
-19 credits l:watch
-28 credits l:wheel
-45 credits l:you
-21 credits l:yoursel
-26 credits l:z
-27 credits l:вас
-40 credits l:вправо
-23 credits l:его
-26 credits l:задаётс
-28 credits l:лежат
-16 credits l:меню
-23 credits l:предпро
-27 credits l:слева
-24 credits l:справа
-22 credits l:ссылку
-25 credits l:く
6 credits l:す
-46 credits l:だけです
-16 credits l:できます
-2 credits l:には
16 credits l:は
-19 credits l:みてください
-7 credits l:られます
-28 credits l:る
-9 credits l:れば
-1 credits l:上
-31 credits l:下载
-1 credits l:保存
-14 credits l:修改
3 credits l:充值
11 credits l:到
-16 credits l:卡片
-28 credits l:右上角
-57 credits l:后
-18 credits l:图
-38 credits l:场景
-35 credits l:场景列表
-2 credits l:它
-41 credits l:对比
-35 credits l:导出
-4 credits l:小
-33 credits l:就行
-10 credits l:序
-54 credits l:度
-43 credits l:拖
-1 credits l:按钮
-18 credits l:挑
-17 credits l:播放
-47 credits l:改
-28 credits l:文件
-1 credits l:果
-19 credits l:查看
-13 credits l:楚
-43 credits l:步
-10 credits l:点
-29 credits l:版
-1 credits l:生效
-4 credits l:的话
-36 credits l:看到
-11 credits l:码
-13 credits l:窗口
-15 credits l:箭头
-9 credits l:置
-21 credits l:调
-8 credits l:选
-13 credits l:链接
-12 credits l:面
-40 credits l:面板
-19 credits l:音
-9 credits l:预览
28 credits l:额度
-4 credits last
65 credits later c:account
-27 credits later c:adjust
12 credits later c:buy
-16 credits later c:drag
-56 credits later c:export
-4 credits later c:if
-12 credits later c:key
-34 credits later c:material
-18 credits later c:player
-14 credits later c:press
-2 credits later c:store
-18 credits later c:undo
31 credits later q:account
-49 credits later q:confirm
-47 credits later q:export
-18 credits later q:film
-34 credits later q:panel
-12 credits length:1
-6 credits length:2
-27 credits link
-28 credits no concept
-32 credits opens
43 credits other c:account
-53 credits other c:adjust
-11 credits other c:being
-18 credits other c:confirm
-1 credits other c:control
-37 credits other c:drag
-24 credits other c:export
-79 credits other c:film
-2 credits other c:if
-1 credits other c:key
-59 credits other c:material
-24 credits other c:open
-59 credits other c:panel
-65 credits other c:place
-40 credits other c:player
-18 credits other c:press
-14 credits other c:screen
-6 credits other c:see
-24 credits other c:store
-26 credits other c:undo
5 credits other c:you
50 credits other q:account
-43 credits other q:confirm
-56 credits other q:export
-18 credits other q:film
-85 credits other q:material
98 credits q:account
-41 credits q:adjust
-43 credits q:can
-78 credits q:confirm
-81 credits q:export
-61 credits q:film
40 credits q:i
-62 credits q:if
-56 credits q:material
-1 credits q:panel
-54 credits q:store
-17 credits quoted
-16 credits step
60 credits topic:credits
-2 credits topic:export
-38 credits topic:preview
-34 credits topic:timeline
-24 credits v:de:adjust:st
-9 credits v:de:drag:en
-8 credits v:de:drag:ge
17 credits v:de:export:en
-18 credits v:de:open:en
-18 credits v:de:press:ck
-21 credits v:de:press:en
-6 credits v:de:see:en
-17 credits v:en:adjust:ak
-23 credits v:en:adjust:al
12 credits v:en:adjust:ce
-17 credits v:en:adjust:ed
-5 credits v:en:adjust:et
-26 credits v:en:adjust:ge
-23 credits v:en:adjust:it
-40 credits v:en:adjust:ne
-22 credits v:en:adjust:pe
-2 credits v:en:adjust:rn
-28 credits v:en:adjust:te
9 credits v:en:buy:de
40 credits v:en:buy:op
18 credits v:en:buy:uy
-3 credits v:en:confirm:ly
-24 credits v:en:confirm:ok
-24 credits v:en:confirm:pt
-24 credits v:en:confirm:rm
-14 credits v:en:confirm:sh
-17 credits v:en:confirm:te
-30 credits v:en:drag:ag
-15 credits v:en:drag:ap
-16 credits v:en:drag:en
-36 credits v:en:drag:er
-15 credits v:en:drag:im
-19 credits v:en:drag:it
-6 credits v:en:drag:ll
-61 credits v:en:drag:op
-25 credits v:en:export:ad
-4 credits v:en:export:ed
-1 credits v:en:export:le
-8 credits v:en:export:nd
-32 credits v:en:export:p4
-39 credits v:en:export:re
-36 credits v:en:export:rt
-2 credits v:en:export:ve
-25 credits v:en:open:ed
-3 credits v:en:open:en
-12 credits v:en:open:ll
-10 credits v:en:open:mp
-31 credits v:en:open:nd
-36 credits v:en:press:ck
-1 credits v:en:press:er
-22 credits v:en:press:it
-8 credits v:en:press:ss
-34 credits v:en:see:ar
-13 credits v:en:see:ay
-2 credits v:en:see:ce
-12 credits v:en:see:ch
-6 credits v:en:see:ee
-1 credits v:en:see:ew
-42 credits v:en:see:le
-19 credits v:en:see:ng
-17 credits v:en:see:ok
-36 credits v:en:see:re
-24 credits v:en:see:se
-16 credits v:en:see:ub
18 credits v:en:see:wn
-37 credits v:en:undo:do
-38 credits v:es:confirm:ar
-14 credits v:es:drag:do
-5 credits v:es:drag:ra
-16 credits v:es:export:ir
-11 credits v:es:export:lo
-5 credits v:es:open:re
-1 credits v:es:press:az
-16 credits v:es:press:ic
-6 credits v:es:press:sa
-30 credits v:es:see:lo
-5 credits v:fr:adjust:er
-38 credits v:fr:drag:er
-26 credits v:fr:export:er
5 credits v:fr:open:ez
-19 credits v:fr:open:re
-1 credits v:fr:press:er
-7 credits v:fr:press:ez
-10 credits v:fr:press:ic
-7 credits v:fr:press:nt
14 credits v:fr:see:ez
-22 credits v:fr:see:ir
-22 credits v:pt:adjust:ar
-24 credits v:pt:export:ar
-32 credits v:pt:open:el
1 credits v:pt:open:vá
8 credits v:pt:open:ão
-18 credits v:pt:press:te
-19 credits v:pt:press:ue
-19 credits v:pt:see:er
-41 credits v:pt:see:ir
-36 credits v:ru:adjust:ся
-26 credits v:ru:drag:ем
-22 credits v:ru:drag:ок
-40 credits v:ru:drag:те
-5 credits v:ru:export:йл
-12 credits v:ru:export:те
-26 credits v:ru:export:ть
-28 credits v:ru:open:ат
-10 credits v:ru:open:те
-32 credits v:ru:see:те
-46 credits v:ru:see:ть
-29 credits w:0
-35 credits w:0 19
-36 credits w:0 33
-1 credits w:0 40
-17 credits w:0 :
-1 credits w:0 : 1
-4 credits w:1 9
-50 credits w:1080p
-35 credits w:19
-36 credits w:33
-6 credits w:4
-1 credits w:40
-17 credits w:9
-2 credits w:a
-9 credits w:a copy
-10 credits w:a differe
-15 credits w:a direita
-22 credits w:a look
-38 credits w:aba
-5 credits w:abre
-3 credits w:accent
-24 credits w:accept
40 credits w:account
-16 credits w:after
17 credits w:again
-23 credits w:ahead
-18 credits w:al
-29 credits w:all
-28 credits w:alles
-11 credits w:als
-1 credits w:an
1 credits w:and
-15 credits w:another
-3 credits w:another accent
7 credits w:any time
-12 credits w:ao
-18 credits w:aperte
-3 credits w:apply
-23 credits w:arrastr
-31 credits w:arrastr las
-48 credits w:arrow
-12 credits w:as
-2 credits w:as the
-13 credits w:at
-19 credits w:audio panel
-5 credits w:audio tab
25 credits w:auf
25 credits w:auf der
-15 credits w:auf exporti
-13 credits w:autre
-14 credits w:availab
28 credits w:avatar
-10 credits w:avec
-19 credits w:avec ctrl
-21 credits w:back
-27 credits w:baixar
9 credits w:balance
10 credits w:balance is
11 credits w:bar
-27 credits w:barre
-37 credits w:barre d'espac
4 credits w:bas
-16 credits w:basta
-5 credits w:be exporte
-7 credits w:before
-15 credits w:bei
-20 credits w:below
-20 credits w:below the
-12 credits w:between
-9 credits w:between them
44 credits w:billing
31 credits w:bitte
-13 credits w:blue
-39 credits w:bottom
-1 credits w:botón
-1 credits w:botón exporta
-17 credits w:bouton
-13 credits w:box
-34 credits w:browser
-16 credits w:button
-2 credits w:button is
18 credits w:buy
18 credits w:buy more
-1 credits w:by
-1 credits w:by moving
-13 credits w:by ticking
-1 credits w:can
-15 credits w:can preview
-17 credits w:can tweak
9 credits w:can upgrade
-6 credits w:canvas
-30 credits w:caption
-10 credits w:cards
-13 credits w:carpeta
-1 credits w:case
-19 credits w:celui
-21 credits w:cenas
-45 credits w:change
-1 credits w:changed
-5 credits w:changer
-8 credits w:changes
-3 credits w:check the
14 credits w:check your
-41 credits w:choose 1080p
19 credits w:choose billing
-3 credits w:choose one
19 credits w:choose plan
-39 credits w:choose the
-19 credits w:chosen
-25 credits w:clic
-10 credits w:clic droit
-21 credits w:click
-26 credits w:click downloa
-65 credits w:click export
-38 credits w:click generat
-1 credits w:click the
19 credits w:click your
-17 credits w:clickin
-27 credits w:clickin the
-1 credits w:clip
-7 credits w:clip to
-32 credits w:clip vers
-13 credits w:clipe
-13 credits w:clipe para
-11 credits w:clips
-20 credits w:clique
-18 credits w:clique em
-21 credits w:cmd
-34 credits w:color
-36 credits w:compare
-23 credits w:compart
-7 credits w:con
-14 credits w:confirm
-16 credits w:confirm the
-1 credits w:continu
-54 credits w:control
-23 credits w:copiar
-38 credits w:cor
-11 credits w:corner
-34 credits w:corner to
44 credits w:credits
-27 credits w:ctrl
-13 credits w:ctrl +
-8 credits w:ctrl + z
-44 credits w:ctrl z
-11 credits w:curseur
9 credits w:côté
-30 credits w:d'aperç
-37 credits w:d'espac
-20 credits w:da
-30 credits w:dale
-30 credits w:dale al
-23 credits w:dann
-17 credits w:dans
-25 credits w:dans la
-31 credits w:dans le
-33 credits w:das
-22 credits w:dashboa
18 credits w:de factura
-42 credits w:de la
-2 credits w:de lecture
-22 credits w:de tiempo
-12 credits w:dem
-31 credits w:den
-42 credits w:depuis
-20 credits w:derecha
-59 credits w:des
-7 credits w:descarg
-43 credits w:desliza
-8 credits w:details
-23 credits w:dial
-42 credits w:die
-18 credits w:die leertas
-5 credits w:die neue
-23 credits w:die änderun
-10 credits w:differe
-15 credits w:dir
-57 credits w:direita
-22 credits w:direito
-37 credits w:disk
2 credits w:display
-13 credits w:do
-26 credits w:do título
-13 credits w:don't forget
-24 credits w:double-
-5 credits w:double- the
-7 credits w:down
-46 credits w:downloa
-21 credits w:downloa your
-15 credits w:draft
-48 credits w:drafts
-30 credits w:drag
-14 credits w:drag its
-7 credits w:draggin the
-27 credits w:drawer
-10 credits w:droit
-17 credits w:droite
-13 credits w:drop
-33 credits w:du
-15 credits w:du bei
-11 credits w:dá
-11 credits w:dá para
-50 credits w:each
-6 credits w:edge
-23 credits w:edit
-51 credits w:editor
-44 credits w:editor to
-34 credits w:effects
8 credits w:ein
-40 credits w:einen
-1 credits w:el botón
-20 credits w:el enlace
-25 credits w:el panel
-16 credits w:el reprodu
4 credits w:el saldo
-36 credits w:elige
-18 credits w:em exporta
-24 credits w:embaixo
-4 credits w:en
-36 credits w:en la
-24 credits w:encontr
-3 credits w:end of
-20 credits w:enlace
-33 credits w:es
-36 credits w:escolha
-19 credits w:esquerd
-26 credits w:est
8 credits w:estão
-33 credits w:everyth
-36 credits w:expand
-9 credits w:expand the
-36 credits w:export
-2 credits w:export button
-11 credits w:export is
-3 credits w:exporta
-49 credits w:exporta para
-30 credits w:exporte
-51 credits w:exporti
36 credits w:factura
-24 credits w:fader
-8 credits w:feld
-30 credits w:fenêtre
-30 credits w:fenêtre d'aperç
-31 credits w:fica
-42 credits w:fichier
-1 credits w:file
-5 credits w:file can
-2 credits w:final
-9 credits w:find
-12 credits w:fine-tu
-14 credits w:finish
-18 credits w:finishe
-5 credits w:finishe file
-17 credits w:first
-12 credits w:folder
-17 credits w:font
-33 credits w:for a
-1 credits w:for another
6 credits w:for your
-21 credits w:for yoursel
-13 credits w:forget
-13 credits w:forget to
-36 credits w:format
15 credits w:foto
-1 credits w:frame
-6 credits w:free
-6 credits w:free to
-18 credits w:from
-29 credits w:from your
-64 credits w:geht
19 credits w:get more
-47 credits w:gibt
-59 credits w:glisser
-23 credits w:go ahead
11 credits w:go to
-27 credits w:grab it
-2 credits w:grab the
-50 credits w:green
-15 credits w:handles
-10 credits w:happy
-13 credits w:have
-23 credits w:have a
-1 credits w:haz clic
-34 credits w:hear
-30 credits w:here
-23 credits w:herunte
-10 credits w:history
-10 credits w:history panel
-25 credits w:hit
-13 credits w:hit apply
-2 credits w:hit export
-21 credits w:hit the
-1 credits w:hover
-1 credits w:hover over
-42 credits w:hue
-54 credits w:i
-28 credits w:icon
-22 credits w:il
-57 credits w:im
-11 credits w:im reiter
-1 credits w:in
-1 credits w:in der
-9 credits w:in the
22 credits w:in your
-13 credits w:inicia
-14 credits w:intensi
-20 credits w:into
-21 credits w:into the
2 credits w:is display
22 credits w:is shown
18 credits w:ist
-11 credits w:it
-1 credits w:it earlier
-36 credits w:it's
-13 credits w:its
-12 credits w:izquier
-10 credits w:jump
-26 credits w:just
28 credits w:kann
-1 credits w:kannst
-42 credits w:keep
-39 credits w:klicken
-22 credits w:knob
-34 credits w:l
-27 credits w:l'ongle
-38 credits w:l'ordre
-43 credits w:la
-13 credits w:la carpeta
-1 credits w:la case
-20 credits w:la derecha
-32 credits w:la droite
-30 credits w:la fenêtre
-10 credits w:la lecture
-19 credits w:la lista
-22 credits w:la línea
-2 credits w:la tête
-21 credits w:lance
-19 credits w:lance avec
-35 credits w:las
-31 credits w:las miniatu
-11 credits w:lateral
-24 credits w:layers
-7 credits w:le
-17 credits w:le bouton
-42 credits w:le fichier
-17 credits w:le menu
-19 credits w:le volet
-23 credits w:lecture
-18 credits w:leertas
-37 credits w:left sidebar
-1 credits w:left to
-28 credits w:les
-4 credits w:letteri
-16 credits w:library
-32 credits w:lightin
-5 credits w:like
-3 credits w:link
-22 credits w:links
-18 credits w:lista
-18 credits w:lista de
-8 credits w:liste
-25 credits w:listed
-23 credits w:listen
-22 credits w:lock
-17 credits w:look
-11 credits w:loop
-13 credits w:lower
-37 credits w:lässt
-22 credits w:línea
-22 credits w:línea de
-35 credits w:may
-38 credits w:media
-20 credits w:media panel
-2 credits w:menu
-24 credits w:menu at
-17 credits w:menu de
-17 credits w:miniatu
-58 credits w:mit
-24 credits w:mit der
-18 credits w:mix
24 credits w:more
19 credits w:more credits
-8 credits w:move the
-1 credits w:moving
-1 credits w:moving the
-15 credits w:mp
-15 credits w:mp 4
-8 credits w:mp4
-43 credits w:mídia
-5 credits w:na
-22 credits w:nach
-20 credits w:nach rechts
-3 credits w:name
-39 credits w:navigat
-28 credits w:need
-5 credits w:neue
-23 credits w:new
-8 credits w:new clip
-31 credits w:no
-15 credits w:notes
-2 credits w:notice
-14 credits w:of the
14 credits w:of your
-16 credits w:ok
-27 credits w:once
-32 credits w:one
-3 credits w:one of
-3 credits w:open
-13 credits w:open it
-8 credits w:open the
-15 credits w:orden
-14 credits w:order
-36 credits w:other
-28 credits w:out
-19 credits w:ouvre
-1 credits w:over
-7 credits w:over the
14 credits w:page
-54 credits w:paleta
-25 credits w:palette
-1 credits w:pane
-43 credits w:panel
-26 credits w:panel to
30 credits w:par
-21 credits w:para a
-10 credits w:para ver
-17 credits w:partage
-22 credits w:pause
-8 credits w:pela
-8 credits w:pela aba
-55 credits w:pelo
1 credits w:pensez
1 credits w:pensez à
20 credits w:perfil
-43 credits w:pick
-36 credits w:pitch
-1 credits w:place
-8 credits w:play
-42 credits w:play it
-8 credits w:play to
-13 credits w:player
-10 credits w:player to
-25 credits w:playhea to
-2 credits w:please confirm
-40 credits w:pode
-28 credits w:pop-up
-28 credits w:por
-30 credits w:pour la
-13 credits w:pour le
-14 credits w:pouvez
-8 credits w:press
-35 credits w:press apply
-40 credits w:press downloa
-45 credits w:press export
-12 credits w:press play
-18 credits w:press the
-2 credits w:preview
-1 credits w:preview pane
9 credits w:profile
-8 credits w:project
-18 credits w:puedes
-10 credits w:puis
-6 credits w:pull
-6 credits w:pulsa
30 credits w:página
-28 credits w:que
-11 credits w:que vous
-16 credits w:quieres
-21 credits w:quiser
-18 credits w:rain
-3 credits w:ready
51 credits w:recharg
-56 credits w:rechts
-8 credits w:reihenf
-11 credits w:reiter
25 credits w:remaini
13 credits w:remaini balance
34 credits w:remaini credits
-36 credits w:reorder
-18 credits w:reprodu
13 credits w:restant
-6 credits w:result
-1 credits w:rhythm
-4 credits w:right
-25 credits w:row
23 credits w:saldo
-2 credits w:save
-1 credits w:save it
-8 credits w:save the
-2 credits w:scene list
-6 credits w:scenes
-7 credits w:scenes panel
9 credits w:screen
-40 credits w:script
-12 credits w:scroll
-15 credits w:scroll down
-16 credits w:scrub
-29 credits w:scrub to
-21 credits w:se
-19 credits w:se lance
-21 credits w:se quiser
-34 credits w:section to
-6 credits w:see
-25 credits w:see it
-25 credits w:see the
-11 credits w:sehen
-8 credits w:send
-8 credits w:send it
-5 credits w:set
-39 credits w:share
-37 credits w:share button
-1 credits w:share menu
-6 credits w:shift
-17 credits w:shot
18 credits w:shown
-16 credits w:si
-17 credits w:si quieres
-16 credits w:si te
-63 credits w:sich
-1 credits w:side
-81 credits w:sidebar
-39 credits w:sie auf
-22 credits w:sie den
-1 credits w:simply
-1 credits w:simply press
-18 credits w:slider
-43 credits w:sobald
-43 credits w:sobald sie
-22 credits w:solo
-14 credits w:sous
-38 credits w:space
-1 credits w:spaceba
-1 credits w:spaceba to
-9 credits w:speaker
-16 credits w:speed
-30 credits w:speed can
-19 credits w:split
-19 credits w:split the
-27 credits w:start
-24 credits w:starts
-19 credits w:stellst
-19 credits w:stellst du
-18 credits w:step
-19 credits w:stored
-59 credits w:storybo
-27 credits w:style
-27 credits w:style panel
-34 credits w:styles
33 credits w:sua
-17 credits w:suffit
-24 credits w:suggest
-12 credits w:sur
-16 credits w:sur le
-15 credits w:swap
-9 credits w:switch between
15 credits w:symbol
-45 credits w:tab
-6 credits w:tab for
-6 credits w:table
-1 credits w:take
-26 credits w:também
-8 credits w:tap the
-23 credits w:taste
-9 credits w:te
-1 credits w:tempo
-32 credits w:text
-41 credits w:texto
1 credits w:that
17 credits w:the account
-50 credits w:the arrow
-5 credits w:the audio
6 credits w:the billing
-22 credits w:the blue
-16 credits w:the bottom
-1 credits w:the box
-1 credits w:the clip
-25 credits w:the dialog
-37 credits w:the disk
-15 credits w:the draft
-5 credits w:the dropdow
-37 credits w:the editor
-13 credits w:the effects
-3 credits w:the end
-1 credits w:the file
-10 credits w:the finishe
-4 credits w:the font
-40 credits w:the format
-12 credits w:the full
-50 credits w:the green
-10 credits w:the history
-42 credits w:the hue
-24 credits w:the layers
-1 credits w:the left
-4 credits w:the letteri
-32 credits w:the lightin
19 credits w:the menu
-18 credits w:the mix
-23 credits w:the new
-15 credits w:the notes
-2 credits w:the other
-22 credits w:the page
-57 credits w:the picture
-36 credits w:the pitch
-21 credits w:the play
-13 credits w:the player
-28 credits w:the pop-up
-15 credits w:the preview
-14 credits w:the project
-18 credits w:the rain
-1 credits w:the render
-6 credits w:the result
-1 credits w:the rhythm
-5 credits w:the right
-38 credits w:the script
-8 credits w:the shot
-37 credits w:the side
-22 credits w:the sidebar
-1 credits w:the spaceba
-9 credits w:the speaker
-19 credits w:the start
-54 credits w:the storybo
-27 credits w:the style
-31 credits w:the suggest
-32 credits w:the text
-5 credits w:the three
-5 credits w:the timelin
-31 credits w:the track
-42 credits w:the triangl
-3 credits w:the twelve
-22 credits w:the two
25 credits w:the upper
-51 credits w:the viewer
-8 credits w:the voice
-10 credits w:the volume
-26 credits w:the wavefor
-44 credits w:them
-49 credits w:there
-39 credits w:there is
-30 credits w:this
-27 credits w:three
-32 credits w:through
-32 credits w:through the
-1 credits w:thumbna
-13 credits w:ticking
-13 credits w:ticking the
-22 credits w:tiempo
-13 credits w:timelin
-1 credits w:timing
-4 credits w:title
-33 credits w:to 0
18 credits w:to buy
-31 credits w:to change
-13 credits w:to click
-27 credits w:to compare
-1 credits w:to downloa
-18 credits w:to file
-14 credits w:to finish
-27 credits w:to grab
-26 credits w:to hear
-16 credits w:to keep
-36 credits w:to reorder
-3 credits w:to save
-8 credits w:to see
-8 credits w:to send
-9 credits w:to switch
-28 credits w:to taste
-1 credits w:to watch
-9 credits w:tocar
-32 credits w:too
11 credits w:top
-36 credits w:top of
-14 credits w:top right
40 credits w:top up
-26 credits w:track
-43 credits w:track to
-46 credits w:transcr
-35 credits w:transit
-47 credits w:triangl
-15 credits w:trim
-4 credits w:tu
-2 credits w:turn
-17 credits w:tweak
-3 credits w:twelve
-26 credits w:two
-22 credits w:type
-30 credits w:télécha
-2 credits w:tête
-2 credits w:tête de
-26 credits w:título
-42 credits w:um
-9 credits w:um es
-28 credits w:uma
-15 credits w:un
33 credits w:under account
-3 credits w:under setting
-39 credits w:under the
19 credits w:under your
-37 credits w:undo
-48 credits w:une
-32 credits w:unten
26 credits w:unter
41 credits w:up
47 credits w:upgrade
3 credits w:upper
22 credits w:usage
-1 credits w:use
4 credits w:users
-15 credits w:users can
-10 credits w:ver
-4 credits w:ver los
-30 credits w:verlo
-32 credits w:vers
-32 credits w:vers la
-15 credits w:verschi
3 credits w:via the
-25 credits w:view it
-51 credits w:viewer
-25 credits w:vignett
-47 credits w:visible
-33 credits w:voice
-3 credits w:voice menu
-22 credits w:voir
-9 credits w:volet
-19 credits w:volet des
-22 credits w:volume
-30 credits w:vorscha
26 credits w:votre
-2 credits w:vous
-14 credits w:vous pouvez
1 credits w:vá
4 credits w:vérifie
-23 credits w:wait
-23 credits w:wait for
-28 credits w:want to
-6 credits w:was
-6 credits w:was du
-12 credits w:watch
-13 credits w:watch it
-26 credits w:wavefor
-36 credits w:what
-28 credits w:wheel
-24 credits w:when
-50 credits w:when you
-7 credits w:when you're
40 credits w:whether
-4 credits w:which
-11 credits w:which you'll
-20 credits w:will
-37 credits w:with
-15 credits w:y
-26 credits w:yellow
-13 credits w:you
-18 credits w:you hit
-45 credits w:you like
-35 credits w:you may
-40 credits w:you press
-26 credits w:you'll
-10 credits w:you'll find
-2 credits w:you'll notice
-4 credits w:you'll see
11 credits w:you're
-10 credits w:you're happy
30 credits w:your
17 credits w:your account
23 credits w:your avatar
36 credits w:your balance
-22 credits w:your dashboa
19 credits w:your picture
11 credits w:your profile
13 credits w:your remaini
14 credits w:yours
-21 credits w:yoursel
-30 credits w:z
-15 credits w:zieh
-15 credits w:zieh das
-11 credits w:zu sehen
-10 credits w:zum
9 credits w:à côté
-2 credits w:à droite
-21 credits w:à esquerd
7 credits w:à votre
-19 credits w:änderst
-19 credits w:änderst du
-23 credits w:änderun
-28 credits w:öffnen
-37 credits w:букв
-10 credits w:в
-18 credits w:в плеере
-26 credits w:в поле
-27 credits w:вас
-26 credits w:вкладка
-24 credits w:вкладке
-27 credits w:вниз
-40 credits w:вправо
-57 credits w:вы
-23 credits w:вы нажмёте
-20 credits w:выберит
-59 credits w:до
-23 credits w:его
-38 credits w:если
-45 credits w:её
-26 credits w:задаётс
12 credits w:зайдите
4 credits w:и
-5 credits w:их
-12 credits w:кадров
-38 credits w:как
-49 credits w:клип
-23 credits w:край
-32 credits w:курсор
-32 credits w:курсор на
-28 credits w:лежат
-15 credits w:меню
-26 credits w:меняетс
-18 credits w:можно
-33 credits w:на
-24 credits w:на вкладке
-19 credits w:нажмите
-23 credits w:нажмёте
-36 credits w:названи
-10 credits w:новый
-23 credits w:окно
-23 credits w:окно предпро
-32 credits w:она
-27 credits w:откройт
-26 credits w:перетас
-18 credits w:плеере
-26 credits w:поле
16 credits w:пополни
-22 credits w:порядок
-26 credits w:порядок меняетс
-14 credits w:посмотр
-23 credits w:предпро
-27 credits w:разверн
-19 credits w:ролик
41 credits w:рядом
33 credits w:с
-33 credits w:скачать
-27 credits w:слева
-32 credits w:сохрани
-33 credits w:справа
-22 credits w:ссылку
-39 credits w:таймлай
-1 credits w:там
-34 credits w:увидеть
-5 credits w:файл
-36 credits w:цвет
-33 credits w:чтобы скачать
-34 credits w:чтобы увидеть
-28 credits w:это
-37 credits w:あ
9 credits w:い ま
9 credits w:い ま す
37 credits w:お
-19 credits w:か
-3 credits w:から
-2 credits w:が
-32 credits w:き
-19 credits w:き さ
-19 credits w:き さ は
-21 credits w:く
-26 credits w:け
-9 credits w:け れば
-37 credits w:こ
-8 credits w:ご
-8 credits w:ご 确
-8 credits w:ご 确 认
-19 credits w:さ は
-20 credits w:し て ください
4 credits w:し ま
4 credits w:し ま す
-12 credits w:す る
-26 credits w:せ
-24 credits w:た
-25 credits w:だ
-46 credits w:だけです
-20 credits w:て ください
-40 credits w:て みてください
-55 credits w:で
-46 credits w:で 「
-16 credits w:できます
-61 credits w:と
19 credits w:な
-9 credits w:な け
-9 credits w:な け れば
-2 credits w:には
-30 credits w:の 「
-9 credits w:の 「 书
-19 credits w:の 大
-19 credits w:の 大 き
9 credits w:の 横
-33 credits w:の 矢印
-40 credits w:は 「
-34 credits w:べ
6 credits w:ま
11 credits w:ま す
-19 credits w:みてください
-29 credits w:む
-7 credits w:られます
-35 credits w:る
-9 credits w:れば
-27 credits w:わ
-26 credits w:わ せ
-1 credits w:を クリック
-10 credits w:を クリック し
-27 credits w:を 押して
-43 credits w:を 押す
-41 credits w:を 选
5 credits w:アイコン
-32 credits w:ウィンドウ
-10 credits w:クリック
-10 credits w:クリック し
-10 credits w:クリック し て
-36 credits w:クリップ
-34 credits w:シーン
-20 credits w:スライダー
-20 credits w:スライダー で
-34 credits w:タブ
-25 credits w:ダ
-32 credits w:ダウンロード
-17 credits w:ドラッグ
-14 credits w:ドラッグ し
-14 credits w:ドラッグ し て
-40 credits w:パネル
-19 credits w:プレビュー
-12 credits w:ボタン
-4 credits w:ボタン を
-9 credits w:ボタン を クリック
-9 credits w:メニュー
-20 credits w:ン
-27 credits w:ー
-37 credits w:一
-6 credits w:一 张
-25 credits w:一下
-14 credits w:一覧
-4 credits w:一覧 を
-53 credits w:三
-26 credits w:上
-12 credits w:上 预览
-14 credits w:上方
-34 credits w:上方 的
-24 credits w:下
-38 credits w:下の
-33 credits w:下拉
-46 credits w:下载
-26 credits w:下载 图标
-1 credits w:下载 按钮
-27 credits w:不
-1 credits w:不 会
-1 credits w:不 会 生效
-16 credits w:不喜欢
-1 credits w:两
-12 credits w:两 个
-29 credits w:个
22 credits w:个人中心
23 credits w:中 心
-4 credits w:中间的
-2 credits w:九
-2 credits w:九 个
-33 credits w:书
-40 credits w:书 き
-24 credits w:二
-7 credits w:二 种
-15 credits w:人
-43 credits w:从
-25 credits w:任
-17 credits w:任 意
-17 credits w:任 意 一
-20 credits w:会
-1 credits w:会 生效
19 credits w:会员
23 credits w:会员 中
23 credits w:会员 中 心
-19 credits w:位
-19 credits w:位 置
-11 credits w:体
40 credits w:余额
-41 credits w:侧边栏
-33 credits w:修改
-3 credits w:值
5 credits w:像
18 credits w:充值
14 credits w:入
-31 credits w:全
-18 credits w:全 文
-25 credits w:全 部
-1 credits w:再
18 credits w:再 选
-7 credits w:分
-3 credits w:分 别
-3 credits w:分 别 点
-25 credits w:分 镜
-18 credits w:分 镜 图
-27 credits w:分享
2 credits w:分页
-10 credits w:切换
-13 credits w:列
-13 credits w:列 在
-3 credits w:则
-19 credits w:别
-3 credits w:别 点
-29 credits w:到 “
3 credits w:到 会员
-12 credits w:刷新
-2 credits w:前
-2 credits w:前 面
43 credits w:剩余
17 credits w:剩余 点数
25 credits w:剩余 额度
8 credits w:加
-41 credits w:动
-39 credits w:勾选
-8 credits w:十
-7 credits w:十 二
-7 credits w:十 二 种
-60 credits w:单
-8 credits w:卡片
-32 credits w:即可
8 credits w:去
-11 credits w:双击
-26 credits w:发给
-21 credits w:取
-31 credits w:取 得
-38 credits w:口
-54 credits w:可
-30 credits w:可 在
-6 credits w:可 拖动
-2 credits w:可以
-3 credits w:可以 从
-13 credits w:可以 在
-7 credits w:可以 在 时间轴
-28 credits w:可以 对比
-19 credits w:可以 把
-47 credits w:可以 改
-2 credits w:可以 看到
-29 credits w:可选
-49 credits w:右
-3 credits w:右上
-9 credits w:右上 の
-9 credits w:右上 の 「
-57 credits w:右上角
-4 credits w:右上角 的 分享
-14 credits w:右下角
-9 credits w:右侧
-12 credits w:右边
-30 credits w:各
-26 credits w:合 わ
-26 credits w:合 わ せ
-44 credits w:名
-42 credits w:后
-8 credits w:后 按  
-15 credits w:后 点
-16 credits w:后 点 “
-7 credits w:向
-7 credits w:向 下
-1 credits w:否
-1 credits w:否 则
-7 credits w:听
-13 credits w:听听
-13 credits w:听听 看
-9 credits w:四
-17 credits w:图
-13 credits w:图标
-3 credits w:图标 保存
-10 credits w:图标 可以
-14 credits w:在
-27 credits w:在 “ 效
-8 credits w:在 弹出
-8 credits w:在 弹出 的
-25 credits w:在 播放器
-16 credits w:在 故事板
-16 credits w:在 故事板 里
-23 credits w:在 时间线
-23 credits w:在 时间线 上
-1 credits w:在 时间轴
-17 credits w:在 时间轴 上
-15 credits w:在 音
7 credits w:场
-44 credits w:场景
-35 credits w:场景列表
-29 credits w:型
-2 credits w:声
-30 credits w:変え
18 credits w:変更
-33 credits w:大
-19 credits w:大 き
-19 credits w:大 き さ
-1 credits w:大 小
-43 credits w:太
24 credits w:头像
8 credits w:套餐
-35 credits w:好
-3 credits w:如果
-26 credits w:如需
-26 credits w:如需 修改
-8 credits w:嫌
-20 credits w:字
-10 credits w:字 体
-29 credits w:字 型
-34 credits w:字幕
-12 credits w:存到
-5 credits w:它
-19 credits w:完
-14 credits w:完 整
-17 credits w:完 记得
-17 credits w:定
-26 credits w:对
-34 credits w:对比
-51 credits w:对话方块
-32 credits w:导出
-4 credits w:小
-39 credits w:就
-43 credits w:就 把
-5 credits w:就能
-33 credits w:就行
-44 credits w:展开
-19 credits w:左
-11 credits w:左 の
-1 credits w:左上角
-1 credits w:左上角 的
7 credits w:左下角
-67 credits w:左侧
-7 credits w:左边
-9 credits w:左边 的
-35 credits w:已
-24 credits w:并
-16 credits w:并 拖动
-16 credits w:并 拖动 卡片
-1 credits w:序
-67 credits w:度
-46 credits w:开
-65 credits w:开启
-27 credits w:式
-6 credits w:张
-8 credits w:弹出
-8 credits w:弹出 的
-12 credits w:往左
-9 credits w:往左 拖
-1 credits w:微调
23 credits w:心
-32 credits w:快
-36 credits w:态
-1 credits w:您 可以
-28 credits w:您 可以 在
18 credits w:情
-6 credits w:想
-9 credits w:想 换
-1 credits w:想 看
-17 credits w:意
-17 credits w:意 一
-15 credits w:手
-13 credits w:手 机
-41 credits w:打开
-9 credits w:找到 齿轮
-21 credits w:把
-9 credits w:把 它
-27 credits w:押して
-43 credits w:押す
-8 credits w:拖动
-16 credits w:拖动 卡片
-5 credits w:拿到
-11 credits w:按
-15 credits w:按  
-8 credits w:按   delete
-14 credits w:按 「
-33 credits w:按 「 套用
-9 credits w:按住
-16 credits w:按住 并
-16 credits w:按住 并 拖动
-1 credits w:按钮
-1 credits w:挑
-8 credits w:换
-8 credits w:换 字
-13 credits w:撤销
-11 credits w:播放
-28 credits w:播放头
-44 credits w:收在
-7 credits w:改
-17 credits w:改 完
-17 credits w:改 完 记得
-34 credits w:放
-27 credits w:放 大
-16 credits w:故事板
-16 credits w:故事板 里
-16 credits w:故事板 里 按住
-28 credits w:效
-28 credits w:效 果
-17 credits w:整
-43 credits w:文
-24 credits w:文 字
-17 credits w:文件
-21 credits w:文件夹
-39 credits w:新
-24 credits w:新 的
-8 credits w:方
-44 credits w:旁白
4 credits w:旁边
-23 credits w:时间线
-23 credits w:时间线 上
-17 credits w:时间轴 上
-3 credits w:时间轴 里
-52 credits w:明
15 credits w:明细
-13 credits w:是
-27 credits w:曲
-24 credits w:曲 目
-14 credits w:更
-13 credits w:更 清
-13 credits w:更 清 楚
-41 credits w:更改
-16 credits w:更改 顺
-16 credits w:更改 顺 序
-11 credits w:最
-37 credits w:最 终
-37 credits w:最 终 文件
-16 credits w:最下
-24 credits w:有
-7 credits w:有 十
-7 credits w:有 十 二
-38 credits w:本
-13 credits w:机
-8 credits w:来
-24 credits w:果
-8 credits w:查看
-18 credits w:查看 分
-18 credits w:查看 分 镜
-11 credits w:标签页
-11 credits w:标题
-40 credits w:栏
-8 credits w:格
-8 credits w:格 式
-9 credits w:档案
-13 credits w:楚
-43 credits w:次
-33 credits w:步
-1 credits w:段
-8 credits w:比
28 credits w:求
-1 credits w:没
-1 credits w:没 问
-1 credits w:没 问 题
-24 credits w:混
-20 credits w:清
-13 credits w:清 楚
-1 credits w:滑桿
-30 credits w:滑鼠
-26 credits w:满意
-27 credits w:满意 的话
-32 credits w:滤
-32 credits w:滤 镜
-18 credits w:点
-32 credits w:点 “
-30 credits w:点 “ 完成
-2 credits w:点 它
-9 credits w:点一下
-10 credits w:点击
-41 credits w:点击 “
-10 credits w:点击 “ 导出
-13 credits w:点击 “ 应用
-10 credits w:点击 右上角
-1 credits w:点击 右上角 的
-27 credits w:点开
22 credits w:点数
-15 credits w:然
-15 credits w:然 后
-15 credits w:然 后 点
-18 credits w:照
-18 credits w:照 片
-18 credits w:片
-23 credits w:片段
-35 credits w:版
-8 credits w:版 本
-36 credits w:状
-36 credits w:状 态
-1 credits w:生效
35 credits w:用量
4 credits w:画
17 credits w:画 像
-30 credits w:留
-3 credits w:番
-7 credits w:的
-37 credits w:的 「 汇出
-1 credits w:的 下载 按钮
-13 credits w:的 位
-13 credits w:的 位 置
-4 credits w:的 分享
-9 credits w:的 箭头
-5 credits w:的话
-20 credits w:目
-47 credits w:看一
-15 credits w:看一 遍
-33 credits w:矢印
-11 credits w:码
-10 credits w:确
-6 credits w:确 认
-8 credits w:确 认 ください
-20 credits w:种
-1 credits w:秒
8 credits w:积分
-28 credits w:移到
-18 credits w:空格键
-10 credits w:窗口
-12 credits w:第
-14 credits w:第 二
-6 credits w:箭头
-48 credits w:素材
-11 credits w:素材库
23 credits w:細
-37 credits w:终
-37 credits w:终 文件
-30 credits w:继
-30 credits w:继 续
-42 credits w:缩图
-43 credits w:缩略图
-19 credits w:置
2 credits w:能 看到
-33 credits w:自
-29 credits w:自 动
-39 credits w:色
-8 credits w:菜单
-10 credits w:菜单 里
-7 credits w:菜单 里 选
14 credits w:表示
-13 credits w:要
-16 credits w:要 更改
-16 credits w:要 更改 顺
-1 credits w:见
-8 credits w:见 られます
-15 credits w:视频
-9 credits w:觉得
-8 credits w:认 ください
-17 credits w:让
-7 credits w:记得
-24 credits w:设置
-35 credits w:试听
9 credits w:详
-7 credits w:语
-7 credits w:语 音
-29 credits w:请 到 “
-10 credits w:请 在
-16 credits w:请 在 故事板
-8 credits w:请 在 时间轴
28 credits w:请 求
-6 credits w:请 点
-32 credits w:请 点击
-6 credits w:请 进入
-24 credits w:调
-20 credits w:调 整
-24 credits w:调换
-37 credits w:调整
9 credits w:账单
36 credits w:账户
9 credits w:账户 页面
-33 credits w:走
-25 credits w:轨道
-18 credits w:过
-9 credits w:还 有
5 credits w:还 能
-9 credits w:这
-9 credits w:这 段
5 credits w:进
-2 credits w:进入
-38 credits w:进度条
-33 credits w:进度条 走
-20 credits w:选
-14 credits w:选 “
-49 credits w:选 「
-22 credits w:选中
-28 credits w:选单
-36 credits w:选择
-24 credits w:选择 “
-17 credits w:选项卡
-50 credits w:透
-18 credits w:遍
-34 credits w:部
-16 credits w:里
-16 credits w:里 可以
-16 credits w:里 按住
-16 credits w:里 按住 并
-14 credits w:里 还
-9 credits w:里 还 有
-12 credits w:里 选
-4 credits w:里的
-13 credits w:链接
-45 credits w:镜
-18 credits w:镜 图
-56 credits w:镜头
-29 credits w:长
-1 credits w:问
-1 credits w:问 题
-1 credits w:问 题 就
-16 credits w:需要
-19 credits w:面
-25 credits w:面板
-24 credits w:音
-23 credits w:音 频
-18 credits w:音 频 轨道
-15 credits w:音 频 面板
-3 credits w:音量 滑块
28 credits w:页
-21 credits w:页面
-23 credits w:页面 查看
-15 credits w:顶部
-15 credits w:顶部 的
-13 credits w:顺
-7 credits w:顺 序
-3 credits w:顺 番
-9 credits w:预览
-10 credits w:预览 效
-10 credits w:预览 效 果
-30 credits w:预览窗口
-63 credits w:预览视窗
-23 credits w:频
-18 credits w:频 轨道
-15 credits w:频 面板
-1 credits w:题
-1 credits w:题 就
25 credits w:额度
-38 credits w:齿轮
-36 credits w:齿轮 图标
-62 edit b:^>account
-9 edit b:^>adjust
30 edit b:^>being
-72 edit b:^>button
-41 edit b:^>buy
21 edit b:^>can
67 edit b:^>confirm
-48 edit b:^>control
51 edit b:^>drag
-60 edit b:^>export
-6 edit b:^>film
6 edit b:^>i
9 edit b:^>material
-23 edit b:^>name
-14 edit b:^>offer
-81 edit b:^>open
-10 edit b:^>place
-39 edit b:^>player
-10 edit b:^>press
-85 edit b:^>quoted
-75 edit b:^>screen
-73 edit b:^>see
-98 edit b:^>store
50 edit b:^>undo
-35 edit b:account>account
-17 edit b:account>button
-27 edit b:account>buy
-13 edit b:account>can
-27 edit b:account>name
-29 edit b:account>open
-28 edit b:account>panel
-16 edit b:account>place
-39 edit b:account>screen
-3 edit b:account>see
-42 edit b:account>you
10 edit b:adjust>adjust
-42 edit b:adjust>being
-4 edit b:adjust>can
12 edit b:adjust>confirm
6 edit b:adjust>control
71 edit b:adjust>drag
-29 edit b:adjust>film
29 edit b:adjust>if
-8 edit b:adjust>you
-22 edit b:being>adjust
5 edit b:being>can
-36 edit b:being>control
20 edit b:being>drag
30 edit b:being>if
23 edit b:being>material
43 edit b:button>being
-90 edit b:button>button
-2 edit b:button>export
-26 edit b:button>film
-19 edit b:button>open
-27 edit b:button>panel
-18 edit b:button>quoted
-28 edit b:buy>account
-24 edit b:buy>if
-9 edit b:can>adjust
7 edit b:can>being
-14 edit b:can>buy
18 edit b:can>can
-34 edit b:can>control
89 edit b:can>drag
-47 edit b:can>export
-19 edit b:can>film
4 edit b:can>if
18 edit b:can>material
-25 edit b:can>name
59 edit b:can>panel
-6 edit b:can>place
-53 edit b:can>quoted
26 edit b:can>screen
-71 edit b:can>see
-39 edit b:can>you
16 edit b:confirm>adjust
46 edit b:confirm>button
32 edit b:confirm>if
23 edit b:confirm>name
-21 edit b:confirm>place
-53 edit b:control>adjust
18 edit b:control>button
-72 edit b:control>can
-61 edit b:control>control
7 edit b:control>drag
-37 edit b:control>film
-59 edit b:control>if
-1 edit b:control>material
-6 edit b:control>name
34 edit b:control>panel
-29 edit b:control>place
-36 edit b:control>press
-113 edit b:control>quoted
28 edit b:drag>being
33 edit b:drag>button
57 edit b:drag>can
36 edit b:drag>control
18 edit b:drag>drag
21 edit b:drag>film
39 edit b:drag>if
76 edit b:drag>material
27 edit b:drag>name
3 edit b:drag>open
21 edit b:drag>place
-31 edit b:drag>player
-29 edit b:drag>you
-48 edit b:export>being
-44 edit b:export>button
-19 edit b:export>can
-29 edit b:export>export
1 edit b:export>film
-22 edit b:export>if
-9 edit b:export>material
-9 edit b:export>name
-2 edit b:export>panel
-58 edit b:export>place
-10 edit b:export>screen
-48 edit b:export>you
-4 edit b:film>can
-44 edit b:film>control
52 edit b:film>drag
-5 edit b:film>material
-33 edit b:film>open
-51 edit b:film>panel
-28 edit b:film>place
-3 edit b:film>store
25 edit b:i>can
-22 edit b:if>account
-20 edit b:if>adjust
5 edit b:if>being
3 edit b:if>button
7 edit b:if>confirm
8 edit b:if>control
81 edit b:if>drag
-31 edit b:if>export
-56 edit b:if>film
-27 edit b:if>i
-24 edit b:if>key
-34 edit b:if>material
-8 edit b:if>name
2 edit b:if>open
-1 edit b:if>panel
5 edit b:if>place
-31 edit b:if>player
28 edit b:if>press
41 edit b:if>quoted
27 edit b:if>screen
-53 edit b:if>see
-32 edit b:if>store
9 edit b:if>you
-33 edit b:key>drag
-31 edit b:key>if
-13 edit b:key>key
27 edit b:key>name
-27 edit b:key>player
-27 edit b:key>see
42 edit b:material>adjust
67 edit b:material>drag
-10 edit b:material>film
10 edit b:material>if
47 edit b:material>material
-11 edit b:material>panel
-21 edit b:material>place
-22 edit b:material>you
-6 edit b:name>account
-28 edit b:name>adjust
-14 edit b:name>can
-68 edit b:name>control
-17 edit b:name>export
59 edit b:name>film
51 edit b:name>material
26 edit b:name>name
-29 edit b:name>open
-24 edit b:name>panel
-53 edit b:name>player
26 edit b:name>press
-42 edit b:name>quoted
-10 edit b:name>screen
-8 edit b:name>see
-33 edit b:offer>i
-34 edit b:offer>name
34 edit b:offer>see
-2 edit b:offer>you
-32 edit b:open>account
-15 edit b:open>being
-39 edit b:open>button
-16 edit b:open>can
-49 edit b:open>export
-17 edit b:open>if
-62 edit b:open>material
-21 edit b:open>name
-24 edit b:open>open
-17 edit b:open>panel
-1 edit b:open>place
-11 edit b:open>player
12 edit b:open>quoted
-3 edit b:open>see
-11 edit b:open>store
-23 edit b:open>you
-17 edit b:panel>account
18 edit b:panel>adjust
-1 edit b:panel>being
-20 edit b:panel>button
-36 edit b:panel>control
8 edit b:panel>film
-6 edit b:panel>if
-10 edit b:panel>key
-42 edit b:panel>material
-4 edit b:panel>name
23 edit b:panel>open
-55 edit b:panel>panel
-10 edit b:panel>place
-67 edit b:panel>player
46 edit b:panel>press
5 edit b:panel>quoted
-13 edit b:panel>screen
-32 edit b:panel>store
-22 edit b:place>account
12 edit b:place>adjust
-69 edit b:place>button
-30 edit b:place>can
-20 edit b:place>control
-24 edit b:place>film
-53 edit b:place>name
-42 edit b:place>open
-51 edit b:place>panel
-16 edit b:place>place
4 edit b:place>quoted
19 edit b:place>screen
19 edit b:place>store
-12 edit b:place>you
-1 edit b:player>being
-1 edit b:player>button
3 edit b:player>can
-1 edit b:player>drag
-40 edit b:player>if
-46 edit b:player>place
1 edit b:player>player
-6 edit b:player>press
-17 edit b:player>see
-8 edit b:press>account
-23 edit b:press>adjust
-10 edit b:press>being
-8 edit b:press>button
-71 edit b:press>can
62 edit b:press>confirm
-12 edit b:press>control
43 edit b:press>drag
-75 edit b:press>export
1 edit b:press>film
-18 edit b:press>if
-8 edit b:press>material
-49 edit b:press>open
-17 edit b:press>place
-19 edit b:press>player
62 edit b:press>quoted
-7 edit b:press>screen
-49 edit b:press>see
-29 edit b:press>you
50 edit b:quoted>adjust
-4 edit b:quoted>button
-34 edit b:quoted>can
-42 edit b:quoted>control
85 edit b:quoted>if
-99 edit b:quoted>panel
26 edit b:quoted>place
80 edit b:quoted>press
-29 edit b:quoted>screen
-24 edit b:quoted>see
-11 edit b:quoted>store
-17 edit b:screen>account
-30 edit b:screen>if
-19 edit b:screen>place
-15 edit b:screen>press
-7 edit b:screen>quoted
-15 edit b:screen>see
4 edit b:screen>you
-15 edit b:see>account
-15 edit b:see>being
-23 edit b:see>can
-30 edit b:see>if
-19 edit b:see>material
-64 edit b:see>name
-12 edit b:see>offer
-51 edit b:see>open
-23 edit b:see>panel
-10 edit b:see>player
-17 edit b:see>screen
-21 edit b:see>see
-7 edit b:see>you
-12 edit b:store>can
-21 edit b:store>if
-47 edit b:store>name
-31 edit b:store>open
-18 edit b:store>panel
-35 edit b:store>quoted
-5 edit b:store>screen
-62 edit b:store>store
-20 edit b:you>account
-21 edit b:you>adjust
1 edit b:you>being
70 edit b:you>confirm
-6 edit b:you>control
-39 edit b:you>export
-12 edit b:you>film
15 edit b:you>if
18 edit b:you>name
-33 edit b:you>open
-14 edit b:you>panel
-5 edit b:you>place
1 edit b:you>press
16 edit b:you>screen
-48 edit b:you>see
-16 edit b:you>store
-35 edit b:you>you
-31 edit bold
-62 edit c:account
-17 edit c:account+button
-40 edit c:account+buy
-17 edit c:account+can
-12 edit c:account+if
-24 edit c:account+open
-18 edit c:account+panel
-6 edit c:account+place
-9 edit c:account+press
-28 edit c:account+screen
-3 edit c:account+see
-16 edit c:account+you
-54 edit c:adjust+being
-4 edit c:adjust+button
-57 edit c:adjust+control
36 edit c:adjust+drag
-11 edit c:adjust+film
-13 edit c:adjust+i
-4 edit c:adjust+if
12 edit c:adjust+key
-17 edit c:adjust+material
-8 edit c:adjust+offer
-50 edit c:adjust+open
-2 edit c:adjust+panel
-70 edit c:adjust+place
69 edit c:adjust+player
-31 edit c:adjust+see
-14 edit c:adjust+store
-73 edit c:adjust+you
49 edit c:being+button
-5 edit c:being+control
24 edit c:being+drag
10 edit c:being+export
-19 edit c:being+material
-26 edit c:being+panel
6 edit c:being+place
-16 edit c:being+screen
-18 edit c:being+see
-26 edit c:being+store
-5 edit c:button+can
43 edit c:button+confirm
13 edit c:button+control
14 edit c:button+drag
-37 edit c:button+export
-65 edit c:button+film
-25 edit c:button+material
-45 edit c:button+open
-2 edit c:button+press
-59 edit c:button+screen
-27 edit c:button+see
-19 edit c:button+store
-2 edit c:button+you
-42 edit c:buy
-26 edit c:buy+can
-46 edit c:buy+open
-18 edit c:buy+place
-4 edit c:buy+you
-26 edit c:can+control
54 edit c:can+drag
-64 edit c:can+export
-20 edit c:can+key
-1 edit c:can+open
-6 edit c:can+place
8 edit c:can+screen
-45 edit c:can+see
31 edit c:can+undo
117 edit c:confirm
-48 edit c:confirm+control
-29 edit c:confirm+export
44 edit c:confirm+if
3 edit c:confirm+panel
22 edit c:confirm+place
47 edit c:confirm+press
10 edit c:confirm+see
55 edit c:confirm+you
-45 edit c:control
10 edit c:control+drag
-28 edit c:control+film
-7 edit c:control+if
23 edit c:control+material
-17 edit c:control+offer
-22 edit c:control+open
-2 edit c:control+panel
-33 edit c:control+place
38 edit c:control+player
-5 edit c:control+press
-15 edit c:control+see
-61 edit c:control+you
99 edit c:drag
-5 edit c:drag+export
17 edit c:drag+film
81 edit c:drag+if
-8 edit c:drag+key
91 edit c:drag+material
-32 edit c:drag+panel
26 edit c:drag+place
-3 edit c:drag+player
42 edit c:drag+press
34 edit c:drag+screen
-75 edit c:drag+see
-67 edit c:export
-79 edit c:export+if
-31 edit c:export+open
-5 edit c:export+panel
-9 edit c:export+place
-77 edit c:export+press
-2 edit c:export+screen
-70 edit c:export+you
17 edit c:film+key
-54 edit c:film+open
-37 edit c:film+place
-8 edit c:film+player
-11 edit c:film+you
-38 edit c:i+if
-33 edit c:i+offer
19 edit c:if+panel
-44 edit c:if+player
34 edit c:if+press
-51 edit c:if+see
41 edit c:if+undo
6 edit c:if+you
-58 edit c:key+panel
-29 edit c:key+player
10 edit c:key+screen
-56 edit c:key+see
26 edit c:key+undo
-39 edit c:key+you
18 edit c:material
-5 edit c:material+panel
-2 edit c:material+place
58 edit c:material+player
1 edit c:material+press
25 edit c:material+screen
-40 edit c:material+see
-20 edit c:offer+place
-6 edit c:offer+see
-29 edit c:open
-9 edit c:open+place
-27 edit c:open+player
-13 edit c:open+press
-40 edit c:open+see
-2 edit c:open+store
-26 edit c:open+you
-44 edit c:panel+place
-71 edit c:panel+player
81 edit c:panel+press
-9 edit c:panel+screen
-7 edit c:panel+see
-31 edit c:panel+store
-9 edit c:place
-15 edit c:place+see
2 edit c:place+store
-11 edit c:place+you
-29 edit c:player
-37 edit c:player+press
17 edit c:player+screen
-35 edit c:player+see
-18 edit c:press+screen
-70 edit c:press+see
-40 edit c:press+store
26 edit c:press+undo
17 edit c:press+you
-5 edit c:screen+store
-105 edit c:see
-38 edit c:store
-21 edit c:store+you
66 edit c:undo
-94 edit digit
-54 edit f:a
24 edit f:after
-57 edit f:all
-8 edit f:aperte
19 edit f:apply
29 edit f:arrastr
-45 edit f:as
12 edit f:auf
-37 edit f:basta
-29 edit f:below
-6 edit f:beneath
-44 edit f:bottom
-36 edit f:ce
-39 edit f:choisis
-48 edit f:choose
-50 edit f:clic
-7 edit f:clique
9 edit f:con
57 edit f:confirm
-14 edit f:contras
-31 edit f:copiar
-2 edit f:copy
65 edit f:ctrl
-30 edit f:dale
-46 edit f:dann
-54 edit f:dans
-58 edit f:das
-59 edit f:die
42 edit f:don't
-2 edit f:done
-44 edit f:double-
-3 edit f:downloa
21 edit f:drag
7 edit f:drop
-15 edit f:du
18 edit f:el
-39 edit f:elige
21 edit f:em
-32 edit f:en
-50 edit f:escolha
-45 edit f:expand
-19 edit f:feel
28 edit f:finally
-14 edit f:for
-12 edit f:from
-2 edit f:getting
-10 edit f:go
-3 edit f:grab
-33 edit f:have
-9 edit f:haz
-24 edit f:head
3 edit f:hit
10 edit f:hover
-40 edit f:il
-28 edit f:im
-12 edit f:jetez
-72 edit f:la
10 edit f:left
-45 edit f:lo
-19 edit f:lower
30 edit f:mit
-41 edit f:move
4 edit f:na
-54 edit f:no
-37 edit f:o
-11 edit f:open
31 edit f:or
-45 edit f:ouvre
-39 edit f:para
-13 edit f:pela
29 edit f:pelo
42 edit f:pensez
-61 edit f:pick
21 edit f:please
19 edit f:press
-37 edit f:puis
8 edit f:pull
27 edit f:pulsa
26 edit f:que
-56 edit f:right-c
-29 edit f:save
-6 edit f:se
-34 edit f:second
-66 edit f:see
-8 edit f:should
26 edit f:simply
-1 edit f:so
40 edit f:sobald
-15 edit f:solo
-35 edit f:space
-45 edit f:step
9 edit f:swap
-39 edit f:tap
-4 edit f:tempo
32 edit f:that
-56 edit f:the
-22 edit f:their
12 edit f:then
40 edit f:third
27 edit f:tirez
-24 edit f:top
-18 edit f:type
-36 edit f:um
-52 edit f:under
19 edit f:until
-23 edit f:use
-27 edit f:users
-39 edit f:via
-34 edit f:você
-22 edit f:vous
-24 edit f:vá
-41 edit f:wait
-6 edit f:watch
38 edit f:wenn
-12 edit f:which
-33 edit f:y
-28 edit f:you
-13 edit f:you'll
-5 edit f:your
35 edit f:zieh
-18 edit f:zum
-18 edit f:в
-32 edit f:если
-16 edit f:зайдите
12 edit f:и
-11 edit f:на
16 edit f:нажмите
-18 edit f:пополни
38 edit f:порядок
-36 edit f:с
-49 edit f:там
-34 edit f:чтобы
52 edit f:クリップ
-34 edit f:タイムライン
-25 edit f:ファイル
36 edit f:三
-45 edit f:下载
14 edit f:不
-29 edit f:两
-22 edit f:从
-51 edit f:余额
-6 edit f:修改
-33 edit f:先
-2 edit f:共有
-23 edit f:剩余
61 edit f:勾选
30 edit f:可
-22 edit f:右上
-30 edit f:右上角
14 edit f:否
29 edit f:在
-21 edit f:如果
30 edit f:它
21 edit f:完成后
-4 edit f:导出
3 edit f:就能
-10 edit f:展开
-37 edit f:左
-9 edit f:想
-4 edit f:成片
-51 edit f:打开
-36 edit f:拖动
-54 edit f:按
28 edit f:按住
56 edit f:改
-38 edit f:新
-45 edit f:旁白
-22 edit f:查看
-26 edit f:滤
-62 edit f:点
-10 edit f:点一下
-24 edit f:点击
-22 edit f:点选
20 edit f:然
18 edit f:用
-6 edit f:积分
-18 edit f:第
33 edit f:要
-22 edit f:语
-24 edit f:请
-48 edit f:选
33 edit f:选中
-35 edit f:选好
-63 edit f:选择
21 edit f:速度
18 edit f:顺
-45 edit f:预览窗口
8 edit kind:adjust
93 edit kind:drag
-39 edit kind:look
-36 edit kind:open
-92 edit kind:statement
-9 edit kind:tail
-11 edit kind:take
-55 edit l:1080p
-53 edit l:19
-23 edit l:2
-21 edit l:33
-7 edit l:4
-14 edit l:40
-1 edit l:accent
-56 edit l:an
1 edit l:and
15 edit l:another
44 edit l:apply
-1 edit l:archivo
-11 edit l:avatar
-6 edit l:away
29 edit l:back
-5 edit l:baixar
-21 edit l:bar
15 edit l:bild
-12 edit l:billing
30 edit l:box
-35 edit l:button
18 edit l:buttons
-36 edit l:ce
16 edit l:change
1 edit l:changed
11 edit l:changes
-29 edit l:chosen
41 edit l:clip
-32 edit l:clips
13 edit l:clique
-31 edit l:compart
56 edit l:confirm
30 edit l:continu
-11 edit l:contras
-39 edit l:copy
-9 edit l:credits
-56 edit l:ctrl
-4 edit l:cut
-22 edit l:d'aperç
-27 edit l:dashboa
52 edit l:delete
-9 edit l:derecha
-1 edit l:descarg
28 edit l:dialog
21 edit l:dialogu
-2 edit l:done
23 edit l:double-
-4 edit l:drawer
19 edit l:droite
-27 edit l:du
11 edit l:e
13 edit l:earlier
-2 edit l:easy
32 edit l:edit
-25 edit l:editor
-22 edit l:ein
-27 edit l:es
-21 edit l:esquerd
-21 edit l:estão
-55 edit l:export
-17 edit l:exporta
-21 edit l:exporti
-55 edit l:f
-25 edit l:factura
-22 edit l:field
-17 edit l:file
19 edit l:film
28 edit l:finally
-27 edit l:finish
-26 edit l:folder
-14 edit l:font
-40 edit l:format
-30 edit l:further
-15 edit l:gauche
-17 edit l:happy
-46 edit l:icon
-36 edit l:il
-33 edit l:inicia
-9 edit l:is
-10 edit l:it
-9 edit l:lecteur
-1 edit l:lecture
-23 edit l:letra
34 edit l:like
-32 edit l:link
-23 edit l:listed
-23 edit l:listen
-40 edit l:look
16 edit l:mouse
-10 edit l:mp4
-22 edit l:name
-15 edit l:notice
-7 edit l:o
31 edit l:ok
-54 edit l:on
13 edit l:option
36 edit l:or
31 edit l:orden
38 edit l:order
-27 edit l:out
-12 edit l:p
-10 edit l:pane
-50 edit l:panel
23 edit l:para
-17 edit l:partage
-36 edit l:perfil
-55 edit l:picture
43 edit l:place
7 edit l:plan
-9 edit l:play
55 edit l:pop-up
-5 edit l:preview
-27 edit l:project
-2 edit l:que
40 edit l:ready
13 edit l:rechts
-49 edit l:reprodu
-15 edit l:rest
-25 edit l:rhythm
-45 edit l:row
25 edit l:s
-27 edit l:save
-2 edit l:screen
-16 edit l:section
-7 edit l:see
-16 edit l:set
-20 edit l:setting
40 edit l:shift
58 edit l:shot
-3 edit l:shown
34 edit l:side
-51 edit l:sidebar
-27 edit l:sie
-30 edit l:slider
-3 edit l:song
5 edit l:space
-8 edit l:start
-64 edit l:starts
-20 edit l:stored
-50 edit l:storybo
26 edit l:suggest
-36 edit l:symbol
-17 edit l:tab
-48 edit l:tempo
-49 edit l:texto
12 edit l:them
-26 edit l:there
6 edit l:thumbna
-5 edit l:time
-20 edit l:top
35 edit l:track
-1 edit l:twelve
-3 edit l:two
-34 edit l:título
60 edit l:undo
-18 edit l:up
-35 edit l:ver
-29 edit l:verlo
-1 edit l:video
-24 edit l:viewer
-47 edit l:visible
-36 edit l:wheel
23 edit l:you
-10 edit l:yoursel
50 edit l:z
-50 edit l:вас
27 edit l:вправо
-32 edit l:его
-26 edit l:задаётс
-51 edit l:лежат
-44 edit l:меню
-17 edit l:предпро
-46 edit l:слева
-48 edit l:справа
-47 edit l:ссылку
23 edit l:く
-2 edit l:ください
3 edit l:す
-50 edit l:だけです
-52 edit l:できます
-26 edit l:には
-11 edit l:は
-19 edit l:みてください
-5 edit l:られます
-18 edit l:れば
-20 edit l:下载
-18 edit l:保存
26 edit l:修改
-8 edit l:充值
-62 edit l:到
17 edit l:卡片
-24 edit l:右上角
53 edit l:后
-16 edit l:吧
-10 edit l:图
-40 edit l:场景
-63 edit l:场景列表
-20 edit l:它
-28 edit l:对比
-8 edit l:导出
-21 edit l:小
39 edit l:就行
17 edit l:序
-26 edit l:度
21 edit l:微调
9 edit l:拖
-9 edit l:按钮
-35 edit l:挑
-21 edit l:播放
-29 edit l:播放键
-24 edit l:改
-30 edit l:文件
-18 edit l:果
-31 edit l:查看
-21 edit l:楚
-11 edit l:步
-15 edit l:滑块
-28 edit l:点
-37 edit l:版
14 edit l:生效
46 edit l:用
-16 edit l:看
-15 edit l:看到
-24 edit l:码
-39 edit l:确认
-16 edit l:窗口
14 edit l:箭头
19 edit l:素材库
10 edit l:置
-27 edit l:调
38 edit l:调整
-15 edit l:遍
-70 edit l:里
-50 edit l:链接
-36 edit l:面
-71 edit l:面板
-3 edit l:音
-13 edit last
-38 edit later c:account
-2 edit later c:adjust
-42 edit later c:button
-12 edit later c:buy
32 edit later c:confirm
-5 edit later c:film
27 edit later c:key
2 edit later c:material
-21 edit later c:open
-14 edit later c:place
-27 edit later c:player
-27 edit later c:press
-27 edit later c:see
4 edit later c:undo
-29 edit later q:account
14 edit later q:confirm
-99 edit later q:export
-7 edit length:1
-41 edit length:5
-45 edit link
-25 edit no concept
-39 edit opens
-40 edit other c:account
-70 edit other c:adjust
-38 edit other c:being
-85 edit other c:button
-45 edit other c:buy
-18 edit other c:can
2 edit other c:confirm
-11 edit other c:control
-45 edit other c:export
12 edit other c:film
-14 edit other c:if
57 edit other c:key
-11 edit other c:material
-37 edit other c:open
21 edit other c:panel
-24 edit other c:place
13 edit other c:player
-36 edit other c:press
-54 edit other c:screen
5 edit other c:see
10 edit other c:store
31 edit other c:undo
-34 edit other q:account
24 edit other q:confirm
-95 edit other q:export
-63 edit other q:material
11 edit other q:panel
-26 edit q:account
-14 edit q:adjust
4 edit q:can
192 edit q:confirm
-160 edit q:export
-20 edit q:film
-93 edit q:if
-72 edit q:material
17 edit q:panel
-11 edit q:store
-25 edit step
-18 edit topic:credits
-89 edit topic:export
-31 edit topic:preview
48 edit topic:reorder
-10 edit v:de:adjust:st
54 edit v:de:drag:en
15 edit v:de:drag:ge
-25 edit v:de:export:en
-30 edit v:de:open:en
-38 edit v:de:press:ck
26 edit v:de:press:en
-22 edit v:de:see:en
-41 edit v:en:adjust:al
-12 edit v:en:adjust:ck
-26 edit v:en:adjust:er
-18 edit v:en:adjust:et
32 edit v:en:adjust:it
-45 edit v:en:adjust:ne
-18 edit v:en:adjust:pe
17 edit v:en:adjust:rn
-45 edit v:en:adjust:se
-20 edit v:en:buy:de
-18 edit v:en:buy:op
62 edit v:en:confirm:ly
-2 edit v:en:confirm:ne
29 edit v:en:confirm:ok
32 edit v:en:confirm:pt
59 edit v:en:confirm:rm
-27 edit v:en:confirm:sh
41 edit v:en:confirm:te
-5 edit v:en:drag:ab
24 edit v:en:drag:ag
9 edit v:en:drag:ap
30 edit v:en:drag:en
22 edit v:en:drag:er
22 edit v:en:drag:ge
51 edit v:en:drag:im
2 edit v:en:drag:it
10 edit v:en:drag:ll
39 edit v:en:drag:ng
48 edit v:en:drag:op
5 edit v:en:drag:ut
-37 edit v:en:drag:ve
-5 edit v:en:export:ab
-11 edit v:en:export:ad
-40 edit v:en:export:ed
-33 edit v:en:export:er
-27 edit v:en:export:nd
-7 edit v:en:export:p4
-39 edit v:en:export:py
-39 edit v:en:export:re
-21 edit v:en:export:rt
-38 edit v:en:export:ve
-10 edit v:en:open:ad
-23 edit v:en:open:ed
-23 edit v:en:open:en
-9 edit v:en:open:go
-26 edit v:en:open:mp
-46 edit v:en:open:nd
-23 edit v:en:open:ns
-39 edit v:en:press:ap
-28 edit v:en:press:ck
32 edit v:en:press:it
-6 edit v:en:press:le
22 edit v:en:press:ng
-11 edit v:en:press:se
18 edit v:en:press:ss
-2 edit v:en:see:ar
-49 edit v:en:see:ay
-15 edit v:en:see:ce
-7 edit v:en:see:ch
-8 edit v:en:see:ee
-22 edit v:en:see:en
-22 edit v:en:see:ew
-24 edit v:en:see:le
-38 edit v:en:see:ok
-43 edit v:en:see:re
-3 edit v:en:see:wn
52 edit v:en:undo:do
45 edit v:es:confirm:ar
-18 edit v:es:drag:do
28 edit v:es:drag:ra
-6 edit v:es:export:ar
-9 edit v:es:export:ia
-4 edit v:es:export:ir
-44 edit v:es:press:ic
27 edit v:es:press:sa
-29 edit v:es:see:lo
17 edit v:fr:adjust:er
30 edit v:fr:drag:er
39 edit v:fr:drag:ez
-37 edit v:fr:export:er
-26 edit v:fr:open:ez
-45 edit v:fr:open:re
49 edit v:fr:press:er
-12 edit v:fr:press:ez
-37 edit v:fr:press:ic
-48 edit v:fr:press:nt
-18 edit v:fr:see:ez
-24 edit v:fr:see:ir
-47 edit v:pt:adjust:ar
-24 edit v:pt:adjust:te
-30 edit v:pt:export:ar
-19 edit v:pt:open:el
-24 edit v:pt:open:vá
-21 edit v:pt:open:ão
25 edit v:pt:press:ar
27 edit v:pt:press:ne
-33 edit v:pt:press:se
-8 edit v:pt:press:te
-5 edit v:pt:press:ue
-24 edit v:pt:see:er
-18 edit v:pt:see:ir
23 edit v:pt:see:to
38 edit v:ru:drag:ем
27 edit v:ru:drag:те
-41 edit v:ru:export:йл
-56 edit v:ru:export:те
-55 edit v:ru:export:ть
-51 edit v:ru:open:ат
-57 edit v:ru:open:те
-48 edit v:ru:see:ть
-68 edit w:0
-53 edit w:0 19
-21 edit w:0 33
-14 edit w:0 40
-12 edit w:0 8
-12 edit w:0 8 0
-23 edit w:0 :
-13 edit w:0 : 1
-12 edit w:0 p
-24 edit w:1
-12 edit w:1 0
-12 edit w:1 0 8
-9 edit w:1 9
-55 edit w:1080p
-53 edit w:19
-28 edit w:2
-21 edit w:33
-28 edit w:4
-14 edit w:40
-18 edit w:5
-12 edit w:8
-12 edit w:8 0
-12 edit w:8 0 p
-17 edit w:9
-43 edit w:a 0
-10 edit w:a barra
1 edit w:a differe
36 edit w:a direita
-38 edit w:a list
-7 edit w:a look
22 edit w:a nova
-41 edit w:aba
-1 edit w:accent
32 edit w:accept
-1 edit w:account setting
24 edit w:after
-7 edit w:again
-35 edit w:al
-11 edit w:all
-45 edit w:alles
18 edit w:along
10 edit w:along the
-65 edit w:als
-38 edit w:also
-17 edit w:an
18 edit w:an option
-28 edit w:and you
-29 edit w:andere
8 edit w:another
-1 edit w:another accent
-3 edit w:another song
-15 edit w:ansehen
-51 edit w:any
-2 edit w:any time
-30 edit w:ao
-9 edit w:ao lado
-43 edit w:aparece
-8 edit w:aperte
62 edit w:apply
19 edit w:apply the
-72 edit w:are
36 edit w:arrastr
34 edit w:arrastr las
-63 edit w:arrow
-2 edit w:as
-12 edit w:as the
-19 edit w:assets
-27 edit w:audio
-14 edit w:audio tab
17 edit w:auf das
-10 edit w:auf der
-25 edit w:auf exporti
-6 edit w:autre
-11 edit w:avatar
-15 edit w:avec
-56 edit w:avec ctrl
-32 edit w:away
29 edit w:back
-5 edit w:baixar
-31 edit w:barra
-10 edit w:barra de
-25 edit w:barre
-45 edit w:barre d'espac
-37 edit w:basta
-23 edit w:be
14 edit w:be changed
12 edit w:before
-58 edit w:bei
-17 edit w:below
-17 edit w:below the
-6 edit w:beneath
-6 edit w:beneath the
-29 edit w:between
15 edit w:bild
-9 edit w:billing
1 edit w:bitte
-30 edit w:blue
-41 edit w:bottom
-9 edit w:bouton
-11 edit w:browser
-30 edit w:button
-39 edit w:button to
18 edit w:buttons
-13 edit w:by clickin
40 edit w:by draggin
-19 edit w:by moving
32 edit w:caixa
-6 edit w:camera
-27 edit w:can be
-25 edit w:can preview
-20 edit w:can upgrade
-35 edit w:caption
-45 edit w:carpeta
41 edit w:case
-15 edit w:casilla
-36 edit w:ce
-45 edit w:celui
-34 edit w:cenas
4 edit w:change
1 edit w:changed
17 edit w:changer
11 edit w:changes
-1 edit w:check your
-39 edit w:choisis
-45 edit w:choose
-62 edit w:choose 1080p
-1 edit w:choose one
-11 edit w:choose plan
-41 edit w:choose the
-29 edit w:chosen
-50 edit w:clic
-37 edit w:clic droit
32 edit w:click apply
-16 edit w:click downloa
-37 edit w:click export
64 edit w:click generat
-27 edit w:click the
-11 edit w:click your
42 edit w:clickin
34 edit w:clickin the
5 edit w:clip
30 edit w:clip hacia
-27 edit w:clip to
31 edit w:clip vers
35 edit w:clipe
35 edit w:clipe para
4 edit w:clips
-7 edit w:clique
-9 edit w:clique em
-25 edit w:cloud
-22 edit w:cmd
-60 edit w:color
-12 edit w:colour
13 edit w:com
-43 edit w:compare
-39 edit w:compart
88 edit w:confirm
33 edit w:confirm the
41 edit w:continu
-11 edit w:contras
-45 edit w:control
-9 edit w:copia
-31 edit w:copiar
-39 edit w:copy
-2 edit w:copy the
-52 edit w:cor
8 edit w:corner to
43 edit w:ctrl
41 edit w:ctrl +
33 edit w:ctrl + z
-13 edit w:ctrl s
55 edit w:ctrl z
20 edit w:cuadro
21 edit w:cuadro de
-35 edit w:curseur
5 edit w:cut
-41 edit w:côté
-22 edit w:d'aperç
-45 edit w:d'espac
-72 edit w:da
-30 edit w:dale
-30 edit w:dale al
-46 edit w:dann
-54 edit w:dans
-35 edit w:dans la
-50 edit w:dans le
13 edit w:das
-27 edit w:dashboa
34 edit w:de diálogo
-3 edit w:de droite
-10 edit w:de espaço
-15 edit w:de factura
-62 edit w:de la
23 edit w:de lecture
50 edit w:delete
-67 edit w:dem
5 edit w:den
-53 edit w:depuis
-2 edit w:der
-9 edit w:derecha
15 edit w:des
-46 edit w:desliza
-14 edit w:details
-41 edit w:dial
50 edit w:dialog
21 edit w:dialogu
-53 edit w:die leertas
29 edit w:die neue
10 edit w:die änderun
1 edit w:differe
-6 edit w:direita
-51 edit w:direito
-16 edit w:disk
34 edit w:diálogo
34 edit w:diálogo para
-35 edit w:do título
39 edit w:don't
42 edit w:don't forget
26 edit w:don't need
-2 edit w:done
-28 edit w:double-
-70 edit w:downloa
-2 edit w:downloa the
-21 edit w:downloa your
-15 edit w:drafts
24 edit w:drag
29 edit w:drag its
-6 edit w:drag the
40 edit w:draggin
27 edit w:draggin the
-4 edit w:drawer
-37 edit w:droit
17 edit w:droite
7 edit w:drop
-8 edit w:du
-58 edit w:du bei
-23 edit w:dá
-23 edit w:dá para
13 edit w:each
3 edit w:earlier
-2 edit w:easy
10 edit w:edge
32 edit w:edit
-40 edit w:editor
-44 edit w:editor to
7 edit w:effects
23 edit w:effects tab
4 edit w:ein
-51 edit w:eine
-66 edit w:einen
37 edit w:either
37 edit w:either side
-17 edit w:el
20 edit w:el cuadro
-42 edit w:el panel
-18 edit w:el reprodu
-20 edit w:el saldo
-39 edit w:elige
8 edit w:em
-9 edit w:em exporta
-21 edit w:embaixo
-63 edit w:en la
-44 edit w:encontr
-20 edit w:es
-45 edit w:escolha
-10 edit w:espaço
-10 edit w:esquerd
-60 edit w:est
-21 edit w:estão
-22 edit w:everyth
-45 edit w:expand
-9 edit w:expand the
-29 edit w:export
-20 edit w:export dialog
-21 edit w:export is
-1 edit w:export menu
19 edit w:export the
-1 edit w:export to
-22 edit w:exporta
-11 edit w:exporta para
-23 edit w:exporti
-55 edit w:f
-35 edit w:factura
-19 edit w:fader
-11 edit w:feel
-5 edit w:feel free
19 edit w:feld
-22 edit w:fenêtre
-22 edit w:fenêtre d'aperç
-33 edit w:fica
-53 edit w:fichier
-22 edit w:field
-2 edit w:file is
13 edit w:file menu
19 edit w:film
39 edit w:final
28 edit w:finally
-20 edit w:find
-22 edit w:find the
-45 edit w:fine-tu
-27 edit w:finish
-41 edit w:finishe
-26 edit w:folder
-18 edit w:font
-10 edit w:for
-37 edit w:for a
-1 edit w:for another
-46 edit w:for the
-10 edit w:for yoursel
42 edit w:forget
42 edit w:forget to
-40 edit w:format
17 edit w:foto
-42 edit w:frame
-19 edit w:from
-11 edit w:from the
-35 edit w:from your
-22 edit w:full
-30 edit w:further
-15 edit w:gauche
-34 edit w:gear
-34 edit w:gear icon
56 edit w:geht
-50 edit w:get
-11 edit w:get more
-2 edit w:getting
-2 edit w:getting the
-50 edit w:gibt
58 edit w:glisser
-9 edit w:go
-11 edit w:go to
-5 edit w:grab
-14 edit w:grab it
-22 edit w:green
30 edit w:hacia
30 edit w:hacia la
24 edit w:handle
51 edit w:handles
-17 edit w:happy
-21 edit w:hard
-29 edit w:have
-30 edit w:have a
-9 edit w:haz
-10 edit w:head
-11 edit w:head over
-2 edit w:hear
-6 edit w:hear it
-2 edit w:here
-16 edit w:herunte
-6 edit w:history
-6 edit w:history panel
30 edit w:hit
18 edit w:hit apply
-14 edit w:hit play
-36 edit w:hue
31 edit w:i
-18 edit w:icon
-41 edit w:icon to
-9 edit w:if you
-40 edit w:il
-29 edit w:im
-43 edit w:im reiter
-28 edit w:in der
-1 edit w:in your
-33 edit w:inicia
-10 edit w:inspect
-43 edit w:intensi
20 edit w:into
-15 edit w:into the
-37 edit w:is
-2 edit w:is easy
-36 edit w:is just
39 edit w:it as
13 edit w:it earlier
3 edit w:it to
17 edit w:it's
-15 edit w:its
-14 edit w:izquier
-12 edit w:jetez
-12 edit w:jetez un
-26 edit w:jump
-22 edit w:junto
-14 edit w:junto al
-33 edit w:just
-36 edit w:just one
-72 edit w:kann
34 edit w:keep
14 edit w:klicken
-25 edit w:knob
-31 edit w:l
-46 edit w:l'ongle
30 edit w:l'ordre
-13 edit w:la barre
-45 edit w:la carpeta
41 edit w:la case
-15 edit w:la casilla
-9 edit w:la derecha
31 edit w:la droite
-22 edit w:la fenêtre
-42 edit w:la lecture
-27 edit w:la lista
-2 edit w:la liste
-15 edit w:la page
-18 edit w:la pestaña
-16 edit w:la pista
23 edit w:la tête
-9 edit w:lado
-9 edit w:lado do
-68 edit w:lance
-56 edit w:lance avec
18 edit w:las
34 edit w:las miniatu
-5 edit w:lateral
-51 edit w:layers
-9 edit w:le bouton
-53 edit w:le fichier
-9 edit w:le lecteur
-43 edit w:le menu
-45 edit w:le volet
-9 edit w:lecteur
-2 edit w:lecture
-53 edit w:leertas
-27 edit w:left sidebar
7 edit w:les
-23 edit w:letra
-16 edit w:letteri
11 edit w:like
1 edit w:like it
-32 edit w:link
-31 edit w:links
-42 edit w:list
-38 edit w:list of
-13 edit w:list on
-13 edit w:lista
-13 edit w:lista de
-39 edit w:liste
-23 edit w:listed
-23 edit w:listen
-35 edit w:lo
52 edit w:lock
-38 edit w:look
-50 edit w:loop
11 edit w:los
44 edit w:los clips
-9 edit w:los tres
-19 edit w:lower
-41 edit w:lässt
-9 edit w:media
25 edit w:media library
-8 edit w:media panel
-10 edit w:menu at
-20 edit w:menu de
18 edit w:miniatu
1 edit w:mit
5 edit w:mit der
-6 edit w:more
-11 edit w:more credits
16 edit w:mouse
-37 edit w:move
-41 edit w:move the
-19 edit w:moving
-19 edit w:moving the
-27 edit w:mp
-27 edit w:mp 4
-1 edit w:mp4
-12 edit w:music
-3 edit w:music library
30 edit w:más
-37 edit w:mídia
32 edit w:na caixa
27 edit w:nach
35 edit w:nach rechts
-41 edit w:name
-35 edit w:navigat
-13 edit w:neben
-13 edit w:neben dem
26 edit w:need it
29 edit w:neue
28 edit w:new
35 edit w:new clip
-15 edit w:next
-15 edit w:next to
-8 edit w:no player
-28 edit w:nome
-12 edit w:notes
-15 edit w:notice
22 edit w:nova
5 edit w:now
-37 edit w:o
-4 edit w:oben
12 edit w:of the
40 edit w:ok
14 edit w:on
-20 edit w:one
-36 edit w:one click
-1 edit w:one of
30 edit w:onto
30 edit w:onto the
-23 edit w:open
-15 edit w:open the
-23 edit w:opens
9 edit w:option
31 edit w:or
31 edit w:orden
45 edit w:order
-2 edit w:other
-36 edit w:out
-45 edit w:ouvre
-11 edit w:over to
3 edit w:own
-12 edit w:p
-49 edit w:page
-63 edit w:paleta
-50 edit w:palette
-56 edit w:panel
-25 edit w:par
16 edit w:para a
-9 edit w:para ver
-17 edit w:partage
-13 edit w:pela
-13 edit w:pela aba
29 edit w:pelo
42 edit w:pensez
42 edit w:pensez à
-36 edit w:perfil
-18 edit w:pestaña
-61 edit w:pick
-12 edit w:pick another
-3 edit w:pick one
-64 edit w:picture
-16 edit w:pista
-41 edit w:pitch
43 edit w:place
-2 edit w:plans
-46 edit w:play
-5 edit w:play it
-30 edit w:play the
-46 edit w:play to
-13 edit w:player
-11 edit w:player to
-33 edit w:playhea
-42 edit w:playhea there
-26 edit w:playhea to
21 edit w:please
28 edit w:please confirm
-46 edit w:pode
-9 edit w:pode ser
55 edit w:pop-up
15 edit w:por
-33 edit w:pour la
9 edit w:pour le
-22 edit w:pouvez
18 edit w:press
24 edit w:press apply
31 edit w:press confirm
26 edit w:press delete
-15 edit w:press downloa
-50 edit w:press export
-27 edit w:press play
-23 edit w:press the
-25 edit w:preview
-1 edit w:preview it
-22 edit w:project
-26 edit w:project setting
-21 edit w:propert
-21 edit w:propert panel
-46 edit w:puedes
-37 edit w:puis
10 edit w:pull
5 edit w:pull it
27 edit w:pulsa
-9 edit w:puntos
-60 edit w:purple
-60 edit w:purple button
-11 edit w:página
26 edit w:que
-46 edit w:que vous
28 edit w:quieres
30 edit w:quieres más
54 edit w:quiser
18 edit w:radio
18 edit w:radio buttons
18 edit w:rain
36 edit w:ready
22 edit w:rearran
22 edit w:rearran them
-34 edit w:recharg
15 edit w:reihenf
-43 edit w:reiter
-4 edit w:remaini credits
-43 edit w:render
-46 edit w:render button
22 edit w:reorder
-49 edit w:reprodu
-39 edit w:restant
-7 edit w:result
-25 edit w:rhythm
-56 edit w:right-c
-45 edit w:row
23 edit w:s
-33 edit w:saldo
-43 edit w:same
-38 edit w:save
-30 edit w:save the
-4 edit w:scene
-22 edit w:scene list
-24 edit w:scrub to
-6 edit w:se
-56 edit w:se lance
54 edit w:se quiser
-17 edit w:second
-27 edit w:section
-33 edit w:section to
-8 edit w:see
-13 edit w:see the
18 edit w:select an
18 edit w:select the
-27 edit w:send
-27 edit w:send it
-9 edit w:ser
-18 edit w:set
-19 edit w:set the
-17 edit w:setting
-39 edit w:share
-36 edit w:share button
-1 edit w:share dialog
-39 edit w:share menu
48 edit w:shift
46 edit w:shot
-24 edit w:show
-3 edit w:shown
29 edit w:si quieres
-22 edit w:si te
-97 edit w:sich
30 edit w:side
-51 edit w:sidebar
1 edit w:sie
14 edit w:sie auf
35 edit w:sie den
26 edit w:simply
-16 edit w:size
-28 edit w:slider
-1 edit w:so
40 edit w:sobald
40 edit w:sobald sie
-15 edit w:solo
-38 edit w:sous
-35 edit w:space
-31 edit w:spaceba
-31 edit w:spaceba to
-1 edit w:speaker
-1 edit w:speaker icon
-52 edit w:speed
-38 edit w:speed can
2 edit w:split
2 edit w:split the
-6 edit w:start
-64 edit w:starts
-27 edit w:stellst
-27 edit w:stellst du
-45 edit w:step
-20 edit w:stored
-59 edit w:storybo
-22 edit w:strengt
-22 edit w:strengt slider
-14 edit w:style
-14 edit w:style panel
-22 edit w:styles
-22 edit w:styles tab
-21 edit w:sua
-17 edit w:suffit
32 edit w:suggest
1 edit w:sur
-3 edit w:sur la
-31 edit w:sur le
9 edit w:swap
-37 edit w:symbol
-5 edit w:tab
-40 edit w:tab for
23 edit w:tab to
-42 edit w:table
-4 edit w:takes
-54 edit w:também
-39 edit w:tap
-38 edit w:tap the
-47 edit w:taste
-16 edit w:te
-48 edit w:tempo
-22 edit w:text
-49 edit w:texto
32 edit w:that
-7 edit w:the account
-44 edit w:the arrow
-19 edit w:the assets
-21 edit w:the audio
-30 edit w:the blue
-1 edit w:the bottom
-6 edit w:the camera
-10 edit w:the caption
28 edit w:the changes
14 edit w:the clip
-25 edit w:the cloud
28 edit w:the confirm
44 edit w:the dialog
-16 edit w:the disk
-28 edit w:the editor
23 edit w:the effects
-22 edit w:the export
-19 edit w:the fader
19 edit w:the film
-23 edit w:the finishe
-16 edit w:the font
-42 edit w:the format
-15 edit w:the full
-34 edit w:the gear
-22 edit w:the green
5 edit w:the handle
-6 edit w:the history
-36 edit w:the hue
-51 edit w:the layers
-1 edit w:the left
-16 edit w:the letteri
-2 edit w:the link
7 edit w:the media
-12 edit w:the music
15 edit w:the new
-12 edit w:the notes
27 edit w:the order
-2 edit w:the other
-63 edit w:the picture
-41 edit w:the pitch
-10 edit w:the player
-33 edit w:the playhea
55 edit w:the pop-up
-17 edit w:the project
-21 edit w:the propert
18 edit w:the radio
18 edit w:the rain
-27 edit w:the render
-7 edit w:the result
-25 edit w:the rhythm
6 edit w:the right
-30 edit w:the same
6 edit w:the scenes
4 edit w:the second
-1 edit w:the share
-40 edit w:the shot
-4 edit w:the side
-39 edit w:the sidebar
-31 edit w:the spaceba
-1 edit w:the speaker
-44 edit w:the speed
-33 edit w:the storybo
-22 edit w:the strengt
-14 edit w:the style
-22 edit w:the styles
37 edit w:the suggest
-22 edit w:the text
11 edit w:the three
6 edit w:the thumbna
-12 edit w:the title
6 edit w:the track
-53 edit w:the triangl
-1 edit w:the twelve
17 edit w:the two
-1 edit w:the video
-24 edit w:the viewer
-1 edit w:the voice
-14 edit w:the volume
3 edit w:them
12 edit w:then
23 edit w:then click
-62 edit w:there
-25 edit w:there is
40 edit w:third
25 edit w:this
9 edit w:three
7 edit w:thumbna
-5 edit w:time
12 edit w:timing
-19 edit w:tippen
27 edit w:tirez
25 edit w:title
-16 edit w:to 0
-40 edit w:to change
42 edit w:to click
23 edit w:to double-
-19 edit w:to downloa
-27 edit w:to finish
-50 edit w:to get
-14 edit w:to grab
-3 edit w:to hear
24 edit w:to hit
-8 edit w:to keep
22 edit w:to lock
-37 edit w:to look
16 edit w:to move
-36 edit w:to play
22 edit w:to reorder
-8 edit w:to save
-27 edit w:to send
-3 edit w:to try
-14 edit w:to watch
-30 edit w:tocar
-6 edit w:toggle
-19 edit w:too
22 edit w:tool
-11 edit w:top
15 edit w:top of
-18 edit w:top up
5 edit w:track
-41 edit w:track to
-85 edit w:transcr
-29 edit w:transit
-9 edit w:tres
-9 edit w:tres puntos
-66 edit w:triangl
51 edit w:trim
-3 edit w:try
-3 edit w:try another
35 edit w:tu
17 edit w:turn
-1 edit w:twelve
-13 edit w:two
-18 edit w:type
-31 edit w:télécha
23 edit w:tête
23 edit w:tête de
-34 edit w:título
-36 edit w:um
-22 edit w:um es
-44 edit w:uma
-33 edit w:un
-21 edit w:under
-28 edit w:under account
-55 edit w:under the
52 edit w:undo
34 edit w:une
-51 edit w:unten
-8 edit w:unter
19 edit w:until
-18 edit w:up
-31 edit w:upgrade
-1 edit w:upper
-25 edit w:usage
24 edit w:usar
-3 edit w:use the
-27 edit w:users
-9 edit w:ver
-29 edit w:verlo
31 edit w:vers
31 edit w:vers la
49 edit w:verschi
-39 edit w:via
-38 edit w:via the
-1 edit w:video
-1 edit w:view it
-24 edit w:viewer
3 edit w:vignett
-47 edit w:visible
23 edit w:visto
20 edit w:você
8 edit w:voice
-1 edit w:voice menu
-24 edit w:voir
-63 edit w:volet
-45 edit w:volet des
-38 edit w:volume
-53 edit w:vorscha
-37 edit w:votre
-9 edit w:vous
-22 edit w:vous pouvez
34 edit w:voz
-24 edit w:vá
-6 edit w:vérifie
-41 edit w:wait
-41 edit w:wait for
-17 edit w:want
-11 edit w:want the
-8 edit w:want to
-7 edit w:watch
-11 edit w:watch it
38 edit w:wenn
-33 edit w:what
-36 edit w:wheel
-40 edit w:when you
-24 edit w:when you're
-20 edit w:where you
-68 edit w:whether
-12 edit w:which
-1 edit w:which you
-11 edit w:which you'll
36 edit w:will
8 edit w:will be
12 edit w:with
-3 edit w:with the
-33 edit w:y
1 edit w:yellow
-6 edit w:you hit
28 edit w:you like
2 edit w:you press
-17 edit w:you want
-37 edit w:you'll
-19 edit w:you'll find
-15 edit w:you'll notice
-22 edit w:you're
-17 edit w:you're happy
-55 edit w:you're ready
-13 edit w:your
-27 edit w:your dashboa
3 edit w:your own
-11 edit w:your picture
-15 edit w:yours
-10 edit w:yoursel
65 edit w:z
35 edit w:zieh
35 edit w:zieh das
-48 edit w:zu
-13 edit w:zum
-41 edit w:à côté
-10 edit w:à droite
-34 edit w:à esquerd
-15 edit w:à gauche
-24 edit w:à votre
10 edit w:änderun
-13 edit w:öffnen
-53 edit w:букв
-18 edit w:в
41 edit w:в окне
-41 edit w:в плеере
-26 edit w:в поле
-50 edit w:вас
-56 edit w:вкладка
-46 edit w:вкладке
-58 edit w:вниз
27 edit w:вправо
24 edit w:вы
53 edit w:вы нажмёте
-49 edit w:выберит
-40 edit w:до
-32 edit w:его
-32 edit w:если
-37 edit w:её
-26 edit w:задаётс
-16 edit w:зайдите
12 edit w:и
-40 edit w:их
-27 edit w:кадров
54 edit w:как
39 edit w:клип
21 edit w:край
-27 edit w:курсор
-27 edit w:курсор на
-51 edit w:лежат
-45 edit w:меню
38 edit w:меняетс
-18 edit w:можно
-15 edit w:на
-46 edit w:на вкладке
16 edit w:нажмите
53 edit w:нажмёте
-26 edit w:названи
20 edit w:новый
41 edit w:окне
-17 edit w:окно
-17 edit w:окно предпро
48 edit w:она
38 edit w:перетас
-41 edit w:плеере
-26 edit w:поле
-18 edit w:пополни
38 edit w:порядок меняетс
-34 edit w:посмотр
-17 edit w:предпро
-46 edit w:разверн
-31 edit w:ролик
-36 edit w:рядом
-29 edit w:с
-46 edit w:слева
48 edit w:сохрани
-48 edit w:справа
-47 edit w:ссылку
-51 edit w:таймлай
-49 edit w:там
-16 edit w:увидеть
-41 edit w:файл
-65 edit w:цвет
-34 edit w:чтобы
-16 edit w:чтобы увидеть
-30 edit w:это
-45 edit w:あ
5 edit w:い
-7 edit w:い ま
-7 edit w:い ま す
-9 edit w:お
24 edit w:か
-84 edit w:から
-59 edit w:が
-46 edit w:き
13 edit w:き さ
13 edit w:き さ は
18 edit w:く
-2 edit w:ください
-55 edit w:け
-18 edit w:け れば
-34 edit w:こ
17 edit w:さ
13 edit w:さ は
1 edit w:し て
-17 edit w:し ま
-17 edit w:し ま す
-6 edit w:す
-17 edit w:す る
-2 edit w:す る だけです
-13 edit w:せ
36 edit w:た
24 edit w:だ
-50 edit w:だけです
-20 edit w:て みてください
-18 edit w:で
-23 edit w:で 「
-4 edit w:で 再生
-2 edit w:で 确
-2 edit w:で 确 认
-52 edit w:できます
-28 edit w:な
-18 edit w:な け
-18 edit w:な け れば
-33 edit w:に
-26 edit w:には
-22 edit w:の 「
-22 edit w:の 「 书
13 edit w:の 大
13 edit w:の 大 き
-6 edit w:の 横
2 edit w:は
-21 edit w:は 「
10 edit w:べ
3 edit w:ま
-62 edit w:ま す
-19 edit w:みてください
2 edit w:む
-5 edit w:られます
-27 edit w:り
-33 edit w:る
-2 edit w:る だけです
-19 edit w:れば
-22 edit w:わ
-13 edit w:わ せ
25 edit w:を
-25 edit w:を クリック
-27 edit w:を クリック し
-22 edit w:を 开
-22 edit w:を 开 く
24 edit w:を 押して
54 edit w:を 押す
-36 edit w:を 选
-49 edit w:アイコン
-47 edit w:クリック
-27 edit w:クリック し
-27 edit w:クリック し て
-32 edit w:クリック す
-32 edit w:クリック す る
52 edit w:クリップ
18 edit w:サムネイル
18 edit w:サムネイル を
-49 edit w:シーン
-29 edit w:スライダー
-29 edit w:スライダー で
-15 edit w:タイムライン
-22 edit w:タブ
-4 edit w:タブ を
-38 edit w:ダ
44 edit w:ドラッグ
20 edit w:ドラッグ し
20 edit w:ドラッグ し て
-36 edit w:パネル
-25 edit w:ファイル
-12 edit w:プレビュー
-28 edit w:プレーヤー
-28 edit w:プレーヤー で
-20 edit w:ボタン
-23 edit w:ボタン を
-22 edit w:ボタン を クリック
1 edit w:メニュー
-45 edit w:ン
-24 edit w:ー
22 edit w:一
13 edit w:一 张
31 edit w:一 步
-36 edit w:一 点
-20 edit w:一下
-7 edit w:一覧
-4 edit w:一覧 を
36 edit w:三
-4 edit w:三个点
-1 edit w:上
-20 edit w:上 预览
-7 edit w:上 预览 效
-19 edit w:下
21 edit w:下の
-34 edit w:下拉
9 edit w:下方
-41 edit w:下载
-17 edit w:下载 图标
26 edit w:不
14 edit w:不 会
14 edit w:不 会 生效
-34 edit w:两
-22 edit w:两 个
-28 edit w:个人中心
29 edit w:中
-34 edit w:中 心
-30 edit w:九
-30 edit w:九 个
1 edit w:也
1 edit w:也 可以
12 edit w:也 可以 在
-60 edit w:书
-21 edit w:书 き
16 edit w:了
-14 edit w:事
-22 edit w:二 种
-2 edit w:亮度
-13 edit w:人
-51 edit w:从
-15 edit w:他
-35 edit w:付
7 edit w:任
10 edit w:任 意
10 edit w:任 意 一
2 edit w:会
14 edit w:会 生效
-30 edit w:会员
-32 edit w:会员 中
-32 edit w:会员 中 心
37 edit w:位
37 edit w:位 置
-47 edit w:体
-23 edit w:余额
-42 edit w:侧边栏
15 edit w:修改
-20 edit w:值
-61 edit w:像
-19 edit w:充值
10 edit w:先
22 edit w:先 在
8 edit w:入
-10 edit w:全 文
6 edit w:全 部
-2 edit w:共有
-15 edit w:其 他
5 edit w:再
-1 edit w:再生
-28 edit w:出
-20 edit w:分
-18 edit w:分 别
-18 edit w:分 别 点
-7 edit w:分 镜
-10 edit w:分 镜 图
-46 edit w:分享
-26 edit w:分页
-50 edit w:列
-41 edit w:列 在
14 edit w:则
9 edit w:别
-18 edit w:别 点
-11 edit w:到  
-11 edit w:到   0
-29 edit w:到 “
-32 edit w:到 会员
19 edit w:到 画布
19 edit w:到 画布 上
10 edit w:前
33 edit w:前 面
-14 edit w:前往
-14 edit w:剩余
-29 edit w:剩余 点数
-37 edit w:加
-20 edit w:动
61 edit w:勾选
-31 edit w:十
-22 edit w:十 二
-22 edit w:十 二 种
-30 edit w:单
16 edit w:卡片
-9 edit w:即可
-10 edit w:去
-26 edit w:发给
-51 edit w:取
-45 edit w:取 得
-42 edit w:口
-5 edit w:可
-19 edit w:可 在
43 edit w:可 拖动
-22 edit w:可以
-9 edit w:可以 从
-1 edit w:可以 在
21 edit w:可以 在 右侧
-7 edit w:可以 在 时间线
-36 edit w:可以 在 时间轴
-28 edit w:可以 对比
17 edit w:可以 把
-24 edit w:可以 改
-11 edit w:可以 点击
-26 edit w:可选
-40 edit w:右
-23 edit w:右上
-22 edit w:右上 の
-22 edit w:右上 の 「
-53 edit w:右上角
-23 edit w:右下角
-13 edit w:右侧
-2 edit w:右侧 的
21 edit w:右侧 面板
21 edit w:右侧 面板 微调
-34 edit w:右边
-2 edit w:各
-56 edit w:合
-13 edit w:合 わ
-13 edit w:合 わ せ
-14 edit w:同
-14 edit w:同 事
-60 edit w:名
65 edit w:后
1 edit w:后 按
49 edit w:后 按  
20 edit w:后 点
17 edit w:后 点 “
-7 edit w:后 点击
-7 edit w:后 点击 “
-19 edit w:向
-19 edit w:向 下
14 edit w:否
14 edit w:否 则
-16 edit w:吧
-56 edit w:听
-22 edit w:听听
-22 edit w:听听 看
-14 edit w:和
10 edit w:四
-23 edit w:回
-10 edit w:图
-57 edit w:图标
-18 edit w:图标 保存
-27 edit w:图示
-62 edit w:在 “
-25 edit w:在 “ 效
21 edit w:在 右侧 面板
28 edit w:在 弹出
28 edit w:在 弹出 的
-49 edit w:在 播放器
17 edit w:在 故事板
17 edit w:在 故事板 里
-19 edit w:在 时间线
-19 edit w:在 时间线 上
-48 edit w:在 时间轴 上
-5 edit w:在 时间轴 中
13 edit w:在 音
-29 edit w:场
-61 edit w:场景列表
-34 edit w:型
-14 edit w:声
-14 edit w:声 音
47 edit w:変え
-44 edit w:変更
-24 edit w:多
-15 edit w:大
13 edit w:大 き
13 edit w:大 き さ
-21 edit w:大 小
9 edit w:太
-8 edit w:头像
-8 edit w:套餐
6 edit w:好
-21 edit w:如果
-20 edit w:如需
-20 edit w:如需 修改
-50 edit w:字
-20 edit w:字 体
-34 edit w:字 型
-11 edit w:存到
29 edit w:它
12 edit w:完
-32 edit w:完 整
56 edit w:完 记得
21 edit w:完成后
21 edit w:完成后 点击
21 edit w:完成后 点击 “
62 edit w:定
13 edit w:对
25 edit w:对 应
-27 edit w:对比
-17 edit w:对话框
-20 edit w:导出
-21 edit w:小
43 edit w:就
9 edit w:就 把
-38 edit w:就能 看到
39 edit w:就行
-52 edit w:展开
-29 edit w:属性
-37 edit w:左
-33 edit w:左 の
25 edit w:左上角
25 edit w:左上角 的
-4 edit w:左下角
-57 edit w:左侧
-24 edit w:左侧 的 素材
19 edit w:左侧 的 素材库
-10 edit w:左边
-13 edit w:左边 的
-51 edit w:已
31 edit w:并
17 edit w:并 拖动
17 edit w:并 拖动 卡片
16 edit w:序
25 edit w:应
-36 edit w:底部
-36 edit w:底部 的
-44 edit w:度
-34 edit w:度 滑块
-87 edit w:开
-22 edit w:开 く
-51 edit w:开启
-34 edit w:式
13 edit w:张
15 edit w:弹出
28 edit w:弹出 的
-34 edit w:强
-34 edit w:强 度
-34 edit w:强 度 滑块
8 edit w:往左
13 edit w:往左 拖
-50 edit w:得
1 edit w:微调
-34 edit w:心
19 edit w:志
19 edit w:志 拖
19 edit w:志 拖 到
-45 edit w:快
31 edit w:态
-49 edit w:您 可以 在
-52 edit w:情
-3 edit w:想
-22 edit w:想 换
-4 edit w:想 看
-16 edit w:想 要
10 edit w:意
10 edit w:意 一
25 edit w:我
-16 edit w:手
-19 edit w:手 机
1 edit w:打开
18 edit w:打开 “
-34 edit w:打开 “ 风
-56 edit w:找到
-39 edit w:找到 齿轮
4 edit w:把
10 edit w:把 它
-59 edit w:把 播放头
-27 edit w:把 播放头 拖
19 edit w:把 标
19 edit w:把 标 志
24 edit w:押して
54 edit w:押す
15 edit w:拉
-26 edit w:拉到
34 edit w:拖
29 edit w:拖 到
19 edit w:拖 到 画布
38 edit w:拖动
17 edit w:拖动 卡片
-34 edit w:拖动 强
-34 edit w:拖动 强 度
34 edit w:拖曳
29 edit w:拖曳 片段
-11 edit w:拿到
4 edit w:按
17 edit w:按  
10 edit w:按   ctrl
49 edit w:按   delete
67 edit w:按 “
67 edit w:按 “ 保存
-15 edit w:按 「
51 edit w:按 「 套用
-20 edit w:按 播放键
20 edit w:按住
17 edit w:按住 并
17 edit w:按住 并 拖动
-35 edit w:挑
47 edit w:撤销
-16 edit w:播放
-49 edit w:播放器
3 edit w:播放头
-27 edit w:播放头 拖
-24 edit w:播放键
-36 edit w:收在
28 edit w:改
56 edit w:改 完
56 edit w:改 完 记得
-4 edit w:放
17 edit w:故事板
17 edit w:故事板 里
17 edit w:故事板 里 按住
-35 edit w:效
-35 edit w:效 果
62 edit w:数
-3 edit w:数值
-47 edit w:整
-48 edit w:文
-28 edit w:文 字
-49 edit w:文件
-47 edit w:新
-41 edit w:新 的
-18 edit w:方
-45 edit w:旁白
-16 edit w:旁边
-19 edit w:时间线
-19 edit w:时间线 上
-7 edit w:时间线 上 预览
-48 edit w:时间轴 上
-5 edit w:时间轴 中
-8 edit w:时间轴 里
-19 edit w:明
-9 edit w:明细
-36 edit w:曲
-39 edit w:曲 目
-21 edit w:更 清
-21 edit w:更 清 楚
-3 edit w:更改
17 edit w:更改 顺
17 edit w:更改 顺 序
-24 edit w:最
-43 edit w:最 终
-43 edit w:最 终 文件
-42 edit w:最下
-7 edit w:有
-22 edit w:有 十
-22 edit w:有 十 二
-30 edit w:本
-19 edit w:机
25 edit w:来
-30 edit w:果
-47 edit w:查看
-10 edit w:查看 分
-10 edit w:查看 分 镜
19 edit w:标
19 edit w:标 志
19 edit w:标 志 拖
-7 edit w:标签页
-35 edit w:标题
-41 edit w:栏
-34 edit w:格
-34 edit w:格 式
-44 edit w:档案
-21 edit w:楚
-19 edit w:横
-7 edit w:步
-43 edit w:比
-23 edit w:求
-1 edit w:没
-1 edit w:没 问
-1 edit w:没 问 题
-20 edit w:混
-38 edit w:清
-21 edit w:清 楚
-1 edit w:滑块
-24 edit w:滑杆
-41 edit w:滑鼠
-7 edit w:满意 后
-7 edit w:满意 后 点击
1 edit w:满意 的话
-26 edit w:滤
-26 edit w:滤 镜
-36 edit w:点
-3 edit w:点 “
-21 edit w:点 “ 分享
17 edit w:点 “ 完成
-25 edit w:点 “ 导出
-6 edit w:点 右上角
-20 edit w:点 它
-10 edit w:点一下
-24 edit w:点击
32 edit w:点击 “
-33 edit w:点击 “ 导出
38 edit w:点击 “ 应用
-30 edit w:点击 右上角
-21 edit w:点开
-17 edit w:点数
-42 edit w:点选
-43 edit w:点选 「
-45 edit w:点选 「 汇出
20 edit w:然
20 edit w:然 后
20 edit w:然 后 点
1 edit w:照
1 edit w:照 片
1 edit w:片
50 edit w:片段
-38 edit w:版
-6 edit w:版 本
31 edit w:状
31 edit w:状 态
-18 edit w:现
-30 edit w:生成
14 edit w:生效
63 edit w:用
-40 edit w:由
-65 edit w:画
-61 edit w:画 像
7 edit w:画布
19 edit w:画布 上
10 edit w:留
5 edit w:番
-3 edit w:的
-30 edit w:的 “
-29 edit w:的 「
36 edit w:的 位
36 edit w:的 位 置
-24 edit w:的 箭头
-24 edit w:的 素材
-24 edit w:的 素材 面板
19 edit w:的 素材库
-62 edit w:目
25 edit w:直接
-20 edit w:看
-38 edit w:看一
-30 edit w:看一 遍
-30 edit w:看到
-24 edit w:码
-1 edit w:确 认
-28 edit w:种
-6 edit w:积分
-52 edit w:移到
-31 edit w:空格键
8 edit w:窗口
10 edit w:第
6 edit w:第 二
10 edit w:箭头
-76 edit w:素材
-24 edit w:素材 面板
4 edit w:素材库
-22 edit w:細
-43 edit w:终
-43 edit w:终 文件
26 edit w:继
26 edit w:继 续
24 edit w:续
-43 edit w:缩图
-1 edit w:缩略图
37 edit w:置
-31 edit w:能
-5 edit w:能 看到
-17 edit w:自
-13 edit w:自 动
-53 edit w:色
-9 edit w:若 要
-31 edit w:菜单
-30 edit w:菜单 里
-57 edit w:表示
25 edit w:要
17 edit w:要 更改
17 edit w:要 更改 顺
41 edit w:要 的
-103 edit w:见
-56 edit w:见 られます
-13 edit w:视频
13 edit w:觉得
11 edit w:让
51 edit w:记得
36 edit w:设置
-3 edit w:试听
-39 edit w:详
-22 edit w:语
-22 edit w:语 音
-29 edit w:请 到 “
-4 edit w:请 前往
-1 edit w:请 在
17 edit w:请 在 故事板
-35 edit w:请 在 时间轴
7 edit w:请 打开 左侧
-23 edit w:请 求
-16 edit w:请 点
-20 edit w:请 点击
36 edit w:请 进入
-39 edit w:调
-29 edit w:调 整
33 edit w:调换
44 edit w:调整
-36 edit w:账户
-20 edit w:走
4 edit w:轨道
-18 edit w:输入
38 edit w:过
-17 edit w:还 有
-7 edit w:还 能
34 edit w:进入
-41 edit w:进度条
-20 edit w:进度条 走
-6 edit w:选  
11 edit w:选 “
33 edit w:选中
-40 edit w:选单
-35 edit w:选好
-58 edit w:选择
-34 edit w:选择 “
-37 edit w:选项卡
-52 edit w:通过
21 edit w:速度 可以
21 edit w:速度 可以 在
-33 edit w:遍
-20 edit w:里 可以
19 edit w:里 按
17 edit w:里 按住
17 edit w:里 按住 并
-17 edit w:里 还
-17 edit w:里 还 有
44 edit w:里 选
32 edit w:里的
-50 edit w:链接
-19 edit w:镜
-10 edit w:镜 图
-18 edit w:镜头
53 edit w:长
-1 edit w:问 题 就
3 edit w:集
54 edit w:需要
-65 edit w:面板
21 edit w:面板 微调
-33 edit w:音
-9 edit w:音 频
-2 edit w:音 频 轨道
-14 edit w:音 频 面板
56 edit w:音量
38 edit w:音量 滑块
-33 edit w:页
-22 edit w:页面
-29 edit w:页面 查看
-20 edit w:顶部
-20 edit w:顶部 的
26 edit w:顺
15 edit w:顺 序
5 edit w:顺 番
-21 edit w:预览 效
-21 edit w:预览 效 果
-52 edit w:预览窗口
-67 edit w:预览视窗
-9 edit w:频
-2 edit w:频 轨道
-14 edit w:频 面板
-1 edit w:题 就
-61 edit w:齿轮
-46 edit w:齿轮 图标
-12 export alone
-51 export b:^>account
-4 export b:^>adjust
-15 export b:^>being
52 export b:^>button
-28 export b:^>buy
-68 export b:^>confirm
-128 export b:^>control
-17 export b:^>drag
120 export b:^>export
-43 export b:^>film
-50 export b:^>i
-33 export b:^>key
8 export b:^>material
20 export b:^>name
-9 export b:^>offer
-2 export b:^>open
-7 export b:^>place
-26 export b:^>player
1 export b:^>screen
-18 export b:^>see
-67 export b:^>store
-22 export b:^>undo
-38 export b:account>account
-24 export b:account>button
-19 export b:account>can
-9 export b:account>if
-46 export b:account>name
-48 export b:account>open
-31 export b:account>panel
-29 export b:account>place
-54 export b:account>screen
-13 export b:account>see
-31 export b:account>you
-18 export b:adjust>being
-12 export b:adjust>confirm
-69 export b:adjust>drag
15 export b:adjust>film
-8 export b:adjust>if
-7 export b:adjust>quoted
-30 export b:adjust>you
-15 export b:being>adjust
19 export b:being>can
-32 export b:being>control
-36 export b:being>material
-47 export b:being>place
-23 export b:being>see
25 export b:being>you
-31 export b:button>being
-31 export b:button>can
17 export b:button>export
9 export b:button>film
22 export b:button>if
-1 export b:button>open
19 export b:button>panel
-11 export b:button>place
-22 export b:button>press
-1 export b:button>quoted
43 export b:button>store
-1 export b:buy>account
-9 export b:buy>if
-1 export b:buy>you
-41 export b:can>adjust
-24 export b:can>buy
-6 export b:can>can
-3 export b:can>confirm
-55 export b:can>control
-69 export b:can>drag
58 export b:can>export
-10 export b:can>film
22 export b:can>if
17 export b:can>name
-8 export b:can>open
-55 export b:can>panel
-2 export b:can>player
1 export b:can>press
34 export b:can>quoted
-36 export b:can>screen
-47 export b:can>see
-36 export b:can>you
-2 export b:confirm>adjust
-39 export b:confirm>button
6 export b:confirm>if
-21 export b:confirm>name
-39 export b:confirm>place
-5 export b:control>button
-9 export b:control>can
-63 export b:control>control
-3 export b:control>drag
-62 export b:control>if
-8 export b:control>material
-40 export b:control>name
-1 export b:control>panel
-96 export b:control>quoted
-21 export b:drag>adjust
-5 export b:drag>being
-27 export b:drag>button
-30 export b:drag>can
-29 export b:drag>control
-37 export b:drag>drag
-30 export b:drag>film
-60 export b:drag>if
-69 export b:drag>material
31 export b:drag>player
28 export b:export>being
38 export b:export>button
30 export b:export>can
-16 export b:export>control
36 export b:export>export
19 export b:export>film
61 export b:export>if
8 export b:export>material
-20 export b:export>name
16 export b:export>open
54 export b:export>panel
56 export b:export>place
18 export b:export>screen
-3 export b:export>you
6 export b:film>button
-30 export b:film>can
-14 export b:film>control
-46 export b:film>drag
-15 export b:film>if
-22 export b:film>material
15 export b:film>open
-9 export b:film>panel
-11 export b:film>place
-38 export b:film>press
-12 export b:film>store
-49 export b:i>can
-16 export b:if>account
-19 export b:if>adjust
-17 export b:if>being
-1 export b:if>button
-6 export b:if>buy
34 export b:if>can
-31 export b:if>control
-33 export b:if>drag
60 export b:if>export
-26 export b:if>film
-51 export b:if>i
-3 export b:if>if
23 export b:if>key
17 export b:if>name
-7 export b:if>offer
-4 export b:if>open
-3 export b:if>panel
-10 export b:if>player
-40 export b:if>screen
-65 export b:if>see
3 export b:if>store
-11 export b:if>you
-73 export b:key>can
26 export b:key>export
-12 export b:key>if
3 export b:key>key
-36 export b:key>name
-30 export b:key>player
-30 export b:key>see
-26 export b:material>adjust
20 export b:material>can
-61 export b:material>drag
20 export b:material>export
-4 export b:material>film
-11 export b:material>if
-43 export b:material>material
24 export b:material>name
-18 export b:material>panel
-53 export b:material>place
13 export b:material>you
-50 export b:name>account
-41 export b:name>adjust
41 export b:name>button
-18 export b:name>can
-34 export b:name>control
54 export b:name>export
-41 export b:name>film
-33 export b:name>material
-45 export b:name>open
-64 export b:name>panel
-49 export b:name>player
-34 export b:name>press
-58 export b:name>quoted
-52 export b:name>see
-27 export b:name>store
-20 export b:offer>see
-9 export b:offer>you
-27 export b:open>account
-49 export b:open>button
67 export b:open>export
-41 export b:open>material
15 export b:open>name
23 export b:open>open
-82 export b:open>panel
25 export b:open>place
-65 export b:open>player
-61 export b:open>quoted
-33 export b:open>screen
-44 export b:open>store
-24 export b:open>you
-1 export b:panel>account
-19 export b:panel>being
36 export b:panel>button
-1 export b:panel>can
-19 export b:panel>control
13 export b:panel>export
-70 export b:panel>film
-13 export b:panel>key
-30 export b:panel>material
-44 export b:panel>name
-37 export b:panel>open
-59 export b:panel>panel
-63 export b:panel>place
-59 export b:panel>player
-59 export b:panel>press
-37 export b:panel>quoted
12 export b:panel>screen
-3 export b:panel>store
-21 export b:panel>you
-48 export b:place>account
-17 export b:place>adjust
35 export b:place>button
22 export b:place>can
-15 export b:place>control
13 export b:place>export
34 export b:place>film
-41 export b:place>material
-13 export b:place>name
-70 export b:place>open
40 export b:place>place
-9 export b:place>player
-16 export b:place>quoted
-1 export b:place>store
-6 export b:place>you
-7 export b:player>button
-46 export b:player>can
-45 export b:player>place
18 export b:player>player
-2 export b:player>see
-55 export b:press>account
-19 export b:press>adjust
35 export b:press>being
-73 export b:press>button
-34 export b:press>can
-54 export b:press>confirm
5 export b:press>control
-9 export b:press>drag
66 export b:press>export
-58 export b:press>film
-5 export b:press>if
-8 export b:press>key
-3 export b:press>material
18 export b:press>name
-47 export b:press>open
3 export b:press>place
-14 export b:press>player
6 export b:press>screen
-10 export b:press>see
4 export b:press>you
-15 export b:quoted>adjust
15 export b:quoted>button
-48 export b:quoted>control
25 export b:quoted>export
-106 export b:quoted>if
-29 export b:quoted>place
-37 export b:quoted>press
-46 export b:quoted>see
-74 export b:quoted>store
-31 export b:screen>account
-1 export b:screen>if
25 export b:screen>place
-41 export b:screen>press
-15 export b:screen>see
-4 export b:screen>you
-28 export b:see>account
-49 export b:see>can
-35 export b:see>film
-27 export b:see>if
-13 export b:see>material
-44 export b:see>name
-13 export b:see>open
-44 export b:see>place
-18 export b:see>player
-20 export b:see>screen
-13 export b:see>store
1 export b:see>you
21 export b:store>can
-12 export b:store>if
-37 export b:store>name
-2 export b:store>panel
-73 export b:store>quoted
20 export b:store>screen
-60 export b:store>store
-24 export b:you>account
-10 export b:you>being
-33 export b:you>confirm
28 export b:you>export
-24 export b:you>film
-32 export b:you>if
30 export b:you>name
-26 export b:you>open
-15 export b:you>panel
24 export b:you>place
-6 export b:you>player
-35 export b:you>press
-19 export b:you>see
-45 export b:you>store
13 export b:you>you
-71 export c:account
-24 export c:account+button
-31 export c:account+buy
-15 export c:account+can
-8 export c:account+if
-31 export c:account+open
-30 export c:account+panel
-50 export c:account+place
-56 export c:account+press
-52 export c:account+screen
-23 export c:account+you
-35 export c:adjust
-24 export c:adjust+being
-42 export c:adjust+button
-42 export c:adjust+can
-11 export c:adjust+confirm
-13 export c:adjust+control
-52 export c:adjust+drag
8 export c:adjust+export
-24 export c:adjust+film
-44 export c:adjust+if
-6 export c:adjust+material
-26 export c:adjust+offer
-50 export c:adjust+player
-47 export c:adjust+press
3 export c:adjust+see
-8 export c:adjust+store
-17 export c:adjust+you
-44 export c:being+button
-35 export c:being+control
-18 export c:being+drag
1 export c:being+export
-30 export c:being+material
5 export c:being+press
-5 export c:being+see
6 export c:being+you
24 export c:button
-38 export c:button+confirm
-33 export c:button+control
-49 export c:button+drag
52 export c:button+export
12 export c:button+film
7 export c:button+material
40 export c:button+open
25 export c:button+panel
6 export c:button+place
-5 export c:button+player
-27 export c:button+press
-22 export c:button+see
41 export c:button+store
12 export c:button+you
-31 export c:buy
-33 export c:buy+can
-2 export c:buy+if
-10 export c:buy+open
-28 export c:buy+place
-21 export c:buy+screen
-18 export c:buy+you
-5 export c:can+confirm
-81 export c:can+control
-41 export c:can+drag
76 export c:can+export
-47 export c:can+i
5 export c:can+if
21 export c:can+key
9 export c:can+material
1 export c:can+place
-33 export c:can+player
-4 export c:can+press
-39 export c:can+see
5 export c:can+store
-36 export c:can+undo
-14 export c:can+you
-66 export c:confirm
17 export c:confirm+export
-17 export c:confirm+if
4 export c:confirm+panel
-39 export c:confirm+place
-78 export c:confirm+press
-21 export c:confirm+see
-36 export c:confirm+you
-121 export c:control
-16 export c:control+export
-17 export c:control+film
-12 export c:control+if
-12 export c:control+material
-15 export c:control+panel
-21 export c:control+place
-31 export c:control+press
-40 export c:drag
9 export c:drag+export
-55 export c:drag+film
-47 export c:drag+if
-27 export c:drag+key
-69 export c:drag+material
-4 export c:drag+panel
14 export c:drag+player
149 export c:export
34 export c:export+film
87 export c:export+if
27 export c:export+key
42 export c:export+material
65 export c:export+open
55 export c:export+panel
45 export c:export+place
25 export c:export+player
79 export c:export+press
23 export c:export+screen
32 export c:export+see
50 export c:export+store
35 export c:export+you
-24 export c:film
-4 export c:film+if
-56 export c:film+key
-24 export c:film+material
-39 export c:film+panel
-84 export c:film+press
-25 export c:film+screen
-13 export c:film+store
-17 export c:film+you
-59 export c:i
-51 export c:i+if
14 export c:if+key
-6 export c:if+offer
-43 export c:if+press
-5 export c:if+screen
-69 export c:if+see
-4 export c:if+store
-47 export c:if+undo
-27 export c:if+you
-64 export c:key+panel
-34 export c:key+player
-10 export c:key+press
-42 export c:key+see
-42 export c:key+undo
-33 export c:key+you
-55 export c:material+place
-47 export c:material+player
-17 export c:material+press
-6 export c:material+screen
-1 export c:material+see
8 export c:material+store
-12 export c:offer
-8 export c:offer+place
-1 export c:offer+see
-1 export c:offer+you
-17 export c:open
-37 export c:open+panel
-54 export c:open+player
-52 export c:open+press
-12 export c:open+store
-45 export c:open+you
-9 export c:panel
-18 export c:panel+place
-76 export c:panel+player
-77 export c:panel+press
27 export c:panel+screen
-1 export c:panel+see
-6 export c:panel+you
-51 export c:place+player
17 export c:place+press
25 export c:place+screen
-49 export c:place+see
-12 export c:place+you
-32 export c:player
-20 export c:player+press
-18 export c:player+see
-10 export c:player+you
-32 export c:press+screen
-44 export c:press+see
18 export c:press+store
-37 export c:press+undo
-35 export c:press+you
-1 export c:screen+see
20 export c:screen+store
-24 export c:screen+you
-66 export c:see
-42 export c:see+store
-19 export c:store
-9 export c:store+you
-52 export c:undo
-12 export f:a
-21 export f:abre
-35 export f:after
22 export f:all
11 export f:and
-31 export f:aperte
-10 export f:as
-13 export f:at
6 export f:auf
25 export f:beneath
-5 export f:bottom
-40 export f:ce
7 export f:check
7 export f:choisis
25 export f:clic
-14 export f:click
31 export f:clique
20 export f:cliquez
-1 export f:con
-19 export f:contras
21 export f:copiar
16 export f:copy
26 export f:ctrl
-32 export f:dale
34 export f:dann
-26 export f:dans
-52 export f:das
7 export f:desde
-91 export f:die
-34 export f:don't
16 export f:done
-12 export f:dort
-17 export f:double-
27 export f:downloa
-1 export f:drag
-29 export f:drop
-24 export f:du
-21 export f:el
-2 export f:elige
-1 export f:em
-22 export f:en
-28 export f:escolha
-7 export f:expand
51 export f:export
-9 export f:feel
-30 export f:first
16 export f:getting
16 export f:go
-20 export f:have
12 export f:head
-29 export f:hit
-14 export f:hover
-52 export f:if
20 export f:il
59 export f:im
-63 export f:in
-20 export f:jetez
-22 export f:just
-10 export f:lastly
-11 export f:left
-40 export f:lo
-11 export f:lower
-59 export f:mit
-47 export f:na
-10 export f:navigat
-21 export f:no
21 export f:o
14 export f:once
-6 export f:open
-25 export f:or
-39 export f:ouvre
-16 export f:pela
5 export f:pelo
-22 export f:pensez
-1 export f:pick
-39 export f:play
-20 export f:please
2 export f:pour
-25 export f:press
9 export f:pressin
1 export f:puis
-22 export f:pull
-75 export f:que
-10 export f:regarde
-19 export f:reopen
42 export f:right-c
29 export f:save
-15 export f:scroll
27 export f:se
-62 export f:see
-11 export f:select
-19 export f:set
-14 export f:should
-18 export f:simply
-2 export f:so
-49 export f:sobald
-36 export f:space
14 export f:step
-45 export f:sur
-5 export f:swap
-27 export f:take
-54 export f:tempo
-59 export f:that
-4 export f:the
-21 export f:their
38 export f:then
-27 export f:third
-12 export f:through
-27 export f:top
-18 export f:um
-5 export f:under
4 export f:users
-22 export f:você
-14 export f:vous
-11 export f:was
-6 export f:watch
-12 export f:wenn
-6 export f:when
11 export f:wheneve
-6 export f:which
-4 export f:with
-4 export f:y
-5 export f:you'll
-30 export f:your
-45 export f:zieh
-19 export f:в
-53 export f:если
-27 export f:и
-16 export f:на
9 export f:нажмите
-10 export f:пополни
-27 export f:порядок
42 export f:посмотр
5 export f:с
-52 export f:там
-50 export f:クリップ
-18 export f:タイムライン
39 export f:ファイル
-20 export f:プレビュー
-37 export f:三
34 export f:下载
-54 export f:不
-38 export f:不喜欢
24 export f:两
10 export f:也
-22 export f:从
-53 export f:余额
-18 export f:修改
19 export f:先
-39 export f:全
12 export f:共有
-43 export f:勾选
-21 export f:双击
-39 export f:可
-18 export f:可以
23 export f:右上
33 export f:右上角
-12 export f:否
-34 export f:在
-27 export f:它
-5 export f:完成后
44 export f:导出
-14 export f:展开
-35 export f:左
-10 export f:想
10 export f:成片
17 export f:或
-2 export f:打开
-7 export f:按
-2 export f:改
11 export f:新
-47 export f:旁白
-31 export f:查看
18 export f:满意
-42 export f:滤
-22 export f:点一下
-34 export f:点击
-8 export f:点选
-17 export f:然
-14 export f:用
-5 export f:积分
37 export f:第
-10 export f:若
-3 export f:要
-17 export f:语
7 export f:选
-31 export f:选中
21 export f:选好
43 export f:选择
-5 export f:速度
-13 export f:顺
-53 export f:预览窗口
-26 export kind:adjust
-67 export kind:drag
-6 export kind:look
-45 export kind:statement
73 export kind:take
14 export l:1080p
-10 export l:16
-43 export l:19
-48 export l:2
-43 export l:33
10 export l:4
-4 export l:40
-19 export l:accent
32 export l:ahead
-4 export l:an
6 export l:and
-24 export l:angle
-35 export l:another
-31 export l:apply
45 export l:archivo
-52 export l:auf
-14 export l:availab
-28 export l:avatar
-73 export l:back
4 export l:baixar
21 export l:balance
-13 export l:bar
-24 export l:bild
-21 export l:billing
-33 export l:box
-5 export l:buttons
-18 export l:cards
-40 export l:ce
-2 export l:change
-33 export l:check
-21 export l:chosen
-12 export l:clips
-47 export l:clique
-19 export l:compare
10 export l:compart
-9 export l:confirm
-50 export l:continu
-5 export l:contras
39 export l:copy
48 export l:ctrl
-1 export l:cut
20 export l:cópia
-33 export l:d'aperç
-18 export l:dashboa
-49 export l:delete
-30 export l:derecha
-57 export l:direita
16 export l:done
-2 export l:double-
-34 export l:drafts
-32 export l:drag
-31 export l:drawer
-53 export l:droite
-8 export l:dropdow
-35 export l:du
16 export l:easy
-36 export l:editor
-55 export l:ein
11 export l:entrega
-16 export l:es
-28 export l:esquerd
-17 export l:estão
45 export l:export
54 export l:exporta
25 export l:exporte
32 export l:exporti
-63 export l:f
-1 export l:factura
-2 export l:field
15 export l:file
-8 export l:find
15 export l:finish
-30 export l:first
-23 export l:folder
-32 export l:further
-47 export l:gauche
11 export l:happy
42 export l:icon
6 export l:il
-47 export l:inicia
-29 export l:is
-11 export l:kannst
-10 export l:lastly
-1 export l:lecteur
22 export l:lecture
-26 export l:left
-15 export l:letra
-32 export l:library
-44 export l:like
31 export l:link
-23 export l:listed
-30 export l:listen
-28 export l:look
26 export l:mp4
-20 export l:name
-3 export l:ok
-1 export l:on
1 export l:one
-46 export l:or
-26 export l:orden
10 export l:order
18 export l:p
31 export l:page
-1 export l:pane
-51 export l:panel
-16 export l:para
16 export l:partage
-9 export l:perfil
-25 export l:picture
-27 export l:place
-29 export l:plan
-27 export l:play
25 export l:player
-59 export l:pop-up
-10 export l:profile
-18 export l:project
-34 export l:ready
-5 export l:rechts
-18 export l:reprodu
8 export l:rest
14 export l:result
-20 export l:rhythm
-9 export l:row
40 export l:s
20 export l:save
-18 export l:screen
16 export l:section
-14 export l:see
-29 export l:sehen
-39 export l:set
-29 export l:setting
32 export l:shift
-45 export l:shot
-7 export l:shown
-63 export l:sidebar
-49 export l:sie
-5 export l:song
-42 export l:start
-51 export l:starts
-16 export l:still
-11 export l:stored
-46 export l:storybo
-29 export l:suggest
-18 export l:symbol
-8 export l:tab
-16 export l:taste
-36 export l:tempo
-13 export l:texto
-2 export l:them
-31 export l:there
-17 export l:thumbna
-20 export l:tiempo
-4 export l:time
-8 export l:timelin
-30 export l:track
-19 export l:twelve
-15 export l:two
50 export l:télécha
13 export l:título
-36 export l:undo
-29 export l:up
-24 export l:ver
-14 export l:verlo
-14 export l:version
5 export l:video
-8 export l:viewer
-48 export l:visible
-19 export l:watch
-13 export l:wheel
-18 export l:you
-22 export l:z
-31 export l:вас
-43 export l:вправо
40 export l:его
-13 export l:задаётс
-60 export l:лежат
7 export l:меню
-51 export l:можно
-28 export l:предпро
-35 export l:слева
-51 export l:справа
4 export l:ссылку
31 export l:から
-26 export l:く
17 export l:ください
-51 export l:す
56 export l:だけです
-43 export l:できます
34 export l:には
-18 export l:は
-29 export l:みてください
-42 export l:られます
29 export l:る
-32 export l:上
30 export l:下载
16 export l:保存
-26 export l:修改
-2 export l:充值
-43 export l:到
-12 export l:卡片
45 export l:右上角
-28 export l:后
-27 export l:吧
-14 export l:图
-28 export l:场景
-59 export l:场景列表
22 export l:它
-33 export l:对比
43 export l:导出
9 export l:就行
-21 export l:度
-5 export l:微调
-49 export l:拖
19 export l:按钮
-2 export l:挑
-32 export l:播放
-6 export l:播放键
-36 export l:改
49 export l:文件
20 export l:来
1 export l:果
-48 export l:查看
-35 export l:楚
-4 export l:步
-4 export l:滑块
-24 export l:点
-46 export l:版
-12 export l:生效
-31 export l:用
23 export l:电脑
-11 export l:的话
-9 export l:看到
21 export l:码
-15 export l:确认
13 export l:窗口
8 export l:箭头
-1 export l:素材库
-17 export l:调
-3 export l:调整
-8 export l:选
24 export l:遍
-64 export l:里
12 export l:链接
-71 export l:面板
-4 export l:音
-48 export later c:account
-11 export later c:adjust
10 export later c:buy
25 export later c:can
-30 export later c:confirm
-21 export later c:control
-34 export later c:drag
29 export later c:export
-9 export later c:open
-31 export later c:player
4 export later c:screen
-30 export later c:see
8 export later c:store
-5 export later c:undo
-60 export later q:confirm
66 export later q:export
67 export later q:film
-46 export later q:panel
-39 export link
16 export opens
-73 export other c:account
15 export other c:adjust
35 export other c:button
-21 export other c:buy
-18 export other c:confirm
-1 export other c:control
-44 export other c:drag
54 export other c:export
-12 export other c:film
-37 export other c:if
3 export other c:key
-27 export other c:material
-21 export other c:open
-31 export other c:panel
15 export other c:place
-1 export other c:player
-16 export other c:press
68 export other c:screen
11 export other c:store
-6 export other c:you
-20 export other q:account
-54 export other q:confirm
63 export other q:export
67 export other q:film
60 export other q:material
-86 export other q:panel
-51 export q:account
-100 export q:adjust
-63 export q:can
-186 export q:confirm
180 export q:export
68 export q:film
-41 export q:if
39 export q:material
-88 export q:panel
-63 export q:store
-2 export step
-85 export topic:adjust
-24 export topic:credits
119 export topic:export
-75 export topic:preview
5 export topic:reorder
-27 export topic:timeline
-35 export v:de:adjust:st
-57 export v:de:drag:en
8 export v:de:export:en
-46 export v:de:open:en
17 export v:de:press:ck
-8 export v:de:press:en
-21 export v:de:see:en
-31 export v:en:adjust:ak
-24 export v:en:adjust:al
15 export v:en:adjust:ce
-21 export v:en:adjust:ck
-12 export v:en:adjust:ed
-16 export v:en:adjust:er
-2 export v:en:adjust:et
-30 export v:en:adjust:ge
-8 export v:en:adjust:it
-27 export v:en:adjust:ne
-16 export v:en:adjust:rn
-16 export v:en:adjust:te
-20 export v:en:buy:de
-28 export v:en:buy:op
-30 export v:en:confirm:ly
16 export v:en:confirm:ne
-8 export v:en:confirm:ok
-33 export v:en:confirm:pt
-48 export v:en:confirm:rm
15 export v:en:confirm:sh
-34 export v:en:confirm:te
9 export v:en:drag:ab
-5 export v:en:drag:ag
-49 export v:en:drag:ap
-18 export v:en:drag:en
-47 export v:en:drag:er
-9 export v:en:drag:ge
-18 export v:en:drag:im
-16 export v:en:drag:ll
-9 export v:en:drag:ng
-77 export v:en:drag:op
-48 export v:en:drag:ve
9 export v:en:export:ab
58 export v:en:export:ad
43 export v:en:export:ds
46 export v:en:export:ed
33 export v:en:export:er
13 export v:en:export:le
9 export v:en:export:nd
8 export v:en:export:p4
54 export v:en:export:py
25 export v:en:export:re
59 export v:en:export:rt
39 export v:en:export:ve
11 export v:en:open:ad
-17 export v:en:open:ch
-23 export v:en:open:ed
-24 export v:en:open:en
-15 export v:en:open:ll
-35 export v:en:open:mp
-22 export v:en:open:nd
6 export v:en:open:ns
-19 export v:en:open:sh
-10 export v:en:open:te
-5 export v:en:press:ct
-14 export v:en:press:er
-24 export v:en:press:it
-40 export v:en:press:le
5 export v:en:press:ng
-33 export v:en:see:ar
-27 export v:en:see:ay
-20 export v:en:see:ed
-28 export v:en:see:ee
-31 export v:en:see:en
-23 export v:en:see:le
-6 export v:en:see:ok
-6 export v:en:see:or
-38 export v:en:see:re
-20 export v:en:see:se
-7 export v:en:see:wn
-47 export v:en:undo:do
-42 export v:es:confirm:ar
-41 export v:es:drag:do
47 export v:es:export:ar
3 export v:es:export:ia
31 export v:es:export:vo
-21 export v:es:open:re
-21 export v:es:open:ve
10 export v:es:press:ar
51 export v:es:press:ic
-32 export v:es:see:lo
-16 export v:fr:drag:er
31 export v:fr:drag:ez
34 export v:fr:export:er
-19 export v:fr:open:ez
-39 export v:fr:open:re
-26 export v:fr:press:er
35 export v:fr:press:ez
1 export v:fr:press:ic
-39 export v:fr:press:nt
-10 export v:fr:see:er
-36 export v:fr:see:ir
-23 export v:pt:adjust:ar
-8 export v:pt:adjust:te
41 export v:pt:export:ar
25 export v:pt:export:vo
-17 export v:pt:open:el
-17 export v:pt:open:ão
1 export v:pt:press:ha
-1 export v:pt:press:ne
-31 export v:pt:press:te
30 export v:pt:press:ue
-19 export v:pt:see:er
-21 export v:pt:see:to
-31 export v:ru:adjust:ся
-27 export v:ru:drag:ем
-24 export v:ru:drag:ок
-43 export v:ru:drag:те
53 export v:ru:export:йл
49 export v:ru:export:те
48 export v:ru:export:ть
-60 export v:ru:open:ат
-61 export v:ru:open:те
42 export v:ru:see:те
-34 export v:ru:see:ть
-37 export w:0
-43 export w:0 19
-43 export w:0 33
-4 export w:0 40
18 export w:0 8
18 export w:0 8 0
-47 export w:0 :
-27 export w:0 : 1
18 export w:0 p
18 export w:1 0
18 export w:1 0 8
-30 export w:1 9
14 export w:1080p
-10 export w:16
-43 export w:19
-44 export w:2
-43 export w:33
7 export w:4
-4 export w:40
18 export w:8
18 export w:8 0
18 export w:8 0 p
-22 export w:9
-10 export w:9 16
-38 export w:a
-18 export w:a 0
-13 export w:a barra
26 export w:a copy
-32 export w:a direita
-34 export w:a list
-21 export w:a look
-14 export w:aba
-7 export w:above
-21 export w:abre
-19 export w:accent
-33 export w:accept
-35 export w:after
14 export w:again
32 export w:ahead
-33 export w:al
9 export w:all
18 export w:alles
-34 export w:along
-39 export w:along the
64 export w:als
3 export w:also
-5 export w:an
-5 export w:an option
11 export w:and
-18 export w:and you
-67 export w:andere
-24 export w:angle
-19 export w:another accent
-5 export w:another song
-11 export w:ansehen
-4 export w:any
-9 export w:ao
-28 export w:ao lado
-32 export w:aparece
-31 export w:aperte
-30 export w:apply
31 export w:archivo
-78 export w:are
-15 export w:around
25 export w:arquivo
-26 export w:arrastr
-32 export w:arrastr las
50 export w:arrow
-28 export w:as
-35 export w:as the
-10 export w:aspect
-10 export w:aspect ratio
-25 export w:assets
-25 export w:audio
-26 export w:audio tab
-9 export w:auf
29 export w:auf exporti
-29 export w:autre
-14 export w:availab
-28 export w:avatar
27 export w:avec
49 export w:avec ctrl
29 export w:away
-73 export w:back
4 export w:baixar
13 export w:balance
-44 export w:barra
-13 export w:barra de
-67 export w:barre
-61 export w:barre d'espac
9 export w:be exporte
41 export w:before
-14 export w:bei
-10 export w:below
-10 export w:below the
25 export w:beneath
25 export w:beneath the
-30 export w:between
-32 export w:between them
-15 export w:bild
-25 export w:billing
-46 export w:bitte
28 export w:blue
39 export w:bouton
-28 export w:box
23 export w:browser
5 export w:button at
-12 export w:button is
23 export w:button to
-5 export w:buttons
11 export w:by clickin
-9 export w:by draggin
-17 export w:by moving
25 export w:by pressin
18 export w:by ticking
-6 export w:caixa
19 export w:camera
1 export w:can be
-15 export w:can preview
-31 export w:can tweak
-20 export w:can upgrade
-18 export w:cards
-26 export w:carpeta
-30 export w:case
-47 export w:casilla
-40 export w:ce
-39 export w:celui
-24 export w:cenas
-35 export w:change
11 export w:check your
7 export w:choisis
16 export w:choose 1080p
-19 export w:choose one
7 export w:choose save
-21 export w:chosen
24 export w:clic
1 export w:clic droit
-1 export w:click
-1 export w:click apply
13 export w:click downloa
-51 export w:click generat
-28 export w:clickin
-19 export w:clickin the
-14 export w:clip
-1 export w:clip to
-50 export w:clip vers
-31 export w:clipe
-31 export w:clipe para
-40 export w:clips
31 export w:clique
11 export w:clique em
20 export w:cliquez
35 export w:cloud
-46 export w:color
-36 export w:colour
-55 export w:com
-38 export w:compare
10 export w:compart
-40 export w:confirm
-40 export w:confirm the
-52 export w:continu
-7 export w:contras
-48 export w:control
3 export w:copia
21 export w:copiar
54 export w:copy
16 export w:copy the
-52 export w:cor
-20 export w:corner to
47 export w:ctrl
41 export w:ctrl +
26 export w:ctrl + s
-51 export w:ctrl z
-23 export w:curseur
20 export w:cópia
-34 export w:côté
-33 export w:d'aperç
-61 export w:d'espac
-21 export w:da
-32 export w:dale
-32 export w:dale al
34 export w:dann
-26 export w:dans
-57 export w:dans la
9 export w:dans le
-47 export w:das
-14 export w:das dreieck
-18 export w:dashboa
4 export w:de
-23 export w:de droite
-13 export w:de espaço
-12 export w:de factura
-6 export w:de la
37 export w:de lecture
-20 export w:de tiempo
-15 export w:del
-62 export w:delete
29 export w:dem
-14 export w:dem bild
-2 export w:den
35 export w:depuis
-1 export w:der zeitlei
-30 export w:derecha
-65 export w:des
15 export w:descarg
2 export w:desde
-29 export w:desliza
-33 export w:details
-24 export w:dial
-1 export w:dialog
-1 export w:die
-55 export w:die leertas
-48 export w:die neue
-16 export w:die änderun
20 export w:dir
-8 export w:direita
42 export w:direito
24 export w:disk
-20 export w:do
15 export w:do título
-34 export w:don't
-34 export w:don't forget
-8 export w:don't need
16 export w:done
-12 export w:dort
-40 export w:double-
-7 export w:double- the
-17 export w:down
99 export w:downloa
11 export w:downloa icon
46 export w:downloa the
26 export w:downloa your
-23 export w:draft
-41 export w:drafts
-5 export w:drag
-31 export w:drag its
-9 export w:draggin
-17 export w:draggin the
-31 export w:drawer
-14 export w:dreieck
-14 export w:dreieck unter
1 export w:droit
7 export w:droite
-29 export w:drop
-21 export w:dropdow
-32 export w:du
-14 export w:du bei
-41 export w:dá
-41 export w:dá para
9 export w:e
4 export w:each
16 export w:easy
-6 export w:edge
-8 export w:edit
-52 export w:editor
-33 export w:editor to
-55 export w:effects
-2 export w:effects tab
-25 export w:ein
19 export w:eine
-59 export w:einen
27 export w:el archivo
-26 export w:el panel
25 export w:el reprodu
-2 export w:elige
11 export w:em exporta
-63 export w:embaixo
-46 export w:en
-68 export w:en la
-23 export w:encontr
11 export w:entrega
-28 export w:escolha
-13 export w:espaço
-23 export w:esquerd
-48 export w:est
-17 export w:estão
-7 export w:expand
-32 export w:expand the
67 export w:export
26 export w:export dialog
19 export w:export is
55 export w:exporta
7 export w:exporta para
25 export w:exporte
44 export w:exporti
-63 export w:f
-1 export w:factura
2 export w:feel
-6 export w:feld
-33 export w:fenêtre
-33 export w:fenêtre d'aperç
35 export w:fica
35 export w:fichier
-34 export w:field
13 export w:file
9 export w:file can
16 export w:file is
-16 export w:final
-11 export w:find
-29 export w:fine-tu
15 export w:finish
9 export w:finishe file
-30 export w:first
-23 export w:folder
-6 export w:font
8 export w:for a
-8 export w:for another
-34 export w:forget
-34 export w:forget to
-16 export w:foto
-51 export w:frame
-9 export w:free
-9 export w:free to
24 export w:from your
-44 export w:full
-32 export w:further
-47 export w:gauche
-13 export w:gear
-13 export w:gear icon
-93 export w:geht
16 export w:getting
16 export w:getting the
-44 export w:gibt
-56 export w:glisser
32 export w:go ahead
-8 export w:go to
9 export w:grab
11 export w:grab it
-15 export w:green
25 export w:guardar
-16 export w:handle at
-18 export w:handles
11 export w:happy
27 export w:hard
-17 export w:have
-17 export w:have a
11 export w:head
11 export w:head over
-33 export w:hear
-9 export w:hear it
22 export w:herunte
-9 export w:history
-9 export w:history panel
-21 export w:hit
-14 export w:hit apply
15 export w:hit export
-25 export w:hit the
-14 export w:hover
-14 export w:hover over
-18 export w:hue
-39 export w:i
-29 export w:icon to
-52 export w:if
-54 export w:if you
20 export w:il
57 export w:im
-48 export w:im reiter
-40 export w:in
-8 export w:in der
-30 export w:in the
-47 export w:inicia
-3 export w:inspect
-27 export w:intensi
-17 export w:into the
2 export w:is availab
16 export w:is easy
29 export w:is just
40 export w:ist
-5 export w:it as
-16 export w:it left
-16 export w:it tighter
-23 export w:it's
-20 export w:jetez
-20 export w:jetez un
-35 export w:jump
18 export w:just
29 export w:just one
30 export w:kann
-8 export w:kannst
-37 export w:keep
10 export w:klicken
-35 export w:knob
-70 export w:l
-22 export w:l'ongle
-16 export w:l'ordre
-26 export w:la
-57 export w:la barre
-26 export w:la carpeta
-30 export w:la case
-47 export w:la casilla
-30 export w:la derecha
-50 export w:la droite
-33 export w:la fenêtre
-64 export w:la lecture
-10 export w:la lista
-20 export w:la línea
21 export w:la page
-22 export w:la pista
37 export w:la tête
-28 export w:lado
-28 export w:lado do
37 export w:lance
49 export w:lance avec
-45 export w:las
-32 export w:las miniatu
-10 export w:lastly
-33 export w:lateral
-53 export w:layers
-7 export w:le
39 export w:le bouton
35 export w:le fichier
-1 export w:le lecteur
51 export w:le menu
-39 export w:le volet
-1 export w:lecteur
18 export w:lecture
-55 export w:leertas
-13 export w:left
-59 export w:les
-15 export w:letra
-29 export w:letteri
-32 export w:library
-43 export w:lightin
4 export w:like it
48 export w:link
-81 export w:links
-3 export w:list
-34 export w:list of
-8 export w:list on
-23 export w:listed
-30 export w:listen
-34 export w:lo
-54 export w:lock
-6 export w:look
-44 export w:loop
3 export w:los tres
-11 export w:lower
-19 export w:lässt
-20 export w:línea
-20 export w:línea de
2 export w:may
-44 export w:media
-32 export w:media panel
-26 export w:menu at
23 export w:menu de
28 export w:menú
-13 export w:miniatu
21 export w:mit
-63 export w:mit der
-6 export w:monitor
-20 export w:more
-48 export w:move
-17 export w:moving
-17 export w:moving the
14 export w:mp
14 export w:mp 4
28 export w:mp4
-5 export w:music library
-22 export w:mídia
-69 export w:na
-6 export w:na caixa
-31 export w:nach
-32 export w:nach rechts
-21 export w:name
-10 export w:navigat to
9 export w:neben
9 export w:neben dem
-23 export w:need
-8 export w:need it
-48 export w:neue
-2 export w:new
-2 export w:new clip
14 export w:next
14 export w:next to
-22 export w:no
-4 export w:nome
-10 export w:notes
-9 export w:now
21 export w:o
17 export w:oben
-14 export w:of
-8 export w:of the
-48 export w:of your
-9 export w:ok
-4 export w:on
-1 export w:on the
14 export w:once
-18 export w:once you
29 export w:one click
-19 export w:one of
-24 export w:open
-7 export w:open the
6 export w:opens
-25 export w:or
-26 export w:orden
-54 export w:other
-39 export w:ouvre
-13 export w:over the
11 export w:over to
18 export w:p
7 export w:page to
-60 export w:paleta
-46 export w:palette
-41 export w:panel
-26 export w:para
-33 export w:para a
-7 export w:para ver
16 export w:partage
-18 export w:pause
-16 export w:pela
-16 export w:pela aba
5 export w:pelo
-22 export w:pensez
-22 export w:pensez à
-9 export w:perfil
-1 export w:pick
-21 export w:pick another
-31 export w:picture
-22 export w:pista
-28 export w:pitch
-27 export w:place
-25 export w:plan
-17 export w:plans
-30 export w:play
23 export w:play button
-44 export w:play it
-12 export w:play to
-12 export w:player to
-24 export w:playhea
-18 export w:playhea there
-25 export w:playhea to
-20 export w:please
-22 export w:please confirm
-1 export w:pode
-59 export w:pop-up
-49 export w:por
2 export w:pour
-37 export w:pour le
-14 export w:pouvez
-24 export w:press apply
-12 export w:press confirm
-8 export w:press delete
42 export w:press export
-1 export w:press play
22 export w:pressin
-10 export w:profile
-24 export w:puedes
1 export w:puis
-16 export w:pull
-5 export w:pull it
3 export w:puntos
40 export w:purple
40 export w:purple button
-19 export w:página
-75 export w:que
-50 export w:que vous
-3 export w:quieres
-58 export w:quiser
-5 export w:radio
-5 export w:radio buttons
-17 export w:rain
-10 export w:ratio
-10 export w:ratio to
-32 export w:ready
-16 export w:rearran
-3 export w:rearran them
-28 export w:recharg
22 export w:rechts
-19 export w:refresh
-19 export w:refresh the
-10 export w:regarde
-48 export w:reiter
-9 export w:remaini credits
44 export w:render
17 export w:render button
-19 export w:reopen
-19 export w:reopen the
-47 export w:reorder
-18 export w:reprodu
4 export w:rest
-32 export w:restant
2 export w:result
-20 export w:rhythm
9 export w:right of
42 export w:right-c
-9 export w:row
50 export w:s
-21 export w:saldo
39 export w:save
24 export w:save it
24 export w:save the
-12 export w:scene
-10 export w:scene list
-11 export w:scenes
-12 export w:screen
-40 export w:script
-15 export w:scroll
-15 export w:scroll down
-14 export w:scrub to
27 export w:se
49 export w:se lance
-58 export w:se quiser
-48 export w:section to
-28 export w:see
-38 export w:see the
-29 export w:sehen
-5 export w:select
-5 export w:select an
-7 export w:select the
9 export w:send
9 export w:send it
-2 export w:set
5 export w:set the
-25 export w:setting
25 export w:share
17 export w:share button
14 export w:share dialog
33 export w:share menu
41 export w:shift
-27 export w:shot
-47 export w:show
-7 export w:shown
-20 export w:si quieres
17 export w:si te
43 export w:sich
-64 export w:sidebar
-73 export w:sie
10 export w:sie auf
-43 export w:sie den
-18 export w:simply
-2 export w:so
-49 export w:sobald
-49 export w:sobald sie
-65 export w:sous
-36 export w:space
-12 export w:spaceba
-12 export w:spaceba to
-20 export w:speaker
-26 export w:speed
-18 export w:speed can
-39 export w:start
-51 export w:starts
-55 export w:stehen
-35 export w:stellst
-35 export w:stellst du
14 export w:step
-16 export w:still
-11 export w:stored
-46 export w:storybo
-47 export w:styles
-13 export w:sua
16 export w:suffit
-33 export w:suggest
47 export w:superio
-46 export w:sur
-68 export w:sur la
-33 export w:sur le
-49 export w:swap
-17 export w:switch
-32 export w:switch between
14 export w:symbol
-23 export w:tab
-8 export w:tab for
-22 export w:tab to
-40 export w:table
-35 export w:takes
-20 export w:também
23 export w:tap export
-73 export w:taste
26 export w:te
-36 export w:tempo
-20 export w:text
-13 export w:texto
-59 export w:that
-8 export w:the
-3 export w:the account
33 export w:the arrow
-10 export w:the aspect
-25 export w:the assets
-6 export w:the audio
-11 export w:the billing
30 export w:the blue
-20 export w:the box
30 export w:the camera
-11 export w:the caption
-1 export w:the clip
35 export w:the cloud
-33 export w:the dialog
24 export w:the disk
22 export w:the downloa
-23 export w:the draft
-47 export w:the dropdow
-18 export w:the editor
-34 export w:the effects
29 export w:the export
-1 export w:the fader
15 export w:the file
-18 export w:the font
-37 export w:the full
-13 export w:the gear
-15 export w:the green
-5 export w:the handle
-9 export w:the history
-18 export w:the hue
-53 export w:the layers
-13 export w:the left
-29 export w:the letteri
-43 export w:the lightin
16 export w:the link
-6 export w:the monitor
10 export w:the mp4
-1 export w:the new
-10 export w:the notes
-6 export w:the order
-16 export w:the other
-33 export w:the picture
-28 export w:the pitch
9 export w:the play
-24 export w:the playhea
-59 export w:the pop-up
-5 export w:the radio
-17 export w:the rain
14 export w:the render
4 export w:the rest
2 export w:the result
-20 export w:the rhythm
-3 export w:the right
-29 export w:the same
-12 export w:the scene
-8 export w:the scenes
18 export w:the share
-3 export w:the shot
-18 export w:the side
-18 export w:the sidebar
-12 export w:the spaceba
-20 export w:the speaker
-5 export w:the speed
-37 export w:the start
-31 export w:the storybo
-52 export w:the suggest
-20 export w:the text
-10 export w:the three
-17 export w:the thumbna
-45 export w:the track
-24 export w:the triangl
-19 export w:the twelve
-13 export w:the two
16 export w:the video
-8 export w:the viewer
-10 export w:the voice
-22 export w:the wavefor
38 export w:then
-2 export w:then click
20 export w:then hit
23 export w:then tap
-3 export w:there
-49 export w:there is
-27 export w:third
-17 export w:this
-16 export w:three
-12 export w:through
-12 export w:through the
-22 export w:thumbna
18 export w:ticking
18 export w:ticking the
-20 export w:tiempo
-16 export w:tighter
-16 export w:tighter still
-4 export w:time
-3 export w:timelin
50 export w:tippen
-13 export w:title
-24 export w:to 0
-10 export w:to 9
-18 export w:to change
-27 export w:to check
-34 export w:to click
-19 export w:to compare
-2 export w:to double-
20 export w:to downloa
15 export w:to file
15 export w:to finish
11 export w:to grab
-26 export w:to hear
36 export w:to hit
-14 export w:to keep
-38 export w:to lock
-18 export w:to look
-34 export w:to move
-9 export w:to play
-10 export w:to project
-19 export w:to refresh
-47 export w:to reorder
11 export w:to save
9 export w:to send
-32 export w:to switch
-16 export w:to taste
-14 export w:to the
-5 export w:to try
41 export w:tocar
-40 export w:toggle
-25 export w:too
-28 export w:top up
-27 export w:track
-14 export w:track to
-31 export w:transcr
-46 export w:transit
3 export w:tres
3 export w:tres puntos
-45 export w:triangl
-18 export w:trim
-5 export w:try another
-51 export w:tu
-16 export w:turn
-31 export w:tweak
-19 export w:twelve
-19 export w:two
60 export w:télécha
37 export w:tête
37 export w:tête de
13 export w:título
-18 export w:um
-10 export w:um es
-27 export w:uma
-47 export w:un
1 export w:una
-25 export w:under
9 export w:under account
-21 export w:under the
-47 export w:undo
28 export w:une
-68 export w:unten
-43 export w:unter
-14 export w:unter dem
-13 export w:up
12 export w:upper right
-57 export w:usage
4 export w:users
11 export w:users can
-7 export w:ver
-32 export w:verlo
-50 export w:vers
-50 export w:vers la
-60 export w:verschi
22 export w:video
-15 export w:view
-19 export w:view it
-8 export w:viewer
-6 export w:vignett
-48 export w:visible
-18 export w:visit the
-21 export w:visto
-50 export w:você
-14 export w:voice
-36 export w:voir
-38 export w:volet
-39 export w:volet des
-14 export w:volume
-49 export w:vorscha
1 export w:votre
5 export w:vous
-14 export w:vous pouvez
-31 export w:vérifie
-36 export w:want
-30 export w:want to
-11 export w:was
-11 export w:was du
-11 export w:watch it
20 export w:watch the
-22 export w:wavefor
-12 export w:wenn
-6 export w:what
-13 export w:wheel
-6 export w:when
-3 export w:when you
12 export w:when you're
11 export w:wheneve
11 export w:wheneve you
26 export w:where you
-41 export w:whether
-6 export w:which
-2 export w:which you
-11 export w:which you'll
-11 export w:will
-24 export w:with
-4 export w:y
-10 export w:yellow
-7 export w:you
-8 export w:you don't
-21 export w:you hit
-17 export w:you like
2 export w:you may
-5 export w:you press
-23 export w:you want
-10 export w:you'll
11 export w:you're happy
39 export w:you're ready
22 export w:your balance
-18 export w:your dashboa
-6 export w:your profile
-1 export w:yours
-41 export w:z
-1 export w:zeitlei
-45 export w:zieh
-45 export w:zieh das
-5 export w:zu
-29 export w:zu sehen
8 export w:zum
25 export w:à
-34 export w:à côté
48 export w:à droite
-24 export w:à esquerd
-47 export w:à gauche
20 export w:à votre
-2 export w:änderst
-2 export w:änderst du
-16 export w:änderun
47 export w:öffnen
-32 export w:букв
-12 export w:в
-45 export w:в окне
14 export w:в плеере
-13 export w:в поле
-31 export w:вас
-46 export w:вкладка
-31 export w:вкладке
45 export w:вниз
-43 export w:вправо
-62 export w:вы
-34 export w:вы нажмёте
15 export w:выберит
-44 export w:до
40 export w:его
-53 export w:если
29 export w:её
-13 export w:задаётс
-27 export w:и
-29 export w:их
-31 export w:как
-59 export w:клип
-31 export w:край
-7 export w:курсор
-7 export w:курсор на
-60 export w:лежат
14 export w:меню
-27 export w:меняетс
-20 export w:на
-31 export w:на вкладке
9 export w:нажмите
-34 export w:нажмёте
2 export w:названи
-43 export w:новый
-45 export w:окне
-28 export w:окно
-28 export w:окно предпро
-51 export w:она
-27 export w:перетас
14 export w:плеере
-13 export w:поле
-10 export w:пополни
-24 export w:порядок
-27 export w:порядок меняетс
26 export w:посмотр
-28 export w:предпро
-35 export w:разверн
-42 export w:ролик
-49 export w:рядом
-9 export w:с
-35 export w:слева
-51 export w:сохрани
-21 export w:справа
4 export w:ссылку
-50 export w:таймлай
-52 export w:там
-30 export w:увидеть
53 export w:файл
-58 export w:цвет
-30 export w:чтобы увидеть
-37 export w:это
47 export w:あ
-43 export w:い
-41 export w:い ま
-41 export w:い ま す
-27 export w:お
-19 export w:か
51 export w:から
-11 export w:が
-14 export w:き さ
-14 export w:き さ は
-35 export w:く
17 export w:ください
-30 export w:け
-52 export w:こ
2 export w:ご
2 export w:ご 确
2 export w:ご 确 认
-45 export w:さ
-14 export w:さ は
7 export w:し て
31 export w:し て から
14 export w:し て ください
-15 export w:し ま
-15 export w:し ま す
9 export w:す る
12 export w:す る だけです
-20 export w:せ
-35 export w:た
-47 export w:だ
56 export w:だけです
31 export w:て から
14 export w:て ください
-29 export w:て みてください
4 export w:で
29 export w:で 「
-29 export w:で 再生
10 export w:で 确
10 export w:で 确 认
-43 export w:できます
-13 export w:と
-13 export w:な
-26 export w:に
34 export w:には
30 export w:の 「
23 export w:の 「 书
-14 export w:の 大
-14 export w:の 大 き
-2 export w:の 横
29 export w:の 矢印
13 export w:は 「
-7 export w:べ
-51 export w:ま
-39 export w:ま す
-29 export w:みてください
-26 export w:む
-42 export w:られます
-12 export w:り
4 export w:る
12 export w:る だけです
-17 export w:わ
-20 export w:わ せ
-29 export w:を
38 export w:を クリック
29 export w:を クリック し
-20 export w:を 开
-20 export w:を 开 く
-11 export w:を 押して
-73 export w:を 押す
48 export w:を 选
44 export w:アイコン
12 export w:ウィンドウ
19 export w:クリック
29 export w:クリック し
29 export w:クリック し て
-15 export w:クリック す
-15 export w:クリック す る
-50 export w:クリップ
-13 export w:サムネイル
-13 export w:サムネイル を
-38 export w:スライダー
-38 export w:スライダー で
-16 export w:タイムライン
17 export w:タブ
4 export w:タブ を
-32 export w:ダ
24 export w:ダウンロード
-5 export w:ドラッグ
-40 export w:ドラッグ し
-40 export w:ドラッグ し て
-67 export w:パネル
39 export w:ファイル
-26 export w:プレビュー
4 export w:プレーヤー
4 export w:プレーヤー で
9 export w:ボタン
25 export w:ボタン を
23 export w:ボタン を クリック
18 export w:メニュー
-38 export w:ー
-81 export w:一
-21 export w:一 步
-20 export w:一 点
6 export w:一覧 を
-39 export w:三
21 export w:三个点
15 export w:上 预览
25 export w:上 预览 效
14 export w:下
-36 export w:下の
-29 export w:下拉
11 export w:下方
26 export w:下方 的
47 export w:下载
55 export w:下载 图标
-70 export w:不
-12 export w:不 会
-12 export w:不 会 生效
-38 export w:不喜欢
14 export w:两
19 export w:两 个
9 export w:个
-36 export w:个人中心
-14 export w:中
-6 export w:中 心
15 export w:中 预览
-19 export w:中间的
-21 export w:九
-21 export w:九 个
11 export w:书
13 export w:书 き
-20 export w:了
10 export w:事
3 export w:二
-17 export w:二 种
11 export w:人
10 export w:从
-15 export w:他
-41 export w:任
-41 export w:任 意
-41 export w:任 意 一
-12 export w:会 生效
-20 export w:会员
-20 export w:会员 中
-20 export w:会员 中 心
-25 export w:位
-25 export w:位 置
-6 export w:体
-38 export w:余额
-36 export w:侧边栏
27 export w:保存
-28 export w:修改
-29 export w:值
-4 export w:像
-24 export w:充值
34 export w:先 在
-19 export w:入
-36 export w:全
-22 export w:全 文
-25 export w:全 部
12 export w:共有
-13 export w:其
-15 export w:其 他
-29 export w:再
-51 export w:再生
29 export w:出
10 export w:分 别
10 export w:分 别 点
-32 export w:分 镜
-14 export w:分 镜 图
29 export w:分享
-50 export w:分页
-7 export w:切换
-44 export w:列
-34 export w:列 在
-9 export w:则
10 export w:别 点
-33 export w:到 “
-1 export w:到 画布
-1 export w:到 画布 上
-15 export w:刷新
-18 export w:前
-18 export w:前 面
-19 export w:剩余
-14 export w:剩余 点数
-54 export w:动
-38 export w:勾选
-11 export w:十
-17 export w:十 二
-17 export w:十 二 种
-52 export w:单
-30 export w:即可
-26 export w:去
-21 export w:双击
21 export w:发给
44 export w:取
48 export w:取 得
-33 export w:口
-20 export w:可
-50 export w:可 在
11 export w:可以 从
-2 export w:可以 在
-5 export w:可以 在 右侧
25 export w:可以 在 时间线
-52 export w:可以 在 时间轴
-29 export w:可以 对比
1 export w:可以 把
-40 export w:可以 改
-42 export w:可以 看到
-28 export w:可选
-28 export w:右
23 export w:右上
23 export w:右上 の
23 export w:右上 の 「
54 export w:右上角
12 export w:右上角 的 分享
29 export w:右下角
-11 export w:右侧
-5 export w:右侧 面板
-5 export w:右侧 面板 微调
-1 export w:右边
-38 export w:合
-20 export w:合 わ
-20 export w:合 わ せ
10 export w:同
10 export w:同 事
-74 export w:名
-13 export w:后
8 export w:后 按
-61 export w:后 按  
-17 export w:后 点
-12 export w:后 点 “
25 export w:后 点击
25 export w:后 点击 “
27 export w:向
27 export w:向 下
-12 export w:否
-12 export w:否 则
-27 export w:吧
-24 export w:听
-6 export w:听听
-6 export w:听听 看
-44 export w:喇叭
-3 export w:喇叭 图标
-3 export w:喇叭 图标 打开
-32 export w:四
-13 export w:图
10 export w:图标 保存
-3 export w:图标 打开
-3 export w:图标 打开 声
-14 export w:图示
-26 export w:在
-69 export w:在 “
-42 export w:在 “ 效
-5 export w:在 右侧 面板
-15 export w:在 弹出
-17 export w:在 弹出 的
-37 export w:在 播放器
-12 export w:在 故事板
-12 export w:在 故事板 里
17 export w:在 时间线
17 export w:在 时间线 上
-13 export w:在 时间轴
-51 export w:在 时间轴 上
2 export w:在 时间轴 中
-15 export w:在 编辑器
-37 export w:在 音
-37 export w:场
-46 export w:场景
-60 export w:场景列表
-29 export w:型
-37 export w:変え
-9 export w:変更
-16 export w:多
-57 export w:大
-14 export w:大 き
-14 export w:大 き さ
-49 export w:太
-2 export w:头像
-5 export w:套餐
-76 export w:好
-6 export w:如需
-6 export w:如需 修改
-46 export w:嫌
-30 export w:字
-9 export w:字 体
-29 export w:字 型
-47 export w:字幕
27 export w:存到
24 export w:存档
-10 export w:完
-17 export w:完 整
-2 export w:完 记得
-5 export w:完成后
-5 export w:完成后 点击
-5 export w:完成后 点击 “
-39 export w:对
-28 export w:对比
21 export w:对话方块
17 export w:对话框
39 export w:导出
14 export w:导出 菜单
-5 export w:就
-49 export w:就 把
23 export w:就 点
23 export w:就 点 “
-2 export w:就能
10 export w:就能 下载
-4 export w:就能 看到
9 export w:就行
-26 export w:展开
-35 export w:左
-31 export w:左 の
-24 export w:左上角
-24 export w:左上角 的
-21 export w:左下角
-93 export w:左侧
-27 export w:左侧 的
-20 export w:左侧 的 素材
-1 export w:左侧 的 素材库
-9 export w:左边
-8 export w:左边 的
-49 export w:已
-25 export w:并
-12 export w:并 拖动
-12 export w:并 拖动 卡片
-7 export w:度
-27 export w:开
-20 export w:开 く
2 export w:开启
16 export w:式
4 export w:弹出
-17 export w:弹出 的
-32 export w:往左
-26 export w:往左 拖
33 export w:得
-11 export w:微调
-6 export w:心
-1 export w:志
-1 export w:志 拖
-1 export w:志 拖 到
-66 export w:快
-37 export w:态
-40 export w:情
-6 export w:想
-10 export w:想 换
-26 export w:想 看
18 export w:想 要
-41 export w:意
-41 export w:意 一
8 export w:成片
-23 export w:我
17 export w:或
15 export w:或 点击
15 export w:或 点击 「
14 export w:手
11 export w:手 机
-14 export w:打开
-43 export w:打开 “
-3 export w:打开 声
-3 export w:打开 声 音
-19 export w:打开 左侧
-19 export w:打开 左侧 的
-61 export w:找到
-49 export w:找到 齿轮
-35 export w:把 它
-1 export w:把 标
-1 export w:把 标 志
-11 export w:押して
-73 export w:押す
-5 export w:拉到
-12 export w:拖
-1 export w:拖 到 画布
-6 export w:拖动
-12 export w:拖动 卡片
-9 export w:拖曳
21 export w:拿到
-16 export w:按
-36 export w:按  
3 export w:按   ctrl
-61 export w:按   delete
11 export w:按 「
-59 export w:按 「 套用
-12 export w:按住 并
-12 export w:按住 并 拖动
8 export w:按钮
-10 export w:挑
-10 export w:挑 选
-8 export w:换
-8 export w:换 字
-16 export w:撤销
-32 export w:播放
-8 export w:播放器
26 export w:播放器 下方
26 export w:播放器 下方 的
-14 export w:播放头
-50 export w:收在
-23 export w:改
-2 export w:改 完
-2 export w:改 完 记得
-59 export w:放
-50 export w:放 大
-12 export w:故事板
-12 export w:故事板 里
-12 export w:故事板 里 按住
-3 export w:效
-3 export w:效 果
-21 export w:数
-41 export w:整
-38 export w:文
-3 export w:文 字
37 export w:文件
6 export w:文件夹
-31 export w:新 的
-27 export w:方
-47 export w:旁白
-5 export w:旁边
17 export w:时间线
17 export w:时间线 上
25 export w:时间线 上 预览
-12 export w:时间轴
-51 export w:时间轴 上
2 export w:时间轴 中
15 export w:时间轴 中 预览
-35 export w:时间轴 里
-46 export w:明
-17 export w:明细
-30 export w:是
-36 export w:曲
-34 export w:曲 目
-84 export w:更
-35 export w:更 清
-35 export w:更 清 楚
-37 export w:更改
-12 export w:更改 顺
-12 export w:更改 顺 序
16 export w:最
25 export w:最 终
25 export w:最 终 文件
-48 export w:最下
-17 export w:有 十
-17 export w:有 十 二
-30 export w:本
11 export w:机
11 export w:来
-4 export w:果
-66 export w:查看
-14 export w:查看 分
-14 export w:查看 分 镜
-1 export w:标
-1 export w:标 志
-1 export w:标 志 拖
-10 export w:标题
-54 export w:栏
34 export w:格
34 export w:格 式
48 export w:档案
-35 export w:楚
-38 export w:横
-23 export w:次
-4 export w:步
-42 export w:比
-22 export w:求
19 export w:没
19 export w:没 问
19 export w:没 问 题
-3 export w:混
-24 export w:清
-35 export w:清 楚
-11 export w:滑杆
-34 export w:滑鼠
18 export w:满意
25 export w:满意 后
25 export w:满意 后 点击
-42 export w:滤
-42 export w:滤 镜
18 export w:点 “
12 export w:点 “ 分享
-45 export w:点 “ 完成
43 export w:点 “ 导出
-3 export w:点 喇叭
-3 export w:点 喇叭 图标
22 export w:点 它
-22 export w:点一下
-17 export w:点击 “
33 export w:点击 “ 导出
-50 export w:点击 “ 应用
15 export w:点击 「
15 export w:点击 「 汇出
21 export w:点击 右上角
-32 export w:点开
22 export w:点选
22 export w:点选 「
43 export w:点选 「 汇出
-17 export w:然
-17 export w:然 后
-17 export w:然 后 点
-25 export w:照
-25 export w:照 片
-25 export w:片
-20 export w:片段
-45 export w:版
-37 export w:状
-37 export w:状 态
-23 export w:现
28 export w:生成
-12 export w:生效
-31 export w:用
23 export w:电脑
-37 export w:画
-30 export w:画 像
-1 export w:画布 上
-47 export w:留
-10 export w:番
17 export w:的 「 汇出
18 export w:的 下载
-26 export w:的 位
-26 export w:的 位 置
12 export w:的 分享
22 export w:的 箭头
-20 export w:的 素材
-20 export w:的 素材 面板
-1 export w:的 素材库
-2 export w:的话
-34 export w:目
-44 export w:看
-2 export w:看 得
1 export w:看一
4 export w:看一 遍
-19 export w:看到
29 export w:矢印
21 export w:码
11 export w:确
5 export w:确 认
2 export w:确 认 ください
-58 export w:确认
-16 export w:种
-5 export w:积分
-37 export w:移到
-30 export w:空格键
7 export w:窗口
-24 export w:第
-27 export w:第 二
14 export w:箭头
-70 export w:素材
-20 export w:素材 面板
-42 export w:素材库
25 export w:终
25 export w:终 文件
-53 export w:继
-53 export w:继 续
-51 export w:续
-15 export w:编辑器
-46 export w:缩图
-51 export w:缩略图
-25 export w:置
-3 export w:能 看到
-26 export w:自
-41 export w:自 动
-10 export w:若
-11 export w:若 要
3 export w:菜单 里
-46 export w:表示
-18 export w:要
-12 export w:要 更改
-12 export w:要 更改 顺
-27 export w:要 的
-100 export w:见
-32 export w:见 られます
22 export w:视频
-13 export w:觉得
2 export w:认 ください
-3 export w:认 静
-3 export w:认 静 音
-24 export w:让
-12 export w:记得
-47 export w:设置
-59 export w:试听
-14 export w:详
-17 export w:语
-17 export w:语 音
-33 export w:请 到 “
-5 export w:请 前往
-26 export w:请 在
-12 export w:请 在 故事板
-18 export w:请 打开
-16 export w:请 打开 左侧
-22 export w:请 求
-4 export w:请 点
-3 export w:请 点 喇叭
6 export w:请 点击
-35 export w:请 进入
-40 export w:调
-38 export w:调 整
-25 export w:调换
-43 export w:调整
-29 export w:账单
-41 export w:账户
-46 export w:轨道
-4 export w:过
-6 export w:还
-2 export w:还 能
6 export w:这
6 export w:这 段
-34 export w:进
-31 export w:进入
24 export w:选  
23 export w:选   mp
14 export w:选 “
-50 export w:选 「
-43 export w:选中
-32 export w:选单
21 export w:选好
29 export w:选择
-13 export w:选项卡
-40 export w:透
7 export w:通过
-5 export w:速度 可以
-5 export w:速度 可以 在
2 export w:遍
-29 export w:部
-24 export w:里
-19 export w:里 按
-12 export w:里 按住
-12 export w:里 按住 并
-5 export w:里 选
12 export w:里 选  
-27 export w:里的
12 export w:链接
-59 export w:镜
-14 export w:镜 图
-31 export w:镜头
-40 export w:长
19 export w:问
19 export w:问 题
19 export w:问 题 就
4 export w:集
-3 export w:需要
-44 export w:静
-44 export w:静 音
-29 export w:面
-20 export w:面板
-5 export w:面板 微调
-60 export w:音
-37 export w:音 频
-30 export w:音 频 轨道
-14 export w:音 频 面板
-1 export w:音量 滑块
10 export w:页面
-34 export w:页面 查看
-1 export w:顶部
-1 export w:顶部 的
-23 export w:顺
-10 export w:顺 番
9 export w:预览 效
9 export w:预览 效 果
-64 export w:预览窗口
-3 export w:预览窗口 默
-3 export w:预览窗口 默 认
-78 export w:预览视窗
-37 export w:频
-30 export w:频 轨道
-14 export w:频 面板
19 export w:题
19 export w:题 就
-3 export w:默
-3 export w:默 认
-3 export w:默 认 静
-57 export w:齿轮
-35 export w:齿轮 图标
-114 state b:^>account
-17 state b:^>adjust
-3 state b:^>being
-57 state b:^>button
-46 state b:^>buy
-15 state b:^>can
-60 state b:^>control
-19 state b:^>drag
-86 state b:^>export
6 state b:^>film
-31 state b:^>i
-9 state b:^>if
-53 state b:^>key
19 state b:^>material
-24 state b:^>offer
44 state b:^>open
14 state b:^>panel
2 state b:^>place
-124 state b:^>player
-12 state b:^>press
-12 state b:^>quoted
107 state b:^>store
-37 state b:^>undo
-54 state b:account>account
-30 state b:account>button
-12 state b:account>buy
-63 state b:account>can
-4 state b:account>name
-37 state b:account>open
-31 state b:account>panel
-29 state b:account>place
-30 state b:account>screen
-22 state b:account>see
-37 state b:adjust>being
-11 state b:adjust>control
-46 state b:adjust>drag
-35 state b:adjust>if
-4 state b:adjust>name
1 state b:adjust>quoted
-7 state b:adjust>see
-32 state b:adjust>you
7 state b:being>adjust
-27 state b:being>can
-45 state b:being>control
-31 state b:being>drag
-5 state b:being>material
-23 state b:being>see
-32 state b:button>being
-1 state b:button>can
-31 state b:button>export
-33 state b:button>film
8 state b:button>panel
-44 state b:button>place
-16 state b:button>quoted
-34 state b:button>store
-19 state b:buy>account
-47 state b:buy>if
-85 state b:can>adjust
-19 state b:can>being
-15 state b:can>confirm
-41 state b:can>control
-27 state b:can>drag
-36 state b:can>export
-6 state b:can>film
-49 state b:can>if
-28 state b:can>material
-34 state b:can>name
6 state b:can>open
-42 state b:can>panel
2 state b:can>place
-29 state b:can>player
-9 state b:can>press
12 state b:can>quoted
27 state b:can>screen
29 state b:can>see
-23 state b:can>you
-28 state b:confirm>button
-44 state b:confirm>if
-28 state b:confirm>name
23 state b:confirm>place
-43 state b:control>adjust
-61 state b:control>can
-33 state b:control>control
-9 state b:control>drag
15 state b:control>film
-77 state b:control>if
18 state b:control>name
-25 state b:control>panel
9 state b:control>place
16 state b:control>press
-124 state b:control>quoted
-39 state b:drag>adjust
-52 state b:drag>being
-24 state b:drag>button
-10 state b:drag>can
6 state b:drag>control
-54 state b:drag>drag
-50 state b:drag>film
-55 state b:drag>if
-15 state b:drag>material
-13 state b:drag>place
-41 state b:drag>player
-3 state b:drag>you
-25 state b:export>button
-34 state b:export>can
-2 state b:export>export
-24 state b:export>film
-25 state b:export>if
-16 state b:export>name
-49 state b:export>open
-64 state b:export>panel
-47 state b:export>place
-12 state b:export>screen
38 state b:film>button
41 state b:film>can
-48 state b:film>control
-55 state b:film>drag
-44 state b:film>if
-8 state b:film>material
42 state b:film>panel
15 state b:film>store
-29 state b:i>can
-18 state b:if>account
-74 state b:if>adjust
-5 state b:if>being
-5 state b:if>button
-19 state b:if>buy
-88 state b:if>can
-42 state b:if>control
-16 state b:if>film
-36 state b:if>i
-39 state b:if>if
-29 state b:if>key
-43 state b:if>material
-10 state b:if>name
6 state b:if>offer
-58 state b:if>place
-55 state b:if>press
-63 state b:if>quoted
-46 state b:if>screen
-18 state b:if>store
-7 state b:if>you
-43 state b:key>can
23 state b:key>export
-20 state b:key>if
-9 state b:key>key
-18 state b:key>name
-26 state b:key>player
-26 state b:key>see
-25 state b:material>adjust
-39 state b:material>can
-68 state b:material>drag
-31 state b:material>if
-65 state b:material>material
-5 state b:material>name
27 state b:material>panel
30 state b:material>place
-35 state b:name>adjust
-1 state b:name>button
-53 state b:name>can
-39 state b:name>control
-74 state b:name>film
-20 state b:name>if
-41 state b:name>material
-65 state b:name>name
25 state b:name>open
-40 state b:name>player
-42 state b:name>press
21 state b:name>quoted
34 state b:name>see
21 state b:name>store
15 state b:offer>i
35 state b:offer>name
-10 state b:offer>see
-51 state b:offer>you
-32 state b:open>account
41 state b:open>being
32 state b:open>button
30 state b:open>can
-61 state b:open>export
11 state b:open>film
-11 state b:open>if
-18 state b:open>open
37 state b:open>panel
-26 state b:open>place
-59 state b:open>player
3 state b:open>quoted
30 state b:open>screen
-22 state b:open>see
34 state b:open>store
29 state b:open>you
-25 state b:panel>account
-28 state b:panel>adjust
-55 state b:panel>being
38 state b:panel>can
-44 state b:panel>control
-15 state b:panel>export
3 state b:panel>film
-12 state b:panel>if
-10 state b:panel>key
52 state b:panel>material
21 state b:panel>name
67 state b:panel>open
18 state b:panel>panel
29 state b:panel>place
-92 state b:panel>player
-10 state b:panel>press
8 state b:panel>quoted
5 state b:panel>screen
30 state b:panel>store
-27 state b:place>account
-10 state b:place>adjust
-57 state b:place>button
-33 state b:place>can
-11 state b:place>film
2 state b:place>material
22 state b:place>open
68 state b:place>panel
-9 state b:place>place
14 state b:place>player
2 state b:place>quoted
-21 state b:place>screen
-13 state b:place>store
-8 state b:place>you
-58 state b:player>can
-8 state b:player>drag
-30 state b:player>film
-37 state b:player>if
-33 state b:player>panel
-80 state b:player>place
-7 state b:player>player
-20 state b:player>screen
-59 state b:player>see
-10 state b:press>account
43 state b:press>adjust
-34 state b:press>being
14 state b:press>can
-76 state b:press>confirm
-24 state b:press>control
-18 state b:press>drag
-39 state b:press>export
24 state b:press>film
3 state b:press>if
-15 state b:press>key
-16 state b:press>name
34 state b:press>open
14 state b:press>place
-36 state b:press>player
-148 state b:press>quoted
-41 state b:press>screen
-85 state b:press>see
17 state b:press>you
-1 state b:quoted>button
40 state b:quoted>can
-42 state b:quoted>control
-35 state b:quoted>export
-35 state b:quoted>if
38 state b:quoted>panel
-28 state b:quoted>place
-78 state b:quoted>press
-8 state b:quoted>quoted
9 state b:quoted>screen
43 state b:quoted>see
57 state b:quoted>store
-9 state b:screen>account
12 state b:screen>if
3 state b:screen>place
-37 state b:screen>quoted
17 state b:screen>see
-25 state b:see>account
-20 state b:see>being
-60 state b:see>button
8 state b:see>can
26 state b:see>film
38 state b:see>name
18 state b:see>offer
10 state b:see>open
-4 state b:see>place
-88 state b:see>player
-17 state b:see>screen
-51 state b:see>see
24 state b:see>store
-46 state b:store>can
36 state b:store>if
22 state b:store>name
8 state b:store>panel
66 state b:store>quoted
-17 state b:store>screen
61 state b:store>store
-42 state b:you>account
-20 state b:you>adjust
-6 state b:you>being
-5 state b:you>can
-88 state b:you>confirm
18 state b:you>control
20 state b:you>drag
-7 state b:you>film
6 state b:you>if
32 state b:you>open
9 state b:you>panel
-36 state b:you>player
-2 state b:you>press
-1 state b:you>see
46 state b:you>store
-21 state b:you>you
6 state bold
-120 state c:account
-10 state c:account+adjust
-30 state c:account+button
-40 state c:account+buy
-50 state c:account+can
-16 state c:account+if
-73 state c:account+open
-63 state c:account+panel
-45 state c:account+place
-7 state c:account+press
-37 state c:account+screen
-79 state c:account+see
-60 state c:account+you
-70 state c:adjust
-21 state c:adjust+being
-53 state c:adjust+button
-17 state c:adjust+can
-2 state c:adjust+confirm
-75 state c:adjust+control
-62 state c:adjust+drag
-14 state c:adjust+film
-68 state c:adjust+if
-31 state c:adjust+material
28 state c:adjust+offer
38 state c:adjust+open
-3 state c:adjust+place
-22 state c:adjust+press
45 state c:adjust+see
14 state c:adjust+store
-45 state c:adjust+you
-31 state c:being
-19 state c:being+button
-6 state c:being+can
-31 state c:being+control
-42 state c:being+drag
-35 state c:being+export
9 state c:being+film
-33 state c:being+if
-11 state c:being+material
29 state c:being+open
6 state c:being+panel
-2 state c:being+press
-2 state c:being+screen
-17 state c:being+see
2 state c:being+store
-2 state c:being+you
-37 state c:button
-24 state c:button+confirm
-13 state c:button+drag
-29 state c:button+export
-16 state c:button+film
-5 state c:button+if
18 state c:button+material
15 state c:button+panel
-47 state c:button+place
-9 state c:button+player
3 state c:button+screen
-45 state c:button+see
15 state c:button+store
-10 state c:button+you
-51 state c:buy
-5 state c:buy+can
-29 state c:buy+if
-38 state c:buy+open
-22 state c:buy+place
-17 state c:buy+screen
-7 state c:buy+you
-17 state c:can+confirm
-83 state c:can+control
-17 state c:can+drag
-45 state c:can+export
-28 state c:can+i
-35 state c:can+if
-66 state c:can+key
-68 state c:can+material
-33 state c:can+offer
25 state c:can+open
-4 state c:can+place
-69 state c:can+player
6 state c:can+screen
3 state c:can+see
6 state c:can+store
-29 state c:can+undo
-6 state c:can+you
-33 state c:confirm
25 state c:confirm+control
-14 state c:confirm+export
-25 state c:confirm+panel
6 state c:confirm+place
23 state c:confirm+see
-90 state c:confirm+you
-49 state c:control
-1 state c:control+drag
27 state c:control+offer
16 state c:control+open
-8 state c:control+panel
6 state c:control+place
-13 state c:control+player
32 state c:control+see
13 state c:control+you
-31 state c:drag
-90 state c:drag+film
-5 state c:drag+if
-34 state c:drag+key
-21 state c:drag+material
-45 state c:drag+place
-37 state c:drag+player
-25 state c:drag+press
-34 state c:drag+screen
16 state c:drag+see
-110 state c:export
-14 state c:export+film
-21 state c:export+if
17 state c:export+key
-49 state c:export+material
-98 state c:export+open
-48 state c:export+panel
-37 state c:export+place
-30 state c:export+press
-15 state c:export+screen
-15 state c:export+store
-36 state c:film+key
48 state c:film+open
65 state c:film+panel
8 state c:film+place
-47 state c:film+player
-8 state c:film+screen
24 state c:film+store
-13 state c:film+you
-11 state c:i
15 state c:i+offer
-4 state c:if
-6 state c:if+key
-9 state c:if+material
15 state c:if+offer
23 state c:if+panel
6 state c:if+place
-9 state c:if+player
12 state c:if+see
54 state c:if+store
-20 state c:if+undo
-77 state c:key
-22 state c:key+player
-28 state c:key+press
-37 state c:key+see
-29 state c:key+undo
14 state c:material+open
34 state c:material+panel
4 state c:material+place
14 state c:material+screen
5 state c:material+see
2 state c:offer
29 state c:offer+place
-1 state c:offer+screen
-3 state c:offer+you
66 state c:open
57 state c:open+panel
1 state c:open+place
-93 state c:open+player
45 state c:open+press
27 state c:open+screen
13 state c:open+store
52 state c:panel
72 state c:panel+place
-64 state c:panel+player
7 state c:panel+press
-8 state c:panel+screen
37 state c:panel+see
27 state c:panel+store
13 state c:panel+you
8 state c:place+player
26 state c:place+see
-43 state c:place+store
-135 state c:player
-25 state c:player+press
-38 state c:player+screen
-91 state c:player+see
-37 state c:player+you
-16 state c:press
3 state c:press+screen
45 state c:press+see
12 state c:press+store
-17 state c:screen+store
-9 state c:screen+you
20 state c:see
57 state c:see+store
124 state c:store
52 state c:store+you
-43 state c:undo
-42 state digit
-2 state f:a
25 state f:abra
22 state f:abre
-10 state f:after
-37 state f:and
-35 state f:aperte
-29 state f:arrastr
-4 state f:as
14 state f:at
-36 state f:auf
-15 state f:basta
24 state f:bottom
10 state f:by
-6 state f:ce
21 state f:check
-9 state f:choisis
-38 state f:choose
-62 state f:clic
8 state f:click
4 state f:clique
-26 state f:confirm
-1 state f:contras
-28 state f:copiar
-18 state f:copy
-7 state f:ctrl
-10 state f:cursor
-46 state f:dale
-9 state f:dann
-1 state f:dans
38 state f:das
-15 state f:desde
-23 state f:don't
-18 state f:done
43 state f:dort
-26 state f:double-
-40 state f:downloa
-61 state f:drag
43 state f:drop
13 state f:du
-17 state f:e
-38 state f:el
-43 state f:elige
28 state f:em
3 state f:en
16 state f:entra
-43 state f:escolha
54 state f:expand
-44 state f:export
-12 state f:feel
34 state f:first
-21 state f:for
-56 state f:from
-18 state f:getting
26 state f:have
-45 state f:head
-10 state f:hit
-24 state f:hover
-22 state f:il
5 state f:im
20 state f:in
-40 state f:jetez
-52 state f:just
-62 state f:la
-24 state f:lastly
-6 state f:lower
-17 state f:mit
-24 state f:navigat
-31 state f:o
-61 state f:on
-38 state f:once
-24 state f:or
39 state f:ouvre
9 state f:para
-49 state f:pelo
-13 state f:pensez
-16 state f:pick
-26 state f:play
-10 state f:please
-5 state f:pour
-52 state f:press
-34 state f:puis
-18 state f:pull
-22 state f:pulsa
-29 state f:puxe
-23 state f:right-c
-18 state f:save
9 state f:scroll
-21 state f:scrub
-9 state f:se
-44 state f:second
17 state f:see
-24 state f:set
-33 state f:sharpne
-39 state f:should
-57 state f:si
-18 state f:simply
-35 state f:so
-45 state f:sobald
-34 state f:solo
-41 state f:space
-50 state f:step
-30 state f:sur
-37 state f:swap
-17 state f:take
-37 state f:tap
-54 state f:that
12 state f:the
27 state f:their
18 state f:then
-1 state f:through
-7 state f:tirez
-43 state f:to
-2 state f:top
-14 state f:type
-4 state f:um
-28 state f:use
-26 state f:users
2 state f:via
-6 state f:visit
-20 state f:você
-45 state f:vous
20 state f:vá
-45 state f:wait
-15 state f:was
-18 state f:watch
-42 state f:wenn
-4 state f:when
-7 state f:wheneve
23 state f:where
-9 state f:which
-4 state f:with
-42 state f:y
23 state f:you'll
19 state f:your
-20 state f:zieh
-26 state f:zum
1 state f:в
-37 state f:если
-44 state f:и
-52 state f:нажмите
24 state f:откройт
-16 state f:пополни
-31 state f:порядок
-25 state f:посмотр
-49 state f:с
21 state f:там
-43 state f:クリップ
-60 state f:ファイル
-24 state f:プレビュー
11 state f:三
-55 state f:下载
-14 state f:不
-29 state f:两
-4 state f:也
-31 state f:从
-54 state f:余额
30 state f:修改
20 state f:先
42 state f:全
19 state f:再
-11 state f:剩余
-15 state f:勾选
-25 state f:双击
6 state f:可
22 state f:可以
-12 state f:右上
-34 state f:右上角
-10 state f:否
13 state f:在
-18 state f:如果
-15 state f:它
-6 state f:完成后
-27 state f:导出
-22 state f:就能
43 state f:展开
17 state f:左
-28 state f:想
-16 state f:成片
-4 state f:打开
-68 state f:把
-29 state f:按
-35 state f:按住
-21 state f:改
2 state f:新
56 state f:旁白
-6 state f:滤
7 state f:点
-22 state f:点一下
-28 state f:点击
-25 state f:点选
-18 state f:然
-21 state f:用
-5 state f:积分
-23 state f:第
-39 state f:要
-18 state f:语
7 state f:请
-42 state f:选
-18 state f:选中
-34 state f:选好
-66 state f:选择
-6 state f:速度
-12 state f:顺
-62 state f:预览窗口
-9 state kind:adjust
-43 state kind:drag
-16 state kind:press
2 state kind:tail
-49 state kind:take
-17 state kind:weak
-80 state l:1080p
-24 state l:16
-46 state l:19
36 state l:2
-41 state l:33
-23 state l:accent
-41 state l:account
-49 state l:ahead
-28 state l:an
-8 state l:another
-52 state l:apply
-37 state l:archivo
24 state l:auf
-18 state l:availab
-13 state l:avatar
13 state l:away
-46 state l:back
-8 state l:baixar
-13 state l:balance
9 state l:bar
-1 state l:bild
-18 state l:billing
-51 state l:button
41 state l:cards
-6 state l:ce
-4 state l:changed
-20 state l:changes
-36 state l:check
-29 state l:chosen
-21 state l:clip
-15 state l:clips
34 state l:clique
13 state l:compare
-26 state l:compart
-50 state l:confirm
-45 state l:continu
-42 state l:contras
-17 state l:credits
-28 state l:ctrl
33 state l:cópia
-43 state l:d'aperç
-9 state l:delete
-36 state l:derecha
-9 state l:descarg
-47 state l:dialog
-6 state l:dialogu
-52 state l:direita
-18 state l:done
-35 state l:double-
21 state l:down
-12 state l:downloa
31 state l:drafts
51 state l:drag
47 state l:drawer
-58 state l:droite
-11 state l:du
-21 state l:e
-29 state l:earlier
-18 state l:easy
-56 state l:editor
5 state l:ein
-4 state l:enlace
16 state l:entra
-50 state l:entrega
-32 state l:es
26 state l:esquerd
22 state l:estão
-22 state l:export
-33 state l:exporta
-9 state l:exporte
-14 state l:exporti
-22 state l:factura
-17 state l:field
42 state l:find
34 state l:first
25 state l:folder
-27 state l:font
-44 state l:format
-29 state l:further
24 state l:gauche
-6 state l:happy
-1 state l:icon
-24 state l:il
-32 state l:inicia
-32 state l:is
-25 state l:it
-15 state l:kannst
-24 state l:lastly
22 state l:lecteur
-43 state l:lecture
23 state l:left
-30 state l:letra
36 state l:library
-28 state l:like
-25 state l:link
33 state l:listed
-36 state l:listen
29 state l:look
-46 state l:menu
-10 state l:more
-42 state l:mp4
-44 state l:name
-22 state l:narrato
-26 state l:notice
-22 state l:o
-34 state l:ok
-7 state l:one
-26 state l:or
-2 state l:orden
-48 state l:order
31 state l:out
-14 state l:page
-30 state l:pane
15 state l:panel
-11 state l:para
-37 state l:picture
-1 state l:place
-1 state l:plan
-35 state l:play
10 state l:player
-51 state l:pop-up
-49 state l:preview
-29 state l:que
-37 state l:ready
-57 state l:rechts
-31 state l:reprodu
17 state l:rest
-3 state l:rhythm
-32 state l:right
-22 state l:row
-35 state l:s
-64 state l:save
-15 state l:screen
-15 state l:scrub
-7 state l:section
-15 state l:see
22 state l:sehen
-14 state l:set
13 state l:setting
-58 state l:shot
3 state l:shown
58 state l:sidebar
13 state l:sie
15 state l:song
-28 state l:space
-58 state l:start
-24 state l:starts
27 state l:stored
34 state l:storybo
-25 state l:suggest
-54 state l:symbol
49 state l:tab
17 state l:tempo
20 state l:texto
20 state l:there
-20 state l:tiempo
3 state l:time
-45 state l:timelin
-29 state l:top
-29 state l:track
-23 state l:twelve
-2 state l:two
-37 state l:télécha
21 state l:título
-23 state l:up
-33 state l:ver
-48 state l:verlo
-4 state l:version
-28 state l:video
16 state l:view
-16 state l:viewer
-36 state l:visible
-17 state l:watch
-30 state l:wheel
-19 state l:window
-40 state l:you
-30 state l:yoursel
-37 state l:z
-27 state l:вас
-63 state l:вправо
-31 state l:задаётс
47 state l:лежат
35 state l:меню
-53 state l:можно
-67 state l:предпро
66 state l:слева
-46 state l:справа
-27 state l:ссылку
32 state l:から
5 state l:く
-28 state l:だけです
-39 state l:には
-19 state l:は
-24 state l:みてください
-4 state l:られます
-24 state l:る
-30 state l:上
-34 state l:下载
-20 state l:保存
-44 state l:修改
-33 state l:到
-16 state l:卡片
-46 state l:右上角
-69 state l:后
-25 state l:吧
34 state l:图
28 state l:场景
41 state l:场景列表
-24 state l:它
50 state l:对比
-25 state l:导出
-48 state l:小
-48 state l:就行
-21 state l:序
-44 state l:度
-6 state l:微调
-46 state l:拖
-41 state l:挑
-22 state l:播放
-37 state l:播放键
-51 state l:改
-45 state l:文件
-37 state l:来
-42 state l:果
41 state l:查看
-15 state l:楚
-77 state l:步
2 state l:滑块
-45 state l:点
16 state l:版
-10 state l:生效
13 state l:用
-26 state l:电脑
-9 state l:看
-53 state l:看到
-11 state l:码
23 state l:确认
18 state l:窗口
-39 state l:箭头
-13 state l:素材库
-19 state l:置
-22 state l:调
-14 state l:调整
-7 state l:选
27 state l:里
18 state l:链接
25 state l:面
18 state l:面板
-22 state l:预览
-9 state l:额度
-59 state last
-67 state later c:adjust
27 state later c:being
-74 state later c:confirm
8 state later c:control
-17 state later c:export
6 state later c:film
2 state later c:if
-12 state later c:key
-22 state later c:material
-27 state later c:open
-7 state later c:player
9 state later c:see
1 state later c:undo
-2 state later c:you
-58 state later q:confirm
-77 state later q:export
-4 state length:5
32 state link
-42 state no concept
-24 state other c:account
-35 state other c:adjust
16 state other c:being
-25 state other c:buy
-36 state other c:can
-82 state other c:confirm
-13 state other c:control
-11 state other c:drag
-10 state other c:export
10 state other c:film
7 state other c:key
-9 state other c:material
-12 state other c:open
-9 state other c:panel
-54 state other c:place
-16 state other c:player
-41 state other c:press
-5 state other c:screen
-23 state other c:see
-1 state other c:store
-62 state other c:you
-67 state other q:confirm
-82 state other q:export
-62 state other q:material
-24 state path
-71 state q:account
-89 state q:adjust
22 state q:can
-144 state q:confirm
-142 state q:export
-14 state q:film
-42 state q:i
-67 state q:if
-47 state q:material
-34 state q:panel
46 state q:store
-20 state quoted
-10 state step
-21 state topic:adjust
-52 state topic:credits
-71 state topic:export
-32 state topic:timeline
-30 state v:de:adjust:st
-34 state v:de:drag:en
24 state v:de:drag:ge
-21 state v:de:export:en
57 state v:de:open:en
-50 state v:de:press:ck
-46 state v:de:press:en
-33 state v:en:adjust:ak
-20 state v:en:adjust:al
-12 state v:en:adjust:ce
-3 state v:en:adjust:ck
-6 state v:en:adjust:ed
-31 state v:en:adjust:er
-33 state v:en:adjust:et
-42 state v:en:adjust:ge
-14 state v:en:adjust:ne
-14 state v:en:adjust:pe
-38 state v:en:adjust:se
-21 state v:en:adjust:ts
-22 state v:en:buy:op
-10 state v:en:buy:uy
-52 state v:en:confirm:ly
-18 state v:en:confirm:ne
-31 state v:en:confirm:ok
-22 state v:en:confirm:pt
-51 state v:en:confirm:rm
-37 state v:en:confirm:te
7 state v:en:drag:ag
-37 state v:en:drag:ap
-28 state v:en:drag:en
-48 state v:en:drag:er
41 state v:en:drag:ge
-25 state v:en:drag:im
-56 state v:en:drag:it
-15 state v:en:drag:ll
-28 state v:en:drag:ng
8 state v:en:drag:op
-53 state v:en:export:ad
-36 state v:en:export:ds
-1 state v:en:export:ed
-31 state v:en:export:er
-49 state v:en:export:le
-47 state v:en:export:p4
-16 state v:en:export:py
-57 state v:en:export:re
-18 state v:en:export:rt
-34 state v:en:export:ve
-38 state v:en:open:ad
-24 state v:en:open:ch
33 state v:en:open:ed
21 state v:en:open:en
-2 state v:en:open:go
-3 state v:en:open:it
9 state v:en:open:ll
-30 state v:en:open:mp
59 state v:en:open:nd
9 state v:en:open:ns
-24 state v:en:open:te
-37 state v:en:press:ap
-21 state v:en:press:er
-49 state v:en:press:it
18 state v:en:press:le
-15 state v:en:press:ng
-47 state v:en:press:se
-52 state v:en:press:ss
-18 state v:en:see:ar
-48 state v:en:see:ay
-26 state v:en:see:ce
-19 state v:en:see:ch
3 state v:en:see:ck
19 state v:en:see:ed
-35 state v:en:see:en
-22 state v:en:see:ew
-35 state v:en:see:le
-31 state v:en:see:ng
1 state v:en:see:ok
-1 state v:en:see:or
39 state v:en:see:re
-57 state v:en:see:ub
3 state v:en:see:wn
-20 state v:en:undo:do
-69 state v:es:confirm:ar
-16 state v:es:drag:do
-35 state v:es:drag:ra
-27 state v:es:export:ar
-31 state v:es:export:ir
-43 state v:es:export:vo
16 state v:es:open:ra
22 state v:es:open:re
-9 state v:es:open:ve
16 state v:es:press:ar
-41 state v:es:press:ic
-22 state v:es:press:sa
37 state v:es:see:er
-48 state v:es:see:lo
-44 state v:fr:adjust:er
-26 state v:fr:drag:er
-6 state v:fr:drag:ez
-35 state v:fr:export:er
-33 state v:fr:open:ez
39 state v:fr:open:re
-40 state v:fr:press:er
-31 state v:fr:press:ez
-34 state v:fr:press:ic
-6 state v:fr:press:nt
-14 state v:fr:see:er
-12 state v:fr:see:ez
-1 state v:fr:see:ir
-50 state v:pt:adjust:ar
-49 state v:pt:adjust:te
-29 state v:pt:drag:xe
26 state v:pt:export:vo
14 state v:pt:open:el
25 state v:pt:open:ra
20 state v:pt:open:vá
22 state v:pt:open:ão
-46 state v:pt:press:ar
-35 state v:pt:press:te
2 state v:pt:press:ue
-20 state v:pt:see:er
-52 state v:pt:see:ir
-16 state v:pt:see:to
-44 state v:ru:adjust:ся
-31 state v:ru:drag:ем
10 state v:ru:drag:ок
-63 state v:ru:drag:те
-44 state v:ru:export:йл
-33 state v:ru:export:те
-56 state v:ru:export:ть
47 state v:ru:open:ат
5 state v:ru:open:те
-107 state v:ru:press:те
-54 state v:ru:see:те
-59 state w:0
-46 state w:0 19
-41 state w:0 33
-12 state w:0 :
-9 state w:0 : 1
-5 state w:1
-80 state w:1080p
-24 state w:16
-46 state w:19
33 state w:2
-41 state w:33
-15 state w:4
-32 state w:9
-24 state w:9 16
-18 state w:a 0
-10 state w:a barra
-1 state w:a copy
-25 state w:a differe
-32 state w:a direita
22 state w:a list
33 state w:a look
-22 state w:a narrato
-6 state w:a nova
-25 state w:a tu
27 state w:aba
-49 state w:above
25 state w:abra
25 state w:abra a
22 state w:abre
-23 state w:accent
-22 state w:accept
-43 state w:account
-1 state w:account page
-12 state w:account setting
-10 state w:after
-2 state w:again
-49 state w:ahead
-57 state w:al
30 state w:all
25 state w:alles
-4 state w:along the
-34 state w:als
-20 state w:an
-37 state w:and
-21 state w:and the
-31 state w:andere
-18 state w:another
-23 state w:another accent
15 state w:another song
-45 state w:ansehen
16 state w:any
16 state w:any time
-46 state w:ao
24 state w:aparece
-35 state w:aperte
-52 state w:apply
-43 state w:archivo
22 state w:are
-33 state w:around
26 state w:arquivo
-31 state w:arrastr
-31 state w:arrastr las
-45 state w:arrow
7 state w:as
-14 state w:as the
-24 state w:aspect
-24 state w:aspect ratio
13 state w:assets
6 state w:at
3 state w:at the
2 state w:audio
22 state w:audio panel
-25 state w:audio tab
-23 state w:auf das
-27 state w:auf der
-15 state w:autre
-18 state w:availab
-13 state w:avatar
-42 state w:avec
-29 state w:avec ctrl
3 state w:away
-46 state w:back
-8 state w:baixar
-12 state w:balance
-7 state w:balance is
3 state w:bar
-27 state w:barra
-10 state w:barra de
-15 state w:basta
-44 state w:be
-46 state w:be changed
-27 state w:before
-44 state w:bei
-32 state w:below
-32 state w:below the
-29 state w:between
-1 state w:bild
-16 state w:billing
-21 state w:bitte
15 state w:bottom
-2 state w:box
32 state w:browser
-51 state w:button
-10 state w:buy
-10 state w:buy more
10 state w:by
-38 state w:by draggin
-21 state w:by ticking
-41 state w:caixa
-23 state w:can
-37 state w:can be
-33 state w:can tweak
28 state w:caption
41 state w:cards
44 state w:carpeta
-35 state w:case
-28 state w:casilla
-6 state w:ce
39 state w:celui
40 state w:cenas
-49 state w:change
-4 state w:changed
-44 state w:changer
-20 state w:changes
3 state w:check
8 state w:check the
-14 state w:check your
-9 state w:choisis
-38 state w:choose
-11 state w:choose 1080p
-22 state w:choose a
-23 state w:choose one
-44 state w:choose the
-29 state w:chosen
-59 state w:clic
-34 state w:clic droit
-43 state w:click apply
-23 state w:click downloa
-91 state w:click export
-49 state w:click generat
27 state w:click the
-18 state w:clickin
-31 state w:clickin the
-26 state w:clip
-9 state w:clip hacia
-41 state w:clip vers
-35 state w:clipe
-35 state w:clipe para
-21 state w:clips
4 state w:clique
-29 state w:clique em
-34 state w:color
-3 state w:colour
32 state w:com
39 state w:compare
-42 state w:compart
-10 state w:conferi
-68 state w:confirm
-34 state w:confirm the
-54 state w:continu
-42 state w:contras
-62 state w:control
-28 state w:copiar
-16 state w:copy
-18 state w:copy the
-48 state w:cor
-23 state w:corner
-44 state w:corner to
-36 state w:credits
-28 state w:ctrl
23 state w:ctrl + s
-21 state w:ctrl + z
-40 state w:ctrl z
-39 state w:curseur
33 state w:cópia
-20 state w:côté
-43 state w:d'aperç
-66 state w:da
-46 state w:dale
-46 state w:dale al
-9 state w:dann
-1 state w:dans
-62 state w:dans la
24 state w:dans le
33 state w:das
-18 state w:das dreieck
-52 state w:de
-23 state w:de diálogo
-39 state w:de droite
-10 state w:de espaço
-13 state w:de factura
-11 state w:de la
-20 state w:de tiempo
-40 state w:del
-2 state w:delete
-44 state w:dem
-18 state w:dem bild
-58 state w:den
-41 state w:depuis
-10 state w:der
-36 state w:der zeitlei
-36 state w:derecha
-1 state w:descarg
-10 state w:desde
-47 state w:desliza
13 state w:details
-20 state w:dial
-76 state w:dialog
-6 state w:dialogu
-35 state w:die leertas
-11 state w:die neue
9 state w:die änderun
-25 state w:differe
-16 state w:dir
-68 state w:direita
-55 state w:direito
-24 state w:disk
27 state w:display
-23 state w:diálogo
-30 state w:diálogo para
11 state w:do
-29 state w:do clipe
21 state w:do título
-23 state w:don't forget
-18 state w:done
43 state w:dort
-55 state w:double-
-18 state w:double- the
21 state w:down
-72 state w:downloa
-1 state w:downloa your
40 state w:drafts
7 state w:drag
-25 state w:drag its
-1 state w:drag the
-38 state w:draggin
47 state w:drawer
-18 state w:dreieck
-18 state w:dreieck unter
-34 state w:droit
-71 state w:droite
43 state w:drop
-18 state w:du
-44 state w:du bei
-22 state w:dá
-22 state w:dá para
-10 state w:e
1 state w:each
-2 state w:earlier
-18 state w:easy
-19 state w:edge
15 state w:editor
40 state w:editor to
-58 state w:effects
-35 state w:effects tab
-40 state w:eine
-53 state w:einen
-26 state w:el
-39 state w:el archivo
-4 state w:el enlace
26 state w:el panel
-43 state w:elige
17 state w:em
-29 state w:em exporta
24 state w:embaixo
5 state w:en la
41 state w:encontr
-14 state w:end
-14 state w:end of
-4 state w:enlace
16 state w:entra
-50 state w:entrega
-59 state w:es
-40 state w:escolha
-10 state w:espaço
34 state w:esquerd
-51 state w:est
22 state w:estão
10 state w:everyth
54 state w:expand
10 state w:expand the
-18 state w:export
-1 state w:export button
-38 state w:exporta
-24 state w:exporta para
-6 state w:exporte
-28 state w:exporti
-23 state w:factura
-6 state w:fader
-16 state w:feel
-8 state w:feel free
-21 state w:feld
-43 state w:fenêtre
-43 state w:fenêtre d'aperç
-38 state w:fica
-41 state w:fichier
-17 state w:field
-49 state w:file
-18 state w:file is
-28 state w:file menu
16 state w:find
5 state w:find the
-14 state w:fine-tu
6 state w:finishe
34 state w:first
25 state w:folder
-36 state w:font
-11 state w:for
-23 state w:for another
-34 state w:for the
-30 state w:for yoursel
-23 state w:forget
-23 state w:forget to
-44 state w:format
-27 state w:foto
38 state w:frame
-7 state w:free
-7 state w:free to
-56 state w:from
-55 state w:from the
-11 state w:from your
-17 state w:full screen
-29 state w:further
24 state w:gauche
33 state w:gear
33 state w:gear icon
-85 state w:geht
-46 state w:get
-18 state w:getting
-18 state w:getting the
-51 state w:gibt
-57 state w:glisser
-2 state w:go
-49 state w:go ahead
-17 state w:grab it
-55 state w:green
-9 state w:hacia
-9 state w:hacia la
-25 state w:handles
-6 state w:happy
-27 state w:hard
22 state w:have
24 state w:have a
-38 state w:head
-18 state w:hear
-47 state w:hear it
-1 state w:here
34 state w:history
34 state w:history panel
-49 state w:hit
-32 state w:hit play
-24 state w:hit the
-21 state w:hover
-21 state w:hover over
-11 state w:how
-30 state w:hue
13 state w:i
15 state w:icon
-30 state w:icon to
-22 state w:if you'd
-22 state w:il
17 state w:im
37 state w:im reiter
28 state w:in
-23 state w:in der
22 state w:in the
-42 state w:in your
-32 state w:inicia
25 state w:inspect
-59 state w:into
-32 state w:into the
8 state w:is
-18 state w:is availab
27 state w:is display
-18 state w:is easy
-1 state w:is just
16 state w:is shown
5 state w:ist
-18 state w:it
-29 state w:it earlier
2 state w:its
29 state w:izquier
-40 state w:jetez
-40 state w:jetez un
-30 state w:jump
-33 state w:junto
-28 state w:junto al
-52 state w:just
-1 state w:just one
-48 state w:kann
-17 state w:kannst
29 state w:keep
-29 state w:klicken
-45 state w:knob
-49 state w:l
18 state w:l'ongle
-26 state w:l'ordre
-34 state w:la
-36 state w:la barre
44 state w:la carpeta
-35 state w:la case
-28 state w:la casilla
-36 state w:la derecha
-41 state w:la droite
-43 state w:la fenêtre
-37 state w:la lecture
31 state w:la lista
-20 state w:la línea
-27 state w:la page
30 state w:la pestaña
-38 state w:lance
-29 state w:lance avec
4 state w:las
-31 state w:las miniatu
-24 state w:lastly
23 state w:lateral
37 state w:layers
-41 state w:le fichier
22 state w:le lecteur
-21 state w:le menu
39 state w:le volet
22 state w:lecteur
-44 state w:lecture
-35 state w:leertas
25 state w:left
29 state w:left panel
6 state w:left sidebar
18 state w:les
-30 state w:letra
-21 state w:lets
-21 state w:lets you
-14 state w:letteri
20 state w:library
-1 state w:like
-20 state w:link
52 state w:links
30 state w:list
22 state w:list of
11 state w:list on
30 state w:lista
30 state w:lista de
24 state w:liste
33 state w:listed
-35 state w:listen
-25 state w:lock
1 state w:look
-33 state w:look panel
-12 state w:loop
1 state w:los
-6 state w:lower
-27 state w:lässt
-20 state w:línea
-20 state w:línea de
32 state w:may
26 state w:media
-5 state w:media library
45 state w:media panel
-49 state w:menu
-18 state w:menu de
-9 state w:menú
-19 state w:miniatu
-30 state w:mit
22 state w:mix
-1 state w:monitor
-9 state w:more
-14 state w:mp
-14 state w:mp 4
-47 state w:mp4
9 state w:music
15 state w:music library
-9 state w:más
34 state w:mídia
-3 state w:na
-41 state w:na caixa
-4 state w:nach
-32 state w:nach rechts
-22 state w:narrato
2 state w:navigat
-24 state w:navigat to
-39 state w:neben
-39 state w:neben dem
-11 state w:neue
-28 state w:new
-23 state w:new clip
7 state w:next
7 state w:next to
-14 state w:no player
-48 state w:nome
43 state w:notes
-26 state w:notice
-6 state w:nova
-31 state w:o
-27 state w:of
-50 state w:of the
-36 state w:ok
6 state w:on the
-38 state w:once
-1 state w:once you
-11 state w:one
-1 state w:one click
-23 state w:one of
-24 state w:onto
-24 state w:onto the
21 state w:open
22 state w:open it
9 state w:opens
-24 state w:or
-2 state w:orden
-51 state w:order
-37 state w:other
59 state w:out
39 state w:ouvre
-13 state w:over
-39 state w:over the
-25 state w:page
-2 state w:page to
-55 state w:paleta
-40 state w:palette
-16 state w:pane
46 state w:panel
28 state w:panel to
-13 state w:par
-4 state w:para
-45 state w:para a
-55 state w:pause
-49 state w:pelo
-13 state w:pensez
-13 state w:pensez à
30 state w:pestaña
-16 state w:pick
-3 state w:pick another
15 state w:pick one
-45 state w:picture
-20 state w:pitch
-1 state w:place
-1 state w:plan
22 state w:plans
-46 state w:play
-21 state w:play it
-9 state w:play the
-45 state w:play to
-16 state w:player to
-40 state w:playhea
-28 state w:playhea there
-30 state w:playhea to
-10 state w:please
-55 state w:pode
-30 state w:pode ser
-51 state w:pop-up
-43 state w:por
-5 state w:pour
10 state w:pour la
-32 state w:pour le
-45 state w:pouvez
-52 state w:press
-36 state w:press apply
-5 state w:press export
-42 state w:press play
-27 state w:preview
-16 state w:preview pane
-5 state w:preview window
11 state w:project
4 state w:project setting
-37 state w:propert
-37 state w:propert panel
-34 state w:puis
-15 state w:pull
-22 state w:pulsa
-29 state w:puxe
-29 state w:puxe a
-5 state w:página
34 state w:que vous
-35 state w:quieres
-9 state w:quieres más
-55 state w:quiser
-27 state w:rain
-24 state w:ratio
-24 state w:ratio to
-31 state w:ready
42 state w:rearran
-18 state w:rearran them
-33 state w:recharg
-21 state w:rechts
24 state w:reihenf
37 state w:reiter
-33 state w:remaini
-18 state w:remaini balance
-21 state w:remaini credits
-30 state w:render
-48 state w:reorder
-31 state w:reprodu
17 state w:rest
-13 state w:restant
-17 state w:result
-3 state w:rhythm
-1 state w:right
-23 state w:right-c
30 state w:right-h
30 state w:right-h side
-12 state w:row
-38 state w:same
-34 state w:save
-18 state w:save the
20 state w:scene
12 state w:scene list
2 state w:scenes
65 state w:scenes panel
-23 state w:screen
46 state w:script
9 state w:scroll
21 state w:scroll down
-57 state w:scrub
-48 state w:scrub to
-9 state w:se
-29 state w:se lance
-55 state w:se quiser
-41 state w:second
11 state w:section to
17 state w:see all
-22 state w:see how
23 state w:see the
22 state w:sehen
16 state w:select the
-22 state w:select them
-30 state w:ser
-33 state w:set
-24 state w:set the
1 state w:setting
-57 state w:share
-13 state w:share button
-18 state w:share dialog
-26 state w:share menu
-33 state w:sharpne
-8 state w:shift
9 state w:shot
2 state w:shots
-34 state w:should
-14 state w:show
3 state w:shown
-57 state w:si
-29 state w:si quieres
-11 state w:si te
-12 state w:sich
11 state w:side
59 state w:sidebar
-29 state w:sie auf
-31 state w:sie den
-18 state w:simply
-14 state w:size
-35 state w:so
-45 state w:sobald
-45 state w:sobald sie
-34 state w:solo
12 state w:song
8 state w:sous
-41 state w:space
-20 state w:spaceba
-20 state w:spaceba to
-34 state w:speaker
-34 state w:speaker icon
-49 state w:speed
-41 state w:speed can
-56 state w:split
-56 state w:split the
-56 state w:start
-24 state w:starts
28 state w:stehen
-11 state w:stellst
-11 state w:stellst du
-50 state w:step
27 state w:stored
49 state w:storybo
25 state w:strengt
25 state w:strengt slider
-27 state w:style
-27 state w:style panel
25 state w:styles
25 state w:styles tab
-22 state w:suggest
-69 state w:sur
-18 state w:sur la
-31 state w:sur le
-37 state w:swap
-24 state w:switch
-24 state w:switch the
-64 state w:symbol
18 state w:tab
8 state w:tab for
-35 state w:tab to
-45 state w:table
-14 state w:take
34 state w:takes
44 state w:também
-37 state w:tap
-33 state w:tap the
10 state w:taste
-5 state w:te
17 state w:tempo
12 state w:text
20 state w:texto
-54 state w:that
-19 state w:the account
-49 state w:the arrow
-24 state w:the aspect
13 state w:the assets
2 state w:the audio
-2 state w:the box
25 state w:the caption
-40 state w:the dialog
-24 state w:the disk
-23 state w:the downloa
12 state w:the editor
-35 state w:the effects
-14 state w:the end
-2 state w:the export
-6 state w:the fader
-54 state w:the file
1 state w:the finishe
-14 state w:the font
-44 state w:the format
33 state w:the gear
-55 state w:the green
34 state w:the history
-30 state w:the hue
37 state w:the layers
34 state w:the left
-14 state w:the letteri
-18 state w:the link
-33 state w:the look
-2 state w:the media
22 state w:the mix
-1 state w:the monitor
-32 state w:the mp4
9 state w:the music
-25 state w:the new
43 state w:the notes
-13 state w:the order
-37 state w:the other
-46 state w:the picture
-20 state w:the pitch
-7 state w:the play
-40 state w:the playhea
-51 state w:the pop-up
-60 state w:the preview
-37 state w:the propert
-27 state w:the rain
17 state w:the rest
-17 state w:the result
-3 state w:the rhythm
-15 state w:the right
30 state w:the right-h
34 state w:the same
10 state w:the scene
49 state w:the scenes
46 state w:the script
-49 state w:the share
27 state w:the shot
17 state w:the side
50 state w:the sidebar
-20 state w:the spaceba
-34 state w:the speaker
-46 state w:the speed
37 state w:the storybo
25 state w:the strengt
-27 state w:the style
25 state w:the styles
-20 state w:the suggest
12 state w:the text
-34 state w:the three
-44 state w:the timelin
-44 state w:the track
-35 state w:the triangl
-23 state w:the twelve
-35 state w:the two
-26 state w:the upper
-23 state w:the video
-16 state w:the viewer
-24 state w:the voice
-25 state w:the volume
-22 state w:the wavefor
-8 state w:their
-27 state w:them
18 state w:then
-35 state w:then click
-2 state w:there
-45 state w:there is
16 state w:three
-1 state w:through
-1 state w:through the
-21 state w:ticking
-21 state w:ticking the
-20 state w:tiempo
3 state w:time
-49 state w:timelin
-9 state w:timelin to
-7 state w:tirez
-38 state w:title
-36 state w:to 0
-24 state w:to 9
-10 state w:to buy
-27 state w:to change
-50 state w:to check
-23 state w:to click
13 state w:to compare
-35 state w:to double-
-46 state w:to get
-17 state w:to grab
-4 state w:to hear
-22 state w:to hit
32 state w:to keep
21 state w:to look
37 state w:to open
-11 state w:to play
-24 state w:to project
-48 state w:to reorder
-3 state w:to save
-24 state w:to see
15 state w:to try
-25 state w:to watch
-8 state w:tocar
18 state w:toggle
-6 state w:too
-22 state w:top up
-47 state w:track
-47 state w:track to
53 state w:transcr
-29 state w:transit
-46 state w:triangl
-25 state w:trim
15 state w:try
15 state w:try another
-1 state w:tu
-33 state w:tweak
-23 state w:twelve
-49 state w:two
-14 state w:type
-49 state w:télécha
21 state w:título
-4 state w:um
-5 state w:um es
-56 state w:uma
-68 state w:un
-12 state w:under
-30 state w:under account
-42 state w:under the
-20 state w:undo
-58 state w:une
48 state w:unten
-26 state w:unter
-18 state w:unter dem
-22 state w:up
-44 state w:upgrade
-33 state w:upper
-12 state w:usage
8 state w:usar
-25 state w:use
-33 state w:use the
-26 state w:users
30 state w:ver los
-48 state w:verlo
-41 state w:vers
-41 state w:vers la
-32 state w:verschi
-43 state w:version
2 state w:via
4 state w:via the
-23 state w:video
-7 state w:view
-55 state w:view it
-16 state w:viewer
-24 state w:vignett
-36 state w:visible
-3 state w:visit
-16 state w:visto
-48 state w:você
-28 state w:voice
-24 state w:voice menu
-1 state w:voir
14 state w:volet
39 state w:volet des
-33 state w:volume
-42 state w:vorscha
-15 state w:votre
-45 state w:vous pouvez
-30 state w:voz
20 state w:vá
-45 state w:wait
-45 state w:wait for
-14 state w:want it
26 state w:want the
34 state w:want to
-15 state w:was
-15 state w:was du
-19 state w:watch
-16 state w:watch it
-22 state w:wavefor
-42 state w:wenn
48 state w:what
-30 state w:wheel
-4 state w:when
-4 state w:when you're
-7 state w:wheneve
-7 state w:wheneve you
23 state w:where
-29 state w:whether
-9 state w:which
-31 state w:which you
-36 state w:which you'll
-43 state w:will
-14 state w:will be
-5 state w:window
-31 state w:with
-1 state w:with the
-42 state w:y
6 state w:yellow
-5 state w:you can
13 state w:you don't
-38 state w:you hit
-27 state w:you like
32 state w:you may
6 state w:you open
-14 state w:you press
9 state w:you'd
20 state w:you'd like
16 state w:you'll find
-26 state w:you'll notice
23 state w:you'll see
-41 state w:you're
-6 state w:you're happy
-15 state w:your
-41 state w:your account
-12 state w:your avatar
-18 state w:your remaini
-22 state w:yours
-30 state w:yoursel
-47 state w:z
-36 state w:zeitlei
-20 state w:zieh
-20 state w:zieh das
15 state w:zu
22 state w:zu sehen
-21 state w:zum
-21 state w:à
-20 state w:à côté
-34 state w:à droite
40 state w:à esquerd
24 state w:à gauche
-18 state w:à votre
-38 state w:änderst
-38 state w:änderst du
9 state w:änderun
28 state w:öffnen
-30 state w:букв
-25 state w:в окне
-30 state w:в плеере
-31 state w:в поле
-27 state w:вас
28 state w:вкладка
26 state w:вкладке
-38 state w:вниз
-63 state w:вправо
-6 state w:вы
-39 state w:вы нажмёте
-54 state w:выберит
-37 state w:если
-61 state w:её
-31 state w:задаётс
-44 state w:и
29 state w:их
32 state w:кадров
-46 state w:как
-78 state w:клип
-58 state w:край
-49 state w:курсор
-49 state w:курсор на
47 state w:лежат
26 state w:меню
-31 state w:меняетс
40 state w:можно
26 state w:на вкладке
-52 state w:нажмите
-39 state w:нажмёте
-49 state w:названи
19 state w:новый
-25 state w:окне
-67 state w:окно
-67 state w:окно предпро
-36 state w:она
24 state w:откройт
-31 state w:перетас
-30 state w:плеере
-31 state w:поле
-16 state w:пополни
10 state w:порядок
-31 state w:порядок меняетс
-46 state w:посмотр
-67 state w:предпро
66 state w:разверн
-44 state w:ролик
-53 state w:рядом
-54 state w:с
-30 state w:скачать
66 state w:слева
-36 state w:сохрани
-60 state w:справа
-27 state w:ссылку
-44 state w:страниц
-43 state w:таймлай
21 state w:там
14 state w:увидеть
-44 state w:файл
-49 state w:цвет
-30 state w:чтобы скачать
14 state w:чтобы увидеть
-64 state w:это
-40 state w:あ
12 state w:い
31 state w:い ま
31 state w:い ま す
-26 state w:お
3 state w:か
-3 state w:から
15 state w:が
-20 state w:き
-32 state w:き さ
-32 state w:き さ は
15 state w:く
20 state w:け
43 state w:こ
20 state w:ご
20 state w:ご 确
20 state w:ご 确 认
-42 state w:さ
-32 state w:さ は
21 state w:し
32 state w:し て から
-36 state w:し て ください
-23 state w:し ま
-23 state w:し ま す
-6 state w:す
-45 state w:す る
-26 state w:せ
-36 state w:た
-25 state w:だ
-28 state w:だけです
32 state w:て から
-36 state w:て ください
-21 state w:て みてください
-32 state w:で
-61 state w:で 「
-24 state w:と
-23 state w:な
-27 state w:に
-39 state w:には
-37 state w:の
-19 state w:の 「
-12 state w:の 「 书
-32 state w:の 大
-32 state w:の 大 き
-14 state w:の 横
-38 state w:の 矢印
-27 state w:は
1 state w:は 「
9 state w:べ
10 state w:ま す
-24 state w:みてください
-27 state w:む
-4 state w:られます
19 state w:り
-53 state w:る
8 state w:わ
-26 state w:わ せ
-37 state w:を
-3 state w:を クリック
-26 state w:を クリック し
32 state w:を 开
32 state w:を 开 く
-43 state w:を 押して
-70 state w:を 押す
-40 state w:を 选
-51 state w:アイコン
-36 state w:ウィンドウ
-3 state w:クリック
-26 state w:クリック し
-26 state w:クリック し て
-43 state w:クリップ
-12 state w:サムネイル
-12 state w:サムネイル を
58 state w:シーン
-42 state w:スライダー
-42 state w:スライダー で
21 state w:タブ
34 state w:タブ を
-21 state w:ダ
-26 state w:ダウンロード
-1 state w:ドラッグ
-29 state w:ドラッグ し
-29 state w:ドラッグ し て
46 state w:パネル
-60 state w:ファイル
-28 state w:プレビュー
-2 state w:ボタン
-1 state w:ボタン を
-12 state w:ボタン を クリック
-31 state w:メニュー
-12 state w:ン
11 state w:一
-24 state w:一 张
-30 state w:一 步
-45 state w:一 点
12 state w:一下
48 state w:一覧
38 state w:一覧 を
30 state w:三
-28 state w:上
-5 state w:上 预览
-4 state w:上方
-1 state w:上方 的
-24 state w:下
-53 state w:下の
-39 state w:下拉
-14 state w:下方
-58 state w:下载
-30 state w:下载 图标
-10 state w:不 会
-10 state w:不 会 生效
-29 state w:两
-23 state w:两 个
20 state w:个
-25 state w:个人中心
-17 state w:中 心
-14 state w:中间的
19 state w:九
19 state w:九 个
-17 state w:也
-17 state w:也 可以
27 state w:书
1 state w:书 き
1 state w:了
-14 state w:事
-35 state w:二
-18 state w:二 种
-10 state w:亮度
-11 state w:人
-54 state w:从
14 state w:他
1 state w:任
-19 state w:任 意
-19 state w:任 意 一
-21 state w:会
-10 state w:会 生效
-19 state w:会员
-22 state w:会员 中
-22 state w:会员 中 心
-26 state w:位
-26 state w:位 置
-53 state w:体
-52 state w:余额
35 state w:侧边栏
-12 state w:修改
-28 state w:值
-28 state w:像
-20 state w:充值
22 state w:先
-27 state w:入
46 state w:全
32 state w:全 文
28 state w:全 部
14 state w:其 他
-29 state w:出
14 state w:分
-21 state w:分 别
-21 state w:分 别 点
36 state w:分 镜
34 state w:分 镜 图
-16 state w:分享
26 state w:分页
10 state w:切换
27 state w:列
24 state w:列 在
-29 state w:则
-45 state w:别
-21 state w:别 点
-9 state w:到
-13 state w:到  
-13 state w:到   0
26 state w:到 “
-18 state w:到 前
-18 state w:到 前 面
-13 state w:到 画布
-13 state w:到 画布 上
14 state w:刷新
-31 state w:前
-33 state w:前 面
-30 state w:前往
-18 state w:剩余
-13 state w:剩余 点数
-10 state w:剩余 额度
-32 state w:加
-11 state w:动
-18 state w:勾选
-19 state w:十
-18 state w:十 二
-18 state w:十 二 种
58 state w:单
-22 state w:卡片
-20 state w:卡片 拖
-20 state w:卡片 拖 到
15 state w:即可
-16 state w:去
-25 state w:双击
-28 state w:取
-28 state w:取 得
20 state w:口
12 state w:可
21 state w:可 在
-6 state w:可以 在 右侧
-2 state w:可以 在 时间轴
44 state w:可以 对比
-37 state w:可以 把
-54 state w:可以 改
50 state w:可以 看到
-37 state w:可选
-29 state w:右
-1 state w:右上
-12 state w:右上 の
-12 state w:右上 の 「
-69 state w:右上角
-35 state w:右下角
-2 state w:右侧
-6 state w:右侧 的
-6 state w:右侧 面板
-6 state w:右侧 面板 微调
-22 state w:右边
20 state w:各
-25 state w:合
-26 state w:合 わ
-26 state w:合 わ せ
-14 state w:同
-14 state w:同 事
50 state w:名
-52 state w:后
-20 state w:后 在
-5 state w:后 按  
-18 state w:后 点
-16 state w:后 点 “
-24 state w:向
-24 state w:向 下
-10 state w:否
-10 state w:否 则
-25 state w:吧
-27 state w:听
-4 state w:听听
-4 state w:听听 看
-13 state w:和
-6 state w:喇叭
-9 state w:喇叭 图标
-9 state w:喇叭 图标 打开
19 state w:图
-21 state w:图标 保存
-8 state w:图标 可以
-9 state w:图标 打开
-9 state w:图标 打开 声
32 state w:图示
26 state w:在
32 state w:在 “
-30 state w:在 右侧
-6 state w:在 右侧 面板
-32 state w:在 弹出
-33 state w:在 弹出 的
-54 state w:在 播放器
-16 state w:在 故事板
-16 state w:在 故事板 里
-15 state w:在 时间线
-15 state w:在 时间线 上
-14 state w:在 时间轴
-25 state w:在 时间轴 上
16 state w:在 编辑器
39 state w:在 音
-28 state w:场
20 state w:场景
41 state w:场景列表
-30 state w:型
-6 state w:声
-6 state w:声 音
-31 state w:変え
-9 state w:変更
-16 state w:多
-36 state w:大
-32 state w:大 き
-32 state w:大 き さ
-34 state w:大 小
-46 state w:太
-1 state w:头像
-15 state w:套餐
-7 state w:好
-18 state w:如果
-58 state w:如需
-58 state w:如需 修改
-12 state w:嫌
-63 state w:字
-47 state w:字 体
-30 state w:字 型
-32 state w:字幕
-10 state w:存到
-57 state w:存档
-40 state w:它
11 state w:完
22 state w:完 整
-21 state w:完 记得
-6 state w:完成后
-6 state w:完成后 点击
-6 state w:完成后 点击 “
-37 state w:定
-15 state w:对
-3 state w:对 应
50 state w:对比
-64 state w:对话方块
-16 state w:对话框
-28 state w:导出
-21 state w:导出 菜单
-34 state w:小
-49 state w:就
-46 state w:就 把
3 state w:就能 看到
-48 state w:就行
38 state w:展开
-46 state w:属性
17 state w:左
24 state w:左 の
-31 state w:左上角
-31 state w:左上角 的
18 state w:左下角
79 state w:左侧
8 state w:左侧 的
17 state w:左侧 的 素材
-13 state w:左侧 的 素材库
21 state w:左边
12 state w:左边 的
15 state w:已
20 state w:并
-16 state w:并 拖动
-16 state w:并 拖动 卡片
-18 state w:序
-3 state w:应
-27 state w:底部
-23 state w:底部 的
-10 state w:度
24 state w:度 滑块
5 state w:开
32 state w:开 く
-33 state w:开头
-23 state w:式
-24 state w:张
-41 state w:弹出
-33 state w:弹出 的
24 state w:强
24 state w:强 度
24 state w:强 度 滑块
-19 state w:往左
-10 state w:往左 拖
-32 state w:得
-17 state w:心
-13 state w:志
-13 state w:志 拖
-13 state w:志 拖 到
-27 state w:快
1 state w:态
-4 state w:您
5 state w:您 可以 在
21 state w:情
-32 state w:想
-12 state w:想 换
-69 state w:想 看
-52 state w:想 要
-19 state w:意
-19 state w:意 一
-14 state w:成片
-32 state w:手
-16 state w:手 机
-14 state w:打开
24 state w:打开 “
24 state w:打开 “ 风
-9 state w:打开 声
-9 state w:打开 声 音
3 state w:打开 左侧
3 state w:打开 左侧 的
50 state w:找到
32 state w:找到 齿轮
-42 state w:把
-22 state w:把 它
-11 state w:把 播放头
-8 state w:把 播放头 拖
-13 state w:把 标
-13 state w:把 标 志
-43 state w:押して
-70 state w:押す
-11 state w:拉
-37 state w:拖 到
-13 state w:拖 到 画布
-16 state w:拖动 卡片
24 state w:拖动 强
24 state w:拖动 强 度
-49 state w:拖曳
-36 state w:按
-38 state w:按  
-5 state w:按   delete
-42 state w:按 「
-42 state w:按 「 套用
-26 state w:按住
-20 state w:按住 卡片
-20 state w:按住 卡片 拖
-16 state w:按住 并
-16 state w:按住 并 拖动
-1 state w:按钮
-37 state w:挑
-15 state w:换
-7 state w:换 字
-36 state w:撤销
-26 state w:播放
-36 state w:播放器
-22 state w:播放头
-8 state w:播放头 拖
-36 state w:播放键
49 state w:收在
-28 state w:改
-21 state w:改 完
-21 state w:改 完 记得
27 state w:放
-16 state w:故事板
-16 state w:故事板 里
-16 state w:故事板 里 按住
-44 state w:效
-44 state w:效 果
-38 state w:数
5 state w:文
-44 state w:文 字
-43 state w:文件
19 state w:文件夹
-10 state w:新
-31 state w:新 的
22 state w:方
56 state w:旁白
-16 state w:旁边
13 state w:时
-15 state w:时间线
-15 state w:时间线 上
-14 state w:时间轴
-25 state w:时间轴 上
-8 state w:时间轴 里
-18 state w:明细
-36 state w:是
27 state w:曲
45 state w:曲 目
-34 state w:更
-15 state w:更 清
-15 state w:更 清 楚
-39 state w:更改
-16 state w:更改 顺
-16 state w:更改 顺 序
-35 state w:最
-31 state w:最 终
-31 state w:最 终 文件
42 state w:最下
15 state w:有
-18 state w:有 十
-18 state w:有 十 二
23 state w:本
-16 state w:机
-45 state w:来
-44 state w:果
52 state w:查看
34 state w:查看 分
34 state w:查看 分 镜
-13 state w:标
-13 state w:标 志
-13 state w:标 志 拖
18 state w:标签页
-23 state w:标题
-23 state w:格
-23 state w:格 式
-26 state w:档案
-15 state w:楚
-14 state w:横
14 state w:次
-77 state w:步
-37 state w:段
-29 state w:求
51 state w:混
-48 state w:清
-15 state w:清 楚
-5 state w:滑块
-10 state w:滑杆
-16 state w:滑桿
24 state w:滑鼠
-6 state w:滤
-6 state w:滤 镜
-49 state w:点 “
-16 state w:点 “ 完成
-9 state w:点 喇叭
-9 state w:点 喇叭 图标
-24 state w:点 它
-22 state w:点一下
-30 state w:点击
-46 state w:点击 “
-6 state w:点击 “ 导出
-20 state w:点击 “ 应用
-4 state w:点击 右上角
40 state w:点开
-29 state w:点数
-36 state w:点选
-22 state w:点选 「
-20 state w:点选 「 汇出
-18 state w:然
-18 state w:然 后
-18 state w:然 后 点
30 state w:照
30 state w:照 片
30 state w:片
-44 state w:片段
21 state w:版
11 state w:版 本
1 state w:状
1 state w:状 态
-8 state w:现
-25 state w:生成
-10 state w:生效
-44 state w:用量
-25 state w:由
-26 state w:电脑
-73 state w:画
-38 state w:画 像
-13 state w:画布
-13 state w:画布 上
-8 state w:画面
14 state w:番
-12 state w:的 「 汇出
-26 state w:的 位
-26 state w:的 位 置
-19 state w:的 箭头
17 state w:的 素材
17 state w:的 素材 面板
-13 state w:的 素材库
41 state w:目
4 state w:直接
18 state w:看
-17 state w:看 得
-39 state w:看一
4 state w:看到
-38 state w:矢印
-11 state w:码
11 state w:确 认
20 state w:确 认 ください
18 state w:确认
-18 state w:种
-5 state w:积分
11 state w:移到
-25 state w:空格键
2 state w:窗口
-39 state w:第
-34 state w:第 二
-35 state w:箭头
69 state w:素材
17 state w:素材 面板
25 state w:素材库
-45 state w:細
-31 state w:终
-31 state w:终 文件
-11 state w:继
-11 state w:继 续
-37 state w:续
16 state w:编辑器
48 state w:缩图
-26 state w:置
-49 state w:能
-2 state w:自
-62 state w:色
-4 state w:菜单 中
-9 state w:菜单 里
-6 state w:菜单 里 选
16 state w:表示
-9 state w:要
-16 state w:要 更改
-16 state w:要 更改 顺
-2 state w:要 的
74 state w:见
-11 state w:视频
-28 state w:觉得
20 state w:认 ください
-9 state w:认 静
-9 state w:认 静 音
-40 state w:让
-8 state w:记得
30 state w:设置
34 state w:试听
25 state w:详
-18 state w:语
-18 state w:语 音
-1 state w:请 到
26 state w:请 到 “
-11 state w:请 前往
2 state w:请 在
-16 state w:请 在 故事板
-31 state w:请 在 时间轴
-40 state w:请 打开
-29 state w:请 求
-17 state w:请 点
-9 state w:请 点 喇叭
-6 state w:请 进入
-49 state w:调
-42 state w:调 整
-55 state w:调换
-25 state w:调整
-19 state w:账单
-64 state w:账户
-8 state w:账户 页面
-39 state w:走
-18 state w:轨道
-45 state w:过
-32 state w:还
-4 state w:还 能
24 state w:进
-2 state w:进入
-43 state w:进度条
-39 state w:进度条 走
-7 state w:选
2 state w:选 “
-18 state w:选中
-35 state w:选单
-34 state w:选好
-13 state w:选择 “
3 state w:选项卡
-13 state w:透
10 state w:通过
-6 state w:速度
-6 state w:速度 可以
-6 state w:速度 可以 在
-36 state w:遍
20 state w:部
-37 state w:里 按
-16 state w:里 按住
-16 state w:里 按住 并
-44 state w:里 选
-29 state w:里的
18 state w:链接
22 state w:镜
34 state w:镜 图
35 state w:镜头
-39 state w:长
-5 state w:需要
-6 state w:静
-6 state w:静 音
22 state w:面
33 state w:面板
-6 state w:面板 微调
10 state w:音
14 state w:音 频
16 state w:音 频 面板
-18 state w:音量
-44 state w:页
15 state w:页面
21 state w:页面 查看
23 state w:顶部
23 state w:顶部 的
-18 state w:顺 序
14 state w:顺 番
-25 state w:预览
-8 state w:预览 效
-8 state w:预览 效 果
-65 state w:预览窗口
-9 state w:预览窗口 默
-9 state w:预览窗口 默 认
-69 state w:预览视窗
14 state w:频
16 state w:频 面板
-10 state w:额度
-9 state w:默
-9 state w:默 认
-9 state w:默 认 静
22 state w:齿轮
9 state w:齿轮 图标
-83 timeline b:^>account
-28 timeline b:^>adjust
-72 timeline b:^>being
-16 timeline b:^>buy
-63 timeline b:^>confirm
-111 timeline b:^>control
-45 timeline b:^>drag
-30 timeline b:^>export
-83 timeline b:^>film
-47 timeline b:^>i
16 timeline b:^>key
-28 timeline b:^>material
-30 timeline b:^>name
7 timeline b:^>offer
-7 timeline b:^>open
-29 timeline b:^>place
135 timeline b:^>player
-35 timeline b:^>quoted
14 timeline b:^>see
-40 timeline b:^>store
-25 timeline b:^>undo
-2 timeline b:^>you
-52 timeline b:account>account
-8 timeline b:account>button
-17 timeline b:account>buy
-30 timeline b:account>can
-37 timeline b:account>if
-43 timeline b:account>name
-24 timeline b:account>place
-23 timeline b:account>screen
-31 timeline b:account>see
-30 timeline b:account>you
-11 timeline b:adjust>being
-8 timeline b:adjust>control
-63 timeline b:adjust>drag
-6 timeline b:adjust>if
-14 timeline b:adjust>quoted
-15 timeline b:adjust>you
-14 timeline b:being>can
-41 timeline b:being>control
-2 timeline b:being>drag
-14 timeline b:being>film
-9 timeline b:being>material
-20 timeline b:being>place
21 timeline b:being>see
15 timeline b:being>you
-36 timeline b:button>being
-27 timeline b:button>button
33 timeline b:button>can
-24 timeline b:button>export
12 timeline b:button>film
-46 timeline b:button>name
-22 timeline b:button>panel
4 timeline b:button>press
-53 timeline b:button>quoted
-20 timeline b:button>store
-9 timeline b:buy>account
-13 timeline b:buy>you
-47 timeline b:can>adjust
-8 timeline b:can>being
-4 timeline b:can>can
-19 timeline b:can>confirm
-25 timeline b:can>control
-89 timeline b:can>drag
-56 timeline b:can>export
-46 timeline b:can>if
-23 timeline b:can>material
-8 timeline b:can>panel
-1 timeline b:can>place
50 timeline b:can>player
-42 timeline b:can>press
-21 timeline b:can>quoted
-42 timeline b:can>screen
6 timeline b:can>see
-27 timeline b:can>you
-22 timeline b:confirm>button
-25 timeline b:confirm>if
-4 timeline b:confirm>name
-9 timeline b:control>button
18 timeline b:control>can
-64 timeline b:control>control
-11 timeline b:control>drag
-22 timeline b:control>film
-39 timeline b:control>if
-14 timeline b:control>material
-7 timeline b:control>name
-17 timeline b:control>panel
-45 timeline b:control>place
-12 timeline b:control>press
-86 timeline b:control>quoted
-7 timeline b:drag>adjust
-37 timeline b:drag>being
-37 timeline b:drag>can
-59 timeline b:drag>control
-41 timeline b:drag>drag
-25 timeline b:drag>film
-60 timeline b:drag>if
-34 timeline b:drag>material
-36 timeline b:drag>name
-6 timeline b:drag>open
-23 timeline b:drag>place
11 timeline b:drag>player
-30 timeline b:export>being
-59 timeline b:export>button
-47 timeline b:export>can
14 timeline b:export>export
-34 timeline b:export>if
-33 timeline b:export>material
33 timeline b:export>name
-5 timeline b:export>open
-71 timeline b:export>place
-28 timeline b:export>screen
-24 timeline b:export>store
-45 timeline b:export>you
-37 timeline b:film>button
-26 timeline b:film>can
-13 timeline b:film>control
-42 timeline b:film>drag
-33 timeline b:film>material
-29 timeline b:film>open
-4 timeline b:film>panel
-29 timeline b:film>press
6 timeline b:film>see
-1 timeline b:film>store
-24 timeline b:i>can
-24 timeline b:if>account
-47 timeline b:if>adjust
-1 timeline b:if>being
-43 timeline b:if>button
-3 timeline b:if>buy
-48 timeline b:if>can
-26 timeline b:if>drag
-10 timeline b:if>export
2 timeline b:if>film
-15 timeline b:if>i
-19 timeline b:if>if
-3 timeline b:if>name
7 timeline b:if>open
-23 timeline b:if>panel
-16 timeline b:if>player
-10 timeline b:if>press
-30 timeline b:if>quoted
4 timeline b:if>screen
55 timeline b:if>see
32 timeline b:key>can
-14 timeline b:key>export
20 timeline b:key>if
22 timeline b:key>key
6 timeline b:key>name
24 timeline b:key>player
24 timeline b:key>see
-39 timeline b:material>adjust
-16 timeline b:material>can
-28 timeline b:material>drag
-38 timeline b:material>export
-22 timeline b:material>if
-37 timeline b:material>material
-52 timeline b:material>name
-39 timeline b:material>place
-56 timeline b:material>you
-52 timeline b:name>account
-34 timeline b:name>adjust
-68 timeline b:name>button
2 timeline b:name>can
-20 timeline b:name>control
22 timeline b:name>export
-11 timeline b:name>film
-9 timeline b:name>material
32 timeline b:name>name
-1 timeline b:name>open
-11 timeline b:name>panel
10 timeline b:name>place
37 timeline b:name>player
18 timeline b:name>press
-43 timeline b:name>quoted
-33 timeline b:name>see
-18 timeline b:name>store
-4 timeline b:offer>account
4 timeline b:offer>i
20 timeline b:offer>you
-28 timeline b:open>account
-9 timeline b:open>being
-26 timeline b:open>button
-10 timeline b:open>can
-15 timeline b:open>film
-57 timeline b:open>name
-1 timeline b:open>open
-29 timeline b:open>panel
-50 timeline b:open>place
50 timeline b:open>player
-37 timeline b:open>screen
15 timeline b:open>see
-29 timeline b:open>you
-47 timeline b:panel>account
-11 timeline b:panel>adjust
24 timeline b:panel>being
-1 timeline b:panel>button
-36 timeline b:panel>control
-13 timeline b:panel>export
4 timeline b:panel>film
13 timeline b:panel>if
22 timeline b:panel>key
-83 timeline b:panel>material
-9 timeline b:panel>name
-36 timeline b:panel>open
-4 timeline b:panel>panel
-42 timeline b:panel>place
61 timeline b:panel>player
-10 timeline b:panel>press
-56 timeline b:panel>quoted
-37 timeline b:panel>screen
-14 timeline b:panel>see
-33 timeline b:panel>store
-9 timeline b:panel>you
-11 timeline b:place>adjust
-25 timeline b:place>can
-1 timeline b:place>control
-28 timeline b:place>export
20 timeline b:place>film
2 timeline b:place>if
-16 timeline b:place>name
-16 timeline b:place>open
-60 timeline b:place>panel
-81 timeline b:place>place
-21 timeline b:place>player
-18 timeline b:place>quoted
-13 timeline b:place>store
-1 timeline b:place>you
-9 timeline b:player>button
7 timeline b:player>can
19 timeline b:player>drag
22 timeline b:player>film
46 timeline b:player>if
65 timeline b:player>panel
60 timeline b:player>place
15 timeline b:player>player
7 timeline b:player>press
23 timeline b:player>screen
52 timeline b:player>see
-28 timeline b:press>account
-23 timeline b:press>being
49 timeline b:press>button
17 timeline b:press>can
-31 timeline b:press>confirm
-46 timeline b:press>control
-7 timeline b:press>drag
22 timeline b:press>film
5 timeline b:press>if
8 timeline b:press>key
-38 timeline b:press>material
-46 timeline b:press>name
-45 timeline b:press>open
-14 timeline b:press>place
-41 timeline b:press>press
-67 timeline b:press>quoted
52 timeline b:press>screen
76 timeline b:press>see
-37 timeline b:press>you
27 timeline b:quoted>control
-57 timeline b:quoted>if
-31 timeline b:quoted>panel
-7 timeline b:quoted>press
-93 timeline b:quoted>quoted
-27 timeline b:quoted>screen
-51 timeline b:quoted>see
-58 timeline b:quoted>store
-41 timeline b:screen>account
-38 timeline b:screen>if
-71 timeline b:screen>place
36 timeline b:screen>press
-15 timeline b:screen>quoted
-22 timeline b:screen>see
-24 timeline b:screen>you
-41 timeline b:see>account
49 timeline b:see>being
-2 timeline b:see>button
19 timeline b:see>film
48 timeline b:see>if
-27 timeline b:see>material
-59 timeline b:see>name
-14 timeline b:see>open
-25 timeline b:see>place
21 timeline b:see>player
-18 timeline b:see>screen
14 timeline b:see>see
37 timeline b:see>store
-15 timeline b:store>can
-41 timeline b:store>if
-82 timeline b:store>name
-41 timeline b:store>open
-44 timeline b:store>quoted
-1 timeline b:store>screen
-93 timeline b:store>store
-29 timeline b:you>account
-2 timeline b:you>adjust
-64 timeline b:you>confirm
-23 timeline b:you>export
-101 timeline b:you>name
-54 timeline b:you>open
-52 timeline b:you>panel
-17 timeline b:you>place
13 timeline b:you>player
-13 timeline b:you>press
3 timeline b:you>screen
2 timeline b:you>see
-27 timeline b:you>store
-6 timeline bias
-11 timeline bold
-98 timeline c:account
-8 timeline c:account+button
-18 timeline c:account+buy
-25 timeline c:account+can
-17 timeline c:account+if
-3 timeline c:account+offer
-34 timeline c:account+open
-24 timeline c:account+panel
-12 timeline c:account+place
-24 timeline c:account+press
-38 timeline c:account+screen
-68 timeline c:account+see
-39 timeline c:account+you
-98 timeline c:adjust
-4 timeline c:adjust+being
-49 timeline c:adjust+button
-59 timeline c:adjust+can
-16 timeline c:adjust+control
-53 timeline c:adjust+drag
-26 timeline c:adjust+film
-64 timeline c:adjust+if
-2 timeline c:adjust+key
-15 timeline c:adjust+material
-9 timeline c:adjust+offer
-32 timeline c:adjust+open
-14 timeline c:adjust+panel
-1 timeline c:adjust+place
-49 timeline c:adjust+player
-74 timeline c:adjust+press
-40 timeline c:adjust+see
-28 timeline c:adjust+you
-40 timeline c:being+control
-17 timeline c:being+drag
-44 timeline c:being+export
-4 timeline c:being+film
-14 timeline c:being+open
-18 timeline c:being+place
57 timeline c:being+see
17 timeline c:button+can
-20 timeline c:button+confirm
-66 timeline c:button+export
21 timeline c:button+film
-13 timeline c:button+if
-18 timeline c:button+material
-16 timeline c:button+open
-27 timeline c:button+panel
30 timeline c:button+press
10 timeline c:button+screen
29 timeline c:button+see
-13 timeline c:button+store
-11 timeline c:button+you
-16 timeline c:buy
-3 timeline c:buy+can
-15 timeline c:buy+open
-14 timeline c:buy+place
-3 timeline c:buy+screen
-1 timeline c:buy+you
-9 timeline c:can+confirm
-36 timeline c:can+drag
-40 timeline c:can+export
19 timeline c:can+film
-23 timeline c:can+i
-32 timeline c:can+if
-16 timeline c:can+material
-12 timeline c:can+place
26 timeline c:can+player
5 timeline c:can+press
-15 timeline c:can+screen
25 timeline c:can+see
-70 timeline c:can+store
-93 timeline c:confirm
-10 timeline c:confirm+export
-48 timeline c:confirm+if
-22 timeline c:confirm+panel
-25 timeline c:confirm+place
-13 timeline c:confirm+press
-9 timeline c:confirm+see
-65 timeline c:confirm+you
-73 timeline c:control
-49 timeline c:control+drag
10 timeline c:control+film
-12 timeline c:control+if
-65 timeline c:control+material
25 timeline c:control+open
-4 timeline c:control+panel
-47 timeline c:control+place
1 timeline c:control+player
-66 timeline c:control+press
41 timeline c:control+see
-48 timeline c:drag
-30 timeline c:drag+film
-13 timeline c:drag+if
-33 timeline c:drag+key
-57 timeline c:drag+material
-32 timeline c:drag+panel
15 timeline c:drag+player
-11 timeline c:drag+screen
17 timeline c:drag+see
-55 timeline c:drag+you
-55 timeline c:export
-6 timeline c:export+film
-29 timeline c:export+key
-2 timeline c:export+material
-2 timeline c:export+open
-17 timeline c:export+panel
-37 timeline c:export+place
-1 timeline c:export+press
-27 timeline c:export+screen
14 timeline c:export+see
15 timeline c:export+store
-36 timeline c:export+you
16 timeline c:film+if
-28 timeline c:film+key
-18 timeline c:film+material
21 timeline c:film+open
-33 timeline c:film+panel
27 timeline c:film+player
24 timeline c:film+press
-3 timeline c:film+screen
42 timeline c:film+see
13 timeline c:film+store
23 timeline c:film+you
-9 timeline c:i
-12 timeline c:i+if
4 timeline c:i+offer
-2 timeline c:if+key
-23 timeline c:if+material
-2 timeline c:if+panel
18 timeline c:if+player
-29 timeline c:if+press
-5 timeline c:if+screen
64 timeline c:if+see
-39 timeline c:if+store
-34 timeline c:if+undo
5 timeline c:key
60 timeline c:key+panel
23 timeline c:key+player
56 timeline c:key+see
-43 timeline c:key+undo
-45 timeline c:material
-19 timeline c:material+open
-58 timeline c:material+panel
-43 timeline c:material+place
-27 timeline c:material+player
-66 timeline c:material+press
-53 timeline c:material+screen
2 timeline c:material+see
24 timeline c:material+store
-3 timeline c:offer+open
-24 timeline c:offer+screen
18 timeline c:offer+see
-55 timeline c:open+panel
-33 timeline c:open+place
63 timeline c:open+player
-24 timeline c:open+screen
19 timeline c:open+see
-17 timeline c:open+you
-34 timeline c:panel
-40 timeline c:panel+place
78 timeline c:panel+player
-59 timeline c:panel+press
-6 timeline c:panel+screen
-29 timeline c:panel+see
-3 timeline c:panel+store
-8 timeline c:panel+you
-33 timeline c:place
-55 timeline c:place+screen
-8 timeline c:place+see
-22 timeline c:place+store
-10 timeline c:place+you
142 timeline c:player
19 timeline c:player+press
-6 timeline c:player+screen
95 timeline c:player+see
38 timeline c:player+you
37 timeline c:press+screen
28 timeline c:press+see
-14 timeline c:press+store
-32 timeline c:press+undo
-31 timeline c:press+you
-1 timeline c:screen+store
-2 timeline c:screen+you
67 timeline c:see
-24 timeline c:see+store
1 timeline c:see+you
-73 timeline c:store
-32 timeline c:store+you
-39 timeline c:undo
25 timeline digit
-6 timeline f:a
23 timeline f:above
-31 timeline f:abra
30 timeline f:abre
-15 timeline f:after
-28 timeline f:and
37 timeline f:aperte
-31 timeline f:arrastr
5 timeline f:as
-1 timeline f:at
19 timeline f:auf
-24 timeline f:basta
16 timeline f:below
-22 timeline f:by
33 timeline f:ce
-56 timeline f:check
-2 timeline f:choose
14 timeline f:clic
-83 timeline f:click
-1 timeline f:clique
29 timeline f:cliquez
-40 timeline f:con
-44 timeline f:confirm
-24 timeline f:contras
-36 timeline f:copiar
-1 timeline f:copy
-23 timeline f:ctrl
29 timeline f:cursor
35 timeline f:dale
-27 timeline f:dann
-50 timeline f:das
-27 timeline f:desde
32 timeline f:die
-1 timeline f:done
-5 timeline f:dort
-27 timeline f:downloa
-8 timeline f:e
36 timeline f:el
-37 timeline f:elige
-22 timeline f:em
12 timeline f:en
-30 timeline f:entra
-42 timeline f:escolha
-52 timeline f:expand
10 timeline f:feel
-31 timeline f:for
-1 timeline f:getting
3 timeline f:have
6 timeline f:haz
7 timeline f:hit
30 timeline f:hover
-23 timeline f:if
-28 timeline f:il
-42 timeline f:im
-6 timeline f:in
-16 timeline f:intensi
32 timeline f:jetez
23 timeline f:just
-2 timeline f:la
-12 timeline f:left
43 timeline f:lo
-1 timeline f:lower
-40 timeline f:mit
7 timeline f:move
-19 timeline f:na
23 timeline f:no
-20 timeline f:on
-21 timeline f:once
-34 timeline f:open
-20 timeline f:or
-2 timeline f:ouvre
-34 timeline f:pela
-46 timeline f:pelo
-10 timeline f:pensez
-52 timeline f:pick
18 timeline f:play
29 timeline f:pour
4 timeline f:preview
23 timeline f:puis
-11 timeline f:que
45 timeline f:regarde
-20 timeline f:reopen
-17 timeline f:right-c
-40 timeline f:save
-17 timeline f:scroll
13 timeline f:scrub
1 timeline f:se
-13 timeline f:second
-57 timeline f:see
-32 timeline f:select
-15 timeline f:sharpne
-1 timeline f:should
3 timeline f:simply
16 timeline f:so
-46 timeline f:sobald
-10 timeline f:solo
64 timeline f:space
-49 timeline f:step
24 timeline f:sur
-11 timeline f:swap
5 timeline f:take
-52 timeline f:that
-38 timeline f:the
-7 timeline f:to
-20 timeline f:top
-12 timeline f:um
-71 timeline f:under
-17 timeline f:until
-28 timeline f:use
-30 timeline f:users
-29 timeline f:via
-17 timeline f:você
-37 timeline f:vá
-34 timeline f:wait
10 timeline f:was
8 timeline f:watch
-49 timeline f:wenn
-47 timeline f:where
6 timeline f:which
35 timeline f:y
-18 timeline f:you
-57 timeline f:you'll
-45 timeline f:your
-31 timeline f:zieh
11 timeline f:zum
9 timeline f:в
-4 timeline f:если
35 timeline f:зайдите
-12 timeline f:и
-70 timeline f:на
11 timeline f:нажмите
-43 timeline f:откройт
-21 timeline f:порядок
65 timeline f:посмотр
-50 timeline f:с
16 timeline f:там
-10 timeline f:чтобы
-53 timeline f:クリップ
27 timeline f:プレビュー
-44 timeline f:三
-77 timeline f:下载
-1 timeline f:不
-20 timeline f:不喜欢
-19 timeline f:两
40 timeline f:从
-53 timeline f:余额
-30 timeline f:全
-19 timeline f:共有
-23 timeline f:剩余
-21 timeline f:勾选
-18 timeline f:双击
-35 timeline f:可以
-38 timeline f:右上
-33 timeline f:右上角
-6 timeline f:如果
-31 timeline f:导出
-12 timeline f:就能
-47 timeline f:展开
24 timeline f:左
2 timeline f:您
-7 timeline f:想
-67 timeline f:打开
17 timeline f:拖动
61 timeline f:按
-14 timeline f:旁白
-37 timeline f:查看
-13 timeline f:满意
-23 timeline f:滤
14 timeline f:点一下
-71 timeline f:点击
-9 timeline f:点选
-19 timeline f:然
-26 timeline f:用
-8 timeline f:积分
-24 timeline f:第
-32 timeline f:若
-43 timeline f:要
-4 timeline f:请
-17 timeline f:选
-31 timeline f:选中
-46 timeline f:选择
-10 timeline f:顺
35 timeline f:预览窗口
-46 timeline kind:adjust
-62 timeline kind:drag
-7 timeline kind:look
-19 timeline kind:open
-21 timeline kind:statement
-38 timeline kind:tail
-1 timeline kind:take
-15 timeline l:1080p
62 timeline l:19
12 timeline l:2
40 timeline l:33
21 timeline l:40
-10 timeline l:account
10 timeline l:ahead
34 timeline l:an
-19 timeline l:apply
32 timeline l:archivo
-38 timeline l:auf
-1 timeline l:availab
-6 timeline l:avatar
-4 timeline l:away
-44 timeline l:back
-56 timeline l:baixar
-41 timeline l:bar
9 timeline l:bild
-16 timeline l:billing
-12 timeline l:box
-20 timeline l:button
-9 timeline l:buttons
-54 timeline l:canvas
-14 timeline l:cards
33 timeline l:ce
-8 timeline l:changes
13 timeline l:check
-14 timeline l:chosen
-34 timeline l:clic
-17 timeline l:clip
-10 timeline l:clips
-31 timeline l:compare
-35 timeline l:compart
-12 timeline l:confirm
-41 timeline l:continu
-21 timeline l:contras
-33 timeline l:copy
-20 timeline l:credits
-36 timeline l:ctrl
-7 timeline l:cópia
46 timeline l:d'aperç
-38 timeline l:delete
-37 timeline l:derecha
35 timeline l:descarg
-35 timeline l:dialog
-29 timeline l:dialogu
-49 timeline l:direita
-1 timeline l:done
-30 timeline l:down
-43 timeline l:downloa
-47 timeline l:drafts
-12 timeline l:drag
-40 timeline l:droite
-10 timeline l:dropdow
-15 timeline l:du
-2 timeline l:e
-1 timeline l:easy
-34 timeline l:editor
-43 timeline l:ein
-28 timeline l:enlace
-30 timeline l:entra
-29 timeline l:entrega
-21 timeline l:esquerd
-28 timeline l:estão
-47 timeline l:export
18 timeline l:exporta
20 timeline l:exporte
3 timeline l:exporti
54 timeline l:f
-44 timeline l:factura
-22 timeline l:file
-16 timeline l:folder
-36 timeline l:format
-15 timeline l:further
-64 timeline l:gauche
3 timeline l:happy
-32 timeline l:icon
-23 timeline l:il
32 timeline l:inicia
-27 timeline l:inspect
-4 timeline l:is
10 timeline l:kannst
1 timeline l:lecteur
-35 timeline l:letra
-57 timeline l:library
-33 timeline l:link
-34 timeline l:listed
26 timeline l:listen
-18 timeline l:look
-13 timeline l:menu
43 timeline l:mouse
-45 timeline l:mp4
19 timeline l:notice
30 timeline l:o
-5 timeline l:ok
-32 timeline l:on
-33 timeline l:one
-9 timeline l:option
-24 timeline l:or
-53 timeline l:orden
-24 timeline l:p
-15 timeline l:page
-19 timeline l:panel
-42 timeline l:para
-14 timeline l:partage
-13 timeline l:perfil
44 timeline l:picture
-16 timeline l:place
31 timeline l:play
-46 timeline l:pop-up
35 timeline l:preview
-35 timeline l:ready
-38 timeline l:rechts
33 timeline l:reprodu
-15 timeline l:rest
-1 timeline l:result
30 timeline l:rhythm
-4 timeline l:right
-34 timeline l:row
-53 timeline l:s
-28 timeline l:save
17 timeline l:scrub
7 timeline l:section
25 timeline l:see
-32 timeline l:shift
-23 timeline l:shot
-15 timeline l:shown
-1 timeline l:side
-52 timeline l:sidebar
-7 timeline l:sie
-5 timeline l:slider
-4 timeline l:song
48 timeline l:space
7 timeline l:start
36 timeline l:starts
-33 timeline l:stored
-20 timeline l:storybo
-23 timeline l:suggest
2 timeline l:symbol
-67 timeline l:tab
-6 timeline l:taste
-4 timeline l:tempo
-70 timeline l:texto
-47 timeline l:them
-1 timeline l:there
20 timeline l:tiempo
-9 timeline l:time
26 timeline l:timelin
-10 timeline l:title
-1 timeline l:toolbar
-62 timeline l:top
-1 timeline l:two
-57 timeline l:télécha
-24 timeline l:título
-30 timeline l:undo
-12 timeline l:up
50 timeline l:ver
29 timeline l:verlo
6 timeline l:video
37 timeline l:viewer
47 timeline l:visible
24 timeline l:watch
-35 timeline l:wheel
-13 timeline l:you
27 timeline l:yoursel
-25 timeline l:z
16 timeline l:вас
-47 timeline l:вправо
-30 timeline l:лежат
-35 timeline l:меню
-10 timeline l:можно
39 timeline l:предпро
-43 timeline l:слева
-37 timeline l:справа
-8 timeline l:ссылку
19 timeline l:から
-28 timeline l:く
10 timeline l:ください
-34 timeline l:す
-44 timeline l:だけです
36 timeline l:できます
-11 timeline l:には
-26 timeline l:は
30 timeline l:られます
-42 timeline l:る
-34 timeline l:れば
16 timeline l:上
-45 timeline l:下载
-28 timeline l:保存
-3 timeline l:修改
-1 timeline l:到
-15 timeline l:卡片
-34 timeline l:右上角
-70 timeline l:后
18 timeline l:吧
-46 timeline l:图
-53 timeline l:场景
-56 timeline l:场景列表
-15 timeline l:它
-36 timeline l:对比
-32 timeline l:导出
-8 timeline l:小
-43 timeline l:就行
-35 timeline l:度
-46 timeline l:拖
-31 timeline l:按钮
-15 timeline l:挑
27 timeline l:播放
44 timeline l:播放键
-51 timeline l:改
-8 timeline l:文件
33 timeline l:果
-55 timeline l:查看
11 timeline l:楚
-46 timeline l:步
-39 timeline l:点
34 timeline l:版
-27 timeline l:电脑
-29 timeline l:的话
7 timeline l:看
27 timeline l:看到
-19 timeline l:码
-15 timeline l:窗口
-13 timeline l:素材库
16 timeline l:视频
-13 timeline l:调
-8 timeline l:调整
-9 timeline l:选
39 timeline l:遍
-30 timeline l:里
-19 timeline l:链接
-15 timeline l:面
-8 timeline l:音
29 timeline l:预览
-71 timeline last
-29 timeline later c:account
-17 timeline later c:adjust
54 timeline later c:button
-23 timeline later c:buy
13 timeline later c:can
-5 timeline later c:confirm
22 timeline later c:control
1 timeline later c:drag
14 timeline later c:film
62 timeline later c:key
-67 timeline later c:material
46 timeline later c:place
-43 timeline later c:press
-15 timeline later c:screen
2 timeline later c:see
-27 timeline later c:store
-2 timeline later c:you
-22 timeline later q:account
-29 timeline later q:export
64 timeline later q:film
-7 timeline later q:panel
-11 timeline length:1
31 timeline length:4
-37 timeline length:5
-17 timeline no concept
-36 timeline opens
-64 timeline other c:account
-34 timeline other c:adjust
-40 timeline other c:buy
10 timeline other c:can
-25 timeline other c:confirm
4 timeline other c:control
42 timeline other c:drag
34 timeline other c:film
-29 timeline other c:if
32 timeline other c:key
-50 timeline other c:material
-16 timeline other c:open
-40 timeline other c:panel
-34 timeline other c:press
-40 timeline other c:store
-33 timeline other c:you
-38 timeline other q:account
15 timeline other q:confirm
-45 timeline other q:export
64 timeline other q:film
-75 timeline other q:material
-44 timeline other q:panel
30 timeline path
-15 timeline q:account
-81 timeline q:adjust
-33 timeline q:can
-107 timeline q:confirm
-64 timeline q:export
-96 timeline q:film
19 timeline q:if
-43 timeline q:material
-35 timeline q:panel
-47 timeline q:store
-94 timeline quoted
-21 timeline step
-69 timeline topic:adjust
-31 timeline topic:credits
29 timeline topic:preview
-68 timeline topic:reorder
37 timeline topic:timeline
-31 timeline v:de:adjust:st
-39 timeline v:de:drag:en
-22 timeline v:de:open:en
-1 timeline v:de:press:en
23 timeline v:de:see:en
-7 timeline v:en:adjust:ak
-15 timeline v:en:adjust:al
-7 timeline v:en:adjust:er
-13 timeline v:en:adjust:ge
-14 timeline v:en:adjust:it
-6 timeline v:en:adjust:se
-6 timeline v:en:adjust:te
-9 timeline v:en:adjust:ur
-14 timeline v:en:buy:op
-15 timeline v:en:confirm:ly
-1 timeline v:en:confirm:ne
-23 timeline v:en:confirm:pt
-10 timeline v:en:confirm:rm
-19 timeline v:en:confirm:te
-8 timeline v:en:drag:ap
-35 timeline v:en:drag:er
-42 timeline v:en:drag:ge
-33 timeline v:en:drag:im
-16 timeline v:en:drag:ng
-59 timeline v:en:drag:op
-23 timeline v:en:drag:ut
12 timeline v:en:drag:ve
-46 timeline v:en:export:ad
-2 timeline v:en:export:ds
-5 timeline v:en:export:ed
-47 timeline v:en:export:er
-17 timeline v:en:export:le
-26 timeline v:en:export:nd
-38 timeline v:en:export:p4
-33 timeline v:en:export:py
-25 timeline v:en:export:re
-64 timeline v:en:export:rt
-47 timeline v:en:export:ve
-6 timeline v:en:open:ad
12 timeline v:en:open:ch
-34 timeline v:en:open:ed
-36 timeline v:en:open:en
-1 timeline v:en:open:go
-17 timeline v:en:open:ll
31 timeline v:en:open:mp
-71 timeline v:en:open:nd
-1 timeline v:en:open:sh
-29 timeline v:en:press:ck
-28 timeline v:en:press:ct
33 timeline v:en:press:er
10 timeline v:en:press:it
-32 timeline v:en:press:ng
-40 timeline v:en:press:se
5 timeline v:en:see:ar
65 timeline v:en:see:ay
19 timeline v:en:see:ce
11 timeline v:en:see:ch
-16 timeline v:en:see:ck
-29 timeline v:en:see:ed
27 timeline v:en:see:en
45 timeline v:en:see:ew
24 timeline v:en:see:le
11 timeline v:en:see:ng
-25 timeline v:en:see:ok
39 timeline v:en:see:or
-33 timeline v:en:see:re
17 timeline v:en:see:se
30 timeline v:en:see:ub
-15 timeline v:en:see:wn
-40 timeline v:en:undo:do
-46 timeline v:es:confirm:ar
17 timeline v:es:drag:do
-30 timeline v:es:drag:ra
42 timeline v:es:export:ar
47 timeline v:es:export:ir
-43 timeline v:es:export:lo
30 timeline v:es:export:vo
-43 timeline v:es:open:ga
-30 timeline v:es:open:ra
30 timeline v:es:open:re
-16 timeline v:es:open:ve
-44 timeline v:es:press:ar
-34 timeline v:es:press:az
-5 timeline v:es:press:ic
-73 timeline v:es:see:er
37 timeline v:es:see:lo
-16 timeline v:fr:adjust:er
-18 timeline v:fr:drag:er
-55 timeline v:fr:drag:ez
2 timeline v:fr:export:er
19 timeline v:fr:open:ez
-2 timeline v:fr:open:re
-42 timeline v:fr:press:er
8 timeline v:fr:press:ez
23 timeline v:fr:press:ic
28 timeline v:fr:press:nt
2 timeline v:fr:see:er
15 timeline v:fr:see:ez
15 timeline v:fr:see:ir
-22 timeline v:pt:adjust:ar
-5 timeline v:pt:export:ar
-16 timeline v:pt:open:el
-31 timeline v:pt:open:ra
-37 timeline v:pt:open:vá
-28 timeline v:pt:open:ão
-26 timeline v:pt:press:ar
-24 timeline v:pt:press:ne
28 timeline v:pt:press:se
37 timeline v:pt:press:te
-1 timeline v:pt:press:ue
32 timeline v:pt:see:er
65 timeline v:pt:see:ir
-9 timeline v:pt:see:to
-11 timeline v:ru:adjust:ся
-21 timeline v:ru:drag:ем
-31 timeline v:ru:drag:ок
-47 timeline v:ru:drag:те
-39 timeline v:ru:export:йл
-44 timeline v:ru:export:те
-66 timeline v:ru:export:ть
-30 timeline v:ru:open:ат
20 timeline v:ru:open:те
-12 timeline v:ru:press:те
3 timeline v:ru:see:те
26 timeline v:ru:see:ть
65 timeline w:0
62 timeline w:0 19
40 timeline w:0 33
21 timeline w:0 40
-24 timeline w:0 8
-24 timeline w:0 8 0
27 timeline w:0 :
24 timeline w:0 : 1
-24 timeline w:0 p
-24 timeline w:1 0
-24 timeline w:1 0 8
7 timeline w:1 9
-15 timeline w:1080p
62 timeline w:19
25 timeline w:2
40 timeline w:33
21 timeline w:40
21 timeline w:5
-24 timeline w:8
-24 timeline w:8 0
-24 timeline w:8 0 p
5 timeline w:9
32 timeline w:a 0
22 timeline w:a barra
-42 timeline w:a copy
-21 timeline w:a differe
-22 timeline w:a direita
-2 timeline w:a list
-48 timeline w:a look
-37 timeline w:a nova
-17 timeline w:a tu
-29 timeline w:aba
31 timeline w:above
23 timeline w:above the
-31 timeline w:abra
-31 timeline w:abra a
30 timeline w:abre
-23 timeline w:accept
-39 timeline w:account
-6 timeline w:account page
-15 timeline w:after
1 timeline w:again
10 timeline w:ahead
17 timeline w:al
-33 timeline w:all
-27 timeline w:alles
-57 timeline w:als
29 timeline w:an
-9 timeline w:an option
-28 timeline w:and
-14 timeline w:andere
-4 timeline w:another song
39 timeline w:ansehen
-2 timeline w:any
-31 timeline w:any time
26 timeline w:ao
-16 timeline w:aparece
37 timeline w:aperte
-15 timeline w:apply
30 timeline w:archivo
-67 timeline w:are
-16 timeline w:around
-43 timeline w:arrastr
-35 timeline w:arrastr las
-36 timeline w:arrow
-13 timeline w:at
-8 timeline w:at the
-36 timeline w:audio panel
-15 timeline w:audio tab
16 timeline w:auf das
4 timeline w:auf der
6 timeline w:auf exporti
-21 timeline w:autre
-1 timeline w:availab
-6 timeline w:avatar
-25 timeline w:avec
-44 timeline w:avec ctrl
-12 timeline w:away
-44 timeline w:back
-56 timeline w:baixar
-45 timeline w:bar
33 timeline w:barra
22 timeline w:barra de
78 timeline w:barre
62 timeline w:barre d'espac
30 timeline w:bas
-24 timeline w:basta
-1 timeline w:be
-1 timeline w:be exporte
-22 timeline w:before
40 timeline w:below
40 timeline w:below the
-11 timeline w:between
17 timeline w:bild
-23 timeline w:billing
-5 timeline w:bitte
-25 timeline w:blue
-37 timeline w:botón
-37 timeline w:botón exporta
-20 timeline w:bouton
-20 timeline w:browser
-28 timeline w:button at
-9 timeline w:buttons
-22 timeline w:by
-39 timeline w:by draggin
4 timeline w:by moving
-20 timeline w:by pressin
-32 timeline w:by ticking
-30 timeline w:can
-29 timeline w:can be
28 timeline w:can preview
-7 timeline w:can tweak
-54 timeline w:canvas
-23 timeline w:caption
-14 timeline w:cards
-40 timeline w:carpeta
-38 timeline w:case
-32 timeline w:casilla
33 timeline w:ce
-2 timeline w:celui
-51 timeline w:cenas
-22 timeline w:change
-16 timeline w:changer
-8 timeline w:changes
-16 timeline w:check
4 timeline w:check the
-3 timeline w:check your
-2 timeline w:choose
-32 timeline w:choose 1080p
-43 timeline w:choose the
-14 timeline w:chosen
21 timeline w:clic
23 timeline w:clic droit
-39 timeline w:click
-30 timeline w:click export
-28 timeline w:click generat
-47 timeline w:clickin
-42 timeline w:clickin the
-37 timeline w:clip
-18 timeline w:clip hacia
-43 timeline w:clip vers
-20 timeline w:clipe
-20 timeline w:clipe para
-40 timeline w:clips
-1 timeline w:clique
3 timeline w:clique em
29 timeline w:cliquez
-24 timeline w:cloud
4 timeline w:cmd
-65 timeline w:color
-9 timeline w:com
-33 timeline w:compare
39 timeline w:compart
-35 timeline w:con
29 timeline w:conferi
-53 timeline w:confirm
-17 timeline w:confirm the
-42 timeline w:continu
-20 timeline w:contras
-49 timeline w:control
-36 timeline w:copiar
-33 timeline w:copy
-1 timeline w:copy the
-47 timeline w:cor
-16 timeline w:corner
-45 timeline w:corner to
-35 timeline w:credits
-74 timeline w:ctrl
-14 timeline w:ctrl + s
-23 timeline w:ctrl s
-55 timeline w:ctrl z
-3 timeline w:cuadro
-7 timeline w:cuadro de
-10 timeline w:curseur
29 timeline w:cursor
-23 timeline w:cut
-7 timeline w:cópia
-19 timeline w:côté
46 timeline w:d'aperç
62 timeline w:d'espac
-23 timeline w:da
35 timeline w:dale
35 timeline w:dale al
-27 timeline w:dann
17 timeline w:dans la
-1 timeline w:dans le
-13 timeline w:das
30 timeline w:das dreieck
-21 timeline w:de
-1 timeline w:de diálogo
-15 timeline w:de droite
22 timeline w:de espaço
-53 timeline w:de factura
-73 timeline w:de la
-25 timeline w:de lecture
20 timeline w:de tiempo
19 timeline w:del
-46 timeline w:delete
-17 timeline w:dem
30 timeline w:dem bild
-64 timeline w:den
-45 timeline w:depuis
27 timeline w:der
28 timeline w:der zeitlei
-37 timeline w:derecha
-53 timeline w:des
33 timeline w:descarg
43 timeline w:desde
-43 timeline w:desliza
-15 timeline w:dial
-46 timeline w:dialog
-29 timeline w:dialogu
2 timeline w:die
47 timeline w:die leertas
-24 timeline w:die neue
-43 timeline w:die änderun
-21 timeline w:differe
19 timeline w:dir
-54 timeline w:direita
-45 timeline w:direito
-38 timeline w:disk
-49 timeline w:display
-1 timeline w:diálogo
-30 timeline w:do
-27 timeline w:do título
-31 timeline w:don't
-17 timeline w:don't need
-1 timeline w:done
-5 timeline w:dort
14 timeline w:double-
-15 timeline w:double- the
-27 timeline w:down
-74 timeline w:downloa
-10 timeline w:downloa icon
-40 timeline w:downloa the
-55 timeline w:drafts
-16 timeline w:drag its
26 timeline w:drag the
-39 timeline w:draggin
30 timeline w:dreieck
30 timeline w:dreieck unter
23 timeline w:droit
-56 timeline w:droite
-8 timeline w:dropdow
16 timeline w:du
-22 timeline w:dá
-22 timeline w:dá para
-37 timeline w:each
-1 timeline w:easy
-14 timeline w:edit
-58 timeline w:editor
-46 timeline w:editor to
-25 timeline w:effects
-54 timeline w:ein
-32 timeline w:eine
43 timeline w:einen
8 timeline w:el
30 timeline w:el archivo
-37 timeline w:el botón
-3 timeline w:el cuadro
-28 timeline w:el enlace
-64 timeline w:el panel
30 timeline w:el reprodu
-37 timeline w:elige
3 timeline w:em exporta
36 timeline w:embaixo
-39 timeline w:encontr
26 timeline w:end
26 timeline w:end of
-28 timeline w:enlace
-30 timeline w:entra
-29 timeline w:entrega
7 timeline w:es
-41 timeline w:escolha
22 timeline w:espaço
-51 timeline w:esquerd
-29 timeline w:est
-28 timeline w:estão
-52 timeline w:expand
-36 timeline w:expand the
-70 timeline w:export
-25 timeline w:export button
-1 timeline w:export to
-75 timeline w:exporta para
14 timeline w:exporte
54 timeline w:f
-64 timeline w:factura
-1 timeline w:fader
18 timeline w:feel
9 timeline w:feel free
-10 timeline w:feld
46 timeline w:fenêtre
46 timeline w:fenêtre d'aperç
-20 timeline w:fica
-45 timeline w:fichier
-17 timeline w:file
-1 timeline w:file can
-1 timeline w:file is
19 timeline w:final
-42 timeline w:find
-25 timeline w:finishe
-1 timeline w:finishe file
-16 timeline w:folder
-1 timeline w:font
-2 timeline w:for
-44 timeline w:for a
-30 timeline w:for the
27 timeline w:for yoursel
-36 timeline w:format
-18 timeline w:foto
9 timeline w:free
9 timeline w:free to
-2 timeline w:from your
21 timeline w:full screen
-15 timeline w:further
-64 timeline w:gauche
-22 timeline w:gear
-22 timeline w:gear icon
-76 timeline w:geht
-38 timeline w:get
-1 timeline w:getting
-1 timeline w:getting the
-52 timeline w:gibt
-46 timeline w:glisser
-1 timeline w:go
10 timeline w:go ahead
-15 timeline w:go to
-17 timeline w:grab it
-48 timeline w:green
-18 timeline w:hacia
-18 timeline w:hacia la
-33 timeline w:handles
3 timeline w:happy
-13 timeline w:hard
2 timeline w:have
3 timeline w:have a
6 timeline w:haz
-34 timeline w:haz clic
-6 timeline w:head
-16 timeline w:head over
5 timeline w:hear
18 timeline w:hear it
-40 timeline w:herunte
4 timeline w:hit
-35 timeline w:hit apply
24 timeline w:hit play
27 timeline w:hit the
33 timeline w:hover
33 timeline w:hover over
-4 timeline w:how many
-26 timeline w:hue
-24 timeline w:i
-19 timeline w:icon
-23 timeline w:if
-6 timeline w:if you
-28 timeline w:il
-52 timeline w:im
-19 timeline w:im reiter
-18 timeline w:in
19 timeline w:in der
-18 timeline w:in the
-3 timeline w:in your
32 timeline w:inicia
-38 timeline w:inspect
-53 timeline w:intensi
-61 timeline w:is
-49 timeline w:is display
-1 timeline w:is easy
-13 timeline w:is just
-48 timeline w:ist
-4 timeline w:it to
-9 timeline w:it's
-2 timeline w:its
19 timeline w:izquier
24 timeline w:izquier para
32 timeline w:jetez
32 timeline w:jetez un
31 timeline w:jump
-23 timeline w:junto
-27 timeline w:junto al
-13 timeline w:just one
-61 timeline w:kann
13 timeline w:kannst
-43 timeline w:keep
-38 timeline w:klicken
-27 timeline w:knob
61 timeline w:l
-70 timeline w:l'ongle
-18 timeline w:l'ordre
33 timeline w:la
50 timeline w:la barre
-40 timeline w:la carpeta
-38 timeline w:la case
-32 timeline w:la casilla
-37 timeline w:la derecha
-43 timeline w:la droite
46 timeline w:la fenêtre
42 timeline w:la lecture
-48 timeline w:la lista
-52 timeline w:la liste
20 timeline w:la línea
-25 timeline w:la page
9 timeline w:la pestaña
28 timeline w:la pista
-25 timeline w:la tête
-26 timeline w:lance
-44 timeline w:lance avec
-65 timeline w:las
-35 timeline w:las miniatu
35 timeline w:lateral
-7 timeline w:layers
-24 timeline w:le
-20 timeline w:le bouton
-45 timeline w:le fichier
1 timeline w:le lecteur
-39 timeline w:le menu
-2 timeline w:le volet
1 timeline w:lecteur
8 timeline w:lecture
47 timeline w:leertas
-29 timeline w:left
-9 timeline w:left panel
-31 timeline w:left sidebar
-34 timeline w:left to
-64 timeline w:les
-35 timeline w:letra
-1 timeline w:letteri
-54 timeline w:library
-20 timeline w:lightin
7 timeline w:like it
-44 timeline w:link
-32 timeline w:links
-2 timeline w:list of
-10 timeline w:list on
-67 timeline w:lista
-67 timeline w:lista de
-52 timeline w:liste
-34 timeline w:listed
32 timeline w:listen
37 timeline w:lo
-50 timeline w:lock
-25 timeline w:look
55 timeline w:loop
-48 timeline w:los
-34 timeline w:los clips
-1 timeline w:lower
-23 timeline w:lässt
20 timeline w:línea
20 timeline w:línea de
-4 timeline w:many
-4 timeline w:many credits
-24 timeline w:may
-51 timeline w:menu
-35 timeline w:menu at
-25 timeline w:menu de
19 timeline w:miniatu
-4 timeline w:mit
43 timeline w:mit der
-36 timeline w:mix
39 timeline w:monitor
-15 timeline w:more
43 timeline w:mouse
12 timeline w:move
10 timeline w:move the
4 timeline w:moving
4 timeline w:moving the
-35 timeline w:mp
-35 timeline w:mp 4
-42 timeline w:mp4
-4 timeline w:music library
-18 timeline w:más
-34 timeline w:mídia
-38 timeline w:na
-17 timeline w:nach rechts
-24 timeline w:navigat
-47 timeline w:neben
-47 timeline w:neben dem
-37 timeline w:need
-17 timeline w:need it
-24 timeline w:neue
-58 timeline w:next
-58 timeline w:next to
1 timeline w:no
44 timeline w:no player
-23 timeline w:notes
19 timeline w:notice
-37 timeline w:nova
-30 timeline w:oben
3 timeline w:of the
-1 timeline w:ok
-18 timeline w:on
-13 timeline w:on the
-21 timeline w:once
-36 timeline w:once you
-19 timeline w:one
-13 timeline w:one click
-36 timeline w:open
-10 timeline w:open it
-29 timeline w:open the
-20 timeline w:or
-1 timeline w:or use
-53 timeline w:orden
-9 timeline w:other
-42 timeline w:out
-2 timeline w:ouvre
3 timeline w:over the
-16 timeline w:over to
-24 timeline w:p
-12 timeline w:page
-1 timeline w:page to
-58 timeline w:paleta
-28 timeline w:palette
-93 timeline w:panel
-56 timeline w:panel to
-23 timeline w:par
9 timeline w:para
10 timeline w:para a
-14 timeline w:partage
49 timeline w:pause
-34 timeline w:pela
-34 timeline w:pela aba
-46 timeline w:pelo
-10 timeline w:pensez
-10 timeline w:pensez à
-13 timeline w:perfil
9 timeline w:pestaña
-52 timeline w:pick
46 timeline w:picture
28 timeline w:pista
-14 timeline w:pitch
-16 timeline w:place
11 timeline w:plan
-50 timeline w:plans
58 timeline w:play
43 timeline w:play it
15 timeline w:play the
63 timeline w:play to
20 timeline w:player
12 timeline w:player to
41 timeline w:playhea
38 timeline w:playhea there
27 timeline w:playhea to
21 timeline w:pode
17 timeline w:pode ser
-46 timeline w:pop-up
19 timeline w:por
29 timeline w:pour
38 timeline w:pour la
24 timeline w:pour le
-42 timeline w:press apply
-8 timeline w:press confirm
-1 timeline w:press ctrl
-17 timeline w:press delete
-54 timeline w:press downloa
-52 timeline w:press export
42 timeline w:press play
23 timeline w:press the
-21 timeline w:pressin
71 timeline w:preview
25 timeline w:puedes
23 timeline w:puis
-23 timeline w:purple
-23 timeline w:purple button
-32 timeline w:página
-11 timeline w:que
11 timeline w:que vous
-18 timeline w:quieres más
-32 timeline w:quiser
-9 timeline w:radio
-9 timeline w:radio buttons
-27 timeline w:ready
-42 timeline w:rearran
-34 timeline w:rearran them
-53 timeline w:recharg
-63 timeline w:rechts
-9 timeline w:recolou
-1 timeline w:refresh
-1 timeline w:refresh the
45 timeline w:regarde
-19 timeline w:reiter
-22 timeline w:remaini
-24 timeline w:remaini credits
-52 timeline w:render
-26 timeline w:render button
-20 timeline w:reopen
-20 timeline w:reopen the
-35 timeline w:reorder
33 timeline w:reprodu
-12 timeline w:rest
-11 timeline w:restant
6 timeline w:result
30 timeline w:rhythm
-17 timeline w:right-c
-1 timeline w:right-h
-1 timeline w:right-h side
-34 timeline w:row
-56 timeline w:s
-10 timeline w:saldo
-29 timeline w:same
-47 timeline w:save
-1 timeline w:save button
-27 timeline w:save the
-9 timeline w:scene
-11 timeline w:scene list
-78 timeline w:scenes
-57 timeline w:scenes panel
-57 timeline w:script
-17 timeline w:scroll
-27 timeline w:scroll down
30 timeline w:scrub
25 timeline w:scrub to
1 timeline w:se
-44 timeline w:se lance
-32 timeline w:se quiser
-5 timeline w:second
-32 timeline w:section to
-22 timeline w:see all
12 timeline w:see it
-20 timeline w:see the
-28 timeline w:select
-9 timeline w:select an
-19 timeline w:select the
-26 timeline w:send
-26 timeline w:send it
17 timeline w:ser
-48 timeline w:setting
-25 timeline w:share
-9 timeline w:share button
-19 timeline w:share menu
-15 timeline w:sharpne
-27 timeline w:shift
-38 timeline w:shot
-16 timeline w:shots
-15 timeline w:shown
39 timeline w:si te
11 timeline w:sich
-34 timeline w:side
-66 timeline w:sidebar
-43 timeline w:sie
-38 timeline w:sie auf
-35 timeline w:sie den
3 timeline w:simply
16 timeline w:so
-46 timeline w:sobald
-46 timeline w:sobald sie
-10 timeline w:solo
64 timeline w:space
20 timeline w:spaceba
20 timeline w:spaceba to
55 timeline w:speaker
29 timeline w:speaker icon
-17 timeline w:speed
7 timeline w:start
36 timeline w:starts
-15 timeline w:stellst
-15 timeline w:stellst du
-49 timeline w:step
-33 timeline w:stored
-55 timeline w:storybo
-8 timeline w:style
-8 timeline w:style panel
-1 timeline w:styles
-10 timeline w:sua
-14 timeline w:suffit
-23 timeline w:suggest
-23 timeline w:superio
59 timeline w:sur
47 timeline w:sur la
19 timeline w:sur le
-8 timeline w:swap
12 timeline w:switch
12 timeline w:switch the
-66 timeline w:tab
-45 timeline w:table
21 timeline w:take
34 timeline w:takes
-35 timeline w:também
38 timeline w:taste
34 timeline w:te
-4 timeline w:tempo
-24 timeline w:text
-70 timeline w:texto
-52 timeline w:that
-17 timeline w:the account
-37 timeline w:the arrow
-26 timeline w:the audio
-24 timeline w:the blue
3 timeline w:the bottom
-23 timeline w:the caption
-1 timeline w:the change
-27 timeline w:the clip
-24 timeline w:the cloud
-50 timeline w:the dialog
-38 timeline w:the disk
-2 timeline w:the downloa
-36 timeline w:the editor
26 timeline w:the end
-30 timeline w:the export
-1 timeline w:the fader
-1 timeline w:the font
-36 timeline w:the format
-34 timeline w:the full
-22 timeline w:the gear
-48 timeline w:the green
-26 timeline w:the hue
-27 timeline w:the inspect
-7 timeline w:the layers
-28 timeline w:the left
-1 timeline w:the letteri
-20 timeline w:the lightin
-1 timeline w:the link
-36 timeline w:the mix
39 timeline w:the monitor
-5 timeline w:the mp4
-23 timeline w:the notes
15 timeline w:the other
-18 timeline w:the page
46 timeline w:the picture
-14 timeline w:the pitch
27 timeline w:the play
41 timeline w:the playhea
-46 timeline w:the pop-up
65 timeline w:the preview
-9 timeline w:the radio
-12 timeline w:the rest
6 timeline w:the result
30 timeline w:the rhythm
-1 timeline w:the right-h
-1 timeline w:the save
-10 timeline w:the scene
-54 timeline w:the scenes
-56 timeline w:the script
-29 timeline w:the shot
-32 timeline w:the side
-31 timeline w:the sidebar
20 timeline w:the spaceba
55 timeline w:the speaker
-14 timeline w:the speed
35 timeline w:the start
-47 timeline w:the storybo
-8 timeline w:the style
-41 timeline w:the suggest
-24 timeline w:the text
-12 timeline w:the three
18 timeline w:the timelin
-1 timeline w:the toolbar
-19 timeline w:the top
16 timeline w:the track
48 timeline w:the triangl
-11 timeline w:the two
-20 timeline w:the upper
9 timeline w:the video
37 timeline w:the viewer
-8 timeline w:the voice
32 timeline w:the wavefor
-32 timeline w:their
-47 timeline w:them
-36 timeline w:there is
-33 timeline w:this
-43 timeline w:three
-32 timeline w:ticking
-32 timeline w:ticking the
20 timeline w:tiempo
-9 timeline w:time
22 timeline w:timelin
-31 timeline w:timing
20 timeline w:tippen
-44 timeline w:title
30 timeline w:to 0
-17 timeline w:to change
51 timeline w:to check
-31 timeline w:to compare
-44 timeline w:to file
-38 timeline w:to get
-17 timeline w:to grab
1 timeline w:to hear
-2 timeline w:to hit
-9 timeline w:to keep
-21 timeline w:to lock
-27 timeline w:to look
-22 timeline w:to open
18 timeline w:to play
-1 timeline w:to refresh
-35 timeline w:to reorder
-23 timeline w:to save
25 timeline w:to see
-26 timeline w:to send
-6 timeline w:to taste
5 timeline w:to the
-4 timeline w:to try
18 timeline w:to watch
-5 timeline w:to your
-37 timeline w:tocar
-16 timeline w:too
-40 timeline w:tool
-1 timeline w:toolbar
-18 timeline w:top
-3 timeline w:top of
-14 timeline w:top up
16 timeline w:track
27 timeline w:track to
-72 timeline w:transcr
-18 timeline w:transit
49 timeline w:triangl
-33 timeline w:trim
-7 timeline w:try
-4 timeline w:try another
-61 timeline w:tu
-7 timeline w:tweak
-23 timeline w:two
-67 timeline w:télécha
-25 timeline w:tête
-25 timeline w:tête de
-24 timeline w:título
-12 timeline w:um
12 timeline w:um es
46 timeline w:uma
6 timeline w:un
37 timeline w:una
-16 timeline w:under
-59 timeline w:under setting
9 timeline w:under the
-40 timeline w:undo
-64 timeline w:une
28 timeline w:unter
30 timeline w:unter dem
-17 timeline w:until
-11 timeline w:up
-21 timeline w:upper
-9 timeline w:usage
-27 timeline w:usar
-23 timeline w:use
-30 timeline w:users
-25 timeline w:users can
-52 timeline w:ver los
37 timeline w:verlo
-43 timeline w:vers
-43 timeline w:vers la
-43 timeline w:verschi
-29 timeline w:via
-31 timeline w:via the
9 timeline w:video
21 timeline w:view
24 timeline w:view it
37 timeline w:viewer
9 timeline w:vignett
47 timeline w:visible
-9 timeline w:visto
-42 timeline w:você
-8 timeline w:voice
15 timeline w:voir
-2 timeline w:volet des
-13 timeline w:volume
52 timeline w:vorscha
-34 timeline w:votre
11 timeline w:vous
-37 timeline w:vá
39 timeline w:vérifie
-34 timeline w:wait
-34 timeline w:wait for
10 timeline w:was
10 timeline w:was du
11 timeline w:watch
8 timeline w:watch it
14 timeline w:watch the
32 timeline w:wavefor
-49 timeline w:wenn
-35 timeline w:wheel
29 timeline w:when you
-14 timeline w:when you're
-47 timeline w:where
6 timeline w:which
20 timeline w:which you
7 timeline w:which you'll
-21 timeline w:will
-24 timeline w:with
35 timeline w:y
-12 timeline w:yellow
-4 timeline w:you
-2 timeline w:you can
-25 timeline w:you don't
13 timeline w:you hit
-24 timeline w:you may
-49 timeline w:you press
-1 timeline w:you'll
-45 timeline w:you'll find
19 timeline w:you'll notice
-40 timeline w:you'll see
-31 timeline w:you're
3 timeline w:you're happy
-16 timeline w:you're ready
-3 timeline w:you've
-11 timeline w:your account
-22 timeline w:yours
27 timeline w:yoursel
-53 timeline w:z
28 timeline w:zeitlei
-31 timeline w:zieh
-31 timeline w:zieh das
-40 timeline w:à
-19 timeline w:à côté
-63 timeline w:à droite
-51 timeline w:à esquerd
-64 timeline w:à gauche
-38 timeline w:à votre
-34 timeline w:änderst
-34 timeline w:änderst du
-43 timeline w:änderun
-11 timeline w:öffnen
-33 timeline w:букв
-39 timeline w:в окне
51 timeline w:в плеере
16 timeline w:вас
-45 timeline w:вкладка
-17 timeline w:вкладке
-55 timeline w:вниз
-47 timeline w:вправо
-32 timeline w:вы
-42 timeline w:вы нажмёте
-42 timeline w:выберит
27 timeline w:до
-4 timeline w:если
-46 timeline w:её
35 timeline w:зайдите
-12 timeline w:и
-48 timeline w:их
15 timeline w:кадров
-44 timeline w:как
-47 timeline w:клип
-29 timeline w:край
57 timeline w:курсор
57 timeline w:курсор на
-30 timeline w:лежат
-38 timeline w:меню
-21 timeline w:меняетс
-32 timeline w:можно
-14 timeline w:на
-17 timeline w:на вкладке
11 timeline w:нажмите
-42 timeline w:нажмёте
-10 timeline w:названи
-38 timeline w:новый
-39 timeline w:окне
39 timeline w:окно
39 timeline w:окно предпро
-42 timeline w:она
-43 timeline w:откройт
-21 timeline w:перетас
51 timeline w:плеере
-31 timeline w:порядок
-21 timeline w:порядок меняетс
82 timeline w:посмотр
39 timeline w:предпро
-43 timeline w:разверн
50 timeline w:ролик
-46 timeline w:рядом
-58 timeline w:с
-58 timeline w:скачать
-43 timeline w:слева
-42 timeline w:сохрани
-40 timeline w:справа
-8 timeline w:ссылку
-42 timeline w:страниц
64 timeline w:таймлай
16 timeline w:там
19 timeline w:увидеть
-39 timeline w:файл
-51 timeline w:цвет
-10 timeline w:чтобы
-58 timeline w:чтобы скачать
19 timeline w:чтобы увидеть
36 timeline w:это
-33 timeline w:あ
-21 timeline w:い
-4 timeline w:お
-22 timeline w:か
-26 timeline w:から
-3 timeline w:が
-8 timeline w:き
-14 timeline w:き さ
-14 timeline w:き さ は
-31 timeline w:く
10 timeline w:ください
-34 timeline w:け れば
11 timeline w:こ
1 timeline w:ご
1 timeline w:ご 确
1 timeline w:ご 确 认
-42 timeline w:さ
-14 timeline w:さ は
-2 timeline w:し
19 timeline w:し て から
-11 timeline w:し ま
-11 timeline w:し ま す
-19 timeline w:す
1 timeline w:す る
-19 timeline w:す る だけです
-45 timeline w:た
-44 timeline w:だけです
19 timeline w:て から
-4 timeline w:で
-86 timeline w:で 「
23 timeline w:で 再生
20 timeline w:で 确
20 timeline w:で 确 认
36 timeline w:できます
46 timeline w:と
-29 timeline w:な
-34 timeline w:な け
-34 timeline w:な け れば
-11 timeline w:には
-48 timeline w:の 「
-38 timeline w:の 「 书
-14 timeline w:の 大
-14 timeline w:の 大 き
-42 timeline w:の 矢印
-87 timeline w:は
-16 timeline w:べ
-34 timeline w:ま
-22 timeline w:ま す
-42 timeline w:む
30 timeline w:られます
-3 timeline w:り
-19 timeline w:る だけです
-1 timeline w:わ
4 timeline w:を クリック
5 timeline w:を クリック し
-18 timeline w:を 开
-18 timeline w:を 开 く
-31 timeline w:を 押して
19 timeline w:を 押す
-51 timeline w:を 选
-49 timeline w:アイコン
26 timeline w:クリック
5 timeline w:クリック し
5 timeline w:クリック し て
31 timeline w:クリック す
31 timeline w:クリック す る
-53 timeline w:クリップ
-10 timeline w:サムネイル
-10 timeline w:サムネイル を
-38 timeline w:スライダー
-38 timeline w:スライダー で
-7 timeline w:タブ
-32 timeline w:タブ を
24 timeline w:ダ
-37 timeline w:ダウンロード
-34 timeline w:ドラッグ
-20 timeline w:ドラッグ し
-20 timeline w:ドラッグ し て
-12 timeline w:パネル
23 timeline w:プレビュー
33 timeline w:プレーヤー
33 timeline w:プレーヤー で
-28 timeline w:ボタン
-33 timeline w:ボタン を
-38 timeline w:ボタン を クリック
-22 timeline w:メニュー
-4 timeline w:ン
20 timeline w:ー
-75 timeline w:一
-38 timeline w:一 点
-15 timeline w:一覧
-15 timeline w:一覧 を
-44 timeline w:三
30 timeline w:上
38 timeline w:上 预览
15 timeline w:上 预览 效
-54 timeline w:下
36 timeline w:下の
-40 timeline w:下拉
-46 timeline w:下方
-35 timeline w:下方 的
-37 timeline w:下载
-21 timeline w:下载 图标
-17 timeline w:下载 按钮
16 timeline w:下载 视频
-20 timeline w:不
-20 timeline w:不喜欢
33 timeline w:两
35 timeline w:两 个
3 timeline w:个
-37 timeline w:个人中心
-31 timeline w:中 心
24 timeline w:中 预览
48 timeline w:中间的
-42 timeline w:九
-42 timeline w:九 个
5 timeline w:也 可以 在
-15 timeline w:书
-17 timeline w:事
-15 timeline w:二
-26 timeline w:人
-20 timeline w:从
-40 timeline w:任
-40 timeline w:任 意
-40 timeline w:任 意 一
7 timeline w:会
-31 timeline w:会员
-31 timeline w:会员 中
-31 timeline w:会员 中 心
-35 timeline w:位
-35 timeline w:位 置
-6 timeline w:体
-38 timeline w:余额
-44 timeline w:侧边栏
-1 timeline w:修改
-41 timeline w:值
22 timeline w:像
-7 timeline w:充值
29 timeline w:先 在
-27 timeline w:入
-57 timeline w:全
-35 timeline w:全 文
-48 timeline w:全 部
-19 timeline w:共有
-7 timeline w:再
19 timeline w:再生
-41 timeline w:分
-21 timeline w:分 别
-21 timeline w:分 别 点
-44 timeline w:分 镜
-46 timeline w:分 镜 图
-25 timeline w:分享
-35 timeline w:分页
39 timeline w:切换
-20 timeline w:列
-22 timeline w:列 在
-15 timeline w:别
-21 timeline w:别 点
16 timeline w:到  
16 timeline w:到   0
-17 timeline w:到 “
-13 timeline w:到 画布
-13 timeline w:到 画布 上
20 timeline w:刷新
-27 timeline w:前
-31 timeline w:前 面
2 timeline w:前往
-26 timeline w:剩余
-17 timeline w:剩余 点数
3 timeline w:加
10 timeline w:动
-20 timeline w:勾选
2 timeline w:十
-41 timeline w:单
-33 timeline w:去
-18 timeline w:双击
-15 timeline w:发给
-40 timeline w:取
-51 timeline w:取 得
-30 timeline w:口
-6 timeline w:可
8 timeline w:可以
-9 timeline w:可以 从
23 timeline w:可以 在
31 timeline w:可以 在 时间线
2 timeline w:可以 在 时间轴
38 timeline w:可以 对比
-8 timeline w:可以 把
-48 timeline w:可以 改
14 timeline w:可以 点击
16 timeline w:可以 点击 右上角
-36 timeline w:可以 看到
-15 timeline w:可选
-19 timeline w:右
-46 timeline w:右上
-38 timeline w:右上 の
-38 timeline w:右上 の 「
-30 timeline w:右上角
8 timeline w:右上角 的 “
-6 timeline w:右上角 的 分享
-56 timeline w:右下角
-17 timeline w:右侧
-1 timeline w:右侧 的
-14 timeline w:右边
-23 timeline w:各
4 timeline w:合
-17 timeline w:同
-17 timeline w:同 事
-41 timeline w:名
-18 timeline w:后
-40 timeline w:后 按
-42 timeline w:后 按  
-19 timeline w:后 点
-15 timeline w:后 点 “
15 timeline w:后 点击
15 timeline w:后 点击 “
-36 timeline w:向
-36 timeline w:向 下
18 timeline w:吧
27 timeline w:听
10 timeline w:听听
10 timeline w:听听 看
-18 timeline w:喇叭
10 timeline w:喇叭 图标
10 timeline w:喇叭 图标 打开
-10 timeline w:四
-49 timeline w:图
-21 timeline w:图标 保存
7 timeline w:图标 可以
10 timeline w:图标 打开
10 timeline w:图标 打开 声
-32 timeline w:图示
-7 timeline w:在 “
-25 timeline w:在 “ 效
-9 timeline w:在 弹出
-9 timeline w:在 弹出 的
29 timeline w:在 播放器
-15 timeline w:在 故事板
-15 timeline w:在 故事板 里
31 timeline w:在 时间线
31 timeline w:在 时间线 上
41 timeline w:在 时间轴
33 timeline w:在 时间轴 上
20 timeline w:在 时间轴 中
-57 timeline w:在 音
22 timeline w:场
-75 timeline w:场景
-64 timeline w:场景列表
-35 timeline w:型
-29 timeline w:変え
-7 timeline w:変更
-32 timeline w:多
41 timeline w:大
-14 timeline w:大 き
-14 timeline w:大 き さ
-1 timeline w:大 小
-46 timeline w:太
-5 timeline w:头像
-1 timeline w:套餐
-6 timeline w:如果
-24 timeline w:嫌
-29 timeline w:字
-8 timeline w:字 体
-35 timeline w:字 型
-60 timeline w:字幕
-36 timeline w:存到
-10 timeline w:存档
-36 timeline w:它
-44 timeline w:完
-39 timeline w:定
-61 timeline w:对
25 timeline w:对比
-47 timeline w:对话方块
-12 timeline w:对话框
-44 timeline w:导出
-9 timeline w:小
-21 timeline w:就
-46 timeline w:就 把
10 timeline w:就 点
10 timeline w:就 点 “
-43 timeline w:就行
-57 timeline w:展开
24 timeline w:左
19 timeline w:左 の
-8 timeline w:左下角
-83 timeline w:左侧
-13 timeline w:左侧 的 素材库
-29 timeline w:左边
-18 timeline w:左边 的
11 timeline w:已
-49 timeline w:并
-15 timeline w:并 拖动
-15 timeline w:并 拖动 卡片
16 timeline w:底部 的
-44 timeline w:度
-9 timeline w:开
-18 timeline w:开 く
-10 timeline w:开启
-46 timeline w:式
-9 timeline w:弹出
-9 timeline w:弹出 的
-22 timeline w:往左
-15 timeline w:往左 拖
-34 timeline w:微调
-31 timeline w:心
-13 timeline w:志
-13 timeline w:志 拖
-13 timeline w:志 拖 到
42 timeline w:快
-48 timeline w:态
23 timeline w:您 可以
15 timeline w:您 可以 在
16 timeline w:您 可以 点击
-12 timeline w:情
-5 timeline w:想
-8 timeline w:想 换
31 timeline w:想 看
-40 timeline w:意
-40 timeline w:意 一
24 timeline w:或 点击
24 timeline w:或 点击 「
-1 timeline w:手
3 timeline w:手 机
-29 timeline w:打开
-7 timeline w:打开 “
10 timeline w:打开 声
10 timeline w:打开 声 音
-35 timeline w:找到
-26 timeline w:找到 齿轮
-1 timeline w:把
-20 timeline w:把 它
19 timeline w:把 播放头
9 timeline w:把 播放头 拖
-13 timeline w:把 标
-13 timeline w:把 标 志
-31 timeline w:押して
19 timeline w:押す
18 timeline w:拉到
-10 timeline w:拖
-13 timeline w:拖 到 画布
-16 timeline w:拖动
-15 timeline w:拖动 卡片
1 timeline w:拖曳
11 timeline w:拖曳 片段
-24 timeline w:拿到
6 timeline w:按  
-16 timeline w:按   ctrl
-42 timeline w:按   delete
-36 timeline w:按 「
-39 timeline w:按 「 套用
43 timeline w:按 播放
-15 timeline w:按住 并
-15 timeline w:按住 并 拖动
16 timeline w:按钮 下载
16 timeline w:按钮 下载 视频
-3 timeline w:挑
-6 timeline w:换
-9 timeline w:换 字
29 timeline w:播放
25 timeline w:播放器
-35 timeline w:播放器 下方
-35 timeline w:播放器 下方 的
-1 timeline w:播放头
9 timeline w:播放头 拖
47 timeline w:播放键
-7 timeline w:收在
-16 timeline w:改
35 timeline w:放
48 timeline w:放 大
-15 timeline w:故事板
-15 timeline w:故事板 里
-15 timeline w:故事板 里 按住
11 timeline w:效
11 timeline w:效 果
-19 timeline w:数
-4 timeline w:数值
-2 timeline w:整
-43 timeline w:文
-13 timeline w:文件
-12 timeline w:文件夹
26 timeline w:新 的
-9 timeline w:方
-14 timeline w:旁白
-9 timeline w:旁边
31 timeline w:时间线
31 timeline w:时间线 上
31 timeline w:时间线 上 预览
42 timeline w:时间轴
33 timeline w:时间轴 上
20 timeline w:时间轴 中
24 timeline w:时间轴 中 预览
9 timeline w:时间轴 里
-47 timeline w:明
-29 timeline w:明细
10 timeline w:是
-36 timeline w:曲
-42 timeline w:曲 目
11 timeline w:更 清
11 timeline w:更 清 楚
-50 timeline w:更改
-15 timeline w:更改 顺
-15 timeline w:更改 顺 序
4 timeline w:最
-30 timeline w:最 终
-30 timeline w:最 终 文件
-47 timeline w:最下
-57 timeline w:有
-51 timeline w:本
3 timeline w:机
-23 timeline w:来
34 timeline w:果
-67 timeline w:查看
-46 timeline w:查看 分
-46 timeline w:查看 分 镜
-13 timeline w:标
-13 timeline w:标 志
-13 timeline w:标 志 拖
-51 timeline w:标签页
-12 timeline w:标题
4 timeline w:栏
-37 timeline w:格
-37 timeline w:格 式
-49 timeline w:档案
11 timeline w:楚
2 timeline w:横
13 timeline w:次
-46 timeline w:步
-8 timeline w:段
-15 timeline w:求
14 timeline w:没
14 timeline w:没 问
14 timeline w:没 问 题
-47 timeline w:混
-5 timeline w:清
11 timeline w:清 楚
-6 timeline w:滑杆
-1 timeline w:滑桿
37 timeline w:滑鼠
-13 timeline w:满意
15 timeline w:满意 后
15 timeline w:满意 后 点击
-36 timeline w:满意 的话
-23 timeline w:滤
-23 timeline w:滤 镜
-22 timeline w:点 “
-27 timeline w:点 “ 完成
10 timeline w:点 “ 导出
-20 timeline w:点 右上角
10 timeline w:点 喇叭
10 timeline w:点 喇叭 图标
-15 timeline w:点 它
14 timeline w:点一下
-27 timeline w:点击
-25 timeline w:点击 “
-6 timeline w:点击 “ 导出
-12 timeline w:点击 “ 应用
24 timeline w:点击 「
24 timeline w:点击 「 汇出
-1 timeline w:点击 右上角
5 timeline w:点击 右上角 的
-49 timeline w:点开
-12 timeline w:点数
-14 timeline w:点选 「 汇出
-19 timeline w:然
-19 timeline w:然 后
-19 timeline w:然 后 点
-5 timeline w:片段
-36 timeline w:版 本
-48 timeline w:状
-48 timeline w:状 态
-3 timeline w:生成
-42 timeline w:用
-19 timeline w:由
-27 timeline w:电脑
23 timeline w:画
34 timeline w:画 像
5 timeline w:画布
-13 timeline w:画布 上
38 timeline w:画面
-31 timeline w:留
-18 timeline w:番
-65 timeline w:的
12 timeline w:的 “ 导出
-38 timeline w:的 下载
-17 timeline w:的 下载 按钮
-39 timeline w:的 位
-39 timeline w:的 位 置
-6 timeline w:的 分享
-17 timeline w:的 箭头
-13 timeline w:的 素材库
-14 timeline w:的话
-43 timeline w:目
-13 timeline w:直接
3 timeline w:看
5 timeline w:看 得
40 timeline w:看一
40 timeline w:看一 遍
-42 timeline w:矢印
-19 timeline w:码
11 timeline w:确
28 timeline w:确 认
1 timeline w:确 认 ください
5 timeline w:确认
-7 timeline w:种
8 timeline w:秒
-8 timeline w:积分
48 timeline w:移到
22 timeline w:空格键
-14 timeline w:窗口
-41 timeline w:箭头
-62 timeline w:素材
-8 timeline w:素材库
-30 timeline w:终
-30 timeline w:终 文件
-13 timeline w:继
-13 timeline w:继 续
-2 timeline w:续
18 timeline w:缩图
46 timeline w:缩略图
-35 timeline w:置
12 timeline w:自
24 timeline w:自 动
-61 timeline w:色
-32 timeline w:若
-32 timeline w:若 要
-17 timeline w:菜单
-2 timeline w:菜单 中
-9 timeline w:菜单 里
-7 timeline w:菜单 里 选
-63 timeline w:要
-15 timeline w:要 更改
-15 timeline w:要 更改 顺
-25 timeline w:要 的
3 timeline w:见
38 timeline w:见 られます
-17 timeline w:觉得
37 timeline w:认
1 timeline w:认 ください
10 timeline w:认 静
10 timeline w:认 静 音
-26 timeline w:让
-22 timeline w:设置
-44 timeline w:试听
-28 timeline w:请
-21 timeline w:请 到
-17 timeline w:请 到 “
7 timeline w:请 前往
-15 timeline w:请 在 故事板
33 timeline w:请 在 时间轴
-15 timeline w:请 求
-21 timeline w:请 点
10 timeline w:请 点 喇叭
-35 timeline w:请 点击
-23 timeline w:请 进入
-41 timeline w:调
-38 timeline w:调 整
-24 timeline w:调换
-34 timeline w:调整
-31 timeline w:账单
-48 timeline w:账户
-4 timeline w:账户 页面
-53 timeline w:走
-28 timeline w:轨道
-2 timeline w:输入
-1 timeline w:过
-16 timeline w:还
-5 timeline w:还 有
-10 timeline w:还 能
-8 timeline w:这
-8 timeline w:这 段
-15 timeline w:进
-21 timeline w:进入
-30 timeline w:进度条
-53 timeline w:进度条 走
-33 timeline w:选
-5 timeline w:选 “
-32 timeline w:选 「
-44 timeline w:选中
-41 timeline w:选单
-53 timeline w:选择
-28 timeline w:选择 “
-1 timeline w:选项卡
-36 timeline w:透
-6 timeline w:通过
45 timeline w:遍
-13 timeline w:部
-15 timeline w:里 按住
-15 timeline w:里 按住 并
-14 timeline w:里 还
-5 timeline w:里 还 有
-10 timeline w:里 选
-2 timeline w:里的
-19 timeline w:链接
-50 timeline w:镜
-46 timeline w:镜 图
-54 timeline w:镜头
-38 timeline w:长
14 timeline w:问
14 timeline w:问 题
14 timeline w:问 题 就
-35 timeline w:需要
-18 timeline w:静
-18 timeline w:静 音
-37 timeline w:面
-20 timeline w:面板
-30 timeline w:音
-14 timeline w:音 频
1 timeline w:音 频 轨道
-29 timeline w:音 频 面板
-8 timeline w:音量
-10 timeline w:音量 滑块
-53 timeline w:页
-61 timeline w:页面
-24 timeline w:页面 查看
-9 timeline w:顶部
-9 timeline w:顶部 的
-28 timeline w:顺
-18 timeline w:顺 番
44 timeline w:预览
10 timeline w:预览 效
10 timeline w:预览 效 果
24 timeline w:预览窗口
10 timeline w:预览窗口 默
10 timeline w:预览窗口 默 认
38 timeline w:预览视窗
-14 timeline w:频
1 timeline w:频 轨道
-29 timeline w:频 面板
14 timeline w:题
14 timeline w:题 就
10 timeline w:默
10 timeline w:默 认
10 timeline w:默 认 静
-48 timeline w:齿轮
-39 timeline w:齿轮 图标
`;
