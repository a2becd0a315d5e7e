/** Lists of what is to be done: their names, and what is on them. */
export const lists = {
  title: { nb: 'Arbeidslister', nn: 'Arbeidslister', en: 'Work lists' },
  all: { nb: 'Alle saker', nn: 'Alle saker', en: 'All cases' },
  mine: { nb: 'Mine åpne', nn: 'Mine opne', en: 'My open cases' },
  thousand: { nb: '{count} eller flere', nn: '{count} eller fleire', en: '{count} or more' },
  names: {
    'expiring-soon': { nb: 'Utløper snart', nn: 'Går snart ut', en: 'Expiring soon' },
    'waiting-for-answer': { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' },
    expired: { nb: 'Gått ut uten svar', nn: 'Gått ut utan svar', en: 'Expired unanswered' },
    'waiting-for-data': { nb: 'Venter på data', nn: 'Ventar på data', en: 'Waiting for data' },
    'delivery-due': { nb: 'Levering forfaller', nn: 'Levering forfell', en: 'Delivery due' },
    'download-ending': { nb: 'Nedlasting tar slutt', nn: 'Nedlasting tek slutt', en: 'Download ending' },
    'deletion-due': { nb: 'Sletting forfaller', nn: 'Sletting forfell', en: 'Deletion due' },
    'waiting-for-approval': { nb: 'Venter på godkjenning', nn: 'Ventar på godkjenning', en: 'Waiting for approval' },
    'answers-to-confirm': { nb: 'Svar å bekrefte', nn: 'Svar å stadfeste', en: 'Answers to confirm' },
  },
  empty: {
    'expiring-soon': {
      nb: 'Ingen tilbud går ut de neste sju dagene.',
      nn: 'Ingen tilbod går ut dei neste sju dagane.',
      en: 'No offer runs out within seven days.',
    },
    'waiting-for-answer': {
      nb: 'Ingen kunder har et tilbud å svare på.',
      nn: 'Ingen kundar har eit tilbod å svare på.',
      en: 'No customer has an offer to answer.',
    },
    expired: {
      nb: 'Ingen tilbud er gått ut uten svar.',
      nn: 'Ingen tilbod har gått ut utan svar.',
      en: 'No offer has run out unanswered.',
    },
    'waiting-for-data': {
      nb: 'Ingen bestillinger venter på data fra andre.',
      nn: 'Ingen bestillingar ventar på data frå andre.',
      en: 'No order waits for data of others.',
    },
    'delivery-due': {
      nb: 'Ingen leveringer forfaller de neste to ukene.',
      nn: 'Ingen leveringar forfell dei neste to vekene.',
      en: 'No delivery is due within two weeks.',
    },
    'download-ending': {
      nb: 'Ingen nedlastinger tar slutt de neste 30 dagene.',
      nn: 'Ingen nedlastingar tek slutt dei neste 30 dagane.',
      en: 'No download ends within 30 days.',
    },
    'deletion-due': {
      nb: 'Ingen data skal slettes de neste 30 dagene.',
      nn: 'Ingen data skal slettast dei neste 30 dagane.',
      en: 'No data are to be deleted within 30 days.',
    },
    'waiting-for-approval': {
      nb: 'Ingen utkast venter på godkjenning.',
      nn: 'Ingen utkast ventar på godkjenning.',
      en: 'No draft waits for approval.',
    },
    'answers-to-confirm': {
      nb: 'Ingen svar fra kundesiden venter på bekreftelse.',
      nn: 'Ingen svar frå kundesida ventar på stadfesting.',
      en: 'No answer from the customer’s page waits to be confirmed.',
    },
  },
}
