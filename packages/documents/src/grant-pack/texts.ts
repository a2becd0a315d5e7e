import type { Wording } from '@anslag/presentation'

/** What goes with an application for money, beside what the plan and the estimate are shown with. */
export const grantPack = {
  title: { nb: 'Hva data fra SSB koster', nn: 'Kva data frå SSB kostar', en: 'What data from Statistics Norway cost' },
  titleOf: {
    nb: '{title}: hva data fra SSB koster',
    nn: '{title}: kva data frå SSB kostar',
    en: '{title}: what data from Statistics Norway cost',
  },
  project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
  institutions: { nb: 'Institusjoner', nn: 'Institusjonar', en: 'Institutions' },
  inclVat: { nb: '{gross} inkl. mva.', nn: '{gross} inkl. mva.', en: '{gross} incl. VAT' },
  exclVat: { nb: '{net} ekskl. mva.', nn: '{net} ekskl. mva.', en: '{net} excl. VAT' },
  own: {
    nb: '{own} når mva. dere får tilbake, er trukket fra',
    nn: '{own} når mva. de får att, er trekt frå',
    en: '{own} less the VAT that you recover',
  },
  grown: {
    nb: '{cost} med prisvekst til årene som data leveres i, som i budsjettet år for år',
    nn: '{cost} med prisvekst til åra som data blir leverte i, som i budsjettet år for år',
    en: '{cost} with the growth of prices to the years of delivery, as in the budget year by year',
  },
  basis: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Rests on' },
  list: {
    nb: 'Prislisten {list} (status: {status})',
    nn: 'Prislista {list} (status: {status})',
    en: 'The price list {list} (status: {status})',
  },
  within: {
    nb: '{percentile} av hundre slike bestillinger koster ikke mer',
    nn: '{percentile} av hundre slike bestillingar kostar ikkje meir',
    en: '{percentile} of a hundred such orders cost no more',
  },
  below: {
    nb: 'Bestillingen og linjene som står under',
    nn: 'Bestillinga og linjene som står under',
    en: 'The order and the lines below',
  },
  computed: { nb: 'Regnet ut', nn: 'Rekna ut', en: 'Computed on' },
  holds: { nb: 'Hvor lenge det holder', nn: 'Kor lenge det held', en: 'How long it holds' },
  holdsUntil: {
    nb: 'Prisene gjelder til og med {to}. Regn på nytt etter det.',
    nn: 'Prisane gjeld til og med {to}. Rekn på nytt etter det.',
    en: 'The prices hold until {to}. Compute again after that.',
  },
  holdsOpen: {
    nb: 'Prislisten gjelder fra {from}, og til en ny kommer. Regn på nytt før dere søker.',
    nn: 'Prislista gjeld frå {from}, og til ei ny kjem. Rekn på nytt før de søkjer.',
    en: 'The price list holds from {from}, until a new one comes. Compute again before you apply.',
  },
  notAnOffer: {
    nb: 'Dette er et anslag som ingen er bundet av. SSB gir et bindende tilbud når søknaden om data er behandlet.',
    nn: 'Dette er eit anslag som ingen er bunden av. SSB gir eit bindande tilbod når søknaden om data er behandla.',
    en: 'This is an estimate that binds nobody. Statistics Norway makes a binding offer when the application for data has been considered.',
  },
  range: { nb: 'Hva det kan komme til å koste', nn: 'Kva det kan kome til å koste', en: 'What it may come to' },
  rangeSaid: {
    nb: 'Inkl. mva.: 1 av 10 koster mindre enn {low}, halvparten mindre enn {median}, 9 av 10 mindre enn {high}. {name} er {budget}.',
    nn: 'Inkl. mva.: 1 av 10 kostar mindre enn {low}, halvparten mindre enn {median}, 9 av 10 mindre enn {high}. {name} er {budget}.',
    en: 'Incl. VAT: 1 of 10 costs less than {low}, half less than {median}, 9 of 10 less than {high}. {name}: {budget}.',
  },
  paragraph: { nb: 'Tekst til søknaden', nn: 'Tekst til søknaden', en: 'Text for the application' },
  setAside: {
    nb: 'Med påslag for usikkerhet setter vi av {gross} inkl. mva.',
    nn: 'Med påslag for uvisse set vi av {gross} inkl. mva.',
    en: 'With an allowance for uncertainty we set aside {gross} incl. VAT.',
  },
  setAsideGrown: {
    nb: 'Med påslag for usikkerhet setter vi av {gross} inkl. mva., som med prisvekst til årene som data leveres i, blir {cost}.',
    nn: 'Med påslag for uvisse set vi av {gross} inkl. mva., som med prisvekst til åra som data blir leverte i, blir {cost}.',
    en: 'With an allowance for uncertainty we set aside {gross} incl. VAT, which with the growth of prices to the years of delivery becomes {cost}.',
  },
  missing: { nb: 'Vedlegg som mangler', nn: 'Vedlegg som manglar', en: 'Attachments still missing' },
  nothingMissing: {
    nb: 'Alt SSB spør etter, er vedlagt.',
    nn: 'Alt SSB spør etter, er lagt ved.',
    en: 'All that Statistics Norway asks for is attached.',
  },
  restsOn: { nb: 'Hva beløpet bygger på', nn: 'Kva beløpet byggjer på', en: 'What the amount rests on' },
  parts: {
    nb: 'Hva prisen består av, ekskl. mva.',
    nn: 'Kva prisen består av, ekskl. mva.',
    en: 'What the price is made up of, excl. VAT',
  },
  partSaid: { nb: '{name}: {net}', nn: '{name}: {net}', en: '{name}: {net}' },
} satisfies Wording
