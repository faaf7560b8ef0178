/** What speaks for a direction amounting to an action. Written by `npm run train`. */
export const ACTIONS = `
-97 ask b:^>account
37 ask b:^>adjust
-92 ask b:^>buy
-34 ask b:^>confirm
105 ask b:^>control
-43 ask b:^>drag
-39 ask b:^>export
-46 ask b:^>i
-81 ask b:^>key
-41 ask b:^>open
-19 ask b:^>player
-10 ask b:^>press
-50 ask b:^>see
-89 ask b:^>store
-30 ask b:^>undo
-34 ask b:^>you
-46 ask b:account>if
-38 ask b:account>name
-42 ask b:account>panel
-21 ask b:account>quoted
-42 ask b:account>see
36 ask b:adjust>adjust
37 ask b:adjust>being
13 ask b:adjust>can
-68 ask b:adjust>confirm
-86 ask b:adjust>drag
-75 ask b:adjust>export
-19 ask b:adjust>film
38 ask b:adjust>if
51 ask b:adjust>open
15 ask b:adjust>panel
-36 ask b:adjust>press
-69 ask b:adjust>quoted
24 ask b:adjust>screen
-26 ask b:adjust>see
26 ask b:adjust>you
28 ask b:being>control
-54 ask b:being>drag
-37 ask b:being>export
-17 ask b:being>if
-45 ask b:being>material
-55 ask b:being>open
-38 ask b:being>press
27 ask b:being>see
15 ask b:button>button
-24 ask b:button>can
-52 ask b:button>open
-32 ask b:button>panel
-130 ask b:button>place
-64 ask b:button>screen
49 ask b:button>see
38 ask b:button>you
-48 ask b:buy>if
94 ask b:can>adjust
34 ask b:can>being
-42 ask b:can>buy
-35 ask b:can>confirm
37 ask b:can>control
-99 ask b:can>drag
-64 ask b:can>export
43 ask b:can>film
-26 ask b:can>if
60 ask b:can>name
-31 ask b:can>open
-30 ask b:can>panel
-48 ask b:can>press
-86 ask b:can>see
32 ask b:can>undo
-39 ask b:confirm>adjust
-30 ask b:confirm>button
-73 ask b:confirm>name
-23 ask b:confirm>open
-22 ask b:confirm>panel
40 ask b:confirm>place
25 ask b:control>adjust
66 ask b:control>can
64 ask b:control>control
41 ask b:control>drag
-49 ask b:control>film
24 ask b:control>if
99 ask b:control>name
13 ask b:control>panel
29 ask b:control>place
140 ask b:control>quoted
55 ask b:control>see
-24 ask b:drag>adjust
-65 ask b:drag>button
-38 ask b:drag>can
-93 ask b:drag>film
-82 ask b:drag>if
-48 ask b:drag>material
-14 ask b:drag>name
-82 ask b:drag>open
46 ask b:drag>panel
-26 ask b:drag>place
-18 ask b:drag>player
32 ask b:drag>press
-11 ask b:drag>quoted
-16 ask b:drag>screen
-20 ask b:drag>you
-32 ask b:export>adjust
-66 ask b:export>button
-15 ask b:export>can
-42 ask b:export>film
-51 ask b:export>panel
-34 ask b:export>place
-25 ask b:export>screen
43 ask b:export>store
102 ask b:film>adjust
-34 ask b:film>being
19 ask b:film>button
-73 ask b:film>can
46 ask b:film>control
-25 ask b:film>drag
-48 ask b:film>export
12 ask b:film>film
21 ask b:film>if
-46 ask b:film>material
-54 ask b:film>name
21 ask b:film>place
-11 ask b:film>player
44 ask b:film>press
-12 ask b:film>see
14 ask b:film>store
72 ask b:if>adjust
12 ask b:if>being
-26 ask b:if>button
-40 ask b:if>buy
18 ask b:if>confirm
18 ask b:if>control
-65 ask b:if>drag
-57 ask b:if>export
27 ask b:if>film
-34 ask b:if>i
-61 ask b:if>key
-14 ask b:if>material
-18 ask b:if>open
-25 ask b:if>panel
-64 ask b:if>player
-46 ask b:if>quoted
-13 ask b:if>screen
-19 ask b:if>see
-15 ask b:if>store
20 ask b:if>undo
-11 ask b:key>being
-25 ask b:key>key
-47 ask b:key>name
-29 ask b:key>see
84 ask b:material>adjust
-44 ask b:material>button
-84 ask b:material>can
-35 ask b:material>control
-21 ask b:material>export
-41 ask b:material>if
-39 ask b:material>material
-41 ask b:material>name
-19 ask b:material>panel
-20 ask b:material>player
-57 ask b:material>quoted
-49 ask b:material>screen
-14 ask b:name>account
52 ask b:name>adjust
43 ask b:name>can
130 ask b:name>control
56 ask b:name>drag
-31 ask b:name>if
-14 ask b:name>material
-23 ask b:name>name
29 ask b:name>open
19 ask b:name>player
27 ask b:name>quoted
-59 ask b:name>screen
-60 ask b:name>see
-74 ask b:name>store
-71 ask b:name>you
26 ask b:offer>being
-21 ask b:offer>see
27 ask b:open>adjust
-25 ask b:open>can
-45 ask b:open>control
-57 ask b:open>export
24 ask b:open>i
-63 ask b:open>if
-71 ask b:open>open
31 ask b:open>panel
-62 ask b:open>place
-41 ask b:open>player
-18 ask b:open>quoted
-40 ask b:open>you
-70 ask b:panel>account
67 ask b:panel>adjust
-21 ask b:panel>being
-19 ask b:panel>button
32 ask b:panel>can
-18 ask b:panel>confirm
19 ask b:panel>control
-28 ask b:panel>export
19 ask b:panel>film
-30 ask b:panel>material
70 ask b:panel>name
-93 ask b:panel>open
-14 ask b:panel>panel
36 ask b:panel>quoted
-21 ask b:panel>screen
-48 ask b:panel>see
-85 ask b:panel>store
-21 ask b:panel>you
-11 ask b:place>adjust
20 ask b:place>button
49 ask b:place>can
40 ask b:place>control
-90 ask b:place>film
-25 ask b:place>material
-33 ask b:place>open
-74 ask b:place>panel
-55 ask b:place>press
-45 ask b:place>screen
22 ask b:player>button
-30 ask b:player>can
-63 ask b:player>drag
-83 ask b:player>if
-37 ask b:player>material
-92 ask b:player>place
-48 ask b:player>press
-37 ask b:player>screen
-33 ask b:player>see
-64 ask b:press>account
13 ask b:press>adjust
-69 ask b:press>being
-15 ask b:press>button
-22 ask b:press>buy
-25 ask b:press>confirm
-32 ask b:press>drag
-47 ask b:press>key
-50 ask b:press>name
30 ask b:press>open
-80 ask b:press>panel
-76 ask b:press>place
-144 ask b:press>quoted
-35 ask b:press>screen
-61 ask b:press>see
-62 ask b:press>store
-49 ask b:press>undo
-13 ask b:press>you
-15 ask b:quoted>account
91 ask b:quoted>adjust
-56 ask b:quoted>button
-71 ask b:quoted>can
-48 ask b:quoted>confirm
51 ask b:quoted>control
-29 ask b:quoted>export
-51 ask b:quoted>film
-47 ask b:quoted>if
-18 ask b:quoted>open
-58 ask b:quoted>press
-28 ask b:quoted>quoted
-19 ask b:quoted>screen
-46 ask b:screen>account
-20 ask b:screen>adjust
-23 ask b:screen>buy
-36 ask b:screen>can
-44 ask b:screen>drag
-12 ask b:screen>if
-48 ask b:screen>open
-26 ask b:screen>press
-29 ask b:screen>quoted
-18 ask b:see>adjust
-52 ask b:see>being
-49 ask b:see>button
-13 ask b:see>can
24 ask b:see>confirm
24 ask b:see>control
-43 ask b:see>film
-21 ask b:see>if
-80 ask b:see>name
-21 ask b:see>place
-27 ask b:see>player
-27 ask b:see>screen
-46 ask b:see>see
-49 ask b:see>store
-33 ask b:see>you
-37 ask b:store>adjust
-66 ask b:store>name
-56 ask b:store>open
-29 ask b:store>panel
-71 ask b:store>quoted
-13 ask b:store>screen
-30 ask b:store>store
44 ask b:undo>if
-25 ask b:you>confirm
-23 ask b:you>film
-41 ask b:you>if
-12 ask b:you>material
-63 ask b:you>name
-31 ask b:you>offer
-51 ask b:you>panel
-44 ask b:you>press
-12 ask b:you>screen
-60 ask b:you>see
-24 ask b:you>store
-124 ask c:account
-60 ask c:account+adjust
-53 ask c:account+being
-34 ask c:account+film
21 ask c:account+material
-21 ask c:account+offer
-89 ask c:account+panel
-66 ask c:account+press
-15 ask c:account+screen
-37 ask c:account+you
126 ask c:adjust
37 ask c:adjust+being
-17 ask c:adjust+button
28 ask c:adjust+can
-93 ask c:adjust+confirm
32 ask c:adjust+control
-50 ask c:adjust+drag
-96 ask c:adjust+export
30 ask c:adjust+film
57 ask c:adjust+if
28 ask c:adjust+key
-20 ask c:adjust+offer
26 ask c:adjust+open
62 ask c:adjust+panel
-47 ask c:adjust+player
-22 ask c:adjust+see
21 ask c:adjust+undo
18 ask c:adjust+you
-77 ask c:being+button
-27 ask c:being+confirm
-22 ask c:being+drag
-64 ask c:being+export
50 ask c:being+film
-22 ask c:being+material
15 ask c:being+offer
-54 ask c:being+open
-63 ask c:being+screen
-84 ask c:button+confirm
17 ask c:button+control
-15 ask c:button+export
-10 ask c:button+film
-37 ask c:button+if
-37 ask c:button+open
18 ask c:button+player
-16 ask c:button+press
-65 ask c:button+screen
13 ask c:button+see
-46 ask c:button+store
19 ask c:button+you
-102 ask c:buy
-29 ask c:buy+can
-45 ask c:buy+if
-50 ask c:buy+place
-12 ask c:buy+press
-33 ask c:buy+screen
-27 ask c:can+confirm
-52 ask c:can+drag
-52 ask c:can+export
-60 ask c:can+key
-21 ask c:can+open
-56 ask c:can+see
32 ask c:can+undo
-59 ask c:confirm
27 ask c:confirm+export
-55 ask c:confirm+film
-18 ask c:confirm+if
-45 ask c:confirm+press
20 ask c:confirm+see
-27 ask c:confirm+you
144 ask c:control
44 ask c:control+drag
-22 ask c:control+open
-45 ask c:control+player
26 ask c:control+press
32 ask c:control+screen
20 ask c:control+you
-37 ask c:drag
-46 ask c:drag+film
-76 ask c:drag+if
-13 ask c:drag+key
-58 ask c:drag+material
-17 ask c:drag+open
49 ask c:drag+panel
-26 ask c:drag+place
-60 ask c:drag+player
-69 ask c:drag+screen
25 ask c:drag+see
-32 ask c:drag+you
-81 ask c:export
-70 ask c:export+film
-25 ask c:export+if
-43 ask c:export+material
-13 ask c:export+open
-62 ask c:export+panel
22 ask c:export+store
-19 ask c:film+key
-50 ask c:film+material
14 ask c:film+panel
14 ask c:film+screen
-29 ask c:film+see
-32 ask c:i
-36 ask c:i+if
-42 ask c:i+place
-60 ask c:if+key
-15 ask c:if+material
-46 ask c:if+see
-45 ask c:if+store
-122 ask c:key
-64 ask c:key+panel
-16 ask c:key+player
-38 ask c:key+press
-37 ask c:key+undo
-25 ask c:key+you
-29 ask c:material
-48 ask c:material+offer
-34 ask c:material+panel
28 ask c:material+player
-44 ask c:material+see
-23 ask c:offer+place
-23 ask c:offer+you
-46 ask c:open
-81 ask c:open+place
-91 ask c:open+player
-27 ask c:open+store
-27 ask c:panel+player
-28 ask c:panel+screen
-20 ask c:panel+see
-40 ask c:panel+store
-25 ask c:place+player
-20 ask c:place+press
-14 ask c:player
-25 ask c:player+see
-50 ask c:press+screen
-13 ask c:press+see
-49 ask c:press+undo
-49 ask c:press+you
-13 ask c:screen+store
-29 ask c:screen+you
-48 ask c:see
-26 ask c:see+you
-39 ask c:store
-28 ask c:store+you
-35 ask c:undo+you
-32 ask digit
45 ask f:a
72 ask f:adjust
27 ask f:ajusta
55 ask f:ajuste
-43 ask f:all
-32 ask f:ao
-64 ask f:aperte
-16 ask f:appuyez
-16 ask f:arquivo
-32 ask f:arraste
-47 ask f:arrastr
-26 ask f:arriba
-59 ask f:arrástr
-81 ask f:as
-60 ask f:assista
-35 ask f:at
-26 ask f:auf
-40 ask f:aus
-32 ask f:basta
-56 ask f:billing
-42 ask f:by
-66 ask f:cambia
-83 ask f:choose
-62 ask f:clic
-66 ask f:click
-91 ask f:clipe
-19 ask f:clique
-44 ask f:compare
-61 ask f:confirm
-41 ask f:consult
32 ask f:contras
-16 ask f:ctrl
-65 ask f:cuando
-58 ask f:dale
-22 ask f:damit
-68 ask f:dann
-62 ask f:das
-33 ask f:depois
-34 ask f:depuis
-12 ask f:die
-69 ask f:dort
44 ask f:double-
-34 ask f:downloa
-78 ask f:drag
-75 ask f:drop
-12 ask f:du
-35 ask f:déplace
-54 ask f:dê
-32 ask f:e
-27 ask f:efeito
13 ask f:el
29 ask f:elige
-51 ask f:em
36 ask f:entra
44 ask f:escolha
-19 ask f:et
-59 ask f:expand
-49 ask f:export
-46 ask f:exporta
12 ask f:exporti
-56 ask f:faites
25 ask f:falls
-22 ask f:find
-21 ask f:first
-38 ask f:give
-73 ask f:glissez
-25 ask f:go
-49 ask f:have
-22 ask f:haz
-60 ask f:hit
-55 ask f:hover
57 ask f:ist
-47 ask f:it
-82 ask f:it's
-40 ask f:jetez
-50 ask f:just
-42 ask f:klicke
75 ask f:la
-26 ask f:listen
-46 ask f:lo
-100 ask f:look
-40 ask f:mira
-11 ask f:mit
-54 ask f:mouse
-16 ask f:mude
23 ask f:mueve
-43 ask f:míralo
11 ask f:no
-51 ask f:open
16 ask f:or
61 ask f:other
-51 ask f:ouvre
-21 ask f:ouvrez
-24 ask f:ouça
12 ask f:passe
34 ask f:passez
-40 ask f:pelo
-27 ask f:pour
-66 ask f:press
-51 ask f:pressio
-21 ask f:preview
-66 ask f:puedes
-39 ask f:puis
-80 ask f:pull
-30 ask f:pulsa
-38 ask f:put
-52 ask f:que
64 ask f:raise
-12 ask f:recharg
-55 ask f:resulta
-59 ask f:right-c
-70 ask f:save
-28 ask f:schau
-13 ask f:scrub
40 ask f:se
-15 ask f:see
-44 ask f:select
42 ask f:set
15 ask f:si
-17 ask f:sieh
33 ask f:slide
-53 ask f:so
-74 ask f:sobald
-43 ask f:space
-25 ask f:step
-17 ask f:subscri
-118 ask f:sur
-51 ask f:switch
-78 ask f:sélecti
-51 ask f:take
77 ask f:tamanho
-41 ask f:tap
-24 ask f:then
27 ask f:there's
-62 ask f:they're
15 ask f:through
-27 ask f:tippe
-36 ask f:tirez
-50 ask f:toca
-25 ask f:top
-49 ask f:toque
-57 ask f:trim
28 ask f:type
-69 ask f:und
-30 ask f:undo
-39 ask f:une
-38 ask f:unter
17 ask f:until
-24 ask f:upgrade
15 ask f:users
-52 ask f:veja
-18 ask f:visit
59 ask f:você
15 ask f:vous
-44 ask f:wait
-26 ask f:was
-43 ask f:watch
-23 ask f:wenn
42 ask f:when
23 ask f:wheneve
-25 ask f:which
37 ask f:with
-50 ask f:wähle
-40 ask f:y
-40 ask f:à
71 ask f:ändere
-26 ask f:é
-119 ask f:öffne
33 ask f:über
71 ask f:а
-30 ask f:включит
-32 ask f:во
-17 ask f:если
40 ask f:есть
-70 ask f:загляни
-38 ask f:зайдите
-52 ask f:затем
-62 ask f:и
-32 ask f:когда
15 ask f:на
-91 ask f:нажмите
-44 ask f:откройт
-80 ask f:перетащ
-24 ask f:подтвер
-59 ask f:порядок
-40 ask f:после
-71 ask f:послуша
-99 ask f:посмотр
-78 ask f:проверь
48 ask f:прослуш
-70 ask f:с
-69 ask f:сначала
-71 ask f:там
-16 ask f:через
-95 ask f:чтобы
-17 ask f:そ
-35 ask f:よ
16 ask f:カ
-14 ask f:サムネイル
-30 ask f:シーン
-25 ask f:ファイル
-33 ask f:プレーヤー
-31 ask f:三
-90 ask f:下载
-25 ask f:不
33 ask f:不喜欢
-51 ask f:从
-48 ask f:位
-31 ask f:余额
-44 ask f:你
-27 ask f:先
13 ask f:光
-51 ask f:全
-42 ask f:其
-35 ask f:再生
35 ask f:别
27 ask f:到
-30 ask f:前往
-45 ask f:勾选
-24 ask f:升级
-40 ask f:单击
-24 ask f:可
16 ask f:右
-24 ask f:右上
-21 ask f:否
-22 ask f:喜
26 ask f:如果
25 ask f:字幕
-21 ask f:完
22 ask f:审
-58 ask f:导出
43 ask f:就
-60 ask f:展开
-48 ask f:左
-42 ask f:左侧
-36 ask f:成片
-51 ask f:戳
-14 ask f:打开
-40 ask f:找到
-23 ask f:拖动
-28 ask f:按
-23 ask f:按一下
-30 ask f:按下
-20 ask f:按住
-45 ask f:改
12 ask f:文
-13 ask f:新
-37 ask f:时间线
-76 ask f:查看
-53 ask f:每
-11 ask f:没
-13 ask f:满意
-90 ask f:点
-59 ask f:点一下
-33 ask f:点击
-40 ask f:点开
-34 ask f:点选
45 ask f:画
-14 ask f:第
-42 ask f:素材
-21 ask f:要
-26 ask f:觉得
45 ask f:语
-49 ask f:请
22 ask f:还
-48 ask f:进入
-102 ask f:选
60 ask f:选中
-85 ask f:选择
47 ask f:速度
42 ask f:需要
30 ask f:音
26 ask f:音量
-39 ask f:顺
-38 ask f:预览
-89 ask f:预览窗口
-55 ask g:あり
-27 ask g:いた
-43 ask g:いて
-25 ask g:うぞ
-34 ask g:えた
18 ask g:えて
-11 ask g:かり
16 ask g:きさ
-17 ask g:くと
-32 ask g:けで
-12 ask g:けま
-15 ask g:ご確
16 ask g:さは
32 ask g:した
16 ask g:すぎ
-31 ask g:すと
-28 ask g:する
-19 ask g:せて
-17 ask g:その
13 ask g:たい
-27 ask g:ただ
-33 ask g:だけ
-19 ask g:った
-42 ask g:てい
-30 ask g:でお
-58 ask g:です
-27 ask g:で保
51 ask g:で変
-26 ask g:で確
-44 ask g:で見
22 ask g:で調
48 ask g:で選
15 ask g:とき
-25 ask g:どう
-54 ask g:にあ
-30 ask g:には
-21 ask g:にド
-19 ask g:に入
-19 ask g:に合
-43 ask g:のア
-10 ask g:のパ
39 ask g:の色
-40 ask g:はタ
14 ask g:はド
-31 ask g:めて
-26 ask g:ら書
-12 ask g:りは
-48 ask g:りま
-36 ask g:るに
-13 ask g:れ替
-19 ask g:わせ
-37 ask g:をタ
-26 ask g:をダ
-13 ask g:を入
-39 ask g:を押
-19 ask g:を開
-37 ask g:んで
-19 ask g:ァイ
20 ask g:アイ
-29 ask g:ィン
20 ask g:イコ
30 ask g:イダ
-18 ask g:イム
-22 ask g:イル
-29 ask g:ウィ
-43 ask g:ォル
16 ask g:カラ
-36 ask g:カー
17 ask g:キス
-21 ask g:クす
-13 ask g:クリ
-27 ask g:グし
-76 ask g:グで
16 ask g:コン
-22 ask g:サム
-35 ask g:シー
30 ask g:スラ
-15 ask g:タイ
-20 ask g:タッ
10 ask g:タン
-40 ask g:ダに
14 ask g:ダウ
16 ask g:ダー
-14 ask g:ック
-28 ask g:ッグ
21 ask g:ット
17 ask g:テキ
17 ask g:トタ
-18 ask g:ドを
-29 ask g:ドウ
-28 ask g:ドラ
23 ask g:ドロ
-22 ask g:ネイ
-11 ask g:バー
-71 ask g:ビュ
-19 ask g:ファ
33 ask g:フォ
22 ask g:ブで
15 ask g:ブの
-42 ask g:ブを
-33 ask g:プを
-53 ask g:プラ
-26 ask g:プレ
10 ask g:ボタ
-22 ask g:ムネ
-18 ask g:ムラ
-21 ask g:ヤー
-53 ask g:ラン
16 ask g:ラー
-13 ask g:リッ
10 ask g:ルで
-43 ask g:ルを
-43 ask g:ルダ
28 ask g:レッ
-20 ask g:レー
23 ask g:ロッ
-45 ask g:ンか
14 ask g:ンの
12 ask g:ンを
30 ask g:ント
-29 ask g:ンド
-11 ask g:ン一
-23 ask g:ーで
-43 ask g:ード
17 ask g:ーパ
-20 ask g:ーヤ
-35 ask g:ーン
-35 ask g:一下
-55 ask g:一个
-44 ask g:一张
-10 ask g:一条
85 ask g:一栏
-49 ask g:一次
-48 ask g:一步
44 ask g:一点
-38 ask g:一覧
-28 ask g:一镜
-11 ask g:三个
-21 ask g:三角
-78 ask g:上の
-18 ask g:上即
-68 ask g:上可
-17 ask g:上的
-19 ask g:上角
-47 ask g:下の
54 ask g:下拉
-29 ask g:下方
-37 ask g:下角
-38 ask g:下載
-62 ask g:下载
-31 ask g:下面
-21 ask g:不会
38 ask g:不合
33 ask g:不喜
12 ask g:不对
25 ask g:不满
-28 ask g:不要
31 ask g:不需
-35 ask g:两端
-15 ask g:个人
-46 ask g:个点
16 ask g:个片
-21 ask g:个镜
-56 ask g:中一
-13 ask g:中心
-65 ask g:中的
19 ask g:也能
-37 ask g:事板
40 ask g:亮度
-15 ask g:人中
30 ask g:仍有
14 ask g:以打
17 ask g:以拖
-20 ask g:以点
-27 ask g:以看
-14 ask g:件可
-39 ask g:件夹
-19 ask g:会生
-12 ask g:位于
-49 ask g:位置
-33 ask g:体库
-34 ask g:侧栏
-50 ask g:侧的
-63 ask g:侧边
-48 ask g:保存
38 ask g:修改
-32 ask g:側の
-54 ask g:側邊
-38 ask g:先后
-20 ask g:先在
-18 ask g:先打
-30 ask g:先点
-38 ask g:入っ
-13 ask g:入れ
-68 ask g:全屏
-34 ask g:全文
-29 ask g:全部
13 ask g:其他
41 ask g:具栏
-47 ask g:再把
11 ask g:几秒
-45 ask g:出的
-27 ask g:击右
-27 ask g:击导
-17 ask g:分割
22 ask g:分頁
14 ask g:切换
-44 ask g:列在
-34 ask g:删掉
-26 ask g:删除
44 ask g:別の
-34 ask g:到最
28 ask g:制点
-53 ask g:前の
-28 ask g:前往
15 ask g:前面
-23 ask g:剩余
-56 ask g:剪掉
-18 ask g:動画
-64 ask g:匯出
-14 ask g:升级
28 ask g:单独
30 ask g:单里
11 ask g:参数
-23 ask g:发票
-62 ask g:发给
-43 ask g:取得
-32 ask g:口里
-12 ask g:只要
-20 ask g:可下
-16 ask g:可从
-14 ask g:可查
-30 ask g:可直
-36 ask g:可试
44 ask g:可选
-32 ask g:右上
-63 ask g:右下
-46 ask g:右侧
-16 ask g:右邊
-19 ask g:合わ
-31 ask g:合适
-17 ask g:后点
30 ask g:向左
-21 ask g:否则
-15 ask g:哪一
-19 ask g:問題
40 ask g:喇叭
-49 ask g:回到
-40 ask g:图可
22 ask g:图层
12 ask g:图标
-24 ask g:在图
-14 ask g:在媒
-57 ask g:在左
-10 ask g:在弹
-37 ask g:在故
-25 ask g:在素
16 ask g:在编
42 ask g:在那
-64 ask g:在音
-11 ask g:在預
-66 ask g:场景
31 ask g:块往
-32 ask g:場景
29 ask g:声音
21 ask g:変更
-13 ask g:复制
24 ask g:大き
43 ask g:大小
40 ask g:太快
26 ask g:如果
-37 ask g:媒体
30 ask g:字体
37 ask g:字号
42 ask g:字型
53 ask g:字幕
-23 ask g:存到
-37 ask g:它的
-16 ask g:完成
45 ask g:完整
-31 ask g:完记
-16 ask g:对比
-35 ask g:对话
-33 ask g:导出
-44 ask g:封面
-44 ask g:對話
-13 ask g:就会
-32 ask g:就可
31 ask g:就在
11 ask g:就把
-24 ask g:就拖
-41 ask g:就是
-52 ask g:就能
42 ask g:层列
15 ask g:屉里
-53 ask g:展开
-40 ask g:展開
14 ask g:属性
-36 ask g:左の
-27 ask g:左上
-73 ask g:左侧
-26 ask g:左側
-42 ask g:左拖
-18 ask g:左边
-49 ask g:序的
-17 ask g:应用
25 ask g:度を
61 ask g:度可
-34 ask g:度条
70 ask g:度滑
-46 ask g:开右
-74 ask g:开场
-28 ask g:开始
-37 ask g:开查
-18 ask g:开音
-64 ask g:弹窗
49 ask g:强度
20 ask g:当前
-31 ask g:录在
-13 ask g:影片
30 ask g:微调
-23 ask g:恢复
-19 ask g:您也
-13 ask g:您的
37 ask g:想再
-44 ask g:想恢
-30 ask g:想换
24 ask g:想改
-37 ask g:想看
-21 ask g:成品
-35 ask g:成片
-20 ask g:手动
-33 ask g:手机
-22 ask g:才会
-44 ask g:打開
-69 ask g:找到
43 ask g:把字
-76 ask g:把手
-36 ask g:把文
-22 ask g:把片
26 ask g:把音
-34 ask g:抓住
-30 ask g:押し
-38 ask g:押す
28 ask g:抽屉
43 ask g:拉一
36 ask g:拉到
28 ask g:拉菜
-51 ask g:拖一
-58 ask g:拖入
-41 ask g:拖动
-29 ask g:拖拽
-57 ask g:拖进
-47 ask g:按一
-63 ask g:按下
-23 ask g:按住
-30 ask g:按空
-37 ask g:挑一
-44 ask g:换到
23 ask g:换字
-54 ask g:接点
44 ask g:控制
-51 ask g:提示
31 ask g:提高
-19 ask g:播放
-39 ask g:收在
-49 ask g:改动
-11 ask g:改好
-29 ask g:改完
14 ask g:改成
-26 ask g:放器
-75 ask g:放在
-55 ask g:放大
-33 ask g:放键
-37 ask g:故事
-42 ask g:效果
32 ask g:数值
-46 ask g:文件
22 ask g:文字
-23 ask g:新的
-55 ask g:方案
-39 ask g:旁白
21 ask g:旋钮
-36 ask g:时间
24 ask g:明度
-69 ask g:景列
16 ask g:曲线
21 ask g:更し
11 ask g:更换
36 ask g:更改
-30 ask g:書き
-52 ask g:替换
-48 ask g:最下
-24 ask g:板中
20 ask g:板里
-26 ask g:果想
-40 ask g:查看
-14 ask g:标拖
28 ask g:栏的
24 ask g:样式
-38 ask g:格就
-47 ask g:格式
22 ask g:欢的
-23 ask g:段太
-60 ask g:段拖
-15 ask g:每一
-20 ask g:每个
-24 ask g:比べ
-51 ask g:比较
-17 ask g:水印
-26 ask g:清單
-64 ask g:清晰
29 ask g:滑块
25 ask g:滑杆
26 ask g:滑桿
-21 ask g:滑鼠
-86 ask g:点一
-23 ask g:点中
-37 ask g:点击
-16 ask g:点右
-14 ask g:点左
-44 ask g:点开
-43 ask g:点播
-25 ask g:照片
-17 ask g:片尾
-39 ask g:生ボ
-19 ask g:生效
11 ask g:用户
22 ask g:用滑
-14 ask g:用鼠
-19 ask g:画像
-11 ask g:画面
-35 ask g:略图
-35 ask g:的三
-10 ask g:的下
-18 ask g:的位
32 ask g:的字
51 ask g:的滑
-34 ask g:的那
-26 ask g:的音
-18 ask g:看到
-31 ask g:看新
-86 ask g:确认
-37 ask g:確認
11 ask g:积分
-50 ask g:移到
-44 ask g:窗口
-61 ask g:窗里
-51 ask g:第二
15 ask g:签里
-41 ask g:箭头
-25 ask g:素材
-58 ask g:縮圖
-31 ask g:线上
-35 ask g:缩略
-15 ask g:能播
18 ask g:自行
39 ask g:色は
76 ask g:色可
25 ask g:色板
-11 ask g:色的
28 ask g:若仍
-26 ask g:若想
40 ask g:若要
18 ask g:菜单
-41 ask g:表在
42 ask g:表里
-10 ask g:裁剪
-28 ask g:要な
-28 ask g:要存
49 ask g:要换
-16 ask g:要是
-12 ask g:見て
-35 ask g:見ら
-17 ask g:視窗
-16 ask g:覧を
-17 ask g:覽視
-67 ask g:观看
-37 ask g:视图
-16 ask g:视频
-38 ask g:览区
-66 ask g:览窗
-15 ask g:認く
-21 ask g:認し
-17 ask g:認で
67 ask g:調整
-41 ask g:請在
-30 ask g:請點
-57 ask g:记录
-36 ask g:记得
12 ask g:设置
-75 ask g:试听
-35 ask g:话框
-25 ask g:请从
-21 ask g:请先
18 ask g:请打
-38 ask g:请按
25 ask g:请点
-51 ask g:调整
-23 ask g:调色
67 ask g:调节
-32 ask g:账单
-15 ask g:走完
12 ask g:足り
-15 ask g:軸上
42 ask g:轮图
-32 ask g:轴上
57 ask g:输入
-60 ask g:边栏
-32 ask g:过去
-31 ask g:这一
-55 ask g:这里
-33 ask g:进入
-71 ask g:进度
57 ask g:选中
52 ask g:选项
-10 ask g:逐一
-29 ask g:通过
59 ask g:速度
33 ask g:選び
-54 ask g:邊欄
14 ask g:那一
25 ask g:那个
-19 ask g:那段
33 ask g:那里
-31 ask g:部分
-12 ask g:部的
-20 ask g:都在
-21 ask g:都收
29 ask g:里修
-23 ask g:里可
-53 ask g:里听
25 ask g:里把
-41 ask g:里拖
18 ask g:里挑
24 ask g:里换
63 ask g:里改
-25 ask g:里查
-33 ask g:里点
-18 ask g:里看
46 ask g:里自
22 ask g:里调
-23 ask g:里还
-10 ask g:里选
-18 ask g:里预
-16 ask g:量滑
-30 ask g:鏡頭
-37 ask g:链接
-56 ask g:镜头
-14 ask g:长按
-24 ask g:開い
-35 ask g:開啟
-24 ask g:间的
-42 ask g:间线
-31 ask g:随时
-61 ask g:需发
14 ask g:需要
40 ask g:静音
-22 ask g:面查
39 ask g:面的
-13 ask g:音量
-35 ask g:音频
-16 ask g:順序
-31 ask g:預覽
-11 ask g:題な
-15 ask g:页可
-35 ask g:页面
-15 ask g:顶栏
-48 ask g:顶部
51 ask g:项卡
-65 ask g:顺序
-69 ask g:预览
-50 ask g:频轨
12 ask g:频面
-25 ask g:题就
42 ask g:颜色
-11 ask g:额见
-41 ask g:點選
-24 ask g:鼠标
45 ask g:齿轮
34 ask kind:adjust
-42 ask kind:drag
-25 ask kind:press
-44 ask kind:statement
-80 ask kind:take
21 ask l:1
-76 ask l:1080p
-64 ask l:12
-37 ask l:19
-66 ask l:2
-62 ask l:20
-33 ask l:3
-34 ask l:33
-39 ask l:4
-12 ask l:5
-74 ask l:6
-69 ask l:ab
-54 ask l:abonnem
-58 ask l:aceptar
-58 ask l:ahead
53 ask l:ajuste
-19 ask l:all
-41 ask l:alterna
-21 ask l:an
57 ask l:and
-24 ask l:aplicar
-59 ask l:appliqu
-31 ask l:apply
-36 ask l:archivo
-14 ask l:are
-75 ask l:arquivo
-69 ask l:arrasta
-49 ask l:arrow
-38 ask l:assets
-38 ask l:assista
-16 ask l:at
48 ask l:audio
-12 ask l:avatar
44 ask l:away
-30 ask l:below
-22 ask l:bibliot
-24 ask l:bild
-79 ask l:billing
-51 ask l:both
-51 ask l:button
25 ask l:canvas
-37 ask l:card
-22 ask l:change
-46 ask l:click
-66 ask l:clip
-32 ask l:clipe
15 ask l:clips
-45 ask l:cliquez
42 ask l:color
-30 ask l:compart
-45 ask l:conferi
-80 ask l:confirm
-34 ask l:conform
-24 ask l:conta
-47 ask l:continu
53 ask l:contras
-25 ask l:copy
34 ask l:cor
-38 ask l:ctrl
26 ask l:cut
-52 ask l:d'aperç
-79 ask l:delete
32 ask l:derecha
-57 ask l:descarg
22 ask l:desliza
-56 ask l:details
-14 ask l:dialogu
-20 ask l:dir
36 ask l:direita
-54 ask l:done
19 ask l:down
-26 ask l:downloa
-64 ask l:drawer
22 ask l:droite
31 ask l:drop-do
48 ask l:dropdow
-23 ask l:each
-57 ask l:edit
42 ask l:editor
34 ask l:effets
44 ask l:ein
32 ask l:einstel
-27 ask l:end
36 ask l:entra
28 ask l:es
-63 ask l:escenas
-27 ask l:esquerd
-10 ask l:está
-64 ask l:están
-39 ask l:export
-34 ask l:exporte
-23 ask l:faster
-26 ask l:fichier
48 ask l:field
-33 ask l:final
-21 ask l:find
-22 ask l:first
49 ask l:font
-30 ask l:format
-23 ask l:foto
20 ask l:frame
33 ask l:gauche
-75 ask l:glisser
-15 ask l:guardar
-74 ask l:handle
21 ask l:handles
-59 ask l:históri
-30 ask l:icon
33 ask l:ihn
79 ask l:inspect
-21 ask l:invoice
-37 ask l:is
57 ask l:ist
-30 ask l:izquier
-75 ask l:klicke
-49 ask l:l'expor
-76 ask l:l'ordre
-79 ask l:lateral
-60 ask l:layer
-54 ask l:lecteur
-62 ask l:lecture
-67 ask l:left
-34 ask l:library
-72 ask l:lienzo
-74 ask l:link
-46 ask l:links
-48 ask l:list
-67 ask l:listed
-29 ask l:listen
-20 ask l:logo
-30 ask l:long
74 ask l:menu
-10 ask l:moniteu
-78 ask l:mouse
-59 ask l:mp4
-33 ask l:médiath
-27 ask l:mídia
-43 ask l:míralo
54 ask l:name
-21 ask l:need
-65 ask l:notice
-44 ask l:now
-64 ask l:oben
30 ask l:ok
16 ask l:on
-55 ask l:orden
-78 ask l:order
-41 ask l:other
-29 ask l:out
-28 ask l:ouvir
-22 ask l:overvie
-16 ask l:page
-42 ask l:pane
-22 ask l:para
-27 ask l:partage
-24 ask l:passage
-66 ask l:passt
-24 ask l:perfil
41 ask l:piste
-66 ask l:place
-61 ask l:plan
-87 ask l:player
16 ask l:please
-27 ask l:pop-up
48 ask l:positio
-39 ask l:previa
-63 ask l:preview
-33 ask l:princip
-23 ask l:projekt
-51 ask l:proyect
-57 ask l:pré-vis
-48 ask l:prévia
-61 ask l:prévisu
-43 ask l:que
41 ask l:quiser
-31 ask l:ready
-26 ask l:recharg
16 ask l:rechts
39 ask l:resolut
-29 ask l:rest
-10 ask l:result
-36 ask l:resulta
-35 ask l:rhythm
52 ask l:ritmo
-67 ask l:s
31 ask l:saturat
-44 ask l:save
-26 ask l:saved
-54 ask l:scenes
-11 ask l:scrub
-66 ask l:scènes
-50 ask l:see
-48 ask l:sehen
-14 ask l:separad
12 ask l:set
-76 ask l:shot
25 ask l:sich
-44 ask l:side
17 ask l:sidebar
52 ask l:size
61 ask l:slider
39 ask l:sound
19 ask l:speed
-62 ask l:start
-33 ask l:stored
-65 ask l:storybo
-38 ask l:subscri
-40 ask l:suggest
-36 ask l:superio
-55 ask l:symbol
-24 ask l:takes
44 ask l:taste
33 ask l:tempo
60 ask l:text
55 ask l:texte
35 ask l:texto
25 ask l:that
-25 ask l:thumbna
-46 ask l:tick
12 ask l:tiempo
-57 ask l:timelin
12 ask l:title
-59 ask l:tool
27 ask l:top
-56 ask l:toque
-69 ask l:track
-13 ask l:télécha
-48 ask l:título
-53 ask l:unten
-40 ask l:upgrade
-73 ask l:use
-52 ask l:veja
60 ask l:velocid
-22 ask l:ver
-12 ask l:verlo
-41 ask l:version
-11 ask l:video
-30 ask l:vignett
-32 ask l:visible
-46 ask l:visor
15 ask l:volumen
-73 ask l:vorscha
13 ask l:voz
-21 ask l:vérifie
-27 ask l:vídeo
-71 ask l:watch
59 ask l:wheel
-25 ask l:window
13 ask l:you
-45 ask l:yoursel
-37 ask l:z
-39 ask l:баланс
-30 ask l:вариант
-59 ask l:воспрои
-15 ask l:дорожке
67 ask l:дорожку
-69 ask l:его
-66 ask l:её
-70 ask l:загляни
71 ask l:инспект
-35 ask l:кабинет
-43 ask l:край
-67 ask l:лежат
-41 ask l:медиате
-32 ask l:меню
-87 ask l:миниатю
-55 ask l:можно
44 ask l:ползунк
47 ask l:посмотр
30 ask l:предпро
-53 ask l:раскадр
-80 ask l:слева
19 ask l:справа
-38 ask l:сцену
-60 ask l:таймлай
46 ask l:き
-28 ask l:く
-19 ask l:す
-32 ask l:だけです
-31 ask l:には
33 ask l:び
-24 ask l:り
-20 ask l:一下
-35 ask l:上
-15 ask l:下
-33 ask l:下载
-39 ask l:个
22 ask l:体
79 ask l:修改
61 ask l:倍
-38 ask l:先
-51 ask l:右上角
-96 ask l:后
-41 ask l:吧
-28 ask l:场景
-28 ask l:处
-54 ask l:它
-15 ask l:完
-41 ask l:对比
-30 ask l:导出
26 ask l:小
-29 ask l:展开
-70 ask l:序
12 ask l:度
-14 ask l:影片
-14 ask l:得
11 ask l:微调
27 ask l:快
-44 ask l:恢复
-54 ask l:打开
-53 ask l:找到
-65 ask l:拖
48 ask l:换
-70 ask l:播放
-44 ask l:播放键
78 ask l:改
-19 ask l:文件
-39 ask l:文件夹
17 ask l:时
-51 ask l:来
-24 ask l:查询
-32 ask l:标签页
-27 ask l:栏
-38 ask l:步
-16 ask l:点
-21 ask l:片
-13 ask l:版
-52 ask l:生效
-47 ask l:看
-36 ask l:看一遍
-36 ask l:看到
-41 ask l:看看
-29 ask l:短
13 ask l:移
-22 ask l:窗口
-50 ask l:箭头
-20 ask l:置
-48 ask l:色
-45 ask l:菜单
-51 ask l:试听
39 ask l:调
-32 ask l:轨道
-11 ask l:选
18 ask l:速度
-41 ask l:遍
-34 ask l:链接
-26 ask l:除
25 ask l:需要
-69 ask l:面
-61 ask l:面板
-12 ask l:页
-36 ask l:页面
-23 ask l:预览
-28 ask last
-23 ask later c:account
-13 ask later c:button
-97 ask later c:buy
-108 ask later c:drag
-21 ask later c:export
-58 ask later c:film
-22 ask later c:i
-16 ask later c:key
-65 ask later c:material
-36 ask later c:offer
-37 ask later c:open
-19 ask later c:player
-94 ask later c:screen
-39 ask later c:see
-51 ask later c:undo
-37 ask later c:you
80 ask later q:adjust
60 ask later q:confirm
-50 ask later q:export
-60 ask later q:film
-20 ask later q:i
-28 ask later q:material
55 ask later q:panel
-12 ask length:1
-44 ask length:6
-132 ask link
11 ask opens
-78 ask other c:account
-107 ask other c:buy
-28 ask other c:can
-68 ask other c:drag
-43 ask other c:export
-84 ask other c:i
-40 ask other c:key
-63 ask other c:material
-34 ask other c:offer
-40 ask other c:player
-28 ask other c:press
-26 ask other c:screen
-27 ask other c:see
-100 ask other c:store
-47 ask other c:you
-37 ask other q:account
80 ask other q:adjust
-70 ask other q:buy
23 ask other q:can
12 ask other q:confirm
-43 ask other q:drag
-67 ask other q:export
-57 ask other q:i
-65 ask other q:material
39 ask other q:panel
24 ask other q:player
-61 ask other q:screen
-59 ask other q:see
-78 ask other q:store
-106 ask q:account
95 ask q:adjust
-45 ask q:buy
-73 ask q:can
-93 ask q:confirm
-111 ask q:export
-34 ask q:film
-57 ask q:i
52 ask q:if
-93 ask q:material
-73 ask q:open
-47 ask q:player
-64 ask q:screen
-77 ask q:see
-112 ask q:store
81 ask topic:adjust
-70 ask topic:export
-15 ask topic:preview
-13 ask topic:timeline
97 ask v:de:adjust:en
51 ask v:de:adjust:le
71 ask v:de:adjust:re
24 ask v:de:adjust:st
-31 ask v:de:confirm:en
-66 ask v:de:drag:be
-37 ask v:de:export:de
-38 ask v:de:export:en
42 ask v:de:export:re
19 ask v:de:open:eh
-75 ask v:de:open:en
30 ask v:de:open:ne
-59 ask v:de:open:st
-70 ask v:de:press:en
-43 ask v:de:press:ke
-50 ask v:de:press:le
-27 ask v:de:press:pe
-43 ask v:de:press:st
-28 ask v:de:see:au
-17 ask v:de:see:eh
-87 ask v:de:see:en
14 ask v:en:adjust:al
53 ask v:en:adjust:ck
21 ask v:en:adjust:ed
62 ask v:en:adjust:er
-19 ask v:en:adjust:it
18 ask v:en:adjust:ne
62 ask v:en:adjust:ol
28 ask v:en:adjust:pe
-29 ask v:en:adjust:rn
-13 ask v:en:adjust:se
45 ask v:en:adjust:st
44 ask v:en:adjust:te
-52 ask v:en:buy:de
-35 ask v:en:buy:ge
-31 ask v:en:buy:uy
-40 ask v:en:confirm:ly
-41 ask v:en:confirm:ne
-64 ask v:en:confirm:ok
-51 ask v:en:confirm:rm
-31 ask v:en:confirm:sh
-62 ask v:en:drag:ag
-22 ask v:en:drag:ap
33 ask v:en:drag:de
81 ask v:en:drag:en
-31 ask v:en:drag:im
-70 ask v:en:drag:ll
-35 ask v:en:drag:op
-29 ask v:en:export:ad
-73 ask v:en:export:ed
-48 ask v:en:export:le
-70 ask v:en:export:nd
-64 ask v:en:export:p4
-36 ask v:en:export:py
-54 ask v:en:export:re
-53 ask v:en:export:rt
-15 ask v:en:export:ts
-52 ask v:en:export:ve
-67 ask v:en:open:ed
-58 ask v:en:open:en
-31 ask v:en:open:it
-43 ask v:en:open:mp
30 ask v:en:open:se
-40 ask v:en:press:ap
-19 ask v:en:press:ck
-43 ask v:en:press:ct
-54 ask v:en:press:er
-47 ask v:en:press:it
-80 ask v:en:press:ng
-68 ask v:en:press:ss
-24 ask v:en:see:ar
-10 ask v:en:see:ay
-61 ask v:en:see:ce
-23 ask v:en:see:ch
-61 ask v:en:see:ed
-16 ask v:en:see:ee
-31 ask v:en:see:en
-25 ask v:en:see:ew
-18 ask v:en:see:le
-22 ask v:en:see:ng
-29 ask v:en:see:or
-70 ask v:en:see:re
-38 ask v:en:see:se
-77 ask v:en:see:ws
-25 ask v:es:adjust:ar
-35 ask v:es:adjust:ia
24 ask v:es:adjust:ta
-97 ask v:es:confirm:ar
-17 ask v:es:confirm:ma
-46 ask v:es:drag:do
-59 ask v:es:drag:lo
-39 ask v:es:drag:ra
-49 ask v:es:drag:ta
23 ask v:es:drag:ve
-50 ask v:es:export:ar
-48 ask v:es:export:ga
-25 ask v:es:export:ir
-34 ask v:es:export:lo
-60 ask v:es:export:p4
-14 ask v:es:export:vo
36 ask v:es:open:ra
-13 ask v:es:open:tá
-64 ask v:es:open:án
35 ask v:es:press:ca
-42 ask v:es:press:ge
-66 ask v:es:press:ic
-23 ask v:es:press:le
-39 ask v:es:press:na
-23 ask v:es:press:sa
-55 ask v:es:see:er
-63 ask v:es:see:ra
-42 ask v:es:see:sa
-54 ask v:es:see:ás
61 ask v:fr:adjust:er
44 ask v:fr:adjust:ez
56 ask v:fr:adjust:le
-55 ask v:fr:confirm:er
-85 ask v:fr:confirm:ez
-56 ask v:fr:drag:er
-60 ask v:fr:drag:ez
-71 ask v:fr:export:er
-51 ask v:fr:open:re
-49 ask v:fr:press:er
-60 ask v:fr:press:ic
-16 ask v:fr:see:er
-76 ask v:fr:see:ez
-35 ask v:fr:see:il
-52 ask v:fr:see:ir
53 ask v:pt:adjust:ar
-16 ask v:pt:adjust:de
36 ask v:pt:adjust:te
-20 ask v:pt:confirm:ar
-19 ask v:pt:confirm:me
-62 ask v:pt:confirm:ok
-26 ask v:pt:drag:ar
-70 ask v:pt:drag:do
-99 ask v:pt:drag:te
-71 ask v:pt:export:ad
-31 ask v:pt:export:ar
-13 ask v:pt:open:tá
-67 ask v:pt:open:ão
-61 ask v:pt:press:ar
30 ask v:pt:press:ha
-108 ask v:pt:press:se
-64 ask v:pt:press:te
-40 ask v:pt:press:ue
-45 ask v:pt:see:er
-46 ask v:pt:see:ir
-50 ask v:pt:see:ja
-42 ask v:pt:see:ta
-24 ask v:pt:see:ça
57 ask v:ru:adjust:ся
103 ask v:ru:adjust:те
-30 ask v:ru:adjust:ть
-24 ask v:ru:confirm:те
-74 ask v:ru:drag:ок
-119 ask v:ru:drag:те
-84 ask v:ru:drag:ть
-47 ask v:ru:export:йл
-46 ask v:ru:export:ся
33 ask v:ru:export:те
-41 ask v:ru:export:ть
-75 ask v:ru:open:ат
-109 ask v:ru:open:те
-92 ask v:ru:open:ть
-59 ask v:ru:see:ие
18 ask v:ru:see:те
-83 ask v:ru:see:ть
39 ask w:0 .
-37 ask w:0 19
-34 ask w:0 33
-33 ask w:0 8
-33 ask w:0 8 0
-56 ask w:0 :
-33 ask w:0 p
23 ask w:1
32 ask w:1  
54 ask w:1 .
-32 ask w:1 0
-33 ask w:1 0 8
-76 ask w:1080p
-64 ask w:12
-37 ask w:19
-27 ask w:2
-67 ask w:20
-101 ask w:3
-34 ask w:33
-14 ask w:4
14 ask w:5  
-79 ask w:6
-21 ask w:6  
-45 ask w:7
17 ask w:8
15 ask w:8  
-33 ask w:8 0
-33 ask w:8 0 p
83 ask w:9
46 ask w:a aba
-20 ask w:a copy
-48 ask w:a cut
21 ask w:a differe
-22 ask w:a foto
-82 ask w:a la
-41 ask w:a look
-41 ask w:a nova
-13 ask w:a reprodu
-39 ask w:a tu
-73 ask w:ab
40 ask w:aba
-54 ask w:abonnem
-22 ask w:above the
35 ask w:abra a
29 ask w:abre el
-18 ask w:abre la
-83 ask w:abspiel
-25 ask w:account
-39 ask w:account menu
-58 ask w:aceptar
-29 ask w:add
45 ask w:adjust
86 ask w:adjust the
-58 ask w:ahead
24 ask w:ajusta
27 ask w:ajusta el
53 ask w:ajuste
-46 ask w:al lienzo
-70 ask w:algo
32 ask w:ali
-37 ask w:all
-40 ask w:all the
-59 ask w:alle
-60 ask w:alles
-18 ask w:along
-23 ask w:along the
-41 ask w:alterna
18 ask w:am
-76 ask w:an
-53 ask w:and the
-32 ask w:and you
79 ask w:another
-62 ask w:antes
12 ask w:any
-23 ask w:aparece
-64 ask w:aperte
-33 ask w:aplicar
-59 ask w:appliqu
-40 ask w:apply
-15 ask w:apply to
-33 ask w:appuyez
-42 ask w:appuyez sur
-78 ask w:après
-35 ask w:archive
-14 ask w:archivo
-11 ask w:are
-69 ask w:arquivo
-77 ask w:arrasta
-32 ask w:arraste
-92 ask w:arrastr
-29 ask w:arrastr el
-30 ask w:arrastr las
-26 ask w:arriba
-26 ask w:arriba a
-59 ask w:arrástr
-114 ask w:as
-20 ask w:as you
-17 ask w:assets
-60 ask w:assista
-36 ask w:at
18 ask w:até
80 ask w:audio
-51 ask w:audio panel
69 ask w:audio tab
-84 ask w:auf
-12 ask w:auf das
-12 ask w:auf die
-24 ask w:auf exporti
-62 ask w:auf überneh
-59 ask w:aus
-41 ask w:aus der
25 ask w:autre
-38 ask w:avant
-12 ask w:avatar
-11 ask w:avec la
27 ask w:avec le
15 ask w:away
-17 ask w:backgro
-61 ask w:baixar
-18 ask w:balance is
-32 ask w:bar
-25 ask w:bar to
-62 ask w:barra
-40 ask w:barra superio
-63 ask w:barre
-44 ask w:barre d'espac
-26 ask w:bas
-29 ask w:basta
62 ask w:be
22 ask w:be set
30 ask w:bedarf
27 ask w:bei
30 ask w:bei bedarf
-36 ask w:below
56 ask w:beside
38 ask w:bestäti
42 ask w:between
-35 ask w:bibliot
-14 ask w:bibliot de
-38 ask w:bild
-41 ask w:bin
-55 ask w:bitte
-77 ask w:blick
-41 ask w:both
-26 ask w:bottom
-28 ask w:botão
-19 ask w:box
-23 ask w:boîte
-23 ask w:boîte de
32 ask w:brightn
-17 ask w:brings
-46 ask w:browse
-45 ask w:browser
-81 ask w:button
-45 ask w:button is
-31 ask w:buy
-42 ask w:by
-31 ask w:by draggin
-63 ask w:by ticking
-20 ask w:caixa
-54 ask w:camadas
-71 ask w:cambia
11 ask w:cambiar la
29 ask w:camera
18 ask w:can
58 ask w:can be
55 ask w:can change
-13 ask w:can drag
-31 ask w:can find
-35 ask w:can see
26 ask w:canvas
-42 ask w:capas
14 ask w:caption
71 ask w:caption panel
-38 ask w:card
-55 ask w:cards
-51 ask w:carpeta
-36 ask w:case
-39 ask w:celui
-35 ask w:cena
-55 ask w:cenas
32 ask w:change its
81 ask w:change the
35 ask w:changer
-76 ask w:changer l'ordre
-65 ask w:charact
-67 ask w:checked
-85 ask w:choose
-70 ask w:choose 1080p
-31 ask w:choose downloa
-48 ask w:choose export
-13 ask w:choose split
-100 ask w:choose the
-95 ask w:clic
-44 ask w:clicar
-71 ask w:click
-43 ask w:click apply
-34 ask w:click ok
-47 ask w:click the
-11 ask w:click your
-20 ask w:clickin
-24 ask w:clickin the
-19 ask w:clip
-48 ask w:clip hacia
28 ask w:clip to
-69 ask w:clipe
-52 ask w:clipe para
-44 ask w:clips
-24 ask w:clique
-45 ask w:clique em
31 ask w:close
-47 ask w:cloud
-40 ask w:coin
85 ask w:color
49 ask w:color tab
93 ask w:colour
-26 ask w:column
-56 ask w:come
-67 ask w:como
-42 ask w:como ficou
-55 ask w:compara
-64 ask w:compare
-51 ask w:compare them
-20 ask w:compart
-18 ask w:con
25 ask w:con el
-67 ask w:con la
-24 ask w:con los
-30 ask w:conferi
-100 ask w:confirm
-16 ask w:confirm the
-16 ask w:confirm to
-34 ask w:conform
-37 ask w:consult
-24 ask w:conta
-70 ask w:continu
73 ask w:contras
72 ask w:control
22 ask w:control desliza
-36 ask w:copy
81 ask w:cor
-32 ask w:corner to
25 ask w:crop
-44 ask w:crédito
-55 ask w:ctrl
-37 ask w:ctrl z
-35 ask w:cuadro
-65 ask w:cuando
-29 ask w:current
65 ask w:curseur
-52 ask w:d'aperç
-44 ask w:d'espac
65 ask w:da
-58 ask w:dale
-73 ask w:dale al
-22 ask w:damit
-68 ask w:dann
29 ask w:dans
17 ask w:dans l'ongle
-35 ask w:das
-42 ask w:de
-44 ask w:de capas
-23 ask w:de dialogu
-34 ask w:de diálogo
46 ask w:de droite
39 ask w:de la
-26 ask w:de los
-18 ask w:de mídia
11 ask w:de tiempo
-31 ask w:de vista
-36 ask w:del
-53 ask w:del clip
-81 ask w:delete
12 ask w:dem
-33 ask w:dem bild
43 ask w:dem regler
58 ask w:den
91 ask w:den reiter
-33 ask w:depois
-42 ask w:depuis
-34 ask w:depuis le
-11 ask w:der
-89 ask w:der zeitlei
31 ask w:derecha
-32 ask w:des
-44 ask w:descarg
-29 ask w:desde
-13 ask w:desde el
67 ask w:desliza
-62 ask w:details
14 ask w:dial
-69 ask w:dialog
-14 ask w:dialogu
-15 ask w:die
-17 ask w:die datei
-25 ask w:die leertas
-56 ask w:die neue
21 ask w:differe
-22 ask w:dir die
26 ask w:direita
-63 ask w:direito
-61 ask w:disk
-36 ask w:diálogo
-38 ask w:do clipe
-46 ask w:do tempo
-21 ask w:don't
-41 ask w:done
-70 ask w:dort
15 ask w:double-
21 ask w:double- the
-69 ask w:downloa
-21 ask w:downloa button
-26 ask w:downloa it
-55 ask w:drafts
-62 ask w:drag
-29 ask w:drag one
-51 ask w:drag the
-97 ask w:drag-an
-31 ask w:draggin
-23 ask w:draggin the
-39 ask w:drawer
-46 ask w:droite du
-69 ask w:drop
-47 ask w:drop it
53 ask w:drop-do
75 ask w:dropdow
-24 ask w:du
-28 ask w:du clip
-10 ask w:du die
51 ask w:duratio
-48 ask w:durch
17 ask w:dá
17 ask w:dá para
-35 ask w:déplace
-54 ask w:dê
-25 ask w:e
-19 ask w:edit
66 ask w:editor
-27 ask w:efeito
72 ask w:effects
56 ask w:effects drawer
34 ask w:effets
41 ask w:eine
-24 ask w:einen
-84 ask w:either
-34 ask w:el archivo
-35 ask w:el cuadro
58 ask w:el desliza
-41 ask w:el icono
52 ask w:el menú
-68 ask w:el orden
-56 ask w:el reprodu
-46 ask w:el visor
15 ask w:el volumen
-41 ask w:el vídeo
29 ask w:elige
-90 ask w:em
-50 ask w:em ok
-15 ask w:em salvar
-30 ask w:en
-54 ask w:en haut
15 ask w:en la
-11 ask w:en tu
-30 ask w:encontr
-72 ask w:end
-60 ask w:ende
-39 ask w:enregis
36 ask w:entra
-74 ask w:escenas
42 ask w:escolha
-69 ask w:escucha
31 ask w:ese
-25 ask w:esquerd
12 ask w:est
-17 ask w:está
-64 ask w:están
-67 ask w:estão
-19 ask w:et
-38 ask w:et le
-45 ask w:everyth
-59 ask w:expand
-25 ask w:expand the
-65 ask w:export
-52 ask w:export in
-74 ask w:export menu
-55 ask w:export tab
-33 ask w:exporta
-33 ask w:exporte
-19 ask w:eye
84 ask w:face
32 ask w:fader
-56 ask w:faites
-56 ask w:faites glisser
25 ask w:falls
43 ask w:faster
12 ask w:feels
-49 ask w:fenêtre
-48 ask w:fenêtre d'aperç
-34 ask w:fica
-55 ask w:ficheir
-33 ask w:fichier
-44 ask w:ficou
26 ask w:field
-48 ask w:file
-18 ask w:file menu
-30 ask w:files
-33 ask w:fin
-30 ask w:final
-48 ask w:find the
-59 ask w:findest
17 ask w:fine-tu
-31 ask w:finish
-14 ask w:finishe
-56 ask w:first
-29 ask w:flèche
-39 ask w:fois
-65 ask w:folder
96 ask w:font
28 ask w:fonts
50 ask w:for more
-81 ask w:for the
-45 ask w:for yoursel
34 ask w:format
-42 ask w:foto
-63 ask w:frames
-47 ask w:from your
-36 ask w:full
33 ask w:gauche
-28 ask w:gaveta
-28 ask w:gaveta de
51 ask w:gear
60 ask w:gear icon
14 ask w:get
-54 ask w:get it
42 ask w:get the
48 ask w:gibt
-30 ask w:give
-30 ask w:give it
-96 ask w:glisser
-73 ask w:glissez
-58 ask w:go ahead
44 ask w:grain
-52 ask w:green
-29 ask w:guardar
-19 ask w:guardar vídeo
-48 ask w:guthabe
-55 ask w:hacia
-55 ask w:hacia la
-76 ask w:half
-94 ask w:handle
-17 ask w:handles
-62 ask w:handles to
13 ask w:hard
21 ask w:has
-31 ask w:has the
-54 ask w:haut
-37 ask w:have
-49 ask w:have a
-16 ask w:haz
-24 ask w:hear
-39 ask w:histori
-12 ask w:histori de
-47 ask w:history
-49 ask w:history panel
-59 ask w:históri
-44 ask w:hit
-43 ask w:hit the
-54 ask w:hover
-54 ask w:hover over
37 ask w:how
51 ask w:hue
31 ask w:hue slider
-27 ask w:i
28 ask w:icon to
-38 ask w:icono
-38 ask w:icono de
-45 ask w:if it
39 ask w:if the
24 ask w:ihn
-62 ask w:im dialog
-37 ask w:im ordner
-49 ask w:im player
-28 ask w:im reiter
-33 ask w:im vorscha
35 ask w:in den
-53 ask w:in der
-72 ask w:in die
-62 ask w:in setting
50 ask w:inspect
69 ask w:intensi
34 ask w:intensi slider
-34 ask w:into
-34 ask w:into the
-46 ask w:invoice
-22 ask w:is availab
-41 ask w:is the
44 ask w:ist
-12 ask w:it
-12 ask w:it as
-11 ask w:it back
-53 ask w:it from
-15 ask w:it in
-19 ask w:it is
-15 ask w:it onto
-11 ask w:it there
-50 ask w:it with
-86 ask w:it's
-40 ask w:it's the
-30 ask w:it's too
-33 ask w:izquier
-56 ask w:janela
-56 ask w:janela de
-40 ask w:jetez
-40 ask w:jetez un
-43 ask w:jump
36 ask w:junto
45 ask w:junto al
-57 ask w:just
-63 ask w:keep
-53 ask w:klick
-42 ask w:klicke
93 ask w:knob
-63 ask w:l
-49 ask w:l'expor
60 ask w:l'ongle
-59 ask w:l'ordre
-61 ask w:la barra
-52 ask w:la barre
-23 ask w:la boîte
-51 ask w:la carpeta
32 ask w:la derecha
-49 ask w:la fenêtre
-33 ask w:la fin
50 ask w:la intensi
-61 ask w:la lecture
-24 ask w:la lista
11 ask w:la línea
-33 ask w:la médiath
-26 ask w:la page
-17 ask w:la pista
29 ask w:la piste
-40 ask w:la poignée
55 ask w:la police
-39 ask w:la prévisu
-27 ask w:la página
-60 ask w:la scène
39 ask w:la taille
-28 ask w:la timelin
-38 ask w:la ventana
-25 ask w:la vista
-37 ask w:lade
-56 ask w:lance
-41 ask w:lancez
13 ask w:languag
-54 ask w:las
-30 ask w:las miniatu
-24 ask w:last
-84 ask w:lateral
84 ask w:lautstä
-68 ask w:layer
-43 ask w:layers
-44 ask w:layers panel
-60 ask w:le clip
47 ask w:le curseur
-30 ask w:le fichier
-65 ask w:le lecteur
-10 ask w:le moniteu
12 ask w:le panneau
-44 ask w:le résulta
-25 ask w:le solde
-63 ask w:le volet
-65 ask w:lecteur
-65 ask w:lecture
-34 ask w:leertas
-46 ask w:left
-23 ask w:left sidebar
45 ask w:left to
-41 ask w:left-ha
59 ask w:legenda
64 ask w:lengthe
-129 ask w:les
-34 ask w:library
-92 ask w:liegen
-72 ask w:lienzo
20 ask w:line
-46 ask w:linha
-46 ask w:linha do
-70 ask w:link
-63 ask w:links
-69 ask w:list
-15 ask w:list on
-33 ask w:lista
-33 ask w:lista de
-34 ask w:liste des
-67 ask w:listed
-17 ask w:listen
-55 ask w:lo
-45 ask w:lock
-24 ask w:logo
-30 ask w:long
-30 ask w:look at
-63 ask w:look for
-37 ask w:look into
71 ask w:looks
-41 ask w:looks right
-39 ask w:loop
-15 ask w:los
-64 ask w:los tirador
-14 ask w:los tres
62 ask w:lässt
73 ask w:lässt sich
11 ask w:línea
11 ask w:línea de
46 ask w:make
-31 ask w:make it
-58 ask w:markers
-43 ask w:may
-57 ask w:media
-34 ask w:media panel
-34 ask w:media tab
119 ask w:menu
-66 ask w:menu de
62 ask w:menu to
51 ask w:menú
-15 ask w:menú de
-45 ask w:miniatu
-63 ask w:mira
29 ask w:mit
89 ask w:mit dem
-119 ask w:mit den
-61 ask w:mit der
33 ask w:mixer
59 ask w:modifie
-10 ask w:moniteu
-32 ask w:monitor
11 ask w:more
67 ask w:motion
-85 ask w:mouse
46 ask w:move it
-46 ask w:mp
-46 ask w:mp 4
-78 ask w:mp4
-16 ask w:mude
23 ask w:mueve
-63 ask w:my
20 ask w:más
-33 ask w:médiath
-44 ask w:mídia
-43 ask w:míralo
16 ask w:na aba
-20 ask w:na caixa
-56 ask w:na janela
-63 ask w:na linha
-27 ask w:na pasta
-56 ask w:na pré-vis
-40 ask w:na página
-42 ask w:na trilha
-96 ask w:nach
-30 ask w:nach rechts
-53 ask w:nach unten
38 ask w:name
19 ask w:neben
19 ask w:neben dem
-56 ask w:neue
-40 ask w:new
-37 ask w:next
-38 ask w:next to
25 ask w:no menu
12 ask w:no painel
-25 ask w:no player
-64 ask w:notes
-31 ask w:notes tab
-57 ask w:notice
-42 ask w:nova
-88 ask w:now
-50 ask w:nueva
43 ask w:não
-74 ask w:oben
-25 ask w:oben rechts
-11 ask w:of
-67 ask w:of them
26 ask w:ok
-36 ask w:ok to
-17 ask w:old
-53 ask w:on
-43 ask w:on the
-30 ask w:once you've
-17 ask w:one
-67 ask w:ones
-31 ask w:onto
-24 ask w:onto the
82 ask w:opacity
-58 ask w:open
-11 ask w:open the
16 ask w:or
54 ask w:or change
-54 ask w:ordem
-68 ask w:orden
-63 ask w:order
-37 ask w:ordner
-36 ask w:os
81 ask w:other
79 ask w:otra
37 ask w:otro
-34 ask w:out
-28 ask w:ouvir
-51 ask w:ouvre
-21 ask w:ouvrez
-59 ask w:ouvrez le
-24 ask w:ouça
-85 ask w:over
-78 ask w:over the
-24 ask w:overvie
-30 ask w:p
-25 ask w:page to
11 ask w:painel
63 ask w:paleta
66 ask w:palette
-42 ask w:pane
-73 ask w:panel de
11 ask w:panneau
-70 ask w:par
-17 ask w:para
-25 ask w:para a
-11 ask w:para cambiar
-55 ask w:para compara
-23 ask w:para conferi
-34 ask w:para descarg
-20 ask w:para guardar
-27 ask w:partage
-24 ask w:passage
12 ask w:passe
34 ask w:passez
-66 ask w:passt
-35 ask w:pasta
-39 ask w:pelo
-17 ask w:pelo botão
-39 ask w:pelo ícone
-24 ask w:perfil
-97 ask w:persona
33 ask w:pestaña texto
-68 ask w:photo
53 ask w:pick another
-34 ask w:pick mp4
-70 ask w:pick one
18 ask w:picker
-17 ask w:pista
29 ask w:piste
39 ask w:pitch
-65 ask w:place
-56 ask w:plan
-54 ask w:plano
-32 ask w:plans
-14 ask w:play
-18 ask w:play button
-50 ask w:play it
-82 ask w:player
-85 ask w:playhea
-60 ask w:playhea to
-93 ask w:plays
-28 ask w:please visit
-50 ask w:poignée
55 ask w:police
-28 ask w:pop-up
48 ask w:positio
-27 ask w:pour
40 ask w:pour changer
-66 ask w:pour en
-26 ask w:pour la
-69 ask w:pour voir
21 ask w:pouvez
25 ask w:pouvez la
11 ask w:preferi
43 ask w:prefier
-68 ask w:press
-37 ask w:press confirm
-44 ask w:press play
-20 ask w:press replace
-47 ask w:pressin
-51 ask w:pressio
-35 ask w:previa
-14 ask w:preview
-24 ask w:preview the
-53 ask w:preview to
-26 ask w:preview window
-57 ask w:previsu
-19 ask w:price
-33 ask w:princip
-56 ask w:profile
76 ask w:project setting
-23 ask w:projekt
50 ask w:propert
-51 ask w:proyect
-57 ask w:pré-vis
-46 ask w:prévia
-63 ask w:prévisu
-59 ask w:puedes
-37 ask w:puedes verla
-39 ask w:puis
-70 ask w:pull
-51 ask w:pull it
-19 ask w:pull the
-61 ask w:pulling
-30 ask w:pulsa
-24 ask w:pulsa aplicar
-22 ask w:pulsa el
-14 ask w:puntos
-39 ask w:put
-35 ask w:put it
-33 ask w:página
-44 ask w:página de
-52 ask w:que
-27 ask w:que você
-39 ask w:que vous
-99 ask w:quieras
52 ask w:quieres
-60 ask w:quieres ver
30 ask w:quiser
64 ask w:raise
64 ask w:raise the
68 ask w:rate
-32 ask w:rather
-56 ask w:read
-56 ask w:read the
-27 ask w:ready
-38 ask w:recarre
-16 ask w:recharg
-58 ask w:recorta
-12 ask w:recurso
56 ask w:regler
58 ask w:reiter
13 ask w:reiter text
-76 ask w:release
-19 ask w:reorder the
-45 ask w:replace
39 ask w:resolut
-28 ask w:rest
-20 ask w:restant
-13 ask w:result
-58 ask w:resulta
-44 ask w:retrouv
-73 ask w:review
-35 ask w:rhythm
-60 ask w:right handle
-59 ask w:right-c
-34 ask w:right-h
52 ask w:ritmo
-67 ask w:row
-44 ask w:résulta
-58 ask w:s
32 ask w:sa
-34 ask w:saldo
-78 ask w:salvar
-25 ask w:same
53 ask w:saturat
-52 ask w:save
-41 ask w:save the
-39 ask w:saved
-35 ask w:scene
-18 ask w:scene 3
-18 ask w:scene list
-82 ask w:scenes
-52 ask w:scenes panel
-57 ask w:scenes tab
-28 ask w:schau
-22 ask w:schau dir
-63 ask w:scissor
14 ask w:script
-60 ask w:scène
-69 ask w:scènes
40 ask w:se
-64 ask w:se estiver
-64 ask w:se quiser
-47 ask w:second
-22 ask w:section
-16 ask w:see
14 ask w:see how
-58 ask w:see it
-69 ask w:see the
-14 ask w:see them
-78 ask w:segundo
-48 ask w:sehen
-55 ask w:selecio
-43 ask w:select
-38 ask w:select the
-70 ask w:send
-28 ask w:send it
-14 ask w:separad
17 ask w:set the
-47 ask w:seta
31 ask w:setting
-39 ask w:seu
-54 ask w:share
-12 ask w:share menu
57 ask w:sharpne
-53 ask w:shelf
-56 ask w:short
48 ask w:shorten
17 ask w:shorten it
-62 ask w:shot
-51 ask w:shots
-77 ask w:shows
15 ask w:si
-31 ask w:si la
32 ask w:si le
54 ask w:si quieres
-52 ask w:si te
-27 ask w:si vous
-26 ask w:side
14 ask w:sidebar
-42 ask w:sie
-17 ask w:sieh
50 ask w:size
33 ask w:slide
89 ask w:slider
35 ask w:slider to
79 ask w:slow
-53 ask w:so
-74 ask w:sobald
-22 ask w:sobre
-12 ask w:solde
39 ask w:sound
-40 ask w:space
20 ask w:speed
16 ask w:speed can
51 ask w:speed tab
46 ask w:speiche
-16 ask w:spur
57 ask w:square
-21 ask w:start
-72 ask w:starts
33 ask w:stehen
40 ask w:stelle
46 ask w:stellst
46 ask w:stellst du
-32 ask w:step
16 ask w:sticker
-66 ask w:still
-33 ask w:stored
-83 ask w:storybo
-65 ask w:storybo tab
126 ask w:style
54 ask w:style panel
-19 ask w:subscri
64 ask w:subtitl
-52 ask w:suffit
-37 ask w:suggest
-28 ask w:superio
-51 ask w:sur appliqu
-49 ask w:sur exporte
-101 ask w:sur la
-14 ask w:sur télécha
-12 ask w:sur valider
22 ask w:switch between
-93 ask w:switch to
-60 ask w:symbol
-67 ask w:szenenl
-78 ask w:sélecti
-49 ask w:só
20 ask w:tab
-37 ask w:tab for
-87 ask w:tab to
39 ask w:taille
-113 ask w:take
-28 ask w:takes
91 ask w:tamanho
-40 ask w:tap
-21 ask w:tap the
28 ask w:taste
-53 ask w:te
29 ask w:tempo
59 ask w:text
56 ask w:text panel
80 ask w:texte
48 ask w:texto
-35 ask w:the archive
-43 ask w:the arrow
83 ask w:the audio
-44 ask w:the backgro
-20 ask w:the bar
-80 ask w:the blue
-29 ask w:the box
33 ask w:the brightn
14 ask w:the caption
-47 ask w:the change
-23 ask w:the changes
-65 ask w:the charact
-43 ask w:the clip
-47 ask w:the cloud
-40 ask w:the coin
51 ask w:the color
82 ask w:the colour
25 ask w:the crop
-29 ask w:the current
-20 ask w:the dialog
-43 ask w:the disk
63 ask w:the drop-do
42 ask w:the duratio
-34 ask w:the end
-65 ask w:the export
-15 ask w:the exports
-22 ask w:the file
-40 ask w:the files
-24 ask w:the finishe
-44 ask w:the first
58 ask w:the font
28 ask w:the fonts
16 ask w:the format
34 ask w:the frame
-57 ask w:the frames
-25 ask w:the full
51 ask w:the gear
-52 ask w:the green
-30 ask w:the handle
-61 ask w:the handles
-48 ask w:the history
51 ask w:the hue
24 ask w:the inspect
32 ask w:the intensi
-17 ask w:the last
-65 ask w:the layer
-43 ask w:the layers
-73 ask w:the left
-41 ask w:the left-ha
30 ask w:the line
-25 ask w:the logo
73 ask w:the look
-58 ask w:the markers
-38 ask w:the media
33 ask w:the mixer
-35 ask w:the monitor
68 ask w:the motion
-63 ask w:the mouse
-41 ask w:the new
-64 ask w:the notes
-17 ask w:the old
-53 ask w:the order
28 ask w:the other
34 ask w:the pitch
-38 ask w:the play
-55 ask w:the player
-61 ask w:the playhea
-28 ask w:the pop-up
-13 ask w:the preview
-23 ask w:the price
50 ask w:the propert
-28 ask w:the rest
-13 ask w:the result
-35 ask w:the rhythm
-34 ask w:the right-h
-65 ask w:the scenes
-63 ask w:the scissor
-21 ask w:the script
-55 ask w:the share
-46 ask w:the shot
-51 ask w:the shots
-48 ask w:the sidebar
29 ask w:the size
21 ask w:the speed
-39 ask w:the start
-60 ask w:the storybo
78 ask w:the style
64 ask w:the subtitl
10 ask w:the tempo
29 ask w:the text
-65 ask w:the three-d
-45 ask w:the thumbna
-61 ask w:the timelin
50 ask w:the titles
-40 ask w:the track
-88 ask w:the transcr
42 ask w:the transit
-51 ask w:the two
-54 ask w:the upper
-11 ask w:the usage
-26 ask w:the video
-84 ask w:the viewer
117 ask w:the voice
47 ask w:the volume
-44 ask w:the wallet
-22 ask w:the wavefor
-52 ask w:the whole
-42 ask w:the yellow
30 ask w:them
-24 ask w:then
-38 ask w:then save
33 ask w:there
37 ask w:there's
44 ask w:there's a
-53 ask w:they
-62 ask w:they're
19 ask w:third
-76 ask w:this
-65 ask w:three-d
-65 ask w:three-d menu
-40 ask w:thumbna
-64 ask w:tick
-63 ask w:ticking
-63 ask w:ticking the
11 ask w:tiempo
-63 ask w:timelin
-11 ask w:timelin to
-27 ask w:tippe
-70 ask w:tirador
-36 ask w:tirez
50 ask w:titles
-13 ask w:titre
-53 ask w:to 0
-13 ask w:to buy
44 ask w:to change
-67 ask w:to get
-12 ask w:to hear
-44 ask w:to keep
-29 ask w:to look
46 ask w:to make
-42 ask w:to move
-51 ask w:to play
-11 ask w:to put
-43 ask w:to setting
22 ask w:to switch
-52 ask w:to use
-58 ask w:to watch
-50 ask w:toca
-15 ask w:todo
-47 ask w:tomas
-56 ask w:tool
-22 ask w:top right
-49 ask w:toque
-83 ask w:tout
-23 ask w:track
-111 ask w:transcr
61 ask w:transit
-14 ask w:tres
-14 ask w:tres puntos
-65 ask w:triangl
-42 ask w:trilha
-31 ask w:trim
-32 ask w:trim it
-44 ask w:trim the
26 ask w:trop
-101 ask w:três
-53 ask w:tu
-29 ask w:turn
-42 ask w:tus
28 ask w:type
-49 ask w:télécha
-47 ask w:título
-36 ask w:um die
-71 ask w:um ihn
-52 ask w:uma
-13 ask w:un
-55 ask w:un clic
-35 ask w:un œil
-65 ask w:una
-69 ask w:und
34 ask w:under setting
-50 ask w:under the
-51 ask w:under your
-17 ask w:une
-39 ask w:une fois
-66 ask w:unten
21 ask w:unter
17 ask w:until
-51 ask w:upgrade
-54 ask w:upper
-30 ask w:usage
-40 ask w:usar
45 ask w:use the
15 ask w:users
-49 ask w:valer
-50 ask w:veja
71 ask w:velocid
-38 ask w:ventana
-38 ask w:ventana de
-77 ask w:ver
-29 ask w:ver los
-39 ask w:verde
-37 ask w:verla
-43 ask w:vers
-58 ask w:verschi
-40 ask w:version
-91 ask w:versão
-54 ask w:verás
-23 ask w:via le
-39 ask w:video
-64 ask w:view
-84 ask w:viewer
-41 ask w:vignett
-32 ask w:visible
-31 ask w:visit
-40 ask w:visit the
-46 ask w:visor
-35 ask w:vista
-35 ask w:vista previa
26 ask w:você pode
109 ask w:voice
70 ask w:voice tab
14 ask w:voices
-52 ask w:voir
-48 ask w:volet
48 ask w:volume
21 ask w:volume slider
15 ask w:volumen
-80 ask w:vorscha
-27 ask w:vorscha an
-23 ask w:votre
21 ask w:vous pouvez
-21 ask w:vérifie
-22 ask w:vídeo
-44 ask w:wait
-44 ask w:wait for
-37 ask w:waiting
-32 ask w:wallet
-14 ask w:want
-46 ask w:want to
-26 ask w:was
-23 ask w:watch
-22 ask w:wavefor
-74 ask w:way
-23 ask w:wenn
-40 ask w:wenn du
-53 ask w:what
68 ask w:wheel
42 ask w:when
-12 ask w:when you're
23 ask w:wheneve
23 ask w:wheneve you
-28 ask w:whereve
-28 ask w:whereve you
-21 ask w:whether
-25 ask w:which
-52 ask w:whole
-51 ask w:will
-56 ask w:window
24 ask w:with
-21 ask w:with it
38 ask w:with the
-29 ask w:with your
-50 ask w:wähle
-40 ask w:y
12 ask w:ya
-70 ask w:yellow
-15 ask w:you may
10 ask w:you need
-19 ask w:you the
-15 ask w:you want
-32 ask w:you'd rather
27 ask w:you'll
15 ask w:you'll find
-65 ask w:you'll notice
-44 ask w:you'll see
-15 ask w:you're ready
-36 ask w:your
-32 ask w:your account
-29 ask w:your mouse
-45 ask w:yoursel
-37 ask w:z
-83 ask w:zeitlei
-41 ask w:zieh das
-64 ask w:zieh die
-48 ask w:zu sehen
-29 ask w:zum
-16 ask w:à
-26 ask w:à esquerd
33 ask w:à gauche
-36 ask w:à la
71 ask w:ändere
-48 ask w:é
-43 ask w:é só
-54 ask w:ícone
-24 ask w:ícone de
24 ask w:öffne
56 ask w:öffne den
-74 ask w:öffne die
-64 ask w:öffnen
21 ask w:über
18 ask w:über das
-35 ask w:œil
71 ask w:а
44 ask w:а потом
-39 ask w:баланс
71 ask w:в инспект
-56 ask w:в медиате
-23 ask w:в меню
-66 ask w:в окне
137 ask w:в предпро
-30 ask w:вариант
33 ask w:видео
-12 ask w:вкладке
72 ask w:вкладку
-41 ask w:включит
-68 ask w:вниз
-32 ask w:во
-59 ask w:воспрои
-23 ask w:всё
-66 ask w:вы
15 ask w:выберит
77 ask w:громкос
-15 ask w:дорожке
55 ask w:дорожку
-17 ask w:если
40 ask w:есть
-120 ask w:её
-83 ask w:жмите
-63 ask w:за
-63 ask w:за край
-70 ask w:загляни
-38 ask w:зайдите
-52 ask w:затем
-27 ask w:звук
-62 ask w:и
71 ask w:инспект
-55 ask w:инструм
-11 ask w:их
-35 ask w:кабинет
42 ask w:как
-37 ask w:клип
26 ask w:кнопкой
-32 ask w:когда
-39 ask w:край
-75 ask w:лежат
-53 ask w:медиате
-30 ask w:меню
-87 ask w:миниатю
-17 ask w:можно
-47 ask w:на вкладке
-97 ask w:на дорожке
-42 ask w:на страниц
-60 ask w:на таймлай
-83 ask w:нажмите
-23 ask w:нажмите примени
39 ask w:настрой
-101 ask w:не
-52 ask w:новый
-75 ask w:окне
-55 ask w:окне предпро
30 ask w:он
-56 ask w:она
-47 ask w:остаток
-44 ask w:откройт
-58 ask w:откройт панель
-56 ask w:панели
-74 ask w:панель
-30 ask w:папку
-54 ask w:перетас
-58 ask w:перетащ
41 ask w:по
-23 ask w:под
-26 ask w:подтвер
44 ask w:ползунк
-40 ask w:поменят
-74 ask w:порядок
-52 ask w:порядок меняетс
-27 ask w:после
-71 ask w:послуша
18 ask w:посмотр
64 ask w:потом
30 ask w:предпро
-78 ask w:проверь
48 ask w:прослуш
-85 ask w:просмот
-80 ask w:разверн
68 ask w:размер
-53 ask w:раскадр
48 ask w:результ
-89 ask w:ролик
33 ask w:с
-80 ask w:слева
62 ask w:слишком
-92 ask w:слоёв
-69 ask w:сначала
-39 ask w:сохрани
-37 ask w:страниц
-56 ask w:сцену
-66 ask w:сцены
-80 ask w:таймлай
-71 ask w:там
-43 ask w:увидеть
-30 ask w:углу
-47 ask w:файл
86 ask w:цвет
-26 ask w:через
-16 ask w:через поделит
-95 ask w:чтобы
-43 ask w:чтобы увидеть
54 ask w:экспорт
-97 ask w:это
-32 ask w:あ
-13 ask w:い
-42 ask w:い て
12 ask w:い 场 合
11 ask w:う
-16 ask w:お
-11 ask w:か り
29 ask w:き
16 ask w:き さ
16 ask w:き さ は
16 ask w:ぎ
-28 ask w:こ
-15 ask w:ご
-15 ask w:ご 确
-15 ask w:ご 确 认
29 ask w:さ
16 ask w:さ は
17 ask w:し た
32 ask w:し た い
31 ask w:じ
-18 ask w:す
16 ask w:す ぎ
-28 ask w:す る
-19 ask w:せ
-19 ask w:せ て
-17 ask w:そ
-17 ask w:そ の
13 ask w:た い
12 ask w:た い 场
-32 ask w:だけです
-19 ask w:っ
-19 ask w:っ たら
-30 ask w:で お
-27 ask w:で 保存
25 ask w:で 変え
31 ask w:で 変更
-26 ask w:で 确
-26 ask w:で 确 认
-44 ask w:で 见
-30 ask w:で 见 られます
22 ask w:で 调
22 ask w:で 调 整
48 ask w:で 选
15 ask w:とき
15 ask w:とき は
-20 ask w:に 入
-19 ask w:に 合
-19 ask w:に 合 わ
-30 ask w:には
-53 ask w:の 「
-29 ask w:の 「 书
-43 ask w:の パネル
39 ask w:の 色
39 ask w:の 色 は
12 ask w:は
-39 ask w:は 「
-49 ask w:は タイムライン
33 ask w:び
-30 ask w:へ
29 ask w:べ
-18 ask w:ま
-12 ask w:ま す
38 ask w:む
-30 ask w:め
-31 ask w:め て
-31 ask w:め て ください
-12 ask w:り は
-36 ask w:る には
-19 ask w:わ せ
-19 ask w:わ せ て
-47 ask w:を タイムライン
-20 ask w:を タップ
-13 ask w:を 入れ替え
-16 ask w:を 変え
-19 ask w:を 开
-24 ask w:を 开 い
-30 ask w:を 押して
-27 ask w:を 押して ください
-38 ask w:を 押す
20 ask w:アイコン
-50 ask w:アイコン から
10 ask w:イ
20 ask w:ウ
-29 ask w:ウィンドウ
30 ask w:ォ
16 ask w:カ
16 ask w:カ ラ
16 ask w:カ ラ ー
14 ask w:キ
17 ask w:キ ス
17 ask w:キ ス ト
45 ask w:ク
15 ask w:クリック し て
-21 ask w:クリック す
-21 ask w:クリック す る
-33 ask w:クリップ を
-22 ask w:サムネイル
-22 ask w:サムネイル を
-35 ask w:シーン
-11 ask w:シーン 一覧
17 ask w:ス
17 ask w:ス ト タブ
30 ask w:スライダー
25 ask w:スライダー で
-18 ask w:タイムライン
-20 ask w:タップ
-13 ask w:タップ し て
22 ask w:タブ で
15 ask w:タブ の
-42 ask w:タブ を
-33 ask w:タブ を 开
13 ask w:テ
17 ask w:テ キ
17 ask w:テ キ ス
57 ask w:ト
17 ask w:ト タブ
17 ask w:ト タブ で
-28 ask w:ドラッグ
-32 ask w:ドラッグ し
-32 ask w:ドラッグ し て
-17 ask w:ドラッグ で
23 ask w:ドロップ
10 ask w:パネル で
-43 ask w:パネル を
42 ask w:フ
-19 ask w:ファイル
-43 ask w:フォルダ
-53 ask w:プラン
-53 ask w:プラン の
-20 ask w:プレーヤー
-20 ask w:プレーヤー で
10 ask w:ボタン
13 ask w:ボタン を
29 ask w:ボタン を クリック
16 ask w:ラ
16 ask w:ラ ー
49 ask w:ン
-40 ask w:ー で
-16 ask w:一
-55 ask w:一 个
-44 ask w:一 张
-10 ask w:一 条
-48 ask w:一 步
17 ask w:一 点
-28 ask w:一 镜
-28 ask w:一下
-38 ask w:一覧
-16 ask w:一覧 を
-23 ask w:三角
-22 ask w:上
-18 ask w:上 即可
15 ask w:下
-22 ask w:下の
35 ask w:下拉
28 ask w:下拉 菜单
-20 ask w:下方
-62 ask w:下载
22 ask w:不
-21 ask w:不 会
-21 ask w:不 会 生效
38 ask w:不 合
12 ask w:不 对
-28 ask w:不 要
31 ask w:不 需要
33 ask w:不喜欢
-73 ask w:两
-11 ask w:两 个
-27 ask w:两 段
-35 ask w:两端
-15 ask w:个人中心
-28 ask w:中间的
-17 ask w:主
55 ask w:也 可以 在
19 ask w:也 能
19 ask w:也 能 在
-30 ask w:书 き
-15 ask w:书 き 出
-86 ask w:了
-36 ask w:二
-41 ask w:云
19 ask w:亮
40 ask w:亮度
27 ask w:仍
30 ask w:仍 有
-22 ask w:从
-37 ask w:从 “
13 ask w:他
35 ask w:任
-46 ask w:会
-22 ask w:会 生效
-25 ask w:会员 中
-25 ask w:会员 中 心
-18 ask w:位
-49 ask w:位 置
-12 ask w:位于
31 ask w:体
-23 ask w:余
-45 ask w:余 的
-11 ask w:余额 见
-34 ask w:你
-32 ask w:侧
-32 ask w:侧 の
-71 ask w:侧边栏
38 ask w:修改
61 ask w:倍
-42 ask w:倒
19 ask w:值
22 ask w:偏
-19 ask w:像
-48 ask w:先
-20 ask w:先 在
-18 ask w:先 打开
-30 ask w:先 点
13 ask w:光
-38 ask w:入
-13 ask w:入れ替え
-69 ask w:全
-34 ask w:全 文
-29 ask w:全 部
-68 ask w:全屏
13 ask w:其 他
-47 ask w:再 把
-39 ask w:再生 ボタン
-50 ask w:准
11 ask w:几 秒
-59 ask w:出
-16 ask w:出 现
-113 ask w:分
-17 ask w:分割
-30 ask w:分页
-60 ask w:切
12 ask w:切换
-44 ask w:切换 到
-44 ask w:切换 到 “
-43 ask w:列
-44 ask w:列 在
18 ask w:列表
48 ask w:列表 里
-47 ask w:删
-26 ask w:删 除
-34 ask w:删掉
31 ask w:别
44 ask w:别 の
18 ask w:到 「
-53 ask w:前 の
15 ask w:前 面
-28 ask w:前往
-31 ask w:前往 “
-32 ask w:剪
-17 ask w:动
-18 ask w:动 画
-37 ask w:区
16 ask w:十
-14 ask w:升级
28 ask w:单 独
-17 ask w:印
-73 ask w:原
-21 ask w:发票
-62 ask w:发给
-20 ask w:取
-43 ask w:取 得
-13 ask w:变
13 ask w:口 查看
27 ask w:句
-21 ask w:另
-12 ask w:只要
-22 ask w:可
-10 ask w:可 从
-31 ask w:可 查看
-30 ask w:可 直接
-21 ask w:可以 从 “
-45 ask w:可以 在 播放器
-16 ask w:可以 在 时间轴
35 ask w:可以 在 编辑器
14 ask w:可以 打开
13 ask w:可以 拖动
-55 ask w:可以 点
13 ask w:可以 用 “
-27 ask w:可以 看到
44 ask w:可选
-21 ask w:右上 の
-40 ask w:右上 の 「
-16 ask w:右上角
-44 ask w:右下角
-39 ask w:右侧
-32 ask w:右侧 的
10 ask w:右边
-43 ask w:右边缘
18 ask w:号
-51 ask w:各
-19 ask w:合 わ
-19 ask w:合 わ せ
-31 ask w:合 适
-23 ask w:同
-22 ask w:名
-38 ask w:后
-13 ask w:后 点
-21 ask w:后 点击 “
30 ask w:向左
-21 ask w:否
-21 ask w:否 则
-41 ask w:吧
-40 ask w:听
55 ask w:和
52 ask w:响
-15 ask w:哪 一
40 ask w:喇叭
-21 ask w:喜
-21 ask w:喜 欢
-27 ask w:四
-49 ask w:回到
20 ask w:图层
42 ask w:图层 列表
19 ask w:图标
-22 ask w:在  
37 ask w:在 “
-26 ask w:在 “ 动
20 ask w:在 「
24 ask w:在 右侧
-15 ask w:在 图层
-55 ask w:在 左侧
-38 ask w:在 左侧 的
-17 ask w:在 弹出 的
-12 ask w:在 弹窗
-12 ask w:在 弹窗 里
-17 ask w:在 播放器
-38 ask w:在 故事板
-38 ask w:在 故事板 里
-19 ask w:在 时间线 上
21 ask w:在 编辑器
27 ask w:在 编辑器 里
42 ask w:在 那
42 ask w:在 那 里
-47 ask w:在 音
-40 ask w:在 音 频
-24 ask w:场景
-69 ask w:场景列表
-75 ask w:块
11 ask w:型
30 ask w:声 音
-29 ask w:处
-51 ask w:备
-14 ask w:备 选
22 ask w:変え て
21 ask w:変更
21 ask w:変更 し
-37 ask w:多
-45 ask w:多 余
-45 ask w:多 余 的
19 ask w:够
29 ask w:大
24 ask w:大 き
16 ask w:大 き さ
43 ask w:大 小
34 ask w:太
40 ask w:太 快
-46 ask w:头
13 ask w:奏
-18 ask w:好
26 ask w:如果
-26 ask w:如果 想
-28 ask w:始
-15 ask w:媒体库
86 ask w:字
30 ask w:字 体
37 ask w:字 号
42 ask w:字 型
53 ask w:字幕
-31 ask w:存到
-25 ask w:它
-37 ask w:它 的
45 ask w:完 整
-31 ask w:完 记得
20 ask w:审
-43 ask w:对比
-60 ask w:对话框
-33 ask w:导出
-44 ask w:封
-44 ask w:封 面
65 ask w:小
11 ask w:就 把
-41 ask w:就 是
-27 ask w:就 点 “
-31 ask w:就会
-32 ask w:就可以
31 ask w:就在
-52 ask w:就能
-15 ask w:就能 播放
15 ask w:尾
-59 ask w:层
-58 ask w:展开
-28 ask w:工具
41 ask w:工具栏
44 ask w:工具栏 的
-46 ask w:左
-21 ask w:左 の
-27 ask w:左上角
-27 ask w:左上角 的
-72 ask w:左侧
-13 ask w:左边
-32 ask w:左边 的
11 ask w:已
-40 ask w:帧
22 ask w:幅
-99 ask w:序
-49 ask w:序 的话
-31 ask w:库里
-17 ask w:应用
88 ask w:度
25 ask w:度 を
46 ask w:度 可以
-39 ask w:开
-24 ask w:开 い
-24 ask w:开 い て
-28 ask w:开 始
-35 ask w:开启
20 ask w:式
-64 ask w:张
-17 ask w:弹出 的
-64 ask w:弹窗
-12 ask w:弹窗 里
49 ask w:强
49 ask w:强 度
15 ask w:当
20 ask w:当 前
-62 ask w:录
-36 ask w:录 在
-31 ask w:录 在 “
27 ask w:影
-16 ask w:影片
-54 ask w:往左 拖
-32 ask w:待
31 ask w:微调
-23 ask w:恢复
-19 ask w:您 也
-21 ask w:您 可以 在
-13 ask w:您 的
-38 ask w:情
37 ask w:想 再
-44 ask w:想 恢复
-28 ask w:想 换
24 ask w:想 改
-37 ask w:想 看
-82 ask w:想 确认
49 ask w:意
-43 ask w:成
-24 ask w:成品
-36 ask w:成片
-11 ask w:我
-51 ask w:戳
20 ask w:户
-29 ask w:手
-20 ask w:手 动
-33 ask w:手 机
-25 ask w:才
-25 ask w:才 会
48 ask w:打开  
-33 ask w:打开 「
-69 ask w:找到
23 ask w:把
28 ask w:把 “
43 ask w:把 字
-26 ask w:把 播放头
-76 ask w:把手
-34 ask w:抓住
-30 ask w:押して
-27 ask w:押して ください
-38 ask w:押す
31 ask w:抽屉
15 ask w:抽屉 里
-35 ask w:拉
38 ask w:拉一
36 ask w:拉到
-34 ask w:拖
-58 ask w:拖 入
-57 ask w:拖 进
-55 ask w:拖动
-29 ask w:拖拽
-58 ask w:按
-44 ask w:按 “
-42 ask w:按 「
-28 ask w:按 「 套用
-47 ask w:按一下
-63 ask w:按下
-23 ask w:按住
29 ask w:挑
-37 ask w:挑 一
18 ask w:换
70 ask w:换 字
-56 ask w:换 顺
-56 ask w:换 顺 序
39 ask w:掉
19 ask w:控制
28 ask w:控制点
44 ask w:推
-51 ask w:提 示
31 ask w:提 高
-31 ask w:播放
-26 ask w:播放器
-32 ask w:播放头
-36 ask w:播放头 移到
13 ask w:播放窗 口 查看
-17 ask w:播放键
-59 ask w:收
-39 ask w:收在
-48 ask w:改 动
-11 ask w:改 好
-29 ask w:改 完
-31 ask w:改 完 记得
14 ask w:改成
14 ask w:改成  
14 ask w:改成   1
-51 ask w:放
-36 ask w:放 大
-16 ask w:放在
-37 ask w:故事板
-38 ask w:故事板 里
-46 ask w:效
-42 ask w:效 果
45 ask w:数
27 ask w:数值
56 ask w:整
14 ask w:文
22 ask w:文 字
-17 ask w:文件
-38 ask w:文件夹
-51 ask w:新
-23 ask w:新 的
-39 ask w:旁白
21 ask w:旋钮
-56 ask w:旧
12 ask w:时
-35 ask w:时间线 上
-36 ask w:时间轴 上
24 ask w:明 度
-64 ask w:晰
16 ask w:曲线
11 ask w:更换
45 ask w:更改
-50 ask w:替
-52 ask w:替 换
-31 ask w:最
-48 ask w:最下
-36 ask w:月
-25 ask w:期
-20 ask w:本
-75 ask w:机
-27 ask w:条
-55 ask w:查
-24 ask w:查询
26 ask w:标
15 ask w:标签 里
-15 ask w:栏里
24 ask w:样
24 ask w:样 式
-23 ask w:格
-47 ask w:格 式
-35 ask w:档
31 ask w:横
-81 ask w:次
-14 ask w:欢
15 ask w:正
-66 ask w:步
-36 ask w:残
-37 ask w:段
-23 ask w:段 太
-23 ask w:每
-15 ask w:每 一
-18 ask w:每 个
17 ask w:比
-51 ask w:比较
-17 ask w:水 印
-64 ask w:汇出
-11 ask w:没
-64 ask w:清 晰
29 ask w:滑块
25 ask w:滑杆
26 ask w:滑桿
-21 ask w:滑鼠
-23 ask w:满意
-16 ask w:满意 的话
70 ask w:滤
70 ask w:滤 镜
-31 ask w:点 “
-14 ask w:点 “ 保存
34 ask w:点 “ 保存更改
-13 ask w:点 “ 分享
-16 ask w:点 “ 导出
-54 ask w:点 「
-48 ask w:点 播放
-67 ask w:点一下
-31 ask w:点一下 “
-35 ask w:点击
-62 ask w:点击 “
-27 ask w:点击 导出
-35 ask w:点开
-10 ask w:点选
-22 ask w:点选 「
-55 ask w:然
-41 ask w:然 后 点
-25 ask w:照
-25 ask w:照 片
-45 ask w:片
-17 ask w:片尾
-49 ask w:片段
-34 ask w:版
28 ask w:独
-17 ask w:现
-52 ask w:生效
-14 ask w:用 鼠标
-15 ask w:用 鼠标 拖动
43 ask w:画
-19 ask w:画 像
60 ask w:画 质
16 ask w:画面
30 ask w:留
-17 ask w:的
-62 ask w:的  
17 ask w:的 “ 文
-46 ask w:的 「
-18 ask w:的 位
-18 ask w:的 位 置
44 ask w:的 字
-34 ask w:的 那
-45 ask w:目
-14 ask w:直接 拖
-31 ask w:看
-16 ask w:看一
-35 ask w:看一 下
-42 ask w:看一遍
-18 ask w:看到
-90 ask w:短
-30 ask w:确
-27 ask w:确 认
-15 ask w:确 认 ください
-21 ask w:确 认 し
-36 ask w:确认
-51 ask w:示
27 ask w:种
17 ask w:积分
-50 ask w:移到
-15 ask w:空格
-37 ask w:窗口
-40 ask w:第
-51 ask w:第 二
-41 ask w:箭头
-25 ask w:素材
34 ask w:細
-12 ask w:线
-41 ask w:续订
21 ask w:编辑器
27 ask w:编辑器 里
-58 ask w:缩图
-35 ask w:缩略图
-50 ask w:置
22 ask w:能
-70 ask w:自
18 ask w:自行
10 ask w:色
39 ask w:色 は
-77 ask w:色 的
25 ask w:色板
62 ask w:色盘
13 ask w:节 奏
13 ask w:若
28 ask w:若 仍
30 ask w:若 仍 有
-26 ask w:若 想
40 ask w:若 要
-21 ask w:若 觉得
19 ask w:菜单
30 ask w:菜单 里
-50 ask w:菜单 里 选
-34 ask w:蓝
-34 ask w:蓝 色
-10 ask w:裁剪
58 ask w:要 换
-16 ask w:要 是
-109 ask w:见
-64 ask w:见 “
-12 ask w:见 て
-35 ask w:见 られます
-34 ask w:视图
-16 ask w:视频
18 ask w:角
-18 ask w:认
-15 ask w:认 ください
-21 ask w:认 し
-39 ask w:认 し て
37 ask w:让
-57 ask w:记
-57 ask w:记 录
-31 ask w:记 录 在
-36 ask w:记得
12 ask w:设置
-38 ask w:试
-83 ask w:试听
14 ask w:详
75 ask w:语
-23 ask w:误 后 点击
-11 ask w:请 从
-22 ask w:请 先
13 ask w:请 在 播放窗
-15 ask w:请 在 时间轴
57 ask w:调
40 ask w:调 整
43 ask w:调低
43 ask w:调大
-22 ask w:调换
-37 ask w:调整
67 ask w:调节
-28 ask w:账单
-18 ask w:账户
-47 ask w:账户 页
60 ask w:质
-15 ask w:走 完
12 ask w:足 り
-15 ask w:轨
-77 ask w:转
-46 ask w:载
74 ask w:输入
14 ask w:还
20 ask w:还 有
-48 ask w:这
-31 ask w:这 一
-55 ask w:这 里
-84 ask w:进
-33 ask w:进入
-42 ask w:进入 “
-76 ask w:进度条
-31 ask w:适
-69 ask w:选
-52 ask w:选  
-86 ask w:选 “
-53 ask w:选 「
33 ask w:选 び
57 ask w:选中
-30 ask w:选择 “ 导出
51 ask w:选项卡
24 ask w:透 明 度
-77 ask w:逐
-10 ask w:逐 一
-29 ask w:通过
73 ask w:速
27 ask w:速 度
48 ask w:速度
47 ask w:那
25 ask w:那 个
-19 ask w:那 段
33 ask w:那 里
-43 ask w:部
-31 ask w:部 分
-66 ask w:都
-21 ask w:都 收在
-20 ask w:都在
-20 ask w:都在 “
27 ask w:里
29 ask w:里 修改
-23 ask w:里 可以
-24 ask w:里 可以 看到
25 ask w:里 把
-19 ask w:里 按
18 ask w:里 挑
23 ask w:里 换
31 ask w:里 提
31 ask w:里 提 高
63 ask w:里 改
-23 ask w:里 点
-26 ask w:里 点 “
-46 ask w:里 看看
-14 ask w:里 还
-49 ask w:里 选
-49 ask w:里 选 “
-18 ask w:里 预览
-58 ask w:里的 “
55 ask w:重
-33 ask w:链接
-48 ask w:镜头
-14 ask w:长按
-11 ask w:问 题 な
-51 ask w:除
-31 ask w:随时
14 ask w:需要
30 ask w:静
40 ask w:静 音
-24 ask w:面板 中
18 ask w:面板 里
17 ask w:音
-12 ask w:音 轨
-35 ask w:音 频
12 ask w:音 频 面板
-16 ask w:音量
-16 ask w:音量 滑块
-20 ask w:页
74 ask w:页签
-33 ask w:页面
-12 ask w:页面 
-12 ask w:页面  
-15 ask w:顶栏
-48 ask w:顶部
-49 ask w:顶部 的
-79 ask w:顺
-73 ask w:顺 序
-49 ask w:顺 序 的话
-38 ask w:预览区
-77 ask w:预览窗口
-17 ask w:预览视窗
-35 ask w:频
12 ask w:频 面板
-11 ask w:题 な
-11 ask w:题 な け
-12 ask w:题 就 点
43 ask w:颜
43 ask w:颜 色
21 ask w:高
-24 ask w:鼠标
-15 ask w:鼠标 拖动
45 ask w:齿轮
42 ask w:齿轮 图标
-17 credits alone
177 credits b:^>account
-27 credits b:^>being
-23 credits b:^>button
60 credits b:^>buy
-13 credits b:^>can
-58 credits b:^>confirm
-20 credits b:^>control
-46 credits b:^>drag
-45 credits b:^>export
-71 credits b:^>key
-23 credits b:^>material
-46 credits b:^>player
-21 credits b:^>press
-49 credits b:^>quoted
15 credits b:^>screen
-15 credits b:^>see
-29 credits b:^>store
-24 credits b:^>undo
32 credits b:account>account
24 credits b:account>button
39 credits b:account>can
33 credits b:account>if
36 credits b:account>name
57 credits b:account>open
61 credits b:account>panel
26 credits b:account>place
43 credits b:account>quoted
22 credits b:account>screen
57 credits b:account>see
22 credits b:account>you
-35 credits b:adjust>adjust
-25 credits b:adjust>drag
-54 credits b:adjust>if
-28 credits b:adjust>panel
-34 credits b:adjust>place
-64 credits b:adjust>quoted
-29 credits b:being>control
-15 credits b:being>place
-17 credits b:being>player
-50 credits b:being>press
-45 credits b:being>see
-22 credits b:being>you
-28 credits b:button>can
-15 credits b:button>place
-20 credits b:button>see
16 credits b:button>you
22 credits b:buy>account
18 credits b:buy>can
10 credits b:can>account
-41 credits b:can>adjust
47 credits b:can>buy
-14 credits b:can>can
-38 credits b:can>control
-26 credits b:can>drag
-22 credits b:can>if
38 credits b:can>name
-49 credits b:can>panel
-14 credits b:can>player
-21 credits b:can>press
-70 credits b:can>screen
-11 credits b:can>undo
13 credits b:can>you
-51 credits b:confirm>button
-45 credits b:confirm>name
-32 credits b:confirm>panel
-15 credits b:confirm>place
-19 credits b:control>adjust
-33 credits b:control>can
-30 credits b:control>control
-51 credits b:control>film
-57 credits b:control>name
-63 credits b:control>place
-96 credits b:control>quoted
-34 credits b:control>see
-23 credits b:drag>adjust
-21 credits b:drag>can
-16 credits b:drag>drag
-13 credits b:drag>if
-13 credits b:drag>place
14 credits b:drag>quoted
-36 credits b:drag>screen
-27 credits b:export>button
-14 credits b:export>export
13 credits b:export>open
-21 credits b:export>place
-62 credits b:export>press
-48 credits b:export>screen
26 credits b:export>you
-65 credits b:film>adjust
-37 credits b:film>button
-44 credits b:film>can
-31 credits b:film>drag
-30 credits b:film>material
31 credits b:film>name
-13 credits b:film>open
-15 credits b:film>panel
-41 credits b:film>place
-35 credits b:film>see
-14 credits b:film>store
38 credits b:i>account
15 credits b:i>can
61 credits b:if>account
-67 credits b:if>adjust
47 credits b:if>buy
-11 credits b:if>can
-46 credits b:if>confirm
-19 credits b:if>drag
-37 credits b:if>export
42 credits b:if>i
-44 credits b:if>key
-14 credits b:if>material
-21 credits b:if>name
-14 credits b:if>offer
-24 credits b:if>open
-17 credits b:if>place
-12 credits b:if>player
-29 credits b:if>screen
-30 credits b:if>see
-64 credits b:if>undo
-37 credits b:key>name
-20 credits b:key>player
-31 credits b:key>see
-51 credits b:material>adjust
-42 credits b:material>button
-20 credits b:material>can
-35 credits b:material>export
-37 credits b:material>film
-32 credits b:material>material
-31 credits b:material>name
-26 credits b:material>screen
20 credits b:material>store
39 credits b:name>account
-63 credits b:name>adjust
-19 credits b:name>button
18 credits b:name>can
-41 credits b:name>control
-32 credits b:name>drag
-47 credits b:name>film
11 credits b:name>open
-63 credits b:name>panel
-50 credits b:name>player
-45 credits b:name>press
13 credits b:name>quoted
49 credits b:name>screen
19 credits b:name>see
-21 credits b:name>store
40 credits b:open>account
-34 credits b:open>adjust
-21 credits b:open>being
-36 credits b:open>control
-51 credits b:open>export
-18 credits b:open>material
-30 credits b:open>open
-28 credits b:open>panel
-36 credits b:open>player
-12 credits b:open>store
-29 credits b:open>you
70 credits b:panel>account
-36 credits b:panel>being
-23 credits b:panel>can
-34 credits b:panel>confirm
-21 credits b:panel>control
15 credits b:panel>export
-59 credits b:panel>film
-19 credits b:panel>if
-24 credits b:panel>material
-46 credits b:panel>open
-40 credits b:panel>panel
-22 credits b:panel>place
-54 credits b:panel>player
-34 credits b:panel>screen
-24 credits b:panel>see
-64 credits b:panel>you
24 credits b:place>account
-26 credits b:place>being
-44 credits b:place>button
-71 credits b:place>can
-24 credits b:place>export
-75 credits b:place>film
58 credits b:place>name
-43 credits b:place>panel
-24 credits b:place>place
-38 credits b:place>press
-21 credits b:place>screen
-19 credits b:place>store
41 credits b:place>you
-48 credits b:player>can
-22 credits b:player>place
-20 credits b:player>player
-19 credits b:player>see
67 credits b:press>account
-12 credits b:press>adjust
51 credits b:press>buy
-29 credits b:press>can
-25 credits b:press>confirm
-19 credits b:press>export
-50 credits b:press>film
-36 credits b:press>if
-37 credits b:press>key
-20 credits b:press>material
-23 credits b:press>open
-31 credits b:press>panel
-14 credits b:press>press
-71 credits b:press>quoted
-45 credits b:press>screen
-19 credits b:press>see
-12 credits b:press>undo
40 credits b:quoted>account
-31 credits b:quoted>adjust
-12 credits b:quoted>control
-22 credits b:quoted>film
-47 credits b:quoted>if
-24 credits b:quoted>panel
16 credits b:quoted>place
-57 credits b:quoted>press
32 credits b:quoted>screen
-37 credits b:quoted>see
-13 credits b:quoted>store
77 credits b:screen>account
20 credits b:screen>buy
67 credits b:screen>can
-15 credits b:screen>drag
-34 credits b:screen>export
-29 credits b:screen>place
-30 credits b:screen>player
-30 credits b:screen>press
22 credits b:screen>quoted
63 credits b:see>account
-20 credits b:see>being
-42 credits b:see>button
-28 credits b:see>can
-46 credits b:see>film
-20 credits b:see>if
-28 credits b:see>material
-22 credits b:see>panel
-49 credits b:see>player
23 credits b:see>quoted
-29 credits b:see>see
-17 credits b:see>store
-14 credits b:store>can
-10 credits b:store>name
-40 credits b:store>open
-18 credits b:store>place
-14 credits b:store>quoted
-35 credits b:store>screen
-16 credits b:undo>button
-38 credits b:undo>if
81 credits b:you>account
-11 credits b:you>can
-35 credits b:you>confirm
-59 credits b:you>drag
-18 credits b:you>export
-20 credits b:you>name
-24 credits b:you>open
23 credits b:you>panel
11 credits b:you>place
-16 credits b:you>player
-42 credits b:you>press
-20 credits b:you>see
-66 credits b:you>store
-16 credits b:you>you
-52 credits bias
-38 credits bold
252 credits c:account
36 credits c:account+adjust
38 credits c:account+button
19 credits c:account+buy
65 credits c:account+can
37 credits c:account+confirm
37 credits c:account+export
35 credits c:account+film
37 credits c:account+i
78 credits c:account+if
-46 credits c:account+material
36 credits c:account+offer
82 credits c:account+open
103 credits c:account+panel
45 credits c:account+place
80 credits c:account+press
81 credits c:account+screen
97 credits c:account+see
106 credits c:account+you
-16 credits c:adjust
-42 credits c:adjust+button
-18 credits c:adjust+can
-37 credits c:adjust+control
-29 credits c:adjust+film
-11 credits c:adjust+if
-13 credits c:adjust+material
-13 credits c:adjust+panel
-23 credits c:adjust+undo
-12 credits c:being+button
-27 credits c:being+control
-10 credits c:being+export
-11 credits c:being+see
-54 credits c:being+store
-10 credits c:button
-23 credits c:button+can
-47 credits c:button+confirm
-17 credits c:button+drag
-33 credits c:button+open
-20 credits c:button+place
-42 credits c:button+screen
107 credits c:buy
52 credits c:buy+can
15 credits c:buy+open
60 credits c:buy+place
51 credits c:buy+press
47 credits c:buy+screen
47 credits c:buy+you
-24 credits c:can+control
-15 credits c:can+drag
-27 credits c:can+key
-12 credits c:can+player
-13 credits c:can+store
-39 credits c:confirm
-29 credits c:confirm+if
-26 credits c:confirm+panel
-21 credits c:confirm+press
24 credits c:confirm+screen
-22 credits c:confirm+you
-48 credits c:control
-22 credits c:control+material
-29 credits c:control+open
-30 credits c:control+place
-33 credits c:control+screen
-58 credits c:drag
-43 credits c:drag+if
-22 credits c:drag+you
-23 credits c:export
-30 credits c:export+if
-25 credits c:export+material
-16 credits c:export+place
-84 credits c:export+screen
-19 credits c:film+open
-10 credits c:film+place
-15 credits c:film+press
-32 credits c:film+screen
-10 credits c:film+see
28 credits c:i+if
-10 credits c:i+see
-57 credits c:if+undo
-27 credits c:key
-13 credits c:key+panel
-12 credits c:key+player
-30 credits c:key+press
-21 credits c:key+see
-26 credits c:key+undo
-23 credits c:material
-15 credits c:material+open
-14 credits c:material+screen
-24 credits c:material+see
-26 credits c:offer+player
-21 credits c:open+player
12 credits c:open+screen
-39 credits c:open+store
-11 credits c:panel+player
-42 credits c:panel+screen
-14 credits c:place+store
-19 credits c:place+undo
32 credits c:place+you
-55 credits c:player
-28 credits c:player+you
-20 credits c:press
-17 credits c:press+screen
-28 credits c:press+you
-35 credits c:screen+store
51 credits c:screen+you
-47 credits c:store
-58 credits c:store+you
-63 credits c:undo
-14 credits c:undo+you
-43 credits digit
-52 credits f:a
-77 credits f:abra
-42 credits f:abre
-36 credits f:adjust
-13 credits f:ajuste
-46 credits f:all
-29 credits f:allez
-44 credits f:ao
-40 credits f:aperte
-15 credits f:arquivo
-19 credits f:arraste
-12 credits f:arrastr
-35 credits f:assista
39 credits f:auf
-23 credits f:aus
-37 credits f:avec
-34 credits f:basta
25 credits f:billing
-39 credits f:by
-42 credits f:cambia
-12 credits f:change
-21 credits f:clic
-12 credits f:click
-39 credits f:clipe
-24 credits f:clique
-43 credits f:confirm
49 credits f:consult
-31 credits f:ctrl
-45 credits f:cuando
-22 credits f:dale
20 credits f:damit
-39 credits f:das
11 credits f:den
-21 credits f:depois
-51 credits f:dort
-52 credits f:double-
-31 credits f:drag
-33 credits f:drop
-37 credits f:du
-42 credits f:dá
-37 credits f:déplace
-47 credits f:dê
-27 credits f:efeito
-48 credits f:elige
22 credits f:em
-11 credits f:entra
-41 credits f:escolha
-30 credits f:expand
-33 credits f:export
-52 credits f:exporta
-42 credits f:exporti
-37 credits f:faites
28 credits f:falls
-55 credits f:find
-20 credits f:from
26 credits f:geh
-18 credits f:give
-34 credits f:glissez
-15 credits f:go
-20 credits f:have
-14 credits f:haz
-42 credits f:hover
-38 credits f:il
-28 credits f:im
-18 credits f:ist
48 credits f:it
-13 credits f:it's
-25 credits f:just
-32 credits f:klicke
-49 credits f:la
-59 credits f:look
-39 credits f:mit
-31 credits f:mouse
-23 credits f:mude
-29 credits f:o
-21 credits f:open
-37 credits f:other
-23 credits f:ouvre
-16 credits f:ouvrez
-30 credits f:ouça
-14 credits f:pelo
20 credits f:please
-17 credits f:press
-27 credits f:pressio
-16 credits f:preview
-54 credits f:puedes
-38 credits f:puis
-41 credits f:pull
-11 credits f:put
-52 credits f:que
-43 credits f:raise
10 credits f:recharg
-18 credits f:regarde
-46 credits f:right-c
-34 credits f:save
-19 credits f:se
-23 credits f:see
-39 credits f:select
-26 credits f:set
-12 credits f:slide
-59 credits f:sobald
-35 credits f:space
-53 credits f:sélecti
-35 credits f:tamanho
29 credits f:tap
-11 credits f:the
-25 credits f:there's
-47 credits f:they're
-11 credits f:through
-51 credits f:tippe
-56 credits f:to
-37 credits f:toca
16 credits f:top
-19 credits f:toque
-18 credits f:trim
-26 credits f:um
12 credits f:und
-11 credits f:undo
-25 credits f:une
55 credits f:unter
-48 credits f:use
-13 credits f:ve
-30 credits f:veja
57 credits f:visit
-16 credits f:volume
-31 credits f:vous
-11 credits f:vá
-30 credits f:wait
-11 credits f:was
-24 credits f:wenn
-21 credits f:when
-22 credits f:where
-28 credits f:which
18 credits f:while
-18 credits f:wähle
-38 credits f:y
-25 credits f:you
-18 credits f:you'll
-35 credits f:zieh
-46 credits f:zum
-45 credits f:à
-37 credits f:ändere
-54 credits f:öffne
17 credits f:а
-24 credits f:включит
-31 credits f:во
-41 credits f:выберит
-54 credits f:если
-46 credits f:есть
-45 credits f:загляни
-39 credits f:зайдите
-25 credits f:затем
-26 credits f:когда
-40 credits f:нажмите
-50 credits f:откройт
-30 credits f:перетащ
-41 credits f:подтвер
-50 credits f:после
-47 credits f:послуша
-47 credits f:посмотр
24 credits f:с
-47 credits f:там
-32 credits f:чтобы
-15 credits f:そ
-22 credits f:ま
-22 credits f:よ
-25 credits f:クリップ
22 credits f:クレジット
-13 credits f:タイムライン
-38 credits f:ファイル
-10 credits f:プレーヤー
-10 credits f:レイヤー
-72 credits f:三
-21 credits f:下载
-51 credits f:不
-29 credits f:不喜欢
-20 credits f:两
-40 credits f:从
18 credits f:余额
-45 credits f:修改
-34 credits f:先
-21 credits f:光
-24 credits f:全
-28 credits f:其
-52 credits f:再生
-12 credits f:别
-64 credits f:到
-45 credits f:勾选
-47 credits f:单击
-36 credits f:去
-20 credits f:双击
-12 credits f:右
-13 credits f:在
-39 credits f:审
-43 credits f:导出
-10 credits f:将
-25 credits f:展开
-23 credits f:左
-35 credits f:左侧
-45 credits f:成片
-54 credits f:戳
-23 credits f:打开
-46 credits f:找到
-19 credits f:把
-47 credits f:拖
-16 credits f:拖动
-23 credits f:按
-44 credits f:按下
-20 credits f:改
-33 credits f:新
19 credits f:明细
11 credits f:残高
16 credits f:每
-11 credits f:没
-62 credits f:点
-23 credits f:点一下
-39 credits f:点击
37 credits f:点开
-15 credits f:用
-26 credits f:看
24 credits f:积分
-22 credits f:等
-12 credits f:觉得
-25 credits f:语
-12 credits f:请
-37 credits f:选中
-14 credits f:选择
-43 credits f:需要
-17 credits f:顺
-37 credits f:预览
-13 credits f:预览窗口
-35 credits g:あり
-16 credits g:いた
-12 credits g:いて
-16 credits g:えら
-17 credits g:お確
-17 credits g:かめ
-10 credits g:きさ
-33 credits g:けで
-27 credits g:けま
-24 credits g:けれ
-24 credits g:ご覧
-12 credits g:さは
-56 credits g:すと
-15 credits g:その
-29 credits g:ただ
22 credits g:たら
-46 credits g:だけ
-28 credits g:でお
-57 credits g:です
-30 credits g:で再
-13 credits g:で確
-26 credits g:で見
-28 credits g:で調
-49 credits g:で選
-18 credits g:なけ
-40 credits g:にあ
16 credits g:に入
-57 credits g:のア
-39 credits g:のパ
-28 credits g:の矢
-11 credits g:の端
-25 credits g:はタ
-11 credits g:られ
14 credits g:ら書
-47 credits g:りは
-39 credits g:りま
-23 credits g:るに
-20 credits g:わせ
39 credits g:をダ
-12 credits g:を押
13 credits g:を確
14 credits g:を見
-15 credits g:を選
-32 credits g:ァイ
40 credits g:アイ
-13 credits g:ィオ
-20 credits g:ィン
40 credits g:イコ
-12 credits g:イム
-10 credits g:イヤ
-11 credits g:イン
-20 credits g:ウィ
21 credits g:ウン
-21 credits g:オタ
-13 credits g:オー
-17 credits g:カー
-19 credits g:クし
-47 credits g:クリ
22 credits g:クレ
-34 credits g:グで
39 credits g:コン
25 credits g:ジで
25 credits g:ジの
22 credits g:ジッ
-10 credits g:スト
-25 credits g:スペ
-15 credits g:タイ
-23 credits g:タブ
16 credits g:ダウ
-44 credits g:ック
-20 credits g:ドウ
-17 credits g:ドロ
-32 credits g:ニュ
-25 credits g:ネル
-18 credits g:バー
-25 credits g:パネ
-32 credits g:ファ
-49 credits g:フォ
22 credits g:プラ
11 credits g:ペー
-12 credits g:ムラ
-32 credits g:メニ
-17 credits g:ライ
22 credits g:ラン
-47 credits g:リッ
-24 credits g:ルで
-22 credits g:ルの
-10 credits g:レイ
22 credits g:レジ
-17 credits g:ロッ
17 credits g:ロー
25 credits g:ンか
-45 credits g:ンで
13 credits g:ンの
-41 credits g:ント
-20 credits g:ンド
17 credits g:ンロ
-35 credits g:ーか
-17 credits g:ーの
-16 credits g:ーを
-14 credits g:ーウ
-13 credits g:ーデ
12 credits g:ード
-11 credits g:ーパ
-15 credits g:ー画
-42 credits g:一下
-14 credits g:一张
-19 credits g:一栏
-35 credits g:一点
-41 credits g:一版
-39 credits g:三个
-26 credits g:上の
-16 credits g:上一
-37 credits g:上可
-18 credits g:上的
-26 credits g:上部
-14 credits g:下の
-12 credits g:下方
-17 credits g:下的
-44 credits g:下載
-23 credits g:下载
-20 credits g:不喜
-32 credits g:个点
-16 credits g:以在
-53 credits g:以对
-25 credits g:以打
25 credits g:以查
16 credits g:以看
-13 credits g:件可
-66 credits g:件夹
-24 credits g:位于
-31 credits g:体库
36 credits g:余额
-10 credits g:你可
-64 credits g:侧边
-22 credits g:便能
-40 credits g:修改
-48 credits g:側邊
-32 credits g:先后
-19 credits g:先打
-11 credits g:先点
-55 credits g:全屏
-20 credits g:全文
-18 credits g:全部
-25 credits g:再点
-27 credits g:出的
-24 credits g:出页
-41 credits g:击右
-38 credits g:击导
-29 credits g:分别
-14 credits g:分鏡
-29 credits g:分镜
-14 credits g:切到
-61 credits g:切换
-50 credits g:列表
-18 credits g:删掉
-14 credits g:別の
-28 credits g:到它
-14 credits g:到开
-16 credits g:到时
-39 credits g:前の
-19 credits g:前面
42 credits g:剩余
-40 credits g:剪掉
-18 credits g:動画
-32 credits g:勾选
-48 credits g:匯出
12 credits g:升级
-34 credits g:单击
13 credits g:单独
-13 credits g:单里
-62 credits g:去就
-19 credits g:双击
46 credits g:发票
-50 credits g:发给
-39 credits g:取得
-10 credits g:口里
-31 credits g:可下
-22 credits g:可从
45 credits g:可到
-20 credits g:可播
-27 credits g:可查
-30 credits g:可直
-18 credits g:可看
-30 credits g:可试
-18 credits g:可选
-47 credits g:右下
-37 credits g:右侧
-42 credits g:右边
-14 credits g:右邊
-20 credits g:合わ
-38 credits g:向左
-45 credits g:听听
-16 credits g:喜歡
11 credits g:回到
-46 credits g:图可
-31 credits g:图层
-22 credits g:在右
-36 credits g:在媒
-55 credits g:在左
-11 credits g:在画
-52 credits g:在音
-27 credits g:場景
-36 credits g:場面
-43 credits g:复制
-35 credits g:大き
-10 credits g:太快
50 credits g:头像
22 credits g:套餐
-29 credits g:媒体
-45 credits g:字型
-31 credits g:字幕
-15 credits g:存で
-13 credits g:存到
-10 credits g:存檔
-15 credits g:完记
-37 credits g:对比
-57 credits g:对照
-36 credits g:导出
-67 credits g:對話
-41 credits g:就可
-34 credits g:就把
-64 credits g:就拖
-13 credits g:就用
-16 credits g:就能
-15 credits g:屉里
-57 credits g:展开
-20 credits g:展開
-43 credits g:左上
-44 credits g:左侧
-45 credits g:左側
-24 credits g:序可
-12 credits g:库里
-19 credits g:度を
-42 credits g:度条
20 credits g:开右
-18 credits g:开始
-51 credits g:开就
-47 credits g:开查
-34 credits g:弹窗
12 credits g:录在
-35 credits g:影片
-16 credits g:往左
-18 credits g:後按
-27 credits g:您也
-22 credits g:想换
-37 credits g:想改
17 credits g:想要
-29 credits g:成品
31 credits g:户页
-42 credits g:手机
-16 credits g:才会
-57 credits g:打开
18 credits g:打開
-38 credits g:把字
-38 credits g:把片
-23 credits g:抓住
-71 credits g:押す
-39 credits g:抽屉
-27 credits g:拖拽
-14 credits g:拖放
-38 credits g:拖进
-17 credits g:按一
-48 credits g:按下
-36 credits g:按右
-21 credits g:按空
-33 credits g:按鈕
-26 credits g:换到
-49 credits g:接点
-20 credits g:控制
-14 credits g:提高
-40 credits g:收在
-17 credits g:改完
-13 credits g:改成
-16 credits g:放器
-25 credits g:放大
-11 credits g:效果
-74 credits g:文件
-12 credits g:新的
37 credits g:方案
-52 credits g:旁白
-48 credits g:旁的
-17 credits g:无误
-40 credits g:时间
18 credits g:明细
-49 credits g:景列
-15 credits g:書き
-44 credits g:最下
-23 credits g:板可
-21 credits g:查看
-35 credits g:标可
-13 credits g:标志
-35 credits g:标签
-37 credits g:标题
-46 credits g:栏里
28 credits g:核对
-19 credits g:格式
-29 credits g:框里
-28 credits g:檢視
40 credits g:残高
-35 credits g:每一
-17 credits g:比べ
-28 credits g:比较
38 credits g:水印
-18 credits g:沒問
-43 credits g:混音
-21 credits g:清單
-21 credits g:清晰
-21 credits g:渲染
-32 credits g:滑杆
-12 credits g:滑桿
-14 credits g:滑鼠
-22 credits g:点一
-30 credits g:点中
-20 credits g:点击
-37 credits g:点右
-76 credits g:点左
15 credits g:点开
-44 credits g:点播
-38 credits g:片拖
-46 credits g:片段
-16 credits g:现在
-29 credits g:生ボ
18 credits g:用户
33 credits g:用量
-10 credits g:画布
-55 credits g:画面
-30 credits g:略图
-11 credits g:番を
-14 credits g:的位
-20 credits g:的分
-19 credits g:的字
-20 credits g:的話
-18 credits g:直接
-15 credits g:看一
-13 credits g:看分
-28 credits g:矢印
-17 credits g:確か
33 credits g:积分
-29 credits g:移到
-23 credits g:空格
-45 credits g:窗里
-20 credits g:第三
-26 credits g:签页
-26 credits g:素材
-49 credits g:縮圖
-16 credits g:线上
-26 credits g:继续
-30 credits g:缩略
-20 credits g:背景
-30 credits g:能在
-20 credits g:能找
-14 credits g:色は
-12 credits g:若想
-31 credits g:若要
-81 credits g:菜单
-14 credits g:蓝色
-38 credits g:表在
-26 credits g:要な
-15 credits g:要存
16 credits g:要拿
-14 credits g:要是
16 credits g:見て
-29 credits g:視窗
-34 credits g:覽視
-36 credits g:视图
-18 credits g:览区
-17 credits g:览窗
47 credits g:角头
12 credits g:設定
-29 credits g:調整
25 credits g:請先
-33 credits g:請在
14 credits g:记录
-21 credits g:记得
-12 credits g:设置
-50 credits g:试听
-17 credits g:误后
-46 credits g:请展
-35 credits g:请按
-19 credits g:请点
-13 credits g:调整
-12 credits g:调色
-33 credits g:调节
18 credits g:账户
-26 credits g:走完
18 credits g:足り
-38 credits g:轨道
-24 credits g:轮图
-31 credits g:轴上
-57 credits g:边栏
-48 credits g:边的
-24 credits g:边缘
-43 credits g:这里
-26 credits g:进度
26 credits g:追加
-17 credits g:选中
-29 credits g:选项
-27 credits g:選ぶ
-19 credits g:選單
-48 credits g:邊欄
-10 credits g:部的
-13 credits g:都在
-18 credits g:都能
-12 credits g:里可
-29 credits g:里换
-11 credits g:里有
-53 credits g:里查
-23 credits g:里点
15 credits g:里的
-13 credits g:里看
-39 credits g:里能
-25 credits g:里还
-34 credits g:链接
-26 credits g:開啟
-40 credits g:间线
-32 credits g:随时
17 credits g:需发
-15 credits g:面で
-31 credits g:面上
13 credits g:面升
-20 credits g:面板
-33 credits g:面查
-29 credits g:音效
27 credits g:頁面
-19 credits g:順序
-15 credits g:順番
-60 credits g:預覽
-16 credits g:題就
-51 credits g:页可
-17 credits g:项卡
-33 credits g:预览
-20 credits g:频轨
-16 credits g:频面
21 credits g:额度
39 credits g:额见
21 credits g:额请
11 credits g:高は
-25 credits g:點右
23 credits g:點數
-31 credits g:點選
-22 credits g:鼠标
-25 credits g:齿轮
-22 credits kind:adjust
-72 credits kind:drag
-46 credits kind:press
-62 credits kind:statement
-22 credits kind:tail
-26 credits kind:take
-58 credits kind:weak
-64 credits l:1080p
-29 credits l:12
-15 credits l:19
-12 credits l:3
-32 credits l:33
-49 credits l:ab
50 credits l:abonnem
44 credits l:account
-11 credits l:aceptar
-16 credits l:adjuste
-36 credits l:ahead
-13 credits l:ajuste
-26 credits l:all
-29 credits l:alterna
-32 credits l:an
-24 credits l:and
-54 credits l:aplicar
-37 credits l:appliqu
-26 credits l:apply
-55 credits l:are
-36 credits l:arquivo
-23 credits l:arrasta
-11 credits l:arraste
-46 credits l:assets
30 credits l:auf
-11 credits l:away
-18 credits l:back
-20 credits l:below
-25 credits l:bibliot
-22 credits l:bild
21 credits l:billing
-30 credits l:bin
-49 credits l:both
-25 credits l:bottom
-29 credits l:box
-43 credits l:button
-20 credits l:caption
13 credits l:cena
-55 credits l:check
-37 credits l:clipe
11 credits l:clips
-13 credits l:clique
-20 credits l:color
-49 credits l:com
-46 credits l:compare
-37 credits l:compart
23 credits l:compte
-33 credits l:conferi
17 credits l:confira
-66 credits l:confirm
-38 credits l:continu
-35 credits l:convenc
-31 credits l:copy
-13 credits l:cor
27 credits l:credits
22 credits l:crédito
-34 credits l:ctrl
-42 credits l:d'aperç
13 credits l:dashboa
-53 credits l:delete
-19 credits l:derecha
-28 credits l:descarg
-12 credits l:desliza
-26 credits l:dialog
-17 credits l:dialogu
-25 credits l:direita
-39 credits l:done
-18 credits l:down
-67 credits l:downloa
-49 credits l:drawer
-14 credits l:droite
-13 credits l:dropdow
13 credits l:e
-40 credits l:earlier
-33 credits l:editor
-33 credits l:effect
-27 credits l:effets
-76 credits l:end
-11 credits l:entra
-28 credits l:es
-51 credits l:escenas
-30 credits l:esquerd
-114 credits l:export
-57 credits l:exporta
-11 credits l:exporte
-52 credits l:exporti
30 credits l:factura
-20 credits l:fichier
-21 credits l:file
-22 credits l:final
-16 credits l:first
-13 credits l:font
-32 credits l:format
-15 credits l:foto
-30 credits l:further
-50 credits l:glisser
-53 credits l:herunte
-45 credits l:históri
-14 credits l:if
-21 credits l:ihn
-38 credits l:images
-46 credits l:inspect
43 credits l:invoice
-34 credits l:is
42 credits l:ist
-35 credits l:izquier
-12 credits l:kannst
-46 credits l:klicke
-42 credits l:l'aperç
-31 credits l:lateral
-26 credits l:lecture
-33 credits l:library
-50 credits l:lienzo
-19 credits l:like
-42 credits l:link
-43 credits l:links
-28 credits l:list
-38 credits l:listed
-42 credits l:listen
28 credits l:logo
-12 credits l:moniteu
42 credits l:more
-36 credits l:mouse
-38 credits l:mp4
-28 credits l:médiath
-32 credits l:mídia
-50 credits l:need
-41 credits l:notice
-33 credits l:now
-50 credits l:on
-46 credits l:one
-18 credits l:other
-22 credits l:out
-40 credits l:ouvir
-10 credits l:overvie
-39 credits l:pane
-48 credits l:panel
-27 credits l:passt
25 credits l:perfil
-11 credits l:picture
-43 credits l:piste
-21 credits l:place
-49 credits l:pop-up
-16 credits l:previa
-62 credits l:preview
-29 credits l:princip
23 credits l:profile
-38 credits l:project
-50 credits l:proyect
-24 credits l:pré-vis
-27 credits l:prévia
-30 credits l:prévisu
-34 credits l:quiser
-29 credits l:ready
31 credits l:recharg
-61 credits l:resolut
-19 credits l:rest
-21 credits l:resulta
-45 credits l:rhythm
-47 credits l:right
-22 credits l:s
20 credits l:saldo
-41 credits l:satisfi
-54 credits l:save
-15 credits l:scenes
-27 credits l:scènes
-34 credits l:see
-37 credits l:separad
-34 credits l:set
-47 credits l:share
-16 credits l:shift
-22 credits l:shot
-26 credits l:sich
-81 credits l:sidebar
-25 credits l:size
-13 credits l:slider
-13 credits l:sound
-21 credits l:start
-31 credits l:stored
37 credits l:subscri
-32 credits l:suggest
21 credits l:symbol
-32 credits l:tab
-54 credits l:takes
-29 credits l:tela
-13 credits l:tempo
-16 credits l:text
-37 credits l:texte
-21 credits l:texto
-80 credits l:there
-52 credits l:tick
-13 credits l:tiempo
-35 credits l:timelin
-29 credits l:tippen
-34 credits l:tool
-16 credits l:top
-31 credits l:toque
-41 credits l:tudo
-11 credits l:two
-57 credits l:título
-22 credits l:undo
18 credits l:up
29 credits l:upgrade
-30 credits l:veja
-48 credits l:ver
-36 credits l:verlo
-38 credits l:version
-21 credits l:viewer
-11 credits l:vignett
-45 credits l:visible
-15 credits l:visor
-64 credits l:vorscha
-35 credits l:voz
-24 credits l:vérifie
36 credits l:wallet
-12 credits l:want
-41 credits l:watch
-36 credits l:wheel
-12 credits l:window
-44 credits l:you
-35 credits l:yoursel
-20 credits l:z
39 credits l:баланс
-37 credits l:вариант
-53 credits l:воспрои
-26 credits l:дорожке
-36 credits l:дорожку
-54 credits l:его
-44 credits l:её
-45 credits l:загляни
-60 credits l:инспект
51 credits l:кабинет
-33 credits l:край
-68 credits l:лежат
-36 credits l:медиате
-26 credits l:меню
-16 credits l:миниатю
-24 credits l:можно
15 credits l:панели
-15 credits l:ползунк
-35 credits l:посмотр
-45 credits l:предпро
-13 credits l:раскадр
-13 credits l:слева
-70 credits l:справа
-29 credits l:таймлай
-33 credits l:く
-33 credits l:だけです
15 credits l:できます
-15 credits l:にあります
-36 credits l:には
-27 credits l:ぶ
-33 credits l:る
-25 credits l:れば
-16 credits l:一下
-15 credits l:下方
-47 credits l:下载
-19 credits l:体
-25 credits l:先
13 credits l:升级
-36 credits l:取
20 credits l:右上角
-29 credits l:后
-63 credits l:吧
-40 credits l:图
-43 credits l:场景
-40 credits l:它
-26 credits l:完
-38 credits l:对比
-22 credits l:导出
-41 credits l:幅
-30 credits l:度
-54 credits l:得
-18 credits l:慢
-14 credits l:拖
-20 credits l:换
-10 credits l:播放
-13 credits l:改
-17 credits l:文件
14 credits l:本
-53 credits l:查看
-23 credits l:标签页
11 credits l:栏
39 credits l:核对
-36 credits l:次
-16 credits l:片
-55 credits l:看
-24 credits l:看一遍
-11 credits l:看到
-28 credits l:看看
-19 credits l:确认
-12 credits l:移
-41 credits l:箭头
-29 credits l:置
-59 credits l:色
-12 credits l:观看
-44 credits l:试听
-31 credits l:轨道
18 credits l:选
-14 credits l:链接
-26 credits l:面
-69 credits l:面板
41 credits l:页
22 credits l:页面
-30 credits l:预览
19 credits l:额度
-81 credits last
91 credits later c:account
-12 credits later c:adjust
-46 credits later c:button
82 credits later c:buy
-25 credits later c:confirm
-18 credits later c:control
-40 credits later c:drag
-56 credits later c:export
-31 credits later c:film
-14 credits later c:offer
-15 credits later c:panel
-22 credits later c:player
-43 credits later c:undo
135 credits later q:account
-54 credits later q:confirm
-28 credits later q:export
-49 credits later q:film
49 credits later q:i
-24 credits later q:material
-55 credits later q:panel
-27 credits length:1
-14 credits length:2
-14 credits length:5
-70 credits length:6
-41 credits no concept
-26 credits opens
95 credits other c:account
-15 credits other c:adjust
-42 credits other c:being
88 credits other c:buy
-31 credits other c:can
-39 credits other c:control
-48 credits other c:drag
-15 credits other c:export
-61 credits other c:film
-17 credits other c:if
-39 credits other c:key
-29 credits other c:material
-42 credits other c:panel
-51 credits other c:place
-84 credits other c:player
-30 credits other c:press
-34 credits other c:store
-40 credits other c:undo
117 credits other q:account
68 credits other q:buy
-14 credits other q:can
-66 credits other q:confirm
-57 credits other q:drag
-17 credits other q:export
-43 credits other q:film
46 credits other q:i
-18 credits other q:material
-80 credits other q:screen
-91 credits other q:store
84 credits path
177 credits q:account
85 credits q:buy
-32 credits q:can
-111 credits q:confirm
-63 credits q:export
-101 credits q:film
-76 credits q:if
-43 credits q:material
-80 credits q:open
-52 credits q:player
-53 credits q:screen
-40 credits q:see
-88 credits q:store
-42 credits q:undo
-29 credits step
-37 credits topic:adjust
127 credits topic:credits
-33 credits topic:export
-34 credits topic:preview
-21 credits topic:timeline
-60 credits topic:undo
-50 credits v:de:adjust:le
-37 credits v:de:adjust:re
-45 credits v:de:adjust:st
-56 credits v:de:confirm:en
-40 credits v:de:drag:be
-21 credits v:de:drag:eh
-22 credits v:de:drag:en
-15 credits v:de:drag:ge
-31 credits v:de:export:ei
-30 credits v:de:export:re
33 credits v:de:open:eh
-28 credits v:de:open:en
-42 credits v:de:open:ne
-41 credits v:de:open:st
-57 credits v:de:press:ck
-36 credits v:de:press:en
-46 credits v:de:press:ke
-18 credits v:de:press:le
-51 credits v:de:press:pe
-28 credits v:de:press:st
-30 credits v:de:see:en
-16 credits v:en:adjust:al
12 credits v:en:adjust:ce
-19 credits v:en:adjust:ck
-54 credits v:en:adjust:er
-37 credits v:en:adjust:et
-19 credits v:en:adjust:ge
-23 credits v:en:adjust:it
-21 credits v:en:adjust:ne
-15 credits v:en:adjust:ol
-41 credits v:en:adjust:rn
69 credits v:en:buy:de
34 credits v:en:buy:ge
36 credits v:en:buy:op
46 credits v:en:buy:uy
-30 credits v:en:confirm:ly
-20 credits v:en:confirm:ne
-42 credits v:en:confirm:pt
-17 credits v:en:confirm:sh
-28 credits v:en:drag:ag
-12 credits v:en:drag:de
-26 credits v:en:drag:er
-43 credits v:en:drag:ll
-65 credits v:en:drag:op
-22 credits v:en:drag:ut
-14 credits v:en:export:ad
-34 credits v:en:export:ed
-13 credits v:en:export:le
-51 credits v:en:export:nd
-45 credits v:en:export:p4
-37 credits v:en:export:py
-21 credits v:en:export:re
-17 credits v:en:export:rt
-40 credits v:en:export:ve
-38 credits v:en:open:ed
-22 credits v:en:open:en
72 credits v:en:open:it
-32 credits v:en:open:nd
-40 credits v:en:open:ng
-39 credits v:en:open:ok
25 credits v:en:press:ap
-20 credits v:en:press:ck
-35 credits v:en:press:ct
-44 credits v:en:press:er
-18 credits v:en:press:it
-16 credits v:en:press:ss
-30 credits v:en:see:ar
-33 credits v:en:see:ay
-39 credits v:en:see:ce
-29 credits v:en:see:ch
-14 credits v:en:see:ee
-31 credits v:en:see:le
-33 credits v:en:see:ng
-12 credits v:en:see:or
-25 credits v:en:see:ow
-15 credits v:en:see:re
-51 credits v:en:see:se
-17 credits v:en:see:ub
21 credits v:en:see:ws
-26 credits v:en:undo:do
-18 credits v:es:adjust:ia
-42 credits v:es:confirm:ar
-26 credits v:es:drag:ta
-25 credits v:es:export:ga
-12 credits v:es:export:lo
-11 credits v:es:open:ra
-34 credits v:es:open:re
-27 credits v:es:open:tá
-48 credits v:es:press:ar
-40 credits v:es:press:ge
-35 credits v:es:press:ic
-44 credits v:es:see:ar
-26 credits v:es:see:er
-20 credits v:es:see:ra
-23 credits v:fr:adjust:er
-24 credits v:fr:adjust:ez
-47 credits v:fr:adjust:le
11 credits v:fr:buy:ez
-46 credits v:fr:confirm:er
-22 credits v:fr:confirm:ez
-23 credits v:fr:drag:er
-44 credits v:fr:export:er
-23 credits v:fr:open:re
-13 credits v:fr:press:er
-21 credits v:fr:press:ez
-39 credits v:fr:press:ic
-26 credits v:fr:see:er
-23 credits v:fr:see:ez
-55 credits v:fr:see:ir
-48 credits v:pt:adjust:ar
-23 credits v:pt:adjust:de
-36 credits v:pt:confirm:ar
-21 credits v:pt:confirm:me
-26 credits v:pt:drag:ar
-28 credits v:pt:drag:do
-42 credits v:pt:drag:te
-43 credits v:pt:export:ad
-43 credits v:pt:export:ar
-37 credits v:pt:export:te
28 credits v:pt:open:re
-11 credits v:pt:open:vá
-28 credits v:pt:open:ão
-33 credits v:pt:press:ar
-67 credits v:pt:press:ha
-29 credits v:pt:press:se
-40 credits v:pt:press:te
-51 credits v:pt:press:ue
-34 credits v:pt:see:ir
-30 credits v:pt:see:ja
-30 credits v:pt:see:ça
-85 credits v:ru:adjust:ся
-40 credits v:ru:adjust:те
-17 credits v:ru:adjust:ть
-41 credits v:ru:confirm:те
21 credits v:ru:drag:ле
-15 credits v:ru:drag:ок
-45 credits v:ru:drag:те
-14 credits v:ru:drag:ть
-56 credits v:ru:export:йл
-55 credits v:ru:export:те
-40 credits v:ru:export:ть
-42 credits v:ru:open:ат
-55 credits v:ru:open:ть
-58 credits v:ru:press:те
-53 credits v:ru:see:ие
-34 credits v:ru:see:ть
-45 credits w:0
-15 credits w:0 19
-32 credits w:0 33
-18 credits w:0 8
-18 credits w:0 8 0
-18 credits w:0 p
-20 credits w:1  
-21 credits w:1 .
-19 credits w:1 0
-18 credits w:1 0 8
-64 credits w:1080p
-29 credits w:12
-15 credits w:19
-23 credits w:3
-32 credits w:33
-32 credits w:4
-30 credits w:4  
-13 credits w:5  
-18 credits w:6
-11 credits w:6  
-18 credits w:8 0
-18 credits w:8 0 p
-14 credits w:a
-12 credits w:a aba
-21 credits w:a borda
-10 credits w:a differe
-16 credits w:a foto
-28 credits w:a la
-23 credits w:a look
-32 credits w:a nova
-49 credits w:ab
-40 credits w:aba
-26 credits w:aba texto
-49 credits w:able
-49 credits w:able to
50 credits w:abonnem
-77 credits w:abra
-19 credits w:abra a
-42 credits w:abre
-31 credits w:abre el
-67 credits w:abspiel
-42 credits w:accept
-28 credits w:accept the
49 credits w:account
28 credits w:account menu
-11 credits w:aceptar
34 credits w:add
-27 credits w:adjust the
-16 credits w:adjuste
-36 credits w:ahead
-13 credits w:ajuste
-28 credits w:al
-10 credits w:al lienzo
-22 credits w:algo
-29 credits w:all
-11 credits w:all the
-52 credits w:alle
-57 credits w:alles
-29 credits w:allez
-15 credits w:along
-29 credits w:along the
-35 credits w:also
-29 credits w:alterna
27 credits w:am
-25 credits w:an
-31 credits w:and you
-76 credits w:another
-29 credits w:ansehen
42 credits w:antes
-38 credits w:any
-27 credits w:ao
-40 credits w:aperte
-37 credits w:aplicar
-37 credits w:appliqu
-30 credits w:apply
-10 credits w:apply to
-38 credits w:après
-21 credits w:archive
17 credits w:are shown
-26 credits w:arrasta
-19 credits w:arraste
-21 credits w:arrastr
-39 credits w:arrow
-45 credits w:as
-16 credits w:as you
21 credits w:assets folder
-35 credits w:assista
-18 credits w:at
-22 credits w:at the
-45 credits w:até
-29 credits w:audio
69 credits w:auf der
-58 credits w:auf exporti
-56 credits w:auf überneh
-43 credits w:aus
-26 credits w:aus der
-49 credits w:avec
-52 credits w:avec la
-18 credits w:away
-47 credits w:back
-66 credits w:baixar
11 credits w:balance
-13 credits w:bar to
-41 credits w:barra
-30 credits w:barra de
-16 credits w:barra lateral
-18 credits w:basta
-16 credits w:be adjuste
-11 credits w:be set
-22 credits w:beside
-36 credits w:bestäti
-64 credits w:between
-36 credits w:bibliot
-13 credits w:bibliot de
-35 credits w:bild
53 credits w:billing
16 credits w:billing tab
-22 credits w:bin
52 credits w:bitte
-47 credits w:blick
-73 credits w:blue
-21 credits w:borda
-46 credits w:both
-41 credits w:bottom
-28 credits w:botão
-17 credits w:box
-31 credits w:boîte
-31 credits w:boîte de
13 credits w:brings
-45 credits w:browse
-41 credits w:browser
-34 credits w:button
-33 credits w:button is
46 credits w:buy
-39 credits w:by
-19 credits w:by ticking
-48 credits w:called
-20 credits w:camadas
-38 credits w:cambia
-23 credits w:cambiar
-23 credits w:can change
-28 credits w:can check
-29 credits w:can drag
-15 credits w:can preview
-45 credits w:can view
-28 credits w:capas
-30 credits w:caption
-34 credits w:caption panel
-48 credits w:carpeta
-29 credits w:celui
20 credits w:cena
-46 credits w:cenas
-20 credits w:change
-32 credits w:changes
-54 credits w:charact
-13 credits w:checked
-54 credits w:choose 1080p
-45 credits w:choose downloa
-24 credits w:choose the
-52 credits w:clic
-31 credits w:clic en
-26 credits w:clicar
-32 credits w:clicar em
-13 credits w:click
-20 credits w:click apply
-36 credits w:click downloa
-28 credits w:click save
-49 credits w:click share
-62 credits w:click the
-12 credits w:clip hacia
-35 credits w:clip to
-33 credits w:clipe
-42 credits w:clique
-32 credits w:clique em
-24 credits w:cloud
67 credits w:coin
-35 credits w:color
-51 credits w:column
13 credits w:com a
-50 credits w:come
-40 credits w:como
-26 credits w:como ficou
-39 credits w:compara
-13 credits w:compare
-28 credits w:compare them
23 credits w:compte
-31 credits w:con
-26 credits w:con la
-13 credits w:con los
-20 credits w:conferi
-19 credits w:confirm
-22 credits w:confirm the
17 credits w:confirm to
48 credits w:consult
-35 credits w:continu
-23 credits w:contras
-42 credits w:control
-35 credits w:convenc
-37 credits w:copy
-30 credits w:cor
-35 credits w:corner to
30 credits w:cost
72 credits w:credits
21 credits w:credits are
37 credits w:credits page
78 credits w:crédito
-32 credits w:ctrl
-37 credits w:ctrl z
-45 credits w:cuando
-12 credits w:cut
-42 credits w:d'aperç
-31 credits w:da
-22 credits w:dale
-30 credits w:dale al
20 credits w:damit
-13 credits w:dans
-59 credits w:dans l'ongle
-30 credits w:dans la
-79 credits w:das
13 credits w:dashboa
-31 credits w:datei
-31 credits w:de dialogu
27 credits w:de factura
-36 credits w:de la
-16 credits w:de vista
35 credits w:dein
35 credits w:dein guthabe
-46 credits w:del
-45 credits w:delete
-31 credits w:dem
-40 credits w:dem bild
-19 credits w:den
-64 credits w:den reiter
-21 credits w:depois
-33 credits w:depois em
-17 credits w:depuis le
-38 credits w:der zeitlei
-16 credits w:derecha
-32 credits w:des
-14 credits w:descarg
-34 credits w:desliza
-16 credits w:dial
-39 credits w:dialog
-17 credits w:dialogu
-36 credits w:die leertas
-17 credits w:die neue
-10 credits w:differe
-27 credits w:dir
-27 credits w:dir die
-35 credits w:direita
-23 credits w:disk
-32 credits w:does
-10 credits w:don't
-13 credits w:don't need
-20 credits w:done
-64 credits w:dort
-58 credits w:double-
-48 credits w:double- the
-45 credits w:down
-22 credits w:downloa
-29 credits w:drafts
-28 credits w:drag
-27 credits w:drag its
-13 credits w:drag one
-34 credits w:drag the
-73 credits w:drag-an
-50 credits w:drawer
-27 credits w:drop
-30 credits w:drop the
-12 credits w:drop-do
-51 credits w:du
-18 credits w:du die
-23 credits w:du kannst
-17 credits w:duratio
-21 credits w:dá
-21 credits w:dá para
-37 credits w:déplace
-47 credits w:dê
-17 credits w:earlier
-23 credits w:edit
-63 credits w:editor
-27 credits w:efeito
-33 credits w:effect
-65 credits w:effects
-12 credits w:effects drawer
-27 credits w:effets
-48 credits w:eine
-53 credits w:einen
54 credits w:einstel
-25 credits w:el
-22 credits w:el orden
-39 credits w:el panel
-39 credits w:el reprodu
-48 credits w:elige
41 credits w:em
-19 credits w:em aplicar
-23 credits w:em compart
-44 credits w:em salvar
-20 credits w:en el
-27 credits w:en haut
-14 credits w:en la
-76 credits w:end
-42 credits w:ende
19 credits w:enough
-11 credits w:entra
28 credits w:entre
-34 credits w:er
-18 credits w:es dir
-35 credits w:escenas
-42 credits w:escolha
-51 credits w:escucha
-30 credits w:ese
-24 credits w:esquerd
-48 credits w:essa
-31 credits w:estiver
-14 credits w:está
-28 credits w:estão
-30 credits w:expand
-17 credits w:expand the
-14 credits w:export icon
-27 credits w:export page
-73 credits w:export tab
-11 credits w:export the
-77 credits w:exporta
-19 credits w:exporte
-50 credits w:exporti
-27 credits w:exports
-24 credits w:face
29 credits w:factura
-45 credits w:fader
-37 credits w:faites
-37 credits w:faites glisser
28 credits w:falls
-38 credits w:fenêtre
-39 credits w:fenêtre d'aperç
-47 credits w:ficheir
-26 credits w:fichier
-26 credits w:ficou
-19 credits w:field
-13 credits w:file
-24 credits w:files
-34 credits w:final
-17 credits w:find
-41 credits w:findest
-12 credits w:fine-tu
-17 credits w:finish
-28 credits w:finishe
-27 credits w:finishe file
-11 credits w:first
-25 credits w:fois
-11 credits w:fonts
25 credits w:for a
-36 credits w:for more
-35 credits w:for yoursel
-66 credits w:format
-12 credits w:frame
-28 credits w:frames
-29 credits w:from
-15 credits w:from the
-45 credits w:from your
-24 credits w:full
-53 credits w:further
-14 credits w:gaveta
-14 credits w:gaveta de
-11 credits w:gear
-51 credits w:gear icon
26 credits w:geh
-19 credits w:get it
-65 credits w:glisser
-34 credits w:glissez
-36 credits w:go ahead
-43 credits w:grain
-16 credits w:green
49 credits w:guthabe
-32 credits w:half
-23 credits w:hard
-32 credits w:has
17 credits w:has the
-26 credits w:haut
-18 credits w:have a
-29 credits w:header
-30 credits w:hear
-70 credits w:her
-57 credits w:here
-70 credits w:herunte
27 credits w:histori de
-45 credits w:históri
-17 credits w:hit
-10 credits w:hit apply
-44 credits w:hover
-44 credits w:hover over
-23 credits w:hue
-44 credits w:i
-32 credits w:icon
-20 credits w:icon to
-13 credits w:if it
-18 credits w:if that's
-22 credits w:if you
28 credits w:if you're
-16 credits w:ihn
-47 credits w:il
-31 credits w:im
-35 credits w:im dialog
-44 credits w:im player
-29 credits w:im reiter
-15 credits w:im vorscha
-47 credits w:images
-18 credits w:in den
-34 credits w:in der
37 credits w:in die
-20 credits w:in my
19 credits w:in setting
-32 credits w:in the
28 credits w:in your
-73 credits w:inspect
-34 credits w:intensi
-34 credits w:intensi slider
-28 credits w:into
-23 credits w:into the
49 credits w:invoice
-38 credits w:is
-29 credits w:is the
18 credits w:ist
-14 credits w:it down
-49 credits w:it earlier
-21 credits w:it should
-17 credits w:it to
-24 credits w:it's
-39 credits w:it's the
-51 credits w:janela
-51 credits w:janela de
-37 credits w:just
-21 credits w:kannst
-41 credits w:keep
-23 credits w:klick
-32 credits w:klicke
-32 credits w:knob
-27 credits w:l
-42 credits w:l'aperç
-73 credits w:l'ongle
-42 credits w:la
-31 credits w:la barra
-31 credits w:la boîte
-48 credits w:la carpeta
-19 credits w:la derecha
-38 credits w:la fenêtre
-23 credits w:la lecture
-17 credits w:la lista
-28 credits w:la médiath
-11 credits w:la page
-38 credits w:la pestaña
-16 credits w:la police
-25 credits w:la taille
-38 credits w:la ventana
-12 credits w:lance
-27 credits w:lancez
-50 credits w:las
-20 credits w:last
-28 credits w:lateral
-55 credits w:lautstä
-14 credits w:layer
-14 credits w:layers panel
-38 credits w:le
-38 credits w:le clip
-26 credits w:le fichier
-17 credits w:le lecteur
-12 credits w:le moniteu
12 credits w:le solde
-34 credits w:le volet
-17 credits w:lecteur
-25 credits w:lecture
-44 credits w:leertas
-13 credits w:left
-78 credits w:les
-30 credits w:library
-64 credits w:liegen
-50 credits w:lienzo
-21 credits w:like
-12 credits w:like it
-69 credits w:line
-47 credits w:link
-73 credits w:links
-29 credits w:list
-27 credits w:lista
-27 credits w:lista de
-54 credits w:liste
-38 credits w:listed
-34 credits w:listen
-43 credits w:lo
-44 credits w:lock
18 credits w:logo
-22 credits w:look at
-20 credits w:look for
-46 credits w:looks
-20 credits w:looks right
-24 credits w:los tirador
-43 credits w:lässt
-18 credits w:lässt sich
-36 credits w:make it
-43 credits w:may
-45 credits w:media
-28 credits w:media library
-26 credits w:media panel
-16 credits w:menu
-32 credits w:menu de
-11 credits w:menu to
14 credits w:menú de
-20 credits w:mira
-71 credits w:mit
-16 credits w:mit dem
-36 credits w:mit der
-70 credits w:mixer
-47 credits w:modifie
-12 credits w:moniteu
29 credits w:more
21 credits w:more credits
-14 credits w:motion
-44 credits w:mouse
-25 credits w:mp
-25 credits w:mp 4
-30 credits w:mp4
-23 credits w:mude
-28 credits w:médiath
-46 credits w:mídia
-29 credits w:na
-34 credits w:na aba
-25 credits w:na barra
-44 credits w:na bibliot
-51 credits w:na janela
-23 credits w:na linha
-46 credits w:na pasta
-28 credits w:na pré-vis
50 credits w:na página
-31 credits w:na trilha
-30 credits w:nach rechts
-47 credits w:neben
-47 credits w:neben dem
-17 credits w:neue
-10 credits w:new
-29 credits w:next to
39 credits w:nicht
-30 credits w:no painel
-18 credits w:notes
-15 credits w:notes tab
-36 credits w:notice
-34 credits w:nova
-45 credits w:now
-51 credits w:nueva
-25 credits w:number
-37 credits w:não
-29 credits w:o
71 credits w:of credits
-23 credits w:of the
31 credits w:of your
-15 credits w:ok to
-11 credits w:old
-59 credits w:once you've
-18 credits w:one
-36 credits w:one you
-24 credits w:ones
-22 credits w:open
-39 credits w:open it
-71 credits w:open the
-13 credits w:orden
-37 credits w:origina
-26 credits w:os
-75 credits w:other
-61 credits w:otra
-23 credits w:otro
-58 credits w:out
-40 credits w:ouvir
-23 credits w:ouvre
-16 credits w:ouvrez
-48 credits w:ouvrez le
-30 credits w:ouça
-16 credits w:overvie
-17 credits w:p
14 credits w:page
28 credits w:page to
-33 credits w:painel
-34 credits w:paleta
-61 credits w:palette
-25 credits w:pane
-29 credits w:panel
-30 credits w:panel de
-49 credits w:para cambiar
-39 credits w:para compara
-23 credits w:para descarg
-27 credits w:para guardar
-27 credits w:passt
-66 credits w:pasta
-30 credits w:pelo
-28 credits w:pelo botão
-38 credits w:pelo ícone
25 credits w:perfil
48 credits w:persona
-38 credits w:pestaña
-26 credits w:pestaña texto
-37 credits w:photo
35 credits w:pick a
-19 credits w:pick another
-21 credits w:pick mp4
-24 credits w:pick one
-45 credits w:picture to
-14 credits w:pitch
-31 credits w:place
27 credits w:plan
41 credits w:plans
-28 credits w:play
-16 credits w:play it
-21 credits w:player
-13 credits w:player to
-24 credits w:playhea
-19 credits w:playhea to
-41 credits w:plays
28 credits w:please
-64 credits w:please hit
40 credits w:please visit
-31 credits w:pode
-16 credits w:police
-42 credits w:pop-up
36 credits w:pour en
-28 credits w:pour la
-40 credits w:pour le
-33 credits w:pouvez
-13 credits w:pouvez la
-13 credits w:prefer
-16 credits w:press
-32 credits w:press confirm
-40 credits w:press downloa
-13 credits w:press export
-16 credits w:press play
-56 credits w:press replace
-23 credits w:pressin
-27 credits w:pressio
-11 credits w:preview player
-18 credits w:preview to
-64 credits w:previsu
24 credits w:price
-29 credits w:princip
-36 credits w:project
-28 credits w:propert
-50 credits w:proyect
-24 credits w:pré-vis
-23 credits w:prévia
-41 credits w:prévisu
-44 credits w:puedes verla
-38 credits w:puis
-43 credits w:pull
-41 credits w:pull it
-33 credits w:pull the
-26 credits w:pulsa aplicar
-18 credits w:put
-39 credits w:put it
46 credits w:página
26 credits w:página de
-52 credits w:que
-34 credits w:que você
-19 credits w:que vous
-22 credits w:queue
-27 credits w:quieras
-20 credits w:quieres
-39 credits w:quiser
-43 credits w:raise
-43 credits w:raise the
-52 credits w:rate
-44 credits w:read
-44 credits w:read the
-22 credits w:ready
33 credits w:recharg
41 credits w:rechnun
-36 credits w:recurso
-18 credits w:regarde
-25 credits w:regler
-15 credits w:reihenf
-67 credits w:reiter
-59 credits w:reiter text
-44 credits w:release
29 credits w:remaini
25 credits w:remaini credits
-30 credits w:render queue
-26 credits w:reorder
-13 credits w:reorder the
-67 credits w:replace
-28 credits w:reprodu
-61 credits w:resolut
-48 credits w:retrouv
-56 credits w:review
-45 credits w:rhythm
-46 credits w:right-c
-11 credits w:right-h
-50 credits w:row
-29 credits w:run
-12 credits w:s
-19 credits w:sa
29 credits w:saldo
-46 credits w:salvar
-29 credits w:same
-41 credits w:satisfi
-40 credits w:save
-29 credits w:save video
-36 credits w:saved
-32 credits w:scene
-26 credits w:scenes
-61 credits w:schiebe
-25 credits w:scissor
-31 credits w:script
-17 credits w:scrub
-51 credits w:scènes
-19 credits w:se
-32 credits w:se estiver
-13 credits w:seconds
17 credits w:section
-14 credits w:see
-24 credits w:see it
-43 credits w:see the
-54 credits w:segundo
-36 credits w:selecio
-35 credits w:select
-42 credits w:select the
-51 credits w:send
-23 credits w:send it
-37 credits w:separad
-37 credits w:set
-26 credits w:set the
-28 credits w:seta
12 credits w:seu
-21 credits w:share
-52 credits w:shelf
-42 credits w:shot
-34 credits w:shots
-19 credits w:should
-33 credits w:show
21 credits w:shows
-19 credits w:si quieres
-44 credits w:si vous
-75 credits w:sich
-57 credits w:sichern
-88 credits w:sidebar
-12 credits w:sidebar to
-13 credits w:size
-12 credits w:slide
-57 credits w:slow
17 credits w:small
-59 credits w:sobald
-32 credits w:sobre
13 credits w:solde
-18 credits w:sound
-26 credits w:space
-57 credits w:speaker
-23 credits w:speed
-32 credits w:speed tab
-64 credits w:square
-20 credits w:start
-60 credits w:starts
15 credits w:stehen
-55 credits w:stelle
-40 credits w:step
-15 credits w:sticker
-47 credits w:still
-31 credits w:stored
-13 credits w:storybo
-38 credits w:storybo tab
-64 credits w:style
67 credits w:subscri
-49 credits w:suffit
-24 credits w:suggest
-25 credits w:sur
-28 credits w:sur appliqu
-19 credits w:sur exporte
-18 credits w:sur télécha
18 credits w:sure
-19 credits w:switch between
22 credits w:symbol
-60 credits w:szenenl
-53 credits w:sélecti
-16 credits w:só
-21 credits w:tab
13 credits w:tab for
-25 credits w:taille
-45 credits w:take
-33 credits w:take a
-45 credits w:takes
-32 credits w:tamanho
25 credits w:tap
-21 credits w:taste
-35 credits w:te convenc
-45 credits w:tela
-11 credits w:tempo
-13 credits w:ten
-13 credits w:ten seconds
-18 credits w:text
-11 credits w:text tab
-79 credits w:texte
-49 credits w:texto
29 credits w:the account
-21 credits w:the archive
-38 credits w:the arrow
-32 credits w:the audio
-38 credits w:the bar
36 credits w:the billing
-39 credits w:the blue
-33 credits w:the bottom
-54 credits w:the charact
-24 credits w:the cloud
67 credits w:the coin
13 credits w:the credits
-20 credits w:the current
-24 credits w:the dialog
-16 credits w:the disk
-41 credits w:the drop-do
-31 credits w:the duratio
-40 credits w:the editor
-45 credits w:the effects
-36 credits w:the end
-37 credits w:the files
-37 credits w:the finishe
-11 credits w:the fonts
-35 credits w:the format
-31 credits w:the frame
-27 credits w:the frames
-26 credits w:the full
-11 credits w:the gear
-16 credits w:the green
-29 credits w:the header
-23 credits w:the hue
-56 credits w:the inspect
-20 credits w:the last
-50 credits w:the layer
-32 credits w:the left
-13 credits w:the library
-36 credits w:the line
26 credits w:the logo
-70 credits w:the mixer
-22 credits w:the monitor
-17 credits w:the motion
-30 credits w:the mouse
-17 credits w:the new
-18 credits w:the notes
-11 credits w:the old
-36 credits w:the one
-46 credits w:the other
-52 credits w:the page
-52 credits w:the picture
-12 credits w:the pitch
-30 credits w:the player
-42 credits w:the pop-up
28 credits w:the price
-38 credits w:the project
-28 credits w:the propert
-45 credits w:the rhythm
-23 credits w:the right-h
-42 credits w:the scene
-25 credits w:the scissor
-29 credits w:the screen
-21 credits w:the script
-28 credits w:the shots
-40 credits w:the sidebar
-57 credits w:the speaker
-55 credits w:the storybo
-40 credits w:the style
38 credits w:the subscri
-13 credits w:the suggest
-15 credits w:the tempo
-50 credits w:the three-d
-16 credits w:the thumbna
-44 credits w:the timelin
-28 credits w:the titles
-21 credits w:the track
-41 credits w:the transcr
-27 credits w:the transit
-15 credits w:the two
10 credits w:the usage
-29 credits w:the viewer
-10 credits w:the voice
-28 credits w:the volume
55 credits w:the wallet
-74 credits w:the wavefor
-15 credits w:the whole
-51 credits w:the yellow
-39 credits w:them
-40 credits w:then export
-37 credits w:there's
-35 credits w:there's a
-14 credits w:they
-47 credits w:they're
-40 credits w:third
-43 credits w:three
-50 credits w:three-d
-50 credits w:three-d menu
-43 credits w:through
-39 credits w:through the
-34 credits w:tick
-19 credits w:ticking
-19 credits w:ticking the
-31 credits w:timelin
-51 credits w:tippe
-28 credits w:tirador
-28 credits w:titles
-10 credits w:to accept
-63 credits w:to change
-15 credits w:to check
-43 credits w:to compare
-53 credits w:to each
-21 credits w:to file
-47 credits w:to keep
-17 credits w:to look
-37 credits w:to make
-28 credits w:to put
25 credits w:to setting
-19 credits w:to start
-19 credits w:to switch
-60 credits w:to the
12 credits w:to use
-57 credits w:to watch
-52 credits w:to your
-37 credits w:toca
-26 credits w:tocar
-13 credits w:todo
-58 credits w:tomas
-28 credits w:too
-22 credits w:top right
36 credits w:top up
-19 credits w:toque
-86 credits w:tout
-37 credits w:track
-47 credits w:transcr
-43 credits w:transit
-54 credits w:triangl
-31 credits w:trilha
-30 credits w:trim the
-50 credits w:trop
-52 credits w:três
20 credits w:tu saldo
-36 credits w:tudo
-41 credits w:turn
57 credits w:tus
-22 credits w:two
-37 credits w:type a
-23 credits w:télécha
-53 credits w:título
-26 credits w:um
20 credits w:um die
-23 credits w:um ihn
-49 credits w:un
-35 credits w:un clic
-22 credits w:una
12 credits w:und
16 credits w:under profile
-12 credits w:under setting
-83 credits w:under the
-26 credits w:undo
-35 credits w:une
-25 credits w:une fois
39 credits w:unter
45 credits w:unter abrechn
14 credits w:up
77 credits w:upgrade
58 credits w:usage
-55 credits w:usar
12 credits w:use it
-30 credits w:veja
-38 credits w:ventana
-38 credits w:ventana de
-23 credits w:ver los
-44 credits w:verla
-33 credits w:verlo
-19 credits w:vers
-37 credits w:versão
-65 credits w:via le
-23 credits w:view
-25 credits w:view it
-29 credits w:viewer
-26 credits w:vignett
-45 credits w:visible
72 credits w:visit
65 credits w:visit the
-36 credits w:visuali
-48 credits w:você pode
-15 credits w:voice
-35 credits w:voices
-55 credits w:voir
-38 credits w:voir les
-32 credits w:volet
-29 credits w:volume
-48 credits w:vorscha
-22 credits w:vorscha an
30 credits w:votre
-15 credits w:vous
-33 credits w:vous pouvez
-35 credits w:voz
-11 credits w:vá
-18 credits w:vérifie
-30 credits w:wait
-30 credits w:wait for
-21 credits w:waiting
66 credits w:wallet
26 credits w:wallet to
-29 credits w:want to
-24 credits w:was
-29 credits w:watch
-40 credits w:watch it
-74 credits w:wavefor
-73 credits w:way
-24 credits w:wenn
-35 credits w:wenn du
-38 credits w:wheel
-21 credits w:when
-16 credits w:when you
-22 credits w:where
15 credits w:whether
-28 credits w:which
18 credits w:while
18 credits w:while the
-15 credits w:whole
-49 credits w:wiederg
-14 credits w:window
-33 credits w:with
-19 credits w:with your
-18 credits w:wähle
-38 credits w:y
-74 credits w:yellow
-22 credits w:you like
-12 credits w:you may
-13 credits w:you prefer
-26 credits w:you'll
-41 credits w:you'll notice
-18 credits w:you'll see
-34 credits w:you've
42 credits w:your account
10 credits w:your balance
13 credits w:your dashboa
-19 credits w:your mouse
16 credits w:your plan
23 credits w:your remaini
28 credits w:your wallet
-35 credits w:yoursel
-39 credits w:z
-27 credits w:zeitlei
-36 credits w:zieh
-36 credits w:zieh die
-10 credits w:zum
-41 credits w:zum herunte
-28 credits w:à
-29 credits w:à esquerd
-35 credits w:à la
-37 credits w:ändere
-32 credits w:é
-24 credits w:é só
-46 credits w:ícone
-16 credits w:ícone de
-55 credits w:öffne
-46 credits w:öffne den
-80 credits w:öffnen
-20 credits w:über
17 credits w:а
39 credits w:баланс
15 credits w:боковой
15 credits w:боковой панели
-15 credits w:в
-60 credits w:в инспект
-71 credits w:в медиате
-14 credits w:в окне
-30 credits w:в плеере
21 credits w:в разделе
-37 credits w:вариант
-16 credits w:вкладке
-86 credits w:вкладку
-29 credits w:включит
-16 credits w:вниз
-31 credits w:во
-53 credits w:воспрои
-58 credits w:вы
-34 credits w:выберит
-30 credits w:громкос
-66 credits w:до
-26 credits w:дорожке
-38 credits w:дорожку
-50 credits w:его
-54 credits w:если
-46 credits w:есть
-82 credits w:её
-14 credits w:желании
-38 credits w:жмите
-55 credits w:за край
-45 credits w:загляни
-39 credits w:зайдите
-25 credits w:затем
-12 credits w:звук
-60 credits w:инспект
-20 credits w:инструм
-33 credits w:их
51 credits w:кабинет
-29 credits w:как
-44 credits w:клип
-24 credits w:кнопкой
-26 credits w:когда
-51 credits w:край
-42 credits w:лежат
-40 credits w:медиате
-41 credits w:меняетс
-16 credits w:миниатю
-48 credits w:можно
-30 credits w:на
-32 credits w:на вкладке
-34 credits w:на дорожке
48 credits w:на страниц
-29 credits w:на таймлай
-26 credits w:нажмите
-13 credits w:нажмите примени
-46 credits w:не
-13 credits w:окне
-23 credits w:окне предпро
-31 credits w:он
-51 credits w:она
59 credits w:остаток
-50 credits w:откройт
-37 credits w:откройт вкладку
-55 credits w:откройт панель
12 credits w:панели
-56 credits w:панель
-44 credits w:папку
-45 credits w:перетас
-46 credits w:перетащ
-30 credits w:плеере
-23 credits w:по
-23 credits w:под
-46 credits w:подтвер
-15 credits w:ползунк
-28 credits w:поменят
-15 credits w:порядок
-13 credits w:порядок меняетс
-42 credits w:после
-47 credits w:послуша
-26 credits w:посмотр
-45 credits w:предпро
-14 credits w:при желании
-58 credits w:прокрут
-33 credits w:просмот
-58 credits w:разверн
21 credits w:разделе
-62 credits w:размер
-13 credits w:раскадр
-15 credits w:результ
-62 credits w:ролик
-13 credits w:слева
-72 credits w:слоёв
-51 credits w:со
-54 credits w:сохрани
-94 credits w:справа
45 credits w:страниц
-33 credits w:сцены
34 credits w:счёт
-41 credits w:таймлай
-47 credits w:там
-34 credits w:увидеть
-32 credits w:углу
-56 credits w:файл
-79 credits w:цвет
-32 credits w:чтобы
-34 credits w:чтобы увидеть
-44 credits w:экспорт
-45 credits w:это
-24 credits w:あ
-20 credits w:い て
-17 credits w:お 确
-17 credits w:お 确 か
-17 credits w:か め
35 credits w:から 「
-17 credits w:が り は
-28 credits w:き
-10 credits w:き さ
-10 credits w:き さ は
-47 credits w:く
16 credits w:け
-24 credits w:け れば
-41 credits w:こ
-24 credits w:ご覧
-12 credits w:さ は
-18 credits w:じ
-27 credits w:す
-15 credits w:そ
-15 credits w:そ の
22 credits w:たら
-30 credits w:だ
-26 credits w:だ け
-33 credits w:だけです
-23 credits w:て みてください
-28 credits w:で お
-30 credits w:で 再生
-13 credits w:で 确
-13 credits w:で 确 认
-26 credits w:で 见
-14 credits w:で 见 られます
-28 credits w:で 调
-28 credits w:で 调 整
-49 credits w:で 选
15 credits w:できます
-35 credits w:と
-18 credits w:な け
-18 credits w:な け れば
-10 credits w:に ドラッグ し
20 credits w:に 入
-15 credits w:にあります
-20 credits w:の 「 书
-37 credits w:の パネル
-28 credits w:の 矢印
-11 credits w:の 端
-11 credits w:の 端 を
-14 credits w:の 色 は
-13 credits w:は
-44 credits w:は 「
-20 credits w:は タイムライン
-27 credits w:ぶ
-64 credits w:べ
-10 credits w:ま
-37 credits w:む
-47 credits w:り は
-23 credits w:る
-23 credits w:る には
-26 credits w:わ
-20 credits w:わ せ
-18 credits w:を クリック し
-61 credits w:を 押す
13 credits w:を 确
13 credits w:を 确 认
14 credits w:を 见
-15 credits w:を 选
-27 credits w:を 选 ぶ
40 credits w:アイコン
27 credits w:アイコン から
-13 credits w:ィ
-13 credits w:ィ オ
-21 credits w:ィ オ タブ
12 credits w:ウ
-20 credits w:ウィンドウ
-13 credits w:オ
-21 credits w:オ タブ
-13 credits w:オ ー
-13 credits w:オ ー デ
-14 credits w:キ
-18 credits w:クリック し
-20 credits w:クリック し て
-11 credits w:クリップ
-11 credits w:クリップ の 端
22 credits w:クレジット
-10 credits w:ス ト
-12 credits w:スライダー で
-12 credits w:タイムライン
-13 credits w:タイムライン で
-51 credits w:タップ し て
-23 credits w:タブ
-16 credits w:タブ を 开
-26 credits w:ダ
17 credits w:ダウンロード
-13 credits w:デ
-13 credits w:デ ィ
-13 credits w:デ ィ オ
-14 credits w:ドラッグ し
-14 credits w:ドラッグ し て
-17 credits w:ドロップ
-21 credits w:バ
-21 credits w:バ ー
-25 credits w:パネル
-24 credits w:パネル で
-18 credits w:パネル を
-45 credits w:フ
-32 credits w:ファイル
-26 credits w:ファイル を
22 credits w:プラン
22 credits w:プラン の
-14 credits w:プレビュー ウィンドウ
-15 credits w:プレビュー 画面
-15 credits w:プレビュー 画面 で
-32 credits w:メニュー
-26 credits w:メニュー から
-28 credits w:メニュー の
-10 credits w:レイヤー
-68 credits w:ン
-17 credits w:ー
-13 credits w:ー デ
-13 credits w:ー デ ィ
-62 credits w:一
-14 credits w:一 张
-41 credits w:一 版
-30 credits w:一下
-74 credits w:三
-39 credits w:上
-23 credits w:上 一
-48 credits w:上方
-17 credits w:下 的
-18 credits w:下の
-31 credits w:下载
-17 credits w:不
-20 credits w:不喜欢
-19 credits w:两
-14 credits w:两 段
-29 credits w:主
-11 credits w:也 可以
-14 credits w:也 能 在
16 credits w:书
-15 credits w:书 き
26 credits w:了
-12 credits w:二
-35 credits w:云
-40 credits w:亮
-36 credits w:任
-23 credits w:会
-33 credits w:位
-24 credits w:位于
-17 credits w:体
-12 credits w:余 的
37 credits w:余额
39 credits w:余额 见
21 credits w:余额 请
-10 credits w:你 可以
-76 credits w:侧边栏
-22 credits w:便
-22 credits w:便 能
-15 credits w:保存 できます
-40 credits w:修改
-54 credits w:倒
-21 credits w:值
-28 credits w:先 在 时间轴
-19 credits w:先 打开
-22 credits w:先 点
-21 credits w:光
19 credits w:入
-33 credits w:全
-20 credits w:全 文
-18 credits w:全 部
-55 credits w:全屏
-21 credits w:再生 し て
-29 credits w:再生 ボタン
32 credits w:准
-15 credits w:出
-70 credits w:分
-29 credits w:分 别
-24 credits w:分 镜
-40 credits w:分页
-37 credits w:切
-14 credits w:切到
-63 credits w:切换
-25 credits w:切换 到
-26 credits w:切换 到 “
-12 credits w:列
-18 credits w:删掉
-12 credits w:别
-14 credits w:别 の
27 credits w:則
-39 credits w:前 の
-19 credits w:前 面
-66 credits w:前往 “
28 credits w:剩余
-38 credits w:动
-18 credits w:动 画
-32 credits w:勾选
-14 credits w:勾选 “
-10 credits w:区
-34 credits w:十
12 credits w:升级
13 credits w:单 独
-34 credits w:单击
38 credits w:印
-19 credits w:双击
51 credits w:发票
-50 credits w:发给
-48 credits w:取
-39 credits w:取 得
-31 credits w:口
-13 credits w:可 从
45 credits w:可 到
-22 credits w:可 查看
-30 credits w:可 直接
-12 credits w:可 通过
-16 credits w:可以 从
-18 credits w:可以 在
-30 credits w:可以 在 “
-25 credits w:可以 在 播放器
-11 credits w:可以 在 时间轴
-10 credits w:可以 在 预览窗口
-25 credits w:可以 打开
25 credits w:可以 查看
-28 credits w:可以 点
19 credits w:可以 看到
-18 credits w:可选
-24 credits w:右
-28 credits w:右上 の
-10 credits w:右下角
-38 credits w:右侧
-46 credits w:右边
-64 credits w:右边 的
-38 credits w:右边缘
-21 credits w:号
-28 credits w:各
-21 credits w:合
-20 credits w:合 わ
-20 credits w:合 わ せ
-86 credits w:名
-19 credits w:后 拖
-15 credits w:后 点
-11 credits w:后 点击 “
-38 credits w:向左
-63 credits w:吧
-35 credits w:听一遍
-42 credits w:听听
-22 credits w:和
-16 credits w:回
15 credits w:回到
-48 credits w:图
-39 credits w:在  
-26 credits w:在 “ 动
-12 credits w:在 右侧
-26 credits w:在 图层
-38 credits w:在 左侧
-30 credits w:在 播放器
-17 credits w:在 时间轴 上
-24 credits w:在 画布
-25 credits w:在 编辑器
-28 credits w:在 编辑器 里
-32 credits w:在 音
-56 credits w:在 预览窗口
-36 credits w:场 面
-49 credits w:场景列表
-24 credits w:块
-52 credits w:型
-27 credits w:声
-73 credits w:备
-12 credits w:多 余
-12 credits w:多 余 的
18 credits w:够
-29 credits w:大
-35 credits w:大 き
-10 credits w:大 き さ
-10 credits w:太 快
-55 credits w:头
27 credits w:头像
24 credits w:头像 →
22 credits w:套餐
-26 credits w:好
-18 credits w:始
-32 credits w:媒体库
-37 credits w:字
-45 credits w:字 型
-31 credits w:字幕
-10 credits w:存档
-10 credits w:它
-15 credits w:完 记得
-39 credits w:审
-29 credits w:对
-41 credits w:对比
-57 credits w:对照
-36 credits w:导出
-32 credits w:导出 页
-10 credits w:将
-35 credits w:小
-39 credits w:就
-34 credits w:就 把
-16 credits w:就 点
-13 credits w:就 用
-37 credits w:就会
-41 credits w:就可以
-16 credits w:就能
-20 credits w:就能 找到
-14 credits w:就能 看到
-55 credits w:层
-46 credits w:展开
-21 credits w:左
-31 credits w:左上角
-31 credits w:左上角 的
-58 credits w:左侧
-12 credits w:左侧 的 “
-47 credits w:已
-18 credits w:帧
-43 credits w:幅
-17 credits w:度
-19 credits w:度 を
-18 credits w:开 始
-26 credits w:开启
-26 credits w:式
-38 credits w:张
-34 credits w:弹窗
22 credits w:录
20 credits w:录 在
12 credits w:录 在 “
-14 credits w:影片
-47 credits w:往
-37 credits w:待
-13 credits w:志
-29 credits w:快
-27 credits w:您 也
27 credits w:您 可
-35 credits w:您 可以
-37 credits w:想 改
-24 credits w:想 确认
17 credits w:想 要
-29 credits w:意
-18 credits w:慢
-33 credits w:成品
-32 credits w:我
-54 credits w:戳
-22 credits w:手
-42 credits w:手 机
-14 credits w:才
-14 credits w:才 会
-31 credits w:打开
-50 credits w:打开  
-58 credits w:打开 “
39 credits w:打开 「
-23 credits w:把
-30 credits w:把  
-38 credits w:把 字
-23 credits w:抓住
-76 credits w:押し
-61 credits w:押す
-20 credits w:抽屉
-15 credits w:抽屉 里
-31 credits w:拉
-38 credits w:拖 进
-27 credits w:拖拽
-14 credits w:拖放
17 credits w:拿
-28 credits w:按
-29 credits w:按 “
-10 credits w:按 「
-17 credits w:按一下
-48 credits w:按下
-27 credits w:换
-26 credits w:换 字
-27 credits w:控制
-14 credits w:提 高
-29 credits w:播放 确认
-16 credits w:播放器
-13 credits w:播放键
58 credits w:收
-40 credits w:收在
-12 credits w:改
-17 credits w:改 完
-15 credits w:改 完 记得
-13 credits w:改成
-13 credits w:改成  
-13 credits w:改成   1
-32 credits w:放
-19 credits w:放 大
-16 credits w:效
-11 credits w:效 果
-21 credits w:数
-18 credits w:整
-28 credits w:文
-17 credits w:新
-12 credits w:新 的
-55 credits w:方
-52 credits w:旁白
-48 credits w:旁的
25 credits w:无
-41 credits w:旧
-14 credits w:时间轴 上
-15 credits w:时间轴 上 播放
-37 credits w:明
18 credits w:明细
-33 credits w:是
-21 credits w:晰
-23 credits w:曲
-36 credits w:更
-44 credits w:最下
-47 credits w:机
-39 credits w:条
-13 credits w:果
23 credits w:查
-16 credits w:查看
35 credits w:标
-13 credits w:标 志
-26 credits w:标签页
-37 credits w:标题
-10 credits w:栏 的
-23 credits w:栏里
28 credits w:核对
-19 credits w:格 式
-21 credits w:档
-24 credits w:检视
-48 credits w:次
40 credits w:残高
11 credits w:残高 は
-13 credits w:段
-35 credits w:每 一
15 credits w:每 个
-28 credits w:比较
36 credits w:水
38 credits w:水 印
-48 credits w:汇出
-20 credits w:没
-10 credits w:没 问
-10 credits w:没 问 题
-30 credits w:混
-24 credits w:清
-21 credits w:清 晰
-21 credits w:渲染
-32 credits w:滑杆
-12 credits w:滑桿
-14 credits w:滑鼠
-37 credits w:滤
-37 credits w:滤 镜
-12 credits w:点
-17 credits w:点 “ 分享
-13 credits w:点 “ 应用
-45 credits w:点 「
-36 credits w:点 右上角
-14 credits w:点 右上角 的
-47 credits w:点 播放
-11 credits w:点 播放键
-28 credits w:点一下
-35 credits w:点一下 “
-20 credits w:点击
-17 credits w:点击 “ 下载
-28 credits w:点击 “ 应用
-38 credits w:点击 导出
10 credits w:点开
23 credits w:点数
-24 credits w:点选
-37 credits w:点选 「
-29 credits w:然
-31 credits w:然 后 点
-25 credits w:片头
13 credits w:独
-16 credits w:现 在
33 credits w:用量
-27 credits w:由
-19 credits w:画 质
-15 credits w:画面 で
-31 credits w:留
-15 credits w:番
-11 credits w:番 を
-50 credits w:的  
-14 credits w:的 “
-12 credits w:的 “ 分享
-42 credits w:的 「
-19 credits w:的 「 汇出
-14 credits w:的 位
-14 credits w:的 位 置
-20 credits w:的 分享
-22 credits w:的 字
-51 credits w:目
-18 credits w:直接
-11 credits w:直接 拖
-14 credits w:看
-32 credits w:看一遍
-28 credits w:矢印
-17 credits w:确 か
-17 credits w:确 か め
-14 credits w:种
32 credits w:积分
-30 credits w:移
-29 credits w:移到
-34 credits w:空格
-18 credits w:第
-20 credits w:第三
-22 credits w:等
-23 credits w:素材
-22 credits w:线
14 credits w:细
-18 credits w:终
-26 credits w:继
-26 credits w:继 续
61 credits w:续订
-25 credits w:编辑器
-28 credits w:编辑器 里
-49 credits w:缩图
-30 credits w:缩略图
-29 credits w:置
-43 credits w:者
-20 credits w:背景
-11 credits w:能
-30 credits w:能 在
-23 credits w:自
-41 credits w:色
-14 credits w:色 は
-29 credits w:色 的
-28 credits w:色盘
-12 credits w:若 想
-31 credits w:若 要
-50 credits w:若 觉得
-23 credits w:获
-13 credits w:菜单 里
-13 credits w:表
-46 credits w:要 换
-14 credits w:要 是
13 credits w:见 “
16 credits w:见 て
-25 credits w:视图
-12 credits w:角
33 credits w:解
-24 credits w:认 し て
14 credits w:记
14 credits w:记 录
12 credits w:记 录 在
-21 credits w:记得
12 credits w:设
12 credits w:设 定
-12 credits w:设置
-53 credits w:试听
-18 credits w:误 后 点击
17 credits w:请 先
-33 credits w:请 先 在
-32 credits w:请 在 时间轴
-14 credits w:请 在 编辑器
-46 credits w:请 展开
-29 credits w:调
-29 credits w:调 整
-24 credits w:调低
-38 credits w:调大
-71 credits w:调换
-12 credits w:调整
-33 credits w:调节
16 credits w:账户
24 credits w:账户 页
-19 credits w:质
-26 credits w:走 完
27 credits w:足
18 credits w:足 り
-38 credits w:轨道
-51 credits w:转
-16 credits w:载
-26 credits w:过
-33 credits w:这
-56 credits w:这 里
-17 credits w:进
-30 credits w:进 度
15 credits w:进入 “
26 credits w:追
26 credits w:追 加
-25 credits w:选
-71 credits w:选 “
-48 credits w:选 「
-27 credits w:选 ぶ
-17 credits w:选中
-19 credits w:选单
-51 credits w:选择 “ 导出
-17 credits w:选项卡
-59 credits w:逐
-14 credits w:通
-19 credits w:道
-19 credits w:部
-65 credits w:都
-18 credits w:都 能
-13 credits w:都在
-13 credits w:都在 “
-24 credits w:里
-12 credits w:里 可以
-71 credits w:里 可以 看到
-17 credits w:里 换
-14 credits w:里 提
-14 credits w:里 提 高
-18 credits w:里 有
-14 credits w:里 点
-21 credits w:里 点 “
-38 credits w:里 能
-38 credits w:里 能 看到
-25 credits w:里 还
15 credits w:里的
41 credits w:里的 “
-19 credits w:链接
-16 credits w:键
-50 credits w:镜
-32 credits w:随时
-23 credits w:集
-41 credits w:面
-20 credits w:面板
-21 credits w:面板 可
-13 credits w:面板 里
-16 credits w:音 频 面板
-29 credits w:音效
10 credits w:页
-59 credits w:页 
-59 credits w:页  
-10 credits w:页签
13 credits w:页面 升级
-34 credits w:页面 查看
-16 credits w:页面 
-16 credits w:页面  
-30 credits w:顶部 的
-17 credits w:项
-15 credits w:顺 番
-11 credits w:顺 番 を
-19 credits w:预览区
-34 credits w:预览窗口
-34 credits w:预览视窗
-16 credits w:频 面板
-19 credits w:题 就 点
21 credits w:额度
-22 credits w:鼠标
-24 credits w:齿轮
-24 credits w:齿轮 图标
-57 edit b:^>account
-82 edit b:^>button
-86 edit b:^>buy
39 edit b:^>confirm
-89 edit b:^>control
54 edit b:^>drag
-60 edit b:^>export
39 edit b:^>material
-36 edit b:^>name
-79 edit b:^>open
-13 edit b:^>place
-10 edit b:^>press
-17 edit b:^>quoted
-29 edit b:^>see
61 edit b:^>undo
-18 edit b:account>account
-40 edit b:account>open
-36 edit b:account>panel
-24 edit b:account>place
-17 edit b:account>quoted
-53 edit b:account>screen
-13 edit b:account>see
-15 edit b:account>you
-61 edit b:adjust>being
16 edit b:adjust>confirm
102 edit b:adjust>drag
-18 edit b:adjust>film
-12 edit b:adjust>material
-26 edit b:adjust>name
-31 edit b:adjust>open
-63 edit b:adjust>place
27 edit b:adjust>press
44 edit b:adjust>screen
-10 edit b:adjust>you
19 edit b:being>button
-18 edit b:being>control
27 edit b:being>export
74 edit b:being>if
17 edit b:being>material
-25 edit b:being>name
19 edit b:being>open
41 edit b:being>press
-28 edit b:being>see
-71 edit b:button>button
-35 edit b:button>key
22 edit b:button>name
-21 edit b:button>open
-69 edit b:button>panel
14 edit b:button>press
35 edit b:button>screen
-36 edit b:button>you
-16 edit b:buy>account
-45 edit b:buy>if
-16 edit b:can>account
-11 edit b:can>adjust
28 edit b:can>confirm
-92 edit b:can>control
111 edit b:can>drag
-49 edit b:can>export
-27 edit b:can>open
36 edit b:can>panel
17 edit b:can>place
-22 edit b:can>quoted
28 edit b:can>screen
-73 edit b:can>see
37 edit b:confirm>adjust
42 edit b:confirm>button
-44 edit b:confirm>export
21 edit b:confirm>name
28 edit b:confirm>open
35 edit b:confirm>panel
-43 edit b:confirm>place
-11 edit b:control>adjust
-37 edit b:control>can
-96 edit b:control>control
-31 edit b:control>drag
-21 edit b:control>material
-62 edit b:control>name
-54 edit b:control>press
-113 edit b:control>quoted
15 edit b:drag>adjust
47 edit b:drag>being
44 edit b:drag>button
19 edit b:drag>can
28 edit b:drag>drag
104 edit b:drag>film
100 edit b:drag>material
41 edit b:drag>name
81 edit b:drag>open
-43 edit b:drag>panel
31 edit b:drag>place
-63 edit b:drag>player
39 edit b:drag>press
-82 edit b:drag>quoted
32 edit b:drag>screen
32 edit b:drag>you
32 edit b:export>adjust
-55 edit b:export>being
-47 edit b:export>button
18 edit b:export>material
16 edit b:export>name
-21 edit b:export>open
-24 edit b:export>place
-13 edit b:export>press
-19 edit b:export>screen
-23 edit b:export>store
-24 edit b:export>you
-83 edit b:film>adjust
-48 edit b:film>being
-25 edit b:film>button
-35 edit b:film>control
28 edit b:film>drag
-87 edit b:film>export
38 edit b:film>if
-43 edit b:film>material
-16 edit b:film>name
-80 edit b:film>open
-32 edit b:film>panel
-45 edit b:film>place
11 edit b:film>player
-38 edit b:film>see
-71 edit b:film>store
38 edit b:i>can
-14 edit b:if>account
-44 edit b:if>adjust
48 edit b:if>being
-17 edit b:if>buy
29 edit b:if>can
23 edit b:if>confirm
18 edit b:if>control
90 edit b:if>drag
-26 edit b:if>export
15 edit b:if>film
-15 edit b:if>if
-50 edit b:if>key
-22 edit b:if>material
-13 edit b:if>open
-38 edit b:if>panel
-14 edit b:if>place
18 edit b:if>press
29 edit b:if>screen
-53 edit b:if>see
48 edit b:if>store
23 edit b:if>undo
63 edit b:key>being
-39 edit b:key>key
-60 edit b:key>see
11 edit b:material>adjust
-35 edit b:material>button
-51 edit b:material>can
41 edit b:material>control
47 edit b:material>drag
-39 edit b:material>export
49 edit b:material>if
28 edit b:material>material
-75 edit b:material>name
31 edit b:material>place
38 edit b:material>player
28 edit b:material>quoted
50 edit b:material>screen
-21 edit b:name>account
-41 edit b:name>adjust
-36 edit b:name>button
-55 edit b:name>can
-91 edit b:name>control
44 edit b:name>drag
-16 edit b:name>export
41 edit b:name>if
-80 edit b:name>panel
-20 edit b:name>place
-39 edit b:name>player
33 edit b:name>press
-51 edit b:name>screen
-28 edit b:name>see
-34 edit b:name>store
-40 edit b:name>you
-14 edit b:offer>being
39 edit b:open>adjust
-38 edit b:open>button
-36 edit b:open>control
41 edit b:open>drag
11 edit b:open>film
-25 edit b:open>name
-80 edit b:open>open
-63 edit b:open>place
13 edit b:open>screen
-19 edit b:open>store
-35 edit b:open>you
-42 edit b:panel>account
-11 edit b:panel>adjust
-38 edit b:panel>being
-40 edit b:panel>button
11 edit b:panel>confirm
-21 edit b:panel>control
61 edit b:panel>drag
-17 edit b:panel>film
-37 edit b:panel>if
-27 edit b:panel>key
-29 edit b:panel>name
40 edit b:panel>open
-37 edit b:panel>place
-70 edit b:panel>player
-30 edit b:panel>press
-11 edit b:panel>quoted
-69 edit b:panel>see
-45 edit b:panel>you
-71 edit b:place>button
-31 edit b:place>export
-51 edit b:place>open
-46 edit b:place>place
-25 edit b:place>player
-35 edit b:place>screen
-71 edit b:place>store
-10 edit b:player>confirm
40 edit b:player>drag
-108 edit b:player>if
-82 edit b:player>material
-71 edit b:player>place
-36 edit b:player>player
32 edit b:player>screen
-38 edit b:press>account
-55 edit b:press>button
-41 edit b:press>buy
-29 edit b:press>can
154 edit b:press>confirm
12 edit b:press>drag
-63 edit b:press>export
38 edit b:press>if
-49 edit b:press>key
-24 edit b:press>open
-24 edit b:press>panel
-72 edit b:press>player
29 edit b:press>press
34 edit b:press>quoted
-25 edit b:press>see
-46 edit b:press>store
43 edit b:press>undo
-57 edit b:press>you
-29 edit b:quoted>account
-19 edit b:quoted>can
37 edit b:quoted>confirm
-64 edit b:quoted>control
15 edit b:quoted>export
21 edit b:quoted>film
97 edit b:quoted>if
19 edit b:quoted>open
-58 edit b:quoted>panel
-11 edit b:quoted>place
41 edit b:quoted>press
-11 edit b:quoted>see
-56 edit b:quoted>store
-29 edit b:screen>can
22 edit b:screen>drag
-75 edit b:screen>if
15 edit b:screen>player
-24 edit b:screen>press
52 edit b:screen>quoted
-28 edit b:see>being
-81 edit b:see>can
-55 edit b:see>control
-11 edit b:see>i
-20 edit b:see>name
-18 edit b:see>offer
-25 edit b:see>open
-11 edit b:see>place
-52 edit b:see>player
-20 edit b:see>screen
13 edit b:store>adjust
-25 edit b:store>name
-74 edit b:store>open
-11 edit b:store>panel
-43 edit b:store>place
-61 edit b:store>quoted
-49 edit b:store>store
23 edit b:undo>button
-15 edit b:you>account
-52 edit b:you>adjust
13 edit b:you>being
32 edit b:you>confirm
-11 edit b:you>drag
38 edit b:you>film
48 edit b:you>if
34 edit b:you>material
-29 edit b:you>name
37 edit b:you>offer
-62 edit b:you>open
-10 edit b:you>panel
-14 edit b:you>screen
-41 edit b:you>see
-50 edit b:you>store
-46 edit bold
-66 edit c:account
-41 edit c:account+being
-56 edit c:account+button
-58 edit c:account+confirm
-35 edit c:account+film
-47 edit c:account+if
-50 edit c:account+panel
-67 edit c:account+press
-21 edit c:account+screen
-29 edit c:account+you
-64 edit c:adjust+being
43 edit c:adjust+button
33 edit c:adjust+confirm
17 edit c:adjust+drag
-25 edit c:adjust+film
57 edit c:adjust+key
-35 edit c:adjust+material
11 edit c:adjust+place
95 edit c:adjust+player
13 edit c:adjust+screen
-20 edit c:adjust+see
18 edit c:adjust+undo
-67 edit c:adjust+you
64 edit c:being+button
40 edit c:being+confirm
45 edit c:being+drag
-19 edit c:being+export
-18 edit c:being+offer
13 edit c:being+open
43 edit c:being+press
-28 edit c:being+see
-17 edit c:being+store
36 edit c:button+confirm
22 edit c:button+control
-17 edit c:button+export
-104 edit c:button+film
-35 edit c:button+key
-59 edit c:button+material
-29 edit c:button+open
20 edit c:button+screen
-68 edit c:button+see
50 edit c:button+store
23 edit c:button+undo
-46 edit c:button+you
-91 edit c:buy
-40 edit c:buy+if
-15 edit c:buy+place
-38 edit c:buy+press
-21 edit c:buy+you
19 edit c:can+confirm
24 edit c:can+control
62 edit c:can+drag
-33 edit c:can+export
22 edit c:can+i
12 edit c:can+if
-28 edit c:can+key
-62 edit c:can+see
29 edit c:can+undo
128 edit c:confirm
26 edit c:confirm+film
60 edit c:confirm+key
-48 edit c:confirm+material
35 edit c:confirm+panel
52 edit c:confirm+place
-34 edit c:confirm+player
95 edit c:confirm+press
-42 edit c:confirm+screen
-60 edit c:control
-33 edit c:control+drag
-13 edit c:control+film
37 edit c:control+if
-33 edit c:control+open
56 edit c:control+player
-24 edit c:control+screen
-38 edit c:control+see
-13 edit c:control+you
94 edit c:drag
-48 edit c:drag+export
41 edit c:drag+film
45 edit c:drag+if
-10 edit c:drag+key
105 edit c:drag+material
62 edit c:drag+open
-50 edit c:drag+panel
76 edit c:drag+place
23 edit c:drag+press
64 edit c:drag+screen
-109 edit c:drag+see
19 edit c:drag+store
16 edit c:drag+you
-82 edit c:export
-20 edit c:export+if
-33 edit c:export+key
-76 edit c:export+press
-31 edit c:export+screen
-39 edit c:export+store
-83 edit c:export+you
12 edit c:film
45 edit c:film+if
-38 edit c:film+panel
-28 edit c:film+place
-22 edit c:film+player
-51 edit c:film+screen
-74 edit c:film+store
-44 edit c:i+offer
-30 edit c:i+open
14 edit c:i+place
-11 edit c:i+see
-21 edit c:if+key
19 edit c:if+press
-22 edit c:if+screen
14 edit c:if+store
50 edit c:if+undo
12 edit c:if+you
-39 edit c:key
42 edit c:key+material
-61 edit c:key+panel
16 edit c:key+place
-56 edit c:key+player
-45 edit c:key+press
-66 edit c:key+see
36 edit c:key+undo
-30 edit c:key+you
91 edit c:material+player
-32 edit c:material+press
53 edit c:material+screen
-52 edit c:material+see
-33 edit c:material+store
31 edit c:material+you
-53 edit c:offer+place
-42 edit c:offer+press
15 edit c:offer+you
-14 edit c:open
-45 edit c:open+place
-48 edit c:open+you
-58 edit c:panel+player
23 edit c:panel+undo
-59 edit c:panel+you
-75 edit c:place+player
-79 edit c:place+screen
-50 edit c:place+store
23 edit c:place+undo
-27 edit c:player+press
14 edit c:player+screen
-32 edit c:player+see
-23 edit c:press+store
46 edit c:press+undo
-42 edit c:screen+see
-79 edit c:see
-49 edit c:store+you
93 edit c:undo
43 edit c:undo+you
-64 edit digit
-71 edit f:a
-52 edit f:abra
-29 edit f:adjust
-12 edit f:ajusta
-47 edit f:all
-42 edit f:aperte
-18 edit f:appuyez
-74 edit f:arquivo
59 edit f:arraste
54 edit f:arrastr
73 edit f:arrástr
-81 edit f:as
-46 edit f:assista
-24 edit f:at
69 edit f:aus
52 edit f:avec
-15 edit f:basta
-23 edit f:beneath
-16 edit f:billing
-34 edit f:by
32 edit f:cambia
-39 edit f:ce
39 edit f:change
-11 edit f:check
17 edit f:choisis
-58 edit f:choose
-66 edit f:clic
109 edit f:clipe
-39 edit f:cliquez
58 edit f:com
-38 edit f:compare
-72 edit f:confira
85 edit f:confirm
-20 edit f:contras
78 edit f:ctrl
34 edit f:cuando
-69 edit f:dale
39 edit f:damit
-32 edit f:dann
-86 edit f:das
-14 edit f:depois
-27 edit f:desde
-47 edit f:die
-57 edit f:dort
-11 edit f:double-
-19 edit f:downloa
62 edit f:drag
80 edit f:drop
78 edit f:déplace
-25 edit f:dê
-51 edit f:e
53 edit f:efeito
-67 edit f:elige
-19 edit f:em
-64 edit f:escolha
-41 edit f:et
-27 edit f:expand
-40 edit f:export
-25 edit f:exporta
-45 edit f:exporti
47 edit f:faites
31 edit f:falls
-15 edit f:find
-17 edit f:for
-14 edit f:geh
21 edit f:give
88 edit f:glissez
-38 edit f:have
-65 edit f:haz
-19 edit f:hit
-11 edit f:hover
-45 edit f:il
-13 edit f:in
-50 edit f:ist
17 edit f:it
-54 edit f:it's
-45 edit f:its
-33 edit f:jetez
21 edit f:just
-102 edit f:la
-86 edit f:le
-58 edit f:lo
-82 edit f:look
-32 edit f:lower
25 edit f:mira
25 edit f:mit
35 edit f:mouse
-30 edit f:mueve
-48 edit f:míralo
-56 edit f:no
-49 edit f:o
13 edit f:once
-11 edit f:open
-42 edit f:other
-40 edit f:ouvre
-15 edit f:ouvrez
-44 edit f:ouça
-139 edit f:para
-47 edit f:passe
-24 edit f:passez
13 edit f:pelo
-98 edit f:pick
-15 edit f:play
15 edit f:please
-14 edit f:pour
13 edit f:press
45 edit f:pressio
-24 edit f:preview
-11 edit f:puedes
-25 edit f:puis
61 edit f:pull
42 edit f:pulsa
-25 edit f:put
11 edit f:que
-70 edit f:raise
-29 edit f:recharg
-24 edit f:regarde
-23 edit f:resulta
-47 edit f:right-c
-19 edit f:réglez
-35 edit f:save
-36 edit f:se
-55 edit f:see
-75 edit f:select
-21 edit f:should
-28 edit f:sieh
-17 edit f:slide
-29 edit f:so
76 edit f:sobald
-53 edit f:space
43 edit f:split
-56 edit f:step
29 edit f:sur
-15 edit f:take
-41 edit f:tamanho
-36 edit f:tap
43 edit f:that
-29 edit f:the
-18 edit f:there's
-25 edit f:they're
-30 edit f:through
-14 edit f:tippe
41 edit f:tirez
-51 edit f:to
-66 edit f:toca
-50 edit f:top
-33 edit f:toque
63 edit f:trim
-14 edit f:type
-46 edit f:um
33 edit f:und
-48 edit f:under
33 edit f:undo
56 edit f:une
-41 edit f:unter
-20 edit f:use
-13 edit f:users
-23 edit f:via
-29 edit f:visit
-50 edit f:você
-16 edit f:volume
-45 edit f:vous
-31 edit f:wait
-58 edit f:was
21 edit f:wenn
25 edit f:where
-52 edit f:which
-27 edit f:y
-42 edit f:you'll
-15 edit f:your
60 edit f:zieh
20 edit f:à
-40 edit f:ändere
37 edit f:é
-46 edit f:öffne
-36 edit f:über
-19 edit f:в
29 edit f:включит
69 edit f:во
85 edit f:выберит
50 edit f:если
-47 edit f:есть
-64 edit f:загляни
-40 edit f:зайдите
15 edit f:затем
25 edit f:и
-11 edit f:когда
14 edit f:на
-29 edit f:нажмите
-51 edit f:откройт
63 edit f:перетащ
58 edit f:подтвер
75 edit f:порядок
-70 edit f:посмотр
-72 edit f:проверь
-54 edit f:прослуш
-45 edit f:с
26 edit f:сначала
-95 edit f:там
-50 edit f:そ
-13 edit f:よ
25 edit f:クリップ
22 edit f:シーン
-45 edit f:タイムライン
-24 edit f:ファイル
-12 edit f:プレーヤー
32 edit f:ライブラリ
54 edit f:三
-81 edit f:下载
63 edit f:不
19 edit f:不喜欢
29 edit f:不满意
-35 edit f:两
-57 edit f:从
21 edit f:位
-16 edit f:余额
33 edit f:修改
-23 edit f:光
-41 edit f:全
36 edit f:其
27 edit f:再
-52 edit f:前往
75 edit f:勾选
-31 edit f:单击
-20 edit f:原
-66 edit f:去
-24 edit f:双击
-28 edit f:右
-14 edit f:右上
-22 edit f:喜
17 edit f:在
14 edit f:如果
-35 edit f:如需
-33 edit f:字幕
-13 edit f:完
60 edit f:完成后
56 edit f:审
-49 edit f:就
-10 edit f:左
-54 edit f:左侧
-64 edit f:想
-58 edit f:成片
-29 edit f:戳
-43 edit f:打开
34 edit f:找到
11 edit f:拉一
-35 edit f:拖
12 edit f:拖动
-66 edit f:按
-38 edit f:按一下
57 edit f:按下
-51 edit f:播放
40 edit f:改
-28 edit f:文
-41 edit f:新
-16 edit f:时间线
-93 edit f:查看
26 edit f:每
-100 edit f:没
-19 edit f:满意
-10 edit f:点一下
-56 edit f:点开
49 edit f:用
-36 edit f:画
47 edit f:看
-28 edit f:确认
-16 edit f:等
-34 edit f:素材
-11 edit f:色
38 edit f:觉得
-18 edit f:语
-16 edit f:还
-30 edit f:这
-41 edit f:进入
-96 edit f:选
18 edit f:选中
-41 edit f:选好
-51 edit f:选择
22 edit f:速度
20 edit f:长
-10 edit f:问
-38 edit f:需要
-12 edit f:音
-41 edit f:音量
34 edit f:顺
-43 edit f:预览窗口
37 edit g:あり
10 edit g:いた
-42 edit g:いて
-35 edit g:いと
22 edit g:い場
-31 edit g:えた
11 edit g:えて
24 edit g:えら
-24 edit g:お確
-24 edit g:かめ
-13 edit g:かり
-16 edit g:がり
-25 edit g:きさ
-48 edit g:きは
-36 edit g:きま
-16 edit g:き出
-39 edit g:けで
-52 edit g:けま
-13 edit g:さは
-38 edit g:した
-18 edit g:しま
41 edit g:すと
-50 edit g:その
-16 edit g:たら
-51 edit g:だけ
27 edit g:てか
-31 edit g:てみ
-26 edit g:でお
-17 edit g:でき
13 edit g:です
40 edit g:で保
-43 edit g:で変
-14 edit g:で確
41 edit g:で選
-39 edit g:とき
-25 edit g:なけ
38 edit g:にあ
-15 edit g:には
59 edit g:にド
-43 edit g:に入
-28 edit g:のア
20 edit g:のス
-38 edit g:のパ
26 edit g:の端
-34 edit g:の色
-48 edit g:はタ
-11 edit g:はド
-25 edit g:みく
-31 edit g:みて
-24 edit g:ら書
-10 edit g:りは
22 edit g:りま
65 edit g:り替
-42 edit g:ると
19 edit g:れ替
30 edit g:をつ
-28 edit g:をク
18 edit g:をタ
-27 edit g:をダ
18 edit g:をド
19 edit g:を入
48 edit g:を押
-32 edit g:を見
-17 edit g:を開
22 edit g:んで
-23 edit g:ァイ
-24 edit g:アイ
11 edit g:ィオ
-24 edit g:イコ
32 edit g:イブ
-30 edit g:ウン
-45 edit g:ォル
16 edit g:オタ
11 edit g:オー
20 edit g:カー
-16 edit g:キス
-29 edit g:クす
14 edit g:グし
45 edit g:グで
22 edit g:シー
-46 edit g:ジの
27 edit g:スト
-48 edit g:スペ
-24 edit g:タッ
-43 edit g:ダに
-29 edit g:ダウ
-12 edit g:ダー
-64 edit g:ック
41 edit g:ッグ
-16 edit g:テキ
-16 edit g:トタ
14 edit g:ドを
41 edit g:ドラ
-13 edit g:ドロ
-18 edit g:ニュ
-43 edit g:ネル
-43 edit g:パネ
-21 edit g:ビュ
-23 edit g:ファ
-52 edit g:フォ
-23 edit g:ブを
32 edit g:ブラ
30 edit g:プの
47 edit g:プを
-48 edit g:プラ
-50 edit g:プロ
-12 edit g:ペー
-18 edit g:メニ
-31 edit g:ュー
17 edit g:ライ
41 edit g:ラッ
32 edit g:ラリ
-48 edit g:ラン
-18 edit g:ルで
-45 edit g:ルダ
-17 edit g:レー
-13 edit g:ロッ
-19 edit g:ンか
-49 edit g:ンで
-33 edit g:ンの
-52 edit g:ント
-19 edit g:ーで
-17 edit g:ーの
-42 edit g:ーを
-14 edit g:ージ
11 edit g:ーデ
38 edit g:ード
-17 edit g:ーヤ
-21 edit g:ール
22 edit g:ーン
-30 edit g:一个
38 edit g:一张
-25 edit g:一栏
26 edit g:一步
-26 edit g:一点
-25 edit g:一版
-31 edit g:一遍
-55 edit g:一镜
-15 edit g:三个
-28 edit g:三点
-43 edit g:三角
-16 edit g:上が
-25 edit g:上の
11 edit g:上下
21 edit g:上即
-47 edit g:上可
-35 edit g:上播
-20 edit g:上角
-15 edit g:上部
-19 edit g:下の
-33 edit g:下拉
-84 edit g:下載
-45 edit g:下载
19 edit g:不喜
12 edit g:不对
37 edit g:不要
49 edit g:不需
41 edit g:两端
-22 edit g:个人
-24 edit g:个向
-19 edit g:个点
12 edit g:个片
18 edit g:中一
-39 edit g:中心
48 edit g:中的
35 edit g:事板
27 edit g:二个
-22 edit g:人中
-14 edit g:仍有
62 edit g:从顶
-16 edit g:仕上
-51 edit g:以对
-35 edit g:以找
47 edit g:以拖
-46 edit g:件夹
13 edit g:会生
-23 edit g:位于
25 edit g:位置
-51 edit g:体库
-10 edit g:余额
-34 edit g:侧栏
-51 edit g:侧边
-17 edit g:便可
-17 edit g:側的
-47 edit g:側邊
41 edit g:先后
-33 edit g:先打
-68 edit g:入っ
19 edit g:入れ
-39 edit g:全屏
-16 edit g:全文
-20 edit g:全部
-54 edit g:具列
18 edit g:具栏
64 edit g:再把
16 edit g:再按
51 edit g:出的
-46 edit g:击右
-38 edit g:击导
-35 edit g:分享
-31 edit g:分别
11 edit g:分割
-43 edit g:分鏡
77 edit g:切り
56 edit g:切到
-77 edit g:切换
-54 edit g:列在
-32 edit g:列表
37 edit g:删除
-42 edit g:別の
-14 edit g:到它
-14 edit g:到时
-25 edit g:到最
-22 edit g:到本
14 edit g:到画
-14 edit g:到视
45 edit g:制点
41 edit g:前の
-32 edit g:前往
-13 edit g:剩餘
81 edit g:剪掉
-12 edit g:動画
70 edit g:勾选
-21 edit g:匯出
-33 edit g:单击
-15 edit g:单独
-36 edit g:单里
12 edit g:卡片
-37 edit g:卡里
-44 edit g:去就
-58 edit g:参数
-24 edit g:双击
-13 edit g:发给
-29 edit g:取得
-11 edit g:口查
17 edit g:只要
-12 edit g:可下
-26 edit g:可从
-31 edit g:可以
-19 edit g:可到
-46 edit g:可播
-12 edit g:可查
-33 edit g:可点
51 edit g:可直
-32 edit g:可看
-12 edit g:可试
-26 edit g:可选
-23 edit g:可通
-41 edit g:右上
-19 edit g:右邊
33 edit g:合适
42 edit g:后拖
-45 edit g:后点
35 edit g:向左
-63 edit g:听一
-58 edit g:听听
-24 edit g:問題
11 edit g:喜欢
-17 edit g:喜歡
-43 edit g:回到
-28 edit g:图可
-55 edit g:图标
-78 edit g:圖示
13 edit g:在图
-31 edit g:在媒
-35 edit g:在左
31 edit g:在弹
16 edit g:在故
-79 edit g:在画
-25 edit g:在素
24 edit g:在轨
-26 edit g:在那
-12 edit g:在音
30 edit g:在預
-44 edit g:在预
-63 edit g:场景
-41 edit g:块往
13 edit g:場面
26 edit g:変更
10 edit g:大小
-46 edit g:太快
29 edit g:太长
-31 edit g:头移
14 edit g:如果
-35 edit g:如需
-49 edit g:媒体
-52 edit g:字体
-51 edit g:字号
-33 edit g:字型
-66 edit g:字幕
-33 edit g:存到
-27 edit g:完整
60 edit g:完记
-10 edit g:对应
11 edit g:对比
-43 edit g:对照
14 edit g:对话
-32 edit g:导出
39 edit g:封面
76 edit g:對話
-75 edit g:就可
53 edit g:就在
19 edit g:就好
-11 edit g:就把
43 edit g:就拖
57 edit g:就按
-55 edit g:就是
-35 edit g:就用
-15 edit g:就能
10 edit g:就行
32 edit g:尾的
-31 edit g:屉里
-78 edit g:展开
-29 edit g:展開
-73 edit g:属性
19 edit g:工具
-40 edit g:左の
-32 edit g:左下
-68 edit g:左侧
72 edit g:左拖
59 edit g:布上
36 edit g:序可
25 edit g:库里
57 edit g:应用
-34 edit g:底部
35 edit g:度を
-68 edit g:度条
-65 edit g:度滑
-70 edit g:开场
-43 edit g:开始
-35 edit g:开就
-30 edit g:开查
-36 edit g:开预
20 edit g:弹出
57 edit g:弹窗
-48 edit g:强度
-34 edit g:当前
-31 edit g:影片
39 edit g:往右
-21 edit g:往左
-11 edit g:微调
63 edit g:恢复
-25 edit g:您可
37 edit g:想再
63 edit g:想恢
-28 edit g:想换
-31 edit g:想改
-53 edit g:想看
-11 edit g:意的
26 edit g:成后
27 edit g:手动
-40 edit g:手机
44 edit g:才会
-30 edit g:打開
-36 edit g:把字
68 edit g:把它
75 edit g:把手
-78 edit g:把播
29 edit g:把文
48 edit g:把片
-28 edit g:把音
41 edit g:抓住
12 edit g:押し
62 edit g:押す
-22 edit g:抽屉
11 edit g:拉一
-60 edit g:拉到
65 edit g:拖一
46 edit g:拖入
65 edit g:拖到
62 edit g:拖动
34 edit g:拖拽
23 edit g:拖放
16 edit g:拖曳
69 edit g:拖进
-28 edit g:按一
-32 edit g:按右
-35 edit g:按播
-71 edit g:按空
-15 edit g:按钮
35 edit g:挑一
-17 edit g:换字
19 edit g:接拖
45 edit g:控制
31 edit g:提示
-40 edit g:提高
57 edit g:撤销
-25 edit g:播放
-18 edit g:收在
37 edit g:改动
28 edit g:改好
22 edit g:改完
-47 edit g:放器
-48 edit g:放在
-63 edit g:放大
-63 edit g:放键
35 edit g:故事
-24 edit g:效果
-73 edit g:数值
-66 edit g:文件
-71 edit g:方案
-24 edit g:方的
-45 edit g:旁白
-74 edit g:旁的
-37 edit g:旁边
-46 edit g:旋钮
-30 edit g:是否
26 edit g:显示
-59 edit g:景列
-62 edit g:曲线
39 edit g:更し
-56 edit g:書き
39 edit g:替え
31 edit g:替换
-14 edit g:最下
-18 edit g:最终
-22 edit g:本地
-11 edit g:条走
-71 edit g:板中
-16 edit g:果想
-15 edit g:查看
-26 edit g:标志
-33 edit g:标签
-25 edit g:栏的
-74 edit g:栏里
-25 edit g:样式
51 edit g:格就
-55 edit g:格式
-19 edit g:檔案
-25 edit g:檢視
-25 edit g:残高
-43 edit g:每一
17 edit g:每个
-70 edit g:比べ
-11 edit g:比较
-28 edit g:気に
19 edit g:水印
-18 edit g:沒問
27 edit g:没问
-14 edit g:混音
-82 edit g:清單
-10 edit g:清晰
-78 edit g:滑块
-52 edit g:滑杆
-25 edit g:滑桿
-21 edit g:滑鼠
-10 edit g:满意
-28 edit g:点メ
-18 edit g:点击
-90 edit g:点左
-32 edit g:点开
-33 edit g:点播
-60 edit g:点选
-11 edit g:片在
60 edit g:片头
39 edit g:片尾
51 edit g:片拖
-16 edit g:版本
-26 edit g:生し
-41 edit g:生成
53 edit g:生效
-21 edit g:用户
-26 edit g:用滑
-33 edit g:用的
-52 edit g:画像
39 edit g:画布
-49 edit g:画面
16 edit g:畫布
-12 edit g:的三
-48 edit g:的下
-39 edit g:的字
23 edit g:的撤
-33 edit g:的滑
-19 edit g:的箭
-26 edit g:的话
11 edit g:的那
24 edit g:的音
-13 edit g:看一
-22 edit g:看分
-32 edit g:看到
-31 edit g:确认
-24 edit g:確か
-39 edit g:確認
-62 edit g:移到
-31 edit g:空格
49 edit g:窗里
38 edit g:端を
-17 edit g:第三
-16 edit g:第二
-25 edit g:签页
-19 edit g:素材
-56 edit g:縮圖
-26 edit g:线的
-18 edit g:终文
22 edit g:继续
14 edit g:绿色
15 edit g:置不
-51 edit g:能找
-26 edit g:能看
-26 edit g:色は
-11 edit g:色可
12 edit g:色板
-56 edit g:节奏
-12 edit g:若仍
43 edit g:若想
-23 edit g:若要
-32 edit g:菜单
-22 edit g:蓝色
-36 edit g:表在
-41 edit g:表示
66 edit g:裁剪
47 edit g:裁掉
38 edit g:要な
-44 edit g:要换
17 edit g:要是
50 edit g:要的
-59 edit g:見ら
-70 edit g:視窗
-48 edit g:覽視
30 edit g:视图
-30 edit g:视频
-20 edit g:览器
-29 edit g:览窗
-21 edit g:觉得
36 edit g:角的
-17 edit g:認し
34 edit g:請在
-34 edit g:請點
-40 edit g:认后
-15 edit g:记录
59 edit g:记得
23 edit g:设置
-43 edit g:试听
14 edit g:话框
23 edit g:请先
-34 edit g:请到
-15 edit g:请在
-67 edit g:请展
-35 edit g:请打
-45 edit g:请按
54 edit g:调整
-23 edit g:调色
-30 edit g:调节
-23 edit g:账单
-17 edit g:账户
-21 edit g:走完
-22 edit g:足り
10 edit g:轨道
-25 edit g:轮图
-59 edit g:轴上
-24 edit g:载按
-46 edit g:输入
-40 edit g:边栏
-41 edit g:边的
15 edit g:边缘
32 edit g:这个
-23 edit g:这段
-32 edit g:这里
-66 edit g:进度
-29 edit g:追加
29 edit g:选中
15 edit g:选好
-59 edit g:选择
-66 edit g:选项
-49 edit g:通过
-29 edit g:速度
23 edit g:道上
20 edit g:選ん
-14 edit g:選單
-47 edit g:邊欄
-11 edit g:那一
33 edit g:那段
-37 edit g:那里
32 edit g:部分
-46 edit g:部的
-23 edit g:都能
-10 edit g:里修
-12 edit g:里可
-18 edit g:里把
36 edit g:里拖
26 edit g:里按
-47 edit g:里挑
-60 edit g:里换
-33 edit g:里改
-25 edit g:里有
39 edit g:里点
32 edit g:里的
-47 edit g:里自
-39 edit g:里还
14 edit g:鏡頭
-54 edit g:链接
-25 edit g:镜头
-41 edit g:開い
-31 edit g:開啟
20 edit g:问题
15 edit g:需要
-10 edit g:面板
-22 edit g:面查
-49 edit g:音效
23 edit g:音量
-27 edit g:音频
-30 edit g:頁面
13 edit g:順番
-25 edit g:題な
-34 edit g:页可
-50 edit g:顶栏
-58 edit g:项卡
43 edit g:顺序
-56 edit g:预览
-29 edit g:频轨
-13 edit g:频面
37 edit g:题就
-25 edit g:颜色
-12 edit g:额见
-13 edit g:餘點
-38 edit g:點右
-46 edit g:點擊
-11 edit g:點數
-29 edit g:點選
-24 edit g:齿轮
-31 edit kind:adjust
86 edit kind:drag
-88 edit kind:open
-82 edit kind:statement
-57 edit kind:tail
-48 edit kind:take
-33 edit kind:weak
-25 edit l:1
-30 edit l:1080p
-53 edit l:12
-56 edit l:19
27 edit l:2
22 edit l:20
-26 edit l:3
-26 edit l:33
-50 edit l:5
93 edit l:ab
-19 edit l:abonnem
39 edit l:aceptar
-25 edit l:adjuste
-23 edit l:again
-21 edit l:ahead
-29 edit l:all
-25 edit l:alterna
16 edit l:an
-24 edit l:and
-49 edit l:ansehen
94 edit l:aplicar
70 edit l:appliqu
45 edit l:apply
-29 edit l:archivo
-52 edit l:are
-64 edit l:arquivo
83 edit l:arrasta
16 edit l:arraste
-30 edit l:assets
-25 edit l:assista
-30 edit l:availab
-35 edit l:avatar
-20 edit l:away
36 edit l:back
-69 edit l:both
-64 edit l:button
49 edit l:canevas
74 edit l:canvas
-36 edit l:caption
-62 edit l:card
-39 edit l:ce
59 edit l:cena
31 edit l:changes
-52 edit l:click
38 edit l:clip
32 edit l:clipe
-29 edit l:clips
-38 edit l:clique
-60 edit l:cliquez
-33 edit l:color
20 edit l:com
-23 edit l:compart
-38 edit l:conferi
-54 edit l:confira
91 edit l:confirm
-39 edit l:conta
35 edit l:continu
-18 edit l:contras
-34 edit l:cor
32 edit l:crédito
-90 edit l:ctrl
-52 edit l:cut
-49 edit l:d'aperç
-18 edit l:dashboa
24 edit l:datei
95 edit l:delete
-15 edit l:descarg
-21 edit l:desliza
-36 edit l:details
27 edit l:dialog
39 edit l:dialogu
-57 edit l:dir
-18 edit l:direita
-47 edit l:done
-21 edit l:down
-78 edit l:downloa
-70 edit l:drawer
-16 edit l:droite
-22 edit l:drop-do
-30 edit l:dropdow
-66 edit l:each
50 edit l:earlier
33 edit l:edit
-21 edit l:editor
31 edit l:effect
-38 edit l:effets
35 edit l:ein
-50 edit l:einstel
37 edit l:end
-38 edit l:es
-47 edit l:escenas
-24 edit l:esquerd
-56 edit l:está
-25 edit l:están
-16 edit l:exporta
-14 edit l:exporte
-49 edit l:exporti
-34 edit l:factura
24 edit l:faster
-27 edit l:field
-29 edit l:file
22 edit l:fin
73 edit l:final
25 edit l:first
-32 edit l:folder
-33 edit l:font
-33 edit l:format
45 edit l:foto
-18 edit l:frame
-19 edit l:further
-36 edit l:gauche
77 edit l:glisser
-23 edit l:good
77 edit l:handle
34 edit l:handles
-60 edit l:herunte
-43 edit l:históri
-99 edit l:icon
-48 edit l:if
20 edit l:ihn
-65 edit l:inspect
-28 edit l:invoice
26 edit l:ist
-33 edit l:izquier
18 edit l:kannst
-57 edit l:klicke
-30 edit l:l'aperç
-55 edit l:l'expor
45 edit l:l'ordre
16 edit l:lateral
-17 edit l:layer
22 edit l:lecteur
-52 edit l:lecture
-18 edit l:left
-29 edit l:lienzo
42 edit l:like
-31 edit l:link
-10 edit l:links
-30 edit l:listed
-54 edit l:listen
-65 edit l:look
-11 edit l:menu
10 edit l:moniteu
-13 edit l:more
71 edit l:mouse
-28 edit l:mp4
-36 edit l:médiath
-48 edit l:míralo
-10 edit l:name
-73 edit l:notice
-33 edit l:now
29 edit l:oben
102 edit l:ok
-52 edit l:on
57 edit l:orden
41 edit l:order
-25 edit l:ouvir
-16 edit l:page
-44 edit l:pane
36 edit l:para
-41 edit l:passage
-42 edit l:passt
-32 edit l:perfil
-38 edit l:picture
56 edit l:piste
66 edit l:place
46 edit l:plan
-39 edit l:play
-60 edit l:player
66 edit l:pop-up
-28 edit l:positio
-27 edit l:previa
-67 edit l:preview
28 edit l:princip
-33 edit l:proyect
-13 edit l:pré-vis
-50 edit l:prévia
31 edit l:prévisu
-17 edit l:quiser
22 edit l:ready
-44 edit l:recharg
-65 edit l:reprodu
-31 edit l:resolut
-35 edit l:rest
-38 edit l:rhythm
-43 edit l:ritmo
43 edit l:s
-34 edit l:satisfi
-30 edit l:saturat
-54 edit l:save
-37 edit l:saved
-66 edit l:scenes
-23 edit l:see
-32 edit l:sehen
-18 edit l:set
-21 edit l:setting
-41 edit l:share
-23 edit l:shift
48 edit l:shot
-43 edit l:sich
53 edit l:side
-44 edit l:sidebar
-56 edit l:sie
-30 edit l:size
-81 edit l:slider
-18 edit l:sound
-54 edit l:speed
15 edit l:start
-31 edit l:stored
16 edit l:storybo
52 edit l:suggest
-38 edit l:superio
-38 edit l:tab
-45 edit l:takes
-33 edit l:taste
39 edit l:tela
-16 edit l:tempo
-53 edit l:texte
-46 edit l:texto
-69 edit l:them
-56 edit l:there
14 edit l:tick
-13 edit l:tiempo
-14 edit l:timelin
51 edit l:tool
-38 edit l:top
-32 edit l:toque
-38 edit l:tudo
-49 edit l:título
43 edit l:undo
-40 edit l:up
-58 edit l:use
71 edit l:valider
-13 edit l:veja
-16 edit l:velocid
-11 edit l:ver
-28 edit l:verlo
-15 edit l:version
-74 edit l:vidéo
-63 edit l:visible
54 edit l:visor
-25 edit l:volumen
-34 edit l:vorscha
20 edit l:voz
43 edit l:want
-47 edit l:watch
-38 edit l:wheel
-46 edit l:yoursel
61 edit l:z
65 edit l:а
-41 edit l:баланс
-29 edit l:вариант
-84 edit l:воспрои
45 edit l:дорожке
38 edit l:дорожку
31 edit l:его
30 edit l:её
-64 edit l:загляни
-33 edit l:инспект
-36 edit l:кабинет
-54 edit l:лежат
-81 edit l:медиате
-63 edit l:меню
-60 edit l:можно
31 edit l:панели
-63 edit l:ползунк
-40 edit l:посмотр
-37 edit l:предпро
-53 edit l:слева
-94 edit l:справа
70 edit l:сцену
48 edit l:таймлай
29 edit l:き
12 edit l:ください
47 edit l:し
-20 edit l:たら
-39 edit l:だけです
-34 edit l:て
-33 edit l:できます
17 edit l:どうぞ
-53 edit l:にあります
-15 edit l:には
-31 edit l:は
-31 edit l:みてください
-35 edit l:られます
43 edit l:り
12 edit l:れば
27 edit l:一下
-26 edit l:上
-63 edit l:下
-42 edit l:个
-24 edit l:体
-31 edit l:倍
12 edit l:先
-37 edit l:列表
-29 edit l:到
-21 edit l:即可
69 edit l:去
-30 edit l:右上角
63 edit l:后
-64 edit l:吧
-11 edit l:图
-39 edit l:图示
-45 edit l:场景
-44 edit l:处
14 edit l:大
-61 edit l:它
-21 edit l:完
16 edit l:对比
-23 edit l:导出
-38 edit l:小
19 edit l:就好
10 edit l:就行
-18 edit l:展开
-30 edit l:幅
-27 edit l:度
-43 edit l:开头
-26 edit l:微调
-14 edit l:快
63 edit l:恢复
-45 edit l:找到
32 edit l:拖
-25 edit l:按钮
-23 edit l:播放
-39 edit l:播放键
-44 edit l:改
-24 edit l:本
-49 edit l:标签页
-44 edit l:栏
-24 edit l:核对
-14 edit l:步
-18 edit l:滑块
-44 edit l:点
27 edit l:片
-64 edit l:版
35 edit l:生效
-24 edit l:的
-47 edit l:的话
-67 edit l:看
-14 edit l:看一遍
-27 edit l:看到
16 edit l:看看
50 edit l:短
-29 edit l:码
-46 edit l:确认
-20 edit l:移
-14 edit l:视频
-65 edit l:调
56 edit l:调整
44 edit l:轨道
-51 edit l:选
-27 edit l:速度
-25 edit l:遍
-51 edit l:里
-52 edit l:链接
34 edit l:长
31 edit l:间
37 edit l:除
50 edit l:需要
-18 edit l:面
-92 edit l:面板
-49 edit l:页
-35 edit l:页面
-16 edit l:预览
-12 edit last
-20 edit later c:account
17 edit later c:being
-25 edit later c:button
-42 edit later c:buy
-63 edit later c:export
-47 edit later c:i
-12 edit later c:material
-36 edit later c:offer
-27 edit later c:open
-16 edit later c:panel
-29 edit later c:see
-57 edit later c:store
26 edit later c:undo
-71 edit later q:account
62 edit later q:adjust
124 edit later q:confirm
-98 edit later q:export
-69 edit later q:film
-45 edit later q:i
-19 edit length:1
14 edit length:5
-31 edit length:6
-132 edit link
-71 edit other c:account
-68 edit other c:button
-25 edit other c:buy
-14 edit other c:can
21 edit other c:confirm
-106 edit other c:export
-92 edit other c:i
-52 edit other c:key
-16 edit other c:offer
-52 edit other c:open
-83 edit other c:place
-50 edit other c:screen
-51 edit other c:see
57 edit other c:undo
-53 edit other q:account
37 edit other q:adjust
-70 edit other q:buy
29 edit other q:can
137 edit other q:confirm
89 edit other q:drag
-69 edit other q:export
-17 edit other q:film
-81 edit other q:i
-37 edit other q:player
-60 edit other q:screen
-83 edit other q:see
-33 edit other q:store
-84 edit path
-115 edit q:account
-47 edit q:buy
276 edit q:confirm
-224 edit q:export
-44 edit q:film
-55 edit q:i
-85 edit q:if
-74 edit q:material
-16 edit q:open
13 edit q:panel
-87 edit q:player
-55 edit q:screen
-96 edit q:see
-58 edit q:store
-66 edit topic:adjust
-55 edit topic:credits
-143 edit topic:export
-71 edit topic:preview
96 edit topic:reorder
23 edit topic:undo
-52 edit v:de:adjust:en
-53 edit v:de:adjust:le
-40 edit v:de:adjust:re
-11 edit v:de:adjust:st
78 edit v:de:confirm:en
41 edit v:de:drag:be
76 edit v:de:drag:eh
62 edit v:de:drag:en
-24 edit v:de:drag:ge
-54 edit v:de:export:en
-42 edit v:de:export:rn
-21 edit v:de:open:eh
-24 edit v:de:open:en
35 edit v:de:open:ht
-60 edit v:de:open:ne
-78 edit v:de:open:st
-80 edit v:de:press:ck
40 edit v:de:press:en
-14 edit v:de:press:pe
50 edit v:de:press:st
-28 edit v:de:see:eh
-54 edit v:de:see:en
-63 edit v:de:see:fe
-40 edit v:de:see:st
-59 edit v:en:adjust:al
-28 edit v:en:adjust:ck
-10 edit v:en:adjust:er
-12 edit v:en:adjust:et
22 edit v:en:adjust:ge
33 edit v:en:adjust:it
-12 edit v:en:adjust:ne
-25 edit v:en:adjust:ol
-14 edit v:en:adjust:pe
-21 edit v:en:adjust:rn
-66 edit v:en:adjust:se
-30 edit v:en:adjust:st
-33 edit v:en:adjust:te
-14 edit v:en:buy:de
-37 edit v:en:buy:ge
-16 edit v:en:buy:uy
93 edit v:en:confirm:ly
-38 edit v:en:confirm:ne
32 edit v:en:confirm:ok
50 edit v:en:confirm:pt
54 edit v:en:confirm:rm
-83 edit v:en:confirm:sh
-30 edit v:en:drag:ab
77 edit v:en:drag:ag
54 edit v:en:drag:ap
-17 edit v:en:drag:de
12 edit v:en:drag:en
13 edit v:en:drag:er
55 edit v:en:drag:ge
97 edit v:en:drag:im
52 edit v:en:drag:it
58 edit v:en:drag:ll
46 edit v:en:drag:ng
54 edit v:en:drag:op
-16 edit v:en:drag:ut
-19 edit v:en:drag:ve
-30 edit v:en:export:ab
-31 edit v:en:export:ad
-46 edit v:en:export:ed
-21 edit v:en:export:le
-67 edit v:en:export:nd
-18 edit v:en:export:p4
-53 edit v:en:export:py
-26 edit v:en:export:re
-23 edit v:en:export:rt
-65 edit v:en:export:ve
-35 edit v:en:open:ch
-30 edit v:en:open:ed
-36 edit v:en:open:en
-35 edit v:en:open:go
-52 edit v:en:open:it
-51 edit v:en:open:mp
-27 edit v:en:open:nd
39 edit v:en:open:ng
-37 edit v:en:press:ap
-72 edit v:en:press:ct
-53 edit v:en:press:er
24 edit v:en:press:ng
-32 edit v:en:press:se
11 edit v:en:press:ss
-23 edit v:en:see:ar
-96 edit v:en:see:ay
-40 edit v:en:see:ch
-27 edit v:en:see:ee
-42 edit v:en:see:en
-35 edit v:en:see:le
-55 edit v:en:see:ok
-21 edit v:en:see:or
-38 edit v:en:see:re
-20 edit v:en:see:ub
-10 edit v:en:see:ws
57 edit v:en:undo:do
44 edit v:es:adjust:ia
-12 edit v:es:adjust:ta
86 edit v:es:confirm:ar
33 edit v:es:confirm:ma
73 edit v:es:drag:lo
55 edit v:es:drag:ra
-30 edit v:es:drag:ve
-49 edit v:es:export:ar
-25 edit v:es:export:ir
-32 edit v:es:open:ga
-51 edit v:es:open:re
18 edit v:es:open:ta
-36 edit v:es:open:tá
-25 edit v:es:open:án
-17 edit v:es:press:ar
-51 edit v:es:press:ge
-68 edit v:es:press:le
45 edit v:es:press:na
-62 edit v:es:see:er
-26 edit v:es:see:lo
85 edit v:es:see:ra
18 edit v:es:see:ta
-44 edit v:es:see:ás
-43 edit v:fr:adjust:er
-40 edit v:fr:adjust:ez
-65 edit v:fr:adjust:le
-21 edit v:fr:buy:ez
101 edit v:fr:confirm:er
50 edit v:fr:confirm:ez
61 edit v:fr:drag:er
18 edit v:fr:drag:ez
-74 edit v:fr:export:er
-51 edit v:fr:open:er
-40 edit v:fr:open:re
65 edit v:fr:press:er
-78 edit v:fr:press:ic
17 edit v:fr:see:er
-12 edit v:fr:see:ez
-60 edit v:fr:see:il
-77 edit v:fr:see:ir
-56 edit v:pt:adjust:ar
-43 edit v:pt:adjust:te
44 edit v:pt:confirm:ar
64 edit v:pt:confirm:me
62 edit v:pt:confirm:ok
57 edit v:pt:drag:ar
76 edit v:pt:drag:do
105 edit v:pt:drag:te
-20 edit v:pt:export:ad
-55 edit v:pt:export:ar
-22 edit v:pt:export:te
-52 edit v:pt:export:vo
-58 edit v:pt:open:ra
-17 edit v:pt:open:re
-56 edit v:pt:open:tá
-72 edit v:pt:open:ão
-56 edit v:pt:press:ha
-22 edit v:pt:press:ne
-42 edit v:pt:press:te
-15 edit v:pt:see:er
-41 edit v:pt:see:ir
-72 edit v:pt:see:ra
-42 edit v:pt:see:ta
-44 edit v:pt:see:ça
-20 edit v:ru:adjust:ся
43 edit v:ru:adjust:те
-24 edit v:ru:adjust:ть
58 edit v:ru:confirm:те
-16 edit v:ru:drag:ле
-30 edit v:ru:drag:ок
87 edit v:ru:drag:те
14 edit v:ru:drag:ть
-49 edit v:ru:export:йл
-65 edit v:ru:export:ть
-72 edit v:ru:open:ат
-96 edit v:ru:open:те
33 edit v:ru:open:ть
40 edit v:ru:press:те
-84 edit v:ru:see:ие
-119 edit v:ru:see:ть
-103 edit w:0
-56 edit w:0 19
-26 edit w:0 33
-43 edit w:1
-61 edit w:1  
-30 edit w:1 .
-30 edit w:1080p
-53 edit w:12
-56 edit w:19
28 edit w:2
17 edit w:20
22 edit w:3
-26 edit w:33
-27 edit w:4
-50 edit w:5
-25 edit w:6  
-28 edit w:8
-14 edit w:8  
-109 edit w:9
-22 edit w:a aba
38 edit w:a foto
-77 edit w:a la
62 edit w:a nova
-20 edit w:a reprodu
82 edit w:ab
-43 edit w:aba
-31 edit w:aba texto
-18 edit w:abonnem
20 edit w:above the
-52 edit w:abra
-59 edit w:abre el
-92 edit w:abspiel
50 edit w:accept
33 edit w:accept the
-12 edit w:account page
39 edit w:aceptar
-20 edit w:add
-30 edit w:adjust
-40 edit w:adjust the
-25 edit w:adjuste
-15 edit w:again
-21 edit w:ahead
-12 edit w:ajusta
-12 edit w:ajusta el
48 edit w:al lienzo
65 edit w:algo
-24 edit w:ali
-29 edit w:all
35 edit w:all of
-69 edit w:alle
-49 edit w:alles
-32 edit w:also
-25 edit w:alterna
20 edit w:an
-58 edit w:and the
26 edit w:and you
-39 edit w:ansehen
-55 edit w:antes
-14 edit w:any
-18 edit w:any time
-16 edit w:ao
-41 edit w:aparece
-42 edit w:aperte
71 edit w:aplicar
33 edit w:aplicar para
70 edit w:appliqu
93 edit w:apply
47 edit w:apply to
-17 edit w:appuyez
62 edit w:après
-34 edit w:are
-65 edit w:arquivo
90 edit w:arrasta
59 edit w:arraste
51 edit w:arraste a
92 edit w:arrastr
66 edit w:arrastr el
23 edit w:arrastr las
-69 edit w:arrow
73 edit w:arrástr
-19 edit w:as
36 edit w:as you
-39 edit w:assets
-43 edit w:assets tab
-46 edit w:assista
-16 edit w:até
-53 edit w:audio
29 edit w:auf
-31 edit w:auf der
44 edit w:auf die
-41 edit w:auf exporti
58 edit w:auf überneh
94 edit w:aus
69 edit w:aus der
-38 edit w:autre
-30 edit w:availab
16 edit w:avant
-35 edit w:avatar
35 edit w:avec
63 edit w:avec la
-46 edit w:avec le
-38 edit w:away
37 edit w:back
-32 edit w:backgro
-69 edit w:baixar
-40 edit w:bar to
-25 edit w:barra
-27 edit w:barra de
24 edit w:barra lateral
-54 edit w:barra superio
21 edit w:barre
-57 edit w:barre d'espac
-15 edit w:basta
-29 edit w:be
-25 edit w:be adjuste
-21 edit w:be set
-21 edit w:bedarf
20 edit w:before
-28 edit w:bei
-21 edit w:bei bedarf
-16 edit w:below
-56 edit w:below the
-10 edit w:beneath
76 edit w:bestäti
-49 edit w:between
18 edit w:bibliot
32 edit w:bibliot de
-11 edit w:big
-31 edit w:billing
-40 edit w:billing tab
18 edit w:bitte
-57 edit w:blick
27 edit w:block
-16 edit w:both
-35 edit w:bottom
13 edit w:botão
21 edit w:box
42 edit w:boîte
42 edit w:boîte de
17 edit w:brings
-33 edit w:browse
-41 edit w:browser
-26 edit w:button below
-64 edit w:button is
-16 edit w:button to
-16 edit w:buy
-34 edit w:by
64 edit w:by draggin
40 edit w:caixa
35 edit w:cambia
-45 edit w:cambiar la
-28 edit w:can change
21 edit w:can drag
-19 edit w:can find
-39 edit w:can view
49 edit w:canevas
71 edit w:canvas
61 edit w:capas
-55 edit w:caption panel
20 edit w:card
45 edit w:cards
-80 edit w:carpeta
53 edit w:case
-39 edit w:ce
49 edit w:cena
-19 edit w:cenas
24 edit w:change
-34 edit w:change its
-57 edit w:change the
45 edit w:changer l'ordre
32 edit w:changes
-24 edit w:charact
-56 edit w:check the
-35 edit w:checked
17 edit w:choisis
-46 edit w:choose
-27 edit w:choose 1080p
27 edit w:choose split
-44 edit w:choose the
-51 edit w:clic
17 edit w:clicar
44 edit w:click apply
38 edit w:click confirm
-41 edit w:click export
57 edit w:click ok
21 edit w:click save
-31 edit w:click share
-25 edit w:click your
38 edit w:clickin
38 edit w:clickin the
40 edit w:clip
22 edit w:clip hacia
-29 edit w:clip to
53 edit w:clipe
10 edit w:clipe para
55 edit w:clique em
-71 edit w:cloud
-54 edit w:coin
-71 edit w:color
-15 edit w:colour
-60 edit w:column
69 edit w:com
51 edit w:com a
-69 edit w:como
-51 edit w:como ficou
-62 edit w:compara
-34 edit w:compare
-29 edit w:compart
34 edit w:con
33 edit w:con la
-37 edit w:conferi
-72 edit w:confira
124 edit w:confirm
30 edit w:confirm the
28 edit w:confirm to
10 edit w:consult la
-39 edit w:conta
45 edit w:continu
-18 edit w:contras
-62 edit w:control
-47 edit w:control desliza
-25 edit w:convien
-53 edit w:copy
-42 edit w:cor
-34 edit w:credits are
-19 edit w:crop
29 edit w:ctrl
52 edit w:ctrl +
-47 edit w:ctrl + e
-13 edit w:ctrl + s
58 edit w:ctrl + z
53 edit w:ctrl z
39 edit w:cuadro
34 edit w:cuando
-49 edit w:cuando estés
-56 edit w:curseur
-83 edit w:cursor
-49 edit w:d'aperç
-57 edit w:d'espac
-49 edit w:da
-69 edit w:dale
-35 edit w:dale a
-52 edit w:dale al
39 edit w:damit
-32 edit w:dann
-50 edit w:dans
-61 edit w:dans l'ongle
-34 edit w:das video
-18 edit w:dashboa
64 edit w:de capas
42 edit w:de dialogu
43 edit w:de diálogo
-26 edit w:de droite
-48 edit w:de factura
-34 edit w:de la
-28 edit w:de lecture
14 edit w:de mídia
-14 edit w:de tiempo
-22 edit w:de vista
14 edit w:del clip
81 edit w:delete
27 edit w:delete  
-74 edit w:dem
-30 edit w:dem bild
-46 edit w:dem regler
58 edit w:den
73 edit w:den clip
-14 edit w:depois
-23 edit w:depuis
26 edit w:der
-31 edit w:der zeitlei
12 edit w:des
-17 edit w:desde
-38 edit w:desde el
-72 edit w:desliza
-42 edit w:details
-59 edit w:dial
78 edit w:dialog
39 edit w:dialogu
15 edit w:die datei
-54 edit w:die leertas
28 edit w:die neue
-15 edit w:die reihenf
-38 edit w:dir
-49 edit w:dir die
-22 edit w:direita
-43 edit w:direito
-34 edit w:disk
43 edit w:diálogo
17 edit w:do
18 edit w:do tempo
40 edit w:does
62 edit w:don't
28 edit w:don't need
-38 edit w:done
-72 edit w:dort
-11 edit w:double-
11 edit w:down
-58 edit w:downloa
-10 edit w:downloa it
-51 edit w:drafts
77 edit w:drag
36 edit w:drag it
78 edit w:drag one
15 edit w:drag the
106 edit w:drag-an
64 edit w:draggin
47 edit w:draggin the
-69 edit w:drawer
-15 edit w:droite
81 edit w:drop
67 edit w:drop it
44 edit w:drop the
-37 edit w:drop-do
-30 edit w:dropdow
-33 edit w:drück
-20 edit w:du die
-55 edit w:duratio
20 edit w:durch
-24 edit w:dá
-24 edit w:dá para
78 edit w:déplace
-25 edit w:dê
-22 edit w:e
-47 edit w:e  
35 edit w:each
11 edit w:edge of
33 edit w:edit
53 edit w:efeito
31 edit w:effect
-42 edit w:effects
-38 edit w:effets
-65 edit w:eine
-95 edit w:einen
10 edit w:einfach
-56 edit w:einstel
51 edit w:either
55 edit w:el clip
39 edit w:el cuadro
-29 edit w:el desliza
-34 edit w:el menú
83 edit w:el orden
-75 edit w:el reprodu
49 edit w:el visor
-25 edit w:el volumen
21 edit w:el vídeo
-67 edit w:elige
13 edit w:em aplicar
-20 edit w:em baixar
-23 edit w:em compart
-22 edit w:em exporta
40 edit w:em ok
-59 edit w:em salvar
-33 edit w:en haut
-51 edit w:en la
56 edit w:end
36 edit w:ende
10 edit w:enough
-68 edit w:enregis
-17 edit w:entre
-27 edit w:es dir
-62 edit w:escolha
-89 edit w:escucha
-33 edit w:ese
-32 edit w:espaço
-21 edit w:esquerd
21 edit w:estiver
-64 edit w:está
-25 edit w:están
-72 edit w:estão
-49 edit w:estés
-49 edit w:estés conform
-41 edit w:et
-26 edit w:et le
-22 edit w:everyth
-27 edit w:expand
-40 edit w:export
-15 edit w:export icon
-15 edit w:export it
-14 edit w:export to
-46 edit w:exporta
-24 edit w:exporte
-65 edit w:exporti
-43 edit w:eye
-31 edit w:factura
-29 edit w:fader
47 edit w:faites
47 edit w:faites glisser
31 edit w:falls
24 edit w:faster
-42 edit w:fenêtre
-54 edit w:fenêtre d'aperç
-55 edit w:fica
-42 edit w:ficheir
-26 edit w:fichier
-46 edit w:ficou
-46 edit w:field
-21 edit w:file
46 edit w:fin
72 edit w:final
-19 edit w:find
-19 edit w:find the
-78 edit w:findest
-12 edit w:fine-tu
-83 edit w:finish
-38 edit w:finishe
56 edit w:fois
-17 edit w:folder
-59 edit w:font
-56 edit w:for
-20 edit w:for more
-60 edit w:for the
-46 edit w:for yoursel
-32 edit w:format
54 edit w:foto
-32 edit w:frame
-38 edit w:from your
-14 edit w:full
24 edit w:further
-36 edit w:gauche
21 edit w:gaveta
21 edit w:gaveta de
-35 edit w:gear
-35 edit w:gear icon
-14 edit w:geh
-61 edit w:get
-54 edit w:get the
-43 edit w:gibt
18 edit w:give
18 edit w:give it
88 edit w:glisser
88 edit w:glissez
-35 edit w:go
-21 edit w:go ahead
-23 edit w:good
-30 edit w:grab
-45 edit w:grab it
-22 edit w:guardar
-25 edit w:guardar vídeo
-20 edit w:guthabe
19 edit w:hacia
19 edit w:hacia la
87 edit w:handle
67 edit w:handles
38 edit w:handles to
-20 edit w:hard
-33 edit w:haut
12 edit w:have
-31 edit w:have a
-66 edit w:haz
-53 edit w:header
-23 edit w:hear
-36 edit w:hear it
-18 edit w:her
-26 edit w:here
-62 edit w:herunte
-12 edit w:histori
-23 edit w:history
-31 edit w:history panel
-43 edit w:históri
58 edit w:hit apply
-70 edit w:hit downloa
29 edit w:hit save
-53 edit w:hover
-53 edit w:hover over
-51 edit w:hue
-22 edit w:hue slider
31 edit w:i
-21 edit w:icon
-32 edit w:icon to
41 edit w:if it
36 edit w:if that's
31 edit w:ihn
-48 edit w:il
61 edit w:im dialog
-73 edit w:im ordner
-69 edit w:im player
-61 edit w:im reiter
-34 edit w:images
-58 edit w:in den
-26 edit w:in der
-12 edit w:in setting
-28 edit w:in the
-39 edit w:inspect
-33 edit w:intensi
-32 edit w:invoice
-30 edit w:is
-50 edit w:is the
34 edit w:it as
-37 edit w:it from
43 edit w:it in
-30 edit w:it is
-31 edit w:it looks
20 edit w:it should
38 edit w:it there
-11 edit w:it with
-54 edit w:it's the
56 edit w:it's too
-33 edit w:izquier
-59 edit w:janela
-59 edit w:janela de
-33 edit w:jetez
-33 edit w:jetez un
-51 edit w:jump
-31 edit w:junto
-33 edit w:junto al
14 edit w:kannst
27 edit w:keep
-51 edit w:klick
35 edit w:klicke auf
-16 edit w:knob
-19 edit w:l
-30 edit w:l'aperç
-55 edit w:l'expor
-79 edit w:l'ongle
58 edit w:l'ordre
28 edit w:la barre
40 edit w:la bibliot
42 edit w:la boîte
-80 edit w:la carpeta
-42 edit w:la fenêtre
46 edit w:la fin
-46 edit w:la intensi
-103 edit w:la lecture
-14 edit w:la línea
-36 edit w:la médiath
-16 edit w:la page
-60 edit w:la pestaña
76 edit w:la piste
43 edit w:la poignée
-25 edit w:la police
30 edit w:la prévisu
-76 edit w:la página
-18 edit w:la scène
-57 edit w:la taille
19 edit w:la timelin
-19 edit w:la tête
-41 edit w:la ventana
-74 edit w:la vidéo
-48 edit w:la vignett
-18 edit w:lance
-51 edit w:lancer
-18 edit w:lancez
23 edit w:languag
23 edit w:las miniatu
-34 edit w:last
14 edit w:lateral
-11 edit w:layers
35 edit w:le clip
-60 edit w:le curseur
-40 edit w:le fichier
10 edit w:le lecteur
10 edit w:le moniteu
22 edit w:le panneau
30 edit w:le résulta
-15 edit w:le solde
-75 edit w:le volet
10 edit w:lecteur
-85 edit w:lecture
-76 edit w:leertas
-16 edit w:left
-32 edit w:left sidebar
-33 edit w:lengthe
37 edit w:les
-29 edit w:lienzo
10 edit w:like
-35 edit w:like it
82 edit w:line
18 edit w:linha
18 edit w:linha do
-30 edit w:link
-47 edit w:links
-30 edit w:listed
-43 edit w:listen
-12 edit w:listen to
-56 edit w:lo
62 edit w:lock
-55 edit w:look
-44 edit w:looks
-23 edit w:looks good
-12 edit w:loop
55 edit w:los tirador
-32 edit w:lower
-18 edit w:lower the
-39 edit w:lässt
-38 edit w:lässt sich
-14 edit w:línea
-14 edit w:línea de
13 edit w:make it
42 edit w:may
-41 edit w:media
-60 edit w:media panel
-15 edit w:media tab
-74 edit w:menu
-49 edit w:menu to
-32 edit w:menú
-46 edit w:menü
37 edit w:miniatu
85 edit w:mira
42 edit w:mit
-85 edit w:mit dem
41 edit w:mit den
50 edit w:mit der
-57 edit w:mixer
-65 edit w:modifie
10 edit w:moniteu
-34 edit w:monitor
-14 edit w:more
-17 edit w:more credits
85 edit w:mouse
-19 edit w:move
-14 edit w:mp
-14 edit w:mp 4
-12 edit w:mp4
-30 edit w:mueve
-48 edit w:music
-16 edit w:más
-36 edit w:médiath
-48 edit w:míralo
-21 edit w:na aba
-36 edit w:na barra
11 edit w:na bibliot
40 edit w:na caixa
-59 edit w:na janela
-55 edit w:na pasta
-60 edit w:na página
36 edit w:na trilha
45 edit w:nach
22 edit w:nach rechts
-30 edit w:name
-25 edit w:neben
-25 edit w:neben dem
12 edit w:need
28 edit w:neue
10 edit w:next
10 edit w:next to
-75 edit w:no painel
-35 edit w:notes
62 edit w:nova
-29 edit w:now
-32 edit w:number
-49 edit w:o
14 edit w:oben
-39 edit w:oben rechts
-42 edit w:of credits
34 edit w:of them
112 edit w:ok
35 edit w:ok to
46 edit w:old
-58 edit w:on your
13 edit w:once
39 edit w:once you
-57 edit w:once you've
-17 edit w:one
-27 edit w:one you
44 edit w:onto
35 edit w:onto the
-28 edit w:opacity
-36 edit w:open
45 edit w:ordem
90 edit w:orden
87 edit w:order
-29 edit w:ordner
-23 edit w:origina
35 edit w:os
-32 edit w:other
-10 edit w:otra
-27 edit w:out
-25 edit w:ouvir
-40 edit w:ouvre
-15 edit w:ouvrez
-44 edit w:ouça
-17 edit w:over
-34 edit w:over the
-27 edit w:p
-39 edit w:page
-30 edit w:page to
-73 edit w:painel
-46 edit w:paleta
-62 edit w:palette
-26 edit w:pane
54 edit w:panel de
20 edit w:panneau
59 edit w:par
14 edit w:para a
-19 edit w:para baixar
-62 edit w:para compara
-34 edit w:para ver
-41 edit w:passage
-47 edit w:passe
-24 edit w:passez
-42 edit w:passt
-61 edit w:pasta
20 edit w:pelo botão
-22 edit w:pelo ícone
-32 edit w:perfil
-49 edit w:persona
-60 edit w:pestaña
-23 edit w:pestaña texto
29 edit w:photo
-106 edit w:pick
-34 edit w:pick a
-28 edit w:pick another
-49 edit w:pick one
76 edit w:piste
-49 edit w:pitch
68 edit w:place
13 edit w:plan
76 edit w:plano
-62 edit w:plans
-89 edit w:play
-17 edit w:play the
-25 edit w:play to
-77 edit w:player
-64 edit w:playhea
-61 edit w:playhea to
22 edit w:plays
13 edit w:please
44 edit w:please hit
-42 edit w:please visit
-45 edit w:pode
-19 edit w:pode ser
60 edit w:poignée
-25 edit w:police
66 edit w:pop-up
-28 edit w:positio
-14 edit w:pour
-43 edit w:pour en
-32 edit w:pour la
-61 edit w:pouvez
-62 edit w:pouvez la
-19 edit w:preferi
11 edit w:press
24 edit w:press apply
33 edit w:press confirm
-30 edit w:press ctrl
-20 edit w:press downloa
-58 edit w:press play
54 edit w:press replace
18 edit w:press the
45 edit w:pressio
-25 edit w:previa
-11 edit w:preview the
-85 edit w:previsu
28 edit w:princip
-30 edit w:project
-54 edit w:project setting
-30 edit w:propert
-33 edit w:proyect
-13 edit w:pré-vis
-50 edit w:prévia
-88 edit w:puedes
-37 edit w:puedes verla
-25 edit w:puis
29 edit w:puis cliquez
58 edit w:pull
51 edit w:pull it
42 edit w:pulsa
83 edit w:pulsa aplicar
-59 edit w:purple
26 edit w:put it
-24 edit w:put the
17 edit w:página de
11 edit w:que
40 edit w:que você
-28 edit w:que vous
84 edit w:quieras
-66 edit w:quieres
-27 edit w:quieres ver
10 edit w:rain
-70 edit w:raise
-70 edit w:raise the
-70 edit w:rate
-48 edit w:read
-48 edit w:read the
17 edit w:ready
55 edit w:rearran
50 edit w:rearran them
-20 edit w:recarre
-26 edit w:recharg
-19 edit w:rechnun
47 edit w:recorta
-18 edit w:recurso
-24 edit w:regarde
-57 edit w:regler
-24 edit w:reihenf
-58 edit w:reiter
-51 edit w:reiter text
-12 edit w:remaini credits
-54 edit w:render button
13 edit w:reorder
21 edit w:reorder the
74 edit w:replace
-83 edit w:reprodu
-31 edit w:resolut
-35 edit w:rest
-41 edit w:restant
-54 edit w:retrouv
-38 edit w:rhythm
10 edit w:right edge
28 edit w:right handle
-47 edit w:right-c
-26 edit w:right-h
-43 edit w:ritmo
-63 edit w:row
-19 edit w:run
-19 edit w:réglez
30 edit w:résulta
48 edit w:s
-73 edit w:salvar
-32 edit w:same
-34 edit w:satisfi
-50 edit w:saturat
-65 edit w:save
-31 edit w:save this
-85 edit w:scene
-31 edit w:scene 3
-17 edit w:scene list
-28 edit w:scenes
-35 edit w:scenes tab
22 edit w:schiebe
42 edit w:scissor
-56 edit w:screen
-20 edit w:scrub
-18 edit w:scène
-33 edit w:scènes
-36 edit w:se
31 edit w:se estiver
36 edit w:se quiser
-31 edit w:second
-30 edit w:seconds
-14 edit w:section
-27 edit w:see
-40 edit w:see it
-54 edit w:see the
19 edit w:segundo
-32 edit w:sehen
85 edit w:selecio
-72 edit w:select
-49 edit w:select the
-67 edit w:send
-57 edit w:send it
-19 edit w:ser
-12 edit w:set
-33 edit w:seta
-14 edit w:setting
-26 edit w:share
-14 edit w:sharpne
50 edit w:shorten
28 edit w:shorten it
18 edit w:shot
-21 edit w:show
-10 edit w:shows
54 edit w:si la
-64 edit w:si le
-70 edit w:si quieres
43 edit w:si te
47 edit w:si vous
-85 edit w:sich
-46 edit w:sichern
51 edit w:side
-39 edit w:sidebar
22 edit w:sie
-28 edit w:sieh
-40 edit w:siehst
-40 edit w:siehst du
-56 edit w:size
-17 edit w:slide
-86 edit w:slider
-39 edit w:slider to
-21 edit w:slow
-84 edit w:small
-29 edit w:so
76 edit w:sobald
36 edit w:sobre
-15 edit w:solde
-14 edit w:soon
-34 edit w:sous
-61 edit w:space
-27 edit w:speaker
-34 edit w:speed
-30 edit w:speed can
18 edit w:speiche
52 edit w:split
48 edit w:split the
47 edit w:spur
-50 edit w:square
24 edit w:start
27 edit w:start the
-72 edit w:starts
-38 edit w:stehen
35 edit w:steht
-16 edit w:stelle
-31 edit w:stellst
-31 edit w:stellst du
-56 edit w:step
-31 edit w:stored
31 edit w:storybo panel
-54 edit w:storybo tab
-79 edit w:style
-14 edit w:style panel
20 edit w:su
-26 edit w:subscri
-24 edit w:subtitl
-52 edit w:suffit
53 edit w:suggest
-34 edit w:superio
42 edit w:sur appliqu
-39 edit w:sur exporte
35 edit w:sur la
10 edit w:sur le
-15 edit w:sur télécha
35 edit w:sur valider
13 edit w:sure
54 edit w:swap
-35 edit w:switch
-38 edit w:switch between
-69 edit w:symbol
-52 edit w:szenenl
-36 edit w:tab
-13 edit w:tab for
-57 edit w:taille
-21 edit w:take a
-49 edit w:tamanho
-37 edit w:tap
-35 edit w:tap the
-61 edit w:taste
39 edit w:te
21 edit w:tela
-17 edit w:tempo
-30 edit w:ten
-30 edit w:ten seconds
-24 edit w:text
-25 edit w:text panel
-41 edit w:text tab
-57 edit w:texte
-46 edit w:texto
43 edit w:that
22 edit w:that's
-38 edit w:the arrow
-16 edit w:the audio
-23 edit w:the backgro
-32 edit w:the bar
-11 edit w:the big
-46 edit w:the billing
-11 edit w:the blue
-33 edit w:the bottom
22 edit w:the box
71 edit w:the canvas
15 edit w:the change
55 edit w:the changes
-24 edit w:the charact
-71 edit w:the cloud
-54 edit w:the coin
-19 edit w:the crop
67 edit w:the dialog
-35 edit w:the disk
-36 edit w:the drop-do
-59 edit w:the duratio
-16 edit w:the editor
-14 edit w:the effects
43 edit w:the end
-28 edit w:the finishe
-53 edit w:the font
-11 edit w:the format
-34 edit w:the frames
-35 edit w:the gear
35 edit w:the handle
50 edit w:the handles
-53 edit w:the header
-30 edit w:the history
-51 edit w:the hue
-24 edit w:the inspect
23 edit w:the languag
-26 edit w:the last
-62 edit w:the layer
-11 edit w:the layers
-55 edit w:the line
27 edit w:the logo
-57 edit w:the mixer
-31 edit w:the monitor
66 edit w:the mouse
-48 edit w:the music
-35 edit w:the notes
46 edit w:the old
-27 edit w:the one
49 edit w:the order
-23 edit w:the picture
-49 edit w:the pitch
-34 edit w:the player
-81 edit w:the playhea
66 edit w:the pop-up
19 edit w:the price
-33 edit w:the project
-30 edit w:the propert
10 edit w:the rain
-39 edit w:the render
-35 edit w:the rest
-38 edit w:the rhythm
-33 edit w:the right-h
-65 edit w:the scene
42 edit w:the scissor
-37 edit w:the shot
-14 edit w:the sidebar
-35 edit w:the size
-19 edit w:the speed
47 edit w:the start
-56 edit w:the storybo
-13 edit w:the style
-51 edit w:the subscri
-24 edit w:the subtitl
76 edit w:the suggest
-11 edit w:the tempo
-22 edit w:the text
-17 edit w:the three
-24 edit w:the three-d
-80 edit w:the timelin
-57 edit w:the timing
-49 edit w:the titles
-28 edit w:the transcr
-55 edit w:the transit
39 edit w:the two
17 edit w:the uploads
-19 edit w:the upper-r
-21 edit w:the usage
-38 edit w:the viewer
-39 edit w:the voice
-27 edit w:the volume
-21 edit w:the wallet
-29 edit w:the whole
26 edit w:the yellow
-19 edit w:then hit
16 edit w:then save
-43 edit w:there
-49 edit w:they
-25 edit w:they're
38 edit w:third
17 edit w:this
-24 edit w:three
-24 edit w:three-d
-24 edit w:three-d menu
-28 edit w:through
51 edit w:tick
-14 edit w:tiempo
-25 edit w:timelin
-14 edit w:tippe
-43 edit w:tippen
69 edit w:tirador
41 edit w:tirez
23 edit w:title
-49 edit w:titles
31 edit w:to accept
-19 edit w:to buy
-49 edit w:to change
-16 edit w:to check
30 edit w:to each
-49 edit w:to grab
-25 edit w:to hear
-18 edit w:to it
-21 edit w:to keep
-44 edit w:to look
-19 edit w:to preview
69 edit w:to start
-38 edit w:to switch
-19 edit w:to the
-33 edit w:to view
-96 edit w:to watch
-70 edit w:to your
-66 edit w:toca
-11 edit w:tocar
-62 edit w:tomas
51 edit w:tool
-20 edit w:top of
-33 edit w:toque
-17 edit w:toque em
-92 edit w:tout
-36 edit w:transcr
-42 edit w:transit
-84 edit w:triangl
36 edit w:trilha
97 edit w:trim
15 edit w:trim it
61 edit w:trim the
20 edit w:trop
-26 edit w:três
-17 edit w:tu
-25 edit w:tudo
-21 edit w:turn
-55 edit w:tus
-14 edit w:type
-15 edit w:type a
-61 edit w:télécha
-19 edit w:tête
-19 edit w:tête de
-47 edit w:título
-46 edit w:um
-52 edit w:um die
45 edit w:uma
33 edit w:un
14 edit w:un clic
-60 edit w:un œil
31 edit w:una
33 edit w:und
-47 edit w:under
-64 edit w:under the
57 edit w:undo
57 edit w:une
56 edit w:une fois
-82 edit w:unter
-41 edit w:up
-24 edit w:upgrade
17 edit w:uploads
-19 edit w:upper-r
-19 edit w:upper-r corner
-44 edit w:usage
13 edit w:use it
-26 edit w:use the
-13 edit w:users
39 edit w:valer
71 edit w:valider
-20 edit w:ve
-20 edit w:ve a
-32 edit w:velocid
-41 edit w:ventana
-41 edit w:ventana de
-53 edit w:ver
-22 edit w:ver los
12 edit w:verde
-37 edit w:verla
-28 edit w:verlo
29 edit w:vers
41 edit w:verschi
-10 edit w:version
-53 edit w:versão
-44 edit w:verás
-23 edit w:via
-34 edit w:via le
-11 edit w:via the
-17 edit w:video
-70 edit w:video to
-74 edit w:vidéo
-38 edit w:viewer
36 edit w:vignett
-63 edit w:visible
-52 edit w:visit
-49 edit w:visit the
49 edit w:visor
-25 edit w:vista
-25 edit w:vista previa
-42 edit w:visuali
15 edit w:você
-47 edit w:você pode
-56 edit w:voice tab
-26 edit w:voices
-77 edit w:voir
-57 edit w:voir les
-75 edit w:volet
-37 edit w:volume
-28 edit w:volume slider
-25 edit w:volumen
-40 edit w:vorscha
-25 edit w:vous convien
-61 edit w:vous pouvez
21 edit w:voz
-58 edit w:vérifie
-31 edit w:wait
-31 edit w:wait for
-38 edit w:waiting
12 edit w:want
28 edit w:want a
32 edit w:want it
16 edit w:want the
-64 edit w:want to
-58 edit w:was
-40 edit w:watch
-30 edit w:watch it
-19 edit w:way
21 edit w:wenn
33 edit w:wenn du
-72 edit w:what
-38 edit w:wheel
-56 edit w:when you
-31 edit w:when you're
25 edit w:where
32 edit w:where you
52 edit w:whereve
52 edit w:whereve you
-29 edit w:whether
-52 edit w:which
-29 edit w:whole
-84 edit w:wiederg
16 edit w:with it
39 edit w:with your
-27 edit w:y
-53 edit w:ya
-17 edit w:yellow
22 edit w:you don't
35 edit w:you have
28 edit w:you like
14 edit w:you want
-66 edit w:you'll
-11 edit w:you'll find
-73 edit w:you'll notice
-11 edit w:you're
-14 edit w:you're ready
-63 edit w:you've
-42 edit w:your
-18 edit w:your dashboa
39 edit w:your mouse
-62 edit w:yours
-46 edit w:yoursel
81 edit w:z
-12 edit w:zeitlei
61 edit w:zieh
47 edit w:zieh das
65 edit w:zieh die
35 edit w:ziehen
-11 edit w:zu
-32 edit w:zu sehen
-59 edit w:zum
-33 edit w:à droite
-39 edit w:à esquerd
-36 edit w:à gauche
33 edit w:à la
-40 edit w:ändere
-40 edit w:é
-38 edit w:é só
-25 edit w:ícone
-32 edit w:ícone de
-49 edit w:öffne
-41 edit w:öffne den
-54 edit w:öffne die
-65 edit w:öffnen
-45 edit w:über
-35 edit w:über das
-60 edit w:œil
-41 edit w:баланс
31 edit w:боковой
31 edit w:боковой панели
-33 edit w:в инспект
21 edit w:в медиате
-28 edit w:в меню
-13 edit w:в предпро
-16 edit w:в разделе
-29 edit w:вариант
-38 edit w:видео
56 edit w:вкладке
-62 edit w:вкладку
25 edit w:включит
-79 edit w:вниз
69 edit w:во
-84 edit w:воспрои
-85 edit w:всё
14 edit w:вы
58 edit w:выберит
-57 edit w:до
45 edit w:дорожке
73 edit w:дорожку
89 edit w:его
50 edit w:если
-47 edit w:есть
38 edit w:её
56 edit w:желании
-38 edit w:за
-64 edit w:загляни
-40 edit w:зайдите
15 edit w:затем
55 edit w:звук
-24 edit w:значок
25 edit w:и
-33 edit w:инспект
65 edit w:инструм
-36 edit w:их
-36 edit w:кабинет
38 edit w:как
18 edit w:кнопкой
-11 edit w:когда
-72 edit w:лежат
21 edit w:медиате
-72 edit w:меню
52 edit w:меняетс
-40 edit w:на вкладке
77 edit w:на дорожке
-55 edit w:на страниц
48 edit w:на таймлай
-22 edit w:нажмите
82 edit w:нажмите примени
-51 edit w:нажмите экспорт
31 edit w:настрой
105 edit w:не
-15 edit w:новый
39 edit w:окне
-27 edit w:окне предпро
42 edit w:он
50 edit w:она
-79 edit w:остаток
-51 edit w:откройт
-37 edit w:откройт вкладку
-36 edit w:откройт панель
-52 edit w:панель
-45 edit w:папку
37 edit w:перетас
62 edit w:перетащ
-25 edit w:по
31 edit w:под
72 edit w:подтвер
-63 edit w:ползунк
-44 edit w:поменят
-30 edit w:порядок
76 edit w:порядок меняетс
15 edit w:после
-88 edit w:посмотр
-53 edit w:потом
-37 edit w:предпро
54 edit w:при
56 edit w:при желании
-72 edit w:проверь
-103 edit w:прокрут
-54 edit w:прослуш
-51 edit w:разверн
-16 edit w:разделе
-101 edit w:размер
-89 edit w:результ
-77 edit w:ролик
-54 edit w:с
-32 edit w:скачать
-53 edit w:слева
16 edit w:слишком
-54 edit w:слоёв
26 edit w:сначала
-37 edit w:со
33 edit w:сохрани
-101 edit w:справа
-55 edit w:страниц
84 edit w:сцену
-22 edit w:сцены
45 edit w:таймлай
-95 edit w:там
-36 edit w:увидеть
21 edit w:углу
-49 edit w:файл
-52 edit w:цвет
-37 edit w:чтобы скачать
-36 edit w:чтобы увидеть
-22 edit w:экспорт
-18 edit w:い
-44 edit w:い て
22 edit w:い 场
-19 edit w:う
-60 edit w:お
-24 edit w:お 确
-24 edit w:お 确 か
-24 edit w:か め
-13 edit w:か り
-49 edit w:が
-16 edit w:が り
-20 edit w:が り は
-25 edit w:き さ
-25 edit w:き さ は
-16 edit w:き 出
12 edit w:ください
-28 edit w:け
15 edit w:け れば 「
-50 edit w:こ
-13 edit w:さ は
-11 edit w:し た
27 edit w:し て から
-31 edit w:じ
-11 edit w:す
-50 edit w:そ
-50 edit w:そ の
-16 edit w:たら
-25 edit w:だ け
-39 edit w:だけです
27 edit w:て から
-33 edit w:て みてください
-26 edit w:で お
40 edit w:で 保存
-24 edit w:で 再生 し
-17 edit w:で 変え
-33 edit w:で 変更
-14 edit w:で 确
-14 edit w:で 确 认
-50 edit w:で 见 られます
41 edit w:で 选
-33 edit w:できます
-39 edit w:とき
-39 edit w:とき は
17 edit w:どうぞ
-25 edit w:な け
-25 edit w:な け れば
-53 edit w:にあります
-15 edit w:には
-42 edit w:の 「
-28 edit w:の 「 书
13 edit w:の スライダー
13 edit w:の スライダー で
-28 edit w:の パネル
26 edit w:の 端
26 edit w:の 端 を
-34 edit w:の 色
-26 edit w:の 色 は
33 edit w:は
51 edit w:は 「
-49 edit w:は タイムライン
34 edit w:へ
-43 edit w:ま す
-25 edit w:み
-25 edit w:み ください
-31 edit w:みてください
21 edit w:も
-15 edit w:よ
-35 edit w:られます
-10 edit w:り は
-30 edit w:る
15 edit w:れば 「
-37 edit w:わ
21 edit w:を
-13 edit w:を 0
-28 edit w:を クリック
-29 edit w:を クリック し
60 edit w:を タイムライン
-24 edit w:を タップ
-13 edit w:を タップ し
18 edit w:を ドラッグ
15 edit w:を ドラッグ し
19 edit w:を 入れ替え
-17 edit w:を 开
-41 edit w:を 开 い
16 edit w:を 押して
12 edit w:を 押して ください
62 edit w:を 押す
-16 edit w:を 押す と
-32 edit w:を 见
20 edit w:ん
20 edit w:ん で
-24 edit w:アイコン
-24 edit w:アイコン から
11 edit w:ィ
11 edit w:ィ オ
16 edit w:ィ オ タブ
-39 edit w:イ
-30 edit w:ウ
11 edit w:オ
16 edit w:オ タブ
11 edit w:オ ー
11 edit w:オ ー デ
-26 edit w:キ
-16 edit w:キ ス
-16 edit w:キ ス ト
-29 edit w:ク
-43 edit w:クリック
-29 edit w:クリック し
-12 edit w:クリック し て
-29 edit w:クリック す
-29 edit w:クリック す る
61 edit w:クリップ
30 edit w:クリップ の
26 edit w:クリップ の 端
47 edit w:クリップ を
22 edit w:シーン
20 edit w:ス
27 edit w:ス ト
-16 edit w:ス ト タブ
-38 edit w:タイムライン で
-24 edit w:タップ
-13 edit w:タップ し
-12 edit w:タップ し て
-23 edit w:タブ を
-35 edit w:タブ を 开
-37 edit w:ダ
-16 edit w:テ キ
-16 edit w:テ キ ス
11 edit w:デ
11 edit w:デ ィ
11 edit w:デ ィ オ
13 edit w:ト
-16 edit w:ト タブ
-16 edit w:ト タブ で
41 edit w:ドラッグ
12 edit w:ドラッグ し
12 edit w:ドラッグ し て
27 edit w:ドラッグ で
-13 edit w:ドロップ
-15 edit w:バ
-15 edit w:バ ー
-43 edit w:パネル
-18 edit w:パネル で
-37 edit w:パネル を
-11 edit w:フ
-23 edit w:ファイル
-45 edit w:フォルダ
-48 edit w:プラン
-48 edit w:プラン の
-17 edit w:プレーヤー
-17 edit w:プレーヤー で
-10 edit w:ページ
34 edit w:ボ
-18 edit w:メニュー
-21 edit w:メニュー から
-17 edit w:メニュー の
32 edit w:ライブラリ
-35 edit w:ン
-76 edit w:ー で
11 edit w:ー デ
11 edit w:ー デ ィ
-30 edit w:一 个
38 edit w:一 张
26 edit w:一 步
-25 edit w:一 版
-19 edit w:一 遍
-55 edit w:一 镜
11 edit w:一下
-28 edit w:三点
-28 edit w:三点 メニュー
-44 edit w:三角
-16 edit w:上 が
-16 edit w:上 が り
21 edit w:上 即可
-35 edit w:上 播放
34 edit w:上方
13 edit w:下の
-19 edit w:下拉
-12 edit w:下方 的
-23 edit w:下方 的 “
-31 edit w:下载
-21 edit w:下载 按钮
12 edit w:不 对
37 edit w:不 要
49 edit w:不 需要
19 edit w:不喜欢
25 edit w:两
34 edit w:两 段
41 edit w:两端
15 edit w:个 片段
-22 edit w:个人中心
53 edit w:中
-31 edit w:中 心
17 edit w:主
15 edit w:也 可以
-41 edit w:书
-56 edit w:书 き
-21 edit w:书 き 出
-22 edit w:二
27 edit w:二 个
-31 edit w:云
-11 edit w:仍
-14 edit w:仍 有
-12 edit w:从
-16 edit w:仕
-16 edit w:仕 上
-16 edit w:仕 上 が
-22 edit w:任
17 edit w:会
-31 edit w:会员 中
-31 edit w:会员 中 心
22 edit w:位
25 edit w:位 置
15 edit w:位 置 不
-23 edit w:位于
-51 edit w:体
13 edit w:余
48 edit w:余 的
-28 edit w:余额
-12 edit w:余额 见
-72 edit w:侧边栏
-17 edit w:便可
-11 edit w:信
-32 edit w:倍
-44 edit w:倒
-17 edit w:值
18 edit w:偏
-52 edit w:像
33 edit w:先 在 时间轴
-33 edit w:先 打开
-23 edit w:光
19 edit w:入れ替え
-57 edit w:全
-16 edit w:全 文
-20 edit w:全 部
-39 edit w:全屏
64 edit w:再 把
16 edit w:再 按
-26 edit w:再生 し
-58 edit w:准
11 edit w:出
-31 edit w:分 别
-50 edit w:分 镜
-35 edit w:分享
11 edit w:分割
-41 edit w:分页
24 edit w:切
65 edit w:切り替え
65 edit w:切り替え て
56 edit w:切到
71 edit w:切到 “
-59 edit w:切换
-67 edit w:列
-54 edit w:列 在
37 edit w:删
37 edit w:删 除
-42 edit w:别 の
-44 edit w:到  
-18 edit w:到   0
-55 edit w:到 “
-65 edit w:到 「
31 edit w:到 画布
18 edit w:到 画布 上
42 edit w:前
41 edit w:前 の
-32 edit w:前往
-47 edit w:前往 “
-13 edit w:剩余 点数
32 edit w:剪
14 edit w:加
-15 edit w:动
-12 edit w:动 画
70 edit w:勾选
-44 edit w:勾选 “
-15 edit w:区
-28 edit w:十
-52 edit w:单
-15 edit w:单 独
-33 edit w:单击
12 edit w:卡片
19 edit w:印
-24 edit w:双击
-13 edit w:发给
-74 edit w:取
-29 edit w:取 得
-11 edit w:变
-70 edit w:口
17 edit w:只要
-28 edit w:可
-25 edit w:可 从
-19 edit w:可 到
-34 edit w:可 在 “
-16 edit w:可 查看
-26 edit w:可 点
51 edit w:可 直接
-17 edit w:可 通过
-24 edit w:可以
-40 edit w:可以 在 “
-25 edit w:可以 在 时间轴
24 edit w:可以 在 编辑器
-35 edit w:可以 找到
44 edit w:可以 拖动
-40 edit w:可以 点
23 edit w:可以 用 “
-26 edit w:可选
-41 edit w:右
-24 edit w:右上
-22 edit w:右上 方
-22 edit w:右上 方 的
-33 edit w:右上角
-44 edit w:右上角 的
-23 edit w:右上角 的 “
-21 edit w:右上角 的 「
-63 edit w:右边
-67 edit w:右边 的
19 edit w:右边缘
-21 edit w:号
-15 edit w:合
33 edit w:合 适
-48 edit w:同
-80 edit w:名
25 edit w:后
39 edit w:后 在
34 edit w:后 拖
-47 edit w:后 点
-48 edit w:后 点 “
-15 edit w:后 点击
27 edit w:向
35 edit w:向左
-64 edit w:吧
-77 edit w:听
-23 edit w:听一遍
-39 edit w:听听
-68 edit w:和
-39 edit w:响
-12 edit w:喜
-12 edit w:喜 欢
-37 edit w:回
-43 edit w:回到
11 edit w:图
-13 edit w:图标
-78 edit w:图示
-18 edit w:在  
-59 edit w:在 “
-31 edit w:在 “ 动
-43 edit w:在 「
-52 edit w:在 图层
-37 edit w:在 左侧
23 edit w:在 弹出
23 edit w:在 弹出 的
29 edit w:在 弹窗
29 edit w:在 弹窗 里
-35 edit w:在 播放器
27 edit w:在 故事板
27 edit w:在 故事板 里
-69 edit w:在 时间线
-50 edit w:在 时间线 上
-41 edit w:在 时间轴 上
25 edit w:在 时间轴 中
-77 edit w:在 画布
24 edit w:在 轨道
24 edit w:在 轨道 上
-26 edit w:在 那
-26 edit w:在 那 里
39 edit w:在 音 频
-12 edit w:在 预览 里
13 edit w:场 面
-12 edit w:场景
-59 edit w:场景列表
-41 edit w:块
-62 edit w:型
-22 edit w:处
-53 edit w:备
-27 edit w:変え て
26 edit w:変更
39 edit w:変更 し
48 edit w:多 余
48 edit w:多 余 的
-40 edit w:够
-25 edit w:大 き さ
10 edit w:大 小
-16 edit w:太
-46 edit w:太 快
30 edit w:太 长
-33 edit w:头像 →
-56 edit w:奏
55 edit w:好
14 edit w:如果
-16 edit w:如果 想
-35 edit w:如需
-43 edit w:始
-70 edit w:媒体库
42 edit w:嫌
-32 edit w:字
-52 edit w:字 体
-51 edit w:字 号
-33 edit w:字 型
-66 edit w:字幕
-32 edit w:存到
11 edit w:它
-27 edit w:完 整
60 edit w:完 记得
60 edit w:完成后
48 edit w:完成后 点击
51 edit w:定
41 edit w:审
-10 edit w:对 应
12 edit w:对比
-43 edit w:对照
56 edit w:对话框
-32 edit w:导出
39 edit w:封
39 edit w:封 面
-11 edit w:就 把
57 edit w:就 按
-55 edit w:就 是
-35 edit w:就 用
-75 edit w:就可以
53 edit w:就在
19 edit w:就好
-15 edit w:就能
-51 edit w:就能 找到
-14 edit w:就能 拿到 视频
-32 edit w:就能 看到
10 edit w:就行
-17 edit w:尾
-15 edit w:层
-80 edit w:展开
-80 edit w:属性
21 edit w:工具
-54 edit w:工具列
18 edit w:工具栏
-10 edit w:左
-39 edit w:左 の
-81 edit w:左侧
-10 edit w:左边 的
-53 edit w:已
35 edit w:帧
-31 edit w:幅
65 edit w:序
25 edit w:库里
57 edit w:应用
-34 edit w:底部
-30 edit w:底部 的
-60 edit w:度
35 edit w:度 を
-47 edit w:开
-41 edit w:开 い
-41 edit w:开 い て
-43 edit w:开 始
-31 edit w:开启
-11 edit w:开头
-57 edit w:式
20 edit w:弹出
23 edit w:弹出 的
57 edit w:弹窗
29 edit w:弹窗 里
-48 edit w:强
-48 edit w:强 度
-34 edit w:当 前
-19 edit w:录
-33 edit w:影片
36 edit w:往
-12 edit w:往左
72 edit w:往左 拖
-23 edit w:待
-49 edit w:得
-31 edit w:心
-26 edit w:志
-72 edit w:快
63 edit w:恢复
-24 edit w:您 可以
16 edit w:情
-27 edit w:想
37 edit w:想 再
63 edit w:想 恢复
-17 edit w:想 换
-31 edit w:想 改
-53 edit w:想 看
-76 edit w:想 确认
24 edit w:想 要 的
-26 edit w:感
-32 edit w:成
33 edit w:我
-20 edit w:或
-29 edit w:戳
27 edit w:手 动
-40 edit w:手 机
45 edit w:才
45 edit w:才 会
-49 edit w:打开  
-36 edit w:打开 预览
-49 edit w:把  
-36 edit w:把 字
68 edit w:把 它
-79 edit w:把 播放头
75 edit w:把手
41 edit w:抓住
-20 edit w:押し
16 edit w:押して
12 edit w:押して ください
62 edit w:押す
-16 edit w:押す と
-16 edit w:抽屉
-31 edit w:抽屉 里
49 edit w:拉
11 edit w:拉一
-60 edit w:拉到
46 edit w:拖 入
65 edit w:拖 到
30 edit w:拖 到 画布
69 edit w:拖 进
67 edit w:拖动
34 edit w:拖拽
23 edit w:拖放
16 edit w:拖曳
-18 edit w:拿
-14 edit w:拿到 视频
34 edit w:按
24 edit w:按  
45 edit w:按   delete
55 edit w:按 “
11 edit w:按 「
23 edit w:按 「 套用
-38 edit w:按 播放键
-28 edit w:按一下
-13 edit w:挑
35 edit w:挑 一
-23 edit w:换 一
-28 edit w:换 字
37 edit w:掉
23 edit w:控制
45 edit w:控制点
-39 edit w:推
31 edit w:提 示
-40 edit w:提 高
57 edit w:撤销
-25 edit w:播放 确认
-47 edit w:播放器
-29 edit w:播放头 移到
-55 edit w:播放键
19 edit w:收
-18 edit w:收在
35 edit w:改 动
28 edit w:改 好
22 edit w:改 完
60 edit w:改 完 记得
-21 edit w:放
-15 edit w:放 大
-81 edit w:放在
35 edit w:故事板
27 edit w:故事板 里
-39 edit w:效
-24 edit w:效 果
-77 edit w:数值
-30 edit w:整
-50 edit w:文件
-54 edit w:文件夹
-13 edit w:新
14 edit w:方
-22 edit w:方 的
-45 edit w:旁白
-74 edit w:旁的
-37 edit w:旁边
-46 edit w:旋钮
-14 edit w:无
-31 edit w:旧
-57 edit w:时间轴 上
25 edit w:时间轴 中
-25 edit w:明
-25 edit w:是
-30 edit w:是否
26 edit w:显示
-10 edit w:晰
-56 edit w:曲
-62 edit w:曲线
-48 edit w:更
38 edit w:替
31 edit w:替 换
-19 edit w:最
-18 edit w:最 终
-18 edit w:最 终 文件
-14 edit w:最下
-24 edit w:有
-50 edit w:期
-45 edit w:本
-33 edit w:机
79 edit w:来
-24 edit w:果
-18 edit w:查
-15 edit w:查看
-21 edit w:标
-26 edit w:标 志
-29 edit w:标签
-25 edit w:标签页
-15 edit w:栏
-25 edit w:样
-25 edit w:样 式
-55 edit w:格 式
43 edit w:框
-70 edit w:档
-19 edit w:档案
-22 edit w:横
-39 edit w:次
12 edit w:正
28 edit w:残
-25 edit w:残高
-43 edit w:每 一
-42 edit w:比
-11 edit w:比较
-28 edit w:気
-28 edit w:気 に
28 edit w:水
19 edit w:水 印
-21 edit w:汇出
24 edit w:没 问
24 edit w:没 问 题
-17 edit w:混
-61 edit w:清
-10 edit w:清 晰
-69 edit w:清单
-78 edit w:滑块
-52 edit w:滑杆
-25 edit w:滑桿
-21 edit w:滑鼠
-23 edit w:满意
-11 edit w:满意 的话
-48 edit w:滤
-48 edit w:滤 镜
-35 edit w:点
-91 edit w:点 “ 下载
-67 edit w:点 “ 保存
26 edit w:点 “ 保存更改
-54 edit w:点 “ 分享
-50 edit w:点 “ 完成
-93 edit w:点 “ 导出
81 edit w:点 “ 应用
36 edit w:点 “ 确定
-33 edit w:点 「
-28 edit w:点 右上角
-23 edit w:点 右上角 的
-60 edit w:点 播放
69 edit w:点一下 “
-21 edit w:点击
-26 edit w:点击 “ 下载
-55 edit w:点击 “ 导出
60 edit w:点击 “ 应用
-28 edit w:点击 右上角
-30 edit w:点击 右上角 的
-38 edit w:点击 导出
-30 edit w:点开
-11 edit w:点数
-48 edit w:点选
-45 edit w:点选 「
47 edit w:片
63 edit w:片头
39 edit w:片尾
-16 edit w:版 本
-15 edit w:独
-41 edit w:生成
35 edit w:生效
72 edit w:用
23 edit w:用 “
10 edit w:用 鼠标 拖动
-65 edit w:由
-46 edit w:画
-52 edit w:画 像
-22 edit w:画 质
38 edit w:画布
59 edit w:画布 上
45 edit w:留
13 edit w:番
-30 edit w:的  
-28 edit w:的 “ 下载
-15 edit w:的 “ 导出
-35 edit w:的 “ 文
-16 edit w:的 「 汇出
-15 edit w:的 下载
-21 edit w:的 下载 按钮
-46 edit w:的 字
-19 edit w:的 箭头
-15 edit w:的 蓝
-15 edit w:的 蓝 色
11 edit w:的 那
-21 edit w:的话
-41 edit w:目
19 edit w:直接 拖
-11 edit w:看一
-52 edit w:看一遍
-32 edit w:看到
63 edit w:短
-30 edit w:码
-23 edit w:确
-24 edit w:确 か
-24 edit w:确 か め
-17 edit w:确 认 し
-45 edit w:确认
-40 edit w:确认 后
31 edit w:示
-30 edit w:种
19 edit w:移
-62 edit w:移到
-24 edit w:空格
30 edit w:端
34 edit w:端 を
-16 edit w:第 二
27 edit w:第 二 个
-17 edit w:第三
-16 edit w:等
-16 edit w:素材
-16 edit w:素材库
-65 edit w:細
12 edit w:线
-11 edit w:终
-18 edit w:终 文件
22 edit w:继
22 edit w:继 续
21 edit w:续
-25 edit w:续订
14 edit w:绿
14 edit w:绿 色
29 edit w:缩
-56 edit w:缩图
15 edit w:置
15 edit w:置 不
-50 edit w:者
-41 edit w:能
-43 edit w:自
-42 edit w:色
-26 edit w:色 は
16 edit w:色 的
12 edit w:色板
-23 edit w:色盘
-61 edit w:节
-56 edit w:节 奏
-12 edit w:若 仍
-14 edit w:若 仍 有
43 edit w:若 想
-23 edit w:若 要
-56 edit w:若 觉得
-29 edit w:菜单
-36 edit w:菜单 里
-43 edit w:蓝
-43 edit w:蓝 色
44 edit w:表
-41 edit w:表示
59 edit w:裁
47 edit w:裁 掉
66 edit w:裁剪
-52 edit w:要 换
17 edit w:要 是
10 edit w:要 的
-76 edit w:见
-45 edit w:见 “
-59 edit w:见 られます
30 edit w:视图
-30 edit w:视频
-12 edit w:觉得
-27 edit w:角
-17 edit w:认 し
-37 edit w:认 し て
13 edit w:让
-15 edit w:记
-15 edit w:记 录
59 edit w:记得
23 edit w:设置
-41 edit w:试
-51 edit w:详
-40 edit w:语
21 edit w:请 先
13 edit w:请 先 在
-35 edit w:请 到
-50 edit w:请 到 “
-22 edit w:请 到 「
-30 edit w:请 在 时间轴
-30 edit w:请 在 编辑器
-67 edit w:请 展开
-37 edit w:请 打开
-24 edit w:请 按
16 edit w:请 点 “
-17 edit w:请 点击
-11 edit w:调 整
-49 edit w:调低
-36 edit w:调大
16 edit w:调换
50 edit w:调整
-30 edit w:调节
-10 edit w:账单
-30 edit w:账户
-29 edit w:账户 页
-22 edit w:质
-21 edit w:走 完
-31 edit w:足
-22 edit w:足 り
10 edit w:轨道
23 edit w:轨道 上
-51 edit w:载
17 edit w:边缘
11 edit w:过
-30 edit w:还
32 edit w:这 个
-27 edit w:这 段
-32 edit w:这 里
15 edit w:进
-67 edit w:进度条
-11 edit w:进度条 走
-29 edit w:追
-29 edit w:追 加
33 edit w:适
-13 edit w:选 “
39 edit w:选 「
20 edit w:选 ん
20 edit w:选 ん で
29 edit w:选中
-14 edit w:选单
15 edit w:选好
-69 edit w:选择
-18 edit w:选择 “
-11 edit w:选择 “ 导出
-58 edit w:选项卡
-30 edit w:逐
-49 edit w:通过
29 edit w:速 度
-53 edit w:速度
-19 edit w:遍
-25 edit w:道
33 edit w:那 段
-37 edit w:那 里
32 edit w:部 分
-47 edit w:都
-23 edit w:都 能
-23 edit w:里
-10 edit w:里 修改
-12 edit w:里 可以
-18 edit w:里 把
28 edit w:里 按
-47 edit w:里 挑
-30 edit w:里 换
-40 edit w:里 提
-40 edit w:里 提 高
-31 edit w:里 改
-25 edit w:里 有
20 edit w:里 点
25 edit w:里 点 “
-34 edit w:里 还
22 edit w:里 选 “
32 edit w:里的
39 edit w:里的 “
-47 edit w:重
-17 edit w:重 新
-46 edit w:链接
-44 edit w:键
-25 edit w:问 题 な
29 edit w:问 题 就
31 edit w:间
49 edit w:除
22 edit w:集
15 edit w:需要
-10 edit w:面板
-71 edit w:面板 中
-15 edit w:面板 可
30 edit w:音 轨
-27 edit w:音 频
-13 edit w:音 频 面板
-49 edit w:音效
-40 edit w:页
-25 edit w:页签
-50 edit w:顶栏
-22 edit w:顶部 的
-32 edit w:项
28 edit w:顺
62 edit w:顺 序
13 edit w:顺 番
-12 edit w:预览 里
35 edit w:预览区
-41 edit w:预览窗口
-28 edit w:预览窗口 里
-48 edit w:预览视窗
-27 edit w:频
-13 edit w:频 面板
-25 edit w:题 な
-25 edit w:题 な け
29 edit w:题 就
-85 edit w:题 就 点
-20 edit w:颜
-20 edit w:颜 色
-38 edit w:高
-25 edit w:黄
10 edit w:鼠标 拖动
-36 edit w:齿轮
-25 edit w:齿轮 图标
-49 export b:^>account
-25 export b:^>adjust
-17 export b:^>being
70 export b:^>button
-99 export b:^>buy
-78 export b:^>control
-80 export b:^>drag
76 export b:^>export
-14 export b:^>key
-20 export b:^>offer
-25 export b:^>open
-28 export b:^>panel
-20 export b:^>player
29 export b:^>quoted
-31 export b:^>see
-30 export b:^>store
-88 export b:^>undo
-35 export b:account>account
-35 export b:account>button
14 export b:account>place
-19 export b:account>quoted
-76 export b:account>screen
-25 export b:account>you
-29 export b:adjust>account
-29 export b:adjust>adjust
-12 export b:adjust>being
-17 export b:adjust>can
-15 export b:adjust>confirm
-17 export b:adjust>control
-23 export b:adjust>drag
36 export b:adjust>export
-15 export b:adjust>name
-31 export b:adjust>open
-36 export b:adjust>panel
18 export b:adjust>press
-17 export b:adjust>you
29 export b:being>button
11 export b:being>can
-29 export b:being>control
-37 export b:being>drag
-49 export b:being>export
-25 export b:being>material
32 export b:being>name
-50 export b:being>open
-34 export b:being>player
-46 export b:being>press
-67 export b:being>see
70 export b:button>export
-19 export b:button>key
27 export b:button>open
45 export b:button>panel
14 export b:button>place
-24 export b:button>press
-18 export b:button>screen
-46 export b:button>see
38 export b:button>you
-16 export b:buy>account
-42 export b:buy>if
-23 export b:buy>you
-15 export b:can>account
-40 export b:can>adjust
-38 export b:can>buy
-38 export b:can>confirm
-67 export b:can>control
-51 export b:can>drag
52 export b:can>export
36 export b:can>if
-11 export b:can>name
-31 export b:can>open
-10 export b:can>panel
17 export b:can>quoted
-64 export b:can>screen
-40 export b:can>see
-35 export b:can>undo
-20 export b:confirm>button
42 export b:confirm>export
-35 export b:confirm>name
-60 export b:control>can
-72 export b:control>control
-32 export b:control>film
-14 export b:control>if
-46 export b:control>material
-80 export b:control>name
-24 export b:control>place
-41 export b:control>press
-144 export b:control>quoted
-16 export b:drag>being
-29 export b:drag>button
-38 export b:drag>can
-76 export b:drag>if
-48 export b:drag>place
-20 export b:drag>quoted
-24 export b:export>adjust
47 export b:export>being
42 export b:export>button
11 export b:export>can
46 export b:export>export
15 export b:export>film
48 export b:export>if
-16 export b:export>material
30 export b:export>panel
37 export b:export>place
33 export b:export>press
26 export b:export>screen
58 export b:export>store
-73 export b:film>adjust
43 export b:film>being
41 export b:film>button
-21 export b:film>drag
59 export b:film>export
-64 export b:film>if
-47 export b:film>name
13 export b:film>press
-49 export b:film>store
-34 export b:i>can
55 export b:i>store
-24 export b:if>account
-20 export b:if>adjust
49 export b:if>button
-57 export b:if>buy
-58 export b:if>confirm
-42 export b:if>control
77 export b:if>export
-46 export b:if>i
55 export b:if>key
19 export b:if>material
-13 export b:if>offer
-17 export b:if>open
-81 export b:if>player
-74 export b:if>screen
-75 export b:if>see
-17 export b:if>store
-97 export b:if>undo
-29 export b:key>being
-64 export b:key>can
38 export b:key>export
-11 export b:key>if
-18 export b:key>name
-68 export b:key>see
-25 export b:material>adjust
-14 export b:material>button
19 export b:material>can
-38 export b:material>drag
61 export b:material>export
-21 export b:material>if
-34 export b:material>material
51 export b:material>name
-15 export b:material>player
31 export b:material>you
-13 export b:name>adjust
60 export b:name>button
-47 export b:name>can
-48 export b:name>control
-30 export b:name>drag
27 export b:name>export
18 export b:name>open
-48 export b:name>panel
-37 export b:name>player
-66 export b:name>quoted
-22 export b:name>see
-51 export b:name>you
-10 export b:offer>being
-49 export b:open>account
-31 export b:open>adjust
-112 export b:open>button
-40 export b:open>can
-49 export b:open>control
11 export b:open>export
-40 export b:open>film
19 export b:open>i
26 export b:open>open
-77 export b:open>panel
-41 export b:open>player
-36 export b:open>you
-63 export b:panel>account
38 export b:panel>button
-28 export b:panel>can
-43 export b:panel>control
-17 export b:panel>drag
30 export b:panel>export
-52 export b:panel>film
-14 export b:panel>if
-34 export b:panel>key
-12 export b:panel>name
-72 export b:panel>open
-88 export b:panel>panel
-79 export b:panel>player
-40 export b:panel>quoted
-69 export b:panel>you
-60 export b:place>account
-18 export b:place>being
28 export b:place>can
15 export b:place>export
-86 export b:place>open
41 export b:place>place
28 export b:place>press
39 export b:place>screen
-32 export b:place>you
-24 export b:player>button
-92 export b:player>can
-44 export b:player>place
-25 export b:player>player
-35 export b:player>screen
-51 export b:press>account
-22 export b:press>adjust
-32 export b:press>being
-24 export b:press>button
-39 export b:press>buy
-81 export b:press>confirm
-14 export b:press>drag
78 export b:press>export
-98 export b:press>film
-96 export b:press>if
-59 export b:press>key
-67 export b:press>material
-82 export b:press>open
-34 export b:press>player
-38 export b:press>see
-22 export b:press>store
-22 export b:press>undo
23 export b:press>you
29 export b:quoted>account
-57 export b:quoted>adjust
33 export b:quoted>button
92 export b:quoted>export
-25 export b:quoted>film
-66 export b:quoted>if
36 export b:quoted>place
-23 export b:quoted>press
-35 export b:screen>can
53 export b:screen>export
-26 export b:screen>if
30 export b:screen>name
-21 export b:screen>press
-54 export b:screen>see
-65 export b:see>adjust
-11 export b:see>being
-19 export b:see>button
-57 export b:see>can
-59 export b:see>export
-14 export b:see>film
-23 export b:see>i
-14 export b:see>material
-49 export b:see>name
51 export b:see>player
-35 export b:see>screen
-21 export b:see>store
-23 export b:store>adjust
16 export b:store>export
-19 export b:store>if
-28 export b:store>name
-12 export b:store>open
-11 export b:store>panel
-65 export b:store>place
-76 export b:store>quoted
30 export b:store>screen
-33 export b:store>store
11 export b:store>you
-50 export b:undo>button
-33 export b:undo>if
-15 export b:you>adjust
-54 export b:you>confirm
-103 export b:you>drag
84 export b:you>export
-29 export b:you>film
-43 export b:you>if
18 export b:you>name
-12 export b:you>open
-16 export b:you>player
22 export b:you>screen
-12 export b:you>see
-54 export b:you>store
17 export b:you>you
-30 export bias
36 export bold
-54 export c:account
-20 export c:account+adjust
-85 export c:account+being
-60 export c:account+button
-35 export c:account+buy
18 export c:account+confirm
-20 export c:account+export
-29 export c:account+film
-15 export c:account+material
-32 export c:account+panel
-28 export c:account+place
-53 export c:account+press
-16 export c:account+screen
-62 export c:adjust
-53 export c:adjust+button
-20 export c:adjust+can
12 export c:adjust+confirm
-12 export c:adjust+control
-27 export c:adjust+film
-23 export c:adjust+if
-33 export c:adjust+key
-12 export c:adjust+panel
-12 export c:adjust+you
-53 export c:being+confirm
-16 export c:being+control
-17 export c:being+drag
12 export c:being+export
-34 export c:being+key
-24 export c:being+press
-19 export c:being+see
15 export c:button
-11 export c:button+confirm
-83 export c:button+control
-23 export c:button+drag
40 export c:button+export
43 export c:button+film
13 export c:button+if
-19 export c:button+key
32 export c:button+material
68 export c:button+open
40 export c:button+panel
31 export c:button+place
-17 export c:button+press
-40 export c:button+see
-34 export c:button+store
-50 export c:button+undo
12 export c:button+you
-93 export c:buy
-12 export c:buy+can
-31 export c:buy+if
-33 export c:buy+place
-38 export c:buy+press
-11 export c:buy+you
-17 export c:can+confirm
-19 export c:can+control
-43 export c:can+drag
69 export c:can+export
-40 export c:can+i
47 export c:can+key
-35 export c:can+open
-11 export c:can+player
-19 export c:can+screen
-25 export c:can+see
-42 export c:can+undo
-52 export c:confirm
-14 export c:confirm+export
-57 export c:confirm+film
-42 export c:confirm+if
-25 export c:confirm+key
17 export c:confirm+material
-51 export c:confirm+place
-57 export c:confirm+press
-70 export c:control
-12 export c:control+if
-24 export c:control+material
-24 export c:control+panel
-20 export c:control+place
-43 export c:control+press
-39 export c:control+screen
-59 export c:drag
17 export c:drag+export
-30 export c:drag+film
-16 export c:drag+if
-48 export c:drag+key
-23 export c:drag+material
-32 export c:drag+you
157 export c:export
52 export c:export+film
45 export c:export+if
65 export c:export+key
53 export c:export+material
39 export c:export+open
65 export c:export+panel
60 export c:export+place
58 export c:export+player
49 export c:export+press
30 export c:export+screen
66 export c:export+store
29 export c:export+you
-23 export c:film+if
-45 export c:film+key
-39 export c:film+material
-25 export c:film+panel
29 export c:film+place
-21 export c:film+press
-52 export c:i+if
66 export c:i+open
-14 export c:i+place
-16 export c:i+see
54 export c:i+store
50 export c:if+key
35 export c:if+place
-23 export c:if+player
-13 export c:if+press
-26 export c:if+see
-77 export c:if+undo
24 export c:key+open
-61 export c:key+panel
25 export c:key+place
-44 export c:key+press
23 export c:key+screen
-19 export c:key+see
-40 export c:key+undo
-26 export c:key+you
-37 export c:material+offer
-66 export c:material+player
-16 export c:material+press
-15 export c:offer
-16 export c:open
-18 export c:open+panel
-26 export c:open+player
-52 export c:open+you
-13 export c:panel+player
-11 export c:panel+press
-16 export c:panel+see
-42 export c:panel+undo
-32 export c:panel+you
-10 export c:place+player
37 export c:place+screen
-47 export c:place+undo
-30 export c:player
-11 export c:player+press
-21 export c:player+you
-57 export c:press+see
-25 export c:press+undo
-42 export c:press+you
-11 export c:screen+see
30 export c:screen+store
-22 export c:screen+you
-68 export c:see
-16 export c:store
-13 export c:store+you
-98 export c:undo
-63 export c:undo+you
-37 export f:a
-28 export f:abra
-14 export f:adjust
-16 export f:after
-14 export f:ajuste
-18 export f:ao
-39 export f:aperte
-57 export f:appuyez
-18 export f:arraste
12 export f:arriba
-26 export f:assista
-53 export f:aus
-18 export f:avec
-20 export f:billing
-54 export f:cambia
-25 export f:ce
-35 export f:check
-16 export f:choose
-37 export f:clipe
-16 export f:clique
-31 export f:com
-50 export f:compare
-17 export f:confira
-37 export f:confirm
-48 export f:consult
-19 export f:contras
15 export f:ctrl
-43 export f:damit
-74 export f:das
40 export f:den
50 export f:depuis
-15 export f:die
-56 export f:dort
-67 export f:double-
40 export f:downloa
-33 export f:drag
-20 export f:drop
-25 export f:déplace
-30 export f:dê
-22 export f:efeito
24 export f:elige
-31 export f:em
-24 export f:entra
15 export f:et
79 export f:export
62 export f:exporta
36 export f:exporte
47 export f:exporti
-37 export f:faites
-25 export f:falls
-42 export f:find
17 export f:geh
-39 export f:give
-38 export f:glissez
-44 export f:have
-25 export f:haz
-15 export f:hit
-30 export f:hover
27 export f:il
44 export f:im
-54 export f:in
-55 export f:ist
-44 export f:it's
-25 export f:jetez
-57 export f:just
18 export f:klicke
-67 export f:la
-68 export f:le
13 export f:lo
-39 export f:mit
-22 export f:mouse
-15 export f:mude
17 export f:míralo
-27 export f:na
-16 export f:no
11 export f:once
-55 export f:other
-31 export f:ouvre
-11 export f:ouça
17 export f:para
-14 export f:passe
-52 export f:pick
-56 export f:please
-36 export f:press
-54 export f:pressio
-13 export f:preview
-68 export f:puedes
-42 export f:pull
-27 export f:put
-26 export f:que
-46 export f:raise
-35 export f:recharg
69 export f:save
-23 export f:schau
-67 export f:see
-46 export f:select
-43 export f:set
-16 export f:slide
-72 export f:sobald
-53 export f:space
41 export f:step
-46 export f:subscri
-71 export f:sélecti
-40 export f:tamanho
-17 export f:that
34 export f:then
-19 export f:there's
-49 export f:they're
-36 export f:through
-50 export f:to
51 export f:toca
-28 export f:top
-23 export f:trim
18 export f:und
-33 export f:undo
-19 export f:une
-53 export f:unter
-58 export f:visit
-45 export f:você
-15 export f:vá
31 export f:vídeo
-43 export f:was
-19 export f:watch
-14 export f:when
11 export f:wheneve
-16 export f:which
-12 export f:with
-60 export f:your
-22 export f:zieh
37 export f:zum
-36 export f:à
-84 export f:ändere
25 export f:über
64 export f:а
-48 export f:в
-12 export f:включит
-80 export f:во
-53 export f:выберит
-43 export f:если
-29 export f:загляни
-56 export f:зайдите
-42 export f:на
-37 export f:нажмите
-49 export f:откройт
-59 export f:подтвер
-17 export f:порядок
-41 export f:после
-73 export f:послуша
-41 export f:проверь
-16 export f:прослуш
18 export f:с
-87 export f:там
33 export f:через
28 export f:そ
39 export f:ま
32 export f:よ
-13 export f:カ
-45 export f:クリップ
-11 export f:クレジット
-29 export f:サムネイル
-31 export f:シーン
34 export f:ファイル
-19 export f:ライブラリ
-22 export f:レイヤー
-38 export f:三
59 export f:下载
-38 export f:不
-42 export f:不喜欢
-38 export f:不满意
-74 export f:从
-56 export f:余额
-44 export f:你
-37 export f:修改
-35 export f:先
-19 export f:其
-21 export f:再生
37 export f:切换
-47 export f:前往
-72 export f:勾选
-42 export f:升级
-26 export f:原
-53 export f:双击
-23 export f:可以
-26 export f:右
17 export f:右上
-12 export f:否
35 export f:喜
-12 export f:如需
-56 export f:字幕
17 export f:完
-63 export f:审
56 export f:导出
-54 export f:就
-26 export f:就能
-21 export f:展开
-36 export f:左
-43 export f:左侧
-14 export f:您
-26 export f:想
40 export f:成片
54 export f:戳
-16 export f:打开
-31 export f:找到
-36 export f:拖
38 export f:按一下
-59 export f:按下
-17 export f:按住
-13 export f:时间线
23 export f:最
-39 export f:查看
-23 export f:残高
-42 export f:每
57 export f:没
30 export f:满意
-41 export f:点
-62 export f:点一下
-46 export f:点击
-41 export f:点开
-25 export f:画
-16 export f:看
34 export f:确认
-26 export f:素材
11 export f:要
-40 export f:觉得
-39 export f:语
-28 export f:还
-69 export f:进入
-45 export f:选
-29 export f:选中
34 export f:选择
32 export f:需要
-56 export f:预览窗口
-45 export g:あり
21 export g:うぞ
-11 export g:えて
33 export g:から
-26 export g:きさ
-15 export g:きは
17 export g:き出
-49 export g:くと
50 export g:けで
-60 export g:けま
14 export g:けれ
-17 export g:ご確
-35 export g:ご覧
-17 export g:さは
-19 export g:しま
12 export g:すぎ
-70 export g:すと
28 export g:その
-25 export g:たい
39 export g:たら
11 export g:だけ
21 export g:った
-56 export g:てい
42 export g:てか
-29 export g:てみ
36 export g:で保
-11 export g:で再
-11 export g:で確
-16 export g:で見
-23 export g:で調
21 export g:どう
-45 export g:にあ
-14 export g:にド
24 export g:のア
-11 export g:のパ
-14 export g:のペ
58 export g:の矢
-31 export g:の端
-10 export g:の色
-35 export g:ます
-12 export g:みく
-29 export g:みて
-23 export g:めて
-12 export g:られ
27 export g:ら書
-49 export g:りま
-10 export g:り替
11 export g:をク
-17 export g:をタ
-22 export g:を変
-46 export g:を押
12 export g:を確
42 export g:ァイ
-16 export g:ィオ
-18 export g:イダ
-19 export g:イブ
-22 export g:イヤ
31 export g:イル
19 export g:ウン
-11 export g:ェク
-34 export g:ォル
-17 export g:オタ
-16 export g:オー
-13 export g:カラ
-16 export g:キス
-11 export g:クト
-11 export g:クレ
-21 export g:グで
-27 export g:サム
-31 export g:シー
12 export g:ジで
-27 export g:ジの
-11 export g:ジッ
-18 export g:スラ
-18 export g:タブ
-28 export g:ダに
44 export g:ダウ
11 export g:ック
-12 export g:ット
-16 export g:テキ
-15 export g:ディ
-16 export g:トタ
47 export g:ニュ
-27 export g:ネイ
-14 export g:ネル
-26 export g:バー
-14 export g:パネ
42 export g:ファ
-53 export g:フォ
-22 export g:ブを
-19 export g:ブラ
-12 export g:プし
-47 export g:プを
-12 export g:プラ
-23 export g:プロ
-27 export g:ムネ
47 export g:メニ
-19 export g:ヤー
21 export g:ュー
-26 export g:ライ
-27 export g:ラッ
-19 export g:ラリ
-12 export g:ラン
-13 export g:ラー
-34 export g:ルダ
-22 export g:レイ
-11 export g:レジ
-10 export g:レッ
51 export g:ロー
23 export g:ンか
-34 export g:ンの
-46 export g:ント
51 export g:ンロ
-16 export g:ーで
15 export g:ーを
-64 export g:ーウ
-16 export g:ーデ
33 export g:ード
-25 export g:ール
-31 export g:ーン
-41 export g:一条
-38 export g:一栏
19 export g:一次
-38 export g:一点
-35 export g:一遍
-21 export g:一镜
16 export g:三个
43 export g:三点
-20 export g:三角
14 export g:上の
-20 export g:上一
-32 export g:上下
-62 export g:上可
18 export g:上角
-15 export g:下拉
79 export g:下載
117 export g:下载
31 export g:下面
-12 export g:不会
-38 export g:不喜
-24 export g:不满
-28 export g:不要
-19 export g:不需
-14 export g:个人
23 export g:个点
-38 export g:中一
-32 export g:中的
-15 export g:中间
-19 export g:事板
-11 export g:亮度
-14 export g:人中
-22 export g:以在
-19 export g:以对
-14 export g:以找
-16 export g:以播
-39 export g:以查
17 export g:件可
-31 export g:会生
-49 export g:体库
-21 export g:侧栏
-20 export g:侧的
-57 export g:侧边
16 export g:便可
-42 export g:修改
-21 export g:側の
-16 export g:側的
-57 export g:側邊
-28 export g:先后
-13 export g:先打
-33 export g:先点
-51 export g:全屏
-29 export g:全文
-20 export g:全部
-33 export g:具列
-11 export g:再把
-37 export g:再按
29 export g:再点
12 export g:出し
-71 export g:出的
17 export g:击右
37 export g:击导
49 export g:分享
-17 export g:分割
-18 export g:分鏡
-22 export g:分镜
-24 export g:分頁
-26 export g:切り
-89 export g:切换
-39 export g:列在
-38 export g:列表
-48 export g:删掉
-16 export g:删除
-11 export g:別の
39 export g:到全
-15 export g:到最
32 export g:到电
-12 export g:到画
19 export g:到视
-32 export g:前面
-18 export g:剩余
31 export g:動画
-30 export g:勾选
57 export g:匯出
-30 export g:卡里
-36 export g:去就
-63 export g:双击
-10 export g:反映
34 export g:取得
-15 export g:口查
-44 export g:口里
-41 export g:只要
-27 export g:可到
-29 export g:可直
-63 export g:可选
16 export g:可通
53 export g:右上
-12 export g:右側
-34 export g:合は
-48 export g:合适
-30 export g:后拖
31 export g:后点
33 export g:向下
-36 export g:向左
-12 export g:否则
-28 export g:听一
-10 export g:听听
-25 export g:器中
-50 export g:回到
-47 export g:图可
-17 export g:图标
62 export g:圖示
-32 export g:在媒
-19 export g:在屏
-34 export g:在弹
-15 export g:在播
-16 export g:在故
-16 export g:在画
-17 export g:在那
-31 export g:在音
-14 export g:在預
-26 export g:场景
-12 export g:块往
-34 export g:場合
-15 export g:場景
-15 export g:変更
-33 export g:大き
-22 export g:头像
14 export g:套餐
-22 export g:如需
-47 export g:媒体
-62 export g:字型
-53 export g:字幕
27 export g:存到
-26 export g:它的
13 export g:完成
-31 export g:完记
-18 export g:对比
-68 export g:对照
72 export g:导出
-34 export g:對話
-83 export g:就会
42 export g:就可
-14 export g:就在
-12 export g:就好
-31 export g:就把
-62 export g:就拖
-30 export g:就按
-28 export g:尾的
-34 export g:屉里
-15 export g:屏幕
-57 export g:展开
-12 export g:展開
-17 export g:工具
-23 export g:左の
-35 export g:左上
-41 export g:左侧
-51 export g:左側
-22 export g:序的
-38 export g:应用
17 export g:开右
-61 export g:开场
-11 export g:开始
15 export g:开导
-36 export g:开就
39 export g:影片
-12 export g:往右
-38 export g:往左
-24 export g:後按
-15 export g:得太
-11 export g:微调
-32 export g:您的
-20 export g:想恢
-20 export g:想换
-36 export g:想改
-45 export g:想看
14 export g:意的
-27 export g:手动
-33 export g:才会
-63 export g:打開
-57 export g:找到
-38 export g:把字
-17 export g:把它
-26 export g:把播
-17 export g:抓住
-14 export g:押し
-57 export g:押す
-24 export g:拉到
-53 export g:拖放
-14 export g:拖曳
-31 export g:拖进
38 export g:拿到
32 export g:按一
-60 export g:按空
15 export g:按钮
-33 export g:挑一
-11 export g:换一
-32 export g:换到
-17 export g:提高
-46 export g:播放
-40 export g:收在
-16 export g:改动
-42 export g:改好
24 export g:改完
-33 export g:改成
-13 export g:放器
-32 export g:放在
-36 export g:放大
-19 export g:故事
57 export g:文件
-26 export g:新排
-32 export g:新的
-83 export g:方案
-72 export g:旁白
-39 export g:旁的
-15 export g:旋钮
-24 export g:时间
-10 export g:映さ
-34 export g:景列
-10 export g:更し
-46 export g:更改
21 export g:書き
23 export g:最终
-40 export g:材库
43 export g:条走
-18 export g:查器
-18 export g:标拖
-43 export g:标题
-69 export g:栏里
-48 export g:格就
-50 export g:框里
-14 export g:检查
35 export g:檔案
13 export g:残高
-14 export g:段就
-16 export g:每一
-41 export g:每个
26 export g:比べ
-33 export g:比较
22 export g:水印
19 export g:没问
-14 export g:混音
-55 export g:清單
31 export g:清晰
-21 export g:渲染
-33 export g:滑杆
-17 export g:滑桿
-25 export g:滑鼠
21 export g:满意
43 export g:点メ
-77 export g:点一
-35 export g:点中
-21 export g:点击
-49 export g:点左
-53 export g:点开
-36 export g:点播
-23 export g:照片
-37 export g:片尾
-45 export g:片段
-49 export g:现在
-38 export g:生效
-56 export g:用的
-18 export g:用鼠
32 export g:电脑
-22 export g:画像
-15 export g:画布
41 export g:画面
-52 export g:略图
11 export g:的下
-21 export g:的位
-21 export g:的字
-12 export g:的撤
-24 export g:的播
-24 export g:看到
-45 export g:看成
-33 export g:看新
58 export g:矢印
-15 export g:確認
-45 export g:移到
-25 export g:窗里
-32 export g:签页
-20 export g:箭头
-63 export g:素材
-71 export g:縮圖
-19 export g:线上
-28 export g:线的
-14 export g:线里
23 export g:终文
-39 export g:继续
-52 export g:缩略
-22 export g:背景
-23 export g:能在
22 export g:能拿
-35 export g:能看
-21 export g:自己
-32 export g:自行
-10 export g:色は
-17 export g:若想
-35 export g:若要
23 export g:获取
20 export g:菜单
34 export g:蓝色
-40 export g:表在
-22 export g:要な
37 export g:要拿
-49 export g:要换
-20 export g:要的
33 export g:見て
-17 export g:見ら
-52 export g:視窗
-59 export g:覽視
-66 export g:观看
-49 export g:视图
21 export g:视频
-48 export g:览区
-60 export g:览窗
11 export g:觉得
-35 export g:角头
-18 export g:角形
-17 export g:認く
16 export g:認し
-35 export g:認で
-31 export g:調整
64 export g:认后
-75 export g:记得
-47 export g:设置
-44 export g:试听
-13 export g:请从
50 export g:请先
-37 export g:请到
-55 export g:请展
28 export g:请按
-59 export g:请点
-17 export g:调节
-55 export g:账单
-40 export g:账户
31 export g:走完
41 export g:足り
-39 export g:轨道
-15 export g:轮图
-21 export g:轴上
28 export g:载按
-49 export g:输入
-50 export g:边栏
-12 export g:这一
34 export g:这里
-68 export g:进入
-20 export g:进度
-27 export g:追加
-45 export g:选中
22 export g:选择
-12 export g:选项
-17 export g:選ん
32 export g:選單
-57 export g:邊欄
-29 export g:都在
-31 export g:都收
-34 export g:里听
-17 export g:里把
-16 export g:里挑
-62 export g:里换
-15 export g:里改
21 export g:里有
-12 export g:里查
-47 export g:里点
-56 export g:里能
-11 export g:里自
-19 export g:里调
-21 export g:里还
11 export g:里选
-16 export g:里预
19 export g:链接
-28 export g:镜头
31 export g:開啟
29 export g:问题
-15 export g:间的
-23 export g:间线
-23 export g:间轴
-14 export g:随时
30 export g:面上
29 export g:面升
-38 export g:面板
-39 export g:音效
-28 export g:頁面
-33 export g:順序
28 export g:題な
-14 export g:題就
22 export g:顶栏
-16 export g:项卡
-26 export g:预览
-38 export g:频轨
-14 export g:频面
-35 export g:额见
-23 export g:高は
-20 export g:默认
43 export g:點右
35 export g:點擊
-25 export g:齿轮
-14 export kind:adjust
-96 export kind:drag
-26 export kind:open
-51 export kind:statement
-12 export kind:tail
77 export kind:take
-41 export kind:weak
16 export l:1080p
-49 export l:12
-28 export l:19
-27 export l:2
-13 export l:3
-43 export l:33
-37 export l:5
-10 export l:6
-40 export l:ab
-75 export l:abonnem
-18 export l:above
-24 export l:aceptar
-12 export l:adjuste
16 export l:after
38 export l:again
37 export l:ahead
-21 export l:ajuste
-11 export l:all
-21 export l:alterna
-34 export l:ansehen
-62 export l:aplicar
-48 export l:appliqu
-14 export l:apply
27 export l:archivo
-52 export l:are
61 export l:arquivo
-39 export l:arrasta
-16 export l:arraste
27 export l:arrow
-69 export l:assets
22 export l:at
-49 export l:auf
-40 export l:availab
-48 export l:avatar
-35 export l:back
54 export l:baixar
46 export l:bar
-38 export l:bibliot
-24 export l:bild
-52 export l:billing
-53 export l:both
19 export l:bottom
-30 export l:box
-24 export l:canevas
-11 export l:cards
-25 export l:ce
-23 export l:cena
-30 export l:changes
-12 export l:check
-69 export l:clic
17 export l:click
-52 export l:clipe
-28 export l:clips
-75 export l:clique
-19 export l:color
-24 export l:com
-21 export l:compare
20 export l:compart
-47 export l:conferi
-60 export l:confirm
23 export l:conform
-22 export l:conta
-76 export l:continu
-23 export l:convenc
70 export l:copy
73 export l:ctrl
-28 export l:cut
-48 export l:d'aperç
-48 export l:dashboa
45 export l:datei
-90 export l:delete
-33 export l:derecha
61 export l:descarg
-28 export l:desliza
-13 export l:details
-36 export l:dir
-34 export l:direita
76 export l:downloa
-65 export l:drawer
-59 export l:droite
14 export l:drop-do
-36 export l:dropdow
-62 export l:du
13 export l:e
12 export l:each
11 export l:edit
-33 export l:editor
-63 export l:efectos
-42 export l:effect
-25 export l:effets
-62 export l:ein
-49 export l:einstel
-24 export l:entra
-39 export l:es
-45 export l:escenas
-57 export l:esquerd
84 export l:export
87 export l:exporta
59 export l:exporte
42 export l:exporti
-67 export l:factura
16 export l:fichier
-57 export l:final
-37 export l:first
18 export l:format
-29 export l:foto
-45 export l:frame
-42 export l:further
-55 export l:gauche
-32 export l:glisser
56 export l:herunte
-63 export l:históri
-61 export l:ihn
-43 export l:inspect
-41 export l:invoice
-38 export l:ist
-49 export l:izquier
31 export l:klicke
-82 export l:l'aperç
82 export l:l'expor
-15 export l:l'ordre
-29 export l:lateral
-86 export l:left
-61 export l:library
65 export l:lienzo
-56 export l:like
25 export l:link
-25 export l:links
-45 export l:listed
-41 export l:listen
-13 export l:logo
-19 export l:look
51 export l:moniteu
-45 export l:more
-67 export l:mouse
62 export l:mp4
-53 export l:médiath
-18 export l:mídia
17 export l:míralo
-22 export l:name
13 export l:need
-77 export l:notice
50 export l:oben
-19 export l:ok
22 export l:once
-61 export l:one
-20 export l:ouvir
-59 export l:pane
-73 export l:panel
-25 export l:para
34 export l:partage
43 export l:passt
-12 export l:perfil
-54 export l:picture
-42 export l:piste
-68 export l:place
-61 export l:plan
-31 export l:play
-34 export l:player
-37 export l:please
-83 export l:pop-up
-23 export l:positio
-71 export l:preview
-26 export l:princip
-21 export l:project
-27 export l:projekt
78 export l:proyect
-18 export l:pré-vis
-46 export l:prévia
-64 export l:prévisu
-37 export l:quiser
-26 export l:ready
-36 export l:recharg
-54 export l:rechts
-51 export l:render
-26 export l:reprodu
19 export l:resolut
-13 export l:rest
-45 export l:resulta
-37 export l:rhythm
-18 export l:ritmo
91 export l:s
79 export l:save
-33 export l:saved
-55 export l:scenes
-42 export l:sehen
-17 export l:set
28 export l:share
-30 export l:shot
-23 export l:shots
-17 export l:sich
-89 export l:sidebar
-26 export l:sie
-13 export l:size
-19 export l:sound
-11 export l:speed
-32 export l:start
-41 export l:stored
-78 export l:storybo
-28 export l:subscri
-50 export l:suggest
77 export l:superio
-13 export l:symbol
-34 export l:tab
-48 export l:takes
-21 export l:tela
-39 export l:tempo
-30 export l:texte
-11 export l:that
-24 export l:thumbna
-36 export l:tick
-29 export l:tiempo
-22 export l:time
-54 export l:timelin
68 export l:tippen
-40 export l:tool
-29 export l:tudo
-13 export l:two
85 export l:télécha
-14 export l:undo
31 export l:unten
-32 export l:up
-25 export l:use
-49 export l:valider
-28 export l:velocid
-46 export l:ver
-26 export l:verlo
24 export l:vidéo
-47 export l:vignett
-72 export l:visible
18 export l:visor
-74 export l:vorscha
-35 export l:voz
-38 export l:vérifie
33 export l:vídeo
-55 export l:waiting
-30 export l:wheel
-42 export l:yoursel
-20 export l:z
60 export l:а
-46 export l:баланс
-33 export l:вариант
-81 export l:воспрои
-38 export l:дорожке
-32 export l:дорожку
12 export l:его
-29 export l:загляни
-71 export l:инспект
-34 export l:кабинет
-21 export l:край
-40 export l:лежат
-36 export l:медиате
29 export l:меню
-57 export l:миниатю
-48 export l:панели
-17 export l:ползунк
-37 export l:посмотр
-37 export l:слева
-85 export l:справа
-37 export l:сцену
-34 export l:таймлай
-53 export l:す
30 export l:たら
50 export l:だけです
13 export l:どうぞ
-13 export l:にあります
-29 export l:みてください
-21 export l:り
-13 export l:一下
-43 export l:上
-38 export l:下
103 export l:下载
-29 export l:体
34 export l:保存
-22 export l:修改
-40 export l:倍
-71 export l:先
-13 export l:到
29 export l:升级
26 export l:取
30 export l:右上角
-61 export l:后
-16 export l:图标
48 export l:图示
-29 export l:处
-31 export l:大
15 export l:它
31 export l:完
-23 export l:对比
41 export l:导出
-12 export l:就好
-47 export l:展开
-36 export l:幅
-24 export l:序
-25 export l:度
-32 export l:影片
27 export l:得
-19 export l:微调
-11 export l:恢复
-23 export l:慢
-51 export l:打开
-22 export l:找到
-41 export l:拖
20 export l:按钮
-39 export l:换
-42 export l:播放
-13 export l:文件夹
-37 export l:查看
-12 export l:查询
-41 export l:标签页
-53 export l:栏
-22 export l:核对
17 export l:次
11 export l:版
-27 export l:生效
32 export l:电脑
-37 export l:的
-29 export l:看
30 export l:短
-30 export l:确认
-28 export l:移
-34 export l:箭头
22 export l:置
-24 export l:色
25 export l:菜单
18 export l:视频
-71 export l:试听
-22 export l:调
-18 export l:轨道
-72 export l:选
-85 export l:里
18 export l:链接
-16 export l:除
-19 export l:需要
-56 export l:面板
-14 export l:页
-22 export l:额度
-38 export last
-76 export later c:account
-12 export later c:adjust
-81 export later c:being
-31 export later c:buy
-42 export later c:confirm
-54 export later c:control
-99 export later c:drag
64 export later c:export
-43 export later c:film
-88 export later c:i
-31 export later c:material
-27 export later c:offer
-20 export later c:open
-40 export later c:player
-136 export later c:see
-54 export later c:undo
-37 export later q:confirm
234 export later q:export
80 export later q:film
-36 export later q:i
-15 export length:5
10 export length:6
-33 export no concept
-19 export other c:account
-61 export other c:adjust
-59 export other c:being
-44 export other c:buy
-76 export other c:control
-27 export other c:drag
32 export other c:export
-33 export other c:film
90 export other c:i
-19 export other c:if
-36 export other c:open
-43 export other c:panel
-57 export other c:undo
-21 export other q:adjust
-69 export other q:buy
-46 export other q:can
-75 export other q:drag
167 export other q:export
18 export other q:i
-34 export other q:material
-100 export other q:panel
41 export other q:screen
-15 export other q:see
-35 export other q:store
-35 export path
-27 export q:account
-126 export q:adjust
-66 export q:buy
-62 export q:can
-180 export q:confirm
309 export q:export
47 export q:film
-53 export q:i
58 export q:material
18 export q:open
-12 export q:panel
-65 export q:player
42 export q:screen
-95 export q:see
-44 export q:store
-67 export q:undo
-15 export step
-69 export topic:adjust
-63 export topic:credits
201 export topic:export
-82 export topic:reorder
-80 export topic:undo
-56 export v:de:adjust:en
-84 export v:de:adjust:re
-44 export v:de:adjust:st
-67 export v:de:confirm:en
-11 export v:de:drag:eh
-37 export v:de:drag:en
-19 export v:de:export:de
52 export v:de:export:ei
38 export v:de:export:en
33 export v:de:export:re
62 export v:de:export:rn
32 export v:de:open:eh
-123 export v:de:open:en
-52 export v:de:open:st
-19 export v:de:press:st
-23 export v:de:see:au
-16 export v:de:see:en
-57 export v:de:see:fe
-19 export v:en:adjust:al
-29 export v:en:adjust:ck
-22 export v:en:adjust:er
-56 export v:en:adjust:et
-23 export v:en:adjust:ge
-35 export v:en:adjust:ne
-53 export v:en:adjust:rn
-36 export v:en:buy:ge
-26 export v:en:buy:op
-50 export v:en:confirm:ly
-43 export v:en:confirm:pt
-36 export v:en:confirm:rm
76 export v:en:confirm:sh
-53 export v:en:confirm:te
-22 export v:en:drag:ag
-30 export v:en:drag:ap
-16 export v:en:drag:ce
-16 export v:en:drag:de
-12 export v:en:drag:en
-17 export v:en:drag:er
-13 export v:en:drag:im
-39 export v:en:drag:ll
-24 export v:en:drag:ng
-82 export v:en:drag:op
-14 export v:en:drag:ut
94 export v:en:export:ad
44 export v:en:export:ds
32 export v:en:export:ed
-44 export v:en:export:er
19 export v:en:export:le
29 export v:en:export:nd
12 export v:en:export:p4
67 export v:en:export:py
70 export v:en:export:re
87 export v:en:export:rt
15 export v:en:export:ts
65 export v:en:export:ve
-45 export v:en:open:ed
-18 export v:en:open:en
-64 export v:en:open:it
-80 export v:en:open:ng
-37 export v:en:open:se
-20 export v:en:press:ck
-45 export v:en:press:ct
-36 export v:en:press:er
-64 export v:en:press:le
-19 export v:en:press:ss
-18 export v:en:see:ar
-27 export v:en:see:ay
-21 export v:en:see:ce
-28 export v:en:see:ch
-24 export v:en:see:ck
-13 export v:en:see:ed
-14 export v:en:see:ee
-15 export v:en:see:en
-24 export v:en:see:ew
-12 export v:en:see:ng
-20 export v:en:see:ok
-47 export v:en:see:re
-18 export v:en:see:se
-33 export v:en:see:ws
-41 export v:en:undo:do
-29 export v:es:adjust:ia
-78 export v:es:confirm:ar
-16 export v:es:confirm:ma
-26 export v:es:drag:do
51 export v:es:export:ar
65 export v:es:export:ga
17 export v:es:export:ir
25 export v:es:export:p4
29 export v:es:export:vo
-24 export v:es:open:ra
-71 export v:es:press:ca
32 export v:es:press:ge
-24 export v:es:see:lo
-33 export v:es:see:ra
-40 export v:fr:adjust:er
-18 export v:fr:adjust:ez
-65 export v:fr:adjust:le
-34 export v:fr:buy:ez
-85 export v:fr:confirm:er
-50 export v:fr:confirm:ez
-21 export v:fr:drag:er
82 export v:fr:export:er
-31 export v:fr:open:re
-12 export v:fr:press:er
38 export v:fr:press:ez
27 export v:fr:press:ic
-106 export v:fr:see:er
30 export v:fr:see:ez
-31 export v:fr:see:il
-51 export v:fr:see:ir
-70 export v:pt:adjust:ar
-15 export v:pt:adjust:de
-52 export v:pt:confirm:ar
-46 export v:pt:confirm:me
-39 export v:pt:drag:ar
-25 export v:pt:drag:do
-26 export v:pt:drag:te
65 export v:pt:export:ad
90 export v:pt:export:ar
54 export v:pt:export:te
34 export v:pt:export:vo
-29 export v:pt:open:re
-15 export v:pt:open:vá
-21 export v:pt:open:ão
46 export v:pt:press:ha
-50 export v:pt:press:se
-39 export v:pt:press:te
-52 export v:pt:see:er
-39 export v:pt:see:ir
-17 export v:pt:see:ra
-11 export v:pt:see:ça
-71 export v:ru:adjust:те
-59 export v:ru:adjust:ть
-32 export v:ru:buy:ть
-59 export v:ru:confirm:те
-24 export v:ru:drag:ок
-65 export v:ru:drag:те
-68 export v:ru:drag:ть
72 export v:ru:export:йл
-21 export v:ru:export:ся
45 export v:ru:export:ть
-52 export v:ru:open:ат
-105 export v:ru:open:те
-60 export v:ru:open:ть
-46 export v:ru:press:те
-81 export v:ru:see:ие
-60 export v:ru:see:ть
-26 export w:0
-36 export w:0 .
-28 export w:0 19
-43 export w:0 33
38 export w:0 8
38 export w:0 8 0
38 export w:0 p
-35 export w:1  
40 export w:1 0
38 export w:1 0 8
16 export w:1080p
-49 export w:12
-28 export w:19
-32 export w:2
-49 export w:3
-43 export w:33
-26 export w:6
-20 export w:6  
-18 export w:8  
38 export w:8 0
38 export w:8 0 p
-30 export w:9
-27 export w:a
-23 export w:a borda
-30 export w:a foto
-23 export w:a look
-22 export w:a reprodu
-22 export w:ab
-20 export w:aba
-26 export w:aba texto
14 export w:abonnem
-28 export w:abra
-22 export w:abra a
-19 export w:abre el
12 export w:abre la
-92 export w:abspiel
-43 export w:accept
-47 export w:accept the
-21 export w:account
-41 export w:account page
-24 export w:aceptar
-24 export w:add
-29 export w:adjust the
-12 export w:adjuste
-18 export w:after
35 export w:again
37 export w:ahead
-21 export w:ajuste
14 export w:al lienzo
-51 export w:algo
-14 export w:all the
-56 export w:alle
62 export w:alles
-49 export w:also
-21 export w:alterna
-61 export w:am
41 export w:and the
-51 export w:another
-52 export w:ansehen
-21 export w:antes
-50 export w:any
-25 export w:any time
-27 export w:ao
-24 export w:aparece
-39 export w:aperte
-75 export w:aplicar
-48 export w:appliqu
-50 export w:apply
-37 export w:apply to
-41 export w:appuyez
-18 export w:appuyez sur
-49 export w:après
-34 export w:archive
29 export w:archivo
-80 export w:are
53 export w:arquivo
-50 export w:arrasta
-18 export w:arraste
12 export w:arriba
12 export w:arriba a
19 export w:arrow
13 export w:as mp4
-49 export w:as you
-55 export w:assets
-26 export w:assista
-45 export w:até
-33 export w:audio
-19 export w:auf
-11 export w:auf das
93 export w:auf exporti
-39 export w:auf überneh
21 export w:aus
-62 export w:aus der
-30 export w:autre
-40 export w:availab
29 export w:avant
-48 export w:avatar
31 export w:avec
-82 export w:avec la
11 export w:avec le
40 export w:away
-66 export w:back
-16 export w:backgro
64 export w:baixar
-17 export w:balance is
16 export w:bar
-60 export w:barra de
88 export w:barra superio
-111 export w:barre d'espac
-26 export w:bas
-12 export w:be adjuste
34 export w:be saved
-32 export w:bedarf
-22 export w:before
-30 export w:before the
-31 export w:bei
-32 export w:bei bedarf
-34 export w:below
-41 export w:below the
19 export w:beneath the
-43 export w:bestäti
-49 export w:between
-61 export w:bibliot
-24 export w:bibliot de
-30 export w:big
-44 export w:bitte
-59 export w:blick
-54 export w:block
55 export w:blue
-23 export w:borda
15 export w:bottom
54 export w:bouton
-46 export w:brings
-16 export w:browse
68 export w:button is
31 export w:by clickin
-18 export w:by draggin
14 export w:by ticking
-60 export w:cambia
-39 export w:cambiar
21 export w:can downloa
-24 export w:can see
-24 export w:canevas
36 export w:canto
-22 export w:capas
-14 export w:caption panel
-48 export w:cards
-49 export w:case
-25 export w:ce
-18 export w:celui
-24 export w:cena
-33 export w:change
-15 export w:changer l'ordre
-34 export w:changes
-27 export w:charact
-24 export w:check
-34 export w:check the
32 export w:checked
26 export w:choose downloa
31 export w:choose export
23 export w:clic
-28 export w:click apply
-19 export w:click confirm
13 export w:click downloa
53 export w:click export
11 export w:click ok
26 export w:click share
-37 export w:click the
-65 export w:click your
-37 export w:clickin
-37 export w:clickin the
-28 export w:clip
-21 export w:clip hacia
-36 export w:clipe
-13 export w:clipe para
-80 export w:clips
-17 export w:clique
-34 export w:clique em
44 export w:cloud
-66 export w:coin
-39 export w:color
-78 export w:column
-30 export w:com
-21 export w:com a
-63 export w:come
-47 export w:compara
-46 export w:compare
20 export w:compart
-20 export w:con
-36 export w:con el
17 export w:con la
-32 export w:con los
-42 export w:conferi
-17 export w:confira
-76 export w:confirm
-44 export w:confirm the
23 export w:conform
-50 export w:consult
-22 export w:conta
-75 export w:continu
-38 export w:contras
-37 export w:control
-23 export w:convenc
67 export w:copy
-42 export w:cor
-53 export w:corner to
-67 export w:cost
-83 export w:credits
-26 export w:credits are
-14 export w:credits page
-68 export w:crédito
53 export w:ctrl
29 export w:ctrl +
29 export w:ctrl + e
29 export w:ctrl + s
-40 export w:ctrl + z
14 export w:ctrl s
-52 export w:ctrl z
24 export w:cuando estés
-72 export w:curseur
-49 export w:cut
-48 export w:d'aperç
-111 export w:d'espac
-30 export w:da
-26 export w:dale al
-43 export w:damit
-80 export w:dans l'ongle
-95 export w:dans la
40 export w:dans le
-23 export w:das
-48 export w:dashboa
52 export w:datei
-27 export w:de capas
-29 export w:de droite
-54 export w:de factura
-10 export w:de mídia
-23 export w:de tiempo
-41 export w:de vista
34 export w:del
-21 export w:del clip
-69 export w:delete
53 export w:dem
-38 export w:dem regler
-14 export w:den
-52 export w:den clip
35 export w:depois em
52 export w:depuis
18 export w:depuis le
-47 export w:der
-14 export w:der zeitlei
-32 export w:derecha
-50 export w:des
69 export w:descarg
36 export w:desde
-34 export w:desliza
-35 export w:details
-19 export w:dial
45 export w:die datei
-68 export w:die leertas
-68 export w:die neue
-14 export w:die reihenf
-11 export w:dir
65 export w:direito
83 export w:disk
-30 export w:do
-58 export w:don't
-21 export w:don't need
25 export w:dort
-88 export w:double-
-54 export w:double- the
-34 export w:down
141 export w:downloa
26 export w:downloa icon
24 export w:downloa it
24 export w:downloa the
-26 export w:drafts
-22 export w:drag
-19 export w:drag it
-41 export w:drag its
-12 export w:drag one
10 export w:drag-an
-18 export w:draggin
-18 export w:draggin the
-61 export w:drawer
35 export w:droite du
-21 export w:drop
-18 export w:drop it
-29 export w:dropdow
-34 export w:drück
-35 export w:du
-29 export w:du die
-25 export w:déplace
-30 export w:dê
23 export w:e
29 export w:e  
-20 export w:earlier
-88 export w:editor
-63 export w:efectos
-22 export w:efeito
-42 export w:effect
-85 export w:effects
-25 export w:effets
-47 export w:ein
-15 export w:eine
-72 export w:einen
-11 export w:einfach
-58 export w:einstel
-19 export w:el
30 export w:el archivo
-25 export w:el desliza
17 export w:el icono
-36 export w:el orden
-29 export w:el panel
-22 export w:el reprodu
17 export w:el visor
24 export w:elige
-29 export w:em
-27 export w:em aplicar
31 export w:em compart
59 export w:em salvar
-23 export w:en
-11 export w:en el
69 export w:en haut
-67 export w:en la
-11 export w:en tu
-60 export w:encontr
-23 export w:end
-27 export w:end of
-12 export w:ende
44 export w:enregis
-24 export w:entra
-29 export w:entre
-58 export w:er
-35 export w:es dir
-22 export w:escenas
-81 export w:escucha
-14 export w:ese
-44 export w:espaço
-55 export w:esquerd
-41 export w:est
-19 export w:estiver
-21 export w:estão
24 export w:estés
24 export w:estés conform
15 export w:et
13 export w:et le
23 export w:everyth
-13 export w:expand the
107 export w:export
22 export w:export icon
17 export w:export in
23 export w:export it
29 export w:export menu
35 export w:export page
66 export w:export tab
33 export w:export to
118 export w:exporta
69 export w:exporte
102 export w:exporti
29 export w:exports
-64 export w:eye
-48 export w:face
-86 export w:factura
-37 export w:faites
-37 export w:faites glisser
-25 export w:falls
-19 export w:faster
-11 export w:feels
-48 export w:fenêtre
-44 export w:fenêtre d'aperç
33 export w:fica
74 export w:ficheir
27 export w:fichier
-40 export w:field
19 export w:file
15 export w:file menu
44 export w:film
-21 export w:final
-34 export w:find the
-52 export w:findest
-35 export w:fine-tu
76 export w:finish
31 export w:finishe
67 export w:finishe file
59 export w:flèche
-19 export w:fois
-19 export w:folder
-29 export w:fonts
-34 export w:for more
-42 export w:for yoursel
32 export w:format
-54 export w:frame
-33 export w:frames
-14 export w:free
-14 export w:free to
28 export w:from your
-35 export w:full
-40 export w:further
-55 export w:gauche
-22 export w:gaveta
-22 export w:gaveta de
-53 export w:gear
-42 export w:gear icon
17 export w:geh
74 export w:get it
30 export w:gibt
-37 export w:give
-37 export w:give it
13 export w:gives
13 export w:gives you
-52 export w:glisser
-38 export w:glissez
37 export w:go ahead
-23 export w:go to
-43 export w:grab the
-32 export w:grain
34 export w:guardar
26 export w:guardar vídeo
-76 export w:guthabe
-48 export w:half
-20 export w:handle
20 export w:happy
17 export w:hard
-90 export w:has
-50 export w:has the
86 export w:haut
-37 export w:have a
-20 export w:haz
66 export w:header
-18 export w:hear
-16 export w:her
58 export w:herunte
-47 export w:histori
-44 export w:histori de
-19 export w:history
-17 export w:history panel
-63 export w:históri
-60 export w:hit apply
44 export w:hit downloa
11 export w:hit export
-38 export w:hit play
-36 export w:hover
-36 export w:hover over
-30 export w:how
-46 export w:hue
-45 export w:i
39 export w:icono
39 export w:icono de
-37 export w:if that's
-28 export w:if you
-62 export w:ihn
29 export w:il
40 export w:im
-79 export w:im dialog
-55 export w:im ordner
-94 export w:im player
-61 export w:im reiter
-64 export w:im vorscha
-51 export w:images
-25 export w:in den
-18 export w:in der
-58 export w:in die
-16 export w:in my
-14 export w:in your
-67 export w:inspect
-37 export w:intensi
-31 export w:intensi slider
-42 export w:into
-48 export w:into the
-38 export w:intro
-61 export w:invoice
-48 export w:it down
-34 export w:it from
32 export w:it is
-12 export w:it onto
-13 export w:it should
-70 export w:it there
18 export w:it to
-18 export w:it's
-43 export w:it's the
-30 export w:izquier
-41 export w:janela
-41 export w:janela de
-25 export w:jetez
-25 export w:jetez un
-41 export w:kannst du
48 export w:klick
18 export w:klicke
-40 export w:knob
-46 export w:l
-82 export w:l'aperç
82 export w:l'expor
-80 export w:l'ongle
18 export w:la barra
-23 export w:la bibliot
-33 export w:la derecha
-48 export w:la fenêtre
-38 export w:la intensi
11 export w:la lecture
-19 export w:la lista
-23 export w:la línea
-53 export w:la médiath
44 export w:la page
-34 export w:la pestaña
-31 export w:la pista
-38 export w:la piste
-19 export w:la police
17 export w:la página
-39 export w:la scène
-44 export w:la taille
-15 export w:la timelin
-41 export w:la ventana
24 export w:la vidéo
-54 export w:la vignett
-19 export w:lade
47 export w:lance
68 export w:lancez
33 export w:languag
-57 export w:las
-14 export w:last
-24 export w:lateral
-50 export w:lautstä
-58 export w:layer
-46 export w:layers
54 export w:le bouton
-56 export w:le clip
-51 export w:le curseur
54 export w:le fichier
-15 export w:le lecteur
19 export w:le menu
51 export w:le moniteu
-33 export w:le panneau
24 export w:le résulta
-16 export w:le solde
-50 export w:le volet
-15 export w:lecteur
-99 export w:leertas
-24 export w:left
-17 export w:left sidebar
-13 export w:left to
-93 export w:les
-56 export w:library
-72 export w:liegen
65 export w:lienzo
29 export w:like it
-66 export w:line
65 export w:link
-64 export w:links
-20 export w:list
-45 export w:listed
-27 export w:listen
-39 export w:lock
-25 export w:logo
-20 export w:look
-26 export w:looks
61 export w:looks right
-16 export w:loop
-19 export w:los
-34 export w:los tirador
-76 export w:lässt
-31 export w:lässt sich
-23 export w:línea
-23 export w:línea de
-41 export w:make
-40 export w:markers
-22 export w:may
-56 export w:media
-39 export w:media panel
-23 export w:media tab
31 export w:menu arquivo
19 export w:menu de
-18 export w:menu to
40 export w:menü
-33 export w:mira
-19 export w:mit dem
-96 export w:mit der
-43 export w:mixer
-42 export w:modifie
51 export w:moniteu
-49 export w:more
-68 export w:mouse
62 export w:mp4
-15 export w:mude
-53 export w:médiath
-32 export w:mídia
17 export w:míralo
-90 export w:na
-14 export w:na bibliot
-41 export w:na janela
-44 export w:na pasta
-22 export w:na pré-vis
-57 export w:na página
-22 export w:na trilha
14 export w:nach
-34 export w:nach rechts
31 export w:nach unten
-16 export w:name
-68 export w:neue
18 export w:next to
-47 export w:no
-54 export w:no painel
-37 export w:no player
-53 export w:notes
-21 export w:notice
-13 export w:now
-57 export w:nueva
-50 export w:não
28 export w:oben
-10 export w:of
-48 export w:of credits
-46 export w:ok
-53 export w:ok to
-28 export w:old
11 export w:once
28 export w:once you've
-15 export w:onto
-13 export w:onto the
-14 export w:opacity
-18 export w:open
-33 export w:open it
-13 export w:orden
-55 export w:ordner
-34 export w:origina
-15 export w:os
-82 export w:other
-36 export w:otra
-38 export w:otro
-12 export w:out
-20 export w:ouvir
-31 export w:ouvre
-71 export w:ouvrez la
-11 export w:ouça
-35 export w:over the
38 export w:p
-56 export w:painel
-57 export w:paleta
-56 export w:palette
-51 export w:pane
-74 export w:panel
-55 export w:panel de
-32 export w:panneau
-30 export w:par
-13 export w:para a
30 export w:para baixar
-65 export w:para cambiar
-47 export w:para compara
-50 export w:para ver
34 export w:partage
-14 export w:passe
43 export w:passt
-29 export w:pasta
58 export w:pelo ícone
-12 export w:perfil
-27 export w:persona
-34 export w:pestaña
-11 export w:pestaña texto
-17 export w:photo
-38 export w:pick
-66 export w:pick a
-29 export w:pick another
-44 export w:pick one
-45 export w:picture
-31 export w:pista
-38 export w:piste
-36 export w:pitch
-66 export w:place
-76 export w:plan
-29 export w:plan page
-50 export w:plano
-49 export w:plans
-18 export w:play
-32 export w:play it
-31 export w:play the
-41 export w:player
-38 export w:playhea
-15 export w:playhea to
-43 export w:plays
-48 export w:please
-26 export w:please hit
-19 export w:please visit
-19 export w:police
-85 export w:pop-up
-23 export w:positio
-75 export w:pour le
-45 export w:pouvez la
-19 export w:press
-11 export w:press apply
12 export w:press ctrl
16 export w:press downloa
57 export w:press export
-36 export w:press play
-17 export w:press replace
-54 export w:pressio
-34 export w:preview
-14 export w:preview player
-44 export w:previsu
-24 export w:price
-26 export w:princip
-23 export w:profile
-27 export w:projekt
78 export w:proyect
-18 export w:pré-vis
-45 export w:prévia
-93 export w:prévisu
-39 export w:puedes verla
-27 export w:puis cliquez
-39 export w:pull
-29 export w:pull it
-14 export w:pull the
-35 export w:pulling
-54 export w:pulsa aplicar
29 export w:pulsa el
36 export w:purple
-41 export w:put it
39 export w:put the
13 export w:página de
-26 export w:que
-53 export w:que você
-87 export w:que vous
-46 export w:queue
-52 export w:quieras
-11 export w:quieres
-48 export w:quiser
-46 export w:raise
-46 export w:raise the
-70 export w:rate
-10 export w:rather
-44 export w:read
-44 export w:read the
-13 export w:rearran
-46 export w:recarre
-36 export w:recharg
27 export w:rechnun
-59 export w:regler
-35 export w:reiter
-58 export w:reiter text
-66 export w:release
-42 export w:render
33 export w:render button
-47 export w:render queue
-17 export w:reorder
-17 export w:reorder the
-57 export w:replace
-15 export w:replay
-41 export w:reprodu
19 export w:resolut
-11 export w:rest
-36 export w:restant
-17 export w:resulta
-79 export w:retrouv
-15 export w:review
-37 export w:rhythm
-11 export w:right edge
-15 export w:right handle
-18 export w:right-h
-18 export w:ritmo
-28 export w:row
-12 export w:run
24 export w:résulta
97 export w:s
-21 export w:sa
-18 export w:saldo
76 export w:salvar
65 export w:save
37 export w:save button
14 export w:save it
49 export w:save this
15 export w:save video
-22 export w:saved
-72 export w:scene
-44 export w:scene 3
-32 export w:scenes
-20 export w:scenes panel
14 export w:scenes tab
-23 export w:schau
-24 export w:schau dir
-63 export w:schiebe
-51 export w:scissor
-33 export w:script
-39 export w:scène
-33 export w:scènes
-47 export w:se estiver
-38 export w:se quiser
-19 export w:section
-14 export w:see
-36 export w:see the
-67 export w:segundo
-42 export w:sehen
-54 export w:selecio
-45 export w:select
-44 export w:select the
29 export w:send
29 export w:send it
-56 export w:set
-37 export w:set the
34 export w:seta
-40 export w:seu
70 export w:share
22 export w:share menu
-57 export w:shelf
-19 export w:short
-10 export w:shorten it
-42 export w:shot
-17 export w:shots
-25 export w:should
-52 export w:show
-33 export w:shows
-39 export w:si la
-48 export w:si vous
46 export w:sich
59 export w:sichern
-80 export w:sidebar
-82 export w:sie
-56 export w:size
-16 export w:slide
-18 export w:slider to
-76 export w:slow
-79 export w:small
-72 export w:sobald
-43 export w:sobre
27 export w:solde
13 export w:soon
-18 export w:sound
-37 export w:sous
-53 export w:space
-57 export w:speaker
-26 export w:speed
-41 export w:speed tab
-54 export w:square
-52 export w:start
-38 export w:start the
-68 export w:starts
-69 export w:stehen
-42 export w:stellst
-42 export w:stellst du
-39 export w:step
-53 export w:sticker
-74 export w:still
-41 export w:stored
-66 export w:storybo
-92 export w:style
-16 export w:subscri
-11 export w:subtitl
67 export w:suffit
-49 export w:suggest
84 export w:superio
-31 export w:sur appliqu
91 export w:sur exporte
-17 export w:sur la
-35 export w:sur le
54 export w:sur télécha
-21 export w:sur valider
-30 export w:swap
-37 export w:switch between
-51 export w:szenenl
-71 export w:sélecti
-42 export w:tab
-44 export w:taille
-71 export w:take a
-50 export w:tamanho
-31 export w:tap the
-79 export w:taste
-23 export w:te convenc
-26 export w:tempo
-25 export w:text
-86 export w:texte
-29 export w:texto
-17 export w:that
-31 export w:that's
-34 export w:the archive
-26 export w:the audio
-20 export w:the backgro
-27 export w:the bar
-30 export w:the big
56 export w:the blue
27 export w:the bottom
-31 export w:the change
-20 export w:the changes
-27 export w:the charact
44 export w:the cloud
-66 export w:the coin
-29 export w:the dialog
64 export w:the disk
54 export w:the downloa
-18 export w:the duratio
-22 export w:the earlier
-39 export w:the effects
62 export w:the export
15 export w:the exports
12 export w:the file
28 export w:the finishe
-15 export w:the font
-29 export w:the fonts
-33 export w:the frames
-20 export w:the full
-53 export w:the gear
-17 export w:the handle
66 export w:the header
-12 export w:the history
-46 export w:the hue
-60 export w:the inspect
35 export w:the languag
-16 export w:the last
-66 export w:the layer
-46 export w:the layers
-11 export w:the left
-14 export w:the library
-67 export w:the line
-16 export w:the logo
-40 export w:the markers
-43 export w:the mixer
-45 export w:the mouse
-53 export w:the notes
-28 export w:the old
-45 export w:the other
-34 export w:the picture
-21 export w:the pitch
-38 export w:the plan
-18 export w:the player
-85 export w:the pop-up
-33 export w:the preview
-28 export w:the price
16 export w:the project
-24 export w:the render
-11 export w:the rest
-37 export w:the rhythm
-33 export w:the right
-25 export w:the right-h
38 export w:the save
-50 export w:the scene
-14 export w:the scenes
-51 export w:the scissor
-15 export w:the script
59 export w:the share
-14 export w:the shot
-25 export w:the shots
-54 export w:the speaker
-50 export w:the storybo
-23 export w:the subscri
-11 export w:the subtitl
-41 export w:the suggest
-18 export w:the three
-30 export w:the thumbna
-64 export w:the timelin
24 export w:the title
-37 export w:the titles
-24 export w:the toolbar
17 export w:the top
-33 export w:the track
-50 export w:the transcr
-38 export w:the transit
-19 export w:the two
-36 export w:the usage
10 export w:the video
-37 export w:the viewer
-21 export w:the voice
-45 export w:the wallet
-38 export w:the wavefor
-13 export w:the yellow
-33 export w:their
25 export w:them all
34 export w:then
11 export w:then export
37 export w:then save
-23 export w:there
-17 export w:there's a
-57 export w:they
-49 export w:they're
-65 export w:third
-16 export w:this
-13 export w:through
-35 export w:thumbna
-46 export w:tick
14 export w:ticking
14 export w:ticking the
-23 export w:tiempo
-22 export w:time
-68 export w:timelin
107 export w:tippen
-36 export w:tirador
-37 export w:titles
21 export w:titre
-44 export w:to change
-24 export w:to each
24 export w:to get
17 export w:to grab
-15 export w:to look
-40 export w:to make
-40 export w:to move
-17 export w:to setting
-44 export w:to start
-37 export w:to switch
-25 export w:to watch
20 export w:to your
51 export w:toca
-34 export w:todo
-64 export w:toggle
-57 export w:tomas
-61 export w:too
-28 export w:tool
-24 export w:toolbar
42 export w:top bar
16 export w:top of
-26 export w:top up
31 export w:toque em
-18 export w:track
-55 export w:transcr
-42 export w:transit
-58 export w:triangl
-22 export w:trilha
-13 export w:trim
-19 export w:trim the
-70 export w:trop
-62 export w:tu
-19 export w:tudo
-53 export w:turn
-58 export w:tus
108 export w:télécha
11 export w:título
-28 export w:um die
40 export w:un clic
-31 export w:un œil
-41 export w:una
18 export w:und
-11 export w:under
-10 export w:under setting
-18 export w:under the
-19 export w:under your
-41 export w:undo
-19 export w:une fois
-19 export w:unter
-49 export w:unter abrechn
11 export w:upper right
-31 export w:usage
-24 export w:use it
-27 export w:use the
-49 export w:valider
-27 export w:velocid
-41 export w:ventana
-41 export w:ventana de
-63 export w:ver
-39 export w:verla
-33 export w:verlo
-27 export w:verschi
33 export w:versão
24 export w:video
24 export w:vidéo
-37 export w:viewer
-58 export w:vignett
-72 export w:visible
-64 export w:visit
-67 export w:visit the
17 export w:visor
-13 export w:visuali
-62 export w:você
-37 export w:você pode
-45 export w:voice
-19 export w:voices
-51 export w:voir
-35 export w:voir les
-51 export w:volet
-84 export w:vorscha
-22 export w:vorscha an
16 export w:votre
-33 export w:voz
-15 export w:vá
27 export w:vídeo
36 export w:waiting
-31 export w:wallet
-45 export w:want to
-45 export w:was
-28 export w:watch
-35 export w:watch it
-38 export w:wavefor
-49 export w:way
-84 export w:wenn du
-44 export w:wheel
-14 export w:when
11 export w:wheneve
11 export w:wheneve you
-22 export w:whereve
-22 export w:whereve you
-16 export w:which
-92 export w:wiederg
-23 export w:will
-14 export w:with
-19 export w:with the
-24 export w:with your
35 export w:ya
-27 export w:yellow
-12 export w:you don't
-10 export w:you'd rather
-14 export w:you'll
-77 export w:you'll notice
20 export w:you're happy
43 export w:you've
-19 export w:your account
-34 export w:your avatar
-48 export w:your dashboa
-24 export w:your mouse
-20 export w:your profile
22 export w:yours
-42 export w:yoursel
-62 export w:z
-13 export w:zeitlei
-20 export w:zieh
-23 export w:zieh das
-21 export w:zu
-42 export w:zu sehen
44 export w:à droite
-46 export w:à esquerd
-55 export w:à gauche
-49 export w:à la
-84 export w:ändere
-29 export w:ícone de
-87 export w:öffne die
-19 export w:öffnen
53 export w:über
-31 export w:œil
64 export w:а
26 export w:а потом
-46 export w:баланс
-48 export w:боковой
-48 export w:боковой панели
-63 export w:в
-71 export w:в инспект
-52 export w:в медиате
42 export w:в меню
-15 export w:в плеере
-33 export w:вариант
56 export w:видео
-66 export w:вкладке
-66 export w:вкладку
43 export w:вниз
-80 export w:во
-81 export w:воспрои
23 export w:всё
-64 export w:вы
-46 export w:выберит
-46 export w:громкос
-38 export w:дорожке
-45 export w:дорожку
12 export w:его
-43 export w:если
-23 export w:её
-54 export w:желании
101 export w:жмите
-99 export w:за
-27 export w:за край
-29 export w:загляни
-56 export w:зайдите
-25 export w:звук
-71 export w:инспект
-40 export w:инструм
-34 export w:кабинет
-48 export w:как
-51 export w:клип
-11 export w:кнопкой
-26 export w:край
-52 export w:лежат
-53 export w:медиате
52 export w:меню
38 export w:меню файл
20 export w:меняетс
-57 export w:миниатю
-14 export w:на
-42 export w:на дорожке
-33 export w:на панели
-49 export w:на страниц
-34 export w:на таймлай
-37 export w:нажмите
-60 export w:нажмите примени
76 export w:нажмите экспорт
-100 export w:не
-34 export w:новый
-13 export w:окне
-21 export w:окне предпро
-33 export w:он
-51 export w:она
-76 export w:остаток
-49 export w:откройт
-16 export w:откройт вкладку
-84 export w:панели
-48 export w:папку
-31 export w:перетас
-32 export w:перетащ
-15 export w:плеере
-45 export w:под
-77 export w:подтвер
-17 export w:ползунк
-64 export w:поменят
-24 export w:порядок
-26 export w:порядок меняетс
-39 export w:после
-73 export w:послуша
30 export w:потом
-53 export w:при
-54 export w:при желании
-41 export w:проверь
-66 export w:прокрут
-16 export w:прослуш
-31 export w:просмот
-36 export w:разверн
18 export w:размер
-36 export w:результ
-37 export w:слева
-24 export w:слишком
-47 export w:слоёв
-50 export w:сохрани
-19 export w:страниц
-47 export w:сцену
-33 export w:сцены
-39 export w:таймлай
-87 export w:там
-40 export w:увидеть
-18 export w:углу
72 export w:файл
-33 export w:цвет
35 export w:через
38 export w:через меню
12 export w:через поделит
-40 export w:чтобы увидеть
38 export w:экспорт
-59 export w:это
-26 export w:い 场 合
22 export w:う
-16 export w:お
-13 export w:か
35 export w:から
-40 export w:が
-20 export w:が り は
-26 export w:き さ
-26 export w:き さ は
17 export w:き 出
12 export w:き 出 し
12 export w:ぎ
14 export w:け れば
15 export w:け れば 「
-40 export w:こ
-17 export w:ご
-17 export w:ご 确
-17 export w:ご 确 认
-35 export w:ご覧
-51 export w:さ
-17 export w:さ は
-34 export w:し た い
42 export w:し て から
13 export w:し て ください
-24 export w:し ま
-24 export w:し ま す
-12 export w:じ
12 export w:す ぎ
28 export w:そ
28 export w:そ の
-25 export w:た い
-26 export w:た い 场
39 export w:たら
-16 export w:だ
50 export w:だけです
21 export w:っ
21 export w:っ たら
-27 export w:て 「
42 export w:て から
-29 export w:て みてください
36 export w:で 保存
-11 export w:で 再生
-11 export w:で 确
-11 export w:で 确 认
-16 export w:で 见
-23 export w:で 调
-23 export w:で 调 整
13 export w:どうぞ
-20 export w:に ドラッグ
12 export w:に 入
-13 export w:にあります
12 export w:の 「
48 export w:の 「 书
-14 export w:の ページ
58 export w:の 矢印
-31 export w:の 端
-31 export w:の 端 を
-10 export w:の 色
-10 export w:の 色 は
-16 export w:は
-41 export w:は 「
-34 export w:は タイムライン
-24 export w:ま
-47 export w:ま す
-12 export w:み
-12 export w:み ください
-29 export w:みてください
-39 export w:む
-23 export w:め て
-23 export w:め て ください
30 export w:よ
15 export w:れば 「
11 export w:を クリック
-17 export w:を タイムライン
-13 export w:を タップ し
-12 export w:を 押して
-63 export w:を 押す
-16 export w:を 押す と
12 export w:を 确
12 export w:を 确 认
-17 export w:ん
-17 export w:ん で
24 export w:アイコン から
-16 export w:ィ
-16 export w:ィ オ
-17 export w:ィ オ タブ
-37 export w:ォ
-16 export w:オ
-17 export w:オ タブ
-16 export w:オ ー
-16 export w:オ ー デ
-13 export w:カ
-13 export w:カ ラ
-13 export w:カ ラ ー
-16 export w:キ ス
-16 export w:キ ス ト
-31 export w:クリップ の 端
-47 export w:クリップ を
-11 export w:クレジット
-27 export w:サムネイル
-27 export w:サムネイル を
-31 export w:シーン
-16 export w:ス ト タブ
-18 export w:スライダー
-19 export w:スライダー で
-13 export w:タップ し
-18 export w:タブ
-22 export w:タブ を
-23 export w:タブ を 开
51 export w:ダウンロード
-13 export w:テ
-16 export w:テ キ
-16 export w:テ キ ス
-16 export w:デ
-16 export w:デ ィ
-16 export w:デ ィ オ
-14 export w:ト
-16 export w:ト タブ
-16 export w:ト タブ で
-14 export w:パネル
-25 export w:パネル を
-35 export w:フ
42 export w:ファイル
-34 export w:フォルダ
-12 export w:プラン
-12 export w:プラン の
-14 export w:プラン の ページ
-52 export w:プレビュー で 确
-64 export w:プレビュー ウィンドウ
47 export w:メニュー
21 export w:メニュー の
-13 export w:ラ
-13 export w:ラ ー
-19 export w:ライブラリ
-22 export w:レイヤー
-49 export w:ー で
-16 export w:ー デ
-16 export w:ー デ ィ
-37 export w:一
-41 export w:一 条
-23 export w:一 点
-21 export w:一 镜
-14 export w:三
43 export w:三点
43 export w:三点 メニュー
-79 export w:上
-26 export w:上 一
-17 export w:上 的
-11 export w:上方
-27 export w:下の
-17 export w:下拉
12 export w:下方 的 “
120 export w:下载
27 export w:下载 按钮
-59 export w:不
-12 export w:不 会
-12 export w:不 会 生效
-28 export w:不 要
-19 export w:不 需要
-38 export w:不喜欢
-39 export w:不满意
13 export w:两 个
-37 export w:两 段
-14 export w:个人中心
-55 export w:中
-17 export w:中间的
-33 export w:也
19 export w:书
21 export w:书 き
27 export w:书 き 出
44 export w:云
-19 export w:亮
-11 export w:亮度
37 export w:从 “
-46 export w:任
-30 export w:会
-23 export w:会员 中
-23 export w:会员 中 心
-35 export w:位
-18 export w:体
-19 export w:余额
-35 export w:余额 见
-23 export w:你 可以 在
-21 export w:侧
-21 export w:侧 の
-52 export w:侧栏
-77 export w:侧边栏
16 export w:便可
-42 export w:修改
-26 export w:倍
-39 export w:倒
-34 export w:值
-21 export w:先
-17 export w:先 在 时间轴
-13 export w:先 打开
-33 export w:先 点
13 export w:入
-13 export w:全
-29 export w:全 文
-20 export w:全 部
-51 export w:全屏
11 export w:再
-11 export w:再 把
-37 export w:再 按
20 export w:再 点
20 export w:再 点 “
12 export w:出 し
-16 export w:分 镜
49 export w:分享
-17 export w:分割
-76 export w:分页
-32 export w:切
-10 export w:切り替え
-10 export w:切り替え て
-19 export w:切到 “
-52 export w:切换
-41 export w:切换 到 “
-54 export w:列
-39 export w:列 在
-24 export w:列表
-16 export w:则
-18 export w:删
-16 export w:删 除
-48 export w:删掉
-11 export w:别 の
34 export w:到 「
-16 export w:則
-38 export w:前
-32 export w:前 面
-13 export w:前往 “
-21 export w:剩余
-21 export w:加
31 export w:动 画
-30 export w:勾选
-36 export w:勾选 “
-42 export w:区
-33 export w:十
-43 export w:单
22 export w:印
-34 export w:原
-63 export w:双击
-10 export w:反映
-10 export w:反映 さ
66 export w:取
34 export w:取 得
-19 export w:变
-51 export w:口
-44 export w:句
-21 export w:另
-41 export w:只要
-27 export w:可 到
-64 export w:可 在 “
21 export w:可 点
-29 export w:可 直接
19 export w:可 通过
13 export w:可以 从 “
-20 export w:可以 在
-44 export w:可以 在 “
-83 export w:可以 在 播放器
-27 export w:可以 在 预览窗口
-14 export w:可以 找到
-40 export w:可以 点
-63 export w:可选
-26 export w:右
20 export w:右上
12 export w:右上 の 「
47 export w:右上角
51 export w:右上角 的
10 export w:右上角 的 “
17 export w:右上角 的 「
-13 export w:右边 的
-40 export w:号
-31 export w:合
-34 export w:合 は
-48 export w:合 适
-27 export w:同
-94 export w:名
-13 export w:后 在
-14 export w:后 拖
23 export w:后 点
40 export w:后 点 “
12 export w:向
33 export w:向 下
-36 export w:向左
-12 export w:否
-12 export w:否 则
-58 export w:听一遍
-15 export w:听听
-29 export w:响
33 export w:喜
33 export w:喜 欢
-33 export w:四
-18 export w:回
-52 export w:回到
-29 export w:图
-20 export w:图标
62 export w:图示
-24 export w:在  
-18 export w:在 “
-15 export w:在 “ 动
17 export w:在 「
-19 export w:在 屏幕
-60 export w:在 左侧
-27 export w:在 弹出
-23 export w:在 弹出 的
-24 export w:在 弹窗
-24 export w:在 弹窗 里
-12 export w:在 播放器
-17 export w:在 故事板
-17 export w:在 故事板 里
-14 export w:在 时间线 里
-40 export w:在 画布
-10 export w:在 编辑器
-23 export w:在 编辑器 里
-17 export w:在 那
-17 export w:在 那 里
-32 export w:在 音
-54 export w:在 预览窗口
-34 export w:场 合
-34 export w:场 合 は
-12 export w:场景
-34 export w:场景列表
-44 export w:块
-46 export w:型
-17 export w:处
-66 export w:备 选
-15 export w:変更
-10 export w:変更 し
-35 export w:大
-33 export w:大 き
-26 export w:大 き さ
-11 export w:太
-67 export w:头
-14 export w:头像
-49 export w:头像 →
14 export w:套餐
-22 export w:好
-22 export w:如需
-11 export w:始
-41 export w:媒体库
-15 export w:嫌
-33 export w:字
-62 export w:字 型
-53 export w:字幕
40 export w:存到
-26 export w:它 的
39 export w:完
-31 export w:完 记得
-63 export w:审
-48 export w:对
-32 export w:对比
-68 export w:对照
-52 export w:对话框
72 export w:导出
29 export w:导出 页
-44 export w:小
-31 export w:就 把
-30 export w:就 按
-11 export w:就 点 “
42 export w:就可以
-14 export w:就在
-12 export w:就好
22 export w:就能 拿到
19 export w:就能 拿到 视频
-17 export w:尾
-19 export w:层
-15 export w:屏幕
-57 export w:展开
-33 export w:工具列
-35 export w:工具栏 的
-36 export w:左
-22 export w:左 の
-31 export w:左上角
-31 export w:左上角 的
-52 export w:左侧
-23 export w:左侧 的
-26 export w:左侧 的 “
-55 export w:已
-49 export w:幅
-38 export w:并
-18 export w:序
-22 export w:序 的话
-38 export w:应用
-23 export w:度
-11 export w:开 始
31 export w:开启
-44 export w:张
-23 export w:弹出 的
-24 export w:弹窗 里
-24 export w:当
26 export w:影片
-30 export w:往
-22 export w:往左
10 export w:待
12 export w:得
-18 export w:微调
-64 export w:快
-16 export w:您
-11 export w:您 可以
-32 export w:您 的
-17 export w:情
-27 export w:想
-20 export w:想 恢复
-12 export w:想 换
-36 export w:想 改
-45 export w:想 看
-17 export w:想 确认
-34 export w:意
-23 export w:慢
-13 export w:成片 请
-27 export w:我
20 export w:或
54 export w:戳
15 export w:手
-27 export w:手 动
-28 export w:才
-28 export w:才 会
-17 export w:打开
-50 export w:打开 “
-48 export w:打开 「
15 export w:打开 导出
-39 export w:打开 左侧
-57 export w:找到
-39 export w:把  
-75 export w:把 “
-38 export w:把 字
-17 export w:把 它
-26 export w:把 播放头
-17 export w:抓住
-26 export w:押し
-12 export w:押して
-63 export w:押す
-16 export w:押す と
-11 export w:抽屉
-34 export w:抽屉 里
-24 export w:拉到
-31 export w:拖 进
-53 export w:拖放
-14 export w:拖曳
44 export w:拿
38 export w:拿到
19 export w:拿到 视频
-28 export w:按
-15 export w:按   delete
-37 export w:按 「
-39 export w:按 「 套用
32 export w:按一下
-43 export w:挑
-33 export w:挑 一
-26 export w:挪
-37 export w:换
-32 export w:换 一
-30 export w:换 字
-13 export w:换 顺
-13 export w:换 顺 序
-38 export w:掉
-10 export w:提
-17 export w:提 高
-32 export w:播放
-33 export w:播放 确认
-13 export w:播放器
-41 export w:播放头 移到
-40 export w:收在
-42 export w:改 好
24 export w:改 完
-31 export w:改 完 记得
-33 export w:改成
-33 export w:改成  
-33 export w:改成   1
-47 export w:放
-23 export w:放 大
-36 export w:放在
-19 export w:故事板
-17 export w:故事板 里
-48 export w:数
-34 export w:整
-28 export w:文
68 export w:文件
-32 export w:新 的
-39 export w:方
-72 export w:旁白
-39 export w:旁的
-15 export w:旋钮
69 export w:无
35 export w:无 误
35 export w:无 误 后
-26 export w:旧
-45 export w:早
-11 export w:时间线
-21 export w:时间线 上
-14 export w:时间线 里
-27 export w:时间轴
-25 export w:明
31 export w:晰
-31 export w:曲
-56 export w:更
-48 export w:更改
23 export w:最 终
23 export w:最 终 文件
11 export w:最右 边
-32 export w:月
-63 export w:期
-29 export w:本
-28 export w:条
-11 export w:查看
-12 export w:查询
-16 export w:标
-32 export w:标签页
-43 export w:标题
-35 export w:栏
-21 export w:栏 的
-43 export w:栏里
-27 export w:格
-20 export w:框
24 export w:档
35 export w:档案
-18 export w:检查器
-18 export w:检查器 里
-24 export w:横
18 export w:欢
13 export w:残高
-23 export w:残高 は
-39 export w:段
-39 export w:每
-16 export w:每 一
-36 export w:每 个
12 export w:比
-33 export w:比较
15 export w:水
22 export w:水 印
57 export w:汇出
31 export w:清 晰
-39 export w:清单
-21 export w:渲染
-33 export w:滑杆
-17 export w:滑桿
-25 export w:滑鼠
41 export w:满意
16 export w:满意 的话
-58 export w:滤
-58 export w:滤 镜
69 export w:点 “ 下载
34 export w:点 “ 保存
-13 export w:点 “ 保存更改
26 export w:点 “ 分享
-26 export w:点 “ 完成
97 export w:点 “ 导出
-71 export w:点 “ 应用
-16 export w:点 “ 确定
-34 export w:点 「
25 export w:点 右上角
-12 export w:点 播放键
-70 export w:点一下
-47 export w:点一下 “
-10 export w:点击 “
40 export w:点击 “ 下载
35 export w:点击 “ 导出
-65 export w:点击 “ 应用
14 export w:点击 右上角
15 export w:点击 右上角 的
37 export w:点击 导出
-56 export w:点开
16 export w:点选 「
-11 export w:然
-81 export w:然 后 点
-23 export w:照
-23 export w:照 片
-37 export w:片
-42 export w:片头
-37 export w:片尾
-40 export w:片段
-49 export w:现 在
-27 export w:生效
-28 export w:用
-18 export w:用 鼠标
-32 export w:用 鼠标 拖动
32 export w:电脑
-22 export w:画 像
-33 export w:画 质
-11 export w:画布
-26 export w:画面
-14 export w:留
30 export w:的  
22 export w:的 “ 下载
12 export w:的 “ 导出
-16 export w:的 “ 文
13 export w:的 「 汇出
27 export w:的 下载 按钮
-21 export w:的 位
-21 export w:的 位 置
-39 export w:的 字
12 export w:目
-21 export w:直接 拖
-38 export w:看
-15 export w:看 得 到
35 export w:看一
23 export w:看一 下
-14 export w:看一遍
-24 export w:看到
40 export w:看到 全
40 export w:看到 全 部
58 export w:矢印
-17 export w:确 认 ください
16 export w:确 认 し
-28 export w:确 认 できます
20 export w:确认
64 export w:确认 后
-37 export w:种
-38 export w:移
-45 export w:移到
-19 export w:空
36 export w:窗口
-29 export w:端 を
-34 export w:第
-20 export w:箭头
-52 export w:素材
-35 export w:素材库
-10 export w:线
31 export w:终
23 export w:终 文件
-39 export w:继
-39 export w:继 续
-38 export w:续
-35 export w:续订
-10 export w:编辑器
-23 export w:编辑器 里
-71 export w:缩图
-52 export w:缩略图
12 export w:者
-22 export w:背景
-32 export w:能
-23 export w:能 在
-42 export w:能 看到
-22 export w:自
-32 export w:自行
-12 export w:色
-10 export w:色 は
-17 export w:色盘
-17 export w:若 想
-35 export w:若 要
37 export w:若 觉得
23 export w:获
23 export w:获 取
17 export w:菜单
27 export w:菜单 里 选
-46 export w:要 换
-39 export w:见
-32 export w:见 “
33 export w:见 て
-17 export w:见 られます
-21 export w:视图
21 export w:视频
-15 export w:觉得 太
-43 export w:角
-17 export w:认 ください
16 export w:认 し
-28 export w:认 できます
-22 export w:让
-75 export w:记得
-47 export w:设置
-16 export w:试
-75 export w:试听
-16 export w:详
-49 export w:语
35 export w:误
35 export w:误 后
20 export w:请 从
26 export w:请 先
-35 export w:请 到
-47 export w:请 到 “
22 export w:请 在 “
-43 export w:请 在 右侧
-17 export w:请 在 时间轴
-55 export w:请 展开
-31 export w:请 打开 左侧
-58 export w:请 点
-53 export w:请 点 “
-56 export w:调
-33 export w:调 整
-52 export w:调低
-38 export w:调大
-59 export w:调换
-17 export w:调节
-54 export w:账单
-52 export w:账户
-41 export w:账户 页
-33 export w:质
32 export w:走
31 export w:走 完
64 export w:足
41 export w:足 り
-24 export w:轨
-39 export w:轨道
-71 export w:转
52 export w:载
-45 export w:输入
11 export w:边
-26 export w:过
-30 export w:还
-12 export w:这 一
38 export w:这 里
-25 export w:进 度
-68 export w:进入
-69 export w:进入 “
43 export w:进度条 走
-27 export w:追
-27 export w:追 加
-48 export w:适
34 export w:选 “
-58 export w:选 「
-17 export w:选 ん
-17 export w:选 ん で
-45 export w:选中
32 export w:选单
43 export w:选择
39 export w:选择 “
46 export w:选择 “ 导出
-16 export w:选项卡
-35 export w:逐
-22 export w:速
-13 export w:道
-31 export w:都 收在
-29 export w:都在
-29 export w:都在 “
39 export w:里 可以 看到
-17 export w:里 把
-44 export w:里 按
-16 export w:里 挑
-32 export w:里 换
-17 export w:里 提
-17 export w:里 提 高
19 export w:里 有
-30 export w:里 点
-33 export w:里 点 “
-52 export w:里 能
-52 export w:里 能 看到
-19 export w:里 还
19 export w:里 选
25 export w:里 选 “
-16 export w:里 预览
-30 export w:里的 “
14 export w:重 新
14 export w:链接
18 export w:键
-77 export w:镜
-25 export w:镜头
14 export w:问
14 export w:问 题
28 export w:问 题 な
-14 export w:随时
-22 export w:集
-37 export w:面板
-27 export w:音
-14 export w:音 频 面板
-39 export w:音效
15 export w:页 
15 export w:页  
29 export w:页面 升级
22 export w:顶栏
37 export w:项
-22 export w:顺 序 的话
-49 export w:预览区
-79 export w:预览窗口
-40 export w:预览窗口 里
-59 export w:预览视窗
-14 export w:频 面板
14 export w:题
28 export w:题 な
28 export w:题 な け
42 export w:题 就 点
-36 export w:高
-15 export w:黄
-20 export w:默
-20 export w:默 认
-32 export w:鼠标 拖动
-49 export w:齿轮
-15 export w:齿轮 图标
-65 state b:^>account
-51 state b:^>adjust
-30 state b:^>button
-55 state b:^>buy
-12 state b:^>can
-23 state b:^>confirm
-35 state b:^>drag
-14 state b:^>export
49 state b:^>i
-113 state b:^>key
30 state b:^>name
-42 state b:^>offer
33 state b:^>open
59 state b:^>panel
26 state b:^>place
-69 state b:^>player
-18 state b:^>press
54 state b:^>screen
142 state b:^>store
-49 state b:^>undo
-61 state b:account>account
-19 state b:account>button
-17 state b:account>buy
-20 state b:account>can
-35 state b:account>name
-69 state b:account>open
-48 state b:account>panel
-36 state b:account>place
-40 state b:account>see
-42 state b:account>you
-56 state b:adjust>account
-18 state b:adjust>adjust
-40 state b:adjust>being
-25 state b:adjust>film
-47 state b:adjust>if
-20 state b:adjust>material
-27 state b:adjust>panel
18 state b:adjust>place
-63 state b:adjust>you
-13 state b:being>button
-50 state b:being>control
-64 state b:being>drag
-74 state b:being>export
-21 state b:being>film
24 state b:being>name
37 state b:being>player
-65 state b:being>press
-37 state b:being>see
-34 state b:being>you
-59 state b:button>can
-57 state b:button>export
-52 state b:button>name
-52 state b:button>panel
-30 state b:button>place
11 state b:button>press
-26 state b:button>quoted
-26 state b:button>you
36 state b:buy>account
-18 state b:buy>button
-24 state b:buy>can
-29 state b:buy>you
-67 state b:can>account
-99 state b:can>adjust
-24 state b:can>being
-27 state b:can>can
-49 state b:can>confirm
-10 state b:can>control
-26 state b:can>drag
-32 state b:can>export
-69 state b:can>if
-17 state b:can>material
-21 state b:can>name
18 state b:can>open
-22 state b:can>place
-18 state b:can>player
-21 state b:can>press
-57 state b:can>you
-58 state b:confirm>button
-16 state b:confirm>name
-37 state b:confirm>open
-40 state b:confirm>panel
16 state b:confirm>place
-13 state b:control>adjust
-39 state b:control>can
-15 state b:control>control
-17 state b:control>film
-22 state b:control>material
-66 state b:control>panel
14 state b:control>press
-127 state b:control>quoted
12 state b:control>see
-78 state b:drag>film
-47 state b:drag>material
24 state b:drag>name
-14 state b:drag>panel
-54 state b:drag>place
-32 state b:drag>player
-29 state b:drag>press
23 state b:drag>quoted
-21 state b:export>adjust
-30 state b:export>button
-72 state b:export>can
-11 state b:export>export
-55 state b:export>if
-10 state b:export>name
-24 state b:export>panel
-11 state b:export>press
-15 state b:export>screen
-44 state b:film>adjust
43 state b:film>button
-30 state b:film>export
15 state b:film>name
29 state b:film>panel
36 state b:film>store
28 state b:i>account
-43 state b:i>can
66 state b:i>store
16 state b:if>account
-35 state b:if>adjust
-56 state b:if>being
-25 state b:if>button
-21 state b:if>control
-52 state b:if>drag
-40 state b:if>export
-11 state b:if>i
-21 state b:if>if
-14 state b:if>key
-27 state b:if>material
-31 state b:if>name
-102 state b:if>place
13 state b:if>player
-45 state b:if>press
-50 state b:if>quoted
-85 state b:if>screen
-39 state b:if>store
-59 state b:if>undo
18 state b:key>being
-17 state b:key>if
-12 state b:key>key
-33 state b:key>name
-46 state b:key>see
-39 state b:material>can
-15 state b:material>drag
-39 state b:material>export
-28 state b:material>material
-30 state b:material>name
35 state b:material>panel
18 state b:material>player
35 state b:material>quoted
49 state b:material>screen
14 state b:material>store
-42 state b:material>you
-11 state b:name>account
-63 state b:name>adjust
-56 state b:name>button
-92 state b:name>control
29 state b:name>drag
-36 state b:name>export
-34 state b:name>film
-15 state b:name>if
-16 state b:name>material
-95 state b:name>name
26 state b:name>open
27 state b:name>panel
-40 state b:name>player
-57 state b:name>press
34 state b:name>quoted
53 state b:name>see
88 state b:name>store
-23 state b:name>you
-25 state b:offer>account
-62 state b:offer>being
-62 state b:offer>you
-32 state b:open>account
76 state b:open>being
14 state b:open>button
47 state b:open>can
76 state b:open>control
-11 state b:open>drag
64 state b:open>i
26 state b:open>material
74 state b:open>panel
-66 state b:open>place
-73 state b:open>player
-50 state b:open>screen
-19 state b:open>see
151 state b:open>store
-113 state b:panel>account
-90 state b:panel>adjust
-34 state b:panel>being
-40 state b:panel>button
41 state b:panel>can
-43 state b:panel>confirm
-36 state b:panel>control
-62 state b:panel>drag
80 state b:panel>film
-14 state b:panel>key
37 state b:panel>material
26 state b:panel>name
103 state b:panel>open
98 state b:panel>panel
45 state b:panel>place
-106 state b:panel>player
10 state b:panel>press
50 state b:panel>quoted
-46 state b:panel>screen
58 state b:panel>see
-36 state b:panel>you
-25 state b:place>account
23 state b:place>adjust
-26 state b:place>being
13 state b:place>button
-44 state b:place>can
-21 state b:place>control
-49 state b:place>name
31 state b:place>open
71 state b:place>panel
-24 state b:place>place
-58 state b:place>press
-62 state b:place>screen
-13 state b:place>see
-29 state b:place>store
-59 state b:place>you
-16 state b:player>button
-91 state b:player>can
-21 state b:player>confirm
-62 state b:player>film
-84 state b:player>if
20 state b:player>material
-52 state b:player>open
-105 state b:player>place
-11 state b:player>player
-20 state b:player>screen
-35 state b:player>see
26 state b:press>adjust
-29 state b:press>buy
-30 state b:press>confirm
-81 state b:press>control
-25 state b:press>if
-65 state b:press>key
-14 state b:press>material
74 state b:press>open
-70 state b:press>panel
-27 state b:press>press
-104 state b:press>quoted
-22 state b:press>screen
-47 state b:press>undo
-34 state b:quoted>account
-60 state b:quoted>adjust
-18 state b:quoted>button
-42 state b:quoted>can
-98 state b:quoted>control
-46 state b:quoted>export
-44 state b:quoted>film
27 state b:quoted>open
34 state b:quoted>panel
-19 state b:quoted>place
-128 state b:quoted>press
116 state b:quoted>see
57 state b:quoted>store
-14 state b:screen>adjust
-34 state b:screen>buy
-58 state b:screen>can
-27 state b:screen>export
24 state b:screen>if
15 state b:screen>name
-19 state b:screen>place
35 state b:screen>press
-13 state b:screen>quoted
11 state b:screen>see
-38 state b:screen>you
-12 state b:see>account
-44 state b:see>button
-28 state b:see>can
28 state b:see>control
29 state b:see>export
24 state b:see>film
-17 state b:see>if
30 state b:see>material
13 state b:see>offer
-18 state b:see>panel
-111 state b:see>player
-42 state b:see>quoted
-33 state b:see>see
25 state b:see>store
-28 state b:see>you
41 state b:store>adjust
-45 state b:store>can
-16 state b:store>export
38 state b:store>if
18 state b:store>panel
39 state b:store>place
59 state b:store>quoted
17 state b:store>screen
94 state b:store>store
-65 state b:undo>button
-53 state b:you>account
-57 state b:you>confirm
11 state b:you>control
-92 state b:you>drag
30 state b:you>offer
26 state b:you>open
-43 state b:you>place
-37 state b:you>player
-41 state b:you>press
-22 state b:you>screen
81 state b:you>store
-83 state b:you>you
-18 state bias
-17 state bold
-57 state c:account
16 state c:account+being
-20 state c:account+button
-42 state c:account+can
-68 state c:account+film
23 state c:account+i
20 state c:account+if
-20 state c:account+material
-63 state c:account+offer
-130 state c:account+open
-124 state c:account+panel
-37 state c:account+place
-14 state c:account+press
-34 state c:account+see
-86 state c:account+you
-91 state c:adjust
-33 state c:adjust+being
-29 state c:adjust+button
-33 state c:adjust+can
-31 state c:adjust+control
-63 state c:adjust+film
-38 state c:adjust+i
-35 state c:adjust+if
-51 state c:adjust+panel
11 state c:adjust+player
57 state c:adjust+see
39 state c:adjust+store
-50 state c:adjust+you
-56 state c:being+button
-50 state c:being+export
15 state c:being+key
-60 state c:being+offer
45 state c:being+open
47 state c:being+panel
-12 state c:being+place
-64 state c:being+screen
30 state c:being+store
-18 state c:button+buy
-45 state c:button+confirm
-13 state c:button+control
-22 state c:button+drag
-60 state c:button+export
-24 state c:button+if
26 state c:button+material
-23 state c:button+open
-13 state c:button+panel
12 state c:button+press
25 state c:button+store
-59 state c:button+undo
-23 state c:button+you
-23 state c:buy
-15 state c:buy+can
-33 state c:buy+place
-29 state c:buy+press
-28 state c:can+confirm
-45 state c:can+export
-31 state c:can+i
-51 state c:can+key
-33 state c:can+material
-48 state c:can+place
-11 state c:can+store
-16 state c:can+undo
-20 state c:confirm
12 state c:confirm+film
-33 state c:confirm+panel
-54 state c:confirm+player
20 state c:confirm+see
-79 state c:confirm+you
-35 state c:control
-23 state c:control+film
-13 state c:control+if
-21 state c:control+material
33 state c:control+open
12 state c:control+panel
-69 state c:control+screen
59 state c:control+see
13 state c:control+you
-37 state c:drag
-16 state c:drag+export
-76 state c:drag+film
-21 state c:drag+if
-26 state c:drag+material
-28 state c:drag+panel
-53 state c:drag+place
-12 state c:drag+press
-17 state c:drag+see
38 state c:drag+store
-26 state c:drag+you
-42 state c:export
-47 state c:export+film
-35 state c:export+if
-89 state c:export+material
-29 state c:export+open
-18 state c:export+panel
-38 state c:export+place
-13 state c:export+player
-25 state c:export+screen
42 state c:export+see
-59 state c:export+store
-54 state c:export+you
25 state c:film+open
45 state c:film+panel
-49 state c:film+player
54 state c:film+screen
16 state c:film+see
55 state c:film+store
40 state c:i
18 state c:i+open
34 state c:i+place
17 state c:i+see
66 state c:i+store
20 state c:if+see
18 state c:if+store
-57 state c:if+undo
-19 state c:if+you
-25 state c:key
32 state c:key+open
-31 state c:key+panel
-14 state c:key+player
-66 state c:key+press
-61 state c:key+see
-15 state c:key+undo
32 state c:key+you
37 state c:material+open
50 state c:material+panel
34 state c:material+screen
63 state c:material+see
30 state c:offer+open
26 state c:offer+place
33 state c:offer+press
51 state c:open
19 state c:open+panel
-25 state c:open+place
-89 state c:open+player
52 state c:open+press
25 state c:open+see
67 state c:panel
78 state c:panel+place
-70 state c:panel+player
21 state c:panel+press
-54 state c:panel+screen
64 state c:panel+see
16 state c:panel+store
-32 state c:panel+undo
-15 state c:panel+you
-15 state c:place+player
-23 state c:place+screen
-17 state c:place+store
-50 state c:place+undo
-72 state c:player
-38 state c:player+screen
-10 state c:player+see
-16 state c:player+you
67 state c:press+see
63 state c:press+store
17 state c:screen+store
-69 state c:screen+you
44 state c:see+store
142 state c:store
80 state c:store+you
-91 state c:undo
97 state f:abra
43 state f:abre
-36 state f:adjust
26 state f:ajuste
46 state f:all
-36 state f:allez
-50 state f:ao
-60 state f:aperte
-36 state f:appuyez
-57 state f:arquivo
11 state f:arraste
-62 state f:arrastr
26 state f:arrástr
-45 state f:assista
63 state f:at
-46 state f:aus
-21 state f:avec
-49 state f:basta
-11 state f:beneath
-45 state f:billing
-71 state f:by
52 state f:cambia
-15 state f:ce
-41 state f:change
20 state f:check
-60 state f:clic
-77 state f:clipe
-64 state f:com
-66 state f:compare
-29 state f:con
-48 state f:confira
-51 state f:confirm
10 state f:consult
-35 state f:ctrl
-58 state f:cuando
-56 state f:dale
-44 state f:damit
-72 state f:dann
-38 state f:dans
39 state f:das
-36 state f:den
-31 state f:depois
-11 state f:depuis
-11 state f:desde
26 state f:die
64 state f:dort
-63 state f:double-
-93 state f:downloa
-55 state f:drag
-39 state f:drop
-71 state f:déplace
-66 state f:dê
15 state f:efeito
-56 state f:el
-53 state f:elige
35 state f:em
-49 state f:entra
-44 state f:escolha
-15 state f:et
68 state f:expand
-94 state f:export
-70 state f:exporta
-63 state f:exporti
-40 state f:faites
19 state f:falls
58 state f:find
46 state f:first
-67 state f:from
-18 state f:give
-34 state f:head
-52 state f:hover
-39 state f:il
-35 state f:ist
-70 state f:it
-51 state f:its
-17 state f:jetez
-61 state f:just
-57 state f:klicke
-95 state f:la
-18 state f:le
-20 state f:listen
-17 state f:lo
70 state f:look
70 state f:mira
-46 state f:mit
-47 state f:mouse
-10 state f:mueve
-49 state f:míralo
39 state f:na
-10 state f:o
-37 state f:on
61 state f:ouvre
41 state f:ouvrez
63 state f:passe
-39 state f:passez
-88 state f:pelo
-56 state f:pick
-71 state f:press
-35 state f:pressio
-40 state f:preview
-45 state f:puedes
-49 state f:puis
-57 state f:pull
-28 state f:pulsa
-40 state f:put
-21 state f:raise
14 state f:recharg
-85 state f:right-c
-29 state f:save
19 state f:schau
-28 state f:scrub
-26 state f:select
-29 state f:sieh
-30 state f:simply
-25 state f:slide
-45 state f:so
-26 state f:sobald
-47 state f:space
-22 state f:split
-28 state f:step
-15 state f:subscri
-50 state f:sur
29 state f:switch
-43 state f:sélecti
-77 state f:take
50 state f:tamanho
-58 state f:tap
-47 state f:that
34 state f:the
-27 state f:there's
61 state f:they're
-76 state f:tippe
-70 state f:to
-72 state f:toca
-55 state f:toque
-13 state f:trim
-52 state f:une
-72 state f:unter
-19 state f:until
-83 state f:use
-27 state f:users
-47 state f:visit
-34 state f:você
-28 state f:volume
-33 state f:vídeo
-41 state f:wait
14 state f:was
-61 state f:wenn
-18 state f:when
-63 state f:with
-52 state f:wähle
-55 state f:y
38 state f:zieh
-66 state f:zum
-69 state f:é
91 state f:öffne
21 state f:а
-10 state f:в
-70 state f:включит
63 state f:во
44 state f:выберит
-82 state f:есть
25 state f:зайдите
-63 state f:затем
12 state f:и
41 state f:когда
-90 state f:нажмите
29 state f:откройт
-32 state f:перетащ
-52 state f:подтвер
-32 state f:пополни
-15 state f:порядок
28 state f:после
-69 state f:послуша
-69 state f:посмотр
-72 state f:с
-46 state f:сначала
-81 state f:через
19 state f:ま
-12 state f:カ
-40 state f:クリップ
35 state f:クレジット
27 state f:サムネイル
56 state f:シーン
-49 state f:ファイル
-34 state f:プレビュー
-12 state f:プレーヤー
32 state f:ライブラリ
27 state f:レイヤー
11 state f:三
-96 state f:下载
-56 state f:不
-15 state f:不喜欢
-18 state f:不满意
26 state f:两
34 state f:从
-20 state f:仕
-17 state f:余额
36 state f:修改
-16 state f:充值
-17 state f:光
72 state f:全
39 state f:其
18 state f:再
-11 state f:再生
-23 state f:再生ヘッド
15 state f:切换
-42 state f:别
-13 state f:剩余
-31 state f:升级
20 state f:单击
43 state f:原
-18 state f:去
15 state f:双击
61 state f:右
-12 state f:否
-21 state f:喜
42 state f:在
-27 state f:如需
12 state f:字幕
16 state f:它
-48 state f:审
-41 state f:导出
-22 state f:就
-35 state f:就能
22 state f:展开
24 state f:左
16 state f:左侧
-72 state f:想
-61 state f:成片
-59 state f:戳
82 state f:打开
15 state f:找到
-10 state f:拉一
-53 state f:拖动
-28 state f:按一下
-57 state f:按下
-66 state f:按住
-19 state f:明细
-14 state f:最
-59 state f:查看
-36 state f:每
-33 state f:点
-42 state f:点一下
-12 state f:点击
15 state f:点开
-78 state f:点选
-56 state f:用
-47 state f:画
-13 state f:第
-46 state f:等
56 state f:素材
52 state f:色
-55 state f:要
-44 state f:语
-20 state f:还
-48 state f:这
-23 state f:进入
-60 state f:选好
-43 state f:选择
-31 state f:速度
-11 state f:需要
-29 state f:音
-11 state f:顺
-36 state f:预览
-61 state f:预览窗口
44 state g:あり
22 state g:いて
-39 state g:いと
-10 state g:い場
-56 state g:うぞ
-36 state g:えた
32 state g:えて
-11 state g:えら
21 state g:かり
-22 state g:がり
-31 state g:きさ
-37 state g:きは
32 state g:ご覧
11 state g:した
-26 state g:して
-65 state g:しま
-72 state g:すと
-40 state g:する
-51 state g:すれ
10 state g:たら
12 state g:だけ
12 state g:てい
-45 state g:です
-38 state g:で調
-19 state g:で選
-29 state g:とき
-56 state g:どう
60 state g:にあ
21 state g:にド
42 state g:に入
-22 state g:のア
28 state g:のパ
-41 state g:の矢
-11 state g:の端
-16 state g:の色
-59 state g:はタ
-25 state g:みく
21 state g:めて
-39 state g:ら書
12 state g:りは
62 state g:りま
12 state g:り替
-12 state g:れ替
-32 state g:わせ
-14 state g:をタ
-17 state g:をド
-12 state g:を入
-34 state g:を押
40 state g:を開
-47 state g:ァイ
-35 state g:アイ
-40 state g:ィン
-35 state g:イコ
32 state g:イブ
-12 state g:イム
27 state g:イヤ
-40 state g:ウィ
-22 state g:ウン
37 state g:ェク
36 state g:ォル
-12 state g:カラ
37 state g:クト
-53 state g:クリ
35 state g:クレ
-51 state g:グす
11 state g:グで
-71 state g:コン
14 state g:サム
52 state g:シー
-30 state g:ジの
35 state g:ジッ
22 state g:スト
-48 state g:タイ
-19 state g:タッ
18 state g:ダに
-15 state g:ダウ
21 state g:ダー
-30 state g:チャ
-29 state g:ック
-23 state g:ッド
-37 state g:ップ
34 state g:トの
-40 state g:ドウ
-13 state g:ドロ
-54 state g:ニュ
14 state g:ネイ
37 state g:ネル
48 state g:バー
37 state g:パネ
-80 state g:ビュ
-47 state g:ファ
31 state g:フォ
-13 state g:ブの
78 state g:ブを
32 state g:ブラ
-36 state g:プを
-23 state g:プレ
-23 state g:ヘッ
14 state g:ムネ
-12 state g:ムラ
-54 state g:メニ
-30 state g:ャー
14 state g:ヤー
32 state g:ラリ
-12 state g:ラー
-53 state g:リッ
48 state g:ルで
-42 state g:ルの
13 state g:ルを
36 state g:ルダ
27 state g:レイ
35 state g:レジ
-19 state g:レッ
-23 state g:レビ
-21 state g:レー
-13 state g:ロッ
-23 state g:ンか
-31 state g:ンで
-16 state g:ンを
-34 state g:ント
-40 state g:ンド
12 state g:ン一
29 state g:ーか
-17 state g:ーで
-44 state g:ーの
16 state g:ーを
-32 state g:ーウ
-35 state g:ージ
34 state g:ーパ
-21 state g:ーヤ
-22 state g:ール
52 state g:ーン
-42 state g:ー画
-24 state g:一下
10 state g:一个
-13 state g:一张
-35 state g:一条
-11 state g:一次
-49 state g:一步
13 state g:一段
-14 state g:一点
46 state g:一版
32 state g:一覧
-74 state g:一遍
24 state g:一镜
-33 state g:三点
-48 state g:三角
-22 state g:上が
-44 state g:上下
10 state g:上播
-24 state g:上方
-58 state g:上的
-48 state g:上部
-35 state g:上预
-39 state g:下の
-65 state g:下拉
-42 state g:下方
-21 state g:下的
-41 state g:下載
-34 state g:下载
-12 state g:下面
-12 state g:不会
-39 state g:不合
-12 state g:不喜
-41 state g:不要
-27 state g:个人
-54 state g:个点
-20 state g:个片
24 state g:个镜
-19 state g:中一
-46 state g:中心
-28 state g:也能
-27 state g:人中
-12 state g:仍有
-11 state g:从顶
-22 state g:仕上
-21 state g:以从
58 state g:以对
32 state g:以打
52 state g:以找
-29 state g:以点
-48 state g:以用
60 state g:件夹
-23 state g:会员
35 state g:体库
-21 state g:余额
-36 state g:使用
59 state g:侧栏
-16 state g:侧的
59 state g:侧边
-26 state g:便可
11 state g:便能
34 state g:側の
55 state g:側邊
-27 state g:充值
-55 state g:先后
36 state g:入っ
-12 state g:入れ
-22 state g:入口
-55 state g:全屏
45 state g:全文
62 state g:全部
35 state g:其他
11 state g:具列
-16 state g:具栏
35 state g:再把
42 state g:再点
-16 state g:几秒
11 state g:出し
-28 state g:出菜
-69 state g:出页
-12 state g:击右
-32 state g:击导
-32 state g:分享
-10 state g:分割
17 state g:分鏡
-47 state g:分頁
-22 state g:切り
72 state g:切换
32 state g:列在
62 state g:列表
-48 state g:删掉
-43 state g:別の
-13 state g:到上
50 state g:到它
-32 state g:到开
-12 state g:到最
-27 state g:制点
75 state g:前の
-12 state g:前往
-40 state g:前面
-29 state g:剩余
-46 state g:剪掉
-45 state g:勾选
-59 state g:匯出
-23 state g:升级
15 state g:单击
-22 state g:单导
-25 state g:单独
-34 state g:单里
-65 state g:卡片
15 state g:卡里
21 state g:参数
35 state g:双击
-45 state g:发票
-36 state g:发给
-40 state g:取得
-22 state g:口在
-35 state g:口查
-32 state g:口里
37 state g:只要
-13 state g:叭图
-22 state g:可从
-42 state g:可到
-11 state g:可在
-34 state g:可播
41 state g:可查
34 state g:可点
-46 state g:可直
29 state g:可看
-64 state g:可试
-13 state g:可选
-74 state g:右上
-81 state g:右下
33 state g:右側
-26 state g:右邊
-14 state g:合は
-32 state g:合わ
-44 state g:后在
19 state g:后拖
-13 state g:向下
-18 state g:向左
-12 state g:否则
-61 state g:听一
-55 state g:听听
18 state g:哪一
-19 state g:喇叭
-23 state g:喜歡
-28 state g:回到
36 state g:图可
49 state g:图层
-22 state g:在右
21 state g:在图
27 state g:在媒
45 state g:在左
-41 state g:在弹
-41 state g:在播
-19 state g:在时
-11 state g:在時
28 state g:在画
31 state g:在素
16 state g:在那
36 state g:在音
-38 state g:在預
-19 state g:在预
69 state g:场景
-14 state g:場合
63 state g:場景
16 state g:場面
34 state g:声音
-39 state g:変更
23 state g:复制
-29 state g:大き
-37 state g:大小
-81 state g:头像
-68 state g:头移
24 state g:夹里
-14 state g:套餐
-29 state g:如需
34 state g:媒体
-28 state g:字号
-16 state g:字型
-60 state g:存檔
11 state g:它们
41 state g:它的
30 state g:完整
21 state g:对应
29 state g:对比
50 state g:对照
12 state g:对话
-39 state g:导出
64 state g:封面
-95 state g:對話
-22 state g:就会
-32 state g:就可
-30 state g:就在
-38 state g:就好
-26 state g:就把
-48 state g:就拖
-21 state g:就按
-29 state g:就行
30 state g:层列
31 state g:层面
36 state g:屉里
78 state g:展开
37 state g:展開
-51 state g:属性
41 state g:左の
46 state g:左上
17 state g:左侧
61 state g:左側
-17 state g:左拖
24 state g:左边
26 state g:布上
16 state g:库里
-20 state g:应用
-29 state g:底部
-36 state g:度を
-35 state g:度可
-38 state g:度条
-13 state g:度请
-73 state g:开右
53 state g:开图
-30 state g:开头
-28 state g:开始
-46 state g:开导
-14 state g:开左
37 state g:开查
-37 state g:开预
-45 state g:弹出
-34 state g:弹窗
-42 state g:强度
38 state g:当前
42 state g:录在
-70 state g:影片
-33 state g:往右
-60 state g:往左
-35 state g:您也
-32 state g:您的
-22 state g:想恢
-47 state g:想改
-45 state g:想看
-13 state g:想要
-50 state g:成品
-39 state g:成片
-20 state g:户页
-35 state g:手动
-18 state g:手机
-44 state g:才会
18 state g:打开
80 state g:打開
81 state g:找到
-26 state g:把字
-68 state g:把它
-41 state g:把文
20 state g:把片
-16 state g:抓住
-81 state g:押す
-55 state g:拉一
-19 state g:拉到
-54 state g:拉菜
-28 state g:拖一
-35 state g:拖入
-20 state g:拖动
-79 state g:拖拽
-29 state g:拖放
-32 state g:拖曳
58 state g:拖进
-23 state g:按一
-30 state g:按下
-66 state g:按住
-23 state g:按空
46 state g:挑一
41 state g:换到
-28 state g:接点
-64 state g:控制
-42 state g:提高
-33 state g:撤销
-45 state g:播放
39 state g:收在
-47 state g:放一
-61 state g:放器
17 state g:放在
-39 state g:放大
-36 state g:放头
-13 state g:放窗
-42 state g:放键
-22 state g:效果
-13 state g:数值
-64 state g:文字
-24 state g:方案
62 state g:旁白
27 state g:旁的
-16 state g:旁边
-42 state g:旋钮
-40 state g:时间
-49 state g:明细
-24 state g:显示
-38 state g:時間
73 state g:景列
-31 state g:更换
13 state g:替え
-21 state g:最终
-32 state g:材库
27 state g:材面
-16 state g:条走
-29 state g:来调
14 state g:板中
32 state g:板可
-31 state g:果想
55 state g:查看
-68 state g:标可
-35 state g:标志
-35 state g:标拖
31 state g:标签
-68 state g:标题
13 state g:栏的
41 state g:栏里
-50 state g:核对
20 state g:格就
-21 state g:格式
-45 state g:框里
-34 state g:檔案
-17 state g:残高
-17 state g:段拖
51 state g:每一
-27 state g:每个
17 state g:比べ
44 state g:比较
-38 state g:気に
-33 state g:水印
36 state g:混音
42 state g:清單
-61 state g:清晰
40 state g:渲染
-33 state g:点メ
-33 state g:点一
-55 state g:点中
-51 state g:点右
-27 state g:点喇
80 state g:点左
74 state g:点开
-69 state g:点播
31 state g:点选
50 state g:照片
-11 state g:片可
23 state g:片在
-17 state g:片头
-40 state g:片尾
40 state g:片拖
38 state g:版本
-12 state g:现在
17 state g:生し
-23 state g:生ヘ
-11 state g:生效
-35 state g:用鼠
55 state g:画布
14 state g:番を
-31 state g:的下
-29 state g:的分
-22 state g:的字
-14 state g:的撤
-49 state g:的素
-53 state g:的話
-11 state g:的话
19 state g:的那
-49 state g:直接
-17 state g:看一
47 state g:看分
31 state g:看到
18 state g:看得
-44 state g:看成
-24 state g:看效
-41 state g:矢印
-61 state g:窗口
-22 state g:窗里
-38 state g:第三
42 state g:签页
13 state g:箭头
36 state g:素材
70 state g:縮圖
12 state g:线上
-40 state g:线的
-13 state g:线里
-21 state g:终文
-26 state g:继续
-14 state g:绿色
27 state g:编辑
-38 state g:置不
20 state g:背景
-15 state g:能下
16 state g:能看
-16 state g:自己
-29 state g:自行
-39 state g:色は
-18 state g:色可
-38 state g:色板
-26 state g:色的
-15 state g:若仍
-47 state g:若要
-14 state g:获取
-103 state g:菜单
-27 state g:蓝色
62 state g:表在
22 state g:表示
18 state g:表里
-15 state g:裁剪
-11 state g:裁掉
-37 state g:要な
-46 state g:要存
-31 state g:要拿
-26 state g:見て
-38 state g:視窗
32 state g:覧を
-34 state g:覽視
53 state g:视图
-49 state g:视频
-22 state g:览器
-42 state g:览窗
-38 state g:觉得
-74 state g:角头
-31 state g:角形
-29 state g:設定
-26 state g:調整
-19 state g:請先
-23 state g:請到
23 state g:设置
30 state g:试听
12 state g:话框
20 state g:请从
-41 state g:请先
61 state g:请展
-41 state g:请打
-15 state g:请按
-21 state g:请点
-48 state g:调整
-26 state g:调色
-48 state g:账单
-32 state g:账户
-46 state g:走完
23 state g:足り
-50 state g:输入
57 state g:边栏
-63 state g:边缘
-11 state g:这个
-78 state g:这里
-43 state g:进入
43 state g:进度
-61 state g:选好
-32 state g:选择
-19 state g:速度
-27 state g:道上
18 state g:選び
-32 state g:選ぶ
-79 state g:選單
55 state g:邊欄
-22 state g:那一
-41 state g:那段
-34 state g:那里
-50 state g:部分
45 state g:都在
-31 state g:里修
58 state g:里可
-16 state g:里听
-10 state g:里把
-38 state g:里拖
-16 state g:里挑
-25 state g:里换
-49 state g:里改
-19 state g:里有
37 state g:里查
-39 state g:里的
36 state g:里能
-26 state g:里自
-56 state g:里选
-16 state g:重新
-32 state g:鏡頭
71 state g:镜头
-80 state g:长按
30 state g:開い
10 state g:開く
-16 state g:開啟
-38 state g:間軸
-59 state g:间线
-26 state g:需发
-19 state g:静音
-42 state g:面で
-42 state g:面上
20 state g:面板
15 state g:面查
61 state g:音轨
-25 state g:音量
-35 state g:順序
-34 state g:預覽
51 state g:页可
-33 state g:顶栏
-12 state g:顺序
-93 state g:预览
24 state g:频轨
-11 state g:题就
-36 state g:颜色
-29 state g:额度
-16 state g:额请
19 state g:默认
-28 state g:點右
-20 state g:點數
-17 state g:點選
11 state g:鼠标
-36 state kind:adjust
-52 state kind:drag
-61 state kind:press
-33 state kind:statement
-35 state kind:tail
-15 state kind:take
-76 state l:1080p
-60 state l:12
-53 state l:19
23 state l:2
19 state l:20
-35 state l:33
33 state l:6
-56 state l:ab
-58 state l:abonnem
-28 state l:above
-36 state l:account
-44 state l:aceptar
-27 state l:adjuste
-11 state l:again
-94 state l:ahead
49 state l:all
44 state l:alterna
-51 state l:an
-39 state l:ansehen
-51 state l:aplicar
-66 state l:appliqu
-116 state l:apply
-53 state l:archivo
50 state l:are
-47 state l:arquivo
40 state l:arrasta
-27 state l:arraste
74 state l:assets
21 state l:at
-25 state l:audio
70 state l:auf
-68 state l:availab
-23 state l:avatar
-36 state l:back
-16 state l:baixar
-66 state l:below
58 state l:bibliot
-26 state l:bild
-68 state l:billing
14 state l:bin
-53 state l:bottom
-42 state l:box
-67 state l:button
27 state l:canevas
50 state l:card
-15 state l:ce
-51 state l:cena
-18 state l:changed
27 state l:click
-54 state l:clipe
19 state l:clique
-68 state l:colour
-44 state l:com
-51 state l:compart
-32 state l:compte
-49 state l:conferi
-79 state l:confirm
101 state l:conta
-86 state l:continu
-62 state l:contras
-57 state l:convenc
-15 state l:copy
-60 state l:credits
99 state l:crédito
-39 state l:ctrl
-18 state l:cut
-74 state l:d'aperç
-21 state l:dashboa
-54 state l:datei
-61 state l:delete
-38 state l:derecha
-41 state l:descarg
25 state l:details
-74 state l:dialog
-31 state l:dir
-57 state l:direita
-44 state l:done
11 state l:down
36 state l:downloa
117 state l:drawer
-40 state l:droite
29 state l:du
19 state l:e
-75 state l:editor
60 state l:efectos
-26 state l:effect
45 state l:effets
53 state l:ein
-65 state l:einstel
-15 state l:end
-49 state l:entra
-49 state l:es
23 state l:escenas
46 state l:esquerd
25 state l:está
15 state l:están
-52 state l:export
-49 state l:exporta
-62 state l:exporte
-36 state l:exporti
-57 state l:factura
-54 state l:fichier
-11 state l:file
-24 state l:fin
62 state l:find
17 state l:first
72 state l:folder
-37 state l:font
-22 state l:format
26 state l:foto
16 state l:found
-18 state l:frame
-38 state l:further
-51 state l:glisser
-12 state l:guardar
-44 state l:herunte
82 state l:históri
-43 state l:ihn
26 state l:images
62 state l:inspect
-30 state l:invoice
62 state l:is
-26 state l:ist
-12 state l:it
19 state l:izquier
39 state l:kannst
-73 state l:klicke
-63 state l:l'aperç
-47 state l:l'expor
-13 state l:l'ordre
68 state l:lateral
-48 state l:lecture
48 state l:left
82 state l:library
10 state l:lienzo
-64 state l:link
27 state l:links
75 state l:list
64 state l:listed
-38 state l:listen
-16 state l:long
43 state l:look
-72 state l:menu
-19 state l:moniteu
-27 state l:more
-69 state l:mouse
-70 state l:mp4
69 state l:médiath
39 state l:mídia
-49 state l:míralo
-52 state l:name
-40 state l:notice
-10 state l:now
51 state l:oben
-76 state l:ok
-10 state l:on
20 state l:once
-45 state l:one
-15 state l:other
21 state l:out
-29 state l:ouvir
19 state l:overvie
-12 state l:page
11 state l:pane
16 state l:panel
-15 state l:para
-12 state l:partage
41 state l:passage
-37 state l:passt
-29 state l:perfil
-56 state l:picture
-22 state l:piste
-46 state l:place
-69 state l:plan
-54 state l:play
-12 state l:player
10 state l:pop-up
-25 state l:positio
-37 state l:previa
-78 state l:preview
-35 state l:princip
-32 state l:profile
53 state l:project
64 state l:projekt
-41 state l:proyect
-57 state l:pré-vis
-43 state l:prévia
-40 state l:prévisu
-47 state l:que
36 state l:queue
-30 state l:quiser
-20 state l:ready
-58 state l:recharg
-60 state l:rechts
-65 state l:reprodu
-39 state l:resolut
38 state l:rest
-21 state l:resulta
-19 state l:rhythm
-42 state l:s
-42 state l:saldo
-38 state l:satisfi
-17 state l:saturat
-89 state l:save
29 state l:saved
-95 state l:scene
-39 state l:screen
18 state l:scènes
51 state l:sehen
45 state l:separad
-27 state l:set
-33 state l:setting
-91 state l:share
-59 state l:shift
-51 state l:shot
101 state l:sidebar
-15 state l:size
-71 state l:sound
-38 state l:speed
-57 state l:start
14 state l:stored
-14 state l:subscri
-56 state l:superio
-58 state l:symbol
45 state l:tab
40 state l:takes
-19 state l:taste
37 state l:tela
-24 state l:texto
-33 state l:that
39 state l:there
-12 state l:tick
-12 state l:tiempo
-54 state l:timelin
-21 state l:tippen
-41 state l:top
-62 state l:toque
-29 state l:tudo
-22 state l:télécha
46 state l:título
-17 state l:undo
35 state l:unten
-12 state l:up
-21 state l:upgrade
-73 state l:use
-30 state l:valider
-37 state l:verlo
-14 state l:version
-24 state l:vidéo
-12 state l:viewer
-57 state l:vignett
-45 state l:visible
-72 state l:visor
-69 state l:vorscha
-28 state l:voz
-50 state l:vérifie
-19 state l:vídeo
52 state l:waiting
-33 state l:want
-49 state l:watch
-33 state l:wheel
-51 state l:window
-69 state l:you
-49 state l:yoursel
-12 state l:z
38 state l:а
-52 state l:баланс
70 state l:вариант
-47 state l:воспрои
-57 state l:дорожке
-32 state l:дорожку
-25 state l:её
-67 state l:инспект
-49 state l:край
61 state l:лежат
64 state l:медиате
64 state l:панели
-52 state l:плеере
-34 state l:ползунк
-41 state l:посмотр
-76 state l:предпро
85 state l:раскадр
96 state l:слева
-27 state l:справа
17 state l:сцену
-55 state l:таймлай
25 state l:き
-10 state l:く
28 state l:し
-34 state l:たら
31 state l:て
-39 state l:どうぞ
-23 state l:は
18 state l:び
-32 state l:ぶ
12 state l:り
-47 state l:る
-14 state l:れば
-29 state l:一下
-22 state l:下方
-61 state l:下载
-43 state l:个
-55 state l:了
-44 state l:修改
-60 state l:充值
31 state l:列表
-32 state l:即可
-46 state l:取
-65 state l:右上角
-86 state l:后
52 state l:图
61 state l:图标
-58 state l:图示
24 state l:场景
-46 state l:完
40 state l:对比
-66 state l:导出
-38 state l:就好
-29 state l:就行
50 state l:展开
21 state l:幅
-48 state l:序
24 state l:度
-11 state l:开头
-55 state l:影片
-39 state l:得
-20 state l:恢复
-32 state l:慢
56 state l:打开
53 state l:找到
-41 state l:拖
-14 state l:换
-24 state l:播放键
-73 state l:改
-31 state l:文件
50 state l:文件夹
-20 state l:果
35 state l:查看
-26 state l:查询
44 state l:标签页
-41 state l:核对
-22 state l:次
-36 state l:步
-124 state l:点
-82 state l:片
31 state l:版
-13 state l:生效
-47 state l:的
-25 state l:的话
10 state l:看
-48 state l:看看
33 state l:确认
-36 state l:移
20 state l:窗口
35 state l:色
-74 state l:菜单
-14 state l:观看
27 state l:试听
-46 state l:调
-42 state l:调整
12 state l:轨道
15 state l:选
-48 state l:遍
95 state l:里
-22 state l:长
-22 state l:间
13 state l:面
14 state l:面板
26 state l:音
-64 state l:页
30 state l:页面
-38 state l:预览
-47 state l:额度
-106 state last
-34 state later c:adjust
-47 state later c:confirm
-15 state later c:export
-26 state later c:key
82 state later c:offer
-42 state later c:panel
19 state later c:screen
-40 state later c:undo
28 state later c:you
-61 state later q:adjust
-34 state later q:confirm
-36 state later q:export
52 state later q:i
62 state later q:material
52 state later q:panel
-28 state length:1
-27 state length:6
-17 state link
41 state opens
-105 state other c:account
-57 state other c:adjust
-48 state other c:being
-23 state other c:button
-58 state other c:confirm
-17 state other c:export
-14 state other c:film
-12 state other c:if
-52 state other c:key
48 state other c:offer
-14 state other c:panel
-21 state other c:place
-48 state other c:player
-48 state other c:press
13 state other c:store
-39 state other c:undo
-18 state other q:account
-39 state other q:can
-72 state other q:confirm
-78 state other q:drag
-42 state other q:export
28 state other q:i
13 state other q:material
35 state other q:panel
-53 state other q:player
-55 state other q:screen
31 state other q:see
-100 state path
-150 state q:account
-75 state q:adjust
-44 state q:buy
-179 state q:confirm
-121 state q:export
18 state q:i
-56 state q:if
58 state q:material
-51 state q:open
15 state q:panel
-73 state q:player
92 state q:store
-92 state q:undo
-11 state step
-95 state topic:adjust
-45 state topic:credits
-49 state topic:export
-41 state topic:preview
-51 state topic:reorder
-58 state topic:timeline
-76 state topic:undo
-32 state v:de:adjust:le
-53 state v:de:adjust:st
-41 state v:de:confirm:en
40 state v:de:drag:be
61 state v:de:drag:eh
17 state v:de:drag:en
-35 state v:de:drag:ge
-67 state v:de:export:ei
-57 state v:de:export:en
-23 state v:de:export:re
-26 state v:de:export:rn
-53 state v:de:open:eh
53 state v:de:open:en
80 state v:de:open:ne
38 state v:de:open:st
-67 state v:de:press:ck
-74 state v:de:press:en
-71 state v:de:press:ke
-52 state v:de:press:le
-76 state v:de:press:pe
-64 state v:de:press:st
19 state v:de:see:au
-29 state v:de:see:eh
48 state v:de:see:fe
-35 state v:de:see:st
-22 state v:en:adjust:al
-27 state v:en:adjust:ed
-17 state v:en:adjust:et
-41 state v:en:adjust:ge
-39 state v:en:adjust:ol
-29 state v:en:adjust:rn
-35 state v:en:adjust:st
-19 state v:en:adjust:te
-44 state v:en:buy:de
-66 state v:en:buy:ge
-41 state v:en:buy:uy
-23 state v:en:confirm:ly
-58 state v:en:confirm:ne
-22 state v:en:confirm:ok
-12 state v:en:confirm:pt
-21 state v:en:confirm:rm
-47 state v:en:confirm:sh
-71 state v:en:confirm:te
-18 state v:en:drag:ab
-10 state v:en:drag:ap
-18 state v:en:drag:ce
-25 state v:en:drag:de
-68 state v:en:drag:en
-51 state v:en:drag:er
-48 state v:en:drag:ge
-58 state v:en:drag:ll
-88 state v:en:drag:op
-38 state v:en:drag:ut
-18 state v:en:export:ab
-13 state v:en:export:ds
47 state v:en:export:er
-66 state v:en:export:le
-25 state v:en:export:nd
-53 state v:en:export:p4
-46 state v:en:export:py
-53 state v:en:export:re
-60 state v:en:export:rt
53 state v:en:export:ts
-32 state v:en:open:ad
23 state v:en:open:ch
64 state v:en:open:ed
-54 state v:en:open:it
-22 state v:en:open:mp
82 state v:en:open:nd
-34 state v:en:open:ng
-61 state v:en:open:ok
-56 state v:en:press:ap
-41 state v:en:press:ct
-51 state v:en:press:er
-45 state v:en:press:it
11 state v:en:press:le
-34 state v:en:press:ng
-24 state v:en:press:se
-63 state v:en:press:ss
-59 state v:en:see:ar
-26 state v:en:see:ay
-34 state v:en:see:ce
-43 state v:en:see:ch
41 state v:en:see:ed
-15 state v:en:see:en
-14 state v:en:see:ew
-43 state v:en:see:le
-72 state v:en:see:ng
26 state v:en:see:ok
-45 state v:en:see:or
23 state v:en:see:ow
-55 state v:en:see:ub
48 state v:en:see:ws
-31 state v:en:undo:do
-19 state v:es:adjust:ar
-28 state v:es:adjust:ia
-107 state v:es:confirm:ar
-38 state v:es:confirm:ma
-36 state v:es:drag:do
26 state v:es:drag:lo
-23 state v:es:drag:ra
-10 state v:es:drag:ve
-40 state v:es:export:ga
-36 state v:es:export:ir
-39 state v:es:export:lo
-36 state v:es:export:vo
-49 state v:es:open:ra
43 state v:es:open:re
36 state v:es:open:ta
-39 state v:es:open:tá
-22 state v:es:open:ve
15 state v:es:open:án
47 state v:es:press:ar
-50 state v:es:press:ca
-11 state v:es:press:ge
-55 state v:es:press:ic
-53 state v:es:press:le
19 state v:es:press:na
-49 state v:es:see:ar
79 state v:es:see:er
-35 state v:es:see:lo
52 state v:es:see:ra
-46 state v:es:see:sa
36 state v:es:see:ta
20 state v:es:see:ás
-60 state v:fr:adjust:er
-53 state v:fr:adjust:le
14 state v:fr:buy:ez
-71 state v:fr:confirm:er
-34 state v:fr:confirm:ez
-59 state v:fr:drag:er
-85 state v:fr:export:er
61 state v:fr:open:re
-41 state v:fr:press:er
-87 state v:fr:press:ez
-50 state v:fr:press:ic
-18 state v:fr:see:er
-66 state v:fr:see:ez
46 state v:fr:see:il
44 state v:fr:see:ir
-51 state v:pt:adjust:ar
-60 state v:pt:adjust:te
-55 state v:pt:confirm:ar
-20 state v:pt:confirm:me
-53 state v:pt:drag:ar
34 state v:pt:drag:do
-86 state v:pt:drag:te
-81 state v:pt:export:ad
-42 state v:pt:export:ar
-50 state v:pt:export:vo
66 state v:pt:open:ra
-41 state v:pt:open:re
16 state v:pt:open:tá
-30 state v:pt:press:ar
-26 state v:pt:press:ne
11 state v:pt:press:se
-60 state v:pt:press:te
-25 state v:pt:see:er
-75 state v:pt:see:ir
-48 state v:pt:see:ra
-25 state v:pt:see:ta
-95 state v:ru:adjust:ся
-47 state v:ru:adjust:ть
-58 state v:ru:buy:ть
-52 state v:ru:confirm:те
52 state v:ru:drag:ле
-73 state v:ru:drag:ок
-65 state v:ru:drag:те
-92 state v:ru:drag:ть
-34 state v:ru:export:йл
-38 state v:ru:export:ся
-45 state v:ru:export:те
-84 state v:ru:export:ть
67 state v:ru:open:ат
40 state v:ru:open:те
39 state v:ru:open:ть
-41 state v:ru:press:те
-47 state v:ru:see:ие
56 state v:ru:see:ть
-29 state w:0
-47 state w:0 .
-12 state w:0 0
-51 state w:0 0 :
-53 state w:0 19
-35 state w:0 33
-13 state w:0 8
-13 state w:0 8 0
-63 state w:0 :
-47 state w:0 : 1
-13 state w:0 p
-11 state w:1
-13 state w:1 0 8
-76 state w:1080p
-60 state w:12
-53 state w:19
13 state w:20
30 state w:3
-35 state w:33
-42 state w:4  
38 state w:6
-23 state w:8
-13 state w:8 0
-13 state w:8 0 p
-49 state w:9
21 state w:a aba
-39 state w:a borda
-30 state w:a cut
-38 state w:a differe
37 state w:a foto
44 state w:a la
-37 state w:a nova
-19 state w:a reprodu
-69 state w:a tu
-66 state w:ab
57 state w:aba
34 state w:aba texto
-21 state w:able
-21 state w:able to
-65 state w:abonnem
-16 state w:above
97 state w:abra
54 state w:abra a
43 state w:abre
49 state w:abre la
-90 state w:abspiel
-12 state w:accept
-24 state w:accept the
-75 state w:account
-29 state w:account menu
-17 state w:account page
-44 state w:aceptar
-31 state w:add
-35 state w:adjust
-38 state w:adjust the
-27 state w:adjuste
-94 state w:ahead
38 state w:al lienzo
-60 state w:algo
-64 state w:ali
70 state w:all
32 state w:all of
16 state w:all the
77 state w:alle
16 state w:alles
-36 state w:allez
-37 state w:along the
52 state w:also
44 state w:alterna
-20 state w:am
-67 state w:an
22 state w:and the
-29 state w:and you
-71 state w:another
-43 state w:ansehen
-76 state w:antes
49 state w:any
-60 state w:aperte
-68 state w:aplicar
-21 state w:aplicar para
-66 state w:appliqu
-23 state w:apply
31 state w:apply to
-29 state w:appuyez
-54 state w:après
34 state w:archive
-36 state w:archivo
43 state w:are
-15 state w:are shown
-35 state w:around
-55 state w:arquivo
20 state w:arrasta
11 state w:arraste
-71 state w:arrastr
-41 state w:arrastr las
-16 state w:arrow
26 state w:arrástr
18 state w:as
-34 state w:as you
88 state w:assets
39 state w:assets folder
-45 state w:assista
28 state w:at
41 state w:at the
-22 state w:até
97 state w:audio panel
-40 state w:audio tab
-74 state w:auf das
-61 state w:auf der
85 state w:auf die
-17 state w:auf exporti
-49 state w:auf überneh
-64 state w:aus
-46 state w:aus der
-68 state w:availab
-23 state w:avatar
-60 state w:avec
-21 state w:avec le
-45 state w:back
40 state w:backgro
-68 state w:baixar
-12 state w:balance is
-12 state w:bar
-15 state w:bar to
14 state w:barra
-63 state w:barra de
55 state w:barra lateral
-58 state w:barra superio
-48 state w:barre
-15 state w:barre d'espac
-30 state w:bas
-16 state w:basta
-25 state w:be
-27 state w:be adjuste
-40 state w:be changed
16 state w:be found
-28 state w:be set
-46 state w:bedarf
-48 state w:before
-27 state w:before the
-50 state w:bei
-46 state w:bei bedarf
-55 state w:below
-42 state w:below the
-12 state w:beneath
-31 state w:beside
-39 state w:bestäti
-82 state w:between
75 state w:bibliot
65 state w:bibliot de
-17 state w:big
34 state w:bild
-59 state w:billing
18 state w:billing page
-29 state w:billing tab
39 state w:bin
-39 state w:bitte
-23 state w:block
-93 state w:blue
-39 state w:borda
-44 state w:bottom
54 state w:botão
-42 state w:box
-14 state w:brightn
-28 state w:brings
47 state w:browse
62 state w:browser
-86 state w:button
-39 state w:button in
-52 state w:button is
-41 state w:buy
-71 state w:by
44 state w:cada
-43 state w:caixa
-11 state w:called
45 state w:camadas
49 state w:cambia
-24 state w:cambiar
-29 state w:cambiar la
-26 state w:can be
38 state w:can find
14 state w:can see
-20 state w:can view
27 state w:canevas
50 state w:capas
23 state w:caption panel
44 state w:card
63 state w:carpeta
-33 state w:case
-15 state w:ce
38 state w:celui
20 state w:cena
72 state w:cenas
-41 state w:change
-34 state w:change its
-18 state w:changed
-40 state w:changer
-13 state w:changer l'ordre
51 state w:charact
-58 state w:check it
20 state w:check the
-48 state w:checked
-60 state w:choose 1080p
-43 state w:choose downloa
-17 state w:choose split
-67 state w:clic
-29 state w:clic en
-18 state w:clicar
-18 state w:clicar em
-24 state w:click confirm
-78 state w:click downloa
-77 state w:click export
-33 state w:click ok
-88 state w:click save
-68 state w:click share
35 state w:click the
-45 state w:click your
-40 state w:clickin
-44 state w:clickin the
-19 state w:clip
-85 state w:clipe
-58 state w:clique em
-31 state w:close
-57 state w:cloud
-44 state w:coin
-34 state w:color
-69 state w:colour
62 state w:column
-13 state w:com
21 state w:come
-20 state w:como ficou
67 state w:compara
34 state w:compare them
-77 state w:compart
-32 state w:compte
-67 state w:con
-55 state w:con la
-68 state w:conferi
-48 state w:confira
-91 state w:confirm
-20 state w:confirm the
-27 state w:confirm to
43 state w:consult la
101 state w:conta
-86 state w:continu
-62 state w:contras
-73 state w:control
-11 state w:control desliza
-57 state w:convenc
-29 state w:convien
-46 state w:copy
-58 state w:cor
-49 state w:corner
-43 state w:corner to
12 state w:cost
-73 state w:credits are
-60 state w:credits page
-21 state w:crop
34 state w:crédito
-57 state w:ctrl
-34 state w:ctrl z
-32 state w:cuadro
-58 state w:cuando
34 state w:current
-48 state w:curseur
11 state w:cursor
-30 state w:cut
-74 state w:d'aperç
-15 state w:d'espac
-22 state w:da
-56 state w:dale
-53 state w:dale al
-44 state w:damit
-72 state w:dann
-14 state w:dans
72 state w:dans l'ongle
-68 state w:dans la
11 state w:das
-21 state w:dashboa
-67 state w:datei
-50 state w:de
51 state w:de capas
-13 state w:de diálogo
-24 state w:de droite
-19 state w:de factura
-56 state w:de la
-18 state w:de lecture
-32 state w:de los
52 state w:de mídia
-21 state w:de vista
-78 state w:del
-59 state w:delete
-66 state w:dem
-34 state w:dem bild
-62 state w:den clip
56 state w:den reiter
-31 state w:depois
18 state w:depuis
-10 state w:depuis le
-25 state w:der
-36 state w:der vorscha
-93 state w:der zeitlei
-38 state w:derecha
-39 state w:descarg
-39 state w:desde
-59 state w:desliza
42 state w:details
-22 state w:dial
-98 state w:dialog
71 state w:die
-30 state w:die datei
-51 state w:die leertas
-42 state w:die neue
-39 state w:die reihenf
-38 state w:differe
-92 state w:dir
-32 state w:dir das
-60 state w:dir die
-67 state w:direita
-71 state w:direito
-47 state w:disk
-27 state w:diálogo
-37 state w:do
-38 state w:do tempo
-71 state w:does
-58 state w:done
65 state w:dort
-74 state w:double-
-17 state w:downloa it
22 state w:drafts
-14 state w:drag it
-46 state w:drag its
-54 state w:drag one
-82 state w:drag-an
117 state w:drawer
-48 state w:droite
-26 state w:droite du
-39 state w:drop
-35 state w:drop the
-18 state w:drop-do
-18 state w:drück
-49 state w:du
-64 state w:du clip
-54 state w:du die
-43 state w:du kannst
-49 state w:duratio
-31 state w:dá
-31 state w:dá para
-71 state w:déplace
-66 state w:dê
16 state w:each
-28 state w:edge
65 state w:editor
60 state w:efectos
15 state w:efeito
-26 state w:effect
-35 state w:effects
43 state w:effects drawer
45 state w:effets
32 state w:ein
-50 state w:eine
-28 state w:einen
-63 state w:einfach
-40 state w:einstel
-65 state w:el archivo
-18 state w:el clip
-32 state w:el cuadro
-38 state w:el menú
59 state w:el panel
-43 state w:el reprodu
-70 state w:el visor
-53 state w:elige
-61 state w:em aplicar
-11 state w:em baixar
-75 state w:em compart
-13 state w:em ok
-41 state w:en haut
15 state w:en la
-23 state w:en tu
41 state w:encontr
-68 state w:end
-40 state w:end of
-33 state w:ende
-49 state w:entra
-41 state w:entre
-26 state w:es
-29 state w:es dir
23 state w:escenas
-56 state w:escolha
-49 state w:escucha
-20 state w:ese
-24 state w:espaço
46 state w:esquerd
-40 state w:estiver
15 state w:están
-15 state w:et
-32 state w:et le
-21 state w:everyth
68 state w:expand
-64 state w:export
-67 state w:export menu
29 state w:export page
-81 state w:export tab
-75 state w:exporta
-46 state w:exporte
-42 state w:exporti
41 state w:exports
-57 state w:factura
-20 state w:fader
-40 state w:faites
-40 state w:faites glisser
19 state w:falls
-24 state w:feels
-57 state w:fenêtre
-57 state w:fenêtre d'aperç
-73 state w:fica
-64 state w:ficheir
-62 state w:fichier
-20 state w:ficou
14 state w:field
-66 state w:file
-51 state w:file menu
74 state w:files
-15 state w:film
-24 state w:fin
50 state w:find
24 state w:find it
11 state w:find the
38 state w:findest
-47 state w:finish
-61 state w:finishe file
-28 state w:flèche
-52 state w:fois
76 state w:folder
-27 state w:font
33 state w:fonts
-11 state w:for a
-28 state w:for your
-49 state w:for yoursel
-101 state w:format
16 state w:found
51 state w:frame
52 state w:frames
-69 state w:from
-90 state w:from the
-10 state w:from your
-16 state w:full
-44 state w:further
60 state w:gaveta
60 state w:gaveta de
48 state w:gear
50 state w:gear icon
-71 state w:gibt
23 state w:gives
23 state w:gives you
-67 state w:glisser
-94 state w:go ahead
-18 state w:grab
-28 state w:grab it
-65 state w:grain
-52 state w:green
-17 state w:guardar
-74 state w:guthabe
-36 state w:half
-10 state w:handles
-24 state w:handles to
-36 state w:hard
-25 state w:has
-73 state w:has the
-63 state w:haut
-52 state w:have
-32 state w:head
-14 state w:head over
-31 state w:head to
-58 state w:header
-59 state w:hear
-69 state w:hear it
49 state w:her
-22 state w:here
-45 state w:herunte
-21 state w:histori de
64 state w:history
44 state w:history panel
82 state w:históri
-45 state w:hit
-12 state w:hit downloa
-55 state w:hit play
-34 state w:hit save
-23 state w:hit the
-51 state w:hover
-51 state w:hover over
-25 state w:how many
22 state w:icon
-13 state w:if it
-41 state w:if it's
-24 state w:if that's
-44 state w:if the
-41 state w:if you're
-54 state w:ihn
-39 state w:il
-65 state w:im dialog
58 state w:im ordner
-40 state w:im player
-26 state w:im vorscha
47 state w:images
21 state w:in den
54 state w:in die
-33 state w:in setting
93 state w:inspect
-45 state w:invoice
16 state w:is
-69 state w:is availab
21 state w:is shown
-24 state w:it
-34 state w:it back
-13 state w:it down
-63 state w:it earlier
-23 state w:it in
-18 state w:it should
-69 state w:it with
-22 state w:it's
56 state w:it's the
-72 state w:its colour
16 state w:izquier
-64 state w:janela
-64 state w:janela de
-17 state w:jetez
-17 state w:jetez un
-22 state w:jump
-44 state w:junto
-62 state w:junto al
-63 state w:just
-41 state w:kannst du
20 state w:keep
-28 state w:klick
-57 state w:klicke
-10 state w:klicke auf
-65 state w:knob
-48 state w:l
-63 state w:l'aperç
-47 state w:l'expor
66 state w:l'ongle
-15 state w:l'ordre
-12 state w:la
-54 state w:la barre
47 state w:la bibliot
63 state w:la carpeta
-38 state w:la derecha
-57 state w:la fenêtre
-24 state w:la fin
-49 state w:la lecture
43 state w:la lista
69 state w:la médiath
-28 state w:la page
54 state w:la pestaña
-10 state w:la pista
-19 state w:la piste
-17 state w:la police
-57 state w:la página
-24 state w:la scène
-17 state w:la taille
-24 state w:la tête
-37 state w:la ventana
-24 state w:la vidéo
-25 state w:la vista
-48 state w:lance
-28 state w:lancez
-22 state w:languag
-41 state w:las miniatu
-20 state w:last
68 state w:lateral
55 state w:layer
48 state w:layers
-82 state w:le clip
-21 state w:le curseur
-31 state w:le fichier
-25 state w:le menu
-19 state w:le moniteu
74 state w:le panneau
26 state w:le solde
-51 state w:lecture
-54 state w:leertas
21 state w:left
31 state w:left sidebar
-20 state w:left to
46 state w:left-ha
24 state w:legenda
-48 state w:lengthe
74 state w:les
77 state w:library
65 state w:liegen
10 state w:lienzo
32 state w:like to
-83 state w:line
-38 state w:linha
-38 state w:linha do
-61 state w:link
45 state w:links
111 state w:list
51 state w:list to
61 state w:lista
61 state w:lista de
51 state w:liste
27 state w:liste des
64 state w:listed
-25 state w:listen
-46 state w:lo
-28 state w:lock
-53 state w:logo
-16 state w:long
26 state w:look
79 state w:look at
35 state w:look for
-31 state w:looks
-12 state w:looks right
11 state w:los
-18 state w:los tirador
-22 state w:los tres
-16 state w:lower
-34 state w:lässt
-39 state w:lässt sich
-39 state w:make
-25 state w:many
-25 state w:many credits
48 state w:markers
29 state w:media
19 state w:media bin
38 state w:media panel
32 state w:media tab
-94 state w:menu
-43 state w:menu arquivo
-55 state w:menu de
-28 state w:menú
-16 state w:menú archivo
-27 state w:menú de
-31 state w:menü
-33 state w:miniatu
52 state w:mira
-64 state w:mit
-27 state w:mit den
-57 state w:mit der
-41 state w:mixer
-41 state w:moment
-19 state w:moniteu
-44 state w:monitor
-28 state w:more
-25 state w:motion
-69 state w:mouse
-27 state w:mp
-27 state w:mp 4
-69 state w:mp4
-10 state w:mueve
40 state w:my
65 state w:my project
69 state w:médiath
41 state w:mídia
-49 state w:míralo
22 state w:na
66 state w:na aba
56 state w:na bibliot
-43 state w:na caixa
-64 state w:na janela
-40 state w:na linha
23 state w:na pasta
-52 state w:na pré-vis
35 state w:na página
-55 state w:na trilha
-35 state w:nach rechts
35 state w:nach unten
-42 state w:name
-59 state w:neben
-59 state w:neben dem
-42 state w:neue
-50 state w:new
22 state w:next
20 state w:next to
23 state w:nicht
-20 state w:no
-32 state w:no menu
64 state w:no painel
-78 state w:no player
64 state w:notes
45 state w:notes tab
-45 state w:notice
-48 state w:nova
-39 state w:now
-38 state w:nueva
-41 state w:não
-10 state w:o
24 state w:oben
-33 state w:oben rechts
-78 state w:of credits
-55 state w:of the
15 state w:of them
-72 state w:ok
25 state w:on
-26 state w:once you
-38 state w:once you've
-81 state w:one
-65 state w:one you
24 state w:ones
-46 state w:opacity
52 state w:open it
-13 state w:option
-39 state w:or change
65 state w:ordner
-56 state w:os
21 state w:other
92 state w:others
-19 state w:otra
-21 state w:otro
32 state w:out
-29 state w:ouvir
61 state w:ouvre
41 state w:ouvrez
44 state w:ouvrez la
73 state w:ouvrez le
-47 state w:over
-64 state w:over the
-14 state w:over to
24 state w:overvie
-22 state w:own
-13 state w:p
-22 state w:page
-60 state w:page for
-56 state w:page to
69 state w:painel
-54 state w:paleta
-50 state w:palette
97 state w:panel
13 state w:panel de
53 state w:panel for
96 state w:panel to
80 state w:panneau
-52 state w:par
-28 state w:para a
-35 state w:para baixar
67 state w:para compara
-28 state w:para conferi
-39 state w:para descarg
-16 state w:para guardar
-12 state w:partage
41 state w:passage
63 state w:passe
-39 state w:passez
-37 state w:passt
26 state w:pasta
-79 state w:pause
51 state w:pelo
62 state w:pelo botão
-82 state w:pelo ícone
-29 state w:perfil
-36 state w:persona
54 state w:pestaña
35 state w:pestaña texto
-67 state w:pick
-49 state w:pick a
-79 state w:picture
-58 state w:picture to
-10 state w:pista
-19 state w:piste
-41 state w:pitch
-52 state w:place
-91 state w:plan
-91 state w:plan page
-18 state w:plano
-16 state w:play
-36 state w:play button
-42 state w:play the
-43 state w:play to
-58 state w:player
-35 state w:player to
-56 state w:playhea
-22 state w:playhea to
-63 state w:plays
-56 state w:please hit
17 state w:please top
-33 state w:please visit
17 state w:pode
-55 state w:pode ser
-17 state w:police
-24 state w:por
-25 state w:positio
-76 state w:pour en
-81 state w:pour le
13 state w:pour voir
-61 state w:pouvez
-34 state w:pouvez la
-17 state w:prefer
-47 state w:preferi
-63 state w:press
-44 state w:press play
-40 state w:press replace
-18 state w:pressin
-35 state w:pressio
-35 state w:previa
-28 state w:preview
-85 state w:preview pane
-20 state w:preview player
-45 state w:preview the
-39 state w:preview to
-84 state w:previsu
-35 state w:princip
24 state w:profile
-19 state w:project setting
64 state w:projekt
-40 state w:propert
-41 state w:proyect
-57 state w:pré-vis
-43 state w:prévia
-64 state w:prévisu
-41 state w:puedes
-38 state w:puedes verla
-49 state w:puis
-58 state w:pull
-56 state w:pull it
-32 state w:pull the
-32 state w:pulling
-28 state w:pulsa
-22 state w:puntos
-65 state w:purple
-49 state w:put
-49 state w:put it
-112 state w:página de
-69 state w:que você
42 state w:que vous
44 state w:queue
-60 state w:quieras
13 state w:quieres ver
-17 state w:rain
-21 state w:raise
-21 state w:raise the
31 state w:rate
-68 state w:rather
51 state w:read
51 state w:read the
-37 state w:rearran
-38 state w:rearran them
14 state w:recarre
-14 state w:rechnun
-49 state w:rechts
24 state w:recurso
-43 state w:regler
-35 state w:reihenf
49 state w:reiter
19 state w:reiter text
-57 state w:release
-35 state w:remaini
-20 state w:remaini balance
-33 state w:remaini credits
63 state w:render
72 state w:render queue
-51 state w:reorder
-14 state w:reorder the
-42 state w:replace
-43 state w:replay
-59 state w:reprodu
-39 state w:resolut
37 state w:rest
-18 state w:resulta
61 state w:retrouv
34 state w:review
-19 state w:rhythm
-85 state w:right-c
61 state w:right-h
-69 state w:run
-45 state w:s
-29 state w:sa
-42 state w:saldo
-18 state w:salvar
-28 state w:same
-38 state w:satisfi
-28 state w:saturat
-54 state w:save button
26 state w:save the
14 state w:saved
34 state w:scene
62 state w:scene 3
46 state w:scene list
62 state w:scenes
74 state w:scenes panel
60 state w:scenes tab
19 state w:schau
-29 state w:schau dir
33 state w:schiebe
-78 state w:screen
56 state w:script
-55 state w:scrub
-24 state w:scène
58 state w:scènes
-38 state w:se estiver
21 state w:se quiser
-54 state w:second
-39 state w:seconds
-44 state w:section
11 state w:see all
46 state w:see the
62 state w:see them
-63 state w:segundo
51 state w:sehen
-41 state w:select
-25 state w:send
-22 state w:send it
45 state w:separad
-55 state w:ser
-17 state w:set
-49 state w:seta
-33 state w:setting
-14 state w:seu
-53 state w:share
-32 state w:share dialog
-15 state w:share menu
-53 state w:sharpne
86 state w:shelf
-37 state w:short
-52 state w:shorten
62 state w:shot
-50 state w:should
16 state w:show
48 state w:shows
-40 state w:si la
-32 state w:sichern
103 state w:sidebar
18 state w:sidebar to
-29 state w:sieh
-35 state w:siehst
-35 state w:siehst du
-30 state w:simply
-31 state w:size
-25 state w:slide
-37 state w:slider to
-59 state w:small
-45 state w:so
-26 state w:sobald
42 state w:sobre
22 state w:solde
-15 state w:sound
-44 state w:space
-27 state w:speaker
-57 state w:speed
-49 state w:speed can
-15 state w:speed tab
-45 state w:speiche
-43 state w:square
-47 state w:start
-43 state w:starts
27 state w:stehen
-32 state w:stelle
-16 state w:stellst
-16 state w:stellst du
-53 state w:step
52 state w:sticker
28 state w:still
14 state w:stored
57 state w:storybo
40 state w:storybo panel
91 state w:storybo tab
-43 state w:style
-63 state w:style panel
-55 state w:subscri
-32 state w:subtitl
-33 state w:suffit
31 state w:suggest
-59 state w:superio
-23 state w:sur
-42 state w:sur appliqu
-23 state w:sur la
-34 state w:sur valider
23 state w:switch
62 state w:switch to
-74 state w:symbol
47 state w:szenenl
-43 state w:sélecti
-71 state w:só
20 state w:tab
-32 state w:tab for
16 state w:tab on
-33 state w:tab to
-17 state w:taille
-37 state w:take a
66 state w:takes
-14 state w:tamanho
-56 state w:tap
-63 state w:tap the
-14 state w:taste
-66 state w:te
-57 state w:te convenc
20 state w:tela
-39 state w:ten
-39 state w:ten seconds
-39 state w:text
-40 state w:text tab
-57 state w:texte
-28 state w:texto
-47 state w:that
-62 state w:that's
-38 state w:the account
34 state w:the archive
-81 state w:the arrow
13 state w:the assets
40 state w:the backgro
-36 state w:the bar
-17 state w:the big
-13 state w:the billing
-71 state w:the blue
-65 state w:the bottom
-26 state w:the brightn
-30 state w:the change
21 state w:the changes
51 state w:the charact
-19 state w:the clip
-57 state w:the cloud
-44 state w:the coin
-14 state w:the color
-66 state w:the credits
-21 state w:the crop
37 state w:the current
-69 state w:the dialog
-38 state w:the disk
-71 state w:the downloa
-21 state w:the drop-do
-50 state w:the duratio
27 state w:the earlier
36 state w:the editor
-31 state w:the effects
-31 state w:the end
-54 state w:the export
53 state w:the exports
-55 state w:the file
69 state w:the files
33 state w:the fonts
-41 state w:the format
31 state w:the frame
64 state w:the frames
48 state w:the gear
-52 state w:the green
-58 state w:the header
47 state w:the history
76 state w:the inspect
-22 state w:the languag
-18 state w:the last
63 state w:the layer
48 state w:the layers
37 state w:the left
46 state w:the left-ha
84 state w:the library
-51 state w:the line
-33 state w:the logo
-53 state w:the look
48 state w:the markers
13 state w:the media
-41 state w:the mixer
-46 state w:the monitor
-25 state w:the motion
-52 state w:the mouse
-39 state w:the mp4
-39 state w:the new
64 state w:the notes
-65 state w:the one
15 state w:the order
-12 state w:the other
92 state w:the others
-58 state w:the page
-73 state w:the picture
-19 state w:the pitch
-100 state w:the plan
-32 state w:the player
-39 state w:the playhea
-27 state w:the preview
39 state w:the price
20 state w:the project
-40 state w:the propert
-17 state w:the rain
75 state w:the render
37 state w:the rest
-19 state w:the rhythm
66 state w:the right-h
39 state w:the scene
91 state w:the scenes
56 state w:the script
-62 state w:the second
-29 state w:the share
52 state w:the shot
83 state w:the sidebar
-19 state w:the size
-27 state w:the speaker
-41 state w:the speed
67 state w:the storybo
-63 state w:the style
-56 state w:the subscri
-32 state w:the subtitl
26 state w:the suggest
-39 state w:the text
39 state w:the three
18 state w:the three-d
-47 state w:the thumbna
-65 state w:the timelin
-45 state w:the timing
-32 state w:the title
-26 state w:the titles
-50 state w:the toolbar
-23 state w:the top
-66 state w:the track
85 state w:the transcr
-42 state w:the transit
66 state w:the uploads
-35 state w:the upper
33 state w:the usage
-61 state w:the video
-25 state w:the viewer
-53 state w:the voice
-63 state w:the wallet
-43 state w:the wavefor
17 state w:them
36 state w:them all
-12 state w:then click
-40 state w:then downloa
-20 state w:then press
-42 state w:then save
-42 state w:there's
-27 state w:there's a
23 state w:they
61 state w:they're
43 state w:third
-65 state w:this
46 state w:three
18 state w:three-d
18 state w:three-d menu
-87 state w:through the
-54 state w:thumbna
-36 state w:tick
-72 state w:timelin
-28 state w:timelin to
-39 state w:timing
-76 state w:tippe
-44 state w:tippen
-26 state w:tirador
-33 state w:title
-26 state w:titles
-42 state w:titre
-11 state w:to
-23 state w:to accept
-61 state w:to downloa
-60 state w:to each
-48 state w:to file
39 state w:to find
-38 state w:to grab
-43 state w:to hear
29 state w:to keep
72 state w:to look
-40 state w:to make
-57 state w:to move
11 state w:to save
15 state w:to see
-65 state w:to setting
-53 state w:to start
31 state w:to the
-46 state w:to use
52 state w:to view
-78 state w:to watch
-51 state w:to your
-72 state w:toca
-15 state w:tocar
-41 state w:todo
11 state w:toggle
38 state w:tomas
-48 state w:too
-50 state w:toolbar
-55 state w:toque
-63 state w:tout
-31 state w:track
92 state w:transcr
-51 state w:transit
-22 state w:tres
-22 state w:tres puntos
-65 state w:triangl
-55 state w:trilha
-87 state w:trop
-38 state w:três
-66 state w:tu
-42 state w:tu saldo
-29 state w:tudo
-29 state w:turn
-76 state w:tus
-18 state w:two
-44 state w:télécha
-24 state w:tête
-24 state w:tête de
44 state w:título
89 state w:um die
-47 state w:um ihn
-66 state w:uma
-46 state w:un
-36 state w:un clic
46 state w:un œil
-60 state w:una
-18 state w:under account
-31 state w:under the
-35 state w:under your
-31 state w:undo
-39 state w:une
-52 state w:une fois
38 state w:unten
-30 state w:unter
-19 state w:until
-11 state w:up
-44 state w:upgrade
66 state w:uploads
-37 state w:upper
26 state w:usage
13 state w:usar
-92 state w:use
-44 state w:use it
-19 state w:use the
-27 state w:users
-16 state w:valer
-30 state w:valider
-37 state w:ventana
-37 state w:ventana de
58 state w:ver las
54 state w:ver los
-20 state w:verde
-38 state w:verla
-37 state w:verlo
-37 state w:vers
-73 state w:verschi
-10 state w:version
50 state w:versão
20 state w:verás
-49 state w:video
-16 state w:video to
-24 state w:vidéo
-24 state w:view it
-25 state w:viewer
-78 state w:vignett
-45 state w:visible
-54 state w:visit
-69 state w:visit the
-15 state w:visit your
-70 state w:visor
-35 state w:vista
-35 state w:vista previa
-38 state w:visuali
-61 state w:voice
67 state w:voice tab
73 state w:voices
44 state w:voir
53 state w:voir les
-15 state w:volume slider
-79 state w:vorscha
-17 state w:vorscha an
12 state w:vous
-29 state w:vous convien
-61 state w:vous pouvez
-25 state w:voz
-52 state w:vérifie
-25 state w:vídeo
-41 state w:wait
-41 state w:wait for
-10 state w:waiting
-57 state w:wallet
-17 state w:wallet to
-37 state w:want a
37 state w:want the
52 state w:want to
12 state w:was
-43 state w:watch
-44 state w:watch it
24 state w:watch the
-43 state w:wavefor
-88 state w:way
-61 state w:wenn
-32 state w:wheel
-18 state w:when
-19 state w:when you
19 state w:whereve
19 state w:whereve you
-49 state w:whether
-51 state w:which you'll
-34 state w:wiederg
-31 state w:will
-65 state w:window
21 state w:with it
-59 state w:with the
-52 state w:wähle
-55 state w:y
-32 state w:ya
-15 state w:yellow
-61 state w:you have
-17 state w:you prefer
16 state w:you'd
36 state w:you'd like
-68 state w:you'd rather
-40 state w:you'll notice
11 state w:you'll see
-42 state w:you've
-11 state w:your
-67 state w:your account
-18 state w:your avatar
-42 state w:your billing
-21 state w:your dashboa
-22 state w:your own
-40 state w:your profile
-20 state w:your remaini
-19 state w:your wallet
-89 state w:yours
-49 state w:yoursel
-38 state w:z
-86 state w:zeitlei
38 state w:zieh
-43 state w:zieh das
71 state w:zieh die
42 state w:ziehen
-28 state w:zu
51 state w:zu sehen
31 state w:zum
-22 state w:à droite
56 state w:à esquerd
-75 state w:é
-72 state w:é só
16 state w:ícone
26 state w:ícone de
91 state w:öffne
51 state w:öffne den
56 state w:öffne die
70 state w:öffnen
-27 state w:über
46 state w:œil
21 state w:а
-48 state w:а потом
-52 state w:баланс
64 state w:боковой
64 state w:боковой панели
-13 state w:в
-67 state w:в инспект
43 state w:в медиате
-75 state w:в меню
-93 state w:в окне
-59 state w:в плеере
52 state w:в разделе
70 state w:вариант
-52 state w:видео
50 state w:вкладке
86 state w:вкладку
-71 state w:включит
-63 state w:вниз
63 state w:во
-47 state w:воспрои
45 state w:всё
25 state w:выберит
-65 state w:громкос
28 state w:до
-57 state w:дорожке
-23 state w:дорожку
12 state w:его
-82 state w:есть
-72 state w:её
-24 state w:желании
-63 state w:жмите
52 state w:за
-67 state w:за край
25 state w:зайдите
-63 state w:затем
-67 state w:значок
12 state w:и
-67 state w:инспект
-67 state w:инструм
27 state w:их
-66 state w:как
-84 state w:клип
-29 state w:кнопкой
41 state w:когда
-90 state w:край
67 state w:лежат
76 state w:медиате
-37 state w:меню
-58 state w:меню файл
-36 state w:меняетс
-31 state w:на
-55 state w:на дорожке
-78 state w:на страниц
-55 state w:на таймлай
-89 state w:нажмите
-56 state w:настрой
-46 state w:новый
-114 state w:окне
-25 state w:окне предпро
-64 state w:он
-79 state w:она
45 state w:остаток
29 state w:откройт
23 state w:откройт вкладку
75 state w:откройт панель
83 state w:панели
51 state w:панель
86 state w:папку
-28 state w:перетас
-50 state w:перетащ
-59 state w:плеере
-107 state w:по
-65 state w:подтвер
-34 state w:ползунк
-45 state w:поменят
-15 state w:пополни
-73 state w:порядок
-15 state w:порядок меняетс
27 state w:после
-69 state w:послуша
-80 state w:посмотр
-50 state w:потом
-76 state w:предпро
-24 state w:при желании
-45 state w:прокрут
18 state w:просмот
89 state w:разверн
52 state w:разделе
-55 state w:размер
85 state w:раскадр
-24 state w:результ
-66 state w:ролик
-82 state w:с
-27 state w:скачать
96 state w:слева
-85 state w:слишком
79 state w:слоёв
-46 state w:сначала
-59 state w:со
-33 state w:сохрани
-49 state w:справа
-77 state w:страниц
18 state w:сцену
-53 state w:счёт
-84 state w:таймлай
19 state w:увидеть
-60 state w:углу
-34 state w:файл
-100 state w:цвет
-17 state w:через
-39 state w:через меню
17 state w:через поделит
-25 state w:чтобы скачать
19 state w:чтобы увидеть
-101 state w:экспорт
-104 state w:это
-31 state w:あ
33 state w:い て
-10 state w:い 场
-13 state w:い 场 合
-38 state w:お
21 state w:か り
-29 state w:から 「
15 state w:が
-22 state w:が り
-18 state w:が り は
19 state w:き
-31 state w:き さ
-31 state w:き さ は
11 state w:き 出 し
27 state w:く と
34 state w:こ
32 state w:ご覧
-12 state w:し た
-13 state w:し た い
-16 state w:し て
-15 state w:し て ください
-63 state w:し ま
-63 state w:し ま す
-44 state w:じ
-13 state w:す
-40 state w:す る
-51 state w:す れば
-28 state w:せ
-17 state w:た
-13 state w:た い 场
10 state w:たら
10 state w:だ け
19 state w:て 「
24 state w:で 変え
-30 state w:で 変更
-38 state w:で 调
-38 state w:で 调 整
-19 state w:で 选
-29 state w:とき
-29 state w:とき は
-39 state w:どうぞ
-10 state w:な
18 state w:に
21 state w:に ドラッグ
30 state w:に ドラッグ し
32 state w:に 入
-56 state w:の 「
-37 state w:の 「 书
-34 state w:の スライダー
-34 state w:の スライダー で
32 state w:の パネル
-41 state w:の 矢印
-11 state w:の 端
-11 state w:の 端 を
-16 state w:の 色
-39 state w:の 色 は
-20 state w:は
16 state w:は 「
-29 state w:は タイムライン
18 state w:び
-32 state w:ぶ
-23 state w:へ
12 state w:べ
-25 state w:み
-25 state w:み ください
-42 state w:む
21 state w:め て
21 state w:め て ください
27 state w:り
12 state w:り は
-13 state w:わ
-32 state w:わ せ
-17 state w:を 0
-19 state w:を タップ
-15 state w:を タップ し
-17 state w:を ドラッグ
-18 state w:を ドラッグ し
-12 state w:を 入れ替え
40 state w:を 开
30 state w:を 开 い
10 state w:を 开 く
-54 state w:を 押して ください
-75 state w:を 押す
-12 state w:を 押す と
21 state w:を 选 び
-32 state w:を 选 ぶ
-35 state w:アイコン
-39 state w:アイコン から
-21 state w:イ
-18 state w:ウ
-40 state w:ウィンドウ
-12 state w:カ
-12 state w:カ ラ
-12 state w:カ ラ ー
48 state w:キ
14 state w:ク
-34 state w:クリップ
-11 state w:クリップ の 端
-36 state w:クリップ を
35 state w:クレジット
14 state w:サムネイル
14 state w:サムネイル を
52 state w:シーン
12 state w:シーン 一覧
22 state w:ス ト
-12 state w:タイムライン
-13 state w:タイムライン で
-19 state w:タップ
-15 state w:タップ し
-13 state w:タブ の
78 state w:タブ を
70 state w:タブ を 开
35 state w:ダ
-30 state w:チャージ
-73 state w:テ
10 state w:ト
-51 state w:ドラッグ す
16 state w:ドラッグ で
-13 state w:ドロップ
31 state w:バ
31 state w:バ ー
37 state w:パネル
48 state w:パネル で
11 state w:パネル を
21 state w:フ
-47 state w:ファイル
36 state w:フォルダ
-23 state w:プレビュー
-32 state w:プレビュー ウィンドウ
-42 state w:プレビュー 画面
-42 state w:プレビュー 画面 で
-21 state w:プレーヤー
-21 state w:プレーヤー で
17 state w:ボ
-21 state w:ボタン を 押して
-54 state w:メニュー
-24 state w:メニュー から
-34 state w:メニュー の
-12 state w:ラ
-12 state w:ラ ー
32 state w:ライブラリ
18 state w:レ
27 state w:レイヤー
28 state w:ン
17 state w:ー
-63 state w:ー で
28 state w:一
10 state w:一 个
-13 state w:一 张
-35 state w:一 条
-49 state w:一 步
13 state w:一 段
-80 state w:一 点
46 state w:一 版
-40 state w:一 遍
24 state w:一 镜
32 state w:一覧
32 state w:一覧 を
30 state w:一覧 を 开
92 state w:三
-33 state w:三点
-33 state w:三点 メニュー
-32 state w:三角
-22 state w:上 が
-22 state w:上 が り
10 state w:上 播放
-48 state w:上 的
-34 state w:上方
-48 state w:下
-21 state w:下 的
-35 state w:下の
-54 state w:下拉
-54 state w:下拉 菜单
-55 state w:下方
-87 state w:下载
-12 state w:不 会
-12 state w:不 会 生效
-39 state w:不 合
-41 state w:不 要
-12 state w:不喜欢
-30 state w:两 个
-37 state w:两 段
-11 state w:个 片段
23 state w:个 镜头
-27 state w:个人中心
-32 state w:中 心
-12 state w:主
-41 state w:也 可以
-27 state w:也 可以 在
-28 state w:也 能
-32 state w:也 能 在
-49 state w:书 き 出
-21 state w:了
-30 state w:亮
-12 state w:仍 有
-27 state w:从 “
-22 state w:仕
-22 state w:仕 上
-22 state w:仕 上 が
35 state w:他
11 state w:们
-11 state w:任
-12 state w:会 生效
-22 state w:会员
-19 state w:会员 中
-19 state w:会员 中 心
-38 state w:位 置 不
-43 state w:余 的
-30 state w:余额
-16 state w:余额 请
-19 state w:你
-36 state w:使
-36 state w:使 用
34 state w:侧
34 state w:侧 の
56 state w:侧栏
78 state w:侧边栏
11 state w:便
11 state w:便 能
-26 state w:便可
-34 state w:信
-53 state w:倒
-38 state w:值
-47 state w:偏
-27 state w:充值
-12 state w:先 点
-17 state w:光
15 state w:入
-12 state w:入れ替え
-22 state w:入口
-22 state w:入口 在
85 state w:全
45 state w:全 文
62 state w:全 部
-55 state w:全屏
23 state w:其
35 state w:其 他
35 state w:再 把
-17 state w:再 点
-17 state w:再 点 “
17 state w:再生 し
-51 state w:再生 し て
-23 state w:再生ヘッド
-23 state w:再生ヘッド を
-41 state w:准
-16 state w:几 秒
-21 state w:出
11 state w:出 し
21 state w:分 镜
-32 state w:分享
-10 state w:分割
-59 state w:切
12 state w:切り替え
12 state w:切り替え て
22 state w:切到 “
66 state w:切换
47 state w:切换 到
51 state w:切换 到 “
35 state w:列
32 state w:列 在
39 state w:列表
19 state w:列表 里
-29 state w:则
-23 state w:删
-48 state w:删掉
-53 state w:别
-43 state w:别 の
-35 state w:到
-22 state w:到   0
-38 state w:到 「
-17 state w:則
75 state w:前 の
-40 state w:前 面
-12 state w:前往
80 state w:前往 “
-29 state w:剩余
-14 state w:剩余 额度
-44 state w:剪
-45 state w:勾选
25 state w:区
-22 state w:十
-23 state w:升级
45 state w:单
-25 state w:单 独
15 state w:单击
-65 state w:卡片
-33 state w:印
42 state w:原
-22 state w:去
35 state w:双击
-33 state w:发票
-36 state w:发给
-62 state w:取
-40 state w:取 得
-34 state w:变
-24 state w:口
-49 state w:句
-17 state w:另
37 state w:只要
-17 state w:可 从
-42 state w:可 到
-11 state w:可 在
38 state w:可 查看
57 state w:可 点
-46 state w:可 直接
-29 state w:可以 从
-21 state w:可以 从 “
-36 state w:可以 在 “
-12 state w:可以 在 编辑器
-54 state w:可以 在 预览
32 state w:可以 打开
52 state w:可以 找到
-87 state w:可以 点
-48 state w:可以 用
-13 state w:可选
-34 state w:右
-70 state w:右上角
-14 state w:右上角 的 「
-64 state w:右下角
-26 state w:右边
-26 state w:右边 的
-30 state w:右边缘
29 state w:号
12 state w:各
-15 state w:合
-14 state w:合 は
-32 state w:合 わ
-32 state w:合 わ せ
62 state w:名
-47 state w:后 在
-29 state w:向
-13 state w:向 下
-18 state w:向左
-12 state w:否
-12 state w:否 则
-27 state w:听
-63 state w:听一遍
-54 state w:听听
-11 state w:听听 看
-65 state w:和
-43 state w:响
23 state w:哪
18 state w:哪 一
-19 state w:喇叭
-13 state w:喇叭 图标
-10 state w:喜
-10 state w:喜 欢
-34 state w:器
-74 state w:回
-28 state w:回到
60 state w:图
45 state w:图层
30 state w:图层 列表
13 state w:图层 面板
16 state w:图标
18 state w:在
35 state w:在  
52 state w:在 “
-40 state w:在 「
-13 state w:在 右侧
44 state w:在 图层
65 state w:在 左侧
15 state w:在 左侧 的
-40 state w:在 弹出
-33 state w:在 弹出 的
-20 state w:在 弹窗
-20 state w:在 弹窗 里
-36 state w:在 播放器
-13 state w:在 播放窗
-31 state w:在 时间线
-20 state w:在 时间线 上
-13 state w:在 时间线 里
-12 state w:在 时间轴
18 state w:在 画布
-30 state w:在 编辑器 里
16 state w:在 那
16 state w:在 那 里
36 state w:在 音
28 state w:在 音 频
-40 state w:在 预览
-21 state w:在 预览区
-17 state w:在 预览窗口
-16 state w:场
-14 state w:场 合
-14 state w:场 合 は
16 state w:场 面
62 state w:场景
73 state w:场景列表
-37 state w:块
-26 state w:型
25 state w:声 音
-24 state w:处
40 state w:备
54 state w:备 选
20 state w:変え て
-17 state w:変え られます
-39 state w:変更
35 state w:多
-43 state w:多 余
-43 state w:多 余 的
-49 state w:大
-29 state w:大 き
-31 state w:大 き さ
-37 state w:大 小
-46 state w:太
-66 state w:头
-40 state w:头像
-14 state w:套餐
-39 state w:好
-31 state w:如果 想
-29 state w:如需
-28 state w:始
16 state w:媒体库
-41 state w:嫌
-99 state w:字
-28 state w:字 号
-16 state w:字 型
-60 state w:存档
19 state w:它
11 state w:它 们
41 state w:它 的
30 state w:完 整
-46 state w:定
-29 state w:审
-14 state w:对
21 state w:对 应
39 state w:对比
50 state w:对照
-20 state w:对话框
-39 state w:导出
-62 state w:导出 页
64 state w:封
64 state w:封 面
-43 state w:就
-26 state w:就 把
-21 state w:就 按
-63 state w:就会
-32 state w:就可以
-30 state w:就在
-38 state w:就好
-15 state w:就能 下载
-29 state w:就行
-13 state w:尾
48 state w:层
81 state w:展开
-51 state w:属性
-42 state w:工具
11 state w:工具列
-16 state w:工具栏
40 state w:左
32 state w:左 の
52 state w:左上角
52 state w:左上角 的
40 state w:左侧
68 state w:左侧 的 “
50 state w:左侧 的 素材
25 state w:左边
19 state w:左边 的
50 state w:已
31 state w:并
19 state w:库里
19 state w:应
-20 state w:应用
-29 state w:底部
-28 state w:底部 的
-36 state w:度 を
-17 state w:度 可以
28 state w:开
30 state w:开 い
30 state w:开 い て
10 state w:开 く
27 state w:开 く と
-28 state w:开 始
-16 state w:开启
-28 state w:开头
-42 state w:式
27 state w:张
-45 state w:弹出
-33 state w:弹出 的
-34 state w:弹窗
-20 state w:弹窗 里
-42 state w:强
-42 state w:强 度
35 state w:当
38 state w:当 前
42 state w:录 在
42 state w:录 在 “
-72 state w:影片
-31 state w:往
27 state w:待
-11 state w:得
-13 state w:微调
-32 state w:心
-35 state w:志
-52 state w:快
-35 state w:您 也
-44 state w:您 可
-32 state w:您 的
17 state w:情
-39 state w:想
-22 state w:想 恢复
-47 state w:想 改
-45 state w:想 看
-40 state w:想 确认
-13 state w:想 要
-79 state w:意
-20 state w:感
-32 state w:慢
-80 state w:成
-52 state w:成品
-44 state w:成片
-59 state w:戳
-22 state w:户
-45 state w:手
-35 state w:手 动
-18 state w:手 机
-44 state w:才
-44 state w:才 会
39 state w:打开
71 state w:打开  
73 state w:打开 “
55 state w:打开 「
43 state w:打开 图层
-46 state w:打开 导出
-19 state w:打开 左侧 的
-40 state w:打开 预览
81 state w:找到
-56 state w:把  
-21 state w:把 “
-26 state w:把 字
-68 state w:把 它
-15 state w:把 播放头
-10 state w:把 这
-16 state w:抓住
-45 state w:押し
-54 state w:押して ください
-75 state w:押す
-12 state w:押す と
41 state w:抽屉
36 state w:抽屉 里
-39 state w:拉
-52 state w:拉一
-19 state w:拉到
-35 state w:拖 入
58 state w:拖 进
-20 state w:拖动
-79 state w:拖拽
-29 state w:拖放
-32 state w:拖曳
-42 state w:按
-43 state w:按 「
-37 state w:按 「 套用
-23 state w:按一下
-30 state w:按下
-66 state w:按住
20 state w:挑
46 state w:挑 一
-48 state w:挪
-19 state w:换
-21 state w:换 顺
-21 state w:换 顺 序
-53 state w:控制
-27 state w:控制点
-42 state w:提 高
-33 state w:撤销
-15 state w:播放
-33 state w:播放 确认
-61 state w:播放器
-40 state w:播放头
-63 state w:播放头 移到
-13 state w:播放窗
-43 state w:播放键
-72 state w:收
39 state w:收在
-33 state w:改
15 state w:放
-11 state w:效
-22 state w:效 果
-11 state w:整
-64 state w:文 字
35 state w:文件夹
24 state w:文件夹 里
-68 state w:方
62 state w:旁白
27 state w:旁的
-16 state w:旁边
-42 state w:旋钮
-27 state w:无
34 state w:旧
22 state w:早
18 state w:时
-24 state w:时间线
-33 state w:时间线 上
-13 state w:时间线 里
-16 state w:时间轴
10 state w:时间轴 上 播放
15 state w:明
-49 state w:明细
-24 state w:显示
-61 state w:晰
60 state w:曲
-31 state w:更换
-21 state w:最
-21 state w:最 终
-21 state w:最 终 文件
-21 state w:月
15 state w:有
-52 state w:期
43 state w:本
-27 state w:条
-22 state w:果
-57 state w:查
50 state w:查看
-26 state w:查询
-41 state w:标
-35 state w:标 志
14 state w:标签
42 state w:标签页
-68 state w:标题
14 state w:栏
37 state w:栏 的
34 state w:栏里
-50 state w:核对
11 state w:格
-21 state w:格 式
-10 state w:框
41 state w:档
-34 state w:档案
-37 state w:检查
-23 state w:横
-15 state w:次
-37 state w:步
19 state w:残
-17 state w:残高
-24 state w:段
-29 state w:每
51 state w:每 一
-26 state w:每 个
11 state w:比
44 state w:比较
-38 state w:気
-38 state w:気 に
-30 state w:水
-33 state w:水 印
-59 state w:汇出
-69 state w:没
49 state w:混
-74 state w:清
-61 state w:清 晰
40 state w:清单
40 state w:渲染
-23 state w:滤
-23 state w:滤 镜
-54 state w:点 “
-32 state w:点 “ 分享
-38 state w:点 “ 确定
39 state w:点 「
-27 state w:点 喇叭
-88 state w:点 播放
-39 state w:点 播放键
-42 state w:点一下
-38 state w:点一下 “
-69 state w:点击 “
-12 state w:点击 “ 应用
-32 state w:点击 导出
72 state w:点开
-20 state w:点数
-44 state w:点选 「
-68 state w:然 后 点
50 state w:照
50 state w:照 片
49 state w:片
-50 state w:片头
-40 state w:片尾
64 state w:版
38 state w:版 本
-25 state w:独
-11 state w:现
-12 state w:现 在
-13 state w:生效
-28 state w:用
-15 state w:用 “
-35 state w:用 鼠标
-41 state w:用 鼠标 拖动
-67 state w:由
-69 state w:画 质
24 state w:画布
26 state w:画布 上
32 state w:画面
-42 state w:画面 で
14 state w:番 を
70 state w:的 “ 文
-29 state w:的 分享
-22 state w:的 字
50 state w:的 素材
50 state w:的 素材 面板
19 state w:的 那
-28 state w:的话
30 state w:目
-49 state w:直接
18 state w:看 得
19 state w:看 得 到
-13 state w:看一
-22 state w:看一遍
31 state w:看到
-41 state w:矢印
-50 state w:短
16 state w:码
-48 state w:确 认 できます
12 state w:种
-43 state w:秒
-51 state w:移
-23 state w:空格
-44 state w:窗口
-12 state w:端 を
-38 state w:第三
-46 state w:等
13 state w:箭头
89 state w:素材
27 state w:素材 面板
-28 state w:素材库
-33 state w:細
40 state w:细
-14 state w:终
-21 state w:终 文件
-26 state w:继
-26 state w:继 续
-29 state w:续
-70 state w:续订
-14 state w:绿
-14 state w:绿 色
-30 state w:编辑器 里
70 state w:缩图
-14 state w:置
-38 state w:置 不
29 state w:者
20 state w:背景
23 state w:能 看到
-43 state w:自
-29 state w:自行
-39 state w:色 は
-28 state w:色 的
-38 state w:色板
-44 state w:色盘
-15 state w:若 仍
-12 state w:若 仍 有
-47 state w:若 要
-43 state w:若 觉得
-14 state w:获 取
-90 state w:菜单
-22 state w:菜单 导出
-34 state w:菜单 里
-15 state w:菜单 里 选
-25 state w:蓝
-25 state w:蓝 色
22 state w:表示
-13 state w:裁
-11 state w:裁 掉
-15 state w:裁剪
-45 state w:要
67 state w:见
54 state w:见 “
-26 state w:见 て
53 state w:视图
-49 state w:视频
-29 state w:觉得
37 state w:角
-50 state w:解
18 state w:认
-31 state w:认 し て
-48 state w:认 できます
42 state w:记 录 在
-29 state w:设
-29 state w:设 定
23 state w:设置
29 state w:试听
19 state w:详
-24 state w:语
-48 state w:请 先
-26 state w:请 到 「
-29 state w:请 在 右侧
-55 state w:请 在 时间轴
61 state w:请 展开
-29 state w:请 打开
-28 state w:请 打开 左侧
-29 state w:请 点
-39 state w:调
-28 state w:调 整
-23 state w:调低
-26 state w:调大
-73 state w:调换
-32 state w:调整
-44 state w:账单
-48 state w:账户
-65 state w:账户 页
-69 state w:质
-47 state w:走
-46 state w:走 完
30 state w:足
23 state w:足 り
17 state w:轨
-27 state w:轨道 上
-70 state w:转
-19 state w:载
-50 state w:输入
-43 state w:边缘
-34 state w:过
13 state w:还
-14 state w:还 有
-39 state w:这
-11 state w:这 个
-21 state w:这 段
-79 state w:这 里
60 state w:进
52 state w:进 度
-43 state w:进入
-43 state w:进入 “
-38 state w:进度条
-16 state w:进度条 走
-13 state w:选  
10 state w:选 “
-58 state w:选 「
18 state w:选 び
-32 state w:选 ぶ
-79 state w:选单
-61 state w:选好
-36 state w:选择
-30 state w:选择 “
-16 state w:选择 “ 导出
21 state w:逐
-26 state w:速
-16 state w:速 度
-40 state w:遍
41 state w:道
-15 state w:那
-41 state w:那 段
-34 state w:那 里
-50 state w:部 分
25 state w:都
45 state w:都在
45 state w:都在 “
17 state w:里
-31 state w:里 修改
58 state w:里 可以
49 state w:里 可以 看到
-10 state w:里 把
-29 state w:里 按
-16 state w:里 挑
-22 state w:里 换
-42 state w:里 提
-42 state w:里 提 高
-51 state w:里 改
-16 state w:里 有
-34 state w:里 点 “
-55 state w:里 看看
37 state w:里 能
37 state w:里 能 看到
-56 state w:里 选
-35 state w:里 选 “
-39 state w:里的
-46 state w:里的 “
-21 state w:重
-38 state w:重 新
-11 state w:键
16 state w:镜
61 state w:镜头
-52 state w:长
-80 state w:长按
-10 state w:问 题 就
-26 state w:间
-15 state w:除
-19 state w:静 音
12 state w:面
14 state w:面板 中
-30 state w:面板 里
10 state w:音
-15 state w:页 
-15 state w:页  
15 state w:页签
25 state w:页面 查看
-38 state w:页面 
-38 state w:页面  
-33 state w:顶栏
28 state w:项
14 state w:顺 番 を
-55 state w:预览
-16 state w:预览区
-16 state w:预览窗
-39 state w:预览窗口
-22 state w:预览窗口 里
-34 state w:预览视窗
-10 state w:题 就
-36 state w:颜
-36 state w:颜 色
-29 state w:额度
-54 state w:高
19 state w:默
19 state w:默 认
11 state w:鼠标
-41 state w:鼠标 拖动
26 state w:齿轮
-70 timeline b:^>account
-45 timeline b:^>adjust
-12 timeline b:^>being
-71 timeline b:^>buy
-52 timeline b:^>confirm
-85 timeline b:^>control
-48 timeline b:^>drag
-57 timeline b:^>export
-47 timeline b:^>film
-14 timeline b:^>i
37 timeline b:^>key
-57 timeline b:^>material
-43 timeline b:^>name
-19 timeline b:^>open
-12 timeline b:^>panel
-59 timeline b:^>place
149 timeline b:^>player
42 timeline b:^>see
-52 timeline b:^>store
-93 timeline b:^>undo
-31 timeline b:account>account
-13 timeline b:account>buy
-22 timeline b:account>can
-28 timeline b:account>name
-42 timeline b:account>open
-31 timeline b:account>place
-14 timeline b:account>quoted
-44 timeline b:account>you
-44 timeline b:adjust>adjust
-36 timeline b:adjust>confirm
-29 timeline b:adjust>control
-43 timeline b:adjust>drag
-45 timeline b:adjust>name
-49 timeline b:adjust>open
-14 timeline b:adjust>panel
-27 timeline b:adjust>place
-24 timeline b:adjust>press
-45 timeline b:adjust>quoted
-27 timeline b:adjust>screen
22 timeline b:adjust>see
-40 timeline b:adjust>you
-53 timeline b:being>button
-41 timeline b:being>can
-30 timeline b:being>control
-24 timeline b:being>export
-14 timeline b:being>film
-41 timeline b:being>name
-20 timeline b:being>open
-22 timeline b:being>player
-32 timeline b:being>press
37 timeline b:being>see
-19 timeline b:button>button
43 timeline b:button>can
-22 timeline b:button>export
31 timeline b:button>if
19 timeline b:button>key
-16 timeline b:button>name
-40 timeline b:button>open
-15 timeline b:button>panel
17 timeline b:button>place
14 timeline b:button>press
-52 timeline b:button>quoted
-22 timeline b:button>see
-24 timeline b:button>you
-24 timeline b:buy>can
-36 timeline b:can>account
-61 timeline b:can>adjust
-24 timeline b:can>confirm
-53 timeline b:can>control
-56 timeline b:can>drag
-66 timeline b:can>export
-40 timeline b:can>film
-55 timeline b:can>if
-61 timeline b:can>material
-38 timeline b:can>name
16 timeline b:can>player
-38 timeline b:can>screen
-25 timeline b:can>you
-49 timeline b:confirm>button
-27 timeline b:confirm>export
-14 timeline b:confirm>name
-53 timeline b:confirm>panel
-64 timeline b:control>control
-59 timeline b:control>film
-25 timeline b:control>if
-80 timeline b:control>name
-63 timeline b:control>place
-15 timeline b:control>press
-105 timeline b:control>quoted
-13 timeline b:control>see
-39 timeline b:drag>being
-35 timeline b:drag>can
-24 timeline b:drag>drag
-45 timeline b:drag>film
-78 timeline b:drag>if
-49 timeline b:drag>material
-47 timeline b:drag>name
-26 timeline b:drag>place
42 timeline b:drag>player
-15 timeline b:export>being
-56 timeline b:export>button
-14 timeline b:export>film
-25 timeline b:export>if
-49 timeline b:export>press
-38 timeline b:export>screen
-11 timeline b:export>store
-56 timeline b:export>you
-47 timeline b:film>adjust
-20 timeline b:film>being
-63 timeline b:film>button
-81 timeline b:film>export
-67 timeline b:film>material
-55 timeline b:film>name
-15 timeline b:film>open
17 timeline b:film>place
28 timeline b:film>player
18 timeline b:film>press
-11 timeline b:film>see
-11 timeline b:i>store
-21 timeline b:if>account
-109 timeline b:if>adjust
-16 timeline b:if>being
-51 timeline b:if>button
-44 timeline b:if>can
-68 timeline b:if>confirm
-60 timeline b:if>drag
-18 timeline b:if>export
16 timeline b:if>material
-59 timeline b:if>offer
-22 timeline b:if>place
-32 timeline b:if>quoted
56 timeline b:if>see
-47 timeline b:if>store
-42 timeline b:if>undo
30 timeline b:key>being
14 timeline b:key>can
16 timeline b:key>if
35 timeline b:key>key
36 timeline b:key>name
17 timeline b:key>player
-28 timeline b:material>adjust
-31 timeline b:material>button
26 timeline b:material>can
-11 timeline b:material>drag
-48 timeline b:material>export
-17 timeline b:material>if
-42 timeline b:material>material
-55 timeline b:material>you
-35 timeline b:name>account
-69 timeline b:name>adjust
-31 timeline b:name>button
-50 timeline b:name>control
-85 timeline b:name>drag
-95 timeline b:name>open
-24 timeline b:name>panel
16 timeline b:name>place
41 timeline b:name>player
10 timeline b:name>press
-46 timeline b:name>quoted
-20 timeline b:name>screen
-41 timeline b:name>see
-13 timeline b:name>store
32 timeline b:name>you
-31 timeline b:offer>see
-21 timeline b:open>adjust
-24 timeline b:open>being
-56 timeline b:open>can
-64 timeline b:open>control
-38 timeline b:open>export
-41 timeline b:open>film
-14 timeline b:open>i
-24 timeline b:open>if
-49 timeline b:open>material
-79 timeline b:open>name
-93 timeline b:open>open
-103 timeline b:open>place
54 timeline b:open>player
-31 timeline b:open>quoted
-70 timeline b:open>screen
-34 timeline b:open>store
-55 timeline b:open>you
-35 timeline b:panel>account
-37 timeline b:panel>button
-23 timeline b:panel>can
-18 timeline b:panel>control
-46 timeline b:panel>drag
-19 timeline b:panel>film
42 timeline b:panel>key
-26 timeline b:panel>material
-22 timeline b:panel>name
-47 timeline b:panel>open
-84 timeline b:panel>panel
-51 timeline b:panel>place
79 timeline b:panel>player
-45 timeline b:panel>press
-65 timeline b:panel>quoted
-41 timeline b:panel>screen
36 timeline b:panel>you
-25 timeline b:place>adjust
-46 timeline b:place>can
-30 timeline b:place>export
44 timeline b:place>film
-42 timeline b:place>open
-76 timeline b:place>panel
-85 timeline b:place>place
-19 timeline b:place>player
-51 timeline b:place>press
-59 timeline b:place>quoted
-22 timeline b:place>screen
-13 timeline b:place>see
-11 timeline b:place>store
38 timeline b:player>confirm
-37 timeline b:player>drag
23 timeline b:player>film
70 timeline b:player>if
26 timeline b:player>material
49 timeline b:player>open
12 timeline b:player>panel
35 timeline b:player>place
23 timeline b:player>player
-30 timeline b:player>press
71 timeline b:player>screen
41 timeline b:player>see
-46 timeline b:press>account
-60 timeline b:press>being
35 timeline b:press>button
-34 timeline b:press>buy
-45 timeline b:press>confirm
-40 timeline b:press>control
-18 timeline b:press>drag
-23 timeline b:press>export
13 timeline b:press>key
-14 timeline b:press>name
-58 timeline b:press>open
-38 timeline b:press>place
-81 timeline b:press>press
-39 timeline b:press>quoted
73 timeline b:press>see
-19 timeline b:press>store
-52 timeline b:press>undo
-49 timeline b:press>you
-22 timeline b:quoted>account
-10 timeline b:quoted>adjust
-37 timeline b:quoted>button
17 timeline b:quoted>control
-23 timeline b:quoted>film
-55 timeline b:quoted>if
-28 timeline b:quoted>panel
-45 timeline b:quoted>place
-69 timeline b:quoted>press
-50 timeline b:quoted>quoted
-11 timeline b:quoted>screen
-20 timeline b:quoted>see
-27 timeline b:quoted>store
-47 timeline b:screen>account
-23 timeline b:screen>can
-31 timeline b:screen>drag
-45 timeline b:screen>name
40 timeline b:screen>press
40 timeline b:screen>quoted
-31 timeline b:screen>see
-23 timeline b:screen>you
-50 timeline b:see>account
-13 timeline b:see>adjust
19 timeline b:see>being
29 timeline b:see>button
40 timeline b:see>can
27 timeline b:see>confirm
-37 timeline b:see>control
-21 timeline b:see>i
47 timeline b:see>if
-25 timeline b:see>material
-42 timeline b:see>name
-35 timeline b:see>place
69 timeline b:see>player
-40 timeline b:see>quoted
22 timeline b:see>screen
67 timeline b:see>see
-28 timeline b:see>store
-25 timeline b:store>can
-41 timeline b:store>export
-34 timeline b:store>if
-95 timeline b:store>name
-30 timeline b:store>place
-60 timeline b:store>quoted
-56 timeline b:store>store
-27 timeline b:store>you
-18 timeline b:undo>button
-45 timeline b:undo>if
-16 timeline b:you>account
-37 timeline b:you>confirm
-60 timeline b:you>drag
-21 timeline b:you>material
-110 timeline b:you>name
-42 timeline b:you>open
-32 timeline b:you>panel
27 timeline b:you>player
-55 timeline b:you>press
20 timeline b:you>see
-34 timeline b:you>store
-33 timeline b:you>you
-28 timeline bias
-28 timeline bold
-88 timeline c:account
-53 timeline c:account+being
-27 timeline c:account+film
-11 timeline c:account+offer
-15 timeline c:account+panel
-45 timeline c:account+press
-62 timeline c:account+see
-33 timeline c:account+you
-77 timeline c:adjust
-46 timeline c:adjust+can
-41 timeline c:adjust+film
-22 timeline c:adjust+if
-39 timeline c:adjust+offer
-27 timeline c:adjust+open
-16 timeline c:adjust+place
-10 timeline c:adjust+player
-24 timeline c:adjust+press
22 timeline c:being+button
-45 timeline c:being+can
-29 timeline c:being+confirm
-43 timeline c:being+control
-29 timeline c:being+drag
-53 timeline c:being+export
39 timeline c:being+key
-28 timeline c:being+material
26 timeline c:being+offer
-45 timeline c:being+open
-26 timeline c:being+press
26 timeline c:being+see
-45 timeline c:being+store
-48 timeline c:button+confirm
-42 timeline c:button+control
-62 timeline c:button+export
47 timeline c:button+film
19 timeline c:button+key
-66 timeline c:button+open
-24 timeline c:button+panel
70 timeline c:button+see
-48 timeline c:button+you
-61 timeline c:buy
-17 timeline c:buy+can
-31 timeline c:buy+press
-33 timeline c:can+drag
-10 timeline c:can+i
-32 timeline c:can+key
-21 timeline c:can+screen
-51 timeline c:can+store
-95 timeline c:confirm
-25 timeline c:confirm+film
-64 timeline c:confirm+if
-66 timeline c:confirm+place
56 timeline c:confirm+player
-36 timeline c:confirm+press
-28 timeline c:confirm+you
-42 timeline c:control
18 timeline c:control+film
-12 timeline c:control+if
-46 timeline c:control+material
13 timeline c:control+open
-11 timeline c:control+panel
-55 timeline c:control+place
-22 timeline c:control+player
-44 timeline c:control+press
-76 timeline c:drag
-49 timeline c:drag+key
-21 timeline c:drag+material
-26 timeline c:drag+panel
-11 timeline c:drag+press
48 timeline c:drag+see
-64 timeline c:drag+you
-48 timeline c:export
-28 timeline c:export+film
-50 timeline c:export+key
-42 timeline c:export+open
-78 timeline c:export+place
-56 timeline c:export+player
-29 timeline c:export+screen
-23 timeline c:export+see
16 timeline c:film+key
-20 timeline c:film+panel
31 timeline c:film+place
48 timeline c:film+player
-37 timeline c:film+screen
29 timeline c:film+see
-19 timeline c:i
-11 timeline c:i+offer
-11 timeline c:i+open
18 timeline c:if+key
-12 timeline c:if+offer
51 timeline c:if+player
27 timeline c:if+see
-15 timeline c:if+store
-41 timeline c:if+undo
18 timeline c:key
-70 timeline c:key+material
-42 timeline c:key+open
76 timeline c:key+panel
-47 timeline c:key+place
-26 timeline c:key+undo
-31 timeline c:key+you
-33 timeline c:material
-25 timeline c:material+offer
-29 timeline c:material+panel
-24 timeline c:material+place
-61 timeline c:material+player
-13 timeline c:offer+open
-65 timeline c:offer+press
-33 timeline c:open+panel
-11 timeline c:open+place
91 timeline c:open+player
-39 timeline c:open+store
-32 timeline c:panel
-20 timeline c:panel+place
66 timeline c:panel+player
-31 timeline c:panel+press
-22 timeline c:panel+undo
14 timeline c:panel+you
12 timeline c:place+see
-14 timeline c:place+store
-22 timeline c:place+you
175 timeline c:player
108 timeline c:player+see
22 timeline c:player+you
14 timeline c:press+screen
54 timeline c:press+see
-34 timeline c:press+store
-15 timeline c:press+you
-71 timeline c:screen+you
43 timeline c:see
-42 timeline c:see+store
-66 timeline c:store
-27 timeline c:store+you
-100 timeline c:undo
11 timeline digit
-67 timeline f:abra
-13 timeline f:ajusta
-25 timeline f:ajuste
-78 timeline f:all
24 timeline f:aperte
13 timeline f:appuyez
-55 timeline f:arquivo
-34 timeline f:arraste
-14 timeline f:arrastr
-23 timeline f:arrástr
44 timeline f:assista
-47 timeline f:aus
-26 timeline f:avec
-76 timeline f:basta
-24 timeline f:below
-28 timeline f:beneath
-20 timeline f:by
-43 timeline f:cambia
29 timeline f:ce
-21 timeline f:check
-25 timeline f:choisis
35 timeline f:clic
-49 timeline f:click
-50 timeline f:clipe
-31 timeline f:clique
-39 timeline f:cliquez
-19 timeline f:compare
76 timeline f:confira
-34 timeline f:confirm
-43 timeline f:consult
-43 timeline f:contras
-40 timeline f:ctrl
26 timeline f:cuando
-13 timeline f:damit
-39 timeline f:dann
35 timeline f:dans
-19 timeline f:das
-19 timeline f:den
14 timeline f:depuis
18 timeline f:desde
35 timeline f:die
-40 timeline f:double-
-22 timeline f:drag
-28 timeline f:drop
-42 timeline f:du
-88 timeline f:déplace
57 timeline f:dê
31 timeline f:el
-48 timeline f:elige
15 timeline f:en
-56 timeline f:entra
-56 timeline f:escolha
-52 timeline f:expand
-32 timeline f:export
-67 timeline f:exporta
13 timeline f:exporte
-27 timeline f:exporti
-31 timeline f:faites
-27 timeline f:falls
-30 timeline f:find
-53 timeline f:for
-42 timeline f:geh
-63 timeline f:glissez
-27 timeline f:go
-12 timeline f:have
-33 timeline f:haz
-39 timeline f:head
-56 timeline f:hover
-17 timeline f:if
-63 timeline f:il
18 timeline f:im
21 timeline f:ist
-51 timeline f:it
16 timeline f:it's
32 timeline f:its
31 timeline f:jetez
-65 timeline f:klicke
-13 timeline f:la
-19 timeline f:le
21 timeline f:listen
64 timeline f:lo
-58 timeline f:look
-51 timeline f:mira
-127 timeline f:mit
34 timeline f:mouse
15 timeline f:mueve
49 timeline f:míralo
-15 timeline f:na
13 timeline f:no
-23 timeline f:open
-71 timeline f:other
-33 timeline f:ouvre
-79 timeline f:ouvrez
42 timeline f:ouça
-109 timeline f:para
36 timeline f:passe
-18 timeline f:pelo
-47 timeline f:pick
73 timeline f:play
-19 timeline f:pressio
42 timeline f:preview
27 timeline f:puedes
53 timeline f:puis
-38 timeline f:pull
-15 timeline f:pulsa
-18 timeline f:que
-22 timeline f:raise
-20 timeline f:recharg
81 timeline f:regarde
-50 timeline f:right-c
35 timeline f:réglez
13 timeline f:schau
44 timeline f:scrub
-72 timeline f:see
-75 timeline f:select
-11 timeline f:set
53 timeline f:sieh
13 timeline f:simply
-15 timeline f:slide
-74 timeline f:sobald
60 timeline f:space
-40 timeline f:split
-27 timeline f:step
-30 timeline f:sur
-37 timeline f:tamanho
-38 timeline f:tap
-41 timeline f:that
-92 timeline f:the
-20 timeline f:then
-42 timeline f:they're
33 timeline f:tippe
-44 timeline f:to
-30 timeline f:toca
-20 timeline f:trim
-42 timeline f:um
-24 timeline f:und
-63 timeline f:under
-20 timeline f:undo
-17 timeline f:unter
-49 timeline f:until
-58 timeline f:use
-44 timeline f:users
-26 timeline f:veja
19 timeline f:via
-14 timeline f:visit
-45 timeline f:você
-16 timeline f:vous
-14 timeline f:vá
-34 timeline f:wait
-44 timeline f:where
-12 timeline f:with
44 timeline f:wähle
58 timeline f:y
-12 timeline f:you
-77 timeline f:you'll
-23 timeline f:your
-57 timeline f:zieh
-46 timeline f:à
13 timeline f:ändere
-64 timeline f:öffne
-45 timeline f:а
56 timeline f:включит
-57 timeline f:во
-58 timeline f:выберит
-80 timeline f:есть
18 timeline f:загляни
-27 timeline f:зайдите
-27 timeline f:затем
-57 timeline f:когда
-52 timeline f:на
-48 timeline f:откройт
-43 timeline f:перетащ
-47 timeline f:подтвер
-40 timeline f:после
68 timeline f:послуша
44 timeline f:посмотр
-24 timeline f:проверь
71 timeline f:прослуш
-55 timeline f:с
29 timeline f:сначала
-37 timeline f:чтобы
-19 timeline f:ま
-24 timeline f:クリップ
17 timeline f:クレジット
-17 timeline f:シーン
-16 timeline f:ファイル
38 timeline f:プレーヤー
-32 timeline f:レイヤー
-15 timeline f:三
-64 timeline f:下载
-59 timeline f:不
-11 timeline f:不喜欢
25 timeline f:从
-61 timeline f:余额
-14 timeline f:修改
34 timeline f:先
-45 timeline f:光
-13 timeline f:全
-36 timeline f:其
12 timeline f:再生
44 timeline f:切换
-42 timeline f:前往
-61 timeline f:勾选
-20 timeline f:升级
-10 timeline f:单击
-60 timeline f:原
-46 timeline f:去
-15 timeline f:双击
-11 timeline f:可
-11 timeline f:右
-13 timeline f:喜
-25 timeline f:它
-45 timeline f:审
-35 timeline f:导出
-14 timeline f:就能
-47 timeline f:展开
-13 timeline f:左侧
15 timeline f:您
-25 timeline f:想
-36 timeline f:成片
-46 timeline f:戳
-81 timeline f:打开
-60 timeline f:找到
-39 timeline f:拖
12 timeline f:按
-13 timeline f:按一下
-37 timeline f:按下
-63 timeline f:按住
-27 timeline f:新
28 timeline f:时间线
-14 timeline f:明细
-27 timeline f:最
-50 timeline f:查看
-20 timeline f:残高
-37 timeline f:每
-35 timeline f:点击
-37 timeline f:点开
-19 timeline f:点选
-42 timeline f:用
17 timeline f:画
-41 timeline f:直接
-44 timeline f:等
-28 timeline f:素材
-27 timeline f:若
-34 timeline f:要
-26 timeline f:觉得
-20 timeline f:语
-19 timeline f:进入
-33 timeline f:选
-54 timeline f:选中
-68 timeline f:选择
-13 timeline f:速度
19 timeline f:长
-30 timeline f:需要
-22 timeline f:顺
16 timeline f:预览
21 timeline f:预览窗口
-24 timeline g:あり
-35 timeline g:いた
-33 timeline g:えら
25 timeline g:お確
25 timeline g:かめ
-12 timeline g:から
-25 timeline g:かり
-37 timeline g:きさ
-22 timeline g:くと
-39 timeline g:けで
-29 timeline g:ご覧
-12 timeline g:さは
-38 timeline g:しま
-36 timeline g:ただ
-50 timeline g:だけ
-18 timeline g:てい
23 timeline g:でお
-69 timeline g:です
-29 timeline g:で保
23 timeline g:で再
13 timeline g:で確
35 timeline g:で見
-24 timeline g:で調
-20 timeline g:で選
-38 timeline g:にあ
-18 timeline g:にド
-26 timeline g:のア
-50 timeline g:のパ
-14 timeline g:の矢
-17 timeline g:の端
20 timeline g:めて
11 timeline g:られ
25 timeline g:ら書
-42 timeline g:りま
20 timeline g:ると
-31 timeline g:るに
-55 timeline g:をつ
-12 timeline g:をタ
16 timeline g:をダ
-37 timeline g:を見
-19 timeline g:を選
-16 timeline g:を開
-16 timeline g:んで
-17 timeline g:ァイ
-30 timeline g:アイ
11 timeline g:ィオ
-30 timeline g:イコ
-11 timeline g:イダ
-32 timeline g:イヤ
-32 timeline g:ウン
11 timeline g:ェク
-37 timeline g:ォル
-13 timeline g:オタ
11 timeline g:オー
-16 timeline g:カー
-15 timeline g:キス
24 timeline g:クす
11 timeline g:クト
17 timeline g:クレ
-24 timeline g:グし
-15 timeline g:グす
-39 timeline g:グで
-27 timeline g:コン
-15 timeline g:シー
23 timeline g:ジで
-43 timeline g:ジの
17 timeline g:ジッ
-19 timeline g:スト
-11 timeline g:スラ
-12 timeline g:タッ
-10 timeline g:タブ
-19 timeline g:ダウ
-15 timeline g:ダー
-13 timeline g:チャ
-24 timeline g:ッグ
-30 timeline g:ップ
-15 timeline g:テキ
13 timeline g:トの
-15 timeline g:トタ
-24 timeline g:ドラ
-12 timeline g:ドロ
-41 timeline g:ネル
-41 timeline g:パネ
35 timeline g:ビュ
-17 timeline g:ファ
-51 timeline g:フォ
-44 timeline g:ブで
-13 timeline g:ブを
-13 timeline g:プし
-17 timeline g:プの
47 timeline g:プレ
-13 timeline g:ャー
23 timeline g:ヤー
-25 timeline g:ラッ
-12 timeline g:ルの
-37 timeline g:ルダ
-32 timeline g:レイ
17 timeline g:レジ
38 timeline g:レー
-12 timeline g:ロッ
-20 timeline g:ロー
-18 timeline g:ンか
16 timeline g:ンで
-17 timeline g:ンを
-30 timeline g:ント
-20 timeline g:ンロ
14 timeline g:ーで
11 timeline g:ーデ
-14 timeline g:ード
-12 timeline g:ーパ
38 timeline g:ーヤ
-15 timeline g:ーン
-25 timeline g:一个
-30 timeline g:一张
-44 timeline g:一条
-26 timeline g:一栏
27 timeline g:一次
-65 timeline g:一点
56 timeline g:一遍
-71 timeline g:三个
-14 timeline g:三点
40 timeline g:三角
-35 timeline g:上の
12 timeline g:上即
66 timeline g:上可
-29 timeline g:上角
-11 timeline g:上部
21 timeline g:下の
-23 timeline g:下拉
-43 timeline g:下方
-40 timeline g:下角
-22 timeline g:下載
-70 timeline g:下载
-12 timeline g:下面
-17 timeline g:不对
-14 timeline g:不满
-12 timeline g:不需
-34 timeline g:个人
-63 timeline g:个点
-15 timeline g:个镜
-49 timeline g:中一
34 timeline g:中查
-15 timeline g:中的
30 timeline g:中间
-12 timeline g:亮度
-34 timeline g:人中
11 timeline g:仍有
47 timeline g:以对
-56 timeline g:以打
27 timeline g:以播
-26 timeline g:以查
-84 timeline g:以看
-11 timeline g:会员
-17 timeline g:会生
-35 timeline g:位于
-37 timeline g:位置
-17 timeline g:体库
-33 timeline g:余额
-12 timeline g:你可
-26 timeline g:侧栏
-60 timeline g:侧边
32 timeline g:保存
-32 timeline g:側の
-55 timeline g:側邊
-20 timeline g:先后
43 timeline g:先点
-19 timeline g:入っ
18 timeline g:全屏
-42 timeline g:全文
-37 timeline g:全部
-23 timeline g:再把
25 timeline g:再生
-17 timeline g:几秒
-15 timeline g:出页
-23 timeline g:击右
-36 timeline g:击导
-44 timeline g:分享
-31 timeline g:分别
18 timeline g:分割
-22 timeline g:分鏡
-30 timeline g:分镜
20 timeline g:切换
-14 timeline g:列在
-15 timeline g:列表
-29 timeline g:删掉
-14 timeline g:別の
-35 timeline g:到它
28 timeline g:到时
-22 timeline g:到电
-34 timeline g:到画
-46 timeline g:前の
-35 timeline g:前往
-35 timeline g:前面
-16 timeline g:剩餘
-42 timeline g:剪掉
-52 timeline g:勾选
-49 timeline g:单击
-16 timeline g:单里
-70 timeline g:去就
-18 timeline g:双击
-59 timeline g:发给
-45 timeline g:取得
30 timeline g:口查
-11 timeline g:只要
13 timeline g:叭图
10 timeline g:可从
-22 timeline g:可到
37 timeline g:可播
-43 timeline g:可查
19 timeline g:可看
25 timeline g:可试
-26 timeline g:可选
-66 timeline g:右下
-29 timeline g:右侧
-37 timeline g:右邊
-21 timeline g:合は
-17 timeline g:合适
-23 timeline g:后点
-27 timeline g:向下
-15 timeline g:向左
-13 timeline g:喜欢
-20 timeline g:器下
16 timeline g:器中
-16 timeline g:回到
30 timeline g:图可
-57 timeline g:图层
-43 timeline g:圖示
-28 timeline g:在媒
-31 timeline g:在左
38 timeline g:在播
24 timeline g:在时
-40 timeline g:在画
-25 timeline g:在素
-19 timeline g:在编
-23 timeline g:在轨
-42 timeline g:在那
-44 timeline g:在音
20 timeline g:在預
-36 timeline g:场景
-21 timeline g:場合
-56 timeline g:場景
-24 timeline g:場面
-36 timeline g:复制
-14 timeline g:大き
-12 timeline g:太长
-11 timeline g:头像
55 timeline g:头移
-37 timeline g:如需
-42 timeline g:媒体
-37 timeline g:字型
-53 timeline g:字幕
-32 timeline g:存で
-27 timeline g:存到
-26 timeline g:存檔
-37 timeline g:它的
27 timeline g:完整
32 timeline g:对比
27 timeline g:对照
-37 timeline g:导出
-21 timeline g:封面
-60 timeline g:對話
-17 timeline g:就可
-27 timeline g:就把
-33 timeline g:就拖
-33 timeline g:就按
25 timeline g:就是
-44 timeline g:就点
-31 timeline g:就能
-33 timeline g:就行
-24 timeline g:层列
-33 timeline g:屉里
-51 timeline g:展开
-63 timeline g:展開
-43 timeline g:工具
11 timeline g:左の
-32 timeline g:左上
-56 timeline g:左侧
-23 timeline g:左側
-18 timeline g:左边
-61 timeline g:布上
-26 timeline g:序可
-32 timeline g:应用
11 timeline g:底部
-19 timeline g:度を
-16 timeline g:度条
-13 timeline g:开右
12 timeline g:开始
-36 timeline g:开就
-52 timeline g:开查
-36 timeline g:开音
19 timeline g:开预
-37 timeline g:弹窗
-63 timeline g:影片
-17 timeline g:後按
-21 timeline g:得到
-26 timeline g:微调
-16 timeline g:您也
-42 timeline g:想再
-17 timeline g:想改
67 timeline g:想看
-18 timeline g:成片
-26 timeline g:手动
-32 timeline g:才会
-36 timeline g:打开
-33 timeline g:找到
-27 timeline g:把片
-11 timeline g:抓住
-17 timeline g:押す
-39 timeline g:抽屉
-16 timeline g:拖入
-13 timeline g:拖到
-18 timeline g:拖拽
-19 timeline g:拿到
-16 timeline g:按一
-50 timeline g:按下
-60 timeline g:按住
-64 timeline g:按右
66 timeline g:按空
-21 timeline g:按钮
-56 timeline g:接点
-21 timeline g:提示
-16 timeline g:撤销
76 timeline g:播放
-45 timeline g:收在
-27 timeline g:改成
52 timeline g:放一
35 timeline g:放器
-35 timeline g:放在
59 timeline g:放大
26 timeline g:放看
20 timeline g:放窗
41 timeline g:放键
-31 timeline g:新排
-56 timeline g:方案
-20 timeline g:方的
-32 timeline g:旁的
60 timeline g:时间
-16 timeline g:明度
-23 timeline g:明细
-64 timeline g:景列
-21 timeline g:更换
-25 timeline g:更改
-37 timeline g:最下
-11 timeline g:最终
-21 timeline g:材库
-67 timeline g:条走
-14 timeline g:板可
-14 timeline g:查器
-32 timeline g:查看
14 timeline g:标可
-61 timeline g:标题
-58 timeline g:栏里
-38 timeline g:核对
-18 timeline g:格就
-18 timeline g:格式
25 timeline g:格键
11 timeline g:检查
19 timeline g:檢視
-12 timeline g:残高
15 timeline g:段太
-14 timeline g:每一
-40 timeline g:每个
-25 timeline g:没问
-47 timeline g:混音
-46 timeline g:清單
-33 timeline g:清晰
-52 timeline g:渲染
-40 timeline g:滑杆
-24 timeline g:滑桿
29 timeline g:滑鼠
-19 timeline g:满意
-14 timeline g:点メ
-23 timeline g:点一
-37 timeline g:点击
-73 timeline g:点右
43 timeline g:点喇
-68 timeline g:点左
-63 timeline g:点开
-28 timeline g:点选
-33 timeline g:照片
-10 timeline g:片可
-11 timeline g:片头
27 timeline g:片段
21 timeline g:生し
11 timeline g:生ボ
-32 timeline g:生效
-22 timeline g:用量
-22 timeline g:电脑
28 timeline g:画像
-55 timeline g:画布
34 timeline g:画面
45 timeline g:略图
-27 timeline g:畫布
-17 timeline g:的下
-31 timeline g:的位
32 timeline g:的播
-30 timeline g:的話
-40 timeline g:的话
38 timeline g:看一
-30 timeline g:看分
44 timeline g:看成
46 timeline g:看看
-14 timeline g:矢印
25 timeline g:確か
16 timeline g:確認
-14 timeline g:积分
52 timeline g:移到
60 timeline g:空格
44 timeline g:窗里
-20 timeline g:第三
-40 timeline g:签页
-29 timeline g:箭头
-48 timeline g:素材
20 timeline g:线上
-11 timeline g:终文
-21 timeline g:继续
-18 timeline g:绿色
-23 timeline g:编辑
45 timeline g:缩略
-23 timeline g:背景
-22 timeline g:能在
44 timeline g:能播
-16 timeline g:能看
-10 timeline g:自己
-23 timeline g:色可
-27 timeline g:色板
-26 timeline g:节奏
12 timeline g:若仍
-28 timeline g:若想
-47 timeline g:若要
-16 timeline g:获取
-16 timeline g:蓝色
-41 timeline g:表在
-30 timeline g:表里
-11 timeline g:裁掉
-17 timeline g:要な
-13 timeline g:要拿
-31 timeline g:要换
-16 timeline g:要的
31 timeline g:見て
30 timeline g:見ら
54 timeline g:視窗
27 timeline g:覽視
31 timeline g:观看
-46 timeline g:视图
-33 timeline g:视频
30 timeline g:览区
15 timeline g:览窗
43 timeline g:角形
-26 timeline g:調整
-31 timeline g:记得
-30 timeline g:设置
33 timeline g:试听
-14 timeline g:请到
-47 timeline g:请展
-21 timeline g:请按
36 timeline g:请点
-16 timeline g:账单
-49 timeline g:走完
-28 timeline g:足り
28 timeline g:軸上
-33 timeline g:轨道
-23 timeline g:轮图
22 timeline g:轴上
-13 timeline g:载图
-19 timeline g:载按
-26 timeline g:输入
-55 timeline g:边栏
-25 timeline g:边缘
31 timeline g:过去
-59 timeline g:这里
-26 timeline g:进入
-15 timeline g:进度
13 timeline g:追加
-54 timeline g:选中
-47 timeline g:选好
-56 timeline g:选择
-14 timeline g:选项
-36 timeline g:逐一
-23 timeline g:速度
-12 timeline g:選び
-28 timeline g:選單
-55 timeline g:邊欄
-12 timeline g:那个
25 timeline g:那里
-16 timeline g:都在
-14 timeline g:都收
-33 timeline g:都能
-50 timeline g:里可
-21 timeline g:里挑
-38 timeline g:里查
-51 timeline g:里点
-33 timeline g:里能
-21 timeline g:里调
-25 timeline g:链接
-29 timeline g:长按
-26 timeline g:開く
-14 timeline g:问题
46 timeline g:间的
48 timeline g:间线
46 timeline g:间轴
-15 timeline g:需发
-24 timeline g:需要
-20 timeline g:面上
-36 timeline g:面查
-33 timeline g:面的
-43 timeline g:音效
-14 timeline g:音量
-34 timeline g:音频
-52 timeline g:頁面
-11 timeline g:順番
45 timeline g:預覽
-43 timeline g:页可
-21 timeline g:顶栏
-17 timeline g:项卡
-22 timeline g:顺序
64 timeline g:预览
-33 timeline g:频面
-35 timeline g:题就
-20 timeline g:额见
-16 timeline g:餘點
-20 timeline g:高は
-16 timeline g:點數
-44 timeline g:點選
-18 timeline g:齿轮
-39 timeline kind:adjust
-80 timeline kind:drag
-46 timeline kind:open
-24 timeline kind:statement
-25 timeline kind:tail
-21 timeline kind:take
-44 timeline kind:weak
-39 timeline l:1080p
50 timeline l:12
63 timeline l:19
49 timeline l:2
-41 timeline l:3
27 timeline l:33
39 timeline l:5
-34 timeline l:6
64 timeline l:ab
-68 timeline l:abonnem
32 timeline l:above
-18 timeline l:aceptar
11 timeline l:again
-11 timeline l:ahead
-20 timeline l:ajuste
-23 timeline l:all
-57 timeline l:alterna
53 timeline l:an
12 timeline l:and
12 timeline l:ansehen
-59 timeline l:aplicar
-73 timeline l:appliqu
-27 timeline l:apply
39 timeline l:archivo
-44 timeline l:are
-16 timeline l:arquivo
-32 timeline l:arraste
-47 timeline l:assets
12 timeline l:assista
30 timeline l:at
-57 timeline l:audio
-12 timeline l:availab
-25 timeline l:away
-39 timeline l:back
-54 timeline l:bar
29 timeline l:below
-26 timeline l:bibliot
24 timeline l:bild
-44 timeline l:bin
-26 timeline l:bottom
-36 timeline l:button
-85 timeline l:canevas
-76 timeline l:canvas
-33 timeline l:card
29 timeline l:ce
-12 timeline l:cena
-66 timeline l:clic
-34 timeline l:click
-38 timeline l:clip
-50 timeline l:clipe
-18 timeline l:clique
-82 timeline l:cliquez
-67 timeline l:color
-79 timeline l:com
-52 timeline l:compte
13 timeline l:conferi
44 timeline l:confira
-54 timeline l:confirm
39 timeline l:conform
-27 timeline l:conta
-75 timeline l:continu
-45 timeline l:contras
-26 timeline l:convenc
-56 timeline l:copy
-21 timeline l:cor
-39 timeline l:ctrl
44 timeline l:curseur
57 timeline l:d'aperç
-64 timeline l:delete
-27 timeline l:derecha
38 timeline l:descarg
-52 timeline l:desliza
-18 timeline l:dialog
-21 timeline l:dialogu
38 timeline l:dir
-49 timeline l:direita
-46 timeline l:done
-27 timeline l:down
-27 timeline l:downloa
-64 timeline l:drawer
-42 timeline l:droite
-25 timeline l:dropdow
-60 timeline l:du
-10 timeline l:each
-48 timeline l:editor
-70 timeline l:efectos
-34 timeline l:effect
-30 timeline l:ein
-17 timeline l:einstel
-56 timeline l:entra
-73 timeline l:escenas
-17 timeline l:esquerd
-39 timeline l:están
-86 timeline l:export
-41 timeline l:exporta
-14 timeline l:exporte
-20 timeline l:factura
-27 timeline l:fichier
-104 timeline l:file
-49 timeline l:fin
-19 timeline l:font
-16 timeline l:format
-50 timeline l:foto
20 timeline l:frame
-60 timeline l:gauche
-40 timeline l:glisser
-35 timeline l:good
-30 timeline l:herunte
-36 timeline l:históri
-81 timeline l:icon
-16 timeline l:if
-22 timeline l:ihn
-45 timeline l:images
-67 timeline l:inspect
-21 timeline l:invoice
-34 timeline l:ist
-20 timeline l:izquier
-38 timeline l:klicke
95 timeline l:l'aperç
-71 timeline l:l'expor
-30 timeline l:l'ordre
-72 timeline l:lateral
-32 timeline l:layer
39 timeline l:lecteur
44 timeline l:lecture
-53 timeline l:library
-67 timeline l:lienzo
-48 timeline l:like
-47 timeline l:link
-64 timeline l:links
-24 timeline l:list
-36 timeline l:listed
27 timeline l:listen
-11 timeline l:logo
-35 timeline l:menu
59 timeline l:moniteu
-38 timeline l:more
21 timeline l:mouse
-64 timeline l:mp4
-39 timeline l:médiath
-26 timeline l:mídia
49 timeline l:míralo
-30 timeline l:name
-19 timeline l:notice
-17 timeline l:now
-24 timeline l:oben
-13 timeline l:ok
-37 timeline l:on
29 timeline l:once
-52 timeline l:one
-50 timeline l:orden
44 timeline l:ouvir
-14 timeline l:overvie
-43 timeline l:panel
-48 timeline l:para
-29 timeline l:passt
-11 timeline l:perfil
44 timeline l:picture
-80 timeline l:piste
-35 timeline l:place
100 timeline l:play
33 timeline l:player
30 timeline l:please
-45 timeline l:pop-up
34 timeline l:previa
13 timeline l:preview
-25 timeline l:princip
-23 timeline l:projekt
-50 timeline l:proyect
43 timeline l:pré-vis
95 timeline l:prévia
79 timeline l:prévisu
17 timeline l:que
-33 timeline l:queue
-38 timeline l:quiser
-27 timeline l:ready
-39 timeline l:recharg
82 timeline l:reprodu
-11 timeline l:resolut
-50 timeline l:rest
31 timeline l:resulta
14 timeline l:rhythm
-21 timeline l:right
-79 timeline l:s
-36 timeline l:saldo
-72 timeline l:satisfi
-24 timeline l:saved
17 timeline l:scene
-47 timeline l:scenes
54 timeline l:scrub
-38 timeline l:scènes
-34 timeline l:sehen
-46 timeline l:separad
32 timeline l:share
-55 timeline l:shift
-20 timeline l:shot
-14 timeline l:shown
-17 timeline l:sich
-11 timeline l:side
-73 timeline l:sidebar
12 timeline l:sound
-24 timeline l:stored
-15 timeline l:suggest
-33 timeline l:superio
19 timeline l:symbol
-26 timeline l:tab
32 timeline l:takes
-21 timeline l:tela
-46 timeline l:texte
-30 timeline l:texto
-16 timeline l:there
-38 timeline l:tick
46 timeline l:tiempo
30 timeline l:tippen
-39 timeline l:top
23 timeline l:tudo
-13 timeline l:two
-66 timeline l:título
-33 timeline l:undo
-11 timeline l:unten
-22 timeline l:up
-13 timeline l:upgrade
-60 timeline l:use
-28 timeline l:valider
-15 timeline l:veja
-47 timeline l:velocid
57 timeline l:ver
75 timeline l:verlo
-25 timeline l:vidéo
75 timeline l:viewer
57 timeline l:visible
20 timeline l:visor
82 timeline l:vorscha
-53 timeline l:voz
54 timeline l:vérifie
-22 timeline l:vídeo
-22 timeline l:wheel
64 timeline l:window
-48 timeline l:you
47 timeline l:yoursel
-33 timeline l:z
-17 timeline l:а
-38 timeline l:баланс
-80 timeline l:вариант
36 timeline l:воспрои
-54 timeline l:дорожке
-35 timeline l:дорожку
14 timeline l:его
18 timeline l:загляни
-51 timeline l:инспект
-34 timeline l:кабинет
-14 timeline l:медиате
-51 timeline l:миниатю
-72 timeline l:панели
77 timeline l:плеере
20 timeline l:ползунк
11 timeline l:посмотр
70 timeline l:предпро
-48 timeline l:раскадр
-74 timeline l:слева
-56 timeline l:справа
-13 timeline l:сцену
47 timeline l:таймлай
-47 timeline l:き
-22 timeline l:く
-23 timeline l:す
-39 timeline l:だけです
22 timeline l:て
15 timeline l:どうぞ
-37 timeline l:には
-33 timeline l:は
-12 timeline l:び
13 timeline l:られます
12 timeline l:り
-31 timeline l:る
-17 timeline l:一下
-34 timeline l:上
-23 timeline l:下方
-15 timeline l:下载
-20 timeline l:修改
-43 timeline l:倍
-23 timeline l:先
-54 timeline l:即可
-21 timeline l:去
-17 timeline l:取
-36 timeline l:右上角
-28 timeline l:后
-37 timeline l:图
-31 timeline l:图标
-41 timeline l:图示
-45 timeline l:场景
13 timeline l:处
-40 timeline l:它
-49 timeline l:完
-45 timeline l:对比
-62 timeline l:导出
-20 timeline l:小
-33 timeline l:就行
-23 timeline l:展开
-29 timeline l:度
12 timeline l:开头
-64 timeline l:影片
-45 timeline l:得
-19 timeline l:快
-23 timeline l:找到
-35 timeline l:拖
66 timeline l:播放
51 timeline l:播放键
-54 timeline l:改
-20 timeline l:文件夹
13 timeline l:时间线
-16 timeline l:本
-25 timeline l:查询
-48 timeline l:标签页
-54 timeline l:栏
-37 timeline l:核对
-31 timeline l:步
-44 timeline l:点
-13 timeline l:片
-25 timeline l:生效
-22 timeline l:电脑
-22 timeline l:的
-24 timeline l:的话
37 timeline l:看
18 timeline l:看到
36 timeline l:看看
-23 timeline l:码
27 timeline l:确认
-14 timeline l:秒
-16 timeline l:色
32 timeline l:观看
54 timeline l:试听
-14 timeline l:轨道
-57 timeline l:选
38 timeline l:遍
-39 timeline l:页
25 timeline l:预览
-81 timeline last
-45 timeline later c:account
-12 timeline later c:adjust
-47 timeline later c:buy
-21 timeline later c:confirm
-41 timeline later c:i
56 timeline later c:key
-25 timeline later c:offer
-13 timeline later c:open
-29 timeline later c:press
-79 timeline later c:screen
44 timeline later c:see
-28 timeline later c:store
-44 timeline later c:you
-46 timeline later q:adjust
-36 timeline later q:confirm
-16 timeline length:1
28 timeline length:5
-72 timeline length:6
-121 timeline link
-50 timeline other c:account
-56 timeline other c:adjust
-41 timeline other c:button
-82 timeline other c:buy
-32 timeline other c:confirm
-35 timeline other c:export
-54 timeline other c:i
24 timeline other c:key
-13 timeline other c:material
-63 timeline other c:open
-41 timeline other c:panel
-84 timeline other c:store
14 timeline other c:undo
-29 timeline other c:you
-56 timeline other q:account
-65 timeline other q:adjust
-66 timeline other q:buy
-28 timeline other q:can
-54 timeline other q:confirm
93 timeline other q:drag
-12 timeline other q:film
-35 timeline other q:i
-46 timeline other q:material
-49 timeline other q:panel
35 timeline other q:player
-61 timeline other q:screen
50 timeline other q:see
-79 timeline other q:store
-10 timeline q:account
-13 timeline q:adjust
-17 timeline q:buy
37 timeline q:can
-128 timeline q:confirm
-118 timeline q:export
-103 timeline q:film
-27 timeline q:i
-66 timeline q:material
-91 timeline q:open
-53 timeline q:panel
132 timeline q:player
-38 timeline q:screen
119 timeline q:see
-45 timeline q:store
-60 timeline q:undo
-65 timeline quoted
-19 timeline step
-61 timeline topic:adjust
-38 timeline topic:credits
-23 timeline topic:export
115 timeline topic:preview
-78 timeline topic:reorder
34 timeline topic:timeline
-79 timeline topic:undo
-49 timeline v:de:adjust:en
13 timeline v:de:adjust:re
-64 timeline v:de:adjust:st
-20 timeline v:de:confirm:en
-44 timeline v:de:drag:eh
-85 timeline v:de:drag:en
-11 timeline v:de:drag:ge
-54 timeline v:de:export:ei
-85 timeline v:de:export:en
-85 timeline v:de:export:rn
-47 timeline v:de:open:eh
-41 timeline v:de:open:en
-57 timeline v:de:open:ne
-54 timeline v:de:open:st
44 timeline v:de:press:le
33 timeline v:de:press:pe
-55 timeline v:de:press:st
13 timeline v:de:see:au
53 timeline v:de:see:eh
-11 timeline v:de:see:st
-23 timeline v:en:adjust:et
-39 timeline v:en:adjust:ne
-65 timeline v:en:adjust:rn
-15 timeline v:en:buy:de
-40 timeline v:en:buy:ge
-21 timeline v:en:confirm:ly
-24 timeline v:en:confirm:ne
-27 timeline v:en:confirm:pt
-13 timeline v:en:confirm:rm
-13 timeline v:en:confirm:te
-18 timeline v:en:drag:ag
-15 timeline v:en:drag:de
-40 timeline v:en:drag:er
-37 timeline v:en:drag:ft
-47 timeline v:en:drag:ge
-11 timeline v:en:drag:im
-40 timeline v:en:drag:it
-35 timeline v:en:drag:ll
-10 timeline v:en:drag:ng
-49 timeline v:en:drag:op
-72 timeline v:en:export:ad
-32 timeline v:en:export:ed
-48 timeline v:en:export:er
-13 timeline v:en:export:le
-55 timeline v:en:export:nd
-52 timeline v:en:export:p4
-43 timeline v:en:export:py
-32 timeline v:en:export:rt
-15 timeline v:en:export:ts
-36 timeline v:en:open:ed
-21 timeline v:en:open:en
-15 timeline v:en:open:go
-27 timeline v:en:open:it
57 timeline v:en:open:mp
-62 timeline v:en:open:nd
-44 timeline v:en:open:ng
-21 timeline v:en:open:se
-39 timeline v:en:press:ap
-58 timeline v:en:press:ck
-81 timeline v:en:press:ct
-49 timeline v:en:press:er
-38 timeline v:en:press:ng
-32 timeline v:en:press:se
30 timeline v:en:see:ar
128 timeline v:en:see:ay
-44 timeline v:en:see:ce
66 timeline v:en:see:ch
-57 timeline v:en:see:ed
-11 timeline v:en:see:ee
31 timeline v:en:see:en
53 timeline v:en:see:le
64 timeline v:en:see:ng
-35 timeline v:en:see:ok
23 timeline v:en:see:or
-46 timeline v:en:see:ow
-29 timeline v:en:see:re
-42 timeline v:en:see:se
45 timeline v:en:see:ub
-14 timeline v:en:see:wn
-44 timeline v:en:see:ws
-24 timeline v:en:undo:do
-26 timeline v:es:adjust:ar
-20 timeline v:es:adjust:ia
-13 timeline v:es:adjust:ta
-84 timeline v:es:confirm:ar
28 timeline v:es:drag:do
-23 timeline v:es:drag:lo
-63 timeline v:es:drag:ta
15 timeline v:es:drag:ve
22 timeline v:es:export:ar
-72 timeline v:es:export:ga
39 timeline v:es:export:ir
-72 timeline v:es:export:lo
-29 timeline v:es:export:p4
34 timeline v:es:export:vo
-48 timeline v:es:open:ga
-56 timeline v:es:open:ra
24 timeline v:es:open:re
-15 timeline v:es:open:ta
-39 timeline v:es:open:án
-66 timeline v:es:press:ar
-47 timeline v:es:press:az
-29 timeline v:es:press:ge
-60 timeline v:es:press:ic
-58 timeline v:es:press:na
24 timeline v:es:see:ar
-77 timeline v:es:see:er
47 timeline v:es:see:lo
-37 timeline v:es:see:ra
-13 timeline v:es:see:sa
-15 timeline v:es:see:ta
-66 timeline v:es:see:ás
-82 timeline v:fr:adjust:er
-59 timeline v:fr:adjust:le
-89 timeline v:fr:confirm:er
-51 timeline v:fr:drag:er
-14 timeline v:fr:drag:ez
-16 timeline v:fr:export:er
23 timeline v:fr:open:er
-11 timeline v:fr:open:ez
-33 timeline v:fr:open:re
-53 timeline v:fr:press:er
15 timeline v:fr:press:ic
98 timeline v:fr:see:ez
-63 timeline v:fr:see:il
-61 timeline v:pt:adjust:ar
-23 timeline v:pt:confirm:ar
-48 timeline v:pt:confirm:me
-33 timeline v:pt:drag:ar
-15 timeline v:pt:drag:do
-69 timeline v:pt:drag:te
-34 timeline v:pt:export:ad
-89 timeline v:pt:export:ar
-31 timeline v:pt:export:te
-30 timeline v:pt:export:vo
-51 timeline v:pt:open:ra
-38 timeline v:pt:open:re
-14 timeline v:pt:open:vá
-28 timeline v:pt:open:ão
-47 timeline v:pt:press:ar
-56 timeline v:pt:press:ha
-49 timeline v:pt:press:ne
24 timeline v:pt:press:te
-51 timeline v:pt:press:ue
64 timeline v:pt:see:ir
-19 timeline v:pt:see:ja
76 timeline v:pt:see:ra
30 timeline v:pt:see:ta
42 timeline v:pt:see:ça
-35 timeline v:ru:adjust:ся
-20 timeline v:ru:adjust:те
-57 timeline v:ru:adjust:ть
-13 timeline v:ru:buy:ть
-47 timeline v:ru:confirm:те
-53 timeline v:ru:drag:ок
-48 timeline v:ru:drag:те
-55 timeline v:ru:drag:ть
-27 timeline v:ru:export:йл
-32 timeline v:ru:export:ся
-41 timeline v:ru:export:те
-97 timeline v:ru:export:ть
-40 timeline v:ru:open:ат
-16 timeline v:ru:open:ть
-65 timeline v:ru:press:те
36 timeline v:ru:see:ие
28 timeline v:ru:see:те
64 timeline w:0
63 timeline w:0 19
27 timeline w:0 33
-26 timeline w:0 8
-26 timeline w:0 8 0
48 timeline w:0 :
46 timeline w:0 : 1
-26 timeline w:0 p
11 timeline w:1
40 timeline w:1  
-45 timeline w:1 .
-40 timeline w:1 0
-26 timeline w:1 0 8
-39 timeline w:1080p
50 timeline w:12
63 timeline w:19
23 timeline w:2
24 timeline w:20
-56 timeline w:3
27 timeline w:33
15 timeline w:5
-27 timeline w:5  
28 timeline w:7
-12 timeline w:8
17 timeline w:8  
-26 timeline w:8 0
-26 timeline w:8 0 p
-21 timeline w:a
-21 timeline w:a aba
-57 timeline w:a copy
-59 timeline w:a differe
-46 timeline w:a foto
-69 timeline w:a la
-37 timeline w:a look
38 timeline w:a reprodu
-37 timeline w:a tu
69 timeline w:ab
-54 timeline w:aba
-62 timeline w:abonnem
10 timeline w:above
-67 timeline w:abra
-10 timeline w:abra a
-94 timeline w:abre el
22 timeline w:abre la
85 timeline w:abspiel
-27 timeline w:accept
-24 timeline w:accept the
-23 timeline w:account
-18 timeline w:aceptar
-49 timeline w:add
11 timeline w:again
-11 timeline w:ahead
-13 timeline w:ajusta el
-20 timeline w:ajuste
-36 timeline w:al lienzo
35 timeline w:algo
-54 timeline w:ali
-99 timeline w:all
-31 timeline w:all the
-63 timeline w:alle
33 timeline w:alles
17 timeline w:along
17 timeline w:along the
-57 timeline w:alterna
14 timeline w:am
-36 timeline w:and the
38 timeline w:ansehen
-67 timeline w:any
-51 timeline w:any time
24 timeline w:aperte
-61 timeline w:aplicar
-15 timeline w:aplicar para
-73 timeline w:appliqu
-21 timeline w:apply
47 timeline w:appuyez
20 timeline w:appuyez sur
-66 timeline w:après
-17 timeline w:archive
34 timeline w:archivo
-76 timeline w:are
-37 timeline w:are shown
-36 timeline w:around
-34 timeline w:arraste
-63 timeline w:arrastr
-16 timeline w:arrastr el
-25 timeline w:arrastr las
-23 timeline w:arrástr
-19 timeline w:as
-48 timeline w:as a
-17 timeline w:as you
44 timeline w:assista
-32 timeline w:audio
-79 timeline w:audio panel
50 timeline w:auf das
-26 timeline w:auf der
-50 timeline w:auf die
24 timeline w:auf exporti
-48 timeline w:auf überneh
-12 timeline w:aus
-48 timeline w:aus der
-14 timeline w:autre
-12 timeline w:availab
-56 timeline w:avant
-23 timeline w:avec
-19 timeline w:avec le
-25 timeline w:away
-60 timeline w:back
-27 timeline w:backgro
-80 timeline w:baixar
-12 timeline w:bar to
-18 timeline w:barra
-36 timeline w:barra lateral
-37 timeline w:barra superio
83 timeline w:barre
90 timeline w:barre d'espac
43 timeline w:bas
-72 timeline w:basta
19 timeline w:bedarf
-12 timeline w:before
26 timeline w:bei
19 timeline w:bei bedarf
42 timeline w:below
29 timeline w:below the
-24 timeline w:beneath
-12 timeline w:beside
-87 timeline w:between
-63 timeline w:bibliot
-25 timeline w:bibliot de
-31 timeline w:big
55 timeline w:bild
-17 timeline w:billing
-25 timeline w:bin
15 timeline w:blick
-21 timeline w:block
-40 timeline w:blue
-27 timeline w:botão
-50 timeline w:bouton
-22 timeline w:boîte
-22 timeline w:boîte de
-10 timeline w:brightn
-55 timeline w:brings
-64 timeline w:browse
-37 timeline w:browser
-20 timeline w:button
25 timeline w:button below
-34 timeline w:button is
-20 timeline w:by
-28 timeline w:by draggin
-26 timeline w:by pressin
-24 timeline w:by ticking
-60 timeline w:cada
-58 timeline w:called
-53 timeline w:camadas
-43 timeline w:cambia
-22 timeline w:cambiar
-16 timeline w:cambiar la
-19 timeline w:can
-13 timeline w:can be
-36 timeline w:can change
-36 timeline w:can downloa
26 timeline w:can preview
-22 timeline w:can see
-19 timeline w:can view
-85 timeline w:canevas
-80 timeline w:canvas
-60 timeline w:capas
-13 timeline w:caption
-13 timeline w:caption panel
-29 timeline w:card
-47 timeline w:carpeta
-53 timeline w:case
29 timeline w:ce
-20 timeline w:celui
-63 timeline w:cenas
-25 timeline w:change the
-39 timeline w:changer
-30 timeline w:changer l'ordre
-15 timeline w:changes
-61 timeline w:charact
57 timeline w:check it
-38 timeline w:check your
29 timeline w:checked
-25 timeline w:choisis
-64 timeline w:choose 1080p
-22 timeline w:choose the
-53 timeline w:clic en
-17 timeline w:clicar
-19 timeline w:clicar em
-49 timeline w:click
-46 timeline w:click save
-77 timeline w:click share
-58 timeline w:click the
-53 timeline w:clickin
-57 timeline w:clickin the
-17 timeline w:clip
-52 timeline w:clipe
-47 timeline w:clips
-31 timeline w:clique
-45 timeline w:clique em
-43 timeline w:cliquez
-21 timeline w:cliquez sur
-42 timeline w:cloud
-50 timeline w:coin
-57 timeline w:color
-36 timeline w:color tab
-72 timeline w:column
-24 timeline w:com
-45 timeline w:come
-28 timeline w:como
-51 timeline w:compara
-35 timeline w:compare
-43 timeline w:compare them
42 timeline w:compart
-52 timeline w:compte
-23 timeline w:con
-30 timeline w:con el
-72 timeline w:con la
30 timeline w:con los
50 timeline w:conferi
76 timeline w:confira
-52 timeline w:confirm
-15 timeline w:confirm the
39 timeline w:conform
-58 timeline w:consult
-12 timeline w:consult la
-27 timeline w:conta
-73 timeline w:continu
-61 timeline w:contras
-34 timeline w:control
-10 timeline w:control desliza
-26 timeline w:convenc
17 timeline w:convien
-43 timeline w:copy
-58 timeline w:cor
-31 timeline w:corner
-57 timeline w:corner to
-17 timeline w:cost
-52 timeline w:credits
-12 timeline w:credits are
-17 timeline w:credits page
-68 timeline w:crédito
-92 timeline w:ctrl
-32 timeline w:ctrl +
-18 timeline w:ctrl + s
-53 timeline w:ctrl + z
-38 timeline w:ctrl s
-58 timeline w:ctrl z
-14 timeline w:cuadro
26 timeline w:cuando
48 timeline w:cuando estés
45 timeline w:cursor
-17 timeline w:cut
57 timeline w:d'aperç
90 timeline w:d'espac
16 timeline w:dale al
-13 timeline w:damit
-39 timeline w:dann
-76 timeline w:dans l'ongle
23 timeline w:dans la
43 timeline w:dans le
-54 timeline w:datei
-33 timeline w:de
-48 timeline w:de capas
-20 timeline w:de descarg
-22 timeline w:de dialogu
-21 timeline w:de droite
-13 timeline w:de factura
-37 timeline w:de la
-22 timeline w:de mídia
45 timeline w:de tiempo
44 timeline w:de vista
-14 timeline w:del clip
-72 timeline w:delete
65 timeline w:dem bild
-42 timeline w:den
-55 timeline w:depois em
16 timeline w:depuis le
66 timeline w:der vorscha
33 timeline w:der zeitlei
-28 timeline w:derecha
-41 timeline w:des
28 timeline w:descarg
35 timeline w:desde
21 timeline w:desde el
-20 timeline w:dialog
-21 timeline w:dialogu
18 timeline w:die
-36 timeline w:die datei
55 timeline w:die leertas
-20 timeline w:die neue
-59 timeline w:differe
-55 timeline w:direita
-43 timeline w:direito
-60 timeline w:disk
28 timeline w:do tempo
-15 timeline w:don't
-24 timeline w:done
-21 timeline w:double-
-75 timeline w:double- the
-39 timeline w:down
-97 timeline w:downloa
-56 timeline w:downloa button
-16 timeline w:downloa icon
-46 timeline w:downloa the
-42 timeline w:drafts
-18 timeline w:drag
-36 timeline w:drag it
-26 timeline w:drag one
-70 timeline w:drag-an
-28 timeline w:draggin
-68 timeline w:drawer
-54 timeline w:droite
-29 timeline w:droite du
-26 timeline w:drop
-56 timeline w:drop the
-14 timeline w:drop-do
25 timeline w:drück
45 timeline w:du
-28 timeline w:du die
-20 timeline w:du kannst
-20 timeline w:duratio
-88 timeline w:déplace
57 timeline w:dê
-40 timeline w:each
-68 timeline w:editor
-70 timeline w:efectos
-34 timeline w:effect
-50 timeline w:effects drawer
-65 timeline w:eine
14 timeline w:einfach
-15 timeline w:einstel
-28 timeline w:either
24 timeline w:el archivo
-14 timeline w:el cuadro
15 timeline w:el desliza
-20 timeline w:el icono
-23 timeline w:el orden
-55 timeline w:el panel
60 timeline w:el reprodu
27 timeline w:el visor
-21 timeline w:el vídeo
-48 timeline w:elige
-16 timeline w:em compart
-41 timeline w:em salvar
19 timeline w:en
16 timeline w:en el
-15 timeline w:en exporta
-50 timeline w:en haut
-41 timeline w:encontr
18 timeline w:end
38 timeline w:end of
16 timeline w:ende
-49 timeline w:enregis
-56 timeline w:entra
-38 timeline w:entre
-31 timeline w:er
12 timeline w:es
15 timeline w:escenas
-63 timeline w:escolha
17 timeline w:escucha
-39 timeline w:ese
48 timeline w:espaço
-35 timeline w:esquerd
-18 timeline w:essa
-39 timeline w:estiver
-39 timeline w:están
-28 timeline w:estão
48 timeline w:estés
48 timeline w:estés conform
-52 timeline w:expand
-25 timeline w:expand the
-70 timeline w:export
-39 timeline w:export menu
-17 timeline w:export tab
-71 timeline w:exporta
-14 timeline w:exporta para
-16 timeline w:exporte
-54 timeline w:exporti
-28 timeline w:exports
-35 timeline w:eye
-58 timeline w:face
-25 timeline w:factura
-31 timeline w:faites
-31 timeline w:faites glisser
-27 timeline w:falls
-42 timeline w:feels
54 timeline w:fenêtre
54 timeline w:fenêtre d'aperç
-23 timeline w:fica
-60 timeline w:fichier
-13 timeline w:file
-21 timeline w:find
-15 timeline w:find the
-54 timeline w:findest
-12 timeline w:folder
-19 timeline w:font
-23 timeline w:fonts
-15 timeline w:for
-50 timeline w:for a
-30 timeline w:for more
-14 timeline w:for the
47 timeline w:for yoursel
-72 timeline w:format
-58 timeline w:foto
-33 timeline w:frames
47 timeline w:full
-49 timeline w:further
-60 timeline w:gauche
-23 timeline w:gaveta
-23 timeline w:gaveta de
-64 timeline w:gear
-56 timeline w:gear icon
-42 timeline w:geh
-23 timeline w:get the
-56 timeline w:gibt
-50 timeline w:glisser
-63 timeline w:glissez
-15 timeline w:go
-11 timeline w:go ahead
-29 timeline w:go to
-35 timeline w:good
-30 timeline w:grain
-60 timeline w:green
-39 timeline w:guardar vídeo
-11 timeline w:guthabe
-12 timeline w:hacia
-12 timeline w:hacia la
37 timeline w:half
-19 timeline w:handle
-61 timeline w:hard
-46 timeline w:has
-67 timeline w:haut
-11 timeline w:have
-12 timeline w:have a
-33 timeline w:haz
-47 timeline w:haz clic
-45 timeline w:head over
-56 timeline w:header
30 timeline w:hear
34 timeline w:hear it
-49 timeline w:herunte
-61 timeline w:histori
-21 timeline w:histori de
-20 timeline w:history
-36 timeline w:históri
-28 timeline w:hit apply
-46 timeline w:hit downloa
-73 timeline w:hit export
42 timeline w:hit play
-56 timeline w:hit save
32 timeline w:hit the
-49 timeline w:hover
-49 timeline w:hover over
-20 timeline w:hue
-17 timeline w:i
-38 timeline w:icon
-16 timeline w:icono
-16 timeline w:icono de
-17 timeline w:if
-30 timeline w:if it
-15 timeline w:if that's
-12 timeline w:if you'd
-15 timeline w:if you're
-41 timeline w:ihn
-78 timeline w:il
35 timeline w:im
-50 timeline w:im dialog
65 timeline w:im player
21 timeline w:im vorscha
-62 timeline w:images
-60 timeline w:in den
21 timeline w:in der
-70 timeline w:in die
-20 timeline w:in my
-41 timeline w:in setting
-78 timeline w:inspect
-52 timeline w:intensi
-10 timeline w:intensi slider
-46 timeline w:into
-41 timeline w:into the
-21 timeline w:invoice
-55 timeline w:is
-11 timeline w:ist
-31 timeline w:it down
15 timeline w:it from
-58 timeline w:it to
47 timeline w:it with
-47 timeline w:it's the
42 timeline w:izquier
47 timeline w:janela
47 timeline w:janela de
31 timeline w:jetez
31 timeline w:jetez un
57 timeline w:jump
-54 timeline w:junto
-55 timeline w:junto al
10 timeline w:keep
-74 timeline w:klick
-65 timeline w:klicke
-51 timeline w:klicke auf
-26 timeline w:knob
72 timeline w:l
95 timeline w:l'aperç
-71 timeline w:l'expor
-79 timeline w:l'ongle
-38 timeline w:l'ordre
-50 timeline w:la barra
48 timeline w:la barre
-22 timeline w:la boîte
-47 timeline w:la carpeta
-27 timeline w:la derecha
54 timeline w:la fenêtre
-58 timeline w:la intensi
-79 timeline w:la izquier
67 timeline w:la lecture
-44 timeline w:la lista
-32 timeline w:la liste
45 timeline w:la línea
-39 timeline w:la médiath
-79 timeline w:la page
-50 timeline w:la piste
-50 timeline w:la police
29 timeline w:la prévisu
-57 timeline w:la página
22 timeline w:la scène
-42 timeline w:la taille
44 timeline w:la ventana
-25 timeline w:la vidéo
28 timeline w:la vignett
20 timeline w:la vista
15 timeline w:lance
23 timeline w:lancer
39 timeline w:lancez
-51 timeline w:las
-25 timeline w:las miniatu
31 timeline w:last
29 timeline w:lateral
-10 timeline w:lautstä
-41 timeline w:layer
-50 timeline w:le bouton
33 timeline w:le clip
-58 timeline w:le fichier
39 timeline w:le lecteur
59 timeline w:le moniteu
-60 timeline w:le panneau
-12 timeline w:le solde
39 timeline w:lecteur
62 timeline w:lecture
58 timeline w:leertas
-18 timeline w:left
-12 timeline w:left sidebar
-11 timeline w:lengthe
-117 timeline w:les
-53 timeline w:library
-88 timeline w:liegen
-67 timeline w:lienzo
-29 timeline w:like
-42 timeline w:like to
-69 timeline w:line
28 timeline w:linha
28 timeline w:linha do
-50 timeline w:link
-78 timeline w:links
-25 timeline w:list
-75 timeline w:list to
-65 timeline w:lista
-65 timeline w:lista de
-30 timeline w:liste
-33 timeline w:liste des
-36 timeline w:listed
47 timeline w:listen
62 timeline w:listen to
84 timeline w:lo
-43 timeline w:lock
-35 timeline w:look
-58 timeline w:look at
-51 timeline w:look for
-30 timeline w:look into
-28 timeline w:looks
-35 timeline w:looks good
-23 timeline w:looks right
69 timeline w:loop
-24 timeline w:lässt
45 timeline w:línea
45 timeline w:línea de
-41 timeline w:may
-23 timeline w:media
-25 timeline w:media bin
-25 timeline w:media library
-25 timeline w:menu
-23 timeline w:menu de
-45 timeline w:menú de
42 timeline w:miniatu
-37 timeline w:mira
-60 timeline w:mit dem
-68 timeline w:mit den
56 timeline w:mit der
-46 timeline w:mixer
-52 timeline w:modifie
59 timeline w:moniteu
29 timeline w:monitor
-31 timeline w:more
16 timeline w:mouse
-19 timeline w:mp
-19 timeline w:mp 4
-60 timeline w:mp4
15 timeline w:mueve
-21 timeline w:my
-11 timeline w:my project
-39 timeline w:médiath
-41 timeline w:mídia
49 timeline w:míralo
-47 timeline w:na aba
-16 timeline w:na barra
47 timeline w:na janela
28 timeline w:na linha
-43 timeline w:na pasta
40 timeline w:na pré-vis
-29 timeline w:na página
14 timeline w:na trilha
-11 timeline w:nach unten
-15 timeline w:name
-65 timeline w:neben
-65 timeline w:neben dem
-20 timeline w:neue
-76 timeline w:next
-78 timeline w:next to
-47 timeline w:nicht
-65 timeline w:no painel
87 timeline w:no player
19 timeline w:notes tab
-35 timeline w:notice
-41 timeline w:now
-16 timeline w:number
-38 timeline w:não
-32 timeline w:of credits
-14 timeline w:ok
-29 timeline w:old
-17 timeline w:on your
-26 timeline w:once you
13 timeline w:once you've
-22 timeline w:one
-15 timeline w:one you
-43 timeline w:ones
-12 timeline w:onto
-11 timeline w:onto the
-21 timeline w:open
-26 timeline w:open it
-14 timeline w:open the
-48 timeline w:ordem
-47 timeline w:orden
-36 timeline w:os
-54 timeline w:other
-45 timeline w:otra
-41 timeline w:otro
-28 timeline w:out
44 timeline w:ouvir
-33 timeline w:ouvre
-79 timeline w:ouvrez
-23 timeline w:ouvrez la
-70 timeline w:ouvrez le
42 timeline w:ouça
-45 timeline w:over to
-43 timeline w:overvie
-19 timeline w:p
-13 timeline w:page
-32 timeline w:page to
-67 timeline w:painel
-56 timeline w:paleta
-61 timeline w:palette
-73 timeline w:panel
-15 timeline w:panel to
-79 timeline w:panneau
-11 timeline w:par
-21 timeline w:para baixar
-28 timeline w:para cambiar
-51 timeline w:para compara
36 timeline w:para conferi
-73 timeline w:para descarg
-84 timeline w:para guardar
36 timeline w:passe
-29 timeline w:passt
-54 timeline w:pasta
-32 timeline w:pelo
-19 timeline w:pelo botão
-32 timeline w:pelo ícone
-11 timeline w:perfil
-60 timeline w:persona
-46 timeline w:pestaña texto
-45 timeline w:pick
-48 timeline w:pick a
-21 timeline w:pick mp4
-40 timeline w:pick one
-32 timeline w:picker
35 timeline w:picture
-50 timeline w:piste
-24 timeline w:pitch
-23 timeline w:place
-21 timeline w:plan
-17 timeline w:plans
138 timeline w:play
27 timeline w:play it
44 timeline w:play the
38 timeline w:play to
67 timeline w:player
11 timeline w:player to
29 timeline w:playhea
87 timeline w:playhea to
-22 timeline w:please check
-43 timeline w:please hit
-21 timeline w:please top
-32 timeline w:please visit
16 timeline w:poignée
-50 timeline w:police
-45 timeline w:pop-up
25 timeline w:por
16 timeline w:pour en
28 timeline w:pour la
16 timeline w:pour le
-72 timeline w:pour voir
-33 timeline w:pouvez
-44 timeline w:pouvez la
-47 timeline w:press apply
-47 timeline w:press confirm
-38 timeline w:press ctrl
-32 timeline w:press downloa
-65 timeline w:press export
74 timeline w:press play
-45 timeline w:press replace
27 timeline w:press the
-41 timeline w:pressin
-19 timeline w:pressio
33 timeline w:previa
65 timeline w:preview
24 timeline w:preview tab
42 timeline w:preview the
37 timeline w:preview window
74 timeline w:previsu
-25 timeline w:princip
-23 timeline w:projekt
-50 timeline w:proyect
43 timeline w:pré-vis
94 timeline w:prévia
85 timeline w:prévisu
31 timeline w:puedes
33 timeline w:puedes verla
53 timeline w:puis
-31 timeline w:puis cliquez
-35 timeline w:pull
-34 timeline w:pull it
-21 timeline w:pull the
-22 timeline w:pulling
-15 timeline w:pulsa
-67 timeline w:pulsa aplicar
-31 timeline w:purple
-25 timeline w:put it
-64 timeline w:página
-28 timeline w:página de
-18 timeline w:que
-75 timeline w:que você
-56 timeline w:queue
-27 timeline w:quieras
-43 timeline w:quieres
-43 timeline w:quieres ver
-54 timeline w:quiser
-22 timeline w:raise
-22 timeline w:raise the
-48 timeline w:rate
-23 timeline w:ready
-47 timeline w:rearran
-40 timeline w:rearran them
-45 timeline w:recarre
-14 timeline w:recharg
-88 timeline w:rechts
-24 timeline w:recorta
-45 timeline w:recurso
81 timeline w:regarde
-36 timeline w:regler
-11 timeline w:reihenf
-22 timeline w:reiter text
-71 timeline w:release
-52 timeline w:render
-62 timeline w:render queue
-40 timeline w:reorder
-11 timeline w:reorder the
-74 timeline w:replace
21 timeline w:replay
81 timeline w:reprodu
-11 timeline w:resolut
-49 timeline w:rest
-72 timeline w:retrouv
-47 timeline w:review
14 timeline w:rhythm
-50 timeline w:right-c
-50 timeline w:right-h
-63 timeline w:row
20 timeline w:run
35 timeline w:réglez
-80 timeline w:s
-16 timeline w:sa
-26 timeline w:saldo
-23 timeline w:salvar
-41 timeline w:same
-72 timeline w:satisfi
-45 timeline w:save the
-23 timeline w:saved
-52 timeline w:scenes panel
54 timeline w:scenes tab
13 timeline w:schau
45 timeline w:schau dir
-23 timeline w:schiebe
-65 timeline w:script
-16 timeline w:scroll down
45 timeline w:scrub
22 timeline w:scène
-69 timeline w:scènes
-37 timeline w:se estiver
-34 timeline w:se quiser
39 timeline w:seconds
-11 timeline w:see
-50 timeline w:see all
11 timeline w:see it
-54 timeline w:see the
-42 timeline w:see them
-54 timeline w:segundo
-34 timeline w:sehen
-75 timeline w:selecio
-81 timeline w:select
-83 timeline w:select the
-55 timeline w:send
-45 timeline w:send it
-46 timeline w:separad
-23 timeline w:set
-11 timeline w:set the
-33 timeline w:seta
-42 timeline w:sharpne
-60 timeline w:shelf
-54 timeline w:shift
33 timeline w:short
-58 timeline w:shot
-30 timeline w:shots
-27 timeline w:show
-14 timeline w:shown
-44 timeline w:shows
-84 timeline w:si le
-44 timeline w:si quieres
29 timeline w:si te
-50 timeline w:si vous
-117 timeline w:sichern
-37 timeline w:side
-78 timeline w:sidebar
-27 timeline w:sidebar to
53 timeline w:sieh
-11 timeline w:siehst
-11 timeline w:siehst du
13 timeline w:simply
-35 timeline w:size
-15 timeline w:slide
-41 timeline w:slider to
-62 timeline w:slow
-58 timeline w:small
-74 timeline w:sobald
46 timeline w:sobre
-23 timeline w:solde
11 timeline w:sous
62 timeline w:space
12 timeline w:spaceba
12 timeline w:spaceba to
85 timeline w:speaker
-40 timeline w:split
-44 timeline w:split the
-40 timeline w:spur
-13 timeline w:square
57 timeline w:starts
24 timeline w:stehen
-51 timeline w:still
-24 timeline w:stored
-52 timeline w:storybo
-37 timeline w:storybo panel
-44 timeline w:storybo tab
-84 timeline w:style
-23 timeline w:subscri
-14 timeline w:subtitl
-74 timeline w:suffit
-33 timeline w:superio
-36 timeline w:sur appliqu
-42 timeline w:sur exporte
16 timeline w:sur le
-39 timeline w:sur valider
-15 timeline w:sure
-19 timeline w:switch to
-37 timeline w:szenenl
-44 timeline w:só
-47 timeline w:tab
-12 timeline w:tab on
-93 timeline w:tab to
-42 timeline w:taille
-48 timeline w:take a
19 timeline w:takes
-46 timeline w:tamanho
-39 timeline w:tap
56 timeline w:taste
-21 timeline w:te
-26 timeline w:te convenc
39 timeline w:ten
39 timeline w:ten seconds
-57 timeline w:texte
-40 timeline w:texto
-41 timeline w:that
-44 timeline w:that's
-17 timeline w:the archive
-66 timeline w:the arrow
-71 timeline w:the audio
-47 timeline w:the backgro
-31 timeline w:the big
-44 timeline w:the blue
-10 timeline w:the brightn
-70 timeline w:the canvas
-13 timeline w:the caption
-61 timeline w:the charact
-77 timeline w:the clip
-42 timeline w:the cloud
-50 timeline w:the coin
-29 timeline w:the color
-20 timeline w:the dialog
-46 timeline w:the disk
-24 timeline w:the drop-do
-35 timeline w:the duratio
-12 timeline w:the earlier
-51 timeline w:the editor
32 timeline w:the end
-40 timeline w:the export
-15 timeline w:the exports
-11 timeline w:the files
39 timeline w:the first
-28 timeline w:the font
-23 timeline w:the fonts
-24 timeline w:the format
-13 timeline w:the frame
-34 timeline w:the frames
-64 timeline w:the gear
-60 timeline w:the green
-28 timeline w:the handle
-56 timeline w:the header
-11 timeline w:the history
-20 timeline w:the hue
-75 timeline w:the inspect
23 timeline w:the intensi
18 timeline w:the last
-35 timeline w:the layer
-16 timeline w:the left
-16 timeline w:the library
-28 timeline w:the line
-14 timeline w:the logo
-25 timeline w:the look
-24 timeline w:the media
-46 timeline w:the mixer
20 timeline w:the monitor
-66 timeline w:the mouse
-29 timeline w:the old
-15 timeline w:the one
-20 timeline w:the other
-18 timeline w:the page
41 timeline w:the picture
44 timeline w:the play
55 timeline w:the playhea
-45 timeline w:the pop-up
50 timeline w:the preview
-33 timeline w:the render
-49 timeline w:the rest
14 timeline w:the rhythm
-54 timeline w:the right-h
-31 timeline w:the save
-65 timeline w:the script
29 timeline w:the second
-42 timeline w:the share
-40 timeline w:the shot
-50 timeline w:the shots
-53 timeline w:the sidebar
-15 timeline w:the size
12 timeline w:the spaceba
100 timeline w:the speaker
-37 timeline w:the speed
-51 timeline w:the storybo
-34 timeline w:the style
-46 timeline w:the subscri
-14 timeline w:the subtitl
-21 timeline w:the suggest
-13 timeline w:the three
-11 timeline w:the three-d
20 timeline w:the thumbna
36 timeline w:the timelin
-43 timeline w:the title
-24 timeline w:the titles
-24 timeline w:the toolbar
19 timeline w:the track
-66 timeline w:the transcr
-18 timeline w:the two
-23 timeline w:the upper
17 timeline w:the video
94 timeline w:the viewer
27 timeline w:the wavefor
-36 timeline w:the yellow
-38 timeline w:their
-26 timeline w:them
-26 timeline w:them all
-20 timeline w:then
-46 timeline w:then save
-13 timeline w:there's
-18 timeline w:they
-42 timeline w:they're
-17 timeline w:third
-35 timeline w:this
-26 timeline w:three
-11 timeline w:three-d
-11 timeline w:three-d menu
17 timeline w:thumbna
-42 timeline w:tick
-24 timeline w:ticking
-24 timeline w:ticking the
45 timeline w:tiempo
25 timeline w:timelin
33 timeline w:tippe
12 timeline w:tippen
-50 timeline w:title
-24 timeline w:titles
-55 timeline w:titre
44 timeline w:to 0
-32 timeline w:to change
20 timeline w:to check
-53 timeline w:to get
37 timeline w:to hear
39 timeline w:to it
-51 timeline w:to keep
-10 timeline w:to make
-46 timeline w:to move
14 timeline w:to play
-11 timeline w:to put
-43 timeline w:to save
-15 timeline w:to start
-34 timeline w:to use
-29 timeline w:to view
44 timeline w:to watch
-22 timeline w:to your
-30 timeline w:toca
-26 timeline w:tocar
-12 timeline w:too
-29 timeline w:tool
-24 timeline w:toolbar
12 timeline w:track
-80 timeline w:transcr
85 timeline w:triangl
14 timeline w:trilha
-11 timeline w:trim
-22 timeline w:trim the
-27 timeline w:trop
-78 timeline w:três
-36 timeline w:tu saldo
24 timeline w:tudo
-65 timeline w:turn
-46 timeline w:tus
-21 timeline w:two
-33 timeline w:télécha
-69 timeline w:título
-42 timeline w:um
-57 timeline w:um ihn
-35 timeline w:un
-88 timeline w:un clic
-63 timeline w:un œil
40 timeline w:una
-24 timeline w:und
-59 timeline w:under setting
35 timeline w:under the
-33 timeline w:under your
-24 timeline w:undo
-40 timeline w:une
-94 timeline w:unten
39 timeline w:unter
-49 timeline w:until
-22 timeline w:up
-11 timeline w:upgrade
-13 timeline w:upper
-53 timeline w:usar
-75 timeline w:use
-44 timeline w:users
-28 timeline w:valider
-19 timeline w:veja
-53 timeline w:velocid
44 timeline w:ventana
44 timeline w:ventana de
-29 timeline w:ver
-24 timeline w:ver las
-50 timeline w:ver los
-57 timeline w:verde
33 timeline w:verla
91 timeline w:verlo
-57 timeline w:verschi
-28 timeline w:versão
-66 timeline w:verás
19 timeline w:via
-72 timeline w:via le
-63 timeline w:via the
31 timeline w:video to
-25 timeline w:vidéo
-16 timeline w:view
94 timeline w:viewer
57 timeline w:visible
-27 timeline w:visit
-44 timeline w:visit the
27 timeline w:visor
33 timeline w:vista
33 timeline w:vista previa
65 timeline w:visuali
-65 timeline w:você
-30 timeline w:você pode
-43 timeline w:voices
-61 timeline w:voir les
95 timeline w:vorscha
60 timeline w:vorscha an
-53 timeline w:votre
17 timeline w:vous convien
-33 timeline w:vous pouvez
-58 timeline w:voz
-14 timeline w:vá
51 timeline w:vérifie
-22 timeline w:vídeo
-34 timeline w:wait
-34 timeline w:wait for
-51 timeline w:waiting
66 timeline w:watch
52 timeline w:watch it
27 timeline w:wavefor
-79 timeline w:way
-59 timeline w:wenn du
-28 timeline w:what
-34 timeline w:wheel
45 timeline w:when you
-16 timeline w:when you're
-44 timeline w:where
55 timeline w:wiederg
-29 timeline w:will
69 timeline w:window
-24 timeline w:with your
44 timeline w:wähle
58 timeline w:y
-20 timeline w:ya
-14 timeline w:you have
-29 timeline w:you like
-26 timeline w:you may
-24 timeline w:you need
-18 timeline w:you the
-11 timeline w:you'd
-14 timeline w:you'd like
-31 timeline w:you'll
-19 timeline w:you'll notice
-35 timeline w:you'll see
-14 timeline w:your
-24 timeline w:your mouse
-45 timeline w:your plan
-22 timeline w:your video
-46 timeline w:yours
47 timeline w:yoursel
-83 timeline w:z
27 timeline w:zeitlei
-55 timeline w:zieh
-56 timeline w:zieh das
-22 timeline w:zieh die
-37 timeline w:ziehen
-28 timeline w:zu
-34 timeline w:zu sehen
-30 timeline w:zum
-39 timeline w:zum herunte
-17 timeline w:à
-23 timeline w:à droite
-41 timeline w:à esquerd
-60 timeline w:à gauche
-73 timeline w:à la
13 timeline w:ändere
-49 timeline w:é
-46 timeline w:é só
-37 timeline w:ícone
-25 timeline w:ícone de
-59 timeline w:öffne
-11 timeline w:öffne den
-37 timeline w:öffne die
-41 timeline w:öffnen
-74 timeline w:über
-63 timeline w:œil
-45 timeline w:а
-32 timeline w:а потом
-38 timeline w:баланс
-72 timeline w:боковой
-72 timeline w:боковой панели
-30 timeline w:в
-51 timeline w:в инспект
-78 timeline w:в медиате
33 timeline w:в окне
89 timeline w:в плеере
45 timeline w:в предпро
-80 timeline w:вариант
-85 timeline w:вкладку
58 timeline w:включит
-45 timeline w:вниз
-57 timeline w:во
36 timeline w:воспрои
-11 timeline w:всё
-61 timeline w:выберит
33 timeline w:громкос
32 timeline w:до
-54 timeline w:дорожке
-15 timeline w:его
-80 timeline w:есть
-82 timeline w:её
-67 timeline w:жмите
-74 timeline w:за
-34 timeline w:за край
18 timeline w:загляни
-27 timeline w:зайдите
-27 timeline w:затем
30 timeline w:звук
-54 timeline w:значок
-51 timeline w:инспект
29 timeline w:инструм
-24 timeline w:их
-34 timeline w:кабинет
-56 timeline w:как
-31 timeline w:клип
-57 timeline w:когда
-29 timeline w:край
-40 timeline w:лежат
-48 timeline w:медиате
-15 timeline w:меняетс
-51 timeline w:миниатю
-25 timeline w:можно
-37 timeline w:на
-76 timeline w:на дорожке
-11 timeline w:на панели
-20 timeline w:на страниц
47 timeline w:на таймлай
-69 timeline w:нажмите примени
-46 timeline w:нажмите экспорт
-36 timeline w:настрой
-62 timeline w:новый
16 timeline w:окне
31 timeline w:окне предпро
-49 timeline w:она
-58 timeline w:остаток
-48 timeline w:откройт
-53 timeline w:откройт панель
-78 timeline w:панели
-33 timeline w:панель
-61 timeline w:папку
-15 timeline w:перетас
-50 timeline w:перетащ
89 timeline w:плеере
33 timeline w:под
-80 timeline w:подтвер
20 timeline w:ползунк
-62 timeline w:поменят
-53 timeline w:порядок
-37 timeline w:после
68 timeline w:послуша
51 timeline w:посмотр
-25 timeline w:потом
70 timeline w:предпро
-24 timeline w:проверь
74 timeline w:прокрут
71 timeline w:прослуш
-75 timeline w:разверн
-51 timeline w:размер
-48 timeline w:раскадр
36 timeline w:результ
32 timeline w:ролик
-64 timeline w:с
-45 timeline w:скачать
-74 timeline w:слева
-61 timeline w:слишком
-65 timeline w:слоёв
29 timeline w:сначала
-58 timeline w:со
-93 timeline w:сохрани
-62 timeline w:справа
-23 timeline w:страниц
-31 timeline w:сцену
-15 timeline w:сцены
58 timeline w:таймлай
-60 timeline w:углу
-27 timeline w:файл
-25 timeline w:цвет
-37 timeline w:чтобы
-64 timeline w:чтобы скачать
-39 timeline w:экспорт
67 timeline w:это
-14 timeline w:い
37 timeline w:う
25 timeline w:お 确
25 timeline w:お 确 か
25 timeline w:か め
-25 timeline w:か り
-37 timeline w:き さ
-37 timeline w:き さ は
-31 timeline w:く
-34 timeline w:く と
-29 timeline w:ご覧
-12 timeline w:さ は
-10 timeline w:し て ください
-36 timeline w:し ま
-36 timeline w:し ま す
-25 timeline w:た
-11 timeline w:だ
-39 timeline w:だけです
23 timeline w:で お
-29 timeline w:で 保存
23 timeline w:で 再生
20 timeline w:で 再生 し
-14 timeline w:で 変え
13 timeline w:で 确
13 timeline w:で 确 认
35 timeline w:で 见
-24 timeline w:で 调
-24 timeline w:で 调 整
-20 timeline w:で 选
23 timeline w:と
15 timeline w:どうぞ
-46 timeline w:な
-11 timeline w:に ドラッグ
10 timeline w:に 入
-29 timeline w:の 「
-35 timeline w:の パネル
-14 timeline w:の 矢印
-17 timeline w:の 端
-17 timeline w:の 端 を
-21 timeline w:は
-31 timeline w:は 「
14 timeline w:は タイムライン
-12 timeline w:び
-33 timeline w:べ
-24 timeline w:ま
-16 timeline w:ま す
-26 timeline w:む
32 timeline w:め
20 timeline w:め て
20 timeline w:め て ください
13 timeline w:られます
-31 timeline w:る には
-11 timeline w:を タイムライン
-12 timeline w:を タップ
-11 timeline w:を タップ し
-16 timeline w:を 开
-26 timeline w:を 开 く
-19 timeline w:を 押して ください
31 timeline w:を 押す と
-37 timeline w:を 见
-19 timeline w:を 选
-17 timeline w:を 选 び
-30 timeline w:アイコン
-26 timeline w:アイコン から
11 timeline w:ィ
11 timeline w:ィ オ
-13 timeline w:ィ オ タブ
11 timeline w:オ
-13 timeline w:オ タブ
11 timeline w:オ ー
11 timeline w:オ ー デ
-52 timeline w:キ
-15 timeline w:キ ス
-15 timeline w:キ ス ト
24 timeline w:クリック す
24 timeline w:クリック す る
-25 timeline w:クリップ
-17 timeline w:クリップ の
-17 timeline w:クリップ の 端
17 timeline w:クレジット
-15 timeline w:シーン
-14 timeline w:ス
-19 timeline w:ス ト
-15 timeline w:ス ト タブ
-11 timeline w:スライダー
-22 timeline w:スライダー で
10 timeline w:タイムライン で
-12 timeline w:タップ
-11 timeline w:タップ し
-10 timeline w:タブ
-44 timeline w:タブ で
-13 timeline w:タブ を
-13 timeline w:タブ を 开
13 timeline w:ダ
-20 timeline w:ダウンロード
-13 timeline w:チャージ
-15 timeline w:テ キ
-15 timeline w:テ キ ス
11 timeline w:デ
11 timeline w:デ ィ
11 timeline w:デ ィ オ
-15 timeline w:ト タブ
-15 timeline w:ト タブ で
-24 timeline w:ドラッグ
-24 timeline w:ドラッグ し
-24 timeline w:ドラッグ し て
-15 timeline w:ドラッグ す
-12 timeline w:ドロップ
-41 timeline w:パネル
-33 timeline w:パネル を
-17 timeline w:ファイル
-56 timeline w:ファイル を
-37 timeline w:フォルダ
20 timeline w:プレビュー で
25 timeline w:プレビュー で 确
38 timeline w:プレーヤー
38 timeline w:プレーヤー で
-30 timeline w:ボタン を
-22 timeline w:ボタン を クリック
-12 timeline w:ボタン を 押して
-32 timeline w:レイヤー
-60 timeline w:ン
29 timeline w:ー で
11 timeline w:ー デ
11 timeline w:ー デ ィ
-25 timeline w:一 个
-30 timeline w:一 张
-44 timeline w:一 条
-21 timeline w:一 步
-56 timeline w:一 点
36 timeline w:一 遍
16 timeline w:一下
-43 timeline w:三
-14 timeline w:三点
-14 timeline w:三点 メニュー
37 timeline w:三角
22 timeline w:上
-22 timeline w:上 一
12 timeline w:上 即可
-19 timeline w:下
28 timeline w:下の
-19 timeline w:下拉
-39 timeline w:下方
-16 timeline w:下方 的
-68 timeline w:下载
-13 timeline w:下载 图标
-17 timeline w:下载 按钮
-18 timeline w:不
-17 timeline w:不 对
-12 timeline w:不 需要
-14 timeline w:不满意
36 timeline w:两
44 timeline w:两 个
-72 timeline w:两 段
-34 timeline w:个人中心
11 timeline w:中 心
34 timeline w:中 查看
57 timeline w:中间的
-30 timeline w:云
-31 timeline w:亮
-12 timeline w:亮度
-46 timeline w:人
20 timeline w:仍
11 timeline w:仍 有
-54 timeline w:任
-19 timeline w:会员
-49 timeline w:会员 中
-49 timeline w:会员 中 心
-35 timeline w:位
-37 timeline w:位 置
-35 timeline w:位于
-40 timeline w:体
-19 timeline w:余
-18 timeline w:余 的
-46 timeline w:余额
-20 timeline w:余额 见
-12 timeline w:你 可以
-32 timeline w:侧
-32 timeline w:侧 の
-37 timeline w:侧栏
-76 timeline w:侧边栏
37 timeline w:保存
-32 timeline w:保存 できます
-41 timeline w:倍
51 timeline w:倒
20 timeline w:像
43 timeline w:先 点
-45 timeline w:光
-42 timeline w:全 文
-37 timeline w:全 部
18 timeline w:全屏
-23 timeline w:再 把
25 timeline w:再生
21 timeline w:再生 し
32 timeline w:再生 し て
11 timeline w:再生 ボタン
-37 timeline w:准
-16 timeline w:几
-17 timeline w:几 秒
-43 timeline w:分
-31 timeline w:分 别
-39 timeline w:分 镜
-44 timeline w:分享
18 timeline w:分割
-43 timeline w:分页
-17 timeline w:切
-21 timeline w:切到 “
18 timeline w:切换
-39 timeline w:切换 到
-31 timeline w:切换 到 “
-13 timeline w:列
-14 timeline w:列 在
-22 timeline w:列表 里
-23 timeline w:删
-29 timeline w:删掉
-14 timeline w:别 の
15 timeline w:到  
45 timeline w:到   0
-47 timeline w:到 “
-66 timeline w:到 画布
-37 timeline w:到 画布 上
-46 timeline w:前 の
-35 timeline w:前 面
-35 timeline w:前往
-34 timeline w:前往 “
-16 timeline w:剩余
-16 timeline w:剩余 点数
-45 timeline w:剪
12 timeline w:加
-52 timeline w:勾选
-18 timeline w:勾选 “
-10 timeline w:十
-26 timeline w:单
-49 timeline w:单击
-18 timeline w:双击
-59 timeline w:发给
-31 timeline w:取
-45 timeline w:取 得
18 timeline w:口
22 timeline w:口 查看
-19 timeline w:另
-11 timeline w:只要
-22 timeline w:可 到
-37 timeline w:可 查看
32 timeline w:可 点
-15 timeline w:可以 从
17 timeline w:可以 在 预览窗口
-56 timeline w:可以 打开
-13 timeline w:可以 拖动
18 timeline w:可以 播放
-16 timeline w:可以 查看
52 timeline w:可以 点
-81 timeline w:可以 看到
-26 timeline w:可选
-16 timeline w:右
-21 timeline w:右上 の
-15 timeline w:右上 の 「
-24 timeline w:右上角
-52 timeline w:右下角
-27 timeline w:右侧
-57 timeline w:右边缘
-21 timeline w:合 は
-17 timeline w:合 适
-41 timeline w:同
-69 timeline w:名
-34 timeline w:后 拖
-23 timeline w:后 点
-26 timeline w:后 点 “
-22 timeline w:后 点击 “
-53 timeline w:向
-27 timeline w:向 下
-15 timeline w:向左
21 timeline w:听
-44 timeline w:和
-21 timeline w:哪
13 timeline w:喇叭 图标
-18 timeline w:喜
-18 timeline w:喜 欢
-84 timeline w:四
-21 timeline w:回到
-78 timeline w:图
-18 timeline w:图层
-24 timeline w:图层 列表
-43 timeline w:图示
-42 timeline w:在  
-23 timeline w:在 “
-41 timeline w:在 图层
-38 timeline w:在 左侧
-23 timeline w:在 左侧 的
48 timeline w:在 播放器
45 timeline w:在 播放器 里
20 timeline w:在 播放窗
22 timeline w:在 播放窗 口
42 timeline w:在 时间轴
19 timeline w:在 时间轴 上
63 timeline w:在 时间轴 中
-30 timeline w:在 画布
-50 timeline w:在 编辑器 里
-23 timeline w:在 轨道
-23 timeline w:在 轨道 上
-42 timeline w:在 那
-42 timeline w:在 那 里
-43 timeline w:在 音
-38 timeline w:在 音 频
15 timeline w:在 预览区
16 timeline w:在 预览窗口
-21 timeline w:场 合
-21 timeline w:场 合 は
-24 timeline w:场 面
-61 timeline w:场景
-64 timeline w:场景列表
59 timeline w:块
-19 timeline w:型
-55 timeline w:备
-26 timeline w:备 选
-14 timeline w:変え られます
-18 timeline w:多 余
-18 timeline w:多 余 的
-14 timeline w:大 き
-37 timeline w:大 き さ
19 timeline w:头
-20 timeline w:头像
-19 timeline w:奏
-37 timeline w:如需
12 timeline w:始
-19 timeline w:媒体库
-37 timeline w:字 型
-53 timeline w:字幕
-36 timeline w:存到
-26 timeline w:存档
-66 timeline w:它
-37 timeline w:它 的
27 timeline w:完 整
-29 timeline w:定
-36 timeline w:审
-52 timeline w:对
33 timeline w:对比
27 timeline w:对照
-37 timeline w:导出
-27 timeline w:导出 页
-21 timeline w:封
-21 timeline w:封 面
-34 timeline w:小
-10 timeline w:就
-27 timeline w:就 把
-33 timeline w:就 按
25 timeline w:就 是
-15 timeline w:就 点
-40 timeline w:就会
-17 timeline w:就可以
-31 timeline w:就能
44 timeline w:就能 播放
-33 timeline w:就行
-50 timeline w:层
-71 timeline w:展开
-42 timeline w:工具
13 timeline w:左 の
-25 timeline w:左上角
-25 timeline w:左上角 的
-53 timeline w:左侧
-16 timeline w:左边
-32 timeline w:已
-53 timeline w:帧
-11 timeline w:并
-14 timeline w:序
-16 timeline w:库里
-32 timeline w:应用
11 timeline w:底部
14 timeline w:底部 的
-19 timeline w:度
-19 timeline w:度 を
-12 timeline w:度 可以
-26 timeline w:开 く
-34 timeline w:开 く と
12 timeline w:开 始
-36 timeline w:式
-36 timeline w:张
-37 timeline w:弹窗
-62 timeline w:影片
-37 timeline w:往
-57 timeline w:待
-21 timeline w:得 到
-21 timeline w:微调
11 timeline w:心
-16 timeline w:您 也
-20 timeline w:情
-25 timeline w:想
-42 timeline w:想 再
-17 timeline w:想 改
67 timeline w:想 看
-35 timeline w:想 要 的
-49 timeline w:意
14 timeline w:成
-18 timeline w:成片
-13 timeline w:我
-46 timeline w:戳
-30 timeline w:户
-26 timeline w:手 动
-24 timeline w:才
-24 timeline w:才 会
-15 timeline w:打开
-72 timeline w:打开  
-49 timeline w:打开 “
-38 timeline w:打开 「
-20 timeline w:打开 图层 面板
27 timeline w:打开 预览
-33 timeline w:找到
-11 timeline w:把
-53 timeline w:把  
59 timeline w:把 播放头
-11 timeline w:抓住
-29 timeline w:押し
-19 timeline w:押して ください
31 timeline w:押す と
-36 timeline w:抽屉
-33 timeline w:抽屉 里
37 timeline w:拉
-16 timeline w:拖 入
-13 timeline w:拖 到
-63 timeline w:拖 到 画布
-18 timeline w:拖拽
-19 timeline w:拿到
-32 timeline w:按   ctrl
-26 timeline w:按   delete
-57 timeline w:按 “
-63 timeline w:按 「
19 timeline w:按 播放键
-16 timeline w:按一下
-50 timeline w:按下
-60 timeline w:按住
-21 timeline w:提 示
-16 timeline w:撤销
34 timeline w:播放
13 timeline w:播放 一
26 timeline w:播放 看看
38 timeline w:播放 确认
35 timeline w:播放器
-20 timeline w:播放器 下方
-20 timeline w:播放器 下方 的
45 timeline w:播放器 里
32 timeline w:播放头 移到
20 timeline w:播放窗
22 timeline w:播放窗 口
22 timeline w:播放窗 口 查看
51 timeline w:播放键
-15 timeline w:收
-45 timeline w:收在
-11 timeline w:改
-27 timeline w:改成
-27 timeline w:改成  
-27 timeline w:改成   1
28 timeline w:放
60 timeline w:放 大
-36 timeline w:文
-17 timeline w:文件
-56 timeline w:方
-32 timeline w:旁的
-16 timeline w:旧
29 timeline w:时间线
20 timeline w:时间线 上
47 timeline w:时间轴
26 timeline w:时间轴 上
63 timeline w:时间轴 中
-16 timeline w:明 度
-23 timeline w:明细
-33 timeline w:晰
-48 timeline w:曲
-16 timeline w:更
-21 timeline w:更换
-20 timeline w:更改
-16 timeline w:最 后
-11 timeline w:最 终
-11 timeline w:最 终 文件
-37 timeline w:最下
-35 timeline w:月
-15 timeline w:有
-55 timeline w:期
-24 timeline w:本
-39 timeline w:机
-38 timeline w:条
-40 timeline w:查
-32 timeline w:查看
-25 timeline w:查询
-40 timeline w:标签页
-61 timeline w:标题
-21 timeline w:栏里
-38 timeline w:核对
-38 timeline w:格
-18 timeline w:格 式
-15 timeline w:档
36 timeline w:检查
-14 timeline w:检查器
-14 timeline w:检查器 里
13 timeline w:检视
-37 timeline w:步
-12 timeline w:残高
-20 timeline w:残高 は
15 timeline w:段 太
-14 timeline w:每 一
-34 timeline w:每 个
-19 timeline w:比
-41 timeline w:水
-26 timeline w:没 问
-26 timeline w:没 问 题
-48 timeline w:混
-33 timeline w:清 晰
-52 timeline w:渲染
-40 timeline w:滑杆
-24 timeline w:滑桿
29 timeline w:滑鼠
-42 timeline w:滤
-42 timeline w:滤 镜
18 timeline w:点 “
-70 timeline w:点 “ 保存
-72 timeline w:点 “ 分享
-34 timeline w:点 “ 完成
-42 timeline w:点 “ 导出
-43 timeline w:点 “ 应用
-32 timeline w:点 “ 确定
-27 timeline w:点 右上角
43 timeline w:点 喇叭
-23 timeline w:点一下
-51 timeline w:点一下 “
-36 timeline w:点击
-16 timeline w:点击 “
-31 timeline w:点击 “ 导出
-12 timeline w:点击 右上角
-36 timeline w:点击 导出
-62 timeline w:点开
-16 timeline w:点数
-53 timeline w:点选
-49 timeline w:点选 「
-24 timeline w:然
-11 timeline w:然 后 点
-33 timeline w:照
-33 timeline w:照 片
-24 timeline w:片
-20 timeline w:片头
28 timeline w:片段
-25 timeline w:生效
-50 timeline w:用
-13 timeline w:用 鼠标 拖动
-22 timeline w:用量
-47 timeline w:由
-22 timeline w:电脑
28 timeline w:画 像
-40 timeline w:画 质
-56 timeline w:画布
-61 timeline w:画布 上
46 timeline w:画面
-34 timeline w:留
-11 timeline w:番
-14 timeline w:的
-22 timeline w:的 下载
-16 timeline w:的 下载 图标
-17 timeline w:的 下载 按钮
-31 timeline w:的 位
-31 timeline w:的 位 置
-24 timeline w:的 字
13 timeline w:的 蓝
13 timeline w:的 蓝 色
-55 timeline w:的话
-59 timeline w:目
36 timeline w:看
-31 timeline w:看 得 到
22 timeline w:看一
19 timeline w:看一 下
46 timeline w:看看
-14 timeline w:矢印
-32 timeline w:短
-25 timeline w:码
25 timeline w:确 か
25 timeline w:确 か め
-10 timeline w:确 认 できます
-21 timeline w:示
-36 timeline w:移
52 timeline w:移到
57 timeline w:空格
25 timeline w:空格键
12 timeline w:端
-26 timeline w:第
-20 timeline w:第三
-44 timeline w:等
-29 timeline w:箭头
-42 timeline w:素材
-19 timeline w:素材库
-14 timeline w:终
-11 timeline w:终 文件
-21 timeline w:继
-21 timeline w:继 续
-11 timeline w:续
-43 timeline w:续订
-18 timeline w:绿
-18 timeline w:绿 色
-50 timeline w:编辑器 里
45 timeline w:缩略图
-41 timeline w:置
-52 timeline w:者
-23 timeline w:背景
-22 timeline w:能 在
-15 timeline w:色 的
-27 timeline w:色板
-81 timeline w:色盘
-19 timeline w:节 奏
-24 timeline w:若
12 timeline w:若 仍
11 timeline w:若 仍 有
-28 timeline w:若 想
-47 timeline w:若 要
-22 timeline w:获
-16 timeline w:获 取
-16 timeline w:菜单 里
-17 timeline w:裁
-11 timeline w:裁 掉
-69 timeline w:要
-12 timeline w:要 的
-46 timeline w:见 “
31 timeline w:见 て
30 timeline w:见 られます
12 timeline w:观看
-31 timeline w:视图
-33 timeline w:视频
-37 timeline w:角
-32 timeline w:解
15 timeline w:认 し て
-10 timeline w:认 できます
-51 timeline w:让
-31 timeline w:记得
-30 timeline w:设置
34 timeline w:试
34 timeline w:试听
-38 timeline w:语
-41 timeline w:请 从
-10 timeline w:请 到
-17 timeline w:请 到 “
-16 timeline w:请 在 “
-16 timeline w:请 在 右侧
22 timeline w:请 在 播放窗
-47 timeline w:请 展开
38 timeline w:请 点
47 timeline w:请 点 “
-28 timeline w:调
-25 timeline w:调 整
-17 timeline w:调低
-16 timeline w:调换
-16 timeline w:账单
-20 timeline w:账户 页
-40 timeline w:质
-67 timeline w:走
-49 timeline w:走 完
-28 timeline w:足 り
-33 timeline w:轨道
57 timeline w:转
-22 timeline w:载
-21 timeline w:输入
-28 timeline w:还
-59 timeline w:这 里
-28 timeline w:进
-16 timeline w:进 度
-26 timeline w:进入
-79 timeline w:进入 “
-12 timeline w:进度条
-67 timeline w:进度条 走
13 timeline w:追
13 timeline w:追 加
-17 timeline w:适
-44 timeline w:选
-18 timeline w:选  
-13 timeline w:选 “
-27 timeline w:选 「
-12 timeline w:选 び
-54 timeline w:选中
-28 timeline w:选单
-47 timeline w:选好
-63 timeline w:选择
-17 timeline w:选项卡
-14 timeline w:透
-16 timeline w:透 明 度
-54 timeline w:逐
-36 timeline w:逐 一
13 timeline w:通
14 timeline w:速 度
-34 timeline w:速度
36 timeline w:遍
-30 timeline w:道
21 timeline w:那
-12 timeline w:那 个
25 timeline w:那 里
-81 timeline w:都
-14 timeline w:都 收在
-33 timeline w:都 能
-16 timeline w:都在
-16 timeline w:都在 “
-50 timeline w:里 可以
-17 timeline w:里 按
-21 timeline w:里 挑
-22 timeline w:里 改
-30 timeline w:里 点
-48 timeline w:里 能
-48 timeline w:里 能 看到
-17 timeline w:重
-16 timeline w:链接
-63 timeline w:镜
-29 timeline w:长按
-14 timeline w:问
-14 timeline w:问 题
-30 timeline w:问 题 就
-18 timeline w:除
-16 timeline w:集
-24 timeline w:需要
-15 timeline w:静
-55 timeline w:面
-56 timeline w:音
-34 timeline w:音 频
-33 timeline w:音 频 面板
-43 timeline w:音效
-49 timeline w:页
-39 timeline w:页 
-39 timeline w:页  
-44 timeline w:页面
-37 timeline w:页面 查看
-21 timeline w:顶栏
-14 timeline w:顺
-12 timeline w:顺 序
-11 timeline w:顺 番
34 timeline w:预览区
18 timeline w:预览窗口
27 timeline w:预览视窗
-34 timeline w:频
-33 timeline w:频 面板
-14 timeline w:题
-30 timeline w:题 就
-13 timeline w:鼠标 拖动
-20 timeline w:齿轮
-23 timeline w:齿轮 图标
`;
