import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, type Card, cardIn, withoutEmbeds } from '../../../src/bots/discord/body.ts';
import type { Choice, Link } from '../../../src/core/reply.ts';
import { club } from '../../rig/discord/with-discord.ts';

const OWNER = '661720242593988608';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '-# small', `<@${OWNER}>`, '@everyone', '**bold**', '```', '> said', '# Head', '|a|b|'),
);
/** What agents say: nothing of it begins or ends with blanks, as the presenter cuts it. */
const words = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '');
const label = fc.string({ minLength: 1, maxLength: 38 }).filter((text) => text.trim() === text);
const choice: fc.Arbitrary<Choice> = fc.record(
  { label, action: fc.string({ minLength: 1, maxLength: 40 }), standing: fc.constant(true as const) },
  { requiredKeys: ['label', 'action'] },
);
const link: fc.Arbitrary<Link> = fc.record({
  label,
  url: fc.integer({ min: 0, max: 600 }).map((length) => `https://example.org/${'a'.repeat(length)}`),
});
/** What goes on, with or without words above it. */
const status = fc.record({ role: fc.constant('status' as const), text: fc.constant(''), status: words });
const told = fc.record(
  {
    role: fc.constantFrom('answer', 'timeline', 'video', 'notice', 'error'),
    text: words,
    status: words,
    choices: fc.array(choice, { minLength: 1, maxLength: 10 }),
    links: fc.array(link, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['role', 'text'] },
);
const card: fc.Arbitrary<Card> = fc.oneof(status, told);

/** What can be known of it again: standing choices stand last, and an address that is too long for a button in the words. */
function readable({ role, text, status: goesOn, choices = [], links = [] }: Card, embed: boolean): Card {
  const fits = ({ url }: Link) => url.length <= 512;
  const ordered = [...choices.filter(({ standing }) => !standing), ...choices.filter(({ standing }) => standing)];
  const kept = links.filter(fits);
  const long = links.filter((one) => !fits(one)).map(({ label: name, url }) => `[${name}](${url})`);
  const plain = role === 'status' ? 'status' : 'answer';
  return {
    role: !embed || role === 'timeline' || role === 'video' ? plain : role,
    text: [text, ...long].filter(Boolean).join('\n'),
    ...(goesOn ? { status: embed ? goesOn : goesOn.replaceAll('\n', ' ') } : {}),
    ...(ordered.length > 0 ? { choices: ordered } : {}),
    ...(kept.length > 0 ? { links: kept } : {}),
  };
}

describe('a card', () => {
  test.each([true, false])('is read back from its message as it was; with embeds: %s', (embed) => {
    fc.assert(
      fc.property(card, fc.boolean(), (shown, shared) => {
        const body = bodyOf(shown, { embed, ...(shared ? { owner: OWNER } : {}) });
        expect(cardIn(JSON.parse(JSON.stringify(body)))).toEqual(readable(shown, embed));
      }),
    );
  });

  test('that calls somebody is the same where embeds hold its words', () => {
    fc.assert(
      fc.property(card, (shown) => {
        const body = bodyOf(shown, { embed: true, owner: OWNER, mention: OWNER });
        expect(body.content).toBe(`<@${OWNER}>`);
        expect(cardIn(body)).toEqual(readable(shown, true));
      }),
    );
  });

  test('says the same in plain words, whoever turns it into them', () => {
    fc.assert(
      fc.property(card, fc.option(fc.constant(OWNER), { nil: undefined }), (shown, mention) => {
        const options = { owner: OWNER, ...(mention ? { mention } : {}) };
        expect(withoutEmbeds(bodyOf(shown, { embed: true, ...options }))).toEqual(
          bodyOf(shown, { embed: false, ...options }),
        );
      }),
    );
  });
});

describe('Discord takes', () => {
  const long = 'x'.repeat(200);
  const many = Array.from({ length: 40 }, (_, index) => ({ label: `${index} ${long}`, action: `do:${index}` }));

  test.each([true, false])(
    'a card with more buttons than there is room for and labels that are too long; with embeds: %s',
    async (embed) => {
      const { calls, general, path } = await club();
      const links = [{ label: `Open ${long}`, url: 'https://example.org/' }];
      const standing = [{ label: 'Timeline', action: 'status', standing: true }] as const;
      const shown: Card = { role: 'answer', text: 'Which?', choices: [...standing, ...many], links };
      await calls.post(path, bodyOf(shown, { embed, owner: OWNER }));
      const labels = general.messages[0]?.buttons.map((button) => button.label) ?? [];
      expect(labels).toHaveLength(25);
      expect(labels[0]).toMatch(/^0 x+…$/);
      expect(labels.at(-1)).toMatch(/^Open x+…$/);
    },
  );

  test('exactly as many letters as it allows', async () => {
    const { calls, general, path } = await club();
    await calls.post(
      path,
      bodyOf({ role: 'answer', text: 'x'.repeat(4096), status: 'y'.repeat(1_904) }, { embed: true }),
    );
    await calls.post(path, bodyOf({ role: 'answer', text: 'x'.repeat(2000) }, { embed: false }));
    expect(general.messages).toHaveLength(2);
  });
});
