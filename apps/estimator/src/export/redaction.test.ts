import { exampleRequests } from '@anslag/price-lists'
import { valueAt } from '@anslag/pricing'
import { type NamedControl, questions } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { builtPricing, builtReading, pricedWith } from '../testing/built-pricing.ts'
import { freeText, redactableWords, redacted } from './redaction.ts'

const pricing = await builtPricing()

const { issuesOf } = await builtReading(pricing)

const typical = { ...Object(exampleRequests.typical), application: { previous: { reference: 'sak 12/345' } } }

const draft = { ...typical, origins: { '/variables': [{ file: 'Kari Normann.xlsx' }] } }

const bare = redacted(draft, (list) => list.slice(0, -1))

describe('the words of a request', () => {
  it('are listed by what they answer', () => {
    expect(redactableWords(draft)).toEqual([
      { driver: 'project.title', words: ['Sykdom, arbeid og familie etter kreft'] },
      { driver: 'application.previous.reference', words: ['sak 12/345'] },
      { driver: 'institutions', words: ['fhi', 'Folkehelseinstituttet', 'uib', 'Universitetet i Bergen'] },
      { driver: 'populations', words: ['pasienter', 'Pasienter med kreft', 'familier', 'Pasientenes familier'] },
      { driver: 'sources', words: ['kreftregisteret', 'egne-data', 'Spørreskjema til pasientene'] },
      { driver: 'wishes', words: ['reisevei'] },
      { driver: 'wishes.text', words: ['Reisetid fra bosted til nærmeste sykehus'] },
    ])
  })

  it('are all gone when they are left out', () => {
    const words = redactableWords(draft).flatMap((each) => each.words)
    // A register is chosen from the catalogue, and nobody writes it.
    const written = JSON.stringify(bare).replaceAll(/"register":"[^"]*"/g, '')
    const left = words.filter((word) => written.includes(`"${word}"`))
    expect(left).toEqual([])
    expect(JSON.stringify(bare)).not.toContain('Kari')
  })

  it('do not move the price, and what refers to a thing still does', () => {
    const [before, after] = [pricedWith(pricing, draft), pricedWith(pricing, bare)]
    expect(issuesOf(bare)).toEqual([])
    expect(after.estimate.totals).toEqual(before.estimate.totals)
    expect(valueAt(bare, ['deliveries'])).toEqual([
      { id: '2027', expectedOn: '2027-04-01' },
      { id: '2028', expectedOn: '2028-04-01', receives: ['source-1'] },
    ])
  })

  it('are no more where they have been left out already', () => {
    expect(redactableWords(bare).flatMap(({ words }) => words)).not.toContain('kreftregisteret')
    expect(redacted(bare, (list) => list.slice(0, -1))).toEqual(bare)
  })

  it('keeps a list that was answered with none', () => {
    expect(redacted({ format: 'request/1', sources: [], project: { title: 'a' } }, () => 'x')).toEqual({
      format: 'request/1',
      sources: [],
    })
  })
})

/** Texts that a person cannot write freely. */
const codes = ['institutions.country']

const texts = (prefix: string, fields: readonly NamedControl[]): readonly string[] =>
  fields.flatMap(({ name, control }) => {
    if (control.kind === 'together') return texts(`${prefix}.${name}`, control.fields)
    return control.kind === 'text' ? [`${prefix}.${name}`] : []
  })

describe('free text', () => {
  it('is every text that the form asks for, but for codes', () => {
    const asked = [...questions.values()].flatMap((question) => {
      if (question.kind === 'things') return texts(question.name, question.fields)
      return question.kind === 'control' ? texts('', [question]).map((name) => name.slice(1)) : []
    })
    expect(asked.filter((name) => !codes.includes(name)).toSorted()).toEqual(freeText.toSorted())
  })
})
