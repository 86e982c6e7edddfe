// A value far from those of its peers: regencies with regencies, cities with cities, in one province. A question only.
import type { Indicator } from '../../instrument/instrument';
import type { Region } from '../../region/region';
import { isCity, provinceOf } from '../../region/region-code';
import { mad, median } from '../../statistics/robust';
import { numberOf } from '../../submission/answer';
import { isKnown, type KnownRow } from '../../submission/row';
import { type BookRule, onRow } from '../rule';

interface Peer {
  readonly row: KnownRow;
  readonly value: number;
}

export const farFromPeers: BookRule = {
  name: 'far-from-peers',
  scope: 'book',
  judge: ({ rows, settings }) => {
    const groups = new Map<Indicator, Map<string, Peer[]>>();
    const alike = new Map<Region, string>();
    for (const row of rows) {
      if (!isKnown(row)) continue;
      const value = numberOf(row.claimed);
      if (value === null) continue;
      const kind = alike.get(row.region) ?? kindOf(row.region);
      alike.set(row.region, kind);
      const ofIndicator = groups.get(row.indicator) ?? new Map<string, Peer[]>();
      groups.set(row.indicator, ofIndicator);
      const group = ofIndicator.get(kind);
      if (group) group.push({ row, value });
      else ofIndicator.set(kind, [{ row, value }]);
    }
    const judged = [...groups.values()]
      .flatMap((ofIndicator) => [...ofIndicator.values()])
      .filter((peers) => peers.length >= settings.fewestPeers);
    return judged.length === 0
      ? 'cannot judge'
      : judged.flatMap((peers) => outliers(peers, settings.outlierDistance));
  },
};

const kindOf = ({ code }: Region): string => `${provinceOf(code)} ${isCity(code) ? 'city' : 'regency'}`;

/** 0.6745 is the 75th percentile of the normal distribution: it makes the MAD comparable to a standard deviation. */
const outliers = (peers: readonly Peer[], limit: number) => {
  const values = peers.map((peer) => peer.value);
  const middle = median(values);
  const spread = mad(values, middle);
  if (spread === 0) return [];
  return peers.flatMap(({ row, value }) => {
    const distance = (0.6745 * Math.abs(value - middle)) / spread;
    const field = row.indicator.measure.kind === 'ratio' ? 'numerator' : 'answer';
    return distance > limit
      ? [
          onRow('value/far-from-peers', row, field, {
            found: value,
            median: middle,
            peers: peers.length,
            distance,
          }),
        ]
      : [];
  });
};
