/** What a quote is. */
export const statuses = {
  draft: { nb: 'et utkast', nn: 'eit utkast', en: 'a draft' },
  issued: { nb: 'utstedt', nn: 'utferda', en: 'issued' },
  sent: { nb: 'sendt', nn: 'sendt', en: 'sent' },
  accepted: { nb: 'akseptert', nn: 'akseptert', en: 'accepted' },
  acknowledged: { nb: 'overtatt av økonomi', nn: 'overteke av økonomi', en: 'taken over by finance' },
  delivered: { nb: 'levert', nn: 'levert', en: 'delivered' },
  completed: {
    nb: 'levert og overtatt av økonomi',
    nn: 'levert og overteke av økonomi',
    en: 'delivered and taken over by finance',
  },
  declined: { nb: 'avslått av kunden', nn: 'avslått av kunden', en: 'declined by the customer' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
  cancelled: { nb: 'kansellert', nn: 'kansellert', en: 'cancelled' },
  superseded: {
    nb: 'erstattet av en ny versjon',
    nn: 'erstatta av ein ny versjon',
    en: 'superseded by a new revision',
  },
  expired: { nb: 'gått ut', nn: 'gått ut', en: 'expired' },
  'partly-delivered': { nb: 'delvis levert', nn: 'delvis levert', en: 'delivered in part' },
  'partly-completed': {
    nb: 'delvis levert og overtatt av økonomi',
    nn: 'delvis levert og overteke av økonomi',
    en: 'delivered in part and taken over by finance',
  },
}

/** What happened to a quote. */
export const events = {
  issued: { nb: 'utstedt', nn: 'utferda', en: 'issued' },
  sent: { nb: 'sendt', nn: 'sendt', en: 'sent' },
  accepted: { nb: 'akseptert', nn: 'akseptert', en: 'accepted' },
  'acceptance-undone': { nb: 'aksept angret', nn: 'aksept angra', en: 'acceptance undone' },
  declined: { nb: 'avslått', nn: 'avslått', en: 'declined' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
  cancelled: { nb: 'kansellert', nn: 'kansellert', en: 'cancelled' },
  superseded: { nb: 'erstattet', nn: 'erstatta', en: 'superseded' },
  'change-issued': { nb: 'endring utstedt', nn: 'endring utferda', en: 'change issued' },
  changed: { nb: 'endret', nn: 'endra', en: 'changed' },
  'change-ended': { nb: 'endring avsluttet', nn: 'endring avslutta', en: 'change ended' },
  'third-party-received': {
    nb: 'data fra andre mottatt',
    nn: 'data frå andre mottekne',
    en: 'data of others received',
  },
  delivered: { nb: 'levert', nn: 'levert', en: 'delivered' },
  'deadline-changed': { nb: 'frist endret', nn: 'frist endra', en: 'deadline changed' },
  'finance-acknowledged': { nb: 'overtatt av økonomi', nn: 'overteke av økonomi', en: 'taken over by finance' },
}

/** Why it happened. */
export const reasons = {
  price: { nb: 'prisen', nn: 'prisen', en: 'the price' },
  time: { nb: 'tiden', nn: 'tida', en: 'the time' },
  'no-funding': { nb: 'mangler penger', nn: 'manglar pengar', en: 'no funding' },
  'other-scope': { nb: 'trenger noe annet', nn: 'treng noko anna', en: 'needs something else' },
  'no-approval': { nb: 'mangler godkjenning', nn: 'manglar godkjenning', en: 'no approval' },
  mistake: { nb: 'en feil', nn: 'ein feil', en: 'a mistake' },
  'cannot-deliver': { nb: 'kan ikke levere', nn: 'kan ikkje levere', en: 'cannot deliver' },
  'terms-changed': { nb: 'vilkårene er endret', nn: 'vilkåra er endra', en: 'the terms have changed' },
  'buyer-withdrew': { nb: 'kunden trakk seg', nn: 'kunden trekte seg', en: 'the customer withdrew' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
}

/** Who did it. */
export const roles = {
  officer: { nb: 'saksbehandleren', nn: 'saksbehandlaren', en: 'the executive officer' },
  approver: { nb: 'den som godkjenner', nn: 'den som godkjenner', en: 'the approver' },
  finance: { nb: 'økonomi', nn: 'økonomi', en: 'finance' },
  administrator: { nb: 'administratoren', nn: 'administratoren', en: 'the administrator' },
  buyer: { nb: 'kunden', nn: 'kunden', en: 'the customer' },
  system: { nb: 'systemet', nn: 'systemet', en: 'the system' },
}
