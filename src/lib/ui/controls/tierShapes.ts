/** Outlines in a box of 12, by the place of the tier: ◆ ● ■ ○ ▲ ▬; longer ladders begin again. */
const SHAPES = [
	'M6 .8 11.2 6 6 11.2.8 6Z',
	'M1.2 6a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0Z',
	'M1.6 1.6h8.8v8.8H1.6Z',
	'M1.8 6a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0Z',
	'M6 1.4 11.2 10.6H.8Z',
	'M1 4h10v4H1Z',
] as const;

/** SVG path of a tier's shape. `place` from 0. */
export const tierShape = (place: number): string => SHAPES[place % SHAPES.length] ?? SHAPES[0];

/** Class that sets `--tier-fill`, `--tier-ink` and `--tier-tint` (styles/parts.css). */
export const tierClass = (place: number): string => `tier-${String((place % SHAPES.length) + 1)}`;

/** Place of the mark (shape and colour together) a tier wears: its own, else that of its place in the ladder. */
export const tierMark = (tier: { readonly color?: string } | undefined, place: number): number => {
	const own = /^tier-([1-6])$/.exec(tier?.color ?? '')?.[1];
	return own === undefined ? place : Number(own) - 1;
};
