import { baseHours, hoursPer } from '../../tariffs/index.ts'
import { times } from '../../values/index.ts'
import { application } from '../application.ts'
import { wholeProject } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { institutions, isAbroad, responsibleInstitution } from '../institutions.ts'
import { populations } from '../population/population.ts'

/**
 * Making anonymous data: for responsible institutions outside Norway, as a rule, and for others that ask for it. The time
 * is billed whatever the outcome. Source: SSB, "When to apply for microdata".
 */
export const anonymisation = defineComponent({
  id: 'anonymisation',
  title: { nb: 'Anonymisering', nn: 'Anonymisering', en: 'Anonymisation' },
  heading: 'prepare',
  asks: { institutions },
  reads: { application, populations },
  tariffs: { base: baseHours(), populations: hoursPer('population'), making: baseHours() },
  applies: ({ application, institutions }) =>
    application.anonymous === true || isAbroad(responsibleInstitution(institutions)) || 'institution-in-norway',
  needsAssessment: ({ application, institutions }) => {
    const responsible = responsibleInstitution(institutions)
    if (application.anonymous === true || isAbroad(responsible)) return 'outcome-uncertain'
    const mayBe = institutions.things.filter((each) => each.responsible === undefined)
    return responsible === undefined && mayBe.some(isAbroad) ? 'responsible-unknown' : undefined
  },
  each: wholeProject,
  perDelivery: ['making'],
  hours: ({ drivers, tariffs }) => ({
    base: tariffs.base,
    populations: times(drivers.populations.count, tariffs.populations),
    making: tariffs.making,
  }),
})
