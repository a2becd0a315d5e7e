import { describe, expect, it } from 'vitest'
import { priced } from '../../testing/demonstration.ts'
import { answered } from './answered.ts'

const { request } = priced({ sources: [{ id: 'a' }, { id: 'b', files: 2 }] })

describe('a choice that is answered', () => {
  it('changes nothing but its own answer', () => {
    expect(answered(request, '/sources/1/contactNamed', 'no')).toEqual({
      ...request,
      sources: [{ id: 'a' }, { id: 'b', files: 2, contactNamed: false }],
    })
    expect(answered(request, '/application/attachments/variableLists', 'none')).toMatchObject({
      application: { attachments: { variableLists: 'none' } },
    })
  })

  it('may be about a thing that is assumed', () => {
    expect(answered(request, '/populations/0/kind', 'byRelation')).toMatchObject({
      populations: [{ id: 'assumed-1', kind: 'byRelation' }],
    })
  })
})
