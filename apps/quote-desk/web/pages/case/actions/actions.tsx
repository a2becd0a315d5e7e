/** What is done with the whole case: preview, approval, issue and what comes after. */
export const Actions = () => null
