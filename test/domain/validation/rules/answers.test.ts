// The rules about an answer: is it there, can it be read, is it possible.
import { describe, expect, it } from 'vitest';
import { edited, smallTables, soundInstrument } from '../../build';
import { fails, HOLDS, judge, onIsian } from './judge';

const S3 = { indicator: 'S3' };
const D2 = { indicator: 'D2' };
const D3 = { indicator: 'D3' };

describe('answer-blank: an indicator that nobody answered', () => {
  it('holds for an answer, also for zero, a negative word, and no data', () => {
    for (const answer of ['Ada', 'Tidak ada', 'Tidak ada data', 'Tidak berlaku', 'nihil'])
      expect(judge('answer-blank', [{ answer }])).toEqual(HOLDS);
    expect(judge('answer-blank', [{ ...D2, answer: 0 }])).toEqual(HOLDS);
  });
  it('fails at the answer cell, and for a ratio at its numerator', () => {
    expect(judge('answer-blank', [{}])).toEqual(fails(onIsian('answer/blank', 'error', 'answer', {})));
    expect(judge('answer-blank', [S3])).toEqual(fails(onIsian('answer/blank', 'error', 'numerator', {}, S3)));
  });
});

describe('answer-word: a word that the measure does not know', () => {
  it('holds for Ada', () => {
    expect(judge('answer-word', [{ answer: 'Ada' }])).toEqual(HOLDS);
  });
  it('fails for another word, and for a word in place of a ratio', () => {
    expect(judge('answer-word', [{ answer: 'Sudah' }])).toEqual(
      fails(onIsian('answer/word-not-allowed', 'error', 'answer', { found: 'Sudah' })),
    );
    expect(judge('answer-word', [{ ...S3, answer: 'nihil' }])).toEqual(
      fails(onIsian('answer/word-not-allowed', 'error', 'answer', { found: 'nihil' }, S3)),
    );
  });
});

describe('answer-option: a letter that is none of the options', () => {
  it('holds for a letter of the options', () => {
    expect(judge('answer-option', [{ indicator: 'S2', answer: 'c' }])).toEqual(HOLDS);
  });
  it('fails for any other, and tells the letters', () => {
    expect(judge('answer-option', [{ indicator: 'S2', answer: 'Z' }])).toEqual(
      fails(
        onIsian(
          'answer/option-not-allowed',
          'error',
          'answer',
          { found: 'Z', letters: ['A', 'B', 'C'] },
          { indicator: 'S2' },
        ),
      ),
    );
  });
});

describe('number-unreadable: no number where one belongs', () => {
  it('holds for 12,5 and for a number that reads two ways, which is another finding', () => {
    expect(judge('number-unreadable', [{ ...D2, answer: '12,5' }])).toEqual(HOLDS);
    expect(judge('number-unreadable', [{ ...D2, answer: '1.234' }])).toEqual(HOLDS);
  });
  it('fails for nihil, for a percent sign on cases, and for each side of a ratio', () => {
    expect(judge('number-unreadable', [{ ...D2, answer: 'nihil' }])).toEqual(
      fails(onIsian('number/unreadable', 'error', 'answer', { found: 'nihil' }, D2)),
    );
    expect(judge('number-unreadable', [{ ...D2, answer: '95%' }])).toEqual(
      fails(onIsian('number/unreadable', 'error', 'answer', { found: '95%' }, D2)),
    );
    expect(judge('number-unreadable', [{ ...S3, numerator: '-', denominator: '12 orang' }])).toEqual(
      fails(
        onIsian('number/unreadable', 'error', 'numerator', { found: '-' }, S3),
        onIsian('number/unreadable', 'error', 'denominator', { found: '12 orang' }, S3),
      ),
    );
  });
});

describe('number-ambiguous: a number that reads two ways', () => {
  it('holds for 1234 and for 1.234,5', () => {
    expect(judge('number-ambiguous', [{ ...D2, answer: '1234' }])).toEqual(HOLDS);
    expect(judge('number-ambiguous', [{ ...D2, answer: '1.234,5' }])).toEqual(HOLDS);
  });
  it('fails for 1.234 with both readings', () => {
    expect(judge('number-ambiguous', [{ ...S3, numerator: 1, denominator: '1.234' }])).toEqual(
      fails(
        onIsian('number/ambiguous', 'error', 'denominator', { found: '1.234', readings: [1234, 1.234] }, S3),
      ),
    );
  });
});

