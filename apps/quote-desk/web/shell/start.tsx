import { render } from 'preact'
import { loadWords } from '../words/words.ts'
import { createDesk, DeskProvider, type Person } from './desk.ts'
import { Frame } from './frame.tsx'
import { chosenLanguage } from './language.ts'
import { loadShortcutsOn } from './shortcuts.ts'

/** Brings the desk to life in the language of whoever opened it. */
export const start = async (): Promise<void> => {
  const language = chosenLanguage(localStorage, navigator.languages)
  document.documentElement.lang = language
  loadShortcutsOn(localStorage)
  const desk = createDesk(language, await loadWords(language), (input, init) => fetch(input, init))
  const place = document.getElementById('page')
  if (place === null) return
  const session = await desk.call<Person>('GET', '/api/session')
  if (session.kind === 'done') desk.person.value = session.body
  render(
    <DeskProvider value={desk}>
      <Frame />
    </DeskProvider>,
    place,
  )
  document.documentElement.toggleAttribute('data-ready', true)
}
