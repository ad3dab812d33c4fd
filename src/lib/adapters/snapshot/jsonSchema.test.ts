import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createInputs } from '../../domain/inputs';
import { snapshotSchema } from './schema';
import {
	fullInputs,
	givenInputs,
	keptInputs,
	notedInputs,
	sampleInputs,
	servedInputs,
	soldInputs,
} from './testing/sampleInputs';
import { textOf } from './testing/sealed';
import { writeSnapshot } from './writeSnapshot';

const PUBLISHED = '../../../../static/schema/snapshot-1.6.json';
/** Of earlier versions, and never written again. */
const EARLIER = [
	['1.0', sampleInputs],
	['1.1', fullInputs],
	['1.2', soldInputs],
	['1.3', servedInputs],
	['1.4', givenInputs],
	['1.5', keptInputs],
] as const;
const published: unknown = JSON.parse(readFileSync(new URL(PUBLISHED, import.meta.url), 'utf8'));

describe('the published JSON Schema', () => {
	// Written anew by `vitest -u`: a change here is a new minor version, with a file of its own.
	test('is the one that the reader follows', async () => {
		const schema = z.toJSONSchema(snapshotSchema, { target: 'draft-2020-12', io: 'input' });
		await expect(`${JSON.stringify(schema, null, '\t')}\n`).toMatchFileSnapshot(PUBLISHED);
	});

	const accepts = new Ajv({ validateFormats: false }).compile(published as object);

	test.each([
		['the frozen file of 1.0', readFileSync(new URL('fixtures/1.0.tierplan', import.meta.url))],
		['the frozen file of 1.1', readFileSync(new URL('fixtures/1.1.tierplan', import.meta.url))],
		['the frozen file of 1.2', readFileSync(new URL('fixtures/1.2.tierplan', import.meta.url))],
		['the frozen file of 1.3', readFileSync(new URL('fixtures/1.3.tierplan', import.meta.url))],
		['the frozen file of 1.4', readFileSync(new URL('fixtures/1.4.tierplan', import.meta.url))],
		['the frozen file of 1.5', readFileSync(new URL('fixtures/1.5.tierplan', import.meta.url))],
		['the frozen file of 1.6', readFileSync(new URL('fixtures/1.6.tierplan', import.meta.url))],
		['a workbook with everything', writeSnapshot(notedInputs(), 0)],
		['an empty workbook', writeSnapshot(createInputs(), 0)],
	])('accepts %s', (_, file) => {
		accepts(JSON.parse(textOf(file)));
		expect(accepts.errors ?? []).toEqual([]);
	});

	test.each(EARLIER)('of %s accepts what needs no more than that', (version, inputs) => {
		const file = `../../../../static/schema/snapshot-${version}.json`;
		const schema: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
		const earlier = new Ajv({ validateFormats: false }).compile(schema as object);
		earlier(JSON.parse(textOf(writeSnapshot(inputs(), 0))));
		expect(earlier.errors ?? []).toEqual([]);
	});

	test('refuses what the reader refuses', () => {
		const whole = JSON.parse(textOf(writeSnapshot(sampleInputs(), 0))) as Record<string, unknown>;
		expect(accepts({ ...whole, version: { major: 2, minor: 0 } })).toBe(false);
		expect(accepts({ ...whole, sample: 'no' })).toBe(false);
		expect(accepts({ ...whole, sales: { chunks: [] } })).toBe(false);
	});
});
