/** Lets the browser draw, and whoever uses the page do something. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
