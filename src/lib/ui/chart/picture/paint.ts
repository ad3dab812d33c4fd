import { svgPicture } from './svgPicture';

type Pen = CanvasRenderingContext2D;

/** Draws what stands inside an element: boxes, lines and words, pictures and canvases, as they are on screen. */
export async function paint(pen: Pen, element: Element, left: number, top: number): Promise<void> {
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden') return;
	const box = element.getBoundingClientRect();
	const [x, y] = [box.left - left, box.top - top];
	if (element instanceof SVGSVGElement) {
		if (box.width > 0 && box.height > 0)
			pen.drawImage(await svgPicture(element), x, y, box.width, box.height);
		return;
	}
	if (element instanceof HTMLCanvasElement) {
		if (element.width > 0) pen.drawImage(element, x, y, box.width, box.height);
		return;
	}
	if (isUnseen(box)) return;
	paintBox(pen, style, x, y, box.width, box.height);
	for (const child of element.childNodes) {
		if (child instanceof Text) paintText(pen, child, style, left, top);
		else if (child instanceof Element) await paint(pen, child, left, top);
	}
}

/** Words for screen readers alone are a pixel large. */
const isUnseen = ({ width, height }: DOMRect): boolean => width <= 1 && height <= 1;

const CLEAR = /^(transparent|rgba\(0, 0, 0, 0\))$/;
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function paintBox(
	pen: Pen,
	style: CSSStyleDeclaration,
	x: number,
	y: number,
	width: number,
	height: number,
): void {
	if (!CLEAR.test(style.backgroundColor)) {
		pen.fillStyle = style.backgroundColor;
		pen.fillRect(x, y, width, height);
	}
	for (const side of SIDES) {
		const thick = parseFloat(style[`border${side}Width`]);
		if (!(thick > 0) || style[`border${side}Style`] === 'none') continue;
		pen.fillStyle = style[`border${side}Color`];
		const lies = side === 'Top' || side === 'Bottom';
		pen.fillRect(
			side === 'Right' ? x + width - thick : x,
			side === 'Bottom' ? y + height - thick : y,
			lies ? width : thick,
			lies ? thick : height,
		);
	}
}

/** Word by word where the browser has put them: lines break as on screen. */
function paintText(
	pen: Pen,
	text: Text,
	style: CSSStyleDeclaration,
	left: number,
	top: number,
): void {
	pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
	pen.fillStyle = style.color;
	pen.textBaseline = 'middle';
	const range = document.createRange();
	for (const { index, 0: word } of text.data.matchAll(
		/[\p{Script=Han}，。；：、（）“”]|[^\s\p{Script=Han}，。；：、（）“”]+/gu,
	)) {
		range.setStart(text, index);
		range.setEnd(text, index + word.length);
		const box = range.getBoundingClientRect();
		if (box.width > 0) pen.fillText(word, box.left - left, box.top - top + box.height / 2);
	}
}
