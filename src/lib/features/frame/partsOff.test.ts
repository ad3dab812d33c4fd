import { expect, test } from 'vitest';
import { PARTS, partsOff, type Surroundings } from './partsOff';

const whole: Surroundings = {
	navigator: { locks: {}, storage: {}, serviceWorker: {}, clipboard: {} },
	crypto: { subtle: {} },
	Worker: EventTarget,
	BroadcastChannel: EventTarget,
	canStore: true,
};

test('a browser that has everything is told nothing', () => {
	expect(partsOff(whole)).toEqual([]);
});

test('what is missing is named, each for itself', () => {
	expect(partsOff({ ...whole, Worker: undefined })).toEqual(['workers']);
	expect(partsOff({ ...whole, BroadcastChannel: undefined })).toEqual(['tabs']);
	expect(partsOff({ ...whole, crypto: undefined, canStore: false })).toEqual([
		'remembering',
		'sealing',
	]);
	const { navigator } = whole;
	expect(partsOff({ ...whole, navigator: { ...navigator, locks: undefined } })).toEqual(['tabs']);
});

test('a browser without any of it is told all, in one order', () => {
	const none = { Worker: undefined, BroadcastChannel: undefined, canStore: false };
	expect(partsOff({ navigator: {}, crypto: undefined, ...none })).toEqual(PARTS);
});
