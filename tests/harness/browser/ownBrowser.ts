import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';

/** What the browser keeps its databases in. */
export const BACK_ENDS = ['leveldb', 'sqlite'] as const;
export type BackEnd = (typeof BACK_ENDS)[number];

const DATABASES = 'Default/IndexedDB';
const LEFT_BY_A_KILL = ['Singleton', 'DevToolsActivePort'];

/** A browser with a profile of its own: started by this test, so this test may kill it. */
export interface OwnBrowser {
	readonly page: Page;
	/** Ends the browser and everything it started, without a word. */
	readonly kill: () => Promise<void>;
}

/** A profile on disk that outlives its browsers. */
export interface Profile {
	start(): Promise<OwnBrowser>;
	/** What the databases really lie in; null: there is none yet. */
	backEnd(): BackEnd | null;
	/** The files that the databases lie in, with their path, by name. While no browser runs. */
	files(): readonly string[];
	/** As it lies on the disk now. While no browser runs. */
	copy(): Profile;
	remove(): void;
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tierplan-browser-'));

export const newProfile = (backEnd: BackEnd, launch: LaunchOptions): Profile =>
	profileIn(newFolder(), backEnd, launch);

function profileIn(folder: string, backEnd: BackEnd, launch: LaunchOptions): Profile {
	const flag = backEnd === 'sqlite' ? '--enable-features' : '--disable-features';
	const args = [
		...(launch.args ?? []),
		...(launch.chromiumSandbox === false ? ['--no-sandbox'] : []),
		`${flag}=IdbSqliteBackingStore`,
		'--lang=zh-CN',
		'--window-size=1440,900',
		'--headless=new',
		'--remote-debugging-port=0',
		`--user-data-dir=${folder}`,
		'about:blank',
	];
	return {
		start: () => start(launch.executablePath ?? chromium.executablePath(), args, folder),
		backEnd: () => backEndOf(folder),
		files: () => filesIn(join(folder, DATABASES)),
		copy: () => {
			const other = newFolder();
			cpSync(folder, other, {
				recursive: true,
				filter: (path) => !LEFT_BY_A_KILL.some((first) => basename(path).startsWith(first)),
			});
			return profileIn(other, backEnd, launch);
		},
		remove: () => {
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

async function start(
	program: string,
	args: readonly string[],
	folder: string,
): Promise<OwnBrowser> {
	for (const name of readdirSync(folder)) {
		if (LEFT_BY_A_KILL.some((first) => name.startsWith(first))) {
			rmSync(join(folder, name), { force: true });
		}
	}
	const child = spawn(program, args, { detached: true, stdio: 'ignore' });
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => {
			resolve();
		});
	});
	const browser = await chromium.connectOverCDP(`http://localhost:${await portOf(folder)}`);
	const [context] = browser.contexts();
	if (context === undefined) throw new Error('the browser has no window');
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		page,
		kill: async () => {
			// A group of its own: only what was started here.
			process.kill(-child.pid!, 'SIGKILL');
			await ended;
			await browser.close().catch(() => undefined);
		},
	};
}

/** The port that a browser writes down once it listens: two lines, the first is the number. */
async function portOf(folder: string): Promise<string> {
	for (;;) {
		try {
			const [port, path] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
			if (port !== undefined && path !== undefined && path !== '') return port;
		} catch {
			// Not yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

const filesIn = (folder: string): readonly string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];

function backEndOf(folder: string): BackEnd | null {
	try {
		const names = readdirSync(join(folder, DATABASES));
		if (names.length === 0) return null;
		return names.some((name) => name.endsWith('.leveldb')) ? 'leveldb' : 'sqlite';
	} catch {
		return null;
	}
}
