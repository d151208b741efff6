import type { Check } from '../answer.js';

const time =
  /\b(?:today|tonight|right (?:now|away)|straight away|tomorrow|tmrw|this (?:week|weekend|morning|afternoon|evening|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|next (?:week|weekend|month|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:on |by |every |each )?(?:sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)|(?:at|by|before|after|around|until|till|from) (?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|lunch|dinner|breakfast|tea|supper|bed|bedtime|work|school|then|the (?:meeting|call|film|weekend|kids)|i|you|we)|in (?:a|an|the|ten|twenty|fifteen|thirty|half|five|two|an) ?(?:minutes?|hours?|moment|half|few|morning|evening|day|days|bit|evenings|mornings)?|\d+ ?(?:min|mins|minutes|hours?|h|pm|am|days?|weeks?)|(?:five|ten|fifteen|twenty|thirty|two|three) (?:minutes|hours|days|weeks|months)|an hour|half an hour|a (?:minute|week|month|day)|once a (?:day|week)|lunchtime|in the (?:morning|evening|evenings|mornings|afternoon)|when (?:i|you|we) (?:get|come|got|wake|go|walk|arrive|finish|leave)|first thing|right after|as soon as|during)\b/;

/** Says when. */
export const hasATime: Check = ({ plain }) => time.test(plain);
