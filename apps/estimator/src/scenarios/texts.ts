/** Words of scenarios that the page has from the start. */
export const initial = {
  heading: { nb: 'Sammenlign alternativer', nn: 'Samanlikn alternativ', en: 'Compare alternatives' },
  intro: {
    nb: 'Behold svarene, endre dem, og se prisene side om side og hvorfor de er ulike.',
    nn: 'Ta vare på svara, endre dei, og sjå prisane side om side og kvifor dei er ulike.',
    en: 'Keep the answers, change them, and see the prices side by side and why they differ.',
  },
  save: {
    nb: 'Behold svarene som et alternativ',
    nn: 'Ta vare på svara som eit alternativ',
    en: 'Keep the answers as an alternative',
  },
}

/** Words of scenarios that come when somebody first touches the page. */
export const deferred = {
  ifDecided: {
    nb: 'Er «{name}» avgjort? Se hva en endring koster',
    nn: 'Er «{name}» avgjort? Sjå kva ei endring kostar',
    en: 'Has “{name}” been decided? See what a change costs',
  },
  changeFrom: {
    nb: 'Endring fra «{from}» til «{to}»',
    nn: 'Endring frå «{from}» til «{to}»',
    en: 'Change from “{from}” to “{to}”',
  },
  rule: {
    nb: 'Regelen hos SSB',
    nn: 'Regelen hos SSB',
    en: 'The rule at Statistics Norway',
  },
  scenario: { nb: 'Alternativ', nn: 'Alternativ', en: 'Alternative' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  nowIsForm: { nb: 'skjemaet', nn: 'skjemaet', en: 'the form' },
  name: { nb: 'Navn på alternativet', nn: 'Namn på alternativet', en: 'Name of the alternative' },
  same: { nb: 'Skjemaet er likt «{name}».', nn: 'Skjemaet er likt «{name}».', en: 'The form is the same as “{name}”.' },
  changed: {
    nb: 'Skjemaet er endret siden «{name}».',
    nn: 'Skjemaet er endra sidan «{name}».',
    en: 'The form has been changed since “{name}”.',
  },
  list: { nb: 'Alternativene', nn: 'Alternativa', en: 'The alternatives' },
  nameOf: { nb: 'Navn på {name}', nn: 'Namn på {name}', en: 'Name of {name}' },
  use: { nb: 'Bruk disse svarene', nn: 'Bruk desse svara', en: 'Use these answers' },
  remove: { nb: 'Slett', nn: 'Slett', en: 'Delete' },
  of: { nb: ': {name}', nn: ': {name}', en: ': {name}' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  saved: {
    nb: 'Svarene er beholdt som «{name}». Endre svarene i skjemaet, og se hva som skiller.',
    nn: 'Svara er tekne vare på som «{name}». Endre svara i skjemaet, og sjå kva som skil.',
    en: 'The answers have been kept as “{name}”. Change answers in the form to see what differs.',
  },
  leftOut: {
    nb: 'Felt som må rettes, er ikke med:',
    nn: 'Felt som må rettast, er ikkje med:',
    en: 'Fields that must be corrected are not part of it:',
  },
  refusals: {
    full: {
      nb: 'Det er plass til seks alternativer: flere kan ikke leses side om side. Slett ett av dem før dere beholder et nytt.',
      nn: 'Det er plass til seks alternativ: fleire går det ikkje an å lese side om side. Slett eitt av dei før de tek vare på eit nytt.',
      en: 'There is room for six alternatives: more cannot be read side by side. Delete one of them before you keep a new one.',
    },
    'name-missing': {
      nb: 'Alternativet må ha et navn. Skriv ett, og prøv igjen.',
      nn: 'Alternativet må ha eit namn. Skriv eitt, og prøv igjen.',
      en: 'The alternative needs a name. Write one, and try again.',
    },
    'name-taken': {
      nb: '«{name}» finnes allerede. Velg et annet navn.',
      nn: '«{name}» finst alt. Vel eit anna namn.',
      en: '“{name}” exists already. Choose another name.',
    },
    'same-answers': {
      nb: 'Svarene er de samme som i «{name}», så det trengs ikke et alternativ til. Endre et svar først.',
      nn: 'Svara er dei same som i «{name}», så det trengst ikkje eit alternativ til. Endre eit svar først.',
      en: 'The answers are the same as in “{name}”, so another alternative is not needed. Change an answer first.',
    },
  },
  removed: { nb: '«{name}» er slettet.', nn: '«{name}» er sletta.', en: '“{name}” has been deleted.' },
  used: {
    nb: 'Svarene i «{name}» er satt inn i skjemaet.',
    nn: 'Svara i «{name}» er sette inn i skjemaet.',
    en: 'The answers of “{name}” have been put into the form.',
  },
  undone: { nb: 'Det er angret.', nn: 'Det er angra.', en: 'That has been undone.' },
  changedElsewhere: {
    nb: 'Alternativene er endret i en annen fane. Her ser dere dem som de er nå.',
    nn: 'Alternativa er endra i ei anna fane. Her ser de dei slik dei er no.',
    en: 'The alternatives have been changed in another tab. Here you see them as they are now.',
  },
  forgottenElsewhere: {
    nb: 'I en annen fane er det bestemt at alternativene ikke skal huskes lenger. De står her til dere lukker siden.',
    nn: 'I ei anna fane er det bestemt at nettlesaren ikkje skal hugse alternativa lenger. Dei står her til de lukkar sida.',
    en: 'In another tab it was decided that the alternatives should not be remembered any more. They stay here until you close the page.',
  },
  remember: {
    nb: 'Husk alternativene i denne nettleseren',
    nn: 'Hugs alternativa i denne nettlesaren',
    en: 'Remember the alternatives in this browser',
  },
  rememberWhat: {
    nb: 'Navnene og svarene, også prosjektets tittel, lagres på datamaskinen dere sitter ved, og sendes ikke noe sted. De som bruker den samme nettleseren, kan se dem. Tar dere bort haken, slettes alt som er lagret, med en gang.',
    nn: 'Namna og svara, òg tittelen på prosjektet, blir lagra på datamaskina de sit ved, og blir ikkje sende nokon stad. Dei som bruker den same nettlesaren, kan sjå dei. Tek de bort haken, blir alt som er lagra, sletta med ein gong.',
    en: 'The names and the answers, also the project’s title, are stored on the computer you are using and are not sent anywhere. Others who use the same browser can see them. If you untick the box, everything stored is deleted at once.',
  },
  remembered: {
    nb: 'Alternativene er lagret i denne nettleseren.',
    nn: 'Alternativa er lagra i denne nettlesaren.',
    en: 'The alternatives are stored in this browser.',
  },
  forgotten: {
    nb: 'Alt som var lagret, er slettet. Alternativene står her til dere lukker siden.',
    nn: 'Alt som var lagra, er sletta. Alternativa står her til de lukkar sida.',
    en: 'Everything that was stored has been deleted. The alternatives stay here until you close the page.',
  },
  faults: {
    forbidden: {
      nb: 'Nettleseren tillater ikke at siden lagrer noe.',
      nn: 'Nettlesaren tillèt ikkje at sida lagrar noko.',
      en: 'The browser does not let the page store anything.',
    },
    full: {
      nb: 'Det er ikke mer plass i nettleserens lager.',
      nn: 'Det er ikkje meir plass i lageret til nettlesaren.',
      en: 'There is no more room in the browser’s storage.',
    },
  },
  notRemembered: {
    nb: 'Alternativene er ikke lagret. De står her til dere lukker siden. Gi siden lov til å lagre i nettleserens innstillinger, eller last ned svarene som fil.',
    nn: 'Alternativa er ikkje lagra. Dei står her til de lukkar sida. Gi sida lov til å lagre i innstillingane til nettlesaren, eller last ned svara som fil.',
    en: 'The alternatives are not stored. They stay here until you close the page. Allow the page to store in the browser’s settings, or download the answers as a file.',
  },
  notRememberedFull: {
    nb: 'Alternativene er ikke lagret. De står her til dere lukker siden. Slett noe som andre nettsteder har lagret, eller last ned svarene som fil.',
    nn: 'Alternativa er ikkje lagra. Dei står her til de lukkar sida. Slett noko som andre nettstader har lagra, eller last ned svara som fil.',
    en: 'The alternatives are not stored. They stay here until you close the page. Delete something that other sites have stored, or download the answers as a file.',
  },
  notCleared: {
    nb: 'Det som er lagret, er ikke slettet. Slett det i nettleserens innstillinger.',
    nn: 'Det som er lagra, er ikkje sletta. Slett det i innstillingane til nettlesaren.',
    en: 'What is stored has not been deleted. Delete it in the browser’s settings.',
  },
  unsaved: {
    nb: 'Den siste endringen er ikke lagret, og er borte når dere lukker siden.',
    nn: 'Den siste endringa er ikkje lagra, og er borte når de lukkar sida.',
    en: 'The last change is not stored, and is gone when you close the page.',
  },
  newer: {
    nb: 'I denne nettleseren ligger det alternativer fra en nyere versjon av siden. De er ikke rørt. Last siden på nytt for å få den nye versjonen. Vil dere heller lagre alternativene her, må dere slette det som ligger der.',
    nn: 'I denne nettlesaren ligg det alternativ frå ein nyare versjon av sida. Dei er ikkje rørte. Last sida på nytt for å få den nye versjonen. Vil de heller lagre alternativa her, må de slette det som ligg der.',
    en: 'In this browser there are alternatives from a newer version of the page. They have not been touched. Reload the page to get the new version. If you would rather store the alternatives here, you must delete what is there.',
  },
  broken: {
    nb: 'I denne nettleseren ligger det noe på alternativenes plass som siden ikke kan lese. Det er ikke rørt. Vil dere lagre alternativene her, må dere slette det som ligger der.',
    nn: 'I denne nettlesaren ligg det noko på plassen til alternativa som sida ikkje kan lese. Det er ikkje rørt. Vil de lagre alternativa her, må de slette det som ligg der.',
    en: 'In this browser there is something in the place of the alternatives that the page cannot read. It has not been touched. To store the alternatives here you must delete what is there.',
  },
  deleteStored: { nb: 'Slett det som ligger der', nn: 'Slett det som ligg der', en: 'Delete what is there' },
  unreadable: {
    nb: (name: string) =>
      name === ''
        ? 'Et alternativ som er lagret, er ødelagt og kan ikke vises.'
        : `«${name}» er lagret, men kan ikke brukes på denne siden:`,
    nn: (name: string) =>
      name === ''
        ? 'Eit alternativ som er lagra, er øydelagt og kan ikkje visast.'
        : `«${name}» er lagra, men kan ikkje brukast på denne sida:`,
    en: (name: string) =>
      name === ''
        ? 'A stored alternative is damaged and cannot be shown.'
        : `“${name}” is stored, but cannot be used on this page:`,
  },
  unreadableDamaged: { nb: 'Det er ødelagt.', nn: 'Det er øydelagt.', en: 'It is damaged.' },
  deleteUnreadable: { nb: 'Slett det for godt', nn: 'Slett det for godt', en: 'Delete it for good' },
  removedUnreadable: { nb: 'Det er slettet.', nn: 'Det er sletta.', en: 'It has been deleted.' },
  tooLarge: {
    nb: 'Alternativene er for store til å følge med når dere bytter språk. La nettleseren huske dem, eller last ned svarene som fil først.',
    nn: 'Alternativa er for store til å følgje med når de byter språk. La nettlesaren hugse dei, eller last ned svara som fil først.',
    en: 'The alternatives are too large to come along when you change language. Let the browser remember them, or download the answers as a file first.',
  },
  compare: { nb: 'Sammenlign med', nn: 'Samanlikn med', en: 'Compare with' },
  caption: { nb: 'Alternativene side om side', nn: 'Alternativa side om side', en: 'The alternatives side by side' },
  component: {
    nb: 'Kostnads\u00adelement, ekskl. mva.',
    nn: 'Kostnads\u00adelement, ekskl. mva.',
    en: 'Cost component, excl. VAT',
  },
  isBase: { nb: 'sammenlignes med', nn: 'samanlikna med', en: 'compared with' },
  from: { nb: 'fra {amount}', nn: 'frå {amount}', en: 'from {amount}' },
  none: { nb: 'ikke med', nn: 'ikkje med', en: 'not included' },
  assessment: { nb: 'må vurderes', nn: 'må vurderast', en: 'must be assessed' },
  unpriced: { nb: 'kan ikke regnes ut', nn: 'kan ikkje reknast ut', en: 'cannot be worked out' },
  why: { nb: 'Hvorfor ulikt?', nn: 'Kvifor ulikt?', en: 'Why different?' },
  more: { nb: '{amount} mer enn {base}', nn: '{amount} meir enn {base}', en: '{amount} more than {base}' },
  less: { nb: '{amount} mindre enn {base}', nn: '{amount} mindre enn {base}', en: '{amount} less than {base}' },
}
