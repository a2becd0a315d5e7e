import { describe, expect, it } from 'vitest'
import { type PressedKey, shortcutFor } from './shortcuts.ts'

/** Something on a page, within others of these kinds. */
class Place extends EventTarget {
  readonly within: readonly string[]

  constructor(...within: readonly string[]) {
    super()
    this.within = within
  }

  closest(kinds: string): Place | null {
    return kinds.split(', ').some((kind) => this.within.includes(kind)) ? this : null
  }
}

const plain: PressedKey = {
  key: 'n',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: new Place('a', 'main'),
}

const all = [
  { key: 'Enter', words: 'Åpne' },
  { key: 'n', words: 'Ny sak', act: () => {} },
]

const found = (other: Partial<PressedKey>, on = true) => shortcutFor({ ...plain, ...other }, all, on)?.words

describe('a key that is pressed', () => {
  it('does what the page that is open says, in either case of letters', () => {
    expect([found({}), found({ key: 'N' }), found({ key: 'x' })]).toEqual(['Ny sak', 'Ny sak', undefined])
  })

  it.each(['input', 'textarea', 'select', '[contenteditable]'])('is a letter and nothing else in %s', (kind) => {
    expect(found({ target: new Place(kind, 'main') })).toBeUndefined()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'])('is not ours with %s', (name) => {
    expect(found({ [name]: true })).toBeUndefined()
  })

  it('does nothing where somebody has turned shortcuts off', () => {
    expect(found({}, false)).toBeUndefined()
  })

  it('is left to the browser where the sheet merely tells what it does', () => {
    expect(found({ key: 'Enter' })).toBeUndefined()
  })
})
