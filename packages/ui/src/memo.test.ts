import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { memo } from './memo.ts'

interface LineProps {
  readonly text: string
  readonly net?: string
}

const Line = memo(({ text, net }: LineProps) => h('p', {}, text, net))

const isDrawnAnew = (before: LineProps, after: LineProps): unknown => {
  const { type: Part, props } = h(Line, before)
  if (typeof Part === 'string' || !('prototype' in Part)) throw new Error('no part')
  const part = Reflect.construct(Part, [props])
  return part.shouldComponentUpdate(after)
}

describe('a part that remembers its properties', () => {
  it('is drawn as it would be by itself', () => {
    expect(renderToString(h(Line, { text: 'Uttrekk', net: '10,00 kr' }))).toBe('<p>Uttrekk10,00 kr</p>')
  })

  it('is not drawn anew for properties that are the same', () => {
    expect(isDrawnAnew({ text: 'Uttrekk', net: '10,00 kr' }, { text: 'Uttrekk', net: '10,00 kr' })).toBe(false)
  })

  it('is drawn anew for one that is another, that comes or that goes', () => {
    expect(isDrawnAnew({ text: 'Uttrekk' }, { text: 'Kobling' })).toBe(true)
    expect(isDrawnAnew({ text: 'Uttrekk' }, { text: 'Uttrekk', net: '10,00 kr' })).toBe(true)
    expect(isDrawnAnew({ text: 'Uttrekk', net: '10,00 kr' }, { text: 'Uttrekk' })).toBe(true)
  })
})
