import { nb } from '@anslag/presentation/estimate/nb'
import { describe, expect, it } from 'vitest'
import { noRecovery, recoveryPercent } from './recovery.ts'

const part = (percent: string): string | undefined => recoveryPercent({ share: 'part', percent }, nb)

describe('the share of the VAT that an institution gets back', () => {
  it('is nothing unless somebody says otherwise', () => {
    expect(recoveryPercent(noRecovery, nb)).toBe('0')
    expect(recoveryPercent({ share: 'full', percent: '30' }, nb)).toBe('100')
  })

  it('is a percentage as people write it', () => {
    expect(['50', '12,5 %', '0.25', '100', '0'].map(part)).toEqual(['50', '12.5', '0.25', '100', '0'])
  })

  it('is unknown for what is no percentage', () => {
    expect(['', '%', 'halve', '-1', '100,1', '101', '1 000'].map(part)).toEqual(Array(7).fill(undefined))
  })
})
