// What Acuan says of a row's indicator.
import { type IndicatorKey, indicatorColumn } from '../reference-columns';
import { call, cond, EMPTY, type Expression, same, text } from './expression';
import type { Cells, Formula } from './names';

/** What the indicator of the row has, or `none` where the row's code is none of the instrument's. */
export const looked = ({ of }: Cells, key: IndicatorKey, none: Expression = EMPTY): Expression =>
  cond(of('indicatorKnown'), call('INDEX', indicatorColumn(key), of('place')), none);

export const lookUp =
  (key: IndicatorKey, none?: Expression): Formula =>
  (cells) =>
    looked(cells, key, none);

/** Whether the indicator's measure is of a kind. */
export const isKind = ({ of }: Cells, kind: string): Expression => same(of('kind'), text(kind));
