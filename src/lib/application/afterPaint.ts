/** Does something in the task after the frame that is being made. Returns the way to call it off. */
export function afterPaint(then: () => void): () => void {
	let task: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		task = setTimeout(then);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
