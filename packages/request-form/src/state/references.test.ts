import { describe, expect, it } from 'vitest'
import { withoutReferences } from './changed-things.ts'

describe('a reference', () => {
  it('goes with the thing that is taken out, and codes that are spelt alike stay', () => {
    const draft = { deliveries: [{ id: 'a', receives: ['x', 'y'] }], tables: ['x'] }
    expect(withoutReferences(draft, 'x')).toEqual({ deliveries: [{ id: 'a', receives: ['y'] }], tables: ['x'] })
  })
})
