import { applicationPage, landingPage } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/** Rules 3, 14 and 19: what the data are for, and what a change must refer to. */
export const application = defineCheck({
  kinds: {
    'application/purpose': { severity: 'block', source: landingPage },
    'application/previous-reference': { severity: 'info', source: applicationPage },
    'application/updated-documentation': { severity: 'missing', source: applicationPage },
    'application/gdpr-statement': { severity: 'missing', source: landingPage },
    'application/list-only-what-is-new': { severity: 'info', source: applicationPage },
    'application/approved-before-gdpr': { severity: 'info', source: landingPage },
  },
  find: ({ views: { application } }, raise) => {
    const { purpose, previous, kind, attachments } = application
    const change = kind.answered && kind.value === 'change'
    const old = previous?.approvedOn !== undefined && previous.approvedOn < '2018-07-20'
    const at = '/application/attachments'
    return [
      ...when(purpose === 'other', () => raise('application/purpose', '/application/purpose')),
      ...when(change && previous?.reference === undefined, () =>
        raise('application/previous-reference', '/application/previous/reference'),
      ),
      ...when(change, () => raise('application/list-only-what-is-new', kind.ref)),
      ...when(change && attachments.updatedDocumentation === false, () =>
        raise('application/updated-documentation', `${at}/updatedDocumentation`),
      ),
      ...when(old && attachments.gdprStatement === false, () =>
        raise('application/gdpr-statement', `${at}/gdprStatement`),
      ),
      ...when(old && attachments.gdprStatement === undefined, () =>
        raise('application/approved-before-gdpr', '/application/previous/approvedOn'),
      ),
    ]
  },
})
