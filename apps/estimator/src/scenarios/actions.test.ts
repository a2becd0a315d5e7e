import { withInvalidInput } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { language } from '../generated/language-nb.ts'
import { nbDeferred } from '../generated/nb/deferred.ts'
import { type App, createApp } from '../shell/app.ts'
import { pricer, typical, typicalWith } from '../testing/priced-example.ts'
import { placeOfScenarios, storageOf } from '../testing/scenario-storage.ts'
import { remove, rename, saveForm, use } from './actions.ts'
import { setRemembering } from './remembering.ts'
import { createScenarios, type Scenarios } from './store.ts'

const { pricing, reading } = await pricer()

const page = (storage: Storage = storageOf(), session?: unknown) => {
  const app = createApp(language, '2026-11-22')
  app.loading.value = { kind: 'ready', pricing, refusals: [] }
  app.sessionScenarios.value = session
  const scenarios = createScenarios(
    app,
    reading,
    placeOfScenarios(() => storage),
    nbDeferred.scenarios,
  )
  return { app, scenarios }
}

const write = (app: App, draft: typeof typical): void => {
  app.form.value = { draft, invalid: {} }
}

const names = ({ memory }: Scenarios): readonly string[] => memory.saved.value.list.map(({ name }) => name)

const idOf = ({ memory }: Scenarios, place: number): string => memory.saved.value.list[place]?.id ?? ''

const twoKept = () => {
  const both = page()
  const { app, scenarios } = both
  write(app, typical)
  saveForm(app, scenarios)
  write(app, typicalWith([['tables'], []]))
  saveForm(app, scenarios)
  return both
}

describe('keeping the form', () => {
  it('takes the suggested names, and says what it could not take along', () => {
    const { app, scenarios } = twoKept()
    expect(names(scenarios)).toEqual(['Alternativ 1', 'Alternativ 2'])
    app.form.value = withInvalidInput(
      { draft: typicalWith([['areas'], []]), invalid: {} },
      ['sources', 0, 'files'],
      'mange',
    )
    saveForm(app, scenarios)
    const { color, sentences } = scenarios.status.value ?? {}
    expect([color, sentences]).toEqual([
      'success',
      [expect.stringContaining('«Alternativ 3»'), 'Felt som må rettes, er ikke med: «mange»'],
    ])
  })

  it('changes nothing when it is refused, and says why', () => {
    const { app, scenarios } = twoKept()
    saveForm(app, scenarios)
    const same = 'Svarene er de samme som i «Alternativ 2», så det trengs ikke et alternativ til. Endre et svar først.'
    expect(scenarios.status.value).toEqual({ color: 'warning', sentences: [same] })
    write(app, typicalWith([['areas'], []]))
    scenarios.typed.value = 'alternativ 1'
    saveForm(app, scenarios)
    expect(scenarios.status.value?.sentences).toEqual(['«alternativ 1» finnes allerede. Velg et annet navn.'])
    expect([names(scenarios).length, scenarios.typed.value]).toEqual([2, 'alternativ 1'])
  })
})

describe('the form', () => {
  it('is known to be the one that was saved, until something in it is another', () => {
    const { app, scenarios } = twoKept()
    expect(scenarios.origin.value).toMatchObject({ scenario: { name: 'Alternativ 2' }, isChanged: false })
    write(app, typicalWith([['tables'], ['F_AAP']]))
    expect(scenarios.origin.value?.isChanged).toBe(true)
    write(app, typicalWith([['tables'], []]))
    expect(scenarios.origin.value?.isChanged).toBe(false)
    app.form.value = withInvalidInput(app.form.value, ['sources', 0, 'files'], 'mange')
    expect(scenarios.origin.value?.isChanged).toBe(true)
  })

  it('takes the answers of one, and gives back what stood there, wrong answers too', () => {
    const { app, scenarios } = twoKept()
    app.form.value = withInvalidInput(app.form.value, ['sources', 0, 'files'], 'mange')
    const before = app.form.value
    use(app, scenarios, idOf(scenarios, 0))
    expect(app.form.value).toEqual({ draft: typical, invalid: {} })
    scenarios.status.value?.undo?.act()
    expect(app.form.value).toBe(before)
    expect(scenarios.origin.value?.scenario.name).toBe('Alternativ 2')
  })
})

describe('one that was taken out', () => {
  it('comes back where it stood', () => {
    const { scenarios } = twoKept()
    remove(scenarios, idOf(scenarios, 0))
    expect(names(scenarios)).toEqual(['Alternativ 2'])
    scenarios.status.value?.undo?.act()
    expect(names(scenarios)).toEqual(['Alternativ 1', 'Alternativ 2'])
  })
})

describe('a new name', () => {
  it('is refused when it is the form’s own or another’s', () => {
    const { scenarios } = twoKept()
    expect(rename(scenarios, idOf(scenarios, 0), 'nå')).toBe('name-taken')
    expect(rename(scenarios, idOf(scenarios, 0), 'Alternativ 2')).toBe('name-taken')
    expect(rename(scenarios, idOf(scenarios, 0), 'Billig')).toBeUndefined()
    expect(names(scenarios)).toEqual(['Billig', 'Alternativ 2'])
  })
})

describe('the page in another language', () => {
  it('has the same alternatives, what they are compared with and where the form came from', () => {
    const { app, scenarios } = twoKept()
    scenarios.chosenBase.value = idOf(scenarios, 1)
    const other = page(storageOf(), app.sessionScenarios.value)
    write(other.app, app.form.value.draft)
    expect(other.scenarios.memory.saved.value).toEqual(scenarios.memory.saved.value)
    expect(other.scenarios.chosenBase.value).toBe(idOf(scenarios, 1))
    expect(other.scenarios.origin.value).toEqual(scenarios.origin.value)
  })

  it('has them from the browser’s storage when they are remembered, and not from the address', () => {
    const storage = storageOf()
    const { app, scenarios } = page(storage)
    write(app, typical)
    saveForm(app, scenarios)
    setRemembering(scenarios, true)
    expect(JSON.stringify(app.sessionScenarios.value)).not.toContain('request')
    expect(names(page(storage, app.sessionScenarios.value).scenarios)).toEqual(['Alternativ 1'])
  })

  it('says so when there is too much to go along', () => {
    const { app, scenarios } = page()
    write(app, { format: 'request/1', wishes: [{ id: 'a', text: 'x'.repeat(1_100_000) }] })
    saveForm(app, scenarios)
    expect(scenarios.isTooLarge.value).toBe(true)
    expect(app.sessionScenarios.value).not.toContain('xxx')
  })
})
