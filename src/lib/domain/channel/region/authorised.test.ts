import { expect, it } from 'vitest';
import { authorisedRegions } from './authorised';

it('[REGION-1] reads the regions of a cell, whatever stands between them', () => {
	expect([...authorisedRegions(' 徐州、宿迁,  连云港;徐州\n盐城/"淮安🙂"')]).toEqual([
		...['徐州', '宿迁', '连云港', '盐城', '"淮安🙂"'],
	]);
	expect(authorisedRegions(' 、 ').size).toBe(0);
});
