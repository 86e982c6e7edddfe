// The languages of the interface.

import type { SheetFault } from '../../domain/collection/sheet-fault';
import type { Finding } from '../../domain/validation/finding';
import type { Refusal } from '../refusal';
import { en } from './en';
import type { Language } from './format';
import { id } from './id';
import type { FindingWords, Text } from './text';

export const LANGUAGES: Readonly<Record<Language, Text>> = { id, en };

/** The words for a finding, by its code. */
export const wordsOf = (text: Text, finding: Finding): FindingWords =>
  (text.finding[finding.code] as (finding: Finding) => FindingWords)(finding);

/** The sentence for a fault of a region's sheet, by its code. */
export const sheetFaultText = (text: Text, fault: SheetFault): string =>
  (text.sheetFault[fault.code] as (fault: SheetFault) => string)(fault);

/** The sentence for a refusal, by its code. */
export const refusalText = (text: Text, { code, details }: Refusal): string =>
  (text.refusal[code] as (details: Refusal['details']) => string)(details);
