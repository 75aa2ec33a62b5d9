import { PARTS, type Part } from '../../../engine/types'
import { changeSettings } from '../../../rule-set/edit'
import { partNames, STEPS } from '../../../rule-set/part-names'
import { FRAMEWORKS, type Framework } from '../../../rule-set/types'
import { Segments } from '../../shared/Segments'
import { save } from '../team-rules'

const CHOICES = (['plain', ...FRAMEWORKS] as const).map((value) => ({
  value,
  words: value === 'plain' ? 'Evenkeel’s own' : value,
}))

/** What each part is, whatever it is called. */
const PART_WORDS: Readonly<Record<Part, string>> = {
  heard: 'shows that the trouble was heard',
  sorry: 'one apology',
  owned: 'says who takes it on',
  fixed: 'what is being done',
  next: 'what happens next, and when',
}

/** Which school names the five dots beside a reply. */
export function PartNamesChoice({ framework }: { framework: Framework }) {
  const names = partNames(framework)
  const unseen = framework === 'plain' ? [] : STEPS[framework].filter(({ part }) => !part).map(({ name }) => name)
  return (
    <>
      <h2>The five parts of a good reply</h2>
      <Segments
        legend="Who names the five parts"
        legendHidden
        choices={CHOICES}
        chosen={framework}
        onChoose={(value) =>
          void save(
            (set) => changeSettings(set, { framework: value }),
            `The five parts: ${value === 'plain' ? 'Evenkeel’s own words' : value}`,
          )
        }
      />
      <dl class="parts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt data-own={framework !== 'plain' && names[part] === part}>{names[part]}</dt>
            <dd class="dim small">{PART_WORDS[part]}</dd>
          </div>
        ))}
      </dl>
      {unseen.length > 0 && (
        <p class="dim small">
          {framework} says nothing of {joined(PARTS.filter((part) => names[part] === part))}: those keep Evenkeel’s
          words. Evenkeel does not look for its {joined(unseen.map((name) => `“${name}”`))}.
        </p>
      )}
    </>
  )
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
