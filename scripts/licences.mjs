// Writes the licences of all that is shipped into static/licences.txt; a test says when it has to run again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTexts } from './lib/licenceTexts.mjs';
import { ROOT } from './lib/paths.mjs';

writeFileSync(join(ROOT, 'static/licences.txt'), licenceTexts());
