import type { Stage, StageCode } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const names = {
  'before-application': {
    nb: 'Før søknaden er sendt',
    nn: 'Før søknaden er send',
    en: 'Before the application is sent',
  },
  applied: {
    nb: 'Søknaden er sendt, men det er ikke gitt tilbud',
    nn: 'Søknaden er send, men det er ikkje gitt tilbod',
    en: 'The application is sent, but no offer is made',
  },
  offered: {
    nb: 'Tilbudet er gitt, men ikke godtatt',
    nn: 'Tilbodet er gitt, men ikkje godteke',
    en: 'The offer is made, but not accepted',
  },
  accepted: {
    nb: 'Tilbudet er godtatt, men arbeidet er ikke begynt',
    nn: 'Tilbodet er godteke, men arbeidet har ikkje teke til',
    en: 'The offer is accepted, but work has not begun',
  },
  prepared: {
    nb: 'Filene er klare, men ikke sendt',
    nn: 'Filene er klare, men ikkje sende',
    en: 'The files are made, but not sent',
  },
  delivered: { nb: 'Dataene er levert', nn: 'Dataa er leverte', en: 'The data are delivered' },
} satisfies Record<StageCode, Text>

const bases = {
  stated: { nb: 'SSB fakturerer tiden', nn: 'SSB fakturerer tida', en: 'Statistics Norway charges for the time' },
  assumption: {
    nb: 'antatt: SSB sier ikke noe om dette',
    nn: 'gått ut frå: SSB seier ikkje noko om dette',
    en: 'assumed: Statistics Norway says nothing of it',
  },
} satisfies Record<Stage['basis'], Text>

/** What is owed when a project stops. */
export const stages = {
  heading: {
    nb: 'Hvis prosjektet stopper her',
    nn: 'Dersom prosjektet stoppar her',
    en: 'If the project stops here',
  },
  stage: { nb: 'Når', nn: 'Når', en: 'When' },
  net: { nb: 'Ekskl. mva.', nn: 'Ekskl. mva.', en: 'Excl. VAT' },
  vat: { nb: 'Mva.', nn: 'Mva.', en: 'VAT' },
  gross: { nb: 'Inkl. mva.', nn: 'Inkl. mva.', en: 'Incl. VAT' },
  basis: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Rests on' },
  ofDelivery: { nb: '{stage} ({thing})', nn: '{stage} ({thing})', en: '{stage} ({thing})' },
  atMost: { nb: 'høyst {amount}', nn: 'høgst {amount}', en: 'at most {amount}' },
  names,
  bases,
  usual: {
    nb: 'Beløpene er med vanlige timer. SSB tar betalt for tiden som går til søknaden og dataene, og sier om anonyme data at det gjelder uansett hva de er verdt for forskningen.',
    nn: 'Beløpa er med vanlege timar. SSB tek betalt for tida som går til søknaden og dataa, og seier om anonyme data at det gjeld uansett kva dei er verde for forskinga.',
    en: 'The amounts are with usual hours. Statistics Norway charges for the time spent on the application and the data, and says of anonymous data that it does so regardless of their research value.',
  },
}
