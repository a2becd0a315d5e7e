import type { StatementName } from '../locales.ts'

const statements: Readonly<Record<StatementName, string>> = {
  accessibility: 'Tilgjengelighet',
  privacy: 'Personvern',
  report: 'Meld fra om feil',
}

/** The words around every page, in bokmål. Their type is what every language must have. */
export const frame = {
  statements,
  about: 'Om siden',
  newTab: '(åpnes i ny fane)',
  ownWindow: 'Åpne Anslag i en egen fane, med svarene',
}

export type FrameTexts = typeof frame
