// The next thousand seeds, beside the first.
import { testSeeds } from './seed-batches';

testSeeds(1001, 1000);
