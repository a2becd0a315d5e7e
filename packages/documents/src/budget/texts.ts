import type { Wording } from '@anslag/presentation'

/** Words of the paragraph for the budget of an application. */
export const budget = {
  demonstration: {
    nb: 'Demonstrasjon, ikke til bruk i en søknad: SSB publiserer ikke hva mikrodata koster, og beløpene her er laget for å vise verktøyet.',
    nn: 'Demonstrasjon, ikkje til bruk i ein søknad: SSB publiserer ikkje kva mikrodata kostar, og beløpa her er laga for å vise verktøyet.',
    en: 'Demonstration, not for use in an application: Statistics Norway does not publish what microdata cost, and the amounts here are made up to show the tool.',
  },
  project: {
    nb: 'Tilgang til mikrodata fra SSB til prosjektet «{title}»',
    nn: 'Tilgang til mikrodata frå SSB til prosjektet «{title}»',
    en: 'Access to microdata from Statistics Norway for the project “{title}”',
  },
  untitled: {
    nb: 'Tilgang til mikrodata fra SSB',
    nn: 'Tilgang til mikrodata frå SSB',
    en: 'Access to microdata from Statistics Norway',
  },
  net: {
    nb: '{what} er anslått til {net} ekskl. mva.',
    nn: '{what} kjem etter anslaget på {net} ekskl. mva.',
    en: '{what} is estimated at {net} excl. VAT.',
  },
  atLeast: {
    nb: '{what} er anslått til minst {net} ekskl. mva.',
    nn: '{what} kjem etter anslaget på minst {net} ekskl. mva.',
    en: '{what} is estimated at no less than {net} excl. VAT.',
  },
  vat: {
    nb: 'Mva. er {vat} ({parts}), og summen er {gross} inkl. mva.',
    nn: 'Mva. er {vat} ({parts}), og summen er {gross} inkl. mva.',
    en: 'VAT is {vat} ({parts}), and the total is {gross} incl. VAT.',
  },
  noVat: {
    nb: 'Det er ikke regnet mva., og summen er {gross}.',
    nn: 'Det er ikkje rekna mva., og summen er {gross}.',
    en: 'No VAT has been added, and the total is {gross}.',
  },
  recovered: {
    nb: 'Institusjonen får tilbake {recovery} av mva., {recovered}. Kostnaden for prosjektet er da {cost}.',
    nn: 'Institusjonen får tilbake {recovery} av mva., {recovered}. Kostnaden for prosjektet er då {cost}.',
    en: 'The institution recovers {recovery} of the VAT, {recovered}. The cost to the project is then {cost}.',
  },
  notRecovered: {
    nb: 'Det er regnet med at institusjonen ikke får mva. tilbake.',
    nn: 'Det er rekna med at institusjonen ikkje får mva. tilbake.',
    en: 'It is assumed that the institution recovers no VAT.',
  },
  parts: {
    nb: 'Beløpet ekskl. mva. fordeler seg slik: {parts}.',
    nn: 'Beløpet ekskl. mva. fordeler seg slik: {parts}.',
    en: 'The amount excl. VAT is divided like this: {parts}.',
  },
  part: { nb: '{name}: {net}', nn: '{name}: {net}', en: '{name}: {net}' },
  terms: {
    nb: 'Anslaget er ikke bindende. Det er regnet ut {day} etter prislisten {list} (status: {status}).',
    nn: 'Anslaget er ikkje bindande. Det er rekna ut {day} etter prislista {list} (status: {status}).',
    en: 'The estimate is not binding. It was computed on {day} from the price list {list} (status: {status}).',
  },
  assess: {
    nb: 'Summen er et minstebeløp, for dette må vurderes først: {components}.',
    nn: 'Summen er eit minstebeløp, for dette må vurderast først: {components}.',
    en: 'The total is a minimum, because this must be assessed first: {components}.',
  },
  assumed: {
    nb: 'Dette er ikke avklart ennå, og anslaget forutsetter: {assumptions}.',
    nn: 'Dette er ikkje avklart enno, og anslaget går ut frå: {assumptions}.',
    en: 'This has not been settled yet, and the estimate assumes: {assumptions}.',
  },
  assumption: { nb: '{driver}: {assumed}', nn: '{driver}: {assumed}', en: '{driver}: {assumed}' },
  more: { nb: 'og {count} til', nn: 'og {count} til', en: 'and {count} more' },
} satisfies Wording
