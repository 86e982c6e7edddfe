// Text that a spreadsheet could take for a formula, and text that is too long to be read.
import type { RowField } from '../../submission/row';
import { type AnyRowRule, onRow } from '../rule';

/** Characters beyond which a cell is shown shortened. */
export const LONGEST_TEXT = 2000;

const FREE_TEXT: readonly RowField[] = ['note', 'evidence', 'verifierNote', 'answer'];

export const textHazards: AnyRowRule = {
  name: 'text-hazards',
  scope: 'any row',
  judge: (row) => {
    const found = FREE_TEXT.flatMap((field) => {
      const text = row.typed[field];
      if (typeof text !== 'string') return [];
      if (text.length > LONGEST_TEXT) {
        return [onRow('text/too-long', row, field, { length: text.length, limit: LONGEST_TEXT })];
      }
      return looksLikeFormula(text) ? [onRow('text/formula-like', row, field, { found: text })] : [];
    });
    return found.length > 0 ? found : 'holds';
  },
};

/** `=…`, `@…`, or `+` or `-` before a letter or bracket; a signed number is none. */
const looksLikeFormula = (text: string): boolean =>
  /^\s*(?:[=@]\s*[A-Za-z(+-]|[+-]\s*[A-Za-z(@=])/.test(text);
