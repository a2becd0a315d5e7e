import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { planIssueSentence } from './plan-issue-sentence.ts'

const said = (code: string, params: Readonly<Record<string, string>>) =>
  planIssueSentence({ code, path: '', params, severity: 'error' }, nb, nbPlan)?.replaceAll('\u00a0', ' ')

describe('an issue of planning in words', () => {
  it('has amounts as people write them, and quotes what somebody wrote as it was written', () => {
    expect(said('ceiling/below-cheapest', { ceiling: '10.00', cheapest: '53750.00' })).toMatch(
      /^Taket er 10,00 kr\..* 53 750,00 kr\./,
    )
    expect(said('ceiling/not-an-amount', { given: '1e6' })).toMatch(/^«1e6» er ikke et beløp/)
  })

  it('is nothing for an issue of something else', () => {
    expect(said('json/syntax', {})).toBeUndefined()
  })
})
