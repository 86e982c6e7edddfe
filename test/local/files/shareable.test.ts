// Which formulas of a column may stand in a file once for all.
import { describe, expect, it } from 'vitest';
import { isShareable } from '../../../src/local/files/shareable';

describe('a formula that moves with its cell', () => {
  it.each([
    ['of cells and ranges of its own tab', 'IF($A5="",0,SUM(B$1:B5)-A5*2.5%)'],
    ['with text that looks like anything', 'A5&"{1,2} Opsi!B5 #REF! ""A6"" (A1,B1)"'],
    ['with whole columns and whole rows', 'COUNTIF($D:$D,A5)+SUM(5:5)'],
    ['with functions whose names look like cells', 'LOG10(A5)+ATAN2(1,A5)'],
    ['with truth, numbers and comparisons', 'AND(A5<>1E+3, B5 >= .5,TRUE)'],
    ['that reaches the last cell of a sheet', 'XFD1048576'],
  ])('is shared %s', (_, formula) => {
    expect(isShareable(formula)).toBe(true);
  });

  it.each([
    ['is nothing', ''],
    ['holds a constant array', 'SUM(A5*{1,2})'],
    ['holds an error', 'IF(A5,#REF!,1)'],
    ['joins areas', 'SUM((A5,B5))'],
    ['crosses areas', 'SUM(A5:B5 B1:B9)'],
    ['spans what is computed', 'SUM(A5:INDEX(B:B,3))'],
    ['spans two computed ends', 'SUM(INDEX(B:B,1):INDEX(B:B,3))'],
  ])('is not shared when it %s, which [MS-XLS] 2.5.198.118 forbids', (_, formula) => {
    expect(isShareable(formula)).toBe(false);
  });

  it.each([
    ['a name', 'A5*Tarif'],
    ['a table', 'SUM(Isian[@Nilai])'],
    ['a function with a prefix', '_xlfn.IFS(A5,1)'],
    ['what stands for a function that only Google has', 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A5)"),1)'],
    ['another workbook', '[1]Isian!$A$5'],
    ['several tabs at once', "SUM('Satu:Tiga'!$A$5)"],
    ['columns past the last', 'XFE1'],
    ['a row as nobody writes it', 'A05'],
    ['small letters, which are read as capitals', 'a5'],
  ])('is not shared when it has %s', (_, formula) => {
    expect(isShareable(formula)).toBe(false);
  });

  it.each([
    ...['Acuan!$B$9', "'Lembar ''A1'''!$A$1:$B$2", 'MATCH(A5,Acuan!$D:$D,0)', 'SUM(Acuan!$1:$3)'],
    ...['Acuan!B9', 'Acuan!$B9', 'Acuan!B$9', 'SUM(Acuan!$A$1:B9)', 'Acuan!D:D', "'Lembar 1'!5:5"],
  ])(
    'is not shared when it looks into another tab, for which Excel takes a file for corrupt: %s',
    (formula) => {
      expect(isShareable(formula)).toBe(false);
    },
  );
});
