import type { Ladder } from '../policy';
import { share, STANDARDS, type Template } from './template';

const LADDER: Ladder = {
	by: 'cumulative-share',
	measure: 'revenue',
	tiers: [share('a', true, 0.8), share('b', false, 0.95), share('c', false, 1)],
};
const one = (id: string): Ladder => ({ ...LADDER, tiers: [share(id, false, 1)] });

/** A seller of oil products: direct and distributed sales in three tiers, the rest in one each. */
export const OIL: Template = {
	changes: {
		segments: [
			{ id: 'direct', name: 'direct', where: { channel: ['直销'] }, ladder: LADDER },
			{ id: 'distribution', name: 'distribution', where: { channel: ['分销'] }, ladder: LADDER },
			{
				id: 'scattered',
				name: 'scattered',
				where: { channel: ['零散'] },
				ladder: one('scattered'),
			},
			{ id: 'network', name: 'network', where: { channel: ['网络'] }, ladder: one('network') },
		],
		service: {
			a: STANDARDS.closest,
			b: STANDARDS.regular,
			c: STANDARDS.light,
			scattered: STANDARDS.remote,
			network: STANDARDS.none,
		},
		promotion: { tierWeights: { a: 1.2, b: 1, c: 0.9, scattered: 0.9, network: 0.9 } },
	},
	ours: [],
	sourced: [],
};
