import type { Language } from '@anslag/pricing'
import type { caseIssueKinds } from './case-issues.ts'

/** What is wrong with what was asked of a case or a price list. */
export const caseSentences: Readonly<Record<keyof typeof caseIssueKinds, Readonly<Record<Language, string>>>> = {
  'desk/discarded': {
    nb: 'Utkastet er forkastet. Opprett en ny sak.',
    nn: 'Utkastet er forkasta. Opprett ei ny sak.',
    en: 'The draft was discarded. Make a new case.',
  },
  'desk/one-origin': {
    nb: 'Send bare én av disse: request, estimate, link, files.',
    nn: 'Send berre éin av desse: request, estimate, link, files.',
    en: 'Send only one of these: request, estimate, link, files.',
  },
  'desk/no-origin': {
    nb: 'Send bestillingen som den skal bli, i én av disse: request, estimate, link, files.',
    nn: 'Send bestillinga slik ho skal bli, i éin av desse: request, estimate, link, files.',
    en: 'Send the order as it is to become, in one of these: request, estimate, link, files.',
  },
  'desk/not-a-link': {
    nb: 'Det er ikke en hel lenke fra kalkulatoren. Kopier den på nytt, eller be om filen.',
    nn: 'Det er ikkje ei heil lenkje frå kalkulatoren. Kopier henne på nytt, eller be om fila.',
    en: 'That is not a whole link from the estimator. Copy it again, or ask for the file.',
  },
  'desk/reading-ended': {
    nb: 'Filene ble ikke lest ferdig på {seconds} sekunder, eller krevde for mye minne. Del dem opp.',
    nn: 'Filene vart ikkje lesne ferdig på {seconds} sekund, eller kravde for mykje minne. Del dei opp.',
    en: 'The files were not read within {seconds} seconds, or needed too much memory. Divide them.',
  },
  'desk/not-a-cursor': {
    nb: 'Oppgi next fra forrige side, eller begynn på nytt uten after.',
    nn: 'Oppgi next frå førre side, eller byrj på nytt utan after.',
    en: 'State the next of the last page, or begin anew without after.',
  },
  'desk/position-unknown': {
    nb: 'Strømmen har ingen hendelse {position}: registeret er gjenopprettet fra en sikkerhetskopi. Hent alt på nytt (after=0). Det du har importert før, skal ikke importeres igjen.',
    nn: 'Straumen har inga hending {position}: registeret er gjenoppretta frå ein tryggingskopi. Hent alt på nytt (after=0). Det du har importert før, skal ikkje importerast igjen.',
    en: 'The feed has no position {position}: the register was restored from a backup. Fetch all again (after=0). What you have imported before is not to be imported again.',
  },
  'desk/approval-needed': {
    nb: 'Saken kommer på {sum} kr uten mva. Over {above} kr må en annen enn de som har arbeidet med utkastet, godkjenne det.',
    nn: 'Saka kjem på {sum} kr utan mva. Over {above} kr må ein annan enn dei som har arbeidd med utkastet, godkjenne det.',
    en: 'The case comes to NOK {sum} excluding VAT. Above NOK {above}, somebody who has not worked on the draft must approve it.',
  },
  'desk/approves-own': {
    nb: 'Du har selv arbeidet med dette. En annen må godkjenne det.',
    nn: 'Du har sjølv arbeidd med dette. Ein annan må godkjenne det.',
    en: 'You have worked on this yourself. Somebody else must approve it.',
  },
  'desk/no-approval-needed': {
    nb: 'Det finnes ikke noe utkast å godkjenne.',
    nn: 'Det finst ikkje noko utkast å godkjenne.',
    en: 'There is no draft to approve.',
  },
  'desk/no-hours': {
    nb: 'Timer føres på et tilbud som er akseptert, og på en av disse komponentene: {allowed}. Summen kan ikke være under 0.',
    nn: 'Timar vert førte på eit tilbod som er akseptert, og på ein av desse komponentane: {allowed}. Summen kan ikkje vere under 0.',
    en: 'Hours are entered for a quote that was accepted, on one of these components: {allowed}. Their sum cannot be below 0.',
  },
  'desk/list-decided': {
    nb: 'Prislisten er alt {decision}.',
    nn: 'Prislista er alt {decision}.',
    en: 'The price list is {decision} already.',
  },
  'desk/list-exists': {
    nb: 'Prislisten {list}, revisjon {revision}, finnes. Gi den neste revisjonen neste nummer, og si hvorfor.',
    nn: 'Prislista {list}, revisjon {revision}, finst. Gi den neste revisjonen neste nummer, og sei kvifor.',
    en: 'The price list {list}, revision {revision}, is here already. Give the next revision the next number, and say why.',
  },
  'desk/setting-not-an-amount': {
    nb: '{name} skal være et beløp uten mva. med to desimaler: 500000.00.',
    nn: '{name} skal vere eit beløp utan mva. med to desimalar: 500000.00.',
    en: '{name} must be an amount excluding VAT with two decimals: 500000.00.',
  },
  'desk/buyer-like-another': {
    nb: 'En annen kjøper har et navn som ser likt ut: {name} ({number}). Organisasjonsnummeret avgjør.',
    nn: 'Ein annan kjøpar har eit namn som ser likt ut: {name} ({number}). Organisasjonsnummeret avgjer.',
    en: 'Another buyer has a name that looks the same: {name} ({number}). The organisation number decides.',
  },
  'desk/template-exists': {
    nb: 'Det finnes alt en mal som heter «{name}».',
    nn: 'Det finst alt ein mal som heiter «{name}».',
    en: 'There is a template called “{name}” already.',
  },
  'desk/too-many-templates': {
    nb: 'Det finnes alt {limit} maler av dette slaget. Slett noen først.',
    nn: 'Det finst alt {limit} malar av dette slaget. Slett nokre først.',
    en: 'There are {limit} templates of this kind already. Remove some first.',
  },
}
