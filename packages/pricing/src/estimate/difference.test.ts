import { describe, expect, it } from 'vitest'
import { catalogueWith, listWith, madeUpTariff, vatChanging } from '../testing/changed-documents.ts'
import { listDocument } from '../testing/documents.ts'
import { nothingOrdered, priced, type RequestDocument, tidySource } from '../testing/priced.ts'
import { difference } from './difference.ts'

type Given = Parameters<typeof priced>[1]

const between = (a: RequestDocument, b: RequestDocument, givenA: Given = {}, givenB: Given = givenA) =>
  difference(priced({ ...nothingOrdered, ...a }, givenA), priced({ ...nothingOrdered, ...b }, givenB))

const causes = (...given: Parameters<typeof between>) =>
  between(...given).lines.map(({ id, causes: named }) => [id, named])

const register = { ...tidySource, id: 'register' }
const cancer = { ...tidySource, id: 'cancer', files: 3 }

describe('the difference between two estimates', () => {
  it('has the lines that differ, with the totals of both', () => {
    expect(between({ sources: [register] }, { sources: [{ ...register, files: 3 }] })).toEqual({
      net: { before: '31942.50', after: '33916.50', change: '1974.00' },
      vat: { before: '7985.63', after: '8479.13', change: '493.50' },
      gross: { before: '39928.13', after: '42395.63', change: '2467.50' },
      lines: [
        {
          id: 'third-party:register@first',
          text: {
            nb: 'Tredjepartsdata: register (levering first)',
            nn: 'Tredjepartsdata: register (levering first)',
            en: 'Third-party data: register (delivery first)',
          },
          before: '4935.00',
          after: '6909.00',
          change: '1974.00',
          causes: [{ kind: 'answer', ref: '/sources/register/files', before: '1', after: '3' }],
        },
      ],
      vatRates: [],
    })
  })

  it('is nothing where only the name of the project differs', () => {
    const { net, lines } = between({ project: { title: 'One' } }, { project: { title: 'Another' } })
    expect({ change: net.change, lines }).toEqual({ change: '0.00', lines: [] })
  })

  it('has lines of the first before those that the second adds', () => {
    const a = { tables: ['F_AAP'], populations: [{ id: 'b', kind: 'wholeRegister', criteria: 0, relations: 0 }] }
    const b = { areas: ['valg'], populations: [{ id: 'a', kind: 'wholeRegister', criteria: 0, relations: 0 }] }
    expect(between(a, b).lines.map(({ id }) => id)).toEqual([
      'population:b',
      'fd-trygd@first',
      'population:a',
      'variable-lists@first',
    ])
  })
})

