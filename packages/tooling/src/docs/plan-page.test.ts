import { readPlan } from '@anslag/planning'
import { readJson } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { read } from '../repository/files.ts'
import { fencesIn } from './pages.ts'

const sample: unknown = JSON.parse(read('docs/reference/samples/small-plan.json'))

describe('docs/reference/plan.md', () => {
  it('shows nothing but what stands in the sample', () => {
    const fences = fencesIn('docs/reference/plan.md').filter(({ fence }) => fence.language === 'json')
    expect(fences.length).toBeGreaterThan(1)
    for (const { fence } of fences) {
      const shown = readJson(fence.text)
      expect(shown.ok && sample).toMatchObject(shown.ok ? Object(shown.value) : {})
    }
  })

  it('has a sample that the reader reads', () => {
    expect(readPlan(sample).ok).toBe(true)
  })
})
