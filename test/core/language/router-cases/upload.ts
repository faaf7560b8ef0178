/** Texts that announce material or ask how to bring it. One a line. */
export const UPLOADS = `
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
how do I add my own video
can I upload videos?
where to send files
i wanna upload some pics
I have a clip I want to give you
let me send you a photo
uploading
is there an upload link
how to give you my footage
I need to attach a file
can i drop files here
got some drone footage to share with you
what file types can I upload
how do i import my clips
i'd like to use my own song
upload image
can you take my photos?
want to send my logo
where do I put my files
how can I get my video to you
i wanna send u a pic
may i upload a voice recording
uplod a file
upload my vid
怎么传图
可以发照片给你吗
我想传一段视频
上传文件在哪
想上传自己的音乐
怎么添加素材
我要发图片给你
我想用自己的素材
素材怎么给你
能传音频吗
上传按钮在哪
如何上传素材
我有个视频要传
可以發圖片給你嗎
怎麼把影片傳給你
can i send pictures
how to send you a file
i have my own footage
where's upload
let me upload my clips
is it possible to upload music
i have an mp3 for you
how do you upload stuff here
can you use my photos
attach a video
wanna upload something
i'd like to add my own footage
i got pics to send u
could I upload a logo?
how can I give you images
upload file
I want to share a video with you
how should i send the audio
我要发素材给你
怎么上传文件
想传几张照片
上传音乐
可不可以上传视频
怎么把我的视频给你
我想用我拍的视频
有照片要给你
在哪传素材
怎麼傳照片給你
¿cómo subo un archivo?
quiero enviarte una foto
subir imagen
como envio uma foto?
quero fazer upload de um vídeo
wie lade ich ein Foto hoch?
ich möchte ein Video hochladen
comment envoyer une photo ?
je veux importer une vidéo
как загрузить фото?
хочу отправить тебе видео
画像をアップロードしたい
どうやって写真を送ればいいですか
how do i send you my pictures
can i drop a video here
i'd like to upload something first
i've a song i want to share
where can i put my photos
upload button?
我可以传自己的歌吗
怎么给你传视频
我这有几段素材
想上传文件
如何上傳檔案
`;
