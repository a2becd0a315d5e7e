/** Words of the help sheet. */
export const shortcuts = {
  title: { nb: 'Hurtigtaster', nn: 'Hurtigtastar', en: 'Keyboard shortcuts' },
  help: { nb: 'Vis denne listen', nn: 'Vis denne lista', en: 'Show this list' },
  on: {
    nb: 'Bruk hurtigtaster',
    nn: 'Bruk hurtigtastar',
    en: 'Use keyboard shortcuts',
  },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
}
