import { hoursBy } from '../../tariffs/index.ts'
import { orderedThings } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { choice, fact, things } from '../drivers.ts'
import { byAnswer } from '../formula.ts'
import { limits } from '../limits.ts'
import { text } from '../shapes.ts'

const described = choice('well', 'partly', 'poorly')

export const wishes = things(
  'wish',
  limits.things,
  { text: fact(text(limits.longText)), described },
  { one: { nb: 'ønske', nn: 'ønske', en: 'wish' }, by: 'text' },
)

/** Data that no variable list has: clarified and documented once, extracted and de-identified for every delivery. */
export const outsideLists = defineComponent({
  id: 'outside-lists',
  title: {
    nb: 'Uttrekk utenfor variabellister',
    nn: 'Uttrekk utanfor variabellister',
    en: 'Extractions outside variable lists',
  },
  heading: 'prepare',
  asks: { wishes },
  reads: {},
  tariffs: {
    clarification: hoursBy(described),
    documentation: hoursBy(described),
    extraction: hoursBy(described),
  },
  applies: ({ wishes }) => orderedThings(wishes),
  each: ({ wishes }) => wishes.things,
  perDelivery: ['extraction'],
  hours: ({ each, tariffs }) => ({
    clarification: byAnswer(each.described, tariffs.clarification),
    documentation: byAnswer(each.described, tariffs.documentation),
    extraction: byAnswer(each.described, tariffs.extraction),
  }),
})
