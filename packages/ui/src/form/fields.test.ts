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

  it('describes a radio button, and is no part of its name', () => {
    const html = renderToString(h(Radios, props))
    expect(html).toContain('Ja</label><small class="effect" id="x-yes-note">+13 531 kr</small>')
    expect(html).toContain('aria-describedby="x-yes-note"')
    expect(html.match(/<small/g)).toHaveLength(1)
  })

  it('has its place kept where it is empty', () => {
    const html = renderToString(h(Radios, { ...props, options: [{ value: 'yes', label: 'Ja', note: '' }] }))
    expect(html).toContain('<small class="effect" id="x-yes-note"></small>')
    expect(html).not.toContain('aria-describedby="x-yes-note"')
  })

  it('stands beside a text field, and describes it', () => {
    const html = renderToString(h(TextInput, { id: 'x', label: 'Filer', value: '3', note: '+1: +987 kr' }))
    expect(html).toContain('aria-describedby="x-note x-message"')
    expect(html).toContain('<small class="effect" id="x-note">+1: +987 kr</small>')
  })

  it('stands in the option of a list', () => {
    const html = renderToString(h(Choice, props))
    expect(html).toContain('Ja: +13 531 kr</option>')
    expect(html).toContain('Vet ikke</option>')
    const more = { label: 'Andre', note: '+7 kr', options }
    expect(renderToString(h(Choice, { ...props, more }))).toContain('<optgroup label="Andre: +7 kr">')
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
