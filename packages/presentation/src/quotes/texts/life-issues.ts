/** What is wrong with the number of a quote, and with what is done in its life. */
export const lifeIssues = {
  'quote/number-at-issue': {
    nb: 'Et tilbud får nummer når det utstedes, verken før eller senere. Her står «{number}». Hent filen på nytt.',
    nn: 'Eit tilbod får nummer når det blir utferda, korkje før eller seinare. Her står «{number}». Hent fila på nytt.',
    en: 'A quote gets its number when it is issued, neither before nor after. Here it is “{number}”. Fetch the file anew.',
  },
  'quote/number-missing': {
    nb: 'Tilbudet har ikke noe nummer ennå. Oppgi nummeret det skal utstedes med.',
    nn: 'Tilbodet har ikkje noko nummer enno. Oppgi nummeret det skal ferdast ut med.',
    en: 'The quote has no number yet. Give the number to issue it under.',
  },
  'quote/number-kept': {
    nb: 'Tilbudet har nummer {number}, og en ny versjon beholder det. Fjern nummeret {given}.',
    nn: 'Tilbodet har nummer {number}, og ein ny versjon held på det. Fjern nummeret {given}.',
    en: 'The quote has the number {number}, and a new revision keeps it. Remove the number {given}.',
  },
}
