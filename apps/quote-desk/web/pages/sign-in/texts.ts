/** Words of signing in by a link that was printed. */
export const signIn = {
  title: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  once: {
    nb: 'Lenken kan brukes én gang, fra denne nettleseren.',
    nn: 'Lenkja kan brukast éin gong, frå denne nettlesaren.',
    en: 'The link can be used once, from this browser.',
  },
}
