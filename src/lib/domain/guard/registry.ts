import { blackFaceUnapproved } from './blackFaceUnapproved/rule';
import { capsUnderPool } from './capsUnderPool/rule';
import { concentration } from './concentration/rule';
import { departmentDue } from './departmentDue/rule';
import { floorsOverPool } from './floorsOverPool/rule';
import type { Guard } from './guard';
import { keyOneOff } from './keyOneOff/rule';
import { keyUnprofitable } from './keyUnprofitable/rule';
import { profitUnknown } from './profitUnknown/rule';
import { serviceInversion } from './serviceInversion/rule';
import { standardNotMet } from './standardNotMet/rule';
import { travelCountedTwice } from './travelCountedTwice/rule';
import { windowIncomplete } from './windowIncomplete/rule';

/** Every guard, in the order of the report: a new one is a folder and a line here. */
export const GUARDS: readonly Guard[] = [
	keyUnprofitable,
	keyOneOff,
	blackFaceUnapproved,
	concentration,
	departmentDue,
	serviceInversion,
	standardNotMet,
	travelCountedTwice,
	floorsOverPool,
	capsUnderPool,
	profitUnknown,
	windowIncomplete,
];
