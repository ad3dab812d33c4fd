import type { NameBook } from './ledger';
import { NameList } from './names';

/** Fresh, empty name lists. */
export const createNameBook = (): NameBook => ({
	customer: new NameList(),
	order: new NameList(),
	product: new NameList(),
	category: new NameList(),
	channel: new NameList(),
	region: new NameList(),
	shipRegion: new NameList(),
	manager: new NameList(),
	extra: new NameList(),
});
