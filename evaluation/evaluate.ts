import { routerReport } from './router/report.ts';
import { translatorReport } from './translator/report.ts';

/**
 * Prints how well people and the agent are understood: `npm run evaluate`, with `-- --wrong` the texts that are not, with
 * `router` or `translator` behind it one of them alone.
 */
const [one] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wrong = process.argv.includes('--wrong');
if (one !== 'translator') console.log(routerReport(wrong));
if (one !== 'router') console.log(translatorReport(wrong));
