import type { Wording } from '@anslag/presentation'
import { formDeferred, formInitial, orderDeferred } from '@anslag/request-form/texts'
import * as checks from '../checks/texts.ts'
import * as examples from '../examples/texts.ts'
import * as exporting from '../export/texts.ts'
import * as importing from '../import/texts.ts'
import { legal as accessibility } from '../legal/accessibility-texts.ts'
import { legal as owner } from '../legal/owner-texts.ts'
import { legal as privacy } from '../legal/privacy-texts.ts'
import { legal as report } from '../legal/report-texts.ts'
import { legal as everyPage } from '../legal/texts.ts'
import * as offline from '../offline/texts.ts'
import * as planning from '../planning/texts.ts'
import * as price from '../price/texts.ts'
import * as causes from '../scenarios/causes-texts.ts'
import * as scenarios from '../scenarios/texts.ts'
import * as schedule from '../schedule/texts.ts'
import * as shell from '../shell/texts.ts'

// Each export is a part that pages load by itself, in one language: `generate` writes a module for each.

/** The words that a page has from the start. */
export const initial = {
  checks: checks.initial,
  examples: examples.initial,
  export: exporting.initial,
  form: formInitial,
  import: importing.initial,
  offline: offline.initial,
  planning: planning.initial,
  price: price.initial,
  scenarios: scenarios.initial,
  schedule: schedule.initial,
  shell: shell.initial,
} satisfies Wording

/** The words that come at the first touch. */
export const deferred = {
  examples: examples.deferred,
  export: exporting.deferred,
  form: formDeferred,
  order: orderDeferred,
  import: importing.deferred,
  causes: causes.deferred,
  planning: planning.deferred,
  scenarios: scenarios.deferred,
  schedule: schedule.deferred,
} satisfies Wording

/** The words of the legal pages. */
export const legal = { accessibility, owner, privacy, report, legal: everyPage } satisfies Wording
