import type { ComponentTexts } from '../component-texts.ts'
import type { fdTrygd } from './fd-trygd.ts'

export const texts = {
  asks: {
    tables: {
      name: { nb: 'Tabeller fra FD-Trygd', nn: 'Tabellar frå FD-Trygd', en: 'Tables from FD-Trygd' },
      help: {
        nb: 'FD-Trygd er SSBs forløpsdatabase om trygd, arbeid og befolkning. Uttrekk har fast pris per tabell, så velg bare tabellene dere trenger. Avidentifisering er med i prisen.',
        nn: 'FD-Trygd er forløpsdatabasen til SSB om trygd, arbeid og befolkning. Uttrekk har fast pris per tabell, så vel berre tabellane de treng. Avidentifisering er med i prisen.',
        en: 'FD-Trygd is Statistics Norway’s event history database of social security, work and population. Extractions have a fixed price per table, so choose only the tables you need. De-identification is included.',
      },
    },
  },
  tariffs: {
    table: {
      nb: 'Trekke ut tabeller fra FD-Trygd',
      nn: 'Trekkje ut tabellar frå FD-Trygd',
      en: 'Extract tables from FD-Trygd',
    },
  },
  needsAssessment: {
    'variable-without-table': {
      nb: '{component}: minst én variabel er fra FD-Trygd, men ingen tabell er valgt. Velg tabellene som variablene står i. Prisen er per tabell.',
      nn: '{component}: minst éin variabel er frå FD-Trygd, men ingen tabell er vald. Vel tabellane som variablane står i. Prisen er per tabell.',
      en: '{component}: at least one variable is from FD-Trygd, but no table is chosen. Choose the tables that hold the variables. The price is per table.',
    },
  },
} satisfies ComponentTexts<typeof fdTrygd>
