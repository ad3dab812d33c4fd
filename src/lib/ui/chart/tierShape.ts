import { tierShape } from '../controls/tierShapes';

/** The shapes are drawn in a box of 12. */
const BOX = 12;

/** The shape of a tier around (x, y), in the context's colours; who is not key is hollow. */
export function drawTierShape(
	context: CanvasRenderingContext2D,
	place: number,
	key: boolean,
	x: number,
	y: number,
): void {
	context.save();
	context.translate(x - BOX / 2, y - BOX / 2);
	const shape = new Path2D(tierShape(place));
	if (key) context.fill(shape);
	context.stroke(shape);
	context.restore();
}
