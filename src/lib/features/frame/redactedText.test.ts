import { expect, test } from 'vitest';
import { REDACTED_FOR } from '$lib/domain/sharing/redacted';
import { redactedText } from './redactedText';

test('[SHARE-8] says for whom, what is missing, and how far money was rounded', () => {
	const dealer = { audience: 'dealer', pseudonyms: false, unit: 10_000 } as const;
	expect(redactedText(dealer, 'zh-CN')).toMatch(/经销商.*返利.*合计不是全部.*取整到 100/);
	expect(redactedText({ ...dealer, unit: null }, 'en')).toMatch(/dealer.*rebates.*whole\.$/);
	const said = REDACTED_FOR.map((audience) => redactedText({ ...dealer, audience }, 'en'));
	expect(new Set(said).size).toBe(REDACTED_FOR.length);
	expect(said.find((text) => text.includes('pseudonyms'))).not.toContain('dealer');
});
