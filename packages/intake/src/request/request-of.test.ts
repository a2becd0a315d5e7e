import { limits, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { ReadVariable } from '../report/index.ts'
import { catalogue, catalogueWith } from '../testing/catalogue.ts'
import { requestOf } from './index.ts'

const variable = (name: string, line: number, members: Partial<ReadVariable> = {}): ReadVariable => ({
  name,
  at: { file: 'order.txt', line },
  dates: [],
  belongs: 'list',
  ...members,
})

const income = { list: 'inntekt', area: 'inntekt' }
const aap = { belongs: 'table', table: 'F_AAP' } as const

const origin = (line: number) => ({ file: 'order.txt', line })

describe('the request of what was read', () => {
  it('has tables, areas and variables once each, with every place', () => {
    const { request } = requestOf(
      [variable('A_B', 1, income), variable('A_C', 2, income), variable('A_B', 3, income), variable('X_Y', 4, aap)],
      catalogue,
    )
    expect(request).toEqual({
      format: 'request/1',
      tables: ['F_AAP'],
      areas: ['inntekt'],
      variables: [
        { name: 'A_B', list: 'inntekt' },
        { name: 'A_C', list: 'inntekt' },
        { name: 'X_Y', list: 'fd-trygd' },
      ],
      origins: {
        '/tables/0': [origin(4)],
        '/areas/0': [1, 2, 3].map(origin),
        '/variables/0': [1, 3].map(origin),
        '/variables/1': [origin(2)],
        '/variables/2': [origin(4)],
      },
    })
  })

  it('has nothing that was not read', () => {
    expect(requestOf([], catalogue).request).toEqual({ format: 'request/1' })
  })

  it('leaves a variable that nobody can place without a list, so that somebody looks at it', () => {
    expect(requestOf([variable('A_B', 1, { belongs: 'open' })], catalogue).request).toMatchObject({
      variables: [{ name: 'A_B' }],
    })
  })

  it('has one wish for all variables of a prefix outside the lists, and nothing of what is left out', () => {
    const outside = { belongs: 'outside' } as const
    const { request } = requestOf(
      [variable('SB12_A', 1, outside), variable('SB12_B', 2, outside), variable('A_B', 3, { belongs: 'leave-out' })],
      catalogue,
    )
    expect(request).toEqual({
      format: 'request/1',
      wishes: [{ id: 'read-sb12', text: 'SB12_A, SB12_B' }],
      origins: { '/wishes/0': [1, 2].map(origin) },
    })
  })

  it('has wishes by what their prefixes have of letters and digits, and with as many names as there is room for', () => {
    const outside = { belongs: 'outside' } as const
    const ids = ['.SB.12-_A', '(sb)', 'SB.13_A', 'Æ_A'].map((name, line) => variable(name, line + 1, outside))
    expect(requestOf(ids, catalogue).request.wishes?.map(({ id }) => id)).toEqual([
      'read-sb-12',
      'read-sb',
      'read-sb-13',
      'read-',
    ])
    const many = Array.from({ length: 1_000 }, (_, index) => variable(`SB_${index}`, 1, outside))
    expect(requestOf(many, catalogue).request.wishes?.[0]?.text).toHaveLength(limits.longText)
    expect(requestOf([variable('\u0001', 1, outside)], catalogue).request.wishes?.[0]?.text).toBe('?')
  })

  it('has a variable once for each list, whatever the case of its letters', () => {
    const { variables } = requestOf(
      [
        variable('A_B', 1, income),
        variable('a_b', 2, income),
        variable('A_B', 3, { list: 'lonn' }),
        variable('A_B', 4),
      ],
      catalogue,
    ).request
    expect(variables).toEqual([{ name: 'A_B', list: 'inntekt' }, { name: 'A_B', list: 'lonn' }, { name: 'A_B' }])
  })

  it('has variables of tables without a list where the catalogue has none for them', () => {
    const lists = catalogue.document.lists.filter((list) => !('tables' in list))
    const { request } = requestOf([variable('X_Y', 1, aap)], catalogueWith({ lists }))
    expect(request.variables).toEqual([{ name: 'X_Y' }])
  })

  it('orders a table by its own code without a variable of that name', () => {
    expect(requestOf([variable('f_aap', 1, aap)], catalogue).request).toMatchObject({ tables: ['F_AAP'] })
    expect(requestOf([variable('f_aap', 1, aap)], catalogue).request.variables).toBeUndefined()
  })

  it('tells of a name that no request may hold, and orders its area all the same', () => {
    const { request, issues } = requestOf([variable('beløp i kroner', 1, income)], catalogue)
    expect(request.areas).toEqual(['inntekt'])
    expect(request.variables).toBeUndefined()
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['reading/name-not-allowed', '/variables/0', { name: 'beløp i kroner' }],
    ])
  })

  it('is valid, whatever the names of files, sheets and wishes are', () => {
    const odd = `\u0000\n${'x'.repeat(500)}`
    const { request } = requestOf(
      [
        { ...variable('A_B', 1, income), at: { file: odd, sheet: odd, row: 7 } },
        { ...variable('ÆØÅ', 1, { belongs: 'outside' }), at: { file: '', sheet: '\u0001', row: 7 } },
        ...Array.from({ length: 150 }, (_, index) => variable(`P${index}_${odd}`, 1, { belongs: 'outside' })),
      ],
      catalogue,
    )
    expect(readRequest(request, catalogue)).toMatchObject({ ok: true })
    expect(request.wishes).toHaveLength(100)
  })
})
