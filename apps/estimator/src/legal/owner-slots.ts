/** Names by which the page's script finds what it fills in. */
export const slots = {
  owner: 'owner',
  reportTo: 'report-to',
  unknown: 'unknown',
  ownStatement: 'own-statement',
  wrong: 'wrong',
  known: 'known-text',
  copy: 'copy',
  copied: 'copied',
  notCopied: 'not-copied',
} as const
