// The planner on the command line: npm run --silent plan -- --sales sales.csv …
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';

const file = await bundle('src/cli/plan.ts', ['src/cli', 'src/lib']);
await import(pathToFileURL(file).href);
