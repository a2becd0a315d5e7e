import type { ForecastAssumption, RequiredEnclosure } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const assumptions = {
  'complete-when-it-starts': {
    nb: 'Dagene regnes fra alt dere skal sende, er kommet frem.',
    nn: 'Dagane blir rekna frå alt de skal sende, er kome fram.',
    en: 'Days are counted from when all that you are to send has arrived.',
  },
  'waits-at-the-same-time': {
    nb: 'Køen hos SSB og ventetiden på data fra andre går samtidig.',
    nn: 'Køen hos SSB og ventetida på data frå andre går samstundes.',
    en: 'The queue at Statistics Norway and the wait for data of others run at the same time.',
  },
  'prices-count-as-hours': {
    nb: 'Det som har fast pris, er regnet som timene prisen ville betale for.',
    nn: 'Det som har fast pris, er rekna som timane prisen ville betale for.',
    en: 'What has a fixed price is counted as the hours that the price would pay for.',
  },
  'later-deliveries-apart': {
    nb: 'Dette er den første leveringen. Arbeidet med de neste kommer senere.',
    nn: 'Dette er den første leveringa. Arbeidet med dei neste kjem seinare.',
    en: 'This is the first delivery. The work for the later ones comes in its time.',
  },
  'sources-not-answered': {
    nb: 'Dere har ikke svart på om andre skal sende data. Det gjør ventetiden usikker.',
    nn: 'De har ikkje svart på om andre skal sende data. Det gjer ventetida uviss.',
    en: 'You have not answered whether others are to send data. That makes the wait uncertain.',
  },
} satisfies Record<ForecastAssumption, Text>

const states = {
  enclosed: { nb: '{document}: vedlagt', nn: '{document}: lagt ved', en: '{document}: attached' },
  missing: { nb: '{document}: mangler', nn: '{document}: ikkje på plass', en: '{document}: missing' },
  'not-answered': { nb: '{document}: ikke besvart', nn: '{document}: ikkje svara på', en: '{document}: not answered' },
} satisfies Record<RequiredEnclosure['state'], Text>

/** When data may come. */
export const forecast = {
  heading: { nb: 'Når dataene kan komme', nn: 'Når dataa kan kome', en: 'When the data may come' },
  within: {
    nb: 'Halvparten av slike bestillinger er levert {median}, og 8 av 10 mellom {low} og {high}.',
    nn: 'Halvparten av slike bestillingar er leverte {median}, og 8 av 10 mellom {low} og {high}.',
    en: 'Half of such orders are delivered by {median}, and 8 of 10 between {low} and {high}.',
  },
  start: { nb: 'Begynner', nn: 'Byrjar', en: 'Begins' },
  waiting: { nb: 'Ventetid', nn: 'Ventetid', en: 'Waiting time' },
  work: { nb: 'Arbeidstid', nn: 'Arbeidstid', en: 'Working time' },
  total: { nb: 'Til sammen', nn: 'Til saman', en: 'Together' },
  workBegins: { nb: 'Arbeidet begynner', nn: 'Arbeidet tek til', en: 'Work begins' },
  delivered: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
  downloadUntil: {
    nb: 'Siste dag å laste ned',
    nn: 'Siste dag å laste ned',
    en: 'Last day to download',
  },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  low: { nb: 'Tidlig (1 av 10)', nn: 'Tidleg (1 av 10)', en: 'Early (1 of 10)' },
  median: { nb: 'Midt på', nn: 'Midt på', en: 'In the middle' },
  high: { nb: 'Sent (1 av 10)', nn: 'Seint (1 av 10)', en: 'Late (1 of 10)' },
  days: {
    one: { nb: '{count} arbeidsdag', nn: '{count} arbeidsdag', en: '{count} working day' },
    many: { nb: '{count} arbeidsdager', nn: '{count} arbeidsdagar', en: '{count} working days' },
  },
  workingDays: {
    nb: 'Arbeidsdager er mandag til fredag, uten offentlige høytidsdager i Norge.',
    nn: 'Arbeidsdagar er måndag til fredag, utan offentlege høgtidsdagar i Noreg.',
    en: 'Working days are Monday to Friday, without public holidays in Norway.',
  },
  notAdded: {
    nb: 'Tidlig og sent kan ikke legges sammen: sjelden går alt fort, eller alt sent.',
    nn: 'Tidleg og seint kan ikkje leggjast saman: sjeldan går alt fort, eller alt seint.',
    en: 'Early and late cannot be added: seldom is everything quick, or everything slow.',
  },
  needed: {
    nb: 'Må være kommet før SSB begynner',
    nn: 'Må vere kome før SSB tek til',
    en: 'Must have arrived before Statistics Norway begins',
  },
  awaited: {
    nb: 'Data fra {source}',
    nn: 'Data frå {source}',
    en: 'Data from {source}',
  },
  own: {
    nb: 'Data fra {source}, som dere sender selv når SSB ber om det',
    nn: 'Data frå {source}, som de sender sjølve når SSB ber om det',
    en: 'Data from {source}, which you send yourselves when Statistics Norway asks',
  },
  states,
  assumptions,
  picture: {
    nb: 'Tidslinje fra {start}: først ventetid, så arbeid, levert mellom {low} og {high}.',
    nn: 'Tidslinje frå {start}: først ventetid, så arbeid, levert mellom {low} og {high}.',
    en: 'Time line from {start}: first waiting, then work, delivered between {low} and {high}.',
  },
}
