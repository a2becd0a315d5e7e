/** What an answer reads as after its driver's name and a colon, for drivers without words of their own. */
export const yesNo = { yes: { nb: 'ja', nn: 'ja', en: 'yes' }, no: { nb: 'nei', nn: 'nei', en: 'no' } }

/** How an answer about one thing of a list is called, for drivers without words of their own. */
export const ofAnyThing = { nb: '{driver} ({thing})', nn: '{driver} ({thing})', en: '{driver} ({thing})' }
