import type { Translated } from './translated.ts';

/** What is left of Markdown: valid lists, headings with something under them, emphasis in pairs, code untouched. */
export const MARKDOWN: readonly Translated[] = [
  [
    '## Ready\n\nThe lantern scene lasts 20 s.\n\n## How to export\n\n1. Open the File menu\n2. Click Export\n\n## Cost\n\nIt took 50 credits.',
    '## Ready\n\nThe lantern scene lasts 20 s.\n\n## Cost\n\nIt took 50 credits.',
    ['export'],
  ],
  ['Your lantern video is ready:\n\n1. Click Export\n2. Pick MP4', 'Your lantern video is ready.', ['export']],
  ['**Done! Click Export to save it.** Have fun.', '**Done!** Have fun.', ['export']],
  ['**All lanterns glow now.** Click **Export** to save.', '**All lanterns glow now.**', ['export']],
  [
    '1. Paper boats\n2. Press the Export button\n3. Fireflies\n4. Moonrise',
    '1. Paper boats\n2. Fireflies\n3. Moonrise',
    ['export'],
  ],
  [
    '1. Paper boats\n   - close-up\n   - Open the Layers panel\n2. Fireflies',
    '1. Paper boats\n   - close-up\n2. Fireflies',
    ['state'],
  ],
  ['> The boats drift left.\n> Click Export to download.', '> The boats drift left.', ['export']],
  ['Boats drift.\n\nClick the Export button.\n\nFireflies rise.', 'Boats drift.\n\nFireflies rise.', ['export']],
  [
    'Run this:\n```js\nclick("Export") // Click Export\n```\nClick Export.',
    'Run this:\n```js\nclick("Export") // Click Export\n```',
    ['export'],
  ],
  ['| shot | note |\n|---|---|\n| 1 | Click Export |', '| shot | note |\n|---|---|\n| 1 | Click Export |', []],
  ['Type `click Export` as the title.', 'Type `click Export` as the title.', []],
  [
    '1. Choose a mood for the harbour\n2. Tell me the season',
    '1. Choose a mood for the harbour\n2. Tell me the season',
    [],
  ],
  ['1. Choose the format\n2. Click Export', '', ['export']],
  ['- [ ] Press Apply in the dialog\n- [x] Fog added', '- [x] Fog added', ['edit: Apply']],
  ['Fog added.\r\nClick Export.\r\nRain next.', 'Fog added.\r\nRain next.', ['export']],
];
