/** Word classes that serve several families. */
export default {
  /** One-word fillers that may stand anywhere. */
  filler:
    'just|really|actually|simply|only|even|also|please|kindly|so|very|quite|now|again|already|clearly|obviously|honestly|probably|perhaps|maybe|still|always|never|ever|all|well|then|totally|completely|absolutely|literally|frankly|certainly|definitely|surely|pretty|rather|too|bit|truly',
} as const
