// Answers as documents show them: the five states are never confused, and a ratio shows both of its sides.
import { describe, expect, it } from 'vitest';
import { readAnswer, type TypedAnswer } from '../../src/domain/submission/read-answer';
import { answerWords } from '../../src/script/locale/answer-words';
import { smallInstrument } from '../domain/build';

const shown = (code: string, typed: Partial<TypedAnswer>): string => {
  const measure = smallInstrument().indicators.find((one) => one.code === code)?.measure;
  if (!measure) throw new Error(code);
  return answerWords(measure, readAnswer(measure, { answer: '', numerator: '', denominator: '', ...typed }));
};

describe('an answer in a document', () => {
  it.each([
    ['S1', { answer: 'ada' }, 'Ada'],
    ['S1', { answer: 'Tidak ada' }, 'Tidak ada'],
    ['S1', { answer: 'Tidak ada data' }, 'Tidak ada data'],
    ['D1', { answer: 'tidak berlaku' }, 'Tidak berlaku'],
    ['S1', { answer: '' }, '–'],
    ['S2', { answer: 'b' }, 'B'],
    ['D2', { answer: 0 }, '0 kasus'],
    ['D3', { answer: 12.5 }, '12,5%'],
    ['S3', { numerator: 1286, denominator: 1609 }, '1.286 / 1.609 = 79,9%'],
    ['D2', { answer: 'nihil' }, '“nihil”'],
    ['S3', { numerator: 12, denominator: 0 }, '“0”'],
  ] as const)('%s %j is %s', (code, typed, words) => {
    expect(shown(code, typed)).toBe(words);
  });
});
