import { spellHidden } from '../format/hiddenSigns';

type Pen = Pick<CanvasRenderingContext2D, 'fillText' | 'strokeText' | 'measureText'>;

/** From now on the pen of a canvas spells out every character that nobody would see, and measures it so. */
export function spellingPen<Any extends Pen>(pen: Any | null): Any | null {
	if (pen === null) return null;
	const fill = pen.fillText.bind(pen);
	const stroke = pen.strokeText.bind(pen);
	const measure = pen.measureText.bind(pen);
	pen.fillText = (text, ...where) => {
		fill(spellHidden(text), ...where);
	};
	pen.strokeText = (text, ...where) => {
		stroke(spellHidden(text), ...where);
	};
	pen.measureText = (text) => measure(spellHidden(text));
	return pen;
}
