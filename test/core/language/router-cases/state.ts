/** Texts that ask how far the work is and what is in it. One a line. */
export const STATES = `
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
what's the current status
how's my video doing
is my clip done
is it done?
all done?
whats happening
what's going on with the video
whats on the timeline right now
show me what you have so far
give me an update
what scenes do we have
list layers
which music is in it
what song did you use
how many tracks
are we there yet
is it still rendering
still working?
did it finish
has the video been generated
did the title change go through
how many seconds is it
how long is it so far
current length
what's the video length
what does the project look like so far
tell me what's in the video
eta?
progress check
recap please
what did you add
is the intro still in there
video status pls
sttaus
show traks
are the captions on
现在到哪一步了
做得怎么样
进展如何
看下进度
给我看看轨道
时间线
目前什么状态
视频做好了吗
还没好吗
片长多少
一共几个镜头
用了什么音乐
配音加好了吗
现在有什么内容
总共多长
生成好了没
视频完成了没有
渲染好了吗
标题改了吗
列出所有轨道
处理到哪了
看看现在的时间轴
現在做到哪了
影片好了嗎
總長度多少
有幾條軌道
how far are we
is the render done
has it finished
progress?
give me the status please
what's there so far
what tracks are in the project
list everything in the timeline
how long's the video
where are we with the video
is my video finished yet?
whats the length
any progress
is it almost done
what clips did you use
did you remove the watermark
what have you changed
could you show me the timeline please
tell me the status of my video
how many seconds long is it
what's the video about so far
do we have music in it
is there music
status report
show layers pls
is it stuck
summary please
which tracks do i have now
当前进度
视频做到哪里了
轨道列表
现在视频有多长
完成没
弄好了吗
看一下轨道
当前时间线
项目里有什么
现在做成什么样了
还要等多久
有背景音乐吗
字幕好了吗
视频状态
進度怎麼樣
影片多長
列出軌道
¿cómo va mi video?
muéstrame las pistas
¿está listo el video?
estado del proyecto
como está meu vídeo?
mostra as faixas
já está pronto?
wie ist der Stand?
Zeig mir die Zeitleiste
ist es fertig?
wie lang ist das Video?
où en est ma vidéo ?
montre les pistes
la vidéo est prête ?
какой статус?
покажи дорожки
видео готово?
как дела с видео
進捗を教えて
トラックを見せて
動画はできましたか？
今どんな状況？
give me a rundown of the timeline
what's on track 2
how's the render going
have the subtitles been added yet
how long will it take
is my project ready
what's the video's current duration
are the titles in
show me all the clips
tell me what we've got so far
timeline please
现在进行到哪一步
时间轴上有哪些素材
配乐换了吗
视频总共几分钟
目前做了哪些修改
現在是什麼狀態
`;
