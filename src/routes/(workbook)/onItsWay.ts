/** A part of the page that is on its way; whoever shows it says when it cannot be had. */
export function onItsWay<Part>(part: Promise<Part>): Promise<Part> {
	part.catch(() => undefined);
	return part;
}
