import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVALUATION_KEY, licenceOf, readLicence } from './licence';

const answer = (body: string, status = 200) =>
	vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status }));

afterEach(() => {
	vi.restoreAllMocks();
});

describe('licenceOf', () => {
	it.each(['', '  ', EVALUATION_KEY, undefined, 7])(
		'never hands the grid an empty key: %j',
		(key) => {
			expect(licenceOf(key)).toEqual({ key: EVALUATION_KEY, evaluation: true });
		},
	);
	it('keeps a key that was given', () => {
		expect(licenceOf(' aaaaa-bbbbb ')).toEqual({ key: 'aaaaa-bbbbb', evaluation: false });
	});
});

describe('readLicence', () => {
	it('takes the key of the build without asking the host', async () => {
		const asked = answer('{}');
		expect((await readLicence('built', '/config.json')).key).toBe('built');
		expect(asked).not.toHaveBeenCalled();
	});
	it('takes the key of config.json', async () => {
		answer('{"handsontableLicenseKey": "hosted"}');
		expect(await readLicence('', '/config.json')).toEqual({ key: 'hosted', evaluation: false });
	});
	it.each([
		['no such file', 'Not found', 404],
		['a page instead of JSON', '<!doctype html>', 200],
		['another shape', '["hosted"]', 200],
		['null', 'null', 200],
		['a key that is no text', '{"handsontableLicenseKey": {"key": "x"}}', 200],
	])('runs on the evaluation key with %s', async (_, body, status) => {
		answer(body, status);
		expect((await readLicence('', '/config.json')).evaluation).toBe(true);
	});
});
