import { tierShape } from '../controls/tierShapes';

/** The shapes are drawn in a box of 12. */
export const BOX = 12;

/** Draws shapes of tiers in the context's colours; who is not key is hollow. Every shape is read once. */
export function shapeBrush(context: CanvasRenderingContext2D) {
	const paths = new Map<number, Path2D>();
	/** The shape of a tier around (x, y), `size` px wide. */
	return (place: number, key: boolean, x: number, y: number, size = BOX): void => {
		const path = paths.get(place) ?? new Path2D(tierShape(place));
		paths.set(place, path);
		const scale = size / BOX;
		context.save();
		context.translate(x - size / 2, y - size / 2);
		context.scale(scale, scale);
		context.lineWidth /= scale;
		if (key) context.fill(path);
		context.stroke(path);
		context.restore();
	};
}
