import { buildSite } from './lib/build.mjs';
import { serveFromCommandLine } from './serve.mjs';

if (!buildSite()) process.exit(1);
await serveFromCommandLine();
