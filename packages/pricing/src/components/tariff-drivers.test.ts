import { describe, expect, it } from 'vitest'
import { components } from './registry.ts'
import { requirementsOf } from './requirements.ts'
import { tariffDrivers } from './tariff-drivers.ts'

describe('the driver of a tariff by answer', () => {
  const drivers = tariffDrivers(components)

  it('is the one that its requirement was made of, also below another', () => {
    expect(drivers.get('third-party.contact')).toBe('sources.contactNamed')
    expect(drivers.get('coordination.variableLists')).toBe('application.attachments.variableLists')
  })

  it('is one that some component asks for, for every such tariff and no other', () => {
    const byAnswer = [...requirementsOf(components).tariffs].filter(([, { kind }]) => kind === 'by-answer')
    expect([...drivers.keys()]).toEqual(byAnswer.map(([ref]) => ref))
  })
})
