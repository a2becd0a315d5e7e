import type { FrameTexts } from './nb.ts'

/** The words around every page, in English. */
export const frame: FrameTexts = {
  statements: { accessibility: 'Accessibility', privacy: 'Privacy', report: 'Report a problem' },
  about: 'About this page',
  newTab: '(opens in a new tab)',
  ownWindow: 'Open Anslag in a tab of its own, with your answers',
}
