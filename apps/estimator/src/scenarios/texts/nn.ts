import type { ScenarioTexts } from './nb.ts'

/** What the page says of alternatives, in nynorsk. */
export const scenarios: ScenarioTexts = {
  scenario: 'Alternativ',
  now: 'No',
  nowIsForm: 'skjemaet',
  name: 'Namn på alternativet',
  same: (name) => `Skjemaet er likt «${name}».`,
  changed: (name) => `Skjemaet er endra sidan «${name}».`,
  list: 'Alternativa',
  nameOf: (name) => `Namn på ${name}`,
  use: 'Bruk desse svara',
  remove: 'Slett',
  of: (name) => `: ${name}`,
  undo: 'Angre',
  kept: (name) => `Svara er tekne vare på som «${name}». Endre svara i skjemaet, og sjå kva som skil.`,
  leftOut: 'Felt som må rettast, er ikkje med:',
  refusals: {
    full: () =>
      'Det er plass til seks alternativ: fleire går det ikkje an å lese side om side. Slett eitt av dei før de tek vare på eit nytt.',
    'name-missing': () => 'Alternativet må ha eit namn. Skriv eitt, og prøv igjen.',
    'name-taken': (name) => `«${name}» finst alt. Vel eit anna namn.`,
    'same-answers': (name) =>
      `Svara er dei same som i «${name}», så det trengst ikkje eit alternativ til. Endre eit svar først.`,
  },
  removed: (name) => `«${name}» er sletta.`,
  used: (name) => `Svara i «${name}» er sette inn i skjemaet.`,
  undone: 'Det er angra.',
  changedElsewhere: 'Alternativa er endra i ei anna fane. Her ser de dei slik dei er no.',
  forgottenElsewhere:
    'I ei anna fane er det bestemt at nettlesaren ikkje skal hugse alternativa lenger. Dei står her til de lukkar sida.',
  remember: 'Hugs alternativa i denne nettlesaren',
  rememberWhat:
    'Namna og svara, òg tittelen på prosjektet, blir lagra på datamaskina de sit ved, og blir ikkje sende nokon stad. Dei som bruker den same nettlesaren, kan sjå dei. Tek de bort haken, blir alt som er lagra, sletta med ein gong.',
  remembered: 'Alternativa er lagra i denne nettlesaren.',
  forgotten: 'Alt som var lagra, er sletta. Alternativa står her til de lukkar sida.',
  faults: {
    forbidden: 'Nettlesaren tillèt ikkje at sida lagrar noko.',
    full: 'Det er ikkje meir plass i lageret til nettlesaren.',
  },
  notRemembered:
    'Alternativa er ikkje lagra. Dei står her til de lukkar sida. Gi sida lov til å lagre i innstillingane til nettlesaren, eller last ned svara som fil.',
  notRememberedFull:
    'Alternativa er ikkje lagra. Dei står her til de lukkar sida. Slett noko som andre nettstader har lagra, eller last ned svara som fil.',
  notCleared: 'Det som er lagra, er ikkje sletta. Slett det i innstillingane til nettlesaren.',
  unsaved: 'Den siste endringa er ikkje lagra, og er borte når de lukkar sida.',
  newer:
    'I denne nettlesaren ligg det alternativ frå ein nyare versjon av sida. Dei er ikkje rørte. Last sida på nytt for å få den nye versjonen. Vil de heller lagre alternativa her, må de slette det som ligg der.',
  broken:
    'I denne nettlesaren ligg det noko på plassen til alternativa som sida ikkje kan lese. Det er ikkje rørt. Vil de lagre alternativa her, må de slette det som ligg der.',
  deleteStored: 'Slett det som ligg der',
  unreadable: (name) =>
    name === ''
      ? 'Eit alternativ som er lagra, er øydelagt og kan ikkje visast.'
      : `«${name}» er lagra, men kan ikkje brukast på denne sida:`,
  unreadableDamaged: 'Det er øydelagt.',
  deleteUnreadable: 'Slett det for godt',
  removedUnreadable: 'Det er sletta.',
  tooLarge:
    'Alternativa er for store til å følgje med når de byter språk. La nettlesaren hugse dei, eller last ned svara som fil først.',
  compare: 'Samanlikn med',
  caption: 'Alternativa side om side',
  component: 'Kostnads\u00adelement, ekskl. mva.',
  isBase: 'samanlikna med',
  from: (amount) => `frå ${amount}`,
  none: 'ikkje med',
  assessment: 'må vurderast',
  unpriced: 'kan ikkje reknast ut',
  why: 'Kvifor ulikt?',
  more: (amount, base) => `${amount} meir enn ${base}`,
  less: (amount, base) => `${amount} mindre enn ${base}`,
  causes: {
    instead: (what, now, before) => `${what}: ${now} i staden for ${before}`,
    more: (what, count, names) => `${what}: ${count} ${count === 1 ? 'til' : 'fleire'} (${names})`,
    fewer: (what, count, names) => `${what}: ${count} færre (${names})`,
    counted: (count, names) => `${count} (${names})`,
    others: (count) => `og ${count} til`,
    none: 'ingen',
    unanswered: 'ikkje svara på',
    unansweredAs: (taken) => `ikkje svara på, rekna som ${taken}`,
  },
}
