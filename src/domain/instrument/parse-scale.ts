// The one-line notation by which an answer becomes points.
import type { NumberScale, Option } from './instrument';

export type ScaleProblem =
  | 'scale-unreadable'
  | 'scale-not-monotone'
  | 'scale-no-rest'
  | 'scale-direction'
  | 'scale-worthless'
  | 'options-few';

type Parsed<T> = { readonly scale: T } | { readonly problem: ScaleProblem };

const NUMBER = '-?\\d{1,12}(?:\\.\\d{1,12})?';
const BAND = new RegExp(`^(<=|>=)\\s*(${NUMBER})\\s*:\\s*(${NUMBER})$`);
const REST = new RegExp(`^\\*\\s*:\\s*(${NUMBER})$`);
const GOALPOST = new RegExp(`^(${NUMBER})\\s*:\\s*(${NUMBER})$`);
const OPTION = new RegExp(`^([A-Z])\\s*:\\s*(${NUMBER})\\s+(\\S.*)$`);

const parts = (text: string): readonly string[] => text.split(';').map((part) => part.trim());

/** Nothing to gain, or something below 0. */
const isWorthless = (points: readonly number[]): boolean =>
  Math.min(...points) < 0 || Math.max(...points) === Math.min(...points);

/** `Ada:10; Tidak ada:0`. */
export const parseYesNo = (text: string): Parsed<{ readonly yes: number; readonly no: number }> => {
  const found = new RegExp(`^Ada\\s*:\\s*(${NUMBER})\\s*;\\s*Tidak ada\\s*:\\s*(${NUMBER})$`, 'i').exec(
    text.trim(),
  );
  if (!found) return { problem: 'scale-unreadable' };
  const [yes, no] = [Number(found[1]), Number(found[2])];
  return isWorthless([yes, no]) ? { problem: 'scale-worthless' } : { scale: { yes, no } };
};

/** `A:10 Perda telah diundangkan; B:6 Masih Perkada; C:0 Belum ada`: letters from A on, at least two. */
export const parseOptions = (text: string): Parsed<readonly Option[]> => {
  const options = parts(text).map((part) => OPTION.exec(part));
  const scale = options.flatMap((found) =>
    found ? [{ letter: found[1] ?? '', points: Number(found[2]), label: found[3] ?? '' }] : [],
  );
  if (scale.length !== options.length) return { problem: 'scale-unreadable' };
  if (scale.some(({ letter }, i) => letter !== String.fromCharCode(65 + i)))
    return { problem: 'scale-unreadable' };
  if (scale.length < 2) return { problem: 'options-few' };
  const points = scale.map((option) => option.points);
  return isWorthless(points) ? { problem: 'scale-worthless' } : { scale };
};

/**
 * `<=110:10; <=140:8; *:0` (bands in order, best first, and a rest) or `linier 40:0; 95:10` (two goalposts).
 * Refused: bands out of order, points that rise, no rest, an order that goes against `better`, nothing to gain.
 */
export const parseNumberScale = (text: string, better: 'more' | 'less'): Parsed<NumberScale> =>
  /^linier\b/i.test(text.trim()) ? parseLinear(text.trim().slice(6), better) : parseBands(text, better);

const parseLinear = (text: string, better: 'more' | 'less'): Parsed<NumberScale> => {
  const posts = parts(text).map((part) => GOALPOST.exec(part));
  const [from, to] = posts.map((found) => ({ value: Number(found?.[1]), points: Number(found?.[2]) }));
  if (posts.length !== 2 || posts.includes(null) || !from || !to) return { problem: 'scale-unreadable' };
  if (isWorthless([from.points, to.points])) return { problem: 'scale-worthless' };
  if (from.value >= to.value) return { problem: 'scale-not-monotone' };
  if (to.points > from.points !== (better === 'more')) return { problem: 'scale-direction' };
  return { scale: { kind: 'linear', from, to } };
};

const parseBands = (text: string, better: 'more' | 'less'): Parsed<NumberScale> => {
  const lines = parts(text);
  const rest = REST.exec(lines[lines.length - 1] ?? '');
  const found = (rest ? lines.slice(0, -1) : lines).map((line) => BAND.exec(line));
  if (found.length === 0 || found.includes(null)) return { problem: 'scale-unreadable' };
  if (!rest) return { problem: 'scale-no-rest' };
  const order = found[0]?.[1] === '<=' ? 'falling' : 'rising';
  if (found.some((band) => band?.[1] !== found[0]?.[1])) return { problem: 'scale-not-monotone' };
  if ((order === 'falling') !== (better === 'less')) return { problem: 'scale-direction' };
  const bands = found.map((band) => ({ bound: Number(band?.[2]), points: Number(band?.[3]) }));
  const points = [...bands.map((band) => band.points), Number(rest[1])];
  const inOrder = bands.every(({ bound }, i) => {
    const before = bands[i - 1];
    return !before || (order === 'falling' ? before.bound < bound : before.bound > bound);
  });
  if (!inOrder || points.some((p, i) => p > (points[i - 1] ?? p))) return { problem: 'scale-not-monotone' };
  if (isWorthless(points)) return { problem: 'scale-worthless' };
  return { scale: { kind: 'bands', order, bands, rest: Number(rest[1]) } };
};
