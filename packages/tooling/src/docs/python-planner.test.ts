import { describe, expect, it } from 'vitest'
import { read } from '../repository/files.ts'
import { hasPython, python } from './python.ts'

const samples = 'docs/reference/samples'

if (hasPython()) {
  describe('the planner in Python, which knows traces and docs/reference/plan.md alone', () => {
    it('draws what the plan says, as near as so few draws can tell', () => {
      const files = [`${samples}/small-estimate.json`, `${samples}/small-plan.json`]
      const { stdout, stderr } = python(['docs/reference/plan.py', ...files, '20000'])
      expect(stderr).toBe('')
      const differences = [...stdout.matchAll(/difference ([-+]\d+\.\d+) %/g)].map(([, text]) => Number(text))
      expect(differences).toHaveLength(3)
      for (const difference of differences) expect(Math.abs(difference)).toBeLessThan(1.5)
    })
  })
} else {
  it('the planner in Python cannot be tried here, since there is no Python', () =>
    expect(python(['-V']).code).toBe(127))
}

it('the planner in Python has at most 200 lines', () => {
  expect(read('docs/reference/plan.py').trimEnd().split('\n').length).toBeLessThanOrEqual(200)
})
