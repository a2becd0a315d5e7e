import { driverName } from '@anslag/presentation/estimate'
import { en } from '@anslag/presentation/estimate/en'
import { exampleRequests } from '@anslag/price-lists'
import { valueAt } from '@anslag/pricing'
import { signal } from '@preact/signals'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { EffectTexts, FormContext } from '../context/form-context.ts'
import { withValue } from '../state/form.ts'
import { questions } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'
import { ExamplePage, exampleContext } from '../testing/example-page.tsx'

const typical = withValue({}, [], exampleRequests.typical)

const drawn = (context: FormContext): string => renderToString(h(ExamplePage, { context })).replaceAll('&quot;', '"')

describe('a form that stands alone', () => {
  it('asks every question of the engine', async () => {
    const html = drawn(await exampleContext())
    for (const name of questions.keys()) expect(html, name).toContain(driverName(name, en))
  })

  it('shows the answers of a request, and those that somebody gives', async () => {
    const context = await exampleContext(typical)
    expect(drawn(context)).toContain('Cancer Registry of Norway</h')
    answer(context, ['project', 'title'], 'A title', 'A title')
    expect(drawn(context)).toContain('value="A title"')
    expect(valueAt(context.form.value.draft, ['project', 'title'])).toBe('A title')
  })

  it('says what is wrong with an answer beside it, and keeps the answer as it was written', async () => {
    const context = await exampleContext(typical)
    const path = ['project', 'endsOn']
    answer(context, path, '2027-02-31', '2027-02-31')
    const { invalid } = context.form.value
    const [issue] = invalid['/project/endsOn']?.issues ?? []
    expect(valueAt(context.form.value.draft, path)).toBeUndefined()
    expect(drawn(context)).toContain(issue && context.sentence(issue))
    expect(drawn(context)).toContain('value="2027-02-31"')
  })

  it('shows beside a choice what it does to the price, where somebody tells', async () => {
    const now = signal<EffectTexts>({
      '/sources/0/contactNamed': { no: '+100' },
      '/sources/0/holder': { ownData: '−200' },
      '/sources/1/files': { '+1': '+300', '-1': '−400' },
      '/sources': { '+': '+500' },
      '/responsible': { SE: '+600', both: 'Both prices' },
    })
    const html = drawn(await exampleContext(typical, { effects: { now, draw: () => () => undefined } }))
    expect(html).toContain('aria-describedby="q-sources-0-contactNamed-no-note"')
    expect(html).toContain('id="q-sources-0-contactNamed-no-note">+100</small>')
    expect(html).toContain(': −200</option>')
    expect(html).toContain('>+1: +300\n−1: −400</small>')
    expect(html).toContain('id="sources-add-note">+500</small>')
    expect(html).toContain('<optgroup label="No, an institution in: +600">')
    expect(html).toContain('Both prices')
    expect(drawn(await exampleContext(typical))).not.toContain('class="effect"')
  })

  it('asks for nothing before the price book has come, and can be read', async () => {
    const html = drawn(await exampleContext({}, { pricing: signal(undefined) }))
    expect(html).toContain('<fieldset class="asked" role="presentation" disabled')
  })
})
