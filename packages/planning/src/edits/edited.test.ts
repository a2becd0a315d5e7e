import { describe, expect, it } from 'vitest'
import { accepted, demonstration } from '../testing/demonstration.ts'
import { asked, example } from '../testing/ordered.ts'
import type { Edit } from './edit.ts'
import { edited } from './edited.ts'

const { catalogue } = demonstration.book

const changed = (document: object, ...edits: readonly Edit[]) => accepted(edited(asked(document), edits, catalogue))

describe('a request with changes', () => {
  it('has the answer that is given, also of a thing that nobody had named', () => {
    const { populations } = changed({}, { kind: 'answer', path: '/populations/0/kind', value: 'byRelation' })
    expect(populations).toEqual([{ id: 'added-1', kind: 'byRelation' }])
  })

  it('has one more in a list, under a name that is free', () => {
    const { wishes } = changed({ wishes: [{ id: 'added-1' }] }, { kind: 'add', path: '/wishes' })
    expect(wishes).toEqual([{ id: 'added-1' }, { id: 'added-2' }])
  })

  it('has all changes at once: paths are those of the request as it stood', () => {
    const { tables } = changed(
      { tables: ['F_AAP', 'F_ARBSOK', 'F_DEMO'] },
      { kind: 'remove', path: '/tables/0' },
      { kind: 'add', path: '/tables', value: 'TAB_FODS' },
      { kind: 'remove', path: '/tables/1' },
    )
    expect(tables).toEqual(['F_DEMO', 'TAB_FODS'])
  })

  it('lacks a code that is taken out wherever it stood', () => {
    const { tables } = changed({ tables: ['F_AAP', 'F_DEMO', 'F_AAP'] }, { kind: 'remove', path: '/tables/2' })
    expect(tables).toEqual(['F_DEMO'])
  })

  it('names no source in a delivery that it no longer has', () => {
    const { sources, deliveries } = accepted(
      edited(example('typical'), [{ kind: 'remove', path: '/sources/0' }], catalogue),
    )
    expect(sources?.map(({ id }) => id)).toEqual(['egne-data'])
    expect(deliveries?.[1]?.receives).toEqual([])
  })

  it('does not say where answers were read, since places in lists moved', () => {
    const request = { areas: ['inntekt'], origins: { '/areas/0': [{ file: 'a.xlsx' }] } }
    expect(changed(request, { kind: 'remove', path: '/areas/0' }).origins).toBeUndefined()
  })

  it('is refused where an answer contradicts another', () => {
    const [register] = catalogue.document.registers ?? []
    const request = asked({ sources: [{ id: 'a', register: register?.code }] })
    const holder = { kind: 'answer', path: '/sources/0/holder', value: 'other' } as const
    expect(edited(request, [holder], catalogue)).toMatchObject({
      ok: false,
      issues: [{ code: 'request/holder-differs' }],
    })
  })
})