describe('ratio-side-missing: a ratio with one of its two sides', () => {
  it('holds with both, and with none at all', () => {
    expect(judge('ratio-side-missing', [{ ...S3, numerator: 0, denominator: 5 }])).toEqual(HOLDS);
    expect(judge('ratio-side-missing', [S3])).toEqual(HOLDS);
  });
  it('fails for the side that is not there', () => {
    expect(judge('ratio-side-missing', [{ ...S3, numerator: 5 }])).toEqual(
      fails(onIsian('ratio/side-missing', 'error', 'denominator', { side: 'denominator' }, S3)),
    );
    expect(judge('ratio-side-missing', [{ ...S3, denominator: 5 }])).toEqual(
      fails(onIsian('ratio/side-missing', 'error', 'numerator', { side: 'numerator' }, S3)),
    );
  });
});

describe('ratio-denominator: nothing can be divided by zero or less', () => {
  it('holds above zero', () => {
    expect(judge('ratio-denominator', [{ ...S3, numerator: 0, denominator: 0.5 }])).toEqual(HOLDS);
  });
  it.each([0, -3])('fails at %d', (denominator) => {
    expect(judge('ratio-denominator', [{ ...S3, numerator: 1, denominator }])).toEqual(
      fails(onIsian('ratio/denominator-not-positive', 'error', 'denominator', { found: denominator }, S3)),
    );
  });
});

describe('ratio-part: a part larger than its whole', () => {
  it('holds up to the whole', () => {
    expect(judge('ratio-part', [{ ...S3, numerator: 10, denominator: 10 }])).toEqual(HOLDS);
  });
  it('holds where the numerator is no part of the denominator', () => {
    const instrument = soundInstrument(edited(smallTables(), 'indicators', 4, 'Bagian dari', 'tidak'));
    expect(judge('ratio-part', [{ ...S3, numerator: 11, denominator: 10 }], { instrument })).toEqual(HOLDS);
  });
  it('fails above it', () => {
    expect(judge('ratio-part', [{ ...S3, numerator: 11, denominator: 10 }])).toEqual(
      fails(
        onIsian(
          'ratio/numerator-above-denominator',
          'error',
          'numerator',
          { numerator: 11, denominator: 10 },
          S3,
        ),
      ),
    );
  });
});

describe('ratio-answer-typed: the answer cell of a ratio is not read', () => {
  it('holds when it is empty', () => {
    expect(judge('ratio-answer-typed', [{ ...S3, numerator: 1, denominator: 2 }])).toEqual(HOLDS);
  });
  it('warns when something stands there', () => {
    expect(judge('ratio-answer-typed', [{ ...S3, answer: '50%', numerator: 1, denominator: 2 }])).toEqual(
      fails(onIsian('ratio/answer-typed', 'warning', 'answer', { found: '50%' }, S3)),
    );
  });
});

describe('percentage-as-fraction: 0,95 percent where 95 is meant', () => {
  it('holds for 95, for 0, and for a number that is no percentage', () => {
    expect(judge('percentage-as-fraction', [{ ...D3, answer: 95 }])).toEqual(HOLDS);
    expect(judge('percentage-as-fraction', [{ ...D3, answer: 0 }])).toEqual(HOLDS);
    expect(judge('percentage-as-fraction', [{ ...D3, answer: 1.01 }])).toEqual(HOLDS);
    expect(judge('percentage-as-fraction', [{ ...D2, answer: 1 }])).toEqual(HOLDS);
  });
  it('asks about anything above 0 up to 1', () => {
    expect(judge('percentage-as-fraction', [{ ...D3, answer: '0,95' }])).toEqual(
      fails(onIsian('value/fraction-for-percentage', 'warning', 'answer', { found: 0.95 }, D3)),
    );
    expect(judge('percentage-as-fraction', [{ ...D3, answer: 1 }])).toEqual(
      fails(onIsian('value/fraction-for-percentage', 'warning', 'answer', { found: 1 }, D3)),
    );
  });
});

