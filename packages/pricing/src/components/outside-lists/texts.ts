import type { ComponentTexts } from '../component-texts.ts'
import type { outsideLists } from './outside-lists.ts'

export const texts = {
  asks: {
    wishes: {
      name: {
        nb: 'Ønsker utenfor variabellistene',
        nn: 'Ønske utanfor variabellistene',
        en: 'Data not on any variable list',
      },
      help: {
        nb: 'Data som ikke står i noen variabelliste. De må avklares, trekkes ut og dokumenteres for hånd. Det kan ta mye tid og koste mye.',
        nn: 'Data som ikkje står i noka variabelliste. Dei må avklarast, trekkjast ut og dokumenterast for hand. Det kan ta mykje tid og koste mykje.',
        en: 'Data that are in no variable list. They must be clarified, extracted and documented by hand. That can take much time and cost much.',
      },
      fields: {
        text: {
          name: { nb: 'Hva ønsket gjelder', nn: 'Kva ønsket gjeld', en: 'What the wish is about' },
          help: {
            nb: 'Beskriv dataene så nøyaktig dere kan: hva, for hvem og for hvilke år. Teksten selv endrer ikke prisen.',
            nn: 'Skildre dataa så nøyaktig de kan: kva, for kven og for kva år. Teksten i seg sjølv endrar ikkje prisen.',
            en: 'Describe the data as exactly as you can: what, about whom and for which years. The text itself does not change the price.',
          },
        },
        described: {
          name: { nb: 'Beskrivelse av ønsket', nn: 'Skildring av ønsket', en: 'Description of the wish' },
          help: {
            nb: 'Hvor godt beskrivelsen forteller SSB hva som skal gjøres. Jo mer som er uklart, desto mer tid går til avklaring, uttrekk og dokumentasjon.',
            nn: 'Kor godt skildringa fortel SSB kva som skal gjerast. Di meir som er uklart, di meir tid går til avklaring, uttrekk og dokumentasjon.',
            en: 'How well the description tells Statistics Norway what to do. The more is unclear, the more time goes to clarification, extraction and documentation.',
          },
          answers: {
            well: { nb: 'god', nn: 'god', en: 'good' },
            partly: { nb: 'delvis', nn: 'delvis', en: 'partial' },
            poorly: { nb: 'mangelfull', nn: 'mangelfull', en: 'poor' },
          },
        },
      },
    },
  },
  tariffs: {
    clarification: { nb: 'Avklare ønsket', nn: 'Avklare ønsket', en: 'Clarify the wish' },
    extraction: {
      nb: 'Trekke ut og avidentifisere dataene',
      nn: 'Trekkje ut og avidentifisere dataa',
      en: 'Extract and de-identify the data',
    },
    documentation: { nb: 'Dokumentere dataene', nn: 'Dokumentere dataa', en: 'Document the data' },
  },
} satisfies ComponentTexts<typeof outsideLists>
