import { askedGroups, components } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { questions, questionsOf, sectionNames } from './questions.ts'

const shown = sectionNames.flatMap((name) => questionsOf(name).map((question) => question.name))

describe('the sections of the form', () => {
  it('ask every question once', () => {
    expect([...shown].sort()).toEqual([...questions.keys()].sort())
  })

  it('ask for all that the components ask', () => {
    const asked = Object.keys(askedGroups(components))
    expect(asked.filter((name) => !questions.has(name))).toEqual([])
  })

  it('ask for the project, which no component asks for', () => {
    expect(questionsOf('project').map(({ name }) => name)).toEqual(['project', 'institutions'])
  })
})
