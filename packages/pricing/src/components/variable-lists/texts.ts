import type { ComponentTexts } from '../component-texts.ts'
import type { variableLists } from './variable-lists.ts'

export const texts = {
  asks: {
    areas: {
      name: { nb: 'Statistikkområder', nn: 'Statistikkområde', en: 'Statistical areas' },
      help: {
        nb: 'Variabellistene er delt i områder, som befolkning, utdanning og inntekt. Uttrekk har fast pris per område, uansett hvor mange variabler dere velger i det. Avidentifisering er med i prisen.',
        nn: 'Variabellistene er delte i område, som befolkning, utdanning og inntekt. Uttrekk har fast pris per område, same kor mange variablar de vel i det. Avidentifisering er med i prisen.',
        en: 'The variable lists are divided into areas, such as population, education and income. Extractions have a fixed price per area, however many variables you choose in it. De-identification is included.',
      },
    },
    variables: {
      name: { nb: 'Variabler', nn: 'Variablar', en: 'Variables' },
      help: {
        nb: 'Variablene dere trenger. De viser hvilke områder som må være med, og om noen er særlig identifiserende. Antallet variabler endrer ikke prisen.',
        nn: 'Variablane de treng. Dei viser kva område som må vere med, og om nokon av dei er særleg identifiserande. Talet på variablar endrar ikkje prisen.',
        en: 'The variables you need. They show which areas must be included, and whether some are particularly identifiable. The number of variables does not change the price.',
      },
      fields: {
        name: {
          name: { nb: 'Variabelnavn', nn: 'Variabelnamn', en: 'Variable name' },
          help: {
            nb: 'Navnet slik det står i listen. Noen navn viser at variabelen er særlig identifiserende.',
            nn: 'Namnet slik det står i lista. Nokre namn viser at variabelen er særleg identifiserande.',
            en: 'The name as it stands in the list. Some names show that the variable is particularly identifiable.',
          },
        },
        list: {
          name: { nb: 'Variabelliste', nn: 'Variabelliste', en: 'Variable list' },
          help: {
            nb: 'Listen variabelen står i. Den avgjør hvilket område variabelen hører til, og dermed prisen.',
            nn: 'Lista variabelen står i. Ho avgjer kva område variabelen høyrer til, og dermed prisen.',
            en: 'The list that holds the variable. It decides which area the variable belongs to, and so the price.',
          },
        },
      },
    },
  },
  tariffs: {
    area: {
      nb: 'Trekke ut data fra statistikkområder',
      nn: 'Trekkje ut data frå statistikkområde',
      en: 'Extract data from statistical areas',
    },
  },
  needsAssessment: {
    'variable-without-list': {
      nb: '{component}: minst én variabel mangler variabelliste. Oppgi listen, eller beskriv variabelen som et ønske utenfor listene. Til da kan SSB ikke si hva uttrekket koster.',
      nn: '{component}: minst éin variabel manglar variabelliste. Oppgi lista, eller skildre variabelen som eit ønske utanfor listene. Før det kan ikkje SSB seie kva uttrekket kostar.',
      en: '{component}: at least one variable has no variable list. Name the list, or describe the variable as a wish outside the lists. Until then Statistics Norway cannot say what the extraction costs.',
    },
  },
} satisfies ComponentTexts<typeof variableLists>
