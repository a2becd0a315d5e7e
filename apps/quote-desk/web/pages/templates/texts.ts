import { details } from '../case/details/texts.ts'

const { name, organisationNumber, line, postalCode, city, country, buyerReference } = details.detail
const { payment, validity, atLeast, atMost, unit, handing } = details.detail

/** Words of the page of templates. */
export const templates = {
  title: { nb: 'Maler', nn: 'Malar', en: 'Templates' },
  lead: {
    nb: 'Kunder, vilkår og begrunnelser som brukes om igjen. En mal som endres, endrer ingen sak.',
    nn: 'Kundar, vilkår og grunngivingar som blir brukte om igjen. Ein mal som blir endra, endrar inga sak.',
    en: 'Customers, terms and reasons that are used again and again. Changing a template changes no case.',
  },
  onlyOfficers: {
    nb: 'Saksbehandlere endrer malene.',
    nn: 'Saksbehandlarar endrar malane.',
    en: 'Officers change the templates.',
  },
  kinds: {
    buyer: { nb: 'Kunder', nn: 'Kundar', en: 'Customers' },
    terms: { nb: 'Vilkår', nn: 'Vilkår', en: 'Terms' },
    reason: { nb: 'Begrunnelser', nn: 'Grunngivingar', en: 'Reasons' },
  },
  howToAdd: {
    buyer: {
      nb: 'Ta vare på en kunde i en sak, under «Kunde og kontakt».',
      nn: 'Ta vare på ein kunde i ei sak, under «Kunde og kontakt».',
      en: 'Keep a customer in a case, under “Customer and contact”.',
    },
    terms: {
      nb: 'Ta vare på vilkår i en sak, under «Vilkår og levering».',
      nn: 'Ta vare på vilkår i ei sak, under «Vilkår og levering».',
      en: 'Keep terms in a case, under “Terms and delivery”.',
    },
    reason: {
      nb: 'De fem første, i alfabetisk rekkefølge, er knapper der noe begrunnes. Uten egne står de vanlige der.',
      nn: 'Dei fem første, i alfabetisk rekkjefølgje, er knappar der noko blir grunngitt. Utan eigne står dei vanlege der.',
      en: 'The first five, in alphabetical order, are buttons where something is given a reason. Without your own, the usual ones are.',
    },
  },
  none: { nb: 'Ingen ennå.', nn: 'Ingen enno.', en: 'None yet.' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  changeNamed: { nb: 'Endre: {name}', nn: 'Endre: {name}', en: 'Change: {name}' },
  removeNamed: { nb: 'Fjern: {name}', nn: 'Fjern: {name}', en: 'Remove: {name}' },
  removed: { nb: '«{name}» er fjernet.', nn: '«{name}» er fjerna.', en: '“{name}” is removed.' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  isBack: { nb: '«{name}» er tilbake.', nn: '«{name}» er tilbake.', en: '“{name}” is back.' },
  save: { nb: 'Lagre malen', nn: 'Lagre malen', en: 'Save the template' },
  saved: { nb: 'Malen er lagret.', nn: 'Malen er lagra.', en: 'The template is saved.' },
  giveUp: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  lacking: {
    nb: 'Navnet mangler, eller noe er ikke et tall.',
    nn: 'Namnet manglar, eller noko er ikkje eit tal.',
    en: 'The name is missing, or something is no number.',
  },
  newReason: { nb: 'Ny begrunnelse', nn: 'Ny grunngiving', en: 'New reason' },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  changedBy: { nb: 'Endret {when} av {who}', nn: 'Endra {when} av {who}', en: 'Changed {when} by {who}' },
  pays: {
    nb: 'Betales innen {payment} dager. Tilbudet gjelder i {validity} dager.',
    nn: 'Blir betalt innan {payment} dagar. Tilbodet gjeld i {validity} dagar.',
    en: 'To be paid within {payment} days. The offer is valid for {validity} days.',
  },
  week: {
    nb: 'Leveres etter {atLeast} til {atMost} uker.',
    nn: 'Blir levert etter {atLeast} til {atMost} veker.',
    en: 'Delivered after {atLeast} to {atMost} weeks.',
  },
  day: {
    nb: 'Leveres etter {atLeast} til {atMost} dager.',
    nn: 'Blir levert etter {atLeast} til {atMost} dagar.',
    en: 'Delivered after {atLeast} to {atMost} days.',
  },
  fields: {
    template: { nb: 'Malens navn', nn: 'Namnet på malen', en: 'Name of the template' },
    text: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
    ...{ name, organisationNumber, line, postalCode, city, country, buyerReference },
    ...{ validity, payment, atLeast, atMost, unit, handing },
  },
  units: { week: details.week, day: details.day },
}
