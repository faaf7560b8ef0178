import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/language/language-of.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'make a short film about a lighthouse keeper'],
    ['en', 'the music is too loud, can you lower it?'],
    ['es', 'quiero un vídeo corto sobre un farero y su perro'],
    ['pt', 'quero um vídeo curto sobre um faroleiro e o seu cão'],
    ['de', 'bitte mach ein kurzes Video über einen Leuchtturmwärter'],
    ['fr', 'fais une courte vidéo sur un gardien de phare'],
    ['it', 'vorrei un breve video con il guardiano del faro'],
    ['nl', 'maak een korte video over de vuurtoren en het meer'],
    ['ru', 'сделай короткое видео про маяк'],
    ['uk', 'зроби коротке відео про маяк і море'],
    ['zh', '做一条关于灯塔的短片'],
    ['zh-Hant', '做一支關於燈塔的短片'],
    ['ja', '灯台の短い動画を作ってください'],
    ['ko', '등대에 관한 짧은 영상을 만들어 주세요'],
    ['ar', 'اصنع فيديو قصيرا عن منارة'],
    ['th', 'ทำวิดีโอสั้นเกี่ยวกับประภาคาร'],
    ['el', 'κάνε ένα βίντεο για έναν φάρο'],
    ['zh', '帮我把视频export成mp4'],
    ['en', 'add the title “灯塔看守人” to the first shot'],
    ['en', 'use https://example.com/del/una/para.mp4 as the intro of my film'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '   ', '🎬🎬', '12:30', 'ok', 'video', 'mp4', 'https://example.com/a.mp4', 'Lighthouse'])(
    'cannot tell from %j',
    (text) => {
      expect(languageOf(text)).toBeUndefined();
    },
  );

  it('answers any text, long ones too, with a tag or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(languageOf(text) ?? 'en').toMatch(/^[a-z]{2}(-Hant)?$/);
      }),
    );
    expect(languageOf('the sea and the sky '.repeat(20_000))).toBe('en');
  });
});
