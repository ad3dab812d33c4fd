/** Does something in the task after the frame that is being made: what that frame shows does not wait for it. */
export function afterFrame(then: () => void): void {
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			then();
		};
		port2.postMessage(null);
	});
}
