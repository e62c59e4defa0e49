import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Topic } from './topics.ts'

const projects = /^(projects|проект(ы|ах|ов)|проєкт(и|ах|ів)|проекти|проектів)$/

/** "Chinese investment in state projects": of a country in many of another. */
export const isInProjects = ({ tokens }: View, { at }: Topic): boolean =>
  has(tokens[at + 1], 'prep') && tokens.slice(at + 2, at + 5).some(({ text }) => projects.test(text))

/** "invested 8 billion dollars in its Turkmen projects": in many, and no one deal. */
export const isIntoProjects = ({ tokens }: View, { to }: Quantity): boolean => {
  const next = tokens.slice(to, to + 5)
  const at = next.findIndex(({ text }) => projects.test(text))
  return (
    /^(in|into|в|у)$/.test(next[0]?.text ?? '') &&
    at > 0 &&
    next.slice(1, at).every((token) => !token.number && !has(token, 'num') && !isSign(token, ',;.'))
  )
}
