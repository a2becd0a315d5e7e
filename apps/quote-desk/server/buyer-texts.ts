import type { Language } from '@anslag/pricing'
import type { buyerIssueKinds } from './buyer-issues.ts'

/** What is wrong with a link for a buyer, an answer or a letter, and what to do about it. */
export const buyerSentences: Readonly<Record<keyof typeof buyerIssueKinds, Readonly<Record<Language, string>>>> = {
  'desk/paper-not-ready': {
    nb: 'PDF-en er ikke klar ennå. Prøv igjen om litt.',
    nn: 'PDF-en er ikkje klar enno. Prøv igjen om litt.',
    en: 'The PDF is not ready yet. Try again in a moment.',
  },
  'desk/other-offer': {
    nb: 'Tilbudet er erstattet mens siden var åpen. Seglet er nå {hash}: les det på nytt.',
    nn: 'Tilbodet er erstatta medan sida var open. Seglet er no {hash}: les det på nytt.',
    en: 'The offer was replaced while the page was open. Its seal is now {hash}: read it again.',
  },
  'desk/not-open': {
    nb: 'Tilbudet kan ikke aksepteres nå: {status}.',
    nn: 'Tilbodet kan ikkje aksepterast no: {status}.',
    en: 'The offer cannot be accepted now: {status}.',
  },
  'desk/already-confirmed': {
    nb: 'Svaret er bekreftet fra før.',
    nn: 'Svaret er stadfesta frå før.',
    en: 'The answer was confirmed already.',
  },
  'desk/already-rejected': {
    nb: 'Svaret er avvist fra før. Kjøperen kan svare på nytt.',
    nn: 'Svaret er avvist frå før. Kjøparen kan svare på nytt.',
    en: 'The answer was rejected already. The buyer can answer anew.',
  },
  'desk/link-revoked': {
    nb: 'Lenken som svaret kom med, er trukket tilbake. Avvis svaret, og be kjøperen svare med en ny lenke.',
    nn: 'Lenkja som svaret kom med, er trekt tilbake. Avvis svaret, og be kjøparen svare med ei ny lenkje.',
    en: 'The link that the answer came by was revoked. Reject the answer, and ask the buyer to answer by a new link.',
  },
  'desk/answered-otherwise': {
    nb: 'Dere har svart på tilbudet før, og svaret var et annet. Ta kontakt med saksbehandleren for å endre det.',
    nn: 'De har svart på tilbodet før, og svaret var eit anna. Ta kontakt med saksbehandlaren for å endre det.',
    en: 'You have answered the offer before, and otherwise. Contact the officer to change that.',
  },
  'desk/no-public-url': {
    nb: 'Det er ikke oppgitt noen PUBLIC_URL, så kjøpere kan ikke nå noen lenke.',
    nn: 'Det er ikkje oppgjeve nokon PUBLIC_URL, så kjøparar kan ikkje nå noka lenkje.',
    en: 'There is no PUBLIC_URL, so buyers could reach no link.',
  },
  'desk/downloads-over': {
    nb: 'Filene kan ikke hentes lenger, så en lenke ville ikke virke. Forleng fristen for nedlasting, eller send PDF-en.',
    nn: 'Filene kan ikkje hentast lenger, så ei lenkje ville ikkje verke. Forleng fristen for nedlasting, eller send PDF-en.',
    en: 'Files can be fetched no more, so a link would not work. Extend the download, or send the PDF.',
  },
}
