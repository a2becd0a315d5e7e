/** Words of the register of cases. */
export const register = {
  title: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
}
