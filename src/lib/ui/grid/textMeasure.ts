/** px of one line of a text in the letters of an element; figures there are all as wide as each other. */
export function textMeasure(element: Element): (text: string) => number {
	const pen = element.ownerDocument.createElement('canvas').getContext('2d');
	if (pen === null) return () => 0;
	// As one word the style of an element with even figures is empty.
	const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
	pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	const figure = pen.measureText('0').width;
	const narrow = pen.measureText('1').width;
	return (text) => {
		let ones = 0;
		for (const sign of text) if (sign === '1') ones++;
		return pen.measureText(text).width + ones * Math.max(0, figure - narrow);
	};
}
