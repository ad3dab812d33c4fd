import { readTable } from '../../src/lib/adapters/import/readTable';
import { openPaste } from '../../src/lib/adapters/import/source/openSource';
import { openText } from '../../src/lib/adapters/import/source/openText';
import { sha256Hex } from '../../src/lib/adapters/codec/sha256';
import { tooLarge, tooWide } from '../../src/lib/adapters/import/source/checkSize';
import { parseDelimited } from '../../src/lib/adapters/codec/delimited';
import { modelSales } from './modelSales';
import { salesText } from './salesText';
import { median, timed } from './stopwatch';
import { scanSales } from './typedScanner';
const text = salesText(modelSales(100_000, 10_000));
const t: Record<string, number[]> = {};
const run = (name: string, f: () => void) => { (t[name] ??= []).push(timed(f)); };
for (let i = 0; i < 14; i++) {
	run('scan', () => scanSales(text));
	run('hash', () => sha256Hex(new TextEncoder().encode(text)));
	run('encode', () => new TextEncoder().encode(text));
	run('large', () => tooLarge(text, '\t'));
	run('parse', () => parseDelimited(text, '\t'));
	const table = parseDelimited(text, '\t');
	run('wide', () => tooWide(table));
	run('openText', () => openText(text));
	run('openPaste', () => openPaste({ kind: 'text', text }));
	const p = openPaste({ kind: 'text', text });
	if (p.ok) run('readTable', () => readTable(p.value, {}));
}
for (const [k, v] of Object.entries(t)) console.log(k, median(v.slice(4)).toFixed(1));
