/** What is said where there is no case to show. */
export const emptiness = {
  none: { nb: 'Ingen saker ennå', nn: 'Ingen saker enno', en: 'No cases yet' },
  begin: {
    nb: 'En sak begynner med det forskeren sendte:',
    nn: 'Ei sak byrjar med det forskaren sende:',
    en: 'A case begins with what the researcher sent:',
  },
  ways: {
    file: {
      nb: 'Slipp filen her på siden: et anslag, eller variabellister og skript.',
      nn: 'Slepp fila her på sida: eit anslag, eller variabellister og skript.',
      en: 'Drop the file on this page: an estimate, or variable lists and scripts.',
    },
    link: {
      nb: 'Fikk du en delelenke, lager du en ny sak og limer den inn.',
      nn: 'Fekk du ei delingslenkje, lagar du ei ny sak og limar ho inn.',
      en: 'If you got a share link, make a new case and paste it.',
    },
    empty: {
      nb: 'Har du ingenting ennå, kan saken begynne tom.',
      nn: 'Har du ingenting enno, kan saka byrje tom.',
      en: 'If you have nothing yet, the case can begin empty.',
    },
  },
  nothing: { nb: 'Fant ingen saker', nn: 'Fann ingen saker', en: 'No cases found' },
  lookedFor: { nb: 'Du så etter {what}.', nn: 'Du såg etter {what}.', en: 'You looked for {what}.' },
  words: { nb: '«{text}»', nn: '«{text}»', en: '“{text}”' },
  advice: {
    nb: 'Søket finner begynnelsen av ord. Prøv færre ord, eller ta bort et filter.',
    nn: 'Søket finn byrjinga av ord. Prøv færre ord, eller ta bort eit filter.',
    en: 'The search finds the beginnings of words. Try fewer words, or remove a filter.',
  },
  all: { nb: 'Vis alle saker', nn: 'Vis alle saker', en: 'Show all cases' },
}
