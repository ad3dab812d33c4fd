// Fails when a site holds the library that draws the grids of the other one.
import { readFileSync } from 'node:fs';
import { manifestOf } from './lib/build.mjs';

const SITES = [
	{ folder: 'build', has: 'handsontable', hasNot: 'tabulator' },
	{ folder: 'build-tabulator', has: 'tabulator', hasNot: 'handsontable' },
];

/** @param {{ folder: string, has: string, hasNot: string }} site */
function faultOf({ folder, has, hasNot }) {
	const parts = Object.keys(JSON.parse(readFileSync(manifestOf(folder), 'utf8')));
	const chunks = (name) => parts.filter((part) => part.includes(name));
	if (chunks(has).length === 0) return `${folder} has no ${has}`;
	return chunks(hasNot).length === 0 ? null : `${folder} holds ${chunks(hasNot).join(', ')}`;
}

const faults = SITES.map(faultOf).filter((fault) => fault !== null);
for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
