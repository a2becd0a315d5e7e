import { difference, type Estimate } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { catalogueDocument, changedList, estimateOf, listDocument } from '../testing/examples.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { differenceView } from './difference-view.ts'

const source = { id: 'kreft', name: 'Kreftregisteret', linking: 'ssb', files: 1, fileFormat: 'accepted' }

const before = estimateOf({ sources: [source], tables: ['F_AAP'] })

const documents = { list: listDocument, catalogue: catalogueDocument }

const viewOf = (a: Estimate, b: Estimate, texts = nb) => differenceView(difference(a, b), a, b, texts, documents)

const causesIn = (after: Estimate, id: string, texts = nb) =>
  viewOf(before, after, texts)
    .lines.find((line) => line.id === id)
    ?.causes.map((cause) => cause.replaceAll('\u00a0', ' '))

describe('the view of a difference', () => {
  it('shows each line before and after, with the sign of its change', () => {
    const after = estimateOf({ sources: [{ ...source, files: 3 }], tables: ['F_AAP'] })
    const view = viewOf(before, after)
    expect(view.lines).toEqual([
      {
        id: 'third-party:kreft',
        label: 'Tredjepartsdata: Kreftregisteret',
        before: '6\u00a0909,00\u00a0kr',
        after: '8\u00a0883,00\u00a0kr',
        change: '+1\u00a0974,00\u00a0kr',
        causes: ['Filer fra Kreftregisteret: 1 → 3'],
      },
    ])
    expect(view.totals.map(({ label }) => label)).toEqual([
      'Sum ekskl. mva. (eksempelbeløp)',
      'Mva. (eksempelbeløp)',
      'Sum inkl. mva. (eksempelbeløp)',
    ])
    expect(viewOf(after, before).totals[0]?.change).toBe('\u22121\u00a0974,00\u00a0kr')
    expect(view.same).toBeUndefined()
  })

  it('says when nothing differs, and which two were compared', () => {
    const view = viewOf(before, before, en)
    expect(view).toMatchObject({ lines: [], same: 'No line has changed.', vatRates: [] })
    expect(view.before).toBe('22 November 2026, demonstration-2026, revision 1')
  })

  it('says the VAT rates that one side has and the other has not', () => {
    const early = estimateOf({ deliveries: [{ id: 'a', expectedOn: '2004-01-01' }] })
    const late = estimateOf({ deliveries: [{ id: 'a', expectedOn: '2027-01-01' }] })
    expect(viewOf(early, late, nn).vatRates).toEqual(['Mva.-kategori S: 25\u00a0%, 24\u00a0% → 25\u00a0%'])
    const none = { ...difference(late, late), vatRates: [{ category: 'Z', before: [], after: ['0'] }] }
    expect(differenceView(none, late, late, nb).vatRates).toEqual(['Mva.-kategori Z: ingen → 0\u00a0%'])
  })
})

describe('the cause of a difference', () => {
  it('is the VAT, where a line has another category and the same amount', () => {
    const [first, ...others] = before.lines
    if (first === undefined) throw new Error('no lines')
    const exempt = { ...before, lines: [{ ...first, vatCategory: 'E' as const, vatRate: '0' }, ...others] }
    const [line] = viewOf(before, exempt, nn).lines
    expect(line?.change).toBe('0,00\u00a0kr')
    expect(line?.causes).toEqual(['Avgift: 25\u00a0% mva. → unnateke frå mva.'])
    expect(viewOf(exempt, before, en).lines[0]?.causes).toEqual(['Tax: exempt from VAT → 25% VAT'])
  })

  it('is a choice by its answers', () => {
    const after = estimateOf({ sources: [{ ...source, fileFormat: 'fixedWidth' }], tables: ['F_AAP'] })
    expect(causesIn(after, 'third-party:kreft')).toEqual([
      'Filformat (Kreftregisteret): et format som SSB leser → fast bredde',
    ])
  })

  it('is a table by its name', () => {
    const after = estimateOf({ sources: [source], tables: ['F_AAP', 'F_DEMO'] })
    expect(viewOf(after, before).lines[0]?.causes).toEqual(['Tabeller fra FD-Trygd (Bosatteforløpet i Norge): fjernet'])
    expect(causesIn(after, 'fd-trygd', nn)).toEqual(['Tabellar frå FD-Trygd (Busetjingsforløpet i Noreg): lagt til'])
  })

  it('is a line that came or went', () => {
    const after = estimateOf({ sources: [], tables: ['F_AAP'] })
    expect(causesIn(after, 'third-party:kreft')).toEqual(['Linjen er borte'])
    const [line] = viewOf(after, before).lines.filter(({ id }) => id === 'third-party:kreft')
    expect(line).toMatchObject({ before: '0,00\u00a0kr', causes: ['Ny linje'] })
  })

  it('is an answer that was assumed before', () => {
    const { files: _files, ...rest } = source
    const assumed = estimateOf(
      { sources: [rest], tables: ['F_AAP'] },
      { list: changedList({ '/defaults/sources.files': '5' }) },
    )
    const causes = causesIn(assumed, 'third-party:kreft')
    expect(causes).toContain('Filer fra Kreftregisteret: 1 → –')
    expect(causes).toContain('Filer fra Kreftregisteret (ikke besvart): – → 5')
  })

  it('is a tariff by its name', () => {
    const dearer = changedList({ '/tariffs/fd-trygd.table/figures/value': '2000.00' })
    const after = estimateOf({ sources: [source], tables: ['F_AAP'] }, { list: dearer })
    expect(causesIn(after, 'fd-trygd')).toEqual(['Takst, Trekke ut tabeller fra FD-Trygd: 1 480,50 → 2 000,00'])
    const rate = estimateOf(
      { sources: [source], tables: ['F_AAP'] },
      { list: changedList({ '/rates/adviser/amount': '1200.00' }) },
    )
    expect(causesIn(rate, 'coordination', en)).toEqual([
      'Tariff, Hourly rate: Researcher, adviser or project manager: 1,178.00 → 1,200.00',
    ])
  })
})
