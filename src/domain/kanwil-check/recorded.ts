// The Kanwil's check as the trail has it, in one text, and back.
import { addressOf } from '../decision/decision-text';
import { pairs, readPairs } from '../text/pairs';
import { asCellText } from '../trail/cell-text';
import type { Entry } from '../trail/entry';
import { TRAIL_ACTIONS } from '../trail/words';
import { CHECK_ITEMS, type CheckItem, type CheckLine, type CheckResult, type KanwilCheck } from './check';

/** The words of the column Hasil; data, not text for people. */
export const OUTCOME_WORDS: Readonly<Record<KanwilCheck['outcome'], string>> = {
  passed: 'Lolos',
  returned: 'Dikembalikan',
  open: 'Belum selesai',
};

/** The words of one item's result. */
export const RESULT_WORDS: Readonly<Record<CheckResult, string>> = {
  passed: 'Sesuai',
  failed: 'Tidak sesuai',
  open: 'Belum diperiksa',
};

const NAMES: Readonly<Record<CheckItem, string>> = {
  office: 'opd',
  regencySecretary: 'sekda',
  provinceSecretary: 'provinsi',
  documents: 'dokumen',
  arithmetic: 'hitungan',
  complete: 'lengkap',
};

/** `Lolos; opd=Sesuai; …; catatan=…` */
export const checkText = ({ outcome, items }: KanwilCheck): string =>
  asCellText(
    [
      OUTCOME_WORDS[outcome],
      ...pairs({
        ...Object.fromEntries(items.map(({ item, result }) => [NAMES[item], RESULT_WORDS[result]])),
        catatan: items.find(({ item }) => item === 'documents')?.note ?? '',
      }),
    ].join('; '),
  );

/** The check that a text of {@link checkText} tells of; `by` is an address, `day` is `yyyy-MM-dd`. */
export const readCheckText = (text: string, by: string, day: string): KanwilCheck => {
  const { head, values } = readPairs(text);
  const outcomes = Object.keys(OUTCOME_WORDS) as readonly KanwilCheck['outcome'][];
  return {
    outcome: outcomes.find((one) => OUTCOME_WORDS[one] === head) ?? 'open',
    items: CHECK_ITEMS.map((item): CheckLine => {
      const note = item === 'documents' ? String(values.get('catatan') ?? '') : '';
      return { item, result: readResult(String(values.get(NAMES[item]) ?? '')), by, day, note };
    }),
  };
};

/** The result that a word names; blank and unknown ones are `open`. */
export const readResult = (word: string): CheckResult => {
  const results = Object.keys(RESULT_WORDS) as readonly CheckResult[];
  return results.find((one) => RESULT_WORDS[one].toLowerCase() === word.toLowerCase()) ?? 'open';
};

/** The last check of each region that was recorded. Entries come in the order of their numbers. */
export const checksOf = (entries: readonly Entry[]): ReadonlyMap<string, KanwilCheck> =>
  new Map(
    entries
      .filter(({ action }) => action === TRAIL_ACTIONS.check)
      .map(({ region, to, who, time }) => [region, readCheckText(to, addressOf(who), time.slice(0, 10))]),
  );
