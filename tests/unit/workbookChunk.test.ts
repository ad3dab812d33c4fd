import { expect, test } from 'vitest';
import { withWorkbook } from '../../scripts/lib/workbookChunk.mjs';

/** A module, what it imports, and what it asks for later. */
type Module = readonly [id: string, now: readonly string[], later: readonly string[]];

const WORKBOOK = '/x/src/routes/(workbook)/workbookParts.ts';
const STORAGE = '/x/src/lib/composeStorage.ts';
const RECOVERY = '/x/src/routes/recovery/+page.svelte';

const MODULES: readonly Module[] = [
	['entry', ['frame'], [WORKBOOK, STORAGE]],
	[RECOVERY, ['frame'], ['salvage']],
	['frame', ['words'], []],
	['words', [], []],
	[WORKBOOK, ['engine', 'journal', 'frame'], ['card']],
	[STORAGE, ['journal'], []],
	['journal', ['bytes'], []],
	['bytes', [], []],
	['engine', ['tiers', 'asked'], []],
	['tiers', ['engine', 'words'], []],
	['salvage', ['unpack'], []],
	['unpack', ['words'], []],
	['card', ['tiers'], ['asked']],
	['asked', [], []],
];

test('what only the workbook needs comes as one, what comes before it stays apart', () => {
	const modules = new Map(MODULES.map((each) => [each[0], each]));
	const infoOf = (id: string) => {
		const [, now, later] = modules.get(id) ?? ['', [], []];
		return {
			isEntry: id === 'entry' || id === RECOVERY,
			importedIds: now,
			dynamicallyImportedIds: later,
		};
	};
	const { first, found } = withWorkbook([...modules.keys()], infoOf);
	expect([...found].sort()).toEqual(['engine', 'tiers']);
	const before = ['entry', RECOVERY, 'frame', 'words', 'journal', 'bytes', 'unpack'];
	expect([...first].sort()).toEqual(before.sort());
});
