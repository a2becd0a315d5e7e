import type { ComponentTexts } from '../component-texts.ts'
import { nameTexts } from '../name-texts.ts'
import type { population } from './population.ts'

export const texts = {
  asks: {
    populations: {
      name: { nb: 'Populasjoner', nn: 'Populasjonar', en: 'Populations' },
      help: {
        nb: 'Hvem dataene handler om, for eksempel alle født i et år, eller pasienter og kontrollgruppen deres. Hver populasjon må avklares og lages, så flere tar mer tid.',
        nn: 'Kven dataa handlar om, til dømes alle fødde i eit år, eller pasientar og kontrollgruppa deira. Kvar populasjon må avklarast og lagast, så fleire tek meir tid.',
        en: 'Whom the data are about, for example everybody born in a year, or patients and their control group. Each population must be clarified and created, so more of them take more time.',
      },
      fields: {
        kind: {
          name: { nb: 'Type populasjon', nn: 'Type populasjon', en: 'Kind of population' },
          help: {
            nb: 'Et helt register er enklest. Kriterier må programmeres. Relasjoner, som familier og kontrollgrupper, tar mest tid. Får SSB populasjonen fra andre, er filen en kilde og prises der. Populasjonen lages én gang; filene klargjøres før uttrekket til hver levering.',
            nn: 'Eit heilt register er enklast. Kriterium må programmerast. Relasjonar, som familiar og kontrollgrupper, tek mest tid. Får SSB populasjonen frå andre, er fila ei kjelde og blir prisa der. Populasjonen blir laga éin gong; filene blir gjorde klare før uttrekket til kvar levering.',
            en: 'A whole register is simplest. Criteria must be programmed. Relations, such as families and control groups, take the most time. If others supply the population, its file is a source and is priced there. The population is created once; the files are prepared before the extraction for each delivery.',
          },
          answers: {
            wholeRegister: { nb: 'et helt register', nn: 'eit heilt register', en: 'a whole register' },
            byCriteria: { nb: 'utvalg etter kriterier', nn: 'utval etter kriterium', en: 'selected by criteria' },
            byRelation: { nb: 'utvalg etter relasjoner', nn: 'utval etter relasjonar', en: 'selected by relations' },
            suppliedByOthers: { nb: 'levert av andre', nn: 'levert av andre', en: 'supplied by others' },
          },
        },
        criteria: {
          name: { nb: 'Antall kriterier', nn: 'Talet på kriterium', en: 'Number of criteria' },
          help: {
            nb: 'Hvor mange vilkår som avgjør hvem som er med, som alder, bosted eller år. Hvert vilkår må programmeres og kontrolleres. Et helt register har ingen.',
            nn: 'Kor mange vilkår som avgjer kven som er med, som alder, bustad eller år. Kvart vilkår må programmerast og kontrollerast. Eit heilt register har ingen.',
            en: 'How many conditions decide who is included, such as age, residence or year. Each condition must be programmed and checked. A whole register has none.',
          },
          ofThing: {
            nb: 'Antall kriterier for {thing}',
            nn: 'Talet på kriterium for {thing}',
            en: 'Number of criteria for {thing}',
          },
        },
        relations: {
          name: {
            nb: 'Antall typer slektskap og kontroller',
            nn: 'Talet på typar slektskap og kontrollar',
            en: 'Number of kinds of kinship and controls',
          },
          help: {
            nb: 'Hvor mange slags tilknytninger som skal finnes, som foreldre, søsken eller matchede kontroller. Hver av dem må kobles og kontrolleres for seg. Bare utvalg etter relasjoner har dem.',
            nn: 'Kor mange slags tilknytingar som skal finnast, som foreldre, sysken eller matcha kontrollar. Kvar av dei må koplast og kontrollerast for seg. Berre utval etter relasjonar har dei.',
            en: 'How many kinds of relation are to be found, such as parents, siblings or matched controls. Each must be linked and checked on its own. Only selection by relations has them.',
          },
          ofThing: {
            nb: 'Antall typer slektskap og kontroller for {thing}',
            nn: 'Talet på typar slektskap og kontrollar for {thing}',
            en: 'Number of kinds of kinship and controls for {thing}',
          },
        },
        name: nameTexts,
      },
    },
  },
  tariffs: {
    kind: { nb: 'Opprette populasjonen', nn: 'Opprette populasjonen', en: 'Create the population' },
    filePreparation: { nb: 'Tilpasse datafilene', nn: 'Tilpasse datafilene', en: 'Customise the data files' },
    criteria: { nb: 'Velge ut etter kriterier', nn: 'Velje ut etter kriterium', en: 'Select by criteria' },
    relations: { nb: 'Finne relasjoner', nn: 'Finne relasjonar', en: 'Find relations' },
  },
  needsAssessment: {
    'population-without-source': {
      nb: '{component}: andre skal levere en populasjon, men ingen kilde leverer den. Legg til kilden. Til da kan ingen si hvor populasjonen kommer fra, eller hva arbeidet med den koster.',
      nn: '{component}: andre skal levere ein populasjon, men inga kjelde leverer han. Legg til kjelda. Før det kan ingen seie kvar populasjonen kjem frå, eller kva arbeidet med han kostar.',
      en: '{component}: others are to supply a population, but no source supplies it. Add the source. Until then nobody can say where the population comes from, or what the work with it costs.',
    },
  },
} satisfies ComponentTexts<typeof population>
