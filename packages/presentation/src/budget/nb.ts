/** Words of what is copied into an application. Pages load them on demand; their type is what every language must have. */
export const budgetNb = {
  demonstration:
    'Demonstrasjon, ikke til bruk i en søknad: SSB publiserer ikke hva mikrodata koster, og beløpene her er laget for å vise verktøyet.',
  project: 'Tilgang til mikrodata fra SSB til prosjektet «{title}»',
  untitled: 'Tilgang til mikrodata fra SSB',
  net: '{what} er anslått til {net} ekskl. mva.',
  atLeast: '{what} er anslått til minst {net} ekskl. mva.',
  vat: 'Mva. er {vat} ({parts}), og summen er {gross} inkl. mva.',
  noVat: 'Det er ikke regnet mva., og summen er {gross}.',
  recovered: 'Institusjonen får tilbake {recovery} av mva., {recovered}. Kostnaden for prosjektet er da {cost}.',
  notRecovered: 'Det er regnet med at institusjonen ikke får mva. tilbake.',
  parts: 'Beløpet ekskl. mva. fordeler seg slik: {parts}.',
  part: '{name}: {net}',
  terms: 'Anslaget er ikke bindende. Det er regnet ut {day} etter prislisten {list} (status: {status}).',
  assess: 'Summen er et minstebeløp, for dette må vurderes først: {components}.',
  assumed: 'Dette er ikke avklart ennå, og anslaget forutsetter: {assumptions}.',
  assumption: '{driver}: {assumed}',
  more: 'og {count} til',
  unit: 'Enhet',
  inKroner: '{label} (kr)',
}

export type BudgetTexts = typeof budgetNb
