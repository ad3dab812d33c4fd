import { describe, expect, it } from 'vitest';
import { NameList } from '$lib/domain/ledger/names';
import { Sounds } from './sounds.svelte';
import type { Speaker } from './speaking';

/** Says every name backwards and counts what it was asked. */
function speaking(fails: () => boolean = () => false) {
	const asked: (readonly string[])[] = [];
	const speaker: Speaker = {
		read: (names) => {
			asked.push(names);
			return fails()
				? Promise.reject(new Error('no worker'))
				: Promise.resolve(names.map((name) => `~${name}`));
		},
	};
	return { asked, sounds: new Sounds(speaker) };
}

describe('how customers are said', () => {
	it('[FIND-2] is learned once for each name that is Chinese', async () => {
		const { asked, sounds } = speaking();
		expect(sounds.of('茅台')).toBe('');
		const names = new NameList(['茅台', 'Acme', '', '__proto__', '酒🍶行']);
		await sounds.learn(names);
		expect(asked).toEqual([['茅台', '酒🍶行']]);
		expect(sounds.of('茅台')).toBe('~茅台');
		expect(sounds.of('Acme')).toBe('');
		names.code('新店');
		await sounds.learn(names);
		expect(asked[1]).toEqual(['新店']);
		// Another workbook with the same customers asks for nothing.
		await sounds.learn(new NameList(['酒🍶行', '新店']));
		expect(asked).toHaveLength(2);
	});
	it('takes in what is asked for while it works', async () => {
		const { asked, sounds } = speaking();
		const first = sounds.learn(new NameList(['甲']));
		const second = sounds.learn(new NameList(['乙']));
		await Promise.all([first, second]);
		expect(asked.flat()).toEqual(['甲', '乙']);
		expect([sounds.of('甲'), sounds.of('乙')]).toEqual(['~甲', '~乙']);
	});
	it('asks for many at a time, not for all', async () => {
		const { asked, sounds } = speaking();
		await sounds.learn(new NameList(Array.from({ length: 9000 }, (_, at) => `店${String(at)}`)));
		expect(asked.length).toBe(3);
		expect(asked.flat()).toHaveLength(9000);
	});
	it('knows nothing more after a failure, and tries again when asked again', async () => {
		let broken = true;
		const { sounds } = speaking(() => broken);
		const names = new NameList(['甲']);
		await sounds.learn(names);
		expect(sounds.of('甲')).toBe('');
		broken = false;
		await sounds.learn(names);
		expect(sounds.of('甲')).toBe('~甲');
	});
});
