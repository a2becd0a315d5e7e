/**
 * Brings a part into sight, and the keyboard to it or to something in it, after the page has been drawn.
 *
 * @param shown selector of what comes into sight
 * @param focused selector of what gets the keyboard
 */
export const goTo = (shown: string, focused: string = shown): void => {
  requestAnimationFrame(() => {
    document.querySelector(shown)?.scrollIntoView({ block: 'start' })
    document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true })
  })
}
