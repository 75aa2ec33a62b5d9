/** Word classes for what a reply leaves vague. */
export default {
  /** Some time, nobody knows when. */
  someTime:
    'soon|soonest|shortly|asap|momentarily|eventually|as soon as possible|as soon as we can|as soon as i can|as soon as we are able|as soon as practicable|as soon as practical|as quickly as possible|as quickly as we can|as fast as possible|as fast as we can|as early as possible|at the earliest|at our earliest|at your earliest|at the soonest|earliest possible|at our earliest convenience|in due course|in due time|in the near future|in the coming days|in the coming weeks|in the next few days|in the next few weeks|in a timely manner|in a timely fashion|in a little while|in a while|in a bit|in a few days|in some time|in some days|within a few days|within some time|within a reasonable time|a few days|a few weeks|some days|some weeks|some time|sometime|when we can|when i can|when possible|when we get a chance|when i get a chance|when we get to it|when we get round to it|whenever possible|once we can|one of these days|before long|before too long|any time now|any day now|any moment now|very soon|pretty soon|sooner or later|down the line|later on|at some point|in the future|promptly|on priority|on top priority|in no time|presently|by and by|soonish|in a jiffy|just around the corner|right with you|at the next opportunity|next opportunity|in the not too distant future|not too distant|next on our list|next on the list|within short time|in short time|in short order|imminently|imminent|in the near term|any moment|shortly after that|in good time|when time allows|as time allows|time permitting|without undue delay|as a matter of urgency|with all haste|with immediate effect if possible',
  /** Wait, without an end. */
  waitOn:
    'bear with us|bear with me|stay tuned|hang tight|sit tight|hold tight|hang in there|watch this space|await our mail|await our email|await our call|await our reply|await our response|await further|await an update',
  /** What they are busy with meanwhile. */
  onIt: 'someone|somebody|we|i|they',
  /** Word that may or may not come. */
  newsOf:
    'news|know|hear|update|updates|updated|information|info|word|answer|answers|feedback|response|more|further|anything|available|free|slot|chance|ready|approved|heard|progress|resolved|restocked|back|can|could|able|complete|completed|clear|clearer|developments|outcome|time|moment',
} as const
