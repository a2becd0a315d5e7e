/**
 * Where the browser keeps the scenarios of a site: two sites on one server have a place each, the languages of one site
 * the same.
 *
 * @param root the top of the site, from the page
 */
export const storageKey = (root: string): string => `anslag-scenarios:${new URL(root, document.baseURI).pathname}`

/** Whether anything is saved there. A browser that forbids to look has saved nothing. */
export const hasSavedScenarios = (root: string): boolean => {
  try {
    return storageKey(root) in localStorage
  } catch {
    return false
  }
}
