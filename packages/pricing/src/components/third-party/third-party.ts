import { hoursBy, hoursByTiers, hoursPer } from '../../tariffs/index.ts'
import { sum, tiered, times } from '../../values/index.ts'
import { orderedThings } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { choice, count, flag, things } from '../drivers.ts'
import { because, byAnswer } from '../formula.ts'
import { limits } from '../limits.ts'
import type { Answer } from '../views.ts'

const holder = choice('nationalHealthRegistry', 'publicAuthority', 'patientReportedOutcomeRegistry', 'ownData', 'other')
const fileFormat = choice('accepted', 'fixedWidth', 'other')
const documentation = choice('complete', 'partial', 'missing')
const contactNamed = flag()
const linking = choice('distributed', 'ssb')

export const sources = things('source', limits.things, {
  holder,
  files: count('file', limits.filesOfSource),
  records: count('record', limits.recordsOfSource),
  fileFormat,
  documentation,
  contactNamed,
  linking,
})

/**
 * Whether a holder may take part in distributed linking: public authorities, national health registries and registries
 * of patient-reported outcomes may; for all others SSB collates. Source: SSB, "When to apply for microdata".
 */
export const mayLinkDistributed = (holder: Answer<string>): boolean =>
  holder.value !== 'ownData' && holder.value !== 'other'

/** Receiving, adapting and linking the files of one source. Each of its drivers moves this line and no other. */
export const thirdParty = defineComponent({
  id: 'third-party',
  title: { nb: 'Tredjepartsdata', nn: 'Tredjepartsdata', en: 'Third-party data' },
  heading: 'prepare',
  asks: { sources },
  reads: {},
  tariffs: {
    holder: hoursBy(holder),
    files: hoursPer('file'),
    records: hoursByTiers('record'),
    fileFormat: hoursBy(fileFormat),
    documentation: hoursBy(documentation),
    contact: hoursBy(contactNamed),
    linking: hoursBy(linking),
  },
  applies: ({ sources }) => orderedThings(sources),
  each: ({ sources }) => sources.things,
  repeatsFor: ({ id }, { receives }) => receives === undefined || (id !== undefined && receives.includes(id)),
  perDelivery: ({ each, tariffs }) =>
    sum('hour', [
      byAnswer(each.holder, tariffs.holder),
      times(each.files, tariffs.files),
      tiered(each.records, tariffs.records),
      byAnswer(each.fileFormat, tariffs.fileFormat),
      byAnswer(each.documentation, tariffs.documentation),
      byAnswer(each.contactNamed, tariffs.contact),
      mayLinkDistributed(each.holder)
        ? byAnswer(each.linking, tariffs.linking)
        : because(each.holder, tariffs.linking.figures.ssb),
    ]),
})
