/** Kinds of those who hold data outside SSB; distributed linking is open to the first three. Source: SSB's application page. */
export const holderKinds = [
  'nationalHealthRegistry',
  'publicAuthority',
  'patientReportedOutcomeRegistry',
  'ownData',
  'other',
] as const
