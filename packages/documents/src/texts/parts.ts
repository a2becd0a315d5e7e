import type { Wording } from '@anslag/presentation'
import { budget } from '../budget/texts.ts'
import { estimate } from '../estimate/texts.ts'
import { grantPack } from '../grant-pack/texts.ts'
import { offer } from '../offer/texts/offer.ts'
import { workbook } from '../workbook/texts.ts'

// Each export is a part that pages load by itself, in one language: `generate` writes a module for each.

/** The words of all that is written of an estimate and its plan, beside those that the two are shown with. */
export const written = { budget, estimate, grantPack, workbook } satisfies Wording

/** The words of offers. */
export { offer }
