/** What is done once the buyer has accepted. */
export const AfterAcceptance = () => null
