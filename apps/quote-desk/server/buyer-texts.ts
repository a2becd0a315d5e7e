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
  'desk/mail-refused': {
    nb: 'E-posttjeneren tok ikke imot brevet (svar {status}). Kontroller adressen, og send tilbudet på nytt.',
    nn: 'E-posttenaren tok ikkje imot brevet (svar {status}). Kontroller adressa, og send tilbodet på nytt.',
    en: 'The mail server did not take the letter (reply {status}). Check the address, and send the offer again.',
  },
  'desk/mail-away': {
    nb: 'E-posttjeneren svarer ikke, eller tar ikke imot nå. Haster det, send PDF-en på annen måte.',
    nn: 'E-posttenaren svarar ikkje, eller tek ikkje imot no. Hastar det, send PDF-en på annan måte.',
    en: 'The mail server does not answer, or takes nothing now. If it is urgent, send the PDF otherwise.',
  },
  'desk/no-mail-server': {
    nb: 'Denne tjenesten sender ikke e-post (DESK_MAIL_SERVER er ikke satt). Send PDF-en på annen måte.',
    nn: 'Denne tenesta sender ikkje e-post (DESK_MAIL_SERVER er ikkje sett). Send PDF-en på annan måte.',
    en: 'This desk sends no e-mail (DESK_MAIL_SERVER is not set). Send the PDF otherwise.',
  },
  'desk/letter-not-printed': {
    nb: 'Brevet sendes når PDF-en av tilbudet er laget.',
    nn: 'Brevet blir sendt når PDF-en av tilbodet er laga.',
    en: 'The letter is sent once the PDF of the offer is made.',
  },
  'desk/not-printed': {
    nb: 'PDF-en av tilbudet ble ikke laget. Blir den ikke laget når du prøver på nytt, be den som drifter tjenesten, om å se i loggen.',
    nn: 'PDF-en av tilbodet vart ikkje laga. Blir han ikkje laga når du prøver på nytt, be den som driftar tenesta, om å sjå i loggen.',
    en: 'The PDF of the offer was not made. If it is not made when you try again, ask whoever runs the desk to look into the log.',
  },
}
