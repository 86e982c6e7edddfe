// Who the second and third verifiers are, as the settings name them.
import { readAddresses } from '../../domain/region/addresses';
import type { Settings } from '../settings';

/** In lower case; null where none is named. */
export const secondOf = ({ secondVerifier }: Settings): string | null =>
  readAddresses(secondVerifier)?.[0] ?? null;

/** In lower case; none where none is named. */
export const thirdsOf = ({ thirdVerifiers }: Settings): readonly string[] =>
  readAddresses(thirdVerifiers) ?? [];
