import { Button, CheckBox, Headline } from '@anslag/ui'
import { useCallback, useRef } from 'preact/hooks'
import { useDesk } from './desk.ts'
import { pageShortcuts, shortcutsOn, turnShortcuts, useShortcut, useShortcutKeys } from './shortcuts.ts'

const signs: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' }

const List = () => {
  const { shortcuts } = useDesk().words
  return (
    <dl class="shortcuts">
      {pageShortcuts.value.map(({ key, words }) => (
        <div key={key}>
          <dt>
            <kbd>{signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{shortcuts.close}</dd>
      </div>
    </dl>
  )
}

/** What keys do on the page that is open: a button, and the sheet that it opens. */
export const HelpSheet = () => {
  const { shortcuts } = useDesk().words
  const sheet = useRef<HTMLDialogElement>(null)
  const open = useCallback(() => sheet.current?.showModal(), [])
  useShortcut('?', shortcuts.help, open)
  useShortcutKeys()
  return (
    <>
      <Button small variant="tertiary" onClick={open}>
        {shortcuts.title}
      </Button>
      <dialog ref={sheet} class="sheet" aria-labelledby="help-sheet-title">
        <Headline level={2} size="xs" id="help-sheet-title" text={shortcuts.title} />
        <List />
        <CheckBox
          id="shortcuts-on"
          label={shortcuts.on}
          checked={shortcutsOn.value}
          onInput={(on) => turnShortcuts(localStorage, on)}
        />
        <p class="buttons">
          <Button small variant="secondary" onClick={() => sheet.current?.close()}>
            {shortcuts.close}
          </Button>
        </p>
      </dialog>
    </>
  )
}
