import type { Disclosure } from './disclosure';

/** Who a file is made for: the planner's own house, one dealer, anybody. */
export type Audience = 'internal' | 'dealer' | 'public';

const SEES: Readonly<Record<Audience, ReadonlySet<Disclosure>>> = {
	internal: new Set(['public', 'dealer', 'internal']),
	dealer: new Set(['public', 'dealer']),
	public: new Set(['public']),
};

/** May this audience see a field of this class? Personal ones are for nobody unless they are asked for [SHARE-1]. */
export const maySee = (audience: Audience, disclosure: Disclosure): boolean =>
	SEES[audience].has(disclosure);
