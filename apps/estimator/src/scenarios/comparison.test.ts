import { addAmounts } from '@anslag/pricing'
import type { Draft } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { pricer, typical, typicalWith } from '../testing/priced-example.ts'
import { type Column, changeOf, comparison, ratesDiffer } from './comparison.ts'

const { price } = await pricer()

const columnsOf = (...drafts: readonly Draft[]): readonly Column[] =>
  drafts.map((draft, place) => ({ id: `c${place}`, name: `Column ${place}`, priced: price(draft) }))

const small = typicalWith([['tables'], []], [['sources'], []], [['deliveries'], undefined])

const amounts = (columns: readonly Column[], base: string) =>
  comparison(columns, base).rows.map(({ key, cells }) => [key, ...cells.map((cell) => cell.kind)])

describe('columns side by side', () => {
  const columns = columnsOf(typical, small)
  const { rows, totals } = comparison(columns, 'c0')

  it('have a row for every component that one of them has, in the registry’s order', () => {
    expect(amounts(columns, 'c0')).toEqual([
      ['coordination', 'amount', 'amount'],
      ['population', 'amount', 'amount'],
      ['third-party', 'amount', 'none'],
      ['fd-trygd', 'amount', 'none'],
      ['variable-lists', 'amount', 'amount'],
      ['outside-lists', 'amount', 'amount'],
      ['delivery', 'amount', 'amount'],
    ])
  })

  it('add up to the totals of their estimates, and their differences to the totals’ difference', () => {
    const net = rows.map(({ cells: [cell] }) => (cell?.kind === 'amount' ? cell.amount : '0.00'))
    const [first, second] = columns.map(({ priced }) => (priced.ok ? priced.estimate.totals : undefined))
    expect(addAmounts(net)).toBe(first?.net)
    const changes = rows.map(({ cells }) => changeOf(cells[1]) ?? '0.00')
    const [total] = totals
    expect(addAmounts(changes)).toBe(changeOf(total?.cells[1]))
    expect(total?.cells[1]).toMatchObject({ amount: second?.net })
  })

  it('are not compared with themselves', () => {
    expect(rows.map(({ cells: [cell] }) => changeOf(cell)).every((change) => change === undefined)).toBe(true)
  })

  it('have no difference where they cost the same', () => {
    const same = comparison(columnsOf(typical, typical), 'c1')
    expect([...same.rows, ...same.totals].flatMap(({ cells }) => cells.map(changeOf)).join('')).toBe('')
  })

  it('say from where one has something that must be assessed', () => {
    const abroad = typicalWith([['institutions'], [{ id: 'x', country: 'SE', responsible: true }]])
    const unknown = typicalWith([['institutions'], [{ id: 'x', country: 'SE' }, { id: 'y' }]])
    const mixed = comparison(columnsOf(typical, abroad, unknown), 'c0')
    expect(mixed.isIncomplete).toBe(true)
    const [, , gross] = mixed.totals
    expect(gross?.cells.map((cell) => cell.kind === 'amount' && cell.isFrom)).toEqual([false, true, true])
    const open = mixed.rows.find(({ key }) => key === 'anonymisation')
    expect(open?.cells.map(({ kind }) => kind)).toEqual(['none', 'amount', 'assessment'])
    expect(open?.cells[1]).toMatchObject({ isFrom: true })
  })

  it('show one that cannot be priced without disturbing the others', () => {
    const broken: Column = { id: 'x', name: 'x', priced: { ok: false, issues: [] } }
    const both = comparison([...columns, broken], 'x')
    expect(both.totals.map(({ cells }) => cells.map(({ kind }) => kind))[0]).toEqual(['amount', 'amount', 'unpriced'])
    expect(both.rows.flatMap(({ cells }) => cells.map(changeOf)).join('')).toBe('')
  })

  it('state the cost after VAT only where some comes back', () => {
    expect(totals.map(({ key }) => key)).toEqual(['net', 'vat', 'gross'])
  })

  it('know when they are taxed by different rates', () => {
    const late = typicalWith([['deliveries'], [{ id: 'a', expectedOn: '2004-01-01' }]])
    expect([ratesDiffer(columns), ratesDiffer(columnsOf(typical, late))]).toEqual([false, true])
  })
})
