import type { Refusal } from '../list.ts'
import type { Fault } from '../storage.ts'

/** Why the columns differ. */
const causes = {
  /** `Filer fra kreft: 8 i stedet for 2`, `Leveringer: 2 (2027, 2028) i stedet for ikke besvart`. */
  instead: (what: string, now: string, before: string) => `${what}: ${now} i stedet for ${before}`,
  more: (what: string, count: number, names: string) => `${what}: ${count} ${count === 1 ? 'til' : 'flere'} (${names})`,
  fewer: (what: string, count: number, names: string) => `${what}: ${count} færre (${names})`,
  counted: (count: number, names: string) => `${count} (${names})`,
  others: (count: number) => `og ${count} til`,
  none: 'ingen',
  unanswered: 'ikke besvart',
  unansweredAs: (taken: string) => `ikke besvart, regnet som ${taken}`,
}

const refusals: Readonly<Record<Refusal, (name: string) => string>> = {
  full: () =>
    'Det er plass til seks alternativer: flere kan ikke leses side om side. Slett ett av dem før dere beholder et nytt.',
  'name-missing': () => 'Alternativet må ha et navn. Skriv ett, og prøv igjen.',
  'name-taken': (name) => `«${name}» finnes allerede. Velg et annet navn.`,
  'same-answers': (name) =>
    `Svarene er de samme som i «${name}», så det trengs ikke et alternativ til. Endre et svar først.`,
}

const faults: Readonly<Record<Fault, string>> = {
  forbidden: 'Nettleseren tillater ikke at siden lagrer noe.',
  full: 'Det er ikke mer plass i nettleserens lager.',
}

/** What the page says of alternatives, in bokmål. Their type is what every language must have. */
export const scenarios = {
  /** What a number makes a suggested name of. */
  scenario: 'Alternativ',
  now: 'Nå',
  nowIsForm: 'skjemaet',
  name: 'Navn på alternativet',
  same: (name: string) => `Skjemaet er likt «${name}».`,
  changed: (name: string) => `Skjemaet er endret siden «${name}».`,
  list: 'Alternativene',
  nameOf: (name: string) => `Navn på ${name}`,
  use: 'Bruk disse svarene',
  remove: 'Slett',
  of: (name: string) => `: ${name}`,
  undo: 'Angre',
  kept: (name: string) => `Svarene er beholdt som «${name}». Endre svarene i skjemaet, og se hva som skiller.`,
  leftOut: 'Felt som må rettes, er ikke med:',
  refusals,
  removed: (name: string) => `«${name}» er slettet.`,
  used: (name: string) => `Svarene i «${name}» er satt inn i skjemaet.`,
  undone: 'Det er angret.',
  changedElsewhere: 'Alternativene er endret i en annen fane. Her ser dere dem som de er nå.',
  forgottenElsewhere:
    'I en annen fane er det bestemt at alternativene ikke skal huskes lenger. De står her til dere lukker siden.',
  remember: 'Husk alternativene i denne nettleseren',
  rememberWhat:
    'Navnene og svarene, også prosjektets tittel, lagres på datamaskinen dere sitter ved, og sendes ikke noe sted. De som bruker den samme nettleseren, kan se dem. Tar dere bort haken, slettes alt som er lagret, med en gang.',
  remembered: 'Alternativene er lagret i denne nettleseren.',
  forgotten: 'Alt som var lagret, er slettet. Alternativene står her til dere lukker siden.',
  faults,
  notRemembered:
    'Alternativene er ikke lagret. De står her til dere lukker siden. Gi siden lov til å lagre i nettleserens innstillinger, eller last ned svarene som fil.',
  notRememberedFull:
    'Alternativene er ikke lagret. De står her til dere lukker siden. Slett noe som andre nettsteder har lagret, eller last ned svarene som fil.',
  notCleared: 'Det som er lagret, er ikke slettet. Slett det i nettleserens innstillinger.',
  unsaved: 'Den siste endringen er ikke lagret, og er borte når dere lukker siden.',
  newer:
    'I denne nettleseren ligger det alternativer fra en nyere versjon av siden. De er ikke rørt. Last siden på nytt for å få den nye versjonen. Vil dere heller lagre alternativene her, må dere slette det som ligger der.',
  broken:
    'I denne nettleseren ligger det noe på alternativenes plass som siden ikke kan lese. Det er ikke rørt. Vil dere lagre alternativene her, må dere slette det som ligger der.',
  deleteStored: 'Slett det som ligger der',
  unreadable: (name: string) =>
    name === ''
      ? 'Et alternativ som er lagret, er ødelagt og kan ikke vises.'
      : `«${name}» er lagret, men kan ikke brukes på denne siden:`,
  unreadableDamaged: 'Det er ødelagt.',
  deleteUnreadable: 'Slett det for godt',
  removedUnreadable: 'Det er slettet.',
  tooLarge:
    'Alternativene er for store til å følge med når dere bytter språk. La nettleseren huske dem, eller last ned svarene som fil først.',
  compare: 'Sammenlign med',
  caption: 'Alternativene side om side',
  component: 'Kostnads\u00adelement, ekskl. mva.',
  isBase: 'sammenlignes med',
  from: (amount: string) => `fra ${amount}`,
  none: 'ikke med',
  assessment: 'må vurderes',
  unpriced: 'kan ikke regnes ut',
  why: 'Hvorfor ulikt?',
  more: (amount: string, base: string) => `${amount} mer enn ${base}`,
  less: (amount: string, base: string) => `${amount} mindre enn ${base}`,
  causes,
}

export type ScenarioTexts = typeof scenarios

export type CauseTexts = typeof causes
