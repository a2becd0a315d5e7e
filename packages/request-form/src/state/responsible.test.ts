import { describe, expect, it } from 'vitest'
import { responsibleCountry, withResponsible } from './responsible.ts'

const empty = { format: 'request/1' }

describe('the country of the responsible institution', () => {
  it('is known from the one that says it is responsible, else from the first', () => {
    const institutions = [
      { id: 'a', country: 'SE' },
      { id: 'b', country: 'DK' },
    ]
    expect(responsibleCountry({ institutions })).toBe('SE')
    expect(responsibleCountry({ institutions: [institutions[0], { id: 'b', country: 'SJ', responsible: true }] })).toBe(
      'NO',
    )
    expect(responsibleCountry(empty)).toBeUndefined()
  })

  it('makes an institution where there is none, and takes it out again with the answer', () => {
    const answered = withResponsible(empty, 'NO', 'institusjon-1')
    expect(answered).toEqual({ ...empty, institutions: [{ id: 'institusjon-1', country: 'NO', responsible: true }] })
    expect(withResponsible(answered, undefined, 'x')).toEqual(empty)
    expect(withResponsible(empty, undefined, 'x')).toBe(empty)
  })

  it('changes the institution that there is, and never takes out what else is known of it', () => {
    const institutions = [{ id: 'uib' }, { id: 'lund', responsible: true, recognition: 'nfr' }]
    const answered = withResponsible({ institutions }, 'SE', 'x')
    expect(answered).toEqual({ institutions: [{ id: 'uib' }, { ...institutions[1], country: 'SE' }] })
    expect(withResponsible(answered, undefined, 'x')).toEqual({ institutions })
    const one = [{ id: 'lund', responsible: true, recognition: 'nfr', country: 'SE' }]
    expect(withResponsible({ institutions: one }, undefined, 'x')).toEqual({
      institutions: [{ id: 'lund', responsible: true, recognition: 'nfr' }],
    })
  })
})
