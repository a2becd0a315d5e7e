import { describe, expect, it } from 'vitest'
import { withoutUnusedProperties } from './unused-properties.ts'

describe('a style', () => {
  it('loses the properties that nothing uses, and those that only such ones used', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--c);--d:var( --c)}'
    expect(withoutUnusedProperties(css)).toBe(':root{--c:2px}p{margin:var(--c);}')
  })

  it('keeps what is used with another beside it, wherever it is declared', () => {
    const css = 'p{--on:blue}p:hover{color:var(--on,var(--off))}div{--off:red}'
    expect(withoutUnusedProperties(css)).toBe(css)
    const quoted = 'p{--a:url("data:image/svg+xml;utf8,x");color:red}'
    expect(withoutUnusedProperties(quoted)).toBe(quoted)
  })
})