describe('fraction-as-percentage: 45 where a share from 0 to 1 is asked', () => {
  const tables = edited(
    edited(smallTables(), 'indicators', 7, 'Satuan', 'indeks'),
    'indicators',
    7,
    'Maksimum',
    1,
  );
  const instrument = soundInstrument(tables);
  it('holds from 0 to 1', () => {
    expect(judge('fraction-as-percentage', [{ ...D3, answer: 0.45 }], { instrument })).toEqual(HOLDS);
    expect(judge('fraction-as-percentage', [{ ...D3, answer: 1 }], { instrument })).toEqual(HOLDS);
  });
  it('holds for a percentage, which may be 45', () => {
    expect(judge('fraction-as-percentage', [{ ...D3, answer: 45 }])).toEqual(HOLDS);
  });
  it('fails above 1 up to 100', () => {
    expect(judge('fraction-as-percentage', [{ ...D3, answer: 45 }], { instrument })).toEqual(
      fails(onIsian('value/percentage-for-fraction', 'error', 'answer', { found: 45 }, D3)),
    );
  });
});

describe('value-range: a value outside what is possible', () => {
  it('holds at both bounds and where there is none', () => {
    expect(judge('value-range', [{ ...D3, answer: 0 }])).toEqual(HOLDS);
    expect(judge('value-range', [{ ...D3, answer: 100 }])).toEqual(HOLDS);
    expect(judge('value-range', [{ ...D2, answer: 1e9 }])).toEqual(HOLDS);
  });
  it('leaves a part larger than its whole to its own rule', () => {
    expect(judge('value-range', [{ ...S3, numerator: 11, denominator: 10 }])).toEqual(HOLDS);
  });
  it('fails below and above, with the bounds', () => {
    expect(judge('value-range', [{ ...D3, answer: 100.5 }])).toEqual(
      fails(onIsian('value/out-of-range', 'error', 'answer', { found: 100.5, minimum: 0, maximum: 100 }, D3)),
    );
    expect(judge('value-range', [{ ...D2, answer: -1 }])).toEqual(
      fails(onIsian('value/out-of-range', 'error', 'answer', { found: -1, minimum: 0, maximum: null }, D2)),
    );
    expect(judge('value-range', [{ ...S3, numerator: -5, denominator: 10 }])).toEqual(
      fails(
        onIsian('value/out-of-range', 'error', 'numerator', { found: -50, minimum: 0, maximum: 100 }, S3),
      ),
    );
  });
});

describe('not-applicable: allowed for this indicator, and with a reason', () => {
  it('holds with both', () => {
    expect(
      judge('not-applicable', [{ indicator: 'D1', answer: 'Tidak berlaku', note: 'Tidak ada sekolah.' }]),
    ).toEqual(HOLDS);
  });
  it('fails at the note without a reason', () => {
    expect(judge('not-applicable', [{ indicator: 'D1', answer: 'Tidak berlaku', note: '-' }])).toEqual(
      fails(onIsian('not-applicable/without-reason', 'error', 'note', {}, { indicator: 'D1' })),
    );
  });
  it('fails at the answer where the indicator applies to every region, whatever the reason', () => {
    expect(judge('not-applicable', [{ answer: 'Tidak berlaku', note: 'Tidak ada sekolah.' }])).toEqual(
      fails(onIsian('not-applicable/not-allowed', 'error', 'answer', {})),
    );
  });
});

describe('no-data: says why', () => {
  it('holds with a reason', () => {
    expect(judge('no-data', [{ answer: 'Tidak ada data', note: 'Dipegang Kemenag.' }])).toEqual(HOLDS);
  });
  it('warns without', () => {
    expect(judge('no-data', [{ answer: 'Tidak ada data' }])).toEqual(
      fails(onIsian('no-data/without-reason', 'warning', 'note', {})),
    );
  });
});
