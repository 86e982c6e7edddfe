// The words by which a book's cells are read, in every language of the interface.

import type { RegionStatus } from '../../domain/evaluation/evaluate';
import type { BookWords } from '../../domain/national/read-tables';
import type { Severity } from '../../domain/validation/finding';
import { LANGUAGES } from '../locale';

const texts = Object.values(LANGUAGES);

const byWord = <K extends string>(words: readonly Readonly<Record<K, string>>[]): ReadonlyMap<string, K> =>
  new Map(
    words.flatMap((one) =>
      (Object.entries(one) as [K, string][]).map(([key, word]): readonly [string, K] => [word, key]),
    ),
  );

export const BOOK_WORDS: BookWords = {
  statuses: byWord<RegionStatus>(texts.map(({ status }) => status)),
  severities: byWord<Severity>(texts.map(({ severity }) => severity)),
  final: new Set(texts.map(({ words }) => words.final)),
};
