import { expect, it } from 'vitest';
import { shortened } from './shortened';

it('leaves what fits, and cuts what does not with a mark', () => {
	expect(shortened('上海汇通商贸', 72)).toBe('上海汇通商贸');
	expect(shortened('上海汇通商贸', 71)).toBe('上海汇通…');
	expect(shortened('Long customer', 60)).toBe('Long cu…');
});

it('never cuts an emoji in two, and keeps a sign however little room there is', () => {
	expect(shortened('🙂🙂🙂', 30)).toBe('🙂…');
	expect(shortened('内蒙古', 0)).toBe('内…');
	expect(shortened('', 0)).toBe('');
});