describe('a cause', () => {
  it('is the line itself where it is new or gone', () => {
    const added = between({}, { tables: ['F_AAP'] }).lines.find(({ id }) => id === 'fd-trygd@first')
    expect(added).toMatchObject({ before: '0.00', after: '1480.50', change: '1480.50' })
    expect(added?.causes).toEqual([{ kind: 'line', ref: 'fd-trygd@first', after: '1480.50' }])
    const removed = between({ tables: ['F_AAP'] }, {}).lines.find(({ id }) => id === 'fd-trygd@first')
    expect(removed).toMatchObject({ before: '1480.50', after: '0.00', change: '-1480.50' })
    expect(removed?.causes).toEqual([{ kind: 'line', ref: 'fd-trygd@first', before: '1480.50' }])
  })

  it('is a choice that was answered otherwise, said once', () => {
    expect(causes({ sources: [register] }, { sources: [{ ...register, documentation: 'missing' }] })).toEqual([
      [
        'third-party:register@first',
        [{ kind: 'choice', ref: '/sources/register/documentation', before: 'complete', after: 'missing' }],
      ],
    ])
    const wish = (described: string) => ({ wishes: [{ id: 'travel', described }] })
    expect(causes(wish('well'), wish('poorly'))).toEqual([
      ['outside-lists:travel', [{ kind: 'choice', ref: '/wishes/travel/described', before: 'well', after: 'poorly' }]],
      [
        'outside-lists:travel@first',
        [{ kind: 'choice', ref: '/wishes/travel/described', before: 'well', after: 'poorly' }],
      ],
    ])
  })

  it('is the holder, said once, when SSB must collate because of it', () => {
    const own = { ...register, holder: 'ownData' }
    const [[, named = []] = []] = causes({ sources: [register] }, { sources: [own] })
    expect(named).toContainEqual({
      kind: 'choice',
      ref: '/sources/register/holder',
      before: 'nationalHealthRegistry',
      after: 'ownData',
    })
    expect(named).toContainEqual({ kind: 'choice', ref: '/sources/register/linking', before: 'distributed' })
  })

  it('is a code that was added to or taken from a list', () => {
    expect(causes({ tables: ['F_AAP', 'F_DEMO'] }, { tables: ['F_AAP', 'F_ARBSOK', 'F_DEMO'] })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_ARBSOK', after: '1' }]],
    ])
    expect(causes({ tables: ['F_AAP', 'F_DEMO'] }, { tables: ['F_DEMO'] })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_AAP', before: '1' }]],
    ])
  })

  it('is the number of things, said once, and not that there is a kind of data more', () => {
    const wishes = (...ids: readonly string[]) => ({ wishes: ids.map((id) => ({ id, described: 'well' })) })
    expect(causes(wishes('a'), wishes('a', 'b'))[0]).toEqual([
      'coordination',
      [{ kind: 'answer', ref: '/wishes', before: '1', after: '2' }],
    ])
    expect(causes({}, wishes('a'))[0]).toEqual([
      'coordination',
      [{ kind: 'answer', ref: '/wishes', before: '0', after: '1' }],
    ])
  })

  it('is not that a thing stands elsewhere because the one before it is gone', () => {
    const { lines } = between({ sources: [cancer, register] }, { sources: [register] })
    expect(lines.map(({ id, causes: named }) => [id, named.map(({ kind, ref }) => `${kind} ${ref}`)])).toEqual([
      ['coordination', ['answer /sources']],
      ['third-party:cancer@first', ['line third-party:cancer@first']],
    ])
    const variables = (...lists: readonly string[]) => ({
      variables: lists.map((list) => ({ name: `x_${list}`, list })),
    })
    expect(causes(variables('valg', 'inntekt', 'krim'), variables('inntekt', 'krim'))).toEqual([
      ['variable-lists@first', [{ kind: 'answer', ref: '/variables/x_valg/list', before: '1' }]],
    ])
  })

  it('is told apart for variables of one name in two lists', () => {
    const variables = (...lists: readonly string[]) => ({ variables: lists.map((list) => ({ name: 'kode', list })) })
    expect(causes(variables('valg', 'krim'), variables('valg'))).toEqual([
      ['variable-lists@first', [{ kind: 'answer', ref: '/variables/kode/list', before: '1 + 1', after: '1' }]],
    ])
  })

  it('is a default that was answered, with what was assumed', () => {
    const { files: _, ...silent } = register
    expect(causes({ sources: [silent] }, { sources: [{ ...register, files: 4 }] })).toEqual([
      [
        'third-party:register@first',
        [
          { kind: 'assumption', ref: '/sources/register/files', before: '1' },
          { kind: 'answer', ref: '/sources/register/files', after: '4' },
        ],
      ],
    ])
  })

  it('is the default of a choice, with its hours, that was answered otherwise', () => {
    const wish = (answers: object) => ({ deliveries: [], wishes: [{ id: 'travel', ...answers }] })
    expect(causes(wish({}), wish({ described: 'well' }))).toEqual([
      [
        'outside-lists:travel',
        [
          { kind: 'choice', ref: '/wishes/travel/described', before: 'partly', after: 'well' },
          { kind: 'assumption', ref: 'outside-lists.clarification', before: '4' },
          { kind: 'assumption', ref: 'outside-lists.documentation', before: '2' },
        ],
      ],
    ])
  })

  it('is a default that a new list changed', () => {
    const silent = { id: 'register' }
    const list = listWith({ defaults: { 'sources.files': '2' } })
    expect(causes({ sources: [silent] }, { sources: [silent] }, {}, { list })).toEqual([
      ['third-party:register@first', [{ kind: 'assumption', ref: '/sources/register/files', before: '1', after: '2' }]],
    ])
  })
})

