import { holderKinds, hoursBy, hoursByTiers, hoursPer } from '../../tariffs/index.ts'
import { tiered, times } from '../../values/index.ts'
import { orderedThings } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { askedWhen, choice, count, type Field, fact, flag, givenBy, otherwise, ownName, things } from '../drivers.ts'
import { byAnswer } from '../formula.ts'
import { limits, usual } from '../limits.ts'
import { id } from '../shapes.ts'

/** Of a register that the catalogue has, the kind of its holder is known. */
const holder = givenBy({ field: 'register', entries: 'registers', member: 'holder' }, choice(...holderKinds))
/**
 * Holders that may take part in distributed linking; the data of all others are collated by SSB. Source: SSB, "When to apply
 * for microdata".
 */
const mayLinkDistributed = ['nationalHealthRegistry', 'publicAuthority', 'patientReportedOutcomeRegistry']

const linking = otherwise('ssb', askedWhen('sources.holder', mayLinkDistributed, choice('distributed', 'ssb')))

/** A question about files that SSB receives: with distributed linking it receives none. */
const ofFiles = <F extends Field>(field: F) => askedWhen('sources.linking', ['ssb'], field)

const fileFormat = ofFiles(choice('accepted', 'fixedWidth', 'other'))
const documentation = ofFiles(choice('complete', 'partial', 'missing'))
const contactNamed = flag()

export const sources = things(
  'source',
  limits.things,
  {
    register: fact(id, { entryOf: 'registers' }),
    holder,
    linking,
    contactNamed,
    files: ofFiles(count('file', limits.filesOfSource, usual.filesOfSource)),
    records: ofFiles(count('record', limits.recordsOfSource, usual.recordsOfSource)),
    fileFormat,
    documentation,
    name: ownName,
  },
  { one: { nb: 'kilde', nn: 'kjelde', en: 'source' }, by: 'register' },
)

/**
 * Work with one source of data from others. A source that SSB collates: its files are received and linked for every delivery,
 * the holder, the format and the documentation are learnt once. One that is linked distributed: only keys are exchanged.
 */
export const thirdParty = defineComponent({
  id: 'third-party',
  title: { nb: 'Tredjepartsdata', nn: 'Tredjepartsdata', en: 'Third-party data' },
  heading: 'prepare',
  asks: { sources },
  reads: {},
  tariffs: {
    holder: hoursBy(holder),
    contact: hoursBy(contactNamed),
    fileFormat: hoursBy(fileFormat),
    documentation: hoursBy(documentation),
    files: hoursPer('file'),
    records: hoursByTiers('record'),
    linking: hoursBy(linking),
  },
  applies: ({ sources }) => orderedThings(sources),
  each: ({ sources }) => sources.things,
  repeatsFor: ({ id }, { receives }) => receives === undefined || (id !== undefined && receives.includes(id)),
  perDelivery: ['files', 'records', 'linking'],
  hours: ({ each, tariffs }) => ({
    holder: byAnswer(each.holder, tariffs.holder),
    contact: byAnswer(each.contactNamed, tariffs.contact),
    fileFormat: each.fileFormat && byAnswer(each.fileFormat, tariffs.fileFormat),
    documentation: each.documentation && byAnswer(each.documentation, tariffs.documentation),
    files: each.files && times(each.files, tariffs.files),
    records: each.records && tiered(each.records, tariffs.records),
    linking: byAnswer(each.linking, tariffs.linking),
  }),
})
