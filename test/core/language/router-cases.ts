import type { Intent } from '../../../src/core/language/router.ts';

/** Typed texts by what they ask for, one a line. */
export const CASES: Readonly<Record<Exclude<Intent, 'ask'>, string>> = {
  export: `
export
Export it.
EXPORT!!!
can you export this for me please
please download
could u render it now
send me the video
send it over
send the mp4 here
give me the file bro
gimme the video
hand over the final cut
ok i'm happy, export
looks perfect, send it my way
that's it, ship it
where's my video??
where is the mp4
i never got the file
I can't download it
i want the video now
can i have the finished clip
can i get it in 4k
export in 1080p
render it out as mp4
export the birthday clip
download the wedding video please
exprot
donwload
ex port
expport pls
send me the video, my boss is waiting
export it so I can post it on instagram
lemme have the final version
final video please
mp4 pls 🙏
drop the mp4 here
let's export
i think we can export now
is it ready to download
love it! export 🎉
"export"
can we get the download link
save it to my phone
dm me the clip
would you mind sending the video?
time to render
go ahead and render
I'd like to download the movie
email me the video
nothing else to change, render
I need the file today
导出
请导出
帮我导出一下
导出吧
渲染一下
下载视频
我要下载
把视频发给我
视频发我一下
发我成片
成片给我
可以导出了
没问题，导出吧
就这样，导出
导出为mp4
麻烦把做好的视频传给我
我的视频呢？
文件在哪
怎么下载
想要最终版
高清导出
把片子发过来
輸出影片
請幫我下載影片
可以把影片傳給我嗎
匯出
給我成品
帮我export一下
满意了，发给我吧
没收到文件
保存到手机
exportar
exporta el video por favor
descárgalo
mándame el video
envíame el archivo final
quiero el vídeo ya
¿puedes exportarlo?
exportar o vídeo
baixar o vídeo
me manda o vídeo
quero baixar o arquivo
cadê o meu vídeo?
exportieren bitte
schick mir das Video
bitte die fertige Datei
kannst du das Video rendern?
wo ist mein Video?
exporte la vidéo
envoie-moi la vidéo
télécharger
je veux le fichier final
экспорт
скачать видео
отправь мне видео
пришли готовый ролик
где мой файл?
書き出して
動画を送ってください
エクスポートお願いします
ダウンロードしたい
ファイルをください
`,
  credits: `
credits
credits?
my credits
how many credits do I have
how many credits left
how much credit do i have left?
balance
check my balance
what's my balance
show me my balance please
remaining balance?
how many points left
do i still have credits
any credits left?
am i out of credits
how much does a video cost
how many credits does an export cost
do I have enough credits for a two minute video
how many more videos can I make
credit balance please
can you tell me my credit balance
whats left on my account
how much have I spent
how much is left
credist
crdits
balnce?
i made two clips yesterday, how many credits are left
top up
how do i buy more credits
is my balance enough for another one
do we have any credits remaining?
hey how many tokens do i have left lol
account balance
积分
余额
查余额
查一下积分
还有多少积分
我还剩多少积分？
剩余积分
帮我看看余额
我的余额是多少
积分够不够
还能生成几个视频
账户里还有多少点数
额度还剩多少
花了多少积分
怎么充值
积分用完了吗
查詢餘額
我還有多少點數
剩餘點數
看一下額度
一个视频多少积分
créditos
¿cuántos créditos me quedan?
saldo
mi saldo por favor
quantos créditos eu tenho
qual é o meu saldo?
Guthaben
wie viele Credits habe ich noch?
mein Kontostand
combien de crédits il me reste
mon solde
баланс
сколько кредитов осталось?
мой баланс
残高
クレジットはいくつ残っていますか
残りのポイント
`,
  state: `
status
status?
what's the status
whats the progress
progress
show tracks
show me the timeline
show me the tracks please
timeline
list the tracks
what's on the timeline
what tracks do we have
how many clips are there
how many scenes are in it
how long is the video
how long is it now?
duration?
is it done yet
is the video ready?
is it finished
are you done?
done?
how's it going
how is it going with my video
any update?
any news on my video
what have you done so far
what do we have so far
what did you change
was the music added
did you add the subtitles
is the voiceover in yet
is the logo in there
where are we at
statsu
timelne
summary of the project
give me a summary please
what's the state of the project
how far along is it
when will it be ready
how much longer
list all clips
what's in my project right now
has the export finished?
show project status
现在什么情况
状态
进度
进度怎么样了
看看时间轴
查看轨道
显示时间线
有哪些轨道
现在时间线上有什么
视频好了吗
好了吗？
做好了没
完成了吗
做到哪了
视频多长
现在多少秒
总时长多少
音乐加上了吗
字幕加了没
目前有几个片段
都改了什么
还要多久
项目进度如何了
片子剪完了吗
進度如何了
做好了嗎
顯示軌道
看一下狀態
現在有幾個片段
estado
¿cómo va el video?
muéstrame la línea de tiempo
¿ya está listo?
status do projeto
como está o vídeo
mostra a linha do tempo
o vídeo está pronto?
Status
wie weit bist du?
zeig mir die Spuren
ist das Video fertig?
où en est la vidéo
montre-moi la timeline
c'est prêt ?
статус
как там видео?
покажи таймлайн
готово?
進捗はどうですか
タイムラインを見せて
できましたか？
`,
  upload: `
upload
how do I upload a file
how to upload
i want to upload a video
can i upload my photos
where do i upload
upload my own music
i'd like to send you a clip
how can i send you my footage
can I send you a picture?
i have some photos for you
I've got footage to send
want to share some clips with you
how do I attach an image
uplaod
upload a photo please
can I use my own photos
can i give you my own audio
let me upload something
where can i send my logo
do you accept mp3
i need to upload a script
上传
上传图片
上传视频
怎么上传
我想上传照片
在哪里上传
可以上传音乐吗
我想发个视频给你
怎么给你发素材
我有素材要给你
可以用我自己的照片吗
如何传图片给你
我有几张照片想给你
上傳
怎麼上傳影片
我要上傳照片
subir un video
¿cómo subo una foto?
quiero subir mi música
puedo enviarte una foto?
como faço upload
quero enviar minhas fotos
Datei hochladen
wie kann ich ein Video hochladen?
comment uploader une vidéo
je veux envoyer mes photos
загрузить фото
как загрузить видео?
アップロード
写真を送りたい
動画をアップロードする方法
`,
  message: `
a video about coffee exports from Brazil
add end credits
add credits at the end
balance the audio
roll the credits over a black screen
make the opening credits bigger
explain import and export in one minute
make a tutorial: open the menu, tap share, then export
text on screen: "Download now"
show a status bar filling up
a gymnast on the balance beam
work-life balance tips, 30 seconds
new balance sneakers ad
don't export yet
do not render, the music is wrong
before exporting, change the title
the last export was too dark, brighten it
when you exported it the sound was gone, fix that
upload speed comparison infographic
a man downloading files in a dark room
a download bar reaching 100%
state of the union parody
United States road trip montage
solid state physics explained
track and field highlights
train tracks at sunset
a timeline of the Roman empire
history timeline with dates
animate a credit card flying
how to build credit as a student, explainer
the file cabinet opens and doves fly out
a final boss battle scene
video of a cat
a video
make me a video about dogs
I want a video about the sea
i need a short clip of rain
can you make it longer
remove the second scene
make the music louder
change the title to "Export Ready"
put the word credits on the screen
add subtitles, music and credits
hello
thanks!
rendering of a glass house at dusk
a 3d render of a spaceship
save the whales campaign video
send a letter scene: a girl drops it in the mailbox
delivery guy rings the bell
the balance between light and dark is off in the second clip
give the dog a red hat
give me a video about sharks
show me a sunset over the sea
show a timeline of the moon landing
show the credits in white
progress pride flag waving
what if dinosaurs still existed
did you know octopuses have three hearts, make it a short
render the sky in watercolor
export tax explained for beginners
upload a video of your cat challenge parody
how to export photos from a phone, 20 seconds
make the final scene darker
the track is too loud
replace the track with jazz
finished basement renovation timelapse
ready player one style city
is it possible to add snow?
can you use a deeper voice?
why is the sky so grey in shot 2? make it blue
keep the clip where she laughs
expert chef cooking
statue of liberty at night
gender reveal party clip
points of interest in Rome, map animation
10 tips to save money
the status quo is boring, a manifesto
put "credits: Anna" at the end
cats, dogs and a status symbol car
download festival aftermovie
一个关于咖啡出口的视频
片尾加字幕名单
加片尾字幕
音量平衡一下，人声大一点
讲讲进出口贸易
屏幕上写"立即下载"
先别导出，标题改一下
不要渲染，音乐不对
上次导出的视频太暗了，调亮
手机导出通讯录的教程
下载进度条动画
时间管理和生活平衡
火车轨道延伸到远方
罗马帝国时间线
信用卡积分怎么用，科普短片
生成一个小猫的视频
做一个生日祝福视频
把音乐换成爵士
字幕改成黄色
去掉第二个镜头
女主状态不好，换个镜头
小红书上传教程视频
夕阳下的海边
快递送到门口的动画
我想要一个关于海洋的视频
给我做一条宣传片
田径跑道冲刺
渲染风格改成水彩
你好
加一个余额不足的弹窗画面
存钱罐的故事
把结尾的文件夹图标去掉
做一條關於茶葉出口的影片
先不要匯出，換個配樂
un video sobre la exportación de café
añade créditos al final
no exportes todavía
equilibra el audio
um vídeo sobre exportação de soja
adiciona créditos no final
ein Video über den Export von Autos
füge einen Abspann hinzu
noch nicht exportieren
une vidéo sur les exportations de vin
ajoute un générique de fin
видео про экспорт зерна
добавь титры в конце
не экспортируй пока
コーヒーの輸出についての動画
エンドロールを追加して
まだ書き出さないで
猫の動画を作って
`,
};

