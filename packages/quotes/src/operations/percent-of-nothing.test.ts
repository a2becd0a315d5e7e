import { components } from '@anslag/pricing'
import { expect, it } from 'vitest'
import { accepted, refused } from '../testing/accepted.ts'
import { documents, draftOf, officer } from '../testing/sample.ts'
import { adjust } from './adjust.ts'
import { setVatReason } from './details.ts'

it('refuses to move the lines away from below a percentage of lines of one VAT category', () => {
  const student = { id: 'student', kind: 'reduction', reason: 'Student', by: officer } as const
  const reduced = accepted(
    adjust(draftOf(), { ...student, size: { percent: '10' }, vat: { category: 'S', rate: '25' } }),
  )
  const abroad = {
    category: 'G',
    reason: 'Kjøper i utlandet',
    legalReference: 'mval. § 6-22 annet ledd',
    components: components.map(({ id }) => id),
  } as const
  expect(refused(setVatReason(reduced, abroad, documents))).toMatchObject([
    { code: 'quote/percent-of-nothing', params: { rule: 'QR-27', id: 'student', percent: '10' } },
  ])
})
