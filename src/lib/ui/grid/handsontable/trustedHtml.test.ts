import { describe, expect, it } from 'vitest';
import { escapeHtml, sanitize } from './trustedHtml';

describe('sanitize', () => {
	it('lets no markup through', () => {
		expect(sanitize(`<img src=x onerror="alert('客户')">`)).toBe(
			'&lt;img src=x onerror=&quot;alert(&#39;客户&#39;)&quot;&gt;',
		);
	});
	it('escapes an entity once more, so that it shows as typed', () => {
		expect(escapeHtml('A&amp;B 😀')).toBe('A&amp;amp;B 😀');
	});
});
