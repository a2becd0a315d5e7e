/** Goes on in a field, once it is drawn: the button that was pressed for it is gone then. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
