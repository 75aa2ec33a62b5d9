import type { ComponentChildren } from 'preact'
import type { RuleSet } from '../../../rule-set/types'
import { save } from '../team-rules'
import { type Entry, EntryRows, type EntryRowsProps } from './EntryRows'

interface WordGroupProps<Name extends string> extends Omit<EntryRowsProps<Name>, 'onChange'> {
  readonly title: string
  /** What it is for. */
  readonly children: ComponentChildren
  readonly edit: (ruleSet: RuleSet, entries: readonly Entry<Name>[]) => RuleSet
}

/** A part of the team's words: what it is for, and its entries, saved as they are edited. */
export function WordGroup<Name extends string>({ title, children, edit, ...rows }: WordGroupProps<Name>) {
  const [called] = rows.needed
  return (
    <>
      <h2>{title}</h2>
      <p class="dim">{children}</p>
      <EntryRows
        {...rows}
        onChange={(entries, changed) => void save((set) => edit(set, entries), `${title}: ${changed[called]}`)}
      />
    </>
  )
}
