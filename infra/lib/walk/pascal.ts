/** `plan-walk` → `PlanWalk` */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
