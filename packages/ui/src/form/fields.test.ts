import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Choice } from './choice.tsx'
import { Picker } from './picker.tsx'
import { Radios } from './radios.tsx'
import { TextInput } from './text-input.tsx'

const nothing = (): void => {}

describe('a text field', () => {
  it('is tied to its label, its description and its message', () => {
    const html = renderToString(
      h(TextInput, {
        id: 'x',
        label: 'Filer',
        value: '3',
        description: 'Antall',
        messages: ['Feil'],
        onInput: nothing,
      }),
    )
    expect(html).toContain('for="x"')
    expect(html).toContain('aria-describedby="x-description x-message"')
    expect(html).toMatch(/aria-invalid(="true")?[ />]/)
    expect(html).toMatch(/id="x-message"[^>]*>.*Feil/)
  })

  it('shows markup as text', () => {
    const html = renderToString(h(TextInput, { id: 'x', label: '<b>', value: '"><script>', onInput: nothing }))
    expect(html).not.toMatch(/<b>|<script>/)
  })
})

describe('radio buttons', () => {
  it('stand in a field set with a legend, one of them checked', () => {
    const options = [
      { value: 'yes', label: 'Ja' },
      { value: '', label: 'Vet ikke' },
    ]
    const html = renderToString(h(Radios, { id: 'x', label: 'Kontakt', options, value: '', onInput: nothing }))
    expect(html).toMatch(/<fieldset[^>]*id="x"/)
    expect(html).toMatch(/<legend[^>]*>Kontakt/)
    expect(html.match(/ checked/g)).toHaveLength(1)
  })
})

describe('a note beside an answer', () => {
  const options = [
    { value: 'yes', label: 'Ja', note: '+13 531 kr' },
    { value: '', label: 'Vet ikke' },
  ]
  const props = { id: 'x', label: 'Kontakt', options, value: '', onInput: nothing }

  it('stands in the label of a radio button', () => {
    const html = renderToString(h(Radios, props))
    expect(html).toContain('Ja<small class="effect"> +13 531 kr</small></label>')
    expect(html.match(/<small/g)).toHaveLength(1)
  })

  it('stands in the option of a list', () => {
    const html = renderToString(h(Choice, props))
    expect(html).toContain('Ja (+13 531 kr)</option>')
    expect(html).toContain('Vet ikke</option>')
  })
})

describe('a picker', () => {
  it('shows what is chosen, and the codes that people know', () => {
    const texts = { search: 'Søk', chosen: (count: number) => `${count} valgt`, found: '{count}' }
    const items = [
      { code: 'F_AAP', name: 'Arbeidsavklaringspenger' },
      { code: 'utdanning', name: 'Utdanning' },
    ]
    const chosen = new Set(['F_AAP'])
    const html = renderToString(h(Picker, { id: 'x', label: 'Tabeller', items, chosen, texts, onPick: nothing }))
    expect(html).toContain('1 valgt')
    expect(html).toContain('F_AAP</small>')
    expect(html).not.toContain('utdanning</small>')
  })
})
