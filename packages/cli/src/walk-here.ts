import type { Published } from '@corridor/publication'

export { failureText, publishWalked, type Ran, runId, runWalk, walkEffects } from '@corridor/house'

/** One line on what became of a release. */
export const howItEnded = ({ manifest, isNew, isLatest, yank }: Published): string => {
  const pinned = isLatest ? '' : ' Another release is pinned as the latest.'
  if (yank) {
    return `Published nothing: this is the content of release ${manifest.release}, which was withdrawn (${yank.why}). \`corridor publish --anew\` publishes it all the same.`
  }
  return isNew
    ? `Published release ${manifest.release}.${pinned}`
    : `Nothing changed: release ${manifest.release} is up to date.${pinned}`
}
