/** Texts that ask for the file. One a line. */
export const EXPORTS = `
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
can you give me the export
I'd like the mp4 file please
ready to export now
pls export asap
gimme that video
hit me with the final cut
just send it already
where can i download the video
give us the finished movie
let me download this
okay that's perfect, render please
Could you please export the project?
output the final video
i want to download my video
how do i get the video
how do i download it
can u send the clip to my email
yes export
export this thing
we're done here, send the file
no more changes, export it
drop me the link
render pleaseee
dwonload
exxport
send final
i'll take the mp4 now
could I have the video file?
Great work! Please deliver the final file.
get me the finished product
want my video
you can export it now
still waiting for my file
produce the final mp4
the video pls
导出一下吧
可以发我视频了吗
出片吧
帮我下载
我要成品
发给我看看成片
把最终版发来
完成的视频在哪里下载
好，输出
给我mp4
能把视频导出来吗
搞定了，发我
请把文件发给我
我想要下载这个视频
快点把片子给我
满意，出片
可以输出成片了
求成片
視頻導出
把成品傳給我
請輸出影片
下載連結給我
can I have my clip now please
looking good, hit export
yes please export
export now pls
I'd appreciate the final mp4
mind exporting that for me
ok send
let me grab the file
produce the mp4
video file please
download pls
get me the mp4
bro where's the video
shoot me the final version
perfect, that's the one. Export.
push it out as mp4
when can I download it?
hand it over lol
do the export
ready, render it
is there a download link
give it here
We're happy with this cut, please render and deliver
expotr plz
i'd like my video exported
wheres the final
can you export the video in 1080p for youtube
now export so i can show my mom
导出1080p
帮忙渲染一下成片
可以了，导出来给我
我要拿成片
下载链接发我
好的，发过来吧
把最终视频给我
能下载了吗
视频给我一份
我想保存这个视频
请输出最终版本
不用改了，直接导出
成片发一下
麻煩匯出影片
把做好的影片給我
por favor exporta el vídeo
¿me puedes mandar el mp4?
quiero descargar el resultado
pode exportar agora
me envia o arquivo final por favor
quero o vídeo pronto
Kannst du mir das fertige Video schicken?
Jetzt exportieren
ich möchte das Video herunterladen
tu peux m'envoyer la vidéo ?
je voudrais télécharger la vidéo
exporte en 4k s'il te plaît
скачай видео пожалуйста
можешь отправить мне файл?
хочу скачать ролик
экспортируй в 4к
動画をダウンロードしたいです
完成した動画をください
mp4で書き出してください
書き出しお願い
we're good here, ship the mp4
could you send that over to me now
finalize and send
i would like to have my video file
share the download link please
let me get that mp4
put out the final version
time to download this bad boy
yep, render
send it in 4k pls
where do i download my clip
导出高清版给我
帮我把成片下载下来
行，出片
视频能发我了吗
最后成片发我邮箱
可以輸出了
`;
