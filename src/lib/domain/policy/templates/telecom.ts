import { band, STANDARDS, type Template } from './template';

/**
 * A telecom operator: four channels, grades by what a customer spends a month, the key list made
 * at the start of the year. Its text gives the lowest key grade (3 000 to 10 000 yuan: crystal),
 * the highest commercial one (1 500 to 3 000: A+) and how often these two are seen.
 */
export const TELECOM: Template = {
	changes: {
		segments: [
			{
				id: 'key-accounts',
				name: 'key-accounts',
				where: { channel: ['大客户'] },
				ladder: {
					by: 'monthly-average',
					measure: 'revenue',
					tiers: [
						band('key-1', true, 100_000),
						band('key-2', true, 50_000),
						band('key-3', true, 30_000),
						band('key-4', true, 20_000),
						band('key-5', true, 10_000),
						band('crystal', true, 3000),
					],
				},
			},
			{
				id: 'commercial',
				name: 'commercial',
				where: { channel: ['商业'] },
				ladder: {
					by: 'monthly-average',
					measure: 'revenue',
					tiers: [
						band('a-plus', false, 1500),
						band('a', false, 800),
						band('b', false, 300),
						band('c', false, 0),
					],
				},
			},
			{
				id: 'public',
				name: 'public',
				where: { channel: ['公众'] },
				ladder: { by: 'monthly-average', measure: 'revenue', tiers: [band('public', false, 0)] },
			},
			{
				id: 'floating',
				name: 'floating',
				where: { channel: ['流动'] },
				ladder: { by: 'monthly-average', measure: 'revenue', tiers: [band('floating', false, 0)] },
			},
		],
		listPolicy: 'annual',
		service: {
			'key-1': STANDARDS.closest,
			'key-2': STANDARDS.closest,
			'key-3': STANDARDS.close,
			'key-4': STANDARDS.close,
			'key-5': STANDARDS.close,
			crystal: STANDARDS.regular,
			'a-plus': STANDARDS.light,
			a: STANDARDS.light,
			b: STANDARDS.remote,
			c: STANDARDS.remote,
			public: STANDARDS.none,
			floating: STANDARDS.none,
		},
		promotion: {
			tierWeights: {
				'key-1': 1.2,
				'key-2': 1.2,
				'key-3': 1.1,
				'key-4': 1.1,
				'key-5': 1,
				crystal: 1,
				'a-plus': 0.9,
				a: 0.9,
				b: 0.9,
				c: 0.9,
				public: 0.9,
				floating: 0.9,
			},
		},
	},
	ours: [
		...[0, 1, 2, 3].map((place) => `segments.0.ladder.tiers.${place}.min`),
		...[1, 2].map((place) => `segments.1.ladder.tiers.${place}.min`),
	],
	sourced: ['crystal', 'a-plus'].flatMap((tier) => [
		`service.${tier}.visits`,
		`service.${tier}.calls`,
	]),
};
