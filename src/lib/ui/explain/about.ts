/** What a computed cell is asked about. */
export type About =
	| 'tier'
	| 'hours'
	| 'promotion'
	| 'face'
	| 'quadrant'
	| 'band'
	| 'xyz'
	| 'figures'
	| 'leaving'
	| ChannelAbout;

export const CHANNEL_ABOUTS = [
	...(['rebate', 'deposit', 'dealer', 'netNet'] as const),
	...(['cover', 'region', 'push'] as const),
] as const;
/** Of a customer as a dealer. */
export type ChannelAbout = (typeof CHANNEL_ABOUTS)[number];
