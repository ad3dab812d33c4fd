/** The files of a version, and who was served by it. */
export interface Version {
	readonly name: string;
	/** Ids; null: a version that kept no such list. */
	readonly pages: readonly string[] | null;
	/** It has served pages, or could have; else it is still waiting, or was overtaken while it did. */
	readonly ruled: boolean;
}

/**
 * The versions that nobody needs besides the current one. open: ids of the open pages; waiting: another
 * version is being fetched or waits. A page that no version has on its list came from the host: it could
 * be any version's, so all of them stay while it is open.
 */
export function unusedVersions(
	versions: readonly Version[],
	current: string,
	open: ReadonlySet<string>,
	waiting: boolean,
): readonly string[] {
	const listed = new Set(versions.flatMap(({ pages }) => pages ?? []));
	const stranger = [...open].some((id) => !listed.has(id));
	return versions
		.filter(({ name }) => name !== current)
		.filter(({ pages, ruled }) =>
			ruled ? !stranger && !(pages ?? []).some((id) => open.has(id)) : !waiting,
		)
		.map(({ name }) => name);
}
