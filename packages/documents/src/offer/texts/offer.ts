import type { Wording } from '@anslag/presentation'
import { budget } from '../../budget/texts.ts'
import { acceptance } from './acceptance.ts'
import { firstPage } from './first-page.ts'
import { sealing } from './seal.ts'
import { sections } from './sections.ts'

/** What an offer says beside what its quote is shown with. */
export const offer = { ...firstPage, ...sections, ...acceptance, ...sealing, more: budget.more } satisfies Wording
