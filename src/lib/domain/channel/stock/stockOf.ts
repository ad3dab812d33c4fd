import { figureOf, unknownFigures, type ChannelInput } from '../channelInput';
import { cover } from './cover';

/** Months that every dealer's stock lasts, by code; NaN unknown [STOCK-1]. */
export function coversOf({
	window,
	order,
	sheet,
	sold,
}: Pick<ChannelInput, 'window' | 'order' | 'sheet'> & {
	/** Fen in the window: what dealers bought, or sold on where tiers go by that. */
	readonly sold: Float64Array;
}): Float64Array {
	const covers = unknownFigures(sold.length);
	for (const customer of order) {
		const stock = figureOf(sheet, 'stock', customer);
		if (Number.isNaN(stock)) continue;
		covers[customer] = cover(stock, sold[customer]! / window.months) ?? NaN;
	}
	return covers;
}
