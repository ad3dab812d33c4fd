/** What a browser calls an installed page with when a file is opened with it. */
interface LaunchParams {
	readonly files: readonly { getFile(): Promise<File> }[];
}
interface LaunchQueue {
	setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** Hands over the first file that the page was opened with. No browser but Chromium has this. */
export function watchLaunches(scope: object, listener: (file: File) => void): void {
	const queue = Reflect.get(scope, 'launchQueue') as LaunchQueue | undefined;
	queue?.setConsumer(({ files }) => {
		// A file that is gone meanwhile is as good as none.
		void files[0]?.getFile().then(listener, () => undefined);
	});
}
