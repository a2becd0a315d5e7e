import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { engine } from './engine.ts'

it('states the version of the package', () => {
  expect(engine).toBe(`anslag-pricing/${manifest.version}`)
})
