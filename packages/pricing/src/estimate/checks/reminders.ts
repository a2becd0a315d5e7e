import { applicationPage, landingPage } from '../sources.ts'
import { defineCheck } from './define.ts'

/** Rules 15, 16 and 17: what holds for every project. */
export const reminders = defineCheck({
  kinds: {
    'reminder/answer-within-two-weeks': { severity: 'info', source: landingPage },
    'reminder/download-within-six-months': { severity: 'info', source: applicationPage },
    'reminder/delete-at-end': { severity: 'info', source: applicationPage },
    'reminder/encrypted-exchange': { severity: 'info', source: applicationPage },
  },
  find: ({ request }, raise) => {
    const endsOn = request.project?.endsOn
    return [
      raise('reminder/answer-within-two-weeks', ''),
      raise('reminder/download-within-six-months', ''),
      raise('reminder/delete-at-end', '/project/endsOn', endsOn === undefined ? {} : { endsOn }),
      raise('reminder/encrypted-exchange', ''),
    ]
  },
})
