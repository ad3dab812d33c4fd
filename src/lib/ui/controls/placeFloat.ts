export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}
export type FloatSide = 'right' | 'left' | 'below' | 'above';

export interface FloatPlace {
	readonly side: FloatSide;
	readonly left: number;
	readonly top: number;
	/** What fits beside the anchor, px. */
	readonly maxWidth: number;
	readonly maxHeight: number;
	/** Along the edge that faces the anchor: where the hairline leaves, px from the float's corner. */
	readonly joint: number;
}

interface Wish {
	readonly size: { readonly width: number; readonly height: number };
	readonly viewport: { readonly width: number; readonly height: number };
	/** Tried in this order. */
	readonly sides: readonly FloatSide[];
	/** Between anchor and float. */
	readonly gap: number;
	/** Kept free at the edges of the window. */
	readonly margin: number;
	/** Starts flush with the anchor (menus) instead of centred on it. */
	readonly flush?: boolean;
}

/** A float beside its anchor starts at most this far above the anchor's middle, px: it hangs down from it. */
const RISE = 24;

const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(value, most));

/**
 * Where a float goes so that it stays in the window and never covers its anchor: the first side
 * with room, else the one with most room, cut to fit.
 */
export function placeFloat(anchor: Box, wish: Wish): FloatPlace {
	const { size, viewport, gap, margin } = wish;
	const right = anchor.left + anchor.width;
	const bottom = anchor.top + anchor.height;
	const room: Readonly<Record<FloatSide, number>> = {
		right: viewport.width - margin - gap - right,
		left: anchor.left - gap - margin,
		below: viewport.height - margin - gap - bottom,
		above: anchor.top - gap - margin,
	};
	const needs = (side: FloatSide): number =>
		side === 'right' || side === 'left' ? size.width : size.height;
	const roomiest = [...wish.sides].sort((a, b) => room[b] - needs(b) - (room[a] - needs(a)))[0];
	const side = wish.sides.find((each) => room[each] >= needs(each)) ?? roomiest ?? 'below';
	const beside = side === 'right' || side === 'left';
	const maxWidth = beside ? Math.max(0, room[side]) : viewport.width - 2 * margin;
	const maxHeight = beside ? viewport.height - 2 * margin : Math.max(0, room[side]);
	const width = Math.min(size.width, maxWidth);
	const height = Math.min(size.height, maxHeight);
	const middleX = anchor.left + anchor.width / 2;
	const middleY = anchor.top + anchor.height / 2;
	const alongX = wish.flush === true ? anchor.left : middleX - width / 2;
	const alongY = wish.flush === true ? anchor.top : middleY - Math.min(height / 2, RISE);
	const left = beside
		? side === 'right'
			? right + gap
			: anchor.left - gap - width
		: clamp(alongX, margin, Math.max(margin, viewport.width - margin - width));
	const top = beside
		? clamp(alongY, margin, Math.max(margin, viewport.height - margin - height))
		: side === 'below'
			? bottom + gap
			: anchor.top - gap - height;
	const joint = beside ? clamp(middleY - top, 0, height) : clamp(middleX - left, 0, width);
	return { side, left, top, maxWidth, maxHeight, joint };
}
