import type { Time } from '../../../application/ports';
import { createInputs, type Inputs } from '../../../domain/inputs';
import { rowsOf } from '../../../domain/ledger/locate';
import { message } from '../../../domain/primitives/message';
import { encodeChange } from '../../codec/change';
import { NO_NAMES } from '../../codec/names';
import { sealRecord } from '../record';
import { EPOCH, headName, type HeadRecord, type WalRecord } from '../schema';

/** The first record of a workbook that begins with these inputs. */
export const firstRecord = (workbookId: string, inputs: Inputs, time: Time): WalRecord =>
	sealRecord({
		workbookId,
		seq: 1,
		prev: 0,
		kind: 'do',
		to: null,
		label: message('storage_step_from_copy'),
		time,
		epoch: EPOCH,
		writer: 'recovery',
		slots: encodeChange(createInputs(inputs.names), inputs, NO_NAMES),
		crcPrev: 0,
	});

/** The row of the list of workbooks after this record. inputs: as they are then. */
export const headOf = (record: WalRecord, inputs: Inputs): HeadRecord => ({
	name: headName(record.workbookId),
	id: record.workbookId,
	title: inputs.title,
	rows: rowsOf(inputs.ledger),
	bytes: record.slots.byteLength,
	changedAt: record.time,
	head: record.seq,
	writer: record.writer,
});