describe('a new list', () => {
  it('is the cause where a tariff or a rate changed, by name', () => {
    const table = madeUpTariff('per-unit', 'money/table', { value: '1600.00' })
    expect(
      causes(
        { tables: ['F_AAP'] },
        { tables: ['F_AAP'] },
        {},
        { list: listWith({ tariffs: { 'fd-trygd.table': table } }) },
      ),
    ).toEqual([['fd-trygd@first', [{ kind: 'tariff', ref: 'fd-trygd.table', before: '1480.50', after: '1600.00' }]]])
    const rate = {
      name: { nb: 'Saksbehandler II', nn: 'Sakshandsamar II', en: 'Executive officer II' },
      ...{ amount: '870.00', vatCategory: 'S', status: 'published', source: 'ssb-commission-rates-2023' },
      ...{ place: 'made up for a test', confirmedOn: '2026-01-01' },
    }
    expect(causes({}, {}, {}, { list: listWith({ rates: { 'executive-officer-2': rate } }) })).toEqual([
      ['delivery', [{ kind: 'tariff', ref: 'rate.executive-officer-2', before: '841.00', after: '870.00' }]],
      ['delivery@first', [{ kind: 'tariff', ref: 'rate.executive-officer-2', before: '841.00', after: '870.00' }]],
    ])
  })

  it('is the cause where tiers changed in price or in mode', () => {
    const sources = [{ ...register, records: 20_000_000 }]
    const tiers = (mode: string, above: string) => {
      const rows = [
        { from: '0', to: '1000000', unitPrice: '0' },
        { from: '1000000', unitPrice: above },
      ]
      return {
        list: listWith({
          tariffs: { 'third-party.records': { ...madeUpTariff('tiers', 'hour/record', { rows }), mode } },
        }),
      }
    }
    expect(causes({ sources }, { sources }, tiers('graduated', '0.0000002'), tiers('graduated', '0.0000003'))).toEqual([
      [
        'third-party:register@first',
        [
          {
            kind: 'tariff',
            ref: 'third-party.records',
            before: 'graduated 0–1000000: 0; 1000000–: 0.0000002',
            after: 'graduated 0–1000000: 0; 1000000–: 0.0000003',
          },
        ],
      ],
    ])
    expect(causes({ sources }, { sources }, tiers('graduated', '0.0000002'), tiers('volume', '0.0000002'))).toEqual([
      [
        'third-party:register@first',
        [
          {
            kind: 'tariff',
            ref: 'third-party.records',
            before: 'graduated 0–1000000: 0; 1000000–: 0.0000002',
            after: 'volume 0–1000000: 0; 1000000–: 0.0000002',
          },
        ],
      ],
    ])
  })

  it('is a cause beside an answer, but for the tariffs that came or went with it', () => {
    const hours = madeUpTariff('norm-hours', 'hour/file', { value: '1.5' })
    const list = listWith({ tariffs: { 'third-party.files': hours } })
    const partly = [{ ...register, documentation: 'partial' }]
    expect(causes({ sources: [register] }, { sources: partly }, {}, { list })).toEqual([
      [
        'third-party:register@first',
        [
          { kind: 'tariff', ref: 'third-party.files', before: '1', after: '1.5' },
          { kind: 'choice', ref: '/sources/register/documentation', before: 'complete', after: 'partial' },
        ],
      ],
    ])
  })

  it('is not the cause where a tariff came with an answer', () => {
    const change = { ...nothingOrdered.application, kind: 'change' }
    expect(causes({}, { application: change })).toEqual([
      ['coordination', [{ kind: 'choice', ref: '/application/kind', before: 'new', after: 'change' }]],
    ])
  })
})

describe('a catalogue', () => {
  const own = madeUpTariff('per-unit', 'money/table', { value: '5000.00' })
  const list = listWith({ tariffs: { 'fd-trygd.large': own } })
  const catalogue = catalogueWith({ F_AAP: 'fd-trygd.large', F_DEMO: 'fd-trygd.large' })

  it('is the cause where an entry has a tariff of its own in the one and not in the other', () => {
    expect(causes({ tables: ['F_AAP'] }, { tables: ['F_AAP'] }, { list }, { list, catalogue })).toEqual([
      [
        'fd-trygd@first',
        [
          { kind: 'tariff', ref: 'fd-trygd.table', before: '1480.50' },
          { kind: 'tariff', ref: 'fd-trygd.large', after: '5000.00' },
        ],
      ],
    ])
  })

  it('does not make a tariff a cause because one more entry has it', () => {
    expect(causes({ tables: ['F_AAP'] }, { tables: ['F_AAP', 'F_DEMO'] }, { list, catalogue })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_DEMO', after: '1' }]],
    ])
  })
})

describe('VAT rates', () => {
  it('are compared within their category', () => {
    const exempt = (tariffs: readonly string[]) => {
      const named = Object.entries(listDocument.tariffs).filter(([ref]) => tariffs.some((id) => ref.startsWith(id)))
      return Object.fromEntries(named.map(([ref, tariff]) => [ref, { ...tariff, vatCategory: 'E' }]))
    }
    const rate = { ...listDocument.rates['executive-officer-2'], vatCategory: 'E' }
    const list = listWith({ tariffs: exempt(['delivery.']), rates: { 'executive-officer-2': rate } })
    const late = { deliveries: [{ id: 'first', expectedOn: '2027-03-01' }] }
    expect(between(late, late, {}, { list }).vatRates).toEqual([{ category: 'E', before: [], after: ['0'] }])
    expect(between(late, late, { list }, {}).vatRates).toEqual([{ category: 'E', before: ['0'], after: [] }])
  })

  it('are named by category where they differ', () => {
    const vatTable = vatChanging('25', '2026-12-31', '27', '2027-01-01')
    const late = { deliveries: [{ id: 'first', expectedOn: '2027-03-01' }] }
    const { net, vat, lines, vatRates } = between({}, late, { vatTable })
    expect(net.change).toBe('0.00')
    expect(vat).toEqual({ before: '5279.38', after: '5338.25', change: '58.87' })
    expect(lines).toEqual([])
    expect(vatRates).toEqual([{ category: 'S', before: ['25'], after: ['25', '27'] }])
  })
})
