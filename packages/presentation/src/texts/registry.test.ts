import {
  askedGroups,
  type Component,
  components,
  type Field,
  type Group,
  issueKinds,
  requirementsOf,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { tariffDrivers } from '../generated/tariff-drivers.ts'
import { lists } from '../names/place.ts'
import { issuesOf } from '../testing/examples.ts'
import { everyLanguage } from '../testing/languages.ts'
import { nb } from './nb.ts'

const registered: readonly Component[] = components

const requirements = requirementsOf(registered)

type Found = readonly [driver: string, field: Field | Group]

const fieldsBelow = (name: string, field: Field | Group): readonly Found[] => [
  [name, field],
  ...('fields' in field
    ? Object.entries(field.fields).flatMap(([key, below]) => fieldsBelow(`${name}.${key}`, below))
    : []),
]

const groups = Object.entries(askedGroups(registered))

const drivers = groups.flatMap(([name, group]) => fieldsBelow(name, group))

/** Drivers that are answered with words, with these words. */
const choices = drivers.flatMap(([driver, field]) => ('answers' in field ? [{ driver, answers: field.answers }] : []))

/** Members of a request that are below a fact, or in the frame around the drivers. */
const others = [
  'project',
  'project.title',
  'project.endsOn',
  'project.decisionDeadline',
  'application.previous.reference',
  'application.previous.approvedOn',
  'variables.name',
  'variables.list',
]

describe('the registry', () => {
  it('has a name for every driver, and no name is left over', () => {
    const expected = [...drivers.map(([driver]) => driver), ...others]
    expect(Object.keys(nb.drivers).sort()).toEqual([...new Set(expected)].sort())
  })

  it.each(choices)('has a label for every answer to $driver', ({ driver, answers }) => {
    const own = new Map(Object.entries(nb.answers)).get(driver) ?? nb.yesNo
    expect(Object.keys(own).sort()).toEqual([...answers].sort())
  })

  it('has a label for every answer to a fact that is one of some words', () => {
    const unknown = '?'
    const request = {
      format: 'request/1',
      application: { purpose: unknown, attachments: { dpia: unknown } },
      institutions: [{ id: 'a', recognition: unknown }],
    }
    const allowed = issuesOf(request).map(({ path, params }) => [path, params])
    const labels = (driver: string) => ({
      given: JSON.stringify(unknown),
      allowed: Object.keys(nb.answers[driver] ?? {}),
    })
    expect(allowed).toEqual([
      ['/application/purpose', labels('application.purpose')],
      ['/application/attachments/dpia', labels('application.attachments.dpia')],
      ['/institutions/0/recognition', labels('institutions.recognition')],
    ])
  })

  it('has a name for every tariff that a list must hold, and no name is left over', () => {
    expect(Object.keys(nb.tariffs).sort()).toEqual([...requirements.tariffs.keys()].sort())
  })

  it('has words for every unit that a driver or a tariff counts', () => {
    const counted = drivers.flatMap(([, field]) => ('unit' in field ? [field.unit] : []))
    const priced = [...requirements.tariffs.values()].flatMap(({ unit }) => unit.split('/'))
    const units = Object.keys(nb.units)
    expect([...counted, ...priced].filter((unit) => !units.includes(unit))).toEqual([])
  })

  it('has a sentence for every issue, and no sentence is left over', () => {
    expect(Object.keys(nb.issues).sort()).toEqual(Object.keys(issueKinds).sort())
  })

  it('has the titles of its components', () => {
    for (const { language, components: titles } of everyLanguage)
      expect(titles).toEqual(Object.fromEntries(registered.map(({ id, title }) => [id, title[language]])))
  })
})

describe('a by-answer tariff', () => {
  const byAnswer = [...requirements.tariffs].flatMap(([ref, requirement]) =>
    requirement.kind === 'by-answer' ? [{ ref, answers: requirement.driver.answers }] : [],
  )

  it.each(byAnswer)('$ref is decided by a driver with the same answers', ({ ref, answers }) => {
    const driver = tariffDrivers[ref]
    expect(choices.find((choice) => choice.driver === driver)?.answers).toEqual(answers)
  })

  it('is named for no tariff that is none', () => {
    expect(Object.keys(tariffDrivers).sort()).toEqual(byAnswer.map(({ ref }) => ref).sort())
  })
})

describe('the lists of a request', () => {
  it('are known by name, so that a reference into them names a thing', () => {
    const listed = groups.filter(([, { kind }]) => kind === 'things' || kind === 'codes').map(([name]) => name)
    expect([...lists].sort()).toEqual([...listed, 'variables'].sort())
  })
})
