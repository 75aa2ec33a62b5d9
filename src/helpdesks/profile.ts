/**
 * What is known of one helpdesk, as data that a team lead can read. Every selector is CSS. One that finds nothing,
 * because the product changed, costs what it would have told and nothing more.
 */
export interface HelpdeskProfile {
  readonly id: string
  readonly name: string
  /** Host names; `*.` in front takes every subdomain. */
  readonly hosts: readonly string[]
  /** Says that the page is this helpdesk where host names cannot, e.g. on a team's own server. */
  readonly mark?: string
  /** Boxes in which replies and notes are written. Others on the same page are read by the generic profile. */
  readonly replyBox: string
  /** The ancestor of the box within which its own thread is, where several tickets are open at once. */
  readonly scope?: string
  readonly note?: {
    /** An ancestor of the box, or the box itself, that is there only for internal notes. */
    readonly within?: string
    /** An element in the scope whose words say what the box is, and the words that mean a note. */
    readonly label?: { readonly selector: string; readonly words: RegExp }
  }
  readonly messages?: {
    readonly item: string
    /** Where in an item the words are; the whole item if absent. */
    readonly body?: string
    /** What an item is, or holds, when the customer wrote it; likewise the agent, and notes that are left out. */
    readonly customer: string
    readonly agent: string
    readonly note?: string
    readonly newestFirst?: boolean
  }
  readonly customerName?: string
  readonly send?: {
    readonly button: string
    /** As the product names it; `Mod` is Ctrl, or Command on a Mac. */
    readonly shortcut?: string
  }
  readonly channel?: 'email' | 'chat' | 'review'
}
