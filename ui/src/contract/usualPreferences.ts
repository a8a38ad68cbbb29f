// Generated from the contract crate. Not edited by hand.
import type { Preferences } from './Preferences';

/** The preferences of somebody who never changed one. */
export const usualPreferences: Preferences = {
  "theme": "system",
  "density": "cosy",
  "textSize": 100,
  "lessMotion": false,
  "listAsPages": false,
  "language": "und",
  "shortcutsOff": [],
  "maskNames": false,
  "keepRecords": "forever"
};
