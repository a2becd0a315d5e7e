import { describe, expect, it } from 'vitest'
import { applying, codesFound, found, pages } from '../../testing/found.ts'

const issue = (code: string, severity: string) => ({
  code: `legal-basis/${code}`,
  path: '/application/legalBasis',
  params: {},
  severity,
  source: pages.application,
})

const reminder = issue('national-provision', 'info')

const abroad = { institutions: [{ id: 'ki', country: 'SE', recognition: 'eurostat', responsible: true }] }

describe('the legal basis', () => {
  it('is in order when it covers all variables', () => {
    expect(found('legal-basis', applying({ legalBasis: 'allVariables' }))).toEqual([])
  })

  it('is missing when it is unclear', () => {
    expect(found('legal-basis', applying({ legalBasis: 'unclear' }))).toEqual([issue('unclear', 'missing'), reminder])
  })

  it('is worth a warning when it covers a part', () => {
    expect(found('legal-basis', applying({ legalBasis: 'partly' }))).toEqual([issue('partly', 'warn'), reminder])
  })

  it('is neither missing nor partial when nobody answered', () => {
    expect(found('legal-basis', applying({ legalBasis: undefined }))).toEqual([reminder])
  })
})

describe('the reminder of the Personal Data Act, sections 8 and 9', () => {
  it.each(['unclear', 'partly', undefined])(
    'is not for an institution abroad, though its basis is %s',
    (legalBasis) => {
      const codes = codesFound('legal-basis', { ...abroad, ...applying({ legalBasis }) })
      expect(codes).not.toContain('legal-basis/national-provision')
    },
  )

  it('is not for an institution that may be anywhere', () => {
    const institutions = [{ id: 'uio', responsible: true }]
    expect(found('legal-basis', { institutions, ...applying({ legalBasis: 'partly' }) })).toEqual([
      issue('partly', 'warn'),
    ])
    expect(found('legal-basis', { institutions: undefined, ...applying({ legalBasis: undefined }) })).toEqual([])
  })

  it('looks at the responsible institution, not at its partners', () => {
    const partner = { id: 'uio', country: 'NO', responsible: false }
    const answers = { institutions: [partner, ...abroad.institutions], ...applying({ legalBasis: 'partly' }) }
    expect(found('legal-basis', answers)).toEqual([issue('partly', 'warn')])
  })
})
