// What makes two packages of a region say the same, whenever and by whom they are made.
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import { FORMAT, type ListedFile, type Manifest } from './manifest';

/** Everything that a package says but its documents' texts, its trail's length and head, and when it was made. */
export interface PackageContent
  extends Pick<
    Manifest,
    'program' | 'instrument' | 'region' | 'period' | 'sample' | 'state' | 'determination' | 'score'
  > {
  /** The tables and rules, not the trail. */
  readonly files: readonly ListedFile[];
  /** The hashes of the entries that tell something of the region. */
  readonly telling: readonly string[];
  /** A document is the same as long as nobody changed it. */
  readonly documents: readonly { readonly id: string; readonly modified: string }[];
}

/** Equal for equal content. */
export const contentHash = (content: PackageContent): string =>
  sha256(canonical({ format: FORMAT, ...content }));
