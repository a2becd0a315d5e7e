/** Goes on in a field, once it is drawn: the button that was pressed for it is gone then. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Remembers where the keyboard is. What this returns goes on at the heading above that, where what was pressed is gone by then. */
export const keyboardHere = (): (() => void) => {
  const section = document.activeElement?.closest('section')
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const heading = section?.isConnected === true ? section.querySelector<HTMLElement>('h2') : undefined
      const goOn = heading ?? document.querySelector<HTMLElement>('#content h1')
      if (goOn === null) return
      goOn.tabIndex = -1
      goOn.focus({ preventScroll: true })
    })
}
