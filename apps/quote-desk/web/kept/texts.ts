/** Words about work that was kept in the browser. */
export const keeping = {
  restored: {
    nb: 'Det du skrev {when}, var ikke lagret. Det står her igjen.',
    nn: 'Det du skreiv {when}, var ikkje lagra. Det står her igjen.',
    en: 'What you wrote {when} had not been saved. It stands here again.',
  },
  forget: { nb: 'Forkast det', nn: 'Forkast det', en: 'Discard it' },
}
