import { expect, it } from 'vitest';
import { canonicalWord } from './canonicalWord';

it.each([
	['behaviour', '交易型', 'transactional'],
	['behaviour', 'Value Added', 'value-added'],
	['behaviour', '战略合作型', 'strategic'],
	['stage', '拥护', 'advocate'],
	['stage', 'AWARE', 'aware'],
	['behaviour', '拥护', '拥护'],
	['class', '战略', '战略'],
	['stage', '__proto__', '__proto__'],
	['stage', '', ''],
] as const)('[STAFF-2] %s %s is %s', (attribute, text, word) => {
	expect(canonicalWord(attribute, text)).toBe(word);
});
