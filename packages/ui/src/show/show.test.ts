import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Bars } from './bars.tsx'
import { ExplanationTree } from './explanation-tree.tsx'

describe('bars', () => {
  it('stand below their names and amounts, the longest as long as the picture', () => {
    const rows = [
      { key: 'a', label: 'Koordinering', value: '30,00 kr', length: '3000' },
      { key: 'b', label: 'Levering', value: '10,00 kr', length: '1000' },
    ]
    const html = renderToString(h(Bars, { rows, longest: '3000' }))
    expect(html).toContain('viewBox="0 0 3000 1"')
    expect(html).toMatch(/Levering.*10,00 kr.*width="1000"/)
    expect(html).not.toContain('style=')
  })
})

describe('an explanation', () => {
  const leaf = { label: 'Filer', value: '3', children: [] }
  const source = {
    title: 'Kilde',
    url: 'https://example.org/',
    place: 'side 2',
    status: 'published',
    statusText: 'publisert',
  } as const
  const explanation = {
    label: 'Sum',
    value: '3',
    children: [{ label: 'Arbeid', value: '6 timer', formula: '3 × 2', source, children: [leaf] }],
  }

  it('is nested lists that open, with formula and source', () => {
    const html = renderToString(h(ExplanationTree, { explanation }))
    expect(html).toMatch(/<details open[^>]*><summary>.*Arbeid.*6 timer/)
    expect(html).toContain('3 × 2')
    expect(html).toContain('<a class="ds-link" href="https://example.org/">Kilde</a>, side 2 (publisert)')
    expect(html).toContain('Filer')
  })
})
