import { isAbroad, isInNorway, isOutsideVatArea, responsibleInstitution } from '../../components/index.ts'
import { applicationPage, vatHandbook } from '../sources.ts'
import { defineCheck, when } from './define.ts'

/** Rules 1 and 13: who may be responsible for a project, and what institutions outside Norway may have. */
export const institutions = defineCheck({
  kinds: {
    'institution/none': { severity: 'missing', source: applicationPage },
    'institution/no-responsible': { severity: 'missing', source: applicationPage },
    'institution/country-not-answered': { severity: 'info', source: applicationPage },
    'institution/recognition-not-answered': { severity: 'info', source: applicationPage },
    'institution/not-recognised': { severity: 'block', source: applicationPage },
    'institution/recognition-pending': { severity: 'warn', source: applicationPage },
    'institution/abroad-not-eurostat': { severity: 'block', source: applicationPage },
    'institution/abroad-anonymous-only': { severity: 'warn', source: applicationPage },
    'institution/abroad-through-norwegian': { severity: 'info', source: applicationPage },
    'institution/outside-vat-area': { severity: 'info', source: vatHandbook },
  },
  find: ({ views: { institutions } }, raise) => {
    const { things } = institutions
    const responsible = responsibleInstitution(institutions)
    const abroad = isAbroad(responsible)
    const { ref = '', country, recognition, id = '' } = responsible ?? {}
    const other = abroad && recognition !== undefined && recognition !== 'eurostat'
    return [
      ...when(institutions.answered && things.length === 0, () => raise('institution/none', '/institutions')),
      ...when(things.length > 0 && things.every((each) => each.responsible === false), () =>
        raise('institution/no-responsible', '/institutions'),
      ),
      ...when(responsible !== undefined && country === undefined && institutions.answered, () =>
        raise('institution/country-not-answered', `${ref}/country`, { institution: id }),
      ),
      ...when(responsible !== undefined && recognition === undefined && institutions.answered, () =>
        raise('institution/recognition-not-answered', `${ref}/recognition`, { institution: id }),
      ),
      ...when(recognition === 'none' && !abroad, () =>
        raise('institution/not-recognised', `${ref}/recognition`, { institution: id }),
      ),
      ...when(recognition === 'pending' && !abroad, () =>
        raise('institution/recognition-pending', `${ref}/recognition`, { institution: id }),
      ),
      ...when(other, () => raise('institution/abroad-not-eurostat', `${ref}/recognition`, { institution: id })),
      ...when(abroad && !other, () =>
        raise('institution/abroad-anonymous-only', `${ref}/country`, { institution: id }),
      ),
      ...things
        .filter((each) => isInNorway(responsible) && isAbroad(each))
        .map((each) =>
          raise('institution/abroad-through-norwegian', `${each.ref}/country`, { institution: each.id ?? '' }),
        ),
      ...when(country !== undefined && isOutsideVatArea(country), () =>
        raise('institution/outside-vat-area', `${ref}/country`, { institution: id }),
      ),
    ]
  },
})
