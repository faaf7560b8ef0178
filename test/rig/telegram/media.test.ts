import { createHash } from 'node:crypto';
import { InputFile, InputMediaBuilder } from 'grammy';
import { expect, test } from 'vitest';
import { jpeg, mp4 } from '../samples.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function chatWith(options = {}) {
  const rig = await withBotApi(options);
  const ann = rig.api.person({ first_name: 'Ann' });
  return { ...rig, ann, chat: rig.api.privateChat(ann) };
}

test('a video is streamed up with its thumbnail and can be sent again by its id', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const bytes = mp4(3_000_000);
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 65_537) yield bytes.subarray(at, at + 65_537);
  }
  const sent = await bot.sendVideo(ann.id, new InputFile(() => stream(), 'clip.mp4'), {
    width: 1080,
    height: 1920,
    duration: 10,
    supports_streaming: true,
    thumbnail: new InputFile(jpeg(180, 320), 'thumb.jpg'),
    caption: 'ready *now*',
    caption_entities: [{ type: 'italic', offset: 0, length: 5 }],
  });
  expect(sent.video).toMatchObject({
    width: 1080,
    height: 1920,
    duration: 10,
    file_name: 'clip.mp4',
    mime_type: 'video/mp4',
    file_size: 3_000_000,
    thumbnail: { width: 180, height: 320 },
  });
  expect(chat.messages[0]?.video).toMatchObject({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    streaming: true,
    thumbnail: true,
  });
  const again = await bot.sendVideo(ann.id, sent.video.file_id);
  expect(again.video.file_unique_id).toBe(sent.video.file_unique_id);
  expect(chat.view()).toEqual(['bot [video 10s 1080x1920 3.0 MB]: _ready_ *now*', 'bot [video 10s 1080x1920 3.0 MB]:']);
  expect(api.trace()).toEqual([
    'sendVideo ann caption="_ready_ *now*" duration=10 height=1920 supports_streaming=true thumbnail=<thumb.jpg 1000> video=<clip.mp4 3000000> width=1080 → #1',
    'sendVideo ann video=<stored clip.mp4> → #2',
  ]);
  expect(api.violations).toEqual([]);
});

test('a big video without measures becomes a square without a duration', async () => {
  const { bot, ann } = await chatWith({ limits: { probedBytes: 10_000 } });
  const untold = await bot.sendVideo(ann.id, new InputFile(mp4(20_000)));
  expect(untold.video).toMatchObject({ width: 320, height: 320, duration: 0 });
  const told = await bot.sendVideo(ann.id, new InputFile(mp4(20_000)), { width: 720, height: 1280, duration: 7 });
  expect(told.video).toMatchObject({ width: 720, height: 1280, duration: 7 });
});

test('uploads above the limit are too large', async () => {
  const { bot, ann, chat } = await chatWith({ limits: { uploadBytes: 50_000 } });
  expect(await refusal(bot.sendVideo(ann.id, new InputFile(mp4(50_001))))).toBe('413 Request Entity Too Large');
  await bot.sendVideo(ann.id, new InputFile(mp4(50_000)));
  expect(chat.messages).toHaveLength(1);
});

test('files that are not what they should be', async () => {
  const { api, bot, ann, chat } = await chatWith({ limits: { photoBytes: 5000 } });
  const photo = (bytes: Buffer) => bot.sendPhoto(ann.id, new InputFile(bytes, 'a.jpg'));
  expect(await refusal(photo(jpeg(100, 100, 5001)))).toBe(
    '400 Bad Request: file of size 5001 bytes is too big for a photo; the maximum size is 5000 bytes',
  );
  expect(await refusal(photo(Buffer.from('no picture')))).toBe('400 Bad Request: IMAGE_PROCESS_FAILED');
  expect(await refusal(photo(jpeg(9000, 1001)))).toBe('400 Bad Request: PHOTO_INVALID_DIMENSIONS');
  expect(await refusal(photo(Buffer.alloc(0)))).toBe('400 Bad Request: file must be non-empty');
  expect(await refusal(bot.sendVideo(ann.id, 'AAAA'))).toMatch(/^400 Bad Request: wrong remote file identifier/);
  const sent = await photo(jpeg(100, 100));
  expect(await refusal(bot.sendVideo(ann.id, sent.photo[0]?.file_id ?? ''))).toBe(
    "400 Bad Request: can't use file of type Photo as Video",
  );
  await bot.sendVideo(ann.id, new InputFile(Buffer.from('text'), 'a.mp4'));
  expect(chat.view().at(-1)).toBe('bot [document 4 B]:');
  expect(api.violations).toEqual([
    'sendPhoto: a.jpg is no picture',
    'sendVideo: a.mp4 is no MP4; Telegram shows it as a document',
  ]);
});

test.each([
  [jpeg(321, 100), 'is 321x100'],
  [jpeg(100, 100, 200_001), 'has 200001 bytes'],
  [Buffer.from('png'), 'is no JPEG'],
])('a thumbnail that is no small JPEG is dropped', async (bytes, fault) => {
  const { api, bot, ann, chat } = await chatWith();
  await bot.sendVideo(ann.id, new InputFile(mp4(100)), { thumbnail: new InputFile(bytes) });
  expect(chat.messages[0]?.video?.thumbnail).toBe(false);
  expect(api.violations).toEqual([`sendVideo: the thumbnail ${fault}`]);
});

