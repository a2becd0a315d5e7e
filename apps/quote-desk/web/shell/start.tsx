import { render } from 'preact'
import { loadWords } from '../words/words.ts'
import { askWho, createDesk, DeskProvider } from './desk.ts'
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
  await askWho(desk)
  render(
    <DeskProvider value={desk}>
      <Frame />
    </DeskProvider>,
    place,
  )
  document.documentElement.toggleAttribute('data-ready', true)
}
