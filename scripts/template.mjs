// Writes the workbooks that planners download and fill in: node scripts/template.mjs
// They are checked in, so that the page needs no writer of workbooks; a test compares them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { buildTemplate } from './lib/template.mjs';
import { TEMPLATE_WORDS } from './lib/templateWords.mjs';

const folder = join(ROOT, 'static/template');
mkdirSync(folder, { recursive: true });
for (const locale of Object.keys(TEMPLATE_WORDS))
	writeFileSync(join(folder, `tierplan-${locale}.xlsx`), await buildTemplate(locale));
