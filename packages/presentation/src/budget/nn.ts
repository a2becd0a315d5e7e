import type { BudgetTexts } from './nb.ts'

/** Words of what is copied into an application, in nynorsk. */
export const budgetNn = {
  demonstration:
    'Demonstrasjon, ikkje til bruk i ein søknad: SSB publiserer ikkje kva mikrodata kostar, og beløpa her er laga for å vise verktøyet.',
  project: 'Tilgang til mikrodata frå SSB til prosjektet «{title}»',
  untitled: 'Tilgang til mikrodata frå SSB',
  net: '{what} kjem etter anslaget på {net} ekskl. mva.',
  atLeast: '{what} kjem etter anslaget på minst {net} ekskl. mva.',
  vat: 'Mva. er {vat} ({parts}), og summen er {gross} inkl. mva.',
  noVat: 'Det er ikkje rekna mva., og summen er {gross}.',
  recovered: 'Institusjonen får tilbake {recovery} av mva., {recovered}. Kostnaden for prosjektet er då {cost}.',
  notRecovered: 'Det er rekna med at institusjonen ikkje får mva. tilbake.',
  parts: 'Beløpet ekskl. mva. fordeler seg slik: {parts}.',
  part: '{name}: {net}',
  terms: 'Anslaget er ikkje bindande. Det er rekna ut {day} etter prislista {list} (status: {status}).',
  assess: 'Summen er eit minstebeløp, for dette må vurderast først: {components}.',
  assumed: 'Dette er ikkje avklart enno, og anslaget går ut frå: {assumptions}.',
  assumption: '{driver}: {assumed}',
  more: 'og {count} til',
  unit: 'Eining',
  inKroner: '{label} (kr)',
} satisfies BudgetTexts
