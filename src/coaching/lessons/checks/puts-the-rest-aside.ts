import type { Check } from '../answer.js';

const thing =
  /\b(?:phone|mobile|laptop|screen|tv|telly|tablet|computer|radio|book|game|pan|work|emails?|news|music|headphones|earbuds|what i'm doing|everything|chores|dishes)\b/;
const aside =
  /\b(?:away|off|down|aside|out of|other room|another room|next room|drawer|silent|mute|bag|close|closed|shut|stop|pause|leave|turn|switch|put|finish|without|no|stays?|elsewhere|hall|kitchen)\b/;

/** Puts one thing away that would pull at them. */
export const putsTheRestAside: Check = ({ plain }) => thing.test(plain) && aside.test(plain);