test('an album of uploads', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const photo = () => InputMediaBuilder.photo(new InputFile(jpeg(10, 10), 'a.jpg'), { caption: 'both' });
  const video = InputMediaBuilder.video(new InputFile(mp4(100), 'b.mp4'), { width: 1, height: 2, duration: 3 });
  await bot.sendMediaGroup(ann.id, [photo(), video]);
  expect(new Set(chat.messages.map(({ mediaGroup }) => mediaGroup)).size).toBe(1);
  expect(chat.view()).toEqual(['bot [photo 10x10 1 KB]: both', 'bot [video 3s 1x2 100 B]:']);
  expect(await refusal(bot.sendMediaGroup(ann.id, Array.from({ length: 11 }, photo)))).toBe(
    '400 Bad Request: too many messages to send as an album',
  );
  expect(api.violations).toEqual([]);
});

test('a form of another client, with documents and photos mixed', async () => {
  const { api, ann } = await chatWith();
  const form = new FormData();
  form.set('chat_id', String(ann.id));
  const items = [
    { type: 'document', media: 'attach://one' },
    { type: 'photo', media: 'attach://two' },
  ];
  form.set('media', JSON.stringify(items));
  form.set('one', new Blob(['x']), 'c "1".txt');
  form.set('two', new Blob([jpeg(10, 10)]), 'a.jpg');
  form.set('three', new Blob(['y']), 'd.txt');
  const response = await fetch(`${api.url}/bot${api.token}/sendMediaGroup`, { method: 'POST', body: form });
  expect(await response.json()).toMatchObject({
    description: "Bad Request: document can't be mixed with other media types",
  });
  expect(api.violations).toEqual(['sendMediaGroup: file part three is not used']);
});

test('getFile hands out what people sent, up to 20 MB in the cloud', async () => {
  const { api, bot, ann, chat } = await chatWith();
  const sent = chat.sends(
    ann,
    'document',
    { name: 'script.txt', bytes: Buffer.from('Scene 1') },
    { caption: 'film it' },
  );
  const [update] = await bot.getUpdates();
  expect(update?.message).toMatchObject({ caption: 'film it', document: { file_name: 'script.txt', file_size: 7 } });
  const file = await bot.getFile(sent.file?.fileId ?? '');
  const response = await fetch(`${api.url}/file/bot${api.token}/${file.file_path}`);
  expect(await response.text()).toBe('Scene 1');
  expect((await fetch(`${api.url}/file/bot${api.token}/elsewhere`)).status).toBe(404);
  expect((await fetch(`${api.url}/file/bot1:x/${file.file_path}`)).status).toBe(401);
  const big = chat.sends(ann, 'video', { size: 20 * 1024 * 1024 + 1 });
  expect(await refusal(bot.getFile(big.file?.fileId ?? ''))).toBe('400 Bad Request: file is too big');
  const right = chat.sends(ann, 'video', { size: 20 * 1024 * 1024 });
  expect(await bot.getFile(right.file?.fileId ?? '')).toMatchObject({ file_size: 20 * 1024 * 1024 });
  expect(await refusal(bot.getFile('nonsense'))).toBe('400 Bad Request: invalid file_id');
});

test('a local server puts files of any size on the disk', async () => {
  const { stat, readFile } = await import('node:fs/promises');
  const { api, bot, ann, chat } = await chatWith({ local: true });
  const big = chat.sends(ann, 'video', { name: 'big.mp4', size: 500_000_000 });
  const file = await bot.getFile(big.file?.fileId ?? '');
  expect(file.file_path).toMatch(/^\/.*big\.mp4$/);
  expect((await stat(file.file_path ?? '')).size).toBe(500_000_000);
  const small = chat.sends(ann, 'document', { name: 'a.txt', bytes: Buffer.from('x') });
  expect(await readFile((await bot.getFile(small.file?.fileId ?? '')).file_path ?? '', 'utf8')).toBe('x');
  expect((await fetch(`${api.url}/file/bot${api.token}${file.file_path}`)).status).toBe(404);
});

test('a local server takes files from the disk, a cloud one does not', async () => {
  const { writeFile, mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const folder = await mkdtemp(`${tmpdir()}/local-`);
  await writeFile(`${folder}/a b.mp4`, mp4(1234));
  const address = `file://${folder}/a%20b.mp4`;
  const local = await chatWith({ local: true });
  await local.bot.sendVideo(local.ann.id, address);
  expect(local.chat.messages[0]?.video).toMatchObject({ name: 'a b.mp4', size: 1234 });
  const cloud = await chatWith();
  expect(await refusal(cloud.bot.sendVideo(cloud.ann.id, address))).toMatch(/wrong remote file identifier/);
  await rm(folder, { recursive: true });
});

test('a photo comes in several sizes, the largest last', async () => {
  const { bot, ann, chat } = await chatWith();
  chat.sends(ann, 'photo', { width: 1280, height: 640, bytes: Buffer.from('picture') });
  const [update] = await bot.getUpdates();
  expect(update?.message?.photo?.map(({ width, height }) => [width, height])).toEqual([
    [90, 45],
    [320, 160],
    [1280, 640],
  ]);
});
