import { orderedCodes, wholeProject } from '../src/components/applies.ts'
import { defineComponent } from '../src/components/define.ts'
import { askedWhen, choice, codes, count, flag, things } from '../src/components/drivers.ts'
import { byAnswer } from '../src/components/formula.ts'
import { factored } from '../src/components/lines.ts'
import { code } from '../src/components/shapes.ts'
import { hoursBy, hoursPer, pricePer, tableCode } from '../src/tariffs/index.ts'
import { input, times } from '../src/values/index.ts'

const kind = choice('csv', 'other')
const named = flag()
const tables = codes('table', code(tableCode))
const files = things(
  'file',
  10,
  { kind, named, pages: count('page', 100, 50) },
  { one: { nb: 'fil', nn: 'fil', en: 'file' } },
)

const frame = {
  title: { nb: 'Prøve', nn: 'Prøve', en: 'Trial' },
  heading: 'prepare',
} as const

/** A component that asks for files, and reads the tables that another one asks for. */
export const right = defineComponent({
  ...frame,
  id: 'right',
  asks: { files },
  reads: { tables },
  tariffs: { kind: hoursBy(kind), page: hoursPer('page'), named: hoursBy(named) },
  applies: ({ tables }) => orderedCodes(tables),
  each: ({ files }) => files.things,
  perDelivery: ['page'],
  hours: ({ each, tariffs }) => ({
    kind: byAnswer(each.kind, tariffs.kind),
    page: times(each.pages, tariffs.page),
    named: byAnswer(each.named, tariffs.named),
  }),
})

const shared = {
  ...frame,
  asks: { files },
  reads: {},
  tariffs: { kind: hoursBy(kind), page: hoursPer('page'), named: hoursBy(named) },
  applies: () => true as const,
} as const

export const wrong = [
  defineComponent({
    ...shared,
    id: 'unknown-tariff',
    each: ({ files }) => files.things,
    // @ts-expect-error the component requires no tariff of that name
    hours: ({ each, tariffs }) => ({ kind: byAnswer(each.kind, tariffs.format) }),
  }),
  defineComponent({
    ...shared,
    id: 'foreign-driver',
    each: wholeProject,
    // @ts-expect-error the component neither asks for tables nor reads them
    hours: ({ drivers, tariffs }) => ({ page: times(drivers.tables.assumed, tariffs.page) }),
  }),
  defineComponent({
    ...shared,
    id: 'unknown-field',
    each: ({ files }) => files.things,
    // @ts-expect-error nobody asks how old a file is
    hours: ({ each, tariffs }) => ({ kind: byAnswer(each.age, tariffs.kind) }),
  }),
  defineComponent({
    ...shared,
    id: 'other-answers',
    each: ({ files }) => files.things,
    // @ts-expect-error the norms are by other answers than the driver has
    hours: ({ each, tariffs }) => ({ named: byAnswer(each.kind, tariffs.named) }),
  }),
  defineComponent({
    ...shared,
    id: 'answer-as-number',
    each: ({ files }) => files.things,
    // @ts-expect-error a choice is no quantity
    hours: ({ each, tariffs }) => ({ page: times(each.kind, tariffs.page) }),
  }),
  defineComponent({
    ...shared,
    id: 'mixed-units',
    each: ({ files }) => files.things,
    // @ts-expect-error files times a norm per page
    hours: ({ drivers, tariffs }) => ({ page: times(drivers.files.count, tariffs.page) }),
  }),
  defineComponent({
    ...shared,
    id: 'money-as-hours',
    each: ({ files }) => files.things,
    // @ts-expect-error an hourly component gives hours, and the rate makes money of them
    hours: ({ each, tariffs, rate }) => ({ page: times(times(each.pages, tariffs.page), rate) }),
  }),
  defineComponent({
    ...shared,
    id: 'bare-number',
    each: ({ files }) => files.things,
    // @ts-expect-error a number without a trace
    hours: () => ({ page: 7 }),
  }),
  defineComponent({
    ...shared,
    id: 'hours-of-no-tariff',
    each: wholeProject,
    // @ts-expect-error every term belongs to a tariff of the component
    hours: () => ({ format: input('hour', '1', '/a') }),
  }),
  defineComponent({
    ...shared,
    id: 'question-that-waits',
    asks: {
      letters: things(
        'letter',
        10,
        { kind, pages: askedWhen('letters.kind', ['csv'], count('page', 9, 9)) },
        { one: { nb: 'brev', nn: 'brev', en: 'letter' } },
      ),
    },
    each: ({ letters }) => letters.things,
    // @ts-expect-error a question that waits for another may have no answer at all
    hours: ({ each, tariffs }) => ({ page: times(each.pages, tariffs.page) }),
  }),
  defineComponent({
    ...frame,
    id: 'wrong-price',
    asks: { tables },
    reads: {},
    tariffs: { area: pricePer('area') },
    applies: ({ tables }) => orderedCodes(tables),
    each: wholeProject,
    // @ts-expect-error tables at the price of areas
    price: ({ drivers, tariffs }) => factored(drivers.tables.assumed, tariffs.area),
  }),
  defineComponent({
    ...shared,
    // @ts-expect-error SSB's summary has no such heading
    heading: 'other',
    id: 'unknown-heading',
    each: ({ files }) => files.things,
    hours: () => ({ page: input('hour', '1', '/a') }),
  }),
]
