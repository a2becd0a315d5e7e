import { describe, expect, it } from 'vitest'
import { placeOfUser } from './process-environment.ts'

describe('where file names start', () => {
  it('is where the user stood, when a package manager runs our script', () => {
    expect(placeOfUser({ npm_lifecycle_event: 'anslag', INIT_CWD: '/home/kari' }, '/repository')).toBe('/home/kari')
  })

  it('is the working directory otherwise', () => {
    expect(placeOfUser({ npm_lifecycle_event: 'test', INIT_CWD: '/home/kari' }, '/repository')).toBe('/repository')
    expect(placeOfUser({}, '/repository')).toBe('/repository')
  })
})
