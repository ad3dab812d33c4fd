import { expect, it } from 'vitest';
import { sameBytes } from './sameBytes';

const file = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);

it('sees one byte that differs, in whichever piece it is', async () => {
	const bytes = Uint8Array.from({ length: 2_500_000 }, (_, place) => place * place);
	expect(await sameBytes(file(bytes), file(bytes.slice()))).toBe(true);
	for (const at of [0, 1_048_575, 1_048_576, 2_499_999]) {
		const spoilt = bytes.slice();
		spoilt[at]! ^= 1;
		expect(await sameBytes(file(bytes), file(spoilt)), String(at)).toBe(false);
	}
});

it('tells files of other lengths apart, and takes two empty ones for the same', async () => {
	const bytes = Uint8Array.of(1, 2, 3);
	expect(await sameBytes(file(bytes), file(bytes.slice(0, 2)))).toBe(false);
	expect(await sameBytes(file(bytes.slice(0, 0)), file(bytes))).toBe(false);
	expect(await sameBytes(new Blob(), new Blob())).toBe(true);
});