/** Two wishes at once: the text, what the agent gets, what comes afterwards. */
export const COMPOUND: ReadonlyArray<readonly [string, string, ...('export' | 'state' | 'credits')[]]> = [
  ['add a title and then export it', 'add a title', 'export'],
  ['Make it slower. Then send me the video.', 'Make it slower.', 'export'],
  ['remove the watermark & download', 'remove the watermark', 'export'],
  ['change the font to bold, then show me the timeline', 'change the font to bold', 'state'],
  ['trim the first 3 seconds and export in 4k please', 'trim the first 3 seconds', 'export'],
  ['a dog surfing at dawn, 10 seconds. export when done', 'a dog surfing at dawn, 10 seconds.', 'export'],
  ['add music, then export and tell me how many credits are left', 'add music', 'export', 'credits'],
  ['put "Final Sale" on the end card, then send me the file', 'put "Final Sale" on the end card', 'export'],
  ['加个标题然后导出', '加个标题', 'export'],
  ['把背景音乐调小，再导出', '把背景音乐调小', 'export'],
  ['字幕改成白色，然后把视频发给我', '字幕改成白色', 'export'],
  ['去掉水印后导出', '去掉水印', 'export'],
  ['把標題改成紅色，然後匯出', '把標題改成紅色', 'export'],
  ['añade un título y luego exporta', 'añade un título', 'export'],
  ['adiciona um título e depois exporta', 'adiciona um título', 'export'],
  ['füge einen Titel hinzu und dann exportieren', 'füge einen Titel hinzu', 'export'],
  ['ajoute un titre puis exporte', 'ajoute un titre', 'export'],
  ['добавь заголовок, потом экспортируй', 'добавь заголовок', 'export'],
];

/** Truly open: both readings are named. */
export const OPEN: ReadonlyArray<readonly [string, readonly [Intent, Intent]]> = [
  ["what's left?", ['credits', 'state']],
  ['export it but without the logo', ['export', 'message']],
  ['export it, then make a square version', ['export', 'message']],
  ['导出，但是不要字幕', ['export', 'message']],
];
