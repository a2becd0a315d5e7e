import { accuracy } from './accuracy.ts'
import { cases } from './cases.ts'
import { erasures } from './erasures.ts'
import { finance } from './finance.ts'
import { integrity } from './integrity.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { priceLists } from './price-lists.ts'
import type { Described } from './route.ts'
import { session } from './session.ts'
import { templates } from './templates.ts'

/** Every route below `/api`, by its subject. */
export const described: Readonly<Record<string, readonly Described[]>> = {
  Cases: [...cases, ...operations],
  'Offers and links': offers,
  'Price lists': priceLists,
  Accuracy: accuracy,
  Templates: templates,
  Persons: erasures,
  Finance: finance,
  Integrity: integrity,
  Session: session,
}
