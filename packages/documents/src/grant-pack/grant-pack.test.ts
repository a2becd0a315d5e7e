import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import { packOf } from '../testing/golden.ts'
import { textOf } from '../text/index.ts'
import { grantPack } from './grant-pack.ts'

const input = packOf('typical')
const pack = grantPack(input, documentWordsFor('en'))

const plain = textOf(pack).replaceAll(/\s+/g, ' ')

const tables = pack.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('a grant pack', () => {
  it('says first what to budget, when that was computed and how long it holds, and that it binds nobody', () => {
    const [facts, ...notices] = pack.blocks.slice(0, 3)
    const said = JSON.stringify(facts)
    for (const what of [
      'Folkehelseinstituttet',
      'Example amount',
      'NOK\u00a0211,250.00 incl. VAT',
      '22 November 2026',
      'Compute again',
    ])
      expect(said).toContain(what)
    expect(notices.map(({ kind }) => kind)).toEqual(['notice', 'notice'])
  })

  it('has a budget by calendar year, plainly and in the four cost types of the Research Council', () => {
    const [byYear, byCostType] = tables
    expect(byYear?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['2027', '2028', 'Total (example\u00a0amount)'])
    expect(byCostType?.rows.map(({ cells }) => cells.at(-1)?.value)).toEqual([
      undefined,
      undefined,
      undefined,
      '219279.40',
      '219279.40',
    ])
    expect(byYear?.rows.at(-1)?.cells.at(-1)?.value).toBe('219279.40')
  })

  it('tells the two amounts apart where prices grow: what is set aside today, and what is in the budget', () => {
    expect(plain).toContain('we set aside NOK 211,250.00 (example amount) incl. VAT, which with the growth of prices')
    expect(plain).toContain('becomes NOK 219,279.40')
  })

  it('says that nothing is missing, or what is', () => {
    expect(plain).toContain('All that Statistics Norway asks for is attached.')
    const lacking = input.plan.forecast.enclosures.map((each) => ({ ...each, state: 'missing' as const }))
    const plan = { ...input.plan, forecast: { ...input.plan.forecast, enclosures: lacking } }
    const words = documentWordsFor('en')
    expect(textOf(grantPack({ ...input, plan }, words))).toContain('Project description or protocol: missing')
  })

  it('says in words what its charts show, with the exact decimals', () => {
    const charts = pack.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))
    expect(charts.map(({ form }) => form)).toEqual(['columns', 'range', 'bars'])
    for (const { description, values } of charts) {
      expect(description).not.toBe('')
      expect(values.every(({ value }) => /^\d+\.\d{2}$/.test(value))).toBe(true)
    }
  })
})
