import { describe, expect, it } from 'vitest'
import { readSite } from './site.ts'

const read = (members: Readonly<Record<string, unknown>>) => readSite(JSON.stringify({ format: 'site/1', ...members }))

describe('site.json', () => {
  it('may say nothing but its format', () => {
    expect(read({})).toEqual({ ok: true, site: {} })
  })

  it('says who put up the page, and where to report', () => {
    const site = {
      owner: 'Universitetet',
      reportTo: 'mailto:feil@example.org',
      accessibilityStatement: 'https://example.org/uu',
    }
    expect(read(site)).toEqual({ ok: true, site })
  })

  it.each([
    ['reportTo', 'javascript:alert(1)'],
    ['reportTo', 'http://example.org/'],
    ['reportTo', 'data:text/html,x'],
    ['reportTo', 'feil@example.org'],
    ['reportTo', 7],
    ['accessibilityStatement', 'mailto:feil@example.org'],
    ['owner', ' '],
    ['owner', 'a'.repeat(201)],
    ['format', 'site/2'],
    ['toString', 'x'],
  ])('is refused, with the name of what is wrong: %s %s', (name, value) => {
    expect(read({ [name]: value })).toEqual({ ok: false, wrong: [name] })
  })

  it('is refused without its format, and when it is no object', () => {
    expect(readSite('{}')).toEqual({ ok: false, wrong: ['format'] })
    for (const text of ['', '[]', 'null', '{', '"x"']) expect(readSite(text)).toEqual({ ok: false, wrong: [] })
  })
})
