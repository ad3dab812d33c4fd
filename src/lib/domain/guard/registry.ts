import { benefitInversion } from './benefitInversion/rule';
import { blackFaceUnapproved } from './blackFaceUnapproved/rule';
import { capsUnderPool } from './capsUnderPool/rule';
import { churnAtRisk } from './churnAtRisk/rule';
import { concentration } from './concentration/rule';
import { crossRegion } from './crossRegion/rule';
import { dealerMarginLow } from './dealerMarginLow/rule';
import { departmentDue } from './departmentDue/rule';
import { depositShort } from './depositShort/rule';
import { dumpFloor } from './dumpFloor/rule';
import { floorsOverPool } from './floorsOverPool/rule';
import type { Guard } from './guard';
import { keyOneOff } from './keyOneOff/rule';
import { keyUnprofitable } from './keyUnprofitable/rule';
import { overstocked } from './overstocked/rule';
import { potReturnsApart } from './potReturns/rule';
import { priceNotUniform } from './priceNotUniform/rule';
import { priceSizeInversion } from './priceSizeInversion/rule';
import { profitUnknown } from './profitUnknown/rule';
import { promotionWithoutReturn } from './promotionWithoutReturn/rule';
import { rebateDisclosed } from './rebateDisclosed/rule';
import { rebateOverCap } from './rebateOverCap/rule';
import { rebateOverDealerMargin } from './rebateOverDealerMargin/rule';
import { serviceInversion } from './serviceInversion/rule';
import { standardNotMet } from './standardNotMet/rule';
import { travelCountedTwice } from './travelCountedTwice/rule';
import { understocked } from './understocked/rule';
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
	promotionWithoutReturn,
	potReturnsApart,
	benefitInversion,
	priceNotUniform,
	priceSizeInversion,
	rebateOverCap,
	rebateOverDealerMargin,
	dumpFloor,
	rebateDisclosed,
	depositShort,
	dealerMarginLow,
	overstocked,
	understocked,
	crossRegion,
	churnAtRisk,
	profitUnknown,
	windowIncomplete,
];
