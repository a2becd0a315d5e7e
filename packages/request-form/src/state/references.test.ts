import { describe, expect, it } from 'vitest'
import { withReferences } from './changed-things.ts'

describe('a reference', () => {
  const draft = { deliveries: [{ id: 'a', receives: ['x', 'y'] }], tables: ['x'] }

  it('follows the thing that is renamed, and codes do not', () => {
    expect(withReferences(draft, 'x', 'z')).toEqual({ deliveries: [{ id: 'a', receives: ['z', 'y'] }], tables: ['x'] })
  })

  it('goes with the thing that is taken out', () => {
    expect(withReferences(draft, 'x', undefined)).toEqual({ deliveries: [{ id: 'a', receives: ['y'] }], tables: ['x'] })
  })
})
