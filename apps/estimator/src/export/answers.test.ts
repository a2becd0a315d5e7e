import { nb } from '@anslag/presentation/estimate/nb'
import { exampleRequests } from '@anslag/price-lists'
import { emptyForm, type Form, questions, withInvalidInput } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../generated/nb/deferred.ts'
import { pricedWith, readingPricing } from '../testing/built-pricing.ts'
import { answered } from './answers.ts'

const pricing = await readingPricing()

const asked = (name: string, form: Form) => {
  const priced = pricedWith(pricing, form.draft)
  const question = questions.get(name)
  if (question === undefined) throw new Error('nothing to ask')
  const { catalogue } = pricing.documents
  const { defaults } = priced.documents.list
  const { issues } = priced.estimate
  return answered(question, { form, issues, catalogue, defaults, texts: nb, words: nbWords.export.printed })
}

const typical: Form = { ...emptyForm, draft: { ...Object(exampleRequests.typical) } }

const answerTo = (label: string, answers: readonly { label: string; answer: string }[]) =>
  answers.find((each) => each.label === label)?.answer.replaceAll('\u00a0', ' ')

describe('an answer as text', () => {
  it('is in the words of the form', () => {
    const { answers } = asked('application', typical)
    expect(answerTo('Type søknad', answers)).toBe('ny søknad')
    expect(answerTo('Prosjektbeskrivelse eller protokoll', answers)).toBe('vedlagt')
    expect(answerTo('Prosjektslutt', asked('project', typical).answers)).toBe('30. juni 2031')
  })

  it('stands under the thing that it is about', () => {
    const { things, answers } = asked('sources', typical)
    expect(answers).toEqual([])
    expect(things.map(({ name }) => name)).toEqual(['Kreftregisteret', 'Spørreskjema til pasientene'])
    expect(answerTo('Antall rader', things[1]?.answers ?? [])).toBe('12 000')
  })

  it('names what was picked from the catalogue', () => {
    const [picked] = asked('areas', typical).answers
    expect(picked?.answer).toBe('Befolkning, Utdanning, Inntekt, Sysselsetting')
  })

  it('says that there are none, or that nobody knows', () => {
    expect(asked('wishes', { ...emptyForm, draft: { format: 'request/1', wishes: [] } }).answers[0]?.answer).toBe(
      'ingen',
    )
    expect(asked('populations', emptyForm).answers[0]?.answer).toBe('ikke besvart, regnet med 1')
    expect(answerTo('Prosjektets tittel', asked('project', emptyForm).answers)).toBe('ikke besvart')
    expect(answerTo('Type søknad', asked('application', emptyForm).answers)).toBe('ikke besvart, regnet med ny søknad')
  })

  it('is left out where the form does not ask', () => {
    const labels = (form: Form) => asked('application', form).answers.map(({ label }) => label)
    const change: Form = { ...emptyForm, draft: { format: 'request/1', application: { kind: 'change' } } }
    expect(labels(typical)).not.toContain('Referanse til vedtaket')
    expect(labels(change)).toContain('Referanse til vedtaket')
  })

  it('of many names has them all', () => {
    const variables = [{ name: 'w23_0000_utd', list: 'utdanning' }, { name: 'egen' }]
    const [answer] = asked('variables', { ...emptyForm, draft: { format: 'request/1', variables } }).answers
    expect(answer).toEqual({ label: 'Variabler', answer: 'w23_0000_utd, egen' })
    const [none] = asked('variables', { ...emptyForm, draft: { format: 'request/1', variables: [] } }).answers
    expect(none?.answer).toBe('ingen')
  })

  it('that must be corrected stands as it was written', () => {
    const { things } = asked('sources', withInvalidInput(typical, ['sources', 1, 'files'], 'mange'))
    expect(answerTo('Filer', things[1]?.answers ?? [])).toBe('«mange» (må rettes, regnes som ikke besvart)')
  })
})
