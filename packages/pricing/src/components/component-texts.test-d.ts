import { baseHours, hoursBy } from '../tariffs/index.ts'
import { wholeProject } from './applies.ts'
import type { ComponentTexts } from './component-texts.ts'
import { defineComponent } from './define.ts'
import { answers, choice, count, fact, flag, things } from './drivers.ts'
import { byAnswer } from './formula.ts'
import { day, members } from './shapes.ts'

const kind = choice('paper', 'film')
const copies = things(
  'file',
  10,
  {
    kind,
    checked: flag(),
    pages: count('file', 100, 50),
    origin: answers({ made: fact(members({}, { on: day })) }),
  },
  { one: { nb: 'fil', nn: 'fil', en: 'file' } },
)

export const copying = defineComponent({
  id: 'copying',
  title: { nb: 'Kopiering', nn: 'Kopiering', en: 'Copying' },
  heading: 'prepare',
  asks: { copies },
  reads: {},
  tariffs: { base: baseHours(), kind: hoursBy(kind) },
  applies: ({ copies }) => copies.things.length > 0 || 'nothing-to-copy',
  needsAssessment: ({ copies }) => (copies.things.length > 5 ? 'many-copies' : undefined),
  each: wholeProject,
  hours: ({ drivers, tariffs }) => {
    const [first] = drivers.copies.things
    return { base: tariffs.base, kind: first && byAnswer(first.kind, tariffs.kind) }
  },
})

type Texts = ComponentTexts<typeof copying>

const text = { nb: 'Ord', nn: 'Ord', en: 'Words' }
const worded = { name: text, help: text }

const fields = {
  kind: { ...worded, answers: { paper: text, film: text } },
  checked: worded,
  pages: { ...worded, ofThing: text },
  origin: { ...worded, fields: { made: { ...worded, fields: { on: worded } } } },
}

const rest = {
  tariffs: { base: text, kind: text },
  notApplicable: { 'nothing-to-copy': text },
  needsAssessment: { 'many-copies': text },
}

export const right = { ...rest, asks: { copies: { ...worded, fields } } } satisfies Texts

export const ownYesAndNo = {
  ...rest,
  asks: { copies: { ...worded, fields: { ...fields, checked: { ...worded, answers: { yes: text, no: text } } } } },
} satisfies Texts

export const drivers = {
  ...rest,
  // @ts-expect-error the pages are asked for, and have no words
  asks: { copies: { ...worded, fields: { kind: fields.kind, checked: worded, origin: fields.origin } } },
} satisfies Texts

export const spareDriver = {
  ...rest,
  // @ts-expect-error nobody asks for a colour
  asks: { copies: { ...worded, fields: { ...fields, colour: worded } } },
} satisfies Texts

export const nested = {
  ...rest,
  // @ts-expect-error what is below a fact has words too
  asks: { copies: { ...worded, fields: { ...fields, origin: { ...worded, fields: { made: worded } } } } },
} satisfies Texts

export const missingAnswer = {
  ...rest,
  // @ts-expect-error film can be answered
  asks: { copies: { ...worded, fields: { ...fields, kind: { ...worded, answers: { paper: text } } } } },
} satisfies Texts

export const spareAnswer = {
  ...rest,
  asks: {
    copies: {
      ...worded,
      // @ts-expect-error stone cannot be answered
      fields: { ...fields, kind: { ...worded, answers: { paper: text, film: text, stone: text } } },
    },
  },
} satisfies Texts

const asks = { copies: { ...worded, fields } }

export const missingHelp = {
  ...rest,
  // @ts-expect-error every driver has a help text
  asks: { copies: { name: text, fields } },
} satisfies Texts

export const missingTariff = {
  ...rest,
  asks,
  // @ts-expect-error the base hours have no name
  tariffs: { kind: text },
} satisfies Texts

export const misspeltTariff = {
  ...rest,
  asks,
  // @ts-expect-error there is no tariff of that name
  tariffs: { base: text, kind: text, kinds: text },
} satisfies Texts

export const missingReason = {
  ...rest,
  asks,
  // @ts-expect-error the component gives this reason
  needsAssessment: {},
} satisfies Texts

export const spareReason = {
  ...rest,
  asks,
  // @ts-expect-error the component gives no such reason
  notApplicable: { 'nothing-to-copy': text, 'never-given': text },
} satisfies Texts

export const missingLanguage = {
  ...rest,
  asks,
  // @ts-expect-error nynorsk is missing
  tariffs: { base: text, kind: { nb: 'Ord', en: 'Words' } },
} satisfies Texts
