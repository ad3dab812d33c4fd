const SVG = 'http://www.w3.org/2000/svg';

/** ◆ ● ■ ○ ▲ ▬ in a box of 12: the shapes of a ladder, first tier first. */
const OUTLINES: readonly {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
}[] = [
	{ tag: 'path', attributes: { d: 'M6 .8 11.2 6 6 11.2.8 6Z' } },
	{ tag: 'circle', attributes: { cx: '6', cy: '6', r: '4.8' } },
	{ tag: 'rect', attributes: { x: '1.6', y: '1.6', width: '8.8', height: '8.8' } },
	{ tag: 'circle', attributes: { cx: '6', cy: '6', r: '4.2' } },
	{ tag: 'path', attributes: { d: 'M6 1.4 11.2 10.6H.8Z' } },
	{ tag: 'rect', attributes: { x: '1', y: '4', width: '10', height: '4' } },
];

/** The mark of a tier. `place` from 0; longer ladders repeat the shapes. Hollow: not key. */
export function tierShape(place: number, key: boolean): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	const index = place % OUTLINES.length;
	svg.setAttribute('viewBox', '0 0 12 12');
	svg.setAttribute('aria-hidden', 'true');
	svg.classList.add('shape', `tier-${String(index + 1)}`);
	if (!key) svg.classList.add('hollow');
	const outline = OUTLINES[index];
	if (outline === undefined) return svg;
	const mark = document.createElementNS(SVG, outline.tag);
	for (const [name, value] of Object.entries(outline.attributes)) mark.setAttribute(name, value);
	svg.append(mark);
	return svg;
}
