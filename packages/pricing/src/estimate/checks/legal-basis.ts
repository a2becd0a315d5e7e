import { isAbroad, responsibleInstitution } from '../../components/index.ts'
import { applicationPage } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/**
 * Rule 7: a basis under Articles 6 and 9 of the GDPR for every variable. Sections 8 and 9 of the Personal Data Act are
 * the typical supplementary basis for institutions based in Norway only, so only they are reminded of them.
 */
export const legalBasis = defineCheck({
  kinds: {
    'legal-basis/unclear': { severity: 'missing', source: applicationPage },
    'legal-basis/partly': { severity: 'warn', source: applicationPage },
    'legal-basis/national-provision': { severity: 'info', source: applicationPage },
  },
  find: ({ views: { application, institutions } }, raise) => {
    const { value, answered, ref } = application.legalBasis
    const responsible = responsibleInstitution(institutions)
    const norwegian = responsible?.country !== undefined && !isAbroad(responsible)
    return [
      ...when(answered && value === 'unclear', () => raise('legal-basis/unclear', ref)),
      ...when(answered && value === 'partly', () => raise('legal-basis/partly', ref)),
      ...when(norwegian && !(answered && value === 'allVariables'), () => raise('legal-basis/national-provision', ref)),
    ]
  },
})
