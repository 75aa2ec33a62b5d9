/** Placeholder of the pages' writer, so that the tree builds: the coach's writer replaces this file. */
export function startCoach(): void {}
