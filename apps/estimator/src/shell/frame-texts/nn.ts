import type { FrameTexts } from './nb.ts'

/** The words around every page, in nynorsk. */
export const frame: FrameTexts = {
  statements: { accessibility: 'Tilgjenge', privacy: 'Personvern', report: 'Meld frå om feil' },
  about: 'Om sida',
  newTab: '(blir opna i ei ny fane)',
  ownWindow: 'Opne Anslag i ei eiga fane, med svara',
}
