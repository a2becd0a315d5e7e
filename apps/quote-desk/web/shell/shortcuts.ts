import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** A key that does something on the page that is open, and what, in words. */
export interface Shortcut {
  /** As the browser names it: `n`, `/`, `ArrowDown`. */
  readonly key: string
  readonly words: string
  /** Absent where the browser does it by itself, and the help sheet merely tells of it. */
  readonly act?: (() => void) | undefined
}

/** Those of the page that is open, in the order of the page. */
export const pageShortcuts = signal<readonly Shortcut[]>([])

/** Whether keys do anything: whoever speaks to the machine turns them off, since every word is letters (WCAG 2.1.4). */
export const shortcutsOn = signal(true)

const kept = 'desk-shortcuts'

/** As it was chosen in this browser. */
export const loadShortcutsOn = (storage: Storage): void => {
  shortcutsOn.value = storage.getItem(kept) !== 'off'
}

/** Turns them on or off, for later visits too. */
export const turnShortcuts = (storage: Storage, on: boolean): void => {
  shortcutsOn.value = on
  storage.setItem(kept, on ? 'on' : 'off')
}

/** What is known of a key that was pressed. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
  readonly defaultPrevented: boolean
  readonly target: EventTarget | null
}

const written = 'input, textarea, select, [contenteditable]'

const isElement = (target: EventTarget | null): target is Element => target !== null && 'closest' in target

const isWrittenIn = (target: EventTarget | null): boolean => isElement(target) && target.closest(written) !== null

/** The shortcut of a key that was pressed; none in a field, with another key held, or where somebody has turned them off. */
export const shortcutFor = (pressed: PressedKey, all: readonly Shortcut[], on: boolean): Shortcut | undefined => {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = pressed
  if (!on || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isWrittenIn(target)) return undefined
  return all.find((each) => each.act !== undefined && each.key.toLowerCase() === key.toLowerCase())
}

/** Lets a key do something as long as the part is on the page; the help sheet lists it. */
export const useShortcut = (key: string, words: string, act?: () => void): void => {
  const latest = useRef(act)
  latest.current = act
  const acts = act !== undefined
  useEffect(() => {
    const own: Shortcut = { key, words, act: acts ? () => latest.current?.() : undefined }
    pageShortcuts.value = [...pageShortcuts.peek(), own]
    return () => {
      pageShortcuts.value = pageShortcuts.peek().filter((each) => each !== own)
    }
  }, [key, words, acts])
}

/** Acts on the keys of the page that is open; behind a sheet that is open, nothing does. */
export const useShortcutKeys = (): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const shortcut = shortcutFor(event, pageShortcuts.peek(), shortcutsOn.peek())
      if (shortcut?.act === undefined || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      shortcut.act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
