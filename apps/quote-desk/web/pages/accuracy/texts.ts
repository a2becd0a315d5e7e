/** Words of the page that tells how well hours were foreseen. */
export const accuracy = {
  title: { nb: 'Treffsikkerhet', nn: 'Treffsikkerheit', en: 'Accuracy' },
  lead: {
    nb: 'Et prosjekt holdt når det ikke ble ført flere timer enn tilbudt. Bare prosjekter som er ferdig levert, og som det er ført timer på, teller med.',
    nn: 'Eit prosjekt heldt når det ikkje vart ført fleire timar enn tilbode. Berre prosjekt som er ferdig leverte, og som det er ført timar på, tel med.',
    en: 'A project held where no more hours were entered than offered. Only projects that are delivered in full and have hours entered count.',
  },
  none: {
    nb: 'Ingen ferdige prosjekter har førte timer ennå. Før timer på saken når kunden har akseptert, så kommer de med her når alt er levert.',
    nn: 'Ingen ferdige prosjekt har førte timar enno. Før timar på saka når kunden har akseptert, så kjem dei med her når alt er levert.',
    en: 'No finished project has hours entered yet. Enter hours on a case once the customer has accepted; they count here when all is delivered.',
  },
  held: {
    one: {
      nb: '{held} av {projects} prosjekt holdt',
      nn: '{held} av {projects} prosjekt heldt',
      en: '{held} of {projects} project held',
    },
    many: {
      nb: '{held} av {projects} prosjekter holdt',
      nn: '{held} av {projects} prosjekt heldt',
      en: '{held} of {projects} projects held',
    },
  },
  underWay: {
    one: {
      nb: 'Ett prosjekt med førte timer er ikke ferdig levert og teller ikke med.',
      nn: 'Eitt prosjekt med førte timar er ikkje ferdig levert og tel ikkje med.',
      en: 'One project with hours entered is not delivered in full and does not count.',
    },
    many: {
      nb: '{count} prosjekter med førte timer er ikke ferdig levert og teller ikke med.',
      nn: '{count} prosjekt med førte timar er ikkje ferdig leverte og tel ikkje med.',
      en: '{count} projects with hours entered are not delivered in full and do not count.',
    },
  },
  period: { nb: 'Sist endret', nn: 'Sist endra', en: 'Last changed' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  to: { nb: 'Til og med', nn: 'Til og med', en: 'Until' },
  table: { nb: 'Timer per tjeneste', nn: 'Timar per teneste', en: 'Hours by service' },
  component: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  estimated: { nb: 'Anslag', nn: 'Anslag', en: 'Estimate' },
  estimatedOf: { nb: '{hours} (av {count})', nn: '{hours} (av {count})', en: '{hours} (of {count})' },
  byNorms: { nb: 'Norm', nn: 'Norm', en: 'Norm' },
  offered: { nb: 'Tilbudt', nn: 'Tilbode', en: 'Offered' },
  actual: { nb: 'Ført', nn: 'Ført', en: 'Entered' },
  heldShare: { nb: 'Holdt', nn: 'Heldt', en: 'Held' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  proposal: { nb: 'Normer som ville ha passet', nn: 'Normer som ville ha passa', en: 'Norms that would have fitted' },
  proposalLead: {
    nb: 'Hver norm i {list}, rettelse {revision}, skalert som timene på tjenesten. Ingenting endres før en liste er lastet opp og godkjent.',
    nn: 'Kvar norm i {list}, retting {revision}, skalert som timane på tenesta. Ingenting blir endra før ei liste er lasta opp og godkjend.',
    en: 'Each norm of {list}, revision {revision}, scaled as the hours of its service. Nothing changes until a list is uploaded and approved.',
  },
  least: {
    nb: 'Færrest prosjekter per tjeneste',
    nn: 'Færrast prosjekt per teneste',
    en: 'Fewest projects per service',
  },
  noProposal: {
    nb: 'Ingen norm foreslås endret: for få ferdige prosjekter, eller normene passet.',
    nn: 'Ingen norm er føreslått endra: for få ferdige prosjekt, eller normene passa.',
    en: 'No norm is proposed to change: too few finished projects, or the norms fitted.',
  },
  norm: { nb: 'Norm', nn: 'Norm', en: 'Norm' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Forslag', nn: 'Framlegg', en: 'Proposed' },
  make: { nb: 'Lag ny rettelse av listen', nn: 'Lag ny retting av lista', en: 'Make a new revision of the list' },
}
