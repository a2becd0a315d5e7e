/** Words of what shows years, days and stages, which the page has from the start. */
export const initial = {
  heading: {
    nb: 'År for år, når dataene kommer, og hvis prosjektet stopper',
    nn: 'År for år, når dataa kjem, og om prosjektet stoppar',
    en: 'Year by year, when the data come, and if the project stops',
  },
  intro: {
    nb: 'Beløpet fordelt på kalenderår, når den første leveringen kan komme, og hva dere må betale hvis prosjektet stopper underveis.',
    nn: 'Beløpet fordelt på kalenderår, når den første leveringa kan kome, og kva de må betale dersom prosjektet stoppar undervegs.',
    en: 'The amount by calendar year, when the first delivery may come, and what you must pay if the project stops on the way.',
  },
  show: { nb: 'Vis år, dager og trinn', nn: 'Vis år, dagar og steg', en: 'Show years, days and stages' },
}
