/** What a case is, in a word or two, and since when: `{when}` is a day as seen from today. */
export const statuses = {
  open: {
    name: { nb: 'Åpne saker', nn: 'Opne saker', en: 'Open cases' },
    since: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  },
  draft: {
    name: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
    since: { nb: 'Utkast, endret {when}', nn: 'Utkast, endra {when}', en: 'Draft, changed {when}' },
  },
  issued: {
    name: { nb: 'Utstedt, ikke sendt', nn: 'Utferda, ikkje sendt', en: 'Issued, not sent' },
    since: {
      nb: 'Utstedt {when}, ikke sendt',
      nn: 'Utferda {when}, ikkje sendt',
      en: 'Issued {when}, not sent',
    },
  },
  sent: {
    name: { nb: 'Sendt', nn: 'Sendt', en: 'Sent' },
    since: { nb: 'Sendt {when}', nn: 'Sendt {when}', en: 'Sent {when}' },
  },
  expired: {
    name: { nb: 'Gått ut', nn: 'Gått ut', en: 'Expired' },
    since: { nb: 'Gått ut', nn: 'Gått ut', en: 'Expired' },
  },
  accepted: {
    name: { nb: 'Akseptert', nn: 'Akseptert', en: 'Accepted' },
    since: { nb: 'Akseptert {when}', nn: 'Akseptert {when}', en: 'Accepted {when}' },
  },
  acknowledged: {
    name: { nb: 'Overtatt av økonomi', nn: 'Overteke av økonomi', en: 'Taken over by finance' },
    since: {
      nb: 'Overtatt av økonomi {when}',
      nn: 'Overteke av økonomi {when}',
      en: 'Taken over by finance {when}',
    },
  },
  'partly-delivered': {
    name: { nb: 'Delvis levert', nn: 'Delvis levert', en: 'Delivered in part' },
    since: { nb: 'Delvis levert {when}', nn: 'Delvis levert {when}', en: 'Delivered in part {when}' },
  },
  delivered: {
    name: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
    since: { nb: 'Levert {when}', nn: 'Levert {when}', en: 'Delivered {when}' },
  },
  'partly-completed': {
    name: {
      nb: 'Delvis levert, overtatt av økonomi',
      nn: 'Delvis levert, overteke av økonomi',
      en: 'Delivered in part, with finance',
    },
    since: {
      nb: 'Delvis levert, hos økonomi {when}',
      nn: 'Delvis levert, hos økonomi {when}',
      en: 'Delivered in part, with finance {when}',
    },
  },
  completed: {
    name: { nb: 'Ferdig', nn: 'Ferdig', en: 'Completed' },
    since: { nb: 'Ferdig {when}', nn: 'Ferdig {when}', en: 'Completed {when}' },
  },
  declined: {
    name: { nb: 'Avslått av kunden', nn: 'Avslått av kunden', en: 'Declined by the customer' },
    since: { nb: 'Avslått {when}', nn: 'Avslått {when}', en: 'Declined {when}' },
  },
  withdrawn: {
    name: { nb: 'Trukket tilbake', nn: 'Trekt tilbake', en: 'Withdrawn' },
    since: { nb: 'Trukket tilbake {when}', nn: 'Trekt tilbake {when}', en: 'Withdrawn {when}' },
  },
  cancelled: {
    name: { nb: 'Kansellert', nn: 'Kansellert', en: 'Cancelled' },
    since: { nb: 'Kansellert {when}', nn: 'Kansellert {when}', en: 'Cancelled {when}' },
  },
  superseded: {
    name: { nb: 'Erstattet av en ny versjon', nn: 'Erstatta av ein ny versjon', en: 'Replaced by a new revision' },
    since: { nb: 'Erstattet {when}', nn: 'Erstatta {when}', en: 'Replaced {when}' },
  },
  discarded: {
    name: { nb: 'Forkastet', nn: 'Forkasta', en: 'Discarded' },
    since: { nb: 'Forkastet', nn: 'Forkasta', en: 'Discarded' },
  },
}
