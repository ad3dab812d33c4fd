/** What of a style decides how an SVG element looks, as attributes: a style attribute would break the page's policy. */
const PROPERTIES = [
	...([
		'fill',
		'fill-opacity',
		'stroke',
		'stroke-width',
		'stroke-dasharray',
		'stroke-opacity',
	] as const),
	...(['stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order', 'shape-rendering'] as const),
	...(['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const),
	...(['letter-spacing', 'visibility', 'display'] as const),
];
const SVG = 'http://www.w3.org/2000/svg';

/** An <svg> of the page as an image of its own, with all that style sheets say of it. */
export async function svgPicture(svg: SVGSVGElement): Promise<HTMLImageElement> {
	const copy = svg.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a picture is a picture');
	const from = [svg, ...svg.querySelectorAll('*')];
	const to = [copy, ...copy.querySelectorAll('*')];
	from.forEach((element, place) => {
		const style = getComputedStyle(element);
		const into = to[place]!;
		into.removeAttribute('class');
		into.removeAttribute('style');
		for (const name of PROPERTIES) {
			const value = style.getPropertyValue(name);
			if (value !== '' && value !== 'none' && value !== 'normal') into.setAttribute(name, value);
			else if (value === 'none' && (name === 'fill' || name === 'stroke' || name === 'display'))
				into.setAttribute(name, value);
		}
	});
	const { width, height } = svg.getBoundingClientRect();
	copy.setAttribute('xmlns', SVG);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
	const text = new XMLSerializer().serializeToString(copy);
	const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = address;
	try {
		await image.decode();
	} finally {
		URL.revokeObjectURL(address);
	}
	return image;
}
