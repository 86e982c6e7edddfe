// What every entry of a run bears: when, who, and by which rules and instrument.
import type { Instrument } from '../../domain/instrument/instrument';
import { sha256 } from '../../domain/text/sha256';
import { type Draft, SHORT_HASH } from '../../domain/trail/entry';
import { NOBODY_KNOWN, TRAIL_WAYS } from '../../domain/trail/words';
import { ruleSet, rulesText } from '../../domain/validation/rules-text';
import { clicker, runner } from '../roles/permit';
import { VERSION } from '../version';

/** By whom an action is run: somebody who clicks, the trigger at night, or the one that goes on with jobs. */
export type Origin = 'click' | 'night' | 'job';

export type Stamp = Pick<Draft, 'time' | 'who' | 'rules' | 'instrument'>;

export const stampOf = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instrument: Pick<Instrument, 'hash'>,
  origin: Origin,
): Stamp => ({
  time: Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'),
  who: origin === 'click' ? clicker() || NOBODY_KNOWN : by(TRAIL_WAYS[origin], runner()),
  rules: sha256(rulesText(ruleSet(VERSION))).slice(0, SHORT_HASH),
  instrument: instrument.hash.slice(0, SHORT_HASH),
});

/** How it came about and through whom, as the column Siapa says it. */
export const by = (way: string, who: string): string => `${way} · ${who || NOBODY_KNOWN}`;
