import type { WayCode, WayCost } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const does = {
  'document-files': {
    nb: 'Få filene fra {things} fullstendig dokumentert',
    nn: 'Få filene frå {things} fullstendig dokumenterte',
    en: 'Have the files from {things} documented completely',
  },
  'readable-files': {
    nb: 'Få filene fra {things} i et format som SSB leser uten videre',
    nn: 'Få filene frå {things} i eit format som SSB les utan vidare',
    en: 'Have the files from {things} in a format that Statistics Norway reads as it is',
  },
  'join-files': {
    nb: 'Få det som kommer fra {things}, samlet i én fil',
    nn: 'Få det som kjem frå {things}, samla i éi fil',
    en: 'Have what comes from {things} in one file',
  },
  'name-contacts': {
    nb: 'Avklar på forhånd hvem SSB skal snakke med hos {things}',
    nn: 'Avklar på førehand kven SSB skal snakke med hos {things}',
    en: 'Settle in advance whom Statistics Norway is to talk to at {things}',
  },
  'distributed-linking': {
    nb: 'Bruk distribuert kobling for {things}',
    nn: 'Bruk distribuert kopling for {things}',
    en: 'Use distributed linking for {things}',
  },
  'describe-wishes': {
    nb: 'Beskriv «{things}» så godt at SSB ikke må spørre',
    nn: 'Beskriv «{things}» så godt at SSB ikkje må spørje',
    en: 'Describe “{things}” so well that Statistics Norway need not ask',
  },
  'list-instead-of-wish': {
    nb: 'Bruk et område i variabellistene i stedet for «{things}»',
    nn: 'Bruk eit område i variabellistene i staden for «{things}»',
    en: 'Use an area of the variable lists in place of “{things}”',
  },
  'settle-legal-basis': {
    nb: 'Avklar at behandlingsgrunnlaget dekker alle variablene',
    nn: 'Avklar at behandlingsgrunnlaget dekkjer alle variablane',
    en: 'Settle that the basis for processing covers all variables',
  },
  'complete-variable-lists': {
    nb: 'Legg ved variabellister som er fylt helt ut',
    nn: 'Legg ved variabellister som er fylte heilt ut',
    en: 'Attach variable lists that are filled in completely',
  },
  'justify-identifying': {
    nb: 'Begrunn de særlig identifiserende variablene i et eget vedlegg',
    nn: 'Grunngi dei særleg identifiserande variablane i eit eige vedlegg',
    en: 'Justify the particularly identifying variables in a separate attachment',
  },
  'without-relatives': {
    nb: 'Avgrens {things} med kriterier i stedet for relasjoner',
    nn: 'Avgrens {things} med kriterium i staden for relasjonar',
    en: 'Define {things} by criteria in place of relations',
  },
  'fewer-criteria': {
    nb: 'Ett kriterium færre for {things}',
    nn: 'Eitt kriterium færre for {things}',
    en: 'One criterion fewer for {things}',
  },
  'fewer-relations': {
    nb: 'Én relasjon færre for {things}',
    nn: 'Éin relasjon færre for {things}',
    en: 'One relation fewer for {things}',
  },
  'fewer-deliveries': {
    nb: 'Én levering færre: {things}',
    nn: 'Éi levering færre: {things}',
    en: 'One delivery fewer: {things}',
  },
  'fewer-recipients': {
    nb: 'Én mottaker færre: {things}',
    nn: 'Éin mottakar færre: {things}',
    en: 'One recipient fewer: {things}',
  },
  'leave-out': { nb: 'Utelat {things}', nn: 'Utelat {things}', en: 'Leave out {things}' },
  'norwegian-project': {
    nb: 'La en norsk institusjon være ansvarlig, med forskerne i utlandet som deltakere',
    nn: 'La ein norsk institusjon vere ansvarleg, med forskarane i utlandet som deltakarar',
    en: 'Let a Norwegian institution be responsible, with the researchers abroad taking part',
  },
} satisfies Record<WayCode, Text>

const costs = {
  work: {
    nb: 'Krever arbeid av dere eller den som har dataene',
    nn: 'Krev arbeid av dykk eller den som har dataa',
    en: 'Takes work by you or by whoever holds the data',
  },
  content: { nb: 'Prosjektet får mindre', nn: 'Prosjektet får mindre', en: 'The project has less' },
  cooperation: {
    nb: 'Krever et samarbeid med en norsk institusjon',
    nn: 'Krev eit samarbeid med ein norsk institusjon',
    en: 'Takes cooperation with a Norwegian institution',
  },
} satisfies Record<WayCost, Text>

/** What can be done to pay less. */
export const ways = {
  heading: { nb: 'Slik kan det koste mindre', nn: 'Slik kan det koste mindre', en: 'How it can cost less' },
  none: {
    nb: 'Det er ingenting i bestillingen som kan gjøres billigere.',
    nn: 'Det er ingenting i bestillinga som kan gjerast billigare.',
    en: 'Nothing in the request can be made cheaper.',
  },
  saves: { nb: 'sparer {gross}', nn: 'sparer {gross}', en: 'saves {gross}' },
  eachSaves: { nb: 'hver sparer {gross}', nn: 'kvar sparer {gross}', en: 'each saves {gross}' },
  oneOf: { nb: 'en av disse: {things}', nn: 'ein av desse: {things}', en: 'one of these: {things}' },
  andMore: { nb: '{names} og {count} til', nn: '{names} og {count} til', en: '{names} and {count} more' },
  does,
  costs,
}
