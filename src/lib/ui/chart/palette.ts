/** The colours a canvas needs, read from the design tokens where it stands. */
export interface Palette {
	readonly background: string;
	readonly ink: string;
	readonly soft: string;
	readonly dim: string;
	readonly axis: string;
	readonly grid: string;
	readonly ghost: string;
	readonly bar: string;
	readonly barSoft: string;
	readonly accent: string;
	readonly accentTint: string;
	readonly severe: string;
	readonly font: string;
	/** By place in the ladder, best first. */
	readonly tiers: readonly TierColours[];
}

export interface TierColours {
	readonly fill: string;
	readonly ink: string;
	readonly tint: string;
}

/** Tokens `--tier-1` … `--tier-6`. */
const TIER_TOKENS = [1, 2, 3, 4, 5, 6];

export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const token = (name: string): string => style.getPropertyValue(name).trim();
	return {
		background: token('--bg'),
		ink: token('--ink'),
		soft: token('--ink-2'),
		dim: token('--ink-3'),
		axis: token('--chart-axis'),
		grid: token('--chart-grid'),
		ghost: token('--chart-ghost'),
		bar: token('--chart-bar'),
		barSoft: token('--chart-bar-soft'),
		accent: token('--accent'),
		accentTint: token('--accent-tint'),
		severe: token('--severe'),
		font: style.fontFamily,
		tiers: TIER_TOKENS.map((place) => ({
			fill: token(`--tier-${String(place)}`),
			ink: token(`--tier-${String(place)}-ink`),
			tint: token(`--tier-${String(place)}-tint`),
		})),
	};
}

/** Colours of a tier by its place; longer ladders begin again, as the shapes do. */
export function tierColours(palette: Palette, place: number): TierColours {
	const colours = palette.tiers[place % palette.tiers.length];
	if (colours === undefined) throw new Error('the palette has no tier');
	return colours;
}
