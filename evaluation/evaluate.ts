import { routerReport } from './router-report.ts';

/** Prints how well people are understood: `npm run evaluate`, with `-- --wrong` the texts that are not. */
console.log(routerReport(process.argv.includes('--wrong')));
