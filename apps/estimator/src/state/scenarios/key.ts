/**
 * Where the browser keeps the scenarios of the site whose top is at an address: two sites on one server have a place each,
 * the languages of one site the same.
 */
export const storageKey = (top: URL): string => `anslag-scenarios:${top.pathname}`

/** Whether anything is kept there. A browser that forbids to look has kept nothing. */
export const isSomethingKept = (top: URL): boolean => {
  try {
    return localStorage.getItem(storageKey(top)) !== null
  } catch {
    return false
  }
}
