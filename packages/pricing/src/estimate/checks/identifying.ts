import { identifyingOrdered } from '../../components/index.ts'
import { applicationPage } from '../sources.ts'
import { defineCheck } from './define.ts'

/** Rule 9: particularly identifying variables need a separate justification. */
export const identifying = defineCheck({
  kinds: {
    'identifying/no-justification': { severity: 'missing', source: applicationPage },
    'identifying/justification-not-answered': { severity: 'info', source: applicationPage },
  },
  find: ({ views, catalogue }, raise) => {
    const { answered, value } = views.application.attachments.identifyingJustification
    if (answered && value === 'yes') return []
    const code = answered ? 'identifying/no-justification' : 'identifying/justification-not-answered'
    return identifyingOrdered(views, catalogue).map(({ name, ref }) => raise(code, ref, { name }))
  },
})
