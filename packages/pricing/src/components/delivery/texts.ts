import type { ComponentTexts } from '../component-texts.ts'
import { nameTexts } from '../name-texts.ts'
import type { delivery } from './delivery.ts'

export const texts = {
  asks: {
    deliveries: {
      name: { nb: 'Leveringer', nn: 'Leveringar', en: 'Deliveries' },
      help: {
        nb: 'Hvor mange ganger dere skal ha data, for eksempel én gang i året. Uttrekk av alle tabeller og områder, dokumentasjon og sending gjentas for hver levering. Koordineringen gjøres, og populasjonen lages, bare én gang.',
        nn: 'Kor mange gonger de skal ha data, til dømes éin gong i året. Uttrekk av alle tabellar og område, dokumentasjon og sending blir gjentekne for kvar levering. Koordineringa blir gjord, og populasjonen blir laga, berre éin gong.',
        en: 'How many times you are to have data, for example once a year. Extraction of all tables and areas, documentation and sending are repeated for each delivery. Coordination and the population are done only once.',
      },
      fields: {
        expectedOn: {
          name: { nb: 'Ventet leveringsdag', nn: 'Venta leveringsdag', en: 'Expected day of delivery' },
          help: {
            nb: 'Dagen dere regner med å få dataene. Den avgjør hvilken mva.-sats som gjelder for leveringen.',
            nn: 'Dagen de reknar med å få dataa. Han avgjer kva mva.-sats som gjeld for leveringa.',
            en: 'The day you expect the data. It decides which VAT rate holds for the delivery.',
          },
        },
        receives: {
          name: {
            nb: 'Kilder med filer til leveringen',
            nn: 'Kjelder med filer til leveringa',
            en: 'Sources with files for the delivery',
          },
          help: {
            nb: 'Kildene som sender nye filer til denne leveringen. Arbeidet med en kilde gjentas bare når den sender filer. Uten svar regnes alle kildene med.',
            nn: 'Kjeldene som sender nye filer til denne leveringa. Arbeidet med ei kjelde blir gjenteke berre når ho sender filer. Utan svar blir alle kjeldene rekna med.',
            en: 'The sources that send new files for this delivery. Work on a source is repeated only when it sends files. Without an answer all sources count.',
          },
        },
        name: nameTexts,
      },
    },
  },
  tariffs: {
    base: { nb: 'Arkivere saken', nn: 'Arkivere saka', en: 'Archive the case' },
    delivery: {
      nb: 'Dokumentere, arkivere og sende en levering',
      nn: 'Dokumentere, arkivere og sende ei levering',
      en: 'Document, archive and send a delivery',
    },
    institutions: { nb: 'Sende til institusjoner', nn: 'Sende til institusjonar', en: 'Send to institutions' },
  },
} satisfies ComponentTexts<typeof delivery>
