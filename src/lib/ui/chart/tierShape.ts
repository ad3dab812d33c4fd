/** Shapes of the tiers by place: ◆ ● ■ ▲ ▬; who is not key is a hollow ○. */
export function drawTierShape(
	context: CanvasRenderingContext2D,
	place: number,
	key: boolean,
	x: number,
	y: number,
	radius: number
): void {
	context.beginPath();
	if (!key) {
		context.arc(x, y, radius * 0.85, 0, Math.PI * 2);
		context.stroke();
		return;
	}
	const side = radius * 0.85;
	switch (place % 5) {
		case 0:
			context.moveTo(x, y - radius);
			context.lineTo(x + radius, y);
			context.lineTo(x, y + radius);
			context.lineTo(x - radius, y);
			context.closePath();
			break;
		case 1:
			context.arc(x, y, radius * 0.95, 0, Math.PI * 2);
			break;
		case 2:
			context.rect(x - side, y - side, side * 2, side * 2);
			break;
		case 3:
			context.moveTo(x, y - radius);
			context.lineTo(x + radius, y + side);
			context.lineTo(x - radius, y + side);
			context.closePath();
			break;
		default:
			context.rect(x - radius, y - radius / 3, radius * 2, (radius * 2) / 3);
	}
	context.fill();
}
